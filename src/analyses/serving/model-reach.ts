import { isTestPath } from '../../graph/file-kind.ts'
import { grouped } from '../../graph/grouped.ts'
import { callGraphOf, chainTo, reachFrom, type Scope } from '../../graph/reach.ts'
import { remembered } from '../../graph/remembered.ts'
import type { Call, FileFacts, PythonModule } from '../../model/file-facts.ts'
import type { Evidence } from '../../model/location.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'
import { calledBy, handlersOf, scopesOf, trainsOnRequest } from './handlers.ts'

/** The way from where a framework takes requests to where a model answers them. */
export interface Way {
  steps: Evidence[]
  /** Whether the handler of the request asks the model itself, and not only the app around it. */
  asked: boolean
  /** The model is loaded on the way, and not seen to be asked. */
  onlyLoaded: boolean
}

/** The way from a match; undefined where there is none. */
export type ModelReach = (match: RoleMatch) => Way | undefined

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
    String.raw`InferenceSession\(\)\.run$|(?:^|\.)ORTModel\w*\(\)$`,
    String.raw`(?:^|\.)(?:\w*agent|agent_executor|\w*llm|chatbot|(?:\w+_)?chain|\w*(?:chat|query)_engine)(?:\(\)|\[\])*\.${ASK}$`,
    String.raw`(?:^|\.)engine(?:\(\)|\[\])*\.a?(?:chat|stream_chat|complete)$`,
    String.raw`^(?:langchain\w*|langgraph|llama_index)\..*\(\)\.${ASK}$`,
  ].join('|'),
  'i',
)

/** What is asked of a model behind the call that loaded it: `load()()`, `load().eval()()`, `load()["a"].forward()`. */
const ASKS_LOADED = new RegExp(String.raw`^(?:\(\)|\[\]|\.\w+)*?(?:(?:\(\)|\[\])|(?:\(\)|\[\])\.(?:${RUN}))$`)

/** A class of what a database or a request holds, which may be called `Run` or `Score` too. */
const RECORD = /(?:^|\.)(?:models|schemas|entities|tables)\.[A-Z]\w*$/

/** Predictions of other languages, by the name of the call. */
const FOREIGN = /^(?:(?:\w+::)?(?:predict\w*|augment)|vetiver_\w+|load_model\w*)$/

/** Answers for matches of frameworks that take any request. The call graph is made once, when the first is asked for. */
export function modelReach(project: ProjectView, matches: readonly RoleMatch[]): ModelReach {
  const { facts } = project.repository
  const matchesByPath = grouped(matches, ({ evidence }) => evidence.path)
  let prepared: ReturnType<typeof prepare> | undefined

  function prepare() {
    const graph = callGraphOf(facts)
    return { graph, points: modelPoints(project, graph.modules), trains: trainsOnRequest(graph) }
  }

  function search(start: readonly Scope[], asked = false): Way | undefined {
    prepared ??= prepare()
    for (const arrival of reachFrom(prepared.graph, start).arrivals()) {
      const { path } = arrival.scope
      const point = prepared.points.get(keyOf(arrival.scope)) ?? (asked ? undefined : prepared.points.get(keyOf({ path, within: '' })))
      if (point) return { steps: [...chainTo(arrival), point.evidence], asked, onlyLoaded: point.onlyLoads }
    }
    return undefined
  }

  /** What asks the model before what only has it at hand; a handler that trains one is none that serves it. */
  function ofOne(match: RoleMatch, handlers: readonly Scope[], otherwise: () => Way | undefined): Way | undefined {
    prepared ??= prepare()
    if (prepared.trains(match, handlers)) return undefined
    return search(handlers, true) ?? otherwise()
  }

  /** What takes the routes of a file into an app, and makes what they answer with when it starts. */
  function usersOf(path: string): Scope[] {
    prepared ??= prepare()
    const users = prepared.graph.importers(path).filter((user) => !isTestPath(user))
    return users.map((user) => ({ path: user, within: '', main: true }))
  }

  const called = calledBy(facts)
  const ofCalled = new Map<readonly Scope[], Way | undefined>()
  function ofPlatform(match: RoleMatch): Way | undefined {
    const handlers = called(match)
    if (handlers.length === 0) return undefined
    return answered(ofCalled, handlers, () => ofOne(match, handlers, () => search(handlers)))
  }

  const ofFile = new Map<string, boolean>()
  const ofScopes = new Map<string, Way | undefined>()
  return (match) => {
    const { path } = match.evidence
    const file = facts.get(path)
    if (!file?.python) return file && (foreignPoint(file) ?? ofPlatform(match))
    const { python } = file
    const from = (start: readonly Scope[]) => search(start) ?? search([...start, ...usersOf(path)])
    // All routes of a file at once: most files without a model are done with after one search.
    const together = () => from((matchesByPath.get(path) ?? []).flatMap((other) => scopesOf(other, python)))
    if (!answered(ofFile, path, () => together() !== undefined)) return undefined
    const start = scopesOf(match, python)
    return answered(ofScopes, start.map(keyOf).join(' '), () => ofOne(match, handlersOf(match, python), () => from(start)))
  }
}

