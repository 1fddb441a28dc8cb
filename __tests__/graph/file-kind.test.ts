import { describe, expect, test } from 'vitest'
import { endingOf, isAssetPath, isTestCode, isTestPath, kindOfFile } from '../../src/graph/file-kind.ts'

describe('kinds', () => {
  test.each([
    ['src/train.py', 'source'],
    ['src/data/load.py', 'source'],
    ['data/Makefile', 'configuration'],
    ['data/README.md', 'document'],
    ['eda.ipynb', 'notebook'],
    ['data/raw/train.csv', 'data'],
    ['train.csv.gz', 'data'],
    ['notebooks/MNIST_data/train-images-idx3-ubyte.gz', 'data'],
    ['word_language_model/data/wikitext-2/train.txt', 'data'],
    ['data/shop.db', 'data'],
    ['data/airflow/airflow.db', 'other'],
    ['data/shop.db-wal', 'other'],
    ['feature_repo/data/registry.db', 'other'],
    ['feature_repo/data/online_store.db', 'other'],
    ['notes.txt', 'document'],
    ['alpaca_data.json', 'data'],
    ['data_schema.json', 'configuration'],
    ['dashboards/data-pipeline.json', 'configuration'],
    ['apps/data-platform/pom.xml', 'configuration'],
    ['apps/data-platform/data/a.json', 'data'],
    ['data_science/analysis/report.html', 'source'],
    ['data_science/data/report.html', 'data'],
    ['data_pipelined.json', 'data'],
    ['shop.duckdb', 'data'],
    ['reports/data_drift.html', 'source'],
    ['data/pages/1.html', 'data'],
    ['package.json', 'configuration'],
    ['datasets/cats/1.jpg', 'data'],
    ['images/1.jpg', 'other'],
    ['src/data/cifar-10-batches-py/data_batch_1', 'data'],
    ['models/model.pkl', 'model'],
    ['data/features.pkl', 'data'],
    ['data/models/m.pkl', 'model'],
    ['dataset/checkpoints/c.bin', 'model'],
    ['models/data/d.pkl', 'data'],
    ['data/models/X_train.pkl', 'data'],
    ['models/features/X_train.pkl', 'data'],
    ['docs/_build/doctrees/environment.pickle', 'other'],
    ['model.onnx', 'model'],
    ['model.xgb', 'model'],
    ['model.lgb', 'model'],
    ['lin_reg.bin', 'other'],
    ['models/lin_reg.bin', 'model'],
    ['pytorch_model-00001-of-00002.bin', 'model'],
    ['copilot/cgtok/tokenizer.json', 'model'],
    ['model/variables/variables.data-00000-of-00001', 'model'],
    ['tests/data/a.csv', 'test'],
    ['test_data/a.parquet', 'test'],
    ['config/params.yaml', 'configuration'],
    ['proxy.Dockerfile', 'configuration'],
    ['.dvc/config', 'configuration'],
    ['LICENSE', 'document'],
    ['requirements-dev.txt', 'configuration'],
    ['logo.key', 'other'],
  ])('%s is %s', (path, kind) => {
    expect(kindOfFile(path)).toBe(kind)
  })
})

test.each([
  ['a/b.tar.gz', 'tar'],
  ['a.csv.GZ', 'csv'],
  ['a.gz', 'gz'],
  ['x.d/name', ''],
  ['t10k-images-idx3-ubyte', 'ubyte'],
])('%s ends in %j', (path, ending) => {
  expect(endingOf(path)).toBe(ending)
})

test('tests and assets by their folders', () => {
  expect(isTestPath('src/tests/a.csv')).toBe(true)
  expect(isTestPath('volume/unittest/a.pkl')).toBe(true)
  expect(isTestPath('test/Shop.Api.UnitTests/A.cs')).toBe(true)
  expect(isTestPath('contest/a.csv')).toBe(false)
  expect(['tests/a.py', 'lib/test_a.py', 'lib/a_tests.py', 'conftest.py', 'lib/contest.py'].map(isTestCode)).toEqual([
    true,
    true,
    true,
    true,
    false,
  ])
  expect(isAssetPath('docs/img/a.csv')).toBe(true)
  expect(isAssetPath('data/a.csv')).toBe(false)
})
