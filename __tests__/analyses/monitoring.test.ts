import { describe, expect, test } from 'vitest'
import { monitoring } from '../../src/analyses/monitoring.ts'
import { serving } from '../../src/analyses/serving.ts'
import type { Project } from '../../src/model/facts.ts'
import { type Content, projectOf } from './project-of.ts'

type Tree = Record<string, Content>

function monitoringOf(tree: Tree) {
  return monitoring.analyse(projectOf(tree), {})
}

const counter = 'from prometheus_client import Counter\nrequests = Counter("predictions", "Predictions.")\n'
const rule = (metric: string) => `groups:\n- name: a\n  rules:\n  - alert: Slow\n    expr: rate(${metric}[5m]) > 1\n`
const dashboard = '{"title": "API", "schemaVersion": 39, "panels": [{"targets": [{"expr": "a"}]}]}'

describe('a service is observed by', () => {
  test.each<[string, Tree, string[], string[]]>([
    ['metrics in its code', { 'app.py': counter }, ['metrics-endpoint'], ['prometheus']],
    [
      'an instrumentation',
      { 'app.py': 'from prometheus_fastapi_instrumentator import Instrumentator\nInstrumentator().instrument(app).expose(app)\n' },
      ['metrics-endpoint'],
      ['prometheus'],
    ],
    [
      'a middleware that is handed over',
      { 'app.py': 'from starlette_exporter import PrometheusMiddleware\napp.add_middleware(PrometheusMiddleware)\n' },
      ['metrics-endpoint'],
      ['prometheus'],
    ],
    ...[
      '@app.get("/metrics", response_class=PlainTextResponse)\ndef metrics():\n  return "a 1"\n',
      '@app.get("/metrics")\ndef metrics():\n  return PlainTextResponse("a 1")\n',
      '@app.get("/metrics")\ndef metrics():\n  return Response(text(), media_type="text/plain; version=0.0.4")\n',
    ].map((route): [string, Tree, string[], string[]] => [
      `a route for metrics of its own: ${route.split('\n')[0]}`,
      { 'app.py': `from fastapi import FastAPI\nfrom fastapi.responses import PlainTextResponse, Response\napp = FastAPI()\n${route}` },
      ['metrics-endpoint'],
      ['prometheus'],
    ]),
    [
      "its server's own metrics",
      { 'app.py': 'from ray.util.metrics import Counter\nCounter("predictions")\n' },
      ['metrics-endpoint'],
      ['ray'],
    ],
    ['traces of its platform', { 'app.py': 'from aws_xray_sdk.core import patch_all\npatch_all()\n' }, ['tracing'], ['cloudwatch']],
    [
      'metrics of a function',
      { 'app.py': 'from aws_lambda_powertools import Metrics\nmetrics = Metrics()\nhandler = metrics.log_metrics(app)\n' },
      ['managed'],
      ['cloudwatch'],
    ],
    [
      'traces of a function',
      { 'app.py': 'from aws_lambda_powertools import Tracer\ntracer = Tracer()\n@tracer.capture_method\ndef predict(x):\n    pass\n' },
      ['tracing'],
      ['cloudwatch'],
    ],
    [
      'a metric of a function that Datadog collects',
      { 'app.py': 'from datadog_lambda.metric import lambda_metric\nlambda_metric("a", 1)\n' },
      ['managed'],
      ['datadog'],
    ],
    ...[
      ['provider: { tracing: { lambda: true } }', 'tracing'],
      ['functions: { a: { tracing: Active } }', 'tracing'],
      ['plugins: [serverless-plugin-aws-alerts]', 'alert-rule'],
      ['resources: { Resources: { A: { Type: AWS::CloudWatch::Alarm } } }', 'alert-rule'],
      ['resources: [{ Resources: { A: { Type: AWS::CloudWatch::Dashboard } } }]', 'dashboard'],
    ].map(([settings = '', kind = '']): [string, Tree, string[], string[]] => [
      `the Serverless Framework's ${settings}`,
      { 'serverless.yml': `${settings}\n` },
      [kind],
      ['cloudwatch'],
    ]),
    ...['Properties: { Tracing: Active }', 'Properties: { TracingConfig: { Mode: Active } }'].map(
      (settings): [string, Tree, string[], string[]] => [
        `a template's ${settings}`,
        { 'template.yml': `Resources:\n  F:\n    Type: AWS::Serverless::Function\n    ${settings}\n` },
        ['tracing'],
        ['cloudwatch'],
      ],
    ),
    ['traces that are switched on', { Dockerfile: 'FROM a\nENV LANGSMITH_TRACING=true\n' }, ['tracing'], ['langsmith']],
    [
      'what watches the containers of its platform',
      {
        'install.sh':
          'curl https://raw.githubusercontent.com/aws-samples/amazon-cloudwatch-container-insights/latest/a.yaml | sed s/a/b/ | kubectl apply -f -\n',
      },
      ['managed'],
      ['cloudwatch'],
    ],
    [
      'a scrape configuration',
      { 'prometheus.yml': 'scrape_configs:\n- job_name: api\n  static_configs: [{ targets: ["api:80"] }]\n' },
      ['scrape-config'],
      ['prometheus'],
    ],
    ['a monitor object', { 'a.yaml': 'apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\n' }, ['scrape-config'], ['prometheus']],
    [
      'an annotation',
      { 'a.yaml': 'apiVersion: v1\nkind: Service\nmetadata: { annotations: { prometheus.io/scrape: "true" } }\n' },
      ['scrape-config'],
      ['prometheus'],
    ],
    ['a dashboard', { 'any/name.json': dashboard }, ['dashboard'], ['grafana']],
    [
      'an alert policy of Google Cloud',
      {
        'alerts.yaml':
          'displayName: a\ncombiner: OR\nconditions:\n- displayName: b\n  conditionThreshold: {filter: c, thresholdValue: 1}\n',
      },
      ['alert-rule'],
      ['google-cloud-monitoring'],
    ],
    [
      'a dashboard of Google Cloud',
      { 'board.json': '{"displayName": "a", "mosaicLayout": {"columns": 12, "tiles": [{"width": 6}]}}' },
      ['dashboard'],
      ['google-cloud-monitoring'],
    ],
    ['an alert rule', { 'rules.yml': rule('a') }, ['alert-rule'], ['prometheus']],
    ['a drift check', { 'drift.py': 'from evidently.report import Report\nReport(metrics=[])\n' }, ['drift-detection'], ['evidently']],
    [
      'a preset for drift',
      { 'a.py': 'from evidently import Report\nfrom evidently.presets import DataDriftPreset\nReport([DataDriftPreset()]).run(a, b)\n' },
      ['drift-detection'],
      ['evidently'],
    ],
    [
      'an earlier tab for drift',
      { 'a.py': 'from evidently.dashboard import Dashboard\nfrom evidently.tabs import DataDriftTab\nDashboard(tabs=[DataDriftTab()])\n' },
      ['drift-detection'],
      ['evidently'],
    ],
    [
      'a tab for drift that is only named',
      { 'a.py': 'from evidently.dashboard import Dashboard\nfrom evidently.tabs import DataDriftTab\nDashboard(tabs=[DataDriftTab])\n' },
      ['drift-detection'],
      ['evidently'],
    ],
    [
      'drift among much else, in a file for it',
      {
        'monitoring.py':
          'from evidently import Report\nfrom evidently.presets import DataDriftPreset, RegressionPreset\nReport([DataDriftPreset(), RegressionPreset()])\n',
      },
      ['drift-detection'],
      ['evidently'],
    ],
    [
      'a report on how it performs, in a file for it',
      {
        'monitoring.py':
          'from evidently.report import Report\nfrom evidently.metric_preset import RegressionPreset\nReport(metrics=[RegressionPreset()])\n',
      },
      ['dashboard'],
      ['evidently'],
    ],
    [
      'a comparison of its own, in a file for it',
      { 'monitoring/drift.py': 'from scipy import stats\ndef check(a, b):\n    return stats.ks_2samp(a, b)\n' },
      ['drift-detection'],
      ['scipy'],
    ],
    [
      'a statistic of its own, in a function for it',
      { 'monitor.py': 'from metrics import calculate_psi\ndef detect_drift(a, b):\n    return calculate_psi(a, b) > 0.2\n' },
      ['drift-detection'],
      [],
    ],
    ['an index of stability', { 'src/psi.py': 'def psi_numeric(a, b):\n    return 0\npsi_numeric(x, y)\n' }, ['drift-detection'], []],
    [
      'an interface of its own, in a folder for it',
      { 'monitoring/app.py': 'import streamlit as st\nst.title("a")\n' },
      ['dashboard'],
      ['streamlit'],
    ],
    [
      'a page that shows the predictions that were kept',
      { 'dashboard/app.py': 'from pymongo import MongoClient\ndb = MongoClient(URI)[NAME]\ndb.all_predictions.aggregate([])\n' },
      ['dashboard'],
      ['mongodb'],
    ],
    [
      'a page that queries the predictions that were kept',
      { 'dashboard.py': 'import pandas as pd\npd.read_sql("select * from predictions", engine)\n' },
      ['dashboard'],
      ['pandas'],
    ],
    ['traces', { 'app.py': 'from langsmith import traceable\n@traceable\ndef a():\n  pass\n' }, ['tracing'], ['langsmith']],
    ['its platform', { 'main.tf': 'resource "azurerm_application_insights" "a" {}\n' }, ['managed'], ['application-insights']],
    [
      'the model monitor of its platform',
      { 'main.tf': 'resource "aws_sagemaker_monitoring_schedule" "a" {}\n' },
      ['drift-detection', 'managed'],
      ['sagemaker'],
    ],
    [
      'an alarm of its platform',
      { 'main.tf': 'resource "aws_cloudwatch_metric_alarm" "a" {\n  namespace = "AWS/ApplicationELB"\n}\n' },
      ['alert-rule'],
      ['cloudwatch'],
    ],
    ['a dashboard of its platform', { 'main.tf': 'resource "aws_cloudwatch_dashboard" "a" {}\n' }, ['dashboard'], ['cloudwatch']],
    ['a count in its logs', { 'main.tf': 'resource "aws_cloudwatch_log_metric_filter" "a" {}\n' }, ['managed'], ['cloudwatch']],
  ])('%s', (_, tree, kinds, tools) => {
    expect(monitoringOf(tree)).toMatchObject({ present: 'yes', kinds, tools })
  })
})

