import { bodyOf } from '../../graph/bodies.ts'
import { isTestCode } from '../../graph/file-kind.ts'
import type { Call, FileFacts } from '../../model/file-facts.ts'
import { type Evidence, locationOf } from '../../model/location.ts'
import { spellings } from '../../tools/match-arguments.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'
import { handlersOf } from './handlers.ts'

const PREDICTIONS = /predict(?:ion|ed)|forecast|recommendation/i
const PREDICTING = /(?:^|\.)(?:predict\w*|forecast|transform|infer(?:ence)?|recommend\w*)$/i
const STORED = /(?:^|\.)(\w+)\.(?:insert_(?:one|many)|bulk_write|(?:replace|update)_(?:one|many))$/i
const TABLE_WRITER = /\.(?:to_sql|to_gbq|saveAsTable|insertInto)$/
const OPTION = /\.option$/
const TABLE_OPTION = /^(?:collection|dbtable|table)$/
const READING = /(?:^|\.)(?:find|find_one|aggregate|read_sql\w*|execute|query|fetch\w*|scan|select)$/
const WORD = /\w+/g
const longest = 10_000

/** Says which call of a request's handler reads a table that a job of the repository fills with predictions. */
export function handedOut({ repository: { facts } }: ProjectView): (match: RoleMatch) => Evidence | undefined {
  let tables: ReadonlyMap<string, Evidence> | undefined
  return (match) => {
    const { path } = match.evidence
    const python = facts.get(path)?.python
    if (!python) return undefined
    for (const { within } of handlersOf(match, python)) {
      for (const call of bodyOf(python, within).calls) {
        if (!READING.test(call.name)) continue
        tables ??= filledTables(facts)
        const table = wordsOf(call).find((word) => tables?.has(word))
        if (table !== undefined) return tables.get(table)
      }
    }
    return undefined
  }
}

function wordsOf({ name, arguments: given }: Call): string[] {
  const texts = [name, ...given.flatMap(({ value }) => spellings(value))]
  return texts.flatMap((text) => text.slice(0, longest).match(WORD) ?? [])
}

/** Tables and collections named for predictions, with the first place that writes them where something is predicted. */
function filledTables(facts: ReadonlyMap<string, FileFacts>): ReadonlyMap<string, Evidence> {
  const tables = new Map<string, Evidence>()
  for (const [path, { python }] of facts) {
    if (!python || isTestCode(path) || !python.calls.some(({ name }) => PREDICTING.test(name))) continue
    for (const call of python.calls) {
      const table = writtenBy(call)
      if (table === undefined || tables.has(table)) continue
      const { name, line, cell } = call
      tables.set(table, { ...locationOf({ path, line, cell }), says: `${name.slice(-80)}(…)` })
    }
  }
  return tables
}

function writtenBy({ name, arguments: given }: Call): string | undefined {
  const literal = (at: number) => given[at]?.value.literal
  const stored = STORED.exec(name)?.[1]
  const option = OPTION.test(name) && TABLE_OPTION.test(String(literal(0))) ? literal(1) : undefined
  const table = stored ?? option ?? (TABLE_WRITER.test(name) ? literal(0) : undefined)
  return typeof table === 'string' && /^\w+$/.test(table) && PREDICTIONS.test(table) ? table : undefined
}
