export const id = 323;
export const ids = [323];
export const modules = {

/***/ 8384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBelow),
/* harmony export */   o: () => (/* binding */ checkoutOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** The nearest folder, this one or one above, that has a `.git`; undefined where none has. */
function checkoutOf(folder) {
    for (let current = folder;; current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, '.git')))
            return current;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current) === current)
            return undefined;
    }
}
/** Whether a path lies below a folder; both absolute. */
function isBelow(folder, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return inside !== '' && inside.split(/[/\\]/)[0] !== '..' && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside);
}


/***/ }),

/***/ 6802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ namedLayers)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3434);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3664);
/* harmony import */ var _settings_inherit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9998);
/* harmony import */ var _sources_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9935);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8384);







/**
 * A policy file by its path, with what it extends. That, and its own policies, count in the repository that holds it: in what is
 * scanned where it lies there, else in its checkout, or beside it where it lies in none. Throws ConfigurationError.
 */
async function namedLayers(path, scanned) {
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    const checkout = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_6__/* .checkoutOf */ .o)(home);
    const isOwn = scanned && (0,_checkout_js__WEBPACK_IMPORTED_MODULE_6__/* .isBelow */ .Y)(scanned.folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)) && !(checkout && (0,_checkout_js__WEBPACK_IMPORTED_MODULE_6__/* .isBelow */ .Y)(scanned.folder, checkout));
    const files = isOwn ? (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleFilesOf */ .dT)(scanned.source) : filesOf(checkout ?? home);
    return (0,_settings_inherit_js__WEBPACK_IMPORTED_MODULE_4__/* .inherit */ .I)({ path, files }, await textOf(path), await (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .inheritOptions */ .c8)(files));
}
/** Files of a folder as they are on disk. It is listed only for a glob: beside a policy file may lie whatever there is. */
function filesOf(folder) {
    return {
        paths: async () => (await (await (0,_sources_index_js__WEBPACK_IMPORTED_MODULE_5__/* .openSource */ .o)(folder)).list()).map((file) => file.path),
        read: async (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), 'utf8').catch(() => undefined),
    };
}
async function textOf(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((cause) => {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`the policy file ${path} cannot be read: ${cause.code}`, { cause });
    });
}


/***/ }),

/***/ 1140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ open_open),
  E: () => (/* binding */ today)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/rules.js + 9 modules
var rules = __webpack_require__(3664);
// EXTERNAL MODULE: ./lib/settings/strictness.js
var strictness = __webpack_require__(6327);
;// CONCATENATED MODULE: ./lib/settings/compare.js

