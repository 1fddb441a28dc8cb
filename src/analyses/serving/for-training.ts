import { baseOf } from '../../graph/path.ts'
import { callGraphOf } from '../../graph/reach.ts'
import { remembered } from '../../graph/remembered.ts'
import type { PythonModule } from '../../model/file-facts.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'
import { isFitting } from './handlers.ts'

const evaluating = /(?:^|[/_.-])(?:evals?|evaluat(?:e|ions?|ors?|ing)|bench(?:mark(?:s|ing)?)?|rollouts?)[/_.-]/i
const named = /(?:^|[_-])(?:serve|serving|service|deploy\w*|api)[_.-]/i
const training = /(?:^|[/_.-])(?:train(?:ers?|ing)?|fine[-_]?tun(?:e|ing)|grpo|rlhf)[/_.-]/i
const stopping = /\.(?:terminate|kill|send_signal)$|^os\.killp?g?$/
/** What a framework calls while it trains. */
const calledBack = /(?:^|[.\w])Trainer(?:Callback)?$|(?:keras|lightning|transformers)[\w.]*Callback$/

/**
 * Says whether Python code starts a server for a while only: evaluation asks it, or training does and stops it again. What a script of the
 * shell starts may be there to stay.
 */
export function startedForTraining({ repository: { facts } }: ProjectView): (match: RoleMatch) => boolean {
  const isShortLived = remembered((path: string) => {
    const module = facts.get(path)?.python
    if (!module || named.test(baseOf(path))) return false
    if (evaluating.test(path)) return true
    if (!module.calls.some(({ name }) => stopping.test(name))) return false
    return (
      training.test(path) ||
      trains(module) ||
      callGraphOf(facts)
        .importers(path)
        .some((user) => trains(facts.get(user)?.python))
    )
  })
  return ({ by, evidence: { path, cell } }) => by === 'commands' && cell === undefined && isShortLived(path)
}

function trains(module: PythonModule | undefined): boolean {
  if (!module) return false
  const isCalledBack = module.definitions.some(({ bases }) => bases?.some((base) => calledBack.test(base)))
  return isCalledBack || module.calls.some(({ name }) => isFitting(name))
}
