import { lastName, parentName } from '../../graph/dotted-name.ts'
import type { CallGraph } from '../../graph/reach.ts'
import { rememberedOfFiles } from '../../graph/remembered.ts'
import type { Defined } from '../../graph/symbols.ts'
import type { Argument, Call, PythonModule } from '../../model/file-facts.ts'

/** Methods that fit whatever object they are called on. */
const fitMethods = new Set(['fit', 'partial_fit', 'fit_generator', 'train_on_batch', 'apply_gradient', 'apply_gradients', 'fit_one_cycle'])

/** Methods that fit where the receiver or the arguments say so: `train` alone switches a network's mode. */
const trainMethods = new Set(['train', 'learn', 'fine_tune', 'train_model'])
const trainer = /(?:trainer|learner)(?:\(\)|\[\])*$/i
const trainingArguments = new Set(
  'epochs num_epochs n_epochs max_epochs total_timesteps num_boost_round max_steps training_data train_data train_dataset training_dataset train_set training_set dtrain train_loader train_dataloader train_dataloaders'.split(
    ' ',
  ),
)

/** Objects with a `fit` that prepare data or explain a model, by the parts that their names are made of. */
const preparing = new RegExp(
  [
    'scal(?:er|ing)|encod|vectori|tokeni[sz]|prepro|imput|binari|normali[sz]|reducer|selector|discreti|featuri|explain|importance',
    'smote|sampl|augment|generator|calibrat|extractor|mapper|codec',
    'transform(?:er|s|ation)?s?(?:\\(\\)|\\[\\])*$',
    '(?:^|[._])(?:pca|svd|tsne|umap|tf_?idf|bow|bag(?:_of_words)?|ohe|le|enc|mms|sc|datagen|pt|kde|poly|vocab|words|nmf|ica|perm|rfe)(?:[._(]|$)',
  ].join('|'),
  'i',
)

/** Calls whose `step` moves something else than parameters. */
const otherSteps = /sched|env(?:ironment)?s?\b|prof|pbar|timer|progress/i
const updates = new Set(['step', 'add_', 'sub_', 'addcmul_', 'addcdiv_', 'minimize'])

/** What a gradient that was made a function gives for parameters, alone or beside the loss: `jax.value_and_grad(loss)(parameters)`. */
const gradient = /(?:^|[._])grad\(\)\(\)(?:\[\])*$/
/** Calls that make new parameters of gradients: an update by its name, or the second of what `jax.example_libraries.optimizers` gives. */
const updating = /(?:^|[._])update(?:s|_\w+)?$|(?:^|\.)optimizers\.\w+\(\)\[\]$/
/** Calls that take parameters and gradients pair by pair: `zip` is given both, `tree_map` also what to do with them. */
const pairing = /(?:^|\.)(?:zip|tree_(?:multi)?map|tree\.map)$/

/** Calls that solve for parameters, or search for them, where a method does it that fits a class of one's own. */
const solving = /^(?:(?:numpy|scipy|cupy|jax\.numpy)\.linalg\.(?:lstsq|solve|inv|pinv|svd|eigh?|qr|cho_solve)|scipy\.optimize\.\w+)$/

/** Calls that fit objects which no import explains: parameters, what own factories return, loops that are written out. */
export function guessedFits(path: string, module: PythonModule, graph: CallGraph): Call[] {
  const { methods, steps } = fitLike(module)
  if (methods.length === 0) return steps
  const isForeign = foreignTest(path, module, graph)
  return [...methods.filter((call) => isUnexplained(path, call, graph, isForeign)), ...steps]
}

/** Calls that look like a fit by themselves, whatever else there is: methods that fit, and steps of one's own. */
const fitLike = rememberedOfFiles((module: PythonModule): { methods: Call[]; steps: Call[] } => ({
  methods: module.calls.filter(saysFit),
  steps: [...writtenLoops(module), ...module.calls.filter(usesGradients), ...solvedModels(module)],
}))

/** Says whether a name begins with a module that the file imports and that is not the repository's own. */
export function foreignTest(path: string, module: PythonModule, graph: CallGraph): (name: string) => boolean {
  const imported = new Set(module.imports.filter(({ level }) => level === 0).map((item) => item.module.split('.')[0] ?? ''))
  return (name) => {
    const root = name.split('.')[0]?.replace(/[()[\]]/g, '') ?? ''
    return imported.has(root) && graph.symbols.index.resolve(path, root) === undefined
  }
}

