import type { Assignment, Call, PythonModule } from '../model/file-facts.ts'
import { rememberedOfFiles } from './remembered.ts'

/** What stands in one function, class body or top level, nested definitions left out. */
export interface Body {
  calls: Call[]
  assignments: Assignment[]
}

const empty: Body = { calls: [], assignments: [] }

/** The body of a scope; a module is sorted into bodies once. */
export function bodyOf(module: PythonModule, within: string): Body {
  return bodiesOf(module).get(within) ?? empty
}

const bodiesOf = rememberedOfFiles((module: PythonModule): Map<string, Body> => {
  const bodies = new Map<string, Body>()
  const at = (within = ''): Body => {
    const body = bodies.get(within) ?? { calls: [], assignments: [] }
    bodies.set(within, body)
    return body
  }
  for (const call of module.calls) at(call.within).calls.push(call)
  for (const assignment of module.assignments) at(assignment.within).assignments.push(assignment)
  return bodies
})
