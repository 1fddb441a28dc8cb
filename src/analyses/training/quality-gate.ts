import { isTestCode } from '../../graph/file-kind.ts'
import { placeOf } from '../../graph/outline.ts'
import { baseOf } from '../../graph/path.ts'
import type { Project } from '../../model/facts.ts'
import type { Argument, PythonModule } from '../../model/file-facts.ts'
import { type Evidence, formatLocation, locationOf } from '../../model/location.ts'
import type { ProjectView } from '../analysis.ts'
import { isTest } from '../tests/test-names.ts'
import { isMeasuring } from './entry-points.ts'

type QualityGate = Project['training']['qualityGate']
type Tests = Project['tests']
type Comparison = PythonModule['comparisons'][number]

/** Metrics of a whole model; a score, a loss or an overlap may be that of one prediction. */
const modelMetric =
  /(?:^|[\W_])(?:acc(?:uracy)?|auc|auroc|f1|f_?beta|precision|recall|rmse|mae|mape|r2|r_squared|bleu|rouge|wer|cer|perplexity|map50?)(?:[\W_\d]|$)/i
/** Scores of other things than a model. */
const otherScore =
  /(?:auth|secur|health|uptime|risk|confiden|simil|fuzzy|anomal|encrypt|sentiment|complian|relevan|overall)\w*_(?:score|performance)/i
