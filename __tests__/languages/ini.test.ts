import fc from 'fast-check'
import { expect, test } from 'vitest'
import { iniEntry, readIni } from '../../src/languages/ini.ts'

test("DVC's config: indented keys, quoted section names, no comments within values", () => {
  const sections = readIni('[core]\n    remote = storage\n    autostage = true\n[\'remote "storage"\']\n    url = s3://bucket/a#b;c\n')
  expect(sections.map(({ name, line }) => [name, line])).toEqual([
    ['', 1],
    ['core', 1],
    ['\'remote "storage"\'', 4],
  ])
  expect(iniEntry(sections, 'core', 'remote')).toMatchObject({ value: 'storage', line: 2 })
  expect(sections[2]?.entries).toMatchObject([{ key: 'url', value: 's3://bucket/a#b;c', line: 5 }])
})

test('a deeper line goes on with the value, comments and empty lines in it do not count', () => {
  const sections = readIni('[options]\ninstall_requires =\n    numpy\n    # not this\n\n    pandas>=1\npython_requires = >=3.8\n')
  expect(iniEntry(sections, 'options', 'install_requires')?.lines).toEqual([
    { text: 'numpy', line: 3 },
    { text: 'pandas>=1', line: 6 },
  ])
  expect(iniEntry(sections, 'options', 'PYTHON_REQUIRES')?.value).toBe('>=3.8')
})

test('a dotted section stays one name', () => {
  expect(readIni('[tool:pytest]\na: 1\n[a.b]\n')[2]?.name).toBe('a.b')
})

test('an entry written twice counts as it stands last', () => {
  expect(iniEntry(readIni('[a]\nk=1\nk=2'), 'a', 'k')?.value).toBe('2')
})

test('nothing is thrown for any text', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('[', ']', '=', ':', '\n', ' ', 'a', '#') }), (text) => void readIni(text)))
})
