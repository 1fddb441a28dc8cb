import { ciFacts, commandStep, scriptCommands } from '../languages/ci.ts'
import { child, entriesOf, itemsOf, readYaml, recordOf, textOf, textsOf, type YamlNode } from '../languages/yaml.ts'
import type { CiJob } from '../model/file-facts.ts'
import { type Extractor, ofCommands } from './extractor.ts'

/** Buildkite pipelines, each command step a job. What starts them is set up in Buildkite and stays unsaid. */
export const buildkite: Extractor = {
  id: 'buildkite',
  files: ['**/.buildkite/**/*.{yml,yaml}'],
  wants: (text) => /^[ \t]*(?:-[ \t]*)?steps:/m.test(text),
  affects: ['ci', ...ofCommands],
  maxBytes: 500_000,
  extract({ path, text }) {
    const { root, problems } = readYaml(text)
    const jobs = stepsOf(child(root, 'steps')).map(jobOf)
    const role = path.startsWith('.buildkite/') ? 'workflow' : 'template'
    return { facts: ciFacts({ system: 'buildkite', role, triggers: [], paths: [], jobs, includes: [], uses: [] }), problems }
  },
}

function stepsOf(steps: YamlNode | undefined): YamlNode[] {
  return itemsOf(steps).flatMap((step) => (child(step, 'steps') ? stepsOf(child(step, 'steps')) : [step]))
}

function jobOf(step: YamlNode, index: number): CiJob {
  const script = child(step, 'commands') ?? child(step, 'command')
  const plugins = itemsOf(child(step, 'plugins')).flatMap((plugin) =>
    entriesOf(plugin).map(({ key, line }) => commandStep(line, [], { uses: key })),
  )
  const environment = recordOf(child(step, 'env'))
  return {
    line: step.line,
    name: textOf(child(step, 'label')) ?? textOf(child(step, 'key')) ?? `step ${index + 1}`,
    disabled: false,
    needs: textsOf(child(step, 'depends_on')),
    services: [],
    ...(Object.keys(environment).length > 0 && { environment }),
    steps: [commandStep(step.line, scriptCommands(script)), ...plugins],
  }
}
