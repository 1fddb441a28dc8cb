import { isTestCode } from '../../graph/file-kind.ts'
import { type CallGraph, type Reach, reachFrom } from '../../graph/reach.ts'
import type { EntryPoint } from '../../model/facts.ts'
import type { Evidence } from '../../model/location.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'
import { isMeasuring, reaching } from './entry-points.ts'
import type { Launch } from './launches.ts'
import { keepsRegistry } from './own-registry.ts'
import { reachedOf } from './reached.ts'
import { type Runnable, runnablesOf } from './runnables.ts'

type Answer = EntryPoint['seeded']

/** Calls that register a model, and which of the runs they speak for. */
export interface Registration {
  answerOf(reach: Reach): Answer
  /** Those that some run reaches, or else those of steps of their own: such a step may register what any of the runs makes. */
  evidence: Evidence[]
}

interface Steps {
  matches: RoleMatch[]
  /** Whether a step registers where no run does: unknown where nothing here says what runs it. */
  answer: Answer
}

/** More than a reader would follow. */
const maxEvidence = 50

/**
 * Which runs reach a call that registers a model, or leave that to a step of its own, which none of them reaches; unknown where the
 * project may do it by code of its own.
 */
export function registrationOf(project: ProjectView, graph: CallGraph, launches: readonly Launch[], runs: readonly Reach[]): Registration {
  const matches = project.recognised.roles.filter(({ role, evidence }) => role.role === 'registers-model' && !isMeasuring(evidence.path))
  const reached = reachedOf(graph, matches)
  const byRuns = new Set(runs.flatMap(reached))
  const steps: Steps = byRuns.size > 0 ? { matches: [...byRuns], answer: 'no' } : stepsOf(matches, project, graph, launches)
  const otherwise = matches.length === 0 && keepsRegistry(project.facts) ? 'unknown' : steps.answer
  return {
    answerOf: (reach) => (reached(reach).length > 0 ? 'yes' : otherwise),
    evidence: steps.matches.slice(0, maxEvidence).map(({ evidence }) => evidence),
  }
}

/** Those of the matches that something else runs: a command, a program, a task or a request. */
function stepsOf(matches: readonly RoleMatch[], project: ProjectView, graph: CallGraph, launches: readonly Launch[]): Steps {
  const [inCode, written] = [true, false].map((isCode) => matches.filter(({ evidence }) => graph.modules.has(evidence.path) === isCode))
  if (written?.length || !inCode?.length) return { matches: written ?? [], answer: written?.length ? 'yes' : 'no' }
  const paths = new Set(inCode.map(({ evidence }) => evidence.path))
  const near = reaching(graph, paths)
  const runnables = runnablesOf(project, graph, launches, near).filter(({ path, start }) => {
    return start.some((scope) => near.has(scope.path)) && !isMeasuring(path, graph.modules.get(path))
  })
  const reached = reachedOf(graph, inCode)
  const reachedBy = (some: readonly Runnable[]) => new Set(some.flatMap(({ start }) => reached(reachFrom(graph, start))))
  const found = reachedBy(runnables.filter(({ isUnasked }) => !isUnasked))
  if (found.size > 0) return { matches: inCode.filter((match) => found.has(match)), answer: 'yes' }
  // How others come to what they import may be beyond what is read.
  const isUsed = [...near].some((path) => !paths.has(path) && !path.endsWith('__init__.py') && !isTestCode(path))
  const isOpen = isUsed || reachedBy(runnables.filter(({ isUnasked }) => isUnasked)).size > 0
  return { matches: [], answer: isOpen ? 'unknown' : 'no' }
}
