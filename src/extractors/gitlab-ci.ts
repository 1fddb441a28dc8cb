import { ciFacts, commandStep, scriptCommands } from '../languages/ci.ts'
import {
  at,
  child,
  entriesOf,
  itemsOf,
  readYamlDocuments,
  recordOf,
  textOf,
  textsOf,
  type YamlEntry,
  type YamlNode,
} from '../languages/yaml.ts'
import type { CiFile, CiJob, Trigger } from '../model/file-facts.ts'
import { type Budget, type Extractor, ofCommands } from './extractor.ts'

/** Characters of the longest file that can be one; among all YAML files, a longer one is something else. */
const longest = 1_000_000

/** GitLab pipelines and the templates that they include; only the root's `.gitlab-ci.yml` starts by itself. */
export const gitlabCi: Extractor = {
  id: 'gitlab-ci',
  files: ['*.yml', '*.yaml'],
  wants: (text) => text.length < longest && /^(?:include|stages):|^[ \t]+(?:stage|script|before_script):/m.test(text),
  affects: ['ci', ...ofCommands],
  maxBytes: 10_000_000,
  extract({ path, text, budget }) {
    const documents = readYamlDocuments(text)
    const root = documents.at(-1)?.root
    const isMain = path === '.gitlab-ci.yml'
    if (!isMain && !/gitlab/i.test(path) && !looksLikeGitlab(root)) return { facts: {} }
    const entries = entriesOf(root).filter(({ key, value }) => !globalKeys.has(key) && value.kind === 'map')
    if (!isMain && entries.length === 0) return { facts: {} }
    return {
      facts: ciFacts({ ...pipeline(root, entries, budget), role: isMain ? 'workflow' : 'template' }),
      problems: isMain ? documents.flatMap(({ problems }) => problems) : [],
    }
  },
}

const globalKeys = new Set([
  'stages',
  'variables',
  'include',
  'default',
  'workflow',
  'image',
  'services',
  'before_script',
  'after_script',
  'cache',
  'spec',
])

/** Top-level maps that hold a `script` beside a `stage`. */
function looksLikeGitlab(root: YamlNode | undefined): boolean {
  const jobs = entriesOf(root).filter(({ key, value }) => !globalKeys.has(key) && child(value, 'script'))
  return (
    jobs.length > 0 && (child(root, 'stages')?.kind === 'list' || jobs.some(({ value }) => textOf(child(value, 'stage')) !== undefined))
  )
}

function pipeline(root: YamlNode | undefined, entries: readonly YamlEntry[], budget: Budget): Omit<CiFile, 'role'> {
  const rules = child(child(root, 'workflow'), 'rules')
  const jobs = entries.map((entry) => jobOf(entry, root, budget))
  const triggers = rules ? triggersOfRules(rules) : jobs.filter(({ disabled }) => !disabled).flatMap((job) => job.triggers ?? everyBranch)
  const started = triggers.length > 0 ? triggers : everyBranch
  return { system: 'gitlab-ci', triggers: [...new Set(started)], paths: [], jobs, includes: includesOf(root, entries), uses: [] }
}

function includesOf(root: YamlNode | undefined, entries: readonly YamlEntry[]): CiFile['includes'] {
  const nodes = [child(root, 'include'), ...entries.map(({ value }) => at(value, 'trigger', 'include'))]
  const listed = nodes.flatMap((node) => (node?.kind === 'list' ? node.items : node ? [node] : []))
  return listed.flatMap((node) => {
    const local = textOf(node) ?? textOf(child(node, 'local'))
    return local && !local.includes('://') ? [{ line: node.line, path: local }] : []
  })
}

function jobOf({ key, line, value }: YamlEntry, root: YamlNode | undefined, budget: Budget): CiJob {
  const job = inherit(value, root)
  const defaults = (name: string) => child(job.own, name) ?? at(root, 'default', name) ?? child(root, name)
  const image = imageName(defaults('image'))
  const triggers = triggersOfJob(job.own)
  const shared = child(root, 'variables')
  const environment = {
    ...(budget.spend(stepsPerCharacter * entriesOf(shared).length) && recordOf(shared)),
    ...recordOf(child(job.own, 'variables')),
  }
  const matrix = matrixOf(at(job.own, 'parallel', 'matrix'))
  const steps = ['before_script', 'script', 'after_script'].flatMap((name) => {
    const script = defaults(name)
    const whole = script && resolveReferences(script, root)
    if (!whole || !budget.spend(stepsPerCharacter * lengthOf(whole))) return []
    return [commandStep(whole.line, scriptCommands(whole), { name })]
  })
  return {
    line,
    name: key,
    ...(triggers && { triggers }),
    disabled: key.startsWith('.') || textOf(child(job.own, 'when')) === 'never',
    ...(job.missing && { uses: job.missing }),
    needs: itemsOf(child(job.own, 'needs')).flatMap((need) => textOf(need) ?? textOf(child(need, 'job')) ?? []),
    ...(image && { image }),
    services: itemsOf(defaults('services')).flatMap((service) => imageName(service) ?? []),
    ...(Object.keys(environment).length > 0 && { environment }),
    ...(matrix && { matrix }),
    steps,
  }
}

