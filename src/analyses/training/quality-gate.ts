import type { Project } from '../../model/facts.ts'
import type { Evidence } from '../../model/location.ts'
import type { ProjectView } from '../analysis.ts'

type QualityGate = Project['training']['qualityGate']

const metric =
  /(?:^|[\W_])(?:acc(?:uracy)?|auc|auroc|roc_auc|f1|f_?beta|precision|recall|rmse|mse|mae|mape|r2|r_squared|bleu|rouge|wer|cer|perplexity|iou|mAP|dice|loss|score|metrics?)(?:[\W_\d]|$)/i
const limit =
  /^-?[\d.]+(?:e-?\d+)?$|thres|min(?:imum)?_|_min\b|max(?:imum)?_|baseline|required|target|limit|acceptable|champion|production|prod_|current|deployed|registered|tolerance/i
/** Comparisons that choose a checkpoint or end a loop, not a model that goes out. */
const searching = /best|patience|early|prev(?:ious)?|last_|epoch|step|delta|lowest|highest/i
const ordering = new Set(['<', '<=', '>', '>='])

const comparing = /^dvc\s+(?:metrics|params)\s+diff\b|^cml\b/

/** Whether a metric is held against a limit before a model goes out: in code, in a test, or by the platform's own check. */
export function qualityGateOf({ facts, recognised }: ProjectView): QualityGate {
  const evidence = [...byRole(recognised), ...facts.flatMap((file) => [...byComparison(file), ...byAssertion(file), ...byCommand(file)])]
  return { present: evidence.length > 0 ? 'yes' : 'no', evidence: evidence.slice(0, 10) }
}

function byRole({ roles }: ProjectView['recognised']): Evidence[] {
  return roles.filter(({ role }) => role.role === 'gates-quality').map(({ evidence }) => evidence)
}

function byComparison({ path, python }: ProjectView['facts'][number]): Evidence[] {
  return (python?.comparisons ?? []).flatMap(({ left, operator, right, line, cell }) => {
    if (!ordering.has(operator) || searching.test(left) || searching.test(right)) return []
    const isGate = (metric.test(left) && limit.test(right) && right !== '0') || (metric.test(right) && limit.test(left) && left !== '0')
    return isGate ? [{ path, line, ...(cell === undefined ? {} : { cell }), says: `${left} ${operator} ${right}`.slice(0, 120) }] : []
  })
}

/** Test functions that are named after a model's metric. */
function byAssertion({ path, python }: ProjectView['facts'][number]): Evidence[] {
  if (!python || !/(?:^|\/)tests?(?:\/|_)|_test\.py$/.test(path)) return []
  const held = python.asserts.filter(({ within }) => within !== undefined && /(?:^|_)model(?:_|$)/i.test(within) && metric.test(within))
  return held.slice(0, 1).map(({ line, within }) => ({ path, line, says: within ?? '' }))
}

function byCommand({ path, commands, ci }: ProjectView['facts'][number]): Evidence[] {
  if (!ci) return []
  return (commands ?? [])
    .filter(({ words }) => comparing.test(words.join(' ')))
    .map(({ line, text }) => ({ path, line, says: text.slice(0, 120) }))
}
