import { type Expression, unknown } from './expression.ts'
import { expressionsOf, type Piece } from './syntax.ts'

/** The dictionary of what a comprehension keeps of another, whichever keys its condition leaves: `{k: v for k, v in d.items() if v}`. Unknown for any other. */
export function dictionaryKept(pieces: readonly Piece[]): Expression {
  const [key, colon, value, loop, ...rest] = pieces
  if (key?.expression?.kind !== 'name' || colon?.type !== ':' || !value?.expression || loop?.type !== 'for') return unknown
  if (rest.some(({ type }) => type === 'for')) return unknown
  const end = rest.findIndex(({ type }) => type === 'in')
  const targets = expressionsOf(rest.slice(0, Math.max(end, 0)))
  const of = keptOf(key.expression.name, value.expression, targets, rest[end + 1]?.expression)
  return of ? { kind: 'entries', entries: [{ value: of }] } : unknown
}

/** What is gone through as `items()`, or what every value is taken from by its key. */
function keptOf(key: string, value: Expression, targets: readonly Expression[], through: Expression | undefined): Expression | undefined {
  if (value.kind === 'element') return value.key && isNamed(value.key, key) ? value.of : undefined
  const [first, second, ...more] = targets
  const isPair = first && second && more.length === 0 && isNamed(first, key) && second.kind === 'name' && isNamed(value, second.name)
  if (!isPair || through?.kind !== 'call' || through.arguments.length > 0) return undefined
  return through.of.kind === 'attribute' && through.of.name === 'items' ? through.of.of : undefined
}

function isNamed(expression: Expression, name: string): boolean {
  return expression.kind === 'name' && expression.name === name
}
