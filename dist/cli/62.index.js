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
    const conditions = policy.matchConditions.map(({ name, expression }) => `  ${name}\n${code(expression, paint)}`);
    const params = Object.entries(policy.params).map(([name, param]) => `  ${paint.strong(name)} = ${JSON.stringify(param.default)}  ${param.says}`);
    const parts = [
        `${paint.strong(policy.title)}  ${paint.faint(policy.id)}\n${policy.severity} · ${policy.capability} · ${policy.default} by default · since ${policy.since} · ${precisionWords(policy)}`,
        explain_prose(policy.motivation),
        section('Applies when', conditions, paint),
        section(policy.subjects === undefined ? 'Passes when' : 'Each subject passes when', policy.validations.map(({ expression }) => code(expression, paint)), paint),
        section('Parameters', params, paint),
        section(`What to do (effort: ${policy.remediation.effort})`, [explain_prose(policy.remediation.text)], paint),
        section('References', policy.references.map((reference) => `  ${reference}`), paint),
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
        return `${paint.strong(policy.title)}  ${paint.faint(policy.id)}\nNot judged: the policy is off.\n`;
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
        `${paint.strong(policy.title)}${project}: ${outcome(words/* outcomeWords */.wX[evaluation.outcome])}\n  ${(0,markdown_escape/* oneLine */.TN)((0,prose/* plainProse */.U2)(evaluation.reason))}`,
        section('Findings', [...findings.map((finding) => findingChain(finding, paint)), ...passed], paint),
        section('Rests on', evaluation.evidence
            .filter(isAbout)
            .slice(0, 20)
            .map((place) => step(place, paint)), paint),
        section('Could not be read', affecting
            .slice(0, 10)
            .map((problem) => `  ${(0,model_location/* formatLocation */.j$)({ path: problem.path, line: problem.line })}  ${(0,markdown_escape/* oneLine */.TN)(problem.reason)}`), paint),
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
        .map((line) => `    ${paint.code(line)}`)
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

// EXTERNAL MODULE: ./lib/scan.js + 214 modules
var scan = __webpack_require__(1840);
// EXTERNAL MODULE: ./lib/cli/open.js
var cli_open = __webpack_require__(8000);
// EXTERNAL MODULE: ./lib/cli/output.js
var output = __webpack_require__(1517);
;// CONCATENATED MODULE: ./lib/cli/explain.js












/** `explain`: a policy in full; with a path, how this repository or file came by its outcome. */
async function explainCommand(id, path, options) {
    if (options.all)
        return (0,output/* write */.t)(policyReference(await (0,load/* loadPolicies */.hd)(bundled/* bundledFolder */.L)));
    if (id === undefined)
        throw new errors/* ConfigurationError */.j('name a policy, or use --all', { remedy: 'mlops-scorecard explain --all lists them.' });
    const paint = (0,colour/* painter */.C)((0,output/* wantsColour */.M)(process.env, process.stdout.isTTY));
    if (path === undefined)
        return (0,output/* write */.t)(found(await (0,load/* loadPolicies */.hd)(bundled/* bundledFolder */.L), id)
            .map((policy) => explainPolicy(policy, paint))
            .join('\n'));
    const { folder, file } = place(path);
    const { source, rules } = await (0,cli_open/* open */.h)(folder, options);
    const policies = found(rules.policies.map(({ policy }) => policy), id);
    const { scorecard, facts } = await (0,scan/* scan */.S)({ head: source, rules, today: (0,cli_open/* today */.E)(), version: version/* version */.r });
    await (0,output/* write */.t)(policies.map((policy) => explainEvaluation(policy, scorecard, facts, { paint, ...(file === undefined ? {} : { file }) })).join('\n'));
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
    const stats = (0,external_node_fs_.statSync)(full, { throwIfNoEntry: false });
    if (!stats)
        throw new errors/* ConfigurationError */.j(`there is no file or folder ${path}`);
    if (stats.isDirectory())
        return { folder: full };
    const folder = checkoutOf((0,external_node_path_.dirname)(full)) ?? (0,external_node_path_.dirname)(full);
    return { folder, file: (0,external_node_path_.relative)(folder, full) };
}
function checkoutOf(folder) {
    for (let current = folder;; current = (0,external_node_path_.dirname)(current)) {
        if ((0,external_node_fs_.statSync)((0,external_node_path_.resolve)(current, '.git'), { throwIfNoEntry: false }))
            return current;
        if ((0,external_node_path_.dirname)(current) === current)
            return undefined;
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
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7392);

const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const wordJoiner = '&#8288;';
/** One line without control, bidirectional and zero-width characters: they can hide or reorder what a reviewer reads. */
function oneLine(text) {
    return withoutInvisible(text).replace(/\s+/g, ' ');
}
/** Spaces and line ends stay as they are. */
function withoutInvisible(text) {
    return text.replace(invisible, '');
}
const risky = /^(\s*)(\d+)?([#>+=.)-])|(https?|ftp|mailto|xmpp|www)(?=[:.])|[@#](?=\S)|\bGH-(?=\d)|:(?=[\w+-]+:)|\b[0-9a-f]{7,64}\b|[\\`*_[\]<>&~|$]/gi;
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
            return match.replace(/.{6}(?=.)/g, `$&${wordJoiner}`);
        return `${match}${wordJoiner}`;
    });
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
    const html = (words) => oneLine(words).replace(/[&<>"]|[@#](?=\w)/g, (match) => (/[@#]/.test(match) ? `${match}${wordJoiner}` : `&#${match.charCodeAt(0)};`));
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
        const fence = /^\s*(`{3,})\s*([\w+-]*)\s*$/.exec(line);
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
    const now = scoreWords(scorecard.score);
    const before = scorecard.base?.score && scoreWords(scorecard.base.score);
    const moved = before === undefined || before === now ? now : `${before} → ${now}`;
    const { withoutWaivers, value } = scorecard.score;
    return withoutWaivers === undefined || withoutWaivers === value ? moved : `${moved} (${withoutWaivers} without waivers)`;
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
