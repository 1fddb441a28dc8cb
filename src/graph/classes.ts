import { lastName, parentName } from './dotted-name.ts'
import { remembered } from './remembered.ts'
import type { Defined, Symbols } from './symbols.ts'

/** What classes inherit, as far as the repository's own code says. */
export interface Classes {
  /** The class itself and the repository's own classes that it derives from, nearest first. */
  lineage(owner: Defined): Defined[]
  /** The method of a class, inherited ones included. */
  method(owner: Defined, name: string): Defined | undefined
  methodNames(owner: Defined): string[]
  /** Names of base classes that are not the repository's own: their framework may call the methods. */
  foreignBases(owner: Defined): readonly string[]
  /** The class whose body holds `within`. */
  around(path: string, within: string): Defined | undefined
}

const plainBases = new Set(['object', 'abc.ABC', 'typing.Protocol', 'typing.Generic', 'typing.NamedTuple', 'enum.Enum', 'Exception'])
const maxLineage = 12
/** Far more than a class has, its bases included: each class that derives from one of more would hold them all. */
const maxMethods = 1000

/** Reads the class hierarchy from the symbols; cycles and long lines of ancestors end. */
export function classesOf(symbols: Symbols): Classes {
  function own({ path, definition: { name } }: Defined, base: string): Defined | undefined {
    const meaning = symbols.lookup(path, parentName(name), base.replace(/\[[\s\S]*$/, ''))
    return meaning?.rest.length === 0 && meaning.symbol.definition.kind === 'class' ? meaning.symbol : undefined
  }

  const bases = remembered((owner: Defined) => owner.definition.bases.flatMap((base) => own(owner, base) ?? []))

  const lineage = remembered((owner: Defined) => {
    const seen = new Set([owner])
    for (const current of seen) if (seen.size < maxLineage) for (const base of bases(current)) seen.add(base)
    return [...seen]
  })

  const found = new Map<Defined, Map<string, Defined | undefined>>()
  function method(owner: Defined, name: string): Defined | undefined {
    const known = found.get(owner) ?? new Map<string, Defined | undefined>()
    found.set(owner, known)
    if (!known.has(name)) known.set(name, inherited(owner, name))
    return known.get(name)
  }

  function inherited(owner: Defined, name: string): Defined | undefined {
    for (const { path, definition } of lineage(owner)) {
      const own = symbols.definition(path, `${definition.name}.${name}`)
      if (own) return own
    }
    return undefined
  }

  const methodNames = remembered((owner: Defined) => {
    const held = lineage(owner).flatMap(({ path, definition }) => symbols.members(path, definition.name))
    return [...new Set(held.map(({ name }) => lastName(name)))].slice(0, maxMethods)
  })

  return {
    lineage,
    method,
    methodNames,
    foreignBases: remembered((owner: Defined) =>
      lineage(owner).flatMap((one) => one.definition.bases.filter((base) => !plainBases.has(base) && !own(one, base))),
    ),
    around(path, within) {
      for (let name = within; name !== ''; name = parentName(name)) {
        const found = symbols.definition(path, name)
        if (found?.definition.kind === 'class') return found
      }
      return undefined
    },
  }
}
