import { isTestPath } from '../../graph/file-kind.ts'
import type { FileFacts, ForeignModule } from '../../model/file-facts.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'

/** A program in another language that fits a model. */
export interface ForeignFit {
  path: string
  line: number
  name: string
  frameworks: string[]
}

/** How a language says that a file is a program: by a name that starts one, or where no name says otherwise. */
interface Starting {
  by: RegExp
  unless: RegExp
}

/** Functions of each language that fit a model by themselves, and those that do where a modelling package is loaded; without `starting` any file can be run. */
const fitting: Readonly<Record<string, { always: RegExp; loaded: RegExp; starting?: Starting }>> = {
  r: {
    always: /^(?:stats::)?(?:lm|glm|nls|loess|aov)$/,
    loaded:
      /^(?:\w+::)?(?:train|fit|fit_resamples|last_fit|tune_grid|tune_bayes|randomForest|ranger|xgboost|xgb\.train|lightgbm|lgb\.train|glmnet|cv\.glmnet|rpart|svm|naiveBayes|nnet|gbm|gam|lmer|h2o\.(?:automl|gbm|glm|randomForest|deeplearning|xgboost|kmeans|naiveBayes|stackedEnsemble|coxph|gam|rulefit|grid|glrm|prcomp|isolationForest|word2vec|train_segments)|auto\.arima|ARIMA|model|learner\$train)$/,
  },
  jvm: { always: /^$/, loaded: /^(?:fit|train)$/, starting: { by: /^(?:main|App)$/, unless: /^(?:class|object)$/ } },
  csharp: { always: /^$/, loaded: /^(?:Fit|backward)$/, starting: { by: /^Main$/, unless: /^class$/ } },
  julia: { always: /^$/, loaded: /(?:^|\.)(?:train!|fit!|fit|lm|glm|update!|xgboost)$/ },
}

/** What an R package defines, documents and tests. */
const ofPackage = /^(?:R|man|vignettes|inst|tests|docs)\/|^[^/]*\.Rmd$/

/** Entry points in other languages than Python: programs, scripts and documents; what belongs to a package only defines, and tests only try. */
export function foreignFits({ files, facts, recognised }: ProjectView): ForeignFit[] {
  const packages = packagesOf(files.map(({ path }) => path))
  return facts.flatMap((file) => {
    if (
      !file.foreign ||
      isTestPath(file.path) ||
      packages.some((root) => file.path.startsWith(root) && ofPackage.test(file.path.slice(root.length)))
    )
      return []
    const trains = recognised.rolesIn(file.path).filter(({ role, by }) => role.role === 'trains' && by === 'foreign')
    return fitIn(file, trains)
  })
}

/** Folders of R packages. A DESCRIPTION may only list what a project needs: a package also exports, and no pipeline runs its functions. */
function packagesOf(paths: readonly string[]): string[] {
  const present = new Set(paths)
  const roots = paths.filter((path) => /(?:^|\/)DESCRIPTION$/.test(path)).map((path) => path.slice(0, -'DESCRIPTION'.length))
  return roots.filter((root) => present.has(`${root}NAMESPACE`) && !present.has(`${root}_targets.R`))
}

function isProgram({ calls }: ForeignModule, { by, unless }: Starting): boolean {
  return calls.some(({ name }) => by.test(name)) || !calls.some(({ name }) => unless.test(name))
}

function fitIn({ path, foreign }: FileFacts, trains: readonly RoleMatch[]): ForeignFit[] {
  const names = foreign && fitting[foreign.language]
  const call = names && foreign.calls.find(({ name }) => names.always.test(name) || (trains.length > 0 && names.loaded.test(name)))
  if (!call || (names.starting && !isProgram(foreign, names.starting))) return []
  return [{ path, line: call.line, name: call.name, frameworks: [...new Set(trains.map(({ tool }) => tool.id))].sort() }]
}
