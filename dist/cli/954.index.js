export const id = 954;
export const ids = [954];
export const modules = {

/***/ 5172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nS: () => (/* reexport */ Capability),
  At: () => (/* binding */ Facts),
  Wd: () => (/* reexport */ Layer),
  Tx: () => (/* reexport */ MonitoringKind),
  AF: () => (/* binding */ Problem),
  MM: () => (/* binding */ Project),
  LN: () => (/* binding */ Repository),
  qF: () => (/* reexport */ ToolUse),
  hO: () => (/* binding */ factNames),
  jO: () => (/* binding */ factParts)
});

// UNUSED EXPORTS: EntryPoint

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1918);
;// CONCATENATED MODULE: ./lib/model/facts-words.js


const line = schemas/* int */.Whr().min(1);
const evidence = schemas/* array */.YOg(model_location/* Evidence */.of);
const at = { path: schemas/* string */.YjP(), line: line.optional(), cell: line.optional() };
const yesNo = schemas/* enum */.k5n(['yes', 'no', 'unknown']);
const strings = schemas/* array */.YOg(schemas/* string */.YjP());
const illustration = schemas/* boolean */.zMY().optional().describe('True where it stands among the examples, docs or demos of a library.');
const Capability = schemas/* enum */.k5n([
    'data-versioning',
    'data-processing',
    'artifact-storage',
    'compute',
    'orchestration',
    'experiment-tracking',
    'model-registry',
    'model-format',
    'training',
    'serving',
    'monitoring',
    'feature-store',
    'testing',
    'packaging',
    'ci-cd',
    'data-validation',
    'labelling',
    'notebook',
    'platform',
    'iac',
    'hosted-model',
]);
const MonitoringKind = schemas/* enum */.k5n([
    'metrics-endpoint',
    'scrape-config',
    'dashboard',
    'alert-rule',
    'drift-detection',
    'tracing',
    'managed',
]);
const Layer = schemas/* enum */.k5n(['data', 'training', 'tracking', 'registry', 'serving', 'features', 'orchestration', 'monitoring', 'other']);
const ProjectKind = schemas/* enum */.k5n(['training', 'serving', 'library', 'template']);

;// CONCATENATED MODULE: ./lib/model/facts-making.js


const File = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    size: schemas/* int */.Whr().optional(),
    kind: schemas/* enum */.k5n(['source', 'notebook', 'data', 'model', 'configuration', 'document', 'test', 'other', 'symlink', 'submodule']),
    lfs: schemas/* boolean */.zMY(),
    owners: strings,
});
const Tests = schemas/* strictObject */.rej({
    present: yesNo,
    frameworks: strings,
    files: schemas/* int */.Whr().describe('Number of test files that assert something.'),
    paths: strings.describe('Those files, at most 200.'),
    ci: schemas/* enum */.k5n(['run', 'not-run', 'no-ci', 'unknown']).describe('Whether any live CI configuration runs them.'),
    onPullRequest: yesNo.describe('Whether a run that pull requests trigger is among them.'),
    jobs: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: line.optional(), name: schemas/* string */.YjP(), triggers: strings, command: schemas/* string */.YjP(), chain: evidence })),
    coverage: schemas/* strictObject */.rej({ measured: yesNo, threshold: schemas/* string */.YjP().optional(), evidence: evidence }),
    evidence: evidence,
});
const DvcRemote = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    kind: schemas/* string */.YjP(),
    default: schemas/* boolean */.zMY(),
    path: schemas/* string */.YjP(),
    line: line.optional(),
});
const Data = schemas/* strictObject */.rej({
    versioning: schemas/* enum */.k5n(['versioned', 'partial', 'none', 'no-data', 'unknown']),
    tools: strings,
    reads: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...at, target: schemas/* string */.YjP() })).describe('What training code reads: paths, URIs, dataset names.'),
    dvc: schemas/* strictObject */.rej({
        initialised: schemas/* boolean */.zMY(),
        roots: strings,
        remotes: schemas/* array */.YOg(DvcRemote),
        stages: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), name: schemas/* string */.YjP(), line: line.optional(), locked: yesNo, outputsIgnored: yesNo })),
        files: schemas/* int */.Whr().describe('Number of .dvc pointer files.'),
    }),
    rawFiles: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), size: schemas/* int */.Whr(), kind: schemas/* enum */.k5n(['data', 'model']) })),
    hub: schemas/* array */.YOg(schemas/* strictObject */.rej({
        ...at,
        id: schemas/* string */.YjP(),
        kind: schemas/* enum */.k5n(['dataset', 'model']),
        revision: schemas/* string */.YjP().optional(),
        pinned: yesNo,
        illustration: illustration,
    })),
    validation: schemas/* strictObject */.rej({ present: yesNo, tools: strings, evidence: evidence }),
    evidence: evidence,
    illustration: schemas/* boolean */.zMY().optional().describe('True where only the examples, docs or demos of a library train.'),
});
const EntryPoint = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    line: line.optional(),
    cell: line.optional(),
    kind: schemas/* enum */.k5n(['script', 'notebook', 'task', 'pipeline', 'managed-job']),
    frameworks: strings,
    tracked: yesNo,
    tools: strings.describe('Trackers that it reaches.'),
    seeded: yesNo,
    registers: yesNo.describe('Whether it reaches a call that registers the model.'),
    inPipeline: yesNo.describe('Whether a pipeline definition of the repository runs it.'),
    chain: evidence.describe('From the entry point to the call that fits.'),
    evidence: evidence.describe('From the entry point to the call that tracks.'),
    owners: strings,
    illustration: illustration,
});
const Training = schemas/* strictObject */.rej({
    tracking: schemas/* enum */.k5n(['tracked', 'partly', 'untracked', 'no-training', 'unknown']),
    entryPoints: schemas/* array */.YOg(EntryPoint),
    pipelines: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...at, tool: schemas/* string */.YjP() })),
    qualityGate: schemas/* strictObject */.rej({ present: yesNo, evidence: evidence }),
});
const Image = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    from: schemas/* array */.YOg(schemas/* strictObject */.rej({
        line: line,
        image: schemas/* string */.YjP(),
        registry: schemas/* string */.YjP().optional(),
        repository: schemas/* string */.YjP().optional(),
        tag: schemas/* string */.YjP().optional(),
        digest: schemas/* string */.YjP().optional(),
        alias: schemas/* string */.YjP().optional(),
        pin: schemas/* enum */.k5n(['digest', 'version-tag', 'floating-tag', 'latest', 'none', 'scratch', 'stage', 'build-arg', 'unknown']),
    })),
    installs: schemas/* array */.YOg(schemas/* strictObject */.rej({ line: line, manager: schemas/* string */.YjP(), package: schemas/* string */.YjP(), version: schemas/* string */.YjP().optional(), pinned: schemas/* boolean */.zMY() })),
    user: schemas/* string */.YjP().optional().describe('USER of the final stage; absent where it sets none.'),
    root: yesNo.describe('Whether the container runs as root.'),
    healthcheck: schemas/* boolean */.zMY(),
});
const Model = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().describe('Path of the file, or the target as the code writes it.'),
    line: line.optional(),
    format: schemas/* string */.YjP(),
    portable: yesNo.describe('Whether the format can be loaded without the framework that wrote it, and without running code.'),
    executable: yesNo.describe('Whether loading the format can run code (pickle and its kin).'),
    inGit: schemas/* boolean */.zMY(),
    size: schemas/* int */.Whr().optional(),
    savedBy: evidence,
    loadedBy: evidence,
    servedBy: evidence,
    card: schemas/* string */.YjP().optional(),
    owners: strings,
});
const Dependencies = schemas/* strictObject */.rej({
    manifests: strings,
    lockFiles: strings,
    locked: strings.describe('Ecosystems of the packages that the lock files are for.'),
    pinning: schemas/* enum */.k5n(['all', 'most', 'some', 'none', 'no-manifest', 'unknown']),
    packages: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        specifier: schemas/* string */.YjP(),
        pinned: schemas/* boolean */.zMY(),
        ecosystem: schemas/* string */.YjP(),
        runtime: schemas/* boolean */.zMY(),
        path: schemas/* string */.YjP(),
        line: line.optional(),
    })),
    python: schemas/* strictObject */.rej({ declared: yesNo, specifier: schemas/* string */.YjP().optional(), evidence: evidence }),
    installable: yesNo,
    managers: strings,
});
const Notebook = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    codeCells: schemas/* int */.Whr(),
    lines: schemas/* int */.Whr(),
    hasOutputs: schemas/* boolean */.zMY(),
    outOfOrder: schemas/* boolean */.zMY(),
    longestCellLines: schemas/* int */.Whr(),
});
const Ci = schemas/* strictObject */.rej({
    systems: strings,
    jobs: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        line: line,
        name: schemas/* string */.YjP(),
        triggers: strings,
        live: yesNo,
        commands: schemas/* array */.YOg(schemas/* strictObject */.rej({ line: line, text: schemas/* string */.YjP() })),
    })),
    actions: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: line, uses: schemas/* string */.YjP(), pin: schemas/* enum */.k5n(['commit', 'tag', 'branch', 'local', 'none']) })),
});
const facts_making_document = schemas/* strictObject */.rej({ path: schemas/* string */.YjP() }).optional();
const Documents = schemas/* strictObject */.rej({
    readme: facts_making_document,
    license: facts_making_document,
    codeowners: facts_making_document,
    modelCard: facts_making_document,
    dataCard: facts_making_document,
    contributing: facts_making_document,
    changelog: facts_making_document,
    security: facts_making_document,
    citation: facts_making_document,
    runbook: facts_making_document,
});

;// CONCATENATED MODULE: ./lib/model/facts-operating.js



const Serving = schemas/* strictObject */.rej({
    present: yesNo,
    tools: strings,
    endpoints: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...at, tool: schemas/* string */.YjP(), route: schemas/* string */.YjP().optional() })),
    healthChecks: schemas/* strictObject */.rej({ present: yesNo, evidence: evidence }),
    rollback: schemas/* strictObject */.rej({ present: yesNo, evidence: evidence }),
    deploys: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...at, tool: schemas/* string */.YjP(), owners: strings, illustration: illustration }))
        .describe('What puts the service into operation: manifests, deploy jobs, endpoint definitions.'),
    evidence: evidence,
    illustration: schemas/* boolean */.zMY().optional().describe('True where only the examples, docs or demos of a library serve.'),
});
const Monitoring = schemas/* strictObject */.rej({
    present: yesNo,
    kinds: schemas/* array */.YOg(MonitoringKind),
    tools: strings,
    metrics: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...at, name: schemas/* string */.YjP() })).describe('Metrics that the code emits.'),
    alerts: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...at, name: schemas/* string */.YjP(), metrics: strings, emitted: yesNo })),
    evidence: schemas/* array */.YOg(model_location/* Evidence */.of.extend({ kind: MonitoringKind, tool: schemas/* string */.YjP() })),
});
const ToolUse = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    capability: Capability,
    licence: schemas/* enum */.k5n(['open-source', 'proprietary']),
    hosting: schemas/* enum */.k5n(['self', 'vendor', 'unknown']),
    vendor: schemas/* string */.YjP().optional(),
    level: schemas/* enum */.k5n(['declared', 'configured', 'used']),
    files: schemas/* int */.Whr().describe('Number of files with evidence of its highest level.'),
    evidence: evidence,
});
const LockIn = schemas/* strictObject */.rej({
    platforms: schemas/* array */.YOg(schemas/* strictObject */.rej({
        vendor: schemas/* string */.YjP(),
        tool: schemas/* string */.YjP(),
        name: schemas/* string */.YjP(),
        files: schemas/* int */.Whr(),
        callSites: schemas/* int */.Whr(),
        layers: schemas/* array */.YOg(Layer),
        modules: strings.describe('Folders or modules that call it.'),
        isolated: yesNo.describe('Whether all its calls stand behind one module of the project.'),
        alternatives: strings,
        evidence: evidence,
    })),
    exposure: schemas/* enum */.k5n(['none', 'low', 'medium', 'high', 'unknown']),
    portable: yesNo.describe('Whether models are saved in a format that another platform can load.'),
});
const OperatedService = schemas/* strictObject */.rej({
    ...at,
    name: schemas/* string */.YjP(),
    tool: schemas/* string */.YjP().optional(),
    image: schemas/* string */.YjP(),
    pin: schemas/* string */.YjP(),
    healthChecked: yesNo,
    stateful: schemas/* boolean */.zMY(),
    backedUp: yesNo,
    owners: strings,
    illustration: illustration,
});

;// CONCATENATED MODULE: ./lib/model/facts.js







const ProjectShape = {
    root: schemas/* string */.YjP().describe('`.` or a folder.'),
    kinds: schemas/* array */.YOg(ProjectKind),
    owners: strings,
    undecided: strings.describe('Facts that a problem could still change.'),
    files: schemas/* array */.YOg(File),
    tests: Tests,
    data: Data,
    training: Training,
    images: schemas/* array */.YOg(Image),
    models: schemas/* array */.YOg(Model),
    serving: Serving,
    monitoring: Monitoring,
    tools: schemas/* array */.YOg(ToolUse),
    lockIn: LockIn,
    storage: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...at, uri: schemas/* string */.YjP(), scheme: schemas/* string */.YjP(), bucket: schemas/* string */.YjP() })),
    dependencies: Dependencies,
    notebooks: schemas/* array */.YOg(Notebook),
    ci: Ci,
    documents: Documents,
    hazards: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...at, kind: schemas/* string */.YjP(), says: schemas/* string */.YjP().optional(), illustration: illustration })),
    hostedModels: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...at, provider: schemas/* string */.YjP(), model: schemas/* string */.YjP(), pinned: yesNo, illustration: illustration })),
    runtimes: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...at, tool: schemas/* string */.YjP(), argument: schemas/* string */.YjP(), version: schemas/* string */.YjP(), pinned: yesNo, illustration: illustration })),
    services: schemas/* array */.YOg(OperatedService).describe('Services that the project runs itself, from compose files and Kubernetes manifests.'),
    calls: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...at, name: schemas/* string */.YjP(), arguments: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) })),
};
const Project = schemas/* strictObject */.rej(ProjectShape);
const factNames = Object.keys(ProjectShape).filter((name) => !['root', 'owners', 'undecided'].includes(name));
/** Parts of a fact that rest on fewer files than the whole of it; a problem or a policy can name them instead. */
const factParts = ['tests.present', 'data.dvc', 'data.rawFiles'];
const Problem = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    line: line.optional(),
    stage: schemas/* enum */.k5n(['source', 'extractor', 'analysis']),
    reason: schemas/* string */.YjP(),
    affects: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Names of the facts that this could change.'),
});
const Repository = schemas/* strictObject */.rej({
    ml: yesNo.describe('Whether it trains, evaluates or serves a model, or processes data for one.'),
    projects: strings,
    head: schemas/* string */.YjP().optional().describe('Commit that was read, where there is one.'),
    files: schemas/* int */.Whr(),
    bytes: schemas/* int */.Whr(),
    excluded: strings,
});
const Facts = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('facts/1'),
    repository: Repository,
    problems: schemas/* array */.YOg(Problem),
    projects: schemas/* array */.YOg(Project),
});


/***/ }),

/***/ 9621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ Severity),
/* harmony export */   Pi: () => (/* binding */ Outcome)
/* harmony export */ });
/* unused harmony exports FindingState, Finding, Evaluation, Score, PolicySummary, LockInSummary, Scorecard */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6843);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5172);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1918);



