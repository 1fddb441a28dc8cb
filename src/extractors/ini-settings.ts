import { readIni } from '../languages/ini.ts'
import type { Extractor } from './extractor.ts'

/** INI files as flat settings, `section.key`. */
export const iniSettings: Extractor = {
  id: 'ini-settings',
  files: ['*.ini', '*.cfg', '*.config', '.coveragerc', '.flake8'],
  wants: (text) => /^\[[^\]\r\n\u2028\u2029]+\]/m.test(text),
  affects: (path) => (/(?:^|\/)(?:pytest\.ini|tox\.ini|\.coveragerc)$/.test(path) ? ['tests.coverage'] : []),
  maxBytes: 200_000,
  extract({ text }) {
    const values = readIni(text).flatMap(({ name, entries }) =>
      entries.map(({ key, value, line }) => ({ key: name === '' ? key : `${name}.${key}`, value, line })),
    )
    return { facts: values.length > 0 ? { settings: { format: 'ini', values } } : {} }
  },
}
