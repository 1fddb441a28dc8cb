import { expect, test } from 'vitest'
import { boundNames } from '../../src/languages/javascript.ts'

test.each<[string, Record<string, string>]>([
  ["import x from 'a'", { x: 'a' }],
  ["import * as x from 'a/b'", { x: 'a/b' }],
  ["import { b, c as d } from 'a'", { b: 'a.b', d: 'a.c' }],
  ["import x, {\n  b,\n} from 'a'", { b: 'a.b' }],
  ["const x = require('a')", { x: 'a' }],
  ["const { b, c: d } = require('a')", { b: 'a.b', d: 'a.c' }],
  ["import x = require('a')", { x: 'a' }],
  ["import type { b } from 'a'", {}],
  ["const x = f('a')", {}],
])('%j', (text, names) => {
  expect(Object.fromEntries(boundNames(text))).toEqual(names)
})
