export const id = 929;
export const ids = [929];
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
            withoutAssertions: [],
            misplaced: [],
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
        training: { tracking: 'no-training', entryPoints: [], registrations: [], pipelines: [], qualityGate: { present: 'no', evidence: [] } },
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
        monitoring: { present: 'no', kinds: [], tools: [], metrics: [], alerts: [], notified: 'unknown', evidence: [] },
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
// EXTERNAL MODULE: ./lib/model/facts.js + 3 modules
var facts = __webpack_require__(5172);
// EXTERNAL MODULE: ./lib/policies/listed.js
var listed = __webpack_require__(7073);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/policies/subject.js



/** The project as a whole; its place is the first evidence of what the policy reads, in its own files if there is any; its identity is the policy's. */
function whole(trial) {
    const evidence = evidenceOf(trial, trial.variables, [...new Set(trial.policy.facts.map(facts/* factOf */.yD))].flatMap((fact) => evidenceIn(trial.variables[fact])));
    const { root } = trial.project;
    const first = evidence.find(({ path }) => root === '.' || path.startsWith(`${root}/`)) ?? evidence[0];
    const location = first ? placeOf(first) : {};
    return { variables: trial.variables, location, isBorrowed: true, evidence, fingerprint: wholeFingerprint(trial) };
}
/** Identity of the project as a whole under a policy; no expression is run for it. */
function wholeFingerprint(trial) {
    return fingerprintOf(trial, '', '');
}
/** One member of `subjects`; without a path of its own it is where its first evidence is. `seen` tells apart those that are alike in one file. */
function subjectOf(trial, value, seen) {
    const variables = { ...trial.variables, subject: value };
    const evidence = evidenceOf(trial, variables, evidenceIn(value));
    const own = ownPlace(trial, variables, value);
    const isBorrowed = own.path === undefined && evidence[0] !== undefined;
    const location = isBorrowed ? placeOf(evidence[0]) : own;
    const key = trial.policy.programs.key?.run(variables, trial.session) ?? contentAt(trial, location);
    const same = `${location.path}\n${key}`;
    const index = seen.get(same) ?? 0;
    seen.set(same, index + 1);
    return {
        variables,
        location,
        isBorrowed,
        evidence,
        fingerprint: fingerprintOf(trial, location.path ?? '', index === 0 ? String(key) : `${key}\n${index}`),
    };
}
function ownPlace({ policy, session }, variables, value) {
    return placeOf(policy.programs.at ? policy.programs.at.run(variables, session) : value);
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
/** What speaks for a project that passes as a whole, in words: where its evidence stands is written beside them. */
function proofOf(evidence) {
    if (evidence.length === 0)
        return 'nothing found here speaks against it';
    const says = [...new Set(evidence.flatMap((place) => place.says ?? []))].map((words) => `\`${asCode(words)}\``);
    return says.length > 0 ? `found: ${(0,listed/* listed */.K)(says, 2)}` : 'shown by its evidence';
}
/** The judgement of a policy from what became of its subjects. */
function conclude(trial, outcome, reason, subjects = []) {
    const { policy, configuration, project } = trial;
    const passed = subjects.filter(isOf('pass'));
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
        findings: [...subjects.filter(isOf('fail')), ...subjects.filter(isOf('unknown'))].map((subject) => findingOf(trial, subject)),
        evidence: passed.flatMap(({ evidence }) => evidence).slice(0, maxEvidence),
    };
    const borrowed = subjects.filter((subject) => subject.isBorrowed).map(({ fingerprint }) => fingerprint);
    return { ...evaluation, passes: passed.map(({ fingerprint }) => fingerprint), ...(borrowed.length > 0 && { borrowed }) };
}
/** The judgement where there is no subject, and that is good. */
function concludeEmpty(trial) {
    return { ...conclude(trial, 'pass', 'nothing of the kind was found'), judged: 1, passed: 1, isEmpty: true };
}
/** The judgement where something that could not be read may change the outcome; what is known of the subjects is kept. */
function concludeUndecided(trial, undecided, subjects) {
    const reason = `cannot be decided: ${undecided.join(', ')} could not be read completely`;
    const judgement = conclude(trial, 'unknown', reason, subjects);
    const finding = {
        message: reason,
        remediation: 'The problems of this report name the files and why. Check out or repair them, or exclude them in the policy file.',
        outcome: 'unknown',
        fingerprint: wholeFingerprint(trial),
        evidence: [],
    };
    return { ...judgement, unknown: judgement.unknown + 1, findings: [...judgement.findings, finding], isPartial: true };
}
function count(subjects, outcome) {
    return subjects.filter(isOf(outcome)).length;
}
function isOf(outcome) {
    return (subject) => subject.outcome === outcome;
}
function findingOf(trial, subject) {
    return {
        ...subject.location,
        message: subject.message,
        remediation: remediationOf({ ...trial, variables: subject.variables }),
        outcome: subject.outcome,
        fingerprint: subject.fingerprint,
        evidence: subject.evidence.slice(0, maxEvidence),
    };
}
function remediationOf(trial) {
    const { remediation, instead, also } = trial.policy.programs;
    const holds = ({ when }) => when.run(trial.variables, trial.session) === true;
    const templates = [instead.find(holds)?.text ?? remediation, ...also.filter(holds).map(({ text }) => text)];
    return templates.map((template) => textOf(trial, template)).join('\n\n');
}
function textOf(trial, template) {
    return template
        .map((part, index) => (typeof part === 'string' ? part : filledIn(trial, part, template[index - 1])))
        .join('')
        .trim();
}
/** A list that begins a line of a block of code is a line each. */
function filledIn(trial, program, before) {
    const value = typeof before === 'string' && before.endsWith('\n') ? program.run(trial.variables, trial.session) : undefined;
    return Array.isArray(value) ? value.map((line) => asCode(String(line))).join('\n') : asCode(asText(trial, program));
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
    const ruledOut = undecided.length === 0 ? undefined : surelyUnmet(trial, undecided);
    const unmet = ruledOut ?? policy.programs.matchConditions.find(({ holds }) => !isTrue(trial, holds));
    if (unmet)
        return undecided.length > 0 && !ruledOut
            ? concludeUndecided(trial, undecided, [])
            : conclude(trial, 'not-applicable', `asked only of a project that ${unmet.name}; this is not one`);
    if (!policy.programs.subjects)
        return undecided.length > 0 && !isSurelyBroken(trial, undecided) ? concludeUndecided(trial, undecided, []) : judgeWhole(trial);
    const subjects = judgeSubjects(trial, policy.programs.subjects);
    if (subjects.length === 0 && policy.whenEmpty === 'pass' && undecided.length === 0)
        return concludeEmpty(trial);
    const outcome = outcomeOf(trial, subjects);
    const isFailureSure = outcome === 'fail' && !undecided.some((name) => trial.fallen.includes(name) || trial.fallen.includes((0,facts/* factOf */.yD)(name)));
    if (undecided.length === 0)
        return conclude(trial, outcome, reasonOf(outcome, subjects), subjects);
    const partial = concludeUndecided(trial, undecided, subjects);
    return isFailureSure ? { ...partial, outcome, reason: reasonOf(outcome, subjects) } : partial;
}
/** A condition that fails whatever the undecided facts may turn out to be; one that itself fails to run rules nothing out. */
function surelyUnmet(trial, undecided) {
    const isOpen = readsOpen(undecided);
    return trial.policy.programs.matchConditions.find(({ holds }) => {
        if (isOpen(holds))
            return false;
        try {
            return !isTrue(trial, holds);
        }
        catch {
            return false;
        }
    });
}
/** Whether the project as a whole fails whatever the undecided facts may turn out to be: nothing on the way to that reads one. */
function isSurelyBroken(trial, undecided) {
    const { matchConditions, unknownWhen, validations } = trial.policy.programs;
    const isOpen = readsOpen(undecided);
    if (matchConditions.some(({ holds }) => isOpen(holds)) || (unknownWhen && (isOpen(unknownWhen) || isTrue(trial, unknownWhen))))
        return false;
    const broken = validations.find(({ holds }) => isOpen(holds) || !isTrue(trial, holds));
    return broken !== undefined && !isOpen(broken.holds);
}
/** Says whether a program reads what is undecided. */
function readsOpen(undecided) {
    const open = new Set(['project', ...undecided.map(facts/* factOf */.yD)]);
    return ({ reads }) => reads.some((name) => open.has(name));
}
function judgeWhole(trial) {
    const subject = judgeSubject(trial, whole(trial));
    return conclude(trial, subject.outcome, subject.outcome === 'pass' ? proofOf(subject.evidence) : subject.message, [subject]);
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
        return { ...subject, outcome: 'unknown', message: 'cannot be decided by what the files say' };
    const broken = policy.programs.validations.find(({ holds }) => !isTrue(inner, holds));
    if (!broken)
        return { ...subject, outcome: 'pass', message: '' };
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
        return 'there is nothing here to judge';
    if (outcome === 'unknown')
        return `${count(subjects, 'unknown')} of ${total} cannot be decided`;
    const failed = count(subjects, 'fail');
    if (failed === 0)
        return total === 1 ? 'the one there is passes' : `all ${total} pass`;
    const first = subjects.find((subject) => subject.outcome === 'fail')?.message;
    if (total === 1)
        return first ?? '';
    const open = count(subjects, 'unknown');
    return `${failed} of ${total} fail${open > 0 ? `, ${open} cannot be decided` : ''}, first: ${first}`;
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
 * repository is judged once, by the facts of the whole. Never throws: an expression that fails is the outcome `error`.
 */
function evaluate(policies, facts, context = {}) {
    const shared = { repository: (0,cel_value/* toCel */.O)(facts.repository), projects: facts.projects.map(projectToCel) };
    const whole = facts.whole ?? facts.projects[0];
    return [...facts.projects, ...(facts.whole ? [facts.whole] : [])].flatMap((project) => {
        const own = policies
            .filter(({ policy }) => (policy.scope === 'repository' ? project === whole : project !== facts.whole))
            .map((configured) => ({ ...configured, configuration: configured.byProject?.[project.root] ?? configured.configuration }))
            .filter(({ configuration }) => configuration.enabled);
        if (own.length === 0)
            return [];
        const variables = variablesOf(project, shared);
        return own.map(({ policy, configuration }) => standing(`${policy.id} ${project.root}`, context, () => judgeProject(policy, configuration, project, facts, variables, context)));
    });
}
function standing(key, { misses = () => 0, standing: held }, work) {
    const before = misses();
    const judgement = held?.get(key) ?? work();
    if (misses() === before)
        held?.set(key, judgement);
    return judgement;
}
function judgeProject(policy, configuration, project, facts, variables, context) {
    return judge({
        policy,
        configuration,
        project,
        ml: facts.repository.ml,
        fallen: facts.problems.flatMap(({ internal, affects }) => (internal ? affects : [])),
        variables: { ...variables, params: paramsToCel(policy, configuration) },
        session: { meter: { left: cel_meter/* maxSteps */.Qr }, config: configOf(project, context) },
        contentOf: context.contentOf ?? (() => undefined),
    });
}
function variablesOf(project, shared) {
    const facts = projectToCel(project);
    return { ...shared, ...facts, project: facts };
}
const converted = new WeakMap();
/** The facts of a project are by far the largest value, and the same in each round of lookups. */
function projectToCel(project) {
    const record = converted.get(project) ?? (0,cel_value/* toCel */.O)(project);
    converted.set(project, record);
    return record;
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


/***/ })

};
