import { isTestPath } from '../graph/file-kind.ts'
import { grouped } from '../graph/grouped.ts'
import { rememberedOf } from '../graph/remembered.ts'
import type { Argument, FileFacts } from '../model/file-facts.ts'
import type { Evidence } from '../model/location.ts'
import type { SourceFile } from '../model/source.ts'
import type { Claim, Level, RecogniserIndex } from './compile.ts'
import { sentElsewhere } from './elsewhere.ts'
import { inOrder } from './in-order.ts'
import { firstSegment } from './match-dotted.ts'
import { ownModules } from './own-modules.ts'
import type { Hazard, HazardSign, Recogniser, RoleRecord, Tool } from './schema.ts'
import { type Sign, showSigns, signOf, wordsOf } from './signs.ts'

/** Where a role was recognised. `arguments` are those of the matching call, where it was a call. */
export interface RoleMatch {
  tool: Tool
  role: RoleRecord
  evidence: Evidence
  /** Which property of the recogniser matched. */
  by: keyof Recogniser
  /** Resolved name of the call, import or command that matched. */
  name: string
  arguments?: Argument[]
  /** Of a setting. */
  value?: string
  within?: string
}

export interface ToolMatch {
  tool: Tool
  level: Level
  /** Each place once, by path and line. */
  evidence: Evidence[]
  /** How many of the places run it: calls, commands, actions. */
  callSites: number
  /** Paths of the files that hold those. */
  callers: ReadonlySet<string>
  /** Whether configuration that writes its address down is all there is. */
  addressed: boolean
}

export interface HazardMatch {
  hazard: Hazard
  /** The sign that matched, with what could still take the danger away. */
  danger: HazardSign
  evidence: Evidence
}

export interface Recognition {
  /** One for each tool and level, by tool id. */
  tools: ToolMatch[]
  roles: RoleMatch[]
  hazards: HazardMatch[]
  /** Role matches in one file. */
  rolesIn(path: string): RoleMatch[]
  /** Roles of a command that stands in no file as it runs: from a matrix, a container, another command. */
  rolesOfCommand(words: readonly string[]): Pick<RoleMatch, 'tool' | 'role'>[]
}

/** A claim that held, with the sign that it rests on. */
interface Match {
  claim: Claim
  sign: Sign
  evidence: Evidence
}

export interface RecogniseOptions {
  /** The project's folder; globs are held against paths below it. */
  root?: string
  /** Keeps what is named in each file for another recognition of the same facts by the same index: of a base, of the whole. */
  named?: NamedByFile
}

/** What is named in a file below the folder of a project, by the file's facts. */
export type NamedByFile = WeakMap<FileFacts, { path: string; named: Named[] }>

/** Recognises every tool, role and hazard in a project's files. */
export function recognise(
  index: RecogniserIndex,
  files: readonly SourceFile[],
  facts: readonly FileFacts[],
  { root = '.', named }: RecogniseOptions = {},
): Recognition {
  const isOwn = ownModules(files)
  const below = (path: string) => (root === '.' ? path : path.slice(root.length + 1))
  const matches = [
    ...files.flatMap(({ path }) => matchesOf(index.ofFile(below(path)), fileSign(path), path)),
    ...facts.flatMap((file) => {
      const meant = moduleCheck(index, file, (module) => isOwn(file.path, module))
      return matchesOfNamed(namedOnce(index, file, below(file.path), named), meant, file.path)
    }),
  ]
  const roles = inOrder(matches.flatMap(roleMatch), placeOf)
  const byPath = grouped(roles, ({ evidence }) => evidence.path)
  return {
    tools: toolMatches(matches, sentElsewhere(facts)),
    roles,
    hazards: inOrder(matches.flatMap(hazardMatch), placeOf),
    rolesIn: (path) => byPath.get(path) ?? [],
    rolesOfCommand: rolesOfCommand(index),
  }
}

/** Many jobs run the same few commands, and those of a base mostly run those of its head: what the words of one say is looked up once. */
const rolesOfCommand = rememberedOf((index: RecogniserIndex): Recognition['rolesOfCommand'] =>
  rememberedOf((words) => {
    const claims = index.find('commands', words.join(' '), { words })
    return claims.flatMap(({ tool, role }) => (tool && role ? [{ tool, role }] : []))
  }),
)

function fileSign(path: string): Sign {
  return { by: 'files', name: path, line: 0 }
}

function matchesOfNamed(named: readonly Named[], isMeant: (sign: Sign) => boolean, path: string): Match[] {
  const seen = new Set<string>()
  const matches: Match[] = []
  for (const { sign, claims } of named) {
    const meant = isMeant(sign)
    const holding = claims.filter(({ rooted }) => !rooted || meant)
    const key = `${sign.by} ${sign.cell ?? ''}:${sign.line} ${sign.name}`
    if (holding.length === 0 || seen.has(key)) continue
    seen.add(key)
    matches.push(...matchesOf(holding, sign, path))
  }
  return matches
}

/** A sign that some record names, with the claims that its arguments allow. */
interface Named {
  sign: Sign
  claims: Claim[]
}

