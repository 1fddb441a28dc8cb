import { bodyOf } from '../../graph/bodies.ts'
import { lastName } from '../../graph/dotted-name.ts'
import { type CallGraph, chainTo, type Reach, type Scope } from '../../graph/reach.ts'
import { remembered } from '../../graph/remembered.ts'
import type { EntryPoint } from '../../model/facts.ts'
import type { Argument, Call } from '../../model/file-facts.ts'
import { type Evidence, formatLocation, locationOf } from '../../model/location.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'
import type { Fitting } from './entry-points.ts'
import { reachedOf } from './reached.ts'
import { type Held, heldBy, holdsSeed, isFixed, isWritten, seedArgument } from './seeded-dictionaries.ts'

type Answer = EntryPoint['seeded']

/** Whether a run fixes a seed, and the way from the entry point to the call that does. */
export type Seeded = Pick<EntryPoint, 'seeded' | 'seeding'>

/** What only divides, orders, makes or draws data, searches, explains, or draws for one layer: its seed says nothing of the weights. */
const beside = new RegExp(
  [
    '(?:^|\\.)(?:train_test_split|random_?[sS]plit|sample(?:By)?|shuffle|resample|bootstrap|\\w*KFold|\\w*ShuffleSplit',
    'make_\\w+|\\w*SMOTE\\w*|ADASYN|Random(?:Over|Under)Sampler|\\w+_dataset_from_directory|flow_from_\\w+|flow|randn?',
    'TSNE|UMAP|PCA|TruncatedSVD|permutation_importance|partial_dependence|RandomizedSearchCV|HalvingRandomSearchCV|\\w+Sampler',
    'Compose|\\w*Dropout|Random[A-Z]\\w*|Glorot\\w+|He(?:Normal|Uniform)|TruncatedNormal|Orthogonal|completions\\.create|responses\\.create)$',
    '(?:^|\\.)(?:initializers|augmentation|transforms)\\.\\w+$',
  ].join('|'),
)
/** Of these names, what is fitted. */
const fitted = /(?:Forest|Trees|Classifier|Regressor|Projection|Embedding)\w*$/
/** Last parts of the names of what only writes down what it is given, for a reader, a tracker or a file. */
const recording =
  /^_*(?:p?print|log|log_\w+|(?:add|set|update)_\w*(?:meta_?data|hparams|tags?)|debug|info|warning|error|append|record\w*|to_(?:json|csv|yaml|excel)|(?:dumps?|safe_dump|write|save|store|report)(?:_\w+)?)$/
/** Names of arguments that only describe what comes with them. */
const describing = /^(?:meta_?data|tags|attributes|extra)$/
/** Names of what settings are kept in. */
const settings = /(?:^|[._])(?:params?|hyperparameters?|hparams|kwargs|config|cfg|settings|options|space)(?:$|[._])/i

/**
 * Says whether a run fixes a seed: by a call, by an argument of one, or because nothing in it depends on chance. It is unknown where
 * what fits is given settings that the source does not write out, or runs on a platform.
 */
export function seedingOf(project: ProjectView, graph: CallGraph): (fitting: Pick<Fitting, 'reach' | 'fits'>) => Seeded {
  const { explicit, implied, draws } = rolesOf(project)
  const isImplied = new Set(implied.map(({ evidence }) => formatLocation(evidence)))
  const seeding = reachedOf(graph, explicit)
  const drawing = reachedOf(graph, draws)
  const heldIn = heldBy(graph)
  const isRecording = recordingTest(project)
  // Many runs come through the same bodies.
  const bodyIn = remembered(({ path, within }: Scope): Reached | undefined => {
    const module = graph.modules.get(path)
    return (
      module && { path, within, calls: bodyOf(module, within).calls.filter((call) => !isRecording(path, call)), held: heldIn(path, within) }
    )
  })
  const seedingCall = remembered(({ calls, held }: Reached) => calls.find((one) => says('yes', one, held)))
  const openCalls = remembered(({ calls, held }: Reached) => calls.filter((one) => says('unknown', one, held)))
  return ({ reach, fits }) => {
    const [first] = seeding(reach)
    if (first) return seededBy(reach, first.evidence, first.within)
    const bodies = [...reach.arrivals()].flatMap(({ scope }) => bodyIn(scope) ?? [])
    for (const body of bodies) {
      const { path, within } = body
      const call = seedingCall(body)
      if (call) return seededBy(reach, { ...locationOf({ path, line: call.line, cell: call.cell }), says: `${call.name}(…)` }, within)
    }
    const fitting = new Set(fits.map(({ evidence }) => formatLocation(evidence)))
    if ([...fitting].every((place) => isImplied.has(place)) && drawing(reach).length === 0) return { seeded: 'yes' }
    // What a platform runs elsewhere is seeded there, or not.
    const isElsewhere = fits.every(({ managed }) => managed)
    const fitPaths = new Set(fits.map(({ evidence }) => evidence.path))
    const opened = bodies.filter((body) => openCalls(body).length > 0)
    const isFit = (path: string, { line, cell }: Call) => fitPaths.has(path) && fitting.has(formatLocation({ path, line, cell }))
    const makers = makersOf(opened.length === 0 ? [] : bodies.flatMap(({ path, calls }) => calls.filter((call) => isFit(path, call))))
    const isOpen = opened.some((body) => isHidden(body, openCalls(body), (call) => isFit(body.path, call) || makers.has(call.name)))
    return { seeded: isElsewhere || isOpen ? 'unknown' : 'no' }
  }
}

