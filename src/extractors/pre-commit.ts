import { parseShell } from '../languages/shell.ts'
import { taskFacts } from '../languages/tasks.ts'
import { child, itemsOf, readYaml, scalarsOf, textOf, textsOf, type YamlNode } from '../languages/yaml.ts'
import type { Task } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

/** `.pre-commit-config.yaml`: the hooks; those of other repositories have no commands here. */
export const preCommit: Extractor = {
  id: 'pre-commit',
  files: ['.pre-commit-config.{yaml,yml}'],
  affects: ['tests', 'tools'],
  maxBytes: 500_000,
  extract({ text }) {
    const { root, problems } = readYaml(text)
    const tasks = itemsOf(child(root, 'repos')).flatMap((repository) => itemsOf(child(repository, 'hooks')).map(taskOf))
    return { facts: taskFacts({ runner: 'pre-commit', tasks }), problems }
  },
}

/** Hooks that run on a commit or by `pre-commit run`; one of the manual stage only when it is asked for. */
function taskOf(hook: YamlNode): Task {
  const [entry] = scalarsOf(child(hook, 'entry'))
  const given = textsOf(child(hook, 'args')).join(' ')
  const stages = textsOf(child(hook, 'stages'))
  return {
    name: textOf(child(hook, 'id')) ?? 'hook',
    line: hook.line,
    needs: [],
    commands: entry ? parseShell(`${entry.text.trimEnd()} ${given}`, entry.textLine) : [],
    default: stages.length === 0 || stages.some((stage) => /^(?:pre-)?commit$/.test(stage)),
  }
}
