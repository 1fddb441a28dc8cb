import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync } from 'node:fs'
import { training } from './workshop.js'

const readNames = ['pipe.py', 'Dockerfile', 'requirements.txt', 'dvc.yaml', 'nb.ipynb', 'README.md']

/** Pipes where a repository's own files of settings are looked for: whoever opens one for reading waits for ever. */
const pipeKinds = ['.gitignore', '.gitattributes', '.gitmodules', '.git/info/exclude', '.git/info/attributes'].map((place) => ({
  name: `pipe-${place
    .replace(/^\.git\//, 'git-')
    .replace(/^\./, '')
    .replace('/', '-')}`,
  slow: true,
  aftermath(w) {
    rmSync(w.path(place), { force: true })
    w.sh(`mkdir -p .git/info; mkfifo '${place}'`)
  },
}))

export const filesystemKinds = [
  {
    name: 'links',
    tree(w) {
      const links = { 'passwd.py': '/etc/passwd', up: '..', loop: '.', loop1: 'loop2', loop2: 'loop1', 'zero.py': '/dev/zero' }
      for (const [name, target] of Object.entries(links)) symlinkSync(target, w.path(name))
      symlinkSync('/nowhere', w.path('requirements.in'))
      symlinkSync('/etc', w.path('.dvc'))
      symlinkSync(`../${'../'.repeat(40)}etc/passwd`, w.path('Containerfile'))
    },
  },
  {
    name: 'linked-folder',
    tree(w) {
      w.write('data/passwd.py', training)
    },
    aftermath(w) {
      rmSync(w.path('data'), { recursive: true })
      symlinkSync('/etc', w.path('data'))
    },
  },
  {
    name: 'pipes',
    aftermath(w) {
      for (const name of readNames) w.sh(`rm -rf '${name}'; mkfifo '${name}'`)
    },
  },
  {
    name: 'devices',
    // Only the superuser makes devices; for others nothing is made.
    aftermath(w) {
      w.sh('mknod zero.yml c 1 5 2>/dev/null; mknod random.py c 1 8 2>/dev/null; mknod tty.sh c 5 0 2>/dev/null; true')
    },
  },
  {
    name: 'sockets',
    aftermath(w) {
      const listen = "require('net').createServer().listen('socket.py', () => process.kill(process.pid, 'SIGKILL'))"
      w.sh(`'${process.execPath}' -e "${listen}" || true`)
    },
  },
  {
    name: 'unreadable',
    tree(w) {
      w.write('closed/train.py', training)
      w.write('sealed.py', training)
    },
    aftermath(w) {
      w.sh('chmod 000 sealed.py closed')
    },
  },
  {
    name: 'restless',
    tree(w) {
      for (let i = 0; i < 200; i++) w.write(`many/m${i}.py`, training)
      w.write('moving.py', training)
      w.write('nested/inner.py', training)
    },
    // A file that grows, shrinks, vanishes, becomes a link and a folder, and a folder that becomes a link, while somebody reads.
    during(w) {
      const turn = Math.floor(Math.random() * 200)
      const file = w.path(`many/m${turn}.py`)
      const become = [
        () => rmSync(file, { recursive: true, force: true }),
        () => w.write(`many/m${turn}.py`, training.repeat(1 + turn)),
        () => truncateSync(file, 3),
        () => mkdirSync(file),
        () => symlinkSync('/dev/zero', file),
        () => renameSync(w.path('nested'), w.path('elsewhere')),
        () => symlinkSync('/etc', w.path('nested')),
        () => rmSync(w.path('nested')),
        () => renameSync(w.path('elsewhere'), w.path('nested')),
      ]
      attempt(become[turn % become.length])
    },
  },
  ...pipeKinds,
]

/** What the last disturbance left may not allow this one. */
function attempt(action) {
  try {
    action()
  } catch {}
}
