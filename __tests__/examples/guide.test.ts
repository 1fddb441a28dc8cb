import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { factNames } from '../../src/model/facts.ts'
import { parsePolicy } from '../../src/policies/load.ts'
import { PolicyFile } from '../../src/policies/schema.ts'
import { testPolicy } from '../../src/policies/test.ts'
import { loadLayer } from '../../src/settings/load.ts'
import { policyFileKeys } from '../../src/settings/reference.ts'

const docs = join(import.meta.dirname, '../../docs')
const read = (name: string) => readFileSync(join(docs, name), 'utf8')
const marked = /<!-- (policy|cases): ([\w-]+) -->\n```yaml\n([\s\S]*?)\n```$/gm
const blocks = [...read('writing-a-policy.md').matchAll(marked)].map(([, kind, id = '', text = '']) => ({ kind, id, text }))
const examples = blocks.filter(({ kind }) => kind === 'policy')

test('the guide shows five policies', () => {
  expect(examples.map(({ id }) => id)).toEqual([
    'readme-there',
    'models-small',
    'entry-points-seeded',
    'uploads-private',
    'rate-written-down',
  ])
})

test('the guide names every key of a policy', () => {
  const written = [...read('writing-a-policy.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key)
  expect(written).toEqual(Object.keys(PolicyFile.shape))
})

describe.each(examples)('$id', ({ id, text }) => {
  const policy = parsePolicy(text, `${id}.yaml`)
  const cases = blocks.find((block) => block.kind === 'cases' && block.id === id)?.text ?? ''

  test.each(testPolicy(policy, cases, `${id}.yaml`))('$name', ({ differences }) => {
    expect(differences).toEqual([])
  })
})

test('the page on facts names each of them', () => {
  const written = [...read('facts.md').matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, names = '']) => names.match(/\w+/g) ?? [])
  expect(written.toSorted()).toEqual([...factNames].toSorted())
})

test.each(['policy-file.md', 'platform-teams.md'])('the policy files of %s are right', (name) => {
  const files = [...read(name).matchAll(/```yaml\n([\s\S]*?)\n```/g)].map(([, text = '']) => text).filter((text) => !/^jobs:/m.test(text))
  expect(files.length).toBeGreaterThan(0)
  for (const text of files) expect(loadLayer(text, name, 'repository').says).not.toEqual({})
})

test('the reference names every key of the policy file', () => {
  const written = [...read('policy-file.md').matchAll(/^\| `([^`]+)` \|/gm)].map(([, key]) => key)
  expect(written).toEqual(policyFileKeys().map(({ key }) => key))
})
