import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose } from '../../src/extractors/compose.ts'
import { budgetOf, type Extractor } from '../../src/extractors/extractor.ts'
import { grafana } from '../../src/extractors/grafana.ts'
import { kubernetes } from '../../src/extractors/kubernetes.ts'
import { prometheus } from '../../src/extractors/prometheus.ts'
import { terraform } from '../../src/extractors/terraform.ts'

function read(extractor: Extractor, text: string, path = 'file.yaml') {
  return extractor.extract({ path, text, budget: budgetOf(1e6) }).facts
}

describe('compose', () => {
  it('reads a service with what it needs', () => {
    const text = `services:
  db:
    image: \${IMAGE:-postgres:16.2}
    environment: [POSTGRES_DB=a, TOKEN]
    volumes: ["data:/var/lib", { type: bind, source: ./a, target: /a }]
    ports: ["5432:5432"]
    healthcheck: { test: pg_isready }
  api:
    build: { context: ./api/, dockerfile: gpu.Dockerfile }
    command: ["sh", "-c", "uvicorn main:app"]
    healthcheck: { disable: true }`
    expect(read(compose, text)).toMatchObject({
      services: [
        {
          name: 'db',
          line: 2,
          image: 'postgres:16.2',
          environment: { POSTGRES_DB: 'a', TOKEN: '' },
          volumes: ['data:/var/lib', './a:/a'],
          ports: ['5432:5432'],
          healthcheck: true,
        },
        { name: 'api', build: './api/gpu.Dockerfile', healthcheck: false },
      ],
      images: [{ line: 3, repository: 'postgres', tag: '16.2', owner: 'db' }],
      commands: [{ line: 10, words: ['uvicorn', 'main:app'], owner: 'api' }],
    })
  })
})

describe('kubernetes', () => {
  const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: { name: model, annotations: { a: b } }
spec:
  template:
    metadata: { annotations: { prometheus.io/scrape: "true" } }
    spec:
      containers:
        - image: registry.io/model:1.2
          args: [serve, --port, "80"]
          ports: [{ containerPort: 80 }]
          readinessProbe: { httpGet: { path: / } }
`

  it('reads what an object is a part of', () => {
    const part = 'apiVersion: v1\nkind: Service\nmetadata:\n  labels:\n    app.kubernetes.io/part-of: flux\n'
    expect(read(kubernetes, part)).toMatchObject({ objects: [{ kind: 'Service', partOf: 'flux' }] })
  })

  it('reads the chart that it was rendered from', () => {
    const service = (labels: string) => `apiVersion: v1\nkind: Service\nmetadata: { labels: { ${labels} } }\n`
    const text = `${service('')}---\n# Source: a-b/charts/c/templates/d.yaml\n${service('')}---\n${service('helm.sh/chart: c-1.2.3')}`
    const { objects = [] } = read(kubernetes, text)
    expect(objects.map(({ chart }) => chart)).toEqual([undefined, 'c', 'c'])
    expect(read(kubernetes, service('helm.sh/chart: {{ .Chart.Name }}-1')).objects?.[0]).not.toHaveProperty('chart')
  })

  it('reads images, probes, ports and annotations', () => {
    expect(read(kubernetes, deployment)).toMatchObject({
      objects: [
        {
          line: 1,
          kind: 'Deployment',
          name: 'model',
          images: [{ line: 9, image: 'registry.io/model:1.2' }],
          probes: ['readiness'],
          annotations: { a: 'b', 'prometheus.io/scrape': 'true' },
          ports: ['80'],
          template: false,
          rollouts: [],
        },
      ],
      images: [{ registry: 'registry.io', repository: 'model', tag: '1.2', owner: 'model' }],
      commands: [{ line: 10, words: ['serve', '--port', '80'], owner: 'model' }],
    })
  })

  it.each([
    ['a canary', 'predictor:\n    canaryTrafficPercent: 20', [{ key: 'predictor.canaryTrafficPercent', value: '20' }]],
    [
      'routes',
      'http:\n  - route:\n    - weight: 90\n    - weight: 10',
      [
        { key: 'http.0.route.0.weight', value: '90' },
        { key: 'http.0.route.1.weight', value: '10' },
      ],
    ],
    ['a strategy', 'strategy: {canary: {steps: [setWeight: 20]}}', [{ key: 'strategy.canary.steps.0.setWeight', value: '20' }]],
    ['a weight of something else', 'preferred:\n  - weight: 1', []],
  ])('settings of a rollout: %s', (_, spec, rollouts) => {
    expect(read(kubernetes, `apiVersion: v1\nkind: A\nspec:\n  ${spec}\n`)).toMatchObject({ objects: [{ rollouts }] })
  })

  it.each([
    ['several documents', 'a: b\n---\napiVersion: v1\nkind: Pod\n---\napiVersion: v1\nkind: Service', ['3 Pod', '6 Service']],
    ['a list', 'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod', ['4 Pod']],
    ['JSON', '{\n  "apiVersion": "machinelearning.seldon.io/v1",\n  "kind": "SeldonDeployment"\n}', ['1 SeldonDeployment']],
    [
      'a manifest within a step',
      'apiVersion: argoproj.io/v1\nkind: Workflow\nspec:\n  manifest: |\n    apiVersion: v1\n    kind: Pod',
      ['1 Workflow', '5 Pod'],
    ],
    ['a file that only has a version', 'apiVersion: v2\nname: chart', []],
  ])('finds the objects of %s', (_, text, expected) => {
    expect((read(kubernetes, text).objects ?? []).map(({ line, kind }) => `${line} ${kind}`)).toEqual(expected)
  })

  it('reads Helm templates, with their lines and what stands in the gaps', () => {
    const text = `{{- if .Values.on }}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}-model
  labels:
    {{- include "labels" . | nindent 4 }}
spec:
  containers:
    - image: "{{ .Values.image }}:{{ .Values.tag }}"
{{- end }}`
    expect(read(kubernetes, text).objects).toMatchObject([
      { name: '{{ .Release.Name }}-model', template: true, images: [{ line: 10, image: '{{ .Values.image }}:{{ .Values.tag }}' }] },
    ])
  })
})

