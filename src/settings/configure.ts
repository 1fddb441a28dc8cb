import { ConfigurationError } from '../model/errors.ts'
import { assertUnique } from '../policies/load.ts'
import { type Configuration, type ConfiguredPolicy, defaultConfiguration, type Policy } from '../policies/policy.ts'
import { paramReason } from '../policies/schema.ts'
import { didYouMean } from '../strict/nearest.ts'
import type { PolicyChange, Settings } from './settings.ts'

/**
 * The policies as the settings want them, in the order given. Throws ConfigurationError for an id that two of them share, and for a
 * policy or param that does not exist, wherever the settings name one.
 */
export function configurePolicies(policies: readonly Policy[], settings: Settings): ConfiguredPolicy[] {
  assertUnique(policies)
  assertKnown(policies, settings)
  assertDivisible(policies, settings)
  return policies.map((policy) => {
    const base = { ...defaultConfiguration(policy), staged: settings.pack !== undefined && policy.builtIn && policy.since > settings.pack }
    const configuration = changed(policy, base, changeOf(policy, settings.policies), settings)
    const byProject = settings.projects.flatMap((project) => {
      const change = changeOf(policy, project.policies)
      return change ? [[project.root, changed(policy, configuration, change, settings)]] : []
    })
    return { policy, configuration, ...(byProject.length > 0 && { byProject: Object.fromEntries(byProject) }) }
  })
}

/** A policy that was renamed still answers to its earlier ids. */
function changeOf(policy: Policy, changes: Settings['policies']): PolicyChange | undefined {
  const id = [policy.id, ...Object.keys(policy.deprecatedIds)].find((name) => changes[name] !== undefined)
  return id === undefined ? undefined : changes[id]
}

function changed(policy: Policy, configuration: Configuration, change: PolicyChange | undefined, settings: Settings): Configuration {
  if (!change) return configuration
  for (const [name, value] of Object.entries(change.params ?? {})) {
    const param = policy.params[name]
    const reason = param ? paramReason(param, value) : `is no param of this policy${didYouMean(name, Object.keys(policy.params))}`
    if (reason) throw refusal(`\`policies.${policy.id}.params.${name}\` ${reason}`, settings, `${policy.id}.params.${name}`)
  }
  return {
    ...configuration,
    ...(change.enabled !== undefined && { enabled: change.enabled }),
    ...(change.severity && { severity: change.severity }),
    params: { ...configuration.params, ...change.params },
  }
}

function assertKnown(policies: readonly Policy[], settings: Settings): void {
  const ids = new Set(policies.flatMap(({ id, deprecatedIds }) => [id, ...Object.keys(deprecatedIds)]))
  const named = [
    ...Object.keys(settings.policies),
    ...settings.locked.map(({ policy }) => policy).filter((name) => name !== 'gate'),
    ...settings.waivers.map(({ policy }) => policy),
    ...settings.projects.flatMap((project) => Object.keys(project.policies)),
  ]
  const unknown = named.find((id) => !ids.has(id))
  if (unknown !== undefined) throw refusal(`there is no policy "${unknown}"${didYouMean(unknown, ids)}`, settings, unknown)
}

/** What is judged once for the repository cannot be otherwise in one of its projects. */
function assertDivisible(policies: readonly Policy[], settings: Settings): void {
  const whole = policies.filter(({ scope }) => scope === 'repository')
  for (const { root, policies: own } of settings.projects) {
    const policy = whole.find((candidate) => changeOf(candidate, own))
    if (!policy) continue
    const message = `${policy.id} judges the repository as a whole, and not a project of it: set it in \`policies\``
    throw refusal(message, settings, `projects.${root}.policies.${policy.id}`)
  }
}

/** An error at the first value whose key holds these words, or at the waiver of that policy. */
function refusal(message: string, settings: Settings, words: string): ConfigurationError {
  const [, provenance] = Object.entries(settings.provenance).find(([key]) => `.${key}.`.includes(`.${words}.`)) ?? []
  const waiver = settings.waivers.find(({ policy }) => policy === words)
  const path = provenance?.origin.path ?? waiver?.path ?? settings.path
  const line = provenance?.origin.line ?? waiver?.line
  return new ConfigurationError(message, path === undefined ? {} : { location: { path, ...(line !== undefined && { line }) } })
}
