import { describe, expect, test } from 'vitest'
import type { SourceFile } from '../../src/model/source.ts'
import { compileTools } from '../../src/tools/compile.ts'
import { parseTools } from '../../src/tools/load.ts'
import { ownModules } from '../../src/tools/own-modules.ts'
import { recognise } from '../../src/tools/recognise.ts'
import { projectOf } from '../analyses/project-of.ts'

const records = parseTools(
  `capability: experiment-tracking
tools:
  - id: acme
    name: Acme
    licence: open-source
    hosting: self
    declared: { packages: [acme-sdk] }
    configured: { files: [acme.yaml], terraform: ["aws_acme_*"], settings: [{ files: [platform.yaml], key: "service.*.kind", value: "acme/*" }] }
    used: { imports: [acme], commands: [acme run], calls: [{ name: "**.client", with: { "name|0": "acme*" } }] }
    roles:
      - { role: tracks, calls: ["acme.log_*"], when: { kind: metric }, unless: { dry: "True" } }
      - { role: serves, calls: ["**.serve_forever"] }
      - { role: deploys, commands: [acme push] }
      - { role: monitors, calls: ["**.Options"], bases: ["**.Options"], when: { report_to: "*acme*" } }
      - { role: monitors, settings: [{ files: ["*.yaml"], key: "**.report_to", value: acme }, { files: ["*.yaml"], key: "**.reports" }] }
`,
  'acme.yaml',
)
const index = compileTools(records)

function recognised(tree: Record<string, string>) {
  const { files, facts } = projectOf(tree)
  const { tools, roles } = recognise(index, files, facts)
  return {
    levels: tools.map(({ level }) => level),
    lines: tools.flatMap(({ evidence }) => evidence.map(({ path, line }) => (line ? `${path}:${line}` : path))),
    roles: roles.map(({ role, evidence }) => `${role.role} ${evidence.path}:${evidence.line}`),
  }
}

describe('levels', () => {
  test.each<[string, Record<string, string>, string[], string[]]>([
    ['listed', { 'requirements.txt': 'numpy\nAcme_SDK==1.0\n' }, ['declared'], ['requirements.txt:2']],
    ['a file of its own', { 'conf/acme.yaml': 'a: 1\n' }, ['configured'], ['conf/acme.yaml']],
    ['a setting', { 'platform.yaml': 'service:\n  a:\n    kind: acme/web\n' }, ['configured'], ['platform.yaml:3']],
    ['a setting of another value', { 'platform.yaml': 'service:\n  a:\n    kind: other/web\n' }, [], []],
    ['a resource of Pulumi', { '__main__.py': 'import pulumi_aws as aws\naws.acme.JobQueue("q")\n' }, ['configured'], ['__main__.py:2']],
    ['imported and called', { 'a.py': 'import acme as x\n\nx.start()\n' }, ['used'], ['a.py:1', 'a.py:3']],
    ['imported from', { 'a.py': 'from acme.sub import thing\n' }, ['used'], ['a.py:1']],
    ['imported for type checkers only', { 'a.py': 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import acme\n' }, [], []],
    ['a client by its argument', { 'a.py': 'import boto3\nc = boto3.client("acme-runtime")\n' }, ['used'], ['a.py:2']],
    ['a client of another name', { 'a.py': 'import boto3\nc = boto3.client("s3")\n' }, [], []],
    ['run by a script', { 'run.sh': 'set -e\nuv run acme run --fast\n' }, ['used'], ['run.sh:2']],
    [
      'a class that a configuration names',
      { 'conf/a.yaml': 'logger:\n  _target_: acme.loggers.Logger\n' },
      ['configured'],
      ['conf/a.yaml:2'],
    ],
    ['prose', { 'README.md': '`import acme` and `acme run`\n' }, [], []],
    ['a comment', { 'a.py': '# import acme\n"""acme.log_metric()"""\n' }, [], []],
    ['a longer name', { 'a.py': 'import acme_utils\nacme_utils.log_metric()\n' }, [], []],
    ['a variable of the same name', { 'a.py': 'def f(acme):\n    acme.log_metric(kind="metric")\n' }, [], []],
    ['a command of a template', { '{{ name }}/run.sh': 'acme run\n' }, ['declared'], ['{{ name }}/run.sh:1']],
  ])('%s', (_, tree, levels, lines) => {
    expect(recognised(tree)).toMatchObject({ levels, lines })
  })
})

describe("the repository's own modules", () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['a module beside the script', { 'acme.py': '', 'train.py': 'import acme\nacme.start()\n' }, []],
    ['a package below src', { 'src/acme/__init__.py': '', 'tests/test_a.py': 'import acme\n' }, []],
    [
      'a package inside a package is no module by that name',
      { 'app/__init__.py': '', 'app/acme/__init__.py': '', 'app/a.py': 'import acme\n' },
      ['used'],
    ],
    ['a folder of other files', { 'acme/Dockerfile': 'FROM scratch\n', 'train.py': 'import acme\n' }, ['used']],
    ['a script that is named like what it imports', { 'acme.py': 'import acme\n' }, ['used']],
    ['a relative import', { 'app/__init__.py': '', 'app/acme.py': '', 'app/a.py': 'from . import acme\nacme.start()\n' }, []],
  ])('%s', (_, tree, levels) => {
    expect(recognised(tree).levels).toEqual(levels)
  })

  test('are looked for beside the file and in the folders above it', () => {
    const files = ['a/ray.py', 'lib/mlflow/__init__.py'].map((path): SourceFile => ({ path, mode: 'file' }))
    const isOwn = ownModules(files)
    expect(isOwn('a/b/train.py', 'ray')).toBe(true)
    expect(isOwn('b/train.py', 'ray')).toBe(false)
    expect(isOwn('b/train.py', 'mlflow')).toBe(true)
  })
})