const Severity = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['critical', 'high', 'medium', 'low', 'info']);
const Outcome = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', 'fail', 'not-applicable', 'unknown', 'error']);
/** What became of a finding since the base: `lost` was pass or fail there and is unknown now. */
const FindingState = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['introduced', 'fixed', 'unchanged', 'lost']);
const Finding = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Absent where the finding is about the project as a whole.'),
    line: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().optional(),
    cell: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().optional(),
    message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    remediation: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Markdown: what to type in this repository.'),
    outcome: Outcome,
    state: FindingState.optional().describe('Absent where nothing was compared.'),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Stable identity: content, not line.'),
    evidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_location_js__WEBPACK_IMPORTED_MODULE_1__/* .Evidence */ .of),
    waiver: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        owner: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        ticket: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        expires: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        daysLeft: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        active: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    })
        .optional(),
});
const Evaluation = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    policy: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    capability: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    severity: Severity,
    project: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Root of the project.'),
    outcome: Outcome,
    state: FindingState.optional(),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('The deciding step in words: which condition or validation, and how many subjects.'),
    judged: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().describe('Subjects that passed or failed; 1 for a policy without subjects.'),
    passed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    unknown: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().describe('Subjects that could not be decided.'),
    waived: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    staged: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('Newer than the pack that the policy file names: shown, and counted from the next pack on.'),
    findings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Finding).describe('Subjects that failed or are unknown; fixed ones when a base was compared.'),
    evidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_location_js__WEBPACK_IMPORTED_MODULE_1__/* .Evidence */ .of).describe('What a pass rests on.'),
});
const Score = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    value: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().optional().describe('Whole points of 100; absent where nothing applicable was decided.'),
    range: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ low: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), high: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }).optional().describe('Where unknown outcomes could move it.'),
    withoutWaivers: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().optional(),
});
const PolicySummary = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    capability: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    severity: Severity,
    motivation: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    remediation: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    effort: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['low', 'medium', 'high']),
    references: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('File that defines it, where it is not one of ours.'),
});
const LockInSummary = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    project: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    exposure: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    platforms: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        vendor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        layers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        files: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        callSites: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        isolated: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        alternatives: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    })),
});
const Scorecard = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('scorecard/1'),
    tool: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        head: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        ml: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['yes', 'no', 'unknown']),
        files: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        excluded: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    }),
    base: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        score: Score.optional(),
        missing: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Why nothing was compared.'),
    })
        .optional(),
    score: Score,
    scores: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ project: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), score: Score, previous: Score.optional() })),
    gate: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['passed', 'failed']),
        failOn: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['introduced', 'any', 'never']),
        severity: Severity,
        reasons: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    }),
    counts: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ introduced: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), fixed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), findings: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), waived: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), unknown: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }),
    evaluations: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Evaluation),
    policies: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(PolicySummary).describe('What was judged: one entry a policy, for the texts that explain it.'),
    tools: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolUse */ .qF.extend({ project: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    lockIn: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(LockInSummary),
    problems: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF),
    notices: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        level: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['note', 'warning', 'error']),
        text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        line: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().optional(),
    })),
});


/***/ }),

/***/ 1258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ bundledFolder),
/* harmony export */   k: () => (/* binding */ parsedToolsPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Folder of the policies, tools and hazards that come with the product: two levels up from here and from the bundle alike. */
const bundledFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(import.meta.dirname, '..', '..', 'policies');
/** The tool records as the build parsed them; absent where the sources run. */
const parsedToolsPath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(import.meta.dirname, '..', 'tools.json');


/***/ }),

/***/ 6506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qr: () => (/* binding */ maxSteps),
/* harmony export */   Rf: () => (/* binding */ spend),
/* harmony export */   s6: () => (/* binding */ spendOnLength),
/* harmony export */   uP: () => (/* binding */ spendOn)
/* harmony export */ });
/* unused harmony export ExhaustedError */
/** Thrown where an expression would do more than its share. */
class ExhaustedError extends Error {
}
const maxSteps = 5_000_000;
const maxLength = 1_000_000;
/** Takes steps from the meter. Throws ExhaustedError once they are used up. */
function spend(meter, steps) {
    meter.left -= steps;
    if (meter.left < 0)
        throw new ExhaustedError(`needs more than ${maxSteps.toLocaleString('en')} steps`);
}
/** Takes steps for the size of a value that an expression made. Throws ExhaustedError where it is too large. */
function spendOn(meter, value) {
    if (typeof value !== 'string' && !Array.isArray(value))
        return;
    spendOnLength(meter, value.length);
}
/** As `spendOn`, before a value of that length is made. */
function spendOnLength(meter, length) {
    if (length > maxLength)
        throw new ExhaustedError(`makes a value longer than ${maxLength.toLocaleString('en')}`);
    spend(meter, length >> 4);
}


/***/ }),

/***/ 8954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ fromCel),
/* harmony export */   O: () => (/* binding */ toCel)
/* harmony export */ });
/** Keys that the CEL library would follow into an object's own machinery. */
const hidden = new Set(['__proto__', 'constructor', 'prototype']);
/**
 * A JSON-like value as expressions see it: the one place where integers become CEL's `int`.
 * A record with a `line` and no `path` gets the path of the record around it.
 */
function toCel(value, path) {
    if (typeof value === 'number')
        return Number.isSafeInteger(value) ? BigInt(value) : value;
    if (typeof value === 'bigint' || typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (Array.isArray(value))
        return value.map((item) => toCel(item, path));
    if (value instanceof Date)
        return value.toISOString();
    if (typeof value !== 'object' || value === null)
        return null;
    return recordToCel(value, path);
}
function recordToCel(value, outerPath) {
    const own = value['path'];
    const path = typeof own === 'string' ? own : outerPath;
    const record = Object.create(null);
    for (const [key, item] of Object.entries(value))
        if (item !== undefined && !hidden.has(key))
            record[key] = toCel(item, path);
    if (own === undefined && path !== undefined && 'line' in record)
        record['path'] = path;
    return record;
}
/** What an expression returned, with `int` as numbers again. */
function fromCel(value) {
    if (typeof value === 'bigint')
        return Number(value);
    if (Array.isArray(value))
        return value.map(fromCel);
    if (value instanceof Map)
        return Object.fromEntries([...value].map(([key, item]) => [String(key), fromCel(item)]));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromCel(item)]));
}


/***/ }),

/***/ 2402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

const cache = new Map();
/**
 * Whether a path matches a glob: `*` and `?` within a segment, `**` any number of segments, `[a-z]`, `{a,b}`; hidden files count.
 * A pattern without `/` matches the file's name in any folder, one that ends in `/` all that is below. In linear time, for any pattern.
 */
function matchesGlob(path, pattern) {
    let matcher = cache.get(pattern);
    if (!matcher) {
        const expression = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(toRegularExpression(pattern));
        matcher = (candidate) => expression.matches(candidate);
        if (cache.size > 1000)
            cache.clear();
        cache.set(pattern, matcher);
    }
    return matcher(path);
}
function toRegularExpression(pattern) {
    const rooted = pattern.replace(/^\.?\//, '');
    const below = rooted.endsWith('/') ? `${rooted}**` : rooted;
    return pattern.includes('/') ? translate(below) : `(?:.*/)?${translate(below)}`;
}
const token = /\*\*\/|\/\*\*$|\*+|\?|\[[!^]?\]?[^\]]*\]|\\.|[{},]|[^*?[{},\\]+|[\s\S]/g;
function translate(glob) {
    let depth = 0;
    const parts = (glob.match(token) ?? []).map((part) => {
        if (part === '{')
            depth++;
        if (part === '}' && depth === 0)
            return '\\}';
        if (part === '}')
            depth--;
        return translateToken(part, depth > 0);
    });
    return `(?s)${parts.join('')}${')'.repeat(depth)}`;
}
function translateToken(part, inBraces) {
    if (part === '**/')
        return '(?:.*/)?';
    if (part === '/**')
        return '/.+';
    if (part === '**')
        return '.*';
    if (part.startsWith('*'))
        return '[^/]*';
    if (part === '?')
        return '[^/]';
    if (part === '{')
        return '(?:';
    if (part === '}')
        return ')';
    if (part === ',' && inBraces)
        return '|';
    if (part.startsWith('[') && part.length > 2)
        return characterClass(part);
    return re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.quote(part.startsWith('\\') && part.length > 1 ? part.slice(1) : part);
}
function characterClass(part) {
    const negated = part[1] === '!' || part[1] === '^';
    const members = part.slice(negated ? 2 : 1, -1).replaceAll(/[\\\][^]/g, '\\$&');
    return members === '' ? re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.quote(part) : `[${negated ? '^/' : ''}${members}]`;
}


/***/ }),

/***/ 9094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q8: () => (/* binding */ assertUnique),
  hd: () => (/* binding */ loadPolicies),
  ON: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/model/facts.js + 3 modules
var model_facts = __webpack_require__(5172);
// EXTERNAL MODULE: ./lib/strict/yaml.js
var yaml = __webpack_require__(8246);
// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 13 modules
var lib = __webpack_require__(7337);
// EXTERNAL MODULE: ./lib/strict/nearest.js
var nearest = __webpack_require__(4980);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./lib/policies/cel-meter.js
var cel_meter = __webpack_require__(6506);
// EXTERNAL MODULE: ./lib/policies/cel-value.js
var cel_value = __webpack_require__(8954);
// EXTERNAL MODULE: ./lib/policies/glob.js
var glob = __webpack_require__(2402);
;// CONCATENATED MODULE: ./lib/policies/version.js
const preReleases = ['dev', 'snapshot', 'a', 'alpha', 'b', 'beta', 'c', 'pre', 'preview', 'rc'];
/**
 * -1, 0 or 1: which of two versions or tags is later. Numbers count as numbers (12.10 is after 12.4), a missing one as 0,
 * a pre-release comes before its release and any other suffix after it; a leading `v` says nothing.
 */
