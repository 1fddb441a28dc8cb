// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CI systems write their expressions as JavaScript does
import { describe, expect, test } from 'vitest'
import { indexCommands } from '../../src/graph/commands.ts'
import { parseShell } from '../../src/languages/shell.ts'
import { projectOf } from '../analyses/project-of.ts'

type Tree = Record<string, string>

const nothing = { matrix: {}, inputs: {}, environment: {} }

/** What a command at the root runs in the end, as `folder: words`. */
function runs(script: string, tree: Tree, values = nothing): string[] {
  const { repository } = projectOf(tree)
  const commands = indexCommands(repository.facts.values(), repository.facts)
  const found = parseShell(script, 1).flatMap((command) => commands.follow(command, { path: 'ci.yml', folder: '', chain: [], values }))
  return found.map(({ command, folder }) => `${folder ?? '?'}: ${command.words.join(' ')}`)
}

const makefile = 'test: deps\n\tpytest tests\ndeps:\n\tpip install .\n'
const choice = `check() {
  pytest
}
case $1 in
  unit) check ;;
  lint) ruff ;;
  *) exec "$@" ;;
esac
`
const python = (table: string) => ({ 'pyproject.toml': table })

describe('a command runs what its task runs', () => {
  test.each<[string, string, Tree, string[]]>([
    ['make, prerequisites first', 'make test', { Makefile: makefile }, [': pip install .', ': pytest tests']],
    ['make without a target', 'make', { Makefile: makefile }, [': pip install .', ': pytest tests']],
    ['make in a folder', 'make -C sub -j4 deps', { 'sub/Makefile': makefile }, ['sub: pip install .']],
    ['make with a file and variables', 'make -f ci/x.mk PY=3 deps', { 'ci/x.mk': makefile }, ['ci: pip install .']],
    ['make, behind cd', 'cd sub && make deps', { 'sub/Makefile': makefile }, ['sub: pip install .']],
    ['make, an included file', 'make deps', { Makefile: 'include mk/a.mk\n', 'mk/a.mk': makefile }, ['mk: pip install .']],
    ['make, a target that is none', 'make unknown', { Makefile: makefile }, [': make unknown']],
    [
      'tox environments',
      'tox -e lint,py',
      { 'tox.ini': '[testenv]\ncommands = pytest\n[testenv:lint]\ncommands = ruff check\n' },
      [': ruff check', ': pytest'],
    ],
    ['tox by its environment', 'TOXENV=lint python -m tox', { 'tox.ini': '[testenv:lint]\ncommands = ruff check\n' }, [': ruff check']],
    ['tox of a virtual environment', '.venv/bin/python3.12 -m tox -e lint', { 'tox.ini': '[testenv:lint]\ncommands = a\n' }, [': a']],
    [
      'nox sessions',
      'nox -s test-3.12',
      { 'noxfile.py': 'import nox\n@nox.session\ndef test(session):\n    session.run("pytest")\n' },
      [': pytest'],
    ],
    ['poe', 'poetry run poe test', python('[tool.poe.tasks]\ntest = "pytest"\n'), [': pytest']],
    ['pdm scripts', 'pdm run check', python('[tool.pdm.scripts]\ncheck = "pytest"\n'), [': pytest']],
    ['pdm, a program that is no script', 'pdm run pytest', python('[tool.pdm.scripts]\ncheck = "x"\n'), [': pytest']],
    ['hatch scripts', 'hatch run test:cov', python('[tool.hatch.envs.test.scripts]\ncov = "pytest --cov"\n'), [': pytest --cov']],
    ['hatch, a program', 'hatch run lint:ruff check', python(''), [': ruff check']],
    ['pixi tasks', 'pixi run -e dev test', { 'pixi.toml': '[tasks]\ntest = "pytest"\n' }, [': pytest']],
    ['npm scripts', 'npm --prefix web test', { 'web/package.json': '{"scripts":{"test":"vitest run"}}' }, ['web: vitest run']],
    [
      'yarn scripts',
      'cd web && yarn check',
      { 'web/package.json': '{"scripts":{"check":"npm run lint","lint":"eslint"}}' },
      ['web: eslint'],
    ],
    ['just', 'just test', { justfile: 'test: lint\n  pytest\nlint:\n  ruff\n' }, [': ruff', ': pytest']],
    ['task', 'task test', { 'Taskfile.yml': 'tasks:\n  test:\n    cmds: [pytest]\n' }, [': pytest']],
    ['mise', 'mise run test', { 'mise.toml': '[tasks.test]\nrun = "mise run unit"\n[tasks.unit]\nrun = "pytest"\n' }, [': pytest']],
    ['invoke', 'invoke test', { 'tasks.py': 'from invoke import task\n@task\ndef test(c):\n    c.run("pytest")\n' }, [': pytest']],
    [
      'invoke in a package',
      'inv quality.unit-test',
      { 'tasks/quality.py': 'from invoke import task\n@task\ndef unit_test(c):\n    c.run("pytest")\n' },
      [': pytest'],
    ],
    [
      'the default of a collection of invoke',
      'inv quality && inv',
      {
        'tasks/quality.py':
          'from invoke import task\n@task\ndef unit(c):\n    c.run("pytest")\n@task(pre=[unit], default=True)\ndef all(c):\n    pass\n',
      },
      [': pytest', ': inv'],
    ],
    [
      'pre-commit',
      'pre-commit run --all-files',
      { '.pre-commit-config.yaml': 'repos:\n- repo: local\n  hooks:\n  - {id: t, entry: pytest}\n' },
      [': pytest'],
    ],
    ['shell scripts', './ci/test.sh', { 'ci/test.sh': 'cd "$(dirname "$0")"\npytest\n' }, [': dirname $0', '?: pytest']],
    ['shell scripts, by what they are asked', './ci.sh unit', { 'ci.sh': choice }, [': pytest', ': check']],
    ['shell scripts, with what nobody knows', './ci.sh $TASK', { 'ci.sh': choice }, [': pytest', ': check', ': ruff', ': $@']],
    [
      'shell scripts, whose functions are named by what they are asked',
      './ci.sh unit',
      { 'ci.sh': 'unit() { pytest; }\nrun_unit() { mypy; }\nlint() { ruff; }\nif [ "$1" = -h ]; then usage; fi\n"$@"\n"run_$1"\n' },
      [': pytest', ': mypy', ': [ $1 = -h ]', ': $@', ': run_$1'],
    ],
    ['shell scripts by a shell', 'cd ci && bash -e test.sh', { 'ci/test.sh': 'pytest\n' }, ['ci: pytest']],
    [
      'Python scripts',
      'python ci/run.py',
      { 'ci/run.py': 'import subprocess\nsubprocess.run(["pytest", "-q"])\n' },
      [': python ci/run.py', ': pytest -q'],
    ],
    ['files of submitted jobs', 'sky launch job.yaml', { 'job.yaml': 'run: |\n  pytest\n' }, [': sky launch job.yaml', ': pytest']],
  ])('%s', (_, script, tree, expected) => {
    expect(runs(script, tree)).toEqual(expected)
  })
})

