import { bodyOf } from '../../graph/bodies.ts'
import { lastName } from '../../graph/dotted-name.ts'
import { isTestPath } from '../../graph/file-kind.ts'
import { grouped } from '../../graph/grouped.ts'
import { baseOf } from '../../graph/path.ts'
import type { Call, Definition, FileFacts, Position, PythonModule } from '../../model/file-facts.ts'
import { type Evidence, locationOf } from '../../model/location.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'
import { idleAmong } from './idle-checks.ts'

const validates = /^_?validate_(?:\w+_)?(?:data|dataset|dataframe|frame|df|schema|columns?|features?|labels?|quality)(?:_\w+)?$/
const checks = /^_?(?:check|verify)_(?:\w+_)?(?:schema|columns|quality|missing|nulls?|duplicates|dtypes|ranges?|distributions?)(?:_\w+)?$/
/** What is ensured is as often made good: it is checked where its absence stops the run. */
const ensures = /^_?(?:ensure|require|assert)_(?:\w+_)?(?:columns|dtypes|(?:no|not)_(?:nulls?|nans?|missing|duplicates))(?:_\w+)?$/
/** Integrity is as often that of a file, of a log, of what was signed. */
const checksIntegrity =
  /^_?(?:check|verify)_(?:\w+_)?(?:data(?:set|frame)?|referential|frame|df|tables?|features?|labels?|records?|rows?|columns?)_integrity$/
/** A place and a setting say where data is and how it is read: that they are right says nothing of it. */
const ofPlace =
  /_(?:file_?(?:paths?|names?|exists?)|paths?|dir(?:s|ectory|ectories)?|folders?|ur[il]s?|locations?|exists?|config(?:uration)?|settings|options|arg(?:ument)?s|loaders?)(?:_exists?)?$/
/** What a model is asked, and what it answers, is no data that it learns from. */
const ofAnswers = /^_?(?:validate|check|verify)_(?:\w+_)?(?:predictions?|inference|requests?)_/
const answers = /^(?:requests?|predictions?|preds?|detections?)$/
/** Names of classes, `FrameValidator`: what comes before these says what is validated. */
const validators = /Valid(?:ator|ation)|(?<=Data)Quality/
/** Last words of classes that say how data is to be checked, or what came of it, and check nothing themselves. */
const holders =
  /(?:Config(?:uration)?|Param(?:eter)?s?|Settings?|Options?|Arg(?:ument)?s?|Artifacts?|Results?|Reports?|Summary|Status|Entity|Error|Exception|Warning|Inputs?|Outputs?|Request|Response|Schema)$/

/** A request, a configuration and a model have a schema and quality too. */
const ofAnything = /_(?:schema|quality|ranges?|distributions?)(?:_|$)/
const ofData = /(?:^|_)(?:data(?:set|frames?)?|frames?|df|tables?|columns?|features?|labels?|rows|records|batch)(?:_|$)/

/** What looks after a model that serves compares its data with what it was trained on. */
const monitoring = /(?:^|[/_])(?:monitor(?:ing|s)?|drift)(?=[/_.])/i
const trained = /^(?:ref(?:erence)?|baseline|train(?:ing)?)(?:_|$)/
const served = /^(?:cur(?:rent)?|prod(?:uction)?|live|new)(?:_|$)/

/**
 * Checks of data that the project wrote itself, by what it calls them. What a web framework's model validates are requests. A name that
 * may be about anything counts in files that `handle` data.
 */
export function ownValidation({ facts, repository }: ProjectView, handles: (path: string) => boolean): Evidence[] {
  const isIdle = idleAmong(repository.facts.values())
  return facts.flatMap(({ path, python }) => {
    if (!python || isTestPath(path) || monitoring.test(path)) return []
    const isCheck = (one: Definition) => isValidation(one) || isEnsured(python, one)
    const found = python.definitions.filter((one) => isCheck(one) && (isOfData(one) || handles(path)) && !isIdle(python, one))
    const places = found.map(({ name, line, cell }) => ({ ...locationOf({ path, line, cell }), says: name }))
    return places.length === 0 && handles(path) ? scriptOf(path, python) : places
  })
}

