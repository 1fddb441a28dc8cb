import { describe, expect, test } from 'vitest'
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

const keras = 'import tensorflow as tf\nmodel = tf.keras.Sequential()\n'
test.each([
  ['Keras', `${keras}model.save("a.h5")\n`, { path: 'a.h5', format: 'h5', executable: 'unknown' }],
  ['Keras, to a folder', `${keras}model.save("out", save_format="tf")\n`, { path: 'out', format: 'keras', executable: 'unknown' }],
  ['TensorFlow', `${keras}tf.saved_model.save(model, "out/1")\n`, { path: 'out/1', format: 'saved-model', executable: 'no' }],
  ['Keras, for servers', `${keras}model.export("out/1")\n`, { path: 'out/1', format: 'saved-model', executable: 'no' }],
  ['PyTorch', 'import torch\ntorch.save(net.state_dict(), "a.pt")\n', { path: 'a.pt', format: 'pt', portable: 'no', executable: 'yes' }],
  [
    'XGBoost',
    'import xgboost as xgb\nxgb.train({}, d).save_model("a.json")\n',
    { path: 'a.json', format: 'xgboost', portable: 'yes', executable: 'no' },
  ],
  [
    'Transformers',
    'from transformers import AutoModel\nAutoModel.from_pretrained("a/b").save_pretrained("out")\n',
    { path: 'out', format: 'safetensors', portable: 'yes', executable: 'no' },
  ],
  [
    'MLflow, as ONNX',
    'import mlflow\nmlflow.onnx.log_model(m, "m")\n',
    { path: 'm', format: 'mlflow', executable: 'no', savedBy: [expect.objectContaining({ line: 2 })] },
  ],
  ['MLflow, as a pickle', 'import mlflow\nmlflow.sklearn.log_model(m, "m")\n', { path: 'm', format: 'mlflow', executable: 'yes' }],
])('%s saves a model', (_, text, model) => {
  expect(modelsOf({ 'a.py': text })).toContainEqual(expect.objectContaining(model))
})

test.each([
  ['a data set', 'import torch\ntorch.save(train_data, "a.pt")\n'],
  ['a tokenizer', 'from transformers import AutoTokenizer\nAutoTokenizer.from_pretrained(p).save_pretrained("out")\n'],
])('%s is no model', (_, text) => {
  expect(modelsOf({ 'a.py': text }).filter(({ savedBy }) => savedBy.length > 0)).toEqual([])
})

test('a path in a variable is that of a model of the same format', () => {
  const tree = {
    'train.py': 'import torch\ntorch.save(net.state_dict(), model_path)\n',
    'app.py': 'import onnxruntime\nonnxruntime.InferenceSession(model_path)\n',
  }
  expect(modelsOf(tree).map(({ path, format }) => `${path} ${format}`)).toEqual(['model_path onnx', 'model_path pt'])
})

const api = 'from fastapi import FastAPI\nfrom model import answer\napp = FastAPI()\n'
const predict = '@app.post("/predict")\ndef predict(x):\n    return answer(x)\n'
const loading = 'import pickle\ndef answer(x):\n    with open(path()) as file:\n        return pickle.load(file).predict(x)\n'

test.each<[string, Record<string, string>, { path: string; line: number }[]]>([
  ['in a module that its route calls', { 'app.py': api + predict, 'model.py': loading }, [{ path: 'model.py', line: 4 }]],
  [
    'in a function that makes the app, when that starts',
    {
      'app.py':
        'from fastapi import FastAPI\nfrom model import load\ndef create_app():\n    async def lifespan(app):\n        app.state.model = load()\n        yield\n    app = FastAPI(lifespan=lifespan)\n    @app.post("/predict")\n    def predict(request, x):\n        return request.app.state.model.predict(x)\n    return app\n',
      'model.py': 'import pickle\ndef load():\n    return pickle.load(open("a", "rb"))\n',
    },
    [{ path: 'model.py', line: 3 }],
  ],
  [
    'when its app starts',
    {
      'app.py': api + predict,
      'model.py': 'import pickle\nmodel = pickle.load(open("a", "rb"))\ndef answer(x):\n    return model.predict(x)\n',
    },
    [{ path: 'model.py', line: 2 }],
  ],
  [
    'in a handler that an image calls',
    {
      'model.py': `${loading}def handle(event, context):\n    return answer(event)\n`,
      Dockerfile: 'FROM public.ecr.aws/lambda/python:3.12\nCMD ["model.handle"]\n',
    },
    [{ path: 'model.py', line: 4 }],
  ],
  [
    'and nothing that it looks up',
    {
      'app.py': `import pickle\n${api}@app.get("/a")\ndef a(x):\n    with open(self.cache_file, "rb") as f:\n        return pickle.load(f)\n`,
    },
    [],
  ],
  [
    'from a file that it opens',
    { 'app.py': `import pickle\n${api}@app.get("/a")\ndef a(x):\n    with open(self.path, "rb") as f:\n        return pickle.load(f)\n` },
    [{ path: 'app.py' }],
  ],
  [
    'from bytes that it calls one',
    { 'app.py': `import pickle\n${api}@app.get("/a")\ndef a(x):\n    return pickle.loads(model_bytes()).predict(pickle.loads(x))\n` },
    [{ path: 'app.py' }],
  ],
  [
    'and nothing from the bytes of a message',
    { 'app.py': `import pickle\n${api}@app.get("/a")\ndef a(x):\n    return pickle.loads(queue.get(x))\n` },
    [],
  ],
  ['not in a script', { 'app.py': 'from fastapi import FastAPI\napp = FastAPI()\n', 'model.py': loading }, []],
  [
    'not on a route that trains',
    { 'app.py': `${api}@app.post("/train")\ndef train():\n    answer(1)\n`, 'model.py': `${loading}    model.fit(x)\n` },
    [],
  ],
])('a service loads a model %s', (_, tree, servedBy) => {
  expect(modelsOf(tree).flatMap((model) => model.servedBy)).toMatchObject(servedBy)
})

