import { bindTarget } from './assign.ts'
import { tupleOf, unknown } from './expression.ts'
import { expressionsOf, type OpenNode, type Piece, type Reading } from './syntax.ts'

/** Binds what stands between `for` and `in` to the elements of what follows, within the node. */
export function bindLoops(reading: Reading, { from, to }: OpenNode, pieces: Piece[]): void {
  for (const [index, { type }] of pieces.entries()) {
    if (type !== 'for') continue
    const end = pieces.findIndex((piece, place) => place > index && piece.type === 'in')
    const of = pieces[end + 1]?.expression ?? unknown
    const target = tupleOf(expressionsOf(pieces.slice(index + 1, Math.max(end, index + 1))))
    bindTarget(reading, { from: to, to }, target, { kind: 'iterated', of }, { from, to })
  }
}
