import type { Command, Install } from '../model/file-facts.ts'

/** How one package manager spells "install these": what follows the verb is options and packages. */
interface Manager {
  manager: Install['manager']
  program: RegExp
  verbs: readonly string[]
  /** Options whose next word is their value, and no package. */
  valued: readonly string[]
  /** Name and version of one word; undefined where the word names no package of a registry. */
  read: (word: string) => { package: string; version?: string } | undefined
}

const MANAGERS: readonly Manager[] = [
  {
    manager: 'pip',
    program: /^pip[\d.]*$/,
    verbs: ['install'],
    valued:
      '-i --index-url --extra-index-url -f --find-links -r --requirement -c --constraint -e --editable -t --target --prefix --root --trusted-host --timeout --retries --cache-dir --proxy --platform --python-version --implementation --abi --only-binary --no-binary --progress-bar --src --python -p --upgrade-strategy --config-settings --global-option --install-option --index-strategy --torch-backend --resolution --prerelease --index --default-index --link-mode --group --extra --override --log --cert --exists-action --report --use-feature --with --refresh-package --reinstall-package --no-build-isolation-package'.split(
        ' ',
      ),
    read: readPip,
  },
  { manager: 'pip', program: /^pipx$/, verbs: ['install'], valued: ['--python', '--pip-args', '--index-url', '-i'], read: readPip },
  {
    manager: 'conda',
    program: /^(?:conda|mamba|micromamba)$/,
    verbs: ['install', 'create'],
    valued: ['-c', '--channel', '-n', '--name', '-p', '--prefix', '--file', '-f', '-r', '--root-prefix', '--solver'],
    read: readConda,
  },
  {
    manager: 'apt',
    program: /^(?:apt|apt-get|aptitude)$/,
    verbs: ['install'],
    valued: ['-t', '--target-release', '-o', '--option', '-c', '--config-file', '-a', '--host-architecture'],
    read: readWith(/^([a-z0-9][\w.+-]*?)(?::[a-z0-9]+)?(?:[=/](\S+))?$/i),
  },
  {
    manager: 'apk',
    program: /^apk$/,
    verbs: ['add'],
    valued: ['-t', '--virtual', '-X', '--repository', '-p', '--root', '--arch', '--keys-dir', '--cache-max-age'],
    read: readWith(/^([a-z0-9][\w.+-]*?)(?:@[\w-]+)?(?:[=~<>]+(\S+))?$/i),
  },
  {
    manager: 'yum',
    program: /^(?:yum|dnf|microdnf|tdnf)$/,
    verbs: ['install'],
    valued: ['-c', '--config', '--enablerepo', '--disablerepo', '--setopt', '--releasever', '--installroot', '-x', '--exclude'],
    read: readWith(/^([a-z0-9][\w.+-]*?)(?:-(\d+(?:\.\d+)+\S*))?$/i),
  },
  {
    manager: 'npm',
    program: /^(?:npm|pnpm|yarn|bun)$/,
    verbs: ['install', 'i', 'add'],
    valued: ['--prefix', '-C', '--registry', '--dir', '--cwd', '--cache', '--loglevel'],
    read: readWith(/^(@?[a-z0-9][\w./-]*?)(?:@(?:latest|next|([^@]+)))?$/i),
  },
  { manager: 'gem', program: /^gem$/, verbs: ['install'], valued: ['-i', '--source', '-s'], read: readWith(/^([a-z][\w-]*)(?::(\S+))?$/i) },
  {
    manager: 'cargo',
    program: /^cargo$/,
    verbs: ['install'],
    valued: ['--root', '--features', '-F', '--target', '--git', '--path', '--branch', '--tag', '--rev', '--bin', '--profile'],
    read: readWith(/^([a-z][\w-]*)(?:@(\S+))?$/i),
  },
  {
    manager: 'go',
    program: /^go$/,
    verbs: ['install'],
    valued: ['-ldflags', '-tags', '-mod'],
    read: readWith(/^([a-z][\w-]*\.[\w./-]+)(?:@(?:latest|(\S+)))?$/i),
  },
  {
    manager: 'r',
    program: /^(?:install2\.r|installGithub\.r)$/,
    verbs: [],
    valued: ['-n', '-r', '-l', '--repos', '--ncpus'],
    read: readWith(/^([a-z][\w.]*)()$/i),
  },
]

/**
 * Packages that a command installs by name from a registry, in the order written. Requirement files, paths, archives and
 * repositories are none; `pinned` says that a version is named, by whatever operator.
 */
export function installsOf(command: Command): Install[] {
  if (/^(?:echo|printf|print)$/.test(command.words[0] ?? '')) return []
  return [...registryInstalls(command), ...rInstalls(command)]
}

