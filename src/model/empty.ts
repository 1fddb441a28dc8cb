import type { Facts, Project } from './facts.ts'

/** A project in which nothing was found: what every analysis starts from, and what a test adds its few facts to. */
export function emptyProject(root: string): Project {
  return {
    root,
    kinds: [],
    owners: [],
    undecided: [],
    files: [],
    ...emptyMaking(),
    ...emptyOperation(),
    tools: [],
    lockIn: { platforms: [], exposure: 'none', portable: 'unknown' },
    storage: [],
    dependencies: {
      manifests: [],
      lockFiles: [],
      locked: [],
      pinning: 'no-manifest',
      packages: [],
      python: { declared: 'no', evidence: [] },
      installable: 'no',
      managers: [],
    },
    notebooks: [],
    ci: { systems: [], jobs: [], actions: [] },
    documents: {},
    hazards: [],
    calls: [],
  }
}

/** Facts of a machine-learning repository with one empty project. */
export function emptyFacts(): Facts {
  return {
    schema: 'facts/1',
    repository: { ml: 'yes', projects: ['.'], files: 0, bytes: 0, excluded: [] },
    problems: [],
    projects: [emptyProject('.')],
  }
}

function emptyMaking(): Pick<Project, 'tests' | 'data' | 'training' | 'models'> {
  return {
    tests: {
      present: 'no',
      frameworks: [],
      files: 0,
      paths: [],
      withoutAssertions: [],
      misplaced: [],
      ci: 'no-ci',
      onPullRequest: 'no',
      jobs: [],
      coverage: { measured: 'no', evidence: [] },
      evidence: [],
    },
    data: {
      versioning: 'no-data',
      tools: [],
      reads: [],
      dvc: { initialised: false, roots: [], remotes: [], stages: [], files: 0 },
      rawFiles: [],
      hub: [],
      validation: { present: 'no', tools: [], evidence: [] },
      evidence: [],
    },
    training: { tracking: 'no-training', entryPoints: [], registrations: [], pipelines: [], qualityGate: { present: 'no', evidence: [] } },
    models: [],
  }
}

function emptyOperation(): Pick<Project, 'images' | 'serving' | 'monitoring' | 'hostedModels' | 'runtimes' | 'services'> {
  return {
    images: [],
    serving: {
      present: 'no',
      tools: [],
      endpoints: [],
      healthChecks: { present: 'no', evidence: [] },
      rollback: { present: 'no', evidence: [] },
      deploys: [],
      evidence: [],
    },
    monitoring: { present: 'no', kinds: [], tools: [], metrics: [], alerts: [], notified: 'unknown', evidence: [] },
    hostedModels: [],
    runtimes: [],
    services: [],
  }
}