function compareVersions(left, right) {
    const [a, b] = [split(left), split(right)];
    const order = firstDifference(a.release, b.release, '0') || firstDifference(a.suffix, b.suffix, '');
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}
function split(version) {
    const bare = version
        .trim()
        .toLowerCase()
        .replace(/^v(?=\d)/, '');
    const release = /^\d+(\.\d+)*/.exec(bare)?.[0] ?? '';
    return { release: release.match(/\d+/g) ?? [], suffix: bare.slice(release.length).match(/\d+|[a-z]+/g) ?? [] };
}
function firstDifference(left, right, missing) {
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        const order = compareParts(left[index] ?? missing, right[index] ?? missing);
        if (order !== 0)
            return order;
    }
    return 0;
}
function compareParts(left, right) {
    const [a, b] = [rankOf(left), rankOf(right)];
    if (a !== b)
        return a - b;
    if (a === ranks.number)
        return compareNumbers(left, right);
    if (a === ranks.preRelease)
        return preReleases.indexOf(left) - preReleases.indexOf(right);
    return left === right ? 0 : left < right ? -1 : 1;
}
const ranks = { preRelease: 0, missing: 1, number: 2, word: 3 };
function rankOf(part) {
    if (part === '')
        return ranks.missing;
    if (/^\d/.test(part))
        return ranks.number;
    return preReleases.includes(part) ? ranks.preRelease : ranks.word;
}
function compareNumbers(left, right) {
    const [a, b] = [left.replace(/^0+(?=\d)/, ''), right.replace(/^0+(?=\d)/, '')];
    if (a.length !== b.length)
        return a.length - b.length;
    return a === b ? 0 : a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/policies/cel-functions.js






/** Methods of the library that are not safe for any input, and what stands for each. */
const replacedMethods = { matches: '_matches', join: '_join' };
/** Adds what policies can call beyond the standard functions. The session is asked at every call, as it changes from run to run. */
function registerFunctions(environment, session) {
    const meter = () => session().meter;
    const functions = {
        'glob(string, string): bool': matchesGlobWithin(meter),
        'versionCompare(string, string): int': (left, right) => BigInt(compareVersions(left, right)),
        'config(string): dyn': (path) => toMeteredCel(session(), session().config(path)),
        'string._matches(string): bool': (text, pattern) => matches(meter(), text, pattern),
        'list<string>._join(): string': (words) => join(meter(), words, ''),
        'list<string>._join(string): string': (words, separator) => join(meter(), words, separator),
        'string.replace(string, string): string': (text, from, to) => replace(meter(), text, from, to),
        'string.charAt(int): string': (text, index) => text.charAt(Number(index)),
        'list<list<A>>.flatten(): list<A>': (lists) => flatten(meter(), lists),
        'list<A>.distinct(): list<A>': (list) => [...new Map(list.map((item) => [identity(item), item])).values()],
        'list<A>.slice(int, int): list<A>': (list, start, end) => list.slice(Number(start), Number(end)),
        'shellQuote(string): string': (word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`),
        'list<string>.sort(): list<string>': (words) => [...words].sort(),
        'list<int>.sum(): int': (numbers) => numbers.reduce((total, number) => total + number, 0n),
    };
    for (const [signature, handler] of Object.entries(functions))
        environment.registerFunction(signature, handler, { async: false });
    return environment;
}
function matchesGlobWithin(meter) {
    return (path, pattern) => {
        (0,cel_meter/* spend */.Rf)(meter(), (path.length + pattern.length) >> 3);
        try {
            return (0,glob/* matchesGlob */.k)(path, pattern);
        }
        catch {
            throw new lib/* EvaluationError */.ZN(`not a glob: ${pattern}`);
        }
    };
}
const expressions = new Map();
/** Whether the pattern is found anywhere in the text, by RE2: linear in the text, whatever the pattern. */
function matches(meter, text, pattern) {
    (0,cel_meter/* spend */.Rf)(meter, (text.length * (pattern.length + 8)) >> 6);
    let expression = expressions.get(pattern);
    if (!expression) {
        try {
            expression = build/* RE2JS */.L3.compile(pattern);
        }
        catch (error) {
            throw new lib/* EvaluationError */.ZN(`not a pattern of RE2: ${error instanceof Error ? error.message : pattern}`);
        }
        if (expressions.size > 1000)
            expressions.clear();
        expressions.set(pattern, expression);
    }
    return expression.matcher(text).find();
}
function join(meter, words, separator) {
    (0,cel_meter/* spendOnLength */.s6)(meter, words.reduce((length, word) => length + word.length + separator.length, 0));
    if (words.some((word) => typeof word !== 'string'))
        throw new lib/* EvaluationError */.ZN('join() takes a list of strings');
    return words.join(separator);
}
function replace(meter, text, from, to) {
    const pieces = text.split(from);
    (0,cel_meter/* spendOnLength */.s6)(meter, text.length + (pieces.length - 1) * Math.max(0, to.length - from.length));
    return pieces.join(to);
}
function flatten(meter, lists) {
    (0,cel_meter/* spendOnLength */.s6)(meter, lists.reduce((length, list) => length + (Array.isArray(list) ? list.length : 1), 0));
    return lists.flat();
}
/** Equal values have equal texts: what tells `1` from `"1"`, and records by their content. */
function identity(value) {
    return JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? { int: String(item) } : item)) ?? '';
}
const configurations = new WeakMap();
/** An absent or unreadable file is an empty record, so that `config(path).?key` says so. */
function toMeteredCel({ meter }, value) {
    if (typeof value !== 'object' || value === null)
        return (0,cel_value/* toCel */.O)(value ?? {});
    const known = configurations.get(value);
    if (known !== undefined)
        return known;
    const converted = (0,cel_value/* toCel */.O)(value);
    configurations.set(value, converted);
    (0,cel_meter/* spend */.Rf)(meter, JSON.stringify(value).length >> 4);
    return converted;
}

;// CONCATENATED MODULE: ./lib/policies/cel-check.js


/** Prepares a parsed expression: unsafe methods are replaced, and `[]` is a list of anything (the library cannot type its members). */
function rewrite(node) {
    if (node.op === 'rcall')
        node.args[0] = replacedMethods[node.args[0]] ?? node.args[0];
    if (node.op === 'list' && node.args.length === 0)
        meta(node).setMeta('check', (checker) => checker.getType('list<dyn>'));
    for (const child of childrenOf(node))
        rewrite(child);
}
/** Names of the variables that an expression reads, its own iteration variables among them. */
function namesIn(node) {
    const names = new Set();
    visit(node, (it) => {
        if (it.op === 'id')
            names.add(it.args);
    });
    return names;
}
/** The first call of something that there is not: the checker would complain of its arguments instead. */
function unknownFunction(node, known) {
    const unknown = [];
    visit(node, (it) => {
        if ((it.op !== 'call' && it.op !== 'rcall') || known.has(it.args[0]))
            return;
        unknown.push({ message: `There is no function ${it.args[0]}${(0,nearest/* didYouMean */.a)(it.args[0], known)}`, start: it.pos });
    });
    return unknown[0];
}
/** What the type checker lets through: unknown fields behind `has()`, `.?` and `[?]`, and words that an enumeration does not have. */
function complaintsAbout(node, records) {
    const complaints = [];
    visit(node, (it) => {
        const complaint = unknownField(it, records) ?? unknownWord(it, records);
        if (complaint)
            complaints.push(complaint);
    });
    return complaints;
}
/** The fields of a node's static type; undefined where it is no record. */
function fieldsOf(node, records) {
    const type = typeOf(node, records);
    return type === undefined ? undefined : records.get(type);
}
function unknownField(node, records) {
    if (node.op !== '.' && node.op !== '.?' && node.op !== '[?]')
        return undefined;
    const [target, key] = node.args;
    const name = typeof key === 'string' ? key : key.op === 'value' ? key.args : undefined;
    const fields = fieldsOf(target, records);
    if (!fields || typeof name !== 'string' || name in fields)
        return undefined;
    return { message: `No such key: ${name}${(0,nearest/* didYouMean */.a)(name, Object.keys(fields))}`, start: node.pos };
}
function unknownWord(node, records) {
    if (node.op !== '==' && node.op !== '!=' && node.op !== 'in')
        return undefined;
    const [left, right] = node.args;
    for (const [side, other] of [
        [left, right],
        [right, left],
    ]) {
        const words = wordsOf(side, records);
        const wrong = words && literalsIn(other).find((literal) => !words.includes(literal.args));
        if (wrong)
            return { message: `"${wrong.args}" is never the value here: it is one of ${words.join(', ')}`, start: wrong.pos };
    }
    return undefined;
}
function wordsOf(node, records) {
    if (node.op !== '.')
        return undefined;
    const type = typeOf(node.args[0], records);
    return type === undefined ? undefined : records.get(type)?.[node.args[1]]?.words;
}
function literalsIn(node) {
    if (node.op === 'list')
        return node.args.flatMap(literalsIn);
    return node.op === 'value' && typeof node.args === 'string' ? [node] : [];
}
/** Within `has()` the checker types only the first name: the rest is followed from field to field. */
function typeOf(node, records) {
    const checked = meta(node).checkedType;
    if (checked)
        return checked.kind === 'optional' ? checked.valueType?.name : checked.name;
    if (node.op !== '.' && node.op !== '.?')
        return undefined;
    const outer = typeOf(node.args[0], records);
    return outer === undefined ? undefined : records.get(outer)?.[node.args[1]]?.type;
}
function visit(node, see) {
    see(node);
    for (const child of childrenOf(node))
        visit(child, see);
}
function childrenOf(node) {
    switch (node.op) {
        case 'value':
        case 'id':
            return [];
        case '.':
        case '.?':
            return [node.args[0]];
        case 'call':
            return node.args[1];
        case 'rcall':
            return [node.args[1], ...node.args[2]];
        case 'map':
            return node.args.flat();
        case '!_':
        case '-_':
            return [node.args];
        default:
            return node.args;
    }
}
function meta(node) {
    return node;
}

;// CONCATENATED MODULE: ./lib/policies/cel.js





/** An expression that cannot be right. */
class ExpressionError extends Error {
    /** Offset into the expression; absent where the whole of it is meant. */
    start;
    constructor(message, start) {
        super(message);
        this.start = start;
    }
}
const options = { enableOptionalTypes: true, homogeneousAggregateLiterals: false, limits: { maxAstNodes: 5000, maxDepth: 100 } };
/**
 * A function that turns expressions over these names into programs. It throws ExpressionError for what does not parse, has another
 * type than expected, or names a field or word that does not exist.
 */
function createChecker(scope) {
    const typed = environmentOf(scope);
    const flat = cel_flatten(scope);
    return (source, expects) => {
        const { type, ast } = check(typed, source, expects, flat);
        return createProgram(source, type, namesIn(ast));
    };
}
const environments = new WeakMap();
/** An outer scope is declared once, for all that stand in it. */
function environmentOf(scope) {
    const known = environments.get(scope);
    if (known)
        return known;
    const environment = scope.outer ? environmentOf(scope.outer).clone() : registerFunctions(new lib/* Environment */.OH(options), () => session);
    for (const [name, fields] of scope.records) {
        const types = Object.entries(fields).map(([key, { type }]) => [key, type]);
        environment.registerType(name, { fields: Object.fromEntries(types) });
    }
    for (const [name, type] of Object.entries(scope.variables))
        environment.registerVariable(name, type);
    environments.set(scope, environment);
    return environment;
}
function cel_flatten({ outer, records, variables }) {
    if (!outer)
        return { records, variables };
    const around = cel_flatten(outer);
    return { records: new Map([...around.records, ...records]), variables: { ...around.variables, ...variables } };
}
function parse(environment, source) {
    try {
        const parsed = environment.parse(source);
        rewrite(parsed.ast);
        return parsed;
    }
    catch (error) {
        throw toExpressionError(error);
    }
}
function check(environment, source, expects, scope) {
    const parsed = parse(environment, source);
    const stranger = unknownFunction(parsed.ast, functionNames());
    if (stranger)
        throw new ExpressionError(stranger.message, stranger.start);
    const { valid, error, type = 'dyn' } = parsed.check();
    if (!valid)
        throw explain(error, scope);
    const [complaint] = complaintsAbout(parsed.ast, scope.records);
    if (complaint)
        throw new ExpressionError(complaint.message, complaint.start);
    const general = type.replace(/<.*/, '');
    if (expects !== 'any' && general !== 'dyn' && general !== expects)
        throw new ExpressionError(`must be ${expects}, is ${type}`);
    return { type, ast: parsed.ast };
}
let known;
/** Names of all functions, methods and macros; the same in every scope. */
function functionNames() {
    known ??= new Set(registerFunctions(new lib/* Environment */.OH(options), () => session)
        .getDefinitions()
        .functions.map(({ name }) => name));
    return known;
}
/** The library's message, with the word that was probably meant. */
function explain(error, scope) {
    const plain = toExpressionError(error);
    const node = error?.node;
    if (error?.code === 'unknown_variable' && node?.op === 'id')
        return new ExpressionError(`${plain.message}${(0,nearest/* didYouMean */.a)(node.args, Object.keys(scope.variables))}`, plain.start);
    if (error?.code === 'no_such_key' && node?.op === '.')
        return new ExpressionError(`${plain.message}${(0,nearest/* didYouMean */.a)(node.args[1], Object.keys(fieldsOf(node.args[0], scope.records) ?? {}))}`, plain.start);
    return plain;
}
function toExpressionError(thrown) {
    if (thrown instanceof ExpressionError)
        return thrown;
    const error = thrown;
    const message = error?.summary ?? error?.message ?? String(thrown);
    return new ExpressionError(message.replaceAll(/\b_(?=(matches|join)\b)/g, ''), error?.range?.start);
}
const idle = { meter: { left: 0 }, config: () => undefined };
let session = idle;
let untyped;
/** Values are plain records, which the typed environment would refuse: programs run where every name may hold anything. */
function createProgram(source, type, reads) {
    let evaluate;
    function run(variables, current) {
        untyped ??= countingSteps(registerFunctions(new lib/* Environment */.OH({ ...options, unlistedVariablesAreDyn: true }), () => session));
        evaluate ??= parse(untyped, source);
        session = current;
        try {
            return evaluate({ ...variables });
        }
        catch (error) {
            throw toExpressionError(error);
        }
        finally {
            session = idle;
        }
    }
    return { source, reads, type, run };
}
/** What these nodes yield is counted where it is made. */
const passing = new Set(['accuPush', 'accuValue', 'accuInc', '?:']);
/** Every node of an expression runs through one method of the library's evaluator, and a function's handler is where that can be had. */
function countingSteps(environment) {
    environment.registerFunction('_evaluator(): bool', countIn, { async: false });
    environment.evaluate('_evaluator()');
    return environment;
}
function countIn() {
    this.run = function run(node, context) {
        (0,cel_meter/* spend */.Rf)(session.meter, 1);
        const value = node.evaluate(this, node, context);
        if (!passing.has(node.op))
            (0,cel_meter/* spendOn */.uP)(session.meter, value);
        return value;
    };
    return true;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
;// CONCATENATED MODULE: ./lib/policies/cel-types.js

/**
 * The types of a zod schema in CEL's terms: a record becomes a named type (`training.entryPoints` is one member of that list),
 * and a record with a `line` but no `path` takes the path of the record around it, as `toCel` does with the values.
 */
function deriveTypes(schema, root) {
    const records = new Map();
    function fieldOf(part, name, inPath) {
        if (part.properties)
            return { type: recordOf(part.properties, name, inPath) };
        if (part.type === 'array')
            return listOf(fieldOf(part.items ?? {}, name, inPath));
        if (typeof part.additionalProperties === 'object')
            return { type: `map<string, ${fieldOf(part.additionalProperties, name, false).type}>` };
        if (part.enum?.every((word) => typeof word === 'string'))
            return { type: 'string', words: part.enum };
        return { type: scalars[part.type ?? ''] ?? 'dyn' };
    }
    function recordOf(properties, name, inPath) {
        const hasPath = 'path' in properties;
        const fields = {};
        for (const [key, part] of Object.entries(properties))
            fields[key] = fieldOf(part, name === root ? key : `${name}.${key}`, inPath || hasPath);
        if (inPath && !hasPath && 'line' in properties)
            fields['path'] = { type: 'string' };
        records.set(name, fields);
        return name;
    }
    const { properties = {} } = json_schema_processors/* toJSONSchema */.bl(schema, { reused: 'inline' });
    recordOf(properties, root, false);
    return { records, root };
}
const scalars = { string: 'string', integer: 'int', number: 'double', boolean: 'bool' };
function listOf({ type, words }) {
    return { type: `list<${type}>`, ...(words && { words }) };
}

;// CONCATENATED MODULE: ./lib/policies/scope.js


const paramTypes = { bool: 'bool', int: 'int', double: 'double', string: 'string', strings: 'list<string>' };
/** What is known of the project itself, beside its facts. */
const projectFields = ['root', 'kinds', 'owners', 'undecided'];
/** What `pass` counts; doubles, so that shares can be reckoned with them, and untyped, so that they compare with whole numbers. */
const counts = ['passed', 'failed', 'judged', 'unknown'];
/** The names that a policy with these params can use everywhere: the facts, `project`, `projects`, `repository` and `params`. */
function scopeOf(params) {
    const outer = factTypes();
    if (Object.keys(params).length === 0)
        return outer;
    return { outer, records: new Map([['params', scope_fieldsOf(params)]]), variables: { params: 'params' } };
}
function withVariables(outer, variables) {
    return { outer, records: new Map(), variables };
}
let derived;
function factTypes() {
    derived ??= deriveScope();
    return derived;
}
function deriveScope() {
    const project = deriveTypes(model_facts/* Project */.MM, 'Project');
    const repository = deriveTypes(model_facts/* Repository */.LN, 'repository');
    const fields = project.records.get('Project') ?? {};
    const own = Object.fromEntries(projectFields.flatMap((name) => (fields[name] ? [[name, fields[name]]] : [])));
    const facts = Object.fromEntries(model_facts/* factNames */.hO.filter((name) => name !== 'kinds').flatMap((name) => (fields[name] ? [[name, fields[name].type]] : [])));
    return {
        records: new Map([...repository.records, ...project.records, ['project', own]]),
        variables: { ...facts, project: 'project', projects: 'list<Project>', repository: 'repository' },
    };
}
function scope_fieldsOf(params) {
    return Object.fromEntries(Object.entries(params).map(([name, { type, values }]) => [name, { type: paramTypes[type], ...(values && { words: values }) }]));
}

;// CONCATENATED MODULE: ./lib/policies/compile.js



/** Every expression of a policy as a program. Throws ConfigurationError with the line and a caret under what is wrong. */
function compilePolicy(source, path) {
    const { value: policy } = source;
    const scope = scopeOf(policy.params);
    const general = createChecker(scope);
    const compileWith = (checker) => (keys, expects, expression) => compileAt({ path, line: source.textLineOf(keys) }, checker, expects, expression);
    const outer = compileWith(general);
    const subjects = policy.subjects === undefined ? undefined : outer(['subjects'], 'list', policy.subjects);
    const inner = subjects ? compileWith(createChecker(withVariables(scope, { subject: memberType(subjects.type) }))) : outer;
    const counted = () => compileWith(createChecker(withVariables(scope, Object.fromEntries(counts.map((name) => [name, 'dyn'])))));
    return {
        matchConditions: policy.matchConditions.map(({ name, expression }, index) => ({
            name,
            holds: outer(['matchConditions', index, 'expression'], 'bool', expression),
        })),
        ...(subjects && { subjects }),
        ...(policy.at !== undefined && { at: inner(['at'], 'any', policy.at) }),
        ...(policy.key !== undefined && { key: inner(['key'], 'string', policy.key) }),
        ...(policy.unknownWhen !== undefined && { unknownWhen: inner(['unknownWhen'], 'bool', policy.unknownWhen) }),
        validations: policy.validations.map((validation, index) => compileValidation(validation, ['validations', index], inner)),
        ...(policy.pass !== undefined && { pass: counted()(['pass'], 'bool', policy.pass) }),
        ...(policy.evidence !== undefined && { evidence: inner(['evidence'], 'list', policy.evidence) }),
        remediation: compileText(policy.remediation.text, { path, line: source.textLineOf(['remediation', 'text']) }, (expression) => inner(['remediation', 'text'], 'any', expression)),
    };
}
function compileValidation(validation, keys, compile) {
    const { expression, message, messageExpression } = validation;
    return {
        holds: compile([...keys, 'expression'], 'bool', expression),
        ...(message !== undefined && { text: message }),
        ...(messageExpression !== undefined && { message: compile([...keys, 'messageExpression'], 'string', messageExpression) }),
    };
}
/** `{{ … }}` holds an expression; `${{ … }}` is a workflow's own. */
const interpolation = /(?<!\$)\{\{(.+?)\}\}/g;
/** What a repository says is shown as code, where neither Markdown nor HTML is read in it. */
function compileText(text, at, compile) {
    const parts = text.split(interpolation);
    return parts.map((part, index) => {
        if (index % 2 === 0)
            return part;
        const before = parts
            .slice(0, index)
            .filter((_, position) => position % 2 === 0)
            .join('');
        if (endsInCode(before))
            return compile(part.trim());
        const line = at.line + before.split('\n').length - 1;
        throw new errors/* ConfigurationError */.j(`{{${part}}} must stand in code: \`…\` or a fenced block`, { location: { path: at.path, line } });
    });
}
function endsInCode(markdown) {
    const outsideFences = markdown.replaceAll(/```[\s\S]*?```/g, '');
    return outsideFences.includes('```') || (outsideFences.match(/`/g) ?? []).length % 2 === 1;
}
/** All names that a policy's programs read. */
function namesRead(programs) {
    const { matchConditions, validations, remediation, subjects, at, key, unknownWhen, pass, evidence } = programs;
    const single = [subjects, at, key, unknownWhen, pass, evidence, ...remediation.filter((part) => typeof part !== 'string')];
    const all = [...matchConditions.map(({ holds }) => holds), ...validations.flatMap(({ holds, message }) => [holds, message]), ...single];
    return new Set(all.flatMap((program) => [...(program?.reads ?? [])]));
}
function memberType(listType) {
    return /^list<(.+)>$/.exec(listType)?.[1] ?? 'dyn';
}
function compileAt(at, checker, expects, expression) {
    try {
        return checker(expression, expects);
    }
    catch (error) {
        if (!(error instanceof ExpressionError))
            throw error;
        const before = expression.slice(0, error.start ?? 0).split('\n');
        const message = error.start === undefined ? error.message : `${error.message}\n${withCaret(expression, before)}`;
        throw new errors/* ConfigurationError */.j(message, { location: { path: at.path, line: at.line + before.length - 1 } });
    }
}
function withCaret(expression, before) {
    const line = expression.split('\n')[before.length - 1] ?? '';
    return `    ${line}\n    ${' '.repeat(before.at(-1)?.length ?? 0)}^`;
}

// EXTERNAL MODULE: ./lib/policies/schema.js
var schema = __webpack_require__(1471);
;// CONCATENATED MODULE: ./lib/policies/load.js







/** Lies beside the policies and is none: how hazards are recognised. */
const hazards = 'hazards.yaml';
/** Every `<id>.yaml` directly below the folder, sorted by id. Throws ConfigurationError naming file and line. */
async function loadPolicies(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.yaml') && entry.name !== hazards).map(({ name }) => name);
    const policies = await Promise.all(names.toSorted().map(async (name) => parsePolicy(await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8'), (0,external_node_path_.join)(folder, name), true)));
    assertUnique(policies);
    return policies;
}
/** Throws ConfigurationError where the text is not a policy that could be evaluated. */
function parsePolicy(text, path, builtIn = false) {
    const source = (0,yaml/* parseStrictYaml */.A)(schema/* PolicyFile */.jp, text, path);
    const policy = source.value;
    const refuse = (message, keys) => new errors/* ConfigurationError */.j(message, { location: { path, line: source.lineOf(keys) } });
    const name = (0,external_node_path_.basename)(path).replace(/\.ya?ml$/, '');
    if (policy.id !== name)
        throw refuse(`the id is "${policy.id}" and the file's name "${name}": they must be the same`, ['id']);
    const programs = compilePolicy(source, path);
    const read = namesRead(programs);
    const unlisted = model_facts/* factNames */.hO.find((fact) => read.has(fact) && !policy.facts.some((listed) => factOf(listed) === fact));
    if (unlisted)
        throw refuse(`an expression reads \`${unlisted}\`, which \`facts\` does not list`, ['facts']);
    const unread = policy.facts.find((fact) => !read.has(factOf(fact)) && !read.has('projects'));
    if (unread)
        throw refuse(`\`facts\` lists \`${unread}\`, which no expression reads`, ['facts']);
    return { ...policy, path, builtIn, programs };
}
/** The fact of which a name may mean a part: `data` of `data.dvc`. */
function factOf(name) {
    return name.split('.')[0] ?? name;
}
/** Throws ConfigurationError where two policies share an id, or one has the id that another had before. */
function assertUnique(policies) {
    const owners = new Map();
    for (const policy of policies) {
        for (const id of [policy.id, ...policy.deprecatedIds]) {
            const other = owners.get(id);
            if (other)
                throw new errors/* ConfigurationError */.j(`the id "${id}" is already that of ${other.path}`, { location: { path: policy.path } });
            owners.set(id, policy);
        }
    }
}


/***/ }),

