import { parentName } from '../../graph/dotted-name.ts'
import { isTestPath } from '../../graph/file-kind.ts'
import { outlineOf, placeOf } from '../../graph/outline.ts'
import { type CallGraph, type Reach, reachFrom, type Scope } from '../../graph/reach.ts'
import { remembered } from '../../graph/remembered.ts'
import type { Definition, FileFacts, PythonModule } from '../../model/file-facts.ts'
import { globOf } from '../../tools/match-name.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import { routeOf } from './operation.ts'

/** What runs on a request: the decorated function, the class with its methods, what a platform knows by its name; none where that is the script of an app. */
export function handlersOf({ by, role, evidence, within }: RoleMatch, module: PythonModule): Scope[] {
  const { path, line = 0, cell } = evidence
  const { inner, decoratedAt } = outlineOf(module)
  const withMethods = (name: string) =>
    [name, ...(inner.get(name) ?? []).map((method) => method.name)].map((one) => ({ path, within: one }))
  if (by === 'bases') return withMethods(within ?? '')
  if (by === 'defines') {
    const called = (role.defines ?? []).flatMap(({ names }) => names.map((glob) => globOf(glob)))
    return module.definitions.flatMap(({ name }) => (called.some((fits) => fits(name)) ? withMethods(name) : []))
  }
  if (by === 'imports') return []
  const decorated = decoratedAt.get(placeOf(cell === undefined ? { line } : { line, cell })) ?? []
  return decorated.flatMap(({ kind, name }) => (kind === 'class' ? withMethods(name) : [{ path, within: name }]))
}

/** What runs on a request or before the first one: the handlers, and the script or the functions around them that make the app. */
export function scopesOf(match: RoleMatch, module: PythonModule): Scope[] {
  const { by, name, evidence, within } = match
  const { path } = evidence
  const handlers = handlersOf(match, module)
  if (by === 'bases') return handlers
  const script = { path, within: '', main: true }
  if (by === 'imports') {
    const root = name.split('.', 1)[0] ?? name
    const users = module.calls.filter((call) => call.name === root || call.name.startsWith(`${root}.`)).flatMap((call) => call.within ?? [])
    return [script, ...[...new Set(users)].map((user) => ({ path, within: user }))]
  }
  return handlers.length > 0
    ? [...handlers, ...handlers.flatMap((handler) => around(handler, module)), script]
    : [{ path, within: within ?? '' }, script]
}

/** Functions that a handler is defined in. */
function around({ path, within }: Scope, module: PythonModule): Scope[] {
  const scopes: Scope[] = []
  for (let name = parentName(within); name !== ''; name = parentName(name)) {
    if (!outlineOf(module).classes.has(name)) scopes.push({ path, within: name })
  }
  return scopes
}

/** Says which functions an image or a resource calls for each request: the one that it names, else all that take an event and its context. */
export function calledBy(facts: ReadonlyMap<string, FileFacts>): (match: RoleMatch) => readonly Scope[] {
  let any: readonly Scope[] | undefined
  const handlersIn = remembered((path: string) => {
    const named = namedHandlers(handlerNames(facts.get(path)), facts)
    if (named.length > 0) return named
    any ??= [...facts].flatMap(([file, { python }]) =>
      isTestPath(file) ? [] : (python?.definitions ?? []).filter(isHandler).map(({ name }) => ({ path: file, within: name })),
    )
    return any
  })
  return ({ by, evidence }) => (by === 'images' || by === 'terraform' || by === 'settings' ? handlersIn(evidence.path) : [])
}

/** Words of a command that are looked up; a handler is the first, or follows a runtime. */
const mostWords = 5
const mostFunctions = 50

/** `CMD ["package.module.function"]` of an image; `Handler` in a template of AWS, `handler` in one of the Serverless Framework. */
function handlerNames(facts: FileFacts | undefined): string[] {
  if (facts?.dockerfile) return facts.dockerfile.entrypoint.flatMap((command) => command.words).slice(0, mostWords)
  const values = facts?.settings?.values ?? []
  return values.flatMap(({ key, value }) => (/\.(?:Properties\.H|h)andler$/.test(key) ? [value] : [])).slice(0, mostFunctions)
}

/** Functions by their dotted names, the package being anywhere in the repository. */
function namedHandlers(words: readonly string[], facts: ReadonlyMap<string, FileFacts>): Scope[] {
  return words.flatMap((word) => {
    const [, module, within] = /^([\w./-]+)\.(\w+)$/.exec(word) ?? []
    if (module === undefined || within === undefined) return []
    const ending = `/${module.replaceAll('.', '/')}.py`
    const holding = [...facts].filter(
      ([path, { python }]) => `/${path}`.endsWith(ending) && python?.definitions.some(({ name }) => name === within),
    )
    return holding.map(([path]) => ({ path, within }))
  })
}

function isHandler({ kind, parameters }: Definition): boolean {
  return kind === 'function' && parameters.length === 2 && /^_*event$/.test(parameters[0] ?? '') && /^_*context$/.test(parameters[1] ?? '')
}

const training = /(?:^|[^a-z])(?:re)?(?:train(?:ing|er)?|fit|finetun(?:e|ing)|tun(?:e|ing))(?:[^a-z]|$)/i
const fitting = /(?:^|\.)(?:fit|fit_transform|fit_generator|train|fine_tune|backward)$/

/** Whether a call by its name fits a model. */
export function isFitting(name: string): boolean {
  return fitting.test(name)
}

/** Says whether a handler is there to train a model: by its name, that of its class, or its route, and by what it reaches. */
export function trainsOnRequest(graph: CallGraph): (match: RoleMatch, handlers: readonly Scope[]) => boolean {
  let fits: ReadonlySet<string> | undefined
  return (match, handlers) => {
    const within = new Set(handlers.map((handler) => handler.within))
    const outermost = [...within].filter((name) => !within.has(parentName(name)))
    const names = [...outermost.map((name) => name.replace(/([a-z])([A-Z])/g, '$1_$2')), routeOf(match) ?? '']
    if (!names.some((name) => training.test(name))) return false
    fits ??= fittingScopes(graph)
    return fitsOnTheWay(reachFrom(graph, handlers), fits)
  }
}

/** Whether a model is fitted anywhere on the way, in one of the scopes that fit one. */
export function fitsOnTheWay(reach: Reach, fits: ReadonlySet<string>): boolean {
  for (const { scope } of reach.arrivals()) if (fits.has(`${scope.path}\n${scope.within}`)) return true
  return false
}

/** Keys of the scopes that fit a model, for `fitsOnTheWay`. */
export function fittingScopes({ modules }: CallGraph): ReadonlySet<string> {
  const scopes = new Set<string>()
  for (const [path, { calls }] of modules) {
    for (const { name, within = '' } of calls) if (isFitting(name)) scopes.add(`${path}\n${within}`)
  }
  return scopes
}
