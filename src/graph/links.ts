import type { Argument, Assignment, Call, Position, PythonModule, Value } from '../model/file-facts.ts'
import { makesOptions } from './argument-classes.ts'
import { bodyOf } from './bodies.ts'
import type { Classes } from './classes.ts'
import { lastName, parentName } from './dotted-name.ts'
import { commandsOf, indirectOf } from './indirect.ts'
import { makesByName } from './made-by-name.ts'
import { isMode, isOrdinary } from './method-names.ts'
import { outlineOf, positionOf } from './outline.ts'
import { answersLater } from './routes.ts'
import { type Defined, importedName, type Meaning, type Scope, type Symbols, scopeOf } from './symbols.ts'

/**
 * What a scope leads to: another body of code, an instance of a class, a method of whatever the receiver is, or all that settings name;
 * `onRequest` where it is only given a route there, `command` where a command line is asked for it, `mode` where likely a mode is set.
 */
export type Link = { at: Position; says: string; onRequest?: true; command?: true } & (
  | { kind: 'scope'; scope: Scope }
  | { kind: 'instance'; symbol: Defined; hooks: string[] }
  | { kind: 'method'; name: string; below?: Defined; mode?: true }
  | { kind: 'named' }
)

/** The modules of a repository and what their names mean. */
export interface Program {
  modules: ReadonlyMap<string, PythonModule>
  symbols: Symbols
  classes: Classes
  /** Names of the methods of a class that are called by no name of theirs once it is instantiated. */
  hooks(symbol: Defined): string[]
}

/** Methods that a framework's own method calls on objects that it was given. */
const frameworkCalls: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    fit: ['training_step', 'train_step', 'configure_optimizers'],
    fit_transform: ['fit'],
    fit_predict: ['fit'],
  }),
)

/** Calls that make a command line of what they are given. */
const commandMaker = /(?:^|\.)(?:Fire|auto_cli)$|^(?:jsonargparse\.CLI|clize\.run|defopt\.run)$/

/** Returns the links of one scope, in the order of the source. */
export function linksOf(program: Program, scope: Scope): Link[] {
  const module = program.modules.get(scope.path)
  if (!module) return []
  const { calls, assignments } = bodyOf(module, scope.within)
  const run = calls.filter(({ guarded }) => scope.within !== '' || scope.main === true || !guarded)
  return [
    ...run.flatMap((call) => linksOfCall(program, scope, call)),
    ...indirectLinks(module, program, scope, run),
    ...tableLinks(program, scope, assignments),
    ...nestedLinks(module, scope),
    ...decoratorLinks(program, scope),
    ...commandLinks(program, scope, run),
  ]
}

function indirectLinks(module: PythonModule, program: Program, scope: Scope, run: readonly Call[]): Link[] {
  const { path, within } = scope
  const commands = commandsOf(module, within, run).map(({ call, definition: { name }, ...asked }): Link => {
    return { kind: 'scope', scope: { path, within: name }, at: positionOf(call), says: name, ...asked }
  })
  const held = indirectOf(program, scope, run).flatMap(({ call, value, scope: from, handed }) => {
    const links = linksOfValue(program, from, value, positionOf(call))
    return handed ? handedLinks(scope, call, links) : links
  })
  return [...commands, ...held]
}

/** Functions that running code puts into a variable or a table are taken to be called from there; at import they are only named. */
function tableLinks(program: Program, scope: Scope, assignments: readonly Assignment[]): Link[] {
  if (scope.within === '' && !scope.main) return []
  return assignments
    .flatMap((assignment) => linksOfValue(program, scope, assignment.value, positionOf(assignment)))
    .filter(({ kind }) => kind === 'scope')
}

