import { expand, grammars } from './grammars.js'

const { rules } = grammars.find(({ names }) => names.includes('run.sh'))
const words = (text) => text.split(' ')

/** `{ names, keys }`: file names with the keys that their readers look for. */
const documents = [
  {
    names: ['.github/workflows/ci.yml', '.github/workflows/x.yaml', 'action.yml', '.github/actions/a/action.yaml'],
    keys: words(
      'on jobs steps run uses with needs if env strategy matrix include exclude runs-on container image services defaults working-directory shell name push pull_request branches paths workflow_call secrets inputs runs using permissions a b',
    ),
    weight: 3,
  },
  {
    names: [
      '.gitlab-ci.yml',
      'ci/x.gitlab-ci.yml',
      '.circleci/config.yml',
      'azure-pipelines.yml',
      'bitbucket-pipelines.yml',
      '.travis.yml',
      'appveyor.yml',
      '.drone.yml',
      '.buildkite/pipeline.yml',
    ],
    keys: words(
      'stages stage script before_script after_script extends include local template rules only needs image services variables jobs workflows commands steps run orbs executors docker parameters trigger pool vmImage pipelines default branches step script parallel matrix install language kind build_script pipeline plugins command agents bash inputs task a b',
    ),
    weight: 2,
  },
  {
    names: [
      'docker-compose.yml',
      '.devcontainer/devcontainer.json',
      'compose.prod.yaml',
      'k8s.yaml',
      'chart/templates/x.yaml',
      'prometheus.yml',
      'rules.yml',
      'cloudbuild.yaml',
      'buildspec.yml',
      'codepipeline.json',
      'x.template',
    ],
    keys: words(
      'services image build context dockerfile dockerFile args command entrypoint environment healthcheck test volumes extends file service depends_on include apiVersion kind metadata name namespace spec template containers initContainers livenessProbe httpGet env value valueFrom items scrape_configs job_name static_configs targets rule_files groups rules alert expr labels annotations steps id dir version phases pre_build commands AWSTemplateFormatVersion Resources Type Properties Fn::Sub',
    ),
    weight: 2,
  },
  {
    names: [
      'dvc.yaml',
      'dvc.lock',
      'data.csv.dvc',
      'params.yaml',
      'conf/x.yaml',
      'MLproject',
      'environment.yml',
      'conda-lock.yml',
      '.pre-commit-config.yaml',
      'Taskfile.yml',
      'pixi.lock',
      'pnpm-lock.yaml',
      'mkdocs.yml',
    ],
    keys: words(
      'stages cmd deps outs params metrics plots wdir foreach do matrix vars frozen cache persist md5 hash size path outs_no_cache remote name channels dependencies pip prefix entry_points main parameters conda_env python_env docker_env image repos repo rev hooks id tasks cmds task includes dir lockfileVersion packages package version',
    ),
    weight: 3,
  },
  {
    names: [
      'package.json',
      'package-lock.json',
      'dashboard.json',
      'config.json',
      'x.ipynb',
      'Pipfile.lock',
      'renv.lock',
      'x.tf.json',
      'nb/a.ipynb',
    ],
    keys: words(
      'scripts dependencies devDependencies test build packages version resolved cells cell_type code markdown source outputs execution_count metadata kernelspec language language_info name nbformat worksheets input panels targets expr title schemaVersion templating list _meta default develop Packages Package Version Source R resource lockfileVersion data text/plain',
    ),
    weight: 3,
  },
  {
    names: [
      'pyproject.toml',
      'Pipfile',
      'pixi.toml',
      'uv.lock',
      'poetry.lock',
      'Project.toml',
      'Manifest.toml',
      'mise.toml',
      'hatch.toml',
      'poe_tasks.toml',
      'tox.toml',
      'settings.toml',
      'pylock.toml',
    ],
    keys: words(
      'project name version dependencies optional-dependencies dynamic tool poetry group dev extras build-system requires build-backend uv sources pytest ini_options coverage run report tox env_list env commands hatch envs scripts template pdm composite poe tasks cmd shell sequence ref pixi feature package packages source url deps uuid weakdeps requires-python args',
    ),
    weight: 3,
  },
]

