import { isTestPath } from '../../graph/file-kind.ts'
import type { Definition, FileFacts } from '../../model/file-facts.ts'
import type { Evidence } from '../../model/location.ts'

const validates = /^_?validate_(?:\w+_)?(?:data|dataset|dataframe|frame|df|schema|columns?|features?|labels?|quality)(?:_\w+)?$/
const checks =
  /^_?(?:check|verify)_(?:\w+_)?(?:schema|columns|quality|missing|nulls?|duplicates|dtypes|ranges?|integrity|distributions?)(?:_\w+)?$/
const validators = /(?:Data|Schema|Frame|Feature)\w*Valid(?:ator|ation)\w*$|DataQuality\w*$/

/** Checks of data that the project wrote itself, by what it calls them. What a web framework's model validates are requests. */
export function ownValidation(facts: readonly FileFacts[]): Evidence[] {
  return facts.flatMap(({ path, python }) =>
    isTestPath(path)
      ? []
      : (python?.definitions ?? []).filter(isValidation).map(({ name, line, cell }) => ({
          path,
          line,
          ...(cell !== undefined && { cell }),
          says: name,
        })),
  )
}

function isValidation({ name, kind, decorators }: Definition): boolean {
  const own = name.slice(name.lastIndexOf('.') + 1)
  if (kind === 'class') return validators.test(own)
  return decorators.length === 0 && (validates.test(own) || checks.test(own))
}
