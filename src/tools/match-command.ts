import { globOf } from './match-name.ts'

interface Entry<Claim> {
  words: ((word: string) => boolean)[]
  claim: Claim
}

/** Which records a command belongs to, found by its first word. */
export interface CommandIndex<Claim> {
  find(words: readonly string[]): Claim[]
}

/** Programs that run the command behind them, each with those of its options that take a value. */
const launchers: readonly { words: readonly string[]; valued: readonly string[] }[] = [
  {
    words: ['uv', 'run'],
    valued: ['--with', '--project', '--directory', '--extra', '--group', '--python', '-p', '--env-file', '--package'],
  },
  { words: ['uv', 'tool', 'run'], valued: ['--from', '--with', '--python'] },
  { words: ['uvx'], valued: ['--from', '--with', '--python'] },
  { words: ['poetry', 'run'], valued: ['-C', '--directory'] },
  { words: ['pdm', 'run'], valued: ['-p', '--project'] },
  { words: ['pipenv', 'run'], valued: [] },
  { words: ['rye', 'run'], valued: [] },
  { words: ['hatch', 'run'], valued: [] },
  { words: ['pixi', 'run'], valued: ['-e', '--environment', '--manifest-path'] },
  { words: ['conda', 'run'], valued: ['-n', '--name', '-p', '--prefix', '--cwd'] },
  { words: ['mamba', 'run'], valued: ['-n', '--name', '-p', '--prefix'] },
  { words: ['micromamba', 'run'], valued: ['-n', '--name', '-p', '--prefix'] },
  { words: ['pipx', 'run'], valued: ['--spec'] },
  { words: ['npx'], valued: ['-p', '--package'] },
  { words: ['mise', 'exec', '--'], valued: [] },
  { words: ['coverage', 'run', '-m'], valued: [] },
  { words: ['python', '-m'], valued: [] },
  { words: ['exec'], valued: [] },
  { words: ['nohup'], valued: [] },
  { words: ['xargs'], valued: ['-n', '-P', '-I', '-L', '-d'] },
]

/** How often a launcher may stand behind a launcher. */
const maxDepth = 4

/** Compiles `[pattern, claim]` pairs: leading words, `*` for one word; options of the command may stand between them. */
export function commandIndex<Claim>(patterns: Iterable<readonly [string, Claim]>): CommandIndex<Claim> {
  const byFirst = new Map<string, Entry<Claim>[]>()
  for (const [pattern, claim] of patterns) {
    const words = pattern.split(/\s+/)
    const first = words[0] ?? ''
    const entry = { words: words.map((word) => globOf(word)), claim }
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry])
  }
  return {
    find(words) {
      const found = new Set<Claim>()
      for (const form of formsOf(words)) {
        const candidates = [...(byFirst.get(form[0] ?? '') ?? []), ...(byFirst.get('*') ?? [])]
        for (const entry of candidates) if (leads(entry.words, form)) found.add(entry.claim)
      }
      return [...found]
    },
  }
}

/** The command as written and as each launcher before it would run it: `uv run python -m pytest`, `python -m pytest`, `pytest`. */
export function formsOf(words: readonly string[]): string[][] {
  const forms: string[][] = []
  let form = [programOf(words[0] ?? ''), ...words.slice(1)]
  for (let depth = 0; depth <= maxDepth && form.length > 0; depth++) {
    forms.push(form)
    const inner = unwrap(form)
    if (!inner) break
    form = [programOf(inner[0] ?? ''), ...inner.slice(1)]
  }
  return forms
}

function unwrap(form: readonly string[]): string[] | undefined {
  const launcher = launchers.find(({ words }) => words.every((word, index) => form[index] === word))
  if (!launcher) return undefined
  let next = launcher.words.length
  while (form[next]?.startsWith('-')) next += launcher.valued.includes(form[next] ?? '') ? 2 : 1
  return form.length > next ? form.slice(next) : undefined
}

/** `/usr/bin/python3.11` is `python`. */
function programOf(word: string): string {
  const name = word.slice(word.lastIndexOf('/') + 1)
  return /^python[\d.]*$/.test(name) ? 'python' : name
}

function leads(pattern: Entry<unknown>['words'], form: readonly string[]): boolean {
  let at = 0
  for (const test of pattern) {
    while (at > 0 && form[at]?.startsWith('-') && !test(form[at] ?? '')) at++
    if (!test(form[at] ?? '')) return false
    at++
  }
  return at <= form.length
}
