export const id = 439;
export const ids = [439];
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

/***/ 6439:
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
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1918);
// EXTERNAL MODULE: ./lib/policies/evaluate.js + 3 modules
var evaluate = __webpack_require__(3951);
// EXTERNAL MODULE: ./lib/policies/load.js + 7 modules
var load = __webpack_require__(9094);
// EXTERNAL MODULE: ./lib/policies/policy.js
var policies_policy = __webpack_require__(4618);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
// EXTERNAL MODULE: ./lib/strict/nearest.js
var nearest = __webpack_require__(2599);
// EXTERNAL MODULE: ./lib/strict/yaml.js + 1 modules
var yaml = __webpack_require__(2335);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./lib/model/empty.js
var empty = __webpack_require__(4184);
// EXTERNAL MODULE: ./lib/model/facts.js + 3 modules
var model_facts = __webpack_require__(5172);
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

// EXTERNAL MODULE: ./lib/model/scorecard.js
var scorecard = __webpack_require__(9621);
// EXTERNAL MODULE: ./lib/policies/schema.js
var schema = __webpack_require__(1471);
;// CONCATENATED MODULE: ./lib/policies/policy-case.js




/** A finding that a case expects, as far as it says. */
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

;// CONCATENATED MODULE: ./lib/policies/test.js









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
// EXTERNAL MODULE: ./lib/reports/markdown-escape.js
var markdown_escape = __webpack_require__(6144);
// EXTERNAL MODULE: ./lib/reports/prose.js
var prose = __webpack_require__(7392);
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
        (0,markdown_escape/* oneLine */.TN)(name),
        ...(0,evaluate/* evaluate */._)(configured, facts).flatMap(({ policy, project, outcome, reason, findings }) => [
            `  ${policy}${project === '.' ? '' : ` in ${(0,markdown_escape/* oneLine */.TN)(project)}`}: ${outcome}, ${(0,markdown_escape/* oneLine */.TN)((0,prose/* plainProse */.U2)(reason))}`,
            ...findings.map(({ path, line, cell, message }) => {
                const place = path === undefined ? '' : `${(0,model_location/* formatLocation */.j$)({ path, line, cell })} `;
                return `      ${(0,markdown_escape/* oneLine */.TN)(`${place}${(0,prose/* plainProse */.U2)(message)}`)}`;
            }),
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


/***/ }),

/***/ 6144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   OT: () => (/* binding */ withoutInvisible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   aV: () => (/* binding */ proseLine),
/* harmony export */   pA: () => (/* binding */ proseHtml),
/* harmony export */   qb: () => (/* binding */ proseBlocks),
/* harmony export */   qi: () => (/* binding */ firstSentence)
/* harmony export */ });
/* unused harmony export inert */
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7392);

const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const wordJoiner = '&#8288;';
/** One line without control, bidirectional and zero-width characters: they can hide or reorder what a reviewer reads. */
function oneLine(text) {
    return inert(text.replace(invisible, '').replace(/\s+/g, ' '));
}
/** Spaces and line ends stay as they are. */
function withoutInvisible(text) {
    return inert(text.replace(invisible, ''));
}
/**
 * Text that no runner takes for a command, should a job print it: `::name::` stands at the start of a line, where wrapping may
 * bring any word, and the old `##[name]` anywhere.
 */
