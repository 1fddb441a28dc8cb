import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { Inputs } from '../../src/action/inputs.ts'
import { outputs } from '../../src/action/outputs.ts'

const action = parse(readFileSync(join(import.meta.dirname, '..', '..', 'action.yml'), 'utf8'))

describe('action.yml says what the code reads and writes', () => {
  test('inputs, with their defaults and descriptions', () => {
    const inputs = Object.entries(Inputs.shape).map(([name, schema]) => {
      const { description, fallback } = schema.meta() ?? {}
      return [name, { description, default: fallback }]
    })
    expect(Object.entries(action.inputs)).toEqual(inputs)
  })

  test('every default is what an input that is left out means', () => {
    const declared = Object.entries(action.inputs).flatMap(([name, { default: value }]: [string, { default?: unknown }]) =>
      value ? [[name, value]] : [],
    )
    expect(Inputs.parse({ ...Object.fromEntries(declared), token: '' })).toEqual(Inputs.parse({}))
  })

  test('outputs, with their descriptions', () => {
    expect(Object.entries(action.outputs)).toEqual(Object.entries(outputs).map(([name, description]) => [name, { description }]))
  })

  test('the entry that is built, on the Node that runners have', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' })
  })
})
