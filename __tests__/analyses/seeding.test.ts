import { describe, expect, test } from 'vitest'
import { training } from '../../src/analyses/training.ts'
import { projectOf } from './project-of.ts'

function seeded(source: string) {
  const { entryPoints } = training.analyse(projectOf({ 'train.py': source }), {})
  return entryPoints.map((point) => point.seeded)
}

const trainer = 'from transformers import Trainer\ntrainer = Trainer(model="m")\ntrainer.train()\n'
const linear = 'from sklearn.linear_model import LinearRegression\nLinearRegression().fit(x, y)\n'
const booster = 'import xgboost as xgb\nxgb.train({}, d)\n'
const search = (estimator: string) =>
  `from sklearn.linear_model import LogisticRegression\nfrom sklearn.ensemble import RandomForestClassifier\nfrom sklearn.model_selection import GridSearchCV\nGridSearchCV(${estimator}, {}).fit(x, y)\n`
const forest = (given: string) => `from sklearn.ensemble import RandomForestClassifier\nm = RandomForestClassifier(${given})\nm.fit(x, y)\n`

describe('whether a run depends on chance', () => {
  test.each([
    ['nothing fixes a seed', 'import gluonts\ngluonts.train(data=d)\n', 'no'],
    ['a generator that nothing seeds', 'import numpy, gluonts\nnumpy.random.RandomState()\ngluonts.train(data=d)\n', 'no'],
    ['one that something seeds', 'import numpy, gluonts\nnumpy.random.RandomState(1)\ngluonts.train(data=d)\n', 'yes'],
    ['a dictionary passed on', 'import gluonts\nparams = {"seed": 42}\ngluonts.train(params=params, data=d)\n', 'yes'],
    ['a dictionary on the spot', 'import gluonts\ngluonts.train({"seed": 42}, d)\n', 'yes'],
    ['a key set later', 'import gluonts\nparams = {"eta": 0.1}\nparams["seed"] = 1\ngluonts.train(params, d)\n', 'yes'],
    ['a dictionary without a seed', 'import gluonts\nparams = {"eta": 0.1}\ngluonts.train(params, d)\n', 'no'],
    ['a booster with a seed of its own', 'import lightgbm as lgb\nlgb.train({"eta": 0.1}, d)\n', 'yes'],
    ['a booster after a random split', `from sklearn.model_selection import train_test_split\ntrain_test_split(x)\n${booster}`, 'no'],
    ['a search over what leaves nothing to chance', search('LogisticRegression()'), 'yes'],
    ['a search over what does not', search('RandomForestClassifier()'), 'no'],
    ['a search over what is seeded', search('RandomForestClassifier(random_state=1)'), 'yes'],
    [
      'an unpacked dictionary',
      'from sklearn.ensemble import RandomForestClassifier\nkw = {"random_state": 1}\nRandomForestClassifier(**kw).fit(x, y)\n',
      'yes',
    ],
    [
      'settings from elsewhere',
      'import yaml\nfrom sklearn.ensemble import RandomForestClassifier\nkw = yaml.safe_load(f)\nRandomForestClassifier(**kw).fit(x, y)\n',
      'unknown',
    ],
    [
      'settings from elsewhere and more',
      'import yaml\nfrom sklearn.ensemble import RandomForestClassifier\nkw = {**yaml.safe_load(f), "max_depth": 2}\nRandomForestClassifier(**kw).fit(x, y)\n',
      'unknown',
    ],
    [
      'those of settings from elsewhere that are known',
      'import yaml\nfrom sklearn.ensemble import RandomForestClassifier\nkw = {k: v for k, v in yaml.safe_load(f).items() if k in known}\nRandomForestClassifier(**kw).fit(x, y)\n',
      'unknown',
    ],
    ...['kind["class"](**kind["params"])', 'getattr(ensemble, kind)(**params)'].map((made) => [
      `settings for a class that is chosen by a name: ${made}`,
      `import sklearn\nfrom sklearn import ensemble\ndef train(kind, params):\n    ${made}.fit(x, y)\ntrain(choose(), load())\n`,
      'unknown',
    ]),
    ['a trainer that seeds itself', trainer, 'yes'],
    ['a command line that seeds', 'from lightning.pytorch.cli import LightningCLI\nLightningCLI(M, D)\n', 'yes'],
    ['one that does not', 'from lightning.pytorch.cli import LightningCLI\nLightningCLI(M, D, seed_everything_default=False)\n', 'no'],
    ["one's own", 'from lightning.pytorch.cli import LightningCLI\nclass C(LightningCLI):\n  pass\nC(M, D).trainer.fit(m)\n', 'yes'],
    ['a job of a platform', 'from sagemaker.estimator import Estimator\nEstimator("image").fit({"train": "s3://b/k"})\n', 'unknown'],
    ['an estimator without randomness', linear, 'yes'],
    ['one of two', `${linear}from sklearn.ensemble import RandomForestClassifier\nRandomForestClassifier().fit(x, y)\n`, 'no'],
    ['a random split before it', `from sklearn.model_selection import train_test_split\ntrain_test_split(x, y)\n${linear}`, 'no'],
    [
      'a fixed split before it',
      `from sklearn.model_selection import train_test_split\ntrain_test_split(x, shuffle=False)\n${linear}`,
      'yes',
    ],
    [
      'only the split',
      'from sklearn.model_selection import train_test_split\nimport gluonts\ntrain_test_split(x, random_state=1)\ngluonts.train(x)\n',
      'no',
    ],
    [
      'only what explains it',
      `${forest('')}from sklearn.inspection import permutation_importance\npermutation_importance(m, x, y, random_state=0)\n`,
      'no',
    ],
    [
      'only what adds rows',
      `from imblearn.over_sampling import SMOTE\nx, y = SMOTE(random_state=1).fit_resample(x, y)\n${forest('')}`,
      'no',
    ],
    [
      'only the rows that are made',
      `from sklearn.datasets import make_classification\nx, y = make_classification(random_state=1)\n${forest('')}`,
      'no',
    ],
    [
      'only the search for settings',
      `from sklearn.model_selection import RandomizedSearchCV\n${forest('')}RandomizedSearchCV(m, {}, random_state=1).fit(x, y)\n`,
      'no',
    ],
    ['only what a hosted model answers', `import openai\nopenai.OpenAI().chat.completions.create(seed=1)\n${forest('')}`, 'no'],
    ['only what a tracker is told', `import mlflow\nSEED = 1\nmlflow.log_params({"seed": SEED})\n${forest('')}`, 'no'],
    ['only what a tracker is told at first', `import wandb\nconfig = {"seed": 1}\nwandb.init(config=config)\n${forest('')}`, 'no'],
    ['only what is written to a file', `import json\njson.dump({"seed": 1}, f)\n${forest('')}`, 'no'],
    ['only what describes the outcome', `from dagster import Output\nOutput(1, metadata={"seed": 1})\n${forest('')}`, 'no'],
    [
      'a trainer that also records',
      'import gluonts\nfrom transformers import TrainingArguments\ngluonts.train(TrainingArguments("o", seed=1, report_to="mlflow"))\n',
      'yes',
    ],
    ['settings that a tracker is told too', `import mlflow\nkw = {"random_state": 1}\nmlflow.log_params(kw)\n${forest('**kw')}`, 'yes'],
    ['the forest itself', forest('random_state=1'), 'yes'],
    ['trees that are drawn', 'from sklearn.ensemble import ExtraTreesClassifier\nExtraTreesClassifier(random_state=1).fit(x, y)\n', 'yes'],
    [
      'only the weights of one layer',
      'import tensorflow as tf\nm = tf.keras.Sequential([tf.keras.layers.Dense(8, kernel_initializer=tf.keras.initializers.GlorotUniform(seed=0))])\nm.fit(x, y)\n',
      'no',
    ],
    [
      'only what a layer drops',
      'from tensorflow import keras\nm = keras.Sequential([keras.layers.Dropout(0.5, seed=1)])\nm.fit(x, y)\n',
      'no',
    ],
    ['an estimator without randomness, fitted twice', 'from sklearn.cluster import DBSCAN\nmodel = DBSCAN().fit(x)\nmodel.fit(y)\n', 'yes'],
    ['support vectors', 'from sklearn.svm import SVC\nSVC().fit(x, y)\n', 'yes'],
    ['support vectors with probabilities', 'from sklearn.svm import SVC\nSVC(probability=True).fit(x, y)\n', 'no'],
  ])('%s', (_, source, answer) => {
    expect(seeded(source)).toEqual([answer])
  })
})

