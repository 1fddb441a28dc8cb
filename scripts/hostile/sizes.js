import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { training } from './workshop.js'

export const sizeKinds = [
  {
    name: 'sparse',
    aftermath: (w) => makeSparse(w, ['big.csv', 'big.py', 'big.ipynb', 'requirements.txt', 'README.md']),
  },
  {
    name: 'sparse-rules',
    slow: true,
    aftermath: (w) => makeSparse(w, ['.gitignore', '.gitattributes', '.gitmodules']),
  },
  {
    name: 'deep-folders',
    tree(w) {
      w.write(`${'d/'.repeat(1000)}train.py`, training)
    },
  },
  {
    name: 'long-paths',
    // Longer than a path that any one call takes: such a folder can only be walked into.
    aftermath(w) {
      const name = 'l'.repeat(200)
      w.sh(`i=0; while [ $i -lt 30 ]; do mkdir ${name} && cd -P ${name} || break; i=$((i+1)); done; echo 'import torch' > train.py`)
    },
  },
  {
    name: 'long-lines',
    tree(w) {
      w.write('line.py', `x = ${'1 + '.repeat(60_000)}1\n`)
      w.write('requirements.txt', `torch==${'1.'.repeat(60_000)}0\n`)
      w.write('.github/workflows/ci.yml', `on: push\njobs: {a: {steps: [{run: "${'pytest && '.repeat(20_000)}x"}]}}\n`)
    },
  },
  {
    name: 'many-files',
    slow: true,
    tree(w) {
      mkdirSync(w.path('m'))
      for (let i = 0; i < 100_000; i++) writeFileSync(w.path(`m/f${i}.txt`), '')
    },
  },
  {
    name: 'many-untracked',
    slow: true,
    aftermath(w) {
      mkdirSync(w.path('u'))
      for (let i = 0; i < 100_000; i++) writeFileSync(w.path(`u/f${i}.py`), '')
    },
  },
  {
    name: 'big-notebook',
    slow: true,
    tree(w) {
      const picture = { data: { 'image/png': 'A'.repeat(1000 ** 2) } }
      const cells = Array.from({ length: 49 }, () => ({ cell_type: 'code', source: training, execution_count: 1, outputs: [picture] }))
      w.write('pictures.ipynb', JSON.stringify({ cells, nbformat: 4 }))
      const code = Array.from({ length: 40_000 }, () => ({ cell_type: 'code', source: training.repeat(10), outputs: [] }))
      w.write('code.ipynb', JSON.stringify({ cells: code, nbformat: 4 }))
    },
  },
]

/** Files of a gigabyte that take no room on the disk. */
function makeSparse(w, names) {
  for (const name of names) {
    w.write(name, '')
    truncateSync(w.path(name), 1024 ** 3)
  }
}
