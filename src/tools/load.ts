import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigurationError } from '../model/errors.ts'
import { parseStrictYaml } from '../strict/yaml.ts'
import { withLists } from './lists.ts'
import { type Hazard, HazardFile, type Tool, ToolFile } from './schema.ts'

interface RecordFile {
  path: string
  text: string
}

/** Records as the build parsed them, and what they were parsed from: YAML takes a hundred times as long to read as JSON. */
interface Parsed<Records> {
  digest: string
  records: Records
}

/**
 * Every record of the folder's `*.yaml`, in the order of their names. What the build parsed before is taken from `parsed` while
 * the texts are the same. Throws ConfigurationError, also where two records share an id.
 */
export function loadTools(folder: string, parsed?: string): Tool[] {
  return parsedOr(parsed, recordFiles(folder), toolsOf)
}

/** What `parsed` of `loadTools` holds, as text: written by the build. Throws ConfigurationError. */
export function parsedTools(folder: string): string {
  return writeParsed(recordFiles(folder), toolsOf)
}

/** Reads one file of records. Throws ConfigurationError that names the file, the line and the nearest right word. */
export function parseTools(text: string, path: string): Tool[] {
  const { capability, lists = {}, tools } = parseStrictYaml(ToolFile, text, path).value
  const missing = (name: string) => {
    throw new ConfigurationError(`there is no list \`${name}\` under \`lists\``, { location: { path } })
  }
  return tools.map((tool) => withLists({ capability, ...tool }, lists, missing))
}

/** Reads `policies/hazards/loading.yaml` or a file of its format, as `loadTools` its folder. Throws ConfigurationError. */
export function loadHazards(path: string, parsed?: string): Hazard[] {
  return parsedOr(parsed, [recordFile(path)], hazardsOf)
}

/** What `parsed` of `loadHazards` holds, as text: written by the build. Throws ConfigurationError. */
export function parsedHazards(path: string): string {
  return writeParsed([recordFile(path)], hazardsOf)
}

function parsedOr<Records>(parsed: string | undefined, files: RecordFile[], read: (files: RecordFile[]) => Records): Records {
  if (parsed !== undefined && existsSync(parsed)) {
    const { digest, records } = JSON.parse(readFileSync(parsed, 'utf8')) as Parsed<Records>
    if (digest === digestOf(files)) return records
  }
  return read(files)
}

function writeParsed<Records>(files: RecordFile[], read: (files: RecordFile[]) => Records): string {
  return JSON.stringify({ digest: digestOf(files), records: read(files) } satisfies Parsed<Records>)
}

function recordFile(path: string): RecordFile {
  return { path, text: readFileSync(path, 'utf8') }
}

function recordFiles(folder: string): RecordFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return names.sort().map((name) => recordFile(join(folder, name)))
}

function digestOf(files: readonly RecordFile[]): string {
  const hash = createHash('sha256')
  for (const { text } of files) hash.update(text.replaceAll('\r\n', '\n')).update('\0')
  return hash.digest('hex')
}

function toolsOf(files: readonly RecordFile[]): Tool[] {
  const homes = new Map<string, string>()
  return files.flatMap(({ path, text }) => {
    const tools = parseTools(text, path)
    for (const { id } of tools) claimId(homes, id, path)
    return tools
  })
}

function hazardsOf(files: readonly RecordFile[]): Hazard[] {
  return files.flatMap(({ path, text }) => parseStrictYaml(HazardFile, text, path).value.hazards)
}

function claimId(homes: Map<string, string>, id: string, path: string): void {
  const home = homes.get(id)
  if (home) throw new ConfigurationError(`the tool \`${id}\` is already described in ${home}`, { location: { path } })
  homes.set(id, path)
}
