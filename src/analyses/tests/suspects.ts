import { pythonPrograms } from '../../graph/commands/python-program.ts'
import { isTestPath } from '../../graph/file-kind.ts'
import type { JobRun } from '../../graph/jobs.ts'
import { joinPath } from '../../languages/shell/directory.ts'
import type { ProjectView } from '../analysis.ts'
import { openProgramTest } from './open-programs.ts'

/** Whether a job leads out of sight to what may run the tests: a workflow or an action of another repository, an image, a script that starts them elsewhere, or whose name it does not write out. */
export function mayRunTests(job: JobRun, project: ProjectView): boolean {
  const { repository } = project
  const isOpen = openProgramTest(project)
  const exists = (path: string) => repository.facts.has(path)
  return (
    job.uses.some((use) => isHidden(use.uses, exists) && speaksOfTests(use, job)) ||
    job.runs.some((run) => {
      const { command, folder } = run
      const { words } = command
      if (isOpen(run)) return true
      if (builders.has(words[0] ?? '') && building.test(words.join(' '))) return true
      const program = pythonPrograms(words).find((path) => [folder ?? '', ''].some((from) => exists(joinPath(from, path))))
      return program !== undefined && (isTestPath(program) || words.slice(1).some((word) => aboutTests.test(word)))
    })
  )
}

/** Of a model's test, `test.py`, it says nothing. */
const aboutTests = /py\.?test|unit[-_]?test|(?:run|submit|start|execute)[-_]?(?:all[-_]?)?tests\b|(?:^|[\s=./])tests\//i

/** Builders that run the target of this name in an image of their own. */
const building = /^(?:docker (?:buildx )?build .*--target[ =]|earthly .*\+|dagger call )(?:[\w-]+[-_])?(?:unit[-_]?|py)?tests?(?:[-_ ]|$)/
const builders = new Set(['docker', 'earthly', 'dagger'])

/** A file or an action of another repository, or a workflow that is not there. */
function isHidden(uses: string, exists: (path: string) => boolean): boolean {
  if (/\.ya?ml(?:@self)?$/.test(uses)) return uses.startsWith('./') && !exists(uses.slice(2))
  return /^[\w.-]+\/(?:[\w./-]+@|[\w/-]+$)/.test(uses) || /\.ya?ml@/.test(uses)
}

const tests = /(?:^|[^a-z])(?:unit[-_]?)?tests?(?:[^a-z]|$)|pytest|\btox\b|unittest/i
/** What is done with the results of tests that something else ran, or before them. */
const around = /report|result|summary|publish|upload|setup|install|comment|split|pypi/i
/** What workflows are for that run no tests. */
const otherwise =
  /releas|publish|deploy|bump|tag|label|stale|doc|codeql|lint|style|format|scan|secur|sbom|scorecard|changelog|notif|slack|greet|triage|\bcla\b|sync|mirror|backport|renovate|dependabot|semantic|version|merge|approve|page|sonar|snyk|trivy|docker|image|issue|project|clean|schema|links|spell/i

type Use = JobRun['uses'][number]

/** A workflow may do anything that nothing says it is for; an action is called by the name of what it does. */
function speaksOfTests({ uses, with: inputs }: Use, { name, triggers }: JobRun): boolean {
  const [path = ''] = uses.split('@')
  const isWorkflow = /\.ya?ml$/.test(path)
  const called = path.slice((isWorkflow ? path.lastIndexOf('/') : path.indexOf('/')) + 1)
  if (!isWorkflow) return tests.test(called) && !around.test(called)
  const given = Object.entries(inputs).some(([key, value]) => tests.test(key) || tests.test(value))
  if (given || tests.test(called) || tests.test(name)) return true
  const isReviewed = triggers.length === 0 || triggers.some((trigger) => trigger === 'pull-request' || trigger === 'push')
  return isReviewed && !otherwise.test(called) && !otherwise.test(name)
}
