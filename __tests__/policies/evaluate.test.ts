import { describe, expect, test } from 'vitest'
import { emptyFacts, emptyProject } from '../../src/model/empty.ts'
import type { Facts, Project } from '../../src/model/facts.ts'
import { type EvaluationContext, evaluate } from '../../src/policies/evaluate.ts'
import { parsePolicy } from '../../src/policies/load.ts'
import { type Configuration, defaultConfiguration } from '../../src/policies/policy.ts'

function policy(changes: string) {
  const given = new Set(changes.split('\n').flatMap((line) => /^(\w+):/.exec(line)?.[1] ?? []))
  const rest = {
    title: 'Notebooks are short',
    capability: 'notebook',
    severity: 'high',
    since: '"2026.11"',
    motivation: 'Because.',
    facts: '[notebooks]',
    remediation: '{ effort: low, text: "Cut it." }',
  }
  const lines = Object.entries(rest)
    .filter(([key]) => !given.has(key))
    .map(([key, value]) => `${key}: ${value}`)
  return parsePolicy(['id: own', ...lines, changes].join('\n'), 'own.yaml')
}

function facts(...projects: Partial<Project>[]): Facts {
  return { ...emptyFacts(), projects: projects.map((project) => ({ ...emptyProject(project.root ?? '.'), ...project })) }
}

function judge(changes: string, given: Facts, options: { configuration?: Partial<Configuration>; context?: EvaluationContext } = {}) {
  const own = policy(changes)
  return evaluate([{ policy: own, configuration: { ...defaultConfiguration(own), ...options.configuration } }], given, options.context)
}

const notebook = (path: string, lines: number) => ({
  path,
  lines,
  codeCells: 1,
  hasOutputs: false,
  outOfOrder: false,
  longestCellLines: lines,
})
const short = `subjects: notebooks
validations:
  - expression: subject.lines < 100
    messageExpression: subject.path + " has " + string(subject.lines) + " lines"`

describe('an outcome for each subject, and one for all', () => {
  test.each([
    [[10, 20], 'pass', 'all 2 pass'],
    [[10, 200], 'fail', '1 of 2 fail, first: n1.ipynb has 200 lines'],
    [[200], 'fail', 'n0.ipynb has 200 lines'],
    [[], 'not-applicable', 'there is nothing here to judge'],
  ])('%j is %s', (lines, outcome, reason) => {
    const [judgement] = judge(short, facts({ notebooks: lines.map((count, index) => notebook(`n${index}.ipynb`, count)) }))
    expect(judgement).toMatchObject({ outcome, reason, judged: lines.length, passed: lines.filter((count) => count < 100).length })
  })

  test('none at all can be good', () => {
    expect(judge(`${short}\nwhenEmpty: pass`, facts({}))[0]).toMatchObject({
      outcome: 'pass',
      judged: 1,
      passed: 1,
      reason: 'nothing of the kind was found',
    })
  })

  test.each([
    ['[]', 'nothing found here speaks against it'],
    ['["a.ipynb"]', 'shown by its evidence'],
    ['[{"path": "ci.yml", "says": "pytest --cov"}, {"path": "ci.yml", "says": "pytest --cov"}]', 'found: `pytest --cov`'],
    ['["a", "b`", "c", "d"].map(w, {"path": w, "says": w})', "found: `a`, `b'` and 2 more"],
  ])('a project passes as a whole by what speaks for it: %s', (evidence, reason) => {
    const whole = `validations:\n  - { expression: notebooks.size() < 5, message: Too many }\nevidence: |-\n  ${evidence}`
    expect(judge(whole, facts({}))[0]).toMatchObject({ outcome: 'pass', reason })
  })

  test('a share can be enough; what is unknown decides only where it can', () => {
    const share = `${short}\nunknownWhen: subject.lines == 50\npass: passed >= 0.5 * judged`
    const outcome = (...lines: number[]) =>
      judge(share, facts({ notebooks: lines.map((count, index) => notebook(`n${index}`, count)) }))[0]?.outcome
    expect(outcome(10, 200)).toBe('pass')
    expect(outcome(10, 200, 200)).toBe('fail')
    expect(outcome(10, 10, 50)).toBe('pass')
    expect(outcome(10, 200, 50)).toBe('unknown')
    expect(outcome(200, 200, 50)).toBe('fail')
  })

  test('what fails stands before what is undecided', () => {
    const notebooks = [notebook('a', 50), notebook('b', 200)]
    const [judgement] = judge(`${short}\nunknownWhen: subject.lines == 50`, facts({ notebooks }))
    expect(judgement?.findings.map(({ path, outcome }) => [path, outcome])).toEqual([
      ['b', 'fail'],
      ['a', 'unknown'],
    ])
  })
})