/** What would change from base to head, the weakening first. */
function compareSettings(base, head) {
    const changes = [
        ...policyChanges(base.policies, head.policies),
        ...gateChanges(base.settings.gate, head.settings.gate),
        ...packChanges(base.settings.pack, head.settings.pack),
        ...waiverChanges(base.settings.waivers, head.settings.waivers),
        ...listChanges('exclude', base.settings.exclude, head.settings.exclude, 'weaker'),
        ...listChanges('locked', names(base.settings.locked), names(head.settings.locked), 'stricter'),
        ...listChanges('extends', base.settings.extends, head.settings.extends, 'other'),
        ...recordChanges('tools', base.settings.tools, head.settings.tools, ({ id }) => id),
        ...recordChanges('hazards', base.settings.hazards, head.settings.hazards, ({ kind }) => kind),
        ...listChanges('projects', base.settings.projects.map(({ written }) => written), head.settings.projects.map(({ written }) => written), 'other'),
    ];
    const order = { weaker: 0, stricter: 1, other: 2 };
    return changes.sort((a, b) => order[a.effect] - order[b.effect]);
}
function names(locked) {
    return locked.map(({ policy }) => policy);
}
function policyChanges(base, head) {
    const after = new Map(head.map((configured) => [configured.policy.id, configured]));
    const before = new Map(base.map((configured) => [configured.policy.id, configured]));
    const removed = base.filter(({ policy }) => !after.has(policy.id)).map(({ policy }) => weaker(`removes the policy \`${policy.id}\``));
    return [...removed, ...head.flatMap((configured) => policyChange(before.get(configured.policy.id), configured))];
}
function policyChange(before, { policy, configuration: now, byProject }) {
    if (!before)
        return now.enabled ? [stricter(`adds the policy \`${policy.id}\``)] : [];
    const own = configurationChanges(policy.id, policy, before.configuration, now);
    const roots = new Set([...Object.keys(before.byProject ?? {}), ...Object.keys(byProject ?? {})]);
    const inProjects = [...roots].flatMap((root) => configurationChanges(`${policy.id}\` in \`${root}`, policy, before.byProject?.[root] ?? before.configuration, byProject?.[root] ?? now));
    const rewritten = JSON.stringify(judgingOf(before.policy)) !== JSON.stringify(judgingOf(policy));
    return [...own, ...inProjects, ...(rewritten ? [{ effect: 'other', says: `rewrites the conditions of \`${policy.id}\`` }] : [])];
}
/** What of a policy decides its outcome, and what a waiver or the base is held against: all but its words. */
const judging = [
    'scope',
    'appliesTo',
    'wants',
    'params',
    'matchConditions',
    'subjects',
    'whenEmpty',
    'at',
    'key',
    'unknownWhen',
    'validations',
    'pass',
];
function judgingOf(policy) {
    return judging.map((field) => policy[field]);
}
function configurationChanges(name, policy, before, now) {
    if (before.enabled !== now.enabled)
        return [now.enabled ? stricter(`turns \`${name}\` on`) : weaker(`turns \`${name}\` off`)];
    if (!now.enabled)
        return [];
    const severity = before.severity === now.severity ? [] : [severityChange(name, policy, before, now)];
    const values = Object.entries(now.params).flatMap(([param, value]) => {
        const old = before.params[param];
        if (JSON.stringify(old) === JSON.stringify(value))
            return [];
        const says = `sets \`${param}\` of \`${name}\` from \`${JSON.stringify(old)}\` to \`${JSON.stringify(value)}\``;
        return [{ effect: (0,strictness/* directionOf */.FR)(policy, `params.${param}`, old, value), says }];
    });
    return [...severity, ...values];
}
function severityChange(name, policy, before, now) {
    const says = `sets the severity of \`${name}\` from ${before.severity} to ${now.severity}`;
    return { effect: (0,strictness/* directionOf */.FR)(policy, 'severity', before.severity, now.severity), says };
}
const gateWords = {
    failOn: 'fail-on',
    severity: 'severity',
    minimumScore: 'minimum-score',
    onUnknown: 'on-unknown',
};
function gateChanges(before, now) {
    return Object.keys(gateWords).flatMap((field) => {
        if (before[field] === now[field])
            return [];
        const says = `sets the gate's \`${gateWords[field]}\` from ${before[field]} to ${now[field]}`;
        return [(0,strictness/* isWeakerGate */.BY)(field, before[field], now[field]) ? weaker(says) : stricter(says)];
    });
}
/** An older pack puts off the policies that are newer. */
function packChanges(before, now) {
    if (before === now)
        return [];
    const isOlder = now !== undefined && (before === undefined || now < before);
    const says = `sets the pack from ${before ?? 'the newest'} to ${now ?? 'the newest'}`;
    return [isOlder ? weaker(says) : stricter(says)];
}
function waiverChanges(before, now) {
    const key = ({ policy, paths }) => `${policy} ${[...paths].sort().join(' ')}`;
    const known = new Map(before.map((waiver) => [key(waiver), waiver]));
    const kept = new Set(now.map(key));
    const added = now.flatMap((waiver) => {
        const old = known.get(key(waiver));
        if (!old)
            return [weaker(`waives \`${waiver.policy}\`${placesOf(waiver)} until ${waiver.expires}`)];
        return waiver.expires > old.expires
            ? [weaker(`extends the waiver of \`${waiver.policy}\`${placesOf(waiver)} from ${old.expires} to ${waiver.expires}`)]
            : [];
    });
    return [
        ...added,
        ...before
            .filter((waiver) => !kept.has(key(waiver)))
            .map((waiver) => stricter(`drops the waiver of \`${waiver.policy}\`${placesOf(waiver)}`)),
    ];
}
function placesOf({ paths }) {
    return paths.length === 0 ? '' : ` in ${paths.map((path) => `\`${path}\``).join(', ')}`;
}
function listChanges(key, before, now, adding) {
    const opposite = { weaker: 'stricter', stricter: 'weaker', other: 'other' };
    const added = [...new Set(now)]
        .filter((item) => !before.includes(item))
        .map((item) => ({ effect: adding, says: `adds \`${item}\` to \`${key}\`` }));
    const removed = [...new Set(before)]
        .filter((item) => !now.includes(item))
        .map((item) => ({ effect: opposite[adding], says: `removes \`${item}\` from \`${key}\`` }));
    return [...added, ...removed];
}
/** Records that come, go, or say something else under the same name. */
function recordChanges(key, before, now, nameOf) {
    const known = new Map(before.map((item) => [nameOf(item), JSON.stringify(item)]));
    const rewritten = now.filter((item) => (known.get(nameOf(item)) ?? JSON.stringify(item)) !== JSON.stringify(item));
    return [
        ...listChanges(key, before.map(nameOf), now.map(nameOf), 'other'),
        ...rewritten.map((item) => ({ effect: 'other', says: `rewrites \`${nameOf(item)}\` in \`${key}\`` })),
    ];
}
function weaker(says) {
    return { effect: 'weaker', says };
}
function stricter(says) {
    return { effect: 'stricter', says };
}