function seededBy(reach: Reach, evidence: Evidence, within: string | undefined): Seeded {
  return { seeded: 'yes', seeding: [...chainTo(reach.get(evidence.path, within)), evidence] }
}

/** A body of code that runs, with what the dictionaries hold that it may name. */
interface Reached {
  path: string
  within: string
  calls: readonly Call[]
  held: Held
}

/** Whether what fits or makes what is fitted, or another call of the same library beside it, is one of those that are given settings which stand elsewhere. */
function isHidden({ calls }: Reached, open: readonly Call[], isOwn: (call: Call) => boolean): boolean {
  const roots = new Set(calls.filter(isOwn).map(rootOf))
  return open.some((call) => roots.has(rootOf(call)))
}

/** Names of what makes the fitted objects, wherever that is done: `sklearn.svm.SVC` of `sklearn.svm.SVC().fit`. */
function makersOf(fits: readonly Call[]): ReadonlySet<string> {
  return new Set(fits.flatMap(({ name }) => (name.includes('()') ? [name.slice(0, name.lastIndexOf('()'))] : [])))
}

/** Says whether a call only writes down what it is given: a seed among that is fixed nowhere by it. */
function recordingTest({ recognised: { roles } }: ProjectView): (path: string, call: Call) => boolean {
  // Where an option of a call says who records, or a framework does by itself, the call does more.
  const tracks = roles.filter(({ role, by }) => role.role === 'tracks' && by === 'calls' && !role.implied && !role.when)
  const tracking = new Set(tracks.map(({ evidence, name }) => `${formatLocation(evidence)} ${name}`))
  return (path, call) => recording.test(lastName(call.name)) || tracking.has(`${formatLocation({ ...call, path })} ${call.name}`)
}

function says(answer: Answer, call: Call, held: Held): boolean {
  return (!beside.test(call.name) || fitted.test(call.name)) && call.arguments.some((given) => seedIn(given, held) === answer)
}

function rolesOf({ recognised: { roles } }: ProjectView): Record<'explicit' | 'implied' | 'draws', RoleMatch[]> {
  const seeds = roles.filter(({ role }) => role.role === 'seeds')
  return {
    explicit: seeds.filter(({ role }) => !role.implied),
    implied: seeds.filter(({ role }) => role.implied),
    draws: roles.filter(({ role }) => role.role === 'draws'),
  }
}

/** The first part of a name, without what is called of something that a table or a call gave: `table[]` of `table[]().fit` and of `table[]`. */
function rootOf({ name }: Call): string {
  const [first = name] = name.split('.')
  return first.replace(/(?<=\[\]|\(\))(?:\(\))+$/, '')
}

/** What one argument says of a seed, also by a dictionary that it unpacks or passes on. */
function seedIn({ name, value }: Argument, held: Held): Answer {
  if (name !== undefined && describing.test(name)) return 'no'
  if (name !== undefined && seedArgument.test(name)) return isFixed(value) ? 'yes' : 'no'
  const { reference } = value
  const own = reference === undefined ? 'unknown' : held.here(reference)
  if (holdsSeed(value) || own === 'yes') return 'yes'
  if (isWritten(value) || own === 'no') return 'no'
  if (name !== '**' && !settings.test(name ?? '') && !settings.test(reference ?? '')) return 'no'
  return reference === undefined ? 'unknown' : held.elsewhere(reference)
}
