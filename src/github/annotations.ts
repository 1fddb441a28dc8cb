import { error, notice, warning } from '@actions/core'
import { loggable } from './log.ts'

export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  title: string
  message: string
  /** From the root of the repository. */
  path?: string
  line?: number
}

// The runner keeps ten of a level and step; the last is left for what the run has to say about itself.
const mostOfLevel = 9
const longestMessage = 4_000

const issue = { error, warning, notice }

/** Puts the first nine of each level on the run; returns how many were left out. */
export function annotate(annotations: readonly Annotation[]): number {
  const used = { error: 0, warning: 0, notice: 0 }
  let omitted = 0
  for (const annotation of annotations) {
    if (used[annotation.level] === mostOfLevel) omitted += 1
    else say(annotation)
    used[annotation.level] = Math.min(used[annotation.level] + 1, mostOfLevel)
  }
  return omitted
}

/** One annotation, outside of the count. */
export function say({ level, title, message, path, line }: Annotation): void {
  const text = message
    .split(/\r\n|\r|\n/)
    .map(loggable)
    .join('\n')
  issue[level](text.slice(0, longestMessage), {
    title: loggable(title),
    ...(path !== undefined && { file: path }),
    ...(line !== undefined && { startLine: line }),
  })
}
