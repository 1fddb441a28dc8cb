import { z } from 'zod'
import { ConfigurationError } from '../model/errors.ts'
import type { Client } from './client.ts'
import type { Repository } from './context.ts'
import { failureOf } from './failure.ts'

const Commit = z.looseObject({ sha: z.string().regex(/^[0-9a-f]{40,64}$/) })
const File = z.looseObject({ type: z.literal('file'), encoding: z.literal('base64'), content: z.string() })
/** A folder, a link, a submodule, or a file whose content GitHub leaves out. */
const Other = z.union([
  z.array(z.unknown()),
  z.looseObject({ type: z.enum(['dir', 'symlink', 'submodule']) }),
  z.looseObject({ encoding: z.literal('none') }),
])
const Tree = z.looseObject({ truncated: z.boolean(), tree: z.array(z.looseObject({ path: z.string(), type: z.string() })) })

/** Files of one commit of a repository, read by the API. */
export interface RemoteFiles {
  commit: string
  /** Undefined where there is no such file. Throws ConfigurationError for what is no file of text below 1 MB, and what the client throws. */
  read(path: string): Promise<string | undefined>
  /** Paths of all its files. */
  paths(): Promise<string[]>
}

/** The files of a branch, tag or commit as it is now; further reads are of the same commit. Throws what the client throws. */
export async function openRemote(client: Client, { owner, name: repo }: Repository, ref: string): Promise<RemoteFiles> {
  const { sha } = Commit.parse((await client.rest.repos.getCommit({ owner, repo, ref, per_page: 1 })).data)
  return {
    commit: sha,
    async read(path) {
      const answer = await unlessAbsent(client.rest.repos.getContent({ owner, repo, path, ref: sha }))
      if (!answer) return undefined
      if (Other.safeParse(answer.data).success) throw new ConfigurationError(`${owner}/${repo}:${path} is not a file of less than 1 MB`)
      return Buffer.from(File.parse(answer.data).content, 'base64').toString('utf8')
    },
    async paths() {
      const { tree, truncated } = Tree.parse((await client.rest.git.getTree({ owner, repo, tree_sha: sha, recursive: '1' })).data)
      if (truncated) throw new ConfigurationError(`${owner}/${repo} has too many files to look for custom policies in it`)
      return tree.filter(({ type }) => type === 'blob').map(({ path }) => path)
    },
  }
}

async function unlessAbsent<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request
  } catch (error) {
    if (failureOf(error).kind === 'not-found') return undefined
    throw error
  }
}