/** Functions defined in a function's body are taken to be called there, in whatever way. */
function nestedLinks(module: PythonModule, { path, within }: Scope): Link[] {
  const { inner, classes } = outlineOf(module)
  if (within === '' || classes.has(within)) return []
  const functions = (inner.get(within) ?? []).filter(({ kind }) => kind === 'function')
  return functions.map((definition) => {
    return { kind: 'scope', scope: { path, within: definition.name }, at: positionOf(definition), says: definition.name }
  })
}

/** What calls a decorated function calls what decorates it, where that is the repository's own. */
function decoratorLinks(program: Program, { path, within }: Scope): Link[] {
  const definition = program.symbols.definition(path, within)?.definition
  return (definition?.decorators ?? []).flatMap((decorator) =>
    linksOfValue(program, { path, within: parentName(within) }, { reference: decorator.name }, positionOf(decorator)),
  )
}

/** A command line has every public method of a class that it is made of; each class counts once. */
function commandLinks({ symbols, classes }: Program, { path, within }: Scope, run: readonly Call[]): Link[] {
  const owners = new Map<Defined, Position>()
  for (const call of run) {
    for (const { value } of commandMaker.test(call.name) ? call.arguments : []) {
      const found = value.reference === undefined ? undefined : symbols.lookup(path, within, value.reference)
      if (found?.rest.length === 0 && found.symbol.definition.kind === 'class') owners.set(found.symbol, positionOf(call))
    }
  }
  return [...owners].flatMap(([owner, at]) =>
    classes.methodNames(owner).flatMap((name): Link[] => {
      const method = name.startsWith('_') ? undefined : classes.method(owner, name)
      return method ? [{ kind: 'scope', scope: scopeOf(method), at, says: method.definition.name }] : []
    }),
  )
}

function linksOfCall(program: Program, scope: Scope, call: Call): Link[] {
  const at = positionOf(call)
  const called = [call, ...(call.otherwise ?? []).map((name) => ({ name, arguments: call.arguments }))]
  const handed = call.arguments.flatMap(({ value }: Argument) => linksOfValue(program, scope, value, at))
  const own = called.flatMap((one) => calleeLinks(program, scope, one, at))
  return [
    ...(answersLater(call) ? own.map(later) : own),
    ...handedLinks(scope, call, handed),
    ...(makesByName.test(call.name) ? [{ kind: 'named', at, says: call.name } as const] : []),
  ]
}

/** What a call is given runs with it; a class that the top level of a module hands on is only registered. */
function handedLinks(scope: Scope, call: Call, links: readonly Link[]): Link[] {
  const isRegistering = scope.within === '' && !call.guarded && call.cell === undefined && !makesOptions(call)
  const run = links.filter(({ kind }) => kind === 'scope' || !isRegistering)
  return answersLater(call) ? run.map(later) : run
}

function later(link: Link): Link {
  return { ...link, onRequest: true }
}

function linksOfValue(program: Program, scope: Scope, value: Value, at: Position): Link[] {
  if (value.reference !== undefined) {
    const method = selfMethod(program, scope, value.reference)
    const found = method ? [{ symbol: method, rest: [] }] : program.symbols.meanings(scope.path, scope.within, value.reference)
    return found.flatMap(({ symbol, rest }) =>
      rest.length === 0 ? symbolLinks(program, symbol, at) : boundLinks(program, symbol, rest, at),
    )
  }
  const inside = [...(value.items ?? []), ...(value.entries ?? []).map((entry) => entry.value)]
  return inside.flatMap((item) => linksOfValue(program, scope, item, at))
}

