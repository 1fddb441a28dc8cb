export const id = 498;
export const ids = [498];
export const modules = {

/***/ 6498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffCommand: () => (/* binding */ diffCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/lookups.js
var lookups = __webpack_require__(492);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/model/version.js
var version = __webpack_require__(3341);
// EXTERNAL MODULE: ./lib/policies/evaluate.js + 3 modules
var evaluate = __webpack_require__(3951);
// EXTERNAL MODULE: ./lib/rules.js + 9 modules
var lib_rules = __webpack_require__(3664);
// EXTERNAL MODULE: ./lib/scan.js + 328 modules
var scan = __webpack_require__(4077);
// EXTERNAL MODULE: ./lib/scorecard/build.js + 5 modules
var build = __webpack_require__(7739);
// EXTERNAL MODULE: ./lib/sources/index.js + 6 modules
var sources = __webpack_require__(9935);
// EXTERNAL MODULE: ./lib/cli/named-policy.js
var named_policy = __webpack_require__(6802);
// EXTERNAL MODULE: ./lib/cli/open.js + 2 modules
var cli_open = __webpack_require__(1140);
// EXTERNAL MODULE: ./lib/cli/output.js
var output = __webpack_require__(1517);
// EXTERNAL MODULE: ./lib/reports/colour.js
var colour = __webpack_require__(87);
// EXTERNAL MODULE: ./lib/reports/markdown-escape.js
var markdown_escape = __webpack_require__(6144);
// EXTERNAL MODULE: ./lib/reports/prose.js
var prose = __webpack_require__(7392);
// EXTERNAL MODULE: ./lib/reports/words.js
var words = __webpack_require__(3678);
;// CONCATENATED MODULE: ./lib/cli/policy/diff-text.js





function gateNewlyFails({ before, after }) {
    return after.gate.outcome === 'failed' && before.gate.outcome === 'passed';
}
/** A block for each repository that changes, and the sum of them. */
function differenceText(differences) {
    const changed = differences.filter(isChange);
    const failing = differences.filter(gateNewlyFails).length;
    const sum = `${(0,words/* count */.U9)(differences.length, 'repository', 'repositories')}: the gate of ${failing} would newly fail, ${changed.length} would change\n`;
    return `${changed.map(blockOf).join('')}${sum}${meaningOf(changed)}`;
}
function isChange({ before, after, changes }) {
    return changes.length > 0 || before.gate.outcome !== after.gate.outcome || before.score.value !== after.score.value;
}
function blockOf(difference) {
    const { name, before, after, changes } = difference;
    const paint = (0,colour/* painter */.C)((0,output/* wantsColour */.M)(process.env, process.stdout.isTTY));
    const verdicts = gateNewlyFails(difference)
        ? after.gate.reasons.map((reason) => `  ${paint.bad('gate newly fails')}  ${(0,markdown_escape/* oneLine */.TN)(reason)}\n`)
        : after.gate.outcome === before.gate.outcome
            ? []
            : [`  ${paint.good('gate newly passes')}\n`];
    const lines = changes.map(({ verb, says, evaluation: { policy, severity, project } }) => {
        const where = project === '.' ? '' : ` in ${(0,markdown_escape/* oneLine */.TN)(project)}`;
        return `  ${(verb === 'newly fails' ? paint.bad : paint.good)(verb)}  ${policy} (${severity})${where}: ${(0,markdown_escape/* oneLine */.TN)((0,prose/* plainProse */.U2)(says))}\n`;
    });
    return `${(0,markdown_escape/* oneLine */.TN)(name)}  ${paint.faint(`score ${(0,words/* scoreChange */.Jg)(after.score, before.score)}`)}\n${[...verdicts, ...lines].join('')}\n`;
}
/** Why what newly fails does not fail the gate of a run that is compared with nothing. */
function meaningOf(changed) {
    const failOn = changed.find(({ changes }) => changes.some(({ verb }) => verb === 'newly fails'))?.after.gate.failOn;
    if (failOn === 'introduced')
        return 'The gate fails on what a change introduces: what newly fails here holds up only changes that add to it.\n';
    return failOn === 'never' ? 'The gate never fails on findings: what newly fails here is shown, and holds nothing up.\n' : '';
}

// EXTERNAL MODULE: ./lib/cli/policy/recorded.js
var recorded = __webpack_require__(2225);
;// CONCATENATED MODULE: ./lib/cli/policy/diff.js















/** `policy diff <old> <new> [checkouts…]`: what the gate of each repository would say, and which policies would newly fail or pass; exit code 1 where a gate would newly fail. */
async function diffCommand(old, now, checkouts, { facts = [] }) {
    const subjects = [...facts.flatMap(recorded/* readRecorded */.H).map(diff_recorded), ...(await Promise.all(checkouts.map(checkout)))];
    if (subjects.length === 0)
        throw new errors/* ConfigurationError */.j('there is nothing to compare on', { remedy: 'Give checkouts, or recorded facts by --facts.' });
    const [rulesBefore, rulesAfter] = await Promise.all([rulesOf(old), rulesOf(now)]);
    const differences = [];
    for (const subject of subjects) {
        const [before, after] = [await scored(rulesBefore, subject), await scored(rulesAfter, subject)];
        differences.push({ name: subject.name, before: verdictOf(before), after: verdictOf(after), changes: changesOf(before, after) });
    }
    await (0,output/* write */.t)(differenceText(differences));
    if (differences.some(gateNewlyFails))
        process.exitCode = 1;
}
function diff_recorded({ name, facts }) {
    const paths = facts.projects.flatMap(({ files }) => files.map(({ path }) => path));
    return { name, paths, judgedBy: async ({ policies }) => ({ facts, evaluations: (0,evaluate/* evaluate */._)(policies, facts) }) };
}
async function checkout(path) {
    const folder = (0,external_node_path_.resolve)(path);
    if (!(0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        throw new errors/* ConfigurationError */.j(`${path} is no folder`);
    const source = await (0,sources/* openSource */.o)(folder);
    const judgedBy = async (rules) => {
        const facts = await (0,scan/* factsOf */.x)(source, rules);
        return { facts, evaluations: await (0,lookups/* withLookups */._)(source, (context) => (0,evaluate/* evaluate */._)(rules.policies, facts, context)) };
    };
    return { name: (0,external_node_path_.basename)(folder), paths: await (0,lib_rules/* pathsOf */.wG)([source]), judgedBy };
}
async function rulesOf(file) {
    const layers = await (0,named_policy/* namedLayers */.C)(file);
    const load = (paths) => (0,lib_rules/* loadRules */.A7)(layers, { today: (0,cli_open/* today */.E)(), paths });
    if (layers.some(({ layer }) => layer.says.projects))
        return ({ paths }) => load(paths);
    const rules = await load([]);
    return async () => rules;
}
/** What a run of today would say that is compared with nothing. */
async function scored(rulesFor, subject) {
    const rules = await rulesFor(subject);
    const { policies, settings } = rules;
    return (0,build/* buildScorecard */.b)({ ...(await subject.judgedBy(rules)), policies, settings, today: (0,cli_open/* today */.E)(), version: version/* version */.r });
}
/** Of hundreds of repositories no more is kept than is shown. */
function verdictOf({ score, gate }) {
    return { score, gate };
}
function changesOf(before, after) {
    const [old, now] = [countedIn(before), countedIn(after)];
    const worse = [...now].flatMap(([key, evaluation]) => fails(evaluation) && !fails(old.get(key)) ? [{ verb: 'newly fails', evaluation, says: evaluation.reason }] : []);
    const better = [...old].flatMap(([key, evaluation]) => fails(evaluation) && !fails(now.get(key)) ? [relief(evaluation, now.get(key))] : []);
    return [...worse, ...better];
}
function countedIn({ evaluations }) {
    return new Map(evaluations.filter(({ staged }) => !staged).map((evaluation) => [`${evaluation.policy} ${evaluation.project}`, evaluation]));
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
/* harmony export */   Hp: () => (/* binding */ isNotMachineLearning),
/* harmony export */   Jg: () => (/* binding */ scoreChange),
/* harmony export */   O3: () => (/* binding */ waiverWords),
/* harmony export */   QD: () => (/* binding */ capabilityWords),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   UL: () => (/* binding */ scoreMove),
/* harmony export */   Xu: () => (/* binding */ stateWords),
/* harmony export */   aL: () => (/* binding */ hasCeased),
/* harmony export */   c_: () => (/* binding */ tallyWords),
/* harmony export */   cz: () => (/* binding */ clipped),
/* harmony export */   fI: () => (/* binding */ ceasedIn),
/* harmony export */   g3: () => (/* binding */ stateRank),
/* harmony export */   gJ: () => (/* binding */ lostIn),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   gu: () => (/* binding */ scoreWords),
/* harmony export */   uQ: () => (/* binding */ isCompared),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
/* unused harmony export tally */
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
/** What a reader takes in; a change can write texts of any length into what it is told of. */
const longest = 500;
/** The text up to a length that nothing around it is crowded out by. */
function clipped(text, most = longest) {
    return text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
/** Whether the head was held against a base, and not only meant to be. */
function isCompared({ base }) {
    return base !== undefined && base.missing === undefined;
}
/** Nothing in the repository is for us to judge, nor was at the base. */
function isNotMachineLearning({ repository, evaluations, base }) {
    const wasJudged = base?.score?.value !== undefined || evaluations.some(({ findings }) => findings.length > 0);
    return repository.ml === 'no' && !wasJudged && evaluations.every(({ outcome }) => outcome === 'not-applicable');
}
/** Whether a finding of the base is gone because its policy no longer applies: that repairs nothing. */
function hasCeased({ evaluation, finding }) {
    return finding.state === 'fixed' && evaluation.outcome === 'not-applicable';
}
/** How many findings of the base are gone in that way. */
function ceasedIn(evaluations) {
    return evaluations.flatMap((evaluation) => evaluation.findings.filter((finding) => hasCeased({ evaluation, finding }))).length;
}
/** Findings that were decided at the base and can no longer be. */
function lostIn(evaluations) {
    return evaluations.flatMap(({ findings }) => findings).filter(({ state }) => state === 'lost').length;
}
/** Those this change introduced, then the most severe, then by policy; within one as the facts have it, which puts first what weighs most. */
function byUrgency(a, b) {
    return (stateRank(a.finding) - stateRank(b.finding) ||
        severities.indexOf(a.evaluation.severity) - severities.indexOf(b.evaluation.severity) ||
        compare(a.evaluation.policy, b.evaluation.policy));
}
/** Findings with their policies, the most urgent first. */
function rowsOf(scorecard, wanted) {
    return scorecard.evaluations
        .flatMap((evaluation) => evaluation.findings.filter((finding) => wanted(finding, evaluation)).map((finding) => ({ evaluation, finding })))
        .sort(byUrgency);
}
/** What a change did, in words. */
const stateWords = {
    introduced: 'introduced',
    fixed: 'fixed',
    lost: 'lost sight of',
    unchanged: '',
};
/** What a change did comes before what it found. */
function stateRank(finding) {
    return { introduced: 0, lost: 1, fixed: 2, unchanged: 3 }[finding.state ?? 'unchanged'];
}
/** By code units: the same order on every machine. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** `waived until 2027-01-31`, or that it was. */
function waiverWords({ expires, daysLeft }) {
    return daysLeft < 0 ? `waiver expired on ${expires}` : `waived until ${expires}`;
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
