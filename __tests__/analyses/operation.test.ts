import { describe, expect, test } from 'vitest'
import { serving } from '../../src/analyses/serving.ts'
import { type Content, projectOf } from './project-of.ts'

type Tree = Record<string, Content>

const app =
  'import joblib\nfrom fastapi import FastAPI\napp = FastAPI()\nmodel = joblib.load("m")\n@app.post("/predict")\ndef predict(x):\n  return model.predict(x)\n'

function servingOf(tree: Tree) {
  return serving.analyse(projectOf({ 'app.py': app, Dockerfile: 'FROM a\nCOPY . .\nCMD python app.py\n', ...tree }), {})
}

test('what a document shows deploys nothing beside what is deployed', () => {
  const manifest =
    'apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata: { name: a }\nspec: { predictor: { sklearn: { storageUri: a } } }\n'
  const pathsOf = (...paths: string[]) =>
    servingOf(Object.fromEntries(paths.map((path) => [path, manifest]))).deploys.map(({ path }) => path)
  expect(pathsOf('docs/a.yaml', 'k8s/a.yaml')).toEqual(['k8s/a.yaml'])
  expect(pathsOf('docs/a.yaml')).toEqual(['docs/a.yaml'])
  expect(pathsOf('docsearch/a.yaml', 'k8s/a.yaml')).toHaveLength(2)
})

test('what a cell of a notebook deploys comes behind what a program does', () => {
  const deploy = 'import boto3\nboto3.client("sagemaker").create_endpoint(EndpointName="a")\n'
  const cells = [{ cell_type: 'code', metadata: {}, outputs: [], source: deploy }]
  const { deploys } = servingOf({ 'a.ipynb': JSON.stringify({ nbformat: 4, metadata: {}, cells }), 'deploy.py': deploy })
  expect(deploys.map(({ path }) => path)).toEqual(['deploy.py', 'a.ipynb'])
})

describe('an earlier model comes back by', () => {
  test.each<[string, Tree]>([
    ['a function that is given what to go back to', { 'deploy.py': 'def rollback(features, previous_version):\n  pass\n' }],
    ['a method for it', { 'deploy.py': 'class Registry:\n  def rollback_to(self, version):\n    pass\n' }],
    [
      'an alias that a person sets, here by hand',
      { 'promote.py': 'import sys, mlflow\nmlflow.MlflowClient().set_registered_model_alias("m", "champion", sys.argv[1])\n' },
    ],
    [
      'an alias that a person sets, through a function',
      {
        'registry.py':
          'import mlflow\ndef set_alias(version: str, alias: str):\n  mlflow.MlflowClient().set_registered_model_alias("m", alias, version)\n',
        'promote.py': 'import sys\nfrom registry import set_alias\nset_alias(sys.argv[1], alias="champion")\n',
      },
    ],
    [
      'a stage that a command gives a version',
      {
        'promote.py':
          'import click, mlflow\n@click.command()\ndef main(version):\n  mlflow.MlflowClient().transition_model_version_stage("m", version, "Production")\n',
      },
    ],
    ['what was in production before', { 'deploy.py': 'def revert_to_previous_production(dataset):\n  pass\n' }],
    ['the last version that was good', { 'deploy.py': 'def restore_last_good_version():\n  pass\n' }],
    ['a model that is taken back', { 'deploy.py': 'def revert_model(name):\n  pass\n' }],
    ['a target of another name', { Makefile: 'revert-deployment:\n\tkubectl apply -f before.yaml\n' }],
    [
      'a route of another name',
      { 'console.py': 'from fastapi import FastAPI\nc = FastAPI()\n@c.post("/models/revert")\ndef back():\n  pass\n' },
    ],
    ['a part of the traffic first', { 'a.sh': 'gcloud run deploy a --image me/a --no-traffic --tag canary\n' }],
    [
      'what ECS does by itself',
      { 'a.sh': 'aws ecs update-service --deployment-configuration "deploymentCircuitBreaker={rollback=true}"\n' },
    ],
    ['a route', { 'console.py': 'from fastapi import FastAPI\nc = FastAPI()\n@c.post("/console/rollback")\ndef back():\n  pass\n' }],
  ])('%s', (_, tree) => {
    expect(servingOf(tree).rollback).toMatchObject({ present: 'yes', evidence: [{ path: Object.keys(tree)[0] }] })
  })

  test.each<[string, Tree]>([
    [
      'a transaction',
      { 'db.py': 'class Session:\n  def rollback(self):\n    pass\ndef rollback(session):\n  pass\ndef rollback():\n  pass\n' },
    ],
    [
      'what brings something else back',
      { 'a.py': 'def restore_model(path):\n  pass\ndef restore_previous_state():\n  pass\ndef revert_changes():\n  pass\n' },
    ],
    ['a migration that is taken back', { 'a.py': 'def revert_release(conn):\n  pass\n' }],
    ['what is given no release', { 'bug.py': 'def rollback(bug, when=None):\n  pass\n' }],
    ['a target for a database', { Makefile: 'rollback-db:\n\talembic downgrade -1\n', 'migrations/rollback_users.py': 'print(1)\n' }],
    [
      'an alias of what was just registered',
      {
        'registry.py':
          'import mlflow\ndef promote(version):\n  mlflow.MlflowClient().set_registered_model_alias("m", "champion", version)\n',
        'train.py': 'import mlflow\nfrom registry import promote\npromote(mlflow.register_model("runs:/a/m", "m").version)\n',
      },
    ],
    ['a migration', { 'a.py': 'def rollback_version(db):\n  pass\ndef rollback_to(connection, revision):\n  pass\n' }],
    [
      'a route of another name',
      { 'console.py': 'from fastapi import FastAPI\nc = FastAPI()\n@c.get("/rollbacks-seen")\ndef seen():\n  pass\n' },
    ],
    [
      'old versions that a cluster keeps by itself',
      { 'a.yaml': 'apiVersion: apps/v1\nkind: StatefulSet\nspec: { revisionHistoryLimit: 10 }\n' },
    ],
    ['a route in a test', { 'tests/test_a.py': 'from fastapi import FastAPI\nc = FastAPI()\n@c.post("/rollback")\ndef back():\n  pass\n' }],
  ])('not by %s', (_, tree) => {
    expect(servingOf(tree).rollback.present).toBe('no')
  })
})

