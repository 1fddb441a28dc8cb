import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readYamlDocuments } from '../../src/languages/yaml.ts'
import { mayNestDeeply } from '../../src/model/yaml-nesting.ts'
import { parseStrictYaml } from '../../src/strict/yaml.ts'

const many = 200_000

describe('mayNestDeeply', () => {
  it.each([
    ['lists in brackets', '['],
    ['maps in braces', '{a: '],
    ['brackets behind words in brackets', '[a'],
    ['brackets with tags and anchors', '!t &a ['],
    ['lists on one line', '- '],
    ['lists with anchors on one line', '- - &a '],
    ['keys that are maps', '? '],
  ])('finds %s', (_, opening) => {
    expect(mayNestDeeply(opening.repeat(many))).toBe(true)
    expect(() => parseStrictYaml(z.unknown(), opening.repeat(1000), 'policy.yml')).toThrow('nested too deeply')
    expect(readYamlDocuments(opening.repeat(many))).toEqual([{ problems: [{ line: 1, reason: 'nested too deeply to be read' }] }])
  })

  it('finds blocks in blocks', () => {
    expect(mayNestDeeply(Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''))).toBe(true)
  })

  it.each(['a: ', '"a":'])('finds pairs in pairs: %s', (pair) => {
    const text = `{ ${pair.repeat(10_000)}}`
    expect(readYamlDocuments(text)).toEqual([{ problems: [{ line: 1, reason: 'nested too deeply to be read' }] }])
  })

  it('finds pairs in pairs that commas only seem to part', () => {
    const text = `---\n${'"a": 1,'.repeat(6000)}`
    expect(readYamlDocuments(text)).toEqual([{ problems: [{ line: 1, reason: 'nested too deeply to be read' }] }])
  })

  it.each([
    ['a long line of pairs', `{${'"a": 1, '.repeat(10_000)}}`],
    ['many brackets side by side', '[a, {b: c}]\n'.repeat(10_000)],
    ['colours of a terminal', 'a: "\\e[31m"\n'.repeat(10_000)],
    ['a long list', '- a - b\n'.repeat(10_000)],
    ['brackets that only close', ']}'.repeat(1000)],
  ])('is not led astray by %s', (_, text) => {
    expect(mayNestDeeply(text)).toBe(false)
  })
})
