import { invocationsOf } from '../../graph/commands/invocation.ts'
import { pythonPrograms } from '../../graph/commands/python-program.ts'
import type { Run } from '../../graph/commands.ts'
import { isTestPath } from '../../graph/file-kind.ts'
import { grouped } from '../../graph/grouped.ts'
import type { JobRun } from '../../graph/jobs.ts'
import { baseOf } from '../../graph/path.ts'
import { joinPath } from '../../languages/shell/directory.ts'
import type { Project } from '../../model/facts.ts'
import type { Command } from '../../model/file-facts.ts'
import type { ProjectView } from '../analysis.ts'

type Misplaced = Project['tests']['misplaced'][number]

const most = 20
const namesTests = /(?:^|[/_.-])(?:py)?tests?(?:[_.-]|$)/i

/** Scripts for tests that live jobs run by a path at which there is nothing, while one file of that name stands elsewhere. */
export function misplacedTests(live: readonly JobRun[], { repository: { files } }: ProjectView): Misplaced[] {
  const present = new Set(files.map(({ path }) => path))
  const byName = grouped(present, baseOf)
  const found = new Map<string, Misplaced>()
  for (const job of live) {
    if (found.size >= most || job.runs.some(bringsFiles)) continue
    for (const { command, path, folder } of job.runs) {
      const script = scriptsOf(command).find((written) => isTestPath(written) || namesTests.test(written))
      if (script === undefined || folder === undefined) continue
      const [elsewhere, other] = byName.get(baseOf(script)) ?? []
      const isThere = present.has(joinPath(folder, script)) || present.has(joinPath('', script))
      if (elsewhere === undefined || other !== undefined || isThere) continue
      found.set(`${path}:${command.line}`, { path, line: command.line, script, found: elsewhere })
    }
  }
  return [...found.values()].slice(0, most)
}

/** Programs that the command runs by a path, as written. */
function scriptsOf({ words, wrappers = [] }: Command): string[] {
  const shell = invocationsOf(words, wrappers, {}).flatMap(({ runner, names }) => (runner === 'script' ? names : []))
  return [...shell, ...pythonPrograms(words)].filter((path) => /^[\w.-][\w./-]*\.(?:sh|bash|py)$/.test(path))
}

/** Whether the repository is not all that there is in the job. */
function bringsFiles({ command: { words } }: Run): boolean {
  return /^(?:git clone|git submodule|curl|wget|tar|unzip)\b/.test(words.slice(0, 2).join(' '))
}
