import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldersOf, nearestRoot, outermost, projectFolders } from '../../src/graph/project-folders.ts'

describe('a manifest makes a folder a project', () => {
  test.each([
    'pyproject.toml',
    'setup.py',
    'Pipfile',
    'requirements.txt',
    'requirements-dev.txt',
    'dev_requirements.in',
    'requirements/base.txt',
    'requirements/requirements.txt',
    'environment/conda.yml',
    'docker/requirements.txt',
    'environment.yml',
    'conda_env.yaml',
    'dvc.yaml',
    '.dvc/config',
    'MLproject',
    'bentofile.yaml',
    'renv.lock',
    'Project.toml',
  ])('%s', (name) => {
    expect(projectFolders([`services/fraud/${name}`], '.')).toEqual(['services/fraud'])
    expect(projectFolders([name], '.')).toEqual(['.'])
  })

  test.each(['train.py', 'package.json', 'requirements.md', 'my.environment.yml.j2', 'conda.py', 'src/dvc.yaml.bak'])(
    '%s does not',
    (name) => {
      expect(projectFolders([`services/fraud/${name}`], '.')).toEqual([])
    },
  )
})

const elsewhere = ['tests', 'docs', 'node_modules/x', '.devcontainer', '{{cookiecutter.slug}}'].map((folder) => `${folder}/setup.py`)

describe('which of them are projects', () => {
  test.each([
    ['what lies within one is part of it', ['a/setup.py', 'a/docker/requirements.txt', 'a-b/setup.py'], '.', ['a', 'a-b']],
    ['the folder to look below ends no search', ['pyproject.toml', 'a/setup.py'], '.', ['.', 'a']],
    ['nothing above it', ['setup.py', 'ml/setup.py', 'ml/a/setup.py', 'mlops/setup.py'], 'ml', ['ml', 'ml/a']],
    ['no tests, documents, templates, hidden folders or what comes from elsewhere', elsewhere, '.', []],
    ['no model that MLflow wrote', ['a/model/MLmodel', 'a/model/conda.yaml', 'a/model/requirements.txt'], '.', []],
    ['unless it is asked for below them', ['docs/a/setup.py'], 'docs', ['docs/a']],
  ])('%s', (_, paths, root, expected) => {
    expect(projectFolders(paths, root)).toEqual(expected)
  })
})

const paths = fc.array(
  fc.array(fc.constantFrom('a', 'b', 'a-b', 'c'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')),
  { maxLength: 20 },
)

test('of outermost folders none lies within another, and every folder lies within one', () => {
  fc.assert(
    fc.property(paths, (folders) => {
      const kept = outermost(folders)
      const within = (folder: string) => kept.filter((other) => folder === other || folder.startsWith(`${other}/`))
      for (const folder of folders) expect(within(folder)).toHaveLength(1)
    }),
  )
})

test('every folder of a path, and the nearest root above it', () => {
  expect([...foldersOf(['a/b/c.py', 'a/d.py', 'e.py'])].sort()).toEqual(['a', 'a/b'])
  expect(nearestRoot(new Set(['.', 'a', 'a/b']), 'a/b/c.py')).toBe('a/b')
  expect(nearestRoot(new Set(['.', 'a']), 'ab/c.py')).toBe('.')
  expect(nearestRoot(new Set(['a']), 'ab/c.py')).toBeUndefined()
})