;// CONCATENATED MODULE: ./lib/rule-changes.js


/** A notice for each thing that the head of a pull request or a branch would change in the rules of its base. */
function ruleChanges(base, head, change) {
    const { path } = head.settings;
    if (base.settings.path === undefined && path !== undefined)
        return firstFile(base, head, change, path);
    return compareSettings(base, head).map((it) => noticeOf(it, change, path ?? base.settings.path ?? rules/* policyFilePath */.av));
}
/** All of a first file is new, and most of it asks for more; what it would switch off is told. A gate that never fails cannot be weakened. */
function firstFile(base, head, change, path) {
    const text = `This ${change} adds the policy file. It takes effect once merged; until then the defaults judge.`;
    const { gate } = base.settings.gate.failOn === 'never' ? head.settings : base.settings;
    const before = { ...base, settings: { ...base.settings, gate } };
    const weaker = compareSettings(before, head).filter(({ effect }) => effect === 'weaker');
    return [{ level: 'note', text, path }, ...weaker.map((it) => noticeOf(it, change, path))];
}
function noticeOf({ effect, says }, change, path) {
    const title = effect === 'other' ? 'Policy change' : `${effect === 'weaker' ? 'Weaker' : 'Stricter'} policy`;
    return {
        level: effect === 'weaker' ? 'warning' : 'note',
        text: `**${title}:** this ${change} ${says}. It takes effect once merged.`,
        path,
    };
}

// EXTERNAL MODULE: ./lib/sources/index.js + 6 modules
var sources = __webpack_require__(9935);
// EXTERNAL MODULE: ./lib/cli/named-policy.js
var named_policy = __webpack_require__(6802);
;// CONCATENATED MODULE: ./lib/cli/open.js






/**
 * What a command works on: the source, and the rules of its policy file or of the one named, tightened by the inputs. What is compared
 * is judged by the base's policy file, as on a pull request, and the notices say what the head would change in it. Projects are found
 * in both. Throws ConfigurationError and ScanError.
 */
