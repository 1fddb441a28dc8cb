import { describe, expect, test } from 'vitest'
import { data } from '../../src/analyses/data.ts'
import { narrowed } from '../../src/analyses/doubt.ts'
import { tests } from '../../src/analyses/tests.ts'
import { training } from '../../src/analyses/training.ts'
import { affectedBy } from '../../src/extractors/extractor.ts'
import { extractors } from '../../src/extractors/index.ts'
import { projectOf } from './project-of.ts'

describe('an unread file casts doubt only where it may matter', () => {
  test.each([
    ['docs/swagger-ui-bundle.js', []],
    ['app/static/chart.js', []],
    ['ui/app.min.js', []],
    ['node_modules/left-pad/index.ts', []],
    ['api/service_pb2.py', []],
    ['config/crd/bases/models.yaml', []],
    ['{{ cookiecutter.name }}/pyproject.toml', []],
    ['data/test/annotations.json', ['data']],
    ['conf/annotations.json', ['training', 'tests', 'tools', 'hostedModels', 'calls', 'data']],
    ['tests/broken_syntax.py', ['tests', 'tools', 'calls']],
    ['tests/broken.ipynb', ['tests', 'tools']],
    ['src/train.py', ['training', 'tests', 'tools', 'hostedModels', 'calls', 'data']],
    ['app/static/train.py', ['training', 'tests', 'tools', 'hostedModels', 'calls', 'data']],
  ] as const)('%s: %j', (path, doubted) => {
    const problem = {
      path,
      stage: 'extractor' as const,
      reason: 'broken',
      affects: ['training', 'tests', 'tools', 'hostedModels', 'calls', 'data'],
    }
    expect(narrowed(problem).affects).toEqual(doubted)
  })

  test('a notebook holds no tests, no service, if none is in its name, and nothing of DVC', () => {
    const { problems } = projectOf({ 'eda.ipynb': '{"cells": [ broken' })
    const affected = problems.flatMap(({ affects }) => affects)
    expect(affected).toContain('training')
    for (const name of [
      'tests',
      'serving',
      'serving.present',
      'monitoring',
      'monitoring.alerts',
      'lockIn',
      'tests.present',
      'data.dvc',
      'data.rawFiles',
      'dependencies',
      'ci',
    ])
      expect(affected).not.toContain(name)
  })

  test('what DVC is set up to do is asked of its own files alone', () => {
    const ids = extractors.filter((extractor) => affectedBy(extractor, 'a').includes('data.dvc')).map(({ id }) => id)
    expect(ids.toSorted()).toEqual(['dvc-config', 'dvc-lock', 'dvc-pipeline', 'dvc-pointer', 'gitignore'])
  })

  test('that training reads data is not in doubt once it is seen to', () => {
    const project = projectOf({
      'train.py': 'import pandas as pd\nfrom sklearn.svm import SVC\nSVC().fit(pd.read_csv("data.csv"), y)\n',
      'eda.ipynb': '{"cells": [ broken',
    })
    const earlier = { training: training.analyse(project, {}) }
    expect(data.settled?.(data.analyse(project, earlier))).toMatchObject({ 'data.reads': true })
    expect(data.settled?.(data.analyse(projectOf({ 'eda.ipynb': '{"cells": [ broken' }), {}))).toMatchObject({ 'data.reads': false })
  })

  test('one test that is known is enough for there to be tests', () => {
    const project = projectOf({ 'tests/test_a.py': 'def test_a(a):\n    assert a\n' })
    expect(tests.settled?.(tests.analyse(project, {}))).toEqual({ 'tests.present': true, 'tests.ci': false, 'tests.coverage': false })
  })
})
