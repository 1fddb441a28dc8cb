// Line formats as grammars: a symbol stands for one of its productions, `{symbol}` within one for another. The first production of each
// ends the growth. `{block}` is indented by what stands before it, and by two.
import { dockerfile, foreign, hcl, ini, makefile, requirements, shell } from './grammar-lines.js'
import { python } from './grammar-python.js'
import { shared } from './grammar-words.js'

/** `{ names, rules }`: file names under which a text of the grammar is read. */
export const grammars = [
  {
    names: ['train.py', 'tests/test_x.py', 'setup.py', 'noxfile.py', 'tasks.py', 'Snakefile', 'x.py.j2', 'conftest.py'],
    weight: 8,
    rules: { ...shared, ...python },
  },
  { names: ['run.sh', 'x.bash', 'train'], weight: 3, rules: { ...shared, ...shell } },
  { names: ['Dockerfile', 'serving.dockerfile', 'Containerfile'], weight: 3, rules: { ...shared, ...dockerfile } },
  { names: ['Makefile', 'x.mk', 'justfile'], weight: 2, rules: { ...shared, ...makefile } },
  { names: ['setup.cfg', 'tox.ini', '.dvc/config', 'pytest.ini', '.flake8', 'x.cfg'], weight: 2, rules: { ...shared, ...ini } },
  {
    names: ['requirements.txt', 'requirements/dev.in', 'constraints.txt', 'x.req', 'conda-linux-64.lock'],
    weight: 2,
    rules: { ...shared, ...requirements },
  },
  { names: ['main.tf', 'x.tofu'], weight: 1, rules: { ...shared, ...hcl } },
  {
    names: [
      'x.R',
      'x.jl',
      'x.js',
      'x.scala',
      'Jenkinsfile',
      'README.md',
      'MODEL_CARD.md',
      'DESCRIPTION',
      'CODEOWNERS',
      '.gitattributes',
      '.gitignore',
      'justfile',
      'x.txt',
      'LICENSE',
      'yarn.lock',
      '.env',
      'x.ts',
      'x.java',
    ],
    weight: 3,
    rules: { ...shared, ...foreign },
  },
]

/** A text of the grammar. Nothing grows for ever: from a depth on, and beyond a length, each symbol takes its first production. */
export function expand(rules, random, symbol = 'start', state = { length: 0 }, depth = 0) {
  const productions = rules[symbol]
  if (!productions) return `{${symbol}}`
  const production = depth > 7 || state.length > 1_000 ? productions[0] : random.pick(productions)
  const text = production.replace(/\{\{|\}\}|\{(\w+)\}/g, (match, name) => {
    if (name === undefined) return match[0]
    const inner = expand(rules, random, name, state, depth + 1)
    return name === 'block' ? inner.replace(/^/gm, '  ') : inner
  })
  state.length += production.length
  return text
}
