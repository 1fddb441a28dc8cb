export const id = 729;
export const ids = [729];
export const modules = {

/***/ 2225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readRecorded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3434);
/* harmony import */ var _model_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5172);




/** Facts that `facts --files --output` recorded: of a file, or of every `.json` of a folder. Throws ConfigurationError. */
function readRecorded(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (!stats)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`there is no file or folder ${path}`);
    if (!stats.isDirectory())
        return [{ name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path, '.json'), facts: parse(path) }];
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path).filter((name) => name.endsWith('.json'));
    if (names.length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`there are no recorded facts in ${path}`, { remedy });
    return names.toSorted().map((name) => ({ name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name, '.json'), facts: parse((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)) }));
}
const remedy = 'Record them by `mlops-scorecard facts REPOSITORY --files --output NAME.json`, with this version.';
function parse(path) {
    const { data, error } = _model_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .Facts */ .At.safeParse(json(path));
    if (data)
        return data;
    const [issue] = error.issues;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`${path} holds no recorded facts: \`${issue?.path.join('.')}\` ${issue?.message}`, { remedy });
}
function json(path) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (cause) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`${path} is not JSON that can be read`, { remedy, cause });
    }
}


/***/ }),

/***/ 2729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testCommand: () => (/* binding */ testCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/policies/evaluate.js + 3 modules
var evaluate = __webpack_require__(3951);
// EXTERNAL MODULE: ./lib/policies/load.js + 7 modules
var load = __webpack_require__(9094);
// EXTERNAL MODULE: ./lib/policies/policy.js
var policies_policy = __webpack_require__(4618);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
// EXTERNAL MODULE: ./lib/model/scorecard.js
var scorecard = __webpack_require__(9621);
// EXTERNAL MODULE: ./lib/strict/yaml.js
var yaml = __webpack_require__(8246);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./lib/model/empty.js
var empty = __webpack_require__(4184);
// EXTERNAL MODULE: ./lib/model/facts.js + 3 modules
var model_facts = __webpack_require__(5172);
;// CONCATENATED MODULE: ./lib/policies/case-facts.js




/**
 * The facts of a case: what it says, in an empty project, with every field that it leaves out filled by its neutral value.
 * Throws ConfigurationError where a field does not exist or has another type.
 */
function factsOf(one, place) {
    const schema = json_schema_processors/* toJSONSchema */.bl(model_facts/* Project */.MM, { reused: 'inline' });
    const merged = complete(schema, overlay((0,empty/* emptyProject */.z)('.'), { ...one.facts, undecided: one.undecided }));
    const parsed = model_facts/* Project */.MM.safeParse(merged);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new errors/* ConfigurationError */.j(`\`facts.${issue?.path.map(String).join('.')}\`: ${issue?.message}`, { location: place });
    }
    const facts = (0,empty/* emptyFacts */.J)();
    return { ...facts, repository: { ...facts.repository, ml: one.ml }, projects: [parsed.data] };
}
function overlay(under, over) {
    if (!isRecord(under) || !isRecord(over))
        return over;
    const changed = Object.entries(over).map(([key, value]) => [key, overlay(under[key], value)]);
    return { ...under, ...Object.fromEntries(changed) };
}
function complete(schema, value) {
    if (Array.isArray(value))
        return value.map((item) => complete(schema.items ?? {}, item));
    if (!isRecord(value) || !schema.properties)
        return value;
    const missing = (schema.required ?? [])
        .filter((key) => value[key] === undefined)
        .map((key) => [key, neutral(schema.properties?.[key] ?? {})]);
    const given = Object.entries(value).map(([key, item]) => [key, complete(schema.properties?.[key] ?? {}, item)]);
    return Object.fromEntries([...missing, ...given]);
}
/** Of an enumeration the word that claims least. */
function neutral(schema) {
    if (schema.enum)
        return ['no', 'none', 'unknown'].find((word) => schema.enum?.includes(word)) ?? schema.enum[0];
    if (schema.type === 'array')
        return [];
    if (schema.type === 'string')
        return '';
    if (schema.type === 'integer')
        return 1;
    if (schema.type === 'boolean')
        return false;
    return complete(schema, {});
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/policies/schema.js
var schema = __webpack_require__(1471);
;// CONCATENATED MODULE: ./lib/policies/test.js








const ExpectedFinding = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().optional(),
    line: schemas/* int */.Whr().optional(),
    message: schemas/* string */.YjP().optional().describe('Text that the message contains.'),
    remediation: schemas/* string */.YjP().optional().describe('Text that the remediation contains.'),
});
/** What a policy must say of some facts. */
const PolicyCase = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    facts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}),
    files: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}).describe('What `config(path)` returns, by path.'),
    ml: schemas/* enum */.k5n(['yes', 'no', 'unknown']).default('yes'),
    undecided: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    params: schemas/* record */.g1P(schemas/* string */.YjP(), schema/* ParamValue */.bO).default({}),
    outcome: scorecard/* Outcome */.Pi,
    reason: schemas/* string */.YjP().optional().describe('Text that the reason contains.'),
    findings: schemas/* array */.YOg(ExpectedFinding).optional(),
});
/** The cases of a test file held against a policy. Throws ConfigurationError where the file is not one. */
function testPolicy(policy, text, path) {
    const cases = (0,yaml/* parseStrictYaml */.A)(schemas/* array */.YOg(PolicyCase).min(1), text, path);
    return cases.value.map((one, index) => {
        const line = cases.lineOf([index]);
        const judgement = judgeCase(policy, one, { path, line });
        return { name: one.name, line, outcome: judgement.outcome, severity: judgement.severity, differences: differencesOf(one, judgement) };
    });
}
function judgeCase(policy, one, place) {
    for (const [name, value] of Object.entries(one.params)) {
        const param = policy.params[name];
        const reason = param ? (0,schema/* paramReason */.EM)(param, value) : 'is no param of this policy';
        if (reason)
            throw new errors/* ConfigurationError */.j(`\`params.${name}\` ${reason}`, { location: place });
    }
    const defaults = (0,policies_policy/* defaultConfiguration */._)(policy);
    const configuration = { ...defaults, enabled: true, params: { ...defaults.params, ...one.params } };
    const [judgement] = (0,evaluate/* evaluate */._)([{ policy, configuration }], factsOf(one, place), { config: (file) => one.files[file] });
    if (!judgement)
        throw new errors/* ConfigurationError */.j('the policy judged nothing', { location: place });
    return judgement;
}
function differencesOf(one, { outcome, reason, findings }) {
    const differences = [];
    if (outcome !== one.outcome)
        differences.push(`outcome: expected ${one.outcome}, got ${outcome} (${reason})`);
    if (one.reason !== undefined && !reason.includes(one.reason))
        differences.push(`reason: expected "${one.reason}" in "${reason}"`);
    if (!one.findings)
        return differences;
    if (findings.length !== one.findings.length)
        differences.push(`findings: expected ${one.findings.length}, got ${findings.map(show).join(', ') || 'none'}`);
    return [...differences, ...one.findings.flatMap((expected, index) => differencesIn(expected, findings[index], index))];
}
function differencesIn(expected, finding, index) {
    if (!finding)
        return [];
    const place = ['path', 'line'].filter((key) => expected[key] !== undefined && expected[key] !== finding[key]);
    const texts = ['message', 'remediation'].filter((key) => expected[key] !== undefined && !finding[key].includes(expected[key]));
    return [
        ...place.map((key) => `findings.${index}.${key}: expected ${expected[key]}, got ${finding[key]}`),
        ...texts.map((key) => `findings.${index}.${key}: expected "${expected[key]}" in "${finding[key]}"`),
    ];
}
function show({ path, line, message }) {
    return `${path ?? ''}${line === undefined ? '' : `:${line}`} ${message}`.trim();
}

