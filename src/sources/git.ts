import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { ScanError } from '../model/errors.ts'
import { stopAtEnd } from './leftovers.ts'

/** Long enough for a repository of 100,000 files on a slow disk; short enough that a FIFO named `.gitignore` cannot hold a job. */
const timeoutMs = 60_000
/** The listing of a million files; a few kilobytes of trees within trees can list more than any disk holds. */
const maxOutput = 128 * 1024 * 1024

/**
 * Settings that keep the repository's own configuration from executing anything or reaching the network: hooks, the file
 * system monitor, transports, and ignore files outside the repository. `safe.directory` lets containers read a mounted checkout.
 */
const safeSettings = [
  'safe.directory=*',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.excludesFile=/dev/null',
  'core.attributesFile=/dev/null',
  'core.untrackedCache=false',
  'core.quotePath=false',
  'gc.auto=0',
  'maintenance.auto=false',
]

/** Environment for git: nothing of the caller's GIT_* variables, which could redirect it, and no user or system configuration. */
export function gitEnvironment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  return {
    ...Object.fromEntries(kept),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    // Stands above `protocol.<name>.allow` of any configuration: none is allowed.
    GIT_ALLOW_PROTOCOL: '',
    LC_ALL: 'C',
    ...extra,
  }
}

export interface GitOptions {
  folder: string
  environment?: Record<string, string>
  settings?: readonly string[]
  timeout?: number
}

export function spawnGit(args: readonly string[], { folder, environment, settings = [] }: GitOptions): ChildProcessWithoutNullStreams {
  const configured = [...safeSettings, ...settings].flatMap((setting) => ['-c', setting])
  const child = spawn('git', ['--no-pager', '-C', folder, ...configured, ...args], { env: gitEnvironment(environment), windowsHide: true })
  stopAtEnd(child)
  return child
}

/** Ends git and stops listening: what it started may hold its pipes open for longer than it lives. */
export function stopGit(child: ChildProcessWithoutNullStreams): void {
  child.kill('SIGKILL')
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy()
}

export interface GitResult {
  /** Exit code; undefined where git was killed because its time was over, or it said more than is read. */
  code: number | undefined
  stdout: Buffer
  stderr: string
}

/** Runs git to its end. Throws ScanError only where git cannot be started at all. */
export function runGit(args: readonly string[], options: GitOptions & { input?: string }): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawnGit(args, options)
    const chunks: Buffer[] = []
    let size = 0
    let stderr = ''
    let stopped = false
    const stop = () => {
      stopped = true
      stopGit(child)
    }
    const timer = setTimeout(stop, options.timeout ?? timeoutMs)
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > maxOutput) return stop()
      chunks.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      if (stderr.length < 4096) stderr += chunk.toString('utf8')
    })
    child.stdin.on('error', () => {})
    child.on('error', (cause) => {
      clearTimeout(timer)
      reject(new ScanError('git could not be started', { cause, remedy: 'Install git and make sure that it is on PATH.' }))
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code: stopped ? undefined : (code ?? undefined), stdout: Buffer.concat(chunks), stderr: stderr.trim() })
    })
    child.stdin.end(options.input ?? '')
  })
}

/** Standard output as text. Throws ScanError with git's own words where git failed. */
export async function gitText(args: readonly string[], options: GitOptions): Promise<string> {
  const result = await runGit(args, options)
  if (result.code !== 0) throw failed(args, result)
  return result.stdout.toString('utf8')
}

export function failed(args: readonly string[], { code, stderr }: GitResult): ScanError {
  const what = code === undefined ? 'took too long, or said too much' : (stderr.split('\n')[0] ?? `exit code ${code}`)
  return new ScanError(`git ${args[0]}: ${what}`)
}

/** NUL-separated records of git's `-z` output. */
export function records(output: Buffer): string[] {
  const text = output.toString('utf8')
  return text === '' ? [] : text.replace(/\0$/, '').split('\0')
}
