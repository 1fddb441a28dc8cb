import type { FileFacts } from '../../model/file-facts.ts'

/** Whether a file defines steps that something else runs. */
export function isPipeline({ dvc, tasks, ci, objects, path }: FileFacts): boolean {
  if (dvc?.kind === 'pipeline' || tasks?.some(({ runner }) => runner === 'mlproject')) return true
  return ci !== undefined || (objects?.length ?? 0) > 0 || /(?:^|\/)Snakefile$|\.(?:smk|nf)$/.test(path)
}

/** Names of programs that pipelines start, those of a wheel's entry points among them. */
export function startedPrograms(files: readonly FileFacts[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const file of files) {
    for (const { key, value } of file.settings?.values ?? []) if (/(?:^|[._-])entry_?point$/i.test(key)) names.add(value)
    for (const { words } of isPipeline(file) ? (file.commands ?? []) : []) names.add(words[0] ?? '')
  }
  return names
}
