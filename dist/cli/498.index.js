export const id = 498;
export const ids = [498];
export const modules = {

/***/ 6498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffCommand: () => (/* binding */ diffCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/lookups.js
var lookups = __webpack_require__(492);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/model/version.js
var version = __webpack_require__(3341);
// EXTERNAL MODULE: ./lib/policies/evaluate.js + 3 modules
var evaluate = __webpack_require__(3951);
// EXTERNAL MODULE: ./lib/rules.js + 10 modules
var lib_rules = __webpack_require__(2231);
// EXTERNAL MODULE: ./lib/scan.js + 268 modules
var scan = __webpack_require__(3415);
// EXTERNAL MODULE: ./lib/scorecard/build.js + 4 modules
var build = __webpack_require__(9049);
// EXTERNAL MODULE: ./lib/sources/index.js + 5 modules
var sources = __webpack_require__(7655);
// EXTERNAL MODULE: ./lib/cli/named-policy.js
var named_policy = __webpack_require__(6802);
// EXTERNAL MODULE: ./lib/cli/open.js + 2 modules
var cli_open = __webpack_require__(1140);
// EXTERNAL MODULE: ./lib/cli/output.js
var output = __webpack_require__(1517);
// EXTERNAL MODULE: ./lib/reports/colour.js
var colour = __webpack_require__(87);
// EXTERNAL MODULE: ./lib/reports/words.js
var words = __webpack_require__(3678);
;// CONCATENATED MODULE: ./lib/cli/policy/diff-text.js



function gateNewlyFails({ before, after }) {
    return after.gate.outcome === 'failed' && before.gate.outcome === 'passed';
}
/** A block for each repository that changes, and the sum of them. */
function differenceText(differences) {
    const changed = differences.filter(isChange);
    const failing = differences.filter(gateNewlyFails).length;
    const sum = `${(0,words/* count */.U9)(differences.length, 'repository', 'repositories')}: the gate of ${failing} would newly fail, ${changed.length} would change\n`;
    return `${changed.map(blockOf).join('')}${sum}${meaningOf(changed)}`;
}
function isChange({ before, after, changes }) {
    return changes.length > 0 || before.gate.outcome !== after.gate.outcome || before.score.value !== after.score.value;
}
function blockOf(difference) {
    const { name, before, after, changes } = difference;
    const paint = (0,colour/* painter */.C)((0,output/* wantsColour */.M)(process.env, process.stdout.isTTY));
    const verdicts = gateNewlyFails(difference)
        ? after.gate.reasons.map((reason) => `  ${paint.bad('gate newly fails')}  ${reason}\n`)
        : after.gate.outcome === before.gate.outcome
            ? []
            : [`  ${paint.good('gate newly passes')}\n`];
    const lines = changes.map(({ verb, says, evaluation: { policy, severity, project } }) => {
        const where = project === '.' ? '' : ` in ${project}`;
        return `  ${(verb === 'newly fails' ? paint.bad : paint.good)(verb)}  ${policy} (${severity})${where}: ${says}\n`;
    });
    return `${name}  ${paint.faint(`score ${(0,words/* scoreChange */.Jg)(after.score, before.score)}`)}\n${[...verdicts, ...lines].join('')}\n`;
}
/** Why what newly fails does not fail the gate of a run that is compared with nothing. */
function meaningOf(changed) {
    const failOn = changed.find(({ changes }) => changes.some(({ verb }) => verb === 'newly fails'))?.after.gate.failOn;
    if (failOn === 'introduced')
        return 'The gate fails on what a change introduces: what newly fails here holds up only changes that add to it.\n';
    return failOn === 'never' ? 'The gate never fails on findings: what newly fails here is shown, and holds nothing up.\n' : '';
}

// EXTERNAL MODULE: ./lib/cli/policy/recorded.js
var recorded = __webpack_require__(2225);
;// CONCATENATED MODULE: ./lib/cli/policy/diff.js















/** `policy diff <old> <new> [checkouts…]`: what the gate of each repository would say, and which policies would newly fail or pass; exit code 1 where a gate would newly fail. */
async function diffCommand(old, now, checkouts, { facts = [] }) {
    const subjects = [...facts.flatMap(recorded/* readRecorded */.H).map(diff_recorded), ...(await Promise.all(checkouts.map(checkout)))];
    if (subjects.length === 0)
        throw new errors/* ConfigurationError */.j('there is nothing to compare on', { remedy: 'Give checkouts, or recorded facts by --facts.' });
    const [rulesBefore, rulesAfter] = await Promise.all([rulesOf(old), rulesOf(now)]);
    const differences = [];
    for (const subject of subjects) {
        const [before, after] = [await scored(rulesBefore, subject), await scored(rulesAfter, subject)];
        differences.push({ name: subject.name, before: verdictOf(before), after: verdictOf(after), changes: changesOf(before, after) });
    }
    await (0,output/* write */.t)(differenceText(differences));
    if (differences.some(gateNewlyFails))
        process.exitCode = 1;
}
function diff_recorded({ name, facts }) {
    const paths = facts.projects.flatMap(({ files }) => files.map(({ path }) => path));
    return { name, paths, judgedBy: async ({ policies }) => ({ facts, evaluations: (0,evaluate/* evaluate */._)(policies, facts) }) };
}
async function checkout(path) {
    const folder = (0,external_node_path_.resolve)(path);
    if (!(0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        throw new errors/* ConfigurationError */.j(`${path} is no folder`);
    const source = await (0,sources/* openSource */.o)(folder);
    const judgedBy = async (rules) => {
        const facts = await (0,scan/* factsOf */.x)(source, rules);
        return { facts, evaluations: await (0,lookups/* withLookups */._)(source, (context) => (0,evaluate/* evaluate */._)(rules.policies, facts, context)) };
    };
    return { name: (0,external_node_path_.basename)(folder), paths: await (0,lib_rules/* pathsOf */.wG)([source]), judgedBy };
}
async function rulesOf(file) {
    const layers = await (0,named_policy/* namedLayers */.C)(file);
    const load = (paths) => (0,lib_rules/* loadRules */.A7)(layers, { today: (0,cli_open/* today */.E)(), paths });
    if (layers.some(({ layer }) => layer.says.projects))
        return ({ paths }) => load(paths);
    const rules = await load([]);
    return async () => rules;
}
/** What a run of today would say that is compared with nothing. */
async function scored(rulesFor, subject) {
    const rules = await rulesFor(subject);
    const { policies, settings } = rules;
    return (0,build/* buildScorecard */.b)({ ...(await subject.judgedBy(rules)), policies, settings, today: (0,cli_open/* today */.E)(), version: version/* version */.r });
}
/** Of hundreds of repositories no more is kept than is shown. */
function verdictOf({ score, gate }) {
    return { score, gate };
}
function changesOf(before, after) {
    const [old, now] = [countedIn(before), countedIn(after)];
    const worse = [...now].flatMap(([key, evaluation]) => fails(evaluation) && !fails(old.get(key)) ? [{ verb: 'newly fails', evaluation, says: evaluation.reason }] : []);
    const better = [...old].flatMap(([key, evaluation]) => fails(evaluation) && !fails(now.get(key)) ? [relief(evaluation, now.get(key))] : []);
    return [...worse, ...better];
}
function countedIn({ evaluations }) {
    return new Map(evaluations.filter(({ staged }) => !staged).map((evaluation) => [`${evaluation.policy} ${evaluation.project}`, evaluation]));
}
/** To be turned off, waived or undecided is not to pass. */
function relief(evaluation, now) {
    if (!now)
        return { verb: 'no longer fails', evaluation, says: 'it is not judged' };
    return { verb: now.outcome === 'pass' ? 'newly passes' : 'no longer fails', evaluation: now, says: now.reason };
}
/** What is waived whole does not fail. */
function fails(evaluation) {
    if (evaluation?.outcome === 'error')
        return true;
    return evaluation?.outcome === 'fail' && evaluation.findings.some(({ outcome, waiver }) => outcome === 'fail' && !waiver?.active);
}


/***/ }),

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

/***/ 3678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ scoreChange),
/* harmony export */   O3: () => (/* binding */ waiverWords),
/* harmony export */   QD: () => (/* binding */ capabilityWords),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UL: () => (/* binding */ scoreMove),
/* harmony export */   Xu: () => (/* binding */ stateWords),
/* harmony export */   c_: () => (/* binding */ tallyWords),
/* harmony export */   g3: () => (/* binding */ stateRank),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   gu: () => (/* binding */ scoreWords),
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


/***/ })

};
