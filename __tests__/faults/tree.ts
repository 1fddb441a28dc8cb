/** A repository in which every extractor finds something: small files of each format, around a model that is trained, tested, served and observed. */
export const tree: Readonly<Record<string, string>> = {
  'README.md': '# Churn\n\n## Model card\n\nTrains on customers.\n',
  LICENSE: 'Apache License\n',
  'MODEL_CARD.md': '# Model card\n\n## Intended use\n\nChurn.\n\n## Evaluation\n\nF1 0.8\n',
  CODEOWNERS: '* @acme/ml\n',
  '.gitattributes': '*.csv filter=lfs diff=lfs merge=lfs -text\n',
  '.gitignore': 'data/raw\n',
  ...sources(),
  ...manifests(),
  ...tasks(),
  ...pipelines(),
  ...data(),
  ...operations(),
}

function sources(): Record<string, string> {
  return {
    'src/train.py':
      'import mlflow\nimport yaml\nimport pandas as pd\nfrom sklearn.svm import SVC\n\nAWS = "AKIAQWERTYUIOPASDFGH"\n\ndef main():\n    data = pd.read_csv("data/customers.csv")\n    with mlflow.start_run():\n        model = SVC(random_state=1).fit(data[["a"]], data["b"])\n        mlflow.sklearn.log_model(model, "model", registered_model_name="churn")\n\nif __name__ == "__main__":\n    main()\n',
    'src/tune.py': 'import pickle\nfrom sklearn.svm import SVC\n\nmodel = pickle.load(open("m.pkl", "rb"))\nSVC().fit(x, y)\n',
    'src/serve.py':
      'import mlflow\nfrom fastapi import FastAPI\nfrom openai import OpenAI\nfrom prometheus_fastapi_instrumentator import Instrumentator\n\napp = FastAPI()\nInstrumentator().instrument(app).expose(app)\nmodel = mlflow.pyfunc.load_model("models:/churn/1")\nOpenAI().chat.completions.create(model="gpt-4o", messages=[])\n\n@app.post("/predict")\ndef predict(row: dict):\n    return model.predict(row)\n\n@app.get("/health")\ndef health():\n    return "ok"\n',
    'infra/pipeline.py': 'from aws_cdk import pipelines\n\npipelines.CodeBuildStep("Test", commands=["python -m pytest"])\n',
    'src/jobs.py':
      'from sagemaker.sklearn import SKLearn\n\nSKLearn(entry_point="src/train.py", framework_version="1.2-1", role="r", instance_type="ml.m5.large").fit()\n',
    'tests/test_train.py': 'from src.train import main\n\ndef test_main():\n    assert main() is None\n',
    'notebooks/explore.ipynb': JSON.stringify({
      nbformat: 4,
      nbformat_minor: 5,
      metadata: { kernelspec: { language: 'python', name: 'python3' } },
      cells: [
        {
          cell_type: 'code',
          execution_count: 1,
          metadata: {},
          outputs: [{ output_type: 'stream', text: ['x'] }],
          source: ['from sklearn.svm import SVC\n', 'SVC().fit(x, y)'],
        },
      ],
    }),
    'tests/train_test.jl': 'using Flux\nusing Test\n@test 1 == 1\n',
    'tasks.py': 'from invoke import task\n\n@task\ndef test(c):\n    c.run("pytest")\n',
    'noxfile.py': 'import nox\n\n@nox.session\ndef tests(session):\n    session.run("pytest")\n',
    'setup.py': 'from setuptools import setup\n\nsetup(name="churn", version="1.0", install_requires=["pandas==2.0"])\n',
  }
}

