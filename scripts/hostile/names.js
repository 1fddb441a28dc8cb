import { training } from './workshop.js'

export const hostileNames = [
  'line\nbreak.py',
  'line\n::error::broken.py',
  'line\r::warning::broken.py',
  'tab\there.py',
  'ansi\u001b[31mred.py',
  'title\u001b]0;owned\u0007.py',
  'csi\u009b31mred.py',
  'bidi\u202eyp.exe.py',
  'isolate\u2066x\u2069.py',
  'zero\u200bwidth.py',
  'tag\u{e0041}\u{e0042}.py',
  'percent%0A.py',
  '::error::x.py',
  '::set-output name=x::y.py',
  '::stop-commands::z.py',
  '##[error]x.py',
  '##[add-mask]a.py',
  '`code`.py',
  '|cell|.py',
  '<img src=x onerror=alert(1)>.py',
  '<!-- x.py',
  '[link](http:evil).py',
  '![image](data:x).py',
  '@octocat #1.py',
  'GH-12 0123456789abcdef0123456789abcdef01234567.py',
  'www.evil.example.py',
  '$(touch owned).py',
  ';touch owned;.py',
  'quote\'".py',
  '-rf.py',
  '--help.py',
  '--output=owned.py',
  `${'a'.repeat(200)}.py`,
  'Ünïcödé 🎉.py',
  ' lead.py',
  'trail .py',
  '__proto__.py',
  'constructor',
  'Dockerfile.\u001b[2J',
  'requirements-\n::error::x.txt',
  'model\n::error::x.ipynb',
]

const folders = ['::error::d', '@octocat', 'x\n##[error]y', '<b>', '__proto__', 'a`b', '-d']

export const nameKinds = [
  {
    name: 'names',
    tree(w) {
      w.writeAll(hostileNames, training)
    },
  },
  {
    name: 'folder-names',
    tree(w) {
      for (const folder of folders) {
        w.write(`${folder}/train.py`, training)
        w.write(`${folder}/Dockerfile`, 'FROM python\nRUN pip install x\n')
        w.write(`${folder}/requirements.txt`, 'torch\n')
      }
    },
  },
  {
    name: 'words',
    // Every quoted value is one that some report prints.
    tree(w) {
      const evil = hostileNames.filter((name) => !/["\\\n\r]/.test(name))
      w.write('serve.py', evil.map((name) => `torch.load("${name}")\nopen("s3://${name}/x")\npd.read_csv("${name}.csv")\n`).join(''))
      w.write('Dockerfile', evil.map((name) => `FROM registry/${name}:${name} AS ${name}\nRUN pip install ${name}\n`).join(''))
      w.write('.github/workflows/ci.yml', `on: pull_request\njobs:\n${evil.map(jobOf).join('')}`)
      w.write('requirements.txt', evil.map((name) => `${name}==${name}\n`).join(''))
      w.write('.dvc/config', evil.map((name) => `['remote "${name}"']\n    url = s3://${name}\n`).join(''))
      w.write('CODEOWNERS', evil.map((name) => `${name.replaceAll(' ', '\\ ')} @octocat ${name}\n`).join(''))
    },
  },
  {
    name: 'case-colliding',
    tree(w) {
      w.writeAll(
        ['README.md', 'readme.md', 'ReadMe.md', 'Train.py', 'TRAIN.py', 'Dockerfile', 'dockerfile', 'DVC.yaml', 'dvc.yaml'],
        training,
      )
    },
  },
]

function jobOf(name, index) {
  return `  j${index}:\n    name: '${name.replaceAll("'", "''")}'\n    steps:\n    - uses: "x/${name}@main"\n    - run: 'pytest ${name.replaceAll("'", "''")}'\n`
}
