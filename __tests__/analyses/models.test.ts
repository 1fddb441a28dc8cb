import { expect, test } from 'vitest'
import { models } from '../../src/analyses/models.ts'
import { type Content, projectOf } from './project-of.ts'

function modelsOf(tree: Record<string, Content>) {
  return models.analyse(projectOf(tree), {})
}

test('a model in git, who saves it and who loads it', () => {
  const tree = {
    'models/model.joblib': { size: 10 },
    'train.py': 'import joblib\njoblib.dump(model, "models/model.joblib")\n',
    'app.py':
      'import joblib\nfrom fastapi import FastAPI\napp = FastAPI()\nmodel = joblib.load("../models/model.joblib")\n@app.post("/predict")\ndef predict(x):\n    return model.predict(x)\n',
    'models/MODEL_CARD.md': 'x',
    CODEOWNERS: '/models/ @ml\n',
  }
  expect(modelsOf(tree)).toMatchObject([
    {
      path: 'models/model.joblib',
      format: 'joblib',
      portable: 'no',
      executable: 'yes',
      inGit: true,
      size: 10,
      savedBy: [{ path: 'train.py', line: 2 }],
      loadedBy: [{ path: 'app.py', line: 4 }],
      servedBy: [{ path: 'app.py', line: 4 }],
      card: 'models/MODEL_CARD.md',
      owners: ['@ml'],
    },
  ])
})

test.each([
  ['model.onnx', 'yes', 'no'],
  ['model.safetensors', 'yes', 'no'],
  ['model.pkl', 'no', 'yes'],
  ['model.pt', 'unknown', 'unknown'],
])('%s is portable: %s, can run code: %s', (path, portable, executable) => {
  expect(modelsOf({ [path]: { size: 1 } })).toMatchObject([{ portable, executable }])
})

test('a target that only the code names', () => {
  expect(modelsOf({ 'a.py': 'import torch\ntorch.onnx.export(model, x, "out/net.onnx")\n' })).toMatchObject([
    { path: expect.any(String), format: 'onnx', portable: 'yes', executable: 'no', inGit: false },
  ])
})

test('what tests save is no model of the project', () => {
  expect(modelsOf({ 'tests/test_a.py': 'import joblib\njoblib.dump(m, "m.joblib")\n', 'tests/m.joblib': { size: 1 } })).toEqual([])
})
