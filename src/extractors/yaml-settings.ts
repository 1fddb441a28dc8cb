import { leftOpen, maskGaps } from '../languages/gaps.ts'
import { settingsOf } from '../languages/settings.ts'
import { readYamlDocuments } from '../languages/yaml.ts'
import { type Extractor, ofSettings } from './extractor.ts'

/** YAML files as flat settings: Hydra configs, parameter files, a tool's own configuration, and templates of them. What doesn't parse is left out. */
export const yamlSettings: Extractor = {
  id: 'yaml-settings',
  files: ['*.yaml', '*.yml', '*.{yaml,yml}.{tmpl,j2,jinja,jinja2}'],
  wants: (text) => text.includes(':') && !/^\s*(?:lockfileVersion|lock-version):/m.test(text.slice(0, 500)),
  affects: ofSettings,
  maxBytes: 200_000,
  extract({ path, text }) {
    const { text: masked, template } = /\.ya?ml$/.test(path) ? { text, template: false } : maskGaps(text)
    const read = readYamlDocuments(masked).flatMap((document) => settingsOf(document.root))
    const values = template ? read.map((one) => ({ ...one, key: leftOpen(one.key), value: leftOpen(one.value) })) : read
    return { facts: values.length > 0 ? { settings: { format: 'yaml', values } } : {} }
  },
}
