import { describe, expect, test } from 'vitest'
import { training } from '../../src/analyses/training.ts'
import { type Content, projectOf } from './project-of.ts'

const entryPointsOf = (tree: Record<string, Content>) => training.analyse(projectOf(tree), {}).entryPoints
const trackedIn = (tree: Record<string, Content>) =>
  entryPointsOf(tree).map(({ path, tracked, tools }) => [path, tracked, ...tools].join(' '))

describe('a job on a platform is tracked', () => {
  const sagemaker = (given: string, before = '') =>
    `import os\nfrom sagemaker.estimator import Estimator\n${before}Estimator(role="r", ${given}).fit({"train": "s3://b/t"})\n`
  test.each([
    ['as its program may be, which nothing shows', sagemaker('image_uri="1.dkr.ecr.us-east-1.amazonaws.com/jobs:1"'), 'unknown'],
    [
      'by what it is told in its environment',
      sagemaker('image_uri=image, environment={"MLFLOW_TRACKING_URI": os.environ["MLFLOW_TRACKING_URI"]}'),
      'yes mlflow',
    ],
    ['by what is added to its environment', sagemaker('environment=env', 'env = {}\nenv["WANDB_API_KEY"] = token\n'), 'yes wandb'],
    [
      'by what its container is told',
      'from google.cloud import aiplatform\naiplatform.CustomJob(worker_pool_specs=[{"container_spec": {"env": [{"name": "COMET_API_KEY", "value": "x"}]}}]).run()\n',
      'yes comet',
    ],
    [
      'by what a client of the platform is told',
      'import boto3\nboto3.client("sagemaker").create_training_job(Environment={"MLFLOW_TRACKING_URI": "http://m"})\n',
      'yes mlflow',
    ],
    ['by nothing where it is told of no tracker', sagemaker('image_uri=image, environment={"MODE": "fast"}'), 'unknown'],
    [
      "by nothing where the platform's own algorithm runs in it",
      sagemaker('image_uri=sagemaker.image_uris.retrieve("xgboost", "us-east-1", "1.7-1")', 'import sagemaker\n'),
      'no',
    ],
    ["by nothing where the platform's own class fits", 'from sagemaker import KMeans\nKMeans(role="r", k=2).fit(records)\n', 'no'],
  ])('%s', (_, source, expected) => {
    expect(trackedIn({ 'launch.py': source })).toEqual([`launch.py ${expected}`])
  })

  test('no more than a run that only reads the variables of a tracker', () => {
    const source =
      'import os\nfrom sklearn.svm import SVC\nconfig = {"environment": {"WANDB_API_KEY": os.getenv("WANDB_API_KEY")}}\nSVC().fit(x, y)\n'
    expect(trackedIn({ 'train.py': source })).toEqual(['train.py no'])
  })
})

describe('a program that a platform starts is tracked', () => {
  const program = 'from sklearn.svm import SVC\nSVC().fit(x, y)\n'
  const pipeline = (given: string) =>
    `from sagemaker.sklearn import SKLearn\nfrom sagemaker.workflow.pipeline import Pipeline\nfrom sagemaker.workflow.steps import TrainingStep\nstep = TrainingStep(name="t", estimator=SKLearn(entry_point="${given}"))\n`
  test.each([
    ['by the pipeline that names it', `${pipeline('train.py')}Pipeline(name="p", steps=[step])\n`, 'yes sagemaker'],
    ['not by one that names another', `${pipeline('prepare.py')}Pipeline(name="p", steps=[step])\n`, 'no'],
    ['not by one that keeps nothing', `${pipeline('train.py')}Pipeline(name="p", steps=[step], pipeline_experiment_config=None)\n`, 'no'],
    [
      'by a job that is told where to keep it',
      'from sagemaker.sklearn import SKLearn\nSKLearn(entry_point="train.py").fit(d, experiment_config={"ExperimentName": "e"})\n',
      'yes sagemaker',
    ],
    ['not by a job that is told nothing', 'from sagemaker.sklearn import SKLearn\nSKLearn(entry_point="train.py").fit(d)\n', 'no'],
  ])('%s', (_, source, expected) => {
    expect(trackedIn({ 'start.py': source, 'src/train.py': program })).toContain(`src/train.py ${expected}`)
  })
})

