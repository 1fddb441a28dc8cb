import { readHcl } from '../languages/hcl.ts'
import { type Provisioner, readProvisioners } from '../languages/hcl-provisioners.ts'
import { joinPath } from '../languages/shell/directory.ts'
import { parseShell } from '../languages/shell.ts'
import type { Command, TerraformBlock } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

/** Terraform and OpenTofu: the headers of the blocks, where modules come from, and what provisioners run. */
export const terraform: Extractor = {
  id: 'terraform',
  files: ['*.tf', '*.tofu', '*.{tf,tofu}.json'],
  affects: ['tools', 'lockIn', 'monitoring', 'serving'],
  maxBytes: 512 * 1024,
  extract({ path, text, budget }) {
    if (!budget.spend(text.length)) return { facts: {}, problems: [{ reason: 'too large to read' }] }
    if (!path.endsWith('.json')) {
      const terraform = readHcl(text).map(({ line, block, labels, attributes, written }) =>
        withArguments(toBlock(line, block, labels, attributes), written),
      )
      const commands = readProvisioners(text).flatMap(commandsOf)
      return { facts: { terraform, ...(commands.length > 0 && { commands }) } }
    }
    try {
      return { facts: { terraform: jsonBlocks(JSON.parse(text), text) } }
    } catch (error) {
      return { facts: {}, problems: [{ reason: `not JSON: ${String(error)}` }] }
    }
  },
}

function commandsOf({ text, line, directory: start }: Provisioner): Command[] {
  const commands = parseShell(text, line)
  return start ? commands.map((command) => ({ ...command, directory: joinPath(start, command.directory ?? '') })) : commands
}

function toBlock(line: number, block: string, labels: string[], attributes: Readonly<Record<string, unknown>>): TerraformBlock {
  const { source, chart } = attributes
  return {
    line,
    block,
    labels,
    ...(typeof source === 'string' && { source }),
    ...(typeof chart === 'string' && labels[0] === 'helm_release' && { chart }),
  }
}

/** A resource with what it writes out, as a call has its arguments. */
function withArguments(block: TerraformBlock, written: readonly { name: string; value: string }[]): TerraformBlock {
  if (block.block !== 'resource' || written.length === 0) return block
  block.arguments = written.map(({ name, value }) => ({ name, value: { literal: value } }))
  return block
}

/** Number of labels that stand before a block's body, by its kind; other kinds have none. */
const LABELS: Readonly<Record<string, number>> = { resource: 2, data: 2, module: 1, provider: 1, variable: 1, output: 1 }

function jsonBlocks(root: unknown, text: string): TerraformBlock[] {
  return entries(root).flatMap(([block, body]) =>
    labelled(body, LABELS[block] ?? 0, []).map(({ labels, body }) => {
      const label = labels.at(-1)
      const offset = text.indexOf(`"${label ?? block}"`)
      return toBlock(text.slice(0, Math.max(offset, 0)).split('\n').length, block, labels, Object.fromEntries(entries(body)))
    }),
  )
}

function labelled(body: unknown, depth: number, labels: string[]): { labels: string[]; body: unknown }[] {
  if (depth === 0) return [{ labels, body }]
  return entries(body).flatMap(([label, inner]) => labelled(inner, depth - 1, [...labels, label]))
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
}