describe('what a request writes to a tracker', () => {
  const head =
    'import joblib, wandb\nfrom fastapi import FastAPI\nfrom starlette.middleware.base import BaseHTTPMiddleware\napp = FastAPI()\nmodel = joblib.load("m")\n'
  const route = (body: string) => `@app.post("/predict")\ndef predict(x):\n    y = model.predict(x)\n    ${body}\n    return y\n`
  const kinds = (tree: Tree) => {
    const project = projectOf(tree)
    return monitoring.analyse(project, { serving: serving.analyse(project, {}) }).kinds
  }
  test.each<[string, Tree, string[]]>([
    ['in its route', { 'app.py': `${head}${route('wandb.log({"y": y})')}` }, ['tracing']],
    [
      'in a middleware, through an object of another module',
      {
        'app.py': `${head}from note import notes\nclass M(BaseHTTPMiddleware):\n    async def dispatch(self, a, b):\n        notes.keep(a)\n${route('pass')}`,
        'note.py': 'import wandb\nclass Notes:\n    def keep(self, a):\n        wandb.log({"a": a})\nnotes = Notes()\n',
      },
      ['tracing'],
    ],
    [
      'in a function around it',
      { 'app.py': `${head}@app.middleware("http")\ndef m(a, b):\n    wandb.log({})\n${route('pass')}` },
      ['tracing'],
    ],
    ['where it also trains', { 'app.py': `${head}${route('model.fit(x, y); wandb.log({"y": y})')}` }, []],
    ['in no request', { 'app.py': `${head}${route('pass')}`, 'train.py': 'import wandb\ndef run():\n    wandb.log({})\nrun()\n' }, []],
  ])('%s', (_, tree, found) => {
    expect(kinds(tree)).toEqual(found)
  })
})

