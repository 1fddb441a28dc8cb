import type { ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'

const folders = new Set<string>()
const children = new Set<ChildProcess>()
let watches = false

/** Removes the folder when this process ends, also by a signal or an error. */
export function removeAtEnd(folder: string): void {
  watch()
  folders.add(folder)
}

/** Ends the child with this process: a fetch must not outlive the run that wanted it. */
export function stopAtEnd(child: ChildProcess): void {
  watch()
  children.add(child)
  child.once('close', () => children.delete(child))
  child.once('error', () => children.delete(child))
}

function watch(): void {
  if (watches) return
  watches = true
  process.once('exit', clear)
}

function clear(): void {
  for (const child of children) child.kill('SIGTERM')
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}
