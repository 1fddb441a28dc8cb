export interface CondaSpec {
  /** Lower-case, without its channel. */
  name: string
  /** Version part as written; empty where there is none. */
  specifier: string
  pinned: boolean
}

/** Whether a conda version allows one version only: `==1.2`, `=1.2.3`, a build string; `=1.2` stands for `1.2.*`. */
export function isExactCondaVersion(specifier: string): boolean {
  // An epoch stands before the version: `1!164.3095`.
  const version = specifier.trim().replace(/^(={0,2}\s{0,20})\d{1,9}!(?=\d)/, '$1')
  if (/[*<>~!|,]/.test(version)) return false
  return /^==\s*\d/.test(version) || /^=?\s*\d[^=\s]*=\S+$/.test(version) || /^=?\s*\d+\.\d+\.\d+/.test(version)
}

/** A match specification of an environment file: `conda-forge::numpy=1.20.1`, `python >=3.8`; undefined where the text is none. */
export function parseCondaSpec(text: string): CondaSpec | undefined {
  const [, name, rest = ''] = /^(?:[\w./-]+::)?([A-Za-z0-9_][\w.-]*)(?:\[.*\])?\s*([\s\S]*)$/.exec(text.trim()) ?? []
  if (name === undefined) return undefined
  const specifier = rest.replace(/^\[version=['"]?([^'"\]]*)[\s\S]*$/, '$1').trim()
  return { name: name.toLowerCase(), specifier, pinned: isExactCondaVersion(specifier) }
}

/** Whether a file lists archives by URL, as `conda list --explicit` and `conda-lock -k explicit` write them. */
export function isCondaExplicit(text: string): boolean {
  return /^@EXPLICIT[ \t\r]*$/m.test(text)
}

/** Name and version of an archive: `numpy-2.0.0-py311h1_0.conda` is of `numpy` 2.0.0; undefined where the URL names none. */
export function condaArchive(url: string): { name: string; version: string } | undefined {
  const [address = ''] = url.split('#', 1)
  if (!/\.(?:conda|tar\.bz2)$/.test(address)) return undefined
  const parts = address.slice(address.lastIndexOf('/') + 1).split('-')
  const version = parts.at(-2)
  const name = parts.slice(0, -2).join('-').toLowerCase()
  return name === '' || version === undefined ? undefined : { name, version }
}
