import type { GitPattern } from './git-pattern.ts'
import { baseOf } from './path.ts'

/** A pattern with its place among the others: the later one wins. */
export interface GitRule {
  order: number
  pattern: GitPattern
}

/** Finds the last of many rules that names a path. Most patterns are plain, and are looked up by the path, its name or its endings. */
export function lastRule<Rule extends GitRule>(rules: readonly Rule[]): (path: string, isFolder?: boolean) => Rule | undefined {
  const plain = new Map<string, Rule[]>()
  const globs: Rule[] = []
  for (const rule of rules) {
    const { key } = rule.pattern
    const list = key === undefined ? globs : (plain.get(key) ?? [])
    list.push(rule)
    if (key !== undefined) plain.set(key, list)
  }
  return (path, isFolder) => {
    let last: Rule | undefined
    for (const list of [...keysOf(path).map((key) => plain.get(key)), globs]) {
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
