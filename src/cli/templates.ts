/** Workflow that scores every pull request, and the default branch once a week. */
export function workflow({ forks = false } = {}): string {
  return `name: MLOps Scorecard
on:
  pull_request:
  merge_group:
  schedule:
    - cron: "17 5 * * 1"

permissions: {}

concurrency:
  group: mlops-scorecard-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true

jobs:
  scorecard:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write # for the comment
    steps:
      - uses: actions/checkout@v6
        with:
          fetch-depth: 2 # the base of the pull request is the merge commit's first parent
          persist-credentials: false
      - uses: OWNER/mlops-scorecard@v1
${forks ? forkUpload : ''}`
}

/** What the scoring job does beside, so that another workflow can comment. */
export const forkUpload = `        with:
          json-file: scorecard.json
      - uses: actions/upload-artifact@v4
        if: always() && github.event.pull_request.head.repo.fork
        with:
          name: mlops-scorecard
          path: scorecard.json
          retention-days: 1
`

/** Second workflow: comments on pull requests from forks, whose own runs may only read. */
export function forkWorkflow(): string {
  return `name: MLOps Scorecard comment
# Pull requests from forks run with a token that cannot comment. This workflow runs afterwards, on the default branch's
# code, reads the scorecard that the first one uploaded as untrusted data, and comments. It never checks out the change.
on:
  workflow_run:
    workflows: ["MLOps Scorecard"]
    types: [completed]

permissions: {}

jobs:
  comment:
    runs-on: ubuntu-latest
    if: github.event.workflow_run.event == 'pull_request'
    permissions:
      actions: read # to download the scorecard
      pull-requests: write # for the comment
    steps:
      - uses: actions/download-artifact@v5
        with:
          name: mlops-scorecard
          run-id: \${{ github.event.workflow_run.id }}
          github-token: \${{ github.token }}
      - uses: OWNER/mlops-scorecard/comment@v1
`
}

/** A policy file in which every line that changes something is a comment: the defaults, shown. */
export function policyFile(): string {
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/mlops-scorecard/v1/schemas/policy-file.schema.json
# Policy file of MLOps Scorecard. On a pull request it is read from the target branch: a change cannot switch off its own judge.

gate:
  fail-on: introduced # introduced: what this change made worse; any: whatever is found; never: inform only
  severity: high # and above: critical, high, medium, low, info
  # minimum-score: 60
  # on-unknown: warn # or fail, where a policy could not be decided

# policies:
#   dockerfile-pinned: { severity: critical, params: { level: digest } }
#   experiments-tracked: off

# Paths that are not looked at; every report names them.
# exclude: ["third_party/**"]

# Each waiver needs a reason and an end.
# waivers:
#   - policy: data-versioned
#     paths: ["demo/**"]
#     reason: public toy data
#     owner: "@acme/ml"
#     expires: 2027-01-31

# Separate scores for the projects of a monorepo.
# projects:
#   - path: "services/*"
#   - find: research # wherever below it a pyproject.toml, requirements.txt, dvc.yaml or the like stands
`
}
