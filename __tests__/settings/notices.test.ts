import { describe, expect, test } from 'vitest'
import { open } from '../../src/cli/open.ts'
import { makeRepository } from '../sources/repository.ts'

const right = '.github/mlops-scorecard.yml'
const noticesOf = async (files: Record<string, string>, policy?: string) => {
  const { folder } = makeRepository({ 'train.py': '', ...files })
  const { rules } = await open(folder, policy === undefined ? {} : { policy: `${folder}/${policy}` })
  return rules.notices
}

describe('a policy file where none is looked for', () => {
  test.each(['.github/mlops-scorecard.yaml', 'mlops-scorecard.yml', '.mlops-scorecard.yml', '.github/mlops_scorecard.yml'])(
    '%s is named with the right place',
    async (path) => {
      const text = `\`${path}\` is not read: the policy file of a repository is \`${right}\`.`
      expect(await noticesOf({ [path]: '{}' })).toEqual([{ level: 'warning', text, path }])
    },
  )

  test('is nothing beside one that is read, nor is the workflow', async () => {
    const others = { 'mlops-scorecard.yml': '{}', '.github/workflows/mlops-scorecard.yml': '{}' }
    expect(await noticesOf({ ...others, [right]: '{}' })).toEqual([])
    expect(await noticesOf(others, 'mlops-scorecard.yml')).toEqual([])
  })
})

describe('a pack that there is none of', () => {
  test('is newer than what this version knows', async () => {
    expect(await noticesOf({ [right]: 'exclude: []\npack: "2999.01"\n' })).toEqual([
      {
        level: 'warning',
        text: expect.stringMatching(/^There is no pack 2999\.01 here, this version knows .*: every policy counts\.$/),
        path: right,
        line: 2,
      },
    ])
  })

  test('puts all off that came later, of which the first are named', async () => {
    const [staged, unknown] = await noticesOf({ [right]: 'pack: "2025.01"\n' })
    expect(staged?.text).toMatch(/^(?:`[\w-]+`, ){4}`[\w-]+` and \d+ more are newer than the pack 2025\.01 of the policy file/)
    expect(unknown?.text).toMatch(/^There is no pack 2025\.01 here, .*: what came later is shown and does not count\.$/)
  })

  test('is none that there is', async () => {
    expect(await noticesOf({ [right]: 'pack: "2026.11"\n' })).toEqual([])
  })
})

test('a file to extend that is not there is no matter of tokens', async () => {
  await expect(noticesOf({ [right]: 'extends: [ orgg.yml ]\n', 'org.yml': '{}' })).rejects.toThrow(
    `${right}:1: extends \`orgg.yml\`, and there is no such file, did you mean "org.yml"?`,
  )
})
