import type { ASTNode } from '@marcbachmann/cel-js'
import { didYouMean } from '../strict/nearest.ts'
import { replacedMethods } from './cel-functions.ts'
import type { RecordTypes } from './cel-types.ts'

/** What the checker leaves on a node, and the one thing that is changed there; the library's own types keep silent about both. */
interface CheckedNode {
  checkedType?: StaticType
  setMeta(key: 'check', check: (checker: { getType(name: string): StaticType }) => StaticType): void
}

interface StaticType {
  kind: string
  name: string
  valueType?: StaticType
}

export interface Complaint {
  message: string
  start: number
}

/** Prepares a parsed expression: unsafe methods are replaced, and `[]` is a list of anything (the library cannot type its members). */
export function rewrite(node: ASTNode): void {
  if (node.op === 'rcall') node.args[0] = replacedMethods[node.args[0]] ?? node.args[0]
  if (node.op === 'list' && node.args.length === 0) meta(node).setMeta('check', (checker) => checker.getType('list<dyn>'))
  for (const child of childrenOf(node)) rewrite(child)
}

/** Names of the variables that an expression reads, its own iteration variables among them. */
export function namesIn(node: ASTNode): Set<string> {
  const names = new Set<string>()
  visit(node, (it) => {
    if (it.op === 'id') names.add(it.args)
  })
  return names
}

/** The first call of something that there is not: the checker would complain of its arguments instead. */
export function unknownFunction(node: ASTNode, known: ReadonlySet<string>): Complaint | undefined {
  const unknown: Complaint[] = []
  visit(node, (it) => {
    if ((it.op !== 'call' && it.op !== 'rcall') || known.has(it.args[0])) return
    unknown.push({ message: `There is no function ${it.args[0]}${didYouMean(it.args[0], known)}`, start: it.pos })
  })
  return unknown[0]
}

/** What the type checker lets through: unknown fields behind `has()`, `.?` and `[?]`, and words that an enumeration does not have. */
export function complaintsAbout(node: ASTNode, records: RecordTypes): Complaint[] {
  const complaints: Complaint[] = []
  visit(node, (it) => {
    const complaint = unknownField(it, records) ?? unknownWord(it, records)
    if (complaint) complaints.push(complaint)
  })
  return complaints
}

/** The fields of a node's static type; undefined where it is no record. */
export function fieldsOf(node: ASTNode, records: RecordTypes): Readonly<Record<string, unknown>> | undefined {
  const type = typeOf(node, records)
  return type === undefined ? undefined : records.get(type)
}

function unknownField(node: ASTNode, records: RecordTypes): Complaint | undefined {
  if (node.op !== '.' && node.op !== '.?' && node.op !== '[?]') return undefined
  const [target, key] = node.args
  const name = typeof key === 'string' ? key : key.op === 'value' ? key.args : undefined
  const fields = fieldsOf(target, records)
  if (!fields || typeof name !== 'string' || name in fields) return undefined
  return { message: `No such key: ${name}${didYouMean(name, Object.keys(fields))}`, start: node.pos }
}

function unknownWord(node: ASTNode, records: RecordTypes): Complaint | undefined {
  if (node.op !== '==' && node.op !== '!=' && node.op !== 'in') return undefined
  const [left, right] = node.args
  for (const [side, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const words = wordsOf(side, records)
    const wrong = words && literalsIn(other).find((literal) => !words.includes(literal.args))
    if (wrong) return { message: `"${wrong.args}" is never the value here: it is one of ${words.join(', ')}`, start: wrong.pos }
  }
  return undefined
}

function wordsOf(node: ASTNode, records: RecordTypes): readonly string[] | undefined {
  if (node.op !== '.') return undefined
  const type = typeOf(node.args[0], records)
  return type === undefined ? undefined : records.get(type)?.[node.args[1]]?.words
}

type Literal = ASTNode & { op: 'value'; args: string }

function literalsIn(node: ASTNode): Literal[] {
  if (node.op === 'list') return node.args.flatMap(literalsIn)
  return node.op === 'value' && typeof node.args === 'string' ? [node as Literal] : []
}

/** Within `has()` the checker types only the first name: the rest is followed from field to field. */
function typeOf(node: ASTNode, records: RecordTypes): string | undefined {
  const checked = meta(node).checkedType
  if (checked) return checked.kind === 'optional' ? checked.valueType?.name : checked.name
  if (node.op !== '.' && node.op !== '.?') return undefined
  const outer = typeOf(node.args[0], records)
  return outer === undefined ? undefined : records.get(outer)?.[node.args[1]]?.type
}

function visit(node: ASTNode, see: (node: ASTNode) => void): void {
  see(node)
  for (const child of childrenOf(node)) visit(child, see)
}

function childrenOf(node: ASTNode): ASTNode[] {
  switch (node.op) {
    case 'value':
    case 'id':
      return []
    case '.':
    case '.?':
      return [node.args[0]]
    case 'call':
      return node.args[1]
    case 'rcall':
      return [node.args[1], ...node.args[2]]
    case 'map':
      return node.args.flat()
    case '!_':
    case '-_':
      return [node.args]
    default:
      return node.args
  }
}

function meta(node: ASTNode): CheckedNode {
  return node as unknown as CheckedNode
}
