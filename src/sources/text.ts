import { createHash } from 'node:crypto'

/** Text of a file's bytes: UTF-8 with replacement characters for what is not, UTF-16 by its byte-order mark; undefined for binary content. */
export function decodeText(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.subarray(0, 8000).includes(0)) return undefined
  return new TextDecoder('utf-8').decode(bytes)
}

/** Git's id of a blob with this content, in a repository of SHA-1 objects. */
export function blobId(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')
}

const pointerStart = 'version https://git-lfs.github.com/spec/v1'

/** Size in bytes of the content that a git-lfs pointer stands for; undefined where the text is none. */
export function lfsPointerSize(text: string): number | undefined {
  if (!text.startsWith(pointerStart)) return undefined
  const size = /^size (\d{1,15})$/m.exec(text)?.[1]
  return size === undefined ? undefined : Number(size)
}

/** Pointers are three short lines; nothing outside this range can be one. */
export function mayBeLfsPointer(size: number | undefined): boolean {
  return size !== undefined && size >= 100 && size <= 1024
}
