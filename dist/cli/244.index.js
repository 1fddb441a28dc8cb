export const id = 244;
export const ids = [244];
export const modules = {

/***/ 3100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   cM: () => (/* binding */ tellStack),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   qz: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3434);
/* harmony import */ var _scorecard_breakdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5971);
/* harmony import */ var _strict_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2599);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9301);




/** Says on stderr what went wrong and what to do; returns the exit code: 2 for usage and configuration, 3 for everything else. */
function fail(error) {
    const known = error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j || error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScanError */ .s;
    const misnomer = error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScanError */ .s ? error.misnomer : undefined;
    tell(`${error instanceof Error ? error.message : String(error)}${misnomer ? (0,_strict_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(misnomer.word, misnomer.names) : ''}`);
    if (known && error.remedy)
        process.stderr.write(`  ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(error.remedy)}\n`);
    if (!known && error instanceof Error) {
        process.stderr.write('This is a bug; please report it with these lines:\n');
        tellStack(error);
    }
    return error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j || misnomer ? 2 : 3;
}
/** Says it on stderr, in the name of the program. */
function tell(message) {
    process.stderr.write(`mlops-scorecard: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(message)}\n`);
}
function tellStack(error) {
    if (error instanceof Error)
        process.stderr.write(`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(error.stack ?? '')}\n`);
}
/** The exit code of what was found: the gate's, unless a part of the scan failed, as what passes by that is no pass. */
function exitCodeOf({ gate, problems }) {
    if ((0,_scorecard_breakdown_js__WEBPACK_IMPORTED_MODULE_3__/* .isBrokenDown */ .SK)({ problems }))
        return 3;
    return gate.outcome === 'passed' ? 0 : 1;
}


/***/ }),

/***/ 9301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const steeringButColours = new RegExp(`(?!\\u001b\\[\\d{1,2}m)${steering.source}`, 'gu');
/**
 * The last gate before a terminal or a job's log, whoever made the text: without characters that move, hide or reorder, without
 * lines that a runner takes for a command; colours stay where they are wanted.
 */
function printable(text, { colour = false } = {}) {
    return text
        .replace(colour ? steeringButColours : steering, '\ufffd')
        .replace(/^([^\S\n\r\u2028\u2029]*):(?=:)/gm, '$1: ')
        .replaceAll('##[', '## [');
}


/***/ }),

/***/ 3244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./lib/heap.js

/** Room for new objects: twice as much saves a hundredth of the time, and Node 24 would come to eight times as much. */
const mostForNew = 16 * 2 ** 20;
const everyMs = 10;
/**
 * Has V8 collect when the heap has grown by two fifths since it was last found to be in use, and stops the space for new objects from growing. On a
 * machine with much memory it would wait for four times as much: a third more at the peak, and hardly any faster.
 */
