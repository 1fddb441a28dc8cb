import type { Input, Tree } from '@lezer/common'
import { parser } from '@lezer/python'

/** Counted work: `spend` is false once it is used up. */
export interface Steps {
  spend(steps: number): boolean
}

const CHUNK = 1024
/** Broken text makes the parser read the same stretch again and again: a stretch costs as much time as about 16 tokens. */
const STEPS_PER_CHUNK = 16

/** The syntax tree of a text, however broken; undefined where the budget ran out. */
export function parse(text: string, budget: Steps): Tree | undefined {
  let chunks = 0
  const input: Input = {
    length: text.length,
    lineChunks: false,
    chunk(from) {
      chunks++
      return text.slice(from, from + CHUNK)
    },
    read: (from, to) => text.slice(from, to),
  }
  const partial = parser.startParse(input)
  for (;;) {
    const tree = partial.advance()
    if (tree) return tree
    if (!budget.spend(1 + chunks * STEPS_PER_CHUNK)) return undefined
    chunks = 0
  }
}
