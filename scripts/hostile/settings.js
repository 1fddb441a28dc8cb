import { rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const hooks = ['post-index-change', 'post-checkout', 'reference-transaction', 'fsmonitor-watchman', 'pre-auto-gc', 'query-watchman']

function commandsOf(run) {
  return `[core]
\tfsmonitor = ${run}
\tpager = ${run}
\teditor = ${run}
\taskPass = ${run}
\tsshCommand = ${run}
\tgitProxy = ${run}
\talternateRefsCommand = ${run}
\thooksPath = .git/hooks
\texcludesFile = /dev/zero
\tattributesFile = /dev/zero
[pager]
\tls-files = ${run}
\tconfig = ${run}
[filter "evil"]
\tclean = ${run}
\tsmudge = ${run}
\tprocess = ${run}
\trequired = true
[diff]
\texternal = ${run}
[diff "evil"]
\ttextconv = ${run}
\tcommand = ${run}
[merge "evil"]
\tdriver = ${run}
[credential]
\thelper = "!${run}"
[gpg]
\tprogram = ${run}
[uploadpack]
\tpackObjectsHook = ${run}
[alias]
\tls-files = "!${run}"
\trev-parse = "!${run}"
[include]
\tpath = /nowhere/at/all
[includeIf "gitdir:/"]
\tpath = ../nowhere
`
}

const configure = (w, text) => w.append('.git/config', text)

export const settingsKinds = [
  {
    name: 'commands-in-config',
    tree(w) {
      w.write('.gitattributes', '* filter=evil diff=evil merge=evil text\n')
    },
    aftermath(w) {
      configure(w, commandsOf(w.canary))
      for (const hook of hooks) w.write(`.git/hooks/${hook}`, `#!/bin/sh\n${w.canary}\n`, 0o755)
    },
  },
  {
    name: 'promised-objects',
    // A partial clone fetches what it lacks when it is asked for it: from here, by a command.
    aftermath(w) {
      const blob = w.git('rev-parse', 'HEAD:train.py')
      rmSync(w.path('.git', 'objects', blob.slice(0, 2), blob.slice(2)), { force: true })
      configure(w, promises(w, `ext::${w.canary}`))
    },
  },
  {
    name: 'promised-trees',
    aftermath(w) {
      const tree = w.git('rev-parse', 'HEAD^{tree}')
      rmSync(w.path('.git', 'objects', tree.slice(0, 2), tree.slice(2)), { force: true })
      configure(w, promises(w, w.folder))
    },
  },
  {
    name: 'promised-head',
    aftermath(w) {
      w.write('.git/HEAD', `${'1234567890'.repeat(4)}\n`)
      configure(w, promises(w, `ext::${w.canary}`))
    },
  },
  {
    name: 'work-tree-elsewhere',
    aftermath(w) {
      configure(w, '[core]\n\tworktree = /etc\n')
    },
  },
  {
    name: 'work-tree-above',
    aftermath(w) {
      configure(w, '[core]\n\tworktree = ../..\n')
    },
  },
  {
    name: 'claims-to-be-bare',
    aftermath(w) {
      configure(w, '[core]\n\tbare = true\n')
    },
  },
  {
    name: 'odd-format',
    aftermath(w) {
      configure(w, '[core]\n\trepositoryformatversion = 99\n[extensions]\n\tevil = true\n')
    },
  },
  {
    name: 'broken-config',
    aftermath(w) {
      configure(w, '[core\n\tx = "\n')
    },
  },
  {
    name: 'endless-config',
    slow: true,
    aftermath(w) {
      w.sh('mkfifo .git/more')
      configure(w, '[include]\n\tpath = more\n')
    },
  },
]

/** A promise to have what is missing, by a remote whose transport is allowed and runs a command. */
function promises(w, url) {
  return `[extensions]
\tpartialClone = evil
[remote "evil"]
\turl = ${JSON.stringify(url)}
\tpromisor = true
\tpartialclonefilter = blob:none
\tfetch = +refs/heads/*:refs/remotes/evil/*
\tuploadpack = ${w.canary};
[protocol]
\tallow = always
[protocol "ext"]
\tallow = always
[protocol "file"]
\tallow = always
`
}

/** Variables that redirect git, make it write or have it run a command. `folder` is one to point to; nothing is made. */
export function hostileEnvironment(folder, canary) {
  return {
    GIT_DIR: '/nowhere',
    GIT_WORK_TREE: '/etc',
    GIT_INDEX_FILE: '/dev/zero',
    GIT_OBJECT_DIRECTORY: '/nowhere',
    GIT_ALTERNATE_OBJECT_DIRECTORIES: '/nowhere',
    GIT_COMMON_DIR: '/nowhere',
    GIT_NAMESPACE: 'x',
    GIT_CEILING_DIRECTORIES: '/',
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'core.fsmonitor',
    GIT_CONFIG_VALUE_0: canary,
    GIT_CONFIG_KEY_1: 'core.worktree',
    GIT_CONFIG_VALUE_1: '/etc',
    GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${canary}'`,
    GIT_CONFIG_GLOBAL: join(folder, '.git', 'config'),
    GIT_CONFIG_SYSTEM: join(folder, '.git', 'config'),
    GIT_EXTERNAL_DIFF: canary,
    GIT_SSH_COMMAND: canary,
    GIT_SSH: canary,
    GIT_PROXY_COMMAND: canary,
    GIT_ASKPASS: canary,
    GIT_PAGER: canary,
    GIT_EDITOR: canary,
    GIT_TRACE: join(folder, 'trace.log'),
    GIT_TRACE2_EVENT: join(folder, 'trace.log'),
    GIT_REDIRECT_STDERR: join(folder, 'trace.log'),
    GIT_ALLOW_PROTOCOL: 'ext:file',
    GIT_EXEC_PATH: '/nowhere',
    PAGER: canary,
    SSH_ASKPASS: canary,
  }
}

/** The environment with a `git` before all others on the path that does only this. */
export function withFakeGit(environment, folder, script) {
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return { ...environment, PATH: `${folder}${delimiter}${environment.PATH}` }
}
