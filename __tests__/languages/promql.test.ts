// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Grafana writes its variables as JavaScript does
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { metricsOf } from '../../src/languages/promql.ts'

describe('metricsOf', () => {
  it.each([
    ['up == 0', ['up']],
    ['rate(http_requests_total{job="api", code=~"5.."}[5m]) > 0.1', ['http_requests_total']],
    ['sum by (code) (a) / sum(b) without (pod)', ['a', 'b']],
    ['a * on(instance) group_left(node) b', ['a', 'b']],
    ['histogram_quantile(0.9, sum(rate(latency_bucket[5m])) by (le))', ['latency_bucket']],
    ['job:requests:rate5m > 1', ['job:requests:rate5m']],
    ['a offset 5m unless b and on() vector(1)', ['a', 'b']],
    ['{__name__="predictions_total"}', ['predictions_total']],
    ['rate(a[$__rate_interval]) + ${scale}', ['a']],
    ['label_replace(a, "x", "$1", "y", "(.*)")', ['a']],
    ['a + a # b', ['a']],
    ['{{ .Values.expression }}', []],
    ['vector(0)', []],
  ])('%s reads %j', (expression, metrics) => {
    expect(metricsOf(expression)).toEqual(metrics)
  })

  it('takes any text', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(metricsOf(text))))
  })
})
