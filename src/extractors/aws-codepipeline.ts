import { ciFacts, commandStep, scriptCommands } from '../languages/ci.ts'
import { at, child, entriesOf, itemsOf, readYaml, textOf, type YamlEntry, type YamlScalar } from '../languages/yaml.ts'
import type { CiJob } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

/** Characters of the longest template that is read; among all files of these endings, a longer one is something else. */
const longest = 1_000_000

/** CodePipeline in CloudFormation templates: its stages, and the build projects whose buildspec stands in the template. */
export const awsCodepipeline: Extractor = {
  id: 'aws-codepipeline',
  files: ['*.yml', '*.yaml', '*.json', '*.template'],
  wants: (text) => text.length < longest && text.includes('AWS::CodePipeline::Pipeline'),
  affects: ['ci', 'tools'],
  maxBytes: 10_000_000,
  extract({ path, text }) {
    const { root, problems } = readYaml(text)
    const resources = entriesOf(child(root, 'Resources'))
    const ofType = (type: string) => resources.filter(({ value }) => textOf(child(value, 'Type')) === type)
    const pipelines = ofType('AWS::CodePipeline::Pipeline')
    if (pipelines.length === 0) return { facts: {} }
    const jobs = [...pipelines.flatMap(stagesOf), ...ofType('AWS::CodeBuild::Project').flatMap(buildOf)]
    const role = path.includes('{{') ? 'template' : 'workflow'
    return { facts: ciFacts({ system: 'aws-codepipeline', role, triggers: [], paths: [], jobs, includes: [], uses: [] }), problems }
  },
}

function stagesOf({ value }: YamlEntry): CiJob[] {
  const stages = itemsOf(at(value, 'Properties', 'Stages'))
  return stages.map((stage) => jobOf(textOf(child(stage, 'Name')) ?? 'stage', stage.line, []))
}

/** A buildspec that stands in the template as text. */
function buildOf({ key, line, value }: YamlEntry): CiJob[] {
  const written = at(value, 'Properties', 'Source', 'BuildSpec')
  if (written?.kind !== 'scalar' || !written.text.includes('phases:')) return []
  return [jobOf(key, line, phasesOf(written))]
}

function phasesOf({ text, textLine }: YamlScalar): CiJob['steps'] {
  const phases = entriesOf(child(readYaml(text).root, 'phases'))
  return phases.map(({ key, line, value }) => {
    const commands = scriptCommands(child(value, 'commands')).map((command) => ({ ...command, line: command.line + textLine - 1 }))
    return commandStep(line + textLine - 1, commands, { name: key })
  })
}

function jobOf(name: string, line: number, steps: CiJob['steps']): CiJob {
  return { line, name, disabled: false, needs: [], services: [], steps }
}
