// biome-ignore-all lint/suspicious/noTemplateCurlyInString: DVC writes its templates as JavaScript does
import { describe, expect, test } from 'vitest'
import { unsizedFiles } from '../../src/analyses/data/raw-files.ts'
import { data } from '../../src/analyses/data.ts'
import type { Project } from '../../src/model/facts.ts'
import { type Content, projectOf } from './project-of.ts'

type Tree = Record<string, Content>

/** A project that trains, as far as this fact asks. */
const trains = { training: { entryPoints: [{ path: 'train.py', chain: [] }] } } as unknown as Partial<Project>

function dataOf(tree: Tree, earlier: Partial<Project> = trains): Project['data'] {
  return data.analyse(projectOf(tree), earlier)
}

const remote = '[core]\n    remote = r\n[\'remote "r"\']\n    url = s3://bucket\n'
const pointer = 'outs:\n- md5: a\n  size: 1\n  path: raw\n'
const pipeline = 'stages:\n  train:\n    cmd: python train.py\n    deps: [raw]\n    outs: [model.pkl]\n'
const lock =
  "schema: '2.0'\nstages:\n  train:\n    cmd: python train.py\n    outs: [{path: model.pkl, md5: a}, {path: split.csv, md5: a}]\n"
const large = { size: 600_000 }
const fetching = (given = '') => `from datasets import load_dataset\nload_dataset("org/reviews"${given})\n`
const connecting = 'import snowflake.connector\nsnowflake.connector.connect().cursor()'
const asking = 'from google.cloud import bigquery\nbigquery.Client()'

describe('versioning', () => {
  test.each<[string, Tree, Project['data']['versioning'], string[]]>([
    ['DVC with a remote and a pointer', { '.dvc/config': remote, 'raw.dvc': pointer }, 'versioned', ['dvc']],
    ['DVC with a remote and a locked stage', { '.dvc/config': remote, 'dvc.yaml': pipeline, 'dvc.lock': lock }, 'versioned', ['dvc']],
    ['DVC in a folder of its own', { 'ml/.dvc/config': remote, 'ml/raw.dvc': pointer }, 'versioned', ['dvc']],
    ['DVC that keeps models alone', { '.dvc/config': remote, 'm.dvc': pointer.replace('raw', 'trained_models') }, 'partial', ['dvc']],
    ['DVC that keeps pictures of an interface', { '.dvc/config': remote, 'ui/screenshots.dvc': pointer }, 'partial', ['dvc']],
    ['DVC without a remote', { '.dvc/config': '', 'raw.dvc': pointer }, 'partial', ['dvc']],
    ['DVC that keeps nothing yet', { '.dvc/config': remote, 'dvc.yaml': pipeline }, 'partial', ['dvc']],
    ['a pipeline in a repository where DVC was not initialised', { 'dvc.yaml': pipeline }, 'partial', ['dvc']],
    ['DVC beside raw data', { '.dvc/config': remote, 'raw.dvc': pointer, 'data/more.csv': large }, 'partial', ['dvc']],
    [
      'DVC without a remote, beside data of another repository by its revision',
      { '.dvc/config': '', 'raw.dvc': pointer, 'a.py': 'import dvc.api\ndvc.api.read("a.csv", repo="b", rev="v1")\n' },
      'partial',
      ['dvc'],
    ],
    [
      'data of another repository by its revision alone',
      { 'a.py': 'import dvc.api\ndvc.api.read("a.csv", repo="b", rev="v1")\n' },
      'versioned',
      ['dvc'],
    ],
    ['a table of Databricks by its version', { 'a.py': 'spark.table("a.b@v3")\n' }, 'versioned', ['delta-lake']],
    [
      'a table of Databricks at a time',
      { 'a.py': 'spark.sql("select * from a.b TIMESTAMP AS OF \'2026\'")\n' },
      'versioned',
      ['delta-lake'],
    ],
    [
      'a table of BigQuery at a time',
      { 'a.py': `${asking}.query(f"SELECT * FROM a FOR SYSTEM_TIME AS OF '{moment}' WHERE b").to_dataframe()\n` },
      'versioned',
      ['bigquery'],
    ],
    [
      'a table of BigQuery at a time that moves',
      { 'a.py': `${asking}.query("SELECT * FROM a FOR SYSTEM_TIME AS OF TIMESTAMP_SUB(CURRENT_TIMESTAMP(), INTERVAL 1 HOUR)")\n` },
      'none',
      [],
    ],
    [
      'a table of BigQuery that Spark reads at a time',
      { 'a.py': 'spark.read.format("bigquery").option("snapshotTimeMillis", ms).load("a.b")\n' },
      'versioned',
      ['bigquery'],
    ],
    [
      'a table of Snowflake at a time',
      { 'a.py': `${connecting}.execute("SELECT * FROM a AT(TIMESTAMP => '2026-01-01'::timestamp)").fetch_pandas_all()\n` },
      'versioned',
      ['snowflake'],
    ],
    [
      'a table of Snowflake at a time that moves',
      { 'a.py': `${connecting}.execute("SELECT * FROM a AT(TIMESTAMP => DATEADD(day, -1, CURRENT_TIMESTAMP()))")\n` },
      'none',
      [],
    ],
    [
      'a data set of Snowflake by its version',
      { 'a.py': 'from snowflake.ml.dataset import Dataset\nDataset.load(session=s, name="train").select_version("v1").read.to_pandas()\n' },
      'versioned',
      ['snowflake'],
    ],
    [
      'a table by its version, for a run',
      { 'a.py': 'import mlflow\nmlflow.data.load_delta(table_name="a.b", version="3")\n' },
      'versioned',
      ['delta-lake'],
    ],
    ['data that W&B keeps', { 'a.py': 'import wandb\nwandb.Artifact("raw", type="dataset").add_file("a.csv")\n' }, 'versioned', ['wandb']],
    ['results that W&B keeps', { 'a.py': 'import wandb\nwandb.Artifact(f"validation_results_{n}", type="dataset")\n' }, 'none', []],
    ['DVC only among test fixtures', { 'tests/dvc.yaml': pipeline, 'train.py': '' }, 'none', []],
    ['git-lfs', { '.gitattributes': '*.csv filter=lfs\n', 'a.csv': { size: 9e6, lfs: true } }, 'versioned', ['git-lfs']],
    [
      'git-lfs beside a raw file',
      { '.gitattributes': '*.csv filter=lfs\n', 'a.csv': { size: 9e6, lfs: true }, 'b.npy': large },
      'partial',
      ['git-lfs'],
    ],
    [
      'git-lfs beside what a model said',
      { '.gitattributes': '*.csv filter=lfs\n', 'a.csv': { size: 9e6, lfs: true }, 'outputs/predictions_2.npy': large },
      'versioned',
      ['git-lfs'],
    ],
    [
      'git-lfs beside what training fetches from a hub, whatever that has then',
      { '.gitattributes': '*.csv filter=lfs\n', 'a.csv': { size: 9e6, lfs: true }, 'train.py': fetching() },
      'partial',
      ['git-lfs'],
    ],
    [
      'git-lfs beside what a program that trains nothing fetches',
      { '.gitattributes': '*.csv filter=lfs\n', 'a.csv': { size: 9e6, lfs: true }, 'compare.py': fetching() },
      'versioned',
      ['git-lfs'],
    ],
    [
      'git-lfs beside what training fetches from a hub by its commit',
      { '.gitattributes': '*.csv filter=lfs\n', 'a.csv': { size: 9e6, lfs: true }, 'train.py': fetching(`, revision="${'a'.repeat(40)}"`) },
      'versioned',
      ['git-lfs', 'huggingface-hub'],
    ],
    [
      'git-lfs for pictures of the documentation',
      { '.gitattributes': '*.png filter=lfs\n', 'docs/a.png': { size: 9e6, lfs: true } },
      'none',
      [],
    ],
    [
      'a table format that keeps versions',
      { 'a.py': 'from deltalake import DeltaTable\nDeltaTable("x", version=3)\n' },
      'versioned',
      ['delta-lake'],
    ],
    ['an environment that makes its data', { 'train.py': 'import gymnasium as gym\nenv = gym.make("CartPole-v1")\n' }, 'no-data', []],
    ['lakeFS', { 'a.py': 'import lakefs\nlakefs.repository("x")\n' }, 'versioned', ['lakefs']],
    [
      'lakeFS, and a copy in git that it knows nothing of',
      { 'a.py': 'import lakefs\nlakefs.repository("x")\n', 'a.csv': { size: 10 } },
      'partial',
      ['lakefs'],
    ],
    ['an integration that may be absent', { 'a.py': 'try:\n    import lakefs\nexcept ImportError:\n    lakefs = None\n' }, 'none', []],
    [
      'a data set of the Hub at a commit',
      { 'a.py': `from datasets import load_dataset\nload_dataset("a/b", revision="${'a'.repeat(40)}")\n` },
      'versioned',
      ['huggingface-hub'],
    ],
    ['a data set of the Hub at its branch', { 'a.py': 'from datasets import load_dataset\nload_dataset("a/b")\n' }, 'none', []],
    ['files that nothing versions', { 'a.py': 'import pandas as pd\npd.read_csv("data.csv")\n' }, 'none', []],
    ['data that comes with a library', { 'a.py': 'from sklearn.datasets import load_iris\nload_iris()\n' }, 'no-data', []],
    ['DVC in prose', { 'README.md': 'Run `dvc pull`.', 'a.py': '# dvc.api.open\n' }, 'none', []],
  ])('%s', (_, tree, versioning, tools) => {
    expect(dataOf(tree)).toMatchObject({ versioning, tools })
  })

  test.each([
    ['task', 'no', {}, 'unknown'],
    ['task', 'yes', {}, 'none'],
    ['script', 'no', {}, 'none'],
    ['task', 'no', { 'a.py': 'import pandas as pd\npd.read_csv("data.csv")\n' }, 'none'],
    ['task', 'no', { 'data/a.csv': large }, 'none'],
  ] as const)(
    'data that nothing is seen to read may be kept by whoever asks for the training, by a %s (in a pipeline: %s) beside %j: %s',
    (kind, inPipeline, tree, versioning) => {
      const earlier = { training: { entryPoints: [{ path: 'app.py', kind, inPipeline, chain: [] }] } } as unknown as Partial<Project>
      expect(dataOf(tree, earlier).versioning).toBe(versioning)
    },
  )

  test('a project that trains nothing has no data of its own', () => {
    expect(dataOf({ 'a.py': 'x = 1\n', 'tokenizer.json': large }, {})).toMatchObject({
      versioning: 'no-data',
      rawFiles: [{ path: 'tokenizer.json', kind: 'model' }],
    })
    expect(dataOf({ 'data/a.csv': large }, {}).versioning).toBe('none')
  })

  test.each([
    ['bert/large-vocab.json', large, ['model']],
    ['gpt/vocab.bpe', large, ['model']],
    ['model/gpt/encoder.json', large, ['model']],
    ['lib/encoder.json', large, []],
    ['gpt/vocab.bpe', { size: 1000 }, []],
  ])('of tokenizers %s of %j counts as %j', (path, file, kinds) => {
    expect(dataOf({ 'a.py': 'x = 1\n', [path]: file }, {}).rawFiles.map(({ kind }) => kind)).toEqual(kinds)
  })

  test.each<[string, Tree, Project['data']['versioning']]>([
    ['set up with nothing under it', { '.dvc/config': '', 'a.py': 'x = 1\n' }, 'no-data'],
    ['beside code that reads what others hand it', { '.dvc/config': '', 'a.py': 'import pandas as pd\npd.read_csv(path)\n' }, 'no-data'],
    ['that keeps pictures of an interface', { '.dvc/config': remote, 'ui/screenshots.dvc': pointer }, 'no-data'],
    ['that keeps test fixtures', { '.dvc/config': remote, 'tests/raw.dvc': pointer }, 'no-data'],
    ['that keeps data for others', { '.dvc/config': remote, 'raw.dvc': pointer }, 'versioned'],
    ['whose pipeline is still to run', { '.dvc/config': remote, 'dvc.yaml': pipeline }, 'partial'],
  ])('where nothing trains, DVC %s', (_, tree, versioning) => {
    expect(dataOf(tree, {}).versioning).toBe(versioning)
  })
})

