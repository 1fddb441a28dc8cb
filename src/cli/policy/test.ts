import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ConfigurationError } from '../../model/errors.ts'
import { formatLocation } from '../../model/location.ts'
import { evaluate } from '../../policies/evaluate.ts'
import { parsePolicy } from '../../policies/load.ts'
import { defaultConfiguration, type Policy } from '../../policies/policy.ts'
import { type CaseResult, testPolicy } from '../../policies/test.ts'
import { painter } from '../../reports/colour.ts'
import { oneLine } from '../../reports/markdown-escape.ts'
import { plainProse } from '../../reports/prose.ts'
import { open } from '../open.ts'
import { wantsColour, write } from '../output.ts'
import { readRecorded } from './recorded.ts'

interface TestOptions {
  facts?: string
}

/** `policy test [files…]`: policies held against their cases, or judged by recorded facts; exit code 1 where a case does not hold. */
export async function testCommand(files: readonly string[], { facts }: TestOptions): Promise<void> {
  const policies = files.length > 0 ? files.flatMap(policyPaths).map(readPolicy) : await ownPolicies()
  if (policies.length === 0)
    throw new ConfigurationError('there is no policy to test', { remedy: 'Name policies, or list them in `custom`.' })
  if (facts !== undefined) return write(judged(policies, facts))
  const tested = policies.map((policy) => ({ policy, ...casesOf(policy) }))
  const results = tested.flatMap(({ results: some }) => some)
  const broken = results.filter(({ differences }) => differences.length > 0).length
  const text = tested.map(({ policy, path, results: some }) => `${policy.id}\n${some.map((one) => show(one, path)).join('')}`).join('')
  await write(`${text}${results.length === 1 ? '1 case' : `${results.length} cases`}, ${broken === 0 ? 'all hold' : `${broken} broken`}\n`)
  if (broken > 0) process.exitCode = 1
}

function policyPaths(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) throw new ConfigurationError(`there is no file or folder ${path}`)
  if (!stats.isDirectory()) return [path]
  const names = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
  return names.map(({ name }) => join(path, name)).toSorted()
}

function readPolicy(path: string): Policy {
  return parsePolicy(readFileSync(path, 'utf8'), path)
}

async function ownPolicies(): Promise<Policy[]> {
  const { rules } = await open('.', {})
  return rules.policies.map(({ policy }) => policy).filter(({ builtIn }) => !builtIn)
}

/** The cases of `policies/x.yaml` are `policies/tests/x.yaml`. */
function casesOf(policy: Policy): { path: string; results: CaseResult[] } {
  const path = join(dirname(policy.path), 'tests', basename(policy.path))
  if (existsSync(path)) return { path, results: testPolicy(policy, readFileSync(path, 'utf8'), path) }
  throw new ConfigurationError(`${policy.id} has no cases: there is no ${path}`, {
    remedy: 'Write facts and the outcome that they must have there, a case that fails at least.',
  })
}

function show({ name, line, differences }: CaseResult, path: string): string {
  const paint = painter(wantsColour(process.env, process.stdout.isTTY))
  if (differences.length === 0) return `  ${paint.good('✓')} ${name}\n`
  return `  ${paint.bad('✗')} ${name}  ${path}:${line}\n${differences.map((text) => `      ${text}\n`).join('')}`
}

function judged(policies: readonly Policy[], path: string): string {
  const configured = policies.map((policy) => ({ policy, configuration: { ...defaultConfiguration(policy), enabled: true } }))
  const lines = readRecorded(path).flatMap(({ name, facts }) => [
    oneLine(name),
    ...evaluate(configured, facts).flatMap(({ policy, project, outcome, reason, findings }) => [
      `  ${policy}${project === '.' ? '' : ` in ${oneLine(project)}`}: ${outcome}, ${oneLine(plainProse(reason))}`,
      ...findings.map(({ path, line, cell, message }) => {
        const place = path === undefined ? '' : `${formatLocation({ path, line, cell })} `
        return `      ${oneLine(`${place}${plainProse(message)}`)}`
      }),
    ]),
  ])
  return `${lines.join('\n')}\n`
}
