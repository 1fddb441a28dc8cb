import type { Command, Position } from './code-facts.ts'

export interface ImageReference {
  /** As written, arguments resolved where they have a default. */
  image: string
  registry?: string
  repository?: string
  tag?: string
  digest?: string
}

export interface ImageUse extends Position, ImageReference {
  owner?: string
}

export type Pin = 'digest' | 'version-tag' | 'floating-tag' | 'latest' | 'none' | 'scratch' | 'stage' | 'build-arg'

export interface FromLine extends ImageReference {
  line: number
  alias?: string
  platform?: string
  pin: Pin
  /** The reference as the file has it, where it stands on variables. */
  written?: string
}

/** What builds an image from a Dockerfile. */
export interface ImageBuild {
  /** Path of the Dockerfile, from the folder of the file that says so. */
  dockerfile: string
  /** Build arguments with the values that it gives. */
  arguments: Record<string, string>
}

export interface Install {
  line: number
  manager: 'pip' | 'apt' | 'apk' | 'conda' | 'npm' | 'yum' | 'gem' | 'cargo' | 'go' | 'r'
  /** Lower-case, without extras and version. */
  package: string
  version?: string
  pinned: boolean
}

export interface DockerfileFile {
  from: FromLine[]
  /** Build arguments that FROM lines may use, in order, with their values as written; empty where none is written. */
  arguments: Record<string, string>
  installs: Install[]
  /** USER of the final stage: as written; absent where the final stage sets none. */
  user?: string
  healthcheck?: number
  expose: number[]
  /** CMD and ENTRYPOINT of the final stage. */
  entrypoint: Command[]
  /** The same as words, of the shell form with its shell. */
  start: { entrypoint?: string[]; command?: string[] }
  copies: { line: number; from?: string; sources: string[] }[]
  environment: Record<string, string>
}
