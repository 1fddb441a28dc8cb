import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ConfigurationError } from '../model/errors.ts'
import { factNames } from '../model/facts.ts'
import { parseStrictYaml } from '../strict/yaml.ts'
import { compilePolicy, namesRead } from './compile.ts'
import type { Policy } from './policy.ts'
import { PolicyFile } from './schema.ts'

/** Lies beside the policies and is none: how hazards are recognised. */
const hazards = 'hazards.yaml'

/** Every `<id>.yaml` directly below the folder, sorted by id. Throws ConfigurationError naming file and line. */
export async function loadPolicies(folder: string): Promise<Policy[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.yaml') && entry.name !== hazards).map(({ name }) => name)
  const policies = await Promise.all(
    names.toSorted().map(async (name) => parsePolicy(await readFile(join(folder, name), 'utf8'), join(folder, name), true)),
  )
  assertUnique(policies)
  return policies
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
  const read = namesRead(programs)
  const unlisted = factNames.find((fact) => read.has(fact) && !policy.facts.some((listed) => factOf(listed) === fact))
  if (unlisted) throw refuse(`an expression reads \`${unlisted}\`, which \`facts\` does not list`, ['facts'])
  const unread = policy.facts.find((fact) => !read.has(factOf(fact)) && !read.has('projects'))
  if (unread) throw refuse(`\`facts\` lists \`${unread}\`, which no expression reads`, ['facts'])
  // The kinds stand under `project`, and are as unknown as any fact where the stage that finds them failed.
  const facts = read.has('project') ? [...new Set([...policy.facts, 'kinds'])] : policy.facts
  return { ...policy, facts, path, builtIn, programs }
}

/** The fact of which a name may mean a part: `data` of `data.dvc`. */
function factOf(name: string): string {
  return name.split('.')[0] ?? name
}

/** Throws ConfigurationError where two policies share an id, or one has the id that another had before. */
export function assertUnique(policies: readonly Policy[]): void {
  const owners = new Map<string, Policy>()
  for (const policy of policies) {
    for (const id of [policy.id, ...policy.deprecatedIds]) {
      const other = owners.get(id)
      if (other) throw new ConfigurationError(`the id "${id}" is already that of ${other.path}`, { location: { path: policy.path } })
      owners.set(id, policy)
    }
  }
}
