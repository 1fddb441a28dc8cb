import type { DraftDefinition } from './draft.ts'
import {
  type AttributeExpression,
  type CallExpression,
  type ElementExpression,
  type Expression,
  isNameable,
  lastName,
  type NameExpression,
  type ParameterExpression,
  unknown,
} from './expression.ts'
import { holdsOptions, parsedInstance } from './options.ts'
import { type Binding, lookUp, meaningOf, moduleOf, nearest, type Scope } from './scope.ts'

const DEEPEST = 6
/** Steps of depth for what itself takes many: names that mean each other must not multiply them. */
const WIDE = 3
const MOST_RETURNS = 8
const MOST_BASES = 8
/** Items of a list, entries of a dictionary that are looked at for one that says something. */
const MOST_ITEMS = 200

/** What a name was bound to, where a call can be named after it. */
export function nameMeaning(name: NameExpression): Expression | undefined {
  return nameable(meaningOf(name)?.binding)
}

function nameable(binding: Binding | undefined, depth = 0): Expression | undefined {
  const value = binding && given(picked(binding.value, depth), depth)
  return value && isNameable(value) ? value : undefined
}

/** What a parameter stands for where the module says so; any other expression as it is. */
function given(expression: Expression, depth: number): Expression {
  if (expression.kind !== 'parameter') return expression
  if (expression.argument === undefined && depth <= DEEPEST) {
    expression.argument = null
    const found = argumentsFor(expression, depth + 1)
    expression.argument = found.find((argument) => isNameable(argument) && isRooted(argument, depth + 1)) ?? null
  }
  return expression.argument ?? expression.fallback
}

/** What the module's calls of a function give for one of its parameters. */
function argumentsFor({ name, position, definition }: ParameterExpression, depth: number): Expression[] {
  const called = /\.__init__$/.test(definition.name) ? definition.scope.definition : definition
  const calls = moduleOf(definition.scope).called?.get(called?.name.slice(called.name.lastIndexOf('.') + 1) ?? '') ?? []
  return calls.flatMap((call) => {
    if (definitionOf(call.of, depth) !== called) return []
    const positional = call.arguments.filter((argument) => argument.name === undefined || argument.name === '*')
    const argument = call.arguments.find((one) => one.name === name) ?? positional[position]
    return argument && !positional.slice(0, position + 1).some((one) => one.name === '*') ? [argument.value] : []
  })
}

/** What an attribute was assigned, where a call can be named after it; not a parameter of the method that assigned it. */
export function attributeMeaning(attribute: AttributeExpression): Expression | undefined {
  const value = nameable(attributeBinding(attribute))
  return value && isRooted(value, 0) ? value : undefined
}

/** The assignment of an attribute: in the class of the object, as an option of what it parsed, or to the same name in the same function or around it. */
export function attributeBinding({ of, name }: AttributeExpression, depth = 0): Binding | undefined {
  const held = heldValue(of, depth)
  const owner = held && classOfValue(held, depth)
  if (owner) return classAttribute(owner, name, of.kind === 'name' ? of.at : 0, depth)
  const option = held && optionOf(of, held, name, depth)
  if (option) return { from: 0, to: 0, value: option }
  if (of.kind !== 'name' || !moduleOf(of.scope).attributed.has(of.name)) return undefined
  return lookUp(of.scope, `${of.name}.${name}`, of.at)?.binding
}

/** What stands for an option that nobody gives, where the object holds what a parser found. */
function optionOf(object: Expression, held: Expression, name: string, depth: number): Expression | undefined {
  let root = object
  for (let links = 0; links < DEEPEST && root.kind === 'attribute'; links++) root = root.of
  const value = root.kind === 'name' ? moduleOf(root.scope).options?.get(name) : undefined
  return value && holdsOptions(held.kind === 'call' ? (callMeaning(held, depth + 1) ?? held) : held) ? value : undefined
}