/** Every kind of document, to choose from. */
export const trees = documents

/** A random document of the format that the name's ending says. */
export function document({ keys }, name, random) {
  const tree = mapOf(keys, random, 0)
  if (/\.(?:json|ipynb|lock|template)$/.test(name) && !/(?:dvc|uv|poetry|pixi)\.lock$/.test(name))
    return JSON.stringify(tree, null, random.below(3))
  if (/\.(?:toml|lock)$|^Pipfile$/.test(name) && !/(?:dvc|pixi)\.lock$/.test(name)) return toml(tree)
  return random.chance(0.3) ? JSON.stringify(tree) : `${random.chance(0.1) ? '---\n' : ''}${block(tree, random, '')}`
}

function mapOf(keys, random, depth) {
  return Object.fromEntries(random.times(depth === 0 ? 6 : 4, () => [random.pick(keys), anyValue(keys, random, depth + 1)]))
}

function anyValue(keys, random, depth) {
  const kind = depth > 6 ? 0 : random.below(10)
  if (kind < 4) return scalar(keys, random)
  if (kind < 7) return mapOf(keys, random, depth)
  return random.times(3, () => anyValue(keys, random, depth + 1))
}

function scalar(keys, random) {
  const kind = random.below(12)
  if (kind < 4) return expand(rules, random, 'command')
  if (kind === 4) return expand(rules, random, 'url')
  if (kind === 5) return expand(rules, random, 'image')
  if (kind === 6) return random.pick(keys)
  if (kind === 7) return random.pick([null, true, false, 0, -1, 1e21, 3.12])
  if (kind === 8) return `${expand(rules, random, 'word')}==${expand(rules, random, 'version')}`
  if (kind === 9) return random.times(3, () => `${expand(rules, random, 'command')}\n`).join('')
  return expand(rules, random, random.pick(['word', 'path', 'version']))
}

function block(value, random, indent) {
  if (Array.isArray(value)) return value.map((item) => `${indent}- ${nested(item, random, `${indent}  `)}`).join('') || `${indent}[]\n`
  return (
    Object.entries(value)
      .map(([key, item]) => `${indent}${key}: ${nested(item, random, `${indent}  `)}`)
      .join('') || `${indent}{}\n`
  )
}

function nested(value, random, indent) {
  const mark = random.chance(0.02) ? '&a ' : random.chance(0.02) ? '*a ' : random.chance(0.01) ? '!x ' : ''
  if (typeof value === 'object' && value !== null) return `${mark}\n${block(value, random, indent)}`
  if (typeof value === 'string' && value.includes('\n')) return `|\n${value.replace(/^/gm, indent)}\n`
  return `${mark}${typeof value === 'string' && random.chance(0.6) ? value : JSON.stringify(value)}\n`
}

/** Tables as far as they go; what TOML cannot hold becomes text. */
function toml(tree, path = []) {
  const entries = Object.entries(tree)
  const isTable = ([, value]) => typeof value === 'object' && value !== null && !Array.isArray(value)
  const own = entries.filter((entry) => !isTable(entry)).map(([key, value]) => `${JSON.stringify(key)} = ${inline(value)}\n`)
  const tables = entries.filter(isTable).map(([key, value]) => {
    const name = [...path, key]
    const header = name.map((part) => (/^[\w-]+$/.test(part) ? part : JSON.stringify(part))).join('.')
    return `${key === 'package' ? `[[${header}]]` : `[${header}]`}\n${toml(value, name)}`
  })
  return [...own, ...tables].join('')
}

function inline(value) {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (value === null) return '""'
  if (typeof value === 'object')
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${JSON.stringify(key)} = ${inline(item)}`)
      .join(', ')} }`
  return JSON.stringify(value)
}
