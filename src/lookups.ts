import { isObject, readJson } from './languages/json.ts'
import { readToml } from './languages/toml.ts'
import { plainOf, readYaml } from './languages/yaml.ts'
import type { Source } from './model/source.ts'
import type { EvaluationContext } from './policies/evaluate.ts'

/** An expression may name a file that another file names; nobody needs more than a few such steps. */
const maxRounds = 4
const maxBytes = 50 * 1024 * 1024

/**
 * Judges with what an evaluation may look up in the source. Expressions decide at run time which lines and files they ask for, and
 * evaluation is synchronous: so each round notes what was asked, reads it, and judges again until nothing new is asked.
 */
export async function withLookups<Result>(source: Source, judge: (context: EvaluationContext) => Result): Promise<Result> {
  const known = new Map<string, Content | undefined>()
  for (let round = 1; ; round++) {
    const asked = new Set<string>()
    const contentAt = (path: string) => {
      if (!known.has(path)) asked.add(path)
      return known.get(path)
    }
    const result = judge({
      contentOf: ({ path, line, cell }) => (line === undefined ? undefined : contentAt(path)?.lines(cell)[line - 1]?.trim()),
      config: (path) => contentAt(path)?.value(),
    })
    if (asked.size === 0 || round === maxRounds) return result
    for (const path of asked) known.set(path, undefined)
    const files = (await source.list()).filter((file) => asked.has(file.path))
    for await (const read of source.read(files, { maxBytes: () => maxBytes })) {
      if ('text' in read) known.set(read.file.path, contentOf(read.file.path, read.text))
    }
  }
}

interface Content {
  /** Lines of the file, or of a notebook's code cell. */
  lines(cell?: number): readonly string[]
  /** A YAML, TOML or JSON file as a value; undefined where it does not parse. */
  value(): unknown
}

function contentOf(path: string, text: string): Content {
  const lines = once(() => text.split('\n'))
  const cells = once(() => codeCells(text))
  return { lines: (cell) => (cell === undefined ? lines() : (cells()[cell - 1] ?? [])), value: once(() => readValue(path, text)) }
}

function once<Value>(compute: () => Value): () => Value {
  let value: { of: Value } | undefined
  return () => {
    value ??= { of: compute() }
    return value.of
  }
}

function codeCells(text: string): string[][] {
  const cells = readJson(text).value?.['cells']
  const code = (Array.isArray(cells) ? cells : []).filter((cell) => isObject(cell) && cell['cell_type'] === 'code')
  return code.map(({ source }) => (Array.isArray(source) ? source.join('') : String(source ?? '')).split('\n'))
}

function readValue(path: string, text: string): unknown {
  if (/\.ya?ml$/.test(path)) return plainOf(readYaml(text).root)
  return path.endsWith('.toml') ? readToml(text).value : readJson(text).value
}
