import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, readdirSync, renameSync, rmSync, truncateSync } from 'node:fs'
import { training } from './workshop.js'

const nowhere = '0123456789012345678901234567890123456789'

function dropObject(w, name) {
  const id = w.git('rev-parse', name)
  rmSync(w.path('.git', 'objects', id.slice(0, 2), id.slice(2)), { force: true })
}

/** States of a repository in which git's own files are not as git would wish. */
export const gitKinds = [
  { name: 'no-commits', history: 'none' },
  {
    name: 'no-git',
    aftermath(w) {
      rmSync(w.path('.git'), { recursive: true })
    },
  },
  {
    name: 'git-file-to-nowhere',
    aftermath(w) {
      rmSync(w.path('.git'), { recursive: true })
      w.write('.git', 'gitdir: /nowhere/at/all\n')
    },
  },
  {
    name: 'git-file-to-itself',
    aftermath(w) {
      rmSync(w.path('.git'), { recursive: true })
      w.write('.git', 'gitdir: .git\n')
    },
  },
  {
    name: 'git-file',
    aftermath(w) {
      renameSync(w.path('.git'), w.path('.store'))
      w.write('.git', 'gitdir: .store\n')
    },
  },
  {
    name: 'bare',
    aftermath(w) {
      w.git('config', 'core.bare', 'true')
      for (const name of readdirSync(w.folder)) if (name !== '.git') rmSync(w.path(name), { recursive: true, force: true })
      for (const name of readdirSync(w.path('.git'))) renameSync(w.path('.git', name), w.path(name))
      rmSync(w.path('.git'), { recursive: true })
    },
  },
  {
    name: 'bare-within',
    // A folder that a pull request can add, and that git takes for a repository of its own.
    tree(w) {
      w.write('inner/train.py', training)
      w.write('inner/HEAD', 'ref: refs/heads/main\n')
      w.write('inner/config', `[core]\n\tbare = false\n\tworktree = ..\n\tfsmonitor = ${w.canary}\n[protocol]\n\tallow = always\n`)
      w.write('inner/objects/x', '')
      w.write('inner/refs/x', '')
    },
  },
  {
    name: 'detached',
    aftermath(w) {
      w.git('checkout', '-q', '--detach')
    },
  },
  {
    name: 'worktree',
    aftermath(w) {
      w.git('worktree', 'add', '-q', '-f', '--detach', w.path('linked'))
      return w.path('linked')
    },
  },
  {
    name: 'shallow',
    aftermath(w) {
      w.git('clone', '-q', '--depth=1', `file://${w.folder}`, w.path('.shallow'))
      rmSync(w.path('.git'), { recursive: true })
      renameSync(w.path('.shallow', '.git'), w.path('.git'))
      rmSync(w.path('.shallow'), { recursive: true })
    },
  },
  {
    name: 'submodule-nowhere',
    tree(w) {
      w.write(
        '.gitmodules',
        `[submodule "x"]\n\tpath = x\n\turl = ext::${w.canary}\n\tupdate = !${w.canary}\n[submodule "../y"]\n\tpath = ../y\n\turl = -u\n`,
      )
      w.git('update-index', '--add', '--cacheinfo', `160000,${nowhere},x`)
      w.git('update-index', '--add', '--cacheinfo', `160000,${nowhere},requirements.txt`)
      w.git('commit', '-qm', 's')
    },
    aftermath(w) {
      w.write('x/.git', 'gitdir: ../../../../nowhere\n')
    },
  },
  {
    name: 'absent-blobs',
    tree(w) {
      w.write('lost.py', `${training}# lost\n`)
      w.write('data.csv', 'a,b\n')
    },
    aftermath(w) {
      dropObject(w, 'HEAD:lost.py')
      rmSync(w.path('lost.py'))
    },
  },
  {
    name: 'absent-tree',
    tree(w) {
      w.write('lost/train.py', `${training}# lost too\n`)
    },
    aftermath(w) {
      dropObject(w, 'HEAD:lost')
    },
  },
  {
    name: 'corrupt-blob',
    tree(w) {
      w.write('broken.py', `${training}# broken\n`)
    },
    aftermath(w) {
      const id = w.git('rev-parse', 'HEAD:broken.py')
      const file = w.path('.git', 'objects', id.slice(0, 2), id.slice(2))
      chmodSync(file, 0o644)
      truncateSync(file, 12)
    },
  },
  {
    name: 'corrupt-index',
    aftermath(w) {
      w.write('.git/index', 'garbage')
    },
  },
  {
    name: 'locked-index',
    aftermath(w) {
      w.write('.git/index.lock', '')
    },
  },
  {
    name: 'corrupt-head',
    aftermath(w) {
      w.write('.git/HEAD', `ref: refs/heads/${'x/'.repeat(500)}\n`)
    },
  },
  {
    name: 'circular-ref',
    aftermath(w) {
      w.write('.git/refs/heads/loop', 'ref: refs/heads/loop\n')
      w.write('.git/HEAD', 'ref: refs/heads/loop\n')
    },
  },
  {
    name: 'odd-index-entries',
    // What no honest git writes: paths that lead out, and the same file at three stages of a conflict.
    tree(w) {
      const blob = execFileSync('git', ['-C', w.folder, 'hash-object', '-w', '--stdin'], { input: training }).toString().trim()
      const stages = [1, 2, 3].map((stage) => `100644 ${blob} ${stage}\tconflict.py\n`).join('')
      execFileSync('git', ['-C', w.folder, 'update-index', '--index-info'], {
        input: `100644 ${blob} 0\tghost.py\n120000 ${blob} 0\tlinked.py\n`,
      })
      w.git('commit', '-qm', 'odd')
      w.stages = stages
    },
    aftermath(w) {
      execFileSync('git', ['-C', w.folder, 'update-index', '--index-info'], { input: w.stages, stdio: 'pipe' })
    },
  },
  {
    name: 'tree-out-of-bounds',
    // Trees whose entries are named `..`, `.git` and `a/b`.
    tree(w) {
      const blob = execFileSync('git', ['-C', w.folder, 'hash-object', '-w', '--stdin'], { input: training }).toString().trim()
      const entry = (name) => Buffer.concat([Buffer.from(`100644 ${name}\0`), Buffer.from(blob, 'hex')])
      const names = ['../../escaped.py', '..', '.git', '/etc/passwd', 'a\\..\\b.py', 'ok.py']
      const tree = execFileSync('git', ['-C', w.folder, 'hash-object', '-t', 'tree', '-w', '--literally', '--stdin'], {
        input: Buffer.concat(names.map(entry)),
      })
      w.oddTree = tree.toString().trim()
    },
    aftermath(w) {
      const commit = w.git('commit-tree', w.oddTree, '-m', 'odd', '-p', 'HEAD')
      w.write('.git/HEAD', `${commit}\n`)
    },
  },
  {
    name: 'tree-bomb',
    slow: true,
    // Ten trees of ten trees of ten trees …: a few kilobytes that list a hundred million files.
    aftermath(w) {
      const mktree = (input) => execFileSync('git', ['-C', w.folder, 'mktree'], { input }).toString().trim()
      const ten = (line) => mktree(Array.from({ length: 10 }, (_, i) => `${line}\td${i}\n`).join(''))
      let tree = ten(`100644 blob ${w.git('rev-parse', 'HEAD:train.py')}`)
      for (let level = 1; level < 8; level++) tree = ten(`040000 tree ${tree}`)
      w.write('.git/HEAD', `${w.git('commit-tree', tree, '-m', 'bomb')}\n`)
    },
  },
  {
    name: 'busy-patterns',
    slow: true,
    tree(w) {
      const name = 'a'.repeat(60)
      for (let i = 0; i < 300; i++) w.write(`${name}/${name}/${name}${i}.py`, training)
    },
    aftermath(w) {
      w.write('.gitignore', Array.from({ length: 2_000 }, (_, i) => `${'*a'.repeat(25)}b${i}\n${'**/'.repeat(20)}a${i}\n`).join(''))
      cpSync(w.path('.gitignore'), w.path('.gitattributes'))
      for (let i = 0; i < 300; i++) w.write(`${'a'.repeat(60)}/new${i}.py`, training)
    },
  },
]
