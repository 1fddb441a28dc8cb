import type { Project } from '../model/facts.ts'
import { baseOf } from './path.ts'
import { mostFiles, remembered } from './remembered.ts'

export type FileKind = Project['files'][number]['kind']

/** Endings that mean one kind wherever the file lies. */
const endings: Partial<Record<FileKind, ReadonlySet<string>>> = {
  notebook: words('ipynb'),
  data: words(
    `csv tsv psv parquet feather arrow avro orc jsonl ndjson h5ad npy npz mat tfrecord tfrecords rds rdata rda sav dta sas7bdat xls xlsx
     lmdb mdb duckdb libsvm svmlight arff nc las laz pcd ubyte recordio wds dcm nii`,
  ),
  model: words(
    `pt pth ckpt onnx keras tflite safetensors joblib mar gguf ggml caffemodel mlmodel cbm ubj bst xgb lgb pmml skops pdparams pdmodel engine trt
     rknn cloudpickle dill llamafile`,
  ),
  source: words(
    `py pyi r jl c cc cpp cxx h hpp cu cuh java kt scala go rs js jsx mjs cjs ts tsx sh bash zsh ps1 sql lua rb pl swift cs proto qmd rmd
     vue svelte css scss`,
  ),
  configuration: words('yaml yml toml ini cfg conf config properties env tf tfvars hcl lock dvc gin jsonnet libsonnet gradle editorconfig'),
  document: words('md mdx rst adoc pdf doc docx ppt pptx tex bib cff'),
}

/** A model by default, data in a folder of data, where no folder of models is nearer. */
const serialised = words('pkl pickle h5 hdf5')
/** A model in a folder of models, data in a folder of data, by the nearer of the two. */
const anything = words('bin pb params weights msgpack')
/** Data in a folder of data, or under a name that says so; otherwise what the second table says. */
const loose = words('json txt xml html htm zip tar tgz gz bz2 xz zst 7z db sqlite sqlite3 dat data trn tst')
/** A report is named for what it shows. */
const pages = words('html htm')
const pictures = words('jpg jpeg png gif bmp tif tiff webp wav flac mp3 ogg mp4 avi mov mkv webm')
const otherwise: ReadonlyMap<string, FileKind> = new Map(
  Object.entries<FileKind>({ json: 'configuration', xml: 'configuration', txt: 'document', html: 'source', htm: 'source' }),
)

const compression = /\.(?:gz|bz2|xz|zst|zip)$/
/** What handles data or speaks of it, as a data platform or a schema do, holds none for being named so. */
const dataPlace =
  /(?:^|[\W_\d])(?:data(?![-_](?:platforms?|pipelines?|engineering|generators?|governance|observability|quality|contracts?|drift|configs?|schemas?|scien(?:ce|tists?))(?:[\W_\d]|$))|datasets?|corpus|corpora)(?:[\W_\d]|$)/
const modelPlace = /(?:^|[\W_])(?:models?|checkpoints?|weights|pretrained)(?:[\W_]|$)/
/** What belongs to a language model and grows as large as one; shards of a checkpoint. */
const modelPart =
  /^(?:tokenizer|vocab|merges)\.(?:json|txt)$|^[\w-]*model[\w.-]*\.bin$|^(?:spiece|sentencepiece[\w.]*|tokenizer)\.model$|\.data-\d{5}-of-\d{5}$/
/** What a documentation builder leaves behind. */
const rendered = /(?:^|\/)(?:_build|doctrees|\.doctrees)(?:\/|$)/
/** What a tool remembers for itself: its runs, users and connections, or which features there are. */
const state =
  /^(?:registry|online_store|airflow|mlflow|mlruns|prefect|metaflow|dagster|zenml|optuna[\w-]*|label_?studio|superset|grafana|celerybeat-schedule)\.(?:db|sqlite3?)$|\.(?:db|sqlite3?)-(?:journal|wal|shm)$|^dump\.rdb$|^celerybeat-schedule$/
/** One part of a data set, ready to be fitted or judged on. */
const split = /(?:^|[_-])[xy]_?(?:train|test|val|valid|dev)(?:[_.-]|$)/
const wellKnown =
  /^(?:(?:.*\.)?dockerfile(?:\..*)?|[a-z]*file|config|.*rc|\..*|(?:requirements|constraints|package|package-lock|tsconfig)[\w.-]*\.(?:txt|in|json))$/
const wellKnownDocument = /^(?:licen[cs]e|notice|copying|codeowners|authors|changelog|readme|description)(?:[-.]|$)/

const testFolder =
  /(?:^|\/)(?:tests?|unit[-_]?tests?|\w+_tests|[\w.]+\.(?:unit|integration|functional)?tests|testing|__tests__|test[-_]?data|fixtures?|mocks?|mock-\w+|goldens?|snapshots|cassettes)(?:\/|$)/i
