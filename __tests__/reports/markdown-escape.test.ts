import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeCell, codeSpan, escapeText, oneLine, proseBlocks, proseHtml, proseLine } from '../../src/reports/markdown-escape.ts'
import { elementsOf, render, textOf } from './render.ts'

const fragments = [
  '@octocat',
  '#12',
  'GH-3',
  'https://evil.example',
  'www.evil.example',
  '[x](http://e)',
  '![x](http://e)',
  '<img src=x onerror=alert(1)>',
  '<details open>',
  '</details>',
  '<!--',
  '-->',
  '`',
  '``',
  '```',
  '|',
  '\\',
  '\\|',
  '*',
  '**',
  '_',
  '~~',
  '# ',
  '> ',
  '- ',
  '1. ',
  '1) ',
  '---',
  '===',
  '\n',
  '\r\n',
  '\t',
  '    ',
  '&amp;',
  '&#64;',
  ':smile:',
  '0123456789abcdef0123456789abcdef01234567',
  'a@b.example',
  '$x$',
  '[^1]',
  '- [ ] ',
  '\u202e',
  '\u200b',
  '\u0000',
  '\u001b[31m',
  'é',
  '🎉',
  'data/train.csv',
  '{{ x }}',
  '::warning::',
]
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 8 })), { maxLength: 12 })
  .map((parts) => parts.join(''))
const visible = (text: string) => oneLine(text).replace(/\s+/g, ' ').trim()

describe('text of the repository in Markdown', () => {
  it('makes no element of its own, whatever it holds', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(elementsOf(`x ${escapeText(text)} x`)).toEqual(['p'])
      }),
      { numRuns: 500 },
    )
    fc.assert(
      fc.property(hostile, (text) => {
        expect(elementsOf(escapeText(text)).filter((name) => name !== 'p')).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('is read as written', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(visible(textOf(`x ${escapeText(text)} x`))).toBe(visible(`x ${text} x`))
      }),
      { numRuns: 500 },
    )
  })

  it('mentions nobody and refers to nothing', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = render(escapeText(text))
        expect(shown).not.toMatch(/@\w|#\d|\bGH-\d|https?:|\bwww\.|\b[0-9a-f]{7,40}\b(?!;)/i)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a code span', () => {
  it('holds any text, and nothing escapes from it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(elementsOf(`x ${codeSpan(text)} x`)).toEqual(['code', 'p'])
      }),
      { numRuns: 500 },
    )
  })

  it('does not end a table cell', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = render(`| a | b |\n| --- | --- |\n| ${codeCell(text)} | end |`)
        expect(html.match(/<td>/g)).toHaveLength(2)
        expect(html).toContain('<td>end</td>')
      }),
      { numRuns: 500 },
    )
  })
})

describe('prose', () => {
  it.each([
    ['run `dvc push`', 'run `dvc push`'],
    ['**now**', '**now**'],
    ['one\ntwo', 'one two'],
    ['In a_b: `x`', 'In a\\_b: `x`'],
  ])('%s', (prose, markdown) => expect(proseLine(prose)).toBe(markdown))

  it('keeps code blocks, whatever stands in them', () => {
    expect(proseBlocks('Type:\n\n```console\n$ dvc init <x>\n```')).toBe('Type:\n\n```console\n$ dvc init <x>\n```')
    fc.assert(
      fc.property(hostile, (text) => {
        const elements = elementsOf(proseBlocks(`Type ${text}\n\n\`\`\`sh\n${text}\n\`\`\`\n`))
        expect(elements.filter((name) => !['p', 'pre', 'code', 'ul', 'li', 'strong', 'br'].includes(name))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('makes a summary in which no markup of the text survives', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const elements = elementsOf(`<details>\n<summary>${proseHtml(text)}</summary>\n\nbody\n\n</details>`)
        expect(elements.filter((name) => !['details', 'summary', 'p', 'code', 'strong'].includes(name))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
