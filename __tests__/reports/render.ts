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

/** HTML of a comment by the renderer nearest to GitHub's own. */
export function render(markdown: string): string {
  return String(processor.processSync(markdown))
}

/** Names of the elements in it, each once. */
export function elementsOf(markdown: string): string[] {
  return [...new Set([...render(markdown).matchAll(/<([a-z][a-z0-9]*)/g)].map((match) => match[1] as string))].sort()
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' }

/** What a reader sees, without invisible joiners. */
export function textOf(markdown: string): string {
  return render(markdown)
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([0-9a-f]+)|(\w+));/gi, (_, code?: string, name?: string) =>
      code ? String.fromCodePoint(Number.parseInt(code, 16)) : (entities[name ?? ''] ?? ''),
    )
    .replaceAll('\u2060', '')
}
