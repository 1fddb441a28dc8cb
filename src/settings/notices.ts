import type { Scorecard } from '../model/scorecard.ts'
import type { ConfiguredPolicy, Policy } from '../policies/policy.ts'
import { formatReference, isCommit } from './files.ts'
import type { RuleLayer } from './inherit.ts'
import type { Layer, Settings } from './settings.ts'

type Notices = Scorecard['notices']

/** Policies by name before the rest is counted. */
const mostNamed = 5

/** Where the policy file is looked for in vain. */
const misplaced = /^(?:\.github\/)?\.?mlops[-_]scorecard\.ya?ml$/i

/** A warning for each file that is called like the policy file and lies elsewhere, where the repository has none in its place. */
export function misplacedNotices(layers: readonly Layer[], paths: readonly string[], place: string): Notices {
  if (layers.some(({ kind }) => kind === 'repository')) return []
  return paths
    .filter((path) => misplaced.test(path) && path !== place)
    .map((path) => ({ level: 'warning', text: `\`${path}\` is not read: the policy file of a repository is \`${place}\`.`, path }))
}

/** A warning where the policy file names a pack that there is none of: a later one than this version knows, or none at all. */
export function packNotices(policies: readonly Policy[], { pack, provenance }: Settings): Notices {
  const named = policies.flatMap(({ builtIn, since, deprecatedIds }) => [...(builtIn ? [since] : []), ...Object.values(deprecatedIds)])
  const packs = [...new Set(named)].toSorted()
  const newest = packs.at(-1)
  if (pack === undefined || newest === undefined || packs.includes(pack)) return []
  const known = packs.length === 1 ? `this version knows ${newest}` : `this version knows ${packs.join(', ')}`
  const effect = pack > newest ? 'every policy counts' : 'what came later is shown and does not count'
  return [{ level: 'warning', text: `There is no pack ${pack} here, ${known}: ${effect}.`, ...provenance['pack']?.origin }]
}

/** A warning for each inherited file that is named by a branch or tag and not vendored: tomorrow it can say something else. */
export function movableNotices(layers: readonly RuleLayer[]): Notices {
  return layers.flatMap(({ reference, files }) => {
    if (!reference || isCommit(reference.ref) || files.vendored) return []
    const now = files.commit === undefined ? '' : `, now ${files.commit}`
    const text = `The policy file ${formatReference(reference)} is named by a branch or tag, which can move${now}: name the commit, or run \`mlops-scorecard policy lock\`.`
    return [{ level: 'warning' as const, text }]
  })
}

/** Which policies are newer than the pack of the policy file; none where it names none. */
export function stagedNotices(policies: readonly ConfiguredPolicy[], pack: string | undefined): Notices {
  const staged = policies
    .filter(({ configuration }) => configuration.enabled && configuration.staged)
    .map(({ policy }) => `\`${policy.id}\``)
  if (staged.length === 0) return []
  const verb = staged.length === 1 ? 'is' : 'are'
  const more = staged.length > mostNamed ? ` and ${staged.length - mostNamed} more` : ''
  const text = `${staged.slice(0, mostNamed).join(', ')}${more} ${verb} newer than the pack ${pack} of the policy file: shown now, and will count from the next pack that it names.`
  return [{ level: 'note', text }]
}
