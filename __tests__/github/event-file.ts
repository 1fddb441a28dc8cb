import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Json = { [key: string]: Json | Json[] | string | number | boolean | null }

const examples = ['merge_group', 'pull_request', 'push', 'workflow_dispatch', 'workflow_run'] as const
export type ExampleEvent = (typeof examples)[number]

/** An event as GitHub sends it, with the given fields laid over the example, objects field by field. */
export function eventPayload(name: ExampleEvent, changes: Json = {}): Json {
  const example = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', 'events', `${name}.json`), 'utf8'))
  return overlay(example, changes) as Json
}

/** Writes a payload where GITHUB_EVENT_PATH can point to; returns the path. */
export function writeEvent(payload: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json')
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return path
}

function overlay(value: unknown, changes: unknown): unknown {
  if (!isObject(value) || !isObject(changes)) return changes
  const changed = Object.entries(changes).map(([key, change]) => [key, overlay(value[key], change)])
  return { ...value, ...Object.fromEntries(changed) }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
