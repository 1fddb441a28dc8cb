import { describe, expect, test } from 'vitest'
import { serving } from '../../src/analyses/serving.ts'
import { type Content, projectOf } from './project-of.ts'

type Tree = Record<string, Content>

const app =
  'import joblib\nfrom fastapi import FastAPI\napp = FastAPI()\nmodel = joblib.load("m")\n@app.post("/predict")\ndef predict(x):\n  return model.predict(x)\n'

function servingOf(tree: Tree) {
  return serving.analyse(projectOf({ 'app.py': app, Dockerfile: 'FROM a\nCOPY . .\nCMD python app.py\n', ...tree }), {})
}

describe('an earlier model comes back by', () => {
  test.each<[string, Tree]>([
    ['a function that is given what to go back to', { 'deploy.py': 'def rollback(alias, previous):\n  pass\n' }],
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
      'a route of another name',
      { 'console.py': 'from fastapi import FastAPI\nc = FastAPI()\n@c.get("/rollbacks-seen")\ndef seen():\n  pass\n' },
    ],
    ['a route in a test', { 'tests/test_a.py': 'from fastapi import FastAPI\nc = FastAPI()\n@c.post("/rollback")\ndef back():\n  pass\n' }],
  ])('not by %s', (_, tree) => {
    expect(servingOf(tree).rollback.present).toBe('no')
  })
})

describe('what others have made', () => {
  const workload =
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\nspec:\n  revisionHistoryLimit: 2\n  template:\n    spec:\n      containers:\n        - image: quay.io/a/operator:1\n          livenessProbe: { exec: a }\n'
  const kind = (name: string) => `apiVersion: v1\nkind: ${name}\nmetadata: { name: a }\n`
  const seen = (tree: Tree) => {
    const { healthChecks, rollback, deploys } = servingOf(tree)
    return [healthChecks.present, rollback.present, deploys.length]
  }

  test.each<[string, Tree]>([
    ['in a folder', { 'a/crd.yaml': kind('CustomResourceDefinition'), 'a/role.yaml': kind('ClusterRole'), 'a/run.yaml': workload }],
    ['in one file', { 'a.yaml': `${kind('CustomResourceDefinition')}---\n${workload}` }],
  ])('to install an operator says nothing of the service: %s', (_, tree) => {
    expect(seen(tree)).toEqual(['no', 'no', 0])
  })

  test.each<[string, Tree]>([
    ['a role', { 'a/role.yaml': kind('ClusterRole'), 'a/run.yaml': workload }],
    ['a resource', { 'a/crd.yaml': kind('CustomResourceDefinition'), 'a/run.yaml': workload }],
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
