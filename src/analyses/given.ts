import { lastName } from '../graph/dotted-name.ts'
import { isTestCode } from '../graph/file-kind.ts'
import { grouped } from '../graph/grouped.ts'
import type { CallGraph, Scope } from '../graph/reach.ts'
import { rememberedOf } from '../graph/remembered.ts'
import type { Call, Value } from '../model/file-facts.ts'
import { argumentOf } from '../tools/match-arguments.ts'

/** A call of the function that a value stands in, or one that makes the object whose method that is. */
export interface Giving {
  path: string
  call: Call
  /**
   * What the call gives for a value that the body hands on as the argument `name`: the value itself where the call does not decide it,
   * undefined where it leaves it out, and no default is written out either.
   */
  given: (value: Value, name: string) => Value | undefined
}

/** Calls of one function or class that are gone through at most, and calls of its name. */
const mostCalls = 20
const mostAlike = 400

/** Calls that give a body what it hands on, those of tests left out. */
export function givingTo(graph: CallGraph, { path, within }: Scope): Giving[] {
  const definition = graph.symbols.definition(path, within)?.definition
  if (definition?.kind !== 'function') return []
  const owner = graph.classes.around(path, within)
  const calls = callsOf(graph, owner?.path ?? path, owner?.definition.name ?? within)
  return calls.map((one) => ({ ...one, given: owner ? ofField(one.call) : ofParameter(one.call, definition.parameters) }))
}

/** What is declared as a text is known by its type alone: the name that it is handed on by says which it is. */
const text = 'str()'

function ofParameter({ arguments: all }: Call, parameters: readonly string[]): Giving['given'] {
  return (value, name) => {
    const parameter = value.reference === text ? name : (value.reference ?? '')
    const position = parameters.indexOf(parameter)
    if (position < 0) return value
    const isOpen = value.literal !== undefined || all.some(({ name: one }) => one?.startsWith('*'))
    return argumentOf(all, `${parameter}|${position}`) ?? (isOpen ? value : undefined)
  }
}

/** A field that is declared with its type alone gets its value where the object is made. */
function ofField({ arguments: all }: Call): Giving['given'] {
  return (value, name) => (value.reference === text || value.reference === `self.${name}` ? argumentOf(all, name) : undefined) ?? value
}

function callsOf(graph: CallGraph, path: string, name: string): Pick<Giving, 'path' | 'call'>[] {
  if (name.includes('.')) return []
  const alike = (callsByName(graph).get(name) ?? []).slice(0, mostAlike)
  const meant = alike.filter(({ path: from, call }) => {
    const meaning = graph.symbols.lookup(from, call.within ?? '', call.name)
    return meaning?.rest.length === 0 && meaning.symbol.path === path && meaning.symbol.definition.name === name
  })
  return meant.slice(0, mostCalls)
}

const callsByName = rememberedOf(({ modules }: CallGraph) => {
  const calls = [...modules].filter(([path]) => !isTestCode(path)).flatMap(([path, module]) => module.calls.map((call) => ({ path, call })))
  return grouped(calls, ({ call: { name } }) => lastName(name))
})
