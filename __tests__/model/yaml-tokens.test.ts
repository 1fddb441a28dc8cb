import { describe, expect, it } from 'vitest'
import { LineCounter } from 'yaml'
import { z } from 'zod'
import { readYamlDocuments } from '../../src/languages/yaml.ts'
import { yamlTokens } from '../../src/model/yaml-tokens.ts'
import { parseStrictYaml } from '../../src/strict/yaml.ts'

const many = 200_000
const nests = (text: string) => yamlTokens(text, new LineCounter()) === undefined

describe('yamlTokens', () => {
  it.each([
    ['lists in brackets', '['],
    ['maps in braces', '{a: '],
    ['brackets behind words in brackets', '[a'],
    ['brackets with tags and anchors', '!t &a ['],
    ['lists on one line', '- '],
    ['keys that are maps', '? '],
    ['pairs in pairs', 'a: '],
  ])('refuses %s, on the first line', (_, opening) => {
    expect(nests(opening.repeat(many))).toBe(true)
    expect(() => parseStrictYaml(z.unknown(), opening.repeat(1000), 'policy.yml')).toThrow('nested too deeply')
    expect(readYamlDocuments(opening.repeat(many))).toEqual([{ problems: [{ line: 1, reason: 'nested too deeply to be read' }] }])
  })

  it.each([
    ['blocks in blocks', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
    ['lines that each open a map which nothing closes', '  a: b: \n'.repeat(many)],
    ['lines that are no YAML', 'a: b: c\n'.repeat(many)],
  ])('refuses %s, on the line that is too much', (_, text) => {
    const [document] = readYamlDocuments(text)
    expect(document).toEqual({ problems: [{ line: expect.any(Number), reason: 'nested too deeply to be read' }] })
    expect(document?.problems[0]?.line).toSatisfy((line: number) => line > 190 && line < 210)
  })

  it.each(['{ a: ', '{ "a":', '---\n"a": 1,'])('refuses pairs that never end: %s', (opening) => {
    expect(() => readYamlDocuments(opening.repeat(10_000))).not.toThrow()
  })

  it.each([
    ['a long line of pairs', `{${'"a": 1, '.repeat(10_000)}}`],
    ['many brackets side by side', '- [a, {b: c}]\n'.repeat(10_000)],
    ['colours of a terminal', '- "\\e[31m[[[["\n'.repeat(10_000)],
    ['brackets and pairs in a string', `a: '${'[{"a": "b": '.repeat(10_000)}'`],
    ['pairs in a block of text', `a: |\n${'  a: b: c: [\n'.repeat(10_000)}`],
    ['a long list', '- a - b\n'.repeat(10_000)],
    ['many documents', 'a: [1]\n---\n'.repeat(1000)],
    ['deep blocks', Array.from({ length: 150 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
  ])('is not led astray by %s', (_, text) => {
    expect(nests(text)).toBe(false)
  })
})
