import { endingOf, isTestPath, kindOfFile } from '../graph/file-kind.ts'
import { remembered } from '../graph/remembered.ts'
import type { Project } from '../model/facts.ts'
import type { Evidence } from '../model/location.ts'
import type { SourceFile } from '../model/source.ts'
import type { RoleMatch } from '../tools/recognise.ts'
import { defineAnalysis, type ProjectView } from './analysis.ts'
import { canInstallOlder, installsOlder } from './installed-version.ts'
import { fileNamedIn, kindOfSource } from './model-files.ts'
import { openedIn } from './opened.ts'
import { inService } from './serving/in-service.ts'
import { isOwnCall, targetOf } from './target.ts'

type Model = Project['models'][number]

/** Formats whose loading can run code, and those that other frameworks read too. */
const executable = new Set(['pkl', 'pickle', 'joblib', 'pt', 'pth', 'ckpt', 'dill', 'cloudpickle', 'bin', 'keras', 'h5', 'mar'])
const certain = new Set(['pkl', 'pickle', 'joblib', 'dill', 'cloudpickle'])
const portable = new Set(['onnx', 'safetensors', 'pmml', 'gguf', 'ubj', 'bst', 'cbm', 'tflite', 'mlmodel'])

const maxModels = 300

/** Model files in git, what code saves, and what it loads from a place that it names; joined where both name the same file. */
export const models = defineAnalysis({
  fact: 'models',
  analyse(project) {
    const found: Model[] = []
    const make = modelMaker(project)
    for (const file of project.files) {
      if (found.length === maxModels) break
      if (kindOfSource(file) === 'model') found.push({ ...make(file.path, endingOf(file.path)), ...inGit(file) })
    }
    const fileOf = fileNamedIn(project.files)
    const isServed = servedIn(project)
    const runsCode = codeRunning(project)
    const opened = openedIn(project)
    for (const match of project.recognised.roles) addTarget(found, match, { make, isServed, runsCode, opened, fileOf })
    const safe = formatsWithoutCode(found)
    return found.map((model) => (safe.has(model.format) && model.savedBy.length === 0 ? { ...model, executable: 'no' as const } : model))
  },
})

/** Formats of which all that the project saves in them runs no code: what it loads of one is what it saved. */
function formatsWithoutCode(found: readonly Model[]): ReadonlySet<string> {
  const saved = found.filter(({ savedBy }) => savedBy.length > 0)
  const unsafe = new Set(saved.filter((model) => model.executable !== 'no').map(({ format }) => format))
  return new Set(saved.map(({ format }) => format).filter((format) => !unsafe.has(format)))
}

type Make = (path: string, format: string) => Model

function modelMaker(project: ProjectView): Make {
  const cardOf = cardsBeside(project)
  return (path, format) => {
    const card = cardOf(path)
    return {
      path,
      format,
      portable: portable.has(format) ? 'yes' : certain.has(format) ? 'no' : 'unknown',
      executable: certain.has(format) ? 'yes' : executable.has(format) ? 'unknown' : 'no',
      inGit: false,
      savedBy: [],
      loadedBy: [],
      servedBy: [],
      ...(card !== undefined && { card }),
      owners: project.ownersOf(path),
    }
  }
}

interface Judging {
  make: Make
  isServed: (match: RoleMatch) => boolean
  runsCode: RunsCode
  opened: ReturnType<typeof openedIn>
  fileOf: ReturnType<typeof fileNamedIn>
}

function inGit({ size }: SourceFile): Pick<Model, 'inGit' | 'size'> {
  return { inGit: true, ...(size !== undefined && { size }) }
}

/** Names of files that hold what is looked up, and none that a model has. */
const lookedUp =
  /^(?!.*(?:model|pipe|scal|encod|vectori|transform|classif|regress|estimat)).*(?:cache|vocab|stop_?words|mapping|lookup|labels|columns|features|metadata|history)/i

