import { ciFacts } from '../languages/ci.ts'
import { actionUses, workflowStep } from '../languages/github-actions.ts'
import { child, itemsOf, readYaml, textOf } from '../languages/yaml.ts'
import { type Extractor, ofCommands } from './extractor.ts'

/** GitHub actions of the repository itself; the steps of a composite one are a job by the name `runs`. */
export const githubAction: Extractor = {
  id: 'github-action',
  files: ['action.yml', 'action.yaml'],
  wants: (text) => /^runs:/m.test(text),
  affects: ['ci', ...ofCommands],
  maxBytes: 500_000,
  extract({ text }) {
    const { root, problems } = readYaml(text)
    const runs = child(root, 'runs')
    const steps = itemsOf(child(runs, 'steps'))
    const name = textOf(child(root, 'name'))
    const image = textOf(child(runs, 'image'))?.replace(/^docker:\/\//, '')
    if (!runs || !textOf(child(runs, 'using'))) return { facts: {}, problems }
    const job = {
      line: runs.line,
      name: 'runs',
      disabled: false,
      needs: [],
      ...(image && !/Dockerfile/.test(image) && { image }),
      services: [],
      steps: steps.map((step) => workflowStep(step)),
    }
    const facts = ciFacts({
      system: 'github-actions',
      role: 'action',
      ...(name && { name }),
      triggers: ['call'],
      paths: [],
      jobs: [job],
      includes: [],
      uses: actionUses(steps),
    })
    return { facts, problems }
  },
}
