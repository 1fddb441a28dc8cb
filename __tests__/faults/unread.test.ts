import { beforeAll, expect, test } from 'vitest'
import type { Evaluation } from '../../src/model/scorecard.ts'
import { loadRules, type Rules } from '../../src/rules.ts'
import { scan } from '../../src/scan.ts'
import { sourceOf } from './inject.ts'
import { tree } from './tree.ts'

type Files = Readonly<Record<string, string>>

let rules: Rules
let healthy: readonly Evaluation[] | undefined
beforeAll(async () => {
  const loaded = await loadRules([])
  const policies = loaded.policies.map((one) => ({ ...one, configuration: { ...one.configuration, enabled: true } }))
  rules = { ...loaded, policies }
}, 60_000)

async function judged(files: Files, unread?: string): Promise<readonly Evaluation[]> {
  const { read } = sourceOf(files)
  const head = sourceOf(files, {
    async *read(wanted, limits) {
      for await (const result of read(wanted, limits))
        yield result.file.path === unread ? { file: result.file, failure: 'absent', detail: 'not in this clone' } : result
    },
  })
  const { scorecard } = await scan({ head, rules, today: '2026-11-21', version: '0' })
  return scorecard.evaluations
}

/** What passed with all files, and neither passes nor is unknown without one of them. */
function misled(before: readonly Evaluation[], after: readonly Evaluation[]): string[] {
  const passed = new Set(before.filter(({ outcome }) => outcome === 'pass').map(({ policy }) => policy))
  return after
    .filter(({ policy, outcome }) => passed.has(policy) && outcome !== 'pass' && outcome !== 'unknown')
    .map(({ policy, outcome, reason }) => `${policy}: ${outcome}, ${reason}`)
}

const app =
  'import joblib\nfrom fastapi import FastAPI\n\napp = FastAPI()\nmodel = joblib.load("m.joblib")\n\n@app.post("/predict")\ndef predict(x: list[float]):\n    return model.predict([x]).tolist()\n'
