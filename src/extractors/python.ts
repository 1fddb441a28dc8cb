import { readPython } from '../languages/python.ts'
import { readCell } from '../languages/python-cell.ts'
import { commandsOf } from '../languages/python-commands.ts'
import { veiledEncoding } from '../languages/python-encoding.ts'
import type { Command } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

/** Python source: scripts, packages, Snakemake and SCons files, and templates of them. */
export const python: Extractor = {
  id: 'python',
  files: ['*.py', '*.smk', 'Snakefile', 'SConstruct', '*.py.tmpl', '*.py.jinja', '*.py.jinja2', '*.py.j2'],
  affects: [
    'training',
    'tests',
    'tests.present',
    'tools',
    'data',
    'serving',
    'monitoring',
    'hazards',
    'models',
    'lockIn',
    'storage',
    'hostedModels',
    'runtimes',
    'calls',
  ],
  maxBytes: 1_000_000,
  extract({ path, text, budget }) {
    const template = path.includes('{{') || /\.(?:tmpl|jinja2?|j2)$/.test(path)
    const { module, problems } = readPython([{ text }], budget, { template })
    if (isNotebookSource(text)) module.notebook = true
    const commands = [...commandsOf(module.calls), ...databricksCommands(text)]
    const encoding = veiledEncoding(text)
    const veiled = encoding === undefined ? [] : [{ reason: `its encoding ${encoding} can hold other code than is read`, line: 1 }]
    return { facts: { python: module, ...(commands.length > 0 && { commands }) }, problems: [...veiled, ...problems] }
  },
}

/** Databricks saves notebooks as Python whose magics are comments. */
function isNotebookSource(text: string): boolean {
  return text.startsWith('# Databricks notebook source')
}

function databricksCommands(text: string): Command[] {
  if (!isNotebookSource(text)) return []
  const magics = text.split('\n').map((line) => /^# MAGIC (%.*|!.*)/.exec(line)?.[1] ?? '')
  return readCell(magics.join('\n').replaceAll('%%', '%')).commands
}
