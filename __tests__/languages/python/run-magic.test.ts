import { expect, it } from 'vitest'
import { budgetOf } from '../../../src/extractors/extractor.ts'
import { runModules } from '../../../src/languages/python/run-magic.ts'
import { readPython } from '../../../src/languages/python.ts'

it.each([
  ['a notebook beside it', '%run ./Common', ['.Common']],
  ['by its file', '%run common.ipynb', ['.common']],
  ['with names of here', '%run -i "common.py"', ['.common']],
  ['below', '%run ./includes/00-setup', ['.includes.00-setup']],
  ['above', '%run ../../base/Common $env="dev"', ['...base.Common']],
  ['as Databricks keeps it', '# MAGIC %run ./Common', ['.Common']],
  ['from anywhere in the workspace', '%run /Repos/a/Common', []],
  ['whatever a variable says', '%run {path}', []],
  ['another magic', '%running ./Common', []],
  ['a comment', '# %run ./Common', []],
])('takes in %s: %s', (_, text, modules) => {
  expect(runModules(`import a\n${text}\n`).map(({ imported: { level, module } }) => '.'.repeat(level) + module)).toEqual(modules)
})

it('is the star import of a module, on its line', () => {
  const { module } = readPython(
    [
      { text: 'import a\n', cell: 1 },
      { text: '\n%run ./Common\ntrain()\n', cell: 2 },
    ],
    budgetOf(1e6),
  )
  expect(module.imports).toContainEqual({ module: 'Common', name: '*', alias: '*', level: 1, line: 2, cell: 2 })
  expect(module.calls).toMatchObject([{ name: '.Common.train', line: 3, cell: 2 }])
})
