import { ciFacts, commandStep, scriptCommands } from '../languages/ci.ts'
import { parseShell } from '../languages/shell.ts'
import { child, itemsOf, readYaml, recordOf, textOf, textsOf, type YamlNode } from '../languages/yaml.ts'
import type { CiFile, CiJob, Command } from '../model/file-facts.ts'
import { type Extractor, ofCommands } from './extractor.ts'

/** `.travis.yml`: one job, and one for each row of `jobs.include`. */
export const travis: Extractor = {
  id: 'travis',
  files: ['.travis.yml', '.travis.yaml'],
  affects: ['ci', ...ofCommands],
  maxBytes: 500_000,
  extract({ path, text }) {
    const { root, problems } = readYaml(text)
    if (root?.kind !== 'map') return { facts: {}, problems }
    const rows = itemsOf(child(child(root, 'jobs') ?? child(root, 'matrix'), 'include'))
    const jobs = [jobOf(root, 'build'), ...rows.map((row, index) => jobOf(row, textOf(child(row, 'name')) ?? `row ${index + 1}`))]
    const role = path.includes('/') ? 'template' : 'workflow'
    const ci: CiFile = { system: 'travis', role, triggers: ['push', 'pull-request'], paths: [], jobs, includes: [], uses: [] }
    return { facts: ciFacts(ci), problems }
  },
}

const phases = ['before_install', 'install', 'before_script', 'script', 'after_success', 'after_script', 'before_deploy', 'deploy']

function jobOf(node: YamlNode, name: string): CiJob {
  const steps = phases.flatMap((phase) => {
    const script = child(node, phase)
    const commands = phase === 'deploy' ? deployCommands(script) : scriptCommands(script)
    return commands.length > 0 ? [commandStep(script?.line ?? node.line, commands, { name: phase })] : []
  })
  const matrix = matrixOf(child(node, 'env'), textsOf(child(node, 'python')))
  return { line: node.line, name, disabled: false, needs: [], services: textsOf(child(node, 'services')), ...(matrix && { matrix }), steps }
}

/** Each provider as the command by which Travis calls it: `dpl pypi`. A script is run as it stands. */
function deployCommands(deploy: YamlNode | undefined): Command[] {
  const targets = deploy?.kind === 'list' ? itemsOf(deploy) : deploy ? [deploy] : []
  return targets.flatMap((target) => {
    const node = child(target, 'provider')
    const provider = textOf(target) ?? textOf(node)
    if (provider === undefined || provider === 'script') return scriptCommands(child(target, 'script'))
    return parseShell(`dpl ${provider}`, node?.line ?? target.line)
  })
}

/** `env` as a list is a matrix of rows `A=1 B=2`; its map form holds one in `jobs` or `matrix`. Versions of Python are in a variable too. */
function matrixOf(env: YamlNode | undefined, versions: string[]): Record<string, string[]> | undefined {
  const rows = env?.kind === 'map' ? ['global', 'jobs', 'matrix'].flatMap((key) => itemsOf(child(env, key))) : itemsOf(env)
  const values = new Map<string, string[]>(versions.length > 0 ? [['TRAVIS_PYTHON_VERSION', versions]] : [])
  for (const row of rows) {
    const pairs =
      row.kind === 'map'
        ? Object.entries(recordOf(row))
        : [...(textOf(row) ?? '').matchAll(/(?<!\w)(\w+)=("[^"]*"|'[^']*'|\S*)/g)].map(([, key, value]) => [key, value])
    for (const [key = '', value = ''] of pairs) {
      const known = values.get(key) ?? []
      known.push(value.replace(/^["']|["']$/g, ''))
      values.set(key, known)
    }
  }
  return values.size > 0 ? Object.fromEntries(values) : undefined
}
