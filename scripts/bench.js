// Whole-process costs beside references in the same run: `npm run bench -- <repository> [rounds]`, or `npm run bench -- --synthetic`.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const cli = join(root, 'dist', 'cli', 'index.js')
const scratch = mkdtempSync(join(tmpdir(), 'bench-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))

const readAll = `const fs=require('fs'),p=require('path');for(const f of require('child_process').execFileSync('git',['-C',process.argv[1],'ls-files','-z'],{maxBuffer:1<<30}).toString().split('\\0'))try{fs.readFileSync(p.join(process.argv[1],f))}catch{}`

/** Milliseconds and peak memory in MB of one process; undefined where it cannot be run. */
function measure([command, ...args]) {
  const before = process.hrtime.bigint()
  const run = spawnSync('/usr/bin/time', ['-f', '%M', command, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 })
  const known = run.error ? undefined : Number(run.stderr.trim().split('\n').at(-1))
  const failed = run.error || ![0, 1].includes(run.status)
  return failed ? undefined : { ms: Number(process.hrtime.bigint() - before) / 1e6, mb: (known ?? 0) / 1024 }
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}

/** Rounds are interleaved, so that a busy moment of the machine falls on all alike. */
function table(subjects, rounds) {
  const runs = new Map(subjects.map(([name]) => [name, []]))
  for (let round = 0; round < rounds; round++) for (const [name, command] of subjects) runs.get(name).push(measure(command))
  return subjects.map(([name]) => {
    const done = runs.get(name).filter(Boolean)
    return {
      name,
      ms: done.length ? median(done.map(({ ms }) => ms)) : undefined,
      mb: done.length ? Math.max(...done.map(({ mb }) => mb)) : undefined,
    }
  })
}

function installRepolinter() {
  const folder = join(scratch, 'repolinter')
  mkdirSync(folder)
  try {
    execFileSync('npm', ['install', '--silent', '--no-save', '--ignore-scripts', '--prefix', folder, 'repolinter@0.12.0'], {
      stdio: 'pipe',
    })
    return join(folder, 'node_modules', 'repolinter', 'bin', 'repolinter.js')
  } catch {
    return undefined
  }
}

function print(rows, reference) {
  const base = rows.find(({ name }) => name === reference)?.ms
  for (const { name, ms, mb } of rows) {
    const ratio = base && ms ? `${(ms / base).toFixed(2)} ×` : ''
    console.log(
      `${name.padEnd(34)} ${ms === undefined ? 'not run' : `${ms.toFixed(0)} ms`.padStart(9)}  ${mb === undefined ? '' : `${mb.toFixed(0)} MB`.padStart(7)}  ${ratio}`,
    )
  }
}

function benchRepository(repository, rounds) {
  const repolinter = installRepolinter()
  const subjects = [
    ['node -e 0', [process.execPath, '-e', '0']],
    ['--version', [process.execPath, cli, '--version']],
    ['read all bytes', [process.execPath, '-e', readAll, repository]],
    ['rg -c import', ['rg', '-c', 'import', repository]],
    ...(repolinter ? [['repolinter', [process.execPath, repolinter, 'lint', repository]]] : []),
    ['facts', [process.execPath, cli, 'facts', repository]],
    ['scan', [process.execPath, cli, 'scan', repository]],
    ['scan --rev HEAD', [process.execPath, cli, 'scan', repository, '--rev', 'HEAD']],
    ['scan --rev HEAD --base HEAD~1', [process.execPath, cli, 'scan', repository, '--rev', 'HEAD', '--base', 'HEAD~1']],
  ]
  print(table(subjects, rounds), repolinter ? 'repolinter' : 'read all bytes')
}

/** Cost against the number of files: copies of the example's sources in many folders. */
function benchSynthetic(rounds) {
  const source = readFileSync(join(root, 'examples', 'churn', 'src', 'churn', 'train.py'), 'utf8')
  for (const files of [1_000, 10_000, 100_000]) {
    const folder = join(scratch, `files-${files}`)
    for (let index = 0; index < files; index++) {
      if (index % 100 === 0) mkdirSync(join(folder, `p${index / 100}`), { recursive: true })
      writeFileSync(
        join(folder, `p${Math.floor(index / 100)}`, `m${index % 100}.${index % 4 === 0 ? 'py' : 'txt'}`),
        index % 4 === 0 ? source : 'text\n',
      )
    }
    execFileSync('git', ['init', '-q', folder])
    print(table([[`scan of ${files} files`, [process.execPath, cli, 'scan', folder]]], rounds))
  }
}

const [target, rounds = '5'] = process.argv.slice(2)
if (target === '--synthetic') benchSynthetic(Number(rounds))
else if (target) benchRepository(resolve(target), Number(rounds))
else {
  console.error('usage: npm run bench -- <repository> [rounds] | --synthetic [rounds]')
  process.exitCode = 2
}
