import { repositoryPath } from '../../graph/path.ts'
import { remembered } from '../../graph/remembered.ts'
import type { DvcStage, DvcVariables, FileFacts } from '../../model/file-facts.ts'

/** Values of `${…}` in a pipeline by dotted key. */
export type Values = ReadonlyMap<string, string>

/** Enough for any stage that a person reads; a matrix can multiply beyond it. */
const maxNames = 500
/** Enough for all stages of a pipeline: templates can multiply what they are made of. */
const maxOfPipeline = 20_000

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

/**
 * Names the stages of one pipeline that a template makes, `train@en`; the stage's own name where it is none, undefined where it can't be told,
 * or where those before it have made more than are read.
 */
export function stageNamer(values: Values): (stage: DvcStage) => string[] | undefined {
  const below = remembered((axis: string) => itemsBelow(axis, values).slice(0, maxNames))
  let left = maxOfPipeline
  return ({ name: own, axes }) => {
    if (!axes) return [own]
    let names = ['']
    for (const axis of axes) {
      const items = typeof axis === 'string' ? below(axis) : axis.slice(0, maxNames).map((item) => interpolate(item, values))
      if (items.length === 0) return undefined
      const most = Math.ceil(maxNames / items.length)
      names = names.slice(0, most).flatMap((name) => items.map((item) => (name === '' ? item : `${name}-${item}`)))
    }
    left -= names.length
    return left < 0 ? undefined : names.slice(0, maxNames).map((name) => `${own}@${name}`)
  }
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
