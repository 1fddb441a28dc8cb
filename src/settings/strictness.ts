import { Severity } from '../model/scorecard.ts'
import type { Policy } from '../policies/policy.ts'
import type { Param, ParamValue } from '../policies/schema.ts'
import type { Gate } from './settings.ts'

/** What a change does to what is asked for; `other`: it cannot be compared. */
export type Direction = 'weaker' | 'stricter' | 'other'

/** From the laxest to the strictest. */
const gateOrders: { [Field in keyof Gate]: (value: Gate[Field]) => number } = {
  failOn: (value) => ['never', 'introduced', 'any'].indexOf(value),
  severity: (value) => Severity.options.indexOf(value),
  minimumScore: (value) => value,
  onUnknown: (value) => ['warn', 'fail'].indexOf(value),
}

/** Whether a field of the gate would let more through than before. */
export function isWeakerGate(field: keyof Gate, before: unknown, after: unknown): boolean {
  const order = gateOrders[field] as (value: unknown) => number
  return order(after) < order(before)
}

/** Whether a field of a policy (`enabled`, `severity`, `params.level`) would ask for less than before, or for something that cannot be compared. */
export function isWeaker(policy: Pick<Policy, 'params'>, field: string, before: unknown, after: unknown): boolean {
  if (field === 'enabled') return before === true && after === false
  if (field === 'severity') return Severity.options.indexOf(after as Severity) > Severity.options.indexOf(before as Severity)
  const param = policy.params[field.replace('params.', '')]
  return param === undefined || !isAtLeastAsStrict(param, before as ParamValue, after as ParamValue)
}

/** What a change of a policy's field does. */
export function directionOf(policy: Pick<Policy, 'params'>, field: string, before: unknown, after: unknown): Direction {
  const forth = isWeaker(policy, field, before, after)
  const back = isWeaker(policy, field, after, before)
  if (forth === back) return 'other'
  return forth ? 'weaker' : 'stricter'
}

function isAtLeastAsStrict(param: Param, before: ParamValue, after: ParamValue): boolean {
  if (JSON.stringify(before) === JSON.stringify(after)) return true
  if (!param.stricter) return false
  return param.stricter === 'higher' ? isAtMost(param, before, after) : isAtMost(param, after, before)
}

/** Lists are ordered by what they contain, words by their place among the param's `values`. */
function isAtMost({ values = [] }: Param, low: ParamValue, high: ParamValue): boolean {
  if (Array.isArray(low) && Array.isArray(high)) return low.every((word) => high.includes(word))
  if (typeof low === 'string' && typeof high === 'string') return values.indexOf(low) <= values.indexOf(high)
  return typeof low === typeof high && Number(low) <= Number(high)
}
