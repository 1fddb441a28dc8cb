import { describe, expect, test } from 'vitest'
import { trackingOf, training } from '../../src/analyses/training.ts'
import type { Project } from '../../src/model/facts.ts'
import { type Content, projectOf } from './project-of.ts'

const analyse = (tree: Record<string, Content>) => training.analyse(projectOf(tree), {})
const entryPaths = (tree: Record<string, Content>) => analyse(tree).entryPoints.map(({ path }) => path)
const only = (tree: Record<string, Content>) => {
  const { entryPoints } = analyse(tree)
  expect(entryPoints).toHaveLength(1)
  return entryPoints[0]!
}

const main = (call: string) => `if __name__ == "__main__":\n    ${call}\n`
const fit = 'from sklearn.svm import SVC\ndef fit(x, y):\n    return SVC(random_state=1).fit(x, y)\n'
const grouping =
  'from sklearn.cluster import DBSCAN\nclass App:\n    def __init__(self):\n        self.by = DBSCAN()\n    def run(self, points):\n        return self.by.fit_predict(points)\nApp().run(1)\n'
const job = `${fit}class TrainingJob:\n    def run(self):\n        fit(1, 2)\n${main('print(1)')}`
const loop =
  'import torch\ndef fit(model, loader, optimizer):\n    for x in loader:\n        loss = model(x)\n        loss.backward()\n        optimizer.step()\n'
const pipeline = (imports: string, steps: string) =>
  `from sklearn.pipeline import Pipeline\nfrom sklearn.impute import SimpleImputer\n${imports}\nPipeline([${steps}]).fit(x, y)\n`
const spark = (stages: string) =>
  `from pyspark.sql import SparkSession\nfrom pyspark.ml import Pipeline\nfrom pyspark.ml.feature import VectorAssembler, StandardScaler\n${stages.includes('Logistic') ? 'from pyspark.ml.classification import LogisticRegression\n' : ''}Pipeline(stages=[${stages}]).fit(SparkSession.builder.getOrCreate().table("t"))\n`
const jax = (step: string) =>
  `import jax\nfrom jax.example_libraries import optimizers\ninit, opt_update, params = optimizers.adam(0.1)\ndef step(p, g, loss):\n    grad = jax.grad(loss)\n    return ${step}\n${main('step(1, 2, 3)')}`
const solved = (method: string, beside: string) =>
  `import numpy as np\nfrom sklearn import metrics\nclass Ridge:\n    def ${method}(self, x, y):\n        self.w = np.linalg.solve(x.T @ x, x.T @ y)\n    def ${beside}(self, x):\n        return x @ self.w\nRidge().${method}(1, 2)\n`
const notebook = (...cells: string[]) =>
  JSON.stringify({
    cells: cells.map((source) => ({ cell_type: 'code', source, outputs: [], metadata: {} })),
    metadata: {},
    nbformat: 4,
    nbformat_minor: 5,
  })

const tfx = (component: string) =>
  notebook(
    'from tfx.orchestration.experimental.interactive.interactive_context import InteractiveContext\ncontext = InteractiveContext()',
    `from tfx.v1.components import ${component}\nstep = ${component}(a)\ncontext.run(step)`,
  )

const launch = (script: string) => `from sagemaker.sklearn import SKLearn\ndef start():\n    SKLearn(entry_point=${script}).fit("s3://a")\n`

const dagOf = (command: string) =>
  `from airflow import DAG\nfrom airflow.operators.bash import BashOperator\nwith DAG("d"):\n    BashOperator(task_id="t", bash_command="${command}")\n`

