export const id = 25;
export const ids = [25];
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

/***/ 3025:
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
var words = __webpack_require__(3678);
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
        return `${JSON.stringify({ schemaVersion: 1, label: 'MLOps scorecard', message: (0,words/* scoreWords */.gu)(score), color })}\n`;
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
    const rows = (0,words/* rowsOf */.RO)(scorecard, (finding) => finding.waiver !== undefined).slice(0, maxRows);
    if (rows.length === 0)
        return '';
    const body = table(['Policy', 'Where', 'Reason', 'Owner', 'Ends'], rows.map(({ evaluation, finding }) => {
        const waiver = finding.waiver;
        const left = waiver && (waiver.daysLeft < 0 ? 'expired' : `${(0,words/* count */.U9)(waiver.daysLeft, 'day')} left`);
        return [
            (0,markdown_escape/* escapeText */.X1)(evaluation.policy),
            placeLink(finding, options, { inTable: true }),
            (0,markdown_escape/* escapeText */.X1)(waiver?.reason ?? ''),
            (0,markdown_escape/* escapeText */.X1)([waiver?.owner, waiver?.ticket].filter((part) => part !== undefined).join(' · ')),
            `${(0,markdown_escape/* escapeText */.X1)(waiver?.expires ?? '')} (${left})`,
        ];
    }));
    return details(`Waivers: ${(0,words/* count */.U9)(rows.length, 'finding')}`, body);
}
function problems(scorecard, options) {
    if (scorecard.problems.length === 0)
        return '';
    const rows = scorecard.problems
        .slice(0, maxRows)
        .map((problem) => [placeLink(problem, options, { inTable: true }), (0,markdown_escape/* escapeText */.X1)(problem.reason), (0,markdown_escape/* escapeText */.X1)(problem.affects.join(', '))]);
    const more = scorecard.problems.length > maxRows ? `\n\n…and ${scorecard.problems.length - maxRows} more.` : '';
    return details(`${(0,words/* count */.U9)(scorecard.problems.length, 'file')} not read in full`, table(['File', 'Reason', 'Could change'], rows) + more);
}
function footer(scorecard, { runUrl }) {
    const head = scorecard.repository.head ? ` · ${(0,markdown_escape/* escapeText */.X1)(scorecard.repository.head.slice(0, 7))}` : '';
    const excluded = scorecard.repository.excluded.length > 0 ? ` · excluded: ${scorecard.repository.excluded.map(markdown_escape/* escapeText */.X1).join(', ')}` : '';
    const run = runUrl === undefined ? '' : ` · [full report](${safeAddress(runUrl)})`;
    return `<sub>${(0,markdown_escape/* escapeText */.X1)(scorecard.tool.name)} ${(0,markdown_escape/* escapeText */.X1)(scorecard.tool.version)}${head} · ${(0,words/* count */.U9)(scorecard.repository.files, 'file')}${excluded}${run}</sub>`;
}

;// CONCATENATED MODULE: ./lib/reports/markdown/changes.js