test.each([
  ['handler', 'a.handler'],
  ['image', 'app'],
])('a function of the Serverless Framework that names its %s is deployed, and waited for', (key, value) => {
  const { deploys, healthChecks } = servingOf({ 'serverless.yml': `functions:\n  a:\n    ${key}: ${value}\n` })
  expect(deploys).toMatchObject([{ path: 'serverless.yml', line: 3, tool: 'serverless-framework' }])
  expect(healthChecks.present).toBe('yes')
})

describe('what others have made', () => {
  const workload =
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\nspec:\n  strategy: { canary: { weight: 10 } }\n  template:\n    spec:\n      containers:\n        - image: quay.io/a/operator:1\n          livenessProbe: { exec: a }\n'
  const kind = (name: string) => `apiVersion: v1\nkind: ${name}\nmetadata: { name: a }\n`
  const partOf = '{ labels: { app.kubernetes.io/part-of: a },'
  const rendered = (chart: string, text: string) => `---\n# Source: ${chart}/templates/${text.length}.yaml\n${text}`
  const seen = (tree: Tree) => {
    const { healthChecks, rollback, deploys } = servingOf(tree)
    return [healthChecks.present, rollback.present, deploys.length]
  }

  test.each<[string, Tree]>([
    ['in a folder', { 'a/crd.yaml': kind('CustomResourceDefinition'), 'a/role.yaml': kind('ClusterRole'), 'a/run.yaml': workload }],
    [
      'of a system that runs on each node',
      { 'a.yaml': `${['ClusterRole', 'DaemonSet'].map((name) => kind(name).replace('{', partOf)).join('---\n')}---\n${workload}` },
    ],
    ['rendered from a chart', { 'a.yaml': rendered('cilium', `${kind('ClusterRole')}---\n${workload}`) }],
    [
      'rendered to a folder',
      {
        'out/role.yaml': rendered('a', kind('ClusterRole')),
        'out/b/run.yaml': rendered('a', workload),
        'out/b/role.yaml': kind('ClusterRole'),
      },
    ],
    ['in one file', { 'a.yaml': `${kind('CustomResourceDefinition')}---\n${workload}` }],
  ])('to install an operator says nothing of the service: %s', (_, tree) => {
    expect(seen(tree)).toEqual(['no', 'no', 0])
  })

  test.each<[string, Tree]>([
    ['a role of the same system', { 'a.yaml': `${kind('ClusterRole').replace('{', partOf)}---\n${workload.replace('{', partOf)}` }],
    [
      'a role, rendered from the chart beside it',
      { 'c/Chart.yaml': 'name: own\n', 'a.yaml': rendered('own', `${kind('ClusterRole')}---\n${workload}`) },
    ],
    [
      'a role of a chart that its own brings along',
      { 'a.yaml': rendered('own/charts/prometheus', kind('ClusterRole')), 'b.yaml': rendered('own', workload) },
    ],
    ['a role of another chart', { 'a/role.yaml': rendered('a', kind('ClusterRole')), 'a/run.yaml': rendered('b', workload) }],
    ['a role', { 'a/role.yaml': kind('ClusterRole'), 'a/run.yaml': workload }],
    ['a resource', { 'a/crd.yaml': kind('CustomResourceDefinition'), 'a/run.yaml': workload }],
    ['both in one file', { 'a/all.yaml': `${kind('CustomResourceDefinition')}---\n${kind('ClusterRole')}`, 'a/run.yaml': workload }],
    ['both, elsewhere', { 'b/crd.yaml': kind('CustomResourceDefinition'), 'b/role.yaml': kind('ClusterRole'), 'a/run.yaml': workload }],
  ])('is not all that stands beside %s', (_, tree) => {
    expect(seen(tree)).toEqual(['yes', 'yes', 1])
  })
})

