import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detacher } from '../../src/extractors/detach.ts'

test('a value stays what it was, whatever its strings hold', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 })
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, text, fc.integer(), fc.constant(null), fc.constant(undefined), tie('list'), tie('record')),
    list: fc.array(tie('value')),
    record: fc.dictionary(text, tie('value')),
  }))
  fc.assert(
    fc.property(value, (facts) => {
      const before = structuredClone(facts)
      const held = { facts }
      detacher()(held)
      expect(held.facts).toEqual(before)
    }),
  )
})

test('halves of surrogate pairs and zero bytes are kept', () => {
  const held = { text: `a lone \ud800 half, and a \0 byte` }
  detacher()(held)
  expect(held.text).toBe(`a lone \ud800 half, and a \0 byte`)
})

test('a list that refers to one list many times over comes to an end', () => {
  let list: unknown[] = ['a string that is long enough']
  for (let depth = 0; depth < 100; depth++) list = [list, list]
  expect(() => detacher()({ list })).not.toThrow()
})
