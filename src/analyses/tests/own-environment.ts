import type { Run } from '../../graph/commands.ts'
import type { Command, Task } from '../../model/file-facts.ts'

const inside = /(?:^|\/)[\w.-]*env[\w.-]*\/(?:bin|Scripts)\//
const managers = /(?:^|\/)(?:conda|mamba|micromamba)$/

/** Whether commands want an environment that somebody has made before: none of them makes it. */
export function wantsEnvironment(runs: readonly Run[]): boolean {
  return runs.some(({ command }) => isWithin(command)) && !runs.some(({ command }) => isMade(command))
}

/** The task of a file that makes the environment, and installs what it holds. */
export function makerOf(tasks: readonly Task[]): Task | undefined {
  return tasks.find(({ name, commands }) => /^[\w.-]+$/.test(name) && commands.some(isMade))
}

/** Runs what is installed in an environment, or enters one. */
function isWithin({ words: [program = '', first = ''], wrappers = [] }: Command): boolean {
  if (program === '.' || program === 'source') return inside.test(first)
  return (
    inside.test(program) ||
    (managers.test(program) && first === 'activate') ||
    wrappers.some((one) => managers.test(one.split(' ')[0] ?? ''))
  )
}

function isMade({ words: [program = '', ...rest] }: Command): boolean {
  if (/(?:^|\/)virtualenv$/.test(program)) return true
  if (/(?:^|\/)(?:python[\d.]*|uv)$/.test(program)) return rest.slice(0, 2).includes('venv')
  return managers.test(program) && rest.slice(0, 2).includes('create')
}
