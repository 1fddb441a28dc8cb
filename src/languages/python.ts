import type { Position, PythonModule } from '../model/file-facts.ts'
import { type Draft, emptyDraft } from './python/draft.ts'
import { absoluteName, findImports } from './python/imports.ts'
import { lineAt, lineStarts } from './python/lines.ts'
import { parse, type Steps } from './python/parse.ts'
import { resolve } from './python/resolve.ts'
import { runModules } from './python/run-magic.ts'
import { bind } from './python/scope.ts'
import { parseSound } from './python/sound.ts'
import type { Reading } from './python/syntax.ts'
import { hasGaps, maskForeignText } from './python/text.ts'
import { walk, walkSound } from './python/walk.ts'

/** A stretch of one module: the whole file, or a notebook's cell. */
export interface PythonText {
  text: string
  cell?: number
  /** Of its first line, where that is not 1. */
  line?: number
}

export interface PythonOptions {
  /** The text is a template, whose gaps are to be masked. */
  template?: boolean
}

/** The module, and what of it could not be read. */
export interface PythonRead {
  module: PythonModule
  problems: { line?: number; reason: string }[]
}

interface Part extends PythonText {
  offset: number
}

/**
 * One Python module, whose texts share their names but are parsed apart, so that a broken one costs only itself. Where the
 * budget runs out, imports are found line by line, `depth` says so, and there is a problem. Never throws.
 */
export function readPython(texts: readonly PythonText[], budget: Steps, options: PythonOptions = {}): PythonRead {
  const parts = placed(texts, options)
  const text = parts.map((part) => part.text).join('\n')
  const positionOf = positions(parts, lineStarts(text))
  const draft = emptyDraft()
  const reading = startOf({ text, draft })
  const cut = parts.filter((part) => !readPart(part, reading, budget))
  for (const [index, { offset }] of parts.entries())
    for (const { from, imported } of runModules(texts[index]?.text ?? '')) draft.imports.push({ from: offset + from, ...imported })
  const module = resolve(draft, positionOf)
  if (isTemplate(texts, budget)) module.template = true
  if (cut.length === 0) return { module, problems: [] }
  const problems = cut.map((part) => ({
    line: positionOf(part.offset).line,
    reason: 'too tangled to parse: only its import lines were read',
  }))
  return { module: { ...module, depth: 'imports' }, problems }
}

/** Whether the text is no Python before its gaps are filled; a text within it may have gaps too. */
function isTemplate([only, ...more]: readonly PythonText[], budget: Steps): boolean {
  return only !== undefined && more.length === 0 && hasGaps(only.text) && !parseSound(only.text, budget)
}

function placed(texts: readonly PythonText[], options: PythonOptions): Part[] {
  let offset = 0
  return texts.map((one) => {
    const part = { ...one, text: maskForeignText(one.text, options), offset }
    offset += part.text.length + 1
    return part
  })
}

/** False where only the import lines of a part could be read, or not much more. */
function readPart(part: Part, reading: Reading, budget: Steps): boolean {
  const sound = parseSound(part.text, budget)
  if (sound) {
    walkSound(sound, part.offset, reading)
    return true
  }
  const tree = parse(part.text, budget)
  if (tree && walk(tree, part.offset, reading)) return true
  readImportLines(part, reading.draft)
  Object.assign(reading, startOf(reading))
  return false
}

function startOf({ text, draft }: Pick<Reading, 'text' | 'draft'>): Reading {
  return {
    text,
    draft,
    scope: draft.module,
    guarded: false,
    typing: false,
    fallback: false,
    arm: undefined,
    condition: undefined,
    pieces: [],
    open: [],
    compared: [],
    masks: [],
    acts: 0,
  }
}

function readImportLines({ text, offset }: Part, draft: Draft): void {
  const known = new Set(draft.imports.map(({ from }) => from))
  for (const { from, names } of findImports(text)) {
    const at = from + offset
    if (known.has(at)) continue
    for (const imported of names) {
      draft.imports.push({ from: at, ...imported })
      bind(draft.module, imported.alias, { from: at, to: at, value: { kind: 'absolute', name: absoluteName(imported) } })
    }
  }
}

function positions(parts: readonly Part[], starts: readonly number[]): (offset: number) => Position {
  if (parts.length === 1 && parts[0]?.cell === undefined && parts[0]?.line === undefined)
    return (offset) => ({ line: lineAt(starts, offset) })
  const offsets = parts.map((part) => part.offset)
  const firstLines = offsets.map((offset) => lineAt(starts, offset))
  return (offset) => {
    const index = lineAt(offsets, offset) - 1
    const { cell, line: first = 1 } = parts[index] ?? {}
    const line = lineAt(starts, offset) - (firstLines[index] ?? 1) + first
    return cell === undefined ? { line } : { line, cell }
  }
}
