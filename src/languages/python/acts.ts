import { type Expression, lastName } from './expression.ts'
import type { Piece } from './syntax.ts'

const ACTS = new Set([
  ...['AssignStatement', 'UpdateStatement', 'DeleteStatement', 'AssertStatement', 'YieldStatement'],
  ...['ReturnStatement', 'RaiseStatement', 'BreakStatement', 'ContinueStatement'],
])
/** What only tells a reader something: it prints, logs or shows. */
const telling =
  /^(?:[cp]?print|print_exc|s?echo|display|show|log|log_(?:metric|param|message|info|warning|error)s?|debug|info|warn|warning|error|critical|exception|success|markdown)$/
const terminal = /^(?:stdout|stderr)$/

/** Whether a statement does anything of which the program's way or what it leaves behind depends. */
export function doesSomething(type: string, pieces: readonly Piece[]): boolean {
  if (type !== 'ExpressionStatement') return ACTS.has(type)
  return pieces.some(({ expression }) => expression?.kind === 'call' && !tells(expression.of))
}

function tells(called: Expression): boolean {
  const name = lastName(called) ?? ''
  return telling.test(name) || (called.kind === 'attribute' && terminal.test(lastName(called.of) ?? ''))
}