/***/ 4618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ defaultConfiguration),
/* harmony export */   f: () => (/* binding */ summarise)
/* harmony export */ });
/** The configuration that a policy brings with it. */
function defaultConfiguration(policy) {
    const params = Object.fromEntries(Object.entries(policy.params).map(([name, param]) => [name, param.default]));
    return { enabled: policy.default === 'on', severity: policy.severity, params, staged: false };
}
/** What a report says of a policy; places that the remediation would fill in are an ellipsis. */
function summarise({ policy, configuration }) {
    const { id, title, capability, motivation, references, builtIn, path, programs, remediation } = policy;
    return {
        id,
        title,
        capability,
        severity: configuration.severity,
        motivation,
        remediation: programs.remediation
            .map((part) => (typeof part === 'string' ? part : '…'))
            .join('')
            .trim(),
        effort: remediation.effort,
        references,
        ...(!builtIn && { path }),
    };
}


/***/ }),

/***/ 1471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ paramReason),
/* harmony export */   bO: () => (/* binding */ ParamValue),
/* harmony export */   jp: () => (/* binding */ PolicyFile)
/* harmony export */ });
/* unused harmony exports Param, Validation */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6843);
/* harmony import */ var _model_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5172);
/* harmony import */ var _model_scorecard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9621);



const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/\S/, 'must say something');
const expression = text.max(4000).describe('CEL over the facts.');
const ParamValue = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())]);
/** `stricter` orders the values: numbers by size, `false` before `true`, words as `values` lists them, lists by what they contain. */
const Param = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['bool', 'int', 'double', 'string', 'strings']),
    default: ParamValue,
    stricter: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['higher', 'lower']).optional().describe('Which way a value may move below a lock; absent: it may not move.'),
    values: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).min(1).optional().describe('The words allowed; from low to high, where `stricter` is given.'),
    says: text,
})
    .superRefine((param, issues) => {
    const reason = paramReason(param, param.default);
    if (reason)
        issues.addIssue({ code: 'custom', path: ['default'], message: reason });
    if (param.type === 'string' && param.stricter && !param.values)
        issues.addIssue({ code: 'custom', path: ['stricter'], message: 'a string is ordered only by its `values`' });
});
const Validation = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ expression, message: text.optional(), messageExpression: expression.optional() })
    .refine((it) => it.message !== undefined || it.messageExpression !== undefined, { message: 'needs a `message` or a `messageExpression`' });
/** A policy as its file has it. */
const PolicyFile = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be words in kebab-case'),
    title: text.max(120),
    capability: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([..._model_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .Capability */ .nS.options, 'documentation', 'security']),
    scope: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['project', 'repository']).default('project'),
    appliesTo: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['ml', 'any']).default('ml').describe('`ml`: not-applicable where the repository is not about machine learning.'),
    severity: _model_scorecard_js__WEBPACK_IMPORTED_MODULE_1__/* .Severity */ .AI,
    since: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^\d{4}\.\d{2}$/, 'must be a pack, as "2026.11"'),
    default: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['on', 'off']).default('on'),
    deprecatedIds: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .default([])
        .describe('Earlier ids of this policy: a policy file that uses one is warned for one pack.'),
    motivation: text,
    facts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([..._model_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factNames */ .hO, ..._model_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factParts */ .jO]))
        .describe('What it reads: where one of these is undecided, so is the outcome. A part stands for the fact where no more of it is read.'),
    params: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[a-z][A-Za-z0-9]*$/), Param).default({}),
    matchConditions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: text, expression }))
        .default([])
        .describe('All must hold, otherwise not-applicable, with the name as the reason.'),
    subjects: expression.optional().describe('A list: an outcome each.'),
    whenEmpty: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', 'not-applicable']).default('not-applicable').describe('The outcome where there is no subject.'),
    at: expression.optional().describe('A record with `path`, and `line` or `cell`: the place of a subject; absent: the subject itself.'),
    key: expression.optional().describe('What identifies a subject beside its path; absent: the text of its line.'),
    unknownWhen: expression.optional(),
    validations: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Validation).min(1).describe('All must hold; true is good.'),
    pass: expression.optional().describe('Over `passed`, `failed`, `judged`, `unknown`; absent: no subject failed.'),
    evidence: expression
        .optional()
        .describe('A list of records with `path`: what the outcome rests on; absent: that of the subject or the facts.'),
    remediation: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        effort: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['low', 'medium', 'high']),
        text: text.describe('Markdown; `{{ … }}` holds an expression.'),
    }),
    references: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5({ protocol: /^https$/ })).default([]),
    precision: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ judged: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0), wrong: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0) })
        .optional()
        .describe('Findings that a reader judged on real repositories, and how many of them were wrong.'),
    wants: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ calls: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text) })
        .optional()
        .describe('Names of calls that the fact `calls` shall list; `*` allowed.'),
});
/** Says why a value does not fit a param; undefined where it does. */
function paramReason(param, value) {
    if (!fits(param.type, value))
        return `must be ${nouns[param.type]}`;
    const words = Array.isArray(value) ? value : [value];
    if (param.values && !words.every((word) => param.values?.includes(word)))
        return `must be one of ${param.values.join(', ')}`;
    return undefined;
}
const nouns = {
    bool: 'true or false',
    int: 'a whole number',
    double: 'a number',
    string: 'a string',
    strings: 'a list of strings',
};
function fits(type, value) {
    if (type === 'bool')
        return typeof value === 'boolean';
    if (type === 'int')
        return Number.isSafeInteger(value);
    if (type === 'double')
        return typeof value === 'number' && Number.isFinite(value);
    if (type === 'string')
        return typeof value === 'string';
    return Array.isArray(value) && value.every((word) => typeof word === 'string');
}


/***/ }),

/***/ 7954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RJ: () => (/* binding */ inputsRules),
  A7: () => (/* binding */ loadRules),
  av: () => (/* binding */ policyFilePath),
  n4: () => (/* binding */ readLayers),
  dT: () => (/* binding */ ruleFilesOf),
  U9: () => (/* binding */ vendoredOnly)
});

// UNUSED EXPORTS: vendoredFirst

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/policies/bundled.js
var bundled = __webpack_require__(1258);
// EXTERNAL MODULE: ./lib/policies/load.js + 7 modules
var load = __webpack_require__(9094);
// EXTERNAL MODULE: ./lib/policies/policy.js
var policies_policy = __webpack_require__(4618);
// EXTERNAL MODULE: ./lib/policies/schema.js
var schema = __webpack_require__(1471);
// EXTERNAL MODULE: ./lib/strict/nearest.js
var nearest = __webpack_require__(4980);
;// CONCATENATED MODULE: ./lib/settings/configure.js





/**
 * The policies as the settings want them, in the order given. Throws ConfigurationError for an id that two of them share, and for a
 * policy or param that does not exist, wherever the settings name one.
 */
function configurePolicies(policies, settings) {
    (0,load/* assertUnique */.q8)(policies);
    assertKnown(policies, settings);
    return policies.map((policy) => {
        const base = { ...(0,policies_policy/* defaultConfiguration */._)(policy), staged: settings.pack !== undefined && policy.builtIn && policy.since > settings.pack };
        const configuration = changed(policy, base, changeOf(policy, settings.policies), settings);
        const byProject = settings.projects.flatMap((project) => {
            const change = changeOf(policy, project.policies);
            return change ? [[project.root, changed(policy, configuration, change, settings)]] : [];
        });
        return { policy, configuration, ...(byProject.length > 0 && { byProject: Object.fromEntries(byProject) }) };
    });
}
/** A policy that was renamed still answers to its earlier ids. */
function changeOf(policy, changes) {
    const id = [policy.id, ...policy.deprecatedIds].find((name) => changes[name] !== undefined);
    return id === undefined ? undefined : changes[id];
}
function changed(policy, configuration, change, settings) {
    if (!change)
        return configuration;
    for (const [name, value] of Object.entries(change.params ?? {})) {
        const param = policy.params[name];
        const reason = param ? (0,schema/* paramReason */.EM)(param, value) : `is no param of this policy${(0,nearest/* didYouMean */.a)(name, Object.keys(policy.params))}`;
        if (reason)
            throw refusal(`\`policies.${policy.id}.params.${name}\` ${reason}`, settings, `${policy.id}.params.${name}`);
    }
    return {
        ...configuration,
        ...(change.enabled !== undefined && { enabled: change.enabled }),
        ...(change.severity && { severity: change.severity }),
        params: { ...configuration.params, ...change.params },
    };
}
function assertKnown(policies, settings) {
    const ids = new Set(policies.flatMap(({ id, deprecatedIds }) => [id, ...deprecatedIds]));
    const named = [
        ...Object.keys(settings.policies),
        ...settings.locked.map(({ policy }) => policy).filter((name) => name !== 'gate'),
        ...settings.waivers.map(({ policy }) => policy),
        ...settings.projects.flatMap((project) => Object.keys(project.policies)),
    ];
    const unknown = named.find((id) => !ids.has(id));
    if (unknown === undefined)
        return;
    throw refusal(`there is no policy "${unknown}"${(0,nearest/* didYouMean */.a)(unknown, ids)}`, settings, unknown);
}
/** An error at the first value whose key holds these words, or at the waiver of that policy. */
function refusal(message, settings, words) {
    const [, provenance] = Object.entries(settings.provenance).find(([key]) => `${key}.`.includes(`.${words}.`)) ?? [];
    const waiver = settings.waivers.find(({ policy }) => policy === words);
    const path = provenance?.origin.path ?? waiver?.path ?? settings.path;
    const line = provenance?.origin.line ?? waiver?.line;
    return new errors/* ConfigurationError */.j(message, path === undefined ? {} : { location: { path, ...(line !== undefined && { line }) } });
}

// EXTERNAL MODULE: ./lib/settings/files.js
var settings_files = __webpack_require__(1682);
// EXTERNAL MODULE: ./lib/settings/inherit.js
var inherit = __webpack_require__(9998);
// EXTERNAL MODULE: ./lib/settings/load.js
var settings_load = __webpack_require__(5465);
// EXTERNAL MODULE: ./lib/settings/schema.js
var settings_schema = __webpack_require__(586);
;// CONCATENATED MODULE: ./lib/settings/inputs.js




/** What the inputs say, as the layer below all files: it tightens, and never loosens. Throws ConfigurationError for a word that is none. */
function inputsLayer({ failOn, severity, minimumScore, onUnknown }) {
    const given = {
        ...(failOn && { 'fail-on': failOn }),
        ...(severity && { severity }),
        ...(minimumScore && { 'minimum-score': Number(minimumScore) }),
        ...(onUnknown && { 'on-unknown': onUnknown }),
    };
    const { data, error } = settings_schema/* GateEntry */.S7.safeParse(given);
    if (data)
        return { kind: 'inputs', path: 'inputs', says: { gate: (0,settings_load/* translateGate */.MO)(data) }, lineOf: () => undefined };
    const [issue] = error.issues;
    const name = String(issue?.path[0]);
    const written = name === 'minimum-score' ? minimumScore : String(given[name]);
    const words = issue?.code === 'invalid_value' ? issue.values.map(String) : undefined;
    const wanted = words ? `one of ${words.join(', ')}` : 'a whole number from 0 to 100';
    throw new errors/* ConfigurationError */.j(`${name} is ${wanted}, not "${written}"${words ? (0,nearest/* didYouMean */.a)(String(written), words) : ''}`);
}

;// CONCATENATED MODULE: ./lib/settings/notices.js

/** A warning for each inherited file that is named by a branch or tag and not vendored: tomorrow it can say something else. */
function movableNotices(layers) {
    return layers.flatMap(({ reference, files }) => {
        if (!reference || (0,settings_files/* isCommit */.WM)(reference.ref) || files.vendored)
            return [];
        const now = files.commit === undefined ? '' : `, now ${files.commit}`;
        const text = `The policy file ${(0,settings_files/* formatReference */.FH)(reference)} is named by a branch or tag, which can move${now}: name the commit, or run \`mlops-scorecard policy lock\`.`;
        return [{ level: 'warning', text }];
    });
}
/** Which policies are newer than the pack of the policy file; none where it names none. */
function stagedNotices(policies, pack) {
    const staged = policies
        .filter(({ configuration }) => configuration.enabled && configuration.staged)
        .map(({ policy }) => `\`${policy.id}\``);
    if (staged.length === 0)
        return [];
    const verb = staged.length === 1 ? 'is' : 'are';
    const text = `${staged.join(', ')} ${verb} newer than the pack ${pack} of the policy file: shown now, and will count from the next pack that it names.`;
    return [{ level: 'note', text }];
}

;// CONCATENATED MODULE: ./lib/settings/renamed.js
/** A warning for each former id that a policy file still uses. */
function renamedNotices(policies, layers) {
    const current = new Map(policies.flatMap(({ id, deprecatedIds }) => deprecatedIds.map((former) => [former, id])));
    return layers.flatMap((layer) => idsIn(layer).flatMap(({ id, key }) => {
        const now = current.get(id);
        const line = layer.lineOf(key);
        if (now === undefined)
            return [];
        const text = `The policy ${id} is called ${now} now: the former name is read until the next pack`;
        return [{ level: 'warning', text, path: layer.path, ...(line !== undefined && { line }) }];
    }));
}
function idsIn({ says }) {
    const { policies = {}, locked = [], waivers = [], projects = [] } = says;
    return [
        ...Object.keys(policies).map((id) => ({ id, key: `policies.${id}` })),
        ...locked.map(({ policy }, index) => ({ id: policy, key: `locked.${index}` })),
        ...waivers.map(({ policy }, index) => ({ id: policy, key: `waivers.${index}.policy` })),
        ...projects.flatMap((project, index) => Object.keys(project.policies).map((id) => ({ id, key: `projects.${index}.policies.${id}` }))),
    ];
}

// EXTERNAL MODULE: ./lib/settings/resolve.js + 5 modules
var resolve = __webpack_require__(9750);
// EXTERNAL MODULE: ./lib/settings/vendored.js
var vendored = __webpack_require__(9966);
// EXTERNAL MODULE: ./lib/tools/match-arguments.js
var match_arguments = __webpack_require__(2819);
// EXTERNAL MODULE: ./lib/tools/match-name.js
var match_name = __webpack_require__(336);
;// CONCATENATED MODULE: ./lib/tools/match-command.js

/** Compiles `[pattern, claim]` pairs: leading words, `*` for one word; options of the command may stand between them. */
function commandIndex(patterns) {
    const byFirst = new Map();
    for (const [written, claim] of patterns) {
        for (const pattern of (0,match_name/* withoutBraces */.L)(written)) {
            const words = pattern.split(/\s+/);
            const first = words[0] ?? '';
            byFirst.set(first, [...(byFirst.get(first) ?? []), { words: words.map((word) => (0,match_name/* globOf */.k8)(word)), claim }]);
        }
    }
    return {
        find(words) {
            const found = new Set();
            for (const form of formsOf(words))
                for (const entry of byFirst.get(form[0] ?? '') ?? [])
                    if (leads(entry.words, form))
                        found.add(entry.claim);
            return [...found];
        },
    };
}
/** The command as written, and the program that Python runs as a module: `python3 -m pytest` is also `pytest`. */
function formsOf(words) {
    const form = [programOf(words[0] ?? ''), ...words.slice(1)];
    const module = form.indexOf('-m');
    const inner = isModuleRunner(form, module) ? formsOf(form.slice(module + 1)) : [];
    return [form, ...inner];
}
/** `python -X dev -m`, `coverage run -m`: what stands before `-m` is the runner and its options. */
function isModuleRunner(form, module) {
    if (module < 1 || module + 1 >= form.length)
        return false;
    return form[0] === 'python' || (form[0] === 'coverage' && form[1] === 'run');
}
/** `/usr/bin/python3.11` is `python`. */
function programOf(word) {
    const name = word.slice(word.lastIndexOf('/') + 1).replace(/\.exe$/, '');
    return /^python[\d.]*$/.test(name) ? 'python' : name;
}
function leads(pattern, form) {
    let at = 0;
    for (const test of pattern) {
        while (at > 0 && form[at]?.startsWith('-') && !test(form[at] ?? ''))
            at++;
        const word = form[at];
        if (word === undefined || !test(word))
            return false;
        at++;
    }
    return true;
}

