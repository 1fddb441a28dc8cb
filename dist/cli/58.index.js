export const id = 58;
export const ids = [58];
export const modules = {

/***/ 9058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffCommand: () => (/* binding */ diffCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lookups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(492);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3434);
/* harmony import */ var _policies_evaluate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3951);
/* harmony import */ var _reports_colour_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(87);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2231);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6509);
/* harmony import */ var _scorecard_waivers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3337);
/* harmony import */ var _sources_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1177);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1140);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1517);
/* harmony import */ var _recorded_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2225);













/** `policy diff <old> <new> [checkouts…]`: which repositories would newly fail, and which newly pass; exit code 1 where one would fail. */
async function diffCommand(old, now, checkouts, { facts = [] }) {
    const subjects = [...facts.flatMap(_recorded_js__WEBPACK_IMPORTED_MODULE_11__/* .readRecorded */ .H).map(recorded), ...(await Promise.all(checkouts.map(checkout)))];
    if (subjects.length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j('there is nothing to compare on', { remedy: 'Give checkouts, or recorded facts by --facts.' });
    const [before, after] = await Promise.all([rulesOf(old), rulesOf(now)]);
    const blocks = [];
    const failing = [];
    for (const subject of subjects) {
        const { name } = subject;
        const changes = changesOf(await judged(before, subject), await judged(after, subject));
        if (changes.length > 0)
            blocks.push(blockOf(name, changes));
        if (changes.some(({ verb }) => verb === 'newly fails'))
            failing.push(name);
    }
    const count = subjects.length === 1 ? '1 repository' : `${subjects.length} repositories`;
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_10__/* .write */ .t)(`${blocks.join('')}${count}: ${failing.length} would newly fail, ${blocks.length} would change\n`);
    if (failing.length > 0)
        process.exitCode = 1;
}
function recorded({ name, facts }) {
    const paths = facts.projects.flatMap(({ files }) => files.map(({ path }) => path));
    return { name, paths, judgedBy: async ({ policies }) => (0,_policies_evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._)(policies, facts) };
}
async function checkout(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`${path} is no folder`);
    const source = await (0,_sources_index_js__WEBPACK_IMPORTED_MODULE_8__/* .openSource */ .o)(folder);
    const judgedBy = async (rules) => {
        const facts = await (0,_scan_js__WEBPACK_IMPORTED_MODULE_6__/* .factsOf */ .x)(source, rules);
        return (0,_lookups_js__WEBPACK_IMPORTED_MODULE_2__/* .withLookups */ ._)(source, (context) => (0,_policies_evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._)(rules.policies, facts, context));
    };
    return { name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder), paths: await (0,_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .pathsOf */ .wG)([source]), judgedBy };
}
/** What a policy file extends, and its own policies, count in the folder that one stands in. */
async function rulesOf(file) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`there is no policy file ${file}`);
    const layers = await (0,_open_js__WEBPACK_IMPORTED_MODULE_9__/* .layersOf */ .w)(await (0,_sources_index_js__WEBPACK_IMPORTED_MODULE_8__/* .openSource */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)('.')), file);
    const load = (paths) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .loadRules */ .A7)(layers, { today: (0,_open_js__WEBPACK_IMPORTED_MODULE_9__/* .today */ .Ec)(), paths });
    const searches = layers.some(({ layer }) => layer.says.projects?.some(({ found }) => found));
    if (searches)
        return ({ paths }) => load(paths);
    const rules = await load([]);
    return async () => rules;
}
async function judged(rulesFor, subject) {
    const rules = await rulesFor(subject);
    const evaluations = (0,_scorecard_waivers_js__WEBPACK_IMPORTED_MODULE_7__/* .applyWaivers */ .Kw)(await subject.judgedBy(rules), rules.settings.waivers, (0,_open_js__WEBPACK_IMPORTED_MODULE_9__/* .today */ .Ec)());
    return new Map(evaluations.filter(({ staged }) => !staged).map((evaluation) => [`${evaluation.policy} ${evaluation.project}`, evaluation]));
}
function changesOf(before, after) {
    const worse = [...after].flatMap(([key, evaluation]) => fails(evaluation) && !fails(before.get(key)) ? [{ verb: 'newly fails', evaluation, says: evaluation.reason }] : []);
    const better = [...before].flatMap(([key, evaluation]) => fails(evaluation) && !fails(after.get(key)) ? [relief(evaluation, after.get(key))] : []);
    return [...worse, ...better];
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
function blockOf(name, changes) {
    const paint = (0,_reports_colour_js__WEBPACK_IMPORTED_MODULE_12__/* .painter */ .C)((0,_output_js__WEBPACK_IMPORTED_MODULE_10__/* .wantsColour */ .M)(process.env, process.stdout.isTTY));
    const lines = changes.map(({ verb, says, evaluation: { policy, severity, project } }) => {
        const where = project === '.' ? '' : ` in ${project}`;
        return `  ${(verb === 'newly fails' ? paint.bad : paint.good)(verb)}  ${policy} (${severity})${where}: ${says}\n`;
    });
    return `${name}\n${lines.join('')}\n`;
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


/***/ })

};
