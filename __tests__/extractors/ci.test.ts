// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CI systems write their expressions as JavaScript does
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { appveyor } from '../../src/extractors/appveyor.ts'
import { awsCodebuild } from '../../src/extractors/aws-codebuild.ts'
import { azurePipelines } from '../../src/extractors/azure-pipelines.ts'
import { bitbucketPipelines } from '../../src/extractors/bitbucket-pipelines.ts'
import { buildkite } from '../../src/extractors/buildkite.ts'
import { circleci } from '../../src/extractors/circleci.ts'
import { drone } from '../../src/extractors/drone.ts'
import { budgetOf, type Extractor } from '../../src/extractors/extractor.ts'
import { githubAction } from '../../src/extractors/github-action.ts'
import { githubWorkflow } from '../../src/extractors/github-workflow.ts'
import { gitlabCi } from '../../src/extractors/gitlab-ci.ts'
import { googleCloudBuild } from '../../src/extractors/google-cloud-build.ts'
import { jenkins } from '../../src/extractors/jenkins.ts'
import { travis } from '../../src/extractors/travis.ts'
import type { CiFile, FileFacts } from '../../src/model/file-facts.ts'

function factsOf(extractor: Extractor, path: string, text: string): Omit<FileFacts, 'path'> {
  return extractor.wants && !extractor.wants(text) ? {} : extractor.extract({ path, text, budget: budgetOf(1e7) }).facts
}

function read(extractor: Extractor, path: string, text: string): CiFile | undefined {
  return factsOf(extractor, path, text).ci
}

/** Each command as `job line folder: words`. */
function commands({ jobs }: CiFile): string[] {
  return jobs.flatMap(({ name, steps }) =>
    steps.flatMap((step) => step.commands.map(({ line, directory, words }) => `${name} ${line} ${directory ?? '.'}: ${words.join(' ')}`)),
  )
}

const workflow = (on: string, jobs = '  test:\n    steps:\n      - run: pytest\n') => `on: ${on}\njobs:\n${jobs}`
const readWorkflow = (text: string, path = '.github/workflows/ci.yml') => read(githubWorkflow, path, text) as CiFile

