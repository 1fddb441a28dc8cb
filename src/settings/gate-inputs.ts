import { ConfigurationError } from '../model/errors.ts'
import type { Severity } from '../model/scorecard.ts'
import type { Gate } from './settings.ts'

/** The gate as flags or the Action's inputs write it; an empty text is not given. */
export interface GateInputs {
  failOn?: string
  severity?: string
  minimumScore?: string
  onUnknown?: string
}

// From lenient to strict: of a file's and an input's value, the later in the list counts.
const failOns = ['never', 'introduced', 'any'] as const
const severities = ['critical', 'high', 'medium', 'low', 'info'] as const satisfies readonly Severity[]
const onUnknowns = ['warn', 'fail'] as const

/** The stricter of the policy file's gate and the inputs, value by value. Throws ConfigurationError for a word that is none. */
export function tightenGate(gate: Gate, inputs: GateInputs): Gate {
  return {
    failOn: stricter(failOns, gate.failOn, inputs.failOn, 'fail-on'),
    severity:
      gate.failOn === 'never' && inputs.severity
        ? word(severities, inputs.severity, 'severity')
        : stricter(severities, gate.severity, inputs.severity, 'severity'),
    minimumScore: Math.max(gate.minimumScore, points(inputs.minimumScore)),
    onUnknown: stricter(onUnknowns, gate.onUnknown, inputs.onUnknown, 'on-unknown'),
  }
}

function stricter<Word extends string>(words: readonly Word[], own: Word, input: string | undefined, name: string): Word {
  if (!input) return own
  const given = word(words, input, name)
  return words.indexOf(given) > words.indexOf(own) ? given : own
}

function word<Word extends string>(words: readonly Word[], input: string, name: string): Word {
  const found = words.find((candidate) => candidate === input)
  if (found) return found
  throw new ConfigurationError(`${name} is one of ${words.join(', ')}, not "${input}"`)
}

function points(input: string | undefined): number {
  if (!input) return 0
  const value = Number(input)
  if (Number.isInteger(value) && value >= 0 && value <= 100) return value
  throw new ConfigurationError(`minimum-score is a whole number from 0 to 100, not "${input}"`)
}
