import { execFileSync } from 'node:child_process'
import { constants, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What whoever makes a repository has configured must not change what is made. */
const environment = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
const author = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'protocol.file.allow=always', '-c', 'gc.auto=0']

/** Milliseconds for a call of git or of a shell: what it was made to be busy with, such as ignore rules, keeps it busy here too. */
const timeout = 60_000

/** How files are opened to be written: another kind may have put a pipe in the place, which would keep the writer waiting, or a link. */
const { O_APPEND, O_CREAT, O_NOFOLLOW, O_NONBLOCK, O_TRUNC, O_WRONLY } = constants
const anew = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_NONBLOCK
const atEnd = O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK

/** Source that trains a model and loads one unsafely: whatever surrounds it, there is something to judge. */
export const training = 'from sklearn.svm import SVC\nimport torch\nSVC().fit(x, y)\ntorch.load("model.pt")\n'

/** Tools to build a repository in an empty folder with. */
export function workshop(folder) {
  const git = (...args) =>
    execFileSync('git', ['-C', folder, ...author, ...args], { env: environment, stdio: 'pipe', maxBuffer: 1 << 28, timeout })
      .toString()
      .trim()
  const path = (...names) => join(folder, ...names)
  return {
    folder,
    git,
    path,
    write(name, content, mode = 0o644) {
      mkdirSync(dirname(path(name)), { recursive: true })
      writeFileSync(path(name), content, { flag: anew, mode })
    },
    append: (name, content) => writeFileSync(path(name), content, { flag: atEnd }),
    /** The same content under many names. */
    writeAll(names, content) {
      for (const name of names) this.write(name, content)
    },
    sh: (script) => execFileSync('/bin/sh', ['-c', script], { cwd: folder, stdio: 'pipe', timeout }),
    init: () => git('init', '-q', '-b', 'main'),
    commit() {
      git('add', '-A')
      git('commit', '-qm', 'x', '--allow-empty')
    },
    /** A command that leaves a trace where somebody runs it. */
    canary: `touch ${folder}.canary`,
  }
}
