import type { FactName, FactPart } from '../model/facts.ts'
import type { FileFacts } from '../model/file-facts.ts'

export interface ExtractorInput {
  path: string
  text: string
  budget: Budget
}

/** Counted work, so that a slow machine gives the same answer as a fast one. */
export interface Budget {
  /** False once the steps are used up; the extractor then stops and reports a partial result. */
  spend(steps: number): boolean
}

/** What was read, and what could not be: a line that does not parse costs itself, not the file. */
export interface Extracted {
  facts: Omit<FileFacts, 'path'>
  problems?: { line?: number; reason: string }[]
}

/** What the commands of a project can be for: tests, training, a release and what follows it. */
export const ofCommands: Affected = ['tests', 'tools', 'training', 'serving', 'monitoring', 'data.validation']

/** What settings can change that runs are likely to read: which tracker records them is often chosen there. */
export function ofSettings(path: string): Affected {
  return /(?:^|\/)(?:conf|cfgs?|configs?|hydra[\w-]*|settings)\//i.test(path) ? ['training.entryPoints'] : []
}

export type Affected = readonly (FactName | FactPart)[]

export interface Extractor {
  id: string
  /** Globs over the path; a file that matches none is never read for this extractor. */
  files: readonly string[]
  /** Reads also what Jupyter keeps as a copy of what was open in it: for others only the original counts. */
  copies?: true
  /** What the first line of a file matches that is of this kind, where names do not say so: one that is binary, or longer than anyone writes, is not. */
  firstLine?: RegExp
  /** Reads nothing but text: a binary file that bears such a name is of another kind, as joblib's `.jl` and videos in `.ts` are. */
  onlyText?: true
  /** Cheap test of the text before the parser is started; absent: every matching file is parsed. */
  wants?: (text: string) => boolean
  /** Facts, and parts of them, that could change if a matching file cannot be read; where its name says more, those of a path. */
  affects: Affected | ((path: string) => Affected)
  maxBytes: number
  /** Pure and total: the same input gives the same output, and nothing is thrown for anything a file can contain. */
  extract(input: ExtractorInput): Extracted
}

/** Facts, and parts of them, that could change if the extractor cannot read the file. */
export function affectedBy({ affects }: Extractor, path: string): Affected {
  return typeof affects === 'function' ? affects(path) : affects
}

export function budgetOf(steps: number): Budget {
  let left = steps
  return {
    spend(count) {
      left -= count
      return left >= 0
    },
  }
}