// EXTERNAL MODULE: ./lib/reports/colour.js
var colour = __webpack_require__(87);
// EXTERNAL MODULE: ./lib/cli/open.js
var cli_open = __webpack_require__(8000);
// EXTERNAL MODULE: ./lib/cli/output.js
var output = __webpack_require__(1517);
// EXTERNAL MODULE: ./lib/cli/policy/recorded.js
var recorded = __webpack_require__(2225);
;// CONCATENATED MODULE: ./lib/cli/policy/test.js











/** `policy test [files…]`: policies held against their cases, or judged by recorded facts; exit code 1 where a case does not hold. */
async function testCommand(files, { facts }) {
    const policies = files.length > 0 ? files.flatMap(policyPaths).map(readPolicy) : await ownPolicies();
    if (policies.length === 0)
        throw new errors/* ConfigurationError */.j('there is no policy to test', { remedy: 'Name policies, or list them in `custom`.' });
    if (facts !== undefined)
        return (0,output/* write */.t)(judged(policies, facts));
    const tested = policies.map((policy) => ({ policy, ...casesOf(policy) }));
    const results = tested.flatMap(({ results: some }) => some);
    const broken = results.filter(({ differences }) => differences.length > 0).length;
    const text = tested.map(({ policy, path, results: some }) => `${policy.id}\n${some.map((one) => test_show(one, path)).join('')}`).join('');
    await (0,output/* write */.t)(`${text}${results.length} cases, ${broken === 0 ? 'all hold' : `${broken} of them broken`}\n`);
    if (broken > 0)
        process.exitCode = 1;
}
function policyPaths(path) {
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!stats)
        throw new errors/* ConfigurationError */.j(`there is no file or folder ${path}`);
    if (!stats.isDirectory())
        return [path];
    const names = (0,external_node_fs_.readdirSync)(path, { withFileTypes: true }).filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name));
    return names.map(({ name }) => (0,external_node_path_.join)(path, name)).toSorted();
}
function readPolicy(path) {
    return (0,load/* parsePolicy */.ON)((0,external_node_fs_.readFileSync)(path, 'utf8'), path);
}
async function ownPolicies() {
    const { rules } = await (0,cli_open/* open */.h)('.', {});
    return rules.policies.map(({ policy }) => policy).filter(({ builtIn }) => !builtIn);
}
/** The cases of `policies/x.yaml` are `policies/tests/x.yaml`. */
function casesOf(policy) {
    const path = (0,external_node_path_.join)((0,external_node_path_.dirname)(policy.path), 'tests', (0,external_node_path_.basename)(policy.path));
    if ((0,external_node_fs_.existsSync)(path))
        return { path, results: testPolicy(policy, (0,external_node_fs_.readFileSync)(path, 'utf8'), path) };
    throw new errors/* ConfigurationError */.j(`${policy.id} has no cases: there is no ${path}`, {
        remedy: 'Write facts and the outcome that they must have there, a case that fails at least.',
    });
}
function test_show({ name, line, differences }, path) {
    const paint = (0,colour/* painter */.C)((0,output/* wantsColour */.M)(process.env, process.stdout.isTTY));
    if (differences.length === 0)
        return `  ${paint.good('✓')} ${name}\n`;
    return `  ${paint.bad('✗')} ${name}  ${path}:${line}\n${differences.map((text) => `      ${text}\n`).join('')}`;
}
function judged(policies, path) {
    const configured = policies.map((policy) => ({ policy, configuration: { ...(0,policies_policy/* defaultConfiguration */._)(policy), enabled: true } }));
    const lines = (0,recorded/* readRecorded */.H)(path).flatMap(({ name, facts }) => [
        name,
        ...(0,evaluate/* evaluate */._)(configured, facts).flatMap(({ policy, outcome, reason, findings }) => [
            `  ${policy}: ${outcome}, ${reason}`,
            ...findings.map((finding) => `      ${[finding.path, finding.line].filter(Boolean).join(':')} ${finding.message}`),
        ]),
    ]);
    return `${lines.join('\n')}\n`;
}


