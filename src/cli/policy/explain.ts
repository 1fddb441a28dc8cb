import { ConfigurationError } from '../../model/errors.ts'
import { type ConfiguredPolicy, defaultConfiguration } from '../../policies/policy.ts'
import type { Rules } from '../../rules.ts'
import { defaultSettings } from '../../settings/defaults.ts'
import type { Gate, Origin, Provenance } from '../../settings/settings.ts'
import { didYouMean } from '../../strict/nearest.ts'
import { type OpenOptions, open } from '../open.ts'
import { write } from '../output.ts'

/** `policy explain <id> [path]`: for each value of a policy, or of `gate`, the file and line that set it, what it overrode, and what is locked. */
export async function policyExplainCommand(id: string, path: string, options: OpenOptions): Promise<void> {
  const { rules } = await open(path, options)
  if (id === 'gate') return write(`${gateExplanation(rules).join('\n')}\n`)
  const configured = rules.policies.find(({ policy }) => policy.id === id || Object.hasOwn(policy.deprecatedIds, id))
  if (!configured) {
    const ids = ['gate', ...rules.policies.map(({ policy }) => policy.id)]
    throw new ConfigurationError(`there is no policy "${id}"${didYouMean(id, ids)}`, { remedy: `There are: ${ids.join(', ')}.` })
  }
  await write(`${explanation(configured, rules).join('\n')}\n`)
}

function explanation(configured: ConfiguredPolicy, { settings }: Rules): string[] {
  const { policy, configuration, byProject = {} } = configured
  const defaults = fieldsOf(defaultConfiguration(policy))
  const lines = Object.entries(fieldsOf(configuration)).map(([field, value]) =>
    valueLine(field, value, defaults[field], settings.provenance[`policies.${policy.id}.${field}`]),
  )
  const inProjects = Object.entries(byProject).flatMap(([root, own]) =>
    Object.entries(fieldsOf(own)).flatMap(([field, value]) => {
      const known = settings.provenance[`projects.${root}.policies.${policy.id}.${field}`]
      return known ? [valueLine(`${root}: ${field}`, value, fieldsOf(configuration)[field], known)] : []
    }),
  )
  const waivers = settings.waivers
    .filter((waiver) => waiver.policy === policy.id)
    .map(
      ({ path = '', line, paths, reason, expires }) =>
        `  waived  ${paths.join(' ') || 'everywhere'} until ${expires}: ${reason} (${place({ path, ...(line && { line }) })})`,
    )
  const staged = configuration.staged ? [`  newer than the pack ${settings.pack}: shown, and counted once that is raised`] : []
  const lock = settings.provenance[`locked.${policy.id}`]
  const locked = lockLine(lock, lock ? allowance(lock.value) : '')
  return [`${policy.id} (${policy.builtIn ? 'built in' : policy.path})`, ...lines, ...inProjects, ...staged, ...waivers, locked]
}

function gateExplanation({ settings: { gate, pack, provenance } }: Rules): string[] {
  const lines = Object.entries(gate).map(([field, value]) =>
    valueLine(inKebab(field), value, defaultSettings.gate[field as keyof Gate], provenance[`gate.${field}`], 'as by default'),
  )
  const newest = 'the newest'
  return [
    'gate',
    ...lines,
    valueLine('pack', pack ?? newest, newest, provenance['pack'], 'as by default'),
    lockLine(provenance['locked.gate'], ''),
  ]
}

function inKebab(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function lockLine(lock: Provenance | undefined, allowed: string): string {
  return lock ? `  locked by ${place(lock.origin)}: it can be made stricter below, and not weaker${allowed}` : '  not locked'
}

function fieldsOf({ enabled, severity, params }: ConfiguredPolicy['configuration']): Record<string, unknown> {
  return { enabled, severity, ...Object.fromEntries(Object.entries(params).map(([name, value]) => [`params.${name}`, value])) }
}

function valueLine(
  field: string,
  value: unknown,
  otherwise: unknown,
  known: Provenance | undefined,
  unsaid = 'as the policy comes',
): string {
  if (!known) return `  ${field} = ${show(value)}  ${unsaid}`
  const overrode = known.overrode.toReversed().map((before) => `${show(before.value)} of ${place(before.origin)}`)
  return `  ${field} = ${show(value)}  ${place(known.origin)}, over ${[...overrode, `${show(otherwise)} without it`].join(', ')}`
}

function allowance(waivers: unknown): string {
  const { owners, maxDays } = waivers as { owners?: string[]; maxDays?: number }
  if (!owners && maxDays === undefined) return ' nor waived'
  return `; waivers ${[owners && `by ${owners.join(', ')}`, maxDays !== undefined && `for ${maxDays} days`].filter(Boolean).join(' ')}`
}

function place({ path, line }: Origin): string {
  return line === undefined ? path : `${path}:${line}`
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
