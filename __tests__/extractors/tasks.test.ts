// biome-ignore-all lint/suspicious/noTemplateCurlyInString: task files write their variables as JavaScript does
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { budgetOf, type Extractor } from '../../src/extractors/extractor.ts'
import { hatch } from '../../src/extractors/hatch.ts'
import { invoke } from '../../src/extractors/invoke.ts'
import { just } from '../../src/extractors/just.ts'
import { makefile } from '../../src/extractors/makefile.ts'
import { mise } from '../../src/extractors/mise.ts'
import { nox } from '../../src/extractors/nox.ts'
import { npmScripts } from '../../src/extractors/npm-scripts.ts'
import { pipfileScripts } from '../../src/extractors/pipfile-scripts.ts'
import { pixiTasks } from '../../src/extractors/pixi-tasks.ts'
import { poe } from '../../src/extractors/poe.ts'
import { preCommit } from '../../src/extractors/pre-commit.ts'
import { pyprojectTasks } from '../../src/extractors/pyproject-tasks.ts'
import { shellScript } from '../../src/extractors/shell-script.ts'
import { taskfile } from '../../src/extractors/taskfile.ts'
import { tox } from '../../src/extractors/tox.ts'
import { toxToml } from '../../src/extractors/tox-toml.ts'
import type { TaskFile } from '../../src/model/file-facts.ts'

function filesOf(extractor: Extractor, text: string, path = 'file'): TaskFile[] {
  return extractor.extract({ path, text, budget: budgetOf(1e7) }).facts.tasks ?? []
}

/** Each task as `name* <- needs: line folder words; …`. */
function read(extractor: Extractor, text: string, path?: string): string[] {
  return filesOf(extractor, text, path).flatMap(({ tasks }) =>
    tasks.map(({ name, needs, commands, default: isDefault }) => {
      const runs = commands.map(({ line, directory, words }) => [line, ...(directory ? [`(${directory})`] : []), ...words].join(' '))
      return `${name}${isDefault ? '*' : ''}${needs.length > 0 ? ` <- ${needs}` : ''}: ${runs.join('; ')}`
    }),
  )
}

describe('make', () => {
  test('targets, prerequisites and recipes', () => {
    const text = 'all: build | dir\nbuild test: deps\n\t@echo $@\n\t-cd src && \\\n\t  pytest\n.PHONY: all\n'
    expect(read(makefile, text)).toEqual([
      'all* <- build,dir: ',
      'build <- deps: 3 echo build; 5 (src) pytest',
      'test <- deps: 3 echo test; 5 (src) pytest',
      '.PHONY <- all: ',
    ])
  })

  test.each([
    ['PY := python3\nt:\n\t$(PY) -m pytest\n', '3 python3 -m pytest'],
    ['PY ?= python\nRUN = $(PY) -m\nt:\n\t${RUN} pytest\n', '4 python -m pytest'],
    ['A = x\nA += y\nt:\n\techo $(A)\n', '4 echo x y'],
    ['t:\n\techo $(UNKNOWN) $$HOME\n', '2 echo ${UNKNOWN} $HOME'],
    ['t:\n\t$(MAKE) -C sub test\n', '2 make -C sub test'],
    ['V := $(shell git describe)\nt:\n\techo $(V)\n', '3 git describe; 3 echo $(git describe)'],
    ['B = b\nt:\n\tA="$(shell $(B) c)" pytest\n', '3 b c; 3 pytest'],
    ['A = $(A)$(A)\nt:\n\techo\n', '3 echo'],
  ])('variables: %j', (text, commands) => {
    expect(read(makefile, text)).toEqual([`t*: ${commands}`])
  })

  test('conditionals are read through, assignments to targets are no rules', () => {
    expect(read(makefile, '.DEFAULT_GOAL := b\nifdef X\na: FLAGS = 1\na: ; pytest\nendif\nb:\n')).toEqual(['a: 4 pytest', 'b*: '])
  })

  test('includes', () => {
    expect(filesOf(makefile, 'DIR = mk\n-include $(DIR)/test.mk\na:\n')[0]?.includes).toEqual([{ path: 'mk/test.mk' }])
  })

  test('more includes than a function takes arguments', () => {
    expect(filesOf(makefile, `include ${'a '.repeat(150_000)}\nt:\n`)[0]?.includes).toHaveLength(150_000)
  })

  test('what is added to a variable', () => {
    expect(read(makefile, 'A = pytest\nA +=\nA += tests\nB += x\nt:\n\t$(A) $(B)\n')).toEqual(['t*: 6 pytest tests x'])
  })
})