function manifests(): Record<string, string> {
  const poetry = '[[package]]\nname = "pandas"\nversion = "2.0.0"\nsource = { registry = "https://pypi.org/simple" }\n'
  return {
    'pyproject.toml':
      '[project]\nname = "churn"\nversion = "1.0"\nrequires-python = ">=3.11"\ndependencies = ["pandas==2.0", "mlflow==2.14", "scikit-learn"]\n\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n\n[tool.poe.tasks]\ntest = "pytest --cov"\n\n[tool.coverage.run]\nbranch = true\n\n[tool.tox]\nenv_list = ["py311"]\n',
    'uv.lock': `version = 1\n${poetry}`,
    'requirements.txt': 'pandas==2.0\nmlflow\n',
    'setup.cfg': '[metadata]\nname = churn\n\n[options]\ninstall_requires =\n  pandas\n\n[tool:pytest]\naddopts = --cov\n',
    Pipfile: '[packages]\npandas = "==2.0"\n\n[scripts]\ntest = "pytest"\n',
    'Pipfile.lock': '{"_meta": {}, "default": {"pandas": {"version": "==2.0"}}}',
    'environment.yml': 'name: churn\nchannels: [conda-forge]\ndependencies:\n  - python=3.11\n  - pandas=2.0\n',
    'conda-lock.yml': 'version: 1\npackage:\n  - name: pandas\n    version: 2.0.0\n    manager: conda\n',
    'conda-linux-64.lock': '@EXPLICIT\nhttps://conda.anaconda.org/conda-forge/noarch/pandas-2.0.0-py_0.conda\n',
    'pixi.toml':
      '[workspace]\nname = "churn"\nchannels = ["conda-forge"]\n\n[dependencies]\npandas = "2.0.*"\n\n[tasks]\ntest = "pytest"\n',
    'pixi.lock': 'version: 6\npackages:\n- conda: https://conda.anaconda.org/conda-forge/noarch/pandas-2.0.0-py_0.conda\n',
    'web/package.json': '{"name": "web", "scripts": {"test": "jest"}, "dependencies": {"react": "^18"}}',
    'web/package-lock.json': '{"lockfileVersion": 3, "packages": {"": {"name": "web"}, "node_modules/react": {"version": "18.0.0"}}}',
    'julia/Project.toml':
      'name = "Churn"\nuuid = "7876af07-990d-54b4-ab0e-23690620f79a"\n\n[deps]\nFlux = "587475ba-b771-5e3f-ad9e-33799f191a9c"\n',
    'julia/Manifest.toml': 'julia_version = "1.9"\n[[deps.Flux]]\nuuid = "5"\nversion = "0.13.0"\n',
    'r/DESCRIPTION': 'Package: churn\nVersion: 1.0\nTitle: Churn\nImports: dplyr\n',
    'r/renv.lock': '{"R": {"Version": "4.2"}, "Packages": {"dplyr": {"Package": "dplyr", "Version": "1.1"}}}',
  }
}

function tasks(): Record<string, string> {
  return {
    Makefile: 'test:\n\tpytest\n\ntrain:\n\tpython src/train.py\n',
    justfile: 'test:\n    pytest\n',
    'Taskfile.yml': 'version: "3"\ntasks:\n  test:\n    cmds:\n      - pytest\n',
    'mise.toml': '[tasks.test]\nrun = "pytest"\n',
    'hatch.toml': '[envs.default.scripts]\ntest = "pytest"\n',
    'poe_tasks.toml': '[tool.poe.tasks]\nlint = "ruff check"\ntest = "pytest"\n',
    'tox.ini': '[tox]\nenv_list = py311\n\n[testenv]\ncommands = pytest\n',
    'tox.toml': 'env_list = ["py311"]\n\n[env_run_base]\ncommands = [["pytest"]]\n',
    'scripts/train.sh': '#!/bin/sh\npython src/train.py\n',
    '.pre-commit-config.yaml':
      'repos:\n  - repo: https://github.com/kynan/nbstripout\n    rev: 0.7.1\n    hooks:\n      - id: nbstripout\n',
    MLproject: 'name: churn\nentry_points:\n  main:\n    command: "python src/train.py"\n',
  }
}

