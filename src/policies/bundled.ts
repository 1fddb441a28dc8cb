import { join } from 'node:path'

/** Folder of the policies, tools and hazards that come with the product: two levels up from here and from the bundle alike. */
export const bundledFolder = join(import.meta.dirname, '..', '..', 'policies')

/** The tool records as the build parsed them; absent where the sources run. */
export const parsedToolsPath = join(import.meta.dirname, '..', 'tools.json')

/** The hazards as the build parsed them; absent where the sources run. */
export const parsedHazardsPath = join(import.meta.dirname, '..', 'hazards.json')

/** The policies as the build checked them; absent where the sources run. */
export const checkedPoliciesPath = join(import.meta.dirname, '..', 'policies.json')

/** A digest of whatever reads files, as the build made it; absent where the sources run. */
export const readersDigestPath = join(import.meta.dirname, '..', 'readers.txt')
