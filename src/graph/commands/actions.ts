import type { CiStep } from '../../model/file-facts.ts'

/** Actions that stand for a command: `{name}` is an input, `{name:x}` one with its default. */
const commands: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    'docker/build-push-action': 'docker build -f {file:Dockerfile} {context:.}',
    'pre-commit/action': 'pre-commit run --all-files',
    'pypa/cibuildwheel': 'cibuildwheel',
  }),
)

/** The shell command that an action of others stands for; undefined where it stands for none. */
export function commandOfAction({ uses = '', with: inputs }: CiStep): string | undefined {
  const template = commands.get(uses.replace(/@[\s\S]*$/, '').toLowerCase())
  return template?.replace(/\{([\w-]+)(?::([^{}]*))?\}/g, (_, name: string, fallback = '') => inputs[name] || fallback) || undefined
}
