import { grouped } from '../../graph/grouped.ts'
import { baseOf, parentOf } from '../../graph/path.ts'
import { type CallGraph, chainTo, type Reach } from '../../graph/reach.ts'
import { remembered } from '../../graph/remembered.ts'
import type { EntryPoint, Problem } from '../../model/facts.ts'
import type { DvcFile, FileFacts, SettingsFile } from '../../model/file-facts.ts'
import type { Evidence } from '../../model/location.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'
import type { Launch } from './launches.ts'
import { reachedOf } from './reached.ts'

/** Whether a run is recorded, by which tools, and the way from the entry point to what records it. */
export type Tracked = Pick<EntryPoint, 'tracked' | 'tools' | 'evidence'>

export interface Run {
  path: string
  isTask: boolean
  /** All that it fits is fitted by jobs that run a program which they are given. */
  isRemote: boolean
  reach: Reach
}

const untracked: Tracked = { tracked: 'no', tools: [], evidence: [] }
const open: Tracked = { ...untracked, tracked: 'unknown' }

/** Says what records a run: calls that it reaches, settings that it reads, or the pipeline stage that starts it. */
export function trackedBy(project: ProjectView, graph: CallGraph, launches: readonly Launch[]): (run: Run) => Tracked {
  const installed = new Set(project.recognised.tools.map(({ tool }) => tool.id))
  const all = project.recognised.roles.filter(({ role }) => role.role === 'tracks')
  const roles = all.filter(({ role, tool, by }) => by !== 'environment' && (!role.implied || installed.has(tool.id)))
  const inCode = reachedOf(roles.filter(({ evidence }) => graph.modules.has(evidence.path)))
  const inSettings = roles.filter(
    ({ evidence: { path } }) => !graph.modules.has(path) && project.repository.facts.get(path)?.settings !== undefined,
  )
  const elsewhere = remotely(project)
  const otherwise = project.problems.some(leavesSettings) ? open : untracked
  const isChosen = chooser([...project.repository.facts.values()])
  const readsSettings = settingsTest(graph)
  const launchesByPath = grouped(launches, ({ path }) => path)
  return (run) => {
    const reached = inCode(run.reach)
    if (reached.length > 0) return byCalls(run.reach, reached)
    const staged = byStage(launchesByPath.get(run.path) ?? [])
    if (staged.tracked === 'yes') return staged
    const named =
      run.isTask || [...run.reach.arrivals()].some(({ scope }) => readsSettings(scope.path))
        ? (bySettings(inSettings, isChosen) ?? otherwise)
        : untracked
    const found = [staged, named, run.isRemote ? elsewhere(run.reach) : untracked]
    return found.find(({ tracked }) => tracked === 'yes') ?? found.find(({ tracked }) => tracked === 'unknown') ?? untracked
  }
}

/** Says what records a run whose program runs elsewhere: what the job is told of a tracker; it may be anything, unless an algorithm of the platform runs in it. */
function remotely({ recognised: { roles } }: ProjectView): (reach: Reach) => Tracked {
  const told = reachedOf(roles.filter(({ role, by }) => role.role === 'tracks' && by === 'environment'))
  const brought = reachedOf(roles.filter(({ role }) => role.role === 'brings-algorithm'))
  return (reach) => {
    const variables = told(reach)
    if (variables.length > 0) return byCalls(reach, variables)
    return brought(reach).length > 0 ? untracked : open
  }
}

/** Whether settings that runs are likely to read could not be. */
function leavesSettings({ path, affects }: Problem): boolean {
  return /\.(?:ya?ml|json)$/.test(path) && affects.includes('training.entryPoints')
}

function byCalls(reach: Reach, matches: readonly RoleMatch[]): Tracked {
  const [first] = matches
  const way = first ? chainTo(reach.get(first.evidence.path, first.within)) : []
  return { tracked: 'yes', tools: toolsOf(matches), evidence: first ? [...way, first.evidence] : way }
}

function toolsOf(matches: readonly RoleMatch[]): string[] {
  return [...new Set(matches.map(({ tool }) => tool.id))].sort()
}

