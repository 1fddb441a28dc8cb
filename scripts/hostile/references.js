import { training } from './workshop.js'

/** Files that name each other, and so never end for a reader that follows them. */
const circles = {
  '.github/workflows/a.yml': 'on: [pull_request, workflow_call]\njobs: { x: { uses: ./.github/workflows/b.yml } }\n',
  '.github/workflows/b.yml':
    'on: workflow_call\njobs: { x: { uses: ./.github/workflows/a.yml }, y: { needs: [y, x], uses: ./.github/workflows/b.yml } }\n',
  '.github/actions/a/action.yml': 'runs: { using: composite, steps: [{ uses: ./.github/actions/a }, { uses: ./.github/actions/b }] }\n',
  '.github/actions/b/action.yml': 'runs: { using: composite, steps: [{ uses: ./.github/actions/a }] }\n',
  '.gitlab-ci.yml':
    'include: [.gitlab-ci.yml, ci/a.yml]\nt: { extends: t, script: [make test] }\nu: { extends: [v] }\nv: { extends: [u], script: !reference [v, script] }\n',
  'ci/a.yml': 'include: [{ local: ci/b.yml }, { local: /.gitlab-ci.yml }]\n',
  'ci/b.yml': 'include: ci/a.yml\n',
  '.circleci/config.yml':
    'commands: { a: { steps: [a, b] }, b: { steps: [a] } }\njobs: { j: { steps: [a] } }\nworkflows: { w: { jobs: [j: { requires: [j] }] } }\n',
  'azure-pipelines.yml': 'extends: { template: azure-pipelines.yml }\nsteps: [{ template: t.yml }]\n',
  't.yml': 'steps: [{ template: t.yml }, { template: azure-pipelines.yml }]\n',
  Makefile: 'include Makefile\ninclude more.mk\nX = $(X) $(Y)\nY := $(X)\ntest: a\na: b\nb: test\n\tmake test\n\t$(MAKE) -C . test\n',
  'more.mk': 'include Makefile\n-include more.mk\n',
  'requirements.txt': '-r requirements.txt\n-r b.txt\n-c requirements.txt\n',
  'b.txt': '-r requirements.txt\n--requirement ./b.txt\n',
  'requirements/dev.txt': '-r ../requirements.txt\n-r dev.txt\n',
  'docker-compose.yml':
    'include: [docker-compose.yml]\nservices: { a: { extends: { file: docker-compose.yml, service: a } }, b: { extends: c }, c: { extends: b, depends_on: [b, c] } }\n',
  'tox.ini': '[testenv]\ncommands = tox\ndeps = {[testenv]deps}\n  {[other]deps}\n[other]\ndeps = {[testenv]deps}\n',
  'Taskfile.yml': 'includes: { a: ./Taskfile.yml }\ntasks: { a: { deps: [b], cmds: [task: a] }, b: { deps: [a] } }\n',
  justfile: 'import "justfile"\nmod a\na: b\nb: a\n  just a\n',
  'package.json': '{ "scripts": { "test": "npm run a", "a": "npm test", "pretest": "npm test" } }',
  'noxfile.py': 'import nox\n@nox.session\ndef a(session):\n  session.notify("a")\n  session.run("nox", "-s", "a")\n',
  'tasks.py': 'from invoke import task\n@task(pre=[a])\ndef a(c):\n  c.run("inv a")\n',
  'dvc.yaml':
    'vars: [dvc.yaml]\nstages: { a: { cmd: dvc repro, deps: [b], outs: [a] }, b: { cmd: "dvc repro a", deps: [a], outs: [b] } }\n',
  'a.py': 'import b\nfrom a import *\nclass A(b.B): pass\ndef f(): b.g()\nx = y\ny = x\nf()\n',
  'b.py': 'import a\nfrom b import *\nclass B(a.A): pass\ndef g(): a.f()\n',
  'pkg/__init__.py': 'from .pkg import *\nfrom . import __init__\nfrom pkg import pkg\n',
  'pkg/pkg.py': 'from . import *\nfrom .. import *\nfrom ................ import x\n',
  'run.sh': 'bash run.sh\n./run.sh\nsource run.sh\nmake test\nbash other.sh\n',
  'other.sh': '. ./run.sh\nbash other.sh\n',
  Dockerfile: 'FROM b AS a\nFROM a AS b\nARG X=$X\nFROM $X\nCOPY --from=a . .\nRUN bash run.sh\n',
  'pyproject.toml':
    '[project]\nname = "p"\ndynamic = ["dependencies"]\n[project.optional-dependencies]\nall = ["p[all]"]\n[tool.poe.tasks]\na = { ref = "b" }\nb = { ref = "a" }\n[tool.hatch.envs.a]\ntemplate = "a"\n[tool.pdm.scripts]\nx = { composite = ["x"] }\n',
}

