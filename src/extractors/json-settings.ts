import { settingsOf } from '../languages/settings.ts'
import { readYaml } from '../languages/yaml.ts'
import { type Extractor, ofSettings } from './extractor.ts'

/** Small JSON files as flat settings. JSON is YAML, whose reader knows the lines and forgives comments. */
export const jsonSettings: Extractor = {
  id: 'json-settings',
  files: ['*.json'],
  wants: (text) => /^\s*\{/.test(text) && !/"lockfileVersion"|"nbformat"|"panels"\s*:/.test(text),
  affects: ofSettings,
  maxBytes: 50_000,
  extract({ text }) {
    const values = settingsOf(readYaml(text).root)
    return { facts: values.length > 0 ? { settings: { format: 'json', values } } : {} }
  },
}
