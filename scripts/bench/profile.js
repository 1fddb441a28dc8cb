import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cli, printTable, scratch } from './process.js'

/** Functions of the bundle that stand for a stage; a moment belongs to the innermost one on its stack. */
const stages = {
  '(garbage collector)': 'garbage collection',
  '(idle)': 'waiting for git',
  spawnSync: 'waiting for git',
  openSource: 'listing',
  list: 'listing',
  read: 'reading files',
  readFile: 'reading files',
  decodeText: 'reading files',
  maskForeignText: 'Python: parsing',
  parseSound: 'Python: parsing',
  parse: 'Python: parsing',
  readPython: 'Python: names and values',
  readYamlDocuments: 'YAML',
  readForeign: 'other languages',
  extractFile: 'other extractors',
  recognise: 'tools recognised',
  gatherProject: 'analyses',
  gatherFacts: 'analyses',
  evaluate: 'policies judged',
  loadRules: 'policies and tools loaded',
  readLayers: 'policies and tools loaded',
  buildScorecard: 'scorecard and report',
  render: 'scorecard and report',
}

/** Prints where the time of one scan goes, by stage. */
export function profile(repository) {
  const folder = join(scratch, 'profile')
  mkdirSync(folder)
  spawnSync(process.execPath, ['--cpu-prof', '--cpu-prof-dir', folder, cli, 'scan', repository, '--no-cache'], { maxBuffer: 1 << 30 })
  const [name] = readdirSync(folder)
  if (!name) return
  const shares = sharesOf(JSON.parse(readFileSync(join(folder, name), 'utf8')))
  const all = [...shares.values()].reduce((sum, time) => sum + time, 0)
  const rows = [...shares].sort(([, a], [, b]) => b - a)
  printTable(
    ['stage', 'share'],
    rows.map(([stage, time]) => [stage, `${((100 * time) / all).toFixed(1)} %`]),
  )
}

function sharesOf({ nodes, samples, timeDeltas }) {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])))
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName]))
  const stageOf = (id) => {
    for (let at = id; at !== undefined; at = parents.get(at)) if (Object.hasOwn(stages, names.get(at))) return stages[names.get(at)]
    return 'start'
  }
  const shares = new Map()
  for (const [index, id] of samples.entries()) {
    const stage = stageOf(id)
    shares.set(stage, (shares.get(stage) ?? 0) + timeDeltas[index])
  }
  return shares
}
