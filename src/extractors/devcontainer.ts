import { child, readYaml, recordOf, textOf } from '../languages/yaml.ts'
import type { Extractor } from './extractor.ts'

/** Comments of JSON, and the strings that may hold what looks like one; a string that does not end is one all the same. */
const stringOrComment = /"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g

/** `devcontainer.json`: the image that it builds. */
export const devcontainer: Extractor = {
  id: 'devcontainer',
  files: ['{devcontainer,.devcontainer}.json'],
  wants: (text) => /"docker[Ff]ile"/.test(text),
  affects: ['images'],
  maxBytes: 50_000,
  extract({ text }) {
    const { root } = readYaml(text.replace(stringOrComment, (found) => (found.startsWith('"') ? found : '')))
    const build = child(root, 'build')
    const dockerfile = textOf(child(build, 'dockerfile')) ?? textOf(child(root, 'dockerFile'))
    return { facts: dockerfile ? { builds: [{ dockerfile, arguments: recordOf(child(build, 'args')) }] } : {} }
  },
}
