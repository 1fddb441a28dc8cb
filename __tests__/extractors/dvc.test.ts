// biome-ignore-all lint/suspicious/noTemplateCurlyInString: DVC writes its templates as JavaScript does
import { describe, expect, test } from 'vitest'
import { dvcConfig } from '../../src/extractors/dvc-config.ts'
import { dvcLock } from '../../src/extractors/dvc-lock.ts'
import { dvcPipeline } from '../../src/extractors/dvc-pipeline.ts'
import { dvcPointer } from '../../src/extractors/dvc-pointer.ts'
import { budgetOf, type Extracted, type Extractor } from '../../src/extractors/extractor.ts'

function read(extractor: Extractor, text: string, path = 'file'): Extracted['facts'] {
  return extractor.extract({ path, text, budget: budgetOf(1e7) }).facts
}

describe('config', () => {
  test.each([
    ['s3://bucket/path', 's3'],
    ['gs://bucket', 'gs'],
    ['azure://container', 'azure'],
    ['https://remote.dvc.org/x', 'http'],
    ['ssh://host/path', 'ssh'],
    ['gdrive://id', 'gdrive'],
    ['../../storage', 'local'],
    ['/mnt/storage', 'local'],
    ['ftp://x', 'unknown'],
  ])('%s is a remote of kind %s', (url, kind) => {
    expect(read(dvcConfig, `[core]\n    remote = r\n['remote "r"']\n    url = ${url}\n`).dvc).toEqual({
      kind: 'config',
      remotes: [{ name: 'r', url, kind, default: true, line: 4 }],
    })
  })

  test('a remote on another one has its kind', () => {
    const { dvc } = read(dvcConfig, '[\'remote "a"\']\n    url = s3://b\n[\'remote "c"\']\n    url = remote://a/sub\n')
    expect(dvc).toMatchObject({ remotes: [{ default: false }, { name: 'c', kind: 's3' }] })
  })

  test('remotes that stand on each other are unknown', () => {
    const { dvc } = read(dvcConfig, '[\'remote "a"\']\n    url = remote://b\n[\'remote "b"\']\n    url = remote://a\n')
    expect(dvc).toMatchObject({ remotes: [{ kind: 'unknown' }, { kind: 'unknown' }] })
  })

  test('an empty one is initialised without a remote', () => {
    expect(read(dvcConfig, '').dvc).toEqual({ kind: 'config', remotes: [] })
  })
})

describe('pipeline', () => {
  test('stages with what they read, write and run', () => {
    const { dvc, commands } = read(
      dvcPipeline,
      `stages:
  train:
    wdir: ml
    cmd: |
      cd src
      python train.py
    deps: [data/raw]
    params: [lr, {other.yaml: [a, b]}]
    outs:
      - model.pkl
      - log.txt: {cache: false}
    metrics: [{m.json: {cache: false}}]
metrics: [all.json]
plots: [{p.csv: {x: 1}}]
artifacts:
  best: {path: model.pkl, type: model}
`,
    )
    expect(dvc).toMatchObject({
      kind: 'pipeline',
      stages: [
        {
          name: 'train',
          line: 2,
          deps: ['data/raw'],
          params: ['lr', 'other.yaml:a', 'other.yaml:b'],
          outs: [
            { path: 'model.pkl', cache: true, kind: 'out' },
            { path: 'log.txt', cache: false, kind: 'out' },
            { path: 'm.json', cache: false, kind: 'metric' },
          ],
          workingDirectory: 'ml',
        },
      ],
      metrics: ['all.json'],
      plots: ['p.csv'],
      artifacts: ['model.pkl'],
    })
    expect(commands).toMatchObject([{ text: 'python train.py', line: 6, owner: 'train', directory: 'ml/src' }])
  })

  test.each([
    ['a list', 'foreach: [en, de]\n    do: {cmd: x}', [['en', 'de']]],
    ['a map', 'foreach: {en: {a: 1}, de: {a: 2}}\n    do: {cmd: x}', [['en', 'de']]],
    ['a list of maps', 'foreach: [{a: 1}, {a: 2}]\n    do: {cmd: x}', [['0', '1']]],
    ['an expression', 'foreach: ${speakers}\n    do: {cmd: x}', ['${speakers}']],
    ['a matrix', 'matrix: {model: [a, b], size: "${sizes}", opt: [{x: 1}]}\n    cmd: x', [['a', 'b'], '${sizes}', ['opt0']]],
  ])('a template over %s keeps its axes', (_, body, axes) => {
    expect(read(dvcPipeline, `stages:\n  train:\n    ${body}\n`).dvc).toMatchObject({
      stages: [{ name: 'train', template: 'train', command: 'x', axes }],
    })
  })

  test('where its values come from', () => {
    expect(read(dvcPipeline, 'vars: [conf.yaml, {model: {size: 3}}]\nstages: {}\n').dvc).toMatchObject({
      vars: { files: ['conf.yaml'], values: [{ key: 'model.size', value: '3' }] },
    })
  })
})

describe('lock', () => {
  const stage = 'train:\n  cmd: x\n  deps: [{path: a, md5: 0}]\n  outs: [{path: b, md5: 0}]\n'
  const expected = { name: 'train', deps: ['a'], outs: ['b'] }

  test('of today', () => {
    expect(read(dvcLock, `schema: '2.0'\nstages:\n  ${stage.replaceAll('\n', '\n  ')}`).dvc).toMatchObject({
      stages: [{ ...expected, line: 3 }],
    })
  })

  test('of DVC 1', () => {
    expect(read(dvcLock, stage).dvc).toMatchObject({ stages: [{ ...expected, line: 1 }] })
  })
})

describe('pointer', () => {
  test('of what was added', () => {
    expect(read(dvcPointer, 'outs:\n- md5: abc.dir\n  size: 12\n  path: raw\n').dvc).toEqual({
      kind: 'pointer',
      outs: [{ path: 'raw', line: 2, hash: 'abc.dir', size: 12 }],
    })
  })

  test('of what was imported', () => {
    const text = 'frozen: true\ndeps:\n- path: data.xml\n  repo: {url: https://x, rev_lock: f593}\nouts:\n- {md5: a, path: data.xml}\n'
    expect(read(dvcPointer, text).dvc).toMatchObject({ import: { url: 'https://x', revision: 'f593' } })
  })

  test('a stage file of DVC before 1.0 is a pipeline that holds its own lock', () => {
    const { dvc, commands } = read(
      dvcPointer,
      'cmd: python train.py\ndeps: [{path: data, md5: a}]\nouts: [{path: model.pkl, md5: b}]\n',
      'ml/train.dvc',
    )
    expect(dvc).toMatchObject({
      kind: 'pipeline',
      stages: [{ name: 'train', deps: ['data'], outs: [{ path: 'model.pkl' }], locked: true }],
    })
    expect(commands).toMatchObject([{ text: 'python train.py', owner: 'train' }])
  })

  test('a file of that ending that is something else says nothing', () => {
    expect(read(dvcPointer, 'hello')).toEqual({})
  })
})
