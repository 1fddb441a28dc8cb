const session = /^(?:aiobotocore|botocore)\.session\.(?:get_session|Session|AioSession)\(\)\.create_client(?![\w])/

/** The name that a call would have with boto3, where another library of AWS makes the same clients; undefined for other names. */
export function asBoto3(name: string): string | undefined {
  if (name.startsWith('aioboto3.')) return name.slice('aio'.length)
  if (!/^(?:aio)?botocore\./.test(name)) return undefined
  const [made] = session.exec(name) ?? []
  return made === undefined ? undefined : `boto3.client${name.slice(made.length)}`
}