describe('roles', () => {
  test.each<[string, string, string[]]>([
    ['with the arguments it needs', 'import acme\nacme.log_it(kind="metric")\n', ['tracks a.py:2']],
    ['without them', 'import acme\nacme.log_it()\n', []],
    ['with one that takes it away', 'import acme\nacme.log_it(kind="metric", dry=True)\n', []],
    ['with one that only may be it', 'import acme\nacme.log_it(kind="metric" if c else "text")\n', []],
    ['with one whose value is not written out', 'import acme\nacme.log_it(kind="metric", dry=flag())\n', ['tracks a.py:2']],
    ['on a variable that the repository made', 'class Server:\n    pass\n\nServer().serve_forever()\n', ['serves a.py:4']],
  ])('a call %s', (_, text, roles) => {
    expect(recognised({ 'a.py': text }).roles).toEqual(roles)
  })

  test('a command shows the tool at work; a call that any library could have does not', () => {
    expect(recognised({ 'run.sh': 'acme push\n' })).toMatchObject({ levels: ['used'], roles: ['deploys run.sh:1'] })
    expect(recognised({ 'a.py': 'import http\nhttp.server.serve_forever()\n' })).toMatchObject({ levels: [], roles: ['serves a.py:2'] })
  })

  test.each<[string, Record<string, string>, string[]]>([
    ['an argument of any call that names it', { 'a.py': 'import fit\nfit.Options(report_to=["acme"])\n' }, ['used']],
    ['one that names another', { 'a.py': 'import fit\nfit.Options(report_to="other")\n' }, []],
    ['a field of a class that names it', { 'a.py': 'import fit\nclass Own(fit.Options):\n    report_to: str = "acme"\n' }, ['used']],
    ['a setting that names it', { 'fit.yaml': 'fit:\n  report_to: acme\n' }, ['configured']],
    ['a setting of any value', { 'fit.yaml': 'fit:\n  reports: acme\n' }, []],
  ])('%s', (_, tree, levels) => {
    expect(recognised(tree).levels).toEqual(levels)
  })

  test('roles of a command that stands in no file', () => {
    const { files, facts } = projectOf({})
    expect(
      recognise(index, files, facts)
        .rolesOfCommand(['acme', 'push'])
        .map(({ role }) => role.role),
    ).toEqual(['deploys'])
  })

  test('globs and settings are held against paths below the project', () => {
    const { files, facts } = projectOf({ 'ml/conf/acme.yaml': 'a: 1\n' })
    const rooted = compileTools(records.map((tool) => ({ ...tool, configured: { files: ['conf/*.yaml'] } })))
    expect(recognise(rooted, files, facts, { root: 'ml' }).tools).toHaveLength(1)
    expect(recognise(rooted, files, facts).tools).toHaveLength(0)
  })
})
