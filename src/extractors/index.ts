import type { Extractor } from './extractor.ts'

/** Every file format that is read. A new one is a file in this folder and a line here. */
export const extractors: readonly Extractor[] = []