describe('a trainer of Transformers is tracked', () => {
  const old = 'transformers==4.40.0\nwandb==0.17.0\n'
  const trainer = (given: string) =>
    `from transformers import Trainer, TrainingArguments\nTrainer(args=TrainingArguments(${given})).train()\n`
  const parsed = (classes: string, before = '') =>
    `from transformers import HfArgumentParser, Trainer, TrainingArguments\nfrom trl import SFTConfig, TrlParser\nfrom dataclasses import field\n${before}parser = HfArgumentParser(${classes})\narguments = parser.parse_args_into_dataclasses()\nTrainer(args=arguments[0]).train()\n`
  const options = (field: string) => `class Arguments(TrainingArguments):\n    ${field}\n`
  test.each([
    ['by what is installed, as it reports of itself before version 5', '"out"', old, 'yes wandb'],
    ['by the same where none is the default', '"out", report_to=None', old, 'yes wandb'],
    ['by nothing from version 5 on', '"out"', 'transformers>=5.0\nwandb\n', 'no'],
    ['perhaps, where either version may be installed', '"out"', 'transformers>=4.28\nwandb\n', 'unknown wandb'],
    ['by what is installed below an upper bound', '"out"', 'transformers>=4.28,<5\nwandb\n', 'yes wandb'],
    ['by what is installed of a compatible release', '"out"', 'transformers~=4.28\nwandb\n', 'yes wandb'],
    ['by nothing, said so', '"out", report_to="none"', old, 'no'],
    ['by nobody of none', '"out", report_to=[]', old, 'no'],
    ['perhaps, as an option says', '"out", report_to=options.report_to', old, 'unknown wandb'],
    ['by nothing, as an option says where nothing is installed', '"out", report_to=options.report_to', 'transformers==4.40.0\n', 'no'],
    [
      'perhaps, as an option of the program says that is off',
      '"out", report_to=argparse.ArgumentParser().parse_args().report_to',
      old,
      'unknown wandb',
    ],
    ['perhaps, as what is unpacked may say', '"out", **settings()', 'transformers==5.1\nwandb\n', 'unknown wandb'],
    ['perhaps, as what it is given says', '"out", **settings', 'transformers==5.1\nwandb\n', 'unknown wandb'],
    [
      'as those of what is unpacked say that it knows',
      '**{k: v for k, v in {"report_to": "mlflow"}.items() if k in known}',
      '',
      'yes mlflow',
    ],
    ['perhaps, as a condition says', '"out", report_to="wandb" if use else "none"', old, 'unknown wandb'],
  ])('%s', (_, given, requirements, expected) => {
    expect(trackedIn({ 'train.py': trainer(given), 'requirements.txt': requirements })).toEqual([`train.py ${expected}`])
  })

  test.each([
    ['as a command line fills it', parsed('(TrainingArguments,)'), old, 'yes wandb'],
    ['as a command line may fill it', parsed('(TrainingArguments,)'), 'transformers==5.1\nwandb\n', 'unknown wandb'],
    ['as a command line fills one of a kin', parsed('(SFTConfig,)'), old, 'yes wandb'],
    ['as a command line fills what derives from it', parsed('Arguments', options('pass')), old, 'yes wandb'],
    ['as an option says that is off', parsed('Arguments', options('report_to: str = field(default="none")')), old, 'unknown wandb'],
    ['as an option says that is on', parsed('Arguments', options('report_to: str = field(default="wandb")')), old, 'yes wandb'],
  ])('%s', (_, source, requirements, expected) => {
    expect(trackedIn({ 'train.py': source, 'requirements.txt': requirements })).toEqual([`train.py ${expected}`])
  })

  test.each([
    ['python train.py --report_to wandb', 'yes wandb'],
    ['accelerate launch --num_processes 2 train.py --report_to=tensorboard', 'yes tensorboard'],
    ['torchrun train.py --lr 1 --report_to mlflow', 'yes mlflow'],
    ['python train.py --report_to none', 'unknown'],
  ])('as what starts it says: %s', (command, expected) => {
    const tree = { 'run.sh': `${command}\n`, 'train.py': parsed('(TrainingArguments,)'), 'requirements.txt': 'transformers==4.40\nwandb\n' }
    expect(trackedIn(tree)[0]).toMatch(new RegExp(`^train.py ${expected}`))
  })

  test.each([
    ['"out", report_to="none"', ['train.py:2']],
    ['"out"', []],
  ])('by nobody, and whether TrainingArguments(%s) says so is told', (given, places) => {
    const [{ tracked, evidence } = expect.fail('no entry point')] = entryPointsOf({ 'train.py': trainer(given) })
    expect([tracked, evidence.map(({ path, line }) => `${path}:${line}`)]).toEqual(['no', places])
  })

  test('by no autolog', () => {
    const source = `import mlflow\nmlflow.autolog()\nmlflow.transformers.autolog()\n${trainer('"out", report_to="none"')}`
    expect(trackedIn({ 'train.py': source })).toEqual(['train.py unknown mlflow'])
  })
})

