import type { Scorecard } from '../../model/scorecard.ts'
import { escapeText } from '../markdown-escape.ts'
import type { ReportOptions } from '../report.ts'
import { capabilityWords, compare, count } from '../words.ts'
import { details, placeLink, table } from './section.ts'

const hostingWords = { self: 'self-hosted', vendor: "vendor's", unknown: '' }

/** Capability by capability: what is used, how, whose it is, and where, what only tests use left out. Then how deep the lock-in goes. */
export function stackMap(scorecard: Scorecard, options: ReportOptions): string {
  const tools = scorecard.tools
    .filter(({ testsOnly }) => !testsOnly)
    .sort((a, b) => compare(a.capability, b.capability) || compare(a.name, b.name))
  if (tools.length === 0) return ''
  const rows = tools.map((tool) => [
    escapeText(capabilityWords(tool.capability)),
    escapeText(tool.name),
    tool.level,
    [tool.licence === 'proprietary' ? 'proprietary' : 'open source', hostingWords[tool.hosting]].filter((word) => word !== '').join(', '),
    tool.evidence[0] ? `${placeLink(tool.evidence[0], options, { inTable: true })}${tool.files > 1 ? ` +${tool.files - 1}` : ''}` : '',
  ])
  const map = table(['Capability', 'Tool', 'Level', 'Licence', 'Where'], rows)
  return details(
    `Stack: ${count(tools.length, 'tool')}${exposureWords(scorecard)}`,
    [map, lockIn(scorecard)].filter((part) => part !== '').join('\n\n'),
  )
}

function exposureWords({ lockIn }: Scorecard): string {
  const words = [...new Set(lockIn.map(({ exposure }) => exposure))]
  return words.length === 1 ? `, lock-in ${escapeText(words[0] ?? '')}` : ''
}

function lockIn(scorecard: Scorecard): string {
  const rows = scorecard.lockIn.flatMap(({ project, platforms }) =>
    platforms.map((platform) => [
      escapeText(platform.name) + (project === '.' ? '' : ` in ${escapeText(project)}`),
      escapeText(platform.layers.join(', ')),
      `${count(platform.callSites, 'call')} in ${count(platform.files, 'file')}${platform.isolated === 'yes' && platform.files === 1 ? ', behind one module' : ''}`,
      platform.alternatives.map(escapeText).join(', '),
    ]),
  )
  return rows.length === 0 ? '' : table(['Platform', 'Layers', 'Reach', 'Open counterparts'], rows)
}
