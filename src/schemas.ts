import { z } from 'zod'
import { Facts } from './model/facts.ts'
import { Scorecard } from './model/scorecard.ts'
import { PolicyFile } from './policies/schema.ts'
import { PolicyFileOfRepository } from './settings/schema.ts'
import { ToolFile } from './tools/schema.ts'

const published: Readonly<Record<string, { title: string; schema: z.ZodType; io: 'input' | 'output' }>> = {
  policy: { title: 'A policy', schema: PolicyFile, io: 'input' },
  'policy-file': { title: 'Policy file of a repository or an organisation', schema: PolicyFileOfRepository, io: 'input' },
  tools: { title: 'How tools are recognised', schema: ToolFile, io: 'input' },
  facts: { title: 'What `facts --format json` prints', schema: Facts, io: 'output' },
  scorecard: { title: 'What `scan --format json` prints', schema: Scorecard, io: 'output' },
}

/** The published JSON Schemas, by file name; draft 7, which every editor reads. */
export function publishedSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(published).map(([name, { title, schema, io }]) => {
      const { $schema, ...body } = z.toJSONSchema(schema, { io, target: 'draft-7', override: withoutLimits })
      return [`${name}.schema.json`, { $schema, title, ...body }]
    }),
  )
}

/** Every whole number of zod's is bounded by what a double holds exactly, which tells a reader nothing. */
function withoutLimits({ jsonSchema }: { jsonSchema: { minimum?: number; maximum?: number } }): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
}
