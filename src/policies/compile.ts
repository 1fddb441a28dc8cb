import { ConfigurationError } from '../model/errors.ts'
import type { Location } from '../model/location.ts'
import type { YamlSource } from '../strict/yaml.ts'
import { type Checker, createChecker, ExpressionError, type Program } from './cel.ts'
import type { Programs, Template } from './policy.ts'
import type { PolicyFile } from './schema.ts'
import { counts, scopeOf, withVariables } from './scope.ts'

type Keys = readonly PropertyKey[]
type Expects = Parameters<Checker>[1]
type Compile = (keys: Keys, expects: Expects, expression: string) => Program

/** Every expression of a policy as a program. Throws ConfigurationError with the line and a caret under what is wrong. */
export function compilePolicy(source: YamlSource<PolicyFile>, path: string): Programs {
  const { value: policy } = source
  const scope = scopeOf(policy.params)
  const general = createChecker(scope)
  const compileWith =
    (checker: Checker): Compile =>
    (keys, expects, expression) =>
      compileAt({ path, line: source.textLineOf(keys) }, checker, expects, expression)
  const outer = compileWith(general)
  const subjects = policy.subjects === undefined ? undefined : outer(['subjects'], 'list', policy.subjects)
  const inner = subjects ? compileWith(createChecker(withVariables(scope, { subject: memberType(subjects.type) }))) : outer
  const template = (keys: Keys, text: string) =>
    compileText(text, { path, line: source.textLineOf(keys) }, (expression) => inner(keys, 'any', expression))
  const advice = (name: 'instead' | 'also') =>
    policy.remediation[name].map(({ when, text }, index) => ({
      when: inner(['remediation', name, index, 'when'], 'bool', when),
      text: template(['remediation', name, index, 'text'], text),
    }))
  const counted = () => compileWith(createChecker(withVariables(scope, Object.fromEntries(counts.map((name) => [name, 'dyn'])))))
  return {
    matchConditions: policy.matchConditions.map(({ name, expression }, index) => ({
      name,
      holds: outer(['matchConditions', index, 'expression'], 'bool', expression),
    })),
    ...(subjects && { subjects }),
    ...(policy.at !== undefined && { at: inner(['at'], 'any', policy.at) }),
    ...(policy.key !== undefined && { key: inner(['key'], 'string', policy.key) }),
    ...(policy.unknownWhen !== undefined && { unknownWhen: inner(['unknownWhen'], 'bool', policy.unknownWhen) }),
    validations: policy.validations.map((validation, index) => compileValidation(validation, ['validations', index], inner)),
    ...(policy.pass !== undefined && { pass: counted()(['pass'], 'bool', policy.pass) }),
    ...(policy.evidence !== undefined && { evidence: inner(['evidence'], 'list', policy.evidence) }),
    remediation: template(['remediation', 'text'], policy.remediation.text),
    instead: advice('instead'),
    also: advice('also'),
  }
}

function compileValidation(validation: PolicyFile['validations'][number], keys: Keys, compile: Compile): Programs['validations'][number] {
  const { expression, message, messageExpression } = validation
  return {
    holds: compile([...keys, 'expression'], 'bool', expression),
    ...(message !== undefined && { text: message }),
    ...(messageExpression !== undefined && { message: compile([...keys, 'messageExpression'], 'string', messageExpression) }),
  }
}

/** `{{ … }}` holds an expression; `${{ … }}` is a workflow's own. */
const interpolation = /(?<!\$)\{\{(.{1,4000}?)\}\}/g
const unclosed = /(?<!\$)\{\{/

/** What a repository says is shown as code, where neither Markdown nor HTML is read in it. */
function compileText(text: string, at: Location & { line: number }, compile: (expression: string) => Program): Template {
  const parts = text.split(interpolation)
  return parts.map((part, index) => {
    const before = parts
      .slice(0, index)
      .filter((_, position) => position % 2 === 0)
      .join('')
    const refuse = (message: string, above: string) =>
      new ConfigurationError(message, { location: { path: at.path, line: at.line + above.split('\n').length - 1 } })
    if (index % 2 === 1) {
      if (endsInCode(before)) return compile(part.trim())
      throw refuse(`{{${part}}} must stand in code: \`…\` or a fenced block`, before)
    }
    const open = part.search(unclosed)
    if (open >= 0) throw refuse('`{{` is not closed on its line', before + part.slice(0, open))
    return part
  })
}

function endsInCode(markdown: string): boolean {
  const outsideFences = markdown.replaceAll(/```[\s\S]*?```/g, '')
  return outsideFences.includes('```') || (outsideFences.match(/`/g) ?? []).length % 2 === 1
}

/** All names that the programs of a judgement read: what only a message or a remedy reads decides nothing. */
export function namesJudged({ matchConditions, validations, ...programs }: Programs): Set<string> {
  const { subjects, at, key, unknownWhen, pass, evidence } = programs
  const conditions = [...matchConditions, ...validations].map(({ holds }) => holds)
  return namesIn([...conditions, subjects, at, key, unknownWhen, pass, evidence])
}

/** All names that what a policy says reads: its messages, and what to do. */
export function namesSaid({ validations, remediation, instead, also }: Programs): Set<string> {
  const messages = validations.flatMap(({ message }) => message ?? [])
  const parts = [...messages, ...remediation, ...[...instead, ...also].flatMap(({ when, text }) => [when, ...text])]
  return namesIn(parts.filter((part) => typeof part !== 'string'))
}

function namesIn(programs: readonly (Program | undefined)[]): Set<string> {
  return new Set(programs.flatMap((program) => [...(program?.reads ?? [])]))
}

function memberType(listType: string): string {
  return /^list<(.+)>$/.exec(listType)?.[1] ?? 'dyn'
}

function compileAt(at: { path: string; line: number }, checker: Checker, expects: Expects, expression: string): Program {
  try {
    return checker(expression, expects)
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    const before = expression.slice(0, error.start ?? 0).split('\n')
    const message = error.start === undefined ? error.message : `${error.message}\n${withCaret(expression, before)}`
    throw new ConfigurationError(message, { location: { path: at.path, line: at.line + before.length - 1 } })
  }
}

function withCaret(expression: string, before: readonly string[]): string {
  const line = expression.split('\n')[before.length - 1] ?? ''
  return `    ${line}\n    ${' '.repeat(before.at(-1)?.length ?? 0)}^`
}