// EXTERNAL MODULE: ./lib/tools/match-dotted.js
var match_dotted = __webpack_require__(5503);
;// CONCATENATED MODULE: ./lib/tools/match-path.js


/**
 * Compiles `[glob, claim]` pairs. A path is first looked up by its file name, its ending and its folders, so that few globs
 * are tried.
 */
function pathIndex(patterns) {
    const byName = new Map();
    const byEnding = new Map();
    const byFolder = new Map();
    const others = [];
    for (const [written, claim] of patterns) {
        for (const pattern of (0,match_name/* withoutBraces */.L)(written)) {
            const entry = { fits: fitOf(pattern), claim };
            const folders = pattern.split('/');
            const name = folders.pop() ?? '';
            const ending = /^[^.]*\*[^.]*(\.[^.]+)$/.exec(name)?.[1];
            const folder = folders.find((word) => word !== '' && isPlain(word));
            if (isPlain(name))
                add(byName, name, entry);
            else if (ending && isPlain(ending))
                add(byEnding, ending, entry);
            else if (folder)
                add(byFolder, folder, entry);
            else
                others.push(entry);
        }
    }
    return {
        find(path) {
            const folders = path.split('/');
            const name = folders.pop() ?? '';
            const placed = [...new Set(folders)].flatMap((folder) => byFolder.get(folder) ?? []);
            const candidates = [...(byName.get(name) ?? []), ...(byEnding.get(endingOf(name)) ?? []), ...placed, ...others];
            return [...new Set(candidates.filter(({ fits }) => fits(path, name)).map(({ claim }) => claim))];
        },
    };
}
function isPlain(word) {
    return !/[*?[\]()!+@]/.test(word);
}
/** A pattern without `/` is held against the file's name. Compiled when it is first asked. */
function fitOf(pattern) {
    let glob;
    const nameOnly = !pattern.includes('/');
    return (path, name) => {
        glob ??= new esm/* Minimatch */.VR(pattern, { dot: true });
        return glob.match(nameOnly ? name : path);
    };
}
/** The last dot and what follows; the whole name where it has none. */
function endingOf(name) {
    return name.slice(Math.max(name.lastIndexOf('.'), 0));
}
function add(map, key, entry) {
    const list = map.get(key);
    if (list)
        list.push(entry);
    else
        map.set(key, [entry]);
}

;// CONCATENATED MODULE: ./lib/tools/compile.js





/** Compiles all records once; the index is then only read. */
function compileTools(tools, hazards = []) {
    const sources = [...tools.flatMap(sourcesOfTool), ...hazards.flatMap(sourcesOfHazard)];
    const imports = patternsOf(sources, 'imports');
    const byName = {
        imports: (0,match_dotted/* dottedIndex */.R)(imports, { prefix: true }),
        calls: (0,match_dotted/* dottedIndex */.R)(callPatterns(sources)),
        below: (0,match_dotted/* dottedIndex */.R)(imports.filter(([, claim]) => claim.level === 'used'), { prefix: true }),
        bases: (0,match_dotted/* dottedIndex */.R)(patternsOf(sources, 'bases')),
        packages: (0,match_name/* nameIndex */.O5)(patternsOf(sources, 'packages'), packageName),
        images: (0,match_name/* nameIndex */.O5)(patternsOf(sources, 'images')),
        actions: (0,match_name/* nameIndex */.O5)(patternsOf(sources, 'actions'), (name) => name.toLowerCase()),
        kinds: (0,match_name/* nameIndex */.O5)(patternsOf(sources, 'kinds')),
        terraform: (0,match_name/* nameIndex */.O5)(patternsOf(sources, 'terraform')),
        environment: (0,match_name/* nameIndex */.O5)(patternsOf(sources, 'environment')),
        uris: (0,match_name/* nameIndex */.O5)(patternsOf(sources, 'uris').map(([prefix, claim]) => [`${prefix}*`, claim])),
        foreign: (0,match_name/* nameIndex */.O5)(foreignPatterns(sources)),
    };
    const commands = commandIndex(patternsOf(sources, 'commands'));
    const files = pathIndex(patternsOf(sources, 'files'));
    const settings = settingIndex(sources);
    return {
        roots: new Set(imports.map(([pattern]) => (0,match_dotted/* firstSegment */._)(pattern))),
        ofFile: (path) => files.find(path),
        find(sign, path = '') {
            if (sign.by === 'files')
                return [];
            if (sign.by === 'commands')
                return commands.find(sign.words ?? []);
            if (sign.by === 'settings')
                return settings(sign, path);
            if (sign.by === 'foreign')
                return byName.foreign.find(`${sign.language}:${sign.name}`);
            if (sign.by === 'calls')
                return [...byName.calls.find(sign.name), ...byName.below.find(sign.name)];
            return byName[sign.by].find(sign.name);
        },
    };
}
const levels = ['declared', 'configured', 'used'];
function sourcesOfTool(tool) {
    const atLevel = levels.flatMap((level) => (tool[level] ? [{ tool, level, recogniser: tool[level] }] : []));
    const inRole = (tool.roles ?? []).map((role) => ({ tool, role, recogniser: role, ...conditionsOf(role) }));
    return [...atLevel, ...inRole];
}
function sourcesOfHazard(hazard) {
    return hazard.signs.map((danger) => ({ hazard, danger, recogniser: danger, ...conditionsOf(danger) }));
}
function conditionsOf({ when, unless }) {
    if (!when && !unless)
        return {};
    const wanted = (0,match_arguments/* everyArgument */.B1)(when ?? {});
    const refused = (0,match_arguments/* anyArgument */.eP)(unless ?? {});
    return { allows: (given) => wanted(given) && !refused(given) };
}
function patternsOf(sources, by) {
    return sources.flatMap(({ recogniser, ...said }) => {
        const patterns = recogniser[by];
        if (!patterns)
            return [];
        const claim = { ...said, ...levelOfRole(said, by), by };
        return patterns.map((pattern) => [pattern, { ...claim, rooted: isRooted(pattern) }]);
    });
}
function isRooted(pattern) {
    return !/^[*?]/.test(pattern);
}
function callPatterns(sources) {
    return sources.flatMap(({ recogniser, ...said }) => (recogniser.calls ?? []).map((call) => {
        const { name, with: when, without: unless } = typeof call === 'string' ? { name: call } : call;
        const rooted = isRooted(name);
        const tests = [said.allows, conditionsOf({ when, unless }).allows].filter((test) => test !== undefined);
        const allows = tests.length > 0 && { allows: (given) => tests.every((test) => test(given)) };
        return [name, { ...said, ...(rooted && levelOfRole(said, 'calls')), ...allows, rooted, by: 'calls' }];
    }));
}
const levelsOfRoles = {
    calls: 'used',
    bases: 'used',
    commands: 'used',
    actions: 'used',
    kinds: 'used',
    images: 'configured',
    terraform: 'configured',
    environment: 'configured',
};
/** A tool that plays a role is at work, where the sign is its own: a file's name or a URI may be another's. */
function levelOfRole({ role }, by) {
    const level = role && !role.implied && levelsOfRoles[by];
    return level ? { level } : {};
}
function foreignPatterns(sources) {
    return sources.flatMap(({ recogniser, ...said }) => (recogniser.foreign ?? []).flatMap(({ language, imports = [], calls = [] }) => [...imports, ...calls.map((name) => `${name}()`)].map((name) => [`${language}:${name}`, { ...said, by: 'foreign', rooted: false }])));
}
/** Settings are looked up by key, then held against the files and the value that the record names. */
function settingIndex(sources) {
    const entries = sources.flatMap(({ recogniser, ...said }) => (recogniser.settings ?? []).map(({ files, key, value }) => {
        const inFile = pathIndex(files.map((glob) => [glob, true]));
        const test = (0,match_name/* globOf */.k8)(value ?? '*');
        const fits = (sign, path) => test(sign.value ?? '') && inFile.find(path).length > 0;
        return [key, { fits, claim: { ...said, by: 'settings', rooted: false } }];
    }));
    const byKey = (0,match_dotted/* dottedIndex */.R)(entries);
    return (sign, path) => byKey.find(sign.name).flatMap(({ fits, claim }) => (fits(sign, path) ? [claim] : []));
}
/** PEP 503's spelling, which no other ecosystem's names conflict with. */
function packageName(name) {
    return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/strict/yaml.js
var yaml = __webpack_require__(8246);
// EXTERNAL MODULE: ./lib/tools/schema.js
var tools_schema = __webpack_require__(3604);
;// CONCATENATED MODULE: ./lib/tools/load.js






/**
 * Every record of the folder's `*.yaml`, in the order of their names. What the build parsed before is taken from `parsed` while
 * the texts are the same. Throws ConfigurationError, also where two records share an id.
 */
function loadTools(folder, parsed) {
    const files = recordFiles(folder);
    if (parsed !== undefined && (0,external_node_fs_.existsSync)(parsed)) {
        const { digest, tools } = JSON.parse((0,external_node_fs_.readFileSync)(parsed, 'utf8'));
        if (digest === digestOf(files))
            return tools;
    }
    return toolsOf(files);
}
/** What `parsed` of `loadTools` holds, as text: written by the build. Throws ConfigurationError. */
function parsedTools(folder) {
    const files = recordFiles(folder);
    return JSON.stringify({ digest: digestOf(files), tools: toolsOf(files) });
}
/** Reads one file of records. Throws ConfigurationError that names the file, the line and the nearest right word. */
function parseTools(text, path) {
    const { capability, tools } = (0,yaml/* parseStrictYaml */.A)(tools_schema/* ToolFile */.dC, text, path).value;
    return tools.map((tool) => ({ ...tool, capability }));
}
/** Reads `policies/hazards.yaml` or a file of its format. Throws ConfigurationError. */
function loadHazards(path) {
    return (0,yaml/* parseStrictYaml */.A)(tools_schema/* HazardFile */.$I, (0,external_node_fs_.readFileSync)(path, 'utf8'), path).value.hazards;
}
function recordFiles(folder) {
    const names = (0,external_node_fs_.readdirSync)(folder).filter((name) => name.endsWith('.yaml'));
    return names.sort().map((name) => ({ path: (0,external_node_path_.join)(folder, name), text: (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), 'utf8') }));
}
function digestOf(files) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { text } of files)
        hash.update(text.replaceAll('\r\n', '\n')).update('\0');
    return hash.digest('hex');
}
function toolsOf(files) {
    const homes = new Map();
    return files.flatMap(({ path, text }) => {
        const tools = parseTools(text, path);
        for (const { id } of tools)
            claimId(homes, id, path);
        return tools;
    });
}
function claimId(homes, id, path) {
    const home = homes.get(id);
    if (home)
        throw new errors/* ConfigurationError */.j(`the tool \`${id}\` is already described in ${home}`, { location: { path } });
    homes.set(id, path);
}

;// CONCATENATED MODULE: ./lib/rules.js















/** Where a repository keeps its policy file. */
const policyFilePath = '.github/mlops-scorecard.yml';
/** Far above any policy file a person writes. */
const maxBytes = 1024 * 1024;
/** Files of a source: on a pull request those of the target branch, never of the head. */
function ruleFilesOf(source) {
    let listing;
    const list = () => {
        listing ??= source.list();
        return listing;
    };
    return {
        ...(source.commit === undefined ? {} : { commit: source.commit }),
        paths: async () => (await list()).map((file) => file.path),
        async read(path) {
            const file = (await list()).find((candidate) => candidate.path === path);
            if (!file)
                return undefined;
            for await (const result of source.read([file], { maxBytes: () => maxBytes })) {
                if ('text' in result)
                    return result.text;
                throw new errors/* ConfigurationError */.j(`cannot be read: ${result.detail}`, { location: { path } });
            }
            return undefined;
        },
    };
}
/** A policy file with what it extends; none where the file is only looked for and absent. Throws ConfigurationError. */
async function readLayers(files, path, options = {}) {
    const { reference, ...rest } = options;
    const place = { path: path ?? policyFilePath, files, ...(reference && { reference }) };
    const text = await files.read(place.path);
    if (text !== undefined)
        return (0,inherit/* inherit */.I)(place, text, { open: vendoredOnly(files), ...rest });
    if (path === undefined)
        return [];
    throw new errors/* ConfigurationError */.j(`there is no policy file ${path}`, { remedy: 'Check the path; it counts from the root of the repository.' });
}
/** Reads what `policy lock` vendored, and nothing else: a scan needs no network. */
function vendoredOnly(own) {
    return async (reference) => (await rules_vendored(own, reference)) ?? refuse(reference);
}
/** The vendored copy where there is one; else what the opener finds. */
function vendoredFirst(own, open) {
    return async (reference) => (await rules_vendored(own, reference)) ?? open(reference);
}
async function rules_vendored(own, reference) {
    const lock = await (0,vendored/* readLock */.mF)(own);
    return lock && (0,vendored/* vendoredFiles */.dI)(lock, own, reference);
}
function refuse(reference) {
    throw new errors/* ConfigurationError */.j(`extends ${(0,settings_files/* formatReference */.FH)(reference)}, which is not vendored here`, {
        remedy: 'Run `mlops-scorecard policy lock` and commit what it writes.',
    });
}
/** What the inputs say, as the last of the layers. Throws ConfigurationError for a word that is none. */
function inputsRules(inputs) {
    return { layer: inputsLayer(inputs), files: { read: async () => undefined, paths: async () => [] } };
}
/** Everything that layers of settings imply, loaded and compiled. Throws ConfigurationError naming file, line and remedy. */
async function loadRules(layers, today) {
    const policies = [...(await (0,load/* loadPolicies */.hd)(bundled/* bundledFolder */.L)), ...(await customPolicies(layers))];
    const { settings, violations } = (0,resolve/* resolveSettings */.M)(layers.map(({ layer }) => layer), policies, today);
    if (violations.length > 0)
        throw new errors/* ConfigurationError */.j(violations.map(violationWords).join('\n'), { remedy: 'Drop it here, or ask the owner of the lock.' });
    const tools = [...loadTools((0,external_node_path_.join)(bundled/* bundledFolder */.L, 'tools'), bundled/* parsedToolsPath */.k), ...settings.tools];
    const configured = configurePolicies(policies, settings);
    const written = layers.map(({ layer }) => layer);
    return {
        settings,
        policies: configured,
        index: compileTools(tools, [...loadHazards((0,external_node_path_.join)(bundled/* bundledFolder */.L, 'hazards.yaml')), ...settings.hazards]),
        isExcluded: matcher(settings.exclude),
        notices: [...renamedNotices(policies, written), ...movableNotices(layers), ...stagedNotices(configured, settings.pack)],
    };
}
function violationWords({ message, at, against }) {
    const place = ({ path, line }) => (line === undefined ? path : `${path}:${line}`);
    return `${place(at)}: ${message} (locked by ${place(against)})`;
}
/** Two files of one repository may name the same policy; it is one. */
async function customPolicies(layers) {
    const found = new Map();
    for (const { layer, files, reference } of layers) {
        const globs = layer.says.custom ?? [];
        const paths = globs.length === 0 ? [] : (await files.paths()).filter(matcher(globs));
        for (const path of paths) {
            const key = reference ? `${reference.owner}/${reference.name}:${path}` : path;
            const text = found.has(key) ? undefined : await files.read(path);
            if (text !== undefined)
                found.set(key, (0,load/* parsePolicy */.ON)(text, path));
        }
    }
    return [...found.values()];
}
function matcher(globs) {
    const patterns = globs.map((glob) => new esm/* Minimatch */.VR(glob.endsWith('/') ? `${glob}**` : glob, { dot: true }));
    return (path) => patterns.some((pattern) => pattern.match(path));
}


/***/ }),

/***/ 4215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultSettings)
/* harmony export */ });
/** Settings of a repository without a policy file: every policy as it comes, and a gate that never fails. */
const defaultSettings = {
    extends: [],
    policies: {},
    custom: [],
    tools: [],
    hazards: [],
    exclude: [],
    locked: [],
    waivers: [],
    gate: { failOn: 'never', severity: 'high', minimumScore: 0, onUnknown: 'warn' },
    projects: [],
    provenance: {},
};


