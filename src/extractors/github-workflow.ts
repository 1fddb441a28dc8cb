import { ciFacts } from '../languages/ci.ts'
import { actionUses, environmentOf, triggerOfEvent, workflowStep } from '../languages/github-actions.ts'
import { child, entriesOf, itemsOf, readYaml, recordOf, textOf, textsOf, type YamlEntry, type YamlNode } from '../languages/yaml.ts'
import type { CiFile, CiJob, CiSystem, Trigger } from '../model/file-facts.ts'
import { type Extractor, ofCommands } from './extractor.ts'

const systems: Record<string, CiSystem> = { github: 'github-actions', gitea: 'gitea-actions', forgejo: 'forgejo-actions' }

/** Workflows of GitHub Actions, and of the forges that read the same; one that doesn't stand in the repository's own folder of them never starts and is a template. */
export const githubWorkflow: Extractor = {
  id: 'github-workflow',
  files: ['**/.{github,gitea,forgejo}/workflows/*.{yml,yaml}'],
  affects: ['ci', ...ofCommands],
  maxBytes: 1_000_000,
  extract({ path, text }) {
    const { root, problems } = readYaml(text)
    const jobs = entriesOf(child(root, 'jobs'))
    if (jobs.length === 0) return { facts: {}, problems }
    const [, above = '', forge = ''] = /^(.*)\.(\w+)\/workflows\/[^/]+$/.exec(path) ?? []
    const system = systems[forge] ?? 'github-actions'
    return { facts: ciFacts({ system, ...workflow(root, jobs), role: above === '' ? 'workflow' : 'template' }), problems }
  },
}

function workflow(root: YamlNode | undefined, jobs: readonly YamlEntry[]): Omit<CiFile, 'role' | 'system'> {
  const name = textOf(child(root, 'name'))
  const permissions = permissionsOf(child(root, 'permissions'))
  const events = eventsOf(child(root, 'on') ?? child(root, 'true'))
  const converted = jobs.map((entry) => jobOf(entry, root))
  return {
    ...(name && { name }),
    triggers: [...new Set(events.flatMap(triggersOf))],
    paths: pathsOf(events),
    jobs: converted,
    includes: [],
    uses: actionUses(jobs.flatMap(({ value }) => [value, ...itemsOf(child(value, 'steps'))])),
    ...(permissions !== undefined && { permissions }),
  }
}

function permissionsOf(node: YamlNode | undefined): string | Record<string, string> | undefined {
  return node?.kind === 'map' ? recordOf(node) : textOf(node)
}

interface Event {
  name: string
  settings?: YamlNode
}

function eventsOf(on: YamlNode | undefined): Event[] {
  if (on?.kind === 'map') return on.entries.map(({ key, value }) => ({ name: key, settings: value }))
  return textsOf(on).map((name) => ({ name }))
}

function triggersOf({ name, settings }: Event): Trigger[] {
  const trigger = triggerOfEvent.get(name) ?? 'other'
  const types = textsOf(child(settings, 'types'))
  if (trigger === 'pull-request' && types.length > 0 && types.every((type) => type === 'closed')) return ['other']
  if (trigger !== 'push') return [trigger]
  const isFiltered = (...filters: string[]) => filters.some((filter) => child(settings, filter) !== undefined)
  const byTag = isFiltered('tags', 'tags-ignore')
  if (byTag && !isFiltered('branches', 'branches-ignore')) return ['tag']
  return [...branchTriggers(settings), ...(byTag ? (['tag'] as const) : [])]
}

/** A push to whichever branch is also one to the branch of a pull request. */
function branchTriggers(settings: YamlNode | undefined): Trigger[] {
  const branches = textsOf(child(settings, 'branches'))
  return branches.length === 0 || branches.some((name) => /^\*{1,2}$/.test(name)) ? ['push', 'pull-request'] : ['push']
}

function pathsOf(events: readonly Event[]): string[] {
  const filtered = events.filter(({ name }) => name === 'push' || name.startsWith('pull_request'))
  const paths = filtered.flatMap(({ settings }) => [
    ...textsOf(child(settings, 'paths')),
    ...textsOf(child(settings, 'paths-ignore')).map((path) => `!${path}`),
  ])
  return [...new Set(paths)]
}

function jobOf({ key, line, value }: YamlEntry, root: YamlNode | undefined): CiJob {
  const condition = textOf(child(value, 'if'))
  const container = child(value, 'container')
  const image = textOf(container) ?? textOf(child(container, 'image'))
  const uses = textOf(child(value, 'uses'))
  const directory = defaultDirectory(value) ?? defaultDirectory(root)
  const environment = { ...environmentOf(root), ...environmentOf(value) }
  const matrix = matrixOf(child(child(value, 'strategy'), 'matrix'))
  return {
    line,
    name: key,
    ...(condition && { condition }),
    disabled: isNever(condition),
    ...(uses && { uses, with: recordOf(child(value, 'with')) }),
    needs: textsOf(child(value, 'needs')),
    ...(image && { image }),
    services: entriesOf(child(value, 'services')).flatMap((service) => textOf(child(service.value, 'image')) ?? []),
    ...(directory && { workingDirectory: directory }),
    ...(environment && Object.keys(environment).length > 0 && { environment }),
    ...(matrix && { matrix }),
    steps: itemsOf(child(value, 'steps')).map((step) => workflowStep(step, directory, matrix)),
  }
}

function defaultDirectory(node: YamlNode | undefined): string | undefined {
  return textOf(child(child(child(node, 'defaults'), 'run'), 'working-directory'))
}

function isNever(condition: string | undefined): boolean {
  return condition !== undefined && /^(?:\$\{\{\s*)?false(?:\s*\}\})?$/.test(condition.trim())
}

function matrixOf(matrix: YamlNode | undefined): Record<string, string[]> | undefined {
  const values = new Map<string, Set<string>>()
  const add = (key: string, node: YamlNode) => {
    if (node.kind === 'map') for (const entry of node.entries) add(`${key}.${entry.key}`, entry.value)
    else for (const text of textsOf(node)) values.set(key, (values.get(key) ?? new Set()).add(text))
  }
  for (const { key, value } of entriesOf(matrix)) {
    if (key === 'exclude') continue
    const rows = value.kind === 'list' ? value.items : [value]
    for (const row of rows) {
      if (key !== 'include') add(key, row)
      else for (const entry of entriesOf(row)) add(entry.key, entry.value)
    }
  }
  return values.size > 0 ? Object.fromEntries([...values].map(([key, set]) => [key, [...set]])) : undefined
}