function namedOnce(index: RecogniserIndex, facts: FileFacts, path: string, known: NamedByFile | undefined): Named[] {
  const held = known?.get(facts)
  if (held?.path === path) return held.named
  const named = namedIn(index, facts, path)
  known?.set(facts, { path, named })
  return named
}

function namedIn(index: RecogniserIndex, facts: FileFacts, path: string): Named[] {
  const named: Named[] = []
  showSigns(facts, (by, name, at, about) => {
    const claims = index.find(by, name, about, path)
    if (claims.length === 0) return
    const sign = signOf(by, name, at, about)
    const allowed = claims.filter(({ allows }) => allows?.(sign.arguments ?? []) ?? true)
    if (allowed.length > 0) named.push({ sign, claims: allowed })
  })
  return named
}

function matchesOf(claims: readonly Claim[], sign: Sign, path: string): Match[] {
  if (claims.length === 0) return []
  const evidence = evidenceOf(sign, path)
  return claims.map((claim) => ({ claim, sign, evidence }))
}

/** Whether a dotted name means the installed package that a record speaks of, and not a module or a variable of the repository. */
function moduleCheck(index: RecogniserIndex, facts: FileFacts, isOwn: (module: string) => boolean): (sign: Sign) => boolean {
  const imports = (facts.python ?? facts.embedded)?.imports
  const imported = new Set(imports?.filter(({ level }) => level === 0).map(({ module }) => firstSegment(module)))
  return ({ by, name, named }) => {
    if (by !== 'imports' && by !== 'calls' && by !== 'bases') return true
    const module = firstSegment(name)
    // Without Python, the name was made from what the code of another language imports.
    const isBound = by === 'imports' || named || !imports || imported.has(module) || !index.roots.has(module)
    return isBound && !isOwn(module)
  }
}

function roleMatch({ claim, sign, evidence }: Match): RoleMatch[] {
  const { tool, role, by } = claim
  if (!tool || !role || !isPlayed(sign)) return []
  const { arguments: given, value, within } = sign
  const name = by === 'foreign' ? sign.name.replace(/\(\)$/, '') : sign.name
  const about = { ...(given && { arguments: given }), ...(value !== undefined && { value }), ...(within !== undefined && { within }) }
  return [{ tool, role, by, name, evidence, ...about }]
}

function hazardMatch({ claim: { hazard, danger }, evidence }: Match): HazardMatch[] {
  return hazard && danger ? [{ hazard, danger, evidence }] : []
}

/** What reads an environment variable does nothing yet, and what sets one for a job of CI or to nothing sets it for nobody else. */
function isPlayed({ by, value = '', named }: Sign): boolean {
  return by !== 'environment' || (value !== '' && !named)
}

/** What a template would run is not run here; what it is written with is there. */
const insideTemplate = /\{\{|\.(?:tmpl|j2|jinja2?)$/
const performed: ReadonlySet<keyof Recogniser> = new Set(['commands', 'uris', 'environment', 'actions'])

function levelOf({ level }: Claim, { named, by }: Sign, path: string): Level | undefined {
  // A test writes addresses out as examples.
  if (by === 'uris' && isTestPath(path)) return undefined
  if (level && performed.has(by) && insideTemplate.test(path)) return 'declared'
  return named && level === 'used' ? 'configured' : level
}

const running: ReadonlySet<keyof Recogniser> = new Set(['calls', 'commands', 'actions', 'bases'])

/** Of other languages the brackets tell a function from a package. */
const runs = ({ by, name }: Sign) => running.has(by) || (by === 'foreign' && name.endsWith('()'))

function toolMatches(matches: readonly Match[], isElsewhere: (tool: Tool, sign: Sign) => boolean): ToolMatch[] {
  const found = new Map<string, ToolMatch & { seen: Set<string>; callers: Set<string> }>()
  for (const { claim, sign, evidence } of matches) {
    const { tool } = claim
    const level = levelOf(claim, sign, evidence.path)
    if (!tool || !level || isElsewhere(tool, sign)) continue
    const key = `${tool.id} ${level}`
    const match = found.get(key) ?? { tool, level, evidence: [], callSites: 0, callers: new Set(), addressed: true, seen: new Set() }
    found.set(key, match)
    if (sign.by !== 'uris' || !sign.named) match.addressed = false
    if (runs(sign)) match.callers.add(evidence.path)
    const place = `${evidence.path}:${sign.cell ?? ''}:${sign.line}`
    if (match.seen.has(place)) continue
    match.seen.add(place)
    match.evidence.push(evidence)
    if (runs(sign)) match.callSites++
  }
  return [...found.values()]
    .map(({ seen: _, ...match }) => ({ ...match, evidence: inOrder(match.evidence, (evidence) => evidence) }))
    .sort((a, b) => (a.tool.id < b.tool.id ? -1 : a.tool.id > b.tool.id ? 1 : 0))
}

function evidenceOf(sign: Sign, path: string): Evidence {
  const { line, cell } = sign
  const says = wordsOf(sign)
  return {
    path,
    ...(line > 0 && { line }),
    ...(cell !== undefined && { cell }),
    ...(says && { says: says.length > 120 ? `${says.slice(0, 119)}…` : says }),
  }
}

function placeOf({ evidence }: { evidence: Evidence }): Evidence {
  return evidence
}