describe('DVC', () => {
  test('how it is set up', () => {
    expect(dataOf({ 'ml/.dvc/config': remote, 'ml/raw.dvc': pointer }).dvc).toEqual({
      initialised: true,
      roots: ['ml'],
      remotes: [{ name: 'r', url: 's3://bucket', kind: 's3', default: true, path: 'ml/.dvc/config', line: 4 }],
      stages: [],
      files: 1,
    })
  })

  test('a repository that was initialised as a whole counts for a project in it', () => {
    const project = projectOf({ '.dvc/config': remote, 'app/raw.dvc': pointer, 'other/.dvc/config': '' }, 'app')
    expect(data.analyse(project, trains)).toMatchObject({ versioning: 'versioned', dvc: { roots: ['.'], remotes: [{ kind: 's3' }] } })
  })

  test('a pipeline among tests or in a template has no stages, and a pointer there keeps nothing', () => {
    expect(
      dataOf({
        'dvc.yaml': pipeline,
        'template/{{ name }}/dvc.yaml': pipeline,
        'tests/fixtures/dvc.yaml': pipeline,
        'tests/fixtures/dvc.lock': lock,
        'tests/fixtures/raw.dvc': pointer,
      }).dvc,
    ).toMatchObject({ stages: [{ path: 'dvc.yaml', locked: 'no' }], files: 0 })
  })

  test('a stage without a lock, outputs that git would take', () => {
    const tree = { 'dvc.yaml': `${pipeline}  eval:\n    cmd: x\n    outs: [scores]\n`, 'dvc.lock': lock, '.gitignore': '/model.pkl\n' }
    expect(dataOf(tree).dvc.stages).toEqual([
      { path: 'dvc.yaml', name: 'train', line: 2, locked: 'yes', outputsIgnored: 'yes' },
      { path: 'dvc.yaml', name: 'eval', line: 6, locked: 'no', outputsIgnored: 'no' },
    ])
  })

  test('templates are expanded from the values beside them', () => {
    const tree = {
      'dvc.yaml':
        'stages:\n  train:\n    foreach: ${speakers}\n    do:\n      cmd: x\n      outs: ["${dir}/model"]\n  mix:\n    matrix: {a: [x, y], b: ["1"]}\n    cmd: y\n',
      'params.yaml': 'speakers: [en, de]\ndir: out\n',
      'dvc.lock': "schema: '2.0'\nstages:\n  train@en: {cmd: x}\n  mix@x-1: {cmd: y}\n",
      '.gitignore': 'out/\n',
    }
    expect(dataOf(tree).dvc.stages.map(({ name, locked, outputsIgnored }) => [name, locked, outputsIgnored])).toEqual([
      ['train@en', 'yes', 'yes'],
      ['train@de', 'no', 'yes'],
      ['mix@x-1', 'yes', 'yes'],
      ['mix@y-1', 'no', 'yes'],
    ])
  })

  test('a matrix makes no more stages than a person reads', () => {
    const axes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((key) => `${key}: "\${l}"`)
    const stages = Array.from({ length: 50 }, (_, index) => `  s${index}: { matrix: { ${axes.join(', ')} }, cmd: x }\n`)
    const tree = { 'dvc.yaml': `stages:\n${stages.join('')}`, 'params.yaml': `l: [${Array.from({ length: 300 }, (_, index) => index)}]\n` }
    const names = dataOf(tree).dvc.stages.map(({ name }) => name)
    expect(names[0]).toBe('s0@0-0-0-0-0-0-0-0')
    expect(names.filter((name) => name.startsWith('s0@'))).toHaveLength(500)
    expect(names.at(-1)).toBe('s49')
  })

  test('a template over something that is not there is unknown where it was run once', () => {
    const tree = {
      'dvc.yaml': 'stages:\n  a:\n    foreach: ${x}\n    do: {cmd: x}\n',
      'dvc.lock': "schema: '2.0'\nstages:\n  a@1: {cmd: x}\n",
    }
    expect(dataOf(tree).dvc.stages).toMatchObject([{ name: 'a', locked: 'unknown' }])
    expect(dataOf({ ...tree, 'dvc.lock': '' }).dvc.stages).toMatchObject([{ name: 'a', locked: 'no' }])
  })
})