test('tasks that need each other in a long row come to an end', () => {
  const row = Array.from({ length: 3000 }, (_, index) => `t${index}: t${index + 1}\n\techo ${index}\n`).join('')
  expect(runs('make t0', { Makefile: row }).at(-1)).toBe(': echo 0')
})

describe('containers', () => {
  test.each<[string, Tree, string[]]>([
    ['docker run --rm -v $PWD:/app -w /app python:3.12 pytest -q', {}, [': pytest -q']],
    ['docker compose run --rm web bash -c "make test"', { Makefile: 'test:\n\tpytest\n' }, [': pytest']],
    ['docker-compose exec -T web pytest', {}, [': pytest']],
    ['kubectl exec pod -- pytest', {}, [': pytest']],
    [
      'docker build -t x sub',
      { 'sub/Dockerfile': 'FROM python:3.12\nRUN pytest\nCMD ["python", "app.py"]\n' },
      [': docker build -t x sub', '?: pytest'],
    ],
    [
      'docker build -f ci/test.Dockerfile .',
      { 'ci/test.Dockerfile': 'FROM python:3.12\nRUN pytest\n' },
      [': docker build -f ci/test.Dockerfile .', '?: pytest'],
    ],
    [
      'docker compose up test',
      { 'docker-compose.yml': 'services:\n  test: {image: x, command: pytest}\n  web: {image: y, command: serve}\n' },
      [': docker compose up test', '?: pytest'],
    ],
    [
      'docker compose up test',
      { 'docker-compose.yml': 'services:\n  test: {build: sub}\n', 'sub/Dockerfile': 'FROM a\nCMD pytest\n' },
      [': docker compose up test', '?: pytest'],
    ],
    [
      'docker compose -f docker-compose.a.yml -f docker-compose.b.yml up -d --exit-code-from test test',
      {
        'docker-compose.a.yml': 'services:\n  web: {build: sub, image: x}\n  test: {image: x}\n',
        'docker-compose.b.yml': 'services:\n  test: {command: check}\n  web: {command: serve}\n',
        'sub/Dockerfile': 'FROM a\nENTRYPOINT ["pytest"]\n',
      },
      [': docker compose -f docker-compose.a.yml -f docker-compose.b.yml up -d --exit-code-from test test', '?: check', '?: pytest check'],
    ],
    [
      'docker compose run --rm test unit',
      {
        'docker-compose.yml': 'services:\n  test: {build: ., entrypoint: [./e.sh], command: lint}\n',
        Dockerfile: 'FROM a\n',
        'e.sh': choice,
      },
      [': unit', '?: pytest', '?: check'],
    ],
    [
      'docker compose up',
      {
        'docker-compose.yml': 'services:\n  test: {build: ., entrypoint: [], command: pytest}\n',
        Dockerfile: 'FROM a\nENTRYPOINT ["x"]\n',
      },
      [': docker compose up', '?: pytest'],
    ],
    [
      'docker compose up',
      { 'compose.yml': 'services:\n  test: {image: x, entrypoint: pytest, command: tests}\n' },
      [': docker compose up', '?: tests', '?: pytest tests'],
    ],
    ...[
      ['docker run -e A=1 app:2 unit', [': unit', '?: pytest', '?: check']],
      ['docker run app other', [': other', '?: $@']],
      ['docker run app', [': docker run app', '?: ruff']],
      ['docker run --entrypoint pytest app tests', [': tests', '?: pytest tests']],
      ['docker run elsewhere unit', [': unit']],
    ].map(
      ([script, expected]) =>
        [
          script,
          {
            Makefile: 'image:\n\tdocker build -t registry.io/app:1 .\n',
            Dockerfile: 'FROM a\nCOPY ci/e.sh /usr/bin/e.sh\nENTRYPOINT ["tini", "--", "/usr/bin/e.sh"]\nCMD ["lint"]\n',
            'ci/e.sh': choice,
          },
          expected,
        ] as [string, Tree, string[]],
    ),
    ['docker ps', {}, [': docker ps']],
  ])('%s', (script, tree, expected) => {
    expect(runs(script, tree)).toEqual(expected)
  })
})

