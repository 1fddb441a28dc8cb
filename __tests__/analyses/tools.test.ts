import { describe, expect, test } from 'vitest'
import type { Earlier } from '../../src/analyses/analysis.ts'
import { calls } from '../../src/analyses/calls.ts'
import { hostedModels } from '../../src/analyses/hosted-models.ts'
import { runtimes } from '../../src/analyses/runtimes.ts'
import { storage } from '../../src/analyses/storage.ts'
import { tests } from '../../src/analyses/tests.ts'
import { tools } from '../../src/analyses/tools.ts'
import { training } from '../../src/analyses/training.ts'
import { projectOf } from './project-of.ts'

describe('tools', () => {
  test('stand once, at their highest level, by id', () => {
    const found = tools.analyse(
      projectOf({ 'requirements.txt': 'wandb\nmlflow\n', 'train.py': 'import mlflow\n\nmlflow.log_metric("a", 1)\n' }),
      {},
    )
    expect(found.map(({ id, level, files }) => [id, level, files])).toEqual([
      ['mlflow', 'used', 1],
      ['wandb', 'declared', 1],
    ])
  })

  test('are none where a seed is all that is set', () => {
    const found = tools.analyse(projectOf({ 'train.py': 'import random\n\nrandom.seed(1)\n' }), {})
    expect(found).toEqual([])
  })

  test('of what a template would generate are no more than listed, but where the project is that template', () => {
    const tree = {
      'templates/task.py': 'import mlflow\n{% for a in b %}\nmlflow.log_metric("{{ a }}", 1)\n{% endfor %}\n',
      'a.py': 'import numpy\n',
    }
    const levels = (given: Record<string, string>) => tools.analyse(projectOf(given), {}).map(({ id, level }) => [id, level])
    expect(levels(tree)).toEqual([
      ['mlflow', 'declared'],
      ['numpy', 'used'],
    ])
    expect(levels({ ...tree, 'cookiecutter.json': '{}' })).toContainEqual(['mlflow', 'used'])
    expect(levels({ 'templates/task.py': tree['templates/task.py'] })).toEqual([['mlflow', 'used']])
  })

  test('are used where training fits a class of theirs out of a table', () => {
    const project = projectOf({
      'requirements.txt': 'xgboost\nlightgbm\n',
      'train.py':
        'import xgboost as xgb\nKINDS = {"xgb": xgb.XGBClassifier}\ndef build(kind):\n    return KINDS[kind]()\nbuild("xgb").fit(1, 2)\n',
    })
    const levels = (earlier: Earlier) => tools.analyse(project, earlier).map(({ id, level, evidence }) => [id, level, evidence[0]?.path])
    expect(levels({ training: training.analyse(project, {}) })).toEqual([
      ['lightgbm', 'declared', 'requirements.txt'],
      ['xgboost', 'used', 'train.py'],
    ])
    expect(levels({})).toContainEqual(['xgboost', 'declared', 'requirements.txt'])
  })

  test('are told apart that only tests use, the tools for tests aside', () => {
    const tree = { 'tests/test_a.py': 'import numpy\nimport pytest\n', 'tests/test_b.py': 'import mlflow\n', 'train.py': 'import mlflow\n' }
    const found = tools.analyse(projectOf(tree), {})
    expect(found.map(({ id, testsOnly = false }) => [id, testsOnly])).toEqual([
      ['mlflow', false],
      ['numpy', true],
      ['pytest', false],
    ])
  })

  test('are at work where they are set up, though a test alone calls them', () => {
    const tree = {
      'main.tf': 'resource "a" "b" {}\n',
      'tests/test_a.py': 'import subprocess\n\nsubprocess.run(["terraform", "output"])\n',
    }
    const found = (given: Record<string, string>) =>
      tools.analyse(projectOf(given), {}).map(({ id, level, testsOnly = false }) => [id, level, testsOnly])
    expect(found(tree)).toEqual([['terraform', 'configured', false]])
    expect(found({ 'tests/test_a.py': tree['tests/test_a.py'] })).toEqual([['terraform', 'used', true]])
  })

  test.each([
    ['settings', { 'conf.yaml': 'base: https://api.openai.com/v1\n' }, 'configured'],
    [
      'the environment of a service',
      { 'compose.yaml': 'services:\n  a:\n    environment:\n      BASE: https://api.openai.com/v1\n' },
      'configured',
    ],
    ['code', { 'a.py': 'BASE = "https://api.openai.com/v1"\n' }, 'used'],
    ['a command', { 'run.sh': 'curl https://api.openai.com/v1/models\n' }, 'used'],
  ])('by an address in %s', (_, tree, level) => {
    expect(tools.analyse(projectOf(tree), {}).find(({ id }) => id === 'openai-api')).toMatchObject({ level })
  })

  test.each([
    ['bare functions', { 'test_a.py': 'from a import f\n\ndef test_f():\n    assert f()\n' }, 'used', ['test_a.py:3']],
    [
      'classes of another',
      { 'test_a.py': 'import unittest\n\nclass T(unittest.TestCase):\n    def test_f(self):\n        self.assertTrue(1)\n' },
      'declared',
      ['requirements.txt:1'],
    ],
    ['nothing', {}, 'declared', ['requirements.txt:1']],
  ])('by tests that are written for them: %s', (_, tree, level, places) => {
    const project = projectOf({ 'requirements.txt': 'pytest\n', ...tree })
    const [pytest] = tools.analyse(project, { tests: tests.analyse(project, {}) }).filter(({ id }) => id === 'pytest')
    expect(pytest).toMatchObject({ level })
    expect(pytest?.evidence.map(({ path, line }) => `${path}:${line}`)).toEqual(places)
  })

  test.each([
    ['psql postgresql://acme@db/churn', ['postgres']],
    ['psql postgresql://user:password@host:5432/database', []],
    ['echo "  - For PostgreSQL: postgresql://acme@db/churn"', []],
  ])('are shown by what %j calls on, not by what it explains', (command, ids) => {
    expect(tools.analyse(projectOf({ 'run.sh': `${command}\n` }), {}).map(({ id }) => id)).toEqual(ids)
  })

  test('show a few places, and count the files of all', () => {
    const tree = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`m${index}.py`, 'import mlflow\n']))
    const [mlflow] = tools.analyse(projectOf(tree), {})
    expect(mlflow).toMatchObject({ id: 'mlflow', files: 30 })
    expect(mlflow?.evidence).toHaveLength(10)
  })
})

