import { expect, test } from 'vitest'
import { terraformTypeOf } from '../../src/tools/pulumi.ts'

test.each([
  ['pulumi_aws.batch.ComputeEnvironment', 'aws_batch_compute_environment'],
  ['pulumi_aws.sagemaker.Endpoint', 'aws_sagemaker_endpoint'],
  ['pulumi_aws.lambda_.Function', 'aws_lambda_function'],
  ['pulumi_aws.ec2.Instance', 'aws_instance'],
  ['pulumi_gcp.vertex.AiEndpoint', 'google_vertex_ai_endpoint'],
  ['pulumi_gcp.cloudrunv2.Service', 'google_cloud_run_v2_service'],
  ['pulumi_gcp.storage.Bucket', 'google_storage_bucket'],
  ['pulumi_aws.get_region', undefined],
  ['pulumi_aws.Provider', undefined],
  ['pulumi_other.batch.Queue', undefined],
  ['aws.batch.ComputeEnvironment', undefined],
])('%s is %s', (name, type) => {
  expect(terraformTypeOf(name)).toBe(type)
})
