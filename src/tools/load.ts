import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigurationError } from '../model/errors.ts'
import { parseStrictYaml } from '../strict/yaml.ts'
import type { ToolWithCapability } from './recognise.ts'
import { type Hazard, HazardFile, ToolFile } from './schema.ts'

interface RecordFile {
  path: string
  text: string
}

/** Records as the build parsed them, and what they were parsed from: YAML takes a hundred times as long to read as JSON. */
interface ParsedTools {
  digest: string
  tools: ToolWithCapability[]
}

/**
 * Every record of the folder's `*.yaml`, in the order of their names. What the build parsed before is taken from `parsed` while
 * the texts are the same. Throws ConfigurationError, also where two records share an id.
 */
export function loadTools(folder: string, parsed?: string): ToolWithCapability[] {
  const files = recordFiles(folder)
  if (parsed !== undefined && existsSync(parsed)) {
    const { digest, tools } = JSON.parse(readFileSync(parsed, 'utf8')) as ParsedTools
    if (digest === digestOf(files)) return tools
  }
  return toolsOf(files)
}

/** What `parsed` of `loadTools` holds, as text: written by the build. Throws ConfigurationError. */
export function parsedTools(folder: string): string {
  const files = recordFiles(folder)
  return JSON.stringify({ digest: digestOf(files), tools: toolsOf(files) } satisfies ParsedTools)
}

/** Reads one file of records. Throws ConfigurationError that names the file, the line and the nearest right word. */
export function parseTools(text: string, path: string): ToolWithCapability[] {
  const { capability, tools } = parseStrictYaml(ToolFile, text, path).value
  return tools.map((tool) => ({ ...tool, capability }))
}

/** Reads `policies/hazards.yaml` or a file of its format. Throws ConfigurationError. */
export function loadHazards(path: string): Hazard[] {
  return parseStrictYaml(HazardFile, readFileSync(path, 'utf8'), path).value.hazards
}

function recordFiles(folder: string): RecordFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return names.sort().map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }))
}

function digestOf(files: readonly RecordFile[]): string {
  const hash = createHash('sha256')
  for (const { text } of files) hash.update(text.replaceAll('\r\n', '\n')).update('\0')
  return hash.digest('hex')
}

function toolsOf(files: readonly RecordFile[]): ToolWithCapability[] {
  const homes = new Map<string, string>()
  return files.flatMap(({ path, text }) => {
    const tools = parseTools(text, path)
    for (const { id } of tools) claimId(homes, id, path)
    return tools
  })
}

function claimId(homes: Map<string, string>, id: string, path: string): void {
  const home = homes.get(id)
  if (home) throw new ConfigurationError(`the tool \`${id}\` is already described in ${home}`, { location: { path } })
  homes.set(id, path)
}
