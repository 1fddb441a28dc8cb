import { ciFacts, commandStep, scriptCommands } from '../languages/ci.ts'
import { at, child, entriesOf, readYaml, recordOf } from '../languages/yaml.ts'
import type { CiJob } from '../model/file-facts.ts'
import { type Extractor, ofCommands } from './extractor.ts'

/** Characters of the longest file that can be one; among all YAML files, a longer one is something else. */
const longest = 1_000_000

/** CodeBuild's buildspec files, each phase a job. What starts them is set up in AWS and stays unsaid. */
export const awsCodebuild: Extractor = {
  id: 'aws-codebuild',
  files: ['*.yml', '*.yaml'],
  wants: (text) => text.length < longest && /^phases:/m.test(text) && /^[ \t]+commands:/m.test(text),
  affects: (path) => (/build_?spec|codebuild/i.test(path) ? ['ci', 'images', ...ofCommands] : ['ci', ...ofCommands]),
  maxBytes: 10_000_000,
  extract({ path, text }) {
    const { root, problems } = readYaml(text)
    const environment = recordOf(at(root, 'env', 'variables'))
    const jobs = entriesOf(child(root, 'phases')).map(
      ({ key, line, value }): CiJob => ({
        line,
        name: key,
        disabled: false,
        needs: [],
        services: [],
        ...(Object.keys(environment).length > 0 && { environment }),
        steps: ['commands', 'finally'].flatMap((name) => {
          const script = child(value, name)
          return script ? [commandStep(script.line, scriptCommands(script))] : []
        }),
      }),
    )
    if (jobs.every(({ steps }) => steps.length === 0)) return { facts: {} }
    const role = path.includes('{{') ? 'template' : 'workflow'
    return { facts: ciFacts({ system: 'aws-codebuild', role, triggers: [], paths: [], jobs, includes: [], uses: [] }), problems }
  },
}
