import { describe, expect, test } from 'vitest'
import { training } from '../../src/analyses/training.ts'
import { projectOf } from './project-of.ts'

const notebook = (...cells: string[]) => JSON.stringify({ cells: cells.map((source) => ({ cell_type: 'code', source })) })
const job = (given: string, before = '') =>
  `from sagemaker.pytorch import PyTorch\n${before}PyTorch(entry_point="train.py", source_dir="scripts"${given}).fit({"train": "s3://b/t"})\n`
const forest = (given = '') => `from sklearn.ensemble import RandomForestClassifier\nRandomForestClassifier(${given}).fit(x, y)\n`
const tracking = (uri: string) => `import os, mlflow\nmlflow.set_tracking_uri(${uri})\nmlflow.log_params({"depth": 2})\n`

/** The notebook that starts a job, as its own program and those of the repository have it. */
function launched(source: string, program: string) {
  const tree = { 'launch.ipynb': notebook(source), 'scripts/train.py': program }
  const found = training.analyse(projectOf(tree), {}).entryPoints.find(({ path }) => path === 'launch.ipynb')
  return found ?? expect.fail('the notebook is no entry point')
}

describe('a notebook that starts a job is seeded', () => {
  test.each([
    ['as the program of the job is', job(''), forest('random_state=1'), 'yes'],
    ['where nothing in the program is left to chance', job(''), 'from sklearn.svm import SVC\nSVC().fit(x, y)\n', 'yes'],
    ['in no way where the program is not', job(''), forest(), 'no'],
    ['perhaps, where the program is none of the repository', job('').replace('train.py', 'fit.py'), forest('random_state=1'), 'unknown'],
  ])('%s', (_, source, program, expected) => {
    expect(launched(source, program).seeded).toBe(expected)
  })
})

describe('a notebook that starts a job is tracked', () => {
  const asking = tracking('os.environ["MLFLOW_TRACKING_URI"]')
  test.each([
    ['as the program is', job(', environment={"MODE": "fast"}'), tracking('"http://tracker"'), 'yes'],
    ['perhaps, where the program asks for an address that it is not told', job(', environment={"MODE": "fast"}'), asking, 'unknown'],
    ['where it is told the address', job(', environment={"MLFLOW_TRACKING_URI": uri}'), asking, 'yes'],
    [
      'where the program has one in its place',
      job(', environment={}'),
      tracking('os.getenv("MLFLOW_TRACKING_URI", "http://tracker")'),
      'yes',
    ],
    ['where its environment is not written out', job(', environment=variables()'), asking, 'yes'],
    [
      'where more may be put into its environment',
      job(', environment=environment', 'environment = {"MODE": "fast"}\nenvironment.update(more)\n'),
      asking,
      'yes',
    ],
    ['where nothing is said of its environment', job(''), asking, 'yes'],
    ['by itself', job(', environment={}', 'import mlflow\nmlflow.log_params({"depth": 2})\n'), asking, 'yes'],
  ])('%s', (_, source, program, expected) => {
    expect(launched(source, `${program}${forest()}`).tracked).toBe(expected)
  })
})

test('the way leads on into the program of the job', () => {
  const chain = launched(job(''), `def main():\n    from sklearn.svm import SVC\n    SVC().fit(x, y)\nmain()\n`).chain
  expect(chain.map(({ path, line }) => `${path}:${line}`)).toEqual(['launch.ipynb:2', 'scripts/train.py:3'])
})
