import type { Context } from './context.ts'

/**
 * Gives the address of a file, and of a line in it, at a commit of the run's repository; paths count from a folder, or from the root.
 * None for a path that leads upwards: no tree holds one, an artifact may, and a browser would follow it to another's page.
 */
export function permalinkTo({ serverUrl, repository }: Pick<Context, 'serverUrl' | 'repository'>, commit: string, below = '') {
  const blobs = `${serverUrl}/${repository.owner}/${repository.name}/blob/${commit}/`
  return (path: string, line?: number): string | undefined => {
    if (path.split('/').some((part) => part === '.' || part === '..')) return undefined
    const full = below === '' ? path : `${below}/${path}`
    return `${blobs}${full.split('/').map(encodeURIComponent).join('/')}${line === undefined ? '' : `#L${line}`}`
  }
}
