import { givenToPython } from '../../graph/commands/python-program.ts'
import { isWithin, parentOf } from '../../graph/path.ts'
import { joinPath } from '../../languages/shell/directory.ts'
import type { Suite, TestFile } from './test-files.ts'

/** Options of test runners whose value, whatever it looks like, is no operand. */
const valued = new Set(
  '-n -p -W --maxfail --cov --cov-report --cov-config --cov-context --cov-fail-under --junitxml --junit-xml --junit-prefix --tb --durations --durations-min --timeout --rootdir --ignore --ignore-glob --deselect --dist --log-level --log-cli-level --log-file --override-ini --numprocesses --reruns --reruns-delay --html --css --alluredir --md-report-output --json-report-file --report-log --pastebin --confcutdir --import-mode --basetemp --splits --group --browser --project --config --settings --pattern -t --top-level-directory'.split(
    ' ',
  ),
)
/** Options that always have a value with pytest, and with other runners may have none. */
const valuedByPytest = new Set(['-c', '-k', '-m', '-o', '-r', '--color'])
/** Options that may have a value. */
const mayHaveValue = new Set([...valuedByPytest, '-s'])

/**
 * Those of the test files that a runner's command collects when it runs in `folder`: all below it, or those below the paths that it
 * names, which may be a suite that only imports them. A folder that is not known, or that only exists where the command runs, is taken to
 * be a copy of the repository.
 */
export function collectedBy(words: readonly string[], folder: string | undefined, { files, folders, importedBy }: Suite): TestFile[] {
  const known = folder !== undefined && folders.has(folder)
  const paths = pathsIn(words, (word) => folders.has(joinPath(folder ?? '', word)))
  if (paths.length === 0) return known || folder === undefined ? files.filter(({ path }) => isWithin(path, folder ?? '')) : []
  const start = known ? folder : ''
  const named = paths.map((path) => withinRepository(joinPath(start, path)))
  const gathered = new Set(named.flatMap((path) => importedBy(moduleOf(path))))
  return files.filter(({ path }) => gathered.has(path) || named.some((one) => isNamed(path, one)))
}

/** The file that an operand names: itself, or that of a dotted module. */
function moduleOf(named: string): string {
  return named.endsWith('.py') ? named : `${named.replace(/\./g, '/')}.py`
}

/** What leads out of the repository was meant from a folder of it that nobody entered. */
function withinRepository(path: string): string {
  return path.replace(/^(?:\.\.\/)+/, '')
}

/** Operands behind the runner's name that can be paths; `tests/a.py::test_b` names its file, `./...` its folder. */
function pathsIn(words: readonly string[], isFolder: (word: string) => boolean): string[] {
  if (buildTool.test(words[0] ?? '')) return foldersOfTargets(words.slice(1))
  if (words[0] === 'dotnet') return foldersOfProjects(words.slice(1), isFolder)
  const paths: string[] = []
  const [runner = '', ...rest] = fromRunner(words)
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? ''
    if (word === '-s' && rest[at - 1] === 'discover') paths.push(rest[++at] ?? '')
    else if (word.startsWith('-')) at += hasValue(word, runner, rest[at + 1]) ? 1 : 0
    else if (isPathLike(word) || isFolder(word)) paths.push(placeOf(word.replace(/::[\s\S]*$|\/?\.\.\.$/, ''), isFolder))
  }
  return paths
}

const buildTool = /(?:^|\/)(?:bazel(?:isk)?|buck2?|pants)$/

/** `//...` and `::` are all there is, `//a/b:c` and `a/b::` what lies in `a/b`. */
function foldersOfTargets(words: readonly string[]): string[] {
  const targets = words.filter((word) => /[/:]/.test(word) && !word.startsWith('-'))
  return targets.map((target) => target.replace(/^\/\//, '').replace(/(?:\/?\.\.\.)?(?::[\s\S]*)?$/, ''))
}

/** Folders, and those of the projects and solutions that `dotnet test` is given. */
function foldersOfProjects(words: readonly string[], isFolder: (word: string) => boolean): string[] {
  return words.flatMap((word) => (/\.(?:(?:cs|fs|vb)proj|slnx?)$/.test(word) ? [parentOf(word)] : isFolder(word) ? [word] : []))
}

/** Whether the next word belongs to an option. */
function hasValue(option: string, runner: string, next: string | undefined): boolean {
  if (valued.has(option) || (valuedByPytest.has(option) && /(?:^|\/)py\.?test$/.test(runner))) return true
  return mayHaveValue.has(option) && !isPathLike(next)
}

/** A feature in Gherkin stands for the steps beside it or further up; any other operand for itself. */
function placeOf(operand: string, isFolder: (word: string) => boolean): string {
  if (!/\.feature(?::\d+)?$/.test(operand)) return operand
  for (let at = parentOf(operand); at !== ''; at = parentOf(at)) if (isFolder(`${at}/steps`)) return `${at}/steps`
  return isFolder('steps') ? 'steps' : parentOf(operand)
}

/** Programs and scripts whose first operand is what they are to do: `cargo test`, `python manage.py test`. */
const commander = /(?:^|\/)(?:(?:manage|setup)\.py|go|cargo|mvnw?|gradlew?|sbt|npm|pnpm|yarn|bun|deno)$/

/** The command from its runner on, behind what has it: a program or a script, Python or coverage. */
function fromRunner(words: readonly string[]): readonly string[] {
  const given = givenToPython(words)
  if (given) return fromRunner(given[0] === '-m' ? given.slice(1) : given)
  return commander.test(words[0] ?? '') ? words.slice(1) : words
}

function isPathLike(word: string | undefined): boolean {
  return word !== undefined && (/[/.*$]/.test(word) || (/^[\w-]+$/.test(word) && /tests?/i.test(word)))
}

/** Whether a path as named on a command line is the file, a folder or module above it, begins a glob over it, or hides behind a variable. */
function isNamed(path: string, named: string): boolean {
  if (named.includes('$') || isWithin(path, named)) return true
  if (named.includes('*')) return path.startsWith(named.slice(0, named.indexOf('*')))
  const module = named.replace(/\./g, '/')
  return !named.includes('/') && (isWithin(path, module) || path === `${module}.py`)
}