function answered<Key, Answer>(answers: Map<Key, Answer>, key: Key, work: () => Answer): Answer {
  if (!answers.has(key)) answers.set(key, work())
  return answers.get(key) as Answer
}

interface Point {
  evidence: Evidence
  onlyLoads: boolean
}

/** Where models are loaded, asked or called over the network, by the scope that does it: of one that does several, where it asks. */
function modelPoints(project: ProjectView, modules: ReadonlyMap<string, PythonModule>): ReadonlyMap<string, Point> {
  const [hosted, loaded, loading] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const { role, evidence, by, name } of project.recognised.roles) {
    if (by !== 'calls') continue
    if (role.role === 'hosts-models') hosted.add(`${evidence.path}:${evidence.line}`)
    if (role.role !== 'loads-model') continue
    loaded.add(`${evidence.path}:${evidence.line} ${name}`)
    loading.add(name)
  }
  const asks = remembered((name: string) => !RECORD.test(name) && (predicts(name) || asksLoaded(name, loading)))
  const points = new Map<string, Point>()
  for (const [path, { calls }] of modules) {
    for (const call of calls) {
      const { name, otherwise = [], line, within = '', guarded = false } = call
      const isAsked = asks(name) || (hosted.size > 0 && hosted.has(`${path}:${line}`))
      const mayLoad = !isAsked && (loading.has(name) || otherwise.some((one) => loading.has(one)))
      const isLoaded = mayLoad && [name, ...otherwise].some((one) => loaded.has(`${path}:${line} ${one}`))
      if (!(isAsked || isLoaded) || declaresSchema(call)) continue
      const key = keyOf({ path, within, main: guarded && within === '' })
      const known = points.get(key)
      if (!known || (isAsked && known.onlyLoads)) points.set(key, { evidence: { path, line, says: `${name}(…)` }, onlyLoads: !isAsked })
    }
  }
  return points
}

/** Names that are called, for a base or another project that calls the same. */
const predicts = remembered((name: string) => PREDICTS.test(name), 20_000)

/** Whether a call gives what a web framework answers with a name and fields: `api.model("Run", {...})`. */
function declaresSchema({ name, arguments: [first, second] }: Call): boolean {
  const literal = first?.name === undefined ? first?.value.literal : undefined
  return (
    name.endsWith('.model') && typeof literal === 'string' && /^\w+$/.test(literal) && second !== undefined && second.name === undefined
  )
}

function asksLoaded(name: string, loading: ReadonlySet<string>): boolean {
  const end = name.indexOf('(')
  return end > 0 && loading.has(name.slice(0, end)) && ASKS_LOADED.test(name.slice(end))
}

function foreignPoint({ path, foreign }: FileFacts): Way | undefined {
  const call = foreign?.calls.find(({ name }) => FOREIGN.test(name))
  return call && { steps: [{ path, line: call.line, says: `${call.name}(…)` }], asked: true, onlyLoaded: false }
}

function keyOf({ path, within, main = false }: Scope): string {
  return `${path}\n${within}${main ? '\nmain' : ''}`
}
