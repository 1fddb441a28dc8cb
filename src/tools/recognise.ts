import type { Capability } from '../model/facts.ts'
import type { Argument } from '../model/file-facts.ts'
import type { Evidence } from '../model/location.ts'
import type { RoleRecord, Tool } from './schema.ts'

/** Where a role was recognised. `arguments` are those of the matching call, where it was a call. */
export interface RoleMatch {
  tool: Tool
  role: RoleRecord
  evidence: Evidence
  /** Which property of the recogniser matched. */
  by: keyof import('./schema.ts').Recogniser
  /** Resolved name of the call, import or command that matched. */
  name: string
  arguments?: Argument[]
  within?: string
}

export interface ToolMatch {
  tool: Tool
  level: 'declared' | 'configured' | 'used'
  evidence: Evidence[]
}

export interface Recognition {
  tools: ToolMatch[]
  roles: RoleMatch[]
  /** Role matches in one file. */
  rolesIn(path: string): RoleMatch[]
}

export type ToolWithCapability = Tool & { capability: Capability }
