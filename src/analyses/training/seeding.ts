import { bodyOf } from '../../graph/bodies.ts'
import type { CallGraph } from '../../graph/reach.ts'
import { remembered } from '../../graph/remembered.ts'
import type { EntryPoint } from '../../model/facts.ts'
import type { Argument, Call, PythonModule, Value } from '../../model/file-facts.ts'
import type { Evidence } from '../../model/location.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'
import type { Fitting } from './entry-points.ts'
import { reachedOf } from './reached.ts'

type Answer = EntryPoint['seeded']

const seedArgument = /^(?:random_state|random_seed|seed|manual_seed|global_seed|data_seed)$/
/** What only divides or orders the data: its seed says nothing of the weights. */
const dividing = /(?:^|\.)(?:train_test_split|random_split|sample|shuffle|\w*KFold|\w*ShuffleSplit)$/
/** Names of what settings are kept in. */
const settings = /(?:^|[._])(?:params?|hyperparameters?|hparams|kwargs|config|cfg|settings|options|space)(?:$|[._])/i

/**
 * Says whether a run fixes a seed: by a call, by an argument of one, or because nothing in it depends on chance. It is unknown where
 * what fits is given settings that the source does not write out, or runs on a platform.
 */
export function seedingOf(project: ProjectView, { modules }: CallGraph): (fitting: Pick<Fitting, 'reach' | 'fits'>) => Answer {
  const { explicit, implied, draws } = rolesOf(project)
  const isImplied = new Set(implied.map(({ evidence }) => placeOf(evidence)))
  const seeding = reachedOf(explicit)
  const drawing = reachedOf(draws)
  const dictionariesIn = remembered(dictionariesOf)
  return ({ reach, fits }) => {
    if (seeding(reach).length > 0) return 'yes'
    const bodies = [...reach.arrivals()].flatMap(({ scope: { path, within } }): Reached[] => {
      const module = modules.get(path)
      return module ? [{ path, calls: bodyOf(module, within).calls, dictionaries: dictionariesIn(module) }] : []
    })
    if (bodies.some(({ calls, dictionaries }) => calls.some((call) => says('yes', call, dictionaries)))) return 'yes'
    const fitting = new Set(fits.map(({ evidence }) => placeOf(evidence)))
    if ([...fitting].every((place) => isImplied.has(place)) && drawing(reach).length === 0) return 'yes'
    // What a platform runs elsewhere is seeded there, or not.
    const isElsewhere = fits.every(({ managed }) => managed)
    return isElsewhere || bodies.some((body) => isHidden(body, fitting)) ? 'unknown' : 'no'
  }
}

/** A body of code that runs, with the dictionaries of its module. */
interface Reached {
  path: string
  calls: readonly Call[]
  dictionaries: Dictionaries
}

/** Whether what fits, or another call of the same library beside it, is given settings that stand elsewhere. */
function isHidden({ path, calls, dictionaries }: Reached, fitting: ReadonlySet<string>): boolean {
  const own = calls.filter(({ line, cell }) => fitting.has(placeOf({ path, line, cell })))
  const roots = new Set(own.map(rootOf))
  return calls.some((call) => roots.has(rootOf(call)) && says('unknown', call, dictionaries))
}

function says(answer: Answer, call: Call, dictionaries: Dictionaries): boolean {
  return !dividing.test(call.name) && call.arguments.some((given) => seedIn(given, dictionaries) === answer)
}

function rolesOf({ recognised: { roles } }: ProjectView): Record<'explicit' | 'implied' | 'draws', RoleMatch[]> {
  const seeds = roles.filter(({ role }) => role.role === 'seeds')
  return {
    explicit: seeds.filter(({ role }) => !role.implied),
    implied: seeds.filter(({ role }) => role.implied),
    draws: roles.filter(({ role }) => role.role === 'draws'),
  }
}

function placeOf({ path, line, cell }: Pick<Evidence, 'path'> & { line?: number | undefined; cell?: number | undefined }): string {
  return `${path}:${cell ?? ''}:${line ?? ''}`
}

function rootOf({ name }: Call): string {
  return name.split('.')[0] ?? name
}

/** Names of dictionaries in a module: those that the source writes out, and those of them that hold a seed. */
interface Dictionaries {
  written: ReadonlySet<string>
  seeded: ReadonlySet<string>
}

function dictionariesOf({ assignments }: PythonModule): Dictionaries {
  const written = assignments.filter(({ value }) => value.entries !== undefined).map(({ target }) => target)
  const seeded = assignments.flatMap(({ target, value }) => (holdsSeed(value) ? [target] : isFixed(value) ? ownerOfSeed(target) : []))
  return { written: new Set(written), seeded: new Set(seeded) }
}

/** `params` of `params["seed"]` and of `params.seed`. */
function ownerOfSeed(target: string): string[] {
  const [, owner, key] = /^(.+?)(?:\.|\[["'])(\w+)(?:["']\])?$/.exec(target) ?? []
  return owner !== undefined && key !== undefined && seedArgument.test(key) ? [owner] : []
}

/** What one argument says of a seed, also by a dictionary that it unpacks or passes on. */
function seedIn({ name, value }: Argument, { written, seeded }: Dictionaries): Answer {
  if (name !== undefined && seedArgument.test(name)) return isFixed(value) ? 'yes' : 'no'
  const { reference, entries } = value
  if (holdsSeed(value) || (reference !== undefined && seeded.has(reference))) return 'yes'
  if (entries !== undefined || (reference !== undefined && written.has(reference))) return 'no'
  return name === '**' || settings.test(name ?? '') || settings.test(reference ?? '') ? 'unknown' : 'no'
}

function holdsSeed({ entries = [] }: Value): boolean {
  return entries.some(({ key, value }) => seedArgument.test(key) && isFixed(value))
}

function isFixed({ literal, reference }: Value): boolean {
  return typeof literal === 'number' || reference !== undefined
}
