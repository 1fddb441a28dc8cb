import { describe, expect, it } from 'vitest'
import { readCell } from '../../src/languages/python-cell.ts'

function commands(source: string): [number, string][] {
  return readCell(source).commands.map(({ line, words }) => [line, words.join(' ')])
}

describe('commands of a code cell', () => {
  it.each<[string, string, [number, string][]]>([
    ['Python alone', 'x = 1 % a\nif a != b: pass', []],
    [
      'a shell line',
      'import a\n!pip install "x" && dvc pull',
      [
        [2, 'pip install x'],
        [2, 'dvc pull'],
      ],
    ],
    ['a shell line over two lines', '!pip install a \\\n  b\nc', [[1, 'pip install a b']]],
    ['a captured shell line', 'files = !ls data', [[1, 'ls data']]],
    ['this interpreter', '!{sys.executable} -m pip install a', [[1, 'python -m pip install a']]],
    ['a program as a magic', '%pip install -q x', [[1, 'pip install -q x']]],
    ['another magic', '%load_ext tensorboard', [[1, '%load_ext tensorboard']]],
    ['a shell cell', '%%bash\ncd a\nmake b', [[3, 'make b']]],
    [
      'a Python cell with a magic',
      '%%time\n!ls',
      [
        [1, '%%time'],
        [2, 'ls'],
      ],
    ],
    ['a written file', '%%writefile a.py\nimport b', [[1, '%%writefile a.py']]],
  ])('%s', (_, source, expected) => {
    expect(commands(source)).toEqual(expected)
  })
})

describe('Python of a code cell', () => {
  it.each([
    ['a timed cell', '%%time\nimport b', '\nimport b'],
    ['a written Python file', '%%writefile src/a.py\nimport b', '\nimport b'],
    ['another written file', '%%writefile a.yaml\nb: c', ''],
    ['a shell cell', '%%bash\nls', ''],
    ['another language', '%%sql\nselect 1', ''],
  ])('%s', (_, source, expected) => {
    expect(readCell(source).python).toBe(expected)
  })
})