function inert(text) {
    return text.replace(/(?<=^|\s):{2,}/g, (colons) => colons.split('').join(' ')).replaceAll('##[', '## [');
}
const risky = /^(\s*)(\d+)?([#>+=.)-])|(https?|ftp|mailto|xmpp|www)(?=[:.])|[@#](?=\S)|\bGH-(?=\d)|:(?=[\w+-]+:)|\b[0-9a-f]{7,64}\b|[\\`*_[\]<>&~|$]/gi;
const riskyInHtml = /(?:https?|ftp|mailto|xmpp|www)(?=[:.])|[@#](?=\S)|\bGH-(?=\d)|:(?=[\w+-]+:)|\b[0-9a-f]{7,64}\b|[&<>"]/gi;
/**
 * Text that Markdown shows as written: a backslash or an entity for what is markup, a word joiner within mentions, issue and
 * commit references, bare links and emoji names, which GitHub resolves after rendering, where a backslash no longer helps.
 */
function escapeText(text) {
    return oneLine(text).replace(risky, (match, space, digits, mark) => {
        if (mark !== undefined)
            return `${space}${digits ?? ''}\\${mark}${mark === '#' ? wordJoiner : ''}`;
        if (match === '&')
            return '&amp;';
        if (match === '<')
            return '&lt;';
        if (match === '>')
            return '&gt;';
        if (match === '|')
            return '&#124;';
        if (/^[\\`*_[\]~$]$/.test(match))
            return `\\${match}`;
        if (/^[0-9a-f]{7,}$/i.test(match))
            return breakUp(match);
        return `${match}${wordJoiner}`;
    });
}
/** No part of it is long enough to be taken for a commit. */
function breakUp(commit) {
    return commit.replace(/.{6}(?=.)/g, `$&${wordJoiner}`);
}
/** A code span whose fence is longer than any run of backticks inside; `|` is an entity's work that code spans cannot do, so tables need `codeCell`. */
function codeSpan(text) {
    const line = oneLine(text);
    if (line === '')
        return '` `';
    const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    const padding = line.startsWith('`') || line.endsWith('`') || (line.startsWith(' ') && line.endsWith(' ') && line.trim() !== '') ? ' ' : '';
    return `${fence}${padding}${line}${padding}${fence}`;
}
/** Code for a table cell: GitHub splits cells before it reads code spans, so one with a bar is written as an element. */
function codeCell(text) {
    return text.includes('|') ? `<code>${escapeText(text)}</code>` : codeSpan(text);
}
function span(piece, inTable) {
    if (piece.kind === 'code')
        return inTable ? codeCell(piece.text) : codeSpan(piece.text);
    return piece.kind === 'strong' ? `**${escapeText(piece.text)}**` : escapeText(piece.text);
}
/** Prose on one line; code blocks become code spans. */
function proseLine(text, { inTable = false } = {}) {
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .parseProse */ .Jf)(text)
        .map((block) => {
        if (block.kind === 'code')
            return inTable ? codeCell(block.text) : codeSpan(block.text);
        const lines = block.kind === 'list' ? block.items : [block.spans];
        return lines.map((spans) => spans.map((piece) => span(piece, inTable)).join('')).join('; ');
    })
        .join(' ');
}
/** Prose on one line as HTML, for a `<summary>`, where Markdown is not read. */
function proseHtml(text) {
    const html = (words) => oneLine(words).replace(riskyInHtml, (match) => {
        if (/[&<>"]/.test(match))
            return `&#${match.charCodeAt(0)};`;
        return /^[0-9a-f]{7,}$/i.test(match) ? breakUp(match) : `${match}${wordJoiner}`;
    });
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .parseProse */ .Jf)(text)
        .flatMap((block) => block.kind === 'code' ? [[{ kind: 'code', text: block.text }]] : block.kind === 'list' ? block.items : [block.spans])
        .map((spans) => spans.map((piece) => (piece.kind === 'code' ? `<code>${html(piece.text)}</code>` : html(piece.text))).join(''))
        .join(' ');
}
/** Prose as Markdown blocks, each line behind `indent`. */
function proseBlocks(text, indent = '') {
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .parseProse */ .Jf)(text)
        .map((block) => blockLines(block)
        .map((line) => `${indent}${line}`.trimEnd())
        .join('\n'))
        .join('\n\n');
}
function blockLines(block) {
    if (block.kind === 'paragraph')
        return [block.spans.map((piece) => span(piece, false)).join('')];
    if (block.kind === 'list')
        return block.items.map((item) => `- ${item.map((piece) => span(piece, false)).join('')}`);
    const lines = block.text.split('\n').map((line) => withoutInvisible(line));
    const longest = Math.max(2, ...[...block.text.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${block.language}`, ...lines, fence];
}
/** First sentence, for rows. */
function firstSentence(text) {
    const line = oneLine(text.trim());
    return /^.*?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
}


/***/ }),

/***/ 7392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ parseProse),
/* harmony export */   U2: () => (/* binding */ plainProse)
/* harmony export */ });
/* unused harmony export parseSpans */
/** Blocks in order. Any text is prose: what opens and never closes is taken as written. */
function parseProse(text) {
    const blocks = [];
    const lines = text.replaceAll('\r\n', '\n').trim().split('\n');
    let paragraph = [];
    const flush = () => {
        if (paragraph.length > 0)
            blocks.push({ kind: 'paragraph', spans: parseSpans(paragraph.join(' ')) });
        paragraph = [];
    };
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index] ?? '';
        const fence = /^\s*(`{3,})\s*(?:([\w+-]+)\s*)?$/.exec(line);
        const item = /^\s*[-*] (.*)$/.exec(line);
        if (fence?.[1]) {
            const end = closing(lines, index + 1, fence[1]);
            flush();
            blocks.push({ kind: 'code', language: fence[2] ?? '', text: lines.slice(index + 1, end).join('\n') });
            index = end;
        }
        else if (item) {
            flush();
            addItem(blocks, parseSpans(item[1] ?? ''));
        }
        else if (line.trim() === '')
            flush();
        else if (/^\s{2,}\S/.test(line) && paragraph.length === 0 && blocks.at(-1)?.kind === 'list')
            continueItem(blocks, line.trim());
        else
            paragraph.push(line.trim());
    }
    flush();
    return blocks;
}
function closing(lines, from, fence) {
    const end = lines.findIndex((line, index) => index >= from && line.trim() === fence);
    return end < 0 ? lines.length : end;
}
function addItem(blocks, spans) {
    const last = blocks.at(-1);
    if (last?.kind === 'list')
        last.items.push(spans);
    else
        blocks.push({ kind: 'list', items: [spans] });
}
function continueItem(blocks, text) {
    const last = blocks.at(-1);
    if (last?.kind === 'list')
        last.items.at(-1)?.push({ kind: 'text', text: ' ' }, ...parseSpans(text));
}
/** Pieces of one line. */
function parseSpans(text) {
    const spans = [];
    const pattern = /`([^`\n]+)`|\*\*([^*\n]+)\*\*/g;
    let from = 0;
    for (const match of text.matchAll(pattern)) {
        if (match.index > from)
            spans.push({ kind: 'text', text: text.slice(from, match.index) });
        spans.push(match[1] === undefined ? { kind: 'strong', text: match[2] ?? '' } : { kind: 'code', text: match[1] });
        from = match.index + match[0].length;
    }
    if (from < text.length)
        spans.push({ kind: 'text', text: text.slice(from) });
    return spans;
}
/** The words alone, on one line: for annotations, SARIF messages and terminals. */
function plainProse(text) {
    return parseProse(text)
        .map((block) => {
        if (block.kind === 'code')
            return block.text.replaceAll('\n', '; ');
        const lines = block.kind === 'list' ? block.items : [block.spans];
        return lines.map((spans) => spans.map((span) => span.text).join('')).join('; ');
    })
        .join(' ');
}


/***/ })

};
