import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { open } from '../../src/cli/open.ts'
import { makeRepository } from '../sources/repository.ts'

const custom = `id: readme-there
title: There is a readme
capability: documentation
severity: low
since: "2026.11"
motivation: Because.
facts: [documents]
validations:
  - expression: |-
      has(documents.readme)
    message: there is no readme
remediation: { effort: low, text: Write it. }
`
const organisation = {
  'mlops-scorecard.yml': 'extends: [ base.yml ]\ncustom: [ policies/*.yaml ]\n',
  'base.yml': 'gate: { fail-on: any }\n',
  'policies/readme-there.yaml': custom,
}

async function judgedBy(policy: string, scanned: string) {
  const { rules } = await open(scanned, { policy })
  return {
    failOn: rules.settings.gate.failOn,
    custom: rules.policies.filter(({ policy: it }) => !it.builtIn).map(({ policy: it }) => it.id),
  }
}

const theirs = { failOn: 'any', custom: ['readme-there'] }
const repository = { 'train.py': '' }

test('what a policy file of another checkout names is looked for there', async () => {
  const org = makeRepository(organisation).folder
  expect(await judgedBy(join(org, 'mlops-scorecard.yml'), makeRepository(repository).folder)).toEqual(theirs)
})

test('also where it lies deeper, and where that checkout lies within what is scanned', async () => {
  const { folder, git } = makeRepository(repository)
  git('init', '-q', 'org')
  const org = join(folder, 'org')
  for (const [path, text] of Object.entries(organisation)) place(org, path, text)
  place(org, '.github/scorecard.yml', organisation['mlops-scorecard.yml'])
  expect(await judgedBy(join(org, '.github/scorecard.yml'), folder)).toEqual(theirs)
})

test('beside a policy file that lies in no checkout', async () => {
  const org = mkdtempSync(join(tmpdir(), 'policy-'))
  for (const [path, text] of Object.entries(organisation)) place(org, path, text)
  expect(await judgedBy(join(org, 'mlops-scorecard.yml'), makeRepository(repository).folder)).toEqual(theirs)
})

test('and in what is scanned where it lies there', async () => {
  const { folder } = makeRepository({ ...repository, ...organisation, 'own/named.yml': organisation['mlops-scorecard.yml'] })
  expect(await judgedBy(join(folder, 'own/named.yml'), folder)).toEqual(theirs)
  await expect(judgedBy(join(folder, 'own/none.yml'), folder)).rejects.toThrow('cannot be read: ENOENT')
})

function place(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
