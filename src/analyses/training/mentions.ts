import { rememberedOfFiles } from '../../graph/remembered.ts'
import type { Argument, Call, FileFacts, Value } from '../../model/file-facts.ts'

/** Names of settings and arguments that hold what is started. */
const starting =
  /(?:command|cmd|script(?:[_-]?(?:path|name|file))?|entry[_-]?point|program|python[_-]?file|application|main|arg(?:ument)?s?|run|exec(?:ute|utable)?|launch(?:er)?|handler|job|task)$/i
/** Names of variables that may hold what is started. */
const holding = /(?:code|source|train(?:er|ing)?(?:_?(?:file|module|path|py))?|step|stage|notebook|worker|file_?to_?run)$/i
/** Characters at the end of a key that can say what it is for. */
const longestKey = 200
/** Programs that run a Python file. */
const runner = /(?:^|[\s/])(?:python[\d.]*|torchrun|accelerate|deepspeed|mpirun|horovodrun|spark-submit|papermill|uv|poetry|pipenv)(?=\s|$)/
const starters = /(?:^|\.)(?:run|call|check_call|check_output|Popen|system|popen|exec\w*|spawn\w*|submit\w*|launch\w*)$/
/** Calls that run a module by its name: `runpy.run_module("pkg.train")`, and a project's own of such a name. */
const moduleStarters = /(?:^|[._])run_(?:\w{0,40}_)?module$/
/** Options that tell a platform which module a job runs. */
const moduleOption = /^--(?:python-)?module(?:-name)?(?:=([\s\S]*))?$/
/** The variable that tells the toolkit in an image which file a job runs. */
const programVariable = 'SAGEMAKER_PROGRAM'
const runModule = /\bpython[\d.]{0,6}(?:\s-[uOBEI])?\s{1,4}-m\s{1,4}([A-Za-z_]\w*(?:\.\w+)*)/g
const moduleName = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/
/** Calls that only talk about a file, or handle it as one. */
const others =
  /(?:^|\.)(?:print|echo|add_argument|debug|info|warn(?:ing)?|error|open|exists|is_?file|remove|unlink|touch|\w*(?:Error|Exception|Warning))$/

/** Paths of Python files that code and settings name to have them run: `entry_point="train.py"`, `command: python train.py`, `["-m", "pkg.train"]`. */
export const mentionsIn = rememberedOfFiles(({ python, settings, commands, dockerfile }: FileFacts): readonly string[] => {
  const found: string[] = []
  readText(dockerfile?.environment[programVariable] ?? '', found)
  for (const { words } of commands ?? []) readModuleOptions(words, found)
  for (const call of python?.calls ?? []) if (!others.test(call.name)) readCall(call, found)
  const started = startedNames(python?.calls ?? [])
  for (const { target, value } of python?.assignments ?? []) {
    const isStarted = starting.test(target)
    if (isStarted || holding.test(target) || started.has(target) || isMoreThanPath(value)) readValue(value, isStarted, found)
  }
  for (const [index, { key, value }] of (settings?.values ?? []).entries()) {
    if (!value.includes('.py') && !value.includes('-m')) continue
    if (starting.test(nameOf(key, settings?.values[index - 1])) || runner.test(value)) readText(value, found)
  }
  return found
})

/** The key that a value has, its number in a list left out; of an item with a `name` and a `value`, the name. */
function nameOf(key: string, before: { key: string; value: string } | undefined): string {
  const isValue = key.endsWith('.value') && before?.key === key.replace(/value$/, 'name')
  return isValue ? before.value : key.slice(-longestKey).replace(/[\d.[\]]+$/, '')
}

function readCall({ name, arguments: given }: Call, found: string[]): void {
  const isStarter = starters.test(name)
  if (moduleStarters.test(name)) readModule(given[0]?.value, found)
  for (const argument of given) readValue(argument.value, isStarter || isStarting(argument), found)
}

function isStarting({ name }: Argument): boolean {
  return name !== undefined && starting.test(name)
}

/** Variables that are handed to what starts a program. */
function startedNames(calls: readonly Call[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { name, arguments: given } of calls) {
    const isStarter = starters.test(name)
    for (const argument of given) {
      if (!isStarter && !isStarting(argument)) continue
      for (const { reference } of [argument.value, ...(argument.value.items ?? [])]) if (reference !== undefined) names.add(reference)
    }
  }
  return names
}

/** Whether a value is a list, a table or a command: a path by itself may be only one that a loop goes through. */
function isMoreThanPath({ literal }: Value): boolean {
  return typeof literal !== 'string' || runner.test(literal)
}

/** What a list holds is run where its name says so, or what runs it comes first: files that are only listed are not. */
function readValue({ literal, items, entries }: Value, isStarted: boolean, found: string[]): void {
  if (typeof literal === 'string') readText(literal, found)
  if (items && (isStarted || isCommand(items[0]))) {
    for (const item of items) readValue(item, true, found)
    const flag = items.findIndex((item) => item.literal === '-m')
    if (flag >= 0) readModule(items[flag + 1], found)
  }
  for (const { key, value } of entries ?? []) readValue(value, isStarted || starting.test(key), found)
}

/** `--module-name trainer.task` */
function readModuleOptions(words: readonly string[], found: string[]): void {
  for (const [at, word] of words.entries()) {
    const option = moduleOption.exec(word)
    if (option) addModule(option[1] ?? words[at + 1], found)
  }
}

function readModule({ literal }: Value = {}, found: string[]): void {
  if (typeof literal === 'string') addModule(literal, found)
}

function addModule(name: string | undefined, found: string[]): void {
  if (name !== undefined && moduleName.test(name)) found.push(`${name.replaceAll('.', '/')}.py`)
}

function isCommand(first: Value | undefined): boolean {
  if (first?.literal === undefined) return first?.reference !== undefined || first?.entries !== undefined
  return typeof first.literal === 'string' && runner.test(first.literal)
}

function readText(text: string, found: string[]): void {
  if (text.length >= 1000) return
  if (text.includes('.py')) found.push(...(text.match(/[\w./-]+\.py(?![\w.])/g) ?? []))
  if (text.includes('-m')) for (const [, name = ''] of text.matchAll(runModule)) found.push(`${name.replaceAll('.', '/')}.py`)
}
