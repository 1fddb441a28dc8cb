import { describe, expect, test } from 'vitest'
import { kinds } from '../../src/analyses/kinds.ts'
import { training } from '../../src/analyses/training.ts'
import { type Content, projectOf } from './project-of.ts'

function kindsOf(tree: Record<string, Content>) {
  const project = projectOf(tree)
  return kinds.analyse(project, { training: training.analyse(project, {}) })
}

describe('a project is for', () => {
  test.each<[string, Record<string, Content>, string[]]>([
    ['training, where it fits a model', { 'train.py': 'from sklearn.svm import SVC\nSVC().fit(1, 2)\n' }, ['training']],
    [
      'others to install, where it is built and runs nothing',
      { 'pyproject.toml': '[build-system]\nrequires = []\nbuild-backend = "hatchling.build"\n[project]\nname = "lib"\n' },
      ['library'],
    ],
    ['others to fill in', { 'cookiecutter.json': '{}' }, ['template']],
    ['nothing that its code says', { 'README.md': '# Notes\n' }, []],
  ])('%s', (_, tree, expected) => {
    expect(kindsOf(tree)).toEqual(expected)
  })
})
