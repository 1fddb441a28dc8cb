import { lastName } from '../../graph/dotted-name.ts'
import { rememberedOfFiles } from '../../graph/remembered.ts'
import type { Definition, FileFacts, PythonModule, Value } from '../../model/file-facts.ts'

/**
 * Says whether what is named for a check can hold no data back: a function that only describes what it is given, and what no other code,
 * command or setting names.
 */
export function idleAmong(facts: Iterable<FileFacts>): (module: PythonModule, definition: Definition) => boolean {
  let named: ReadonlySet<string> | undefined
  return (module, definition) => {
    named ??= new Set([...facts].flatMap((file) => [...namesIn(file)]))
    return (definition.kind === 'function' && onlyDescribes(module, definition)) || !named.has(lastName(definition.name))
  }
}

/** Calls that measure, convert and show, and decide nothing. */
const describes = new Set(
  `len sum mean median std var min max count nunique unique value_counts describe quantile isnull isna notna notnull duplicated dtypes
   select_dtypes memory_usage head tail round abs float int str dict list tuple set sorted enumerate zip items keys values to_dict tolist
   to_list copy print info debug format join corr skew kurtosis groupby agg size shape isoformat now`.split(/\s+/),
)

function onlyDescribes({ calls, asserts, comparisons }: PythonModule, { name }: Definition): boolean {
  const isInside = ({ within = '' }: { within?: string }) => within === name || within.startsWith(`${name}.`)
  const inside = calls.filter(isInside)
  const judges = asserts.some(isInside) || comparisons.some((one) => isInside(one) && !asksForAny(one))
  return !judges && inside.length > 0 && inside.every((call) => describes.has(lastName(call.name.replaceAll('()', ''))))
}

/** `if len(columns) > 0`: whether there is anything to describe. */
function asksForAny({ left, right }: PythonModule['comparisons'][number]): boolean {
  return /^len\(/.test(left) && right === '0'
}

/** What the names of checks have in them; whatever else a file names is passed over. */
const ofCheck = /valid|check|verif|quality|(?:ensure|require|assert)_/i

/** Whatever a file calls, hands on, imports, derives from or writes into a setting or a command, by its last name. */
const namesIn = rememberedOfFiles(({ python, settings, commands }: FileFacts): ReadonlySet<string> => {
  const values = [
    ...(python?.calls ?? []).flatMap((call) => call.arguments.map(({ value }) => value)),
    ...(python?.assignments ?? []).map(({ value }) => value),
  ]
  const dotted = [
    ...(python?.calls ?? []).flatMap(({ name, otherwise = [] }) => [name, ...otherwise]),
    ...(python?.imports ?? []).map(({ name = '' }) => name),
    ...(python?.definitions ?? []).flatMap(({ bases, decorators }) => [...bases, ...decorators.map(({ name }) => name)]),
    ...values.flatMap(referencesIn),
  ]
  const written = [...(settings?.values ?? []).map(({ value }) => value), ...(commands ?? []).flatMap(({ words }) => words)]
  return new Set([
    ...dotted.filter((name) => ofCheck.test(name)).flatMap((name) => name.replaceAll('()', '').split('.')),
    ...written.flatMap((text) => (ofCheck.test(text) ? text.slice(-200).split(/\W+/) : [])),
  ])
})

function referencesIn({ reference, literal, items = [], entries = [] }: Value): string[] {
  const own = reference ?? (typeof literal === 'string' ? literal.slice(0, 200) : '')
  return [own, ...items.flatMap(referencesIn), ...entries.flatMap(({ value }) => referencesIn(value))]
}
