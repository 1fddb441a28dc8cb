import type { Import } from '../../model/file-facts.ts'
import type { CallExpression, ElementExpression, Expression, NameExpression } from './expression.ts'
import { openScope, type Scope } from './scope.ts'

/** Where in the text something stands, and inside of what. */
export interface Place {
  from: number
  scope: Scope
  guarded: boolean
}

export interface DraftCall extends Place {
  call: CallExpression
  condition?: Condition
}

/** What a block waits for, a name to be true or a word of what a name stands for, and what the block around it waits for. */
export interface Condition {
  name?: NameExpression
  /** The name that begins what is asked: `mlflow` of `if mlflow.active_run():`. */
  asked?: string
  outer: Condition | undefined
}

/** What stands behind `@`: a name, or a call. */
export interface Decorator {
  from: number
  expression: Expression
}

/** A function or class as written. */
export interface DraftDefinition {
  from: number
  /** Offset of its last character that is no white space. */
  end: number
  name: string
  kind: 'function' | 'class'
  scope: Scope
  bases: Expression[]
  decorators: Decorator[]
  parameters: string[]
  /** Scope of its body. */
  body: Scope
  /** What its `return` statements give. */
  returned: Expression[]
  /** What calling it gives, once that was looked for: null where its code does not say. */
  result?: Expression | null
}

/** What the syntax says, before names are resolved: resolving needs every binding of the module. */
export interface Draft {
  module: Scope
  imports: (Omit<Import, 'line' | 'cell' | 'optional'> & { from: number })[]
  /** Statements that say what to do where an import fails, the outermost, in their order. */
  attempts: { from: number; to: number }[]
  calls: DraftCall[]
  /** Subscripts of something called `environ`, with the value where they are assigned to. */
  environment: (Place & { element: ElementExpression; stored?: Expression })[]
  definitions: DraftDefinition[]
  assignments: { from: number; target: Expression; value: Expression; scope: Scope }[]
  strings: { from: number; value: Expression }[]
  asserts: { from: number; scope: Scope }[]
  comparisons: { from: number; left: string; operator: string; right: string; scope: Scope; kept: boolean }[]
  mainGuard?: number
}

/** The draft of a module in which nothing was read yet. */
export function emptyDraft(): Draft {
  return {
    module: openScope('module', ''),
    imports: [],
    attempts: [],
    calls: [],
    environment: [],
    definitions: [],
    assignments: [],
    strings: [],
    asserts: [],
    comparisons: [],
  }
}
