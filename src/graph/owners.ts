import type { CodeownersRule, FileFacts } from '../model/file-facts.ts'
import { gitPattern, pathAndParents } from './git-pattern.ts'

/** Where GitHub and GitLab look, in their order; the first file that exists is the only one that counts. */
export const codeownersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS']

/** Owners of a path by the repository's CODEOWNERS: the last rule that matches decides, also when it names nobody. */
export function ownersOf(facts: ReadonlyMap<string, FileFacts>): (path: string) => string[] {
  const path = codeownersPaths.find((one) => facts.get(one)?.codeowners)
  const rules = (path === undefined ? [] : (facts.get(path)?.codeowners ?? [])).map(compile).reverse()
  return (wanted) => rules.find((rule) => rule.covers(wanted))?.owners ?? []
}

/** Unlike git's, a pattern that ends in `/*` covers the files of that folder and not those of the folders below it. */
function compile({ pattern, owners }: CodeownersRule): { owners: string[]; covers: (path: string) => boolean } {
  const { matches } = gitPattern(pattern.replaceAll('\\ ', ' '))
  const filesOnly = pattern.endsWith('/*')
  const covers = (path: string) => {
    if (filesOnly) return matches(path, false)
    const paths = pathAndParents(path)
    return paths.some((part, index) => matches(part, index < paths.length - 1))
  }
  return { owners, covers: pattern === '*' || pattern === '/**' || pattern === '**' ? () => true : covers }
}
