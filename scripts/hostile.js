// Repositories that a stranger could send: each makes one kind of trouble for whoever reads it.
import { execFileSync } from 'node:child_process'
import { appendFileSync, closeSync, ftruncateSync, mkdirSync, openSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const environment = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }

/** Tools to build a repository in `folder` with. */
function workshop(folder) {
  const git = (...args) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { env: environment, stdio: 'pipe' })
  return {
    folder,
    git,
    path: (name) => join(folder, name),
    write(name, content) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    },
    init: () => git('init', '-q', '-b', 'main'),
    commit() {
      git('add', '-A')
      git('commit', '-qm', 'x', '--allow-empty')
    },
  }
}

export const hostileNames = [
  'line\nbreak.py',
  'tab\there.py',
  'ansi\u001b[31mred.py',
  'bidi\u202eyp.exe.py',
  'percent%0A.py',
  '::error::x.py',
  '##[error]x.py',
  '`code`.py',
  '|cell|.py',
  '<img src=x onerror=alert(1)>.py',
  '[link](http:evil).py',
  '@octocat #1.py',
  'quote\'".py',
  '-rf.py',
  '--help.py',
  '$(touch owned).py',
  `${'a'.repeat(200)}.py`,
  'Ünïcödé 🎉.py',
  ' lead.py',
  'trail .py',
]

const fit = 'from sklearn.svm import SVC\nimport torch\nSVC().fit(x, y)\ntorch.load("model.pt")\n'

