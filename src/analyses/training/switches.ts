import { placeOf } from '../../graph/outline.ts'
import type { CallGraph, Reach } from '../../graph/reach.ts'
import { remembered, rememberedOfFiles } from '../../graph/remembered.ts'
import type { FileFacts } from '../../model/file-facts.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'

/** Last words of keys that switch on or off what the words before them name. */
const switching = /^(?:is_?)?(?:enabled?|active|use)$/
const on = /^(?:true|yes|on|1)$/
const off = /^(?:false|no|off|0)$/
/** Settings of charts say what is installed in a cluster. */
const ofCharts = /(?:^|\/)values[^/]*\.ya?ml$/
/** Far more than a key that a person writes. */
const longestKey = 200

/** Says whether settings of the project switch a tool off and none switches it on: `mlflow: { enabled: false }`, `use_wandb: false`. */
export function switchedOff({ facts }: ProjectView): (tool: string) => boolean {
  const switches = new Map<string, Set<boolean>>()
  for (const { key, state } of facts.flatMap(switchesIn)) switches.set(key, (switches.get(key) ?? new Set()).add(state))
  return remembered((tool: string) => {
    const own = [...switches].filter(([key]) => switchesTool(key, tool)).flatMap(([, states]) => [...states])
    return own.length > 0 && !own.includes(true)
  })
}

/** What settings give to keys, and the options of commands that switch something on: what one run is told to leave out is no default. */
const switchesIn = rememberedOfFiles(({ path, ci, settings, commands = [] }: FileFacts): readonly { key: string; state: boolean }[] => {
  const values = ci || ofCharts.test(path) ? [] : (settings?.values ?? [])
  const options = commands.flatMap(({ words }) => words.slice(1)).flatMap(optionOf)
  return [...values, ...options].flatMap(({ key, value }) => {
    const state = key.length > longestKey ? undefined : stateOf(value.toLowerCase())
    return state === undefined ? [] : [{ key: key.toLowerCase(), state }]
  })
})

function stateOf(value: string): boolean | undefined {
  return on.test(value) ? true : off.test(value) ? false : undefined
}

function optionOf(word: string): { key: string; value: string }[] {
  const [, dashes = '', key = '', value] = /^(--|\+{0,2})([A-Za-z][\w.-]{0,100})(?:=(\w{1,10}))?$/.exec(word) ?? []
  if (key === '' || (dashes !== '--' && value === undefined)) return []
  return value === undefined || on.test(value.toLowerCase()) ? [{ key: key.replaceAll('-', '_'), value: 'true' }] : []
}

/** Whether a key switches a tool: `mlflow.enabled`, `tracking.use_mlflow`, `mlflow_enabled`, `wandb`. */
function switchesTool(key: string, tool: string): boolean {
  const dot = key.lastIndexOf('.')
  const last = key.slice(dot + 1)
  if (switching.test(last)) return key.slice(0, Math.max(dot, 0)).split('.').at(-1) === tool
  const words = last.split('_').filter((word) => !/^(?:is|log|to|with|tracking|logging)$/.test(word) && !switching.test(word))
  return words.length === 1 && words[0] === tool
}

/** Says whether a call, or one on the way to it, hangs on a name that its module sets to False and no module of the project to True. */
export function neverRuns({ facts }: ProjectView, { modules }: CallGraph): (match: RoleMatch, reach: Reach) => boolean {
  const assigned = facts.flatMap(({ python }) => python?.assignments ?? [])
  const turnedOn = new Set(assigned.filter(({ value }) => value.literal === true).map(({ target }) => target))
  const offIn = remembered((path: string): ReadonlySet<string> => {
    const calls = (modules.get(path)?.calls ?? []).filter((call) => call.off !== undefined && !turnedOn.has(call.off))
    return new Set(calls.map(placeOf))
  })
  return ({ evidence: { path, line = 0, cell }, within }, reach) => {
    if (offIn(path).has(placeOf({ line, cell }))) return true
    for (let step = reach.get(path, within); step?.from; step = step.from) {
      if (step.at && offIn(step.from.scope.path).has(placeOf(step.at))) return true
    }
    return false
  }
}

/** Says whether a call waits for a word of its own library, `if wandb.run is not None:`, and so for something else that opens what it asks for. */
export function waitsTest({ modules }: CallGraph): (match: RoleMatch) => boolean {
  const waitingIn = remembered((path: string): ReadonlySet<string> => {
    const calls = (modules.get(path)?.calls ?? []).filter(({ waits }) => waits)
    return new Set(calls.map((call) => `${placeOf(call)} ${call.name}`))
  })
  return ({ evidence: { path, line = 0, cell }, name }) => waitingIn(path).has(`${placeOf({ line, cell })} ${name}`)
}
