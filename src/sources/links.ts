import { posix } from 'node:path'

/** Bytes of what is written in a link; no system follows a longer one. */
export const maxTarget = 4096

/** Where a symbolic link leads by what is written in it, from the root; undefined where that is out of the tree, or nowhere. */
export function linkTarget(path: string, written: string): string | undefined {
  if (written === '' || written.startsWith('/')) return undefined
  const target = posix.join(posix.dirname(path), written)
  return target === '..' || target.startsWith('../') ? undefined : target.replace(/\/$/, '')
}