/***/ }),

/***/ 4184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ emptyFacts),
/* harmony export */   z: () => (/* binding */ emptyProject)
/* harmony export */ });
/** A project in which nothing was found: what every analysis starts from, and what a test adds its few facts to. */
function emptyProject(root) {
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
    };
}
/** Facts of a machine-learning repository with one empty project. */
function emptyFacts() {
    return {
        schema: 'facts/1',
        repository: { ml: 'yes', projects: ['.'], files: 0, bytes: 0, excluded: [] },
        problems: [],
        projects: [emptyProject('.')],
    };
}
function emptyMaking() {
    return {
        tests: {
            present: 'no',
            frameworks: [],
            files: 0,
            paths: [],
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
        training: { tracking: 'no-training', entryPoints: [], pipelines: [], qualityGate: { present: 'no', evidence: [] } },
        models: [],
    };
}
function emptyOperation() {
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
        monitoring: { present: 'no', kinds: [], tools: [], metrics: [], alerts: [], evidence: [] },
        hostedModels: [],
        runtimes: [],
        services: [],
    };
}


/***/ }),

/***/ 3951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./lib/policies/cel-meter.js
var cel_meter = __webpack_require__(6506);
// EXTERNAL MODULE: ./lib/policies/cel-value.js
var cel_value = __webpack_require__(8954);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/policies/subject.js


