import type { Argument } from './code-facts.ts'

export interface ComposeService {
  name: string
  line: number
  image?: string
  build?: string
  command?: string
  /** Empty where it takes away that of the image. */
  entrypoint?: string
  ports: string[]
  volumes: string[]
  healthcheck: boolean
  /** Whether another service waits for it to complete. */
  ends?: true
  restart?: string
  environment: Record<string, string>
}

export interface KubernetesObject {
  line: number
  apiVersion: string
  kind: string
  name?: string
  /** Its label `app.kubernetes.io/part-of`. */
  partOf?: string
  /** The Helm chart that it was rendered from, by its label or by the comment above it. */
  chart?: string
  images: { line: number; image: string }[]
  /** Kinds of probe that its containers declare. */
  probes: ('liveness' | 'readiness' | 'startup')[]
  /** `prometheus.io/scrape` and the like. */
  annotations: Record<string, string>
  ports: string[]
  /** Whether it selects by the label `control-plane`: what belongs to an operator and not to what it operates. */
  ofOperator?: true
  /** True where the file is a template whose gaps were masked. */
  template: boolean
  /** Settings of `spec` that split traffic between versions, by dotted path, arrays by index. */
  rollouts: { key: string; value: string }[]
}

export interface TerraformBlock {
  line: number
  /** resource, data, module, provider, variable … */
  block: string
  labels: string[]
  source?: string
  /** Of a resource: its attributes of all levels that are written out. */
  arguments?: Argument[]
  /** Of a `helm_release`: the chart that it installs. */
  chart?: string
}

export interface PrometheusFile {
  scrapes: { line: number; job: string; targets: string[] }[]
  rules: {
    line: number
    name: string
    kind: 'alert' | 'record'
    /** Where the rule is none of Prometheus' own. */
    system?: 'grafana'
    expression: string
    metrics: string[]
  }[]
  ruleFiles: string[]
  /** One for each whole configuration that names rule files: whether it also names an Alertmanager, to which what they notice is sent. */
  sends: boolean[]
}

export interface DashboardFile {
  system: 'grafana'
  /** Where it begins: a config map holds more than a dashboard. */
  line: number
  title: string
  metrics: string[]
}
