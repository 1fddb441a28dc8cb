import { lstatSync, readFileSync } from 'node:fs'
import { ConfigurationError } from '../model/errors.ts'
import { Scorecard } from '../model/scorecard.ts'

/** A scorecard of 300 findings is about half a megabyte. */
const maxBytes = 8 * 1024 * 1024

/**
 * The scorecard that the fork's run uploaded. The fork wrote it, so it is data from a stranger: a regular file of bounded size
 * that is a scorecard to the letter, or nothing. Throws ConfigurationError.
 */
export function readArtifact(path: string): Scorecard {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (!stats)
    throw refused(
      path,
      'it is not there',
      'Check that the first workflow uploads the scorecard and that this job downloads it before this step.',
    )
  if (!stats.isFile()) throw refused(path, 'it is not a regular file')
  if (stats.size > maxBytes) throw refused(path, `it has ${stats.size} bytes, of which ${maxBytes} are allowed`)
  const { data, error } = Scorecard.safeParse(parse(path))
  if (data) return data
  const { path: place = [], message } = error.issues[0] ?? {}
  throw refused(path, `it is no scorecard: ${place.join('.')}: ${message}`, 'Both workflows must use the same version of this Action.')
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw refused(path, 'it is not JSON')
  }
}

function refused(path: string, reason: string, remedy?: string): ConfigurationError {
  return new ConfigurationError(`the uploaded scorecard is refused: ${reason}`, {
    location: { path },
    ...(remedy === undefined ? {} : { remedy }),
  })
}
