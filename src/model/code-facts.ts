export interface Position {
  line: number
  cell?: number
}

/** A value that the source writes out; `reference` is a dotted name that it points to, `items` a list or tuple. */
export interface Value {
  literal?: string | number | boolean | null
  /** Of a text that is put together and not known as a whole: how it begins. */
  head?: string
  /** Of such an address: all that is known of it, with `…` for each gap. */
  address?: string
  /** Of what is one of several texts, whichever is asked for: all of them. */
  either?: string[]
  reference?: string
  /** Of a reference that ends in `[]`: the key that stands there. */
  key?: string
  /** Dotted name of what stands for the reference where nothing is given in its place: a parameter's default value. */
  otherwise?: string
  items?: Value[]
  /** Of a dictionary; `**` is the key of what is unpacked there and not known, or has a key that is worked out. */
  entries?: { key: string; value: Value }[]
}

export interface Argument {
  /** Absent for positional arguments. */
  name?: string
  value: Value
}

/**
 * A call. `name` is dotted and resolved through import aliases and local assignments: a method of what another call
 * returned keeps that call, marked by `()`: `sklearn.svm.SVC().fit`. Unresolved roots stay as written: `self.model.fit`.
 */
export interface Call extends Position {
  name: string
  /** Its names where another branch has bound what it is called by. */
  otherwise?: string[]
  arguments: Argument[]
  /** Qualified name of the function or class whose body it stands in; absent at module level. */
  within?: string
  /** True behind `if __name__ == "__main__"`. */
  guarded?: boolean
  /** The name on which it hangs, where the module gives that nothing but False: `if USE_WANDB:`. */
  off?: string
  /** It waits for a word of the imported module that it calls: `if mlflow.active_run():`. */
  waits?: true
}

export interface Import extends Position {
  /** Absolute dotted module, or as written behind `level` dots; `*` in it stands for what the text of an import by a text leaves open. */
  module: string
  /** The imported name of `from module import name`; `*` for all. */
  name?: string
  /** The local name it is bound to; empty for an import by a text. */
  alias: string
  /** Number of leading dots of a relative import, 0 for an absolute one. */
  level: number
  /** Only for type checkers. */
  typing?: boolean
  /** Inside `try: … except ImportError`. */
  optional?: boolean
  within?: string
}

export interface Definition extends Position {
  /** Qualified within the module: `Trainer.fit`. */
  name: string
  kind: 'function' | 'class'
  endLine: number
  /** Dotted, resolved base classes. */
  bases: string[]
  /** Dotted, resolved decorators with their arguments. */
  decorators: Call[]
  parameters: string[]
  /** Dotted, resolved name of what a function returns, where that is made of what its module imports or defines: `torch.nn.Linear()`. */
  returns?: string
}

export interface Assignment extends Position {
  /** Dotted target as written: `model`, `self.model`, `config.lr`. */
  target: string
  value: Value
  within?: string
}

export interface PythonModule {
  imports: Import[]
  calls: Call[]
  definitions: Definition[]
  /** Assignments of literals and references (not of calls: those are resolved into call names). */
  assignments: Assignment[]
  /** What names of the module's own level hold that a call made: `service`, by `app.services.Service()`. */
  objects?: { name: string; made: string }[]
  /** String literals that look like a URI (`s3://…`) or a path with a data or model file's ending. */
  strings: ({ value: string } & Position)[]
  /** Lines of `assert` statements with the definition that holds them. */
  asserts: (Position & { within?: string })[]
  /** Orderings as written on whose answer something hangs, for quality gates; `kept` where a name or a named argument keeps it. */
  comparisons: (Position & { left: string; operator: string; right: string; within?: string; kept?: true })[]
  /** Line of `if __name__ == "__main__"`. */
  mainGuard?: number
  /** A template's engine makes modules from it: filled, it may be of any project. */
  template?: true
  /** A notebook that its platform keeps as a script. */
  notebook?: true
  /** `imports` where the parser's budget ran out and only import lines were read. */
  depth: 'full' | 'imports'
}

export interface NotebookFile {
  language: string
  codeCells: number
  /** Source lines of all code cells. */
  lines: number
  longestCellLines: number
  hasOutputs: boolean
  /** Execution counts that do not rise from cell to cell. */
  outOfOrder: boolean
  cells: { cell: number; lines: number; hasOutputs: boolean }[]
}

/** One simple command of a shell line. */
export interface Command extends Position {
  /** As written, on one line. */
  text: string
  /** Words without quotes; environment prefixes, `sudo`, `time` and the like removed. */
  words: string[]
  /** Wrappers that were removed, outermost first: `sudo`, `uv run`. */
  wrappers?: string[]
  /** `NAME=value` prefixes. */
  environment?: Record<string, string>
  /** Folder from an earlier `cd` in the same script, relative to where it started. */
  directory?: string
  /** The task, stage, job or step that holds it, where the file names one. */
  owner?: string
  /** Values of its script's first argument for which it runs: only one of `is`, none of `not`. */
  argument?: { is: string[] } | { not: string[] }
  /** The function of its script that holds it. */
  body?: string
  /** What Python is given to run: behind `-c`, or in a heredoc. */
  python?: { text: string; line: number }
}
