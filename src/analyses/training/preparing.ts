import type { PythonModule, Value } from '../../model/file-facts.ts'

/** Modules of a library that prepare data, choose, measure or hold, and fit nothing that predicts. */
const preparingModule =
  /^\w+\.(?:preprocessing|impute|compose|pipeline|feature_\w+|decomposition|random_projection|model_selection|metrics|datasets|base|utils|exceptions|set_config|config_context|__version__)\b/
const preparingName = /prep|transform|scal|encod|imput|select|vector|clean|feature|passthrough|num_|cat_|numeric|categor/i
const pipelines = /(?:^|\.)(?:Pipeline|make_pipeline|FeatureUnion|make_union|ColumnTransformer|make_column_transformer)$/

/** Whether the pipelines of a module only prepare data: it takes no estimator from the library `root`, and hands none in by a name. */
export function onlyPrepares({ imports, calls }: PythonModule, root: string): boolean {
  const taken = imports.filter(({ module, level }) => level === 0 && module.split('.')[0] === root)
  const made = calls.filter(({ name }) => pipelines.test(name))
  return (
    made.length > 0 &&
    taken.every(({ module, name }) => preparingModule.test(name === undefined ? module : `${module}.${name}`)) &&
    made.every((call) => call.arguments.every(({ name, value }) => name !== undefined || !mayHoldEstimator(value)))
  )
}

/** A step that the source writes out as a name of something else than a preparation may be whatever the caller wants to fit. */
function mayHoldEstimator({ reference, items }: Value): boolean {
  if (reference !== undefined) return !preparingName.test(reference)
  return items?.some(mayHoldEstimator) ?? false
}
