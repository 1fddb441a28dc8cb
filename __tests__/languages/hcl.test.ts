// biome-ignore-all lint/suspicious/noTemplateCurlyInString: HCL writes its variables as JavaScript does
import { describe, expect, it } from 'vitest'
import { readHcl } from '../../src/languages/hcl.ts'

describe('readHcl', () => {
  it.each([
    ['labels in quotes', 'resource "a" "b" {}', ['1 resource a b']],
    ['labels without quotes', 'resource a b {\n}', ['1 resource a b']],
    ['no labels', 'locals {\n}', ['1 locals']],
    ['several blocks', 'a {}\n\nb "c" {}', ['1 a', '3 b c']],
    ['blocks within a block', 'a {\n  b {\n  }\n}', ['1 a']],
    ['line comments', '# a {}\n// b {}\nc {}', ['3 c']],
    ['block comments', '/* a {\n} */\nb {}', ['3 b']],
    ['braces in strings', 'a {\n  b = "{"\n}\nc {}', ['1 a', '4 c']],
    ['interpolation', 'a {\n  b = "${join(",", [for x in y : "${x}{"])}"\n}\nc {}', ['1 a', '4 c']],
    ['here-documents', 'a {\n  b = <<-EOT\nx {\n  EOT\n}\nc {}', ['1 a', '6 c']],
    ['a here-document that does not end', 'a {\n  b = <<EOT\nc {}', ['1 a']],
    ['attributes of objects', 'a = {\n}\nb {}', ['3 b']],
  ])('reads %s', (_, text, expected) => {
    expect(readHcl(text).map(({ line, block, labels }) => [line, block, ...labels].join(' '))).toEqual(expected)
  })

  it('gives the string attributes of the block itself', () => {
    expect(readHcl('module "a" {\n  source = "./a"\n  b {\n    source = "./b"\n  }\n  count = 1\n}')[0]?.attributes).toEqual({
      source: './a',
    })
  })

  it('gives those of all levels that name no variable', () => {
    const text = 'resource "a" "b" {\n  name = "${var.a}"\n  task {\n    version = "14.3"\n  }\n  kind = "k"\n}\nb {\n  c = "d"\n}'
    expect(readHcl(text)[0]?.written).toEqual([
      { name: 'version', value: '14.3' },
      { name: 'kind', value: 'k' },
    ])
  })
})
