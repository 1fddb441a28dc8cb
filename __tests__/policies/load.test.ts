import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ConfigurationError } from '../../src/model/errors.ts'
import { assertUnique, checkedPolicies, loadPolicies, parsePolicy } from '../../src/policies/load.ts'

const good = `id: images-pinned
title: Images are pinned
capability: packaging
severity: high
since: "2026.11"
motivation: |-
  Because.
facts: [images]
subjects: |-
  images.map(i, i.from).flatten()
validations:
  - expression: |-
      subject.pin == "digest"
    messageExpression: |-
      subject.image + " moves"
remediation:
  effort: low
  text: |-
    Pin \`{{ subject.image }}\`.
`

function messageOf(text: string, path = 'policies/images-pinned.yaml'): string {
  try {
    parsePolicy(text, path)
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message
    throw error
  }
  return 'was accepted'
}

test('a policy is read with its defaults', () => {
  const policy = parsePolicy(good, 'policies/images-pinned.yaml')
  expect(policy).toMatchObject({
    id: 'images-pinned',
    scope: 'project',
    appliesTo: 'ml',
    default: 'on',
    whenEmpty: 'not-applicable',
    builtIn: false,
  })
  expect(policy.programs.subjects?.type).toBe('list<images.from>')
})

test('a fact that only a message reads decides nothing, and need not be listed', () => {
  const text = good.replace('subject.image + " moves"', 'subject.image + (tests.present == "yes" ? " moves" : "")')
  expect(parsePolicy(text, 'policies/images-pinned.yaml').facts).toEqual(['images'])
})

test('a fact that only a remedy reads decides nothing, and need not be listed', () => {
  const other = '  instead:\n    - { when: serving.tools.size() > 0, text: "See `{{ ci.systems[0] }}`." }\n'
  expect(messageOf(`${good}${other}`)).toBe('was accepted')
  expect(parsePolicy(`${good}${other}`, 'policies/images-pinned.yaml').facts).toEqual(['images'])
})

describe('what is wrong is named with file, line and what was meant', () => {
  test.each<[string, [from: string, to: string], string]>([
    ['an unknown key', ['severity: high', 'severity: high\nseverty: low'], ':5: unknown key "severty", did you mean "severity"?'],
    [
      'a word that is none',
      ['severity: high', 'severity: hight'],
      ':4: `severity` is "hight", must be one of critical, high, medium, low, info, did you mean "high"?',
    ],
    ['a fact that is none', ['[images]', '[image]'], ':8: `facts.0` is "image", must be one of'],
    [
      "another id than the file's",
      ['id: images-pinned', 'id: image-pinned'],
      ':1: the id is "image-pinned" and the file\'s name "images-pinned": they must be the same',
    ],
    [
      'a misspelt field',
      ['subject.pin ==', 'subject.pinn =='],
      ':13: No such key: pinn, did you mean "pin"?\n    subject.pinn == "digest"\n            ^',
    ],
    ['a word that the facts never hold', ['"digest"', '"digets"'], ':13: "digets" is never the value here'],
    ['a message that is no string', ['subject.image + " moves"', 'subject.line'], ':15: must be string, is int'],
    ['subjects that are no list', ['images.map(i, i.from).flatten()', 'images.size()'], ':10: must be list, is int'],
    ['an interpolation that is wrong', ['{{ subject.image }}', '{{ subject.imag }}'], ':19: No such key: imag'],
    [
      'a condition of a remedy that is none',
      ['  text: |-\n', '  instead: [{ when: subject.line, text: Pin. }]\n  text: |-\n'],
      ':18: must be bool, is int',
    ],
    ['an interpolation that is not closed', ['{{ subject.image }}', '{{ subject.image'], ':19: `{{` is not closed on its line'],
    ['a key misspelt', ['severity: high', 'sevrity: high'], ':4: unknown key "sevrity", did you mean "severity"?'],
    ['an interpolation outside of code', ['`{{ subject.image }}`', '{{ subject.image }}'], ':19: {{ subject.image }} must stand in code'],
    [
      'a fact that is read and not listed',
      ['facts: [images]', 'facts: []'],
      ':8: an expression reads `images`, which `facts` does not list',
    ],
    ['a fact that is listed and not read', ['facts: [images]', 'facts: [images, ci]'], ':8: `facts` lists `ci`, which no expression reads'],
    [
      'a tag that would empty an expression',
      ['expression: |-\n      subject.pin == "digest"', 'expression: !subject.pin == "digest"'],
      ':12: ',
    ],
    [
      'a validation without a message',
      ['    messageExpression: |-\n      subject.image + " moves"\n', ''],
      ':12: `validations.0`: needs a `message` or a `messageExpression`',
    ],
    [
      'a param that does not fit its type',
      ['subjects:', 'params:\n  level: { type: int, default: many, says: x }\nsubjects:'],
      ':10: `params.level.default`: must be a whole number',
    ],
    ['a key twice', ['severity: high', 'severity: high\nseverity: low'], ':5: the key stands here a second time'],
  ])('%s', (_, [from, to], message) => {
    expect(good).toContain(from)
    expect(messageOf(good.replace(from, to))).toContain(`policies/images-pinned.yaml${message}`)
  })
})

test('a folder is loaded whole, and two policies with one id are refused', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'policies-'))
  writeFileSync(join(folder, 'images-pinned.yaml'), good)
  writeFileSync(join(folder, 'README.md'), 'not a policy\n')
  const policies = await loadPolicies(folder)
  expect(policies.map(({ id, builtIn }) => ({ id, builtIn }))).toEqual([{ id: 'images-pinned', builtIn: true }])
  const renamed = { ...parsePolicy(good, 'own/images-pinned.yaml'), id: 'own', deprecatedIds: { 'images-pinned': '2026.11' } }
  expect(() => assertUnique([...policies, renamed])).toThrow('the id "images-pinned" is already that of')
})

describe('what the build checked before', () => {
  function folderOf(text: string): { folder: string; checked: string } {
    const folder = mkdtempSync(join(tmpdir(), 'policies-'))
    writeFileSync(join(folder, 'images-pinned.yaml'), text)
    return { folder, checked: join(folder, 'policies.json') }
  }

  test('is taken while the texts are the same, and a text that was edited is checked', async () => {
    const { folder, checked } = folderOf(good)
    writeFileSync(checked, (await checkedPolicies(folder)).replace('"Images are pinned"', '"Images are pinned, checked"'))
    expect((await loadPolicies(folder, checked))[0]?.title).toBe('Images are pinned, checked')
    writeFileSync(join(folder, 'images-pinned.yaml'), good.replace('subject.pin', 'subject.pinn'))
    await expect(loadPolicies(folder, checked)).rejects.toThrow('No such key: pinn')
    expect((await loadPolicies(folderOf(good).folder, join(folder, 'absent.json')))[0]?.title).toBe('Images are pinned')
  })

  test('is what reading the policies would give', async () => {
    const folder = join(import.meta.dirname, '../../policies')
    const checked = join(mkdtempSync(join(tmpdir(), 'checked-')), 'policies.json')
    writeFileSync(checked, await checkedPolicies(folder))
    const plain = (policies: unknown) => JSON.parse(JSON.stringify(policies)) as unknown
    expect(plain(await loadPolicies(folder, checked))).toEqual(plain(await loadPolicies(folder)))
    for (const { programs } of await loadPolicies(folder, checked)) expect(programs.validations[0]?.holds.run).toBeTypeOf('function')
  })
})