describe('what an orchestrator keeps of a run', () => {
  const svc = 'SVC().fit(x, y)'
  const asset = (body: string) => `import dagster as dg\nfrom sklearn.svm import SVC\n@dg.asset\ndef model(context):\n    ${body}\n`
  const flow = `from metaflow import FlowSpec, step\nfrom sklearn.svm import SVC\nclass Flow(FlowSpec):\n    @step\n    def start(self):\n        self.model = ${svc}\n`
  test.each([
    ['is perhaps what it is told of an output', asset(`${svc}\n    context.add_output_metadata({"accuracy": 1})`), 'unknown dagster'],
    ['is perhaps what comes with an outcome', asset(`${svc}\n    return dg.MaterializeResult(metadata={"C": 1})`), 'unknown dagster'],
    ['is nothing where it is told nothing', asset(`${svc}\n    return dg.MaterializeResult()`), 'no'],
    ['is perhaps what a step assigns to its flow', flow, 'unknown metaflow'],
  ])('%s', (_, source, expected) => {
    expect(trackedIn({ 'train.py': source })).toEqual([`train.py ${expected}`])
  })
})

describe('what MLflow records by itself', () => {
  const svc = 'from sklearn.svm import SVC\nSVC().fit(x, y)\n'
  const loop = 'import torch\nfor x in loader:\n    loss = model(x)\n    loss.backward()\n    optimizer.step()\n'
  test.each([
    ['is a fit of scikit-learn', `mlflow.autolog()\n${svc}`, 'yes mlflow'],
    ['is one where scikit-learn alone is named', `mlflow.sklearn.autolog()\n${svc}`, 'yes mlflow'],
    ['is none where it is switched off', `mlflow.autolog(disable=True)\n${svc}`, 'no'],
    ["is perhaps no loop of one's own", `mlflow.pytorch.autolog()\n${loop}`, 'unknown mlflow'],
    [
      'is perhaps no fit of CatBoost',
      'mlflow.autolog()\nfrom catboost import CatBoostClassifier\nCatBoostClassifier().fit(x, y)\n',
      'unknown mlflow',
    ],
    ['is perhaps no fit of another library', 'mlflow.sklearn.autolog()\nimport xgboost\nxgboost.train({}, d)\n', 'unknown mlflow'],
    ['is nothing in a run that only starts', `with mlflow.start_run():\n    ${svc.replaceAll('\n', '\n    ')}\n`, 'unknown mlflow'],
    ['is what a run is given', `with mlflow.start_run():\n    mlflow.log_param("a", 1)\n${svc}`, 'yes mlflow'],
  ])('%s', (_, source, expected) => {
    expect(trackedIn({ 'train.py': `import mlflow\n${source}` })).toEqual([`train.py ${expected}`])
  })

  test('is another than a run of Weights & Biases that is switched off', () => {
    expect(trackedIn({ 'train.py': `import wandb\nwandb.init(mode="disabled")\n${svc}` })).toEqual(['train.py no'])
  })
})

describe('a stage of DVC records', () => {
  const stage = (given: string, more = '') => ({
    'train.py': 'from sklearn.svm import SVC\nSVC().fit(x, y)\n',
    'dvc.yaml': `stages:\n  train:\n    cmd: python train.py\n${given}${more}`,
  })
  const evaluate = '  evaluate:\n    cmd: python eval.py\n    metrics: [m.json]\n'
  test.each([
    ['its own metrics', stage('    metrics: [m.json]\n'), 'yes dvc'],
    ['its parameters, beside metrics of another', stage('    params: [lr]\n', evaluate), 'yes dvc'],
    ['perhaps what another has', stage('', evaluate), 'unknown dvc'],
    ['nothing without metrics', stage('    params: [lr]\n'), 'no'],
  ])('%s', (_, tree, expected) => {
    expect(trackedIn(tree)).toEqual([`train.py ${expected}`])
  })
})