test.each([
  ['weights_only=True', 'torch', 'no'],
  ['weights_only=False', 'torch>=2.6', 'yes'],
  ['map_location="cpu"', 'torch>=2.6', 'no'],
  ['map_location="cpu"', 'torch>=2.0', 'yes'],
  ['weights_only=flag', 'torch>=2.6', 'yes'],
])('loading a checkpoint with %s by %s can run code: %s', (argument, requirement, executable) => {
  const app = `import torch\nfrom fastapi import FastAPI\nFastAPI()\nmodel = torch.load("m.pt", ${argument})\n`
  expect(modelsOf({ 'app.py': app, 'requirements.txt': `${requirement}\n` })).toMatchObject([{ path: 'm.pt', executable }])
})

test.each([
  ['diffusers==0.7.1', '', 'unknown'],
  ['diffusers>=0.7,<0.20', '', 'unknown'],
  ['diffusers==0.21.0', '', 'no'],
  ['diffusers>=0.7', '', 'no'],
  ['torch', '', 'no'],
  ['diffusers==0.7.1', ', use_safetensors=True', 'no'],
])('loading a pipeline with %s%s can run code: %s', (requirement, argument, executable) => {
  const app = `import diffusers\nfrom fastapi import FastAPI\nFastAPI()\npipe = diffusers.StableDiffusionPipeline.from_pretrained("a/b"${argument})\n`
  expect(modelsOf({ 'app.py': app, 'requirements.txt': `${requirement}\n` })).toMatchObject([{ path: 'a/b', executable }])
})

test('what tests save is no model of the project', () => {
  expect(modelsOf({ 'tests/test_a.py': 'import joblib\njoblib.dump(m, "m.joblib")\n', 'tests/m.joblib': { size: 1 } })).toEqual([])
})

test.each([
  ['mlflow.sklearn.log_model(m, name="m", serialization_format="skops")', 'no'],
  ['mlflow.sklearn.log_model(m, name="m", skops_trusted_types=["numpy.dtype"])', 'no'],
  ['mlflow.xgboost.log_model(m, name="m")', 'no'],
  ['mlflow.transformers.log_model(m, name="m")', 'no'],
  ['mlflow.sklearn.log_model(m, name="m")', 'yes'],
  ['mlflow.sklearn.log_model(m, name="m")\nmlflow.xgboost.log_model(m, name="n")', 'yes'],
  ['pass', 'yes'],
])('loading by MLflow what is logged by %s can run code: %s', (logged, executable) => {
  const app = 'import mlflow\nfrom fastapi import FastAPI\nFastAPI()\nmodel = mlflow.pyfunc.load_model("models:/m/1")\n'
  const loaded = modelsOf({ 'train.py': `import mlflow\n${logged}\n`, 'app.py': app }).filter(({ loadedBy }) => loadedBy.length > 0)
  expect(loaded).toMatchObject([{ executable }])
})

