import { lastName, parentName } from '../../graph/dotted-name.ts'
import { isTestCode } from '../../graph/file-kind.ts'
import { parentOf } from '../../graph/path.ts'
import { type CallGraph, callGraphOf, type Scope } from '../../graph/reach.ts'
import { remembered, rememberedOfFiles } from '../../graph/remembered.ts'
import { type Defined, scopeOf } from '../../graph/symbols.ts'
import type { Call, Definition, FileFacts, PythonModule } from '../../model/file-facts.ts'
import type { ProjectView } from '../analysis.ts'

/** What the Python tests of a project assert: by themselves, and by what the code does that they share. */
export interface Assertions {
  /** Whether a module asserts anything, or runs code of tests that does. */
  anything(module: PythonModule, path: string): boolean
  /** The first class of a module that inherits tests from the code of tests. */
  inherited(module: PythonModule, path: string): Definition | undefined
  /** Whether a module is no test for all its name: it defines other things only, or code that is no test uses it. */
  isNoTest(module: PythonModule, path: string): boolean
}

interface SharedCode extends CallGraph {
  /** Code that tests share stands among them, and nothing else uses it; what a project asserts on its own way is no test. */
  isShared(path: string): boolean
}

/** Bodies of shared code that are looked into for the tests of one file. */
const maxBodies = 200

/** Reads who asserts from the calls of all modules of tests, each body once as far as none of them asserts. */
export function assertionsIn({ repository, recognised }: ProjectView): Assertions {
  const graph = sharedCode(callGraphOf(repository.facts))
  const asserting = remembered((path: string) => assertingBodies(repository.facts.get(path), recognised.rolesIn(path)))
  const answered = (path: string) => demandingBodies(repository.facts.get(path)?.python ?? noCode)
  const leadsToAssertion = leadingTo(graph, asserting)
  const leadsToDemand = leadingTo(graph, answered)

  return {
    anything(module, path) {
      if (asserting(path).size > 0) return true
      const found = module.definitions.filter((definition) => isCollected(graph, { path, definition }))
      const scopesOf = (names: readonly string[]) => names.map((within) => ({ path, within }))
      if (leadsToAssertion(scopesOf(['', ...found.map(({ name }) => name)]))) return true
      // A program asks so for an answer as any client does: what only its own code runs asks for itself.
      const given = new Set(module.calls.flatMap((call) => (call.arguments.length > 0 ? [call.name] : [])))
      const isRun = (definition: Definition) => !given.has(definition.name) && isOfTestClass(graph, { path, definition })
      const tests = found.filter((definition) => isTestFunction(definition) && isRun(definition))
      return leadsToDemand(scopesOf(tests.map(({ name }) => name)))
    },
    inherited: (module, path) =>
      module.definitions.find(({ name, kind }) => {
        const owner = kind === 'class' ? graph.symbols.definition(path, name) : undefined
        return owner && sharedLineage(graph, owner).some((base) => membersOf(graph, base).some(isTestFunction))
      }),
    isNoTest: ({ definitions }, path) =>
      (definitions.length > 0 && !definitions.some(isTestFunction)) || !graph.importers(path).every(isOfTests),
  }
}

/** Says whether one of the bodies that tests share, from those given on, is one of the bodies asked for. */
function leadingTo(graph: SharedCode, bodiesIn: (path: string) => ReadonlySet<string>): (start: readonly Scope[]) => boolean {
  const silent = new Set<Scope>()
  return (start) => {
    const seen = new Set(start.map(graph.same))
    for (const scope of seen) {
      if (bodiesIn(scope.path).has(scope.within)) return true
      if (seen.size >= maxBodies) continue
      for (const next of bodiesBehind(graph, scope)) if (graph.isShared(next.path) && !silent.has(next)) seen.add(next)
    }
    if (seen.size < maxBodies) for (const scope of seen) silent.add(scope)
    return false
  }
}

/** Whether a definition is a test by its name, and no fixture. */
export function isTestFunction({ name, kind, decorators }: Definition): boolean {
  return kind === 'function' && /^test/i.test(lastName(name)) && !decorators.some(isFixture)
}

function isFixture({ name }: { name: string }): boolean {
  return name.endsWith('fixture')
}

/** What a framework can find: no fixture, and nothing in the body of a function. */
function isCollected({ symbols }: CallGraph, { path, definition: { name, decorators } }: Defined): boolean {
  return !decorators.some(isFixture) && symbols.definition(path, parentName(name))?.definition.kind !== 'function'
}

