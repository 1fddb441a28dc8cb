import { endingOf, isTestPath, kindOfFile } from '../graph/file-kind.ts'
import type { Project } from '../model/facts.ts'
import type { Evidence } from '../model/location.ts'
import type { RoleMatch } from '../tools/recognise.ts'
import { defineAnalysis, type ProjectView } from './analysis.ts'
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
    const found = new Map<string, Model>()
    for (const file of project.files) if (kindOfFile(file.path) === 'model') found.set(file.path, inGit(project, file.path, file.size))
    for (const match of project.recognised.roles) addTarget(project, found, match)
    return [...found.values()].slice(0, maxModels)
  },
})

function inGit(project: ProjectView, path: string, size: number | undefined): Model {
  const format = endingOf(path)
  return { ...emptyModel(project, path, format), inGit: true, ...(size !== undefined && { size }) }
}

function emptyModel(project: ProjectView, path: string, format: string): Model {
  const card = cardBeside(project, path)
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

function addTarget(project: ProjectView, found: Map<string, Model>, match: RoleMatch): void {
  const { role, evidence } = match
  if ((role.role !== 'saves-model' && role.role !== 'loads-model') || isTestPath(evidence.path)) return
  const target = targetOf(match) ?? (role.role === 'saves-model' ? `${match.name} in ${evidence.path}` : undefined)
  if (target === undefined || !isOwnCall(match)) return
  const key = [...found.keys()].find((path) => namesFile(target, path)) ?? target
  const model = found.get(key) ?? withRole({ ...emptyModel(project, key, role.format ?? endingOf(key)), ...lineOf(evidence) }, match)
  found.set(key, model)
  if (role.role === 'saves-model') model.savedBy.push(evidence)
  else model.loadedBy.push(evidence)
  if (role.role === 'loads-model' && servesIn(project, evidence.path)) model.servedBy.push(evidence)
}

/** What the tool's record knows of its format counts for more than the ending. */
function withRole(model: Model, { role }: RoleMatch): Model {
  return {
    ...model,
    ...(role.portable !== undefined && { portable: role.portable ? ('yes' as const) : ('no' as const) }),
    ...(role.executable !== undefined && { executable: role.executable ? ('yes' as const) : ('no' as const) }),
  }
}

function namesFile(target: string, path: string): boolean {
  const bare = target.replace(/^(?:\.{0,2}\/)+/, '')
  return bare !== '' && (path === bare || path.endsWith(`/${bare}`))
}

function lineOf({ line }: Evidence): { line?: number } {
  return line === undefined ? {} : { line }
}

function servesIn(project: ProjectView, path: string): boolean {
  return project.recognised.rolesIn(path).some(({ role }) => role.role === 'serves')
}

function cardBeside(project: ProjectView, path: string): string | undefined {
  const cards = project.facts.filter(({ document }) => document?.kind === 'modelCard').map((file) => file.path)
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return cards.find((card) => card.slice(0, card.lastIndexOf('/') + 1) === folder) ?? cards[0]
}