describe('beside a service, what is observed in', () => {
  const served = { present: 'yes', endpoints: [{ path: 'api/app.py', line: 1, tool: 'fastapi' }] } as unknown as Project['serving']
  const traced = 'import logfire\nlogfire.configure()\n'
  const notebook = (source: string) =>
    JSON.stringify({
      nbformat: 4,
      nbformat_minor: 5,
      metadata: {},
      cells: [{ cell_type: 'code', metadata: {}, outputs: [], execution_count: 1, source }],
    })
  const cli = 'import typer\napp = typer.Typer()\n'
  test.each<[string, Tree, 'yes' | 'no']>([
    ['a tool with a command line', { 'tools/grade.py': `${cli}${traced}` }, 'no'],
    ['a tool whose options are parsed', { 'grade.py': `import argparse\nargparse.ArgumentParser()\n${traced}` }, 'no'],
    ['a command', { 'grade.py': `import click\n${traced}@click.command()\ndef run():\n    pass\n` }, 'no'],
    ['a program that starts it', { 'main.py': `import api.app\n${cli}${traced}` }, 'yes'],
    ['a program that starts it by its name', { 'main.py': `import uvicorn\n${cli}${traced}uvicorn.run("api.app:app")\n` }, 'yes'],
    ['a worker', { 'worker.py': traced }, 'yes'],
    ['what it imports', { 'api/app.py': 'import grade\n', 'grade.py': `${cli}${traced}` }, 'yes'],
    ['a program that trains', { 'train.py': 'import sentry_sdk\nsentry_sdk.init("a")\n' }, 'no'],
    ['a benchmark', { 'bench.py': 'from prometheus_client import start_http_server\nstart_http_server(9000)\n' }, 'no'],
    ['an evaluation', { 'agents/evals/scorer.py': traced }, 'no'],
    ['a notebook', { 'a.ipynb': notebook(traced) }, 'no'],
    ['an evaluation that it makes', { 'api/app.py': 'import evaluate\n', 'evaluate.py': traced }, 'yes'],
    [
      'a program that trains, and has the platform watch what it deploys',
      { 'train.py': 'from sagemaker.model_monitor import DataCaptureConfig\nDataCaptureConfig(enable_capture=True)\n' },
      'yes',
    ],
    [
      'a notebook that looks for drift',
      { 'a.ipynb': notebook('from evidently import Report\nfrom evidently.presets import DataDriftPreset\nReport([DataDriftPreset()])\n') },
      'yes',
    ],
    ['a tool that looks for drift', { 'drift.py': `${cli}from evidently.report import Report\nReport(metrics=[])\n` }, 'yes'],
  ])('%s', (_, tree, present) => {
    expect(monitoring.analyse(projectOf({ 'api/app.py': '', ...tree }), { serving: served }).present).toBe(present)
  })
})

