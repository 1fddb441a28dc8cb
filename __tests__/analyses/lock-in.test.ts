import { describe, expect, test } from 'vitest'
import { lockIn } from '../../src/analyses/lock-in.ts'
import { training } from '../../src/analyses/training.ts'
import { projectOf } from './project-of.ts'

type Tree = Record<string, string>
const lockInOf = (tree: Tree) => lockIn.analyse(projectOf(tree), {})

const trains = 'import sagemaker\n\nsagemaker.estimator.Estimator(image, role).fit(data)\n'
const tracks = 'import wandb\n\nwandb.init()\nwandb.log({"loss": 1})\n'
const queries = 'from google.cloud import bigquery\n\nbigquery.Client().query("SELECT a FROM b").to_dataframe()\n'
const asks = 'const aws = require("aws-sdk")\nconst maker = new aws.SageMaker()\nmaker.createEndpointConfig({ a })\n'
const inR = '```{r}\nsagemaker()\n```\n'
const loads = 'import { run } from "@aws-sdk/client-sagemaker"\nrun()\n'
const others = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`src/m${index}.py`, 'import numpy\n']))
const pages = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`docs/${index}.md`, '# Page\n']))

describe('exposure', () => {
  test.each<[string, Tree, string]>([
    ['nothing proprietary', { 'train.py': 'import mlflow\nmlflow.log_metric("a", 1)\n' }, 'none'],
    ['a platform that is only listed', { 'requirements.txt': 'sagemaker\n' }, 'none'],
    ['an object store', { 'train.py': 'path = "s3://bucket/data.csv"\n' }, 'none'],
    ['one file', { ...others, 'train.py': trains }, 'low'],
    ['a hosted tracker, wherever', { ...others, 'train.py': tracks, 'eval.py': tracks, 'sweep.py': tracks }, 'low'],
    ['a corner of a large project', { ...others, 'train.py': trains, 'deploy.py': trains.replace('fit', 'deploy') }, 'medium'],
    [
      'training and serving in several files',
      { ...others, 'train.py': trains, 'tune.py': trains, 'deploy.py': trains.replace('fit', 'deploy') },
      'high',
    ],
    ['a warehouse that several modules ask', { ...others, 'a.py': queries, 'b.py': queries, 'c.py': queries }, 'high'],
    [
      'a project that is written for it, and documented at length',
      { ...pages, 'a.py': 'import sagemaker\n', 'b.py': 'import sagemaker\n', 'c.py': 'import torch\n' },
      'high',
    ],
    [
      'several modules around the one that trains',
      { ...others, 'train.py': trains, 'session.py': 'import sagemaker\n', 'roles.py': 'import sagemaker\n' },
      'high',
    ],
    [
      'an address in configuration',
      { 'a.yaml': 'api_base: https://api.openai.com/v1\n', 'b.yaml': 'api_base: https://api.openai.com/v1\n' },
      'low',
    ],
    [
      'one module, and settings of an example',
      {
        ...others,
        'src/a.py': 'url = "https://api.openai.com/v1"\n',
        'examples/a.yaml': 'api_base: https://api.openai.com/v1\n',
      },
      'low',
    ],
    [
      'one module, and settings of its own',
      { ...others, 'src/a.py': 'url = "https://api.openai.com/v1"\n', 'conf/a.yaml': 'api_base: https://api.openai.com/v1\n' },
      'medium',
    ],
    ['tests alone', { ...others, 'tests/test_a.py': trains, 'tests/test_b.py': trains }, 'none'],
    [
      'imports that may fail',
      {
        ...others,
        'a.py': 'try:\n    import sagemaker\nexcept ImportError:\n    pass\n',
        'b.py': 'try:\n    import sagemaker\nexcept ImportError:\n    pass\n',
      },
      'low',
    ],
    [
      'deployment alone',
      {
        ...others,
        'deploy/job.sh': 'anyscale job submit job.yaml\n',
        'deploy/serve.sh': 'anyscale service deploy\n',
        'train.py': 'import torch\n',
      },
      'medium',
    ],
    [
      'a project that is written for it',
      { 'databricks.yml': 'bundle:\n  name: a\n', 'a.py': 'dbutils.fs.ls("/")\n', 'b.py': 'import torch\n' },
      'high',
    ],
  ])('%s', (_, tree, expected) => {
    expect(lockInOf(tree).exposure).toBe(expected)
  })

  test.each([
    ['every entry point', {}, 'high'],
    ['two of three entry points', { 'own.py': 'from sklearn.svm import SVC\n\nSVC().fit(x, y)\n' }, 'high'],
    [
      'two of five entry points',
      Object.fromEntries([1, 2, 3].map((at) => [`own${at}.py`, 'from sklearn.svm import SVC\n\nSVC().fit(x, y)\n'])),
      'medium',
    ],
  ])('a corner that holds %s', (_, own, expected) => {
    const project = projectOf({ ...others, 'train.py': trains, 'tune.py': trains, ...own })
    expect(lockIn.analyse(project, { training: training.analyse(project, {}) }).exposure).toBe(expected)
  })
})

