import { describe, expect, test } from 'vitest'
import { kinds } from '../../src/analyses/kinds.ts'
import { training } from '../../src/analyses/training.ts'
import { type Content, projectOf } from './project-of.ts'

function kindsOf(tree: Record<string, Content>) {
  const project = projectOf(tree)
  return kinds.analyse(project, { training: training.analyse(project, {}) })
}

const packaged = '[build-system]\nrequires = []\nbuild-backend = "hatchling.build"\n[project]\nname = "lib"\n'
const fits = 'from sklearn.svm import SVC\nSVC().fit(1, 2)\n'

describe('a project is for', () => {
  test.each<[string, Record<string, Content>, string[]]>([
    ['training, where it fits a model', { 'train.py': 'from sklearn.svm import SVC\nSVC().fit(1, 2)\n' }, ['training']],
    ['others to install, where it is built and runs nothing', { 'pyproject.toml': packaged }, ['library']],
    ['others to install, where only examples run it', { 'pyproject.toml': packaged, 'examples/digits.py': fits }, ['training', 'library']],
    [
      'others to install, where the README names it to pip',
      {
        'pyproject.toml': packaged,
        'README.md': '```sh\npip install -U "Lib[all]>=2"\n```\n',
        'tools/train.py': fits,
        Dockerfile: 'FROM python\n',
      },
      ['training', 'library'],
    ],
    [
      'training, where it does so beside its notebooks and nobody installs it',
      { 'pyproject.toml': packaged, 'notebooks/digits.py': fits, 'train.py': fits },
      ['training'],
    ],
    ['neither, where a pipeline runs it', { 'pyproject.toml': packaged, 'dvc.yaml': 'stages:\n  clean:\n    cmd: python -m lib\n' }, []],
    ['training, where an example alone is a package', { 'examples/a/pyproject.toml': packaged, 'examples/a/train.py': fits }, ['training']],
    [
      'others to install, where the bulk of it trains nothing but in its samples',
      { ...Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`pkg/a${at}.go`, 'package a\n'])), 'samples/train.py': fits },
      ['training', 'library'],
    ],
    ['neither, where an image runs it', { 'pyproject.toml': packaged, Dockerfile: 'FROM python\nCMD ["python", "-m", "lib"]\n' }, []],
    [
      'others to install, where an image only tests it',
      { 'pyproject.toml': packaged, Dockerfile: 'FROM python\nCMD ["make", "test"]\n' },
      ['library'],
    ],
    [
      'others to install, where Travis publishes it',
      {
        'pyproject.toml': packaged,
        '.travis.yml': 'script: pytest\ndeploy:\n  - provider: pypi\n    user: a\n',
        Dockerfile: 'FROM python\nCMD python -m lib\n',
      },
      ['library'],
    ],
    ...[
      '{run: twine upload dist/*}',
      '{run: python -m twine upload dist/*}',
      '{run: python3 setup.py sdist bdist_wheel upload}',
      '{run: make publish}',
      '{uses: JRubics/poetry-publish@v2}',
    ].map((step): [string, Record<string, string>, string[]] => [
      `others to install, where CI publishes it: ${step}`,
      {
        'pyproject.toml': packaged,
        '.github/workflows/a.yml': `on: release\njobs:\n  a:\n    steps:\n      - ${step}\n`,
        Makefile: 'publish: build\n\ttwine upload dist/*\nbuild:\n\tpython -m build\n',
        Dockerfile: 'FROM python\nCMD python -m lib\n',
      },
      ['library'],
    ]),
    [
      'neither, where CI only builds it, and gives it to a server of its own',
      {
        'pyproject.toml': packaged,
        '.github/workflows/a.yml':
          'on: release\njobs:\n  a:\n    steps:\n      - {run: twine check dist/*}\n      - {run: poetry publish -r ours}\n',
        Makefile: 'publish:\n\ttwine upload dist/*\n',
        Dockerfile: 'FROM python\nCMD python -m lib\n',
      },
      [],
    ],
    ['neither, where it is an app to run', { 'pyproject.toml': packaged, 'app.py': 'import streamlit as st\nst.write("a")\n' }, []],
    [
      'others to install, where a module of it is an app',
      { 'pyproject.toml': packaged, 'lib/__init__.py': '', 'lib/app.py': 'import streamlit as st\nst.write("a")\n' },
      ['library'],
    ],
    ['others to fill in', { 'cookiecutter.json': '{}' }, ['template']],
    ['nothing that its code says', { 'README.md': '# Notes\n' }, []],
  ])('%s', (_, tree, expected) => {
    expect(kindsOf(tree)).toEqual(expected)
  })
})
