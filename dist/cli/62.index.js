export const id = 62;
export const ids = [62];
export const modules = {

/***/ 7062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/model/version.js
var version = __webpack_require__(3341);
// EXTERNAL MODULE: ./lib/policies/bundled.js
var bundled = __webpack_require__(1258);
// EXTERNAL MODULE: ./lib/policies/load.js + 7 modules
var load = __webpack_require__(9094);
// EXTERNAL MODULE: ./lib/reports/colour.js
var colour = __webpack_require__(87);
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1918);
// EXTERNAL MODULE: ./lib/reports/markdown-escape.js
var markdown_escape = __webpack_require__(6144);
// EXTERNAL MODULE: ./lib/reports/prose.js
var prose = __webpack_require__(7392);
// EXTERNAL MODULE: ./lib/reports/words.js
var words = __webpack_require__(3678);
;// CONCATENATED MODULE: ./lib/reports/explain.js




/** A policy in full, for a terminal. */
function explainPolicy(policy, paint) {
    const conditions = policy.matchConditions.map(({ name, expression }) => `  ${(0,markdown_escape/* oneLine */.TN)(name)}\n${code(expression, paint)}`);
    const params = Object.entries(policy.params).map(([name, param]) => `  ${paint.strong((0,markdown_escape/* oneLine */.TN)(name))} = ${(0,markdown_escape/* oneLine */.TN)(JSON.stringify(param.default))}  ${(0,markdown_escape/* oneLine */.TN)(param.says)}`);
    const parts = [
        `${paint.strong((0,markdown_escape/* oneLine */.TN)(policy.title))}  ${paint.faint(policy.id)}\n${policy.severity} · ${policy.capability} · ${policy.default} by default · since ${policy.since} · ${precisionWords(policy)}`,
        explain_prose(policy.motivation),
        section('Applies when', conditions, paint),
        section(policy.subjects === undefined ? 'Passes when' : 'Each subject passes when', policy.validations.map(({ expression }) => code(expression, paint)), paint),
        section('Parameters', params, paint),
        section(`What to do (effort: ${policy.remediation.effort})`, [explain_prose(policy.remediation.text)], paint),
        section('References', policy.references.map((reference) => `  ${(0,markdown_escape/* oneLine */.TN)(reference)}`), paint),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** How often a reader agreed with the findings; fewer than 20 judged says nothing. */
function precisionWords({ precision }) {
    if (!precision || precision.judged < 20)
        return `precision unmeasured${precision ? ` (n = ${precision.judged})` : ''}`;
    return `precision ${Math.round((100 * (precision.judged - precision.wrong)) / precision.judged)} % (n = ${precision.judged})`;
}
/** How a repository or a file came by the outcome of one policy: the deciding step, each finding and its chain of evidence. */
function explainEvaluation(policy, scorecard, facts, { paint, file }) {
    const evaluations = scorecard.evaluations.filter((evaluation) => evaluation.policy === policy.id);
    if (evaluations.length === 0)
        return `${paint.strong((0,markdown_escape/* oneLine */.TN)(policy.title))}  ${paint.faint(policy.id)}\nNot judged: the policy is off.\n`;
    return evaluations
        .map((evaluation) => `${explained(policy, evaluation, facts, { paint, ...(file === undefined ? {} : { file }) })}\n`)
        .join('\n');
}
function explained(policy, evaluation, facts, { paint, file }) {
    const isAbout = (place) => file === undefined || place.path === file;
    const findings = evaluation.findings.filter((finding) => isAbout(finding) || finding.evidence.some(isAbout));
    const project = evaluation.project === '.' ? '' : ` in ${(0,markdown_escape/* oneLine */.TN)(evaluation.project)}`;
    const outcome = { pass: paint.good, fail: paint.bad, error: paint.bad, unknown: paint.warn, 'not-applicable': paint.faint }[evaluation.outcome];
    const affecting = facts.problems.filter((problem) => problem.affects.some((fact) => policy.facts.includes(fact)));
    const passed = file !== undefined && findings.length === 0 && evaluation.evidence.some(isAbout) ? [`  ${paint.good('✓')} ${(0,markdown_escape/* oneLine */.TN)(file)} passes`] : [];
    const parts = [
        `${paint.strong((0,markdown_escape/* oneLine */.TN)(policy.title))}${project}: ${outcome(words/* outcomeWords */.wX[evaluation.outcome])}\n  ${(0,markdown_escape/* oneLine */.TN)((0,prose/* plainProse */.U2)(evaluation.reason))}`,
        section('Findings', [...findings.map((finding) => findingChain(finding, paint)), ...passed], paint),
        section('Rests on', evaluation.evidence
            .filter(isAbout)
            .slice(0, 20)
            .map((place) => step(place, paint)), paint),
        section('Could not be read', affecting
            .slice(0, 10)
            .map((problem) => `  ${(0,markdown_escape/* oneLine */.TN)((0,model_location/* formatLocation */.j$)({ path: problem.path, line: problem.line }))}  ${(0,markdown_escape/* oneLine */.TN)(problem.reason)}`), paint),
        section('Read from the facts', policy.facts.map((fact) => `  mlops-scorecard facts <path> | jq '.projects[] | .${fact}'`), paint),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function findingChain(finding, paint) {
    const place = finding.path === undefined
        ? ''
        : `${paint.place((0,markdown_escape/* oneLine */.TN)((0,model_location/* formatLocation */.j$)({ path: finding.path, line: finding.line, cell: finding.cell })))}  `;
    const chain = finding.evidence.map((evidence, index) => `  ${paint.faint(`${index + 1}.`)}${step(evidence, paint)}`);
    return [`  ${place}${(0,markdown_escape/* oneLine */.TN)((0,prose/* plainProse */.U2)(finding.message))}`, ...chain, explain_prose(finding.remediation, '  → ')].join('\n');
}
function step(evidence, paint) {
    const says = evidence.says === undefined ? '' : `  ${paint.faint((0,markdown_escape/* oneLine */.TN)(evidence.says))}`;
    return `  ${paint.place((0,markdown_escape/* oneLine */.TN)((0,model_location/* formatLocation */.j$)(evidence)))}${says}`;
}
function section(title, lines, paint) {
    return lines.length === 0 ? '' : [paint.strong(title), ...lines].join('\n');
}
function code(expression, paint) {
    return expression
        .trim()
        .split('\n')
        .map((line) => `    ${paint.code((0,markdown_escape/* withoutInvisible */.OT)(line))}`)
        .join('\n');
}
function explain_prose(text, mark = '  ') {
    return (0,prose/* parseProse */.Jf)(text)
        .flatMap((block) => {
        if (block.kind === 'code')
            return block.text.split('\n').map((line) => `      ${(0,markdown_escape/* withoutInvisible */.OT)(line)}`);
        const items = block.kind === 'list' ? block.items : [block.spans];
        return items.map((spans) => `${mark}${(0,markdown_escape/* oneLine */.TN)(spans.map((span) => span.text).join(''))}`);
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/reports/policy-reference.js


/** Every policy as Markdown: the reference documentation. The texts are our own, so they are printed as written. */
function policyReference(policies) {
    const sorted = [...policies].sort((a, b) => (a.id < b.id ? -1 : 1));
    const opening = `# Policies

Each policy states a good state of a repository. This page is made by \`mlops-scorecard explain --all\`.

${policyOverview(sorted)}`;
    return `${[opening, ...sorted.map(entry)].join('\n\n')}\n`;
}
/** One row a policy, for the README and the head of the reference. */
function policyOverview(policies, page = '') {
    const rows = policies.map((policy) => `| [${policy.id}](${page}#${policy.id}) | ${policy.title} | ${(0,words/* capabilityWords */.QD)(policy.capability)} | ${policy.severity} | ${policy.default} |`);
    return ['| Policy | What it asks | Capability | Severity | Default |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}
function entry(policy) {
    const params = Object.entries(policy.params).map(([name, param]) => `| \`${name}\` | \`${JSON.stringify(param.default)}\` | ${param.stricter ?? '–'} | ${param.says} |`);
    const parts = [
        `## ${policy.id}`,
        `**${policy.title}.** ${policy.severity} · ${(0,words/* capabilityWords */.QD)(policy.capability)} · ${policy.default} by default · since ${policy.since} · ${precisionWords(policy)}`,
        policy.motivation.trim(),
        policy.matchConditions.length > 0 ? `Applies when: ${policy.matchConditions.map(({ name }) => name).join('; ')}.` : '',
        params.length > 0 ? ['| Parameter | Default | Stricter | |', '| --- | --- | --- | --- |', ...params].join('\n') : '',
        `**What to do** (effort: ${policy.remediation.effort})\n\n${policy.remediation.text.trim()}`,
        policy.references.length > 0 ? policy.references.map((reference) => `- <${reference}>`).join('\n') : '',
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}

// EXTERNAL MODULE: ./lib/scan.js + 255 modules
var scan = __webpack_require__(6509);
// EXTERNAL MODULE: ./lib/scorecard/breakdown.js
var breakdown = __webpack_require__(5971);
// EXTERNAL MODULE: ./lib/sources/index.js + 4 modules
var sources = __webpack_require__(1177);
// EXTERNAL MODULE: ./lib/cli/open.js + 2 modules
var cli_open = __webpack_require__(1140);
// EXTERNAL MODULE: ./lib/cli/output.js
var output = __webpack_require__(1517);
// EXTERNAL MODULE: ./lib/cli/scan-cache.js
var scan_cache = __webpack_require__(9474);
;// CONCATENATED MODULE: ./lib/cli/explain.js















/** `explain`: a policy in full; with a path, how this repository or file came by its outcome. */
async function explainCommand(id, path, options) {
    if (options.all)
        return (0,output/* write */.t)(policyReference(await (0,load/* loadPolicies */.hd)(bundled/* bundledFolder */.L, bundled/* checkedPoliciesPath */.vA)));
    if (id === undefined)
        throw new errors/* ConfigurationError */.j('name a policy, or use --all', { remedy: 'mlops-scorecard explain --all lists them.' });
    const paint = (0,colour/* painter */.C)((0,output/* wantsColour */.M)(process.env, process.stdout.isTTY));
    if (path === undefined)
        return (0,output/* write */.t)(found(await (0,load/* loadPolicies */.hd)(bundled/* bundledFolder */.L, bundled/* checkedPoliciesPath */.vA), id)
            .map((policy) => explainPolicy(policy, paint))
            .join('\n'));
    const { folder, file } = place(path);
    const { source, rules } = await (0,cli_open/* open */.ho)(folder, options);
    const policies = found(rules.policies.map(({ policy }) => policy), id);
    const cache = options.cache ? (0,scan_cache/* openScanCache */.g)(folder) : undefined;
    const { scorecard, facts } = await (0,scan/* scan */.S)({ head: source, rules, today: (0,cli_open/* today */.Ec)(), version: version/* version */.r, ...(cache && { cache }) });
    cache?.save();
    await (0,output/* write */.t)(policies.map((policy) => explainEvaluation(policy, scorecard, facts, { paint, ...(file === undefined ? {} : { file }) })).join('\n'));
    if ((0,breakdown/* isBrokenDown */.SK)(scorecard))
        process.exitCode = 3;
}
function found(policies, id) {
    const exact = policies.filter((policy) => policy.id === id);
    const some = exact.length > 0 ? exact : policies.filter((policy) => policy.id.startsWith(id));
    if (some.length > 0)
        return some;
    throw new errors/* ConfigurationError */.j(`there is no policy "${id}"`, { remedy: `Policies: ${policies.map((policy) => policy.id).join(', ')}.` });
}
/** A file is explained within the nearest folder above it that has a `.git`, or within its own. */
function place(path) {
    const full = (0,external_node_path_.resolve)(path);
    if (!(0,external_node_fs_.existsSync)(full))
        throw new errors/* ConfigurationError */.j(`there is no file or folder ${path}`);
    if ((0,sources/* isFolder */.l)(full))
        return { folder: full };
    const folder = checkoutOf((0,external_node_path_.dirname)(full)) ?? (0,external_node_path_.dirname)(full);
    return { folder, file: (0,external_node_path_.relative)(folder, full) };
}
function checkoutOf(folder) {
    for (let current = folder;; current = (0,external_node_path_.dirname)(current)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(current, '.git')))
            return current;
        if ((0,external_node_path_.dirname)(current) === current)
            return undefined;
    }
}


/***/ }),

/***/ 9474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ openScanCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _policies_bundled_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1258);





/** Bytes of all repositories together; the one that was not scanned for longest goes first. */
const mostBytes = 512 * 1024 * 1024;
const chunkBytes = 1024 * 1024;
/**
 * The results of earlier scans of a folder, from the user's cache folder; undefined where there can be none. One file a
 * repository, written whole or not at all: of two scans at once the later one counts, and a damaged file counts as none.
 */
function openScanCache(folder, environment = process.env, readersPath = _policies_bundled_js__WEBPACK_IMPORTED_MODULE_4__/* .readersDigestPath */ .OO) {
    const home = cacheFolder(environment);
    if (home === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(readersPath))
        return undefined;
    const readers = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(readersPath, 'utf8').trim();
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(folder).digest('hex').slice(0, 32)}.scan`);
    return cacheIn(path, readers);
}
/** Where programs keep what they can make again, by the platform's custom; undefined without a home. */
function cacheFolder({ XDG_CACHE_HOME: xdg, LOCALAPPDATA: local }) {
    const name = 'mlops-scorecard';
    if (xdg)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(xdg, name);
    if (process.platform === 'win32')
        return local && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(local, name, 'Cache');
    const home = (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)();
    if (!home)
        return undefined;
    return process.platform === 'darwin' ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, 'Library', 'Caches', name) : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, '.cache', name);
}
function cacheIn(path, readers) {
    const stored = readStored(path, readers);
    const used = new Map();
    let isNew = stored === undefined;
    return {
        get(key) {
            const known = used.get(key) ?? parsed(stored?.get(key));
            if (known)
                used.set(key, known);
            return known;
        },
        set(key, result) {
            isNew = true;
            used.set(key, result);
        },
        save() {
            try {
                if (isNew)
                    writeStored(path, readers, used, stored);
                else
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.utimesSync)(path, new Date(), new Date());
            }
            catch {
                // A scan that cannot be remembered is a scan all the same.
            }
        },
    };
}
function parsed(line) {
    return line && JSON.parse(line.toString('utf8'));
}
/** Results by key, each still as JSON; undefined where the file is absent, another version's or damaged. */
function readStored(path, readers) {
    try {
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
        const end = bytes.length - digestLength;
        const digest = bytes.toString('latin1', end);
        const [head = '', ...lines] = linesOf(bytes.subarray(0, end));
        if (head.toString() !== readers || digest !== (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes.subarray(0, end)).digest('hex'))
            return undefined;
        const stored = new Map();
        for (const line of lines) {
            const tab = line.indexOf(tabCode);
            stored.set(JSON.parse(line.toString('utf8', 0, tab)), line.subarray(tab + 1));
        }
        return stored;
    }
    catch {
        return undefined;
    }
}
const digestLength = 64;
const tabCode = 9;
const newlineCode = 10;
function linesOf(bytes) {
    const lines = [];
    for (let from = 0, end = bytes.indexOf(newlineCode); end >= 0; from = end + 1, end = bytes.indexOf(newlineCode, from)) {
        lines.push(bytes.subarray(from, end));
    }
    return lines;
}
function writeStored(path, readers, used, stored) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, '..');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    const partial = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.partial`;
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(partial, 'wx', 0o600);
    try {
        const digest = writeLines(file, resultLines(readers, used, stored));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, digest.digest('hex'));
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(partial, { force: true });
        throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(partial, path);
    trim(folder);
}
function* resultLines(readers, used, stored) {
    yield `${readers}\n`;
    for (const [key, result] of used) {
        yield `${JSON.stringify(key)}\t`;
        yield stored?.get(key) ?? JSON.stringify(result);
        yield '\n';
    }
}
/** Writes in large pieces; a piece at a time, so that the whole is never in memory. */
function writeLines(file, parts) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let pending = [];
    let size = 0;
    const flush = () => {
        const chunk = Buffer.concat(pending);
        digest.update(chunk);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, chunk);
        pending = [];
        size = 0;
    };
    for (const part of parts) {
        const bytes = typeof part === 'string' ? Buffer.from(part) : part;
        pending.push(bytes);
        size += bytes.length;
        if (size >= chunkBytes)
            flush();
    }
    flush();
    return digest;
}
/** Removes what was not scanned for longest until the rest fits. */
function trim(folder) {
    const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).map((name) => ({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), ...sizeAndTime((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name)) }));
    let left = mostBytes;
    for (const { path, size } of files.sort((a, b) => b.time - a.time)) {
        left -= size;
        if (left < 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
    }
}
function sizeAndTime(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    return { size: stats?.size ?? 0, time: stats?.mtimeMs ?? 0 };
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


/***/ }),

/***/ 3678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ scoreChange),
/* harmony export */   QD: () => (/* binding */ capabilityWords),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UL: () => (/* binding */ scoreMove),
/* harmony export */   c_: () => (/* binding */ tallyWords),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   gu: () => (/* binding */ scoreWords),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
/* unused harmony exports bySeverity, tally */
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
/** Most severe first, then those this change introduced, then by policy and place. */
function bySeverity(a, b) {
    return (stateRank(a.finding) - stateRank(b.finding) ||
        severities.indexOf(a.evaluation.severity) - severities.indexOf(b.evaluation.severity) ||
        compare(a.evaluation.policy, b.evaluation.policy) ||
        compare(a.finding.path ?? '', b.finding.path ?? '') ||
        (a.finding.line ?? 0) - (b.finding.line ?? 0));
}
/** Findings with their policies, the most urgent first. */
function rowsOf(scorecard, wanted) {
    return scorecard.evaluations
        .flatMap((evaluation) => evaluation.findings.filter((finding) => wanted(finding, evaluation)).map((finding) => ({ evaluation, finding })))
        .sort(bySeverity);
}
function stateRank(finding) {
    return { introduced: 0, lost: 1, fixed: 2, unchanged: 3 }[finding.state ?? 'unchanged'];
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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
