/** Paths, from where a command runs, that the program can have that it gives to Python: `a.py`, or `a/b.py` and `a/b/__main__.py` for `-m a.b`. */
export function pythonPrograms(words: readonly string[]): string[] {
  const [program = '', ...rest] = words
  const name = program.slice(program.lastIndexOf('/') + 1)
  if (!/^python[\d.]*$/.test(name) && !(name === 'coverage' && rest[0] === 'run')) return []
  const at = rest.findIndex((word) => word === '-m' || word.endsWith('.py'))
  const [found, module] = [rest[at], rest[at + 1]]
  if (found !== '-m') return found === undefined ? [] : [found]
  if (module === 'coverage') return pythonPrograms(rest.slice(at + 1))
  if (module === undefined || !/^\w+(?:\.\w+)*$/.test(module)) return []
  const path = module.replaceAll('.', '/')
  return [`${path}.py`, `${path}/__main__.py`]
}
