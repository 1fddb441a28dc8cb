const whole =
  /\b(?:import\s{1,20}(?:\*\s{0,20}as\s{1,20})?|const\s{1,20}|let\s{1,20}|var\s{1,20})(?<name>[\w$]{1,60})\s{0,20}(?:from\s{0,20}|=\s{0,20}require\s{0,5}\(\s{0,5})["'](?<module>[^"'\n]{1,200})["']/g
const parts =
  /\b(?:import\s{1,20}(?:[\w$]{1,60}\s{0,20},\s{0,20})?|const\s{1,20}|let\s{1,20}|var\s{1,20})\{(?<names>[^{}"'`;]{1,4000})\}\s{0,20}(?:from\s{0,20}|=\s{0,20}require\s{0,5}\(\s{0,5})["'](?<module>[^"'\n]{1,200})["']/g

/** What each name that a module of JavaScript imports stands for: `aws-cdk-lib.aws_lambda` for the `lambda` of `import { aws_lambda as lambda }`. */
export function boundNames(text: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { groups: { name = '', module = '' } = {} } of text.matchAll(whole)) names.set(name, module)
  for (const { groups: { names: list = '', module = '' } = {} } of text.matchAll(parts)) {
    for (const item of list.split(',')) {
      const [, name, local = name] = /^\s*([\w$]+)(?:(?:\s+as\s+|\s*:\s*)([\w$]+))?\s*$/.exec(item) ?? []
      if (name !== undefined && local !== undefined) names.set(local, `${module}.${name}`)
    }
  }
  return names
}