test('what has no place of its own stands at its first evidence, and says so', () => {
  const whole = 'validations:\n  - { expression: notebooks.size() > 5, message: Too few }\nevidence: notebooks'
  expect(judge(whole, facts({ notebooks: [notebook('a.ipynb', 1)] }))[0]).toMatchObject({
    findings: [{ path: 'a.ipynb', fingerprint: expect.any(String) }],
    borrowed: [expect.any(String)],
  })
  expect(judge(short, facts({ notebooks: [notebook('a.ipynb', 999)] }))[0]?.borrowed).toBeUndefined()
})

describe('what could not be read', () => {
  const twoShort = { notebooks: [notebook('a.ipynb', 1)], undecided: ['notebooks'] }

  test('asks for no evidence that only a subject could have', () => {
    const [judgement] = judge(`${short}\nevidence: "[subject]"`, facts({ undecided: ['notebooks'] }))
    expect(judgement).toMatchObject({ outcome: 'unknown', unknown: 1 })
  })

  test('makes a pass and a not-applicable unknown, and leaves a fail', () => {
    expect(judge(short, facts(twoShort))[0]).toMatchObject({
      outcome: 'unknown',
      unknown: 1,
      reason: 'cannot be decided: notebooks could not be read completely',
    })
    expect(judge(short, facts({ ...twoShort, notebooks: [] }))[0]?.outcome).toBe('unknown')
    expect(judge(short, facts({ ...twoShort, notebooks: [notebook('a.ipynb', 999)] }))[0]?.outcome).toBe('fail')
  })

  test('stands beside a sure fail: what was not read may fail as well', () => {
    const [judgement] = judge(short, facts({ ...twoShort, notebooks: [notebook('a.ipynb', 999)] }))
    expect(judgement).toMatchObject({ outcome: 'fail', isPartial: true, unknown: 1 })
    expect(judgement?.findings.map(({ path, outcome }) => [path, outcome])).toEqual([
      ['a.ipynb', 'fail'],
      [undefined, 'unknown'],
    ])
  })

  test('does not make a policy apply that a decided fact rules out', () => {
    const served = (...conditions: string[]) =>
      `facts: [notebooks, serving]\nmatchConditions:\n${conditions.map((it) => `  - { name: '${it}', expression: '${it}' }\n`).join('')}${short}`
    const outcome = (given: Partial<Project>, ...conditions: string[]) => judge(served(...conditions), facts(given))[0]
    const isServed = 'serving.present == "yes"'
    const hasNotebooks = 'notebooks.size() > 0'
    expect(outcome({ undecided: ['notebooks'] }, hasNotebooks, isServed)).toMatchObject({
      outcome: 'not-applicable',
      reason: `asked only of a project that ${isServed}; this is not one`,
    })
    expect(outcome({ undecided: ['serving'] }, isServed)?.outcome).toBe('unknown')
    expect(outcome({ undecided: ['notebooks'] }, hasNotebooks, 'serving.endpoints[0].tool == "flask"')?.outcome).toBe('unknown')
  })

  test('of another fact changes nothing', () => {
    expect(judge(short, facts({ ...twoShort, undecided: ['images'] }))[0]?.outcome).toBe('pass')
  })

  test('leaves a fail of the whole to which only decided facts lead', () => {
    const whole = (...validations: string[]) =>
      `facts: [notebooks, serving]\nmatchConditions:\n  - { name: serves, expression: 'serving.present == "no"' }\nvalidations:\n${validations.map((it) => `  - { expression: '${it}', message: No }\n`).join('')}`
    const outcome = (undecided: string, ...validations: string[]) =>
      judge(whole(...validations), facts({ undecided: [undecided] }))[0]?.outcome
    const [open, decided] = ['notebooks.size() > 5', 'serving.endpoints.size() > 5']
    expect(outcome('notebooks', decided, open)).toBe('fail')
    expect(outcome('notebooks', open, decided)).toBe('unknown')
    expect(outcome('serving', open, decided)).toBe('unknown')
  })

  test('makes any outcome about the project as a whole unknown that may hang on it', () => {
    const whole = 'validations:\n  - { expression: notebooks.size() > 5, message: Too few }'
    expect(judge(whole, facts({ undecided: ['notebooks'] }))[0]?.outcome).toBe('unknown')
  })
})

