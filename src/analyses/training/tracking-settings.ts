import { baseOf, parentOf } from '../../graph/path.ts'
import type { CallGraph } from '../../graph/reach.ts'
import { remembered } from '../../graph/remembered.ts'
import type { Problem } from '../../model/facts.ts'
import type { FileFacts, SettingsFile } from '../../model/file-facts.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'
import { open, type Tracked, toolsOf, untracked } from './tracked.ts'
import type { Run } from './tracking.ts'

/** Says what records a run by settings that it reads; open where some could not be read. */
export function settingsTracking(project: ProjectView, graph: CallGraph, roles: readonly RoleMatch[]): (run: Run) => Tracked {
  const inSettings = roles.filter(
    ({ evidence: { path } }) => !graph.modules.has(path) && project.repository.facts.get(path)?.settings !== undefined,
  )
  const otherwise = project.problems.some(leavesSettings) ? open : untracked
  const isChosen = chooser([...project.repository.facts.values()])
  const readsSettings = settingsTest(graph)
  return ({ isTask, reach }) => {
    const isRead = isTask || [...reach.arrivals()].some(({ scope }) => readsSettings(scope.path))
    return isRead ? (bySettings(inSettings, isChosen) ?? otherwise) : untracked
  }
}

/** Whether settings that runs are likely to read could not be. */
function leavesSettings({ path, affects }: Problem): boolean {
  return /\.(?:ya?ml|json)$/.test(path) && affects.includes('training.entryPoints')
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
