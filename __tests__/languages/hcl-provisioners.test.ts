// biome-ignore-all lint/suspicious/noTemplateCurlyInString: HCL writes its variables as JavaScript does
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readProvisioners } from '../../src/languages/hcl-provisioners.ts'

const within = (body: string) => `resource "null_resource" "a" {\n${body}\n}\n`
const local = (body: string) => within(`  provisioner "local-exec" {\n    ${body}\n  }`)

describe('scripts of provisioners', () => {
  test.each<[string, string, string[]]>([
    ['a string', local('command = "kubectl apply -f a.yml"'), ['3 local-exec kubectl apply -f a.yml']],
    ['on one line', within('provisioner "local-exec" { command = "a" }'), ['2 local-exec a']],
    ['with escapes', local('command = "echo \\"a\\" > b\\nc"'), ['3 local-exec echo "a" > b\nc']],
    [
      'with gaps',
      local('command = "gcloud run deploy ${var.name} --image ${join(",", ["a"])}"'),
      ['3 local-exec gcloud run deploy ${var.name} --image ${join(",", ["a"])}'],
    ],
    ['a here-document', local('command = <<-EOT\n      a\n      b\n    EOT'), ['4 local-exec       a\n      b\n']],
    [
      'a list',
      within('  provisioner "remote-exec" {\n    inline = [\n      "a", # b\n      "c ] d",\n    ]\n  }'),
      ['3 remote-exec a\nc ] d'],
    ],
    ['behind an interpreter', local('interpreter = ["/bin/bash", "-c"]\n    command = "a"'), ['4 local-exec a']],
    ['for another interpreter', local('interpreter = ["python", "-c"]\n    command = "a"'), []],
    ['in a folder', local('working_dir = "${path.module}/src"\n    command = "a"'), ['4 local-exec a in src']],
    [
      'several',
      within('provisioner "local-exec" {\n  command = "a"\n}\nprovisioner "local-exec" {\n  when = destroy\n  command = "b"\n}'),
      ['3 local-exec a', '7 local-exec b'],
    ],
    ['of files', within('provisioner "file" {\n  source = "a"\n}'), []],
    ['a comment', within('# provisioner "local-exec" { command = "a" }'), []],
    ['a here-document that does not end', local('command = <<EOT\na\n'), []],
    ['outside a resource', 'provisioner "local-exec" {\n  command = "a"\n}', []],
    ['a variable', local('command = var.command'), []],
  ])('%s', (_, text, expected) => {
    const found = readProvisioners(text)
    expect(
      found.map(({ line, kind, text: script, directory }) => `${line} ${kind} ${script}${directory ? ` in ${directory}` : ''}`),
    ).toEqual(expected)
  })

  test('nothing makes it throw', () => {
    const part = fc.constantFrom(
      'provisioner "local-exec" {',
      'resource "a" "b" {',
      '}',
      'command = "',
      'inline = [',
      '"',
      ']',
      '<<EOT',
      'EOT',
      '\n',
      '\\',
      '${',
      'a',
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('')
        for (const { line } of readProvisioners(text)) expect(line).toBeLessThanOrEqual(text.split('\n').length)
      }),
    )
  })
})
