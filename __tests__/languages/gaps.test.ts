import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskGaps } from '../../src/languages/gaps.ts'
import { readYaml, recordOf } from '../../src/languages/yaml.ts'

describe('maskGaps', () => {
  it('leaves what is no template as it is', () => {
    expect(maskGaps('a: {b: c}')).toMatchObject({ text: 'a: {b: c}', template: false })
  })

  it.each([
    ['a tag for a value', 'a: {{ .Values.a }}', { a: '{{ .Values.a }}' }],
    ['a tag in quotes', 'a: "{{ .a }}:{{ .b }}"', { a: '{{ .a }}:{{ .b }}' }],
    ['a tag for a key', '{{ .a }}: b', { '{{ .a }}': 'b' }],
    ['a line of nothing but tags', '{{- if .a }}\na: b\n{{- end }}', { a: 'b' }],
    ['a tag over several lines', '{{- /* a\n  b */ -}}\na: b', { a: 'b' }],
    ['Jinja', '{% if a %}\na: {{ b }}\n{% endif %}', { a: '{{ b }}' }],
  ])('lets YAML parse around %s', (_, text, expected) => {
    const { text: masked, restore } = maskGaps(text)
    const values = recordOf(readYaml(masked).root)
    expect(Object.fromEntries(Object.entries(values).map(([key, value]) => [restore(key), restore(value)]))).toEqual(expected)
  })

  it('keeps the number of lines', () => {
    const piece = fc.constantFrom('{{', '}}', '{%', '%}', '\n', 'a: b', '#', ' ')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        expect(maskGaps(text).text.split('\n')).toHaveLength(text.split('\n').length)
      }),
    )
  })
})
