import { expect, test } from 'vitest'
import { targetsIn } from '../../src/graph/made-by-name.ts'
import { projectOf } from '../analyses/project-of.ts'

test.each([
  ['_target_: src.trainer.Trainer\n', ['src.trainer.Trainer']],
  ['model:\n  class_path: app.models.Net\n  init_args: { size: 1 }\n', ['app.models.Net']],
  ['trainer: src.trainer.Trainer\nversion: 1.2\n_target_: print\n', []],
])('settings name what is to be made: %j', (text, expected) => {
  expect(targetsIn(projectOf({ 'conf/a.yaml': text }).facts).map(({ name }) => name)).toEqual(expected)
})
