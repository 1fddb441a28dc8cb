import { regexTraps, unclosed, wrongTypes } from './texts.js'
import { training } from './workshop.js'

const depth = 20_000
const lists = `${'['.repeat(depth)}${']'.repeat(depth)}`
const maps = `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`
const indented = Array.from({ length: 2_000 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')

const bomb = [
  'a0: &a0 [x,x,x,x,x,x,x,x,x,x]',
  ...Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(',')}]`),
  'm0: &m0 {k: v}',
  ...Array.from({ length: 30 }, (_, i) => `m${i + 1}: &m${i + 1} {<<: [*m${i}, *m${i}], k${i}: {<<: *m${i}}}`),
].join('\n')

const bombed = [
  'dvc.yaml',
  'dvc.lock',
  'x.dvc',
  '.github/workflows/ci.yml',
  'action.yml',
  'docker-compose.yml',
  'environment.yml',
  'params.yaml',
  'k8s.yaml',
  'prometheus.yml',
  'rules.yml',
  '.gitlab-ci.yml',
  '.circleci/config.yml',
  'azure-pipelines.yml',
  'cloudbuild.yaml',
  'Taskfile.yml',
  '.pre-commit-config.yaml',
  'pnpm-lock.yaml',
  'pixi.lock',
  'MLproject',
]

export const dataKinds = [
  {
    name: 'encodings',
    tree(w) {
      w.write('latin.py', Buffer.from([0x23, 0xe9, 0xff, 0x0a]))
      w.write('utf16.py', Buffer.from('\ufeffimport mlflow\n', 'utf16le'))
      w.write('utf16-odd.py', Buffer.from([0xff, 0xfe, 0x41]))
      w.write('bom.py', '\ufeffimport mlflow\nmlflow.log_metric("a", 1)\n')
      w.write('surrogate.json', '{"a": "\\ud800"}')
      w.write('nul.py', 'import mlflow\0\n')
      w.write('nul-late.py', `${'#'.repeat(9000)}\nimport mlflow\0\n`)
      w.write('nul.yaml', 'a: b\0\n')
      w.write('bom.yml', '\ufeffa: b\n')
      w.write('bad.ipynb', Buffer.from([0xff, 0xfe, 0x00]))
      w.write('returns.py', 'import mlflow\rmlflow.log_metric("a", 1)\r')
      w.write('overlong.toml', Buffer.from([0xc0, 0x80, 0x3d, 0x31]))
    },
  },
  {
    name: 'deep-data',
    tree(w) {
      w.write('deep.json', lists)
      w.write('package.json', `{"scripts": ${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`)
      w.write('deep.ipynb', `{"cells":${lists}}`)
      w.write('dvc.yaml', maps)
      w.write('params.yaml', indented)
      w.write('.github/workflows/ci.yml', `on: push\njobs: ${lists}\n`)
      w.write('pyproject.toml', `a = ${lists}\n`)
      w.write('dots.toml', `${'a.'.repeat(depth)}b = 1\n[${'a.'.repeat(depth)}c]\n`)
      w.write('deep.py', `x = ${'('.repeat(depth)}1${')'.repeat(depth)}\ny = ${'-'.repeat(depth)}1\nz${'.a'.repeat(depth)}()\n`)
      w.write('nest.py', Array.from({ length: 90 }, (_, level) => `${' '.repeat(level)}def f${level}():\n`).join(''))
      w.write('docker-compose.yml', `services: ${maps}`)
      w.write('main.tf', `a = ${lists}\n${'b {'.repeat(depth)}`)
      w.write('run.sh', `${'$('.repeat(depth)}x${')'.repeat(depth)}\n${'{ '.repeat(depth)}\n`)
      w.write('Makefile', `a = ${'$(b '.repeat(depth)}\n`)
    },
  },
  {
    name: 'alias-bombs',
    tree(w) {
      w.writeAll(bombed, `apiVersion: v1\nkind: Pod\non: push\nstages: {a: {cmd: x}}\n${bomb}\n`)
    },
  },
  {
    name: 'duplicate-keys',
    tree(w) {
      w.write('.github/workflows/ci.yml', 'on: push\non: pull_request\njobs: {}\njobs: {}\n')
      w.write('dvc.yaml', 'stages: {}\nstages: []\n')
      w.write('pyproject.toml', '[project]\n[project]\n')
      w.write('setup.cfg', '[metadata]\nname = a\nname = b\n[metadata]\n')
      w.write('nb.ipynb', '{"cells": 1, "cells": []}')
      w.write('package.json', '{"__proto__": {"scripts": {"test": "x"}}, "constructor": 1, "scripts": {"toString": "x"}}')
    },
  },
  {
    // Names that every object of the reader's own language has.
    name: 'inherited-names',
    tree(w) {
      const names = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf']
      w.write('inherited.py', `${training}${names.map((name) => `import ${name}\nx.${name}()\n${name}.${name}(${name}=1)\n`).join('')}`)
      w.write(
        '.github/workflows/ci.yml',
        `on: [${names}]\njobs:\n${names.map((name) => `  ${name}: {steps: [{uses: ${name}}]}\n`).join('')}`,
      )
      w.write('bitbucket-pipelines.yml', `pipelines: {${names.map((name) => `${name}: [{step: {script: [x]}}]`)}}\n`)
      w.write('.drone.yml', `kind: pipeline\ntrigger: {event: [${names}]}\nsteps: [{name: a, commands: [pytest]}]\n`)
      w.write('.dvc/config', names.map((name) => `['remote "${name}"']\n    url = ${name}://x\n`).join(''))
      for (const name of names) w.write(`x.${name}`, training)
    },
  },
  {
    name: 'unclosed',
    tree(w) {
      for (const [name, text] of Object.entries(unclosed)) w.write(name, text)
    },
  },
  {
    name: 'wrong-types',
    tree(w) {
      for (const [name, text] of Object.entries(wrongTypes)) w.write(name, text)
    },
  },
  {
    name: 'regex-traps',
    tree(w) {
      for (const [name, text] of Object.entries(regexTraps)) w.write(name, text)
    },
  },
]
