import { repositoryPath } from '../../graph/path.ts'
import type { DvcStage, DvcVariables, FileFacts } from '../../model/file-facts.ts'

/** Values of `${…}` in a pipeline by dotted key. */
export type Values = ReadonlyMap<string, string>

/** Enough for any pipeline that a person reads; a matrix can multiply beyond it. */
const maxNames = 500

/** What the pipeline's own `vars`, its parameter files and `params.yaml` beside it say. */
export function valuesOf(folder: string, variables: DvcVariables | undefined, facts: ReadonlyMap<string, FileFacts>): Values {
  const files = ['params.yaml', ...(variables?.files ?? [])].map((file) => repositoryPath(folder, file))
  const settings = files.flatMap((file) => facts.get(file)?.settings?.values ?? [])
  return new Map([...settings, ...(variables?.values ?? [])].map(({ key, value }) => [key, value]))
}

/** A text with every `${key}` that has a value replaced; the others stay. */
export function interpolate(text: string, values: Values): string {
  return text.replace(/\$\{([^{}]+)\}/g, (whole, key: string) => values.get(dotted(key.trim())) ?? whole)
}

/** Names of the stages that a template makes, `train@en`; the stage's own name where it is none, undefined where it can't be told. */
export function stageNames(stage: DvcStage, values: Values): string[] | undefined {
  if (!stage.axes) return [stage.name]
  let names: string[] | undefined = ['']
  for (const axis of stage.axes) {
    const items = typeof axis === 'string' ? itemsBelow(axis, values) : axis.map((item) => interpolate(item, values))
    if (items.length === 0) return undefined
    names = names.flatMap((name) => items.map((item) => (name === '' ? item : `${name}-${item}`))).slice(0, maxNames)
  }
  return names.map((name) => `${stage.name}@${name}`)
}

/** Items of a list that stands among the values by index, or keys of a map. */
function itemsBelow(expression: string, values: Values): string[] {
  const key = /^\$\{([^{}]+)\}$/.exec(expression)?.[1]?.trim()
  if (key === undefined) return []
  const below = [...values.keys()].filter((one) => one.startsWith(`${dotted(key)}.`)).map((one) => one.slice(dotted(key).length + 1))
  const heads = [...new Set(below.map((rest) => rest.split('.')[0] ?? rest))]
  return heads.map((head) => (/^\d+$/.test(head) ? (values.get(`${dotted(key)}.${head}`) ?? head) : head))
}

/** `speakers[0].name` as the settings write it. */
function dotted(key: string): string {
  return key.replace(/\[(\w+)\]/g, '.$1')
}
