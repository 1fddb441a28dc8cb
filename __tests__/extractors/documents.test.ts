import { describe, expect, test } from 'vitest'
import { codeowners } from '../../src/extractors/codeowners.ts'
import { dispatcher } from '../../src/extractors/dispatch.ts'
import { documents } from '../../src/extractors/documents.ts'
import { budgetOf, type Extracted, type Extractor } from '../../src/extractors/extractor.ts'
import { gitattributes } from '../../src/extractors/gitattributes.ts'
import { gitignore } from '../../src/extractors/gitignore.ts'
import { iniSettings } from '../../src/extractors/ini-settings.ts'
import { jsonSettings } from '../../src/extractors/json-settings.ts'
import { mlproject } from '../../src/extractors/mlproject.ts'
import { tomlSettings } from '../../src/extractors/toml-settings.ts'
import { yamlSettings } from '../../src/extractors/yaml-settings.ts'

function read(extractor: Extractor, text: string, path = 'file'): Extracted['facts'] {
  return extractor.extract({ path, text, budget: budgetOf(1e7) }).facts
}

describe('documents', () => {
  const reads = dispatcher([documents])
  test.each([
    ['README.md', 'readme'],
    ['sub/readme.rst', 'readme'],
    ['LICENSE', 'license'],
    ['LICENCE.txt', 'license'],
    ['COPYING', 'license'],
    ['model_card.md', 'modelCard'],
    ['docs/ModelCard.md', 'modelCard'],
    ['MODEL_CARD.md', 'modelCard'],
    ['content/02-model-card/document.qmd', 'modelCard'],
    ['DATA_CARD.md', 'dataCard'],
    ['datasheet.md', 'dataCard'],
    ['CONTRIBUTING.md', 'contributing'],
    ['CHANGELOG.md', 'changelog'],
    ['SECURITY.md', 'security'],
    ['CITATION.cff', 'citation'],
    ['docs/runbook.md', 'runbook'],
    ['.github/CODEOWNERS', 'codeowners'],
  ])('%s is a %s', (path, kind) => {
    expect(reads(path)).toHaveLength(1)
    expect(read(documents, 'Hello there', path).document).toMatchObject({ kind, words: 2 })
  })

  test.each(['src/license_checker.py', 'security.py', 'readme_image.png', 'changes.py', 'model_card.py', 'history.json'])(
    '%s is none',
    (path) => {
      expect(read(documents, 'x', path)).toEqual({})
    },
  )

  test('a README with the front matter of a model is its card', () => {
    expect(read(documents, '---\npipeline_tag: text-generation\n---\n# Model', 'README.md').document?.kind).toBe('modelCard')
  })

  test('what a README says to install by name', () => {
    const text = 'Run `pip install -U "One_lib[all]>=2"`, or\n\npip install two==1.0 -r requirements.txt  # three\npip install -e .\n'
    expect(read(documents, text, 'README.md').document?.installs).toEqual(['one_lib', 'two'])
    expect(read(documents, 'pip install git+https://github.com/a/Three.git@v1', 'README.md').document?.installs).toEqual(['three'])
    expect(read(documents, '# Nothing\n', 'README.md').document?.installs).toBeUndefined()
  })

  test('headings below the title, none out of code', () => {
    const text = '# Title\n## Install ##\n```sh\n## a comment\n```\n### More\n'
    expect(read(documents, text, 'README.md').document?.headings).toEqual([
      { line: 2, text: 'Install' },
      { line: 6, text: 'More' },
    ])
  })
})

test('CODEOWNERS: comments, sections and a pattern that nobody owns', () => {
  expect(read(codeowners, '# all\n*  @acme/ml # everything\n[Docs]\n/docs/ @a b@c.d\n/gen/\npath\\ with\\ space @e\n').codeowners).toEqual([
    { line: 2, pattern: '*', owners: ['@acme/ml'] },
    { line: 4, pattern: '/docs/', owners: ['@a', 'b@c.d'] },
    { line: 5, pattern: '/gen/', owners: [] },
    { line: 6, pattern: 'path\\ with\\ space', owners: ['@e'] },
  ])
})

test('.gitattributes: what git-lfs keeps', () => {
  const { attributes, settings } = read(
    gitattributes,
    '# c\n*.onnx filter=lfs diff=lfs -text\n*.py text\n"a b.bin" filter=lfs\n*.ipynb filter=nbstripout\n',
  )
  expect(attributes).toEqual([
    { line: 2, pattern: '*.onnx', lfs: true },
    { line: 3, pattern: '*.py', lfs: false },
    { line: 4, pattern: 'a b.bin', lfs: true },
    { line: 5, pattern: '*.ipynb', lfs: false },
  ])
  expect(settings?.values.map(({ value, line }) => [value, line])).toEqual([
    ['lfs', 2],
    ['lfs', 4],
    ['nbstripout', 5],
  ])
})

test('.gitignore without comments', () => {
  expect(read(gitignore, '# c\n\n/data \n!keep\n').ignores).toEqual([
    { line: 3, pattern: '/data' },
    { line: 4, pattern: '!keep' },
  ])
})

describe('settings', () => {
  test.each<[Extractor, string, [string, string, number][]]>([
    [
      yamlSettings,
      'a:\n  b: 1\nlist: [x, {y: true}]\nnothing:\n',
      [
        ['a.b', '1', 2],
        ['list.0', 'x', 3],
        ['list.1.y', 'true', 3],
      ],
    ],
    [jsonSettings, '{\n  "a": {"b": 1}\n}', [['a.b', '1', 2]]],
    [
      tomlSettings,
      '[a]\nb = 1\nc = ["x"]\n',
      [
        ['a.b', '1', 2],
        ['a.c.0', 'x', 3],
      ],
    ],
    [iniSettings, '[a]\nb = 1\n', [['a.b', '1', 2]]],
  ])('$id', (extractor, text, expected) => {
    expect(read(extractor, text).settings?.values.map(({ key, value, line }) => [key, value, line])).toEqual(expected)
  })

  test.each([
    ['of few values', '{"a": 1}', true],
    ['that chooses what records a run, however long', `{"trainer": {"report_to": "all"}, "a": "${'x'.repeat(60_000)}"}`, true],
    ['that was computed', `{"mean": 1, "a": "${'x'.repeat(60_000)}"}`, false],
  ])('a JSON file %s', (_, text, isRead) => {
    expect(jsonSettings.wants?.(text)).toBe(isRead)
  })

  test('a YAML file that aliases itself ends', () => {
    expect(read(yamlSettings, 'a: &x [1, *x]\n').settings?.values).toHaveLength(1)
    expect(read(yamlSettings, '{{ if .x }}\na:\n  {{ .name }}_job: 1\n{{ end }}\n', 'a.yml.tmpl').settings?.values).toMatchObject([
      { key: 'a.…_job', line: 3, value: '1' },
    ])
    expect(read(yamlSettings, 'path: s3://{{ bucket }}/a\n', 'a.yml.j2').settings?.values).toMatchObject([{ value: 's3://…/a' }])
  })
})

test('MLproject: entry points as tasks', () => {
  const { tasks, commands } = read(
    mlproject,
    'name: x\nentry_points:\n  main:\n    command: "python train.py {alpha}"\n  eval: {command: python eval.py}\n',
  )
  expect(tasks).toMatchObject([
    {
      runner: 'mlproject',
      tasks: [
        { name: 'main', line: 3, default: true },
        { name: 'eval', default: false },
      ],
    },
  ])
  expect(commands).toMatchObject([{ words: ['python', 'train.py', '{alpha}'], owner: 'main' }, { owner: 'eval' }])
})
