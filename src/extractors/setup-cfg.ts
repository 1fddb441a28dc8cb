import { iniEntry, readIni } from '../languages/ini.ts'
import { isDevelopmentGroup, pythonPackage } from '../languages/requirements.ts'
import type { Extractor } from './extractor.ts'

/** `setup.cfg` of setuptools. */
export const setupCfg: Extractor = {
  id: 'setup-cfg',
  files: ['setup.cfg'],
  wants: (text) => /^\[(?:metadata|options)/m.test(text),
  affects: ['dependencies', 'tools', 'tests.coverage'],
  maxBytes: 500_000,
  extract({ text }) {
    const sections = readIni(text)
    const lists = sections.flatMap(({ name, entries }) => {
      if (name === 'options') return entries.filter(({ key }) => key === 'install_requires' || key === 'tests_require')
      return name === 'options.extras_require' ? entries : []
    })
    const packages = lists.flatMap(({ key, lines }) => {
      const group = key === 'install_requires' ? undefined : key
      const about = key === 'tests_require' ? { group } : { group, grouping: 'extra' as const }
      const runtime = key === 'install_requires' || (key !== 'tests_require' && !isDevelopmentGroup(key))
      return lines.flatMap((item) => pythonPackage(item.text, { line: item.line, ...about, runtime }) ?? [])
    })
    const includes = lists.flatMap(({ lines }) =>
      lines.flatMap((item) => {
        const path = /^file:\s*(\S.*)$/.exec(item.text)?.[1]
        return path === undefined ? [] : [{ line: item.line, path: path.trim(), constraint: false }]
      }),
    )
    const python = iniEntry(sections, 'options', 'python_requires')
    const name = iniEntry(sections, 'metadata', 'name')
    return {
      facts: {
        manifest: {
          kind: 'manifest',
          format: 'setup.cfg',
          packages,
          includes,
          ...(python && { python: { specifier: python.value, line: python.line } }),
          ...(name && { build: { backend: 'setuptools', name: name.value, line: name.line, scripts: scriptsOf(sections) } }),
        },
      },
    }
  },
}

function scriptsOf(sections: ReturnType<typeof readIni>): { name: string; target: string }[] {
  const lines = iniEntry(sections, 'options.entry_points', 'console_scripts')?.lines ?? []
  return lines.flatMap(({ text }) => {
    const [, name, target] = /^(\S+)\s*=\s*(\S+)/.exec(text) ?? []
    return name && target ? [{ name, target }] : []
  })
}
