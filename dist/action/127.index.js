export const id = 127;
export const ids = [127];
export const modules = {

/***/ 636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5250);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6856);

// The package's index reads and prints the event when it is imported; only this half of it is wanted.



const usual = { second: 1_000, request: 30_000, pause: 90_000 };
const retries = 2;
const waitsForLimits = 2;
function silent() { }
/** A client that honours the runner's proxy, retries what is safe to repeat and waits out short rate limits. */
function connect(token, apiUrl, patience = usual) {
    const worthWaiting = (seconds, _request, _client, tries) => tries < waitsForLimits && seconds * 1_000 <= patience.pause;
    const Client = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .GitHub */ .gq.plugin(timeLimit(patience.request), _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__/* .throttling */ .A);
    return new Client((0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .getOctokitOptions */ .EG)(token, {
        baseUrl: apiUrl,
        userAgent: 'mlops-scorecard',
        log: { debug: silent, info: silent, warn: silent, error: silent },
        retry: { retries, retryAfterBaseValue: patience.second },
        throttle: {
            // Without a name, all clients of a process would share one queue.
            id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
            onRateLimit: worthWaiting,
            onSecondaryRateLimit: worthWaiting,
            retryAfterBaseValue: patience.second,
        },
    }));
}
/** First in line, and so innermost: each try gets a limit of its own. */
function timeLimit(milliseconds) {
    return (client) => {
        client.hook.before('request', (options) => {
            options.request = { ...options.request, signal: AbortSignal.timeout(milliseconds) };
        });
        return {};
    };
}


/***/ }),

/***/ 317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6843);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3342);

/** Tells failed requests apart; whatever else was thrown is thrown on. */
function failureOf(error) {
    const answer = readAnswer(error);
    if (!answer)
        throw error;
    const { status, message, headers } = answer;
    const says = `${status}: ${message}`;
    if (!headers)
        return network(message);
    if (status >= 500)
        return { kind: 'unavailable', says, advice: 'GitHub had trouble; run the job again.', temporary: true };
    if (status === 429 || headers['x-ratelimit-remaining'] === '0' || /secondary rate/i.test(message))
        return rateLimited(says, headers);
    if (status === 403 && /not accessible by/i.test(message))
        return readOnly(says, headers['x-accepted-github-permissions']);
    if (status === 401)
        return { kind: 'denied', says, advice: 'The token is not valid: check the input `token`.', temporary: false };
    if (status === 403)
        return { kind: 'denied', says, advice: 'The token may not do this here.', temporary: false };
    if (status === 404)
        return notFound(says);
    return { kind: 'rejected', says, advice: 'GitHub refused the request; please report this.', temporary: false };
}
const RequestFailure = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    response: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ headers: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()) }).optional(),
});
const longestWords = 200;
function readAnswer(error) {
    if (error instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodError */ .G)
        return { status: 0, message: 'the answer is cut off, or not what GitHub would say' };
    const { data } = RequestFailure.safeParse(error);
    return data && { status: data.status, message: worded(data.message), ...(data.response && { headers: data.response.headers }) };
}
/** What proxies answer can be a page of HTML. */
function worded(message) {
    const line = message.trim().split(/\r?\n/)[0] ?? '';
    return /^<(?:!doctype|html|head|body)/i.test(line) ? 'a page of HTML' : line.slice(0, longestWords);
}
function network(message) {
    return {
        kind: 'network',
        says: message,
        advice: 'GitHub could not be reached; check the proxy settings of the runner and run the job again.',
        temporary: true,
    };
}
function rateLimited(says, headers) {
    const seconds = Number(headers['retry-after']);
    return {
        kind: 'rate-limited',
        says,
        advice: "The token's rate limit is used up; run the job again later.",
        temporary: true,
        ...(seconds > 0 && { retryAfter: seconds }),
    };
}
function readOnly(says, accepted) {
    const permissions = typeof accepted === 'string' && /^[\w=;, -]+$/.test(accepted) ? ` (it asks for ${accepted})` : '';
    return {
        kind: 'read-only',
        says,
        advice: `The token lacks a permission: give the job \`permissions: pull-requests: write\`${permissions}. Runs for forks and for Dependabot are read-only whatever the workflow says.`,
        temporary: false,
    };
}
function notFound(says) {
    return {
        kind: 'not-found',
        says,
        advice: 'It does not exist, or the token has no access to it: GitHub does not tell the two apart.',
        temporary: false,
    };
}


