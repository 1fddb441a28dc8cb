import { expect, test } from 'vitest'
import { inputsLayer } from '../../src/settings/inputs.ts'
import { loadLayer } from '../../src/settings/load.ts'
import { resolveSettings } from '../../src/settings/resolve.ts'

const gate = (file: string, inputs: Parameters<typeof inputsLayer>[0]) =>
  resolveSettings([loadLayer(file, 'own.yml', 'repository'), inputsLayer(inputs)], []).settings.gate

test.each([
  ['', {}, { failOn: 'never', severity: 'high' }],
  ['', { failOn: 'any', severity: 'critical' }, { failOn: 'any', severity: 'critical' }],
  ['gate: { fail-on: introduced }', { failOn: 'never', severity: 'critical' }, { failOn: 'introduced', severity: 'high' }],
  ['gate: { fail-on: introduced }', { failOn: 'any', severity: 'low' }, { failOn: 'any', severity: 'low' }],
  ['gate: { minimum-score: 50 }', { minimumScore: '40', onUnknown: 'fail' }, { minimumScore: 50, onUnknown: 'fail' }],
  ['gate: { minimum-score: 50 }', { minimumScore: '60', onUnknown: '' }, { minimumScore: 60, onUnknown: 'warn' }],
])('%j with %j', (file, inputs, expected) => {
  expect(gate(file, inputs)).toMatchObject(expected)
})

test.each([
  [{ failOn: 'introducd' }, 'fail-on is one of introduced, any, never, not "introducd", did you mean "introduced"?'],
  [{ minimumScore: '101' }, 'minimum-score is a whole number from 0 to 100, not "101"'],
  [{ minimumScore: 'many' }, 'minimum-score is a whole number from 0 to 100, not "many"'],
])('%j', (inputs, message) => {
  expect(() => inputsLayer(inputs)).toThrow(message)
})
