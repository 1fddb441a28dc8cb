import { describe, expect, test } from 'vitest'
import { training } from '../../src/analyses/training.ts'
import { type Content, projectOf } from './project-of.ts'

const entryPointsOf = (tree: Record<string, Content>) => training.analyse(projectOf(tree), {}).entryPoints
const trackedIn = (tree: Record<string, Content>) =>
  entryPointsOf(tree).map(({ path, tracked, tools }) => [path, tracked, ...tools].join(' '))

describe('a job on a platform is tracked', () => {
  const sagemaker = (given: string, before = '') =>
    `import os\nfrom sagemaker.estimator import Estimator\n${before}Estimator(role="r", ${given}).fit({"train": "s3://b/t"})\n`
  test.each([
    ['as its program may be, which nothing shows', sagemaker('image_uri="1.dkr.ecr.us-east-1.amazonaws.com/jobs:1"'), 'unknown'],
    [
      'by what it is told in its environment',
      sagemaker('image_uri=image, environment={"MLFLOW_TRACKING_URI": os.environ["MLFLOW_TRACKING_URI"]}'),
      'yes mlflow',
    ],
    ['by what is added to its environment', sagemaker('environment=env', 'env = {}\nenv["WANDB_API_KEY"] = token\n'), 'yes wandb'],
    [
      'by what its container is told',
      'from google.cloud import aiplatform\naiplatform.CustomJob(worker_pool_specs=[{"container_spec": {"env": [{"name": "COMET_API_KEY", "value": "x"}]}}]).run()\n',
      'yes comet',
    ],
    [
      'by what a client of the platform is told',
      'import boto3\nboto3.client("sagemaker").create_training_job(Environment={"MLFLOW_TRACKING_URI": "http://m"})\n',
      'yes mlflow',
    ],
    ['by nothing where it is told of no tracker', sagemaker('image_uri=image, environment={"MODE": "fast"}'), 'unknown'],
    [
      "by nothing where the platform's own algorithm runs in it",
      sagemaker('image_uri=sagemaker.image_uris.retrieve("xgboost", "us-east-1", "1.7-1")', 'import sagemaker\n'),
      'no',
    ],
    ["by nothing where the platform's own class fits", 'from sagemaker import KMeans\nKMeans(role="r", k=2).fit(records)\n', 'no'],
  ])('%s', (_, source, expected) => {
    expect(trackedIn({ 'launch.py': source })).toEqual([`launch.py ${expected}`])
  })

  test('no more than a run that only reads the variables of a tracker', () => {
    const source =
      'import os\nfrom sklearn.svm import SVC\nconfig = {"environment": {"WANDB_API_KEY": os.getenv("WANDB_API_KEY")}}\nSVC().fit(x, y)\n'
    expect(trackedIn({ 'train.py': source })).toEqual(['train.py no'])
  })
})