function calleeLinks(program: Program, scope: Scope, { name, arguments: given }: Pick<Call, 'name' | 'arguments'>, at: Position): Link[] {
  const last = lastName(name).replaceAll('()', '')
  const hooked = (frameworkCalls.get(last) ?? []).map((method) => ({ kind: 'method', name: method, at, says: name }) as const)
  const own = selfMethod(program, scope, name)
  if (own?.definition.kind === 'class') return symbolLinks(program, own, at)
  if (own) return [...methodLinks(program, scope, own, at), ...hooked]
  const found = program.symbols.meanings(scope.path, scope.within, name)
  const unknown = isOrdinary(name, last, given) ? [] : methodLink(last, name, at, isMode(name, last, given))
  const beside = [...hooked, ...unknown]
  if (found.length === 0) return beside
  return found.flatMap((meaning) => {
    const { symbol, rest } = meaning
    if (rest.length === 0) return symbolLinks(program, symbol, at)
    const links = isResult(meaning, name) ? [] : symbolLinks(program, symbol, at)
    const bound = boundLinks(program, symbol, rest, at)
    return bound.length > 0 ? [...links, ...bound, ...hooked] : [...links, ...beside]
  })
}

/**
 * The method `x` of a class's instance, called or handed on to whatever calls it. What is only said to be of a class may be of one that
 * derives from it, and whatever has the methods of a protocol is of that.
 */
function boundLinks({ classes }: Program, symbol: Defined, [name = '', ...more]: readonly string[], at: Position): Link[] {
  const method = symbol.definition.kind === 'class' && more.length === 0 ? classes.method(symbol, name) : undefined
  if (!method) return []
  const says = `${symbol.definition.name}.${name}`
  const derived = isProtocol(symbol) ? {} : { below: symbol }
  return [
    { kind: 'scope', scope: scopeOf(method), at, says },
    { kind: 'method', name, ...derived, at, says },
  ]
}

function isProtocol({ definition: { bases } }: Defined): boolean {
  return bases.some((base) => /^typing(?:_extensions)?\.Protocol(?:\[|$)/.test(base))
}

/** `f().x()` calls what `f` returned, which another call made; `f.remote()` calls `f`. */
function isResult({ symbol, rest }: Meaning, name: string): boolean {
  return symbol.definition.kind === 'function' && name.slice(0, -rest.join('.').length - 1).endsWith('()')
}

function methodLink(last: string, name: string, at: Position, mode: boolean): Link[] {
  return name.includes('.') ? [{ kind: 'method', name: last, at, says: name, ...(mode && { mode }) }] : []
}

/** The method that `self.x`, `cls.x` or `super().x` names in the class around the scope. */
function selfMethod(program: Program, scope: Scope, name: string): Defined | undefined {
  const [root, method, ...more] = name.split('.')
  if (method === undefined || more.length > 0 || !['self', 'cls', 'super()'].includes(root ?? '')) return undefined
  const owner = program.classes.around(scope.path, scope.within)
  if (!owner || root !== 'super()') return owner && program.classes.method(owner, method)
  const [, ...bases] = program.classes.lineage(owner)
  return bases.map((base) => program.classes.method(base, method)).find(Boolean)
}

/** `self.x()` may mean the method of a class that derives from the one it is written in. */
function methodLinks(program: Program, scope: Scope, method: Defined, at: Position): Link[] {
  const { name } = method.definition
  const owner = program.classes.around(scope.path, scope.within)
  const own = { kind: 'scope', scope: scopeOf(method), at, says: name } as const
  return owner ? [own, { kind: 'method', name: lastName(name), below: owner, at, says: name }] : [own]
}

function symbolLinks(program: Program, symbol: Defined, at: Position): Link[] {
  const says = symbol.definition.name
  if (symbol.definition.kind === 'function') return [{ kind: 'scope', scope: scopeOf(symbol), at, says }]
  return [{ kind: 'instance', symbol, hooks: program.hooks(symbol), at, says }]
}

/** Files whose top level runs when the file's imports do, those within functions included. */
export function importedBy({ modules, symbols: { index } }: Program, path: string): string[] {
  const found = (modules.get(path)?.imports ?? []).flatMap((item) => {
    if (item.typing) return []
    const name = importedName(item)
    if (name.includes('*')) return index.matching(path, name)
    return index.resolve(path, name)?.path ?? []
  })
  return [...new Set(found)].filter((file) => file !== path)
}