/***/ }),

/***/ 1682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   WM: () => (/* binding */ isCommit)
/* harmony export */ });
const form = /^(?<owner>[\w.-]+)\/(?<name>[\w.-]+):(?<path>[^@\s]+)@(?<ref>[^@\s]+)$/;
/** Undefined where the text is none: a path in the same repository, or one that leads out of the other. */
function parseReference(text) {
    const { owner, name, path, ref } = form.exec(text)?.groups ?? {};
    if (!owner || !name || !path || !ref)
        return undefined;
    const leadsOut = path.startsWith('/') || [owner, name, ...path.split('/')].some((part) => part === '.' || part === '..');
    return leadsOut ? undefined : { owner, name, path, ref };
}
/** A reference as `extends` writes it. */
function formatReference({ owner, name, path, ref }) {
    return `${owner}/${name}:${path}@${ref}`;
}
/** A branch or tag can move between two runs; only a commit cannot. */
function isCommit(ref) {
    return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(ref);
}


/***/ }),

/***/ 9998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ inherit)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3434);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1682);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5465);



const maxDepth = 5;
const maxFiles = 30;
/**
 * The layer of a policy file behind those that it extends, from first to last: paths of its own repository and
 * `owner/repo:path@ref`, several and nested. Throws ConfigurationError for a circle, for more than 5 levels or 30 files, for another
 * owner's file that no file allows, and for one that is not there.
 */
async function inherit(place, text, options) {
    const layers = [];
    await visit({ place, text, trail: [], owners: options.owners }, layers, options);
    return layers;
}
async function visit({ place, text, trail, owners }, layers, options) {
    const name = nameOf(place);
    if (layers.some(({ layer }) => layer.path === name))
        return;
    const layer = (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadLayer */ .az)(text, name, options.enforced ? 'enforced' : place.reference ? 'inherited' : 'repository');
    const allowed = owners && [...owners, ...(layer.says.allow?.owners ?? [])];
    for (const [index, written] of (layer.says.extends ?? []).entries()) {
        const location = { path: name, line: layer.lineOf(`extends.${index}`) ?? 1 };
        const refuse = (message, remedy) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(message, { location, ...(remedy && { remedy }) });
        const next = await follow(written, place, allowed, options.open, refuse);
        if ([...trail, name].includes(nameOf(next)))
            throw refuse(`extends itself by way of ${nameOf(next)}`);
        if (trail.length + 1 >= maxDepth)
            throw refuse(`extends more than ${maxDepth} levels deep`);
        if (layers.length >= maxFiles)
            throw refuse(`extends more than ${maxFiles} files`);
        const content = await textOf(next, written, refuse);
        await visit({ place: next, text: content, trail: [...trail, name], owners: allowed }, layers, options);
    }
    layers.push({ layer, files: place.files, ...(place.reference && { reference: place.reference }) });
}
function nameOf({ path, reference }) {
    return reference ? (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(reference) : path;
}
/** A path counts in the repository of the file that writes it. */
async function follow(written, from, owners, open, refuse) {
    const reference = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(written);
    if (reference) {
        if (owners && !owners.some((owner) => owner.toLowerCase() === reference.owner.toLowerCase()))
            throw refuse(`extends \`${written}\`, which belongs to another owner`, `Files of ${owners.join(', ')} may be extended; a policy file allows others by \`allow: { owners: [${reference.owner}] }\`.`);
        return { path: reference.path, files: await opened(reference, open, refuse), reference };
    }
    if (/[:@]/.test(written) || written.startsWith('/') || written.split('/').includes('..'))
        throw refuse(`\`${written}\` is no file to extend`, 'Write a path of this repository, or owner/repo:path@commit.');
    const path = written.replace(/^(\.\/)+/, '');
    return { path, files: from.files, ...(from.reference && { reference: { ...from.reference, path } }) };
}
/** What cannot be opened is named with the line that asks for it. */
async function opened(reference, open, refuse) {
    try {
        return await open(reference);
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j && !error.location)
            throw refuse(error.message, error.remedy);
        throw error;
    }
}
async function textOf(place, written, refuse) {
    const text = await place.files.read(place.path);
    if (text !== undefined)
        return text;
    throw refuse(`extends \`${written}\`, which is absent or not readable with this token`, 'Check the path and the ref; a private repository needs a token of a GitHub App with `contents: read` there.');
}


/***/ }),

/***/ 5465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ translateGate),
/* harmony export */   az: () => (/* binding */ loadLayer)
/* harmony export */ });
/* unused harmony export loadSettings */
/* harmony import */ var _strict_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8246);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9750);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(586);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4215);




/** Settings of a repository by its own file alone. Throws ConfigurationError naming file, line and the nearest right word. */
function loadSettings(text, path) {
    return resolveSettings([loadLayer(text, path, 'repository')], []).settings;
}
/** What one policy file says. Throws ConfigurationError naming file, line and the nearest right word. */
function loadLayer(text, path, kind) {
    const source = (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictYaml */ .A)(_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyFileOfRepository */ .Up.nullable(), text, path);
    return { kind, path, says: translate(source, path), lineOf: (key) => source.lineOf(keysOf(key)) };
}
/** No id and no param holds a dot; what stands in a list is named by its place. */
function keysOf(key) {
    return key.split('.').map((word) => fileWords[word] ?? word);
}
/** The file is written in kebab-case. */
const fileWords = { failOn: 'fail-on', minimumScore: 'minimum-score', onUnknown: 'on-unknown' };
function translate(source, path) {
    const { gate, locked, waivers, projects, policies, extends: inherited, pack, custom, tools, hazards, exclude, allow } = source.value ?? {};
    return {
        ...(inherited && { extends: inherited }),
        ...(pack !== undefined && { pack }),
        ...(policies && { policies: translatePolicies(policies) }),
        ...(custom && { custom }),
        ...(tools && { tools }),
        ...(hazards && { hazards }),
        ...(exclude && { exclude }),
        ...(locked && { locked: locked.map(translateLock) }),
        ...(allow && { allow: translateAllowance(allow) }),
        ...(waivers && { waivers: waivers.map((waiver, index) => translateWaiver(waiver, path, source.lineOf(['waivers', index]))) }),
        ...(gate && { gate: translateGate(gate) }),
        ...(projects && { projects: projects.map(translateProject) }),
    };
}
function translatePolicies(entries) {
    return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, translatePolicy(entry)]));
}
/** To set a severity or a param is to want the policy. */
function translatePolicy(entry) {
    if (entry === 'off' || entry === 'on')
        return { enabled: entry === 'on' };
    const { enabled = true, severity, params } = entry;
    return { enabled, ...(severity && { severity }), ...(params && { params }) };
}
function translateLock(entry) {
    if (typeof entry === 'string')
        return { policy: entry };
    const { owners, 'max-days': maxDays } = entry.waivers;
    return { policy: entry.policy, waivers: { ...(owners && { owners }), ...(maxDays !== undefined && { maxDays }) } };
}
function translateWaiver(entry, path, line) {
    const { policy, paths = [], reason, owner, ticket, expires } = entry;
    return { policy, paths, reason, expires, path, line, ...(owner !== undefined && { owner }), ...(ticket !== undefined && { ticket }) };
}
/** The gate as a file writes it. */
function translateGate(entry) {
    const { 'fail-on': failOn, severity, 'minimum-score': minimumScore, 'on-unknown': onUnknown } = entry;
    return {
        ...(failOn && { failOn }),
        ...(severity && { severity }),
        ...(minimumScore !== undefined && { minimumScore }),
        ...(onUnknown && { onUnknown }),
    };
}
function translateAllowance(entry) {
    const { exclude = [], tools = false, hazards = false, projects = false, owners = [] } = entry;
    return { exclude, tools, hazards, projects, owners };
}
function translateProject(entry) {
    const root = entry.path.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
    return { root: root || '.', owners: entry.owners ?? [], policies: translatePolicies(entry.policies ?? {}) };
}


/***/ }),

/***/ 9750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ resolveSettings)
});

// EXTERNAL MODULE: ./lib/policies/policy.js
var policies_policy = __webpack_require__(4618);
// EXTERNAL MODULE: ./lib/settings/defaults.js
var defaults = __webpack_require__(4215);
;// CONCATENATED MODULE: ./lib/settings/baseline.js


/** What holds before a layer gives the entry's value: what was said of it, or else what holds where nothing is said. */
function baselineOf(values, entry, policies) {
    if (entry.policy === undefined)
        return values.get(entry.key)?.value ?? gateDefault(values, entry);
    const known = values.get(entry.key) ?? values.get(`policies.${entry.policy}.${entry.field}`);
    if (known)
        return known.value;
    const policy = findPolicy(policies, entry.policy);
    if (!policy)
        return undefined;
    const { enabled, severity, params } = (0,policies_policy/* defaultConfiguration */._)(policy);
    return entry.field === 'enabled' ? enabled : entry.field === 'severity' ? severity : params[entry.field.replace('params.', '')];
}
/** Who says when the gate fails, and no more, means its other defaults; what the same layer says of it is no such word. */
function gateDefault(values, { field, origin }) {
    const failOn = values.get('gate.failOn');
    if (!failOn || failOn.value === 'never' || failOn.origin.path === origin.path)
        return undefined;
    return defaults/* defaultSettings */.L.gate[field];
}
/** The policy of this id, present or former. */
function findPolicy(policies, id) {
    return policies.find((policy) => policy.id === id || policy.deprecatedIds.includes(id));
}

;// CONCATENATED MODULE: ./lib/settings/entries.js

/** Every single value that a layer gives; lists are no values. */
function entriesOf(layer) {
    const { policies = {}, projects = [], gate = {}, pack } = layer.says;
    const entry = (key, written, field, value, policy) => {
        const line = layer.lineOf(written);
        return { key, field, value, origin: { path: layer.path, ...(line !== undefined && { line }) }, ...(policy !== undefined && { policy }) };
    };
    const ofPolicies = (changes, prefix, written) => Object.entries(changes).flatMap(([id, change]) => fieldsOf(change).map(([field, value]) => entry(`${prefix}policies.${id}.${field}`, `${written}policies.${id}.${field}`, field, value, id)));
    return [
        ...ofPolicies(policies, '', ''),
        ...projects.flatMap((project, index) => ofPolicies(project.policies, `projects.${project.root}.`, `projects.${index}.`)),
        ...Object.entries(gate).map(([field, value]) => entry(`gate.${field}`, `gate.${field}`, field, value)),
        ...(pack === undefined ? [] : [entry('pack', 'pack', 'pack', pack)]),
    ];
}
function fieldsOf({ enabled, severity, params = {} }) {
    return [
        ...(enabled === undefined ? [] : [['enabled', enabled]]),
        ...(severity === undefined ? [] : [['severity', severity]]),
        ...Object.entries(params).map(([name, value]) => [`params.${name}`, value]),
    ];
}
/** The settings that the values and the lists of all layers make. */
function gather(layers, values, waivers) {
    const all = (key) => layers.flatMap((layer) => (layer.says[key] ?? []));
    const path = layers.findLast(({ kind }) => kind !== 'inputs')?.path;
    const pack = values.get('pack')?.value;
    return {
        ...(path !== undefined && { path }),
        ...(pack !== undefined && { pack }),
        extends: all('extends'),
        policies: changesOf(values, 'policies.'),
        custom: all('custom'),
        tools: all('tools'),
        hazards: all('hazards'),
        exclude: all('exclude'),
        locked: all('locked'),
        waivers: [...waivers],
        gate: gateOf(values),
        projects: projectsOf(layers, values),
        provenance: Object.fromEntries(values),
    };
}
function gateOf(values) {
    const given = Object.keys(defaults/* defaultSettings */.L.gate).flatMap((field) => {
        const known = values.get(`gate.${field}`);
        return known ? [[field, known.value]] : [];
    });
    return { ...defaults/* defaultSettings */.L.gate, ...Object.fromEntries(given) };
}
function projectsOf(layers, values) {
    const roots = new Map();
    for (const { root, owners } of layers.flatMap(({ says }) => says.projects ?? []))
        roots.set(root, [...(roots.get(root) ?? []), ...owners]);
    return [...roots].map(([root, owners]) => ({ root, owners, policies: changesOf(values, `projects.${root}.policies.`) }));
}
/** `<prefix><id>.<field>` → what changes in each policy. */
function changesOf(values, prefix) {
    const changes = {};
    for (const [key, { value }] of values) {
        if (!key.startsWith(prefix))
            continue;
        const [id = '', ...field] = key.slice(prefix.length).split('.');
        changes[id] = withField(changes[id] ?? {}, field.join('.'), value);
    }
    return changes;
}
function withField(change, field, value) {
    if (!field.startsWith('params.'))
        return { ...change, [field]: value };
    return { ...change, params: { ...change.params, [field.slice('params.'.length)]: value } };
}

;// CONCATENATED MODULE: ./lib/settings/escapes.js
const nothing = { exclude: [], tools: false, hazards: false, projects: false, owners: [] };
/**
 * What a layer says that a locking layer above it does not allow: files that are not read, tools and hazards that are recognised
 * otherwise, projects that divide the evidence or leave files to none.
 */
function escapesFrom({ says: { allow = nothing } }, { says }) {
    const excluded = (says.exclude ?? []).flatMap((glob, index) => allow.exclude.includes(glob) ? [] : [{ key: `exclude.${index}`, message: `\`${glob}\` may not be excluded below a lock` }]);
    const lists = ['tools', 'hazards', 'projects'].flatMap((key) => says[key]?.length && !allow[key] ? [{ key, message: `\`${key}\` may not be given below a lock` }] : []);
    return [...excluded, ...lists];
}

;// CONCATENATED MODULE: ./lib/settings/locks.js
const millisecondsOfDay = 24 * 60 * 60 * 1000;
/** Why a lock does not let a waiver through; undefined where it does. Without a date the length of a waiver is not judged. */
function breachOf({ policy, waivers }, waiver, today) {
    if (!waivers)
        return `${policy} is locked and cannot be waived`;
    const { owners, maxDays } = waivers;
    if (owners && !owners.includes(waiver.owner ?? ''))
        return `${policy} is locked: a waiver needs one of these owners: ${owners.join(', ')}`;
    if (maxDays === undefined || today === undefined)
        return undefined;
    const days = Math.round((Date.parse(waiver.expires) - Date.parse(today)) / millisecondsOfDay);
    return days > maxDays ? `${policy} is locked: a waiver may hold for ${maxDays} days at most, not ${days}` : undefined;
}
function noLocks() {
    return { policies: new Map(), layers: [] };
}
/** Adds the locks of a layer that has spoken, and what the enforced layers lock by naming it. */
function holdLocks(held, layer, enforced, currentId) {
    const written = (layer.says.locked ?? []).map((lock, index) => ({ layer, lock, key: `locked.${index}` }));
    for (const { layer: by, lock, key } of [...written, ...impliedLocks(enforced)]) {
        const origin = originAt(by, key);
        if (lock.policy === 'gate')
            held.gate ??= origin;
        else {
            const policy = currentId(lock.policy);
            held.policies.set(policy, [...(held.policies.get(policy) ?? []), { ...lock, policy, origin }]);
        }
        if (!held.layers.some((known) => known.layer === by))
            held.layers.push({ layer: by, origin });
    }
}
/** What one of the layers locks in so many words counts as it is written there. */
function impliedLocks(layers) {
    const written = new Set(layers.flatMap(({ says }) => (says.locked ?? []).map(({ policy }) => policy)));
    return layers.flatMap((layer) => {
        const named = Object.keys(layer.says.policies ?? {}).filter((id) => !written.has(id));
        return [
            ...named.map((policy) => ({ layer, lock: { policy }, key: `policies.${policy}` })),
            ...(layer.says.gate ? [{ layer, lock: { policy: 'gate' }, key: 'gate' }] : []),
        ];
    });
}
/** Who locked each policy, as `locked.<id>`; the value says which waivers the lock lets through. */
function lockOrigins({ policies }) {
    return Object.fromEntries([...policies].flatMap(([id, [lock]]) => lock ? [[`locked.${id}`, { value: lock.waivers ?? {}, origin: lock.origin, overrode: [] }]] : []));
}
/** The lock that an entry must keep; for a pack that of a policy which it would put off. */
function lockOf(held, entry, policies, before) {
    if (entry.policy !== undefined)
        return held.policies.get(entry.policy)?.[0];
    if (entry.field !== 'pack')
        return held.gate && { policy: 'the gate', origin: held.gate };
    const putOff = policies.find(({ id, since, builtIn }) => builtIn && held.policies.has(id) && since > String(entry.value) && !(before !== undefined && since > String(before)));
    return putOff && held.policies.get(putOff.id)?.[0];
}
/** Place of a layer's value. */
function originAt(layer, key) {
    const line = layer.lineOf(key);
    return { path: layer.path, ...(line !== undefined && { line }) };
}

