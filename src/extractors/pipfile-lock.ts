import { isObject, readJson } from '../languages/json.ts'
import { normalisePackage } from '../languages/requirements.ts'
import type { Package } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

/** `Pipfile.lock` of Pipenv. */
export const pipfileLock: Extractor = {
  id: 'pipfile-lock',
  files: ['Pipfile.lock'],
  affects: ['dependencies'],
  maxBytes: 10_000_000,
  extract({ text }) {
    const document = readJson(text)
    if (!document.value) return { facts: {}, problems: document.problem ? [document.problem] : [] }
    const packages = ['default', 'develop'].flatMap((section) => {
      const locked = document.value?.[section]
      const start = document.find(section)
      return Object.entries(isObject(locked) ? locked : {}).map(([name, value]): Package => {
        const specifier = isObject(value) && typeof value['version'] === 'string' ? value['version'] : ''
        const runtime = section === 'default'
        return {
          name: normalisePackage(name),
          specifier,
          extras: [],
          pinned: true,
          line: document.find(name, start),
          runtime,
          ecosystem: 'pypi',
        }
      })
    })
    return { facts: { manifest: { kind: 'lock', format: 'Pipfile.lock', packages, includes: [], manager: 'pipenv' } } }
  },
}