test.each([
  ['{"random_state": SEED}', 'yes'],
  ['{"n_estimators": 10}', 'no'],
  ['load()', 'unknown'],
])('a dictionary of another module that is %s', (written, expected) => {
  const tree = {
    'lib/settings.py': `SEED = 1\nPARAMS = ${written}\n`,
    'train.py':
      'from sklearn.ensemble import RandomForestClassifier\nfrom lib.settings import PARAMS\nRandomForestClassifier(**PARAMS).fit(x, y)\n',
  }
  expect(training.analyse(projectOf(tree), {}).entryPoints.map((point) => point.seeded)).toEqual([expected])
})

const made = (factory: string) =>
  `from sklearn.ensemble import RandomForestClassifier\n${factory}\ndef run(params):\n    build(params).fit(x, y)\nrun(load())\n`

test.each([
  ['of settings from elsewhere', 'def build(params):\n    return RandomForestClassifier(**params)', 'unknown'],
  [
    'of something that is made of settings from elsewhere',
    'from sklearn.pipeline import Pipeline\ndef build(params):\n    return Pipeline([("m", RandomForestClassifier(**params))])',
    'unknown',
  ],
  ['of nothing that could hold a seed', 'def build(params):\n    return RandomForestClassifier()', 'no'],
  ['of a seed', 'def build(params):\n    return RandomForestClassifier(random_state=1)', 'yes'],
])('what another function makes %s', (_, factory, expected) => {
  expect(seeded(made(factory))).toEqual([expected])
})