describe('GitHub workflows', () => {
  test.each([
    ['push', ['push', 'pull-request']],
    ['{push: {branches: [main]}}', ['push']],
    ['{push: {branches-ignore: [main]}}', ['push', 'pull-request']],
    ['{push: {branches: ["**"]}}', ['push', 'pull-request']],
    ['[push, pull_request]', ['push', 'pull-request']],
    ['{pull_request_target: , merge_group: }', ['pull-request']],
    ['{pull_request: {types: [closed]}}', ['other']],
    ['{push: {tags: ["v*"]}}', ['tag']],
    ['{push: {tags: ["v*"], branches: [main]}}', ['push', 'tag']],
    ['{schedule: [{cron: "0 0 * * *"}], workflow_dispatch: }', ['schedule', 'manual']],
    ['{workflow_call: }', ['call']],
    ['release', ['release']],
    ['issues', ['other']],
  ])('on: %s', (on, triggers) => {
    expect(readWorkflow(workflow(on)).triggers).toEqual(triggers)
  })

  test.each([
    ['appleboy/ssh-action@v1', 'script', ['deploy 6 .: docker compose up -d']],
    ['azure/cli@v2', 'inlineScript', ['deploy 6 .: docker compose up -d']],
    ['actions/github-script@v7', 'script', []],
  ])('a script that %s is given', (uses, input, expected) => {
    const steps = `  deploy:\n    steps:\n      - uses: ${uses}\n        with: {${input}: docker compose up -d}\n`
    expect(commands(readWorkflow(workflow('push', steps)))).toEqual(expected)
  })

  test('path filters of pushes and pull requests', () => {
    expect(readWorkflow(workflow('{push: {paths: [src/**]}, pull_request: {paths-ignore: [docs/**]}}')).paths).toEqual([
      'src/**',
      '!docs/**',
    ])
  })

  test('one that stands elsewhere never starts', () => {
    expect(readWorkflow(workflow('push'), '{{ cookiecutter.slug }}/.github/workflows/ci.yml').role).toBe('template')
    expect(readWorkflow(workflow('push')).role).toBe('workflow')
  })

  test('commands have lines and folders', () => {
    const text = workflow(
      'push',
      '  test:\n    defaults: {run: {working-directory: backend}}\n    steps:\n      - run: |\n          pip install .\n          cd tests && pytest\n      - run: make\n        working-directory: docs\n      - run: print(1)\n        shell: python\n',
    )
    expect(commands(readWorkflow(text))).toEqual(['test 7 backend: pip install .', 'test 8 backend/tests: pytest', 'test 9 docs: make'])
  })

  test('a job that can never run is disabled', () => {
    const jobs =
      '  a:\n    if: false\n    steps: [{run: x}]\n  b:\n    if: ${{ false }}\n    steps: [{run: x}]\n  c:\n    if: github.ref == 1\n    steps: [{run: x}]\n'
    expect(readWorkflow(workflow('push', jobs)).jobs.map(({ disabled }) => disabled)).toEqual([true, true, false])
  })

  test('values of a matrix, those of `include` too', () => {
    const jobs =
      '  a:\n    strategy:\n      matrix:\n        py: [3.10, "3.11"]\n        include: [{py: 3.12, env: lint}]\n        exclude: [{py: 2}]\n    steps: [{run: x}]\n'
    expect(readWorkflow(workflow('push', jobs)).jobs[0]?.matrix).toEqual({ py: ['3.10', '3.11', '3.12'], env: ['lint'] })
  })

  test('containers and services are images', () => {
    const jobs = '  a:\n    container: {image: "python:3.12"}\n    services: {db: {image: postgres}}\n    steps: [{run: x}]\n'
    expect(factsOf(githubWorkflow, '.github/workflows/a.yml', workflow('push', jobs)).images?.map(({ image }) => image)).toEqual([
      'python:3.12',
      'postgres',
    ])
  })

  test('a reusable workflow with what it is given', () => {
    const jobs = '  a:\n    uses: ./.github/workflows/test.yml\n    with: {path: src}\n'
    expect(readWorkflow(workflow('push', jobs)).jobs[0]).toMatchObject({ uses: './.github/workflows/test.yml', with: { path: 'src' } })
  })

  test.each([
    [`actions/checkout@${'a'.repeat(40)}`, 'commit'],
    ['actions/checkout@v4', 'tag'],
    ['actions/checkout@v4.1.2', 'tag'],
    ['actions/checkout@main', 'branch'],
    ['actions/checkout@release/v1', 'branch'],
    ['actions/checkout', 'none'],
    ['./.github/actions/x', 'local'],
    ['docker://alpine:3.20', 'tag'],
    ['docker://alpine', 'none'],
    [`docker://alpine@sha256:${'a'.repeat(64)}`, 'commit'],
  ])('%s is pinned by %s', (uses, pin) => {
    expect(readWorkflow(workflow('push', `  a:\n    steps:\n      - uses: ${uses}\n`)).uses).toEqual([{ line: 5, uses, pin }])
  })
})

test('a composite action is a job that others call', () => {
  const ci = read(
    githubAction,
    'ci/setup/action.yml',
    'name: x\nruns:\n  using: composite\n  steps:\n    - run: make test\n      shell: bash\n    - uses: a/b@v1\n',
  )
  expect(ci).toMatchObject({ role: 'action', triggers: ['call'], uses: [{ line: 7, uses: 'a/b@v1', pin: 'tag' }] })
  expect(commands(ci as CiFile)).toEqual(['runs 5 .: make test'])
})

