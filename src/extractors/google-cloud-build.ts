import { ciFacts, commandStep, inDirectory } from '../languages/ci.ts'
import { parseShell } from '../languages/shell.ts'
import { child, entriesOf, itemsOf, readYaml, scalarsOf, textOf, type YamlNode } from '../languages/yaml.ts'
import type { CiJob, Command } from '../model/file-facts.ts'
import { type Extractor, ofCommands } from './extractor.ts'

/** Characters of the longest file that can be one; among all YAML files, a longer one is something else. */
const longest = 1_000_000

/** Cloud Build configurations, each step a job. What starts them is set up in Google Cloud and stays unsaid. */
export const googleCloudBuild: Extractor = {
  id: 'google-cloud-build',
  files: ['*.yml', '*.yaml', '*cloudbuild*.json'],
  wants: (text) =>
    text.length < longest &&
    /^[ \t]*"?steps"?:/m.test(text) &&
    /^[ \t]*(?:[-{][ \t]*)?['"]?(?:name|id|args|script)['"]?[ \t]*:/m.test(text) &&
    /\bargs\b|\bscript\b|\bentrypoint\b/.test(text),
  affects: ['ci', ...ofCommands],
  maxBytes: 10_000_000,
  extract({ path, text }) {
    const { root, problems } = readYaml(text)
    const named = /cloud-?_?build[^/]*\.(?:ya?ml|json)$/i.test(path)
    const steps = itemsOf(child(root, 'steps'))
    if (!steps.some(isBuildStep) || !(named || isBuild(root))) return { facts: {} }
    const role = path.includes('{{') ? 'template' : 'workflow'
    return {
      facts: ciFacts({ system: 'google-cloud-build', role, triggers: [], paths: [], jobs: steps.map(jobOf), includes: [], uses: [] }),
      problems,
    }
  },
}

/** A builder image with arguments; anything else that has steps names them otherwise. */
function isBuildStep(step: YamlNode): boolean {
  const runs = child(step, 'args') ?? child(step, 'script') ?? child(step, 'entrypoint')
  return textOf(child(step, 'name')) !== undefined && runs !== undefined && !child(step, 'image')
}

const buildKeys =
  'steps images substitutions options timeout artifacts logsBucket availableSecrets serviceAccount tags queueTtl secrets source dependencies'
const stepKeys = 'name args env dir id waitFor entrypoint secretEnv volumes timeout script allowFailure allowExitCodes automapSubstitutions'

/** Under any other name, a build shows itself by having no key that Cloud Build does not know. */
function isBuild(root: YamlNode | undefined): boolean {
  const has = (keys: string, node: YamlNode | undefined) => entriesOf(node).every(({ key }) => keys.split(' ').includes(key))
  return has(buildKeys, root) && itemsOf(child(root, 'steps')).every((step) => has(stepKeys, step))
}

function jobOf(step: YamlNode, index: number): CiJob {
  const image = textOf(child(step, 'name')) ?? ''
  const directory = textOf(child(step, 'dir'))
  const commands = [...scriptOf(step), ...argumentsOf(step, image)].map((command) => inDirectory(command, directory))
  return {
    line: step.line,
    name: textOf(child(step, 'id')) ?? `step ${index + 1}`,
    disabled: false,
    needs: scalarsOf(child(step, 'waitFor')).map(({ text }) => text),
    image,
    services: [],
    ...(directory && { workingDirectory: directory }),
    environment: environmentOf(step),
    steps: [commandStep(step.line, commands)],
  }
}

function environmentOf(step: YamlNode): Record<string, string> {
  return Object.fromEntries(
    scalarsOf(child(step, 'env')).map(({ text }) => [text.split('=', 1)[0] ?? text, text.slice(text.indexOf('=') + 1)]),
  )
}

function scriptOf(step: YamlNode): Command[] {
  return scalarsOf(child(step, 'script')).flatMap(({ text, textLine }) => parseShell(text, textLine))
}

/** Arguments follow the entry point; without one, a builder image is named for the program that it runs. */
function argumentsOf(step: YamlNode, image: string): Command[] {
  const given = scalarsOf(child(step, 'args'))
  if (given.length === 0) return []
  const program =
    textOf(child(step, 'entrypoint')) ??
    image
      .replace(/[:@][\s\S]*$/, '')
      .split('/')
      .at(-1) ??
    image
  const flag = given.findIndex(({ text }) => /^-[a-z]*c$/.test(text))
  const script = given[flag + 1]
  if (/(?:^|\/)(?:ba|da)?sh$/.test(program) && flag >= 0 && script) return parseShell(script.text.replaceAll('$$', '$'), script.textLine)
  const words = [program, ...given.map(({ text }) => text)]
  return [{ line: given[0]?.line ?? step.line, text: words.join(' ').replace(/\s+/g, ' '), words }]
}
