import { expect, it } from 'vitest'
import { budgetOf } from '../../../src/extractors/extractor.ts'
import { readPython } from '../../../src/languages/python.ts'

const objectsIn = (text: string) => readPython([{ text }], budgetOf(1e6)).module.objects ?? []

it.each<[string, string, { name: string; made: string }[]]>([
  ['what a class of its own made', 'class A: pass\na = A(1)\n', [{ name: 'a', made: 'A()' }]],
  ['what an imported class made', 'from .models import A\na = A()\n', [{ name: 'a', made: '.models.A()' }]],
  ['what a function says that it returns', 'import m\ndef make():\n  return m.A()\na = make()\n', [{ name: 'a', made: 'm.A()' }]],
  ['the last of several, and none before it', 'import m\na = None\na = m.A()\n', [{ name: 'a', made: 'm.A()' }]],
  ['what a function puts there', 'import m\na = None\ndef start():\n  global a\n  a = m.A()\n', [{ name: 'a', made: 'm.A()' }]],
  ['nothing that a function keeps for itself', 'import m\ndef start():\n  a = m.A()\n', []],
  ['nothing that is written out', 'a = 1\nb = [2]\nc = a\n', []],
  ['nothing of which nobody says what it is', 'def f(x):\n  return x\na = f(1)\n', []],
])('keeps %s', (_, text, objects) => {
  expect(objectsIn(text)).toEqual(objects)
})

it('keeps no more than a module has for others', () => {
  const text = `import m\n${Array.from({ length: 300 }, (_, index) => `a${index} = m.A()\n`).join('')}`
  expect(objectsIn(text)).toHaveLength(100)
})
