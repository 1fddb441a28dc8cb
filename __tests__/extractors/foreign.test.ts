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

describe('calls in R', () => {
  it.each([
    ['read_csv("data/a.csv")', { name: 'read_csv', line: 1, first: { literal: 'data/a.csv' } }],
    ["readr::read_csv(file = 'a.csv', n_max = 1)", { name: 'readr::read_csv', line: 1, first: { literal: 'a.csv' } }],
    ['read.csv(paths$train)', { name: 'read.csv', line: 1, first: { reference: 'paths$train' } }],
    ['fread(\n  "a.csv"\n)', { name: 'fread', line: 1, first: { literal: 'a.csv' } }],
    ['fread(1)', { name: 'fread', line: 1 }],
    ['fread(paste0("a", x))', { name: 'fread', line: 1 }],
    ['fread()', { name: 'fread', line: 1 }],
  ])('%s', (text, call) => {
    expect(extract('a.R', text).foreign?.calls[0]).toEqual(call)
  })

  it('load modules of Python', () => {
    expect(extract('a.R', 'sm <- reticulate::import("sagemaker")').foreign?.imports).toContainEqual({ name: 'sagemaker', line: 1 })
  })
})

it('what renv wrote is no code of the project', () => {
  expect(extract('renv/activate.R', 'read.csv(file)')).toEqual({})
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