describe('an expression that fails is an outcome', () => {
  test.each([
    ['a missing field', 'validations:\n  - { expression: "notebooks[0].lines > 0", message: Empty }', 'index out of bounds'],
    [
      'too many steps',
      'validations:\n  - { expression: "notebooks.all(a, notebooks.all(b, notebooks.all(c, notebooks.all(d, a.lines + b.lines + c.lines + d.lines == 4))))", message: Slow }',
      'steps',
    ],
    ['an absent optional', `${short.replace('subject.lines < 100', 'project.owners[0] == subject.path')}`, 'index out of bounds'],
  ])('%s', (name, changes, reason) => {
    const notebooks = name === 'a missing field' ? [] : Array.from({ length: 60 }, (_, index) => notebook(`n${index}.ipynb`, 1))
    const [judgement] = judge(changes, facts({ notebooks }))
    expect(judgement?.outcome).toBe('error')
    expect(judgement?.reason).toContain(reason)
  })
})

test('a condition that does not hold names itself', () => {
  const [judgement] = judge(`${short}\nmatchConditions: [ { name: has many notebooks, expression: notebooks.size() > 5 } ]`, facts({}))
  expect(judgement).toMatchObject({
    outcome: 'not-applicable',
    reason: 'asked only of a project that has many notebooks; this is not one',
    judged: 0,
  })
})

test('nothing of ours applies where the repository is not about machine learning', () => {
  const given = { ...facts({ notebooks: [notebook('a.ipynb', 999)] }), repository: { ...emptyFacts().repository, ml: 'no' as const } }
  expect(judge(short, given)[0]?.outcome).toBe('not-applicable')
  expect(judge(`appliesTo: any\n${short}`, given)[0]?.outcome).toBe('fail')
})

test('projects are judged apart, by their own configuration; a policy of the repository once', () => {
  const given = facts({ root: 'a', notebooks: [notebook('a/n.ipynb', 999)] }, { root: 'b', notebooks: [notebook('b/n.ipynb', 999)] })
  const own = policy(short)
  const configuration = defaultConfiguration(own)
  const judged = evaluate([{ policy: own, configuration, byProject: { b: { ...configuration, severity: 'low' } } }], given)
  expect(judged.map(({ project, severity }) => `${project} ${severity}`)).toEqual(['a high', 'b low'])
  const whole = { ...emptyProject('.'), notebooks: given.projects.flatMap(({ notebooks }) => notebooks) }
  expect(judge(`scope: repository\n${short}`, { ...given, whole })).toMatchObject([{ project: '.', judged: 2, passed: 0 }])
  expect(judge(short, { ...given, whole })).toHaveLength(2)
  expect(judge(short, given, { configuration: { enabled: false } })).toEqual([])
})

test('a file of the project is a value, from its root and never above it', () => {
  const read: string[] = []
  const config = (path: string) => {
    read.push(path)
    return { epochs: 3 }
  }
  const changes =
    'facts: []\nvalidations:\n  - { expression: "config(\\"./params.yaml\\").epochs == 3 && config(\\"../x.yaml\\").size() == 0", message: Wrong }'
  expect(judge(changes, facts({ root: 'services/a' }), { context: { config } })[0]?.outcome).toBe('pass')
  expect(read).toEqual(['services/a/params.yaml'])
})

test('what is said of a project as a whole stands in its own files where it can', () => {
  const at = (paths: string[]) => facts({ root: 'a', tests: { ...emptyProject('a').tests, evidence: paths.map((path) => ({ path })) } })
  const changes = 'facts: [tests]\nvalidations: [ { expression: "tests.present == \\"yes\\"", message: None } ]'
  for (const [paths, path] of [
    [['.github/ci.yml', 'a/test_a.py'], 'a/test_a.py'],
    [['.github/ci.yml', 'ab/test_a.py'], '.github/ci.yml'],
  ] as const) {
    expect(judge(changes, at([...paths]))[0]?.findings[0]?.path).toBe(path)
  }
})

