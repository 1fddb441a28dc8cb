import type { Command } from '../model/file-facts.ts'
import { parseShell } from './shell.ts'

/** The commands that an argument vector runs: itself, or what a shell or a wrapper in it runs. */
export function parseExec(words: readonly string[], line: number): Command[] {
  return parseShell(words.map(quote).join(' '), line)
}

function quote(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
