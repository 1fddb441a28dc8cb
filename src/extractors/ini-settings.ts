import { readIni } from '../languages/ini.ts'
import type { Extractor } from './extractor.ts'

/** INI files as flat settings, `section.key`, and the catalogues of Trino and Presto, which have no sections. */
export const iniSettings: Extractor = {
  id: 'ini-settings',
  files: ['*.ini', '*.cfg', '*.config', '.coveragerc', '.flake8', '**/catalog/*.properties'],
  wants: (text) => /^\[[^\]\r\n\u2028\u2029]+\]|^connector\.name[ \t]*=/m.test(text),
  affects: (path) => (/(?:^|\/)(?:pytest\.ini|tox\.ini|\.coveragerc)$/.test(path) ? ['tests.coverage'] : []),
  maxBytes: 200_000,
  extract({ text }) {
    const values = readIni(text).flatMap(({ name, entries }) =>
      entries.map(({ key, value, line }) => ({ key: name === '' ? key : `${name}.${key}`, value, line })),
    )
    return { facts: values.length > 0 ? { settings: { format: 'ini', values } } : {} }
  },
}
