import { type FactName, factOf, factParts, type Problem } from '../model/facts.ts'
import { failures } from '../model/failures.ts'

/** A stage of the scan that failed inside, which is a bug. Whatever reads what it would have given meets this error, and falls with it. */
export class StageError extends Error {
  constructor(stage: string, cause: unknown) {
    super(`internal error: ${stage} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    this.name = 'StageError'
  }
}

/** The error as that of the stage, or as that of an earlier stage, on which this one rests. */
export function stageError(stage: string, error: unknown): StageError {
  if (error instanceof StageError) return error
  failures.publish(error)
  return new StageError(stage, error)
}

/** Computes once, when first asked. Throws the same StageError to everyone who asks where it fails. */
export function contained<Value>(stage: string, compute: () => Value): () => Value {
  let result: { value: Value } | { error: StageError } | undefined
  return () => {
    result ??= attempt(stage, compute)
    if ('error' in result) throw result.error
    return result.value
  }
}

/** The value, or the error of the stage that failed. */
export function attempt<Value>(stage: string, compute: () => Value): { value: Value } | { error: StageError } {
  try {
    return { value: compute() }
  } catch (error) {
    return { error: stageError(stage, error) }
  }
}

/** Which facts of a project fell with which stage. */
export interface Fallen {
  add(error: StageError, facts: readonly FactName[]): void
  /** Facts and their parts that nothing is known of. */
  undecided(): string[]
  problems(): Problem[]
}

/** Notes what fell in the project at `root`: a problem for each stage that failed, not for each fact that rests on it. */
export function fallenIn(root: string): Fallen {
  const fallen = new Map<StageError, Set<FactName>>()
  return {
    add(error, facts) {
      fallen.set(error, new Set([...(fallen.get(error) ?? []), ...facts]))
    },
    undecided() {
      const facts = new Set([...fallen.values()].flatMap((names) => [...names]))
      return [...facts, ...factParts.filter((part) => facts.has(factOf(part) as FactName))]
    },
    problems: () =>
      [...fallen].map(([{ message }, facts]) => ({
        path: root,
        stage: 'analysis',
        reason: message,
        affects: [...facts].sort(),
        internal: true,
      })),
  }
}
