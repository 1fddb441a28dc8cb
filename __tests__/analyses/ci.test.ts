import { expect, test } from 'vitest'
import { ci } from '../../src/analyses/ci.ts'
import { tests } from '../../src/analyses/tests.ts'
import { unreadCi } from '../../src/analyses/unread-ci.ts'
import { index, projectOf } from './project-of.ts'

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

test('a system whose files are not read is one, and casts doubt on what CI runs', () => {
  expect(ciOf({ '.cirrus.yml': 'task:\n  script: pytest\n', 'vendor/x/.taskcluster.yml': '' }).systems).toEqual(['cirrus-ci'])
  const files = [
    '.semaphore/a.yml',
    '.semaphore/b.yml',
    '.tekton/pull.yaml',
    'deploy/.tekton/pull.yaml',
    'vendor/.cirrus.yml',
    '.github/a.yml',
  ]
  const affects = ['tests.ci', 'tests.coverage']
  expect(
    unreadCi(
      files.map((path) => ({ path, mode: 'file', size: 1 })),
      index,
    ),
  ).toEqual([
    { path: '.semaphore/a.yml', stage: 'extractor', reason: 'not read: the format of Semaphore is not known here', affects },
    { path: '.tekton/pull.yaml', stage: 'extractor', reason: 'not read: the format of Tekton is not known here', affects },
  ])
})

test.each(['gitea', 'forgejo'])('%s reads workflows and actions of GitHub', (forge) => {
  const tree = {
    [`.${forge}/workflows/ci.yml`]: 'on: push\njobs:\n  a:\n    steps:\n      - uses: ./ci\n',
    'ci/action.yml': 'runs:\n  using: composite\n  steps:\n    - run: pytest\n',
    'tests/test_a.py': 'from app import f\ndef test_f():\n    assert f(1) == 2\n',
  }
  expect(ciOf(tree).systems).toEqual([`${forge}-actions`])
  expect(tests.analyse(projectOf(tree), {})).toMatchObject({ ci: 'run', onPullRequest: 'yes' })
})