/** What jobs share is read for each of them. */
const stepsPerCharacter = 10

function lengthOf(script: YamlNode): number {
  if (script.kind === 'list') return script.items.reduce((sum, item) => sum + lengthOf(item), 1)
  return script.kind === 'scalar' ? 1 + script.text.length : 1
}

function imageName(node: YamlNode | undefined): string | undefined {
  return textOf(node) ?? textOf(child(node, 'name'))
}

/** GitLab's own limit. */
const maxExtends = 11

/** The job with what it extends in this file, each parent once; `missing` names a parent that another file must hold. */
function inherit(job: YamlNode, root: YamlNode | undefined, seen = new Set<string>(), depth = 0): { own: YamlNode; missing?: string } {
  let missing: string | undefined
  const entries = new Map(entriesOf(job).map((entry) => [entry.key, entry]))
  for (const name of textsOf(child(job, 'extends')).reverse()) {
    if (seen.has(name) || depth > maxExtends) continue
    seen.add(name)
    const parent = child(root, name)
    if (!parent) {
      missing = name
      continue
    }
    const inherited = inherit(parent, root, seen, depth + 1)
    for (const entry of entriesOf(inherited.own)) if (!entries.has(entry.key)) entries.set(entry.key, entry)
    missing ??= inherited.missing
  }
  return { own: { kind: 'map', line: job.line, entries: [...entries.values()] }, ...(missing && { missing }) }
}

const maxReferences = 100

/** `!reference [.setup, script]` is replaced by what it points to. */
function resolveReferences(node: YamlNode, root: YamlNode | undefined, budget = { left: maxReferences }): YamlNode {
  if (node.kind !== 'list') return node
  if (node.tag !== '!reference') return { ...node, items: node.items.map((item) => resolveReferences(item, root, budget)) }
  const target = --budget.left < 0 ? undefined : at(root, ...textsOf(node))
  return target ? resolveReferences(target, root, budget) : { ...node, items: [] }
}

function matrixOf(matrix: YamlNode | undefined): Record<string, string[]> | undefined {
  const rows = itemsOf(matrix).flatMap(entriesOf)
  return rows.length > 0 ? Object.fromEntries(rows.map(({ key, value }) => [key, textsOf(value)])) : undefined
}

/** Without rules, every branch that is pushed is built, a merge request's among them. */
const everyBranch: Trigger[] = ['push', 'pull-request']

function triggersOfJob(job: YamlNode): Trigger[] | undefined {
  const rules = child(job, 'rules')
  if (rules) return triggersOfRules(rules)
  const only = child(job, 'only')
  if (textOf(child(job, 'when')) === 'manual') return ['manual']
  if (!only) return undefined
  const refs = only.kind === 'map' ? child(only, 'refs') : only
  return refs ? [...new Set(textsOf(refs).flatMap((ref) => triggersOfRef.get(ref) ?? ['push' as const]))] : everyBranch
}

const triggersOfRef: ReadonlyMap<string, Trigger[]> = new Map(
  Object.entries({
    merge_requests: ['pull-request'],
    external_pull_requests: ['pull-request'],
    branches: everyBranch,
    pushes: everyBranch,
    tags: ['tag'],
    schedules: ['schedule'],
    web: ['manual'],
    api: ['other'],
    triggers: ['other'],
  }),
)

function triggersOfRules(rules: YamlNode): Trigger[] {
  const found = itemsOf(rules).flatMap((rule): Trigger[] => {
    const when = textOf(child(rule, 'when'))
    if (when === 'never') return []
    return when === 'manual' ? ['manual'] : triggersOfCondition(textOf(child(rule, 'if')))
  })
  return [...new Set(found)]
}

function triggersOfCondition(condition: string | undefined): Trigger[] {
  if (condition === undefined) return everyBranch
  const found: Trigger[] = []
  if (/merge_request_event|external_pull_request_event|\$CI_MERGE_REQUEST_/.test(condition)) found.push('pull-request')
  if (/\$CI_COMMIT_TAG\b(?!\s*==\s*null)/.test(condition)) found.push('tag')
  if (/["']schedule["']/.test(condition)) found.push('schedule')
  if (/["']web["']/.test(condition)) found.push('manual')
  if (/["']push["']|\$CI_COMMIT_(?:BRANCH|REF_NAME)\s*=|\$CI_DEFAULT_BRANCH/.test(condition)) found.push('push')
  return found.length > 0 ? found : everyBranch
}
