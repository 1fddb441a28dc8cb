import { remembered } from '../graph/remembered.ts'
import type { Value } from '../model/file-facts.ts'
import type { Evidence } from '../model/location.ts'
import type { ProjectView } from './analysis.ts'

/** How many lines above the call that reads it a file is opened. */
const nearby = 3

/** Says what the file that a call reads was opened by, a path or the name of one, where that stands on its line or just above it. */
export function openedIn({ repository }: ProjectView): (place: Evidence) => string | undefined {
  const byLine = remembered((path: string) => {
    const calls = (repository.facts.get(path)?.python?.calls ?? []).filter(({ name }) => /(?:^|\.)open$/.test(name))
    return new Map(calls.map(({ line, cell, name, arguments: given }) => [`${cell ?? ''}:${line}`, writtenIn(given[0]?.value) ?? name]))
  })
  return ({ path, line = 0, cell }) => {
    for (let above = 0; above <= nearby; above++) {
      const found = byLine(path).get(`${cell ?? ''}:${line - above}`)
      if (found !== undefined) return found
    }
    return undefined
  }
}

function writtenIn({ literal, reference }: Value = {}): string | undefined {
  return typeof literal === 'string' ? literal : reference
}
