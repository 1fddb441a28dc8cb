import { expect, test } from 'vitest'
import { inPublishedChart } from '../../src/analyses/charts.ts'
import { projectOf } from './project-of.ts'

test('a chart that names where it comes from is a copy, one that does not is the project’s own', () => {
  const isCopied = inPublishedChart(
    projectOf({
      'helm/grafana/Chart.yaml': 'name: grafana\nhome: https://grafana.com\n',
      'helm/loki/Chart.yaml': 'name: loki\nsources:\n  - https://github.com/grafana/loki\n',
      'helm/churn/Chart.yaml': 'name: churn\nversion: 0.1.0\n',
    }).facts,
  )
  expect(isCopied('helm/grafana/templates/deployment.yaml')).toBe(true)
  expect(isCopied('helm/loki/charts/minio/templates/a.yaml')).toBe(true)
  expect(isCopied('helm/churn/templates/deployment.yaml')).toBe(false)
  expect(isCopied('helm/grafana-values.yaml')).toBe(false)
})
