import { expect, test } from 'vitest'
import { type Renderers, renderAll } from '../../src/action/renderings.ts'
import { evaluation, finding, scorecard } from '../reports/scorecard.ts'

const card = scorecard([evaluation({ findings: [finding()] })])
const rendered: Renderers = {
  markdown: () => 'markdown',
  terminal: () => 'terminal',
  json: () => '{}',
  badge: () => '{}',
  sarif: () => '{}',
}
const fail = () => {
  throw new Error('boom')
}

test.each<[keyof Renderers | 'annotations', object]>([
  ['markdown', { comment: expect.stringContaining('could not be rendered'), summary: expect.stringContaining('could not be rendered') }],
  ['terminal', { log: expect.stringContaining('could not be rendered') }],
  ['json', { json: undefined }],
  ['badge', { badge: undefined }],
  ['sarif', { sarif: undefined }],
  ['annotations', { annotations: [] }],
])('a renderer of %s that throws is named, and costs no other form', (form, instead) => {
  const annotation = { level: 'notice' as const, title: 'Pinned', message: 'No' }
  const whole = renderAll(card, () => [annotation], {}, rendered)
  expect(whole.breakdowns).toEqual([])
  const broken = renderAll(card, form === 'annotations' ? fail : () => [annotation], {}, { ...rendered, [form]: fail })
  expect(broken.breakdowns).toEqual(
    form === 'markdown'
      ? ['internal error: the rendering of the comment failed: boom', 'internal error: the rendering of the summary failed: boom']
      : [expect.stringMatching(/^internal error: the rendering of .* failed: boom$/)],
  )
  expect(broken).toEqual({ ...whole, ...instead, breakdowns: broken.breakdowns })
})
