export type FileMode = 'file' | 'executable' | 'symlink' | 'submodule'

export interface SourceFile {
  /** From the root of what is scanned, `/` between folders. */
  path: string
  /** Bytes; absent where git does not hold the object. */
  size?: number
  /** Bytes that an absent one has at least, where it is known why it is absent. */
  atLeast?: number
  mode: FileMode
  /** Of a symbolic link: the path that it leads to, where that is within the tree. */
  target?: string
  /** Git's blob id: of a revision only, as the work tree may have moved on from the index. */
  blob?: string
  /** The file is a git-lfs pointer; `size` is then that of the real content. */
  lfs?: boolean
}

export type ReadFailure = 'absent' | 'unreadable' | 'oversized' | 'binary' | 'vanished'

/** `blob` is the id that git would give to what was read. */
export type ReadResult = { file: SourceFile; text: string; blob?: string } | { file: SourceFile; failure: ReadFailure; detail: string }

/** Where files come from. Both sources keep one contract: `__tests__/sources/contract.test.ts`. */
export interface Source {
  /** For people: `work tree`, `revision 1a2b3c4`. */
  readonly description: string
  /** Commit that is read, where there is one. */
  readonly commit: string | undefined
  /** Every file, sorted by path, listed once; symbolic links and submodules are listed and never entered. Throws ScanError. */
  list(): Promise<SourceFile[]>
  /** Texts of regular files, in the order asked; a file that cannot be read is a result, never a throw. */
  read(files: readonly SourceFile[], limits: { maxBytes: (file: SourceFile) => number }): AsyncIterable<ReadResult>
  /** What a reader must know of the listing, once it is made: that git failed, that folders could not be entered. */
  notices?(): readonly string[]
  close(): Promise<void>
}
