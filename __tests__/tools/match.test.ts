// biome-ignore-all lint/suspicious/noTemplateCurlyInString: shells write their variables as JavaScript does
import fc from 'fast-check'
import { minimatch } from 'minimatch'
import { describe, expect, test } from 'vitest'
import type { Argument } from '../../src/model/file-facts.ts'
import { anyArgument, everyArgument } from '../../src/tools/match-arguments.ts'
import { commandIndex } from '../../src/tools/match-command.ts'
import { dottedIndex } from '../../src/tools/match-dotted.ts'
import { globOf, nameIndex, withoutBraces } from '../../src/tools/match-name.ts'
import { pathIndex } from '../../src/tools/match-path.ts'

describe('dotted patterns', () => {
  const matches = (pattern: string, name: string, prefix = false) => dottedIndex([[pattern, 1]], { prefix }).find(name).length > 0

  test.each([
    ['mlflow.log_*', 'mlflow.log_metric', true],
    ['mlflow.log_*', 'mlflow.sklearn.log_model', false],
    ['sklearn.**.fit', 'sklearn.svm.SVC().fit', true],
    ['sklearn.**.fit', 'sklearn.fit', true],
    ['sklearn.**.fit', 'mysklearn.svm.SVC().fit', false],
    ['**.fit', 'model.fit', true],
    ['**.fit', 'fit', true],
    ['**.fit', 'fitting', false],
    ['**', 'anything.at.all', true],
    ['torch.{load,save}', 'torch.save', true],
    ['{joblib,dill}.load', 'dill.load', true],
    ['a.*.c', 'a.b.b.c', false],
  ])('%s and %s: %s', (pattern, name, expected) => {
    expect(matches(pattern, name)).toBe(expected)
  })

  test.each([
    ['mlflow', 'mlflow', true],
    ['mlflow', 'mlflow.sklearn', true],
    ['mlflow', 'mlflow_utils', false],
    ['google.cloud.aiplatform', 'google.cloud', false],
  ])('below %s is %s: %s', (pattern, name, expected) => {
    expect(matches(pattern, name, true)).toBe(expected)
  })

  test('any name matches itself, below itself and under `**`', () => {
    const segment = fc.stringMatching(/^[a-z_][a-z0-9_]{0,8}$/)
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 6 }), (segments) => {
        const name = segments.join('.')
        return (
          matches(name, name) && matches(name, `${name}.x`, true) && matches(`**.${segments.at(-1)}`, name) && !matches(name, `${name}x`)
        )
      }),
    )
  })
})

describe('globs over names', () => {
  test.each([
    ['aws_sagemaker_*', 'aws_sagemaker_endpoint', true],
    ['aws_sagemaker_*', 'my_aws_sagemaker_endpoint', false],
    ['**/tritonserver', 'nvcr.io/nvidia/tritonserver', true],
    ['**/tritonserver', 'tritonserver', true],
    ['grafana/*', 'grafana/grafana', true],
    ['v?.{1,2}', 'v3.2', true],
    ['*sagemaker*-inference', 'x/sagemaker-gpu-inference', true],
    ['*sagemaker*-inference', 'x/inference-sagemaker', false],
    ['a*ba', 'aba', true],
    ['ab*ba', 'aba', false],
    ['a.b', 'axb', false],
    ['*a?b*', 'aab-acb', true],
    ['a?*c', 'abc', true],
    ['a?*c', 'ac', false],
    ['?', '', false],
    ['**?', 'ab', true],
    [`${'*a'.repeat(50)}?b`, 'a'.repeat(400), false],
  ])('%s and %s: %s', (pattern, text, expected) => {
    expect(globOf(pattern)(text)).toBe(expected)
  })

  test('stars and question marks mean what they mean in a regular expression', () => {
    const letters = (choice: string[]) => fc.array(fc.constantFrom(...choice), { maxLength: 8 }).map((all) => all.join(''))
    fc.assert(
      fc.property(letters(['a', 'b', '*', '?']), letters(['a', 'b']), (glob, text) => {
        const expression = new RegExp(`^${glob.replace(/\*+/g, '.*').replaceAll('?', '.')}$`)
        return globOf(glob)(text) === expression.test(text)
      }),
      { numRuns: 1000 },
    )
  })

  test('braces that mean a million texts mean the first thousand', () => {
    expect(withoutBraces('{a,b}'.repeat(20))).toHaveLength(1000)
  })

  test('any text matches itself as a pattern, however odd', () => {
    const plain = fc.string({ maxLength: 60 }).filter((text) => !/[*?{]/.test(text))
    fc.assert(fc.property(plain, (text) => globOf(text)(text) && nameIndex([[text, 1]]).find(text).length === 1))
  })
})

test('braces are written out as minimatch does it', () => {
  const pattern = fc.stringMatching(/^[ab.*]{0,3}(?:\{[ab,*]{0,6}\}[ab/$]{0,2}){0,2}$/)
  fc.assert(
    fc.property(pattern, (text) => {
      expect(withoutBraces(text).filter(Boolean)).toEqual(minimatch.braceExpand(text).filter(Boolean))
    }),
  )
})

describe('globs over paths', () => {
  const matches = (pattern: string, path: string) => pathIndex([[pattern, 1]]).find(path).length > 0

  test.each([
    ['dvc.yaml', 'experiments/dvc.yaml', true],
    ['dvc.yaml', 'dvc.yaml.md', false],
    ['*.dvc', 'data/raw.csv.dvc', true],
    ['.dvc/**', '.dvc/config', true],
    ['.dvc/**', 'sub/.dvc/config', false],
    ['**/.dvc/config', 'sub/.dvc/config', true],
    ['*.{yml,yaml}', 'a/b.yml', true],
    ['vertex_job*.yaml', 'jobs/vertex_job_gpu.yaml', true],
    ['docker-compose*.yml', 'docker-compose.override.yml', true],
    ['environment[-_.]*.yml', 'environment-gpu.yml', true],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected)
  })

  test('a pattern holds for the paths for which minimatch holds it', () => {
    const word = fc.stringMatching(/^[ab.*?]{1,4}$/).filter((text) => !/^\.+$/.test(text))
    const pattern = fc.array(fc.oneof(word, fc.constant('**')), { minLength: 1, maxLength: 4 }).map((words) => words.join('/'))
    const path = fc.array(fc.stringMatching(/^[ab][ab.]{0,3}$/), { minLength: 1, maxLength: 4 }).map((names) => names.join('/'))
    fc.assert(
      fc.property(pattern, path, (glob, at) => matches(glob, at) === minimatch(at, glob, { dot: true, matchBase: true })),
      { numRuns: 2000 },
    )
  })
})

