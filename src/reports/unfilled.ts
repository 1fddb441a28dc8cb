/**
 * A remedy as it reads where no repository fills it in: for each `{{ expression }}` its fallback, `PATH` where it names a path, or `…`
 * where what stands there depends on more.
 */
export function unfilled(remedy: string): string {
  return remedy.replaceAll(/\{\{([^\n]*?)\}\}/g, (_, expression: string) => {
    const fallback = /^[^"]*\.orValue\("([^"]*)"\)[\s)]*$/.exec(expression)?.[1]
    const name = /^\s*(?:shellQuote\()?[\w.?[\]]+\.(\w+)\)?\s*$/.exec(expression)?.[1]
    return fallback ?? name?.toUpperCase() ?? '…'
  })
}
