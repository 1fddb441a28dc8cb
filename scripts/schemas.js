// Writes the JSON Schemas that editors and other tools read: schemas/*.schema.json.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publishedSchemas } from '../lib/schemas.js'

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'schemas')
mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(publishedSchemas())) writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`)
