import { describe, expect, test } from 'vitest'
import { training } from '../../src/analyses/training.ts'
import { projectOf } from './project-of.ts'

const entryPoints = (tree: Record<string, string>) => training.analyse(projectOf(tree), {}).entryPoints

describe('a program that fits a model, run by a command', () => {
  test.each([
    ['a script', { 'run.sh': 'yolo detect train data=a.yaml\n' }, { path: 'run.sh', line: 1, kind: 'script', inPipeline: 'no' }],
    [
      'a stage of DVC',
      { 'dvc.yaml': 'stages:\n  train:\n    cmd: yolo detect train data=a.yaml\n' },
      { path: 'dvc.yaml', line: 3, kind: 'task', inPipeline: 'yes' },
    ],
    ['a target of make', { Makefile: 'train:\n\tllamafactory-cli train a.yaml\n' }, { path: 'Makefile', line: 2, kind: 'task' }],
    ['an image', { Dockerfile: 'FROM python:3.12\nCMD ["axolotl", "train", "a.yaml"]\n' }, { path: 'Dockerfile', line: 2, kind: 'task' }],
  ])('of %s is an entry point, whose settings say what no command does', (_, tree, expected) => {
    expect(entryPoints(tree)).toMatchObject([{ ...expected, tracked: 'unknown', seeded: 'unknown' }])
  })

  test.each([
    [
      'one that CI tries',
      { '.github/workflows/ci.yml': 'on: push\njobs:\n  a:\n    steps:\n      - run: yolo detect train data=a.yaml\n' },
    ],
    ['one that a benchmark measures', { 'bench/run.sh': 'yolo detect train data=a.yaml\n' }],
    ['one that is only spoken of', { 'run.sh': 'echo "yolo detect train"\n' }],
    ['one that predicts', { 'run.sh': 'yolo detect predict model=a.pt\n' }],
  ])('%s is none', (_, tree) => {
    expect(entryPoints(tree)).toEqual([])
  })
})