describe('raw files', () => {
  test('data and models above the limit, in the project and not among its tests or pages', () => {
    const tree = {
      'data/a.csv': large,
      'data/small.csv': { size: 499_999 },
      'model.onnx': large,
      'out/predictions_2.csv': large,
      'tests/data/a.csv': large,
      'docs/data/a.csv': large,
      'b.csv': { ...large, lfs: true },
      'c.csv': { mode: 'symlink' as const },
      'uv.lock': large,
      'notebook.ipynb': large,
    }
    expect(dataOf(tree).rawFiles).toEqual([
      { path: 'data/a.csv', size: 600_000, kind: 'data' },
      { path: 'model.onnx', size: 600_000, kind: 'model' },
      { path: 'out/predictions_2.csv', size: 600_000, kind: 'result' },
    ])
  })

  test.each([
    ['what a model said', 'data/predictions/a.csv', 'result'],
    ['what a benchmark measured', 'serving/results-1M/server_latencies.npy', 'result'],
    ['results beside the code', 'results/a.csv', 'result'],
    ['what answers were rated', 'eval/ratings/a.jsonl', 'result'],
    ['what a model wrote', 'out/generations/a.jsonl', 'result'],
    ['how much each feature told a model', 'reports/shap/out.csv', 'result'],
    ['results that were gathered', 'data/results/matches.csv', 'data'],
    ['a table that is named for results', 'matches_results.csv', 'data'],
  ])('%s: %s', (_, path, kind) => {
    expect(dataOf({ [path]: large }).rawFiles).toEqual([{ path, size: 600_000, kind }])
  })

  test('results are nothing that training reads', () => {
    expect(dataOf({ 'results/a.csv': large }).evidence).toEqual([{ path: 'train.py' }])
  })

  test('results that are read again are data', () => {
    const tree = { 'results/a.csv': large, 'results/b.csv': large, 'a.py': 'import pandas as pd\npd.read_csv("./results/a.csv")\n' }
    expect(dataOf(tree).rawFiles).toMatchObject([{ kind: 'data' }, { kind: 'result' }])
  })

  test('a booster as JSON or text is a model, and so is what code loads as one', () => {
    const app = 'import xgboost\nxgboost.Booster().load_model("out/churn.json")\n'
    const tree = { 'app.py': app, 'out/churn.json': large, 'out/xgb.json': { atLeast: 2e6 }, 'out/other.json': large }
    expect(dataOf(tree).rawFiles).toMatchObject([
      { path: 'out/churn.json', kind: 'model' },
      { path: 'out/xgb.json', kind: 'model', atLeast: true },
    ])
  })

  test('a file that a clone left out for its size has the least that it can have', () => {
    expect(dataOf({ 'a.csv': { atLeast: 2e6 } }).rawFiles).toContainEqual({
      path: 'a.csv',
      size: 2e6,
      atLeast: true,
      kind: 'data',
    })
  })

  test.each([
    ['predictions/a.csv', 'result'],
    ['out/test_preds.npy', 'result'],
    ['sample_submission.csv', 'result'],
    ['prediction.csv', 'result'],
    ['house-price-prediction/train.csv', 'data'],
    ['stock-predictions/train.csv', 'data'],
    ['loan_prediction.csv', 'data'],
    ['latency-estimator/train.csv', 'data'],
  ])('%s holds %s', (path, kind) => {
    expect(dataOf({ [path]: large }).rawFiles).toMatchObject([{ kind }])
  })

  test('a .dvc file names one, or the folder that it lies in', () => {
    expect(dataOf({ 'data/raw.dvc': pointer, 'data/raw/a.csv': large, 'data/raw-2/a.csv': large }).rawFiles).toEqual([
      { path: 'data/raw/a.csv', size: 600_000, kind: 'data', dvc: true },
      { path: 'data/raw-2/a.csv', size: 600_000, kind: 'data' },
    ])
  })

  test.each([
    ['data whose size is not known', {}, ['a.csv']],
    ['data that may be small', { atLeast: 1000 }, ['a.csv']],
    ['data that is large', { atLeast: 2e6 }, []],
    ['data that is there', { size: 8 }, []],
    ['a link', { mode: 'symlink' as const }, []],
  ])('%s is a problem of the raw files where it could be one of them', (_, about, problems) => {
    const { files } = projectOf({ 'a.csv': about, 'b.py': {}, 'docs/data/a.csv': {} })
    expect(unsizedFiles(files).map(({ path }) => path)).toEqual(problems)
  })

  test('and a model among them speaks neither for nor against the data', () => {
    const given = dataOf({ 'a.csv': { size: 2e6 }, 'model.pkl': { size: 2e6 } })
    expect(given.rawFiles.map(({ path }) => path)).toEqual(['a.csv', 'model.pkl'])
    expect(given.evidence.map(({ path }) => path)).toEqual(['a.csv', 'train.py'])
  })
})

test('what is loaded from the Hub, and whether it can change', () => {
  const text = `from transformers import AutoModel
from datasets import load_dataset
AutoModel.from_pretrained("a/b", revision="v1.2")
AutoModel.from_pretrained("bert-base-uncased")
AutoModel.from_pretrained("./local")
AutoModel.from_pretrained(path)
load_dataset("csv", data_files="x.csv")
load_dataset("c/d", revision=REVISION)
`
  expect(dataOf({ 'a.py': text }).hub).toEqual([
    { path: 'a.py', line: 8, id: 'c/d', kind: 'dataset', pinned: 'unknown' },
    { path: 'a.py', line: 3, id: 'a/b', kind: 'model', revision: 'v1.2', pinned: 'yes' },
    { path: 'a.py', line: 4, id: 'bert-base-uncased', kind: 'model', pinned: 'no' },
  ])
})

test('the data set that training loads comes first, at the place where it does', () => {
  const load = (id: string) => `from datasets import load_dataset\nload_dataset("${id}")\n`
  const { hub } = dataOf({ 'a.py': load('x/other') + load('x/set'), 'train.py': load('x/set') })
  expect(hub).toMatchObject([
    { id: 'x/set', path: 'train.py', evidence: [{ path: 'train.py' }, { path: 'a.py', line: 4 }] },
    { id: 'x/other', path: 'a.py' },
  ])
})

test.each([
  ['a dictionary that fixes it', 'kw = dict(revision="v1.2") if c else {"revision": "v1.2"}', 'yes'],
  ['a dictionary without it', 'kw = dict(torch_dtype="auto")', 'no'],
  ['a dictionary that is filled', 'kw = {}\nif c:\n    kw["revision"] = c', 'unknown'],
  ['what nothing says', 'kw = options()', 'unknown'],
])('the revision of a model by %s', (_, kw, pinned) => {
  const text = `from transformers import AutoModel\n${kw}\nAutoModel.from_pretrained("a/b", **kw)\n`
  expect(dataOf({ 'a.py': text }).hub).toMatchObject([{ id: 'a/b', pinned }])
})