describe('an entry point is', () => {
  test.each<[string, Record<string, Content>, string[]]>([
    ['a script that fits', { 'train.py': `${fit}${main('fit(1, 2)')}` }, ['train.py']],
    [
      'a script that fits on request',
      { 'app.py': `${fit}import fastapi\napp = fastapi.FastAPI()\n@app.get("/train")\ndef train():\n    fit(1, 2)\n${main('serve(app)')}` },
      ['app.py'],
    ],
    [
      'a function that nothing here calls',
      { 'lib.py': fit, 'jobs.py': 'from lib import fit\ndef search():\n    fit(1, 2)\n' },
      ['jobs.py'],
    ],
    [
      'no such function beside a program that fits the same',
      {
        'lib.py': fit,
        'jobs.py': 'from lib import fit\ndef search():\n    fit(1, 2)\n',
        'train.py': `from lib import fit\n${main('fit(1, 2)')}`,
      },
      ['train.py'],
    ],
    [
      'one that a platform calls, beside a program that fits the same',
      {
        'lib.py': fit,
        'jobs.py': 'from lib import fit\ndef lambda_handler(event, context):\n    fit(1, 2)\n',
        'train.py': `from lib import fit\n${main('fit(1, 2)')}`,
      },
      ['jobs.py', 'train.py'],
    ],
    [
      'such a function beside a program that fits something else',
      { 'lib.py': fit, 'jobs.py': 'from lib import fit\ndef search():\n    fit(1, 2)\n', 'train.py': `${fit}${main('fit(1, 2)')}` },
      ['jobs.py', 'train.py'],
    ],
    ['a notebook that runs a component that trains', { 'a.ipynb': tfx('Trainer') }, ['a.ipynb']],
    ['no notebook that runs components that look at data', { 'a.ipynb': tfx('SchemaGen') }, []],
    ['a script that groups points, where nothing else is fitted', { 'a.py': grouping }, ['a.py']],
    ['no script that groups points beside one that fits', { 'a.py': grouping, 'train.py': `${fit}fit(1, 2)\n` }, ['train.py']],
    ['a script that groups points beside tests that fit', { 'a.py': grouping, 'tests/test_a.py': `${fit}fit(1, 2)\n` }, ['a.py']],
    [
      'a script whose groups take in others later',
      { 'a.py': grouping.replaceAll('DBSCAN', 'KMeans'), 'train.py': `${fit}fit(1, 2)\n` },
      ['a.py', 'train.py'],
    ],
    ['a script without a guard', { 'train.py': `${fit}fit(1, 2)\n` }, ['train.py']],
    ['a script with a loop of its own', { 'train.py': `${loop}${main('fit(1, 2, 3)')}` }, ['train.py']],
    [
      'a script that calls what fits in another module',
      { 'run.py': `from model import fit\n${main('fit(1, 2)')}`, 'model.py': fit },
      ['run.py'],
    ],
    [
      'a script and the script that it calls',
      { 'run.py': `import train\n${main('train.fit(1, 2)')}`, 'train.py': `${fit}${main('fit(1, 2)')}` },
      ['run.py', 'train.py'],
    ],
    ['a script whose loop gives gradients to an optimiser of JAX', { 'train.py': jax('opt_update(0, grad(p), p)') }, ['train.py']],
    ['a script whose loop maps parameters and gradients', { 'train.py': jax('jax.tree_util.tree_map(descend, p, grad(p))') }, ['train.py']],
    ['a script whose loop pairs parameters and gradients', { 'train.py': jax('[w - g for w, g in zip(p, grad(p))]') }, ['train.py']],
    ['a script with a class of its own that solves for its parameters', { 'train.py': solved('fit', 'predict') }, ['train.py']],
    ['a script that applies a gradient', { 'train.py': jax('state.optimizer.apply_gradient(g)') }, ['train.py']],
    ['a script that fits a pipeline', { 'train.py': pipeline('from sklearn.svm import SVC', '("svm", SVC())') }, ['train.py']],
    ['a script that fits what it is given', { 'train.py': pipeline('model = load()', '("model", model)') }, ['train.py']],
    [
      'no module of a package that registers what fits',
      {
        'lib/__init__.py': 'from lib import drift\n',
        'lib/drift.py': `from lib.registry import register\n${fit}register(fit)\n`,
        'lib/registry.py': 'def register(x):\n    pass\n',
      },
      [],
    ],
    [
      'a script that calls modules that it chooses from by name, and none of these',
      {
        'main.py': `import importlib\ndef run(name):\n    m = importlib.import_module(f"kinds.{name}")\n    m.train(1, 2)\n${main('run("svm")')}`,
        'kinds/svm.py': fit.replace('def fit', 'def train'),
        'kinds/other.py': 'def train(x, y):\n    pass\n',
      },
      ['main.py'],
    ],
    [
      'a script that takes out of modules by name a class that fits',
      {
        'main.py': `import importlib\ndef run(kind):\n    module = importlib.import_module("kinds." + kind)\n    getattr(module, kind.title())().run(1, 2)\n${main('run("svm")')}`,
        'kinds/svm.py': `${fit}class Svm:\n    def run(self, x, y):\n        fit(x, y)\n`,
      },
      ['main.py'],
    ],
    [
      'a script whose class, chosen by name, is given a model that trains itself',
      {
        'main.py': `import importlib\ndef run(kind):\n    getattr(importlib.import_module("kinds." + kind), kind.title())().run(1)\n${main('run("svm")')}`,
        'kinds/svm.py': 'from models import Svm\nclass Runner:\n    def run(self, model):\n        model.train()\n',
        'models.py': 'from sklearn.svm import SVC\nclass Svm:\n    def train(self):\n        SVC().fit(1, 2)\n',
      },
      ['main.py'],
    ],
    [
      'a script that takes out of a module by name a function that fits',
      {
        'main.py': `import importlib\ndef run(kind):\n    getattr(importlib.import_module("kinds." + kind), "fit")(1, 2)\n${main('run("svm")')}`,
        'kinds/svm.py': fit,
      },
      ['main.py'],
    ],
    [
      'no script that takes a class by name out of other modules than fit',
      {
        'main.py': `import importlib\ndef run(kind):\n    getattr(importlib.import_module("kinds." + kind), kind.title())().run(1, 2)\n${main('run("svm")')}`,
        'kinds/svm.py': 'class Svm:\n    def run(self, x, y):\n        pass\n',
        'others/svm.py': `${fit}class Svm:\n    def run(self, x, y):\n        fit(x, y)\n`,
      },
      [],
    ],
    ['a script that fits a pipeline of Spark', { 'train.py': spark('VectorAssembler(), LogisticRegression()') }, ['train.py']],
    ['a script that fits stages of Spark that it is given', { 'train.py': spark('VectorAssembler(), model') }, ['train.py']],
    ['no script that fits a preparation of Spark', { 'prepare.py': spark('VectorAssembler(), StandardScaler()') }, []],
    ['no script that fits stages of Spark that prepare', { 'prepare.py': spark('*[StandardScaler(c) for c in columns]') }, []],
    [
      'no script that fits annotators of Spark NLP',
      {
        'prepare.py':
          'from pyspark.ml import Pipeline\nfrom sparknlp.base import *\nfrom sparknlp.annotator import *\nPipeline(stages=[DocumentAssembler(), Tokenizer()]).fit(df)\n',
      },
      [],
    ],
    [
      'a script that fits a classifier of Spark NLP',
      {
        'train.py':
          'from pyspark.ml import Pipeline\nfrom sparknlp.annotator import *\nPipeline(stages=[Tokenizer(), ClassifierDLApproach()]).fit(df)\n',
      },
      ['train.py'],
    ],
    [
      'no script that fits a preparation of a warehouse',
      { 'prepare.py': 'from snowflake.ml.modeling.preprocessing import StandardScaler\nStandardScaler().fit(session.table("t"))\n' },
      [],
    ],
    ['no script that fits a preparation', { 'prepare.py': pipeline('', '("fill", SimpleImputer()), ("scale", scaler)') }, []],
    ['a notebook', { 'a.ipynb': notebook('from sklearn.svm import SVC', 'SVC().fit(x, y)') }, ['a.ipynb']],
    [
      'a notebook that starts a script that fits',
      { 'a.ipynb': notebook('!python train.py'), 'train.py': `${fit}${main('fit(1, 2)')}` },
      ['a.ipynb', 'train.py'],
    ],
    ['a task', { 'flow.py': `from prefect import task\n${fit.replace('def', '@task\ndef')}` }, ['flow.py']],
    [
      'the function that a pipeline names',
      {
        'pipeline.py':
          'from kedro.pipeline import node\nfrom nodes import fit\ndef create():\n    return [node(func=fit, inputs="x", outputs="y")]\n',
        'nodes.py': fit,
      },
      ['nodes.py'],
    ],
    [
      'a script that a launcher is given',
      { 'launch.py': 'from sagemaker.sklearn import SKLearn\nSKLearn(entry_point="src/fit.py").fit("s3://a")\n', 'src/fit.py': fit },
      ['src/fit.py'],
    ],
    [
      'a job that a platform runs by itself',
      { 'train.py': 'from sagemaker.estimator import Estimator\nEstimator("xgboost").fit("s3://a")\n' },
      ['train.py'],
    ],
    [
      'a function that something outside calls',
      { 'lambda.py': 'import boto3\ndef handler(event, context):\n    boto3.client("sagemaker").create_training_job(**event)\n' },
      ['lambda.py'],
    ],
    [
      'a job that a platform is told to run by a command',
      {
        'submit.py': `import subprocess\ndef submit(job):\n    args = ["gcloud", "ai", "custom-jobs", "create"] + [job]\n    subprocess.run(args)\n${main('submit("a")')}`,
      },
      ['submit.py'],
    ],
    [
      'a task of a queue, whoever asks for it',
      {
        'api.py': 'from jobs import update\ndef post(x):\n    update.delay(x)\n',
        'jobs.py': `from queues import celery\n${fit}@celery.task(bind=True)\ndef update(x):\n    fit(x, 2)\n`,
        'queues.py': 'from celery import Celery\ncelery = Celery()\n',
      },
      ['jobs.py'],
    ],
    [
      'a command of an application that another module runs',
      {
        'pkg/train.py': `import typer\n${fit}app = typer.Typer()\n@app.command()\ndef train(x):\n    fit(x, 2)\n`,
        'pkg/cli.py': `import typer\nfrom pkg import train\napp = typer.Typer()\napp.add_typer(train.app)\n${main('app()')}`,
      },
      ['pkg/train.py'],
    ],
    [
      'a request that another module routes',
      {
        'routes.py': `from fastapi import APIRouter\n${fit}router = APIRouter()\n@router.post("/train")\ndef train(x):\n    fit(x, 2)\n`,
        'app.py': 'from fastapi import FastAPI\nfrom routes import router\napp = FastAPI()\napp.include_router(router)\n',
      },
      ['routes.py'],
    ],
    [
      'the view that trains, and not the module that gives it a route',
      {
        'urls.py': `from django.urls import path\nimport views\nurlpatterns = [path("predict", views.predict)]\n`,
        'views.py': `${fit}def predict(request):\n    return fit(1, 2)\n`,
      },
      ['views.py'],
    ],
    [
      'the class of a view that trains, and not the module that gives it a route',
      {
        'urls.py': `from django.urls import path\nfrom views import Train\nurlpatterns = [path("train", Train.as_view())]\n`,
        'views.py': `from django.views import View\n${fit}class Train(View):\n    def post(self, request):\n        fit(1, 2)\n`,
      },
      ['views.py'],
    ],
    [
      'what gives a route to a function and calls it too',
      {
        'app.py': `from fastapi import FastAPI\nimport jobs\napp = FastAPI()\napp.add_api_route("/train", jobs.train)\n${main('jobs.train()')}`,
        'jobs.py': `${fit}def train():\n    fit(1, 2)\n`,
      },
      ['app.py', 'jobs.py'],
    ],
    [
      'no program that gives a route to a function',
      {
        'app.py': `from flask import Flask\nimport jobs\ndef make():\n    app = Flask("a")\n    app.add_url_rule("/train", view_func=jobs.train)\n${main('make()')}`,
        'jobs.py': `${fit}def train():\n    fit(1, 2)\n`,
      },
      ['jobs.py'],
    ],
    [
      'no command that others have still to run',
      { 'a.py': `import click\n${fit}@click.command()\ndef train(x):\n    fit(x, 2)\n`, 'b.py': 'from a import train\n' },
      [],
    ],
    [
      'a function that nothing but a test calls',
      { 'job.py': `${fit}def handler(event, context):\n    fit(1, 2)\n`, 'tests/test_job.py': 'from job import handler\nhandler(1, 2)\n' },
      ['job.py'],
    ],
    [
      'no command that hands anything to a platform',
      {
        'cli.py':
          'import boto3\nimport typer\napp = typer.Typer()\n@app.command()\ndef go(job):\n    boto3.client("sagemaker").create_training_job(**job)\n',
        'main.py': 'from cli import app\n',
      },
      [],
    ],
    [
      'a method of an object that another module made',
      {
        'train.py': `from trainer import trainer\n${main('trainer.go(1, 2)')}`,
        'trainer.py': `${fit}class Trainer:\n    def go(self, x, y):\n        fit(x, y)\ntrainer = Trainer()\n`,
      },
      ['train.py'],
    ],
    [
      'a program that trains and evaluates, by whatever name',
      { 'train_test.py': `${fit}def test(model, loader):\n    print(model)\n${main('test(fit(1, 2), 3)')}` },
      ['train_test.py'],
    ],
    ['no test by its name and by what it defines', { 'train_test.py': `${fit}def test():\n    fit(1, 2)\n${main('test()')}` }, []],
    [
      'a class of a package that nobody described, told what to train on',
      { 'train.py': `import torch\nfrom models import Informer\nestimator = Informer()\n${main('estimator.train(training_data=1)')}` },
      ['train.py'],
    ],
    [
      'the same where it fits what a loader gives',
      { 'train.py': `import torch\nfrom models import Voting\n${main('Voting(4).fit(train_loader=loader)')}` },
      ['train.py'],
    ],
    ['none that fits on what may be anything', { 'train.py': `import torch\nfrom models import Bins\n${main('Bins(4).fit(values)')}` }, []],
    [
      'no method of it that is told nothing',
      { 'train.py': `import torch\nfrom models import Informer\n${main('Informer().train(1)')}` },
      [],
    ],
    [
      'a command of a Django project',
      {
        'app/management/commands/train.py': `from django.core.management.base import BaseCommand\n${fit}class Command(BaseCommand):\n    def handle(self):\n        fit(1, 2)\n`,
      },
      ['app/management/commands/train.py'],
    ],
    [
      'a backend that Label Studio asks to train',
      {
        'model.py': `from label_studio_ml.model import LabelStudioMLBase\n${fit}class Tagger(LabelStudioMLBase):\n    def fit(self, event, data):\n        fit(1, 2)\n`,
        '_wsgi.py': 'from label_studio_ml.api import init_app\nfrom model import Tagger\napp = init_app(model_class=Tagger)\n',
      },
      ['model.py'],
    ],
    ['a notebook that runs a command', { 'a.ipynb': notebook('!yolo detect train data=a.yaml') }, ['a.ipynb']],
    [
      'the module that a job runs, and not what submits it',
      {
        'submit.py': `import subprocess\n${main('subprocess.run(["gcloud", "ai-platform", "jobs", "submit", "training", "--module-name", "trainer.task"])')}`,
        'trainer/task.py': `${fit}${main('fit(1, 2)')}`,
      },
      ['trainer/task.py'],
    ],
    [
      'a class that configuration names',
      {
        'jobs.py': `${fit}class TrainingJob:\n    def run(self):\n        fit(1, 2)\n`,
        'conf.yaml': 'job:\n  KIND: TrainingJob\n',
        'cli.py': 'from jobs import fit\n',
      },
      ['jobs.py'],
    ],
    [
      'a class that settings name with its arguments',
      { 'jobs.py': job, 'plan.json': '{"steps": [{"name": "TrainingJob", "params": {"epochs": 3}}]}', 'cli.py': 'import jobs\n' },
      ['jobs.py'],
    ],
    ['no class that a report names', { 'jobs.py': job, 'coverage.json': '{"classes": [{"class": "TrainingJob"}]}' }, []],
    ['no class that a list counts', { 'jobs.py': job, 'notes.json': '{"classes": [{"name": "TrainingJob", "covered": 0}]}' }, []],
    ['no class that a title is about', { 'jobs.py': job, 'todo.yml': '- title: TrainingJob\n' }, []],
    [
      'a command that installing gives',
      {
        'pkg/cli.py': `${fit}def main():\n    fit(1, 2)\n`,
        'pkg/__init__.py': 'from pkg.cli import main\n',
        'pyproject.toml':
          '[build-system]\nrequires = []\nbuild-backend = "hatchling.build"\n[project]\nname = "pkg"\n[project.scripts]\ntrain = "pkg.cli:main"\n',
      },
      ['pkg/cli.py'],
    ],
    [
      'what an application of a library runs as its main function',
      { 'run.py': `import tensorflow as tf\n${fit}def main(_):\n    fit(1, 2)\n${main('tf.app.run()')}` },
      ['run.py'],
    ],
    [
      'a function that imports what it needs, whatever calls it',
      { 'job.py': 'def handler(event):\n    from sklearn.svm import SVC\n    SVC().fit(event.x, event.y)\n' },
      ['job.py'],
    ],
    ['a program without an ending', { 'container/train': `#!/usr/bin/env python\n${fit}${main('fit(1, 2)')}` }, ['container/train']],
    [
      'what a notebook of Databricks runs in another',
      {
        'Common.py': `# Databricks notebook source\n${fit}`,
        'Train.py': '# Databricks notebook source\n# MAGIC %run ./Common\n# COMMAND ----------\nfit(1, 2)\n',
      },
      ['Train.py'],
    ],
    ['an R script', { 'train.R': 'library(caret)\nfit <- train(y ~ ., data = d)\n' }, ['train.R']],
    ['an R script for H2O', { 'train.R': 'library(h2o)\nh2o.init()\nh2o.gbm(x, y, d)\n' }, ['train.R']],
    ['a program for .NET', { 'src/Program.cs': 'using Microsoft.ML;\nvar model = pipeline.Fit(data);\n' }, ['src/Program.cs']],
    [
      'a job in Scala',
      {
        'src/Train.scala':
          'import org.apache.spark.ml.{Pipeline, Model}\nobject Train extends App {\n  val model = new Pipeline().fit(df)\n}\n',
      },
      ['src/Train.scala'],
    ],
    [
      'a program in Java',
      {
        'src/Train.java':
          'import ml.dmlc.xgboost4j.java.XGBoost;\npublic class Train {\n  public static void main(String[] a) { XGBoost.train(d, p, 1); }\n}\n',
      },
      ['src/Train.java'],
    ],
    ['a linear model of base R', { 'model.R': 'model <- lm(y ~ x)\n' }, ['model.R']],
    ['a function in R that a project has', { DESCRIPTION: 'Package: a\n', 'R/model.R': 'f <- function(x) lm(y ~ x)\n' }, ['R/model.R']],
    [
      'a function in R that a pipeline runs',
      {
        DESCRIPTION: 'Package: a\n',
        NAMESPACE: 'export(f)\n',
        '_targets.R': 'library(targets)\n',
        'R/model.R': 'f <- function(x) lm(y ~ x)\n',
      },
      ['R/model.R'],
    ],
  ])('%s', (_, tree, expected) => {
    expect(entryPaths(tree)).toEqual(expected)
  })

  test.each<[string, Record<string, Content>]>([
    ['a module that only defines', { 'model.py': fit, 'other.py': 'from model import fit\n' }],
    ['a test', { 'tests/test_train.py': `${fit}fit(1, 2)\n` }],
    ['a benchmark', { 'bench.py': `${fit}fit(1, 2)\n`, 'scripts/profile_training.py': `${fit}fit(1, 2)\n` }],
    ['preparing data', { 'prepare.py': 'from sklearn.preprocessing import StandardScaler\nStandardScaler().fit([1])\n' }],
    ['a scaler that is passed in', { 'prepare.py': 'import sklearn\ndef run(scaler, x):\n    scaler.fit(x)\nrun(1, 2)\n' }],
    ['a function that nothing calls and that shows how another is used', { 'help.py': fit.replace('def fit', 'def example_with_models') }],
    ['a class of its own that only transforms', { 'pca.py': solved('fit', 'transform') }],
    ['a class of its own that solves for what is no model', { 'solve.py': solved('solve', 'predict') }],
    ['a gradient that explains', { 'explain.py': 'import torch\nscore = torch.zeros(1)\nscore.backward()\n' }],
    ['a gradient that is clipped', { 'clip.py': jax('jax.tree_util.tree_map(clip, grad(p))') }],
    ['a gradient that shows what matters', { 'explain.py': jax('p * jax.numpy.abs(grad(p))') }],
    ['the first state of an optimiser', { 'state.py': jax('init(p)') }],
    ['a fit of somebody else', { 'plot.py': 'import numpy as np\nfrom scipy.stats import norm\nnorm.fit([1])\n' }],
    [
      'a piece of a program, without what the program imports',
      {
        'lib.py': 'import torch\ntorch.zeros(1)\n',
        'piece.py': 'def index(df):\n    import pyspark\n    return df\ndef run(x, y):\n    xgb.XGBClassifier().fit(x, y)\n',
      },
    ],
    ['code that is commented out', { 'train.py': '# from sklearn.svm import SVC\n# SVC().fit(x, y)\n' }],
    ['a function of an R package', { DESCRIPTION: 'Package: a\n', NAMESPACE: 'export(f)\n', 'R/model.R': 'f <- function(x) lm(y ~ x)\n' }],
    ['a prediction in Java', { 'src/Score.java': 'import ml.dmlc.xgboost4j.java.XGBoost;\nBooster b = XGBoost.loadModel(s);\n' }],
    [
      'a class in Scala that a program may use',
      { 'src/Model.scala': 'import org.apache.spark.ml.Pipeline\nclass Model {\n  def learn(df: D) = new Pipeline().fit(df)\n}\n' },
    ],
    ['a class in C#', { 'Model.cs': 'using Microsoft.ML;\npublic class Model\n{\n  void Learn() { pipeline.Fit(data); }\n}\n' }],
    ['a test for .NET', { 'Shop.UnitTests/A.cs': 'using Microsoft.ML;\nvar model = pipeline.Fit(data);\n' }],
    ['what .NET fits without a model', { 'Layout.cs': 'using System.Windows;\nwindow.Fit(content);\n' }],
    ['a prediction in R', { 'predict.R': 'library(h2o)\nh2o.init()\nh2o.predict(h2o.loadModel("a"), b)\n' }],
    [
      'a function whose file another one looks at',
      {
        'lib.py': `${fit}def auto(x):\n    fit(x, 1)\n${main('print(1)')}`,
        'check.py': "for path, names in [('lib.py', ['fit'])]:\n    print(path)\n",
      },
    ],
    ['a plot in R', { 'plot.R': 'library(ggplot2)\nplot(x)\n' }],
    ['a notebook that submits a job of any kind', { 'a.ipynb': notebook('!az ml job create --file $batch_scoring') }],
  ])('not %s', (_, tree) => {
    expect(entryPaths(tree)).toEqual([])
  })

  test('no class that settings name and code makes by itself', () => {
    const model = 'from sklearn.svm import SVC\nclass SupportVectors:\n    def train(self, x, y):\n        return SVC().fit(x, y)\n'
    const step =
      'import mlflow\nfrom zenml import step\nfrom models import SupportVectors\n@step\ndef train_model(x, y):\n    mlflow.sklearn.autolog()\n    return SupportVectors().train(x, y)\n'
    expect(entryPaths({ 'models.py': model, 'steps.py': step, 'config.yaml': 'model: SupportVectors\n' })).toEqual(['steps.py'])
  })

  test('no definition of a job beside the script that it runs, wherever that lies', () => {
    const job = 'from azure.ai.ml import command\ntrain = command(command="python train.py --lr 1", environment="e@latest")\n'
    expect(entryPaths({ 'mlops/run_pipeline.py': job, 'science/src/train.py': `${fit}fit(1, 2)\n` })).toEqual(['science/src/train.py'])
  })

  const launcher = (program: string) =>
    `import yaml\nfrom sagemaker.estimator import Estimator\ndef start(path):\n    config = yaml.safe_load(open(path))\n    Estimator("image", entry_point=${program}).fit("s3://a")\n${main('start("run.yaml")')}`
  test.each([
    ['by a key', 'config["job"]["entrypoint"]', 'entrypoint', ['src/train.py']],
    ['by an attribute', 'config.job.entrypoint', 'entrypoint', ['src/train.py']],
    ['by another key', 'config["job"]["script"]', 'entrypoint', ['launch.py', 'src/train.py']],
    ['for what is no file to run', 'config["job"]["source"]', 'source', ['launch.py', 'src/train.py']],
  ])('no launcher beside the program that it asks its settings for, %s', (_, program, key, expected) => {
    const tree = { 'launch.py': launcher(program), 'runs/a.yaml': `job:\n  ${key}: src/train.py\n`, 'src/train.py': `${fit}fit(1, 2)\n` }
    expect(entryPaths(tree)).toEqual(expected)
  })

  test('not a pipeline whose task can be run by itself', () => {
    const flow = `from flytekit import task, workflow\nfrom train import fit\n@task\ndef step():\n    fit(1, 2)\n@workflow\ndef flow():\n    step()\n${main('flow()')}`
    expect(entryPaths({ 'train.py': `${fit}${main('fit(1, 2)')}`, 'flow.py': flow })).toEqual(['train.py'])
  })

  test.each([
    ['of a module that its step calls', launch('"fit.py"')],
    ['of a module that a variable names', `FILE = "fit.py"\n${launch('FILE')}`],
    ['of a module that can be run too', `${launch('"fit.py"')}${main('start()')}`],
  ])('not a step that starts a job for a script, by way %s', (_, launcher) => {
    const step = 'from zenml import step\nfrom jobs.launch import start\n@step\ndef train():\n    start()\n'
    const found = analyse({ 'steps/train.py': step, 'jobs/launch.py': launcher, 'jobs/fit.py': `${fit}${main('fit(1, 2)')}` })
    expect(found.entryPoints).toMatchObject([{ path: 'jobs/fit.py', inPipeline: 'yes' }])
  })

  test('a step that starts a job for a script that fits nothing', () => {
    const step = 'from zenml import step\nfrom launch import start\n@step\ndef train():\n    start()\n'
    expect(entryPaths({ 'train.py': step, 'launch.py': launch('"main.py"'), 'main.py': 'print(1)\n' })).toEqual(['train.py'])
  })

  test('not what a template generates, where there is code beside it', () => {
    const script = `${fit}${main('fit(1, 2)')}`
    expect(entryPaths({ '{{ name }}/train.py': script, 'train.py': script })).toEqual(['train.py'])
    expect(entryPaths({ '{{ name }}/train.py': script })).toEqual(['{{ name }}/train.py'])
    expect(entryPaths({ 'task.py': `{% if x %}\n${script}{% endif %}\n`, 'train.py': script })).toEqual(['train.py'])
    expect(entryPaths({ 'ask.py': `prompt = """\n{% if x %}\n"""\n${script}`, 'train.py': script })).toEqual(['ask.py', 'train.py'])
  })
})