/***/ }),

/***/ 1053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ConfigurationError),
/* harmony export */   s: () => (/* binding */ ScanError)
/* harmony export */ });
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1918);

/** The user asked for something that cannot be: a wrong flag, a broken policy file. The run ends with exit code 2. */
class ConfigurationError extends Error {
    location;
    /** What to do about it, as one sentence. */
    remedy;
    constructor(message, options = {}) {
        super(options.location ? `${(0,_location_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLocation */ .j$)(options.location)}: ${message}` : message, { cause: options.cause });
        this.name = 'ConfigurationError';
        this.location = options.location;
        this.remedy = options.remedy;
    }
}
/** The scan itself could not be done: git failed, the run's time is over. Exit code 3; 2 where what was named is not there. */
class ScanError extends Error {
    remedy;
    misnomer;
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.name = 'ScanError';
        this.remedy = options.remedy;
        this.misnomer = options.misnomer;
    }
}


/***/ }),

/***/ 5172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nS: () => (/* reexport */ Capability),
  Wd: () => (/* reexport */ Layer),
  Tx: () => (/* reexport */ MonitoringKind),
  AF: () => (/* binding */ Problem),
  MM: () => (/* binding */ Project),
  LN: () => (/* binding */ Repository),
  qF: () => (/* reexport */ ToolUse),
  hO: () => (/* binding */ factNames),
  yD: () => (/* binding */ factOf),
  jO: () => (/* binding */ factParts),
  pe: () => (/* binding */ openedBy)
});

