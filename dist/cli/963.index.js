export const id = 963;
export const ids = [963];
export const modules = {

/***/ 9095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ progressOn)
/* harmony export */ });
function progressOn(stream, now = Date.now) {
    const start = now();
    let last = 0;
    return {
        report(stage, done, of) {
            const time = now();
            if (!stream.isTTY || time - start < 1000 || time - last < 100)
                return;
            last = time;
            stream.write(`\r\u001b[2K${stage}: ${done} of ${of} files`);
        },
        done() {
            if (stream.isTTY && last > 0)
                stream.write('\r\u001b[2K');
        },
    };
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

/***/ 2963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCommand: () => (/* binding */ scanCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/model/version.js
var version = __webpack_require__(3341);
// EXTERNAL MODULE: ./lib/reports/words.js
var reports_words = __webpack_require__(3678);
;// CONCATENATED MODULE: ./lib/reports/badge.js

/** JSON for a badge endpoint, in the form that shields.io reads. */
const badge = {
    id: 'badge',
    extension: 'json',
    says: 'JSON for a badge endpoint',
    render: ({ score, gate }) => {
        const points = score.range?.low ?? score.value;
        const color = points === undefined
            ? 'lightgrey'
            : gate.outcome === 'failed'
                ? 'red'
                : points >= 80
                    ? 'brightgreen'
                    : points >= 50
                        ? 'yellow'
                        : 'orange';
        return `${JSON.stringify({ schemaVersion: 1, label: 'MLOps scorecard', message: (0,reports_words/* scoreWords */.gu)(score), color })}\n`;
    },
};

// EXTERNAL MODULE: ./lib/reports/json.js
var json = __webpack_require__(2689);
// EXTERNAL MODULE: ./lib/reports/markdown-escape.js
var markdown_escape = __webpack_require__(6144);
;// CONCATENATED MODULE: ./lib/reports/markdown/section.js

/** `path:line` as code, linked to the file at the scanned commit where its address is known. */
function placeLink(place, options, { inTable = false } = {}) {
    if (place.path === undefined)
        return '';
    const label = `${place.path}${place.cell === undefined ? '' : `#cell${place.cell}`}${place.line === undefined ? '' : `:${place.line}`}`;
    const code = inTable ? (0,markdown_escape/* codeCell */.MZ)(label) : (0,markdown_escape/* codeSpan */.SS)(label);
    const address = options.permalink?.(place.path, place.cell === undefined ? place.line : undefined);
    return address === undefined ? code : `[${code}](${safeAddress(address)})`;
}
/** Percent-encoded where Markdown or HTML could end the address early. */
function safeAddress(address) {
    return (0,markdown_escape/* oneLine */.TN)(address).replace(/[\s<>()[\]"'`\\|]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
/** A folded part; GitHub needs the blank lines to read Markdown inside. */
function details(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

;// CONCATENATED MODULE: ./lib/reports/markdown/appendix.js



const maxRows = 50;
/** What the reader must know about the run itself: a part of it that failed, policy changes, expired waivers, a broken file. */
function notices(scorecard, options) {
    const lines = scorecard.notices.map(({ level, text, path, line }) => {
        const place = placeLink({ path, line }, options);
        return `> ${{ note: 'ℹ️', warning: '⚠️', error: '❌' }[level]} ${(0,markdown_escape/* proseLine */.aV)(text)}${place === '' ? '' : ` ${place}`}`;
    });
    return [...bugLink(scorecard, options), ...lines].join('\n>\n');
}
/** Says which version, and nothing of the repository: what to add is the reporter's choice. */
function bugLink({ problems, tool }, { issueUrl }) {
    if (issueUrl === undefined || !problems.some(({ internal }) => internal))
        return [];
    const body = `Version: ${tool.version}\n\nWhat failed, as the report names it:\n\n\nThe smallest file that shows it:\n`;
    const query = new URLSearchParams({ title: 'A part of the scorecard failed', body, labels: 'internal-error' });
    return [`> ❌ **This report is incomplete.** [Report this bug](${safeAddress(`${issueUrl}?${query}`)})`];
}
function waivers(scorecard, options) {
    const rows = (0,reports_words/* rowsOf */.RO)(scorecard, (finding) => finding.waiver !== undefined).slice(0, maxRows);
    if (rows.length === 0)
        return '';
    const body = table(['Policy', 'Where', 'Reason', 'Owner', 'Ends'], rows.map(({ evaluation, finding }) => {
        const waiver = finding.waiver;
        const left = waiver && (waiver.daysLeft < 0 ? 'expired' : `${(0,reports_words/* count */.U9)(waiver.daysLeft, 'day')} left`);
        return [
            (0,markdown_escape/* escapeText */.X1)(evaluation.policy),
            placeLink(finding, options, { inTable: true }),
            (0,markdown_escape/* escapeText */.X1)(waiver?.reason ?? ''),
            (0,markdown_escape/* escapeText */.X1)([waiver?.owner, waiver?.ticket].filter((part) => part !== undefined).join(' · ')),
            `${(0,markdown_escape/* escapeText */.X1)(waiver?.expires ?? '')} (${left})`,
        ];
    }));
    return details(`Waivers: ${(0,reports_words/* count */.U9)(rows.length, 'finding')}`, body);
}
function problems(scorecard, options) {
    if (scorecard.problems.length === 0)
        return '';
    const rows = scorecard.problems
        .slice(0, maxRows)
        .map((problem) => [placeLink(problem, options, { inTable: true }), (0,markdown_escape/* escapeText */.X1)(problem.reason), (0,markdown_escape/* escapeText */.X1)(problem.affects.join(', '))]);
    const more = scorecard.problems.length > maxRows ? `\n\n…and ${scorecard.problems.length - maxRows} more.` : '';
    return details(`${(0,reports_words/* count */.U9)(scorecard.problems.length, 'file')} not read in full`, table(['File', 'Reason', 'Could change'], rows) + more);
}
function footer(scorecard, { runUrl }) {
    const head = scorecard.repository.head ? ` · ${(0,markdown_escape/* escapeText */.X1)(scorecard.repository.head.slice(0, 7))}` : '';
    const excluded = scorecard.repository.excluded.length > 0 ? ` · excluded: ${scorecard.repository.excluded.map(markdown_escape/* escapeText */.X1).join(', ')}` : '';
    const run = runUrl === undefined ? '' : ` · [full report](${safeAddress(runUrl)})`;
    return `<sub>${(0,markdown_escape/* escapeText */.X1)(scorecard.tool.name)} ${(0,markdown_escape/* escapeText */.X1)(scorecard.tool.version)}${head} · ${(0,reports_words/* count */.U9)(scorecard.repository.files, 'file')}${excluded}${run}</sub>`;
}

;// CONCATENATED MODULE: ./lib/reports/markdown/changes.js



const changes_maxRows = 5;
const icons = { introduced: '❌', fixed: '✅', lost: '❔', unchanged: '❌' };
const stateWords = {
    introduced: 'introduced',
    fixed: 'fixed',
    lost: 'lost sight of',
    unchanged: '',
};
/** The rows that a reviewer needs: what this change did; without a base, the most severe findings. */
function changes(scorecard, options) {
    const compared = scorecard.base !== undefined && scorecard.base.missing === undefined;
    const rows = (0,reports_words/* rowsOf */.RO)(scorecard, (finding) => compared ? finding.state !== undefined && finding.state !== 'unchanged' : finding.outcome === 'fail' && !finding.waiver?.active);
    if (rows.length === 0)
        return '';
    const shown = spread(rows, changes_maxRows);
    const more = rows.length > shown.length ? [`…and ${rows.length - shown.length} more, folded below.`] : [];
    return [...shown.map((row) => rowText(row, scorecard, options)), ...more].join('\n\n');
}
/** One row a policy before a second of the same: 300 unpinned installs must not hide the one leaked secret. */
function spread(rows, most) {
    const seen = new Set();
    const first = rows.filter(({ evaluation, finding }) => {
        const key = `${evaluation.policy} ${finding.state}`;
        return seen.has(key) ? false : seen.add(key);
    });
    const rest = rows.filter((row) => !first.includes(row));
    const chosen = new Set([...first, ...rest].slice(0, most));
    return rows.filter((row) => chosen.has(row));
}
/** Three lines: which policy and where; what is so and why it matters; what to do first. */
function rowText({ evaluation, finding }, scorecard, options) {
    const project = evaluation.project === '.' ? '' : ` in ${(0,markdown_escape/* escapeText */.X1)(evaluation.project)}`;
    const place = placeLink(finding, options);
    const state = finding.state === undefined || finding.state === 'unchanged' ? '' : ` ${stateWords[finding.state]}`;
    const title = `${icons[finding.state ?? 'unchanged']}${state} **${(0,markdown_escape/* escapeText */.X1)(evaluation.title)}**${project} · ${evaluation.severity}${place === '' ? '' : ` · ${place}`}`;
    if (finding.state === 'fixed')
        return title;
    const policy = scorecard.policies.find(({ id }) => id === evaluation.policy);
    const why = policy ? ` ${(0,markdown_escape/* proseLine */.aV)((0,markdown_escape/* firstSentence */.qi)(policy.motivation))}` : '';
    const body = `${(0,markdown_escape/* proseBlocks */.qb)(finding.remediation)}${reportLink(evaluation.policy, scorecard, options)}`;
    return `${title}<br>${(0,markdown_escape/* proseLine */.aV)(sentence(finding.message))}${why}\n\n${details(`What to do: ${(0,markdown_escape/* proseHtml */.pA)(firstStep(finding.remediation))}`, body)}`;
}
/** The opening words of a remedy, up to the code that they lead to. */
function firstStep(remediation) {
    const paragraph = remediation.trim().split(/\n\s*(?:\n|```)/)[0] ?? '';
    return (0,markdown_escape/* firstSentence */.qi)(paragraph).replace(/:$/, '');
}
function sentence(message) {
    return /[.!?]$/.test(message.trim()) ? message : `${message.trim()}.`;
}
/** Says which policy and version, and nothing of the repository: what to add is the reporter's choice. */
function reportLink(policy, scorecard, { issueUrl }) {
    if (issueUrl === undefined)
        return '';
    const body = `Policy: ${policy}\nVersion: ${scorecard.tool.version}\n\nWhat the scorecard said, and what is so:\n\n\nThe smallest file that shows it:\n`;
    const query = new URLSearchParams({ title: `Wrong finding: ${policy}`, body, labels: 'wrong-finding' });
    return `\n\n<sub>[This finding is wrong](${safeAddress(`${issueUrl}?${query}`)})</sub>`;
}

;// CONCATENATED MODULE: ./lib/reports/markdown/header.js



/** True where the change introduced, fixed or lost nothing: the comment then takes one line. */
function isQuiet(scorecard) {
    const compared = scorecard.base !== undefined && scorecard.base.missing === undefined;
    const changed = scorecard.evaluations.some((evaluation) => evaluation.findings.some((finding) => finding.state !== undefined && finding.state !== 'unchanged'));
    return compared && !changed && scorecard.gate.outcome === 'passed' && scorecard.notices.every((notice) => notice.level === 'note');
}
/** Nothing in the repository is for us to judge. */
function isNotMachineLearning(scorecard) {
    return scorecard.repository.ml === 'no' && scorecard.evaluations.every((evaluation) => evaluation.outcome === 'not-applicable');
}
/** Verdict and score, in one or two lines. */
function header(scorecard) {
    if (isNotMachineLearning(scorecard))
        return '**MLOps Scorecard**: no machine learning found here, so no policy applies.';
    if (isQuiet(scorecard))
        return quietLine(scorecard);
    const title = `### MLOps Scorecard: ${(0,reports_words/* scoreMove */.UL)(scorecard)}${gateWords(scorecard)}`;
    return [title, summary(scorecard), ...reasons(scorecard), ...projectScores(scorecard)].join('\n\n');
}
function quietLine(scorecard) {
    const before = (0,reports_words/* count */.U9)(scorecard.counts.findings, 'finding');
    return `**MLOps Scorecard: ${(0,reports_words/* scoreMove */.UL)(scorecard)}**. This change introduced and fixed nothing; ${before} as before.`;
}
function gateWords({ gate }) {
    if (gate.outcome === 'failed')
        return ' · ❌ gate failed';
    return gate.failOn === 'never' ? '' : ' · ✅ gate passed';
}
function summary(scorecard) {
    const { counts, base } = scorecard;
    if (base === undefined || base.missing !== undefined) {
        const alone = base?.missing === undefined ? '' : ` Not compared with the base: ${(0,markdown_escape/* escapeText */.X1)(base.missing)}.`;
        return `**${(0,reports_words/* count */.U9)(counts.findings, 'finding')}** from ${(0,reports_words/* count */.U9)(scorecard.policies.length, 'policy', 'policies')}: ${(0,reports_words/* tallyWords */.c_)(scorecard.evaluations)}.${alone}`;
    }
    const lost = scorecard.evaluations.flatMap((evaluation) => evaluation.findings).filter((finding) => finding.state === 'lost').length;
    const parts = [
        `**${counts.introduced} introduced**`,
        `**${counts.fixed} fixed**`,
        ...(lost > 0 ? [`**${lost} lost sight of**`] : []),
        `${(0,reports_words/* count */.U9)(counts.findings, 'finding')} in all`,
    ];
    return `${parts.join(' · ')}.${moveWords(scorecard)}`;
}
/** A score can move because a policy began or ceased to apply; that is no merit and no fault of the change. */
function moveWords({ base, score, evaluations }) {
    if (base?.score === undefined || (0,reports_words/* scoreWords */.gu)(base.score) === (0,reports_words/* scoreWords */.gu)(score))
        return '';
    const changed = evaluations.some((evaluation) => evaluation.findings.some((finding) => finding.state === 'introduced' || finding.state === 'fixed'));
    return changed ? '' : ' The score moved because other policies apply now.';
}
function reasons({ gate }) {
    return gate.outcome === 'failed' ? [gate.reasons.map((reason) => `- ${(0,markdown_escape/* escapeText */.X1)(reason)}`).join('\n')] : [];
}
/** A comment is read on a screen; the JSON has every project. */
const maxProjects = 30;
function projectScores({ scores, evaluations }) {
    if (scores.length < 2)
        return [];
    const owned = scores.some(({ owners }) => owners);
    const rows = scores.slice(0, maxProjects).map(({ project, owners = [], score, previous }) => {
        const failing = evaluations.filter((evaluation) => evaluation.project === project && evaluation.outcome === 'fail').length;
        const who = owned ? [owners.map(markdown_escape/* escapeText */.X1).join(', ')] : [];
        return [(0,markdown_escape/* escapeText */.X1)(project), (0,reports_words/* scoreChange */.Jg)(score, previous), String(failing), ...who];
    });
    const more = scores.length > maxProjects ? [`…and ${scores.length - maxProjects} more projects.`] : [];
    return [table(['Project', 'Score', 'Failing', ...(owned ? ['Owners'] : [])], rows), ...more];
}

;// CONCATENATED MODULE: ./lib/reports/markdown/policies.js



const policies_icons = { pass: '✅', fail: '❌', 'not-applicable': '➖', unknown: '❔', error: '⚠️' };
const maxFindings = 20;
const maxEvidence = 6;
/** Every policy with its outcome, by capability. */
function policyTable(scorecard, options) {
    const manyProjects = scorecard.scores.length > 1;
    const sorted = [...scorecard.evaluations].sort((a, b) => compare(a.capability, b.capability) || compare(a.policy, b.policy) || compare(a.project, b.project));
    const rows = sorted.map((evaluation) => [
        policies_icons[evaluation.outcome],
        (0,markdown_escape/* escapeText */.X1)(evaluation.title) + (manyProjects ? ` · ${(0,markdown_escape/* escapeText */.X1)(evaluation.project)}` : ''),
        (0,markdown_escape/* escapeText */.X1)((0,reports_words/* capabilityWords */.QD)(evaluation.capability)),
        evaluation.severity,
        because(evaluation, options),
    ]);
    return details(`All policies: ${(0,reports_words/* tallyWords */.c_)(scorecard.evaluations)}`, table(['', 'Policy', 'Capability', 'Severity', 'Because'], rows));
}
function because(evaluation, options) {
    const proof = evaluation.outcome === 'pass' ? evaluation.evidence.slice(0, 2).map((place) => placeLink(place, options, { inTable: true })) : [];
    const reason = (0,markdown_escape/* proseLine */.aV)(evaluation.reason === '' ? reports_words/* outcomeWords */.wX[evaluation.outcome] : evaluation.reason, { inTable: true });
    return [reason, ...proof].join(' ');
}
/** Each failing policy with its findings, their evidence and what to do. */
function findingDetails(scorecard, options) {
    const failing = scorecard.evaluations
        .filter((evaluation) => evaluation.findings.some((finding) => finding.state !== 'fixed'))
        .toSorted((a, b) => reports_words/* severities */.gO.indexOf(a.severity) - reports_words/* severities */.gO.indexOf(b.severity));
    if (failing.length === 0)
        return '';
    return details('Findings, with evidence and remedies', failing.map((evaluation) => findings(evaluation, scorecard, options)).join('\n\n'));
}
function findings(evaluation, scorecard, options) {
    const policy = scorecard.policies.find(({ id }) => id === evaluation.policy);
    const present = evaluation.findings.filter((finding) => finding.state !== 'fixed');
    const project = evaluation.project === '.' ? '' : ` (${(0,markdown_escape/* escapeText */.X1)(evaluation.project)})`;
    const lines = present.slice(0, maxFindings).map((finding) => {
        const place = placeLink(finding, options);
        const chain = finding.evidence
            .filter(({ path, line }) => path !== finding.path || line !== finding.line)
            .slice(0, maxEvidence)
            .map((evidence) => placeLink(evidence, options));
        const seen = chain.length > 0 ? `<br><sub>evidence: ${chain.join(' → ')}</sub>` : '';
        const waived = finding.waiver ? ` _(waived until ${(0,markdown_escape/* escapeText */.X1)(finding.waiver.expires)})_` : '';
        return `- ${place === '' ? '' : `${place} `}${(0,markdown_escape/* proseLine */.aV)(finding.message)}${waived}${seen}`;
    });
    const more = present.length > maxFindings ? [`- …and ${present.length - maxFindings} more`] : [];
    const remedy = present[0] ? `\n\n${(0,markdown_escape/* proseBlocks */.qb)(present[0].remediation)}` : '';
    const why = policy ? `\n\n${(0,markdown_escape/* proseBlocks */.qb)(policy.motivation)}` : '';
    return `**${policies_icons[evaluation.outcome]} ${(0,markdown_escape/* escapeText */.X1)(evaluation.title)}**${project} · ${evaluation.severity}${why}\n\n${[...lines, ...more].join('\n')}${remedy}`;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/reports/markdown/stack.js



const hostingWords = { self: 'self-hosted', vendor: "vendor's", unknown: '' };
/** Capability by capability: what is used, how, whose it is, and where. Then how deep the lock-in goes. */
function stackMap(scorecard, options) {
    const tools = [...scorecard.tools].sort((a, b) => stack_compare(a.capability, b.capability) || stack_compare(a.name, b.name));
    if (tools.length === 0)
        return '';
    const rows = tools.map((tool) => [
        (0,markdown_escape/* escapeText */.X1)((0,reports_words/* capabilityWords */.QD)(tool.capability)),
        (0,markdown_escape/* escapeText */.X1)(tool.name),
        tool.level,
        [tool.licence === 'proprietary' ? 'proprietary' : 'open source', hostingWords[tool.hosting]].filter((word) => word !== '').join(', '),
        tool.evidence[0] ? `${placeLink(tool.evidence[0], options, { inTable: true })}${tool.files > 1 ? ` +${tool.files - 1}` : ''}` : '',
    ]);
    const map = table(['Capability', 'Tool', 'Level', 'Licence', 'Where'], rows);
    return details(`Stack: ${(0,reports_words/* count */.U9)(tools.length, 'tool')}${exposureWords(scorecard)}`, [map, lockIn(scorecard)].filter((part) => part !== '').join('\n\n'));
}
function exposureWords({ lockIn }) {
    const words = [...new Set(lockIn.map(({ exposure }) => exposure))];
    return words.length === 1 ? `, lock-in ${(0,markdown_escape/* escapeText */.X1)(words[0] ?? '')}` : '';
}
function lockIn(scorecard) {
    const rows = scorecard.lockIn.flatMap(({ project, platforms }) => platforms.map((platform) => [
        (0,markdown_escape/* escapeText */.X1)(platform.name) + (project === '.' ? '' : ` in ${(0,markdown_escape/* escapeText */.X1)(project)}`),
        (0,markdown_escape/* escapeText */.X1)(platform.layers.join(', ')),
        `${(0,reports_words/* count */.U9)(platform.callSites, 'call')} in ${(0,reports_words/* count */.U9)(platform.files, 'file')}${platform.isolated === 'yes' ? ', behind one module' : ''}`,
        platform.alternatives.map(markdown_escape/* escapeText */.X1).join(', '),
    ]));
    return rows.length === 0 ? '' : table(['Platform', 'Layers', 'Reach', 'Open counterparts'], rows);
}
function stack_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/reports/markdown/index.js





/** GitHub refuses a comment above 65,536 characters, and a job summary above 1 MiB. */
const commentLimit = 65_000;
const summaryLimit = 250_000;
const markdown = {
    id: 'markdown',
    extension: 'md',
    says: "the pull request's comment and the job summary",
    render: (scorecard, options = {}) => renderMarkdown(scorecard, options, summaryLimit),
};
/** The document in at most `limit` code points: whole sections are dropped, the least needed first, and named. */
function renderMarkdown(scorecard, options, limit) {
    let sections = sectionsOf(scorecard, options).filter(({ text }) => text !== '');
    const dropped = [];
    for (;;) {
        const text = join(sections, dropped);
        const last = [...sections].filter(({ drop }) => drop !== undefined).sort((a, b) => (b.drop ?? 0) - (a.drop ?? 0))[0];
        if (codePoints(text) <= limit || !last)
            return text;
        sections = sections.filter((section) => section !== last);
        dropped.push(last.name);
    }
}
function sectionsOf(scorecard, options) {
    const opening = [
        { name: 'verdict', text: header(scorecard) },
        { name: 'notices', drop: 1, text: notices(scorecard, options) },
    ];
    const closing = [
        { name: 'problems', drop: 4, text: problems(scorecard, options) },
        { name: 'footer', text: footer(scorecard, options) },
    ];
    if (isNotMachineLearning(scorecard))
        return [...opening, ...closing];
    return [
        ...opening,
        { name: 'changes', drop: 0, text: changes(scorecard, options) },
        { name: 'findings', drop: 6, text: findingDetails(scorecard, options) },
        { name: 'all policies', drop: 2, text: policyTable(scorecard, options) },
        { name: 'stack', drop: 5, text: stackMap(scorecard, options) },
        { name: 'waivers', drop: 3, text: waivers(scorecard, options) },
        ...closing,
    ];
}
function join(sections, dropped) {
    const left = dropped.length === 0 ? [] : [`<sub>Left out for length: ${dropped.join(', ')}. The job summary has all of it.</sub>`];
    return `${[...sections.map(({ text }) => text), ...left].join('\n\n')}\n`;
}
function codePoints(text) {
    let points = 0;
    for (const _ of text)
        points++;
    return points;
}

// EXTERNAL MODULE: ./lib/reports/prose.js
var prose = __webpack_require__(7392);
;// CONCATENATED MODULE: ./lib/reports/sarif.js



/** What GitHub shows of one run; it refuses runs above 25,000. */
const maxResults = 5_000;
const levels = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
    info: 'note',
};
/** SARIF 2.1.0 as GitHub code scanning takes it: a rule for each policy, a result for each finding, waivers as suppressions. */
const sarif = {
    id: 'sarif',
    extension: 'sarif',
    says: 'SARIF 2.1.0 for code scanning',
    render: (scorecard) => (0,json/* jsonText */.s)(toSarif(scorecard)),
};
function toSarif(scorecard) {
    const ids = scorecard.policies.map(({ id }) => id);
    const results = scorecard.evaluations.flatMap((evaluation) => evaluation.findings
        .filter((finding) => finding.outcome === 'fail' && finding.state !== 'fixed')
        .map((finding) => result(evaluation, finding, ids)));
    return {
        version: '2.1.0',
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        runs: [
            {
                tool: { driver: { name: scorecard.tool.name, semanticVersion: scorecard.tool.version, rules: scorecard.policies.map(rule) } },
                columnKind: 'utf16CodeUnits',
                results: results.slice(0, maxResults),
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: scorecard.problems.slice(0, 100).map((problem) => ({
                            level: 'warning',
                            message: { text: `${(0,markdown_escape/* oneLine */.TN)(problem.path)}: ${(0,markdown_escape/* oneLine */.TN)(problem.reason)}` },
                        })),
                    },
                ],
            },
        ],
    };
}
function rule(policy) {
    const reference = policy.references[0];
    return {
        id: policy.id,
        name: policy.id,
        shortDescription: { text: (0,markdown_escape/* oneLine */.TN)(policy.title) },
        fullDescription: { text: (0,markdown_escape/* oneLine */.TN)((0,prose/* plainProse */.U2)(policy.motivation)) },
        help: {
            text: (0,markdown_escape/* oneLine */.TN)((0,prose/* plainProse */.U2)(policy.remediation)),
            markdown: `${(0,markdown_escape/* proseBlocks */.qb)(policy.motivation)}\n\n${(0,markdown_escape/* proseBlocks */.qb)(policy.remediation)}`,
        },
        ...(reference === undefined ? {} : { helpUri: reference }),
        defaultConfiguration: { level: levels[policy.severity] },
        properties: { tags: ['mlops', policy.capability] },
    };
}
function result(evaluation, finding, ids) {
    const line = finding.cell === undefined ? (finding.line ?? 1) : 1;
    const message = `${(0,prose/* plainProse */.U2)(finding.message)}${finding.cell === undefined ? '' : ` (code cell ${finding.cell})`}`;
    return {
        ruleId: evaluation.policy,
        ruleIndex: ids.indexOf(evaluation.policy),
        level: levels[evaluation.severity],
        message: { text: (0,markdown_escape/* oneLine */.TN)(message) },
        locations: [
            { physicalLocation: { artifactLocation: { uri: uriOf(finding.path), uriBaseId: '%SRCROOT%' }, region: { startLine: line } } },
        ],
        partialFingerprints: { 'scorecardFinding/v1': finding.fingerprint },
        ...(finding.waiver?.active
            ? { suppressions: [{ kind: 'external', status: 'accepted', justification: (0,markdown_escape/* oneLine */.TN)(finding.waiver.reason) }] }
            : {}),
    };
}
/** Code scanning wants a file for every result: what is about the whole project stands at its README. */
function uriOf(path) {
    return (path ?? 'README.md').split('/').map(encodeURIComponent).join('/');
}

// EXTERNAL MODULE: ./lib/reports/colour.js
var colour = __webpack_require__(87);
;// CONCATENATED MODULE: ./lib/reports/terminal.js




const marks = { pass: '✓', fail: '✗', 'not-applicable': '–', unknown: '?', error: '!' };
const maxRowsPerPolicy = 5;
/** Policies shown with their remedy; the rest take a line each. */
const maxInFull = 5;
/** The scorecard at a glance: what fails first, with places and what to do, then what passes, the stack and the problems. */
const terminal = {
    id: 'terminal',
    extension: 'txt',
    says: 'a scorecard to read in a terminal',
    render: (scorecard, options = {}) => {
        const paint = (0,colour/* painter */.C)(options.colour ?? false);
        const width = Math.min(Math.max(options.width ?? 100, 60), 120);
        const sections = [
            terminal_header(scorecard, paint),
            terminal_notices(scorecard, paint),
            ...quiet(scorecard, () => [
                terminal_projectScores(scorecard, paint),
                failures(scorecard, paint, width),
                fixed(scorecard, paint),
                unknowns(scorecard, paint, width),
                passes(scorecard, paint, options),
                stack(scorecard, paint, width),
            ]),
            terminal_problems(scorecard, paint, width),
            terminal_footer(scorecard, paint),
        ];
        return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
    },
};
/** A repository that is not about machine learning gets its one line and no more. */
function quiet(scorecard, sections) {
    if (scorecard.repository.ml === 'no' && scorecard.evaluations.every((evaluation) => evaluation.outcome === 'not-applicable')) {
        return ['No machine learning was found here: nothing that trains, evaluates or serves a model. No policy applies.'];
    }
    return sections();
}
function terminal_header(scorecard, paint) {
    const { repository, gate } = scorecard;
    const name = repository.name ?? 'this repository';
    const head = repository.head ? ` at ${(0,markdown_escape/* oneLine */.TN)(repository.head.slice(0, 7))}` : '';
    const score = paint.strong((0,reports_words/* scoreMove */.UL)(scorecard));
    const verdict = gate.failOn === 'never' && gate.outcome === 'passed'
        ? ''
        : ` · gate ${gate.outcome === 'passed' ? paint.good('passed') : paint.bad('failed')}`;
    return `${paint.strong('MLOps Scorecard')}  ${score}${verdict}\n${paint.faint(`${(0,markdown_escape/* oneLine */.TN)(name)}${head}, ${(0,reports_words/* count */.U9)(repository.files, 'file')}: ${(0,reports_words/* tallyWords */.c_)(scorecard.evaluations)}`)}`;
}
function terminal_projectScores({ scores }, paint) {
    if (scores.length < 2)
        return '';
    const words = scores.map(({ score, previous }) => (0,reports_words/* scoreChange */.Jg)(score, previous));
    const width = Math.max(...words.map((word) => word.length));
    const lines = scores.map(({ project, owners = [] }, index) => `  ${(words[index] ?? '').padEnd(width)}  ${paint.place((0,markdown_escape/* oneLine */.TN)(project))}  ${paint.faint((0,markdown_escape/* oneLine */.TN)(owners.join(', ')))}`.trimEnd());
    return [paint.strong('Projects'), ...lines].join('\n');
}
function terminal_notices(scorecard, paint) {
    return scorecard.notices
        .map(({ level, text }) => `${level === 'note' ? paint.faint('note') : paint.warn(level)}: ${(0,markdown_escape/* oneLine */.TN)((0,prose/* plainProse */.U2)(text))}`)
        .join('\n');
}
function failures(scorecard, paint, width) {
    const rows = (0,reports_words/* rowsOf */.RO)(scorecard, (finding) => finding.state !== 'fixed' && (finding.outcome === 'fail' || finding.outcome === 'error'));
    const groups = byPolicy(rows);
    const urgent = groups.slice(0, maxInFull).map((group) => failure(group, paint, width));
    const others = groups.slice(maxInFull).map((group) => oneLiner(group, paint));
    const rest = others.length === 0 ? [] : [[paint.strong(`${others.length} more`), ...others].join('\n')];
    return [...urgent, ...rest].join('\n\n');
}
/** What the change made good. */
function fixed(scorecard, paint) {
    const rows = (0,reports_words/* rowsOf */.RO)(scorecard, (finding) => finding.state === 'fixed');
    const lines = rows
        .slice(0, 10)
        .map(({ evaluation, finding }) => `  ${paint.good(marks.pass)} ${(0,markdown_escape/* oneLine */.TN)(evaluation.title)}  ${paint.place(placeWords(finding))}`.trimEnd());
    return lines.length === 0 ? '' : [paint.strong(`Fixed: ${(0,reports_words/* count */.U9)(rows.length, 'finding')}`), ...lines].join('\n');
}
function oneLiner(rows, paint) {
    const { evaluation, finding } = rows[0];
    const more = rows.length > 1 ? paint.faint(` and ${rows.length - 1} more`) : '';
    return `  ${paint.bad(marks.fail)} ${(0,markdown_escape/* oneLine */.TN)(evaluation.title)}  ${paint.faint(`${evaluation.severity} ${(0,markdown_escape/* oneLine */.TN)(evaluation.policy)}`)}${projectWord(evaluation, paint)}  ${paint.place(placeWords(finding))}${more}`.trimEnd();
}
function failure(rows, paint, width) {
    const { evaluation } = rows[0];
    const waived = rows.every(({ finding }) => finding.waiver?.active);
    const mark = waived ? paint.faint('~') : evaluation.outcome === 'error' ? paint.warn(marks.error) : paint.bad(marks.fail);
    const title = `${mark} ${paint.strong((0,markdown_escape/* oneLine */.TN)(evaluation.title))}  ${severityWord(evaluation.severity, paint)}  ${paint.faint((0,markdown_escape/* oneLine */.TN)(evaluation.policy))}${projectWord(evaluation, paint)}`;
    const shown = rows.slice(0, maxRowsPerPolicy).map((row) => place(row, paint, width));
    const more = rows.length > shown.length ? [paint.faint(`    and ${rows.length - shown.length} more`)] : [];
    const first = rows.find(({ finding }) => finding.outcome === 'fail' && !finding.waiver?.active);
    const remedy = first ? remediation(first.finding.remediation, paint, width) : [];
    return [title, ...shown, ...more, ...remedy].join('\n');
}
function place({ finding }, paint, width) {
    const state = finding.state && finding.state !== 'unchanged' ? `${finding.state}: ` : '';
    const waived = finding.waiver ? paint.faint(` (waived until ${(0,markdown_escape/* oneLine */.TN)(`${finding.waiver.expires}: ${finding.waiver.reason}`)})`) : '';
    const where = placeWords(finding);
    const text = `${state}${(0,markdown_escape/* oneLine */.TN)((0,prose/* plainProse */.U2)(finding.message))}`;
    const lines = wrap(where === '' || text.includes(where) ? text : `${where}  ${text}`, width - 4);
    return (lines.map((line) => `    ${where !== '' && line.startsWith(where) ? paint.place(where) + line.slice(where.length) : line}`).join('\n') +
        waived);
}
function placeWords({ path, line, cell }) {
    if (path === undefined)
        return '';
    return (0,markdown_escape/* oneLine */.TN)(`${path}${cell === undefined ? '' : `#cell${cell}`}${line === undefined ? '' : `:${line}`}`);
}
function remediation(text, paint, width) {
    return (0,prose/* parseProse */.Jf)(text).flatMap((block) => {
        if (block.kind === 'code')
            return block.text.split('\n').map((line) => `      ${paint.code((0,markdown_escape/* withoutInvisible */.OT)(line))}`);
        const items = block.kind === 'list' ? block.items : [block.spans];
        return items.flatMap((spans) => wrap((0,markdown_escape/* oneLine */.TN)(spans.map((span) => span.text).join('')), width - 6).map((line, index) => `    ${index === 0 ? paint.faint('→') : ' '} ${line}`));
    });
}
function unknowns(scorecard, paint, width) {
    const open = scorecard.evaluations.filter(({ outcome }) => outcome === 'unknown' || outcome === 'error');
    const lines = open.flatMap((evaluation) => wrap((0,markdown_escape/* oneLine */.TN)(`${evaluation.title}: ${evaluation.reason}`), width - 4).map((line, index) => index === 0 ? `  ${paint.warn(marks.unknown)} ${line}` : `    ${line}`));
    return lines.length === 0 ? '' : [paint.strong('Could not be decided'), ...lines].join('\n');
}
function passes(scorecard, paint, options) {
    const shown = scorecard.evaluations.filter((evaluation) => evaluation.outcome === 'pass' || (options.all && evaluation.outcome === 'not-applicable'));
    if (shown.length === 0)
        return '';
    const lines = shown.map((evaluation) => {
        const proof = evaluation.evidence[0];
        const mark = evaluation.outcome === 'pass' ? paint.good(marks.pass) : paint.faint(marks['not-applicable']);
        const why = evaluation.outcome === 'pass' ? (proof ? placeWords(proof) : '') : `${reports_words/* outcomeWords */.wX[evaluation.outcome]}: ${evaluation.reason}`;
        return `  ${mark} ${(0,markdown_escape/* oneLine */.TN)(evaluation.title)}${projectWord(evaluation, paint)}  ${paint.faint((0,markdown_escape/* oneLine */.TN)(why))}`.trimEnd();
    });
    return [paint.strong('In order'), ...lines].join('\n');
}
function stack(scorecard, paint, width) {
    const used = scorecard.tools.filter((tool) => tool.level !== 'declared');
    if (used.length === 0)
        return '';
    const capabilities = [...new Set(used.map((tool) => tool.capability))].sort();
    const lines = capabilities.flatMap((capability) => {
        const names = used
            .filter((tool) => tool.capability === capability)
            .map((tool) => `${(0,markdown_escape/* oneLine */.TN)(tool.name)}${tool.licence === 'proprietary' ? '°' : ''}`);
        const label = (0,markdown_escape/* oneLine */.TN)((0,reports_words/* capabilityWords */.QD)(capability)).padEnd(24);
        return wrap([...new Set(names)].join(', '), width - 27).map((line, index) => `  ${paint.faint(index === 0 ? label : ' '.repeat(24))} ${line}`);
    });
    const proprietary = used.some((tool) => tool.licence === 'proprietary') ? [paint.faint('  ° proprietary')] : [];
    return [paint.strong('Stack'), ...lines, ...proprietary].join('\n');
}
function terminal_problems(scorecard, paint, width) {
    if (scorecard.problems.length === 0)
        return '';
    const shown = scorecard.problems
        .slice(0, 8)
        .flatMap((problem) => wrap(`${placeWords(problem)}  ${(0,markdown_escape/* oneLine */.TN)(problem.reason)}`, width - 4).map((line) => `    ${line}`));
    const more = scorecard.problems.length > 8 ? [paint.faint(`    and ${scorecard.problems.length - 8} more; --format json lists all`)] : [];
    return [paint.warn(`${(0,reports_words/* count */.U9)(scorecard.problems.length, 'file')} could not be read in full`), ...shown, ...more].join('\n');
}
function terminal_footer(scorecard, paint) {
    const reasons = scorecard.gate.reasons.map((reason) => `${scorecard.gate.outcome === 'failed' ? paint.bad('gate') : paint.faint('gate')}: ${(0,markdown_escape/* oneLine */.TN)(reason)}`);
    const failing = scorecard.evaluations.find((evaluation) => evaluation.outcome === 'fail');
    const hint = failing ? [paint.faint(`Why? mlops-scorecard explain ${(0,markdown_escape/* oneLine */.TN)(failing.policy)} <path> shows the chain of evidence.`)] : [];
    return [...reasons, ...hint].join('\n');
}
function byPolicy(rows) {
    const groups = new Map();
    for (const row of rows)
        groups.set(row.evaluation, [...(groups.get(row.evaluation) ?? []), row]);
    return [...groups.values()];
}
function severityWord(severity, paint) {
    return severity === 'critical' || severity === 'high' ? paint.bad(severity) : paint.faint(severity);
}
function projectWord(evaluation, paint) {
    return evaluation.project === '.' ? '' : paint.faint(`  in ${(0,markdown_escape/* oneLine */.TN)(evaluation.project)}`);
}
/** Lines of at most `width` columns, broken between words where they allow it. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return line === '' ? lines : [...lines, line];
}

;// CONCATENATED MODULE: ./lib/reports/index.js





/** Every rendering. A new one is a file in this folder and a line here. */
const reports = [terminal, markdown, json/* json */.P, sarif, badge];

// EXTERNAL MODULE: ./lib/scan.js + 255 modules
var scan = __webpack_require__(6509);
// EXTERNAL MODULE: ./lib/sources/git.js + 1 modules
var git = __webpack_require__(4801);
// EXTERNAL MODULE: ./lib/sources/objects.js
var objects = __webpack_require__(9390);
;// CONCATENATED MODULE: ./lib/sources/history.js



/** The commit from which two revisions parted: what a branch is held against, so that it answers for its own changes only. Throws ScanError. */
async function mergeBase(folder, base, head) {
    const [baseCommit, headCommit] = [await (0,objects/* resolveCommit */.WL)(folder, base), await (0,objects/* resolveCommit */.WL)(folder, head)];
    const result = await (0,git/* runGit */.EO)(['merge-base', baseCommit, headCommit], { folder });
    const commit = result.stdout.toString('utf8').trim();
    if (result.code === 0 && commit !== '')
        return commit;
    throw new errors/* ScanError */.s(`${base} and ${head} have no common commit in this clone`, {
        remedy: 'Fetch more history (git fetch --unshallow), or name the commit to compare with.',
    });
}

// EXTERNAL MODULE: ./lib/sources/index.js + 4 modules
var sources = __webpack_require__(1177);
// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(3100);
// EXTERNAL MODULE: ./lib/cli/open.js + 2 modules
var cli_open = __webpack_require__(1140);
// EXTERNAL MODULE: ./lib/cli/output.js
var output = __webpack_require__(1517);
// EXTERNAL MODULE: ./lib/cli/progress.js
var cli_progress = __webpack_require__(9095);
// EXTERNAL MODULE: ./lib/cli/scan-cache.js
var scan_cache = __webpack_require__(9474);
;// CONCATENATED MODULE: ./lib/cli/scan.js












/** `scan [path]`: the scorecard in the format asked for; the exit code is the gate's. */
async function scanCommand(path, options) {
    const report = reportOf(options.format);
    const folder = (0,external_node_path_.resolve)(path);
    const base = options.base === undefined ? undefined : await (0,sources/* openSource */.o)(folder, await mergeBase(folder, options.base, options.rev ?? 'HEAD'));
    const { source, rules } = await (0,cli_open/* open */.ho)(path, options, options, base);
    const progress = (0,cli_progress/* progressOn */.z)(process.stderr);
    const cache = options.cache ? (0,scan_cache/* openScanCache */.g)(folder) : undefined;
    const { scorecard } = await (0,scan/* scan */.S)({
        head: source,
        ...(base && { base }),
        rules,
        notices: rules.notices,
        today: (0,cli_open/* today */.Ec)(),
        version: version/* version */.r,
        name: (0,external_node_path_.basename)(folder),
        progress: progress.report,
        ...(cache && { cache }),
    });
    cache?.save();
    progress.done();
    const toTerminal = options.output === undefined && process.stdout.isTTY;
    const text = report.render(scorecard, {
        colour: (0,output/* wantsColour */.M)(process.env, toTerminal),
        ...(process.stdout.columns ? { width: process.stdout.columns } : {}),
        all: options.all ?? false,
    });
    await (0,output/* write */.t)(text, options.output);
    process.exitCode = (0,exit/* exitCodeOf */.FO)(scorecard);
}
function reportOf(format) {
    const report = reports.find(({ id }) => id === format);
    if (report)
        return report;
    throw new errors/* ConfigurationError */.j(`there is no format "${format}"`, { remedy: `Formats: ${reports.map(({ id }) => id).join(', ')}.` });
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

/***/ 2689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json),
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/** The scorecard itself, as its published JSON Schema describes it. */
const json = {
    id: 'json',
    extension: 'json',
    says: 'the scorecard as data, by its published JSON Schema',
    render: (scorecard) => jsonText(scorecard),
};
const steering = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|(?<=##)\[/gu;
/** JSON that steers neither a terminal nor a runner that prints it: what could is escaped, so that the data stay the same. */
function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replace(steering, escapeUnits)}\n`;
}
function escapeUnits(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
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
