import { parentOf } from '../graph/path.ts'
import type { FileFacts, KubernetesObject } from '../model/file-facts.ts'
import { inPublishedChart } from './charts.ts'

const systems =
  /^(?:flux|argo-?cd|argo-(?:workflows|rollouts|events)|cert-manager|ingress-nginx|istio|knative(?:-\w+)*|kserve|kubeflow(?:-\w+)*|kube-prometheus(?:-stack)?|tekton(?:-\w+)*|sealed-secrets|external-secrets)$/

/** Whether an object is a part of a system that was installed whole, by a manifest that its makers or its own command wrote. */
export function isInstalledWhole({ partOf }: Pick<KubernetesObject, 'partOf'>): boolean {
  return partOf !== undefined && systems.test(partOf)
}

const clusterWide = /^(?:ClusterRole|CustomResourceDefinition|(?:Mutating|Validating)WebhookConfiguration)$/

/** Says whether a file is a copy of what others have made: of a published chart, rendered or not, or of the manifests that install an operator. */
export function somebodyElses(facts: readonly FileFacts[]): (path: string) => boolean {
  const inChart = inPublishedChart(facts)
  const holding = (kind: string) => facts.filter(({ objects }) => objects?.some((object) => object.kind === kind)).map(({ path }) => path)
  const roles = new Set(holding('ClusterRole').map(parentOf))
  const definitions = holding('CustomResourceDefinition')
  const files = new Set(definitions)
  // What defines resources of its own and may do things in the whole cluster is no model's service.
  const folders = new Set(definitions.map(parentOf).filter((folder) => folder !== '' && folder !== '.' && roles.has(folder)))
  for (const path of renderedForCluster(facts)) files.add(path)
  return (path) => inChart(path) || files.has(path) || folders.has(parentOf(path))
}

/** Files that hold what a chart with rights in the whole cluster was rendered to. */
function renderedForCluster(facts: readonly FileFacts[]): string[] {
  const charts = new Set<string>()
  for (const { objects } of facts) {
    for (const { chart, kind } of objects ?? []) if (chart !== undefined && clusterWide.test(kind)) charts.add(chart)
  }
  if (charts.size === 0) return []
  return facts.filter(({ objects }) => objects?.some(({ chart }) => chart !== undefined && charts.has(chart))).map(({ path }) => path)
}
