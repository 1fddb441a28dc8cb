import type { Severity } from '../model/scorecard.ts'
import type { ParamValue } from '../policies/schema.ts'
import type { ToolWithCapability } from '../tools/recognise.ts'

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

/** A lock, and the waivers that the locking file lets through. */
export interface Lock {
  policy: string
  waivers?: { owners?: string[]; maxDays?: number }
}

export interface Gate {
  failOn: 'introduced' | 'any' | 'never'
  severity: Severity
  minimumScore: number
  onUnknown: 'warn' | 'fail'
}

export interface ProjectSettings {
  /** Folder from the root of what is scanned. */
  root: string
  owners: string[]
  policies: Record<string, PolicyChange>
}

/** What one policy file says, or what several say together. */
export interface Settings {
  /** File it came from; absent for the defaults. */
  path?: string
  extends: string[]
  pack?: string
  policies: Record<string, PolicyChange>
  /** Globs of custom policies, from the root of the repository that holds the file. */
  custom: string[]
  tools: ToolWithCapability[]
  exclude: string[]
  locked: Lock[]
  waivers: Waiver[]
  gate: Gate
  projects: ProjectSettings[]
}
