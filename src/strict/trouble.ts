import type { ErrorCode, YAMLError } from 'yaml'

/** What the commoner mistakes come to, and how each is mended. */
const words: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'a tab stands where only spaces may indent',
  DUPLICATE_KEY: 'the key stands here a second time',
  BLOCK_AS_IMPLICIT_KEY: 'a text that holds `: ` must be quoted, or the line is indented wrongly',
  BAD_INDENT: 'the line is indented wrongly',
  MULTILINE_IMPLICIT_KEY: 'a `:` is missing behind a key, or the line is indented wrongly',
  MULTIPLE_DOCS: 'a second document begins here: write it in a file of its own',
  NON_STRING_KEY: 'a text that begins with `{` or `[` must be quoted',
  BAD_SCALAR_START: 'a text that begins with `@` or a backtick must be quoted',
  TAG_RESOLVE_FAILED: 'a text that begins with `!` must be quoted: tags are not read here',
}

/** Why the text is no YAML, for whoever wrote it; what is rare in the parser's own words, without the place. */
export function troubleWords({ code, message }: YAMLError): string {
  return words[code] ?? message.split(/ at line \d+/)[0]?.trim() ?? message
}
