// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles write their variables as JavaScript does
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dispatcher } from '../../src/extractors/dispatch.ts'
import { dockerfile } from '../../src/extractors/dockerfile.ts'
import { budgetOf } from '../../src/extractors/extractor.ts'

function read(text: string, path = 'Dockerfile') {
  return dockerfile.extract({ path, text, budget: budgetOf(1e6) }).facts
}

function fromOf(text: string) {
  return read(text).dockerfile?.from.map(({ line, image, pin }) => `${line} ${image} ${pin}`)
}

function installsOf(text: string) {
  return read(`FROM python:3.11\n${text}`).dockerfile?.installs.map(
    (install) => `${install.manager} ${install.package} ${install.version ?? '-'}`,
  )
}

describe('the files', () => {
  const extractorsOf = dispatcher([dockerfile])

  it.each([
    'Dockerfile',
    'a/Dockerfile',
    'Dockerfile.gpu',
    'Dockerfile-arm64',
    'Dockerfile_dev',
    'Dockerfile-py',
    'api.dockerfile',
    'api.Dockerfile',
    'Containerfile',
    'BaseDockerfile',
    'gpu-Dockerfile',
    'gpu_dockerfile',
    'Dockerfile.txt',
    'Dockerfile.tmpl',
    '{{cookiecutter.name}}/Dockerfile',
  ])('reads %s', (path) => expect(extractorsOf(path)).toEqual([dockerfile]))

  it.each([
    'Dockerfile.dockerignore',
    'dockerfile.md',
    'dockerfile.py',
    'Dockerfile-test.py',
    'Dockerfile.old',
    'Dockerfile.api.bak',
    'test_dockerfiles.sh',
    'docs/docker.md',
    'lintdockerfile',
  ])('leaves %s alone', (path) => expect(extractorsOf(path)).toEqual([]))

  it('takes a file of another name only where it starts from an image', () => {
    expect(read('print("hello")', 'a.docker')).toEqual({})
    expect(read('').dockerfile?.from).toEqual([])
  })
})

describe('FROM', () => {
  it.each([
    ['an image', 'FROM python:3.11-slim', ['1 python:3.11-slim version-tag']],
    ['lower case', 'from python', ['1 python none']],
    ['an earlier stage', 'FROM python:3.11 AS Build\nFROM build', ['1 python:3.11 version-tag', '2 build stage']],
    ['a stage that comes later is an image', 'FROM build\nFROM python:3.11 AS build', ['1 build none', '2 python:3.11 version-tag']],
    ['a platform', 'FROM --platform=$BUILDPLATFORM python:3.11', ['1 python:3.11 version-tag']],
    ['an argument with a default', 'ARG V="3.8-bullseye"\nFROM python:0-${V}', ['2 python:0-3.8-bullseye version-tag']],
    ['an argument of an argument', 'ARG V=3.8\nARG I=python:$V\nFROM $I', ['3 python:3.8 version-tag']],
    ['a default in place', 'ARG V\nFROM python:${V:-3.11}', ['2 python:3.11 version-tag']],
    ['an alternative that is not taken', 'ARG GPU=\nFROM python:3.11${GPU:+-cuda}', ['2 python:3.11 version-tag']],
    ['an alternative that is taken', 'ARG GPU=1\nFROM python:3.11${GPU:+-cuda}', ['2 python:3.11-cuda version-tag']],
    ['an argument without a default', 'ARG V\nFROM python:${V}', ['2 python:${V} build-arg']],
    ['an argument that nobody declares', 'FROM $BASE', ['1 $BASE build-arg']],
    [
      'a stage for each platform',
      'FROM alpine:3.19 AS base-amd64\nFROM base-${TARGETARCH}',
      ['1 alpine:3.19 version-tag', '2 base-${TARGETARCH} stage'],
    ],
    [
      'a variable that stands for a part of a name',
      'FROM alpine:3.19 AS base\nFROM base$VARIANT',
      ['1 alpine:3.19 version-tag', '2 base$VARIANT build-arg'],
    ],
    ['nothing', 'FROM scratch', ['1 scratch scratch']],
    ['a comment', '# FROM ubuntu\nFROM python:3.11', ['2 python:3.11 version-tag']],
    ['a here-document', 'FROM python:3.11\nRUN <<EOF\nFROM ubuntu\nEOF', ['1 python:3.11 version-tag']],
    ['a template', '{% if gpu %}\nFROM {{ cookiecutter.image }}\n{% endif %}', ['2 {{cookiecutter.image}} build-arg']],
  ])('%s', (_, text, expected) => {
    expect(fromOf(text)).toEqual(expected)
  })

  it('does not count COPY --from', () => {
    const { dockerfile: file } = read('FROM python:3.11\nCOPY --from=ghcr.io/astral-sh/uv:latest /uv /bin/')
    expect(file).toMatchObject({ from: [{ line: 1 }], copies: [{ line: 2, from: 'ghcr.io/astral-sh/uv:latest', sources: ['/uv'] }] })
  })
})

