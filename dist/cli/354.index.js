export const id = 354;
export const ids = [354];
export const modules = {

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

/***/ 8050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ proseLines),
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6144);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7392);


/** Prose as the lines of a terminal; code stands further in, as it is. */
function proseLines(text, { width, indent, mark, paint }) {
    const margin = ' '.repeat(indent);
    const [first, others] = mark === undefined ? ['', ''] : [`${paint.faint(mark)} `, ' '.repeat(mark.length + 1)];
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .parseProse */ .Jf)(text).flatMap((block) => {
        if (block.kind === 'code')
            return block.text.split('\n').map((line) => `      ${paint.code((0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutInvisible */ .OT)(line))}`);
        const items = block.kind === 'list' ? block.items : [block.spans];
        return items.flatMap((spans) => wrap((0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(spans.map((span) => span.text).join('')), width - indent - others.length).map((line, index) => `${margin}${index === 0 ? first : others}${line}`));
    });
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
