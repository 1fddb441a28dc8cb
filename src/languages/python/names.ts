import { isBuiltin } from './builtins.ts'
import { type Expression, isNameable, type NameExpression } from './expression.ts'
import { attributeMeaning, callMeaning, nameMeaning, picked } from './meaning.ts'
import { meaningOf, moduleOf } from './scope.ts'

/** A chain with more links loses its beginning. */
const LONGEST_CHAIN = 40
const MOST_COPIES = 16
const TYPE_NAMES: Record<string, string> = { string: 'str', number: 'float', boolean: 'bool', object: 'None' }

/**
 * The dotted name of an expression, followed through imports, assignments and what the module's functions return: `()` marks
 * what a call returned, `[]` an element. A root that nothing binds stays as written; where there is no name at all it is `?`.
 */
export function dottedName(expression: Expression): string {
  const links: string[] = []
  let current = expression
  for (let copies = 0; links.length < LONGEST_CHAIN && copies < MOST_COPIES; ) {
    const meaning = followed(current)
    if (meaning) copies++
    const [link, next] = meaning ? ['', meaning] : linkOf(current)
    if (!next) return link + links.reverse().join('')
    if (link) links.push(link)
    current = next
  }
  return `?${links.reverse().join('')}`
}

/** The names that an expression of a name has where other blocks bound what it begins with. */
export function otherNames(expression: Expression, name: string): string[] {
  let root = expression
  for (let links = 0; links < LONGEST_CHAIN && (root.kind === 'attribute' || root.kind === 'call' || root.kind === 'element'); links++)
    root = root.of
  const others = root.kind === 'name' ? (meaningOf(root)?.otherwise ?? []).filter(isNameable) : []
  const start = others.length > 0 ? dottedName(root) : ''
  if (others.length === 0 || !name.startsWith(start)) return []
  const named = others.map((other) => dottedName(other) + name.slice(start.length))
  return [...new Set(named)].filter((other) => other !== name && !other.startsWith('?'))
}

function followed(expression: Expression): Expression | undefined {
  if (expression.kind === 'name') return nameMeaning(expression)
  if (expression.kind === 'attribute') return attributeMeaning(expression)
  if (expression.kind === 'call') return callMeaning(expression)
  const part = picked(expression)
  return part === expression ? undefined : part
}

/** The last link of a chain with what it hangs on; of a root, its name alone. */
function linkOf(expression: Expression): [string, (Expression | undefined)?] {
  switch (expression.kind) {
    case 'attribute':
      return [`.${expression.name}`, expression.of]
    case 'call':
      return ['()', expression.of]
    case 'element':
      return ['[]', expression.of]
    case 'name':
      return [rootName(expression)]
    case 'absolute':
      return [expression.name]
    case 'definition':
      return [expression.definition.name]
    case 'literal':
      return [`${TYPE_NAMES[typeof expression.value]}()`]
    case 'joined':
      return expression.path ? ['', expression.parts[0]] : ['str()']
    case 'items':
      return [`${expression.type}()`]
    case 'entries':
      return ['dict()']
    default:
      return ['?']
  }
}

/** A name that nothing binds comes from the star import, where there is but one place to come from. */
function rootName(expression: NameExpression): string {
  const { name, scope } = expression
  const { starred } = moduleOf(scope)
  if (!starred || meaningOf(expression) || isBuiltin(name)) return name
  return `${starred}.${name}`
}
