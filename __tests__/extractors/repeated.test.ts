import { expect, test } from 'vitest'
import { budgetOf } from '../../src/extractors/extractor.ts'
import { extractors } from '../../src/extractors/index.ts'

/** The piece, again and again, makes whoever looks each time at all that came before it take minutes. */
test.each<{ id: string; path: string; start?: string; piece: string; times: number; end?: string }>([
  { id: 'requirements', path: 'requirements.txt', start: 'a==1 \\\n', piece: '  --hash=sha256:0 \\\n', times: 70_000 },
  { id: 'travis', path: '.travis.yml', start: 'env:\n', piece: '  - A=1 B=2\n', times: 30_000 },
  { id: 'travis', path: '.travis.yml', start: 'script:\n', piece: `    - cd ${'a'.repeat(200)}\n`, times: 8_000 },
  {
    id: 'kubernetes',
    path: 'a.yaml',
    start: 'apiVersion: v1\nkind: Service\nmetadata: { labels: { helm.sh/chart: "',
    piece: '-1',
    times: 200_000,
    end: '!" } }\n',
  },
  { id: 'nox', path: 'noxfile.py', start: 'import nox\n', piece: '@nox.session\ndef a(s):\n  s.run("x")\n', times: 3_000 },
  { id: 'python', path: 'a.py', piece: '{%{', times: 33_000 },
  { id: 'dockerfile', path: 'Dockerfile', start: 'FROM a\nRUN pip install "a', piece: ' ', times: 60_000, end: '!"\n' },
  { id: 'secrets', path: 'a.py', piece: `${'a-'.repeat(2_450)} password api_key\n`, times: 100 },
  { id: 'secrets', path: 'a.yaml', start: 'name: PASSWORD', piece: '\n', times: 400_000, end: 'x' },
])('the $id reader comes to an end of a long $path', ({ id, path, start = '', piece, times, end = '' }) => {
  const text = `${start}${piece.repeat(times)}${end}`
  const reader = extractors.find((extractor) => extractor.id === id)
  expect(reader?.wants?.(text) ?? true).toBe(true)
  expect(() => reader?.extract({ path, text, budget: budgetOf(20_000_000) })).not.toThrow()
})
