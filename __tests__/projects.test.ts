import { beforeAll, describe, expect, test, vi } from 'vitest'
import { open } from '../src/cli/open.ts'
import type { Scorecard } from '../src/model/scorecard.ts'
import { scan } from '../src/scan.ts'
import { makeRepository } from './sources/repository.ts'

vi.setConfig({ testTimeout: 60_000 })

const policyFile = '.github/mlops-scorecard.yml'
const fits = 'from sklearn.svm import SVC\n\nSVC().fit(x, y)\n'
const tree = {
  LICENSE: 'MIT License\n\nPermission is hereby granted, free of charge, to any person obtaining a copy\n',
  '.github/CODEOWNERS': 'services/ @acme/services\n',
  'pyproject.toml': '[tool.ruff]\n',
  'explore.py': fits,
  'services/fraud/pyproject.toml': '[project]\nname = "fraud"\n',
  'services/fraud/train.py': fits,
  'services/fraud/jobs/requirements.txt': 'scikit-learn\n',
  'services/churn/train.py': fits,
  'research/vision/environment.yml': 'dependencies: [ scikit-learn ]\n',
  'research/vision/train.py': fits,
}

let repository: ReturnType<typeof makeRepository>
beforeAll(() => {
  repository = makeRepository(tree)
})

async function scoredBy(text: string): Promise<Scorecard> {
  repository.write(policyFile, text)
  const { source, rules } = await open(repository.folder, {})
  const { scorecard } = await scan({ head: source, rules, notices: rules.notices, today: '2026-11-21', version: '1' })
  return scorecard
}

const rootsBy = async (text: string) => (await scoredBy(text)).scores.map(({ project }) => project)
const projects = (...entries: string[]) => `projects:\n${entries.map((entry) => `  - { ${entry} }\n`).join('')}`

describe('projects are', () => {
  test.each([
    ['a folder that is named, and what lies in none is one more', ['path: services/fraud/'], ['.', 'services/fraud']],
    ['every folder that a glob matches', ['path: "services/*"'], ['.', 'services/churn', 'services/fraud']],
    ['the outermost of them', ['path: "services/**"'], ['.', 'services/churn', 'services/fraud']],
    ['found by their manifests, wherever they lie', ['find: .'], ['.', 'research/vision', 'services/fraud']],
    ['found below a folder', ['find: research'], ['.', 'research/vision']],
    [
      'nested where both are named',
      ['find: .', 'path: services/fraud/jobs'],
      ['.', 'research/vision', 'services/fraud', 'services/fraud/jobs'],
    ],
  ])('%s', async (_, entries, expected) => {
    expect((await rootsBy(projects(...entries))).toSorted()).toEqual(expected)
  })

  test('not found in what is excluded', async () => {
    expect(await rootsBy(`${projects('find: .')}exclude: [ "research/**" ]\n`)).toEqual(['.', 'services/fraud'])
  })

  test('missed where an entry means none, with its line', async () => {
    const { notices } = await scoredBy(projects('path: services/fraud', 'path: "servces/*"', 'find: data'))
    expect(notices).toEqual([
      { level: 'warning', text: expect.stringContaining('names `servces/*`'), path: policyFile, line: 3 },
      { level: 'warning', text: expect.stringContaining('names `find: data`'), path: policyFile, line: 4 },
    ])
  })
})

describe('a folder without anything to judge', () => {
  test.each([
    ['that is not there counts nowhere, and the nearest is named', 'path: service/fraud', ', did you mean "services/fraud"?'],
    ['that lies deeper is named', 'path: fraud', ', did you mean "services/fraud"?'],
    ['that is like none names none', 'path: nothing-like-it', '.'],
  ])('%s', async (_, entry, hint) => {
    const { value } = (await scoredBy('')).score
    const { scores, score, notices } = await scoredBy(projects(entry))
    expect(scores).toEqual([{ project: '.', score: { value } }])
    expect(score.value).toBe(value)
    const written = entry.replace('path: ', '')
    const text = `\`projects\` names \`${written}\`, and there is no such folder here with anything in it: it counts nowhere${hint}`
    expect(notices).toEqual([{ level: 'warning', text, path: policyFile, line: 2 }])
  })

  test('opens no gate', async () => {
    const gate = 'gate: { minimum-score: 90 }\n'
    const reasons = async (entry: string) => (await scoredBy(`${gate}${projects(entry)}`)).gate.reasons
    repository.write('papers/README.md', 'What others wrote.\n')
    expect(await reasons('path: papers')).toEqual(await reasons('path: .'))
    expect(await reasons('path: papers')).toHaveLength(1)
  })

  test('is not scored', async () => {
    repository.write('papers/README.md', 'What others wrote.\n')
    const { scores } = await scoredBy(projects('path: papers'))
    expect(scores.find(({ project }) => project === 'papers')).toEqual({ project: 'papers', score: {} })
  })
})

