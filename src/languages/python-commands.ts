import type { Argument, Call, Command, Value } from '../model/file-facts.ts'
import { parseShell } from './shell.ts'

const RUNNERS =
  /^(?:subprocess\.(?:run|call|check_call|check_output|Popen|getoutput|getstatusoutput)|os\.(?:system|popen)|asyncio\.create_subprocess_(?:shell|exec))$/

/** Tasks of Airflow and Prefect that are lines of shell. */
const SHELL_TASKS = /^(?:airflow\.(?:[\w.]+\.)?BashOperator|prefect_shell\.(?:[\w.]+\.)?(?:ShellOperation|shell_run_command))$/

/** Shell commands that Python code runs, as far as it writes them out; what it computes stands as a variable of the shell. */
export function commandsOf(calls: readonly Call[]): Command[] {
  return calls.flatMap(({ name, arguments: given, line, cell }) => {
    const script = RUNNERS.test(name) ? scriptOf(given) : SHELL_TASKS.test(name) ? shellOf(given) : undefined
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

function shellOf(given: readonly Argument[]): string | undefined {
  const { literal, items } = given.find(({ name }) => name === 'bash_command' || name === 'commands' || name === 'command')?.value ?? {}
  if (typeof literal === 'string') return literal
  return items?.flatMap((item) => (typeof item.literal === 'string' ? [item.literal] : [])).join('\n')
}

function wordOf({ literal, reference }: Value): string {
  if (typeof literal === 'string') return /^[\w@%+=:,./-]+$/.test(literal) ? literal : `'${literal.replaceAll("'", "'\\''")}'`
  if (literal !== undefined) return String(literal)
  if (reference === 'sys.executable') return 'python'
  return `$${/^\w+$/.test(reference ?? '') ? reference : '_'}`
}
