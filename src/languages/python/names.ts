import type { Expression } from './expression.ts'
import { type Binding, lookUp, nearest, type Scope } from './scope.ts'

/** A chain with more links loses its beginning. */
const LONGEST_CHAIN = 40
const MOST_COPIES = 16
const TYPE_NAMES = { string: 'str', number: 'float', boolean: 'bool', object: 'None' } as const

/**
 * The dotted name of an expression, followed through imports and assignments: `()` marks what a call returned, `[]` an element.
 * A root that nothing binds stays as written; where there is no name at all it is `?`.
 */
export function dottedName(expression: Expression): string {
  const links: string[] = []
  let current = expression
  for (let copies = 0; links.length < LONGEST_CHAIN; ) {
    const next = step(current, links)
    if (typeof next === 'string') return next + links.reverse().join('')
    if (current.kind === 'name' && ++copies > MOST_COPIES) break
    current = next
  }
  return `?${links.reverse().join('')}`
}

/** One link towards the root: puts it on the chain and returns what it hangs on, or the root's name. */
function step(expression: Expression, links: string[]): Expression | string {
  switch (expression.kind) {
    case 'attribute':
      return attributeStep(expression, links)
    case 'call':
      links.push('()')
      return expression.of
    case 'element':
      links.push('[]')
      return expression.of
    case 'name':
      return named(meaningOf(expression)) ?? expression.name
    case 'absolute':
      return expression.name
    case 'literal':
      return `${TYPE_NAMES[typeof expression.value as keyof typeof TYPE_NAMES]}()`
    case 'items':
      return `${expression.type}()`
    case 'entries':
      return 'dict()'
    default:
      return '?'
  }
}

function attributeStep({ of, name }: Expression & { kind: 'attribute' }, links: string[]): Expression | string {
  const bound = of.kind === 'name' ? named(attributeMeaning(of, name)) : undefined
  if (bound) return bound
  links.push(`.${name}`)
  return of
}

/** What a name was bound to, as far as a call can be named after it. */
function named(binding: Binding | undefined): Expression | undefined {
  const kind = binding?.value.kind
  if (!kind || kind === 'unknown' || kind === 'literal' || kind === 'items' || kind === 'entries' || kind === 'self') return undefined
  return binding.value
}

function meaningOf({ scope, name, at }: Expression & { kind: 'name' }): Binding | undefined {
  return lookUp(scope, name, at)?.binding
}

/** What `object.attribute` was assigned: to `self` anywhere in its class, to another name in the same function or around it. */
export function attributeMeaning(object: Expression & { kind: 'name' }, attribute: string): Binding | undefined {
  const self = meaningOf(object)?.value
  if (self?.kind === 'self') return selfAttribute(self.scope, attribute, object.at)
  return lookUp(object.scope, `${object.name}.${attribute}`, object.at)?.binding
}

function selfAttribute(scope: Scope, attribute: string, at: number): Binding | undefined {
  const assigned = scope.attributes.get(attribute)
  if (assigned) return nearest(assigned, at)
  const declared = scope.bindings.get(attribute)?.at(-1)
  return declared?.value.kind === 'absolute' ? undefined : declared
}
