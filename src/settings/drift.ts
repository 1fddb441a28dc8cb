import { ConfigurationError } from '../model/errors.ts'
import type { Scorecard } from '../model/scorecard.ts'
import type { RuleFiles } from './files.ts'
import type { OpenRepository } from './inherit.ts'
import { lockPath, type PolicyLock, readLock, sha256 } from './vendored.ts'

type Locked = PolicyLock['repositories'][number]

/**
 * Where the sources of vendored policy have moved on since they were locked. Throws ConfigurationError where the lock claims of a
 * commit what it does not hold: somebody wrote it by hand.
 */
export async function driftNotices(own: RuleFiles, open: OpenRepository): Promise<Scorecard['notices']> {
  const lock = await readLock(own)
  const notices = await Promise.all((lock?.repositories ?? []).map((locked) => driftOf(locked, open)))
  return notices.flat()
}

async function driftOf(locked: Locked, open: OpenRepository): Promise<Scorecard['notices']> {
  const { repository, ref, commit } = locked
  await holdToSource(locked, await open(referenceTo(repository, commit)))
  const { commit: now } = await open(referenceTo(repository, ref))
  if (now === undefined || now === commit) return []
  const text = `${repository}@${ref} has moved on from ${commit} to ${now} since it was vendored: run \`mlops-scorecard policy lock\` to follow it.`
  return [{ level: 'note', text, path: lockPath }]
}

async function holdToSource({ repository, commit, files }: Locked, source: RuleFiles): Promise<void> {
  for (const [path, hash] of Object.entries(files)) {
    const text = await source.read(path)
    if (text !== undefined && sha256(text) === hash) continue
    throw new ConfigurationError(`the lock gives ${repository}:${path} a hash that it does not have at ${commit}`, {
      location: { path: lockPath },
      remedy: 'Run `mlops-scorecard policy lock` and commit what it writes; it is not edited by hand.',
    })
  }
}

function referenceTo(repository: string, ref: string) {
  const [owner = '', name = ''] = repository.split('/')
  return { owner, name, path: lockPath, ref }
}
