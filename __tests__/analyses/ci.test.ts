import { describe, expect, test } from 'vitest'
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

describe('a pipeline that a program of the CDK makes', () => {
  const suite = { 'svc/tests/test_a.py': 'from app import f\ndef test_f():\n    assert f(1) == 2\n' }
  const made = (call: string) => ({
    ...suite,
    'infra/app.py': `from aws_cdk import aws_codebuild as codebuild, aws_codepipeline, pipelines\n${call}\n`,
  })
  const testsOf = (tree: Record<string, string>) => tests.analyse(projectOf(tree), {})
  const step = 'pipelines.CodeBuildStep("Unit", install_commands=["cd svc"], commands=["python -m pytest"])'
  const phases = '{"phases": {"install": {"commands": ["cd svc"]}, "build": {"commands": ["pytest"]}}}'

  test.each([
    ['a step', step, 'aws-codepipeline', 'run', 'no'],
    ['a build', `codebuild.Project(spec=codebuild.BuildSpec.from_object(${phases}))`, 'aws-codebuild', 'run', 'unknown'],
    [
      'a build of every pull request',
      `codebuild.Project(codebuild.Source.git_hub(webhook=True), codebuild.BuildSpec.from_object(${phases}))`,
      'aws-codebuild',
      'run',
      'yes',
    ],
    ['a step of another kind', step.replace('pytest', 'build'), 'aws-codepipeline', 'not-run', 'no'],
    ['what is built elsewhere', 'aws_codepipeline.Pipeline(stages=stages)', 'aws-codepipeline', 'unknown', 'no'],
  ])('%s', (_, call, system, run, reviewed) => {
    expect(ciOf(made(call)).systems).toEqual([system])
    expect(testsOf(made(call))).toMatchObject({ ci: run, onPullRequest: reviewed })
  })

  test('a step is made by a function that is called', () => {
    const step = (name: string) => `def ${name}():\n    return pipelines.ShellStep("${name}", commands=["pytest"])\n`
    const jobsOf = (text: string) => ciOf(made(text)).jobs.map(({ name }) => name)
    expect(jobsOf(`${step('unit')}${step('smoke')}add(smoke())\n`)).toEqual(['smoke'])
    expect(jobsOf(step('unit'))).toEqual(['unit'])
  })

  test('what makes none is no CI', () => {
    expect(testsOf(made('codebuild.LinuxBuildImage.from_asset("a")')).ci).toBe('no-ci')
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
