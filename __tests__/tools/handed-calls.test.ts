import { describe, expect, test } from 'vitest'
import { hazards } from '../../src/analyses/hazards.ts'
import { projectOf } from '../analyses/project-of.ts'

describe('a function of a library that a call is given to run is called', () => {
  const trains = (source: string) => {
    const { roles } = projectOf({ 'train.py': source }).recognised
    return roles.filter(({ role }) => role.role === 'trains').map(({ evidence }) => evidence.says)
  }

  test.each([
    ['by a pool', 'import xgboost\nfrom concurrent.futures import ThreadPoolExecutor\nThreadPoolExecutor().submit(xgboost.train, p, d)\n'],
    ['by a thread that is waited for', 'import asyncio, xgboost\nasyncio.to_thread(xgboost.train, p, d)\n'],
    ['by a loop', 'import xgboost\nloop.run_in_executor(None, xgboost.train, p, d)\n'],
    ['by a process', 'from multiprocessing import Process\nimport xgboost\nProcess(target=xgboost.train, args=(p, d)).start()\n'],
  ])('%s', (_, source) => {
    expect(trains(source)).toEqual(['xgboost.train(…)'])
  })

  test.each([
    ['by what only shows it', 'import inspect, xgboost\ninspect.signature(xgboost.train)\n'],
    ['in the place of something else', 'import asyncio, xgboost\nasyncio.to_thread(report, xgboost.train)\n'],
  ])('not %s', (_, source) => {
    expect(trains(source)).toEqual([])
  })
})

test.each([
  ['torch.load, path', ['torch-load']],
  ['torch.load, path, weights_only=True', []],
])('what it is given beside is given to the function: %s', (given, kinds) => {
  const source = `import asyncio, torch\nasyncio.to_thread(${given})\n`
  expect(hazards.analyse(projectOf({ 'serve.py': source }), {}).map(({ kind }) => kind)).toEqual(kinds)
})

test('a thread gives what stands in its arguments', () => {
  const source = `from threading import Thread\nimport mlflow\nThread(target=mlflow.register_model, args=("a", "m")).start()\n`
  const { roles } = projectOf({ 'a.py': source }).recognised
  const [match] = roles.filter(({ role }) => role.role === 'registers-model')
  expect(match?.arguments?.map(({ value }) => value.literal)).toEqual(['a', 'm'])
})
