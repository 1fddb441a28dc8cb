import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leaksOf } from '../../scripts/torture/leaks.js'
import { printable } from '../../src/cli/printable.ts'
import type { Evaluation, Scorecard } from '../../src/model/scorecard.ts'
import { painter } from '../../src/reports/colour.ts'
import { type ExplainedPolicy, explainEvaluation, explainPolicy } from '../../src/reports/explain.ts'
import { reports } from '../../src/reports/index.ts'
import { jsonText } from '../../src/reports/json.ts'
import { evaluation, finding, scorecard } from './scorecard.ts'

const pieces = [
  ...[
    '@octocat',
    '#12',
    'GH-3',
    'https://evil.example',
    'www.evil.example',
    '[x](http://e)',
    '![x](data:e)',
    '<img src=x onerror=alert(1)>',
  ],
  ...[
    '<details open>',
    '</details>',
    '</summary>',
    '<!--',
    '-->',
    '<script>',
    '<a href=//e>',
    '`',
    '```',
    '~~~',
    '|',
    '\\',
    '**',
    '__',
    '~~',
  ],
  ...[
    '# ',
    '> ',
    '- ',
    '1. ',
    '---',
    '===',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '    ',
    '&#64;',
    '&lt;b&gt;',
    ':smile:',
    '[^1]',
    '[^1]: x',
    '$$x$$',
  ],
  ...['0123456789abcdef0123456789abcdef01234567', 'a@b.example', '\u202e', '\u2066', '\u200b', '\u0000', '\u001b[31m', '\u001b]0;x\u0007'],
  ...[
    '\u009b31m',
    '\u2028',
    '\ufeff',
    '\u{e0041}',
    '::error::x',
    '::set-output name=a::b',
    '\n::add-mask::x',
    '##[error]x',
    ' ::stop-commands::x',
  ],
  ...['%0A', '%0D%0A::error::x', '"', "'", '</code>', 'é', '🎉', 'data/train.csv', 'word', ' '],
]
const evil = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ maxLength: 6 }) }), {
    maxLength: 10,
  })
  .map((parts) => parts.join(''))

const state = fc.constantFrom('introduced', 'fixed', 'lost', 'unchanged', undefined)
const outcome = fc.constantFrom('pass', 'fail', 'unknown', 'error', 'not-applicable')

/** An evaluation in which every free text is evil. */
const evaluations = fc
  .record({ text: fc.array(evil, { minLength: 14, maxLength: 14 }), state, outcome, waived: fc.boolean() })
  .map(({ text, state: became, outcome: ended, waived }): Evaluation => {
    const [title = '', project = '', reason = '', path = '', message = '', remedy = '', says = '', place = '', why = '', owner = ''] = text
    return evaluation({
      title,
      project,
      reason,
      outcome: ended as Evaluation['outcome'],
      findings: [
        finding({
          path,
          message,
          remediation: `${remedy}\n\n\`\`\`sh\n${says}\n\`\`\`\n`,
          evidence: [{ path: place, line: 1, says }],
          ...(became && { state: became as 'fixed' }),
          ...(waived && { waiver: { reason: why, owner, ticket: why, expires: '2027-01-31', daysLeft: 71, active: false } }),
        }),
      ],
      evidence: [{ path: place, line: 2, says }],
    })
  })

/** A scorecard in which every text that can come from a repository or from GitHub's answers is evil. */
const scorecards = fc
  .record({ judged: fc.array(evaluations, { minLength: 1, maxLength: 3 }), text: fc.array(evil, { minLength: 16, maxLength: 16 }) })
  .map(
    ({
      judged,
      text: [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '', i = '', j = '', k = '', l = '', m = ''],
    }): Scorecard =>
      scorecard(judged, {
        repository: { name: a, head: b, ml: 'yes', files: 1, excluded: [c] },
        base: { missing: d },
        gate: { outcome: 'failed', failOn: 'any', severity: 'high', reasons: [e] },
        problems: [{ path: f, line: 1, stage: 'extractor', reason: g, affects: [] }],
        notices: [{ level: 'warning', text: h, path: i }],
        tools: [
          {
            id: 'x',
            name: j,
            capability: k as 'training',
            licence: 'proprietary',
            hosting: 'self',
            level: 'used',
            files: 2,
            evidence: [{ path: l }],
            project: '.',
          },
        ],
        lockIn: [
          {
            project: l,
            exposure: 'high',
            platforms: [{ name: m, vendor: a, layers: [b], files: 1, callSites: 1, isolated: 'no', alternatives: [c] }],
          },
        ],
        scores: [
          { project: a, score: { value: 1 } },
          { project: b, score: {} },
        ],
      }),
  )

describe('a scorecard full of hostile text', () => {
  it.each(reports.map(({ id }) => id))('steers nobody as %s', (id) => {
    const report = reports.find((one) => one.id === id)
    fc.assert(
      fc.property(scorecards, (card) => {
        expect(leaksOf(id, report?.render(card, { all: true }) ?? '')).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('is the same data as JSON', () => {
    fc.assert(
      fc.property(scorecards, (card) => {
        expect(JSON.parse(jsonText(card))).toEqual(JSON.parse(JSON.stringify(card)))
      }),
      { numRuns: 100 },
    )
  })
})

describe('what is explained', () => {
  const policy = (text: string): ExplainedPolicy => ({
    ...{ id: 'dockerfile-pinned', title: text, capability: 'packaging', severity: 'high', motivation: text, references: [text] },
    ...{ remediation: { effort: 'low', text: `${text}\n\n\`\`\`\n${text}\n\`\`\`` }, default: 'on', since: '2026.11', facts: ['images'] },
    ...{
      params: { [text]: { default: text, says: text } },
      matchConditions: [{ name: text, expression: text }],
      validations: [{ expression: text }],
    },
  })
  const paint = painter(false)

  it('steers nobody', () => {
    fc.assert(
      fc.property(evil, scorecards, (text, card) => {
        const facts = { problems: [{ path: text, stage: 'source', reason: text, affects: ['images'] }] } as never
        expect(leaksOf('explain', explainPolicy(policy(text), paint))).toEqual([])
        expect(leaksOf('explain', explainEvaluation(policy(text), card, facts, { paint }))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

describe('what is printed, whatever made it', () => {
  it('steers neither a terminal nor a runner', () => {
    fc.assert(
      fc.property(evil, (text) => {
        expect(leaksOf('printed', printable(text)).filter((leak) => !/hides/.test(leak))).toEqual([])
      }),
    )
  })

  it.each([
    ['\u001b[31mred\u001b[39m', '\u001b[31mred\u001b[39m'],
    ['\u001b[2Jgone\u001b]0;x\u0007', '\ufffd[2Jgone\ufffd]0;x\ufffd'],
  ])('keeps colours and no other sequence of %j', (text, printed) => expect(printable(text, { colour: true })).toBe(printed))
})