// UNUSED EXPORTS: EntryPoint, Facts, overlap

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
const illustration = schemas/* boolean */.zMY()
    .optional()
    .describe('True where it stands among the examples, docs or demos of a library, or among what is kept and no longer used.');
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
    withoutAssertions: strings.describe('Python files that are named as tests and assert nothing, at most 200.'),
    misplaced: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: line.optional(), script: schemas/* string */.YjP(), found: schemas/* string */.YjP() }))
        .describe('Scripts for tests that CI runs by a path at which there is nothing, and the one file of that name.'),
    ci: schemas/* enum */.k5n(['run', 'not-run', 'no-ci', 'unknown']).describe('Whether any live CI configuration runs them.'),
    onPullRequest: yesNo.describe('Whether a run that pull requests trigger is among them.'),
    jobs: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: line.optional(), name: schemas/* string */.YjP(), triggers: strings, command: schemas/* string */.YjP(), chain: evidence })),
    coverage: schemas/* strictObject */.rej({ measured: yesNo, threshold: schemas/* string */.YjP().optional(), evidence: evidence }),
    environment: schemas/* strictObject */.rej({
        folder: schemas/* string */.YjP().describe('`.` or that of the manifest nearest above the tests.'),
        install: schemas/* string */.YjP(),
        run: schemas/* string */.YjP(),
        python: schemas/* string */.YjP().describe('A release that the project allows: `3.12`.'),
        versionFile: schemas/* string */.YjP().optional().describe('A `.python-version`.'),
    })
        .optional()
        .describe('Where and with what Python tests can be run; absent where there are none.'),
    evidence: evidence,
});
const DvcRemote = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    kind: schemas/* string */.YjP(),
    default: schemas/* boolean */.zMY(),
    named: schemas/* boolean */.zMY().optional().describe('True where a command or a call of the repository names it, which needs no default.'),
    path: schemas/* string */.YjP(),
    line: line.optional(),
});
const Data = schemas/* strictObject */.rej({
    versioning: schemas/* enum */.k5n(['versioned', 'partial', 'none', 'no-data', 'unknown']),
    tools: strings,
    reads: schemas/* array */.YOg(schemas/* strictObject */.rej({
        ...at,
        target: schemas/* string */.YjP(),
        database: schemas/* boolean */.zMY().optional().describe('True where it asks a database or a warehouse.'),
        hub: schemas/* boolean */.zMY().optional().describe('True where it asks a hub of data sets.'),
    }))
        .describe('What code reads, what training reaches first: paths, URIs, dataset names.'),
    dvc: schemas/* strictObject */.rej({
        initialised: schemas/* boolean */.zMY(),
        roots: strings,
        remotes: schemas/* array */.YOg(DvcRemote),
        stages: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), name: schemas/* string */.YjP(), line: line.optional(), locked: yesNo, outputsIgnored: yesNo })),
        files: schemas/* int */.Whr().describe('Number of .dvc pointer files, but for those of tests.'),
    }),
    rawFiles: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        size: schemas/* int */.Whr(),
        atLeast: schemas/* boolean */.zMY().optional().describe('True where the content is not here, and the size the least that it can be.'),
        dvc: schemas/* boolean */.zMY().optional().describe('True where a .dvc file names it, or a folder that it lies in.'),
        kind: schemas/* enum */.k5n(['data', 'model', 'result']).describe('`result`: what a model said or what was measured, which none learns from.'),
    })),
    hub: schemas/* array */.YOg(schemas/* strictObject */.rej({
        ...at,
        id: schemas/* string */.YjP(),
        kind: schemas/* enum */.k5n(['dataset', 'model']),
        revision: schemas/* string */.YjP().optional(),
        pinned: yesNo,
        address: schemas/* string */.YjP()
            .optional()
            .describe('How it is addressed where it is no name that is given: `hf://datasets/owner/name`, up to the revision.'),
        evidence: evidence.optional().describe('All places that load it so, where there are several.'),
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
    seeding: evidence.optional().describe('From the entry point to the call that fixes a seed, where one does.'),
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
    registrations: evidence.describe('Calls that register what an entry point fits, those that it reaches first.'),
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
        builtHere: schemas/* boolean */.zMY().optional().describe('True where the repository builds and names the image itself.'),
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
    locked: strings.describe('Ecosystems whose packages are locked, each that running needs.'),
    pinning: schemas/* enum */.k5n(['all', 'most', 'some', 'none', 'no-manifest', 'unknown']).describe('Of what the manifests declare.'),
    packages: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        specifier: schemas/* string */.YjP(),
        pinned: schemas/* boolean */.zMY(),
        ecosystem: schemas/* string */.YjP(),
        runtime: schemas/* boolean */.zMY(),
        path: schemas/* string */.YjP(),
        line: line.optional(),
        cell: line.optional(),
        task: schemas/* boolean */.zMY().optional().describe('True where a task installs it for itself when it runs: no lock file reaches it.'),
    })),
    python: schemas/* strictObject */.rej({
        declared: yesNo,
        specifier: schemas/* string */.YjP().optional(),
        inUse: schemas/* strictObject */.rej({ specifier: schemas/* string */.YjP(), newest: schemas/* string */.YjP() })
            .optional()
            .describe('What CI, commands, platforms and images set up, as `>=3.8,<3.11` and `3.10`.'),
        evidence: evidence,
    }),
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
    notified: yesNo.describe('Whether somebody is told of the alerts: no where the whole configuration of Prometheus is here and names no Alertmanager.'),
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
    testsOnly: schemas/* boolean */.zMY().optional().describe('True where only tests show it, of what is there for other work.'),
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
        modules: strings.describe('Folders in which it is called, or else named.'),
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
    hazards: schemas/* array */.YOg(schemas/* strictObject */.rej({
        ...at,
        kind: schemas/* string */.YjP(),
        says: schemas/* string */.YjP().optional(),
        undecided: schemas/* boolean */.zMY()
            .optional()
            .describe('True where a manifest or lock that could not be read may fix a version in which it is safe.'),
        illustration: illustration,
    })),
    hostedModels: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...at, provider: schemas/* string */.YjP(), model: schemas/* string */.YjP(), pinned: yesNo, illustration: illustration })),
    runtimes: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...at, tool: schemas/* string */.YjP(), argument: schemas/* string */.YjP(), version: schemas/* string */.YjP(), pinned: yesNo, illustration: illustration })),
    services: schemas/* array */.YOg(OperatedService).describe('Services that the project runs itself, from compose files and Kubernetes manifests.'),
    calls: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...at, name: schemas/* string */.YjP(), arguments: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) })),
};
const Project = schemas/* strictObject */.rej(ProjectShape);
const factNames = Object.keys(ProjectShape).filter((name) => !['root', 'owners', 'undecided'].includes(name));
/** Parts that rest on few files: only a problem that names one casts doubt on it. */
const partsOfFewFiles = ['tests.present', 'data.dvc', 'data.rawFiles'];
/** Parts that any problem of their fact casts doubt on too. */
const partsOfTheirFact = [
    'data.hub',
    'data.reads',
    'data.validation',
    'data.versioning',
    'dependencies.installable',
    'dependencies.packages',
    'dependencies.python',
    'documents.codeowners',
    'documents.license',
    'documents.modelCard',
    'documents.runbook',
    'monitoring.alerts',
    'monitoring.drift',
    'monitoring.present',
    'serving.deploys',
    'serving.healthChecks',
    'serving.present',
    'serving.rollback',
    'tests.ci',
    'tests.coverage',
    'training.entryPoints',
    'training.pipelines',
    'training.present',
    'training.qualityGate',
    'training.registered',
];
/** Answers that a fact gives of its own; a problem or a policy can name them instead of the whole. */
const factParts = [...partsOfFewFiles, ...partsOfTheirFact];
/** The fact that a name of it, or of a part of it, belongs to. */
function factOf(name) {
    return name.split('.', 1)[0] ?? name;
}
/** Whether two names are of the same fact or part, or one is of a part of the other. */
function overlap(one, other) {
    return one === other || factOf(one) === other || one === factOf(other);
}
/**
 * The facts and parts that problems of the named ones leave open, but for those `settled`. A part that is open leaves its fact open, which
 * speaks of all that belongs to it.
 */
