import type { Argument, Call, Command, Value } from '../model/file-facts.ts'
import { parseShell } from './shell.ts'

const RUNNERS =
  /^(?:subprocess\.(?:run|call|check_call|check_output|Popen|getoutput|getstatusoutput)|os\.(?:system|popen)|asyncio\.create_subprocess_(?:shell|exec))$/

/** Shell commands that Python code runs, as far as it writes them out; what it computes stands as a variable of the shell. */
export function commandsOf(calls: readonly Call[]): Command[] {
  return calls.flatMap(({ name, arguments: given, line, cell }) => {
    if (!RUNNERS.test(name)) return []
    const script = scriptOf(given)
    if (script === undefined) return []
    return parseShell(script, 1).map((command) => ({ ...command, line, ...(cell !== undefined && { cell }) }))
  })
}

function scriptOf(given: readonly Argument[]): string | undefined {
  const first = given.find((argument) => argument.name === undefined || argument.name === 'args')?.value
  if (typeof first?.literal === 'string') {
    const rest = given.filter((argument) => argument.name === undefined).slice(1)
    return [first.literal, ...rest.filter((argument) => typeof argument.value.literal === 'string').map(({ value }) => wordOf(value))].join(
      ' ',
    )
  }
  const words = first?.items?.map(wordOf)
  return words?.[0] && !words[0].startsWith('$') ? words.join(' ') : undefined
}

function wordOf({ literal, reference }: Value): string {
  if (typeof literal === 'string') return /^[\w@%+=:,./-]+$/.test(literal) ? literal : `'${literal.replaceAll("'", "'\\''")}'`
  if (literal !== undefined) return String(literal)
  if (reference === 'sys.executable') return 'python'
  return `$${/^\w+$/.test(reference ?? '') ? reference : '_'}`
}
