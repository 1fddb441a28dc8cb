import { type CallExpression, type ElementExpression, type Expression, isNameable, lastName, unknown } from './expression.ts'
import { append, type Binding, bind, lookUp, moduleOf } from './scope.ts'
import { mayHaveDefault } from './settings.ts'
import type { Reading } from './syntax.ts'

/** Far more than a call is given. */
const MOST_GIVEN = 100

interface Span {
  from: number
  to: number
}

/** Binds the names of an assignment target, tuples part by part. The binding holds behind the span, or only within the extent. */
export function bindTarget(reading: Reading, span: Span, target: Expression, value: Expression, extent?: Span): void {
  const pending: [Expression, Expression][] = [[target, value]]
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [written, given] = next
    // `[a, *b] = …`
    const part = written.kind === 'iterated' ? written.of : written
    if (part.kind === 'items')
      for (const [index, item] of part.items.entries()) pending.push([item, partOf(given, index, part.items.length)])
    else bindOne(reading, part, bindingAt(reading, span, given, extent))
  }
}

/** What the text of a span binds a name to, behind the span or only within the extent. */
export function bindingAt({ fallback, arm }: Reading, { from, to }: Span, value: Expression, extent?: Span): Binding {
  const binding: Binding = { from, to, value }
  if (extent) binding.extent = extent
  if (fallback) binding.fallback = true
  if (arm) binding.arm = arm
  return binding
}

function partOf(value: Expression, index: number, count: number): Expression {
  if (value.kind === 'items') return (value.items.length === count && value.items[index]) || unknown
  return isNameable(value) ? { kind: 'element', of: value, key: { kind: 'literal', value: index } } : unknown
}

function bindOne(reading: Reading, target: Expression, binding: Binding): void {
  if (target.kind === 'name') bind(reading.scope, target.name, binding)
  if (target.kind === 'element') store(reading, target, binding.value)
  if (target.kind !== 'attribute' || target.of.kind !== 'name') return
  const { name: object, at } = target.of
  const self = lookUp(reading.scope, object, at)?.binding.value
  // What is set on what a call made is as if it had been given to the call: `client.base_url = url`.
  if (self?.kind === 'call' && self.arguments.length < MOST_GIVEN) self.arguments.push({ name: target.name, value: binding.value })
  if (self?.kind === 'self') append(self.scope.attributes, target.name, binding)
  else {
    moduleOf(reading.scope).attributed.add(object)
    bind(reading.scope, `${object}.${target.name}`, binding)
  }
}

/** Remembers that something is put by key into what has a name. */
export function noteFilled({ scope }: Reading, dictionary: Expression): void {
  const name = lastName(dictionary)
  if (name !== undefined) moduleOf(scope).filled.add(name)
}

function store(reading: Reading, target: ElementExpression, value: Expression): void {
  noteFilled(reading, target.of)
  const subscript = reading.draft.environment.findLast(({ element }) => element === target)
  if (subscript) subscript.stored = value
}

/** Keeps an assignment as a fact, unless it only holds what a call returned. */
export function recordAssignment(reading: Reading, from: number, target: Expression, value: Expression): void {
  if (value.kind === 'unknown' || (value.kind === 'call' && !isValue(value))) return
  reading.draft.assignments.push({ from, target, value, scope: reading.scope })
}

/** `dict(a=1)` writes out a value, `os.getenv("A", "a")` the one that stands where nothing is set. */
function isValue(call: CallExpression): boolean {
  const { of, arguments: given } = call
  return (of.kind === 'name' && of.name === 'dict' && given.every(({ name }) => name !== undefined)) || mayHaveDefault(call)
}
