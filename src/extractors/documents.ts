import type { DocumentFile } from '../model/file-facts.ts'
import type { Affected, Extractor } from './extractor.ts'

type Kind = DocumentFile['kind']

/** What a document is, by its name. The first that fits decides. */
const names: { kind: Kind; name: RegExp }[] = [
  { kind: 'codeowners', name: /^codeowners$/ },
  { kind: 'modelCard', name: /^model[-_ ]?card/ },
  { kind: 'dataCard', name: /^(?:data[-_ ]?card|dataset[-_ ]?card|datasheet)/ },
  { kind: 'license', name: /^(?:licen[cs]e|copying|unlicense)(?:[-._]|$)/ },
  { kind: 'notice', name: /^(?:notice|third[-_]?party)/ },
  { kind: 'citation', name: /^citation/ },
  { kind: 'contributing', name: /^contributing/ },
  { kind: 'changelog', name: /^(?:changelog|changes|history|release[-_]?notes)(?:\.|$)/ },
  { kind: 'security', name: /^security(?:\.|$)/ },
  { kind: 'runbook', name: /^(?:runbook|playbook|operations|on[-_]?call)(?:[-._]|$)|runbook/ },
  { kind: 'readme', name: /^readme(?:\.|$)/ },
]

/** What of a project's documents hangs on one of a kind that cannot be read; a readme may be that of a model. */
const partsOf: Partial<Record<Kind, Affected>> = {
  codeowners: ['documents.codeowners'],
  license: ['documents.license'],
  modelCard: ['documents.modelCard'],
  readme: ['documents.modelCard'],
  runbook: ['documents.runbook'],
}

/** Documents that a reader looks for by name, in any folder and of any text format. */
export const documents: Extractor = {
  id: 'documents',
  files: [
    '[Rr][Ee][Aa][Dd][Mm][Ee]*',
    '{LICEN[CS]E,licen[cs]e,Licen[cs]e,COPYING,UNLICENSE,NOTICE,CITATION,CODEOWNERS}*',
    '{CONTRIBUTING,Contributing,contributing,CHANGELOG,Changelog,changelog,CHANGES,HISTORY,RELEASE,SECURITY,security}*',
    '*{[Rr]unbook,RUNBOOK}*',
    '{[Mm]odel,MODEL,[Dd]ata,DATA,[Dd]ataset,DATASET}{_,-, ,}{[Cc]ard,CARD}*',
    '**/*{[Mm]odel,MODEL}{_,-}{[Cc]ard,CARD}/**/*.{md,qmd,[Rr]md,rst,html,txt}',
    '{datasheet,DATASHEET,playbook,PLAYBOOK,OPERATIONS,oncall,on-call,ONCALL}*',
  ],
  affects: (path) => partsOf[kindOf(path) ?? 'notice'] ?? [],
  maxBytes: 1_000_000,
  extract({ path, text }) {
    const kind = kindOf(path)
    if (kind === undefined) return { facts: {} }
    const installs = kind === 'readme' ? installsOf(text) : []
    const document: DocumentFile = {
      kind: kind === 'readme' && isModelCard(text) ? 'modelCard' : kind,
      ...(installs.length > 0 && { installs }),
      headings: headingsOf(text),
      words: text.split(/\s+/).filter(Boolean).length,
    }
    return { facts: { document } }
  },
}

function kindOf(path: string): Kind | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  if (!/^[^.]+$|\.(?:md|markdown|mdx|rst|txt|adoc|org|html|cff|qmd|rmd|ipynb|bib)$/.test(name)) return undefined
  return names.find((one) => one.name.test(name))?.kind ?? (isInCardFolder(path) ? 'modelCard' : undefined)
}

/** A card that is rendered from code has a folder to itself. */
function isInCardFolder(path: string): boolean {
  return /(?:^|[/_-])model[-_]card\/[^/]+$/i.test(path)
}

/** The front matter that the Hugging Face Hub reads from a model's README. */
function isModelCard(text: string): boolean {
  const front = /^---\r?\n([\s\S]{0,5000}?)\r?\n---/.exec(text)?.[1] ?? ''
  return /^(?:pipeline_tag|base_model|model-index|library_name):/m.test(front)
}

/** Names after `pip install` and its kin, without versions and extras, and those of git repositories; no paths, files or other URLs. */
function installsOf(text: string): string[] {
  const commands = text.matchAll(/\b(?:pip3? install|uv add|poetry add|(?:conda|mamba) install)[ \t]([^\n`#<]{1,300})/g)
  const words = [...commands].flatMap(([, rest = '']) => rest.replace(/-[rc]\s+\S+/g, ' ').split(/\s+/))
  const names = words.flatMap((word) => /^["']?([A-Za-z][\w.-]*)(?:\[[^\]]*\])?(?:[=<>~!].*)?["']?$/.exec(word)?.[1]?.toLowerCase() ?? [])
  const sources = words.flatMap((word) => /^["']?git\+\S+\/([\w.-]+?)(?:\.git)?(?:[@#][^"']*)?["']?$/.exec(word)?.[1]?.toLowerCase() ?? [])
  return [...new Set([...names, ...sources])].slice(0, 50)
}

function headingsOf(text: string): DocumentFile['headings'] {
  let fenced = false
  return text.split(/\r?\n/).flatMap((raw, index) => {
    if (/^\s*(?:```|~~~)/.test(raw)) fenced = !fenced
    const heading = fenced ? undefined : /^#{2,6}\s+(\S.{0,400})/.exec(raw)?.[1]?.replace(/\s*#*\s*$/, '')
    return heading === undefined ? [] : [{ line: index + 1, text: heading.slice(0, 200) }]
  })
}
