import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ConfigurationError } from '../model/errors.ts'
import { policyFilePath } from '../rules.ts'
import { isFolder } from '../sources/index.ts'
import { makeFolder, writeWhole } from '../whole-file.ts'
import { forkWorkflow, policyFile, workflow } from './templates.ts'

interface InitOptions {
  force?: boolean
  forks?: boolean
}

/** `init`: writes the workflow and the policy file; an existing one is named and left alone, with exit code 2. */
export async function initCommand(path: string, { force = false, forks = false }: InitOptions): Promise<void> {
  const folder = resolve(path)
  if (!isFolder(folder)) throw new ConfigurationError(`${path} is not a folder`)
  const files: [string, string][] = [
    ['.github/workflows/mlops-scorecard.yml', workflow({ forks })],
    [policyFilePath, policyFile()],
    ...(forks ? ([['.github/workflows/mlops-scorecard-comment.yml', forkWorkflow()]] as [string, string][]) : []),
  ]
  const existing = files.map(([file]) => file).filter((file) => existsSync(join(folder, file)))
  for (const [file, text] of files) {
    if (existing.includes(file) && !force) continue
    makeFolder(dirname(join(folder, file)))
    writeWhole(join(folder, file), text)
    process.stdout.write(`wrote ${file}\n`)
  }
  if (existing.length > 0 && !force) {
    throw new ConfigurationError(`kept ${existing.join(' and ')} as found`, { remedy: 'Use --force to replace what is there.' })
  }
  process.stdout.write(
    '\nCommit both; the first pull request after that is judged by them. `mlops-scorecard scan` shows what it will say.\n',
  )
}
