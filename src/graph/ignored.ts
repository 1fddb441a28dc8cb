import type { FileFacts } from '../model/file-facts.ts'
import { gitPattern } from './git-pattern.ts'
import { lastRule } from './git-rules.ts'
import { parentOf, pathAndParents } from './path.ts'

/** Whether git would leave a path alone, by every `.gitignore` of the repository: the deeper file and the later line win. */
export function ignoredBy(facts: Iterable<FileFacts>): (path: string) => boolean {
  const patterns = [...facts]
    .filter((file) => file.ignores)
    .sort((a, b) => a.path.split('/').length - b.path.split('/').length)
    .flatMap(({ path, ignores = [] }) => ignores.map(({ pattern }) => gitPattern(pattern, parentOf(path))))
  const ruleOf = lastRule(patterns.map((pattern, order) => ({ order, pattern })))
  return (path) => pathAndParents(path).some((part) => ruleOf(part)?.pattern.negated === false)
}
