import type { PythonModule, Value } from '../model/file-facts.ts'
import { outlineOf } from './outline.ts'
import type { CallGraph } from './reach.ts'
import { rememberedOfFiles } from './remembered.ts'
import { importedName } from './symbols.ts'

/** Texts that a module writes out, null where there are several. */
interface Constants {
  /** Under names of its own level, and under keys of dictionaries there: `SETTINGS.key`. */
  own: ReadonlyMap<string, string | null>
  /** Under fields of its classes. */
  fields: ReadonlyMap<string, string | null>
  /** What its imports bring in, as dotted names. */
  origins: ReadonlySet<string>
}

/** Returns what a value of a file is, written out there or under its name in another module; undefined where neither says. */
export function literalBehind(graph: CallGraph, path: string, value: Value | undefined): Value['literal'] {
  if (value?.literal !== undefined || value?.reference === undefined) return value?.literal
  const { reference, key, otherwise } = value
  const named = key === undefined ? reference : `${reference.slice(0, -'[]'.length)}.${key}`
  return textBehind(graph, path, named) ?? (otherwise === undefined ? undefined : textBehind(graph, path, otherwise))
}

/**
 * Returns the text that a dotted name of a file stands for in another module: `params.MODEL_ID`, or a field of the one class with a
 * field of that name, `settings.MODEL_ID`. Undefined where the file imports no such thing, or it has several values.
 */
function textBehind({ modules, symbols }: CallGraph, path: string, reference: string): string | undefined {
  const module = modules.get(path)
  if (!module || !isImported(reference, constantsOf(module))) return undefined
  const seen = new Set<string>()

  function textIn(from: string, dotted: string): string | undefined {
    const found = symbols.index.resolve(from, dotted)
    const there = found && modules.get(found.path)
    if (!found || !there || found.rest.length === 0 || found.rest.length > mostSegments) return undefined
    const key = `${found.path}\n${found.rest.join('.')}`
    if (seen.size >= mostModules || seen.has(key)) return undefined
    seen.add(key)
    const [first = '', ...more] = found.rest
    const { own, fields } = constantsOf(there)
    const text = own.get(found.rest.join('.')) ?? fields.get(more[0] ?? first)
    if (text !== undefined) return text ?? undefined
    const { imported, starred } = outlineOf(there)
    for (const item of [...(imported.get(first) ?? []).slice(-mostModules), ...starred]) {
      const behind = textIn(found.path, [importedName(item), ...(item.name === '*' ? found.rest : more)].join('.'))
      if (behind !== undefined) return behind
    }
    return undefined
  }

  return textIn(path, reference)
}

/** An object and its field. */
const mostSegments = 2
/** Modules that are gone through for one name. */
const mostModules = 20

const constantsOf = rememberedOfFiles((module: PythonModule): Constants => {
  const [own, fields] = [new Map<string, string | null>(), new Map<string, string | null>()]
  const { classes } = outlineOf(module)
  for (const { target, value, within } of module.assignments) {
    const to = within === undefined ? own : classes.has(within) ? fields : undefined
    if (!to) continue
    keep(to, target, value)
    if (to === own) for (const entry of value.entries ?? []) keep(own, `${target}.${entry.key}`, entry.value)
  }
  return { own, fields, origins: new Set(module.imports.map(importedName)) }
})

function keep(constants: Map<string, string | null>, name: string, { literal }: Value): void {
  if (literal === undefined) return
  const text = typeof literal === 'string' ? literal : null
  constants.set(name, constants.has(name) && constants.get(name) !== text ? null : text)
}

/** Whether a name begins with something imported: a parameter may be called as a module is. */
function isImported(reference: string, { origins }: Constants): boolean {
  if (reference.length > longestReference) return false
  for (let dot = reference.lastIndexOf('.'); dot > 0; dot = reference.lastIndexOf('.', dot - 1))
    if (origins.has(reference.slice(0, dot))) return true
  return origins.has(reference)
}

const longestReference = 200
