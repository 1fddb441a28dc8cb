import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigurationError } from '../model/errors.ts'
import type { ToolWithCapability } from './recognise.ts'
import { type Hazard, HazardFile, ToolFile } from './schema.ts'
import { readStrict } from './strict-yaml.ts'

/** Reads every `*.yaml` of the folder, in the order of their names. Throws ConfigurationError, also where two records share an id. */
export function loadTools(folder: string): ToolWithCapability[] {
  const homes = new Map<string, string>()
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      const tools = parseTools(readFileSync(path, 'utf8'), path)
      for (const { id } of tools) claimId(homes, id, path)
      return tools
    })
}

/** Reads one file of records. Throws ConfigurationError that names the file, the line and the nearest right word. */
export function parseTools(text: string, path: string): ToolWithCapability[] {
  const { capability, tools } = readStrict(text, path, ToolFile)
  return tools.map((tool) => ({ ...tool, capability }))
}

/** Reads `policies/hazards.yaml` or a file of its format. Throws ConfigurationError. */
export function loadHazards(path: string): Hazard[] {
  return readStrict(readFileSync(path, 'utf8'), path, HazardFile).hazards
}

function claimId(homes: Map<string, string>, id: string, path: string): void {
  const home = homes.get(id)
  if (home) throw new ConfigurationError(`the tool \`${id}\` is already described in ${home}`, { location: { path } })
  homes.set(id, path)
}
