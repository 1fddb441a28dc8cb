import { createHash } from 'node:crypto'
import { z } from 'zod'
import { ConfigurationError } from '../model/errors.ts'
import { parseStrictYaml } from '../strict/yaml.ts'
import type { Reference, RuleFiles } from './files.ts'

/** Folder of what is vendored, and its list. Everything here is written by `policy lock`. */
export const vendorFolder = '.github/mlops-scorecard'
export const lockPath = `${vendorFolder}/lock.yml`

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256')

/** What was inherited when it was locked: each repository at one commit, each file with the hash of its text. */
export const PolicyLock = z.strictObject({
  schema: z.literal('policy-lock/1'),
  owners: z.array(z.string()).describe('Whose the repository is: theirs are the files that it may extend.'),
  repositories: z.array(
    z.strictObject({
      repository: z.string(),
      ref: z.string().describe('As `extends` names it.'),
      commit: z.string().regex(/^[0-9a-f]{40,64}$/),
      files: z.record(z.string(), hash),
    }),
  ),
})
export type PolicyLock = z.infer<typeof PolicyLock>

/** The lock of a repository, if it has one. Throws ConfigurationError where it is broken. */
export async function readLock(files: RuleFiles): Promise<PolicyLock | undefined> {
  const text = await files.read(lockPath)
  return text === undefined ? undefined : parseStrictYaml(PolicyLock, text, lockPath).value
}

/** Path of the vendored copy of a file. */
export function vendoredPath({ owner, name }: Pick<Reference, 'owner' | 'name'>, path: string): string {
  return `${vendorFolder}/${owner}/${name}/${path}`
}

/** The vendored files of another repository, each held to the hash that was locked. Undefined where the lock does not know it. */
export function vendoredFiles(lock: PolicyLock, own: RuleFiles, reference: Reference): RuleFiles | undefined {
  const known = lock.repositories.find(
    ({ repository, ref }) => repository === `${reference.owner}/${reference.name}` && ref === reference.ref,
  )
  if (!known) return undefined
  return {
    commit: known.commit,
    vendored: true,
    paths: async () => Object.keys(known.files),
    async read(path) {
      const expected = known.files[path]
      if (expected === undefined) return undefined
      const copy = vendoredPath(reference, path)
      const text = await own.read(copy)
      if (text !== undefined && sha256(text) === expected) return text
      const what = text === undefined ? 'is gone' : 'is not what was locked: its SHA-256 is another'
      throw new ConfigurationError(`the vendored copy ${what}`, {
        location: { path: copy },
        remedy: 'Run `mlops-scorecard policy lock` and commit what it writes; vendored files are not edited by hand.',
      })
    },
  }
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