describe('RUN', () => {
  it.each([
    ['pip', 'RUN pip install --no-cache-dir Pandas "dvc[gcs]" flask==2.0', ['pip pandas -', 'pip dvc -', 'pip flask 2.0']],
    ['pip as a module', 'RUN python3 -m pip install -U pip', ['pip pip -']],
    ['an index is no package', 'RUN uv pip install torch --index-url https://example.org/whl', ['pip torch -']],
    ['a range names a version', "RUN pip install 'openvino>=2024.0' 'itsdangerous<2.1'", ['pip openvino 2024.0', 'pip itsdangerous 2.1']],
    ['a version in a variable', 'RUN pip install torch==${TORCH}', ['pip torch ${TORCH}']],
    ['packages in a variable', 'ENV DEPS="gcc g++"\nRUN apt-get install -y $DEPS', ['apt gcc -', 'apt g++ -']],
    [
      'files, folders and repositories are no packages',
      'RUN pip install -r requirements.txt -e . ./a a.whl git+https://example.org/a https://example.org/a.zip',
      [],
    ],
    ['apt', 'RUN apt-get update && apt-get -y install --no-install-recommends git curl=7.88', ['apt git -', 'apt curl 7.88']],
    ['apt as the last words of a continued line', 'RUN apt-get update \\\n  # tools\n\n  && apt install -y \\\n  gcc', ['apt gcc -']],
    [
      'apt on a line continued in spite of a blank',
      'RUN apt-get update && apt-get install -y \\ \n  chromium \\\t\n  curl',
      ['apt chromium -', 'apt curl -'],
    ],
    ['an upgrade installs nothing by name', 'RUN apt upgrade -y openssl', []],
    ['apk', 'RUN apk add --no-cache --virtual .build gcc musl-dev=1.2', ['apk gcc -', 'apk musl-dev 1.2']],
    [
      'conda',
      'RUN conda install -y -c conda-forge python=3.9 pytorch::pytorch numpy',
      ['conda python 3.9', 'conda pytorch -', 'conda numpy -'],
    ],
    [
      'conda from a channel of one release',
      'RUN mamba install nvidia/label/cuda-12.4.0::cuda conda-forge/label/broken::numpy -y',
      ['conda cuda 12.4.0', 'conda numpy -'],
    ],
    ['npm', 'RUN npm install -g pm2 @scope/tool@1.2.3', ['npm pm2 -', 'npm @scope/tool 1.2.3']],
    ['npm from its lock', 'RUN npm ci && npm install', []],
    ['a here-document', 'RUN <<EOF\npip install pandas\nEOF', ['pip pandas -']],
    ['the exec form', 'RUN ["pip", "install", "pandas"]', ['pip pandas -']],
    ['a test is no exec form', 'RUN [ -f a ] && pip install pandas', ['pip pandas -']],
    ['a shell in the exec form', 'RUN ["bash", "-c", "pip install pandas"]', ['pip pandas -']],
    ['a later build', 'ONBUILD RUN pip install pandas', ['pip pandas -']],
    ['a cache mount', 'RUN --mount=type=cache,target=/root/.cache pip install pandas', ['pip pandas -']],
    ['talk about it', 'RUN echo pip install pandas', []],
    ['R', `RUN Rscript -e "install.packages(c('caret', 'pls'))"`, ['r caret -', 'r pls -']],
  ])('%s', (_, text, expected) => {
    expect(installsOf(text)).toEqual(expected)
  })

  it('gives commands with their lines and their stage', () => {
    expect(read('FROM python:3.11 AS app\nRUN a && \\\n  b\nCMD ["uvicorn", "main:app"]').commands).toMatchObject([
      { line: 2, words: ['a'], owner: 'app' },
      { line: 3, words: ['b'], owner: 'app' },
      { line: 4, words: ['uvicorn', 'main:app'], owner: 'app' },
    ])
  })
})

