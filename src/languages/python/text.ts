const MAGIC = /^([ \t]*)(%%?[a-zA-Z!]|!(?!=)|\?)/
/** Magics whose line goes on with Python. */
const TRANSPARENT = /^([ \t]*)(%(?:time|timeit|prun|memit|lprun)\b(?:[ \t]+-[a-z](?:[ \t]*\d+)?)*[ \t]+)(?=[\w(["'])/
const ASSIGNED_SHELL = /^([\w.,[\]' \t"]+=[ \t]*)([!%][a-zA-Z./~{$(])/
const HELP = /^([ \t]*[\w.]+)(\?\??)[ \t]*$/
/** A line that may hold something of these; most texts have none. */
const FOREIGN_LINE = /^[ \t]*[%!?<>]|=[ \t]*[!%]|\?[ \t]*$/m
const MARKS = /[%!?]/
const CONFLICT = /^(?:<{7}|>{7}|\|{7}) |^={7}$/
/** What the grammar does not know: `with … as (a, b):`, and a continuation at the end of a block. */
const TUPLE_TARGET = /([)\]\w][ \t]+as[ \t]*)\(([\w \t,.*]*)\)(?=[ \t]*[:,][ \t]*$)/gm
const EMPTY_CONTINUATION = /\\(?=\r?\n[ \t]*\r?\n)/g
const NAMED_GAP = /\{\{[-+~]?\s*[\w.]+(?:\s*\|[^{}\n]{0,200})?(?:\[[^{}\n]{0,80}\])?\s*[-+~]?\}\}/g
const BLOCK_GAP = /\{%.{0,500}?%\}|\{#.{0,500}?#\}/g
const TEMPLATE = /\{\{[-~]?\s*(?:cookiecutter|copier|_copier)\b|^[ \t]*\{%[-+ ]/m

/**
 * The same text with everything that is not Python made harmless: a byte-order mark, IPython magics and shell lines, conflict
 * markers, gaps of templates; and what the grammar does not know written as it does. Lines, and columns behind a byte-order mark, stay where they are.
 */
export function maskForeignText(text: string, options: { template?: boolean } = {}): string {
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const targets = source.includes(' as (') || source.includes(' as(') ? source.replace(TUPLE_TARGET, '$1 $2 ') : source
  const plain = targets.includes('\\') ? targets.replace(EMPTY_CONTINUATION, ' ') : targets
  const filled = options.template || hasGaps(plain) ? maskTemplate(plain) : plain
  if (!FOREIGN_LINE.test(filled)) return filled
  const conflicting = /^<{7} /m.test(filled)
  let shell = false
  return filled
    .split('\n')
    .map((line) => {
      const masked = shell ? `#${line.slice(1)}` : maskLine(line, conflicting)
      shell = masked !== line && /\\\s*$/.test(masked) && /#/.test(masked)
      return masked
    })
    .join('\n')
}

/** Names as Python takes them (PEP 3131): letters of another font or width are the plain ones, and code that runs must not hide behind them. */
export function withPlainLetters(names: string): string {
  return /[^\0-\x7f]/.test(names) ? names.normalize('NFKC') : names
}

/** Whether a text has gaps that a template's engine fills, in its code or in a text that it holds. */
export function hasGaps(text: string): boolean {
  return (text.includes('{{') || text.includes('{%')) && TEMPLATE.test(text)
}

function maskLine(line: string, conflicting: boolean): string {
  if (conflicting && CONFLICT.test(line)) return `#${line.slice(1)}`
  if (!MARKS.test(line)) return line
  const transparent = TRANSPARENT.exec(line)
  if (transparent) return replaced(line, transparent, 'pass;')
  const magic = MAGIC.exec(line)
  if (magic) return `${magic[1]}0#${line.slice((magic[1] as string).length + 2)}`
  const shell = ASSIGNED_SHELL.exec(line)
  if (shell) return `${shell[1]}0#${line.slice((shell[1] as string).length + 2)}`
  const help = HELP.exec(line)
  return help ? (help[1] as string) : line
}

function replaced(line: string, [, indent = '', magic = '']: RegExpExecArray, by: string): string {
  return `${indent}${by.padEnd(magic.length)}${line.slice(indent.length + magic.length)}`
}

function maskTemplate(text: string): string {
  const named = text.replace(NAMED_GAP, (gap) => '_'.repeat(gap.length))
  return named
    .split('\n')
    .map((line) => {
      if (/^\s*(?:\{%.*%\}|\{#.*#\}|\{\{.*\}\}|_{5,})\s*$/.test(line)) return line.replace(/\S/, '#')
      return line.replace(BLOCK_GAP, (gap) => ' '.repeat(gap.length))
    })
    .join('\n')
}
