import type { Analysis } from './analysis.ts'

/** Every cross-file question, in the order in which they are asked: a later one may read what an earlier one found. */
export const analyses: readonly Analysis[] = []
