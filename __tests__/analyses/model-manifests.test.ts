import { expect, test } from 'vitest'
import { withoutModelManifests } from '../../src/analyses/model-manifests.ts'
import { projectOf } from './project-of.ts'

function manifestsOf(...paths: string[]): string[] {
  const { files, facts } = projectOf(Object.fromEntries(paths.map((path) => [path, 'pandas\n'])), '.').repository
  const kept = withoutModelManifests(facts, files)
  expect([...kept.keys()]).toEqual(paths)
  return [...kept.values()].flatMap(({ path, manifest }) => (manifest ? [path] : []))
}

test('manifests beside a model that MLflow wrote are no project’s', () => {
  expect(manifestsOf('requirements.txt', 'out/model/MLmodel', 'out/model/requirements.txt', 'out/requirements.txt')).toEqual([
    'requirements.txt',
    'out/requirements.txt',
  ])
  expect(manifestsOf('MLmodel', 'requirements.txt', 'a/requirements.txt')).toEqual(['a/requirements.txt'])
  expect(manifestsOf('requirements.txt', 'model/MLmodel.py')).toEqual(['requirements.txt'])
})
