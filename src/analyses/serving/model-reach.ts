import { isTestPath } from '../../graph/file-kind.ts'
import { type CallGraph, callGraphOf, chainTo, reachFrom, type Scope } from '../../graph/reach.ts'
import type { Definition, FileFacts, PythonModule } from '../../model/file-facts.ts'
import type { Evidence } from '../../model/location.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'
import { grouped } from '../grouped.ts'

/** The way from where a framework takes requests to where a model answers them; undefined where there is none. */
export type ModelReach = (match: RoleMatch) => Evidence[] | undefined

const MODEL = String.raw`\w*(?:model|net|network|pipe|pipeline|classifier|predictor|regressor|estimator|llm|learner|detector)s?\d?`
/** Pipelines are left out: what transforms is their preparation. */
const TRANSFORMER = MODEL.replace('pipe|pipeline|', '')
const RUN = 'generate|generate_content|run|forward|a?invoke|a?stream|encode|score|__call__|a?chat|create_(?:chat_)?completion'
const ASK = 'a?(?:chat|query|complete|invoke|stream|stream_chat|run|batch)'

/** Asking a model: a method of that name on anything, or running what is called a model or comes from what is. */
const PREDICTS = new RegExp(
  [
    String.raw`(?:^|\.)(?:predict|predict_\w+|infer|inference|run_inference|transcribe)$`,
    String.raw`(?:^|\.)(?:run|make|get|do|batch)_(?:prediction|predictions|predict|inference)$`,
    String.raw`(?:^|\.)${MODEL}(?:\(\)|\[\])*\.(?:${RUN})$`,
    String.raw`(?:^|\.)${TRANSFORMER}(?:\(\)|\[\])*\.transform$`,
    String.raw`(?:^|\.)${MODEL}(?:\(\)|\[\])+$`,
    String.raw`(?:^|\.)(?:model|classifier|predictor|llm)\d?$|^(?:self\.)?(?:net|pipe|pipeline)\d?$`,
    String.raw`InferenceSession\(\)\.run$|ORTModel\w*\(\)$`,
    String.raw`(?:^|\.)(?:\w*agent|agent_executor|\w*llm|chatbot|(?:\w+_)?chain|\w*(?:chat|query)_engine)(?:\(\)|\[\])*\.${ASK}$`,
    String.raw`(?:^|\.)engine(?:\(\)|\[\])*\.a?(?:chat|stream_chat|complete)$`,
    String.raw`^(?:langchain\w*|langgraph|llama_index)\..*\(\)\.${ASK}$`,
  ].join('|'),
  'i',
)

/** Predictions of other languages, by the name of the call. */
const FOREIGN = /^(?:(?:\w+::)?(?:predict\w*|augment)|vetiver_\w+|load_model\w*)$/

/** Answers for matches of frameworks that take any request. The call graph is made once, when the first is asked for. */
export function modelReach(project: ProjectView, matches: readonly RoleMatch[]): ModelReach {
  const { facts } = project.repository
  const matchesByPath = grouped(matches, ({ evidence }) => evidence.path)
  let prepared: { graph: CallGraph; points: ReadonlyMap<string, Evidence> } | undefined

  function prepare() {
    const graph = callGraphOf(facts)
    return { graph, points: modelPoints(project, graph.modules) }
  }

  function search(start: readonly Scope[]): Evidence[] | undefined {
    prepared ??= prepare()
    for (const arrival of reachFrom(prepared.graph, start).arrivals()) {
      const { path } = arrival.scope
      const point = prepared.points.get(keyOf(arrival.scope)) ?? prepared.points.get(keyOf({ path, within: '' }))
      if (point) return [...chainTo(arrival), point]
    }
    return undefined
  }

  /** What takes the routes of a file into an app, and makes what they answer with when it starts. */
  function usersOf(path: string): Scope[] {
    prepared ??= prepare()
    const users = prepared.graph.importers(path).filter((user) => !isTestPath(user))
    return users.map((user) => ({ path: user, within: '', main: true }))
  }

  const ofHandlers = () => remembered(ofScopes, 'handlers', () => search(handlersIn(facts)))
  const ofFile = new Map<string, boolean>()
  const ofScopes = new Map<string, Evidence[] | undefined>()
  return (match) => {
    const { path } = match.evidence
    const file = facts.get(path)
    if (!file?.python) return file && (foreignPoint(file) ?? (isPlatform(match) ? ofHandlers() : undefined))
    const { python } = file
    const from = (start: readonly Scope[]) => search(start) ?? search([...start, ...usersOf(path)])
    // All routes of a file at once: most files without a model are done with after one search.
    const together = () => from((matchesByPath.get(path) ?? []).flatMap((other) => scopesOf(other, python)))
    if (!remembered(ofFile, path, () => together() !== undefined)) return undefined
    const start = scopesOf(match, python)
    return remembered(ofScopes, start.map(keyOf).join(' '), () => from(start))
  }
}