function registryInstalls({ words, line }: Command): Install[] {
  const found = MANAGERS.map((manager) => ({ manager, start: startOf(manager, words) })).find(({ start }) => start > 0)
  if (!found) return []
  const { manager, read, valued } = found.manager
  const version = versionOption(words)
  return packageWords(words.slice(found.start), valued).flatMap((word) => {
    const named = read(word)
    if (!named) return []
    return [install(line, manager, named.package, named.version ?? (manager === 'gem' || manager === 'cargo' ? version : undefined))]
  })
}

function install(line: number, manager: Install['manager'], name: string, version: string | undefined): Install {
  return { line, manager, package: name.toLowerCase(), ...(version && { version }), pinned: Boolean(version) }
}

/** Index of the first word after the verb, 0 where the command is not this manager's. Options may stand before the verb. */
function startOf({ program, verbs }: Manager, words: readonly string[]): number {
  const at = words.findIndex((word) => program.test(word.slice(word.lastIndexOf('/') + 1)))
  if (at < 0) return 0
  if (verbs.length === 0) return at + 1
  const verb = words.findIndex((word, index) => index > at && verbs.includes(word))
  const between = words.slice(at + 1, Math.max(verb, at + 1))
  return verb > 0 && between.every((word, index) => word === 'global' || isOption(word) || isOption(between[index - 1] ?? ''))
    ? verb + 1
    : 0
}

/** Of a package with its version; longer words would only keep the expressions that read them busy. */
const longestName = 300

function packageWords(words: readonly string[], valued: readonly string[]): string[] {
  return words.filter((word, index) => word.length < longestName && !isOption(word) && !valued.includes(words[index - 1] ?? ''))
}

function isOption(word: string): boolean {
  return word.startsWith('-')
}

function versionOption(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => /^(?:-v|--version|--vers)$/.test(word))
  return at < 0 ? undefined : words[at + 1]
}

function readPip(word: string) {
  const spec = word.replace(/;.*$/s, '').trim()
  if (/[\\/]|^\.|^git\+|\.(?:whl|zip|tar\.\w+|tgz)$|\s@\s/.test(spec)) return undefined
  const parts = /^([a-z0-9](?:[\w.-]*[a-z0-9])?)(?:\s*\[[^\]]*\])?\s*(?:(?:[=~!<>]=?=?|@)\s*(\S.*))?$/i.exec(spec)
  return parts?.[1] ? { package: parts[1], ...(parts[2] && { version: parts[2] }) } : undefined
}

/** A channel may hold one release of what it is asked for: `nvidia/label/cuda-12.4.0::cuda`. */
function readConda(word: string) {
  const parts = /^(?:([\w./-]+)::)?([a-z0-9_][\w.-]*?)(?:\[[^\]]*\])?\s*(?:[=<>!~]+\s*([^=\s].*))?$/i.exec(word)
  const [, channel = '', name, written] = parts ?? []
  const version = written ?? /\/label\/[\w.-]{0,60}?(\d{1,5}\.\d[\w.]{0,20})$/.exec(channel)?.[1]
  return name && !/\.(?:ya?ml|txt|tar\.bz2|conda)$/.test(word) ? { package: name, ...(version && { version }) } : undefined
}

/** Reads a word by a pattern of two groups, name and version; archives and paths are no packages. */
function readWith(pattern: RegExp): Manager['read'] {
  return (word) => {
    const parts = /^[./~]|:\/\/|\.(?:deb|rpm|apk|tgz|tar\.gz)$/.test(word) ? null : pattern.exec(word)
    return parts?.[1] ? { package: parts[1], ...(parts[2] && { version: parts[2] }) } : undefined
  }
}

/** `install.packages(c("a", "b"))` inside the expression of `R -e` or `Rscript -e`. */
function rInstalls({ words, line }: Command): Install[] {
  if (!/^(?:R|Rscript|r|littler)$/.test(words[0]?.split('/').at(-1) ?? '')) return []
  return words.flatMap((word) =>
    [
      ...word.matchAll(
        /(install\.packages|install_version|pak)\s*\(\s*(?:pkgs\s*=\s*)?(c\([^()]*\)|["'][^"']*["'](?:\s*,\s*["'][^"']*["'])?)/g,
      ),
    ].flatMap(([, call, list = '']) => {
      const names = [...list.matchAll(/["']([\w.]+)["']/g)].map(([, name = '']) => name)
      const [first = '', version] = names
      return call === 'install_version' ? [install(line, 'r', first, version)] : names.map((name) => install(line, 'r', name, undefined))
    }),
  )
}
