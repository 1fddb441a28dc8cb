import { settingsOf } from '../languages/settings.ts'
import { readYaml } from '../languages/yaml.ts'
import { type Extractor, ofSettings } from './extractor.ts'

const maxBytes = 50_000

/** Keys by which settings choose what records a run. What is longer than anyone writes, and holds none of them, was computed and decides nothing. */
const choosing = /"(?:_target_|class_path|_component_|report_to|log_with|[\w.]{0,40}(?:logger|tracker)s?)"\s*:/

/** Small JSON files as flat settings. JSON is YAML, whose reader knows the lines and forgives comments. */
export const jsonSettings: Extractor = {
  id: 'json-settings',
  files: ['*.json'],
  wants: (text) =>
    /^\s*\{/.test(text) && !/"lockfileVersion"|"nbformat"|"panels"\s*:/.test(text) && (text.length <= maxBytes || choosing.test(text)),
  affects: ofSettings,
  maxBytes,
  extract({ text }) {
    const values = settingsOf(readYaml(text).root)
    return { facts: values.length > 0 ? { settings: { format: 'json', values } } : {} }
  },
}
