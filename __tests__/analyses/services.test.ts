import { describe, expect, test } from 'vitest'
import { services } from '../../src/analyses/services.ts'
import { type Content, projectOf } from './project-of.ts'

function servicesOf(tree: Record<string, Content>) {
  return services.analyse(projectOf(tree), {})
}

const database = 'services:\n  db:\n    image: postgres:16.2\n    healthcheck: { test: pg_isready }\n'

test('a service of a compose file is described with its image', () => {
  expect(servicesOf({ 'compose.yaml': database, CODEOWNERS: '* @team\n' })).toMatchObject([
    {
      path: 'compose.yaml',
      line: 2,
      name: 'db',
      image: 'postgres:16.2',
      pin: 'version-tag',
      healthChecked: 'yes',
      stateful: true,
      backedUp: 'no',
      owners: ['@team'],
    },
  ])
})

test('what others wait for to complete is no service', () => {
  const once =
    'services:\n  train:\n    image: python:3.12\n  app:\n    image: redis:7\n    depends_on:\n      train: { condition: CONDITION }\n'
  const namesOf = (condition: string) => servicesOf({ 'compose.yaml': once.replace('CONDITION', condition) }).map(({ name }) => name)
  expect(namesOf('service_completed_successfully')).toEqual(['app'])
  expect(namesOf('service_started')).toEqual(['train', 'app'])
})

test('the tool whose record names the image is named', () => {
  expect(servicesOf({ 'compose.yaml': 'services:\n  a:\n    image: grafana/grafana\n' })).toMatchObject([{ tool: 'grafana', pin: 'none' }])
})

test('a command that backs up counts for what keeps state', () => {
  expect(servicesOf({ 'compose.yaml': database, 'backup.sh': 'pg_dump a > b\n' })).toMatchObject([{ backedUp: 'yes' }])
})

describe('what keeps state', () => {
  test.each([
    ['a database', '  a:\n    image: mongo:7.0\n', true],
    ['a named volume', '  a:\n    image: team/a\n    volumes: ["data:/data"]\n', true],
    ['a mounted file', '  a:\n    image: team/a\n    volumes: ["./a.conf:/a.conf"]\n', false],
    ['a proxy', '  a:\n    image: traefik:3.6\n', false],
    ['what only watches a database', '  a:\n    image: prometheuscommunity/postgres-exporter:v0.15.0\n', false],
  ])('%s', (_, text, stateful) => {
    expect(servicesOf({ 'compose.yaml': `services:\n${text}` })).toMatchObject([{ stateful }])
  })
})

const cache = 'apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: cache }\nspec:\n  containers: [{ image: "redis:7.2" }]\n'

describe('what the project builds itself, or nobody relies on, is none', () => {
  test.each<[string, Record<string, Content>]>([
    ['a built service', { 'compose.yaml': 'services:\n  a:\n    build: .\n    image: a\n' }],
    ['an image that a variable names', { 'compose.yaml': 'services:\n  a:\n    image: $IMAGE:1\n' }],
    [
      'an image of its own from a registry',
      { 'compose.yaml': 'services:\n  a:\n    image: team/training:latest\n', 'training/Dockerfile': 'FROM a\n' },
    ],
    [
      'an image that a command builds',
      { 'k8s.yaml': cache.replace('redis:7.2', 'mlflow-server'), 'build.sh': 'docker build -f mlflow/Dockerfile -t mlflow-server:1.0 .\n' },
    ],
    ['a stand-in for a cloud', { 'compose.yaml': 'services:\n  a:\n    image: localstack/localstack\n' }],
    ['what is started for development', { 'docker-compose.dev.yml': database }],
    ['what is started for tests', { 'integration-test/compose.yaml': database }],
    ['what a copied chart runs', { 'loki/Chart.yaml': 'home: https://grafana.com\n', 'loki/a.yaml': cache }],
    ['a deployment of its own', { 'k8s.yaml': 'apiVersion: apps/v1\nkind: Deployment\nspec:\n  containers: [{ image: team/api:1.2 }]\n' }],
  ])('%s', (_, tree) => {
    expect(servicesOf(tree)).toEqual([])
  })
})

test('a well-known image in the cluster is one', () => {
  expect(servicesOf({ 'k8s.yaml': cache })).toMatchObject([{ name: 'cache', image: 'redis:7.2', stateful: true, healthChecked: 'no' }])
})
