import { parseArgs } from 'node:util'

/**
 * What a script was asked for, numbers as numbers: the options of `parseArgs`, where `number: true` takes a number above zero. With `--help`
 * prints the usage and ends; with anything else that it does not know, says what is wrong beside the usage and ends with 2.
 */
export function readOptions(usage, options, { allowPositionals = false } = {}) {
  try {
    const plain = Object.entries(options).map(([name, { number: _, ...option }]) => [name, option])
    const { values, positionals } = parseArgs({
      allowPositionals,
      options: { ...Object.fromEntries(plain), help: { type: 'boolean', short: 'h' } },
    })
    if (values.help) {
      console.log(usage)
      process.exit(0)
    }
    for (const [name, { number }] of Object.entries(options))
      if (number && values[name] !== undefined) values[name] = numberOf(name, values[name])
    return { values, positionals }
  } catch (error) {
    return endWith(error.message, usage)
  }
}

function numberOf(name, text) {
  const number = Number(text)
  if (!(number > 0)) throw new Error(`--${name} takes a number above 0, not "${text}"`)
  return number
}

/** Says what is wrong with what was asked, and how to ask. */
export function endWith(message, usage) {
  console.error(`${message}\n${usage}`)
  process.exit(2)
}
