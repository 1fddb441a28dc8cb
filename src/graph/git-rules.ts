import type { GitPattern } from './git-pattern.ts'
import { baseOf } from './path.ts'

/** A pattern with its place among the others: the later one wins. */
export interface GitRule {
  order: number
  pattern: GitPattern
}

const anywhere = ''
/** More than people write of patterns that every path is held against; of more, the last count. */
const mostGlobs = 1000

/**
 * Finds the last of many rules that names a path. Most patterns are plain, and are looked up by the path, its name or its endings; others by the
 * folder that they begin with.
 */
export function lastRule<Rule extends GitRule>(rules: readonly Rule[]): (path: string, isFolder?: boolean) => Rule | undefined {
  const [plain, globs] = [new Map<string, Rule[]>(), new Map<string, Rule[]>()]
  for (const rule of rules) {
    const { key, top = anywhere } = rule.pattern
    const [lists, place] = key === undefined ? [globs, top] : [plain, key]
    const list = lists.get(place)
    if (list) list.push(rule)
    else lists.set(place, [rule])
  }
  for (const [top, list] of globs) globs.set(top, list.slice(-mostGlobs))
  return (path, isFolder) => {
    let last: Rule | undefined
    const [top = ''] = path.split('/', 1)
    for (const list of [...keysOf(path).map((key) => plain.get(key)), globs.get(top), globs.get(anywhere)]) {
      const found = list?.findLast(({ order, pattern }) => order > (last?.order ?? -1) && pattern.matches(path, isFolder))
      last = found ?? last
    }
    return last
  }
}

/** Every key under which a plain pattern that names the path can be found. */
function keysOf(path: string): string[] {
  const name = baseOf(path)
  const keys = [`/${path}`, name]
  for (let at = name.indexOf('.'); at >= 0; at = name.indexOf('.', at + 1)) keys.push(`*${name.slice(at)}`)
  return keys
}
