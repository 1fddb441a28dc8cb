import { type DockerInstruction, parseDockerfile } from '../languages/dockerfile.ts'
import { parseExec } from '../languages/exec.ts'
import { hasGap, parseImageReference, pinOf } from '../languages/image-reference.ts'
import { installsOf } from '../languages/installs.ts'
import { parseShell } from '../languages/shell.ts'
import { expandVariables } from '../languages/variables.ts'
import type { Command, DockerfileFile, FromLine, Install } from '../model/file-facts.ts'
import type { Budget, Extractor } from './extractor.ts'

const NOT_IMAGES = 'dockerignore|md|py|sh|rst|json|yaml|yml|html|go|js|ts|java|png|svg|bak|backup|old|orig|before|disabled'

/** Dockerfiles and Containerfiles in all their spellings, templates of them included. */
export const dockerfile: Extractor = {
  id: 'dockerfile',
  files: [
    `{Dockerfile,dockerfile,Containerfile}?([_-]!(*.@(${NOT_IMAGES}))|.!(*.@(${NOT_IMAGES})|@(${NOT_IMAGES})))`,
    '*.{Dockerfile,dockerfile,Containerfile,containerfile}',
    '*{Dockerfile,Containerfile}',
    '*[_-]{dockerfile,containerfile}',
    '*.docker',
  ],
  affects: ['images', 'tools', 'serving.present', 'serving.deploys', 'serving.healthChecks', 'dependencies.python'],
  maxBytes: 512 * 1024,
  extract({ path, text, budget }) {
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (!/^[ \t]*FROM\s/im.test(text) && !/^(?:dockerfile|containerfile)$/i.test(name)) return { facts: {} }
    if (!budget.spend(text.length)) return { facts: {}, problems: [{ reason: 'too large to read' }] }
    const instructions = parseDockerfile(text)
    const { stages, whole } = stagesOf(instructions, budget)
    const commands = stages.flatMap(({ alias, commands }) => commands.map((command) => (alias ? { ...command, owner: alias } : command)))
    return {
      facts: { dockerfile: summary(stages, argumentsOf(instructions)), commands },
      problems: whole ? [] : [{ reason: 'more stages than are read' }],
    }
  },
}

/** To copy a value, and to compare an alias, is slower than a parser's step. */
const stepsOfInheritance = 10

interface Stage {
  from?: FromLine
  alias?: string
  /** The alias in small letters: it names the stage in any. */
  key?: string
  instructions: DockerInstruction[]
  commands: Command[]
  /** Values of ARG and ENV, those of the stages it is built on included. */
  values: Map<string, string>
  /** The stages it is built on, then itself. */
  chain: Stage[]
}

/** The build stages in order; what stands before the first FROM sets the values that FROM lines may use. Each stage costs what it inherits. */
function stagesOf(instructions: readonly DockerInstruction[], budget: Budget): { stages: Stage[]; whole: boolean } {
  const globals = new Map<string, string>()
  const stages: Stage[] = []
  for (const instruction of instructions) {
    const stage = stages.at(-1)
    if (instruction.keyword === 'FROM') {
      const inherited = stage ? stage.values.size + stage.chain.length + stages.length : 0
      if (!budget.spend(stepsOfInheritance * inherited)) return { stages, whole: false }
      stages.push(openStage(instruction, globals, stages))
    } else if (stage) addTo(stage, instruction, globals)
    else for (const { name, value } of instruction.properties) if (value !== undefined) globals.set(name, expandVariables(value, globals))
  }
  return { stages, whole: true }
}

/** What stands before the first FROM. */
function argumentsOf(instructions: readonly DockerInstruction[]): Record<string, string> {
  const first = instructions.findIndex(({ keyword }) => keyword === 'FROM')
  const before = instructions.slice(0, Math.max(first, 0))
  return Object.fromEntries(before.flatMap(({ properties }) => properties.map(({ name, value = '' }) => [name, value])))
}

function openStage(instruction: DockerInstruction, globals: ReadonlyMap<string, string>, earlier: readonly Stage[]): Stage {
  const from = fromLine(instruction, globals, earlier)
  const wanted = from.image.toLowerCase()
  const base = from.pin === 'stage' ? earlier.findLast(({ key }) => key === wanted) : undefined
  const named = from.alias && { alias: from.alias, key: from.alias.toLowerCase() }
  const stage: Stage = { from, ...named, instructions: [], commands: [], values: new Map(base?.values), chain: [] }
  stage.chain = [...(base?.chain ?? []), stage]
  return stage
}

