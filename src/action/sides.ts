import { relative, resolve } from 'node:path'
import type { Context } from '../github/context.ts'
import { ConfigurationError, ScanError } from '../model/errors.ts'
import type { Source } from '../model/source.ts'
import { gitText } from '../sources/git.ts'
import { mergeBase } from '../sources/history.ts'
import { openSource } from '../sources/index.ts'
import { resolveCommit } from '../sources/objects.ts'

export interface Sides {
  head: Source
  /** What the head is held against, or why nothing is; absent where an event compares nothing. */
  base?: Source | { missing: string }
  /** Folder that is scanned, from the root of the repository: empty or ending in `/`. */
  prefix: string
}

const deeper = 'set `fetch-depth: 2` for actions/checkout'

/**
 * Head and base of a run, both read from git's object store: a merge commit against its first parent, else a head against
 * its merge base, never mixed. Throws ScanError where the checkout lacks the head.
 */
export async function openSides(path: string, context: Context): Promise<Sides> {
  const folder = folderOf(path, context.workspace)
  const prefix = await prefixOf(folder)
  if (prefix === undefined) return { head: await openSource(folder), prefix: '' }
  const { merge, head, pullRequest } = context
  if (merge && (await has(folder, merge))) return { ...(await openMerge(folder, merge)), prefix }
  if (head && (await has(folder, head))) return { head: await openSource(folder, head), ...(await baseOf(folder, head, context)), prefix }
  if (!pullRequest) return { head: await openSource(folder, 'HEAD'), prefix }
  throw new ScanError("the workspace holds neither the pull request's head nor its trial merge", {
    remedy: 'Run on `pull_request` with the default checkout; under `pull_request_target`, fetch the head commit as data first.',
  })
}

function folderOf(path: string, workspace: string): string {
  const folder = resolve(workspace, path)
  if (!relative(workspace, folder).startsWith('..')) return folder
  throw new ConfigurationError(`input \`path\` leads out of the workspace: ${path}`, { remedy: 'Name a folder of the checkout.' })
}

/** Undefined outside of a git repository. */
async function prefixOf(folder: string): Promise<string | undefined> {
  return gitText(['rev-parse', '--show-prefix'], { folder }).then(
    (text) => text.replace(/\n$/, ''),
    () => undefined,
  )
}

async function openMerge(folder: string, merge: string): Promise<Omit<Sides, 'prefix'>> {
  const head = await openSource(folder, merge)
  const parent = `${merge}^1`
  if (!(await has(folder, parent))) return { head, base: { missing: `the checkout has no history: ${deeper}` } }
  return { head, base: await openSource(folder, parent) }
}

/** A push that the checkout cannot be compared for is judged as it stands: nobody waits for what it changed. */
async function baseOf(folder: string, head: string, { base, event }: Context): Promise<Pick<Sides, 'base'>> {
  if (!base?.commit) return {}
  try {
    return { base: await openSource(folder, await mergeBase(folder, base.commit, head)) }
  } catch (error) {
    if (!(error instanceof ScanError)) throw error
    return event === 'push' ? {} : { base: { missing: `the checkout lacks the commit to compare with: ${deeper}, or more` } }
  }
}

async function has(folder: string, revision: string): Promise<boolean> {
  return resolveCommit(folder, revision).then(
    () => true,
    () => false,
  )
}
