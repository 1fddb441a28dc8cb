import { mostFiles, remembered } from '../graph/remembered.ts'
import type { Argument } from '../model/file-facts.ts'
import { definitionIndex } from './definitions.ts'
import { anyArgument, everyArgument } from './match-arguments.ts'
import { commandIndex } from './match-command.ts'
import { dottedIndex, firstSegment } from './match-dotted.ts'
import { globOf, nameIndex } from './match-name.ts'
import { pathIndex } from './match-path.ts'
import type { Hazard, HazardSign, Recogniser, RoleRecord, Tool } from './schema.ts'
import type { About, Sign } from './signs.ts'

export type Level = 'declared' | 'configured' | 'used'

/** What a sign that matches says: a tool is there at some level, plays a role, or something is a hazard. */
export interface Claim {
  by: keyof Recogniser
  tool?: Tool
  level?: Level
  role?: RoleRecord
  hazard?: Hazard
  danger?: HazardSign
  /** The pattern begins with the name of a module: it must be that one which the code imports. */
  rooted: boolean
  /** Whether the call's arguments allow it; absent: whatever they are. */
  allows?: (given: readonly Argument[]) => boolean
}

/** Every pattern of every record, each found by the part of a sign that narrows most. */
export interface RecogniserIndex {
  /** `path` is that of the file from the project's root; only settings and definitions are also recognised by it. */
  find(by: Sign['by'], name: string, about?: About, path?: string): readonly Claim[]
  /** The claims of a file by its path from the project's root. */
  ofFile(path: string): readonly Claim[]
  /** First segments of the Python modules that some record names: code that calls below one must import it. */
  roots: ReadonlySet<string>
}

/** A recogniser of a record, and what it says where it matches. */
interface Source {
  recogniser: Recogniser
  says: Omit<Claim, 'by' | 'rooted'>
}

/**
 * Compiles all records once; the index is then only read. A claim begins with what all have, and what the record says comes after:
 * the other way round V8 would give each claim a layout of its own, and reading them would be slow.
 */
export function compileTools(tools: readonly Tool[], hazards: readonly Hazard[] = []): RecogniserIndex {
  const sources = [...tools.flatMap(sourcesOfTool), ...hazards.flatMap(sourcesOfHazard)]
  const imports = patternsOf(sources, 'imports')
  const calls = dottedIndex(callPatterns(sources))
  const below = dottedIndex(
    imports.filter(([, claim]) => claim.level === 'used'),
    { prefix: true },
  )
  const byName = {
    imports: remembered(dottedIndex(imports, { prefix: true }).find),
    // What `torch.load()` returned and is called is no second `torch.load`: only a pattern for any call holds for it.
    calls: remembered((name: string) => (name.endsWith('()') ? calls.find('') : [...calls.find(name), ...below.find(name)])),
    bases: remembered(dottedIndex(patternsOf(sources, 'bases')).find),
    packages: nameIndex(patternsOf(sources, 'packages'), packageName).find,
    images: nameIndex(patternsOf(sources, 'images')).find,
    actions: nameIndex(patternsOf(sources, 'actions'), (name) => name.toLowerCase()).find,
    kinds: nameIndex(patternsOf(sources, 'kinds')).find,
    terraform: nameIndex(patternsOf(sources, 'terraform')).find,
    charts: nameIndex(patternsOf(sources, 'charts')).find,
    environment: nameIndex(patternsOf(sources, 'environment')).find,
    uris: nameIndex(patternsOf(sources, 'uris').map(([prefix, claim]) => [`${prefix}*`, claim] as const)).find,
  }
  const foreign = nameIndex(foreignPatterns(sources))
  const commands = commandIndex(patternsOf(sources, 'commands'))
  const files = pathIndex(patternsOf(sources, 'files'))
  const settings = settingIndex(sources)
  const defined = definitionIndex(definesOf(sources))
  return {
    roots: new Set(imports.map(([pattern]) => firstSegment(pattern))),
    ofFile: remembered(files.find, mostFiles),
    find(by, name, { words, language, value } = {}, path = '') {
      if (by === 'files') return []
      if (by === 'commands') return commands.find(words ?? [])
      if (by === 'settings') return settings(name, value ?? '', path)
      if (by === 'defines') return defined(name, words ?? [], path)
      return by === 'foreign' ? foreign.find(`${language}:${name}`) : byName[by](name)
    },
  }
}

const levels: readonly Level[] = ['declared', 'configured', 'used']

function sourcesOfTool(tool: Tool): Source[] {
  const atLevel = levels.flatMap((level) => (tool[level] ? [{ recogniser: tool[level], says: { tool, level } }] : []))
  const inRole = (tool.roles ?? []).map((role) => ({ recogniser: role, says: { tool, role, ...conditionsOf(role) } }))
  return [...atLevel, ...inRole]
}

