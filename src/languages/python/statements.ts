import { bindingAt, bindTarget, recordAssignment } from './assign.ts'
import { countActs, dropComparisons, keepAnswers, keepComparisons, keepReturned, openCondition } from './comparisons.ts'
import type { DraftDefinition } from './draft.ts'
import { type Expression, isDefault, isReplaceable, lastName, tupleOf } from './expression.ts'
import { absoluteName, parseImport } from './imports.ts'
import { annotated } from './lists.ts'
import { bind, moduleOf, openScope, qualify, type Scope } from './scope.ts'
import { expressionsOf, nameOf, type OpenNode, type Parameter, type Piece, type Reading } from './syntax.ts'

const MAIN_GUARD = /__name__\s*==\s*(['"])__main__\1|(['"])__main__\2\s*==\s*__name__/
/** A word of something that has a name, without arguments: `wandb.run is not None`. */
const ASKED = /^(\w+)\.[\w.]+(?:\(\))?(?: is not None)?$/
const TYPE_CHECKING = /^(?:[\w.]+\.)?TYPE_CHECKING$/
/** White space that is looked through behind a definition. */
const BLANKS = 2000
const FAILED_IMPORT = /\b(?:ImportError|ModuleNotFoundError)\b/
const ANY_FAILURE = /\b(?:ImportError|ModuleNotFoundError|(?:Base)?Exception)\b/

/** Records what an import statement binds. */
export function readImport(reading: Reading, from: number, to: number): void {
  const within = reading.scope.name
  for (const imported of parseImport(reading.text.slice(from, to))) {
    reading.draft.imports.push({ from, ...imported, ...(reading.typing && { typing: true }), ...(within && { within }) })
    if (imported.alias === '*') continue
    bind(reading.scope, imported.alias, bindingAt(reading, { from, to }, { kind: 'absolute', name: absoluteName(imported) }))
  }
}

/** Opens what a block belongs to: a function's or class's scope, a guard, the target of a loop. */
export function enterBody(reading: Reading, node: OpenNode): void {
  const parent = reading.open.at(-1)
  if (!parent) return
  const { scope, guarded, typing, fallback, arm, condition } = reading
  node.restore = { scope, guarded, typing, fallback, arm, condition }
  // A statement has a header before each of its bodies: to look at all of them again would cost the square of their number.
  const header = reading.pieces.slice(parent.base + (parent.headed ?? 0))
  parent.headed = reading.pieces.length - parent.base
  enterBodyOf[parent.type]?.(reading, parent, header, node)
  dropComparisons(reading)
}

const enterBodyOf: Record<string, (reading: Reading, parent: OpenNode, header: Piece[], body: OpenNode) => void> = {
  FunctionDefinition: enterFunction,
  ClassDefinition: enterClass,
  IfStatement: enterIf,
  WhileStatement: enterCondition,
  ForStatement: enterFor,
  WithStatement: enterWith,
  TryStatement: enterTry,
  MatchClause: (reading) => enterArm(reading, reading.open.at(-2)),
}

function enterArm(reading: Reading, statement: OpenNode | undefined): void {
  if (!statement) return
  const { from, to } = statement
  reading.arm = reading.arm ? { from, to, outer: reading.arm } : { from, to }
}

function enterTry(reading: Reading, parent: OpenNode, header: Piece[]): void {
  if (header[0]?.type !== 'except') return
  const as = header.findIndex((piece) => piece.type === 'as')
  const name = header[as + 1]?.expression
  if (as >= 0 && name) bindTarget(reading, { from: parent.from, to: parent.from }, name, { kind: 'unknown' })
  const caught = header.find((piece) => piece.expression)
  if (!caught || catches(reading, caught, ANY_FAILURE)) reading.fallback = true
}

function catches({ text }: Reading, { from, to }: Piece, failure: RegExp): boolean {
  return failure.test(text.slice(from, Math.min(to, from + 200)))
}

function enterFunction(reading: Reading, parent: OpenNode, header: Piece[], body: OpenNode): void {
  const scope = define(reading, parent, header, 'function')
  const parameters = header.find((piece) => piece.type === 'ParamList')?.parameters ?? []
  const outer = reading.scope
  reading.scope = scope
  const { definition } = scope
  const isStatic = definition?.decorators.some(({ expression }) => lastName(expression) === 'staticmethod')
  const isMethod = outer.kind === 'class' && !isStatic
  for (const [index, parameter] of parameters.entries()) {
    const position = isMethod ? index - 1 : index
    const value: Expression = position < 0 ? { kind: 'self', scope: outer } : parameterValue(parameter, position, definition)
    bind(scope, parameter.name, { from: body.from, to: body.from, value })
  }
}

function parameterValue(parameter: Parameter, position: number, definition: DraftDefinition | undefined): Expression {
  const { name, star, annotation, default: fallback = { kind: 'unknown' } } = parameter
  if (star || !definition) return { kind: 'unknown' }
  if (annotation && isReplaceable(annotation) && isDefault(fallback)) annotation.otherwise = fallback
  if (annotation && annotation.kind !== 'unknown') return annotation
  return { kind: 'parameter', name, position, definition, fallback }
}

function enterClass(reading: Reading, parent: OpenNode, header: Piece[]): void {
  reading.scope = define(reading, parent, header, 'class')
}

function define(reading: Reading, node: OpenNode, header: Piece[], kind: 'function' | 'class'): Scope {
  const { scope: outer, draft } = reading
  const written = header.find((piece) => piece.type === 'VariableName')
  const local = written ? nameOf(reading, written) : ''
  const name = qualify(outer, local)
  const bases = header.find((piece) => piece.type === 'ArgList')?.arguments ?? []
  const parameters = header.find((piece) => piece.type === 'ParamList')?.parameters ?? []
  const body = openScope(kind, name, outer)
  const definition: DraftDefinition = {
    from: node.from,
    end: lastWritten(reading.text, node),
    name,
    kind,
    scope: outer,
    bases: bases.filter((base) => base.name === undefined).map((base) => base.value),
    decorators: decoratorsBefore(reading, node),
    parameters: parameters.map((parameter) => parameter.name),
    body,
    returned: [],
  }
  body.definition = definition
  draft.definitions.push(definition)
  if (local) bind(outer, local, bindingAt(reading, { from: node.from, to: node.from }, { kind: 'definition', definition }))
  return body
}

function lastWritten(text: string, { from, to }: OpenNode): number {
  let end = to - 1
  for (const limit = Math.max(from, to - BLANKS); end > limit && /\s/.test(text.charAt(end)); ) end--
  return end
}

function decoratorsBefore(reading: Reading, node: OpenNode): { from: number; expression: Expression }[] {
  const holder = reading.open.at(-2)
  if (holder?.type !== 'DecoratedStatement') return []
  const pieces = reading.pieces.slice(holder.base, node.base)
  return pieces.flatMap(({ type, from, expression }) => (type === 'Decorator' && expression ? [{ from, expression }] : []))
}

function enterCondition(reading: Reading, statement: OpenNode): void {
  openCondition(reading, statement)
  keepComparisons(reading)
}

function enterIf(reading: Reading, statement: OpenNode, header: Piece[]): void {
  enterCondition(reading, statement)
  enterArm(reading, statement)
  const condition = header.at(-1)
  if (condition?.type === 'VariableName' && condition.expression?.kind === 'name')
    reading.condition = { name: condition.expression, outer: reading.condition }
  if (!condition?.expression && condition?.type !== 'BinaryExpression') return
  const written = reading.text.slice(condition.from, Math.min(condition.to, condition.from + 200))
  const asked = ASKED.exec(written)?.[1]
  if (asked !== undefined) reading.condition = { asked, outer: reading.condition }
  if (TYPE_CHECKING.test(written)) reading.typing = true
  if (!MAIN_GUARD.test(written)) return
  reading.guarded = true
  reading.draft.mainGuard ??= condition.from
}

function enterFor(reading: Reading, parent: OpenNode, header: Piece[]): void {
  const end = header.findIndex((piece) => piece.type === 'in')
  if (end < 0) return
  const targets = header.slice(0, end).filter((piece) => piece.type !== 'for')
  const of = header[end + 1]?.expression ?? { kind: 'unknown' }
  bindTarget(reading, { from: parent.from, to: parent.from }, together(targets), { kind: 'iterated', of })
}

/** What is ordered in the head of a `with` is a condition too: a pipeline's `with If(accuracy > 0.9)`. */
function enterWith(reading: Reading, statement: OpenNode, header: Piece[]): void {
  enterCondition(reading, statement)
  for (const [index, { type }] of header.entries()) {
    const [context, target] = [header[index - 1]?.expression, header[index + 1]]
    if (type !== 'as' || !context || !target?.expression) continue
    bindTarget(reading, { from: target.from, to: target.to }, target.expression, context)
  }
}

/** Records what a statement says once its children are read. */
export function leaveStatement(reading: Reading, node: OpenNode, pieces: Piece[]): void {
  if (node.restore) Object.assign(reading, node.restore)
  leaveNode[node.type]?.(reading, node, pieces)
  if (!node.type.endsWith('Statement')) return
  countActs(reading, node, pieces)
  dropComparisons(reading)
}

const leaveNode: Record<string, (reading: Reading, node: OpenNode, pieces: Piece[]) => void> = {
  AssignStatement: leaveAssign,
  ExpressionStatement: (reading, { from }) => keepAnswers(reading, from),
  AssertStatement: (reading, { from }) => {
    reading.draft.asserts.push({ from, scope: reading.scope })
    keepComparisons(reading)
  },
  RaiseStatement: leaveRaise,
  ReturnStatement: leaveReturn,
  ScopeStatement: leaveScope,
  TryStatement: leaveTry,
}

function leaveAssign(reading: Reading, node: OpenNode, pieces: Piece[]): void {
  const sides: Piece[][] = [[]]
  for (const piece of pieces) {
    if (piece.type === 'AssignOp') sides.push([])
    else if (piece.type !== 'TypeDef') sides.at(-1)?.push(piece)
  }
  const type = pieces.find((piece) => piece.type === 'TypeDef')?.expression
  const declared: Expression = type ? annotated(reading, type) : { kind: 'unknown' }
  const written = sides.length > 1 ? together(sides.at(-1) as Piece[]) : declared
  const value = written.kind === 'unknown' ? declared : written
  for (const side of sides.length > 1 ? sides.slice(0, -1) : sides) {
    const target = together(side)
    bindTarget(reading, node, target, value)
    if (sides.length > 1) recordAssignment(reading, node.from, target, written)
  }
  const start = sides.at(-1)?.[0]?.from ?? node.from
  keepAnswers(reading, start, sides.length > 1 ? reading.text.slice(node.from, start) : undefined)
}

function together(pieces: Piece[]): Expression {
  return tupleOf(expressionsOf(pieces))
}

function leaveReturn(reading: Reading, { from }: OpenNode, pieces: Piece[]): void {
  keepReturned(reading, from)
  if (pieces.length > 0) reading.scope.definition?.returned.push(together(pieces))
}

/** `raise AssertionError` asserts as `assert` does; with words, it is a call. */
function leaveRaise(reading: Reading, { from }: OpenNode, pieces: Piece[]): void {
  const [raised] = expressionsOf(pieces)
  if (raised?.kind === 'name' && raised.name === 'AssertionError') reading.draft.asserts.push({ from, scope: reading.scope })
}

function leaveScope(reading: Reading, _: OpenNode, [keyword, ...names]: Piece[]): void {
  const target = keyword?.type === 'global' ? moduleOf(reading.scope) : reading.scope.parent
  if (!target || target === reading.scope) return
  for (const name of expressionsOf(names)) if (name.kind === 'name') reading.scope.elsewhere.set(name.name, target)
}

function leaveTry(reading: Reading, { from, to }: OpenNode, pieces: Piece[]): void {
  const caught = pieces.map((piece, index) => (piece.type === 'except' ? pieces[index + 1] : undefined))
  if (!caught.some((piece) => piece && catches(reading, piece, FAILED_IMPORT))) return
  const { attempts } = reading.draft
  while ((attempts.at(-1)?.from ?? -1) >= from) attempts.pop()
  attempts.push({ from, to })
}
