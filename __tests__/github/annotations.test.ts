import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Annotation, annotate, say } from '../../src/github/annotations.ts'
import { parseCommand } from './fake-runner.ts'

let printed: string[]
beforeEach(() => {
  printed = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text))
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
})

function commands() {
  return printed.map((line) => parseCommand(line.trimEnd()))
}

test('a place, a title and a message of several lines', () => {
  say({ level: 'warning', title: 'Images are pinned', message: 'first, 100%\nsecond: more', path: 'a,b:c.py', line: 3 })
  expect(commands()).toEqual([
    {
      name: 'warning',
      properties: { title: 'Images are pinned', file: 'a,b:c.py', line: '3' },
      message: 'first, 100%\nsecond: more',
    },
  ])
})

test('names that try to be commands stay names', () => {
  say({ level: 'error', title: '::x::', message: '::set-output name=a::b\n##[error]c', path: 'x\n::error::y' })
  expect(printed).toHaveLength(1)
  expect(commands()).toMatchObject([
    { name: 'error', properties: { title: ': :x::', file: 'x\n::error::y' }, message: ': :set-output name=a::b\n## [error]c' },
  ])
})

test('nine of a level, since the runner keeps ten and the last is for the run itself', () => {
  const annotations = Array.from({ length: 12 }, (_, index): Annotation => ({ level: 'warning', title: 't', message: String(index) }))
  expect(annotate([...annotations, { level: 'error', title: 't', message: 'the worst' }])).toBe(3)
  expect(commands().map((command) => command?.message)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', 'the worst'])
})

test('a message is shorter than what the runner cuts', () => {
  say({ level: 'notice', title: 't', message: 'x'.repeat(10_000) })
  expect(commands()[0]?.message).toHaveLength(4_000)
})