// EXTERNAL MODULE: ./lib/model/scorecard.js
var scorecard = __webpack_require__(9621);
;// CONCATENATED MODULE: ./lib/settings/strictness.js

/** From the laxest to the strictest. */
const gateOrders = {
    failOn: (value) => ['never', 'introduced', 'any'].indexOf(value),
    severity: (value) => scorecard/* Severity */.AI.options.indexOf(value),
    minimumScore: (value) => value,
    onUnknown: (value) => ['warn', 'fail'].indexOf(value),
};
/** Whether a field of the gate would let more through than before. */
function isWeakerGate(field, before, after) {
    const order = gateOrders[field];
    return order(after) < order(before);
}
/** Whether a field of a policy (`enabled`, `severity`, `params.level`) would ask for less than before, or for something that cannot be compared. */
function isWeaker(policy, field, before, after) {
    if (field === 'enabled')
        return before === true && after === false;
    if (field === 'severity')
        return scorecard/* Severity */.AI.options.indexOf(after) > scorecard/* Severity */.AI.options.indexOf(before);
    const param = policy.params[field.replace('params.', '')];
    return param === undefined || !isAtLeastAsStrict(param, before, after);
}
/** What a change of a policy's field does. */
function directionOf(policy, field, before, after) {
    const forth = isWeaker(policy, field, before, after);
    const back = isWeaker(policy, field, after, before);
    if (forth === back)
        return 'other';
    return forth ? 'weaker' : 'stricter';
}
function isAtLeastAsStrict(param, before, after) {
    if (JSON.stringify(before) === JSON.stringify(after))
        return true;
    if (!param.stricter)
        return false;
    return param.stricter === 'higher' ? isAtMost(param, before, after) : isAtMost(param, after, before);
}
/** Lists are ordered by what they contain, words by their place among the param's `values`. */
function isAtMost({ values = [] }, low, high) {
    if (Array.isArray(low) && Array.isArray(high))
        return low.every((word) => high.includes(word));
    if (typeof low === 'string' && typeof high === 'string')
        return values.indexOf(low) <= values.indexOf(high);
    return typeof low === typeof high && Number(low) <= Number(high);
}

;// CONCATENATED MODULE: ./lib/settings/resolve.js





/**
 * Makes one set of settings out of several layers, and says where each value comes from. The rules, in the order in which they hold:
 *
 * 1. Layers speak in this order: enforced, inherited (what is extended before what extends it), repository, inputs.
 * 2. A value (severity, enabled, a param, a field of the gate, the pack) is that of the last layer that gives one.
 * 3. Lists (custom, tools, hazards, exclude, waivers, projects, locked) add up.
 * 4. A policy that a layer locks can by the layers after it be made stricter, never weaker, off or other in what cannot be compared,
 *    neither for the repository nor for one of its projects. The value above stays, and the attempt is a violation. So it is with the
 *    gate where `gate` is locked, and with a pack that a locked policy would be too new for.
 * 5. It can be waived by the layers after it only as every lock on it allows: by these owners, for at most so many days.
 * 6. While a layer locks anything, `exclude`, `tools`, `hazards` and `projects` of the layers after it are violations, but for what
 *    its `allow` names: a locked policy judges the same files by the same evidence everywhere.
 * 7. Enforced layers lock every policy that they name, and the gate where they give one, for all other layers.
 * 8. Inputs only tighten: one that would weaken is ignored.
 */
function resolveSettings(layers, policies, today) {
    const state = { values: new Map(), locks: noLocks(), waivers: [], violations: [] };
    const ordered = inOrder(layers);
    for (const [index, layer] of ordered.entries()) {
        for (const entry of entriesOf(layer))
            setValue(state, layer, underCurrentId(entry, policies), policies);
        for (const waiver of layer.says.waivers ?? [])
            addWaiver(state, waiver, today, policies);
        refuseEscapes(state, layer);
        const enforcing = layer.kind === 'enforced' && ordered[index + 1]?.kind !== 'enforced';
        holdLocks(state.locks, layer, enforcing ? ordered.slice(0, index + 1) : [], (id) => currentId(policies, id));
    }
    const settings = gather(layers, state.values, state.waivers);
    return { settings: { ...settings, provenance: { ...settings.provenance, ...lockOrigins(state.locks) } }, violations: state.violations };
}
const order = ['enforced', 'inherited', 'repository', 'inputs'];
function inOrder(layers) {
    return layers.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
function setValue(state, layer, entry, policies) {
    const before = baselineOf(state.values, entry, policies);
    const weaker = before !== undefined && weakens(entry, before, policies);
    if (weaker && layer.kind === 'inputs')
        return;
    const lock = lockOf(state.locks, entry, policies, before);
    if (lock && (weaker || entry.field === 'pack')) {
        const message = `${lock.policy} is locked: ${entry.field} may not go from ${show(before)} to ${show(entry.value)}`;
        state.violations.push({ message, at: entry.origin, against: lock.origin });
        return;
    }
    const known = state.values.get(entry.key);
    const overrode = known ? [...known.overrode, { value: known.value, origin: known.origin }] : [];
    state.values.set(entry.key, { value: entry.value, origin: entry.origin, overrode });
}
/** Whichever of its names a policy is called by, it is one policy: a former name is no way around a lock. */
function currentId(policies, id) {
    return findPolicy(policies, id)?.id ?? id;
}
function underCurrentId(entry, policies) {
    if (entry.policy === undefined)
        return entry;
    const policy = currentId(policies, entry.policy);
    return { ...entry, policy, key: entry.key.replace(`policies.${entry.policy}.`, `policies.${policy}.`) };
}
function weakens(entry, before, policies) {
    if (entry.field === 'pack')
        return false;
    if (entry.policy === undefined)
        return isWeakerGate(entry.field, before, entry.value);
    const policy = findPolicy(policies, entry.policy);
    return policy !== undefined && isWeaker(policy, entry.field, before, entry.value);
}
function addWaiver(state, waiver, today, policies) {
    const policy = currentId(policies, waiver.policy);
    const breaches = (state.locks.policies.get(policy) ?? []).flatMap((lock) => {
        const message = breachOf(lock, waiver, today);
        return message === undefined ? [] : [{ message, against: lock.origin }];
    });
    const { path = '', line } = waiver;
    const at = { path, ...(line !== undefined && { line }) };
    if (breaches[0])
        state.violations.push({ ...breaches[0], at });
    else
        state.waivers.push({ ...waiver, policy });
}
function refuseEscapes(state, layer) {
    for (const { layer: above, origin } of state.locks.layers) {
        const escapes = escapesFrom(above, layer);
        state.violations.push(...escapes.map(({ key, message }) => ({ message, at: originAt(layer, key), against: origin })));
    }
}
function show(value) {
    if (value === undefined)
        return 'none';
    if (typeof value === 'boolean')
        return value ? 'on' : 'off';
    return typeof value === 'string' ? value : JSON.stringify(value);
}


/***/ }),

/***/ 586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S7: () => (/* binding */ GateEntry),
/* harmony export */   Up: () => (/* binding */ PolicyFileOfRepository)
/* harmony export */ });
/* unused harmony exports PolicyEntry, LockEntry, WaiverEntry, ProjectEntry, AllowEntry */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6843);
/* harmony import */ var _model_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5172);
/* harmony import */ var _model_scorecard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9621);
/* harmony import */ var _policies_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1471);
/* harmony import */ var _tools_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3604);





const text = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/\S/, 'must say something');
const globs = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text);
const owner = text.regex(/^(@[\w.-]+(\/[\w.-]+)?|[^@\s]+@[^@\s]+)$/, 'must be an owner, as @acme/ml or ml@acme.example');
const id = text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be the id of a policy');
/** A day that exists, as 2027-01-31. YAML reads an unquoted one as text too. */
const day = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().refine(isDay, 'must be a day, as 2027-01-31');
const PolicyEntry = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('off'),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('on'),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        enabled: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().optional(),
        severity: _model_scorecard_js__WEBPACK_IMPORTED_MODULE_1__/* .Severity */ .AI.optional(),
        params: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), _policies_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .ParamValue */ .bO).optional(),
    }),
]);
const LockEntry = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    id,
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        policy: id,
        waivers: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ owners: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(owner).optional(), 'max-days': zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1).optional() })
            .describe('Waivers that the files below may still give.'),
    }),
]);
const WaiverEntry = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    policy: id,
    paths: globs.min(1).optional().describe('Absent: every place.'),
    reason: text,
    owner: owner.optional(),
    ticket: text.optional(),
    expires: day.describe('Last day on which it holds.'),
});
const GateEntry = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['introduced', 'any', 'never']).optional(),
    severity: _model_scorecard_js__WEBPACK_IMPORTED_MODULE_1__/* .Severity */ .AI.optional().describe('The least severity that holds a change up.'),
    'minimum-score': zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0).max(100).optional(),
    'on-unknown': zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['warn', 'fail']).optional(),
});
const ProjectEntry = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    path: text.regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))/, 'must be a folder of the repository'),
    owners: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(owner).optional(),
    policies: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(id, PolicyEntry).optional(),
});
const AllowEntry = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    exclude: globs.optional().describe('Globs that the files below may exclude, as they write them.'),
    tools: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().optional().describe('Whether they may describe tools.'),
    hazards: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().optional().describe('Whether they may describe hazards.'),
    projects: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().optional().describe('Whether they may divide the repository into projects.'),
    owners: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text).optional().describe("Owners, beside the repository's own, whose files may be extended."),
});
/** `.github/mlops-scorecard.yml`, in a repository or in an organisation's. */
const PolicyFileOfRepository = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    extends: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text).optional().describe('Files of this repository, or `owner/repo:path@commit`.'),
    pack: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^\d{4}\.\d{2}$/, 'must be a pack, as "2026.11"')
        .optional()
        .describe('Newer policies are shown and count only once this is raised.'),
    policies: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(id, PolicyEntry).optional().describe('What changes in each policy: `on`, `off`, or severity and params.'),
    custom: globs.optional().describe('Policies of your own, in the format of ours.'),
    tools: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_tools_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .Tool */ .NL.extend({ capability: _model_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .Capability */ .nS }))
        .optional()
        .describe('In-house tools, and how they are recognised.'),
    hazards: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_tools_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .Hazard */ .lA).optional().describe('What else endangers whoever runs it, in the format of ours.'),
    exclude: globs.optional().describe('Paths that are not read; shown in every report.'),
    locked: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(LockEntry).optional().describe('Policies that the files below can tighten, and not weaken; `gate` locks the gate.'),
    allow: AllowEntry.optional().describe('What the files below may say although something is locked here.'),
    waivers: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(WaiverEntry).optional().describe('Findings that are accepted until a day.'),
    gate: GateEntry.optional().describe('When a run fails.'),
    projects: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(ProjectEntry).optional().describe('Projects of a repository that holds several.'),
});
function isDay(value) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
}


/***/ }),

/***/ 9966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   N9: () => (/* binding */ vendorFolder),
/* harmony export */   dI: () => (/* binding */ vendoredFiles),
/* harmony export */   mF: () => (/* binding */ readLock),
/* harmony export */   pw: () => (/* binding */ vendoredPath),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* unused harmony export PolicyLock */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6843);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3434);
/* harmony import */ var _strict_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8246);




/** Folder of what is vendored, and its list. Everything here is written by `policy lock`. */
const vendorFolder = '.github/mlops-scorecard';
const lockPath = `${vendorFolder}/lock.yml`;
const hash = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256');
/** What was inherited when it was locked: each repository at one commit, each file with the hash of its text. */
const PolicyLock = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('policy-lock/1'),
    repositories: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('As `extends` names it.'),
        commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/),
        files: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), hash),
    })),
});
/** The lock of a repository, if it has one. Throws ConfigurationError where it is broken. */
async function readLock(files) {
    const text = await files.read(lockPath);
    return text === undefined ? undefined : (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictYaml */ .A)(PolicyLock, text, lockPath).value;
}
/** Path of the vendored copy of a file. */
function vendoredPath({ owner, name }, path) {
    return `${vendorFolder}/${owner}/${name}/${path}`;
}
/** The vendored files of another repository, each held to the hash that was locked. Undefined where the lock does not know it. */
function vendoredFiles(lock, own, reference) {
    const known = lock.repositories.find(({ repository, ref }) => repository === `${reference.owner}/${reference.name}` && ref === reference.ref);
    if (!known)
        return undefined;
    return {
        commit: known.commit,
        vendored: true,
        paths: async () => Object.keys(known.files),
        async read(path) {
            const expected = known.files[path];
            if (expected === undefined)
                return undefined;
            const copy = vendoredPath(reference, path);
            const text = await own.read(copy);
            if (text !== undefined && sha256(text) === expected)
                return text;
            const what = text === undefined ? 'is gone' : 'is not what was locked: its SHA-256 is another';
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(`the vendored copy ${what}`, {
                location: { path: copy },
                remedy: 'Run `mlops-scorecard policy lock` and commit what it writes; vendored files are not edited by hand.',
            });
        },
    };
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 4980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearest */
/** The candidate that was most likely meant; undefined where none is near. */
function nearest(word, candidates) {
    let best;
    let least = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) >= least)
            continue;
        const distance = distanceBetween(fold(word), fold(candidate));
        if (distance < least)
            [best, least] = [candidate, distance];
    }
    return best;
}
/** A hint to append to a message: `, did you mean "pinned"?`, or nothing. */
function didYouMean(word, candidates) {
    const meant = nearest(word, candidates);
    return meant === undefined ? '' : `, did you mean "${meant}"?`;
}
/** `minimumScore`, `minimum_score` and `minimum-score` are the same slip. */
function fold(word) {
    return word.slice(0, 64).toLowerCase().replaceAll(/[-_ ]/g, '');
}
/** Edits that turn one word into the other; two letters that changed places are one. */
function distanceBetween(from, to) {
    let before = [];
    let above = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            const edits = [at(above, column) + 1, at(current, column - 1) + 1, at(above, column - 1) + (same ? 0 : 1)];
            const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            if (swapped)
                edits.push(at(before, column - 2) + 1);
            current.push(Math.min(...edits));
        }
        before = above;
        above = current;
    }
    return at(above, to.length);
}
function at(row, column) {
    return row[column] ?? 0;
}


/***/ }),

/***/ 8246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseStrictYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3434);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4980);



const maxCharacters = 256 * 1024;
const maxDepth = 20;
/**
 * Reads YAML as strictly as it can be read: any warning, a duplicate, a tag or an unknown key is a ConfigurationError that names
 * the file, the line and the nearest right word.
 */
