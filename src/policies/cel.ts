import { type ASTNode, Environment } from '@marcbachmann/cel-js'
import { didYouMean } from '../strict/nearest.ts'
import { complaintsAbout, fieldsOf, namesIn, rewrite, unknownFunction } from './cel-check.ts'
import { registerFunctions, type Session } from './cel-functions.ts'
import { spend, spendOn } from './cel-meter.ts'
import type { RecordTypes } from './cel-types.ts'

/** An expression that was found right: all that is needed to run it. */
export interface Checked {
  readonly source: string
  /** Names that it reads: variables, and what it calls its own. */
  readonly reads: readonly string[]
  /** Static type, as `list<images.from>`. */
  readonly type: string
}

/** A checked expression, ready to run. */
export interface Program extends Checked {
  /** Throws where the expression fails or does more than its share of work. */
  run(variables: Readonly<Record<string, unknown>>, session: Session): unknown
}

/** The names that an expression may use, with their types; those of the outer scope among them. */
export interface Scope {
  outer?: Scope
  records: RecordTypes
  variables: Readonly<Record<string, string>>
}

/** An expression that cannot be right. */
export class ExpressionError extends Error {
  /** Offset into the expression; absent where the whole of it is meant. */
  readonly start: number | undefined

  constructor(message: string, start?: number) {
    super(message)
    this.start = start
  }
}

export type Checker = (source: string, expects: 'bool' | 'list' | 'string' | 'any') => Program

const options = { enableOptionalTypes: true, homogeneousAggregateLiterals: false, limits: { maxAstNodes: 5000, maxDepth: 100 } }

/**
 * A function that turns expressions over these names into programs. It throws ExpressionError for what does not parse, has another
 * type than expected, or names a field or word that does not exist.
 */
export function createChecker(scope: Scope): Checker {
  const typed = environmentOf(scope)
  const flat = flatten(scope)
  return (source, expects) => {
    const { type, ast } = check(typed, source, expects, flat)
    return programOf({ source, type, reads: [...namesIn(ast)] })
  }
}

const environments = new WeakMap<Scope, Environment>()

/** An outer scope is declared once, for all that stand in it. */
function environmentOf(scope: Scope): Environment {
  const known = environments.get(scope)
  if (known) return known
  const environment = scope.outer ? environmentOf(scope.outer).clone() : registerFunctions(new Environment(options), () => session)
  for (const [name, fields] of scope.records) {
    const types = Object.entries(fields).map(([key, { type }]) => [key, type])
    environment.registerType(name, { fields: Object.fromEntries(types) })
  }
  for (const [name, type] of Object.entries(scope.variables)) environment.registerVariable(name, type)
  environments.set(scope, environment)
  return environment
}

function flatten({ outer, records, variables }: Scope): Scope {
  if (!outer) return { records, variables }
  const around = flatten(outer)
  return { records: new Map([...around.records, ...records]), variables: { ...around.variables, ...variables } }
}

function parse(environment: Environment, source: string) {
  try {
    const parsed = environment.parse(source)
    rewrite(parsed.ast)
    return parsed
  } catch (error) {
    throw toExpressionError(error)
  }
}

function check(environment: Environment, source: string, expects: string, scope: Scope): { type: string; ast: ASTNode } {
  const parsed = parse(environment, source)
  const stranger = unknownFunction(parsed.ast, functionNames())
  if (stranger) throw new ExpressionError(stranger.message, stranger.start)
  const { valid, error, type = 'dyn' } = parsed.check()
  if (!valid) throw explain(error as LibraryError | undefined, scope)
  const [complaint] = complaintsAbout(parsed.ast, scope.records)
  if (complaint) throw new ExpressionError(complaint.message, complaint.start)
  const general = type.replace(/<.*/, '')
  if (expects !== 'any' && general !== 'dyn' && general !== expects) throw new ExpressionError(`must be ${expects}, is ${type}`)
  return { type, ast: parsed.ast }
}

interface LibraryError extends Error {
  code?: string
  summary?: string
  range?: { start: number }
  node?: ASTNode
}

let known: ReadonlySet<string> | undefined

/** Names of all functions, methods and macros; the same in every scope. */
function functionNames(): ReadonlySet<string> {
  known ??= new Set(
    registerFunctions(new Environment(options), () => session)
      .getDefinitions()
      .functions.map(({ name }) => name),
  )
  return known
}

/** The library's message, with the word that was probably meant. */
function explain(error: LibraryError | undefined, scope: Scope): ExpressionError {
  const plain = toExpressionError(error)
  const node = error?.node
  if (error?.code === 'unknown_variable' && node?.op === 'id')
    return new ExpressionError(`${plain.message}${didYouMean(node.args, Object.keys(scope.variables))}`, plain.start)
  if (error?.code === 'no_such_key' && node?.op === '.')
    return new ExpressionError(
      `${plain.message}${didYouMean(node.args[1], Object.keys(fieldsOf(node.args[0], scope.records) ?? {}))}`,
      plain.start,
    )
  return plain
}

function toExpressionError(thrown: unknown): ExpressionError {
  if (thrown instanceof ExpressionError) return thrown
  const error = thrown as LibraryError | undefined
  const message = error?.summary ?? error?.message ?? String(thrown)
  return new ExpressionError(message.replaceAll(/\b_(?=(matches|join)\b)/g, ''), error?.range?.start)
}

const idle: Session = { meter: { left: 0 }, config: () => undefined }
let session = idle
let untyped: Environment | undefined

/**
 * The program of an expression that was checked before; it is parsed when it first runs. Values are plain records, which the typed
 * environment would refuse: programs run where every name may hold anything.
 */
export function programOf({ source, type, reads }: Checked): Program {
  let evaluate: ((variables: Record<string, unknown>) => unknown) | undefined
  function run(variables: Readonly<Record<string, unknown>>, current: Session): unknown {
    untyped ??= countingSteps(registerFunctions(new Environment({ ...options, unlistedVariablesAreDyn: true }), () => session))
    evaluate ??= parse(untyped, source)
    session = current
    try {
      return evaluate({ ...variables })
    } catch (error) {
      throw toExpressionError(error)
    } finally {
      session = idle
    }
  }
  return { source, reads, type, run }
}

interface Evaluator {
  run(node: { op: string; evaluate(evaluator: Evaluator, node: unknown, context: unknown): unknown }, context: unknown): unknown
}

/** What these nodes yield is counted where it is made. */
const passing = new Set(['accuPush', 'accuValue', 'accuInc', '?:'])

/** Every node of an expression runs through one method of the library's evaluator, and a function's handler is where that can be had. */
function countingSteps(environment: Environment): Environment {
  environment.registerFunction('_evaluator(): bool', countIn, { async: false })
  environment.evaluate('_evaluator()')
  return environment
}

function countIn(this: Evaluator): boolean {
  this.run = function run(node, context) {
    spend(session.meter, 1)
    const value = node.evaluate(this, node, context)
    if (!passing.has(node.op)) spendOn(session.meter, value)
    return value
  }
  return true
}
