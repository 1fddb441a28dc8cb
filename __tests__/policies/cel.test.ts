import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyProject } from '../../src/model/empty.ts'
import { createChecker, ExpressionError } from '../../src/policies/cel.ts'
import { maxSteps } from '../../src/policies/cel-meter.ts'
import { toCel } from '../../src/policies/cel-value.ts'
import type { Param } from '../../src/policies/schema.ts'
import { scopeOf } from '../../src/policies/scope.ts'

const level: Param = { type: 'string', values: ['low', 'high'], default: 'low', says: 'a level' }
const check = createChecker(scopeOf({ level }))

function complaint(expression: string): { message: string; start: number | undefined } {
  try {
    check(expression, 'any')
  } catch (error) {
    if (error instanceof ExpressionError) return { message: error.message, start: error.start }
    throw error
  }
  return { message: 'was accepted', start: undefined }
}

function run(expression: string, steps = maxSteps): unknown {
  const project = {
    ...emptyProject('.'),
    images: [{ path: 'Dockerfile', from: [{ line: 3, image: 'a', pin: 'none' }], installs: [], root: 'no', healthcheck: false }],
  }
  const variables = { ...(toCel(project) as Record<string, unknown>), project: toCel(project), params: { level: 'low' } }
  const files: Record<string, unknown> = { 'params.yaml': { train: { rate: 0.1, epochs: 3 } } }
  return check(expression, 'any').run(variables, { meter: { left: steps }, config: (path) => files[path] })
}

describe('what cannot be right is refused where it is loaded', () => {
  test.each([
    ['trainig.entryPoints', 0, 'Unknown variable: trainig, did you mean "training"?'],
    ['training.entryPoint', 9, 'No such key: entryPoint, did you mean "entryPoints"?'],
    ['images.map(i, i.from).flatten().all(f, f.pinn == "none")', 41, 'No such key: pinn, did you mean "pin"?'],
    ['has(documents.licence)', 14, 'No such key: licence, did you mean "license"?'],
    ['tests.?prsent.orValue("x")', 7, 'No such key: prsent, did you mean "present"?'],
    ['tests["prsent"]', 0, 'No such key: prsent'],
    ['tests.present == "yess"', 17, '"yess" is never the value here: it is one of yes, no, unknown'],
    ['"maybe" != tests.present', 0, '"maybe" is never the value here: it is one of yes, no, unknown'],
    ['"dashbord" in monitoring.kinds', 0, '"dashbord" is never the value here'],
    ['params.level == "medium"', 16, '"medium" is never the value here: it is one of low, high'],
    ['tests.paths.exist(p, p != "")', 0, 'There is no function exist, did you mean "exists"?'],
    ['versionCompar("1", "2") > 0', 0, 'did you mean "versionCompare"?'],
    ['tests.files == "3"', 0, 'no such overload: int == string'],
    ['"a".matches(3)', 0, "found no matching overload for 'string.matches(int)'"],
    ['1 +', 3, 'Unexpected token: EOF'],
  ])('%s', (expression, start, message) => {
    const found = complaint(expression)
    expect(found.message).toContain(message)
    expect(found.start).toBe(start)
  })

  test('so is an expression of another type than its place asks for', () => {
    expect(() => check('tests.files', 'bool')).toThrow('must be bool, is int')
    expect(() => check('tests.present', 'list')).toThrow('must be list, is string')
  })
})

describe('what an expression can say', () => {
  test.each<[string, unknown]>([
    ['[].all(e, e > 0)', true],
    ['images.map(i, i.from).flatten().map(f, f.path)', ['Dockerfile']],
    ['images[0].from[0].line + 1', 4n],
    ['glob("src/a/b.py", "src/**/*.py") && !glob("src/a.txt", "*.py")', true],
    ['versionCompare("12.10", "12.4")', 1n],
    ['"Python 3.12".matches("(?i)python [[:digit:]]")', true],
    ['"a,b".split(",").join("-").replace("-", "+").upperAscii()', 'A+B'],
    ['[3, 1, 3].distinct().sum()', 4n],
    ['["b", "a"].sort()', ['a', 'b']],
    ['[1, 2, 3].slice(1, 2)', [2n]],
    ['["a", "b", "c"].listed(3) + "; " + ["a", "b", "c"].listed(1)', 'a, b and c; a and 2 more'],
    ['["a"].listed(3) + [""].slice(1, 1).listed(3) + ["b"].listed(0)', 'a1 more'],
    ['["a", "b"].atMost(2)', ['a', 'b']],
    ['["a", "b", "c"].atMost(1).join(" ")', 'a # and 2 more'],
    ['shellQuote("a b") + shellQuote("plain/path.csv") + shellQuote("it\'s")', "'a b'plain/path.csv'it'\\''s'"],
    ['config("params.yaml").train.epochs == 3', true],
    ['config("params.yaml").?train.?rate.orValue(1.0) < 0.5', true],
    ['config("absent.yaml").?train.hasValue()', false],
    ['has(documents.modelCard)', false],
    ['"library" in project.kinds', false],
    ['{"low": 1, "high": 2}[params.level]', 1n],
  ])('%s', (expression, value) => {
    expect(run(expression)).toEqual(value)
  })
})

describe('a hostile expression ends, after counted steps', () => {
  const ten = '[1,2,3,4,5,6,7,8,9,10]'
  const nested = (depth: number): string => (depth === 0 ? 'true' : `${ten}.all(x${depth}, ${nested(depth - 1)})`)

  test.each([
    ['nested loops', nested(9), 'steps'],
    ['loops that swallow errors', `${ten}.exists(a, ${nested(7)} && a > 99) || true`, 'steps'],
    [
      'a string that doubles',
      'cel.bind(a, "xxxxxxxxxxxxxxxx", cel.bind(b, a.replace("x", a), cel.bind(c, b.replace("x", b), cel.bind(d, c.replace("x", c), d.replace("x", d)))))',
      'longer',
    ],
    [
      'a list that doubles',
      [...'abcdefghijklmnopqrstuvw'].reduce((inner, name) => `cel.bind(${name}, ${inner}, ${name} + ${name})`, ten),
      'longer',
    ],
  ])('%s', (_, expression, reason) => {
    expect(() => run(expression)).toThrow(reason)
  })

  test('the same expression takes the same steps every time', () => {
    const steps = (expression: string) => {
      const meter = { left: maxSteps }
      check(expression, 'any').run({}, { meter, config: () => undefined })
      return maxSteps - meter.left
    }
    expect(steps(nested(3))).toBe(steps(nested(3)))
    expect(steps(nested(3))).toBeGreaterThan(1000)
  })

  test('a pattern that explodes elsewhere is matched in linear time', () => {
    expect(run(`"${'a'.repeat(2000)}!".matches("^(a+)+$")`)).toBe(false)
    expect(run(`glob("${'a'.repeat(500)}", "${'*a'.repeat(30)}b")`)).toBe(false)
  })

  test('a pattern that RE2 does not have is an error of the expression', () => {
    expect(() => run('"a".matches("(?=a)")')).toThrow('not a pattern of RE2')
  })

  test('no expression reaches the machinery of the language it runs in', () => {
    for (const key of ['constructor', '__proto__', 'prototype', 'toString']) expect(() => run(`config("params.yaml").${key}`)).toThrow()
  })

  test('any text is a program or an ExpressionError', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'tests.present==!&|()[]{}"\' 019,?:+-*/%<>inhasall\n') }), (text) => {
        expect(['was accepted', complaint(text).message]).toContain(complaint(text).message)
      }),
    )
  })
})
