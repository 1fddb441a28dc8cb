import { z } from 'zod'
import { at, Capability, evidence, illustration, Layer, MonitoringKind, strings, yesNo } from './facts-words.ts'
import { Evidence } from './location.ts'

export const Serving = z.strictObject({
  present: yesNo,
  tools: strings,
  endpoints: z.array(z.strictObject({ ...at, tool: z.string(), route: z.string().optional() })),
  healthChecks: z.strictObject({ present: yesNo, evidence }),
  rollback: z.strictObject({ present: yesNo, evidence }),
  deploys: z
    .array(z.strictObject({ ...at, tool: z.string(), owners: strings, illustration }))
    .describe('What puts the service into operation: manifests, deploy jobs, endpoint definitions.'),
  evidence,
  illustration: z.boolean().optional().describe('True where only the examples, docs or demos of a library serve.'),
})

export const Monitoring = z.strictObject({
  present: yesNo,
  kinds: z.array(MonitoringKind),
  tools: strings,
  metrics: z.array(z.strictObject({ ...at, name: z.string() })).describe('Metrics that the code emits.'),
  alerts: z.array(z.strictObject({ ...at, name: z.string(), metrics: strings, emitted: yesNo })),
  notified: yesNo.describe(
    'Whether somebody is told of the alerts: no where the whole configuration of Prometheus is here and names no Alertmanager.',
  ),
  evidence: z.array(Evidence.extend({ kind: MonitoringKind, tool: z.string() })),
})

export const ToolUse = z.strictObject({
  id: z.string(),
  name: z.string(),
  capability: Capability,
  licence: z.enum(['open-source', 'proprietary']),
  hosting: z.enum(['self', 'vendor', 'unknown']),
  vendor: z.string().optional(),
  level: z.enum(['declared', 'configured', 'used']),
  files: z.int().describe('Number of files with evidence of its highest level.'),
  testsOnly: z.boolean().optional().describe('True where only tests show it, of what is there for other work.'),
  evidence,
})
export type ToolUse = z.infer<typeof ToolUse>

export const LockIn = z.strictObject({
  platforms: z.array(
    z.strictObject({
      vendor: z.string(),
      tool: z.string(),
      name: z.string(),
      files: z.int(),
      callSites: z.int(),
      layers: z.array(Layer),
      modules: strings.describe('Folders in which it is called, or else named.'),
      isolated: yesNo.describe('Whether all its calls stand behind one module of the project.'),
      alternatives: strings,
      evidence,
    }),
  ),
  exposure: z.enum(['none', 'low', 'medium', 'high', 'unknown']),
  portable: yesNo.describe('Whether models are saved in a format that another platform can load.'),
})

export const OperatedService = z.strictObject({
  ...at,
  name: z.string(),
  tool: z.string().optional(),
  image: z.string(),
  pin: z.string(),
  healthChecked: yesNo,
  stateful: z.boolean(),
  backedUp: yesNo,
  owners: strings,
  illustration,
})
