import { callGraphOf, chainTo } from '../graph/reach.ts'
import type { EntryPoint, Project } from '../model/facts.ts'
import { defineAnalysis, type ProjectView } from './analysis.ts'
import { commandEntries } from './training/commands.ts'
import { type Fitting, fittingsOf, isMeasuring, startOf } from './training/entry-points.ts'
import { fitsOf } from './training/fits.ts'
import { reachOfFitting } from './training/fitting-commands.ts'
import { type ForeignFit, foreignFits } from './training/foreign.ts'
import { type Work, workOf } from './training/jobs.ts'
import { launchesOf } from './training/launches.ts'
import { pipelinesOf, startedByPipeline } from './training/pipelines.ts'
import { qualityGateOf } from './training/quality-gate.ts'
import { registrationOf } from './training/registration.ts'
import { seedingOf } from './training/seeding.ts'
import type { Tracked } from './training/tracked.ts'
import { trackedBy } from './training/tracking.ts'
import { unreadTest } from './training/unread.ts'

type Training = Project['training']

/** What the project runs to fit a model, and what becomes of each run. */
export const training = defineAnalysis({
  fact: 'training',
  analyse(project, { tests }) {
    const { entryPoints, registrations } = runsOf(project)
    const pipelines = pipelinesOf(project, callGraphOf(project.repository.facts), entryPoints)
    const qualityGate = qualityGateOf(project, tests)
    // What could not be read may be what trains.
    const isOpen = entryPoints.length === 0 && project.problems.some(({ affects }) => affects.includes('training'))
    return { tracking: isOpen ? 'unknown' : trackingOf(entryPoints), entryPoints, registrations, pipelines, qualityGate }
  },
  settled: ({ entryPoints, pipelines, qualityGate }) => ({
    'training.present': entryPoints.length > 0,
    'training.registered': entryPoints.some(({ registers }) => registers === 'yes'),
    'training.pipelines': entryPoints.some(({ inPipeline, path }) => inPipeline === 'yes' || pipelines.some((one) => one.path === path)),
    'training.qualityGate': qualityGate.present === 'yes',
  }),
})

function runsOf(project: ProjectView): Pick<Training, 'entryPoints' | 'registrations'> {
  const graph = callGraphOf(project.repository.facts)
  const launches = launchesOf(project.facts, graph, fileTest(project))
  const isStarted = startedByPipeline(project, graph, launches)
  const trackedOf = trackedBy(project, graph, launches)
  const seeds = seedingOf(project, graph)
  const reachFitting = reachOfFitting(graph)
  const fittings = fittingsOf(project, graph, fitsOf(project, graph), launches)
  const registration = registrationOf(
    project,
    graph,
    launches,
    fittings.map(({ reach }) => reach),
  )
  const isUnread = unreadTest(project)
  const setApart = workOf(project, graph)
  const fromPython = fittings.map((fitting): EntryPoint => {
    const { runnable, reach, fits, isChosen } = fitting
    const isRemote = fits.every(({ remote }) => remote)
    const work = setApart(fits)
    const description = descriptionOf(fitting, work)
    const { path } = runnable
    const seeded = seeds({ reach: reachFitting(fitting), fits: work.fits })
    const { frameworks } = description
    const tracked = trackedOf({ path, isTask: runnable.kind === 'task', isRemote, jobs: work.jobs, frameworks, reach })
    const inPipeline = runnable.inPipeline || isStarted(runnable.path) ? 'yes' : 'no'
    const orOpen = <Answer extends string>(answer: Answer) => (answer === 'no' && (isChosen || isUnread(path)) ? 'unknown' : answer)
    return {
      ...description,
      ...tracked,
      tracked: orOpen(tracked.tracked),
      ...seeded,
      seeded: orOpen(seeded.seeded),
      registers: orOpen(registration.answerOf(reach)),
      inPipeline,
      owners: project.ownersOf(runnable.path),
    }
  })
  const elsewhere = foreignFits(project)
    .filter(({ path }) => !isMeasuring(path))
    .map((fit) => foreignEntry(fit, project, isStarted(fit.path)))
  const entryPoints = [...fromPython, ...elsewhere, ...commandEntries(project, isStarted)]
  return { entryPoints: entryPoints.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)), registrations: registration.evidence }
}

function fileTest({ repository }: ProjectView): (path: string) => boolean {
  const paths = new Set(repository.files.map(({ path }) => path))
  return (path) => paths.has(path)
}

function descriptionOf(fitting: Fitting, work: Work): Pick<EntryPoint, 'path' | 'line' | 'cell' | 'kind' | 'frameworks' | 'chain'> {
  const { runnable, reach, fit, fits, arrival } = fitting
  const kind = runnable.kind !== 'notebook' && fits.every(({ managed }) => managed) ? 'managed-job' : runnable.kind
  const frameworks = [...new Set(fits.flatMap((one) => one.frameworks))].sort()
  const [program] = work.jobs.includes(fit) ? work.fits.filter(({ evidence }) => evidence.path !== fit.evidence.path) : []
  const within = program ? [...chainTo(reach.get(program.evidence.path, program.within)), program.evidence] : []
  return { ...startOf(fitting), kind, frameworks, chain: [...chainTo(arrival), fit.evidence, ...within] }
}

function foreignEntry({ path, line, name, frameworks }: ForeignFit, project: ProjectView, isStarted: boolean): EntryPoint {
  const roles = project.recognised.rolesIn(path)
  const tracks = roles.filter(({ role }) => role.role === 'tracks')
  const tracked: Tracked = {
    tracked: tracks.length > 0 ? 'yes' : 'no',
    tools: [...new Set(tracks.map(({ tool }) => tool.id))].sort(),
    evidence: tracks.slice(0, 1).map(({ evidence }) => evidence),
  }
  const calls = project.repository.facts.get(path)?.foreign?.calls ?? []
  return {
    path,
    line,
    kind: 'script',
    frameworks,
    ...tracked,
    seeded: calls.some((call) => /(?:^|[.:])(?:set\.seed|seed!)$/.test(call.name)) ? 'yes' : 'no',
    registers: roles.some(({ role }) => role.role === 'registers-model' && !role.implied) ? 'yes' : 'no',
    inPipeline: isStarted ? 'yes' : 'no',
    chain: [{ path, line, says: `${name}(…)` }],
    owners: project.ownersOf(path),
  }
}

/** All, some or none of the entry points; unknown where the undecided ones decide. */
export function trackingOf(entryPoints: readonly Pick<EntryPoint, 'tracked'>[]): Training['tracking'] {
  if (entryPoints.length === 0) return 'no-training'
  const has = (answer: EntryPoint['tracked']) => entryPoints.some(({ tracked }) => tracked === answer)
  if (has('yes') && has('no')) return 'partly'
  if (has('unknown')) return 'unknown'
  return has('yes') ? 'tracked' : 'untracked'
}
