import { lastName } from '../../graph/dotted-name.ts'
import { type CallGraph, callGraphOf } from '../../graph/reach.ts'
import { remembered } from '../../graph/remembered.ts'
import type { Call, PythonModule } from '../../model/file-facts.ts'
import type { Earlier, ProjectView } from '../analysis.ts'

/** Draws of numbers, from NumPy's generators old and new, or as tensors; to choose among what is there makes nothing. */
const draws =
  /^(?:numpy\.random\.(?:(?:default_rng|RandomState|Generator)\(\)\.)?(?:rand|randn|randint|integers|random(?:_sample|_integers)?|uniform|(?:standard_|multivariate_|log)?normal|poisson|exponential|binomial|gamma|beta)|(?:torch|jax\.random)\.(?:rand|randn|randint|normal|uniform))$/
const reads =
  /^(?:read|load|fetch|download|r?glob|listdir|scandir|walk|iterdir|open|query|execute|cursor|urlopen|imread|genfromtxt|fromfile|memmap|connect|client|consume)(?:$|_(?!model|state_dict|weights))|^(?:loadtxt|load_?dataset)|(?:_|^)(?:dataset|datamodule|table|frame)s?$/i
const requests = /^(?:requests|httpx|urllib|urllib3|aiohttp)\./
const readers = /(?:^|[a-z_.])(?:Dataset|DataModule|DataBunch|Reader|Loader|ImageFolder|Client|Connection)(?:\(\))?$/
/** What takes data that is already at hand, or what is no data. */
const holds =
  /(?:^|\.)(?:TensorDataset|DataLoader|Dataset\.from_\w+|from_tensor_slices|DMatrix)(?:\(\)|$)|(?:^|[._])(?:config|settings|yaml|toml|dotenv)/i
const settings = /conf(?:ig)?|settings?|params|\.(?:ya?ml|toml|ini|env)$/i
const places =
  /(?:^|[_.-])(?:data|dataset|database|train(?:ing)?|inputs?|csv|parquet|corpus|images?)_?(?:path|dir|file|folder|root|url|uri|source|name)/i

const maxEntryPoints = 50

/**
 * Whether each training makes the numbers that it fits by itself: draws are all that its files show, and nothing in them reads, or
 * names a place where data could lie.
 */
export function makesItsData(project: ProjectView, { training }: Earlier): boolean {
  const { entryPoints = [], pipelines = [] } = training ?? {}
  if (entryPoints.length === 0 || entryPoints.length > maxEntryPoints) return false
  const graph = callGraphOf(project.repository.facts)
  const drawing = remembered((path: string) => graph.modules.get(path)?.calls.some(({ name }) => draws.test(name)) ?? false)
  const reading = remembered((path: string) => mayRead(graph.modules.get(path), ownNames(graph, path)))
  const beside = pipelines.map(({ path }) => path)
  return entryPoints.every(({ path, chain, kind, inPipeline }) => {
    const steps = kind === 'task' || inPipeline === 'yes' ? beside : []
    const files = imported(graph, [path, ...chain.map((step) => step.path), ...steps])
    return graph.modules.has(path) && [...files].some(drawing) && ![...files].some(reading)
  })
}

function imported(graph: CallGraph, start: readonly string[]): ReadonlySet<string> {
  const files = new Set(start)
  for (const path of files) for (const further of graph.imports(path)) files.add(further)
  return files
}

/** Last names of what the module and those that it imports define: their bodies speak for themselves. */
function ownNames(graph: CallGraph, path: string): ReadonlySet<string> {
  const modules = [path, ...graph.imports(path)].map((one) => graph.modules.get(one))
  return new Set(modules.flatMap((module) => module?.definitions.map(({ name }) => lastName(name)) ?? []))
}

function mayRead(module: PythonModule | undefined, own: ReadonlySet<string>): boolean {
  return module?.calls.some((call) => namesPlace(call) || (isReading(call) && !own.has(lastName(call.name)))) ?? true
}

function isReading({ name, arguments: given, within = '' }: Call): boolean {
  if (holds.test(name) || !(reads.test(lastName(name)) || readers.test(name) || requests.test(name))) return false
  const texts = given.flatMap(({ value }) => [value.literal, value.reference].filter((text) => typeof text === 'string'))
  return (
    ![within, ...texts].some((text) => settings.test(text)) &&
    !(lastName(name) === 'open' && given.some(({ value }) => /^[awx][bt+]*$/.test(String(value.literal))))
  )
}

function namesPlace({ arguments: given }: Call): boolean {
  return given.some(({ name = '', value: { literal, reference = '' } }) =>
    [name, reference, String(literal ?? '')].some((text) => places.test(text)),
  )
}