function addTarget(found: Model[], match: RoleMatch, { make, isServed, runsCode, opened, fileOf }: Judging): void {
  const { role, evidence } = match
  if ((role.role !== 'saves-model' && role.role !== 'loads-model') || isTestPath(evidence.path) || !isOwnCall(match)) return
  const served = role.role === 'loads-model' && isServed(match)
  const named = targetOf(match)
  if (named === undefined && role.role === 'loads-model' && lookedUp.test(opened(evidence) ?? '')) return
  // What is loaded outside of a service from a place that nobody names may as well be data.
  const target = named ?? (served || role.role === 'saves-model' ? `${match.name} in ${evidence.path}` : undefined)
  if (target === undefined) return
  const format = formatOf(target, role)
  const isNamed = namedBy(target)
  // A variable of the same name may hold another path: one format does not become another between them.
  const isSame = (model: Model) => model.inGit || model.format === format || kindOfFile(target) === 'model'
  let model = found.find((one) => (isNamed(one) || one.path === target) && isSame(one))
  if (!model) {
    if (found.length === maxModels) return
    const file = fileOf(match)
    const made = file ? { ...make(file.path, format), ...inGit(file) } : { ...make(target, format), ...lineOf(evidence) }
    model = withRole(made, match, runsCode(match.role))
    found.push(model)
  }
  addPlace(role.role === 'saves-model' ? model.savedBy : model.loadedBy, evidence)
  if (served) addPlace(model.servedBy, evidence)
}

/** Two records may know one call: what the first says of it holds. Places come in their order. */
function addPlace(places: Evidence[], place: Evidence): void {
  const last = places.at(-1)
  if (last?.path !== place.path || last.line !== place.line || last.cell !== place.cell) places.push(place)
}

/** What the record says; where it leaves open whether that runs code, the ending of a model's file. */
function formatOf(target: string, { format, executable: decided }: RoleMatch['role']): string {
  const ending = endingOf(target)
  return format !== undefined && (decided !== undefined || kindOfFile(target) !== 'model') ? format : ending
}

/** What the tool's record knows of its format counts for more than the ending. */
function withRole(model: Model, { role }: RoleMatch, executable: Model['executable'] | undefined): Model {
  return {
    ...model,
    ...(role.portable !== undefined && { portable: role.portable ? ('yes' as const) : ('no' as const) }),
    ...(executable !== undefined && { executable }),
  }
}

type Release = NonNullable<RoleMatch['role']['safeSince']>
type RunsCode = (role: RoleMatch['role']) => Model['executable'] | undefined

/** Says whether loading can run code, as far as the record knows: not where each release that can be installed loads safely. */
function codeRunning(project: ProjectView): RunsCode {
  const isOlder = remembered((release: Release) => canInstallOlder(project, release))
  const isSurelyOlder = remembered((release: Release) => installsOlder(project, release) === 'yes')
  return ({ executable, safeSince, unknownBefore }) => {
    if (executable === undefined) return unknownBefore && isSurelyOlder(unknownBefore) ? 'unknown' : undefined
    return executable && safeSince ? isOlder(safeSince) : executable ? 'yes' : 'no'
  }
}

/** Whether a call that names `target` means the file of a model; leading folders may be left out. */
function namedBy(target: string): (model: Model) => boolean {
  const bare = target.replace(/^(?:\.{0,2}\/)+/, '')
  return ({ path }) => bare !== '' && (path === bare || path.endsWith(`/${bare}`))
}

function lineOf({ line }: Evidence): { line?: number } {
  return line === undefined ? {} : { line }
}

/** Says whether a service loads what a call loads: in the file that takes requests, or in what runs on one. */
function servedIn(project: ProjectView): (match: RoleMatch) => boolean {
  const isInService = inService(project)
  const serving = new Set(project.recognised.roles.flatMap(({ role, evidence }) => (role.role === 'serves' ? [evidence.path] : [])))
  return (match) => serving.has(match.evidence.path) || isInService(match)
}

/** The model card in the folder of a file, else the first of the project. */
function cardsBeside({ facts }: ProjectView): (path: string) => string | undefined {
  const cards = facts.filter(({ document }) => document?.kind === 'modelCard').map(({ path }) => path)
  const byFolder = new Map([...cards].reverse().map((card) => [folderOf(card), card]))
  return (path) => byFolder.get(folderOf(path)) ?? cards[0]
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}
