import { invocationsOf } from '../../graph/commands/invocation.ts'
import { programName } from '../../graph/commands/python-program.ts'
import type { Run } from '../../graph/commands.ts'
import { isTestPath } from '../../graph/file-kind.ts'
import { remembered, rememberedOf } from '../../graph/remembered.ts'
import { joinPath } from '../../languages/shell/directory.ts'
import type { FileFacts } from '../../model/file-facts.ts'
import type { ProjectView } from '../analysis.ts'

/** What a word may leave open: `$NAME`, `${NAME…}`, `${{ … }}`, `$(…)`, `` `…` ``. */
const gap = /\$\{\{[^{}]{0,200}\}\}|\$\{[^{}]{0,200}\}|\$\([^()]{0,200}\)|\$\w{1,200}|`[^`]{0,200}`/
const launchers = new Set(['python', 'bash', 'sh', 'zsh', 'dash', 'source', '.'])
const longestWord = 500
const mostPrograms = 300

/** Says whether a command runs a program under the checkout that it does not name to the end, and that may be one that runs the tests. */
export const openProgramTest = rememberedOf((project: ProjectView): ((run: Run) => boolean) => {
  let programs: string[] | undefined
  const fits = remembered((path: string) => {
    programs ??= programsOf(project)
    const [start = '', ...rest] = path.split(new RegExp(gap, 'g'))
    return programs.some((program) => isMadeOf(program, start, rest))
  })
  return ({ command: { words }, folder }) => {
    const [first = '', ...operands] = words
    const written = launchers.has(programName(first)) ? operands.find((word) => !word.startsWith('-')) : first
    if (written === undefined || written.length > longestWord || !gap.test(written) || !isPath(written)) return false
    // What begins with a gap may begin anywhere.
    return fits(/^[$`]/.test(written) || folder === undefined ? written : joinPath(folder, written))
  }
})

/** A gap alone may be any program of the system. */
function isPath(word: string): boolean {
  return word.includes('/') || /\.(?:sh|bash|zsh|py)$/.test(word)
}

/** Scripts and programs of the repository that run tests, or lead on to what may. */
function programsOf({ repository, recognised }: ProjectView): string[] {
  const runsTests = ({ path, tasks, python, commands = [] }: FileFacts): boolean => {
    if (python) return isTestPath(path) || recognised.rolesIn(path).some(({ role, by }) => role.role === 'runs-tests' && by === 'calls')
    if (!tasks?.some(({ runner }) => runner === 'script')) return false
    return commands.some(({ words, wrappers = [], environment = {} }) => {
      const roles = recognised.rolesOfCommand(words)
      return roles.some(({ role }) => role.role === 'runs-tests') || invocationsOf(words, wrappers, environment).length > 0
    })
  }
  return [...repository.facts.values()]
    .filter(runsTests)
    .map(({ path }) => path)
    .slice(0, mostPrograms)
}

/** Whether a path starts with the one text, holds the others behind it in their order, and ends with the last of them. */
function isMadeOf(path: string, start: string, rest: readonly string[]): boolean {
  if (!path.startsWith(start)) return false
  let from = start.length
  for (const text of rest.slice(0, -1)) {
    const at = path.indexOf(text, from)
    if (at < 0) return false
    from = at + text.length
  }
  const end = rest.at(-1) ?? ''
  return path.endsWith(end) && path.length - end.length >= from
}
