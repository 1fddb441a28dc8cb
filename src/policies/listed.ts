/** As a sentence lists them: `a, b and c`; of a longer list the first and how many more there are. */
export function listed(words: readonly string[], most: number): string {
  const named = words.slice(0, words.length > most ? most : -1)
  const last = words.length > most ? `${words.length - most} more` : (words.at(-1) ?? '')
  return named.length === 0 ? last : `${named.join(', ')} and ${last}`
}
