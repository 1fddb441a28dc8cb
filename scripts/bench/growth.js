import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { cli, medians, megabytes, milliseconds, printTable, root, scratch } from './process.js'

const sizes = [1_000, 3_000, 10_000, 30_000, 100_000]
const filesPerFolder = 100

/** Cost against size, in repositories made of the example's own files. */
export function growthTable(rounds) {
  const samples = sampleFiles()
  const rows = sizes.map((count) => {
    const folder = join(scratch, `files-${count}`)
    const bytes = make(folder, count, samples)
    const [{ ms, mb }] = medians([{ name: 'scan', command: [process.execPath, cli, 'scan', folder, '--no-cache'] }], rounds)
    rmSync(folder, { recursive: true, force: true })
    return [
      count.toLocaleString('en'),
      `${(bytes / 1e6).toFixed(1)} MB`,
      milliseconds(ms),
      megabytes(mb),
      ms ? `${(ms / (bytes / 1e6)).toFixed(0)} ms` : '',
    ]
  })
  printTable(['files', 'bytes', 'median', 'peak', 'a megabyte'], rows)
}

/** The example's texts, each beside as many data files that nothing reads. */
function sampleFiles() {
  const folder = join(root, 'examples', 'churn')
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ['.py', '.yaml', '.yml', '.md', '.toml'].includes(extname(entry.name)))
    .flatMap((entry) => [
      { ending: extname(entry.name), text: readFileSync(join(entry.parentPath, entry.name), 'utf8') },
      { ending: '.csv', text: 'a,b\n1,2\n' },
    ])
}

function make(folder, count, samples) {
  let bytes = 0
  for (let index = 0; index < count; index++) {
    const below = join(folder, `part${Math.floor(index / filesPerFolder)}`)
    if (index % filesPerFolder === 0) mkdirSync(below, { recursive: true })
    const { ending, text } = samples[index % samples.length]
    writeFileSync(join(below, `file${index % filesPerFolder}${ending}`), text)
    bytes += text.length
  }
  execFileSync('git', ['init', '--quiet', folder])
  return bytes
}
