import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parsePolicy } from '../../src/policies/load.ts'
import { testPolicy } from '../../src/policies/test.ts'

const folder = join(import.meta.dirname, '../../examples/policies')
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))

describe.each(names)('%s', (name) => {
  const policy = parsePolicy(readFileSync(join(folder, name), 'utf8'), join(folder, name))
  const cases = join(folder, 'tests', name)
  const results = testPolicy(policy, readFileSync(cases, 'utf8'), cases)

  test.each(results)('$name', ({ differences }) => {
    expect(differences).toEqual([])
  })

  test('begins its remedy with a sentence', () => {
    expect(policy.remediation.text).toMatch(/^\w/)
  })

  test('is shown to pass, to fail, not to know and not to apply', () => {
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['pass', 'fail', 'unknown', 'not-applicable']))
  })
})
