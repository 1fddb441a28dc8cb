/** A node of a syntax tree, named as the grammar of `@lezer/python` names it. Tokens that no reader asks for are left out. */
export interface SyntaxNode {
  type: string
  from: number
  to: number
  children: readonly SyntaxNode[]
}

const none: readonly SyntaxNode[] = []

/** A node without children. */
export function leaf(type: string, from: number, to: number): SyntaxNode {
  return { type, from, to, children: none }
}

/** Thrown for whatever is not plainly Python as this parser knows it; another parser then reads the text. */
export const unsound = new Error('not plainly Python')
