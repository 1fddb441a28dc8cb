import { ScanError } from '../model/errors.ts'
import { failed, type GitResult, runGit } from './git.ts'

/** Enough to guess among; more than anybody remembers. */
const maxNames = 2000

/** The error of a revision that is none, with what git said of it, and the branch that only a remote has. */
export async function noCommit(folder: string, revision: string, result: GitResult | undefined): Promise<ScanError> {
  const says =
    result === undefined || /single revision|unknown revision|bad revision/.test(result.stderr) ? '' : failed(['rev-parse'], result).message
  if (/not a git repository/i.test(says))
    return new ScanError(`${folder} is in no git repository, so it has no revisions`, {
      remedy: 'Scan it without a revision, or name a checkout.',
      misnomer: { word: revision, names: [] },
    })
  const names = await namesIn(folder)
  const remote = names.find((name) => name.endsWith(`/${revision}`))
  const meant = remote === undefined ? '' : `, did you mean "${remote}"?`
  const shallow = (await isShallow(folder)) ? '; this checkout is shallow and holds its newest commits only' : ''
  return new ScanError(`no commit "${revision}" in this repository${says && ` (${says})`}${meant}`, {
    remedy: `Check the name, or fetch it first${shallow}.`,
    ...(says === '' && { misnomer: { word: revision, names: remote === undefined ? names : [] } }),
  })
}

async function namesIn(folder: string): Promise<string[]> {
  const args = ['for-each-ref', `--count=${maxNames}`, '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags']
  const { code, stdout } = await runGit(args, { folder })
  return code === 0 ? stdout.toString('utf8').split('\n').filter(Boolean) : []
}

async function isShallow(folder: string): Promise<boolean> {
  const { stdout } = await runGit(['rev-parse', '--is-shallow-repository'], { folder })
  return stdout.toString('utf8').trim() === 'true'
}
