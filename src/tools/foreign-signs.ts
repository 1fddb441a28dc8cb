import type { FileFacts } from '../model/file-facts.ts'
import type { See } from './signs.ts'

/** Shows what source of another language than Python loads and calls. */
export function showForeign({ foreign }: FileFacts, see: See): void {
  if (!foreign) return
  const { language } = foreign
  for (const item of foreign.imports) see('foreign', item.name, item, { language })
  for (const item of foreign.calls) {
    const [, name = item.name] = /(?:^|:)([^:]+)$/.exec(item.name) ?? []
    see('foreign', `${name}()`, item, { language, says: `${item.name}(…)`, arguments: item.first ? [{ value: item.first }] : [] })
    const construct = item.of === undefined ? undefined : asAwsCdk(item.of)
    if (construct !== undefined) see('calls', construct, item, { says: `${construct.slice('aws_cdk.'.length)}(…)`, arguments: [] })
  }
}

/** The name in Python of what JavaScript calls a construct of AWS's CDK, `aws_cdk.aws_lambda.Function` for `aws-cdk-lib/aws-lambda.Function`; undefined for other names. */
export function asAwsCdk(name: string): string | undefined {
  const [, module = '', construct = ''] = /^(?:aws-cdk-lib[./]|@aws-cdk\/)([a-z][\w-]*)\.(.+)$/.exec(name) ?? []
  return construct === '' ? undefined : `aws_cdk.${module.replaceAll('-', '_')}.${construct}`
}
