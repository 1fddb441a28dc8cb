/** A node of a syntax tree, named as the grammar of `@lezer/python` names it. Tokens that no reader asks for are left out. */
export interface SyntaxNode {
  type: string
  from: number
  to: number
  /** Absent for a token. */
  children?: readonly SyntaxNode[]
}

/** Thrown for whatever is not plainly Python as this parser knows it; another parser then reads the text. */
export const unsound = new Error('not plainly Python')