test.each([
  ['returned', 'def settings(found):\n    p = {**found}\n    p["random_state"] = 1\n    return p', 'yes'],
  ['given to what divides', 'def settings(found):\n    p = {"random_state": 1}\n    return train_test_split(found, **p)', 'no'],
])('a dictionary with a seed that is %s', (_, settings, expected) => {
  const imports = 'from sklearn.ensemble import RandomForestClassifier\nfrom sklearn.model_selection import train_test_split\n'
  expect(seeded(`${imports}${settings}\nRandomForestClassifier().set_params(settings(load())).fit(x, y)\n`)).toEqual([expected])
})

test('the way to the call that seeds is told', () => {
  const tree = {
    'lib/seeds.py': 'import numpy\ndef fix():\n    numpy.random.seed(1)\n',
    'train.py': 'import gluonts\nfrom lib.seeds import fix\nfix()\ngluonts.train(data=d)\n',
    'forest.py': 'from sklearn.ensemble import RandomForestClassifier\nm = RandomForestClassifier(random_state=1)\nm.fit(x, y)\n',
  }
  expect(training.analyse(projectOf(tree), {}).entryPoints.map(({ seeding }) => seeding)).toEqual([
    [{ path: 'forest.py', line: 2, says: 'sklearn.ensemble.RandomForestClassifier(…)' }],
    [
      { path: 'train.py', line: 3, says: 'fix' },
      { path: 'lib/seeds.py', line: 3, says: 'numpy.random.seed(…)' },
    ],
  ])
})

test('a call behind the main guard of an imported module seeds nothing but that module', () => {
  const helper = 'import numpy as np\ndef helper(x):\n    return x\nif __name__ == "__main__":\n    np.random.seed(1)\n'
  const { entryPoints } = training.analyse(
    projectOf({ 'helper.py': helper, 'train.py': `from helper import helper\n${forest('')}helper(m)\n` }),
    {},
  )
  expect(entryPoints.map(({ path, seeded }) => [path, seeded])).toEqual([['train.py', 'no']])
  expect(seeded(`${forest('')}${helper}`)).toEqual(['yes'])
})

describe('a command line', () => {
  const app = 'import random\nimport gluonts\nimport typer\napp = typer.Typer()\n'
  const train = (body = '') => `@app.command()\ndef train(d):\n    ${body}gluonts.train(data=d)\n`
  const evaluate = '@app.command()\ndef evaluate(d):\n    random.seed(1)\n'
  const main = 'if __name__ == "__main__":\n    app()\n'
  test.each([
    ['that seeds where it evaluates', `${app}${train()}${evaluate}${main}`, 'no'],
    ['that seeds where it trains', `${app}${train('random.seed(1)\n    ')}${evaluate}${main}`, 'yes'],
    ['that seeds before each command', `${app}${train()}${evaluate}@app.callback()\ndef main():\n    random.seed(1)\n${main}`, 'yes'],
    [
      'that seeds before it looks at what is asked for',
      `${app}${train()}${evaluate}${main}`.replace('    app()', '    random.seed(1)\n    app()'),
      'yes',
    ],
    [
      'of every function',
      `import fire\n${app}${train()}${evaluate}${main}`.replaceAll('@app.command()\n', '').replace('app()', 'fire.Fire()'),
      'no',
    ],
    ['whose commands all train', `${app}${train()}${evaluate}    gluonts.train(data=d)\n${main}`, 'yes'],
  ])('%s', (_, source, answer) => {
    expect(seeded(source)).toEqual([answer])
  })
})