/** An image or a resource that calls a handler for each request. */
function isPlatform({ by }: RoleMatch): boolean {
  return by === 'images' || by === 'terraform'
}

/** Functions that take what such a platform hands them: the event and its context. */
function handlersIn(facts: ReadonlyMap<string, FileFacts>): Scope[] {
  return [...facts].flatMap(([path, { python }]) =>
    isTestPath(path) ? [] : (python?.definitions ?? []).filter(isHandler).map(({ name }) => ({ path, within: name })),
  )
}

function isHandler({ kind, parameters }: Definition): boolean {
  return kind === 'function' && parameters.length === 2 && /^_*event$/.test(parameters[0] ?? '') && /^_*context$/.test(parameters[1] ?? '')
}

function remembered<Answer>(answers: Map<string, Answer>, key: string, work: () => Answer): Answer {
  if (!answers.has(key)) answers.set(key, work())
  return answers.get(key) as Answer
}

/** What runs on a request: the decorated function, the methods of the class, or the whole script of an app. */
function scopesOf({ by, name, evidence, within }: RoleMatch, { definitions, calls }: PythonModule): Scope[] {
  const { path, line } = evidence
  if (by === 'bases') {
    const methods = definitions.filter((definition) => definition.name.startsWith(`${within}.`))
    return [{ path, within: within ?? '' }, ...methods.map((method) => ({ path, within: method.name }))]
  }
  if (by === 'imports') {
    const root = name.split('.', 1)[0] ?? name
    const users = calls.filter((call) => call.name === root || call.name.startsWith(`${root}.`)).flatMap((call) => call.within ?? [])
    return [{ path, within: '', main: true }, ...[...new Set(users)].map((user) => ({ path, within: user }))]
  }
  const decorated = definitions.filter(({ decorators }) => decorators.some((decorator) => decorator.line === line))
  const script = { path, within: '', main: true }
  if (decorated.length > 0) return [...decorated.map((definition) => ({ path, within: definition.name })), script]
  return [{ path, within: within ?? '' }, script]
}

/** Where models are loaded, asked or called over the network, by the scope that does it. */
function modelPoints(project: ProjectView, modules: ReadonlyMap<string, PythonModule>): ReadonlyMap<string, Evidence> {
  const named = new Set<string>()
  for (const { role, evidence, by } of project.recognised.roles) {
    const isModel = role.role === 'loads-model' || role.role === 'hosts-models'
    if (isModel && by === 'calls') named.add(`${evidence.path}:${evidence.line}`)
  }
  const asks = new Map<string, boolean>()
  const points = new Map<string, Evidence>()
  for (const [path, { calls }] of modules) {
    for (const { name, line, within = '', guarded = false } of calls) {
      const key = keyOf({ path, within, main: guarded && within === '' })
      if (points.has(key)) continue
      if (remembered(asks, name, () => PREDICTS.test(name)) || named.has(`${path}:${line}`))
        points.set(key, { path, line, says: `${name}(…)` })
    }
  }
  return points
}

function foreignPoint({ path, foreign }: FileFacts): Evidence[] | undefined {
  const call = foreign?.calls.find(({ name }) => FOREIGN.test(name))
  return call && [{ path, line: call.line, says: `${call.name}(…)` }]
}

function keyOf({ path, within, main = false }: Scope): string {
  return `${path}\n${within}${main ? '\nmain' : ''}`
}
