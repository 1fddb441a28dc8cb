import { ciFacts, commandStep, scriptCommands } from '../languages/ci.ts'
import { at, child, itemsOf, readYamlDocuments, recordOf, textOf, textsOf, type YamlNode } from '../languages/yaml.ts'
import type { CiJob, Trigger } from '../model/file-facts.ts'
import { type Extractor, ofCommands } from './extractor.ts'

/** `.drone.yml`: each step of each pipeline is a job. */
export const drone: Extractor = {
  id: 'drone',
  files: ['.drone.yml', '.drone.yaml'],
  affects: ['ci', ...ofCommands],
  maxBytes: 500_000,
  extract({ path, text }) {
    const documents = readYamlDocuments(text)
    const jobs = documents.flatMap(({ root }) => itemsOf(child(root, 'steps')).map((step) => jobOf(step, root)))
    const role = path.includes('/') ? 'template' : 'workflow'
    const triggers = [...new Set(jobs.flatMap((job) => job.triggers ?? []))]
    const ci = ciFacts({ system: 'drone', role, triggers, paths: [], jobs, includes: [], uses: [] })
    return { facts: ci, problems: documents.flatMap(({ problems }) => problems) }
  },
}

const triggerOfEvent: ReadonlyMap<string, Trigger> = new Map(
  Object.entries<Trigger>({
    push: 'push',
    pull_request: 'pull-request',
    tag: 'tag',
    cron: 'schedule',
    custom: 'manual',
    promote: 'release',
  }),
)

function jobOf(step: YamlNode, pipeline: YamlNode | undefined): CiJob {
  const limits = [at(step, 'when', 'event'), at(pipeline, 'trigger', 'event')]
  const events = limits.map((node) => textsOf(node?.kind === 'map' ? child(node, 'include') : node)).find((list) => list.length > 0)
  const image = textOf(child(step, 'image'))
  const environment = recordOf(child(step, 'environment'))
  return {
    line: step.line,
    name: textOf(child(step, 'name')) ?? 'step',
    triggers: events?.map((event) => triggerOfEvent.get(event) ?? 'other') ?? ['push', 'pull-request', 'tag'],
    disabled: false,
    needs: textsOf(child(step, 'depends_on')),
    ...(image && { image }),
    services: itemsOf(child(pipeline, 'services')).flatMap((service) => textOf(child(service, 'image')) ?? []),
    ...(Object.keys(environment).length > 0 && { environment }),
    // A plugin that runs a script on another machine takes it among its settings.
    steps: [
      commandStep(
        step.line,
        [child(step, 'commands'), at(step, 'settings', 'script')].flatMap((script) => scriptCommands(script)),
      ),
    ],
  }
}
