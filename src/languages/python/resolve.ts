import type { Argument, Assignment, Call, Definition, Import, Position, PythonModule } from '../../model/file-facts.ts'
import { constantPrefix } from './constants.ts'
import type { Condition, Decorator, Draft, DraftCall, DraftDefinition, Place } from './draft.ts'
import { readDynamicImports } from './dynamic.ts'
import { type CallExpression, type Expression, lastName } from './expression.ts'
import { resultOf } from './meaning.ts'
import { dottedName, otherNames } from './names.ts'
import { objectsIn } from './objects.ts'
import { optionDefaults } from './options.ts'
import { meaningOf, type Scope } from './scope.ts'
import { isDataFile, isScheme, isUri } from './strings.ts'
import { type Allowance, argumentsOf, MOST_PARTS, readValue } from './values.ts'

/** Calls of one name that are looked at for what they give to its parameters. */
const MOST_CALLS = 32
/** Conditions around a call that are looked at. */
const MOST_CONDITIONS = 8
/** Attributes of a name that are followed to it. */
const MOST_LINKS = 8

interface Context {
  positionOf: (offset: number) => Position
  allowance: Allowance
  /** Names that imports bind. */
  imported: ReadonlySet<string>
}

/** The module that a draft describes, with every name resolved; `positionOf` gives the line of an offset. */
export function resolve(draft: Draft, positionOf: (offset: number) => Position): PythonModule {
  const starred = starredModule(draft.imports)
  if (starred) draft.module.starred = starred
  draft.module.called = callsByName(draft)
  draft.module.options = optionDefaults(draft.calls)
  readDynamicImports(draft)
  const imported = new Set(draft.imports.map(({ alias }) => alias))
  const context: Context = { positionOf, allowance: { parts: MOST_PARTS }, imported }
  const calls = draft.calls.map((call) => callOf(call, context))
  return {
    imports: draft.imports.map((item) => importOf(item, draft, positionOf)),
    calls: inOrder([...calls, ...environmentCalls(draft, context)]),
    definitions: inOrder(draft.definitions.map((definition) => definitionOf(definition, context))),
    assignments: inOrder(draft.assignments.flatMap((assignment) => assignmentOf(assignment, context))),
    ...objectsIn(draft.module),
    strings: inOrder(stringsOf(draft).map(({ from, value }) => ({ value, ...positionOf(from) }))),
    asserts: draft.asserts.map(({ from, scope }) => ({ ...positionOf(from), ...withinOf(scope) })),
    comparisons: inOrder(
      draft.comparisons.map(({ from, left, operator, right, scope, kept }) => ({
        left,
        operator,
        right,
        ...positionOf(from),
        ...withinOf(scope),
        ...(kept && { kept }),
      })),
    ),
    ...(draft.mainGuard !== undefined && { mainGuard: positionOf(draft.mainGuard).line }),
    depth: 'full',
  }
}

function inOrder<Found extends Position>(found: Found[]): Found[] {
  return found.sort((a, b) => (a.cell ?? 0) - (b.cell ?? 0) || a.line - b.line)
}

/** The module of the last star import, unless another one imports from another package; modules of its own folder and those around it are of one. */
function starredModule(imports: Draft['imports']): string | undefined {
  const modules = imports.filter(({ name }) => name === '*').map(({ module, level }) => '.'.repeat(level) + module)
  const packages = new Set(modules.map((module) => (module.startsWith('.') ? '.' : module.replace(/\..*/, ''))))
  return packages.size === 1 ? modules.at(-1) : undefined
}

function callsByName({ calls, definitions }: Draft): Map<string, CallExpression[]> {
  const byName = new Map(definitions.map(({ name }) => [name.slice(name.lastIndexOf('.') + 1), [] as CallExpression[]]))
  for (const { call } of calls) {
    const named = byName.get(lastName(call.of) ?? '')
    if (named && named.length < MOST_CALLS) named.push(call)
  }
  return byName
}

/** Texts that name something outside the code; of those that start at the same place the longest. */
function stringsOf(draft: Draft): { from: number; value: string }[] {
  const longest = new Map<number, string>()
  for (const { from, value } of draft.strings) {
    const { text, whole } = constantPrefix(value)
    const known = longest.get(from) ?? ''
    if (text.length > known.length && ((isUri(text) && !(whole && isScheme(text))) || (whole && isDataFile(text)))) longest.set(from, text)
  }
  return [...longest].map(([from, value]) => ({ from, value }))
}

function withinOf(scope: Scope): { within?: string } {
  return scope.name ? { within: scope.name } : {}
}

// A module has thousands of calls and imports. What they become is filled in property by property: an object made of "the rest" of
// another takes ten times as long to make, and has a layout of its own, which makes whatever reads it slow and takes more room than it.