/** The project as a whole; its place is the first evidence of what the policy reads, its identity is the policy's. */
function whole(trial) {
    const evidence = evidenceOf(trial, trial.variables, trial.policy.facts.flatMap((fact) => evidenceIn(trial.variables[fact.split('.')[0] ?? fact])));
    const [first] = evidence;
    const location = first ? placeOf(first) : {};
    return { variables: trial.variables, location, evidence, fingerprint: wholeFingerprint(trial) };
}
/** Identity of the project as a whole under a policy; no expression is run for it. */
function wholeFingerprint(trial) {
    return fingerprintOf(trial, '', '');
}
/** One member of `subjects`. `seen` tells apart those that are alike in one file. */
function subjectOf(trial, value, seen) {
    const variables = { ...trial.variables, subject: value };
    const evidence = evidenceOf(trial, variables, evidenceIn(value));
    const location = locate(trial, variables, value, evidence);
    const key = trial.policy.programs.key?.run(variables, trial.session) ?? contentAt(trial, location);
    const same = `${location.path}\n${key}`;
    const index = seen.get(same) ?? 0;
    seen.set(same, index + 1);
    return {
        variables,
        location,
        evidence,
        fingerprint: fingerprintOf(trial, location.path ?? '', index === 0 ? String(key) : `${key}\n${index}`),
    };
}
/** A subject without a path of its own is where its first evidence is. */
function locate({ policy, session }, variables, value, evidence) {
    const own = placeOf(policy.programs.at ? policy.programs.at.run(variables, session) : value);
    if (own.path !== undefined || !evidence[0])
        return own;
    return placeOf(evidence[0]);
}
/** Text of the line without its indentation: it moves with the line, and a change of it is a change of the subject. */
function contentAt(trial, location) {
    if (location.path === undefined)
        return '';
    return trial.contentOf({ ...location, path: location.path })?.trim() ?? '';
}
/** Two parts: what it is, which survives a move to another file, and where. Of what nothing else is known, the place is what it is. */
function fingerprintOf({ policy, project }, path, key) {
    return `${digest([policy.id, key || path])}-${digest([project.root, path])}`;
}
function digest(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}
function evidenceOf(trial, variables, otherwise) {
    const { evidence } = trial.policy.programs;
    if (!evidence)
        return otherwise;
    const list = evidence.run(variables, trial.session);
    return Array.isArray(list) ? list.flatMap(asEvidence) : [];
}
/** What a fact or subject rests on, by the names under which facts carry it. */
function evidenceIn(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    const { evidence, chain } = value;
    return [chain, evidence].flatMap((list) => (Array.isArray(list) ? list.flatMap(asEvidence) : []));
}
function asEvidence(value) {
    const { path, ...rest } = placeOf(value);
    if (path === undefined)
        return [];
    const says = value.says;
    return [{ path, ...rest, ...(typeof says === 'string' && { says }) }];
}
function placeOf(value) {
    if (typeof value === 'string')
        return { path: value };
    if (typeof value !== 'object' || value === null)
        return {};
    const { path, line, cell } = (0,cel_value/* fromCel */.F)({ ...value, evidence: undefined, chain: undefined });
    return {
        ...(typeof path === 'string' && { path }),
        ...(typeof line === 'number' && { line }),
        ...(typeof cell === 'number' && { cell }),
    };
}

;// CONCATENATED MODULE: ./lib/policies/conclude.js

