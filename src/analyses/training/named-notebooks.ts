import { rememberedOfFiles } from '../../graph/remembered.ts'
import type { FileFacts, Value } from '../../model/file-facts.ts'

const key = /(?:^|[._-])notebook_?path$/i
const runs = /(?:^|\.)notebook\.run$/
const ending = /\.(?:py|ipynb)$/

/** Paths by which settings and code name a notebook to have a platform run it; of most the folder and the ending are the platform's. */
export const notebooksNamedIn = rememberedOfFiles(({ python, settings }: FileFacts): readonly string[] => {
  const found = (settings?.values ?? []).flatMap((setting) => (key.test(setting.key) ? [setting.value] : []))
  for (const { name, arguments: given } of python?.calls ?? []) {
    if (runs.test(name)) addText(given[0]?.value, found)
    for (const argument of given) readValue(argument.value, argument.name, found)
  }
  for (const { target, value } of python?.assignments ?? []) readValue(value, target, found)
  return found
})

/** The name of a notebook without its folder and ending, as which a platform knows it. */
export function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(ending, '')
}

function readValue(value: Value, name: string | undefined, found: string[]): void {
  if (name !== undefined && key.test(name)) addText(value, found)
  for (const item of value.items ?? []) readValue(item, undefined, found)
  for (const entry of value.entries ?? []) readValue(entry.value, entry.key, found)
}

function addText(value: Value | undefined, found: string[]): void {
  if (typeof value?.literal === 'string') found.push(value.literal)
}
