import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from '../github/context.ts'
import { ConfigurationError, ScanError } from '../model/errors.ts'
import type { Source } from '../model/source.ts'
import { borrow, borrowed, hasCommit, parentsOf } from '../sources/borrow.ts'
import { resolveCommit } from '../sources/objects.ts'
import { openRevision } from '../sources/revision.ts'

/** What a run looks at: all of it git revisions, none of it the work tree, which the job's earlier steps may have changed. */
export interface Sides {
  head: Source
  /** What the head is held against, or why nothing is; absent where the event compares nothing. */
  base?: Source | { missing: string }
  /** Where policy files come from: the target branch's tip on a pull request, the queue's base in a merge queue, the default branch after what anyone can cause, else the head itself. */
  rules: Source | { missing: string }
  /** Head and base from the root of the repository, where policy files and workflows stand, whatever folder is scanned. */
  roots: { head: Source; base?: Source }
}

/** Asks GitHub for the commit from which two parted; undefined where it cannot say. */
export type FindMergeBase = (base: string, head: string) => Promise<string | undefined>

interface SidesRequest {
  context: Context
  /** Folder to scan, from the workspace; empty for all of it. */
  below: string
  token: string
  findMergeBase: FindMergeBase
}

/** Opens head, base and rules of the run's event. Throws ConfigurationError without a checkout, ScanError where the head cannot be read. */
export async function openSides(request: SidesRequest): Promise<Sides> {
  const { context, below } = request
  if (!existsSync(join(context.workspace, '.git'))) {
    throw new ConfigurationError('there is no checkout in the workspace', {
      remedy: 'Put `- uses: actions/checkout@v6` with `fetch-depth: 2` before this step.',
    })
  }
  const checkout = await resolveCommit(context.workspace, 'HEAD')
  const sides = context.base
    ? await compareSides(request, await pairOf(request, checkout), below)
    : await soleSide(context, checkout, below)
  await refuseNothing(sides, below)
  return sides
}

async function soleSide({ workspace, trusted }: Context, commit: string, below: string): Promise<Sides> {
  const { scanned, root } = await openBoth(workspace, commit, below)
  return {
    head: scanned,
    rules: trusted === undefined || trusted === commit ? root : await trustedSide(workspace, trusted),
    roots: { head: root },
  }
}

async function trustedSide(folder: string, commit: string): Promise<Sides['rules']> {
  return (await hasCommit(folder, commit)) ? openRevision(folder, commit) : { missing: 'the checkout lacks the default branch' }
}

/** A commit from the folder that is scanned, and from its root. */
interface Both {
  scanned: Source
  root: Source
}

async function openBoth(folder: string, commit: string, below: string): Promise<Both> {
  const root = await openRevision(folder, commit)
  return { root, scanned: below === '' ? root : await openRevision(folder, commit, below) }
}

/** A mistaken path must not end as a scan in which nothing was found; a change may remove the folder that it names. */
async function refuseNothing({ head, base }: Sides, below: string): Promise<void> {
  if (below === '' || (await head.list()).length > 0) return
  if (base && !('missing' in base) && (await base.list()).length > 0) return
  throw new ConfigurationError(`the input \`path\` is "${below}", which is no folder of ${head.description}`, {
    remedy: 'Name a folder that the repository holds; it counts from its root.',
  })
}

interface Pair {
  head: string
  /** Undefined where it is not known what the head is to be held against. */
  base: string | undefined
}

/** A merge commit against its first parent, or a head against its merge base; the two are never mixed. */
async function pairOf({ context, findMergeBase }: SidesRequest, checkout: string): Promise<Pair> {
  if (context.merge !== undefined && checkout === context.merge) {
    return { head: checkout, base: (await parentsOf(context.workspace, checkout))[0] }
  }
  const head = context.head ?? checkout
  const base = context.base?.commit
  if (!context.pullRequest || base === undefined) return { head, base }
  return { head, base: await findMergeBase(base, head) }
}

async function compareSides({ context, token }: SidesRequest, pair: Pair, below: string): Promise<Sides> {
  const tip = context.pullRequest && context.base?.ref !== undefined ? `refs/heads/${context.base.ref}` : undefined
  const missing = await absent(context.workspace, [pair.head, pair.base])
  const wants = [...missing, ...(tip === undefined ? [] : [tip])]
  const { home, reason } = wants.length === 0 ? { home: context.workspace, reason: undefined } : await fetchInto(context, token, wants)
  const at = home ?? context.workspace
  const head = await openBoth(at, pair.head, below)
  const base = await openBase(at, pair.base, below, missing.includes(pair.base ?? '') ? reason : undefined)
  const tipCommit = home !== undefined && tip !== undefined ? await borrowed(home, wants.length - 1) : undefined
  return {
    head: head.scanned,
    base: 'missing' in base ? base : base.scanned,
    rules: context.event === 'push' ? head.root : await rulesSide(tipCommit, context, at, reason),
    roots: { head: head.root, ...('root' in base && { base: base.root }) },
  }
}

/** What is to be compared with, or why it cannot be had: that must not cost the judgement of the head. */
async function openBase(
  folder: string,
  commit: string | undefined,
  below: string,
  reason: string | undefined,
): Promise<Both | { missing: string }> {
  if (commit === undefined) return { missing: 'no common commit with the target branch is known' }
  if (reason !== undefined) return { missing: reason }
  try {
    const base = await openBoth(folder, commit, below)
    await base.root.list()
    return base
  } catch (error) {
    if (error instanceof ScanError) return { missing: error.message }
    throw error
  }
}

/** The policy file stands at the repository's root, wherever the scan starts. */
async function rulesSide(commit: string | undefined, context: Context, at: string, reason: string | undefined): Promise<Sides['rules']> {
  if (commit !== undefined) return openRevision(at, commit)
  const known = context.base?.commit
  if (known !== undefined && (await hasCommit(at, known))) return openRevision(at, known)
  return { missing: reason ?? 'the target branch is not known' }
}

async function absent(folder: string, commits: readonly (string | undefined)[]): Promise<string[]> {
  const missing: string[] = []
  for (const commit of commits) if (commit !== undefined && !(await hasCommit(folder, commit))) missing.push(commit)
  return missing
}

async function fetchInto(context: Context, token: string, wants: readonly string[]): Promise<{ home?: string; reason?: string }> {
  const { owner, name } = context.repository
  const remote = { url: `${context.serverUrl}/${owner}/${name}`, token }
  try {
    return { home: await borrow({ folder: context.workspace, temporary: context.temporary, remote, wants }) }
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}
