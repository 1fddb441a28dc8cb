// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles write their variables as JavaScript does
import { describe, expect, test } from 'vitest'
import { images } from '../../src/analyses/images.ts'
import { projectOf } from './project-of.ts'

function imageOf(text: string) {
  return images.analyse(projectOf({ Dockerfile: text }), {})[0]
}

test('an image says what it starts from and what it installs', () => {
  expect(imageOf('FROM python:3.11 AS app\nRUN pip install pandas\nHEALTHCHECK CMD a\nUSER app\n')).toEqual({
    path: 'Dockerfile',
    from: [{ line: 1, image: 'python:3.11', repository: 'python', tag: '3.11', alias: 'app', pin: 'version-tag' }],
    installs: [{ line: 2, manager: 'pip', package: 'pandas', pinned: false }],
    user: 'app',
    root: 'no',
    healthcheck: true,
  })
})

test("a template's image counts beside the project's own: who generates from it builds it", () => {
  const tree = { '{{ slug }}/Dockerfile': 'FROM a\n', Dockerfile: 'FROM a\n' }
  expect(images.analyse(projectOf(tree), {}).map(({ path }) => path)).toEqual(['Dockerfile', '{{ slug }}/Dockerfile'])
})

describe('an image is built here', () => {
  const tree = (more: Record<string, string>) => ({ 'app.Dockerfile': 'FROM churn-base:v0\n', ...more })
  test.each<[string, Record<string, string>, true | undefined]>([
    ['by a command', tree({ 'build.sh': 'docker build -f base.Dockerfile -t registry.example.org/team/churn-base .\n' }), true],
    ['by compose', tree({ 'compose.yaml': 'services:\n  base:\n    build: .\n    image: churn-base:v0\n' }), true],
    ['as the project', tree({ 'setup.py': 'from setuptools import setup\nsetup(name="churn_base")\n' }), true],
    ['by nobody', tree({ 'build.sh': 'docker pull churn-base\ndocker build -t app .\n' }), undefined],
    ['by another of the name', { ...tree({ 'build.sh': 'docker build -t base .\n' }), 'app.Dockerfile': 'FROM team/base\n' }, undefined],
  ])('%s', (_, files, expected) => {
    expect(images.analyse(projectOf(files), {})[0]?.from[0]?.builtHere).toBe(expected)
  })
})

describe('a build argument has the value of what builds the image', () => {
  const compose = (argument: string) => ({
    'dev/compose.yaml': `services:\n  app: { build: { context: .., dockerfile: dev/Dockerfile, ${argument} } }\n`,
  })
  test.each<[string, Record<string, string>, string, string]>([
    ['of nothing', {}, 'python', 'none'],
    ['of compose', compose('args: { BASE: "python:3.12" }'), 'python:3.12', 'version-tag'],
    ['of compose, as a list', compose('args: ["BASE=python:3.12"]'), 'python:3.12', 'version-tag'],
    ['of compose, with a default', compose('args: { BASE: "${BASE:-python:3.12}" }'), 'python:3.12', 'version-tag'],
    ['of compose, from elsewhere', compose('args: [BASE]'), 'python', 'none'],
    [
      'of a dev container',
      { 'dev/devcontainer.json': '// a\n{ "build": { "dockerfile": "Dockerfile", "args": { "VERSION": "3.12" }, } }' },
      'python:3.12',
      'version-tag',
    ],
    [
      'of one that gives another',
      { ...compose('args: { BASE: "python:3.12" }'), 'compose.yaml': 'services: { a: { build: dev } }' },
      'python',
      'none',
    ],
    [
      'of one that builds another file',
      { 'compose.yaml': 'services: { a: { build: { context: ., args: { BASE: "python:3.12" } } } }' },
      'python',
      'none',
    ],
  ])('%s', (_, files, image, pin) => {
    const text = 'ARG VERSION\nARG BASE=python${VERSION:+:$VERSION}\nFROM ${BASE} AS a\nFROM a\n'
    expect(images.analyse(projectOf({ 'dev/Dockerfile': text, ...files }), {})[0]?.from).toMatchObject([
      { line: 3, image, pin, alias: 'a' },
      { pin: 'stage' },
    ])
  })
})

describe('whether the container runs as root', () => {
  test.each([
    ['no USER on an official image', 'FROM python:3.11', 'yes'],
    ['no USER on a well-known image', 'FROM nvcr.io/nvidia/pytorch:25.01-py3', 'yes'],
    ['no USER on a stage of an official image', 'FROM python:3.11 AS a\nFROM a AS b\nFROM b', 'yes'],
    ['no USER on an image that drops root itself', 'FROM gcr.io/distroless/static:nonroot', 'no'],
    ['no USER on an image of which nothing is known', 'FROM registry.example.org/team/base:1.2', 'unknown'],
    ['no USER on an image that a build argument names', 'ARG A\nFROM $A', 'unknown'],
    ['root by name', 'FROM a\nUSER root', 'yes'],
    ['root by number', 'FROM a\nUSER 0:0', 'yes'],
    ['another user', 'FROM a\nUSER 1000', 'no'],
    ['a user that a build argument names', 'FROM a\nARG U\nUSER ${U}', 'unknown'],
  ])('%s: %s', (_, text, root) => {
    expect(imageOf(text)).toMatchObject({ root })
  })
})

describe('who runs in an image without USER that begins with one that is built here', () => {
  const rootOf = (bases: Record<string, string>) => {
    const tree = { 'app.Dockerfile': 'FROM churn-base:v0\n', 'build.sh': 'docker build -f base.Dockerfile -t churn-base:v0 .\n', ...bases }
    return images.analyse(projectOf(tree), {}).find(({ path }) => path === 'app.Dockerfile')?.root
  }
  test.each<[string, Record<string, string>, string]>([
    ['is who runs in that', { 'base.Dockerfile': 'FROM python:3.11\nUSER app\n' }, 'no'],
    ['is root where that leaves it to root', { 'base.Dockerfile': 'FROM python:3.11\n' }, 'yes'],
    [
      'is not known where any of two may be meant',
      { 'base.Dockerfile': 'FROM python:3.11\nUSER app\n', 'other.Dockerfile': 'FROM python:3.11\n' },
      'unknown',
    ],
  ])('%s', (_, bases, root) => {
    expect(rootOf(bases)).toBe(root)
  })
})
