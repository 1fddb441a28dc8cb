import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadHazards, loadTools, parsedHazards, parsedTools, parseTools } from '../../src/tools/load.ts'

const record = (extra = '') =>
  `capability: serving\ntools:\n  - id: acme\n    name: Acme\n    licence: open-source\n    hosting: self\n${extra}`

describe('a file of records', () => {
  test('gives each tool its capability', () => {
    expect(parseTools(record(), 'tools.yaml')).toEqual([
      { id: 'acme', name: 'Acme', licence: 'open-source', hosting: 'self', capability: 'serving' },
    ])
  })

  test('puts shared lists where they are named', () => {
    const shared = 'lists: { fitters: ["a.*Fitter", b.Fit] }\n'
    const uses =
      '    used: { calls: [$fitters, c.Fit] }\n    roles: [{ role: trains, calls: [{ name: $fitters, with: { x: "1" } }], bases: [$fitters] }]\n'
    expect(parseTools(shared + record(uses), 'tools.yaml')).toMatchObject([
      {
        used: { calls: ['a.*Fitter', 'b.Fit', 'c.Fit'] },
        roles: [
          {
            calls: [
              { name: 'a.*Fitter', with: { x: '1' } },
              { name: 'b.Fit', with: { x: '1' } },
            ],
            bases: ['a.*Fitter', 'b.Fit'],
          },
        ],
      },
    ])
    expect(() => parseTools(record(uses), 'tools.yaml')).toThrow('tools.yaml: there is no list `$fitters` under `lists`')
  })

  test.each([
    [
      'a misspelt key',
      record('    used: { import: [acme] }\n'),
      'tools.yaml:7: unknown key "import" in `tools.0.used`, did you mean "imports"?',
    ],
    [
      'a misspelt value',
      record().replace('open-source', 'opensource'),
      'tools.yaml:5: `tools.0.licence` is "opensource", must be one of open-source, proprietary, did you mean "open-source"?',
    ],
    [
      'an unknown capability',
      record().replace('serving', 'servign'),
      'tools.yaml:1: `capability` is "servign", must be one of data-versioning',
    ],
    [
      'a tag, which would lose its value',
      record('    used: { imports: [!acme] }\n'),
      'tools.yaml:7: a text that begins with `!` must be quoted: tags are not read here',
    ],
    ['a key twice', record('    name: Again\n'), 'tools.yaml:7: the key stands here a second time'],
    [
      'a call without a name',
      record('    used: { calls: [{ with: { a: b } }] }\n'),
      'tools.yaml:7: `tools.0.used.calls.0.name` is missing',
    ],
    [
      'a broken expression',
      record('    roles: [{ role: hosts-models, pinned: ["("] }]\n'),
      'tools.yaml:7: `tools.0.roles.0.pinned.0`: is no regular expression of RE2',
    ],
    ['an empty file', '', 'tools.yaml:1: the file is null, must be a map'],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseTools(text, 'tools.yaml')).toThrow(message)
  })
})

describe('a folder of records', () => {
  const folderOf = (files: Record<string, string>) => {
    const folder = mkdtempSync(join(tmpdir(), 'tools-'))
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    return folder
  }

  test('refuses an id that stands twice and says where', () => {
    const folder = folderOf({ 'a.yaml': record(), 'b.yaml': record() })
    expect(() => loadTools(folder)).toThrow(`the tool \`acme\` is already described in ${join(folder, 'a.yaml')}`)
  })

  test('takes what was parsed before while the texts are the same', () => {
    const folder = folderOf({ 'a.yaml': record() })
    const parsed = join(folder, 'tools.json')
    writeFileSync(parsed, parsedTools(folder).replace('"Acme"', '"Acme, parsed"'))
    expect(loadTools(folder, parsed)[0]?.name).toBe('Acme, parsed')
    writeFileSync(join(folder, 'a.yaml'), record().replace('Acme', 'Acme II'))
    expect(loadTools(folder, parsed)[0]?.name).toBe('Acme II')
    expect(loadTools(folder, join(folder, 'absent.json'))[0]?.name).toBe('Acme II')
  })

  test('and hazards likewise', () => {
    const hazards = (says: string) => `hazards:\n  - kind: pickle-load\n    says: ${says}\n    signs: [ { calls: [ pickle.load ] } ]\n`
    const folder = folderOf({ 'hazards.yaml': hazards('it runs code') })
    const [path, parsed] = [join(folder, 'hazards.yaml'), join(folder, 'hazards.json')]
    writeFileSync(parsed, parsedHazards(path).replace('it runs', 'parsed, it runs'))
    expect(loadHazards(path, parsed)[0]?.says).toBe('parsed, it runs code')
    writeFileSync(path, hazards('it may run code'))
    expect(loadHazards(path, parsed)[0]?.says).toBe('it may run code')
  })
})
