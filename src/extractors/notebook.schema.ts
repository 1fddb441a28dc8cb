import { z } from 'zod'

const text = z
  .union([z.string(), z.array(z.string())])
  .transform((source) => (Array.isArray(source) ? source.join('') : source))
  .catch('')

const Cell = z.object({
  cell_type: z.string().catch('code'),
  source: text.optional(),
  /** `source` until nbformat 3. */
  input: text.optional(),
  outputs: z.array(z.unknown()).catch([]),
  execution_count: z.number().nullish().catch(null),
  prompt_number: z.number().nullish().catch(null),
})
export type Cell = z.infer<typeof Cell>

const cells = z
  .array(Cell.nullable().catch(null))
  .transform((all) => all.filter((cell) => cell !== null))
  .optional()

const named = z
  .object({ language: z.string().optional().catch(undefined), name: z.string().optional().catch(undefined) })
  .optional()
  .catch(undefined)

/** A notebook as Jupyter saves it, as far as it is read; nbformat 3 keeps its cells in worksheets. */
export const Notebook = z
  .object({
    metadata: z.object({ kernelspec: named, language_info: named }).optional().catch(undefined),
    cells,
    worksheets: z.array(z.object({ cells })).optional(),
  })
  .refine((notebook) => notebook.cells !== undefined || notebook.worksheets !== undefined, 'it has no cells')
export type Notebook = z.infer<typeof Notebook>
