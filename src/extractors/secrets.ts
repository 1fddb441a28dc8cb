import { tokens } from '../languages/credentials.ts'
import { address, isFiller, isPlaceholder, passwordInAddress, passwordOf } from '../languages/passwords.ts'
import type { Extractor } from './extractor.ts'

/** The first line of a key; the second shows that it is one and no text about keys. */
const privateKey = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----(?:\\n|\s)*[A-Za-z0-9+/=]{40}/

const keyName = 'api[_-]?key|secret[_-]?key|access[_-]?key|auth[_-]?token|access[_-]?token|api[_-]?token|client[_-]?secret|private[_-]?key'
/** `name = "value"` in code, with a name that says what the value is. */
const assigned = new RegExp(String.raw`(?:${keyName})["']?\s*[:=]\s*["']([^"'\s]{20,})["']`, 'i')
/** Keys that encrypt or sign: the same name is as often given to where a key is kept, or to which one it is. */
const cipherName = 'fernet[_-]?key|encryption[_-]?key|signing[_-]?key|jwt[_-]?(?:secret|key)'
const cipher = new RegExp(String.raw`(?:${cipherName})["']?\s*[:=]\s*b?["']([\w+/=-]{32,})["']`, 'i')
const keptElsewhere = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$|^(?:projects|alias|keys?|vault|secrets?)\//i
/** `name=value` where a value needs no quotes. */
const unquoted = new RegExp(String.raw`(?:${keyName}|${cipherName})(?:=|\s*[:=]\s+)([\w+/=.-]{20,})(?=["'\s;&|)]|$)`, 'i')
/** Files of which every value is a text, whether quoted or not. */
const ofTexts = /\.(?:(?:ba|z)?sh|env|cfg|ini|properties)$|(?:^|\/)(?:\.env[^/]*|Dockerfile[^/]*|Makefile|[^/]*compose[^/]*\.ya?ml)$/