describe('GitLab', () => {
  const gitlab = (text: string, path = '.gitlab-ci.yml') => read(gitlabCi, path, text) as CiFile

  test('scripts around a job, its own before those of the file', () => {
    const ci = gitlab(
      'before_script: [pip install .]\ntest:\n  script:\n    - cd sub\n    - pytest\nlint:\n  before_script: []\n  script: ruff check\n',
    )
    expect(commands(ci)).toEqual(['test 1 .: pip install .', 'test 5 sub: pytest', 'lint 8 .: ruff check'])
  })

  test('extends, references and hidden jobs', () => {
    const ci = gitlab(
      '.base:\n  image: python:3.12\n  script: [pytest]\n.setup:\n  script: [make deps]\ntest:\n  extends: .base\n  script:\n    - !reference [.setup, script]\n    - tox\nother:\n  extends: .elsewhere\n',
    )
    expect(ci.jobs.map(({ name, disabled }) => [name, disabled])).toEqual([
      ['.base', true],
      ['.setup', true],
      ['test', false],
      ['other', false],
    ])
    expect(commands(ci).slice(-2)).toEqual(['test 5 .: make deps', 'test 10 .: tox'])
    expect(ci.jobs[2]?.image).toBe('python:3.12')
    expect(ci.jobs[3]?.uses).toBe('.elsewhere')
  })

  test.each([
    ['script: [x]', undefined],
    ['only: [merge_requests]', ['pull-request']],
    ['only: [main]', ['push']],
    ['only: {refs: [schedules, tags]}', ['schedule', 'tag']],
    ['rules: [{if: $CI_PIPELINE_SOURCE == "merge_request_event"}]', ['pull-request']],
    ['rules: [{if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH}]', ['push']],
    ['rules: [{if: $CI_COMMIT_TAG}, {when: never}]', ['tag']],
    ['rules: [{changes: [src/**]}]', ['push', 'pull-request']],
    ['rules: [{when: manual}]', ['manual']],
  ])('%s', (rule, triggers) => {
    expect(gitlab(`test:\n  script: [x]\n  ${rule === 'script: [x]' ? '' : rule}\n`).jobs[0]?.triggers).toEqual(triggers)
  })

  test('local includes only', () => {
    const ci = gitlab('include:\n  - local: /ci/test.yml\n  - template: Auto.yml\n  - ci/lint.yml\n  - https://example.com/a.yml\n')
    expect(ci.includes.map(({ path }) => path)).toEqual(['/ci/test.yml', 'ci/lint.yml'])
  })

  test('templates are known by their jobs, whatever their name', () => {
    expect(gitlab('test:\n  stage: test\n  script:\n    - pytest\n', 'ci/test.yml')).toMatchObject({ role: 'template' })
    expect(gitlab('pipeline:\n  stage: test\n  params: x\n', 'conf/params.yml')).toBeUndefined()
  })
})

describe('Azure', () => {
  const azure = (text: string, path = 'ci/any-name.yml') => read(azurePipelines, path, text)

  test('steps, jobs and stages, through template conditions', () => {
    const text = [
      'trigger: none',
      'pr: [main]',
      'stages:',
      '- stage: build',
      '  jobs:',
      '  - job: test',
      '    strategy: {matrix: {a: {env: py}, b: {env: lint}}}',
      '    steps:',
      '    - ${{ if true }}:',
      '      - script: tox -e $(env)',
      '        workingDirectory: sub',
      '    - task: Bash@3',
      '      inputs: {filePath: ci/run.sh, arguments: --fast}',
      '    - task: AzureCLI@2',
      '      inputs:',
      '        inlineScript: |',
      '          az login',
      '    - template: steps/test.yml',
      '  - deployment: ship',
      '    strategy: {runOnce: {deploy: {steps: [{bash: make deploy}]}}}',
    ]
    const ci = azure(text.join('\n')) as CiFile
    expect(commands(ci)).toEqual([
      'test 10 sub: tox -e ${env}',
      'test 13 .: bash ci/run.sh --fast',
      'test 17 .: az login',
      'ship 20 .: make deploy',
    ])
    expect(ci).toMatchObject({ role: 'workflow', triggers: ['pull-request'], includes: [{ line: 18, path: 'steps/test.yml' }] })
    expect(ci.jobs[0]?.matrix).toEqual({ env: ['py', 'lint'] })
  })

  test.each([
    ['steps:\n- script: pytest\n', 'template'],
    ['parameters: []\nstages:\n- stage: a\n', 'template'],
    ['trigger: [main]\nsteps:\n- script: pytest\n', 'workflow'],
    ['pool: x\nsteps:\n- script: pytest\n', 'workflow'],
  ])('%j is a %s', (text, role) => {
    expect(azure(text)?.role).toBe(role)
  })

  test.each([
    ['a GitHub workflow', 'on: push\njobs:\n  a:\n    steps:\n      - run: x\n'],
    ['a Cloud Build', 'steps:\n- name: python\n  args: [x]\n'],
    ['a DVC pipeline', 'stages:\n  a:\n    cmd: x\n'],
  ])('%s is none', (_, text) => {
    expect(azure(text)).toBeUndefined()
  })
})

test('Jenkins: stages, folders and shells; what is commented out does not run', () => {
  const text = `pipeline {
  agent { docker { image 'python:3.12' } }
  triggers { cron('@daily'); pollSCM('H/10 * * * *') }
  stages {
    stage('Test') {
      steps {
        // sh 'never'
        dir('backend') {
          sh '''
            pip install .
            pytest -q
          '''
        }
        sh(script: "make 'x y'", returnStdout: true)
      }
    }
  }
}`
  const ci = read(jenkins, 'Jenkinsfile', text) as CiFile
  expect(commands(ci)).toEqual(['Test 10 backend: pip install .', 'Test 11 backend: pytest -q', 'Test 14 .: make x y'])
  // Jenkins says what else starts it.
  expect(ci).toMatchObject({ triggers: [], jobs: [{ image: 'python:3.12' }] })
})