async function open_open(path, options, inputs = {}, base) {
    if (path === '')
        throw new errors/* ConfigurationError */.j('the path is empty', { remedy: 'Name a folder; `.` is where you stand.' });
    const folder = (0,external_node_path_.resolve)(path);
    const source = await (0,sources/* openSource */.o)(folder, options.rev);
    if ((await source.list()).length === 0)
        throw new errors/* ConfigurationError */.j(`there is nothing to scan: ${folder} holds no files`, {
            remedy: 'Name the folder of the repository to scan.',
        });
    const paths = await (0,rules/* pathsOf */.wG)(base ? [source, base] : [source]);
    const layersOf = (from) => options.policy === undefined ? (0,rules/* readLayers */.n4)((0,rules/* ruleFilesOf */.dT)(from)) : (0,named_policy/* namedLayers */.C)(options.policy, { folder, source });
    const load = async (from) => (0,rules/* loadRules */.A7)([...(await layersOf(from)), (0,rules/* inputsRules */.RJ)(inputs)], { today: today(), paths });
    const own = await attempt(() => load(source));
    if (base && options.policy === undefined)
        return { folder, source, ...compared(await attempt(() => load(base)), own) };
    if (own instanceof errors/* ConfigurationError */.j)
        throw own;
    return { folder, source, rules: own, refusals: [] };
}
/**
 * The rules of the base, with what the head would change in them. A head that would break the policy file is refused; a base whose file
 * is broken judges nothing: then the head's, which repairs it, does. Throws ConfigurationError where both are broken.
 */
function compared(base, own) {
    if (base instanceof errors/* ConfigurationError */.j) {
        if (own instanceof errors/* ConfigurationError */.j)
            throw own;
        const text = `The policy file of the base is broken, so that of the head judges. It said: ${base.message}`;
        return { rules: noticed(own, [{ level: 'warning', text }]), refusals: [] };
    }
    if (!(own instanceof errors/* ConfigurationError */.j))
        return { rules: noticed(base, ruleChanges(base, own, 'branch')), refusals: [] };
    const text = `This branch would break the policy file, so that of the base judges. It said: ${own.message}`;
    return {
        rules: noticed(base, [{ level: 'error', text, path: rules/* policyFilePath */.av, ...own.location }]),
        refusals: ['this branch would break the policy file'],
    };
}
function noticed(rules, notices) {
    return { ...rules, notices: [...rules.notices, ...notices] };
}
async function attempt(load) {
    try {
        return await load();
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j)
            return error;
        throw error;
    }
}
/** As 2026-11-21, by the machine's clock. */
function today() {
    return new Date().toISOString().slice(0, 10);
}


/***/ }),

/***/ 1517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ wantsColour),
/* harmony export */   t: () => (/* binding */ write)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3434);
/* harmony import */ var _whole_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5523);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9301);




/** Writes to the file, whole or not at all, or to stdout; waits until it is taken. Throws ConfigurationError and ScanError where it cannot be written. */
async function write(text, file) {
    if (file === undefined)
        return print(text);
    (0,_whole_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .y)(file, text);
}
async function print(report) {
    const text = (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(report, { colour: wantsColour(process.env, process.stdout.isTTY) });
    try {
        // To a file Node.js writes once, and what a full disk did not take is lost without an error.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(1).isFile())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(1, text);
        else
            await send(text);
    }
    catch (cause) {
        const { code, message } = cause;
        // A reader that closes early, as `head` does, is no error.
        if (code === 'EPIPE')
            return;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScanError */ .s(`the report could not be written to stdout: ${message}`, { cause, remedy: 'Make room and run it again.' });
    }
}
function send(text) {
    return new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
    });
}
/** Colours on a terminal only; NO_COLOR and FORCE_COLOR as everywhere. */
function wantsColour(environment, isTerminal) {
    if (environment['NO_COLOR'])
        return false;
    if (environment['FORCE_COLOR'] && environment['FORCE_COLOR'] !== '0')
        return true;
    return isTerminal === true && environment['TERM'] !== 'dumb';
}


