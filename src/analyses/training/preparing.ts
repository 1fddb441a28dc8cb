import type { Call, PythonModule, Value } from '../../model/file-facts.ts'

/** What a library has, below its root, that prepares data, chooses, measures or holds, and fits nothing that predicts. */
const preparingModule =
  /^(?:preprocessing|impute|compose|pipeline|feature(?:_\w+)?|decomposition|random_projection|model_selection|metrics|datasets|base|utils?|linalg|functions|param|stat|pretrained|exceptions|set_config|config_context|__version__|Pipeline(?:Model)?|Transformer|annotator\.(?!\w{0,60}Approach\b)\w+)\b/
const preparingName = /prep|transform|scal|encod|imput|select|vector|clean|feature|passthrough|num_|cat_|numeric|categor/i
const pipelines = /(?:^|\.)(?:Pipeline|make_pipeline|FeatureUnion|make_union|ColumnTransformer|make_column_transformer)$/
/** Names of the argument that holds what a pipeline consists of. */
const holding = /^(?:steps|stages|transformers|transformer_list)$/

/** Whether the pipelines of a module only prepare data: it takes no estimator from below the `roots` of a library, and hands none in by a name. */
export function onlyPrepares(module: PythonModule, roots: readonly string[]): boolean {
  const isPreparing = (name: string) => {
    const below = belowRoot(name, roots)
    return below === undefined || preparingModule.test(below)
  }
  const mayFit = ({ reference, items }: Value): boolean => {
    if (reference === undefined) return items?.some(mayFit) ?? false
    return !preparingName.test(reference) && (belowRoot(reference, roots) === undefined || !isPreparing(reference))
  }
  const made = module.calls.filter(({ name }) => pipelines.test(name))
  return made.length > 0 && takenFrom(module).every(isPreparing) && made.every((call) => partsOf(call).every((part) => !mayFit(part)))
}

/** What a dotted name means below the first of the roots that it lies under. */
function belowRoot(name: string, roots: readonly string[]): string | undefined {
  const root = roots.find((one) => name === one || name.startsWith(`${one}.`))
  return root === undefined ? undefined : name.slice(root.length + 1)
}

/** Dotted names of what a module imports; of a star import those that it calls. */
function takenFrom({ imports, calls }: PythonModule): string[] {
  const absolute = imports.filter(({ level }) => level === 0)
  const starred = new Set(absolute.flatMap(({ module, name }) => (name === '*' ? [module] : [])))
  const named = absolute.flatMap(({ module, name }) => (name === '*' ? [] : [name === undefined ? module : `${module}.${name}`]))
  const called = starred.size === 0 ? [] : calls.filter(({ name }) => starred.has(name.slice(0, Math.max(0, name.lastIndexOf('.')))))
  return [...named, ...called.map(({ name }) => name)]
}

/** A step that the source writes out as a name of something else than a preparation may be whatever the caller wants to fit. */
function partsOf({ arguments: given }: Call): Value[] {
  return given.filter(({ name }) => name === undefined || holding.test(name)).map(({ value }) => value)
}
