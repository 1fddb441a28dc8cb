/** Releases of Python 3 by their minor number, the one that most packages support first. */
const minors = [12, 11, 10, 9, 8, 13, 14, 7]
const clause = /(===?|~=|!=|>=|<=|>|<|\^|~|)v?3(?:\.(\d+))?(?:\.(\d+|\*))?/g

/**
 * A release of Python (`3.10`) that a specifier allows, as PEP 440, Poetry or an image's tag write it: of those in use, if it allows one.
 * `3.12` where none is known to be allowed.
 */
export function pythonWithin(specifier: string, inUse: readonly string[] = []): string {
  const alternatives = specifier.replace(/\s+/g, '').split(/\|+/)
  const allowed = minors.filter((minor) => alternatives.some((one) => isAllowed(minor, one)))
  return `3.${allowed.find((minor) => inUse.includes(`3.${minor}`)) ?? allowed[0] ?? 12}`
}

function isAllowed(minor: number, clauses: string): boolean {
  return [...clauses.matchAll(clause)].every(
    ([, operator = '', bound, patch]) => bound === undefined || allows(minor, operator, Number(bound), patch),
  )
}

/** A minor number stands for the newest of its patches: what `<=3.11` allows of 3.11 is 3.11.0 alone. */
function allows(minor: number, operator: string, bound: number, patch: string | undefined): boolean {
  if (operator === '!=') return minor !== bound || (patch !== undefined && patch !== '*')
  if (operator === '>') return patch === undefined ? minor > bound : minor >= bound
  if (operator === '<' || operator === '<=') return minor < bound || (minor === bound && Number(patch ?? 0) > 0)
  if (operator === '>=' || operator === '^') return minor >= bound
  if (operator === '~=' && patch === undefined) return minor >= bound
  return minor === bound
}
