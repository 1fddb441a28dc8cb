import { type CallExpression, type Expression, isDefault, lastName } from './expression.ts'
import { dottedName } from './names.ts'

/** Calls that say what stands where nothing else is set, with the place of that among what they are given. */
const PLACES: ReadonlyMap<string, number> = new Map([
  ['os.getenv', 1],
  ['os.environ.get', 1],
  ['decouple.config', Number.POSITIVE_INFINITY],
  ['pydantic.Field', 0],
  ['dataclasses.field', Number.POSITIVE_INFINITY],
])
const LAST = /^(?:getenv|get|config|[Ff]ield)$/

/** Whether a call may read a setting and say what stands for it, as far as its last name tells. */
export function mayHaveDefault({ of, arguments: given }: CallExpression): boolean {
  return given.length > 0 && LAST.test(lastName(of) ?? '')
}

/** What a call that reads a setting gives where nothing is set; undefined for any other call. */
export function defaultOf(call: CallExpression): Expression | undefined {
  const place = mayHaveDefault(call) ? PLACES.get(dottedName(call.of)) : undefined
  if (place === undefined) return undefined
  const value = (call.arguments.find(({ name }) => name === 'default') ?? call.arguments[place])?.value
  return value && isDefault(value) ? value : undefined
}
