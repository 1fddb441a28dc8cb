import type { FileKind } from '../graph/file-kind.ts'
import type { SourceFile } from '../model/source.ts'
import { defineAnalysis } from './analysis.ts'
import { kindOfSource } from './model-files.ts'

/** Every file of the project with what it is and who owns it. */
export const files = defineAnalysis({
  fact: 'files',
  analyse: (project) =>
    project.files.map((file) => ({
      path: file.path,
      ...(file.size !== undefined && { size: file.size }),
      kind: kindOf(file),
      lfs: file.lfs === true,
      owners: project.ownersOf(file.path),
    })),
})

function kindOf(file: SourceFile): FileKind | 'symlink' | 'submodule' {
  return file.mode === 'symlink' || file.mode === 'submodule' ? file.mode : kindOfSource(file)
}
