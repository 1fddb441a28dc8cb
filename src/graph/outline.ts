import type { Definition, Import, Position, PythonModule } from '../model/file-facts.ts'
import { grouped } from './grouped.ts'
import { rememberedOfFiles } from './remembered.ts'

/** What a module defines, by what is asked of it. */
export interface Outline {
  /** Definitions directly in the body of a class or function, by its name. */
  inner: ReadonlyMap<string, readonly Definition[]>
  classes: ReadonlySet<string>
  /** Functions by each beginning of the name of what decorates them: those of `app` are under `@app.command()`. */
  decorated: ReadonlyMap<string, readonly Definition[]>
  /** What is decorated, by the place of each decorator. */
  decoratedAt: ReadonlyMap<string, readonly Definition[]>
  /** Its imports by the name that they bind, star imports left out. */
  imported: ReadonlyMap<string, readonly Import[]>
  /** Its star imports, the last first: what comes later counts. */
  starred: readonly Import[]
}

/** Far more than any module has: each name that is defined nowhere is looked for in all of them. */
const mostStarred = 30

/** The outline of a module, which is made once. */
export const outlineOf = rememberedOfFiles(({ definitions, imports }: PythonModule): Outline => {
  const inner = new Map<string, Definition[]>()
  const classes = new Set<string>()
  const decorated = new Map<string, Definition[]>()
  const decoratedAt = new Map<string, Definition[]>()
  for (const definition of definitions) {
    const { name, kind, decorators } = definition
    if (name.includes('.')) add(inner, name.slice(0, name.lastIndexOf('.')), definition)
    for (const decorator of decorators) add(decoratedAt, placeOf(decorator), definition)
    if (kind === 'class') classes.add(name)
    else for (const start of new Set(decorators.flatMap((decorator) => beginnings(decorator.name)))) add(decorated, start, definition)
  }
  const imported = grouped(
    imports.filter(({ name }) => name !== '*'),
    ({ alias }) => alias,
  )
  const starred = imports
    .filter(({ name }) => name === '*')
    .slice(-mostStarred)
    .reverse()
  return { inner, classes, decorated, decoratedAt, imported, starred }
})

/** Where something stands, and no more of it. */
export function positionOf({ line, cell }: Position): Position {
  return cell === undefined ? { line } : { line, cell }
}

/** A key for what stands at a line, of a cell in a notebook. */
export function placeOf({ line, cell }: { line: number; cell?: number | undefined }): string {
  return `${cell ?? ''}:${line}`
}

/** Far more than any decorator has: a longer name would be kept with each of its beginnings. */
const mostBeginnings = 20

/** `a` and `a.b` of `a.b.c`. */
function beginnings(name: string): string[] {
  const found: string[] = []
  for (let dot = name.indexOf('.'); dot >= 0 && found.length < mostBeginnings; dot = name.indexOf('.', dot + 1))
    found.push(name.slice(0, dot))
  return found
}

function add(index: Map<string, Definition[]>, key: string, definition: Definition): void {
  const list = index.get(key)
  if (list) list.push(definition)
  else index.set(key, [definition])
}