const podOf = (address: string) =>
  `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: a\n      image: a\n      command: [aws, s3, sync, data, "${address}"]\n`

describe('storage', () => {
  test.each([
    ['code', { 'a.py': 'path = "s3://models/iris.pkl"\n' }, 's3', 'models', 1],
    ['settings', { 'conf.yaml': 'data:\n  path: gs://bucket/raw\n' }, 'gs', 'bucket', 2],
    ['a script', { 'run.sh': 'aws s3 sync data s3://bucket/data\n' }, 's3', 'bucket', 1],
    ['a setting that a script writes', { 'run.sh': 'echo "DATA=s3://bucket/data" >> .env\n' }, 's3', 'bucket', 1],
    ['a DVC remote', { '.dvc/config': '[\'remote "r"\']\n    url = azure://box/data\n' }, 'azure', 'box', 2],
    ['an address that a template fills in', { 'conf.yaml.j2': 'path: s3://{{ bucket }}/data\n' }, 's3', '', 1],
    ['a command that a template fills in', { 'job.yaml': podOf('s3://{{ .Values.bucket }}/data') }, 's3', '', 7],
    ['an address that is filled in', { 'run.sh': 'aws s3 sync data "s3://$BUCKET/data"\n' }, 's3', '', 1],
  ])('in %s', (_, tree, scheme, bucket, line) => {
    expect(storage.analyse(projectOf(tree), {})).toMatchObject([{ scheme, bucket, line }])
  })

  test.each([
    ['a web page', { 'a.py': 'url = "https://example.com/data.csv"\n' }],
    [
      'what a script says',
      { 'run.sh': 'echo "Saved to s3://bucket/data"\necho Saved to s3://bucket/data\nread -p "From (s3://bucket): " FROM\n' },
    ],
    ['what a target says', { Makefile: 'help:\n\t@echo "  make push    to s3://bucket/data"\n' }],
    ['what a program looks for', { 'run.sh': `sed -e 's|"s3://[^"]*"|"s3://ours"|' a > b\n`, 'a.py': 'r = r"s3://(?P<bucket>.*)"\n' }],
  ])('%s is none', (_, tree) => {
    expect(storage.analyse(projectOf(tree), {})).toEqual([])
  })
})

