import { beforeAll, describe, expect, test } from 'vitest'
import { analyses } from '../../src/analyses/index.ts'
import { dispatcher } from '../../src/extractors/dispatch.ts'
import type { Extractor } from '../../src/extractors/extractor.ts'
import { extractors } from '../../src/extractors/index.ts'
import { ScanError } from '../../src/model/errors.ts'
import type { Import } from '../../src/model/file-facts.ts'
import type { Scorecard } from '../../src/model/scorecard.ts'
import type { Source } from '../../src/model/source.ts'
import { renderMarkdown } from '../../src/reports/markdown/index.ts'
import { terminal } from '../../src/reports/terminal.ts'
import { loadRules, type Rules } from '../../src/rules.ts'
import { type ScanRequest, scan } from '../../src/scan.ts'
import { breakdownReasons, isBrokenDown } from '../../src/scorecard/breakdown.ts'
import { boom, sourceOf, withBroken, withExtracted } from './inject.ts'
import { tree } from './tree.ts'

let rules: Rules
let healthy: Scorecard
beforeAll(async () => {
  rules = await loadRules([])
  rules.settings.gate = { failOn: 'any', severity: 'critical', minimumScore: 0, onUnknown: 'warn' }
  healthy = await judged()
})

async function judged(changes: Partial<ScanRequest> = {}): Promise<Scorecard> {
  const { scorecard } = await scan({ head: sourceOf(tree), rules, today: '2026-11-21', version: '0', ...changes })
  return scorecard
}

/** Policies whose outcome the fault has changed to anything but a doubt. */
function misled(faulty: Scorecard): string[] {
  return faulty.evaluations.flatMap(({ policy, outcome }) => {
    const before = healthy.evaluations.find((it) => it.policy === policy)?.outcome
    return outcome === before || outcome === 'unknown' || outcome === 'error' ? [] : [`${policy}: ${before} → ${outcome}`]
  })
}

/** A failure is told by the gate, in every report, and never by a stack; no policy passes, fails or ceases to apply by it. */
function expectContained(faulty: Scorecard, reason: string): void {
  expect(breakdownReasons(faulty.problems).join('\n')).toContain(reason)
  expect(misled(faulty)).toEqual([])
  expect(faulty.gate).toMatchObject({ outcome: 'failed', reasons: expect.arrayContaining([expect.stringContaining('internal error')]) })
  for (const report of [terminal.render(faulty), renderMarkdown(faulty, {}, 65_000)]) {
    expect(report).toContain('please report it')
    expect(report.replace(/\W+/g, ' ')).toContain(reason.replace(/\W+/g, ' '))
    expect(report).not.toMatch(/^ +at /m)
  }
}

test('without a fault all is well: every policy could be decided or says why not, and no gate of critical findings is shut', () => {
  expect(healthy.gate.outcome).toBe('passed')
  expect(isBrokenDown(healthy)).toBe(false)
  expect(healthy.evaluations.filter(({ outcome }) => outcome === 'pass').length).toBeGreaterThan(10)
  expect(healthy.evaluations.filter(({ outcome }) => outcome === 'fail').length).toBeGreaterThan(3)
})

test.each(extractors)('the extractor $id fails: its files are unread, and what it could feed is unknown', async (extractor) => {
  const reason = `internal error: the ${extractor.id} reader failed: ${boom}`
  const faulty = await judged({ units: { extractors: withBroken(extractors, extractor) } })
  expectContained(faulty, reason)
  const hit = faulty.problems.filter((problem) => problem.reason === reason).map(({ path }) => path)
  expect(hit.filter((path) => !dispatcher([extractor])(path).includes(extractor))).toEqual([])
})

test.each(analyses)('the analysis of $fact fails: it is unknown, and so is what rests on it', async (analysis) => {
  const faulty = await judged({ units: { analyses: withBroken(analyses, analysis) } })
  expectContained(faulty, `internal error: the analysis of ${analysis.fact} failed: ${boom}`)
})

test('the comment links to where the bug can be reported, and says nothing there of the repository', async () => {
  const faulty = await judged({ units: { analyses: withBroken(analyses, analyses[0]!) } })
  const issueUrl = 'https://github.test/acme/mlops-scorecard/issues/new'
  const [link] = /\[Report this bug\]\(\S+\)/.exec(renderMarkdown(faulty, { issueUrl }, 65_000)) ?? []
  expect(link).toContain(`(${issueUrl}?title=A+part+of+the+scorecard+failed&body=Version`)
  expect(link).not.toContain(boom)
  expect(renderMarkdown(healthy, { issueUrl }, 65_000)).not.toContain('Report this bug')
})

test('an analysis fails of which others read the answer: one problem, of all that rests on it', async () => {
  const training = analyses.find(({ fact }) => fact === 'training')!
  const { problems } = await judged({ units: { analyses: withBroken(analyses, training) } })
  expect(problems.filter(({ internal }) => internal)).toEqual([
    expect.objectContaining({ path: '.', affects: expect.arrayContaining(['training', 'data', 'kinds']) }),
  ])
})

