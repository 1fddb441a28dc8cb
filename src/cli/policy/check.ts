import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ConfigurationError } from '../../model/errors.ts'
import { parsePolicy } from '../../policies/load.ts'
import { policyFilePath } from '../../rules.ts'
import type { Settings } from '../../settings/settings.ts'
import { open, today } from '../open.ts'
import { write } from '../output.ts'

/** `policy check [file]`: whether a policy file or a policy is right, with all that it inherits; exit code 2 where it is not. */
export async function checkCommand(file: string = policyFilePath): Promise<void> {
  const text = (await readText(file)).replace(/^\uFEFF/, '')
  await write(/^id\s*:/m.test(text) ? checkPolicy(text, file) : await checkPolicyFile(file))
}

function checkPolicy(text: string, file: string): string {
  const { id, title, params } = parsePolicy(text, file)
  const names = Object.keys(params)
  return `${file} is right: ${id}, "${title}"${names.length > 0 ? `, with the params ${names.join(', ')}` : ''}\n`
}

async function checkPolicyFile(file: string): Promise<string> {
  const { rules } = await open('.', { policy: file })
  const on = rules.policies.filter(({ configuration }) => configuration.enabled)
  const own = on.filter(({ policy }) => !policy.builtIn)
  const { locked, waivers, projects } = rules.settings
  const over = waivers.filter(({ expires }) => expires < today())
  const counts = [
    `${on.length} policies are on`,
    `${own.length} of them your own`,
    `${locked.length} locked`,
    `${waivers.length - over.length} waived in part`,
    ...(projects.length > 0 ? [`projects here: ${projects.map(({ root }) => root).join(' ')}`] : []),
  ]
  const notes = [
    ...rules.notices.map(({ text }) => text),
    ...openGateNotes(rules.settings, file),
    ...over.map(({ policy, expires, path, line }) => `${path}:${line}: the waiver of ${policy} expired on ${expires}`),
  ]
  return [`${file} is right: ${counts.join(', ')}`, ...notes.map((text) => `note: ${text}`), ''].join('\n')
}

/** Policies that are locked below an open gate are judged, and hold nothing up where a file below wills it so. */
function openGateNotes({ provenance }: Settings, file: string): string[] {
  const locks = Object.entries(provenance).filter(([key, { origin }]) => key.startsWith('locked.') && origin.path === file)
  if (locks.length === 0 || provenance['locked.gate']) return []
  return ['the gate is not locked: a file that extends this one may say `fail-on: never`; add `gate` to `locked`']
}

async function readText(file: string): Promise<string> {
  return readFile(resolve(file), 'utf8').catch((cause) => {
    throw new ConfigurationError(`${file} cannot be read: ${(cause as NodeJS.ErrnoException).code}`, {
      cause,
      remedy: `Name the file to check; without a name it is ${policyFilePath}.`,
    })
  })
}
