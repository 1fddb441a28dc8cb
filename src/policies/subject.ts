import { createHash } from 'node:crypto'
import { factOf } from '../model/facts.ts'
import type { Evidence, Location } from '../model/location.ts'
import { fromCel } from './cel-value.ts'
import type { Trial } from './trial.ts'

/** What is judged: one member of `subjects`, or the project as a whole. */
export interface Subject {
  /** The names that its expressions may read, `subject` among them. */
  variables: Readonly<Record<string, unknown>>
  location: Partial<Location>
  /** The location is that of its first evidence, for want of one of its own. */
  isBorrowed?: boolean
  evidence: Evidence[]
  fingerprint: string
}

/** The project as a whole; its place is the first evidence of what the policy reads, in its own files if there is any; its identity is the policy's. */
export function whole(trial: Trial): Subject {
  const evidence = evidenceOf(
    trial,
    trial.variables,
    [...new Set(trial.policy.facts.map(factOf))].flatMap((fact) => evidenceIn(trial.variables[fact])),
  )
  const { root } = trial.project
  const first = evidence.find(({ path }) => root === '.' || path.startsWith(`${root}/`)) ?? evidence[0]
  const location = first ? placeOf(first) : {}
  return { variables: trial.variables, location, isBorrowed: true, evidence, fingerprint: wholeFingerprint(trial) }
}

/** Identity of the project as a whole under a policy; no expression is run for it. */
export function wholeFingerprint(trial: Trial): string {
  return fingerprintOf(trial, '', '')
}

/** One member of `subjects`; without a path of its own it is where its first evidence is. `seen` tells apart those that are alike in one file. */
export function subjectOf(trial: Trial, value: unknown, seen: Map<string, number>): Subject {
  const variables = { ...trial.variables, subject: value }
  const evidence = evidenceOf(trial, variables, evidenceIn(value))
  const own = ownPlace(trial, variables, value)
  const isBorrowed = own.path === undefined && evidence[0] !== undefined
  const location = isBorrowed ? placeOf(evidence[0]) : own
  const key = trial.policy.programs.key?.run(variables, trial.session) ?? contentAt(trial, location)
  const same = `${location.path}\n${key}`
  const index = seen.get(same) ?? 0
  seen.set(same, index + 1)
  return {
    variables,
    location,
    isBorrowed,
    evidence,
    fingerprint: fingerprintOf(trial, location.path ?? '', index === 0 ? String(key) : `${key}\n${index}`),
  }
}

function ownPlace({ policy, session }: Trial, variables: Subject['variables'], value: unknown): Partial<Location> {
  return placeOf(policy.programs.at ? policy.programs.at.run(variables, session) : value)
}

/** Text of the line without its indentation: it moves with the line, and a change of it is a change of the subject. */
function contentAt(trial: Trial, location: Partial<Location>): string {
  if (location.path === undefined) return ''
  return trial.contentOf({ ...location, path: location.path })?.trim() ?? ''
}

/** Two parts: what it is, which survives a move to another file, and where. Of what nothing else is known, the place is what it is. */
function fingerprintOf({ policy, project }: Trial, path: string, key: string): string {
  return `${digest([policy.id, key || path])}-${digest([project.root, path])}`
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16)
}

function evidenceOf(trial: Trial, variables: Readonly<Record<string, unknown>>, otherwise: Evidence[]): Evidence[] {
  const { evidence } = trial.policy.programs
  if (!evidence) return otherwise
  const list = evidence.run(variables, trial.session)
  return Array.isArray(list) ? list.flatMap(asEvidence) : []
}

/** What a fact or subject rests on, by the names under which facts carry it. */
function evidenceIn(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return []
  const { evidence, chain } = value as Record<string, unknown>
  return [chain, evidence].flatMap((list) => (Array.isArray(list) ? list.flatMap(asEvidence) : []))
}

function asEvidence(value: unknown): Evidence[] {
  const { path, ...rest } = placeOf(value)
  if (path === undefined) return []
  const says = (value as { says?: unknown }).says
  return [{ path, ...rest, ...(typeof says === 'string' && { says }) }]
}

function placeOf(value: unknown): Partial<Location> {
  if (typeof value === 'string') return { path: value }
  if (typeof value !== 'object' || value === null) return {}
  const { path, line, cell } = fromCel({ ...value, evidence: undefined, chain: undefined }) as Record<string, unknown>
  return {
    ...(typeof path === 'string' && { path }),
    ...(typeof line === 'number' && { line }),
    ...(typeof cell === 'number' && { cell }),
  }
}