describe('prometheus', () => {
  const scrape = 'scrape_configs:\n- job_name: model\n  static_configs:\n  - targets: [api:8000]\n'
  const rule = 'groups:\n- name: a\n  rules:\n  - alert: Slow\n    expr: rate(latency_sum[5m]) > 1\n  - record: "a:b"\n    expr: sum(c)\n'
  const indented = (text: string) => text.replace(/^/gm, '    ')

  it.each([
    ['a scrape configuration', scrape, { scrapes: [{ line: 2, job: 'model', targets: ['api:8000'] }] }],
    ['one in a config map', `kind: ConfigMap\ndata:\n  prometheus.yml: |\n${indented(scrape)}`, { scrapes: [{ line: 5, job: 'model' }] }],
    [
      'rules',
      rule,
      {
        rules: [
          { line: 4, name: 'Slow', kind: 'alert', metrics: ['latency_sum'] },
          { name: 'a:b', kind: 'record', metrics: ['c'] },
        ],
      },
    ],
    ['rules of a PrometheusRule', `kind: PrometheusRule\nspec:\n${rule.replace(/^/gm, '  ')}`, { rules: [{ line: 6 }, { line: 8 }] }],
    [
      "rules of Grafana's own",
      'groups:\n- name: a\n  rules:\n  - title: Drift\n    condition: B\n    data:\n    - datasourceUid: p\n      model: { expr: drifted > 0 }\n    - datasourceUid: __expr__\n      model: { type: threshold }\n',
      { rules: [{ line: 4, name: 'Drift', kind: 'alert', system: 'grafana', metrics: ['drifted'] }] },
    ],
    [
      "a rule of Grafana's own over a table, in a config map",
      `kind: ConfigMap\ndata:\n  a.yaml: |\n    groups: [{ rules: [{ title: Drift, condition: A, data: [{ datasourceUid: d, model: { rawSql: SELECT 1 } }] }] }]\n`,
      { rules: [{ line: 4, name: 'Drift', system: 'grafana', metrics: [] }] },
    ],
    [
      'a configuration that sends nothing',
      `rule_files: [a.yml]\n${scrape}alerting:\n  alertmanagers:\n  - static_configs:\n    - targets: []\n`,
      { sends: [false] },
    ],
    [
      'one in a config map that names an Alertmanager',
      `data:\n  a.yml: |\n    rule_files: [a.yml]\n    scrape_configs: []\n    alerting: { alertmanagers: [{ dns_sd_configs: [{ names: [a] }] }] }\n`,
      { sends: [true] },
    ],
    [
      'values of a chart, which adds an Alertmanager by itself',
      `serverFiles:\n  prometheus.yml:\n    rule_files: [a.yml]\n    scrape_configs: []\n`,
      { sends: [] },
    ],
    ['one beside the words of an alert', `rule_files: [a.yml]\n${scrape}annotations: { says: "{{ $value }}" }\n`, { sends: [false] }],
    ['a template of one', `rule_files: [a.yml]\n${scrape}annotations: { says: "{{ word }}" }\n`, { sends: [] }],
    ['files of rules', `rule_files: [a.yml]\n${scrape}`, { ruleFiles: ['a.yml'] }],
  ])('reads %s', (_, text, expected) => {
    expect(read(prometheus, text).prometheus).toMatchObject(expected)
  })

  it('reads more than a function takes arguments', () => {
    expect(read(prometheus, `rule_files:\n${'- a\n'.repeat(150_000)}`).prometheus?.ruleFiles).toHaveLength(150_000)
  })
})

