export const id = 362;
export const ids = [362];
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

/***/ 3362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyExplainCommand: () => (/* binding */ policyExplainCommand)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3434);
/* harmony import */ var _policies_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4618);
/* harmony import */ var _settings_defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4215);
/* harmony import */ var _strict_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2599);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1140);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1517);






/** `policy explain <id> [path]`: for each value of a policy, or of `gate`, the file and line that set it, what it overrode, and what is locked. */
async function policyExplainCommand(id, path, options) {
    const { rules } = await (0,_open_js__WEBPACK_IMPORTED_MODULE_2__/* .open */ .h)(path, options);
    if (id === 'gate')
        return (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .t)(`${gateExplanation(rules).join('\n')}\n`);
    const configured = rules.policies.find(({ policy }) => policy.id === id || Object.hasOwn(policy.deprecatedIds, id));
    if (!configured) {
        const ids = ['gate', ...rules.policies.map(({ policy }) => policy.id)];
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(`there is no policy "${id}"${(0,_strict_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(id, ids)}`, { remedy: `There are: ${ids.join(', ')}.` });
    }
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .t)(`${explanation(configured, rules).join('\n')}\n`);
}
function explanation(configured, { settings }) {
    const { policy, configuration, byProject = {} } = configured;
    const defaults = fieldsOf((0,_policies_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultConfiguration */ ._0)(policy));
    const lines = Object.entries(fieldsOf(configuration)).map(([field, value]) => valueLine(field, value, defaults[field], settings.provenance[`policies.${policy.id}.${field}`]));
    const inProjects = Object.entries(byProject).flatMap(([root, own]) => Object.entries(fieldsOf(own)).flatMap(([field, value]) => {
        const known = settings.provenance[`projects.${root}.policies.${policy.id}.${field}`];
        return known ? [valueLine(`${root}: ${field}`, value, fieldsOf(configuration)[field], known)] : [];
    }));
    const waivers = settings.waivers
        .filter((waiver) => waiver.policy === policy.id)
        .map(({ path = '', line, paths, reason, expires }) => `  waived  ${paths.join(' ') || 'everywhere'} until ${expires}: ${reason} (${place({ path, ...(line && { line }) })})`);
    const staged = configuration.staged ? [`  newer than the pack ${settings.pack}: shown, and counted once that is raised`] : [];
    const lock = settings.provenance[`locked.${policy.id}`];
    const locked = lockLine(lock, lock ? allowance(lock.value) : '');
    return [`${policy.id} (${policy.builtIn ? 'built in' : policy.path})`, ...lines, ...inProjects, ...staged, ...waivers, locked];
}
function gateExplanation({ settings: { gate, pack, provenance } }) {
    const lines = Object.entries(gate).map(([field, value]) => valueLine(inKebab(field), value, _settings_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultSettings */ .L.gate[field], provenance[`gate.${field}`], 'as by default'));
    const newest = 'the newest';
    return [
        'gate',
        ...lines,
        valueLine('pack', pack ?? newest, newest, provenance['pack'], 'as by default'),
        lockLine(provenance['locked.gate'], ''),
    ];
}
function inKebab(field) {
    return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function lockLine(lock, allowed) {
    return lock ? `  locked by ${place(lock.origin)}: it can be made stricter below, and not weaker${allowed}` : '  not locked';
}
function fieldsOf({ enabled, severity, params }) {
    return { enabled, severity, ...Object.fromEntries(Object.entries(params).map(([name, value]) => [`params.${name}`, value])) };
}
function valueLine(field, value, otherwise, known, unsaid = 'as the policy comes') {
    if (!known)
        return `  ${field} = ${show(value)}  ${unsaid}`;
    const overrode = known.overrode.toReversed().map((before) => `${show(before.value)} of ${place(before.origin)}`);
    return `  ${field} = ${show(value)}  ${place(known.origin)}, over ${[...overrode, `${show(otherwise)} without it`].join(', ')}`;
}
function allowance(waivers) {
    const { owners, maxDays } = waivers;
    if (!owners && maxDays === undefined)
        return ' nor waived';
    return `; waivers ${[owners && `by ${owners.join(', ')}`, maxDays !== undefined && `for ${maxDays} days`].filter(Boolean).join(' ')}`;
}
function place({ path, line }) {
    return line === undefined ? path : `${path}:${line}`;
}
function show(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}


/***/ })

};
