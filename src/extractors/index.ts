import { appveyor } from './appveyor.ts'
import { awsCdk } from './aws-cdk.ts'
import { awsCodebuild } from './aws-codebuild.ts'
import { awsCodepipeline } from './aws-codepipeline.ts'
import { azurePipelines } from './azure-pipelines.ts'
import { bitbucketPipelines } from './bitbucket-pipelines.ts'
import { buildkite } from './buildkite.ts'
import { circleci } from './circleci.ts'
import { codeowners } from './codeowners.ts'
import { compose } from './compose.ts'
import { condaEnvironment } from './conda-environment.ts'
import { condaExplicit } from './conda-explicit.ts'
import { condaLock } from './conda-lock.ts'
import { devcontainer } from './devcontainer.ts'
import { dockerfile } from './dockerfile.ts'
import { documents } from './documents.ts'
import { drone } from './drone.ts'
import { dvcConfig } from './dvc-config.ts'
import { dvcLock } from './dvc-lock.ts'
import { dvcPipeline } from './dvc-pipeline.ts'
import { dvcPointer } from './dvc-pointer.ts'
import type { Extractor } from './extractor.ts'
import { foreign } from './foreign.ts'
import { gitattributes } from './gitattributes.ts'
import { githubAction } from './github-action.ts'
import { githubWorkflow } from './github-workflow.ts'
import { gitignore } from './gitignore.ts'
import { gitlabCi } from './gitlab-ci.ts'
import { googleCloudBuild } from './google-cloud-build.ts'
import { grafana } from './grafana.ts'
import { hatch } from './hatch.ts'
import { iniSettings } from './ini-settings.ts'
import { invoke } from './invoke.ts'
import { jenkins } from './jenkins.ts'
import { jsonSettings } from './json-settings.ts'
import { juliaManifest } from './julia-manifest.ts'
import { juliaProject } from './julia-project.ts'
import { just } from './just.ts'
import { kubernetes } from './kubernetes.ts'
import { makefile } from './makefile.ts'
import { mise } from './mise.ts'
import { mlproject } from './mlproject.ts'
import { notebook } from './notebook.ts'
import { nox } from './nox.ts'
import { npmLock } from './npm-lock.ts'
import { npmScripts } from './npm-scripts.ts'
import { packageJson } from './package-json.ts'
import { pipfile } from './pipfile.ts'
import { pipfileLock } from './pipfile-lock.ts'
import { pipfileScripts } from './pipfile-scripts.ts'
import { pixi } from './pixi.ts'
import { pixiLock } from './pixi-lock.ts'
import { pixiTasks } from './pixi-tasks.ts'
import { poe } from './poe.ts'
import { preCommit } from './pre-commit.ts'
import { prometheus } from './prometheus.ts'
import { pyproject } from './pyproject.ts'
import { pyprojectTasks } from './pyproject-tasks.ts'
import { python } from './python.ts'
import { pythonLock } from './python-lock.ts'
import { pythonProgram } from './python-program.ts'
import { rDescription } from './r-description.ts'
import { renvLock } from './renv-lock.ts'
import { requirements } from './requirements.ts'
import { secrets } from './secrets.ts'
import { setupCfg } from './setup-cfg.ts'
import { setupPy } from './setup-py.ts'
import { shellProgram } from './shell-program.ts'
import { shellScript } from './shell-script.ts'
import { taskfile } from './taskfile.ts'
import { terraform } from './terraform.ts'
import { tomlSettings } from './toml-settings.ts'
import { tox } from './tox.ts'
import { toxToml } from './tox-toml.ts'
import { travis } from './travis.ts'
import { yamlSettings } from './yaml-settings.ts'

/** Every file format that is read. A new one is a file in this folder and a line here. */
export const extractors: readonly Extractor[] = [
  appveyor,
  awsCdk,
  awsCodebuild,
  awsCodepipeline,
  azurePipelines,
  bitbucketPipelines,
  buildkite,
  circleci,
  codeowners,
  compose,
  condaEnvironment,
  condaExplicit,
  condaLock,
  devcontainer,
  dockerfile,
  documents,
  drone,
  dvcConfig,
  dvcLock,
  dvcPipeline,
  dvcPointer,
  foreign,
  gitattributes,
  githubAction,
  githubWorkflow,
  gitignore,
  gitlabCi,
  googleCloudBuild,
  grafana,
  hatch,
  iniSettings,
  invoke,
  jenkins,
  jsonSettings,
  juliaManifest,
  juliaProject,
  just,
  kubernetes,
  makefile,
  mise,
  mlproject,
  notebook,
  nox,
  npmLock,
  npmScripts,
  packageJson,
  pipfile,
  pipfileLock,
  pipfileScripts,
  pixi,
  pixiLock,
  pixiTasks,
  poe,
  preCommit,
  prometheus,
  pyproject,
  pyprojectTasks,
  python,
  pythonProgram,
  pythonLock,
  rDescription,
  renvLock,
  requirements,
  secrets,
  setupCfg,
  setupPy,
  shellProgram,
  shellScript,
  taskfile,
  terraform,
  tomlSettings,
  tox,
  toxToml,
  travis,
  yamlSettings,
]