describe('`docker compose up` in CI', () => {
  const ci = (...commands: string[]) => ({
    '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${commands.map((run) => `      - run: ${run}\n`).join('')}  b:\n    runs-on: x\n    steps:\n      - run: pytest\n`,
  })
  test.each([
    [['docker compose up -d'], 1],
    [['docker compose up -d', 'pytest'], 0],
  ])('%j deploys %i', (commands, count) => {
    expect(servingOf(ci(...commands)).deploys).toHaveLength(count)
  })
})

describe('a route that gives out what a job has predicted', () => {
  const api = (read: string) => `from fastapi import FastAPI\napp = FastAPI()\n@app.get("/latest")\ndef latest():\n  return ${read}\n`
  const job = (write: string) => `import joblib\nmodel = joblib.load("m")\nrows = model.predict(x)\n${write}\n`
  const present = (tree: Tree) => serving.analyse(projectOf(tree), {}).present
  test.each([
    ['list(db.weather_predictions.find())', 'db.weather_predictions.insert_many(rows)'],
    ['pd.read_sql("select * from forecasts", engine)', 'frame.to_sql("forecasts", engine)'],
    ['db.weather_predictions.aggregate([])', 'out.write.format("mongodb").option("collection", "weather_predictions").save()'],
  ])('serves: %s', (read, write) => {
    expect(present({ 'api.py': api(read), 'score.py': job(write) })).toBe('yes')
  })

  test.each([
    ['what nothing writes', api('list(db.predictions.find())'), job('pass')],
    ['what another name has', api('list(db.predictions.find())'), job('db.forecasts.insert_many(rows)')],
    ['no predictions', api('list(db.cities.find())'), job('db.cities.insert_many(rows)')],
    ['nothing', api('1'), job('db.predictions.insert_many(rows)')],
    ['what others predicted', api('list(db.predictions.find())'), 'db.predictions.insert_many(download())\n'],
    ['what has no name but a long text', api('list(db.predictions.find())'), job(`frame.to_sql("${'predicted'.repeat(50_000)}!", engine)`)],
    ['what a script reads', 'print(list(db.predictions.find()))\n', job('db.predictions.insert_many(rows)')],
  ])('serves none where it reads %s', (_, app, score) => {
    expect(present({ 'api.py': app, 'score.py': score })).toBe('no')
  })
})
