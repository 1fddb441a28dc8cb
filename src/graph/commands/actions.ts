import type { CiStep } from '../../model/file-facts.ts'

/** Actions that stand for a command: `{name}` is an input, `{name:x}` one with its default, `{-f name}` one with `-f` before each of its words. */
const commands: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    'docker/build-push-action': 'docker build -f {file:Dockerfile} {context:.}',
    'hoverkraft-tech/compose-action': 'docker compose {-f compose-file} up {services}',
    'isbang/compose-action': 'docker compose {-f compose-file} up {services}',
    'pre-commit/action': 'pre-commit run --all-files',
    'pypa/cibuildwheel': 'cibuildwheel',
  }),
)

/** The shell command that an action of others stands for, or that its image is given; undefined where it stands for none. */
export function commandOfAction({ uses = '', with: inputs }: CiStep): string | undefined {
  if (uses.startsWith('docker://')) return commandOf(inputs)
  const template = commands.get(uses.replace(/@[\s\S]*$/, '').toLowerCase())
  return template?.replace(/\{(?:(-\w+) )?([\w-]+)(?::([^{}]*))?\}/g, (_, option: string | undefined, name: string, fallback = '') => {
    const words: string[] = (inputs[name] || fallback).split(/\s+/).filter(Boolean)
    return (option ? words.flatMap((word) => [option, word]) : words).join(' ')
  })
}

function commandOf({ entrypoint = '', args = '' }: Record<string, string>): string | undefined {
  return `${entrypoint} ${args}`.trim() || undefined
}
