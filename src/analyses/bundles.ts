import { parentOf } from '../graph/path.ts'
import type { FileFacts, KubernetesObject } from '../model/file-facts.ts'
import { inPublishedChart, ownCharts } from './charts.ts'

const systems =
  /^(?:flux|argo-?cd|argo-(?:workflows|rollouts|events)|cert-manager|ingress-nginx|istio|knative(?:-\w+)*|kserve|kubeflow(?:-\w+)*|kube-prometheus(?:-stack)?|tekton(?:-\w+)*|sealed-secrets|external-secrets)$/

/** Whether an object is a part of a system that was installed whole, by a manifest that its makers or its own command wrote. */
export function isInstalledWhole({ partOf }: Pick<KubernetesObject, 'partOf'>): boolean {
  return partOf !== undefined && systems.test(partOf)
}

const clusterWide = /^(?:ClusterRole|CustomResourceDefinition|(?:Mutating|Validating)WebhookConfiguration)$/
const reachesAll = /^(?:DaemonSet|CustomResourceDefinition|(?:Mutating|Validating)WebhookConfiguration)$/

/** Says whether a file is a copy of what others have made: of a published chart, of what a chart was rendered to, or of the manifests that install an operator. */
export function somebodyElses(facts: readonly FileFacts[]): (path: string) => boolean {
  const inChart = inPublishedChart(facts)
  const holding = (kind: string) => facts.filter(({ objects }) => objects?.some((object) => object.kind === kind)).map(({ path }) => path)
  const definitions = new Set(holding('CustomResourceDefinition'))
  const roles = new Set(holding('ClusterRole'))
  const foldersOf = (these: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...these].filter((path) => !others.has(path) && path.includes('/')).map(parentOf)
  // What defines resources of its own and may do things in the whole cluster is no model's service. A file that holds both stands alone.
  const allowed = new Set(foldersOf(roles, definitions))
  const folders = new Set(foldersOf(definitions, roles).filter((folder) => allowed.has(folder)))
  const files = new Set([...definitions, ...madeForCluster(facts)])
  return (path) => inChart(path) || files.has(path) || folders.has(parentOf(path))
}

/** Files of what was rendered from somebody's chart for the whole cluster, or is part of a system that has rights in it and reaches each node or request. */
function madeForCluster(facts: readonly FileFacts[]): string[] {
  const kinds = new Map<string, Set<string>>()
  for (const { objects } of facts) {
    for (const object of objects ?? []) {
      const key = bundleOf(object)
      if (key !== undefined) kinds.set(key, (kinds.get(key) ?? new Set()).add(object.kind))
    }
  }
  for (const name of ownCharts(facts)) kinds.delete(`chart ${name}`)
  const foreign = new Set([...kinds].filter(([key, held]) => isForCluster(key, [...held])).map(([key]) => key))
  if (foreign.size === 0) return []
  return facts.filter(({ objects }) => objects?.some((object) => foreign.has(bundleOf(object) ?? ''))).map(({ path }) => path)
}

function bundleOf({ chart, partOf, template }: KubernetesObject): string | undefined {
  if (chart !== undefined) return `chart ${chart}`
  return partOf === undefined || template ? undefined : `system ${partOf}`
}

function isForCluster(bundle: string, kinds: readonly string[]): boolean {
  if (!kinds.some((kind) => clusterWide.test(kind))) return false
  return bundle.startsWith('chart ') || (kinds.includes('ClusterRole') && kinds.some((kind) => reachesAll.test(kind)))
}
