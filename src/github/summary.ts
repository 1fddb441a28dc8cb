import { appendFileSync, statSync, truncateSync } from 'node:fs'
import { shorten } from './body.ts'

const mostBytes = 1_048_576
const mostPoints = mostBytes / 4 - 1_024

/** Adds Markdown to the job's summary, whole or not at all; returns why it could not, if so. */
export function addToSummary(path: string | undefined, text: string): string | undefined {
  if (!path) return 'this run has none'
  try {
    const whole = `${text}\n\n`
    const fits = Buffer.byteLength(whole) < mostBytes ? whole : shorten(whole, mostPoints)
    const { size } = statSync(path)
    return size + Buffer.byteLength(fits) > mostBytes ? 'it is full' : append(path, fits, size)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Half a table would show as text. */
function append(path: string, text: string, size: number): undefined {
  try {
    appendFileSync(path, text)
  } catch (error) {
    if (statSync(path).isFile()) truncateSync(path, size)
    throw error
  }
}
