import { describe, expect, test } from 'vitest'
import { dependencies } from '../../src/analyses/dependencies.ts'
import { projectOf } from './project-of.ts'

function dependenciesOf(tree: Record<string, string>) {
  return dependencies.analyse(projectOf(tree), {})
}

describe('what a task installs for itself is a dependency', () => {
  test.each<[string, string, string[]]>([
    [
      'a component of Kubeflow',
      'from kfp import dsl\n@dsl.component(base_image="python:3.11", packages_to_install=["pandas==2.2.3", "scikit-learn"])\ndef f():\n    pass\n',
      ['2 pandas==2.2.3 pinned', '2 scikit-learn'],
    ],
    [
      'a function made into one',
      'import kfp\nf = kfp.components.create_component_from_func(g, packages_to_install=["torch>=2"])\n',
      ['2 torch>=2'],
    ],
    [
      'a task of Airflow',
      'from airflow.decorators import task\n@task.virtualenv(requirements=["mlflow", "numpy==2.0.1"])\ndef f():\n    pass\n',
      ['2 mlflow', '2 numpy==2.0.1 pinned'],
    ],
    [
      'an operator of Airflow',
      'from airflow.operators.python import PythonVirtualenvOperator\nPythonVirtualenvOperator(task_id="a", requirements="mlflow\\nnumpy==2.0.1")\n',
      ['2 mlflow', '2 numpy==2.0.1 pinned'],
    ],
    [
      'one with a file',
      'from airflow.operators.python import PythonVirtualenvOperator\nPythonVirtualenvOperator(requirements="requirements.txt")\n',
      [],
    ],
    [
      'an environment of Ray',
      'import ray\nray.init(runtime_env={"working_dir": ".", "env_vars": {"A": "1"}, "pip": ["torch", "einops==0.8.0"]})\n',
      ['2 torch', '2 einops==0.8.0 pinned'],
    ],
    ['one by its class', 'from ray.runtime_env import RuntimeEnv\nRuntimeEnv(pip=["torch"])\n', ['2 torch']],
    [
      'an image of Modal',
      'import modal\ni = modal.Image.debian_slim().pip_install("torch", ["a==1", "b"])\n',
      ['2 torch', '2 a==1 pinned', '2 b'],
    ],
    [
      'a step of Metaflow',
      'from metaflow import pypi\n@pypi(python="3.12", packages={"pandas": "2.2.3", "xgboost": ">=2", "mlflow": ""})\ndef f():\n    pass\n',
      ['2 pandas==2.2.3 pinned', '2 xgboost>=2', '2 mlflow'],
    ],
    ['an image of Flyte', 'from flytekit import ImageSpec\nImageSpec(name="a", packages=["torch"])\n', ['2 torch']],
    [
      'an image of ZenML',
      'from zenml.config import DockerSettings\nDockerSettings(requirements=["torch==2.5.1"])\n',
      ['2 torch==2.5.1 pinned'],
    ],
    ['a list that is not written out', 'from kfp import dsl\n@dsl.component(packages_to_install=WANTED)\ndef f():\n    pass\n', []],
    ['a component without one', 'from kfp import dsl\n@dsl.component\ndef f():\n    pass\n', []],
  ])('%s', (_, text, expected) => {
    const { packages, manifests, pinning } = dependenciesOf({ 'flow.py': text })
    expect(packages.map(({ line, name, specifier, pinned }) => `${line} ${name}${specifier}${pinned ? ' pinned' : ''}`)).toEqual(expected)
    expect(packages.every(({ task, ecosystem, path }) => task && ecosystem === 'pypi' && path === 'flow.py')).toBe(true)
    expect({ manifests, pinning }).toEqual({ manifests: [], pinning: 'no-manifest' })
  })

  const component = 'from kfp import dsl\n@dsl.component(packages_to_install=["a"])\ndef f():\n    pass\n'

  test('which no lock file reaches, and which says nothing of the manifests', () => {
    const lock = '[[package]]\nname = "a"\nversion = "1.0"\n'
    const found = dependenciesOf({
      'pyproject.toml': '[project]\nname = "x"\ndependencies = ["a"]\n',
      'uv.lock': lock,
      'flow.py': component,
    })
    expect(found.packages.map(({ path, pinned }) => `${path} ${pinned}`)).toEqual(['pyproject.toml true', 'flow.py false'])
    expect(found).toMatchObject({ pinning: 'all', locked: ['pypi'] })
  })

  test('except in tests and templates', () => {
    expect(dependenciesOf({ 'tests/flow.py': component, '{{ slug }}/flow.py': component }).packages).toEqual([])
  })
})
