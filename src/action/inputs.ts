import { z } from 'zod'
import { ConfigurationError } from '../model/errors.ts'
import { Severity } from '../model/scorecard.ts'
import { didYouMean } from '../strict/nearest.ts'

/** An input that is left empty is not set: the policy file decides, or the default. */
function input<T extends z.ZodType>(schema: T, fallback: string, says: string) {
  return schema.meta({ description: says, fallback })
}

function choice<const T extends readonly string[]>(values: T) {
  return z.enum(values, {
    error: ({ input: given }) => `is "${given}", not one of ${values.join(', ')}${didYouMean(String(given), values)}`,
  })
}

const score = z.string().regex(/^(?:100|[1-9]?\d)$/, 'is not a whole number from 0 to 100')
const text = z.string().default('')
/** A folder, from the root that is the empty one. */
const folder = z.string().transform((written) => written.replace(/^(\.\/)+|(?<!\/)\/+$/g, '').replace(/^\.$/, ''))

/** The Action's inputs, in the order of action.yml, which a test holds to these names, defaults and descriptions. */
export const Inputs = z.strictObject({
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that the workflow evaluates
  token: input(text, '${{ github.token }}', 'Token that reads the repository and writes the comment.'),
  path: input(folder.default(''), '.', 'Folder to scan, from the workspace.'),
  policy: input(
    text,
    '',
    "Policy file: a path, or `owner/repo:path@ref`, which stands above the repository's own and is enforced. Empty: the repository's own, `.github/mlops-scorecard.yml`, if it has one.",
  ),
  comment: input(
    choice(['always', 'changes', 'never']).default('always'),
    'always',
    'When to comment on a pull request: `always`, `changes` (only where it introduces or fixes something) or `never`.',
  ),
  'fail-on': input(
    choice(['introduced', 'any', 'never']).optional(),
    '',
    'Findings that fail the run: `introduced`, `any` or `never`. Of this and the policy file, the stricter holds; so for the next three.',
  ),
  severity: input(
    choice(Severity.options).optional(),
    '',
    'Least severity that fails the run: `critical`, `high`, `medium`, `low` or `info`.',
  ),
  'minimum-score': input(score.optional(), '', 'Score, from 0 to 100, below which the run fails.'),
  'on-unknown': input(choice(['warn', 'fail']).optional(), '', 'What a policy that could not be decided does: `warn` or `fail`.'),
  'sarif-file': input(text, '', 'Path, from the workspace, at which to write the findings as SARIF. Empty: a temporary file.'),
  'json-file': input(text, '', 'Path, from the workspace, at which to write the scorecard as JSON. Empty: a temporary file.'),
})
export type Inputs = z.infer<typeof Inputs>

/** The inputs as the runner hands them over. Throws ConfigurationError naming every one that is wrong. */
export function readInputs(env: Readonly<Record<string, string | undefined>>): Inputs {
  const given = Object.keys(Inputs.shape).flatMap((name) => {
    const value = env[`INPUT_${name.toUpperCase()}`]?.trim()
    return value ? [[name, value]] : []
  })
  const { data, error } = Inputs.safeParse(Object.fromEntries(given))
  if (data) return data
  throw new ConfigurationError(error.issues.map(({ path, message }) => `input \`${path.join('.')}\` ${message}`).join('\n'), {
    remedy: 'Correct the `with:` of the step that runs this action.',
  })
}
