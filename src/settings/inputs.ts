import { ConfigurationError } from '../model/errors.ts'
import { didYouMean } from '../strict/nearest.ts'
import { translateGate } from './load.ts'
import { GateEntry } from './schema.ts'
import type { Layer } from './settings.ts'

/** The gate as flags or the Action's inputs write it; an empty text is not given. */
export interface GateInputs {
  failOn?: string | undefined
  severity?: string | undefined
  minimumScore?: string | undefined
  onUnknown?: string | undefined
}

/** What the inputs say, as the layer below all files: it tightens, and never loosens. Throws ConfigurationError for a word that is none. */
export function inputsLayer({ failOn, severity, minimumScore, onUnknown }: GateInputs): Layer {
  const given = {
    ...(failOn && { 'fail-on': failOn }),
    ...(severity && { severity }),
    ...(minimumScore && { 'minimum-score': Number(minimumScore) }),
    ...(onUnknown && { 'on-unknown': onUnknown }),
  }
  const { data, error } = GateEntry.safeParse(given)
  if (data) return { kind: 'inputs', path: 'inputs', says: { gate: translateGate(data) }, lineOf: () => undefined }
  const [issue] = error.issues
  const name = String(issue?.path[0]) as keyof typeof given
  const written = name === 'minimum-score' ? minimumScore : String(given[name])
  const words = issue?.code === 'invalid_value' ? issue.values.map(String) : undefined
  const wanted = words ? `one of ${words.join(', ')}` : 'a whole number from 0 to 100'
  throw new ConfigurationError(`${name} is ${wanted}, not "${written}"${words ? didYouMean(String(written), words) : ''}`)
}
