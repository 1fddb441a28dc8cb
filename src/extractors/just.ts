import { parseShell } from '../languages/shell.ts'
import { taskFacts } from '../languages/tasks.ts'
import type { Task, TaskFile } from '../model/file-facts.ts'
import { type Extractor, ofCommands } from './extractor.ts'

/** `justfile`: recipes and aliases; the first recipe is the default. */
export const just: Extractor = {
  id: 'just',
  files: ['justfile', 'Justfile', '.justfile', '*.just'],
  affects: ofCommands,
  maxBytes: 500_000,
  extract({ text }) {
    const recipes = recipesOf(text.split(/\r?\n/))
    const tasks = recipes.map((recipe, index) => ({ ...taskOf(recipe), default: index === 0 }))
    const aliases = [...text.matchAll(/^alias\s+([\w-]+)\s*:=\s*([\w:-]+)/gm)].map(
      ([, name = '', target = '']): Task => ({ name, line: 1, needs: [target], commands: [], default: false }),
    )
    const includes = [...text.matchAll(/^(?:import\??\s+['"]([^'"]+)['"]|mod\??\s+([\w-]+)(?:\s+['"]([^'"]+)['"])?)/gm)].map(includeOf)
    return { facts: taskFacts({ runner: 'just', tasks: [...tasks, ...aliases], ...(includes.length > 0 && { includes }) }) }
  },
}

interface Recipe {
  name: string
  line: number
  needs: string[]
  body: string[]
}

const header = /^@?([A-Za-z_][\w-]*)(?![\w-])(?:[^:\n"']|"[^"]*"|'[^']*')*:(?!=)([^#]*)/
const dependency = /\(([A-Za-z_][\w-]*)(?![\w-])[^()]*\)|([A-Za-z_][\w-]*)/g

function recipesOf(lines: readonly string[]): Recipe[] {
  const recipes: Recipe[] = []
  let open: Recipe | undefined
  for (const [index, text] of lines.entries()) {
    const [, name, needs = ''] = header.exec(text) ?? []
    if (open && (/^\s+\S/.test(text) || text === '')) open.body.push(text)
    else if (name) {
      open = { name, line: index + 1, needs: [...needs.matchAll(dependency)].map(([, called, plain]) => called ?? plain ?? ''), body: [] }
      recipes.push(open)
    } else open = undefined
  }
  return recipes
}

/** Lines run one by one, each in a shell of its own; a body that starts with a shell's `#!` is one script. */
function taskOf({ name, line, needs, body }: Recipe): Omit<Task, 'default'> {
  const shebang = /^\s*#!.*/.exec(body[0] ?? '')?.[0]
  const lines = shebang ? [] : joinContinued(body)
  const script = shebang && /\b(?:ba|z|da)?sh\b/.test(shebang) ? parseShell(body.join('\n'), line + 1) : []
  return {
    name,
    line,
    needs,
    commands: [...script, ...lines.flatMap(({ text, index }) => parseShell(text.replace(/^\s+[@-]*/, ''), line + 1 + index))],
  }
}

function joinContinued(lines: readonly string[]): { text: string; index: number }[] {
  const joined: { text: string; index: number }[] = []
  let open = false
  for (const [index, text] of lines.entries()) {
    const last = joined.at(-1)
    if (open && last) last.text += `\n${text}`
    else joined.push({ text, index })
    open = text.endsWith('\\')
  }
  return joined
}

function includeOf([, imported, module, path]: RegExpMatchArray): NonNullable<TaskFile['includes']>[number] {
  return imported === undefined ? { path: path ?? `${module}.just`, prefix: `${module}::` } : { path: imported }
}
