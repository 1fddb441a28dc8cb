import { describe, expect, test } from 'vitest'
import { condaEnvironment } from '../../src/extractors/conda-environment.ts'
import { budgetOf, type Extractor } from '../../src/extractors/extractor.ts'
import { juliaProject } from '../../src/extractors/julia-project.ts'
import { packageJson } from '../../src/extractors/package-json.ts'
import { pipfile } from '../../src/extractors/pipfile.ts'
import { pixi } from '../../src/extractors/pixi.ts'
import { pyproject } from '../../src/extractors/pyproject.ts'
import { rDescription } from '../../src/extractors/r-description.ts'
import { requirements } from '../../src/extractors/requirements.ts'
import { setupCfg } from '../../src/extractors/setup-cfg.ts'
import { setupPy } from '../../src/extractors/setup-py.ts'
import type { ManifestFile } from '../../src/model/file-facts.ts'

function read(extractor: Extractor, text: string, path = 'file'): ManifestFile | undefined {
  return extractor.extract({ path, text, budget: budgetOf(1e7) }).facts.manifest
}

/** `name@line`, `!` for pinned, `-` for development. */
function short(manifest: ManifestFile | undefined): string[] {
  return (manifest?.packages ?? []).map(({ name, line, pinned, runtime }) => `${runtime ? '' : '-'}${name}@${line}${pinned ? '!' : ''}`)
}

describe('pyproject.toml', () => {
  test('PEP 621 with extras, PEP 735 groups and a build system', () => {
    const manifest = read(
      pyproject,
      `[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"
[project]
name = "bikes"
requires-python = ">=3.11"
dependencies = [
  "numpy==1.26.0",
  "pandas>=2",
]
[project.optional-dependencies]
gpu = ["cupy"]
[project.scripts]
bikes = "bikes.cli:main"
[dependency-groups]
lint = ["ruff", {include-group = "test"}]
`,
    )
    expect(short(manifest)).toEqual(['numpy@8!', 'pandas@9', 'cupy@12', '-ruff@16'])
    expect(manifest).toMatchObject({
      python: { specifier: '>=3.11', line: 6 },
      build: { backend: 'hatchling.build', name: 'bikes', line: 1, scripts: [{ name: 'bikes', target: 'bikes.cli:main' }] },
    })
  })

  test('Poetry: a bare version is exactly it, a caret is not, a revision is', () => {
    const manifest = read(
      pyproject,
      `[tool.poetry]
name = "a"
[tool.poetry.dependencies]
python = "^3.9"
numpy = "1.24.0"
pandas = "^2.0"
torch = { version = "2.0.1", extras = ["x"] }
clip = { git = "https://x/y", rev = "abc" }
any = "*"
core = { path = "libs/core", develop = true }
[tool.poetry.group.dev.dependencies]
pytest = "==7.0"
`,
    )
    expect(short(manifest)).toEqual(['numpy@5!', 'pandas@6', 'torch@7!', 'clip@8!', 'any@9', 'core@10!', '-pytest@12!'])
    expect(manifest).toMatchObject({ manager: 'poetry', python: { specifier: '^3.9' } })
  })

  test('a source with a revision pins what uv lists by name', () => {
    const manifest = read(
      pyproject,
      '[project]\nname="a"\ndependencies=["clip"]\n[tool.uv.sources]\nclip = {git="https://x/y", rev="abc"}\n',
    )
    expect(short(manifest)).toEqual(['clip@3!'])
  })

  test.each([
    ['of the workspace', '[tool.uv.sources]\ncore = { workspace = true }', true],
    ['beside', '[tool.uv.sources]\ncore = { path = "../core", editable = true }', true],
    ['by platform', '[tool.uv.sources]\ncore = [{ path = "a", marker = "x" }, { path = "b", marker = "y" }]', true],
    ['of an index on one platform', '[tool.uv.sources]\ncore = [{ path = "a", marker = "x" }, { index = "b" }]', false],
    ['of another index', '[tool.uv.sources]\ncore = { index = "b" }', false],
  ])("a package of one's own, %s, is what lies there", (_, source, pinned) => {
    expect(read(pyproject, `[project]\nname="a"\ndependencies=["core"]\n${source}\n`)?.packages).toMatchObject([{ name: 'core', pinned }])
  })

  test.each([
    ['PDM', '[tool.pdm.dev-dependencies]\ntest = ["pytest"]', ['-pytest@2']],
    ['Hatch', '[tool.hatch.envs.test]\ndependencies = ["pytest==8.0"]', ['-pytest@2!']],
    ['Flit', '[tool.flit.metadata]\nrequires = ["numpy"]', ['numpy@2']],
    ['uv', '[tool.uv]\ndev-dependencies = ["ruff"]', ['-ruff@2']],
    ['Pixi', '[tool.pixi.dependencies]\nnumpy = "==1.2"', ['numpy@2!']],
  ])('%s', (_, text, expected) => {
    expect(short(read(pyproject, text))).toEqual(expected)
  })

  test('a template of one', () => {
    const text = '[project]\nname = "{{ name }}"\n{% if x %}\ndependencies = ["numpy==1.2"]\n{% endif %}\n'
    expect(short(read(pyproject, text))).toEqual(['numpy@4!'])
  })

  test('settings of tools alone are no manifest', () => {
    expect(read(pyproject, '[tool.black]\nline-length = 100\n')).toBeUndefined()
  })

  test('a project that is no package is not installable', () => {
    const text = '[project]\nname="a"\n[build-system]\nbuild-backend="uv_build"\n[tool.uv]\npackage = false\n'
    expect(read(pyproject, text)?.build).toBeUndefined()
  })

  test('setuptools reads dependencies from a file', () => {
    const text = '[project]\nname="a"\n[tool.setuptools.dynamic]\ndependencies = {file = ["requirements.txt"]}\n'
    expect(read(pyproject, text)?.includes).toEqual([{ line: 4, path: 'requirements.txt', constraint: false }])
  })
})