/** Calls that build objects, or whole runs, from what configuration names. */
const configurators =
  /(?:^|\.)(?:hydra\.(?:main|compose|initialize)|hydra\.utils\.(?:instantiate|call)|hydra_runner|instantiate(?:_from_config)?|OmegaConf\.load|LightningCLI|safe_load|HfArgumentParser|TrlParser|parse_yaml_file|parse_json_file)$/

/** Says whether a file holds such a call; each is looked through once, however many runs reach it. */
function settingsTest({ modules }: CallGraph): (path: string) => boolean {
  return remembered((path) => {
    const { calls = [], definitions = [] } = modules.get(path) ?? {}
    return [...calls, ...definitions.flatMap(({ decorators }) => decorators)].some(({ name }) => configurators.test(name))
  })
}

function bySettings(matches: readonly RoleMatch[], isChosen: (path: string) => boolean): Tracked | undefined {
  const chosen = matches.filter(({ evidence }) => isChosen(evidence.path))
  const found = chosen.length > 0 ? chosen : matches
  if (found.length === 0) return undefined
  return {
    tracked: chosen.length > 0 ? 'yes' : 'unknown',
    tools: toolsOf(found),
    evidence: found.slice(0, 5).map(({ evidence }) => evidence),
  }
}

/** Whether a configuration file takes part in a run: an option of a Hydra group does where some defaults list names it. */
function chooser(facts: readonly FileFacts[]): (path: string) => boolean {
  const withDefaults = new Map<string, SettingsFile>()
  for (const { path, settings } of facts) {
    if (settings?.values.some(({ key }) => /^defaults\b/.test(key))) withDefaults.set(path, settings)
  }
  const folders = new Set([...withDefaults.keys()].map(parentOf))
  const picks = [...withDefaults].flatMap(([path, { values }]) =>
    values
      .filter(({ key }) => /^defaults\b/.test(key))
      .map(({ key, value }) => ({ path, group: groupOf(key), value: value.replace(/\.ya?ml$/, '') })),
  )

  function isChosen(path: string, seen: ReadonlySet<string> = new Set()): boolean {
    const group = parentOf(path)
    const root = [...folders].find((folder) => folder !== group && parentOf(group) === folder)
    if (root === undefined || seen.has(path)) return root === undefined
    const option = baseOf(path).replace(/\.ya?ml$/, '')
    return picks.some((pick) => {
      if (pick.path === path || pick.value !== option) return false
      const isHere = pick.group === baseOf(group) || (pick.group === '' && parentOf(pick.path) === group)
      return isHere && isChosen(pick.path, new Set([...seen, path]))
    })
  }

  return (path) => isChosen(path)
}

/** `logger` of `defaults[2].override /logger`; empty for an item without a group. */
function groupOf(key: string): string {
  const last = key.replace(/^defaults(?:\[\d+\]|\.\d+)?\.?/, '').replace(/^override\s+/, '')
  return baseOf(last.replace(/@.*$/, ''))
}

/** A stage with parameters, in a pipeline with metrics, records both for each run. */
function byStage(launches: readonly Launch[]): Tracked {
  const stages = launches.flatMap(({ from, command }) => stageOf(from, command.owner))
  const tracked = stages.find(({ hasParams, hasMetrics }) => hasParams && hasMetrics)
  if (tracked) return { tracked: 'yes', tools: ['dvc'], evidence: [tracked.evidence] }
  const partly = stages.find(({ hasMetrics }) => hasMetrics)
  return partly ? { tracked: 'unknown', tools: ['dvc'], evidence: [partly.evidence] } : untracked
}

function stageOf({ path, dvc }: FileFacts, owner: string | undefined): { hasParams: boolean; hasMetrics: boolean; evidence: Evidence }[] {
  if (dvc?.kind !== 'pipeline') return []
  const stage = dvc.stages.find(({ name }) => name === owner)
  if (!stage) return []
  const evidence = { path, line: stage.line, says: `stage ${stage.name}` }
  return [{ hasParams: stage.params.length > 0, hasMetrics: hasMetrics(dvc), evidence }]
}

function hasMetrics({ metrics, stages }: DvcFile & { kind: 'pipeline' }): boolean {
  return metrics.length > 0 || stages.some(({ outs }) => outs.some(({ kind }) => kind === 'metric'))
}
