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
