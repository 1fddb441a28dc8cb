import { ciFacts, commandStep, scriptCommands } from '../languages/ci.ts'
import { at, child, entriesOf, itemsOf, readYaml, recordOf, textOf, textsOf, type YamlEntry, type YamlNode } from '../languages/yaml.ts'
import type { CiJob, CiStep, Trigger } from '../model/file-facts.ts'
import { type Extractor, ofCommands } from './extractor.ts'

/** CircleCI configurations; a job that no workflow names never runs. */
export const circleci: Extractor = {
  id: 'circleci',
  files: ['**/.circleci/**/*.{yml,yaml}'],
  affects: ['ci', ...ofCommands],
  maxBytes: 1_000_000,
  extract({ path, text }) {
    const { root, problems } = readYaml(text)
    const budget = { left: maxSteps }
    const uses = usesIn(root)
    const jobs = entriesOf(child(root, 'jobs')).map((entry) => jobOf(entry, uses && (uses.get(entry.key) ?? []), { root, budget }))
    if (jobs.length === 0) return { facts: {}, problems }
    const role = /^\.circleci\/config\.ya?ml$/.test(path) ? 'workflow' : 'template'
    const triggers = [...new Set(jobs.filter(({ disabled }) => !disabled).flatMap((job) => job.triggers ?? everyBranch))]
    return { facts: ciFacts({ system: 'circleci', role, triggers, paths: [], jobs, includes: [], uses: [] }), problems }
  },
}

const everyBranch: Trigger[] = ['push', 'pull-request']

function jobOf({ key, line, value }: YamlEntry, uses: JobUse[] | undefined, { root, budget }: Pick<Place, 'root' | 'budget'>): CiJob {
  const executor = child(child(root, 'executors'), textOf(child(value, 'executor')) ?? textOf(at(value, 'executor', 'name')) ?? '')
  const images = [child(value, 'docker'), child(executor, 'docker')].flatMap((docker) =>
    itemsOf(docker).flatMap((item) => textOf(child(item, 'image')) ?? []),
  )
  const directory = textOf(child(value, 'working_directory'))
  const environment = recordOf(child(value, 'environment'))
  const triggers = uses && triggersOf(uses)
  return {
    line,
    name: key,
    ...(triggers && { triggers }),
    disabled: uses?.length === 0,
    needs: (uses ?? []).flatMap(({ settings }) => textsOf(child(settings, 'requires'))),
    ...(images[0] && { image: images[0] }),
    services: images.slice(1),
    ...(Object.keys(environment).length > 0 && { environment }),
    steps: stepsOf(child(value, 'steps'), { root, directory: isCheckout(directory) ? undefined : directory, budget, open: [] }),
  }
}

/** The checkout stands in the job's working directory, so that a path there is the repository's root. */
function isCheckout(directory: string | undefined): boolean {
  return directory === undefined || /^[~/]/.test(directory)
}

interface JobUse {
  settings: YamlNode | undefined
  scheduled: boolean
}

/** Where workflows name each job; absent where the file has no workflows. */
function usesIn(root: YamlNode | undefined): Map<string, JobUse[]> | undefined {
  const workflows = entriesOf(child(root, 'workflows')).filter(({ value }) => child(value, 'jobs'))
  if (workflows.length === 0) return undefined
  const uses = new Map<string, JobUse[]>()
  const add = (job: string, use: JobUse) => {
    const known = uses.get(job)
    if (known) known.push(use)
    else uses.set(job, [use])
  }
  for (const { value } of workflows) {
    const scheduled = itemsOf(child(value, 'triggers')).some((trigger) => child(trigger, 'schedule'))
    for (const item of itemsOf(child(value, 'jobs'))) {
      const name = textOf(item)
      if (name !== undefined) add(name, { settings: undefined, scheduled })
      for (const { key, value: settings } of entriesOf(item)) add(key, { settings, scheduled })
    }
  }
  return uses
}

function triggersOf(uses: readonly JobUse[]): Trigger[] | undefined {
  const found = new Set(
    uses.flatMap(({ settings, scheduled }): Trigger[] => {
      if (scheduled) return ['schedule']
      const only = textsOf(at(settings, 'filters', 'branches', 'only'))
      const ignored = textsOf(at(settings, 'filters', 'branches', 'ignore'))
      const onlyTags = child(child(settings, 'filters'), 'tags') && ignored.some((branch) => branch.includes('.*'))
      if (onlyTags) return ['tag']
      return only.length > 0 && !only.some((branch) => branch.includes('.*')) ? ['push'] : everyBranch
    }),
  )
  return found.size > 0 ? [...found] : undefined
}

const maxSteps = 20_000
/** A long script counts as many steps, each time that it is used. */
const charactersPerStep = 50

interface Place {
  root: YamlNode | undefined
  directory: string | undefined
  /** Steps that the jobs of the file may still have: commands that name others many times multiply. */
  budget: { left: number }
  /** Commands that are being replaced: one of them again is a circle. */
  open: readonly string[]
}

function stepsOf(steps: YamlNode | undefined, place: Place): CiStep[] {
  return itemsOf(steps).flatMap((step) => {
    if (--place.budget.left < 0) return []
    const named = textOf(step)
    if (named !== undefined) return namedStep(named, step.line, undefined, place)
    return entriesOf(step).flatMap(({ key, line, value }) => {
      if (key === 'run') return [runStep(value, line, place)]
      const nested = child(value, 'steps')
      return nested ? stepsOf(nested, place) : namedStep(key, line, value, place)
    })
  })
}

/** A command that the file defines is replaced by its steps; any other name is an orb's. */
function namedStep(name: string, line: number, settings: YamlNode | undefined, place: Place): CiStep[] {
  const command = child(child(place.root, 'commands'), name)
  if (command && place.open.includes(name)) return []
  if (command) return stepsOf(child(command, 'steps'), { ...place, open: [...place.open, name] })
  return [commandStep(line, [], { uses: name, with: recordOf(settings) })]
}

function runStep(run: YamlNode, line: number, { directory, budget }: Place): CiStep {
  const script = run.kind === 'scalar' ? run : child(run, 'command')
  budget.left -= Math.floor((textOf(script) ?? '').length / charactersPerStep)
  const folder = textOf(child(run, 'working_directory')) ?? directory
  const name = textOf(child(run, 'name'))
  const environment = recordOf(child(run, 'environment'))
  return commandStep(line, scriptCommands(script, isCheckout(folder) ? undefined : folder), {
    ...(name && { name }),
    ...(Object.keys(environment).length > 0 && { environment }),
  })
}