/** A password that configuration hands to a service or a chart. */
const deployed = /(?:PASSWORD|[Pp]assword|PASSWD)["']?\s*(?:=|:\s)\s*["']?([^\s"'#,;]{4,})/
/** The same, set on the command line of a chart's installation. */
const installed = /--set(?:-string)?[ =]\S*[Pp]assword=["']?([^\s"'#,;]{4,})/
/** The same in a Secret of Kubernetes that is written in plain text. */
const stored = /^\s+["']?[\w.-]*(?:PASSWORD|[Pp]assword|PASSWD)["']?:[^\S\n]+["']?([^\s"'#,;]{4,})/
const deployedBelow = /name:\s*["']?[A-Z0-9_]*(?:PASSWORD|PASSWD)["']?[^\S\n]*\n\s*value:\s*["']?([^\s"'#,;]{4,})/

/** Where else a password is more than the name of a field; there its value is as often a word that only stands for one. */
const configured: readonly { files: RegExp; expression: RegExp }[] = [
  {
    files: /\.(?:ba|z)?sh$/,
    expression: /^\s*(?:(?:export|readonly|local|declare)\s+)?\w*(?:PASSWORD|password|PASSWD)=["']?([^\s"'`#,;\\]{4,})/,
  },
  {
    files: /(?:^|\/)(?!(?:tox|pytest|setup|mypy)\.)[^/]*\.(?:cfg|ini|conf|properties)$/,
    expression: /^\s*[\w.-]*(?:PASSWORD|[Pp]assword|PASSWD)\s*[=:]\s*["']?([^\s"'#,;]{4,})["']?\s*$/,
  },
  {
    files: /(?:^|\/)[^/]*(?:config|settings|secret|credential)[^/]*\.json$/i,
    expression: /"[\w.-]*(?:PASSWORD|[Pp]assword|PASSWD)"\s*:\s*"([^\s"\\]{4,})"/,
  },
]

/** The end of the token that Neptune publishes for anonymous users. */
const published = /iNzA2YmM4Zi03NmY5LTRjMmUtOTM5ZC00YmEwMzZmOTMyZTQifQ/

/**
 * What a line with a credential holds at the least. A text is gone through once with this, and only the lines that hold it are looked at:
 * a ninth of the time of trying every expression on every line.
 */
const suspect = new RegExp(
  [
    /A[KS]IA[A-Z2-7]{16}|gh[pousr]_[A-Za-z0-9]{36}|github_pat_|glpat-|hf_[A-Za-z]{34}|sk-[\w-]{20}|AIza|wandb_v\d_|xox[abeoprs]-|hooks\.slack\.com/,
    /k_live_|Fernet\(|AccountKey=|npm_[A-Za-z0-9]{36}|pypi-AgE|dapi[0-9a-f]{32}|PRIVATE KEY-----|LS0tLS1CRUdJTiB|PASSWORD|[Pp]assword|PASSWD/,
    /(?:[Kk][Ee][Yy]|[Tt][Oo][Kk][Ee][Nn]|[Ss][Ee][Cc][Rr][Ee][Tt])["']?[^\S\n]*[:=][^\S\n]*(?:b?["'][^"'\s]{20}|[\w+/=.-]{20})/,
    address,
  ]
    .map(({ source }) => source)
    .join('|'),
)

/** Credentials in code and configuration, by a few patterns of high confidence. What is found is never quoted. */
export const secrets: Extractor = {
  id: 'secrets',
  files: [
    '*.{py,ipynb,r,R,jl,sh,bash,js,ts,java,scala,go,rs,cpp}',
    '*.{yaml,yml,json,toml,ini,cfg,conf,properties,xml,tf,tfvars,env,pem,key}',
    '{Dockerfile,Makefile,Jenkinsfile}*',
    '.env*',
  ],
  copies: true,
  wants: (text) => suspect.test(text),
  affects: [],
  maxBytes: 500_000,
  extract({ path, text }) {
    let names: ReadonlySet<string> | undefined
    const isNamed = (value: string) => {
      names ??= namesIn(text)
      return names.has(value)
    }
    const across = [...secretsAcrossLines(text), ...(isExample(path) ? [] : secretsStored(text, isNamed))]
    const found = [...suspectLines(text).flatMap((line) => secretsInLine(path, line, isNamed)), ...across]
    return { facts: found.length > 0 ? { secrets: found.sort((a, b) => a.line - b.line) } : {} }
  },
}

type Secret = { line: number; says: string }

interface Line {
  text: string
  line: number
}

function suspectLines(text: string): Line[] {
  const lines: Line[] = []
  let [line, start, end] = [0, 0, -1]
  for (const { index } of text.matchAll(new RegExp(suspect, 'g'))) {
    if (index < end) continue
    while (end < index) {
      start = end + 1
      end = endOfLine(text, start)
      line++
    }
    lines.push({ text: text.slice(start, end), line })
  }
  return lines
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

const maxLineLength = 5000

function secretsInLine(path: string, { text, line }: Line, isNamed: (value: string) => boolean): Secret[] {
  if (text.length > maxLineLength) return []
  for (const { says, expression } of tokens) {
    const match = expression.exec(text)?.[0]
    if (match && !/example/i.test(match) && isVaried(match)) return [{ line, says: `${says} ${redacted(match)}` }]
  }
  const code = text.replace(/^\s*[#;].*/, '')
  const key = keyIn(path, text, code)
  if (key) return [{ line, says: `a key assigned in code, ${redacted(key)}` }]
  const password = passwordIn(path, code)
  if (password && !isNamed(password)) return [{ line, says: `a password in configuration, ${redacted(password)}` }]
  const sent = isExample(path) ? undefined : passwordInAddress(code)
  return sent ? [{ line, says: `a ${isFiller(sent) ? 'weak ' : ''}password in an address, ${redacted(sent)}` }] : []
}

function keyIn(path: string, text: string, code: string): string | undefined {
  const value = assigned.exec(text)?.[1]
  if (value && isRandom(value)) return value
  const encrypting = cipher.exec(text)?.[1]
  if (encrypting && isRandom(encrypting) && !isName(encrypting) && !keptElsewhere.test(encrypting)) return encrypting
  const bare = ofTexts.test(path) && !isExample(path) ? unquoted.exec(code)?.[1] : undefined
  return bare && isRandom(bare) && !isName(bare) && !keptElsewhere.test(bare) ? bare : undefined
}

/** A path, or words that are joined: what has no quotes names things more often. */
function isName(value: string): boolean {
  const isMixed = /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value)
  return /^[./~]|\.\w{1,5}$/.test(value) || !(isMixed || isHex(value))
}

/** Files that start services; elsewhere a password is as likely the name of a field. */
function isDeployment(path: string): boolean {
  if (/(?:^|\/)[^/]*compose[^/]*\.ya?ml$|\.(?:env|tfvars)$|(?:^|\/)Dockerfile/.test(path)) return true
  return /(?:^|\/)\.env(?:rc$|\.)/.test(path) && !isExample(path)
}

const program = /\.(?:py|ipynb|r|jl|sh|bash|js|ts|java|scala|go|rs|cpp)$/i

/** What is copied and filled in before it is used, or only used by tests. A program is run as it is, also one that tests or samples something, or `dist_train.sh`. */
function isExample(path: string): boolean {
  if (!program.test(path)) return /(?:^|[/._-])(?:examples?|samples?|template|tmpl|dist|tests?)(?:[._-][^/]*)?$/i.test(path)
  return /(?:^|[/._-])(?:examples?|samples?|template|tmpl|tests?)\.\w+$|\.dist\.\w+$|(?:^|\/)tests?[._-][^/]*$/i.test(path)
}

function passwordIn(path: string, text: string): string | undefined {
  if (isDeployment(path)) return passwordOf(deployed.exec(text)?.[1])
  const set = passwordOf(installed.exec(text)?.[1])
  if (set || isExample(path)) return set
  const place = configured.find(({ files }) => files.test(path))
  const value = passwordOf(place?.expression.exec(text)?.[1])
  return value && !isFiller(value) ? value : undefined
}

/** Names of users and databases: local services are given one word for all, their passwords too. */
function namesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(named)].map(([, name = '']) => name))
}

const named = /(?:USER(?:NAME)?|LOGIN|_DB|DATABASE)["']?(?:=|:[^\S\n])[^\S\n]*["']?([^\s"'#,;]{4,})/gi

function secretsAcrossLines(text: string): Secret[] {
  const key = privateKey.exec(text)
  const below = deployedBelow.exec(text)
  const password = passwordOf(below?.[1])
  return [
    ...(key ? [{ line: lineAt(text, key.index), says: 'a private key' }] : []),
    ...(below && password ? [{ line: lineAt(text, below.index) + 1, says: `a password in configuration, ${redacted(password)}` }] : []),
  ]
}

/** Passwords below `stringData:`, up to the next key of the manifest. */
function secretsStored(text: string, isNamed: (value: string) => boolean): Secret[] {
  if (!/^stringData:/m.test(text)) return []
  let isStored = false
  return text.split('\n').flatMap((line, at) => {
    if (/^[^\s#]/.test(line)) isStored = line.startsWith('stringData:')
    const value = isStored && line.length <= maxLineLength ? passwordOf(stored.exec(line)?.[1]) : undefined
    if (!value || isNamed(value)) return []
    return [{ line: at + 1, says: `a ${isFiller(value) ? 'weak ' : ''}password in a Secret, ${redacted(value)}` }]
  })
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** Letters and digits mixed as chance mixes them, and no word that says it is none. */
function isRandom(value: string): boolean {
  const isPossible = /^[\w+/=.-]+$/.test(value) && /\d/.test(value) && /[a-z]/i.test(value) && !isPlaceholder(value)
  return isPossible && !published.test(value) && entropyOf(value) >= (isHex(value) ? 3 : 3.5)
}

/** Of sixteen digits chance makes less variety than of all letters. */
function isHex(value: string): boolean {
  return /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(value)
}

function isVaried(value: string): boolean {
  return new Set(value).size >= 8
}

/** Shannon's entropy of the characters, in bits. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0)
}

function redacted(value: string): string {
  return value.length > 12 ? `${value.slice(0, 4)}…` : '…'
}
