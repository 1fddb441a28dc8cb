export const id = 330;
export const ids = [330];
export const modules = {

/***/ 5330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/rules.js + 9 modules
var rules = __webpack_require__(3664);
// EXTERNAL MODULE: ./lib/sources/index.js + 6 modules
var sources = __webpack_require__(9935);
// EXTERNAL MODULE: ./lib/whole-file.js
var whole_file = __webpack_require__(5523);
;// CONCATENATED MODULE: ./lib/cli/templates.js
/** Workflow that scores every pull request, and the default branch once a week. */
function workflow({ forks = false } = {}) {
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
${forks ? forkUpload : ''}`;
}
/** What the scoring job does beside, so that another workflow can comment. */
const forkUpload = `        with:
          json-file: scorecard.json
      - uses: actions/upload-artifact@v4
        if: always() && github.event.pull_request.head.repo.fork
        with:
          name: mlops-scorecard
          path: scorecard.json
          retention-days: 1
`;
/** Second workflow: comments on pull requests from forks, whose own runs may only read. */
function forkWorkflow() {
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
`;
}
/** A policy file in which every line that changes something is a comment: the defaults, shown. */
function policyFile() {
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
`;
}

;// CONCATENATED MODULE: ./lib/cli/init.js







const workflowPath = '.github/workflows/mlops-scorecard.yml';
/** `init`: writes the workflows and the policy file; what is there is left alone, and where it is not what would stand there, named, with exit code 2. */
async function initCommand(path, { force = false, forks = false }) {
    const folder = (0,external_node_path_.resolve)(path);
    if (!(0,sources/* isFolder */.l)(folder))
        throw new errors/* ConfigurationError */.j(`${path} is not a folder`);
    const kept = [];
    for (const file of planned(folder, forks)) {
        const found = textAt((0,external_node_path_.join)(folder, file.path));
        if (found === file.text)
            continue;
        if (found !== undefined && found !== file.earlier && !force) {
            kept.push(file.path);
            continue;
        }
        (0,whole_file/* makeFolder */.f)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, file.path)));
        (0,whole_file/* writeWhole */.y)((0,external_node_path_.join)(folder, file.path), file.text);
        process.stdout.write(`wrote ${file.path}\n`);
    }
    if (kept.length > 0)
        throw new errors/* ConfigurationError */.j(`kept ${kept.join(' and ')} as found`, { remedy: remedyOf(kept, forks) });
    process.stdout.write('\nCommit what is new; the first pull request after that is judged by it. `mlops-scorecard scan` shows what it will say.\n');
}
/** Who adds what forks need has a policy file of their own, which is left alone whatever else is replaced. */
function planned(folder, forks) {
    const own = { path: rules/* policyFilePath */.av, text: policyFile() };
    if (!forks)
        return [{ path: workflowPath, text: workflow() }, own];
    return [
        { path: workflowPath, text: workflow({ forks }), earlier: workflow() },
        { path: '.github/workflows/mlops-scorecard-comment.yml', text: forkWorkflow() },
        ...((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, rules/* policyFilePath */.av)) ? [] : [own]),
    ];
}
/** The second workflow comments by what the first one uploads. */
function remedyOf(kept, forks) {
    const replace = `Use --force to replace what is there${forks ? '; the policy file stays' : ''}.`;
    if (!forks || !kept.includes(workflowPath))
        return replace;
    return `Put behind its last step what the other workflow needs, or: ${replace}\n\n${forkUpload}`;
}
function textAt(path) {
    return (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : undefined;
}


/***/ })

};
