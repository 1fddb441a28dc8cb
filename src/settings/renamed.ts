import type { Scorecard } from '../model/scorecard.ts'
import type { Policy } from '../policies/policy.ts'
import type { Layer } from './settings.ts'

/** A warning for each former id that a policy file still uses. */
export function renamedNotices(policies: readonly Policy[], layers: readonly Layer[]): Scorecard['notices'] {
  const current = new Map(policies.flatMap(({ id, deprecatedIds }) => deprecatedIds.map((former) => [former, id] as const)))
  return layers.flatMap((layer) =>
    idsIn(layer).flatMap(({ id, key }) => {
      const now = current.get(id)
      const line = layer.lineOf(key)
      if (now === undefined) return []
      const text = `The policy ${id} is called ${now} now: the former name is read until the next pack`
      return [{ level: 'warning' as const, text, path: layer.path, ...(line !== undefined && { line }) }]
    }),
  )
}

function idsIn({ says }: Layer): { id: string; key: string }[] {
  const { policies = {}, locked = [], waivers = [], projects = [] } = says
  return [
    ...Object.keys(policies).map((id) => ({ id, key: `policies.${id}` })),
    ...locked.map(({ policy }, index) => ({ id: policy, key: `locked.${index}` })),
    ...waivers.map(({ policy }, index) => ({ id: policy, key: `waivers.${index}.policy` })),
    ...projects.flatMap(({ index, policies: own }) => Object.keys(own).map((id) => ({ id, key: `projects.${index}.policies.${id}` }))),
  ]
}
