// Cuts GitHub's API description and example events down to what the tests need: `node scripts/github-fixtures.js`.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const fixtures = join(import.meta.dirname, '..', '__tests__', 'github', 'fixtures')
const packages = { openapi: '@octokit/openapi@23.0.2', events: '@octokit/webhooks-examples@7.6.1' }
const operations = [
  'git/get-tree',
  'issues/list-comments',
  'issues/create-comment',
  'issues/update-comment',
  'issues/delete-comment',
  'pulls/get',
  'pulls/list',
  'repos/compare-commits-with-basehead',
  'repos/get-commit',
  'repos/get-content',
  'users/get-authenticated',
]
const events = {
  pull_request: ({ action }) => action === 'opened',
  push: ({ ref }) => ref.startsWith('refs/heads/'),
  merge_group: () => true,
  workflow_run: ({ workflow_run }) => workflow_run.pull_requests.length > 0,
  workflow_dispatch: () => true,
}

const folder = mkdtempSync(join(tmpdir(), 'github-fixtures-'))
try {
  cutDescription(JSON.parse(readFileSync(unpack(packages.openapi, 'generated/api.github.com.json'), 'utf8')))
  cutEvents(JSON.parse(readFileSync(unpack(packages.events, 'api.github.com/index.json'), 'utf8')))
} finally {
  rmSync(folder, { recursive: true })
}

function unpack(name, file) {
  const archive = execFileSync('npm', ['pack', '--silent', name], { cwd: folder, encoding: 'utf8' }).trim()
  execFileSync('tar', ['xzf', archive, `package/${file}`], { cwd: folder })
  return join(folder, 'package', file)
}

function cutDescription(description) {
  const cut = { origin: `${packages.openapi}, MIT, see LICENSE`, operations: {}, schemas: {} }
  const resolve = (value) =>
    value?.$ref
      ? value.$ref
          .split('/')
          .slice(1)
          .reduce((at, key) => at[key], description)
      : value
  for (const [path, methods] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (!operations.includes(operation.operationId)) continue
      cut.operations[operation.operationId] = cutOperation(method, path, operation, resolve)
    }
  }
  addSchemas(cut, description.components.schemas)
  writeFileSync(join(fixtures, 'openapi.json'), oneLineEach(cut))
}

function cutOperation(method, path, { parameters = [], requestBody, responses }, resolve) {
  const content = (part) => resolve(part)?.content?.['application/json']
  const { 200: ok, 201: made } = responses
  const example = Object.values(content(made ?? ok)?.examples ?? {})[0]
  const value = resolve(example)?.value
  return {
    method,
    path,
    parameters: parameters
      .map(resolve)
      .map(({ name, in: place, required = false, schema }) => ({ name, in: place, required, schema: toJsonSchema(schema) })),
    ...(requestBody && { body: toJsonSchema(content(requestBody).schema) }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [status, toJsonSchema(content(response)?.schema ?? {})]),
    ),
    ...(value && { example: Array.isArray(value) ? value[0] : value }),
  }
}

function addSchemas(cut, schemas) {
  const wanted = (value) => [...JSON.stringify(value).matchAll(/"#\/schemas\/([^"]+)"/g)].map(([, name]) => name)
  const queue = wanted(cut.operations)
  for (const name of queue) {
    if (cut.schemas[name]) continue
    cut.schemas[name] = toJsonSchema(schemas[name])
    queue.push(...wanted(cut.schemas[name]))
  }
}

/** OpenAPI 3.0 has `nullable`; JSON Schema has the type null. Prose is left out. */
function toJsonSchema(schema) {
  if (Array.isArray(schema)) return schema.map(toJsonSchema)
  if (schema === null || typeof schema !== 'object') return schema
  const {
    nullable,
    description,
    example,
    examples,
    externalDocs,
    title,
    deprecated,
    discriminator,
    $ref,
    properties,
    enum: values,
    ...rest
  } = schema
  const cut = Object.fromEntries(Object.entries(rest).flatMap(([key, value]) => (key.startsWith('x-') ? [] : [[key, toJsonSchema(value)]])))
  if ($ref) cut.$ref = $ref.replace('#/components/schemas/', '#/schemas/')
  if (values) cut.enum = values
  if (properties) cut.properties = Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, toJsonSchema(value)]))
  return nullable ? { anyOf: [cut, { type: 'null' }] } : cut
}

function cutEvents(examples) {
  for (const [name, wanted] of Object.entries(events)) {
    const payload = withoutAddresses(examples.find((event) => event.name === name).examples.find(wanted))
    writeFileSync(join(fixtures, 'events', `${name}.json`), `${JSON.stringify(payload, null, 2)}\n`)
  }
}

function withoutAddresses(value) {
  if (Array.isArray(value)) return value.map(withoutAddresses)
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value).filter(([key]) => !/(?:_url|^_links)$/.test(key))
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutAddresses(inner)]))
}

function oneLineEach({ origin, ...parts }) {
  const lines = Object.entries(parts).map(([name, entries]) => {
    const inner = Object.entries(entries).map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    return `  ${JSON.stringify(name)}: {\n${inner.join(',\n')}\n  }`
  })
  return `{\n  "origin": ${JSON.stringify(origin)},\n${lines.join(',\n')}\n}\n`
}
