import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loggable } from '../../src/github/log.ts'
import { parseCommand } from './fake-runner.ts'

test.each([
  ['data/train.csv', 'data/train.csv'],
  ['::warning file=a.py::x', ': :warning file=a.py::x'],
  ['   ::set-output name=gate::passed', '   : :set-output name=gate::passed'],
  ['model ##[error]pwned', 'model ## [error]pwned'],
  ['#\u0000#[error]', '# #[error]'],
  ['a\n::error::b\r\u2028c', 'a ::error::b c'],
  ['\u001b[31mred\u202egpj.exe', ' [31mred gpj.exe'],
  ['std::vector', 'std::vector'],
])('%j is logged as %j', (text, logged) => {
  expect(loggable(text)).toBe(logged)
})

test('no text is ever a command, nor more than one line', () => {
  const pieces = fc.constantFrom(
    '::',
    '##[',
    'error',
    ']',
    ' ',
    '\n',
    '\r',
    '\t',
    '\u0085',
    '\u00a0',
    '\ufeff',
    '#',
    ':',
    '[',
    '\u0000',
    'x',
  )
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const line = loggable(parts.join(''))
      expect(parseCommand(line)).toBeUndefined()
      expect(line).not.toMatch(/[\r\n\u2028\u2029]/)
    }),
  )
})
