import { defineAnalysis } from './analysis.ts'

/** Notebooks with what they keep of having been run. */
export const notebooks = defineAnalysis({
  fact: 'notebooks',
  analyse: (project) =>
    project.facts.flatMap(({ path, notebook }) => {
      if (!notebook) return []
      const { codeCells, lines, hasOutputs, outOfOrder, longestCellLines } = notebook
      return [{ path, codeCells, lines, hasOutputs, outOfOrder, longestCellLines }]
    }),
})