/** A script that is named for what it checks, where it fails by its exit code or raises. */
function scriptOf(path: string, { calls }: PythonModule): Evidence[] {
  const stem = baseOf(path).replace(/\.\w+$/, '')
  const failing = namesCheck(stem) || /^data_(?:quality|validation)(?:_checks?)?$/.test(stem) ? calls.find(fails) : undefined
  return failing ? [{ ...locationOf({ path, line: failing.line, cell: failing.cell }), says: stem }] : []
}

/** `sys.exit(1)`, and an error that is made. */
function fails({ name, arguments: given }: Call): boolean {
  const code = given[0]?.value.literal
  return refuses(name) || (/^(?:sys\.|os\._)?exit$/.test(name) && code !== undefined && code !== null && code !== 0)
}

function isOfData({ name, parameters }: Definition): boolean {
  return !ofAnything.test(name) || ofData.test(name) || parameters.some((parameter) => ofData.test(parameter))
}

function isValidation({ name, kind, decorators, parameters }: Definition): boolean {
  const own = lastName(name)
  if (kind === 'class') return !holders.test(own) && /Data|Schema|Frame|Feature/.test(own.slice(0, Math.max(0, own.search(validators))))
  if (ofAnswers.test(own) || answers.test(parameters.find((one) => one !== 'self' && one !== 'cls') ?? '')) return false
  const compares = parameters.some((one) => trained.test(one)) && parameters.some((one) => served.test(one))
  return decorators.length === 0 && !compares && namesCheck(own)
}

function isEnsured(module: PythonModule, { name, kind }: Definition): boolean {
  if (kind !== 'function' || !ensures.test(lastName(name))) return false
  return bodyOf(module, name).calls.some((call) => refuses(call.name)) || module.asserts.some(({ within }) => within === name)
}

function namesCheck(name: string): boolean {
  return !ofPlace.test(name) && [validates, checks, checksIntegrity].some((names) => names.test(name))
}

/** Checks that stand where data is read: what is missing from a frame, or not allowed in it, raises. The next one behind each read. */
export function checksOfReads(facts: ReadonlyMap<string, FileFacts>, reads: readonly RoleMatch[]): Evidence[] {
  const byBody = grouped(reads, ({ evidence: { path, cell }, within }) => `${path}\n${cell}\n${within}`)
  return [...byBody.values()].flatMap((together) => nextChecks(facts, together))
}

function nextChecks(facts: ReadonlyMap<string, FileFacts>, reads: readonly RoleMatch[]): Evidence[] {
  const [first] = reads
  const module = first && facts.get(first.evidence.path)?.python
  if (!module) return []
  const { path, cell } = first.evidence
  const checked = linesOfChecks(module, first.within ?? '', cell)
  const next = reads.flatMap(({ evidence: { line: read = 0 } }) => checked.find((line) => line > read) ?? [])
  return [...new Set(next)].map((line) => locationOf({ path, line, cell }))
}

/** Lines of a body from which a frame is asked for something, and what is raised stands near behind. */
function linesOfChecks(module: PythonModule, within: string, cell: number | undefined): number[] {
  const isHere = (one: Position) => one.cell === cell
  const calls = bodyOf(module, within).calls.filter(isHere)
  const asserts = module.asserts.filter((one) => isHere(one) && (one.within ?? '') === within)
  const refusals = new Set([...calls.filter(({ name }) => refuses(name)), ...asserts].map(({ line }) => line))
  const isRefused = (line: number) => nearBy.some((further) => refusals.has(line + further))
  const asking = calls.filter((call) => isRefused(call.line) && looksInto(call))
  return [...new Set(asking.map(({ line }) => line))].sort((a, b) => a - b)
}

/** Lines from a test to the `raise` behind it. */
const nearBy = [0, 1, 2, 3]
const plainErrors = new Set(['ValueError', 'KeyError', 'TypeError', 'RuntimeError', 'AssertionError', 'Exception'])
const asks = /\.(?:isna|isnull|notna|notnull|isin|duplicated|between)(?:\(\)|$)/

function refuses(name: string): boolean {
  const own = lastName(name)
  return plainErrors.has(own) || (/(?:Error|Exception)$/.test(own) && /Data|Schema|Column|Validation/.test(own))
}

function looksInto({ name, arguments: given }: Call): boolean {
  return asks.test(name) || given.some(({ value }) => /\.(?:columns|dtypes)$/.test(value.reference ?? ''))
}
