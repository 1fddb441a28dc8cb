import type { DraftDefinition } from './draft.ts'
import type { CallExpression, Expression, NameExpression } from './expression.ts'

/** A block that runs where others of its statement do not. */
export interface Arm {
  /** Offsets of the statement. */
  from: number
  to: number
  /** The one that holds the statement. */
  outer?: Arm
}

/** A meaning that a stretch of text gives to a name. */
export interface Binding {
  /** Offsets of the text that binds: what stands between them does not see the binding. */
  from: number
  to: number
  value: Expression
  /** Names of comprehensions and lambdas are visible only between these offsets. */
  extent?: { from: number; to: number }
  /** Made only where an import failed. */
  fallback?: true
  arm?: Arm
}

/** What a name means at a place: the binding, whether it stands in another scope, and whether that scope has but one for the name. */
export interface Meaning {
  binding: Binding
  outer: boolean
  only: boolean
  /** What it means where another block of the same statement has run. */
  otherwise?: Expression[]
}

/** A stretch of code with names of its own. */
export interface Scope {
  kind: 'module' | 'class' | 'function'
  /** Qualified within the module; empty for the module itself. */
  name: string
  parent?: Scope
  /** The function or class whose body it is. */
  definition?: DraftDefinition
  bindings: Map<string, Binding[]>
  /** Of a class: what its methods assign to attributes of `self`. */
  attributes: Map<string, Binding[]>
  /** Of the module: names of objects that something is assigned to as an attribute. */
  attributed: Set<string>
  /** Of the module: last names of what something is put into by key. */
  filled: Set<string>
  /** Of the module: what its star imports import from, where they all import from one package. */
  starred?: string
  /** Of the module: its calls of what it defines itself, by the last part of their names. */
  called?: ReadonlyMap<string, CallExpression[]>
  /** Of the module: what the options of its parsers are where nobody gives them. */
  options?: ReadonlyMap<string, Expression>
  /** Names that `global` or `nonlocal` sends elsewhere. */
  elsewhere: Map<string, Scope>
}

const SEARCHED = 64
const MOST_ARMS = 8

/** A new scope in which nothing is bound. */
export function openScope(kind: Scope['kind'], name: string, parent?: Scope): Scope {
  const scope: Scope = {
    kind,
    name,
    bindings: new Map(),
    attributes: new Map(),
    attributed: new Set(),
    filled: new Set(),
    elsewhere: new Map(),
  }
  if (parent) scope.parent = parent
  return scope
}

/** Name of something that is defined in the scope, qualified within the module. */
export function qualify(scope: Scope, name: string): string {
  return scope.name ? `${scope.name}.${name}` : name
}

/** Binds a name in the scope, or where `global` or `nonlocal` sends it. */
export function bind(scope: Scope, name: string, binding: Binding): void {
  append((scope.elsewhere.get(name) ?? scope).bindings, name, binding)
}

/** Adds a binding to those of a name, behind the earlier ones. */
export function append(bindings: Map<string, Binding[]>, name: string, binding: Binding): void {
  const list = bindings.get(name)
  if (list) list.push(binding)
  else bindings.set(name, [binding])
}

/** The module that a scope belongs to. */
export function moduleOf(scope: Scope): Scope {
  let current = scope
  while (current.parent) current = current.parent
  return current
}

/** What a name in an expression means, once all bindings of the module are known; undefined where nothing binds it. */
export function meaningOf(name: NameExpression): Meaning | undefined {
  if (name.meaning === undefined) name.meaning = lookUp(name.scope, name.name, name.at) ?? null
  return name.meaning ?? undefined
}

/** What a name means at an offset; undefined where nothing binds it. */
export function lookUp(scope: Scope, name: string, at: number): Meaning | undefined {
  for (let current: Scope | undefined = scope; current; current = current.parent) {
    // Python hides the names of a class body from the functions in it.
    if (current.kind === 'class' && current !== scope) continue
    const list = current.bindings.get(name)
    const binding = list && nearest(list, at)
    if (!binding) continue
    const meaning: Meaning = { binding, outer: current !== scope, only: list.length === 1 }
    if (binding.arm && isLeft(binding.arm, at)) meaning.otherwise = boundInOtherArms(list, binding, at)
    return meaning
  }
  return undefined
}

/** What else the blocks of the statement bind a name to that one of them binds. */
function boundInOtherArms(bindings: readonly Binding[], binding: Binding, at: number): Expression[] {
  let arm = binding.arm as Arm
  for (let up = 0; up < MOST_ARMS && arm.outer && isLeft(arm.outer, at); up++) arm = arm.outer
  const first = firstFrom(bindings, arm.from)
  return bindings
    .slice(first, first + SEARCHED)
    .filter((other) => other !== binding && other.from >= arm.from && other.to <= arm.to && !other.extent && !other.fallback)
    .map(({ value }) => value)
    .slice(-MOST_ARMS)
}

/** Whether what stands at an offset runs when the statement has: later, or in a function that was defined before. */
function isLeft({ from, to }: Arm, at: number): boolean {
  return at < from || at >= to
}

/**
 * The binding that holds at an offset: the last one before it, else the first one after it, since a function may be called later.
 * Bindings to plain values are passed over for others: `mlflow = None` after a failed import says nothing about calls. What else
 * stands in for a failed import is passed over for the import.
 */
export function nearest(bindings: readonly Binding[], at: number): Binding | undefined {
  const following = firstFrom(bindings, at)
  const end = Math.min(bindings.length, following + SEARCHED)
  let later: Binding | undefined
  for (let index = following; index < end; index++) {
    const binding = bindings[index] as Binding
    if (!binding.extent) later ??= at < binding.from && binding.value.kind !== 'literal' ? binding : undefined
    else if (binding.extent.from <= at && at <= binding.extent.to) return binding
  }
  let plain: Binding | undefined
  let fallback: Binding | undefined
  for (let index = following - 1; index >= Math.max(0, following - SEARCHED); index--) {
    const binding = bindings[index] as Binding
    if (binding.extent) continue
    if (binding.value.kind === 'literal') plain ??= binding
    else if (binding.fallback) fallback ??= binding
    else return fallback && binding.value.kind !== 'absolute' ? fallback : binding
  }
  return fallback ?? later ?? plain
}

function firstFrom(bindings: readonly Binding[], at: number): number {
  let low = 0
  let high = bindings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((bindings[middle] as Binding).to <= at) low = middle + 1
    else high = middle
  }
  return low
}
