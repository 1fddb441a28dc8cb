import type { Evaluation, Finding, Scorecard } from '../../src/model/scorecard.ts'

/** A finding with what a test does not care about filled in. */
export function finding(over: Partial<Finding> = {}): Finding {
  return {
    path: 'serving/Dockerfile',
    line: 7,
    message: 'FROM `python:slim` names a tag that moves',
    remediation: 'Name the version in `serving/Dockerfile`:\n\n```dockerfile\nFROM python:3.12-slim\n```',
    outcome: 'fail',
    fingerprint: 'a1',
    evidence: [{ path: 'serving/Dockerfile', line: 7 }],
    ...over,
  }
}

/** An evaluation that fails by its findings, or passes without. */
export function evaluation(over: Partial<Evaluation> = {}): Evaluation {
  const findings = over.findings ?? []
  const failed = findings.some(({ outcome, state }) => outcome === 'fail' && state !== 'fixed')
  return {
    policy: 'dockerfile-pinned',
    title: 'Base images are pinned',
    capability: 'packaging',
    severity: 'high',
    project: '.',
    outcome: failed ? 'fail' : 'pass',
    reason: failed ? '1 of 2 fail' : '2 of 2 pass',
    judged: 2,
    passed: failed ? 1 : 2,
    unknown: 0,
    waived: 0,
    staged: false,
    findings,
    evidence: [{ path: 'Dockerfile', line: 1 }],
    ...over,
  }
}

/** A scorecard of these evaluations. */
export function scorecard(evaluations: Evaluation[], over: Partial<Scorecard> = {}): Scorecard {
  const findings = evaluations.flatMap((one) => one.findings)
  const count = (state: Finding['state']) => findings.filter((one) => one.state === state).length
  return {
    schema: 'scorecard/1',
    tool: { name: 'mlops-scorecard', version: '1.2.3' },
    repository: { name: 'acme/churn', head: '0123456789abcdef0123456789abcdef01234567', ml: 'yes', files: 23, excluded: [] },
    score: { value: 68 },
    scores: [{ project: '.', score: { value: 68 } }],
    gate: { outcome: 'passed', failOn: 'never', severity: 'high', reasons: [] },
    counts: {
      introduced: count('introduced'),
      fixed: count('fixed'),
      findings: findings.filter(({ state }) => state !== 'fixed').length,
      waived: 0,
      unknown: 0,
    },
    evaluations,
    policies: [...new Map(evaluations.map((one) => [one.policy, one])).values()].map(({ policy, title, capability, severity }) => ({
      id: policy,
      title,
      capability,
      severity,
      motivation: 'A tag that moves is another image next month. Pinned, it changes when somebody decides so.',
      remediation: 'Name the version.',
      effort: 'low' as const,
      references: ['https://docs.docker.com/build/building/best-practices/'],
    })),
    tools: [],
    lockIn: [],
    problems: [],
    notices: [],
    ...over,
  }
}
