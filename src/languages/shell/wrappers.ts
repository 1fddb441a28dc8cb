/** A command that runs the command behind it. */
interface Wrapper {
  /** Words it is called with, apart from options: `uv run`. */
  words: readonly string[]
  /** Options that take a value of their own. */
  valued?: readonly string[]
  /** Operands before the wrapped command. */
  operands?: number
  /** Options whose value is the folder in which it runs. */
  directory?: readonly string[]
  /** Runs `-m module` and `script.py` with Python. */
  python?: boolean
  /** Fetches what it runs, in the version that may stand behind the name: `npx cdk@2`. */
  fetches?: boolean
  /** Options behind which the wrapped command stands, whatever is written before. */
  behind?: readonly string[]
  /** What it hands all of that to: `hatch test` is `pytest`. */
  through?: readonly string[]
}

const uvOptions =
  '-p --python --with --with-requirements --with-editable --extra --no-extra --group --no-group --only-group --package --env-file --index --default-index --index-url -i --extra-index-url -f --find-links --config-file --cache-dir --color --index-strategy --resolution --prerelease --exclude-newer --python-platform'
const nodeOptions = ['-p', '--package', '-w', '--workspace']

const wrappers: readonly Wrapper[] = [
  { words: ['sudo'], valued: ['-u', '-g', '-p', '-C', '-h', '-r', '-t', '-U', '--user', '--group'] },
  { words: ['env'], valued: ['-u', '--unset', '-S', '--split-string'], directory: ['-C', '--chdir'] },
  {
    words: ['xvfb-run'],
    valued: ['-n', '-s', '-e', '-f', '-w', '-p', '--server-num', '--server-args', '--error-file', '--auth-file', '--wait'],
  },
  { words: ['nice'], valued: ['-n', '--adjustment'] },
  { words: ['timeout'], valued: ['-k', '-s', '--kill-after', '--signal'], operands: 1 },
  { words: ['tini'], valued: ['-p', '-e'] },
  { words: ['dumb-init'], valued: ['-r', '--rewrite'] },
  { words: ['stdbuf'], valued: ['-i', '-o', '-e'] },
  { words: ['exec'], valued: ['-a'] },
  ...['time', 'nohup', 'command', 'builtin', 'setsid', 'unbuffer', 'call', 'caffeinate'].map((word) => ({ words: [word] })),
  { words: ['uv', 'run'], valued: uvOptions.split(' '), directory: ['--directory', '--project'], python: true },
  { words: ['poetry', 'run'], directory: ['-C', '--directory', '-P', '--project'] },
  { words: ['pdm', 'run'], valued: ['-e', '--venv'], directory: ['-p', '--project'], python: true },
  { words: ['rye', 'run'], valued: ['-p', '--package'] },
  { words: ['pipenv', 'run'], valued: ['--python'] },
  ...['conda', 'mamba', 'micromamba'].map((tool) => ({
    words: [tool, 'run'],
    valued: ['-n', '--name', '-p', '--prefix'],
    directory: ['--cwd'],
  })),
  { words: ['uv', 'tool', 'run'], valued: [...uvOptions.split(' '), '--from'], fetches: true },
  { words: ['uvx'], valued: [...uvOptions.split(' '), '--from'], fetches: true },
  { words: ['pipx', 'run'], valued: ['--spec', '--python', '--pip-args', '--index-url'], fetches: true },
  ...['develop', 'shell'].map((word) => ({ words: ['nix', word], behind: ['-c', '--command'] })),
  { words: ['nix-shell'], behind: ['--run', '--command'], through: ['sh', '-c'] },
  { words: ['devbox', 'run'], valued: ['-c', '--config', '-e', '--env', '--env-file'] },
  {
    words: ['hatch', 'test'],
    valued: ['-e', '--env', '-py', '--python', '-i', '--include', '-x', '--exclude', '--retries'],
    through: ['pytest'],
  },
  { words: ['rye', 'test'], valued: ['-p', '--package', '--pyproject'], through: ['pytest'] },
  { words: ['npx'], valued: nodeOptions, fetches: true },
  { words: ['bunx'], valued: nodeOptions, fetches: true },
  { words: ['npm', 'exec'], valued: nodeOptions, fetches: true },
  { words: ['pnpm', 'exec'], valued: ['--filter', '-F'], directory: ['-C', '--dir'] },
  { words: ['pnpm', 'dlx'], valued: nodeOptions, fetches: true },
  { words: ['yarn', 'dlx'], valued: nodeOptions, fetches: true },
  { words: ['yarn', 'exec'], directory: ['--cwd'] },
]