/** Body of the class that an object is an instance of, where that class is defined in the module. */
function classOf(object: Expression, depth: number): Scope | undefined {
  const value = heldValue(object, depth)
  return value && classOfValue(value, depth)
}

function classOfValue(value: Expression, depth: number): Scope | undefined {
  if (value.kind === 'self') return value.scope
  const made = value.kind === 'element' ? parsedInstance(value, (parser) => boundValue(parser, depth + 1)) : value
  const called = made.kind === 'call' ? definitionOf(made.of, depth + 1) : undefined
  return called?.kind === 'class' ? called.body : undefined
}

/** What an object was bound to. */
function heldValue(object: Expression, depth: number): Expression | undefined {
  if (depth > DEEPEST) return undefined
  return object.kind === 'attribute' ? attributeBinding(object, depth + 1)?.value : boundValue(object, depth)
}

function boundValue(expression: Expression, depth: number): Expression | undefined {
  if (expression.kind !== 'name') return expression
  const value = meaningOf(expression)?.binding.value
  return value && given(value, depth + 1)
}

function classAttribute(owner: Scope, name: string, at: number, depth: number): Binding | undefined {
  for (const { attributes, bindings } of lineageOf(owner, depth)) {
    const assigned = attributes.get(name)
    if (assigned) return nearest(assigned, at)
    const declared = bindings.get(name)?.at(-1)
    if (declared) return asAttribute(declared, depth)
  }
  return undefined
}

/** Bodies of a class and of the module's classes that it derives from, nearest first. */
function lineageOf(owner: Scope, depth: number): Iterable<Scope> {
  const lineage = new Set([owner])
  for (const { definition } of lineage) {
    for (const base of definition?.bases.slice(0, MOST_BASES) ?? []) {
      const inherited = lineage.size < MOST_BASES && depth < DEEPEST ? definitionOf(base, depth + 1) : undefined
      if (inherited?.kind === 'class') lineage.add(inherited.body)
    }
  }
  return lineage
}

/** A property is what it returns; a method is no value. */
function asAttribute(declared: Binding, depth: number): Binding | undefined {
  if (declared.value.kind !== 'definition') return declared
  const { definition } = declared.value
  const isProperty = definition.decorators.some(({ expression }) => /property$/.test(lastName(expression) ?? ''))
  const value = isProperty ? resultOf(definition, depth + 1) : undefined
  return value && { ...declared, value }
}

/** The function or class of the module that an expression names. */
function definitionOf(expression: Expression, depth = 0): DraftDefinition | undefined {
  if (depth > DEEPEST) return undefined
  const value = expression.kind === 'attribute' ? method(expression, depth) : boundValue(expression, depth)
  if (value?.kind === 'definition') return value.definition
  return value && value !== expression && value.kind === 'name' ? definitionOf(value, depth + 1) : undefined
}

function method({ of, name }: AttributeExpression, depth: number): Expression | undefined {
  const owner = classOf(of, depth + 1) ?? definitionOf(of, depth + 1)?.body
  return owner?.bindings.get(name)?.at(-1)?.value
}

/** What a call gives, where it calls a function of the module that says so. */
export function callMeaning({ of, imported }: CallExpression, depth = 0): Expression | undefined {
  if (imported) return imported
  const called = definitionOf(of, depth)
  return called?.kind === 'function' ? resultOf(called, depth + 1) : undefined
}

/** The last thing a function returns that is made of what the module imports or defines; not of the function's parameters. */
export function resultOf(definition: DraftDefinition, depth = 0): Expression | undefined {
  if (depth > DEEPEST) return undefined
  if (definition.result === undefined) {
    definition.result = null
    definition.result =
      definition.returned.slice(-MOST_RETURNS).findLast((returned) => isNameable(returned) && isRooted(returned, depth)) ?? null
  }
  return definition.result ?? undefined
}

