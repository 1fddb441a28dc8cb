import { ConfigurationError, ScanError } from '../model/errors.ts'
import { connect } from './client.ts'
import type { Repository } from './context.ts'
import { failureOf } from './failure.ts'
import { openRemote, type RemoteFiles } from './remote-files.ts'

type Wanted = Repository & { path: string; ref: string }

/**
 * Opens the repositories that policy files name, each once, so that all of it is of one commit. Throws ConfigurationError where there
 * is no token, no such ref or no access, and ScanError where GitHub cannot say now: missing policy is no policy to pass by.
 */
export function remoteRepositories(token: string, apiUrl: string, dial = connect): (wanted: Wanted) => Promise<RemoteFiles> {
  const opened = new Map<string, Promise<RemoteFiles>>()
  return async (wanted) => {
    const { owner, name, path, ref } = wanted
    const what = `the policy file ${owner}/${name}:${path}@${ref}`
    if (token === '')
      throw new ConfigurationError(`${what} cannot be read: there is no token`, { remedy: 'Give the token that may read it.' })
    const key = `${owner}/${name}@${ref}`.toLowerCase()
    const files = opened.get(key) ?? openRemote(dial(token, apiUrl), { owner, name }, ref)
    opened.set(key, files)
    return withReasons(await explained(files, what), what)
  }
}

function withReasons(files: RemoteFiles, what: string): RemoteFiles {
  return { commit: files.commit, read: (path) => explained(files.read(path), what), paths: () => explained(files.paths(), what) }
}

async function explained<T>(request: Promise<T>, what: string): Promise<T> {
  try {
    return await request
  } catch (cause) {
    if (cause instanceof ConfigurationError) throw cause
    const { kind, says, advice, temporary } = failureOf(cause)
    if (temporary) throw new ScanError(`${what} cannot be read: GitHub answers "${says}"`, { remedy: advice, cause })
    throw new ConfigurationError(`${what} cannot be read: GitHub answers "${says}"`, {
      remedy: `${kind === 'read-only' ? 'The token lacks a permission.' : advice} The workflow's own token reads this repository and public ones; for another, pass the token of a GitHub App with \`contents: read\` there.`,
      cause,
    })
  }
}
