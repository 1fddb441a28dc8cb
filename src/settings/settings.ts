import type { Severity } from '../model/scorecard.ts'
import type { ParamValue } from '../policies/schema.ts'
import type { Hazard, Tool } from '../tools/schema.ts'

/** What a policy file changes in one policy. */
export interface PolicyChange {
  enabled?: boolean
  severity?: Severity
  params?: Record<string, ParamValue>
}

export interface Waiver {
  policy: string
  /** Globs; empty: every place. */
  paths: string[]
  reason: string
  owner?: string
  ticket?: string
  /** Last day on which it holds, as 2027-01-31. */
  expires: string
  /** Where it is written. */
  path?: string
  line?: number
}

/** A policy that lower layers may only tighten, and the waivers that the locking file lets through. */
export interface Lock {
  policy: string
  waivers?: { owners?: string[]; maxDays?: number }
}

/** What the layers below a file that locks may say all the same, and whose files they may extend. */
export interface Allowance {
  /** Globs that they may exclude, as written. */
  exclude: string[]
  tools: boolean
  hazards: boolean
  projects: boolean
  /** Owners, beside the repository's own, whose files may be extended. */
  owners: string[]
}

export interface Gate {
  failOn: 'introduced' | 'any' | 'never'
  severity: Severity
  minimumScore: number
  onUnknown: 'warn' | 'fail'
}

export interface ProjectSettings {
  /** Folder from the root of what is scanned. Until the files are known, what is written: a glob, or the folder to look below. */
  root: string
  /** How folders are found by it; absent: it is one. */
  found?: 'glob' | 'manifests'
  /** What its entry says, for messages, and where it stands in the list of its file. */
  written: string
  index: number
  owners: string[]
  policies: Record<string, PolicyChange>
}

/** What holds in the end, whoever said it. */
export interface Settings {
  /** Nearest file that said something; absent where none did. */
  path?: string
  extends: string[]
  pack?: string
  policies: Record<string, PolicyChange>
  /** Globs of custom policies, from the root of the repository that holds the file. */
  custom: string[]
  tools: Tool[]
  hazards: Hazard[]
  exclude: string[]
  locked: Lock[]
  waivers: Waiver[]
  gate: Gate
  projects: ProjectSettings[]
  /** Who said each value, by its key: `policies.dockerfile-pinned.severity`, `gate.failOn`; and who locked what: `locked.dockerfile-pinned`. */
  provenance: Readonly<Record<string, Provenance>>
}

/** Where a value is written. */
export interface Origin {
  /** File, or what else said it: `inputs`. */
  path: string
  line?: number
}

export interface Provenance {
  value: unknown
  origin: Origin
  /** What earlier layers had said, first the earliest. */
  overrode: { value: unknown; origin: Origin }[]
}

/**
 * One voice among those that make the settings. `inherited`: a file that was extended; `inputs`: the Action's or the command
 * line's, which only tighten; `enforced`: a policy that stands above the repository, and whose every word is locked.
 */
export interface Layer {
  kind: 'enforced' | 'inherited' | 'repository' | 'inputs'
  path: string
  /** Paths of the files that it extends, and of those that they extend. */
  inherits?: readonly string[]
  /** Ids of the policies of its own that it brings. */
  brings?: readonly string[]
  /** Only what it says itself. */
  says: Partial<Omit<Settings, 'gate' | 'path' | 'provenance'>> & { gate?: Partial<Gate>; allow?: Allowance }
  /** Line of the value at a key, as `policies.dockerfile-pinned.severity`. */
  lineOf: (key: string) => number | undefined
}
