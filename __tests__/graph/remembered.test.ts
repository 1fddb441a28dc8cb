import { expect, it } from 'vitest'
import { remembered, rememberedOf, rememberedOfList } from '../../src/graph/remembered.ts'

function counted(most?: number) {
  const worked: string[] = []
  const ask = remembered((question: string) => {
    worked.push(question)
    return question === 'nothing' ? undefined : `${question}!`
  }, most)
  return { ask, worked }
}

it('works each answer out once, nothing included', () => {
  const { ask, worked } = counted()
  expect(['a', 'nothing', 'a', 'nothing'].map(ask)).toEqual(['a!', undefined, 'a!', undefined])
  expect(worked).toEqual(['a', 'nothing'])
})

it('keeps as many answers as it is told, and then begins anew', () => {
  const { ask, worked } = counted(2)
  for (const question of ['a', 'b', 'a', 'b', 'c', 'c', 'b', 'a']) ask(question)
  expect(worked).toEqual(['a', 'b', 'c', 'b', 'a'])
})

it('answers for the object that was asked, not for one that looks the same', () => {
  const ask = rememberedOf((from: { name: string }) => ({ from }), 1)
  const [first, second] = [{ name: 'x' }, { name: 'x' }]
  expect(ask(first)).toBe(ask(first))
  expect(ask(second).from).toBe(second)
})

it('answers anew for another list of names, and not for a copy of the last', () => {
  const worked: string[] = []
  const ask = rememberedOfList((names) => worked.push(names.join(' ')))
  for (const names of [['a', 'b'], ['a', 'b'], ['a'], ['a', 'c'], ['a', 'c'], []]) ask(names)
  expect(worked).toEqual(['a b', 'a', 'a c', ''])
})
