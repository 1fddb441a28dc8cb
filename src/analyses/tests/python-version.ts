/** Releases of Python 3 by their minor number, the one that most packages support first. */
const minors = [12, 11, 10, 9, 8, 13, 14]

/**
 * A release of Python (`3.10`) that a specifier allows, as PEP 440, Poetry or an image's tag write it: of those in use, if it allows one.
 * `3.12` where none is known to be allowed.
 */
export function pythonWithin(specifier: string, inUse: readonly string[] = []): string {
  const clauses = [...specifier.replace(/\s+/g, '').matchAll(/(===?|~=|!=|>=|<=|>|<|\^|~|)v?3(?:\.(\d+))?(?:\.(\d+|\*))?/g)]
  const allowed = minors.filter((minor) =>
    clauses.every(([, operator = '', bound, patch]) => bound === undefined || isWithin(minor, operator, Number(bound), patch)),
  )
  return `3.${allowed.find((minor) => inUse.includes(`3.${minor}`)) ?? allowed[0] ?? 12}`
}

function isWithin(minor: number, operator: string, bound: number, patch: string | undefined): boolean {
  if (operator === '!=') return minor !== bound || (patch !== undefined && patch !== '*')
  if (operator === '>') return patch === undefined ? minor > bound : minor >= bound
  if (operator === '<') return minor < bound || (minor === bound && Number(patch ?? 0) > 0)
  if (operator === '<=') return minor <= bound
  if (operator === '>=' || operator === '^') return minor >= bound
  if (operator === '~=' && patch === undefined) return minor >= bound
  return minor === bound
}
