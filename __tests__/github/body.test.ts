import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shorten } from '../../src/github/body.ts'

const rest = '\n\n_The rest does not fit into a comment; the summary of the run has all of it._'

test.each([
  ['what fits is left alone', 'a\n\nb', 10, 'a\n\nb'],
  ['it ends at a blank line', `${'a'.repeat(30)}\n\n${'b'.repeat(100)}`, 120, `${'a'.repeat(30)}\n${rest}`],
  ['never within a fence', `one\n\n\`\`\`\ncode\n\n${'c'.repeat(200)}\n\`\`\``, 120, `one\n${rest}`],
  ['never within a fold', `one\n\n<details>\n\ntwo\n\n${'c'.repeat(200)}</details>`, 120, `one\n${rest}`],
  ['a fold that is closed is kept', `<details>\n\ntwo\n</details>\n\n${'c'.repeat(200)}`, 130, `<details>\n\ntwo\n</details>\n${rest}`],
])('%s', (_, text, most, short) => {
  expect(shorten(text, most)).toBe(short)
})

test('it never has more code points than allowed, and shortening twice changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('🙂', 'a', '\n\n', '```\n', '<details>', '</details>')), (parts) => {
      const short = shorten(parts.join('').repeat(20), 200)
      expect(Array.from(short).length).toBeLessThanOrEqual(200)
      expect(shorten(short, 200)).toBe(short)
    }),
  )
})
