import type { Draft } from './draft.ts'
import { type CallExpression, type Expression, lastName } from './expression.ts'
import { attributeBinding } from './meaning.ts'
import { dottedName } from './names.ts'
import { meaningOf } from './scope.ts'

/** Parts of a text that are followed; whatever comes after them is not known. */
const MOST_PARTS = 50
const LONGEST_NAME = 200
const ATTRIBUTE = /^[A-Za-z_]\w{0,199}$/
/** A module, or modules: each `*` stands for a part of a name that is not known, below a package that is. */
const MODULES = /^(?:\.{1,5}|[A-Za-z_]\w*(?:\.|$))(?:[\w*]+(?:\.[\w*]+)*)?$/

/** Finds the modules that are imported by a text, and says of each such call what it returns; and of each that asks for an attribute by its name. */
export function readDynamicImports({ calls, imports }: Draft): void {
  const names = new Set(['import_module', '__import__'])
  for (const { name, alias } of imports) if (name === 'import_module') names.add(alias)
  for (const { from, call, scope } of calls) {
    const called = lastName(call.of) ?? ''
    const attribute = called === 'getattr' ? attributeBy(call) : undefined
    if (attribute) call.imported = attribute
    const found = names.has(called) ? importedBy(call) : undefined
    if (!found) continue
    call.imported = { kind: 'absolute', name: found.value }
    imports.push({ from, module: found.module, alias: '', level: found.level, ...(scope.name && { within: scope.name }) })
  }
}

/** `getattr(module, "Trainer")`: an object without it has nothing in its place. */
function attributeBy({ of, arguments: given }: CallExpression): Expression | undefined {
  const [object, name, ...more] = given
  if (of.kind !== 'name' || !object || name?.value.kind !== 'literal' || more.length > 0 || object.name !== undefined) return undefined
  const { value } = name.value
  return typeof value === 'string' && ATTRIBUTE.test(value) ? { kind: 'attribute', of: object.value, name: value } : undefined
}

interface Imported {
  module: string
  level: number
  /** Dotted name of the module that the call returns. */
  value: string
}

function importedBy({ of, arguments: given }: CallExpression): Imported | undefined {
  const called = dottedName(of)
  const isPlain = called === '__import__'
  if (!isPlain && called !== 'importlib.import_module') return undefined
  const argument = (name: string, position: number) => (given.find((one) => one.name === name) ?? positional(given, position))?.value
  const written = argument('name', 0)
  const packaged = isPlain ? undefined : argument('package', 1)
  const text = written ? patternOf(written, { left: MOST_PARTS }) : ''
  const base = packaged && text.startsWith('.') ? patternOf(packaged, { left: MOST_PARTS }) : ''
  const pattern = (base + text).replace(/\*+/g, '*')
  if (pattern.length > LONGEST_NAME || pattern.endsWith('.') || !MODULES.test(pattern)) return undefined
  const level = /^\.*/.exec(pattern)?.[0].length ?? 0
  const isTop = isPlain && level === 0 && argument('fromlist', 3) === undefined
  return { module: pattern.slice(level), level, value: isTop ? (pattern.split('.', 1)[0] as string) : pattern }
}

function positional(given: CallExpression['arguments'], position: number): CallExpression['arguments'][number] | undefined {
  const before = given.slice(0, position + 1)
  return before.every(({ name }) => name === undefined) ? before[position] : undefined
}

/** The text that an expression makes, with `*` for each part that is not known; a module's own package is the empty text. */
function patternOf(expression: Expression, budget: { left: number }): string {
  if (budget.left-- <= 0) return '*'
  if (expression.kind === 'literal') return typeof expression.value === 'string' ? expression.value.slice(0, LONGEST_NAME + 1) : '*'
  if (expression.kind === 'joined' && !expression.path) return joined(expression.parts, budget)
  if (expression.kind === 'call') return formatted(expression, budget)
  if (expression.kind === 'attribute')
    return named(expression.of, expression.name, budget) ?? held(attributeBinding(expression)?.value, budget)
  if (expression.kind !== 'name') return '*'
  const found = meaningOf(expression)
  if (!found) return /^__(?:name|package)__$/.test(expression.name) ? '' : '*'
  return found.only || !(found.outer || found.otherwise) ? held(found.binding.value, budget) : '*'
}

function held(value: Expression | undefined, budget: { left: number }): string {
  return value ? patternOf(value, budget) : '*'
}

function joined(parts: readonly Expression[], budget: { left: number }): string {
  const known = parts.slice(0, MOST_PARTS).map((part) => patternOf(part, budget))
  return known.join('') + (parts.length > MOST_PARTS ? '*' : '')
}

/** `models.__name__`: the package that an import brought in. */
function named(of: Expression, attribute: string, budget: { left: number }): string | undefined {
  return attribute === '__name__' && budget.left > 0 ? dottedName(of) : undefined
}

/** `"models.{}".format(name)`. */
function formatted({ of }: CallExpression, budget: { left: number }): string {
  if (of.kind !== 'attribute' || of.name !== 'format') return '*'
  return patternOf(of.of, budget).replace(/\{[^{}]*\}/g, '*')
}
