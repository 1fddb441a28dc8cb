import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { failed, gitText, runGit } from './git.ts'
import { filtersOf } from './least-sizes.ts'
import { removeAtEnd } from './leftovers.ts'

export interface Remote {
  /** Address without credentials. */
  url: string
  token?: string
}

export interface BorrowRequest {
  /** Checkout whose objects are used; nothing is written to it. */
  folder: string
  /** Folder for the private repository, which is removed when the process ends. */
  temporary: string
  remote: Remote
  /** Commits or full refs that are wanted. */
  wants: readonly string[]
}

/** Larger blobs stay with the remote: no reader takes them. */
const blobLimit = '5m'
const fetchTimeout = 180_000
/** The token goes to the address it was given for and nowhere else; below a byte in a second for half a minute a transfer is over. */
const straight = ['http.followRedirects=false', 'http.lowSpeedLimit=1', 'http.lowSpeedTime=30']

/**
 * A private repository that sees the checkout's objects and holds those that were missing, got by one shallow fetch.
 * Returns its folder. Throws ScanError with git's words where the remote cannot give what is wanted.
 */
export async function borrow({ folder, temporary, remote, wants }: BorrowRequest): Promise<string> {
  const home = mkdtempSync(join(temporary, 'scorecard-'))
  removeAtEnd(home)
  await gitText(['init', '--quiet', '--bare', home], { folder: temporary })
  await lendObjects(folder, home)
  const refspecs = wants.map((want, index) => `${want}:refs/scorecard/${index}`)
  const args = ['fetch', '--quiet', '--no-tags', '--depth=1', '--no-auto-gc', `--filter=blob:limit=${blobLimit}`, remote.url, ...refspecs]
  const transport = new URL(remote.url).protocol.replace(':', '')
  const result = await runGit(args, {
    folder: home,
    settings: ['credential.helper=', 'core.askPass=', ...straight],
    environment: { ...credentials(remote), GIT_ALLOW_PROTOCOL: transport },
    timeout: fetchTimeout,
  })
  if (result.code === 0) return home
  rmSync(home, { recursive: true, force: true })
  throw failed(['fetch'], result)
}

/** Commit that the n-th want became. */
export async function borrowed(home: string, index: number): Promise<string> {
  return (await gitText(['rev-parse', '--verify', `refs/scorecard/${index}^{commit}`], { folder: home })).trim()
}

async function lendObjects(folder: string, home: string): Promise<void> {
  const place = async (name: string) => resolve(folder, (await gitText(['rev-parse', '--git-path', name], { folder })).trim())
  mkdirSync(join(home, 'objects', 'info'), { recursive: true })
  writeFileSync(join(home, 'objects', 'info', 'alternates'), `${await place('objects')}\n`)
  // What the checkout lacks is missing here too, as the remote takes all of its commit to be there.
  for (const filter of await filtersOf(folder))
    await gitText(['config', '--add', 'remote.checkout.partialclonefilter', filter], { folder: home })
  const shallow = await place('shallow')
  if (existsSync(shallow)) copyFileSync(shallow, join(home, 'shallow'))
  // A ref makes the checkout's commit known to the negotiation: the remote then sends only what differs.
  const head = await runGit(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { folder })
  if (head.code === 0) await runGit(['update-ref', 'refs/scorecard/checkout', head.stdout.toString('utf8').trim()], { folder: home })
}

/** The token goes by environment: an argument would show in the list of processes, a configuration file would stay. */
function credentials({ url, token }: Remote): Record<string, string> {
  if (token === undefined || token === '' || !/^https?:/.test(url)) return {}
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${new URL(url).origin}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  }
}

/** Parents of a commit as its object names them, also where a shallow clone hides them. Throws ScanError. */
export async function parentsOf(folder: string, commit: string): Promise<string[]> {
  const text = await gitText(['cat-file', 'commit', commit], { folder })
  const header = text.slice(0, text.indexOf('\n\n'))
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] as string)
}

/** True where the clone holds the commit and its files can be listed. */
export async function hasCommit(folder: string, commit: string): Promise<boolean> {
  const result = await runGit(['cat-file', '-e', `${commit}^{tree}`], { folder })
  return result.code === 0
}