test('requirements for development are told by the name of the file', () => {
  expect(short(read(requirements, 'a==1', 'requirements-dev.txt'))).toEqual(['-a@1!'])
  expect(short(read(requirements, 'a==1', 'requirements.txt'))).toEqual(['a@1!'])
})

test('setup.cfg: lists, extras, scripts', () => {
  const manifest = read(
    setupCfg,
    '[metadata]\nname = a\n[options]\npython_requires = >=3.8\ninstall_requires =\n    numpy==1.2\n    tomli; python_version < "3.11"\n[options.extras_require]\ndev =\n    pytest\n[options.entry_points]\nconsole_scripts =\n    a = a.cli:main\n',
  )
  expect(short(manifest)).toEqual(['numpy@6!', 'tomli@7', '-pytest@10'])
  expect(manifest).toMatchObject({
    python: { specifier: '>=3.8', line: 4 },
    build: { name: 'a', scripts: [{ name: 'a', target: 'a.cli:main' }] },
  })
})

test('setup.py: literal lists, also behind a name', () => {
  const manifest = read(
    setupPy,
    'from setuptools import setup\nREQUIRED = [\n    "numpy==1.2",\n    "pandas",\n]\nsetup(name="a", install_requires=REQUIRED, extras_require={"test": ["pytest"]}, python_requires=">=3.8")\n',
  )
  expect(short(manifest)).toEqual(['numpy@3!', 'pandas@4', '-pytest@6'])
  expect(manifest).toMatchObject({ python: { specifier: '>=3.8' }, build: { backend: 'setuptools', name: 'a', line: 6 } })
})

test('setup.py: the line that says which Python', () => {
  const manifest = read(setupPy, 'from setuptools import setup\nsetup(\n    name="a",\n    python_requires=">=3.8",\n)\n')
  expect(manifest).toMatchObject({ python: { specifier: '>=3.8', line: 4 }, build: { line: 2 } })
})

test('a function called setup elsewhere is no manifest', () => {
  expect(read(setupPy, 'def setup(project):\n    return project\n')).toBeUndefined()
})