/** Whether an expression leads to something imported or defined, or known to every module. */
export function isRooted(expression: Expression, depth: number): boolean {
  let current: Expression | undefined = expression
  for (let links = 0; current && links < 40; links++) {
    if (current.kind === 'absolute') return true
    if (current.kind === 'definition') return current.definition.kind === 'class'
    if (current.kind === 'name') {
      const found = meaningOf(current)
      if (!found) return true
      current = nameable(found.binding, depth + 1)
    } else if (current.kind === 'attribute') current = nameable(attributeBinding(current, depth), depth + 1) ?? current.of
    else if (current.kind === 'call') current = callMeaning(current, depth) ?? current.of
    else if (current.kind === 'element') current = current.of
    else return false
  }
  return false
}

/** An element of a list or dictionary that is written out, one of what a loop goes through; any other expression as it is. */
export function picked(expression: Expression, depth = 0): Expression {
  if (depth > DEEPEST) return unknown
  const part = partOf(expression, depth)
  return part.kind === 'iterated' ? picked(part, depth + 1) : part
}

function partOf(expression: Expression, depth: number): Expression {
  if (expression.kind === 'iterated') return iteratedItem(expression.of, depth) ?? unknown
  if (expression.kind !== 'element') return expression
  const { of } = expression
  if (of.kind === 'iterated' || of.kind === 'element') return elementAt(picked(of, depth + 1), expression)
  const part = elementAt(container(of) ?? of, expression)
  // What a function holds of its own parameters has no meaning where it is called.
  return of.kind === 'call' && isNameable(part) && !isRooted(part, depth + WIDE) ? expression : part
}

function elementAt(of: Expression, element: ElementExpression): Expression {
  const wanted = element.key?.kind === 'literal' ? element.key.value : undefined
  if (of.kind === 'unknown') return of
  if (wanted === undefined) return element
  if (of.kind === 'items') return (typeof wanted === 'number' && of.items.at(wanted)) || unknown
  if (of.kind !== 'entries') return element
  return of.entries.slice(0, MOST_ITEMS).find((entry) => entry.key?.kind === 'literal' && entry.key.value === wanted)?.value ?? unknown
}

/** The first element that something can be named after. */
function iteratedItem(iterable: Expression, depth: number): Expression | undefined {
  if (depth > DEEPEST) return undefined
  const held = container(iterable)
  if (held?.kind === 'items')
    return held.items.slice(0, MOST_ITEMS).find((item) => isNameable(item) || item.kind === 'items') ?? held.items[0]
  if (iterable.kind !== 'call') return undefined
  const { of, arguments: given } = iterable
  const each = given.map(({ value }): Expression => ({ kind: 'iterated', of: value }))
  if (of.kind === 'name' && of.name === 'zip') return { kind: 'items', type: 'tuple', items: each }
  if (of.kind === 'name' && of.name === 'enumerate') return { kind: 'items', type: 'tuple', items: [unknown, ...each] }
  return of.kind === 'attribute' ? iteratedEntry(of) : undefined
}

function iteratedEntry({ of, name }: AttributeExpression): Expression | undefined {
  const held = container(of)
  const entry =
    held?.kind === 'entries'
      ? (held.entries.slice(0, MOST_ITEMS).find(({ key, value }) => key && isNameable(value)) ?? held.entries[0])
      : undefined
  if (!entry) return undefined
  if (name === 'values') return entry.value
  return name === 'items' ? { kind: 'items', type: 'tuple', items: [entry.key ?? unknown, entry.value] } : undefined
}

/** The list or dictionary that an expression holds, or that a function of the module returns. */
function container(expression: Expression): Expression | undefined {
  let current: Expression | undefined = expression
  for (let copies = 0; current && copies < DEEPEST; copies++) {
    if (current.kind === 'items' || current.kind === 'entries') return current
    if (current.kind === 'name') current = meaningOf(current)?.binding.value
    else if (current.kind === 'attribute') current = attributeBinding(current)?.value
    else if (current.kind === 'call') current = definitionOf(current.of)?.returned.at(-1)
    else return undefined
  }
  return undefined
}
