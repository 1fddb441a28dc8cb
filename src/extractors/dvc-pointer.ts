import { parseShell } from '../languages/shell.ts'
import { child, itemsOf, plainOf, readYaml, textOf, type YamlNode } from '../languages/yaml.ts'
import type { DvcFile, DvcStage } from '../model/file-facts.ts'
import type { Extracted, Extractor } from './extractor.ts'

/** `*.dvc`: what `dvc add`, `dvc import` and `dvc import-url` leave in git; also the stage files of DVC before 1.0, and `Dvcfile`. */
export const dvcPointer: Extractor = {
  id: 'dvc-pointer',
  files: ['*.dvc', 'Dvcfile'],
  affects: ['data', 'data.dvc'],
  maxBytes: 500_000,
  extract({ path, text }) {
    const { root, problems } = readYaml(text)
    const command = textOf(child(root, 'cmd'))
    const facts = command === undefined ? pointerOf(root) : stageOf(path, command, root)
    return { facts, problems }
  },
}

function pointerOf(root: YamlNode | undefined): Extracted['facts'] {
  const outs = itemsOf(child(root, 'outs')).flatMap((item) => {
    const path = textOf(child(item, 'path'))
    const hash = hashOf(item)
    const size = Number(textOf(child(item, 'size')) ?? Number.NaN)
    return path === undefined ? [] : [{ path, line: item.line, ...(hash && { hash }), ...(Number.isFinite(size) && { size }) }]
  })
  if (outs.length === 0) return {}
  const imported = itemsOf(child(root, 'deps')).map(importOf).find(Boolean)
  const pointer: DvcFile = { kind: 'pointer', outs, ...(imported && { import: imported }) }
  return { dvc: pointer }
}

function importOf(dependency: YamlNode): { url: string; revision?: string } | undefined {
  const repository = child(dependency, 'repo')
  const url = textOf(child(repository ?? dependency, repository ? 'url' : 'path'))
  const revision = textOf(child(repository, 'rev_lock')) ?? textOf(child(dependency, 'etag')) ?? hashOf(dependency)
  return url === undefined ? undefined : { url, ...(revision && { revision }) }
}

function hashOf(node: YamlNode): string | undefined {
  return textOf(child(node, 'md5')) ?? textOf(child(node, 'etag')) ?? textOf(child(node, 'checksum'))
}

function stageOf(path: string, command: string, root: YamlNode | undefined): Extracted['facts'] {
  const outputs = itemsOf(child(root, 'outs'))
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.dvc$/, '')
  const workingDirectory = textOf(child(root, 'wdir'))
  const stage: DvcStage = {
    name,
    line: 1,
    command,
    deps: itemsOf(child(root, 'deps')).flatMap((item) => textOf(child(item, 'path')) ?? []),
    outs: outputs.flatMap((item): DvcStage['outs'] => {
      const output = textOf(child(item, 'path'))
      const kind = (plainOf(child(item, 'metric')) ?? false) === false ? 'out' : 'metric'
      return output === undefined ? [] : [{ path: output, cache: plainOf(child(item, 'cache')) !== false, kind }]
    }),
    params: [],
    frozen: false,
    locked: outputs.every((item) => hashOf(item) !== undefined),
    ...(workingDirectory !== undefined && { workingDirectory }),
  }
  const commands = parseShell(command, child(root, 'cmd')?.line ?? 1).map((one) => ({ ...one, owner: name }))
  return { dvc: { kind: 'pipeline', stages: [stage], metrics: [], params: [], plots: [], artifacts: [] }, commands }
}
