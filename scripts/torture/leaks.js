import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkBreaks from 'remark-breaks'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkBreaks)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .use(rehypeStringify)

/** Elements that the template of the Markdown report makes. */
const ours = new Set(
  ['blockquote', 'br', 'code', 'details', 'em', 'h3', 'li', 'p', 'pre', 'strong', 'sub', 'summary'].concat([
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
  ]),
)

/** What no report may print, whatever its format: in each case what it would steer. */
const forbidden = {
  'a control character': /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/,
  'a character that reorders text': /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/,
  'a character that hides': /[\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u,
  'a workflow command': /^\s*::/m,
  'a workflow command of the old kind': /##\[/,
}

/** In Markdown, outside of code: what GitHub makes a link or a notification of. */
const references = /@[a-z\d]|#\d|\bGH-\d|\b(?:https?|ftp|mailto|xmpp):|\bwww\.[a-z]/i

/** What in the text of a report was put there by the scanned repository to steer its reader; empty where nothing was. */
export function leaksOf(format, text) {
  const found = Object.entries(forbidden).flatMap(([what, pattern]) => around(what, pattern.exec(text)))
  if (format === 'markdown') found.push(...markdownLeaks(text))
  if (['json', 'sarif', 'badge', 'facts'].includes(format)) found.push(...jsonLeaks(text))
  return found
}

function markdownLeaks(text) {
  const html = String(processor.processSync(text))
  const elements = [...html.matchAll(/<([a-z][a-z0-9]*)/g)].filter(([, name]) => !ours.has(name))
  const words = html.replace(/<pre>.*?<\/pre>|<code[^>]*>.*?<\/code>/gs, ' ').replace(/<[^>]*>/g, ' ')
  return [...elements.flatMap((match) => around(`an element ${match[1]}`, match)), ...around('a reference', references.exec(words))]
}

function jsonLeaks(text) {
  try {
    JSON.parse(text)
    return []
  } catch (error) {
    return [`no JSON: ${error.message}`]
  }
}

function around(what, match) {
  if (!match) return []
  return [`${what}: ${JSON.stringify(match.input.slice(Math.max(0, match.index - 60), match.index + 60))}`]
}
