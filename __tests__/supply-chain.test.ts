import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..')
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8')
const json = (...path: string[]) => JSON.parse(read(...path))

const entries = ['action', 'cli', 'comment']

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}
interface Job {
  permissions?: Record<string, string>
  needs?: string
  steps: Step[]
}

const names = readdirSync(join(root, '.github', 'workflows'))
const workflows = names.map((file) => ({ ...parse(read('.github', 'workflows', file)), file, text: read('.github', 'workflows', file) }))
const jobs: [string, Job][] = workflows.flatMap(({ file, jobs: all }) =>
  Object.entries(all as Record<string, Job>).map(([id, job]): [string, Job] => [`${file}: ${id}`, job]),
)

describe('a workflow of ours', () => {
  test.each(workflows)('$file gives nothing by default, and runs no change with more than it needs', ({ permissions, on }) => {
    expect(permissions).toEqual({})
    expect(Object.keys(on)).not.toContain('pull_request_target')
  })

  test.each(workflows)('$file names each action of others by commit, with the version for readers', ({ text }) => {
    const uses = [...text.matchAll(/uses: (.+)/g)].map(([, used]) => used)
    expect(uses.filter((used: string) => used !== './')).toEqual(
      uses.filter((used: string) => used !== './').map(() => expect.stringMatching(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+)*$/)),
    )
  })

  test.each(jobs)('%s asks for what it needs', (name, { permissions }) => {
    const more: Record<string, object> = {
      'scorecard.yml: scorecard': { 'pull-requests': 'write' },
      'release.yml: publish': { contents: 'write', 'id-token': 'write', attestations: 'write' },
    }
    expect(permissions).toEqual({ contents: 'read', ...more[name] })
  })

  test.each(jobs)('%s keeps no token in the checkout, and puts no text of an event into a script', (_, { steps }) => {
    for (const { uses, with: inputs } of steps)
      if (uses?.startsWith('actions/checkout@')) expect(inputs?.['persist-credentials']).toBe(false)
    for (const { run } of steps) expect(run ?? '').not.toContain('${{')
  })

  test('what publishes runs after what verifies, and installs and builds nothing itself', () => {
    const [, publish] = jobs.find(([name]) => name === 'release.yml: publish')!
    expect(publish.needs).toBe('verify')
    const scripts = publish.steps.flatMap(({ run }) => run ?? [])
    expect(scripts.filter((run) => /npm (?:ci|i|install|run|test)\b|node /.test(run))).toEqual([])
    expect(scripts.filter((run) => /npm (?:pack|publish)/.test(run)).every((run) => run.includes('--ignore-scripts'))).toBe(true)
  })

  test('CI holds dist to the sources', () => {
    expect(read('.ci', 'run')).toMatch(/npm run --silent build[\s\S]*git status --porcelain -- dist/)
  })
})

describe('the package', () => {
  const packed = () => JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' }))
  const manifest = json('package.json')

  test('installs nothing and runs nothing when it is installed', () => {
    expect(manifest.dependencies).toBeUndefined()
    expect(Object.keys(manifest.scripts)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(?:pre|post)?install$|^prepare$/)]))
  })

  test('holds the command line, what it reads, the licences, and no source', () => {
    const paths: string[] = packed()[0].files.map(({ path }: { path: string }) => path)
    expect(paths).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'dist/cli/index.js', 'dist/cli/licenses.txt', 'dist/tools.json']))
    expect(paths.filter((path) => !/^(?:dist|policies|schemas)\/|^(?:LICENSE|README\.md|package\.json)$/.test(path))).toEqual([])
    expect(paths.filter((path) => /^dist\/(?:action|comment)\/|\.map$/.test(path))).toEqual([])
  })

  test('the lock pins everything by hash, and nothing in it runs a script when it is installed', () => {
    const packages: [string, { integrity?: string; hasInstallScript?: boolean }][] = Object.entries(json('package-lock.json').packages)
    const others = packages.filter(([path]) => path !== '')
    expect(others.length).toBeGreaterThan(50)
    expect(others.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([])
    expect(others.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([])
  })

  test.each(entries)('dist/%s lists the licence of each package that it bundles', (entry) => {
    const scripts = readdirSync(join(root, 'dist', entry)).filter((name) => name.endsWith('.js'))
    const bundled = scripts.map((name) => read('dist', entry, name)).join('\n')
    const named = new Set([...bundled.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)].map(([, name]) => name))
    expect([...named].filter((name) => !licencesOf(entry).includes(name ?? ''))).toEqual([])
  })

  test('each package that a source imports is listed, with a licence that allows it', () => {
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    const specifiers = sources.flatMap((name) =>
      [...read('src', name).matchAll(/ from '((?:@[\w.-]+\/)?[\w.-]+)[^']*'/g)].map(([, name]) => name),
    )
    const packages = new Set(specifiers.filter((name) => !name?.startsWith('.') && name !== 'node' && name !== 'sarif'))
    const listed = entries.flatMap(licencesOf)
    expect(packages.size).toBeGreaterThan(8)
    expect([...packages].filter((name) => !listed.includes(name ?? ''))).toEqual([])
    expect(listed.filter((line) => /^(?:A?GPL|LGPL|SSPL|BUSL|UNLICENSED)/.test(line))).toEqual([])
  })
})

function licencesOf(entry: string): string[] {
  return read('dist', entry, 'licenses.txt').split('\n')
}

test('the hook of pre-commit starts what the package installs, with no names of files', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml'))
  expect(hook).toMatchObject({ language: 'node', pass_filenames: false, always_run: true })
  const [program, ...args] = hook.entry.split(' ')
  expect(Object.keys(json('package.json').bin)).toContain(program)
  expect(args).toEqual(['scan', '--base', 'HEAD'])
})