/** Whether a framework would run the class that a test stands in, if it stands in any: not what is made by hand. */
function isOfTestClass({ symbols }: CallGraph, { path, definition: { name } }: Defined): boolean {
  const owner = symbols.definition(path, parentName(name))?.definition
  if (!owner || owner.bases.length > 0) return true
  return /^Test/.test(owner.name) && !symbols.definition(path, `${owner.name}.__init__`)
}

/** Names of the bodies of a file in which an assertion stands. */
function assertingBodies(file: FileFacts | undefined, roles: ReturnType<ProjectView['recognised']['rolesIn']>): ReadonlySet<string> {
  const played = roles.filter(({ role, by }) => role.role === 'asserts' && by === 'calls')
  const written = writtenAssertions(file?.python ?? noCode)
  return played.length === 0 ? written : new Set([...written, ...played.map(({ within = '' }) => within)])
}

type Code = Pick<PythonModule, 'calls' | 'asserts'>

const noCode: Code = { calls: [], asserts: [] }

const writtenAssertions = rememberedOfFiles(
  ({ calls, asserts }: Code) => new Set([...asserts.map(({ within = '' }) => within), ...bodiesCalling(calls, isAssertion)]),
)

/** What a test demands of an answer, and as well any program that needs one. */
const demandingBodies = rememberedOfFiles(({ calls }: Code) => new Set(bodiesCalling(calls, isDemand)))

function bodiesCalling(calls: readonly Call[], isMeant: (name: string) => boolean): string[] {
  return calls.flatMap(({ name, within = '' }) => (isMeant(name) ? [within] : []))
}

/** `x.should.equal(1)` asserts; `trainer.should_stop()` asks. */
const asserting =
  /(?:^|[._])(?:assert\w*|assert)(?:\(\)|\.|$)|^AssertionError$|\.fail$|\.should(?:\.|$|_(?:not_)?(?:be|equal|have|contain)$)|(?:^|\.)expect$/

/** What a module of assertions makes, which asserts nothing before a method of it is called: `aws_cdk.assertions.Template.from_stack(stack)`. */
const made = /(?:^|\.)assertions\.(?!Assert)[A-Z]\w*(?:\.\w+)?$/

function isAssertion(name: string): boolean {
  return asserting.test(name) && !made.test(name)
}

function isDemand(name: string): boolean {
  return /(?:^|\.)raise_for_status$/.test(name)
}

function sharedCode(graph: CallGraph): SharedCode {
  return { ...graph, isShared: remembered((path: string) => isOfTests(path) && graph.importers(path).every(isOfTests)) }
}

function isOfTests(path: string): boolean {
  return isTestCode(path) || /(?:^|[/_])testing(?:_\w+)?\.py$/.test(path)
}

/** What a body calls, makes, inherits and is given by fixtures. */
function bodiesBehind(graph: SharedCode, scope: Scope): Scope[] {
  const definition = graph.symbols.definition(scope.path, scope.within)
  const called = graph.links(scope).flatMap((link) => {
    if (link.kind === 'instance') return bodiesOf(graph, [link.symbol, ...sharedLineage(graph, link.symbol)])
    return link.kind === 'scope' ? [link.scope] : []
  })
  if (!definition) return called
  if (definition.definition.kind === 'class') return [...called, ...bodiesOf(graph, sharedLineage(graph, definition))]
  return [...called, ...fixturesOf(graph, definition)]
}

function sharedLineage(graph: SharedCode, owner: Defined): Defined[] {
  return graph.classes.lineage(owner).filter((base) => base !== owner && graph.isShared(base.path))
}

function membersOf({ symbols }: CallGraph, { path, definition }: Defined): readonly Definition[] {
  return symbols.members(path, definition.name)
}

function bodiesOf(graph: CallGraph, owners: readonly Defined[]): Scope[] {
  return owners.flatMap((owner) =>
    [owner.definition, ...membersOf(graph, owner)].map((definition) => graph.bodyOf({ path: owner.path, definition })),
  )
}

/** The fixtures that a test's or a fixture's parameters name, from the nearest `conftest.py` that has them. */
function fixturesOf({ symbols, same }: CallGraph, { path, definition }: Defined): Scope[] {
  return definition.parameters.flatMap((name) => {
    for (let folder = parentOf(path); ; folder = parentOf(folder)) {
      const found = symbols.lookup(folder === '' ? 'conftest.py' : `${folder}/conftest.py`, '', name)
      if (found?.symbol.definition.decorators.some(isFixture)) return [same(scopeOf(found.symbol))]
      if (folder === '') return []
    }
  })
}
