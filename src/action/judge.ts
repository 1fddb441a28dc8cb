import { connect } from '../github/client.ts'
import type { Context } from '../github/context.ts'
import { log } from '../github/log.ts'
import { askMergeBase } from '../github/merge-base.ts'
import { permalinkTo } from '../github/permalink.ts'
import { version } from '../model/version.ts'
import type { ReportOptions } from '../reports/report.ts'
import { scan } from '../scan.ts'
import { annotationsOf } from './annotations.ts'
import { changedPaths } from './changed-paths.ts'
import type { Inputs } from './inputs.ts'
import { renderAll } from './renderings.ts'
import { rulesOf } from './rules.ts'
import { type FindMergeBase, openSides } from './sides.ts'
import type { Judge } from './verdict.ts'

/** Scans the sides of the run's event and renders the scorecard in every form that the Action publishes. */
export const judge: Judge = async ({ inputs, context }) => {
  const findMergeBase = mergeBaseBy(inputs, context)
  const sides = await openSides({ context, below: inputs.path, token: inputs.token, findMergeBase })
  const today = new Date().toISOString().slice(0, 10)
  const { rules, notices, refusals } = await rulesOf(sides, inputs, context, today)
  const { scorecard } = await scan({
    head: sides.head,
    ...(sides.base && { base: sides.base }),
    rules,
    today,
    version,
    name: `${context.repository.owner}/${context.repository.name}`,
    notices,
    refusals,
    onExpired: context.event === 'schedule' ? 'fail' : 'warn',
  })
  const changed = await changedPaths(sides)
  return renderAll(scorecard, () => annotationsOf(scorecard, changed, inputs.path), reportOptions(context, inputs.path))
}

function mergeBaseBy({ token }: Inputs, { apiUrl, repository }: Context): FindMergeBase {
  return async (base, head) => {
    try {
      return await askMergeBase(connect(token, apiUrl), repository, base, head)
    } catch (error) {
      log(`The commit from which the pull request parted could not be asked for: ${error instanceof Error ? error.message : String(error)}`)
      return undefined
    }
  }
}

/** Places are linked at the pull request's own head: GitHub's trial merge is a commit that people cannot browse. */
function reportOptions(context: Context, below: string): ReportOptions {
  const { head } = context
  return {
    ...(head !== undefined && { permalink: permalinkTo(context, head, below), rootPermalink: permalinkTo(context, head) }),
    ...(context.actionRepository === undefined ? {} : { issueUrl: `${context.serverUrl}/${context.actionRepository}/issues/new` }),
    ...(context.runUrl === undefined ? {} : { runUrl: context.runUrl }),
  }
}
