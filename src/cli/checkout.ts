import { existsSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve } from 'node:path'

/** The nearest folder, this one or one above, that has a `.git`; undefined where none has. */
export function checkoutOf(folder: string): string | undefined {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(resolve(current, '.git'))) return current
    if (dirname(current) === current) return undefined
  }
}

/** Whether a path lies below a folder; both absolute. */
export function isBelow(folder: string, path: string): boolean {
  const inside = relative(folder, path)
  return inside !== '' && inside.split(/[/\\]/)[0] !== '..' && !isAbsolute(inside)
}
