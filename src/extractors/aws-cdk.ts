import { ciFacts, commandStep } from '../languages/ci.ts'
import { readPython } from '../languages/python.ts'
import { parseShell } from '../languages/shell.ts'
import type { Call, CiJob, Trigger, Value } from '../model/file-facts.ts'
import { type Extractor, ofCommands } from './extractor.ts'

/** Pipelines and builds of AWS that a CDK program in Python makes, each step with commands a job. */
export const awsCdk: Extractor = {
  id: 'aws-cdk',
  files: ['*.py'],
  wants: (text) => /\baws_cdk\b/.test(text) && /\b(?:pipelines|codebuild)\b/i.test(text) && /commands\b/.test(text),
  affects: ['ci', ...ofCommands],
  maxBytes: 500_000,
  extract({ path, text, budget }) {
    const { calls } = readPython([{ text }], budget).module
    const starting = calls.some(startsOnPullRequests)
    const made = calls.flatMap((call) => jobOf(call, starting).map((job) => ({ job, within: call.within })))
    const names = new Set(calls.map(({ name }) => name))
    // A function that makes a step and is called by nothing here makes none, unless another file calls them all.
    const called = made.filter(({ within = '' }) => within === '' || within.includes('.') || names.has(within))
    const jobs = (called.length > 0 ? called : made).map(({ job }) => job)
    if (jobs.length === 0) return { facts: {} }
    const system = calls.some(({ name }) => /^aws_cdk\.(?:pipelines|aws_codepipeline)\./.test(name)) ? 'aws-codepipeline' : 'aws-codebuild'
    const role = path.includes('{{') ? 'template' : 'workflow'
    return { facts: ciFacts({ system, role, triggers: [], paths: [], jobs, includes: [], uses: [] }) }
  },
}

const steps = /^aws_cdk\.pipelines\.(?:CodeBuildStep|ShellStep|ShellScriptAction|SimpleSynthAction)$/
const specification = /^aws_cdk\.aws_codebuild\.BuildSpec\.from_object(?:_to_yaml)?$/
const source = /^aws_cdk\.aws_codebuild\.Source\.(?:git_hub|git_hub_enterprise|bit_bucket)$/
/** One shell runs them in this order. */
const phases = ['install', 'pre_build', 'build', 'post_build']
const lists = ['install_commands', 'build_commands', 'commands', 'test_commands']

function jobOf(call: Call, starting: boolean): CiJob[] {
  const script = steps.test(call.name) ? lists.flatMap((name) => textsOf(argumentOf(call, name))) : specified(call)
  const commands = parseShell(script.join('\n'), call.line).map((command) => ({ ...command, line: call.line }))
  if (commands.length === 0) return []
  const [first] = call.arguments
  const name = typeof first?.value.literal === 'string' ? first.value.literal : (call.within ?? 'build')
  const triggers = triggersOf(call, starting)
  return [
    {
      line: call.line,
      name,
      ...(triggers && { triggers }),
      disabled: false,
      needs: [],
      services: [],
      steps: [commandStep(call.line, commands)],
    },
  ]
}

/** What starts a build is said beside it, or in AWS; a pipeline follows a branch. */
function triggersOf({ name }: Call, starting: boolean): Trigger[] | undefined {
  if (steps.test(name)) return ['push']
  return starting ? ['push', 'pull-request'] : undefined
}

/** A webhook without filters starts a build for every push and every pull request. */
function startsOnPullRequests(call: Call): boolean {
  return source.test(call.name) && argumentOf(call, 'webhook')?.literal === true && !argumentOf(call, 'webhook_filters')
}

function specified(call: Call): string[] {
  const root = specification.test(call.name) ? call.arguments[0]?.value : undefined
  return phases.flatMap((phase) => textsOf(entryOf(entryOf(entryOf(root, 'phases'), phase), 'commands')))
}

function argumentOf({ arguments: given }: Call, name: string): Value | undefined {
  return given.find((argument) => argument.name === name)?.value
}

function entryOf(value: Value | undefined, key: string): Value | undefined {
  return value?.entries?.find((entry) => entry.key === key)?.value
}

/** Commands as far as they are written out. */
function textsOf(value: Value | undefined): string[] {
  return (value?.items ?? (value ? [value] : [])).flatMap(({ literal, head }) => (typeof literal === 'string' ? [literal] : (head ?? [])))
}