function fromLine({ line, words, flags }: DockerInstruction, globals: ReadonlyMap<string, string>, earlier: readonly Stage[]): FromLine {
  const [written = '', as, alias] = words
  const image = expandVariables(written, globals).replace(/^["']|["']$/g, '')
  const isNamed = namedBy(image.toLowerCase())
  const stage = earlier.some(({ key }) => key !== undefined && isNamed(key))
  const reference = stage ? { image } : parseImageReference(image)
  return {
    line,
    ...reference,
    ...(as?.toLowerCase() === 'as' && alias && { alias }),
    ...(flags['platform'] && { platform: flags['platform'] }),
    pin: stage ? 'stage' : pinOf(reference),
    ...(written.includes('$') && { written }),
  }
}

/** Says which stages an image may mean: `base-${TARGETARCH}` can only mean one that it fits. */
function namedBy(image: string): (key: string) => boolean {
  if (!hasGap(image)) return (key) => key === image
  const [first = '', ...others] = image.split(/\$\{\w+\}|\$\w+/)
  const last = others.pop()
  if (last === undefined) return (key) => key === first
  if (`${first}${others.join('')}${last}` === '') return () => false
  return (key) => {
    if (!key.startsWith(first)) return false
    // Each gap stands for one character at least; the earliest place of a part leaves the most room for those behind it.
    let from = first.length
    for (const part of others) {
      const at = key.indexOf(part, from + 1)
      if (at < 0) return false
      from = at + part.length
    }
    return key.length > from + last.length && key.endsWith(last)
  }
}

function addTo(stage: Stage, instruction: DockerInstruction, globals: ReadonlyMap<string, string>): void {
  stage.instructions.push(instruction)
  for (const command of commandsOf(instruction)) stage.commands.push(command)
  if (instruction.keyword !== 'ARG' && instruction.keyword !== 'ENV') return
  for (const { name, value } of instruction.properties) {
    const given = value ?? globals.get(name)
    if (given !== undefined) stage.values.set(name, expandVariables(given, stage.values))
  }
}

const RUNS = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK'])

function commandsOf({ keyword, line, json, script }: DockerInstruction): Command[] {
  if (!RUNS.has(keyword)) return []
  if (json) return parseExec(json, line)
  return parseShell(keyword === 'HEALTHCHECK' ? script.text.replace(/^(?:CMD|NONE)\b/i, '') : script.text, script.line)
}

function summary(stages: readonly Stage[], globals: Record<string, string>): DockerfileFile {
  const chain = (stages.at(-1)?.chain ?? []).flatMap((stage) => stage.instructions)
  const last = (keyword: string) => chain.findLast((instruction) => instruction.keyword === keyword)
  const values = stages.at(-1)?.values ?? new Map<string, string>()
  const user = last('USER')?.words[0]
  const healthcheck = last('HEALTHCHECK')
  const instructions = stages.flatMap((stage) => stage.instructions)
  const [entrypoint, command] = [wordsOf(last('ENTRYPOINT')), wordsOf(last('CMD'))]
  return {
    from: stages.flatMap(({ from }) => from ?? []),
    arguments: globals,
    installs: stages.flatMap(stageInstalls),
    ...(user && { user: expandVariables(user, values) }),
    ...(healthcheck && healthcheck.words[0]?.toUpperCase() !== 'NONE' && { healthcheck: healthcheck.line }),
    expose: chain.filter(({ keyword }) => keyword === 'EXPOSE').flatMap(({ words }) => words.flatMap((word) => portOf(word, values))),
    entrypoint: [last('ENTRYPOINT'), last('CMD')].flatMap((instruction) => (instruction ? commandsOf(instruction) : [])),
    start: { ...(entrypoint && { entrypoint }), ...(command && { command }) },
    copies: instructions.filter(({ keyword }) => keyword === 'COPY' || keyword === 'ADD').map(copyOf),
    environment: Object.fromEntries(
      instructions
        .filter(({ keyword }) => keyword === 'ENV')
        .flatMap(({ properties }) => properties.map(({ name, value = '' }) => [name, value])),
    ),
  }
}

function wordsOf(instruction: DockerInstruction | undefined): string[] | undefined {
  return instruction && (instruction.json ?? ['sh', '-c', instruction.script.text])
}

/** A word that is one variable may hold several packages. */
const VARIABLE = /^\$(?:\w+|\{\w+\})$/

function stageInstalls({ commands, values }: Stage): Install[] {
  return commands.flatMap((command) => {
    const words = command.words.flatMap((word) => (VARIABLE.test(word) ? expandVariables(word, values).split(/\s+/) : word))
    return installsOf({ ...command, words })
  })
}

function portOf(word: string, values: ReadonlyMap<string, string>): number[] {
  const port = Number.parseInt(expandVariables(word, values), 10)
  return port > 0 ? [port] : []
}

function copyOf({ line, words, flags, json }: DockerInstruction): DockerfileFile['copies'][number] {
  return { line, ...(flags['from'] && { from: flags['from'] }), sources: (json ?? words).slice(0, -1) }
}
