import { parentOf, repositoryPath } from '../../graph/path.ts'
import { rememberedOfFiles } from '../../graph/remembered.ts'
import type { FileFacts } from '../../model/file-facts.ts'

/** A function that a platform is to call, by the name of its module and its own, and the folders that the file names beside. */
interface Named {
  handlers: readonly string[]
  folders: readonly string[]
}

/** Of one file. */
const mostNames = 500
const longestName = 200

/**
 * Says whether a stack or a template makes a function of a cloud of the function `name` in the file `path`: a file names it as a handler
 * (`handler="index.handler"`, `Handler: index.handler`), and the folder that it lies in.
 */
export function cloudFunctionTest(facts: Iterable<FileFacts>): (path: string, name: string) => boolean {
  const foldersOf = new Map<string, Set<string>>()
  for (const file of facts) {
    const { handlers, folders } = namedIn(file)
    for (const handler of handlers) {
      const { folder, called } = partsOf(handler)
      const known = foldersOf.get(called) ?? new Set()
      foldersOf.set(called, known)
      for (const one of [...folders, ...folder]) known.add(one)
    }
  }
  return (path, name) => {
    const folders = foldersOf.get(`${path.slice(path.lastIndexOf('/') + 1).replace(/\.py$/, '')}.${name}`)
    return folders !== undefined && endingsOf(parentOf(path)).some((folder) => folders.has(folder))
  }
}

/** `src/register/index.handler`: the folder where it is written, and what is called there. */
function partsOf(handler: string): { folder: string[]; called: string } {
  const [, folder, called = handler] = /^(?:(.+)[./])?([\w-]+\.\w+)$/.exec(handler) ?? []
  return { folder: folder === undefined ? [] : [repositoryPath('', folder.replaceAll('.', '/'))], called }
}

/** A folder as it may be written from the root or from further in. */
function endingsOf(folder: string): string[] {
  const parts = folder.split('/')
  return parts.map((_, at) => parts.slice(at).join('/'))
}

const namedIn = rememberedOfFiles(({ python, settings }: FileFacts): Named => {
  const given = (python?.calls ?? []).flatMap(({ arguments: all }) => all)
  const texts = [
    ...given.flatMap(({ name = '', value: { literal } }) => (typeof literal === 'string' ? [{ key: name, value: literal }] : [])),
    ...(settings?.values ?? []),
  ]
  const handlers = texts.filter(({ key, value }) => /(?:^|\.)handler$/i.test(key) && isHandler(value)).map(({ value }) => value)
  if (handlers.length === 0) return { handlers, folders: [] }
  const folders = texts.flatMap(({ value }) => (isFolder(value) ? [repositoryPath('', value)] : []))
  return { handlers: handlers.slice(0, mostNames), folders: [...new Set(folders)].slice(0, mostNames) }
})

function isHandler(text: string): boolean {
  return text.length <= longestName && /^[\w./-]+\.\w+$/.test(text)
}

function isFolder(text: string): boolean {
  return text !== '' && text.length <= longestName && !/[\s:]/.test(text)
}