describe('what only measures the rest', () => {
  const judges = 'import openai\n\nopenai.OpenAI().chat.completions.create(model="gpt-4o")\n'
  const tree = { 'train.py': 'from sklearn.svm import SVC\nSVC().fit(1, 2)\n', 'eval/a.py': judges, 'eval/b.py': judges }

  test('exposes little, and needs no module of one’s own before it', () => {
    const project = projectOf(tree)
    const found = lockIn.analyse(project, { training: training.analyse(project, {}) })
    expect(found).toMatchObject({ exposure: 'low', platforms: [{ isolated: 'yes' }] })
  })

  test('is the project where nothing else works', () => {
    expect(lockInOf({ 'eval/a.py': judges, 'eval/b.py': judges })).toMatchObject({ exposure: 'high' })
  })
})

test('one module beside what is set aside exposes little', () => {
  expect(lockInOf({ ...others, 'src/a.py': trains, 'archive/b.py': trains, 'archive/c.py': trains }).exposure).toBe('low')
})

test('a model that a platform answers with is served by it', () => {
  const asks = 'from vertexai.language_models import TextEmbeddingModel\nTextEmbeddingModel.from_pretrained("text-embedding-005")\n'
  expect(lockInOf({ 'embed.py': asks }).platforms).toMatchObject([{ tool: 'vertex-ai', layers: ['serving'] }])
})

test('modules that are set aside are named where there are no others', () => {
  const modulesOf = (tree: Tree) => lockInOf({ ...others, ...tree }).platforms.map(({ modules }) => modules)
  expect(modulesOf({ 'cloud/a.py': trains, 'cloud/backup/b.py': trains })).toEqual([['cloud']])
  expect(modulesOf({ 'cloud/backup/b.py': trains })).toEqual([['cloud/backup']])
})

test('a platform with its layers, places and open counterparts', () => {
  const { platforms } = lockInOf({ ...others, 'cloud/train.py': trains, 'cloud/deploy.py': trains.replace('fit', 'deploy') })
  expect(platforms).toMatchObject([
    { vendor: 'aws', tool: 'sagemaker', files: 2, layers: ['serving', 'training'], modules: ['cloud'], isolated: 'yes' },
  ])
  expect(platforms[0]?.alternatives).toContain('mlflow')
  expect(platforms[0]?.callSites).toBe(2)
})

test('a client of the feature store alone is no other part of its platform', () => {
  const client =
    'import aioboto3\n\nasync def get():\n    async with aioboto3.Session().client("sagemaker-featurestore-runtime") as c:\n        await c.get_record()\n'
  const { platforms } = lockInOf({ ...others, 'src/a.py': client })
  expect(platforms).toMatchObject([{ tool: 'sagemaker-feature-store', layers: ['features'], alternatives: ['feast'] }])
})

describe('platforms come in the order of', () => {
  const calls = 'import boto3\n\nboto3.client("lambda").invoke()\n'

  test.each<[string, Tree, string[]]>([
    ['how deep they go', { ...others, 'a.py': tracks, 'b.py': tracks, 'c.py': calls, 'd.py': calls }, ['aws-lambda', 'wandb']],
    ['what is for machine learning', { ...others, 'a.py': calls, 'b.py': trains }, ['sagemaker', 'aws-lambda']],
    [
      'how many layers of the work they hold',
      {
        ...others,
        'a.py': trains,
        'b.py': 'from google.cloud import aiplatform\naiplatform.Model.upload(a)\naiplatform.Endpoint(b).deploy(c)\n',
      },
      ['vertex-ai', 'sagemaker'],
    ],
    [
      'how many files they are in',
      { ...others, 'a.py': tracks, 'b.py': tracks, 'c.py': 'import neptune\nneptune.init()\n' },
      ['wandb', 'neptune'],
    ],
  ])('%s', (_, tree, expected) => {
    expect(lockInOf(tree).platforms.map(({ tool }) => tool)).toEqual(expected)
  })
})