describe('tox', () => {
  test('environments, what they inherit, factors and substitutions', () => {
    const text = [
      '[tox]',
      'envlist = py{310,311}, lint, cov',
      '[testenv]',
      'changedir = sub',
      'commands =',
      '    pytest {posargs:tests} \\',
      '      -q',
      '    cov: coverage report',
      '[testenv:lint]',
      'changedir = {toxinidir}',
      'commands = - ruff check',
      '[testenv:docs]',
      'commands = {[testenv:lint]commands}',
    ]
    expect(read(tox, text.join('\n'))).toEqual([
      'testenv: 6 (sub) pytest tests -q; 8 (sub) coverage report',
      'lint*: 11 ruff check',
      'docs: 13 (sub) ruff check',
      'py310*: 6 (sub) pytest tests -q',
      'py311*: 6 (sub) pytest tests -q',
      'cov*: 6 (sub) pytest tests -q; 8 (sub) coverage report',
    ])
  })

  test('sections of setup.cfg', () => {
    expect(read(tox, '[tox:tox]\nenvlist = py\n[testenv]\ncommands = pytest\n')).toEqual(['testenv: 4 pytest', 'py*: 4 pytest'])
  })

  test('INI text within pyproject.toml, with the lines of the file', () => {
    const text = '[tool.tox]\nlegacy_tox_ini = """\n[testenv]\ncommands = pytest\n"""\n'
    expect(read(toxToml, text, 'pyproject.toml')).toEqual(['testenv*: 4 pytest'])
  })

  test('TOML of tox itself', () => {
    const text =
      'env_list = ["3.12", "lint"]\n[env_run_base]\ncommands = [["pytest", { replace = "posargs", default = ["tests"] }]]\n[env.lint]\ncommands = [["ruff", "check", "."]]\n'
    expect(read(toxToml, text, 'tox.toml')).toEqual(['testenv*: 3 pytest tests', 'lint*: 5 ruff check .'])
  })
})

test('nox: sessions with their names, defaults and folders', () => {
  const text = [
    'import nox',
    'ARGS = ["pytest", "-k", "a b"]',
    'nox.options.sessions = ["tests"]',
    '@nox.session(python=["3.11"], name="tests")',
    'def run_tests(session):',
    '    session.install(".")',
    '    session.chdir("sub")',
    '    session.run(*ARGS, "tests", *session.posargs)',
    '    session.notify("lint")',
    '@nox.session',
    'def lint(session):',
    '    session.run("ruff", "check")',
    'def helper(session):',
    '    session.run("never")',
  ]
  expect(read(nox, text.join('\n'))).toEqual(['tests* <- lint: 8 (sub) pytest -k a b tests', 'lint: 12 ruff check'])
})

test('invoke: tasks by their dashed names', () => {
  const text = [
    'from invoke import task',
    '@task',
    'def build_docs(c):',
    '    c.run("mkdocs build && echo done")',
    '@task(pre=[build_docs], default=True)',
    'def test(ctx):',
    '    ctx.run("pytest", pty=True)',
  ]
  expect(read(invoke, text.join('\n'))).toEqual(['build-docs: 4 mkdocs build; 4 echo done', 'test* <- build-docs: 7 pytest'])
})

test('poe: commands, shells, scripts, sequences', () => {
  const text =
    '[tool.poe.tasks]\ntest = "pytest -q"\nlint = { shell = "ruff check && mypy", cwd = "src" }\nfit = { script = "pkg.train:main" }\nall = ["lint", "test"]\n_hidden = "x"\n'
  expect(read(pyprojectTasks, text)).toEqual([
    'test: 2 pytest -q',
    'lint: 3 (src) ruff check; 3 (src) mypy',
    'fit: 4 python -m pkg.train',
    'all <- lint,test: ',
  ])
  expect(read(poe, '[tasks]\ntest = "pytest"\n')).toEqual(['test: 2 pytest'])
})

test.each([
  [
    'pdm',
    '[tool.pdm.scripts]\ntest = {cmd = ["pytest", "-q"]}\nall = {composite = ["test", "ruff check"]}\n',
    ['test: 2 pytest -q', 'all <- test: 3 ruff check'],
  ],
  ['rye', '[tool.rye.scripts]\nserve = {call = "app:main"}\n', ['serve: 2 python -m app']],
  ['taskipy', '[tool.taskipy.tasks]\ntest = "pytest"\n', ['test: 2 pytest']],
  ['pixi', '[tool.pixi.tasks]\na = {cmd = "pytest", depends-on = ["b"]}\nb = "make"\n', ['a <- b: 2 pytest', 'b: 3 make']],
  [
    'hatch',
    '[tool.hatch.envs.default.scripts]\ntest = "pytest {args}"\ncov = ["test --cov", "- coverage report"]\n[tool.hatch.envs.lint.scripts]\nall = "ruff check"\n',
    ['test: 2 pytest {args}', 'cov <- test: 3 coverage report', 'lint:all: 5 ruff check'],
  ],
])('%s in pyproject.toml', (runner, text, expected) => {
  expect(filesOf(pyprojectTasks, text)[0]?.runner).toBe(runner)
  expect(read(pyprojectTasks, text)).toEqual(expected)
})

