import type { SyntaxNodeRef } from '@lezer/common'
import type { Condition, Draft } from './draft.ts'
import type { CallArgument, Expression } from './expression.ts'
import type { Arm, Scope } from './scope.ts'
import { withPlainLetters } from './text.ts'

/** A parameter as written; `annotation` is an instance of what the annotation names. */
export interface Parameter {
  name: string
  star: boolean
  annotation?: Expression
  default?: Expression
}

/** What a finished node leaves behind for the node that holds it. */
export interface Piece {
  type: string
  from: number
  to: number
  expression?: Expression
  arguments?: CallArgument[]
  parameters?: Parameter[]
}

/** A node whose children are being read. */
export interface OpenNode {
  type: string
  from: number
  to: number
  /** Number of pieces that were there before its first child. */
  base: number
  /** What to go back to when it closes. */
  restore?: Pick<Reading, 'scope' | 'guarded' | 'typing' | 'fallback' | 'arm' | 'condition'>
  /** Number of its pieces before the latest of its bodies. */
  headed?: number
  /** Of a condition: how many acts and comparisons there were before its first block. */
  before?: { acts: number; comparisons: number }
}

/** One side held against another, as written. */
interface Ordering {
  from: number
  left: string
  operator: string
  right: string
}

/** The state of reading one tree. */
export interface Reading {
  text: string
  draft: Draft
  scope: Scope
  guarded: boolean
  typing: boolean
  /** Where an import has failed. */
  fallback: boolean
  /** The block that is being read, of those of which one runs. */
  arm: Arm | undefined
  /** The nearest name for whose truth the block that is being read waits. */
  condition: Condition | undefined
  pieces: Piece[]
  open: OpenNode[]
  /** Comparisons of the statement that is being read; kept if it turns out to be a condition. */
  compared: Ordering[]
  /** Those of them that `&` or `|` joins. */
  masks: Ordering[]
  /** Number of statements read that do more than tell a reader something. */
  acts: number
}

/** What the source says between two offsets. */
export function textOf(reading: Reading, { from, to }: Pick<SyntaxNodeRef, 'from' | 'to'>): string {
  return reading.text.slice(from, to)
}

/** The name between two offsets. */
export function nameOf(reading: Reading, place: Pick<SyntaxNodeRef, 'from' | 'to'>): string {
  return withPlainLetters(textOf(reading, place))
}

/** The expressions among pieces. */
export function expressionsOf(pieces: readonly Piece[]): Expression[] {
  const expressions: Expression[] = []
  for (const { expression } of pieces) if (expression) expressions.push(expression)
  return expressions
}
