import { lastName } from '../../graph/dotted-name.ts'
import { grouped } from '../../graph/grouped.ts'
import { remembered } from '../../graph/remembered.ts'
import type { Call, Definition, FileFacts, PythonModule, Value } from '../../model/file-facts.ts'
import { argumentOf } from '../../tools/match-arguments.ts'
import type { RoleMatch } from '../../tools/recognise.ts'

const written = /^sys\.argv\b|\bparse_(?:known_)?args\(\)|^os\.(?:environ|getenv)\b|^input\(\)|^dbutils\.widgets\.get\(\)/
/** A function that a command line or a request gives its parameters. */
const asked = /(?:^|\.)(?:command|post|put|patch)$/
const typed = /^(?:str|int)\(\)$/

/** How many callers a value is followed through, and how many of one function are looked at. */
const maxSteps = 3
const maxCallers = 50

/** Says whether the argument that a role is about comes from whoever starts the program or asks the service: from no look-up, and from nothing just made. */
export function givenByHand(facts: readonly FileFacts[]): (match: RoleMatch) => boolean {
  const modules = new Map(facts.flatMap(({ path, python }) => (python ? [[path, python] as const] : [])))
  const functionsIn = remembered(({ definitions }: PythonModule) => new Map(definitions.map((definition) => [definition.name, definition])))
  const known = new Map<string, boolean>()
  let callsByName: Map<string, { path: string; call: Call }[]> | undefined

  function callersOf(name: string): readonly { path: string; call: Call }[] {
    callsByName ??= grouped(
      [...modules].flatMap(([path, { calls }]) => calls.map((call) => ({ path, call }))),
      ({ call }) => lastName(call.name),
    )
    return callsByName.get(lastName(name))?.slice(0, maxCallers) ?? []
  }

  function isGiven({ reference = '' }: Value, path: string, within: string, about: string, step = 0): boolean {
    if (written.test(reference)) return true
    const module = modules.get(path)
    const holder = module && functionsIn(module).get(within)
    if (step > maxSteps || !holder) return false
    const parameter = parameterOf(holder, reference, about)
    if (parameter === undefined) return false
    const key = `${path}\n${within}\n${parameter}`
    const found = known.get(key)
    if (found !== undefined) return found
    // A function that calls itself says nothing new.
    known.set(key, false)
    const place = placeOf(holder, parameter)
    const isAnyGiven =
      holder.decorators.some(({ name }) => asked.test(name)) ||
      callersOf(holder.name).some((caller) => {
        const value = argumentOf(caller.call.arguments, place)
        return value !== undefined && isGiven(value, caller.path, caller.call.within ?? '', about, step + 1)
      })
    known.set(key, isAnyGiven)
    return isAnyGiven
  }

  return ({ role, arguments: given = [], evidence: { path }, within = '' }) => {
    if (role.argument === undefined) return false
    const value = argumentOf(given, role.argument)
    return value !== undefined && isGiven(value, path, within, role.argument.split('|', 1)[0] ?? '')
  }
}

/** The parameter that a value is; of a parameter with a type only that is known, then it is the one that is named for the argument. */
function parameterOf({ parameters }: Definition, reference: string, about: string): string | undefined {
  if (parameters.includes(reference)) return reference
  return typed.test(reference) ? parameters.find((name) => name.includes(about)) : undefined
}

/** A parameter as a caller writes it: by name, or where it stands behind the instance. */
function placeOf({ parameters }: Definition, name: string): string {
  const own = parameters[0] === 'self' || parameters[0] === 'cls' ? 1 : 0
  return `${name}|${parameters.indexOf(name) - own}`
}