describe('an entry point says', () => {
  test('the way to the fit', () => {
    const point = only({ 'run.py': `from model import fit\n${main('fit(1, 2)')}`, 'model.py': fit })
    expect(point).toMatchObject({ line: 3, kind: 'script', frameworks: ['scikit-learn'], seeded: 'yes', registers: 'no', inPipeline: 'no' })
    expect(point.chain).toEqual([
      { path: 'run.py', line: 3, says: 'fit' },
      { path: 'model.py', line: 3, says: 'sklearn.svm.SVC().fit(…)' },
    ])
  })

  test('that a pipeline runs it', () => {
    const tree = { 'src/train.py': `${fit}${main('fit(1, 2)')}`, 'dvc.yaml': 'stages:\n  train:\n    cmd: python src/train.py\n' }
    expect(only(tree).inPipeline).toBe('yes')
    expect(analyse(tree).pipelines).toEqual([{ path: 'dvc.yaml', line: 2, tool: 'dvc' }])
  })

  test('that pipelines start it, by the name of its module too; these come first', () => {
    const dag = (body: string) => `from airflow import DAG\nfrom lib import run_project_module\nwith DAG("d"):\n    ${body}\n`
    const found = analyse({
      'dags/a.py': dag('pass'),
      'dags/b.py': dag('run_project_module("src.retrain")'),
      'src/retrain.py': 'import subprocess, sys\nsubprocess.run([sys.executable, "-m", "src.train"])\n',
      'src/train.py': `${fit}${main('fit(1, 2)')}`,
    })
    expect(found.entryPoints).toMatchObject([{ path: 'src/train.py', inPipeline: 'yes' }])
    expect(found.pipelines.map(({ path }) => path)).toEqual(['dags/b.py', 'dags/a.py'])
  })

  test.each<[string, Record<string, Content>]>([
    ['coverage leaves out', { 'pyproject.toml': '[tool.coverage.run]\nomit = ["src/train.py"]\n' }],
    ['code writes about', { 'help.py': 'print("run src/train.py first")\n' }],
    ['code writes about as a module', { 'help.py': 'print("run python -m src.train first")\n' }],
    ['a script runs after another that trains', { 'all.sh': 'python train_other.py\npython src/train.py\n', 'train_other.py': 'x = 1\n' }],
    ['one target of many runs', { Makefile: 'data:\n\tpython a.py\ntrain:\n\tpython src/train.py\n', 'a.py': 'x = 1\n' }],
    ['settings name as a notebook, as others are', { 'job.yml': 'notebook_path: /Shared/train\n', 'b/train.py': 'x = 1\n' }],
    ['a task of a DAG tests', { 'dag.py': dagOf('pytest -m src.train') }],
    [
      'a program starts after one that prepares nothing',
      { 'menu.py': 'import os\nos.system("python app.py")\nos.system("python src/train.py")\n', 'app.py': 'x = 1\n' },
    ],
    [
      'a program lists without starting any',
      { 'pack.py': 'FILES = ["prepare.py", "src/train.py"]\nfor f in FILES:\n    copy(f)\n', 'prepare.py': 'x = 1\n' },
    ],
    ['code lists', { 'template.py': 'files = ["setup.py", "src/train.py"]\nfor f in files:\n    open(f, "w")\n' }],
  ])('no pipeline of a file that %s', (_, tree) => {
    expect(only({ ...tree, 'src/train.py': `${fit}${main('fit(1, 2)')}` }).inPipeline).toBe('no')
  })

  test.each<[string, Record<string, Content>]>([
    ['settings name as a script', { 'job.json': '{"train_script": "src/train.py"}' }],
    ['settings name as the value of a variable', { 'variables.yml': '- name: TRAIN_SCRIPT_PATH\n  value: src/train.py\n' }],
    [
      'a task calls',
      { 'dag.py': 'from airflow.decorators import task\nfrom src.train import fit\n@task\ndef step():\n    fit(1, 2)\nstep()\n' },
    ],
    [
      'a schedule runs',
      { 'plan.py': 'import schedule\nfrom src.train import fit\ndef run():\n    fit(1, 2)\nschedule.every().day.at("02:00").do(run)\n' },
    ],
    [
      'a schedule starts in an image',
      {
        'plan/run.py':
          'import schedule, subprocess\ndef start(job):\n    subprocess.run(["spark-submit", f"/opt/{job}"])\ndef run():\n    start("train.py")\nschedule.every().day.do(run)\n',
      },
    ],
    ['a script runs after another program', { 'retrain.sh': 'python3 prepare.py\npython3 src/train.py\n', 'prepare.py': 'x = 1\n' }],
    [
      'a target runs after one that it needs',
      { Makefile: 'data:\n\tpython prepare.py\ntrain: data\n\tpython src/train.py\n', 'prepare.py': 'x = 1\n' },
    ],
    [
      'a program starts after another',
      {
        'run.py':
          'import subprocess, sys\nsubprocess.run([sys.executable, "prepare.py"])\nsubprocess.run([sys.executable, "src/train.py"])\n',
        'prepare.py': 'x = 1\n',
      },
    ],
    [
      'a program starts by a function of its own after another',
      {
        'run.py':
          'import subprocess\ndef run(script):\n    subprocess.run(["python", script])\nrun("src/make_features.py")\nrun("src/train.py")\n',
        'src/make_features.py': 'x = 1\n',
      },
    ],
    ['a task of a platform has as a notebook', { 'job.yml': 'notebook_task:\n  notebook_path: /Shared/project/train\n' }],
    ['a notebook runs', { 'run.py': 'from airflow import DAG\nwith DAG("d"):\n    dbutils.notebook.run("../src/train", 0)\n' }],
    [
      'a task of a platform starts by its entry point',
      {
        'job.yml': 'python_wheel_task: {package_name: a, entry_point: train-model}\n',
        'pyproject.toml':
          '[project]\nname = "a"\n[project.scripts]\ntrain-model = "src.train:fit"\n[build-system]\nrequires = ["setuptools"]\n',
      },
    ],
    ['settings run', { 'job.yaml': 'steps:\n  - train: torchrun src/train.py\n' }],
    ['settings run as a module', { 'job.yaml': 'steps:\n  - train: python3.11 -u -m src.train --lr 1\n' }],
    ['a task of a DAG runs as a module', { 'dag.py': dagOf('cd /app && python -m src.train') }],
    ['a task of a DAG runs in the folder of its package', { 'dag.py': dagOf('cd src && python -m train') }],
  ])('a pipeline of a file that %s', (_, tree) => {
    expect(only({ ...tree, 'src/train.py': `${fit}${main('fit(1, 2)')}` }).inPipeline).toBe('yes')
  })

  test('where a notebook starts another file', () => {
    const tree = { 'a.ipynb': notebook('print(1)', 'print(2)\n!python train.py'), 'train.py': `\n\n\n${fit}${main('fit(1, 2)')}` }
    expect(analyse(tree).entryPoints[0]).toMatchObject({ path: 'a.ipynb', cell: 2, line: 2 })
  })

  test('stands behind the cell that only shows what a gradient is', () => {
    const cells = ['import torch\nx = torch.ones(1, requires_grad=True)', 'y = x.mean()\ny.backward()', 'loss.backward()\noptimizer.step()']
    expect(analyse({ 'a.ipynb': notebook(...cells) }).entryPoints[0]).toMatchObject({ path: 'a.ipynb', cell: 3, line: 1 })
  })

  test('that an image says what a job runs', () => {
    const tree = {
      'docker/Dockerfile': 'FROM python\nENV SAGEMAKER_PROGRAM=training.py\n',
      'docker/training.py': `${fit}def main():\n    fit(1, 2)\n`,
      'docker/other.py': 'from training import main\n',
    }
    expect(analyse(tree).entryPoints.map((entry) => entry.path)).toEqual(['docker/training.py'])
  })

  test('that settings hand it to a platform', () => {
    const tree = { 'job/job.yaml': 'code: src\ncommand: python train.py --lr 1\n', 'job/src/train.py': `${fit}${main('fit(1, 2)')}` }
    expect(only(tree).inPipeline).toBe('yes')
  })

  test('that it registers the model', () => {
    expect(only({ 'train.py': `import mlflow\n${fit}fit(1, 2)\nmlflow.register_model("runs:/a", "m")\n` }).registers).toBe('yes')
  })

  test.each([
    ['may be by code of its own', 'def register_model(name, version):\n    db.add(name, version)\n', 'unknown'],
    ['may be by stages of its own', 'def update_model_stage(model, stage):\n    db.update(model, stage)\n', 'unknown'],
    ['is not by the name of a class', 'def register_model(name):\n    return known.append(name)\n', 'no'],
    ['is not by what does nothing yet', 'def register_model(name, version):\n    print(name)\n', 'no'],
  ])('that the model is registered %s', (_, registry, registers) => {
    expect(only({ 'train.py': `${fit}fit(1, 2)\n`, 'registry.py': registry }).registers).toBe(registers)
  })

  test('that it registers the model in R', () => {
    const train = 'library(tidymodels)\nlibrary(vetiver)\nf <- fit(w, d)\nboard <- pins::board_connect()\n'
    expect(only({ 'train.R': `${train}vetiver_pin_write(board, vetiver_model(f, "a"))\n` }).registers).toBe('yes')
    expect(only({ 'train.R': train }).registers).toBe('no')
  })

  const registers = 'import mlflow\ndef register(run):\n    return mlflow.register_model(run, "m")\n'
  const connector = registers.replace('def register(', 'class Connector:\n  def register(self, ')
  test.each([
    ['is run as a program', { 'register.py': `${registers}if __name__ == "__main__":\n    register("a")\n` }, 'yes'],
    [
      'answers a request',
      { 'api.py': registers.replace('\n', '\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.post("/r")\n') },
      'yes',
    ],
    ['is a task', { 'flow.py': registers.replace('\n', '\nfrom prefect import flow\n@flow\n') }, 'yes'],
    ['is called by a program', { 'register.py': registers, 'run.py': 'from register import register\nregister("a")\n' }, 'yes'],
    ['is a command', { 'release.sh': 'gto register model\n' }, 'yes'],
    ['may be run from outside', { 'register.py': registers }, 'unknown'],
    [
      'is the function of a cloud that a stack makes of it',
      {
        'jobs/register/index.py': registers,
        'stack.py':
          'from aws_cdk import aws_lambda\naws_lambda.Function(s, handler="index.register", code=aws_lambda.Code.from_asset("jobs/register"))\n',
      },
      'yes',
    ],
    [
      'is the function of a cloud that a template makes of it',
      {
        'jobs/register/index.py': registers,
        'jobs/template.yaml':
          'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  F:\n    Properties: { CodeUri: ./register/, Handler: index.register }\n',
      },
      'yes',
    ],
    [
      'lies beside the function that a stack makes',
      {
        'jobs/old/index.py': registers,
        'stack.py':
          'from aws_cdk import aws_lambda\naws_lambda.Function(s, handler="index.register", code=aws_lambda.Code.from_asset("jobs/register"))\n',
      },
      'unknown',
    ],
    ['may be called by what imports it', { 'hub.py': connector, 'run.py': 'import hub\nstart()\n' }, 'unknown'],
    ['is called by nothing', { 'lib/hub.py': connector, 'lib/__init__.py': 'from .hub import Connector\n' }, 'no'],
    [
      'is called by tests alone',
      { 'hub.py': connector, 'tests/test_hub.py': 'from hub import Connector\ndef test_a():\n    assert Connector().register(1)\n' },
      'no',
    ],
  ])('that what registers the model %s', (_, tree, expected) => {
    expect(only({ 'train.py': `${fit}fit(1, 2)\n`, ...tree }).registers).toBe(expected)
  })

  test('that a step of its own registers the model', () => {
    const register = 'import mlflow\ndef register(run):\n    mlflow.register_model(run, "m")\nregister("a")\n'
    const { entryPoints, registrations } = analyse({ 'train.py': `${fit}fit(1, 2)\n`, 'register.py': register })
    expect(entryPoints.map(({ registers }) => registers)).toEqual(['yes'])
    expect(registrations).toEqual([{ path: 'register.py', line: 3, says: 'mlflow.register_model(…)' }])
    expect(only({ 'train.py': `${fit}fit(1, 2)\n`, 'tests/test_register.py': register }).registers).toBe('no')
  })
})

