import { condaArchive, isCondaExplicit } from '../languages/conda.ts'
import type { Package } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

/** Conda's explicit files, a URL a line, under the names that people and conda-lock give them. */
export const condaExplicit: Extractor = {
  id: 'conda-explicit',
  files: [
    '{conda,env,environment,linux,osx,win}*.lock',
    '*{conda,env,environment,spec,explicit,requirements}*.txt',
    '{linux,osx,win}-*.txt',
    '*requirements*.lock',
  ],
  wants: isCondaExplicit,
  affects: ['dependencies'],
  maxBytes: 5_000_000,
  extract({ text }) {
    const packages = text.split('\n').flatMap((line, index): Package[] => {
      const { name, version } = condaArchive(line.trim()) ?? {}
      if (name === undefined) return []
      return [{ name, specifier: `==${version}`, extras: [], pinned: true, line: index + 1, runtime: true, ecosystem: 'conda' }]
    })
    return { facts: { manifest: { kind: 'lock', format: 'conda explicit', packages, includes: [], manager: 'conda' } } }
  },
}
