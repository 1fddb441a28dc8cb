import { ConfigurationError } from '../model/errors.ts'
import type { Scorecard } from '../model/scorecard.ts'
import type { Policy } from '../policies/policy.ts'
import { originAt } from './locks.ts'
import type { Layer } from './settings.ts'

/**
 * A warning for each former id that a policy file still uses. Throws ConfigurationError for one that was given up before the pack: the
 * file's, or without one the newest.
 */
export function renamedNotices(policies: readonly Policy[], layers: readonly Layer[], pack = newestPack(policies)): Scorecard['notices'] {
  const former = new Map(
    policies.flatMap(({ id, deprecatedIds }) => Object.entries(deprecatedIds).map(([old, since]) => [old, { id, since }])),
  )
  return layers.flatMap((layer) =>
    idsIn(layer).flatMap(({ id, key }) => {
      const now = former.get(id)
      if (!now) return []
      const { path, line } = originAt(layer, key)
      const place = { path, ...(line !== undefined && { line }) }
      const called = `the policy "${id}" is called "${now.id}" since the pack ${now.since}`
      if (pack > now.since) throw new ConfigurationError(called, { location: place, remedy: `Write ${now.id}.` })
      return [{ level: 'warning' as const, text: `In ${path} ${called}: the former name is read until the next pack.`, ...place }]
    }),
  )
}

function newestPack(policies: readonly Policy[]): string {
  const packs = policies.filter(({ builtIn }) => builtIn).flatMap(({ since, deprecatedIds }) => [since, ...Object.values(deprecatedIds)])
  return packs.toSorted().at(-1) ?? ''
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