test('what the project says itself comes before what a copied chart says', () => {
  const monitor = 'apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\n'
  const { evidence } = monitoringOf({ 'a/Chart.yaml': 'home: https://grafana.com\n', 'a/monitor.yaml': monitor, 'b.py': counter })
  expect(evidence.map(({ path }) => path)).toEqual(['b.py', 'a/monitor.yaml'])
})

test('what stands in one folder with the service comes before what stands in others', () => {
  const stack = 'from aws_cdk import aws_cloudwatch\naws_cloudwatch.Alarm(s, "a")\n'
  const serving = { present: 'yes', endpoints: [{ path: 'ml/api/app.py', line: 1, tool: 'fastapi' }] } as unknown as Project['serving']
  const { evidence } = monitoring.analyse(projectOf({ 'lake/stack.py': stack, 'ml/api/app.py': '', 'ml/stack.py': stack }), { serving })
  expect(evidence.map(({ path }) => path)).toEqual(['ml/stack.py', 'lake/stack.py'])
})

test('what a cell of a notebook looks for comes behind what a program does', () => {
  const drift = 'from evidently import Report\nfrom evidently.presets import DataDriftPreset\nReport([DataDriftPreset()])\n'
  const cells = [{ cell_type: 'code', metadata: {}, outputs: [], source: drift }]
  const { evidence } = monitoringOf({ 'a.ipynb': JSON.stringify({ nbformat: 4, metadata: {}, cells }), 'drift.py': drift })
  expect([...new Set(evidence.map(({ path }) => path))]).toEqual(['drift.py', 'a.ipynb'])
})

