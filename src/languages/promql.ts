const WORDS = new Set(
  'and or unless bool offset by without on ignoring group_left group_right inf nan start end sum avg min max count stddev stdvar group topk bottomk quantile count_values'.split(
    ' ',
  ),
)

/** Names of the metrics that a PromQL expression reads, each once, in order; labels, functions and variables are none. */
export function metricsOf(expression: string): string[] {
  const named = [...expression.matchAll(/__name__\s*=~?\s*"([\w:]+)"/g)].map(([, name = '']) => name)
  const bare = expression
    .replace(/#[^\n]*/g, ' ')
    .replace(/"(?:[^"\\]|\\.)*(?:"|$)|'(?:[^'\\]|\\.)*(?:'|$)|`[^`]*(?:`|$)/gs, ' ')
    .replace(/\{\{[\s\S]{0,500}?\}\}|\$\{[^{}]*\}|\$\w+/g, ' ')
    .replace(/\{[^{}]*\}|\[[^[\]]*\]/g, ' ')
    .replace(/\b(?:by|without|on|ignoring|group_left|group_right)\s*\([^()]*\)/gi, ' ')
    .replace(/\boffset\s+-?\w+/gi, ' ')
  const read = [...bare.matchAll(/(?<![\w:.])([a-z_:][\w:]*)(?![\w:])(?!\s*\()/gi)].map(([name]) => name)
  return [...new Set([...named, ...read.filter((name) => !WORDS.has(name.toLowerCase()))])]
}
