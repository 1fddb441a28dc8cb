import { describe, expect, test } from 'vitest'
import { serving } from '../../src/analyses/serving.ts'
import { type Content, projectOf } from './project-of.ts'

type Tree = Record<string, Content>

function servingOf(tree: Tree) {
  return serving.analyse(projectOf(tree), {})
}

const load = 'import joblib\nmodel = joblib.load("model.joblib")\n'
const fastapi = 'from fastapi import FastAPI\napp = FastAPI()\n'
const route = '@app.post("/predict")\ndef answer(x):\n  return model.predict(x)\n'
const seldon = 'apiVersion: machinelearning.seldon.io/v1\nkind: SeldonDeployment\n'
const deployment = (name: string, more = '') =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec:\n  containers:\n  - image: a\n    ports: [{ containerPort: 80 }]\n${more}`

describe('a project serves predictions with', () => {
  test.each<[string, Tree, string[]]>([
    ['a route that asks a model', { 'app.py': load + fastapi + route }, ['fastapi']],
    [
      'an endpoint that a function in JavaScript makes',
      {
        'create.js': "const aws = require('aws-sdk')\nconst s = new aws.SageMaker()\ns.createEndpointConfig({ EndpointConfigName: 'a' })\n",
      },
      ['sagemaker'],
    ],
    ['an endpoint that a stack in TypeScript defines', { 'stack.ts': "new sagemaker.CfnEndpointConfig(this, 'a', {})\n" }, ['sagemaker']],
    [
      'a route that asks a model in another module',
      {
        'app.py': `${fastapi}import inference\n@app.post("/p")\ndef p(x):\n  return inference.answer(x)\n`,
        'inference.py': `${load}def answer(x):\n  return model.predict(x)\n`,
      },
      ['fastapi'],
    ],
    [
      'a route that asks an object which another module made',
      {
        'app.py': `${fastapi}from state import service\n@app.post("/p")\ndef p(x):\n  return service.classify(x)\n`,
        'state.py': `${load}class Service:\n  def classify(self, x):\n    return model.predict(x)\nservice = Service()\n`,
      },
      ['fastapi'],
    ],
    [
      'a route whose model is loaded when the script starts',
      {
        'app.py':
          'from flask import Flask\nimport torch\napp = Flask(__name__)\n@app.route("/")\ndef p():\n  return models["a"](1)\nif __name__ == "__main__":\n  models["a"] = torch.hub.load("a", "b")\n',
      },
      ['flask'],
    ],
    [
      'a route whose app makes the model when it starts',
      {
        'main.py':
          'from fastapi import FastAPI\nfrom chain import Chain\nfrom routes import router\ndef lifespan(app):\n  app.state.chain = Chain()\napp = FastAPI(lifespan=lifespan)\napp.include_router(router)\n',
        'chain.py': 'import joblib\nclass Chain:\n  def answer(self, x):\n    return joblib.load("m").predict(x)\n',
        'routes.py':
          'from fastapi import APIRouter\nrouter = APIRouter()\n@router.post("/chat")\ndef chat(request):\n  return request.app.state.chain.answer(request)\n',
      },
      ['fastapi'],
    ],
    ...[
      'import torch\nnet = torch.load("a.pt", weights_only=False)\n',
      'import torch\nnet = torch.jit.load("a.pt")\n',
      'import torch\nnet = torch.hub.load("a/b", "c").eval()\n',
      'import tensorflow as tf\nnet = tf.saved_model.load("a")\n',
      'from ultralytics import YOLO\nnet = YOLO("a.pt")\n',
      'from model import Net\nnet = Net.load_from_checkpoint("a.ckpt")\n',
      'import spacy\nnet = spacy.load("a")\n',
    ].map((text): [string, Tree, string[]] => [
      `a route that calls what it loaded: ${text.split('\n')[1]}`,
      { 'app.py': `${fastapi}@app.post("/a")\ndef a(x):\n  return ask(x)\n${text}def ask(x):\n  return net(x)\n` },
      ['fastapi'],
    ]),
    [
      'a route that runs what it loaded',
      { 'app.py': `${fastapi}import torch\nm = torch.jit.load("a.pt")\n@app.post("/a")\ndef a(x):\n  return m.forward(x)\n` },
      ['fastapi'],
    ],
    ['an app with the model', { 'app.py': `import streamlit as st\n${load}st.write(model.predict([1]))\n` }, ['streamlit']],
    [
      'an app that chats with an agent',
      { 'app.py': 'import streamlit as st\nif prompt := st.chat_input("a"):\n  st.write(st.session_state.agent.stream_chat(prompt))\n' },
      ['streamlit'],
    ],
    [
      'a route that asks what a framework for language models puts together',
      {
        'app.py': `${fastapi}from llama_index import VectorStoreIndex\nengine = VectorStoreIndex.from_documents([]).as_query_engine()\n@app.post("/ask")\ndef ask(x):\n  return engine.query(x)\n`,
      },
      ['fastapi'],
    ],
    [
      'an interface over a function',
      { 'app.py': `import gradio as gr\n${load}def p(x):\n  return model.predict(x)\ngr.Interface(fn=p).launch()\n` },
      ['gradio'],
    ],
    [
      'a handler in the image of a platform',
      {
        'app.py': `${load}def answer(event, context):\n  return model.predict(event)\n`,
        Dockerfile: 'FROM public.ecr.aws/lambda/python:3.12\nCMD ["app.answer"]\n',
      },
      ['aws-lambda'],
    ],
    [
      'a handler in a template of AWS',
      {
        'src/app.py': `${load}def answer(event, context):\n  return model.predict(event)\n`,
        'template.yaml': 'Resources:\n  A:\n    Type: AWS::Serverless::Function\n    Properties: {CodeUri: src/, Handler: app.answer}\n',
      },
      ['aws-lambda'],
    ],
    [
      'a handler of the Serverless Framework',
      {
        'app.py': `${load}def answer(e, c):\n  return model.predict(e)\n`,
        'serverless.yml': 'functions:\n  a:\n    handler: app.answer\n',
      },
      ['aws-lambda'],
    ],
    [
      'a function of Google Cloud',
      { 'main.py': `import functions_framework\n${load}@functions_framework.http\ndef a(request):\n  return model.predict(request)\n` },
      ['google-cloud-functions'],
    ],
    [
      'a function of Azure',
      {
        'app.py': `import azure.functions as func\n${load}app = func.FunctionApp()\n@app.route(route="a")\ndef a(req):\n  return model.predict(req)\n`,
      },
      ['azure-functions'],
    ],
    ['an endpoint definition', { 'serve.yaml': seldon }, ['seldon-core']],
    [
      'an endpoint definition in JSON',
      { 'serve.json': '{"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService"}' },
      ['kserve'],
    ],
    ['a model server in compose', { 'compose.yaml': 'services:\n  a:\n    image: vllm/vllm-openai:v0.6.0\n' }, ['vllm']],
    ['a command of a model server', { Dockerfile: 'FROM python:3.11\nCMD ["mlflow", "models", "serve", "-m", "a"]\n' }, ['mlflow']],
    ['a service class', { 'service.py': 'import bentoml\n@bentoml.service\nclass A:\n  pass\n' }, ['bentoml']],
    [
      'a service in compose that is named for its model',
      { 'compose.yaml': 'services:\n  model-service:\n    build: .\n    ports: ["80:80"]\n' },
      [],
    ],
    ['a deployment whose code stands elsewhere', { 'k8s.yaml': deployment('model-service') }, ['kubernetes']],
  ])('%s', (_, tree, tools) => {
    expect(servingOf(tree)).toMatchObject({ present: 'yes', tools })
  })
})

describe('a project serves no predictions with', () => {
  test.each<[string, Tree]>([
    [
      'an API without a model',
      {
        'app.py': `${fastapi}from sqlalchemy import create_engine\nengine = create_engine("a")\n@app.get("/items")\ndef items():\n  return engine.connect()\n`,
      },
    ],
    [
      'an API that prepares data',
      {
        'app.py': `${fastapi}from sklearn.pipeline import Pipeline\npipeline = Pipeline([])\n@app.post("/clean")\ndef clean(x):\n  return pipeline.transform(x)\n`,
      },
    ],
    ['a command that predicts once', { 'predict.py': `${load}print(model.predict([1]))\n` }],
    [
      'an API over tensors that it loads',
      { 'app.py': `${fastapi}import torch\n@app.get("/a")\ndef a():\n  return torch.load("features.pt")[0].tolist()\n` },
    ],
    ['an app that shows charts', { 'app.py': 'import streamlit as st\nst.line_chart([1])\n' }],
    ['an API beside training code', { 'app.py': `${fastapi}@app.get("/")\ndef a():\n  return 1\n`, 'train.py': load }],
    ['a function without a model', { 'main.py': 'import functions_framework\n@functions_framework.http\ndef a(request):\n  return 1\n' }],
    [
      'a handler beside the one that a template names',
      {
        'app.py': `${load}def answer(event, context):\n  return model.predict(event)\n`,
        'other.py': 'def clean(event, context):\n  return 1\n',
        'serverless.yml': 'functions:\n  a:\n    handler: other.clean\n',
      },
    ],
    [
      'a handler without a model',
      { 'app.py': 'def answer(event, context):\n  return 1\n', Dockerfile: 'FROM public.ecr.aws/lambda/python:3.12\n' },
    ],
    [
      'a route that trains',
      {
        'app.py': `${fastapi}from train import Trainer\n@app.post("/train")\ndef run():\n  Trainer().run()\n`,
        'train.py': 'class Trainer:\n  def run(self):\n    model.fit(x)\n    print(model.predict(x))\n',
      },
    ],
    [
      'a handler that its image does not call',
      {
        'src/app.py': `${load}def train_model(event, context):\n  model.fit(event)\n  model.predict(event)\ndef clean(event, context):\n  return 1\n`,
        'clean.Dockerfile': 'FROM public.ecr.aws/lambda/python:3.12\nCMD ["src.other.clean"]\n',
        'src/other.py': 'def clean(event, context):\n  return 1\n',
        'train.Dockerfile': 'FROM public.ecr.aws/lambda/python:3.12\nCMD ["src.app.train_model"]\n',
      },
    ],
    [
      'a record of the database that is called as what a model does',
      {
        'app.py': `${fastapi}from db.models import Run\n@app.post("/runs")\ndef start():\n  db.add(Run(name="a"))\n`,
        'db/models.py': 'class Run(Base):\n  name: str\n',
      },
    ],
    [
      'a schema that a route answers with',
      {
        'app.py':
          'from flask_restx import Api, Resource\napi = Api()\n@api.route("/runs")\nclass Runs(Resource):\n  @api.marshal_with(api.model("Run", {"id": 1}))\n  def get(self):\n    return {}\n',
      },
    ],
    ['a test of a service', { 'tests/test_app.py': load + fastapi + route }],
    ['a demonstration in a comment', { 'app.py': '# import streamlit\n# kind: InferenceService\n' }],
    ['a dependency', { 'requirements.txt': 'fastapi\nbentoml\n' }],
    ['a deployment of something else', { 'k8s.yaml': deployment('model-registry') }],
    ['a job that trains a model', { 'k8s.yaml': deployment('model').replace('apps/v1', 'batch/v1').replace('Deployment', 'Job') }],
    ['prose', { 'README.md': 'Serve it with BentoML and KServe.' }],
  ])('%s', (_, tree) => {
    expect(servingOf(tree)).toEqual({
      present: 'no',
      tools: [],
      endpoints: [],
      healthChecks: { present: 'no', evidence: [] },
      rollback: { present: 'no', evidence: [] },
      deploys: [],
      evidence: [],
    })
  })
})

describe('a server that Python code starts', () => {
  const start = 'import subprocess, sys\nserver = subprocess.Popen([sys.executable, "-m", "vllm.entrypoints.openai.api_server"])\n'
  const stop = 'server.terminate()\n'
  const fit = 'from transformers import Trainer\nTrainer(m).train()\n'
  const callback = 'from transformers import TrainerCallback\nclass A(TrainerCallback):\n  pass\n'

  test.each<[string, Tree, 'yes' | 'no']>([
    ['stays', { 'main.py': start + stop }, 'yes'],
    ['stays beside a training that leaves it running', { 'main.py': start + fit }, 'yes'],
    ['stays where a file named for it stands among evaluations', { 'evaluation/serve.py': start }, 'yes'],
    ['stays where the shell starts it', { 'evaluation/run.sh': 'python -m vllm.entrypoints.openai.api_server\n' }, 'yes'],
    ['is asked by the evaluation alone', { 'evaluation/reserved.py': start }, 'no'],
    ['is stopped by the training', { 'main.py': start + fit + stop }, 'no'],
    ['is stopped by what the training calls back', { 'main.py': start + callback + stop }, 'no'],
    ['is stopped by what the training imports', { 'main.py': `import sampler\n${fit}`, 'sampler.py': start + stop }, 'no'],
  ])('%s', (_, tree, present) => {
    expect(servingOf(tree).present).toBe(present)
  })
})

test('evidence leads from the request to the model', () => {
  expect(servingOf({ 'app.py': load + fastapi + route }).evidence).toMatchObject([
    { path: 'app.py', line: 5 },
    { path: 'app.py', line: 7 },
  ])
})

test('what is asked of a loaded model comes before its loading', () => {
  const text = `import torch\nyolo = torch.hub.load("a", "b")\n${fastapi}@app.post("/a")\ndef a(x):\n  return yolo.eval().to(x)(x)\n`
  expect(servingOf({ 'app.py': text }).evidence.map(({ line }) => line)).toEqual([5, 7])
})

test('what asks the model comes first', () => {
  const more = '@app.get("/health")\ndef health():\n  return 1\n'
  const indirect = '@app.post("/batch")\ndef batch(x):\n  return answer(x)\n'
  const routes = servingOf({ 'app.py': load + fastapi + more + indirect + route }).endpoints.map((endpoint) => endpoint.route)
  expect(routes).toEqual(['/predict', '/batch'])
})

test('what only loads a model comes behind what asks one, and is shown where it loads', () => {
  const update = '@app.post("/update")\ndef update(x):\n  torch.jit.load(str(x))\n'
  const batch = '@app.post("/batch")\ndef batch(x):\n  return answer(x)\ndef answer(x):\n  return model.predict(x)\n'
  const { endpoints, evidence } = servingOf({ 'app.py': `import torch\n${load}${fastapi}${update}${batch}` })
  expect(endpoints.map((endpoint) => endpoint.route)).toEqual(['/batch', '/update'])
  expect(evidence.at(-1)).toMatchObject({ line: 8, says: 'torch.jit.load(…)' })
})

test('a route that trains where it must still serves', () => {
  const lazy = `${fastapi}@app.post("/predict")\ndef answer(x):\n  model = load() or Model().fit(x)\n  return model.predict(x)\n`
  expect(servingOf({ 'app.py': lazy }).present).toBe('yes')
})

test('what an app says of itself is no endpoint for predictions, where its file has another', () => {
  const own = (path: string) => `@app.get("${path}")\ndef f(x):\n  return box.ask(x)\n`
  const routesOf = (...paths: string[]) =>
    servingOf({ 'app.py': `${load}${fastapi}box = Box(model.predict(1))\n${paths.map(own).join('')}` }).endpoints.map(
      (endpoint) => endpoint.route,
    )
  expect(routesOf('/', '/healthz', '/text')).toEqual(['/text'])
  expect(routesOf('/')).toEqual(['/'])
})

test('what asks a model comes before what only runs on a server for models, which deploys nothing where it is typed', () => {
  const step = 'from ray import serve\n@serve.deployment\ndef step(x):\n  return x\nserve.run(step.bind())\n'
  const model = `${load}${step.replace('return x', 'return model.predict(x)')}`
  const { endpoints, deploys } = servingOf({ 'a.py': step, 'b.py': model })
  expect([...new Set(endpoints.map(({ path }) => path))]).toEqual(['b.py', 'a.py'])
  expect(deploys).toEqual([])
})

test('endpoints name their routes', () => {
  expect(servingOf({ 'app.py': load + fastapi + route }).endpoints).toEqual([
    { path: 'app.py', line: 5, tool: 'fastapi', route: '/predict' },
  ])
})

describe('the service', () => {
  const service = { 'app.py': load + fastapi + route }

  test.each<[string, Tree]>([
    ['a route', { 'health.py': `${fastapi}@app.get("/healthz")\ndef a():\n  return 1\n` }],
    ['a probe', { 'k8s.yaml': deployment('a', '    livenessProbe: { httpGet: { path: / } }\n') }],
    ['a health check of its image', { Dockerfile: 'FROM a\nHEALTHCHECK CMD curl localhost\n' }],
    ['a health check in compose', { 'compose.yaml': 'services:\n  a:\n    build: .\n    healthcheck: { test: a }\n' }],
    ['a route whose prefix stands elsewhere', { 'api/health.py': `${fastapi}@app.get("/")\ndef a():\n  return 1\n` }],
    ['a server that is made for models', { 'service.py': 'import bentoml\n@bentoml.service\nclass A:\n  pass\n' }],
    ['a route of Dockerflow', { 'beat.py': `${fastapi}@app.get("/__lbheartbeat__")\ndef a():\n  return 1\n` }],
  ])('is health-checked by %s', (_, tree) => {
    expect(servingOf({ ...service, ...tree }).healthChecks).toMatchObject({ present: 'yes', evidence: [{ path: Object.keys(tree)[0] }] })
  })

  test('says itself whether it is well, before what waits for each request does', () => {
    const health = `${fastapi}@app.get("/healthz")\ndef a():\n  return 1\n`
    const { evidence } = servingOf({ ...service, 'a.tf': 'resource "aws_lambda_function" "a" {\n}\n', 'health.py': health }).healthChecks
    expect(evidence.map(({ path }) => path)).toEqual(['health.py', 'a.tf'])
    expect(evidence[1]?.says).toBe('AWS Lambda: each request waits for its container')
  })

  test('is shown once where two tools know that each request is waited for', () => {
    const { evidence } = servingOf({ ...service, 'deploy.sh': 'serverless deploy\n' }).healthChecks
    expect(evidence).toMatchObject([{ path: 'deploy.sh', line: 1 }])
  })

  test.each<[string, Tree]>([
    ['a command', { 'undo.sh': 'kubectl rollout undo deployment/a\n' }],
    ['a release that is taken back when it fails', { 'deploy.sh': 'helm upgrade a ./chart --atomic\n' }],
    ['a staged rollout', { 'k8s.yaml': 'apiVersion: argoproj.io/v1alpha1\nkind: Rollout\n' }],
    [
      'a share of the traffic',
      { 'k8s.yaml': 'apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nspec: { predictor: { canaryTrafficPercent: 10 } }\n' },
    ],
    [
      'weights',
      {
        'k8s.yaml':
          'apiVersion: networking.istio.io/v1\nkind: VirtualService\nspec: { http: [{ route: [{ weight: 90 }, { weight: 10 }] }] }\n',
      },
    ],
    ['a script for it', { 'scripts/rollback_deployment.py': 'import client\nclient.promote("previous")\n' }],
    ['a job for it', { '.github/workflows/a.yml': 'on: workflow_dispatch\njobs:\n  rollback:\n    steps: [{ run: ./switch.sh }]\n' }],
    ['a target for it', { Makefile: 'rollback:\n\t./switch.sh\n' }],
    [
      'an endpoint that goes back by itself',
      {
        'deploy.py': 'import boto3\nboto3.client("sagemaker").update_endpoint(EndpointName=A, EndpointConfigName=B, DeploymentConfig=C)\n',
      },
    ],
    [
      'traffic that is handed back',
      { 'deploy.py': 'from google.cloud import aiplatform\naiplatform.Endpoint(NAME).update(traffic_split={BEFORE: 100})\n' },
    ],
    ['a function for it', { 'registry.py': 'def rollback_model(version):\n  pass\n' }],
  ])('can be rolled back by %s', (_, tree) => {
    expect(servingOf({ ...service, ...tree }).rollback).toMatchObject({ present: 'yes', evidence: [{ path: Object.keys(tree)[0] }] })
  })

  test.each([['path("health", views.health)'], ['re_path(r"^healthz/$", views.health)'], ['url(r"^api/ping$", views.ping)']])(
    'says that it is well at a path of Django: %s',
    (patterns) => {
      const tree = { 'urls.py': `from django.urls import path, re_path\nfrom django.conf.urls import url\nurlpatterns = [${patterns}]\n` }
      expect(servingOf({ ...service, ...tree }).healthChecks).toMatchObject({ present: 'yes', evidence: [{ path: 'urls.py', line: 3 }] })
    },
  )

  test.each([['re_path(r"^health-report/(?P<n>\\d+)$", views.report)'], ['path(route, views.health)']])(
    'says nothing of itself at other paths of Django: %s',
    (patterns) => {
      const tree = { 'urls.py': `from django.urls import path, re_path\nfrom app import views\nurlpatterns = [${patterns}]\n` }
      expect(servingOf({ ...service, ...tree }).healthChecks.present).toBe('no')
    },
  )

  test.each<[string, Tree]>([
    ['nothing says so', {}],
    [
      'what stands in for a cloud has one',
      { 'compose.yaml': 'services:\n  aws:\n    image: localstack/localstack:3\n    healthcheck: { test: a }\n' },
    ],
    ['others’ services have both', { 'compose.yaml': 'services:\n  db:\n    image: postgres:16\n    healthcheck: { test: a }\n' }],
    [
      'a copied chart has both',
      { 'grafana/Chart.yaml': 'home: https://grafana.com\n', 'grafana/a.yaml': deployment('a', '    livenessProbe: { exec: a }\n') },
    ],
    [
      'a system that was installed whole has both',
      {
        'flux.yaml': deployment('a', '    livenessProbe: { exec: a }\n').replace(
          '{ name: a }\nspec:',
          '{ labels: { app.kubernetes.io/part-of: flux } }\nspec:\n  strategy: { canary: { weight: 10 } }',
        ),
      },
    ],
    ['a transaction has one', { 'db.py': 'def rollback(session):\n  session.rollback()\n' }],
  ])('has neither where %s', (_, tree) => {
    expect(servingOf({ ...service, ...tree })).toMatchObject({ healthChecks: { present: 'no' }, rollback: { present: 'no' }, deploys: [] })
  })

  const push = { 'push.sh': 'docker push registry/image:1\n' }

  test.each<[string, Tree, string[]]>([
    ['an image that copies it', { ...push, Dockerfile: 'FROM python\nCOPY . /srv\n' }, ['push.sh']],
    ['an image of a folder, built from the root', { ...push, 'docker/Dockerfile': 'FROM python\nCOPY app.py /srv/\n' }, ['push.sh']],
    ['an image whose content a pattern tells', { ...push, 'docker/Dockerfile': 'FROM python\nCOPY dist/*.whl /srv/\n' }, ['push.sh']],
    ['an image that is built elsewhere', push, ['push.sh']],
    ['no image of other things', { ...push, 'ui/Dockerfile': 'FROM node\nCOPY pages /srv\n' }, []],
    ['no image of tools alone', { ...push, 'docker/Dockerfile': 'FROM python\nRUN pip install torch\n' }, []],
    ['no test that brings it up', { 'integration-test/run.sh': 'docker compose up -d\n' }, []],
    [
      'a start on another machine',
      {
        '.github/workflows/a.yml':
          'on: push\njobs:\n  a:\n    steps: [{ uses: appleboy/ssh-action@v1, with: { script: docker compose up -d } }]\n',
      },
      ['.github/workflows/a.yml'],
    ],
    [
      'a plugin of Drone',
      { '.drone.yml': 'kind: pipeline\nsteps:\n- { name: a, image: pelotech/drone-helm3, settings: { chart: a } }\n' },
      ['.drone.yml'],
    ],
    ['no start on one’s own machine', { Makefile: 'up:\n\tdocker compose up -d\n' }, []],
    [
      'a start in CI',
      { '.github/workflows/a.yml': 'on: push\njobs:\n  a:\n    steps: [{ run: docker compose up -d }]\n' },
      ['.github/workflows/a.yml'],
    ],
    ['a start by a script for it', { 'deploy.sh': 'docker compose up -d\n' }, ['deploy.sh']],
    ['no workload of others', { 'k8s.yaml': deployment('grafana').replace(/image: \S+/, 'image: grafana/grafana:11.0.0') }, []],
    ['no script that takes it down', { 'scripts/teardown_demo.sh': 'terraform apply\n' }, []],
    ['no namespace', { 'make.sh': 'kubectl create namespace a\n' }, []],
    [
      'a platform for models',
      { 'deploy.sh': 'aws sagemaker create-endpoint\n', 'ui/Dockerfile': 'FROM node\nCOPY pages /srv\n' },
      ['deploy.sh'],
    ],
  ])('is deployed by %s', (_, tree, expected) => {
    expect(servingOf({ ...service, ...tree }).deploys.map(({ path }) => path)).toEqual(expected)
  })

  test('is deployed by what is closest to the model first', () => {
    const tree = {
      'a.sh': 'terraform apply\nkubectl apply -f secret.yaml\n',
      'b.yaml': deployment('a'),
      'c.sh': 'aws sagemaker create-endpoint\n',
      'd.yaml': 'apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata: { name: a }\n',
    }
    expect(servingOf({ ...service, ...tree }).deploys.map(({ path }) => path)).toEqual(['c.sh', 'd.yaml', 'b.yaml', 'a.sh', 'a.sh'])
  })

  test('is deployed by what is in use, before a list of processes that many platforms read', () => {
    const tree = { ...service, Procfile: 'web: uvicorn app:app\n', 'deploy.sh': 'terraform apply\n' }
    expect(servingOf(tree).deploys.map(({ path }) => path)).toEqual(['deploy.sh', 'Procfile'])
  })

  test('is deployed by what has owners', () => {
    const tree = { ...service, 'deploy/k8s.yaml': deployment('a'), CODEOWNERS: 'deploy/ @team\n' }
    expect(servingOf(tree).deploys).toEqual([{ path: 'deploy/k8s.yaml', line: 1, tool: 'kubernetes', owners: ['@team'] }])
  })
})