/** The overlap of one prediction with one truth: of two that are handed over, or from the table of all pairs. */
const oneOverlap = /(?<!mean_|avg_|m)iou\w*(?:\([^(),]{1,200},|\[[^[\],]{1,100},)/i
const anyMetric = /(?:^|[\W_])(?:score|loss|mse|iou|dice|metrics?|performance)(?:[\W_\d]|$)/i
const errorMetric = /rmse|mae|mape|wer|cer|perplexity|mse|loss/i
const threshold = /thres|limit|tolerance|cutoff/i
const limit =
  /min(?:imum)?_|_min\b|max(?:imum)?_|baseline|required|expected|target|acceptable|champion|production|prod_|current|deployed|registered|previous|prev_|(?:^|[\W_])(?:old|existing|incumbent|latest)(?:[\W_]|$)/i
/** Comparisons that choose a checkpoint or end a loop, not a model that goes out. */
const searching = /best|patience|(?<![a-z])early|epoch|step|lowest|highest|\blen\(|count|shape/i
/** In training the model of the last round, where a model is promoted the one that it would replace. */
const before = /prev(?:ious)?|last_/i
/** Where a model is judged, by the words of a path or a function. */
const judging =
  /gate|promot|validat|quality|evaluat|eval_|_eval|regist|deploy|champion|approv|accept|release|compare_model|check_model|model_(?:test|check)/i
/** Where it is decided whether a model goes out: there the best of the others is a limit. */
const promoting = /promot|regist|deploy|champion|approv|release/i
/** What is held against a limit there: by how much the next model is better. */
const changing = /(?:^|[\W_])(?:chang|improve|gain|regress|differ|uplift|degrad)/i
/** Where two models are held against each other: how far one is from the other, and what that must be more than. */
const deciding = /promot|champion|challenger|contender/i
const difference = /(?:^|[\W_])(?:diff(?:erence)?|delta)(?:[\W_]|$)/i
const slack = /(?:^|[\W_])(?:eps(?:ilon)?|margin)(?:[\W_]|$)/i
const bestOfOthers = /^(?:max|min)\(/
/** Which of two models, and what of it, with what may be added or taken off. */
const aged =
  /^(new|cand(?:idate)?|chall(?:enger)?|contender|old|current|prev(?:ious)?|prod(?:uction)?|champ(?:ion)?|baseline|existing)_(\w+)(?:\s*[-+*]\s*[\w.]+)?$/i
const champion = /champ(?:ion)?|incumbent/i
const challenger = /chall(?:enger)?|candidate|contender/i
/** What runs a part of a pipeline only where what a task gave compares so, and the name of that part, where it lets a model out. */
const condition = /^kfp\.(?:\w+\.)*(?:Condition|If|Elif)$/
const output = /^.*?\.outputs?(?:\b|$)/s
const lettingOut = /promot|regist|deploy|champion|approv|release|upload|publish|serv(?:e|ing)/i
/** What a pipeline may ask of data, and what it asks before it trains once more. */
const beforeTraining = /drift|skew|anomal|missing|retrain/i
/** Where a model that serves is watched, where numbers are shown, where a search ends, or where it is chosen from which answer on a model is sure. */
const watching = /drift|monitor|alert/i
const askingForMore = /retrain/i
const showing = /plot|chart|dashboard|visuali[sz]|report|error_anal|_recommendations|_suggestions/i
const stopping = /stop|(?<![a-z])early|patience|converg|(?:^|\.)(?:partial_)?fit$/i
const choosing = /calibrat/i

const asserting = /^self\.assert(?:Greater|Less)(?:Equal)?$/
const comparing = /^dvc\s+metrics\s+diff\b/

/** Whether a metric is held against a limit before a model goes out: in code, in a test that CI runs, or by the platform's own check. */
export function qualityGateOf({ facts, recognised }: ProjectView, tests: Tests | undefined): QualityGate {
  const isRun = tests?.ci !== 'not-run' && tests?.ci !== 'no-ci'
  const held = facts
    .filter((file) => isRun || !isTesting(file))
    .flatMap((file) => [...byComparison(file), ...byCondition(file), ...byAssertion(file), ...byCommand(file)])
  const evidence = [...byRole(recognised), ...new Map(held.map((one) => [formatLocation(one), one])).values()]
  return { present: evidence.length > 0 ? 'yes' : 'no', evidence: evidence.slice(0, 10) }
}

function byRole({ roles }: ProjectView['recognised']): Evidence[] {
  return roles.filter(({ role }) => role.role === 'gates-quality').map(({ evidence }) => evidence)
}

/** Whether what a file compares is asked in a test or a benchmark: a program is run, whatever its name. */
function isTesting(file: ProjectView['facts'][number]): boolean {
  return isMeasuring(file.path) && (!isTestCode(file.path) || isTest(file))
}

/** Comparisons in code that decide about a model. */
function byComparison(file: ProjectView['facts'][number]): Evidence[] {
  const { path, python } = file
  const isAsked = isTesting(file)
  const isReplaced = replacedIn(python?.assignments ?? [])
  return (python?.comparisons ?? [])
    .filter((compared) => isGate(compared, path, isAsked) && !isReplaced(compared))
    .map((compared) => evidenceOf(path, compared))
}

/** Whether a metric is held against a limit, or one model against another; where a test `isAsked`, only by the name of the metric. */
function isGate({ left, right, kept, within = '' }: Comparison, path: string, isAsked: boolean): boolean {
  const sides = [left, right]
  const place = `${path} ${within}`
  const isJudged = judging.test(place)
  const isPromotion = promoting.test(place)
  const isEarlier = () =>
    watching.test(place) || choosing.test(place) || isAskingForMore(path, within) || sides.some((side) => before.test(side))
  if (stopping.test(within) || sides.some((side) => searching.test(side)) || isOfLabels(path, within)) return false
  if ((!isPromotion && isEarlier()) || (!isJudged && showing.test(place))) return false
  // What is kept may be an answer for each of many predictions: only a name says that it is one for the model.
  if (kept && sides.some(isNumber)) return false
  if (isAsked && !/model|perform|quality/i.test(within)) return false
  if (deciding.test(place) && (isDistance(left, right) || isDistance(right, left))) return true
  if (sides.some((side) => /delta/i.test(side))) return false
  if (isBetween(sides, champion, challenger) || (isJudged && isOfOneKind(left, right))) return true
  const isJudgedBy = (side: string) =>
    (isJudged && anyMetric.test(side) && !otherScore.test(side) && !oneOverlap.test(side)) || (isPromotion && changing.test(side))
  const names = (side: string) => !threshold.test(side) && (modelMetric.test(side) || (!isAsked && isJudgedBy(side)))
  const holds = (side: string, metric: string) => isLimit(side, metric) || (isPromotion && bestOfOthers.test(side))
  return (names(left) && holds(right, left)) || (names(right) && holds(left, right))
}

function evidenceOf(path: string, { left, operator, right, line, cell }: Comparison): Evidence {
  return { ...locationOf({ path, line, cell }), says: `${left} ${operator} ${right}`.slice(0, 120) }
}

/** Whether it is decided to train once more; a part of that which judges what came of it holds that back. */
function isAskingForMore(path: string, within: string): boolean {
  return askingForMore.test(within) || (askingForMore.test(baseOf(path)) && !judging.test(within))
}

/** Whether labels are judged by others, before any model is. */
function isOfLabels(path: string, within: string): boolean {
  const place = `${baseOf(path)} ${within}`
  return (
    /(?:^|[\W_])labels(?:[\W_]|$)|labell?ing|label_(?:accuracy|quality)/i.test(place) &&
    !/model|predict|classif|promot|regist|deploy/i.test(place)
  )
}

/** Whether one side is how far two models are apart, and the other what that must be more than. */
function isDistance(side: string, bound: string): boolean {
  return difference.test(side) && (slack.test(bound) || Number(bound) === 0 || isLimit(bound, side))
}

function isBetween(sides: readonly string[], one: RegExp, other: RegExp): boolean {
  return sides.some((side) => one.test(side)) && sides.some((side) => other.test(side))
}

/** `new_utility >= old_utility - tolerance`: the same of two models, whatever it is. */
function isOfOneKind(left: string, right: string): boolean {
  const [, one = '', what] = aged.exec(left) ?? []
  const [, other = '', same] = aged.exec(right) ?? []
  return what !== undefined && what === same && isBetween([one, other], /^(?:new|cand|chall|cont)/i, /^(?!new|cand|chall|cont)/i)
}

/** Lines behind a comparison in which a search keeps what it has found. */
const nearby = [1, 2, 3, 4, 5]

/** Says whether one side of a comparison becomes another a few lines on, as the best of a search does. */
function replacedIn(assignments: PythonModule['assignments']): (compared: Comparison) => boolean {
  const keyOf = (side: string, at: number, { within = '', cell }: { within?: string; cell?: number }) =>
    JSON.stringify([side, at, within, cell])
  let assigned: ReadonlySet<string> | undefined
  return (compared) => {
    assigned ??= new Set(assignments.map((one) => keyOf(one.target, one.line, one)))
    const { left, right, line } = compared
    return nearby.some((more) => [left, right].some((side) => assigned?.has(keyOf(side, line + more, compared))))
  }
}

/** Comparisons that a pipeline makes of what a task gave: the task's metric, the limit or the part that they guard says that a model is judged. */
function byCondition(file: ProjectView['facts'][number]): Evidence[] {
  const { path, python } = file
  const conditions = new Map((python?.calls ?? []).filter(({ name }) => condition.test(name)).map((call) => [placeOf(call), call]))
  if (!python || conditions.size === 0 || isTesting(file)) return []
  return python.comparisons
    .filter(({ left, right, line, cell }) => {
      const above = [line, line - 1, line - 2].map((at) => conditions.get(placeOf({ line: at, cell })))
      const guard = above.find((call) => call !== undefined)
      if (!guard || output.test(left) === output.test(right)) return false
      const given = (output.test(left) ? left : right).replace(output, '')
      const bound = output.test(left) ? right : left
      const part = guard.arguments.map(({ value }) => value.literal).find((literal) => typeof literal === 'string') ?? ''
      const isModels = [given, bound].some((side) => modelMetric.test(side) || anyMetric.test(side)) || lettingOut.test(part)
      return isModels && isLimit(bound, given) && !beforeTraining.test(`${part} ${left} ${right}`)
    })
    .map((compared) => evidenceOf(path, compared))
}

function isNumber(side: string): boolean {
  return !Number.isNaN(Number(side))
}

/** A limit by its name, or a number: a share below one, or any for an error. */
function isLimit(side: string, metric: string): boolean {
  const number = Number(side)
  return Number.isNaN(number)
    ? threshold.test(side) || limit.test(side)
    : number !== 0 && (Math.abs(number) < 1 || errorMetric.test(metric))
}

/** Test functions that are named after a model's metric, and hold something against more than the ends of its range. */
function byAssertion({ path, python }: ProjectView['facts'][number]): Evidence[] {
  if (!python || !/(?:^|\/)tests?(?:\/|_)|_test\.py$/.test(path)) return []
  const isNamed = ({ within = '' }) => /(?:^|_)model(?:_|$)/i.test(within) && modelMetric.test(within)
  const isHeld = (side: string) => !searching.test(side) && !isEnd(side)
  const held =
    python.comparisons.find((compared) => isNamed(compared) && isHeld(compared.left) && isHeld(compared.right)) ??
    python.calls.find((call) => asserting.test(call.name) && isNamed(call) && call.arguments.slice(0, 2).map(writtenOf).every(isHeld))
  return held ? [{ path, line: held.line, says: held.within ?? '' }] : []
}

function writtenOf({ value: { literal, reference = '' } }: Argument): string {
  return String(literal ?? reference)
}

function isEnd(side: string): boolean {
  return Number(side) === 0 || Number(side) === 1
}

function byCommand({ path, commands, ci }: ProjectView['facts'][number]): Evidence[] {
  if (!ci) return []
  return (commands ?? [])
    .filter(({ words }) => comparing.test(words.join(' ')))
    .map(({ line, text }) => ({ path, line, says: text.slice(0, 120) }))
}