describe('each project', () => {
  test('has the findings of its files, its overrides and its owners', async () => {
    const { evaluations, scores } = await scoredBy(`policies: { experiments-tracked: { severity: low } }
projects:
  - { path: "services/*", owners: [ "@acme/ml" ], policies: { experiments-tracked: { severity: high } } }
  - { path: services/churn, policies: { experiments-tracked: { severity: critical } } }
  - { find: research }
`)
    const tracked = evaluations.filter(({ policy }) => policy === 'experiments-tracked')
    expect(tracked.map(({ project, severity, findings }) => [project, severity, findings.map(({ path }) => path)])).toEqual([
      ['.', 'low', ['explore.py']],
      ['services/churn', 'critical', ['services/churn/train.py']],
      ['services/fraud', 'high', ['services/fraud/train.py']],
      ['research/vision', 'low', ['research/vision/train.py']],
    ])
    expect(scores.map(({ project, owners }) => [project, owners])).toEqual([
      ['.', undefined],
      ['services/churn', ['@acme/ml']],
      ['services/fraud', ['@acme/ml']],
      ['research/vision', undefined],
    ])
  })

  test('belongs to whom CODEOWNERS names, where the policy file names nobody', async () => {
    const { scores } = await scoredBy(projects('path: "services/*"'))
    expect(scores.find(({ project }) => project === 'services/fraud')?.owners).toEqual(['@acme/services'])
  })
})

test('below a lock a project that is named outright cannot fall behind what a glob above gave it', async () => {
  repository.write(
    'organisation.yml',
    'projects: [ { path: "services/*", policies: { tests-present: { severity: critical } } } ]\nlocked: [ tests-present ]\nallow: { projects: true }\n',
  )
  const own = (severity: string) =>
    scoredBy(
      `extends: [ organisation.yml ]\nprojects: [ { path: services/fraud, policies: { tests-present: { severity: ${severity} } } } ]\n`,
    )
  await expect(own('high')).rejects.toThrow(
    `${policyFile}:2: tests-present is locked: severity may not go from critical to high (locked by organisation.yml:2)`,
  )
  const { evaluations } = await own('critical')
  expect(evaluations.find(({ policy, project }) => policy === 'tests-present' && project === 'services/fraud')?.severity).toBe('critical')
})

test('a policy of the repository judges the whole of it, once', async () => {
  const text = `policies: { licence-present: on }\ncustom: [ own/*.yaml ]\n${projects('find: .')}`
  repository.write('own/entry-points-few.yaml', entryPointsFew)
  const { evaluations } = await scoredBy(text)
  const judged = evaluations.filter(({ policy }) => policy === 'licence-present' || policy === 'entry-points-few')
  expect(judged.map(({ policy, project, reason }) => [policy, project, reason])).toEqual([
    ['licence-present', '.', 'shown by its evidence'],
    ['entry-points-few', '.', '4 entry points'],
  ])
})

test('and so where all files lie in one project', async () => {
  const { folder } = makeRepository({
    'fraud/train.py': fits,
    'fraud/policy.yml': `policies: { licence-present: on }\n${projects('path: fraud')}`,
  })
  const { source, rules } = await open(folder, { policy: `${folder}/fraud/policy.yml` })
  const { scorecard } = await scan({ head: source, rules, today: '2026-11-21', version: '1' })
  expect(scorecard.scores.map(({ project }) => project)).toEqual(['fraud'])
  expect(scorecard.evaluations.find(({ policy }) => policy === 'licence-present')?.project).toBe('.')
})

test('what a change takes out of a project is still judged as part of it', async () => {
  const { folder, git } = makeRepository({ ...tree, [policyFile]: projects('find: .') })
  git('rm', '-q', 'services/fraud/pyproject.toml', 'services/fraud/jobs/requirements.txt')
  git('commit', '-qm', 'Drop the manifests')
  const { source } = await open(folder, { rev: 'HEAD~1' })
  const { rules } = await open(folder, { rev: 'HEAD' }, {}, source)
  expect(rules.settings.projects.map(({ root }) => root)).toContain('services/fraud')
})

const entryPointsFew = `id: entry-points-few
title: Few entry points
capability: training
scope: repository
severity: low
since: "2026.11"
motivation: Because.
facts: [training]
validations:
  - expression: |-
      training.entryPoints.size() < 4
    messageExpression: |-
      string(training.entryPoints.size()) + " entry points"
remediation: { effort: low, text: Join them. }
`