describe('the image that results', () => {
  it.each([
    ['the last USER', 'FROM a\nUSER root\nUSER app', { user: 'app' }],
    ['a USER of the stage it is built on', 'FROM a AS base\nUSER app\nFROM base', { user: 'app' }],
    ['a USER in a variable', 'FROM a\nARG UID=1000\nUSER ${UID}:100', { user: '1000:100' }],
    ['a health check', 'FROM a\nHEALTHCHECK CMD curl localhost', { healthcheck: 2 }],
    ['ports', 'FROM a\nENV PORT=8080\nEXPOSE 80 443/tcp $PORT', { expose: [80, 443, 8080] }],
    ['environment', 'FROM a\nENV A=1 B="2 3"', { environment: { A: '1', B: '2 3' } }],
  ])('%s', (_, text, expected) => {
    expect(read(text).dockerfile).toMatchObject(expected)
  })

  it.each([
    ['a USER of another stage', 'FROM a AS base\nUSER app\nFROM b'],
    ['a health check that is taken back', 'FROM a\nHEALTHCHECK CMD curl localhost\nHEALTHCHECK NONE'],
  ])('%s is none', (_, text) => {
    const { user, healthcheck } = read(text).dockerfile ?? {}
    expect([user, healthcheck]).toEqual([undefined, undefined])
  })
})

it('takes any text', () => {
  const word = fc.constantFrom(
    'FROM ',
    'RUN ',
    'ARG A',
    '=',
    '${A:-',
    '}',
    '"',
    '<<EOF\n',
    'EOF',
    '\\\n',
    '\n',
    '{{ x }}',
    '["a"]',
    'ONBUILD ',
    'python:3',
    '$',
  )
  fc.assert(fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 4 }))), (words) => read(words.join('')) !== undefined))
})

describe('work stays bounded', () => {
  it('where a base could be any of the stages', () => {
    expect(fromOf(`FROM x AS ${'a'.repeat(200)}\nFROM ${'${A}a'.repeat(30)}b\n`)?.[1]).toMatch(/ build-arg$/)
    expect(fromOf('FROM x AS base-arm64-v2\nFROM base-$A-v$B\n')?.[1]).toMatch(/ stage$/)
  })

  it('where each of many stages is built on the last', () => {
    const chain = `ARG A=1\nFROM a AS a\n${'ENV A=$A$A\nFROM a AS a\n'.repeat(10_000)}`
    expect(dockerfile.extract({ path: 'Dockerfile', text: chain, budget: budgetOf(20_000_000) }).problems).toEqual([
      { reason: 'more stages than are read' },
    ])
  })
})

it('a continued line that begins with an escaped number sign is none of the next instruction', () => {
  const text = 'FROM x\nRUN a \\\n  \\# m\nRUN pip install torch\nUSER app\n'
  expect(installsOf(text)).toEqual(installsOf('FROM x\n\n\nRUN pip install torch\n'))
  expect(read(text).dockerfile?.user).toEqual(read('FROM x\nUSER app\n').dockerfile?.user)
})

it('a carriage return alone ends no line', () => {
  expect(read('FROM x\r\r\nRUN a\r\r\nUSER app\r\r\n').dockerfile?.user).toEqual(read('FROM x\nRUN a\nUSER app\n').dockerfile?.user)
})
