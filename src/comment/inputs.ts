import { z } from 'zod'
import { ConfigurationError } from '../model/errors.ts'

/** Inputs of the second entry, as comment/action.yml declares them. */
const Inputs = z.object({
  token: z.string().min(1, 'is empty'),
  scorecard: z.string().default('scorecard.json'),
})
export type Inputs = z.infer<typeof Inputs>

/** Throws ConfigurationError naming what is wrong. */
export function readInputs(env: Readonly<Record<string, string | undefined>>): Inputs {
  const given = { token: env['INPUT_TOKEN'] ?? '', scorecard: env['INPUT_SCORECARD'] || undefined }
  const { data, error } = Inputs.safeParse(given)
  if (data) return data
  throw new ConfigurationError(error.issues.map(({ path, message }) => `input \`${path.join('.')}\` ${message}`).join('\n'))
}