describe('classes that are chosen by a name', () => {
  const model =
    'from sklearn.svm import SVC\nclass Model:\n    def train(self, x, y):\n        self.clf = SVC()\n        self.clf.fit(x, y)\n'
  const factory =
    'import importlib\nfrom pkg.model import Model\nMODELS = {"a": "pkg.a.A"}\ndef chosen(name):\n    module, cls = MODELS[name].rsplit(".", 1)\n    return getattr(importlib.import_module(module), cls)\n'
  const tree = { 'pkg/__init__.py': factory, 'pkg/model.py': model, 'pkg/a.py': 'from pkg.model import Model\nclass A(Model):\n    pass\n' }
  test.each([
    ['train where a program calls the method by which they fit', 'chosen(sys.argv[1])().train([[1]], [1])', ['train.py:7 unknown']],
    ['train nothing where none of their methods is called', 'chosen(sys.argv[1])().describe([[1]], [1])', []],
    ['train nothing where a program calls it on what it says', 'Other().train(1, 2)', []],
    ["train nothing where a program calls it on somebody else's class", 'elsewhere.Other().train(1, 2)', []],
  ])('%s', (_, call, expected) => {
    const program = `import sys, elsewhere\nfrom pkg import chosen\nfrom other import Other\ndef main():\n    ${call}\n${main('main()')}`
    const other = 'class Other:\n    def train(self, a, b):\n        pass\n'
    const { entryPoints } = analyse({ ...tree, 'train.py': program, 'other.py': other })
    expect(entryPoints.map(({ path, line, tracked }) => `${path}:${line} ${tracked}`)).toEqual(expected)
  })
})