describe('what is handed to the function that loads it', () => {
  const hf = (signature: string) =>
    `from huggingface_hub import hf_hub_download\ndef get(${signature}):\n    return hf_hub_download(repo_id=repo_id, filename="a", repo_type="dataset", revision=revision)\n`
  const config = 'REPO = "me/set"\nREVISION = "main"\n'
  const call = (text: string) => `from config import REPO, REVISION\nfrom hf import get\n${text}\n`
  const uses = (tree: Tree) => dataOf({ 'config.py': config, ...tree }).hub

  test('by a constant of another file, with the revision', () => {
    expect(uses({ 'hf.py': hf('repo_id, revision'), 'a.py': call('get(REPO, revision=REVISION)') })).toEqual([
      {
        path: 'a.py',
        line: 3,
        id: 'me/set',
        kind: 'dataset',
        revision: 'main',
        pinned: 'no',
        evidence: [
          { path: 'a.py', line: 3 },
          { path: 'hf.py', line: 3 },
        ],
      },
    ])
  })

  test.each([
    ['a function that declares texts', 'get(REPO, REVISION)', 'main'],
    ['the default of a revision', 'get(REPO)', 'dev'],
    ['another function', 'def more(name, at):\n    return get(name, at)\nmore("me/set", "v1.0")\nmore("me/set", "v1.0")', 'v1.0'],
  ])('through %s', (_, text, revision) => {
    expect(uses({ 'hf.py': hf('repo_id: str, revision: str = "dev"'), 'a.py': call(text) })).toMatchObject([{ id: 'me/set', revision }])
  })

  test('through an object that is made with it', () => {
    const source =
      'class Source(Base):\n    repo_id: str\n    at: str\n    def load(self):\n        return get(repo_id=self.repo_id, revision="v2.0")\n'
    const made = 'from config import REPO\nfrom source import Source\nSource(repo_id=REPO, at="x")\n'
    expect(uses({ 'hf.py': hf('repo_id: str, revision: str'), 'source.py': `from hf import get\n${source}`, 'a.py': made })).toMatchObject([
      { path: 'a.py', line: 3, id: 'me/set', revision: 'v2.0', pinned: 'yes' },
    ])
  })

  test('each of the data sets that it is called with', () => {
    const tree = { 'hf.py': hf('repo_id, revision=None'), 'a.py': call('get("x/a", **options())'), 'b.py': call('get("x/b")') }
    expect(uses(tree)).toMatchObject([
      { id: 'x/a', pinned: 'unknown' },
      { id: 'x/b', pinned: 'no' },
    ])
  })

  test.each([
    ['only tests call', { 'tests/a.py': call('get(REPO)') }],
    ['gets it from the command line', { 'a.py': call('get(args.repo)') }],
    ['calls itself', { 'a.py': 'def get(repo_id, revision):\n    get(repo_id, revision)\n' }],
  ])('nothing where it %s', (_, tree) => {
    expect(uses({ 'hf.py': hf('repo_id, revision=None'), ...tree })).toEqual([])
  })
})

test('what several places load from the Hub is there once for each way of asking', () => {
  const text = 'from transformers import AutoModel\nAutoModel.from_pretrained("a/b")\nAutoModel.from_pretrained("a/b", revision="v1.2")\n'
  const both = (line: number) => ['a.py', 'b.py'].map((path) => ({ path, line }))
  expect(dataOf({ 'a.py': text, 'b.py': text, 'examples/c.py': text }).hub).toEqual([
    { path: 'a.py', line: 2, id: 'a/b', kind: 'model', pinned: 'no', evidence: both(2) },
    { path: 'a.py', line: 3, id: 'a/b', kind: 'model', revision: 'v1.2', pinned: 'yes', evidence: both(3) },
    { path: 'examples/c.py', line: 2, id: 'a/b', kind: 'model', pinned: 'no' },
    { path: 'examples/c.py', line: 3, id: 'a/b', kind: 'model', revision: 'v1.2', pinned: 'yes' },
  ])
})

const load = (id: string) => `from transformers import AutoModel\nAutoModel.from_pretrained(${id})\n`

test.each<[string, Record<string, string>]>([
  ['a constant of another module', { 'a.py': `from params import ID\n${load('ID')}`, 'params.py': 'ID = "a/b"\n' }],
  ['a constant of a module', { 'a.py': `import params\n${load('params.ID')}`, 'params.py': 'ID = "a/b"\n' }],
  ['a constant of a module beside it', { 'p/a.py': `from . import params\n${load('params.ID')}`, 'p/params.py': 'ID = "a/b"\n' }],
  ['a constant that everything is imported with', { 'a.py': `from params import *\n${load('ID')}`, 'params.py': 'ID = "a/b"\n' }],
  [
    'a constant that a package passes on',
    { 'a.py': `from conf import ID\n${load('ID')}`, 'conf/__init__.py': 'from .params import ID\n', 'conf/params.py': 'ID = "a/b"\n' },
  ],
  [
    'a field of settings',
    {
      'a.py': `from settings import settings\n${load('settings.ID')}`,
      'settings.py': 'class Settings(Base):\n    ID: str = "a/b"\nsettings = Settings()\n',
    },
  ],
  [
    'a field of settings that a package passes on',
    {
      'a.py': `from conf import settings\n${load('settings.ID')}`,
      'conf/__init__.py': 'from conf.base import *\n',
      'conf/base.py': 'class Settings:\n    ID = "a/b"\nsettings = Settings()\n',
    },
  ],
  [
    'a default value from another module, which an object keeps',
    {
      'a.py': `import params\nfrom transformers import AutoModel\nclass A:\n    def __init__(self, id: str = params.ID):\n        self.id = id\n        AutoModel.from_pretrained(self.id)\n`,
      'params.py': 'ID = "a/b"\n',
    },
  ],
  [
    'a class that its own module is named after',
    { 'a.py': 'from sentence_transformers.cross_encoder import CrossEncoder\nCrossEncoder(model_name="a/b")\n' },
  ],
  [
    'the default value of an option',
    {
      'a.py': `import argparse\n${load('argparse').split('\n')[0]}\ndef options():\n    parser = argparse.ArgumentParser()\n    parser.add_argument("-m", "--base-model", default="a/b")\n    return parser.parse_args()\nargs = options()\nAutoModel.from_pretrained(args.base_model)\n`,
    },
  ],
  [
    'the default value of a field that a parser fills',
    {
      'a.py':
        'from dataclasses import dataclass, field\nfrom transformers import AutoModel, HfArgumentParser\n@dataclass\nclass A:\n    id: str = field(default="c/d")\n@dataclass\nclass B:\n    id: str = field(default="a/b")\nparser = HfArgumentParser((A, B))\na, b = parser.parse_args_into_dataclasses()\nAutoModel.from_pretrained(b.id)\n',
    },
  ],
  ['an adapter', { 'a.py': 'from peft import PeftModel\nPeftModel.from_pretrained(model, "a/b")\n' }],
  ['a default value', { 'a.py': `from transformers import AutoModel\ndef f(id: str = "a/b"):\n    AutoModel.from_pretrained(id)\n` }],
])('what is loaded from the Hub by %s', (_, tree) => {
  expect(dataOf(tree).hub).toMatchObject([{ id: 'a/b', pinned: 'no' }])
})

test.each<[string, Record<string, string>]>([
  [
    'a parameter that is called as a module is',
    { 'a.py': `def f(params):\n    ${load('params.ID').replace('\n', '\n    ')}`, 'params.py': 'ID = "a/b"\n' },
  ],
  ['a constant with several values', { 'a.py': `import params\n${load('params.ID')}`, 'params.py': 'ID = "a/b"\nID = "c/d"\n' }],
  [
    'a field of several classes',
    { 'a.py': `from s import s\n${load('s.ID')}`, 's.py': 'class A:\n    ID = "a/b"\nclass B:\n    ID = "c/d"\ns = make()\n' },
  ],
  [
    'modules that import each other',
    { 'a.py': `from b import ID\n${load('ID')}`, 'b.py': 'from c import ID\n', 'c.py': 'from b import ID\n' },
  ],
  [
    'what another file saves',
    {
      'a.py': `import params\n${load('params.ID')}`,
      'train.py': 'import params\nmodel.save_pretrained(params.ID)\n',
      'params.py': 'ID = "a/b"\n',
    },
  ],
  [
    'an option with several defaults',
    {
      'a.py': `import argparse\n${load('args.id').replace('\n', '\na = argparse.ArgumentParser()\na.add_argument("--id", default="a/b")\nb = argparse.ArgumentParser()\nb.add_argument("--id", default="c/d")\nargs = b.parse_args()\n')}`,
    },
  ],
  ['a folder of its own', { 'a.py': `${load('"saved_models/llama"')}${load('"my-best-model"')}` }],
])('nothing is loaded from the Hub by %s', (_, tree) => {
  expect(dataOf(tree).hub).toEqual([])
})