describe('names that CI replaces', () => {
  test.each<[string, typeof nothing, string[]]>([
    ['${{ matrix.cmd }}', { ...nothing, matrix: { cmd: ['pytest -q', 'ruff check'] } }, [': pytest -q', ': ruff check']],
    ['make ${{ matrix.target }}', { ...nothing, matrix: { target: ['test'] } }, [': pip install .', ': pytest tests']],
    ['make $TARGET', { ...nothing, environment: { TARGET: 'deps' } }, [': pip install .']],
    ['${{ inputs.command }} -q', { ...nothing, inputs: { command: 'pytest' } }, [': pytest -q']],
    ['pytest ${{ matrix.unknown }}', nothing, [': pytest ${{ matrix.unknown }}']],
    ['pytest $A', { ...nothing, environment: { A: '$A' } }, [': pytest $A']],
  ])('%s', (script, values, expected) => {
    expect(runs(script, { Makefile: makefile }, values as typeof nothing)).toEqual(expected)
  })
})

test('the chain leads from the command to what runs in the end', () => {
  const { repository } = projectOf({ Makefile: 'test:\n\t./run.sh\n', 'run.sh': '\npytest\n' })
  const [run] = parseShell('make test', 7).flatMap((command) =>
    indexCommands(repository.facts.values(), repository.facts).follow(command, { path: 'ci.yml', folder: '', chain: [], values: nothing }),
  )
  expect(run?.chain.map(({ path, line }) => `${path}:${line}`)).toEqual(['ci.yml:7', 'Makefile:1', 'Makefile:2', 'run.sh:2'])
})

test.each<[string, Tree]>([
  ['make a', { Makefile: 'a: b\n\tmake a\nb: a\n\tmake b\n' }],
  ['./a.sh', { 'a.sh': './b.sh\n', 'b.sh': './a.sh\n' }],
  ['python a.py', { 'a.py': 'import os\nos.system("python a.py")\n' }],
  ['make a', { Makefile: `a:${' b'.repeat(50)}\nb:${' c'.repeat(50)}\nc:${' d'.repeat(50)}\nd:\n\tpytest\n` }],
])('%s comes to an end: %#', (script, tree) => {
  expect(runs(script, tree).length).toBeLessThan(3_000)
})
