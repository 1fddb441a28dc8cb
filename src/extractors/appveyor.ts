import { ciFacts, commandStep, scriptCommands } from '../languages/ci.ts'
import { child, entriesOf, itemsOf, readYaml, textOf, textsOf, type YamlNode } from '../languages/yaml.ts'
import type { CiJob } from '../model/file-facts.ts'
import { type Extractor, ofCommands } from './extractor.ts'

/** `appveyor.yml`: one job. */
export const appveyor: Extractor = {
  id: 'appveyor',
  files: ['appveyor.yml', '.appveyor.yml'],
  affects: ['ci', ...ofCommands],
  maxBytes: 500_000,
  extract({ path, text }) {
    const { root, problems } = readYaml(text)
    if (root?.kind !== 'map') return { facts: {}, problems }
    const role = path.includes('/') ? 'template' : 'workflow'
    const ci = ciFacts({
      system: 'appveyor',
      role,
      triggers: ['push', 'pull-request'],
      paths: [],
      jobs: [jobOf(root)],
      includes: [],
      uses: [],
    })
    return { facts: ci, problems }
  },
}

const phases = [
  'init',
  'install',
  'before_build',
  'build_script',
  'after_build',
  'before_test',
  'test_script',
  'after_test',
  'deploy_script',
  'on_success',
]

function jobOf(root: YamlNode): CiJob {
  const steps = phases.flatMap((phase) => {
    const script = child(root, phase)
    const commands = (script?.kind === 'list' ? script.items : script ? [script] : []).flatMap(itemCommands)
    return commands.length > 0 ? [commandStep(script?.line ?? 1, commands, { name: phase })] : []
  })
  const variables = child(root, 'environment')
  const rows = [variables, ...itemsOf(child(variables, 'matrix'))].flatMap(entriesOf)
  const matrix = rows.filter(({ value }) => textOf(value) !== undefined).map(({ key, value }) => [key, textsOf(value)] as const)
  return {
    line: 1,
    name: 'build',
    disabled: false,
    needs: [],
    services: [],
    ...(matrix.length > 0 && { matrix: Object.fromEntries(matrix) }),
    steps,
  }
}

/** A line, or one for a shell that it names: `ps:`, `cmd:`, `sh:`. */
function itemCommands(item: YamlNode): CiJob['steps'][number]['commands'] {
  return item.kind === 'map' ? item.entries.flatMap(({ value }) => scriptCommands(value)) : scriptCommands(item)
}