test('a revision that another module fixes', () => {
  const tree = { 'a.py': `import params\n${load('"a/b", revision=params.REVISION')}`, 'params.py': 'REVISION = "v1.2"\n' }
  expect(dataOf(tree).hub).toMatchObject([{ id: 'a/b', revision: 'v1.2', pinned: 'yes' }])
})

test('what the file saves under a name is no name of the Hub', () => {
  const load = 'from transformers import AutoModel\nAutoModel.from_pretrained("llama-dolly")\n'
  expect(dataOf({ 'a.py': load }).hub).toHaveLength(1)
  expect(dataOf({ 'a.py': `${load}args = Arguments(output_dir="llama-dolly")\n` }).hub).toEqual([])
  expect(dataOf({ 'a.py': `${load}model.save_pretrained("llama-dolly")\n` }).hub).toEqual([])
})

const commit = '0123456789012345678901234567890123456789'
const set = { id: 'a/b', kind: 'dataset', address: 'hf://datasets/a/b' }

test.each([
  ['nothing after it', 'pd.read_parquet("hf://datasets/a/b/x.parquet")', 'none', [{ ...set, pinned: 'no' }]],
  ['a commit', `pd.read_parquet("hf://datasets/a/b@${commit}/x.parquet")`, 'versioned', [{ ...set, revision: commit, pinned: 'yes' }]],
  ['a branch', 'pd.read_parquet("hf://datasets/a/b@main/x.parquet")', 'none', [{ ...set, revision: 'main', pinned: 'no' }]],
  [
    'a branch with a slash',
    'pd.read_parquet("hf://datasets/a/b@refs%2Fpr%2F1/x")',
    'none',
    [{ ...set, revision: 'refs%2Fpr%2F1', pinned: 'no' }],
  ],
  ['a constant', `AT = "${commit}"\npd.read_csv(f"hf://datasets/a/b@{AT}/x.csv")`, 'versioned', [{ ...set, pinned: 'yes' }]],
  ['what is not known', 'pd.read_csv(f"hf://datasets/a/b@{at}/x.csv")', 'unknown', [{ ...set, pinned: 'unknown' }]],
  ['a commit, of what is not known', `pd.read_csv(f"hf://datasets/{id}@${commit}/{file}")`, 'versioned', [{ id: '…', pinned: 'yes' }]],
  ['nothing, of what is not known', 'pd.read_csv(f"hf://datasets/{id}/{file}")', 'none', []],
  ['what may follow in the name', 'pd.read_csv(f"hf://datasets/{place}")', 'unknown', [{ id: '…', pinned: 'unknown' }]],
  ['a commit, in a query', `duckdb.sql("SELECT * FROM 'hf://datasets/a/b@${commit}/x.parquet'")`, 'versioned', [{ ...set, pinned: 'yes' }]],
  [
    'nothing, in several files',
    'load_dataset("csv", data_files={"train": "hf://datasets/a/b/x", "test": "hf://datasets/a/b/y"})',
    'none',
    [set],
  ],
  ['nothing, in a space', 'pd.read_csv("hf://spaces/a/b/x.csv")', 'none', []],
])('an address on the Hub with %s for its revision', (_, read, versioning, hub) => {
  const found = dataOf({ 'a.py': `import duckdb\nimport pandas as pd\nfrom datasets import load_dataset\n${read}\n` })
  expect(found).toMatchObject({ versioning, hub })
})

test('what is fetched from the Hub by its address comes before what is kept of it', () => {
  const text = 'import pandas as pd\nif kept.exists():\n    pd.read_parquet(kept)\npd.read_parquet("hf://datasets/a/b/x.parquet")\n'
  expect(dataOf({ 'a.py': text }).reads).toMatchObject([
    { line: 4, hub: true },
    { line: 3, target: 'kept' },
  ])
})

test('what is read', () => {
  expect(dataOf({ 'a.py': 'import pandas as pd\npd.read_csv("data/a.csv")\npd.read_parquet(path)\n' }).reads).toEqual([
    { path: 'a.py', line: 2, target: 'data/a.csv' },
    { path: 'a.py', line: 3, target: 'path' },
  ])
})

test('what is read into a distributed data set', () => {
  const { reads } = dataOf({ 'a.py': 'import ray\nray.data.read_parquet("s3://shop/orders", columns=["a"])\nray.data.range(10)\n' })
  expect(reads).toEqual([{ path: 'a.py', line: 2, target: 's3://shop/orders' }])
})

test.each([
  ['an f-string', 'pd.read_csv(f"s3a://{bucket}/a.csv")', 's3a://…'],
  ['a sum', 'pd.read_csv("abfss://" + box + "/a.csv")', 'abfss://…'],
  ['a name of what is put together', 'path = f"data/{year}.csv"\npd.read_csv(path)', 'data/…'],
  ['what begins with a gap', 'pd.read_csv(f"{folder}/a.csv")', 'pandas.read_csv'],
])('a place that is read, put together by %s', (_, text, target) => {
  expect(dataOf({ 'a.py': `import pandas as pd\n${text}\n` }).reads).toMatchObject([{ target }])
})

test.each([
  ['h5py.File("a.h5")', 1],
  ['h5py.File("a.h5", "r+")', 1],
  ['h5py.File("a.h5", "w")', 0],
  ['h5py.File("a.h5", mode="a")', 0],
  ['netCDF4.Dataset("a.nc", "w", format="NETCDF4")', 0],
  ['zarr.open("a.zarr", mode="w")', 0],
  ['zarr.open("a.zarr", mode="r")', 1],
])('what %s reads', (text, count) => {
  expect(dataOf({ 'a.py': `import h5py, netCDF4, zarr\n${text}\n` }).reads).toHaveLength(count)
})

test.each([
  ['execute("SELECT * FROM read_parquet(?)", [path]).df()', 1],
  ['sql("SELECT * FROM a").pl()', 1],
  ['read_parquet("a.parquet")', 1],
  ['execute("INSTALL httpfs")', 0],
  ['execute("CREATE TABLE a AS SELECT 1")', 0],
  ['execute("SELECT count(*) FROM a").fetchone()', 0],
])('what a connection to DuckDB reads by %s', (text, count) => {
  expect(dataOf({ 'a.py': `import duckdb\ncon = duckdb.connect("a.duckdb")\nx = con.${text}\n` }).reads).toHaveLength(count)
})

test('features that are defined are not read', () => {
  const text =
    'from snowflake.ml.feature_store import FeatureStore\nfs = FeatureStore(session=s)\nfs.register_entity(e)\nfs.generate_training_set(spine, [v])\n'
  expect(dataOf({ 'a.py': text }).reads).toMatchObject([{ line: 4, database: true }])
})

test('the arrays of a model are no data', () => {
  const text =
    'import numpy as np\nclass A:\n    def load_model(self):\n        np.load("vs.npy")\n    def load(self):\n        np.load("x.npy")\n'
  expect(dataOf({ 'a.py': text }).reads).toMatchObject([{ target: 'x.npy' }])
})

test('feature tables are a database', () => {
  const text = 'from databricks.feature_engineering import FeatureEngineeringClient\nFeatureEngineeringClient().create_training_set(df=a)\n'
  expect(dataOf({ 'a.py': text }).reads).toMatchObject([{ database: true }])
})

