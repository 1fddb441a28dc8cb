import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ConfigurationError } from '../model/errors.ts'
import { policyFilePath } from '../rules.ts'
import { isFolder } from '../sources/index.ts'
import { makeFolder, writeWhole } from '../whole-file.ts'
import { forkUpload, forkWorkflow, policyFile, workflow } from './templates.ts'

const workflowPath = '.github/workflows/mlops-scorecard.yml'

interface InitOptions {
  force?: boolean
  forks?: boolean
}

interface Planned {
  path: string
  text: string
  /** What an earlier `init` wrote there, which this one replaces. */
  earlier?: string
}

/** `init`: writes the workflows and the policy file; what is there is left alone, and where it is not what would stand there, named, with exit code 2. */
export async function initCommand(path: string, { force = false, forks = false }: InitOptions): Promise<void> {
  const folder = resolve(path)
  if (!isFolder(folder)) throw new ConfigurationError(`${path} is not a folder`)
  const kept: string[] = []
  for (const file of planned(folder, forks)) {
    const found = textAt(join(folder, file.path))
    if (found === file.text) continue
    if (found !== undefined && found !== file.earlier && !force) {
      kept.push(file.path)
      continue
    }
    makeFolder(dirname(join(folder, file.path)))
    writeWhole(join(folder, file.path), file.text)
    process.stdout.write(`wrote ${file.path}\n`)
  }
  if (kept.length > 0) throw new ConfigurationError(`kept ${kept.join(' and ')} as found`, { remedy: remedyOf(kept, forks) })
  process.stdout.write(
    '\nCommit what is new; the first pull request after that is judged by it. `mlops-scorecard scan` shows what it will say.\n',
  )
}

/** Who adds what forks need has a policy file of their own, which is left alone whatever else is replaced. */
function planned(folder: string, forks: boolean): Planned[] {
  const own = { path: policyFilePath, text: policyFile() }
  if (!forks) return [{ path: workflowPath, text: workflow() }, own]
  return [
    { path: workflowPath, text: workflow({ forks }), earlier: workflow() },
    { path: '.github/workflows/mlops-scorecard-comment.yml', text: forkWorkflow() },
    ...(existsSync(join(folder, policyFilePath)) ? [] : [own]),
  ]
}

/** The second workflow comments by what the first one uploads. */
function remedyOf(kept: readonly string[], forks: boolean): string {
  const replace = `Use --force to replace what is there${forks ? '; the policy file stays' : ''}.`
  if (!forks || !kept.includes(workflowPath)) return replace
  return `Put behind its last step what the other workflow needs, or: ${replace}\n\n${forkUpload}`
}

function textAt(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