function parseStrictYaml(schema, text, path) {
    const source = parsePlainYaml(text, path);
    const parsed = schema.safeParse(source.value);
    if (parsed.success)
        return { ...source, value: parsed.data };
    const issue = leafOf(parsed.error.issues[0]);
    const message = issue ? describe(issue, schema, source.value) : 'is not valid';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(message, { location: { path, line: source.lineOf(issue ? keysOf(issue) : []) } });
}
function parsePlainYaml(text, path) {
    if (text.length > maxCharacters)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(`is larger than ${maxCharacters / 1024} KiB`, { location: { path } });
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, uniqueKeys: true, strict: true, stringKeys: true });
    const [trouble] = [...document.errors, ...document.warnings];
    if (trouble) {
        const [summary = trouble.message] = trouble.message.split(/ at line \d+/);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(summary.trim(), { location: { path, line: lines.linePos(trouble.pos[0]).line } });
    }
    const lineAt = (node) => (node?.range ? Math.max(1, lines.linePos(node.range[0]).line) : 1);
    const shape = refusal(document.contents, 0);
    if (shape)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(shape.reason, { location: { path, line: lineAt(shape.node) } });
    const find = (keys) => nodeAt(document.contents, keys);
    return {
        value: document.toJS({ maxAliasCount: 0 }),
        lineOf: (keys) => lineAt(find(keys)),
        textLineOf: (keys) => {
            const node = find(keys);
            return lineAt(node) + ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') ? 1 : 0);
        },
    };
}
/** Why a tree is not read at all: aliases can hide what a file says, tags can empty it, and depth can exhaust whoever walks it. */
function refusal(node, depth) {
    if (depth > maxDepth)
        return { reason: `is nested more than ${maxDepth} levels deep`, node: node };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(node))
        return refusal(node.key, depth) ?? refusal(node.value, depth);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node)) {
        if (node.anchor)
            return { reason: 'anchors and aliases are not read here: write the value out', node };
        if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:'))
            return { reason: `the tag ${node.tag} is not read here`, node };
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node))
        return undefined;
    for (const item of node.items) {
        const found = refusal(item, depth + 1);
        if (found)
            return found;
    }
    return undefined;
}
/** The node at the keys; where the last of them is written as a key, that key's node when its value has none. */
function nodeAt(root, keys) {
    let node = root;
    for (const key of keys) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === String(key));
            if (!pair)
                return node;
            node = ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(pair.value) && pair.value.flow !== true ? pair.key : (pair.value ?? pair.key));
            if (keys.at(-1) !== key)
                node = (pair.value ?? pair.key);
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node)) {
            const item = node.items[Number(key)];
            if (!item)
                return node;
            node = item;
        }
        else
            return node;
    }
    return node;
}
/** Of the branches of a union, the one that came furthest says best what is wrong. */
function leafOf(issue) {
    if (issue?.code !== 'invalid_union')
        return issue;
    const branches = issue.errors.map((errors) => leafOf(errors[0])).filter((it) => it !== undefined);
    const deepest = branches.toSorted((a, b) => Number(b.code === 'unrecognized_keys') - Number(a.code === 'unrecognized_keys') || b.path.length - a.path.length)[0];
    if (!deepest || (deepest.path.length === 0 && deepest.code === 'invalid_type'))
        return issue;
    return { ...deepest, path: [...issue.path, ...deepest.path] };
}
function keysOf(issue) {
    return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
}
function describe(issue, schema, root) {
    const where = issue.path.length > 0 ? `\`${issue.path.map(String).join('.')}\`` : 'the file';
    if (issue.code === 'unrecognized_keys') {
        const [key = ''] = issue.keys;
        return `unknown key "${key}"${issue.path.length > 0 ? ` in ${where}` : ''}${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key, keysAllowed(schema, issue.path))}`;
    }
    const value = valueAt(root, issue.path);
    if (issue.code === 'invalid_value') {
        const words = issue.values.map(String);
        return `${where} is ${quote(value)}, must be one of ${words.join(', ')}${typeof value === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(value, words) : ''}`;
    }
    if (value === undefined && issue.code === 'invalid_type')
        return `${where} is missing`;
    if (issue.code === 'invalid_type')
        return `${where} is ${quote(value)}, must be ${issue.expected === 'record' ? 'a map' : `of type ${issue.expected}`}`;
    return `${where}: ${issue.message}`;
}
function quote(value) {
    if (value === undefined)
        return 'missing';
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
function valueAt(root, path) {
    return path.reduce((value, key) => (typeof value === 'object' && value !== null ? value[key] : undefined), root);
}
/** Keys that records at this place may have, whatever wraps them. */
function keysAllowed(schema, path) {
    const { shape, innerType, element, valueType, options, in: input } = schema.def;
    if (innerType)
        return keysAllowed(innerType, path);
    if (input)
        return keysAllowed(input, path);
    if (options)
        return options.flatMap((option) => keysAllowed(option, path));
    const [key, ...rest] = path;
    if (key === undefined)
        return Object.keys(shape ?? {});
    const part = shape ? shape[String(key)] : (element ?? valueType);
    return part ? keysAllowed(part, rest) : [];
}


/***/ }),

/***/ 2819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ everyArgument),
/* harmony export */   Nf: () => (/* binding */ argumentOf),
/* harmony export */   cl: () => (/* binding */ spellings),
/* harmony export */   eP: () => (/* binding */ anyArgument)
/* harmony export */ });
/* harmony import */ var _match_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(336);

/** Returns a test that holds where every condition's argument is written and has its value; `*` is any value, known or not. */
function everyArgument(conditions) {
    const tests = Object.entries(conditions).map(condition);
    return (given) => tests.every((test) => test(given));
}
/** Returns a test that holds where any condition's argument is written and has its value. */
function anyArgument(conditions) {
    const tests = Object.entries(conditions).map(condition);
    return (given) => tests.some((test) => test(given));
}
function condition([key, glob]) {
    if (glob === '*')
        return (given) => argumentOf(given, key) !== undefined;
    const fits = (0,_match_name_js__WEBPACK_IMPORTED_MODULE_0__/* .globOf */ .k8)(glob);
    return (given) => spellings(argumentOf(given, key)).some(fits);
}
/** The argument of that name or position (`0`, `path|0`); undefined where the call does not write it. */
function argumentOf(given, key) {
    const positional = given.filter(({ name }) => name === undefined);
    for (const word of key.split('|')) {
        const found = /^\d+$/.test(word) ? positional[Number(word)] : given.find(({ name }) => name === word);
        if (found)
            return found.value;
    }
    return undefined;
}
/** A value as text, in each way that a record may spell it; a list stands for any of its items. */
function spellings(value) {
    if (value === undefined)
        return [];
    const { literal, reference, items } = value;
    if (literal === true)
        return ['True', 'true'];
    if (literal === false)
        return ['False', 'false'];
    if (literal === null)
        return ['None', 'null'];
    if (literal !== undefined)
        return [String(literal)];
    if (reference !== undefined)
        return [reference];
    return (items ?? []).flatMap(spellings);
}


/***/ }),

/***/ 5503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ dottedIndex),
/* harmony export */   _: () => (/* binding */ firstSegment)
/* harmony export */ });
/* harmony import */ var _match_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(336);

/** The module that a dotted name begins with. */
function firstSegment(name) {
    const plain = bare(name);
    const dot = plain.indexOf('.');
    return dot < 0 ? plain : plain.slice(0, dot);
}
/** `sklearn.svm.SVC().fit` as `sklearn.svm.SVC.fit`. */
function bare(name) {
    return name.includes('()') ? name.replaceAll('()', '') : name;
}
/** Compiles `[pattern, claim]` pairs; with `prefix`, `mlflow` also holds for `mlflow.sklearn`. */
function dottedIndex(patterns, { prefix = false } = {}) {
    const byFirst = new Map();
    const byLast = new Map();
    const others = [];
    const always = [];
    for (const [written, claim] of patterns)
        for (const pattern of (0,_match_name_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutBraces */ .L)(written))
            file(pattern, claim);
    function file(pattern, claim) {
        const words = pattern.split('.');
        const entry = { segments: words.map(segmentOf), prefix, needle: needleOf(pattern), claim };
        const first = words[0] ?? '';
        const last = words.at(-1) ?? '';
        if (pattern === '**')
            always.push(claim);
        else if (isPlain(first))
            add(byFirst, first, entry);
        else if (isPlain(last) && !prefix)
            add(byLast, last, entry);
        else
            others.push(entry);
    }
    return {
        find(name) {
            const plain = bare(name);
            const candidates = [
                ...(byFirst.get(firstSegment(plain)) ?? []),
                ...(byLast.get(plain.slice(plain.lastIndexOf('.') + 1)) ?? []),
                ...others.filter(({ needle }) => plain.includes(needle)),
            ];
            if (candidates.length === 0)
                return always;
            const segments = plain.split('.');
            return [...always, ...candidates.filter((entry) => matches(entry, segments)).map(({ claim }) => claim)];
        },
    };
}
function needleOf(pattern) {
    const parts = pattern.split(/[*?]+\.?|\.[*?]+/);
    return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}
function isPlain(word) {
    return !/[*?{]/.test(word);
}
function segmentOf(word) {
    return word === '**' ? { many: true } : { many: false, test: (0,_match_name_js__WEBPACK_IMPORTED_MODULE_0__/* .globOf */ .k8)(word) };
}
function add(map, key, entry) {
    const list = map.get(key);
    if (list)
        list.push(entry);
    else
        map.set(key, [entry]);
}
/** Takes as little as possible for each `**`, and more where what follows does not fit: the last one alone needs to be taken back to. */
function matches({ segments: pattern, prefix }, segments) {
    let [at, many, taken] = [0, -1, 0];
    for (let next = 0; next < segments.length;) {
        if (prefix && at === pattern.length)
            return true;
        const expected = pattern[at];
        if (expected?.many) {
            many = at++;
            taken = next;
        }
        else if (expected?.test(segments[next] ?? '')) {
            at++;
            next++;
        }
        else if (many >= 0) {
            at = many + 1;
            next = ++taken;
        }
        else
            return false;
    }
    while (pattern[at]?.many)
        at++;
    return at === pattern.length;
}


/***/ }),

/***/ 336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withoutBraces),
/* harmony export */   O5: () => (/* binding */ nameIndex),
/* harmony export */   k8: () => (/* binding */ globOf)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);

/** Longest text that a glob is held against: what stands beyond it decides nothing. */
const maxLength = 500;
const special = /[\\^$.|+()[\]{}]/g;
/** Writes out `{a,b}`: the patterns without braces that one with braces stands for. */
function withoutBraces(pattern) {
    return pattern.includes('{') ? minimatch__WEBPACK_IMPORTED_MODULE_0__/* .minimatch */ .xF.braceExpand(pattern) : [pattern];
}
/** Returns a test for a glob over text that is no path: `*` is any run of characters, `?` one, `{a,b}` either; leading folders may be left open. */
function globOf(pattern) {
    if (!/[*?{]/.test(pattern))
        return (text) => text === pattern;
    let expressions;
    return (text) => {
        expressions ??= withoutBraces(pattern).map(compileGlob);
        return expressions.some((expression) => expression.test(text.slice(0, maxLength)));
    };
}
function compileGlob(plain) {
    const parts = plain.split(/(^\*\*\/|\*+|\?)/);
    return new RegExp(`^${parts.map(expressionOf).join('')}$`, 's');
}
function expressionOf(part) {
    if (part === '**/')
        return '(?:.*/)?';
    if (part === '?')
        return '.';
    return part.startsWith('*') ? '.*' : part.replace(special, '\\$&');
}
/** Compiles `[pattern, claim]` pairs; `fold` brings patterns and names to one spelling. */
function nameIndex(entries, fold = (name) => name) {
    const exact = new Map();
    const globs = [];
    for (const [written, claim] of entries) {
        for (const pattern of withoutBraces(fold(written))) {
            if (/[*?]/.test(pattern))
                globs.push({ test: globOf(pattern), claim });
            else
                exact.set(pattern, [...(exact.get(pattern) ?? []), claim]);
        }
    }
    return {
        find(name) {
            const folded = fold(name);
            const matching = globs.filter(({ test }) => test(folded)).map(({ claim }) => claim);
            return [...(exact.get(folded) ?? []), ...matching];
        },
    };
}


/***/ }),

/***/ 3604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ HazardFile),
/* harmony export */   NL: () => (/* binding */ Tool),
/* harmony export */   dC: () => (/* binding */ ToolFile),
/* harmony export */   lA: () => (/* binding */ Hazard)
/* harmony export */ });
/* unused harmony exports Recogniser, Role, RoleRecord, HazardSign */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6843);
/* harmony import */ var _model_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5172);


function isExpression(text) {
    try {
        return new RegExp(text) instanceof RegExp;
    }
    catch {
        return false;
    }
}
const patterns = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).optional();
/**
 * How something shows itself in a repository. Every list is an "or".
 * Dotted patterns (`imports`, `calls`) match segment by segment: `*` within one segment, `**` any number of segments.
 * Globs (`files`) are minimatch's, from the project's root; those without `/` match the file's name in any folder.
 */
const Recogniser = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    imports: patterns.describe('Python modules: `mlflow` matches `mlflow` and `mlflow.sklearn`.'),
    calls: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            with: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
                .optional()
                .describe('Argument by name, position (`0`) or either (`path|0`) → glob over its value; `*` is any, written or computed.'),
            without: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().describe('Arguments that, with any of these values, are no match.'),
        }),
    ]))
        .optional()
        .describe('Resolved dotted names of calls, `()` left out: `mlflow.log_*`, `sklearn.**.fit`.'),
    bases: patterns.describe('Resolved base classes of class definitions.'),
    packages: patterns.describe('Names in dependency manifests; `*` allowed.'),
    files: patterns,
    settings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }))
        .optional()
        .describe('Key (dotted pattern) and value (glob) of a settings file.'),
    commands: patterns.describe('Leading words of a command: `dvc`, `aws sagemaker`, `python -m pytest`; `*` is one word.'),
    images: patterns.describe('Globs over image references without tag or digest.'),
    actions: patterns.describe('Globs over `uses:` without its ref.'),
    kinds: patterns.describe('`group/Kind` of Kubernetes objects; the group may hold `*`, versions are ignored: `serving.kserve.io/InferenceService`.'),
    terraform: patterns.describe('Globs over resource and data types: `aws_sagemaker_*`.'),
    uris: patterns.describe('Prefixes of string literals: `s3://`.'),
    environment: patterns.describe('Names of environment variables that code or configuration sets or reads.'),
    foreign: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        language: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        imports: patterns.describe('Packages, by `library()`, `using`, `import`.'),
        calls: patterns.describe('Functions, without the package before them.'),
    }))
        .optional()
        .describe('What code of other languages loads and calls.'),
});
/** What a tool can be doing where its calls or files are found; analyses ask for roles, never for tools by name. */
const Role = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
    'trains',
    'tracks',
    'registers-model',
    'saves-model',
    'loads-model',
    'serves',
    'health-checks',
    'monitors',
    'versions-data',
    'reads-data',
    'bundles-data',
    'validates-data',
    'orchestrates',
    'runs-tests',
    'defines-tests',
    'measures-coverage',
    'seeds',
    'draws',
    'deploys',
    'rolls-back',
    'gates-quality',
    'hosts-models',
    'manages-runtime',
    'operates',
]);
const RoleRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    role: Role,
    ...Recogniser.shape,
    kind: _model_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .MonitoringKind */ .Tx.optional().describe('Of the role `monitors`.'),
    layer: _model_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .Layer */ .Wd.optional().describe('Of a proprietary platform: what the call touches.'),
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('Of `saves-model` and `loads-model`: the file format.'),
    general: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .optional()
        .describe('Of `serves`: a framework for any request; it serves predictions only where what it runs reaches a model. Of `deploys`: it counts only where an image can hold what serves.'),
    portable: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe('Of `saves-model`: another framework can load it, without running code.'),
    executable: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe('Of `saves-model` and `loads-model`: loading can run code.'),
    argument: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe('Name, position or either (`path|0`) of the argument that the role is about: a path, a route, a model, a version.'),
    pinned: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .refine(isExpression, 'is no regular expression')
        .optional()
        .describe('Of `hosts-models` and `manages-runtime`: regular expression for values of the argument that name one fixed version.'),
    implied: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .optional()
        .describe('The role alone does not show the tool at work: a framework plays it by itself, or the call may go to another.'),
    when: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().describe('Arguments that must have these values (globs) for the role to hold.'),
    unless: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().describe('Arguments that, with any of these values, take the role away.'),
});
const Tool = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[a-z0-9][a-z0-9-]*$/),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    licence: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['open-source', 'proprietary']),
    hosting: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['self', 'vendor', 'unknown']),
    vendor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    homepage: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    platform: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe('A proprietary platform that counts for lock-in.'),
    layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_model_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .Layer */ .Wd).optional().describe('Layers a platform touches where no role says it more exactly.'),
    alternatives: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().describe('Open counterparts by tool id.'),
    also: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_model_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .Capability */ .nS).optional().describe('Further capabilities.'),
    configured: Recogniser.optional().describe('Evidence that it is set up: files of its own format, a service in compose or Kubernetes.'),
    used: Recogniser.optional().describe('Evidence that it runs: imported and called, run by CI, a pipeline or an image.'),
    declared: Recogniser.optional().describe('Evidence that it is only listed: packages of a manifest.'),
    roles: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(RoleRecord).optional(),
});
/** One way in which a hazard shows itself. */
const HazardSign = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...Recogniser.shape,
    when: RoleRecord.shape.when,
    unless: RoleRecord.shape.unless,
    safeSince: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ package: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })
        .optional()
        .describe('The release of a package from which the default is safe: no hazard where the project cannot install an older one.'),
    safeBeside: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().describe('Names of calls that, in the same file, take the danger away.'),
});
/** Code that endangers whoever runs it, recognised as a tool's roles are. */
const Hazard = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[a-z0-9][a-z0-9-]*$/),
    says: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('What is dangerous about it, in one clause.'),
    signs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(HazardSign),
});
const HazardFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ hazards: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Hazard) });
const ToolFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ capability: _model_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .Capability */ .nS, tools: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Tool) });


/***/ })

};
