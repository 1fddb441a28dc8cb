import type { Evidence } from '../../model/location.ts'
import type { ProjectView } from '../analysis.ts'

/** A workload that answers requests and says by its name that a model does so. */
export interface ModelWorkload {
  evidence: Evidence
  /** What serves it, where that is more than a way to start containers. */
  tool?: 'kubernetes'
}

const MODEL_NAME =
  /(?:^|[-_/.])(?:(?:model|inference|prediction|predict|predictor|scoring|classifier|llm|embedding)s?(?:[-_]?(?:service|server|serving|api|app|deployment|deploy|backend|endpoint|v\d+))?|(?:model|ml|ai)[-_]?(?:serving|serve|api|server|service))$/i
const OTHER_WORK = /train|registry|mlflow|store|migrat|monitor|download|init|build|test|exporter|fetch|job/i
const SERVING_KINDS = new Set(['Deployment', 'StatefulSet', 'Rollout'])

/** Deployments and compose services that publish a port and are named for the model that they serve; its code may stand in another repository. */
export function modelWorkloads({ facts }: ProjectView): ModelWorkload[] {
  return facts.flatMap(({ path, objects, services }): ModelWorkload[] => [
    ...(objects ?? [])
      .filter(({ kind, name, ports }) => SERVING_KINDS.has(kind) && ports.length > 0 && isModelName(name ?? ''))
      .map(({ line, name }) => ({ tool: 'kubernetes' as const, evidence: { path, line, says: name ?? '' } })),
    ...(services ?? [])
      .filter(({ name, ports }) => ports.length > 0 && isModelName(name))
      .map(({ line, name }) => ({ evidence: { path, line, says: name } })),
  ])
}

/** Names of Kubernetes have 253 characters at most; a template's gaps make them longer. */
const longestName = 500

function isModelName(name: string): boolean {
  if (name.length > longestName) return false
  const plain = name.replace(/\{\{[\s\S]{0,500}?\}\}-?/g, '')
  return MODEL_NAME.test(plain) && !OTHER_WORK.test(plain)
}
