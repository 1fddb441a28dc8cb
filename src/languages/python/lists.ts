import { type CallArgument, type ElementExpression, type Entry, type Expression, instanceOf, lastName, unknown } from './expression.ts'
import { bindLoops } from './loops.ts'
import { nameOf, type OpenNode, type Parameter, type Piece, type Reading } from './syntax.ts'

/** Items of the longest list that a sum is read to make: a long sum is one in another for each operand. */
const LONGEST_SUM = 1000

/** The items of a list, tuple or set, in order; `*` before one unpacks what it holds. */
export function itemsOf(pieces: readonly Piece[]): Expression[] {
  const items: Expression[] = []
  for (const [index, { expression }] of pieces.entries())
    if (expression) items.push(pieces[index - 1]?.type === '*' ? { kind: 'iterated', of: expression } : expression)
  return items
}

/** The list that a sum makes, as far as its operands are written out; undefined where neither is. */
export function listSum(left: Expression, right: Expression): Expression | undefined {
  if (left.kind === 'items' && left.items.length >= LONGEST_SUM) return left
  const list = left.kind === 'items' ? left : right
  return list.kind === 'items' ? { kind: 'items', type: list.type, items: [...termsOf(left), ...termsOf(right)] } : undefined
}

function termsOf(operand: Expression): Expression[] {
  return operand.kind === 'items' ? operand.items.slice(0, LONGEST_SUM) : [{ kind: 'iterated', of: operand }]
}

/** The entries of a dictionary, in order; what `**` unpacks has no key. */
export function entriesOf(pieces: Piece[]): Entry[] {
  const entries: Entry[] = []
  for (let index = 0; index < pieces.length; index++) {
    const [key, colon, value] = pieces.slice(index, index + 3)
    if (key?.type === '**') {
      if (colon?.expression) entries.push({ value: colon.expression })
      index++
    }
    if (colon?.type !== ':' || !key?.expression || !value?.expression) continue
    entries.push({ key: key.expression, value: value.expression })
    index += 2
  }
  return entries
}

/** The arguments of a call, in order; of a generator argument no more than that there is one. */
export function argumentsOf(reading: Reading, node: OpenNode, pieces: Piece[]): CallArgument[] {
  if (pieces.some((piece) => piece.type === 'for')) {
    bindLoops(reading, node, pieces)
    return [{ value: unknown }]
  }
  const found: CallArgument[] = []
  for (let index = 0; index < pieces.length; index++) {
    const [piece, next, value] = [pieces[index] as Piece, pieces[index + 1], pieces[index + 2]]
    if (next?.type === 'AssignOp' && value?.expression) {
      found.push({ name: nameOf(reading, piece), value: value.expression })
      index += 2
    } else if ((piece.type === '*' || piece.type === '**') && next?.expression) {
      found.push({ name: piece.type, value: next.expression })
      index++
    } else if (piece.expression) found.push({ value: piece.expression })
  }
  return found
}

/** The parameters of a function or lambda, in order, `self` included. */
export function parametersOf(reading: Reading, pieces: Piece[]): Parameter[] {
  const parameters: Parameter[] = []
  for (const [index, piece] of pieces.entries()) {
    const [before, last] = [pieces[index - 1], parameters.at(-1)]
    if (before?.type === 'AssignOp') {
      if (last && piece.expression) last.default = piece.expression
    } else if (piece.type === 'TypeDef') {
      if (last && piece.expression) last.annotation = annotated(reading, piece.expression)
    } else if (piece.type === 'VariableName') {
      parameters.push({ name: nameOf(reading, piece), star: before?.type === '*' || before?.type === '**' })
    }
  }
  return parameters
}

/** An instance of what an annotation names: behind `Optional[…]`, a component's `Output[…]`, quotes or `| None` too. */
export function annotated(reading: Reading, annotation: Expression): Expression {
  let type = annotation
  if (type.kind === 'element' && /^(?:Optional|Annotated|Final|ClassVar|Type|Input|Output)$/.test(lastName(type.of) ?? ''))
    type = firstKey(type)
  if (/^(?:Any|object)$/.test(lastName(type) ?? '')) return unknown
  if (type.kind !== 'literal') return instanceOf(type.kind === 'element' ? unknown : type)
  if (typeof type.value !== 'string' || !/^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(type.value)) return unknown
  const [root = '', ...rest] = type.value.split('.')
  const name: Expression = { kind: 'name', name: root, scope: reading.scope, at: reading.open.at(-1)?.from ?? 0 }
  return instanceOf(rest.reduce<Expression>((of, part) => ({ kind: 'attribute', of, name: part }), name))
}

function firstKey({ key }: ElementExpression): Expression {
  if (key?.kind === 'items') return key.items[0] ?? unknown
  return key ?? unknown
}
