import type { KubernetesObject } from '../model/file-facts.ts'

const systems =
  /^(?:flux|argo-?cd|argo-(?:workflows|rollouts|events)|cert-manager|ingress-nginx|istio|knative(?:-\w+)*|kserve|kubeflow(?:-\w+)*|kube-prometheus(?:-stack)?|tekton(?:-\w+)*|sealed-secrets|external-secrets)$/

/** Whether an object is a part of a system that was installed whole, by a manifest that its makers or its own command wrote. */
export function isInstalledWhole({ partOf }: Pick<KubernetesObject, 'partOf'>): boolean {
  return partOf !== undefined && systems.test(partOf)
}
