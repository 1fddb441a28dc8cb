import { z } from 'zod'
import { Evidence } from './location.ts'

export const line = z.int().min(1)
export const evidence = z.array(Evidence)
export const at = { path: z.string(), line: line.optional(), cell: line.optional() }
export const yesNo = z.enum(['yes', 'no', 'unknown'])
export const strings = z.array(z.string())
export const illustration = z
  .boolean()
  .optional()
  .describe('True where it stands among the examples, docs or demos of a library, or among what is kept and no longer used.')

export const Capability = z.enum([
  'data-versioning',
  'data-processing',
  'artifact-storage',
  'compute',
  'orchestration',
  'experiment-tracking',
  'model-registry',
  'model-format',
  'training',
  'serving',
  'monitoring',
  'feature-store',
  'testing',
  'packaging',
  'ci-cd',
  'data-validation',
  'labelling',
  'notebook',
  'platform',
  'iac',
  'hosted-model',
])
export type Capability = z.infer<typeof Capability>

export const MonitoringKind = z.enum([
  'metrics-endpoint',
  'scrape-config',
  'dashboard',
  'alert-rule',
  'drift-detection',
  'tracing',
  'managed',
])
export type MonitoringKind = z.infer<typeof MonitoringKind>

export const Layer = z.enum(['data', 'training', 'tracking', 'registry', 'serving', 'features', 'orchestration', 'monitoring', 'other'])
export type Layer = z.infer<typeof Layer>

export const ProjectKind = z.enum(['training', 'serving', 'library', 'template'])
