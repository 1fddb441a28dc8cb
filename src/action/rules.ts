import type { Context } from '../github/context.ts'
import { remoteRepositories } from '../github/remote-policy.ts'
import { ConfigurationError, ScanError } from '../model/errors.ts'
import type { Scorecard } from '../model/scorecard.ts'
import type { Source } from '../model/source.ts'
import { ruleChanges } from '../rule-changes.ts'
import { inputsRules, loadRules, pathsOf, policyFilePath, type Rules, readLayers, ruleFilesOf, vendoredFirst } from '../rules.ts'
import { driftNotices } from '../settings/drift.ts'
import { parseReference, type RuleFiles } from '../settings/files.ts'
import type { OpenRepository, RuleLayer } from '../settings/inherit.ts'
import type { Inputs } from './inputs.ts'
import { remembering } from './remembering.ts'
import type { Sides } from './sides.ts'

type Notice = Scorecard['notices'][number]

/** What a run's policy is read by, besides the files of the repository. */
interface Reading {
  /** By the API. */
  open: OpenRepository
  owners: readonly string[]
  /** Path of the repository's own file, where it is not the usual one. */
  path: string | undefined
  /** What stands above and below the repository's own files. */
  enforced: readonly RuleLayer[]
  inputs: RuleLayer
  today: string
  /** Files of both sides, in which projects are found. */
  paths: readonly string[]
}

export interface RulesOfRun {
  rules: Rules
  notices: Notice[]
  /** Why the pull request may not pass, whatever is found in it. */
  refusals: string[]
}

/**
 * The rules that judge, from the target branch's tip, and what the reader must know about them: what the head would change in
 * them is shown and does not count yet; where it would break them, it does not pass. Throws where something of them cannot be read:
 * missing policy is no policy to pass by.
 */
export async function rulesOf(sides: Sides, inputs: Inputs, context: Context, today: string): Promise<RulesOfRun> {
  const scanned = sides.base && !('missing' in sides.base) ? [sides.head, sides.base] : [sides.head]
  const reading = { ...(await readingOf(inputs, context, today)), paths: await pathsOf(scanned) }
  const workflow = await workflowNotices(sides.roots, context)
  const files = await ownFiles(sides, reading, context)
  const open = vendoredFirst(files, reading.open)
  if (!context.pullRequest && context.event !== 'merge_group') {
    const drift = context.event === 'schedule' ? await driftNotices(files, reading.open) : []
    const rules = await load(await ownLayers(files, open, reading), reading)
    return { rules, notices: [...rules.notices, ...drift, ...workflow], refusals: [] }
  }
  const known = remembering(open)
  const inherited = await attempt(() => ownLayers(files, known.open, reading))
  const base = inherited instanceof ConfigurationError ? inherited : await attempt(() => load(inherited, reading))
  const headFiles = ruleFilesOf(sides.roots.head)
  const head = await attempt(async () => load(await ownLayers(headFiles, vendoredFirst(headFiles, known.ifKnown), reading), reading))
  if (!(base instanceof ConfigurationError)) {
    const { notices, refusals } = changeOf(base, head, known.isUnread())
    return { rules: base, notices: [...base.notices, ...notices, ...workflow], refusals }
  }
  if (head instanceof ConfigurationError || known.isMissing()) throw base
  const others = inherited instanceof ConfigurationError ? [] : inherited.filter(({ reference }) => reference)
  return { rules: await load(others, reading), notices: [...repaired(base), ...workflow], refusals: [] }
}

async function readingOf(inputs: Inputs, { apiUrl, repository }: Context, today: string): Promise<Omit<Reading, 'paths'>> {
  const open = remoteRepositories(inputs.token, apiUrl)
  const reference = parseReference(inputs.policy)
  const owners = [repository.owner, ...(reference ? [reference.owner] : [])]
  const path = reference || inputs.policy === '' ? undefined : inputs.policy
  const enforced = reference ? await readLayers(await open(reference), reference.path, { open, owners, reference, enforced: true }) : []
  return { open, owners, path, enforced, inputs: inputsRules(gateOf(inputs)), today }
}