const changes_maxRows = 5;
const icons = { introduced: '❌', fixed: '✅', lost: '❔', unchanged: '❌' };
/** The rows that a reviewer needs: what this change did; without a base, the most severe findings. */
function changes(scorecard, options) {
    const compared = scorecard.base !== undefined && scorecard.base.missing === undefined;
    const rows = (0,words/* rowsOf */.RO)(scorecard, (finding) => (compared ? isChange(finding) : finding.outcome === 'fail' && !finding.waiver?.active));
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
    const state = finding.state === undefined || finding.state === 'unchanged' ? '' : ` ${words/* stateWords */.Xu[finding.state]}`;
    const waiver = finding.waiver ? ` · ${(0,markdown_escape/* escapeText */.X1)((0,words/* waiverWords */.O3)(finding.waiver))}` : '';
    const mark = `${icons[finding.state ?? 'unchanged']}${state}`;
    const where = `${project} · ${evaluation.severity}${place === '' ? '' : ` · ${place}`}${waiver}`;
    if (finding.state === 'fixed')
        return `${mark} **${(0,markdown_escape/* escapeText */.X1)(evaluation.title)}**${where}`;
    const policy = scorecard.policies.find(({ id }) => id === evaluation.policy);
    const why = policy ? ` ${(0,markdown_escape/* proseLine */.aV)((0,markdown_escape/* firstSentence */.qi)(policy.motivation))}` : '';
    const body = `${(0,markdown_escape/* proseBlocks */.qb)(finding.remediation)}${reportLink(evaluation.policy, scorecard, options)}`;
    const step = firstStep(finding.remediation);
    const summary = step === '' ? 'What to do' : `What to do: ${(0,markdown_escape/* proseHtml */.pA)(step)}`;
    const asked = `Asked for: ${(0,markdown_escape/* escapeText */.X1)(sentence(evaluation.title))}${why}`;
    return `${mark} **${(0,markdown_escape/* proseLine */.aV)(finding.message)}**${where}<br>${asked}\n\n${details(summary, body)}`;
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
    const title = `### MLOps Scorecard: ${(0,words/* scoreMove */.UL)(scorecard)}${gateWords(scorecard)}`;
    return [title, summary(scorecard), ...reasons(scorecard), ...projectScores(scorecard)].join('\n\n');
}
function quietLine(scorecard) {
    const before = (0,words/* count */.U9)(scorecard.counts.findings, 'finding');
    return `**MLOps Scorecard: ${(0,words/* scoreMove */.UL)(scorecard)}**. This change introduced and fixed nothing; ${before} as before.`;
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
        return `**${(0,words/* count */.U9)(counts.findings, 'finding')}** from ${(0,words/* count */.U9)(scorecard.policies.length, 'policy', 'policies')}: ${(0,words/* tallyWords */.c_)(scorecard.evaluations)}.${alone}`;
    }
    const lost = scorecard.evaluations.flatMap((evaluation) => evaluation.findings).filter((finding) => finding.state === 'lost').length;
    const parts = [
        `**${counts.introduced} introduced**`,
        `**${counts.fixed} fixed**`,
        ...(lost > 0 ? [`**${lost} lost sight of**`] : []),
        `${(0,words/* count */.U9)(counts.findings, 'finding')} in all`,
    ];
    return `${parts.join(' · ')}.${moveWords(scorecard)}`;
}
/** A score can move because a policy began or ceased to apply; that is no merit and no fault of the change. */
function moveWords({ base, score, evaluations }) {
    if (base?.score === undefined || (0,words/* scoreWords */.gu)(base.score) === (0,words/* scoreWords */.gu)(score))
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
        return [(0,markdown_escape/* escapeText */.X1)(project), (0,words/* scoreChange */.Jg)(score, previous), String(failing), ...who];
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
        (0,markdown_escape/* escapeText */.X1)((0,words/* capabilityWords */.QD)(evaluation.capability)),
        evaluation.severity,
        because(evaluation, options),
    ]);
    return details(`All policies: ${(0,words/* tallyWords */.c_)(scorecard.evaluations)}`, table(['', 'Policy', 'Capability', 'Severity', 'Because'], rows));
}
function because(evaluation, options) {
    const proof = evaluation.outcome === 'pass' ? placeLinks(evaluation.evidence, options, { inTable: true }).slice(0, 2) : [];
    const reason = (0,markdown_escape/* proseLine */.aV)(evaluation.reason === '' ? words/* outcomeWords */.wX[evaluation.outcome] : evaluation.reason, { inTable: true });
    return [reason, ...proof].join(' ');
}
/** Each failing policy with its findings, their evidence and what to do. */
function findingDetails(scorecard, options) {
    const failing = scorecard.evaluations
        .filter((evaluation) => evaluation.findings.some((finding) => finding.state !== 'fixed'))
        .toSorted((a, b) => words/* severities */.gO.indexOf(a.severity) - words/* severities */.gO.indexOf(b.severity));
    if (failing.length === 0)
        return '';
    return details('Findings, with evidence and remedies', failing.map((evaluation) => findings(evaluation, scorecard, options)).join('\n\n'));
}
function findings(evaluation, scorecard, options) {
    const policy = scorecard.policies.find(({ id }) => id === evaluation.policy);
    const present = evaluation.findings.filter((finding) => finding.state !== 'fixed').toSorted((a, b) => (0,words/* stateRank */.g3)(a) - (0,words/* stateRank */.g3)(b));
    const project = evaluation.project === '.' ? '' : ` (${(0,markdown_escape/* escapeText */.X1)(evaluation.project)})`;
    const lines = present.slice(0, maxFindings).map((finding) => {
        const place = placeLink(finding, options);
        const chain = placeLinks(finding.evidence, options).filter((link) => link !== place);
        const rest = chain.length > maxEvidence ? ` and ${chain.length - maxEvidence} more` : '';
        const seen = chain.length > 0 ? `<br><sub>evidence: ${chain.slice(0, maxEvidence).join(' → ')}${rest}</sub>` : '';
        const state = finding.state === undefined || finding.state === 'unchanged' ? '' : `**${words/* stateWords */.Xu[finding.state]}** `;
        const waived = finding.waiver ? ` _(${(0,markdown_escape/* escapeText */.X1)((0,words/* waiverWords */.O3)(finding.waiver))})_` : '';
        return `- ${state}${place === '' ? '' : `${place} `}${(0,markdown_escape/* proseLine */.aV)(finding.message)}${waived}${seen}`;
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
        (0,markdown_escape/* escapeText */.X1)((0,words/* capabilityWords */.QD)(tool.capability)),
        (0,markdown_escape/* escapeText */.X1)(tool.name),
        tool.level,
        [tool.licence === 'proprietary' ? 'proprietary' : 'open source', hostingWords[tool.hosting]].filter((word) => word !== '').join(', '),
        tool.evidence[0] ? `${placeLink(tool.evidence[0], options, { inTable: true })}${tool.files > 1 ? ` +${tool.files - 1}` : ''}` : '',
    ]);
    const map = table(['Capability', 'Tool', 'Level', 'Licence', 'Where'], rows);
    return details(`Stack: ${(0,words/* count */.U9)(tools.length, 'tool')}${exposureWords(scorecard)}`, [map, lockIn(scorecard)].filter((part) => part !== '').join('\n\n'));
}
function exposureWords({ lockIn }) {
    const words = [...new Set(lockIn.map(({ exposure }) => exposure))];
    return words.length === 1 ? `, lock-in ${(0,markdown_escape/* escapeText */.X1)(words[0] ?? '')}` : '';
}
function lockIn(scorecard) {
    const rows = scorecard.lockIn.flatMap(({ project, platforms }) => platforms.map((platform) => [
        (0,markdown_escape/* escapeText */.X1)(platform.name) + (project === '.' ? '' : ` in ${(0,markdown_escape/* escapeText */.X1)(project)}`),
        (0,markdown_escape/* escapeText */.X1)(platform.layers.join(', ')),
        `${(0,words/* count */.U9)(platform.callSites, 'call')} in ${(0,words/* count */.U9)(platform.files, 'file')}${platform.isolated === 'yes' ? ', behind one module' : ''}`,
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
    const over = finding.waiver && !finding.waiver.active ? ` (${(0,words/* waiverWords */.O3)(finding.waiver)})` : '';
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

// EXTERNAL MODULE: ./lib/reports/terminal.js
var terminal = __webpack_require__(9875);
;// CONCATENATED MODULE: ./lib/reports/index.js





/** Every rendering. A new one is a file in this folder and a line here. */
const reports = [terminal/* terminal */.F, markdown, json/* json */.P, sarif, badge];

// EXTERNAL MODULE: ./lib/scan.js + 268 modules
var scan = __webpack_require__(3415);
// EXTERNAL MODULE: ./lib/sources/git.js + 1 modules
var git = __webpack_require__(4801);
// EXTERNAL MODULE: ./lib/sources/objects.js + 1 modules
var objects = __webpack_require__(4693);
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
/** Whether nothing has been committed yet in the checkout around a folder. */
async function isUnborn(folder) {
    const [branch, head] = [
        await (0,git/* runGit */.EO)(['symbolic-ref', '-q', 'HEAD'], { folder }),
        await (0,git/* runGit */.EO)(['rev-parse', '-q', '--verify', 'HEAD'], { folder }),
    ];
    return branch.code === 0 && head.code !== 0;
}

// EXTERNAL MODULE: ./lib/sources/index.js + 5 modules
var sources = __webpack_require__(7655);
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
