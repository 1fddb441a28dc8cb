import { inDirectory, scriptCommands } from '../languages/ci.ts'
import { taskFacts } from '../languages/tasks.ts'
import { child, entriesOf, itemsOf, readYaml, textOf, type YamlEntry, type YamlNode } from '../languages/yaml.ts'
import type { Command, Task, TaskFile } from '../model/file-facts.ts'
import { type Extractor, ofCommands } from './extractor.ts'

/** `Taskfile.yml` of Task. */
export const taskfile: Extractor = {
  id: 'taskfile',
  files: ['{T,t}askfile{,.dist}.{yml,yaml}'],
  wants: (text) => /^tasks:/m.test(text),
  affects: ofCommands,
  maxBytes: 500_000,
  extract({ text }) {
    const { root, problems } = readYaml(text)
    const includes = entriesOf(child(root, 'includes')).flatMap(({ key, value }): NonNullable<TaskFile['includes']> => {
      const path = textOf(value) ?? textOf(child(value, 'taskfile'))
      return path ? [{ path, prefix: `${key}:` }] : []
    })
    const tasks = entriesOf(child(root, 'tasks')).map(taskOf)
    return { facts: taskFacts({ runner: 'taskfile', tasks, ...(includes.length > 0 && { includes }) }), problems }
  },
}

function taskOf({ key, line, value }: YamlEntry): Task {
  const directory = textOf(child(value, 'dir'))
  const steps =
    value.kind === 'map'
      ? [...itemsOf(child(value, 'cmds')), ...present(child(value, 'cmd'))]
      : value.kind === 'list'
        ? value.items
        : [value]
  return {
    name: key,
    line,
    needs: [...itemsOf(child(value, 'deps')), ...steps.filter((step) => child(step, 'task'))].flatMap(
      (need) => textOf(need) ?? textOf(child(need, 'task')) ?? [],
    ),
    commands: steps.flatMap((step) => commandsOf(step, directory)),
    default: key === 'default',
    ...(directory && { directory }),
  }
}

function commandsOf(step: YamlNode, directory: string | undefined): Command[] {
  return scriptCommands(step.kind === 'map' ? child(step, 'cmd') : step).map((command) => inDirectory(command, directory))
}

function present(node: YamlNode | undefined): YamlNode[] {
  return node ? [node] : []
}
