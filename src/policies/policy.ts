import type { PolicySummary, Severity } from '../model/scorecard.ts'
import type { Program } from './cel.ts'
import type { ParamValue, PolicyFile } from './schema.ts'

/** A policy whose expressions are parsed and type-checked. */
export interface Policy extends PolicyFile {
  /** File it came from, for messages. */
  path: string
  /** Comes with the product. */
  builtIn: boolean
  programs: Programs
}

/** Every expression of a policy, by what it is for. */
export interface Programs<Expression = Program> {
  matchConditions: { name: string; holds: Expression }[]
  subjects?: Expression
  at?: Expression
  key?: Expression
  unknownWhen?: Expression
  validations: { holds: Expression; message?: Expression; text?: string }[]
  pass?: Expression
  evidence?: Expression
  remediation: Template<Expression>
  /** The first whose condition holds stands in place of the remediation. */
  instead: Advice<Expression>[]
  /** Each whose condition holds follows it. */
  also: Advice<Expression>[]
}

/** What to do where a condition holds. */
interface Advice<Expression> {
  when: Expression
  text: Template<Expression>
}

/** Text and expressions in turn. */
export type Template<Expression = Program> = (string | Expression)[]

/** The same programs with each expression changed. */
export function mapPrograms<From extends object, To>(programs: Programs<From>, change: (expression: From) => To): Programs<To> {
  const single = (['subjects', 'at', 'key', 'unknownWhen', 'pass', 'evidence'] as const).flatMap((name) => {
    const expression = programs[name]
    return expression ? [[name, change(expression)] as const] : []
  })
  const within = (text: Template<From>): Template<To> => text.map((part) => (typeof part === 'string' ? part : change(part)))
  const advice = ({ when, text }: Advice<From>): Advice<To> => ({ when: change(when), text: within(text) })
  return {
    ...Object.fromEntries(single),
    matchConditions: programs.matchConditions.map(({ name, holds }) => ({ name, holds: change(holds) })),
    validations: programs.validations.map(({ holds, message, ...rest }) => {
      return { ...rest, holds: change(holds), ...(message && { message: change(message) }) }
    }),
    remediation: within(programs.remediation),
    instead: programs.instead.map(advice),
    also: programs.also.map(advice),
  }
}

/** How a policy counts in one scan: its own defaults, changed by the policy files. */
export interface Configuration {
  enabled: boolean
  severity: Severity
  params: Record<string, ParamValue>
  /** Newer than the pack that the policy file names: shown, not counted. */
  staged: boolean
}

export interface ConfiguredPolicy {
  policy: Policy
  configuration: Configuration
  /** Where a project has its own, by the project's root. */
  byProject?: Readonly<Record<string, Configuration>>
}

/** The configuration that a policy brings with it. */
export function defaultConfiguration(policy: PolicyFile): Configuration {
  const params = Object.fromEntries(Object.entries(policy.params).map(([name, param]) => [name, param.default]))
  return { enabled: policy.default === 'on', severity: policy.severity, params, staged: false }
}

/** What a report says of a policy; places that the remediation would fill in are an ellipsis. */
export function summarise({ policy, configuration }: ConfiguredPolicy): PolicySummary {
  const { id, title, capability, motivation, references, builtIn, path, programs, remediation } = policy
  return {
    id,
    title,
    capability,
    severity: configuration.severity,
    motivation,
    remediation: programs.remediation
      .map((part) => (typeof part === 'string' ? part : '…'))
      .join('')
      .trim(),
    effort: remediation.effort,
    references,
    ...(!builtIn && { path }),
  }
}