describe('a tracker behind a name of the module', () => {
  const svc = 'import mlflow\nfrom sklearn.svm import SVC\nSVC().fit(x, y)\n'
  const log = 'mlflow.log_params(p)'
  test.each([
    ['perhaps records where it is False', `${svc}LOG = False\nif LOG:\n    ${log}\n`, {}, 'unknown'],
    ['perhaps does by way of a function', `${svc}LOG = False\ndef log():\n    ${log}\nif LOG:\n    log()\n`, {}, 'unknown'],
    ['perhaps does below another condition', `${svc}LOG = False\nif LOG:\n    if x:\n        ${log}\n`, {}, 'unknown'],
    ['does where it is True', `${svc}LOG = True\nif LOG:\n    ${log}\n`, {}, 'yes'],
    ['does where another module sets it', `${svc}LOG = False\nif LOG:\n    ${log}\n`, { 'config/full.py': 'LOG = True\n' }, 'yes'],
    ['does where it may become True', `${svc}LOG = False\nif x:\n    LOG = True\nif LOG:\n    ${log}\n`, {}, 'yes'],
    ['does where it is not', `${svc}LOG = False\nif LOG:\n    pass\nelse:\n    ${log}\n`, {}, 'yes'],
    ['does behind it', `${svc}LOG = False\nif LOG:\n    pass\n${log}\n`, {}, 'yes'],
    ['does where either of two is enough', `${svc}LOG = False\nif LOG or x:\n    ${log}\n`, {}, 'yes'],
    ['does where something else does too', `${svc}LOG = False\nif LOG:\n    ${log}\nmlflow.log_metric("a", 1)\n`, {}, 'yes'],
    ['does as a parameter says', `${svc}def main(log=False):\n    if log:\n        ${log}\nmain(True)\n`, {}, 'yes'],
  ])('%s', (_, source, tree, expected) => {
    expect(trackedIn({ 'train.py': source, ...tree })).toEqual([`train.py ${expected} mlflow`])
  })
})

describe('a tracker that is asked for its run', () => {
  const svc = 'import mlflow\nimport wandb\nfrom sklearn.svm import SVC\nSVC().fit(x, y)\n'
  const asked = 'if mlflow.active_run():\n    mlflow.log_params(p)\n'
  test.each([
    ['perhaps records where nothing opens one', asked, 'unknown mlflow'],
    ['perhaps does below another condition', `${asked.replace('mlflow.log', 'if x:\n        mlflow.log')}`, 'unknown mlflow'],
    ['perhaps does where there is any', 'if wandb.run is not None:\n    wandb.log(p)\n', 'unknown wandb'],
    ['does where one is opened', `with mlflow.start_run():\n    fit(1)\n${asked}`, 'yes mlflow'],
    ['does where something else is asked', asked.replace('mlflow.active_run()', 'wandb.run'), 'yes mlflow'],
    ['does where there is none', 'if wandb.run is None:\n    wandb.init()\nwandb.log(p)\n', 'yes wandb'],
    ['does where it is compared', asked.replace('active_run()', 'active_run().info.run_id == "a"'), 'yes mlflow'],
    ['does otherwise', asked.replace('    mlflow', '    pass\nelse:\n    mlflow'), 'yes mlflow'],
    ['does behind it', asked.replace('    mlflow', '    pass\nmlflow'), 'yes mlflow'],
  ])('%s', (_, source, expected) => {
    expect(trackedIn({ 'train.py': svc + source })).toEqual([`train.py ${expected}`])
  })
})

describe('a tracker that a run reaches', () => {
  const train = 'import mlflow\nfrom sklearn.svm import SVC\nSVC().fit(x, y)\nif enabled():\n    mlflow.log_params(p)\n'
  test.each([
    ['records it where nothing switches it', { 'config.yaml': 'mlflow:\n  experiment: a\n' }, 'yes mlflow'],
    ['perhaps does where settings switch it off', { 'config.yaml': 'mlflow:\n  enabled: false\n' }, 'unknown mlflow'],
    ['perhaps does where they say so in one word', { 'config.json': '{"tracking": {"use_mlflow": false}}' }, 'unknown mlflow'],
    ['perhaps does where they say no more than its name', { 'config.yaml': 'mlflow: false\n' }, 'unknown mlflow'],
    ['does where settings switch it on', { 'config.yaml': 'mlflow:\n  enabled: true\n' }, 'yes mlflow'],
    ['does where some settings do', { 'config.yaml': 'use_mlflow: false\n', 'prod.yaml': 'use_mlflow: true\n' }, 'yes mlflow'],
    ['does where a command does', { 'config.yaml': 'use_mlflow: false\n', 'run.sh': 'python train.py use_mlflow=true\n' }, 'yes mlflow'],
    ['does where one command alone switches it off', { 'run.sh': 'python train.py use_mlflow=false\n' }, 'yes mlflow'],
    ['does where an option does', { 'config.yaml': 'mlflow: false\n', 'run.sh': 'python train.py --mlflow\n' }, 'yes mlflow'],
    [
      'does where the pipeline that runs it records it all the same',
      {
        'config.yaml': 'mlflow: false\n',
        'dvc.yaml': 'stages:\n  train:\n    cmd: python train.py\n    metrics: [m.json]\n',
      },
      'yes dvc',
    ],
    ['does where a part of it is off', { 'config.yaml': 'mlflow:\n  autolog: false\n' }, 'yes mlflow'],
    ['does where another is off', { 'config.yaml': 'wandb:\n  enabled: false\n' }, 'yes mlflow'],
    ['does where a chart leaves its server out', { 'chart/values.yaml': 'mlflow:\n  enabled: false\n' }, 'yes mlflow'],
  ])('%s', (_, tree, expected) => {
    expect(trackedIn({ 'train.py': train, ...tree })).toEqual([`train.py ${expected}`])
  })
})