describe('hosted models', () => {
  test.each([
    ['a dated name', 'gpt-4o-2024-08-06', 'yes'],
    ['an alias that moves', 'gpt-4o', 'no'],
    ['a name that is a version itself', 'text-embedding-3-small', 'yes'],
  ])('%s', (_, model, pinned) => {
    const text = `from openai import OpenAI\nclient = OpenAI()\nclient.chat.completions.create(model="${model}")\n`
    expect(hostedModels.analyse(projectOf({ 'a.py': text }), {})).toEqual([
      { path: 'a.py', line: 3, provider: 'openai-api', model, pinned },
    ])
  })

  test.each([
    ['claude-sonnet-4-5-20250929', 'yes'],
    ['claude-sonnet-4-5', 'no'],
    ['claude-3-5-sonnet-latest', 'no'],
    ['claude-opus-4-6', 'yes'],
    ['claude-opus-5', 'yes'],
    ['gemini-2.0-flash', 'no'],
    ['gemini-2.0-flash-001', 'yes'],
    ['gemini-2.5-flash', 'yes'],
    ['gemini-flash-latest', 'no'],
    ['anthropic/claude-opus-5', 'yes'],
    ['openai/gpt-4o', 'no'],
  ])('%s behind a router that knows all vendors: %s', (model, pinned) => {
    const text = `from litellm import completion\ncompletion(model="${model}")\n`
    expect(hostedModels.analyse(projectOf({ 'a.py': text }), {})).toMatchObject([{ model, pinned }])
  })

  test.each([
    ['application-inference-profile/abcdefghijkl', 'unknown'],
    ['provisioned-model/abcdefghijkl', 'unknown'],
    ['prompt/ABCDEFGHIJ', 'unknown'],
    ['prompt/ABCDEFGHIJ:2', 'yes'],
    ['inference-profile/eu.anthropic.claude-3-5-sonnet-20240620-v1:0', 'yes'],
    ['inference-profile/eu.anthropic.claude-sonnet-latest', 'no'],
  ])('an account names what is its own, and AWS what is for all: %s', (resource, pinned) => {
    const model = `arn:aws:bedrock:eu-west-1:123456789012:${resource}`
    const text = `import boto3\nboto3.client("bedrock-runtime").invoke_model(modelId="${model}", body=b)\n`
    expect(hostedModels.analyse(projectOf({ 'a.py': text }), {})).toMatchObject([{ model, pinned }])
  })

  test('what a test asks is asked of no user', () => {
    const text = 'from litellm import completion\ncompletion(model="openai/gpt-4o")\n'
    expect(hostedModels.analyse(projectOf({ 'tests/test_a.py': text }), {})).toEqual([])
  })

  test("a server of one's own that speaks the same language is none", () => {
    const text = 'import openai\nclient = openai.OpenAI(base_url=URL)\nclient.chat.completions.create(model="llama")\n'
    expect(hostedModels.analyse(projectOf({ 'a.py': text }), {})).toEqual([])
    expect(tools.analyse(projectOf({ 'a.py': text }), {}).map(({ id, level }) => `${id} ${level}`)).toEqual(['openai-api declared'])
  })

  test.each<[string, Record<string, string>, string]>([
    ['a constant of another module', { 'settings.py': 'MODEL = "gpt-4o"\n' }, 'MODEL'],
    ['a constant set in a module that no import leads to', { 'other.py': 'GPT = "gpt-4o"\n' }, 'args.GPT'],
    ['what stands in for nothing', {}, 'asked or "gpt-4o"'],
    ['the default of an environment variable', {}, 'os.getenv("MODEL", "gpt-4o")'],
    [
      'the default of a setting',
      { 'settings.py': 'import pydantic\nclass S:\n  m = pydantic.Field(default="gpt-4o")\nMODEL = S()\n' },
      'MODEL.m',
    ],
    ['an entry of a dictionary', { 'settings.py': 'MODEL = {"name": "gpt-4o", "limit": 1}\n' }, 'MODEL["name"]'],
    ['an entry of a dictionary, through a variable', { 'settings.py': 'MODEL = {"name": "gpt-4o"}\nMODEL["size"] = 1\n' }, 'name'],
  ])('%s says which', (_, tree, argument) => {
    const text = `import openai, os\nfrom settings import MODEL\nname = MODEL["name"]\nopenai.chat.completions.create(model=${argument})\n`
    expect(hostedModels.analyse(projectOf({ 'a.py': text, ...tree }), {}).map(({ model }) => model)).toEqual(['gpt-4o'])
  })

  test.each([
    ['a name that is not written out', 'model=config.model', 'config.model'],
    ['a constant with several values', 'model=GPT', 'GPT'],
    ['an environment variable', 'model=os.environ["MODEL"]', 'MODEL'],
    ['what a call gives', 'model=load(family).model', 'model'],
    ['a text that is put together', 'model=f"{family}-{size}"', '?'],
    ['whatever a dictionary holds', '**given', 'given'],
  ])('%s is not guessed', (_, argument, model) => {
    const text = `import openai, os\ndef ask(family, size, given):\n  openai.chat.completions.create(${argument})\n`
    const project = projectOf({ 'a.py': text, 'b.py': 'GPT = "gpt-4o"\n', 'c.py': 'GPT = "gpt-4"\n' })
    expect(hostedModels.analyse(project, {})).toEqual([{ path: 'a.py', line: 3, provider: 'openai-api', model, pinned: 'unknown' }])
  })

  test.each([
    ['llama-3.1-8b-instant', 'yes'],
    ['mixtral-8x7b-32768', 'yes'],
    ['compound-beta', 'no'],
  ])('open weights that a vendor runs are named by their version: %s', (model, pinned) => {
    const text = `from groq import Groq\nGroq().chat.completions.create(model="${model}")\n`
    expect(hostedModels.analyse(projectOf({ 'a.py': text }), {})).toMatchObject([{ model, pinned }])
  })

  test.each(['', 'model=None'])('none is named by create(%s)', (argument) => {
    const text = `import openai\nopenai.chat.completions.create(${argument})\n`
    expect(hostedModels.analyse(projectOf({ 'a.py': text }), {})).toEqual([])
  })
})

