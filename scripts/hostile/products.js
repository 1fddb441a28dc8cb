/** Texts that multiply: each line of them stands for all of another's. */
const many = (count, of, between = '') => Array.from({ length: count }, (_, index) => of(index)).join(between)

const ci = '.github/workflows/ci.yml'

const products = {
  // A stage for each of so many values, to the power of so many keys.
  'dvc.yaml': `vars: [params.yaml]\nstages:\n${many(
    200,
    (stage) =>
      `  s${stage}:\n    matrix:\n${many(8, (key) => `      k${key}: \${l}\n`)}    cmd: python t\${item.k0}.py\n    outs: [o\${key}]\n`,
  )}`,
  'params.yaml': `l: [${many(1_000, String, ', ')}]\n`,
  [ci]: `on: pull_request\njobs:\n  t:\n    strategy:\n      matrix:\n${many(30, (key) => `        k${key}: [${many(30, (value) => `v${value}`, ', ')}]\n`)}    steps:\n${many(30, (key) => `    - run: bash ci/\${{ matrix.k${key} }}-\${{ matrix.k${(key + 1) % 30} }}-\${{ matrix.k${(key + 2) % 30} }}.sh\n`)}    - run: make t2999 words\n`,
  // Each task needs two others, each variable holds another three times.
  Makefile: `A0 = pytest\n${many(60, (index) => `A${index + 1} = $(A${index}) $(A${index}) $(A${index})\n`)}words:\n\t$(A60)\n${many(2_999, (index) => `t${index + 1}: t${index} t${(index * 7) % (index + 1)}\n\t$(MAKE) t${index}\n`)}`,
  'pipeline.sh': `${many(60, (index) => `B${index + 1}="$B${index} $B${index} $B${index}"\n`)}for a in $B60; do for b in $B60; do bash $a/$b.sh; done; done\n`,
  '.gitlab-ci.yml': `${many(500, (index) => `.t${index + 1}: { extends: [.t${index}, .t${(index * 3) % (index + 1)}], variables: { V${index}: $V${index - 1}$V${index - 1} }, script: [!reference [.t${index}, script], !reference [.t${index}, script]] }\n`)}.t0: { script: [make test] }\n`,
  'docker-compose.yml': `services:\n${many(1_000, (index) => `  s${index + 1}: { extends: { service: s${index} }, depends_on: [s${index}, s${(index * 7) % (index + 1)}], environment: { A${index}: x } }\n`)}  s0: { image: a }\n`,
  Dockerfile: `${many(100, (index) => `ARG A${index + 1}=\${A${index}}$A${index}\n`)}${many(5_000, (index) => `FROM \${A${index % 100}}x$B AS s${index}\nCOPY --from=s${index - 1} /a /b\n`)}`,
  // Every path against every pattern.
  '.github/CODEOWNERS': many(20_000, (index) => `*b${index}*c* @o${index}\n/a${index}/**/*b*/**/c @o${index}\n`),
  'data/.gitignore': many(20_000, (index) => `*b${index}*c*\n`),
  // Every call against every function of its name, every object against every method.
  'hub.py': `from transformers import AutoModel\ndef f0(name, revision=None): return AutoModel.from_pretrained(name, revision=revision)\n${many(2_000, (index) => `def f${index + 1}(name, revision=None): f${index}(name, revision); f${(index * 3) % (index + 1)}(name)\n`)}${many(4_000, (index) => `f${index % 2_000}("org/model${index}")\n`)}`,
  'methods.py': `import base\n${many(1_000, (index) => `class C${index}(C${index - 1}, base.B${index % 3}):\n    def fit_${index % 20}(self, x): x.fit_${(index + 1) % 20}(x); self.train(x).fit(x)\n`)}${many(1_000, (index) => `C${index}().fit_${index % 20}(1)\n`)}`,
  'settings.py': many(3_000, (index) => `D${index + 1} = {**D${index}, **D${index}, "k${index}": D${index}["a"]["b"]}\n`),
  'pyproject.toml': `[tool.poe.tasks]\n${many(1_000, (index) => `t${index + 1} = { sequence = ["t${index}", "t${index}"] }\n`)}t0 = "pytest"\n[project.optional-dependencies]\n${many(1_000, (index) => `e${index + 1} = ["p[e${index}]", "p[e${(index * 3) % (index + 1)}]", "numpy"]\n`)}`,
}

/** Kinds whose trouble is a product: each part of them is small. */
export const productKinds = [
  {
    name: 'products',
    slow: true,
    tree(w) {
      for (const [name, text] of Object.entries(products)) w.write(name, text)
      for (let i = 0; i < 100; i++) {
        const calls = many(20, (index) => `  j${index}: { uses: ./.github/workflows/w${(i + index + 1) % 100}.yml }\n`)
        w.write(`.github/workflows/w${i}.yml`, `on: [pull_request, workflow_call]\njobs:\n${calls}`)
      }
      for (let i = 0; i < 50; i++) {
        const next = (i + 1) % 50
        const calls = many(100, (index) => `def f${index}(x):\n    f${(index + 1) % 100}(x)\n    m${next}.f${index}(x)\n`)
        w.write(
          `lib/m${i}.py`,
          `from lib import m${next}\nfrom sklearn.svm import SVC\n${calls}def train(x):\n    f0(x)\n    SVC().fit(x)\n`,
        )
      }
      // Every script runs all of the library, and imports all that it imports.
      for (let i = 0; i < 5_000; i++) {
        w.write(`scripts/train_${i}.py`, `from lib.m${i % 50} import train\nif __name__ == "__main__":\n    train(1)\n`)
      }
    },
  },
]
