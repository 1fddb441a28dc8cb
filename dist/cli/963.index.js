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
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1918);
;// CONCATENATED MODULE: ./lib/reports/markdown/section.js



/** Browsers and servers take no longer ones. */
const longestAddress = 2000;
/** `path:line` as code, linked to the file at the scanned commit where its address is known. */
function placeLink(place, options, { inTable = false } = {}) {
    if (place.path === undefined)
        return '';
    const label = (0,reports_words/* clipped */.cz)((0,model_location/* formatLocation */.j$)({ path: place.path, line: place.line, cell: place.cell }));
    const code = inTable ? (0,markdown_escape/* codeCell */.MZ)(label) : (0,markdown_escape/* codeSpan */.SS)(label);
    const address = options.permalink?.(place.path, place.cell === undefined ? place.line : undefined);
    return address === undefined || address.length > longestAddress ? code : `[${code}](${safeAddress(address)})`;
}
/** Links to places, each once: what a line says twice is seen at one glance. */
function placeLinks(places, ...how) {
    return [...new Set(places.map((place) => placeLink(place, ...how)))];
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
const gravity = ['error', 'warning', 'note'];
/**
 * What the reader must know about the run itself: a part of it that failed, policy changes, expired waivers, a broken file. The gravest
 * come first, and the rest is counted: a change that says a thousand things must not hide the one that matters.
 */
function notices(scorecard, options) {
    const { rootPermalink: permalink = options.permalink } = options;
    const all = scorecard.notices.toSorted((a, b) => gravity.indexOf(a.level) - gravity.indexOf(b.level));
    const lines = all.slice(0, maxRows).map(({ level, text, path, line }) => {
        const place = placeLink({ path, line }, { ...(permalink && { permalink }) });
        return `> ${{ note: 'ℹ️', warning: '⚠️', error: '❌' }[level]} ${(0,markdown_escape/* proseLine */.aV)((0,reports_words/* clipped */.cz)(text))}${place === '' ? '' : ` ${place}`}`;
    });
    const more = all.length > maxRows ? [`> …and ${all.length - maxRows} more, which the JSON has.`] : [];
    return [...bugLink(scorecard, options), ...lines, ...more].join('\n>\n');
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
/** Of letters; none of ours is half as long. */
const longestRemedy = 4000;
const icons = { introduced: '❌', fixed: '✅', lost: '❔', unchanged: '❌' };
/** The rows that a reviewer needs: what this change did; without a base, the most severe findings. */
function changes(scorecard, options) {
    const compared = (0,reports_words/* isCompared */.uQ)(scorecard);
    const rows = (0,reports_words/* rowsOf */.RO)(scorecard, (finding) => (compared ? isChange(finding) : finding.outcome === 'fail' && !finding.waiver?.active));
    if (rows.length === 0)
        return '';
    const shown = spread(rows, changes_maxRows);
    const more = rows.length > shown.length ? [`…and ${rows.length - shown.length} more, folded below.`] : [];
    return [...shown.map((row) => rowText(row, scorecard, options)), ...more].join('\n\n');
}
/** What could not be decided is no change, unless it was decided before: then it was lost sight of. */
function isChange({ state, outcome }) {
    return state === 'fixed' || state === 'lost' || (state === 'introduced' && outcome !== 'unknown');
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
/** Three lines: what is so and where; what is asked for and why; what to do first. */
function rowText({ evaluation, finding }, scorecard, options) {
    const project = evaluation.project === '.' ? '' : ` in ${(0,markdown_escape/* escapeText */.X1)(evaluation.project)}`;
    const place = placeLink(finding, options);
    const state = finding.state === undefined || finding.state === 'unchanged' ? '' : ` ${reports_words/* stateWords */.Xu[finding.state]}`;
    const waiver = finding.waiver ? ` · ${(0,markdown_escape/* escapeText */.X1)((0,reports_words/* waiverWords */.O3)(finding.waiver))}` : '';
    const mark = `${icons[finding.state ?? 'unchanged']}${state}`;
    const where = `${project} · ${evaluation.severity}${place === '' ? '' : ` · ${place}`}${waiver}`;
    if ((0,reports_words/* hasCeased */.aL)({ evaluation, finding }))
        return `➖ no longer applies **${(0,markdown_escape/* escapeText */.X1)(evaluation.title)}**${where}<br>${(0,markdown_escape/* proseLine */.aV)((0,reports_words/* clipped */.cz)(evaluation.reason))}`;
    if (finding.state === 'fixed')
        return `${mark} **${(0,markdown_escape/* escapeText */.X1)(evaluation.title)}**${where}`;
    const policy = scorecard.policies.find(({ id }) => id === evaluation.policy);
    const why = policy ? ` ${(0,markdown_escape/* proseLine */.aV)((0,markdown_escape/* firstSentence */.qi)(policy.motivation))}` : '';
    const remedy = (0,reports_words/* clipped */.cz)(finding.remediation, longestRemedy);
    const body = `${(0,markdown_escape/* proseBlocks */.qb)(remedy)}${reportLink(evaluation.policy, scorecard, options)}`;
    const step = firstStep(remedy);
    const summary = step === '' ? 'What to do' : `What to do: ${(0,markdown_escape/* proseHtml */.pA)((0,reports_words/* clipped */.cz)(step))}`;
    const asked = `Asked for: ${(0,markdown_escape/* escapeText */.X1)(sentence(evaluation.title))}${why}`;
    return `${mark} **${(0,markdown_escape/* proseLine */.aV)((0,reports_words/* clipped */.cz)(finding.message))}**${where}<br>${asked}\n\n${details(summary, body)}`;
}
/** The opening words of a remedy, up to the code that they lead to; none where it is all code. */
function firstStep(remediation) {
    const paragraph = remediation.trim().split(/(?:^|\n\s*)(?:\n|```)/)[0] ?? '';
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
    const changed = scorecard.evaluations.some((evaluation) => evaluation.findings.some((finding) => finding.state !== undefined && finding.state !== 'unchanged'));
    return ((0,reports_words/* isCompared */.uQ)(scorecard) && !changed && scorecard.gate.outcome === 'passed' && scorecard.notices.every((notice) => notice.level === 'note'));
}
/** Verdict and score, in one or two lines. */
function header(scorecard) {
    if ((0,reports_words/* isNotMachineLearning */.Hp)(scorecard))
        return '**MLOps Scorecard**: no machine learning found here, so no policy applies.';
    if (isQuiet(scorecard))
        return quietLine(scorecard);
    const title = `### MLOps Scorecard: ${(0,reports_words/* scoreMove */.UL)(scorecard)}${gateWords(scorecard)}`;
    return [title, summary(scorecard), ...reasons(scorecard)].join('\n\n');
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
    if (!(0,reports_words/* isCompared */.uQ)(scorecard)) {
        const alone = base?.missing === undefined ? '' : ` Not compared with the base: ${(0,markdown_escape/* escapeText */.X1)(base.missing)}.`;
        return `**${(0,reports_words/* count */.U9)(counts.findings, 'finding')}** from ${(0,reports_words/* count */.U9)(scorecard.policies.length, 'policy', 'policies')}: ${(0,reports_words/* tallyWords */.c_)(scorecard.evaluations)}.${alone}`;
    }
    const lost = (0,reports_words/* lostIn */.gJ)(scorecard.evaluations);
    const ceased = (0,reports_words/* ceasedIn */.fI)(scorecard.evaluations);
    const parts = [
        `**${counts.introduced} introduced**`,
        `**${counts.fixed} fixed**`,
        ...(lost > 0 ? [`**${lost} lost sight of**`] : []),
        ...(ceased > 0 ? [`**${ceased} no longer asked for**`] : []),
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
const maxReasons = 30;
function reasons({ gate }) {
    if (gate.outcome !== 'failed')
        return [];
    const shown = gate.reasons.slice(0, maxReasons).map((reason) => `- ${(0,markdown_escape/* escapeText */.X1)((0,reports_words/* clipped */.cz)(reason))}`);
    const more = gate.reasons.length > maxReasons ? [`- …and ${gate.reasons.length - maxReasons} more`] : [];
    return [[...shown, ...more].join('\n')];
}
/** A comment is read on a screen; the JSON has every project. */
const maxProjects = 30;
/** A row for each project of several; none where nothing moved. */
function projectScores(scorecard) {
    const { scores, evaluations } = scorecard;
    if (scores.length < 2 || isQuiet(scorecard))
        return '';
    const owned = scores.some(({ owners }) => owners);
    const rows = scores.slice(0, maxProjects).map(({ project, owners = [], score, previous }) => {
        const failing = evaluations.filter((evaluation) => evaluation.project === project && evaluation.outcome === 'fail').length;
        const who = owned ? [owners.map(markdown_escape/* escapeText */.X1).join(', ')] : [];
        return [(0,markdown_escape/* escapeText */.X1)(project), (0,reports_words/* scoreChange */.Jg)(score, previous), String(failing), ...who];
    });
    const more = scores.length > maxProjects ? [`…and ${scores.length - maxProjects} more projects.`] : [];
    return [table(['Project', 'Score', 'Failing', ...(owned ? ['Owners'] : [])], rows), ...more].join('\n\n');
}

;// CONCATENATED MODULE: ./lib/reports/markdown/policies.js



const policies_icons = { pass: '✅', fail: '❌', 'not-applicable': '➖', unknown: '❔', error: '⚠️' };
const maxFindings = 20;
const maxEvidence = 6;
/** Every policy with its outcome, by capability. */
function policyTable(scorecard, options) {
    const manyProjects = scorecard.scores.length > 1;
    const sorted = [...scorecard.evaluations].sort((a, b) => (0,reports_words/* compare */.UD)(a.capability, b.capability) || (0,reports_words/* compare */.UD)(a.policy, b.policy) || (0,reports_words/* compare */.UD)(a.project, b.project));
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
    const proof = evaluation.outcome === 'pass' ? placeLinks(evaluation.evidence, options, { inTable: true }).slice(0, 2) : [];
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
    const present = evaluation.findings.filter((finding) => finding.state !== 'fixed').toSorted((a, b) => (0,reports_words/* stateRank */.g3)(a) - (0,reports_words/* stateRank */.g3)(b));
    const project = evaluation.project === '.' ? '' : ` (${(0,markdown_escape/* escapeText */.X1)(evaluation.project)})`;
    const lines = present.slice(0, maxFindings).map((finding) => {
        const place = placeLink(finding, options);
        const chain = placeLinks(finding.evidence, options).filter((link) => link !== place);
        const rest = chain.length > maxEvidence ? ` and ${chain.length - maxEvidence} more` : '';
        const seen = chain.length > 0 ? `<br><sub>evidence: ${chain.slice(0, maxEvidence).join(' → ')}${rest}</sub>` : '';
        const state = finding.state === undefined || finding.state === 'unchanged' ? '' : `**${reports_words/* stateWords */.Xu[finding.state]}** `;
        const waived = finding.waiver ? ` _(${(0,markdown_escape/* escapeText */.X1)((0,reports_words/* waiverWords */.O3)(finding.waiver))})_` : '';
        return `- ${state}${place === '' ? '' : `${place} `}${(0,markdown_escape/* proseLine */.aV)((0,reports_words/* clipped */.cz)(finding.message))}${waived}${seen}`;
    });
    const more = present.length > maxFindings ? [`- …and ${present.length - maxFindings} more`] : [];
    const remedy = present[0] ? `\n\n${(0,markdown_escape/* proseBlocks */.qb)(present[0].remediation)}` : '';
    const why = policy ? `\n\n${(0,markdown_escape/* proseBlocks */.qb)(policy.motivation)}` : '';
    return `**${policies_icons[evaluation.outcome]} ${(0,markdown_escape/* escapeText */.X1)(evaluation.title)}**${project} · ${evaluation.severity}${why}\n\n${[...lines, ...more].join('\n')}${remedy}`;
}

;// CONCATENATED MODULE: ./lib/reports/markdown/stack.js



const hostingWords = { self: 'self-hosted', vendor: "vendor's", unknown: '' };
/** Capability by capability: what is used, how, whose it is, and where, what only tests use left out. Then how deep the lock-in goes. */
function stackMap(scorecard, options) {
    const tools = scorecard.tools
        .filter(({ testsOnly }) => !testsOnly)
        .sort((a, b) => (0,reports_words/* compare */.UD)(a.capability, b.capability) || (0,reports_words/* compare */.UD)(a.name, b.name));
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
        `${(0,reports_words/* count */.U9)(platform.callSites, 'call')} in ${(0,reports_words/* count */.U9)(platform.files, 'file')}${platform.isolated === 'yes' && platform.files === 1 ? ', behind one module' : ''}`,
        platform.alternatives.map(markdown_escape/* escapeText */.X1).join(', '),
    ]));
    return rows.length === 0 ? '' : table(['Platform', 'Layers', 'Reach', 'Open counterparts'], rows);
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
    const verdict = { name: 'verdict', text: header(scorecard) };
    const told = { name: 'notices', text: notices(scorecard, options) };
    const closing = [
        { name: 'problems', drop: 4, text: problems(scorecard, options) },
        { name: 'footer', text: footer(scorecard, options) },
    ];
    if ((0,reports_words/* isNotMachineLearning */.Hp)(scorecard))
        return [verdict, told, ...closing];
    return [
        verdict,
        { name: 'projects', drop: 1, text: projectScores(scorecard) },
        told,
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
    const over = finding.waiver && !finding.waiver.active ? ` (${(0,reports_words/* waiverWords */.O3)(finding.waiver)})` : '';
    const message = `${(0,prose/* plainProse */.U2)(finding.message)}${finding.cell === undefined ? '' : ` (code cell ${finding.cell})`}${over}`;
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
// EXTERNAL MODULE: ./lib/reports/prose-lines.js
var prose_lines = __webpack_require__(8050);
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
    if ((0,reports_words/* isNotMachineLearning */.Hp)(scorecard)) {
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
    const excluded = repository.excluded.length > 0 ? `, without ${(0,markdown_escape/* oneLine */.TN)(repository.excluded.join(', '))}` : '';
    const lines = [
        `${paint.strong('MLOps Scorecard')}  ${score}${verdict}`,
        paint.faint(`${(0,markdown_escape/* oneLine */.TN)(name)}${head}, ${(0,reports_words/* count */.U9)(repository.files, 'file')}${excluded}: ${(0,reports_words/* tallyWords */.c_)(scorecard.evaluations)}`),
        ...comparison(scorecard).map((line) => paint.faint(line)),
    ];
    return lines.join('\n');
}
/** What the change did, in numbers; that nothing was compared where a base was asked for. */
function comparison({ base, counts, evaluations }) {
    if (base === undefined)
        return [];
    if (base.missing !== undefined)
        return [`not compared: ${(0,markdown_escape/* oneLine */.TN)(base.missing)}`];
    const lost = (0,reports_words/* lostIn */.gJ)(evaluations);
    const sight = lost > 0 ? `, ${lost} lost sight of` : '';
    const ceased = (0,reports_words/* ceasedIn */.fI)(evaluations);
    const asked = ceased > 0 ? `, ${ceased} no longer asked for` : '';
    const commit = base.commit === undefined ? 'the base' : (0,markdown_escape/* oneLine */.TN)(base.commit.slice(0, 7));
    return [`compared with ${commit}: ${counts.introduced} introduced, ${counts.fixed} fixed${sight}${asked}`];
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
        .map(({ level, text, ...place }) => {
        const where = placeWords(place);
        const shown = `${level === 'note' ? paint.faint('note') : paint.warn(level)}: ${(0,markdown_escape/* oneLine */.TN)((0,prose/* plainProse */.U2)(text))}`;
        return where === '' || text.includes(where) ? shown : `${shown} ${paint.faint(`(${where})`)}`;
    })
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
    const rows = (0,reports_words/* rowsOf */.RO)(scorecard, (finding, evaluation) => finding.state === 'fixed' && !(0,reports_words/* hasCeased */.aL)({ evaluation, finding }));
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
    const remedy = first ? (0,prose_lines/* proseLines */.D)(first.finding.remediation, { width, indent: 4, mark: '→', paint }) : [];
    return [title, ...shown, ...more, ...remedy].join('\n');
}
function place({ finding }, paint, width) {
    const state = finding.state && finding.state !== 'unchanged' ? `${finding.state}: ` : '';
    const waived = finding.waiver ? paint.faint(` (${(0,markdown_escape/* oneLine */.TN)(`${(0,reports_words/* waiverWords */.O3)(finding.waiver)}: ${finding.waiver.reason}`)})`) : '';
    const where = placeWords(finding);
    const text = `${state}${(0,markdown_escape/* oneLine */.TN)((0,prose/* plainProse */.U2)(finding.message))}`;
    const lines = (0,prose_lines/* wrap */.L)(where === '' || text.includes(where) ? text : `${where}  ${text}`, width - 4);
    return (lines.map((line) => `    ${where !== '' && line.startsWith(where) ? paint.place(where) + line.slice(where.length) : line}`).join('\n') +
        waived);
}
function placeWords({ path, line, cell }) {
    if (path === undefined)
        return '';
    return (0,markdown_escape/* oneLine */.TN)((0,model_location/* formatLocation */.j$)({ path, line, cell }));
}
function unknowns(scorecard, paint, width) {
    const open = scorecard.evaluations.filter(({ outcome }) => outcome === 'unknown' || outcome === 'error');
    const lines = open.flatMap((evaluation) => (0,prose_lines/* wrap */.L)((0,markdown_escape/* oneLine */.TN)(`${evaluation.title}: ${(0,prose/* plainProse */.U2)(evaluation.reason)}`), width - 4).map((line, index) => index === 0 ? `  ${paint.warn(marks.unknown)} ${line}` : `    ${line}`));
    return lines.length === 0 ? '' : [paint.strong('Could not be decided'), ...lines].join('\n');
}
function passes(scorecard, paint, options) {
    const shown = scorecard.evaluations.filter((evaluation) => evaluation.outcome === 'pass' || (options.all && evaluation.outcome === 'not-applicable'));
    if (shown.length === 0)
        return '';
    const lines = shown.map((evaluation) => {
        const proof = evaluation.evidence[0];
        const mark = evaluation.outcome === 'pass' ? paint.good(marks.pass) : paint.faint(marks['not-applicable']);
        const why = evaluation.outcome === 'pass'
            ? proof
                ? placeWords(proof)
                : ''
            : `${reports_words/* outcomeWords */.wX[evaluation.outcome]}: ${(0,prose/* plainProse */.U2)(evaluation.reason)}`;
        return `  ${mark} ${(0,markdown_escape/* oneLine */.TN)(evaluation.title)}${projectWord(evaluation, paint)}  ${paint.faint((0,markdown_escape/* oneLine */.TN)(why))}`.trimEnd();
    });
    return [paint.strong('In order'), ...lines].join('\n');
}
function stack(scorecard, paint, width) {
    const used = scorecard.tools.filter((tool) => tool.level !== 'declared' && !tool.testsOnly);
    if (used.length === 0)
        return '';
    const capabilities = [...new Set(used.map((tool) => tool.capability))].sort();
    const lines = capabilities.flatMap((capability) => {
        const names = used
            .filter((tool) => tool.capability === capability)
            .map((tool) => `${(0,markdown_escape/* oneLine */.TN)(tool.name)}${tool.licence === 'proprietary' ? '°' : ''}`);
        const label = (0,markdown_escape/* oneLine */.TN)((0,reports_words/* capabilityWords */.QD)(capability)).padEnd(24);
        return (0,prose_lines/* wrap */.L)([...new Set(names)].join(', '), width - 27).map((line, index) => `  ${paint.faint(index === 0 ? label : ' '.repeat(24))} ${line}`);
    });
    const proprietary = used.some((tool) => tool.licence === 'proprietary') ? [paint.faint('  ° proprietary')] : [];
    return [paint.strong('Stack'), ...lines, ...proprietary].join('\n');
}
function terminal_problems(scorecard, paint, width) {
    if (scorecard.problems.length === 0)
        return '';
    const shown = scorecard.problems
        .slice(0, 8)
        .flatMap((problem) => (0,prose_lines/* wrap */.L)(`${placeWords(problem)}  ${(0,markdown_escape/* oneLine */.TN)(problem.reason)}`, width - 4).map((line) => `    ${line}`));
    const more = scorecard.problems.length > 8 ? [paint.faint(`    and ${scorecard.problems.length - 8} more; --format json lists all`)] : [];
    return [paint.warn(`${(0,reports_words/* count */.U9)(scorecard.problems.length, 'file')} could not be read in full`), ...shown, ...more].join('\n');
}
function terminal_footer(scorecard, paint) {
    const reasons = scorecard.gate.reasons.map((reason) => `${scorecard.gate.outcome === 'failed' ? paint.bad('gate') : paint.faint('gate')}: ${(0,markdown_escape/* oneLine */.TN)(reason)}`);
    const [first] = (0,reports_words/* rowsOf */.RO)(scorecard, (finding) => finding.outcome === 'fail' && finding.state !== 'fixed' && !finding.waiver?.active);
    const hint = first
        ? [paint.faint(`Why? mlops-scorecard explain ${(0,markdown_escape/* oneLine */.TN)(first.evaluation.policy)} <path> shows the chain of evidence.`)]
        : [];
    return [...reasons, ...hint].join('\n');
}
function byPolicy(rows) {
    const groups = new Map();
    for (const row of rows) {
        const group = groups.get(row.evaluation);
        if (group)
            group.push(row);
        else
            groups.set(row.evaluation, [row]);
    }
    return [...groups.values()];
}
function severityWord(severity, paint) {
    return severity === 'critical' || severity === 'high' ? paint.bad(severity) : paint.faint(severity);
}
function projectWord(evaluation, paint) {
    return evaluation.project === '.' ? '' : paint.faint(`  in ${(0,markdown_escape/* oneLine */.TN)(evaluation.project)}`);
}

;// CONCATENATED MODULE: ./lib/reports/index.js





/** Every rendering. A new one is a file in this folder and a line here. */
const reports = [terminal, markdown, json/* json */.P, sarif, badge];

// EXTERNAL MODULE: ./lib/scan.js + 328 modules
var scan = __webpack_require__(4077);
// EXTERNAL MODULE: ./lib/sources/git.js + 1 modules
var git = __webpack_require__(4801);
// EXTERNAL MODULE: ./lib/sources/objects.js + 1 modules
var objects = __webpack_require__(4693);
;// CONCATENATED MODULE: ./lib/sources/history.js



/** The commit from which two revisions parted: what a branch is held against, so that it answers for its own changes only. Throws ScanError. */
async function mergeBase(folder, base, head) {
    const [baseCommit, headCommit] = await Promise.all([(0,objects/* resolveCommit */.WL)(folder, base), (0,objects/* resolveCommit */.WL)(folder, head)]);
    const result = await (0,git/* runGit */.EO)(['merge-base', baseCommit, headCommit], { folder });
    const commit = result.stdout.toString('utf8').trim();
    if (result.code === 0 && commit !== '')
        return commit;
    throw new errors/* ScanError */.s(`${base} and ${head} have no common commit in this clone`, {
        remedy: 'Fetch more history (git fetch --unshallow), or name the commit to compare with.',
    });
}
/** Whether nothing has been committed yet in the checkout around a folder. */
async function isUnborn(folder) {
    const [branch, head] = [
        await (0,git/* runGit */.EO)(['symbolic-ref', '-q', 'HEAD'], { folder }),
        await (0,git/* runGit */.EO)(['rev-parse', '-q', '--verify', 'HEAD'], { folder }),
    ];
    return branch.code === 0 && head.code !== 0;
}

// EXTERNAL MODULE: ./lib/sources/index.js + 6 modules
var sources = __webpack_require__(9935);
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
    const base = await baseOf(folder, options);
    const { source, rules, refusals } = await (0,cli_open/* open */.h)(path, options, options, base && 'list' in base ? base : undefined);
    const progress = (0,cli_progress/* progressOn */.z)(process.stderr);
    const cache = options.cache ? (0,scan_cache/* openScanCache */.g)(folder) : undefined;
    const { scorecard } = await (0,scan/* scan */.S)({
        head: source,
        ...(base && { base }),
        rules,
        notices: [...rules.notices, ...(base ? [] : uncomparedNotices(rules))],
        refusals,
        today: (0,cli_open/* today */.E)(),
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
/** What the head is compared with. The first commit is held against nothing: all of it is new. */
async function baseOf(folder, { base, rev = 'HEAD' }) {
    if (base === undefined || !(0,sources/* isFolder */.l)(folder))
        return undefined;
    if (base === 'HEAD' && rev === 'HEAD' && (await isUnborn(folder)))
        return { missing: 'there is no commit yet' };
    return (0,sources/* openSource */.o)(folder, await mergeBase(folder, base, rev));
}
/** A gate that asks what a change introduces says nothing of a scan that is compared with nothing. */
function uncomparedNotices({ settings }) {
    if (settings.gate.failOn !== 'introduced')
        return [];
    const text = 'The gate fails on what a change introduces, and nothing was compared: say with what, as `--base origin/main`, or `--base HEAD` for what is not committed yet.';
    return [{ level: 'note', text }];
}
function reportOf(format) {
    const report = reports.find(({ id }) => id === format);
    if (report)
        return report;
    throw new errors/* ConfigurationError */.j(`there is no format "${format}"`, { remedy: `Formats: ${reports.map(({ id }) => id).join(', ')}.` });
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


/***/ })

};