describe('runtimes', () => {
  test('of an estimator, by argument', () => {
    const text = 'from sagemaker.pytorch import PyTorch\nPyTorch("train.py", framework_version="2.1", py_version="py3")\n'
    expect(runtimes.analyse(projectOf({ 'a.py': text }), {})).toEqual([
      { path: 'a.py', line: 2, tool: 'sagemaker', argument: 'framework_version', version: '2.1', pinned: 'yes' },
      { path: 'a.py', line: 2, tool: 'sagemaker', argument: 'py_version', version: 'py3', pinned: 'no' },
    ])
  })

  test.each<[string, string, string[]]>([
    ['an estimator without a version', 'from sagemaker.pytorch import PyTorch\nPyTorch("train.py", role="r")\n', ['framework_version  no']],
    ['one of Chainer', 'from sagemaker.chainer import Chainer\nChainer("train.py")\n', ['framework_version  no']],
    ['one with an image', 'from sagemaker.pytorch import PyTorch\nPyTorch("train.py", image_uri=a)\n', []],
    ['one that is given what is not known', 'from sagemaker.pytorch import PyTorch\nPyTorch("train.py", **a)\n', []],
    ['one with a version that is not written out', 'from sagemaker.pytorch import PyTorch\nPyTorch("train.py", framework_version=a)\n', []],
    [
      'any estimator by its image',
      'from sagemaker.estimator import Estimator\nEstimator("1.dkr/a:latest", "r")\n',
      ['image_uri 1.dkr/a:latest no'],
    ],
    [
      'one by a version of it',
      'from sagemaker.estimator import Estimator\nEstimator(image_uri="1.dkr/a:1.5-1")\n',
      ['image_uri 1.dkr/a:1.5-1 yes'],
    ],
    ['an image without a version', 'import sagemaker\nsagemaker.image_uris.retrieve("xgboost", "a")\n', ['version  no']],
    ['an image with one', 'import sagemaker\nsagemaker.image_uris.retrieve("xgboost", "a", "1.5-1")\n', ['version 1.5-1 yes']],
    ['an image of an algorithm', 'import sagemaker\nsagemaker.image_uris.retrieve("linear-learner", "a")\n', []],
    [
      'what Hugging Face’s stands on',
      'from sagemaker.huggingface import HuggingFace\nHuggingFace(transformers_version="4.28", pytorch_version="2.0", py_version="py310")\n',
      ['py_version py310 yes', 'transformers_version 4.28 yes', 'pytorch_version 2.0 yes'],
    ],
  ])('of SageMaker: %s', (_, text, found) => {
    const rows = runtimes.analyse(projectOf({ 'a.py': text }), {})
    expect(rows.map(({ argument, version, pinned }) => `${argument} ${version} ${pinned}`)).toEqual(found)
  })

  test.each([
    ['python:3.11-slim', 'yes'],
    ['registry.example.com:5000/a/b@sha256:0123', 'yes'],
    ['a/b:2026-11-02', 'yes'],
    ['a/b:9fceb02', 'yes'],
    ['a/b:latest', 'no'],
    ['registry.example.com:5000/a/b', 'no'],
  ])('of a component, by its image: %s', (image, pinned) => {
    const text = `from kfp import dsl\n@dsl.component(base_image="${image}")\ndef f():\n    pass\n`
    const found = runtimes.analyse(projectOf({ 'a.py': text, 'tests/a.py': text }), {})
    expect(found).toEqual([{ path: 'a.py', line: 2, tool: 'kubeflow', argument: 'base_image', version: image, pinned }])
  })

  test('of a component that names none', () => {
    const text = 'from kfp import dsl\n@dsl.component\ndef f():\n    pass\n'
    expect(runtimes.analyse(projectOf({ 'a.py': text }), {})).toEqual([])
  })

  test('of a cluster, in configuration', () => {
    const text = 'resources:\n  clusters:\n    main:\n      spark_version: 13.3.x-cpu-ml-scala2.12\n'
    expect(runtimes.analyse(projectOf({ 'databricks.yml': text }), {})).toMatchObject([
      { line: 4, tool: 'databricks', version: '13.3.x-cpu-ml-scala2.12', pinned: 'yes' },
    ])
  })

  test('of Terraform, at any level of a resource', () => {
    const text =
      'resource "databricks_job" "a" {\n  task {\n    new_cluster {\n      spark_version = "14.3.x-scala2.12"\n    }\n  }\n}\nresource "aws_sagemaker_model" "b" {\n  primary_container {\n    image = "a.dkr.ecr.b.amazonaws.com/c:latest"\n  }\n}\nresource "databricks_cluster" "c" {\n  spark_version = var.version\n}\n'
    expect(runtimes.analyse(projectOf({ 'main.tf': text }), {})).toMatchObject([
      { tool: 'databricks', argument: 'spark_version', version: '14.3.x-scala2.12', pinned: 'yes' },
      { tool: 'sagemaker', argument: 'image', pinned: 'no' },
    ])
  })
})

test('calls are those that a policy asks for, with the arguments that are written out', () => {
  const project = projectOf({ 'a.py': 'import acme\nacme.Client("eu", retries=3, token=secret()).send(x=[1, 2])\nacme.other()\n' })
  expect(calls.analyse({ ...project, wanted: { calls: ['acme.Client', 'acme.**.send'] } }, {})).toEqual([
    { path: 'a.py', line: 2, name: 'acme.Client', arguments: { '0': 'eu', retries: '3', token: 'secret()' } },
    { path: 'a.py', line: 2, name: 'acme.Client.send', arguments: { x: '1, 2' } },
  ])
  expect(calls.analyse(project, {})).toEqual([])
})
