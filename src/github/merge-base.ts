import { z } from 'zod'
import type { Client } from './client.ts'
import type { Repository } from './context.ts'

const Comparison = z.looseObject({ merge_base_commit: z.looseObject({ sha: z.string() }) })

/** Commit from which two commits parted, as GitHub knows it: a shallow checkout cannot tell. Throws what the client throws. */
export async function askMergeBase(client: Client, { owner, name: repo }: Repository, base: string, head: string): Promise<string> {
  const { data } = await client.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${base}...${head}`, per_page: 1 })
  return Comparison.parse(data).merge_base_commit.sha
}
