import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

const maxFiles = 4_000
const maxBytes = 20_000
const passed = new Set(['.git', 'node_modules'])

/** Small texts below a folder as `{ path, text }`, evenly taken where there are too many; the same for the same folder. */
export function readCorpus(root) {
  const paths = []
  collect(root, root, paths)
  const every = Math.ceil(paths.length / maxFiles)
  return paths.filter((_, index) => index % every === 0).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

function collect(root, folder, paths) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!passed.has(entry.name)) collect(root, path, paths)
    } else if (entry.isFile() && isText(path)) paths.push(relative(root, path))
  }
}

function isText(path) {
  return statSync(path).size <= maxBytes && !readFileSync(path).subarray(0, 1_000).includes(0)
}