/** More than a reader would follow. */
const maxEvidence = 50;
/** The judgement of a policy from what became of its subjects. */
function conclude(trial, outcome, reason, subjects = []) {
    const { policy, configuration, project } = trial;
    const passed = subjects.filter((subject) => subject.outcome === 'pass');
    const evaluation = {
        policy: policy.id,
        title: policy.title,
        capability: policy.capability,
        severity: configuration.severity,
        project: project.root,
        outcome,
        reason,
        judged: passed.length + count(subjects, 'fail'),
        passed: passed.length,
        unknown: count(subjects, 'unknown'),
        waived: 0,
        staged: configuration.staged,
        findings: subjects.filter((subject) => subject.outcome !== 'pass').map((subject) => findingOf(trial, subject)),
        evidence: passed.flatMap(({ evidence }) => evidence).slice(0, maxEvidence),
    };
    return { ...evaluation, passes: passed.map(({ fingerprint }) => fingerprint) };
}
/** The judgement where there is no subject, and that is good. */
function concludeEmpty(trial) {
    return { ...conclude(trial, 'pass', 'there is none'), judged: 1, passed: 1 };
}
/** The judgement where something that could not be read may change the outcome; what is known of the subjects is kept. */
function concludeUndecided(trial, undecided, subjects) {
    const reason = `cannot be decided: ${undecided.join(', ')} could not be read completely`;
    const judgement = conclude(trial, 'unknown', reason, subjects);
    const finding = {
        message: reason,
        remediation: 'The problems of this report name the files and why. Repair them, or exclude them in the policy file.',
        outcome: 'unknown',
        fingerprint: wholeFingerprint(trial),
        evidence: [],
    };
    return { ...judgement, unknown: judgement.unknown + 1, findings: [...judgement.findings, finding] };
}
function count(subjects, outcome) {
    return subjects.filter((subject) => subject.outcome === outcome).length;
}
function findingOf(trial, subject) {
    const inner = { ...trial, variables: subject.variables };
    const remediation = trial.policy.programs.remediation.map((part) => (typeof part === 'string' ? part : asCode(asText(inner, part))));
    return {
        ...subject.location,
        message: subject.message,
        remediation: remediation.join('').trim(),
        outcome: subject.outcome,
        fingerprint: subject.fingerprint,
        evidence: subject.evidence.slice(0, maxEvidence),
    };
}
/** Text that a program yields. */
function asText({ variables, session }, program) {
    const value = program.run(variables, session);
    return Array.isArray(value) ? value.join(', ') : String(value);
}
/** Interpolated text stands in code spans and fences, which nothing in it may end. */
function asCode(text) {
    return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').replaceAll('`', "'");
}

;// CONCATENATED MODULE: ./lib/policies/judge.js


/** Never throws: an expression that fails is the outcome `error`. */
function judge(trial) {
    try {
        return judgeOrThrow(trial);
    }
    catch (error) {
        return conclude(trial, 'error', `an expression failed: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function judgeOrThrow(trial) {
    const { policy, project, ml } = trial;
    if (policy.appliesTo === 'ml' && ml === 'no')
        return conclude(trial, 'not-applicable', 'the repository is not about machine learning');
    const undecided = policy.facts.filter((fact) => project.undecided.includes(fact));
    const unmet = policy.programs.matchConditions.find(({ holds }) => !isTrue(trial, holds));
    if (unmet)
        return undecided.length > 0
            ? concludeUndecided(trial, undecided, [])
            : conclude(trial, 'not-applicable', `does not apply: ${unmet.name}`);
    if (!policy.programs.subjects)
        return undecided.length > 0 ? concludeUndecided(trial, undecided, []) : judgeWhole(trial);
    const subjects = judgeSubjects(trial, policy.programs.subjects);
    if (subjects.length === 0 && policy.whenEmpty === 'pass' && undecided.length === 0)
        return concludeEmpty(trial);
    const outcome = outcomeOf(trial, subjects);
    if (undecided.length > 0 && outcome !== 'fail')
        return concludeUndecided(trial, undecided, subjects);
    return conclude(trial, outcome, reasonOf(outcome, subjects), subjects);
}
function judgeWhole(trial) {
    const subject = judgeSubject(trial, whole(trial));
    return conclude(trial, subject.outcome, subject.message, [subject]);
}
function judgeSubjects(trial, program) {
    const list = program.run(trial.variables, trial.session);
    if (!Array.isArray(list))
        throw new Error('`subjects` is not a list');
    const seen = new Map();
    return list.map((value) => judgeSubject(trial, subjectOf(trial, value, seen)));
}
function judgeSubject(trial, subject) {
    const { policy } = trial;
    const inner = { ...trial, variables: subject.variables };
    if (policy.programs.unknownWhen && isTrue(inner, policy.programs.unknownWhen))
        return { ...subject, outcome: 'unknown', message: `cannot be decided: ${policy.title}` };
    const broken = policy.programs.validations.find(({ holds }) => !isTrue(inner, holds));
    if (!broken)
        return { ...subject, outcome: 'pass', message: policy.title };
    return { ...subject, outcome: 'fail', message: broken.message ? asText(inner, broken.message) : (broken.text ?? policy.title) };
}
/** With what is unknown taken for good and for bad: only where both agree is it decided. */
function outcomeOf(trial, subjects) {
    if (subjects.length === 0)
        return 'not-applicable';
    const passed = count(subjects, 'pass');
    const failed = count(subjects, 'fail');
    const unknown = count(subjects, 'unknown');
    const best = passes(trial, passed + unknown, failed, unknown);
    const worst = unknown === 0 ? best : passes(trial, passed, failed + unknown, unknown);
    if (best !== worst)
        return 'unknown';
    return best ? 'pass' : 'fail';
}
function passes(trial, passed, failed, unknown) {
    const { pass } = trial.policy.programs;
    if (!pass)
        return failed === 0;
    return isTrue({ ...trial, variables: { ...trial.variables, passed, failed, unknown, judged: passed + failed } }, pass);
}
function reasonOf(outcome, subjects) {
    const total = subjects.length;
    if (total === 0)
        return 'does not apply: there is nothing to judge';
    if (outcome === 'unknown')
        return `${count(subjects, 'unknown')} of ${total} cannot be decided`;
    const failed = count(subjects, 'fail');
    if (failed === 0)
        return total === 1 ? 'the one there is passes' : `all ${total} pass`;
    const first = subjects.find((subject) => subject.outcome === 'fail')?.message;
    return total === 1 ? (first ?? '') : `${failed} of ${total} fail, first: ${first}`;
}
function isTrue({ variables, session }, program) {
    const value = program.run(variables, session);
    if (typeof value !== 'boolean')
        throw new Error(`\`${program.source.trim()}\` is neither true nor false`);
    return value;
}

;// CONCATENATED MODULE: ./lib/policies/evaluate.js



/**
 * One judgement for each enabled policy and project, in the order of the projects and then of the policies; a policy of the
 * repository is judged once, by the first project's facts. Never throws: an expression that fails is the outcome `error`.
 */
function evaluate(policies, facts, context = {}) {
    const shared = { repository: (0,cel_value/* toCel */.O)(facts.repository), projects: (0,cel_value/* toCel */.O)(facts.projects) };
    return facts.projects.flatMap((project, index) => {
        const variables = variablesOf(project, shared);
        return policies
            .filter(({ policy }) => index === 0 || policy.scope === 'project')
            .map((configured) => ({ ...configured, configuration: configured.byProject?.[project.root] ?? configured.configuration }))
            .filter(({ configuration }) => configuration.enabled)
            .map(({ policy, configuration }) => judgeProject(policy, configuration, project, facts, variables, context));
    });
}
function judgeProject(policy, configuration, project, facts, variables, context) {
    return judge({
        policy,
        configuration,
        project,
        ml: facts.repository.ml,
        variables: { ...variables, params: paramsToCel(policy, configuration) },
        session: { meter: { left: cel_meter/* maxSteps */.Qr }, config: configOf(project, context) },
        contentOf: context.contentOf ?? (() => undefined),
    });
}
function variablesOf(project, shared) {
    const facts = (0,cel_value/* toCel */.O)(project);
    return { ...shared, ...facts, project: facts };
}
/** A `double` stays one, also where its value is whole. */
function paramsToCel(policy, { params }) {
    const convert = (name, value) => (policy.params[name]?.type === 'double' ? value : (0,cel_value/* toCel */.O)(value));
    return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, convert(name, value)]));
}
/** Paths of a project's configuration files count from the project's root and never lead out of it. */
function configOf(project, { config }) {
    return (path) => {
        const inside = path.replace(/^(\.?\/)+/, '');
        if (!config || inside.split('/').includes('..'))
            return undefined;
        return config(project.root === '.' ? inside : `${project.root}/${inside}`);
    };
}


/***/ }),

/***/ 87:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const sgr = (open, close) => (text) => `\u001b[${open}m${text}\u001b[${close}m`;
const plain = (text) => text;
function painter(colour) {
    if (!colour)
        return { strong: plain, faint: plain, good: plain, bad: plain, warn: plain, place: plain, code: plain };
    return {
        strong: sgr(1, 22),
        faint: sgr(2, 22),
        good: sgr(32, 39),
        bad: sgr(31, 39),
        warn: sgr(33, 39),
        place: sgr(36, 39),
        code: sgr(35, 39),
    };
}


/***/ })

};
