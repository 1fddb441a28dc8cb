// biome-ignore-all lint/suspicious/noTemplateCurlyInString: shells write their variables as JavaScript does
import { describe, expect, test } from 'vitest'
import { parseShell } from '../../../src/languages/shell.ts'

const words = (text: string) => parseShell(text, 1).map((command) => command.words.join(' '))

describe('variables', () => {
  test.each([
    ['as the command', 'CMD="python -m pytest --cov=a test"\n$CMD -q', ['python -m pytest --cov=a test -q']],
    ['in braces, behind a wrapper', 'PY=python3\nuv run ${PY} train.py', ['python3 train.py']],
    ['one word in quotes', 'A="b c"; pytest "$A" $A', ['pytest|b c|b|c']],
    ['part of a word', 'TAG=1.2; docker run a/b:$TAG-gpu', ['docker run a/b:1.2-gpu']],
    ['declared', 'export -r A=b; readonly C="$A/c"; pytest $C', ['export -r A=b', 'readonly C=b/c', 'pytest b/c']],
    ['a default', 'P=${P:-python3}; $P a.py ${B:-b} ${C-c} ${D:=d}', ['python3 a.py b c d']],
    ['that must be set', 'P=pytest; ${P:?no pytest} ${D:?no folder}', ['pytest ${D:?no folder}']],
    ['that hold another of a longer name', 'D=b; D=$DIR/b; pytest $D', ['pytest $D']],
    ['of others', 'S=a.py; CMD="python $S --out $1"; $CMD', ['python a.py --out $1']],
    ['that grow', 'A="pytest"; A="$A -q"; A+=" t"; $A', ['pytest -q t']],
    ['that are empty', 'A=""; pytest $A t', ['pytest t']],
    ['that are changed', 'S=a-b; S=${S//-/_}; sh "run_${S}.sh" ${S%_*} ${S#$A}', ['sh run_a_b.sh a ${S#$A}']],
    ['of two values', 'if a; then D=b; else D=c; fi; pytest $D', ['a', 'pytest $D']],
    ['of the same value', 'if a; then D=b; else D=b; fi; pytest $D', ['a', 'pytest b']],
    ['before the second value', 'D=b; pytest $D; D=c; pytest $D', ['pytest b', 'pytest $D']],
    ['of a command', 'D=$(pwd); E=`pwd`; pytest $D $E', ['pwd', 'pwd', 'pytest $D $E']],
    ['of what is given', 'D=$1; E=${{ inputs.a }}; F="${G}"; pytest $D $E $F', ['pytest $D $E $F']],
    ['of many words', 'A=(pytest # a\n  -q); A+=("a b"); A=("${A[@]}" d); "${A[@]}" c', ['pytest|-q|a b|d|c']],
    ['of many words in others', 'A=(-q $C); B=(pytest ${A[*]}); ${B[@]+"${B[@]}"}', ['pytest -q $C']],
    ['of words twice', 'A=(x); A+=("${A[@]}" y); "${A[@]}"', ['x x y']],
    ['of one set of words and another', 'A=(b); if a; then A=(c); fi; pytest "${A[@]}"', ['a', 'pytest ${A[@]}']],
    ['that a loop counts with', 'd=a; for d in b c; do pytest $d; done', ['pytest $d']],
    ['that are read', 'd=a; read -r d; pytest $d', ['read -r d', 'pytest $d']],
    ['for one command only', 'D=b pytest $D; pytest $D', ['pytest $D', 'pytest $D']],
    ['in single quotes', "D=b; pytest '$D' \\$D", ['pytest $D $D']],
    ['in a folder', 'D=src; cd $D; pytest', ['pytest']],
    ['in an inner script', 'T=t; bash -c "pytest $T" && echo $(ruff $T)', ['pytest t', 'ruff t', 'echo $(ruff t)']],
  ])('%s', (_, text, expected) => {
    const separator = expected.some((line) => line.includes('|')) ? '|' : ' '
    expect(parseShell(text, 1).map((command) => command.words.join(separator))).toEqual(expected)
  })

  test('what stands there stays to be shown', () => {
    expect(parseShell('T=t\npytest $T', 1)).toEqual([{ line: 2, text: 'pytest $T', words: ['pytest', 't'] }])
  })

  test.each([
    ['a variable', 'C="python -m pytest a"\neval "$C"', ['python -m pytest a']],
    ['words', 'eval A=b pytest -q', ['pytest -q']],
    ['operators', 'eval "pytest && ruff"', ['pytest', 'ruff']],
    ['something unknown', 'eval "$C"', ['eval $C']],
    ['what a command prints', 'eval "$(conda shell.bash hook)"', ['conda shell.bash hook', 'eval $(conda shell.bash hook)']],
    ['nothing', 'eval ""', ['eval ']],
  ])('eval runs %s', (_, text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test('values that hold each other add to the words of a script no more than a few times its length', () => {
    const doubled = Array.from({ length: 40 }, (_, at) => `A${at + 1}="$A${at}$A${at}"`).join('\n')
    const text = `A0=xxxxxxxx\n${doubled}\n${'echo $A9 $A10 $A11\n'.repeat(200)}`
    const length = parseShell(text, 1).reduce((sum, command) => sum + command.words.join(' ').length, 0)
    expect(length).toBeLessThan(10_000 + 10 * text.length)
  })

  test('so do arrays', () => {
    const doubled = Array.from({ length: 40 }, (_, at) => `A${at + 1}=("\${A${at}[@]}" "\${A${at}[@]}")`).join('\n')
    const text = `A0=(x x)\n${doubled}\n${'echo "${A9[@]}" "${A10[@]}"\n'.repeat(200)}`
    const length = parseShell(text, 1).reduce((sum, command) => sum + command.words.join(' ').length, 0)
    expect(length).toBeLessThan(10_000 + 10 * text.length)
  })
})
