import { baseOf } from '../graph/path.ts'

/** Keys under which Flux, Argo CD, k3s, helmfile, Kustomize and Ansible name the Helm chart that they install. */
const chartKey =
  /^(?:spec\.chart(?:\.spec\.chart)?|spec\.(?:template\.spec\.)?source(?:s\.\d+)?\.chart|releases\.\d+\.chart|helmCharts\.\d+\.name)$|(?:^|\.)chart_ref$/
/** Key under which a chart names those that it brings along. */
const dependencyKey = /^dependencies\.\d+\.name$/

/** Whether a setting of a YAML file names a Helm chart. */
export function namesChart(path: string, key: string): boolean {
  return chartKey.test(key) || (dependencyKey.test(key) && /^(?:Chart|requirements)\.ya?ml$/.test(baseOf(path)))
}

/** The chart that a command has Helm install, as it writes it: the last word but for options. */
export function chartOfCommand(words: readonly string[]): string | undefined {
  if (words[0] === undefined || baseOf(words[0]) !== 'helm') return undefined
  const verb = words.findIndex((word) => word === 'install' || word === 'upgrade')
  if (verb < 0) return undefined
  const isFromAddress = words.some((word) => /^--repo(?:=|$)/.test(word))
  return words.findLast((word, at) => {
    if (at <= verb || /^-|[={]|\.(?:ya?ml|json)$/.test(word) || takesValue.test(words[at - 1] ?? '')) return false
    return isFromAddress || word.includes('/')
  })
}

/** Options that are not followed by a word of their own. */
const takesValue =
  /^-(?!-?(?:i|g|install|generate-name|wait|wait-for-jobs|atomic|debug|devel|force|create-namespace|dry-run|reuse-values|reset-values|dependency-update|cleanup-on-fail)$)[\w-]+$/

/** A chart's plain name: `grafana` of `grafana/grafana` or `oci://registry/charts/grafana:8.0`; undefined for one beside the text that names it. */
export function chartName(written: string): string | undefined {
  if (/^(?:[.~$/]|\{\{)/.test(written)) return undefined
  const name = baseOf(written).replace(/[:@].*$|-v?\d[\w.+-]*\.tgz$/, '')
  return name === '' ? undefined : name
}
