import { expect, test } from 'vitest'
import { ci } from '../../src/analyses/ci.ts'
import { projectOf } from './project-of.ts'

const ciOf = (tree: Record<string, string>, root = '.') => ci.analyse(projectOf(tree, root), {})

const workflow =
  'on: push\njobs:\n  a:\n    steps:\n      - uses: actions/checkout@v4\n      - run: pytest\n  b:\n    if: false\n    steps: [{run: x}]\n'

test('systems, jobs with their commands, and actions', () => {
  expect(ciOf({ '.github/workflows/ci.yml': workflow, '.gitlab-ci.yml': 'a:\n  script: [x]\n' })).toMatchObject({
    systems: ['github-actions', 'gitlab-ci'],
    jobs: [
      {
        path: '.github/workflows/ci.yml',
        line: 3,
        name: 'a',
        triggers: ['push', 'pull-request'],
        live: 'yes',
        commands: [{ line: 6, text: 'pytest' }],
      },
      { name: 'b', live: 'no' },
      { path: '.gitlab-ci.yml', name: 'a' },
    ],
    actions: [{ path: '.github/workflows/ci.yml', line: 5, uses: 'actions/checkout@v4', pin: 'tag' }],
  })
})

test('actions that composite actions use count, those of templates do not', () => {
  const action = 'runs:\n  using: composite\n  steps:\n    - uses: a/b@main\n'
  expect(ciOf({ 'ci/action.yml': action, '{{ x }}/.github/workflows/ci.yml': workflow })).toMatchObject({
    systems: [],
    jobs: [],
    actions: [{ path: 'ci/action.yml', pin: 'branch' }],
  })
})

test('a project sees the CI of its repository', () => {
  expect(ciOf({ '.github/workflows/ci.yml': workflow, 'sub/a.py': '' }, 'sub').systems).toEqual(['github-actions'])
})

test('what only others call is not live', () => {
  expect(ciOf({ '.github/workflows/a.yml': workflow.replace('on: push', 'on: {workflow_call: }') }).jobs[0]?.live).toBe('no')
})
