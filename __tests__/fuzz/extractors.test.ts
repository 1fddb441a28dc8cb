import { describe, expect, it } from 'vitest'
import { generatedNames, inputOf } from '../../scripts/torture/inputs.js'
import { dispatcher } from '../../src/extractors/dispatch.ts'
import { budgetOf, type Extractor } from '../../src/extractors/extractor.ts'
import { extractors } from '../../src/extractors/index.ts'

interface Input {
  path: string
  text: string
}

const inputs: Input[] = Array.from({ length: 2_000 }, (_, seed) => inputOf(seed))
const extractorsOf = dispatcher(extractors)
/** As much work as one file may cost; none of these short ones may come near it. */
const steps = 2_000_000
const read = (extractor: Extractor, { path, text }: Input) => extractor.extract({ path, text, budget: budgetOf(steps) })

describe.each(extractors)('the $id reader', (extractor) => {
  const mine = inputs.filter(({ path, text }) => extractorsOf(path).includes(extractor) && text.length <= extractor.maxBytes)

  it('takes anything, gives the same twice, and no more than a bounded multiple of what it read', () => {
    expect(mine.length).toBeGreaterThan(0)
    for (const input of mine) {
      const facts = JSON.stringify(read(extractor, input))
      expect(JSON.stringify(read(extractor, input)), input.text).toBe(facts)
      expect(facts.length, input.text).toBeLessThan(20_000 + 100 * input.text.length)
    }
  })
})

/** Over and over, each has made some pattern try every way to cut it. */
const repeated = ['\n', ' ', 'x', '\\"', '<<A ']
const length = 60_000

describe.each(extractors)('the $id reader', (extractor) => {
  it('comes to an end of a long text in which one thing is repeated', () => {
    const path = generatedNames.find((name: string) => extractorsOf(name).includes(extractor))
    for (const piece of repeated) {
      const text = `x${piece.repeat(Math.min(length, extractor.maxBytes - 10) / piece.length)}.`
      expect(JSON.stringify(read(extractor, { path, text })).length).toBeLessThan(20_000 + 100 * text.length)
    }
  })
})

it('every reader is reached by a name that is generated', () => {
  const reached = new Set(generatedNames.flatMap((name: string) => extractorsOf(name)))
  expect(extractors.filter((extractor) => !reached.has(extractor)).map(({ id }) => id)).toEqual([])
})
