import { describe, expect, test } from 'vitest'
import { markIllustrations } from '../../src/analyses/illustrations.ts'
import { emptyProject } from '../../src/model/empty.ts'
import type { Project } from '../../src/model/facts.ts'

const hazards = (...paths: string[]): Project['hazards'] => paths.map((path) => ({ path, kind: 'pickle-load' }))

function markedOf(kinds: Project['kinds'], paths: string[], root = '.'): string[] {
  const project = markIllustrations({ ...emptyProject(root), kinds, hazards: hazards(...paths) })
  return project.hazards.filter(({ illustration }) => illustration).map(({ path }) => path)
}

describe('marks what a library shows', () => {
  test.each([
    'examples/a.py',
    'docs/source/conf.py',
    'docs-gb/a.ipynb',
    'src/samples/a.py',
    'tutorials/one.ipynb',
    'demo_projects/a/run.py',
    'notebooks/a.ipynb',
    'code-examples/a.py',
  ])('in %s', (path) => {
    expect(markedOf(['library'], [path])).toEqual([path])
  })

  test.each([
    'train.py',
    'src/churn_tutorial/train.py',
    'src/lib/example.py',
    'src/sampler/a.py',
    'documents/a.py',
    'src/lib/docstring.py',
  ])('but not in %s', (path) => {
    expect(markedOf(['library'], [path])).toEqual([])
  })

  test('no secret, which is known wherever it lies', () => {
    const secret = { path: 'docs/a.py', kind: 'hardcoded-secret' }
    const project = markIllustrations({ ...emptyProject('.'), kinds: ['library'], hazards: [secret, ...hazards('docs/b.py')] })
    expect(project.hazards).toEqual([{ path: 'docs/b.py', kind: 'pickle-load', illustration: true }, secret])
  })

  test('not where the examples are the product', () => {
    expect(markedOf(['training'], ['examples/a.py'])).toEqual([])
  })

  test('not by the folders above the project', () => {
    expect(markedOf(['library'], ['examples/one/a.py', 'examples/one/docs/b.py'], 'examples/one')).toEqual(['examples/one/docs/b.py'])
  })

  test('whatever it deploys, unless it trains and serves models of its own', () => {
    const empty = emptyProject('.')
    const serving = { ...empty.serving, deploys: [{ path: '.github/workflows/image.yml', tool: 'docker', owners: [] }] }
    expect(markIllustrations({ ...empty, kinds: ['library'], serving }).serving.deploys).toMatchObject([{ illustration: true }])
    expect(markIllustrations({ ...empty, kinds: ['serving'], serving }).serving.deploys).toEqual(serving.deploys)
    const marked = (app: string, script: string) => {
      const deploys = [...serving.deploys, { path: 'demos/deploy.sh', tool: 'docker', owners: [] }]
      const own = { ...serving, deploys, present: 'yes' as const, evidence: [{ path: app }] }
      const training = { ...empty.training, entryPoints: [{ path: script }] } as Project['training']
      return markIllustrations({ ...empty, kinds: ['library'], serving: own, training }).serving.deploys.map(
        (one) => one.illustration ?? false,
      )
    }
    expect(marked('app.py', 'train.py')).toEqual([false, true])
    expect(marked('app.py', 'examples/train.py')).toEqual([true, true])
    expect(marked('examples/app.py', 'train.py')).toEqual([true, true])
  })

  test('serving as a whole, where nothing else serves', () => {
    const empty = emptyProject('.')
    const serving = (...paths: string[]) => ({ ...empty.serving, present: 'yes' as const, evidence: paths.map((path) => ({ path })) })
    const marked = (...paths: string[]) =>
      markIllustrations({ ...empty, kinds: ['library'], serving: serving(...paths) }).serving.illustration
    expect(marked('examples/app.py')).toBe(true)
    expect(marked('examples/app.py', 'lib/app.py')).toBeUndefined()
  })

  test('serving as a whole, where a module of the package deploys what others give it', () => {
    const empty = emptyProject('.')
    const marked = (path: string, script?: string, by = path) => {
      const deploys = [{ path: by, tool: 'vertex-ai', owners: [] }]
      const serving = { ...empty.serving, present: 'yes' as const, evidence: [{ path }], deploys }
      const training = { ...empty.training, entryPoints: script ? [{ path: script }] : [] } as Project['training']
      return markIllustrations({ ...empty, kinds: ['library'], serving, training }).serving.illustration
    }
    expect(marked('lib/models.py')).toBe(true)
    expect(marked('lib/models.py', 'examples/train.py')).toBe(true)
    expect(marked('lib/models.py', 'train.py')).toBeUndefined()
    expect(marked('lib/app.py', undefined, 'lib/models.py')).toBeUndefined()
    expect(marked('deploy.py')).toBeUndefined()
    expect(marked('scripts/models.py')).toBeUndefined()
  })

  test('training as a whole, whose data is then none of the library', () => {
    const empty = emptyProject('.')
    const training = (path: string) => ({ ...empty.training, entryPoints: [{ path }] }) as Project['training']
    const data = (...paths: string[]): Project['data'] => ({
      ...empty.data,
      versioning: 'none',
      rawFiles: paths.map((path) => ({ path, size: 600_000, kind: 'data' })),
    })
    const marked = (path: string, ...raw: string[]) =>
      markIllustrations({ ...empty, kinds: ['library'], training: training(path), data: data(...raw) }).data
    expect(marked('examples/train.py', 'examples/a.csv')).toMatchObject({ versioning: 'no-data', illustration: true })
    expect(marked('examples/train.py', 'data/a.csv')).toMatchObject({ versioning: 'none', illustration: true })
    expect(marked('lib/train.py')).toMatchObject({ versioning: 'none' })
  })

  test.each([
    ['none of what it is handed', 'lib/train.py', {}, ['pandas.read_csv', 'sql.Client().query'], 'no-data'],
    ['a file that it names', 'lib/train.py', {}, ['pandas.read_csv', 'data/train.csv'], 'none'],
    ['a file at its top that it names', 'lib/train.py', {}, ['train.csv'], 'none'],
    ['what a script of its own reads', 'scripts/train.py', {}, ['pandas.read_csv'], 'none'],
    ['what a notebook reads', 'lib/train.ipynb', { kind: 'notebook' }, ['pandas.read_csv'], 'none'],
    ['what a pipeline hands in', 'lib/train.py', { inPipeline: 'yes' }, ['pandas.read_csv'], 'none'],
    ['what no call gives away', 'lib/train.py', {}, [], 'none'],
  ])('as its own data %s', (_, path, point, targets, versioning) => {
    const empty = emptyProject('.')
    const training = { ...empty.training, entryPoints: [{ path, kind: 'script', inPipeline: 'no', ...point }] } as Project['training']
    const data = { ...empty.data, versioning: 'none' as const, reads: targets.map((target) => ({ path: 'lib/read.py', target })) }
    expect(markIllustrations({ ...empty, kinds: ['library'], training, data }).data.versioning).toBe(versioning)
    expect(markIllustrations({ ...empty, kinds: ['training'], training, data }).data.versioning).toBe('none')
  })

  test('a script among many examples, and no more than one', () => {
    const empty = emptyProject('.')
    const examples = ['a', 'b', 'c', 'd'].map((name) => `examples/${name}.py`)
    const marked = (inPipeline: 'yes' | 'no', ...paths: string[]) => {
      const entryPoints = paths.map((path) => ({ path, kind: 'script', inPipeline }))
      const training = { ...empty.training, entryPoints } as Project['training']
      const { data, training: found } = markIllustrations({ ...empty, kinds: ['library'], training })
      return [data.illustration ?? false, found.entryPoints.filter(({ illustration }) => illustration).length]
    }
    expect(marked('no', ...examples, 'distributed/demo.py')).toEqual([true, 5])
    expect(marked('yes', ...examples, 'distributed/demo.py')).toEqual([false, 4])
    expect(marked('no', ...examples, 'tools/train.py')).toEqual([false, 4])
    expect(marked('no', ...examples.slice(1), 'distributed/demo.py')).toEqual([false, 3])
  })
})
