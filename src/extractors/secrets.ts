import type { Extractor } from './extractor.ts'

interface Pattern {
  says: string
  expression: RegExp
}

/** Credentials whose form alone gives them away. */
const tokens: readonly Pattern[] = [
  { says: 'AWS access key', expression: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/ },
  { says: 'GitHub token', expression: /\bgh[pousr]_[A-Za-z0-9]{36,}\b|\bgithub_pat_[A-Za-z0-9_]{60,}\b/ },
  { says: 'GitLab token', expression: /\bglpat-[\w-]{20,}\b/ },
  { says: 'Hugging Face token', expression: /\bhf_[A-Za-z]{34,}\b/ },
  { says: 'OpenAI key', expression: /\bsk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{20}T3BlbkFJ[A-Za-z0-9_-]{20,}|\bsk-[A-Za-z0-9]{48}\b/ },
  { says: 'Anthropic key', expression: /\bsk-ant-[a-z]+\d{2}-[\w-]{80,}/ },
  { says: 'Google API key', expression: /\bAIza[\w-]{35}\b/ },
  { says: 'Slack token', expression: /\bxox[abeoprs]-\d{6,}-[\w-]{10,}/ },
  { says: 'Slack webhook', expression: /hooks\.slack\.com\/services\/T\w{6,}\/B\w{6,}\/\w{20,}/ },
  { says: 'Stripe key', expression: /\b[sr]k_live_[A-Za-z0-9]{20,}\b/ },
  { says: 'Azure storage key', expression: /AccountKey=[A-Za-z0-9+/]{86}==/ },
  { says: 'npm token', expression: /\bnpm_[A-Za-z0-9]{36}\b/ },
  { says: 'PyPI token', expression: /\bpypi-AgEIcHlwaS5vcmc[\w-]{50,}/ },
  { says: 'Databricks token', expression: /\bdapi[0-9a-f]{32}\b/ },
]

/** The first line of a key; the second shows that it is one and no text about keys. */
const privateKey = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----(?:\\n|\s)*[A-Za-z0-9+/=]{40}/

/** `name = "value"` in code, with a name that says what the value is. */
const assigned =
  /\b[\w.-]*(?:api[_-]?key|secret[_-]?key|access[_-]?key|auth[_-]?token|access[_-]?token|api[_-]?token|client[_-]?secret|private[_-]?key)["']?\s*[:=]\s*["']([^"'\s]{20,})["']/i

/** A password that configuration hands to a service or a chart. */
const deployed = /\b[A-Za-z0-9_.]*(?:PASSWORD|[Pp]assword|PASSWD)["']?\s*(?:=|:\s)\s*["']?([^\s"'#,;]{4,})/
/** The same, set on the command line of a chart's installation. */
const installed = /--set(?:-string)?[ =]\S*[Pp]assword=["']?([^\s"'#,;]{4,})/
const deployedBelow = /name:\s*["']?[A-Z0-9_]*(?:PASSWORD|PASSWD)["']?\s*\n\s*value:\s*["']?([^\s"'#,;]{4,})/

const placeholder =
  /change|example|placeholder|your|dummy|fake|sample|insert|replace|redacted|todo|xxx|\*\*\*|\.\.\.|[<>{}$%()[\]@]|^(?:true|false|null|none|test\w*|mock\w*)$/i

/** What local services are shipped with: no secret to anyone. */
const shipped =
  /^(?:postgres|postgresql|minioadmin|minio123|airflow|mlflow|mysql|root|guest|rabbitmq|redis|feast|prefect|dagster|jupyter)$/i

/**
 * What a line with a credential holds at the least. A text is gone through once with this, and only the lines that hold it are looked at:
 * a ninth of the time of trying every expression on every line.
 */
const suspect = new RegExp(
  [
    /A[KS]IA[A-Z2-7]{16}|gh[pousr]_[A-Za-z0-9]{36}|github_pat_|glpat-|hf_[A-Za-z]{34}|sk-[\w-]{20}|AIza|xox[abeoprs]-|hooks\.slack\.com/,
    /k_live_|AccountKey=|npm_[A-Za-z0-9]{36}|pypi-AgE|dapi[0-9a-f]{32}|PRIVATE KEY-----|PASSWORD|[Pp]assword|PASSWD/,
    /(?:[Kk][Ee][Yy]|[Tt][Oo][Kk][Ee][Nn]|[Ss][Ee][Cc][Rr][Ee][Tt])["']?[^\S\n]*[:=][^\S\n]*["'][^"'\s]{20}/,
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
  wants: (text) => suspect.test(text),
  affects: [],
  maxBytes: 500_000,
  extract({ path, text }) {
    const password = isDeployment(path) ? deployed : installed
    const found = [...suspectLines(text).flatMap((line) => secretsInLine(line, password)), ...secretsAcrossLines(text)]
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

function secretsInLine({ text, line }: Line, password: RegExp): Secret[] {
  if (text.length > maxLineLength) return []
  for (const { says, expression } of tokens) {
    const match = expression.exec(text)?.[0]
    if (match && !/example/i.test(match) && isVaried(match)) return [{ line, says: `${says} ${redacted(match)}` }]
  }
  const value = assigned.exec(text)?.[1]
  if (value && isRandom(value)) return [{ line, says: `a key assigned in code, ${redacted(value)}` }]
  return passwordIn(text.replace(/^\s*#.*/, ''), password, line)
}

/** Files that start services; elsewhere a password is as likely the name of a field. */
function isDeployment(path: string): boolean {
  return /(?:^|\/)[^/]*compose[^/]*\.ya?ml$|\.(?:env|tfvars)$|(?:^|\/)Dockerfile/.test(path)
}

function passwordIn(text: string, expression: RegExp, line: number): Secret[] {
  const value = expression.exec(text)?.[1]
  return value && !placeholder.test(value) && !shipped.test(value)
    ? [{ line, says: `a password in configuration, ${redacted(value)}` }]
    : []
}

function secretsAcrossLines(text: string): Secret[] {
  const key = privateKey.exec(text)
  const password = deployedBelow.exec(text)
  const value = password?.[1] ?? ''
  return [
    ...(key ? [{ line: lineAt(text, key.index), says: 'a private key' }] : []),
    ...(password && !placeholder.test(value) && !shipped.test(value)
      ? [{ line: lineAt(text, password.index) + 1, says: `a password in configuration, ${redacted(value)}` }]
      : []),
  ]
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** Letters and digits mixed as chance mixes them, and no word that says it is none. */
function isRandom(value: string): boolean {
  return /^[\w+/=.-]+$/.test(value) && /\d/.test(value) && /[a-z]/i.test(value) && !placeholder.test(value) && entropyOf(value) >= 3.5
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
