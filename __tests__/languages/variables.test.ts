// biome-ignore-all lint/suspicious/noTemplateCurlyInString: shells write their variables as JavaScript does
import { describe, expect, it } from 'vitest'
import { expandVariables } from '../../src/languages/variables.ts'

describe('expandVariables', () => {
  const values = new Map([
    ['A', '1'],
    ['EMPTY', ''],
    ['FILE', 'a/b-c.d-e.py'],
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
    ['${FILE//-/_}', 'a/b_c.d_e.py'],
    ['${FILE/-/$&}', '${FILE/-/$&}'],
    ['${FILE/-/_}', 'a/b_c.d-e.py'],
    ['${FILE/-}', 'a/bc.d-e.py'],
    ['${FILE/#a/x}', 'x/b-c.d-e.py'],
    ['${FILE/%.py/.sh}', 'a/b-c.d-e.sh'],
    ['${FILE#a/}', 'b-c.d-e.py'],
    ['${FILE#*.}', 'd-e.py'],
    ['${FILE##*.}', 'py'],
    ['${FILE##*/}', 'b-c.d-e.py'],
    ['${FILE##*}', ''],
    ['${FILE#b}', 'a/b-c.d-e.py'],
    ['${FILE%.py}', 'a/b-c.d-e'],
    ['${FILE%.*}', 'a/b-c.d-e'],
    ['${FILE%%.*}', 'a/b-c'],
    ['${FILE%%a*}', ''],
    ['${FILE^^}', 'A/B-C.D-E.PY'],
    ['${FILE^}', 'A/b-c.d-e.py'],
    ['${FILE:2}', 'b-c.d-e.py'],
    ['${FILE:0:3}', 'a/b'],
    ['${FILE#[ab]}', '${FILE#[ab]}'],
    ['${FILE//?/_}', '${FILE//?/_}'],
    ['${FILE//\\//-}', '${FILE//\\//-}'],
    ['${FILE#"a/"}', '${FILE#"a/"}'],
    ['${FILE:?must be set}', 'a/b-c.d-e.py'],
    ['${FILE?must be set}', 'a/b-c.d-e.py'],
    ['${NONE:?must be set}', '${NONE:?must be set}'],
    ['${NONE:=x}', 'x'],
    ['${EMPTY=x}', ''],
    ['${NONE//-/_}', '${NONE//-/_}'],
  ])('%s is %s', (text, expected) => {
    expect(expandVariables(text, values)).toBe(expected)
  })

  it('does not double for ever', () => {
    const growing = new Map([['A', 'a']])
    for (let line = 0; line < 60; line++) growing.set('A', expandVariables('$A$A', growing))
    expect(growing.get('A')?.length).toBeLessThan(20_000)
  })
})