describe('commands', () => {
  const matches = (pattern: string, text: string) => commandIndex([[pattern, 1]]).find(text.split(' ')).length > 0

  test.each([
    ['dvc', 'dvc repro', true],
    ['dvc', 'echo dvc', false],
    ['aws sagemaker', 'aws sagemaker create-endpoint', true],
    ['aws sagemaker', 'aws --no-cli-pager sagemaker list-models', true],
    ['aws sagemaker', 'aws s3 cp sagemaker .', false],
    ['pytest', 'python3.11 -m pytest tests', true],
    ['pytest', 'python -X dev -m pytest', true],
    ['pytest', 'coverage run -m pytest', true],
    ['python -m pytest', '/usr/bin/python3 -m pytest', true],
    ['pytest', '$PYTHON -m pytest tests', true],
    ['pytest', '${ci_python} -m pytest tests', true],
    ['pytest', '$(PY) -m pytest tests', true],
    ['pytest', '${PYTHON_BIN:-/usr/bin/python3} -m pytest tests', true],
    ['pytest', '$COPY -m pytest tests', false],
    ['pytest', '$PYTHON-config -m pytest tests', false],
    ['pytest', '$PYTHONPATH -m pytest tests', false],
    ['gcloud * ai', 'gcloud beta ai models list', true],
    ['pytest', 'pytester', false],
    ['pytest --cov*', 'pytest -m unit -n 2 --cov=src', true],
    ['pytest --cov*', 'python -m pytest tests --cov', true],
    ['hf upload --repo-type space', 'hf upload me/app . --repo-type space', true],
    ['hf upload --repo-type space', 'hf upload me/app . --repo-type=space', true],
    ['hf upload --repo-type space', 'hf upload me/app . --repo-type model space', false],
    ['pytest --cov*', 'pytest tests', false],
    ['python -m unittest', 'python -m pytest -m unittest', false],
    ['pytest --cov*', 'echo pytest --cov', false],
  ])('%s and %s: %s', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected)
  })
})

describe('arguments', () => {
  const given: Argument[] = [
    { value: { literal: 'sagemaker-runtime' } },
    { name: 'weights_only', value: { literal: false } },
    { name: 'Loader', value: { reference: 'yaml.SafeLoader' } },
    { name: 'report_to', value: { items: [{ literal: 'wandb' }, { literal: 'tensorboard' }] } },
    { name: 'computed', value: {} },
    { name: 'repo_type', value: { either: ['dataset', 'model'] } },
  ]

  test.each<[Record<string, string>, boolean]>([
    [{ '0': 'sagemaker*' }, true],
    [{ 'service_name|0': 'sagemaker*' }, true],
    [{ weights_only: 'False' }, true],
    [{ weights_only: 'false' }, true],
    [{ weights_only: 'True' }, false],
    [{ Loader: '*SafeLoader' }, true],
    [{ report_to: 'wandb' }, true],
    [{ computed: '*' }, true],
    [{ computed: 'x' }, false],
    [{ absent: '*' }, false],
    [{ repo_type: 'model' }, false],
    [{ repo_type: '{dataset,model}' }, true],
    [{ repo_type: 'space' }, false],
    [{ weights_only: 'False', absent: '*' }, false],
    [{}, true],
  ])('every one of %o: %s', (conditions, expected) => {
    expect(everyArgument(conditions)(given)).toBe(expected)
  })

  test.each<[Record<string, string>, boolean]>([
    [{ weights_only: 'True', absent: '*' }, false],
    [{ weights_only: 'False', absent: '*' }, true],
    [{ repo_type: '{dataset,model}' }, false],
    [{}, false],
  ])('any one of %o: %s', (conditions, expected) => {
    expect(anyArgument(conditions)(given)).toBe(expected)
  })
})
