import type { Input, PartialParse, Tree } from '@lezer/common'
import { parser } from '@lezer/python'

/** Counted work: `spend` is false once it is used up. */
export interface Steps {
  spend(steps: number): boolean
}

/** A step is one token of sound text, about two microseconds; these are the prices of what takes the parser longer. */
const RECOVERY = 8
/** Places of the parser's stack that are copied, again and again, wherever it tries how a broken text may go on. */
const COPIED = 100
const STRETCH = 40
const STRETCH_LENGTH = 4096

/** What a text may cost by its length: a number table costs one step a character, prose code a third. */
const STEPS_PER_CHARACTER = 3
const STEPS_PER_TEXT = 50_000

/** The syntax tree of a text, however broken; undefined where it costs more than its length or the budget allows. */
export function parse(text: string, budget: Steps): Tree | undefined {
  try {
    return parseWithin(text, budget, STEPS_PER_TEXT + STEPS_PER_CHARACTER * text.length)
  } catch {
    // The parser recurses over its nodes at the end, and thousands of nested brackets exhaust the stack.
    return undefined
  }
}

function parseWithin(text: string, budget: Steps, allowance: number): Tree | undefined {
  const input = countingInput(text)
  // `recovering` is the parser's own count of the tokens until it takes the text for sound again, `stacks` how deep each of its attempts is.
  const partial: PartialParse & { recovering?: number; stacks?: readonly { stack: readonly number[] }[] } = parser.startParse(input)
  let left = allowance
  for (;;) {
    const tree = partial.advance()
    if (tree) return tree
    const depth = partial.stacks?.[0]?.stack.length ?? 0
    const cost = 1 + (partial.recovering ? RECOVERY + Math.floor(depth / COPIED) : 0) + STRETCH * input.takeStretches()
    left -= cost
    if (left < 0 || !budget.spend(cost)) return undefined
  }
}

/** The text in stretches, which counts those that are read to their end: an open string makes the parser read all that follows, again and again. */
function countingInput(text: string): Input & { takeStretches(): number } {
  let stretches = 0
  let next = -1
  return {
    length: text.length,
    lineChunks: false,
    chunk(from) {
      if (from === next) stretches++
      next = from + STRETCH_LENGTH
      return text.slice(from, next)
    },
    read: (from, to) => text.slice(from, to),
    takeStretches() {
      const taken = stretches
      stretches = 0
      return taken
    },
  }
}
