import type { DvcFile, FileFacts } from '../../model/file-facts.ts'
import type { Evidence } from '../../model/location.ts'
import type { Launch } from './launches.ts'
import { type Tracked, untracked } from './tracked.ts'

type Stage = (DvcFile & { kind: 'pipeline' })['stages'][number]

/** What a stage records of each run: its own metrics, or parameters in a pipeline that has metrics; open where another stage alone has them. */
export function byStage(launches: readonly Launch[]): Tracked {
  const stages = launches.flatMap(({ from, command }) => stageOf(from, command.owner))
  const tracked = stages.find(({ isRecorded }) => isRecorded)
  if (tracked) return { tracked: 'yes', tools: ['dvc'], evidence: [tracked.evidence] }
  const [partly] = stages
  return partly ? { tracked: 'unknown', tools: ['dvc'], evidence: [partly.evidence] } : untracked
}

/** Of a pipeline with metrics, the stage of that name. */
function stageOf({ path, dvc }: FileFacts, owner: string | undefined): { isRecorded: boolean; evidence: Evidence }[] {
  if (dvc?.kind !== 'pipeline') return []
  const stage = dvc.stages.find(({ name }) => name === owner)
  if (!stage || (dvc.metrics.length === 0 && !dvc.stages.some(hasMetrics))) return []
  const evidence = { path, line: stage.line, says: `stage ${stage.name}` }
  return [{ isRecorded: stage.params.length > 0 || hasMetrics(stage), evidence }]
}

function hasMetrics({ outs }: Stage): boolean {
  return outs.some(({ kind }) => kind === 'metric')
}