test('CircleCI: jobs that a workflow names, commands expanded', () => {
  const text = [
    'commands: {setup: {steps: [{run: pip install .}]}}',
    'jobs:',
    '  test:',
    '    docker: [{image: "cimg/python:3.12"}, {image: postgres}]',
    '    working_directory: ~/app',
    '    steps:',
    '      - checkout',
    '      - setup',
    '      - run: {command: pytest, working_directory: sub}',
    '  unused: {steps: [{run: x}]}',
    'workflows:',
    '  main:',
    '    jobs: [{test: {filters: {branches: {only: main}}}}]',
  ]
  const ci = read(circleci, '.circleci/config.yml', text.join('\n')) as CiFile
  expect(commands(ci)).toEqual(['test 1 .: pip install .', 'test 9 sub: pytest', 'unused 10 .: x'])
  expect(ci.jobs).toMatchObject([
    { disabled: false, triggers: ['push'], image: 'cimg/python:3.12', services: ['postgres'] },
    { disabled: true },
  ])
})

describe('Cloud Build', () => {
  test('entry points with their arguments, shells with their scripts', () => {
    const text = [
      'steps:',
      '- name: gcr.io/cloud-builders/docker',
      '  args: [build, -t, x, .]',
      '- name: python:3.12',
      '  id: test',
      '  entrypoint: bash',
      '  dir: src',
      '  args:',
      '  - -c',
      '  - |',
      '    pip install .',
      '    pytest',
    ]
    const ci = read(googleCloudBuild, 'build/release.yaml', text.join('\n')) as CiFile
    expect(commands(ci)).toEqual(['step 1 3 .: docker build -t x .', 'test 11 src: pip install .', 'test 12 src: pytest'])
    expect(ci.triggers).toEqual([])
  })

  test.each([
    ['a workflow template', 'kind: Workflow\nsteps:\n- name: a\n  args: [x]\n'],
    ['a list of steps with keys of its own', 'steps:\n- name: a\n  args: [x]\n  uses: y\n'],
  ])('%s is none', (_, text) => {
    expect(read(googleCloudBuild, 'a.yaml', text)).toBeUndefined()
  })
})

test('CodeBuild: phases', () => {
  const ci = read(
    awsCodebuild,
    'ml/buildspec.yml',
    'version: 0.2\nphases:\n  install:\n    commands:\n      - pip install .\n  build:\n    commands:\n      - pytest\n',
  ) as CiFile
  expect(commands(ci)).toEqual(['install 5 .: pip install .', 'build 8 .: pytest'])
})

test('Travis: phases, rows and the matrix of the environment', () => {
  const text =
    'env:\n  - TOXENV=py39 A="b c"\n  - TOXENV=lint\ninstall: pip install tox\nscript: tox\njobs:\n  include:\n    - name: docs\n      script: make docs\n'
  const ci = read(travis, '.travis.yml', text) as CiFile
  expect(commands(ci)).toEqual(['build 4 .: pip install tox', 'build 5 .: tox', 'docs 9 .: make docs'])
  expect(ci.jobs[0]?.matrix).toEqual({ TOXENV: ['py39', 'lint'], A: ['b c'] })
})

test.each([
  ['one provider', 'deploy:\n  provider: pypi\n  user: a\n', ['build 2 .: dpl pypi']],
  ['its name alone', 'deploy: heroku\n', ['build 1 .: dpl heroku']],
  [
    'several',
    'deploy:\n  - provider: pypi\n  - provider: script\n    script: make ship\n',
    ['build 2 .: dpl pypi', 'build 4 .: make ship'],
  ],
])('Travis deploys by what it calls: %s', (_, text, expected) => {
  expect(commands(read(travis, '.travis.yml', text) as CiFile)).toEqual(expected)
})

test('Bitbucket: the pipeline tells the trigger', () => {
  const text =
    'image: python:3.12\npipelines:\n  pull-requests:\n    "**":\n      - parallel:\n          - step: {name: test, script: [pytest, {pipe: a/b:1}]}\n  branches:\n    main:\n      - step: {script: [make]}\n'
  const ci = read(bitbucketPipelines, 'bitbucket-pipelines.yml', text) as CiFile
  expect(ci.jobs.map(({ name, triggers, image }) => [name, triggers, image])).toEqual([
    ['test', ['pull-request'], 'python:3.12'],
    ['step', ['push'], 'python:3.12'],
  ])
  expect(commands(ci)).toEqual(['test 6 .: pytest', 'step 9 .: make'])
})

