import { ScanError } from '../model/errors.ts'
import { runGit } from './git.ts'
import { resolveCommit } from './objects.ts'

/** The commit from which two revisions parted: what a branch is held against, so that it answers for its own changes only. Throws ScanError. */
export async function mergeBase(folder: string, base: string, head: string): Promise<string> {
  const [baseCommit, headCommit] = await Promise.all([resolveCommit(folder, base), resolveCommit(folder, head)])
  const result = await runGit(['merge-base', baseCommit, headCommit], { folder })
  const commit = result.stdout.toString('utf8').trim()
  if (result.code === 0 && commit !== '') return commit
  throw new ScanError(`${base} and ${head} have no common commit in this clone`, {
    remedy: 'Fetch more history (git fetch --unshallow), or name the commit to compare with.',
  })
}

/** Whether nothing has been committed yet in the checkout around a folder. */
export async function isUnborn(folder: string): Promise<boolean> {
  const [branch, head] = [
    await runGit(['symbolic-ref', '-q', 'HEAD'], { folder }),
    await runGit(['rev-parse', '-q', '--verify', 'HEAD'], { folder }),
  ]
  return branch.code === 0 && head.code !== 0
}
