/** Expands `$A`, `${A}`, `${A:-x}`, `${A-x}`, `${A:+x}` and `${A+x}`; a variable without value stays as written. */
export function expandVariables(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(VARIABLE, (written, plain?: string, name?: string, operator?: string, word = '') => {
    const value = values.get(plain ?? name ?? '')
    const given = operator?.startsWith(':') ? Boolean(value) : value !== undefined
    if (operator?.endsWith('+')) return given ? expandVariables(word, values) : ''
    if (operator?.endsWith('-')) return given ? (value ?? '') : expandVariables(word, values)
    return value ?? written
  })
}

const VARIABLE = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+])((?:[^{}]|\{[^{}]*\})*))?\})/g
