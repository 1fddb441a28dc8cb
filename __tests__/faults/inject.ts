import type { AnyAnalysis } from '../../src/analyses/analysis.ts'
import type { Extractor } from '../../src/extractors/extractor.ts'
import type { ReadResult, Source, SourceFile } from '../../src/model/source.ts'

export const boom = 'injected fault'

function fail(): never {
  throw new Error(boom)
}

/** The list with one member that throws whenever it is asked. */
export function withBroken<Unit extends Extractor | AnyAnalysis>(units: readonly Unit[], broken: Unit): Unit[] {
  const instead = 'fact' in broken ? { ...broken, analyse: fail } : { ...broken, extract: fail }
  return units.map((unit) => (unit === broken ? (instead as Unit) : unit))
}

/** The list in which one extractor gives what nobody expects, of every file. */
export function withExtracted(extractors: readonly Extractor[], id: string, facts: ReturnType<Extractor['extract']>['facts']): Extractor[] {
  return extractors.map((extractor) => (extractor.id === id ? { ...extractor, extract: () => ({ facts }) } : extractor))
}

/** A source whose files are the texts given; `changes` put faults in the place of its parts. */
export function sourceOf(files: Readonly<Record<string, string>>, changes: Partial<Source> = {}): Source {
  const listed = Object.entries(files).map(
    ([path, text]): SourceFile => ({ path, mode: 'file', size: Buffer.byteLength(text), blob: path }),
  )
  return {
    description: 'texts',
    commit: undefined,
    list: async () => listed.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    async *read(wanted) {
      for (const file of wanted) yield { file, text: files[file.path] ?? '' } satisfies ReadResult
    },
    close: async () => {},
    ...changes,
  }
}
