import { isWithin, parentOf, repositoryPath } from '../../graph/path.ts'
import type { DockerfileFile } from '../../model/file-facts.ts'
import type { ProjectView } from '../analysis.ts'

/** Whether an image that is built here can hold one of the files; true where none is built here, as nothing then says what is packed. */
export function packsAny({ facts }: ProjectView, files: readonly string[]): boolean {
  const built = facts.flatMap(({ path, dockerfile }) => (dockerfile ? [{ path, dockerfile }] : []))
  return (
    built.length === 0 ||
    files.some(isDeclaration) ||
    built.some(({ path, dockerfile }) => files.some((file) => canHold(path, dockerfile, file)))
  )
}

/** A manifest or a Dockerfile that serves names an image itself. */
function isDeclaration(file: string): boolean {
  return /(?:^|\/)[^./]+$|\.(?:ya?ml|tf|json|toml)$/.test(file)
}

/** The context of a build is its Dockerfile's folder or one above; what is copied by pattern or variable may be anything. */
function canHold(path: string, { copies }: DockerfileFile, file: string): boolean {
  const own = copies.filter(({ from }) => from === undefined).flatMap(({ sources }) => sources)
  return contextsOf(path).some((context) => own.some((source) => /[*?$[]/.test(source) || isWithin(file, repositoryPath(context, source))))
}

function contextsOf(path: string): string[] {
  const folder = parentOf(path)
  return folder === '' ? [''] : [folder, ...contextsOf(folder)]
}