/** The reader of Python, with an import in each file that no source can have. */
function importing(python: Extractor, extra: Import): Extractor {
  return {
    ...python,
    extract(input) {
      const { facts, ...read } = python.extract(input)
      return { ...read, facts: facts.python ? { ...facts, python: { ...facts.python, imports: [...facts.python.imports, extra] } } : facts }
    },
  }
}

describe('what the analyses share fails', () => {
  test('the recognition of tools', async () => {
    const index = new Proxy(rules.index, {
      get() {
        throw new Error(boom)
      },
    })
    expectContained(await judged({ rules: { ...rules, index } }), `internal error: the recognition of tools failed: ${boom}`)
  })

  test('owners', async () => {
    const units = { extractors: withExtracted(extractors, 'codeowners', { codeowners: [{ line: 1, pattern: 7 as never, owners: [] }] }) }
    expectContained(await judged({ units }), 'internal error: the reading of owners failed')
  })

  test('the graph of modules and calls', async () => {
    const nowhere = { module: 'a', alias: 'a', level: -1, line: 1 }
    const units = { extractors: extractors.map((extractor) => (extractor.id === 'python' ? importing(extractor, nowhere) : extractor)) }
    expectContained(await judged({ units }), 'internal error: the analysis of training failed')
  })
})

describe('judging fails', () => {
  const [id] = ['dockerfile-pinned']
  const broken = (): Rules => ({
    ...rules,
    policies: rules.policies.map((configured) => {
      if (configured.policy.id !== id) return configured
      const validations = configured.policy.programs.validations.map((it) => ({
        ...it,
        holds: {
          ...it.holds,
          run: () => {
            throw new Error(boom)
          },
        },
      }))
      return { ...configured, policy: { ...configured.policy, programs: { ...configured.policy.programs, validations } } }
    }),
  })

  test('an expression throws: an error of its policy, which counts as a failure of it', async () => {
    const gate = { ...rules.settings.gate, severity: 'info' as const }
    const faulty = await judged({ rules: { ...broken(), settings: { ...rules.settings, gate } } })
    expect(faulty.evaluations.find(({ policy }) => policy === id)).toMatchObject({
      outcome: 'error',
      reason: expect.stringContaining(boom),
    })
    expect(faulty.gate.reasons).toContainEqual(expect.stringContaining(`${id} (high): an expression failed: ${boom}`))
    expect(misled(faulty)).toEqual([])
    expect(terminal.render(faulty)).toContain(boom)
    expect(renderMarkdown(faulty, {}, 65_000)).toContain(boom)
  })

  test('a file cannot be looked up: no policy takes it for absent', async () => {
    let reads = 0
    const head = sourceOf(tree, {
      read(files, limits) {
        reads += 1
        if (reads > 1) throw new ScanError(boom)
        return sourceOf(tree).read(files, limits)
      },
    })
    expect(misled(await judged({ head }))).toEqual([])
    expect(reads).toBeGreaterThan(1)
  })
})

describe('the base fails', () => {
  const base = (error: Error): Source =>
    sourceOf(tree, {
      list: async () => {
        throw error
      },
    })

  test('git cannot read it: nothing is compared, and everything counts as new', async () => {
    const gate = { ...rules.settings.gate, failOn: 'introduced' as const, severity: 'info' as const }
    const card = await judged({
      base: base(new ScanError('git ls-tree: bad object')),
      rules: { ...rules, settings: { ...rules.settings, gate } },
    })
    expect(card.base).toEqual({ missing: 'git ls-tree: bad object' })
    expect(card.gate.outcome).toBe('failed')
    expect(isBrokenDown(card)).toBe(false)
  })

  test('inside: the same, and it is told as a bug', async () => {
    const card = await judged({ base: base(new TypeError(boom)) })
    expect(card.base?.missing).toContain(boom)
    expectContained(card, `internal error: the judgement of the base failed: ${boom}`)
  })

  test('in a stage: told, although the head is whole', async () => {
    const cursed = { ...sourceOf({ 'train.py': 'fit()' }) }
    const extractor = extractors.find(({ id }) => id === 'python')!
    const units = {
      extractors: extractors.map((it) =>
        it === extractor
          ? {
              ...it,
              extract: (input: Parameters<typeof it.extract>[0]) =>
                input.path === 'train.py' ? withBroken([it], it)[0]!.extract(input) : it.extract(input),
            }
          : it,
      ),
    }
    expectContained(await judged({ base: cursed, units }), `in the base: internal error: the python reader failed: ${boom}`)
  })
})

test('the head cannot be listed: no scorecard at all', async () => {
  const head = sourceOf(tree, {
    list: async () => {
      throw new ScanError(boom)
    },
  })
  await expect(judged({ head })).rejects.toThrow(boom)
})
