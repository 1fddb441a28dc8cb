import type { DraftCall } from './draft.ts'
import { type ElementExpression, type Expression, instanceOf, lastName, unknown } from './expression.ts'

const LONG = /^--?[a-zA-Z][\w-]*$/
const PARSES_OPTIONS = 'parse_args'
const PARSES_SOME = 'parse_known_args'
/** What makes one object of each class that a parser was made with. */
const PARSES_CLASSES = /^parse_(?:args_into_dataclasses|args_and_config|dict|json_file|yaml_file)$/

/** What the options of a module's parsers are where nobody gives them, by the name that they are kept under; unknown where two differ. */
export function optionDefaults(calls: readonly DraftCall[]): Map<string, Expression> {
  const defaults = new Map<string, Expression>()
  for (const { call } of calls) {
    if (lastName(call.of) !== 'add_argument') continue
    const kept = call.arguments.find(({ name }) => name === 'dest')?.value ?? longest(call.arguments.map(({ value }) => value))
    const name = kept?.kind === 'literal' ? String(kept.value).replace(/^-+/, '').replaceAll('-', '_') : ''
    const given = call.arguments.find((argument) => argument.name === 'default')?.value ?? unknown
    if (name !== '') defaults.set(name, defaults.has(name) && !isSame(defaults.get(name), given) ? unknown : given)
  }
  return defaults
}

function longest(values: readonly Expression[]): Expression | undefined {
  const written = values.filter((value) => value.kind === 'literal' && LONG.test(String(value.value)))
  return written.find((value) => value.kind === 'literal' && String(value.value).startsWith('--')) ?? written[0]
}

function isSame(one: Expression | undefined, other: Expression): boolean {
  return one?.kind === 'literal' && other.kind === 'literal' && one.value === other.value
}

/** Whether an expression is what a parser found of its options: `parser.parse_args()`, the first of `parser.parse_known_args()`. */
export function holdsOptions(value: Expression): boolean {
  if (value.kind === 'call') return lastName(value.of) === PARSES_OPTIONS
  return value.kind === 'element' && keyOf(value) === 0 && value.of.kind === 'call' && lastName(value.of.of) === PARSES_SOME
}

/** The object of one of the classes that `parserOf` says a parser was made with: of `(A, B)` the second at `parser.parse_args_into_dataclasses()[1]`. */
export function parsedInstance(element: ElementExpression, parserOf: (expression: Expression) => Expression | undefined): Expression {
  const { of } = element
  const index = keyOf(element)
  if (index === undefined || of.kind !== 'call' || of.of.kind !== 'attribute' || !PARSES_CLASSES.test(of.of.name)) return element
  const parser = parserOf(of.of.of)
  const types = parser?.kind === 'call' ? parser.arguments[0]?.value : undefined
  const type = types?.kind === 'items' ? types.items[index] : index === 0 ? types : undefined
  return type ? instanceOf(type) : element
}

function keyOf({ key }: ElementExpression): number | undefined {
  return key?.kind === 'literal' && typeof key.value === 'number' ? key.value : undefined
}
