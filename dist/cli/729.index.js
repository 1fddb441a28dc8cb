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
/* harmony import */ var _strict_issue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6582);





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
    const value = json(path);
    const { data, error } = _model_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .Facts */ .At.safeParse(value);
    if (data)
        return data;
    const issue = (0,_strict_issue_js__WEBPACK_IMPORTED_MODULE_4__/* .tellingIssue */ .J6)(error.issues);
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`${path} holds no recorded facts: ${issue ? (0,_strict_issue_js__WEBPACK_IMPORTED_MODULE_4__/* .describeIssue */ .n6)(issue, _model_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .Facts */ .At, value) : 'it is not valid'}`, {
        remedy,
    });
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
// EXTERNAL MODULE: ./lib/model/facts.js + 3 modules
var model_facts = __webpack_require__(5172);
// EXTERNAL MODULE: ./lib/model/scorecard.js
var scorecard = __webpack_require__(9621);
// EXTERNAL MODULE: ./lib/strict/nearest.js
var nearest = __webpack_require__(2599);
// EXTERNAL MODULE: ./lib/strict/yaml.js + 1 modules
var yaml = __webpack_require__(2335);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./lib/model/empty.js
var empty = __webpack_require__(4184);
// EXTERNAL MODULE: ./lib/strict/issue.js
var strict_issue = __webpack_require__(6582);
;// CONCATENATED MODULE: ./lib/policies/case-facts.js





/** The place of what stands at the keys of a case. */
function locationOf({ path, lineOf }, keys) {
    return { path, line: lineOf(keys) };
}
/**
 * The facts of a case: what it says, in an empty project, with every field that it leaves out filled by its neutral value.
 * Throws ConfigurationError where a field does not exist or has another type.
 */
function factsOf(one, place) {
    const schema = json_schema_processors/* toJSONSchema */.bl(model_facts/* Project */.MM, { reused: 'inline' });
    const merged = complete(schema, overlay((0,empty/* emptyProject */.z)('.'), { ...one.facts, undecided: one.undecided }));
    const parsed = model_facts/* Project */.MM.safeParse(merged);
    if (!parsed.success) {
        const issue = (0,strict_issue/* tellingIssue */.J6)(parsed.error.issues);
        const message = issue ? (0,strict_issue/* describeIssue */.n6)(issue, model_facts/* Project */.MM, merged) : 'is not valid';
        throw new errors/* ConfigurationError */.j(`\`facts\`: ${message}`, { location: locationOf(place, ['facts', ...(issue ? (0,strict_issue/* keysOf */.YD)(issue) : [])]) });
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
    undecided: schemas/* array */.YOg(schemas/* enum */.k5n([...model_facts/* factNames */.hO, ...model_facts/* factParts */.jO])).default([]),
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
        const judgement = judgeCase(policy, one, { path, lineOf: (keys) => cases.lineOf([index, ...keys]) });
        return { name: one.name, line, outcome: judgement.outcome, severity: judgement.severity, differences: differencesOf(one, judgement) };
    });
}
function judgeCase(policy, one, place) {
    for (const [name, value] of Object.entries(one.params)) {
        const param = policy.params[name];
        const reason = param ? (0,schema/* paramReason */.EM)(param, value) : `is no param of this policy${(0,nearest/* didYouMean */.a)(name, Object.keys(policy.params))}`;
        if (reason)
            throw new errors/* ConfigurationError */.j(`\`params.${name}\` ${reason}`, { location: locationOf(place, ['params', name]) });
    }
    const defaults = (0,policies_policy/* defaultConfiguration */._0)(policy);
    const configuration = { ...defaults, enabled: true, params: { ...defaults.params, ...one.params } };
    const [judgement] = (0,evaluate/* evaluate */._)([{ policy, configuration }], factsOf(one, place), { config: (file) => one.files[file] });
    if (!judgement)
        throw new errors/* ConfigurationError */.j('the policy judged nothing', { location: locationOf(place, []) });
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
        ...place.map((key) => `findings.${index}.${key}: expected ${expected[key]}, got ${finding[key] ?? 'none'}`),
        ...texts.map((key) => `findings.${index}.${key}: expected "${expected[key]}" in "${finding[key]}"`),
    ];
}
function show({ path, line, message }) {
    return `${path ?? ''}${line === undefined ? '' : `:${line}`} ${message}`.trim();
}

// EXTERNAL MODULE: ./lib/reports/colour.js
var colour = __webpack_require__(87);
// EXTERNAL MODULE: ./lib/cli/open.js + 2 modules
var cli_open = __webpack_require__(1140);
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
    await (0,output/* write */.t)(`${text}${results.length === 1 ? '1 case' : `${results.length} cases`}, ${broken === 0 ? 'all hold' : `${broken} broken`}\n`);
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
    const configured = policies.map((policy) => ({ policy, configuration: { ...(0,policies_policy/* defaultConfiguration */._0)(policy), enabled: true } }));
    const lines = (0,recorded/* readRecorded */.H)(path).flatMap(({ name, facts }) => [
        name,
        ...(0,evaluate/* evaluate */._)(configured, facts).flatMap(({ policy, project, outcome, reason, findings }) => [
            `  ${policy}${project === '.' ? '' : ` in ${project}`}: ${outcome}, ${reason}`,
            ...findings.map(({ path, line, message }) => `      ${[[path, line].filter(Boolean).join(':'), message].filter(Boolean).join(' ')}`),
        ]),
    ]);
    return `${lines.join('\n')}\n`;
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
