import type { Scope } from './scope.ts'

export type Literal = string | number | boolean | null

export interface CallArgument {
  /** `*` and `**` for unpacked arguments; absent for positional ones. */
  name?: string
  value: Expression
}

export interface CallExpression {
  kind: 'call'
  of: Expression
  arguments: CallArgument[]
}

export interface ElementExpression {
  kind: 'element'
  of: Expression
  key?: Expression
}

/** An expression as far as naming calls and reading values needs it; a name remembers where and in which scope it is used. */
export type Expression =
  | { kind: 'name'; name: string; scope: Scope; at: number }
  | { kind: 'attribute'; of: Expression; name: string }
  | CallExpression
  | ElementExpression
  | { kind: 'absolute'; name: string }
  | { kind: 'self'; scope: Scope }
  | { kind: 'literal'; value: Literal }
  | { kind: 'items'; type: 'list' | 'tuple' | 'set'; items: Expression[] }
  | { kind: 'entries'; entries: { key?: Expression; value: Expression }[] }
  | { kind: 'unknown' }

export const unknown: Expression = { kind: 'unknown' }

/** Whether something can be named after it: a reference, or what a call returned. */
export function isNameable(expression: Expression): boolean {
  return expression.kind !== 'unknown' && expression.kind !== 'literal' && expression.kind !== 'items' && expression.kind !== 'entries'
}

/** The instance that calling the class would give. */
export function instanceOf(type: Expression): Expression {
  return isNameable(type) ? { kind: 'call', of: type, arguments: [] } : unknown
}

/** The first of several alternatives that something can be named after. */
export function either(...options: Expression[]): Expression {
  return options.find(isNameable) ?? unknown
}
