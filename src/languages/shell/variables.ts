import { changedBy } from './expansion.ts'
import { tokenize, type WordToken } from './tokens.ts'

/** What a script gives its variables, as far as it has been read. */
export interface Variables {
  values: Map<string, string>
  arrays: Map<string, Items>
  /** Names that have had several values, or one that the script does not show. */
  unclear: Set<string>
  /** What loops count that write it out, by the name that they count with. */
  counted: Map<string, readonly string[]>
  /** Characters that values may still add to words: they could hold each other many times over. */
  left: number
}

/** The words of an array, and how long they are together. */
interface Items {
  words: string[]
  length: number
}

/** The variables of a script of so many characters, before its first command. */
export function variablesOf(length: number): Variables {
  return { values: new Map(), arrays: new Map(), unclear: new Set(), counted: new Map(), left: 10_000 + 8 * length }
}

const maxLength = 10_000
const reference = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::?[-=]([^{}$`'"\\]*)|([#%/^,:?][^{}$`'"\\]*))?\})/g
const assignment = /^([A-Za-z_]\w*)(\+?)=([\s\S]*)$/

const array = /^([A-Za-z_]\w*)(\+?)=\(([\s\S]*)\)$/
/** All words of an array, or those that it may have. */
const allOf = /^\$\{([A-Za-z_]\w*)\[[@*]\](?:\+"?\$\{\1\[[@*]\]\}"?)?\}$/

/** The words that a word of `source` stands for: its variables as far as they are known, split where nothing quotes them. */
export function expandWord(word: WordToken, source: string, variables: Variables): readonly string[] {
  const items = variables.arrays.get(allOf.exec(word.text)?.[1] ?? '')
  if (items) return takenFrom(variables, items) ?? [word.text]
  const expanded = expand(word, source, variables)
  if (expanded === word.text || word.quoted || assignment.test(word.text)) return [expanded]
  return expanded.split(/\s+/).filter(Boolean)
}

/** The words of an array, while they may still be added. */
function takenFrom(variables: Variables, { words, length }: Items): readonly string[] | undefined {
  if (length > Math.min(maxLength, variables.left)) return undefined
  variables.left -= length
  return words
}

/** The text of a word with what its variables stand for; within single quotes and behind backslashes `$` is a letter. */
function expand({ text, start, end }: WordToken, source: string, variables: Variables): string {
  if (!text.includes('$') || /['\\]/.test(source.slice(start, end))) return text
  const { values, unclear } = variables
  const expanded = text.replace(reference, (written, plain?: string, braced?: string, otherwise?: string, operation?: string) => {
    const name = plain ?? braced ?? ''
    const value = values.get(name)
    if (operation !== undefined) return (value === undefined ? undefined : changedBy(operation, value)) ?? written
    return value ?? (unclear.has(name) ? undefined : otherwise) ?? written
  })
  const added = Math.max(0, expanded.length - text.length)
  if (added > Math.min(maxLength, variables.left)) return text
  variables.left -= added
  return expanded
}

const declaring = new Set(['export', 'readonly', 'local', 'declare', 'typeset'])
const filling = new Set(['read', 'unset', 'mapfile', 'readarray', 'getopts'])

/** Takes note of what a command gives to variables. */
export function readAssignments(words: readonly WordToken[], source: string, variables: Variables): void {
  const [program = '', ...operands] = words.map(({ text }) => text)
  if (filling.has(program)) for (const name of operands) forget(name, variables)
  const declared = declaring.has(program)
  if (!declared && !words.every(({ text }) => assignment.test(text))) return
  for (const word of words) {
    const [, name, append, items] = (!word.quoted && array.exec(word.text)) || []
    if (name !== undefined && items !== undefined) assignArray(name, { items, append: append !== '' }, variables)
    else assign(word, assignment.exec(expand(word, source, variables)) ?? [], variables)
  }
}

/** An array that is given other words later may hold either. */
function assignArray(name: string, { items, append }: { items: string; append: boolean }, variables: Variables): void {
  const { arrays, unclear } = variables
  const known = arrays.get(name)
  if (unclear.has(name)) return
  if (known && !append && !items.includes(`{${name}[`)) {
    forget(name, variables)
    return
  }
  const kept = known && append ? known : { words: [], length: 0 }
  for (const token of tokenize(items, 1)) {
    if (token.kind !== 'word') continue
    for (const word of [...expandWord(token, items, variables)]) {
      kept.words.push(word)
      kept.length += word.length + 1
    }
  }
  arrays.set(name, kept)
}

function assign({ text }: WordToken, [, name, append, given = '']: readonly string[], variables: Variables): void {
  const { values, unclear } = variables
  if (name === undefined || unclear.has(name)) return
  const known = values.get(name)
  const value = append ? `${known ?? '$'}${given}` : given
  const grows = append || new RegExp(`\\$\\{?${name}\\b`).test(text)
  if (isKnown(value) && (known === undefined || known === value || grows)) values.set(name, value)
  else forget(name, variables)
}

/** True for a text that is more than one gap, and that no command of its own makes. */
function isKnown(value: string): boolean {
  return value.length <= maxLength && !/\$\(|`|\{\{|^\$(?:\w*|\{[^{}]*\}|\W)$/.test(value)
}

/** From here on a name may stand for anything: a loop counts with it, somebody types it in. */
export function forget(name: string, { values, arrays, unclear, counted }: Variables): void {
  values.delete(name)
  counted.delete(name)
  arrays.delete(name)
  unclear.add(name)
}

const mostItems = 16

/** Takes note of a loop: its name may stand for any of the items. */
export function count(name: string, items: readonly string[], variables: Variables): void {
  forget(name, variables)
  const isWritten = items.length <= mostItems && items.every((item) => /^[\w.+:/@-]{1,200}$/.test(item))
  if (items.length > 0 && isWritten) variables.counted.set(name, items)
}

/** The words of a command once for each item of the loop that the path of its program hangs on: `bash ci/$name.sh`. */
export function forEachItem(words: readonly string[], variables: Variables): readonly (readonly string[])[] {
  const at = words.findIndex((word, index) => index < 2 && /\/|\.(?:sh|bash|zsh|py)$/.test(word) && word.includes('$'))
  const word = words[at] ?? ''
  const [written = '', curly, bare] = /\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/.exec(word) ?? []
  const items = variables.counted.get(curly ?? bare ?? '') ?? []
  const added = items.length * words.reduce((sum, { length }) => sum + length + 1, 0)
  if (items.length === 0 || added > Math.min(maxLength, variables.left)) return [words]
  variables.left -= added
  return items.map((item) =>
    words.with(
      at,
      word.replace(written, () => item),
    ),
  )
}