function gateOf(inputs: Inputs) {
  return {
    failOn: inputs['fail-on'],
    severity: inputs.severity,
    minimumScore: inputs['minimum-score'],
    onUnknown: inputs['on-unknown'],
  }
}

/** The target branch's files as git has them, or else as the API answers. */
async function ownFiles({ rules }: Sides, { open }: Reading, { repository, base }: Context): Promise<RuleFiles> {
  if (!('missing' in rules)) return ruleFilesOf(rules)
  try {
    return await open({ ...repository, path: policyFilePath, ref: base?.ref ?? 'HEAD' })
  } catch (cause) {
    throw new ScanError(`the policy of the target branch could not be read: ${rules.missing}`, {
      remedy: 'Check the network and that the token has `contents: read`; the head is never judged by its own policy.',
      cause,
    })
  }
}

async function ownLayers(files: RuleFiles, open: OpenRepository, { enforced, path, owners }: Reading): Promise<RuleLayer[]> {
  const above = new Set(enforced.map(fileOf))
  const own = await readLayers(files, path, { open, owners })
  return own.filter((layer) => !layer.reference || !above.has(fileOf(layer)))
}

async function load(own: readonly RuleLayer[], { enforced, inputs, today, paths }: Reading): Promise<Rules> {
  return loadRules([...enforced, ...own, inputs], { today, paths })
}

/** Whatever commit of it is extended below, an enforced file counts as it is enforced. */
function fileOf({ reference, layer }: RuleLayer): string {
  return reference ? `${reference.owner}/${reference.name}:${reference.path}`.toLowerCase() : layer.path
}

async function attempt<T>(read: () => Promise<T>): Promise<T | ConfigurationError> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ConfigurationError) return error
    throw error
  }
}

/** With a broken file at the base the run is red; unless this pull request repairs the file: then what it inherits judges. */
function repaired(base: ConfigurationError): Notice[] {
  return [
    {
      level: 'warning',
      text: `The policy file of the target branch is broken, so the built-in policies and what it inherits judge. This pull request repairs it. It said: ${base.message}`,
    },
  ]
}

/** What the head would do to the rules. What it newly extends may hold what an error misses: then nothing is certain before it is merged. */
function changeOf(base: Rules, head: Rules | ConfigurationError, unread: boolean): Omit<RulesOfRun, 'rules'> {
  const partly: Notice[] = unread
    ? [
        {
          level: 'note',
          text: 'What this pull request newly extends is read once it is merged; what it would change is shown without that.',
        },
      ]
    : []
  if (!(head instanceof ConfigurationError)) return { notices: [...partly, ...ruleChanges(base, head, 'pull request')], refusals: [] }
  const { message, remedy, location } = head
  const said = [message, remedy, 'With a broken file every run stops.']
    .filter(Boolean)
    .map((text) => (/[.?!]$/.test(text ?? '') ? text : `${text}.`))
  const notice: Notice = {
    level: unread ? 'warning' : 'error',
    text: `This pull request ${unread ? 'may' : 'would'} break the policy file: ${said.join(' ')}`,
    path: policyFilePath,
    ...location,
  }
  return { notices: [...partly, notice], refusals: unread ? [] : ['this pull request would break the policy file'] }
}

/** An advisory set-up lives in the repository: a change to the workflow that runs it cannot be stopped from there, so it is named. */
async function workflowNotices({ head, base }: Sides['roots'], context: Context): Promise<Notice[]> {
  const path = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/.exec(context.workflowRef ?? '')?.[1]
  if (path === undefined || !base) return []
  const [now, before] = await Promise.all([blobOf(head, path), blobOf(base, path)])
  if (now === before) return []
  const verb = before === undefined ? 'adds' : now === undefined ? 'removes' : 'changes'
  return [{ level: verb === 'adds' ? 'note' : 'warning', text: `This pull request ${verb} the workflow that runs this scorecard.`, path }]
}

async function blobOf(source: Source, path: string): Promise<string | undefined> {
  return (await source.list()).find((file) => file.path === path)?.blob
}