const assetFolder =
  /(?:^|\/)(?:docs?|documentation|[\w.-]*images?|imgs?|assets?|figures?|static|public|media|screenshots?|node_modules|vendor|third[-_]party|dist)(?:\/|$)/i

const illustrationFolder =
  /(?:^|\/)(?:docs?(?:-\w+)?|documentation|(?:[\w.]+-)?(?:examples?|samples?|tutorials?|demos?|demo[-_]projects?|cookbooks?|quickstarts?|benchmarks?|notebooks?))\//i

const asideFolder = /(?:^|\/)_?(?:archived?|old|legacy|deprecated|obsolete|attic|graveyard|backups?|unused)(?:[-_.\d][^/]*)?\//i
const asideFile = /(?:^|\/)(?:old|legacy|deprecated|archived)[-_][^/]*$|[-_](?:old|backup|bak|deprecated|unused)\.\w+$/i

/** Whether a path, seen from the project's root, lies among what is kept and no longer used. */
export function isSetAside(path: string): boolean {
  return asideFolder.test(path) || asideFile.test(path)
}

/** What lies among what is kept and no longer used behind the rest, otherwise in the same order. */
export function setAsideLast<Item>(items: readonly Item[], pathOf: (item: Item) => string): Item[] {
  const aside = new Set(items.filter((item) => isSetAside(pathOf(item))))
  return aside.size === 0 ? [...items] : [...items.filter((item) => !aside.has(item)), ...aside]
}

/** Whether a path lies among tests and what they compare with. Most analyses ask it of each path. */
export const isTestPath = remembered((path: string): boolean => testFolder.test(path), mostFiles)

const testModule = /(?:^|\/)(?:test_[^/]*|[^/]*_tests?|conftest)\.py$/

/** Whether a path lies among tests, or has the name of a module of Python's tests. */
export function isTestCode(path: string): boolean {
  return isTestPath(path) || testModule.test(path)
}

/** Whether a path lies among what a page shows or what comes from elsewhere. */
export function isAssetPath(path: string): boolean {
  return assetFolder.test(path)
}

/** Whether a path, seen from the project's root, lies among what shows others how to use the project, as examples and docs do. */
export function isIllustration(path: string): boolean {
  return illustrationFolder.test(path)
}

/** What a file is, by its path alone. What lies among tests is a test, whatever it holds. */
export function kindOfFile(path: string): FileKind {
  const kind = kindOfPath(path)
  return isTestPath(path) && kind !== 'other' ? 'test' : kind
}

/** Whether a file holds data, by its path alone: a part of a data set may be called a test. */
export function holdsData(path: string): boolean {
  return kindOfPath(path) === 'data'
}

const kindOfPath = remembered((path: string): FileKind => {
  const lower = path.toLowerCase()
  const cut = lower.lastIndexOf('/')
  return kindOfContent(lower.slice(0, Math.max(cut, 0)), lower.slice(cut + 1))
}, mostFiles)

/** Ending of a file's name without that of its compression, lower-case; empty where it has none. */
export function endingOf(path: string): string {
  const name = baseOf(path).toLowerCase()
  const plain = name.replace(compression, '')
  const found = /[.-](ubyte)$|\.([a-z0-9]+)$/.exec(plain) ?? /\.([a-z0-9]+)$/.exec(name)
  return found?.[1] ?? found?.[2] ?? ''
}

function kindOfContent(folder: string, name: string): FileKind {
  if (rendered.test(folder)) return 'other'
  if (wellKnownDocument.test(name)) return 'document'
  if (wellKnown.test(name)) return 'configuration'
  if (modelPart.test(name)) return 'model'
  if (state.test(name)) return 'other'
  const ending = endingOf(name)
  for (const [kind, known] of Object.entries(endings)) if (known.has(ending)) return kind as FileKind
  const amongData = dataPlace.test(folder)
  const holdsData = amongData && isDataNearer(folder)
  if (serialised.has(ending)) return holdsData || split.test(name) ? 'data' : 'model'
  if (anything.has(ending)) return holdsData ? 'data' : modelPlace.test(`${folder}/${name}`) ? 'model' : 'other'
  if (amongData && (pictures.has(ending) || loose.has(ending) || ending === '')) return 'data'
  if (loose.has(ending) && !pages.has(ending) && dataPlace.test(name.slice(0, -ending.length))) return 'data'
  return otherwise.get(ending) ?? 'other'
}

function isDataNearer(folder: string): boolean {
  const named = folder.split('/').findLast((part) => dataPlace.test(part) || modelPlace.test(part))
  return named !== undefined && dataPlace.test(named)
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean))
}