function openedBy(names, settled) {
    const follows = (part) => partsOfTheirFact.some((own) => own === part);
    const parts = factParts.filter((part) => !settled.has(part) && (names.has(part) || (follows(part) && names.has(factOf(part)))));
    const wholes = new Set(parts.filter(follows).map(factOf));
    return [...factNames.filter((fact) => names.has(fact) || wholes.has(fact)), ...parts].sort();
}
const Problem = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    line: line.optional(),
    stage: schemas/* enum */.k5n(['source', 'extractor', 'analysis']),
    reason: schemas/* string */.YjP(),
    affects: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Names of the facts that this could change.'),
    internal: schemas/* boolean */.zMY().optional().describe('True where the scorecard itself failed: a bug to report, and no fault of the file.'),
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
    whole: Project.optional().describe('The repository as if it were one project, for the policies that judge it so; absent where it is one.'),
});


/***/ }),

/***/ 4326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ failures)
/* harmony export */ });
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3053);

/** Takes the error of a stage that failed and was contained, for whoever debugs it; reports name the stage and never show a stack. */
const failures = (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.channel)('mlops-scorecard:failure');


/***/ }),

/***/ 1918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   j$: () => (/* binding */ formatLocation),
/* harmony export */   of: () => (/* binding */ Evidence)
/* harmony export */ });
/* unused harmony export Location */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6843);

const Location = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Path from the root of what was scanned, with `/`.'),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional().describe('1-based line; absent where the whole file is meant.'),
    cell: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional().describe('1-based code cell of a notebook; `line` then counts within it.'),
});
const Evidence = Location.extend({
    says: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('What stands there, shortened and with secrets redacted.'),
});
/** The path, line and cell of what has them, and nothing else of it. */
function locationOf({ path, line, cell }) {
    return { path, ...(line !== undefined && { line }), ...(cell !== undefined && { cell }) };
}
/** Notebook cells have no lines of the file: `path#cell3:2`. */
function formatLocation({ path, line, cell }) {
    const inside = cell === undefined ? path : `${path}#cell${cell}`;
    return line === undefined ? inside : `${inside}:${line}`;
}


