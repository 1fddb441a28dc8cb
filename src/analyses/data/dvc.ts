import { isTestPath } from '../../graph/file-kind.ts'
import { ignoredBy } from '../../graph/ignored.ts'
import { isWithin, parentOf, repositoryPath } from '../../graph/path.ts'
import type { Project } from '../../model/facts.ts'
import type { DvcFile, DvcStage } from '../../model/file-facts.ts'
import type { ProjectView } from '../analysis.ts'
import { interpolate, stageNamer, type Values, valuesOf } from './dvc-values.ts'

type Dvc = Project['data']['dvc']
type Kind<K extends DvcFile['kind']> = Extract<DvcFile, { kind: K }>

/** How DVC is set up: where it was initialised, its remotes, and each stage with what it lacks. */
export function dvcOf(project: ProjectView): Dvc {
  const configs = configsOf(project)
  const isNamed = namesOfRemotes(project)
  const roots = [...new Set([...configs, ...initialised(project)].map(({ path }) => parentOf(parentOf(path)) || '.'))].sort()
  return {
    initialised: roots.length > 0,
    roots,
    remotes: configs.flatMap((config) => remotesOf(config, isNamed)),
    stages: stagesOf(project),
    files: below(project, 'pointer').filter(isReal).length,
  }
}

function remotesOf({ path, dvc }: { path: string; dvc: Kind<'config'> }, isNamed: (name: string) => boolean): Dvc['remotes'] {
  return dvc.remotes.map(({ name, url, kind, default: isDefault, line }) => ({
    name,
    url,
    kind,
    default: isDefault,
    line,
    path,
    ...(isNamed(name) && { named: true }),
  }))
}

/** Says which remotes commands of DVC, and calls of its API, ask for by name. */
function namesOfRemotes({ repository: { facts } }: ProjectView): (name: string) => boolean {
  const names = new Set<string>()
  for (const { commands = [], python } of facts.values()) {
    for (const { words } of commands) if (words[0] === 'dvc') for (const name of askedOf(words)) names.add(name)
    for (const { name, arguments: given } of python?.calls ?? []) {
      const remote = name.startsWith('dvc.') && given.find((argument) => argument.name === 'remote')?.value.literal
      if (typeof remote === 'string') names.add(remote)
    }
  }
  return (name) => names.has(name)
}

/** `-r name`, `-rname`, `--remote name` and `--remote=name`. */
function askedOf(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    if (word === '-r' || word === '--remote') return words[index + 1] ?? []
    return /^(?:--remote=|-r)(.+)$/.exec(word)?.[1] ?? []
  })
}

/** Files and folders that .dvc files name. */
export function dvcPointed(project: ProjectView): string[] {
  return below(project, 'pointer').flatMap(({ path, dvc }) => dvc.outs.map((out) => repositoryPath(parentOf(path), out.path)))
}

/** Paths that DVC keeps the content of: what pointers name, and cached outputs of stages. */
export function dvcOutputs(project: ProjectView): string[] {
  const written = below(project, 'lock').flatMap(({ path, dvc }) =>
    dvc.stages.flatMap(({ outs }) => outs.map((out) => repositoryPath(parentOf(path), out))),
  )
  return [...dvcPointed(project), ...written]
}

function below<K extends DvcFile['kind']>(project: ProjectView, kind: K): { path: string; dvc: Kind<K> }[] {
  return project.facts.flatMap(({ path, dvc }) => (dvc?.kind === kind ? [{ path, dvc: dvc as Kind<K> }] : []))
}

/** The project's own, and that of a repository which was initialised as a whole. */
function configsOf(project: ProjectView): { path: string; dvc: Kind<'config'> }[] {
  const above = [...project.repository.facts.values()].flatMap(({ path, dvc }) => {
    const root = parentOf(parentOf(path))
    return dvc?.kind === 'config' && root !== project.root && isWithin(project.root, root) ? [{ path, dvc }] : []
  })
  return project.root === '.' ? below(project, 'config') : [...below(project, 'config'), ...above]
}

/** `dvc init` leaves more than a config, which may also be empty. */
function initialised(project: ProjectView): { path: string }[] {
  return project.files.filter(({ path }) => /(?:^|\/)\.dvc\/(?:config|\.gitignore)$/.test(path))
}

function stagesOf(project: ProjectView): Dvc['stages'] {
  const isIgnored = ignoredBy(project.repository.facts.values())
  const isUnread = unreadLock(project)
  const locks = new Map(
    below(project, 'lock')
      .filter(isReal)
      .map(({ path, dvc }) => [parentOf(path), lockedNames(dvc)]),
  )
  return below(project, 'pipeline')
    .filter(isReal)
    .flatMap(({ path, dvc }) => {
      const folder = parentOf(path)
      const values = valuesOf(folder, dvc.vars, project.repository.facts)
      const namesOf = stageNamer(values)
      const locked = locks.get(folder) ?? new Set<string>()
      return dvc.stages.flatMap((stage) => {
        const names = namesOf(stage)
        const outputsIgnored = areIgnored(stage, repositoryPath(folder, stage.workingDirectory ?? ''), values, isIgnored)
        return (names ?? [stage.name]).map((name) => ({
          path,
          name,
          line: stage.line,
          locked: isUnread(folder) ? 'unknown' : lockOf(stage, name, names, locked),
          outputsIgnored,
        }))
      })
    })
}

/** Says whether the lock in a folder is there and could not be read. */
function unreadLock({ problems }: ProjectView): (folder: string) => boolean {
  const paths = new Set(problems.map(({ path }) => path))
  return (folder) => paths.has(repositoryPath(folder, 'dvc.lock'))
}

/** Names of the stages that a lock holds; of `train@a`, which a template made, also `train@`. */
function lockedNames({ stages }: Kind<'lock'>): ReadonlySet<string> {
  return new Set(stages.flatMap(({ name }) => (name.includes('@') ? [name, name.slice(0, name.indexOf('@') + 1)] : [name])))
}

/** What stands among tests is there to be read, and what stands in a template to be filled in. */
function isReal({ path }: { path: string }): boolean {
  return !isTestPath(path) && !path.includes('{{')
}

/** A frozen stage and one without outputs are locked by DVC all the same; a template that can't be expanded is known only where it was never run. */
function lockOf(stage: DvcStage, name: string, names: string[] | undefined, locked: ReadonlySet<string>): 'yes' | 'no' | 'unknown' {
  if (stage.locked !== undefined) return stage.locked ? 'yes' : 'no'
  if (names) return locked.has(name) ? 'yes' : 'no'
  return locked.has(`${name}@`) ? 'unknown' : 'no'
}

function areIgnored(stage: DvcStage, folder: string, values: Values, isIgnored: (path: string) => boolean): 'yes' | 'no' | 'unknown' {
  const cached = stage.outs.filter(({ cache }) => cache).map(({ path }) => interpolate(path, values))
  const known = cached.filter((path) => !path.includes('${') && !/^\w+:\/\//.test(path)).map((path) => repositoryPath(folder, path))
  if (!known.every(isIgnored)) return 'no'
  return known.length === cached.length ? 'yes' : 'unknown'
}
