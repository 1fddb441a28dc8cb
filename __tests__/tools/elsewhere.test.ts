import { describe, expect, test } from 'vitest'
import { projectOf } from '../analyses/project-of.ts'

/** Whether the tree is said to use Amazon's own S3. */
function usesAmazon(tree: Record<string, string>): boolean {
  return projectOf(tree).recognised.tools.some(({ tool }) => tool.id === 's3')
}

const read = { 'train.py': 'import pandas as pd\npd.read_csv("s3://data/a.csv")\n' }
const compose = (environment: string) => `services:\n  tracker:\n    image: a\n    environment:\n      ${environment}\n`

describe('an address of S3 is Amazon’s', () => {
  test.each<[string, Record<string, string>, boolean]>([
    ['where nothing says otherwise', {}, true],
    ['unless a service sends it elsewhere', { 'compose.yaml': compose('MLFLOW_S3_ENDPOINT_URL: http://minio:9000') }, false],
    ['unless an image does', { Dockerfile: 'FROM a:1.0\nENV MLFLOW_S3_ENDPOINT_URL=$ENDPOINT\n' }, false],
    ['unless a script does', { 'run.sh': 'export AWS_ENDPOINT_URL=http://localhost:4566\npython train.py\n' }, false],
    ['unless a command does', { 'run.sh': 'AWS_ENDPOINT_URL_S3=http://localhost:4566 python train.py\n' }, false],
    ['unless code does', { 'run.py': 'import os\nos.environ["AWS_ENDPOINT_URL"] = "http://localhost:4566"\n' }, false],
    ['unless code does, by a name', { 'run.py': 'import os\nos.environ.setdefault("AWS_ENDPOINT_URL", URL)\n' }, false],
    ['where code only asks', { 'run.py': 'import os\nos.getenv("AWS_ENDPOINT_URL")\n' }, true],
    [
      'unless a container does',
      {
        'pod.yaml':
          'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - name: a\n    image: a\n    env:\n    - name: AWS_ENDPOINT_URL\n      value: http://a\n',
      },
      false,
    ],
    [
      'where a container sends it to Amazon',
      {
        'pod.yaml':
          'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - name: a\n    image: a\n    env:\n    - name: AWS_ENDPOINT_URL\n      value: https://s3.amazonaws.com\n',
      },
      true,
    ],
    [
      'unless a container takes it from elsewhere',
      {
        'pod.yaml':
          'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - name: a\n    image: a\n    env:\n    - name: AWS_ENDPOINT_URL\n      valueFrom:\n        secretKeyRef:\n          name: s\n          key: k\n',
      },
      false,
    ],
    ['unless Spark is set to', { 'run.py': 'spark.config("spark.hadoop.fs.s3a.endpoint", "http://localhost:9000")\n' }, false],
    ['unless Spark is, by a name', { 'run.py': 'conf.set("fs.s3a.endpoint", ENDPOINT)\n' }, false],
    ['unless Spark is, by a table', { 'run.py': 'SETTINGS = {"spark.hadoop.fs.s3a.endpoint": "http://minio:9000"}\n' }, false],
    ['unless a job of Spark is', { 'run.sh': 'spark-submit --conf spark.hadoop.fs.s3a.endpoint=http://minio:9000 a.py\n' }, false],
    ['unless a setting of Spark is', { 'spark.yaml': 'sparkConf:\n  fs.s3a.endpoint: http://minio:9000\n' }, false],
    ['where Spark is set to Amazon', { 'run.py': 'spark.config("fs.s3a.endpoint", "s3.eu-west-1.amazonaws.com")\n' }, true],
    ['where what Spark is set to is put together', { 'run.py': 'spark.config("fs.s3a.endpoint", f"s3.{region}.{domain}")\n' }, true],
    ['where Spark is set to something else', { 'run.py': 'spark.config("fs.s3a.path.style.access", "true")\n' }, true],
    ['where it is sent to Amazon', { 'compose.yaml': compose('AWS_ENDPOINT_URL: https://s3.eu-west-1.amazonaws.com') }, true],
    ['where it is sent nowhere', { 'compose.yaml': compose('AWS_ENDPOINT_URL: ""') }, true],
    ['where only a test sends it elsewhere', { 'tests/compose.yaml': compose('AWS_ENDPOINT_URL: http://localstack:4566') }, true],
    [
      'where Amazon is asked as well',
      { 'compose.yaml': compose('AWS_ENDPOINT_URL: http://minio:9000'), 'main.tf': 'resource "aws_s3_bucket" "a" {\n}\n' },
      true,
    ],
  ])('%s', (_, tree, expected) => {
    expect(usesAmazon({ ...read, ...tree })).toBe(expected)
  })

  test.each<[string, string, string[]]>([
    ['no endpoint', '', ['s3']],
    ['an endpoint of Amazon', 'endpointurl = https://s3.eu-west-1.amazonaws.com', ['s3']],
    ['an endpoint of its own', 'endpointurl = http://minio.example.org:9000', []],
    ['an endpoint of another vendor', 'endpointurl = https://dagshub.com/acme/churn.s3', ['dagshub']],
  ])('but a remote of DVC with %s: %j', (_, endpoint, expected) => {
    const { tools } = projectOf({ '.dvc/config': `[core]\nremote = a\n['remote "a"']\nurl = s3://data\n${endpoint}\n` }).recognised
    expect(tools.map(({ tool }) => tool.id).filter((id) => id === 's3' || id === 'dagshub')).toEqual(expected)
  })

  test.each([
    ['aws s3 ls s3://a', true],
    ['aws --endpoint-url=http://localhost:4566 s3 ls', false],
    ['aws s3 --endpoint-url http://localhost:4566 ls', false],
  ])('and so is what `%s` speaks to: %s', (command, expected) => {
    expect(usesAmazon({ 'run.sh': `${command}\n` })).toBe(expected)
  })

  test.each([
    ['boto3.client("s3")', true],
    ['boto3.client("s3", endpoint_url=URL)', false],
  ])('and so is what %s speaks to: %s', (call, expected) => {
    expect(usesAmazon({ 'a.py': `import boto3\n${call}\n` })).toBe(expected)
  })
})
