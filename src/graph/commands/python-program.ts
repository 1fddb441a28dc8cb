import { baseOf } from '../path.ts'

const variable = String.raw`(?:\w*_)?py(?:thon)?\d?(?:_?(?:bin|cmd|exe|executable|interpreter)|_path)?`
/** A variable that holds an interpreter says so: `$PYTHON`, `${ci_python}`, `$(PY)`, `${PYTHON_BIN:-python3}`. */
const interpreter = new RegExp(String.raw`^\$(?:${variable}|\(${variable}\)|\{${variable}(?::?[-=][^{}$]*)?\})$`, 'i')

/** The name of a program without its folder and its release: `/usr/bin/python3.11` is `python`, and so is `$PYTHON`. */
export function programName(program: string): string {
  if (interpreter.test(program)) return 'python'
  const name = baseOf(program).replace(/\.exe$/, '')
  return /^python[\d.]*$/.test(name) ? 'python' : name
}

/** What a command gives to Python, or to coverage for it, to run: `-m` and a module or a script, and all that follows; undefined where that is neither. */
export function givenToPython([program = '', ...rest]: readonly string[]): string[] | undefined {
  const name = programName(program)
  if (name !== 'python' && !(name === 'coverage' && rest[0] === 'run')) return undefined
  const at = rest.findIndex((word) => word === '-m' || word === '-c' || word.endsWith('.py'))
  return at < 0 || rest[at] === '-c' ? undefined : rest.slice(at)
}

/** Paths, from where a command runs, that the program can have that it gives to Python: `a.py`, or `a/b.py` and `a/b/__main__.py` for `-m a.b`. */
export function pythonPrograms(words: readonly string[]): string[] {
  const given = givenToPython(words) ?? []
  const [script, module = ''] = given
  if (script !== '-m') return script === undefined ? [] : [script]
  if (module === 'coverage') return pythonPrograms(given.slice(1))
  if (!/^\w+(?:\.\w+)*$/.test(module)) return []
  const path = module.replaceAll('.', '/')
  return [`${path}.py`, `${path}/__main__.py`]
}