export const referenceKinds = [
  {
    name: 'cycles',
    tree(w) {
      for (const [name, text] of Object.entries(circles)) w.write(name, text)
    },
  },
  {
    name: 'long-chains',
    slow: true,
    // Each file names the next: whoever follows by calling itself runs out of stack.
    tree(w) {
      for (let i = 0; i < 2_000; i++) {
        w.write(`chain/m${i}.py`, `from chain.m${i + 1} import f as g\ndef f(): return g()\n`)
        w.write(`chain/r${i}.txt`, `-r r${i + 1}.txt\n`)
      }
      w.write('chain/m2000.py', `def f():\n  ${training.replaceAll('\n', '\n  ')}\n`)
      w.write('main.py', 'from chain.m0 import f\nf()\n')
      w.write('requirements.txt', '-r chain/r0.txt\n')
      w.write('Makefile', Array.from({ length: 5_000 }, (_, i) => `t${i}: t${i + 1}\n\tmake t${i + 1}\n`).join(''))
      w.write('.github/workflows/ci.yml', 'on: pull_request\njobs: { t: { steps: [{ run: make t0 }] } }\n')
      w.write('calls.py', Array.from({ length: 5_000 }, (_, i) => `def f${i}(): f${i + 1}()\n`).join(''))
      w.write('stages.yaml', 'a: 1\n')
    },
  },
  {
    name: 'cyclic-policy-file',
    tree(w) {
      w.write('.github/mlops-scorecard.yml', 'extends: [.github/other.yml]\n')
      w.write('.github/other.yml', 'extends: [.github/mlops-scorecard.yml]\n')
    },
  },
  {
    name: 'twisted-policy-file',
    // The scanned repository's own rules, as far as a person could twist them.
    tree(w) {
      const evil = 'x\\e[31m\\u202e::error::@octocat <img src=x> [l](http://e)'
      w.write(
        '.github/mlops-scorecard.yml',
        `exclude: ["${evil}/**"]\ntools:\n- id: evil\n  name: "${evil}"\n  capability: training\n  licence: open-source\n  hosting: self\n  declared: { imports: [sklearn] }\n  used: { calls: ["sklearn.**"] }\nwaivers:\n- { policy: no-unsafe-loading, reason: "${evil}", owner: "@acme/ml", expires: 2099-01-01 }\n`,
      )
    },
  },
  {
    name: 'policy-file-of-braces',
    // Each glob means a million paths.
    tree(w) {
      const globs = Array.from({ length: 60 }, (_, index) => `"${'{a,b}'.repeat(20)}${index}"`)
      const projects = globs.map((glob) => `{ path: ${glob} }`)
      w.write(
        '.github/mlops-scorecard.yml',
        `exclude: [${globs}]\nprojects: [${projects}]\nwaivers:\n- { policy: no-unsafe-loading, paths: [${globs}], reason: none, expires: 2099-01-01 }\n`,
      )
    },
  },
]
