import { expect, test } from 'vitest'
import { readInputs } from '../../src/action/inputs.ts'

test('what is left empty is not set', () => {
  expect(readInputs({ 'INPUT_FAIL-ON': '', INPUT_PATH: ' ', INPUT_TOKEN: 't' })).toEqual({
    token: 't',
    path: '',
    policy: '',
    comment: 'always',
    'sarif-file': '',
    'json-file': '',
  })
})

test.each([
  ['.', ''],
  ['./', ''],
  ['./services/fraud//', 'services/fraud'],
  ['.github', '.github'],
])('the folder of %j is %j', (written, folder) => {
  expect(readInputs({ INPUT_PATH: written }).path).toBe(folder)
})

test('values are trimmed, as the runner keeps them', () => {
  expect(readInputs({ 'INPUT_FAIL-ON': ' any\n', 'INPUT_MINIMUM-SCORE': '60' })).toMatchObject({ 'fail-on': 'any', 'minimum-score': '60' })
})

test.each([
  ['INPUT_FAIL-ON', 'introducd', 'input `fail-on` is "introducd", not one of introduced, any, never, did you mean "introduced"?'],
  ['INPUT_SEVERITY', 'urgent', 'input `severity` is "urgent", not one of critical, high, medium, low, info'],
  ['INPUT_COMMENT', 'true', 'input `comment` is "true", not one of always, changes, never'],
  ['INPUT_MINIMUM-SCORE', '101', 'input `minimum-score` is not a whole number from 0 to 100'],
  ['INPUT_MINIMUM-SCORE', '6e1', 'input `minimum-score` is not a whole number from 0 to 100'],
])('%s=%s is refused', (name, value, message) => {
  expect(() => readInputs({ [name]: value })).toThrow(message)
})

test('every wrong input is named at once', () => {
  expect(() => readInputs({ INPUT_COMMENT: 'yes', 'INPUT_ON-UNKNOWN': 'no' })).toThrow(/`comment`.*\n.*`on-unknown`/)
})
