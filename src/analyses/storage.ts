import { addressesIn } from '../graph/commands/addresses.ts'
import { rememberedOfFiles } from '../graph/remembered.ts'
import type { Project } from '../model/facts.ts'
import type { FileFacts, Position } from '../model/file-facts.ts'
import { defineAnalysis } from './analysis.ts'

type Written = { value: string } & Position

/** Schemes of object stores, file systems and warehouses that hold data or models; web addresses are none. */
const schemes = new Set(
  's3 s3a s3n gs gcs az azure abfs abfss wasb wasbs adl hdfs dbfs minio oss cos obs lakefs r2 v3io azureml hf sftp webhdfs'.split(' '),
)

/** What a template fills in. */
const tag = /\{\{[^{}]{0,200}\}\}/g

/** Addresses of stored data and models that code and configuration write out, by path and line, each place once. */
export const storage = defineAnalysis({
  fact: 'storage',
  analyse: (project) => project.facts.flatMap(storedIn),
})

const storedIn = rememberedOfFiles((file: FileFacts): Project['storage'] => {
  const seen = new Set<string>()
  return writtenIn(file).flatMap(({ value, line, cell }) => {
    const uri = value.includes('://') ? /([a-z][a-z0-9]{0,20}):\/\/([^\s"'`,;)\]]+)/i.exec(value.replace(tag, '…')) : undefined
    const scheme = uri?.[1]?.toLowerCase() ?? ''
    const key = `${cell ?? ''}:${line} ${uri?.[0]}`
    if (!uri || !schemes.has(scheme) || seen.has(key) || isPattern(uri[2] ?? '')) return []
    seen.add(key)
    const at = { path: file.path, line, ...(cell === undefined ? {} : { cell }) }
    return [{ ...at, uri: uri[0], scheme, bucket: bucketOf(uri[2] ?? '') }]
  })
})

function writtenIn({ python, settings, commands, dvc, services }: FileFacts): Written[] {
  return [
    ...(python?.strings ?? []),
    ...(settings?.values ?? []),
    ...(commands ?? []).flatMap(({ words, line, cell }) =>
      addressesIn(words).map((value) => ({ value, line, ...(cell === undefined ? {} : { cell }) })),
    ),
    ...(dvc?.kind === 'config' ? dvc.remotes.map(({ url, line }) => ({ value: url, line })) : []),
    ...(services ?? []).flatMap(({ environment, line }) => Object.values(environment).map((value) => ({ value, line }))),
  ]
}

/** `s3://[^"]*`: what a program looks for, not where something is. */
function isPattern(rest: string): boolean {
  return /^[^/]*[[\]^\\(|?]/.test(rest)
}

/** The first part of the address: bucket, container or host; empty where it is filled in at run time. */
function bucketOf(rest: string): string {
  const bucket = rest.split('/')[0] ?? ''
  return /[{}$%<>*…]/.test(bucket) ? '' : bucket
}
