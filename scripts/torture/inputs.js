import { regexTraps, unclosed, wrongTypes } from '../hostile/texts.js'
import { expand, grammars } from './grammars.js'
import { mutate } from './mutate.js'
import { randomOf } from './random.js'
import { document, trees } from './trees.js'

const formats = [
  ...grammars.map(({ names, weight, rules }) => ({ names, weight, make: (_, random) => expand(rules, random) })),
  ...trees.map((tree) => ({ names: tree.names, weight: tree.weight, make: (name, random) => document(tree, name, random) })),
]
const weighted = formats.flatMap((format) => Array(format.weight).fill(format))

/** Every name under which something is generated: together they must reach every extractor. */
export const generatedNames = [...formats.flatMap(({ names }) => names), ...Object.keys(wrongTypes)]

const traps = Object.entries({ ...wrongTypes, ...unclosed, ...regexTraps }).map(([path, text]) => ({ path, text: text.slice(0, 600) }))
const longest = 150_000
/** Short inputs are the many; of a long text a piece is taken, mostly. */
const shortest = 1_200

/**
 * The input of a seed: a path and a text, made by a grammar or taken from the corpus of `{ path, text }`, then harmed at random. A few
 * are long, so that work which grows faster than the text shows.
 */
export function inputOf(seed, corpus = []) {
  const random = randomOf(seed)
  const known = [...corpus, ...traps]
  const fresh = () => {
    const { names, make } = random.pick(weighted)
    const path = random.pick(names)
    return { path, text: make(path, random) }
  }
  const { path, text } = random.chance(corpus.length > 0 ? 0.4 : 0.1) ? random.pick(known) : fresh()
  const other = () => (random.chance(0.5) ? random.pick(known).text : fresh().text)
  const harmed = mutate(random.chance(0.95) ? pieceOf(text, random) : text, random, other)
  return { path: random.chance(0.05) ? fresh().path : path, text: random.chance(0.002) ? prolonged(harmed, random) : harmed }
}

/** Some whole lines of it. */
function pieceOf(text, random) {
  if (text.length <= shortest) return text
  const from = random.chance(0.3) ? 0 : text.indexOf('\n', random.below(text.length - shortest)) + 1
  return text.slice(from, from + shortest)
}

/** A piece of the text again and again. */
function prolonged(text, random) {
  const from = random.below(text.length + 1)
  const piece = text.slice(from, from + 1 + random.below(30)) || 'x'
  const end = from + piece.length
  return text.slice(0, from) + piece.repeat(Math.ceil(random.below(longest) / piece.length)) + text.slice(end)
}
