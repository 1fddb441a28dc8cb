import { rememberedOfFiles } from '../graph/remembered.ts'
import type { Call, FileFacts, Position, PythonModule, Value } from '../model/file-facts.ts'

/** An environment variable that a file sets or reads. */
export interface Variable {
  name: string
  at: Position
  /** What it is set to, `?` where that is not written there; absent where it is only read. */
  value?: string
  /** It is set for a job of CI, in which nothing is served. */
  inCi?: boolean
  /** The function or class whose body sets it for a job that it starts; absent at module level. */
  within?: string
}

/** Those of one file that are set to anything but `false`, or read; what is set where it is read comes first. */
export const variablesOf = rememberedOfFiles(({ python, commands = [], ci, services = [], dockerfile }: FileFacts): readonly Variable[] => {
  const found: Variable[] = []
  const jobs = (ci?.jobs ?? []).flatMap((job) => [job, ...job.steps])
  if (python) found.push(...handedOn(python))
  for (const call of python?.calls ?? []) if (environmentCalls.has(call.name)) found.push(...variableOf(call))
  for (const { environment, line, cell } of commands) {
    const at = { line, ...(cell !== undefined && { cell }) }
    if (environment) found.push(...assigned(environment, at, ci !== undefined))
  }
  for (const { environment, line } of jobs) if (environment) found.push(...assigned(environment, { line }, true))
  for (const { environment, line } of services) if (environment) found.push(...assigned(environment, { line }, false))
  if (dockerfile?.environment) found.push(...assigned(dockerfile.environment, { line: 1 }, false))
  return found.filter(({ value }) => value === undefined || !off.test(value))
})

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

const holding = /env(?:iron(?:ment)?)?(?:_?var(?:iable)?s?)?$/i
const variable = /^[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,8}$/
/** Characters at the end of a name that can say what it holds. */
const longest = 40

/** Variables that code writes out for a job: `Estimator(environment={"WANDB_PROJECT": name})`, `env["WANDB_PROJECT"] = name`. */
function handedOn({ calls, assignments }: PythonModule): Variable[] {
  const handed = (call: Call) =>
    call.arguments.flatMap(({ name = '', value }) => variablesIn(value, holdsVariables(name)).map((one) => bound(one, call)))
  const kept = assignments.flatMap((assignment) => {
    const { target, value } = assignment
    const dot = target.lastIndexOf('.')
    const added = dot >= 0 && holdsVariables(target.slice(0, dot)) ? namedVariable(target.slice(dot + 1), value) : []
    return [...added, ...variablesIn(value, holdsVariables(target))].map((one) => bound(one, assignment))
  })
  return [...calls.flatMap(handed), ...kept]
}

function bound({ name, value }: Pick<Variable, 'name' | 'value'>, at: Position & { within?: string }): Variable {
  return { name, at, ...(value !== undefined && { value }), ...(at.within !== undefined && { within: at.within }) }
}

/** Whether something of that name holds variables for what is started: `environment`, `env_vars`, `containerEnv`. */
export function holdsVariables(name: string): boolean {
  return holding.test(name.slice(-longest))
}

/** Those in a value: by key where the value holds variables, or as a list of names with their values. */
function variablesIn({ items = [], entries = [] }: Value, isHolding: boolean): Pick<Variable, 'name' | 'value'>[] {
  const own = isHolding ? entries.flatMap(({ key, value }) => namedVariable(key, value)) : []
  const name = isHolding && entries.find(({ key }) => key === 'name')?.value.literal
  const listed = typeof name === 'string' ? namedVariable(name, {}) : []
  return [
    ...own,
    ...listed,
    ...items.flatMap((item) => variablesIn(item, isHolding)),
    ...entries.flatMap(({ key, value }) => variablesIn(value, holdsVariables(key))),
  ]
}

function namedVariable(name: string, { literal }: Value): Pick<Variable, 'name' | 'value'>[] {
  return variable.test(name) ? [{ name, value: literal === undefined || literal === null ? '?' : String(literal) }] : []
}

function assigned(environment: Readonly<Record<string, string>>, at: Position, inCi: boolean): Variable[] {
  return Object.entries(environment).map(([name, value]) => ({ name, value, at, inCi }))
}
