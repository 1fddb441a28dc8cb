import type { Command, Task } from '../model/file-facts.ts'
import { inDirectory } from './ci.ts'
import type { IniEntry, IniSection } from './ini.ts'
import { parseShell } from './shell.ts'

/** Environments of tox's INI format; the one by the name of `testenv` stands for every environment without a section. */
export function toxTasks(sections: readonly IniSection[]): Task[] {
  const settings = sections.find(({ name }) => name === 'tox' || name === 'tox:tox')
  const listed = (settings?.entries ?? []).find(({ key }) => /^env_?list$/i.test(key))
  const names = listed ? expandBraces(listed.lines.map(({ text }) => text).join(',')) : []
  const environments = sections.filter(({ name }) => name === 'testenv' || name.startsWith('testenv:'))
  const base = environments.find(({ name }) => name === 'testenv')
  const own = environments
    .filter(({ name }) => name !== 'testenv')
    .flatMap((section) => expandBraces(section.name.slice('testenv:'.length)).map((name) => ({ name, section })))
  const known = new Set(own.map(({ name }) => name))
  const factors = names.filter((name) => !known.has(name)).map((name) => ({ name, section: base }))
  return [
    ...(base ? [taskOf('testenv', base, base, sections, names.length === 0)] : []),
    ...own.map(({ name, section }) => taskOf(name, section, base, sections, names.includes(name))),
    ...factors.flatMap(({ name, section }) => (section ? [taskOf(name, section, base, sections, true)] : [])),
  ]
}

function taskOf(
  name: string,
  section: IniSection,
  base: IniSection | undefined,
  sections: readonly IniSection[],
  isDefault: boolean,
): Task {
  const directory = entryOf('changedir', section, base)?.value ?? entryOf('change_dir', section, base)?.value
  const folder = directory && substitute(directory, sections, name)
  const commands = ['commands_pre', 'commands', 'commands_post'].flatMap((key) => commandsOf(entryOf(key, section, base), name, sections))
  return {
    name,
    line: section.line,
    needs: [],
    commands: commands.map((command) => inDirectory(command, folder)),
    default: isDefault,
    ...(folder && { directory: folder }),
  }
}

function entryOf(key: string, section: IniSection, base: IniSection | undefined): IniEntry | undefined {
  return section.entries.find((entry) => entry.key === key) ?? base?.entries.find((entry) => entry.key === key)
}

function commandsOf(entry: IniEntry | undefined, environment: string, sections: readonly IniSection[]): Command[] {
  return joinContinued(entry?.lines ?? []).flatMap(({ text, line }) => {
    const [, condition, command] = /^([\w.!,{}-]+):\s+([\s\S]*)$/.exec(text) ?? []
    if (condition && environment !== 'testenv' && !holds(condition, environment)) return []
    const script = substitute(command ?? text, sections, environment).replace(/^[ \t]*[-!][ \t]*/gm, '')
    return parseShell(script, line).map((parsed) => ({ ...parsed, line }))
  })
}

function joinContinued(lines: readonly { text: string; line: number }[]): { text: string; line: number }[] {
  const joined: { text: string; line: number }[] = []
  for (const { text, line } of lines) {
    const last = joined.at(-1)
    if (last?.text.endsWith('\\')) last.text = `${last.text.slice(0, -1)} ${text}`
    else joined.push({ text, line })
  }
  return joined
}

/** Whether an environment's factors meet a condition: `py39,lint` is "or", `a-b` is "and", `!` is "not". */
function holds(condition: string, environment: string): boolean {
  const factors = new Set(environment.split('-'))
  return expandBraces(condition).some((one) =>
    one.split('-').every((factor) => (factor.startsWith('!') ? !factors.has(factor.slice(1)) : factors.has(factor))),
  )
}

const maxDepth = 5

/** `{posargs:x}` becomes its default, `{[section]key}` what stands there; folders of tox become relative. */
function substitute(text: string, sections: readonly IniSection[], environment: string, depth = 0): string {
  if (depth > maxDepth) return text
  return text.replace(/\{([^{}]*)\}/g, (whole, inner: string) => {
    const [, section, key] = /^\[([^\]]*)\](\w+)$/.exec(inner) ?? []
    const referenced =
      section === undefined ? undefined : sections.find(({ name }) => name === section)?.entries.find((entry) => entry.key === key)
    if (referenced) return substitute(referenced.lines.map((line) => line.text).join('\n'), sections, environment, depth + 1)
    if (/^posargs\b/.test(inner)) return inner.slice('posargs'.length).replace(/^:/, '')
    if (/^(?:toxinidir|tox_root|:?changedir)$/.test(inner)) return '.'
    if (/^(?:envpython|env_python)$/.test(inner)) return 'python'
    return inner === 'envname' || inner === 'env_name' ? environment : `$${whole}`
  })
}

const maxNames = 500
const maxNameLength = 300

/** `py{38,39}-a, b` as its names, at most five hundred. */
function expandBraces(text: string): string[] {
  const open = splitOutsideBraces(text).reverse()
  const expanded: string[] = []
  while (open.length > 0 && expanded.length < maxNames) {
    const name = open.pop() ?? ''
    const [, head = '', options, tail = ''] = name.length > maxNameLength ? [] : (/^([^{]*)\{([^{}]*)\}(.*)$/.exec(name) ?? [])
    if (options === undefined) expanded.push(name)
    else
      open.push(
        ...options
          .split(',')
          .map((option) => `${head}${option.trim()}${tail}`)
          .reverse(),
      )
  }
  return expanded
}

function splitOutsideBraces(text: string): string[] {
  const names = ['']
  let depth = 0
  for (const char of text) {
    depth += char === '{' ? 1 : char === '}' ? -1 : 0
    if (char === '\n' || (char === ',' && depth <= 0)) names.push('')
    else names[names.length - 1] += char
  }
  return names.map((name) => name.replace(/#[\s\S]*$/, '').trim()).filter(Boolean)
}
