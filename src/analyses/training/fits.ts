import type { CallGraph } from '../../graph/reach.ts'
import type { Call, PythonModule } from '../../model/file-facts.ts'
import type { Evidence } from '../../model/location.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'
import { grouped } from './grouped.ts'

/** A place that fits a model. */
export interface Fit {
  evidence: Evidence
  within: string
  /** Tools that do it, by id. */
  frameworks: string[]
  /** The fitting happens on a platform, in a job that this call starts. */
  managed: boolean
}

/** Methods that fit whatever object they are called on. */
const fitMethods = new Set(['fit', 'partial_fit', 'fit_generator', 'train_on_batch', 'apply_gradients'])

/** Objects with a `fit` that prepare data or explain a model, by the words that their names are made of. */
const preparing =
  /scal(?:er|ing)|encod|vectori|tokeni[sz]|preprocess|prepro|imput|binari|normali[sz]|transform(?:er|s|ation)?s?(?:\(\)|\[\])*$|(?:^|[._])(?:pca|svd|tsne|umap|tfidf|tf_idf|bow|bag_of_words|ohe|le|enc|mms|sc|datagen|pt|kde|poly|bag|vocab|words|nmf|ica|lda|gmm|perm|rfe)(?:[._(]|$)|reducer|selector|discreti|featuri|explain|importance|smote|sampl|augment|generator|calibrat|extractor|mapper|codec/i

/** Calls whose `step` moves something else than parameters. */
const otherSteps = /sched|env(?:ironment)?s?\b|prof|pbar|timer|progress/i
const updates = new Set(['step', 'add_', 'sub_', 'addcmul_', 'addcdiv_', 'minimize'])

/** Everything in the project's Python code that fits a model, by path. */
export function fitsOf(project: ProjectView, graph: CallGraph): ReadonlyMap<string, Fit[]> {
  const fits = new Map<string, Fit[]>()
  const orchestrating = new Set(project.recognised.roles.filter(({ role }) => role.role === 'orchestrates').map(placeOf))
  const isFitting = (match: RoleMatch) => isFit(match) && !orchestrating.has(placeOf(match))
  const roles = grouped(project.recognised.roles.filter(isFitting), (match) => match.evidence.path)
  const frameworks = frameworksByPath(project)
  for (const [path, module] of graph.modules) {
    const known = (roles.get(path) ?? []).map(fitOfRole)
    const taken = new Set(known.map(({ evidence: { line, cell } }) => `${cell ?? ''}:${line}`))
    const guessed =
      frameworks.size === 0 ? [] : guessedFits(path, module, graph).filter(({ line, cell }) => !taken.has(`${cell ?? ''}:${line}`))
    const found = [...known, ...guessed.map((call) => fitOfCall(path, call, frameworks.get(path) ?? []))]
    if (found.length > 0) fits.set(path, found)
  }
  return fits
}

function isFit({ role, by }: RoleMatch): boolean {
  return role.role === 'trains' && (by === 'calls' || by === 'bases')
}

/** A call that an orchestrator may run anything with is no fit by itself: what it runs may be. */
function placeOf({ evidence: { path, line, cell }, name }: RoleMatch): string {
  return `${path}\n${cell ?? ''}:${line ?? ''} ${name}`
}

function fitOfRole({ tool, evidence, within }: RoleMatch): Fit {
  return { evidence, within: within ?? '', frameworks: [tool.id], managed: tool.platform === true }
}

function fitOfCall(path: string, { name, line, cell, within }: Call, frameworks: string[]): Fit {
  const place = cell === undefined ? { path, line } : { path, line, cell }
  return { evidence: { ...place, says: `${name}(…)` }, within: within ?? '', frameworks, managed: false }
}

/** Training tools that each file names; empty where the whole project names none. */
function frameworksByPath(project: ProjectView): ReadonlyMap<string, string[]> {
  const found = new Map<string, Set<string>>()
  for (const { tool, evidence } of project.recognised.tools) {
    if (tool.capability !== 'training') continue
    for (const { path } of evidence) found.set(path, (found.get(path) ?? new Set()).add(tool.id))
  }
  return new Map([...found].map(([path, ids]) => [path, [...ids].sort()]))
}

/** Fits on objects that no import explains: parameters, own factories, and loops that are written out. */
function guessedFits(path: string, module: PythonModule, graph: CallGraph): Call[] {
  const foreign = new Set(module.imports.filter(({ level }) => level === 0).map((item) => item.module.split('.')[0] ?? ''))
  const methods = module.calls.filter((call) => fitMethods.has(lastOf(call.name)) && isUnexplained(path, call, foreign, graph))
  return [...methods, ...writtenLoops(module)]
}

function isUnexplained(path: string, { name, within, arguments: given }: Call, foreign: ReadonlySet<string>, graph: CallGraph): boolean {
  const receiver = name.slice(0, name.lastIndexOf('.'))
  if (!name.includes('.') || preparing.test(receiver) || given.length === 0) return false
  const last = lastOf(name)
  const owner = /^(?:self|cls|super\(\))$/.test(receiver) ? graph.symbols && graph.classes.around(path, within ?? '') : undefined
  if (owner) return graph.classes.method(owner, last) === undefined && graph.classes.hasForeignBase(owner)
  const meaning = graph.symbols.lookup(path, within ?? '', name)
  if (meaning?.rest.length === 0) return false
  if (meaning?.symbol.definition.kind === 'class') {
    return graph.classes.method(meaning.symbol, last) === undefined && graph.classes.hasForeignBase(meaning.symbol)
  }
  return meaning !== undefined || !foreign.has(name.split('.')[0]?.replace(/[()[\]]/g, '') ?? '') || isOpaque(receiver)
}

/** What a function of somebody else's returned may be anything: `hydra.utils.instantiate().fit`. A class says what it is. */
function isOpaque(receiver: string): boolean {
  return /(?:^|\.)[a-z_][a-z0-9_]*(?:\(\)|\[\])+$/.test(receiver)
}

/** Loops of one's own: a backward pass and an update of parameters in one function or class, or in a closure that the update calls. */
function writtenLoops({ calls }: PythonModule): Call[] {
  const updated = new Set<string>()
  for (const { name, within, arguments: given } of calls) {
    if (!name.includes('.') || !updates.has(lastOf(name)) || otherSteps.test(name)) continue
    updated.add(outermost(within))
    for (const { value } of given) if (value.reference !== undefined) updated.add(value.reference)
  }
  return calls.filter(({ name, within }) => /(?:^|[._])backward$/.test(name) && updated.has(outermost(within)))
}

function outermost(within = ''): string {
  return within.split('.')[0] ?? ''
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}
