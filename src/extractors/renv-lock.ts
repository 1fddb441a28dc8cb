import { isObject, readJson } from '../languages/json.ts'
import type { Package } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

/** `renv.lock` of R. */
export const renvLock: Extractor = {
  id: 'renv-lock',
  files: ['renv.lock'],
  affects: ['dependencies'],
  maxBytes: 5_000_000,
  extract({ text }) {
    const { value, problem, find } = readJson(text)
    if (!value) return { facts: {}, problems: problem ? [problem] : [] }
    const locked = isObject(value['Packages']) ? value['Packages'] : {}
    const start = find('Packages')
    const packages = Object.entries(locked).map(([name, one]): Package => {
      const version = isObject(one) && typeof one['Version'] === 'string' ? one['Version'] : ''
      return {
        name: name.toLowerCase(),
        specifier: version,
        extras: [],
        pinned: true,
        line: find(name, start),
        runtime: true,
        ecosystem: 'cran',
      }
    })
    return { facts: { manifest: { kind: 'lock', format: 'renv.lock', packages, includes: [], manager: 'renv' } } }
  },
}
