import type { Argument, Assignment, Call, Definition, Position, PythonModule, Value } from '../model/file-facts.ts'
import type { Classes } from './classes.ts'
import { type Defined, type Scope, type Symbols, scopeOf } from './symbols.ts'

/** What a scope leads to: another body of code, an instance of a class, or a method of whatever the receiver is. */
export type Link = { at: Position; says: string } & (
  | { kind: 'scope'; scope: Scope }
  | { kind: 'instance'; symbol: Defined; hooks: string[] }
  | { kind: 'method'; name: string; below?: Defined }
)

/** The modules of a repository and what their names mean. */
export interface Program {
  modules: ReadonlyMap<string, PythonModule>
  symbols: Symbols
  classes: Classes
}

/** Methods that a framework's own method calls on objects that it was given. */
const frameworkCalls: Readonly<Record<string, readonly string[]>> = {
  fit: ['training_step', 'train_step', 'configure_optimizers'],
  fit_transform: ['fit'],
  fit_predict: ['fit'],
}

const commonMethods = new Set([
  'get',
  'items',
  'keys',
  'values',
  'append',
  'add',
  'update',
  'pop',
  'join',
  'split',
  'format',
  'close',
  'read',
  'write',
])

/** Returns the links of one scope, in the order of the source. */
export function linksOf(program: Program, scope: Scope): Link[] {
  const module = program.modules.get(scope.path)
  if (!module) return []
  const { calls, assignments } = bodyOf(module, scope.within)
  const callLinks = calls
    .filter(({ guarded }) => scope.within !== '' || scope.main === true || !guarded)
    .flatMap((call) => linksOfCall(module, program, scope, call))
  return [...importLinks(module, program, scope), ...callLinks, ...tableLinks(program, scope, assignments), ...nestedLinks(module, scope)]
}

interface Body {
  calls: Call[]
  assignments: Assignment[]
}

const bodies = new WeakMap<PythonModule, Map<string, Body>>()

/** The calls and assignments of each scope, sorted once a module. */
function bodyOf(module: PythonModule, within: string): Body {
  const known = bodies.get(module) ?? new Map<string, Body>()
  if (!bodies.has(module)) {
    bodies.set(module, known)
    const at = (name = ''): Body => {
      const body = known.get(name) ?? { calls: [], assignments: [] }
      known.set(name, body)
      return body
    }
    for (const call of module.calls) at(call.within).calls.push(call)
    for (const assignment of module.assignments) at(assignment.within).assignments.push(assignment)
  }
  return known.get(within) ?? { calls: [], assignments: [] }
}

/** Functions that running code puts into a variable or a table are taken to be called from there; at import they are only named. */
function tableLinks(program: Program, scope: Scope, assignments: readonly Assignment[]): Link[] {
  if (scope.within === '' && !scope.main) return []
  return assignments.flatMap(({ value, ...at }) => linksOfValue(program, scope, value, at)).filter(({ kind }) => kind === 'scope')
}

function importLinks(module: PythonModule, program: Program, scope: Scope): Link[] {
  return module.imports
    .filter(({ within, typing }) => (within ?? '') === scope.within && !typing)
    .flatMap(({ module: target, name, level, line, cell }) => {
      const dotted = '.'.repeat(level) + [target, name === '*' ? '' : name].filter(Boolean).join('.')
      const found = program.symbols.index.resolve(scope.path, dotted)
      if (!found || found.path === scope.path) return []
      return [{ kind: 'scope', scope: { path: found.path, within: '' }, at: place({ line, cell }), says: `import ${dotted}` } as const]
    })
}

/** Functions defined in a function's body are taken to be called there, in whatever way. */
function nestedLinks(module: PythonModule, { path, within }: Scope): Link[] {
  if (within === '' || module.definitions.some(({ name, kind }) => name === within && kind === 'class')) return []
  return module.definitions
    .filter(({ name, kind }) => kind === 'function' && name.startsWith(`${within}.`) && !name.slice(within.length + 1).includes('.'))
    .map(({ name, line, cell }) => ({ kind: 'scope', scope: { path, within: name }, at: place({ line, cell }), says: name }))
}

function linksOfCall(module: PythonModule, program: Program, scope: Scope, call: Call): Link[] {
  const at = place(call)
  const handed = call.arguments.flatMap(({ value }: Argument) => linksOfValue(program, scope, value, at))
  return [...calleeLinks(program, scope, call.name, at), ...commandLinks(module, scope, call), ...handed]
}

