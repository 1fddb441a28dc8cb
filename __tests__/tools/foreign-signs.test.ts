import { expect, test } from 'vitest'
import { asAwsCdk } from '../../src/tools/foreign-signs.ts'

test.each([
  ['aws-cdk-lib/aws-lambda.Function', 'aws_cdk.aws_lambda.Function'],
  ['aws-cdk-lib.aws_lambda.Function', 'aws_cdk.aws_lambda.Function'],
  ['@aws-cdk/aws-lambda-python-alpha.PythonFunction', 'aws_cdk.aws_lambda_python_alpha.PythonFunction'],
  ['aws-cdk-lib.Stack', undefined],
  ['aws-sdk.Lambda', undefined],
])('%s is %s', (name, construct) => {
  expect(asAwsCdk(name)).toBe(construct)
})
