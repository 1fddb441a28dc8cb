import type { Finding } from '../../src/model/scorecard.ts'
import type { Judgement } from '../../src/policies/evaluate.ts'

/** A finding with the parts of its fingerprint: what it is, and where. */
export function finding(fingerprint: string, changes: Partial<Finding> = {}): Finding {
  return {
    path: fingerprint.split('-')[1] ?? 'a.py',
    message: 'Wrong',
    remediation: 'Right it',
    outcome: 'fail',
    fingerprint,
    evidence: [],
    ...changes,
  }
}

/** A judgement whose counts follow from its findings and passes, where they are not given. */
export function judgement(changes: Partial<Judgement> = {}): Judgement {
  const { findings = [], passes = [] } = changes
  const failed = findings.filter(({ outcome }) => outcome === 'fail').length
  const unknown = findings.filter(({ outcome }) => outcome === 'unknown').length
  return {
    policy: 'tests-present',
    title: 'Tests exist',
    capability: 'testing',
    severity: 'high',
    project: '.',
    outcome: failed > 0 ? 'fail' : unknown > 0 ? 'unknown' : passes.length > 0 ? 'pass' : 'not-applicable',
    reason: '',
    judged: failed + passes.length,
    passed: passes.length,
    unknown,
    waived: 0,
    staged: false,
    evidence: [],
    ...changes,
    findings,
    passes,
  }
}
