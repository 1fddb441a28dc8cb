import { training } from './workshop.js'

const quotes = 'x = "'.repeat(20_000)
const quoted = [
  ...['a.py', 'run.sh', 'Makefile', 'Dockerfile', 'main.tf', 'x.R', 'x.jl', 'x.js', 'x.scala', 'Jenkinsfile', 'setup.cfg', 'tox.ini'],
  ...['requirements.txt', '.dvc/config', 'CODEOWNERS', '.gitattributes', '.gitignore', 'README.md', 'dvc.yaml', 'pyproject.toml'],
  ...['k.yaml', 'noxfile.py', 'setup.py', 'tasks.py', 'justfile', 'package.json', 'DESCRIPTION', 'yarn.lock', 'MLproject', 'Pipfile'],
]

/** What is opened and never closed, by the 100 kB. */
export const unclosed = {
  ...Object.fromEntries(quoted.map((name) => [name, quotes])),
  'b.py': '('.repeat(100_000),
  'c.py': '"""'.repeat(30_001),
  'd.py': 'if x:\n '.repeat(5_000),
  'e.py': 'f"{'.repeat(20_000),
  'f.py': `${'@a\n'.repeat(30_000)}`,
  'g.py': 'x = [\n'.repeat(20_000),
  'heredoc.sh': '<<EOF\n'.repeat(20_000),
  'Dockerfile.b': `FROM a\nRUN <<EOF\n${'x\n'.repeat(50_000)}`,
  'Dockerfile.c': `FROM a\nRUN ${'x \\\n'.repeat(50_000)}`,
  'notes.md': '```\n<!-- ['.repeat(10_000),
  'nb.ipynb': `{"cells":[{"cell_type":"code","source":${JSON.stringify(quotes)}}]}`,
}

/** Documents whose every value is of another type than a reader hopes for. */
export const wrongTypes = {
  'nb.ipynb': '{"cells": {"a": null}}',
  'nb2.ipynb': '[1,2]',
  'nb3.ipynb': '{"cells":[null,1,{"cell_type":"code","source":{"a":1},"outputs":"x","execution_count":"y"}]}',
  'nb4.ipynb': '{"cells":[{"cell_type":"code","source":[1,null,["x"]],"outputs":[]}],"metadata":{"kernelspec":1,"language_info":[]}}',
  'dvc.yaml': 'stages: [1, 2]\n',
  'dvc.lock': '- 1\n',
  'a.dvc': 'outs: {a: b}\n',
  'package.json': '[]',
  'package-lock.json': '{"packages": [1], "dependencies": "x"}',
  'Pipfile.lock': '1',
  Pipfile: 'packages = 1\nscripts = []\n',
  'uv.lock': 'package = 1\n',
  'poetry.lock': '[[package]]\nname = 1\n',
  'pyproject.toml': 'project = 1\ntool = []\n',
  'docker-compose.yml': 'services: [a]\n',
  'compose.yaml': 'services: {a: 1, b: [2], c: null, d: {build: [1], image: {x: 1}, healthcheck: 1}}\n',
  '.github/workflows/a.yml': 'on: 1\njobs: 2\n',
  '.github/workflows/b.yml': 'null\n',
  '.github/workflows/c.yml': 'on: {pull_request: [1]}\njobs: {a: 1, b: {steps: 2}, c: {steps: [1, null, {run: 3, uses: [4], with: 5}]}}\n',
  'action.yml': 'runs: {steps: {a: 1}}\n',
  '.gitlab-ci.yml': '[1]\n',
  '.circleci/config.yml': 'jobs: [1]\nworkflows: {a: {jobs: [1, {b: 2}]}}\norbs: 1\n',
  '.travis.yml': 'script: {a: 1}\nmatrix: 1\n',
  'azure-pipelines.yml': 'steps: 1\ntrigger: 2\n',
  'environment.yml': 'dependencies: {a: b}\n',
  'conda-lock.yml': 'package: {a: 1}\n',
  MLproject: '[]\n',
  'k.yaml': 'apiVersion: 1\nkind: [2]\nspec: 3\n',
  'k2.yaml': 'apiVersion: v1\nkind: Deployment\nspec: {template: {spec: {containers: {a: 1}}}}\n---\n- 1\n---\nnull\n',
  'prometheus.yml': 'scrape_configs: 1\nrule_files: {}\n',
  'rules.yml': 'groups: [{rules: [1, {alert: 2, expr: 3}]}]\n',
  'dash.json': '{"panels": {"a": 1}, "schemaVersion": "x", "title": []}',
  '.pre-commit-config.yaml': 'repos: 1\n',
  'codecov.yml': '1\n',
  'Taskfile.yml': 'tasks: 1\n',
  'pixi.toml': 'tasks = 1\n',
  'mise.toml': 'tasks = [1]\n',
  'Project.toml': 'deps = 1\n',
  'Manifest.toml': 'deps = [1]\n',
  'renv.lock': '{"Packages": 1}',
  'cloudbuild.yaml': 'steps: {a: 1}\n',
  'buildspec.yml': 'version: 0.2\nphases: [1]\n',
  '.drone.yml': 'kind: pipeline\nsteps: {a: 1}\n',
  '.buildkite/pipeline.yml': 'steps: {a: 1}\n',
}

const long = 'a'.repeat(60_000)

/** What makes a pattern that backtracks run for ever. */
export const regexTraps = {
  'requirements.txt': `${long}==${long}\n${'-'.repeat(50_000)}\n${'['.repeat(50_000)}\nx @ ${'git+'.repeat(20_000)}\n`,
  Dockerfile: `FROM ${long}:${long}@${long}\nRUN pip install ${long}\nRUN ${'x && '.repeat(20_000)}y\nENV ${'A=$A '.repeat(5_000)}\nARG ${long}\nFROM $\{${'A:-\u0024{'.repeat(2_000)}\n`,
  CODEOWNERS: `${'*/**/'.repeat(500)}a @b\n${'*'.repeat(5_000)} @c\n`,
  '.gitattributes': `${'**/'.repeat(1_000)}a filter=lfs\n${'*a'.repeat(500)} filter=lfs\n`,
  '.gitignore': `${'*a'.repeat(500)}\n${'**/a/'.repeat(200)}\n`,
  [`${'a'.repeat(120)}/${'a'.repeat(240)}`]: training,
  'README.md': `${'#'.repeat(50_000)} ${'['.repeat(50_000)}${' '.repeat(50_000)}x`,
  'secrets.py': `k = "${'AKIA'.repeat(20_000)}"\npassword = "${'x'.repeat(50_000)}"\n${'token='.repeat(10_000)}\n`,
  'rules.yml': `groups:\n- name: a\n  rules:\n  - alert: x\n    expr: '${'rate('.repeat(10_000)}'\n`,
  'main.tf': `resource ${'"a" '.repeat(20_000)}{\n${'<<EOF\n'.repeat(5_000)}`,
  Makefile: `${'$('.repeat(20_000)}\na: ${'b '.repeat(20_000)}\n${' '.repeat(50_000)}=\n`,
  'x.R': `library(${'('.repeat(50_000)}\n${"'".repeat(50_001)}`,
  'x.ini': `${'['.repeat(50_000)}\n${' '.repeat(50_000)}\n${'a ='.repeat(20_000)}\n`,
  'package.json': `{"${'a\\\\"'.repeat(20_000)}": 1}`,
}
