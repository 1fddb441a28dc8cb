import { expect, test } from 'vitest'
import { gatherProject } from '../../src/analyses/gather-project.ts'
import { analyses } from '../../src/analyses/index.ts'
import { isSetAside } from '../../src/graph/file-kind.ts'
import type { Project } from '../../src/model/facts.ts'
import { projectOf } from './project-of.ts'

test.each([
  ['archive/a.py', true],
  ['functions/_backup/a.py', true],
  ['archive_2025_11_07/notebooks/a.ipynb', true],
  ['src/_old/a.py', true],
  ['old/a.py', true],
  ['legacy-v1/a.py', true],
  ['src/train_old.py', true],
  ['src/old_train.py', true],
  ['src/archive.py', false],
  ['src/legacy.py', false],
  ['older/a.py', false],
  ['golden/a.py', false],
  ['src/threshold.py', false],
])('whether %s is set aside', (path, expected) => {
  expect(isSetAside(path)).toBe(expected)
})

const fit = 'import pickle\nfrom sklearn.svm import SVC\nSVC().fit(x, y)\npickle.load(f)\n'

function projectIn(tree: Record<string, string>, root = '.'): Project {
  return gatherProject(projectOf(tree, root), analyses).project
}

/** What trains, in order, and `no` behind what is not asked of. */
function trainingIn(tree: Record<string, string>, root = '.'): string[] {
  return projectIn(tree, root).training.entryPoints.map(({ path, illustration }) => (illustration ? `${path} no` : path))
}

test('what is set aside stands behind the rest, and is asked nothing', () => {
  const tree = { 'archive/train.py': fit, 'src/train.py': fit }
  expect(trainingIn(tree)).toEqual(['src/train.py', 'archive/train.py no'])
  expect(projectIn(tree).hazards).toMatchObject([{ path: 'src/train.py' }, { path: 'archive/train.py', illustration: true }])
  expect(projectIn(tree).tools.find(({ id }) => id === 'scikit-learn')?.evidence[0]?.path).toBe('src/train.py')
})

test('where nothing else trains, it is what there is', () => {
  expect(trainingIn({ 'archive/train.py': fit, 'src/load.py': 'import pandas\n' })).toEqual(['archive/train.py'])
})

test('a folder above the project says nothing of it', () => {
  expect(trainingIn({ 'legacy/a/old/train.py': fit, 'legacy/a/train.py': fit }, 'legacy/a')).toEqual([
    'legacy/a/train.py',
    'legacy/a/old/train.py no',
  ])
})

test('what living code imports lives', () => {
  const load = 'import pickle\nfrom . import model\npickle.load(f)\n'
  const tree = {
    'train.py': `${fit}from legacy import read\n`,
    'legacy/__init__.py': '',
    'legacy/read.py': load,
    'legacy/model.py': load,
    'legacy/unread.py': load,
  }
  const marked = projectIn(tree).hazards.filter(({ illustration }) => illustration)
  expect(marked).toMatchObject([{ path: 'legacy/unread.py' }])
})

test('what a command of CI or of an image runs lives', () => {
  const tree = {
    'src/train.py': fit,
    'legacy/retrain.py': fit,
    'old/serve.py': fit,
    'old/idle.py': fit,
    '.github/workflows/train.yml': 'on: push\njobs:\n  a:\n    steps:\n      - run: python legacy/retrain.py\n',
    Dockerfile: 'FROM python:3.12\nCMD ["python", "old/serve.py"]\n',
  }
  const marked = projectIn(tree).hazards.filter(({ illustration }) => illustration)
  expect(marked).toMatchObject([{ path: 'old/idle.py' }])
})

test('a test that asserts nothing is no longer one to be mended', () => {
  const { tests } = projectIn({ 'archive/tests/test_a.py': 'def test_a():\n  run()\n', 'tests/test_b.py': 'def test_b():\n  run()\n' })
  expect(tests.withoutAssertions).toEqual(['tests/test_b.py'])
})
