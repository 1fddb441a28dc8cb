import { baseOf } from '../path.ts'

/** The name of a program without its folder and its release: `/usr/bin/python3.11` is `python`. */
export function programName(program: string): string {
  const name = baseOf(program).replace(/\.exe$/, '')
  return /^python[\d.]*$/.test(name) ? 'python' : name
}

/** Paths, from where a command runs, that the program can have that it gives to Python: `a.py`, or `a/b.py` and `a/b/__main__.py` for `-m a.b`. */
export function pythonPrograms([program = '', ...rest]: readonly string[]): string[] {
  const name = programName(program)
  if (name !== 'python' && !(name === 'coverage' && rest[0] === 'run')) return []
  const at = rest.findIndex((word) => word === '-m' || word === '-c' || word.endsWith('.py'))
  const [found, module = ''] = at < 0 ? [] : rest.slice(at)
  if (found === undefined || found === '-c') return []
  if (found !== '-m') return [found]
  if (module === 'coverage') return pythonPrograms(rest.slice(at + 1))
  if (!/^\w+(?:\.\w+)*$/.test(module)) return []
  const path = module.replaceAll('.', '/')
  return [`${path}.py`, `${path}/__main__.py`]
}
