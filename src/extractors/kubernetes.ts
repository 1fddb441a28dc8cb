import { parseExec } from '../languages/exec.ts'
import { leftOpen, type MaskedTemplate, maskGaps } from '../languages/gaps.ts'
import { parseImageReference } from '../languages/image-reference.ts'
import {
  child,
  entriesOf,
  itemsOf,
  readYamlDocuments,
  recordOf,
  textOf,
  textsOf,
  type YamlEntry,
  type YamlNode,
} from '../languages/yaml.ts'
import type { Command, ImageUse, KubernetesObject } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

const DEPLOYMENT = '{k8s,kube,manifest,deploy,serv,seldon,kserve,inference,argo}'

/** Kubernetes objects in manifests and Helm templates, those that stand in lists and in text blocks of other objects included. */
export const kubernetes: Extractor = {
  id: 'kubernetes',
  files: [
    '*.yaml',
    '*.yml',
    '*.tpl',
    '*.{yaml,yml,json}.{tmpl,tpl,j2,jinja2,template}',
    // Most JSON is data: only what is named for its purpose is worth a problem where it cannot be read.
    `*${DEPLOYMENT}*.json`,
    `**/*${DEPLOYMENT}*/**/*.json`,
  ],
  wants: (text) => /["']?\bapiVersion["']?\s*:/.test(text) && /["']?\bkind["']?\s*:/.test(text),
  affects: ['services', 'tools', 'serving', 'monitoring', 'training.pipelines'],
  maxBytes: 2 * 1024 * 1024,
  extract({ text, budget }) {
    if (!budget.spend(text.length)) return { facts: {}, problems: [{ reason: 'too large to read' }] }
    const masked = maskGaps(text)
    const documents = readYamlDocuments(masked.text)
    const found = documents.flatMap(({ root }) => objectsIn(root, 0, 0))
    if (found.length === 0) return { facts: {} }
    const images = found.map((object) => imagesOf(object, masked))
    const charts = chartsOf(found, text)
    return {
      facts: {
        objects: found.map((object, index) => toObject(object, images[index] ?? [], charts[index], masked)),
        images: images.flat(),
        commands: found.flatMap(commandsOf).map((command) => withoutMarks(command, masked)),
      },
      ...(!masked.template && { problems: documents.flatMap(({ problems }) => problems) }),
    }
  },
}

/** The text as the template has it, for whoever reads it; the words with gaps where the template fills them. */
function withoutMarks(command: Command, { template, restore }: MaskedTemplate): Command {
  return template ? { ...command, text: restore(command.text), words: command.words.map(leftOpen) } : command
}

const MAX_NESTING = 3
const MAX_VALUES = 500
const MAX_VALUE_LENGTH = 500
/** Kubernetes takes no longer one. */
const MAX_LABEL = 63

interface Found {
  node: YamlNode
  spec: YamlNode | undefined
  /** Entries of the spec at any depth. */
  below: readonly YamlEntry[]
  /** Lines before the text that it was read from: 0 for the file itself. */
  offset: number
}

/** Objects of a document, of a `List`, and of text blocks that hold manifests (Argo's `resource.manifest`). */
function objectsIn(node: YamlNode | undefined, offset: number, nesting: number): Found[] {
  if (!node || nesting > MAX_NESTING) return []
  const isObject = textOf(child(node, 'apiVersion')) !== undefined && textOf(child(node, 'kind')) !== undefined
  if (isObject && /List$/.test(textOf(child(node, 'kind')) ?? '')) {
    const items = itemsOf(child(node, 'items'))
    if (items.length > 0) return items.flatMap((item) => objectsIn(item, offset, nesting + 1))
  }
  if (!isObject) return []
  const spec = child(node, 'spec')
  return [{ node, spec, below: entriesBelow(spec), offset }, ...manifestsIn(node, offset, nesting)]
}

function manifestsIn(node: YamlNode, offset: number, nesting: number): Found[] {
  if (node.kind === 'list') return node.items.flatMap((item) => manifestsIn(item, offset, nesting))
  if (node.kind === 'map') return node.entries.flatMap(({ value }) => manifestsIn(value, offset, nesting))
  if (!node.text.includes('apiVersion') || !/^[ \t]*["']?apiVersion["']?[ \t]*:/m.test(node.text)) return []
  if (!/^[ \t]*["']?kind["']?[ \t]*:/m.test(node.text)) return []
  const inner = offset + node.textLine - 1
  return readYamlDocuments(node.text).flatMap(({ root }) => objectsIn(root, inner, nesting + 1))
}

function toObject(
  found: Found,
  images: readonly ImageUse[],
  chart: string | undefined,
  { template, restore }: MaskedTemplate,
): KubernetesObject {
  const { node, spec, below, offset } = found
  const metadata = child(node, 'metadata')
  const name = textOf(child(metadata, 'name')) ?? textOf(child(metadata, 'generateName'))
  const kind = textOf(child(node, 'kind')) ?? ''
  const pod = child(child(child(spec, 'template'), 'metadata'), 'annotations')
  const partOf = textOf(child(child(metadata, 'labels'), 'app.kubernetes.io/part-of'))
  const selected = child(child(child(spec, 'selector'), 'matchLabels'), 'control-plane')
  const annotations = { ...recordOf(child(metadata, 'annotations')), ...recordOf(pod) }
  return {
    line: offset + node.line,
    apiVersion: restore(textOf(child(node, 'apiVersion')) ?? ''),
    kind: restore(kind),
    ...(name !== undefined && { name: restore(name) }),
    ...(partOf !== undefined && { partOf: restore(partOf) }),
    ...(chart !== undefined && !template && { chart }),
    images: images.map(({ line, image }) => ({ line, image })),
    probes: PROBES.filter((probe) => below.some(({ key }) => key === `${probe}Probe`)),
    annotations: Object.fromEntries(Object.entries(annotations).map(([key, value]) => [restore(key), restore(value)])),
    ports: portsIn(below).map(restore),
    ...(selected && { ofOperator: true }),
    template,
    rollouts: kind === 'CustomResourceDefinition' ? [] : rolloutsIn(found, restore),
  }
}

/** Of each object the chart that its label names, or the last line above it that says what it was rendered from. */
function chartsOf(found: readonly Found[], text: string): (string | undefined)[] {
  const sources = text.includes('# Source: ') ? text.split('\n').map((line) => SOURCE.exec(line)?.[1]) : []
  let at = 0
  let source: string | undefined
  return found.map(({ node, offset }) => {
    for (; at < offset + node.line && at < sources.length; at++) source = sources[at] ?? source
    const label = textOf(child(child(child(node, 'metadata'), 'labels'), 'helm.sh/chart'))
    return label?.slice(0, MAX_LABEL).replace(/-v?\d[\w.+-]*$/, '') ?? source
  })
}

/** A line that Helm writes above all that it renders; of charts in charts the innermost. */
const SOURCE = /^# Source: (?:[\w.-]{1,100}\/charts\/)*([\w.-]{1,100})\/[\w./-]*\.(?:ya?ml|tpl)\s*$/

const PROBES = ['liveness', 'readiness', 'startup'] as const

function entriesBelow(node: YamlNode | undefined, found: YamlEntry[] = []): YamlEntry[] {
  if (node?.kind === 'list') for (const item of node.items) entriesBelow(item, found)
  for (const entry of entriesOf(node)) {
    found.push(entry)
    entriesBelow(entry.value, found)
  }
  return found
}

function imagesOf({ node, below, offset }: Found, { restore }: MaskedTemplate): ImageUse[] {
  const owner = textOf(child(child(node, 'metadata'), 'name'))
  if (textOf(child(node, 'kind')) === 'CustomResourceDefinition') return []
  return below.flatMap(({ key, value }) => {
    if (key !== 'image') return []
    const image = restore(textOf(value) ?? '')
    return image ? [{ line: offset + value.line, ...parseImageReference(image), ...(owner && { owner: restore(owner) }) }] : []
  })
}

function portsIn(below: readonly YamlEntry[]): string[] {
  const ports = below.flatMap(({ key, value }) => (key === 'ports' ? itemsOf(value) : []))
  return ports.flatMap((port) => textOf(child(port, 'containerPort')) ?? textOf(child(port, 'port')) ?? [])
}

/** What its containers run: `command` with `args`. */
function commandsOf({ node, spec, offset }: Found): Command[] {
  const owner = textOf(child(child(node, 'metadata'), 'name'))
  return containersIn(spec).flatMap((container) => {
    const command = child(container, 'command')
    const words = [...textsOf(command), ...textsOf(child(container, 'args'))]
    const line = offset + ((command ?? child(container, 'args'))?.line ?? container.line)
    return words.length === 0 ? [] : parseExec(words, line).map((parsed) => (owner ? { ...parsed, owner } : parsed))
  })
}

/** Maps that hold a container, or a model that a server's own image serves: they name a command or arguments, and an image or the model's format. */
function containersIn(node: YamlNode | undefined, found: YamlNode[] = []): YamlNode[] {
  if (node && (child(node, 'image') ?? child(node, 'modelFormat')) && (child(node, 'command') ?? child(node, 'args'))) found.push(node)
  for (const { value } of entriesOf(node)) if (value.kind !== 'scalar') containersIn(value, found)
  for (const item of itemsOf(node)) containersIn(item, found)
  return found
}

/** Settings that split traffic between versions. */
const ROLLOUT =
  /(?:^|\.)(?:canaryTrafficPercent|canary|blueGreen)(?:\.|$)|(?:^|\.)(?:route\.\d+\.weight|predictors\.\d+\.traffic|traffic\.\d+\.percent)$/
/** What a key of each of them holds: hardly an object has one, and without it no path is put together. */
const ROLLOUT_KEY = /canary|blueGreen|(?:weight|traffic|percent)$/

function rolloutsIn({ spec, below }: Found, restore: (value: string) => string): KubernetesObject['rollouts'] {
  const rollouts: KubernetesObject['rollouts'] = []
  if (!spec || !below.some(({ key }) => ROLLOUT_KEY.test(key))) return rollouts
  let left = MAX_VALUES
  const visit = (node: YamlNode, path: string): boolean => {
    if (node.kind === 'map') node.entries.every(({ key, value }) => visit(value, path ? `${path}.${key}` : key))
    else if (node.kind === 'list') node.items.every((item, index) => visit(item, `${path}.${index}`))
    else if (path && node.value !== null) {
      left--
      const key = restore(path)
      if (ROLLOUT.test(key)) rollouts.push({ key, value: restore(node.text).slice(0, MAX_VALUE_LENGTH) })
    }
    return left > 0
  }
  visit(spec, '')
  return rollouts
}
