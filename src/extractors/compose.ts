import { parseExec } from '../languages/exec.ts'
import { parseImageReference } from '../languages/image-reference.ts'
import { parseShell } from '../languages/shell.ts'
import { expandVariables } from '../languages/variables.ts'
import { child, entriesOf, itemsOf, readYaml, recordOf, textOf, textsOf, type YamlEntry, type YamlNode } from '../languages/yaml.ts'
import type { Command, ComposeService, ImageBuild, ImageUse } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

/** Compose files: the services with their images, builds and health checks. */
export const compose: Extractor = {
  id: 'compose',
  files: ['*{docker,podman}[_-]compose*.{yml,yaml}', 'compose{,[._-]*}.{yml,yaml}'],
  wants: (text) => /^["']?services["']?\s*:/m.test(text),
  affects: ['services', 'images', 'tools', 'serving.present', 'serving.deploys', 'serving.healthChecks', 'monitoring'],
  maxBytes: 512 * 1024,
  extract({ text, budget }) {
    if (!budget.spend(text.length)) return { facts: {}, problems: [{ reason: 'too large to read' }] }
    const { root, problems } = readYaml(text)
    const entries = entriesOf(child(root, 'services')).filter(({ value }) => value.kind === 'map')
    const ending = new Set(entries.flatMap(awaited))
    return {
      facts: {
        services: entries.map((entry) => ({ ...toService(entry), ...(ending.has(entry.key) && { ends: true as const }) })),
        images: entries.flatMap(imageOf),
        builds: entries.flatMap(({ value }) => imageBuildOf(child(value, 'build'))),
        commands: entries.flatMap(commandsOf),
      },
      problems,
    }
  },
}

const DEFAULTS: ReadonlyMap<string, string> = new Map()

function toService({ key, line, value }: YamlEntry): ComposeService {
  const image = textOf(child(value, 'image'))
  const build = buildOf(child(value, 'build'))
  const command = commandText(child(value, 'command'))
  const entrypoint = commandText(child(value, 'entrypoint'))
  const restart = textOf(child(value, 'restart'))
  return {
    name: key,
    line,
    ...(image && { image: expandVariables(image, DEFAULTS) }),
    ...(build && { build }),
    ...(command && { command }),
    ...(entrypoint !== undefined && { entrypoint }),
    ports: itemsOf(child(value, 'ports')).flatMap(
      (port) => textOf(port) ?? textOf(child(port, 'published')) ?? textOf(child(port, 'target')) ?? [],
    ),
    volumes: itemsOf(child(value, 'volumes')).flatMap((volume) => textOf(volume) ?? volumeOf(volume)),
    healthcheck: isHealthCheck(child(value, 'healthcheck')),
    ...(restart && { restart }),
    environment: environmentOf(child(value, 'environment')),
  }
}

/** Services that this one waits for until they have completed. */
function awaited({ value }: YamlEntry): string[] {
  const needed = entriesOf(child(value, 'depends_on'))
  return needed.flatMap(({ key, value: how }) => (textOf(child(how, 'condition')) === 'service_completed_successfully' ? [key] : []))
}

/** The Dockerfile, or the folder that is built. */
function buildOf(node: YamlNode | undefined): string | undefined {
  if (node?.kind !== 'map') return textOf(node)
  const context = textOf(child(node, 'context')) ?? '.'
  const dockerfile = textOf(child(node, 'dockerfile'))
  return dockerfile ? `${context.replace(/\/$/, '')}/${dockerfile}` : context
}

function imageBuildOf(node: YamlNode | undefined): ImageBuild[] {
  const context = textOf(node) ?? textOf(child(node, 'context')) ?? '.'
  if (!node || child(node, 'dockerfile_inline')) return []
  const dockerfile = `${context}/${textOf(child(node, 'dockerfile')) ?? 'Dockerfile'}`
  const given = Object.entries(environmentOf(child(node, 'args'))).filter(([, value]) => value !== '')
  return [{ dockerfile, arguments: Object.fromEntries(given.map(([name, value]) => [name, expandVariables(value, DEFAULTS)])) }]
}

function volumeOf(node: YamlNode): string {
  return [child(node, 'source'), child(node, 'target')].flatMap((part) => textOf(part) ?? []).join(':')
}

function isHealthCheck(node: YamlNode | undefined): boolean {
  return node?.kind === 'map' && textOf(child(node, 'disable')) !== 'true'
}

function environmentOf(node: YamlNode | undefined): Record<string, string> {
  if (node?.kind === 'map') return recordOf(node)
  return Object.fromEntries(
    textsOf(node).map((text) => {
      const equals = text.indexOf('=')
      return equals < 0 ? [text, ''] : [text.slice(0, equals), text.slice(equals + 1)]
    }),
  )
}

function imageOf({ key, value }: YamlEntry): ImageUse[] {
  const node = child(value, 'image')
  const image = textOf(node)
  return node && image ? [{ line: node.line, ...parseImageReference(expandVariables(image, DEFAULTS)), owner: key }] : []
}

function commandText(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'list' ? textsOf(node).join(' ') : textOf(node)
}

function commandsOf({ key, value }: YamlEntry): Command[] {
  return ['entrypoint', 'command'].flatMap((name) => {
    const node = child(value, name)
    if (!node) return []
    const words = textsOf(node)
    const commands = node.kind === 'list' ? parseExec(words, node.line) : parseShell(words[0] ?? '', node.line)
    return commands.map((command) => ({ ...command, owner: key }))
  })
}
