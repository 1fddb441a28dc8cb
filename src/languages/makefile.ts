/** A rule of a makefile; a rule with several targets is one for each. */
export interface MakeRule {
  target: string
  line: number
  needs: string[]
  /** Recipe lines with variables expanded and prefixes removed; those of a continuation hold line feeds. */
  recipe: { text: string; line: number }[]
}

export interface Makefile {
  rules: MakeRule[]
  /** `.DEFAULT_GOAL`, or the first target that is none of make's own. */
  goal?: string
  includes: string[]
  /** Line from which variables and all targets but a rule's first are left alone: what came before adds too much to the file. */
  plainFrom?: number
}

interface Reading {
  variables: Map<string, string>
  rules: MakeRule[]
  includes: string[]
  /** Rules that the recipe lines which follow belong to. */
  open: MakeRule[]
  /** Characters that variables and rules of many targets may still add; below zero, lines are taken as they are. */
  left: number
}

/** What a command, a rule or a line of a recipe adds beside its text. */
const itemCost = 20

const additionsOf = (length: number): number => 10_000 + 8 * length

const assignment = /^\s*(?:export\s+|override\s+)*([\w.-]+)\s*(\+|\?|::?)?=\s*([\s\S]*)$/
const conditional = /^\s*(?:ifeq|ifneq|ifdef|ifndef|else|endif|define|endef|export|unexport|vpath)\b/

/** Rules and includes of a makefile; both arms of a conditional are read. Never throws. */
export function readMakefile(text: string): Makefile {
  const left = additionsOf(text.length)
  const reading: Reading = { variables: new Map([['MAKE', 'make']]), rules: [], includes: [], open: [], left }
  let plainFrom: number | undefined
  for (const { text: line, line: number } of logicalLines(text)) {
    readLine(line, number, reading)
    if (reading.left < 0) plainFrom ??= number
  }
  const goal = reading.variables.get('.DEFAULT_GOAL') ?? reading.rules.find(({ target }) => /^[^.%]/.test(target))?.target
  return { rules: reading.rules, includes: reading.includes, ...(goal && { goal }), ...(plainFrom !== undefined && { plainFrom }) }
}

function readLine(line: string, number: number, reading: Reading): void {
  const [, name, operator, value = ''] = assignment.exec(line) ?? []
  const included = /^\s*[-s]?include\s+(\S.*)$/.exec(line)?.[1]
  if (line.startsWith('\t')) addRecipe(line.slice(1), number, reading)
  else if (/^\s*(?:#|$)/.test(line) || conditional.test(line)) return
  else if (name) assign(name, operator, value, reading)
  else if (included) for (const file of words(included, reading)) reading.includes.push(file)
  else readRule(line, number, reading)
}

function assign(name: string, operator: string | undefined, value: string, { variables }: Reading): void {
  const text = value
    .replace(/\s#[\s\S]*$/, '')
    .replace(/\\\n\s*/g, ' ')
    .trim()
  if (operator === '?' && variables.has(name)) return
  const before = operator === '+' ? variables.get(name) : undefined
  variables.set(name, before && text ? `${before} ${text}` : before || text)
}

function readRule(line: string, number: number, reading: Reading): void {
  const [, targets, after = ''] = /^([^\s:=#][^:=#]*)::?(?!=)([\s\S]*)$/.exec(line) ?? []
  if (targets === undefined || assignment.test(after)) return
  const [prerequisites = '', ...inline] = after.split(';')
  const needs = words(prerequisites.replace(/#[\s\S]*$/, '').replaceAll('|', ' '), reading)
  const names = words(targets, reading)
  reading.left -= (names.length - 1) * (after.length + itemCost)
  const kept = reading.left < 0 ? names.slice(0, 1) : names
  reading.open = kept.map((target) => ({ target, line: number, needs, recipe: [] }))
  for (const rule of reading.open) reading.rules.push(rule)
  if (inline.length > 0) addRecipe(inline.join(';'), number, reading)
}

function addRecipe(text: string, line: number, reading: Reading): void {
  const command = text.replace(/^[\s@+-]+/, '')
  if (command === '') return
  reading.left -= (reading.open.length - 1) * (command.length + itemCost)
  const rules = reading.left < 0 ? reading.open.slice(0, 1) : reading.open
  for (const rule of rules) rule.recipe.push({ text: expand(command, reading, rule), line })
}

function words(text: string, reading: Reading): string[] {
  return expand(text, reading).replace(/\\\n/g, ' ').split(/\s+/).filter(Boolean)
}

/** Lines with those that a backslash continues; a recipe's keep their breaks, which the shell reads. */
function logicalLines(text: string): { text: string; line: number }[] {
  const joined: { text: string; line: number }[] = []
  let open = false
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const last = joined.at(-1)
    if (open && last) last.text += `\n${raw}`
    else joined.push({ text: raw, line: index + 1 })
    open = raw.endsWith('\\')
  }
  return joined
}

const maxDepth = 8
/** Expansions in one line: values that name others many times grow beyond any bound. */
const maxExpansions = 500
const reference = /\$(?:\$|\(([^()$]*)\)|\{([^{}$]*)\}|([@<^*?]))/g

/** The text with its variables; one without value stays as a variable of the shell, a `$(shell …)` as its substitution. */
function expand(text: string, reading: Reading, rule?: MakeRule): string {
  const budget = { left: maxExpansions }
  const inner = (part: string, depth: number): string => {
    if (depth > maxDepth) return part
    return part.replace(reference, (whole, round?: string, curly?: string, automatic?: string) => {
      if (whole === '$$') return '$'
      const name = (round ?? curly ?? '').trim()
      if (name.startsWith('shell ')) return `$(${name.slice('shell '.length)})`
      const isOpen = reading.left >= 0 && budget.left-- > 0
      const value = isOpen ? (automatic ? automaticValue(automatic, rule) : reading.variables.get(name)) : undefined
      if (value === undefined) return /^\w+$/.test(name) ? `\${${name}}` : '$_'
      reading.left -= value.length + itemCost * (value.split(/[;&|\n]/).length - 1)
      return automatic ? value : inner(value, depth + 1)
    })
  }
  return inner(text, 0).replace(/\$\(shell\s+/g, '$(')
}

function automaticValue(name: string, rule: MakeRule | undefined): string {
  if (name === '@') return rule?.target ?? '$@'
  return (name === '<' ? rule?.needs[0] : rule?.needs.join(' ')) ?? ''
}
