import { formatLocation, type Location } from './location.ts'

/** The user asked for something that cannot be: a wrong flag, a broken policy file. The run ends with exit code 2. */
export class ConfigurationError extends Error {
  readonly location: Location | undefined
  /** What to do about it, as one sentence. */
  readonly remedy: string | undefined

  constructor(message: string, options: { location?: Location; remedy?: string; cause?: unknown } = {}) {
    super(options.location ? `${formatLocation(options.location)}: ${message}` : message, { cause: options.cause })
    this.name = 'ConfigurationError'
    this.location = options.location
    this.remedy = options.remedy
  }
}

/** What somebody named and is not there, and names of its kind that are. */
export interface Misnomer {
  word: string
  names: readonly string[]
}

/** The scan itself could not be done: git failed, the run's time is over. Exit code 3; 2 where what was named is not there. */
export class ScanError extends Error {
  readonly remedy: string | undefined
  readonly misnomer: Misnomer | undefined

  constructor(message: string, options: { remedy?: string; cause?: unknown; misnomer?: Misnomer } = {}) {
    super(message, { cause: options.cause })
    this.name = 'ScanError'
    this.remedy = options.remedy
    this.misnomer = options.misnomer
  }
}