/***/ }),

/***/ 3323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lockCommand: () => (/* binding */ lockCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(5250);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
;// CONCATENATED MODULE: ./lib/github/client.js

// The package's index reads and prints the event when it is imported; only this half of it is wanted.



const usual = { second: 1_000, request: 30_000, pause: 90_000 };
const retries = 2;
const waitsForLimits = 2;
function silent() { }
/** A client that honours the runner's proxy, retries what is safe to repeat and waits out short rate limits. */
function connect(token, apiUrl, patience = usual) {
    const worthWaiting = (seconds, _request, _client, tries) => tries < waitsForLimits && seconds * 1_000 <= patience.pause;
    const Client = utils/* GitHub */.gq.plugin(timeLimit(patience.request), dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
    return new Client((0,utils/* getOctokitOptions */.EG)(token, {
        baseUrl: apiUrl,
        userAgent: 'mlops-scorecard',
        log: { debug: silent, info: silent, warn: silent, error: silent },
        retry: { retries, retryAfterBaseValue: patience.second },
        throttle: {
            // Without a name, all clients of a process would share one queue.
            id: (0,external_node_crypto_.randomUUID)(),
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
;// CONCATENATED MODULE: ./lib/github/failure.js

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
const RequestFailure = schemas/* looseObject */._H3({
    status: schemas/* number */.aig(),
    message: schemas/* string */.YjP(),
    response: schemas/* looseObject */._H3({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }).optional(),
});
const longestWords = 200;
function readAnswer(error) {
    if (error instanceof classic_errors/* ZodError */.G)
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

;// CONCATENATED MODULE: ./lib/github/remote-files.js



const Commit = schemas/* looseObject */._H3({ sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/) });
const File = schemas/* looseObject */._H3({ type: schemas/* literal */.euz('file'), encoding: schemas/* literal */.euz('base64'), content: schemas/* string */.YjP() });
/** A folder, a link, a submodule, or a file whose content GitHub leaves out. */
const Other = schemas/* union */.KCZ([
    schemas/* array */.YOg(schemas/* unknown */.L5J()),
    schemas/* looseObject */._H3({ type: schemas/* enum */.k5n(['dir', 'symlink', 'submodule']) }),
    schemas/* looseObject */._H3({ encoding: schemas/* literal */.euz('none') }),
]);
const Tree = schemas/* looseObject */._H3({ truncated: schemas/* boolean */.zMY(), tree: schemas/* array */.YOg(schemas/* looseObject */._H3({ path: schemas/* string */.YjP(), type: schemas/* string */.YjP() })) });
/** The files of a branch, tag or commit as it is now; further reads are of the same commit. Throws what the client throws. */
async function openRemote(client, { owner, name: repo }, ref) {
    const { sha } = Commit.parse((await client.rest.repos.getCommit({ owner, repo, ref, per_page: 1 })).data);
    return {
        commit: sha,
        async read(path) {
            const answer = await unlessAbsent(client.rest.repos.getContent({ owner, repo, path, ref: sha }));
            if (!answer)
                return undefined;
            if (Other.safeParse(answer.data).success)
                throw new errors/* ConfigurationError */.j(`${owner}/${repo}:${path} is not a file of less than 1 MB`);
            return Buffer.from(File.parse(answer.data).content, 'base64').toString('utf8');
        },
        async paths() {
            const { tree, truncated } = Tree.parse((await client.rest.git.getTree({ owner, repo, tree_sha: sha, recursive: '1' })).data);
            if (truncated)
                throw new errors/* ConfigurationError */.j(`${owner}/${repo} has too many files to look for custom policies in it`);
            return tree.filter(({ type }) => type === 'blob').map(({ path }) => path);
        },
    };
}
async function unlessAbsent(request) {
    try {
        return await request;
    }
    catch (error) {
        if (failureOf(error).kind === 'not-found')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/github/remote-policy.js




/**
 * Opens the repositories that policy files name, each once, so that all of it is of one commit. Throws ConfigurationError where there
 * is no token, no such ref or no access, and ScanError where GitHub cannot say now: missing policy is no policy to pass by.
 */
function remoteRepositories(token, apiUrl, dial = connect) {
    const opened = new Map();
    return async (wanted) => {
        const { owner, name, path, ref } = wanted;
        const what = `the policy file ${owner}/${name}:${path}@${ref}`;
        if (token === '')
            throw new errors/* ConfigurationError */.j(`${what} cannot be read: there is no token`, { remedy: 'Give the token that may read it.' });
        const key = `${owner}/${name}@${ref}`.toLowerCase();
        const files = opened.get(key) ?? openRemote(dial(token, apiUrl), { owner, name }, ref);
        opened.set(key, files);
        return withReasons(await explained(files, what), what);
    };
}
function withReasons(files, what) {
    return { commit: files.commit, read: (path) => explained(files.read(path), what), paths: () => explained(files.paths(), what) };
}
async function explained(request, what) {
    try {
        return await request;
    }
    catch (cause) {
        if (cause instanceof errors/* ConfigurationError */.j)
            throw cause;
        const { kind, says, advice, temporary } = failureOf(cause);
        if (temporary)
            throw new errors/* ScanError */.s(`${what} cannot be read: GitHub answers "${says}"`, { remedy: advice, cause });
        throw new errors/* ConfigurationError */.j(`${what} cannot be read: GitHub answers "${says}"`, {
            remedy: `${kind === 'read-only' ? 'The token lacks a permission.' : advice} The workflow's own token reads this repository and public ones; for another, pass the token of a GitHub App with \`contents: read\` there.`,
            cause,
        });
    }
}

// EXTERNAL MODULE: ./lib/rules.js + 9 modules
var rules = __webpack_require__(3664);
// EXTERNAL MODULE: ./lib/settings/files.js
var files = __webpack_require__(1682);
// EXTERNAL MODULE: ./lib/settings/vendored.js
var vendored = __webpack_require__(9966);
// EXTERNAL MODULE: ./lib/sources/index.js + 6 modules
var sources = __webpack_require__(9935);
// EXTERNAL MODULE: ./lib/sources/git.js + 1 modules
var git = __webpack_require__(4801);
;// CONCATENATED MODULE: ./lib/sources/remotes.js

/** Owners of the repositories that a checkout's remotes name, each once; none where there is no checkout, or no remote on a host. */
async function ownersOfRemotes(folder) {
    const { code, stdout } = await (0,git/* runGit */.EO)(['remote', '-v'], { folder });
    if (code !== 0)
        return [];
    const urls = stdout
        .toString('utf8')
        .split('\n')
        .map((line) => line.split(/\t| \(/)[1] ?? '');
    return [...new Set(urls.flatMap((url) => ownerOf(url) ?? []))];
}
/** `acme` of `https://github.com/acme/churn.git`, `git@github.com:acme/churn` and their like; undefined of a path. */
function ownerOf(url) {
    return /^(?:(?:https?|ssh|git):\/\/[^/]+\/|(?:[^@/:]+@)?[^@/:]{2,}:(?!\/))(?<owner>[\w.-]+)\/[^/]+\/?$/.exec(url)?.groups?.['owner'];
}

// EXTERNAL MODULE: ./lib/cli/open.js + 2 modules
var cli_open = __webpack_require__(1140);
// EXTERNAL MODULE: ./lib/cli/output.js
var output = __webpack_require__(1517);
;// CONCATENATED MODULE: ./lib/cli/policy/lock.js












/** `policy lock [path]`: vendors all that the policy file inherits, with commits and hashes, in place of what was vendored before. */
async function lockCommand(path, { owner } = {}) {
    const folder = (0,external_node_path_.resolve)(path);
    const owners = owner ?? (await ownersOfRemotes(folder));
    const files = (0,rules/* ruleFilesOf */.dT)(await (0,sources/* openSource */.o)(folder));
    const { GITHUB_TOKEN: token = '', GITHUB_API_URL: apiUrl = 'https://api.github.com' } = process.env;
    const remote = token === '' ? refuseAnonymous : remoteRepositories(token, apiUrl);
    const { open, reads } = recording(owners.length > 0 ? remote : refuseUnowned);
    await (0,rules/* loadRules */.A7)(await (0,rules/* readLayers */.n4)(files, undefined, { open, ...(owners.length > 0 && { owners }) }), { today: (0,cli_open/* today */.E)() });
    const all = [...reads.values()];
    assertOneCopy(all);
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, vendored/* vendorFolder */.N9), { recursive: true, force: true });
    if (all.length === 0)
        return (0,output/* write */.t)('nothing is inherited from another repository, so nothing is vendored\n');
    for (const { reference, files: texts } of all) {
        for (const [file, text] of texts)
            writeBelow(folder, (0,vendored/* vendoredPath */.pw)(reference, file), text);
    }
    writeBelow(folder, vendored/* lockPath */.HZ, (0,dist/* stringify */.As)(lockOf(all, owners)));
    const lines = all.map(({ reference, commit, files: texts }) => `${reference.owner}/${reference.name}@${reference.ref}  ${commit}  ${texts.size} files`);
    return (0,output/* write */.t)(`${[...lines, `wrote ${vendored/* lockPath */.HZ}: commit it with what stands beside it`].join('\n')}\n`);
}
/** Files of other owners may not be extended, and whose this repository is must be known for that. */
async function refuseUnowned() {
    throw new errors/* ConfigurationError */.j('whose repository this is cannot be told: no remote of the checkout names an owner', {
        remedy: 'Name the owner: `mlops-scorecard policy lock --owner acme`.',
    });
}
async function refuseAnonymous(reference) {
    throw new errors/* ConfigurationError */.j(`the policy file ${(0,files/* formatReference */.FH)(reference)} cannot be read: there is no token`, {
        remedy: 'Set GITHUB_TOKEN to one that may read it, as `GITHUB_TOKEN=$(gh auth token)`.',
    });
}
function recording(open) {
    const reads = new Map();
    return {
        reads,
        async open(reference) {
            const files = await open(reference);
            const key = `${reference.owner}/${reference.name}@${reference.ref}`;
            const read = reads.get(key) ?? { reference, commit: files.commit ?? reference.ref, files: new Map() };
            reads.set(key, read);
            return {
                ...files,
                async read(path) {
                    const text = await files.read(path);
                    if (text !== undefined)
                        read.files.set(path, text);
                    return text;
                },
            };
        },
    };
}
/** A copy has one place, whatever the ref: two commits of one repository cannot both be vendored. */
function assertOneCopy(reads) {
    const texts = new Map();
    for (const { reference, files } of reads) {
        for (const [file, text] of files) {
            const copy = (0,vendored/* vendoredPath */.pw)(reference, file);
            if ((texts.get(copy) ?? text) !== text)
                throw new errors/* ConfigurationError */.j(`${reference.owner}/${reference.name}:${file} is inherited at two commits that differ`, {
                    remedy: 'Let every file that extends it name the same commit.',
                });
            texts.set(copy, text);
        }
    }
}
function lockOf(reads, owners) {
    return {
        schema: 'policy-lock/1',
        owners: [...owners],
        repositories: reads.map(({ reference, commit, files }) => ({
            repository: `${reference.owner}/${reference.name}`,
            ref: reference.ref,
            commit,
            files: Object.fromEntries([...files].toSorted().map(([file, text]) => [file, (0,vendored/* sha256 */.sc)(text)])),
        })),
    };
}
function writeBelow(folder, path, text) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, path), text);
}


/***/ })

};
