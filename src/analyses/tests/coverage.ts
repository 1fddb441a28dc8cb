import type { JobRun } from '../../graph/jobs.ts'
import { rememberedOfFiles } from '../../graph/remembered.ts'
import type { Project } from '../../model/facts.ts'
import type { FileFacts } from '../../model/file-facts.ts'
import { type Evidence, formatLocation } from '../../model/location.ts'
import type { ProjectView } from '../analysis.ts'
import { isForeignCode } from './test-files.ts'

type Coverage = Project['tests']['coverage']

const maxEvidence = 10
/** Options of pytest, Jest, Go and .NET. */
const measuring =
  /^(?:--cov(?:erage)?|--?cover(?:profile|pkg|mode)?)(?:=|$)|^(?:--collect:)?(?:XPlat )?Code Coverage\b|^[-/]p:CollectCoverage=true$/i
/** Programs whose `--fail-under` is a share of lines; what linters call so is a score of theirs. */
const reporting = /(?:^|\/)(?:coverage[\d.]*|diff-cover|slipcover)(?:\.exe)?$/

/** Whether something measures which lines the tests run, and the share below which it fails. */
export function coverageOf({ facts, recognised }: ProjectView, jobs: readonly JobRun[]): Coverage {
  const roles = recognised.roles
    .filter(({ role, evidence }) => role.role === 'measures-coverage' && !isForeignCode(evidence.path))
    .map(({ evidence }) => evidence)
  const runs = jobs.flatMap((job) => job.runs.filter(({ command }) => command.words.some((word) => measuring.test(word))))
  const known = new Set(roles.map(formatLocation))
  const ends: Evidence[] = runs.flatMap(({ chain }) => chain.slice(-1))
  const evidence = [...roles, ...ends.filter((end) => !known.has(formatLocation(end)))]
  const threshold = thresholdOf(facts, jobs)
  return {
    measured: evidence.length > 0 ? 'yes' : 'no',
    ...(threshold !== undefined && { threshold }),
    evidence: evidence.slice(0, maxEvidence),
  }
}

function thresholdOf(facts: ProjectView['facts'], jobs: readonly JobRun[]): string | undefined {
  const given = jobs.flatMap((job) => job.runs.flatMap(({ command }) => thresholdIn(command.text, command.words) ?? []))
  const set = facts.filter(({ path, settings }) => settings && !isForeignCode(path)).map(thresholdsSet)
  return set.find(({ report }) => report !== undefined)?.report ?? [...given, ...set.flatMap(({ options }) => options)][0]
}

/** What settings demand of the report, and the options that they give a runner. */
const thresholdsSet = rememberedOfFiles(({ settings }: FileFacts): { report: string | undefined; options: string[] } => {
  const values = settings?.values ?? []
  const isOption = (key: string) => key.includes('addopts') && /addopts(?:\.\d+)?$/.test(key)
  return {
    report: values.find(({ key }) => key.endsWith('.fail_under') && /(?:coverage[.:]report|^report)\.fail_under$/.test(key))?.value,
    options: values.flatMap(({ key, value }) => (isOption(key) ? (thresholdIn(value) ?? []) : [])),
  }
})

function thresholdIn(text: string, words: readonly string[] = []): [string] | undefined {
  const [, cov, share] = /--(cov-)?fail-under[= ](\d+(?:\.\d+)?)/.exec(text) ?? []
  return share !== undefined && (cov || words.some((word) => reporting.test(word))) ? [share] : undefined
}
