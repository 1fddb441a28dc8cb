import type { AnyAnalysis } from './analysis.ts'
import { calls } from './calls.ts'
import { ci } from './ci.ts'
import { data } from './data.ts'
import { dependencies } from './dependencies.ts'
import { documents } from './documents.ts'
import { files } from './files.ts'
import { hazards } from './hazards.ts'
import { hostedModels } from './hosted-models.ts'
import { images } from './images.ts'
import { kinds } from './kinds.ts'
import { lockIn } from './lock-in.ts'
import { models } from './models.ts'
import { monitoring } from './monitoring.ts'
import { notebooks } from './notebooks.ts'
import { runtimes } from './runtimes.ts'
import { services } from './services.ts'
import { serving } from './serving.ts'
import { storage } from './storage.ts'
import { tests } from './tests.ts'
import { tools } from './tools.ts'
import { training } from './training.ts'

/** Every cross-file question, in the order in which they are asked: a later one may read what an earlier one found. */
export const analyses: readonly AnyAnalysis[] = [
  files,
  documents,
  ci,
  tests,
  dependencies,
  notebooks,
  images,
  services,
  storage,
  hazards,
  calls,
  hostedModels,
  runtimes,
  training,
  tools,
  models,
  data,
  serving,
  monitoring,
  lockIn,
  kinds,
]
