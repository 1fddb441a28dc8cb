import { baseOf } from '../../graph/path.ts'
import { rememberedOfFiles } from '../../graph/remembered.ts'
import type { FileFacts, SettingsFile } from '../../model/file-facts.ts'

interface Names {
  /** Names of classes, for the code to find them by. */
  classes: Set<string>
  /** Names of something in a module, and the files that name them. */
  dotted: { path: string; value: string }[]
}

/** Keys whose value says what is to be made. */
const making =
  /(?:^|[._-])(?:_target_|target|class(?:_?(?:name|path|type))?|cls|type|kind|implementation|architecture|runner|trainer|estimator|model|pipeline|job|task|step)s?(?:\.\d+)*$/i
/** Keys beside a `name` that say how to make what it names. */
const arguing = /^(?:param(?:eter)?s|arg(?:ument)?s|kwargs|init_?args|options|config|settings|hyper_?param(?:eter)?s)$/i
const inConfiguration = /(?:^|\/)(?:conf|config|cfg)s?\//i
/** Files that list what there is, and make none of it. */
const listing =
  /report|coverage|sbom|bom\.|cyclonedx|spdx|sarif|backlog|changelog|\block\b|\.lock$|metrics|results?\b|inventory|metadata|package(?:-lock)?\.json$/i

/** What settings name for the code to find it: `KIND: TrainingJob`, `_target_: pkg.jobs.train`. */
export function namesInSettings(files: readonly FileFacts[]): Names {
  const named = files.map(namesOf)
  return { classes: new Set(named.flatMap(({ classes }) => classes)), dotted: named.flatMap(({ dotted }) => dotted) }
}

const namesOf = rememberedOfFiles(({ path, settings }: FileFacts) => {
  const [classes, dotted]: [string[], Names['dotted']] = [[], []]
  if (!settings || listing.test(baseOf(path))) return { classes, dotted }
  for (const { key, value } of settings.values) {
    if (isDottedName(value)) dotted.push({ path, value })
    else if (isClassName(value) && (making.test(key) || isName(key, path, settings))) classes.push(value)
  }
  return { classes, dotted }
})

/** A name among settings, or beside what its bearer is made with. */
function isName(key: string, path: string, settings: SettingsFile): boolean {
  return /(?:^|[._])name$/i.test(key) && (inConfiguration.test(path) || arguedIn(settings).has(key.replace(/(?:^|\.)[^.]*$/, '')))
}

/** Keys of the groups that hold arguments. */
const arguedIn = rememberedOfFiles(({ values }: SettingsFile): ReadonlySet<string> => {
  const argued = new Set<string>()
  for (const { key } of values) {
    const parts = key.split('.')
    const last = parts.findLastIndex((part) => arguing.test(part))
    if (last >= 0) argued.add(parts.slice(0, last).join('.'))
  }
  return argued
})

function isDottedName(text: string): boolean {
  return text.length < 200 && text.includes('.') && /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/.test(text)
}

function isClassName(text: string): boolean {
  return /^[A-Z][a-z0-9]+[A-Z]\w{2,60}$/.test(text)
}