test('what is read from a hub, where it can be one', () => {
  const text =
    'from datasets import load_dataset\nload_dataset(args.name)\nload_dataset("csv", data_files={"train": "a.csv"})\nload_dataset(f"org/{name}")\n'
  expect(dataOf({ 'a.py': text }).reads).toMatchObject([
    { target: 'args.name', hub: true },
    { target: 'a.csv' },
    { target: 'org/…', hub: true },
  ])
})

/** The files, and one that names all that they define. */
function used(tree: Record<string, string>): Record<string, string> {
  const names = Object.values(tree).flatMap((text) => [...text.matchAll(/^(?:def|class) (\w+)/gm)].map(([, name]) => name))
  return { ...tree, 'used.py': `import x\n${names.map((name) => `x.${name}(1)\n`).join('')}` }
}

test.each([
  ['def validate_schema(df, columns):\n    assert set(columns) <= set(df)\n'],
  ['class DataValidator:\n    def run(self, df):\n        pass\n'],
  ['def validate_labels(labels):\n    return labels\n'],
  ['def check_missing_values(df):\n    return df.isna().sum().any()\n'],
])('validation of its own: %j', (text) => {
  expect(dataOf(used({ 'a.py': text })).validation).toMatchObject({ present: 'yes', tools: [], evidence: [{ path: 'a.py', line: 1 }] })
})

