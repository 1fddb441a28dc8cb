import { grouped } from '../graph/grouped.ts'
import { type JobRun, jobRuns } from '../graph/jobs.ts'
import type { Project } from '../model/facts.ts'
import type { Evidence } from '../model/location.ts'
import { defineAnalysis, type ProjectView } from './analysis.ts'
import { isMadeInCode } from './ci.ts'
import { coverageOf } from './tests/coverage.ts'
import { environmentOf } from './tests/environment.ts'
import { misplacedTests } from './tests/misplaced.ts'
import { mayRunTests } from './tests/suspects.ts'
import { type Suite, suiteOf, type TestFile } from './tests/test-files.ts'
import { testsIn } from './tests/test-runs.ts'

type Tests = Project['tests']

const maxPaths = 200
const maxJobs = 100
const maxShown = 5

/** Whether tests of the project's own code exist, which CI jobs run them, and whether their coverage is measured. */
export const tests = defineAnalysis({
  fact: 'tests',
  analyse(project): Tests {
    const suite = suiteOf(project)
    const { files } = suite
    const live = jobRuns(project.repository.facts)
    const suspects = files.length > 0 ? live.filter((job) => mayRunTests(job, project)) : []
    const jobs = testJobs(live, suite, project)
    const environment = environmentOf(project, suite)
    return {
      present: files.length > 0 ? 'yes' : 'no',
      frameworks: [...new Set(files.flatMap(({ frameworks }) => frameworks))].sort(),
      files: files.length,
      paths: files.map(({ path }) => path).slice(0, maxPaths),
      withoutAssertions: suite.withoutAssertions.slice(0, maxPaths),
      misplaced: misplacedTests(live, project),
      ci: inCi(project, jobs, suspects),
      onPullRequest: onPullRequest(jobs, suspects),
      jobs,
      coverage: coverageOf(project, live),
      ...(environment && { environment }),
      evidence: [...firstTests(files), ...jobs.slice(0, 1).flatMap(({ chain }) => chain.slice(-1))],
    }
  },
  settled: ({ present, ci, onPullRequest: reviewed, coverage }) => ({
    'tests.present': present === 'yes',
    'tests.ci': present === 'yes' && ci === 'run' && reviewed === 'yes',
    'tests.coverage': coverage.measured === 'yes',
  }),
})

/** Jobs that run tests, those that collect most of them first. */
function testJobs(live: readonly JobRun[], suite: Suite, project: ProjectView): Tests['jobs'] {
  const found = live.flatMap((job) =>
    testsIn(job, suite, project)
      .slice(0, 1)
      .map((run) => ({ job, run })),
  )
  const ranked = found.sort((a, b) => b.run.files - a.run.files).slice(0, maxJobs)
  return ranked.map(({ job: { path, line, name, triggers }, run: { command, chain } }) => ({ path, line, name, triggers, command, chain }))
}

function inCi({ repository, recognised }: ProjectView, jobs: Tests['jobs'], suspects: readonly JobRun[]): Tests['ci'] {
  if (jobs.length > 0) return 'run'
  const configured = [...repository.facts.values()].some(({ ci }) => ci?.role === 'workflow')
  if (!configured) return recognised.roles.some(isMadeInCode) ? 'unknown' : 'no-ci'
  return suspects.length > 0 ? 'unknown' : 'not-run'
}

/** Where nothing in the repository says what starts a job, or what a script of it does, a review can only be suspected. */
function onPullRequest(jobs: Tests['jobs'], suspects: readonly JobRun[]): Tests['onPullRequest'] {
  if (jobs.some(({ triggers }) => triggers.includes('pull-request'))) return 'yes'
  const isSuspected = suspects.some(({ triggers }) => triggers.includes('pull-request'))
  return isSuspected || jobs.some(({ triggers }) => triggers.length === 0) ? 'unknown' : 'no'
}

/** The first file of each framework, then others, those that most are written for first; each says what it is written for. */
function firstTests(files: readonly TestFile[]): Evidence[] {
  const byFramework = grouped(files, ({ frameworks }) => frameworks.join(', '))
  const ranked = [...byFramework.values()].sort((a, b) => b.length - a.length)
  const known = new Set<string>()
  const isFirst = ({ frameworks }: TestFile) => frameworks.filter((name) => !known.has(name) && known.add(name)).length > 0
  const first = new Set(ranked.flatMap((group) => group.slice(0, 1)).filter(isFirst))
  const shown = [...first, ...ranked.flat().filter((file) => !first.has(file))].slice(0, maxShown)
  return shown.map(({ path, line, frameworks }) => ({ path, line, says: frameworks.join(', ') }))
}