/** `{ name, make(workshop) }`: `make` fills an empty folder. Quick ones are for tests; the others only for long runs. */
export const hostileRepositories = [
  {
    name: 'names',
    make: (w) => {
      w.init()
      for (const name of hostileNames) w.write(name.replaceAll('/', '_'), fit)
      w.commit()
    },
  },
  {
    name: 'links',
    make(w) {
      w.init()
      w.write('train.py', fit)
      symlinkSync('/etc/passwd', w.path('passwd.py'))
      symlinkSync('..', w.path('up'))
      symlinkSync('.', w.path('loop'))
      symlinkSync('loop2', w.path('loop1'))
      symlinkSync('loop1', w.path('loop2'))
      symlinkSync('/dev/zero', w.path('zero.py'))
      symlinkSync('/nowhere', w.path('requirements.txt'))
      w.commit()
    },
  },
  {
    name: 'devices',
    make(w) {
      w.init()
      w.write('train.py', fit)
      w.commit()
      execFileSync('mkfifo', [w.path('pipe.py'), w.path('Dockerfile')])
    },
  },
  {
    name: 'fifo-gitignore',
    slow: true,
    make(w) {
      w.init()
      w.write('train.py', fit)
      w.commit()
      execFileSync('mkfifo', [w.path('.gitignore')])
    },
  },
  {
    name: 'encodings',
    make(w) {
      w.init()
      w.write('latin.py', Buffer.from([0x23, 0xe9, 0xff, 0x0a]))
      w.write('utf16.py', Buffer.from('\ufeffimport mlflow\n', 'utf16le'))
      w.write('bom.py', '\ufeffimport mlflow\nmlflow.log_metric("a", 1)\n')
      w.write('nul.py', 'import mlflow\0\n')
      w.write('nul.yaml', 'a: b\0\n')
      w.write('bom.yml', '\ufeffa: b\n')
      w.write('bad.ipynb', Buffer.from([0xff, 0xfe, 0x00]))
      w.commit()
    },
  },
  {
    name: 'sparse',
    make(w) {
      w.init()
      w.write('train.py', fit)
      w.commit()
      for (const name of ['big.csv', 'big.py', 'big.ipynb', 'requirements.txt']) {
        const file = openSync(w.path(name), 'w')
        ftruncateSync(file, 1024 ** 3)
        closeSync(file)
      }
    },
  },
  {
    name: 'deep-folders',
    make(w) {
      w.init()
      w.write(`${'d/'.repeat(400)}train.py`, fit)
      w.commit()
    },
  },
  {
    name: 'deep-data',
    make(w) {
      w.init()
      const deep = 20_000
      w.write('deep.json', `${'['.repeat(deep)}${']'.repeat(deep)}`)
      w.write('deep.ipynb', `{"cells":${'['.repeat(deep)}${']'.repeat(deep)}}`)
      w.write('dvc.yaml', `${'{a: '.repeat(deep)}1${'}'.repeat(deep)}`)
      w.write('.github/workflows/ci.yml', `on: push\njobs: ${'['.repeat(deep)}${']'.repeat(deep)}\n`)
      w.write('pyproject.toml', `a = ${'['.repeat(deep)}${']'.repeat(deep)}\n`)
      w.write('deep.py', `x = ${'('.repeat(deep)}1${')'.repeat(deep)}\n`)
      w.write('docker-compose.yml', `services: ${'{a: '.repeat(deep)}1${'}'.repeat(deep)}`)
      w.commit()
    },
  },
  {
    name: 'alias-bombs',
    make(w) {
      w.init()
      const bomb = `a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(',')}]`).join('\n')}\n`
      for (const name of [
        'dvc.yaml',
        '.github/workflows/ci.yml',
        'docker-compose.yml',
        'environment.yml',
        'params.yaml',
        'k8s.yaml',
        '.gitlab-ci.yml',
        'azure-pipelines.yml',
      ])
        w.write(name, `apiVersion: v1\nkind: Pod\n${bomb}`)
      w.commit()
    },
  },
  {
    name: 'duplicate-keys',
    make(w) {
      w.init()
      w.write('.github/workflows/ci.yml', 'on: push\non: pull_request\njobs: {}\njobs: {}\n')
      w.write('dvc.yaml', 'stages: {}\nstages: []\n')
      w.write('pyproject.toml', '[project]\n[project]\n')
      w.write('nb.ipynb', '{"cells": 1, "cells": []}')
      w.commit()
    },
  },
  {
    name: 'cycles',
    make(w) {
      w.init()
      w.write('.github/workflows/a.yml', 'on: [pull_request, workflow_call]\njobs: { x: { uses: ./.github/workflows/b.yml } }\n')
      w.write('.github/workflows/b.yml', 'on: workflow_call\njobs: { x: { uses: ./.github/workflows/a.yml } }\n')
      w.write('.gitlab-ci.yml', 'include: .gitlab-ci.yml\nt: { extends: t, script: [make test] }\n')
      w.write('Makefile', 'test: a\na: b\nb: test\n\tmake test\n')
      w.write('requirements.txt', '-r requirements.txt\n-r b.txt\n')
      w.write('b.txt', '-r requirements.txt\n')
      w.write('a.py', 'import b\nclass A(b.B): pass\ndef f(): b.g()\nf()\n')
      w.write('b.py', 'import a\nclass B(a.A): pass\ndef g(): a.f()\n')
      w.write('run.sh', 'bash run.sh\n./run.sh\n')
      w.write('tox.ini', '[testenv]\ncommands = tox\n')
      w.commit()
    },
  },
  {
    name: 'unclosed',
    make(w) {
      w.init()
      const quotes = 'x = "'.repeat(20_000)
      for (const name of [
        'a.py',
        'run.sh',
        'Makefile',
        'Dockerfile',
        'main.tf',
        'x.R',
        'x.jl',
        'x.js',
        'Jenkinsfile',
        'setup.cfg',
        'requirements.txt',
        '.dvc/config',
        'CODEOWNERS',
        '.gitattributes',
        'README.md',
        'dvc.yaml',
        'pyproject.toml',
        'k.yaml',
        'noxfile.py',
        'setup.py',
      ])
        w.write(name, quotes)
      w.write('b.py', '('.repeat(100_000))
      w.write('c.py', '"""'.repeat(30_001))
      w.write('d.py', `${'if x:\n '.repeat(5_000)}`)
      w.write('e.py', 'f"{'.repeat(20_000))
      w.write('Dockerfile.b', `FROM a\nRUN <<EOF\n${'x\n'.repeat(50_000)}`)
      w.write('nb.ipynb', `{"cells":[{"cell_type":"code","source":${JSON.stringify(quotes)}}]}`)
      w.commit()
    },
  },
  {
    name: 'wrong-types',
    make(w) {
      w.init()
      for (const [name, value] of Object.entries({
        'nb.ipynb': '{"cells": {"a": null}}',
        'nb2.ipynb': '[1,2]',
        'nb3.ipynb': '{"cells":[null,1,{"cell_type":"code","source":{"a":1},"outputs":"x","execution_count":"y"}]}',
        'dvc.yaml': 'stages: [1, 2]\n',
        'dvc.lock': '- 1\n',
        'a.dvc': 'outs: {a: b}\n',
        'package.json': '[]',
        'Pipfile.lock': '1',
        'uv.lock': 'package = 1\n',
        'poetry.lock': '[[package]]\nname = 1\n',
        'pyproject.toml': 'project = 1\ntool = []\n',
        'docker-compose.yml': 'services: [a]\n',
        'compose.yaml': 'services: {a: 1, b: [2], c: null}\n',
        '.github/workflows/a.yml': 'on: 1\njobs: 2\n',
        '.github/workflows/b.yml': 'null\n',
        '.github/workflows/c.yml':
          'on: {pull_request: [1]}\njobs: {a: 1, b: {steps: 2}, c: {steps: [1, null, {run: 3, uses: [4], with: 5}]}}\n',
        '.gitlab-ci.yml': '[1]\n',
        'azure-pipelines.yml': 'steps: 1\ntrigger: 2\n',
        'environment.yml': 'dependencies: {a: b}\n',
        MLproject: '[]\n',
        'k.yaml': 'apiVersion: 1\nkind: [2]\nspec: 3\n',
        'prometheus.yml': 'scrape_configs: 1\nrule_files: {}\n',
        'rules.yml': 'groups: [{rules: [1, {alert: 2, expr: 3}]}]\n',
        'dash.json': '{"panels": {"a": 1}, "schemaVersion": "x", "title": []}',
        '.pre-commit-config.yaml': 'repos: 1\n',
        'codecov.yml': '1\n',
        'Taskfile.yml': 'tasks: 1\n',
        'pixi.toml': 'tasks = 1\n',
        'renv.lock': '{"Packages": 1}',
        'cloudbuild.yaml': 'steps: {a: 1}\n',
      }))
        w.write(name, value)
      w.commit()
    },
  },
  {
    name: 'submodule-nowhere',
    make(w) {
      w.init()
      w.write('.gitmodules', '[submodule "x"]\n\tpath = x\n\turl = https://nowhere.invalid/x\n')
      w.write('train.py', fit)
      w.commit()
      w.git('update-index', '--add', '--cacheinfo', '160000,0123456789012345678901234567890123456789,x')
      w.git('commit', '-qm', 's')
    },
  },
  {
    name: 'absent-blobs',
    make(w) {
      w.init()
      w.write('train.py', fit)
      w.write('data.csv', 'a,b\n')
      w.commit()
      const blob = w.git('rev-parse', 'HEAD:train.py').toString().trim()
      rmSync(w.path(`.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`), { force: true })
      rmSync(w.path('train.py'))
    },
  },
  {
    name: 'corrupt-index',
    make(w) {
      w.init()
      w.write('train.py', fit)
      w.commit()
      w.write('.git/index', 'garbage')
    },
  },
  {
    name: 'no-commits',
    make(w) {
      w.init()
      w.write('train.py', fit)
    },
  },
  {
    name: 'bare',
    make(w) {
      w.git('init', '-q', '--bare')
    },
  },
  {
    name: 'detached',
    make(w) {
      w.init()
      w.write('train.py', fit)
      w.commit()
      w.git('checkout', '-q', '--detach')
    },
  },
  {
    name: 'git-file',
    make(w) {
      w.write('.git', 'gitdir: /nowhere/at/all\n')
      w.write('train.py', fit)
    },
  },
  {
    name: 'case-colliding',
    make(w) {
      w.init()
      for (const name of ['README.md', 'readme.md', 'Train.py', 'train.py', 'Dockerfile', 'dockerfile']) w.write(name, fit)
      w.commit()
    },
  },
  {
    name: 'hostile-config',
    make(w) {
      w.init()
      w.write('train.py', fit)
      w.write('.gitattributes', '* filter=evil diff=evil\n')
      w.commit()
      const run = `touch ${w.path('.git/owned')}`
      appendFileSync(
        w.path('.git/config'),
        `[core]\n\tfsmonitor = ${run}\n\tpager = ${run}\n\tsshCommand = ${run}\n\thooksPath = .git/hooks\n\texcludesFile = /dev/zero\n[filter "evil"]\n\tclean = ${run}\n\tsmudge = ${run}\n\tprocess = ${run}\n[diff "evil"]\n\ttextconv = ${run}\n\tcommand = ${run}\n[credential]\n\thelper = "!${run}"\n[uploadpack]\n\tpackObjectsHook = ${run}\n[alias]\n\tls-files = "!${run}"\n[include]\n\tpath = /dev/zero2\n`,
      )
      for (const hook of ['post-index-change', 'post-checkout', 'reference-transaction', 'fsmonitor-watchman'])
        writeFileSync(w.path(`.git/hooks/${hook}`), `#!/bin/sh\n${run}\n`, { mode: 0o755 })
    },
  },
  {
    name: 'regex-traps',
    make(w) {
      w.init()
      const long = 'a'.repeat(60_000)
      w.write('requirements.txt', `${long}==${long}\n${'-'.repeat(50_000)}\n`)
      w.write(
        'Dockerfile',
        `FROM ${long}:${long}@${long}\nRUN pip install ${long}\nRUN ${'x && '.repeat(20_000)}y\nENV ${'A=$A '.repeat(5_000)}\nARG ${long}\nFROM $\{${'A:-\u0024{'.repeat(2_000)}\n`,
      )
      w.write('CODEOWNERS', `${'*/**/'.repeat(500)}a @b\n${'*'.repeat(5_000)} @c\n`)
      w.write('.gitattributes', `${'**/'.repeat(1_000)}a filter=lfs\n`)
      w.write('.gitignore', `${'*a'.repeat(500)}\n`)
      w.write('README.md', `${'#'.repeat(50_000)} ${'['.repeat(50_000)}`)
      w.write('secrets.py', `k = "${'AKIA'.repeat(20_000)}"\n`)
      w.write('rules.yml', `groups:\n- name: a\n  rules:\n  - alert: x\n    expr: '${'rate('.repeat(10_000)}'\n`)
      w.write('main.tf', `resource ${'"a" '.repeat(20_000)}{\n${'<<EOF\n'.repeat(5_000)}`)
      w.write('Makefile', `${'$('.repeat(20_000)}\na: ${'b '.repeat(20_000)}\n`)
      w.write('x.R', `library(${'('.repeat(50_000)}\n${"'".repeat(50_001)}`)
      w.commit()
    },
  },
  {
    name: 'many-files',
    slow: true,
    make(w) {
      w.init()
      mkdirSync(w.path('m'))
      for (let i = 0; i < 100_000; i++) writeFileSync(w.path(`m/f${i}.txt`), '')
      w.write('train.py', fit)
      w.commit()
    },
  },
  {
    name: 'big-notebook',
    slow: true,
    make(w) {
      w.init()
      w.write(
        'nb.ipynb',
        JSON.stringify({
          cells: Array.from({ length: 50 }, () => ({
            cell_type: 'code',
            source: fit,
            execution_count: 1,
            outputs: [{ data: { 'image/png': 'A'.repeat(1024 ** 2) } }],
          })),
          nbformat: 4,
        }),
      )
      w.commit()
    },
  },
]

/** Fills an empty folder with one of them. */
export function makeHostile({ make }, folder) {
  make(workshop(folder))
}
