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
