import { type AzureTemplate, azureJobs, azureTemplates, itemsThroughConditions } from '../languages/azure-pipelines.ts'
import { ciFacts } from '../languages/ci.ts'
import { child, entriesOf, itemsOf, readYaml, textOf, type YamlNode } from '../languages/yaml.ts'
import type { CiFile, Trigger } from '../model/file-facts.ts'
import { type Extractor, ofCommands } from './extractor.ts'

/** Characters of the longest file that can be one; among all YAML files, a longer one is something else. */
const longest = 1_000_000

/** Azure pipelines and their templates, which may have any name: their steps show what they are. */
export const azurePipelines: Extractor = {
  id: 'azure-pipelines',
  files: ['*.yml', '*.yaml'],
  wants: (text) =>
    text.length < longest &&
    /^(?:steps|jobs|stages|extends):/m.test(text) &&
    /^[ \t]*-[ \t]*(?:(?:task|script|bash|pwsh|powershell|template|checkout|job|deployment|stage)[ \t]*|\$\{\{ *(?:if|each)\b.*):|^extends:/m.test(
      text,
    ),
  affects: ['ci', ...ofCommands],
  maxBytes: 10_000_000,
  extract({ path, text }) {
    const { root, problems } = readYaml(text)
    if (!isAzure(root)) return { facts: {} }
    const templates = azureTemplates(root)
    const ci: CiFile = {
      system: 'azure-pipelines',
      role: startsByItself(path, root) ? 'workflow' : 'template',
      triggers: triggersOf(root),
      paths: [],
      jobs: azureJobs(root),
      includes: templates.filter(isLocal).map(({ line, path: template }) => ({ line, path: template.replace(/@self$/, '') })),
      uses: [],
    }
    return { facts: ciFacts(ci), problems }
  },
}

const stepKeys = ['task', 'script', 'bash', 'pwsh', 'powershell', 'checkout', 'template', 'publish', 'download']

function isAzure(root: YamlNode | undefined): boolean {
  const holds = (list: string, keys: readonly string[]) =>
    itemsThroughConditions(child(root, list)).some((item) => keys.some((key) => child(item, key)))
  if (holds('steps', stepKeys) || holds('jobs', ['job', 'deployment', 'template']) || holds('stages', ['stage', 'template'])) return true
  return Boolean(textOf(child(child(root, 'extends'), 'template')))
}

/** A file without trigger, pool or resources that takes parameters or is a bare list of steps is there for others to include. */
function startsByItself(path: string, root: YamlNode | undefined): boolean {
  if (path.includes('{{') || path.includes('{%')) return false
  const has = (key: string) => child(root, key) !== undefined
  if (/azure-pipelines?[^/]*\.ya?ml$/.test(path) || ['trigger', 'pr', 'schedules', 'pool', 'resources', 'extends'].some(has)) return true
  return has('stages') && !has('parameters')
}

function isLocal({ path }: AzureTemplate): boolean {
  return !path.includes('@') || path.endsWith('@self')
}

function triggersOf(root: YamlNode | undefined): Trigger[] {
  const push = child(root, 'trigger')
  const review = child(root, 'pr')
  const isOff = (node: YamlNode | undefined) => textOf(node) === 'none'
  const triggers: Trigger[] = []
  if (!isOff(push)) triggers.push('push')
  if (review ? !isOff(review) : !isOff(push)) triggers.push('pull-request')
  if (itemsOf(child(root, 'schedules')).length > 0) triggers.push('schedule')
  if (entriesOf(push).some(({ key }) => key === 'tags')) triggers.push('tag')
  return triggers.length > 0 ? triggers : ['manual']
}
