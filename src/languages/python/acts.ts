import { type Expression, lastName } from './expression.ts'
import type { OpenNode, Piece, Reading } from './syntax.ts'

/** A loop that only ends decides about nothing but itself. */
const ACTS = new Set([
  ...['AssignStatement', 'UpdateStatement', 'DeleteStatement', 'AssertStatement', 'YieldStatement'],
  ...['ReturnStatement', 'RaiseStatement', 'ContinueStatement'],
])
/** What only tells a reader something: it prints, logs or shows. */
const telling =
  /^(?:[cp]?print|print_exc|s?echo|display|show|log|log_(?:metric|param|message|info|warning|error)s?|debug|info|warn|warning|error|critical|exception|success|markdown)$/
/** Lists of what a reader is told; what a name for errors or failures collects may still refuse. */
const told =
  /(?:recommend|suggest|advice|hint|insight|remark|observation|note|diagnos|caveat|paragraph|bullet|section)[a-z]*$|^(?:tips|warnings)$|(?:^|_)(?:lines|markdown|html)$/i
const terminal = /^(?:stdout|stderr)$/

/** Whether a statement does anything of which the program's way or what it leaves behind depends. */
export function doesSomething({ draft }: Reading, { type, from }: OpenNode, pieces: readonly Piece[]): boolean {
  if (type !== 'ExpressionStatement') return ACTS.has(type)
  const lastCall = draft.calls.at(-1)
  if (!lastCall || lastCall.from < from) return false
  return !pieces.some(({ expression }) => expression?.kind === 'call' && tells(expression.of))
}

function tells(called: Expression): boolean {
  const name = lastName(called) ?? ''
  if (telling.test(name)) return true
  const owner = called.kind === 'attribute' ? (lastName(called.of) ?? '') : ''
  return terminal.test(owner) || (/^(?:append|extend)$/.test(name) && told.test(owner))
}
