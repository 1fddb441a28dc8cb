import { isSetAside } from '../../graph/file-kind.ts'
import { baseOf, parentOf } from '../../graph/path.ts'
import { callGraphOf } from '../../graph/reach.ts'
import type { Definition, FileFacts, ForeignModule, PythonModule } from '../../model/file-facts.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'
import { inPublishedChart } from '../charts.ts'
import { type Assertions, assertionsIn, isTestFunction } from './assertions.ts'

/** A file of tests that assert something. */
export interface TestFile {
  path: string
  /** Line of the first test. */
  line: number
  /** Names of the frameworks that it is written for. */
  frameworks: string[]
  /** Tools that would collect it, by what it imports or by its name. */
  collectors: ReadonlySet<string>
}

/** The tests of a project, in a repository of these folders; the root is the empty one. */
export interface Suite {
  files: readonly TestFile[]
  folders: ReadonlySet<string>
  /** Files that a Python file imports; none where it is not there. */
  importedBy(path: string): readonly string[]
  /** Paths of the Python files that are named as tests and assert nothing. */
  withoutAssertions: readonly string[]
}

export function suiteOf(project: ProjectView): Suite {
  const folders = new Set([''])
  for (const { path } of project.repository.files) for (let at = parentOf(path); at !== ''; at = parentOf(at)) folders.add(at)
  const [like, assertions] = [testLikeFiles(project), assertionsIn(project)]
  const { modules, imports } = callGraphOf(project.repository.facts)
  return {
    files: testFiles(project, like, assertions),
    folders,
    importedBy: (path) => (modules.has(path) ? imports(path) : []),
    withoutAssertions: withoutAssertions(like, assertions),
  }
}

interface TestLike {
  file: FileFacts
  roles: RoleMatch[]
}

/** Files of the project's own that are tests by their name or by what they import, with these roles. */
function testLikeFiles({ facts, recognised }: ProjectView): TestLike[] {
  const isCopied = inPublishedChart(facts)
  return facts.flatMap((file) => {
    const roles = recognised.rolesIn(file.path).filter(({ role }) => role.role === 'defines-tests')
    return roles.length === 0 || isForeignCode(file.path) || isCopied(file.path) ? [] : [{ file, roles }]
  })
}

/** Files that hold automated tests of the project's own code, in any language. */
function testFiles(project: ProjectView, like: readonly TestLike[], assertions: Assertions): TestFile[] {
  return like.flatMap(({ file, roles }) => {
    const line = file.python
      ? firstPythonTest(file.path, file.python, { roles, tasks: tasksIn(project, file.path), assertions })
      : foreignTest(file)
    return line === undefined
      ? []
      : [{ path: file.path, line, frameworks: frameworksOf(roles), collectors: new Set(roles.map(({ tool }) => tool.id)) }]
  })
}

/** What is called `test.py` alone mostly evaluates a model. */
function withoutAssertions(like: readonly TestLike[], assertions: Assertions): string[] {
  const named = like.filter(({ file, roles }) => !isSetAside(file.path) && roles.some(({ by }) => by === 'files'))
  return named.flatMap(({ file: { path, python } }) =>
    python && baseOf(path) !== 'test.py' && !assertions.anything(python, path) && !assertions.isNoTest(python, path) ? [path] : [],
  )
}

/** Templates and copies of other projects are not the project's own code. */
export function isForeignCode(path: string): boolean {
  return path.includes('{{') || /(?:^|\/)(?:third_party|vendor|external|node_modules|site-packages)\//.test(path)
}

/** What a file imports says more of its framework than its name. */
function frameworksOf(roles: readonly RoleMatch[]): string[] {
  const written = roles.filter(({ by }) => by !== 'files')
  return [...new Set((written.length > 0 ? written : roles).map(({ tool }) => tool.id))]
}

/** Calls that make a task of an orchestrator of what they decorate: no framework collects it, whatever its name. */
function tasksIn({ recognised }: ProjectView, path: string): ReadonlySet<string> {
  const made = recognised.rolesIn(path).filter(({ role, by }) => role.role === 'orchestrates' && by === 'calls')
  return new Set(made.map(({ name }) => name))
}

/** The first test function or step, where the module asserts anything; `test` in a name is no test without an assertion. */
function firstPythonTest(
  path: string,
  module: PythonModule,
  { roles, tasks, assertions }: { roles: readonly RoleMatch[]; tasks: ReadonlySet<string>; assertions: Assertions },
): number | undefined {
  const named = module.definitions.filter(isTestFunction)
  const tests = named.filter(({ decorators }) => !decorators.some(({ name }) => tasks.has(name)))
  if (tests.length < named.length && tests.length === 0) return undefined
  if (!usesAnything(module, tests) || !assertions.anything(module, path)) return undefined
  return (tests[0] ?? roles.find(({ by }) => by === 'calls')?.evidence ?? assertions.inherited(module, path))?.line
}

/** What imports nothing, is given nothing and calls nothing is an example of a test: it can only compare what it writes out itself. */
function usesAnything({ imports, calls, depth }: PythonModule, tests: readonly Definition[]): boolean {
  const isGiven = tests.some(({ parameters }) => parameters.some((name) => name !== 'self'))
  return isGiven || imports.length > 0 || calls.length > 0 || depth === 'imports'
}

/** `assertTrue(true)` alone is what a new project is made with. */
function assertsOnlyTruth({ calls }: ForeignModule): boolean {
  const asserts = calls.filter(({ name }) => name.startsWith('assert'))
  return asserts.length > 0 && asserts.every(({ first }) => first !== undefined && 'reference' in first && first.reference === 'true')
}

/** `it(…)`, `test.describe(…)`: what frameworks take tests by; `pattern.test(…)` only matches, and `test.extend(…)` prepares. */
const declaring =
  /^(?:it|test|describe|specify|suite)(?:\.(?:each|for|only|skip|describe|serial|parallel|concurrent))*(?:\(\))?$|^Deno\.test$|^QUnit\.(?:test|module)$/

/** What stands among tests or loads their framework may set them up alone; a test that nothing is left of has been commented out. */
function declaresTests(path: string, { imports, calls }: ForeignModule): boolean {
  const isNamed = /\.(?:test|spec|cy)\.\w+$/.test(path)
  const isDeclared = isNamed || calls.some(({ name }) => declaring.test(name))
  return isDeclared && (imports.length > 0 || calls.some(({ name }) => !declaring.test(name)))
}

/** Of other languages little more than imports is known: what a framework's test file is by import or name counts. */
function foreignTest({ foreign, path }: FileFacts): number | undefined {
  // Julia's `@test` also checks a script's own results as it runs.
  if (!foreign || (foreign.language === 'julia' && !/test/i.test(path))) return undefined
  if (foreign.language === 'jvm' && assertsOnlyTruth(foreign)) return undefined
  if (foreign.language === 'javascript' && !declaresTests(path, foreign)) return undefined
  const first =
    foreign.calls.find(({ name }) => /^(?:expect_|test_that|testthat::|@?test|@(?:\w+\.)?Test$)/.test(name)) ?? foreign.imports[0]
  return first?.line ?? 1
}
