import { describe, expect, test } from 'vitest'
import { chartName, chartOfCommand } from '../../src/tools/charts.ts'
import { projectOf } from '../analyses/project-of.ts'

/** The tools whose charts a file installs, and at which level. */
function installed(path: string, text: string): string[] {
  const names = new Set(['prometheus', 'ray'])
  const tools = projectOf({ [path]: text }).recognised.tools
  return tools.filter(({ tool }) => names.has(tool.id)).map(({ tool, level, evidence }) => `${tool.id} ${level} ${evidence[0]?.line}`)
}

describe('a chart is installed by', () => {
  test.each<[string, string, string]>([
    [
      'Flux',
      'release.yaml',
      'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nspec:\n  chart:\n    spec:\n      chart: kube-prometheus-stack\n',
    ],
    [
      'Argo CD',
      'app.yaml',
      'apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source:\n    repoURL: https://example.org\n    chart: prometheus\n',
    ],
    [
      'one of several sources',
      'app.yaml',
      'apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  sources:\n    - repoURL: https://example.org\n      chart: prometheus\n',
    ],
    ['k3s', 'chart.yaml', '---\napiVersion: helm.cattle.io/v1\nkind: HelmChart\nspec:\n\n  chart: a/prometheus\n'],
    ['a chart that brings it along', 'Chart.yaml', 'apiVersion: v2\nname: own\n\n\ndependencies:\n  - name: prometheus\n'],
    ['helmfile', 'helmfile.yaml', '\n\n\nreleases:\n  - name: a\n    chart: a/kube-prometheus-stack\n'],
    ['Kustomize', 'kustomization.yaml', '\n\n\n\nhelmCharts:\n  - name: prometheus\n'],
    [
      'Ansible',
      'play.yaml',
      '- hosts: all\n  tasks:\n    - name: a\n      kubernetes.core.helm:\n        name: a\n        chart_ref: a/prometheus\n',
    ],
    ['Terraform', 'main.tf', '\n\n\n\n\nresource "helm_release" "a" {\n  chart = "kube-prometheus-stack"\n}\n'],
  ])('%s', (_, path, text) => {
    expect(installed(path, text)).toEqual(['prometheus configured 6'])
  })

  test('a command', () => {
    expect(installed('up.sh', 'helm upgrade --install a b/kube-prometheus-stack\n')).toEqual(['prometheus used 1'])
  })

  test.each<[string, string, string]>([
    ['the name of a list of something else', 'packages.yaml', 'dependencies:\n  - name: prometheus\n'],
    ['a chart of the repository', 'main.tf', 'resource "helm_release" "a" {\n  chart = "./charts/prometheus"\n}\n'],
    ['the chart of another resource', 'main.tf', 'resource "plot" "a" {\n  chart = "prometheus"\n}\n'],
    ['a longer name', 'release.yaml', 'spec:\n  chart:\n    spec:\n      chart: prometheus-adapter\n'],
  ])('but not: %s', (_, path, text) => {
    expect(installed(path, text)).toEqual([])
  })
})

test.each([
  ['helm install a b/prometheus -n monitoring', 'b/prometheus'],
  ['helm upgrade --install a oci://ghcr.io/b/prometheus --version 1', 'oci://ghcr.io/b/prometheus'],
  ['helm install --repo https://example.org --wait a prometheus', 'prometheus'],
  ['helm -n c install a b/prometheus -f conf/grafana.yaml --set x=y/z', 'b/prometheus'],
  ['helm uninstall a', undefined],
  ['kubectl install a b/prometheus', undefined],
])('%s installs %s', (command, chart) => {
  expect(chartOfCommand(command.split(' '))).toBe(chart)
})

test.each([
  ['grafana/grafana', 'grafana'],
  ['oci://ghcr.io/grafana/helm-charts/grafana:8.0', 'grafana'],
  ['https://example.org/prometheus-operator-9.3.1.tgz', 'prometheus-operator'],
  ['../charts/grafana', undefined],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: Terraform writes variables so.
  ['${path.module}/grafana', undefined],
  ['', undefined],
])('%s is the chart %s', (written, name) => {
  expect(chartName(written)).toBe(name)
})