/***/ }),

/***/ 9621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ Severity)
/* harmony export */ });
/* unused harmony exports Outcome, FindingState, Finding, Evaluation, Score, PolicySummary, LockInSummary, Scorecard */
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
    scores: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        project: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        owners: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional().describe('Who answers for it, where the policy file or CODEOWNERS says so.'),
        score: Score,
        previous: Score.optional(),
    })),
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

/***/ 3678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hp: () => (/* binding */ isNotMachineLearning),
/* harmony export */   Jg: () => (/* binding */ scoreChange),
/* harmony export */   O3: () => (/* binding */ waiverWords),
/* harmony export */   QD: () => (/* binding */ capabilityWords),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   UL: () => (/* binding */ scoreMove),
/* harmony export */   Xu: () => (/* binding */ stateWords),
/* harmony export */   aL: () => (/* binding */ hasCeased),
/* harmony export */   c_: () => (/* binding */ tallyWords),
/* harmony export */   cz: () => (/* binding */ clipped),
/* harmony export */   fI: () => (/* binding */ ceasedIn),
/* harmony export */   g3: () => (/* binding */ stateRank),
/* harmony export */   gJ: () => (/* binding */ lostIn),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   gu: () => (/* binding */ scoreWords),
/* harmony export */   uQ: () => (/* binding */ isCompared),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
/* unused harmony export tally */
const severities = ['critical', 'high', 'medium', 'low', 'info'];
/** `72`, `72–80` or `not scored`. */
function scoreWords(score) {
    if (score?.range && score.range.low !== score.range.high)
        return `${score.range.low}–${score.range.high}`;
    return score?.value === undefined ? 'not scored' : String(score.value);
}
/** `71 → 68`, with the score without waivers where it differs. */
function scoreMove(scorecard) {
    const moved = scoreChange(scorecard.score, scorecard.base?.score);
    const { withoutWaivers, value } = scorecard.score;
    return withoutWaivers === undefined || withoutWaivers === value ? moved : `${moved} (${withoutWaivers} without waivers)`;
}
/** `71 → 68`, or one of them where nothing moved or nothing was compared. */
function scoreChange(now, previous) {
    const [before, after] = [previous && scoreWords(previous), scoreWords(now)];
    return before === undefined || before === after ? after : `${before} → ${after}`;
}
/** `1 finding`, `2 findings`. */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** What a reader takes in; a change can write texts of any length into what it is told of. */
const longest = 500;
/** The text up to a length that nothing around it is crowded out by. */
function clipped(text, most = longest) {
    return text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
/** Whether the head was held against a base, and not only meant to be. */
function isCompared({ base }) {
    return base !== undefined && base.missing === undefined;
}
/** Nothing in the repository is for us to judge, nor was at the base. */
function isNotMachineLearning({ repository, evaluations, base }) {
    const wasJudged = base?.score?.value !== undefined || evaluations.some(({ findings }) => findings.length > 0);
    return repository.ml === 'no' && !wasJudged && evaluations.every(({ outcome }) => outcome === 'not-applicable');
}
/** Whether a finding of the base is gone because its policy no longer applies: that repairs nothing. */
function hasCeased({ evaluation, finding }) {
    return finding.state === 'fixed' && evaluation.outcome === 'not-applicable';
}
/** How many findings of the base are gone in that way. */
function ceasedIn(evaluations) {
    return evaluations.flatMap((evaluation) => evaluation.findings.filter((finding) => hasCeased({ evaluation, finding }))).length;
}
/** Findings that were decided at the base and can no longer be. */
function lostIn(evaluations) {
    return evaluations.flatMap(({ findings }) => findings).filter(({ state }) => state === 'lost').length;
}
/** Those this change introduced, then the most severe, then by policy; within one as the facts have it, which puts first what weighs most. */
function byUrgency(a, b) {
    return (stateRank(a.finding) - stateRank(b.finding) ||
        severities.indexOf(a.evaluation.severity) - severities.indexOf(b.evaluation.severity) ||
        compare(a.evaluation.policy, b.evaluation.policy));
}
/** Findings with their policies, the most urgent first. */
function rowsOf(scorecard, wanted) {
    return scorecard.evaluations
        .flatMap((evaluation) => evaluation.findings.filter((finding) => wanted(finding, evaluation)).map((finding) => ({ evaluation, finding })))
        .sort(byUrgency);
}
/** What a change did, in words. */
const stateWords = {
    introduced: 'introduced',
    fixed: 'fixed',
    lost: 'lost sight of',
    unchanged: '',
};
/** What a change did comes before what it found. */
function stateRank(finding) {
    return { introduced: 0, lost: 1, fixed: 2, unchanged: 3 }[finding.state ?? 'unchanged'];
}
/** By code units: the same order on every machine. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** `waived until 2027-01-31`, or that it was. */
function waiverWords({ expires, daysLeft }) {
    return daysLeft < 0 ? `waiver expired on ${expires}` : `waived until ${expires}`;
}
const outcomeWords = {
    pass: 'pass',
    fail: 'fail',
    'not-applicable': 'not applicable',
    unknown: 'unknown',
    error: 'error',
};
/** `data-versioning` → `Data versioning`. */
function capabilityWords(capability) {
    const words = capability
        .replaceAll('-', ' ')
        .replace(/\bci cd\b/, 'CI/CD')
        .replace(/\biac\b/, 'infrastructure as code');
    return words.charAt(0).toUpperCase() + words.slice(1);
}
function tally(evaluations) {
    const counts = { pass: 0, fail: 0, 'not-applicable': 0, unknown: 0, error: 0 };
    for (const evaluation of evaluations)
        counts[evaluation.outcome]++;
    return counts;
}
/** `12 pass, 5 fail, 2 unknown`, without zeros. */
function tallyWords(evaluations) {
    const counts = tally(evaluations);
    const parts = Object.keys(counts)
        .filter((outcome) => counts[outcome] > 0)
        .map((outcome) => `${counts[outcome]} ${outcomeWords[outcome]}`);
    return parts.join(', ');
}


/***/ }),

