import type { Run } from './context.ts'

/** What the first line of a comment of ours says: which scorecard it is, and whose result. Nothing from the repository but hashes. */
export interface Marker {
  key: string
  head: string
  run?: Run
}

/** How every comment of ours with this key starts. */
export function markerStart(key: string): string {
  return `<!-- mlops-scorecard:v1:${key} `
}

export function writeMarker({ key, head, run }: Marker): string {
  const origin = run ? ` run=${run.id}.${run.attempt}` : ''
  return `${markerStart(key)}sha=${head}${origin} -->`
}

/** Undefined where the body does not start with a whole marker. */
export function readMarker(body: string): Marker | undefined {
  const match = /^<!-- mlops-scorecard:v1:([0-9a-f]+) sha=([0-9a-f]+)(?: run=(\d{1,15})\.(\d{1,9}))? -->/.exec(body)
  if (!match) return undefined
  const [, key = '', head = '', id, attempt] = match
  return { key, head, ...(id && { run: { id: Number(id), attempt: Number(attempt) } }) }
}
