import { debug } from '@actions/core'
import { annotate, say } from '../github/annotations.ts'
import { type Context, type Environment, readContext } from '../github/context.ts'
import { log, loggable } from '../github/log.ts'
import { addToSummary } from '../github/summary.ts'
import { ConfigurationError, ScanError } from '../model/errors.ts'
import { type Connect, comment } from './comment.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { outputsOf, writeOutputs } from './outputs.ts'
import { writeReport } from './report-files.ts'
import type { Judge, Verdict } from './verdict.ts'

export interface World {
  env: Environment
  judge: Judge
  connect?: Connect
}

/** 0: the gate passed, 1: it failed, 2: the configuration is wrong, 3: the scan itself failed. */
export type ExitCode = 0 | 1 | 2 | 3

/** One run of the Action: from the inputs to the exit code. Never throws. */
export async function run({ env, judge, connect }: World): Promise<ExitCode> {
  try {
    const inputs = readInputs(env)
    const context = readContext(env)
    for (const trouble of context.troubles) log(`Note: ${trouble}.`)
    const verdict = await judge({ inputs, context })
    publish(verdict, inputs, context, env)
    writeOutputs({ 'comment-url': await comment(verdict, inputs, context, connect) })
    return closeGate(verdict)
  } catch (error) {
    return giveUp(error, env)
  }
}

/** Everything that needs no permission comes first: what happens to the comment cannot lose a result. */
function publish(verdict: Verdict, inputs: Inputs, context: Context, env: Environment): void {
  log(verdict.log)
  const omitted = annotate(verdict.annotations)
  if (omitted > 0) log(`${omitted} more in the summary: GitHub shows ten annotations of a kind.`)
  if (!addToSummary(env['GITHUB_STEP_SUMMARY'], verdict.summary)) log('This run has no summary to write to.')
  writeOutputs({
    ...outputsOf(verdict.scorecard),
    json: writeReport(verdict.json, inputs['json-file'], 'scorecard.json', context),
    badge: writeReport(verdict.badge, '', 'badge.json', context),
    sarif: verdict.sarif === undefined ? '' : writeReport(verdict.sarif, inputs['sarif-file'], 'scorecard.sarif', context),
  })
}

function closeGate({ scorecard: { gate } }: Verdict): ExitCode {
  if (gate.outcome === 'passed') return 0
  say({ level: 'error', title: 'MLOps Scorecard: the gate failed', message: gate.reasons.join('\n') })
  return 1
}

function giveUp(error: unknown, env: Environment): ExitCode {
  const configuration = error instanceof ConfigurationError
  const title = configuration ? 'MLOps Scorecard: the configuration is wrong' : 'MLOps Scorecard: the scan failed'
  const remedy = configuration || error instanceof ScanError ? error.remedy : 'This is a bug; please report it.'
  const message = [error instanceof Error ? error.message : String(error), remedy].filter(Boolean).join('\n')
  const { path, line } = (configuration && error.location) || {}
  say({ level: 'error', title, message, ...(path !== undefined && { path }), ...(line !== undefined && { line }) })
  addToSummary(env['GITHUB_STEP_SUMMARY'], `### ${title}\n\n${asCode(message)}`)
  if (error instanceof Error && error.stack) debug(error.stack)
  return configuration ? 2 : 3
}

function asCode(text: string): string {
  return text.replace(/^.*$/gm, (line) => `    ${loggable(line)}`)
}