function keepHeapSmall() {
    (0,external_node_v8_.setFlagsFromString)('--heap-growing-percent=40');
    const timer = setInterval(() => {
        const space = (0,external_node_v8_.getHeapSpaceStatistics)().find(({ space_name }) => space_name === 'new_space');
        if (space && space.space_size < mostForNew)
            return;
        (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
        clearInterval(timer);
    }, everyMs);
    timer.unref();
}

// EXTERNAL MODULE: ./lib/model/failures.js
var failures = __webpack_require__(4326);
// EXTERNAL MODULE: ./lib/model/version.js
var version = __webpack_require__(3341);
;// CONCATENATED MODULE: ./lib/signals.js
const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
/** Ends the process in order where it is told to end, so that what clears up at its end does: exit code 128 and the signal's number. */
function endOnSignals(say) {
    for (const [signal, number] of Object.entries(signals)) {
        process.once(signal, () => {
            say(`ended by ${signal}`);
            process.exit(128 + number);
        });
    }
}

// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(3100);
;// CONCATENATED MODULE: ./lib/cli/policy/index.js

/** The `policy` commands: for whoever writes policy, for one repository or for hundreds. */
function policyCommands() {
    const group = new esm/* Command */.uB('policy').description('Check, vendor, test, explain and compare policy').exitOverride();
    check(group);
    lock(group);
    test(group);
    explain(group);
    diff(group);
    return group.addHelpText('after', '\nExit codes: 0 all is well, 1 a case broke or the gate of a repository would newly fail, 2 wrong usage or configuration, 3 trouble.');
}
function check(group) {
    group
        .command('check')
        .description('Is this policy file, or this policy, right? With all that it inherits')
        .argument('[file]', 'policy file or policy; without it the policy file of the repository')
        .addHelpText('after', '\nExamples:\n  $ mlops-scorecard policy check\n  $ mlops-scorecard policy check policies/base-images-approved.yaml')
        .action(async (file) => (await Promise.all(/* import() */[__webpack_require__.e(309), __webpack_require__.e(160), __webpack_require__.e(533)]).then(__webpack_require__.bind(__webpack_require__, 5533))).checkCommand(file));
}
function lock(group) {
    group
        .command('lock')
        .description('Vendor what the policy file extends, with commits and hashes, so that scans need neither network nor token')
        .argument('[path]', 'folder of the repository', '.')
        .option('--owner <owners...>', 'whose repository it is, and whose files it may extend; without it the owners of its remotes')
        .addHelpText('after', '\nReads GITHUB_TOKEN and GITHUB_API_URL.\n\nExamples:\n  $ GITHUB_TOKEN=$(gh auth token) mlops-scorecard policy lock')
        .action(async (path, options) => (await Promise.all(/* import() */[__webpack_require__.e(309), __webpack_require__.e(59), __webpack_require__.e(160), __webpack_require__.e(323)]).then(__webpack_require__.bind(__webpack_require__, 3323))).lockCommand(path, options));
}
function test(group) {
    group
        .command('test')
        .description('Hold policies against their cases: those of policies/x.yaml are policies/tests/x.yaml')
        .argument('[files...]', 'policies, or folders of them; without it those of the policy file')
        .option('--facts <file>', 'judge recorded facts instead (a file, or a folder of them) and show the outcomes')
        .addHelpText('after', '\nExamples:\n  $ mlops-scorecard policy test policies\n  $ mlops-scorecard policy test policies/base-images-approved.yaml --facts churn.json')
        .action(async (files, options) => (await Promise.all(/* import() */[__webpack_require__.e(309), __webpack_require__.e(160), __webpack_require__.e(929), __webpack_require__.e(439)]).then(__webpack_require__.bind(__webpack_require__, 6439))).testCommand(files, options));
}
function explain(group) {
    group
        .command('explain')
        .description('Which file and line set each value of a policy, what it overrode, and what is locked')
        .argument('<id>', 'id of the policy, or gate')
        .argument('[path]', 'folder of the repository', '.')
        .option('--policy <file>', 'policy file, instead of that of the repository')
        .addHelpText('after', '\nExamples:\n  $ mlops-scorecard policy explain dockerfile-pinned')
        .action(async (id, path, options) => (await Promise.all(/* import() */[__webpack_require__.e(309), __webpack_require__.e(160), __webpack_require__.e(362)]).then(__webpack_require__.bind(__webpack_require__, 3362))).policyExplainCommand(id, path, options));
}
function diff(group) {
    group
        .command('diff')
        .description('Whose gate would newly fail, and which policies newly fail or pass, if the policy file changed so')
        .argument('<old>', 'policy file as it is')
        .argument('<new>', 'policy file as it would be')
        .argument('[checkouts...]', 'folders of repositories')
        .option('--facts <paths...>', 'recorded facts: files, or folders of them')
        .addHelpText('after', `
Examples:
  $ mlops-scorecard facts ~/code/churn --files --output facts/churn.json
  $ mlops-scorecard policy diff mlops-scorecard.yml stricter.yml --facts facts
  $ mlops-scorecard policy diff mlops-scorecard.yml stricter.yml ~/code/churn ~/code/fraud`)
        .action(async (old, now, checkouts, options) => (await Promise.all(/* import() */[__webpack_require__.e(309), __webpack_require__.e(456), __webpack_require__.e(160), __webpack_require__.e(929), __webpack_require__.e(77), __webpack_require__.e(498)]).then(__webpack_require__.bind(__webpack_require__, 6498))).diffCommand(old, now, checkouts, options));
}

;// CONCATENATED MODULE: ./lib/cli/program.js







/** Nothing but the parser is loaded until a command is known: `--version` and `--help` stay instant. */
const program = new esm/* Command */.uB('mlops-scorecard')
    .description('Scores a machine-learning repository against MLOps policies. Runs nothing that the repository contains.')
    .version(version/* version */.r, '-V, --version')
    .showSuggestionAfterError()
    .showHelpAfterError('(add --help for the options)')
    .exitOverride()
    .addHelpText('after', `
Examples:
  $ mlops-scorecard scan                          score the repository you stand in
  $ mlops-scorecard scan . --base origin/main     what would this branch introduce?
  $ mlops-scorecard explain experiments-tracked . why did it get this outcome?
  $ mlops-scorecard init                          add the workflow and a policy file
  $ mlops-scorecard policy test policies          hold policies of your own against their cases

Exit codes: 0 the gate passed, 1 it failed, 2 wrong usage or configuration, 3 the scan itself failed, as a whole or in a part.
With DEBUG set, a part that failed shows its stack.`);
const policy = () => new esm/* Option */.c$('--policy <file>', 'policy file to judge by, instead of the .github/mlops-scorecard.yml of the repository');
const noCache = () => new esm/* Option */.c$('--no-cache', 'read every file anew, and keep nothing of it for the next scan');
const revision = () => new esm/* Option */.c$('--rev <revision>', 'read this git revision instead of the work tree; nothing is checked out');
program
    .command('scan')
    .description('Score a repository')
    .argument('[path]', 'folder to scan', '.')
    .addOption(revision())
    .option('--base <revision>', 'compare with this revision (its merge base with --rev, or with HEAD)')
    .addOption(policy())
    .option('--format <format>', 'terminal, markdown, json, sarif or badge', 'terminal')
    .option('--output <file>', 'write the report to a file')
    .option('--fail-on <findings>', 'fail on introduced, any or never; the policy file and this count, the stricter wins')
    .option('--severity <severity>', 'least severity that fails: critical, high, medium, low or info')
    .option('--minimum-score <points>', 'fail below this score')
    .option('--on-unknown <outcome>', 'warn or fail where a policy could not be decided')
    .option('--all', 'show also what does not apply')
    .addOption(noCache())
    .addHelpText('after', `
Examples:
  $ mlops-scorecard scan
  $ mlops-scorecard scan ../other-repository --format json --output scorecard.json
  $ mlops-scorecard scan . --rev HEAD --base origin/main --fail-on introduced`)
    .action(async (path, options) => (await Promise.all(/* import() */[__webpack_require__.e(309), __webpack_require__.e(456), __webpack_require__.e(160), __webpack_require__.e(929), __webpack_require__.e(77), __webpack_require__.e(354), __webpack_require__.e(963)]).then(__webpack_require__.bind(__webpack_require__, 2963))).scanCommand(path, options));
program
    .command('facts')
    .description('Print the facts that policies are judged by')
    .argument('[path]', 'folder to read', '.')
    .addOption(revision())
    .addOption(policy())
    .option('--format <format>', 'json', 'json')
    .option('--files', 'list every file, instead of counts by kind')
    .option('--output <file>', 'write to a file')
    .addOption(noCache())
    .addHelpText('after', '\nExamples:\n  $ mlops-scorecard facts . | jq ".projects[0].training"\n  $ mlops-scorecard facts . --rev v1.2.0 --output facts.json')
    .action(async (path, options) => (await Promise.all(/* import() */[__webpack_require__.e(309), __webpack_require__.e(456), __webpack_require__.e(160), __webpack_require__.e(929), __webpack_require__.e(77), __webpack_require__.e(641)]).then(__webpack_require__.bind(__webpack_require__, 4641))).factsCommand(path, options));
program
    .command('explain')
    .description('Explain a policy; with a path, why that repository or file got its outcome')
    .argument('[policy]', 'id of the policy, or the beginning of one')
    .argument('[path]', 'folder, or a file in it')
    .option('--all', 'explain every policy, as Markdown')
    .addOption(policy())
    .addOption(revision())
    .addOption(noCache())
    .addHelpText('after', `
Examples:
  $ mlops-scorecard explain dockerfile-pinned
  $ mlops-scorecard explain experiments-tracked ~/code/churn
  $ mlops-scorecard explain experiments-tracked ~/code/churn/src/train.py
  $ mlops-scorecard explain --all > policies.md`)
    .action(async (id, path, options) => (await Promise.all(/* import() */[__webpack_require__.e(309), __webpack_require__.e(456), __webpack_require__.e(160), __webpack_require__.e(929), __webpack_require__.e(77), __webpack_require__.e(354), __webpack_require__.e(560)]).then(__webpack_require__.bind(__webpack_require__, 560))).explainCommand(id, path, options));
program
    .command('init')
    .description('Write the workflow and a commented policy file; existing files stay as they are')
    .argument('[path]', 'folder of the repository', '.')
    .option('--force', 'replace existing files; with --forks the workflows alone')
    .option('--forks', 'also write the second workflow that comments on pull requests from forks')
    .addHelpText('after', '\nExamples:\n  $ mlops-scorecard init\n  $ mlops-scorecard init --forks')
    .action(async (path, options) => (await Promise.all(/* import() */[__webpack_require__.e(309), __webpack_require__.e(160), __webpack_require__.e(330)]).then(__webpack_require__.bind(__webpack_require__, 5330))).initCommand(path, options));
program.addCommand(policyCommands());
/** Reads the command line and does what it asks for; sets the exit code and never throws. */
async function run() {
    // Whoever reads may close early, as `head` does; what could not be written otherwise is told by whoever wrote it.
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => { });
    endOnSignals(exit/* tell */.qz);
    keepHeapSmall();
    if (process.env['DEBUG'])
        failures/* failures */.e.subscribe(exit/* tellStack */.cM);
    try {
        await program.parseAsync();
    }
    catch (error) {
        if (error instanceof esm/* CommanderError */.b7)
            process.exitCode = error.exitCode === 0 ? 0 : 2;
        else
            process.exitCode = (0,exit/* fail */.fJ)(error);
    }
}


/***/ }),

/***/ 3434:
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

/***/ 5971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SK: () => (/* binding */ isBrokenDown),
/* harmony export */   Vm: () => (/* binding */ breakdownsOfBase),
/* harmony export */   nT: () => (/* binding */ breakdownNotices),
/* harmony export */   rt: () => (/* binding */ breakdownReasons)
/* harmony export */ });
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

/***/ 2599:
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
