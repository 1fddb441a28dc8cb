import type { Argument } from '../model/file-facts.ts'

/** Methods that switch the mode of a network: they say nothing about the receiver. */
const modes = new Set(['train', 'eval', 'test'])
const learner = /train|learn|runner|agent|engine|solver/i

const commonMethods = new Set([
  'get',
  'items',
  'keys',
  'values',
  'append',
  'add',
  'pop',
  'join',
  'split',
  'format',
  'close',
  'read',
  'write',
])

/** `model.train()`, `model.train(False)`: the mode of a network, unless the receiver's name says that it trains. */
export function isMode(name: string, last: string, given: readonly Argument[]): boolean {
  if (!modes.has(last) || learner.test(name.slice(0, -last.length))) return false
  const [flag, ...more] = given
  return more.length === 0 && (!flag || typeof flag.value.literal === 'boolean' || /mode|train|flag/i.test(flag.value.reference ?? ''))
}

/** `d.update(other)`: a method of what anything is kept in; none of these takes two things to update by. */
export function isOrdinary(name: string, last: string, given: readonly Argument[]): boolean {
  if (last !== 'update') return commonMethods.has(last)
  return given.filter((argument) => argument.name === undefined).length < 2 && !learner.test(name.slice(0, -last.length))
}
