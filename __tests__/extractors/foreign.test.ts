import { describe, expect, it } from 'vitest'
import { budgetOf } from '../../src/extractors/extractor.ts'
import { foreign } from '../../src/extractors/foreign.ts'

function extract(path: string, text: string) {
  return foreign.extract({ path, text, budget: budgetOf(1_000_000) }).facts
}

describe('source of another language', () => {
  it.each([
    ['train.R', 'library(caret)', 'r', 'caret'],
    ['a.jl', 'using Flux', 'julia', 'Flux'],
    ['a.CPP', '#include <x.h>', 'cpp', 'x.h'],
    ['a.tsx', 'import "x"', 'javascript', 'x'],
  ])('%s', (path, text, language, name) => {
    expect(extract(path, text).foreign).toMatchObject({ language, imports: [{ name, line: 1 }] })
  })
})

describe('a document with code', () => {
  it('gives its chunks with lines of the file', () => {
    const facts = extract('report.Rmd', '# Title\nlibrary(no)\n```{r setup}\nlibrary(yes)\n```\n```{python}\nimport a\n```\n')
    expect(facts.foreign?.imports).toEqual([{ name: 'yes', line: 4 }])
    expect(facts.python?.imports).toMatchObject([{ module: 'a', line: 7 }])
  })

  it('without chunks gives nothing', () => {
    expect(extract('a.qmd', 'library(no)')).toEqual({})
  })
})
