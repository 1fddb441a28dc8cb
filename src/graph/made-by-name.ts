import type { FileFacts } from '../model/file-facts.ts'

/** Where settings name what is to be made: Hydra's `_target_`, `class_path` of jsonargparse, `_component_` of torchtune. */
const target = /(?:^|\.)(?:_target_|class_path|_component_)$/
const dottedName = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/

/** Calls that make what settings name, of whatever kind. */
export const makesByName = /(?:^|\.)(?:instantiate|instantiate_class|get_class|get_object|import_string|LightningCLI)$/

/** More than a person would choose among. */
const maxTargets = 1000

export interface Target {
  path: string
  name: string
}

/** Dotted names of classes and functions under a key that has them made, each with the first file that gives it; at most 1,000. */
export function targetsIn(facts: Iterable<FileFacts>): Target[] {
  const found = new Map<string, Target>()
  for (const { path, settings } of facts) {
    for (const { key, value } of settings?.values ?? []) {
      if (found.size >= maxTargets) return [...found.values()]
      if (value.length < 200 && target.test(key) && dottedName.test(value) && !found.has(value)) found.set(value, { path, name: value })
    }
  }
  return [...found.values()]
}
