import { bodyOf } from '../../graph/bodies.ts'
import { lastName } from '../../graph/dotted-name.ts'
import { isTestPath } from '../../graph/file-kind.ts'
import type { Definition, FileFacts, PythonModule } from '../../model/file-facts.ts'
import { isMeasuring } from './entry-points.ts'

const registers = /^(?:record_)?(?:register_(?:\w+_)?model(?:_version)?|model_registration)$/
/** What a registry is told of a model; a factory that keeps classes by name is given none of it. */
const told = /^(?:\w+_)?(?:version|stage|alias|run_id|metrics|artifact_(?:path|uri)|model_(?:path|uri|id))$/
const stages = /^(?:update|set|transition|change|promote)_(?:\w+_)?model_(?:version_)?(?:stage|alias)$/
/** Calls that keep nothing. */
const idle = /^(?:print|len|str|f?repr|NotImplementedError)$|(?:^|[._])log(?:ger|ging)?\.\w+$/i

/** Whether functions of the project keep versions or stages of its models: a registry that no record knows. */
export function keepsRegistry(facts: readonly FileFacts[]): boolean {
  return facts.some(
    ({ path, python }) => python && !isTestPath(path) && !isMeasuring(path) && python.definitions.some((one) => isOfRegistry(one, python)),
  )
}

function isOfRegistry({ name, kind, parameters }: Definition, python: PythonModule): boolean {
  const own = lastName(name)
  const isNamed = stages.test(own) || (registers.test(own) && parameters.some((parameter) => told.test(parameter)))
  return kind === 'function' && isNamed && bodyOf(python, name).calls.some((call) => !idle.test(call.name))
}
