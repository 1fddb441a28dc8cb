import { isTestPath } from '../../graph/file-kind.ts'
import type { Call, Definition, FileFacts, Position } from '../../model/file-facts.ts'
import type { Evidence } from '../../model/location.ts'
import type { RoleMatch } from '../../tools/recognise.ts'

const validates = /^_?validate_(?:\w+_)?(?:data|dataset|dataframe|frame|df|schema|columns?|features?|labels?|quality)(?:_\w+)?$/
const checks =
  /^_?(?:check|verify)_(?:\w+_)?(?:schema|columns|quality|missing|nulls?|duplicates|dtypes|ranges?|integrity|distributions?)(?:_\w+)?$/
const validators = /(?:Data|Schema|Frame|Feature)\w*Valid(?:ator|ation)\w*$|DataQuality\w*$/

/** Checks of data that the project wrote itself, by what it calls them. What a web framework's model validates are requests. */
export function ownValidation(facts: readonly FileFacts[]): Evidence[] {
  return facts.flatMap(({ path, python }) =>
    isTestPath(path)
      ? []
      : (python?.definitions ?? []).filter(isValidation).map(({ name, line, cell }) => ({
          path,
          line,
          ...(cell !== undefined && { cell }),
          says: name,
        })),
  )
}

function isValidation({ name, kind, decorators }: Definition): boolean {
  const own = name.slice(name.lastIndexOf('.') + 1)
  if (kind === 'class') return validators.test(own)
  return decorators.length === 0 && (validates.test(own) || checks.test(own))
}

/** Checks that stand where data is read: what is missing from a frame, or not allowed in it, raises. */
export function checksOfReads(facts: ReadonlyMap<string, FileFacts>, reads: readonly RoleMatch[]): Evidence[] {
  const found = reads.flatMap(({ evidence: { path, line = 0, cell }, within }) => {
    const here = (one: Position & { within?: string }) => one.within === within && one.cell === cell && one.line > line
    const { calls = [], asserts = [] } = facts.get(path)?.python ?? {}
    const later = isTestPath(path) ? [] : calls.filter(here)
    const refusals = [...later.filter(({ name }) => refuses.test(name)), ...asserts.filter(here)]
    const check = later.find((call) => looksInto(call) && refusals.some((one) => one.line >= call.line && one.line <= call.line + nearBy))
    return check ? [{ path, line: check.line, ...(cell !== undefined && { cell }) }] : []
  })
  return [...new Map(found.map((one) => [`${one.path}\n${one.cell}\n${one.line}`, one])).values()]
}

/** Lines from a test to the `raise` behind it. */
const nearBy = 3
const refuses =
  /(?:^|\.)(?:ValueError|KeyError|TypeError|RuntimeError|AssertionError|Exception|\w*(?:Data|Schema|Column|Validation)\w*(?:Error|Exception))$/
const asks = /\.(?:isna|isnull|notna|notnull|isin|duplicated|between)(?:\(\)|$)/

function looksInto({ name, arguments: given }: Call): boolean {
  return asks.test(name) || given.some(({ value }) => /\.(?:columns|dtypes)$/.test(value.reference ?? ''))
}
