import { isObject, readJson } from './languages/json.ts'
import { readToml } from './languages/toml.ts'
import { plainOf, readYaml } from './languages/yaml.ts'
import { failures } from './model/failures.ts'
import type { Source } from './model/source.ts'
import type { EvaluationContext } from './policies/evaluate.ts'
import type { Judgement } from './policies/trial.ts'

/** An expression may name a file that another file names; nobody needs more than a few such steps. */
const maxRounds = 4
const maxBytes = 50 * 1024 * 1024

/**
 * Judges with what an evaluation may look up in the source. Expressions decide at run time which lines and files they ask for, and
 * evaluation is synchronous: so each round notes what was asked, reads it, and judges again what asked, until nothing new is asked. A
 * file that is there and cannot be read is an error of the expression that asks for it: to such an expression it must not look absent.
 */
export async function withLookups<Result>(source: Source, judge: (context: EvaluationContext) => Result): Promise<Result> {
  const known = new Map<string, Looked>()
  const standing = new Map<string, Judgement>()
  let misses = 0
  for (let round = 1; ; round++) {
    const asked = new Set<string>()
    const contentAt = (path: string): Looked => {
      if (!known.has(path)) {
        asked.add(path)
        misses++
      }
      return known.get(path) ?? (round === maxRounds ? { unread: `it is one of more than ${maxRounds - 1} that name each other` } : {})
    }
    const result = judge({
      contentOf: ({ path, line, cell }) => (line === undefined ? undefined : contentAt(path).content?.lines(cell)[line - 1]?.trim()),
      config: (path) => configIn(path, contentAt(path)),
      misses: () => misses,
      standing,
    })
    if (asked.size === 0 || round === maxRounds) return result
    for (const [path, looked] of await look(source, asked)) known.set(path, looked)
  }
}

/** What a path holds; neither where there is no such file. */
interface Looked {
  content?: Content
  /** Why its content is not known. */
  unread?: string
}

async function look(source: Source, asked: ReadonlySet<string>): Promise<Map<string, Looked>> {
  const found = new Map<string, Looked>([...asked].map((path) => [path, {}]))
  const files = (await source.list()).filter((file) => asked.has(file.path))
  for (const { path } of files) found.set(path, { unread: 'reading ended before it' })
  try {
    for await (const read of source.read(files, { maxBytes: () => maxBytes })) {
      const { path } = read.file
      if ('text' in read) found.set(path, { content: contentOf(path, read.text) })
      else found.set(path, read.failure === 'vanished' ? {} : { unread: `${read.failure}: ${read.detail}` })
    }
  } catch (error) {
    failures.publish(error)
  }
  return found
}

function configIn(path: string, { content, unread }: Looked): unknown {
  const { value, problem } = content?.parsed() ?? {}
  const reason = unread ?? problem?.reason
  if (reason !== undefined) throw new Error(`${path} cannot be read: ${reason}`)
  return value
}

interface Content {
  /** Lines of the file, or of a notebook's code cell. */
  lines(cell?: number): readonly string[]
  /** A YAML, TOML or JSON file as a value, and why it is none. */
  parsed(): { value?: unknown; problem?: { reason: string } }
}

function contentOf(path: string, text: string): Content {
  const lines = once(() => text.split('\n'))
  const cells = once(() => codeCells(text))
  return { lines: (cell) => (cell === undefined ? lines() : (cells()[cell - 1] ?? [])), parsed: once(() => parse(path, text)) }
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

function parse(path: string, text: string): ReturnType<Content['parsed']> {
  if (!/\.ya?ml$/.test(path)) return path.endsWith('.toml') ? readToml(text) : readJson(text)
  const { root, problems } = readYaml(text)
  return { value: plainOf(root), ...(problems[0] && { problem: problems[0] }) }
}