describe('what stands behind the main guard of a module', () => {
  const guarded = 'import mlflow\ndef helper(x):\n    return x\nif __name__ == "__main__":\n    mlflow.log_metric("a", helper(1))\n'
  const train = 'from sklearn.svm import SVC\nfrom helper import helper\nSVC().fit(helper(x), y)\n'
  test.each([
    ['records no run that imports it', { 'helper.py': guarded, 'train.py': train }, ['train.py no']],
    [
      'records none by what it calls there',
      {
        'helper.py': guarded.replace('mlflow.log', 'log').replace('\nif', '\ndef log(*a):\n    mlflow.log_metric(*a)\nif'),
        'train.py': train,
      },
      ['train.py no'],
    ],
    ['records its own', { 'train.py': `${guarded}    from sklearn.svm import SVC\n    SVC().fit(x, y)\n` }, ['train.py yes mlflow']],
    [
      'records nothing less before it',
      { 'helper.py': guarded.replace('\ndef', '\nmlflow.autolog()\ndef'), 'train.py': train },
      ['train.py yes mlflow'],
    ],
    [
      'may record a task of the same file',
      {
        'flow.py':
          'import mlflow\nfrom prefect import task\nfrom sklearn.svm import SVC\n@task\ndef train():\n    SVC().fit(x, y)\nif __name__ == "__main__":\n    mlflow.autolog()\n    serve(load("flow"))\n',
      },
      ['flow.py yes mlflow'],
    ],
  ])('%s', (_, tree, expected) => {
    expect(trackedIn(tree)).toEqual(expected)
  })
})

describe('a run that hands its metrics to a tracker which a registry chooses', () => {
  const tracker = (method: string) =>
    `import mlflow\nclass Tracker:\n    def ${method}(self, metrics):\n        mlflow.log_metrics(metrics)\n`
  const registry =
    'from tracker import Tracker\nkinds = {}\ndef register(name, make):\n    kinds[name] = make\nregister("mlflow", lambda: Tracker())\n'
  const train = (method: string) =>
    `from sklearn.svm import SVC\nimport registry\nSVC().fit(x, y)\nregistry.kinds[NAME]().${method}({"f1": 1})\n`
  test.each([
    [
      'is perhaps tracked',
      { 'tracker.py': tracker('log_metrics'), 'registry.py': registry, 'train.py': train('log_metrics') },
      'unknown mlflow',
    ],
    ['is not, by what it does not import', { 'tracker.py': tracker('log_metrics'), 'train.py': train('log_metrics') }, 'no'],
    [
      'is not, by a method of another name',
      { 'tracker.py': tracker('log_metrics'), 'registry.py': registry, 'train.py': train('log_text') },
      'no',
    ],
    [
      'is not, by a method that records nothing by its name',
      { 'tracker.py': tracker('go'), 'registry.py': registry, 'train.py': train('go') },
      'no',
    ],
  ])('%s', (_, tree, expected) => {
    expect(trackedIn(tree)).toEqual([`train.py ${expected}`])
  })
})

describe('a trainer of Lightning is tracked', () => {
  const trainer = (logger: string, before = '') =>
    `from lightning.pytorch import Trainer\nfrom lightning.pytorch.loggers import CSVLogger\n${before}Trainer(logger=${logger}).fit(model)\n`
  test.each([
    ['perhaps, by a logger that stands in the settings of a project with a tracker', trainer('cfg.logger'), 'wandb', 'unknown wandb'],
    ['perhaps, by one that another package makes', trainer('make()', 'from company import make\n'), 'wandb', 'unknown wandb'],
    ['by nothing, where the project has no tracker', trainer('cfg.logger'), 'torch', 'no'],
    ['by nothing, where its logger only writes a table', trainer('CSVLogger("out")'), 'wandb', 'no'],
    ['by nothing, where it is told to have none', trainer('False'), 'wandb', 'no'],
  ])('%s', (_, source, installed, expected) => {
    expect(trackedIn({ 'train.py': source, 'requirements.txt': `${installed}\n` })).toEqual([`train.py ${expected}`])
  })
})