function sourcesOfHazard(hazard: Hazard): Source[] {
  return hazard.signs.map((danger) => ({ recogniser: danger, says: { hazard, danger, ...conditionsOf(danger) } }))
}

function conditionsOf({ when, unless }: Pick<RoleRecord, 'when' | 'unless'>): Pick<Claim, 'allows'> {
  if (!when && !unless) return {}
  const wanted = everyArgument(when ?? {})
  const refused = anyArgument(unless ?? {})
  return { allows: (given) => wanted(given) && !refused(given) }
}

type ListName = Exclude<keyof Recogniser, 'calls' | 'defines' | 'settings' | 'foreign'>

function patternsOf(sources: readonly Source[], by: ListName): (readonly [string, Claim])[] {
  return sources.flatMap(({ recogniser, says }) => {
    const patterns = recogniser[by]
    if (!patterns) return []
    return patterns.map((pattern) => [pattern, { by, rooted: isRooted(pattern), ...says, ...levelOfRole(says, by) }] as const)
  })
}

function isRooted(pattern: string): boolean {
  return !/^[*?]/.test(pattern)
}

function callPatterns(sources: readonly Source[]): (readonly [string, Claim])[] {
  return sources.flatMap(({ recogniser, says }) =>
    (recogniser.calls ?? []).map((call) => {
      const { name, with: when, without: unless } = typeof call === 'string' ? { name: call } : call
      const rooted = isRooted(name)
      const isItsOwn = rooted || asksForValue({ ...says.role?.when, ...when })
      const tests = [says.allows, conditionsOf({ when, unless }).allows].filter((test) => test !== undefined)
      const allows = tests.length > 0 && { allows: (given: readonly Argument[]) => tests.every((test) => test(given)) }
      return [name, { by: 'calls' as const, rooted, ...says, ...(isItsOwn && levelOfRole(says, 'calls')), ...allows }] as const
    }),
  )
}

/** A call of anybody's is the tool's own where an argument names it: `TrainingArguments(report_to="wandb")`. */
function asksForValue(when: Readonly<Record<string, string>>): boolean {
  return Object.values(when).some((value) => value !== '*')
}

const levelsOfRoles: Partial<Record<keyof Recogniser, Level>> = {
  calls: 'used',
  bases: 'used',
  commands: 'used',
  actions: 'used',
  kinds: 'used',
  charts: 'used',
  images: 'configured',
  terraform: 'configured',
  environment: 'configured',
  settings: 'configured',
}

/** A tool that plays a role is at work, where the sign is its own: a file's name or a URI may be another's, and functions that it calls run without it. */
function levelOfRole({ role }: Pick<Claim, 'role'>, by: keyof Recogniser): Pick<Claim, 'level'> {
  const level = role && !role.implied && levelsOfRoles[by]
  return level ? { level } : {}
}

function definesOf(sources: readonly Source[]) {
  return sources.flatMap(({ recogniser, says }) =>
    (recogniser.defines ?? []).map((pattern) => [pattern, { by: 'defines' as const, rooted: false, ...says }] as const),
  )
}

function foreignPatterns(sources: readonly Source[]): (readonly [string, Claim])[] {
  return sources.flatMap(({ recogniser, says }) =>
    (recogniser.foreign ?? []).flatMap(({ language, imports = [], calls = [] }) =>
      [...imports, ...calls.map((name) => `${name}()`)].map(
        (name) => [`${language}:${name}`, { by: 'foreign' as const, rooted: false, ...says }] as const,
      ),
    ),
  )
}

/** Settings are looked up by key, then held against the value and the files that the record names. */
function settingIndex(sources: readonly Source[]): (key: string, value: string, path: string) => Claim[] {
  const entries = sources.flatMap(({ recogniser, says }) =>
    (recogniser.settings ?? []).map(({ files, key, value }) => {
      const inFile = pathIndex(files.map((glob) => [glob, true] as const))
      const fits = globOf(value ?? '*')
      const level = value !== undefined && levelOfRole(says, 'settings')
      return [key, { fits, inFile, claim: { by: 'settings' as const, rooted: false, ...says, ...level } }] as const
    }),
  )
  const byKey = remembered(dottedIndex(entries).find)
  return (key, value, path) => byKey(key).flatMap(({ fits, inFile, claim }) => (fits(value) && inFile.find(path).length > 0 ? [claim] : []))
}

/** PEP 503's spelling, which no other ecosystem's names conflict with. */
function packageName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, '-')
}
