import type { Call, FileFacts, Position } from '../model/file-facts.ts'

/** An environment variable that a file sets or reads. */
export interface Variable {
  name: string
  at: Position
  /** What it is set to, `?` where that is not written there; absent where it is only read. */
  value?: string
  /** It is set for a job of CI, in which nothing is served. */
  inCi?: boolean
}

/** Those of one file that are set to anything but `false`, or read. */
export function variablesOf({ python, commands = [], ci, services = [], dockerfile }: FileFacts): Variable[] {
  const found: Variable[] = []
  const jobs = (ci?.jobs ?? []).flatMap((job) => [job, ...job.steps])
  for (const call of python?.calls ?? []) if (environmentCalls.has(call.name)) found.push(...variableOf(call))
  for (const { environment, line, cell } of commands) {
    const at = { line, ...(cell !== undefined && { cell }) }
    if (environment) found.push(...assigned(environment, at, ci !== undefined))
  }
  for (const { environment, line } of jobs) if (environment) found.push(...assigned(environment, { line }, true))
  for (const { environment, line } of services) if (environment) found.push(...assigned(environment, { line }, false))
  if (dockerfile?.environment) found.push(...assigned(dockerfile.environment, { line: 1 }, false))
  return found.filter(({ value }) => value === undefined || !off.test(value))
}

const off = /^(?:false|0|no|off)$/i

const setters: ReadonlySet<string> = new Set(['os.environ.setdefault', 'os.environ.__setitem__', 'os.putenv'])
const environmentCalls: ReadonlySet<string> = new Set([
  ...setters,
  'os.getenv',
  'os.environ.get',
  'os.environ.pop',
  'os.environ.__getitem__',
])

function variableOf(call: Call): Variable[] {
  const [name, value] = call.arguments.map((argument) => argument.value.literal)
  if (typeof name !== 'string') return []
  return [{ name, at: call, ...(setters.has(call.name) && { value: value === undefined ? '?' : String(value) }) }]
}

function assigned(environment: Readonly<Record<string, string>>, at: Position, inCi: boolean): Variable[] {
  return Object.entries(environment).map(([name, value]) => ({ name, value, at, inCi }))
}
