import type { Settings } from './settings.ts'

/** Settings of a repository without a policy file: every policy as it comes, and a gate that never fails. */
export const defaultSettings: Settings = {
  extends: [],
  policies: {},
  custom: [],
  tools: [],
  hazards: [],
  exclude: [],
  locked: [],
  waivers: [],
  gate: { failOn: 'never', severity: 'high', minimumScore: 0, onUnknown: 'warn' },
  projects: [],
  provenance: {},
}