function linksOfValue(program: Program, scope: Scope, value: Value, at: Position): Link[] {
  if (value.reference !== undefined) {
    const method = selfMethod(program, scope, value.reference)
    const found = method ? { symbol: method, rest: [] } : program.symbols.lookup(scope.path, scope.within, value.reference)
    return found && found.rest.length === 0 ? symbolLinks(program, found.symbol, at) : []
  }
  const inside = [...(value.items ?? []), ...(value.entries ?? []).map((entry) => entry.value)]
  return inside.flatMap((item) => linksOfValue(program, scope, item, at))
}

function calleeLinks(program: Program, scope: Scope, name: string, at: Position): Link[] {
  const last = name.slice(name.lastIndexOf('.') + 1).replaceAll('()', '')
  const hooked = (frameworkCalls[last] ?? []).map((method) => ({ kind: 'method', name: method, at, says: name }) as const)
  const own = selfMethod(program, scope, name)
  if (own) return [...methodLinks(program, scope, own, at), ...hooked]
  const found = program.symbols.lookup(scope.path, scope.within, name)
  if (!found) return [...hooked, ...methodLink(last, name, at)]
  const { symbol, rest } = found
  const links = symbolLinks(program, symbol, at)
  if (rest.length === 0) return links
  const method = symbol.definition.kind === 'class' && rest.length === 1 ? program.classes.method(symbol, last) : undefined
  if (method) return [...links, { kind: 'scope', scope: scopeOf(method), at, says: `${symbol.definition.name}.${last}` }, ...hooked]
  return [...links, ...hooked, ...methodLink(last, name, at)]
}

function methodLink(last: string, name: string, at: Position): Link[] {
  return name.includes('.') && !commonMethods.has(last) ? [{ kind: 'method', name: last, at, says: name }] : []
}

/** The method that `self.x`, `cls.x` or `super().x` names in the class around the scope. */
function selfMethod(program: Program, scope: Scope, name: string): Defined | undefined {
  const [root, method, ...more] = name.split('.')
  if (method === undefined || more.length > 0 || !['self', 'cls', 'super()'].includes(root ?? '')) return undefined
  const owner = program.classes.around(scope.path, scope.within)
  return owner && program.classes.method(owner, method)
}

/** `self.x()` may mean the method of a class that derives from the one it is written in. */
function methodLinks(program: Program, scope: Scope, method: Defined, at: Position): Link[] {
  const { name } = method.definition
  const last = name.slice(name.lastIndexOf('.') + 1)
  const owner = program.classes.around(scope.path, scope.within)
  const own = { kind: 'scope', scope: scopeOf(method), at, says: name } as const
  return owner ? [own, { kind: 'method', name: last, below: owner, at, says: name }] : [own]
}

function symbolLinks(program: Program, symbol: Defined, at: Position): Link[] {
  const says = symbol.definition.name
  if (symbol.definition.kind === 'function') return [{ kind: 'scope', scope: scopeOf(symbol), at, says }]
  return [{ kind: 'instance', symbol, hooks: hooksOf(program, symbol), at, says }]
}

/** Methods that a framework calls by itself once the class is instantiated: those that a foreign base may know. */
function hooksOf(program: Program, symbol: Defined): string[] {
  if (!program.classes.hasForeignBase(symbol)) return []
  return program.classes.methodNames(symbol).filter((name) => !/^(?:fit|train|partial_fit)/.test(name) || isStep(program, symbol, name))
}

/** A decorated method is a framework's to call, whatever its name: a step of a flow. */
function isStep(program: Program, symbol: Defined, name: string): boolean {
  return program.classes.method(symbol, name)?.definition.decorators.some(({ name: decorator }) => decorator.includes('.')) ?? false
}

/** Commands that a command-line object runs: `app()` runs what `@app.command()` decorates, `fire.Fire()` any function. */
function commandLinks(module: PythonModule, { path, within }: Scope, { name, ...call }: Call): Link[] {
  if (within !== '' && !/(?:^|\.)main$/.test(within)) return []
  const all = /(?:^|\.)Fire$/.test(name) && call.arguments.length === 0
  return module.definitions
    .filter((definition) => definition.kind === 'function' && (all ? !definition.name.includes('.') : isDecoratedBy(definition, name)))
    .map((definition) => ({ kind: 'scope', scope: { path, within: definition.name }, at: place(call), says: definition.name }))
}

function isDecoratedBy({ decorators }: Definition, name: string): boolean {
  return decorators.some((decorator) => decorator.name.startsWith(`${name}.`))
}

function place({ line, cell }: { line: number; cell?: number | undefined }): Position {
  return cell === undefined ? { line } : { line, cell }
}
