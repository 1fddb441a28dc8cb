import { settingsOf } from '../languages/settings.ts'
import { parseShell } from '../languages/shell.ts'
import { child, entriesOf, itemsOf, plainOf, readYaml, scalarsOf, textOf, type YamlNode } from '../languages/yaml.ts'
import type { Command, DvcStage, DvcVariables } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

type Output = DvcStage['outs'][number]

/** `dvc.yaml` in any folder. Templates are kept as such: what they iterate over can stand in another file. */
export const dvcPipeline: Extractor = {
  id: 'dvc-pipeline',
  files: ['dvc.yaml'],
  affects: ['data', 'data.dvc', 'training', 'tools'],
  maxBytes: 500_000,
  extract({ text }) {
    const { root, problems } = readYaml(text)
    const bodies = entriesOf(child(root, 'stages')).map(({ key, line, value }) => ({ key, line, value }))
    return {
      facts: {
        dvc: {
          kind: 'pipeline',
          stages: bodies.map(({ key, line, value }) => readStage(key, line, value)),
          metrics: pathsOf(child(root, 'metrics')),
          params: pathsOf(child(root, 'params')),
          plots: pathsOf(child(root, 'plots')),
          artifacts: entriesOf(child(root, 'artifacts')).map(({ key, value }) => textOf(child(value, 'path')) ?? key),
          vars: readVariables(child(root, 'vars')),
        },
        commands: bodies.flatMap(({ key, value }) => readCommands(key, bodyOf(value))),
      },
      problems,
    }
  },
}

/** What is repeated for each item of a template; the stage itself where it is none. */
function bodyOf(stage: YamlNode): YamlNode {
  return child(stage, 'do') ?? stage
}

function readStage(name: string, line: number, stage: YamlNode): DvcStage {
  const body = bodyOf(stage)
  const command = scalarsOf(child(body, 'cmd'))
  const axes = axesOf(stage)
  const workingDirectory = textOf(child(body, 'wdir'))
  return {
    name,
    line,
    deps: pathsOf(child(body, 'deps')),
    outs: outputsOf(body),
    params: paramsOf(child(body, 'params')),
    frozen: textOf(child(body, 'frozen')) === 'true',
    ...(command.length > 0 && { command: command.map((one) => one.text).join('\n') }),
    ...(axes && { template: name, axes }),
    ...(workingDirectory !== undefined && { workingDirectory }),
  }
}

function readCommands(owner: string, body: YamlNode): Command[] {
  const start = textOf(child(body, 'wdir'))
  return scalarsOf(child(body, 'cmd')).flatMap((command) =>
    parseShell(command.text, command.textLine).map((one) => {
      const directory = [start, one.directory].filter(Boolean).join('/')
      return { ...one, owner, ...(directory !== '' && { directory }) }
    }),
  )
}

function axesOf(stage: YamlNode): DvcStage['axes'] {
  const foreach = child(stage, 'foreach')
  const matrix = child(stage, 'matrix')
  if (foreach) return [namesOf(foreach, String)]
  return matrix && entriesOf(matrix).map(({ key, value }) => namesOf(value, (index) => `${key}${index}`))
}

/** How DVC names what it iterates over: scalars by themselves, entries by their key, anything else by its number. */
function namesOf(node: YamlNode, numbered: (index: number) => string): string[] | string {
  if (node.kind === 'scalar') return node.text
  if (node.kind === 'map') return node.entries.map(({ key }) => key)
  return node.items.map((item, index) => textOf(item) ?? numbered(index))
}

function outputsOf(body: YamlNode): Output[] {
  const kinds = [
    ['outs', 'out'],
    ['metrics', 'metric'],
    ['plots', 'plot'],
  ] as const
  return kinds.flatMap(([key, kind]) =>
    itemsOf(child(body, key)).flatMap((item): Output[] => {
      const path = textOf(item)
      if (path !== undefined) return [{ path, cache: true, kind }]
      return entriesOf(item).map((entry) => ({ path: entry.key, cache: plainOf(child(entry.value, 'cache')) !== false, kind }))
    }),
  )
}

/** `lr`, `params.toml: [lr]`: keys of the parameter files, `file:key` where the file isn't `params.yaml`. */
function paramsOf(node: YamlNode | undefined): string[] {
  return itemsOf(node).flatMap((item) => {
    const key = textOf(item)
    if (key !== undefined) return [key]
    return entriesOf(item).flatMap((file) => {
      const keys = scalarsOf(file.value).map((one) => `${file.key}:${one.text}`)
      return keys.length > 0 ? keys : [`${file.key}:`]
    })
  })
}

/** Paths of a list whose items are texts or one-entry maps, or of a map's keys. */
function pathsOf(node: YamlNode | undefined): string[] {
  const entries = entriesOf(node).map(({ key }) => key)
  return [...entries, ...itemsOf(node).flatMap((item) => textOf(item) ?? entriesOf(item).map(({ key }) => key))]
}

function readVariables(node: YamlNode | undefined): DvcVariables {
  const items = itemsOf(node)
  return {
    files: items.flatMap((item) => textOf(item)?.replace(/:[\s\S]*$/, '') ?? []),
    values: items.filter((item) => item.kind === 'map').flatMap((item) => settingsOf(item).map(({ key, value }) => ({ key, value }))),
  }
}
