import { badge } from './badge.ts'
import { json } from './json.ts'
import { markdown } from './markdown/index.ts'
import type { Report } from './report.ts'
import { sarif } from './sarif.ts'
import { terminal } from './terminal.ts'

/** Every rendering. A new one is a file in this folder and a line here. */
export const reports: readonly Report[] = [terminal, markdown, json, sarif, badge]
