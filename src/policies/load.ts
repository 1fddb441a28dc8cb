import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ConfigurationError } from '../model/errors.ts'
import { factNames, factOf } from '../model/facts.ts'
import { parseStrictYaml } from '../strict/yaml.ts'
import { type Checked, programOf } from './cel.ts'
import { compilePolicy, namesJudged, namesSaid } from './compile.ts'
import { mapPrograms, type Policy, type Programs } from './policy.ts'
import { PolicyFile } from './schema.ts'

interface PolicyText {
  path: string
  text: string
}

/** Policies as the build checked them, and what they were checked from: to parse and check all takes longer than to scan a small repository. */
interface CheckedPolicies {
  digest: string
  policies: (Omit<Policy, 'path' | 'builtIn' | 'programs'> & { programs: Programs<Checked> })[]
}

/**
 * Every `<id>.yaml` directly below the folder, sorted by id. What the build checked before is taken from `checked` while the texts are
 * the same. Throws ConfigurationError naming file and line.
 */
export async function loadPolicies(folder: string, checked?: string): Promise<Policy[]> {
  const texts = await readTexts(folder)
  const policies = (checked === undefined ? undefined : await readChecked(checked, texts)) ?? parseAll(texts)
  assertUnique(policies)
  return policies
}

/** What `checked` of `loadPolicies` holds, as text: written by the build. Throws ConfigurationError. */
export async function checkedPolicies(folder: string): Promise<string> {
  const texts = await readTexts(folder)
  const policies = parseAll(texts).map(({ path: _, builtIn: __, programs, ...policy }) => {
    return { ...policy, programs: mapPrograms(programs, ({ source, type, reads }) => ({ source, type, reads })) }
  })
  return JSON.stringify({ digest: digestOf(texts), policies } satisfies CheckedPolicies)
}

async function readTexts(folder: string): Promise<PolicyText[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.yaml')).map(({ name }) => name)
  return Promise.all(names.toSorted().map(async (name) => ({ path: join(folder, name), text: await readFile(join(folder, name), 'utf8') })))
}

function parseAll(texts: readonly PolicyText[]): Policy[] {
  return texts.map(({ path, text }) => parsePolicy(text, path, true))
}

async function readChecked(path: string, texts: readonly PolicyText[]): Promise<Policy[] | undefined> {
  const written = await readFile(path, 'utf8').catch(() => undefined)
  if (written === undefined) return undefined
  const { digest, policies } = JSON.parse(written) as CheckedPolicies
  if (digest !== digestOf(texts)) return undefined
  return policies.map((policy, index) => {
    return { ...policy, path: texts[index]?.path ?? '', builtIn: true, programs: mapPrograms(policy.programs, programOf) }
  })
}

function digestOf(texts: readonly PolicyText[]): string {
  const hash = createHash('sha256')
  for (const { path, text } of texts) hash.update(`${basename(path)}\0${text.replaceAll('\r\n', '\n')}\0`)
  return hash.digest('hex')
}

/** Throws ConfigurationError where the text is not a policy that could be evaluated. */
export function parsePolicy(text: string, path: string, builtIn = false): Policy {
  const source = parseStrictYaml(PolicyFile, text, path)
  const policy = source.value
  const refuse = (message: string, keys: PropertyKey[]) =>
    new ConfigurationError(message, { location: { path, line: source.lineOf(keys) } })
  const name = basename(path).replace(/\.ya?ml$/, '')
  if (policy.id !== name) throw refuse(`the id is "${policy.id}" and the file's name "${name}": they must be the same`, ['id'])
  const programs = compilePolicy(source, path)
  const read = namesJudged(programs)
  const said = namesSaid(programs)
  const unlisted = factNames.find((fact) => read.has(fact) && !policy.facts.some((listed) => factOf(listed) === fact))
  if (unlisted) throw refuse(`an expression reads \`${unlisted}\`, which \`facts\` does not list`, ['facts'])
  const unread = policy.facts.find((fact) => !read.has(factOf(fact)) && !said.has(factOf(fact)) && !read.has('projects'))
  if (unread) throw refuse(`\`facts\` lists \`${unread}\`, which no expression reads`, ['facts'])
  // The kinds stand under `project`, and are as unknown as any fact where the stage that finds them failed.
  const facts = read.has('project') ? [...new Set([...policy.facts, 'kinds'])] : policy.facts
  return { ...policy, facts, path, builtIn, programs }
}

/** Throws ConfigurationError where two policies share an id, or one has the id that another had before. */
export function assertUnique(policies: readonly Policy[]): void {
  const owners = new Map<string, Policy>()
  for (const policy of policies) {
    for (const id of [policy.id, ...Object.keys(policy.deprecatedIds)]) {
      const other = owners.get(id)
      if (other) throw new ConfigurationError(`the id "${id}" is already that of ${other.path}`, { location: { path: policy.path } })
      owners.set(id, policy)
    }
  }
}
