import { child, entriesOf, itemsOf, readYaml, textOf, type YamlNode } from '../languages/yaml.ts'
import type { Extractor } from './extractor.ts'

/** `dvc.lock`: the stages that were run, with what they read and wrote. */
export const dvcLock: Extractor = {
  id: 'dvc-lock',
  files: ['dvc.lock'],
  affects: ['data', 'data.dvc'],
  maxBytes: 5_000_000,
  extract({ text }) {
    const { root, problems } = readYaml(text)
    const stages = child(root, 'stages') ?? root
    return {
      facts: {
        dvc: {
          kind: 'lock',
          stages: entriesOf(stages)
            .filter(({ value }) => value.kind === 'map')
            .map(({ key, line, value }) => ({ name: key, line, deps: pathsOf(child(value, 'deps')), outs: pathsOf(child(value, 'outs')) })),
        },
      },
      problems,
    }
  },
}

function pathsOf(node: YamlNode | undefined): string[] {
  return itemsOf(node).flatMap((item) => textOf(child(item, 'path')) ?? [])
}
