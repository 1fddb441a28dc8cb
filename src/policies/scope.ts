import { factNames, Project, Repository } from '../model/facts.ts'
import type { Scope } from './cel.ts'
import { deriveTypes, type Field } from './cel-types.ts'
import type { Param } from './schema.ts'

const paramTypes: Record<Param['type'], string> = { bool: 'bool', int: 'int', double: 'double', string: 'string', strings: 'list<string>' }

/** What is known of the project itself, beside its facts. */
const projectFields = ['root', 'kinds', 'owners', 'undecided'] as const

/** What `pass` counts; doubles, so that shares can be reckoned with them, and untyped, so that they compare with whole numbers. */
export const counts = ['passed', 'failed', 'judged', 'unknown'] as const

/** The names that a policy with these params can use everywhere: the facts, `project`, `projects`, `repository` and `params`. */
export function scopeOf(params: Readonly<Record<string, Param>>): Scope {
  const outer = factTypes()
  if (Object.keys(params).length === 0) return outer
  return { outer, records: new Map([['params', fieldsOf(params)]]), variables: { params: 'params' } }
}

export function withVariables(outer: Scope, variables: Readonly<Record<string, string>>): Scope {
  return { outer, records: new Map(), variables }
}

let derived: Scope | undefined

function factTypes(): Scope {
  derived ??= deriveScope()
  return derived
}

function deriveScope(): Scope {
  const project = deriveTypes(Project, 'Project')
  const repository = deriveTypes(Repository, 'repository')
  const fields = project.records.get('Project') ?? {}
  const own = Object.fromEntries(projectFields.flatMap((name) => (fields[name] ? [[name, fields[name]]] : [])))
  const facts = Object.fromEntries(
    factNames.filter((name) => name !== 'kinds').flatMap((name) => (fields[name] ? [[name, fields[name].type]] : [])),
  )
  return {
    records: new Map([...repository.records, ...project.records, ['project', own]]),
    variables: { ...facts, project: 'project', projects: 'list<Project>', repository: 'repository' },
  }
}

function fieldsOf(params: Readonly<Record<string, Param>>): Record<string, Field> {
  return Object.fromEntries(
    Object.entries(params).map(([name, { type, values }]) => [name, { type: paramTypes[type], ...(values && { words: values }) }]),
  )
}