function importOf(item: Draft['imports'][number], { attempts }: Draft, positionOf: Context['positionOf']): Import {
  const { line, cell } = positionOf(item.from)
  const found: Import = { module: item.module, alias: item.alias, level: item.level, line }
  if (item.name !== undefined) found.name = item.name
  if (item.typing) found.typing = true
  if (attempts.some(({ from, to }) => from <= item.from && item.from < to)) found.optional = true
  if (item.within !== undefined) found.within = item.within
  if (cell !== undefined) found.cell = cell
  return found
}

function callOf(called: DraftCall, context: Context): Call {
  const { call } = called
  const name = dottedName(call.of)
  const found = calledAt(name, argumentsOf(call.arguments, context.allowance), called, context)
  const others = otherNames(call.of, name)
  if (others.length > 0) found.otherwise = others
  const off = switchedOffBy(called.condition)
  if (off !== undefined) found.off = off
  if (called.condition && waitsForItself(called, context)) found.waits = true
  return found
}

/** The name that a chain of attributes begins with. */
function rootOf(expression: Expression): string | undefined {
  let [root, left] = [expression, MOST_LINKS]
  for (; root.kind === 'attribute' && left-- > 0; ) root = root.of
  return root.kind === 'name' ? root.name : undefined
}

/** Whether a call of an imported module waits for a word of that module. */
function waitsForItself({ call, condition }: DraftCall, { imported }: Context): boolean {
  const root = rootOf(call.of)
  if (root === undefined || !imported.has(root)) return false
  let [current, left] = [condition, MOST_CONDITIONS]
  for (; current && left-- > 0; current = current.outer) if (current.asked === root) return true
  return false
}

/** The nearest name of a condition, or of one around it, that the module binds once, and to False. */
function switchedOffBy(condition: Condition | undefined): string | undefined {
  let [current, left] = [condition, MOST_CONDITIONS]
  for (; current && left-- > 0; current = current.outer) {
    const { binding, only } = (current.name && meaningOf(current.name)) ?? {}
    if (current.name && only && !binding?.arm && !binding?.fallback && binding?.value.kind === 'literal' && binding.value.value === false)
      return current.name.name
  }
  return undefined
}

function calledAt(name: string, given: Argument[], { from, scope, guarded }: Place, { positionOf }: Context): Call {
  const { line, cell } = positionOf(from)
  const call: Call = { name, arguments: given, line }
  if (cell !== undefined) call.cell = cell
  if (scope.name) call.within = scope.name
  if (guarded) call.guarded = true
  return call
}

/** `os.environ["NAME"]` as the calls that it stands for. */
function environmentCalls(draft: Draft, context: Context): Call[] {
  return draft.environment.flatMap((place) => {
    const { element, stored } = place
    if (!element.key || dottedName(element.of) !== 'os.environ') return []
    const given = [{ value: element.key }, ...(stored ? [{ value: stored }] : [])]
    const name = stored ? 'os.environ.__setitem__' : 'os.environ.__getitem__'
    return [calledAt(name, argumentsOf(given, context.allowance), place, context)]
  })
}

function definitionOf(definition: DraftDefinition, context: Context): Definition {
  const { name, kind, bases, decorators, parameters, from, end, scope } = definition
  const result = resultOf(definition)
  return {
    name,
    kind,
    ...context.positionOf(from),
    endLine: context.positionOf(end).line,
    bases: bases.map(dottedName),
    decorators: decorators.map((decorator) => decoratorOf(decorator, scope, context)),
    parameters,
    ...(result && { returns: dottedName(result) }),
  }
}

function decoratorOf({ from, expression }: Decorator, scope: Scope, context: Context): Call {
  const call = expression.kind === 'call'
  const given = call ? argumentsOf(expression.arguments, context.allowance) : []
  return calledAt(dottedName(call ? expression.of : expression), given, { from, scope, guarded: false }, context)
}

function assignmentOf({ from, target, value, scope }: Draft['assignments'][number], context: Context): Assignment[] {
  const written = writtenTarget(target)
  const read = written === undefined ? {} : readValue(value, context.allowance)
  const saysNothing = value.kind === 'call' ? read.literal === undefined && !read.entries : Object.keys(read).length === 0
  if (written === undefined || saysNothing) return []
  return [{ target: written, value: read, ...context.positionOf(from), ...withinOf(scope) }]
}

/** A target as written, dotted; a subscript by a constant counts as an attribute. */
function writtenTarget(target: Expression): string | undefined {
  const parts: string[] = []
  for (let current = target; parts.length < 20; ) {
    if (current.kind === 'name') return [current.name, ...parts.reverse()].join('.')
    if (current.kind === 'attribute') parts.push(current.name)
    else if (current.kind === 'element' && current.key?.kind === 'literal') parts.push(String(current.key.value))
    else return undefined
    current = current.of
  }
  return undefined
}
