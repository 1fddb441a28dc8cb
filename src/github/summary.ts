import { appendFileSync, statSync } from 'node:fs'
import { shorten } from './body.ts'

const mostBytes = 1_048_576
const mostPoints = mostBytes / 4 - 1_024

/** Adds Markdown to the job's summary; false where the run has none, or what it has is full. */
export function addToSummary(path: string | undefined, text: string): boolean {
  if (!path) return false
  try {
    const whole = `${text}\n\n`
    const fits = Buffer.byteLength(whole) < mostBytes ? whole : shorten(whole, mostPoints)
    if (statSync(path).size + Buffer.byteLength(fits) > mostBytes) return false
    appendFileSync(path, fits)
    return true
  } catch {
    return false
  }
}