describe('findings', () => {
  const long = (path: string) => facts({ notebooks: [notebook(path, 999)] })
  const fingerprint = (given: Facts, text?: string) =>
    judge(short, given, text === undefined ? {} : { context: { contentOf: () => text } })[0]?.findings[0]?.fingerprint ?? ''

  test('are the same wherever the file moves, and another where their text is another', () => {
    const [here, moved, other] = [
      fingerprint(long('a.ipynb'), 'x = 1'),
      fingerprint(long('b.ipynb'), '  x = 1'),
      fingerprint(long('a.ipynb'), 'x = 2'),
    ]
    expect(moved).not.toBe(here)
    expect(moved.split('-')[0]).toBe(here.split('-')[0])
    expect(other.split('-')[0]).not.toBe(here.split('-')[0])
  })

  test('that are alike in one file are told apart', () => {
    const [judgement] = judge(short, facts({ notebooks: [notebook('a.ipynb', 999), notebook('a.ipynb', 998)] }))
    expect(new Set(judgement?.findings.map((finding) => finding.fingerprint)).size).toBe(2)
  })

  test('cannot leave the code in which they stand', () => {
    const changes = `${short}\nremediation: { effort: low, text: "Cut \`{{ subject.path }}\`." }`
    const [judgement] = judge(changes, facts({ notebooks: [notebook('a`\n<img src=x>\u202e.ipynb', 999)] }))
    expect(judgement?.findings[0]?.remediation).toBe("Cut `a' <img src=x> .ipynb`.")
  })
})

describe('what to do', () => {
  const remedy = (text: string) => `${short}\nremediation:\n  effort: low\n${text}`
  const said = (changes: string, ...paths: string[]) =>
    judge(changes, facts({ notebooks: paths.map((path) => notebook(path, 999)) }))[0]?.findings.map(({ remediation }) => remediation)

  test('is what the first condition that holds says, and otherwise the general text', () => {
    const instead = '  instead:\n    - { when: \'subject.path == "a.ipynb"\', text: "Cut `{{ subject.path }}`." }'
    expect(said(remedy(`  text: Cut it.\n${instead}`), 'a.ipynb', 'b.ipynb')).toEqual(['Cut `a.ipynb`.', 'Cut it.'])
  })

  test('goes on with each further text whose condition holds', () => {
    const also = ['"a.ipynb"', '"b.ipynb"', '"a.ipynb"'].map(
      (path, index) => `    - { when: 'subject.path == ${path}', text: Also ${index}. }`,
    )
    expect(said(remedy(`  text: Cut it.\n  also:\n${also.join('\n')}`), 'a.ipynb')).toEqual(['Cut it.\n\nAlso 0.\n\nAlso 2.'])
  })

  test('has a line for each of a list that begins one, which nothing in it can break', () => {
    const text = '  text: |-\n    ```sh\n    {{ notebooks.map(n, "rm " + n.path) }}\n    git rm {{ notebooks.map(n, n.path) }}\n    ```'
    expect(said(remedy(text), 'a.ipynb', 'b\n```')?.[0]).toBe("```sh\nrm a.ipynb\nrm b '''\ngit rm a.ipynb, b '''\n```")
  })
})

test('what asked for nothing that is looked up later stands when the rest is judged again', () => {
  const named = (id: string, text: string) => {
    const own = { ...policy(text), id }
    return { policy: own, configuration: defaultConfiguration(own) }
  }
  const asks = 'facts: []\nvalidations:\n  - { expression: "config(\\"a.yaml\\").?epochs.orValue(0) == 3", message: Wrong }'
  const policies = [named('asks', asks), named('plain', short)]
  const given = facts({ notebooks: [notebook('a.ipynb', 1)] })
  let missed = 0
  const context = { misses: () => missed, standing: new Map() }
  const first = evaluate(policies, given, { ...context, config: () => void missed++ })
  const second = evaluate(policies, given, { ...context, config: () => ({ epochs: 3 }) })
  expect([first[0]?.outcome, second[0]?.outcome]).toEqual(['fail', 'pass'])
  expect(second[1]).toBe(first[1])
})
