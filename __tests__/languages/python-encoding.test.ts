import { expect, test } from 'vitest'
import { veiledEncoding } from '../../src/languages/python-encoding.ts'

test.each([
  ['# coding: utf-7\n', 'utf-7'],
  ['#!/usr/bin/env python\n# -*- coding: raw_unicode_escape -*-\n', 'raw_unicode_escape'],
  ['\n# vim: set fileencoding=UTF_7 :\n', 'UTF_7'],
  ['# a\r# coding=unicode_escape\n', 'unicode_escape'],
])('%j is in other letters than it seems', (text, encoding) => {
  expect(veiledEncoding(text)).toBe(encoding)
})

test.each([
  '# -*- coding: utf-8 -*-\n',
  '# -*- coding: utf-8-unix -*-\n',
  '# encoding: utf8\n',
  '# coding=latin-1\n',
  '# coding: iso-8859-15\n',
  '# coding: cp1252\n',
  '# coding: windows-1251\n',
  '# -*- coding: GBK -*-\n',
  '# coding: euc_kr\n',
  '# coding: Shift_JIS\n',
  '# coding: ascii\n',
  'import a\n# coding: utf-7\n',
  '# a\n# b\n# coding: utf-7\n',
  'x = "coding: utf-7"\n',
  '',
])('%j is as it seems', (text) => {
  expect(veiledEncoding(text)).toBeUndefined()
})
