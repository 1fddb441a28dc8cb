import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { stringify } from 'yaml'
import { remoteRepositories } from '../../github/remote-policy.ts'
import { ConfigurationError } from '../../model/errors.ts'
import { loadRules, readLayers, ruleFilesOf } from '../../rules.ts'
import { formatReference, type Reference } from '../../settings/files.ts'
import type { OpenRepository } from '../../settings/inherit.ts'
import { lockPath, type PolicyLock, sha256, vendoredPath, vendorFolder } from '../../settings/vendored.ts'
import { openSource } from '../../sources/index.ts'
import { ownersOfRemotes } from '../../sources/remotes.ts'
import { today } from '../open.ts'
import { write } from '../output.ts'

/** What was read of one repository at one ref. */
interface Read {
  reference: Reference
  commit: string
  /** Path to text. */
  files: Map<string, string>
}

interface LockOptions {
  owner?: string[]
}

/** `policy lock [path]`: vendors all that the policy file inherits, with commits and hashes, in place of what was vendored before. */
export async function lockCommand(path: string, { owner }: LockOptions = {}): Promise<void> {
  const folder = resolve(path)
  const owners = owner ?? (await ownersOfRemotes(folder))
  const files = ruleFilesOf(await openSource(folder))
  const { GITHUB_TOKEN: token = '', GITHUB_API_URL: apiUrl = 'https://api.github.com' } = process.env
  const remote = token === '' ? refuseAnonymous : remoteRepositories(token, apiUrl)
  const { open, reads } = recording(owners.length > 0 ? remote : refuseUnowned)
  await loadRules(await readLayers(files, undefined, { open, ...(owners.length > 0 && { owners }) }), { today: today() })
  const all = [...reads.values()]
  assertOneCopy(all)
  rmSync(join(folder, vendorFolder), { recursive: true, force: true })
  if (all.length === 0) return write('nothing is inherited from another repository, so nothing is vendored\n')
  for (const { reference, files: texts } of all) {
    for (const [file, text] of texts) writeBelow(folder, vendoredPath(reference, file), text)
  }
  writeBelow(folder, lockPath, stringify(lockOf(all, owners)))
  const lines = all.map(
    ({ reference, commit, files: texts }) => `${reference.owner}/${reference.name}@${reference.ref}  ${commit}  ${texts.size} files`,
  )
  return write(`${[...lines, `wrote ${lockPath}: commit it with what stands beside it`].join('\n')}\n`)
}

/** Files of other owners may not be extended, and whose this repository is must be known for that. */
async function refuseUnowned(): Promise<never> {
  throw new ConfigurationError('whose repository this is cannot be told: no remote of the checkout names an owner', {
    remedy: 'Name the owner: `mlops-scorecard policy lock --owner acme`.',
  })
}

async function refuseAnonymous(reference: Reference): Promise<never> {
  throw new ConfigurationError(`the policy file ${formatReference(reference)} cannot be read: there is no token`, {
    remedy: 'Set GITHUB_TOKEN to one that may read it, as `GITHUB_TOKEN=$(gh auth token)`.',
  })
}

function recording(open: OpenRepository): { open: OpenRepository; reads: Map<string, Read> } {
  const reads = new Map<string, Read>()
  return {
    reads,
    async open(reference) {
      const files = await open(reference)
      const key = `${reference.owner}/${reference.name}@${reference.ref}`
      const read = reads.get(key) ?? { reference, commit: files.commit ?? reference.ref, files: new Map<string, string>() }
      reads.set(key, read)
      return {
        ...files,
        async read(path) {
          const text = await files.read(path)
          if (text !== undefined) read.files.set(path, text)
          return text
        },
      }
    },
  }
}

/** A copy has one place, whatever the ref: two commits of one repository cannot both be vendored. */
function assertOneCopy(reads: readonly Read[]): void {
  const texts = new Map<string, string>()
  for (const { reference, files } of reads) {
    for (const [file, text] of files) {
      const copy = vendoredPath(reference, file)
      if ((texts.get(copy) ?? text) !== text)
        throw new ConfigurationError(`${reference.owner}/${reference.name}:${file} is inherited at two commits that differ`, {
          remedy: 'Let every file that extends it name the same commit.',
        })
      texts.set(copy, text)
    }
  }
}

function lockOf(reads: readonly Read[], owners: readonly string[]): PolicyLock {
  return {
    schema: 'policy-lock/1',
    owners: [...owners],
    repositories: reads.map(({ reference, commit, files }) => ({
      repository: `${reference.owner}/${reference.name}`,
      ref: reference.ref,
      commit,
      files: Object.fromEntries([...files].toSorted().map(([file, text]) => [file, sha256(text)])),
    })),
  }
}

function writeBelow(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
