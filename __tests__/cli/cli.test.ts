import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { Facts } from '../../src/model/facts.ts'
import { Scorecard } from '../../src/model/scorecard.ts'
import { version } from '../../src/model/version.ts'
import { makeRepository } from '../sources/repository.ts'

const root = join(import.meta.dirname, '..', '..')
const example = join(root, 'examples', 'churn')

/** One run of the built command line, as a user starts it. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist', 'cli', 'index.js'), ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

const folder = () => mkdtempSync(join(tmpdir(), 'cli-'))

describe('help', () => {
  it.each([[[]], [['scan']], [['facts']], [['explain']], [['init']]])('of %j shows examples', (command) => {
    const { status, stdout } = run(...command, '--help')
    expect(status).toBe(0)
    expect(stdout).toContain('Examples:')
  })

  it('the version is the package', () => expect(run('--version').stdout.trim()).toBe(version))
})

describe('scan', () => {
  it('prints the scorecard of the example, without colours into a pipe', () => {
    const { status, stdout, stderr } = run('scan', example)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^MLOps Scorecard {2}\d+/)
    expect(stdout).toContain('✗ Experiments are tracked')
    expect(stdout).toContain('src/churn/tune.py')
    expect(stdout).toMatch(/✓ Training data is versioned/)
    expect(stdout).not.toContain('\u001b')
  })

  it('prints JSON by its schema', () => {
    expect(Scorecard.safeParse(JSON.parse(run('scan', example, '--format', 'json').stdout)).error).toBeUndefined()
  })

  it('fails by the gate it is given', () => {
    expect(run('scan', example, '--fail-on', 'any').status).toBe(1)
    expect(run('scan', example, '--minimum-score', '100').status).toBe(1)
  })

  it('says what a revision introduces and fixes', () => {
    const fit = 'from sklearn.svm import SVC\nimport mlflow\n\nmlflow.sklearn.autolog()\nSVC().fit(x, y)\n'
    const { folder, commit } = makeRepository({ 'train.py': fit })
    commit({ 'tune.py': fit.replace(/mlflow.*\n/g, '').replace('import \n', '') })
    const { stdout } = run('scan', folder, '--rev', 'HEAD', '--base', 'HEAD~1', '--format', 'json')
    const { evaluations } = Scorecard.parse(JSON.parse(stdout))
    const tracked = evaluations.find(({ policy }) => policy === 'experiments-tracked')
    expect(tracked?.findings).toMatchObject([{ path: 'tune.py', state: 'introduced' }])
  })

  it('writes to a file, whole', () => {
    const file = join(folder(), 'card.md')
    expect(run('scan', example, '--format', 'markdown', '--output', file).stdout).toBe('')
    expect(readFileSync(file, 'utf8')).toMatch(/^### MLOps Scorecard/)
  })
})

describe('exit codes and messages', () => {
  it.each([
    ['a wrong format', ['scan', example, '--format', 'pdf'], 2, 'Formats: terminal, markdown, json, sarif, badge.'],
    ['a wrong flag', ['scan', '--formt'], 2, '--format'],
    ['a wrong word', ['scan', example, '--fail-on', 'all'], 2, 'introduced, any, never'],
    ['no such folder', ['scan', '/nowhere'], 2, '/nowhere is not a folder'],
    ['a file', ['scan', join(example, 'README.md'), '--base', 'HEAD'], 2, 'README.md is not a folder'],
    ['no such revision', ['scan', root, '--rev', 'nope'], 2, 'no commit "nope"'],
    ['no such policy', ['explain', 'nope'], 2, 'there is no policy "nope"'],
    ['no policy file', ['scan', example, '--policy', '/nowhere.yml'], 2, '/nowhere.yml'],
  ])('%s', (_, args, status, says) => {
    const result = run(...args)
    expect(result.status).toBe(status)
    expect(result.stderr).toContain(says)
    expect(result.stderr).not.toContain('    at ')
  })

  it('a broken policy file, with file, line and the nearest word', () => {
    const { folder } = makeRepository({ '.github/mlops-scorecard.yml': 'policies:\n  dockerfile-pined: off\n' })
    const { status, stderr } = run('scan', folder)
    expect(status).toBe(2)
    expect(stderr).toMatch(/\.github\/mlops-scorecard\.yml:2: .*dockerfile-pined.*dockerfile-pinned/)
  })
})

describe('facts', () => {
  it('are JSON by their schema; files are counted, or listed on demand', () => {
    expect(JSON.parse(run('facts', example).stdout).projects[0].files).toMatchObject({ source: expect.any(Number) })
    expect(Facts.safeParse(JSON.parse(run('facts', example, '--files').stdout)).error).toBeUndefined()
  })
})

describe('explain', () => {
  it('shows a policy, and the chain of evidence behind an outcome', () => {
    expect(run('explain', 'experiments-tracked').stdout).toContain('Applies when')
    expect(run('explain', 'experiments-tracked', example).stdout).toMatch(/Experiments are tracked: fail\n[\s\S]*src\/churn\/tune\.py/)
    expect(run('explain', '--all').stdout).toBe(readFileSync(join(root, 'docs', 'policies.md'), 'utf8'))
  })

  it('keeps to the file that is asked for', () => {
    const { folder } = makeRepository({
      'a/Dockerfile': 'FROM python\n',
      'b/Dockerfile': 'FROM python\n',
      'train.py': 'from sklearn.svm import SVC\nSVC().fit(x, y)\n',
    })
    const { stdout } = run('explain', 'dockerfile-pinned', join(folder, 'b', 'Dockerfile'))
    expect(stdout).toContain('b/Dockerfile:1')
    expect(stdout).not.toContain('a/Dockerfile')
  })
})

describe('init', () => {
  it('writes a workflow and a policy file, and nothing over an existing one', () => {
    const target = folder()
    expect(run('init', target).status).toBe(0)
    expect(parse(readFileSync(join(target, '.github/workflows/mlops-scorecard.yml'), 'utf8')).jobs.scorecard).toBeDefined()
    writeFileSync(join(target, '.github/mlops-scorecard.yml'), '# mine\n')
    const again = run('init', target)
    expect(again.status).toBe(2)
    expect(readFileSync(join(target, '.github/mlops-scorecard.yml'), 'utf8')).toBe('# mine\n')
    expect(run('init', target, '--force', '--forks').status).toBe(0)
    expect(readFileSync(join(target, '.github/mlops-scorecard.yml'), 'utf8')).toBe('# mine\n')
    expect(existsSync(join(target, '.github/workflows/mlops-scorecard-comment.yml'))).toBe(true)
  })

  it('writes a policy file that is right', () => {
    const target = folder()
    run('init', target)
    expect(run('scan', target).status).toBe(0)
  })
})