function saysFit({ name, arguments: given }: Call): boolean {
  const receiver = receiverOf(name)
  if (receiver === '' || preparing.test(receiver)) return false
  const last = lastName(name)
  if (fitMethods.has(last)) return given.length > 0 || trainer.test(receiver)
  return trainMethods.has(last) && (trainer.test(receiver) || given.some(isTrainingArgument))
}

function isTrainingArgument({ name }: Argument): boolean {
  return name !== undefined && trainingArguments.has(name)
}

function isUnexplained(
  path: string,
  { name, within = '', arguments: given }: Call,
  graph: CallGraph,
  isForeign: (name: string) => boolean,
): boolean {
  const receiver = receiverOf(name)
  const last = lastName(name)
  const owner = /^(?:self|cls|super\(\))$/.test(receiver) ? graph.classes.around(path, within) : undefined
  if (owner) return inherits(owner, last, graph)
  const meanings = graph.symbols.meanings(path, within, name)
  if (meanings.length === 0) return !isForeign(name) || returnsAnything(receiver) || given.some(isTrainingArgument)
  return meanings.some(({ symbol, rest }) => rest.length > 0 && (symbol.definition.kind === 'function' || inherits(symbol, last, graph)))
}

/** Whether a method of a class comes from somebody else's base class. */
function inherits(owner: Defined, method: string, { classes }: CallGraph): boolean {
  return classes.method(owner, method) === undefined && classes.foreignBases(owner).length > 0
}

/** Whether what a receiver is may be anything, as what somebody else's function returned: `hydra.utils.instantiate().fit`. A class says what it is. */
export function returnsAnything(receiver: string): boolean {
  return /(?:^|\.)[a-z_][a-z0-9_]*(?:\(\)|\[\])+$/.test(receiver)
}

/** Closed forms of one's own: what solves for parameters in the `fit` of a class that predicts. */
function solvedModels({ calls, definitions }: PythonModule): Call[] {
  const solved = calls.filter(({ name, within = '' }) => lastName(within) === 'fit' && solving.test(name))
  const names = new Set(solved.length === 0 ? [] : definitions.map(({ name }) => name))
  return solved.filter(({ within = '' }) => names.has(`${parentName(within)}.predict`))
}

/** Loops of one's own: a backward pass and an update of parameters in one function or class, or in a closure that the update calls. */
function writtenLoops({ calls }: PythonModule): Call[] {
  const updated = new Set<string>()
  for (const call of calls) {
    if (!isUpdate(call)) continue
    updated.add(outermost(call.within))
    for (const { value } of call.arguments) if (value.reference !== undefined) updated.add(value.reference)
  }
  const followed = followedByUpdates(calls.filter(({ within }) => within === undefined))
  const isShown = (call: Call) => call.within === undefined && followed.size > 0 && !followed.has(call)
  return calls.filter((call) => isBackward(call) && updated.has(outermost(call.within)) && !isShown(call))
}

/** Backward passes that an update follows, the last before it: a notebook may show what a gradient is before it trains. */
function followedByUpdates(calls: readonly Call[]): ReadonlySet<Call> {
  const followed = new Set<Call>()
  let last: Call | undefined
  for (const call of calls) {
    if (last && isUpdate(call)) followed.add(last)
    if (isBackward(call)) last = call
  }
  return followed
}

function isBackward({ name }: Call): boolean {
  return /(?:^|[._])backward$/.test(name)
}

function isUpdate({ name }: Call): boolean {
  return name.includes('.') && updates.has(lastName(name)) && !otherSteps.test(name)
}

/** Steps of one's own that pass gradients on: `update(gradients, state)`, `tree_map(step, parameters, gradients)`. */
function usesGradients({ name, arguments: given }: Call): boolean {
  if (!updating.test(name) && !(pairing.test(name) && given.length > (name === 'zip' ? 1 : 2))) return false
  return given.some(({ value: { reference } }) => reference !== undefined && gradient.test(reference))
}

function outermost(within = ''): string {
  return within.split('.')[0] ?? ''
}

export function receiverOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('.')))
}
