import { doesSomething } from './acts.ts'
import { isAnswer, selects } from './answers.ts'
import type { OpenNode, Piece, Reading } from './syntax.ts'

/** Takes the orderings of `&` and `|` for a mask over many values, unless their statement turns out to be a condition. */
export function setMasksApart({ compared, masks }: Reading, { from }: OpenNode): void {
  for (let last = compared.at(-1); last && last.from >= from; last = compared.at(-1)) {
    masks.push(last)
    compared.pop()
  }
}

/** Keeps the orderings of a condition. */
export function keepComparisons({ scope, compared, masks, draft }: Reading): void {
  for (const { from, left, operator, right } of [...compared.splice(0), ...masks.splice(0)])
    draft.comparisons.push({ from, left, operator, right, scope, kept: false })
}

/** Keeps the orderings that a function gives back, but for those that only select. */
export function keepReturned(reading: Reading, start: number): void {
  const decides = ({ from }: { from: number }) => !selects(reading.text.slice(start, from))
  reading.compared = reading.compared.filter(decides)
  reading.masks = reading.masks.filter(decides)
  keepComparisons(reading)
}

/** Keeps the orderings of a statement whose answer a name or a named argument keeps, but for those of a table that its column keeps. */
export function keepAnswers({ text, scope, compared, masks, draft }: Reading, start: number, target?: string): void {
  masks.length = 0
  const table = target?.includes('[') ? target.slice(0, target.indexOf('[')) : undefined
  for (const { from, left, operator, right } of compared.splice(0)) {
    if (from < start || (table && [left, right].some((side) => isOf(side, table)))) continue
    if (isAnswer(text.slice(start, from), target !== undefined)) draft.comparisons.push({ from, left, operator, right, scope, kept: true })
  }
}

function isOf(side: string, table: string): boolean {
  return side.startsWith(table) && /^[.[]/.test(side.slice(table.length))
}

/** Forgets the orderings that no kept statement has asked for. */
export function dropComparisons({ compared, masks }: Reading): void {
  compared.length = 0
  masks.length = 0
}

/** Remembers, before the first block of a condition, what was compared and done before it. */
export function openCondition({ acts, draft }: Reading, statement: OpenNode): void {
  statement.before ??= { acts, comparisons: draft.comparisons.length }
}

/** Counts what a statement does; forgets the orderings of a condition on which nothing hangs but what is told. */
export function countActs(reading: Reading, statement: OpenNode, pieces: Piece[]): void {
  if (doesSomething(reading, statement, pieces)) reading.acts++
  const { before } = statement
  if (before?.acts === reading.acts) reading.draft.comparisons.length = before.comparisons
}
