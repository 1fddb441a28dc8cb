import { describe, expect, it } from 'vitest'
import { commentLimit, markdown, renderMarkdown } from '../../src/reports/markdown/index.ts'
import { elementsOf, render } from './render.ts'
import { evaluation, finding, scorecard } from './scorecard.ts'

const base = { commit: 'b'.repeat(40), score: { value: 71 } }
const head = (text: string) => text.split('\n<details>')[0]?.trim()

describe('the comment opens with', () => {
  it('one quiet line where nothing changed', () => {
    const text = markdown.render(
      scorecard([evaluation({ findings: [finding({ state: 'unchanged' })] })], { base: { ...base, score: { value: 68 } } }),
    )
    expect(head(text)).toBe('**MLOps Scorecard: 68**. This change introduced and fixed nothing; 1 finding as before.')
  })

  it('what was introduced and fixed, each with its place, its reason and the first thing to do', () => {
    const changed = [
      evaluation({
        findings: [finding({ state: 'introduced' }), finding({ state: 'fixed', path: 'Dockerfile', line: 1, fingerprint: 'b' })],
      }),
    ]
    const text = markdown.render(scorecard(changed, { base }), { permalink: (path, line) => `https://h/o/r/blob/abc/${path}#L${line}` })
    expect(text.split('\n').slice(0, 8)).toEqual([
      '### MLOps Scorecard: 71 → 68',
      '',
      '**1 introduced** · **1 fixed** · 1 finding in all.',
      '',
      '❌ introduced **FROM `python:slim` names a tag that moves** · high · [`serving/Dockerfile:7`](https://h/o/r/blob/abc/serving/Dockerfile#L7)<br>Asked for: Base images are pinned. A tag that moves is another image next month.',
      '',
      '<details>',
      '<summary>What to do: Name the version in <code>serving/Dockerfile</code></summary>',
    ])
    expect(text).toContain('✅ fixed **Base images are pinned** · high · [`Dockerfile:1`]')
  })

  it('what no longer applies, which is not called fixed', () => {
    const gone = evaluation({ outcome: 'not-applicable', reason: 'asked only of a `service`', findings: [finding({ state: 'fixed' })] })
    const without = { repository: { ml: 'no' as const, files: 1, excluded: [] }, counts: { ...scorecard([]).counts, fixed: 0 } }
    for (const over of [{}, without]) {
      const text = markdown.render(scorecard([gone], { base, counts: without.counts, ...over }))
      expect(text).toContain('**0 introduced** · **0 fixed** · **1 no longer asked for** · 0 findings in all.')
      expect(text).toContain('➖ no longer applies **Base images are pinned** · high · `serving/Dockerfile:7`<br>asked only of a `service`')
      expect(text).not.toContain('✅')
    }
  })

  it('a remedy that is all code under a plain heading', () => {
    const codeOnly = finding({ state: 'introduced', remediation: '```sh\ndvc push\n```' })
    const text = markdown.render(scorecard([evaluation({ findings: [codeOnly] })], { base }))
    expect(text).toContain('<summary>What to do</summary>\n\n```sh\ndvc push\n```')
  })

  it('the verdict of the gate with its reasons', () => {
    const gate = {
      outcome: 'failed' as const,
      failOn: 'introduced' as const,
      severity: 'high' as const,
      reasons: ['1 finding introduced at high or above'],
    }
    const text = markdown.render(scorecard([evaluation({ findings: [finding({ state: 'introduced' })] })], { base, gate }))
    expect(text).toMatch(/^### MLOps Scorecard: 71 → 68 · ❌ gate failed\n[\s\S]*- 1 finding introduced at high or above/)
  })

  it('why nothing was compared', () => {
    const text = markdown.render(scorecard([evaluation({ findings: [finding()] })], { base: { missing: 'the fetch took too long' } }))
    expect(text).toContain('Not compared with the base: the fetch took too long.')
  })

  it('one line for a repository without machine learning', () => {
    const text = markdown.render(
      scorecard([evaluation({ outcome: 'not-applicable' })], { repository: { ml: 'no', files: 3, excluded: [] } }),
    )
    expect(head(text)).toMatch(/^\*\*MLOps Scorecard\*\*: no machine learning found here, so no policy applies\.\n\n<sub>.*<\/sub>$/)
  })

  it('that a move of the score comes from other policies applying', () => {
    const text = markdown.render(scorecard([evaluation({ findings: [finding({ state: 'lost', outcome: 'unknown' })] })], { base }))
    expect(text).toContain('**1 lost sight of**')
    expect(text).toContain('The score moved because other policies apply now.')
  })
})

describe('of several projects', () => {
  const project = (name: string) => ({ project: name, score: { value: 80 }, previous: { value: 70 } })

  it('each has its score, its failing policies and its owners, who are not called', () => {
    const scores = [project('.'), { ...project('fraud'), owners: ['@octocat'] }]
    const text = markdown.render(scorecard([evaluation({ project: 'fraud', findings: [finding()] })], { scores }))
    expect(text).toContain('| Project | Score | Failing | Owners |')
    expect(render(text)).toMatch(/<td>fraud<\/td>\s*<td>70 → 80<\/td>\s*<td>1<\/td>/)
    expect(render(text)).not.toContain('@octocat')
  })

  it('thirty are shown, and the rest is counted', () => {
    const scores = Array.from({ length: 33 }, (_, index) => project(`p${index}`))
    const text = markdown.render(scorecard([evaluation({})], { scores }))
    expect(text.match(/70 → 80/g)).toHaveLength(30)
    expect(text).toContain('…and 3 more projects.')
  })
})

it('places that evidence repeats are shown once', () => {
  const evidence = [{ path: 'a.py', line: 1 }, { path: 'a.py', line: 1, says: 'b' }, { path: 'c.py' }]
  const text = markdown.render(
    scorecard([evaluation({ evidence, reason: 'yes' }), evaluation({ findings: [finding({ path: 'd.py', line: 2, evidence })] })]),
  )
  expect(text).toContain('| yes `a.py:1` `c.py` |')
  expect(text).toContain('evidence: `a.py:1` → `c.py`<')
})

describe('of 30 findings of one policy, of which the change introduced the last', () => {
  const findings = Array.from({ length: 30 }, (_, index) =>
    finding({ path: `f${index}.py`, fingerprint: String(index), state: index < 29 ? 'unchanged' : 'introduced' }),
  )
  const open = finding({ path: 'open.py', fingerprint: 'x', outcome: 'unknown', state: 'introduced' })
  const text = markdown.render(scorecard([evaluation({ findings: [...findings, open] })], { base }))

  it('that one is shown and marked, before the list is cut', () => {
    const list = text.slice(text.indexOf('<summary>Findings, with evidence'))
    expect(list.match(/^- .*/gm)?.[0]).toMatch(/^- \*\*introduced\*\* `f29\.py:7`/)
    expect(list).toContain('- …and 11 more')
  })

  it('what cannot be decided counts as no change', () => {
    expect(text.match(/❌ introduced/g)).toHaveLength(1)
    expect(text).not.toContain('folded below')
  })
})

describe('300 introduced findings', () => {
  const many = Array.from({ length: 300 }, (_, index) =>
    evaluation({
      policy: `policy-${index % 30}`,
      title: `Policy ${index % 30}`,
      findings: [finding({ state: 'introduced', path: `${'deep/'.repeat(20)}file${index}.py`, fingerprint: String(index) })],
    }),
  )
  const text = renderMarkdown(scorecard(many, { base }), {}, commentLimit)

  it('fit a comment, with five rows and the number of the rest', () => {
    expect([...text].length).toBeLessThanOrEqual(commentLimit)
    expect(text.match(/❌ introduced/g)).toHaveLength(5)
    expect(text).toContain('…and 295 more, folded below.')
  })

  it('leave whole sections out, and name them', () => {
    const short = renderMarkdown(scorecard(many, { base }), {}, 12_000)
    expect([...short].length).toBeLessThanOrEqual(12_000)
    expect(short).toMatch(/Left out for length: .*findings/)
    expect(render(short).match(/<details>/g)?.length).toBe(render(short).match(/<\/details>/g)?.length)
  })
})

it('a change is shown however long its words and its path are', () => {
  const long = finding({ state: 'introduced', message: 'a'.repeat(100_000), remediation: 'b'.repeat(100_000), path: 'deep/'.repeat(800) })
  const text = renderMarkdown(
    scorecard([evaluation({ findings: [long] })], { base }),
    { permalink: (path) => `https://h/${path}` },
    commentLimit,
  )
  expect(text).toMatch(/^❌ introduced \*\*a{500}…\*\* · high · `(deep\/){100}…`<br>/m)
})

describe('what a change does to the policy file is in the comment, however much else there is to say', () => {
  const weaker = { level: 'warning' as const, text: 'this pull request turns `tests-present` off' }
  const failed = { outcome: 'failed' as const, failOn: 'introduced' as const, severity: 'high' as const }
  const projects = Array.from({ length: 40 }, (_, index) => ({ project: `${'deep/'.repeat(500)}${index}`, score: { value: 1 } }))
  it.each([
    ['ten thousand notices', { notices: [...Array.from({ length: 10_000 }, () => ({ level: 'note' as const, text: 'adds' })), weaker] }],
    ['a notice of a million letters', { notices: [{ level: 'warning' as const, text: 'a'.repeat(1_000_000) }, weaker] }],
    [
      'ten thousand reasons',
      { notices: [weaker], gate: { ...failed, reasons: Array.from({ length: 10_000 }, () => 'below the minimum') } },
    ],
    ['a reason of a million letters', { notices: [weaker], gate: { ...failed, reasons: ['a'.repeat(1_000_000)] } }],
    ['projects in deep folders', { notices: [weaker], scores: projects }],
  ])('%s', (_, changes) => {
    const text = renderMarkdown(
      scorecard([evaluation({ findings: [finding({ state: 'introduced' })] })], { base, ...changes }),
      {},
      commentLimit,
    )
    expect(text).toContain('turns `tests-present` off')
    expect([...text].length).toBeLessThanOrEqual(commentLimit)
  })
})

it('strings of the repository make no element, in whatever place they stand', () => {
  const evil = '`|<img src=x onerror=alert(1)> @octocat [x](http://evil) </details>\n# h'
  const text = markdown.render(
    scorecard([evaluation({ reason: evil, findings: [finding({ path: evil, message: evil, remediation: evil, state: 'introduced' })] })], {
      base,
      problems: [{ path: evil, stage: 'extractor', reason: evil, affects: [evil] }],
      notices: [{ level: 'warning', text: evil, path: evil }],
      tools: [
        {
          id: 'x',
          name: evil,
          capability: 'training',
          licence: 'proprietary',
          hosting: 'self',
          level: 'used',
          files: 1,
          evidence: [{ path: evil }],
          project: evil,
        },
      ],
      repository: { name: evil, head: evil, ml: 'yes', files: 1, excluded: [evil] },
    }),
  )
  expect(elementsOf(text).filter((name) => ['a', 'img', 'h1', 'script', 'input'].includes(name))).toEqual([])
  expect(render(text).replace(/<code>[^<]*<\/code>/g, '')).not.toMatch(/@octocat/)
})

it('the comment shows the tools at its end, without those that only tests use', () => {
  const tool = {
    capability: 'testing',
    licence: 'open-source',
    hosting: 'self',
    level: 'used',
    files: 1,
    evidence: [],
    project: '.',
  } as const
  const tools = [
    { ...tool, id: 'a', name: 'Ape' },
    { ...tool, id: 'b', name: 'Bee', testsOnly: true },
  ]
  const text = markdown.render(scorecard([evaluation({ findings: [finding()] })], { tools }))
  expect(text).toContain('Stack: 1 tool')
  expect(text).not.toContain('Bee')
})
