const providers: Readonly<Record<string, string>> = { pulumi_aws: 'aws', pulumi_gcp: 'google' }
/** Where Pulumi writes a service in one word, or a resource of it goes without its name. */
const services: Readonly<Record<string, string>> = {
  'aws ec2': '',
  'google cloudrun': 'cloud_run_',
  'google cloudrunv2': 'cloud_run_v2_',
}

/** The type of Terraform that a class of Pulumi is made from, `aws_batch_job_queue` for `pulumi_aws.batch.JobQueue`; undefined for other names. */
export function terraformTypeOf(name: string): string | undefined {
  if (!name.startsWith('pulumi_')) return undefined
  const [, root = '', written = '', resource = ''] = /^(pulumi_\w+)\.(\w+)\.([A-Z]\w*)$/.exec(name) ?? []
  const provider = providers[root]
  if (provider === undefined) return undefined
  const service = written.replace(/_$/, '')
  return `${provider}_${services[`${provider} ${service}`] ?? `${service}_`}${snakeCase(resource)}`
}

function snakeCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase()
}
