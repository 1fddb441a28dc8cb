import type { Facts, Project } from '../model/facts.ts'
import type { Location } from '../model/location.ts'
import { maxSteps } from './cel-meter.ts'
import { type CelValue, toCel } from './cel-value.ts'
import { judge } from './judge.ts'
import type { Configuration, ConfiguredPolicy, Policy } from './policy.ts'
import type { ParamValue } from './schema.ts'
import type { Judgement } from './trial.ts'

/** What an evaluation may ask for beyond the facts. Both are pure lookups that the caller fills. */
export interface EvaluationContext {
  /** A YAML, TOML or JSON file as a value; undefined where there is none. Throws where it cannot be read. Path from the root of what is scanned. */
  config?: (path: string) => unknown
  /** Text of the line; undefined where it is not known. */
  contentOf?: (location: Location) => string | undefined
  /** How often something was asked for that is looked up only later. */
  misses?: () => number
  /** Judgements that asked for nothing of that kind: they stand when the others are made again. */
  standing?: Map<string, Judgement>
}

/**
 * One judgement for each enabled policy and project, in the order of the projects and then of the policies; a policy of the
 * repository is judged once, by the facts of the whole. Never throws: an expression that fails is the outcome `error`.
 */
export function evaluate(policies: readonly ConfiguredPolicy[], facts: Facts, context: EvaluationContext = {}): Judgement[] {
  const shared = { repository: toCel(facts.repository), projects: facts.projects.map(projectToCel) }
  const whole = facts.whole ?? facts.projects[0]
  return [...facts.projects, ...(facts.whole ? [facts.whole] : [])].flatMap((project) => {
    const own = policies
      .filter(({ policy }) => (policy.scope === 'repository' ? project === whole : project !== facts.whole))
      .map((configured) => ({ ...configured, configuration: configured.byProject?.[project.root] ?? configured.configuration }))
      .filter(({ configuration }) => configuration.enabled)
    if (own.length === 0) return []
    const variables = variablesOf(project, shared)
    return own.map(({ policy, configuration }) =>
      standing(`${policy.id} ${project.root}`, context, () => judgeProject(policy, configuration, project, facts, variables, context)),
    )
  })
}

function standing(key: string, { misses = () => 0, standing: held }: EvaluationContext, work: () => Judgement): Judgement {
  const before = misses()
  const judgement = held?.get(key) ?? work()
  if (misses() === before) held?.set(key, judgement)
  return judgement
}

function judgeProject(
  policy: Policy,
  configuration: Configuration,
  project: Project,
  facts: Facts,
  variables: Record<string, CelValue>,
  context: EvaluationContext,
): Judgement {
  return judge({
    policy,
    configuration,
    project,
    ml: facts.repository.ml,
    fallen: facts.problems.flatMap(({ internal, affects }) => (internal ? affects : [])),
    variables: { ...variables, params: paramsToCel(policy, configuration) },
    session: { meter: { left: maxSteps }, config: configOf(project, context) },
    contentOf: context.contentOf ?? (() => undefined),
  })
}

function variablesOf(project: Project, shared: Record<string, CelValue>): Record<string, CelValue> {
  const facts = projectToCel(project)
  return { ...shared, ...facts, project: facts }
}

const converted = new WeakMap<Project, Record<string, CelValue>>()

/** The facts of a project are by far the largest value, and the same in each round of lookups. */
function projectToCel(project: Project): Record<string, CelValue> {
  const record = converted.get(project) ?? (toCel(project) as Record<string, CelValue>)
  converted.set(project, record)
  return record
}

/** A `double` stays one, also where its value is whole. */
function paramsToCel(policy: Policy, { params }: Configuration): CelValue {
  const convert = (name: string, value: ParamValue) => (policy.params[name]?.type === 'double' ? (value as number) : toCel(value))
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, convert(name, value)]))
}

/** Paths of a project's configuration files count from the project's root and never lead out of it. */
function configOf(project: Project, { config }: EvaluationContext): (path: string) => unknown {
  return (path) => {
    const inside = path.replace(/^(\.?\/)+/, '')
    if (!config || inside.split('/').includes('..')) return undefined
    return config(project.root === '.' ? inside : `${project.root}/${inside}`)
  }
}
