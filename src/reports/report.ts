import type { Scorecard } from '../model/scorecard.ts'

export interface ReportOptions {
  /** Terminal colours. */
  colour?: boolean
  /** Columns of the terminal. */
  width?: number
  /** Makes places into links: the address of a file at the scanned commit. */
  permalink?: (path: string, line?: number) => string | undefined
  /** The same for places that count from the root of the repository, as policy files do, whatever folder of it is scanned. */
  rootPermalink?: (path: string, line?: number) => string | undefined
  /** Address of the run, for "all details". */
  runUrl?: string
  /** Address at which a wrong finding can be reported; the report fills its query. */
  issueUrl?: string
  /** Everything, also what passed; the default shows what needs attention. */
  all?: boolean
}

/** One rendering of a scorecard. Pure; every string from the repository is escaped for its format. */
export interface Report {
  id: string
  /** Of a file that holds it. */
  extension: string
  says: string
  render(scorecard: Scorecard, options?: ReportOptions): string
}
