import { ciFacts, commandStep, scriptCommands } from '../languages/ci.ts'
import { child, entriesOf, itemsOf, readYaml, textOf, type YamlNode } from '../languages/yaml.ts'
import type { CiJob, Trigger } from '../model/file-facts.ts'
import { type Extractor, ofCommands } from './extractor.ts'

/** `bitbucket-pipelines.yml`: each step is a job with the triggers of the pipelines that hold it. */
export const bitbucketPipelines: Extractor = {
  id: 'bitbucket-pipelines',
  files: ['bitbucket-pipelines.yml'],
  affects: ['ci', ...ofCommands],
  maxBytes: 500_000,
  extract({ path, text }) {
    const { root, problems } = readYaml(text)
    const jobs = entriesOf(child(root, 'pipelines')).flatMap(({ key, value }) => {
      const lists = value.kind === 'list' ? [value] : entriesOf(value).map((entry) => entry.value)
      return lists.flatMap(stepsOf).map((step) => jobOf(step, triggersOf.get(key) ?? ['other'], textOf(child(root, 'image'))))
    })
    const role = path.includes('/') ? 'template' : 'workflow'
    const triggers = [...new Set(jobs.flatMap((job) => job.triggers ?? []))]
    return { facts: ciFacts({ system: 'bitbucket-pipelines', role, triggers, paths: [], jobs, includes: [], uses: [] }), problems }
  },
}

const triggersOf: ReadonlyMap<string, Trigger[]> = new Map(
  Object.entries<Trigger[]>({
    default: ['push', 'pull-request'],
    branches: ['push'],
    'pull-requests': ['pull-request'],
    tags: ['tag'],
    custom: ['manual'],
  }),
)

/** Steps of a pipeline, those of its stages and parallel groups included. */
function stepsOf(node: YamlNode): YamlNode[] {
  if (node.kind === 'list') return node.items.flatMap(stepsOf)
  return entriesOf(node).flatMap(({ key, value }) => {
    if (key === 'step') return [value]
    return key === 'parallel' || key === 'stage' || key === 'steps' ? stepsOf(value) : []
  })
}

function jobOf(step: YamlNode, triggers: Trigger[], defaultImage: string | undefined): CiJob {
  const image = textOf(child(step, 'image')) ?? textOf(child(child(step, 'image'), 'name')) ?? defaultImage
  const pipes = itemsOf(child(step, 'script')).flatMap((item) => {
    const pipe = textOf(child(item, 'pipe'))
    return pipe ? [commandStep(item.line, [], { uses: pipe })] : []
  })
  return {
    line: step.line,
    name: textOf(child(step, 'name')) ?? 'step',
    triggers,
    disabled: false,
    needs: [],
    ...(image && { image }),
    services: [],
    steps: [commandStep(step.line, scriptCommands(child(step, 'script'))), ...pipes],
  }
}
