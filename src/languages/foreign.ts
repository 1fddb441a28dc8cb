import type { ForeignModule } from '../model/file-facts.ts'
import { boundNames } from './javascript.ts'

export type ForeignLanguage = ForeignModule['language']

interface Found {
  name: string
  line: number
  /** What stands before the name, with its dots. */
  before?: string
  /** Where what was found ends. */
  end?: number
}

interface Grammar {
  /** Matches strings and comments, without groups: with them it would take five times as long. */
  opaque: RegExp
  /** What comments start with, and no string. */
  comment: '/' | '#' | '-'
  /** Each finds an import; the name is the group `name`, or a list of names the group `names`. */
  imports: RegExp[]
  /** Whether imports stand in string literals. */
  quoted?: boolean
  calls?: RegExp | RegExp[]
  /** Says what the names of a file are bound to, by what it imports. */
  bound?: (text: string) => ReadonlyMap<string, string>
  /** Matches a call's first argument behind its bracket: a text as `text`, or else a name as `name`. */
  first?: RegExp
}

const C_LIKE = {
  opaque: /\/(?:\/[^\n]*|\*[\s\S]*?(?:\*\/|$))|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|'[^'\\\n]*(?:\\.[^'\\\n]*)*'?/g,
  comment: '/',
} as const
const NOT_CALLS = /^(?:if|for|while|function|switch|return|repeat|end|elseif|catch|let|do|begin|in|and|or|not|where|macro|struct|module)$/

const grammars: Record<ForeignLanguage, Grammar> = {
  r: {
    opaque: /#[^\n]*|"""[\s\S]*?(?:"""|$)|"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|'[^'\\]*(?:\\[\s\S][^'\\]*)*'?/g,
    comment: '#',
    imports: [
      /\b(?:library|require|requireNamespace|loadNamespace|attachNamespace)\s*\(\s*(?:package\s*=\s*)?["']?(?<name>[A-Za-z][\w.]*)/g,
      /\b(?:p_load|box::use|use)\s*\((?<names>[^()]*)\)/g,
      /(?<![\w.])(?<name>[A-Za-z][\w.]*):::?[\w.]/g,
      // What `reticulate` loads of Python.
      /(?<![\w.$@])import\s*\(\s*["'](?<name>[A-Za-z][\w.]*)["']/g,
    ],
    quoted: true,
    calls: /(?<![\w.$@:])(?<name>[A-Za-z.][\w.]*(?::::?[\w.]+)?)\s*\(/g,
    first: /\s{0,200}(?:[\w.]{1,60}\s{0,20}=\s{0,20})?(?:["'](?<text>[^"'\n]{1,500})["']|(?<name>[A-Za-z][\w.$]{0,99}))\s{0,200}[,)]/y,
  },
  julia: {
    opaque: /#=[\s\S]*?(?:=#|$)|#[^\n]*|"""[\s\S]*?(?:"""|$)|"[^"\\]*(?:\\[\s\S][^"\\]*)*"?/g,
    comment: '#',
    imports: [/^[ \t]*(?:using|import)[ \t]+(?<names>[^\n:;]+(?:,[ \t]*\n[^\n:;]+)*)/gm],
    calls: /(?<![\w.@])(?<name>[A-Za-z_][\w.]*!?)\(/g,
  },
  cpp: { ...C_LIKE, imports: [/^[ \t]*#[ \t]*include[ \t]*[<"](?<name>[^>"\n]+)/gm], quoted: true },
  jvm: {
    ...C_LIKE,
    imports: [/^[ \t]*import[ \t]+(?:static[ \t]+)?(?<name>\w+(?:\.\w+)*(?:\.\*)?)/gm],
    // What fits a model, what makes a file a program or none, and what a test tries; no other call is.
    calls: [
      /\.(?<name>fit|train)\s{0,5}\(/g,
      /\b(?:void|def|fun)\s{1,5}(?<name>main)\s{0,5}\(/g,
      /\bextends\s{1,5}(?<name>App)\b/g,
      /^[ \t]*(?!case\b)(?:\w+[ \t]+){0,4}(?<name>class|object)[ \t]/gm,
      /(?<name>@(?:\w{1,40}\.)?Test)\b/g,
      /(?<![\w$])(?<name>assert\w{0,40})\s{0,5}\(/g,
    ],
    first: /\s{0,20}(?<name>true)\s{0,20}\)/y,
  },
  csharp: {
    opaque: new RegExp(`"""[\\s\\S]*?(?:"""|$)|@"[^"]*(?:""[^"]*)*"?|${C_LIKE.opaque.source}`, 'g'),
    comment: '/',
    imports: [/^\uFEFF?[ \t]*(?:global[ \t]+)?using[ \t]+(?:static[ \t]+)?(?:\w+[ \t]*=[ \t]*)?(?<name>\w+(?:\.\w+)*)[ \t]*;/gm],
    // What fits a model, with ML.NET and with TorchSharp, and what makes a file a program or none; no other call is.
    calls: [/\.(?<name>Fit|backward)\s{0,5}\(/g, /\b(?<name>Main)\s{0,5}\(/g, /^[ \t]*(?:\w+[ \t]+){0,4}(?<name>class)[ \t]/gm],
  },
  go: {
    opaque: /\/(?:\/[^\n]*|\*[\s\S]*?(?:\*\/|$))|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|`[^`]*`?/g,
    comment: '/',
    imports: [/^import[ \t]+(?:[\w.]+[ \t]+)?"(?<name>[^"\n]+)"/gm, /^import[ \t]*\((?<names>[^()]*)\)/gm],
    quoted: true,
  },
  rust: {
    opaque: /\/(?:\/[^\n]*|\*[\s\S]*?(?:\*\/|$))|"[^"\\]*(?:\\[\s\S][^"\\]*)*"?/g,
    comment: '/',
    imports: [/^[ \t]*(?:pub[ \t]+)?(?:use|extern[ \t]+crate)[ \t]+(?<name>\w+(?:::\w+)*)/gm],
    // What marks a test; no other call is.
    calls: /#\[(?<name>(?:\w{1,40}::)?test)\b/g,
  },
  javascript: {
    opaque: new RegExp(`${C_LIKE.opaque.source}|\`[^\`\\\\]*(?:\\\\[\\s\\S][^\`\\\\]*)*\`?`, 'g'),
    comment: '/',
    imports: [/\b(?:from|import)\s*["'](?<name>[^"'\n]+)["']/g, /\b(?:require|import)\s*\(\s*["'](?<name>[^"'\n]+)["']/g],
    quoted: true,
    // What declares a test and what it asserts with, what is made, and what a service is asked for; no other call is.
    calls: [
      /(?<![\w$.])(?<name>it|test|describe|specify)(?:\.(?!extend|use|step|before|after|set)\w{1,40}){0,3}\s{0,20}[(`]/g,
      /(?<![\w$])(?<name>expect|assert|should|cy)(?:\.\w{1,40}){0,8}\s*\(/g,
      /(?<![\w$])new\s{1,5}(?<before>(?:[\w$]{1,60}\.){0,4})(?<name>[A-Z]\w{1,80})\s{0,5}\(/g,
      /\.(?<name>(?:create|update|invoke|start)[A-Z]\w{1,60})\s{0,5}\(\s{0,20}(?:\{|this\b)/g,
    ],
    bound: boundNames,
  },
  lua: {
    opaque: /--\[\[[\s\S]*?(?:\]\]|$)|--[^\n]*|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|'[^'\\\n]*(?:\\.[^'\\\n]*)*'?/g,
    comment: '-',
    imports: [/\brequire\s{0,20}\(?\s{0,20}["'](?<name>[^"'\n]+)["']/g],
    quoted: true,
  },
}

/** What source of another language than Python loads and calls, by name alone; comments and strings are left out. Never throws. */
export function readForeign(text: string, language: ForeignLanguage): ForeignModule {
  const grammar = grammars[language]
  const { imports, quoted, calls } = grammar
  const bare = quoted && !calls ? '' : blanked(text, grammar, true)
  const searched = quoted ? blanked(text, grammar, false) : bare
  const found = imports.flatMap((pattern) => matches(searched, pattern))
  const called = [calls ?? []].flat().flatMap((pattern) => matches(bare, pattern))
  return {
    language,
    imports: inOrder(found).map(({ name, line }) => ({ name, line })),
    calls: callsOf(inOrder(called.filter(({ name }) => !NOT_CALLS.test(name))), { text, searched, grammar }),
  }
}

function callsOf(
  found: readonly Found[],
  { text, searched, grammar: { first, bound } }: { text: string; searched: string; grammar: Grammar },
): ForeignModule['calls'] {
  const isMade = found.some(({ before }) => before !== undefined)
  const names = isMade ? bound?.(searched) : undefined
  return found.map(({ name, line, end = 0, before }) => {
    const of = before === undefined ? undefined : qualified(before + name, names)
    const call = { name, line, ...(of !== undefined && { of }) }
    if (!first) return call
    first.lastIndex = end
    const given = first.exec(text)?.groups
    if (given?.['text'] !== undefined) return { ...call, first: { literal: given['text'] } }
    return given?.['name'] === undefined ? call : { ...call, first: { reference: given['name'] } }
  })
}

function qualified(written: string, names: ReadonlyMap<string, string> | undefined): string | undefined {
  const [root = ''] = written.split('.', 1)
  const from = names?.get(root)
  return from === undefined ? undefined : from + written.slice(root.length)
}

/** The text without comments, and without what stands in strings where those are to go too; lines stay. */
function blanked(text: string, { opaque, comment }: Grammar, strings: boolean): string {
  return text.replace(opaque, (whole) => {
    if (!strings && !whole.startsWith(comment)) return whole
    return whole.includes('\n') ? whole.replace(/[^\n]+/g, spaces) : spaces(whole)
  })
}

function spaces(text: string): string {
  return ' '.repeat(text.length)
}

function matches(text: string, pattern: RegExp): Found[] {
  const found: Found[] = []
  let [line, counted] = [1, 0]
  for (const { 0: whole, index, groups } of text.matchAll(pattern)) {
    for (; counted < index; counted++) if (text.charCodeAt(counted) === 10) line++
    const { name, before } = groups ?? {}
    if (name) found.push({ name, line, end: index + whole.length, ...(before !== undefined && { before }) })
    else for (const one of listed(groups?.['names'] ?? '', line)) found.push(one)
  }
  return found
}

/** Names of a list: the quoted ones, or without quotes all words but aliases. */
function listed(names: string, firstLine: number): Found[] {
  const item = names.includes('"') ? /(?<=")[^"\n]+(?=")/g : /(?<!\bas[ \t]{1,20})\w[\w./]*/g
  return names.split('\n').flatMap((text, index) => {
    const written: string[] = text.match(item) ?? []
    return written.filter((name) => /\w/.test(name) && name !== 'as').map((name) => ({ name, line: firstLine + index }))
  })
}

function inOrder(found: Found[]): Found[] {
  const seen = new Set<string>()
  const unique = found.filter(({ name, line }) => !seen.has(`${line} ${name}`) && seen.add(`${line} ${name}`))
  return unique.sort((a, b) => a.line - b.line)
}
