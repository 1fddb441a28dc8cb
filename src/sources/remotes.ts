import { runGit } from './git.ts'

/** Owners of the repositories that a checkout's remotes name, each once; none where there is no checkout, or no remote on a host. */
export async function ownersOfRemotes(folder: string): Promise<string[]> {
  const { code, stdout } = await runGit(['remote', '-v'], { folder })
  if (code !== 0) return []
  const urls = stdout
    .toString('utf8')
    .split('\n')
    .map((line) => line.split(/\t| \(/)[1] ?? '')
  return [...new Set(urls.flatMap((url) => ownerOf(url) ?? []))]
}

/** `acme` of `https://github.com/acme/churn.git`, `git@github.com:acme/churn` and their like; undefined of a path. */
export function ownerOf(url: string): string | undefined {
  return /^(?:(?:https?|ssh|git):\/\/[^/]+\/|(?:[^@/:]+@)?[^@/:]{2,}:(?!\/))(?<owner>[\w.-]+)\/[^/]+\/?$/.exec(url)?.groups?.['owner']
}