/***/ 5971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vm: () => (/* binding */ breakdownsOfBase),
/* harmony export */   nT: () => (/* binding */ breakdownNotices),
/* harmony export */   rt: () => (/* binding */ breakdownReasons)
/* harmony export */ });
/* unused harmony export isBrokenDown */
/** Stages shown by name; whoever repairs the first has probably repaired the others. */
const mostNamed = 3;
/** Problems of the base that are the scorecard's own, said to be of the base: what cannot be told of it must not pass for unchanged. */
function breakdownsOfBase(problems) {
    return problems
        .filter(({ internal }) => internal)
        .map((problem) => ({ ...problem, reason: `in the base: ${problem.reason}`, affects: [] }));
}
/** Whether a stage of the scan itself failed: what is reported then holds, and is not all there is to report. */
function isBrokenDown({ problems }) {
    return problems.some(({ internal }) => internal);
}
/** Why the gate cannot pass: the stages that failed, the first few by name. */
function breakdownReasons(problems) {
    const reasons = [
        ...new Set(problems.filter(({ internal }) => internal).map(({ path, reason }) => (path === '.' ? reason : `${path}: ${reason}`))),
    ];
    const more = reasons.length - mostNamed;
    return more > 0 ? [...reasons.slice(0, mostNamed), `and ${more} more internal errors`] : reasons;
}
/** What a reader must know where a stage failed; none where none did. */
function breakdownNotices(problems) {
    const reasons = breakdownReasons(problems);
    if (reasons.length === 0)
        return [];
    const facts = [...new Set(problems.filter(({ internal }) => internal).flatMap(({ affects }) => affects))].sort();
    const unknown = facts.length === 0 ? '' : ` Unknown because of it: ${facts.join(', ')}.`;
    return [
        {
            level: 'error',
            text: `This is incomplete: a part of MLOps Scorecard failed, which is a bug; please report it. ${reasons.join('; ')}.${unknown}`,
        },
    ];
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


/***/ })

};
