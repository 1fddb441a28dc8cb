import type { NodeType, Tree } from '@lezer/common'
import { leaveExpression, readLeaf } from './expressions.ts'
import type { SyntaxNode } from './sound/tree.ts'
import { enterBody, leaveStatement, readImport } from './statements.ts'
import type { OpenNode, Reading } from './syntax.ts'

const LEAVES = new Set([
  ...['VariableName', 'PropertyName', 'Number', 'String', 'Boolean', 'None', 'Ellipsis'],
  ...['AssignOp', 'ArithOp', 'BitOp', 'CompareOp', ':', '*', '**'],
  ...['for', 'in', 'is', 'not', 'and', 'or', 'if', 'elif', 'else', 'as', 'except', 'global', 'nonlocal'],
])
/** For each character of the text; sound trees have fewer than one. */
const MOST_NODES = 4
const SKIPPED = new Set([
  ...['(', ')', '[', ']', '{', '}', ',', ';', '.', '->', '/', 'Comment', 'At', 'Escape', 'UpdateOp', 'FormatConversion', 'FormatSelfDoc'],
  ...['import', 'from', 'def', 'class', 'async', 'await', 'return', 'raise', 'del', 'pass', 'break', 'continue', 'while', 'with'],
  ...['try', 'finally', 'lambda', 'yield', 'assert', 'print', 'match', 'case', 'type'],
])

/**
 * Reads a tree into the draft in one pass without recursion, so that nesting costs no stack. Offsets of the tree start at
 * `offset`. False where the tree cannot be walked to its end: the parser's trees of thousands of levels are not sound.
 */
export function walk(tree: Tree, offset: number, reading: Reading): boolean {
  const cursor = tree.cursor()
  for (let left = MOST_NODES * (tree.length + 1); left > 0; left--) {
    if (!(cursor.type as NodeType | undefined)) return false
    const { name } = cursor
    const [from, to] = [cursor.from + offset, cursor.to + offset]
    if (LEAVES.has(name)) readLeaf(reading, { type: name, from, to })
    else if (name === 'ImportStatement') readImport(reading, from, to)
    else if (!SKIPPED.has(name)) {
      const node = enter(reading, name, from, to)
      if (cursor.firstChild()) continue
      leave(reading, node)
    }
    while (!cursor.nextSibling()) {
      if (!cursor.parent()) return true
      leave(reading, reading.open.at(-1) as OpenNode)
    }
  }
  return false
}

/** Reads the tree of a sound text in the same way; it holds no node that is skipped. */
export function walkSound(root: SyntaxNode, offset: number, reading: Reading): void {
  const path: { children: readonly SyntaxNode[]; next: number; open: OpenNode }[] = []
  for (let node: SyntaxNode | undefined = root; node; ) {
    const { type, children } = node
    const from = node.from + offset
    const to = node.to + offset
    if (children) path.push({ children, next: 0, open: enter(reading, type, from, to) })
    else if (type === 'ImportStatement') readImport(reading, from, to)
    else readLeaf(reading, { type, from, to })
    for (;;) {
      const last = path.at(-1)
      if (!last) return
      node = last.children[last.next++]
      if (node) break
      path.pop()
      leave(reading, last.open)
    }
  }
}

function enter(reading: Reading, type: string, from: number, to: number): OpenNode {
  const node: OpenNode = { type, from, to, base: reading.pieces.length }
  if (type === 'Body') enterBody(reading, node)
  reading.open.push(node)
  return node
}

function leave(reading: Reading, node: OpenNode): void {
  reading.open.pop()
  const pieces = reading.pieces.splice(node.base)
  const piece = leaveExpression(reading, node, pieces)
  if (piece) reading.pieces.push(piece)
  else leaveStatement(reading, node, pieces)
}
