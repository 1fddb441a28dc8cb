import { grouped } from '../../graph/grouped.ts'
import { baseOf, isWithin, parentOf, repositoryPath } from '../../graph/path.ts'
import type { CallGraph } from '../../graph/reach.ts'
import { rememberedOf } from '../../graph/remembered.ts'
import type { Command, FileFacts } from '../../model/file-facts.ts'
import type { ProjectView } from '../analysis.ts'
import { mentionsIn } from './mentions.ts'
import { notebooksNamedIn, stemOf } from './named-notebooks.ts'

/** A file that a command starts, and where the command stands. */
export interface Launch {
  path: string
  from: FileFacts
  command: Command
}

const maxMentions = 5000

/** Paths by the file that names them, in the order of its lines. */
export type Named = ReadonlyMap<string, ReadonlySet<string>>

/** Python files that code and settings name by path, from the root or from their own folder, by the file that names them. */
export function handedScripts(project: ProjectView, graph: CallGraph): Named {
  return namedIn(graph)(project).handed
}

/** Whatever Python file has a name that the file writes out: a platform runs it in a folder that only it knows. */
export function mentionedScripts(project: ProjectView, graph: CallGraph): Named {
  return namedIn(graph)(project).mentioned
}

const namedIn = rememberedOf(({ modules }: CallGraph) => rememberedOf(({ facts }: ProjectView) => findNamed(facts, modules)))

function findNamed(facts: ProjectView['facts'], modules: CallGraph['modules']): { handed: Named; mentioned: Named } {
  const byName = grouped(modules.keys(), baseOf)
  const handed = new Map<string, Set<string>>()
  const mentioned = new Map<string, Set<string>>()
  const add = (to: Map<string, Set<string>>, from: string, path: string) => to.set(from, (to.get(from) ?? new Set()).add(path))
  const byStem = grouped(modules.keys(), stemOf)
  let left = maxMentions
  for (const file of facts) {
    for (const text of notebooksNamedIn(file)) {
      if (left-- <= 0) return { handed, mentioned }
      const target = notebookOf(text, file.path, modules, byStem.get(stemOf(text)) ?? [])
      if (target === undefined) continue
      for (const to of [handed, mentioned]) add(to, file.path, target)
    }
    for (const text of mentionsIn(file)) {
      if (left-- <= 0) return { handed, mentioned }
      const others = (byName.get(baseOf(text)) ?? []).filter((path) => path !== file.path)
      for (const path of others) add(mentioned, file.path, path)
      const target = others.find((path) => isNamedBy(path, text, file.path))
      if (target) add(handed, file.path, target)
    }
  }
  return { handed, mentioned }
}

/** The notebook that lies where a text says, or else the only one of its name. */
function notebookOf(text: string, from: string, modules: CallGraph['modules'], alike: readonly string[]): string | undefined {
  const written = repositoryPath(parentOf(from), text)
  const there = [written, `${written}.py`, `${written}.ipynb`].find((path) => path !== from && modules.has(path))
  const others = alike.length > 2 ? [] : alike.filter((path) => path !== from)
  return there ?? (others.length === 1 ? others[0] : undefined)
}

/** Whether `text`, written in the file `from`, can mean `candidate`: a path with folders by its end, a bare name near the file. */
function isNamedBy(candidate: string, text: string, from: string): boolean {
  const plain = text.replace(/^(?:\.{1,2}\/)+/, '').replace(/^\/+/, '')
  if (plain.includes('/')) return candidate === plain || candidate.endsWith(`/${plain}`)
  return isWithin(candidate, parentOf(from))
}

/** Every program of the repository that some command of it starts. */
export function launchesOf(facts: Iterable<FileFacts>, { symbols, modules }: CallGraph, exists: (path: string) => boolean): Launch[] {
  const launches: Launch[] = []
  for (const from of facts) {
    for (const command of from.commands ?? []) {
      const folder = repositoryPath(workingFolder(from, command), command.directory ?? '')
      const path = programOf(command.words, folder, exists, (name) => symbols.index.moduleFile(folder, name))
      if (path !== undefined && (modules.has(path) || exists(path))) launches.push({ path, from, command })
    }
  }
  return launches
}

function workingFolder(from: FileFacts, { owner }: Command): string {
  const inFile = from.dvc?.kind === 'pipeline' ? (from.dvc.stages.find(({ name }) => name === owner)?.workingDirectory ?? '') : ''
  return from.ci ? '' : repositoryPath(parentOf(from.path), inFile)
}

/** The file that a command runs: `python -m pkg.mod`, `python train.py`, `accelerate launch train.py`, `./train.py`, `Rscript fit.R`. */
export function programOf(
  words: readonly string[],
  folder: string,
  exists: (path: string) => boolean,
  moduleFile: (name: string) => string | undefined,
): string | undefined {
  const module = words.indexOf('-m')
  if (module > 0 && /python|torchrun|launch|coverage/.test(words.slice(0, module).join(' '))) {
    const found = moduleFile(words[module + 1] ?? '')
    if (found) return found
  }
  for (const word of words.slice(0, 12)) {
    if (!/\.(?:py|ipynb|[rR]|jl|qmd|Rmd)$/.test(word)) continue
    const path = [repositoryPath(folder, word), repositoryPath('', word)].find(exists)
    if (path !== undefined) return path
  }
  return undefined
}
