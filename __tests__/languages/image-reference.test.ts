import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseImageReference, pinOf } from '../../src/languages/image-reference.ts'

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`

describe('parseImageReference', () => {
  it.each([
    ['python', { repository: 'python' }],
    ['python:3.11-slim', { repository: 'python', tag: '3.11-slim' }],
    ['conda/miniconda3', { repository: 'conda/miniconda3' }],
    ['nvcr.io/nvidia/pytorch:25.01-py3', { registry: 'nvcr.io', repository: 'nvidia/pytorch', tag: '25.01-py3' }],
    ['localhost/model', { registry: 'localhost', repository: 'model' }],
    ['registry:5000/team/model', { registry: 'registry:5000', repository: 'team/model' }],
    ['registry.local:5000/model:1.2', { registry: 'registry.local:5000', repository: 'model', tag: '1.2' }],
    [`python@${digest}`, { repository: 'python', digest }],
    [`ghcr.io/team/model:1.2@${digest}`, { registry: 'ghcr.io', repository: 'team/model', tag: '1.2', digest }],
    ['', {}],
  ])('splits %s', (image, parts) => {
    expect(parseImageReference(image)).toEqual({ image, ...parts })
  })

  it('loses nothing: the parts make the reference again', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/)
    const parts = fc.record({
      registry: fc.option(fc.tuple(word, word).map(([host, top]) => `${host}.${top}`)),
      repository: fc.array(word, { minLength: 1, maxLength: 3 }).map((path) => path.join('/')),
      tag: fc.option(fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,8}$/)),
      digest: fc.option(fc.constant(digest)),
    })
    fc.assert(
      fc.property(parts, ({ registry, repository, tag, digest }) => {
        const image = `${registry ? `${registry}/` : ''}${repository}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`
        const present = Object.fromEntries(Object.entries({ registry, repository, tag, digest }).filter(([, part]) => part !== null))
        expect(parseImageReference(image)).toMatchObject(present)
      }),
    )
  })

  it('takes any text', () => {
    fc.assert(fc.property(fc.string(), (text) => pinOf(parseImageReference(text)) !== undefined))
  })
})

describe('pinOf', () => {
  it.each([
    [`python:3.11@${digest}`, 'digest'],
    [`python@${digest}`, 'digest'],
    ['python:3.11-slim', 'version-tag'],
    ['ubuntu:22.04', 'version-tag'],
    ['model:v1.2.3', 'version-tag'],
    ['pytorch/pytorch:2.1.0-cuda12.1-cudnn8-runtime', 'version-tag'],
    ['ghcr.io/astral-sh/uv:python3.12-bookworm', 'version-tag'],
    ['model:2024.01', 'version-tag'],
    ['debian:bookworm-20240110-slim', 'version-tag'],
    ['model:2024-01-10', 'version-tag'],
    [`model:${'0a1b2c3d4e'.repeat(4)}`, 'version-tag'],
    ['model:sha-0a1b2c3', 'version-tag'],
    ['python:3', 'floating-tag'],
    ['python:slim', 'floating-tag'],
    ['rocker/r-apt:bionic', 'floating-tag'],
    ['postgres:16-alpine', 'floating-tag'],
    ['model:latest-py3.11', 'floating-tag'],
    ['model:latest', 'latest'],
    ['python', 'none'],
    ['nvcr.io/nvidia/pytorch', 'none'],
    ['registry.v1.2:5000/model', 'none'],
    ['scratch', 'scratch'],
    ['python:$VERSION', 'build-arg'],
    ['{{ registry }}/python:3.11', 'build-arg'],
    [':3.11', 'build-arg'],
    ['registry.example.invalid/team/base:required', 'build-arg'],
    ['example.invalid.io/team/base:required', 'floating-tag'],
  ])('%s is pinned by %s', (image, pin) => {
    expect(pinOf(parseImageReference(image))).toBe(pin)
  })
})