function pipelines(): Record<string, string> {
  return {
    '.github/workflows/ci.yml':
      'on: [pull_request]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - uses: ./actions/prepare\n      - run: pip install -e .\n      - run: pytest --cov\n',
    'bin/serve': '#!/bin/sh\npytest\n',
    'bin/train': '#!/usr/bin/env python\nimport a\n',
    'actions/prepare/action.yml': 'name: Prepare\nruns:\n  using: composite\n  steps:\n    - run: pytest\n      shell: bash\n',
    '.gitlab-ci.yml': 'stages: [test]\ntest:\n  stage: test\n  script:\n    - pytest\n',
    'azure-pipelines.yml': 'trigger: [main]\nsteps:\n  - script: pytest\n',
    'bitbucket-pipelines.yml': 'pipelines:\n  default:\n    - step:\n        script:\n          - pytest\n',
    '.buildkite/pipeline.yml': 'steps:\n  - command: pytest\n',
    '.circleci/config.yml':
      'version: 2.1\njobs:\n  test:\n    docker:\n      - image: cimg/python:3.11\n    steps:\n      - run: pytest\nworkflows:\n  all:\n    jobs: [test]\n',
    '.drone.yml': 'kind: pipeline\nsteps:\n  - name: test\n    image: python\n    commands:\n      - pytest\n',
    '.travis.yml': 'language: python\nscript: pytest\n',
    'appveyor.yml': 'test_script:\n  - pytest\n',
    Jenkinsfile: "pipeline {\n  stages {\n    stage('Test') {\n      steps {\n        sh 'pytest'\n      }\n    }\n  }\n}\n",
    'buildspec.yml': 'version: 0.2\nphases:\n  build:\n    commands:\n      - pytest\n',
    'codepipeline.yml':
      'Resources:\n  Pipeline:\n    Type: AWS::CodePipeline::Pipeline\n    Properties:\n      Stages:\n        - Name: Source\n          Actions:\n            - Name: Source\n              ActionTypeId: {Category: Source, Provider: GitHub}\n        - Name: Build\n          Actions:\n            - Name: Build\n              ActionTypeId: {Category: Build, Provider: CodeBuild}\n',
    'cloudbuild.yaml': "steps:\n  - name: python:3.11\n    entrypoint: pytest\n    args: ['tests']\n",
  }
}

function data(): Record<string, string> {
  return {
    '.dvc/config': '[core]\n    remote = s3\n[\'remote "s3"\']\n    url = s3://bucket/churn\n',
    'dvc.yaml': 'stages:\n  train:\n    cmd: python src/train.py\n    deps: [data/customers.csv]\n    outs: [model.bin]\n',
    'dvc.lock':
      "schema: '2.0'\nstages:\n  train:\n    cmd: python src/train.py\n    deps:\n      - path: data/customers.csv\n        md5: a\n    outs:\n      - path: model.bin\n        md5: b\n",
    'data/customers.csv.dvc': 'outs:\n  - md5: a304afb96060aad90176268345e10355\n    size: 5\n    path: customers.csv\n',
    'params.yaml': 'train:\n  seed: 1\n  uri: s3://bucket/params\n',
    'config/model.json': '{"model": {"path": "s3://bucket/model"}}',
    'config/app.ini': '[storage]\nuri = s3://bucket/app\n',
    'config/app.toml': '[storage]\nuri = "s3://bucket/toml"\n',
  }
}

function operations(): Record<string, string> {
  return {
    '.devcontainer/devcontainer.json': '{ "build": { "dockerfile": "../Dockerfile", "args": { "A": "1" } } }\n',
    Dockerfile: 'FROM python:3.11-slim\nRUN pip install fastapi==0.110\nCOPY src src\nUSER 1000\nCMD ["uvicorn", "src.serve:app"]\n',
    'compose.yml':
      'services:\n  api:\n    build: .\n    healthcheck:\n      test: curl localhost\n  tracking:\n    image: ghcr.io/mlflow/mlflow:v2.14.0\n',
    'k8s/api.yaml':
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: api\nspec:\n  template:\n    spec:\n      containers:\n        - name: api\n          image: acme/churn:1.0\n          livenessProbe:\n            httpGet: {path: /health, port: 80}\n',
    'prometheus.yml': 'scrape_configs:\n  - job_name: api\n    static_configs:\n      - targets: [api:80]\n',
    'rules.yml':
      'groups:\n  - name: api\n    rules:\n      - alert: Errors\n        expr: rate(http_requests_total{status="500"}[5m]) > 1\n',
    'dashboard.json': '{"title": "Churn", "schemaVersion": 38, "panels": [{"targets": [{"expr": "rate(http_requests_total[5m])"}]}]}',
    'infra/main.tf': 'resource "aws_sagemaker_endpoint" "churn" {\n  name = "churn"\n}\n',
  }
}
