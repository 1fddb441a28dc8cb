import { type ExplainedPolicy, precisionWords } from './explain.ts'
import { unfilled } from './unfilled.ts'
import { capabilityWords } from './words.ts'

/** Every policy as Markdown: the reference documentation. The texts are our own, so they are printed as written. */
export function policyReference(policies: readonly ExplainedPolicy[]): string {
  const sorted = [...policies].sort((a, b) => (a.id < b.id ? -1 : 1))
  const opening = `# Policies

Each policy states a good state of a repository. This page is made by \`mlops-scorecard explain --all\`.

${policyOverview(sorted)}`
  return `${[opening, ...sorted.map(entry)].join('\n\n')}\n`
}

/** One row a policy, for the README and the head of the reference. */
export function policyOverview(policies: readonly ExplainedPolicy[], page = ''): string {
  const rows = policies.map(
    (policy) =>
      `| [${policy.id}](${page}#${policy.id}) | ${policy.title} | ${capabilityWords(policy.capability)} | ${policy.severity} | ${policy.default} |`,
  )
  return ['| Policy | What it asks | Capability | Severity | Default |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')
}

function entry(policy: ExplainedPolicy): string {
  const params = Object.entries(policy.params).map(
    ([name, param]) => `| \`${name}\` | \`${JSON.stringify(param.default)}\` | ${param.stricter ?? '–'} | ${param.says} |`,
  )
  const parts = [
    `## ${policy.id}`,
    `**${policy.title}.** ${policy.severity} · ${capabilityWords(policy.capability)} · ${policy.default} by default · since ${policy.since} · ${precisionWords(policy)}`,
    policy.motivation.trim(),
    policy.matchConditions.length > 0 ? `Applies when: ${policy.matchConditions.map(({ name }) => name).join('; ')}.` : '',
    params.length > 0 ? ['| Parameter | Default | Stricter | |', '| --- | --- | --- | --- |', ...params].join('\n') : '',
    `**What to do** (effort: ${policy.remediation.effort})\n\n${unfilled(policy.remediation.text).trim()}`,
    policy.references.length > 0 ? policy.references.map((reference) => `- <${reference}>`).join('\n') : '',
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}
