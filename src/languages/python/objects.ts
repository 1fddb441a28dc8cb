import type { PythonModule } from '../../model/file-facts.ts'
import type { Expression } from './expression.ts'
import { isRooted } from './meaning.ts'
import { dottedName } from './names.ts'
import { nearest, type Scope } from './scope.ts'

/** Far more than any module makes for others to import; a longer name is no class's. */
const [mostObjects, longestName] = [100, 200]

/** What the calls that the names of a module hold in the end were made by, where that is imported or defined: `service` by `Service()`. */
export function objectsIn(module: Scope): Pick<PythonModule, 'objects'> {
  const objects: NonNullable<PythonModule['objects']> = []
  for (const [name, bindings] of module.bindings) {
    if (objects.length >= mostObjects) break
    const value = nearest(bindings, Number.MAX_SAFE_INTEGER)?.value
    const made = value && !name.includes('.') ? makerOf(value) : undefined
    if (made !== undefined) objects.push({ name, made })
  }
  return objects.length > 0 ? { objects } : {}
}

function makerOf(value: Expression): string | undefined {
  if (value.kind !== 'call' || !isRooted(value, 0)) return undefined
  const made = dottedName(value)
  return made.endsWith('()') && made.length <= longestName ? made : undefined
}