const fit = 'df = pd.read_csv("data/train.csv")\njoblib.dump(SVC(random_state=0).fit(df[["a"]], df["b"]), "m.joblib")\n'
const imports = 'import joblib\nimport pandas as pd\nfrom sklearn.svm import SVC\n'
const deployment = (more: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n  template:\n    spec:\n      containers:\n      - {name: a, image: "x/y:1.0"${more}}\n`
const base: Files = {
  'app.py': app,
  'train.py': `${imports}${fit}`,
  'k8s.yaml': deployment(''),
  'deploy.sh': 'kubectl apply -f k8s.yaml\n',
  'requirements.txt': 'fastapi==0.110.0\njoblib==1.3.0\nscikit-learn==1.4.0\npandas==2.2.0\n',
}
const drift =
  'from evidently.report import Report\nfrom evidently.metric_preset import DataDriftPreset\nReport(metrics=[DataDriftPreset()]).run(current_data=1, reference_data=2)\n'
const notebook = (source: string) =>
  JSON.stringify({
    nbformat: 4,
    nbformat_minor: 5,
    metadata: { kernelspec: { language: 'python', name: 'python3' } },
    cells: [{ cell_type: 'code', execution_count: 1, metadata: {}, outputs: [], source: [source] }],
  })
const scraped = { 'prometheus.yml': 'scrape_configs:\n- job_name: app\n  static_configs:\n  - targets: ["app:8000"]\n' }
const tested = {
  'tests/test_a.py': 'from app import predict\n\ndef test_a():\n    assert predict([1.0]) == [1]\n',
  '.github/workflows/ci.yml': 'on: [pull_request]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pytest\n',
}
const logs = 'import mlflow\n\ndef log(model):\n    with mlflow.start_run():\n        mlflow.log_metric("a", 1)\n'
const training = (line: string) =>
  `${imports}from lib import log\n\nlog(SVC(random_state=0).fit(pd.read_csv("data/train.csv"), y))\n${line}`
const hydra = {
  'train.py':
    'import hydra\nfrom pytorch_lightning import Trainer\n\n@hydra.main(config_path="conf", config_name="c")\ndef main(cfg):\n    trainer = Trainer(logger=hydra.utils.instantiate(cfg.logger))\n    trainer.fit(m)\n\nmain()\n',
  'conf/c.yaml': 'defaults: [{logger: wandb}]\n',
}
/** A file by which a policy passes that fails without it, and those beside it. */
const decided: [policy: string, file: string, text: string, beside?: Files][] = [
  ['rollback-defined', 'rollback.sh', 'kubectl rollout undo deployment/a\n'],
  ['rollback-defined', 'Makefile', 'rollback:\n\tkubectl rollout undo deployment/a\n'],
  ['critical-paths-owned', '.github/CODEOWNERS', '* @org/ml\n'],
  ['licence-present', 'LICENSE', 'Apache License\n'],
  ['model-card-present', 'MODEL_CARD.md', '# Model card\n\n## Intended use\n\nA.\n'],
  ['model-card-present', 'README.md', '---\npipeline_tag: text-classification\n---\n# A\n'],
  ['monitoring-configured', 'dashboards/a.json', '{"title": "A", "schemaVersion": 30, "panels": [{"targets": [{"expr": "up"}]}]}'],
  ['monitoring-configured', 'prometheus.yml', scraped['prometheus.yml']],
  ['monitoring-configured', 'main.tf', 'resource "aws_cloudwatch_metric_alarm" "a" {\n  alarm_name  = "a"\n  metric_name = "5xx"\n}\n'],
  ['drift-detected', 'drift.py', drift],
  ['drift-detected', 'drift.py', drift, scraped],
  ['drift-detected', 'drift.ipynb', notebook(drift)],
  ['data-versioned', 'data.ipynb', notebook('import wandb\n\nrun = wandb.init()\nrun.use_artifact("train:v1").download("data")\n')],
  ['alerts-defined', 'rules.yml', 'groups:\n- name: a\n  rules:\n  - alert: Down\n    expr: up == 0\n', scraped],
  ['python-version-declared', 'Dockerfile', 'FROM python:3.11-slim\nCOPY . .\nCMD uvicorn app:app\n'],
  ['pipeline-defined', '.gitlab-ci.yml', 'train:\n  script: [python train.py]\n'],
  [
    'pipeline-defined',
    'wf.yaml',
    'apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: {name: a}\nspec:\n  templates:\n  - name: t\n    container: {image: "a:1.0", command: [python, train.py]}\n',
  ],
  [
    'pipeline-defined',
    'dags/d.py',
    'from airflow import DAG\nfrom airflow.operators.bash import BashOperator\n\nwith DAG("a") as d:\n    BashOperator(task_id="t", bash_command="python train.py")\n',
  ],
  [
    'model-quality-gated',
    'gate.py',
    'import json\nimport sys\n\nmetrics = json.load(open("metrics.json"))\nif metrics["f1"] < 0.8:\n    sys.exit("not released")\n',
  ],
  ['serving-health-checked', 'k8s.yaml', deployment(', readinessProbe: {httpGet: {path: /x, port: 80}}')],
  ['experiments-tracked', 'lib.py', logs, { 'train.py': training('') }],
  ['experiments-tracked', 'conf/logger/wandb.yaml', '_target_: pytorch_lightning.loggers.WandbLogger\nproject: a\n', hydra],
  [
    'model-registered',
    'lib.py',
    `${logs}        mlflow.sklearn.log_model(model, "m", registered_model_name="m")\n`,
    { 'train.py': training('') },
  ],
  [
    'training-seeded',
    'lib.py',
    'import numpy\n\ndef log(model):\n    numpy.random.seed(1)\n',
    { 'train.py': training('').replace('random_state=0', 'probability=True') },
  ],
  [
    'data-validated',
    'validate.py',
    'import pandera as pa\n\nschema = pa.DataFrameSchema({"a": pa.Column(float)})\n\ndef check(df):\n    return schema.validate(df)\n',
    {
      'train.py': `${imports}from validate import check\n${fit.replace('pd.read_csv("data/train.csv")', 'check(pd.read_csv("data/train.csv"))')}`,
    },
  ],
  [
    'no-unsafe-loading',
    'uv.lock',
    'version = 1\n[[package]]\nname = "torch"\nversion = "2.7.0"\nsource = { registry = "https://pypi.org/simple" }\n',
    {
      'pyproject.toml': '[project]\nname = "a"\nversion = "1"\ndependencies = ["torch"]\n',
      'app.py': 'import torch\n\nweights = torch.load("w.pt")\n',
    },
  ],
  [
    'dockerfile-pinned',
    'compose.yml',
    'services:\n  a:\n    build:\n      context: .\n      args:\n        BASE: python:3.11.4-slim\n',
    { Dockerfile: 'ARG BASE=python\nFROM $BASE\n' },
  ],
  ['coverage-measured', 'pytest.ini', '[pytest]\naddopts = --cov=app\n', tested],
  ['coverage-measured', 'pyproject.toml', '[tool.pytest.ini_options]\naddopts = "--cov=app"\n', tested],
  ['coverage-measured', 'setup.cfg', '[tool:pytest]\naddopts = --cov=app\n', tested],
  [
    'tests-run-in-ci',
    'ci.sh',
    'pytest\n',
    { ...tested, '.github/workflows/ci.yml': tested['.github/workflows/ci.yml'].replace('pytest', './ci.sh') },
  ],
]

test.each(decided)('%s passes by %s, and is unknown where that cannot be read', async (policy, file, text, beside = {}) => {
  const files = { ...base, ...beside, [file]: text }
  const outcomeIn = (evaluations: readonly Evaluation[]) => evaluations.find((it) => it.policy === policy)?.outcome
  const [whole, without] = [await judged(files), await judged(files, file)]
  expect(outcomeIn(whole)).toBe('pass')
  expect(outcomeIn(without)).toBe('unknown')
  expect(misled(whole, without)).toEqual([])
})

test.each(Object.keys(tree))('no policy fails that passed while %s could be read', async (path) => {
  healthy ??= await judged(tree)
  expect(misled(healthy, await judged(tree, path))).toEqual([])
})

test.each([
  ['notebooks/explore.ipynb', ['tests-run-in-ci', 'dependencies-locked', 'serving-health-checked', 'rollback-defined', 'vendor-lock-in']],
  ['web/package.json', ['experiments-tracked', 'monitoring-configured', 'rollback-defined', 'training-seeded']],
  ['config/app.toml', ['experiments-tracked', 'monitoring-configured', 'serving-health-checked', 'dependencies-locked']],
] as const)('what %s cannot change stays decided where it is unread', async (path, policies) => {
  healthy ??= await judged(tree)
  const outcomes = (evaluations: readonly Evaluation[]) =>
    evaluations.filter(({ policy }) => policies.includes(policy)).map(({ policy, outcome }) => [policy, outcome])
  expect(outcomes(await judged(tree, path))).toEqual(outcomes(healthy))
})

test('what fails at the base is lost sight of, and not fixed, where a submodule takes the place of its folder', async () => {
  const before = sourceOf({ 'src/train.py': `${imports}${fit}` })
  const files = sourceOf({ 'README.md': '# Churn\n' })
  const head = sourceOf({}, { list: async () => [...(await files.list()), { path: 'src', mode: 'submodule' }], read: files.read })
  const { scorecard } = await scan({ head, base: before, rules, today: '2026-11-21', version: '0' })
  const [tracked] = scorecard.evaluations.filter(({ policy }) => policy === 'experiments-tracked')
  expect(tracked).toMatchObject({ outcome: 'unknown', state: 'lost' })
  expect(scorecard.problems).toMatchObject([{ path: 'src' }])
})
