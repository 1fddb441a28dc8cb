/** Files that rules are read from: a commit's, a folder's, or another repository's by the API. */
export interface RuleFiles {
  /** Undefined where there is no such file. */
  read(path: string): Promise<string | undefined>
  /** Paths of all of them. */
  paths(): Promise<string[]>
  /** Commit that they are of, where they are of one. */
  commit?: string
  /** Vendored: held to hashes, whatever the reference names. */
  vendored?: boolean
}

/** Place of a file in another repository, as `owner/repo:path@ref` names it. */
export interface Reference {
  owner: string
  name: string
  path: string
  ref: string
}

const form = /^(?<owner>[\w.-]+)\/(?<name>[\w.-]+):(?<path>[^@\s]+)@(?<ref>[^@\s]+)$/

/** Undefined where the text is none: a path in the same repository, or one that leads out of the other. */
export function parseReference(text: string): Reference | undefined {
  const { owner, name, path, ref } = form.exec(text)?.groups ?? {}
  if (!owner || !name || !path || !ref) return undefined
  const leadsOut = path.startsWith('/') || [owner, name, ...path.split('/')].some((part) => part === '.' || part === '..')
  return leadsOut ? undefined : { owner, name, path, ref }
}

/** A reference as `extends` writes it. */
export function formatReference({ owner, name, path, ref }: Reference): string {
  return `${owner}/${name}:${path}@${ref}`
}

/** A branch or tag can move between two runs; only a commit cannot. */
export function isCommit(ref: string): boolean {
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(ref)
}
