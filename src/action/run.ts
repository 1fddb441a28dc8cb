import { debug } from '@actions/core'
import { annotate, say } from '../github/annotations.ts'
import { type Context, type Environment, readContext } from '../github/context.ts'
import { log, loggable } from '../github/log.ts'
import { addToSummary } from '../github/summary.ts'
import { ConfigurationError, ScanError } from '../model/errors.ts'
import { failures } from '../model/failures.ts'
import { breakdownReasons } from '../scorecard/breakdown.ts'
import { type Connect, comment } from './comment.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { type Outputs, outputsOf, writeOutputs } from './outputs.ts'
import { writeReport } from './report-files.ts'
import type { Judge, Verdict } from './verdict.ts'

export interface World {
  env: Environment
  judge: Judge
  connect?: Connect
}

/** 0: the gate passed, 1: it failed, 2: the configuration is wrong, 3: the scan itself failed, as a whole or in a part. */
export type ExitCode = 0 | 1 | 2 | 3

/** One run of the Action: from the inputs to the exit code. Never throws. */
export async function run({ env, judge, connect }: World): Promise<ExitCode> {
  failures.subscribe(debugStack)
  try {
    const inputs = readInputs(env)
    const context = readContext(env)
    for (const trouble of context.troubles) log(`Note: ${trouble}.`)
    const verdict = await judge({ inputs, context })
    const codes = publish(verdict, inputs, context, env)
    codes.push(await attempt(env, async () => writeOutputs({ 'comment-url': await comment(verdict, inputs, context, connect) })))
    return Math.max(closeGate(verdict, context), ...codes) as ExitCode
  } catch (error) {
    return giveUp(error, env)
  } finally {
    failures.unsubscribe(debugStack)
  }
}

/** Everything that needs no permission comes first: what happens to the comment cannot lose a result. Nothing that fails here stops the rest. */
function publish(verdict: Verdict, inputs: Inputs, context: Context, env: Environment): ExitCode[] {
  log(verdict.log)
  const omitted = annotate(verdict.annotations)
  if (omitted > 0) log(`${omitted} more in the summary: GitHub shows ten annotations of a kind.`)
  const refusal = addToSummary(env['GITHUB_STEP_SUMMARY'], verdict.summary)
  if (refusal) log(`The summary of this run lacks the report: ${refusal}.`)
  const written: Outputs = {}
  const reports = [
    ['json', verdict.json, inputs['json-file'], 'scorecard.json'],
    ['badge', verdict.badge, '', 'badge.json'],
    ['sarif', verdict.sarif, inputs['sarif-file'], 'scorecard.sarif'],
  ] as const
  const codes = reports.map(([name, content, wanted, usual]) =>
    attemptNow(env, () => {
      written[name] = content === undefined ? '' : writeReport(content, wanted, usual, context)
    }),
  )
  return [...codes, attemptNow(env, () => writeOutputs({ ...outputsOf(verdict.scorecard), ...written }))]
}

/** 0, or the exit code of what went wrong, which is said. */
function attemptNow(env: Environment, act: () => void): ExitCode {
  try {
    act()
    return 0
  } catch (error) {
    return giveUp(error, env)
  }
}

async function attempt(env: Environment, act: () => Promise<void>): Promise<ExitCode> {
  try {
    await act()
    return 0
  } catch (error) {
    return giveUp(error, env)
  }
}

/** Whoever reads "failed" takes the reasons for all there are: where a part of the scan failed, that is the result. */
function closeGate({ scorecard, breakdowns }: Verdict, { serverUrl, actionRepository }: Context): ExitCode {
  const { gate, problems } = scorecard
  if (gate.outcome === 'failed') say({ level: 'error', title: 'MLOps Scorecard: the gate failed', message: gate.reasons.join('\n') })
  const broken = [...breakdownReasons(problems), ...breakdowns]
  if (broken.length === 0) return gate.outcome === 'failed' ? 1 : 0
  const where = actionRepository === undefined ? '' : `: ${serverUrl}/${actionRepository}/issues/new`
  const message = `${broken.join('\n')}\nThis is a bug; please report it${where}`
  say({ level: 'error', title: 'MLOps Scorecard: a part of the scan failed', message })
  return 3
}

function giveUp(error: unknown, env: Environment): ExitCode {
  const configuration = error instanceof ConfigurationError
  const title = configuration ? 'MLOps Scorecard: the configuration is wrong' : 'MLOps Scorecard: the scan failed'
  const remedy = configuration || error instanceof ScanError ? error.remedy : 'This is a bug; please report it.'
  const message = [error instanceof Error ? error.message : String(error), remedy].filter(Boolean).join('\n')
  const { path, line } = (configuration && error.location) || {}
  say({ level: 'error', title, message, ...(path !== undefined && { path }), ...(line !== undefined && { line }) })
  addToSummary(env['GITHUB_STEP_SUMMARY'], `### ${title}\n\n${asCode(message)}`)
  debugStack(error)
  return configuration ? 2 : 3
}

function debugStack(error: unknown): void {
  if (error instanceof Error && error.stack) debug(error.stack)
}

function asCode(text: string): string {
  return text.replace(/^.*$/gm, (line) => `    ${loggable(line)}`)
}
