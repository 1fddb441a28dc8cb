import { describe, expect, test } from 'vitest'
import { asBoto3 } from '../../src/tools/aws-clients.ts'
import { projectOf } from '../analyses/project-of.ts'

test.each([
  ['aioboto3.Session().client', 'boto3.Session().client'],
  ['aioboto3.Session().client().converse', 'boto3.Session().client().converse'],
  ['aiobotocore.session.get_session().create_client', 'boto3.client'],
  ['aiobotocore.session.AioSession().create_client().get_object', 'boto3.client().get_object'],
  ['botocore.session.Session().create_client().invoke_endpoint', 'boto3.client().invoke_endpoint'],
  ['botocore.config.Config', undefined],
  ['botocore.session.get_session().create_clients', undefined],
  ['boto3.client', undefined],
  ['aioboto3', undefined],
])('%s is %s', (name, known) => {
  expect(asBoto3(name)).toBe(known)
})

describe('a client of AWS is one, whichever library makes it', () => {
  const uses = (source: string) => {
    const { tools } = projectOf({ 'app.py': source }).recognised
    return tools.filter(({ level }) => level === 'used').flatMap(({ tool, evidence }) => evidence.map(({ says }) => `${tool.id} ${says}`))
  }

  test('a session that waits for nobody', () => {
    const source = 'import aioboto3\nasync def ask():\n    async with aioboto3.Session().client("s3") as c:\n        await c.get_object()\n'
    expect(uses(source)).toContain('s3 aioboto3.Session().client(…)')
  })

  test.each([
    ['bedrock-runtime', 'bedrock', ['bedrock boto3.Session().client(…)']],
    ['sts', 'bedrock', []],
    ['sts', 'iam', []],
  ])('of the service %s or %s', (one, other, found) => {
    expect(uses(`import boto3\nname = "${one}" if c else "${other}"\nboto3.Session().client(service_name=name)\n`)).toEqual(found)
  })

  test('the library below', () => {
    const source = 'import botocore.session\nc = botocore.session.get_session().create_client("sagemaker-runtime")\nc.invoke_endpoint()\n'
    expect(uses(source)).toContain('sagemaker botocore.session.get_session().create_client(…)')
  })
})
