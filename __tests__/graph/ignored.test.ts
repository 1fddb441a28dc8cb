import { expect, test } from 'vitest'
import { ignoredBy } from '../../src/graph/ignored.ts'

function isIgnored(files: Record<string, string[]>, path: string): boolean {
  const facts = Object.entries(files).map(([at, patterns]) => ({
    path: at,
    ignores: patterns.map((pattern, index) => ({ line: index + 1, pattern })),
  }))
  return ignoredBy(facts)(path)
}

test.each<[string, Record<string, string[]>, string, boolean]>([
  ['a name in any folder', { '.gitignore': ['*.csv'] }, 'a/b.csv', true],
  ['a folder and all below it', { '.gitignore': ['data/'] }, 'data/raw/a.csv', true],
  ['an anchored pattern only there', { '.gitignore': ['/raw'] }, 'data/raw', false],
  ["a folder's own file", { 'data/.gitignore': ['/raw'] }, 'data/raw', true],
  ["another folder's file", { 'data/.gitignore': ['/raw'] }, 'raw', false],
  ['what is taken back', { '.gitignore': ['*.csv', '!keep.csv'] }, 'keep.csv', false],
  ['what a deeper file takes back', { 'a/.gitignore': ['!x.csv'], '.gitignore': ['*.csv'] }, 'a/x.csv', false],
  ['what lies in an ignored folder stays ignored', { '.gitignore': ['data', '!data/keep.csv'] }, 'data/keep.csv', true],
  ['nothing', {}, 'a', false],
])('%s', (_, files, path, expected) => {
  expect(isIgnored(files, path)).toBe(expected)
})