const wrappersOf = new Map(wrappers.map(({ words: [program = ''] }) => [program, wrappers.filter(({ words }) => words[0] === program)]))

export interface Unwrapped {
  words: string[]
  wrappers: string[]
  environment: Record<string, string>
  /** Folder that a wrapper changed to. */
  directory?: string
}

const maxWrappers = 10

/** The command that finally runs, without environment prefixes and wrappers; no words where there is none. */
export function unwrap(all: readonly string[]): Unwrapped {
  const found: Unwrapped = { words: [...all], wrappers: [], environment: {} }
  for (let depth = 0; depth < maxWrappers; depth++) {
    takeEnvironment(found)
    const candidates = wrappersOf.get(found.words[0]?.split('/').at(-1) ?? '') ?? []
    if (!candidates.some((candidate) => takeWrapper(found, candidate))) break
  }
  return found
}

function takeEnvironment(found: Unwrapped): void {
  let count = 0
  for (const word of found.words) {
    const assignment = /^([A-Za-z_]\w*)\+?=([\s\S]*)$/.exec(word)
    if (!assignment?.[1]) break
    found.environment[assignment[1]] = assignment[2] ?? ''
    count++
  }
  found.words.splice(0, count)
}

function takeWrapper(found: Unwrapped, wrapper: Wrapper): boolean {
  const { words } = found
  let at = 0
  for (const [index, expected] of wrapper.words.entries()) {
    if (index > 0) at = skipOptions(words, at, wrapper).next
    const word = words[at++]
    if ((index === 0 ? word?.split('/').at(-1) : word) !== expected) return false
  }
  const options = wrapper.behind ? skipTo(wrapper.behind, words, at) : skipOptions(words, at, wrapper)
  if (!options) return false
  const rest = [...(wrapper.through ?? []), ...words.slice(options.next + (wrapper.operands ?? 0))]
  if (wrapper.fetches && rest[0]) rest[0] = withoutVersion(rest[0])
  const directory = skipOptions(words, 1, wrapper).directory ?? options.directory
  found.wrappers.push(wrapper.words.join(' '))
  found.words = options.module ? ['python', '-m', ...rest] : wrapper.python && rest[0]?.endsWith('.py') ? ['python', ...rest] : rest
  if (directory) found.directory = directory
  return true
}

/** `cdk` of `cdk@2` and of `cdk==2.1`, `@angular/cli` of `@angular/cli@17`. */
function withoutVersion(word: string): string {
  return word.replace(/(?<=[^@])(?:@|==).*$/, '')
}

interface Skipped {
  next: number
  directory?: string
  module?: boolean
}

function skipTo(options: readonly string[], words: readonly string[], from: number): Skipped | undefined {
  const at = words.findIndex((word, index) => index >= from && options.includes(word))
  return at < 0 ? undefined : { next: at + 1 }
}

function skipOptions(words: readonly string[], from: number, wrapper: Wrapper): Skipped {
  let directory: string | undefined
  let at = from
  for (; at < words.length; at++) {
    const [name = '', inline] = (words[at] ?? '').split(/=(.*)/s)
    if (!name.startsWith('-')) break
    if (name === '--') return { next: at + 1, ...(directory && { directory }) }
    if (wrapper.python && (name === '-m' || name === '--module')) return { next: at + 1, module: true, ...(directory && { directory }) }
    const isDirectory = wrapper.directory?.includes(name)
    if (isDirectory) directory = inline ?? words[at + 1]
    if (inline === undefined && (isDirectory || wrapper.valued?.includes(name))) at++
  }
  return { next: at, ...(directory && { directory }) }
}
