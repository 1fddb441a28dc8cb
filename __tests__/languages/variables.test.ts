// biome-ignore-all lint/suspicious/noTemplateCurlyInString: shells write their variables as JavaScript does
import { describe, expect, it } from 'vitest'
import { expandVariables } from '../../src/languages/variables.ts'

describe('expandVariables', () => {
  const values = new Map([
    ['A', '1'],
    ['EMPTY', ''],
  ])

  it.each([
    ['$A.${A}', '1.1'],
    ['$A_B', '$A_B'],
    ['${NONE}', '${NONE}'],
    ['${NONE:-x}', 'x'],
    ['${NONE-x}', 'x'],
    ['${EMPTY:-x}', 'x'],
    ['${EMPTY-x}', ''],
    ['${A:-x}', '1'],
    ['${A:+x}', 'x'],
    ['${EMPTY:+x}', ''],
    ['${EMPTY+x}', 'x'],
    ['${NONE:-${A}}', '1'],
    ['${NONE:-a-${A}}', 'a-1'],
    ['${A', '${A'],
  ])('%s is %s', (text, expected) => {
    expect(expandVariables(text, values)).toBe(expected)
  })

  it('does not double for ever', () => {
    const growing = new Map([['A', 'a']])
    for (let line = 0; line < 60; line++) growing.set('A', expandVariables('$A$A', growing))
    expect(growing.get('A')?.length).toBeLessThan(20_000)
  })
})