test('Drone: steps of every document', () => {
  const text =
    'kind: pipeline\ntrigger: {event: [pull_request]}\nsteps:\n- name: test\n  image: python\n  commands: [pytest]\n---\nkind: pipeline\nsteps:\n- name: lint\n  commands: [ruff]\n'
  const ci = read(drone, '.drone.yml', text) as CiFile
  expect(ci.jobs.map(({ name, triggers }) => [name, triggers])).toEqual([
    ['test', ['pull-request']],
    ['lint', ['push', 'pull-request', 'tag']],
  ])
})

test('Drone: the script that a plugin is given', () => {
  const text = 'kind: pipeline\nsteps:\n- name: deploy\n  image: appleboy/drone-ssh\n  settings:\n    script: [docker compose up -d]\n'
  expect(commands(read(drone, '.drone.yml', text) as CiFile)).toEqual(['deploy 6 .: docker compose up -d'])
})

test('Buildkite: steps through groups', () => {
  const ci = read(
    buildkite,
    '.buildkite/pipeline.yml',
    'steps:\n  - group: g\n    steps:\n      - label: test\n        command: pytest\n  - wait\n',
  ) as CiFile
  expect(commands(ci)).toEqual(['test 5 .: pytest'])
})

test('AppVeyor: lines for each shell', () => {
  const ci = read(appveyor, 'appveyor.yml', 'install:\n  - ps: pip install .\ntest_script:\n  - pytest\n') as CiFile
  expect(commands(ci)).toEqual(['build 2 .: pip install .', 'build 4 .: pytest'])
})

const all = [
  appveyor,
  awsCodebuild,
  azurePipelines,
  bitbucketPipelines,
  buildkite,
  circleci,
  drone,
  githubAction,
  githubWorkflow,
  gitlabCi,
  googleCloudBuild,
  jenkins,
  travis,
]

describe('what jobs share', () => {
  test('CircleCI commands that name themselves and each other end', () => {
    const text = 'commands: {a: {steps: [a, b]}, b: {steps: [a, {run: pytest}]}}\njobs: {j: {steps: [a]}}\n'
    expect(commands(read(circleci, '.circleci/config.yml', text) as CiFile)).toEqual(['j 1 .: pytest'])
  })

  test('GitLab jobs inherit over as many levels as GitLab lets them', () => {
    const chain = Array.from({ length: 3_000 }, (_, level) => `j${level}: {extends: j${level + 1}, stage: a}\n`).join('')
    const ci = read(gitlabCi, '.gitlab-ci.yml', `stages: [a]\n${chain}j3000: {script: [pytest]}\n`) as CiFile
    expect(commands(ci).length).toBeLessThan(20)
    expect(commands(ci)).toContain('j2995 3002 .: pytest')
  })

  test.each<[string, Extractor, string, string]>([
    ['GitLab', gitlabCi, '.gitlab-ci.yml', `stages: [a]\nbefore_script: ["${'x; '.repeat(2_000)}"]\n${jobs('j', '{script: [y]}')}`],
    [
      'CircleCI',
      circleci,
      '.circleci/config.yml',
      `commands: {c: {steps: [{run: "${'x; '.repeat(2_000)}"}]}}\njobs:\n${jobs(' j', '{steps: [c]}')}`,
    ],
    [
      'an alias',
      githubWorkflow,
      '.github/workflows/a.yml',
      `on: push\nenv: {a: &a "${'x; '.repeat(2_000)}"}\njobs:\n${jobs(' j', '{steps: [{run: *a}]}')}`,
    ],
  ])('a long script of %s is read a bounded number of times', (_, extractor, path, text) => {
    expect(commands(read(extractor, path, text) as CiFile).length).toBeLessThan(500_000)
  })
})

/** Three hundred jobs. */
function jobs(name: string, job: string): string {
  return Array.from({ length: 300 }, (_, index) => `${name}${index}: ${job}\n`).join('')
}

test.each(all.map((extractor) => [extractor.id, extractor] as const))('%s reads any text', (_, extractor) => {
  const words = [
    'steps:',
    'jobs:',
    'stages:',
    ' script:',
    ' - run:',
    'on:',
    '&a',
    '*a',
    '\n',
    ' ',
    '- ',
    '[',
    '{',
    '}',
    '!reference',
    'extends: a',
    'a:',
    "'",
    'sh ',
  ]
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...words) }),
      (text) => void extractor.extract({ path: 'x/.github/workflows/a.yml', text, budget: budgetOf(1e6) }),
    ),
  )
})
