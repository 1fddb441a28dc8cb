import { isTestPath } from '../graph/file-kind.ts'
import { isLive } from '../graph/jobs.ts'
import type { Project } from '../model/facts.ts'
import type { CiFile } from '../model/file-facts.ts'
import type { RoleMatch } from '../tools/recognise.ts'
import { defineAnalysis } from './analysis.ts'
import { startsJobs } from './unread-ci.ts'

type Ci = Project['ci']

const maxCommands = 200

/** Which CI systems the repository configures, with their jobs and the actions they use. CI stands outside the project's own folder. */
export const ci = defineAnalysis({
  fact: 'ci',
  analyse({ repository, recognised }): Ci {
    const files = [...repository.facts.values()].flatMap(({ path, ci: file }) => (file ? [{ path, file }] : []))
    const own = files.filter(({ path, file }) => file.role === 'workflow' || (file.role === 'action' && !path.includes('{{')))
    const read = own.filter(({ file }) => file.role === 'workflow').map(({ file }): string => file.system)
    const unread = recognised.roles.filter((match) => isMadeInCode(match) || isStarted(match))
    return {
      systems: [...new Set([...read, ...unread.map(({ tool }) => tool.id)])].sort(),
      jobs: own.filter(({ file }) => file.role === 'workflow').flatMap(({ path, file }) => jobsOf(path, file)),
      actions: own.flatMap(({ path, file }) => file.uses.map((use) => ({ path, ...use }))),
    }
  },
})

function isStarted({ role, evidence }: RoleMatch): boolean {
  return role.role === 'runs-jobs' && startsJobs(evidence.path)
}

/** Whether a program makes a pipeline of CI: what that runs may be worked out. */
export function isMadeInCode({ role, by, evidence }: RoleMatch): boolean {
  return role.role === 'runs-jobs' && by === 'calls' && !isTestPath(evidence.path)
}

function jobsOf(path: string, file: CiFile): Ci['jobs'] {
  return file.jobs.map((job) => ({
    path,
    line: job.line,
    name: job.name,
    triggers: job.triggers ?? file.triggers,
    live: isLive(file) && !job.disabled ? ('yes' as const) : ('no' as const),
    commands: job.steps.flatMap((step) => step.commands.map(({ line, text }) => ({ line, text }))).slice(0, maxCommands),
  }))
}