test('what calls a platform is shown before what sets it up, examples last', () => {
  const { platforms } = lockInOf({
    ...others,
    'examples/a.py': trains,
    'infra/main.tf': 'resource "aws_sagemaker_model" "a" {}\n',
    'src/b.py': trains,
  })
  expect([...new Set(platforms[0]?.evidence.map(({ path }) => path))]).toEqual(['src/b.py', 'infra/main.tf', 'examples/a.py'])
})

test('what only imports a platform is no folder that calls it', () => {
  const { platforms } = lockInOf({ 'cloud/train.py': trains, 'cli/main.py': 'import sagemaker\n' })
  expect(platforms).toMatchObject([{ files: 2, modules: ['cloud'], isolated: 'yes' }])
})

test('what JavaScript calls of a platform is counted', () => {
  const { platforms } = lockInOf({ ...others, 'a/a.js': asks, 'b/b.js': asks })
  expect(platforms).toMatchObject([{ callSites: 2, modules: ['a', 'b'], isolated: 'no' }])
})

describe('isolated', () => {
  test.each<[string, Tree, string]>([
    ['in one module', { ...others, 'src/cloud.py': trains }, 'yes'],
    ['in two of many modules', { ...others, 'src/a.py': trains, 'src/b.py': trains }, 'no'],
    [
      'in one module, where others only import it or write its address down',
      {
        'src/cloud.py': trains,
        'src/a.py': 'import sagemaker\n',
        'cli/b.py': 'from sagemaker import Session\n',
        'config.yaml': 'uri: https://a.sagemaker.aws/\n',
      },
      'yes',
    ],
    ['in two folders', { ...others, 'a/a.py': trains, 'b/b.py': trains }, 'no'],
    ['in a module of Python and one of JavaScript', { ...others, 'a/a.py': trains, 'web/b.js': asks }, 'no'],
    ['in a module of Python and one that is written in TypeScript', { ...others, 'a/a.py': trains, 'web/b.ts': loads }, 'no'],
    ['in one module of JavaScript', { ...others, 'web/b.js': asks }, 'yes'],
    ['in documents of R alone', { ...others, 'a/a.qmd': inR, 'b/b.Rmd': inR }, 'yes'],
    ['in programs of R', { ...others, 'a/a.R': 'sagemaker()\n', 'b/b.R': 'sagemaker()\n' }, 'no'],
    ['in configuration alone', { 'main.tf': 'resource "aws_sagemaker_endpoint" "a" {\n}\n' }, 'yes'],
    [
      'in a folder that is named for it',
      { ...others, 'src/sagemaker/a.py': trains, 'src/sagemaker/b.py': trains, 'src/sagemaker/names.py': 'x = 1\n' },
      'yes',
    ],
    [
      'in one module and notebooks that the platform keeps as scripts',
      {
        ...others,
        'src/cloud.py': trains,
        'a/n.py': `# Databricks notebook source\n${trains}`,
        'b/n.py': `# Databricks notebook source\n${trains}`,
      },
      'yes',
    ],
    ['in one module and its test', { ...others, 'src/cloud.py': trains, 'src/test_cloud.py': trains }, 'yes'],
    ['in one module and what shows its use', { ...others, 'src/cloud.py': trains, 'examples/a.py': trains, 'docs/b.py': trains }, 'yes'],
  ])('%s: %s', (_, tree, expected) => {
    expect(lockInOf(tree).platforms[0]?.isolated).toBe(expected)
  })
})

test('of the places one in each folder is shown first', () => {
  const { platforms } = lockInOf({ 'a/one.py': trains, 'a/two.py': trains, 'b/three.py': trains })
  expect(platforms[0]?.evidence.slice(0, 2).map(({ path }) => path)).toEqual(['a/one.py', 'b/three.py'])
})
