import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { emptyFacts } from '../src/model/empty.ts'
import { publishedSchemas } from '../src/schemas.ts'

const root = join(import.meta.dirname, '..')
const schemas = publishedSchemas()

function validator(name: string) {
  const ajv = new Ajv({ strict: false })
  addFormats(ajv)
  return ajv.compile(schemas[name]!)
}

test.each(Object.keys(schemas))('%s is as it is generated', (name) => {
  expect(JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8'))).toEqual(JSON.parse(JSON.stringify(schemas[name])))
})

test('our own policies are valid by the schema that editors use', () => {
  const validate = validator('policy.schema.json')
  const policy = parse(readFileSync(join(root, 'policies/dockerfile-pinned.yaml'), 'utf8'))
  expect(validate(policy), JSON.stringify(validate.errors)).toBe(true)
  expect(validate({ ...policy, severty: 'high' })).toBe(false)
})

test('facts and policy files too', () => {
  expect(validator('facts.schema.json')(emptyFacts())).toBe(true)
  expect(validator('policy-file.schema.json')({ policies: { 'tests-present': 'off' }, gate: { 'fail-on': 'any' } })).toBe(true)
  expect(validator('policy-file.schema.json')({ polices: {} })).toBe(false)
})
