import { mkdtempSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ScanError } from '../../src/model/errors.ts'
import { borrow } from '../../src/sources/borrow.ts'
import { close, listen } from '../github/server.ts'
import { makeRepository } from '../sources/repository.ts'

const advertisement = '001e# service=git-upload-pack\n0000'

test.concurrent.each<[string, number, Record<string, string>, string | undefined, RegExp]>([
  ['401', 401, {}, '', /could not read Username|Authentication failed/],
  ['403', 403, {}, '', /403/],
  ['404', 404, {}, '', /not found/],
  ['429', 429, { 'retry-after': '1' }, '', /429/],
  ['500', 500, {}, '', /500/],
  ['502 in HTML', 502, { 'content-type': 'text/html' }, '<html>Unicorn!</html>', /502/],
  ['HTML for an advertisement', 200, { 'content-type': 'text/html' }, '<html>Please log in</html>', /dumb http|not valid|unable/],
  ['half an advertisement', 200, { 'content-type': 'application/x-git-upload-pack-advertisement' }, advertisement, /./],
  ['a redirection', 302, { location: '/elsewhere' }, '', /302/],
  ['a reset connection', 0, {}, undefined, /./],
])('a remote that answers %s: refused in git’s words on one line, without the token', async (_, status, headers, body, says) => {
  const server = createServer((request, response) => {
    if (body === undefined) return void request.socket.destroy()
    response.writeHead(status, headers).end(body)
  })
  const url = `http://127.0.0.1:${await listen(server)}/acme/churn`
  const { folder } = makeRepository({ 'a.txt': 'a' })
  const temporary = mkdtempSync(join(tmpdir(), 'fetch-'))
  const request = { folder, temporary, remote: { url, token: 'secret-token' }, wants: ['a'.repeat(40)] }
  const error = await borrow(request).catch((thrown) => thrown)
  await close(server)
  expect(error).toBeInstanceOf(ScanError)
  expect(error.message).toMatch(/^git fetch: .*$/)
  expect(error.message).toMatch(says)
  expect(error.message).not.toContain('secret-token')
  expect(readdirSync(temporary)).toEqual([])
})
