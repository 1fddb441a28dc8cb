import { describe, expect, it } from 'vitest'
import { readPython } from '../../src/languages/python.ts'
import { commandsOf } from '../../src/languages/python-commands.ts'

function commands(text: string): string[] {
  const { module } = readPython([{ text: `import os, subprocess, sys\n${text}` }], { spend: () => true })
  return commandsOf(module.calls).map(({ line, words }) => `${line}: ${words.join(' ')}`)
}

describe('commands that Python runs', () => {
  it.each([
    ['a string', 'os.system("dvc pull && make x")', ['2: dvc pull', '2: make x']],
    ['a list', 'subprocess.run(["dvc", "add", "my file"], check=True)', ['2: dvc add my file']],
    ['a list with what is computed', 'subprocess.check_call(["dvc", "add", path, f(x)])', ['2: dvc add $path $_']],
    ['this interpreter', 'subprocess.run([sys.executable, "-m", "pytest"])', ['2: python -m pytest']],
    ['a constant', 'CMD = ["git", "status"]\nsubprocess.Popen(args=CMD)', ['3: git status']],
    ['a sum of lists', 'ARGS = ["gcloud", "run"] + more + ["--quiet"]\nsubprocess.run(ARGS)', ['3: gcloud run $more --quiet']],
    ['a sum that begins with a constant', 'BASE = ["dvc"]\nsubprocess.run(BASE + ["add", path])', ['3: dvc add $path']],
    ['a list that unpacks others', 'BASE = ["dvc", "add"]\nsubprocess.run([*BASE, *paths, "-v"])', ['3: dvc add $paths -v']],
    ['sums in sums', 'A = ["dvc"] + ["add"]\nB = A + ["x"]\nsubprocess.run([*B, "y"] + f(z))', ['4: dvc add x y $_']],
    ['a sum of what is computed', 'subprocess.run(tool + ["x"])', []],
    ['a program that is computed', 'subprocess.run([tool, "x"])', []],
    ['another call', 'run("ls")', []],
    [
      'a task of Airflow',
      'from airflow.operators.bash import BashOperator\nBashOperator(task_id="t", bash_command="cd x && dvc repro")',
      ['3: dvc repro'],
    ],
    [
      'a task of Prefect',
      'from prefect_shell import ShellOperation\nShellOperation(commands=["dvc pull", script, "dvc repro"]).run()',
      ['3: dvc pull', '3: dvc repro'],
    ],
    ['a class of that name of one’s own', 'from tasks import BashOperator\nBashOperator(bash_command="dvc repro")', []],
  ])('%s', (_, text, expected) => {
    expect(commands(text)).toEqual(expected)
  })

  it('reads the beginning of long sums and of lists that unpack each other', () => {
    const sum = Array.from({ length: 2_000 }, () => '["x"]').join(' + ')
    const copies = Array.from({ length: 40 }, (_, at) => `A${at + 1} = ["x"] + A${at} + [*A${at}, *A${at}]`).join('\n')
    const read = commands(`A0 = ["x"]\n${copies}\nsubprocess.run(A40)\nsubprocess.run(${sum})`)
    expect(read.map((words) => words.split(' ').length > 10)).toEqual([true, true])
  })
})
