import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ConfigurationError } from '../../model/errors.ts'
import { Facts } from '../../model/facts.ts'
import { describeIssue, tellingIssue } from '../../strict/issue.ts'

export interface Recorded {
  /** Name of the repository, from the file's. */
  name: string
  facts: Facts
}

/** Facts that `facts --files --output` recorded: of a file, or of every `.json` of a folder. Throws ConfigurationError. */
export function readRecorded(path: string): Recorded[] {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) throw new ConfigurationError(`there is no file or folder ${path}`)
  if (!stats.isDirectory()) return [{ name: basename(path, '.json'), facts: parse(path) }]
  const names = readdirSync(path).filter((name) => name.endsWith('.json'))
  if (names.length === 0) throw new ConfigurationError(`there are no recorded facts in ${path}`, { remedy })
  return names.toSorted().map((name) => ({ name: basename(name, '.json'), facts: parse(join(path, name)) }))
}

const remedy = 'Record them by `mlops-scorecard facts REPOSITORY --files --output NAME.json`, with this version.'

function parse(path: string): Facts {
  const value = json(path)
  const { data, error } = Facts.safeParse(value)
  if (data) return data
  const issue = tellingIssue(error.issues)
  throw new ConfigurationError(`${path} holds no recorded facts: ${issue ? describeIssue(issue, Facts, value) : 'it is not valid'}`, {
    remedy,
  })
}

function json(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new ConfigurationError(`${path} is not JSON that can be read`, { remedy, cause })
  }
}