describe('a model that is loaded in the service', () => {
  const handler = 'import joblib\nclass Handler:\n    def __init__(self, path):\n        self.model = joblib.load("model.pkl")\n'
  const loads = (app: string) => modelsOf({ 'model.pkl': { size: 1 }, 'handler.py': handler, 'app.py': app })[0]?.servedBy
  const served = [{ path: 'handler.py', line: 4 }]
  test.each([
    ['a method of a decorated class', 'from ray import serve\nfrom handler import Handler\n@serve.deployment\nclass Model:\n'],
    [
      'a method of a decorated class with settings',
      'import bentoml\nfrom handler import Handler\n@bentoml.service(workers=2)\nclass Model:\n',
    ],
    ['a method of a class of the framework', 'import litserve\nfrom handler import Handler\nclass Model(litserve.LitAPI):\n'],
  ])('%s', (_, head) => {
    expect(loads(`${head}    def load(self, config):\n        self.handler = Handler(config)\n`)).toMatchObject(served)
  })

  const own = 'from handler import Handler\ndef '
  test.each([
    ['what SageMaker calls', 'inference.py', `${own}model_fn(d):\n    return Handler(d)\ndef predict_fn(x, m):\n    return m\n`],
    [
      'what SageMaker calls, where the script trains too',
      'train.py',
      `${own}model_fn(d):\n    return Handler(d)\ndef predict_fn(x, m):\n    return m\ndef train():\n    m.fit(1)\n`,
    ],
    ['what Azure ML calls', 'score.py', `${own}init():\n    Handler(1)\ndef run(x):\n    return x\n`],
    [
      'what Triton calls',
      'model.py',
      'from handler import Handler\nclass TritonPythonModel:\n    def initialize(self, args):\n        Handler(1)\n',
    ],
  ])('%s', (_, path, text) => {
    const [model] = modelsOf({ 'model.pkl': { size: 1 }, 'handler.py': handler, [path]: text })
    expect(model?.servedBy).toMatchObject(served)
  })

  test.each([
    ['the functions of an Estimator of TensorFlow', 'train.py', `${own}model_fn(features):\n    Handler(1)\ndef input_fn():\n    pass\n`],
    ['functions of such names that no platform asks for', 'app.py', `${own}init():\n    Handler(1)\ndef run(x):\n    return x\n`],
  ])('not by %s', (_, path, text) => {
    const [model] = modelsOf({ 'model.pkl': { size: 1 }, 'handler.py': handler, [path]: text })
    expect(model?.servedBy).toEqual([])
  })

  test('in a class that trains too', () => {
    const trains = '    def train(self, x):\n        model.fit(x)\n'
    const app = `from ray import serve\nfrom handler import Handler\n@serve.deployment\nclass Model:\n${trains}    def load(self):\n        Handler(1)\n`
    expect(loads(app)).toMatchObject(served)
  })

  test('not in a class of the same file that serves nothing', () => {
    const app =
      'from ray import serve\nfrom handler import Handler\nclass Other:\n    def load(self):\n        Handler(1)\n@serve.deployment\nclass Model:\n    pass\n'
    expect(loads(app)).toEqual([])
  })
})

describe('a model in git in a format that other software has too', () => {
  const booster = { size: 60_000 }
  test.each([['models/xgb.json'], ['out/final_xgboost_model.json'], ['models/lgb.txt'], ['xgb-2024.json'], ['lightgbm_latest.txt']])(
    'by its name: %s',
    (path) => {
      expect(modelsOf({ [path]: booster })).toMatchObject([{ path, inGit: true, size: 60_000, executable: 'no' }])
    },
  )

  test.each<[string, Content]>([
    ['conf/xgb.json', { size: 900 }],
    ['xgb_params.json', booster],
    ['lgb_feature_importance.json', booster],
    ['model_card.json', booster],
    ['tests/data/xgb.json', booster],
  ])('not by %s', (path, content) => {
    expect(modelsOf({ [path]: content })).toEqual([])
  })

  const loads = (target: string) => `import xgboost\nxgboost.Booster().load_model("${target}")\n`
  test.each<[string, Record<string, Content>]>([
    ['from the root', { 'src/app.py': loads('models/churn.json'), 'models/churn.json': booster }],
    ['from its own folder', { 'models/app.py': loads('./churn.json'), 'models/churn.json': booster, 'churn.json': booster }],
    ['as the only one', { 'app.py': loads('models/churn.json'), 'svc/models/churn.json': booster }],
  ])('by the call that loads it, %s', (_, tree) => {
    const [model] = modelsOf(tree)
    expect(model).toMatchObject({ path: expect.stringMatching(/models\/churn\.json$/), format: 'xgboost', inGit: true, size: 60_000 })
    expect(model?.loadedBy).toHaveLength(1)
  })

  test.each<[string, Record<string, Content>]>([
    ['one of several', { 'app.py': loads('churn.json'), 'a/churn.json': booster, 'b/churn.json': booster }],
    ['no file', { 'app.py': loads('models/churn.json') }],
    ['a folder', { 'app.py': loads('churn'), 'churn/a.json': booster }],
  ])('and not where it names %s', (_, tree) => {
    expect(modelsOf(tree)).toMatchObject([{ inGit: false }])
  })
})