describe('grafana', () => {
  const dashboard = JSON.stringify({
    title: 'API',
    schemaVersion: 39,
    panels: [{ panels: [{ targets: [{ expr: 'sum(rate(requests_total{job="a"}[5m])) by (code)' }] }] }],
  })

  it.each([
    ['a model', dashboard, 'a.json', 1],
    ['an export', `{"dashboard": ${dashboard}}`, 'a.json', 1],
    ['a config map', `data:\n  a.json: |\n    ${dashboard}`, 'a.yaml', 3],
  ])('reads the dashboard of %s', (_, text, path, line) => {
    expect(read(grafana, text, path).dashboard).toEqual({ system: 'grafana', line, title: 'API', metrics: ['requests_total'] })
  })

  it.each(['{"panels": []}', '{"panels": ["a"]}', 'not JSON'])('finds none in %s', (text) => {
    expect(read(grafana, text, 'a.json')).toEqual({})
  })
})

describe('terraform', () => {
  it('reads the headers of blocks, and nothing of comments, strings and here-documents', () => {
    const text = `# resource "a" "commented" {}
resource "aws_s3_bucket" "data" {
  bucket = "a-\${var.name}-{"
  lifecycle_rule { enabled = true }
}
locals { text = <<-EOT
resource "a" "quoted" {
EOT
}
module "vpc" {
  source = "./vpc"
}`
    expect(read(terraform, text, 'main.tf').terraform).toEqual([
      { line: 2, block: 'resource', labels: ['aws_s3_bucket', 'data'] },
      { line: 6, block: 'locals', labels: [] },
      { line: 10, block: 'module', labels: ['vpc'], source: './vpc' },
    ])
  })

  it('reads JSON', () => {
    const text = '{\n "resource": {\n  "aws_s3_bucket": {\n   "data": {} } } }'
    expect(read(terraform, text, 'main.tf.json').terraform).toEqual([{ line: 4, block: 'resource', labels: ['aws_s3_bucket', 'data'] }])
  })

  it('gives what provisioners run', () => {
    const text =
      'resource "null_resource" "a" {\n  provisioner "local-exec" {\n    working_dir = "k8s"\n    command = "cd b && kubectl apply -f ."\n  }\n}\n'
    expect(read(terraform, text, 'main.tf').commands).toEqual([
      { line: 4, text: 'kubectl apply -f .', words: ['kubectl', 'apply', '-f', '.'], directory: 'k8s/b' },
    ])
  })
})

describe.each([compose, kubernetes, prometheus, grafana, terraform])('$id', (extractor) => {
  it('takes any text', () => {
    const word = fc.constantFrom(
      'services:\n',
      'apiVersion: v1\nkind: Pod\n',
      'scrape_configs:',
      'resource "a" {',
      '<<EOF\n',
      '"${',
      '{{ ',
      ' }}',
      '- a: b\n',
      '/*',
      '}',
      '\n  ',
    )
    fc.assert(fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 4 }))), (words) => read(extractor, words.join('')) !== undefined))
  })
})
