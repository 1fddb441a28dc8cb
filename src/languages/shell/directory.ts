/** A longer path is no folder that anyone means. */
const longest = 1_000

/** Where a shell that stands in `from` is after `cd to`; `$_`, as of a folder that is not known, where that path is too long. */
export function changedTo(from: string, to: string): string {
  const joined = joinPath(from, to)
  return joined.length > longest ? '$_' : joined
}

/** `to` as seen from where `from` is seen: `.` and `..` resolved, empty for the start itself; absolute and `~` paths stay. */
export function joinPath(from: string, to: string): string {
  const absolute = /^[/~]/.test(to)
  const parts: string[] = []
  for (const part of (absolute ? to : `${from}/${to}`).split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  const rooted = to.startsWith('/') || (!absolute && from.startsWith('/'))
  return `${rooted ? '/' : ''}${parts.join('/')}`
}