test.each<[string, Tree, boolean]>([
  ['a command', { 'run.sh': 'dvc pull -r r\n' }, true],
  [
    'a job of CI',
    { '.github/workflows/a.yml': 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n    - run: dvc push --remote=r\n' },
    true,
  ],
  ['a call', { 'a.py': 'import dvc.api\ndvc.api.read("a.csv", remote="r")\n' }, true],
  ['a command, in short', { 'run.sh': 'dvc pull -rr\n' }, true],
  ['a command that sets it up', { 'run.sh': 'dvc remote modify r --local user a\ndvc pull\n' }, false],
  ['a command that only makes it', { 'run.sh': 'dvc remote add r s3://bucket\ndvc pull\n' }, false],
  ['a command for data of the same name', { 'run.sh': 'dvc pull r\n' }, false],
])('a remote is named by %s', (_, tree, isNamed) => {
  const [found] = dataOf({ '.dvc/config': '[\'remote "r"\']\n    url = s3://bucket\n', ...tree }).dvc.remotes
  expect(found?.named ?? false).toBe(isNamed)
})

const script = 'import sys\nimport pandas as pd\nframe = pd.read_csv("a.csv")\nif len(frame) < 9:\n    sys.exit(1)\n'

test.each([
  ['a script that fails by its exit code', { 'steps/validate_gold_data_quality.py': script }, 'yes'],
  ['a script that raises', { 'check_schema.py': script.replace('sys.exit(1)', 'raise ValueError("few")') }, 'yes'],
  ['a script that never fails', { 'validate_data.py': script.replace('exit(1)', 'exit(0)') }, 'no'],
  ['a script of another name', { 'count.py': script }, 'no'],
  ['what looks after the service', { 'monitoring/validate_data.py': script }, 'no'],
  ['a comparison of two frames', { 'a.py': 'def check_missing_values(reference_df, current_df):\n    pass\n' }, 'no'],
])('validation by %s', (_, tree, present) => {
  expect(dataOf(tree as Tree).validation.present).toBe(present)
})

describe('training that makes its own numbers', () => {
  const fit = 'X = rng.normal(size=(9, 3))\nRidge().fit(X, X @ [1, 2, 3])\n'
  const head = 'import numpy as np\nfrom sklearn.linear_model import Ridge\nrng = np.random.default_rng(0)\n'
  const step = 'from sklearn.linear_model import Ridge\ndef train(data):\n    Ridge().fit(data, data)\n'
  const made = 'import numpy as np\ndef load_data():\n    return np.random.normal(size=9)\n'
  test.each<[string, Tree, Project['data']['versioning']]>([
    ['in its own file', { 'train.py': `${head}${fit}` }, 'no-data'],
    ['beside a configuration', { 'train.py': `import yaml\n${head}cfg = yaml.safe_load(open("config.yaml"))\n${fit}` }, 'no-data'],
    ['and writes what came of it', { 'train.py': `${head}${fit}open("result.txt", "w").write("x")\n` }, 'no-data'],
    ['in a function that it calls', { 'train.py': `from made import load_data\n${step}train(load_data())\n`, 'made.py': made }, 'no-data'],
    ['to fill up what something unknown loads', { 'train.py': `${head}import own\nX = own.load_frame()\n${fit}` }, 'none'],
    ['beside a data set of an unknown kind', { 'train.py': `${head}import own\nX = own.FaceDataset(1)\n${fit}` }, 'none'],
    ['beside a place where data may lie', { 'train.py': `${head}import own\nX = own.faces(args.data_dir)\n${fit}` }, 'none'],
    ['in a file that it does not import', { 'train.py': step, 'made.py': made }, 'none'],
    ['of which nothing is known', { 'made.py': made }, 'none'],
  ])('%s', (_, tree, versioning) => {
    expect(dataOf(tree).versioning).toBe(versioning)
  })

  test('in a step of its pipeline', () => {
    const entryPoints = [{ path: 'step.py', kind: 'task', inPipeline: 'yes', chain: [] }]
    const training = { training: { entryPoints, pipelines: [{ path: 'made.py', line: 2, tool: 'zenml' }] } } as unknown as Partial<Project>
    expect(dataOf({ 'step.py': step, 'made.py': made }, training).versioning).toBe('no-data')
  })
})

test.each([
  ['data', 'unknown'],
  ['data.versioning', 'unknown'],
  ['images', 'no-data'],
])('what nobody could read and may change %s leaves the versioning %s', (affects, versioning) => {
  const problems = [{ path: 'a.ipynb', stage: 'source' as const, reason: 'absent', affects: [affects] }]
  expect(data.analyse({ ...projectOf({ 'a.ipynb': {} }), problems }, {}).versioning).toBe(versioning)
})

test('where nothing is seen to be read, what fits is shown, in the cell where it stands', () => {
  const entryPoints = [{ path: 'a.ipynb', line: 2, cell: 3, chain: [] }]
  const { evidence } = dataOf({ 'a.ipynb': '{}' }, { training: { entryPoints } } as unknown as Partial<Project>)
  expect(evidence).toEqual([{ path: 'a.ipynb', line: 2, cell: 3 }])
})

test('of a remote on a server of its own, no more is said than of others', () => {
  const config = '[\'remote "r"\']\n    url = s3://bucket\n    endpointurl = http://minio:9000\n'
  expect(dataOf({ '.dvc/config': config }).dvc.remotes).toEqual([
    { name: 'r', url: 's3://bucket', kind: 's3', default: false, path: '.dvc/config', line: 2 },
  ])
})

test('data that a schema refuses is validated', () => {
  const check = 'import pandera as pa\nif missing:\n    raise pa.errors.SchemaError(schema, df, "missing")\n'
  expect(dataOf({ 'a.py': check }).validation).toMatchObject({ present: 'yes', tools: ['pandera'], evidence: [{ path: 'a.py', line: 3 }] })
})

test.each<[string, Record<string, string>, 'yes' | 'no']>([
  ['that nothing uses', { 'a.py': 'def validate_schema(given):\n    return given\n' }, 'no'],
  ['that a service uses', { 'a.py': 'def validate_schema(given):\n    return given\n', 'app.py': 'import a\n' }, 'no'],
  [
    'that training uses',
    { 'a.py': 'def validate_schema(given):\n    return given\n', 'b.py': 'import a\n', 'train.py': 'import b\n' },
    'yes',
  ],
  ['beside what handles data', { 'a.py': 'import pandas as pd\ndef validate_schema(given):\n    return pd.isna(given).any()\n' }, 'yes'],
  ['of what is data by its name', { 'a.py': 'def check_quality(train_df):\n    return train_df\n' }, 'yes'],
])('a validation of some schema or quality %s', (_, tree, present) => {
  expect(dataOf(used(tree)).validation.present).toBe(present)
})

describe('a validation of its own', () => {
  const check = (body: string) => `def validate_features(df):\n    ${body}\n`
  const raises = check('if missing(df): raise ValueError("missing")')

  test.each([
    ['raises', raises],
    ['asserts', check('assert len(df)')],
    ['compares', check('return df.isna().mean().max() < LIMIT')],
    ['decides', check('return df.notna().all().all()')],
    ['asks something else', check('return schema.run(df)')],
  ])('counts where it %s', (_, text) => {
    expect(dataOf(used({ 'a.py': text })).validation.present).toBe('yes')
  })

  test.each([
    ['counts what it is given', check('return {"rows": len(df), "missing": df.isnull().sum().to_dict()}')],
    ['describes it where there is anything', check('if len(columns) > 0:\n        return df[columns].describe().to_dict()')],
  ])('is none where it only %s', (_, text) => {
    expect(dataOf(used({ 'a.py': text })).validation.present).toBe('no')
  })

  test.each<[string, Tree, 'yes' | 'no']>([
    ['nothing', {}, 'no'],
    ['an import', { 'b.py': 'from a import validate_features\n' }, 'yes'],
    ['a node that is given it', { 'b.py': 'node(func=nodes.validate_features)\n' }, 'yes'],
    ['a table of steps', { 'b.py': 'STEPS = {"check": nodes.validate_features}\n' }, 'yes'],
    ['a setting', { 'b.yaml': 'steps:\n  - call: pkg.a:validate_features\n' }, 'yes'],
    ['a command', { 'b.sh': 'python -c "import a; a.validate_features(1)"\n' }, 'yes'],
  ])('that %s names counts: %s', (_, tree, present) => {
    expect(dataOf({ 'a.py': raises, ...tree }).validation.present).toBe(present)
  })
})

test.each([
  ['stops the run', 'def ensure_columns(df):\n    if "a" not in df:\n        raise DataError("a")\n', 'yes'],
  ['is asserted', 'def require_no_missing(df):\n    assert df.notna().all().all()\n', 'yes'],
  ['is made good', 'def ensure_columns(df):\n    df["a"] = 0\n    return df\n', 'no'],
  ['is no matter of a frame', 'def ensure_folder(path):\n    if not path:\n        raise ValueError(path)\n', 'no'],
])('what is ensured of data is validated where it %s', (_, text, present) => {
  expect(dataOf(used({ 'a.py': text })).validation.present).toBe(present)
})

test('a check where data is read comes before a function that is named for one', () => {
  const check = 'def check_columns(df):\n    return df\n'
  const load = 'import pandas as pd\ndf = pd.read_csv("a.csv")\nassert df.notna().all().all()\n'
  expect(dataOf(used({ 'a.py': check, 'b.py': load })).validation.evidence.map(({ path }) => path)).toEqual(['b.py', 'a.py'])
})

test.each([
  ['verify_data_integrity', 'yes'],
  ['check_referential_integrity', 'yes'],
  ['verify_file_integrity', 'no'],
  ['check_integrity', 'no'],
  ['verify_model_integrity', 'no'],
  ['validate_data', 'yes'],
  ['validate_data_types', 'yes'],
  ['validate_dataset_before_fit', 'yes'],
  ['validate_data_file_path', 'no'],
  ['validate_dataset_exists', 'no'],
  ['validate_data_config', 'no'],
  ['validate_prediction_data', 'no'],
  ['validate_batch_request_data', 'no'],
])('%s is a validation of data: %s', (name, present) => {
  expect(dataOf(used({ 'a.py': `def ${name}(given):\n    return given\n` })).validation.present).toBe(present)
})

test.each([
  ['records', 'yes'],
  ['detections', 'no'],
  ['self, predictions', 'no'],
  ['request', 'no'],
])('validate_data(%s) is a validation of data: %s', (given, present) => {
  expect(dataOf(used({ 'a.py': `def validate_data(${given}):\n    return score(1)\n` })).validation.present).toBe(present)
})

test.each([
  'DataValidationConfig',
  'DataValidationParameters',
  'DataValidationArtifact',
  'DataValidationError',
  'DataQualityReport',
  'SchemaValidationResult',
])('a class that holds what a validation needs or says is none: %s', (name) => {
  expect(dataOf(used({ 'a.py': `class ${name}:\n    path: str\n` })).validation.present).toBe('no')
})

test('a suite of checks validates the data', () => {
  const text = 'from deepchecks.vision.suites import full_suite\nfull_suite().run(training, held_out, model)\n'
  expect(dataOf({ 'a.py': text }).validation).toMatchObject({
    present: 'yes',
    tools: ['deepchecks'],
    evidence: [{ path: 'a.py', line: 2 }],
  })
})

test.each([
  ['read_csv("data/a.csv")', ['data/a.csv']],
  ['read.csv(paths$train)', ['paths$train']],
  ['data.table::fread("https://a.org/a.csv")', ['https://a.org/a.csv']],
  ['tbl(con, "trips")', ['tbl']],
  ['readr::read_lines("Dockerfile")', []],
  ['library(readr)', []],
])('%s in R reads %j', (text, targets) => {
  const entry = { path: 'train.R', kind: 'script', chain: [] }
  const { reads } = dataOf({ 'train.R': `${text}\n` }, { training: { entryPoints: [entry] } } as unknown as Partial<Project>)
  expect(reads.map(({ target }) => target)).toEqual(targets)
})

test('what training reads comes first, and the fit stands for what no call gives away', () => {
  const read = 'import pandas as pd\npd.read_csv("a.csv")\n'
  expect(dataOf({ 'explore.py': read, 'train.py': read }).reads.map(({ path }) => path)).toEqual(['train.py', 'explore.py'])
  expect(dataOf({ 'train.py': '' })).toMatchObject({ versioning: 'none', evidence: [{ path: 'train.py' }] })
})

describe('checks where data is read', () => {
  const load = (body: string) => `import pandas as pd\ndef load(path):\n    df = pd.read_csv(path)\n${body}    return df\n`

  test.each([
    ['nulls', '    if df["a"].isna().any():\n        raise ValueError("nulls")\n'],
    ['values', '    if not df["a"].isin((0, 1)).all():\n        raise ValueError(f"not {0}")\n'],
    ['missing columns', '    missing = set(COLUMNS) - set(df.columns)\n    if missing:\n        raise SchemaError(missing)\n'],
    ['an assertion', '    assert df.notna().all().all()\n'],
  ])('of %s', (_, body) => {
    expect(dataOf({ 'a.py': load(body) }).validation).toMatchObject({ present: 'yes', tools: [], evidence: [{ path: 'a.py', line: 4 }] })
  })

  test.each([
    ['rows that are left out', '    df = df[df["a"].isin((0, 1))]\n'],
    [
      'rows that are left out, and a mode that is not known',
      `    df = df[df.a.notna()]\n${'    df["b"] = 1\n'.repeat(3)}    raise ValueError(mode)\n`,
    ],
    ['a file that is not there', '    if df.isna().any():\n        raise FileNotFoundError(path)\n'],
  ])('and not %s', (_, body) => {
    expect(dataOf({ 'a.py': load(body) }).validation.present).toBe('no')
  })

  test('nor a check in a function that reads nothing', () => {
    const text = 'def forward(x):\n    if x.isna().any():\n        raise ValueError("x")\n'
    expect(dataOf({ 'a.py': text }).validation.present).toBe('no')
  })
})

test.each([
  ['metrics_uri', 0],
  ['"runs/all_results.json"', 0],
  ['metrics["path"]', 1],
  ['"data/metrics.json"', 1],
  ['customer_metrics', 1],
  ['"match_results.csv"', 1],
])('a read of %s is what training wrote of itself or not', (target, count) => {
  expect(dataOf({ 'a.py': `import pandas as pd\npd.read_json(${target})\n` }).reads).toHaveLength(count)
})

describe('reads of what training runs', () => {
  const fit = { path: 'train.py', kind: 'script', chain: [] }
  const reached = (tree: Tree, ...others: object[]) =>
    dataOf(tree, { training: { entryPoints: [fit, ...others] } } as unknown as Partial<Project>).reads.map(({ path }) => path)
  const read = 'import pandas as pd\npd.read_csv("a.csv")\n'
  const loader = 'import pandas as pd\ndef load():\n    return pd.read_csv("a.csv")\n'

  test('a loader that it calls comes before a page that only shows', () => {
    const train = 'from store import load\nif __name__ == "__main__":\n    load()\n'
    expect(reached({ 'app/dashboard.py': read, 'other.py': read, 'store.py': loader, 'train.py': train })).toEqual([
      'store.py',
      'other.py',
      'app/dashboard.py',
    ])
  })

  test.each([
    ['a pipeline runs', { path: 'b.py', inPipeline: 'yes' }, { path: 'a.py', inPipeline: 'no' }],
    ['stands in the middle', { path: 'b.py', inPipeline: 'no' }, { path: 'a_tune.py', inPipeline: 'no' }],
    ['is in use', { path: 'src/b.py', inPipeline: 'yes' }, { path: 'archive/a.py', inPipeline: 'yes' }],
  ])('what %s comes before what stands aside', (_, main, side) => {
    const entryPoints = [side, main].map((entry) => ({ ...entry, kind: 'script', chain: [] }))
    const training = { training: { entryPoints } } as unknown as Partial<Project>
    expect(dataOf({ [side.path]: read, [main.path]: read }, training).reads.map(({ path }) => path)).toEqual([main.path, side.path])
  })

  test('what lies beside a task comes before the rest, and notebooks that train nothing after it', () => {
    const tree = { 'a.py': read, 'b.ipynb': cells(read), 'flow/train/splits.py': read, 'flow/train/fit.py': '' }
    const training = { training: { entryPoints: [{ path: 'flow/train/fit.py', kind: 'task', chain: [] }] } }
    expect(dataOf(tree, training as unknown as Partial<Project>).reads.map(({ path }) => path)).toEqual([
      'flow/train/splits.py',
      'a.py',
      'b.ipynb',
    ])
  })

  const cells = (source: string) => JSON.stringify({ nbformat: 4, metadata: {}, cells: [{ cell_type: 'code', source, outputs: [] }] })

  test('where notebooks alone train, what lies beside them comes before the rest', () => {
    const tree = { 'app.py': read, 'look/b.ipynb': cells(read), 'nb/prepare.ipynb': cells(read), 'nb/train.ipynb': cells('fit()') }
    const training = { training: { entryPoints: [{ path: 'nb/train.ipynb', kind: 'notebook', chain: [] }] } }
    expect(dataOf(tree, training as unknown as Partial<Project>).reads.map(({ path }) => path)).toEqual([
      'nb/prepare.ipynb',
      'app.py',
      'look/b.ipynb',
    ])
  })

  test('scripts come before notebooks that train as well', () => {
    const notebook = { path: 'a.ipynb', kind: 'notebook', chain: [] }
    expect(reached({ 'a.ipynb': cells(read), 'train.py': read }, notebook)).toEqual(['train.py', 'a.ipynb'])
  })

  test.each([
    ['a frame of a query', 'import pandas as pd\npd.read_sql("select 1", engine)\n', 'select 1'],
    ['a query whose rows are distributed', 'import ray\nray.data.read_sql("select 1", connect)\n', 'select 1'],
    ['a collection', 'from pymongo import MongoClient\nMongoClient(URI)[NAME][SET].find({})\n', 'pymongo.MongoClient()[][].find'],
    ['a cursor', 'import psycopg2\ncur = psycopg2.connect(D).cursor()\ncur.fetchall()\n', 'psycopg2.connect().cursor().fetchall'],
    ['a warehouse', 'from google.cloud import bigquery\nbigquery.Client().query("select 1")\n', 'select 1'],
    ['an index', 'from elasticsearch import Elasticsearch\nElasticsearch(URL).search(index="clicks")\n', 'clicks'],
    ['rows of a keyspace', 'from cassandra.cluster import Cluster\nCluster().connect().execute("select 1")\n', 'select 1'],
    ['a table of Databricks', 'spark.table("a.b.c")\n', 'a.b.c'],
    [
      'a table of a session',
      'from pyspark.sql import SparkSession\nsession = SparkSession.builder.getOrCreate()\nsession.table("a.b")\n',
      'a.b',
    ],
    ['a table that Spark asks for', 'spark.read.jdbc(url, "sales.orders")\n', 'sales.orders'],
    ['a table of a catalogue of Spark', 'spark.read.option("a", 1).table("sales.orders")\n', 'sales.orders'],
    [
      'a collection that Spark asks for, setting by setting',
      'spark.read.format("mongodb").option("connection.uri", URI).option("database", "shop").option("collection", "orders").load()\n',
      'mongodb shop orders',
    ],
    [
      'a table that Spark asks for, and never the password',
      'spark.read.format("jdbc").options(dbtable="orders", password="hunter22").load()\n',
      'jdbc orders',
    ],
  ])('%s is a read of a database', (_, text, target) => {
    const { reads } = dataOf({ 'train.py': text })
    expect(reads).toHaveLength(1)
    expect(reads).toMatchObject([{ path: 'train.py', target, database: true }])
  })

  test('a file that Spark reads by its format is none, and a reader that is kept is read where it loads', () => {
    const text = 'spark.read.format("csv").load("a.csv")\nr = spark.read.format("mongodb")\nr.option("header", 1).load()\n'
    expect(dataOf({ 'train.py': text }).reads).toEqual([
      { path: 'train.py', line: 1, target: 'a.csv' },
      { path: 'train.py', line: 3, target: 'mongodb', database: true },
    ])
  })

  test('a query of Spark where training runs it, and no other statement or place', () => {
    const text = 'spark.sql("select * from a")\nspark.sql("drop table a")\n'
    expect(dataOf({ 'train.py': text, 'etl.py': text }).reads).toMatchObject([{ path: 'train.py', line: 1, target: 'select * from a' }])
  })

  test('what a service fetches is none of it', () => {
    const service = 'from pymongo import MongoClient\ndef get():\n    return MongoClient(URI).db.users.find({})\n'
    expect(dataOf({ 'app.py': service, 'train.py': '' }).reads).toEqual([])
  })

  test('nor is it data where a library brings that along', () => {
    const service = 'import psycopg2\ndef get():\n    return psycopg2.connect(D).cursor().fetchall()\n'
    const train = 'from sklearn.datasets import load_iris\nload_iris()\n'
    expect(dataOf({ 'app.py': service, 'train.py': train }).versioning).toBe('no-data')
  })

  test('the raw layer of a catalog, and no other', () => {
    const catalog = 'bikes:\n  type: pandas.CSVDataset\n  filepath: data/01_raw/bikes.csv\nmodel:\n  filepath: data/06_models/m.pkl\n'
    expect(dataOf({ 'app/conf/base/catalog.yml': catalog, 'explore.py': read }).reads).toEqual([
      { path: 'app/conf/base/catalog.yml', line: 3, target: 'data/01_raw/bikes.csv' },
      { path: 'explore.py', line: 2, target: 'a.csv' },
    ])
  })
})

test.each([
  ['a schema', 'import pandera as pa\nclass S(pa.DataFrameModel):\n    a: int\n', 'pandera'],
  ['an expectation', 'import great_expectations as gx\ngx.get_context().run_checkpoint("a")\n', 'great-expectations'],
  ['nothing', 'import pandas\n', undefined],
  [
    'a request',
    'from pydantic import BaseModel, validator\nclass A(BaseModel):\n    @validator("x")\n    def validate_data(cls, v):\n        return v\n',
    undefined,
  ],
])('validation by %s', (_, text, tool) => {
  expect(dataOf({ 'a.py': text }).validation).toMatchObject(tool ? { present: 'yes', tools: [tool] } : { present: 'no', tools: [] })
})
