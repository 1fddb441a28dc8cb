// Writes what the documents repeat from the sources: docs/policies.md, and the tables of README.md and docs/policy-file.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Inputs } from '../lib/action/inputs.js'
import { outputs } from '../lib/action/outputs.js'
import { loadPolicies } from '../lib/policies/load.js'
import { policyOverview, policyReference } from '../lib/reports/policy-reference.js'
import { policyFileKeys } from '../lib/settings/reference.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const policies = await loadPolicies(join(root, 'policies'))

function table(header, rows) {
  return [`| ${header.join(' | ')} |`, `| ${header.map(() => '---').join(' | ')} |`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join(
    '\n',
  )
}

const inputs = Object.entries(Inputs.shape).map(([name, schema]) => {
  const { description, fallback } = schema.meta()
  return [`\`${name}\``, fallback === '' ? '' : `\`${fallback}\``, description]
})

const parts = {
  policies: policyOverview(
    ['on', 'off'].flatMap((byDefault) => policies.filter((policy) => policy.default === byDefault)),
    'docs/policies.md',
  ),
  inputs: table(['Input', 'Default', ''], inputs),
  outputs: table(
    ['Output', ''],
    Object.entries(outputs).map(([name, says]) => [`\`${name}\``, says]),
  ),
}

const keys = table(
  ['Key', 'Takes', ''],
  policyFileKeys().map(({ key, takes, says, required }) => [
    `\`${key}\``,
    takes,
    [says, required ? 'Required.' : ''].filter(Boolean).join(' '),
  ]),
)

function fill(text, [name, content]) {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`there is no ${begin} … ${end}`)
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`
}

const readme = join(root, 'README.md')
writeFileSync(readme, Object.entries(parts).reduce(fill, readFileSync(readme, 'utf8')))
const policyFile = join(root, 'docs', 'policy-file.md')
writeFileSync(policyFile, fill(readFileSync(policyFile, 'utf8'), ['keys', keys]))
writeFileSync(join(root, 'docs', 'policies.md'), policyReference(policies))