test.each([
  [hatch, '[envs.test.scripts]\nrun = "pytest"\n', ['test:run: 2 pytest']],
  [pixiTasks, '[tasks]\na = "pytest"\n[feature.x.tasks]\nb = "make"\n', ['a: 2 pytest', 'b: 4 make']],
  [pipfileScripts, '[scripts]\ntest = "pytest"\n', ['test: 2 pytest']],
  [
    mise,
    '[tasks.test]\nalias = "t"\nrun = ["uv run pytest", "ruff check"]\ndepends = ["build"]\n[tasks.build]\nrun = "make"\n',
    ['test <- build: 3 pytest; 1 ruff check', 'build: 6 make', 't <- test: '],
  ],
])('TOML files of a runner: %#', (extractor, text, expected) => {
  expect(read(extractor, text).map((task) => task.replace(/\b\d+ (ruff)/, '1 $1'))).toEqual(expected)
})

test('npm: scripts with their hooks', () => {
  expect(read(npmScripts, '{\n "scripts": {\n  "pretest": "tsc",\n  "test": "vitest run"\n }\n}')).toEqual([
    'pretest: 3 tsc',
    'test <- pretest: 4 vitest run',
  ])
})

test('just: recipes, aliases and scripts', () => {
  const text =
    'alias t := test\ndefault: test\n\ntest path="tests" *args: (build "x") lint\n    @pytest {{path}} \\\n      -q\nbuild x:\n    #!/usr/bin/env bash\n    make a\n    make b\nlint:\n    ruff check\n'
  expect(read(just, text)).toEqual([
    'default* <- test: ',
    'test <- build,lint: 5 pytest {{path}} -q',
    'build: 9 make a; 10 make b',
    'lint: 12 ruff check',
    't <- test: ',
  ])
})

test('task: commands, dependencies and includes', () => {
  const text =
    'version: 3\nincludes: {sub: ./sub}\ntasks:\n  default: [pytest]\n  test:\n    dir: src\n    deps: [build]\n    cmds:\n      - pytest\n      - task: lint\n      - {cmd: make}\n'
  expect(read(taskfile, text)).toEqual(['default*: 4 pytest', 'test <- build,lint: 9 (src) pytest; 11 (src) make'])
  expect(filesOf(taskfile, text)[0]?.includes).toEqual([{ path: './sub', prefix: 'sub:' }])
})

test('pre-commit: hooks of the repository itself have commands', () => {
  const text =
    'repos:\n  - repo: https://example.com/ruff\n    hooks: [{id: ruff}]\n  - repo: local\n    hooks:\n      - id: test\n        entry: pytest\n        args: [-q]\n        stages: [manual]\n'
  expect(read(preCommit, text)).toEqual(['ruff*: ', 'test: 7 pytest -q'])
})

test('a shell script is one task', () => {
  expect(read(shellScript, '#!/bin/sh\nset -e\npytest\n', 'ci/test.sh')).toEqual(['test.sh*: 2 set -e; 3 pytest'])
})

const all = [
  hatch,
  invoke,
  just,
  makefile,
  mise,
  nox,
  npmScripts,
  pipfileScripts,
  pixiTasks,
  poe,
  preCommit,
  pyprojectTasks,
  shellScript,
  taskfile,
  tox,
  toxToml,
]

test.each(all.map((extractor) => [extractor.id, extractor] as const))('%s reads any text', (_, extractor) => {
  const words = [
    '[tox]',
    '[testenv:a]',
    'commands = ',
    '{posargs',
    '{a,b}',
    '\n',
    '\t',
    ' ',
    'a:',
    '$(A)',
    'A = ',
    '"',
    "'",
    '[tasks]',
    'x = ',
    '@task',
    'def ',
    '{',
    '}',
    '[',
    ']',
    '- ',
    '\\',
  ]
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...words) }),
      (text) => void extractor.extract({ path: 'a', text, budget: budgetOf(1e6) }),
    ),
  )
})

describe('a makefile that adds much to itself is read plainly from there on', () => {
  const many = (count: number, text: string) => Array.from({ length: count }, () => text).join(' ')
  test.each([
    [
      'variables that name each other',
      `A = ${many(9, '$(B)')}\nB = ${many(9, '$(C)')}\nC = ${many(9, '$(D)')}\nD = ${many(90, 'x')}\nt:\n\techo $(A)\n`,
    ],
    ['a value in many lines', `A = ${many(200, 'x')}\nt:\n${'\techo $(A)\n'.repeat(90)}`],
    ['what a rule needs in many lines', `t: ${many(200, 'x')}\n${'\techo $^\n'.repeat(90)}`],
    ['prerequisites of many targets', `${many(200, 't')}: ${many(200, 'x')}\n\techo\n`],
    ['recipes of many targets', `${many(400, 't')}:\n${'\techo\n'.repeat(90)}`],
  ])('%s', (_, text) => {
    const { facts, problems } = makefile.extract({ path: 'Makefile', text, budget: budgetOf(1e7) })
    expect(problems).toEqual([{ line: expect.any(Number), reason: expect.stringContaining('too much') }])
    expect(JSON.stringify(facts).length).toBeLessThan(100_000 + 100 * text.length)
    expect(facts.tasks?.[0]?.tasks[0]).toMatchObject({ name: 't' })
  })
})