describe('a service is not observed by', () => {
  test.each<[string, Tree]>([
    [
      'what a chart asks for itself',
      {
        'a.yaml':
          '# Source: c/templates/a.yaml\napiVersion: v1\nkind: Service\nmetadata: { annotations: { prometheus.io/scrape: "true" } }\n---\n# Source: c/templates/b.yaml\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\n',
      },
    ],
    [
      'Prometheus that watches itself',
      { 'prometheus.yml': 'scrape_configs:\n- job_name: prometheus\n  static_configs: [{ targets: ["localhost:9090"] }]\n' },
    ],
    ['an alarm for what is spent', { 'main.tf': 'resource "aws_cloudwatch_metric_alarm" "a" {\n  namespace = "AWS/Billing"\n}\n' }],
    ['such an alarm in code', { 'a.py': 'import boto3\nboto3.client("cloudwatch").put_metric_alarm(Namespace="AWS/Billing")\n' }],
    ['a training callback', { 'train.py': 'from keras.callbacks import EarlyStopping\nEarlyStopping(monitor="val_loss")\n' }],
    [
      'an annotation of a system that was installed whole',
      {
        'flux.yaml':
          'apiVersion: v1\nkind: Service\nmetadata: { labels: { app.kubernetes.io/part-of: flux }, annotations: { prometheus.io/scrape: "true" } }\n',
      },
    ],
    [
      'an annotation of a database',
      {
        'db.yaml':
          'apiVersion: apps/v1\nkind: Deployment\nmetadata: { annotations: { prometheus.io/scrape: "true" } }\nspec:\n  template:\n    spec:\n      containers:\n        - image: postgres:16\n',
      },
    ],
    [
      'a report on how a model performs where it is trained',
      {
        'train.py':
          'from evidently.report import Report\nfrom evidently.metric_preset import RegressionPreset\nReport(metrics=[RegressionPreset()])\n',
      },
    ],
    [
      "a monitor of an operator's own process",
      {
        'a.yaml':
          'apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nspec: { selector: { matchLabels: { control-plane: controller-manager } } }\n',
      },
    ],
    ['an import that is not used', { 'drift.py': 'import evidently\n' }],
    ['a dependency', { 'requirements.txt': 'evidently\nprometheus-client\n' }],
    ['a test', { 'tests/test_metrics.py': counter }],
    ['a statistic', { 'explore.py': 'from scipy.stats import ks_2samp\nks_2samp(a, b)\n' }],
    ['a test of its drift check', { 'tests/test_drift.py': 'from scipy.stats import ks_2samp\nks_2samp(a, b)\n' }],
    ['an interface for anything', { 'app/dashboard.py': 'import streamlit as st\nst.title("a")\n' }],
    [
      'an interface to a model, wherever it lies',
      {
        'week_9_monitoring/app.py': 'import joblib\nimport streamlit as st\nmodel = joblib.load("m")\nmodel.predict(st.text_input("x"))\n',
      },
    ],
    [
      'an interface to a service',
      { 'monitoring/app.py': 'import requests\nimport streamlit as st\nrequests.post("http://a/predict", json={})\n' },
    ],
    [
      'a service that looks up what it predicted',
      { 'app.py': 'from pymongo import MongoClient\nMongoClient(URI).db.predictions.find({})\n' },
    ],
    ["logs of a cluster's own servers", { 'eks.yaml': 'cloudWatch:\n  clusterLogging:\n    enableTypes: [api]\n' }],
    [
      'what CI sets for a command',
      {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: openwiki code\n        env: { LANGSMITH_TRACING: "true" }\n',
      },
    ],
    [
      'a route with another name',
      { 'app.py': 'from fastapi import FastAPI\napp = FastAPI()\n@app.get("/metrics/a")\ndef a():\n  return 1\n' },
    ],
    ['a comment', { 'app.py': '# from prometheus_client import Counter\n' }],
    [
      'an image that runs without being told what to show',
      { 'compose.yaml': 'services:\n  grafana:\n    image: grafana/grafana:11.2.0\n' },
    ],
  ])('%s', (_, tree) => {
    expect(monitoringOf(tree)).toEqual({ present: 'no', kinds: [], tools: [], metrics: [], alerts: [], notified: 'unknown', evidence: [] })
  })
})

