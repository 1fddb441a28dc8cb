import { ConfigurationError } from '../model/errors.ts'
import type { Facts, Project } from '../model/facts.ts'
import { jsonText } from '../reports/json.ts'
import { factsOf } from '../scan.ts'
import { isBrokenDown } from '../scorecard/breakdown.ts'
import { type OpenOptions, open } from './open.ts'
import { write } from './output.ts'
import { progressOn } from './progress.ts'
import { openScanCache } from './scan-cache.ts'

interface FactsOptions extends OpenOptions {
  format: string
  files?: boolean
  output?: string
  cache: boolean
}

/** `facts [path]`: what was found, as JSON by its published schema. */
export async function factsCommand(path: string, options: FactsOptions): Promise<void> {
  if (options.format !== 'json') throw new ConfigurationError(`facts are printed as json, not as ${options.format}`)
  const { folder, source, rules } = await open(path, options)
  const progress = progressOn(process.stderr)
  const cache = options.cache ? openScanCache(folder) : undefined
  const facts = await factsOf(source, rules, { ...(cache && { cache }), progress: (done, of) => progress.report('reading', done, of) })
  cache?.save()
  progress.done()
  await write(jsonText(options.files ? facts : withCounts(facts)), options.output)
  if (isBrokenDown(facts)) process.exitCode = 3
}

/** A file list can be longer than all other facts together, so it is printed as counts by kind. */
function withCounts(facts: Facts): object {
  const counted = (project: Project) => ({ ...project, files: countByKind(project.files) })
  return { ...facts, projects: facts.projects.map(counted), ...(facts.whole && { whole: counted(facts.whole) }) }
}

function countByKind(files: Project['files']): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of files) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}
