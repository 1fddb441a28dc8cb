import type { CiFile, FileFacts } from '../model/file-facts.ts'
import type { About, See } from './signs.ts'

/** Shows the system of a workflow, and each action that its jobs and steps use, with what it is given. */
export function showCi({ ci }: FileFacts, see: See): void {
  if (!ci) return
  if (ci.role === 'workflow') see('kinds', `ci/${ci.system}`, { line: 1 }, { says: ci.name ?? ci.system })
  const users = ci.jobs.flatMap((job) => [job, ...job.steps]).filter(({ uses }) => uses)
  for (const [at, { uses, line }] of ci.uses.entries()) see('actions', uses.replace(/@[^@]*$/, ''), { line }, aboutUse(uses, users[at]))
}

/** What uses an action is found by its place among all that use one. */
function aboutUse(uses: string, user: Pick<CiFile['jobs'][number], 'uses' | 'with'> | undefined): About {
  const inputs = user?.uses === uses ? (user.with ?? {}) : {}
  return {
    says: uses,
    get arguments() {
      return Object.entries(inputs).map(([name, literal]) => ({ name, value: { literal } }))
    },
  }
}
