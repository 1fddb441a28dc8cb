import { emptyProject } from '../model/empty.ts'
import { factNames, openedBy, type Problem, type Project } from '../model/facts.ts'
import type { AnyAnalysis, Earlier, ProjectView } from './analysis.ts'
import { attempt, type Fallen, fallenIn, type StageError, stageError } from './contain.ts'
import { illustrated, markIllustrations } from './illustrations.ts'
import { markSetAside, setAsideIn } from './set-aside.ts'

export interface Gathered {
  project: Project
  problems: Problem[]
}

/** The facts of one project, each question asked in turn, and a problem for each stage that failed. */
export function gatherProject(view: ProjectView, analyses: readonly AnyAnalysis[]): Gathered {
  const fallen = fallenIn(view.root)
  const settled = new Set<string>()
  const project = { ...emptyProject(view.root), owners: ownersOfRoot(view, fallen) }
  const earlier: Earlier = { ...project }
  for (const analysis of analyses) {
    const { fact } = analysis
    const answer = attempt(`the analysis of ${fact}`, () => analyse(analysis, view, earlier))
    if ('error' in answer) {
      fallen.add(answer.error, [fact])
      withhold(earlier, fact, answer.error)
      continue
    }
    for (const property of [project, earlier]) Object.assign(property, { [fact]: answer.value.found })
    for (const name of answer.value.settled) settled.add(name)
  }
  const marked = mark(project, view, earlier, fallen)
  const open = openedBy(new Set(view.problems.flatMap(({ affects }) => affects)), settled)
  return { project: { ...marked, undecided: [...new Set([...open, ...fallen.undecided()])].sort() }, problems: fallen.problems() }
}

/** What the analysis found, and which parts of it nothing unread could change. */
function analyse(analysis: AnyAnalysis, view: ProjectView, earlier: Earlier): { found: unknown; settled: readonly string[] } {
  const found = analysis.analyse(view, earlier)
  const parts = Object.entries(analysis.settled?.(found as never) ?? {})
  return { found, settled: parts.flatMap(([part, isSettled]) => (isSettled ? [part] : [])) }
}

/** A later analysis that reads it must not take nothing for an answer. */
function withhold(earlier: Earlier, fact: string, error: StageError): void {
  Object.defineProperty(earlier, fact, {
    get() {
      throw error
    },
  })
}

/** Owners are part of many facts, and a policy may read those of the project without naming a fact. */
function ownersOfRoot({ root, ownersOf }: ProjectView, fallen: Fallen): string[] {
  const owners = attempt('the reading of owners', () => ownersOf(root === '.' ? '' : root))
  if ('value' in owners) return owners.value
  fallen.add(owners.error, factNames)
  return []
}

function mark(project: Project, view: ProjectView, earlier: Earlier, fallen: Fallen): Project {
  try {
    const marked = markIllustrations({ ...project, kinds: earlier.kinds ?? [] })
    return markSetAside(marked, setAsideIn(view))
  } catch (error) {
    fallen.add(stageError('the marking of illustrations', error), illustrated)
    return project
  }
}
