import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  schema: object
}

interface Operation {
  method: string
  path: string
  parameters: Parameter[]
  body?: { properties: Record<string, unknown>; $ref?: string }
  responses: Record<string, object>
  example?: Record<string, unknown>
}

interface Description {
  operations: Record<string, Operation>
  schemas: Record<string, object>
}

export interface Exchange {
  method: string
  url: URL
  body?: unknown
}

export interface Match {
  id: string
  path: Record<string, string>
}

const description: Description = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', 'openapi.json'), 'utf8'))
const ajv = new Ajv({ strict: false, allErrors: false, coerceTypes: false })
addFormats.default(ajv)
ajv.addSchema({ $id: 'github', ...description })

// GitHub's description does not list every way in which a request can fail.
const alwaysPossible = new Set([401, 403, 404, 429, 500, 502, 503])
const compiled = new Map<string, ValidateFunction>()

/** The operation that a request is; undefined where GitHub has none of that path (among those that the product uses). */
export function matchOperation(method: string, path: string): Match | undefined {
  for (const [id, operation] of Object.entries(description.operations)) {
    if (operation.method !== method.toLowerCase()) continue
    const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    const pattern = operation.path.replace(/\{(\w+)\}/g, (_, name) => (name === 'path' ? '(.+)' : '([^/]+)'))
    const values = new RegExp(`^${pattern}$`).exec(path)
    if (values) return { id, path: Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index + 1] ?? '')])) }
  }
  return undefined
}

/** What GitHub's description objects to in a request. */
export function judgeRequest({ id, path }: Match, { url, body }: Exchange): string[] {
  const operation = operationOf(id)
  const query = Object.fromEntries(url.searchParams)
  const known = new Set(operation.parameters.filter(({ in: place }) => place === 'query').map(({ name }) => name))
  const unknownQuery = Object.keys(query).filter((name) => !known.has(name))
  const fields = operation.body ? Object.keys(operation.body.properties) : []
  const unknownFields = Object.keys((body as object) ?? {}).filter((name) => !fields.includes(name))
  return [
    ...unknownQuery.map((name) => `${id}: there is no query parameter ${name}`),
    ...unknownFields.map((name) => `${id}: the body has no field ${name}`),
    ...operation.parameters.flatMap((parameter) => judgeParameter(id, parameter, { ...path, ...query })),
    ...(operation.body ? complaints(`${id} body`, { $ref: `github#/operations/${pointer(id)}/body` }, body) : []),
    ...(Number(query['per_page']) > 100 ? [`${id}: per_page is at most 100`] : []),
  ]
}

/** What GitHub's description objects to in an answer: also the fake GitHub must not lie. */
export function judgeResponse({ id }: Match, status: number, body: unknown): string[] {
  const schema = operationOf(id).responses[status]
  if (!schema) return alwaysPossible.has(status) ? [] : [`${id}: GitHub does not answer ${status}`]
  if (status >= 300 || status === 204) return []
  return complaints(`${id} ${status}`, { $ref: `github#/operations/${pointer(id)}/responses/${status}` }, body)
}

/** An answer that GitHub's documentation shows, to be filled with what a test is about. */
export function exampleOf(id: string): Record<string, unknown> {
  return structuredClone(operationOf(id).example ?? {})
}

function judgeParameter(id: string, { name, required, schema }: Parameter, values: Record<string, string>): string[] {
  const given = values[name]
  if (given === undefined) return required ? [`${id}: ${name} is missing`] : []
  const value = 'type' in schema && schema.type === 'integer' ? Number(given) : given
  return complaints(`${id} ${name}`, schema, value)
}

function complaints(name: string, schema: object, value: unknown): string[] {
  const validate = compiled.get(name) ?? ajv.compile(schema)
  compiled.set(name, validate)
  return validate(value) ? [] : [`${name}: ${ajv.errorsText(validate.errors)}`]
}

function operationOf(id: string): Operation {
  const operation = description.operations[id]
  if (!operation) throw new Error(`the cut of GitHub's description has no ${id}`)
  return operation
}

function pointer(id: string): string {
  return id.replaceAll('/', '~1')
}
