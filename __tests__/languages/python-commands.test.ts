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
    ['a program that is computed', 'subprocess.run([tool, "x"])', []],
    ['another call', 'run("ls")', []],
  ])('%s', (_, text, expected) => {
    expect(commands(text)).toEqual(expected)
  })
})
