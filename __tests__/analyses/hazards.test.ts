import { describe, expect, test } from 'vitest'
import { hazards } from '../../src/analyses/hazards.ts'
import { projectOf } from './project-of.ts'

function found(tree: Record<string, string>): string[] {
  return hazards.analyse(projectOf(tree), {}).map(({ kind, path, cell, line }) => `${kind} ${path}:${cell ? `cell${cell}:` : ''}${line}`)
}

const inCode = (text: string, more: Record<string, string> = {}) => found({ 'a.py': text, ...more })

describe('unpickling', () => {
  test.each([
    ['pickle', 'import pickle\npickle.load(f)\n', ['pickle-load a.py:2']],
    ['an alias', 'from cloudpickle import load as read\nread(f)\n', ['pickle-load a.py:2']],
    ['joblib as scikit-learn had it', 'from sklearn.externals import joblib\njoblib.load(p)\n', ['pickle-load a.py:2']],
    ['pandas', 'import pandas as pd\npd.read_pickle(p)\n', ['pickle-load a.py:2']],
    ['numpy with leave to unpickle', 'import numpy as np\nnp.load(p, allow_pickle=True)\n', ['pickle-load a.py:2']],
    ['numpy without', 'import numpy as np\nnp.load(p)\n', []],
    ['json', 'import json\njson.load(f)\n', []],
    ["the project's own loader", 'from loaders import joblib\njoblib.load(p)\n', []],
  ])('by %s', (_, text, expected) => {
    expect(inCode(text)).toEqual(expected)
  })

  test('in tests is their own affair', () => {
    const text = 'import pickle\n\ndef test_a():\n    assert pickle.loads(b"")\n'
    expect(found({ 'tests/test_a.py': text, 'pkg/a_test.py': text, 'test.py': text })).toEqual(['pickle-load test.py:4'])
  })
})

test('a program that has the name of a test, and tests nothing, is a program', () => {
  const program = 'import pickle\npickle.load(f)\n'
  const tree = { 'ml/3_test.py': program, 'tests/run_test.py': program, 'a_test.py': `${program}assert x\n`, 'conftest.py': program }
  expect(found(tree)).toEqual(['pickle-load ml/3_test.py:2'])
})

describe('torch.load', () => {
  const bare = 'import torch\ntorch.load(p)\n'
  const hit = ['torch-load a.py:2']

  test.each<[string, string, Record<string, string>, string[]]>([
    ['of unknown version', bare, {}, hit],
    ['with weights_only', 'import torch\ntorch.load(p, weights_only=True)\n', {}, []],
    ['whose model is called', 'import torch\nmodel = torch.load(p, weights_only=True)\nmodel(x)\n', {}, []],
    ['whose model is called, twice', 'import torch\nmodel = torch.load(p)\nmodel(model(x))\n', {}, hit],
    ['with weights_only that is computed', 'import torch\ntorch.load(p, weights_only=safe())\n', {}, []],
    [
      'without weights_only said outright',
      'import torch\ntorch.load(p, weights_only=False)\n',
      { 'requirements.txt': 'torch==2.7.0\n' },
      hit,
    ],
    ['of a release whose default is safe', bare, { 'requirements.txt': 'torch>=2.6\n' }, []],
    ['of a range that reaches below it', bare, { 'requirements.txt': 'torch>=2.0,<2.8\n' }, hit],
    ['of an old release', bare, { 'requirements.txt': 'torch==2.0.0\n' }, hit],
    ['of any release in one of two manifests', bare, { 'requirements.txt': 'torch>=2.6\n', 'gpu/requirements.txt': 'torch\n' }, hit],
    ['beside an allow-list', `${bare}torch.serialization.add_safe_globals([A])\n`, {}, []],
  ])('%s', (_, text, more, expected) => {
    expect(inCode(text, more)).toEqual(expected)
  })

  test('a lock file decides over a range', () => {
    const lock = 'version = 1\n\n[[package]]\nname = "torch"\nversion = "2.6.0"\nsource = { registry = "r" }\n'
    expect(inCode(bare, { 'requirements.txt': 'torch>=2.0\n', 'uv.lock': lock })).toEqual([])
  })
})

describe('YAML', () => {
  test.each([
    ['yaml.load(f)', ['yaml-load a.py:2']],
    ['yaml.load(f, Loader=yaml.Loader)', ['yaml-load a.py:2']],
    ['yaml.load(f, yaml.UnsafeLoader)', ['yaml-load a.py:2']],
    ['yaml.load(f, Loader=yaml.FullLoader)', ['yaml-load a.py:2']],
    ['yaml.load(f, Loader=yaml.SafeLoader)', []],
    ['yaml.load(f, yaml.CSafeLoader)', []],
    ['yaml.load(f, Loader=OurLoader)', []],
    ['yaml.safe_load(f)', []],
    ['yaml.unsafe_load(f)', ['yaml-load a.py:2']],
  ])('%s', (call, expected) => {
    expect(inCode(`import yaml\n${call}\n`)).toEqual(expected)
  })

  test('of ruamel is safe as an object', () => {
    expect(inCode('from ruamel.yaml import YAML\nYAML(typ="safe").load(f)\n')).toEqual([])
  })

  test('FullLoader of a release that mended it', () => {
    expect(inCode('import yaml\nyaml.load(f, Loader=yaml.FullLoader)\n', { 'requirements.txt': 'pyyaml==6.0.1\n' })).toEqual([])
  })
})

test('code of a model repository, by whichever call', () => {
  const text = 'from loader import get\nget(m, trust_remote_code=True)\nget(m, trust_remote_code=args.trust)\n'
  expect(inCode(text, { 'loader.py': 'def get(m, trust_remote_code): pass\n' })).toEqual(['trust-remote-code a.py:2'])
})

test('notebooks are read by cell', () => {
  const cell = { cell_type: 'code', source: ['import pickle\n', 'pickle.load(f)\n'], outputs: [], metadata: {}, execution_count: 1 }
  const notebook = JSON.stringify({ cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 })
  expect(found({ 'a.ipynb': notebook })).toEqual(['pickle-load a.ipynb:cell1:2'])
})

test.each([
  ['vllm serve m --port 1 --trust-remote-code', ['trust-remote-code run.sh:1']],
  ['python -m vllm.entrypoints.openai.api_server --trust-remote-code --model m', ['trust-remote-code run.sh:1']],
  ['vllm serve m', []],
  ['echo --trust-remote-code', []],
])("a server that runs a model's own code: %s", (command, expected) => {
  expect(found({ 'run.sh': `${command}\n` })).toEqual(expected)
})
