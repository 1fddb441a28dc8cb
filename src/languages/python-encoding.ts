/** Encodings in which plain letters are themselves: read as UTF-8, what runs is what is seen. */
const plain =
  /^(?:u8|utf-?8(?:-?sig)?|(?:us-?)?ascii|646|latin-?\d+|l\d|iso-?8859-?\d+.*|(?:cp|windows-?)12\d\d|cp(?:4|7|8|9)\d\d|mbcs|koi8-\w+|mac-\w+|gb\w+|euc-?\w+|ms932|shift-?jis\w*|s-?jis\w*|big5.*|tis-?620)$/

/** As PEP 263 has it: in a comment of the first two lines, the second only below another comment or nothing. */
const declared = /^(?:[ \t\f]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))?[ \t\f]*#[^\r\n]*?coding[:=][ \t]*([-\w.]+)/

/** The encoding that a Python file declares where it makes other code of the text than what is seen, such as `utf-7`; undefined in any other. */
export function veiledEncoding(text: string): string | undefined {
  const name = declared.exec(text.replace(/^\uFEFF/, ''))?.[1]
  if (name === undefined) return undefined
  return plain.test(
    name
      .toLowerCase()
      .replaceAll('_', '-')
      .replace(/-(?:unix|dos|mac)$/, ''),
  )
    ? undefined
    : name
}