test('conda environment: interpreters do not count, pip packages do', () => {
  const manifest = read(
    condaEnvironment,
    'name: a\nchannels: [conda-forge]\ndependencies:\n  - python=3.8\n  - numpy=1.20.1\n  - scipy\n  - pip\n  - pip:\n    - mlflow==2.0\n    - -r requirements.txt\n',
  )
  expect(short(manifest)).toEqual(['numpy@5!', 'scipy@6', 'mlflow@9!'])
  expect(manifest).toMatchObject({
    python: { specifier: '=3.8', line: 4 },
    includes: [{ line: 10, path: 'requirements.txt', constraint: false }],
  })
})

test('a chart with dependencies is no conda environment', () => {
  expect(read(condaEnvironment, 'name: a\ndependencies:\n  - name: redis\n    version: 1.0.0\n')).toBeUndefined()
})

test.each([
  ['channels', 'dt.yaml', 'name: a\nchannels: [b]\ndependencies: [numpy]\n', true],
  ['an interpreter', 'dt.yaml', 'name: a\ndependencies: [python=3.11, numpy]\n', true],
  ['its name', 'envs/conda_env.yml', 'name: a\ndependencies: [numpy]\n', true],
  ['its name, in short', 'env.yml', 'name: a\ndependencies: [numpy]\n', true],
  ['nothing', 'graph.yaml', 'name: a\ndependencies: [load, clean]\n', false],
  ["MLflow's own format", 'python_env.yaml', 'build_dependencies:\n- pip==23.1\ndependencies:\n- -r requirements.txt\n', false],
])('%s tells %s for a conda environment', (_, path, text, isOne) => {
  expect(read(condaEnvironment, text, path) !== undefined).toBe(isOne)
})

test('Pipfile', () => {
  const manifest = read(
    pipfile,
    '[packages]\nnumpy = "==1.2"\npandas = "*"\nown = {path = "../own", editable = true}\n[dev-packages]\npytest = {version = "==7"}\n[requires]\npython_version = "3.8"\n',
  )
  expect(short(manifest)).toEqual(['numpy@2!', 'pandas@3', 'own@4!', '-pytest@6!'])
  expect(manifest?.python).toEqual({ specifier: '==3.8', line: 8 })
})

test('a table where a text should stand is no version', () => {
  expect(short(read(pipfile, '[packages.a.ref]\nx = 1\n[requires.python_version]\nx = 1\n'))).toEqual(['a@1'])
  expect(short(read(juliaProject, '[deps]\nFlux = "1"\n[compat.Flux]\nx = 1\n'))).toEqual(['flux@2'])
})

test('pixi.toml', () => {
  const manifest = read(
    pixi,
    '[dependencies]\npython = "3.11.*"\nnumpy = "==1.2"\n[pypi-dependencies]\nmlflow = "*"\n[feature.test.dependencies]\npytest = "*"\n',
  )
  expect(short(manifest)).toEqual(['numpy@3!', 'mlflow@5', '-pytest@7'])
})

test('package.json: an exact version is pinned, a range and the workspace are not', () => {
  const manifest = read(
    packageJson,
    '{\n "dependencies": {\n  "a": "1.2.3",\n  "b": "^1.2.3",\n  "c": "workspace:*"\n },\n "devDependencies": {\n  "d": "1.0.0"\n }\n}',
  )
  expect(short(manifest)).toEqual(['a@3!', 'b@4', '-d@8!'])
})

test('DESCRIPTION of R', () => {
  const manifest = read(
    rDescription,
    'Package: a\nVersion: 1.0\nDepends: R (>= 4.0)\nImports:\n    dplyr (>= 1.0),\n    caret\nSuggests: testthat\n',
  )
  expect(short(manifest)).toEqual(['dplyr@5', 'caret@6', '-testthat@7'])
})

test('Project.toml of Julia', () => {
  expect(short(read(juliaProject, 'name = "A"\n[deps]\nFlux = "587475ba"\nCSV = "336ed68f"\n[compat]\nFlux = "=0.13.0"\n'))).toEqual([
    'flux@3!',
    'csv@4',
  ])
})