describe('a run is tracked by', () => {
  const trainer = (given: string) =>
    `from transformers import Trainer, TrainingArguments\nTrainer(args=TrainingArguments(${given})).train()\n`
  const parsedArguments = (field: string) =>
    `from trl import SFTConfig, SFTTrainer\nfrom transformers import HfArgumentParser\nclass Arguments(SFTConfig):\n    ${field}\ndef main():\n    arguments, = HfArgumentParser(Arguments).parse_args_into_dataclasses()\n    SFTTrainer(args=arguments).train()\nmain()\n`
  test.each<[string, Record<string, Content>, string[]]>([
    [
      'YOLO, which reports to what is installed',
      { 'requirements.txt': 'mlflow==2.9.0\n', 'train.py': 'from ultralytics import YOLO\nYOLO("a.pt").train(data="d.yaml")\n' },
      ['mlflow'],
    ],
    ['a call', { 'train.py': `import mlflow\n${fit}mlflow.log_metric("a", fit(1, 2))\n` }, ['mlflow']],
    [
      'a wrapper in another module',
      { 'train.py': `from log import log\n${fit}log(fit(1, 2))\n`, 'log.py': 'import wandb\ndef log(x):\n    wandb.log(x)\n' },
      ['wandb'],
    ],
    [
      'a class of any module that is chosen by name',
      {
        'train.py': `import importlib\n${fit}def run(name):\n    Log = importlib.import_module("logs." + name).Log\n    Log().write(fit(1, 2))\nrun("a")\n`,
        'logs/__init__.py': '',
        'logs/a.py': 'import wandb\nclass Log:\n    def write(self, x):\n        wandb.log(x)\n',
      },
      ['wandb'],
    ],
    [
      'autolog where a module is imported',
      { 'train.py': `import setup_tracking\n${fit}fit(1, 2)\n`, 'setup_tracking.py': 'import mlflow\nmlflow.autolog()\n' },
      ['mlflow'],
    ],
    [
      'a framework logger',
      { 'train.py': 'import lightning as L\nfrom lightning.pytorch.loggers import WandbLogger\nL.Trainer(logger=WandbLogger()).fit(1)\n' },
      ['wandb'],
    ],
    ['report_to', { 'train.py': trainer('report_to="wandb"') }, ['wandb']],
    ['report_to of a class of arguments', { 'train.py': parsedArguments('report_to: str = "comet_ml"') }, ['comet']],
    [
      'report_to of another make',
      { 'train.py': 'from trl import DPOConfig, DPOTrainer\nDPOTrainer(args=DPOConfig(report_to=["swanlab"])).train()\n' },
      ['swanlab'],
    ],
    [
      'everything that is installed',
      { 'train.py': trainer('report_to="all"'), 'requirements.txt': 'comet-ml\nclearml\n' },
      ['clearml', 'comet'],
    ],
    [
      'what the framework does by itself',
      { 'train.py': trainer('"out"'), 'requirements.txt': 'tensorboard\ntransformers<5\n' },
      ['tensorboard'],
    ],
    [
      'what a class of arguments inherits',
      { 'train.py': parsedArguments('pass'), 'requirements.txt': 'tensorboard\ntransformers<5\n' },
      ['tensorboard'],
    ],
    [
      'what another trainer of that make does by itself',
      {
        'train.py':
          'from sentence_transformers import SentenceTransformerTrainer, SentenceTransformerTrainingArguments as Arguments\nSentenceTransformerTrainer(args=Arguments("out")).train()\n',
        'requirements.txt': 'wandb\ntransformers<5\n',
      },
      ['wandb'],
    ],
    [
      'a callback',
      { 'train.py': 'import keras\nkeras.Sequential().fit(1, callbacks=[keras.callbacks.TensorBoard("logs")])\n' },
      ['tensorboard'],
    ],
    [
      'a stage with parameters, in a pipeline with metrics',
      {
        'train.py': `${fit}fit(1, 2)\n`,
        'dvc.yaml':
          'stages:\n  train:\n    cmd: python train.py\n    params: [lr]\n  evaluate:\n    cmd: python eval.py\n    metrics: [m.json]\n',
      },
      ['dvc'],
    ],
    [
      'a logger that a dictionary names',
      {
        'train.py':
          'import lightning as L\nlogger = {"target": "lightning.pytorch.loggers.WandbLogger"}\nL.Trainer(**build(logger)).fit(1)\n',
      },
      ['wandb'],
    ],
    [
      'an option that Hydra chooses',
      {
        'train.py':
          'import hydra\nfrom sklearn.svm import SVC\n@hydra.main(config_path="conf", config_name="train")\ndef main(cfg):\n    hydra.utils.instantiate(cfg.logger)\n    SVC().fit(1, 2)\nmain()\n',
        'conf/train.yaml': 'defaults:\n  - logger: wandb\n',
        'conf/logger/wandb.yaml': 'wandb:\n  _target_: lightning.pytorch.loggers.wandb.WandbLogger\n',
      },
      ['wandb'],
    ],
  ])('%s', (_, tree, tools) => {
    expect(only(tree)).toMatchObject({ tracked: 'yes', tools })
  })

  test.each<[string, Record<string, Content>, 'no' | 'unknown']>([
    ['YOLO, where nothing is installed', { 'train.py': 'from ultralytics import YOLO\nYOLO("a.pt").train(data="d.yaml")\n' }, 'no'],
    ['nothing', { 'train.py': `${fit}fit(1, 2)\n` }, 'no'],
    [
      'a tracker that another script uses',
      { 'train.py': `${fit}fit(1, 2)\n`, 'log.py': 'import mlflow\nmlflow.log_metric("a", 1)\n' },
      'no',
    ],
    ['a tracker that is only imported', { 'train.py': `import mlflow\n${fit}fit(1, 2)\n` }, 'no'],
    ['a tracker that is only listed', { 'train.py': `${fit}fit(1, 2)\n`, 'requirements.txt': 'mlflow\n' }, 'no'],
    ['everything, where nothing is installed', { 'train.py': trainer('report_to="all"') }, 'no'],
    ['nothing, said so', { 'train.py': trainer('report_to="none"'), 'requirements.txt': 'wandb\n' }, 'no'],
    [
      'nothing, said so by a class of arguments that a command line fills',
      { 'train.py': parsedArguments('report_to: str = "none"'), 'requirements.txt': 'wandb\n' },
      'unknown',
    ],
    [
      'an option that no shipped configuration chooses',
      {
        'train.py':
          'import hydra\nfrom sklearn.svm import SVC\n@hydra.main(config_path="conf", config_name="train")\ndef main(cfg):\n    hydra.utils.instantiate(cfg.logger)\n    SVC().fit(1, 2)\nmain()\n',
        'conf/train.yaml': 'defaults:\n  - _self_\n  - logger: null\n',
        'conf/logger/wandb.yaml': 'wandb:\n  _target_: lightning.pytorch.loggers.wandb.WandbLogger\n',
      },
      'unknown',
    ],
    [
      'a pipeline with metrics and no parameters',
      {
        'train.py': `${fit}fit(1, 2)\n`,
        'dvc.yaml': 'stages:\n  train:\n    cmd: python train.py\n  evaluate:\n    cmd: python eval.py\n    metrics: [m.json]\n',
      },
      'unknown',
    ],
  ])('%s', (_, tree, tracked) => {
    expect(only(tree).tracked).toBe(tracked)
  })
})

