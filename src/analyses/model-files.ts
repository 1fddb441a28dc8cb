import { type FileKind, kindOfFile } from '../graph/file-kind.ts'
import { grouped } from '../graph/grouped.ts'
import { baseOf, parentOf, repositoryPath } from '../graph/path.ts'
import type { SourceFile } from '../model/source.ts'
import type { RoleMatch } from '../tools/recognise.ts'
import { targetOf } from './target.ts'

/** What a file is, by its path and, where a booster wrote it as text, by how much that is. */
export function kindOfSource(file: SourceFile): FileKind {
  return isBooster(file) ? 'model' : kindOfFile(file.path)
}

/** No settings of a booster are that long, and hardly a model is shorter. */
const settingsBytes = 50_000
const booster = /(?:^|[_.-])(?:xgb(?:oost)?|lgbm?|lightgbm|catboost|booster)(?:[_.-]|\d|$)/
/** What else is written about a model and may be as long. */
const about =
  /param|config|setting|metric|result|report|importance|feature|score|histor|search|tun(?:e|ing)|(?:^|[_.-])(?:logs?|test)(?:[_.-]|$)|pred|eval|schema|summary|meta|stud|trial|fold|data|shap|explain|train|output|requirement/

/** Boosters in a format of their own that other software has too: `xgb.json`, `final_xgboost_model.json`, `lgb.txt`. */
function isBooster({ path, size, atLeast = 0 }: SourceFile): boolean {
  const [, stem = ''] = /^(.+)\.(?:json|txt|bin|model)$/.exec(baseOf(path).toLowerCase()) ?? []
  return booster.test(stem) && !about.test(stem) && (size ?? atLeast) > settingsBytes && kindOfFile(path) !== 'test'
}

const tokenizer =
  /(?:^|[/_.-])(?:vocab|merges|tokenizer)\.(?:json|txt|model)$|\.(?:bpe|vocab)$|(?:^|[/_-])models?\/(?:[^/]+\/)?encoder\.(?:json|model)$/

/** What a language model splits its texts with, where that is more than settings: `roberta-large-vocab.json`, `gpt2/vocab.bpe`, `model/gpt2/encoder.json`. */
export function isTokenizer({ path, size, atLeast = 0 }: SourceFile): boolean {
  return (size ?? atLeast) > settingsBytes && tokenizer.test(path.toLowerCase()) && !noModel.has(kindOfFile(path))
}

/** Says which file a call saves or loads a model as: one that lies where it says, or the only one that can be meant; none that is data. */
export function fileNamedIn(files: readonly SourceFile[]): (match: RoleMatch) => SourceFile | undefined {
  const byName = grouped(files, ({ path }) => baseOf(path))
  return (match) => {
    const target = isOfModel(match) ? targetOf(match)?.replace(/^(?:\.{0,2}\/)+/, '') : undefined
    if (target === undefined || !/\.\w+$/.test(target)) return undefined
    const alike = (byName.get(baseOf(target)) ?? []).filter((file) => !noModel.has(kindOfFile(file.path)))
    const near = repositoryPath(parentOf(match.evidence.path), target)
    const ending = alike.filter(({ path }) => path === target || path.endsWith(`/${target}`))
    return alike.find(({ path }) => path === near || path === target) ?? (ending.length === 1 ? ending[0] : undefined)
  }
}

const noModel: ReadonlySet<FileKind> = new Set(['data', 'test', 'source', 'notebook'])

function isOfModel({ role }: RoleMatch): boolean {
  return role.role === 'saves-model' || role.role === 'loads-model'
}
