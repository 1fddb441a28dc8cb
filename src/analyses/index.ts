import type { AnyAnalysis } from './analysis.ts'
import { dependencies } from './dependencies.ts'
import { documents } from './documents.ts'
import { files } from './files.ts'
import { notebooks } from './notebooks.ts'

/** Every cross-file question, in the order in which they are asked: a later one may read what an earlier one found. */
export const analyses: readonly AnyAnalysis[] = [files, documents, dependencies, notebooks]