test('what a line says twice is shown once', () => {
  const source = 'from evidently import Report\nfrom evidently.presets import DataDriftPreset\nReport([DataDriftPreset()]).run(a, b)\n'
  expect(monitoringOf({ 'drift.py': source }).evidence.map(({ line, kind }) => [line, kind])).toEqual([[3, 'drift-detection']])
})

test('what is made to find drift is shown before a statistic', () => {
  const statistic = 'from scipy.stats import ks_2samp\ndef drift(a, b):\n  return ks_2samp(a, b)\n'
  const report = 'from evidently import Report\nfrom evidently.presets import DataDriftPreset\nReport([DataDriftPreset()]).run(a, b)\n'
  const { evidence } = monitoringOf({ 'a/drift.py': statistic, 'b/drift.py': report })
  expect(evidence.map(({ path, tool }) => [path, tool])).toEqual([
    ['b/drift.py', 'evidently'],
    ['a/drift.py', 'scipy'],
  ])
})

test('metrics are named where they are made', () => {
  expect(monitoringOf({ 'app.py': counter }).metrics).toEqual([{ path: 'app.py', line: 2, name: 'predictions' }])
})

describe('an alert on', () => {
  test.each([
    ['a metric that the code makes', { 'app.py': counter, 'rules.yml': rule('predictions_total') }, 'yes'],
    [
      'a metric of OpenTelemetry under the name that is exported',
      {
        'app.py':
          'from opentelemetry import metrics\nmetrics.get_meter_provider().get_meter("a").create_histogram(name="http.latency", unit="s")\n',
        'rules.yml': rule('http_latency_seconds_bucket'),
      },
      'yes',
    ],
    ['a recorded metric', { 'rules.yml': `${rule('a:b')}  - record: "a:b"\n    expr: sum(c)\n` }, 'yes'],
    [
      'a metric of a registry of its own',
      { 'app.py': `${counter}METRICS.inc("errors_total", labels={})\n`, 'rules.yml': rule('errors_total') },
      'yes',
    ],
    ['a metric that the code asks for', { 'app.py': `${counter}client.query("errors_total")\n`, 'rules.yml': rule('errors_total') }, 'no'],
    [
      'a metric that only a test makes',
      { 'app.py': counter, 'tests/a.py': 'METRICS.inc("errors_total")\n', 'rules.yml': rule('errors_total') },
      'no',
    ],
    ['a metric that nothing makes', { 'app.py': counter, 'rules.yml': rule('prediction_count') }, 'no'],
    ['a metric of an exporter', { 'app.py': counter, 'rules.yml': rule('node_load1') }, 'unknown'],
    ['a metric where no code makes any', { 'rules.yml': rule('predictions_total') }, 'unknown'],
  ])('%s', (_, tree, emitted) => {
    expect(monitoringOf(tree).alerts).toMatchObject([{ path: 'rules.yml', line: 4, name: 'Slow', emitted }])
  })
})

describe('of alerts of Prometheus', () => {
  const configured = 'scrape_configs: [{ job_name: api }]\nrule_files: [rules.yml]\n'
  const tree = { 'prometheus.yml': configured, 'rules.yml': rule('a') }

  test.each<[string, Tree, string]>([
    ['nobody is told without an Alertmanager', tree, 'no'],
    [
      'somebody is told by an Alertmanager',
      { ...tree, 'prometheus.yml': `${configured}alerting: { alertmanagers: [{ static_configs: [{ targets: [a:9093] }] }] }\n` },
      'yes',
    ],
    ['somebody may be told where the configuration is elsewhere', { 'rules.yml': rule('a') }, 'unknown'],
    ['somebody may be told by one that runs', { ...tree, 'alertmanager.yml': 'route: { receiver: a }\n' }, 'unknown'],
    ['somebody may be told by another tool', { ...tree, 'alarms.tf': 'resource "aws_cloudwatch_metric_alarm" "a" {\n}\n' }, 'unknown'],
  ])('%s', (_, given, expected) => {
    expect(monitoringOf(given).notified).toBe(expected)
  })
})