test.each([
  [[], 'no-training'],
  [['yes'], 'tracked'],
  [['no'], 'untracked'],
  [['yes', 'no'], 'partly'],
  [['yes', 'unknown'], 'unknown'],
  [['no', 'unknown'], 'unknown'],
  [['yes', 'no', 'unknown'], 'partly'],
] as const)('entry points that are tracked %j make training %s', (tracked, expected) => {
  expect(trackingOf(tracked.map((answer) => ({ tracked: answer })))).toBe(expected)
})

describe('a quality gate', () => {
  const guarded = (condition: string) =>
    `from kfp import dsl\ndef flow(limit):\n    with dsl.Condition(\n        ${condition}\n    ):\n        step()\n`
  test.each<[string, Record<string, Content>]>([
    ['in a script that promotes', { 'promote.py': 'def main(accuracy):\n    if accuracy < 0.9:\n        raise SystemExit(1)\n' }],
    [
      'against the best that is registered',
      { 'evaluate.py': 'def model_promotion(score):\n    if score >= max(list(scores.values())):\n        return 1\n' },
    ],
    ['in a part whose name only sounds early', { 'a.py': 'def check_yearly():\n    if accuracy < MIN_ACCURACY:\n        raise E\n' }],
    ['against what is expected', { 'trainer.py': 'if report.accuracy_score < config.expected_accuracy:\n    raise ValueError\n' }],
    [
      'that keeps its answer',
      { 'register.py': 'def is_better(new_metrics, old_metrics):\n    better = new_metrics["f1"] >= old_metrics["f1"]\n' },
    ],
    ['that hands its answer on', { 'evaluate.py': 'result = Result(accepted=accuracy_gain > config.change_threshold)\n' }],
    ['against the previous model', { 'promote.py': 'if accuracy > previous_accuracy:\n    deploy()\n' }],
    [
      'of how far two models are apart',
      { 'promotion.py': 'def decide_promotion(contender, champion):\n    if diff > epsilon:\n        return True\n' },
    ],
    ['of the sign of it', { 'promote.py': 'def beats_champion():\n    return auc_delta > 0\n' }],
    ['of a contender', { 'update.py': 'wins = contender_auc > champion_auc\n' }],
    ['of a challenger', { 'update.py': 'wins = m_chall > m_champ\n' }],
    ['in a program that is called a test', { 'ml/3_test.py': 'if test_acc < 0.8:\n    raise ValueError\n' }],
    ['around a step of a pipeline', { 'pipeline.py': 'with dsl.If(evaluated.outputs["accuracy"] > 0.8):\n    deploy()\n' }],
    ['around a step that a limit on a metric guards', { 'pipeline.py': guarded('trained.output > eval_acc_threshold') }],
    ['around a step that deploys', { 'pipeline.py': guarded('trained.outputs["Output"] >= 0.7, name="model-upload"') }],
    [
      'of how much a model improves, where one is promoted',
      { 'promotion.py': 'def decide(candidate, config):\n    passed = relative_change <= -config.minimum_improvement\n' },
    ],
    ['of two models, whatever it is', { 'validate.py': 'def no_worse():\n    return new_utility >= old_utility - eps\n' }],
    ['in training that is repeated', { 'retrain/validate.py': 'if accuracy < 0.8:\n    raise ValueError\n' }],
    ['of what may be refused for', { 'validate_model.py': 'if accuracy < 0.8:\n    failures.append("low")\n' }],
    ['of the overlap of many', { 'evaluate.py': 'def passes(a, b):\n    return mean_iou(a, b) >= iou_threshold\n' }],
    ['in a report that validates', { 'validation_report.py': 'if accuracy < 0.8:\n    raise ValueError\n' }],
    ['in a service that watches what it promotes', { 'monitor.py': 'def promote():\n    if accuracy < 0.9:\n        raise E\n' }],
    ['against a limit that is configured', { 'train.py': 'if rmse > config.rmse_threshold:\n    raise ValueError\n' }],
    [
      'as metrics that CI compares',
      { '.github/workflows/ci.yml': 'on: pull_request\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: dvc metrics diff main\n' },
    ],
    [
      'in what retrains, where it judges what came of it',
      { 'retrain.py': 'def evaluate_candidate(auc):\n    if auc < MIN_AUC:\n        raise RuntimeError("rejected")\n' },
    ],
  ])('%s', (_, tree) => {
    expect(analyse(tree).qualityGate.present).toBe('yes')
  })

  test.each<[string, Record<string, Content>]>([
    ['is no choice of the best so far', { 'src/train.py': 'if accuracy >= max(accuracies):\n    save()\n' }],
    ['is no choice of a checkpoint', { 'train.py': 'if val_accuracy > best_accuracy:\n    save()\n' }],
    ['is no choice against the previous round', { 'train.py': 'if accuracy > previous_accuracy:\n    save()\n' }],
    ['is no label of many predictions', { 'evaluate.py': 'labels = y_score > 0.5\n' }],
    ['is no overlap of two boxes', { 'tools/eval.py': 'if max_overlap >= iou_thresh:\n    keep()\n' }],
    ['is no precision of a number', { 'schema.py': 'if column.precision > 18:\n    raise ValueError\n' }],
    ['is no choice of how a pipeline runs', { 'pipeline.py': 'with dsl.If(mode == "full", name="deploy"):\n    deploy()\n' }],
    ['is no choice of how much a pipeline prepares', { 'pipeline.py': guarded('prepared.outputs["n_features"] > 1, name="fewer"') }],
    ['is no answer to a drift', { 'pipeline.py': guarded('compared.outputs["drift"] > drift_threshold, name="deploy-again"') }],
    ['is nothing that is only told', { 'train.py': 'if accuracy >= 0.9:\n    print("good")\n' }],
    ['is nothing that is only advised', { 'train.py': 'if recall < 0.5:\n    recommendations.append("more data")\n' }],
    ['is nothing that a report diagnoses', { 'evaluation/report.py': 'if mae > 0.8:\n    diagnostics.append("high")\n' }],
    ['is no line of a report', { 'evaluate.py': 'if accuracy < 0.8:\n    report_lines.append("low")\n' }],
    ['is no match of one box with another', { 'evaluate.py': 'def hit(a, b):\n    return compute_iou(a, b) >= iou_threshold\n' }],
    [
      'is no match of one of all pairs',
      { 'evaluate.py': 'def match(ious):\n    if iou_matrix[i, j] >= iou_threshold:\n        found.append(j)\n' },
    ],
    ['is no choice of when an answer is sure', { 'evaluation/calibration.py': 'if accuracy < 0.9:\n    threshold = entropy\n' }],
    ['is nothing that only ends a loop', { 'train.py': 'for epoch in epochs:\n    if accuracy >= accuracy_threshold:\n        break\n' }],
    [
      'is no end of a fit',
      { 'net.py': 'class Net:\n    def partial_fit(self):\n        if f1 >= f1_threshold:\n            done = True\n' },
    ],
    ['is no advice', { 'train.py': 'def make_recommendations():\n    if recall < 0.5:\n        return "more data"\n' }],
    ['is no check of labels', { 'labels.py': 'def validate(min_accuracy):\n    if accuracy < min_accuracy:\n        raise ValueError\n' }],
    ['is no end of a loop', { 'deploy/train.py': 'if loss_delta < 0.1:\n    raise StopIteration\n' }],
    ['is no mask over many rows', { 'evaluate.py': 'bad = (recent.rmse > rmse_limit) & (recent.mae > mae_limit)\n' }],
    ['is no column of a table', { 'evaluate.py': 'recent["bad"] = recent["rmse"] > rmse_limit\n' }],
    ['is no watch over what is served', { 'monitoring/check.py': 'if accuracy < min_accuracy:\n    page()\n' }],
    ['is no reason to train once more', { 'dag.py': 'def needs_retraining():\n    return accuracy < min_accuracy\n' }],
    ['is no colour of what is shown', { 'dashboard.py': 'colour = "green" if f1 > required_f1 else "red"\n' }],
    [
      'is no search for the best, whatever its name',
      { 'train.py': 'if accuracy > max_accuracy:\n    max_accuracy = accuracy\n    save()\n' },
    ],
    ['is no score of something else', { 'quality_gates.py': 'if auth_score < 0.9:\n    raise ValueError\n' }],
    ['is no score of a search', { 'registry/search.py': 'if fuzzy_score >= MATCH_THRESHOLD:\n    found.append(x)\n' }],
    ['is no comparison of one with itself', { 'validate.py': 'if new_rows > new_rows - 3:\n    raise ValueError\n' }],
    ['is no early end of one', { 'tune.py': 'def end_early():\n    return accuracy > 0.95\n' }],
    ['is no end of a search', { 'tune.py': 'def should_stop():\n    return accuracy > 0.95\n' }],
    ['is no threshold of one prediction', { 'predict.py': 'if score > 0.5:\n    label = 1\n' }],
  ])('%s', (_, tree) => {
    expect(analyse(tree).qualityGate.present).toBe('no')
  })

  test.each([
    ['accuracy > 0.8', 'yes'],
    ['score(model) >= MINIMUM_SCORE', 'yes'],
    ['0.0 <= result.accuracy <= 1.0', 'no'],
    ['"accuracy" in metrics', 'no'],
    ['len(accuracies) > 3', 'no'],
  ] as const)('in a test of a metric is what is demanded of it: %s', (asked, expected) => {
    const earlier = { tests: { ci: 'run' } as Project['tests'] }
    const tree = { 'tests/test_model.py': `def test_model_accuracy():\n    assert ${asked}\n` }
    expect(training.analyse(projectOf(tree), earlier).qualityGate.present).toBe(expected)
  })

  test.each([
    ['assertGreater(accuracy, 0.8)', 'yes'],
    ['assertLessEqual(evaluate(model).rmse, LIMIT)', 'yes'],
    ['assertGreater(accuracy, 0)', 'no'],
    ['assertGreater(len(accuracies), 3)', 'no'],
    ['assertEqual(accuracy, 0.8)', 'no'],
  ] as const)('in a test case of a metric is what is demanded of it: %s', (asked, expected) => {
    const tree = { 'tests/test_model.py': `class T(TestCase):\n    def test_model_accuracy(self):\n        self.${asked}\n` }
    expect(training.analyse(projectOf(tree), { tests: { ci: 'run' } as Project['tests'] }).qualityGate.present).toBe(expected)
  })

  test.each([
    ['run', 'yes'],
    ['unknown', 'yes'],
    ['not-run', 'no'],
    ['no-ci', 'no'],
  ] as const)('in a test counts by whether CI runs the tests: %s', (ci, expected) => {
    const tree = { 'tests/test_model.py': 'def test_model():\n    assert accuracy > 0.8\n' }
    const earlier = { tests: { ci } as Project['tests'] }
    expect(training.analyse(projectOf(tree), earlier).qualityGate.present).toBe(expected)
  })
})

test.each([
  ['training', 'unknown'],
  ['images', 'no-training'],
])('what nobody could read and may change %s leaves it %s where nothing else trains', (affects, tracking) => {
  const problems = [{ path: 'a.ipynb', stage: 'source' as const, reason: 'absent', affects: [affects] }]
  expect(training.analyse({ ...projectOf({ 'a.ipynb': {} }), problems }, {}).tracking).toBe(tracking)
})
