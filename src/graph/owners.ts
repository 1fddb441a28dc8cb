import type { CodeownersRule, FileFacts } from '../model/file-facts.ts'
import { type GitPattern, gitPattern } from './git-pattern.ts'
import { type GitRule, lastRule } from './git-rules.ts'
import { parentOf } from './path.ts'
import { remembered, rememberedOf } from './remembered.ts'

/** Where GitHub and GitLab look, in their order; the first file that exists is the only one that counts. */
export const codeownersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS']

interface OwnersRule extends GitRule {
  owners: string[]
}

/** Owners of a path by the repository's CODEOWNERS: the last rule that matches decides, also when it names nobody. */
export function ownersOf(facts: ReadonlyMap<string, FileFacts>): (path: string) => string[] {
  const path = codeownersPaths.find((one) => facts.get(one)?.codeowners)
  const file = path === undefined ? undefined : facts.get(path)
  return file ? ownersIn(file) : () => []
}

const ownersIn = rememberedOf(({ codeowners: rules = [] }: FileFacts): ((path: string) => string[]) => {
  // Unlike git's, a pattern that ends in `/*` covers the files of that folder and not those of the folders below it.
  const fileRule = lastRule(rules.flatMap((rule, order) => (rule.pattern.endsWith('/*') ? [compile(rule, order)] : [])))
  const deepRule = lastRule(rules.flatMap((rule, order) => (rule.pattern.endsWith('/*') ? [] : [compile(rule, order)])))
  const later = (one: OwnersRule | undefined, other: OwnersRule | undefined) => ((other?.order ?? -1) > (one?.order ?? -1) ? other : one)
  const ofFolder = remembered((folder: string): OwnersRule | undefined => {
    const above = folder.includes('/') ? ofFolder(parentOf(folder)) : undefined
    return later(deepRule(folder, true), above)
  })
  return remembered((wanted: string) => {
    const above = wanted.includes('/') ? ofFolder(parentOf(wanted)) : undefined
    return later(later(fileRule(wanted, false), deepRule(wanted, false)), above)?.owners ?? []
  })
})

function compile({ pattern, owners }: CodeownersRule, order: number): OwnersRule {
  return { order, owners, pattern: everywhere.has(pattern) ? everything : gitPattern(pattern.replaceAll('\\ ', ' ')) }
}

const everywhere = new Set(['*', '/**', '**'])
const everything: GitPattern = { negated: false, matches: () => true }
