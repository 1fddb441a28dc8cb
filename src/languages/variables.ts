import { changedBy } from './shell/expansion.ts'

/** Values that hold each other twice double with every line. */
const maxLength = 10_000

/** Expands `$A`, `${A}`, `${A:-x}`, `${A-x}`, `${A:+x}`, `${A+x}`, `${A:=x}`, `${A=x}` and what else a shell makes of a value, as `${A%.*}`; a variable without value stays as written, and so does a text that grows too long. */
export function expandVariables(text: string, values: ReadonlyMap<string, string>): string {
  if (!text.includes('$')) return text
  const expanded = expand(text, values)
  return expanded.length > Math.max(maxLength, text.length) ? text : expanded
}

function expand(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(VARIABLE, (written, plain?: string, name?: string, operator?: string, word = '', operation?: string) => {
    const value = values.get(plain ?? name ?? '')
    if (operation !== undefined) return (value === undefined ? undefined : changedBy(operation, value)) ?? written
    const given = operator?.startsWith(':') ? Boolean(value) : value !== undefined
    if (operator?.endsWith('+')) return given ? expandVariables(word, values) : ''
    if (operator !== undefined) return given ? (value ?? '') : expandVariables(word, values)
    return value ?? written
  })
}

const VARIABLE = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+=])((?:[^{}]|\{[^{}]*\})*)|([#%/^,:?][^{}$]*))?\})/g
