export const id = 139;
export const ids = [139];
export const modules = {

/***/ 7641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/** A JSON object with a search for the lines of its keys, which the parser doesn't keep. Nothing is thrown. */
function readJson(text) {
    const source = text.replace(/^\uFEFF/, '');
    const places = keyLines(source);
    const find = (key, from = 1) => places.get(key)?.find((line) => line >= from) ?? from;
    try {
        const value = JSON.parse(source);
        return isObject(value) ? { value, find } : { problem: { line: 1, reason: 'no JSON object' }, find };
    }
    catch (error) {
        return { problem: { line: 1, reason: error instanceof Error ? error.message : 'not JSON' }, find };
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function keyLines(text) {
    const places = new Map();
    for (const [index, line] of text.split('\n').entries()) {
        for (const [, key = '', colon] of line.matchAll(/"((?:[^"\\]|\\.)*)(?:"(\s*:)?)?/g)) {
            if (colon === undefined)
                continue;
            const known = places.get(key);
            if (known)
                known.push(index + 1);
            else
                places.set(key, [index + 1]);
        }
    }
    return places;
}


/***/ }),

/***/ 6899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ readToml),
/* harmony export */   af: () => (/* binding */ tableAt),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);

const maxKey = 1000;
const table = /^\s*(\[\[?)([^\]]+)\]\]?\s*(?:#.*)?$/;
const key = /^\s*((?:"[^"]*"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[\w-]+))*)\s*=/;
/** A TOML file with the lines of its keys, which the parser doesn't keep. Nothing is thrown: what is broken becomes a problem. */
function readToml(text) {
    const source = text.replace(/^\uFEFF/, '');
    const lines = source.split(/\r?\n/);
    const index = indexKeys(lines);
    const places = {
        lineOf(...path) {
            for (let length = path.length; length > 0; length--) {
                const line = index.get(join(path.slice(0, length)));
                if (line !== undefined)
                    return line;
            }
            return 1;
        },
        find(wanted, from) {
            const found = lines.findIndex((line, number) => number >= from - 1 && line.includes(wanted));
            return found < 0 ? from : found + 1;
        },
    };
    try {
        return { value: (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(source), ...places };
    }
    catch (error) {
        const line = error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx ? error.line : 1;
        const reason = error instanceof Error ? (error.message.split('\n')[0] ?? 'not TOML') : 'not TOML';
        return { problem: { line, reason }, ...places };
    }
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
/** The value behind a path of keys; undefined where there is none. */
function valueAt(root, ...path) {
    return path.reduce((from, key) => (isTable(from) ? from[key] : undefined), root);
}
/** The table behind a path of keys; an empty one where there is none. */
function tableAt(root, ...path) {
    const value = valueAt(root, ...path);
    return isTable(value) ? value : {};
}
/** Lines by dotted path; the tables of an array are numbered. */
function indexKeys(lines) {
    const index = new Map();
    const counts = new Map();
    let current = [];
    for (const [number, text] of lines.entries()) {
        const [, brackets, name = ''] = table.exec(text) ?? [];
        if (brackets) {
            const path = splitKey(name);
            const whole = join(path);
            const count = counts.get(whole) ?? 0;
            if (brackets === '[[')
                counts.set(whole, count + 1);
            current = brackets === '[[' ? [...path, count] : withinArrays(path, counts);
        }
        const path = brackets ? current : keyPath(text, current);
        if (path && !index.has(join(path)))
            index.set(join(path), number + 1);
    }
    return index;
}
function keyPath(text, current) {
    const found = key.exec(text)?.[1];
    return found === undefined ? undefined : [...current, ...splitKey(found)];
}
/** `[package.metadata]` below `[[package]]` belongs to the last of the array. */
function withinArrays(path, counts) {
    return path.flatMap((part, position) => {
        const count = counts.get(join(path.slice(0, position + 1)));
        return count === undefined || position === path.length - 1 ? [part] : [part, count - 1];
    });
}
/** Its first parts: a dotted key of thousands is no key of anybody's. */
function splitKey(text) {
    const parts = [...text.slice(0, maxKey).matchAll(/"([^"]*)"|'([^']*)'|([\w-]+)/g)];
    return parts.map(([, double, single, bare]) => double ?? single ?? bare ?? '');
}
function join(path) {
    return path.join('\u0000');
}


/***/ }),

/***/ 1152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  at: () => (/* binding */ at),
  jf: () => (/* binding */ child),
  Mc: () => (/* reexport */ entriesOf),
  S3: () => (/* binding */ itemsOf),
  oi: () => (/* binding */ plainOf),
  gM: () => (/* binding */ readYaml),
  Cw: () => (/* binding */ readYamlDocuments),
  zv: () => (/* binding */ recordOf),
  TM: () => (/* binding */ scalarsOf),
  b6: () => (/* binding */ textOf),
  CB: () => (/* binding */ textsOf)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/model/yaml-tokens.js
var yaml_tokens = __webpack_require__(1925);
;// CONCATENATED MODULE: ./lib/languages/yaml/node.js
/** Values and keys that are read of one text; what comes after them is left out. */
const maxNodes = 300_000;
/** Levels that are read; what stands deeper is left out. */
const maxDepth = 100;
/** Entries of a map, none for anything else. */
function entriesOf(node) {
    return node?.kind === 'map' ? node.entries : [];
}

;// CONCATENATED MODULE: ./lib/languages/yaml/library.js



/** Every document of the text as the `yaml` library reads it: all of YAML 1.2, with a problem for each thing that does not parse. */
function readWithLibrary(text) {
    const lines = new dist/* LineCounter */.HN();
    const tokens = (0,yaml_tokens/* yamlTokens */.m)(text, lines);
    if (!tokens)
        return [{ problems: [{ line: lines.lineStarts.length, reason: 'nested too deeply to be read' }] }];
    const budget = { left: maxNodes };
    const composer = new dist/* Composer */.Dk({ logLevel: 'error', prettyErrors: false, uniqueKeys: false, strict: false });
    const documents = withoutStacks(() => [...composer.compose(tokens)]);
    return documents.map((document) => convert(document, lines, budget));
}
/** Parse errors are values here: a stack for each would make a broken file cost ten times as much. */
function withoutStacks(run) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        return run();
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
const charactersPerValue = 2;
function convert(document, lines, budget) {
    const root = toNode(document.contents, { lines, budget, anchors: new Map(), open: new Set(), copies: 0 }, 0);
    const problems = document.errors.map((error) => ({ line: lines.linePos(error.pos[0]).line, reason: error.message }));
    if (budget.left < 0)
        problems.push({ line: 1, reason: `more than ${maxNodes} values` });
    return root ? { root, problems } : { problems };
}
function toNode(node, conversion, depth) {
    if (!node || depth > maxDepth || --conversion.budget.left < 0)
        return undefined;
    if ((0,dist/* isAlias */.Vj)(node))
        return expandAlias(conversion.anchors.get(node.source), conversion, depth);
    if (node.anchor)
        conversion.anchors.set(node.anchor, node);
    const line = conversion.lines.linePos(node.range[0]).line;
    const head = node.tag?.startsWith('!') ? { line, tag: node.tag } : { line };
    if ((0,dist/* isScalar */.jn)(node)) {
        const { value, source } = node;
        const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null;
        if (conversion.copies > 0)
            conversion.budget.left -= Math.floor((source ?? '').length / charactersPerValue);
        const text = typeof value === 'string' ? value : value === null ? '' : (source ?? String(value));
        const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
        return { kind: 'scalar', ...head, value: known ? value : text, text, textLine: block ? line + 1 : line };
    }
    conversion.open.add(node);
    const converted = (0,dist/* isSeq */.oP)(node)
        ? { kind: 'list', ...head, items: node.items.flatMap((item) => toNode(item, conversion, depth + 1) ?? []) }
        : { kind: 'map', ...head, entries: (0,dist/* isMap */.jh)(node) ? toEntries(node, conversion, depth) : [] };
    conversion.open.delete(node);
    return converted;
}
/** Each copy of a long text counts as many values: whoever reads the texts reads it that often. */
function expandAlias(target, conversion, depth) {
    if (!target || conversion.open.has(target))
        return undefined;
    conversion.copies++;
    const copy = toNode(target, conversion, depth + 1);
    conversion.copies--;
    return copy;
}
function toEntries(map, conversion, depth) {
    const own = [];
    const merged = [];
    for (const { key, value } of map.items) {
        const name = toNode(key, conversion, depth + 1);
        if (!name)
            continue;
        const { line } = name;
        const converted = toNode(value, conversion, depth + 1) ?? { kind: 'scalar', line, value: null, text: '', textLine: line };
        const text = name.kind === 'scalar' ? name.text : name.kind;
        if (text !== '<<')
            own.push({ key: text, line, value: converted });
        else
            merged.push(...(converted.kind === 'list' ? converted.items.flatMap(entriesOf) : entriesOf(converted)));
    }
    const seen = new Set(own.map((entry) => entry.key));
    return [...own, ...merged.filter(({ key }) => !seen.has(key) && seen.add(key))];
}

;// CONCATENATED MODULE: ./lib/languages/yaml/cursor.js

const documentEnd = -1;
const [tab, lineFeed, space, hash, dash, dot] = [9, 10, 32, 35, 45, 46];
const unusual = new Error('left to the library');
/** Ends the reading of a text that this reader does not fully understand. */
function giveUp() {
    throw unusual;
}
/** Runs a reader; undefined where it gave up. */
function unlessGivenUp(read) {
    try {
        return read();
    }
    catch (error) {
        if (error === unusual)
            return undefined;
        throw error;
    }
}
/** Whether a character code is white space, a line break or the end of the text. */
function isEmpty(code) {
    return code === space || code === lineFeed || code === tab || Number.isNaN(code);
}
/** Accounts for a value or key at a depth; the library knows what to leave out where there are too many. */
function enter(cursor, depth) {
    if (--cursor.left < 0 || depth > maxDepth)
        giveUp();
}
/** First offset from `at` on that holds no space and no tab. */
function skipSpaces(text, at) {
    let code = text.charCodeAt(at);
    while (code === space || code === tab)
        code = text.charCodeAt(++at);
    return at;
}
/** Moves from behind a value, with nothing but a comment to the right of it, to the next content. */
function endLine(cursor) {
    const { text } = cursor;
    const at = skipSpaces(text, cursor.at);
    const code = text.charCodeAt(at);
    if (code === hash && at > cursor.at)
        skipLine(cursor);
    else if (code === lineFeed)
        nextLine(cursor, at);
    else if (at < text.length)
        giveUp();
    else
        cursor.at = at;
    skipToContent(cursor);
}
/** Moves from the start of a line to the next content, past empty lines and comments. */
function skipToContent(cursor) {
    const { text } = cursor;
    cursor.comment = Number.POSITIVE_INFINITY;
    for (;;) {
        let at = cursor.at;
        while (text.charCodeAt(at) === space)
            at++;
        const column = at - cursor.at;
        const code = text.charCodeAt(at);
        if (code === lineFeed)
            nextLine(cursor, at);
        else if (code === hash) {
            cursor.comment = Math.min(cursor.comment, column);
            skipLine(cursor);
        }
        else {
            if (code === tab)
                giveUp();
            cursor.column = at === text.length || (column === 0 && markerAt(text, at)) ? documentEnd : column;
            cursor.at = at;
            return;
        }
    }
}
/** The `---` or `...` that stands at a line's start. */
function markerAt(text, at) {
    const code = text.charCodeAt(at);
    if ((code !== dash && code !== dot) || text.charCodeAt(at + 1) !== code || text.charCodeAt(at + 2) !== code)
        return undefined;
    if (!isEmpty(text.charCodeAt(at + 3)))
        return undefined;
    return code === dash ? '---' : '...';
}
function skipLine(cursor) {
    const end = cursor.text.indexOf('\n', cursor.at);
    if (end < 0)
        cursor.at = cursor.text.length;
    else
        nextLine(cursor, end);
}
function nextLine(cursor, lineEnd) {
    cursor.at = lineEnd + 1;
    cursor.line++;
}

;// CONCATENATED MODULE: ./lib/languages/yaml/block-scalar.js

const [block_scalar_lineFeed, block_scalar_space] = [10, 32];
const header = /([|>])(?:([1-9]?)([-+]?)|([-+])([1-9]))[ \t]*(?:(?<=[ \t])#[^\n]*)?\n/y;
/** A literal or folded text block, whose lines are indented by `indent` at least; the cursor moves to the next content. */
function readBlockScalar(cursor, indent) {
    const { line } = cursor;
    header.lastIndex = cursor.at;
    const [whole, style, width = '', chomping = '', chompingFirst = '', widthLast = ''] = header.exec(cursor.text) ?? giveUp();
    if (indent === 0)
        giveUp();
    cursor.at += whole.length;
    cursor.line++;
    const value = readText(cursor, {
        indent,
        explicit: Number(width || widthLast),
        folds: style === '>',
        chomping: chomping || chompingFirst,
    });
    skipToContent(cursor);
    return { kind: 'scalar', line, value, text: value, textLine: line + 1 };
}
function readText(cursor, { indent, explicit, folds, chomping }) {
    const { text } = cursor;
    const leading = skipEmptyLines(cursor);
    const column = spacesAt(text, cursor.at);
    if (column < indent || cursor.at + column === text.length)
        return chomping === '+' ? giveUp() : '';
    const width = explicit > 0 ? indent - 1 + explicit : column;
    if (column < width || leading.longest > width)
        giveUp();
    const lines = readLines(cursor, width);
    const filled = lines.findLastIndex((line) => line !== '') + 1;
    if (explicit > 0 && /^ *$/.test(lines[filled - 1] ?? ''))
        giveUp();
    const content = lines.slice(0, filled);
    const value = '\n'.repeat(leading.count) + (folds ? folded(content) : content.join('\n'));
    if (chomping !== '+')
        return chomping === '-' ? value : `${value}\n`;
    if (text.charCodeAt(cursor.at - 1) !== block_scalar_lineFeed)
        giveUp();
    return value + '\n'.repeat(lines.length - filled + 1);
}
function skipEmptyLines(cursor) {
    let [count, longest] = [0, 0];
    for (;;) {
        const column = spacesAt(cursor.text, cursor.at);
        if (cursor.text.charCodeAt(cursor.at + column) !== block_scalar_lineFeed)
            return { count, longest };
        longest = Math.max(longest, column);
        count++;
        cursor.at += column + 1;
        cursor.line++;
    }
}
/** The lines that are indented by `width`, without it, and the empty lines between and after them. */
function readLines(cursor, width) {
    const { text } = cursor;
    const lines = [];
    while (cursor.at < text.length) {
        const column = spacesAt(text, cursor.at);
        if (column < width && text.charCodeAt(cursor.at + column) !== block_scalar_lineFeed)
            break;
        const found = text.indexOf('\n', cursor.at + column);
        const end = found < 0 ? text.length : found;
        lines.push(column < width ? '' : text.slice(cursor.at + width, end));
        cursor.at = Math.min(end + 1, text.length);
        cursor.line++;
    }
    return lines;
}
/** Lines joined by spaces; those that are indented further stay lines. */
function folded(lines) {
    let value = '';
    let separator = '';
    let wasIndented = false;
    for (const line of lines) {
        if (/^[ \t]/.test(line)) {
            if (separator === ' ')
                separator = '\n';
            else if (separator === '\n' && !wasIndented)
                separator = '\n\n';
            value += separator + line;
            separator = '\n';
            wasIndented = true;
        }
        else if (line === '') {
            if (separator === '\n')
                value += '\n';
            else
                separator = '\n';
        }
        else {
            value += separator + line;
            separator = ' ';
            wasIndented = false;
        }
    }
    return value;
}
function spacesAt(text, at) {
    let end = at;
    while (text.charCodeAt(end) === block_scalar_space)
        end++;
    return end - at;
}

;// CONCATENATED MODULE: ./lib/languages/yaml/plain.js

const [plain_tab, plain_lineFeed, plain_space, plain_hash, plain_dash, colon, question] = [9, 10, 32, 35, 45, 58, 63];
const indicators = codesOf('#,[]{}&*!|>\'"%@`');
const flowIndicators = codesOf(',[]{}');
function codesOf(characters) {
    return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
/** Whether an unquoted scalar may start here. */
function startsPlain(text, at, inFlow) {
    const code = text.charCodeAt(at);
    if (code === plain_dash || code === colon || code === question)
        return !endsIndicator(text.charCodeAt(at + 1), inFlow);
    return !indicators.has(code) && !isEmpty(code);
}
/** Offset behind the part of an unquoted scalar that stands on this line; it ends at a comment, at a colon, at the end of the line. */
function plainEnd(text, from, inFlow) {
    let end = from;
    for (let at = from; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === plain_space || code === plain_tab)
            continue;
        if (code === plain_lineFeed)
            break;
        if (code === plain_hash && at > end)
            break;
        if (code === colon && endsIndicator(text.charCodeAt(at + 1), inFlow))
            break;
        if (inFlow && flowIndicators.has(code))
            break;
        end = at + 1;
    }
    return end;
}
function endsIndicator(next, inFlow) {
    return isEmpty(next) || (inFlow && flowIndicators.has(next));
}
const notString = /^[-+.\d~ntf]/i;
const nothing = /^(?:~|[Nn]ull|NULL)$/;
const yes = /^(?:[Tt]rue|TRUE)$/;
const no = /^(?:[Ff]alse|FALSE)$/;
const octal = /^0o[0-7]+$/;
const decimal = /^[-+]?\d+$/;
const hexadecimal = /^0x[\da-fA-F]+$/;
const infinite = /^[-+]?\.(?:inf|Inf|INF)$/;
const notNumber = /^\.(?:nan|NaN|NAN)$/;
const plain_float = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
/** Whether an unquoted scalar stands for nothing. */
function isNull(source) {
    return nothing.test(source);
}
/** An unquoted scalar by the core schema of YAML 1.2. */
function plainScalar(source, line) {
    const value = notString.test(source) ? resolved(source) : source;
    return { kind: 'scalar', line, value, text: value === null ? '' : source, textLine: line };
}
function resolved(source) {
    if (nothing.test(source))
        return null;
    if (yes.test(source))
        return true;
    if (no.test(source))
        return false;
    if (octal.test(source))
        return Number.parseInt(source.slice(2), 8);
    if (decimal.test(source))
        return Number.parseInt(source, 10);
    if (hexadecimal.test(source))
        return Number.parseInt(source.slice(2), 16);
    if (infinite.test(source))
        return source.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    if (notNumber.test(source))
        return Number.NaN;
    return plain_float.test(source) ? Number.parseFloat(source) : source;
}

;// CONCATENATED MODULE: ./lib/languages/yaml/quoted.js

const [doubleQuote, apostrophe, backslash] = [34, 39, 92];
/** Whether a quoted scalar starts with this character code. */
function isQuote(code) {
    return code === doubleQuote || code === apostrophe;
}
/** Offset behind the closing quote of the scalar that starts here. */
function quotedEnd(text, start) {
    const quote = text.charAt(start);
    let end = text.indexOf(quote, start + 1);
    while (end >= 0) {
        if (quote === '"' && isEscaped(text, end))
            end = text.indexOf(quote, end + 1);
        else if (quote === "'" && text.charAt(end + 1) === quote)
            end = text.indexOf(quote, end + 2);
        else
            return end + 1;
    }
    return giveUp();
}
function isEscaped(text, at) {
    let before = at - 1;
    while (text.charCodeAt(before) === backslash)
        before--;
    return (at - before) % 2 === 0;
}
/** What a scalar, given with its quotes, stands for. */
function unquoted(source) {
    const inner = source.slice(1, -1);
    if (source.startsWith("'"))
        return quoted_folded(inner).replaceAll("''", "'");
    return /[\\\n]/.test(inner) ? unescaped(inner) : inner;
}
/** Lines joined: a single line break is a space, of more each but the first stays. */
function quoted_folded(source) {
    if (!source.includes('\n'))
        return source;
    const lines = source.split('\n');
    const last = lines.length - 1;
    let value = (lines[0] ?? '').replace(spacesAfter, '');
    let breaks = '';
    for (let index = 1; index <= last; index++) {
        const line = (lines[index] ?? '').replace(spacesBefore, '');
        const words = index < last ? line.replace(spacesAfter, '') : line;
        if (words === '' && index < last)
            breaks += '\n';
        else {
            value += (breaks || ' ') + words;
            breaks = '';
        }
    }
    return value;
}
const spacesBefore = /^[ \t]+/;
const spacesAfter = /(?<![ \t])[ \t]+$/;
const escapes = {
    0: '\0',
    a: '\x07',
    b: '\b',
    e: '\x1b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    N: '\u0085',
    _: '\u00a0',
    L: '\u2028',
    P: '\u2029',
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t',
};
const escaped = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(\n[ \t]*)|([\s\S]))|(?<![ \t])[ \t]*\n[ \t\n]*/g;
/** White space whose end at a line break would have to be told from what was escaped. */
const escapedSpace = /\\[ \t\n][ \t]*\n/;
function unescaped(inner) {
    if (escapedSpace.test(inner))
        giveUp();
    return inner.replace(escaped, (whole, x, u, long, joined, letter) => {
        if (joined !== undefined)
            return '';
        if (letter !== undefined)
            return escapes[letter] ?? giveUp();
        const code = x ?? u ?? long;
        if (code !== undefined)
            return characterOf(Number.parseInt(code, 16));
        return '\n'.repeat(whole.split('\n').length - 2) || ' ';
    });
}
function characterOf(code) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : giveUp();
}

;// CONCATENATED MODULE: ./lib/languages/yaml/scalars.js



const [scalars_tab, scalars_lineFeed, scalars_space, scalars_hash, scalars_colon] = [9, 10, 32, 35, 58];
/** The value of an empty place. */
function nullOn(line) {
    return { kind: 'scalar', line, value: null, text: '', textLine: line };
}
/** A quoted scalar, which may go on over lines that are indented by `indent` at least. */
function readQuoted(cursor, indent) {
    const { text, at, line } = cursor;
    cursor.at = quotedEnd(text, at);
    const source = text.slice(at, cursor.at);
    cursor.line += breaksIn(source, indent);
    const value = unquoted(source);
    return { kind: 'scalar', line, value, text: value, textLine: line };
}
/** Number of line breaks, each of which has to be followed by an indented line or an empty one. */
function breaksIn(source, indent) {
    let breaks = 0;
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at)) {
        const start = ++at;
        while (source.charCodeAt(at) === scalars_space)
            at++;
        const isShort = at - start < indent || (at === start && markerAt(source, at));
        if (isShort && source.charCodeAt(at) !== scalars_lineFeed)
            giveUp();
        breaks++;
    }
    return breaks;
}
/** An unquoted scalar of a block collection, which may go on over lines that are indented by `indent` at least. */
function readPlain(cursor, indent) {
    const { text, at, line } = cursor;
    if (!startsPlain(text, at, false))
        giveUp();
    let next = at;
    while (next !== undefined) {
        cursor.at = plainEnd(text, next, false);
        if (cursor.at === next)
            giveUp();
        next = continuation(cursor, indent);
    }
    const source = text.slice(at, cursor.at);
    if (cursor.line === line)
        return plainScalar(source, line);
    const value = quoted_folded(source);
    return { kind: 'scalar', line, value, text: value, textLine: line };
}
/** Where an unquoted scalar goes on below; the cursor then counts the lines between. */
function continuation(cursor, indent) {
    const { text } = cursor;
    let at = skipSpaces(text, cursor.at);
    let lines = 0;
    while (text.charCodeAt(at) === scalars_lineFeed) {
        const start = ++at;
        lines++;
        while (text.charCodeAt(at) === scalars_space)
            at++;
        const code = text.charCodeAt(at);
        if (code === scalars_lineFeed)
            continue;
        if (code === scalars_tab)
            giveUp();
        if (code === scalars_hash || at === text.length || at - start < indent || (at === start && markerAt(text, at)))
            return undefined;
        cursor.line += lines;
        return at;
    }
    return undefined;
}
/** The key that the cursor stands on, and moves behind its colon; undefined where there is none. */
function readKey(cursor) {
    const { text, at } = cursor;
    const quoted = isQuote(text.charCodeAt(at));
    if (!quoted && !startsPlain(text, at, false))
        return undefined;
    const end = quoted ? quotedEnd(text, at) : plainEnd(text, at, false);
    const after = skipSpaces(text, end);
    if (text.charCodeAt(after) !== scalars_colon || !isEmpty(text.charCodeAt(after + 1)))
        return undefined;
    cursor.at = after + 1;
    return keyOf(text.slice(at, end), quoted);
}
/** A key as its text; merge keys and keys of several lines are left to the library. */
function keyOf(source, quoted) {
    if (source.includes('\n'))
        giveUp();
    const key = quoted ? unquoted(source) : isNull(source) ? '' : source;
    return key === '<<' ? giveUp() : key;
}

;// CONCATENATED MODULE: ./lib/languages/yaml/flow.js




const [flow_lineFeed, flow_space, flow_hash, comma, flow_colon, openList, closeList, openMap, closeMap] = [10, 32, 35, 44, 58, 91, 93, 123, 125];
/** Whether a flow collection starts with this character code. */
function isFlowStart(code) {
    return code === openList || code === openMap;
}
/** The collection in brackets that the cursor stands on; its further lines are indented by `indent` at least. */
function readFlow(cursor, indent, depth) {
    return readCollection(cursor, { indent, depth, level: 0 });
}
function readCollection(cursor, { indent, depth, level }) {
    const { line, text } = cursor;
    const inside = { indent, depth: depth + 1, level: level + 1 };
    const isList = text.charCodeAt(cursor.at++) === openList;
    const items = [];
    const entries = [];
    skipBreaks(cursor, inside);
    while (text.charCodeAt(cursor.at) !== (isList ? closeList : closeMap)) {
        if (isList)
            items.push(readItem(cursor, inside));
        else
            entries.push(readEntry(cursor, inside));
        skipBreaks(cursor, inside);
        if (text.charCodeAt(cursor.at) === comma) {
            cursor.at++;
            skipBreaks(cursor, inside);
        }
        else if (text.charCodeAt(cursor.at) !== (isList ? closeList : closeMap))
            giveUp();
    }
    cursor.at++;
    return isList ? { kind: 'list', line, items } : { kind: 'map', line, entries };
}
function readItem(cursor, place) {
    enter(cursor, place.depth);
    const code = cursor.text.charCodeAt(cursor.at);
    if (isFlowStart(code))
        return readCollection(cursor, place);
    return isQuote(code) ? readQuoted(cursor, place.indent) : flow_readPlain(cursor);
}
function readEntry(cursor, place) {
    const { text, at, line } = cursor;
    enter(cursor, place.depth);
    const quoted = isQuote(text.charCodeAt(at));
    if (!quoted && !startsPlain(text, at, true))
        giveUp();
    const end = quoted ? quotedEnd(text, at) : plainEnd(text, at, true);
    const key = keyOf(text.slice(at, end), quoted);
    cursor.at = skipSpaces(text, end);
    if (text.charCodeAt(cursor.at++) !== flow_colon)
        giveUp();
    skipBreaks(cursor, place);
    return { key, line, value: readItem(cursor, place) };
}
function flow_readPlain(cursor) {
    const { text, at, line } = cursor;
    if (!startsPlain(text, at, true))
        giveUp();
    cursor.at = plainEnd(text, at, true);
    return plainScalar(text.slice(at, cursor.at), line);
}
/** Moves past white space, line breaks and comments within brackets. */
function skipBreaks(cursor, place) {
    const { text } = cursor;
    let lineStart;
    for (;;) {
        const from = cursor.at;
        cursor.at = skipSpaces(text, from);
        const code = text.charCodeAt(cursor.at);
        if (code === flow_lineFeed) {
            lineStart = ++cursor.at;
            cursor.line++;
        }
        else if (code === flow_hash && (cursor.at > from || from === lineStart)) {
            const end = text.indexOf('\n', cursor.at);
            cursor.at = end < 0 ? text.length : end;
        }
        else
            break;
    }
    if (lineStart !== undefined && !isIndented(cursor, lineStart, place))
        giveUp();
}
/** Whether a new line is indented enough; the outermost bracket may close one column to the left. */
function isIndented({ text, at }, lineStart, { indent, level }) {
    let column = 0;
    while (text.charCodeAt(lineStart + column) === flow_space)
        column++;
    const code = text.charCodeAt(at);
    const closes = level === 1 && column === indent - 1 && (code === closeList || code === closeMap);
    return (column >= indent || closes) && !(column === 0 && markerAt(text, at));
}

;// CONCATENATED MODULE: ./lib/languages/yaml/ordinary.js






const [ordinary_lineFeed, ordinary_hash, ordinary_dash, greater, bar] = [10, 35, 45, 62, 124];
/**
 * Every document of a text in the part of YAML that nearly all files are written in: block collections, scalars of every style, brackets
 * and comments, without anchors, aliases, tags, directives, complex keys or tabs as white space. It exists for speed, at some fifteen times
 * that of the library, whose answer it gives to the line; undefined for any text that it does not fully understand.
 */
function readOrdinary(text) {
    const source = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
    if (source.includes('\r') || source.includes('\uFEFF'))
        return undefined;
    return unlessGivenUp(() => readDocuments(source));
}
function readDocuments(text) {
    const cursor = { text, at: 0, line: 1, column: 0, comment: 0, left: maxNodes };
    const documents = [];
    skipToContent(cursor);
    while (cursor.at < text.length) {
        documents.push({ root: readRoot(cursor), problems: [] });
        if (cursor.column !== documentEnd)
            giveUp();
        if (markerAt(text, cursor.at) !== '...')
            continue;
        cursor.at += 3;
        endLine(cursor);
    }
    return documents;
}
function readRoot(cursor) {
    const { line } = cursor;
    enter(cursor, 0);
    if (cursor.column === documentEnd) {
        if (markerAt(cursor.text, cursor.at) === '...')
            giveUp();
        cursor.at += 3;
        endLine(cursor);
    }
    return cursor.column === documentEnd ? nullOn(line) : readBlock(cursor, 0, 0);
}
/** The value that the cursor, at the first of its line, stands on; further lines of a scalar are indented by `indent` at least. */
function readBlock(cursor, indent, depth) {
    if (isItem(cursor))
        return readList(cursor, depth);
    const { line } = cursor;
    const key = readKey(cursor);
    if (key !== undefined)
        return readMap(cursor, { key, line }, depth);
    // A comment further to the left lets the library's scalars go on over lines that are indented less.
    return cursor.comment < indent ? giveUp() : readInline(cursor, indent, depth);
}
function readInline(cursor, indent, depth) {
    const code = cursor.text.charCodeAt(cursor.at);
    if (code === bar || code === greater)
        return readBlockScalar(cursor, indent);
    const flow = isFlowStart(code);
    const node = flow ? readFlow(cursor, indent, depth) : isQuote(code) ? readQuoted(cursor, indent) : readPlain(cursor, indent);
    endLine(cursor);
    return node;
}
function readMap(cursor, first, depth) {
    const { column } = cursor;
    const entries = [];
    let { key, line } = first;
    for (;;) {
        enter(cursor, depth + 1);
        entries.push({ key, line, value: readEntryValue(cursor, column, depth + 1) });
        if (cursor.column > column)
            giveUp();
        if (cursor.column < column)
            return { kind: 'map', line: first.line, entries };
        line = cursor.line;
        key = readKey(cursor) ?? giveUp();
    }
}
function readEntryValue(cursor, column, depth) {
    const { line } = cursor;
    enter(cursor, depth);
    if (moveToContent(cursor))
        return readInline(cursor, column + 1, depth);
    endLine(cursor);
    const isBelow = cursor.column > column || (cursor.column === column && isItem(cursor));
    return isBelow ? readBlock(cursor, column + 1, depth) : nullOn(line);
}
function readList(cursor, depth) {
    const { line, column } = cursor;
    const items = [];
    while (cursor.column === column && isItem(cursor))
        items.push(ordinary_readItem(cursor, column, depth + 1));
    return cursor.column > column ? giveUp() : { kind: 'list', line, items };
}
function ordinary_readItem(cursor, column, depth) {
    const { line, at } = cursor;
    enter(cursor, depth);
    cursor.at++;
    if (moveToContent(cursor)) {
        cursor.column = column + cursor.at - at;
        cursor.comment = Number.POSITIVE_INFINITY;
        return readBlock(cursor, column + 1, depth);
    }
    endLine(cursor);
    return cursor.column > column ? readBlock(cursor, column + 1, depth) : nullOn(line);
}
/** Whether an item of a list starts here. */
function isItem({ text, at }) {
    return text.charCodeAt(at) === ordinary_dash && isEmpty(text.charCodeAt(at + 1));
}
/** Moves to the content to the right of an indicator; false, without moving, where there is none but a comment. */
function moveToContent(cursor) {
    const { text } = cursor;
    const at = skipSpaces(text, cursor.at);
    const code = text.charCodeAt(at);
    if (code === ordinary_lineFeed || code === ordinary_hash || at === text.length)
        return false;
    if (text.slice(cursor.at, at).includes('\t'))
        giveUp();
    cursor.at = at;
    return true;
}

;// CONCATENATED MODULE: ./lib/languages/yaml.js




/** The text read last: the readers of one file ask for it one after the other. */
const latest = { documents: [] };
/** Every document of the text, as far as it parses; never throws. `problems` says what did not parse. */
function readYamlDocuments(text) {
    if (latest.text === text)
        return latest.documents;
    latest.documents = readOrdinary(text) ?? readWithLibrary(text);
    latest.text = text;
    return latest.documents;
}
/** The first document of the text. */
function readYaml(text) {
    return readYamlDocuments(text)[0] ?? { problems: [] };
}
/** The value of a key; absent where the node is no map or has no such key. */
function child(node, key) {
    const entries = entriesOf(node);
    if (!node || entries.length < fewEntries)
        return entries.find((entry) => entry.key === key)?.value;
    const known = indexes.get(node) ?? new Map(entries.toReversed().map((entry) => [entry.key, entry.value]));
    indexes.set(node, known);
    return known.get(key);
}
/** From so many on, the keys of a map are indexed: who looks for each of them once must not pass by all the others. */
const fewEntries = 32;
const indexes = new WeakMap();
/** The value behind a path of keys and indices. */
function at(node, ...path) {
    return path.reduce((from, step) => (typeof step === 'number' ? itemsOf(from)[step] : child(from, step)), node);
}
/** Items of a list, none for anything else. */
function itemsOf(node) {
    return node?.kind === 'list' ? node.items : [];
}
/** A scalar's text; absent for null and for anything else. */
function textOf(node) {
    return node?.kind === 'scalar' && node.value !== null ? node.text : undefined;
}
/** Scalars of a list, or the one scalar that stands for a list of one. */
function scalarsOf(node) {
    const nodes = node?.kind === 'list' ? node.items : node ? [node] : [];
    return nodes.filter((item) => item.kind === 'scalar' && item.value !== null);
}
/** Texts of `scalarsOf`. */
function textsOf(node) {
    return scalarsOf(node).map((scalar) => scalar.text);
}
/** Scalar entries of a map as a record of texts. */
function recordOf(node) {
    return Object.fromEntries(entriesOf(node).flatMap(({ key, value }) => (value.kind === 'scalar' ? [[key, value.text]] : [])));
}
/** The node as JSON would hold it. */
function plainOf(node) {
    if (node?.kind === 'map')
        return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]));
    if (node?.kind === 'list')
        return node.items.map(plainOf);
    return node?.value;
}


/***/ }),

/***/ 492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ withLookups)
/* harmony export */ });
/* harmony import */ var _languages_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7641);
/* harmony import */ var _languages_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6899);
/* harmony import */ var _languages_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1152);
/* harmony import */ var _model_failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4326);




/** An expression may name a file that another file names; nobody needs more than a few such steps. */
const maxRounds = 4;
const maxBytes = 50 * 1024 * 1024;
/**
 * Judges with what an evaluation may look up in the source. Expressions decide at run time which lines and files they ask for, and
 * evaluation is synchronous: so each round notes what was asked, reads it, and judges again what asked, until nothing new is asked. A
 * file that is there and cannot be read is an error of the expression that asks for it: to such an expression it must not look absent.
 */
async function withLookups(source, judge) {
    const known = new Map();
    const standing = new Map();
    let misses = 0;
    for (let round = 1;; round++) {
        const asked = new Set();
        const contentAt = (path) => {
            if (!known.has(path)) {
                asked.add(path);
                misses++;
            }
            return known.get(path) ?? (round === maxRounds ? { unread: `it is one of more than ${maxRounds - 1} that name each other` } : {});
        };
        const result = judge({
            contentOf: ({ path, line, cell }) => (line === undefined ? undefined : contentAt(path).content?.lines(cell)[line - 1]?.trim()),
            config: (path) => configIn(path, contentAt(path)),
            misses: () => misses,
            standing,
        });
        if (asked.size === 0 || round === maxRounds)
            return result;
        for (const [path, looked] of await look(source, asked))
            known.set(path, looked);
    }
}
async function look(source, asked) {
    const found = new Map([...asked].map((path) => [path, {}]));
    const files = (await source.list()).filter((file) => asked.has(file.path));
    for (const { path } of files)
        found.set(path, { unread: 'reading ended before it' });
    try {
        for await (const read of source.read(files, { maxBytes: () => maxBytes })) {
            const { path } = read.file;
            if ('text' in read)
                found.set(path, { content: contentOf(path, read.text) });
            else
                found.set(path, read.failure === 'vanished' ? {} : { unread: `${read.failure}: ${read.detail}` });
        }
    }
    catch (error) {
        _model_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .failures */ .e.publish(error);
    }
    return found;
}
function configIn(path, { content, unread }) {
    const { value, problem } = content?.parsed() ?? {};
    const reason = unread ?? problem?.reason;
    if (reason !== undefined)
        throw new Error(`${path} cannot be read: ${reason}`);
    return value;
}
function contentOf(path, text) {
    const lines = once(() => text.split('\n'));
    const cells = once(() => codeCells(text));
    return { lines: (cell) => (cell === undefined ? lines() : (cells()[cell - 1] ?? [])), parsed: once(() => parse(path, text)) };
}
function once(compute) {
    let value;
    return () => {
        value ??= { of: compute() };
        return value.of;
    };
}
function codeCells(text) {
    const cells = (0,_languages_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .V)(text).value?.['cells'];
    const code = (Array.isArray(cells) ? cells : []).filter((cell) => (0,_languages_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(cell) && cell['cell_type'] === 'code');
    return code.map(({ source }) => (Array.isArray(source) ? source.join('') : String(source ?? '')).split('\n'));
}
function parse(path, text) {
    if (!/\.ya?ml$/.test(path))
        return path.endsWith('.toml') ? (0,_languages_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .readToml */ .D7)(text) : (0,_languages_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .V)(text);
    const { root, problems } = (0,_languages_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(text);
    return { value: (0,_languages_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .plainOf */ .oi)(root), ...(problems[0] && { problem: problems[0] }) };
}


/***/ }),

/***/ 4139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ factsOf),
  S: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./lib/model/facts.js + 3 modules
var model_facts = __webpack_require__(5172);
// EXTERNAL MODULE: ./lib/model/failures.js
var failures = __webpack_require__(4326);
;// CONCATENATED MODULE: ./lib/analyses/contain.js


/** A stage of the scan that failed inside, which is a bug. Whatever reads what it would have given meets this error, and falls with it. */
class StageError extends Error {
    constructor(stage, cause) {
        super(`internal error: ${stage} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
        this.name = 'StageError';
    }
}
/** The error as that of the stage, or as that of an earlier stage, on which this one rests. */
function stageError(stage, error) {
    if (error instanceof StageError)
        return error;
    failures/* failures */.e.publish(error);
    return new StageError(stage, error);
}
/** Computes once, when first asked. Throws the same StageError to everyone who asks where it fails. */
function contained(stage, compute) {
    let result;
    return () => {
        result ??= attempt(stage, compute);
        if ('error' in result)
            throw result.error;
        return result.value;
    };
}
/** The value, or the error of the stage that failed. */
function attempt(stage, compute) {
    try {
        return { value: compute() };
    }
    catch (error) {
        return { error: stageError(stage, error) };
    }
}
/** Notes what fell in the project at `root`: a problem for each stage that failed, not for each fact that rests on it. */
function fallenIn(root) {
    const fallen = new Map();
    return {
        add(error, facts) {
            fallen.set(error, new Set([...(fallen.get(error) ?? []), ...facts]));
        },
        undecided() {
            const facts = new Set([...fallen.values()].flatMap((names) => [...names]));
            return [...facts, ...model_facts/* factParts */.jO.filter((part) => facts.has((0,model_facts/* factOf */.yD)(part)))];
        },
        problems: () => [...fallen].map(([{ message }, facts]) => ({
            path: root,
            stage: 'analysis',
            reason: message,
            affects: [...facts].sort(),
            internal: true,
        })),
    };
}

;// CONCATENATED MODULE: ./lib/languages/python/imports.js
const TOKEN = /[\p{L}\p{N}_]+|[.,*]/gu;
const LONGEST_STATEMENT = 200;
/** The names that one import statement binds; what is not an import statement gives none. */
function parseImport(statement) {
    const tokens = statement.replace(/#[^\r\n]*|\\\r?\n/g, '').match(TOKEN) ?? [];
    if (tokens[0] === 'import')
        return listed(tokens.slice(1)).map(({ name, alias }) => importedModule(name, alias));
    if (tokens[0] !== 'from')
        return [];
    const end = tokens.indexOf('import');
    if (end < 0)
        return [];
    const dots = tokens.slice(1, end).findIndex((token) => token !== '.');
    const level = dots < 0 ? end - 1 : dots;
    const module = tokens.slice(1 + level, end).join('');
    return listed(tokens.slice(end + 1)).map(({ name, alias }) => ({ module, name, alias: alias ?? name, level }));
}
function importedModule(module, alias) {
    return { module, alias: alias ?? module.split('.', 1)[0], level: 0 };
}
function listed(tokens) {
    const names = [];
    let current = { name: '' };
    for (const [index, token] of tokens.entries()) {
        if (token === ',') {
            names.push(current);
            current = { name: '' };
        }
        else if (tokens[index - 1] === 'as' && current.name)
            current.alias = token;
        else if (token !== 'as')
            current.name += token;
    }
    return [...names, current].filter(({ name }) => name !== '');
}
/** The resolved dotted name that an imported name stands for. */
function absoluteName({ module, name, alias, level }) {
    const dots = '.'.repeat(level);
    if (name === undefined)
        return alias === module.split('.', 1)[0] ? alias : module;
    return module ? `${dots}${module}.${name}` : `${dots}${name}`;
}
/** Import statements found line by line, with the offsets at which they start: docstrings that look like them are taken too. */
function findImports(text) {
    const found = [];
    for (const match of text.matchAll(/^[ \t]*(?:import|from)[ \t.][^\r\n]*/gm)) {
        const names = parseImport(wholeStatement(text, match.index, match[0]));
        if (names.length > 0)
            found.push({ from: match.index + match[0].search(/\S/), names });
    }
    return found;
}
function wholeStatement(text, from, line) {
    if (!line.includes('(') || line.includes(')'))
        return line;
    const lines = text.slice(from, from + 80 * LONGEST_STATEMENT).split('\n', LONGEST_STATEMENT);
    const last = lines.findIndex((candidate) => candidate.includes(')'));
    return last < 0 ? line : lines.slice(0, last + 1).join('\n');
}

;// CONCATENATED MODULE: ./lib/graph/grouped.js
/** Groups items by a key, in the order in which the keys come up. */
function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}

// EXTERNAL MODULE: ./lib/graph/path.js
var graph_path = __webpack_require__(1629);
// EXTERNAL MODULE: ./lib/graph/remembered.js
var remembered = __webpack_require__(1780);
;// CONCATENATED MODULE: ./lib/graph/import-roots.js



/** Folders that are put on the import path by convention or by `package_dir`. */
const sourceFolders = new Set(['src', 'lib', 'python', 'code', 'source', 'app', 'scripts', 'include']);
/**
 * Returns what finds the folders on the import path of code in a folder that hold something called `first`, the likeliest first, some
 * twice: of all that hold it (`rootsOf`) those around the code, then source folders, the nearest first, then those that hold a package.
 */
function importRoots(files, rootsOf) {
    const above = (0,remembered/* remembered */.H)(folderAndParents);
    const elsewhere = (0,remembered/* remembered */.H)((first) => rootsElsewhere(files, first, rootsOf.get(first) ?? []));
    return function* (home, first) {
        const roots = rootsOf.get(first);
        if (!roots)
            return;
        const around = above(home);
        for (const folder of around)
            if (roots.has(folder))
                yield folder;
        const { sources, all } = elsewhere(first);
        for (const folder of around)
            yield* sources.get(folder) ?? [];
        yield* all;
    };
}
/** Of the folders that hold something called `first`, those from which it can be imported anywhere, the shortest path first. */
function rootsElsewhere(files, first, roots) {
    const sorted = [...roots].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    const sources = sorted.filter((root) => sourceFolders.has((0,graph_path/* baseOf */.bx)(root)));
    const packages = sorted.filter((root) => !files.has((0,graph_path/* repositoryPath */.SH)(root, '__init__.py')) && files.has((0,graph_path/* repositoryPath */.SH)(root, `${first}/__init__.py`)));
    return { sources: grouped(sources, graph_path/* parentOf */.gN), all: [...sources, ...packages] };
}
/** A folder and those that it is in, up to the root. */
function folderAndParents(folder) {
    const found = [folder];
    for (let at = folder; at !== ''; at = (0,graph_path/* parentOf */.gN)(at))
        found.push((0,graph_path/* parentOf */.gN)(at));
    return found;
}

;// CONCATENATED MODULE: ./lib/graph/module-patterns.js

/** More modules than a program chooses from by name: of a larger package the first ones are taken. */
const mostMatching = 100;
const mostSegments = 20;
/** Returns what finds modules below a folder by the segments of their dotted name, of which any may have a `*` for what is not known. */
function patternFinder(files, folders) {
    let inner;
    function namesIn(folder, pattern) {
        if (!pattern.includes('*'))
            return [pattern];
        inner ??= contents([...files, ...folders]);
        const start = pattern.slice(0, pattern.indexOf('*'));
        const end = pattern.slice(pattern.lastIndexOf('*') + 1);
        const isIt = (name) => name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
        return (inner.get(folder) ?? []).filter(isIt);
    }
    return (root, segments) => {
        if (segments.length > mostSegments)
            return [];
        let found = [root];
        for (const segment of segments) {
            const below = found.flatMap((folder) => namesIn(folder, segment).map((name) => (folder === '' ? name : `${folder}/${name}`)));
            found = below.slice(0, mostMatching);
        }
        return found.flatMap((at) => [`${at}.py`, `${at}/__init__.py`].filter((file) => files.has(file)).slice(0, 1));
    };
}
/** Names of the modules and packages in each folder, in their order, of the paths of files and folders; not `__init__` and its like. */
function contents(paths) {
    const inner = new Map();
    for (const path of paths) {
        const name = (0,graph_path/* baseOf */.bx)(path).replace(/\.py$/, '');
        if (!name.startsWith('__'))
            inner.set((0,graph_path/* parentOf */.gN)(path), (inner.get((0,graph_path/* parentOf */.gN)(path)) ?? new Set()).add(name));
    }
    return new Map([...inner].map(([folder, names]) => [folder, [...names].sort()]));
}

;// CONCATENATED MODULE: ./lib/graph/modules.js



/** Far more folders than any module lies below: a longer name would be tried at each of its dots. */
const deepest = 100;
/** Finds modules in any layout: script folder first, then its ancestors and their source folders, then package roots elsewhere. */
function indexModules(paths) {
    const files = new Set();
    const notebooks = new Set();
    const folders = new Set();
    const rootsOf = new Map();
    for (const path of paths) {
        if (path.endsWith('.ipynb'))
            notebooks.add(path);
        if (!path.endsWith('.py'))
            continue;
        files.add(path);
        for (let at = path; at !== ''; at = (0,graph_path/* parentOf */.gN)(at)) {
            if (at !== path)
                folders.add(at);
            const name = (0,graph_path/* baseOf */.bx)(at).replace(/\.py$/, '');
            const roots = rootsOf.get(name) ?? new Set();
            rootsOf.set(name, roots.add((0,graph_path/* parentOf */.gN)(at)));
        }
    }
    function below(root, segments) {
        for (let taken = Math.min(segments.length, deepest); taken > 0; taken--) {
            const at = join(root, segments.slice(0, taken).map(bare).join('/'));
            const path = [`${at}.py`, `${at}/__init__.py`].find((file) => files.has(file));
            if (path !== undefined)
                return { path, rest: segments.slice(taken) };
        }
        return undefined;
    }
    const rootsFor = importRoots(files, rootsOf);
    function absolute(from, segments) {
        for (const root of rootsFor((0,graph_path/* parentOf */.gN)(from), bare(segments[0] ?? ''))) {
            const found = below(root, segments);
            if (found)
                return found;
        }
        return undefined;
    }
    function relative(from, dotted) {
        const { folder, rest } = relativePlace(from, dotted);
        const found = below(folder, rest) ?? notebookBelow(notebooks, folder, rest);
        if (found)
            return found;
        const own = join(folder, '__init__.py');
        return files.has(own) ? { path: own, rest } : undefined;
    }
    const filesBelow = patternFinder(files, folders);
    function matching(from, pattern) {
        const { folder, rest } = relativePlace(from, pattern);
        const roots = pattern.startsWith('.') ? [folder] : rootsFor((0,graph_path/* parentOf */.gN)(from), rest[0] ?? '');
        for (const root of roots) {
            const found = filesBelow(root, rest);
            if (found.length > 0)
                return found;
        }
        return [];
    }
    const knownIn = knownByFolder();
    const matchesIn = knownByFolder();
    return {
        matching(from, pattern) {
            const known = matchesIn(from);
            if (!known.has(pattern))
                known.set(pattern, matching(from, pattern));
            return known.get(pattern) ?? [];
        },
        resolve(from, dotted) {
            const known = knownIn(from);
            if (!known.has(dotted))
                known.set(dotted, dotted.startsWith('.') ? relative(from, dotted) : absolute(from, dotted.split('.')));
            return known.get(dotted);
        },
        moduleFile(folder, dotted) {
            const segments = dotted.split('.');
            const found = below(folder, segments) ?? absolute(join(folder, '_'), segments);
            if (!found || found.rest.length > 0)
                return undefined;
            const main = found.path.replace(/__init__\.py$/, '__main__.py');
            return files.has(main) ? main : found.path;
        },
    };
}
/** What `%run` takes in may be a notebook; an import statement names none. */
function notebookBelow(notebooks, root, segments) {
    for (let taken = 1; notebooks.size > 0 && taken <= Math.min(segments.length, deepest); taken++) {
        const path = `${join(root, segments.slice(0, taken).join('/'))}.ipynb`;
        if (notebooks.has(path))
            return { path, rest: segments.slice(taken) };
    }
    return undefined;
}
/** What was resolved before in the folder of a file: a name means the same in all of its files. */
function knownByFolder() {
    const byFolder = new Map();
    const byFile = new Map();
    return (from) => {
        const held = byFile.get(from);
        if (held)
            return held;
        const known = byFolder.get((0,graph_path/* parentOf */.gN)(from)) ?? new Map();
        byFolder.set((0,graph_path/* parentOf */.gN)(from), known);
        byFile.set(from, known);
        return known;
    };
}
/** The folder that the leading dots of a name mean in a file, and what is below it. */
function relativePlace(from, dotted) {
    const dots = /^\.+/.exec(dotted)?.[0].length ?? 0;
    let folder = (0,graph_path/* parentOf */.gN)(from);
    for (let up = 1; up < dots; up++)
        folder = (0,graph_path/* parentOf */.gN)(folder);
    return { folder, rest: dotted.slice(dots).split('.').filter(Boolean) };
}
function join(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
function bare(segment) {
    return segment.endsWith('()') ? segment.slice(0, -2) : segment;
}

;// CONCATENATED MODULE: ./lib/graph/outline.js
/** Far more than any module has: each name that is defined nowhere is looked for in all of them. */
const mostStarred = 30;
const known = new WeakMap();
/** The outline of a module, which is made once. */
function outlineOf(module) {
    const outline = known.get(module) ?? readOutline(module);
    known.set(module, outline);
    return outline;
}
function readOutline({ definitions, imports }) {
    const inner = new Map();
    const classes = new Set();
    const decorated = new Map();
    const decoratedAt = new Map();
    for (const definition of definitions) {
        const { name, kind, decorators } = definition;
        if (name.includes('.'))
            add(inner, name.slice(0, name.lastIndexOf('.')), definition);
        for (const decorator of decorators)
            add(decoratedAt, placeOf(decorator), definition);
        if (kind === 'class')
            classes.add(name);
        else
            for (const start of new Set(decorators.flatMap((decorator) => beginnings(decorator.name))))
                add(decorated, start, definition);
    }
    const starred = imports
        .filter(({ name }) => name === '*')
        .slice(-mostStarred)
        .reverse();
    return { inner, classes, decorated, decoratedAt, starred };
}
/** Where something stands, and no more of it. */
function positionOf({ line, cell }) {
    return cell === undefined ? { line } : { line, cell };
}
/** A key for what stands at a line, of a cell in a notebook. */
function placeOf({ line, cell }) {
    return `${cell ?? ''}:${line}`;
}
/** Far more than any decorator has: a longer name would be kept with each of its beginnings. */
const mostBeginnings = 20;
/** `a` and `a.b` of `a.b.c`. */
function beginnings(name) {
    const found = [];
    for (let dot = name.indexOf('.'); dot >= 0 && found.length < mostBeginnings; dot = name.indexOf('.', dot + 1))
        found.push(name.slice(0, dot));
    return found;
}
function add(index, key, definition) {
    const list = index.get(key);
    if (list)
        list.push(definition);
    else
        index.set(key, [definition]);
}

;// CONCATENATED MODULE: ./lib/graph/symbols.js



/** Reads definitions and import aliases of every module once. */
function symbolsOf(modules) {
    const index = indexModules(modules.keys());
    const definitions = new Map();
    for (const [path, module] of modules) {
        definitions.set(path, new Map(module.definitions.map((definition) => [definition.name, { path, definition }])));
    }
    const definition = (path, name) => definitions.get(path)?.get(name);
    const members = (path, owner) => {
        const module = modules.get(path);
        return (module && outlineOf(module).inner.get(owner)) ?? [];
    };
    const binding = bindings(modules, index, definition);
    /** The longest leading part of `segments` that is defined in `path`, re-exports followed. */
    function inModule(path, segments) {
        const [first] = segments;
        if (first === undefined)
            return undefined;
        const bound = binding(path, symbols_bare(first));
        if (bound === undefined)
            return undefined;
        if ('module' in bound)
            return bound.module === path ? undefined : inModule(bound.module, segments.slice(1));
        return below(bound.symbol, segments);
    }
    /** What the segments name in the body of what the first of them names; a call ends it: what it gives is no longer a name. */
    function below(first, segments) {
        let symbol = first;
        let taken = 1;
        for (; taken < segments.length && !segments[taken - 1]?.endsWith('()'); taken++) {
            const member = definition(symbol.path, `${symbol.definition.name}.${symbols_bare(segments[taken] ?? '')}`);
            if (!member)
                break;
            symbol = member;
        }
        return { symbol, rest: segments.slice(taken) };
    }
    /** A function that is defined in the body of the function around the name, or of one around that. */
    function nested(path, within, name) {
        for (let scope = within; scope !== ''; scope = parentName(scope)) {
            if (members(path, scope).length === 0 || definition(path, scope)?.definition.kind !== 'function')
                continue;
            const segments = name.split('.');
            const symbol = definition(path, `${scope}.${symbols_bare(segments[0] ?? '')}`);
            if (symbol)
                return below(symbol, segments);
        }
        return undefined;
    }
    function outside(path, name) {
        const local = name.startsWith('.') ? undefined : inModule(path, name.split('.'));
        const found = local ? undefined : index.resolve(path, name);
        return local ?? (found && inModule(found.path, found.rest)) ?? inOtherStar(path, name);
    }
    /** A name that was taken to come from the last of several star imports comes from the last that has it. */
    function inOtherStar(path, name) {
        const module = modules.get(path);
        const starred = module ? outlineOf(module).starred : [];
        const taken = starred.length > 1 ? starred.map(originOf).find((one) => name.startsWith(`${one}.`)) : undefined;
        return taken === undefined ? undefined : inModule(path, name.slice(taken.length + 1).split('.'));
    }
    const known = new Map();
    function outsideOnce(path, name) {
        const names = known.get(path) ?? new Map();
        known.set(path, names);
        if (!names.has(name))
            names.set(name, outside(path, name));
        return names.get(name);
    }
    function lookup(path, within, name) {
        return (name.startsWith('.') ? undefined : nested(path, within, name)) ?? outsideOnce(path, name);
    }
    return {
        index,
        lookup,
        meanings(path, within, name) {
            if (name.includes('*'))
                return inAnyModule(index, path, name, inModule);
            const meaning = lookup(path, within, name);
            return meaning ? [meaning] : [];
        },
        definition,
        definitionsIn: (path) => definitions.get(path)?.values() ?? [],
        members,
    };
}
/** What the modules have that a beginning of the name, behind its last `*`, may mean. */
function inAnyModule(index, from, name, inModule) {
    const segments = name.split('.');
    const found = [];
    for (let taken = segments.findLastIndex((segment) => segment.includes('*')) + 1; taken < segments.length; taken++) {
        for (const path of index.matching(from, segments.slice(0, taken).join('.'))) {
            const meaning = path === from ? undefined : inModule(path, segments.slice(taken));
            if (meaning)
                found.push(meaning);
        }
        if (/[()[\]]/.test(segments[taken] ?? ''))
            break;
    }
    return found;
}
/** Follows names through `from … import`, each once: import cycles and star imports end. */
function bindings(modules, index, definition) {
    const known = new Map();
    const aliases = new Map();
    function importsOf(path, name) {
        const byAlias = aliases.get(path) ?? aliasesOf(modules.get(path));
        aliases.set(path, byAlias);
        const module = modules.get(path);
        return [...(byAlias.get(name) ?? []), ...(module ? outlineOf(module).starred : [])];
    }
    function find(path, name) {
        for (const item of importsOf(path, name)) {
            const found = index.resolve(path, dotted(item, name));
            if (!found || (found.path === path && found.rest.length !== 1))
                continue;
            const [next, ...more] = found.rest;
            if (next === undefined)
                return { module: found.path };
            const bound = more.length === 0 ? binding(found.path, next) : undefined;
            if (bound)
                return bound;
        }
        return undefined;
    }
    function binding(path, name) {
        const symbol = definition(path, name);
        if (symbol)
            return { symbol };
        const key = `${path}\n${name}`;
        if (!known.has(key)) {
            known.set(key, undefined);
            known.set(key, find(path, name));
        }
        return known.get(key);
    }
    return binding;
}
function aliasesOf(module) {
    const named = (module?.imports ?? []).filter(({ name }) => name !== '*');
    return grouped(named, ({ alias }) => alias);
}
/** What an import imports from, as written. */
function originOf({ module, level }) {
    return '.'.repeat(level) + module;
}
/** The dotted name of what an import brings in; of a star import, the module. */
function importedName(item) {
    return item.name === '*' ? originOf(item) : dotted(item, '');
}
/** The dotted name that an import binds to `alias`. */
function dotted({ module, name, level }, alias) {
    const below = name === '*' ? [alias] : name === undefined ? [] : [name];
    return '.'.repeat(level) + [...(module === '' ? [] : [module]), ...below].join('.');
}
function symbols_bare(segment) {
    return segment.endsWith('()') ? segment.slice(0, -2) : segment;
}
/** `Trainer` of `Trainer.fit`; empty for a name of the module's own level. */
function parentName(name) {
    return name.slice(0, Math.max(0, name.lastIndexOf('.')));
}
/** The scope of a function's or class's own body. */
function scopeOf({ path, definition }) {
    return { path, within: definition.name };
}

;// CONCATENATED MODULE: ./lib/graph/original-names.js





/** Names that are taken from one module; steps from module to module that a name is followed. */
const [mostBorrowed, mostSteps] = [500, 5];
/** Places at which the part of a name that is borrowed may end. */
const mostEnds = 30;
/**
 * The facts in which code calls by its own name what it borrows from another module of the repository: after `from common import *`, `mlflow.log_metric` is
 * MLflow's where `common.py` imports that. Such a module imports what it so uses, on the line that borrows it.
 */
function withOriginalNames(facts) {
    const modules = new Map([...facts].flatMap(([path, { python }]) => (python ? [[path, python]] : [])));
    const borrowedBy = borrowing(modules);
    const renamed = [...modules].flatMap(([path, python]) => {
        const borrowed = borrowedBy(path, python);
        return borrowed.size === 0 ? [] : [[path, renamedIn(python, borrowed)]];
    });
    if (renamed.length === 0)
        return facts;
    const python = new Map(renamed);
    return new Map([...facts].map(([path, file]) => [path, python.has(path) ? { ...file, python: python.get(path) } : file]));
}
function borrowing(modules) {
    const index = indexModules(modules.keys());
    const defined = (0,remembered/* remembered */.H)((path) => new Set(modules.get(path)?.definitions.map(({ name }) => name)));
    const ownImports = (0,remembered/* remembered */.H)((path) => (modules.get(path)?.imports ?? []).filter(({ within, typing }) => within === undefined && !typing));
    const known = new Map();
    /** What a module lends by each name: what it imports from elsewhere, and what it borrows. */
    function lent(path, steps) {
        const held = known.get(path);
        if (held || steps > mostSteps)
            return held ?? new Map();
        known.set(path, new Map());
        const lending = new Map();
        for (const item of ownImports(path)) {
            for (const [name, origin] of taken(path, item, steps))
                if (!defined(path).has(name) && lending.size < mostBorrowed)
                    lending.set(name, origin);
            if (item.name !== '*' &&
                item.level === 0 &&
                index.resolve(path, dotted(item, item.alias)) === undefined &&
                !defined(path).has(item.alias))
                lending.set(item.alias, item);
        }
        known.set(path, lending);
        return lending;
    }
    function taken(path, item, steps) {
        const lender = item.name === undefined ? undefined : lenderOf(index, path, item);
        if (lender === undefined)
            return [];
        const lending = lent(lender, steps + 1);
        if (item.name === '*')
            return [...lending];
        const origin = lending.get(item.name ?? '');
        return origin ? [[item.alias, origin]] : [];
    }
    return (path, module) => {
        const borrowed = new Map();
        for (const item of module.imports) {
            for (const [name, origin] of taken(path, item, 0)) {
                const { line, cell } = item;
                const here = { ...origin, line, ...(cell !== undefined && { cell }) };
                for (const written of writtenAs(item, name, module))
                    borrowed.set(written, here);
            }
        }
        return borrowed;
    };
}
/** The file of the repository that a `from … import` names as a module; undefined for somebody else's. */
function lenderOf(index, path, item) {
    const found = index.resolve(path, originOf(item));
    return found && found.rest.length === 0 && found.path !== path ? found.path : undefined;
}
/** The names by which code that has not followed an import calls what that binds: below the module, and for a star import below any, or as it stands. */
function writtenAs(item, name, module) {
    if (item.name !== '*')
        return [dotted(item, name)];
    const { starred } = outlineOf(module);
    const below = [...new Set(starred.map((one) => dotted(one, name)))];
    return starred.length > 1 && !isBoundHere(name, module) ? [...below, name] : below;
}
function isBoundHere(name, { imports, definitions, assignments }) {
    return (imports.some(({ alias }) => alias === name) ||
        assignments.some(({ target }) => target === name) ||
        definitions.some((definition) => definition.name === name || definition.parameters.includes(name)));
}
/** The module with its borrowed names replaced, and the imports that these stand for. */
function renamedIn(module, borrowed) {
    const used = new Set();
    const rename = (name) => {
        let ends = 0;
        for (const { index } of name.matchAll(/[.([]|$/g)) {
            const origin = borrowed.get(name.slice(0, index));
            if (origin)
                used.add(origin);
            if (origin)
                return absoluteName(origin) + name.slice(index);
            if (++ends > mostEnds)
                return name;
        }
        return name;
    };
    const calls = module.calls.map((call) => renamedCall(call, rename));
    const definitions = module.definitions.map((definition) => renamedDefinition(definition, rename));
    const assignments = module.assignments.map((assignment) => ({ ...assignment, value: renamedValue(assignment.value, rename) }));
    return used.size === 0 ? module : { ...module, calls, definitions, assignments, imports: [...module.imports, ...used] };
}
function renamedCall(call, rename) {
    const given = call.arguments.map((argument) => ({ ...argument, value: renamedValue(argument.value, rename) }));
    return { ...call, name: rename(call.name), arguments: given, ...(call.otherwise && { otherwise: call.otherwise.map(rename) }) };
}
function renamedDefinition(definition, rename) {
    const { bases, decorators, returns } = definition;
    return {
        ...definition,
        bases: bases.map(rename),
        decorators: decorators.map((decorator) => renamedCall(decorator, rename)),
        ...(returns !== undefined && { returns: rename(returns) }),
    };
}
function renamedValue(value, rename) {
    const { reference, otherwise, items, entries } = value;
    if (reference === undefined && otherwise === undefined && !items && !entries)
        return value;
    return {
        ...value,
        ...(reference !== undefined && { reference: rename(reference) }),
        ...(otherwise !== undefined && { otherwise: rename(otherwise) }),
        ...(items && { items: items.map((item) => renamedValue(item, rename)) }),
        ...(entries && { entries: entries.map((entry) => ({ key: entry.key, value: renamedValue(entry.value, rename) })) }),
    };
}

// EXTERNAL MODULE: ./lib/graph/project-folders.js
var project_folders = __webpack_require__(1173);
// EXTERNAL MODULE: ./lib/graph/file-kind.js
var file_kind = __webpack_require__(5759);
;// CONCATENATED MODULE: ./lib/tools/environment.js
/** Those of one file that are set to anything but `false`, or read. */
function variablesOf({ python, commands = [], ci, services = [], dockerfile }) {
    const found = [];
    const jobs = (ci?.jobs ?? []).flatMap((job) => [job, ...job.steps]);
    for (const call of python?.calls ?? [])
        if (environmentCalls.has(call.name))
            found.push(...variableOf(call));
    for (const { environment, line, cell } of commands) {
        const at = { line, ...(cell !== undefined && { cell }) };
        if (environment)
            found.push(...assigned(environment, at, ci !== undefined));
    }
    for (const { environment, line } of jobs)
        if (environment)
            found.push(...assigned(environment, { line }, true));
    for (const { environment, line } of services)
        if (environment)
            found.push(...assigned(environment, { line }, false));
    if (dockerfile?.environment)
        found.push(...assigned(dockerfile.environment, { line: 1 }, false));
    return found.filter(({ value }) => value === undefined || !off.test(value));
}
const off = /^(?:false|0|no|off)$/i;
const setters = new Set(['os.environ.setdefault', 'os.environ.__setitem__', 'os.putenv']);
const environmentCalls = new Set([
    ...setters,
    'os.getenv',
    'os.environ.get',
    'os.environ.pop',
    'os.environ.__getitem__',
]);
function variableOf(call) {
    const [name, value] = call.arguments.map((argument) => argument.value.literal);
    if (typeof name !== 'string')
        return [];
    return [{ name, at: call, ...(setters.has(call.name) && { value: value === undefined ? '?' : String(value) }) }];
}
function assigned(environment, at, inCi) {
    return Object.entries(environment).map(([name, value]) => ({ name, value, at, inCi }));
}

// EXTERNAL MODULE: ./lib/tools/match-name.js
var match_name = __webpack_require__(336);
;// CONCATENATED MODULE: ./lib/tools/elsewhere.js



/**
 * Says which signs of a tool speak its protocol to another's server: a command by an option; an address by the server that stands beside
 * it, or, where none does, by an environment variable that is set, in configuration, code or a script, to any but the vendor's.
 */
function sentElsewhere(facts) {
    const known = new Map();
    function isSent({ id, elsewhere }) {
        if (!elsewhere)
            return false;
        const held = known.get(id);
        if (held !== undefined)
            return held;
        const found = valuesOf(elsewhere.environment, facts).some((value) => isOthers(elsewhere.own, value));
        known.set(id, found);
        return found;
    }
    return (tool, { by, words = [], server }) => {
        if (by === 'uris' && server !== undefined)
            return tool.elsewhere !== undefined && isOthers(tool.elsewhere.own, server);
        if (by === 'uris')
            return isSent(tool);
        return by === 'commands' && words.some((word) => tool.elsewhere?.options.includes(word.replace(/=[\s\S]*$/, '')));
    };
}
function isOthers(own, server) {
    return server !== '' && !own.some((glob) => (0,match_name/* globOf */.k8)(glob)(server));
}
/** What environment variables of these names are set to, tests aside. */
function valuesOf(names, facts) {
    const wanted = new Set(names);
    return facts.flatMap((file) => ((0,file_kind/* isTestPath */.MQ)(file.path) ? [] : valuesIn(file, wanted)));
}
function valuesIn(file, wanted) {
    const found = [];
    const note = (name, value) => {
        if (wanted.has(name))
            found.push(value);
    };
    for (const { name, value } of variablesOf(file))
        if (value !== undefined)
            note(name, value);
    for (const { words } of file.commands ?? [])
        if (words[0] === 'export')
            for (const word of words)
                noteExport(word, note);
    const settings = file.settings?.values ?? [];
    for (const { key, value } of settings)
        note(key.slice(key.lastIndexOf('.') + 1), value);
    return [...found, ...valuesBeside(settings, wanted)];
}
/** A container's variables are a list of names, each beside its value, which may stand in a secret. */
function valuesBeside(settings, wanted) {
    const names = settings.filter(({ key, value }) => wanted.has(value) && /(?:^|\.)name$/.test(key));
    if (names.length === 0)
        return [];
    const values = new Map(settings.map(({ key, value }) => [key, value]));
    return names.map(({ key }) => values.get(key.replace(/name$/, 'value')) ?? '?');
}
function noteExport(word, note) {
    const equals = word.indexOf('=');
    if (equals > 0)
        note(word.slice(0, equals), word.slice(equals + 1));
}

// EXTERNAL MODULE: ./lib/tools/match-dotted.js
var match_dotted = __webpack_require__(5503);
;// CONCATENATED MODULE: ./lib/tools/own-modules.js
/** Folders that a project commonly puts on the module path. */
const own_modules_sourceFolders = ['', 'src/', 'lib/', 'python/'];
/** Returns the test for a repository's files: a module is looked for beside the file and in every folder above that is no package. */
function ownModules(files) {
    const paths = new Set(files.map(({ path }) => path).filter((path) => path.endsWith('.py')));
    const names = new Set([...paths].map(moduleName));
    const known = new Map();
    return (path, root) => {
        if (!names.has(root.slice(root.lastIndexOf('/') + 1)))
            return false;
        const folder = path.slice(0, path.lastIndexOf('/') + 1);
        const key = `${folder} ${root}`;
        const found = known.get(key) ?? candidates(paths, folder, root);
        known.set(key, found);
        return found.some((candidate) => candidate !== path);
    };
}
/** `b` of `a/b.py` and of `a/b/__init__.py`. */
function moduleName(path) {
    const module = path.replace(/(?:\/__init__)?\.py$/, '');
    return module.slice(module.lastIndexOf('/') + 1);
}
function candidates(paths, folder, root) {
    return foldersAbove(folder)
        .filter((above) => !paths.has(`${above}__init__.py`))
        .flatMap((above) => own_modules_sourceFolders.map((inner) => `${above}${inner}${root}`))
        .flatMap((module) => [`${module}.py`, `${module}/__init__.py`])
        .filter((path) => paths.has(path));
}
/** `a/b/` → `a/b/`, `a/`, and the empty string for the root. */
function foldersAbove(folder) {
    const folders = [folder];
    for (let at = folder; at !== '';) {
        at = at.slice(0, at.lastIndexOf('/', at.length - 2) + 1);
        folders.push(at);
    }
    return folders;
}

;// CONCATENATED MODULE: ./lib/graph/bodies.js
const empty = { calls: [], assignments: [] };
const bodies_known = new WeakMap();
/** The body of a scope; a module is sorted into bodies once. */
function bodyOf(module, within) {
    const bodies = bodies_known.get(module) ?? bodiesOf(module);
    bodies_known.set(module, bodies);
    return bodies.get(within) ?? empty;
}
function bodiesOf(module) {
    const bodies = new Map();
    const at = (within = '') => {
        const body = bodies.get(within) ?? { calls: [], assignments: [] };
        bodies.set(within, body);
        return body;
    };
    for (const call of module.calls)
        at(call.within).calls.push(call);
    for (const assignment of module.assignments)
        at(assignment.within).assignments.push(assignment);
    return bodies;
}

;// CONCATENATED MODULE: ./lib/graph/commands/addresses.js
/** Programs that tell somebody something, or write it where it is read. */
const tells = /^(?:echo|printf|print|read|logger)$/;
/** An address by itself, or what a variable or key is set to. */
const meant = /^\s*(?:(?:export\s+)?[\w.-]+\s*[=:]\s*)?["']?[a-z][a-z0-9+.-]*:\/\/\S*$/i;
/** `user:password@host` is nobody's. */
const example = /:\/\/\W?user(?:name)?\W?:\W?pass(?:word|wd)?\W?@\W?host(?:name)?\b/i;
/** The words of a command that hold an address which it uses: none in a sentence that it prints, none that only shows how to write one. */
function addressesIn([program = '', ...operands]) {
    const found = operands.filter((word) => word.includes('://') && !example.test(word));
    if (found.length === 0 || !tells.test(program))
        return found;
    return operands.filter((word) => !word.startsWith('-')).length === 1 ? found.filter((word) => meant.test(word)) : [];
}

;// CONCATENATED MODULE: ./lib/graph/commands/containers.js
const runValued = new Set('-e --env -v --volume -w --workdir --name -p --publish -u --user --network --net --gpus --entrypoint --mount --env-file -m --memory --cpus --shm-size --platform -l --label -h --hostname --add-host --device --ulimit --cap-add --security-opt --restart --pull --ipc --runtime -c --container -n --namespace -f --file --profile --project-name --project-directory --index -a --attach --annotation --cap-drop --cgroupns --cpu-shares --cpuset-cpus --dns --expose --group-add --health-cmd --health-interval --health-retries --health-timeout --health-start-period --ip --label-file --link --log-driver --log-opt --memory-swap --network-alias --pid --pids-limit --secret --stop-signal --stop-timeout --storage-opt --sysctl --tmpfs --userns --uts --volumes-from --cidfile'.split(' '));
const upValued = new Set('--exit-code-from --scale --timeout -t --attach --no-attach --pull --wait-timeout'.split(' '));
const buildValued = new Set('--build-arg --target --platform --cache-from --cache-to --label --network --secret --ssh -o --output --builder --progress'.split(' '));
const containerPrograms = new Set(['docker', 'podman', 'nerdctl', 'nvidia-docker']);
/** Reads a `docker`, `docker compose`, `podman`, `kubectl run` or `kubectl exec` command; undefined for anything else. */
function containerAction(words) {
    const [program, ...rest] = words;
    if (program === 'docker-compose')
        return compose(rest);
    if (program === 'kubectl')
        return kubectl(rest);
    if (!containerPrograms.has(program ?? ''))
        return undefined;
    const [verb, ...operands] = rest[0] === 'buildx' || rest[0] === 'container' || rest[0] === 'image' ? rest.slice(1) : rest;
    if (verb === 'compose')
        return compose(operands);
    const [name, ...inner] = behindOptions(operands, runValued);
    if ((verb === 'run' || verb === 'create') && rest[0] !== 'buildx')
        return { kind: 'run', ...(name && { image: name }), ...entrypointIn(operands.slice(0, -1 - inner.length)), words: inner };
    if (verb === 'exec')
        return { kind: 'run', words: inner };
    return verb === 'build' ? build(operands) : undefined;
}
function kubectl(words) {
    const separator = words.indexOf('--');
    const [verb, object] = behindOptions(words, runValued);
    if (verb === 'run' || (verb === 'create' && object === 'deployment'))
        return { kind: 'run', ...imageOption(words), words: [] };
    return words.includes('exec') && separator > 0 ? { kind: 'run', words: words.slice(separator + 1) } : undefined;
}
/** `--entrypoint=x` or `--entrypoint x`. */
function entrypointIn(options) {
    const at = options.findIndex((word) => word === '--entrypoint' || word.startsWith('--entrypoint='));
    const entrypoint = options[at] === '--entrypoint' ? options[at + 1] : options[at]?.slice('--entrypoint='.length);
    return entrypoint === undefined ? {} : { entrypoint };
}
/** `--image=a/b:1` or `--image a/b:1`. */
function imageOption(words) {
    const at = words.findIndex((word) => word === '--image' || word.startsWith('--image='));
    const image = words[at] === '--image' ? words[at + 1] : words[at]?.slice('--image='.length);
    return image ? { image } : {};
}
function compose(words) {
    const files = words.flatMap((word, index) => (/^(?:-f|--file)$/.test(words[index - 1] ?? '') ? [word] : []));
    const [verb, ...operands] = behindOptions(words, runValued);
    const [service, ...inner] = behindOptions(operands, runValued);
    if (verb === 'exec' && inner.length > 0)
        return { kind: 'run', words: inner };
    if (verb === 'run')
        return { kind: 'compose', files, services: service ? [service] : [], words: inner };
    return verb === 'up' ? { kind: 'compose', files, services: namesIn(operands), words: [] } : undefined;
}
/** Operands that stand among options. */
function namesIn(words) {
    return words.filter((word, at) => !word.startsWith('-') && !upValued.has(words[at - 1] ?? ''));
}
function build(words) {
    let file;
    let context = '.';
    const tags = [];
    for (let at = 0; at < words.length; at++) {
        const [name = '', inline] = (words[at] ?? '').split(/=(.*)/s);
        if (name === '-f' || name === '--file')
            file = inline ?? words[++at];
        else if (name === '-t' || name === '--tag')
            tags.push(inline ?? words[++at] ?? '');
        else if (buildValued.has(name) && inline === undefined)
            at++;
        else if (!name.startsWith('-'))
            context = name;
    }
    return { kind: 'build', file, context, tags };
}
function behindOptions(words, valued) {
    let at = 0;
    while (words[at]?.startsWith('-'))
        at += takesNext(words[at] ?? '', valued) ? 2 : 1;
    return words.slice(at);
}
/** `-p 80:80`, and short options in one word of which the last takes a value: `-dp 80:80`. */
function takesNext(word, valued) {
    return valued.has(word) || (/^-[itd]+[a-z]$/.test(word) && valued.has(`-${word.slice(-1)}`));
}

;// CONCATENATED MODULE: ./lib/tools/charts.js

/** Keys under which Flux, Argo CD, k3s, helmfile, Kustomize and Ansible name the Helm chart that they install. */
const chartKey = /^(?:spec\.chart(?:\.spec\.chart)?|spec\.(?:template\.spec\.)?source(?:s\.\d+)?\.chart|releases\.\d+\.chart|helmCharts\.\d+\.name)$|(?:^|\.)chart_ref$/;
/** Key under which a chart names those that it brings along. */
const dependencyKey = /^dependencies\.\d+\.name$/;
/** Whether a setting of a YAML file names a Helm chart. */
function namesChart(path, key) {
    return chartKey.test(key) || (dependencyKey.test(key) && /^(?:Chart|requirements)\.ya?ml$/.test((0,graph_path/* baseOf */.bx)(path)));
}
/** The chart that a command has Helm install, as it writes it: the last word but for options. */
function chartOfCommand(words) {
    if (words[0] === undefined || (0,graph_path/* baseOf */.bx)(words[0]) !== 'helm')
        return undefined;
    const verb = words.findIndex((word) => word === 'install' || word === 'upgrade');
    if (verb < 0)
        return undefined;
    const isFromAddress = words.some((word) => /^--repo(?:=|$)/.test(word));
    return words.findLast((word, at) => {
        if (at <= verb || /^-|[={]|\.(?:ya?ml|json)$/.test(word) || takesValue.test(words[at - 1] ?? ''))
            return false;
        return isFromAddress || word.includes('/');
    });
}
/** Options that are not followed by a word of their own. */
const takesValue = /^-(?!-?(?:i|g|install|generate-name|wait|wait-for-jobs|atomic|debug|devel|force|create-namespace|dry-run|reuse-values|reset-values|dependency-update|cleanup-on-fail)$)[\w-]+$/;
/** A chart's plain name: `grafana` of `grafana/grafana` or `oci://registry/charts/grafana:8.0`; undefined for one beside the text that names it. */
function chartName(written) {
    if (/^(?:[.~$/]|\{\{)/.test(written))
        return undefined;
    const name = (0,graph_path/* baseOf */.bx)(written).replace(/[:@].*$|-v?\d[\w.+-]*\.tgz$/, '');
    return name === '' ? undefined : name;
}

;// CONCATENATED MODULE: ./lib/tools/pulumi.js
const providers = { pulumi_aws: 'aws', pulumi_gcp: 'google' };
/** Where Pulumi writes a service in one word, or a resource of it goes without its name. */
const services = {
    'aws ec2': '',
    'google cloudrun': 'cloud_run_',
    'google cloudrunv2': 'cloud_run_v2_',
};
/** The type of Terraform that a class of Pulumi is made from, `aws_batch_job_queue` for `pulumi_aws.batch.JobQueue`; undefined for other names. */
function terraformTypeOf(name) {
    if (!name.startsWith('pulumi_'))
        return undefined;
    const [, root = '', written = '', resource = ''] = /^(pulumi_\w+)\.(\w+)\.([A-Z]\w*)$/.exec(name) ?? [];
    const provider = providers[root];
    if (provider === undefined)
        return undefined;
    const service = written.replace(/_$/, '');
    return `${provider}_${services[`${provider} ${service}`] ?? `${service}_`}${snakeCase(resource)}`;
}
function snakeCase(name) {
    return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();
}

;// CONCATENATED MODULE: ./lib/tools/signs.js






/** The sign of these parts. */
function signOf(by, name, { line, cell }, about = {}) {
    const { says, arguments: given, within, words, language, value, server, named } = about;
    return {
        by,
        name,
        line,
        ...(cell !== undefined && { cell }),
        ...(says !== undefined && { says }),
        ...(given && { arguments: given }),
        ...(within !== undefined && { within }),
        ...(words && { words }),
        ...(language !== undefined && { language }),
        ...(value !== undefined && { value }),
        ...(server !== undefined && { server }),
        ...(named && { named }),
    };
}
/** What to show of a sign, in a few words. */
function wordsOf({ by, name, says, value }) {
    if (says !== undefined)
        return says;
    if (by === 'calls')
        return `${name}(…)`;
    if (by === 'settings')
        return `${name}: ${value}`;
    return by === 'files' ? undefined : name;
}
/** Shows every sign of one file, channel by channel, in the order of its lines within each. */
function showSigns(facts, see) {
    if (facts.python)
        showPython(facts.python, see);
    showManifest(facts, see);
    showCommands(facts, see);
    showImages(facts, see);
    showCi(facts, see);
    showEnvironment(facts, see);
    showInfrastructure(facts, see);
    showSettings(facts, see);
    showForeign(facts, see);
}
function showPython(python, see) {
    for (const item of python.imports) {
        const { module, name, level, typing } = item;
        if (!typing && level === 0)
            see('imports', name && name !== '*' ? `${module}.${name}` : module, item);
    }
    const calls = [...python.calls, ...python.definitions.flatMap(({ decorators }) => decorators)];
    for (const call of calls) {
        see('calls', call.name, call, call);
        const resource = terraformTypeOf(call.name);
        if (resource !== undefined)
            see('terraform', resource, call, { says: call.name });
    }
    for (const definition of python.definitions) {
        const about = {
            within: definition.name,
            get arguments() {
                return fieldsOf(definition, python);
            },
        };
        for (const base of definition.bases)
            see('bases', base, definition, about);
    }
    for (const text of python.strings)
        see('uris', text.value, text);
    showTargets(python, see);
}
/** What the body of a class sets its fields to, as if an instance were given it. */
function fieldsOf({ name }, python) {
    return bodyOf(python, name).assignments.map(({ target, value }) => ({ name: target, value }));
}
/** Classes that a dictionary in code names for a framework to build: `{"target": "lightning.pytorch.loggers.WandbLogger"}`. */
function showTargets({ calls, assignments }, see) {
    const show = (value, at) => {
        if (!value.items && !value.entries)
            return;
        const about = { arguments: [], named: true, ...(at.within !== undefined && { within: at.within }) };
        for (const name of targetsIn(value))
            see('calls', name, at, about);
    };
    for (const assignment of assignments)
        show(assignment.value, assignment);
    for (const call of calls)
        for (const { value } of call.arguments)
            show(value, call);
}
function targetsIn({ items = [], entries = [] }) {
    const own = entries.flatMap(({ key, value: { literal } }) => (key === 'target' || isTarget(key)) && typeof literal === 'string' && literal.includes('.') ? [literal] : []);
    return [...own, ...items.flatMap(targetsIn), ...entries.flatMap(({ value }) => targetsIn(value))];
}
function showManifest({ manifest, dockerfile }, see) {
    if (manifest?.manager)
        see('kinds', `manifest/${manifest.manager}`, { line: 1 }, { says: manifest.format });
    if (manifest?.kind === 'manifest')
        for (const item of manifest.packages)
            see('packages', item.name, item);
    for (const item of dockerfile?.installs ?? [])
        see('packages', item.package, item);
}
function showCommands({ commands = [] }, see) {
    for (const command of commands) {
        for (const words of formsOf(command))
            see('commands', words.join(' '), command, { words, says: command.text });
        for (const word of addressesIn(command.words))
            see('uris', uriIn(word), command);
        const chart = chartOfCommand(command.words);
        if (chart !== undefined)
            showChart(chart, command, { says: command.text }, see);
    }
}
function showChart(written, at, about, see) {
    const name = chartName(written);
    if (name !== undefined)
        see('charts', name, at, about);
}
/** The command, and each wrapper that the shell reader took off it: `uv run pytest` also runs uv. */
function formsOf({ words, wrappers }) {
    return [words, ...(wrappers ?? []).map((wrapper) => wrapper.split(' '))];
}
function uriIn(word) {
    return /[a-z][a-z0-9+.-]{0,40}:\/\/.*/i.exec(word)?.[0] ?? word;
}
function showImages({ images, dockerfile, services, objects, ci, commands }, see) {
    const named = [
        ...(images ?? []),
        ...(commands ?? []).flatMap(imageOfCommand),
        ...(dockerfile?.from ?? []).filter(({ pin }) => pin !== 'stage' && pin !== 'scratch'),
        ...(services ?? []),
        ...(objects ?? []).flatMap((object) => object.images),
        ...(ci?.jobs ?? []).flatMap(({ image, services: beside, line }) => [image, ...beside].map((name) => ({ image: name, line }))),
    ];
    for (const { image, line } of named)
        if (image)
            see('images', withoutTag(image), { line }, { says: image });
}
/** The image of `docker run IMAGE`. */
function imageOfCommand({ words, line }) {
    const action = containerAction(words);
    return action?.kind === 'run' && action.image ? [{ image: action.image, line }] : [];
}
/** The reference without tag, digest and the registry and folder that stand for themselves. */
function withoutTag(image) {
    const named = image.replace(/@.*$/, '');
    const colon = named.indexOf(':', named.lastIndexOf('/'));
    const bare = colon < 0 ? named : named.slice(0, colon);
    return bare.replace(/^(?:index\.)?docker\.io\//, '').replace(/^library\//, '');
}
function showCi({ ci }, see) {
    if (ci?.role === 'workflow')
        see('kinds', `ci/${ci.system}`, { line: 1 }, { says: ci.name ?? ci.system });
    for (const { uses, line } of ci?.uses ?? [])
        see('actions', uses.replace(/@[^@]*$/, ''), { line }, { says: uses });
}
function showEnvironment(facts, see) {
    for (const { name, value, at, inCi } of variablesOf(facts)) {
        see('environment', name, at, { ...(value !== undefined && { value }), ...(inCi && { named: true }) });
        if (value?.includes('://'))
            see('uris', value, at, { named: true });
    }
}
function showInfrastructure({ objects, terraform, dvc, prometheus, dashboard }, see) {
    for (const { apiVersion, kind, line } of objects ?? [])
        see('kinds', `${groupOf(apiVersion)}/${kind}`, { line }, { says: kind });
    for (const { line, job } of prometheus?.scrapes ?? [])
        see('kinds', 'prometheus/ScrapeConfig', { line }, { says: job });
    for (const { line, name } of prometheus?.rules ?? [])
        see('kinds', 'prometheus/Rule', { line }, { says: name });
    if (dashboard)
        see('kinds', `${dashboard.system}/Dashboard`, { line: 1 }, { says: dashboard.title });
    for (const { block, labels, line, chart } of terraform ?? []) {
        if ((block === 'resource' || block === 'data') && labels[0])
            see('terraform', labels[0], { line });
        if (chart !== undefined)
            showChart(chart, { line }, { says: chart, named: true }, see);
    }
    if (dvc?.kind === 'config')
        for (const remote of dvc.remotes)
            showRemote(remote, see);
}
function showRemote({ url, line, endpoint }, see) {
    see('uris', url, { line }, { named: true, ...(endpoint !== undefined && { server: endpoint }) });
    if (endpoint !== undefined)
        see('uris', endpoint, { line }, { named: true });
}
/** `serving.kserve.io` of `serving.kserve.io/v1beta1`; `core` of `v1`. */
function groupOf(apiVersion) {
    return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.lastIndexOf('/')) : 'core';
}
/** Last words of keys under which a configuration names a class or function for its framework to call. */
const targetWords = new Set(['_target_', 'class_path', '_component_']);
function isTarget(key) {
    return targetWords.has(key.slice(key.lastIndexOf('.') + 1));
}
function showSettings({ path, settings }, see) {
    for (const setting of settings?.values ?? []) {
        const { key, value } = setting;
        see('settings', key, setting, setting);
        if (isTarget(key))
            see('calls', value, setting, { arguments: [], named: true });
        if (settings?.format === 'yaml' && namesChart(path, key))
            showChart(value, setting, { says: value, named: true }, see);
        if (value.includes('://'))
            see('uris', value, setting, { named: true });
    }
}
function showForeign({ foreign }, see) {
    if (!foreign)
        return;
    const { language } = foreign;
    for (const item of foreign.imports)
        see('foreign', item.name, item, { language });
    for (const item of foreign.calls) {
        const [, name = item.name] = /(?:^|:)([^:]+)$/.exec(item.name) ?? [];
        see('foreign', `${name}()`, item, { language, says: `${item.name}(…)`, arguments: item.first ? [{ value: item.first }] : [] });
    }
}

;// CONCATENATED MODULE: ./lib/tools/recognise.js






/** Recognises every tool, role and hazard in a project's files. */
function recognise(index, files, facts, { root = '.', named } = {}) {
    const isOwn = ownModules(files);
    const below = (path) => (root === '.' ? path : path.slice(root.length + 1));
    const matches = [
        ...files.flatMap(({ path }) => matchesOf(index.ofFile(below(path)), fileSign(path), path)),
        ...facts.flatMap((file) => {
            const meant = moduleCheck(index, file, (module) => isOwn(file.path, module));
            return matchesOfNamed(namedOnce(index, file, below(file.path), named), meant, file.path);
        }),
    ];
    const roles = matches.flatMap(roleMatch).sort((a, b) => compare(a.evidence, b.evidence));
    const byPath = grouped(roles, ({ evidence }) => evidence.path);
    return {
        tools: toolMatches(matches, sentElsewhere(facts)),
        roles,
        hazards: matches.flatMap(hazardMatch).sort((a, b) => compare(a.evidence, b.evidence)),
        rolesIn: (path) => byPath.get(path) ?? [],
        rolesOfCommand: rolesOfCommand(index),
    };
}
/** Many jobs run the same few commands: what the words of one say is looked up once. */
function rolesOfCommand(index) {
    const known = new WeakMap();
    return (words) => {
        const held = known.get(words);
        if (held)
            return held;
        const claims = index.find('commands', words.join(' '), { words });
        const roles = claims.flatMap(({ tool, role }) => (tool && role ? [{ tool, role }] : []));
        known.set(words, roles);
        return roles;
    };
}
function fileSign(path) {
    return { by: 'files', name: path, line: 0 };
}
function matchesOfNamed(named, isMeant, path) {
    const seen = new Set();
    const matches = [];
    for (const { sign, claims } of named) {
        const meant = isMeant(sign);
        const holding = claims.filter(({ rooted }) => !rooted || meant);
        const key = `${sign.by} ${sign.cell ?? ''}:${sign.line} ${sign.name}`;
        if (holding.length === 0 || seen.has(key))
            continue;
        seen.add(key);
        matches.push(...matchesOf(holding, sign, path));
    }
    return matches;
}
function namedOnce(index, facts, path, known) {
    const held = known?.get(facts);
    if (held?.path === path)
        return held.named;
    const named = namedIn(index, facts, path);
    known?.set(facts, { path, named });
    return named;
}
function namedIn(index, facts, path) {
    const named = [];
    showSigns(facts, (by, name, at, about) => {
        const claims = index.find(by, name, about, path);
        if (claims.length === 0)
            return;
        const sign = signOf(by, name, at, about);
        const allowed = claims.filter(({ allows }) => allows?.(sign.arguments ?? []) ?? true);
        if (allowed.length > 0)
            named.push({ sign, claims: allowed });
    });
    return named;
}
function matchesOf(claims, sign, path) {
    if (claims.length === 0)
        return [];
    const evidence = evidenceOf(sign, path);
    return claims.map((claim) => ({ claim, sign, evidence }));
}
/** Whether a dotted name means the installed package that a record speaks of, and not a module or a variable of the repository. */
function moduleCheck(index, { python }, isOwn) {
    const imported = new Set((python?.imports ?? []).filter(({ level }) => level === 0).map(({ module }) => (0,match_dotted/* firstSegment */._)(module)));
    return ({ by, name, named }) => {
        if (by !== 'imports' && by !== 'calls' && by !== 'bases')
            return true;
        const module = (0,match_dotted/* firstSegment */._)(name);
        const isBound = by === 'imports' || named || imported.has(module) || !index.roots.has(module);
        return isBound && !isOwn(module);
    };
}
function roleMatch({ claim, sign, evidence }) {
    const { tool, role, by } = claim;
    if (!tool || !role || !isPlayed(sign))
        return [];
    const { arguments: given, value, within } = sign;
    // The brackets tell a function of another language from its packages.
    const name = by === 'foreign' ? sign.name.replace(/\(\)$/, '') : sign.name;
    const about = { ...(given && { arguments: given }), ...(value !== undefined && { value }), ...(within !== undefined && { within }) };
    return [{ tool, role, by, name, evidence, ...about }];
}
function hazardMatch({ claim: { hazard, danger }, evidence }) {
    return hazard && danger ? [{ hazard, danger, evidence }] : [];
}
/** What reads an environment variable does nothing yet, and what sets one for a job of CI or to nothing sets it for nobody else. */
function isPlayed({ by, value = '', named }) {
    return by !== 'environment' || (value !== '' && !named);
}
/** What a template would run is not run here; what it is written with is there. */
const insideTemplate = /\{\{|\.(?:tmpl|j2|jinja2?)$/;
const performed = new Set(['commands', 'uris', 'environment', 'actions']);
function levelOf({ level }, { named, by }, path) {
    // A test writes addresses out as examples.
    if (by === 'uris' && (0,file_kind/* isTestPath */.MQ)(path))
        return undefined;
    if (level && performed.has(by) && insideTemplate.test(path))
        return 'declared';
    return named && level === 'used' ? 'configured' : level;
}
const running = new Set(['calls', 'commands', 'actions', 'bases']);
function toolMatches(matches, isElsewhere) {
    const found = new Map();
    for (const { claim, sign, evidence } of matches) {
        const { tool } = claim;
        const level = levelOf(claim, sign, evidence.path);
        if (!tool || !level || isElsewhere(tool, sign))
            continue;
        const key = `${tool.id} ${level}`;
        const match = found.get(key) ?? { tool, level, evidence: [], callSites: 0, callers: new Set(), addressed: true, seen: new Set() };
        found.set(key, match);
        if (sign.by !== 'uris' || !sign.named)
            match.addressed = false;
        if (running.has(sign.by))
            match.callers.add(evidence.path);
        const place = `${evidence.path}:${sign.cell ?? ''}:${sign.line}`;
        if (match.seen.has(place))
            continue;
        match.seen.add(place);
        match.evidence.push(evidence);
        if (running.has(sign.by))
            match.callSites++;
    }
    return [...found.values()]
        .map(({ seen: _, ...match }) => ({ ...match, evidence: match.evidence.sort(compare) }))
        .sort((a, b) => (a.tool.id < b.tool.id ? -1 : a.tool.id > b.tool.id ? 1 : 0));
}
function evidenceOf(sign, path) {
    const { line, cell } = sign;
    const says = wordsOf(sign);
    return {
        path,
        ...(line > 0 && { line }),
        ...(cell !== undefined && { cell }),
        ...(says && { says: says.length > 120 ? `${says.slice(0, 119)}…` : says }),
    };
}
function compare(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    return (a.cell ?? 0) - (b.cell ?? 0) || (a.line ?? 0) - (b.line ?? 0);
}

;// CONCATENATED MODULE: ./lib/analyses/data/raw-files.js


/** What is larger than this does not belong into git: its history keeps every version for every clone. */
const rawFileBytes = 500_000;
/** Data and model files above the limit whose content git itself keeps: no git-lfs pointers, no test fixtures, no pictures of a page. `pointed` is what .dvc files name. */
function rawFilesOf(files, pointed) {
    const outs = new Set(pointed);
    return files.flatMap((file) => {
        const { path } = file;
        const size = file.size ?? file.atLeast;
        if (size === undefined || size <= rawFileBytes || !isContent(file))
            return [];
        const kind = kindOf(path);
        if (kind === undefined)
            return [];
        const dvc = (0,graph_path/* pathAndParents */.Un)(path).some((one) => outs.has(one));
        return [{ path, size, kind, ...(file.size === undefined && { atLeast: true }), ...(dvc && { dvc }) }];
    });
}
/** A folder of nothing else, or the name of a file; what predicts something is often named for it as a whole. */
const said = /(?:^|\/)(?:predictions?|preds|submissions?)\/|(?:^|[/_-])(?:predictions|preds|submissions?)[_.-][^/]*$|(?:^|\/)prediction\.[^/]*$/i;
const measured = /(?:^|\/)(?:results?(?:[_-][^/]*)?|latenc(?:y|ies))\/|(?:^|[/_-])latenc(?:y|ies)[_.-][^/]*$/i;
const gathered = /(?:^|\/)(?:data|datasets?|raw|inputs?)\//i;
/** Whether a path lies where data is gathered: results of matches, latencies of devices and metrics of customers may be learned from there. */
function isGathered(path) {
    return gathered.test(path);
}
/** What a model said and what was measured is no data that one may learn from. */
function kindOf(path) {
    const kind = (0,file_kind/* kindOfFile */.yK)(path);
    if (kind === 'model')
        return kind;
    if (kind !== 'data' || (0,file_kind/* isAssetPath */.Mn)(path))
        return undefined;
    return said.test(path) || (measured.test(path) && !isGathered(path)) ? 'result' : 'data';
}
function isContent(file) {
    return file.lfs !== true && (file.mode === 'file' || file.mode === 'executable');
}
/** A problem for each data or model file that may be large or small: its content is not here, and nothing says how much it is. */
function unsizedFiles(files) {
    return files
        .filter((file) => file.size === undefined && (file.atLeast ?? 0) <= rawFileBytes && isContent(file) && kindOf(file.path) !== undefined)
        .map(({ path }) => ({ path, stage: 'source', reason: 'absent: its size is not known', affects: ['data.rawFiles'] }));
}

;// CONCATENATED MODULE: ./lib/analyses/doubt.js


const fromElsewhere = /(?:^|\/)(?:node_modules|bower_components|site-packages|vendor|third[-_]party|\.venv|venv)\//i;
const generated = /[.-](?:min|bundle|chunk|umd)\.[cm]?js$|\.d\.ts$|_pb2(?:_grpc)?\.pyi?$|\.pb\.(?:go|cc|h)$|(?:^|\/)zz_generated[^/]*$|(?:^|\/)crds?\//i;
const ofPages = /\.(?:[cm]?js|[jt]sx?|vue|svelte)$/i;
/** What the analyses never take from tests. */
const notFromTests = new Set(['training', 'serving', 'monitoring', 'data', 'models', 'lockIn']);
/** The problem with those of its facts that the file could plausibly change; what was generated, generates or comes from elsewhere changes none. */
function narrowed(problem) {
    const { path, stage, affects, internal } = problem;
    if (stage === 'analysis' || internal)
        return problem;
    if (fromElsewhere.test(path) || generated.test(path) || path.includes('{{') || (ofPages.test(path) && (0,file_kind/* isAssetPath */.Mn)(path)))
        return { ...problem, affects: [] };
    return (0,file_kind/* isTestPath */.MQ)(path) ? { ...problem, affects: affects.filter((name) => !notFromTests.has((0,model_facts/* factOf */.yD)(name))) } : problem;
}

// EXTERNAL MODULE: ./lib/model/empty.js
var model_empty = __webpack_require__(4184);
;// CONCATENATED MODULE: ./lib/analyses/illustrations.js


/** Whether a path of the repository lies among the illustrations of the project at `root`. */
function illustrates(root) {
    const start = root === '.' ? 0 : root.length + 1;
    return (path) => (0,file_kind/* isIllustration */.rm)(path.slice(start));
}
/** Among how many examples one script more is another example, wherever it lies. */
const examplesToStray = 4;
const ownTraining = /train|fine_?tun/i;
/** Facts that `markIllustrations` marks. */
const illustrated = ['training', 'data', 'serving', 'hazards', 'hostedModels', 'runtimes', 'services'];
/**
 * The project with a mark on what a library only shows to others, in examples, docs and demos; what it deploys are its own packages and
 * pages. Nothing is marked in a project that is no library: there the examples are the product.
 */
function markIllustrations(project) {
    if (!project.kinds.includes('library'))
        return project;
    const isShown = illustrates(project.root);
    const mark = (items) => items.map((item) => (isShown(item.path) ? shown(item) : item));
    const shown = (item) => ({ ...item, illustration: true });
    const { training, serving, data } = project;
    const showsServing = serving.present === 'yes' && serving.evidence.every(({ path }) => isShown(path));
    const isStray = straysAmong(training.entryPoints, isShown);
    const isShownTraining = (point) => isShown(point.path) || isStray(point);
    const showsTraining = training.entryPoints.length > 0 && training.entryPoints.every(isShownTraining);
    const hasNone = showsTraining && data.versioning === 'none' && data.rawFiles.every(({ path }) => isShown(path));
    return {
        ...project,
        training: { ...training, entryPoints: training.entryPoints.map((point) => (isShownTraining(point) ? shown(point) : point)) },
        data: { ...data, hub: mark(data.hub), ...(showsTraining && { illustration: true }), ...(hasNone && { versioning: 'no-data' }) },
        serving: { ...serving, deploys: serving.deploys.map(shown), ...(showsServing && { illustration: true }) },
        hazards: mark(project.hazards),
        hostedModels: mark(project.hostedModels),
        runtimes: mark(project.runtimes),
        services: mark(project.services),
    };
}
/** Says whether an entry point is one of the few scripts beside many examples that nothing runs and no name calls the project's training. */
function straysAmong(points, isShown) {
    const others = points.filter(({ path }) => !isShown(path));
    const isFew = others.length > 0 && others.length * examplesToStray <= points.length - others.length;
    return ({ path, kind, inPipeline }) => isFew && kind === 'script' && inPipeline === 'no' && !ownTraining.test((0,graph_path/* baseOf */.bx)(path));
}

;// CONCATENATED MODULE: ./lib/analyses/gather-project.js




/** The facts of one project, each question asked in turn, and a problem for each stage that failed. */
function gatherProject(view, analyses) {
    const fallen = fallenIn(view.root);
    const settled = new Set();
    const project = { ...(0,model_empty/* emptyProject */.z)(view.root), owners: ownersOfRoot(view, fallen) };
    const earlier = { ...project };
    for (const analysis of analyses) {
        const { fact } = analysis;
        const answer = attempt(`the analysis of ${fact}`, () => analyse(analysis, view, earlier));
        if ('error' in answer) {
            fallen.add(answer.error, [fact]);
            withhold(earlier, fact, answer.error);
            continue;
        }
        for (const property of [project, earlier])
            Object.assign(property, { [fact]: answer.value.found });
        for (const name of answer.value.settled)
            settled.add(name);
    }
    const marked = mark(project, earlier, fallen);
    const open = (0,model_facts/* openedBy */.pe)(new Set(view.problems.flatMap(({ affects }) => affects)), settled);
    return { project: { ...marked, undecided: [...new Set([...open, ...fallen.undecided()])].sort() }, problems: fallen.problems() };
}
/** What the analysis found, and which parts of it nothing unread could change. */
function analyse(analysis, view, earlier) {
    const found = analysis.analyse(view, earlier);
    const parts = Object.entries(analysis.settled?.(found) ?? {});
    return { found, settled: parts.flatMap(([part, isSettled]) => (isSettled ? [part] : [])) };
}
/** A later analysis that reads it must not take nothing for an answer. */
function withhold(earlier, fact, error) {
    Object.defineProperty(earlier, fact, {
        get() {
            throw error;
        },
    });
}
/** Owners are part of many facts, and a policy may read those of the project without naming a fact. */
function ownersOfRoot({ root, ownersOf }, fallen) {
    const owners = attempt('the reading of owners', () => ownersOf(root === '.' ? '' : root));
    if ('value' in owners)
        return owners.value;
    fallen.add(owners.error, model_facts/* factNames */.hO);
    return [];
}
function mark(project, earlier, fallen) {
    try {
        return markIllustrations({ ...project, kinds: earlier.kinds ?? [] });
    }
    catch (error) {
        fallen.add(stageError('the marking of illustrations', error), illustrated);
        return project;
    }
}

;// CONCATENATED MODULE: ./lib/analyses/model-manifests.js

/** The facts without the manifests that MLflow wrote beside a model: they say what it was made with, and nobody's project by them. */
function withoutModelManifests(facts, files) {
    const models = new Set(files.flatMap(({ path }) => ((0,graph_path/* baseOf */.bx)(path) === 'MLmodel' ? [(0,graph_path/* parentOf */.gN)(path)] : [])));
    if (models.size === 0)
        return facts;
    return new Map([...facts].map(([path, file]) => {
        if (!file.manifest || !models.has((0,graph_path/* parentOf */.gN)(path)))
            return [path, file];
        const { manifest: _, ...rest } = file;
        return [path, rest];
    }));
}

;// CONCATENATED MODULE: ./lib/analyses/repository-ml.js
/** Capabilities whose tools are made for machine learning: one of them listed is enough. */
const telling = new Set([
    'training',
    'experiment-tracking',
    'model-registry',
    'feature-store',
    'hosted-model',
    'labelling',
]);
/** Layers of a platform that no other software needs. */
const modelLayers = new Set(['training', 'tracking', 'registry', 'features']);
/** Whether the repository trains, evaluates or serves a model, or processes data for one. */
function isAboutMachineLearning(projects) {
    if (projects.some(hasEvidence))
        return 'yes';
    return projects.some(({ undecided }) => undecided.includes('training') || undecided.includes('tools')) ? 'unknown' : 'no';
}
/** What a template is for stands in the names of the files that it makes. */
const forTraining = /(?:^|[/_-])(?:train(?:ing|er)?(?:[_-]\w+)?|fit_model)\.(?:py|ipynb|r|jl)(?:\.\w+)?$/i;
function hasEvidence({ kinds, training, models, files, tools, lockIn, serving, data, hostedModels }) {
    if (training.entryPoints.length > 0 || models.length > 0 || hostedModels.length > 0 || serving.present === 'yes')
        return true;
    if (data.dvc.files > 0 || data.dvc.stages.length > 0 || files.some(({ kind }) => kind === 'model'))
        return true;
    if (kinds.includes('template') && files.some(({ path }) => forTraining.test(path)))
        return true;
    return (tools.some(({ capability }) => telling.has(capability)) ||
        lockIn.platforms.some(({ layers }) => layers.some((layer) => modelLayers.has(layer))));
}

;// CONCATENATED MODULE: ./lib/analyses/gather.js









/** The facts of a repository: every question asked of every project, and of the whole where it is divided. A stage that fails costs its own facts and those that rest on it. */
function gatherFacts(given) {
    const parts = partsOf(given);
    const isDivided = parts.some(({ root }) => root !== '.');
    const input = {
        ...(isDivided && { named: new WeakMap() }),
        ...given,
        facts: withOriginalNames(withoutModelManifests(given.facts, given.files)),
        problems: [...given.problems, ...unsizedFiles(given.files)].map(narrowed),
    };
    const gathered = parts.map(({ root, owns }) => gatherProject(viewOf(root, owns, input), input.analyses));
    const undivided = () => viewOf('.', () => true, input);
    const whole = isDivided ? gatherProject(undivided(), input.analyses) : undefined;
    const projects = gathered.map(({ project }, index) => withOwners(project, parts[index]?.owners));
    const problems = [...input.problems, ...gathered.flatMap((it) => it.problems), ...(whole?.problems ?? [])];
    return {
        schema: 'facts/1',
        repository: {
            ml: aboutMachineLearning(projects, problems),
            projects: projects.map(({ root }) => root),
            ...(input.head === undefined ? {} : { head: input.head }),
            files: input.files.length,
            bytes: input.files.reduce((sum, file) => sum + (file.size ?? 0), 0),
            excluded: [...input.excluded],
        },
        problems,
        projects,
        ...(whole && { whole: whole.project }),
    };
}
/** Each file lies in the nearest of the roots; `.` is a project of its own where it is asked for, or where something lies in no other. */
function partsOf({ divided, files }) {
    const roots = new Set(divided.map(({ root }) => root));
    const homes = new Map(files.map(({ path }) => [path, (0,project_folders/* nearestRoot */.Vo)(roots, path)]));
    const rest = !roots.has('.') && [...homes.values()].includes(undefined);
    const owns = (root) => (path) => (homes.get(path) ?? (0,project_folders/* nearestRoot */.Vo)(roots, path) ?? '.') === root;
    const own = divided.map(({ root, owners }) => ({ root, owners, owns: owns(root) }));
    return own.length === 0 || rest ? [{ root: '.', owns: owns('.') }, ...own] : own;
}
/** Who a policy file says answers for a project, where it says so. */
function withOwners(project, owners = []) {
    return owners.length > 0 ? { ...project, owners: [...owners] } : project;
}
/** Nothing is ruled out where a stage failed: no policy may cease to apply by that. */
function aboutMachineLearning(projects, problems) {
    const answer = attempt('the question whether this is about machine learning', () => isAboutMachineLearning(projects));
    if ('value' in answer)
        return answer.value === 'no' && problems.some(({ internal }) => internal) ? 'unknown' : answer.value;
    const fallen = fallenIn('.');
    fallen.add(answer.error, []);
    problems.push(...fallen.problems());
    return 'unknown';
}
function viewOf(root, owns, input) {
    const files = input.files.filter((file) => owns(file.path));
    const facts = [...input.facts.values()].filter((file) => owns(file.path));
    const recognised = contained('the recognition of tools', () => recognise(input.index, files, facts, { root, ...(input.named && { named: input.named }) }));
    return {
        root,
        files,
        facts,
        get recognised() {
            return recognised();
        },
        repository: { files: input.files, facts: input.facts },
        problems: input.problems.filter(({ path, internal }) => internal || owns(path)),
        ownersOf: input.ownersOf,
        wanted: input.wanted,
    };
}

// EXTERNAL MODULE: ./lib/tools/match-arguments.js
var match_arguments = __webpack_require__(2819);
;// CONCATENATED MODULE: ./lib/analyses/analysis.js
/** Keeps the type of the fact while the index holds all of them in one list. */
function defineAnalysis(analysis) {
    return analysis;
}

;// CONCATENATED MODULE: ./lib/analyses/calls.js



/** Calls of the names that some policy asks for, with the arguments that are written out: by name, or by position from 0. */
const calls = defineAnalysis({
    fact: 'calls',
    analyse(project) {
        if (project.wanted.calls.length === 0)
            return [];
        const wanted = (0,match_dotted/* dottedIndex */.R)(project.wanted.calls.map((pattern) => [pattern, true]));
        return project.facts.flatMap(({ path, python }) => (python?.calls ?? [])
            .filter(({ name }) => wanted.find(name).length > 0)
            .map(({ name, line, cell, arguments: given }) => ({
            path,
            line,
            ...(cell === undefined ? {} : { cell }),
            name: name.replaceAll('()', ''),
            arguments: argumentsOf(given),
        })));
    },
});
function argumentsOf(given) {
    const entries = given.map(({ name, value }, index) => [name ?? String(index), textOf(value)]);
    return Object.fromEntries(entries.filter((entry) => entry[1] !== undefined));
}
function textOf(value) {
    return value.items ? value.items.map(textOf).join(', ') : (0,match_arguments/* spellings */.cl)(value)[0];
}

;// CONCATENATED MODULE: ./lib/languages/shell/directory.js
/** A longer path is no folder that anyone means. */
const longest = 1_000;
/** Where a shell that stands in `from` is after `cd to`; `$_`, as of a folder that is not known, where that path is too long. */
function changedTo(from, to) {
    const joined = joinPath(from, to);
    return joined.length > longest ? '$_' : joined;
}
/** `to` as seen from where `from` is seen: `.` and `..` resolved, empty for the start itself; absolute and `~` paths stay. */
function joinPath(from, to) {
    const absolute = /^[/~]/.test(to);
    const parts = [];
    for (const part of (absolute ? to : `${from}/${to}`).split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    const rooted = to.startsWith('/') || (!absolute && from.startsWith('/'));
    return `${rooted ? '/' : ''}${parts.join('/')}`;
}

;// CONCATENATED MODULE: ./lib/languages/shell/arms.js
const mostValues = 50;
/** The beginning of a script, where nothing was asked. */
function openArms() {
    return { forks: [], asked: [], names: new Set() };
}
/** What the arm that is being read asks of the first argument; undefined where it asks nothing. */
function currentArm({ forks }) {
    return forks.at(-1)?.current;
}
/** Notes what a command asks of the first argument, and which variables it gives it to. */
function noteCommand(arms, words) {
    if (words[0] === '[' || words[0] === 'test')
        noteCondition(arms, words);
    for (const word of words.slice(0, mostValues)) {
        const [name = '', value] = word.split(/=(.*)/s);
        if (value !== undefined && /^\w+$/.test(name) && isFirst(arms, value))
            arms.names.add(name);
    }
}
/** Notes the values that a condition compares with the first argument. */
function noteCondition(arms, words) {
    for (const [at, word] of words.entries()) {
        const value = /^==?$/.test(words[at + 1] ?? '') && isFirst(arms, word) ? words[at + 2] : undefined;
        if (value !== undefined)
            arms.asked.push(value);
    }
}
/** Reads a keyword of `if`. */
function readKeyword(arms, keyword) {
    const fork = arms.forks.at(-1);
    if (keyword === 'if')
        push(arms, 'if', true);
    else if (keyword === 'do')
        arms.asked = [];
    else if (fork?.kind !== 'if')
        return;
    else if (keyword === 'elif')
        leave(arms, fork);
    else if (keyword === 'then')
        enter(arms, fork, arms.asked);
    else if (keyword === 'else')
        fork.current = otherwise(fork);
    else if (keyword === 'fi')
        arms.forks.pop();
}
/** Reads the head of a `case`: what it asks about. */
function openCase(arms, words) {
    push(arms, 'case', isFirst(arms, words.at(-1) ?? ''));
}
/** Reads the patterns of an arm of a `case`. */
function enterCase(arms, patterns) {
    const fork = arms.forks.at(-1);
    if (fork?.kind !== 'case')
        return;
    if (patterns.includes('*'))
        fork.current = otherwise(fork);
    else
        enter(arms, fork, fork.whole && !patterns.some((pattern) => /[*?[]/.test(pattern)) ? patterns : []);
}
/** Reads the end of an arm of a `case`. */
function leaveCase(arms) {
    const fork = arms.forks.at(-1);
    if (fork?.kind === 'case')
        leave(arms, fork);
}
/** Reads the end of a `case`. */
function closeCase(arms) {
    if (arms.forks.at(-1)?.kind === 'case')
        arms.forks.pop();
}
function push(arms, kind, whole) {
    const outer = currentArm(arms);
    arms.forks.push({ kind, outer, current: outer, seen: [], whole });
    arms.asked = [];
}
function leave(arms, fork) {
    fork.current = fork.outer;
    arms.asked = [];
}
function enter(arms, fork, values) {
    fork.whole &&= values.length > 0 && fork.seen.length + values.length <= mostValues;
    fork.current = fork.whole ? { is: [...values] } : fork.outer;
    if (fork.whole)
        fork.seen.push(...values);
    arms.asked = [];
}
function otherwise({ whole, seen, outer }) {
    return whole && seen.length > 0 ? { not: [...seen] } : outer;
}
/** `$1`, `${1:-default}`, or a variable that holds it. */
function isFirst({ names }, word) {
    const [, plain, braced] = /^\$(?:(\w+)|\{(\w+)(?::?[-?][^{}]*)?\})$/.exec(word) ?? [];
    const name = plain ?? braced;
    return name !== undefined && (name === '1' || names.has(name));
}

;// CONCATENATED MODULE: ./lib/languages/shell/clauses.js

const keywords = new Set(['if', 'then', 'else', 'elif', 'fi', 'do', 'done', 'while', 'until', '!']);
/** Groups tokens into simple commands; keywords, conditions in `[[ ]]`, loop headers and `case` patterns are left out. */
function clausesOf(tokens) {
    const reader = {
        clauses: [],
        words: [],
        heredoc: undefined,
        until: undefined,
        skipped: [],
        counts: false,
        cases: 0,
        subshells: 0,
        defines: false,
        defined: undefined,
        bodies: [],
        arms: openArms(),
    };
    for (const token of tokens) {
        if (token.kind === 'redirect')
            reader.heredoc = token.heredoc ?? reader.heredoc;
        else if (reader.until)
            skip(token, reader);
        else if (token.kind === 'word')
            readWord(token, reader);
        else
            readOperator(token.text, reader);
    }
    flush(reader);
    return reader.clauses;
}
function skip(token, reader) {
    if (token.kind === 'word')
        pushScripts([token], reader);
    if (token.kind === 'word' && reader.counts)
        reader.clauses.push({ kind: 'counter', name: token.text });
    reader.counts = false;
    if (token.text === 'esac' && reader.until?.includes(')'))
        endCase(reader);
    else if (reader.until?.includes(token.text))
        endSkip(token.text, reader);
    else if (token.kind === 'word')
        reader.skipped.push(token.text);
}
function endSkip(end, reader) {
    const { skipped, until, arms } = reader;
    if (end === ']]')
        noteCondition(arms, skipped);
    if (end === 'in')
        openCase(arms, skipped);
    if (end === ')')
        enterCase(arms, skipped);
    if (until?.includes('{'))
        reader.defined = skipped[0];
    if (end === '{')
        clauses_open(reader);
    skipTo(end === 'in' ? [')'] : undefined, reader);
}
function skipTo(until, reader) {
    reader.until = until;
    reader.skipped = [];
}
/** A subshell or group begins, which is a function's body behind its name. */
function clauses_open(reader) {
    reader.clauses.push({ kind: 'open' });
    reader.bodies.push(reader.defined ?? reader.bodies.at(-1) ?? '');
    reader.defined = undefined;
}
function clauses_close(reader) {
    reader.clauses.push({ kind: 'close' });
    reader.bodies.pop();
}
function endCase(reader) {
    reader.cases = Math.max(0, reader.cases - 1);
    closeCase(reader.arms);
    skipTo(undefined, reader);
}
function readWord(token, reader) {
    const starts = reader.words.length === 0 && !token.quoted;
    if (!starts)
        reader.words.push(token);
    else if (token.text === 'for' || token.text === 'select') {
        skipTo(['\n', ';', 'do'], reader);
        reader.counts = true;
    }
    else if (/^@?rem$/i.test(token.text))
        skipTo(['\n'], reader);
    else if (token.text === '[[')
        skipTo([']]'], reader);
    else if (token.text === 'case') {
        reader.cases++;
        skipTo(['in'], reader);
    }
    else if (token.text === 'esac')
        endCase(reader);
    else if (token.text === 'function')
        skipTo(['{', '(', '\n'], reader);
    else if (token.text === '{')
        clauses_open(reader);
    else if (token.text === '}')
        clauses_close(reader);
    else if (keywords.has(token.text))
        readKeyword(reader.arms, token.text);
    else
        reader.words.push(token);
}
function readOperator(text, reader) {
    if (text === '(')
        readOpening(reader);
    else if (text === ')' && reader.defines) {
        reader.defined = reader.words[0]?.text;
        reader.words = [];
        reader.defines = false;
    }
    else {
        flush(reader);
        if (text === ';;' && reader.cases > 0)
            endArm(reader);
        if (text === ')' && reader.subshells-- > 0)
            clauses_close(reader);
        reader.subshells = Math.max(0, reader.subshells);
    }
}
function readOpening(reader) {
    reader.defines = reader.words.length > 0;
    if (reader.defines)
        return;
    reader.subshells++;
    clauses_open(reader);
}
function endArm(reader) {
    leaveCase(reader.arms);
    skipTo([')'], reader);
}
function flush(reader) {
    const { words, heredoc } = reader;
    pushScripts(words, reader);
    if (words.length > 0)
        pushCommand(words, heredoc, reader);
    reader.words = [];
    reader.heredoc = undefined;
    reader.defines = false;
}
function pushCommand(words, heredoc, reader) {
    const command = { kind: 'command', words };
    if (heredoc)
        command.heredoc = heredoc;
    const argument = currentArm(reader.arms);
    const body = reader.bodies.at(-1);
    if (argument)
        command.argument = argument;
    if (body)
        command.body = body;
    reader.clauses.push(command);
    reader.defined = undefined;
    noteCommand(reader.arms, words.map(({ text }) => text));
}
function pushScripts(words, reader) {
    for (const word of words)
        for (const script of word.substitutions)
            reader.clauses.push({ kind: 'script', script });
}

;// CONCATENATED MODULE: ./lib/languages/shell/quotes.js
const maxDepth = 20;
function closers(text) {
    return { text, open: new Set() };
}
/** Offset behind the characters that a sticky expression matches at `at`. */
function runEnd(run, text, at) {
    run.lastIndex = at;
    return run.test(text) ? run.lastIndex : at;
}
const withinParentheses = /[^\\()'"]+/y;
const withinQuotes = /[^"\\$]+/y;
/** Offset behind the parenthesis that closes the one at `position`; absent where none does. */
function parenthesisEnd(closing, position, depth = 0) {
    if (depth > maxDepth || closing.open.has('('))
        return undefined;
    const { text } = closing;
    let level = 0;
    for (let at = position; at < text.length; at++) {
        at = runEnd(withinParentheses, text, at);
        const char = text.charAt(at);
        if (char === '\\')
            at++;
        else if (char === '(')
            level++;
        else if (char === ')' && --level === 0)
            return at + 1;
        else if (char === "'")
            at = (singleQuoteEnd(closing, at) ?? at + 1) - 1;
        else if (char === '"')
            at = (doubleQuoteEnd(closing, at, depth + 1)?.end ?? at + 1) - 1;
    }
    closing.open.add('(');
    return undefined;
}
/** The block that begins at `position`; absent where none begins or it is never closed. */
function blockAt(closing, position) {
    const { text } = closing;
    const char = text.charAt(position);
    if (char === "'")
        return quotation(text, position + 1, singleQuoteEnd(closing, position));
    if (char === '"')
        return doubleQuoteEnd(closing, position);
    if (char === '`')
        return backticks(closing, position);
    if (text.startsWith("$'", position))
        return quotation(text, position + 2, singleQuoteEnd(closing, position + 1));
    if (text.charAt(position + 1) === '(' && '$<>'.includes(char))
        return substitution(closing, position);
    if (text.startsWith('=(', position))
        return verbatim(text, position, parenthesisEnd(closing, position + 1));
    if (text.startsWith('${{', position) || text.startsWith('{{', position))
        return verbatim(text, position, within(closing, position, '}}'));
    if (text.startsWith('${', position))
        return verbatim(text, position, within(closing, position, '}'));
    return undefined;
}
function singleQuoteEnd(closing, position) {
    if (closing.open.has("'"))
        return undefined;
    const end = closing.text.indexOf("'", position + 1);
    if (end >= 0)
        return end + 1;
    closing.open.add("'");
    return undefined;
}
function doubleQuoteEnd(closing, position, depth = 0) {
    if (depth > maxDepth || closing.open.has('"'))
        return undefined;
    const { text } = closing;
    const parts = [];
    const scripts = [];
    for (let at = position + 1; at < text.length; at++) {
        const run = runEnd(withinQuotes, text, at);
        if (run > at)
            parts.push(text.slice(at, run));
        at = run;
        const char = text.charAt(at);
        if (char === '"')
            return { end: at + 1, value: parts.join(''), quoted: true, scripts };
        const end = text.startsWith('$(', at) ? parenthesisEnd(closing, at + 1, depth + 1) : undefined;
        if (end !== undefined) {
            if (!text.startsWith('$((', at))
                scripts.push({ from: at + 2, to: end - 1 });
            parts.push(text.slice(at, end));
            at = end - 1;
        }
        else if (char !== '\\')
            parts.push(char);
        else
            parts.push(unescaped(text.charAt(++at)));
    }
    closing.open.add('"');
    return undefined;
}
function unescaped(char) {
    if (char === '\n')
        return '';
    return '"\\$`'.includes(char) ? char : `\\${char}`;
}
function backticks(closing, position) {
    const end = within(closing, position + 1, '`');
    return end ? { ...verbatim(closing.text, position, end), quoted: false, scripts: [{ from: position + 1, to: end - 1 }] } : undefined;
}
function substitution(closing, position) {
    const block = verbatim(closing.text, position, parenthesisEnd(closing, position + 1));
    if (!block || closing.text.startsWith('$((', position))
        return block;
    return { ...block, scripts: [{ from: position + 2, to: block.end - 1 }] };
}
function within(closing, position, closer) {
    if (closing.open.has(closer))
        return undefined;
    const end = closing.text.indexOf(closer, position);
    if (end >= 0)
        return end + closer.length;
    closing.open.add(closer);
    return undefined;
}
function quotation(text, from, end) {
    return end === undefined ? undefined : { end, value: text.slice(from, end - 1), quoted: true, scripts: [] };
}
function verbatim(text, from, end) {
    return end === undefined ? undefined : { end, value: text.slice(from, end), quoted: false, scripts: [] };
}

;// CONCATENATED MODULE: ./lib/languages/shell/tokens.js

const lineFeed = 10;
const operator = /&&|\|\||;;|\|&|[;&|()]/y;
const redirect = /<<<|<<-|<<|<>|>>|>&|>\||<&|&>>|&>|>|</y;
const blanks = /[ \t\r]+/y;
/** Characters of a word that neither end it nor begin anything within it. */
const letters = /[^ \t\r\n;|&()<>\\'"`$={]+/y;
/** Words and operators of a script in order; a newline is an operator. What is never closed is read as it stands. */
function tokenize(text, firstLine) {
    const lexer = { text, position: 0, line: firstLine, tokens: [], heredocs: [], closers: closers(text) };
    while (lexer.position < text.length)
        readToken(lexer);
    return lexer.tokens;
}
function readToken(lexer) {
    const { text, position } = lexer;
    const blank = blankEnd(lexer);
    const redirectEnd = runEnd(redirect, text, position);
    const operatorEnd = runEnd(operator, text, position);
    if (blank !== undefined)
        tokens_skip(lexer, blank);
    else if (text.charAt(position) === '\n')
        readNewline(lexer);
    else if (redirectEnd > position && text.charAt(redirectEnd) !== '(')
        readRedirect(lexer, redirectEnd);
    else if (operatorEnd > position) {
        lexer.tokens.push({ kind: 'operator', text: text.slice(position, operatorEnd) });
        lexer.position = operatorEnd;
    }
    else
        tokens_readWord(lexer);
}
/** Where the blanks, the comment or the arithmetic that begin here end; absent where none begins. */
function blankEnd({ text, position, closers }) {
    const blank = runEnd(blanks, text, position);
    if (blank > position)
        return blank;
    if (text.charAt(position) === '#')
        return endOfLine(text, position);
    const continuation = continuationAt(text, position);
    if (continuation > 0)
        return position + continuation;
    const arithmetic = text.startsWith('((', position) ? parenthesisEnd(closers, position) : undefined;
    return arithmetic && text.startsWith('))', arithmetic - 2) ? arithmetic : undefined;
}
/** Length of a backslash with the line break behind it, 0 for anything else. */
function continuationAt(text, position) {
    if (text.charAt(position) !== '\\')
        return 0;
    if (text.charAt(position + 1) === '\n')
        return 2;
    return text.startsWith('\r\n', position + 1) ? 3 : 0;
}
function endOfLine(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
function tokens_skip(lexer, to) {
    lexer.line += newlines(lexer.text, lexer.position, to);
    lexer.position = to;
}
function newlines(text, from, to) {
    let count = 0;
    for (let at = from; at < to; at++)
        if (text.charCodeAt(at) === lineFeed)
            count++;
    return count;
}
function readNewline(lexer) {
    lexer.tokens.push({ kind: 'operator', text: '\n' });
    tokens_skip(lexer, lexer.position + 1);
    for (const heredoc of lexer.heredocs.splice(0))
        readHeredoc(lexer, heredoc);
}
function readHeredoc(lexer, heredoc) {
    const start = lexer.position;
    heredoc.line = lexer.line;
    while (lexer.position < lexer.text.length) {
        const lineStart = lexer.position;
        const end = endOfLine(lexer.text, lineStart);
        const line = lexer.text.slice(lineStart, end);
        tokens_skip(lexer, Math.min(end + 1, lexer.text.length));
        if ((heredoc.stripTabs ? line.trim() : line.trimEnd()) !== heredoc.delimiter)
            continue;
        heredoc.text = lexer.text.slice(start, lineStart);
        return;
    }
    heredoc.text = lexer.text.slice(start);
}
function readRedirect(lexer, end) {
    const operator = lexer.text.slice(lexer.position, end);
    const previous = lexer.tokens.at(-1);
    const descriptor = previous?.kind === 'word' && previous.end === lexer.position && /^\d+$/.test(previous.text);
    if (descriptor)
        lexer.tokens.pop();
    lexer.position = end;
    const heredoc = operator === '<<' || operator === '<<-' ? { text: '', line: 0, stripTabs: operator === '<<-', delimiter: '' } : undefined;
    lexer.tokens.push({ kind: 'redirect', text: operator, ...(heredoc && { heredoc }) });
    while (/[ \t]/.test(lexer.text.charAt(lexer.position)))
        lexer.position++;
    const target = lexer.text.charAt(lexer.position);
    if (target === '' || '\n;|&()'.includes(target))
        return;
    tokens_readWord(lexer);
    const word = lexer.tokens.pop();
    if (!heredoc || word?.kind !== 'word')
        return;
    heredoc.delimiter = word.text;
    lexer.heredocs.push(heredoc);
}
function tokens_readWord(lexer) {
    const { text, line, position: start } = lexer;
    const word = { kind: 'word', text: '', quoted: false, line, start, end: start, substitutions: [] };
    const parts = [];
    while (lexer.position < text.length) {
        const run = runEnd(letters, text, lexer.position);
        if (run > lexer.position)
            parts.push(text.slice(lexer.position, run));
        lexer.position = run;
        if (run === text.length)
            break;
        const { position } = lexer;
        const char = text.charAt(position);
        const continuation = continuationAt(text, position);
        const block = continuation > 0 ? undefined : blockAt(lexer.closers, position);
        if (continuation > 0)
            tokens_skip(lexer, position + continuation);
        else if (block) {
            parts.push(block.value);
            word.quoted ||= block.quoted;
            for (const { from, to } of block.scripts)
                word.substitutions.push({ text: text.slice(from, to), line: lexer.line + newlines(text, position, from) });
            tokens_skip(lexer, block.end);
        }
        else if (position > start && ' \t\r\n;|&()<>'.includes(char))
            break;
        else {
            parts.push(char === '\\' ? text.charAt(position + 1) : char);
            lexer.position += char === '\\' ? 2 : 1;
        }
    }
    word.text = parts.join('');
    word.end = Math.min(lexer.position, text.length);
    lexer.tokens.push(word);
}

;// CONCATENATED MODULE: ./lib/languages/shell/expansion.js
/** Enough for a name or a path. */
const expansion_longest = 1000;
/** What `${NAME…}` stands for by the operation behind the name, as `//a/b`, `##*_`, `%.*`, `^^`, `:0:3`, `:?`; undefined where it cannot be told. */
function changedBy(operation, value) {
    if (/^:?\?/.test(operation))
        return value;
    if (value.length > expansion_longest || /[\\'"`]/.test(operation))
        return undefined;
    const [, trim, pattern = ''] = /^(##?|%%?)([\s\S]*)$/.exec(operation) ?? [];
    if (trim?.startsWith('#'))
        return withoutStart(value, pattern, trim === '##');
    if (trim !== undefined) {
        const kept = withoutStart(reversed(value), reversed(pattern), trim === '%%');
        return kept === undefined ? undefined : reversed(kept);
    }
    if (operation.startsWith('/'))
        return replaced(value, operation);
    return inCase(value, operation) ?? sliced(value, operation);
}
/** A value without the least or the most at its start that the pattern fits; patterns hold one star, or none. */
function withoutStart(value, pattern, most) {
    const [before = '', after, ...more] = pattern.split('*');
    if (more.length > 0 || isChoice(pattern))
        return undefined;
    if (!value.startsWith(before))
        return value;
    const from = before.length;
    if (after === undefined)
        return value.slice(from);
    if (after === '')
        return most ? '' : value.slice(from);
    const at = most ? value.lastIndexOf(after) : value.indexOf(after, from);
    return at < from ? value : value.slice(at + after.length);
}
function replaced(value, operation) {
    const [, everywhere, anchor, pattern = '', by = ''] = /^\/(\/?)([#%]?)([^/]+)(?:\/([\s\S]*))?$/.exec(operation) ?? [];
    if (pattern === '' || pattern.includes('*') || isChoice(pattern))
        return undefined;
    if (anchor === '#')
        return value.startsWith(pattern) ? by + value.slice(pattern.length) : value;
    if (anchor === '%')
        return value.endsWith(pattern) ? value.slice(0, -pattern.length) + by : value;
    return everywhere ? value.replaceAll(pattern, () => by) : value.replace(pattern, () => by);
}
function inCase(value, operation) {
    const [first, rest] = [value.slice(0, 1), value.slice(1)];
    if (operation === '^^')
        return value.toUpperCase();
    if (operation === ',,')
        return value.toLowerCase();
    if (operation === '^')
        return first.toUpperCase() + rest;
    return operation === ',' ? first.toLowerCase() + rest : undefined;
}
function sliced(value, operation) {
    const [, start, length] = /^:(\d{1,6})(?::(\d{1,6}))?$/.exec(operation) ?? [];
    if (start === undefined)
        return undefined;
    return value.slice(Number(start), length === undefined ? undefined : Number(start) + Number(length));
}
/** Patterns that ask more than a star says. */
function isChoice(pattern) {
    return /[?[\]()|]/.test(pattern);
}
function reversed(text) {
    return [...text].reverse().join('');
}

;// CONCATENATED MODULE: ./lib/languages/shell/variables.js

/** The variables of a script of so many characters, before its first command. */
function variables_variablesOf(length) {
    return { values: new Map(), unclear: new Set(), left: 10_000 + 8 * length };
}
const maxLength = 10_000;
const reference = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::?[-=]([^{}$`'"\\]*)|([#%/^,:?][^{}$`'"\\]*))?\})/g;
const assignment = /^([A-Za-z_]\w*)(\+?)=([\s\S]*)$/;
/** The words that a word of `source` stands for: its variables as far as they are known, split where nothing quotes them. */
function expandWord(word, source, variables) {
    const expanded = expand(word, source, variables);
    if (expanded === word.text || word.quoted || assignment.test(word.text))
        return [expanded];
    return expanded.split(/\s+/).filter(Boolean);
}
/** The text of a word with what its variables stand for; within single quotes and behind backslashes `$` is a letter. */
function expand({ text, start, end }, source, variables) {
    if (!text.includes('$') || /['\\]/.test(source.slice(start, end)))
        return text;
    const { values, unclear } = variables;
    const expanded = text.replace(reference, (written, plain, braced, otherwise, operation) => {
        const name = plain ?? braced ?? '';
        const value = values.get(name);
        if (operation !== undefined)
            return (value === undefined ? undefined : changedBy(operation, value)) ?? written;
        return value ?? (unclear.has(name) ? undefined : otherwise) ?? written;
    });
    const added = Math.max(0, expanded.length - text.length);
    if (added > Math.min(maxLength, variables.left))
        return text;
    variables.left -= added;
    return expanded;
}
const declaring = new Set(['export', 'readonly', 'local', 'declare', 'typeset']);
const filling = new Set(['read', 'unset', 'mapfile', 'readarray', 'getopts']);
/** Takes note of what a command gives to variables. */
function readAssignments(words, source, variables) {
    const [program = '', ...operands] = words.map(({ text }) => text);
    if (filling.has(program))
        for (const name of operands)
            forget(name, variables);
    const declared = declaring.has(program);
    if (!declared && !words.every(({ text }) => assignment.test(text)))
        return;
    for (const word of words)
        variables_assign(word, assignment.exec(expand(word, source, variables)) ?? [], variables);
}
function variables_assign({ text }, [, name, append, given = ''], variables) {
    const { values, unclear } = variables;
    if (name === undefined || unclear.has(name))
        return;
    const known = values.get(name);
    const value = append ? `${known ?? '$'}${given}` : given;
    const grows = append || new RegExp(`\\$\\{?${name}\\b`).test(text);
    if (isKnown(value) && (known === undefined || known === value || grows))
        values.set(name, value);
    else
        forget(name, variables);
}
/** True for a text that is more than one gap, and that no command of its own makes. */
function isKnown(value) {
    return value.length <= maxLength && !/\$\(|`|\{\{|^\$(?:\w*|\{[^{}]*\}|\W)$/.test(value);
}
/** From here on a name may stand for anything: a loop counts with it, somebody types it in. */
function forget(name, { values, unclear }) {
    values.delete(name);
    unclear.add(name);
}

;// CONCATENATED MODULE: ./lib/languages/shell/wrappers.js
const uvOptions = '-p --python --with --with-requirements --with-editable --extra --no-extra --group --no-group --only-group --package --env-file --index --default-index --index-url -i --extra-index-url -f --find-links --config-file --cache-dir --color --index-strategy --resolution --prerelease --exclude-newer --python-platform';
const nodeOptions = ['-p', '--package', '-w', '--workspace'];
const wrappers = [
    { words: ['sudo'], valued: ['-u', '-g', '-p', '-C', '-h', '-r', '-t', '-U', '--user', '--group'] },
    { words: ['env'], valued: ['-u', '--unset', '-S', '--split-string'], directory: ['-C', '--chdir'] },
    {
        words: ['xvfb-run'],
        valued: ['-n', '-s', '-e', '-f', '-w', '-p', '--server-num', '--server-args', '--error-file', '--auth-file', '--wait'],
    },
    { words: ['nice'], valued: ['-n', '--adjustment'] },
    { words: ['timeout'], valued: ['-k', '-s', '--kill-after', '--signal'], operands: 1 },
    { words: ['tini'], valued: ['-p', '-e'] },
    { words: ['dumb-init'], valued: ['-r', '--rewrite'] },
    { words: ['stdbuf'], valued: ['-i', '-o', '-e'] },
    { words: ['exec'], valued: ['-a'] },
    ...['time', 'nohup', 'command', 'builtin', 'setsid', 'unbuffer', 'call', 'caffeinate'].map((word) => ({ words: [word] })),
    { words: ['uv', 'run'], valued: uvOptions.split(' '), directory: ['--directory', '--project'], python: true },
    { words: ['poetry', 'run'], directory: ['-C', '--directory', '-P', '--project'] },
    { words: ['pdm', 'run'], valued: ['-e', '--venv'], directory: ['-p', '--project'], python: true },
    { words: ['rye', 'run'], valued: ['-p', '--package'] },
    { words: ['pipenv', 'run'], valued: ['--python'] },
    ...['conda', 'mamba', 'micromamba'].map((tool) => ({
        words: [tool, 'run'],
        valued: ['-n', '--name', '-p', '--prefix'],
        directory: ['--cwd'],
    })),
    { words: ['uv', 'tool', 'run'], valued: [...uvOptions.split(' '), '--from'] },
    { words: ['uvx'], valued: [...uvOptions.split(' '), '--from'] },
    { words: ['pipx', 'run'], valued: ['--spec', '--python', '--pip-args', '--index-url'] },
    ...['develop', 'shell'].map((word) => ({ words: ['nix', word], behind: ['-c', '--command'] })),
    { words: ['nix-shell'], behind: ['--run', '--command'], through: ['sh', '-c'] },
    { words: ['devbox', 'run'], valued: ['-c', '--config', '-e', '--env', '--env-file'] },
    {
        words: ['hatch', 'test'],
        valued: ['-e', '--env', '-py', '--python', '-i', '--include', '-x', '--exclude', '--retries'],
        through: ['pytest'],
    },
    { words: ['rye', 'test'], valued: ['-p', '--package', '--pyproject'], through: ['pytest'] },
    { words: ['npx'], valued: nodeOptions },
    { words: ['bunx'], valued: nodeOptions },
    { words: ['npm', 'exec'], valued: nodeOptions },
    { words: ['pnpm', 'exec'], valued: ['--filter', '-F'], directory: ['-C', '--dir'] },
    { words: ['pnpm', 'dlx'], valued: nodeOptions },
    { words: ['yarn', 'exec'], directory: ['--cwd'] },
];
const wrappersOf = new Map(wrappers.map(({ words: [program = ''] }) => [program, wrappers.filter(({ words }) => words[0] === program)]));
const maxWrappers = 10;
/** The command that finally runs, without environment prefixes and wrappers; no words where there is none. */
function unwrap(all) {
    const found = { words: [...all], wrappers: [], environment: {} };
    for (let depth = 0; depth < maxWrappers; depth++) {
        takeEnvironment(found);
        const candidates = wrappersOf.get(found.words[0]?.split('/').at(-1) ?? '') ?? [];
        if (!candidates.some((candidate) => takeWrapper(found, candidate)))
            break;
    }
    return found;
}
function takeEnvironment(found) {
    let count = 0;
    for (const word of found.words) {
        const assignment = /^([A-Za-z_]\w*)\+?=([\s\S]*)$/.exec(word);
        if (!assignment?.[1])
            break;
        found.environment[assignment[1]] = assignment[2] ?? '';
        count++;
    }
    found.words.splice(0, count);
}
function takeWrapper(found, wrapper) {
    const { words } = found;
    let at = 0;
    for (const [index, expected] of wrapper.words.entries()) {
        if (index > 0)
            at = skipOptions(words, at, wrapper).next;
        const word = words[at++];
        if ((index === 0 ? word?.split('/').at(-1) : word) !== expected)
            return false;
    }
    const options = wrapper.behind ? wrappers_skipTo(wrapper.behind, words, at) : skipOptions(words, at, wrapper);
    if (!options)
        return false;
    const rest = [...(wrapper.through ?? []), ...words.slice(options.next + (wrapper.operands ?? 0))];
    const directory = skipOptions(words, 1, wrapper).directory ?? options.directory;
    found.wrappers.push(wrapper.words.join(' '));
    found.words = options.module ? ['python', '-m', ...rest] : wrapper.python && rest[0]?.endsWith('.py') ? ['python', ...rest] : rest;
    if (directory)
        found.directory = directory;
    return true;
}
function wrappers_skipTo(options, words, from) {
    const at = words.findIndex((word, index) => index >= from && options.includes(word));
    return at < 0 ? undefined : { next: at + 1 };
}
function skipOptions(words, from, wrapper) {
    let directory;
    let at = from;
    for (; at < words.length; at++) {
        const [name = '', inline] = (words[at] ?? '').split(/=(.*)/s);
        if (!name.startsWith('-'))
            break;
        if (name === '--')
            return { next: at + 1, ...(directory && { directory }) };
        if (wrapper.python && (name === '-m' || name === '--module'))
            return { next: at + 1, module: true, ...(directory && { directory }) };
        const isDirectory = wrapper.directory?.includes(name);
        if (isDirectory)
            directory = inline ?? words[at + 1];
        if (inline === undefined && (isDirectory || wrapper.valued?.includes(name)))
            at++;
    }
    return { next: at, ...(directory && { directory }) };
}

;// CONCATENATED MODULE: ./lib/languages/shell.js





const shell_maxDepth = 4;
const shells = new Set(['bash', 'sh', 'zsh', 'dash', 'ksh', 'ash']);
/**
 * The simple commands of a POSIX shell script in the order in which they stand, those of substitutions before the command
 * that holds them; both arms of an `if`, the body of a loop once. `firstLine` is the line of the text's first line.
 * Tolerant and linear: what does not parse is read as words.
 */
function parseShell(text, firstLine) {
    const shell = { directory: '', pushed: [], scopes: [], depth: 0, variables: variables_variablesOf(text.length), commands: [] };
    run({ text, line: firstLine }, shell);
    return shell.commands;
}
function run(script, shell) {
    for (const clause of clausesOf(tokenize(script.text, script.line))) {
        if (clause.kind === 'open')
            shell.scopes.push(shell.directory);
        else if (clause.kind === 'close')
            shell.directory = shell.scopes.pop() ?? shell.directory;
        else if (clause.kind === 'script')
            runInner(clause.script, shell, {});
        else if (clause.kind === 'counter')
            forget(clause.name, shell.variables);
        else
            runCommand(clause, script.text, shell);
    }
}
function runCommand(clause, source, shell) {
    const [first, last] = [clause.words[0], clause.words.at(-1)];
    const unwrapped = unwrap(clause.words.flatMap((word) => expandWord(word, source, shell.variables)));
    readAssignments(clause.words, source, shell.variables);
    const [name, ...rest] = unwrapped.words;
    if (!first || !last || name === undefined || changeDirectory(name, rest, shell))
        return;
    const directory = unwrapped.directory ? joinPath(shell.directory, unwrapped.directory) : shell.directory;
    const nested = nestedScript(unwrapped.words, clause.heredoc);
    if (nested && runInner({ line: first.line, ...nested }, { ...shell, directory }, unwrapped.environment))
        return;
    shell.commands.push({
        line: first.line,
        text: source.slice(first.start, last.end).replace(/(?:\\\r?\n|\s)+/g, ' '),
        words: unwrapped.words,
        ...(unwrapped.wrappers.length > 0 && { wrappers: unwrapped.wrappers }),
        ...(Object.keys(unwrapped.environment).length > 0 && { environment: unwrapped.environment }),
        ...(directory && { directory }),
        ...(clause.argument && { argument: clause.argument }),
        ...(clause.body && { body: clause.body }),
    });
}
/** Runs a script in a shell of its own; false where it is nested too deep. */
function runInner(script, outer, environment) {
    const { directory, depth, variables } = outer;
    if (depth >= shell_maxDepth)
        return false;
    const inner = { directory, pushed: [], scopes: [], depth: depth + 1, variables, commands: [] };
    run(script, inner);
    const inherited = Object.keys(environment).length > 0;
    for (const command of inner.commands) {
        outer.commands.push(inherited ? { ...command, environment: { ...environment, ...command.environment } } : command);
    }
    return true;
}
/** What `bash -c '…'`, `eval …` or a heredoc to a shell runs. */
function nestedScript(words, heredoc) {
    if (words[0] === 'eval')
        return evaluated(words.slice(1).join(' '));
    if (!shells.has(words[0]?.split('/').at(-1) ?? ''))
        return undefined;
    const flag = words.findIndex((word) => /^-[a-z]*c$/.test(word));
    const operands = words.slice(1).filter((word) => !word.startsWith('-'));
    const text = flag > 0 ? words.slice(flag + 1).find((word) => !word.startsWith('-')) : undefined;
    if (text !== undefined)
        return { text };
    return heredoc && operands.length === 0 ? { text: heredoc.text, line: heredoc.line } : undefined;
}
/** What begins with a gap is no command that can be read; a substitution in it has been read. */
function evaluated(text) {
    return /^\s*(?:\$|$)|\$\(|`/.test(text) ? undefined : { text };
}
function changeDirectory(name, operands, shell) {
    if (name === 'popd')
        shell.directory = shell.pushed.pop() ?? shell.directory;
    if (name !== 'cd' && name !== 'pushd')
        return name === 'popd';
    const target = operands.find((word) => !/^-[A-Za-z]+$|^--?$|^\/d$/.test(word)) ?? (operands.includes('-') ? '.' : '~');
    if (name === 'pushd')
        shell.pushed.push(shell.directory);
    shell.directory = changedTo(shell.directory, target);
    return true;
}

;// CONCATENATED MODULE: ./lib/graph/commands/actions.js
/** Actions that stand for a command: `{name}` is an input, `{name:x}` one with its default, `{-f name}` one with `-f` before each of its words. */
const commands = new Map(Object.entries({
    'docker/build-push-action': 'docker build -f {file:Dockerfile} {context:.}',
    'hoverkraft-tech/compose-action': 'docker compose {-f compose-file} up {services}',
    'isbang/compose-action': 'docker compose {-f compose-file} up {services}',
    'pre-commit/action': 'pre-commit run --all-files',
    'pypa/cibuildwheel': 'cibuildwheel',
}));
/** The shell command that an action of others stands for; undefined where it stands for none. */
function commandOfAction({ uses = '', with: inputs }) {
    const template = commands.get(uses.replace(/@[\s\S]*$/, '').toLowerCase());
    return template?.replace(/\{(?:(-\w+) )?([\w-]+)(?::([^{}]*))?\}/g, (_, option, name, fallback = '') => {
        const words = (inputs[name] || fallback).split(/\s+/).filter(Boolean);
        return (option ? words.flatMap((word) => [option, word]) : words).join(' ');
    });
}

;// CONCATENATED MODULE: ./lib/graph/commands/triggers.js
const events = new Map(Object.entries({
    pull_request: 'pull-request',
    pull_request_target: 'pull-request',
    merge_group: 'pull-request',
    push: 'push',
    schedule: 'schedule',
    workflow_dispatch: 'manual',
    release: 'release',
}));
/** The triggers under which a condition can hold; one that says nothing of them leaves all. */
function narrow(triggers, condition) {
    const text = condition ?? '';
    const wanted = [...text.matchAll(/event_name\s*==\s*['"](\w+)['"]/g)].flatMap(([, name = '']) => events.get(name) ?? 'other');
    const refused = [...text.matchAll(/event_name\s*!=\s*['"](\w+)['"]/g)].flatMap(([, name = '']) => events.get(name) ?? []);
    const onBranch = /(?:^|&&)\s*(?:\$\{\{\s*)?github\.ref(?:_name)?\s*==\s*['"](?:refs\/heads\/)?[\w/.-]+['"]\s*(?:\}\}\s*)?(?:&&|$)/.test(text);
    const onTag = /(?:^|&&)\s*(?:\$\{\{\s*)?startsWith\(\s*github\.ref\s*,\s*['"]refs\/tags/.test(text);
    return triggers.filter((trigger) => {
        if (refused.includes(trigger) || (onBranch && trigger === 'pull-request'))
            return false;
        if (onTag)
            return trigger === 'tag' || trigger === 'push' || trigger === 'release';
        return wanted.length === 0 || text.includes('||') || wanted.includes(trigger);
    });
}

;// CONCATENATED MODULE: ./lib/graph/commands/asked.js

/**
 * The commands of a script that run where it is given these words: all of them where it asks for none, or the words are not known.
 * A function's body runs where something names it that runs, be it by those words: `"$@"`, `run_$1`.
 */
function askedFor(commands, given) {
    if (given.length === 0 || given.some((word) => word.includes('$')) || !commands.some(({ argument }) => argument))
        return commands;
    const words = new Set(given);
    const live = commands.filter(({ argument }) => isMet(argument, words));
    const bodies = grouped(live, ({ body = '' }) => body);
    const run = new Set(['']);
    for (const body of run) {
        const names = (bodies.get(body) ?? []).flatMap((command) => command.words.flatMap((word) => namesOf(word, given)));
        for (const name of names)
            if (bodies.has(name))
                run.add(name);
    }
    return live.filter(({ body = '' }) => run.has(body));
}
function namesOf(word, given) {
    if (!word.includes('$'))
        return [word];
    return /^\$[@*]$/.test(word) ? given.slice(0, 1) : [word.replace(/\$(?:1\b|\{1\})/g, () => given[0] ?? '')];
}
function isMet(argument, given) {
    if (!argument)
        return true;
    return 'is' in argument ? argument.is.some((value) => given.has(value)) : !argument.not.some((value) => given.has(value));
}

// EXTERNAL MODULE: ./lib/graph/commands/python-program.js
var python_program = __webpack_require__(7520);
;// CONCATENATED MODULE: ./lib/graph/commands/invocation.js

const npmFolder = ['--prefix', '-C', '--cwd', '--dir', '-w', '--workspace', '--filter', '-F'];
const npmLike = ['npm', 'yarn', 'pnpm', 'bun'].flatMap((tool) => [
    { runner: 'npm', words: [tool, 'run'], folder: npmFolder, operands: 'first' },
    { runner: 'npm', words: [tool, 'run-script'], folder: npmFolder, operands: 'first' },
]);
const syntaxes = [
    {
        runner: 'make',
        words: ['make'],
        valued: ['-I', '-o', '-W'],
        folder: ['-C', '--directory'],
        file: ['-f', '--file', '--makefile'],
        operands: 'all',
    },
    { runner: 'make', words: ['gmake'], folder: ['-C', '--directory'], file: ['-f', '--file', '--makefile'], operands: 'all' },
    {
        runner: 'tox',
        words: ['tox'],
        valued: ['--workdir', '-x', '-f', '-m', '--installpkg'],
        file: ['-c', '--conf'],
        folder: ['--root'],
        names: ['-e', '--env'],
        operands: 'none',
    },
    {
        runner: 'nox',
        words: ['nox'],
        valued: ['-t', '--tags', '-k', '-p', '--python', '-db'],
        file: ['-f', '--noxfile'],
        names: ['-s', '-e', '--session', '--sessions'],
        operands: 'all',
    },
    { runner: 'poe', words: ['poe'], folder: ['-C', '--directory', '-r', '--root'], operands: 'first' },
    { runner: 'poe', words: ['poetry', 'poe'], folder: ['-C'], operands: 'first' },
    { runner: 'pdm', words: ['pdm', 'test'], folder: ['-p'], operands: 'none' },
    { runner: 'hatch', words: ['hatch', 'run'], valued: ['-e', '--env'], operands: 'first' },
    { runner: 'pixi', words: ['pixi', 'run'], valued: ['-e', '--environment'], file: ['--manifest-path'], operands: 'first' },
    { runner: 'just', words: ['just'], folder: ['-d', '--working-directory'], file: ['-f', '--justfile'], operands: 'all' },
    { runner: 'taskfile', words: ['task'], folder: ['-d', '--dir'], file: ['-t', '--taskfile'], valued: ['-o', '-C'], operands: 'all' },
    { runner: 'taskipy', words: ['task'], operands: 'first' },
    { runner: 'mise', words: ['mise', 'run'], folder: ['-C', '--cd'], valued: ['-j', '--jobs'], operands: 'all' },
    { runner: 'mise', words: ['mise', 'r'], folder: ['-C', '--cd'], operands: 'all' },
    { runner: 'mise', words: ['mise', 'tasks', 'run'], folder: ['-C', '--cd'], operands: 'all' },
    { runner: 'mise', words: ['mise'], folder: ['-C', '--cd'], operands: 'first' },
    { runner: 'invoke', words: ['invoke'], folder: ['-r', '--search-root'], valued: ['-c'], operands: 'all' },
    { runner: 'invoke', words: ['inv'], folder: ['-r', '--search-root'], valued: ['-c'], operands: 'all' },
    {
        runner: 'pre-commit',
        words: ['pre-commit', 'run'],
        file: ['-c', '--config'],
        valued: ['--hook-stage', '--from-ref', '--to-ref', '-s', '-o'],
        operands: 'first',
    },
    { runner: 'pre-commit', words: ['prek', 'run'], file: ['-c', '--config'], operands: 'all' },
    ...npmLike,
    ...['test', 't', 'start'].map((name) => ({ runner: 'npm', words: ['npm', name], folder: npmFolder, operands: 'none' })),
    ...['yarn', 'pnpm'].map((tool) => ({ runner: 'npm', words: [tool], folder: npmFolder, operands: 'first' })),
    ...['bash', 'sh', 'zsh', 'dash', 'source', '.'].map((shell) => ({ runner: 'script', words: [shell], valued: ['-o', '-O'], operands: 'first' })),
];
const syntaxesOf = new Map();
for (const syntax of syntaxes) {
    const program = syntax.words[0] ?? '';
    syntaxesOf.set(program, [...(syntaxesOf.get(program) ?? []), syntax]);
}
/** Runners that run a task where they are given a program's name: `pdm run test`. */
const wrappingRunners = { 'pdm run': 'pdm', 'pipenv run': 'pipenv', 'rye run': 'rye' };
/** Every way in which a command can be meant to run tasks, the likeliest first; which holds depends on the tasks that exist. */
function invocationsOf(words, wrappers, environment) {
    const [program = ''] = words;
    const inner = wrappers.flatMap((wrapper) => wrappingRunners[wrapper] ?? []);
    const wrapped = inner.map((runner) => ({ runner, names: [program], rest: words.slice(1) }));
    const name = (0,python_program/* programName */.kX)(program);
    // `python -m tox` is `tox`.
    const form = name === 'python' && words[1] === '-m' ? words.slice(2) : [name, ...words.slice(1)];
    const written = (syntaxesOf.get(form[0] ?? '') ?? []).flatMap((syntax) => parse(form, syntax, environment) ?? []);
    const script = isScript(program) ? [{ runner: 'script', names: [program], rest: words.slice(1) }] : [];
    return [...wrapped, ...written, ...script];
}
function isScript(program) {
    return /\.(?:sh|bash|zsh)$/.test(program) || /^\.{0,2}[\w.-]*\/[^$]*$/.test(program);
}
function parse(words, syntax, environment) {
    let at = 0;
    const found = { runner: syntax.runner, names: [], rest: [] };
    for (const [index, expected] of syntax.words.entries()) {
        if (index > 0)
            at = readOptions(words, at, syntax, found);
        if (words[at++] !== expected)
            return undefined;
    }
    readOperands(words, at, syntax, found);
    if (syntax.operands === 'none' && found.names.length === 0)
        found.names.push(...impliedNames(syntax, environment));
    return syntax.operands === 'first' && found.names.length === 0 && syntax.runner !== 'pre-commit' ? undefined : found;
}
/** `npm test` names its script by the word itself, tox may be told by the environment. */
function impliedNames(syntax, environment) {
    const [, name] = syntax.words;
    if (name !== undefined)
        return [name === 't' ? 'test' : name];
    const given = environment['TOXENV'] ?? environment['TOX_ENV'];
    return given && !given.includes('$') ? given.split(',') : [];
}
function readOperands(words, from, syntax, found) {
    for (let at = readOptions(words, from, syntax, found); at < words.length; at = readOptions(words, at + 1, syntax, found)) {
        const word = words[at] ?? '';
        if (word === '--')
            return;
        if (syntax.operands === 'none' || /^[A-Za-z_]\w*[:+?]?=|^\d+$|^:::$/.test(word))
            continue;
        found.names.push(word);
        if (syntax.operands !== 'first')
            continue;
        found.rest = words.slice(at + 1);
        return;
    }
}
/** Reads options from a position on, and returns where the next other word stands. */
function readOptions(words, from, syntax, found) {
    let at = from;
    for (; at < words.length; at++) {
        const [name = '', inline] = (words[at] ?? '').split(/=(.*)/s);
        if (!name.startsWith('-') || name === '--')
            break;
        const [short, attached] = /^-[A-Za-z]./.test(name) && !name.startsWith('--') ? [name.slice(0, 2), name.slice(2)] : [name, undefined];
        const key = invocation_isKnown(name, syntax) ? name : short;
        if (!invocation_isKnown(key, syntax))
            continue;
        const value = inline ?? (key === name ? words[++at] : attached) ?? '';
        if (syntax.folder?.includes(key))
            found.folder = value;
        if (syntax.file?.includes(key))
            found.file = value;
        if (syntax.names?.includes(key))
            for (const one of value.split(',').filter(Boolean))
                found.names.push(one);
    }
    return at;
}
function invocation_isKnown(name, { folder, file, names, valued }) {
    return [folder, file, names, valued].some((options) => options?.includes(name));
}

;// CONCATENATED MODULE: ./lib/languages/exec.js

/** The commands that an argument vector runs: itself, or what a shell or a wrapper in it runs. */
function parseExec(words, line) {
    return parseShell(words.map(quote).join(' '), line);
}
function quote(word) {
    return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./lib/languages/image-reference.js
/**
 * Splits a container image reference by the distribution grammar: `[registry/]repository[:tag][@digest]`.
 * What a reference does not name stays absent: no default registry or tag is filled in.
 */
function parseImageReference(image) {
    const [named, digest] = splitOnce(image, image.indexOf('@'));
    const colon = named.lastIndexOf(':');
    const [path, tag] = splitOnce(named, colon > named.lastIndexOf('/') ? colon : -1);
    const [registry, repository] = splitRegistry(path);
    return {
        image,
        ...(registry && { registry }),
        ...(repository && { repository }),
        ...(tag && { tag }),
        ...(digest && { digest }),
    };
}
/** How firmly a reference names one image; `build-arg` where a variable or a template's gap is left in it. */
function pinOf(reference) {
    if (reference.image === 'scratch')
        return 'scratch';
    if (hasGap(reference.image) || !reference.repository)
        return 'build-arg';
    if (reference.digest)
        return 'digest';
    if (!reference.tag)
        return 'none';
    if (reference.tag === 'latest')
        return 'latest';
    return namesVersion(reference.tag) ? 'version-tag' : 'floating-tag';
}
/** True where a variable or a template placeholder stands in for a part of the text. */
function hasGap(text) {
    return /\$|\{\{|\}\}|<%|%>|\[\[/.test(text);
}
const MAJOR_MINOR = /(?:^|[^\d.])v?\d+\.\d+/i;
const DAY = /(?:^|\D)20\d\d([-.]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?:\D|$)/;
const COMMIT = /^(?:(?:sha|git|commit)[-_.])?[0-9a-f]{40}$|^(?:sha|git|commit)[-_.][0-9a-f]{7,}$/i;
/** A tag that names a release: at least major.minor, a day, or a commit. `latest-` keeps moving whatever follows. */
function namesVersion(tag) {
    if (/^latest\b/i.test(tag))
        return false;
    return MAJOR_MINOR.test(tag) || DAY.test(tag) || COMMIT.test(tag);
}
/** A first component is a registry only where it has a dot, a port or is `localhost`. */
function splitRegistry(path) {
    const slash = path.indexOf('/');
    const first = path.slice(0, Math.max(slash, 0));
    return /[.:]|^localhost$/.test(first) ? [first, path.slice(slash + 1)] : [undefined, path];
}
function splitOnce(text, at) {
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

;// CONCATENATED MODULE: ./lib/graph/commands/starts.js









const mostNames = 20;
const mostFolders = 8;
/** The images that commands of these files build under a name. */
function indexImages(definitions) {
    const images = new Map();
    for (const { path, ci, commands = [] } of definitions) {
        const steps = (ci?.jobs ?? []).flatMap((job) => job.steps.flatMap((step) => parseShell(commandOfAction(step) ?? '', step.line)));
        for (const { words, directory = '' } of [...commands, ...steps]) {
            const action = containerAction(words);
            if (action?.kind !== 'build')
                continue;
            for (const name of action.tags.slice(0, mostNames).map(nameOf)) {
                const known = images.get(name) ?? [];
                const built = ['', (0,graph_path/* parentOf */.gN)(path)].map((home) => dockerfileOf(joinPath(home, directory), action));
                if (known.length < mostNames)
                    images.set(name, [...known, ...built]);
            }
        }
    }
    return images;
}
/** Path of the Dockerfile that a command in a folder builds. */
function dockerfileOf(folder, { file, context }) {
    return joinPath(folder, file ?? `${context}/Dockerfile`);
}
/** What a command starts in a container of an image of the repository. */
function startOfImage({ image = '', entrypoint, words }, images, facts) {
    const path = images.get(nameOf(image))?.find((one) => facts.get(one)?.dockerfile);
    return path === undefined ? [] : startOf(path, entrypoint === undefined ? undefined : [entrypoint], words, facts);
}
const composeFiles = ['docker-compose.yml', 'docker-compose.yaml', 'compose.yml', 'compose.yaml'];
/** Reads each list of compose files once, whatever number of commands start their services. */
function indexServices(images, facts) {
    const mergedOf = (0,remembered/* remembered */.H)((paths) => mergeServices(paths.split('\0'), facts));
    return ({ files, services: wanted, words }, folder, most) => {
        const paths = (files.length > 0 ? files : composeFiles).map((name) => joinPath(folder, name));
        const { services, builders } = mergedOf(paths.join('\0'));
        const started = wanted.length === 0 ? [...services.values()].slice(0, most) : wanted.flatMap((name) => services.get(name) ?? []);
        return started.flatMap((service) => startsOfService(service, words, builders, images, facts));
    };
}
/** Services of compose files, of which later ones add to earlier ones. */
function mergeServices(paths, facts) {
    const services = new Map();
    for (const path of paths) {
        for (const service of facts.get(path)?.services ?? []) {
            const earlier = services.get(service.name);
            const build = service.build === undefined ? earlier?.build : dockerfileIn(joinPath((0,graph_path/* parentOf */.gN)(path), service.build), facts);
            services.set(service.name, { ...earlier, ...service, ...(build !== undefined && { build }), path });
        }
    }
    return { services, builders: new Map([...services.values()].flatMap(({ image, build }) => (image && build ? [[image, build]] : []))) };
}
function startsOfService({ path, line, image = '', build, command = '', entrypoint }, given, builders, images, facts) {
    const own = given.length > 0 ? [] : parseShell(command, line).map((one) => ({ ...one, line }));
    const words = given.length > 0 ? given : command.split(/\s+/).filter(Boolean);
    const dockerfile = build ?? builders.get(image) ?? images.get(nameOf(image))?.find((one) => facts.get(one)?.dockerfile);
    const fixed = entrypoint?.split(/\s+/).filter(Boolean);
    const started = dockerfile === undefined ? [] : startOf(dockerfile, fixed, words, facts);
    const others = dockerfile === undefined && fixed ? parseExec([...fixed, ...words], line) : [];
    return [{ path, commands: [...own, ...others] }, ...started];
}
/** A compose file names the Dockerfile, or the folder that has it. */
function dockerfileIn(build, facts) {
    return facts.get(build)?.dockerfile ? build : joinPath(build, 'Dockerfile');
}
/** What an image's entry point runs: with the words that it is given, else with those of its own command. */
function startOf(path, entrypoint, given, facts) {
    const { dockerfile } = facts.get(path) ?? {};
    if (!dockerfile)
        return [];
    const { start, entrypoint: commands } = dockerfile;
    const fixed = entrypoint ?? start.entrypoint ?? [];
    const usual = entrypoint === undefined && given.length === 0 ? (start.command ?? []) : [];
    if (fixed.length + usual.length === 0)
        return [];
    const words = [...fixed, ...given, ...usual].map((word) => inRepository(word, path, dockerfile, facts));
    return [{ path, commands: parseExec(words, commands[0]?.line ?? 1) }];
}
/** The script of the repository that a path within an image is a copy of; any other word as it is. */
function inRepository(word, path, dockerfile, facts) {
    if (!/^[\w./-]+\.(?:sh|bash|zsh|py)$/.test(word))
        return word;
    const segments = word.split('/').filter((part) => part !== '' && part !== '.');
    const copied = copiedAs(dockerfile).get(segments.at(-1) ?? '') ?? [];
    const below = segments.slice(-mostFolders).map((_, at, last) => last.slice(at).join('/'));
    const candidates = [...copied.slice(0, mostNames), ...below].flatMap((one) => {
        return [joinPath((0,graph_path/* parentOf */.gN)(path), one), joinPath('', one.replace(/^\/+/, ''))];
    });
    return candidates.find((candidate) => facts.get(candidate)?.commands ?? facts.get(candidate)?.python) ?? word;
}
const starts_known = new WeakMap();
/** What a Dockerfile copies, by the name of the file. */
function copiedAs(dockerfile) {
    const sources = starts_known.get(dockerfile) ?? grouped(new Set(dockerfile.copies.flatMap((copy) => copy.sources)), graph_path/* baseOf */.bx);
    starts_known.set(dockerfile, sources);
    return sources;
}
/** The last part of an image's name, without its tag. */
function nameOf(image) {
    const { repository = image } = parseImageReference(image);
    return repository.slice(repository.lastIndexOf('/') + 1).toLowerCase();
}

;// CONCATENATED MODULE: ./lib/graph/commands/task-index.js




/** Runners that look for their file in the folder they are started in, and not above it. */
const exactFolder = new Set(['make', 'tox', 'nox']);
const maxIncludes = 20;
/** Every task of the repository, by runner and folder. */
function indexTasks(facts) {
    const placed = [...facts].flatMap(({ path, tasks = [] }) => tasks.map((file) => ({ path, file })));
    const byPath = grouped(placed, ({ path, file }) => keyOf(file.runner, path));
    const byFolder = grouped(placed, ({ path, file }) => keyOf(file.runner, homeOf(path, file.runner)));
    function filesFor({ runner, file, folder }, from) {
        const start = joinPath(from, folder ?? '');
        if (file)
            return byPath.get(keyOf(runner, joinPath(start, file))) ?? [];
        for (let at = start;; at = (0,graph_path/* parentOf */.gN)(at)) {
            const found = byFolder.get(keyOf(runner, at));
            if (found)
                return found;
            if (at === '' || exactFolder.has(runner))
                return [];
        }
    }
    function withIncludes(files) {
        const found = files.map((placed) => ({ placed, prefix: '' }));
        for (let next = 0; next < found.length && found.length < maxIncludes; next++) {
            const { placed, prefix } = found[next];
            const { path, file } = placed;
            for (const include of file.includes ?? []) {
                const target = joinPath((0,graph_path/* parentOf */.gN)(path), include.path);
                const candidates = [target, `${target}/Taskfile.yml`].flatMap((candidate) => byPath.get(keyOf(file.runner, candidate)) ?? []);
                const added = candidates.filter((candidate) => !found.some((known) => known.placed === candidate));
                found.push(...added.map((candidate) => ({ placed: candidate, prefix: prefix + (include.prefix ?? '') })));
            }
        }
        return found;
    }
    // A file of thousands of tasks may be asked for each of them, thousands of times.
    const finderIn = (0,remembered/* remembered */.H)((files) => {
        const all = withIncludes(files).flatMap(({ placed: { path, file }, prefix }) => file.tasks.map((task) => ({ path, runner: file.runner, task, name: prefix + task.name })));
        const byName = grouped(all, ({ name }) => name);
        return (0,remembered/* remembered */.H)((name) => byName.get(name) ?? alikeTo(name, all));
    });
    return {
        find(invocation, folder) {
            const { runner, names } = invocation;
            if (runner === 'script')
                return tasksOf(byPath.get(keyOf(runner, scriptPath(invocation, folder))) ?? []);
            const files = filesFor(invocation, folder);
            if (names.length > 0)
                return files.length === 0 ? [] : names.flatMap(finderIn(files));
            const own = files.filter(({ path }) => collectionOf(path, runner) === undefined);
            return tasksOf(own).filter(({ task }) => task.default);
        },
        needsOf({ path, runner, task }) {
            const own = byPath.get(keyOf(runner, path));
            return own ? task.needs.flatMap(finderIn(own)) : [];
        },
    };
}
function tasksOf(files) {
    return files.flatMap(({ path, file: { runner, tasks } }) => tasks.map((task) => ({ path, runner, task })));
}
function scriptPath({ names, folder }, from) {
    return joinPath(joinPath(from, folder ?? ''), names[0] ?? '');
}
/** Tasks that another name stands for; what tox does in any environment where none is like it. */
function alikeTo(name, tasks) {
    const alike = tasks.filter((one) => isNamed(one, name));
    return alike.length > 0 ? alike : tasks.filter(({ runner, task }) => runner === 'tox' && task.name === 'testenv');
}
/** `tests-3.12` and `tests(a=1)` of nox, `quality.test` or, for its default, `quality` of Invoke's `tasks/quality.py`, `py` factors of hatch. */
function isNamed({ runner, task, path }, name) {
    if (runner === 'nox')
        return name.startsWith(`${task.name}-`) || name.startsWith(`${task.name}(`) || name === task.function;
    if (runner === 'invoke')
        return isOfCollection(task, collectionOf(path, runner), name) || name.replaceAll('_', '-') === task.name;
    return runner === 'hatch' && name.replace(/^([\w-]+)\.[\w.-]+:/, '$1:') === task.name;
}
function isOfCollection({ name, default: isDefault }, collection, called) {
    return collection !== undefined && (called === `${collection}.${name}` || (isDefault && called === collection));
}
/** The collection of Invoke that a file holds, as it is called on the command line; undefined for the one that others are added to. */
function collectionOf(path, runner) {
    const base = (0,graph_path/* baseOf */.bx)(path);
    return runner !== 'invoke' || base === 'tasks.py' || base === '__init__.py'
        ? undefined
        : base.slice(0, -'.py'.length).replaceAll('_', '-');
}
/** Folder in which a task file's runner starts; Invoke and mise keep their files in folders of their own too. */
function homeOf(path, runner) {
    const folder = (0,graph_path/* parentOf */.gN)(path);
    if (runner === 'invoke')
        return folder.replace(/(?:^|\/)tasks$/, '');
    return runner === 'mise' ? folder.replace(/(?:^|\/)(?:\.config\/)?mise$/, '') : folder;
}
function keyOf(runner, place) {
    return `${runner} ${place}`;
}

;// CONCATENATED MODULE: ./lib/graph/commands/variants.js

const maxVariants = 16;
const maxRounds = 4;
const gap = /\$\{\{\s*(matrix|inputs|env|parameters|variables)\.([\w.-]+)\s*\}\}|\$\{(\w+)\}|\$(\w+)/g;
/** The command with every known name replaced, once for each combination of matrix values, at most sixteen times. */
function variantsOf(command, values) {
    if (!command.text.includes('$'))
        return [command];
    let texts = [command.text];
    for (let round = 0; round < maxRounds; round++) {
        const next = [...new Set(texts.flatMap((text) => replaceFirst(text, values)))].slice(0, maxVariants);
        if (next.every((text, index) => text === texts[index]))
            break;
        texts = next;
    }
    if (texts.length === 1 && texts[0] === command.text)
        return [command];
    return texts.flatMap((text) => parseShell(text, command.line).map((parsed) => restore(parsed, command)));
}
/** What the parser cannot know again from the text of one command. */
function restore(parsed, { line, directory, owner, environment }) {
    return {
        ...parsed,
        line,
        ...(directory && { directory }),
        ...(owner && { owner }),
        ...(environment && { environment: { ...environment, ...parsed.environment } }),
    };
}
/** Replaces all occurrences of the first name that has values. */
function replaceFirst(text, values) {
    for (const match of text.matchAll(gap)) {
        const found = variants_valuesOf(match, values);
        if (found)
            return found.map((value) => text.replaceAll(match[0], () => value));
    }
    return [text];
}
function variants_valuesOf([, context, key = '', curly, bare], { matrix, inputs, environment }) {
    if (context === 'matrix')
        return matrix[key];
    if (context === 'inputs' || context === 'parameters')
        return one(inputs[key]);
    const name = context ? key : (curly ?? bare ?? '');
    return one(environment[name]) ?? (context ? undefined : matrix[name]);
}
/** A value that names itself would be replaced for ever. */
function one(value) {
    return value === undefined || value.includes('$') ? undefined : [value];
}

;// CONCATENATED MODULE: ./lib/graph/commands.js









const commands_maxDepth = 12;
/** Steps that one command may lead to. */
const maxSteps = 2_000;
/** Steps of all commands together: thousands of them may each lead to the same thousands. */
const allSteps = 200_000;
/** Follows commands through the tasks of `definitions`, and the scripts, Dockerfiles and compose files of a repository. */
function indexCommands(definitions, facts) {
    const files = [...definitions];
    const [tasks, images] = [indexTasks(files), indexImages(files)];
    const startsOfServices = indexServices(images, facts);
    let left = allSteps;
    return {
        follow(command, start) {
            // What is written in a job is seen, whatever came before it.
            const most = Math.max(2, Math.min(maxSteps, left));
            const budget = { left: most };
            const runs = follow(command, { ...start, folder: start.folder, facts, tasks, images, startsOfServices, open: [], budget });
            left -= most - Math.max(0, budget.left);
            return runs;
        },
    };
}
function follow(command, at) {
    if (--at.budget.left < 0)
        return [];
    return variantsOf(command, at.values).flatMap((variant) => followVariant(variant, at));
}
function followVariant(command, at) {
    const here = { ...at, folder: folderOf(at.folder, command.directory), chain: [...at.chain, commands_evidenceOf(command, at.path)] };
    const own = runOf(command, here);
    if (at.open.length > commands_maxDepth)
        return [own];
    return (followTasks(command, here) ??
        followContainer(command, here) ??
        followWheelTest(command, here) ?? [own, ...followPython(command, here), ...followJobFile(command, here)]);
}
/** Runs of the tasks that the command names; undefined where it names none that exist. */
function followTasks(command, at) {
    const { words, wrappers = [], environment } = command;
    const known = environment ? { ...at.values.environment, ...environment } : at.values.environment;
    for (const invocation of invocationsOf(words, wrappers, known)) {
        const found = at.tasks.find(invocation, at.folder ?? '');
        if (found.length > 0)
            return found.flatMap((task) => followTask(task, at, invocation.runner === 'script' ? invocation.rest : []));
        const inner = invocation.runner === 'pixi' || invocation.runner === 'hatch' ? programOf(invocation) : undefined;
        if (inner) {
            const { wrappers: _, environment: __, ...bare } = command;
            return [runOf({ ...bare, words: inner }, at)];
        }
    }
    return undefined;
}
/** Runs of a task; of a script, those that words given to it ask for. */
function followTask(placed, at, given = []) {
    const { path, runner, task } = placed;
    const key = `${path}#${runner}:${task.name}`;
    if (at.open.includes(key) || --at.budget.left < 0)
        return [];
    const isScript = runner === 'script';
    const chain = isScript ? at.chain : [...at.chain, { path, line: task.line, says: task.name }];
    const folder = isScript ? at.folder : homeOf(path, runner);
    const inside = { ...at, path, folder, chain, open: [...at.open, key] };
    const before = at.tasks.needsOf(placed).flatMap((need) => followTask(need, inside));
    return [...before, ...askedFor(task.commands, given).flatMap((command) => follow(command, inside))];
}
function followContainer(command, at) {
    const action = containerAction(command.words);
    if (!action)
        return undefined;
    const inside = { ...at, folder: undefined, open: [...at.open, `container ${command.text}`] };
    const { facts, images } = at;
    if (action.kind === 'run') {
        const own = runInside(action.words, command, { ...inside, ...at, open: inside.open });
        const started = startRuns(startOfImage(action, images, facts), inside);
        return own || started.length === 0 ? own && [...own, ...started] : [runOf(command, at), ...started];
    }
    if (action.kind === 'build')
        return [runOf(command, at), ...buildRuns(dockerfileOf(at.folder ?? '', action), inside)];
    const own = runInside(action.words, command, { ...inside, ...at, open: inside.open }) ?? [runOf(command, at)];
    return [...own, ...startRuns(at.startsOfServices(action, at.folder ?? '', at.budget.left), inside)];
}
function startRuns(starts, at) {
    return starts.flatMap(({ path, commands }) => commands.flatMap((command) => follow(command, { ...at, path })));
}
/** What a container runs stands in the command itself, and most often runs where the checkout is mounted. */
function runInside(words, command, at) {
    const inner = parseShell(words.map(quoted).join(' '), command.line);
    return inner.length > 0 ? inner.flatMap((one) => follow(one, { ...at, chain: at.chain.slice(0, -1) })) : undefined;
}
function buildRuns(path, at) {
    const { dockerfile, commands = [] } = at.facts.get(path) ?? {};
    const starts = new Set(dockerfile?.entrypoint.map(({ line }) => line));
    return commands.filter(({ line }) => dockerfile && !starts.has(line)).flatMap((command) => follow(command, { ...at, path }));
}
/** cibuildwheel runs a test command of its own, from the environment or from `pyproject.toml`. */
function followWheelTest(command, at) {
    if (!command.words.includes('cibuildwheel'))
        return undefined;
    const manifest = joinPath(at.folder ?? '', 'pyproject.toml');
    const configured = at.facts.get(manifest)?.settings?.values.find(({ key }) => key === 'tool.cibuildwheel.test-command');
    const given = { ...at.values.environment, ...command.environment }['CIBW_TEST_COMMAND'];
    const script = given ?? configured?.value;
    const [path, line] = given === undefined ? [manifest, configured?.line ?? 1] : [at.path, command.line];
    const inside = { ...at, path, open: [...at.open, 'cibuildwheel'] };
    return ((script && parseShell(script.replace(/\{(?:project|package)\}/g, '.'), line).flatMap((one) => follow({ ...one, line }, inside))) ||
        undefined);
}
/** A Python program of the repository may run commands itself. */
function followPython({ words }, at) {
    return (0,python_program/* pythonPrograms */.AO)(words).flatMap((program) => {
        const path = joinPath(at.folder ?? '', program);
        if (at.open.includes(path))
            return [];
        return (at.facts.get(path)?.commands ?? []).flatMap((inner) => follow(inner, { ...at, path, open: [...at.open, path] }));
    });
}
const entryKeys = new Set(['entrypoint', 'command', 'run']);
/** A job that is submitted by a file says there what it runs: `sky launch task.yaml`, `az ml job create -f job.yml`. */
function followJobFile({ words }, at) {
    return words.slice(1).flatMap((word) => {
        const path = /\.ya?ml$/.test(word) ? joinPath(at.folder ?? '', word) : '';
        const { settings, ci, services } = at.facts.get(path) ?? {};
        if (!settings || ci || services || at.open.includes(path))
            return [];
        const inside = { ...at, path, open: [...at.open, path] };
        const entries = settings.values.filter(({ key }) => entryKeys.has(key));
        return entries.flatMap(({ value, line }) => parseShell(value, line).flatMap((command) => follow({ ...command, line }, inside)));
    });
}
function runOf(command, { path, folder, chain }) {
    return { command, path, ...(folder !== undefined && { folder }), chain };
}
/** Folder in which a command runs; what a variable decides is unknown, the checkout itself is the root. */
function folderOf(start, directory) {
    if (!directory)
        return start;
    const path = directory.replace(/^(?:\$\{\{\s*github\.workspace\s*\}\}|\$\{?(?:GITHUB_WORKSPACE|CI_PROJECT_DIR|PWD|WORKSPACE|Build\.SourcesDirectory|System\.DefaultWorkingDirectory)\}?|\$\(pwd\))/, '/');
    if (path.includes('$') || path.startsWith('~'))
        return undefined;
    if (path.startsWith('/'))
        return path === directory ? undefined : joinPath('', path.replace(/^\/+/, ''));
    return start === undefined ? undefined : joinPath(start, path);
}
function commands_evidenceOf(command, path) {
    return { path, line: command.line, says: command.text.slice(0, 120) };
}
/** `hatch run lint:ruff check` runs `ruff check` where `lint` has no script of that name. */
function programOf({ names: [name], rest }) {
    const program = name?.replace(/^[\w.-]+:/, '');
    return program ? [program, ...rest] : undefined;
}
function quoted(word) {
    return /^[\w@%+=:,./$-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./lib/graph/once.js
/**
 * Works out an answer from some of a repository's facts and from what it looks up on the way. An earlier answer holds for as long as
 * both are the same objects: for another project, or for a base that differs from its head in other files.
 */
function oncePerInput(givenIn, work) {
    // An answer goes when the first of what it rests on does.
    const known = new WeakMap();
    return (facts) => {
        const given = givenIn(facts);
        const [first] = given;
        const held = first && known.get(first);
        if (held && isSame(held.given, given) && [...held.met].every(([path, file]) => facts.get(path) === file))
            return held.answer;
        const met = new Map();
        const answer = work(given, {
            get(path) {
                const file = facts.get(path);
                met.set(path, file);
                return file;
            },
        });
        if (first)
            known.set(first, { given, met, answer });
        return answer;
    };
}
function isSame(before, now) {
    return before.length === now.length && before.every((file, index) => file === now[index]);
}

;// CONCATENATED MODULE: ./lib/graph/jobs.js







const nothing = { matrix: {}, inputs: {}, environment: {} };
const jobs_maxDepth = 6;
const jobs_maxSteps = 20_000;
/**
 * Every job that some event starts, of every CI file that starts by itself. They are followed once for the projects of a
 * repository, and for head and base, unless something differs that they lead to.
 */
const jobRuns = oncePerInput((facts) => [...facts.values()].filter(({ ci, tasks }) => ci !== undefined || tasks !== undefined), followJobs);
function followJobs(definitions, facts) {
    const commands = indexCommands(definitions, facts);
    return definitions.flatMap(({ path, ci }) => {
        if (!ci || !isLive(ci))
            return [];
        const place = { path, ci, chain: [], values: nothing, open: [path], budget: { left: jobs_maxSteps } };
        const jobs = [...ci.jobs.map((job) => ({ job, place })), ...includedJobs(place, facts)];
        return jobs.filter(({ job }) => !job.disabled).map(({ job, place: at }) => jobs_runOf(job, at, ci, facts, commands));
    });
}
/** Starts by itself: no template, and not only where another workflow calls it. */
function isLive(ci) {
    return ci.role === 'workflow' && (ci.triggers.length === 0 || ci.triggers.some((trigger) => trigger !== 'call'));
}
/** Jobs of included files join those of the file that includes them. */
function includedJobs(at, facts) {
    if (at.ci.system !== 'gitlab-ci')
        return [];
    return includedFiles(at, facts).flatMap((place) => place.ci.jobs.map((job) => ({ job, place })));
}
function includedFiles(at, facts) {
    if (at.open.length > jobs_maxDepth)
        return [];
    return at.ci.includes.flatMap(({ path: written, line }) => {
        const path = resolveInclude(written, at.path, facts);
        const ci = path === undefined ? undefined : facts.get(path)?.ci;
        if (path === undefined || !ci || at.open.includes(path) || --at.budget.left < 0)
            return [];
        const place = { ...at, path, ci, chain: [...at.chain, { path: at.path, line, says: written }], open: [...at.open, path] };
        return [place, ...includedFiles(place, facts)];
    });
}
/** Templates are written from the repository's root or from the file that includes them. */
function resolveInclude(written, from, facts) {
    const bare = written.replace(/@[\s\S]*$/, '');
    return [joinPath((0,graph_path/* parentOf */.gN)(from), bare), joinPath('', bare.replace(/^\/+/, ''))].find((path) => facts.get(path)?.ci);
}
function jobs_runOf(job, at, main, facts, commands) {
    const steps = stepsOf(job, at, facts);
    const own = (job.triggers ?? main.triggers).filter((trigger) => trigger !== 'call');
    const found = {
        path: at.path,
        line: job.line,
        name: job.name,
        triggers: narrow(own, job.condition),
        runs: [],
        uses: usesOf(job, at),
    };
    for (const { step, place } of steps) {
        const values = { ...place.values, environment: { ...place.values.environment, ...step.environment } };
        const start = { path: place.path, folder: '', chain: place.chain, values };
        for (const command of step.commands)
            for (const run of commands.follow(command, start))
                found.runs.push(run);
        if (!step.uses)
            continue;
        const evidence = { path: place.path, line: step.line, says: step.uses };
        found.uses.push({ path: place.path, line: step.line, uses: step.uses, chain: [...place.chain, evidence] });
        const script = commandOfAction(step);
        for (const command of script ? parseShell(script, step.line) : []) {
            for (const run of commands.follow({ ...command, line: step.line }, start))
                found.runs.push(run);
        }
    }
    return found;
}
/** The workflow that a job calls counts as an action that it uses. */
function usesOf({ uses, line }, { path, chain }) {
    return uses ? [{ path, line, uses, chain: [...chain, { path, line, says: uses }] }] : [];
}
/** Steps of a job; what a reusable workflow, a composite action or a template holds stands in place of its use. */
function stepsOf(job, at, facts) {
    const values = {
        ...at.values,
        matrix: { ...at.values.matrix, ...job.matrix },
        environment: { ...at.values.environment, ...job.environment },
    };
    const place = { ...at, values };
    const called = job.uses ? calledJobs(job.uses, job.line, job.with ?? {}, place, facts) : [];
    const inherited = called.flatMap(({ job: inner, place: inside }) => stepsOf(inner, inside, facts));
    return [...inherited, ...job.steps.flatMap((step) => expandStep(step, place, facts))];
}
function expandStep(step, at, facts) {
    if (isNever(step.condition) || --at.budget.left < 0)
        return [];
    const called = step.uses ? calledJobs(step.uses, step.line, step.with, at, facts) : [];
    return [{ step, place: at }, ...called.flatMap(({ job, place }) => stepsOf(job, place, facts))];
}
function calledJobs(uses, line, inputs, at, facts) {
    if (at.open.length > jobs_maxDepth)
        return [];
    const chain = [...at.chain, { path: at.path, line, says: uses }];
    const files = at.ci.system === 'gitlab-ci' ? includedFiles(at, facts) : calledFile(uses, at, facts);
    return files.flatMap((file) => {
        const place = { ...file, chain, values: { ...at.values, inputs }, open: [...at.open, file.path] };
        const jobs = at.ci.system === 'gitlab-ci' ? file.ci.jobs.filter(({ name }) => name === uses) : file.ci.jobs.filter(({ disabled }) => !disabled);
        return jobs.map((job) => ({ job, place }));
    });
}
/** A local action is named by its folder, a workflow by its path, a template from the file that uses it. */
function calledFile(uses, at, facts) {
    const local = uses
        .replace(/^\.\//, '')
        .replace(/^\/+/, '')
        .replace(/@self$/, '');
    const candidates = [local, `${local}/action.yml`, `${local}/action.yaml`, joinPath((0,graph_path/* parentOf */.gN)(at.path), local)];
    const path = candidates.find((candidate) => facts.get(candidate)?.ci && !at.open.includes(candidate));
    const ci = path === undefined ? undefined : facts.get(path)?.ci;
    return path !== undefined && ci?.system === at.ci.system ? [{ ...at, path, ci }] : [];
}
function isNever(condition) {
    return condition !== undefined && /^(?:\$\{\{\s*)?false(?:\s*\}\})?$/i.test(condition.trim());
}

;// CONCATENATED MODULE: ./lib/analyses/ci.js


const maxCommands = 200;
/** Which CI systems the repository configures, with their jobs and the actions they use. CI stands outside the project's own folder. */
const ci = defineAnalysis({
    fact: 'ci',
    analyse({ repository }) {
        const files = [...repository.facts.values()].flatMap(({ path, ci: file }) => (file ? [{ path, file }] : []));
        const own = files.filter(({ path, file }) => file.role === 'workflow' || (file.role === 'action' && !path.includes('{{')));
        return {
            systems: [...new Set(own.filter(({ file }) => file.role === 'workflow').map(({ file }) => file.system))].sort(),
            jobs: own.filter(({ file }) => file.role === 'workflow').flatMap(({ path, file }) => jobsOf(path, file)),
            actions: own.flatMap(({ path, file }) => file.uses.map((use) => ({ path, ...use }))),
        };
    },
});
function jobsOf(path, file) {
    return file.jobs.map((job) => ({
        path,
        line: job.line,
        name: job.name,
        triggers: job.triggers ?? file.triggers,
        live: isLive(file) && !job.disabled ? 'yes' : 'no',
        commands: job.steps.flatMap((step) => step.commands.map(({ line, text }) => ({ line, text }))).slice(0, maxCommands),
    }));
}

;// CONCATENATED MODULE: ./lib/graph/classes.js


const plainBases = new Set(['object', 'abc.ABC', 'typing.Protocol', 'typing.Generic', 'typing.NamedTuple', 'enum.Enum', 'Exception']);
const maxLineage = 12;
/** Far more than a class has, its bases included: each class that derives from one of more would hold them all. */
const maxMethods = 1000;
/** Reads the class hierarchy from the symbols; cycles and long lines of ancestors end. */
function classesOf(symbols) {
    function own({ path, definition: { name } }, base) {
        const meaning = symbols.lookup(path, parentName(name), base.replace(/\[[\s\S]*$/, ''));
        return meaning?.rest.length === 0 && meaning.symbol.definition.kind === 'class' ? meaning.symbol : undefined;
    }
    const bases = (0,remembered/* remembered */.H)((owner) => owner.definition.bases.flatMap((base) => own(owner, base) ?? []));
    const lineage = (0,remembered/* remembered */.H)((owner) => {
        const seen = new Set([owner]);
        for (const current of seen)
            if (seen.size < maxLineage)
                for (const base of bases(current))
                    seen.add(base);
        return [...seen];
    });
    const found = new Map();
    function method(owner, name) {
        const known = found.get(owner) ?? new Map();
        found.set(owner, known);
        if (!known.has(name))
            known.set(name, inherited(owner, name));
        return known.get(name);
    }
    function inherited(owner, name) {
        for (const { path, definition } of lineage(owner)) {
            const own = symbols.definition(path, `${definition.name}.${name}`);
            if (own)
                return own;
        }
        return undefined;
    }
    const methodNames = (0,remembered/* remembered */.H)((owner) => {
        const held = lineage(owner).flatMap(({ path, definition }) => symbols.members(path, definition.name));
        return [...new Set(held.map(({ name }) => name.slice(name.lastIndexOf('.') + 1)))].slice(0, maxMethods);
    });
    return {
        lineage,
        method,
        methodNames,
        foreignBases: (0,remembered/* remembered */.H)((owner) => lineage(owner).flatMap((one) => one.definition.bases.filter((base) => !plainBases.has(base) && !own(one, base)))),
        around(path, within) {
            for (let name = within; name !== ''; name = parentName(name)) {
                const found = symbols.definition(path, name);
                if (found?.definition.kind === 'class')
                    return found;
            }
            return undefined;
        },
    };
}

;// CONCATENATED MODULE: ./lib/graph/hooks.js
/** Methods that a framework calls of a class that only computes. */
const computing = /^(?:__\w+__|_?forward\w*)$/;
/** A base whose framework calls `fit` and `train` too: a client of federated learning, what a tuner trains. */
const fitting = /^(?:flwr|fl)\b.*Client$|(?:^|\.)Trainable$/;
/** Names of the methods that are called by no name of theirs once the class is instantiated: its own `__call__`, and those that a foreign base may know. */
function hooksOf(classes, symbol) {
    const names = classes.methodNames(symbol);
    const foreign = classes.foreignBases(symbol);
    if (foreign.length === 0)
        return names.filter((name) => name === '__call__' || isProperty(classes, symbol, name));
    if (foreign.every(isNetwork))
        return names.filter((name) => computing.test(name) || isProperty(classes, symbol, name) || isStep(classes, symbol, name));
    if (foreign.some((base) => fitting.test(base)))
        return names;
    return names.filter((name) => !/^(?:fit|train|partial_fit)/.test(name) || isStep(classes, symbol, name));
}
function isProperty(classes, symbol, name) {
    return classes.method(symbol, name)?.definition.decorators.some((decorator) => /(?:^|[._])property$/.test(decorator.name)) ?? false;
}
/** A decorated method is a framework's to call, whatever its name: a step of a flow. */
function isStep(classes, symbol, name) {
    return classes.method(symbol, name)?.definition.decorators.some(({ name: decorator }) => decorator.includes('.')) ?? false;
}
/** A base class that only computes: `torch.nn.Module`, `mlx.nn.layers.Linear`. */
function isNetwork(base) {
    const segments = base.split('.');
    return /^[A-Z]\w*$/.test(segments.pop() ?? '') && segments.includes('nn');
}

;// CONCATENATED MODULE: ./lib/graph/indirect.js




/** What makes a function of another: `jax.jit(step)` and `partial(step, x)` are called to run `step`. */
const wrapping = /(?:^|\.)(?:jit|njit|pjit|pmap|vmap|shard_map|remat|checkpoint|grad|value_and_grad|partial|compile|function|cache|lru_cache)\(\)$/;
/** What is taken from a table: `STAGES[name]`, `STAGES.get(name)`. */
const taking = /(?:\[\]|\.get\(\))$/;
const indirect_known = new WeakMap();
/** Far more modules than a table is handed through before it is used. */
const furthest = 5;
/**
 * What the calls of a body run by way of what was made in the same body or at the top of the module: a wrapped function, the functions in
 * a table, which may stand in another module. A second call of the same name runs nothing else.
 */
function indirectOf(program, { path, within }, calls) {
    const module = program.modules.get(path);
    if (!module)
        return [];
    const bodies = [...new Set(['', within])].map((body) => ({ path, within: body }));
    return firstOfName(calls).flatMap((call) => {
        const own = bodies.flatMap((body) => indirect_valuesOf(module, body, call));
        return own.length === 0 && taking.test(call.name) ? importedValues(program, path, call) : own;
    });
}
function indirect_valuesOf(module, scope, call) {
    if (wrapping.test(call.name)) {
        const wrappers = indirect_namesIn(module, scope.within).calls.get(call.name.slice(0, -'()'.length)) ?? [];
        return wrappers.flatMap((one) => one.arguments.slice(0, 1)).map(({ value }) => ({ call, value, scope }));
    }
    if (!taking.test(call.name))
        return [];
    const tables = indirect_namesIn(module, scope.within).kept.get(call.name.replace(taking, '')) ?? [];
    return tables.map(({ value }) => ({ call, value, scope }));
}
/** What a table at the top of another module holds, found by the name that it is imported by. */
function importedValues({ modules, symbols }, from, call) {
    let found = symbols.index.resolve(from, call.name.replace(taking, ''));
    for (let steps = 0; found && steps < furthest; steps++) {
        const [name, ...more] = found.rest;
        const { path } = found;
        const module = modules.get(path);
        if (!module || name === undefined || more.length > 0)
            return [];
        const { kept, imported } = indirect_namesIn(module, '');
        const tables = kept.get(name);
        if (tables)
            return tables.map(({ value }) => ({ call, value, scope: { path, within: '' } }));
        const [handed] = imported.get(name) ?? [];
        found = handed && symbols.index.resolve(path, dotted(handed, name));
    }
    return [];
}
function indirect_namesIn(module, within) {
    const bodies = indirect_known.get(module) ?? new Map();
    indirect_known.set(module, bodies);
    const { calls, assignments } = bodyOf(module, within);
    const names = bodies.get(within) ?? {
        calls: grouped(calls, ({ name }) => name),
        kept: grouped(assignments, ({ target }) => target.replace(/\[.*$/s, '')),
        imported: grouped(within === '' ? module.imports.filter((one) => one.within === undefined) : [], ({ alias }) => alias),
    };
    bodies.set(within, names);
    return names;
}
function firstOfName(calls) {
    return [...grouped(calls, ({ name }) => name).values()].flatMap((same) => same.slice(0, 1));
}
/** Functions that a command line runs and where it is called: `app()` those under `@app.command()`, `fire.Fire()` any, `absl.app.run()` the main one. */
function commandsOf(module, within, calls) {
    if (within !== '' && !/(?:^|\.)main$/.test(within))
        return [];
    const { decorated } = outlineOf(module);
    const functions = () => module.definitions.filter(({ kind }) => kind === 'function');
    const runningAll = calls.find(({ name, arguments: given }) => /(?:^|\.)Fire$/.test(name) && given.length === 0);
    const runningMain = calls.find(({ name }) => /(?:^|\.)app\.run$/.test(name));
    return [
        ...(runningAll ? functions().flatMap((one) => (one.name.includes('.') ? [] : { call: runningAll, definition: one })) : []),
        ...(runningMain ? functions().flatMap((one) => (one.name === 'main' ? { call: runningMain, definition: one } : [])) : []),
        ...firstOfName(calls).flatMap((call) => (decorated.get(call.name) ?? []).map((definition) => ({ call, definition }))),
    ];
}

;// CONCATENATED MODULE: ./lib/graph/links.js




/** Methods that a framework's own method calls on objects that it was given. */
const frameworkCalls = new Map(Object.entries({
    fit: ['training_step', 'train_step', 'configure_optimizers'],
    fit_transform: ['fit'],
    fit_predict: ['fit'],
}));
/** Calls that make a command line of what they are given. */
const commandMaker = /(?:^|\.)(?:Fire|auto_cli)$|^(?:jsonargparse\.CLI|clize\.run|defopt\.run)$/;
/** Methods that switch the mode of a network: they say nothing about the receiver. */
const modes = new Set(['train', 'eval', 'test']);
const learner = /train|learn|runner|agent|engine|solver/i;
const commonMethods = new Set([
    'get',
    'items',
    'keys',
    'values',
    'append',
    'add',
    'pop',
    'join',
    'split',
    'format',
    'close',
    'read',
    'write',
]);
/** Returns the links of one scope, in the order of the source. */
function linksOf(program, scope) {
    const module = program.modules.get(scope.path);
    if (!module)
        return [];
    const { calls, assignments } = bodyOf(module, scope.within);
    const run = calls.filter(({ guarded }) => scope.within !== '' || scope.main === true || !guarded);
    return [
        ...run.flatMap((call) => linksOfCall(program, scope, call)),
        ...indirectLinks(module, program, scope, run),
        ...tableLinks(program, scope, assignments),
        ...nestedLinks(module, scope),
        ...decoratorLinks(program, scope),
        ...commandLinks(program, scope, run),
    ];
}
function indirectLinks(module, program, scope, run) {
    const { path, within } = scope;
    const commands = commandsOf(module, within, run).map(({ call, definition }) => {
        return { kind: 'scope', scope: { path, within: definition.name }, at: positionOf(call), says: definition.name };
    });
    const held = indirectOf(program, scope, run).flatMap((one) => linksOfValue(program, one.scope, one.value, positionOf(one.call)));
    return [...commands, ...held];
}
/** Functions that running code puts into a variable or a table are taken to be called from there; at import they are only named. */
function tableLinks(program, scope, assignments) {
    if (scope.within === '' && !scope.main)
        return [];
    return assignments
        .flatMap((assignment) => linksOfValue(program, scope, assignment.value, positionOf(assignment)))
        .filter(({ kind }) => kind === 'scope');
}
/** Functions defined in a function's body are taken to be called there, in whatever way. */
function nestedLinks(module, { path, within }) {
    const { inner, classes } = outlineOf(module);
    if (within === '' || classes.has(within))
        return [];
    const functions = (inner.get(within) ?? []).filter(({ kind }) => kind === 'function');
    return functions.map((definition) => {
        return { kind: 'scope', scope: { path, within: definition.name }, at: positionOf(definition), says: definition.name };
    });
}
/** What calls a decorated function calls what decorates it, where that is the repository's own. */
function decoratorLinks(program, { path, within }) {
    const definition = program.symbols.definition(path, within)?.definition;
    return (definition?.decorators ?? []).flatMap((decorator) => linksOfValue(program, { path, within: parentName(within) }, { reference: decorator.name }, positionOf(decorator)));
}
/** A command line has every public method of a class that it is made of; each class counts once. */
function commandLinks({ symbols, classes }, { path, within }, run) {
    const owners = new Map();
    for (const call of run) {
        for (const { value } of commandMaker.test(call.name) ? call.arguments : []) {
            const found = value.reference === undefined ? undefined : symbols.lookup(path, within, value.reference);
            if (found?.rest.length === 0 && found.symbol.definition.kind === 'class')
                owners.set(found.symbol, positionOf(call));
        }
    }
    return [...owners].flatMap(([owner, at]) => classes.methodNames(owner).flatMap((name) => {
        const method = name.startsWith('_') ? undefined : classes.method(owner, name);
        return method ? [{ kind: 'scope', scope: scopeOf(method), at, says: method.definition.name }] : [];
    }));
}
function linksOfCall(program, scope, call) {
    const at = positionOf(call);
    const called = [call, ...(call.otherwise ?? []).map((name) => ({ name, arguments: call.arguments }))];
    const handed = call.arguments.flatMap(({ value }) => linksOfValue(program, scope, value, at));
    const isRegistering = scope.within === '' && !call.guarded && call.cell === undefined;
    return [
        ...called.flatMap((one) => calleeLinks(program, scope, one, at)),
        ...handed.filter(({ kind }) => kind === 'scope' || !isRegistering),
    ];
}
function linksOfValue(program, scope, value, at) {
    if (value.reference !== undefined) {
        const method = selfMethod(program, scope, value.reference);
        const found = method ? [{ symbol: method, rest: [] }] : program.symbols.meanings(scope.path, scope.within, value.reference);
        return found.flatMap(({ symbol, rest }) => (rest.length === 0 ? symbolLinks(program, symbol, at) : []));
    }
    const inside = [...(value.items ?? []), ...(value.entries ?? []).map((entry) => entry.value)];
    return inside.flatMap((item) => linksOfValue(program, scope, item, at));
}
function calleeLinks(program, scope, { name, arguments: given }, at) {
    const last = name.slice(name.lastIndexOf('.') + 1).replaceAll('()', '');
    const hooked = (frameworkCalls.get(last) ?? []).map((method) => ({ kind: 'method', name: method, at, says: name }));
    const own = selfMethod(program, scope, name);
    if (own?.definition.kind === 'class')
        return symbolLinks(program, own, at);
    if (own)
        return [...methodLinks(program, scope, own, at), ...hooked];
    const found = program.symbols.meanings(scope.path, scope.within, name);
    const unknown = isMode(name, last, given) || isOrdinary(name, last, given) ? [] : methodLink(last, name, at);
    const beside = [...hooked, ...unknown];
    if (found.length === 0)
        return beside;
    return found.flatMap((meaning) => {
        const { symbol, rest } = meaning;
        if (rest.length === 0)
            return symbolLinks(program, symbol, at);
        const links = isResult(meaning, name) ? [] : symbolLinks(program, symbol, at);
        const method = symbol.definition.kind === 'class' && rest.length === 1 ? program.classes.method(symbol, last) : undefined;
        if (method)
            return [...links, { kind: 'scope', scope: scopeOf(method), at, says: `${symbol.definition.name}.${last}` }, ...hooked];
        return [...links, ...beside];
    });
}
/** `f().x()` calls what `f` returned, which another call made; `f.remote()` calls `f`. */
function isResult({ symbol, rest }, name) {
    return symbol.definition.kind === 'function' && name.slice(0, -rest.join('.').length - 1).endsWith('()');
}
/** `model.train()`, `model.train(False)`: the mode of a network, unless the receiver's name says that it trains. */
function isMode(name, last, given) {
    if (!modes.has(last) || learner.test(name.slice(0, -last.length)))
        return false;
    const [flag, ...more] = given;
    return more.length === 0 && (!flag || typeof flag.value.literal === 'boolean' || /mode|train|flag/i.test(flag.value.reference ?? ''));
}
/** `d.update(other)`: a method of what anything is kept in; none of these takes two things to update by. */
function isOrdinary(name, last, given) {
    if (last !== 'update')
        return commonMethods.has(last);
    return given.filter((argument) => argument.name === undefined).length < 2 && !learner.test(name.slice(0, -last.length));
}
function methodLink(last, name, at) {
    return name.includes('.') ? [{ kind: 'method', name: last, at, says: name }] : [];
}
/** The method that `self.x`, `cls.x` or `super().x` names in the class around the scope. */
function selfMethod(program, scope, name) {
    const [root, method, ...more] = name.split('.');
    if (method === undefined || more.length > 0 || !['self', 'cls', 'super()'].includes(root ?? ''))
        return undefined;
    const owner = program.classes.around(scope.path, scope.within);
    if (!owner || root !== 'super()')
        return owner && program.classes.method(owner, method);
    const [, ...bases] = program.classes.lineage(owner);
    return bases.map((base) => program.classes.method(base, method)).find(Boolean);
}
/** `self.x()` may mean the method of a class that derives from the one it is written in. */
function methodLinks(program, scope, method, at) {
    const { name } = method.definition;
    const last = name.slice(name.lastIndexOf('.') + 1);
    const owner = program.classes.around(scope.path, scope.within);
    const own = { kind: 'scope', scope: scopeOf(method), at, says: name };
    return owner ? [own, { kind: 'method', name: last, below: owner, at, says: name }] : [own];
}
function symbolLinks(program, symbol, at) {
    const says = symbol.definition.name;
    if (symbol.definition.kind === 'function')
        return [{ kind: 'scope', scope: scopeOf(symbol), at, says }];
    return [{ kind: 'instance', symbol, hooks: program.hooks(symbol), at, says }];
}
/** Files whose top level runs when the file's imports do, those within functions included. */
function importedBy({ modules, symbols: { index } }, path) {
    const found = (modules.get(path)?.imports ?? []).flatMap((item) => {
        if (item.typing)
            return [];
        const name = importedName(item);
        if (name.includes('*'))
            return index.matching(path, name);
        return index.resolve(path, name)?.path ?? [];
    });
    return [...new Set(found)].filter((file) => file !== path);
}

;// CONCATENATED MODULE: ./lib/graph/reach.js






const maxScopes = 5000;
const graphs = new WeakMap();
/** The call graph of a repository's Python, made once for all who ask for it. */
function callGraphOf(facts) {
    const graph = graphs.get(facts) ?? callGraph(new Map([...facts].flatMap(([path, { python }]) => (python ? [[path, python]] : []))));
    graphs.set(facts, graph);
    return graph;
}
/** The call graph of a set of modules; links of a scope are worked out when they are first asked for. */
function callGraph(modules) {
    const symbols = symbolsOf(modules);
    const classes = classesOf(symbols);
    const program = { modules, symbols, classes, hooks: (0,remembered/* remembered */.H)((symbol) => hooksOf(classes, symbol)) };
    const same = sameScopes();
    const links = (0,remembered/* remembered */.H)((scope) => distinct(linksOf(program, scope), same));
    const imports = (0,remembered/* remembered */.H)((path) => importedBy(program, path));
    let importers;
    return {
        ...program,
        same,
        links: (scope) => links(same(scope)),
        imports,
        importers(path) {
            importers ??= reach_reversed(modules.keys(), imports);
            return importers.get(path) ?? [];
        },
        bodyOf: (0,remembered/* remembered */.H)((symbol) => same(scopeOf(symbol))),
    };
}
function reach_reversed(paths, leadsTo) {
    const back = new Map();
    for (const from of paths) {
        for (const to of leadsTo(from)) {
            const others = back.get(to);
            if (others)
                others.push(from);
            else
                back.set(to, [from]);
        }
    }
    return back;
}
function sameScopes() {
    const byPath = new Map();
    return (scope) => {
        const scopes = byPath.get(scope.path) ?? new Map();
        byPath.set(scope.path, scopes);
        const key = scope.main ? `${scope.within}\n` : scope.within;
        const held = scopes.get(key) ?? scope;
        scopes.set(key, held);
        return held;
    };
}
/** A second way to the same place leads nowhere new. */
function distinct(links, same) {
    const places = new Set();
    const methods = new Map();
    return links.flatMap((written) => {
        const link = written.kind === 'scope' ? { ...written, scope: same(written.scope) } : written;
        const [seen, place] = link.kind === 'method'
            ? [methods.get(link.name) ?? new Set(), link.below]
            : [places, link.kind === 'scope' ? link.scope : link.symbol];
        if (link.kind === 'method')
            methods.set(link.name, seen);
        if (seen.has(place))
            return [];
        seen.add(place);
        return [link];
    });
}
/** What running `start` reaches: calls, references and the methods of what is instantiated. Cycles end, steps are bounded. */
function reachFrom(graph, start) {
    const arrivals = new Map();
    const queue = [];
    const dispatch = dispatcher(graph);
    function arrive(scope, from, link) {
        if (arrivals.has(scope) || arrivals.size >= maxScopes)
            return;
        const arrival = { scope, ...(from && { from }), ...(link && { at: link.at, says: link.says }) };
        arrivals.set(scope, arrival);
        queue.push(arrival);
    }
    for (const scope of start)
        arrive(graph.same(scope));
    for (const from of queue) {
        for (const link of graph.links(from.scope)) {
            if (link.kind === 'scope')
                arrive(link.scope, from, link);
            else
                for (const scope of dispatch(link))
                    arrive(scope, from, link);
        }
    }
    const get = (path, within = '') => arrivals.get(graph.same({ path, within })) ?? (within === '' ? arrivals.get(graph.same({ path, within, main: true })) : undefined);
    let loaded;
    const paths = () => {
        loaded ??= loadedBy(graph, arrivals.values());
        return loaded;
    };
    return {
        get,
        has: (path, within = '') => get(path, within) !== undefined || (within === '' && paths().has(path)),
        paths,
        arrivals: () => arrivals.values(),
    };
}
/** Every module that is imported when the code of these arrivals runs. */
function loadedBy(graph, arrivals) {
    const loaded = new Set();
    for (const { scope } of arrivals)
        loaded.add(scope.path);
    for (const path of loaded)
        for (const imported of graph.imports(path))
            loaded.add(imported);
    return loaded;
}
/** The way to an arrival as evidence, outermost call first; the start itself is left out. */
function chainTo(arrival) {
    const chain = [];
    for (let step = arrival; step?.from; step = step.from) {
        if (step.at && step.says)
            chain.unshift({ path: step.from.scope.path, ...positionOf(step.at), says: step.says });
    }
    return chain;
}
/** Sends calls on receivers of unknown type to the classes that were instantiated on the way. */
function dispatcher({ classes, bodyOf }) {
    const instances = new Set();
    const offering = new Map();
    const sought = new Map();
    function bodiesOf(owner, names) {
        return [...names].flatMap((name) => {
            const method = classes.method(owner, name);
            return method ? [bodyOf(method)] : [];
        });
    }
    function seek(name, below) {
        const wanted = sought.get(name) ?? new Set();
        if (wanted.has(below))
            return [];
        sought.set(name, wanted.add(below));
        const owners = offering.get(name) ?? [];
        return owners.filter((owner) => !below || classes.lineage(owner).includes(below)).flatMap((owner) => bodiesOf(owner, [name]));
    }
    function instantiate(owner, hooks) {
        if (instances.has(owner))
            return [];
        instances.add(owner);
        const called = new Set(['__init__', '__post_init__', ...hooks]);
        for (const name of classes.methodNames(owner)) {
            const owners = offering.get(name);
            if (owners)
                owners.push(owner);
            else
                offering.set(name, [owner]);
            const wanted = sought.get(name);
            if (wanted && [...wanted].some((below) => !below || classes.lineage(owner).includes(below)))
                called.add(name);
        }
        return [...classes.lineage(owner).map(bodyOf), ...bodiesOf(owner, called)];
    }
    return (link) => (link.kind === 'method' ? seek(link.name, link.below) : instantiate(link.symbol, link.hooks));
}

// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1918);
// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
;// CONCATENATED MODULE: ./lib/graph/git-pattern.js

/** Compiles a pattern that stands in a folder (empty for the root). A `/` before its end anchors it there, as git has it. */
function gitPattern(line, folder = '') {
    const negated = line.startsWith('!');
    const pattern = line.replace(/^!/, '').replace(/^\\([!#])/, '$1');
    const foldersOnly = pattern.endsWith('/');
    const bare = pattern.replace(/^\/|\/$/g, '');
    const anchored = pattern.startsWith('/') || bare.includes('/');
    const matchesBelow = matcherOf(bare, anchored);
    const above = folder === '' ? '' : `${folder}/`;
    const key = git_pattern_keyOf(bare, anchored, above);
    return {
        negated,
        ...(key !== undefined && { key }),
        matches(path, isFolder = true) {
            if (bare === '' || (foldersOnly && !isFolder) || !path.startsWith(above))
                return false;
            return matchesBelow(path.slice(above.length));
        },
    };
}
/** Most patterns are a plain path, a plain name or an ending: those need no glob, and a repository can have a thousand. */
function matcherOf(pattern, anchored) {
    const plain = isPlain(pattern);
    if (plain && anchored)
        return (path) => path === pattern;
    if (plain)
        return (path) => path === pattern || path.endsWith(`/${pattern}`);
    if (isEnding(pattern) && !anchored)
        return (path) => path.endsWith(pattern.slice(1));
    const start = anchored ? (/^[^*?[\\]*/.exec(pattern)?.[0] ?? '') : '';
    let glob;
    return (path) => {
        if (!path.startsWith(start))
            return false;
        glob ??= new esm/* Minimatch */.VR(anchored ? pattern : `**/${pattern}`, globOptions);
        return glob.match(path);
    };
}
const globOptions = { dot: true, nocomment: true, nonegate: true, nobrace: true, noext: true };
function git_pattern_keyOf(pattern, anchored, above) {
    if (isPlain(pattern))
        return anchored ? `/${above}${pattern}` : pattern;
    return isEnding(pattern) && !anchored ? pattern : undefined;
}
function isPlain(pattern) {
    return !/[*?[\\]/.test(pattern);
}
function isEnding(pattern) {
    return /^\*\.[\w.-]+$/.test(pattern);
}

;// CONCATENATED MODULE: ./lib/graph/git-rules.js

/** Finds the last of many rules that names a path. Most patterns are plain, and are looked up by the path, its name or its endings. */
function lastRule(rules) {
    const plain = new Map();
    const globs = [];
    for (const rule of rules) {
        const { key } = rule.pattern;
        const list = key === undefined ? globs : (plain.get(key) ?? []);
        list.push(rule);
        if (key !== undefined)
            plain.set(key, list);
    }
    return (path, isFolder) => {
        let last;
        for (const list of [...keysOf(path).map((key) => plain.get(key)), globs]) {
            const found = list?.findLast(({ order, pattern }) => order > (last?.order ?? -1) && pattern.matches(path, isFolder));
            last = found ?? last;
        }
        return last;
    };
}
/** Every key under which a plain pattern that names the path can be found. */
function keysOf(path) {
    const name = (0,graph_path/* baseOf */.bx)(path);
    const keys = [`/${path}`, name];
    for (let at = name.indexOf('.'); at >= 0; at = name.indexOf('.', at + 1))
        keys.push(`*${name.slice(at)}`);
    return keys;
}

;// CONCATENATED MODULE: ./lib/graph/ignored.js



/** Whether git would leave a path alone, by every `.gitignore` of the repository: the deeper file and the later line win. */
function ignoredBy(facts) {
    const patterns = [...facts]
        .filter((file) => file.ignores)
        .sort((a, b) => a.path.split('/').length - b.path.split('/').length)
        .flatMap(({ path, ignores = [] }) => ignores.map(({ pattern }) => gitPattern(pattern, (0,graph_path/* parentOf */.gN)(path))));
    const ruleOf = lastRule(patterns.map((pattern, order) => ({ order, pattern })));
    return (path) => (0,graph_path/* pathAndParents */.Un)(path).some((part) => ruleOf(part)?.pattern.negated === false);
}

;// CONCATENATED MODULE: ./lib/analyses/data/dvc-values.js

/** Enough for any pipeline that a person reads; a matrix can multiply beyond it. */
const maxNames = 500;
/** What the pipeline's own `vars`, its parameter files and `params.yaml` beside it say. */
function dvc_values_valuesOf(folder, variables, facts) {
    const files = ['params.yaml', ...(variables?.files ?? [])].map((file) => (0,graph_path/* repositoryPath */.SH)(folder, file));
    const settings = files.flatMap((file) => facts.get(file)?.settings?.values ?? []);
    return new Map([...settings, ...(variables?.values ?? [])].map(({ key, value }) => [key, value]));
}
/** A text with every `${key}` that has a value replaced; the others stay. */
function interpolate(text, values) {
    return text.replace(/\$\{([^{}]+)\}/g, (whole, key) => values.get(dvc_values_dotted(key.trim())) ?? whole);
}
/** Names of the stages that a template makes, `train@en`; the stage's own name where it is none, undefined where it can't be told. */
function stageNames(stage, values) {
    if (!stage.axes)
        return [stage.name];
    let names = [''];
    for (const axis of stage.axes) {
        const items = typeof axis === 'string' ? itemsBelow(axis, values) : axis.map((item) => interpolate(item, values));
        if (items.length === 0)
            return undefined;
        names = names.flatMap((name) => items.map((item) => (name === '' ? item : `${name}-${item}`))).slice(0, maxNames);
    }
    return names.map((name) => `${stage.name}@${name}`);
}
/** Items of a list that stands among the values by index, or keys of a map. */
function itemsBelow(expression, values) {
    const key = /^\$\{([^{}]+)\}$/.exec(expression)?.[1]?.trim();
    if (key === undefined)
        return [];
    const below = [...values.keys()].filter((one) => one.startsWith(`${dvc_values_dotted(key)}.`)).map((one) => one.slice(dvc_values_dotted(key).length + 1));
    const heads = [...new Set(below.map((rest) => rest.split('.')[0] ?? rest))];
    return heads.map((head) => (/^\d+$/.test(head) ? (values.get(`${dvc_values_dotted(key)}.${head}`) ?? head) : head));
}
/** `speakers[0].name` as the settings write it. */
function dvc_values_dotted(key) {
    return key.replace(/\[(\w+)\]/g, '.$1');
}

;// CONCATENATED MODULE: ./lib/analyses/data/dvc.js




/** How DVC is set up: where it was initialised, its remotes, and each stage with what it lacks. */
function dvcOf(project) {
    const configs = configsOf(project);
    const isNamed = namesOfRemotes(project);
    const roots = [...new Set([...configs, ...initialised(project)].map(({ path }) => (0,graph_path/* parentOf */.gN)((0,graph_path/* parentOf */.gN)(path)) || '.'))].sort();
    return {
        initialised: roots.length > 0,
        roots,
        remotes: configs.flatMap((config) => remotesOf(config, isNamed)),
        stages: stagesOf(project),
        files: below(project, 'pointer').filter(isReal).length,
    };
}
function remotesOf({ path, dvc }, isNamed) {
    return dvc.remotes.map(({ name, url, kind, default: isDefault, line }) => ({
        name,
        url,
        kind,
        default: isDefault,
        line,
        path,
        ...(isNamed(name) && { named: true }),
    }));
}
/** Says which remotes commands of DVC, and calls of its API, ask for by name. */
function namesOfRemotes({ repository: { facts } }) {
    const names = new Set();
    for (const { commands = [], python } of facts.values()) {
        for (const { words } of commands)
            if (words[0] === 'dvc')
                for (const name of askedOf(words))
                    names.add(name);
        for (const { name, arguments: given } of python?.calls ?? []) {
            const remote = name.startsWith('dvc.') && given.find((argument) => argument.name === 'remote')?.value.literal;
            if (typeof remote === 'string')
                names.add(remote);
        }
    }
    return (name) => names.has(name);
}
/** `-r name`, `-rname`, `--remote name` and `--remote=name`. */
function askedOf(words) {
    return words.flatMap((word, index) => {
        if (word === '-r' || word === '--remote')
            return words[index + 1] ?? [];
        return /^(?:--remote=|-r)(.+)$/.exec(word)?.[1] ?? [];
    });
}
/** Files and folders that .dvc files name. */
function dvcPointed(project) {
    return below(project, 'pointer').flatMap(({ path, dvc }) => dvc.outs.map((out) => (0,graph_path/* repositoryPath */.SH)((0,graph_path/* parentOf */.gN)(path), out.path)));
}
/** Paths that DVC keeps the content of: what pointers name, and cached outputs of stages. */
function dvcOutputs(project) {
    const written = below(project, 'lock').flatMap(({ path, dvc }) => dvc.stages.flatMap(({ outs }) => outs.map((out) => (0,graph_path/* repositoryPath */.SH)((0,graph_path/* parentOf */.gN)(path), out))));
    return [...dvcPointed(project), ...written];
}
function below(project, kind) {
    return project.facts.flatMap(({ path, dvc }) => (dvc?.kind === kind ? [{ path, dvc: dvc }] : []));
}
/** The project's own, and that of a repository which was initialised as a whole. */
function configsOf(project) {
    const above = [...project.repository.facts.values()].flatMap(({ path, dvc }) => {
        const root = (0,graph_path/* parentOf */.gN)((0,graph_path/* parentOf */.gN)(path));
        return dvc?.kind === 'config' && root !== project.root && (0,graph_path/* isWithin */.UO)(project.root, root) ? [{ path, dvc }] : [];
    });
    return project.root === '.' ? below(project, 'config') : [...below(project, 'config'), ...above];
}
/** `dvc init` leaves more than a config, which may also be empty. */
function initialised(project) {
    return project.files.filter(({ path }) => /(?:^|\/)\.dvc\/(?:config|\.gitignore)$/.test(path));
}
function stagesOf(project) {
    const isIgnored = ignoredBy(project.repository.facts.values());
    const isUnread = unreadLock(project);
    const locks = new Map(below(project, 'lock')
        .filter(isReal)
        .map(({ path, dvc }) => [(0,graph_path/* parentOf */.gN)(path), lockedNames(dvc)]));
    return below(project, 'pipeline')
        .filter(isReal)
        .flatMap(({ path, dvc }) => {
        const folder = (0,graph_path/* parentOf */.gN)(path);
        const values = dvc_values_valuesOf(folder, dvc.vars, project.repository.facts);
        const locked = locks.get(folder) ?? new Set();
        return dvc.stages.flatMap((stage) => {
            const names = stageNames(stage, values);
            const outputsIgnored = areIgnored(stage, (0,graph_path/* repositoryPath */.SH)(folder, stage.workingDirectory ?? ''), values, isIgnored);
            return (names ?? [stage.name]).map((name) => ({
                path,
                name,
                line: stage.line,
                locked: isUnread(folder) ? 'unknown' : lockOf(stage, name, names, locked),
                outputsIgnored,
            }));
        });
    });
}
/** Says whether the lock in a folder is there and could not be read. */
function unreadLock({ problems }) {
    const paths = new Set(problems.map(({ path }) => path));
    return (folder) => paths.has((0,graph_path/* repositoryPath */.SH)(folder, 'dvc.lock'));
}
/** Names of the stages that a lock holds; of `train@a`, which a template made, also `train@`. */
function lockedNames({ stages }) {
    return new Set(stages.flatMap(({ name }) => (name.includes('@') ? [name, name.slice(0, name.indexOf('@') + 1)] : [name])));
}
/** What stands among tests is there to be read, and what stands in a template to be filled in. */
function isReal({ path }) {
    return !(0,file_kind/* isTestPath */.MQ)(path) && !path.includes('{{');
}
/** A frozen stage and one without outputs are locked by DVC all the same; a template that can't be expanded is known only where it was never run. */
function lockOf(stage, name, names, locked) {
    if (stage.locked !== undefined)
        return stage.locked ? 'yes' : 'no';
    if (names)
        return locked.has(name) ? 'yes' : 'no';
    return locked.has(`${name}@`) ? 'unknown' : 'no';
}
function areIgnored(stage, folder, values, isIgnored) {
    const cached = stage.outs.filter(({ cache }) => cache).map(({ path }) => interpolate(path, values));
    const known = cached.filter((path) => !path.includes('${') && !/^\w+:\/\//.test(path)).map((path) => (0,graph_path/* repositoryPath */.SH)(folder, path));
    if (!known.every(isIgnored))
        return 'no';
    return known.length === cached.length ? 'yes' : 'unknown';
}

;// CONCATENATED MODULE: ./lib/graph/constants.js



const constants_known = new WeakMap();
/** Returns what a value of a file is, written out there or under its name in another module; undefined where neither says. */
function literalBehind(graph, path, value) {
    if (value?.literal !== undefined || value?.reference === undefined)
        return value?.literal;
    const { reference, key, otherwise } = value;
    const named = key === undefined ? reference : `${reference.slice(0, -'[]'.length)}.${key}`;
    return textBehind(graph, path, named) ?? (otherwise === undefined ? undefined : textBehind(graph, path, otherwise));
}
/**
 * Returns the text that a dotted name of a file stands for in another module: `params.MODEL_ID`, or a field of the one class with a
 * field of that name, `settings.MODEL_ID`. Undefined where the file imports no such thing, or it has several values.
 */
function textBehind({ modules, symbols }, path, reference) {
    const module = modules.get(path);
    if (!module || !isImported(reference, constantsOf(module)))
        return undefined;
    const seen = new Set();
    function textIn(from, dotted) {
        const found = symbols.index.resolve(from, dotted);
        const there = found && modules.get(found.path);
        if (!found || !there || found.rest.length === 0 || found.rest.length > constants_mostSegments)
            return undefined;
        const key = `${found.path}\n${found.rest.join('.')}`;
        if (seen.size >= mostModules || seen.has(key))
            return undefined;
        seen.add(key);
        const [first = '', ...more] = found.rest;
        const { own, fields, imports } = constantsOf(there);
        const text = own.get(found.rest.join('.')) ?? fields.get(more[0] ?? first);
        if (text !== undefined)
            return text ?? undefined;
        for (const item of [...(imports.get(first) ?? []).slice(-mostModules), ...outlineOf(there).starred]) {
            const behind = textIn(found.path, [importedName(item), ...(item.name === '*' ? found.rest : more)].join('.'));
            if (behind !== undefined)
                return behind;
        }
        return undefined;
    }
    return textIn(path, reference);
}
/** An object and its field. */
const constants_mostSegments = 2;
/** Modules that are gone through for one name. */
const mostModules = 20;
function constantsOf(module) {
    const constants = constants_known.get(module) ?? readConstants(module);
    constants_known.set(module, constants);
    return constants;
}
function readConstants(module) {
    const [own, fields] = [new Map(), new Map()];
    const { classes } = outlineOf(module);
    for (const { target, value, within } of module.assignments) {
        const to = within === undefined ? own : classes.has(within) ? fields : undefined;
        if (!to)
            continue;
        keep(to, target, value);
        if (to === own)
            for (const entry of value.entries ?? [])
                keep(own, `${target}.${entry.key}`, entry.value);
    }
    const named = module.imports.filter(({ name }) => name !== '*');
    return { own, fields, imports: grouped(named, ({ alias }) => alias), origins: new Set(module.imports.map(importedName)) };
}
function keep(constants, name, { literal }) {
    if (literal === undefined)
        return;
    const text = typeof literal === 'string' ? literal : null;
    constants.set(name, constants.has(name) && constants.get(name) !== text ? null : text);
}
/** Whether a name begins with something imported: a parameter may be called as a module is. */
function isImported(reference, { origins }) {
    if (reference.length > longestReference)
        return false;
    for (let dot = reference.lastIndexOf('.'); dot > 0; dot = reference.lastIndexOf('.', dot - 1))
        if (origins.has(reference.slice(0, dot)))
            return true;
    return origins.has(reference);
}
const longestReference = 200;

;// CONCATENATED MODULE: ./lib/analyses/data/hub.js





/** Data sets and models that calls load from a hub by id, with the revision that they ask for. */
function hubUses(roles, graph) {
    const writtenBy = (0,remembered/* remembered */.H)((path) => writtenIn(path, graph));
    let anywhere;
    const isWritten = (id, path, isHere) => {
        if (isHere)
            return writtenBy(path).has(id);
        anywhere ??= new Set([...graph.modules.keys()].flatMap((one) => [...writtenBy(one)]));
        return anywhere.has(id);
    };
    return roles.flatMap(({ role, evidence, arguments: given = [] }) => {
        if (role.format !== 'hub' || (role.role !== 'reads-data' && role.role !== 'loads-model'))
            return [];
        const named = (0,match_arguments/* argumentOf */.Nf)(given, role.argument ?? '0');
        const id = literalBehind(graph, evidence.path, named);
        if (typeof id !== 'string' || !isHubId(id) || isWritten(id, evidence.path, named?.literal !== undefined))
            return [];
        const value = (0,match_arguments/* argumentOf */.Nf)(given, 'revision');
        const asked = literalBehind(graph, evidence.path, value);
        const [name = id, tag] = id.split(/[:@]/);
        const revision = typeof asked === 'string' ? asked : tag;
        const kind = role.role === 'reads-data' ? 'dataset' : 'model';
        const pinned = revision === undefined ? (value === undefined || value.literal === null ? 'no' : 'unknown') : isFixed(revision) ? 'yes' : 'no';
        return [{ ...(0,model_location/* locationOf */.hD)(evidence), id: name, kind, ...(revision !== undefined && { revision }), pinned }];
    });
}
/** Each data set and model once for each way in which it is asked for, at the first of its places; what is only shown stands apart. */
function oncePerUse(uses, isShown) {
    const alike = grouped(uses, ({ path, id, kind, revision, pinned }) => [kind, id, revision, pinned, isShown(path)].join('\n'));
    return [...alike.values()].flatMap(([first, ...more]) => {
        if (!first)
            return [];
        return more.length === 0 ? [first] : [{ ...first, evidence: [first, ...more].map(model_location/* locationOf */.hD) }];
    });
}
/** Whether a call that can load from a hub is given what may be a name there, and no file, folder or format of files. */
function mayAskHub({ role }, target) {
    return role.format === 'hub' && isHubId(target);
}
/** Names under which a file saves something: they are folders, whatever they look like. */
function writtenIn(path, graph) {
    const { assignments = [], calls = [] } = graph.modules.get(path) ?? {};
    const kept = assignments.filter(({ target }) => output.test(target));
    const given = calls.flatMap(({ name, arguments: all }) => (saving.test(name) ? all : all.filter((one) => output.test(one.name ?? ''))));
    return new Set([...kept, ...given].map(({ value }) => literalBehind(graph, path, value)));
}
const saving = /\.save(?:_pretrained|_model|_to_disk)?$/;
const output = /(?:^|[._])(?:output|save|checkpoint|ckpt|merged|logging)_?(?:dir|path|folder|directory)?$/i;
/** `owner/name` or a bare name: neither a path of the file system nor a URL, and no file's ending. */
function isHubId(id) {
    return (/^[\w.-]+(?:\/[\w.-]+)?(?:[:@][\w./-]+)?$/.test(id) &&
        !/^\.|\.(?:json|csv|pt|pth|bin|parquet|txt|onnx|safetensors)$/.test(id) &&
        !reader.test(id) &&
        !folder.test(id));
}
/** Names that `load_dataset` takes for a format of local files. */
const reader = /^(?:csv|json|text|parquet|arrow|pandas|xml|imagefolder|audiofolder|videofolder|webdataset|sql)$/;
/** Names that people give to folders of their own, and nobody on a hub has: `output/llama`, `saved_model`, `my-best-model`. */
const folder = /^(?:\w*_)?(?:models?|outputs?|results?|checkpoints?|ckpts?|artifacts?|weights|runs|logs|tmp|data)\/|^(?:[\w.-]*[_-])?(?:models?|outputs?|results?|checkpoints?|ckpts?|artifacts?|weights)$/i;
/** A commit, or a tag that names a version; a branch moves. */
function isFixed(revision) {
    return /^[0-9a-f]{40}$/.test(revision) || /^v?\d+(?:\.\d+)+/.test(revision);
}

;// CONCATENATED MODULE: ./lib/analyses/data/made.js


/** Draws of numbers, from NumPy's generators old and new, or as tensors; to choose among what is there makes nothing. */
const draws = /^(?:numpy\.random\.(?:(?:default_rng|RandomState|Generator)\(\)\.)?(?:rand|randn|randint|integers|random(?:_sample|_integers)?|uniform|(?:standard_|multivariate_|log)?normal|poisson|exponential|binomial|gamma|beta)|(?:torch|jax\.random)\.(?:rand|randn|randint|normal|uniform))$/;
const reads = /^(?:read|load|fetch|download|r?glob|listdir|scandir|walk|iterdir|open|query|execute|cursor|urlopen|imread|genfromtxt|fromfile|memmap|connect|client|consume)(?:$|_(?!model|state_dict|weights))|^(?:loadtxt|load_?dataset)|(?:_|^)(?:dataset|datamodule|table|frame)s?$/i;
const requests = /^(?:requests|httpx|urllib|urllib3|aiohttp)\./;
const readers = /(?:^|[a-z_.])(?:Dataset|DataModule|DataBunch|Reader|Loader|ImageFolder|Client|Connection)(?:\(\))?$/;
/** What takes data that is already at hand, or what is no data. */
const holds = /(?:^|\.)(?:TensorDataset|DataLoader|Dataset\.from_\w+|from_tensor_slices|DMatrix)(?:\(\)|$)|(?:^|[._])(?:config|settings|yaml|toml|dotenv)/i;
const settings = /conf(?:ig)?|settings?|params|\.(?:ya?ml|toml|ini|env)$/i;
const places = /(?:^|[_.-])(?:data|dataset|database|train(?:ing)?|inputs?|csv|parquet|corpus|images?)_?(?:path|dir|file|folder|root|url|uri|source|name)/i;
const maxEntryPoints = 50;
/**
 * Whether each training makes the numbers that it fits by itself: draws are all that its files show, and nothing in them reads, or
 * names a place where data could lie.
 */
function makesItsData(project, { training }) {
    const { entryPoints = [], pipelines = [] } = training ?? {};
    if (entryPoints.length === 0 || entryPoints.length > maxEntryPoints)
        return false;
    const graph = callGraphOf(project.repository.facts);
    const drawing = (0,remembered/* remembered */.H)((path) => graph.modules.get(path)?.calls.some(({ name }) => draws.test(name)) ?? false);
    const reading = (0,remembered/* remembered */.H)((path) => mayRead(graph.modules.get(path), ownNames(graph, path)));
    const beside = pipelines.map(({ path }) => path);
    return entryPoints.every(({ path, chain, kind, inPipeline }) => {
        const steps = kind === 'task' || inPipeline === 'yes' ? beside : [];
        const files = imported(graph, [path, ...chain.map((step) => step.path), ...steps]);
        return graph.modules.has(path) && [...files].some(drawing) && ![...files].some(reading);
    });
}
function imported(graph, start) {
    const files = new Set(start);
    for (const path of files)
        for (const further of graph.imports(path))
            files.add(further);
    return files;
}
/** Last names of what the module and those that it imports define: their bodies speak for themselves. */
function ownNames(graph, path) {
    const modules = [path, ...graph.imports(path)].map((one) => graph.modules.get(one));
    return new Set(modules.flatMap((module) => module?.definitions.map(({ name }) => lastOf(name)) ?? []));
}
function mayRead(module, own) {
    return module?.calls.some((call) => namesPlace(call) || (isReading(call) && !own.has(lastOf(call.name)))) ?? true;
}
function isReading({ name, arguments: given, within = '' }) {
    if (holds.test(name) || !(reads.test(lastOf(name)) || readers.test(name) || requests.test(name)))
        return false;
    const texts = given.flatMap(({ value }) => [value.literal, value.reference].filter((text) => typeof text === 'string'));
    return (![within, ...texts].some((text) => settings.test(text)) &&
        !(lastOf(name) === 'open' && given.some(({ value }) => /^[awx][bt+]*$/.test(String(value.literal)))));
}
function namesPlace({ arguments: given }) {
    return given.some(({ name = '', value: { literal, reference = '' } }) => [name, reference, String(literal ?? '')].some((text) => places.test(text)));
}
function lastOf(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}

;// CONCATENATED MODULE: ./lib/analyses/data/own-validation.js




const validates = /^_?validate_(?:\w+_)?(?:data|dataset|dataframe|frame|df|schema|columns?|features?|labels?|quality)(?:_\w+)?$/;
const checks = /^_?(?:check|verify)_(?:\w+_)?(?:schema|columns|quality|missing|nulls?|duplicates|dtypes|ranges?|distributions?)(?:_\w+)?$/;
/** Integrity is as often that of a file, of a log, of what was signed. */
const checksIntegrity = /^_?(?:check|verify)_(?:\w+_)?(?:data(?:set|frame)?|referential|frame|df|tables?|features?|labels?|records?|rows?|columns?)_integrity$/;
/** A place and a setting say where data is and how it is read: that they are right says nothing of it. */
const ofPlace = /_(?:file_?(?:paths?|names?|exists?)|paths?|dir(?:s|ectory|ectories)?|folders?|ur[il]s?|locations?|exists?|config(?:uration)?|settings|options|arg(?:ument)?s|loaders?)(?:_exists?)?$/;
/** Names of classes, `FrameValidator`: what comes before these says what is validated. */
const validators = /Valid(?:ator|ation)|(?<=Data)Quality/;
/** Last words of classes that say how data is to be checked, or what came of it, and check nothing themselves. */
const holders = /(?:Config(?:uration)?|Param(?:eter)?s?|Settings?|Options?|Arg(?:ument)?s?|Artifacts?|Results?|Reports?|Summary|Status|Entity|Error|Exception|Warning|Inputs?|Outputs?|Request|Response|Schema)$/;
/** A request, a configuration and a model have a schema and quality too. */
const ofAnything = /_(?:schema|quality|ranges?|distributions?)(?:_|$)/;
const ofData = /(?:^|_)(?:data(?:set|frames?)?|frames?|df|tables?|columns?|features?|labels?|rows|records|batch)(?:_|$)/;
/**
 * Checks of data that the project wrote itself, by what it calls them. What a web framework's model validates are requests. A name that
 * may be about anything counts in files that `handle` data.
 */
function ownValidation(facts, handles) {
    return facts.flatMap(({ path, python }) => {
        if ((0,file_kind/* isTestPath */.MQ)(path))
            return [];
        const found = (python?.definitions ?? []).filter((one) => isValidation(one) && (isOfData(one) || handles(path)));
        return found.map(({ name, line, cell }) => ({ ...(0,model_location/* locationOf */.hD)({ path, line, cell }), says: name }));
    });
}
function isOfData({ name, parameters }) {
    return !ofAnything.test(name) || ofData.test(name) || parameters.some((parameter) => ofData.test(parameter));
}
function isValidation({ name, kind, decorators }) {
    const own = name.slice(name.lastIndexOf('.') + 1);
    if (kind === 'class')
        return !holders.test(own) && /Data|Schema|Frame|Feature/.test(own.slice(0, Math.max(0, own.search(validators))));
    return decorators.length === 0 && !ofPlace.test(own) && [validates, checks, checksIntegrity].some((names) => names.test(own));
}
/** Checks that stand where data is read: what is missing from a frame, or not allowed in it, raises. The next one behind each read. */
function checksOfReads(facts, reads) {
    const byBody = grouped(reads, ({ evidence: { path, cell }, within }) => `${path}\n${cell}\n${within}`);
    return [...byBody.values()].flatMap((together) => nextChecks(facts, together));
}
function nextChecks(facts, reads) {
    const [first] = reads;
    const module = first && facts.get(first.evidence.path)?.python;
    if (!module)
        return [];
    const { path, cell } = first.evidence;
    const checked = linesOfChecks(module, first.within ?? '', cell);
    const next = reads.flatMap(({ evidence: { line: read = 0 } }) => checked.find((line) => line > read) ?? []);
    return [...new Set(next)].map((line) => (0,model_location/* locationOf */.hD)({ path, line, cell }));
}
/** Lines of a body from which a frame is asked for something, and what is raised stands near behind. */
function linesOfChecks(module, within, cell) {
    const isHere = (one) => one.cell === cell;
    const calls = bodyOf(module, within).calls.filter(isHere);
    const asserts = module.asserts.filter((one) => isHere(one) && (one.within ?? '') === within);
    const refusals = new Set([...calls.filter(({ name }) => refuses(name)), ...asserts].map(({ line }) => line));
    const isRefused = (line) => nearBy.some((further) => refusals.has(line + further));
    const asking = calls.filter((call) => isRefused(call.line) && looksInto(call));
    return [...new Set(asking.map(({ line }) => line))].sort((a, b) => a - b);
}
/** Lines from a test to the `raise` behind it. */
const nearBy = [0, 1, 2, 3];
const plainErrors = new Set(['ValueError', 'KeyError', 'TypeError', 'RuntimeError', 'AssertionError', 'Exception']);
const asks = /\.(?:isna|isnull|notna|notnull|isin|duplicated|between)(?:\(\)|$)/;
function refuses(name) {
    const own = name.slice(name.lastIndexOf('.') + 1);
    return plainErrors.has(own) || (/(?:Error|Exception)$/.test(own) && /Data|Schema|Column|Validation/.test(own));
}
function looksInto({ name, arguments: given }) {
    return asks.test(name) || given.some(({ value }) => /\.(?:columns|dtypes)$/.test(value.reference ?? ''));
}

;// CONCATENATED MODULE: ./lib/analyses/target.js

/** What a call is about as the source writes it, a text or a name; undefined where it works that out by another call. */
function targetOf({ role, arguments: given = [] }) {
    return written((0,match_arguments/* argumentOf */.Nf)(given, role.argument ?? '0'));
}
function written(value) {
    if (typeof value?.literal === 'string')
        return value.literal;
    return value?.reference !== undefined && !/[()[\]]/.test(value.reference) ? value.reference : undefined;
}
/** Whether the call is of the named function, and not of what that function returned: `load(x)`, not `load(x)(y)`. */
function isOwnCall({ name }) {
    return !name.endsWith('()');
}

;// CONCATENATED MODULE: ./lib/analyses/data/chains.js

/** Matches as reads: `read.format("jdbc").option("dbtable", "orders").load()` is one, of what each of its calls names. */
function readChains(matches) {
    return chained(onePerPlace(matches)).map(({ last, links }) => {
        const targets = links.flatMap((link) => targetOf(link) ?? []);
        return { match: last, isQuery: links.some(isQuery), ...(targets.length > 0 && { target: targets.join(' ') }) };
    });
}
/** What two records know is read once, and is a query if one of them says so. */
function onePerPlace(matches) {
    const found = new Map();
    for (const match of matches) {
        const { path, line, cell } = match.evidence;
        const key = `${path}\n${line}\n${cell}\n${match.name}\n${targetOf(match)}`;
        if (!found.has(key) || isQuery(match))
            found.set(key, match);
    }
    return [...found.values()];
}
function chained(matches) {
    const chains = [];
    const open = new Map();
    for (const match of matches) {
        const body = `${match.evidence.path}\n${match.within}`;
        const chain = open.get(body);
        if (chain && match.name.startsWith(`${chain.last.name}().`)) {
            chain.links.push(match);
            chain.last = match;
        }
        else {
            const begun = { last: match, links: [match] };
            open.set(body, begun);
            chains.push(begun);
        }
    }
    return chains;
}
function isQuery({ role }) {
    return role.format === 'database';
}

;// CONCATENATED MODULE: ./lib/analyses/data/reads.js






const maxReads = 200;
/** What training wrote of itself and somebody reads again: `metrics_uri`, `runs/all_results.json`. */
const reads_written = /(?:^|[/._-])(?:metrics?|(?:all|eval(?:uation)?|test|train(?:ing)?)_results)(?:[_-](?:uri|url|path|file(?:name)?)|\.(?:json|ya?ml))$/i;
/** What is run beside the training that matters: to choose for it, to show what it could be, or no longer. */
const aside = /(?:^|[/_.-])(?:archived?|legacy|deprecated|old|examples?|demos?|samples?|playground|sandbox|experiments?|benchmarks?|backtest\w*|tun(?:e|er|ing)|hpo|sweeps?|ablations?)(?=[/_.-])/i;
const shows = /(?:^|[/_-])(?:dashboards?|monitor(?:ing)?|reports?|streamlit)(?=[/_.-])/i;
/**
 * What the project reads, nearest to training first: what the calls of an entry point reach, a pipeline's before a side script's, scripts
 * before notebooks; then the rest, what shows or watches last. A query that training doesn't reach is the business of a service, unless it makes a frame of the answer.
 */
function readsOf(project, earlier, roles) {
    const rank = rankOf(project, earlier.training?.entryPoints ?? []);
    const reading = roles.filter((match) => match.role.role === 'reads-data' && !isWritten(targetOf(match) ?? ''));
    const ranked = readChains(reading).map((read) => ({ read, rank: rank(read.match) }));
    return ranked
        .filter((one) => one.rank < ranks.elsewhere || one.read.match.role.general !== true)
        .sort((a, b) => a.rank - b.rank || Number(a.read.isQuery) - Number(b.read.isQuery))
        .slice(0, maxReads)
        .map(({ read }) => readOf(read));
}
const ranks = { main: 0, nearMain: 1, reached: 2, near: 3, notebook: 4, elsewhere: 5, shown: 6 };
function rankOf(project, entryPoints) {
    const run = entryPoints.filter(({ kind }) => kind !== 'notebook');
    const main = mainOf(run);
    const [files, mainFiles] = [filesOf(run), filesOf(main)];
    const notebooks = filesOf(entryPoints.filter(({ kind }) => kind === 'notebook'));
    const [reach, mainReach] = [reachOf(project, run), reachOf(project, main)];
    return ({ by, evidence: { path }, within }) => {
        if (by === 'settings' || mainReach.has(path, within))
            return ranks.main;
        if (mainFiles.has(path))
            return ranks.nearMain;
        if (reach.has(path, within))
            return ranks.reached;
        if (files.has(path))
            return ranks.near;
        if (notebooks.has(path))
            return ranks.notebook;
        return shows.test(path) ? ranks.shown : ranks.elsewhere;
    };
}
/** What a pipeline runs, where any does; otherwise what doesn't stand aside. */
function mainOf(run) {
    const distance = ({ path, inPipeline }) => (inPipeline === 'yes' ? 0 : 2) + Number(aside.test(path));
    const least = Math.min(...run.map(distance));
    return run.filter((entry) => distance(entry) === least);
}
/** Files between what is run and what fits. */
function filesOf(entryPoints) {
    return new Set(entryPoints.flatMap(({ path, chain }) => [path, ...chain.map((step) => step.path)]));
}
/** All that runs with the entry points: also what a function on the way to the fit calls beside it. */
function reachOf(project, entryPoints) {
    const graph = callGraphOf(project.repository.facts);
    const start = entryPoints.flatMap(({ path, chain }) => {
        const lines = new Set(chain.flatMap((step) => (step.path === path ? [step.line] : [])));
        const calls = graph.modules.get(path)?.calls.filter(({ line }) => lines.has(line)) ?? [];
        return [{ path, within: '', main: true }, ...calls.map(({ within = '' }) => ({ path, within }))];
    });
    return reachFrom(graph, start);
}
function isWritten(target) {
    return reads_written.test(target) && !isGathered(target);
}
/** The target as the source writes it; the call where it doesn't. */
function readOf({ match, isQuery, target = match.value ?? match.name }) {
    const place = (0,model_location/* locationOf */.hD)(match.evidence);
    if (isQuery)
        return { ...place, target, database: true };
    return mayAskHub(match, target) ? { ...place, target, hub: true } : { ...place, target };
}

;// CONCATENATED MODULE: ./lib/analyses/data/versioning.js





/** What speaks for data versioning, tool by tool. */
function managementOf(project, dvc, hub) {
    const setUp = [...byDvc(project, dvc), ...byGitLfs(project)];
    const asked = byRole(project).filter(({ tool }) => !setUp.some((one) => one.tool === tool));
    return [...setUp, ...asked, ...byRevision(hub)];
}
/**
 * The answer that the evidence gives: a tool that is set up where there is nothing to version versions nothing, and raw files in git
 * beside a tool that is in charge of the rest make it partial.
 */
function versioningOf(management, data) {
    const rawData = data.rawFiles.some(({ kind }) => kind === 'data');
    const hasData = rawData || data.trains || management.some(({ keeps }) => keeps);
    if (!hasData)
        return 'no-data';
    if (management.length > 0)
        return management.some(({ complete }) => complete) && !rawData ? 'versioned' : 'partial';
    if (rawData)
        return 'none';
    return data.trains && !data.bundledOnly ? 'none' : 'no-data';
}
/** DVC is in charge of the data where it is initialised, has a remote, and keeps something that is no model. */
function byDvc(project, dvc) {
    const pipelines = project.facts.filter((file) => file.dvc && !(0,file_kind/* isTestPath */.MQ)(file.path));
    if (!dvc.initialised && pipelines.length === 0)
        return [];
    const outputs = dvcOutputs(project).filter((path) => !(0,file_kind/* isTestPath */.MQ)(path) && !isPageAsset(path));
    const keepsData = outputs.some((path) => (0,file_kind/* kindOfFile */.yK)(path) !== 'model' && !isModelName(path));
    const keeps = outputs.length > 0 || pipelines.some((file) => file.dvc?.kind === 'pipeline');
    const remote = dvc.remotes.find((one) => one.default) ?? dvc.remotes[0];
    const evidence = [
        ...(remote ? [{ path: remote.path, ...(remote.line !== undefined && { line: remote.line }), says: remote.url }] : []),
        ...pipelines.slice(0, 5).map(({ path }) => ({ path })),
    ];
    return [{ tool: 'dvc', complete: dvc.initialised && remote !== undefined && keepsData, keeps, evidence }];
}
/** What a page or an interface shows; a folder of pictures alone may be a data set. */
function isPageAsset(path) {
    return /(?:^|\/)(?:docs?|documentation|screenshots?|snapshots|static|public|assets?|frontend|ui)(?:[/-]|$)/i.test(path);
}
/** `trained_models`, `model`: a folder or a file without an ending that holds what training made. */
function isModelName(path) {
    return /(?:^|[/_-])(?:models?|checkpoints?|weights)$/i.test(path);
}
/** git-lfs is in charge where a pattern of `.gitattributes` is its own and a file of data or a model is a pointer. */
function byGitLfs(project) {
    const patterns = project.facts.flatMap(({ path, attributes = [] }) => attributes.filter(({ lfs }) => lfs).map(({ line, pattern }) => ({ path, line, says: pattern })));
    const kept = project.files.filter(({ path, lfs }) => {
        const kind = (0,file_kind/* kindOfFile */.yK)(path);
        return lfs === true && (kind === 'model' || (kind === 'data' && !(0,file_kind/* isAssetPath */.Mn)(path)));
    });
    if (patterns.length === 0 || kept.length === 0)
        return [];
    return [
        {
            tool: 'git-lfs',
            complete: true,
            keeps: true,
            evidence: [...patterns.slice(0, 3), ...kept.slice(0, 2).map(({ path }) => ({ path }))],
        },
    ];
}
/** A store that keeps versions is in charge where the data is in no other place: a copy in git is what can be changed beside it. */
function byRole(project) {
    const optionalIn = (0,remembered/* remembered */.H)((path) => optionalModules(project.repository.facts.get(path)?.python?.imports ?? []));
    const isRelied = ({ evidence: { path }, name }) => !(0,file_kind/* isTestPath */.MQ)(path) && !optionalIn(path).has(rootOf(name));
    const keeping = project.recognised.roles.filter((match) => match.role.role === 'versions-data' && isRelied(match));
    const complete = !project.files.some(isDataInGit);
    return [...grouped(keeping, ({ tool }) => tool.id)].map(([tool, matches]) => ({
        tool,
        complete,
        keeps: true,
        evidence: matches.slice(0, 5).map(({ evidence }) => evidence),
    }));
}
function isDataInGit({ path, lfs }) {
    return (0,file_kind/* kindOfFile */.yK)(path) === 'data' && lfs !== true && !(0,file_kind/* isAssetPath */.Mn)(path) && !(0,file_kind/* isIllustration */.rm)(path);
}
/** Roots of the modules that are imported only where they are there: integrations for others to use, not what this project relies on. */
function optionalModules(imports) {
    const needed = new Set(imports.filter(({ optional }) => !optional).map(({ module }) => rootOf(module)));
    return new Set(imports.map(({ module }) => rootOf(module)).filter((root) => !needed.has(root)));
}
function rootOf(name) {
    return name.split(/[.(]/, 1)[0] ?? '';
}
/** A data set of a hub that is asked for by commit or version can't change under the project. */
function byRevision(hub) {
    const datasets = hub.filter(({ kind }) => kind === 'dataset');
    const pinned = datasets.filter((one) => one.pinned === 'yes');
    if (pinned.length === 0)
        return [];
    const evidence = pinned.map((use) => ({ ...(0,model_location/* locationOf */.hD)(use), says: `${use.id}@${use.revision}` }));
    return [{ tool: 'huggingface-hub', complete: pinned.length === datasets.length, keeps: true, evidence: evidence.slice(0, 5) }];
}

;// CONCATENATED MODULE: ./lib/analyses/data.js













/** What the project reads to train, and whether that is versioned. */
const data = defineAnalysis({
    fact: 'data',
    analyse(project, earlier) {
        const roles = project.recognised.roles.filter((match) => !(0,file_kind/* isTestPath */.MQ)(match.evidence.path) && isOwnCall(match));
        const reads = readsOf(project, earlier, roles);
        const dvc = dvcOf(project);
        const hub = oncePerUse(hubUses(roles, callGraphOf(project.repository.facts)), illustrates(project.root));
        const rawFiles = rawFilesOf(project.files, dvcPointed(project));
        const rawData = rawFiles.filter(({ kind }) => kind === 'data');
        const management = managementOf(project, dvc, hub);
        const unread = reads.length === 0 ? fitsIn(earlier) : [];
        const bundles = roles.some(({ role }) => role.role === 'bundles-data');
        const bundledOnly = reads.length === 0 && (bundles || makesItsData(project, earlier));
        return {
            versioning: versioningOf(management, { rawFiles, trains: trains(earlier), bundledOnly }),
            tools: management.map(({ tool }) => tool),
            reads,
            dvc,
            rawFiles,
            hub,
            validation: validationOf(project, roles, earlier),
            evidence: [...management.flatMap(({ evidence }) => evidence), ...rawData.slice(0, 5).map(({ path }) => ({ path })), ...unread],
        };
    },
    settled: ({ versioning, rawFiles, reads, validation }) => ({
        'data.reads': reads.length > 0,
        'data.validation': validation.present === 'yes',
        'data.versioning': versioning === 'versioned' || (versioning === 'partial' && rawFiles.some(({ kind }) => kind === 'data')),
    }),
});
function trains({ training }) {
    return training !== undefined && training.entryPoints.length > 0;
}
/** Where models are fitted: all there is to show of data whose reading no call gives away. */
function fitsIn({ training }) {
    return (training?.entryPoints ?? []).slice(0, 5).map(model_location/* locationOf */.hD);
}
/** Whether a file uses what data is handled with, or training imports it. */
function handlesData({ recognised, repository }, { training }) {
    const { imports } = callGraphOf(repository.facts);
    const handling = recognised.tools.filter(({ tool }) => tool.capability === 'data-processing');
    const using = new Set(handling.flatMap(({ evidence }) => evidence.map(({ path }) => path)));
    const reached = new Set([...(training?.entryPoints ?? []), ...(training?.pipelines ?? [])].map(({ path }) => path));
    for (const path of reached)
        for (const imported of imports(path))
            reached.add(imported);
    return (path) => using.has(path) || reached.has(path);
}
function validationOf(project, roles, earlier) {
    const reads = roles.filter(({ role }) => role.role === 'reads-data');
    const checks = project.recognised.roles.filter(({ role }) => role.role === 'validates-data');
    const tools = [...new Set(checks.map(({ tool }) => tool.id))].sort();
    const evidence = [
        ...checks.map((check) => check.evidence),
        ...checksOfReads(project.repository.facts, reads),
        ...ownValidation(project.facts, handlesData(project, earlier)),
    ];
    return { present: evidence.length > 0 ? 'yes' : 'no', tools, evidence: evidence.slice(0, 20) };
}

;// CONCATENATED MODULE: ./lib/analyses/installed-version.js
/**
 * Whether the project's requirements leave room for a release of the package before `version`: unknown where those that could be read do,
 * and others could not be; of a manifest a line that is no requirement costs itself. A lock file decides alone.
 */
function canInstallOlder({ facts, problems }, release) {
    if (!leavesOlder(facts, release))
        return 'no';
    const unread = new Set(problems.filter(({ affects }) => affects.includes('dependencies')).map(({ path }) => path));
    if (unread.size === 0)
        return 'yes';
    for (const { path, manifest } of facts)
        if (manifest && !isLock(manifest))
            unread.delete(path);
    return unread.size > 0 ? 'unknown' : 'yes';
}
function leavesOlder(facts, { package: name, version }) {
    const listed = (wanted) => facts.flatMap(({ manifest }) => (manifest && isLock(manifest) === wanted ? manifest.packages.filter((item) => item.name === name) : []));
    const locked = listed(true);
    const requirements = locked.length > 0 ? locked : listed(false);
    return requirements.length === 0 || requirements.some((requirement) => isOlder(lowestOf(requirement), version));
}
/** Whether a manifest is a lock: what a tool compiled from another file with every version in it is one, whatever its format. */
function isLock({ kind, manager, format, packages }) {
    return (kind === 'lock' ||
        (manager === 'pip-tools' && format === 'requirements.txt' && packages.length > 0 && packages.every((one) => one.pinned)));
}
/** The lowest release that a specifier allows; `0` where it has no lower bound. */
function lowestOf({ specifier }) {
    const bounds = [...specifier.matchAll(/(===?|~=|>=|>|\^|~|^)\s*v?(\d+(?:\.\d+)*)/g)].map((match) => match[2] ?? '0');
    return bounds.sort((a, b) => (isOlder(a, b) ? 1 : -1))[0] ?? '0';
}
/** Whether a release comes before another, by their numbers alone; one that leaves a number out has a 0 there. */
function isOlder(a, b) {
    const [left, right] = [numbersOf(a), numbersOf(b)];
    const at = right.findIndex((number, index) => number !== (left[index] ?? 0));
    return at >= 0 && (left[at] ?? 0) < (right[at] ?? 0);
}
function numbersOf(version) {
    return version.split('.').map(Number);
}

;// CONCATENATED MODULE: ./lib/analyses/releases-in-use.js
/** Releases of Python (`3.9`) that CI, commands, platforms and images set up: those of CI first, of all that a matrix names. */
function releasesInUse({ facts, repository }) {
    const files = [...repository.facts.values()];
    const inCi = files.flatMap(({ ci }) => (ci ? releasesOfCi(ci) : []));
    const inCommands = facts.flatMap(({ commands }) => (commands ?? []).flatMap(releasesOfCommand));
    const images = facts.flatMap(({ dockerfile }) => dockerfile?.from ?? []).flatMap(({ image }) => releasesOfImage(image));
    const settings = facts.flatMap(({ settings }) => (settings?.values ?? []).flatMap(({ key, value }) => releasesOfSetting(key, value)));
    const functions = facts.flatMap(({ python }) => (python?.calls ?? []).flatMap(releasesOfCall));
    return [...inCi, ...inCommands, ...images, ...settings, ...functions];
}
/** The oldest to the newest of these releases as a specifier (`>=3.8,<3.11`), and the newest; undefined without any. */
function rangeOf(releases) {
    const minors = [...new Set(releases)].map((release) => (release.startsWith('3.') ? Number(release.slice(2)) : -1)).sort((a, b) => a - b);
    const [oldest, newest] = [minors[0], minors.at(-1)];
    if (oldest === undefined || newest === undefined)
        return undefined;
    const specifier = oldest === newest ? `==${releases_in_use_nameOf(newest)}.*` : `>=${releases_in_use_nameOf(oldest)},<${releases_in_use_nameOf(newest + 1)}`;
    return { specifier, newest: releases_in_use_nameOf(newest) };
}
/** `-1` stands for the last release of Python 2. */
function releases_in_use_nameOf(minor) {
    return minor < 0 ? '2.7' : `3.${minor}`;
}
function releasesOfCi({ jobs }) {
    return jobs.flatMap(({ image, matrix = {}, steps }) => [
        ...Object.entries(matrix).flatMap(([name, values]) => (asked.test(name) ? values.flatMap(releasesIn) : [])),
        ...steps.flatMap((step) => [...releasesOfStep(step, matrix), ...step.commands.flatMap(releasesOfCommand)]),
        ...releasesOfImage(image ?? ''),
    ]);
}
/** Names of inputs, of settings by their last part, and of the variable that Travis sets. */
const asked = /(?:^|[._])(?:python[-_]?version|versionspec)$/i;
/** Characters at the end of a key that can say what it is for. */
const longestKey = 100;
const variable = /\$\{\{\s*matrix\.([\w-]+)\s*\}\}|\$\((\w[\w.]*)\)/;
/** What `setup-python`, `setup-uv`, `setup-miniconda` or a task of Azure is asked for. */
function releasesOfStep({ uses = '', with: inputs }, matrix) {
    if (!/python|uv|conda|mamba/i.test(uses))
        return [];
    return Object.entries(inputs).flatMap(([name, value]) => {
        const [, key = '', other = ''] = variable.exec(value) ?? [];
        return asked.test(name) ? [value, ...(matrix[key || other] ?? [])].flatMap(releasesIn) : [];
    });
}
/** `uv python install 3.11`, `conda create -n a python=3.8`, `virtualenv -p python3.7`, `gcloud functions deploy f --runtime python39`. */
function releasesOfCommand({ words }) {
    const [program = '', ...rest] = words;
    const named = words.flatMap((word) => /(?:^|\/)python(3\.\d{1,2})$/.exec(word)?.[1] ?? []);
    if (named.length > 0)
        return named;
    const runtime = words.findIndex((word) => /^--runtime(?:=|$)/.test(word));
    if (runtime >= 0)
        return releasesOfRuntime(words[runtime]?.split('=')[1] ?? words[runtime + 1] ?? '');
    if (/^(?:conda|mamba|micromamba)$/.test(program))
        return rest.filter((word) => word.startsWith('python=')).flatMap(releasesIn);
    if (program === 'uv' && rest[0] === 'python')
        return rest.flatMap(releasesIn);
    return program === 'pyenv' && rest[0] === 'install' ? rest.flatMap(releasesIn) : [];
}
function releasesOfSetting(key, value) {
    const end = key.slice(-longestKey);
    if (asked.test(end))
        return releasesIn(value);
    return /(?:^|\.)runtime$/i.test(end) ? releasesOfRuntime(value) : [];
}
/** `create_function(Runtime="python3.9")`, `Function(runtime=Runtime.PYTHON_3_9)`. */
function releasesOfCall({ arguments: given }) {
    return given.flatMap(({ name, value: { literal, reference } }) => {
        if (name === undefined || !/^runtime$/i.test(name))
            return [];
        return releasesOfRuntime(typeof literal === 'string' ? literal : (reference ?? ''));
    });
}
/** What a platform for functions calls a release: `python3.9`, `python39`, the CDK's `Runtime.PYTHON_3_9`. */
function releasesOfRuntime(text) {
    const [, minor] = /^(?:[\w.]+\.Runtime\.)?python_?3[._]?(\d{1,2})$/i.exec(text.slice(-longestKey)) ?? [];
    return minor === undefined ? [] : [`3.${minor}`];
}
/** `python:3.9-slim`, `runtime:py3.9`, `base:python3.9`. */
function releasesOfImage(image) {
    return [...image.matchAll(/(?:(?:^|\/)python:|[:-]py(?:thon)?)(3\.\d{1,2})/g)].flatMap(([, release = '']) => release);
}
function releasesIn(text) {
    return [...text.matchAll(/(?<![\d.])(?:2\.7|3\.\d{1,2})(?!\d)/g)].map(([release]) => release);
}

;// CONCATENATED MODULE: ./lib/languages/requirements.js
const requirement = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*([\s\S]*)$/;
const include = /^(-r|--requirement|-c|--constraint)(?:\s+|=)(.+)$/;
const compiledBy = /^#.*(?:autogenerated by (?:pip-compile|uv)|This file was autogenerated|poetry export)/im;
/** PEP 503: `Foo.Bar_baz` and `foo-bar-baz` are one package. */
function normalisePackage(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
/** Whether version clauses allow one version only: `==1.2`, not `==1.*` and not a range. */
function isExactVersion(specifier) {
    return specifier.split(',').some((clause) => /^===?\s*[^\s*=]+$/.test(clause.trim()));
}
/** Whether a URL names content that can't change: a commit, an archive's hash, a file of a fixed version. */
function isPinnedUrl(url) {
    return (/[@#/][0-9a-f]{40}(?:[#?.&]|$)/i.test(url) || /[#&](?:sha256|sha384|sha512)=/i.test(url) || /\.(?:whl|tar\.gz|zip)(?:[#?]|$)/i.test(url));
}
/** A single dependency; undefined where the text is none. */
function parseRequirement(text) {
    const [declared = '', ...hashes] = text.split(/\s--(?:hash|config-settings|global-option)[=\s]/);
    const [, name, extras = '', rest = ''] = requirement.exec(declared.trim()) ?? [];
    if (name === undefined)
        return undefined;
    const isUrl = rest.startsWith('@');
    const [head = '', ...marker] = rest.split(isUrl ? /\s;/ : ';');
    const specifier = head
        .trim()
        .replace(/^\((.*)\)$/, '$1')
        .trim();
    if (specifier !== '' && !/^[<>=!~@]/.test(specifier))
        return undefined;
    return {
        name: normalisePackage(name),
        extras: extras
            .split(',')
            .map((extra) => extra.trim())
            .filter(Boolean),
        specifier,
        pinned: hashes.length > 0 || (isUrl ? isPinnedUrl(specifier) : isExactVersion(specifier)),
        ...(marker.length > 0 && { marker: marker.join(';').trim() }),
    };
}
/** A dependency given by its place alone: `-e .`, `git+https://…#egg=name`, `./package.whl`; undefined for the project itself. */
function parsePlace(text) {
    const egg = /[#&]egg=([\w.-]+)/.exec(text)?.[1];
    const [address = ''] = text.split(/[#?\s]/, 1);
    const file = address.slice(Math.max(address.lastIndexOf('/'), address.lastIndexOf('\\')) + 1);
    const archive = /\.(?:whl|tar\.gz|zip)$/.test(file) ? /^(.+?)-\d/.exec(file)?.[1] : undefined;
    const name = egg ?? archive ?? repositoryName(address);
    if (name === undefined)
        return undefined;
    return { name: normalisePackage(name), extras: [], specifier: `@ ${text}`, pinned: isPinnedUrl(text) };
}
/** `tool` of `git+https://host/a/tool.git@feature/x`. */
function repositoryName(address) {
    const path = /^(?:git|hg|svn|bzr)\+(?:\w+:\/\/)?[^/]*\/([^@]*)/.exec(address)?.[1];
    const name = path
        ?.split('/')
        .findLast(Boolean)
        ?.replace(/\.git$/, '');
    return name || undefined;
}
/** What a pip requirement or constraint file lists. Comments and options are left out, lines that are neither become problems. */
function readRequirements(text) {
    const file = { requirements: [], includes: [], problems: [], compiled: compiledBy.test(text.slice(0, 2000)) };
    for (const { line, content } of logicalLines(text)) {
        const [, option, path = ''] = include.exec(content) ?? [];
        if (option !== undefined) {
            file.includes.push({ line, path: path.trim(), constraint: option === '-c' || option === '--constraint' });
            continue;
        }
        const place = content.replace(/^(?:-e|--editable)(?:\s+|=)/, '');
        if (place.startsWith('-'))
            continue;
        const isPlace = place !== content || /^(?:[\w+]+:\/\/|\.{0,2}\/|\.)/.test(place) || /^\S+\.(?:whl|tar\.gz|zip)$/.test(place);
        const found = isPlace ? parsePlace(place) : parseRequirement(place);
        if (found)
            file.requirements.push({ ...found, line });
        else if (!isPlace)
            file.problems.push({ line, reason: 'not a requirement' });
    }
    return file;
}
/** Lines without comments, joined where a backslash continues them; `line` is the first one's. */
function logicalLines(text) {
    const logical = [];
    let parts = [];
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    for (const [index, raw] of lines.entries()) {
        const continues = /\\\s*$/.test(raw) && !/^\s*#/.test(raw);
        const content = raw
            .replace(/(^|\s)#[\s\S]*$/, '$1')
            .replace(/\\\s*$/, '')
            .trim();
        parts.push(content);
        if (continues && index < lines.length - 1)
            continue;
        const whole = parts.filter(Boolean).join(' ');
        if (whole !== '')
            logical.push({ line: index + 2 - parts.length, content: whole });
        parts = [];
    }
    return logical;
}
/** A Python requirement as a package of a manifest; undefined where the text is none. */
function pythonPackage(text, place) {
    const found = parseRequirement(text);
    return found && packageOf(found, place);
}
/** A requirement that was read before, as a package of a manifest. */
function packageOf(found, place) {
    const { name, specifier, extras, pinned } = found;
    const runtime = place.runtime ?? !isDevelopmentGroup(place.group ?? '');
    return { name, specifier, extras, pinned, line: place.line, runtime, ecosystem: 'pypi', ...(place.group && { group: place.group }) };
}
const development = /(?:^|[-_.\s/])(?:dev|devel|develop|development|tests?|testing|docs?|lint|linting|linters?|ci|format|style|typing|quality|checks?)(?:[-_.\s/]|$)/i;
/** Whether a group or file of dependencies only develops the project, by its name. */
function isDevelopmentGroup(name) {
    return development.test(name);
}

;// CONCATENATED MODULE: ./lib/analyses/templates.js
const template = /\{\{|\{%|\.(?:tmpl|j2|jinja2?|mustache)$|(?:^|\/)__\w+__(?:\/|$)/;
/** Whether a path is of what a template generates files from. */
function isTemplate(path) {
    return template.test(path);
}
/** Items but those of templates: what a template would generate counts only where the repository is nothing but that template. */
function withoutTemplates(items, isOfTemplate) {
    const own = items.filter((item) => !isOfTemplate(item));
    return own.length > 0 ? own : [...items];
}

;// CONCATENATED MODULE: ./lib/analyses/task-packages.js





/** Packages that a task, a step or a remote function installs for itself when it runs, as its code lists them. */
function taskPackages(project) {
    return project.recognised.roles.flatMap((match) => {
        const { path } = match.evidence;
        if (match.role.role !== 'installs' || (0,file_kind/* isTestPath */.MQ)(path) || isTemplate(path))
            return [];
        const about = { ecosystem: 'pypi', runtime: true, ...(0,model_location/* locationOf */.hD)(match.evidence), task: true };
        return wantedBy(match).map(({ name, specifier, pinned }) => ({ name, specifier, pinned, ...about }));
    });
}
/** What the role's argument lists; without one, all that stands in the call by position. */
function wantedBy({ role, arguments: given = [] }) {
    if (role.argument === undefined)
        return given.filter(({ name }) => name === undefined).flatMap(({ value }) => task_packages_listed(value));
    const value = (0,match_arguments/* argumentOf */.Nf)(given, role.argument);
    return value ? task_packages_listed(value) : [];
}
/** A requirement, a list of them, versions by name, or either under the name of what installs them: `{"pip": ["torch"]}`. */
function task_packages_listed({ literal, items = [], entries = [] }) {
    if (typeof literal === 'string')
        return literal.split('\n').flatMap(task_packages_requirement);
    const inside = entries.flatMap(({ key, value }) => (installers.has(key) ? task_packages_listed(value) : versioned(key, value)));
    return [...items.flatMap(task_packages_listed), ...inside];
}
const installers = new Set(['pip', 'uv', 'packages']);
/** A file of requirements is read where it lies. */
function task_packages_requirement(text) {
    const found = /\.(?:txt|in|toml|ya?ml)$/.test(text.trim()) ? undefined : parseRequirement(text);
    return found ? [found] : [];
}
function versioned(name, { literal }) {
    if (typeof literal !== 'string' || !/^[A-Za-z][\w.-]*$/.test(name) || !/^(?:$|[<>=!~]|\d)/.test(literal))
        return [];
    const exact = /^(?:==)?\s*(\d[\w.+!-]*)$/.exec(literal.trim())?.[1];
    return [{ name: normalisePackage(name), specifier: exact ? `==${exact}` : literal.trim(), pinned: exact !== undefined }];
}

;// CONCATENATED MODULE: ./lib/analyses/dependencies.js







/** Managers of formats that can belong to several. */
const managers = {
    'requirements.txt': 'pip',
    'setup.py': 'setuptools',
    'setup.cfg': 'setuptools',
    'Project.toml': 'julia',
    DESCRIPTION: 'r',
};
/** What the project depends on, and how much of it is fixed to one version. */
const dependencies = defineAnalysis({
    fact: 'dependencies',
    analyse(project) {
        const all = ownManifests([...manifestsOf(project.facts)]);
        const locks = [...all.filter(isLock), ...locksAbove(project)].map((lock) => ({ ...lock, fixes: fixedBy(lock) }));
        const manifests = all.filter((manifest) => !isLock(manifest)).sort((a, b) => distanceOf(a) - distanceOf(b));
        const constraints = constraintsIn(manifests);
        const packages = manifests
            .filter(({ path }) => !constraints.has(path))
            .flatMap((manifest) => directPackages(manifest, constraints, locks));
        return {
            manifests: manifests.map(({ path }) => path),
            lockFiles: locks.map(({ path }) => path),
            locked: lockedBy(locks, packages),
            pinning: pinningOf(packages, locks),
            packages: [...packages, ...taskPackages(project)],
            python: pythonOf(project, manifests),
            installable: manifests.some(({ build }) => build) ? 'yes' : 'no',
            managers: [...new Set(all.flatMap(({ manager, format }) => manager ?? managers[format] ?? []))].sort(),
        };
    },
    settled: ({ python }) => ({ 'dependencies.python': python.declared === 'yes' }),
});
function* manifestsOf(facts) {
    for (const { path, manifest } of facts)
        if (manifest)
            yield { path, ...manifest };
}
/** What a template's files depend on counts only where the others install nothing but what develops the template. */
function ownManifests(all) {
    const own = all.filter(({ path }) => !isTemplate(path));
    return own.some(({ packages }) => packages.some(({ runtime }) => runtime)) ? own : all;
}
/** How far a manifest is from what the project as a whole is installed by: folders deep, and farther what only develops, tests or shows it. */
function distanceOf({ path, packages }) {
    const develops = packages.length > 0 && !packages.some(({ runtime }) => runtime);
    const isAside = develops || (0,file_kind/* isTestPath */.MQ)(path) || (0,file_kind/* isIllustration */.rm)(path);
    return path.split('/').length + (isAside ? 100 : 0);
}
/** A workspace keeps one lock in the root of the repository for all its members. */
function locksAbove(project) {
    if (project.root === '.')
        return [];
    return [...manifestsOf(project.repository.facts.values())].filter((manifest) => isLock(manifest) && (0,graph_path/* isWithin */.UO)(project.root, (0,graph_path/* parentOf */.gN)(manifest.path)) && (0,graph_path/* parentOf */.gN)(manifest.path) !== project.root);
}
/** What the manifests that others name as constraints fix, by path. */
function constraintsIn(manifests) {
    const named = new Set(manifests.flatMap(constraintsOf));
    return new Map(manifests.filter(({ path }) => named.has(path)).map((manifest) => [manifest.path, fixedBy(manifest)]));
}
function constraintsOf({ path, includes }) {
    return includes.filter(({ constraint }) => constraint).map((included) => (0,graph_path/* repositoryPath */.SH)((0,graph_path/* parentOf */.gN)(path), included.path));
}
function directPackages(manifest, constraints, locks) {
    const fixing = [
        ...locks.filter((lock) => covers(lock, manifest)).map(({ fixes }) => fixes),
        ...constraintsOf(manifest).flatMap((path) => constraints.get(path) ?? []),
    ];
    return manifest.packages.map(({ name, specifier, pinned, ecosystem, runtime, line }) => ({
        name,
        specifier,
        pinned: pinned || fixing.some((fixes) => fixes({ name, ecosystem, specifier })),
        ecosystem,
        runtime,
        path: manifest.path,
        line,
    }));
}
/** A lock file speaks for the manifests beside and below it. */
function covers(lock, manifest) {
    return (0,graph_path/* isWithin */.UO)((0,graph_path/* parentOf */.gN)(manifest.path), (0,graph_path/* parentOf */.gN)(lock.path));
}
/**
 * Ecosystems whose packages are locked: the locks name each one that running needs, wherever it is declared. A lock of which only the
 * existence is read is npm's, or may be for anything.
 */
function lockedBy(locks, packages) {
    const unread = locks.filter((lock) => lock.packages.length === 0);
    const named = new Set(locks.flatMap((lock) => lock.packages.map(ecosystemOf)));
    const open = new Set(packages.filter(({ pinned, runtime }) => runtime && !pinned).map(ecosystemOf));
    const isLocked = (ecosystem) => unread.some(({ manager }) => manager !== 'npm' || ecosystem === 'npm') || (named.has(ecosystem) && !open.has(ecosystem));
    return [...new Set(packages.map(({ ecosystem }) => ecosystem))].filter((one) => isLocked(ecosystemOf({ ecosystem: one }))).sort();
}
/**
 * Whether a lock fixes a package: to a release that is older than what is asked for it does not, as nothing installs that. One of which
 * only the existence is read is taken for complete within its ecosystem.
 */
function fixedBy({ packages, manager }) {
    if (packages.length === 0)
        return ({ ecosystem }) => manager === 'npm' && ecosystem === 'npm';
    const exact = packages.filter(({ pinned }) => pinned).map((one) => ({ key: dependencies_keyOf(one), release: lowestOf(one) }));
    const withoutRelease = new Set(exact.filter(({ release }) => release === '0').map(({ key }) => key));
    const newest = new Map();
    for (const { key, release } of exact) {
        const known = newest.get(key);
        if (known === undefined || isOlder(known, release))
            newest.set(key, release);
    }
    return (wanted) => {
        const key = dependencies_keyOf(wanted);
        const release = newest.get(key);
        return withoutRelease.has(key) || (release !== undefined && !isOlder(release, lowestOf(wanted)));
    };
}
function dependencies_keyOf({ name, ecosystem }) {
    return `${ecosystemOf({ ecosystem })} ${name}`;
}
/** Conda's environments hold Python's packages too. */
function ecosystemOf({ ecosystem }) {
    return ecosystem === 'conda' ? 'pypi' : ecosystem;
}
function pinningOf(packages, locks) {
    const pinned = packages.filter((one) => one.pinned).length;
    if (packages.length === 0)
        return locks.length > 0 ? 'all' : 'no-manifest';
    if (pinned === packages.length)
        return 'all';
    if (pinned === 0)
        return 'none';
    return pinned * 2 > packages.length ? 'most' : 'some';
}
const versionFile = /(?:^|\/)(?:\.python-version|runtime\.txt)$/;
function pythonOf(project, manifests) {
    const declared = manifests.flatMap(({ path, python }) => (python ? [{ path, ...python }] : []));
    const files = project.files.filter(({ path }) => versionFile.test(path)).map(({ path }) => ({ path }));
    const evidence = [...declared.map(({ path, line, specifier }) => ({ path, line, says: specifier })), ...files, ...pythonImages(project)];
    const specifier = declared[0]?.specifier;
    const inUse = rangeOf(releasesInUse(project));
    return { declared: evidence.length > 0 ? 'yes' : 'no', ...(specifier !== undefined && { specifier }), ...(inUse && { inUse }), evidence };
}
/** An image of Python with its version declares it to whoever builds that image, and to whoever looks. */
function pythonImages({ facts }) {
    return facts.flatMap(({ path, dockerfile }) => (dockerfile?.from ?? [])
        .filter(({ repository = '', tag = '' }) => (/(?:^|\/)python$/.test(repository) && /^3\.\d/.test(tag)) || /python3\.\d/.test(tag))
        .map(({ line, image }) => ({ path, line, says: image })));
}

;// CONCATENATED MODULE: ./lib/graph/owners.js



/** Where GitHub and GitLab look, in their order; the first file that exists is the only one that counts. */
const codeownersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'];
/** Owners of a path by the repository's CODEOWNERS: the last rule that matches decides, also when it names nobody. */
function ownersOf(facts) {
    const path = codeownersPaths.find((one) => facts.get(one)?.codeowners);
    const rules = path === undefined ? [] : (facts.get(path)?.codeowners ?? []);
    // Unlike git's, a pattern that ends in `/*` covers the files of that folder and not those of the folders below it.
    const fileRule = lastRule(rules.flatMap((rule, order) => (rule.pattern.endsWith('/*') ? [compile(rule, order)] : [])));
    const deepRule = lastRule(rules.flatMap((rule, order) => (rule.pattern.endsWith('/*') ? [] : [compile(rule, order)])));
    return (wanted) => {
        let last = fileRule(wanted, false);
        for (const part of (0,graph_path/* pathAndParents */.Un)(wanted)) {
            const found = deepRule(part, part.length < wanted.length);
            if (found && found.order > (last?.order ?? -1))
                last = found;
        }
        return last?.owners ?? [];
    };
}
function compile({ pattern, owners }, order) {
    return { order, owners, pattern: everywhere.has(pattern) ? everything : gitPattern(pattern.replaceAll('\\ ', ' ')) };
}
const everywhere = new Set(['*', '/**', '**']);
const everything = { negated: false, matches: () => true };

;// CONCATENATED MODULE: ./lib/analyses/documents.js



/** Kinds that speak for a whole project: they count in its root and where a host looks for them, not in any folder. */
const ofTheRoot = ['readme', 'license', 'contributing', 'changelog', 'security', 'citation'];
/** Kinds that may lie anywhere. */
const ofAnyFolder = ['modelCard', 'dataCard', 'runbook'];
/** Kinds that a project takes over from the repository that it lies in. */
const inherited = ['license', 'contributing', 'security', 'citation'];
/** The documents that a reader looks for; of several the one nearest to the project's root. */
const documents = defineAnalysis({
    fact: 'documents',
    analyse(project) {
        const found = {};
        for (const kind of ofTheRoot)
            documents_assign(found, kind, inRoot(project.facts, kind, project.root) ?? inheritedFrom(project, kind));
        for (const kind of ofAnyFolder)
            documents_assign(found, kind, nearest(project.facts, kind));
        documents_assign(found, 'codeowners', codeownersPaths.find((path) => project.repository.facts.get(path)?.codeowners));
        return found;
    },
    settled: ({ codeowners, license, modelCard, runbook }) => ({
        'documents.codeowners': codeowners !== undefined,
        'documents.license': license !== undefined,
        'documents.modelCard': modelCard !== undefined,
        'documents.runbook': runbook !== undefined,
    }),
});
function documents_assign(found, kind, path) {
    if (path !== undefined)
        found[kind] = { path };
}
function inRoot(facts, kind, root) {
    const folders = ['', '.github/', 'docs/'].map((folder) => (root === '.' ? folder : `${root}/${folder}`));
    const paths = pathsOf(facts, kind);
    return folders.flatMap((folder) => paths.filter((path) => path.slice(0, path.lastIndexOf('/') + 1) === folder))[0];
}
function inheritedFrom(project, kind) {
    return project.root !== '.' && inherited.includes(kind) ? inRoot(project.repository.facts.values(), kind, '.') : undefined;
}
function nearest(facts, kind) {
    const depth = (path) => path.split('/').length;
    return pathsOf(facts, kind)
        .filter((path) => !(0,file_kind/* isTestPath */.MQ)(path))
        .sort((a, b) => depth(a) - depth(b))[0];
}
function pathsOf(facts, kind) {
    return [...facts].filter(({ document }) => document?.kind === kind).map(({ path }) => path);
}

;// CONCATENATED MODULE: ./lib/analyses/files.js


/** Every file of the project with what it is and who owns it. */
const files = defineAnalysis({
    fact: 'files',
    analyse: (project) => project.files.map((file) => ({
        path: file.path,
        ...(file.size !== undefined && { size: file.size }),
        kind: files_kindOf(file),
        lfs: file.lfs === true,
        owners: project.ownersOf(file.path),
    })),
});
function files_kindOf(file) {
    return file.mode === 'symlink' || file.mode === 'submodule' ? file.mode : (0,file_kind/* kindOfFile */.yK)(file.path);
}

;// CONCATENATED MODULE: ./lib/analyses/tests/test-names.js

/** Whether a file is a test by its place, or by a name that its content does not belie: a program that defines and asserts nothing is run as any other. */
function isTest({ path, python }) {
    return (0,file_kind/* isTestPath */.MQ)(path) || ((0,file_kind/* isTestCode */.MH)(path) && !(python && isProgram(path, python)));
}
function isProgram(path, { asserts, calls, definitions }) {
    const isFixture = path.endsWith('conftest.py') || calls.some(({ name }) => /^(?:pytest|unittest)\./.test(name));
    return !isFixture && asserts.length === 0 && !definitions.some(({ name }) => /(?:^|\.)_?tests?(?![a-z])/i.test(name));
}

;// CONCATENATED MODULE: ./lib/analyses/hazards.js




/** Dangerous calls and secrets in the project's code; tests may do as they like with what they made themselves. */
const hazards = defineAnalysis({
    fact: 'hazards',
    analyse(project) {
        const dangerOf = dangerIn(project);
        const inCode = project.facts.filter((file) => !isTest(file));
        const paths = new Set(inCode.map(({ path }) => path));
        const called = project.recognised.hazards.filter(({ evidence }) => paths.has(evidence.path));
        const found = [
            ...called.flatMap((match) => hazardOf(match, dangerOf(match))),
            ...inCode.flatMap(({ path, secrets }) => secretsOf(path, secrets)),
        ];
        return found.sort(byPlace);
    },
});
/** Says whether a match is a danger here: not where every version that can be installed is safe, nor beside what makes it safe. */
function dangerIn(project) {
    const calledIn = (0,remembered/* remembered */.H)((path) => new Set(project.repository.facts.get(path)?.python?.calls.map(({ name }) => name)));
    const dangerOf = (0,remembered/* remembered */.H)(({ safeSince }) => (safeSince ? canInstallOlder(project, safeSince) : 'yes'));
    return ({ danger, evidence }) => {
        const { safeBeside = [] } = danger;
        return safeBeside.some((name) => calledIn(evidence.path).has(name)) ? 'no' : dangerOf(danger);
    };
}
function hazardOf({ hazard, evidence: { path, line, cell, says } }, danger) {
    if (danger === 'no')
        return [];
    const text = says === undefined ? hazard.says : `${says}: ${hazard.says}`;
    const place = { path, ...(line === undefined ? {} : { line }), ...(cell === undefined ? {} : { cell }) };
    return [{ ...place, kind: hazard.kind, says: text, ...(danger === 'unknown' && { undecided: true }) }];
}
function secretsOf(path, secrets = []) {
    return secrets.map(({ line, says }) => ({ path, line, kind: 'hardcoded-secret', says }));
}
function byPlace(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    return (a.cell ?? 0) - (b.cell ?? 0) || (a.line ?? 0) - (b.line ?? 0);
}

// EXTERNAL MODULE: ./lib/tools/expression.js
var expression = __webpack_require__(3865);
;// CONCATENATED MODULE: ./lib/analyses/hosted-models.js






/** Models that a vendor runs, by the name that the code asks for; `pinned` where the name means one fixed snapshot, unknown where only a variable says it. */
const hostedModels = defineAnalysis({
    fact: 'hostedModels',
    analyse(project) {
        const graph = callGraphOf(project.repository.facts);
        const constants = hosted_models_constantsOf(project.facts);
        const inUse = new Set(project.recognised.tools.filter(({ level }) => level === 'used').flatMap(placesOf));
        return project.recognised.roles
            .filter(({ role, tool, evidence }) => role.role === 'hosts-models' && inUse.has(`${tool.id} ${evidence.path}`))
            .flatMap((match) => modelsOf(match, graph, constants).map(({ name, isKnown }) => ({
            ...(0,model_location/* locationOf */.hD)(match.evidence),
            provider: match.tool.id,
            model: name,
            pinned: isKnown ? isPinned(match, name) : 'unknown',
        })));
    },
});
/** A client of one vendor also speaks to other servers: the vendor's own must be in use in the same file. */
function placesOf({ tool, evidence }) {
    return evidence.map(({ path }) => `${tool.id} ${path}`);
}
/** Strings that modules write out under a name in capitals, by that name. */
function hosted_models_constantsOf(facts) {
    const found = new Map();
    for (const { python } of facts) {
        for (const { target, value, within } of python?.assignments ?? []) {
            if (within !== undefined || typeof value.literal !== 'string' || !constant.test(target))
                continue;
            found.set(target, (found.get(target) ?? new Set()).add(value.literal));
        }
    }
    return found;
}
const constant = /^[A-Z][A-Z0-9_]+$/;
/** The models that a call is given, by the variable where no name is known; none where it is given none. */
function modelsOf({ role, evidence, arguments: given = [] }, graph, constants) {
    if (role.argument === undefined)
        return [];
    const value = (0,match_arguments/* argumentOf */.Nf)(given, role.argument) ?? given.find(({ name }) => name === '**')?.value;
    const items = value?.items ?? (value ? [value] : []);
    return items.flatMap((item) => {
        const written = literalBehind(graph, evidence.path, item);
        const text = written === undefined ? constantBehind(item, constants) : written;
        if (text === undefined)
            return [{ name: hosted_models_variableOf(item), isKnown: false }];
        return typeof text === 'string' ? [{ name: text, isKnown: true }] : [];
    });
}
/** What the source calls a value that is not known: a variable, a field of what a call gave, or the key of a setting. */
function hosted_models_variableOf({ reference = '?', key }) {
    return /[()[\]]/.test(reference) ? (key ?? /\.(\w+)$/.exec(reference)?.[1] ?? '?') : reference;
}
/** What a constant stands for, where the project writes out one text alone under its name. */
function constantBehind({ reference }, constants) {
    const written = constants.get(reference?.split('.').at(-1) ?? '');
    return written?.size === 1 ? [...written][0] : undefined;
}
/** What the role's argument is in a call: a literal, a list's items; a variable's value is not known. */
function hosted_models_valuesOf({ role, arguments: given }) {
    if (role.argument === undefined || !given)
        return [];
    const value = (0,match_arguments/* argumentOf */.Nf)(given, role.argument);
    return value?.reference === undefined ? (0,match_arguments/* spellings */.cl)(value) : [];
}
/** Far longer than any name of a model or an image. */
const longestName = 500;
/** Whether a value names one fixed version, by the record's own pattern. */
function isPinned({ role }, value) {
    if (role.pinned === undefined || value.length > longestName)
        return 'unknown';
    return (0,expression/* isFoundIn */.u)(role.pinned, value) ? 'yes' : 'no';
}

;// CONCATENATED MODULE: ./lib/languages/variables.js

/** Values that hold each other twice double with every line. */
const variables_maxLength = 10_000;
/** Expands `$A`, `${A}`, `${A:-x}`, `${A-x}`, `${A:+x}`, `${A+x}`, `${A:=x}`, `${A=x}` and what else a shell makes of a value, as `${A%.*}`; a variable without value stays as written, and so does a text that grows too long. */
function expandVariables(text, values) {
    if (!text.includes('$'))
        return text;
    const expanded = variables_expand(text, values);
    return expanded.length > Math.max(variables_maxLength, text.length) ? text : expanded;
}
function variables_expand(text, values) {
    return text.replace(VARIABLE, (written, plain, name, operator, word = '', operation) => {
        const value = values.get(plain ?? name ?? '');
        if (operation !== undefined)
            return (value === undefined ? undefined : changedBy(operation, value)) ?? written;
        const given = operator?.startsWith(':') ? Boolean(value) : value !== undefined;
        if (operator?.endsWith('+'))
            return given ? expandVariables(word, values) : '';
        if (operator !== undefined)
            return given ? (value ?? '') : expandVariables(word, values);
        return value ?? written;
    });
}
const VARIABLE = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+=])((?:[^{}]|\{[^{}]*\})*)|([#%/^,:?][^{}$]*))?\})/g;

;// CONCATENATED MODULE: ./lib/analyses/built-as.js




/** Stages and builds of one Dockerfile that are gone through at most. */
const mostStages = 100;
const mostBuilds = 20;
/**
 * Says what a Dockerfile starts from as it is built: where several build it with other arguments, as the one does that fixes least. Where
 * a file that could not be read may build it too, an argument that fixes nothing is open.
 */
function builtAs({ repository: { facts }, problems }) {
    const isOpen = problems.some(({ affects }) => affects.includes('images'));
    const builds = [...facts.values()].flatMap(({ path, builds = [] }) => builds.map((build) => ({ path: (0,graph_path/* repositoryPath */.SH)((0,graph_path/* parentOf */.gN)(path), build.dockerfile), build })));
    const byPath = grouped(builds, ({ path }) => path);
    return (path, file) => {
        const given = (byPath.get(path) ?? []).slice(0, mostBuilds);
        if (file.from.length > mostStages)
            return file.from;
        if (given.length === 0)
            return isOpen ? file.from.map(leftOpen) : file.from;
        const variants = given.map(({ build }) => built_as_valuesOf(file, build));
        return file.from.map((line, index) => {
            const { written, pin } = line;
            if (written === undefined || pin === 'stage')
                return line;
            const stages = new Set(file.from.slice(0, index).flatMap(({ alias }) => alias?.toLowerCase() ?? []));
            return variants.map((values) => resolved(line, expandVariables(written, values), stages)).reduce(lessFixed);
        });
    };
}
function leftOpen(line) {
    return line.written === undefined || built_as_isFixed(line.pin) ? line : { ...line, pin: 'build-arg' };
}
/** Values of the arguments in one build: what it gives counts for more than what the Dockerfile falls back on. */
function built_as_valuesOf({ arguments: declared }, build) {
    const values = new Map();
    const given = new Map(Object.entries(build.arguments));
    for (const [name, value] of Object.entries(declared)) {
        const used = given.get(name) ?? value;
        if (used !== '')
            values.set(name, expandVariables(used, values));
    }
    return values;
}
function resolved({ line, alias, platform, written = '' }, text, stages) {
    const image = text.replace(/^["']|["']$/g, '');
    const isStage = stages.has(image.toLowerCase());
    const reference = isStage ? { image } : parseImageReference(image);
    return {
        line,
        ...reference,
        ...(alias !== undefined && { alias }),
        ...(platform !== undefined && { platform }),
        pin: isStage ? 'stage' : pinOf(reference),
        written,
    };
}
const byFirmness = ['none', 'latest', 'floating-tag', 'build-arg', 'version-tag', 'digest', 'scratch', 'stage'];
function built_as_isFixed(pin) {
    return byFirmness.indexOf(pin) >= byFirmness.indexOf('build-arg');
}
function lessFixed(one, other) {
    return byFirmness.indexOf(other.pin) < byFirmness.indexOf(one.pin) ? other : one;
}

;// CONCATENATED MODULE: ./lib/analyses/built-images.js

/** Says whether an image is one that the repository builds itself: under that name, or as the project whose name it has. */
function builtImages(facts) {
    const named = facts.flatMap(({ services, commands, manifest }) => [
        ...(services ?? []).flatMap(({ build, image }) => (build === undefined || image === undefined ? [] : [image])),
        ...(commands ?? []).flatMap(tagsOf),
        ...(manifest?.build?.name === undefined ? [] : [manifest.build.name]),
    ]);
    const names = new Set(named.map(built_images_nameOf));
    return ({ image, registry, repository = '' }) => registry === undefined && !repository.includes('/') && names.has(built_images_nameOf(image));
}
/** What `docker build -t` and its kin call the image. */
function tagsOf({ words }) {
    if (!/^(?:docker|podman|nerdctl|buildah)$/.test(words[0] ?? '') || !/^(?:build|buildx|bud|image)$/.test(words[1] ?? ''))
        return [];
    return words.flatMap((word, at) => {
        if (/^(?:-t|--tag)$/.test(word))
            return words[at + 1] ?? [];
        return /^--tag=(.+)$/.exec(word)?.[1] ?? [];
    });
}
/** The last part of an image's or a package's name, without its tag. */
function built_images_nameOf(image) {
    const { repository = image } = parseImageReference(image);
    return repository
        .slice(repository.lastIndexOf('/') + 1)
        .toLowerCase()
        .replaceAll('_', '-');
}

;// CONCATENATED MODULE: ./lib/analyses/images.js




/** The images that the project builds: what they start from, what they install, and whether they run as root. */
const images_images = defineAnalysis({
    fact: 'images',
    analyse(project) {
        const { facts } = project;
        const isBuiltHere = builtImages(facts);
        const fromOf = builtAs(project);
        const built = facts.flatMap(({ path, dockerfile }) => (dockerfile ? [{ path, dockerfile, from: fromOf(path, dockerfile) }] : []));
        return built.map((file) => imageOf(file, isBuiltHere)).sort((a, b) => (a.path < b.path ? -1 : 1));
    },
});
function imageOf({ path, dockerfile, from }, isBuiltHere) {
    const { installs, user, healthcheck } = dockerfile;
    return {
        path,
        from: from.map(({ platform: _, written: __, ...line }) => (isBuiltHere(line) ? { ...line, builtHere: true } : line)),
        installs,
        ...(user !== undefined && { user }),
        root: images_rootOf(from, user),
        healthcheck: healthcheck !== undefined,
    };
}
/** Images that set another user than root themselves. */
const UNPRIVILEGED = /nonroot|rootless|unprivileged|(?:^|\/)(?:bitnami|jupyter|jupyterhub|mambaorg|nginxinc|kserve|seldonio|grafana|prom|elastic)\//i;
/** Images of publishers that are known to leave the user to whoever builds on them. */
const PRIVILEGED = /^(?:library\/)?[\w.-]+$|(?:^|\/)(?:nvidia|pytorch|tensorflow|continuumio|condaforge|conda|rocker|astral-sh|huggingface|rapidsai|amazonlinux|deeplearning-platform-release|vscode|pypa|arm64v8|amd64|oven|r-base|playwright|lambda)\//;
/** Without USER the base image decides: of what is known nothing about, nothing is said. */
function images_rootOf(from, user) {
    if (user !== undefined)
        return rootOfUser(user);
    const base = baseOf(from);
    if (!base || base.pin === 'build-arg')
        return 'unknown';
    if (base.pin === 'scratch')
        return 'yes';
    const named = `${base.repository ?? ''}${base.tag ? `:${base.tag}` : ''}`;
    if (UNPRIVILEGED.test(named))
        return 'no';
    return PRIVILEGED.test(base.registry ? `${base.registry}/${base.repository ?? ''}` : (base.repository ?? '')) ? 'yes' : 'unknown';
}
function rootOfUser(user) {
    const [name = ''] = user.split(':');
    if (hasGap(name))
        return 'unknown';
    return name === 'root' || /^0+$/.test(name) ? 'yes' : 'no';
}
/** The image that the final stage is built on in the end. */
function baseOf(from) {
    let base = from.at(-1);
    for (let left = from.length; base?.pin === 'stage' && left > 0; left--) {
        const name = base.image.toLowerCase();
        base = from.find(({ alias }) => alias?.toLowerCase() === name);
    }
    return base;
}

;// CONCATENATED MODULE: ./lib/analyses/kinds.js






/** Source files that make more than the code around a few examples. */
const bulk = 100;
/** What the project is for, as far as its code says: it may be several things, or none. */
const kinds = defineAnalysis({
    fact: 'kinds',
    analyse(project, earlier) {
        const tests = {
            training: (earlier.training?.entryPoints.length ?? 0) > 0,
            serving: earlier.serving?.present === 'yes',
            library: isLibrary(project, earlier),
            template: kinds_isTemplate(project),
        };
        return Object.keys(tests).filter((kind) => tests[kind]);
    },
});
/**
 * What others install: published, installed by name, or built and neither run, served nor put into an image but to show its use. Where
 * no package has a name, the bulk of code that trains and serves only in what shows its use says the same.
 */
function isLibrary(project, { training, serving }) {
    const { root, facts } = project;
    const isShown = illustrates(root);
    const own = facts.filter(({ path }) => !isShown(path) && !(0,file_kind/* isTestPath */.MQ)(path));
    const names = own.flatMap(({ manifest }) => manifest?.build?.name ?? []);
    if (names.length > 0 && (isPublished(project) || isInstalledByName(own, names)))
        return true;
    const runs = training?.entryPoints.some(({ path, kind }) => kind === 'notebook' || !isShown(path)) ?? false;
    const serves = serving?.present === 'yes' && serving.evidence.some(({ path }) => !isShown(path));
    if (runs || serves || own.some(({ dvc }) => dvc?.kind === 'pipeline'))
        return false;
    if (names.length > 0)
        return !own.some(({ path, dockerfile }) => (dockerfile && !isWorkshop(dockerfile)) || isApp(project, path));
    const shows = (training?.entryPoints.length ?? 0) > 0 || serving?.present === 'yes';
    return shows && own.filter(({ python, foreign }) => python ?? foreign).length >= bulk;
}
/** An image to test or to look around in: what it starts is a test run or a shell. */
function isWorkshop({ entrypoint }) {
    const workshop = /^(?:(?:\S*\/)?(?:ba|z)?sh$|pytest\b|tox\b|nox\b|python3? -m (?:pytest|unittest)\b|make (?:tests?|check)$)/;
    return entrypoint.length > 0 && entrypoint.every(({ words }) => workshop.test(words.join(' ')));
}
/** A script outside every package that is run as an app: its framework takes the whole file. */
function isApp({ recognised, repository }, path) {
    const isRun = recognised.rolesIn(path).some(({ role, by }) => role.role === 'serves' && by === 'imports');
    return isRun && !repository.facts.has((0,graph_path/* repositoryPath */.SH)((0,graph_path/* parentOf */.gN)(path), '__init__.py'));
}
function isInstalledByName(facts, names) {
    const own = new Set(names.map(normalisePackage));
    return facts.some(({ document }) => document?.installs?.some((name) => own.has(normalisePackage(name))));
}
const publishing = /^(?:(?:python[\d.]* -m )?twine upload|python[\d.]* setup\.py(?: \S+)* upload|dpl pypi|uv publish|poetry publish|flit publish|hatch publish|pdm publish|maturin (?:publish|upload)|npm publish)\b/;
/** A server of one's own: what it gives out is for those who run it. */
const elsewhere = / (?:-r|--repository|--repository-url|--publish-url|--index|--registry)[ =](?!(?:test)?pypi\b|https:\/\/(?:upload|test|registry)\.(?:pypi|npmjs)\.org)/;
const publishers = /^(?:pypa\/gh-action-pypi-publish|JRubics\/poetry-publish|casperdcl\/deploy-pypi)(?:@|$)/i;
/** As much of a command as says whether it publishes. */
const longestCommand = 500;
/** Whether CI uploads a package, by itself or by a task of the project's. */
function isPublished({ facts, repository }) {
    const own = new Set(facts.map(({ path }) => path));
    const jobs = jobRuns(repository.facts).filter(({ path }) => own.has(path));
    const commands = [
        ...facts.flatMap((file) => (file.ci ? (file.commands ?? []) : [])),
        ...jobs.flatMap(({ runs }) => runs.map(({ command }) => command)),
    ];
    return (facts.some(({ ci }) => ci?.uses.some(({ uses }) => publishers.test(uses))) ||
        commands.some(({ words }) => isUpload(words.join(' ').slice(0, longestCommand))));
}
function isUpload(command) {
    return publishing.test(command) && !elsewhere.test(command);
}
const templateFiles = /(?:^|\/)(?:cookiecutter\.json|copier\.ya?ml|databricks_template_schema\.json|\.cruft\.json)$/;
function kinds_isTemplate({ files }) {
    return files.some(({ path }) => templateFiles.test(path) || path.includes('{{'));
}

;// CONCATENATED MODULE: ./lib/analyses/exposure.js

const order = ['none', 'low', 'medium', 'high'];
/** Layers that can be switched off: the work is done without them, only unseen. */
const peripheral = new Set(['tracking', 'monitoring']);
/** From this share of a project's files on, the platform is what the project is written for. */
const nativeShare = 0.2;
/** Below this share of a project's code, what needs the platform is one corner of it: examples, one of several deployments. */
const coreShare = 0.1;
/** The exposure of a project and the uses that make it: the deepest first, then a platform for machine learning, then the wider one. */
function exposureOf(uses, project) {
    const weighed = uses.map((use) => ({ use, weights: weightsOf(use, project) }));
    weighed.sort((a, b) => a.weights.map((weight, at) => (b.weights[at] ?? 0) - weight).find(Boolean) ?? 0);
    return { exposure: order[weighed[0]?.weights[0] ?? 0] ?? 'none', ranked: weighed.map(({ use }) => use) };
}
/** What uses are ranked by, the depth of the exposure first. */
function weightsOf(use, project) {
    const { tool, platform } = use;
    return [order.indexOf(exposureTo(use, project)), Number(tool.platform ?? false), platform.layers.length, platform.files];
}
/**
 * Low: one file, optional, an address that may be switched for another, or no layer that the work depends on. High: code of a layer that the work depends on calls it, in several
 * places and in more than a corner of the project; or the project is written for it. Medium: anything between.
 */
function exposureTo({ roles, code, required, addressed, platform }, project) {
    if (platform.files <= 1 || addressed || platform.layers.every((layer) => peripheral.has(layer)))
        return 'low';
    if (platform.files >= nativeShare * project.files.length)
        return 'high';
    if (code.length > 0 && required.length === 0)
        return 'low';
    const core = new Set(roles.filter(({ role }) => role.layer && !peripheral.has(role.layer)).map(({ evidence }) => evidence.path));
    const inCore = required.filter((path) => core.has(path));
    const isCorner = inCore.length < coreShare * codeFiles(project);
    const isDeep = inCore.length > 1 || (inCore.length === 1 && platform.files > 2);
    return isDeep && !isCorner ? 'high' : 'medium';
}
function codeFiles({ facts }) {
    return facts.filter(({ path, python, foreign }) => (python || foreign) && !(0,file_kind/* isTestPath */.MQ)(path)).length;
}

;// CONCATENATED MODULE: ./lib/analyses/lock-in.js





const maxEvidence = 10;
/** Vendors' services in these capabilities hold nothing of a project back: code and data move without them. */
const exempt = new Set(['artifact-storage', 'ci-cd', 'testing', 'packaging', 'iac', 'notebook']);
/** Which proprietary platforms the project stands on, what they touch, and how much could not run without them. */
const lockIn = defineAnalysis({
    fact: 'lockIn',
    analyse(project) {
        const uses = platformsOf(project)
            .map(([tool, matches]) => useOf(tool, matches, project))
            .filter(({ platform }) => platform.files > 0);
        const { exposure, ranked } = exposureOf(uses, project);
        return {
            platforms: ranked.map(({ platform }) => platform),
            exposure,
            portable: portabilityOf(project.recognised.roles),
        };
    },
});
function platformsOf({ recognised }) {
    const found = new Map();
    for (const match of recognised.tools) {
        if (match.level === 'declared' || !isPlatform(match.tool))
            continue;
        const [, matches] = found.get(match.tool.id) ?? [match.tool, []];
        found.set(match.tool.id, [match.tool, [...matches, match]]);
    }
    return [...found.values()];
}
function isPlatform({ platform, licence, hosting, capability }) {
    return platform ?? (licence === 'proprietary' && hosting === 'vendor' && !exempt.has(capability));
}
function useOf(tool, matches, project) {
    // A test calls a platform to see that something else does.
    const evidence = matches.flatMap((match) => match.evidence).filter(({ path }) => !(0,file_kind/* isTestCode */.MH)(path));
    const roles = project.recognised.roles.filter((match) => match.tool.id === tool.id && !(0,file_kind/* isTestCode */.MH)(match.evidence.path));
    const paths = [...new Set(evidence.map(({ path }) => path))].sort();
    const code = paths.filter((path) => isCode(path, project));
    const calling = paths.filter((path) => matches.some(({ callers }) => callers.has(path)));
    const layers = [...new Set(roles.flatMap(({ role }) => role.layer ?? []))];
    return {
        tool,
        roles,
        code,
        required: code.filter((path) => !isOptional(path, evidence, project)),
        addressed: matches.every(({ addressed }) => addressed),
        platform: {
            vendor: tool.vendor ?? tool.id,
            tool: tool.id,
            name: tool.name,
            files: paths.length,
            callSites: matches.reduce((sum, { callSites }) => sum + callSites, 0),
            layers: (layers.length > 0 ? layers : (tool.layers ?? [layerOf(tool.capability)])).sort(),
            modules: [...new Set((calling.length > 0 ? calling : paths).map(lock_in_folderOf))].sort(),
            isolated: isolation(calling.length > 0 ? code.filter((path) => calling.includes(path)) : code, tool.id, project),
            alternatives: tool.alternatives ?? [],
            evidence: inOrder(evidence, calling, project).slice(0, maxEvidence),
        },
    };
}
/** What calls the platform before what sets it up, and what is only shown to others last. */
function inOrder(evidence, calling, { root }) {
    const isShown = illustrates(root);
    const calls = new Set(calling);
    const rankOf = ({ path }) => (isShown(path) ? 2 : calls.has(path) ? 0 : 1);
    return [...evidence].sort((a, b) => rankOf(a) - rankOf(b));
}
function isCode(path, { repository }) {
    const facts = repository.facts.get(path);
    return facts?.python !== undefined || facts?.foreign !== undefined;
}
/** Every import of it in the file stands behind `except ImportError`. */
function isOptional(path, evidence, { repository }) {
    const lines = new Set(evidence.filter((place) => place.path === path).map(({ line }) => line));
    const imports = (repository.facts.get(path)?.python?.imports ?? []).filter(({ line }) => lines.has(line));
    return imports.length > 0 && imports.every(({ optional }) => optional);
}
const lock_in_layers = {
    'data-versioning': 'data',
    'artifact-storage': 'data',
    'data-validation': 'data',
    labelling: 'data',
    training: 'training',
    'experiment-tracking': 'tracking',
    'model-registry': 'registry',
    serving: 'serving',
    'hosted-model': 'serving',
    'feature-store': 'features',
    orchestration: 'orchestration',
    monitoring: 'monitoring',
};
function layerOf(capability) {
    return lock_in_layers[capability] ?? 'other';
}
function lock_in_folderOf(path) {
    return (0,graph_path/* parentOf */.gN)(path) || '.';
}
/** At most one module, or one folder that is named for the platform or in which every module calls it; notebooks and what shows others the way call what they please. */
function isolation(calling, id, { root, facts, repository }) {
    const isShown = illustrates(root);
    const modules = calling.filter((path) => !isShown(path) && repository.facts.get(path)?.notebook === undefined);
    if (modules.length <= 1)
        return 'yes';
    const [folder = '', ...others] = new Set(modules.map(lock_in_folderOf));
    if (others.length > 0 || folder === '.')
        return 'no';
    if ((0,graph_path/* baseOf */.bx)(folder).replaceAll('_', '-') === id)
        return 'yes';
    const beside = facts.filter(({ path, python }) => python && lock_in_folderOf(path) === folder && !path.endsWith('/__init__.py'));
    return beside.every(({ path }) => calling.includes(path)) ? 'yes' : 'no';
}
function portabilityOf(roles) {
    const saved = roles.filter(({ role }) => role.role === 'saves-model' && role.portable !== undefined);
    if (saved.length === 0)
        return 'unknown';
    return saved.some(({ role }) => role.portable) ? 'yes' : 'no';
}

;// CONCATENATED MODULE: ./lib/analyses/opened.js

/** How many lines above the call that reads it a file is opened. */
const nearby = 3;
/** Says what the file that a call reads was opened by, a path or the name of one, where that stands on its line or just above it. */
function openedIn({ repository }) {
    const byLine = (0,remembered/* remembered */.H)((path) => {
        const calls = (repository.facts.get(path)?.python?.calls ?? []).filter(({ name }) => /(?:^|\.)open$/.test(name));
        return new Map(calls.map(({ line, cell, name, arguments: given }) => [`${cell ?? ''}:${line}`, opened_writtenIn(given[0]?.value) ?? name]));
    });
    return ({ path, line = 0, cell }) => {
        for (let above = 0; above <= nearby; above++) {
            const found = byLine(path).get(`${cell ?? ''}:${line - above}`);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
}
function opened_writtenIn({ literal, reference } = {}) {
    return typeof literal === 'string' ? literal : reference;
}

;// CONCATENATED MODULE: ./lib/analyses/charts.js

/** Says whether a file lies in a Helm chart that names its home or its sources: a copy of somebody's, or one made for others to install. */
function inPublishedChart(facts) {
    const folders = new Set(facts.filter(isPublishedChart).map(({ path }) => (0,graph_path/* parentOf */.gN)(path)));
    return (path) => folders.size > 0 && (0,graph_path/* pathAndParents */.Un)(path).some((folder) => folders.has(folder));
}
/** Names of the Helm charts that are here and published nowhere. */
function ownCharts(facts) {
    const own = facts.filter((file) => isChart(file) && !isPublishedChart(file));
    return new Set(own.flatMap(({ settings }) => settings?.values.flatMap(({ key, value }) => (key === 'name' ? [value] : [])) ?? []));
}
function isChart({ path }) {
    return /(?:^|\/)Chart\.ya?ml$/.test(path);
}
/** The chart of the repository as a whole is nobody's copy. */
function isPublishedChart(file) {
    return isChart(file) && file.path.includes('/') && (file.settings?.values.some(({ key }) => /^(?:home|sources)\b/.test(key)) ?? false);
}

;// CONCATENATED MODULE: ./lib/analyses/bundles.js


const systems = /^(?:flux|argo-?cd|argo-(?:workflows|rollouts|events)|cert-manager|ingress-nginx|istio|knative(?:-\w+)*|kserve|kubeflow(?:-\w+)*|kube-prometheus(?:-stack)?|tekton(?:-\w+)*|sealed-secrets|external-secrets)$/;
/** Whether an object is a part of a system that was installed whole, by a manifest that its makers or its own command wrote. */
function isInstalledWhole({ partOf }) {
    return partOf !== undefined && systems.test(partOf);
}
const clusterWide = /^(?:ClusterRole|CustomResourceDefinition|(?:Mutating|Validating)WebhookConfiguration)$/;
const reachesAll = /^(?:DaemonSet|CustomResourceDefinition|(?:Mutating|Validating)WebhookConfiguration)$/;
/** Says whether a file is a copy of what others have made: of a published chart, of what a chart was rendered to, or of the manifests that install an operator. */
function somebodyElses(facts) {
    const inChart = inPublishedChart(facts);
    const holding = (kind) => facts.filter(({ objects }) => objects?.some((object) => object.kind === kind)).map(({ path }) => path);
    const definitions = new Set(holding('CustomResourceDefinition'));
    const roles = new Set(holding('ClusterRole'));
    const foldersOf = (these, others) => [...these].filter((path) => !others.has(path) && path.includes('/')).map(graph_path/* parentOf */.gN);
    // What defines resources of its own and may do things in the whole cluster is no model's service. A file that holds both stands alone.
    const allowed = new Set(foldersOf(roles, definitions));
    const folders = new Set(foldersOf(definitions, roles).filter((folder) => allowed.has(folder)));
    const files = new Set([...definitions, ...madeForCluster(facts)]);
    return (path) => inChart(path) || files.has(path) || folders.has((0,graph_path/* parentOf */.gN)(path));
}
/** Files of what was rendered from somebody's chart for the whole cluster, or is part of a system that has rights in it and reaches each node or request. */
function madeForCluster(facts) {
    const kinds = new Map();
    for (const { objects } of facts) {
        for (const object of objects ?? []) {
            const key = bundleOf(object);
            if (key !== undefined)
                kinds.set(key, (kinds.get(key) ?? new Set()).add(object.kind));
        }
    }
    for (const name of ownCharts(facts))
        kinds.delete(`chart ${name}`);
    const foreign = new Set([...kinds].filter(([key, held]) => isForCluster(key, [...held])).map(([key]) => key));
    if (foreign.size === 0)
        return [];
    return facts.filter(({ objects }) => objects?.some((object) => foreign.has(bundleOf(object) ?? ''))).map(({ path }) => path);
}
function bundleOf({ chart, partOf, template }) {
    if (chart !== undefined)
        return `chart ${chart}`;
    return partOf === undefined || template ? undefined : `system ${partOf}`;
}
function isForCluster(bundle, kinds) {
    if (!kinds.some((kind) => clusterWide.test(kind)))
        return false;
    return bundle.startsWith('chart ') || (kinds.includes('ClusterRole') && kinds.some((kind) => reachesAll.test(kind)));
}

;// CONCATENATED MODULE: ./lib/analyses/serving/packing.js

/** Whether an image that is built here can hold one of the files; true where none is built here, as nothing then says what is packed. */
function packsAny({ facts }, files) {
    const built = facts.flatMap(({ path, dockerfile }) => (dockerfile ? [{ path, dockerfile }] : []));
    return (built.length === 0 ||
        files.some(isDeclaration) ||
        built.some(({ path, dockerfile }) => files.some((file) => canHold(path, dockerfile, file))));
}
/** A manifest or a Dockerfile that serves names an image itself. */
function isDeclaration(file) {
    return /(?:^|\/)[^./]+$|\.(?:ya?ml|tf|json|toml)$/.test(file);
}
/** The context of a build is its Dockerfile's folder or one above; what is copied by pattern or variable may be anything. */
function canHold(path, { copies }, file) {
    const own = copies.filter(({ from }) => from === undefined).flatMap(({ sources }) => sources);
    return contextsOf(path).some((context) => own.some((source) => /[*?$[]/.test(source) || (0,graph_path/* isWithin */.UO)(file, (0,graph_path/* repositoryPath */.SH)(context, source))));
}
function contextsOf(path) {
    const folder = (0,graph_path/* parentOf */.gN)(path);
    return folder === '' ? [''] : [folder, ...contextsOf(folder)];
}

;// CONCATENATED MODULE: ./lib/analyses/serving/operation.js






const MAX_EVIDENCE = 20;
const HEALTH_ROUTE = /(?:^|\/)(?:health\w*|healthz|ready|readyz|readiness|live|livez|liveness|alive|ping|status|heartbeat)\/?$/i;
/** A router's prefix often stands elsewhere: then its file or its function says what it answers. */
const HEALTH_FILE = /(?:^|\/)(?:health\w*|readiness|liveness|heartbeat)\.py$/i;
const IDLE_ROUTE = /^\/?$|(?:^|\/)(?:metrics|docs|version|info|index|home|favicon\.ico)\/?$/i;
/** Whether a route by its name answers without a model: whether the service is up, what it counted, what it is. */
function isIdleRoute(route) {
    return (route !== '' && IDLE_ROUTE.test(route)) || HEALTH_ROUTE.test(route);
}
/** What can tell that the service is up: probes, health checks of containers, a route for it, or a server that is made for models and brings one. */
function healthChecks(project, servers) {
    const isCopied = somebodyElses(project.facts);
    const isOthers = runsOthers(project);
    const declared = project.facts
        .filter(({ path }) => !isCopied(path))
        .flatMap(({ path, objects, services, dockerfile }) => [
        ...(objects ?? [])
            .filter((object) => object.probes.length > 0 && !isInstalledWhole(object) && !isOthers(path, object.images))
            .map(({ line, probes }) => ({ path, line, says: `${probes.join(', ')} probe` })),
        ...(services ?? [])
            .filter((service) => service.healthcheck && (service.build !== undefined || !isOthers(path, [service])))
            .map(({ line, name }) => ({ path, line, says: `${name}: healthcheck` })),
        ...(dockerfile?.healthcheck === undefined ? [] : [{ path, line: dockerfile.healthcheck, says: 'HEALTHCHECK' }]),
    ]);
    const recognised = project.recognised.roles.filter((match) => match.role.role === 'health-checks' || isHealthRoute(match));
    const brought = servers.filter(({ role }) => !role.general);
    return presence([...recognised.map(({ evidence }) => evidence), ...declared, ...brought.map(({ evidence }) => evidence)]);
}
function isHealthRoute(match) {
    if (match.role.role !== 'serves' || (0,file_kind/* isTestPath */.MQ)(match.evidence.path))
        return false;
    return HEALTH_ROUTE.test(routeOf(match) ?? '') || HEALTH_FILE.test(match.evidence.path);
}
/**
 * What puts the service into operation, each place once: what is closest to the model first. What deploys anything counts where it can be
 * about one of the `served` files.
 */
function deploys(project, served) {
    const { recognised, ownersOf, repository } = project;
    const places = new Map();
    const packs = packsAny(project, served);
    const isCopied = somebodyElses(project.facts);
    const isOthers = runsOthers(project);
    const isMeant = meantToDeploy(project);
    const isServed = new Set(served);
    for (const match of recognised.roles) {
        const { role, evidence, tool } = match;
        const file = repository.facts.get(evidence.path);
        if (role.role !== 'deploys' || isTrial(evidence.path) || isCopied(evidence.path))
            continue;
        const object = objectAt(match, file);
        if (object && isInstalledWhole(object))
            continue;
        if (role.general && (!packs || isOthers(evidence.path, object?.images ?? [])))
            continue;
        if (role.local && !isMeant(match, file))
            continue;
        const at = (0,model_location/* locationOf */.hD)(evidence);
        const key = `${at.path}:${at.cell ?? ''}:${at.line ?? ''}`;
        const distance = isServed.has(at.path) ? 0 : operation_distanceOf(match, object);
        const known = places.get(key);
        if (!known)
            places.set(key, { place: { ...at, tool: tool.id, owners: ownersOf(at.path) }, distance });
        else
            known.distance = Math.min(known.distance, distance);
    }
    return [...places.values()].sort((a, b) => a.distance - b.distance).map(({ place }) => place);
}
/** What deploys models and services of all kinds, what runs a program, and what may as well make a key, a secret or a cluster. */
const distances = { serving: 0, platform: 0, compute: 1 };
function operation_distanceOf({ tool }, object) {
    return distances[tool.capability] ?? (object && object.images.length > 0 ? 1 : 2);
}
/** Whether a script brings something up only to test it. */
function isTrial(path) {
    return (0,file_kind/* isTestPath */.MQ)(path) || /(?:^|\/)[\w.]+[-_]tests?\//i.test(path);
}
/**
 * Says whether a command deploys: CI runs it in a job that tests nothing, or what runs it is named for deploying. Elsewhere it starts things
 * on one's own machine.
 */
function meantToDeploy({ recognised }) {
    const commandsIn = (0,remembered/* remembered */.H)(({ commands = [] }) => new Map([...commands].reverse().map((command) => [command.line, command])));
    const testedIn = (0,remembered/* remembered */.H)((file) => {
        const tests = recognised.rolesIn(file.path).filter(({ role }) => role.role === 'runs-tests');
        const lines = new Set(tests.map(({ evidence }) => evidence.line));
        return new Set(file.commands?.flatMap(({ line, owner }) => (owner !== undefined && lines.has(line) ? [owner] : [])));
    });
    return ({ evidence: { path, line = 0 } }, file) => {
        const command = file && commandsIn(file).get(line);
        if (file?.ci)
            return command?.owner === undefined || !testedIn(file).has(command.owner);
        return named.test(`${path} ${command?.owner ?? ''} ${command?.text ?? ''}`);
    };
}
const named = /deploy|release|(?:^|[\W_])prod(?:uction)?(?:[\W_]|$)/i;
function objectAt({ by, evidence: { line } }, file) {
    return by === 'kinds' ? file?.objects?.find((object) => object.line === line) : undefined;
}
/** Says whether all images of a workload are of known products that serve no model: a database, a collector, a dashboard. */
function runsOthers({ recognised: { tools } }) {
    const known = tools.filter(({ tool }) => tool.capability !== 'serving' && tool.capability !== 'platform');
    const images = new Set(known.flatMap(({ evidence }) => evidence.map(({ path, says }) => `${path} ${says}`)));
    return (path, workload) => workload.length > 0 && workload.every(({ image = '' }) => images.has(`${path} ${image}`));
}
/** The route that a call binds, where it writes one out. */
function routeOf({ role, arguments: given }) {
    if (role.role !== 'serves' || !role.argument || !given)
        return undefined;
    return (0,match_arguments/* spellings */.cl)((0,match_arguments/* argumentOf */.Nf)(given, role.argument))[0];
}
/** Whether there is anything, with the first places. */
function presence(evidence) {
    return { present: evidence.length > 0 ? 'yes' : 'no', evidence: evidence.slice(0, MAX_EVIDENCE) };
}

;// CONCATENATED MODULE: ./lib/analyses/serving/handlers.js






/** What runs on a request: the decorated function, the class with its methods; none where that is the script of an app. */
function handlersOf({ by, evidence, within }, module) {
    const { path, line = 0, cell } = evidence;
    const { inner, decoratedAt } = outlineOf(module);
    const withMethods = (name) => [name, ...(inner.get(name) ?? []).map((method) => method.name)].map((one) => ({ path, within: one }));
    if (by === 'bases')
        return withMethods(within ?? '');
    if (by === 'imports')
        return [];
    const decorated = decoratedAt.get(placeOf(cell === undefined ? { line } : { line, cell })) ?? [];
    return decorated.flatMap(({ kind, name }) => (kind === 'class' ? withMethods(name) : [{ path, within: name }]));
}
/** What runs on a request or before the first one: the handlers, and the script or the functions around them that make the app. */
function scopesOf(match, module) {
    const { by, name, evidence, within } = match;
    const { path } = evidence;
    const handlers = handlersOf(match, module);
    if (by === 'bases')
        return handlers;
    const script = { path, within: '', main: true };
    if (by === 'imports') {
        const root = name.split('.', 1)[0] ?? name;
        const users = module.calls.filter((call) => call.name === root || call.name.startsWith(`${root}.`)).flatMap((call) => call.within ?? []);
        return [script, ...[...new Set(users)].map((user) => ({ path, within: user }))];
    }
    return handlers.length > 0
        ? [...handlers, ...handlers.flatMap((handler) => around(handler, module)), script]
        : [{ path, within: within ?? '' }, script];
}
/** Functions that a handler is defined in. */
function around({ path, within }, module) {
    const scopes = [];
    for (let name = parentName(within); name !== ''; name = parentName(name)) {
        if (!outlineOf(module).classes.has(name))
            scopes.push({ path, within: name });
    }
    return scopes;
}
/** Says which functions an image or a resource calls for each request: the one that it names, else all that take an event and its context. */
function calledBy(facts) {
    let any;
    const handlersIn = (0,remembered/* remembered */.H)((path) => {
        const named = namedHandlers(handlerNames(facts.get(path)), facts);
        if (named.length > 0)
            return named;
        any ??= [...facts].flatMap(([file, { python }]) => (0,file_kind/* isTestPath */.MQ)(file) ? [] : (python?.definitions ?? []).filter(isHandler).map(({ name }) => ({ path: file, within: name })));
        return any;
    });
    return ({ by, evidence }) => (by === 'images' || by === 'terraform' || by === 'settings' ? handlersIn(evidence.path) : []);
}
/** Words of a command that are looked up; a handler is the first, or follows a runtime. */
const mostWords = 5;
const mostFunctions = 50;
/** `CMD ["package.module.function"]` of an image; `Handler` in a template of AWS, `handler` in one of the Serverless Framework. */
function handlerNames(facts) {
    if (facts?.dockerfile)
        return facts.dockerfile.entrypoint.flatMap((command) => command.words).slice(0, mostWords);
    const values = facts?.settings?.values ?? [];
    return values.flatMap(({ key, value }) => (/\.(?:Properties\.H|h)andler$/.test(key) ? [value] : [])).slice(0, mostFunctions);
}
/** Functions by their dotted names, the package being anywhere in the repository. */
function namedHandlers(words, facts) {
    return words.flatMap((word) => {
        const [, module, within] = /^([\w./-]+)\.(\w+)$/.exec(word) ?? [];
        if (module === undefined || within === undefined)
            return [];
        const ending = `/${module.replaceAll('.', '/')}.py`;
        const holding = [...facts].filter(([path, { python }]) => `/${path}`.endsWith(ending) && python?.definitions.some(({ name }) => name === within));
        return holding.map(([path]) => ({ path, within }));
    });
}
function isHandler({ kind, parameters }) {
    return kind === 'function' && parameters.length === 2 && /^_*event$/.test(parameters[0] ?? '') && /^_*context$/.test(parameters[1] ?? '');
}
const training = /(?:^|[^a-z])(?:re)?(?:train(?:ing|er)?|fit|finetun(?:e|ing)|tun(?:e|ing))(?:[^a-z]|$)/i;
const handlers_fitting = /(?:^|\.)(?:fit|fit_transform|fit_generator|train|fine_tune|backward)$/;
/** Says whether a handler is there to train a model: by its name, that of its class, or its route, and by what it reaches. */
function trainsOnRequest(graph) {
    let fits;
    return (match, handlers) => {
        const within = new Set(handlers.map((handler) => handler.within));
        const outermost = [...within].filter((name) => !within.has(parentName(name)));
        const names = [...outermost.map((name) => name.replace(/([a-z])([A-Z])/g, '$1_$2')), routeOf(match) ?? ''];
        if (!names.some((name) => training.test(name)))
            return false;
        fits ??= fittingScopes(graph);
        for (const { scope } of reachFrom(graph, handlers).arrivals())
            if (fits.has(`${scope.path}\n${scope.within}`))
                return true;
        return false;
    };
}
function fittingScopes({ modules }) {
    const scopes = new Set();
    for (const [path, { calls }] of modules) {
        for (const { name, within = '' } of calls)
            if (handlers_fitting.test(name))
                scopes.add(`${path}\n${within}`);
    }
    return scopes;
}

;// CONCATENATED MODULE: ./lib/analyses/serving/in-service.js




/** Says whether a call runs in a service: on a request, or when the app starts that takes it. Training on request is no service. */
function inService(project) {
    const { recognised, repository } = project;
    let reach;
    function startsOf() {
        const graph = callGraphOf(repository.facts);
        const trains = trainsOnRequest(graph);
        const called = calledBy(repository.facts);
        const users = (0,remembered/* remembered */.H)((path) => {
            const importers = graph.importers(path).filter((user) => !(0,file_kind/* isTestPath */.MQ)(user));
            return importers.map((user) => ({ path: user, within: '', main: true }));
        });
        const matches = recognised.roles.filter(({ role, evidence }) => role.role === 'serves' && !(0,file_kind/* isTestPath */.MQ)(evidence.path));
        const starts = matches.flatMap((match) => {
            const { path, cell } = match.evidence;
            const module = cell === undefined ? repository.facts.get(path)?.python : undefined;
            const handlers = module ? handlersOf(match, module) : called(match);
            if (trains(match, handlers))
                return [];
            return module ? [scopesOf(match, module), users(path)] : [handlers];
        });
        // Many matches call the same.
        return [...new Set(starts)].flat();
    }
    return ({ evidence: { path, cell }, within }) => {
        reach ??= reachFrom(callGraphOf(repository.facts), startsOf());
        return cell === undefined && reach.has(path, within);
    };
}

;// CONCATENATED MODULE: ./lib/analyses/models.js







/** Formats whose loading can run code, and those that other frameworks read too. */
const executable = new Set(['pkl', 'pickle', 'joblib', 'pt', 'pth', 'ckpt', 'dill', 'cloudpickle', 'bin', 'keras', 'h5', 'mar']);
const certain = new Set(['pkl', 'pickle', 'joblib', 'dill', 'cloudpickle']);
const portable = new Set(['onnx', 'safetensors', 'pmml', 'gguf', 'ubj', 'bst', 'cbm', 'tflite', 'mlmodel']);
const maxModels = 300;
/** Model files in git, what code saves, and what it loads from a place that it names; joined where both name the same file. */
const models = defineAnalysis({
    fact: 'models',
    analyse(project) {
        const found = [];
        const make = modelMaker(project);
        for (const { path, size } of project.files) {
            if (found.length === maxModels)
                break;
            if ((0,file_kind/* kindOfFile */.yK)(path) === 'model')
                found.push({ ...make(path, (0,file_kind/* endingOf */.z6)(path)), inGit: true, ...(size !== undefined && { size }) });
        }
        const isServed = servedIn(project);
        const runsCode = codeRunning(project);
        const opened = openedIn(project);
        for (const match of project.recognised.roles)
            addTarget(found, match, { make, isServed, runsCode, opened });
        const safe = formatsWithoutCode(found);
        return found.map((model) => (safe.has(model.format) && model.savedBy.length === 0 ? { ...model, executable: 'no' } : model));
    },
});
/** Formats of which all that the project saves in them runs no code: what it loads of one is what it saved. */
function formatsWithoutCode(found) {
    const saved = found.filter(({ savedBy }) => savedBy.length > 0);
    const unsafe = new Set(saved.filter((model) => model.executable !== 'no').map(({ format }) => format));
    return new Set(saved.map(({ format }) => format).filter((format) => !unsafe.has(format)));
}
function modelMaker(project) {
    const cardOf = cardsBeside(project);
    return (path, format) => {
        const card = cardOf(path);
        return {
            path,
            format,
            portable: portable.has(format) ? 'yes' : certain.has(format) ? 'no' : 'unknown',
            executable: certain.has(format) ? 'yes' : executable.has(format) ? 'unknown' : 'no',
            inGit: false,
            savedBy: [],
            loadedBy: [],
            servedBy: [],
            ...(card !== undefined && { card }),
            owners: project.ownersOf(path),
        };
    };
}
/** Names of files that hold what is looked up, and none that a model has. */
const lookedUp = /^(?!.*(?:model|pipe|scal|encod|vectori|transform|classif|regress|estimat)).*(?:cache|vocab|stop_?words|mapping|lookup|labels|columns|features|metadata|history)/i;
function addTarget(found, match, { make, isServed, runsCode, opened }) {
    const { role, evidence } = match;
    if ((role.role !== 'saves-model' && role.role !== 'loads-model') || (0,file_kind/* isTestPath */.MQ)(evidence.path) || !isOwnCall(match))
        return;
    const served = role.role === 'loads-model' && isServed(match);
    const named = targetOf(match);
    if (named === undefined && role.role === 'loads-model' && lookedUp.test(opened(evidence) ?? ''))
        return;
    // What is loaded outside of a service from a place that nobody names may as well be data.
    const target = named ?? (served || role.role === 'saves-model' ? `${match.name} in ${evidence.path}` : undefined);
    if (target === undefined)
        return;
    const format = formatOf(target, role);
    const isNamed = namedBy(target);
    // A variable of the same name may hold another path: one format does not become another between them.
    const isSame = (model) => model.inGit || model.format === format || (0,file_kind/* kindOfFile */.yK)(target) === 'model';
    let model = found.find((one) => (isNamed(one) || one.path === target) && isSame(one));
    if (!model) {
        if (found.length === maxModels)
            return;
        model = withRole({ ...make(target, format), ...lineOf(evidence) }, match, runsCode(match.role));
        found.push(model);
    }
    addPlace(role.role === 'saves-model' ? model.savedBy : model.loadedBy, evidence);
    if (served)
        addPlace(model.servedBy, evidence);
}
/** Two records may know one call: what the first says of it holds. Places come in their order. */
function addPlace(places, place) {
    const last = places.at(-1);
    if (last?.path !== place.path || last.line !== place.line || last.cell !== place.cell)
        places.push(place);
}
/** What the record says; where it leaves open whether that runs code, the ending of a model's file. */
function formatOf(target, { format, executable: decided }) {
    const ending = (0,file_kind/* endingOf */.z6)(target);
    return format !== undefined && (decided !== undefined || (0,file_kind/* kindOfFile */.yK)(target) !== 'model') ? format : ending;
}
/** What the tool's record knows of its format counts for more than the ending. */
function withRole(model, { role }, executable) {
    return {
        ...model,
        ...(role.portable !== undefined && { portable: role.portable ? 'yes' : 'no' }),
        ...(executable !== undefined && { executable }),
    };
}
/** Says whether loading can run code, as far as the record knows: not where each release that can be installed loads safely. */
function codeRunning(project) {
    const isOlder = (0,remembered/* remembered */.H)((release) => canInstallOlder(project, release));
    return ({ executable, safeSince }) => {
        if (executable === undefined)
            return undefined;
        return executable && safeSince ? isOlder(safeSince) : executable ? 'yes' : 'no';
    };
}
/** Whether a call that names `target` means the file of a model; leading folders may be left out. */
function namedBy(target) {
    const bare = target.replace(/^(?:\.{0,2}\/)+/, '');
    return ({ path }) => bare !== '' && (path === bare || path.endsWith(`/${bare}`));
}
function lineOf({ line }) {
    return line === undefined ? {} : { line };
}
/** Says whether a service loads what a call loads: in the file that takes requests, or in what runs on one. */
function servedIn(project) {
    const isInService = inService(project);
    const serving = new Set(project.recognised.roles.flatMap(({ role, evidence }) => (role.role === 'serves' ? [evidence.path] : [])));
    return (match) => serving.has(match.evidence.path) || isInService(match);
}
/** The model card in the folder of a file, else the first of the project. */
function cardsBeside({ facts }) {
    const cards = facts.filter(({ document }) => document?.kind === 'modelCard').map(({ path }) => path);
    const byFolder = new Map([...cards].reverse().map((card) => [models_folderOf(card), card]));
    return (path) => byFolder.get(models_folderOf(path)) ?? cards[0];
}
function models_folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/analyses/monitoring/alerts.js

/** Metrics that the code names where it makes them. */
function emittedMetrics(matches) {
    return matches.flatMap(({ role, evidence, arguments: given }) => {
        if (role.kind !== 'metrics-endpoint' || !role.argument || !given)
            return [];
        const name = (0,match_arguments/* spellings */.cl)((0,match_arguments/* argumentOf */.Nf)(given, role.argument))[0];
        const { says: _, ...at } = evidence;
        return name && /^[\w:.-]+$/.test(name) ? [{ ...at, name }] : [];
    });
}
/** Metrics of exporters, of the platform and of instrumentation libraries: nobody's code names them. */
const FOREIGN = /^(?:up|ALERTS|absent|scrape_|kube_|kubelet_|container_|node_|machine_|process_|python_|go_|jvm_|http_|flask_|starlette_|fastapi_|django_|uvicorn_|nginx_|istio_|envoy_|traefik_|probe_|seldon_|kfserving_|kserve_|knative_|revision_|nv_|DCGM_|dcgm_|triton_|vllm[:_]|tgi_|ray_|ts_|bentoml_|mlserver_|pg_|mysql_|redis_|rabbitmq_|kafka_|airflow_|mlflow_|aws_|azure_|stackdriver_|otelcol_|prometheus_|alertmanager_|grafana_)/;
/** Alert rules, each with whether something is known to emit what it watches: code that emits metrics, but not these, says no. */
function alertRules({ facts }, emitted) {
    const rules = facts.flatMap(({ path, prometheus }) => (prometheus?.rules ?? []).map((rule) => ({ path, rule })));
    const known = new Set([
        ...emitted.map(({ name }) => alerts_baseOf(name)),
        ...rules.filter(({ rule }) => rule.kind === 'record').map(({ rule }) => rule.name),
    ]);
    return rules
        .filter(({ rule }) => rule.kind === 'alert')
        .map(({ path, rule }) => ({
        path,
        line: rule.line,
        name: rule.name,
        metrics: rule.metrics,
        emitted: emission(rule.metrics, known, emitted.length > 0),
    }));
}
function emission(metrics, known, emitsAny) {
    const unseen = metrics.filter((metric) => !known.has(metric) && !known.has(alerts_baseOf(metric)));
    if (metrics.length > 0 && unseen.length === 0)
        return 'yes';
    return emitsAny && unseen.some((metric) => !FOREIGN.test(metric)) ? 'no' : 'unknown';
}
/** The client libraries add these endings to the names that the code writes, and OpenTelemetry's exporter units, with other signs as underscores. */
function alerts_baseOf(metric) {
    const name = metric.replace(/[.-]/g, '_').replace(/(?:_total|_bucket|_count|_sum|_created|_info)$/, '');
    return name.replace(/_(?:seconds|milliseconds|bytes|ratio|percent)$/, '');
}

;// CONCATENATED MODULE: ./lib/analyses/monitoring/observed.js


const commandLine = /^(?:typer\.(?:Typer|run)|click\.(?:command|group)|argparse\.ArgumentParser|fire\.Fire|docopt\.docopt)$/;
const takesRequests = /^(?:uvicorn|hypercorn|gunicorn|waitress|granian|cherrypy)\.|(?:^|\.)(?:start_http_server|serve_forever|start_server|run_server|run_app|consume)$/;
/** Says whether what is observed is not the service: a program of its own, or what operates others in a cluster. */
function observesAnother(project, earlier) {
    const isOfProgram = observesProgram(project, earlier);
    const operators = (0,remembered/* remembered */.H)((path) => {
        const objects = project.repository.facts.get(path)?.objects ?? [];
        return new Set(objects.flatMap(({ line, ofOperator }) => (ofOperator ? [line] : [])));
    });
    return (match) => (match.by === 'kinds' ? operators(match.evidence.path).has(match.evidence.line ?? 0) : isOfProgram(match));
}
/** Says whether a call observes a program with a command line, that neither takes requests, nor imports what does, nor is imported by it. */
function observesProgram({ repository }, { serving }) {
    const graph = callGraphOf(repository.facts);
    const endpoints = (serving?.endpoints ?? []).map(({ path }) => path).filter((path) => graph.modules.has(path));
    if (endpoints.length === 0)
        return () => false;
    const programs = (0,remembered/* remembered */.H)((path) => isCommandLine(graph.modules.get(path)));
    const near = new Set([...closure(endpoints, graph.imports), ...closure(endpoints, graph.importers)]);
    return ({ role, evidence: { path } }) => {
        const isOfCode = [role.kind ?? []].flat().every((kind) => kind === 'tracing' || kind === 'metrics-endpoint');
        return isOfCode && !near.has(path) && programs(path);
    };
}
function isCommandLine(module) {
    const { calls = [], definitions = [] } = module ?? {};
    const names = [...calls, ...definitions.flatMap(({ decorators }) => decorators)].map(({ name }) => name);
    return names.some((name) => commandLine.test(name)) && !names.some((name) => takesRequests.test(name));
}
function closure(start, leadsTo) {
    const found = new Set(start);
    for (const path of found)
        for (const further of leadsTo(path))
            found.add(further);
    return found;
}

;// CONCATENATED MODULE: ./lib/analyses/monitoring/requests.js



const records = /(?:^|\.)(?:log|log_(?:metrics?|params?|dict|table|text|request|prediction|output|inputs?)|track|report_scalar|add_scalars?|alert)$/;
const fits = /(?:^|\.)(?:fit|fit_transform|fit_generator|train|fine_tune|backward)$/;
const middlewareBase = /(?:^|\.)BaseHTTPMiddleware$/;
const middlewareDecorator = /\.(?:middleware|before_request|after_request|teardown_request)$/;
/** What each request writes to a tracker: from the routes that ask a model, and from what the app puts around them. */
function loggedRequests(project, { serving }) {
    const { recognised, repository } = project;
    const logs = recognised.roles.filter(({ role, by, name, evidence }) => {
        return role.role === 'tracks' && by === 'calls' && records.test(name) && !(0,file_kind/* isTestPath */.MQ)(evidence.path);
    });
    if (logs.length === 0 || !serving || serving.endpoints.length === 0)
        return [];
    const graph = callGraphOf(repository.facts);
    const handling = [...routesOf(project, serving.endpoints), ...requests_around(project)];
    const reach = reachFrom(graph, [...handling, ...loadedFor(graph, handling)]);
    if (trainsIn(reach, graph.modules))
        return [];
    const reached = logs.filter(({ evidence: { path }, within }) => within !== undefined && reach.has(path, within));
    return reached.map(({ evidence, tool }) => ({ ...evidence, kind: 'tracing', tool: tool.id }));
}
function routesOf({ recognised, repository }, endpoints) {
    const places = new Set(endpoints.map(requests_placeOf));
    return recognised.roles.flatMap((match) => {
        const module = match.role.role === 'serves' && places.has(requests_placeOf(match.evidence)) && repository.facts.get(match.evidence.path)?.python;
        return module ? handlersOf(match, module) : [];
    });
}
/** The top levels of the modules that are loaded with these: what they make is there when a request arrives. */
function loadedFor({ imports }, handling) {
    const loaded = new Set(handling.map(({ path }) => path));
    for (const path of loaded)
        for (const imported of imports(path))
            loaded.add(imported);
    return [...loaded].map((path) => ({ path, within: '' }));
}
function requests_placeOf({ path, line, cell }) {
    return JSON.stringify([path, line, cell]);
}
/** What runs before or behind any route of an app. */
function requests_around({ facts }) {
    return facts.flatMap(({ path, python }) => {
        if (!python || (0,file_kind/* isTestPath */.MQ)(path))
            return [];
        const found = python.definitions.filter(({ kind, decorators }) => {
            return kind === 'function' && decorators.some(({ name }) => middlewareDecorator.test(name));
        });
        const classes = new Set(python.definitions.filter(({ bases }) => bases.some((base) => middlewareBase.test(base))).map(({ name }) => name));
        const methods = python.definitions.filter(({ name }) => classes.has(name.slice(0, Math.max(0, name.lastIndexOf('.')))));
        return [...found, ...methods].map(({ name }) => ({ path, within: name }));
    });
}
/** A route that fits a model writes down what came of the fit, as any training does. */
function trainsIn(reach, modules) {
    const fitting = new Set();
    for (const [path, { calls }] of modules) {
        for (const { name, within = '' } of calls)
            if (fits.test(name))
                fitting.add(`${path}\n${within}`);
    }
    for (const { scope } of reach.arrivals())
        if (fitting.has(`${scope.path}\n${scope.within}`))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/analyses/monitoring.js










const monitoring_MAX_EVIDENCE = 50;
/** What observes the served model or its service: calls in code, and configuration of what collects, shows and warns. */
const monitoring = defineAnalysis({
    fact: 'monitoring',
    analyse(project, earlier) {
        const matches = surest(project.recognised.roles.filter((match) => match.role.role === 'monitors' && isAtWork(match, project)));
        const isCopied = somebodyElses(project.facts);
        const isOthers = runsOthers(project);
        const isAnothers = observesAnother(project, earlier);
        const found = [
            ...matches.filter((match) => !isAnothers(match)).flatMap(monitoring_evidenceOf),
            ...project.recognised.roles.flatMap((match) => ownEndpoint(match, project)),
            ...loggedRequests(project, earlier),
            ...project.facts.filter(({ path }) => !(0,file_kind/* isTestPath */.MQ)(path)).flatMap((file) => configured(file, isOthers, isCopied)),
        ];
        const evidence = oneForLine([...found.filter(({ path }) => !isCopied(path)), ...found.filter(({ path }) => isCopied(path))]);
        const metrics = emittedMetrics(matches);
        const kinds = new Set(evidence.map(({ kind }) => kind));
        return {
            present: kinds.size > 0 ? 'yes' : 'no',
            kinds: model_facts/* MonitoringKind */.Tx.options.filter((kind) => kinds.has(kind)),
            tools: [...new Set(evidence.map(({ tool }) => tool))].sort(),
            metrics,
            alerts: alertRules(project, metrics),
            evidence: evidence.slice(0, monitoring_MAX_EVIDENCE),
        };
    },
    settled: ({ present, kinds, alerts }) => ({
        'monitoring.present': present === 'yes',
        'monitoring.drift': kinds.includes('drift-detection'),
        'monitoring.alerts': kinds.some((kind) => kind === 'alert-rule' || kind === 'managed') && alerts.every(({ emitted }) => emitted !== 'no'),
    }),
});
const aboutDrift = /drift|population[-_]?stability|(?:^|[^a-z])psi(?:[^a-z]|$)/i;
const watches = /(?:^|[/_-])monitor(?:ing|s)?(?=[/_.-])/i;
const monitoring_shows = /(?:^|[/_-])(?:monitor(?:ing|s)?|dashboards?)(?=[/_.-])/i;
const asksModel = /\.predict(?:_proba)?$|^(?:requests|httpx)\.post$/;
/** A statistic compares anything, and what CI sets is for its own commands; in code that is named for drift it compares what arrives with what was trained on. */
function isAtWork(match, project) {
    const { role, evidence, within = '', by } = match;
    if ((0,file_kind/* isTestPath */.MQ)(evidence.path) || (by === 'environment' && project.repository.facts.get(evidence.path)?.ci))
        return false;
    if (!role.general)
        return true;
    return role.kind === 'dashboard' ? isDashboard(match, project) : aboutDrift.test(`${evidence.path} ${within}`);
}
/** An interface shows anything, a model at work more than what it did: one that asks a model is no dashboard of it. */
function isDashboard({ by, evidence: { path } }, { recognised, repository }) {
    if (by !== 'imports')
        return monitoring_shows.test(path);
    if (!watches.test(path) || recognised.rolesIn(path).some(({ role }) => role.role === 'loads-model'))
        return false;
    return !repository.facts.get(path)?.python?.calls.some(({ name }) => asksModel.test(name));
}
/** Of each tool what it is for, where that is at work, without what it may be for too. */
function surest(matches) {
    const sure = new Set(matches.filter(({ role }) => !role.general).map(({ tool }) => tool));
    return matches.filter(({ role, tool }) => !role.general || !sure.has(tool));
}
function monitoring_evidenceOf({ role, tool, evidence }) {
    return [role.kind ?? []].flat().map((kind) => ({ ...evidence, kind, tool: tool.id }));
}
/** The first of what a tool shows of a kind on a line: a call and what is given to it are one thing. */
function oneForLine(evidence) {
    const first = new Map();
    for (const one of evidence) {
        const key = JSON.stringify([one.kind, one.tool, one.path, one.cell, one.line]);
        if (!first.has(key))
            first.set(key, one);
    }
    return [...first.values()];
}
/** A route that answers with metrics as plain text, which is Prometheus' own format, whoever writes it. */
function ownEndpoint(match, { repository }) {
    const { path } = match.evidence;
    if ((0,file_kind/* isTestPath */.MQ)(path) || !/^\/(?:metrics|prometheus)\/?$/.test(routeOf(match) ?? ''))
        return [];
    const python = repository.facts.get(path)?.python;
    const handling = python ? handlersOf(match, python).flatMap(({ within }) => bodyOf(python, within).calls) : [];
    const isText = asText(match.arguments ?? []) || handling.some((call) => plainText.test(call.name) || asText(call.arguments));
    return isText ? [{ ...match.evidence, kind: 'metrics-endpoint', tool: 'prometheus' }] : [];
}
const plainText = /(?:^|\.)PlainTextResponse$/;
function asText(given) {
    return given.some(({ value: { literal, reference = '' } }) => plainText.test(reference) || /^text\/plain/.test(String(literal)));
}
/** What files of a monitoring system's own format say; what others have made asks for itself to be observed. */
function configured({ path, prometheus, dashboard, objects }, isOthers, isCopied) {
    const says = (kind, tool, line, text) => ({ path, line, says: text, kind, tool });
    const scrapes = (prometheus?.scrapes ?? []).filter((scrape) => !scrapesItself(scrape));
    const alerts = (prometheus?.rules ?? []).filter(({ kind }) => kind === 'alert');
    const scraped = (isCopied(path) ? [] : (objects ?? [])).filter(({ annotations }) => annotations['prometheus.io/scrape'] === 'true');
    const annotated = scraped.filter((object) => !isInstalledWhole(object) && !isOthers(path, object.images));
    return [
        ...scrapes.map(({ line, job }) => says('scrape-config', 'prometheus', line, `job_name: ${job}`)),
        ...annotated.map(({ line }) => says('scrape-config', 'prometheus', line, 'prometheus.io/scrape')),
        ...alerts.map(({ line, name }) => says('alert-rule', 'prometheus', line, `alert: ${name}`)),
        ...(dashboard ? [says('dashboard', dashboard.system, 1, dashboard.title)] : []),
    ];
}
/** The default configuration scrapes Prometheus alone, which observes no service. */
function scrapesItself({ job, targets }) {
    const own = /^(?:localhost|127\.0\.0\.1|prometheus):9090$/;
    return targets.length > 0 ? targets.every((target) => own.test(target)) : job === 'prometheus';
}

;// CONCATENATED MODULE: ./lib/analyses/notebooks.js

/** Notebooks with what they keep of having been run. */
const notebooks = defineAnalysis({
    fact: 'notebooks',
    analyse: (project) => project.facts.flatMap(({ path, notebook }) => {
        if (!notebook)
            return [];
        const { codeCells, lines, hasOutputs, outOfOrder, longestCellLines } = notebook;
        return [{ path, codeCells, lines, hasOutputs, outOfOrder, longestCellLines }];
    }),
});

;// CONCATENATED MODULE: ./lib/analyses/runtimes.js




/** Versions of runtimes that a platform provides, as code and configuration ask for them. */
const runtimes = defineAnalysis({
    fact: 'runtimes',
    analyse: (project) => project.recognised.roles
        .filter(({ role, evidence }) => role.role === 'manages-runtime' && !(0,file_kind/* isTestPath */.MQ)(evidence.path))
        .flatMap((match) => versionsOf(match).map((version) => ({
        ...(0,model_location/* locationOf */.hD)(match.evidence),
        tool: match.tool.id,
        argument: match.role.omitted ?? match.role.argument?.split('|')[0] ?? match.name,
        version,
        pinned: match.role.omitted === undefined ? isPinned(match, version) : 'no',
    }))),
});
/** One without text where the call names none. */
function versionsOf(match) {
    if (match.role.omitted !== undefined)
        return [''];
    return match.by === 'settings' && match.value !== undefined ? [match.value] : hosted_models_valuesOf(match);
}

;// CONCATENATED MODULE: ./lib/analyses/services.js





/** Images that keep state, by the last part of their names. */
const STATEFUL = /(?:^|[-_/])(?:postgres(?:ql)?|pgvector|timescaledb|mysql|mariadb|percona|mongo(?:db)?|redis|valkey|dragonfly|minio|seaweedfs|elasticsearch|opensearch|kafka|redpanda|zookeeper|rabbitmq|nats|cassandra|scylla|clickhouse|influxdb|neo4j|qdrant|weaviate|milvus|chroma|etcd|couchdb|mssql|mlflow|registry|vault|gitea|gitlab-ce|nexus3|hive|memgraph|questdb|redis-stack(?:-server)?)(?:$|[-_])/i;
/** What stands in for a service, or shows one, while somebody develops. */
const STAND_IN = /(?:^|[-_/])(?:localstack|moto|adminer|pgadmin4?|mailhog|mailpit|fake-gcs-server|azurite|wiremock|selenium|redisinsight|mongo-express)(?:$|[-_])/i;
const STAND_IN_FILE = /(?:^|[/._-])(?:tests?|testing|local|dev|development|override|ci)(?=[./_-])/i;
const BACKUP = /\b(?:pg_dump|pg_dumpall|pg_basebackup|wal-g|pgbackrest|barman|mysqldump|xtrabackup|mongodump|restic|velero|borg|duplicity|rclone|mc mirror|redis-cli (?:bg)?save)\b/;
const WORKLOADS = new Set(['Deployment', 'StatefulSet', 'DaemonSet']);
/** Services that the project runs itself and did not build: databases, brokers, trackers, stores. */
const services_services = defineAnalysis({
    fact: 'services',
    analyse(project) {
        const backups = new Set(project.facts.flatMap(backedUp));
        const toolOf = toolsOfImages(project);
        const describe = (found) => {
            const tool = toolOf(found.path, found.image);
            return {
                ...found,
                pin: pinOf(parseImageReference(found.image)),
                ...(tool !== undefined && { tool }),
                backedUp: found.stateful && backups.size > 0 ? 'yes' : 'no',
                owners: project.ownersOf(found.path),
            };
        };
        const isCopied = inPublishedChart(project.facts);
        const isOwn = ownImages(project.facts);
        return project.facts
            .filter(({ path }) => !(0,file_kind/* isTestPath */.MQ)(path) && !STAND_IN_FILE.test(path) && !path.includes('{{') && !isCopied(path))
            .flatMap((file) => [...composed(file), ...deployed(file, toolOf)])
            .filter(({ image }) => !isOwn(image))
            .filter(({ image }) => !STAND_IN.test(parseImageReference(image).repository ?? ''))
            .map(describe);
    },
});
/** Says whether an image is what a folder of the repository builds, pushed under somebody's name: `team/training` of `training/Dockerfile`. */
function ownImages(facts) {
    const folders = new Set(facts.filter(({ dockerfile }) => dockerfile).map(({ path }) => path.split('/').at(-2)?.toLowerCase()));
    return (image) => {
        const { repository = '' } = parseImageReference(image);
        const [name = '', namespace] = repository.toLowerCase().split('/').reverse();
        return namespace !== undefined && namespace !== name && folders.has(name);
    };
}
function composed({ path, services = [] }) {
    return services
        .filter(({ image, build, ends }) => !ends && image !== undefined && build === undefined && !hasGap(parseImageReference(image).repository ?? '$'))
        .map((service) => fromCompose(path, service));
}
function fromCompose(path, { name, line, image = '', volumes, healthcheck }) {
    const keeps = volumes.some((volume) => /^[\w-]+:/.test(volume));
    return { path, line, name, image, healthChecked: healthcheck ? 'yes' : 'no', stateful: keeps || isStateful(image) };
}
/** Of the cluster's workloads only those with a well-known image: the others run what the project builds. */
function deployed({ path, objects = [] }, toolOf) {
    return objects
        .filter((object) => WORKLOADS.has(object.kind) && !isInstalledWhole(object))
        .flatMap((object) => fromObject(path, object, toolOf));
}
function fromObject(path, { line, name = '', kind, images, probes }, toolOf) {
    return images
        .filter(({ image }) => isStateful(image) || toolOf(path, image) !== undefined)
        .map(({ image }) => ({
        path,
        line,
        name,
        image,
        healthChecked: probes.length > 0 ? 'yes' : 'no',
        stateful: kind === 'StatefulSet' || isStateful(image),
    }));
}
function isStateful(image) {
    return STATEFUL.test(parseImageReference(image).repository ?? '');
}
/** Says which tool's record names an image that a file asks for. */
function toolsOfImages({ recognised }) {
    const tools = new Map();
    for (const { tool, evidence } of [...recognised.tools].reverse())
        for (const { path, says } of evidence)
            tools.set(`${path}\n${says}`, tool.id);
    return (path, image) => tools.get(`${path}\n${image}`);
}
function backedUp({ commands = [] }) {
    return commands.filter(({ text }) => BACKUP.test(text)).map(({ text }) => text);
}

;// CONCATENATED MODULE: ./lib/analyses/serving/handed-out.js





const PREDICTIONS = /predict(?:ion|ed)|forecast|recommendation/i;
const PREDICTING = /(?:^|\.)(?:predict\w*|forecast|transform|infer(?:ence)?|recommend\w*)$/i;
const STORED = /(?:^|\.)(\w+)\.(?:insert_(?:one|many)|bulk_write|(?:replace|update)_(?:one|many))$/i;
const TABLE_WRITER = /\.(?:to_sql|to_gbq|saveAsTable|insertInto)$/;
const OPTION = /\.option$/;
const TABLE_OPTION = /^(?:collection|dbtable|table)$/;
const READING = /(?:^|\.)(?:find|find_one|aggregate|read_sql\w*|execute|query|fetch\w*|scan|select)$/;
const WORD = /\w+/g;
const handed_out_longest = 10_000;
/** Says which call of a request's handler reads a table that a job of the repository fills with predictions. */
function handedOut({ repository: { facts } }) {
    let tables;
    return (match) => {
        const { path } = match.evidence;
        const python = facts.get(path)?.python;
        if (!python)
            return undefined;
        for (const { within } of handlersOf(match, python)) {
            for (const call of bodyOf(python, within).calls) {
                if (!READING.test(call.name))
                    continue;
                tables ??= filledTables(facts);
                const table = handed_out_wordsOf(call).find((word) => tables?.has(word));
                if (table !== undefined)
                    return tables.get(table);
            }
        }
        return undefined;
    };
}
function handed_out_wordsOf({ name, arguments: given }) {
    const texts = [name, ...given.flatMap(({ value }) => (0,match_arguments/* spellings */.cl)(value))];
    return texts.flatMap((text) => text.slice(0, handed_out_longest).match(WORD) ?? []);
}
/** Tables and collections named for predictions, with the first place that writes them where something is predicted. */
function filledTables(facts) {
    const tables = new Map();
    for (const [path, { python }] of facts) {
        if (!python || (0,file_kind/* isTestCode */.MH)(path) || !python.calls.some(({ name }) => PREDICTING.test(name)))
            continue;
        for (const call of python.calls) {
            const table = writtenBy(call);
            if (table === undefined || tables.has(table))
                continue;
            const { name, line, cell } = call;
            tables.set(table, { ...(0,model_location/* locationOf */.hD)({ path, line, cell }), says: `${name.slice(-80)}(…)` });
        }
    }
    return tables;
}
function writtenBy({ name, arguments: given }) {
    const literal = (at) => given[at]?.value.literal;
    const stored = STORED.exec(name)?.[1];
    const option = OPTION.test(name) && TABLE_OPTION.test(String(literal(0))) ? literal(1) : undefined;
    const table = stored ?? option ?? (TABLE_WRITER.test(name) ? literal(0) : undefined);
    return typeof table === 'string' && /^\w+$/.test(table) && PREDICTIONS.test(table) ? table : undefined;
}

;// CONCATENATED MODULE: ./lib/analyses/serving/model-reach.js





const MODEL = String.raw `\w*(?:model|net|network|pipe|pipeline|classifier|predictor|regressor|estimator|llm|learner|detector)s?\d?`;
/** Pipelines are left out: what transforms is their preparation. */
const TRANSFORMER = MODEL.replace('pipe|pipeline|', '');
const RUN = 'generate|generate_content|run|forward|a?invoke|a?stream|encode|score|__call__|a?chat|create_(?:chat_)?completion';
const ASK = 'a?(?:chat|query|complete|invoke|stream|stream_chat|run|batch)';
/** Asking a model: a method of that name on anything, or running what is called a model or comes from what is. */
const PREDICTS = new RegExp([
    String.raw `(?:^|\.)(?:predict|predict_\w+|infer|inference|run_inference|transcribe)$`,
    String.raw `(?:^|\.)(?:run|make|get|do|batch)_(?:prediction|predictions|predict|inference)$`,
    String.raw `(?:^|\.)${MODEL}(?:\(\)|\[\])*\.(?:${RUN})$`,
    String.raw `(?:^|\.)${TRANSFORMER}(?:\(\)|\[\])*\.transform$`,
    String.raw `(?:^|\.)${MODEL}(?:\(\)|\[\])+$`,
    String.raw `(?:^|\.)(?:model|classifier|predictor|llm)\d?$|^(?:self\.)?(?:net|pipe|pipeline)\d?$`,
    String.raw `InferenceSession\(\)\.run$|(?:^|\.)ORTModel\w*\(\)$`,
    String.raw `(?:^|\.)(?:\w*agent|agent_executor|\w*llm|chatbot|(?:\w+_)?chain|\w*(?:chat|query)_engine)(?:\(\)|\[\])*\.${ASK}$`,
    String.raw `(?:^|\.)engine(?:\(\)|\[\])*\.a?(?:chat|stream_chat|complete)$`,
    String.raw `^(?:langchain\w*|langgraph|llama_index)\..*\(\)\.${ASK}$`,
].join('|'), 'i');
/** What is asked of a model behind the call that loaded it: `load()()`, `load().eval()()`, `load()["a"].forward()`. */
const ASKS_LOADED = new RegExp(String.raw `^(?:\(\)|\[\]|\.\w+)*?(?:(?:\(\)|\[\])|(?:\(\)|\[\])\.(?:${RUN}))$`);
/** Predictions of other languages, by the name of the call. */
const model_reach_FOREIGN = /^(?:(?:\w+::)?(?:predict\w*|augment)|vetiver_\w+|load_model\w*)$/;
/** Answers for matches of frameworks that take any request. The call graph is made once, when the first is asked for. */
function modelReach(project, matches) {
    const { facts } = project.repository;
    const matchesByPath = grouped(matches, ({ evidence }) => evidence.path);
    let prepared;
    function prepare() {
        const graph = callGraphOf(facts);
        return { graph, points: modelPoints(project, graph.modules), trains: trainsOnRequest(graph) };
    }
    function search(start, asked = false) {
        prepared ??= prepare();
        for (const arrival of reachFrom(prepared.graph, start).arrivals()) {
            const { path } = arrival.scope;
            const point = prepared.points.get(model_reach_keyOf(arrival.scope)) ?? (asked ? undefined : prepared.points.get(model_reach_keyOf({ path, within: '' })));
            if (point)
                return { steps: [...chainTo(arrival), point], asked };
        }
        return undefined;
    }
    /** What asks the model before what only has it at hand; a handler that trains one is none that serves it. */
    function ofOne(match, handlers, otherwise) {
        prepared ??= prepare();
        if (prepared.trains(match, handlers))
            return undefined;
        return search(handlers, true) ?? otherwise();
    }
    /** What takes the routes of a file into an app, and makes what they answer with when it starts. */
    function usersOf(path) {
        prepared ??= prepare();
        const users = prepared.graph.importers(path).filter((user) => !(0,file_kind/* isTestPath */.MQ)(user));
        return users.map((user) => ({ path: user, within: '', main: true }));
    }
    const called = calledBy(facts);
    const ofCalled = new Map();
    function ofPlatform(match) {
        const handlers = called(match);
        if (handlers.length === 0)
            return undefined;
        return answered(ofCalled, handlers, () => ofOne(match, handlers, () => search(handlers)));
    }
    const ofFile = new Map();
    const ofScopes = new Map();
    return (match) => {
        const { path } = match.evidence;
        const file = facts.get(path);
        if (!file?.python)
            return file && (foreignPoint(file) ?? ofPlatform(match));
        const { python } = file;
        const from = (start) => search(start) ?? search([...start, ...usersOf(path)]);
        // All routes of a file at once: most files without a model are done with after one search.
        const together = () => from((matchesByPath.get(path) ?? []).flatMap((other) => scopesOf(other, python)));
        if (!answered(ofFile, path, () => together() !== undefined))
            return undefined;
        const start = scopesOf(match, python);
        return answered(ofScopes, start.map(model_reach_keyOf).join(' '), () => ofOne(match, handlersOf(match, python), () => from(start)));
    };
}
function answered(answers, key, work) {
    if (!answers.has(key))
        answers.set(key, work());
    return answers.get(key);
}
/** Where models are loaded, asked or called over the network, by the scope that does it. */
function modelPoints(project, modules) {
    const named = new Set();
    const loading = new Set();
    for (const { role, evidence, by, name } of project.recognised.roles) {
        const isModel = role.role === 'loads-model' || role.role === 'hosts-models';
        if (isModel && by === 'calls')
            named.add(`${evidence.path}:${evidence.line}`);
        if (role.role === 'loads-model' && by === 'calls')
            loading.add(name);
    }
    const asks = (0,remembered/* remembered */.H)((name) => PREDICTS.test(name) || asksLoaded(name, loading));
    const points = new Map();
    for (const [path, { calls }] of modules) {
        for (const { name, line, within = '', guarded = false } of calls) {
            const key = model_reach_keyOf({ path, within, main: guarded && within === '' });
            if (points.has(key))
                continue;
            if (asks(name) || named.has(`${path}:${line}`))
                points.set(key, { path, line, says: `${name}(…)` });
        }
    }
    return points;
}
function asksLoaded(name, loading) {
    const end = name.indexOf('(');
    return end > 0 && loading.has(name.slice(0, end)) && ASKS_LOADED.test(name.slice(end));
}
function foreignPoint({ path, foreign }) {
    const call = foreign?.calls.find(({ name }) => model_reach_FOREIGN.test(name));
    return call && { steps: [{ path, line: call.line, says: `${call.name}(…)` }], asked: true };
}
function model_reach_keyOf({ path, within, main = false }) {
    return `${path}\n${within}${main ? '\nmain' : ''}`;
}

;// CONCATENATED MODULE: ./lib/analyses/serving/rollback.js





const NAME = /(?:^|[/_.-])roll[-_]?backs?(?:[/_.-]|$)/i;
/** A database's `rollback` takes back no release. */
const FUNCTION = /(?:^|[._])roll_?back_(?:to|model|deploy|release|version|service|endpoint|champion|production|alias)/i;
/** Names of what a database's is given first. */
const DATABASE = /^(?:db|database|session|conn\w*|cursor|engine|tx|transaction|op)$/i;
const ROUTE = /(?:^|\/)roll[-_]?back(?:\/|$)/i;
/** What can bring an earlier version back: a command, script, task, job or route for it, a staged rollout, traffic that is split between versions. */
function rollback({ facts, recognised }) {
    const isCopied = somebodyElses(facts);
    const roles = recognised.roles.filter((match) => match.role.role === 'rolls-back' || isRouteForIt(match)).map(({ evidence }) => evidence);
    const own = facts.filter(({ path }) => !isCopied(path) && !(0,file_kind/* isTestPath */.MQ)(path));
    const declared = own.flatMap(({ path, objects }) => (objects ?? []).flatMap((object) => splitOf(path, object)));
    return presence([...roles, ...declared, ...own.flatMap(namedForIt)]);
}
function isRouteForIt(match) {
    return !(0,file_kind/* isTestPath */.MQ)(match.evidence.path) && ROUTE.test(routeOf(match) ?? '');
}
/** A function that says what it takes back, or is given it. */
function isFunctionForIt({ name, kind, parameters: [first] }) {
    if (first !== undefined && DATABASE.test(first))
        return false;
    return FUNCTION.test(name) || (kind === 'function' && /^roll_?back$/.test(name) && first !== undefined);
}
function splitOf(path, object) {
    if (isInstalledWhole(object))
        return [];
    const { line, rollouts } = object;
    const rollout = rollouts.find(({ value }) => value !== '0' && value !== '100');
    return rollout ? [{ path, line, says: `${rollout.key}: ${rollout.value}` }] : [];
}
function namedForIt({ path, python, commands, ci, tasks }) {
    if (NAME.test((0,graph_path/* baseOf */.bx)(path)) && (python || commands || ci))
        return [{ path }];
    const jobs = (ci?.jobs ?? []).filter(({ name }) => NAME.test(name));
    const targets = (tasks ?? []).flatMap((file) => file.tasks).filter(({ name }) => NAME.test(name));
    const functions = (python?.definitions ?? []).filter(isFunctionForIt);
    return [
        ...[...jobs, ...targets].map(({ line, name }) => ({ path, line, says: name })),
        ...functions.map(({ line, cell, name }) => ({ ...(0,model_location/* locationOf */.hD)({ path, line, cell }), says: name })),
    ];
}

;// CONCATENATED MODULE: ./lib/analyses/serving/workloads.js
const MODEL_NAME = /(?:^|[-_/.])(?:(?:model|inference|prediction|predict|predictor|scoring|classifier|llm|embedding)s?(?:[-_]?(?:service|server|serving|api|app|deployment|deploy|backend|endpoint|v\d+))?|(?:model|ml|ai)[-_]?(?:serving|serve|api|server|service))$/i;
const OTHER_WORK = /train|registry|mlflow|store|migrat|monitor|download|init|build|test|exporter|fetch|job/i;
const SERVING_KINDS = new Set(['Deployment', 'StatefulSet', 'Rollout']);
/** Deployments and compose services that publish a port and are named for the model that they serve; its code may stand in another repository. */
function modelWorkloads({ facts }) {
    return facts.flatMap(({ path, objects, services }) => [
        ...(objects ?? [])
            .filter(({ kind, name, ports }) => SERVING_KINDS.has(kind) && ports.length > 0 && workloads_isModelName(name ?? ''))
            .map(({ line, name }) => ({ tool: 'kubernetes', evidence: { path, line, says: name ?? '' } })),
        ...(services ?? [])
            .filter(({ name, ports }) => ports.length > 0 && workloads_isModelName(name))
            .map(({ line, name }) => ({ evidence: { path, line, says: name } })),
    ]);
}
/** Names of Kubernetes have 253 characters at most; a template's gaps make them longer. */
const workloads_longestName = 500;
function workloads_isModelName(name) {
    if (name.length > workloads_longestName)
        return false;
    const plain = name.replace(/\{\{[\s\S]{0,500}?\}\}-?/g, '');
    return MODEL_NAME.test(plain) && !OTHER_WORK.test(plain);
}

;// CONCATENATED MODULE: ./lib/analyses/serving.js








const serving_MAX_EVIDENCE = 20;
/** Whether the project answers prediction requests or ships what does; a framework for any request counts where it reaches a model. */
const serving = defineAnalysis({
    fact: 'serving',
    analyse(project) {
        const served = serversOf(project);
        const workloads = modelWorkloads(project);
        const evidence = [...served.flatMap(({ proof }) => proof), ...workloads.map((workload) => workload.evidence)];
        const isPresent = evidence.length > 0;
        const none = { present: 'no', evidence: [] };
        return {
            present: isPresent ? 'yes' : 'no',
            tools: [...new Set([...served.map(({ match }) => match.tool.id), ...workloads.flatMap(({ tool }) => tool ?? [])])].sort(),
            endpoints: served.flatMap(({ match }) => endpointOf(match)),
            healthChecks: isPresent
                ? healthChecks(project, served.map(({ match }) => match))
                : none,
            rollback: isPresent ? rollback(project) : none,
            deploys: isPresent
                ? deploys(project, evidence.map(({ path }) => path))
                : [],
            evidence: serving_distinct(evidence).slice(0, serving_MAX_EVIDENCE),
        };
    },
    settled: ({ present, healthChecks, rollback, deploys }) => ({
        'serving.present': present === 'yes',
        'serving.healthChecks': healthChecks.present === 'yes',
        'serving.rollback': rollback.present === 'yes',
        'serving.deploys': deploys.length > 0,
    }),
});
function serversOf(project) {
    const matches = project.recognised.roles.filter(({ role, evidence }) => role.role === 'serves' && !(0,file_kind/* isTestCode */.MH)(evidence.path));
    const general = matches.filter(({ role, evidence }) => role.general && evidence.cell === undefined);
    const reach = modelReach(project, general);
    const reachOwn = modelReach(project, matches);
    const read = handedOut(project);
    const servers = matches.flatMap((match) => {
        if (!match.role.general)
            return [{ match, proof: [match.evidence], distance: isWithoutModel(match, reachOwn) ? unseen : 0 }];
        if (match.evidence.cell !== undefined)
            return [];
        const way = reach(match);
        const table = way ? undefined : read(match);
        if (table)
            return [{ match, proof: [match.evidence, table], distance: Number.POSITIVE_INFINITY }];
        if (!way)
            return [];
        return [{ match, proof: [match.evidence, ...way.steps.slice(-1)], distance: way.asked ? way.steps.length : Number.POSITIVE_INFINITY }];
    });
    return withoutIdle(servers).sort((a, b) => (a.distance === b.distance ? 0 : a.distance - b.distance));
}
/** Behind any way to a model that is seen, before an app that only has one. */
const unseen = Number.MAX_SAFE_INTEGER;
/** A function of a server for models that asks none, as far as it can be seen: one of several steps, or of an example. */
function isWithoutModel(match, reach) {
    return match.by === 'calls' && match.evidence.cell === undefined && reach(match) === undefined;
}
/** What says that an app is up, what it counted or what it is, is no place for predictions where the file has another. */
function withoutIdle(servers) {
    const isIdle = ({ match, distance }) => distance === Number.POSITIVE_INFINITY && isIdleRoute(routeOf(match) ?? '');
    const busy = new Set(servers.filter((server) => !isIdle(server)).map(({ match }) => match.evidence.path));
    return servers.filter((server) => !isIdle(server) || !busy.has(server.match.evidence.path));
}
function endpointOf(match) {
    const route = routeOf(match);
    return [{ ...(0,model_location/* locationOf */.hD)(match.evidence), tool: match.tool.id, ...(route !== undefined && { route }) }];
}
function serving_distinct(evidence) {
    const places = new Map(evidence.map((item) => [`${item.path}:${item.cell ?? ''}:${item.line ?? ''}`, item]));
    return [...places.values()];
}

;// CONCATENATED MODULE: ./lib/analyses/storage.js


/** Schemes of object stores, file systems and warehouses that hold data or models; web addresses are none. */
const schemes = new Set('s3 s3a s3n gs gcs az azure abfs abfss wasb wasbs adl hdfs dbfs minio oss cos obs lakefs r2 v3io azureml hf sftp webhdfs'.split(' '));
/** Addresses of stored data and models that code and configuration write out, by path and line, each place once. */
const storage = defineAnalysis({
    fact: 'storage',
    analyse: (project) => project.facts.flatMap((file) => {
        const seen = new Set();
        return storage_writtenIn(file).flatMap(({ value, line, cell }) => {
            const uri = value.includes('://') ? /([a-z][a-z0-9]{0,20}):\/\/([^\s"'`,;)\]]+)/i.exec(value) : undefined;
            const scheme = uri?.[1]?.toLowerCase() ?? '';
            const key = `${cell ?? ''}:${line} ${uri?.[0]}`;
            if (!uri || !schemes.has(scheme) || seen.has(key) || isPattern(uri[2] ?? ''))
                return [];
            seen.add(key);
            const at = { path: file.path, line, ...(cell === undefined ? {} : { cell }) };
            return [{ ...at, uri: uri[0], scheme, bucket: bucketOf(uri[2] ?? '') }];
        });
    }),
});
function storage_writtenIn({ python, settings, commands, dvc, services }) {
    return [
        ...(python?.strings ?? []),
        ...(settings?.values ?? []),
        ...(commands ?? []).flatMap(({ words, line, cell }) => addressesIn(words).map((value) => ({ value, line, ...(cell === undefined ? {} : { cell }) }))),
        ...(dvc?.kind === 'config' ? dvc.remotes.map(({ url, line }) => ({ value: url, line })) : []),
        ...(services ?? []).flatMap(({ environment, line }) => Object.values(environment).map((value) => ({ value, line }))),
    ];
}
/** `s3://[^"]*`: what a program looks for, not where something is. */
function isPattern(rest) {
    return /^[^/]*[[\]^\\(|?]/.test(rest);
}
/** The first part of the address: bucket, container or host; empty where it is filled in at run time. */
function bucketOf(rest) {
    const bucket = rest.split('/')[0] ?? '';
    return /[{}$%<>*]/.test(bucket) ? '' : bucket;
}

;// CONCATENATED MODULE: ./lib/analyses/tests/test-files.js


function suiteOf(project) {
    const folders = new Set(['']);
    for (const { path } of project.repository.files)
        for (let at = (0,graph_path/* parentOf */.gN)(path); at !== ''; at = (0,graph_path/* parentOf */.gN)(at))
            folders.add(at);
    return { files: testFiles(project), folders };
}
/** Files of the project's own that are tests by their name or by what they import, with these roles. */
function testLikeFiles({ facts, recognised }) {
    const isCopied = inPublishedChart(facts);
    return facts.flatMap((file) => {
        const roles = recognised.rolesIn(file.path).filter(({ role }) => role.role === 'defines-tests');
        return roles.length === 0 || isForeignCode(file.path) || isCopied(file.path) ? [] : [{ file, roles }];
    });
}
/** Files that hold automated tests of the project's own code, in any language. */
function testFiles(project) {
    return testLikeFiles(project).flatMap(({ file, roles }) => {
        const tasks = tasksIn(project, file.path);
        const line = file.python ? firstPythonTest(file.python, roles, tasks) : foreignTest(file);
        return line === undefined
            ? []
            : [{ path: file.path, line, frameworks: frameworksOf(roles), collectors: new Set(roles.map(({ tool }) => tool.id)) }];
    });
}
/** Paths of the Python files that are named as tests and assert nothing; what is called `test.py` alone mostly evaluates a model. */
function withoutAssertions(project) {
    const named = testLikeFiles(project).filter(({ roles }) => roles.some(({ by }) => by === 'files'));
    return named.flatMap(({ file: { path, python } }) => (python && !assertsAnything(python) && (0,graph_path/* baseOf */.bx)(path) !== 'test.py' ? [path] : []));
}
/** Templates and copies of other projects are not the project's own code. */
function isForeignCode(path) {
    return path.includes('{{') || /(?:^|\/)(?:third_party|vendor|external|node_modules|site-packages)\//.test(path);
}
/** What a file imports says more of its framework than its name. */
function frameworksOf(roles) {
    const written = roles.filter(({ by }) => by !== 'files');
    return [...new Set((written.length > 0 ? written : roles).map(({ tool }) => tool.id))];
}
/** Calls that make a task of an orchestrator of what they decorate: no framework collects it, whatever its name. */
function tasksIn({ recognised }, path) {
    const made = recognised.rolesIn(path).filter(({ role, by }) => role.role === 'orchestrates' && by === 'calls');
    return new Set(made.map(({ name }) => name));
}
/** The first test function or step, where the module asserts anything; `test` in a name is no test without an assertion. */
function firstPythonTest(module, roles, tasks) {
    const named = module.definitions.filter(({ name, kind, decorators }) => {
        const own = name.slice(name.lastIndexOf('.') + 1);
        return kind === 'function' && /^test/i.test(own) && !decorators.some((decorator) => decorator.name.endsWith('fixture'));
    });
    const tests = named.filter(({ decorators }) => !decorators.some(({ name }) => tasks.has(name)));
    if (tests.length < named.length && tests.length === 0)
        return undefined;
    const called = roles.find(({ by }) => by === 'calls')?.evidence.line;
    return assertsAnything(module) && usesAnything(module, tests) ? (tests[0]?.line ?? called) : undefined;
}
function assertsAnything({ asserts, calls }) {
    return asserts.length > 0 || calls.some(({ name }) => isAssertion(name));
}
/** What imports nothing, is given nothing and calls nothing is an example of a test: it can only compare what it writes out itself. */
function usesAnything({ imports, calls, depth }, tests) {
    const isGiven = tests.some(({ parameters }) => parameters.some((name) => name !== 'self'));
    return isGiven || imports.length > 0 || calls.length > 0 || depth === 'imports';
}
function isAssertion(name) {
    return /(?:^|[._])(?:assert\w*|assert)(?:\(\)|\.|$)|^pytest\.(?:raises|warns|fail|approx|deprecated_call)$|\.fail$|\.should\w*$|(?:^|\.)expect$/.test(name);
}
/** `assertTrue(true)` alone is what a new project is made with. */
function assertsOnlyTruth({ calls }) {
    const asserts = calls.filter(({ name }) => name.startsWith('assert'));
    return asserts.length > 0 && asserts.every(({ first }) => first !== undefined && 'reference' in first && first.reference === 'true');
}
/** Of other languages little more than imports is known: what a framework's test file is by import or name counts. */
function foreignTest({ foreign, path }) {
    // Julia's `@test` also checks a script's own results as it runs.
    if (!foreign || (foreign.language === 'julia' && !/test/i.test(path)))
        return undefined;
    if (foreign.language === 'jvm' && assertsOnlyTruth(foreign))
        return undefined;
    const first = foreign.calls.find(({ name }) => /^(?:expect_|test_that|testthat::|@?test|@(?:\w+\.)?Test$)/.test(name)) ?? foreign.imports[0];
    // Without either, what calls itself a test has been commented out.
    if (foreign.language === 'javascript' && !first && foreign.calls.length === 0)
        return undefined;
    return first?.line ?? 1;
}

;// CONCATENATED MODULE: ./lib/analyses/tests/coverage.js

const coverage_maxEvidence = 10;
/** Options of pytest, Jest, Go and .NET. */
const measuring = /^(?:--cov(?:erage)?|--?cover(?:profile|pkg|mode)?)(?:=|$)|^(?:--collect:)?(?:XPlat )?Code Coverage\b|^[-/]p:CollectCoverage=true$/i;
/** Whether something measures which lines the tests run, and the share below which it fails. */
function coverageOf({ facts, recognised }, jobs) {
    const roles = recognised.roles
        .filter(({ role, evidence }) => role.role === 'measures-coverage' && !isForeignCode(evidence.path))
        .map(({ evidence }) => evidence);
    const runs = jobs.flatMap((job) => job.runs.filter(({ command }) => command.words.some((word) => measuring.test(word))));
    const known = new Set(roles.map(coverage_placeOf));
    const ends = runs.flatMap(({ chain }) => chain.slice(-1));
    const evidence = [...roles, ...ends.filter((end) => !known.has(coverage_placeOf(end)))];
    const threshold = thresholdOf(facts, jobs);
    return {
        measured: evidence.length > 0 ? 'yes' : 'no',
        ...(threshold !== undefined && { threshold }),
        evidence: evidence.slice(0, coverage_maxEvidence),
    };
}
function coverage_placeOf({ path, line }) {
    return `${path}:${line}`;
}
function thresholdOf(facts, jobs) {
    const options = jobs.flatMap((job) => job.runs.map(({ command }) => command.text));
    for (const { path, settings } of facts) {
        if (!settings || isForeignCode(path))
            continue;
        for (const { key, value } of settings.values) {
            if (key.endsWith('.fail_under') && /(?:coverage[.:]report|^report)\.fail_under$/.test(key))
                return value;
            if (key.includes('addopts') && /addopts(?:\.\d+)?$/.test(key))
                options.push(value);
        }
    }
    return options.map((text) => /--(?:cov-)?fail-under[= ](\d+(?:\.\d+)?)/.exec(text)?.[1]).find(Boolean);
}

;// CONCATENATED MODULE: ./lib/analyses/tests/python-version.js
/** Releases of Python 3 by their minor number, the one that most packages support first. */
const minors = [12, 11, 10, 9, 8, 13, 14, 7];
const clause = /(===?|~=|!=|>=|<=|>|<|\^|~|)v?3(?:\.(\d+))?(?:\.(\d+|\*))?/g;
/**
 * A release of Python (`3.10`) that a specifier allows, as PEP 440, Poetry or an image's tag write it: of those in use, if it allows one.
 * `3.12` where none is known to be allowed.
 */
function pythonWithin(specifier, inUse = []) {
    const alternatives = specifier.replace(/\s+/g, '').split(/\|+/);
    const allowed = minors.filter((minor) => alternatives.some((one) => isAllowed(minor, one)));
    return `3.${allowed.find((minor) => inUse.includes(`3.${minor}`)) ?? allowed[0] ?? 12}`;
}
function isAllowed(minor, clauses) {
    return [...clauses.matchAll(clause)].every(([, operator = '', bound, patch]) => bound === undefined || allows(minor, operator, Number(bound), patch));
}
/** A minor number stands for the newest of its patches: what `<=3.11` allows of 3.11 is 3.11.0 alone. */
function allows(minor, operator, bound, patch) {
    if (operator === '!=')
        return minor !== bound || (patch !== undefined && patch !== '*');
    if (operator === '>')
        return patch === undefined ? minor > bound : minor >= bound;
    if (operator === '<' || operator === '<=')
        return minor < bound || (minor === bound && Number(patch ?? 0) > 0);
    if (operator === '>=' || operator === '^')
        return minor >= bound;
    if (operator === '~=' && patch === undefined)
        return minor >= bound;
    return minor === bound;
}

;// CONCATENATED MODULE: ./lib/analyses/tests/collected.js



/** Options of test runners whose value, whatever it looks like, is no operand. */
const valued = new Set('-n -p -W --maxfail --cov --cov-report --cov-config --cov-context --cov-fail-under --junitxml --junit-xml --junit-prefix --tb --durations --durations-min --timeout --rootdir --ignore --ignore-glob --deselect --dist --log-level --log-cli-level --log-file --override-ini --numprocesses --reruns --reruns-delay --html --css --alluredir --md-report-output --json-report-file --report-log --pastebin --confcutdir --import-mode --basetemp --splits --group --browser --project --config --settings --pattern -t --top-level-directory'.split(' '));
/** Options that always have a value with pytest, and with other runners may have none. */
const valuedByPytest = new Set(['-c', '-k', '-m', '-o', '-r', '--color']);
/** Options that may have a value. */
const mayHaveValue = new Set([...valuedByPytest, '-s']);
/**
 * Those of the test files that a runner's command collects when it runs in `folder`: all below it, or those below the paths that it
 * names. A folder that is not known, or that only exists where the command runs, is taken to be a copy of the repository.
 */
function collectedBy(words, folder, { files, folders }) {
    const known = folder !== undefined && folders.has(folder);
    const paths = pathsIn(words, (word) => folders.has(joinPath(folder ?? '', word)));
    if (paths.length === 0)
        return known || folder === undefined ? files.filter(({ path }) => (0,graph_path/* isWithin */.UO)(path, folder ?? '')) : [];
    const start = known ? folder : '';
    return files.filter(({ path }) => paths.some((named) => collected_isNamed(path, withinRepository(joinPath(start, named)))));
}
/** What leads out of the repository was meant from a folder of it that nobody entered. */
function withinRepository(path) {
    return path.replace(/^(?:\.\.\/)+/, '');
}
/** Operands behind the runner's name that can be paths; `tests/a.py::test_b` names its file, `./...` its folder. */
function pathsIn(words, isFolder) {
    if (buildTool.test(words[0] ?? ''))
        return foldersOfTargets(words.slice(1));
    if (words[0] === 'dotnet')
        return foldersOfProjects(words.slice(1), isFolder);
    const paths = [];
    const [runner = '', ...rest] = fromRunner(words);
    for (let at = 0; at < rest.length; at++) {
        const word = rest[at] ?? '';
        if (word === '-s' && rest[at - 1] === 'discover')
            paths.push(rest[++at] ?? '');
        else if (word.startsWith('-'))
            at += hasValue(word, runner, rest[at + 1]) ? 1 : 0;
        else if (isPathLike(word) || isFolder(word))
            paths.push(collected_placeOf(word.replace(/::[\s\S]*$|\/?\.\.\.$/, ''), isFolder));
    }
    return paths;
}
const buildTool = /(?:^|\/)(?:bazel(?:isk)?|buck2?|pants)$/;
/** `//...` and `::` are all there is, `//a/b:c` and `a/b::` what lies in `a/b`. */
function foldersOfTargets(words) {
    const targets = words.filter((word) => /[/:]/.test(word) && !word.startsWith('-'));
    return targets.map((target) => target.replace(/^\/\//, '').replace(/(?:\/?\.\.\.)?(?::[\s\S]*)?$/, ''));
}
/** Folders, and those of the projects and solutions that `dotnet test` is given. */
function foldersOfProjects(words, isFolder) {
    return words.flatMap((word) => (/\.(?:(?:cs|fs|vb)proj|slnx?)$/.test(word) ? [(0,graph_path/* parentOf */.gN)(word)] : isFolder(word) ? [word] : []));
}
/** Whether the next word belongs to an option. */
function hasValue(option, runner, next) {
    if (valued.has(option) || (valuedByPytest.has(option) && /(?:^|\/)py\.?test$/.test(runner)))
        return true;
    return mayHaveValue.has(option) && !isPathLike(next);
}
/** A feature in Gherkin stands for the steps beside it or further up; any other operand for itself. */
function collected_placeOf(operand, isFolder) {
    if (!/\.feature(?::\d+)?$/.test(operand))
        return operand;
    for (let at = (0,graph_path/* parentOf */.gN)(operand); at !== ''; at = (0,graph_path/* parentOf */.gN)(at))
        if (isFolder(`${at}/steps`))
            return `${at}/steps`;
    return isFolder('steps') ? 'steps' : (0,graph_path/* parentOf */.gN)(operand);
}
/** Programs and scripts whose first operand is what they are to do: `cargo test`, `python manage.py test`. */
const commander = /(?:^|\/)(?:(?:manage|setup)\.py|go|cargo|mvnw?|gradlew?|sbt|npm|pnpm|yarn|bun|deno)$/;
/** The command from its runner on, behind what has it: a program or a script, Python or coverage. */
function fromRunner(words) {
    const given = (0,python_program/* givenToPython */.fB)(words);
    if (given)
        return fromRunner(given[0] === '-m' ? given.slice(1) : given);
    return commander.test(words[0] ?? '') ? words.slice(1) : words;
}
function isPathLike(word) {
    return word !== undefined && (/[/.*$]/.test(word) || (/^[\w-]+$/.test(word) && /tests?/i.test(word)));
}
/** Whether a path as named on a command line is the file, a folder or module above it, begins a glob over it, or hides behind a variable. */
function collected_isNamed(path, named) {
    if (named.includes('$') || (0,graph_path/* isWithin */.UO)(path, named))
        return true;
    if (named.includes('*'))
        return path.startsWith(named.slice(0, named.indexOf('*')));
    const module = named.replace(/\./g, '/');
    return !named.includes('/') && ((0,graph_path/* isWithin */.UO)(path, module) || path === `${module}.py`);
}

;// CONCATENATED MODULE: ./lib/analyses/tests/test-runs.js




/** What a job runs that collects test files, what collects most first. */
function testsIn(job, suite, project) {
    const commands = job.runs.map((run) => ({ command: run.command.text, chain: run.chain, files: collected(run, suite, project) }));
    const actions = job.uses.map(({ path, line, uses, chain }) => ({
        command: uses,
        chain,
        files: collectedByAction({ path, line, uses }, suite, project),
    }));
    return [...commands, ...actions].filter((run) => run.files > 0).sort((a, b) => b.files - a.files);
}
function collected(run, suite, project) {
    const { words } = run.command;
    const runners = project.recognised.rolesOfCommand(words).filter(({ role }) => role.role === 'runs-tests');
    if (runners.length === 0 || isListing(words))
        return startedByScript(run, suite, project);
    return collectedBy(words, run.folder, suite).filter(({ collectors }) => runners.some(({ tool }) => collectors.has(tool.id))).length;
}
/** Options with which a runner runs no test. */
function isListing(words) {
    return words.some((word) => /^(?:--collect-only|--co|--version|--help|-h|--fixtures|--markers|--listTests|--list)$/.test(word));
}
/** `python tests/test_a.py`: a test file that is run itself, or a script that starts a runner. */
function startedByScript({ command: { words }, folder }, { files }, project) {
    const paths = new Set((0,python_program/* pythonPrograms */.AO)(words).flatMap((program) => [joinPath(folder ?? '', program), joinPath('', program)]));
    if (paths.size === 0)
        return 0;
    if (files.some(({ path }) => paths.has(path)))
        return 1;
    const starts = [...paths].some((path) => project.recognised.rolesIn(path).some(({ role, by }) => role.role === 'runs-tests' && by === 'calls'));
    return starts ? files.length : 0;
}
/** Whether a job runs a script of the repository that by its name or arguments is about tests, wherever it may run them. */
function mayRunTests({ runs }, { repository }) {
    return runs.some(({ command: { words }, folder }) => {
        const exists = (program) => [folder ?? '', ''].some((from) => repository.facts.has(joinPath(from, program)));
        const program = (0,python_program/* pythonPrograms */.AO)(words).find(exists);
        return program !== undefined && ((0,file_kind/* isTestPath */.MQ)(program) || words.slice(1).some((word) => aboutTests.test(word)));
    });
}
/** Of a model's test, `test.py`, it says nothing. */
const aboutTests = /py\.?test|unit[-_]?test|(?:run|submit|start|execute)[-_]?(?:all[-_]?)?tests\b|(?:^|[\s=./])tests\//i;
/** The action's own `uses` stands a line or two below its step. */
const usesWithin = 3;
function collectedByAction({ path, line, uses }, { files }, project) {
    const isHere = ({ line: at = 0, says }) => says === uses && at >= line && at < line + usesWithin;
    const runners = project.recognised
        .rolesIn(path)
        .filter(({ role, by, evidence }) => role.role === 'runs-tests' && by === 'actions' && isHere(evidence));
    return files.filter(({ collectors }) => runners.some(({ tool }) => collectors.has(tool.id))).length;
}

;// CONCATENATED MODULE: ./lib/analyses/tests/test-task.js




/** Runners that any machine has, or pip brings. */
const runners = {
    make: { words: 'make', needs: [] },
    tox: { words: 'tox -e', needs: ['tox'], alone: true },
    nox: { words: 'nox -s', needs: ['nox'], alone: true },
    just: { words: 'just', needs: ['rust-just'] },
    poe: { words: 'poe', needs: ['poethepoet'] },
    invoke: { words: 'invoke', needs: ['invoke'] },
};
/** Programs that a task may call, and that pip brings. */
const test_task_managers = new Set(['uv', 'poetry', 'pdm', 'pipenv', 'hatch', 'tox', 'nox', 'coverage']);
/** Tests that want more than the project: a service, a cluster, somebody who watches. */
const test_task_elsewhere = /integration|e2e|smoke|load|watch|docker|remote/i;
const maxCandidates = 20;
/** The task that is started in a folder and runs every test file of Python there is; undefined where none does. */
function testTask(project, suite, folder) {
    const candidates = candidatesIn(project, folder);
    if (candidates.length === 0)
        return undefined;
    const facts = project.repository.facts;
    const commands = indexCommands(project.facts.filter(({ tasks }) => tasks !== undefined), facts);
    const tests = { ...suite, files: suite.files.filter(({ path }) => path.endsWith('.py')) };
    const nothing = { matrix: {}, inputs: {}, environment: {} };
    for (const placed of candidates) {
        const { path, task, runner } = placed;
        const run = `${runner.words} ${calledAs(project, placed)}`;
        const command = { text: run, words: run.split(' '), line: task.line };
        const runs = commands.follow(command, { path, folder, chain: [], values: nothing });
        const found = testsIn({ path, line: task.line, name: task.name, triggers: [], runs, uses: [] }, tests, project);
        if (found.reduce((sum, { files }) => sum + files, 0) < tests.files.length)
            continue;
        const called = runs.flatMap(({ command: { words, wrappers = [] } }) => [
            words[0] ?? '',
            ...wrappers.map((one) => one.split(' ')[0] ?? ''),
        ]);
        const needs = called.filter((program) => test_task_managers.has(program));
        return { run, needs: [...new Set([...runner.needs, ...(runner.alone ? [] : needs)])], alone: runner.alone ?? false };
    }
    return undefined;
}
/**
 * A task of a collection is called by both names, unless the file that holds the collections takes it in by its own. What tox does in
 * any environment, it does in `py`.
 */
function calledAs({ repository: { facts } }, { path, task, by }) {
    if (by === 'tox' && task.name === 'testenv')
        return 'py';
    const collection = collectionOf(path, by);
    if (collection === undefined)
        return task.name;
    const imports = facts.get((0,graph_path/* repositoryPath */.SH)((0,graph_path/* parentOf */.gN)(path), '__init__.py'))?.python?.imports ?? [];
    const isTaken = imports.some(({ name }) => name === '*' || (name !== undefined && name === task.function));
    return isTaken ? task.name : `${collection}.${task.name}`;
}
/** Tasks whose names speak of tests, the shortest name first. */
function candidatesIn({ facts }, folder) {
    return facts
        .flatMap(({ path, tasks = [] }) => tasks.flatMap((file) => {
        const runner = runners[file.runner];
        if (!runner || homeOf(path, file.runner) !== folder)
            return [];
        return file.tasks
            .filter(({ name }) => /^[\w.:-]*test[\w.:-]*$/i.test(name) && !test_task_elsewhere.test(name))
            .map((task) => ({ path, task, runner, by: file.runner }));
    }))
        .sort((a, b) => a.task.name.length - b.task.name.length)
        .slice(0, maxCandidates);
}

;// CONCATENATED MODULE: ./lib/analyses/tests/environment.js





/** Where and with what Python's tests can be run, as the manifests and tasks say: the folder of the nearest manifest above the tests decides. */
function environmentOf(project, suite) {
    const [first] = suite.files.filter(({ path }) => path.endsWith('.py'));
    if (!first)
        return undefined;
    const manifests = project.facts.flatMap(({ path, manifest }) => (manifest ? [{ path, ...manifest }] : []));
    const top = project.root === '.' ? '' : project.root;
    const folder = environment_foldersAbove(first.path, top).find((one) => manifests.some(({ path }) => (0,graph_path/* parentOf */.gN)(path) === one)) ?? top;
    const here = manifests.filter(({ path }) => (0,graph_path/* parentOf */.gN)(path) === folder);
    const present = new Set(project.repository.files.map(({ path }) => path));
    const versionFile = [(0,graph_path/* repositoryPath */.SH)(folder, '.python-version'), '.python-version'].find((path) => present.has(path));
    return {
        folder: folder || '.',
        ...environment_commandsOf(here, testTask(project, suite, folder), pytestFor(suite, folder)),
        ...(versionFile && { versionFile }),
        python: pythonWithin(specifierOf(manifests, here), releasesInUse(project)),
    };
}
/** Folders from that of a file up to the project's, without those of tests alone. */
function environment_foldersAbove(path, top) {
    const folders = [];
    for (let at = (0,graph_path/* parentOf */.gN)(path); at !== '' && at !== top; at = (0,graph_path/* parentOf */.gN)(at))
        folders.push(at);
    return [...folders, top].filter((folder) => folder === top || !(0,file_kind/* isTestPath */.MQ)(`${folder}/`));
}
const managed = {
    'uv.lock': { install: 'pip install uv', within: 'uv run --with pytest ' },
    'poetry.lock': { install: 'pip install poetry && poetry install', within: 'poetry run ' },
    'pdm.lock': { install: 'pip install pdm && pdm install', within: 'pdm run ' },
    'Pipfile.lock': { install: 'pip install pipenv && pipenv install --dev', within: 'pipenv run ' },
};
const foundByPytest = /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/;
const maxNamed = 5;
/** pytest looks for files of certain names by itself; where none has such a name it must be told. */
function pytestFor({ files }, folder) {
    const own = files.map(({ path }) => path).filter((path) => path.endsWith('.py') && (0,graph_path/* isWithin */.UO)(path, folder));
    const named = own.some((path) => foundByPytest.test(path)) ? [] : own.filter((path) => /^[\w./-]+$/.test(path)).slice(0, maxNamed);
    return ['python -m pytest', ...named.map((path) => (folder === '' ? path : path.slice(folder.length + 1)))].join(' ');
}
/**
 * A lock file that names the runner says which manager is at work; pip installs what a requirements file lists, or else the package itself,
 * and conda what only an environment of it lists.
 */
function environment_commandsOf(manifests, task, pytest) {
    const run = task?.run ?? pytest;
    const tools = task?.needs ?? [];
    if (task?.alone)
        return { install: `pip install ${tools.join(' ')}`, run };
    const lock = manifests.find(({ format, packages }) => managed[format] && packages.some(({ name }) => name === 'pytest'));
    const manager = managed[lock?.format ?? ''];
    if (manager) {
        const missing = tools.filter((tool) => !manager.within.startsWith(tool));
        return { install: [manager.install, ...missing.map((tool) => `pip install ${tool}`)].join(' && '), run: manager.within + run };
    }
    const names = manifests.filter(({ format }) => format === 'requirements.txt').map(({ path }) => (0,graph_path/* baseOf */.bx)(path));
    const listed = names.filter((name) => name === 'requirements.txt' || /^[\w.-]*(?:dev|tests?)[\w.-]*\.txt$/.test(name));
    const beside = ['pytest', ...tools].join(' ');
    if (listed.length > 0)
        return { install: `pip install ${listed.map((name) => `-r ${name}`).join(' ')} ${beside}`, run };
    const isPackage = manifests.some(({ format, build }) => build !== undefined || format === 'setup.py');
    const conda = manifests.find(({ path, format }) => format === 'environment.yml' && /^[\w./-]+$/.test(path));
    if (conda && !isPackage) {
        const within = 'conda run --name tests ';
        return { install: `conda env create --name tests --file ${(0,graph_path/* baseOf */.bx)(conda.path)} && ${within}pip install ${beside}`, run: within + run };
    }
    return { install: isPackage ? `pip install -e . ${beside}` : `pip install ${beside}`, run };
}
/** What the nearest manifest asks for, or any other. */
function specifierOf(manifests, here) {
    return [...here, ...manifests].find(({ python }) => python !== undefined)?.python?.specifier ?? '';
}

;// CONCATENATED MODULE: ./lib/analyses/tests/misplaced.js






const most = 20;
const namesTests = /(?:^|[/_.-])(?:py)?tests?(?:[_.-]|$)/i;
/** Scripts for tests that live jobs run by a path at which there is nothing, while one file of that name stands elsewhere. */
function misplacedTests(live, { repository: { files } }) {
    const present = new Set(files.map(({ path }) => path));
    const byName = grouped(present, graph_path/* baseOf */.bx);
    const found = new Map();
    for (const job of live) {
        if (found.size >= most || job.runs.some(bringsFiles))
            continue;
        for (const { command, path, folder } of job.runs) {
            const script = scriptsOf(command).find((written) => (0,file_kind/* isTestPath */.MQ)(written) || namesTests.test(written));
            if (script === undefined || folder === undefined)
                continue;
            const [elsewhere, other] = byName.get((0,graph_path/* baseOf */.bx)(script)) ?? [];
            const isThere = present.has(joinPath(folder, script)) || present.has(joinPath('', script));
            if (elsewhere === undefined || other !== undefined || isThere)
                continue;
            found.set(`${path}:${command.line}`, { path, line: command.line, script, found: elsewhere });
        }
    }
    return [...found.values()].slice(0, most);
}
/** Programs that the command runs by a path, as written. */
function scriptsOf({ words, wrappers = [] }) {
    const shell = invocationsOf(words, wrappers, {}).flatMap(({ runner, names }) => (runner === 'script' ? names : []));
    return [...shell, ...(0,python_program/* pythonPrograms */.AO)(words)].filter((path) => /^[\w.-][\w./-]*\.(?:sh|bash|py)$/.test(path));
}
/** Whether the repository is not all that there is in the job. */
function bringsFiles({ command: { words } }) {
    return /^(?:git clone|git submodule|curl|wget|tar|unzip)\b/.test(words.slice(0, 2).join(' '));
}

;// CONCATENATED MODULE: ./lib/analyses/tests.js







const maxPaths = 200;
const maxJobs = 100;
const maxShown = 5;
/** Whether tests of the project's own code exist, which CI jobs run them, and whether their coverage is measured. */
const tests = defineAnalysis({
    fact: 'tests',
    analyse(project) {
        const suite = suiteOf(project);
        const { files } = suite;
        const live = jobRuns(project.repository.facts);
        const suspects = files.length > 0 ? live.filter((job) => mayRunTests(job, project)) : [];
        const jobs = live.flatMap((job) => testJob(job, suite, project)).slice(0, maxJobs);
        const environment = environmentOf(project, suite);
        return {
            present: files.length > 0 ? 'yes' : 'no',
            frameworks: [...new Set(files.flatMap(({ frameworks }) => frameworks))].sort(),
            files: files.length,
            paths: files.map(({ path }) => path).slice(0, maxPaths),
            withoutAssertions: withoutAssertions(project).slice(0, maxPaths),
            misplaced: misplacedTests(live, project),
            ci: inCi(project, live, jobs, suspects),
            onPullRequest: onPullRequest(jobs, suspects),
            jobs,
            coverage: coverageOf(project, live),
            ...(environment && { environment }),
            evidence: [...firstTests(files), ...jobs.slice(0, 1).flatMap(({ chain }) => chain.slice(-1))],
        };
    },
    settled: ({ present, ci, onPullRequest: reviewed, coverage }) => ({
        'tests.present': present === 'yes',
        'tests.ci': present === 'yes' && ci === 'run' && reviewed === 'yes',
        'tests.coverage': coverage.measured === 'yes',
    }),
});
function testJob(job, suite, project) {
    const [found] = testsIn(job, suite, project);
    if (!found)
        return [];
    const { path, line, name, triggers } = job;
    return [{ path, line, name, triggers, command: found.command, chain: found.chain }];
}
function inCi({ repository }, live, jobs, suspects) {
    if (jobs.length > 0)
        return 'run';
    const configured = [...repository.facts.values()].some(({ ci }) => ci?.role === 'workflow');
    if (!configured)
        return 'no-ci';
    const elsewhere = live.some(({ uses }) => uses.some((use) => isForeignWorkflow(use.uses)));
    return elsewhere || suspects.length > 0 ? 'unknown' : 'not-run';
}
/** A workflow of another repository whose name says that it may test. */
function isForeignWorkflow(uses) {
    return /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^@]*test/i.test(uses);
}
/** Where nothing in the repository says what starts a job, or what a script of it does, a review can only be suspected. */
function onPullRequest(jobs, suspects) {
    if (jobs.some(({ triggers }) => triggers.includes('pull-request')))
        return 'yes';
    const isSuspected = suspects.some(({ triggers }) => triggers.includes('pull-request'));
    return isSuspected || jobs.some(({ triggers }) => triggers.length === 0) ? 'unknown' : 'no';
}
/** The first file of each framework, then others; each says what it is written for. */
function firstTests(files) {
    const known = new Set();
    const isFirst = ({ frameworks }) => frameworks.filter((name) => !known.has(name) && known.add(name)).length > 0;
    const first = new Set(files.filter(isFirst));
    const shown = [...first, ...files.filter((file) => !first.has(file))].slice(0, maxShown);
    return shown.map(({ path, line, frameworks }) => ({ path, line, says: frameworks.join(', ') }));
}

;// CONCATENATED MODULE: ./lib/analyses/tools.js

/** Places that are shown for one tool; a tool of a large repository is everywhere. */
const tools_maxEvidence = 10;
const rank = { declared: 0, configured: 1, used: 2 };
/** Every tool that shows itself, at its highest level, by id. */
const tools = defineAnalysis({
    fact: 'tools',
    analyse({ recognised }, { tests }) {
        const highest = new Map();
        for (const match of recognised.tools) {
            const known = highest.get(match.tool.id);
            if (!known || rank[match.level] > rank[known.level])
                highest.set(match.tool.id, match);
        }
        return [...highest.values()].map((match) => toolUse(collecting(match, tests)));
    },
});
/** A framework that is declared, and for which tests are written, is at work in them though they need not import it. */
function collecting(match, tests) {
    if (match.level !== 'declared' || !tests?.frameworks.includes(match.tool.id))
        return match;
    const own = tests.evidence.filter(({ says }) => says?.split(', ').includes(match.tool.id));
    return own.length > 0 ? { ...match, level: 'used', evidence: own } : match;
}
function toolUse({ tool, level, evidence }) {
    const { id, name, capability, licence, hosting, vendor } = tool;
    return {
        id,
        name,
        capability,
        licence,
        hosting,
        ...(vendor === undefined ? {} : { vendor }),
        level,
        files: new Set(evidence.map(({ path }) => path)).size,
        evidence: evidence.slice(0, tools_maxEvidence),
    };
}

;// CONCATENATED MODULE: ./lib/analyses/training/mentions.js
/** Names of settings and arguments that hold what is started. */
const starting = /(?:command|cmd|script(?:[_-]?(?:path|name|file))?|entry[_-]?point|program|python[_-]?file|application|main|arg(?:ument)?s?|run|exec(?:ute|utable)?|launch(?:er)?|handler|job|task)$/i;
/** Names of variables that may hold what is started. */
const holding = /(?:code|source|train(?:er|ing)?(?:_?(?:file|module|path|py))?|step|stage|notebook|worker|file_?to_?run)$/i;
/** Characters at the end of a key that can say what it is for. */
const mentions_longestKey = 200;
/** Programs that run a Python file. */
const runner = /(?:^|[\s/])(?:python[\d.]*|torchrun|accelerate|deepspeed|mpirun|horovodrun|spark-submit|papermill|uv|poetry|pipenv)(?=\s|$)/;
const starters = /(?:^|\.)(?:run|call|check_call|check_output|Popen|system|popen|exec\w*|spawn\w*|submit\w*|launch\w*)$/;
/** Calls that run a module by its name: `runpy.run_module("pkg.train")`, and a project's own of such a name. */
const moduleStarters = /(?:^|[._])run_(?:\w{0,40}_)?module$/;
/** Options that tell a platform which module a job runs. */
const moduleOption = /^--(?:python-)?module(?:-name)?(?:=([\s\S]*))?$/;
/** The variable that tells the toolkit in an image which file a job runs. */
const programVariable = 'SAGEMAKER_PROGRAM';
const runModule = /\bpython[\d.]{0,6}(?:\s-[uOBEI])?\s{1,4}-m\s{1,4}([A-Za-z_]\w*(?:\.\w+)*)/g;
const mentions_moduleName = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/;
/** Calls that only talk about a file, or handle it as one. */
const others = /(?:^|\.)(?:print|echo|add_argument|debug|info|warn(?:ing)?|error|open|exists|is_?file|remove|unlink|touch|\w*(?:Error|Exception|Warning))$/;
/** Paths of Python files that code and settings name to have them run: `entry_point="train.py"`, `command: python train.py`, `["-m", "pkg.train"]`. */
function mentionsIn({ python, settings, commands, dockerfile }) {
    const found = [];
    readText(dockerfile?.environment[programVariable] ?? '', found);
    for (const { words } of commands ?? [])
        readModuleOptions(words, found);
    for (const call of python?.calls ?? [])
        if (!others.test(call.name))
            readCall(call, found);
    const started = startedNames(python?.calls ?? []);
    for (const { target, value } of python?.assignments ?? []) {
        const isStarted = starting.test(target);
        if (isStarted || holding.test(target) || started.has(target) || isMoreThanPath(value))
            readValue(value, isStarted, found);
    }
    for (const [index, { key, value }] of (settings?.values ?? []).entries()) {
        if (!value.includes('.py') && !value.includes('-m'))
            continue;
        if (starting.test(mentions_nameOf(key, settings?.values[index - 1])) || runner.test(value))
            readText(value, found);
    }
    return found;
}
/** The key that a value has, its number in a list left out; of an item with a `name` and a `value`, the name. */
function mentions_nameOf(key, before) {
    const isValue = key.endsWith('.value') && before?.key === key.replace(/value$/, 'name');
    return isValue ? before.value : key.slice(-mentions_longestKey).replace(/[\d.[\]]+$/, '');
}
function readCall({ name, arguments: given }, found) {
    const isStarter = starters.test(name);
    if (moduleStarters.test(name))
        readModule(given[0]?.value, found);
    for (const argument of given)
        readValue(argument.value, isStarter || isStarting(argument), found);
}
function isStarting({ name }) {
    return name !== undefined && starting.test(name);
}
/** Variables that are handed to what starts a program. */
function startedNames(calls) {
    const names = new Set();
    for (const { name, arguments: given } of calls) {
        const isStarter = starters.test(name);
        for (const argument of given) {
            if (!isStarter && !isStarting(argument))
                continue;
            for (const { reference } of [argument.value, ...(argument.value.items ?? [])])
                if (reference !== undefined)
                    names.add(reference);
        }
    }
    return names;
}
/** Whether a value is a list, a table or a command: a path by itself may be only one that a loop goes through. */
function isMoreThanPath({ literal }) {
    return typeof literal !== 'string' || runner.test(literal);
}
/** What a list holds is run where its name says so, or what runs it comes first: files that are only listed are not. */
function readValue({ literal, items, entries }, isStarted, found) {
    if (typeof literal === 'string')
        readText(literal, found);
    if (items && (isStarted || isCommand(items[0]))) {
        for (const item of items)
            readValue(item, true, found);
        const flag = items.findIndex((item) => item.literal === '-m');
        if (flag >= 0)
            readModule(items[flag + 1], found);
    }
    for (const { key, value } of entries ?? [])
        readValue(value, isStarted || starting.test(key), found);
}
/** `--module-name trainer.task` */
function readModuleOptions(words, found) {
    for (const [at, word] of words.entries()) {
        const option = moduleOption.exec(word);
        if (option)
            addModule(option[1] ?? words[at + 1], found);
    }
}
function readModule({ literal } = {}, found) {
    if (typeof literal === 'string')
        addModule(literal, found);
}
function addModule(name, found) {
    if (name !== undefined && mentions_moduleName.test(name))
        found.push(`${name.replaceAll('.', '/')}.py`);
}
function isCommand(first) {
    if (first?.literal === undefined)
        return first?.reference !== undefined || first?.entries !== undefined;
    return typeof first.literal === 'string' && runner.test(first.literal);
}
function readText(text, found) {
    if (text.length >= 1000)
        return;
    if (text.includes('.py'))
        found.push(...(text.match(/[\w./-]+\.py(?![\w.])/g) ?? []));
    if (text.includes('-m'))
        for (const [, name = ''] of text.matchAll(runModule))
            found.push(`${name.replaceAll('.', '/')}.py`);
}

;// CONCATENATED MODULE: ./lib/analyses/training/launches.js



const maxMentions = 5000;
/** Python files that code and settings name by path, from the root or from their own folder, by the file that names them. */
function handedScripts(project, graph) {
    return launches_named(project, graph).handed;
}
/** Whatever Python file has a name that the file writes out: a platform runs it in a folder that only it knows. */
function mentionedScripts(project, graph) {
    return launches_named(project, graph).mentioned;
}
const launches_known = new WeakMap();
function launches_named(project, graph) {
    const found = launches_known.get(project) ?? findNamed(project, graph);
    launches_known.set(project, found);
    return found;
}
function findNamed({ facts }, { modules }) {
    const byName = grouped(modules.keys(), graph_path/* baseOf */.bx);
    const handed = new Map();
    const mentioned = new Map();
    const add = (to, from, path) => to.set(from, (to.get(from) ?? new Set()).add(path));
    let left = maxMentions;
    for (const file of facts) {
        for (const text of mentionsIn(file)) {
            if (left-- <= 0)
                return { handed, mentioned };
            const others = (byName.get((0,graph_path/* baseOf */.bx)(text)) ?? []).filter((path) => path !== file.path);
            for (const path of others)
                add(mentioned, file.path, path);
            const target = others.find((path) => isNamedBy(path, text, file.path));
            if (target)
                add(handed, file.path, target);
        }
    }
    return { handed, mentioned };
}
/** Whether `text`, written in the file `from`, can mean `candidate`: a path with folders by its end, a bare name near the file. */
function isNamedBy(candidate, text, from) {
    const plain = text.replace(/^(?:\.{1,2}\/)+/, '').replace(/^\/+/, '');
    if (plain.includes('/'))
        return candidate === plain || candidate.endsWith(`/${plain}`);
    return (0,graph_path/* isWithin */.UO)(candidate, (0,graph_path/* parentOf */.gN)(from));
}
/** Every program of the repository that some command of it starts. */
function launchesOf(facts, { symbols, modules }, exists) {
    const launches = [];
    for (const from of facts) {
        for (const command of from.commands ?? []) {
            const folder = (0,graph_path/* repositoryPath */.SH)(workingFolder(from, command), command.directory ?? '');
            const path = launches_programOf(command.words, folder, exists, (name) => symbols.index.moduleFile(folder, name));
            if (path !== undefined && (modules.has(path) || exists(path)))
                launches.push({ path, from, command });
        }
    }
    return launches;
}
function workingFolder(from, { owner }) {
    const inFile = from.dvc?.kind === 'pipeline' ? (from.dvc.stages.find(({ name }) => name === owner)?.workingDirectory ?? '') : '';
    return from.ci ? '' : (0,graph_path/* repositoryPath */.SH)((0,graph_path/* parentOf */.gN)(from.path), inFile);
}
/** The file that a command runs: `python -m pkg.mod`, `python train.py`, `accelerate launch train.py`, `./train.py`, `Rscript fit.R`. */
function launches_programOf(words, folder, exists, moduleFile) {
    const module = words.indexOf('-m');
    if (module > 0 && /python|torchrun|launch|coverage/.test(words.slice(0, module).join(' '))) {
        const found = moduleFile(words[module + 1] ?? '');
        if (found)
            return found;
    }
    for (const word of words.slice(0, 12)) {
        if (!/\.(?:py|ipynb|[rR]|jl|qmd|Rmd)$/.test(word))
            continue;
        const path = [(0,graph_path/* repositoryPath */.SH)(folder, word), (0,graph_path/* repositoryPath */.SH)('', word)].find(exists);
        if (path !== undefined)
            return path;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/analyses/training/run-by-others.js
/** What makes a function a task of a queue: `@celery.task`, `@app.celery.task(bind=True)`, `@shared_task`, `@dramatiq.actor`. */
const queuing = /(?:^|\.)(?:shared_task|db_task|db_periodic_task)$|(?:^|[._])(?:celery|huey|dramatiq|rq|broker)[^.]*(?:\.[^.]*)*\.(?:task|actor|job|periodic_task)$/i;
/** What makes a class a command of a program that is not the repository's: a management command of Django. */
const commanding = /(?:^|\.)(?:BaseCommand|LabelCommand|AppCommand)$/;
const run_by_others_longestName = 200;
/** Functions and classes in files that a framework runs by their name, whether or not the repository imports them. */
function runByOthers({ symbols }, paths) {
    return [...paths].flatMap((path) => [...symbols.definitionsIn(path)].filter(isRunByName));
}
function isRunByName({ definition: { kind, bases, decorators } }) {
    if (kind === 'class')
        return bases.some((base) => commanding.test(base));
    return decorators.some(({ name }) => name.length <= run_by_others_longestName && queuing.test(name));
}

;// CONCATENATED MODULE: ./lib/analyses/training/settings-names.js

/** Keys whose value says what is to be made. */
const making = /(?:^|[._-])(?:_target_|target|class(?:_?(?:name|path|type))?|cls|type|kind|implementation|architecture|runner|trainer|estimator|model|pipeline|job|task|step)s?(?:\.\d+)*$/i;
/** Keys beside a `name` that say how to make what it names. */
const arguing = /^(?:param(?:eter)?s|arg(?:ument)?s|kwargs|init_?args|options|config|settings|hyper_?param(?:eter)?s)$/i;
const inConfiguration = /(?:^|\/)(?:conf|config|cfg)s?\//i;
/** Files that list what there is, and make none of it. */
const listing = /report|coverage|sbom|bom\.|cyclonedx|spdx|sarif|backlog|changelog|\block\b|\.lock$|metrics|results?\b|inventory|metadata|package(?:-lock)?\.json$/i;
/** What settings name for the code to find it: `KIND: TrainingJob`, `_target_: pkg.jobs.train`. */
function namesInSettings(files) {
    const names = { classes: new Set(), dotted: [] };
    for (const { path, settings } of files) {
        if (!settings || listing.test((0,graph_path/* baseOf */.bx)(path)))
            continue;
        const argued = arguedIn(settings.values);
        for (const { key, value } of settings.values) {
            if (isDottedName(value))
                names.dotted.push({ path, value });
            else if (isClassName(value) && (making.test(key) || isName(key, path, argued)))
                names.classes.add(value);
        }
    }
    return names;
}
/** A name among settings, or beside what its bearer is made with. */
function isName(key, path, argued) {
    return /(?:^|[._])name$/i.test(key) && (inConfiguration.test(path) || argued.has(key.replace(/(?:^|\.)[^.]*$/, '')));
}
/** Keys of the groups that hold arguments. */
function arguedIn(values) {
    const argued = new Set();
    for (const { key } of values) {
        const parts = key.split('.');
        const last = parts.findLastIndex((part) => arguing.test(part));
        if (last >= 0)
            argued.add(parts.slice(0, last).join('.'));
    }
    return argued;
}
function isDottedName(text) {
    return text.length < 200 && text.includes('.') && /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/.test(text);
}
function isClassName(text) {
    return /^[A-Z][a-z0-9]+[A-Z]\w{2,60}$/.test(text);
}

;// CONCATENATED MODULE: ./lib/analyses/training/runnables.js






/** Everything in the project's Python code that can be run, tasks after scripts; `near` are the files that could fit something. */
function runnablesOf(project, graph, launches, near) {
    const own = project.facts.filter(({ path, python }) => python !== undefined && !path.endsWith('__init__.py'));
    const isOwn = new Set(own.map(({ path }) => path));
    const handed = handedScripts(project, graph);
    const launchedBy = grouped(launches, ({ from }) => from.path);
    const programs = own.map(({ path, notebook }) => {
        const start = [{ path, within: '', main: true }];
        if (!notebook)
            return { path, kind: 'script', start, inPipeline: false };
        const own = launchedBy.get(path) ?? [];
        const startsAt = new Map(own.toReversed().map((launch) => [launch.path, launch.command]));
        const started = own.map((launch) => ({ path: launch.path, within: '', main: true }));
        const programs = [...(handed.get(path) ?? [])].flatMap((script) => runnables_programOf(script, graph));
        return { path, kind: 'notebook', start: [...start, ...started, ...programs], inPipeline: false, startsAt };
    });
    const scripts = new Set([...handed.values()].flatMap((targets) => [...targets]));
    const launched = [...scripts].map((path) => ({ path, kind: 'task', start: runnables_programOf(path, graph), inPipeline: false }));
    const tasks = [
        ...orchestrated(project, graph),
        ...consoleScripts(project, graph),
        ...launched,
        ...runnables_configured(project, graph),
        ...runByOthers(graph, near).flatMap((symbol) => taskOf(symbol, graph, false)),
        ...uncalled(graph, near),
    ];
    return [...programs, ...tasks.filter(({ path }) => isOwn.has(path))];
}
/** A file as a launcher may run it: as a script, or by calling any of its functions. */
function runnables_programOf(path, { modules }) {
    const functions = (modules.get(path)?.definitions ?? []).filter(({ kind, name }) => kind === 'function' && !name.includes('.'));
    return [{ path, within: '', main: true }, ...functions.map(({ name }) => ({ path, within: name }))];
}
/** Functions and classes that an orchestrator's decorator, base class or call makes into tasks. */
function orchestrated(project, graph) {
    return project.recognised.roles
        .filter(({ role, by }) => role.role === 'orchestrates' && (by === 'calls' || by === 'bases'))
        .flatMap(({ evidence: { path, line, cell }, name, within, arguments: given, by }) => {
        const module = graph.modules.get(path);
        if (!module)
            return [];
        if (by === 'bases')
            return stepOf(graph.symbols.definition(path, within ?? ''), graph);
        const decorated = decoratedBy(path, module, placeOf({ line: line ?? 0, cell }), name);
        const handed = (given ?? [])
            .flatMap(({ value }) => referencesOf(value))
            .map((reference) => graph.symbols.lookup(path, within ?? '', reference));
        return [...decorated, ...handed.map((meaning) => meaning?.symbol)].flatMap((symbol) => stepOf(symbol, graph));
    });
}
function decoratedBy(path, module, place, name) {
    const definitions = outlineOf(module).decoratedAt.get(place) ?? [];
    const isIt = (decorator) => decorator.name === name && placeOf(decorator) === place;
    return definitions.filter(({ decorators }) => decorators.some(isIt)).map((definition) => ({ path, definition }));
}
function stepOf(symbol, graph) {
    return taskOf(symbol, graph).map((task) => ({ ...task, isStep: true }));
}
function taskOf(symbol, graph, inPipeline = true) {
    if (!symbol)
        return [];
    const { path, definition } = symbol;
    const methods = definition.kind === 'class' ? graph.classes.methodNames(symbol) : [];
    const bodies = definition.kind === 'class' ? graph.classes.lineage(symbol).map(graph.bodyOf) : [graph.bodyOf(symbol)];
    const start = [...methods.map((name) => ({ path, within: `${definition.name}.${name}` })), ...bodies];
    return [{ path, kind: 'task', start, inPipeline, ...positionOf(definition) }];
}
function referencesOf(value) {
    const inside = [...(value.items ?? []), ...(value.entries ?? []).map((entry) => entry.value)];
    return [...(value.reference === undefined ? [] : [value.reference]), ...inside.flatMap(referencesOf)];
}
/** Commands that installing the project gives. */
function consoleScripts(project, graph) {
    return project.facts
        .flatMap(({ path, manifest }) => (manifest?.build?.scripts ?? []).map(({ target }) => ({ path, target })))
        .flatMap(({ path, target }) => {
        const meaning = graph.symbols.lookup(path, '', target
            .replace(/\[[\s\S]*$/, '')
            .trimEnd()
            .replace(':', '.'));
        return meaning ? taskOf(meaning.symbol, graph, false) : [];
    });
}
/** Classes and functions that a settings file names for the code to find: `KIND: TrainingJob`, `_target_: pkg.jobs.train`. */
function runnables_configured(project, graph) {
    const { classes, dotted } = namesInSettings(project.facts);
    // What code makes by itself is no entry point: the settings only say which of them.
    for (const [path, { calls }] of classes.size === 0 ? [] : graph.modules) {
        if (!(0,file_kind/* isTestPath */.MQ)(path))
            for (const { name } of calls)
                classes.delete(runnables_lastOf(name));
    }
    const named = [...(classes.size === 0 ? [] : graph.modules.keys())].flatMap((path) => [...graph.symbols.definitionsIn(path)].filter(({ definition: { kind, name } }) => kind === 'class' && classes.has(name)));
    const targets = dotted.flatMap(({ path, value }) => {
        const meaning = graph.symbols.lookup(path, '', value);
        return meaning?.rest.length === 0 && meaning.symbol.definition.kind === 'function' ? [meaning.symbol] : [];
    });
    return [...named, ...targets].flatMap((symbol) => taskOf(symbol, graph));
}
function runnables_lastOf(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}
/** Functions of files that nothing imports, called by nothing: what runs them is outside, a cloud function, a job or a request. */
function uncalled(graph, near) {
    return [...near].flatMap((path) => {
        const module = graph.modules.get(path);
        if (!module || graph.importers(path).length > 0)
            return [];
        const called = calledInside(path, module, graph);
        return module.definitions
            .filter(({ kind, name }) => kind === 'function' && !name.includes('.') && !called.has(name))
            .filter((definition) => module.mainGuard === undefined || runnables_isHandler(definition))
            .flatMap((definition) => taskOf({ path, definition }, graph, false));
    });
}
/** `@app.get("/train")`: a function that is handed to an object, which calls it. */
function runnables_isHandler({ decorators }) {
    return decorators.some(({ name }) => /\(\)\.\w+$/.test(name));
}
function calledInside(path, { definitions }, graph) {
    const called = new Set();
    for (const within of ['', ...definitions.map(({ name }) => name)]) {
        for (const link of graph.links({ path, within, main: within === '' })) {
            if (link.kind === 'scope' && link.scope.path === path && link.scope.within !== within)
                called.add(link.scope.within);
        }
    }
    return called;
}

;// CONCATENATED MODULE: ./lib/analyses/training/entry-points.js








const entry_points_measuring = /(?:^|[/_.-])(?:bench(?:mark(?:s|ing|er)?)?|profil(?:e|er|ing)|perf[_-]?tests?|stress|smoke|estimate|timing|speed|throughput|latency|flops|vram)(?=[/_.-]|$)/i;
/** What the project runs to fit a model. Tests, benchmarks and what only starts another entry point are left out. */
function fittingsOf(project, graph, fits, launches) {
    const near = reaching(graph, fits.keys());
    const runnables = runnablesOf(project, graph, launches, near);
    const tasks = new Set(runnables.filter(({ isStep }) => isStep).flatMap(({ start }) => start.map(({ path, within }) => `${path}\n${within}`)));
    const candidates = runnables.filter(({ path, start }) => start.some((scope) => near.has(scope.path)) && !isMeasuring(path));
    const fitsIn = byScope(fits);
    const found = candidates.flatMap((runnable) => fittingOf(runnable, graph, fitsIn));
    const isModule = onlyImported(project, graph, launches);
    const run = found.filter(({ runnable, fit }) => runnable.kind !== 'script' || fit.within === '' || !isModule(runnable.path));
    return withoutTemplates(withoutDelegates(onePerFile(run), tasks, mentionedScripts(project, graph)), ({ runnable: { path } }) => isTemplate(path) || graph.modules.get(path)?.template === true);
}
/** Says whether a file is a module of a package that others import and nothing starts: what its top level calls, a registry say, runs no training. */
function onlyImported({ repository }, graph, launches) {
    const started = new Set(launches.map(({ path }) => path));
    return (path) => {
        const isPackaged = repository.facts.has((0,graph_path/* repositoryPath */.SH)((0,graph_path/* parentOf */.gN)(path), '__init__.py'));
        return isPackaged && graph.importers(path).length > 0 && !started.has(path) && graph.modules.get(path)?.mainGuard === undefined;
    };
}
/** Whether a file exists to test or to measure. */
function isMeasuring(path) {
    return (0,file_kind/* isTestCode */.MH)(path) || entry_points_measuring.test(path);
}
function byScope(fits) {
    const known = new Map([...fits].map(([path, all]) => [path, grouped(all, ({ within }) => within)]));
    return ({ path, within }) => known.get(path)?.get(within) ?? [];
}
function fittingOf(runnable, graph, fitsIn) {
    const reach = reachFrom(graph, runnable.start);
    const reached = [...reach.arrivals()].flatMap((arrival) => {
        const { path, within, main } = arrival.scope;
        const here = fitsIn(arrival.scope).filter((fit) => main === true || within !== '' || !isGuarded(graph, path, fit));
        return here.map((fit) => ({ fit, arrival }));
    });
    const [first] = reached;
    if (!first)
        return [];
    return [{ runnable, reach, fits: [...new Set(reached.map(({ fit }) => fit))], fit: first.fit, arrival: first.arrival }];
}
function isGuarded({ modules }, path, { evidence: { line, cell } }) {
    return modules.get(path)?.calls.some((call) => call.guarded && call.line === line && call.cell === cell) ?? false;
}
/** Files from which imports lead to one of `targets`: no other can fit anything. */
function reaching(graph, targets) {
    const found = new Set(targets);
    for (const path of found)
        for (const user of graph.importers(path))
            found.add(user);
    return found;
}
const entry_points_rank = { script: 0, notebook: 0, task: 1 };
function onePerFile(fittings) {
    const best = new Map();
    for (const fitting of fittings) {
        const held = best.get(fitting.runnable.path);
        if (!held || entry_points_rank[fitting.runnable.kind] < entry_points_rank[held.runnable.kind])
            best.set(fitting.runnable.path, fitting);
    }
    const piped = new Set(fittings.filter(({ runnable }) => runnable.inPipeline).map(({ runnable }) => runnable.path));
    return inPipelines([...best.values()], piped);
}
/** The same, those of the files `piped` as parts of a pipeline. */
function inPipelines(fittings, piped) {
    return fittings.map((fitting) => {
        const { runnable, reach, fits, fit, arrival } = fitting;
        if (runnable.inPipeline || !piped.has(runnable.path))
            return fitting;
        return { runnable: { ...runnable, inPipeline: true }, reach, fits, fit, arrival };
    });
}
/**
 * What only leads to a file that can be run by itself, as a task, by way of one or by a job that it starts for the file, is a pipeline
 * and no entry point: the file is part of it.
 */
function withoutDelegates(fittings, tasks, mentioned) {
    const paths = new Set(fittings.map(({ runnable }) => runnable.path));
    const piped = new Set();
    const left = fittings.filter(({ runnable, arrival, fits }) => {
        if (runnable.kind === 'notebook')
            return true;
        const way = [];
        for (let step = arrival; step; step = step.from)
            way.push(step.scope);
        const isStep = way.some(({ path, within }) => tasks.has(`${path}\n${within}`));
        const others = way.flatMap(({ path }) => (path !== runnable.path && paths.has(path) ? [path] : []));
        const started = startedBy(runnable, fits, mentioned).filter((path) => path !== runnable.path && paths.has(path));
        if (isStep || runnable.inPipeline)
            for (const path of [...others, ...started])
                piped.add(path);
        return started.length === 0 && (others.length === 0 || !(isStep || runnable.kind === 'task'));
    });
    return inPipelines(left, piped);
}
/** Files that jobs on a platform run, named where they are started; none where anything else is fitted too. */
function startedBy({ path: own }, fits, mentioned) {
    if (!fits.every(({ managed }) => managed))
        return [];
    const starting = new Set([own, ...fits.map(({ evidence }) => evidence.path)]);
    return [...starting].flatMap((path) => [...(mentioned.get(path) ?? [])]);
}
/** Where an entry point starts: its first line of code that leads to the fit, or the command that starts another file. */
function entry_points_startOf({ runnable, arrival, fit }) {
    const { path, line, cell, startsAt } = runnable;
    if (line !== undefined)
        return (0,model_location/* locationOf */.hD)({ path, line, cell });
    let first = arrival;
    while (first?.from?.from)
        first = first.from;
    const started = first?.from?.scope.path ?? first?.scope.path;
    if (started !== undefined && started !== path)
        return (0,model_location/* locationOf */.hD)({ ...startsAt?.get(started), path });
    return (0,model_location/* locationOf */.hD)({ ...(first?.from && first.at ? first.at : fit.evidence), path });
}

;// CONCATENATED MODULE: ./lib/analyses/training/guesses.js
/** Methods that fit whatever object they are called on. */
const fitMethods = new Set(['fit', 'partial_fit', 'fit_generator', 'train_on_batch', 'apply_gradient', 'apply_gradients', 'fit_one_cycle']);
/** Methods that fit where the receiver or the arguments say so: `train` alone switches a network's mode. */
const trainMethods = new Set(['train', 'learn', 'fine_tune', 'train_model']);
const trainer = /(?:trainer|learner)(?:\(\)|\[\])*$/i;
const trainingArguments = new Set(['epochs', 'num_epochs', 'n_epochs', 'max_epochs', 'total_timesteps', 'num_boost_round', 'max_steps']);
/** Objects with a `fit` that prepare data or explain a model, by the parts that their names are made of. */
const preparing = new RegExp([
    'scal(?:er|ing)|encod|vectori|tokeni[sz]|prepro|imput|binari|normali[sz]|reducer|selector|discreti|featuri|explain|importance',
    'smote|sampl|augment|generator|calibrat|extractor|mapper|codec',
    'transform(?:er|s|ation)?s?(?:\\(\\)|\\[\\])*$',
    '(?:^|[._])(?:pca|svd|tsne|umap|tf_?idf|bow|bag(?:_of_words)?|ohe|le|enc|mms|sc|datagen|pt|kde|poly|vocab|words|nmf|ica|perm|rfe)(?:[._(]|$)',
].join('|'), 'i');
/** Calls whose `step` moves something else than parameters. */
const otherSteps = /sched|env(?:ironment)?s?\b|prof|pbar|timer|progress/i;
const updates = new Set(['step', 'add_', 'sub_', 'addcmul_', 'addcdiv_', 'minimize']);
/** What a gradient that was made a function gives for parameters, alone or beside the loss: `jax.value_and_grad(loss)(parameters)`. */
const gradient = /(?:^|[._])grad\(\)\(\)(?:\[\])*$/;
/** Calls that make new parameters of gradients: an update by its name, or the second of what `jax.example_libraries.optimizers` gives. */
const updating = /(?:^|[._])update(?:s|_\w+)?$|(?:^|\.)optimizers\.\w+\(\)\[\]$/;
/** Calls that take parameters and gradients pair by pair: `zip` is given both, `tree_map` also what to do with them. */
const pairing = /(?:^|\.)(?:zip|tree_(?:multi)?map|tree\.map)$/;
/** Calls that fit objects which no import explains: parameters, what own factories return, loops that are written out. */
function guessedFits(path, module, graph) {
    const imported = new Set(module.imports.filter(({ level }) => level === 0).map((item) => item.module.split('.')[0] ?? ''));
    const isForeign = (name) => {
        const root = name.split('.')[0]?.replace(/[()[\]]/g, '') ?? '';
        return imported.has(root) && graph.symbols.index.resolve(path, root) === undefined;
    };
    const methods = module.calls.filter((call) => saysFit(call) && isUnexplained(path, call, graph, isForeign));
    return [...methods, ...writtenLoops(module), ...module.calls.filter(usesGradients)];
}
function saysFit({ name, arguments: given }) {
    const receiver = receiverOf(name);
    if (receiver === '' || preparing.test(receiver))
        return false;
    const last = guesses_lastOf(name);
    if (fitMethods.has(last))
        return given.length > 0 || trainer.test(receiver);
    return trainMethods.has(last) && (trainer.test(receiver) || given.some(isTrainingArgument));
}
function isTrainingArgument({ name }) {
    return name !== undefined && trainingArguments.has(name);
}
function isUnexplained(path, { name, within = '' }, graph, isForeign) {
    const receiver = receiverOf(name);
    const last = guesses_lastOf(name);
    const owner = /^(?:self|cls|super\(\))$/.test(receiver) ? graph.classes.around(path, within) : undefined;
    if (owner)
        return inherits(owner, last, graph);
    const meanings = graph.symbols.meanings(path, within, name);
    if (meanings.length === 0)
        return !isForeign(name) || returnsAnything(receiver);
    return meanings.some(({ symbol, rest }) => rest.length > 0 && (symbol.definition.kind === 'function' || inherits(symbol, last, graph)));
}
/** Whether a method of a class comes from somebody else's base class. */
function inherits(owner, method, { classes }) {
    return classes.method(owner, method) === undefined && classes.foreignBases(owner).length > 0;
}
/** What somebody else's function returned may be anything: `hydra.utils.instantiate().fit`. A class says what it is. */
function returnsAnything(receiver) {
    return /(?:^|\.)[a-z_][a-z0-9_]*(?:\(\)|\[\])+$/.test(receiver);
}
/** Loops of one's own: a backward pass and an update of parameters in one function or class, or in a closure that the update calls. */
function writtenLoops({ calls }) {
    const updated = new Set();
    for (const call of calls) {
        if (!isUpdate(call))
            continue;
        updated.add(outermost(call.within));
        for (const { value } of call.arguments)
            if (value.reference !== undefined)
                updated.add(value.reference);
    }
    const followed = followedByUpdates(calls.filter(({ within }) => within === undefined));
    const isShown = (call) => call.within === undefined && followed.size > 0 && !followed.has(call);
    return calls.filter((call) => isBackward(call) && updated.has(outermost(call.within)) && !isShown(call));
}
/** Backward passes that an update follows, the last before it: a notebook may show what a gradient is before it trains. */
function followedByUpdates(calls) {
    const followed = new Set();
    let last;
    for (const call of calls) {
        if (last && isUpdate(call))
            followed.add(last);
        if (isBackward(call))
            last = call;
    }
    return followed;
}
function isBackward({ name }) {
    return /(?:^|[._])backward$/.test(name);
}
function isUpdate({ name }) {
    return name.includes('.') && updates.has(guesses_lastOf(name)) && !otherSteps.test(name);
}
/** Steps of one's own that pass gradients on: `update(gradients, state)`, `tree_map(step, parameters, gradients)`. */
function usesGradients({ name, arguments: given }) {
    if (!updating.test(name) && !(pairing.test(name) && given.length > (name === 'zip' ? 1 : 2)))
        return false;
    return given.some(({ value: { reference } }) => reference !== undefined && gradient.test(reference));
}
function outermost(within = '') {
    return within.split('.')[0] ?? '';
}
function receiverOf(name) {
    return name.slice(0, Math.max(0, name.lastIndexOf('.')));
}
function guesses_lastOf(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}

;// CONCATENATED MODULE: ./lib/analyses/training/preparing.js
/** Modules of a library that prepare data, choose, measure or hold, and fit nothing that predicts. */
const preparingModule = /^\w+\.(?:preprocessing|impute|compose|pipeline|feature_\w+|decomposition|random_projection|model_selection|metrics|datasets|base|utils|exceptions|set_config|config_context|__version__)\b/;
const preparingName = /prep|transform|scal|encod|imput|select|vector|clean|feature|passthrough|num_|cat_|numeric|categor/i;
const pipelines = /(?:^|\.)(?:Pipeline|make_pipeline|FeatureUnion|make_union|ColumnTransformer|make_column_transformer)$/;
/** Whether the pipelines of a module only prepare data: it takes no estimator from the library `root`, and hands none in by a name. */
function onlyPrepares({ imports, calls }, root) {
    const taken = imports.filter(({ module, level }) => level === 0 && module.split('.')[0] === root);
    const made = calls.filter(({ name }) => pipelines.test(name));
    return (made.length > 0 &&
        taken.every(({ module, name }) => preparingModule.test(name === undefined ? module : `${module}.${name}`)) &&
        made.every((call) => call.arguments.every(({ name, value }) => name !== undefined || !mayHoldEstimator(value))));
}
/** A step that the source writes out as a name of something else than a preparation may be whatever the caller wants to fit. */
function mayHoldEstimator({ reference, items }) {
    if (reference !== undefined)
        return !preparingName.test(reference);
    return items?.some(mayHoldEstimator) ?? false;
}

;// CONCATENATED MODULE: ./lib/analyses/training/fits.js





/** Everything in the project's Python code that fits a model, by path: what records of tools name, then what looks like it. */
function fitsOf(project, graph) {
    const fits = new Map();
    const byPath = grouped(recordedFits(project), (match) => match.evidence.path);
    const frameworks = frameworksByPath(project);
    for (const [path, module] of graph.modules) {
        const own = frameworks.get(path) ?? [];
        const recorded = (byPath.get(path) ?? []).filter((match) => !isPreparation(match, module, own));
        const known = withCallers(recorded, module).map(fitOfRole);
        const taken = new Set(known.map(({ evidence }) => fits_keyOf(evidence)));
        const guessed = frameworks.size === 0 ? [] : guessedFits(path, module, graph);
        const others = guessed.filter((call) => !taken.has(placeOf(call)));
        const found = [...known, ...others.map((call) => fitOfCall(path, call, own))];
        if (found.length > 0)
            fits.set(path, found);
    }
    return fits;
}
/** What is said of a command that Python code runs holds in the function that runs it. */
function withCallers(matches, { calls }) {
    if (!matches.some(({ by }) => by === 'commands'))
        return [...matches];
    const callers = new Map(calls.map((call) => [placeOf(call), call.within]));
    return matches.map((match) => (match.by === 'commands' ? { ...match, within: callers.get(fits_keyOf(match.evidence)) ?? '' } : match));
}
/** Matches of training roles. What an orchestrator or a command may run anything with is no fit by itself: what it runs may be. */
function recordedFits({ recognised: { roles } }) {
    const orchestrating = new Set(roles.filter(({ role }) => role.role === 'orchestrates').map(namedPlaceOf));
    return roles.filter((match) => {
        const isPerformed = fits_performed.has(match.by) && !(match.by === 'commands' && match.role.general);
        return match.role.role === 'trains' && isPerformed && !orchestrating.has(namedPlaceOf(match));
    });
}
/** Whether what holds anything is fitted in a file that only prepares data, with no other framework beside. */
function isPreparation({ role, name, tool }, module, frameworks) {
    return role.general === true && frameworks.every((id) => id === tool.id) && onlyPrepares(module, name.split('.')[0] ?? name);
}
const fits_performed = new Set(['calls', 'bases', 'commands']);
function namedPlaceOf({ evidence, name }) {
    return `${evidence.path}\n${fits_keyOf(evidence)} ${name}`;
}
function fits_keyOf({ line = 0, cell }) {
    return placeOf({ line, cell });
}
function fitOfRole({ tool, evidence, within }) {
    return { evidence, within: within ?? '', frameworks: [tool.id], managed: tool.platform === true };
}
function fitOfCall(path, { name, line, cell, within = '' }, frameworks) {
    return { evidence: { ...(0,model_location/* locationOf */.hD)({ path, line, cell }), says: `${name}(…)` }, within, frameworks, managed: false };
}
/** Training tools that each file names; empty where the whole project names none. */
function frameworksByPath({ recognised }) {
    const found = new Map();
    for (const { tool, evidence } of recognised.tools) {
        if (tool.capability !== 'training')
            continue;
        for (const { path } of evidence)
            found.set(path, (found.get(path) ?? new Set()).add(tool.id));
    }
    return new Map([...found].map(([path, ids]) => [path, [...ids].sort()]));
}

;// CONCATENATED MODULE: ./lib/analyses/training/foreign.js

/** Functions of each language that fit a model by themselves, and those that do where a modelling package is loaded; without `starting` any file can be run. */
const foreign_fitting = {
    r: {
        always: /^(?:stats::)?(?:lm|glm|nls|loess|aov)$/,
        loaded: /^(?:\w+::)?(?:train|fit|fit_resamples|last_fit|tune_grid|tune_bayes|randomForest|ranger|xgboost|xgb\.train|lightgbm|lgb\.train|glmnet|cv\.glmnet|rpart|svm|naiveBayes|nnet|gbm|gam|lmer|h2o\.(?:automl|gbm|glm|randomForest|deeplearning|xgboost|kmeans|naiveBayes|stackedEnsemble|coxph|gam|rulefit|grid|glrm|prcomp|isolationForest|word2vec|train_segments)|auto\.arima|ARIMA|model|learner\$train)$/,
    },
    jvm: { always: /^$/, loaded: /^(?:fit|train)$/, starting: { by: /^(?:main|App)$/, unless: /^(?:class|object)$/ } },
    csharp: { always: /^$/, loaded: /^(?:Fit|backward)$/, starting: { by: /^Main$/, unless: /^class$/ } },
    julia: { always: /^$/, loaded: /(?:^|\.)(?:train!|fit!|fit|lm|glm|update!|xgboost)$/ },
};
/** What an R package defines, documents and tests. */
const ofPackage = /^(?:R|man|vignettes|inst|tests|docs)\/|^[^/]*\.Rmd$/;
/** Entry points in other languages than Python: programs, scripts and documents; what belongs to a package only defines, and tests only try. */
function foreignFits({ files, facts, recognised }) {
    const packages = packagesOf(files.map(({ path }) => path));
    return facts.flatMap((file) => {
        if (!file.foreign ||
            (0,file_kind/* isTestPath */.MQ)(file.path) ||
            packages.some((root) => file.path.startsWith(root) && ofPackage.test(file.path.slice(root.length))))
            return [];
        const trains = recognised.rolesIn(file.path).filter(({ role, by }) => role.role === 'trains' && by === 'foreign');
        return fitIn(file, trains);
    });
}
/** Folders of R packages. A DESCRIPTION may only list what a project needs: a package also exports, and no pipeline runs its functions. */
function packagesOf(paths) {
    const present = new Set(paths);
    const roots = paths.filter((path) => /(?:^|\/)DESCRIPTION$/.test(path)).map((path) => path.slice(0, -'DESCRIPTION'.length));
    return roots.filter((root) => present.has(`${root}NAMESPACE`) && !present.has(`${root}_targets.R`));
}
function foreign_isProgram({ calls }, { by, unless }) {
    return calls.some(({ name }) => by.test(name)) || !calls.some(({ name }) => unless.test(name));
}
function fitIn({ path, foreign }, trains) {
    const names = foreign && foreign_fitting[foreign.language];
    const call = names && foreign.calls.find(({ name }) => names.always.test(name) || (trains.length > 0 && names.loaded.test(name)));
    if (!call || (names.starting && !foreign_isProgram(foreign, names.starting)))
        return [];
    return [{ path, line: call.line, name: call.name, frameworks: [...new Set(trains.map(({ tool }) => tool.id))].sort() }];
}

;// CONCATENATED MODULE: ./lib/analyses/training/pipelines.js





/** Definitions of pipelines, one for each file and tool; of those in code, what starts an entry point comes first. */
function pipelinesOf(project, graph, entryPoints) {
    const handed = handedScripts(project, graph);
    const entries = new Set(entryPoints.map(({ path }) => path));
    const trains = (path) => entries.has(path) || startedFrom([path], handed).some((one) => entries.has(one));
    const found = orchestrators(project).map(({ tool, evidence }) => ({ ...(0,model_location/* locationOf */.hD)(evidence), tool: tool.id }));
    const seen = new Set();
    const distinct = [...inFiles(project), ...found].filter(({ path, tool }) => {
        const key = `${path}\n${tool}`;
        if (seen.has(key) || isMeasuring(path))
            return false;
        seen.add(key);
        return true;
    });
    const first = new Set(distinct.filter(({ path }) => !graph.modules.has(path) || trains(path)));
    return [...first, ...distinct.filter((pipeline) => !first.has(pipeline))];
}
function inFiles({ facts }) {
    return facts.flatMap(({ path, dvc, tasks }) => {
        const stage = dvc?.kind === 'pipeline' ? dvc.stages[0] : undefined;
        if (stage)
            return [{ path, line: stage.line, tool: 'dvc' }];
        const task = tasks?.find(({ runner }) => runner === 'mlproject')?.tasks[0];
        return task ? [{ path, line: task.line, tool: 'mlflow' }] : [];
    });
}
function orchestrators({ recognised }) {
    return recognised.roles.filter(({ role }) => role.role === 'orchestrates');
}
/** Whether a pipeline starts a file: by a command of a stage, an MLproject or a job, or by its path in settings or beside what orchestrates. */
function startedByPipeline(project, graph, launches) {
    const byCommand = launches.filter(({ from }) => isPipeline(from)).map(({ path }) => path);
    const orchestrating = new Set(orchestrators(project).map(({ evidence }) => evidence.path));
    const handed = handedScripts(project, graph);
    const starting = [...handed.keys()].filter((from) => !graph.modules.has(from) || orchestrating.has(from));
    const paths = new Set([...byCommand, ...startedFrom(starting, handed), ...onlyNamed(orchestrating, mentionedScripts(project, graph))]);
    return (path) => paths.has(path);
}
/** Files that others name where no other file has that name: an image may hold them in whatever folder. */
function onlyNamed(files, mentioned) {
    return [...files].flatMap((from) => {
        const byName = grouped(mentioned.get(from) ?? [], graph_path/* baseOf */.bx);
        return [...byName.values()].flatMap((paths) => (paths.length === 1 ? paths : []));
    });
}
/** What the files name to have it run, and what that names in turn. */
function startedFrom(files, handed) {
    const started = new Set();
    const next = [...files];
    for (let from = next.pop(); from !== undefined; from = next.pop()) {
        for (const path of handed.get(from) ?? []) {
            if (!started.has(path))
                next.push(path);
            started.add(path);
        }
    }
    return [...started];
}
function isPipeline({ dvc, tasks, ci, objects, path }) {
    if (dvc?.kind === 'pipeline' || tasks?.some(({ runner }) => runner === 'mlproject'))
        return true;
    return ci !== undefined || (objects?.length ?? 0) > 0 || /(?:^|\/)Snakefile$|\.(?:smk|nf)$/.test(path);
}

;// CONCATENATED MODULE: ./lib/analyses/training/quality-gate.js






/** Metrics of a whole model; a score, a loss or an overlap may be that of one prediction. */
const modelMetric = /(?:^|[\W_])(?:acc(?:uracy)?|auc|auroc|f1|f_?beta|precision|recall|rmse|mae|mape|r2|r_squared|bleu|rouge|wer|cer|perplexity|map50?)(?:[\W_\d]|$)/i;
/** Scores of other things than a model. */
const otherScore = /(?:auth|secur|health|uptime|risk|confiden|simil|fuzzy|anomal|encrypt|sentiment|complian|relevan|overall)\w*_(?:score|performance)/i;
const anyMetric = /(?:^|[\W_])(?:score|loss|mse|iou|dice|metrics?|performance)(?:[\W_\d]|$)/i;
const errorMetric = /rmse|mae|mape|wer|cer|perplexity|mse|loss/i;
const threshold = /thres|limit|tolerance|cutoff/i;
const limit = /min(?:imum)?_|_min\b|max(?:imum)?_|baseline|required|expected|target|acceptable|champion|production|prod_|current|deployed|registered|previous|prev_|(?:^|[\W_])(?:old|existing|incumbent|latest)(?:[\W_]|$)/i;
/** Comparisons that choose a checkpoint or end a loop, not a model that goes out. */
const searching = /best|patience|(?<![a-z])early|epoch|step|delta|lowest|highest|\blen\(|count|shape/i;
/** In training the model of the last round, where a model is promoted the one that it would replace. */
const before = /prev(?:ious)?|last_/i;
/** Where a model is judged, by the words of a path or a function. */
const judging = /gate|promot|validat|quality|evaluat|eval_|_eval|regist|deploy|champion|approv|accept|release|compare_model|check_model|model_(?:test|check)/i;
/** Where it is decided whether a model goes out: there the best of the others is a limit. */
const promoting = /promot|regist|deploy|champion|approv|release/i;
/** What is held against a limit there: by how much the next model is better. */
const changing = /(?:^|[\W_])(?:chang|improve|gain|regress|differ|uplift|degrad)/i;
const bestOfOthers = /^(?:max|min)\(/;
/** Which of two models, and what of it, with what may be added or taken off. */
const aged = /^(new|cand(?:idate)?|chall(?:enger)?|old|current|prev(?:ious)?|prod(?:uction)?|champ(?:ion)?|baseline|existing)_(\w+)(?:\s*[-+*]\s*[\w.]+)?$/i;
const champion = /champ(?:ion)?|incumbent/i;
const challenger = /chall(?:enger)?|candidate/i;
/** What runs a part of a pipeline only where what a task gave compares so, and the name of that part, where it lets a model out. */
const condition = /^kfp\.(?:\w+\.)*(?:Condition|If|Elif)$/;
const quality_gate_output = /^.*?\.outputs?(?:\b|$)/s;
const lettingOut = /promot|regist|deploy|champion|approv|release|upload|publish|serv(?:e|ing)/i;
/** What a pipeline may ask of data, and what it asks before it trains once more. */
const beforeTraining = /drift|skew|anomal|missing|retrain/i;
/** Where a model that serves is watched, where numbers are shown, or where a search ends. */
const watching = /drift|monitor|alert/i;
const askingForMore = /retrain/i;
const showing = /plot|chart|dashboard|visuali[sz]|report/i;
const stopping = /stop|(?<![a-z])early|patience|converg/i;
const asserting = /^self\.assert(?:Greater|Less)(?:Equal)?$/;
const comparing = /^dvc\s+metrics\s+diff\b/;
/** Whether a metric is held against a limit before a model goes out: in code, in a test that CI runs, or by the platform's own check. */
function qualityGateOf({ facts, recognised }, tests) {
    const isRun = tests?.ci !== 'not-run' && tests?.ci !== 'no-ci';
    const held = facts
        .filter((file) => isRun || !isTesting(file))
        .flatMap((file) => [...byComparison(file), ...byCondition(file), ...byAssertion(file), ...byCommand(file)]);
    const evidence = [...quality_gate_byRole(recognised), ...new Map(held.map((one) => [`${one.path}\n${one.cell}:${one.line}`, one])).values()];
    return { present: evidence.length > 0 ? 'yes' : 'no', evidence: evidence.slice(0, 10) };
}
function quality_gate_byRole({ roles }) {
    return roles.filter(({ role }) => role.role === 'gates-quality').map(({ evidence }) => evidence);
}
/** Whether what a file compares is asked in a test or a benchmark: a program is run, whatever its name. */
function isTesting(file) {
    return isMeasuring(file.path) && (!(0,file_kind/* isTestCode */.MH)(file.path) || isTest(file));
}
/** Comparisons in code that decide about a model. */
function byComparison(file) {
    const { path, python } = file;
    const isAsked = isTesting(file);
    const isReplaced = replacedIn(python?.assignments ?? []);
    return (python?.comparisons ?? [])
        .filter((compared) => isGate(compared, path, isAsked) && !isReplaced(compared))
        .map((compared) => quality_gate_evidenceOf(path, compared));
}
/** Whether a metric is held against a limit, or one model against another; where a test `isAsked`, only by the name of the metric. */
function isGate({ left, right, kept, within = '' }, path, isAsked) {
    const sides = [left, right];
    const place = `${path} ${within}`;
    const isJudged = judging.test(place);
    const isPromotion = promoting.test(place);
    const isEarlier = () => watching.test(place) || isAskingForMore(path, within) || sides.some((side) => before.test(side));
    if (stopping.test(within) || sides.some((side) => searching.test(side)))
        return false;
    if ((!isPromotion && isEarlier()) || (!isJudged && showing.test(place)))
        return false;
    // What is kept may be an answer for each of many predictions: only a name says that it is one for the model.
    if (kept && sides.some(isNumber))
        return false;
    if (isAsked && !/model|perform|quality/i.test(within))
        return false;
    if (isBetween(sides, champion, challenger) || (isJudged && isOfOneKind(left, right)))
        return true;
    const isJudgedBy = (side) => (isJudged && anyMetric.test(side) && !otherScore.test(side)) || (isPromotion && changing.test(side));
    const names = (side) => !threshold.test(side) && (modelMetric.test(side) || (!isAsked && isJudgedBy(side)));
    const holds = (side, metric) => isLimit(side, metric) || (isPromotion && bestOfOthers.test(side));
    return (names(left) && holds(right, left)) || (names(right) && holds(left, right));
}
function quality_gate_evidenceOf(path, { left, operator, right, line, cell }) {
    return { ...(0,model_location/* locationOf */.hD)({ path, line, cell }), says: `${left} ${operator} ${right}`.slice(0, 120) };
}
/** Whether it is decided to train once more; a part of that which judges what came of it holds that back. */
function isAskingForMore(path, within) {
    return askingForMore.test(within) || (askingForMore.test((0,graph_path/* baseOf */.bx)(path)) && !judging.test(within));
}
function isBetween(sides, one, other) {
    return sides.some((side) => one.test(side)) && sides.some((side) => other.test(side));
}
/** `new_utility >= old_utility - tolerance`: the same of two models, whatever it is. */
function isOfOneKind(left, right) {
    const [, one = '', what] = aged.exec(left) ?? [];
    const [, other = '', same] = aged.exec(right) ?? [];
    return what !== undefined && what === same && isBetween([one, other], /^(?:new|cand|chall)/i, /^(?!new|cand|chall)/i);
}
/** Lines behind a comparison in which a search keeps what it has found. */
const quality_gate_nearby = [1, 2, 3, 4, 5];
/** Says whether one side of a comparison becomes another a few lines on, as the best of a search does. */
function replacedIn(assignments) {
    const keyOf = (side, at, { within = '', cell }) => JSON.stringify([side, at, within, cell]);
    let assigned;
    return (compared) => {
        assigned ??= new Set(assignments.map((one) => keyOf(one.target, one.line, one)));
        const { left, right, line } = compared;
        return quality_gate_nearby.some((more) => [left, right].some((side) => assigned?.has(keyOf(side, line + more, compared))));
    };
}
/** Comparisons that a pipeline makes of what a task gave: the task's metric, the limit or the part that they guard says that a model is judged. */
function byCondition(file) {
    const { path, python } = file;
    const conditions = new Map((python?.calls ?? []).filter(({ name }) => condition.test(name)).map((call) => [placeOf(call), call]));
    if (!python || conditions.size === 0 || isTesting(file))
        return [];
    return python.comparisons
        .filter(({ left, right, line, cell }) => {
        const above = [line, line - 1, line - 2].map((at) => conditions.get(placeOf({ line: at, cell })));
        const guard = above.find((call) => call !== undefined);
        if (!guard || quality_gate_output.test(left) === quality_gate_output.test(right))
            return false;
        const given = (quality_gate_output.test(left) ? left : right).replace(quality_gate_output, '');
        const bound = quality_gate_output.test(left) ? right : left;
        const part = guard.arguments.map(({ value }) => value.literal).find((literal) => typeof literal === 'string') ?? '';
        const isModels = [given, bound].some((side) => modelMetric.test(side) || anyMetric.test(side)) || lettingOut.test(part);
        return isModels && isLimit(bound, given) && !beforeTraining.test(`${part} ${left} ${right}`);
    })
        .map((compared) => quality_gate_evidenceOf(path, compared));
}
function isNumber(side) {
    return !Number.isNaN(Number(side));
}
/** A limit by its name, or a number: a share below one, or any for an error. */
function isLimit(side, metric) {
    const number = Number(side);
    return Number.isNaN(number)
        ? threshold.test(side) || limit.test(side)
        : number !== 0 && (Math.abs(number) < 1 || errorMetric.test(metric));
}
/** Test functions that are named after a model's metric, and hold something against more than the ends of its range. */
function byAssertion({ path, python }) {
    if (!python || !/(?:^|\/)tests?(?:\/|_)|_test\.py$/.test(path))
        return [];
    const isNamed = ({ within = '' }) => /(?:^|_)model(?:_|$)/i.test(within) && modelMetric.test(within);
    const isHeld = (side) => !searching.test(side) && !isEnd(side);
    const held = python.comparisons.find((compared) => isNamed(compared) && isHeld(compared.left) && isHeld(compared.right)) ??
        python.calls.find((call) => asserting.test(call.name) && isNamed(call) && call.arguments.slice(0, 2).map(writtenOf).every(isHeld));
    return held ? [{ path, line: held.line, says: held.within ?? '' }] : [];
}
function writtenOf({ value: { literal, reference = '' } }) {
    return String(literal ?? reference);
}
function isEnd(side) {
    return Number(side) === 0 || Number(side) === 1;
}
function byCommand({ path, commands, ci }) {
    if (!ci)
        return [];
    return (commands ?? [])
        .filter(({ words }) => comparing.test(words.join(' ')))
        .map(({ line, text }) => ({ path, line, says: text.slice(0, 120) }));
}

;// CONCATENATED MODULE: ./lib/analyses/training/reached.js


/** Gives those of the matches that a run reaches, in their order; what it costs grows with the run, not with the repository. */
function reachedOf(matches) {
    const byPath = grouped(matches.entries(), ([, { evidence }]) => evidence.path);
    return (reach) => [...reach.paths()]
        .flatMap((path) => byPath.get(path) ?? [])
        .filter(([, { evidence, within }]) => reach.has(evidence.path, within))
        .sort(([a], [b]) => a - b)
        .map(([, match]) => match);
}
/** Says whether a run reaches a call that registers a model, or leaves that to a step of its own, which none of the runs reaches. */
function registrationOf({ recognised }, runs) {
    const matches = recognised.roles.filter(({ role, evidence }) => role.role === 'registers-model' && !isMeasuring(evidence.path));
    const reached = reachedOf(matches);
    const reaches = (reach) => reached(reach).length > 0;
    const isStepOfItsOwn = matches.length > 0 && !runs.some(reaches);
    return (reach) => (isStepOfItsOwn || reaches(reach) ? 'yes' : 'no');
}

;// CONCATENATED MODULE: ./lib/analyses/training/seeding.js



const seedArgument = /^(?:random_state|random_seed|seed|manual_seed|global_seed|data_seed)$/;
/** What only divides or orders the data: its seed says nothing of the weights. */
const dividing = /(?:^|\.)(?:train_test_split|random_split|sample|shuffle|\w*KFold|\w*ShuffleSplit)$/;
/** Names of what settings are kept in. */
const seeding_settings = /(?:^|[._])(?:params?|hyperparameters?|hparams|kwargs|config|cfg|settings|options|space)(?:$|[._])/i;
/**
 * Says whether a run fixes a seed: by a call, by an argument of one, or because nothing in it depends on chance. It is unknown where
 * what fits is given settings that the source does not write out, or runs on a platform.
 */
function seedingOf(project, graph) {
    const { explicit, implied, draws } = rolesOf(project);
    const isImplied = new Set(implied.map(({ evidence }) => seeding_placeOf(evidence)));
    const seeding = reachedOf(explicit);
    const drawing = reachedOf(draws);
    const heldIn = heldBy(graph);
    return ({ reach, fits }) => {
        if (seeding(reach).length > 0)
            return 'yes';
        const bodies = [...reach.arrivals()].flatMap(({ scope: { path, within } }) => {
            const module = graph.modules.get(path);
            return module ? [{ path, calls: bodyOf(module, within).calls, held: heldIn(path) }] : [];
        });
        if (bodies.some(({ calls, held }) => calls.some((call) => says('yes', call, held))))
            return 'yes';
        const fitting = new Set(fits.map(({ evidence }) => seeding_placeOf(evidence)));
        if ([...fitting].every((place) => isImplied.has(place)) && drawing(reach).length === 0)
            return 'yes';
        // What a platform runs elsewhere is seeded there, or not.
        const isElsewhere = fits.every(({ managed }) => managed);
        return isElsewhere || bodies.some((body) => isHidden(body, fitting)) ? 'unknown' : 'no';
    };
}
/** Whether what fits, or another call of the same library beside it, is given settings that stand elsewhere. */
function isHidden({ path, calls, held }, fitting) {
    const own = calls.filter(({ line, cell }) => fitting.has(seeding_placeOf({ path, line, cell })));
    const roots = new Set(own.map(seeding_rootOf));
    return calls.some((call) => roots.has(seeding_rootOf(call)) && says('unknown', call, held));
}
function says(answer, call, held) {
    return !dividing.test(call.name) && call.arguments.some((given) => seedIn(given, held) === answer);
}
function rolesOf({ recognised: { roles } }) {
    const seeds = roles.filter(({ role }) => role.role === 'seeds');
    return {
        explicit: seeds.filter(({ role }) => !role.implied),
        implied: seeds.filter(({ role }) => role.implied),
        draws: roles.filter(({ role }) => role.role === 'draws'),
    };
}
function seeding_placeOf({ path, line, cell }) {
    return `${path}:${cell ?? ''}:${line ?? ''}`;
}
function seeding_rootOf({ name }) {
    return name.split('.')[0] ?? name;
}
function heldBy({ modules, symbols }) {
    const dictionariesIn = (0,remembered/* remembered */.H)(dictionariesOf);
    const held = (path, name) => {
        const module = modules.get(path);
        if (!module)
            return 'unknown';
        const { written, seeded } = dictionariesIn(module);
        return seeded.has(name) ? 'yes' : written.has(name) ? 'no' : 'unknown';
    };
    return (path) => ({
        here: (reference) => held(path, reference),
        elsewhere(reference) {
            const found = symbols.index.resolve(path, reference);
            const [name, ...more] = found?.rest ?? [];
            return found && name !== undefined && more.length === 0 ? held(found.path, name) : 'unknown';
        },
    });
}
function dictionariesOf({ assignments }) {
    const written = assignments.filter(({ value }) => value.entries !== undefined).map(({ target }) => target);
    const seeded = assignments.flatMap(({ target, value }) => (holdsSeed(value) ? [target] : seeding_isFixed(value) ? ownerOfSeed(target) : []));
    return { written: new Set(written), seeded: new Set(seeded) };
}
/** `params` of `params["seed"]` and of `params.seed`. */
function ownerOfSeed(target) {
    const [, owner, key] = /^(.+?)(?:\.|\[["'])(\w+)(?:["']\])?$/.exec(target) ?? [];
    return owner !== undefined && key !== undefined && seedArgument.test(key) ? [owner] : [];
}
/** What one argument says of a seed, also by a dictionary that it unpacks or passes on. */
function seedIn({ name, value }, held) {
    if (name !== undefined && seedArgument.test(name))
        return seeding_isFixed(value) ? 'yes' : 'no';
    const { reference, entries } = value;
    const own = reference === undefined ? 'unknown' : held.here(reference);
    if (holdsSeed(value) || own === 'yes')
        return 'yes';
    if (entries !== undefined || own === 'no')
        return 'no';
    if (name !== '**' && !seeding_settings.test(name ?? '') && !seeding_settings.test(reference ?? ''))
        return 'no';
    return reference === undefined ? 'unknown' : held.elsewhere(reference);
}
function holdsSeed({ entries = [] }) {
    return entries.some(({ key, value }) => seedArgument.test(key) && seeding_isFixed(value));
}
function seeding_isFixed({ literal, reference }) {
    return typeof literal === 'number' || reference !== undefined;
}

;// CONCATENATED MODULE: ./lib/analyses/training/tracking.js





const untracked = { tracked: 'no', tools: [], evidence: [] };
const tracking_open = { ...untracked, tracked: 'unknown' };
/** Says what records a run: calls that it reaches, settings that it reads, or the pipeline stage that starts it. */
function trackedBy(project, graph, launches) {
    const installed = new Set(project.recognised.tools.map(({ tool }) => tool.id));
    const roles = project.recognised.roles.filter(({ role, tool }) => role.role === 'tracks' && (!role.implied || installed.has(tool.id)));
    const inCode = reachedOf(roles.filter(({ evidence }) => graph.modules.has(evidence.path)));
    const inSettings = roles.filter(({ evidence: { path }, by }) => {
        return by !== 'environment' && !graph.modules.has(path) && project.repository.facts.get(path)?.settings !== undefined;
    });
    const otherwise = project.problems.some(leavesSettings) ? tracking_open : untracked;
    const isChosen = chooser([...project.repository.facts.values()]);
    const readsSettings = settingsTest(graph);
    const launchesByPath = grouped(launches, ({ path }) => path);
    return (run) => {
        const reached = inCode(run.reach);
        if (reached.length > 0)
            return byCalls(run.reach, reached);
        const staged = byStage(launchesByPath.get(run.path) ?? []);
        if (staged.tracked === 'yes')
            return staged;
        const named = run.isTask || [...run.reach.arrivals()].some(({ scope }) => readsSettings(scope.path))
            ? (bySettings(inSettings, isChosen) ?? otherwise)
            : untracked;
        return ([staged, named].find(({ tracked }) => tracked === 'yes') ?? [staged, named].find(({ tracked }) => tracked === 'unknown') ?? untracked);
    };
}
/** Whether settings that runs are likely to read could not be. */
function leavesSettings({ path, affects }) {
    return /\.(?:ya?ml|json)$/.test(path) && affects.includes('training.entryPoints');
}
function byCalls(reach, matches) {
    const [first] = matches;
    const way = first ? chainTo(reach.get(first.evidence.path, first.within)) : [];
    return { tracked: 'yes', tools: toolsOf(matches), evidence: first ? [...way, first.evidence] : way };
}
function toolsOf(matches) {
    return [...new Set(matches.map(({ tool }) => tool.id))].sort();
}
/** Calls that build objects, or whole runs, from what configuration names. */
const configurators = /(?:^|\.)(?:hydra\.(?:main|compose|initialize)|hydra\.utils\.(?:instantiate|call)|hydra_runner|instantiate(?:_from_config)?|OmegaConf\.load|LightningCLI|safe_load|HfArgumentParser|TrlParser|parse_yaml_file|parse_json_file)$/;
/** Says whether a file holds such a call; each is looked through once, however many runs reach it. */
function settingsTest({ modules }) {
    return (0,remembered/* remembered */.H)((path) => {
        const { calls = [], definitions = [] } = modules.get(path) ?? {};
        return [...calls, ...definitions.flatMap(({ decorators }) => decorators)].some(({ name }) => configurators.test(name));
    });
}
function bySettings(matches, isChosen) {
    const chosen = matches.filter(({ evidence }) => isChosen(evidence.path));
    const found = chosen.length > 0 ? chosen : matches;
    if (found.length === 0)
        return undefined;
    return {
        tracked: chosen.length > 0 ? 'yes' : 'unknown',
        tools: toolsOf(found),
        evidence: found.slice(0, 5).map(({ evidence }) => evidence),
    };
}
/** Whether a configuration file takes part in a run: an option of a Hydra group does where some defaults list names it. */
function chooser(facts) {
    const withDefaults = new Map();
    for (const { path, settings } of facts) {
        if (settings?.values.some(({ key }) => /^defaults\b/.test(key)))
            withDefaults.set(path, settings);
    }
    const folders = new Set([...withDefaults.keys()].map(graph_path/* parentOf */.gN));
    const picks = [...withDefaults].flatMap(([path, { values }]) => values
        .filter(({ key }) => /^defaults\b/.test(key))
        .map(({ key, value }) => ({ path, group: tracking_groupOf(key), value: value.replace(/\.ya?ml$/, '') })));
    function isChosen(path, seen = new Set()) {
        const group = (0,graph_path/* parentOf */.gN)(path);
        const root = [...folders].find((folder) => folder !== group && (0,graph_path/* parentOf */.gN)(group) === folder);
        if (root === undefined || seen.has(path))
            return root === undefined;
        const option = (0,graph_path/* baseOf */.bx)(path).replace(/\.ya?ml$/, '');
        return picks.some((pick) => {
            if (pick.path === path || pick.value !== option)
                return false;
            const isHere = pick.group === (0,graph_path/* baseOf */.bx)(group) || (pick.group === '' && (0,graph_path/* parentOf */.gN)(pick.path) === group);
            return isHere && isChosen(pick.path, new Set([...seen, path]));
        });
    }
    return (path) => isChosen(path);
}
/** `logger` of `defaults[2].override /logger`; empty for an item without a group. */
function tracking_groupOf(key) {
    const last = key.replace(/^defaults(?:\[\d+\]|\.\d+)?\.?/, '').replace(/^override\s+/, '');
    return (0,graph_path/* baseOf */.bx)(last.replace(/@.*$/, ''));
}
/** A stage with parameters, in a pipeline with metrics, records both for each run. */
function byStage(launches) {
    const stages = launches.flatMap(({ from, command }) => stageOf(from, command.owner));
    const tracked = stages.find(({ hasParams, hasMetrics }) => hasParams && hasMetrics);
    if (tracked)
        return { tracked: 'yes', tools: ['dvc'], evidence: [tracked.evidence] };
    const partly = stages.find(({ hasMetrics }) => hasMetrics);
    return partly ? { tracked: 'unknown', tools: ['dvc'], evidence: [partly.evidence] } : untracked;
}
function stageOf({ path, dvc }, owner) {
    if (dvc?.kind !== 'pipeline')
        return [];
    const stage = dvc.stages.find(({ name }) => name === owner);
    if (!stage)
        return [];
    const evidence = { path, line: stage.line, says: `stage ${stage.name}` };
    return [{ hasParams: stage.params.length > 0, hasMetrics: hasMetrics(dvc), evidence }];
}
function hasMetrics({ metrics, stages }) {
    return metrics.length > 0 || stages.some(({ outs }) => outs.some(({ kind }) => kind === 'metric'));
}

;// CONCATENATED MODULE: ./lib/analyses/training/unread.js


/** What stands in the place of a module that could not be read, so that imports of it lead there. */
const unread_nothing = {
    imports: [],
    calls: [],
    definitions: [],
    assignments: [],
    strings: [],
    asserts: [],
    comparisons: [],
    depth: 'imports',
};
/** Says whether a file, or what it imports at whatever distance, could not be read: a run of it may do more than is seen. */
function unreadTest({ problems, repository }) {
    const unread = problems.filter(({ affects }) => affects.some((name) => (0,model_facts/* factOf */.yD)(name) === 'training')).map(({ path }) => path);
    if (unread.length === 0)
        return () => false;
    const { modules } = callGraphOf(repository.facts);
    const absent = unread.filter((path) => path.endsWith('.py') && !modules.has(path));
    const { importers } = callGraph(new Map([...modules, ...absent.map((path) => [path, unread_nothing])]));
    const open = new Set(unread);
    for (const path of open)
        for (const importer of importers(path))
            open.add(importer);
    return (path) => open.has(path);
}

;// CONCATENATED MODULE: ./lib/analyses/training.js












/** What the project runs to fit a model, and what becomes of each run. */
const training_training = defineAnalysis({
    fact: 'training',
    analyse(project, { tests }) {
        const entryPoints = entryPointsOf(project);
        const pipelines = pipelinesOf(project, callGraphOf(project.repository.facts), entryPoints);
        const qualityGate = qualityGateOf(project, tests);
        return { tracking: trackingOf(entryPoints), entryPoints, pipelines, qualityGate };
    },
    settled: ({ entryPoints, pipelines, qualityGate }) => ({
        'training.present': entryPoints.length > 0,
        'training.registered': entryPoints.some(({ registers }) => registers === 'yes'),
        'training.pipelines': entryPoints.some(({ inPipeline, path }) => inPipeline === 'yes' || pipelines.some((one) => one.path === path)),
        'training.qualityGate': qualityGate.present === 'yes',
    }),
});
function entryPointsOf(project) {
    const graph = callGraphOf(project.repository.facts);
    const launches = launchesOf(project.facts, graph, fileTest(project));
    const isStarted = startedByPipeline(project, graph, launches);
    const trackedOf = trackedBy(project, graph, launches);
    const seeds = seedingOf(project, graph);
    const fittings = fittingsOf(project, graph, fitsOf(project, graph), launches);
    const registers = registrationOf(project, fittings.map(({ reach }) => reach));
    const isUnread = unreadTest(project);
    const fromPython = fittings.map((fitting) => {
        const { runnable, reach } = fitting;
        const tracked = trackedOf({ path: runnable.path, isTask: runnable.kind === 'task', reach });
        const inPipeline = runnable.inPipeline || isStarted(runnable.path) ? 'yes' : 'no';
        const orOpen = (answer) => (answer === 'no' && isUnread(runnable.path) ? 'unknown' : answer);
        return {
            ...descriptionOf(fitting),
            ...tracked,
            tracked: orOpen(tracked.tracked),
            seeded: orOpen(seeds(fitting)),
            registers: orOpen(registers(reach)),
            inPipeline,
            owners: project.ownersOf(runnable.path),
        };
    });
    const elsewhere = foreignFits(project)
        .filter(({ path }) => !isMeasuring(path))
        .map((fit) => foreignEntry(fit, project, isStarted(fit.path)));
    return [...fromPython, ...elsewhere].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
function fileTest({ repository }) {
    const paths = new Set(repository.files.map(({ path }) => path));
    return (path) => paths.has(path);
}
function descriptionOf(fitting) {
    const { runnable, fit, fits, arrival } = fitting;
    const kind = runnable.kind !== 'notebook' && fits.every(({ managed }) => managed) ? 'managed-job' : runnable.kind;
    const frameworks = [...new Set(fits.flatMap((one) => one.frameworks))].sort();
    return { ...entry_points_startOf(fitting), kind, frameworks, chain: [...chainTo(arrival), fit.evidence] };
}
function foreignEntry({ path, line, name, frameworks }, project, isStarted) {
    const roles = project.recognised.rolesIn(path);
    const tracks = roles.filter(({ role }) => role.role === 'tracks');
    const tracked = {
        tracked: tracks.length > 0 ? 'yes' : 'no',
        tools: [...new Set(tracks.map(({ tool }) => tool.id))].sort(),
        evidence: tracks.slice(0, 1).map(({ evidence }) => evidence),
    };
    const calls = project.repository.facts.get(path)?.foreign?.calls ?? [];
    return {
        path,
        line,
        kind: 'script',
        frameworks,
        ...tracked,
        seeded: calls.some((call) => /(?:^|[.:])(?:set\.seed|seed!)$/.test(call.name)) ? 'yes' : 'no',
        registers: roles.some(({ role }) => role.role === 'registers-model' && !role.implied) ? 'yes' : 'no',
        inPipeline: isStarted ? 'yes' : 'no',
        chain: [{ path, line, says: `${name}(…)` }],
        owners: project.ownersOf(path),
    };
}
/** All, some or none of the entry points; unknown where the undecided ones decide. */
function trackingOf(entryPoints) {
    if (entryPoints.length === 0)
        return 'no-training';
    const has = (answer) => entryPoints.some(({ tracked }) => tracked === answer);
    if (has('yes') && has('no'))
        return 'partly';
    if (has('unknown'))
        return 'unknown';
    return has('yes') ? 'tracked' : 'untracked';
}

;// CONCATENATED MODULE: ./lib/analyses/index.js





















/** Every cross-file question, in the order in which they are asked: a later one may read what an earlier one found. */
const analyses_analyses = [
    files,
    documents,
    ci,
    tests,
    dependencies,
    notebooks,
    images_images,
    services_services,
    tools,
    storage,
    hazards,
    calls,
    hostedModels,
    runtimes,
    training_training,
    models,
    data,
    serving,
    monitoring,
    lockIn,
    kinds,
];

;// CONCATENATED MODULE: ./lib/extractors/detach.js
/** V8 copies what is shorter; of anything longer that is cut out of a text it keeps a reference into the text. */
const longestCopied = 12;
/** Parts of one file's facts that are gone through at most. What refers to one list many times over could have more than fit anywhere. */
const mostParts = 500_000;
/**
 * Returns what makes a value, in place, as small as it can be. Strings are exchanged for copies, equal ones for the same: each that
 * a reader cut out of a file would keep the whole text of the file in memory. Lists lose the room that they kept to grow into.
 */
function detacher() {
    const copies = new Map();
    function copyOf(text) {
        const held = copies.get(text);
        if (held !== undefined)
            return held;
        // Joined with something else a text is written anew, and what is cut out of that refers to no more than it.
        const copy = ` ${text}`.slice(1);
        copies.set(copy, copy);
        return copy;
    }
    return (value) => {
        const pending = [value];
        const exchange = (held) => {
            if (typeof held === 'string')
                return held.length > longestCopied ? copyOf(held) : held;
            if (typeof held !== 'object')
                return held;
            const kept = Array.isArray(held) ? held.slice() : held;
            pending.push(kept);
            return kept;
        };
        let left = mostParts;
        for (let item = pending.pop(); item !== undefined && left-- > 0; item = pending.pop()) {
            if (Array.isArray(item)) {
                for (let index = 0; index < item.length; index++)
                    item[index] = exchange(item[index]);
            }
            else {
                const record = item;
                for (const key in record)
                    record[key] = exchange(record[key]);
            }
        }
    };
}

;// CONCATENATED MODULE: ./lib/extractors/dispatch.js

const options = { dot: true, nocomment: true, nonegate: true };
/**
 * Finds the extractors of a path. Most patterns are a plain name or `*.ending`: those are looked up, so that the cost of a
 * path does not grow with the number of extractors; of the others few can match a name that begins and ends as it does.
 */
function dispatch_dispatcher(extractors) {
    const byName = new Map();
    const byEnding = new Map();
    const globs = [];
    for (const extractor of extractors) {
        for (const glob of extractor.files) {
            if (/^[\w.-]+$/.test(glob))
                dispatch_add(byName, glob, extractor);
            else if (/^\*\.\w+$/.test(glob))
                dispatch_add(byEnding, glob.slice(2), extractor);
            else
                globs.push(...esm/* minimatch */.xF.braceExpand(glob).map((pattern) => dispatch_compile(pattern, extractor)));
        }
    }
    const alike = new Map();
    function candidates(start, ending) {
        const key = `${start}${ending}`;
        const known = alike.get(key) ??
            globs.filter((glob) => (glob.first ?? start).includes(start) && (glob.ending === undefined || glob.ending === ending));
        alike.set(key, known);
        return known;
    }
    return (path) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const ending = name.slice(name.lastIndexOf('.') + 1);
        const found = new Set([...(byName.get(name) ?? []), ...(ending === name ? [] : (byEnding.get(ending) ?? []))]);
        for (const { extractor, matches } of candidates(name.charAt(0), ending))
            if (matches(path, name))
                found.add(extractor);
        return isCopy(path) ? [...found].filter(({ copies }) => copies) : [...found];
    };
}
function isCopy(path) {
    return path.includes('.ipynb_checkpoints/');
}
/** A glob without `/` is held against the file's name. It is compiled when a path first holds its longest plain part. */
function dispatch_compile(pattern, extractor) {
    const wholePath = pattern.includes('/');
    const { needle, ...name } = pattern.includes('(') ? anything : plainParts(pattern);
    let glob;
    return {
        ...name,
        extractor,
        matches(path, name) {
            if (!path.includes(needle))
                return false;
            glob ??= new esm/* Minimatch */.VR(pattern, options);
            return glob.match(wholePath ? path : name);
        },
    };
}
const anything = { needle: '', first: undefined, ending: undefined };
/** What stands in every path that matches a pattern without groups. */
function plainParts(pattern) {
    const last = pattern.slice(pattern.lastIndexOf('/') + 1);
    const plain = pattern.replaceAll(/\[[^\]]*\]/g, '*').split(/[^\w.-]+/);
    const [, one, several] = /^(?:([\w.-])|\[(\w+)\])/.exec(last) ?? [];
    return {
        needle: plain.reduce((longest, part) => (part.length > longest.length ? part : longest), ''),
        first: one ?? several,
        ending: /\.(\w+)$/.exec(last)?.[1],
    };
}
function dispatch_add(index, key, extractor) {
    const list = index.get(key);
    if (list)
        list.push(extractor);
    else
        index.set(key, [extractor]);
}

;// CONCATENATED MODULE: ./lib/extractors/extractor.js
/** What the commands of a project can be for: tests, training, a release and what follows it. */
const ofCommands = ['tests', 'tools', 'training', 'serving', 'monitoring', 'data.validation'];
/** What settings can change that runs are likely to read: which tracker records them is often chosen there. */
function ofSettings(path) {
    return /(?:^|\/)(?:conf|cfgs?|configs?|hydra[\w-]*|settings)\//i.test(path) ? ['training.entryPoints'] : [];
}
/** Facts, and parts of them, that could change if the extractor cannot read the file. */
function affectedBy({ affects }, path) {
    return typeof affects === 'function' ? affects(path) : affects;
}
function budgetOf(steps) {
    let left = steps;
    return {
        spend(count) {
            left -= count;
            return left >= 0;
        },
    };
}

;// CONCATENATED MODULE: ./lib/extractors/out-of-sight.js

/** Links that lead to links. */
const maxHops = 10;
/**
 * A problem for each file that a reader wants and that is not what it seems: git-lfs keeps its content, or it is a link to what is not
 * read as such a file. Without it, code could be taken out of sight by a change that leaves it in use.
 */
function outOfSight(files, extractorsOf, isLooked) {
    const veiled = files.filter(({ path, mode, lfs }) => (lfs || mode === 'symlink') && isLooked(path));
    const links = veiled.length > 0 ? new Map(files.map((file) => [file.path, file])) : new Map();
    return veiled.flatMap((file) => {
        const readers = extractorsOf(file.path).filter((reader) => !reader.firstLine);
        const read = file.lfs ? [] : extractorsOf(out_of_sight_targetOf(file, links)?.path ?? '');
        const affects = [...new Set(readers.filter((reader) => !read.includes(reader)).flatMap((reader) => affectedBy(reader, file.path)))];
        const reason = file.lfs ? 'absent: git-lfs keeps its content' : 'unreadable: a link to what is not read as such a file';
        return affects.length > 0 ? [{ path: file.path, stage: 'source', reason, affects }] : [];
    });
}
/** The file in which a link ends; undefined where that is none. */
function out_of_sight_targetOf(link, files) {
    let file = link;
    for (let hops = 0; file?.mode === 'symlink' && hops < maxHops; hops++)
        file = files.get(file.target ?? '');
    return file?.mode === 'file' || file?.mode === 'executable' ? file : undefined;
}

;// CONCATENATED MODULE: ./lib/extractors/extract.js






/** Parser steps that one file may cost; about ten times what the largest ordinary file needs. */
const stepsPerFile = 20_000_000;
/** Problems that one reader may have with one file: a thousand more say nothing new. */
const mostProblems = 20;
/** Facts of every file that some extractor wants. What cannot be read is a problem with the facts that it could change. */
async function extractFiles(source, { extractors, excluded, cache, progress }) {
    const listed = await source.list();
    const isLooked = (path) => !excluded?.(path);
    const files = listed.filter((file) => isLooked(file.path));
    const extractorsOf = dispatch_dispatcher(extractors);
    const wanted = wantedFiles(files, extractorsOf);
    const results = new Map();
    const unread = [];
    for (const file of wanted.keys()) {
        const known = file.blob && cache?.get(extract_keyOf(file, file.blob));
        if (known)
            results.set(file.path, known);
        else
            unread.push(file);
    }
    const maxBytes = (file) => Math.max(...(wanted.get(file) ?? []).map((extractor) => extractor.maxBytes));
    const detach = detacher();
    let done = 0;
    for await (const read of source.read(unread, { maxBytes })) {
        const result = resultOf(read, wanted.get(read.file) ?? [], detach, cache);
        results.set(read.file.path, result);
        progress?.(++done, unread.length);
    }
    const { facts, problems } = collect(files, results);
    return { files, facts, problems: [...problems, ...outOfSight(listed, extractorsOf, isLooked)] };
}
function wantedFiles(files, extractorsOf) {
    const wanted = new Map();
    for (const file of files) {
        if (file.mode === 'symlink' || file.mode === 'submodule' || file.lfs)
            continue;
        const extractors = extractorsOf(file.path);
        if (extractors.length > 0)
            wanted.set(file, extractors);
    }
    return wanted;
}
function resultOf(read, extractors, detach, cache) {
    const blob = 'text' in read ? (read.file.blob ?? read.blob) : undefined;
    const key = blob === undefined ? undefined : extract_keyOf(read.file, blob);
    const known = key === undefined ? undefined : cache?.get(key);
    if (known)
        return known;
    const result = extractFile(read, extractors);
    detach(result);
    if (key === undefined)
        return result;
    // A failure of ours may be of the moment: it is not remembered.
    if (!result.problems.some(({ internal }) => internal))
        cache?.set(key, result);
    return result;
}
function extract_keyOf({ path }, blob) {
    return `${blob}:${path}`;
}
/** Facts of one file. An extractor that fails costs its own facts, not those of the others. */
function extractFile(read, extractors) {
    const { path } = read.file;
    const result = { facts: { path }, problems: [] };
    if ('failure' in read) {
        if (read.failure === 'vanished')
            return result;
        const concerned = extractors.filter(({ firstLine, maxBytes }) => !(firstLine && isNoProgram(read, maxBytes)));
        const affects = [...new Set(concerned.flatMap((extractor) => affectedBy(extractor, path)))];
        if (affects.length > 0)
            result.problems.push({ path, stage: 'source', reason: `${read.failure}: ${read.detail}`, affects });
        return result;
    }
    for (const extractor of extractors)
        runExtractor(extractor, path, read.text, result);
    return result;
}
/** Whether a file is binary, or longer than anyone writes. */
function isNoProgram({ file, failure }, maxBytes) {
    return failure === 'binary' || failure === 'oversized' || (file.atLeast ?? 0) > maxBytes;
}
function runExtractor(extractor, path, text, result) {
    const problem = (reason, line) => {
        const affects = affectedBy(extractor, path);
        if (affects.length === 0)
            return;
        result.problems.push({ path, ...(line === undefined ? {} : { line }), stage: 'extractor', reason, affects: [...affects] });
    };
    try {
        if (extractor.firstLine && (text.length > extractor.maxBytes || !extractor.firstLine.test(firstLineOf(text))))
            return;
        if (extractor.wants && !extractor.wants(text))
            return;
        if (text.length > extractor.maxBytes) {
            problem(`oversized: ${text.length} characters, of which ${extractor.maxBytes} are read at most`);
            return;
        }
        const extracted = extractor.extract({ path, text, budget: budgetOf(stepsPerFile) });
        merge(result.facts, extracted.facts);
        const { problems = [] } = extracted;
        for (const { reason, line } of problems.slice(0, mostProblems))
            problem(reason, line);
        if (problems.length > mostProblems)
            problem(`${problems.length - mostProblems} more problems of the ${extractor.id} reader`);
    }
    catch (error) {
        result.problems.push(failureOf(extractor, path, error));
    }
}
function firstLineOf(text) {
    const end = text.indexOf('\n');
    return end < 0 ? text : text.slice(0, end);
}
/** Facts that are read from their own formats; all others rest on tools, whose signs may stand in any file. */
const ofOwnFormats = new Set(['files', 'documents', 'notebooks', 'images']);
/** What an unreadable file could plausibly change is less than what a reader feeds: when that fails, nothing it feeds is sure. */
function failureOf(extractor, path, error) {
    failures/* failures */.e.publish(error);
    const affects = affectedBy(extractor, path);
    const reason = `internal error: the ${extractor.id} reader failed: ${error instanceof Error ? error.message : String(error)}`;
    const fed = model_facts/* factNames */.hO.filter((name) => affects.length === 0 || affects.some((affected) => (0,model_facts/* factOf */.yD)(affected) === name) || !ofOwnFormats.has(name));
    return { path, stage: 'extractor', reason, affects: [...new Set([...fed, ...affects])], internal: true };
}
/** Channels that several extractors fill are joined; any other property belongs to one extractor. */
function merge(facts, more) {
    for (const [key, value] of Object.entries(more)) {
        const present = facts[key];
        Object.assign(facts, { [key]: Array.isArray(present) && Array.isArray(value) ? [...present, ...value] : value });
    }
}
function collect(files, results) {
    const facts = new Map();
    const problems = [];
    for (const file of files) {
        const result = results.get(file.path);
        if (!result)
            continue;
        facts.set(file.path, result.facts);
        problems.push(...result.problems);
    }
    return { facts, problems };
}

// EXTERNAL MODULE: ./lib/languages/yaml.js + 9 modules
var yaml = __webpack_require__(1152);
;// CONCATENATED MODULE: ./lib/languages/ci.js




/** Commands of a script, or of a list of scripts that one shell runs; `directory` is where that shell starts. */
function scriptCommands(script, directory) {
    const lines = flatten(script);
    let folder = directory;
    return lines.flatMap((line) => {
        const commands = parseShell(line.text, line.textLine);
        const started = folder;
        folder = changedDirectory(line.text, folder);
        return commands.map((command) => inDirectory(command, started));
    });
}
/** The command as it runs where its shell starts in `directory`. */
function inDirectory(command, directory) {
    const joined = joinPath(directory ?? '', command.directory ?? '');
    return joined ? { ...command, directory: joined } : command;
}
/** Facts of a CI file: the file itself, and what it gives to the channels. */
function ciFacts(ci) {
    const commands = ci.jobs.flatMap((job) => job.steps.flatMap((step) => step.commands.map((command) => ({ ...command, owner: job.name }))));
    const images = ci.jobs.flatMap(imagesOf);
    return { ci, ...(commands.length > 0 && { commands }), ...(images.length > 0 && { images }) };
}
/** A step that runs commands and nothing else. */
function commandStep(line, commands, more = {}) {
    return { line, with: {}, commands, ...more };
}
function flatten(script) {
    if (script?.kind !== 'list')
        return (0,yaml/* scalarsOf */.TM)(script);
    return script.items.flatMap(flatten);
}
/** A `cd` in one line of a list holds for the lines below. */
function changedDirectory(text, directory) {
    if (!/\bcd\b|\bpushd\b|\bpopd\b/.test(text))
        return directory;
    const marker = parseShell(`${text}\n:`, 1).at(-1);
    return changedTo(directory ?? '', marker?.directory ?? '') || undefined;
}
function imagesOf({ image, services, line, name }) {
    return [image, ...services].flatMap((reference) => (reference ? [{ line, owner: name, ...parseImageReference(reference) }] : []));
}

;// CONCATENATED MODULE: ./lib/extractors/appveyor.js



/** `appveyor.yml`: one job. */
const appveyor = {
    id: 'appveyor',
    files: ['appveyor.yml', '.appveyor.yml'],
    affects: ['ci', ...ofCommands],
    maxBytes: 500_000,
    extract({ path, text }) {
        const { root, problems } = (0,yaml/* readYaml */.gM)(text);
        if (root?.kind !== 'map')
            return { facts: {}, problems };
        const role = path.includes('/') ? 'template' : 'workflow';
        const ci = ciFacts({
            system: 'appveyor',
            role,
            triggers: ['push', 'pull-request'],
            paths: [],
            jobs: [jobOf(root)],
            includes: [],
            uses: [],
        });
        return { facts: ci, problems };
    },
};
const phases = [
    'init',
    'install',
    'before_build',
    'build_script',
    'after_build',
    'before_test',
    'test_script',
    'after_test',
    'deploy_script',
    'on_success',
];
function jobOf(root) {
    const steps = phases.flatMap((phase) => {
        const script = (0,yaml/* child */.jf)(root, phase);
        const commands = (script?.kind === 'list' ? script.items : script ? [script] : []).flatMap(itemCommands);
        return commands.length > 0 ? [commandStep(script?.line ?? 1, commands, { name: phase })] : [];
    });
    const variables = (0,yaml/* child */.jf)(root, 'environment');
    const rows = [variables, ...(0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(variables, 'matrix'))].flatMap(yaml/* entriesOf */.Mc);
    const matrix = rows.filter(({ value }) => (0,yaml/* textOf */.b6)(value) !== undefined).map(({ key, value }) => [key, (0,yaml/* textsOf */.CB)(value)]);
    return {
        line: 1,
        name: 'build',
        disabled: false,
        needs: [],
        services: [],
        ...(matrix.length > 0 && { matrix: Object.fromEntries(matrix) }),
        steps,
    };
}
/** A line, or one for a shell that it names: `ps:`, `cmd:`, `sh:`. */
function itemCommands(item) {
    return item.kind === 'map' ? item.entries.flatMap(({ value }) => scriptCommands(value)) : scriptCommands(item);
}

;// CONCATENATED MODULE: ./lib/extractors/aws-codebuild.js



/** Characters of the longest file that can be one; among all YAML files, a longer one is something else. */
const aws_codebuild_longest = 1_000_000;
/** CodeBuild's buildspec files, each phase a job. What starts them is set up in AWS and stays unsaid. */
const awsCodebuild = {
    id: 'aws-codebuild',
    files: ['*.yml', '*.yaml'],
    wants: (text) => text.length < aws_codebuild_longest && /^phases:/m.test(text) && /^[ \t]+commands:/m.test(text),
    affects: (path) => (/build_?spec|codebuild/i.test(path) ? ['ci', 'images', ...ofCommands] : ['ci', ...ofCommands]),
    maxBytes: 10_000_000,
    extract({ path, text }) {
        const { root, problems } = (0,yaml/* readYaml */.gM)(text);
        const environment = (0,yaml/* recordOf */.zv)((0,yaml.at)(root, 'env', 'variables'));
        const jobs = (0,yaml/* entriesOf */.Mc)((0,yaml/* child */.jf)(root, 'phases')).map(({ key, line, value }) => ({
            line,
            name: key,
            disabled: false,
            needs: [],
            services: [],
            ...(Object.keys(environment).length > 0 && { environment }),
            steps: ['commands', 'finally'].flatMap((name) => {
                const script = (0,yaml/* child */.jf)(value, name);
                return script ? [commandStep(script.line, scriptCommands(script))] : [];
            }),
        }));
        if (jobs.every(({ steps }) => steps.length === 0))
            return { facts: {} };
        const role = path.includes('{{') ? 'template' : 'workflow';
        return { facts: ciFacts({ system: 'aws-codebuild', role, triggers: [], paths: [], jobs, includes: [], uses: [] }), problems };
    },
};

;// CONCATENATED MODULE: ./lib/extractors/aws-codepipeline.js


/** Characters of the longest template that is read; among all files of these endings, a longer one is something else. */
const aws_codepipeline_longest = 1_000_000;
/** CodePipeline in CloudFormation templates: its stages, and the build projects whose buildspec stands in the template. */
const awsCodepipeline = {
    id: 'aws-codepipeline',
    files: ['*.yml', '*.yaml', '*.json', '*.template'],
    wants: (text) => text.length < aws_codepipeline_longest && text.includes('AWS::CodePipeline::Pipeline'),
    affects: ['ci', 'tools'],
    maxBytes: 10_000_000,
    extract({ path, text }) {
        const { root, problems } = (0,yaml/* readYaml */.gM)(text);
        const resources = (0,yaml/* entriesOf */.Mc)((0,yaml/* child */.jf)(root, 'Resources'));
        const ofType = (type) => resources.filter(({ value }) => (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(value, 'Type')) === type);
        const pipelines = ofType('AWS::CodePipeline::Pipeline');
        if (pipelines.length === 0)
            return { facts: {} };
        const jobs = [...pipelines.flatMap(aws_codepipeline_stagesOf), ...ofType('AWS::CodeBuild::Project').flatMap(buildOf)];
        const role = path.includes('{{') ? 'template' : 'workflow';
        return { facts: ciFacts({ system: 'aws-codepipeline', role, triggers: [], paths: [], jobs, includes: [], uses: [] }), problems };
    },
};
function aws_codepipeline_stagesOf({ value }) {
    const stages = (0,yaml/* itemsOf */.S3)((0,yaml.at)(value, 'Properties', 'Stages'));
    return stages.map((stage) => aws_codepipeline_jobOf((0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(stage, 'Name')) ?? 'stage', stage.line, []));
}
/** A buildspec that stands in the template as text. */
function buildOf({ key, line, value }) {
    const written = (0,yaml.at)(value, 'Properties', 'Source', 'BuildSpec');
    if (written?.kind !== 'scalar' || !written.text.includes('phases:'))
        return [];
    return [aws_codepipeline_jobOf(key, line, phasesOf(written))];
}
function phasesOf({ text, textLine }) {
    const phases = (0,yaml/* entriesOf */.Mc)((0,yaml/* child */.jf)((0,yaml/* readYaml */.gM)(text).root, 'phases'));
    return phases.map(({ key, line, value }) => {
        const commands = scriptCommands((0,yaml/* child */.jf)(value, 'commands')).map((command) => ({ ...command, line: command.line + textLine - 1 }));
        return commandStep(line + textLine - 1, commands, { name: key });
    });
}
function aws_codepipeline_jobOf(name, line, steps) {
    return { line, name, disabled: false, needs: [], services: [], steps };
}

;// CONCATENATED MODULE: ./lib/languages/azure-pipelines.js


/** Items of a list; those of template conditions (`${{ if … }}:`, `${{ each … }}:`) included. */
function itemsThroughConditions(list) {
    return (0,yaml/* itemsOf */.S3)(list).flatMap((item) => {
        const conditional = (0,yaml/* entriesOf */.Mc)(item).filter(({ key }) => key.startsWith('${{'));
        return conditional.length > 0 ? conditional.flatMap(({ value }) => itemsThroughConditions(value)) : [item];
    });
}
/** Every job of a pipeline or template; the steps of a file that has no jobs are the job `steps`. */
function azureJobs(root) {
    const variables = azure_pipelines_variablesOf(root);
    const staged = itemsThroughConditions((0,yaml/* child */.jf)(root, 'stages')).flatMap((stage) => {
        if ((0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(stage, 'template')))
            return [azure_pipelines_jobOf(stage, variables)];
        const own = { ...variables, ...azure_pipelines_variablesOf(stage) };
        const isOff = azure_pipelines_isNever((0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(stage, 'condition')));
        return itemsThroughConditions((0,yaml/* child */.jf)(stage, 'jobs')).map((job) => ({ ...azure_pipelines_jobOf(job, own), ...(isOff && { disabled: true }) }));
    });
    const jobs = itemsThroughConditions((0,yaml/* child */.jf)(root, 'jobs')).map((job) => azure_pipelines_jobOf(job, variables));
    const steps = (0,yaml/* child */.jf)(root, 'steps');
    const extended = (0,yaml/* child */.jf)(root, 'extends');
    const single = [steps && root, extended].flatMap((node) => (node ? [azure_pipelines_jobOf(node, variables)] : []));
    return [...staged, ...jobs, ...single];
}
/** Templates that stages, jobs and steps are taken from. */
function azureTemplates(root) {
    if (!root || root.kind === 'scalar')
        return [];
    if (root.kind === 'list')
        return root.items.flatMap(azureTemplates);
    return root.entries.flatMap(({ key, line, value }) => {
        const path = key === 'template' ? (0,yaml/* textOf */.b6)(value) : undefined;
        return path && /\.ya?ml(?:@|$)/.test(path) ? [{ line, path }] : azureTemplates(value);
    });
}
function azure_pipelines_jobOf(job, inherited) {
    const name = ['job', 'deployment', 'template'].map((key) => (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(job, key))).find(Boolean) ?? 'steps';
    const template = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(job, 'template'));
    const condition = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(job, 'condition'));
    const container = (0,yaml/* child */.jf)(job, 'container');
    const image = (0,yaml/* textOf */.b6)(container) ?? (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(container, 'image'));
    const environment = { ...inherited, ...azure_pipelines_variablesOf(job) };
    const matrix = matrixOf((0,yaml/* child */.jf)((0,yaml/* child */.jf)(job, 'strategy'), 'matrix'));
    return {
        line: job.line,
        name,
        ...(condition && { condition }),
        disabled: azure_pipelines_isNever(condition),
        ...(template && { uses: template, with: (0,yaml/* recordOf */.zv)((0,yaml/* child */.jf)(job, 'parameters')) }),
        needs: (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(job, 'dependsOn')).flatMap((need) => (0,yaml/* textOf */.b6)(need) ?? []),
        ...(image && /[:/]/.test(image) && { image }),
        services: [],
        ...(Object.keys(environment).length > 0 && { environment }),
        ...(matrix && { matrix }),
        steps: [(0,yaml/* child */.jf)(job, 'steps'), ...strategySteps((0,yaml/* child */.jf)(job, 'strategy'))].flatMap((steps) => itemsThroughConditions(steps).map(azure_pipelines_stepOf)),
    };
}
/** Steps of a deployment job: `strategy.runOnce.deploy.steps` and its like. */
function strategySteps(strategy) {
    return (0,yaml/* entriesOf */.Mc)(strategy).flatMap(({ key, value }) => {
        if (key === 'matrix')
            return [];
        return key === 'steps' ? [value] : strategySteps(value);
    });
}
const scriptKeys = ['script', 'bash', 'pwsh', 'powershell'];
function azure_pipelines_stepOf(step) {
    const inputs = (0,yaml/* child */.jf)(step, 'inputs');
    const directory = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(step, 'workingDirectory')) ?? (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(inputs, 'workingDirectory'));
    const uses = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(step, 'task')) ?? (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(step, 'template'));
    const [condition, name] = [(0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(step, 'condition')), (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(step, 'displayName'))];
    const scripts = [...scriptKeys.map((key) => (0,yaml/* child */.jf)(step, key)), (0,yaml/* child */.jf)(inputs, 'script'), (0,yaml/* child */.jf)(inputs, 'inlineScript')];
    const commands = [...scripts.map(withoutMacros), scriptFile(inputs), dotnetCommand(step)].flatMap((script) => scriptCommands(script, directory));
    const environment = (0,yaml/* recordOf */.zv)((0,yaml/* child */.jf)(step, 'env'));
    return commandStep(step.line, commands, {
        ...(name && { name }),
        ...(uses && { uses, with: (0,yaml/* recordOf */.zv)(inputs ?? (0,yaml/* child */.jf)(step, 'parameters')) }),
        ...(directory && { workingDirectory: directory }),
        ...(condition && { condition }),
        ...(Object.keys(environment).length > 0 && { environment }),
    });
}
/** What the tasks for .NET run; the projects that they name by patterns are left out. */
function dotnetCommand(step) {
    const task = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(step, 'task'))?.split('@')[0];
    if (task !== 'DotNetCoreCLI' && task !== 'VSTest')
        return undefined;
    const command = task === 'VSTest' ? 'test' : ((0,yaml/* textOf */.b6)((0,yaml.at)(step, 'inputs', 'command')) ?? 'build');
    const text = `dotnet ${command}`;
    return { kind: 'scalar', line: step.line, value: text, text, textLine: step.line };
}
/** A task that is given a script's path runs it. */
function scriptFile(inputs) {
    const file = ['filePath', 'scriptPath'].map((key) => (0,yaml/* child */.jf)(inputs, key)).find((node) => (0,yaml/* textOf */.b6)(node));
    if (file?.kind !== 'scalar')
        return undefined;
    const runner = file.text.endsWith('.py') ? 'python ' : file.text.endsWith('.sh') ? 'bash ' : '';
    return withoutMacros({ ...file, text: `${runner}${file.text} ${(0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(inputs, 'arguments')) ?? ''}` });
}
const posixCommands = new Set(['pwd', 'date', 'whoami', 'nproc', 'hostname', 'uname', 'ls', 'id', 'arch']);
/** `$(name)` is a variable here unless it is a command that everyone knows. */
function withoutMacros(node) {
    if (node?.kind !== 'scalar')
        return node;
    const text = node.text.replace(/\$\(([A-Za-z_][\w.-]*)\)/g, (macro, name) => (posixCommands.has(name) ? macro : `\${${name}}`));
    return { ...node, text };
}
function azure_pipelines_variablesOf(node) {
    const variables = (0,yaml/* child */.jf)(node, 'variables');
    if (variables?.kind === 'map')
        return (0,yaml/* recordOf */.zv)(variables);
    return Object.fromEntries((0,yaml/* itemsOf */.S3)(variables).flatMap((variable) => {
        const name = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(variable, 'name'));
        return name ? [[name, (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(variable, 'value')) ?? '']] : [];
    }));
}
function matrixOf(matrix) {
    const values = new Map();
    for (const { value: row } of (0,yaml/* entriesOf */.Mc)(matrix)) {
        for (const [key, value] of Object.entries((0,yaml/* recordOf */.zv)(row)))
            values.set(key, [...(values.get(key) ?? []), value]);
    }
    return values.size > 0 ? Object.fromEntries(values) : undefined;
}
function azure_pipelines_isNever(condition) {
    return condition?.trim().toLowerCase() === 'false';
}

;// CONCATENATED MODULE: ./lib/extractors/azure-pipelines.js




/** Characters of the longest file that can be one; among all YAML files, a longer one is something else. */
const azure_pipelines_longest = 1_000_000;
/** Azure pipelines and their templates, which may have any name: their steps show what they are. */
const azurePipelines = {
    id: 'azure-pipelines',
    files: ['*.yml', '*.yaml'],
    wants: (text) => text.length < azure_pipelines_longest &&
        /^(?:steps|jobs|stages|extends):/m.test(text) &&
        /^[ \t]*-[ \t]*(?:(?:task|script|bash|pwsh|powershell|template|checkout|job|deployment|stage)[ \t]*|\$\{\{ *(?:if|each)\b.*):|^extends:/m.test(text),
    affects: ['ci', ...ofCommands],
    maxBytes: 10_000_000,
    extract({ path, text }) {
        const { root, problems } = (0,yaml/* readYaml */.gM)(text);
        if (!isAzure(root))
            return { facts: {} };
        const templates = azureTemplates(root);
        const ci = {
            system: 'azure-pipelines',
            role: startsByItself(path, root) ? 'workflow' : 'template',
            triggers: triggersOf(root),
            paths: [],
            jobs: azureJobs(root),
            includes: templates.filter(isLocal).map(({ line, path: template }) => ({ line, path: template.replace(/@self$/, '') })),
            uses: [],
        };
        return { facts: ciFacts(ci), problems };
    },
};
const stepKeys = ['task', 'script', 'bash', 'pwsh', 'powershell', 'checkout', 'template', 'publish', 'download'];
function isAzure(root) {
    const holds = (list, keys) => itemsThroughConditions((0,yaml/* child */.jf)(root, list)).some((item) => keys.some((key) => (0,yaml/* child */.jf)(item, key)));
    if (holds('steps', stepKeys) || holds('jobs', ['job', 'deployment', 'template']) || holds('stages', ['stage', 'template']))
        return true;
    return Boolean((0,yaml/* textOf */.b6)((0,yaml/* child */.jf)((0,yaml/* child */.jf)(root, 'extends'), 'template')));
}
/** A file without trigger, pool or resources that takes parameters or is a bare list of steps is there for others to include. */
function startsByItself(path, root) {
    if (path.includes('{{') || path.includes('{%'))
        return false;
    const has = (key) => (0,yaml/* child */.jf)(root, key) !== undefined;
    if (/azure-pipelines?[^/]*\.ya?ml$/.test(path) || ['trigger', 'pr', 'schedules', 'pool', 'resources', 'extends'].some(has))
        return true;
    return has('stages') && !has('parameters');
}
function isLocal({ path }) {
    return !path.includes('@') || path.endsWith('@self');
}
function triggersOf(root) {
    const push = (0,yaml/* child */.jf)(root, 'trigger');
    const review = (0,yaml/* child */.jf)(root, 'pr');
    const isOff = (node) => (0,yaml/* textOf */.b6)(node) === 'none';
    const triggers = [];
    if (!isOff(push))
        triggers.push('push');
    if (review ? !isOff(review) : !isOff(push))
        triggers.push('pull-request');
    if ((0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(root, 'schedules')).length > 0)
        triggers.push('schedule');
    if ((0,yaml/* entriesOf */.Mc)(push).some(({ key }) => key === 'tags'))
        triggers.push('tag');
    return triggers.length > 0 ? triggers : ['manual'];
}

;// CONCATENATED MODULE: ./lib/extractors/bitbucket-pipelines.js



/** `bitbucket-pipelines.yml`: each step is a job with the triggers of the pipelines that hold it. */
const bitbucketPipelines = {
    id: 'bitbucket-pipelines',
    files: ['bitbucket-pipelines.yml'],
    affects: ['ci', ...ofCommands],
    maxBytes: 500_000,
    extract({ path, text }) {
        const { root, problems } = (0,yaml/* readYaml */.gM)(text);
        const jobs = (0,yaml/* entriesOf */.Mc)((0,yaml/* child */.jf)(root, 'pipelines')).flatMap(({ key, value }) => {
            const lists = value.kind === 'list' ? [value] : (0,yaml/* entriesOf */.Mc)(value).map((entry) => entry.value);
            return lists.flatMap(bitbucket_pipelines_stepsOf).map((step) => bitbucket_pipelines_jobOf(step, bitbucket_pipelines_triggersOf.get(key) ?? ['other'], (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(root, 'image'))));
        });
        const role = path.includes('/') ? 'template' : 'workflow';
        const triggers = [...new Set(jobs.flatMap((job) => job.triggers ?? []))];
        return { facts: ciFacts({ system: 'bitbucket-pipelines', role, triggers, paths: [], jobs, includes: [], uses: [] }), problems };
    },
};
const bitbucket_pipelines_triggersOf = new Map(Object.entries({
    default: ['push', 'pull-request'],
    branches: ['push'],
    'pull-requests': ['pull-request'],
    tags: ['tag'],
    custom: ['manual'],
}));
/** Steps of a pipeline, those of its stages and parallel groups included. */
function bitbucket_pipelines_stepsOf(node) {
    if (node.kind === 'list')
        return node.items.flatMap(bitbucket_pipelines_stepsOf);
    return (0,yaml/* entriesOf */.Mc)(node).flatMap(({ key, value }) => {
        if (key === 'step')
            return [value];
        return key === 'parallel' || key === 'stage' || key === 'steps' ? bitbucket_pipelines_stepsOf(value) : [];
    });
}
function bitbucket_pipelines_jobOf(step, triggers, defaultImage) {
    const image = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(step, 'image')) ?? (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)((0,yaml/* child */.jf)(step, 'image'), 'name')) ?? defaultImage;
    const pipes = (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(step, 'script')).flatMap((item) => {
        const pipe = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(item, 'pipe'));
        return pipe ? [commandStep(item.line, [], { uses: pipe })] : [];
    });
    return {
        line: step.line,
        name: (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(step, 'name')) ?? 'step',
        triggers,
        disabled: false,
        needs: [],
        ...(image && { image }),
        services: [],
        steps: [commandStep(step.line, scriptCommands((0,yaml/* child */.jf)(step, 'script'))), ...pipes],
    };
}

;// CONCATENATED MODULE: ./lib/extractors/buildkite.js



/** Buildkite pipelines, each command step a job. What starts them is set up in Buildkite and stays unsaid. */
const buildkite = {
    id: 'buildkite',
    files: ['**/.buildkite/**/*.{yml,yaml}'],
    wants: (text) => /^[ \t]*(?:-[ \t]*)?steps:/m.test(text),
    affects: ['ci', ...ofCommands],
    maxBytes: 500_000,
    extract({ path, text }) {
        const { root, problems } = (0,yaml/* readYaml */.gM)(text);
        const jobs = buildkite_stepsOf((0,yaml/* child */.jf)(root, 'steps')).map(buildkite_jobOf);
        const role = path.startsWith('.buildkite/') ? 'workflow' : 'template';
        return { facts: ciFacts({ system: 'buildkite', role, triggers: [], paths: [], jobs, includes: [], uses: [] }), problems };
    },
};
function buildkite_stepsOf(steps) {
    return (0,yaml/* itemsOf */.S3)(steps).flatMap((step) => ((0,yaml/* child */.jf)(step, 'steps') ? buildkite_stepsOf((0,yaml/* child */.jf)(step, 'steps')) : [step]));
}
function buildkite_jobOf(step, index) {
    const script = (0,yaml/* child */.jf)(step, 'commands') ?? (0,yaml/* child */.jf)(step, 'command');
    const plugins = (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(step, 'plugins')).flatMap((plugin) => (0,yaml/* entriesOf */.Mc)(plugin).map(({ key, line }) => commandStep(line, [], { uses: key })));
    const environment = (0,yaml/* recordOf */.zv)((0,yaml/* child */.jf)(step, 'env'));
    return {
        line: step.line,
        name: (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(step, 'label')) ?? (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(step, 'key')) ?? `step ${index + 1}`,
        disabled: false,
        needs: (0,yaml/* textsOf */.CB)((0,yaml/* child */.jf)(step, 'depends_on')),
        services: [],
        ...(Object.keys(environment).length > 0 && { environment }),
        steps: [commandStep(step.line, scriptCommands(script)), ...plugins],
    };
}

;// CONCATENATED MODULE: ./lib/extractors/circleci.js



/** CircleCI configurations; a job that no workflow names never runs. */
const circleci = {
    id: 'circleci',
    files: ['**/.circleci/**/*.{yml,yaml}'],
    affects: ['ci', ...ofCommands],
    maxBytes: 1_000_000,
    extract({ path, text }) {
        const { root, problems } = (0,yaml/* readYaml */.gM)(text);
        const budget = { left: circleci_maxSteps };
        const uses = usesIn(root);
        const jobs = (0,yaml/* entriesOf */.Mc)((0,yaml/* child */.jf)(root, 'jobs')).map((entry) => circleci_jobOf(entry, uses && (uses.get(entry.key) ?? []), { root, budget }));
        if (jobs.length === 0)
            return { facts: {}, problems };
        const role = /^\.circleci\/config\.ya?ml$/.test(path) ? 'workflow' : 'template';
        const triggers = [...new Set(jobs.filter(({ disabled }) => !disabled).flatMap((job) => job.triggers ?? everyBranch))];
        return { facts: ciFacts({ system: 'circleci', role, triggers, paths: [], jobs, includes: [], uses: [] }), problems };
    },
};
const everyBranch = ['push', 'pull-request'];
function circleci_jobOf({ key, line, value }, uses, { root, budget }) {
    const executor = (0,yaml/* child */.jf)((0,yaml/* child */.jf)(root, 'executors'), (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(value, 'executor')) ?? (0,yaml/* textOf */.b6)((0,yaml.at)(value, 'executor', 'name')) ?? '');
    const images = [(0,yaml/* child */.jf)(value, 'docker'), (0,yaml/* child */.jf)(executor, 'docker')].flatMap((docker) => (0,yaml/* itemsOf */.S3)(docker).flatMap((item) => (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(item, 'image')) ?? []));
    const directory = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(value, 'working_directory'));
    const environment = (0,yaml/* recordOf */.zv)((0,yaml/* child */.jf)(value, 'environment'));
    const triggers = uses && circleci_triggersOf(uses);
    return {
        line,
        name: key,
        ...(triggers && { triggers }),
        disabled: uses?.length === 0,
        needs: (uses ?? []).flatMap(({ settings }) => (0,yaml/* textsOf */.CB)((0,yaml/* child */.jf)(settings, 'requires'))),
        ...(images[0] && { image: images[0] }),
        services: images.slice(1),
        ...(Object.keys(environment).length > 0 && { environment }),
        steps: circleci_stepsOf((0,yaml/* child */.jf)(value, 'steps'), { root, directory: isCheckout(directory) ? undefined : directory, budget, open: [] }),
    };
}
/** The checkout stands in the job's working directory, so that a path there is the repository's root. */
function isCheckout(directory) {
    return directory === undefined || /^[~/]/.test(directory);
}
/** Where workflows name each job; absent where the file has no workflows. */
function usesIn(root) {
    const workflows = (0,yaml/* entriesOf */.Mc)((0,yaml/* child */.jf)(root, 'workflows')).filter(({ value }) => (0,yaml/* child */.jf)(value, 'jobs'));
    if (workflows.length === 0)
        return undefined;
    const uses = new Map();
    const add = (job, use) => {
        const known = uses.get(job);
        if (known)
            known.push(use);
        else
            uses.set(job, [use]);
    };
    for (const { value } of workflows) {
        const scheduled = (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(value, 'triggers')).some((trigger) => (0,yaml/* child */.jf)(trigger, 'schedule'));
        for (const item of (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(value, 'jobs'))) {
            const name = (0,yaml/* textOf */.b6)(item);
            if (name !== undefined)
                add(name, { settings: undefined, scheduled });
            for (const { key, value: settings } of (0,yaml/* entriesOf */.Mc)(item))
                add(key, { settings, scheduled });
        }
    }
    return uses;
}
function circleci_triggersOf(uses) {
    const found = new Set(uses.flatMap(({ settings, scheduled }) => {
        if (scheduled)
            return ['schedule'];
        const only = (0,yaml/* textsOf */.CB)((0,yaml.at)(settings, 'filters', 'branches', 'only'));
        const ignored = (0,yaml/* textsOf */.CB)((0,yaml.at)(settings, 'filters', 'branches', 'ignore'));
        const onlyTags = (0,yaml/* child */.jf)((0,yaml/* child */.jf)(settings, 'filters'), 'tags') && ignored.some((branch) => branch.includes('.*'));
        if (onlyTags)
            return ['tag'];
        return only.length > 0 && !only.some((branch) => branch.includes('.*')) ? ['push'] : everyBranch;
    }));
    return found.size > 0 ? [...found] : undefined;
}
const circleci_maxSteps = 20_000;
/** A long script counts as many steps, each time that it is used. */
const charactersPerStep = 50;
function circleci_stepsOf(steps, place) {
    return (0,yaml/* itemsOf */.S3)(steps).flatMap((step) => {
        if (--place.budget.left < 0)
            return [];
        const named = (0,yaml/* textOf */.b6)(step);
        if (named !== undefined)
            return namedStep(named, step.line, undefined, place);
        return (0,yaml/* entriesOf */.Mc)(step).flatMap(({ key, line, value }) => {
            if (key === 'run')
                return [runStep(value, line, place)];
            const nested = (0,yaml/* child */.jf)(value, 'steps');
            return nested ? circleci_stepsOf(nested, place) : namedStep(key, line, value, place);
        });
    });
}
/** A command that the file defines is replaced by its steps; any other name is an orb's. */
function namedStep(name, line, settings, place) {
    const command = (0,yaml/* child */.jf)((0,yaml/* child */.jf)(place.root, 'commands'), name);
    if (command && place.open.includes(name))
        return [];
    if (command)
        return circleci_stepsOf((0,yaml/* child */.jf)(command, 'steps'), { ...place, open: [...place.open, name] });
    return [commandStep(line, [], { uses: name, with: (0,yaml/* recordOf */.zv)(settings) })];
}
function runStep(run, line, { directory, budget }) {
    const script = run.kind === 'scalar' ? run : (0,yaml/* child */.jf)(run, 'command');
    budget.left -= Math.floor(((0,yaml/* textOf */.b6)(script) ?? '').length / charactersPerStep);
    const folder = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(run, 'working_directory')) ?? directory;
    const name = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(run, 'name'));
    const environment = (0,yaml/* recordOf */.zv)((0,yaml/* child */.jf)(run, 'environment'));
    return commandStep(line, scriptCommands(script, isCheckout(folder) ? undefined : folder), {
        ...(name && { name }),
        ...(Object.keys(environment).length > 0 && { environment }),
    });
}

;// CONCATENATED MODULE: ./lib/extractors/codeowners.js
/** `CODEOWNERS`: a pattern and its owners a line. A pattern without owners says that nobody owns it. */
const codeowners = {
    id: 'codeowners',
    files: ['CODEOWNERS'],
    affects: ['documents.codeowners'],
    maxBytes: 3_000_000,
    extract({ text }) {
        const rules = text.split(/\r?\n/).flatMap((raw, index) => {
            const [pattern = '', ...owners] = raw
                .replace(/(^|\s)#[\s\S]*$/, '$1')
                .trim()
                .split(/(?<!\\)\s+/);
            const isSection = /^\^?\[/.test(pattern);
            return pattern === '' || isSection ? [] : [{ line: index + 1, pattern, owners: owners.filter((owner) => owner.includes('@')) }];
        });
        return { facts: { codeowners: rules } };
    },
};

;// CONCATENATED MODULE: ./lib/extractors/compose.js





/** Compose files: the services with their images, builds and health checks. */
const compose_compose = {
    id: 'compose',
    files: ['*{docker,podman}[_-]compose*.{yml,yaml}', 'compose{,[._-]*}.{yml,yaml}'],
    wants: (text) => /^["']?services["']?\s*:/m.test(text),
    affects: ['services', 'images', 'tools', 'serving.present', 'serving.deploys', 'serving.healthChecks', 'monitoring'],
    maxBytes: 512 * 1024,
    extract({ text, budget }) {
        if (!budget.spend(text.length))
            return { facts: {}, problems: [{ reason: 'too large to read' }] };
        const { root, problems } = (0,yaml/* readYaml */.gM)(text);
        const entries = (0,yaml/* entriesOf */.Mc)((0,yaml/* child */.jf)(root, 'services')).filter(({ value }) => value.kind === 'map');
        const ending = new Set(entries.flatMap(awaited));
        return {
            facts: {
                services: entries.map((entry) => ({ ...toService(entry), ...(ending.has(entry.key) && { ends: true }) })),
                images: entries.flatMap(compose_imageOf),
                builds: entries.flatMap(({ value }) => imageBuildOf((0,yaml/* child */.jf)(value, 'build'))),
                commands: entries.flatMap(compose_commandsOf),
            },
            problems,
        };
    },
};
const DEFAULTS = new Map();
function toService({ key, line, value }) {
    const image = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(value, 'image'));
    const build = compose_buildOf((0,yaml/* child */.jf)(value, 'build'));
    const command = commandText((0,yaml/* child */.jf)(value, 'command'));
    const entrypoint = commandText((0,yaml/* child */.jf)(value, 'entrypoint'));
    const restart = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(value, 'restart'));
    return {
        name: key,
        line,
        ...(image && { image: expandVariables(image, DEFAULTS) }),
        ...(build && { build }),
        ...(command && { command }),
        ...(entrypoint !== undefined && { entrypoint }),
        ports: (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(value, 'ports')).flatMap((port) => (0,yaml/* textOf */.b6)(port) ?? (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(port, 'published')) ?? (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(port, 'target')) ?? []),
        volumes: (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(value, 'volumes')).flatMap((volume) => (0,yaml/* textOf */.b6)(volume) ?? volumeOf(volume)),
        healthcheck: isHealthCheck((0,yaml/* child */.jf)(value, 'healthcheck')),
        ...(restart && { restart }),
        environment: compose_environmentOf((0,yaml/* child */.jf)(value, 'environment')),
    };
}
/** Services that this one waits for until they have completed. */
function awaited({ value }) {
    const needed = (0,yaml/* entriesOf */.Mc)((0,yaml/* child */.jf)(value, 'depends_on'));
    return needed.flatMap(({ key, value: how }) => ((0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(how, 'condition')) === 'service_completed_successfully' ? [key] : []));
}
/** The Dockerfile, or the folder that is built. */
function compose_buildOf(node) {
    if (node?.kind !== 'map')
        return (0,yaml/* textOf */.b6)(node);
    const context = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(node, 'context')) ?? '.';
    const dockerfile = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(node, 'dockerfile'));
    return dockerfile ? `${context.replace(/\/$/, '')}/${dockerfile}` : context;
}
function imageBuildOf(node) {
    const context = (0,yaml/* textOf */.b6)(node) ?? (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(node, 'context')) ?? '.';
    if (!node || (0,yaml/* child */.jf)(node, 'dockerfile_inline'))
        return [];
    const dockerfile = `${context}/${(0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(node, 'dockerfile')) ?? 'Dockerfile'}`;
    const given = Object.entries(compose_environmentOf((0,yaml/* child */.jf)(node, 'args'))).filter(([, value]) => value !== '');
    return [{ dockerfile, arguments: Object.fromEntries(given.map(([name, value]) => [name, expandVariables(value, DEFAULTS)])) }];
}
function volumeOf(node) {
    return [(0,yaml/* child */.jf)(node, 'source'), (0,yaml/* child */.jf)(node, 'target')].flatMap((part) => (0,yaml/* textOf */.b6)(part) ?? []).join(':');
}
function isHealthCheck(node) {
    return node?.kind === 'map' && (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(node, 'disable')) !== 'true';
}
function compose_environmentOf(node) {
    if (node?.kind === 'map')
        return (0,yaml/* recordOf */.zv)(node);
    return Object.fromEntries((0,yaml/* textsOf */.CB)(node).map((text) => {
        const equals = text.indexOf('=');
        return equals < 0 ? [text, ''] : [text.slice(0, equals), text.slice(equals + 1)];
    }));
}
function compose_imageOf({ key, value }) {
    const node = (0,yaml/* child */.jf)(value, 'image');
    const image = (0,yaml/* textOf */.b6)(node);
    return node && image ? [{ line: node.line, ...parseImageReference(expandVariables(image, DEFAULTS)), owner: key }] : [];
}
function commandText(node) {
    return node?.kind === 'list' ? (0,yaml/* textsOf */.CB)(node).join(' ') : (0,yaml/* textOf */.b6)(node);
}
function compose_commandsOf({ key, value }) {
    return ['entrypoint', 'command'].flatMap((name) => {
        const node = (0,yaml/* child */.jf)(value, name);
        if (!node)
            return [];
        const words = (0,yaml/* textsOf */.CB)(node);
        const commands = node.kind === 'list' ? parseExec(words, node.line) : parseShell(words[0] ?? '', node.line);
        return commands.map((command) => ({ ...command, owner: key }));
    });
}

;// CONCATENATED MODULE: ./lib/languages/conda.js
/** Whether a conda version allows one version only: `==1.2`, `=1.2.3`, a build string; `=1.2` stands for `1.2.*`. */
function isExactCondaVersion(specifier) {
    const version = specifier.trim();
    if (/[*<>~!|,]/.test(version))
        return false;
    return /^==\s*\d/.test(version) || /^=?\s*\d[^=\s]*=\S+$/.test(version) || /^=?\s*\d+\.\d+\.\d+/.test(version);
}
/** A match specification of an environment file: `conda-forge::numpy=1.20.1`, `python >=3.8`; undefined where the text is none. */
function parseCondaSpec(text) {
    const [, name, rest = ''] = /^(?:[\w./-]+::)?([A-Za-z0-9_][\w.-]*)(?:\[.*\])?\s*([\s\S]*)$/.exec(text.trim()) ?? [];
    if (name === undefined)
        return undefined;
    const specifier = rest.replace(/^\[version=['"]?([^'"\]]*)[\s\S]*$/, '$1').trim();
    return { name: name.toLowerCase(), specifier, pinned: isExactCondaVersion(specifier) };
}

;// CONCATENATED MODULE: ./lib/extractors/conda-environment.js



/** What conda brings along or installs first: an interpreter and an installer, not dependencies of the project. */
const conda_environment_runtimes = new Set(['python', 'pip', 'nodejs', 'r-base', 'julia']);
const conda_environment_named = /(?:(?:^|[/._-])(?:conda|environment)|(?:^|\/)env[._-])[^/]*$/i;
/** Environment files of conda, under any name. */
const condaEnvironment = {
    id: 'conda-environment',
    files: ['*.{yml,yaml}'],
    wants: (text) => /^dependencies:/m.test(text) && /^(?:name|channels|prefix):|^[ \t]*-[ \t]*(?:python|pip)\b/m.test(text),
    affects: ['dependencies', 'tools'],
    maxBytes: 500_000,
    extract({ path, text }) {
        const { root, problems } = (0,yaml/* readYaml */.gM)(text);
        const items = (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(root, 'dependencies'));
        if (!items.some((item) => item.kind === 'scalar' || (0,yaml/* child */.jf)(item, 'pip')))
            return { facts: {} };
        if (!conda_environment_named.test(path) && !(0,yaml/* child */.jf)(root, 'channels') && !items.some(isCondas))
            return { facts: {} };
        const pip = items.flatMap((item) => (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(item, 'pip')));
        const python = items.map(condaPackage).find((one) => one?.name === 'python');
        const manifest = {
            kind: 'manifest',
            format: 'environment.yml',
            packages: [
                ...items.flatMap((item) => condaPackage(item) ?? []).filter(({ name }) => !conda_environment_runtimes.has(name)),
                ...pip.flatMap(pipPackages),
            ],
            includes: pip.flatMap(pipIncludes),
            manager: 'conda',
            ...(python?.specifier && { python: { specifier: python.specifier, line: python.line } }),
        };
        return { facts: { manifest }, problems };
    },
};
/** What nothing but an environment begins its dependencies with. */
function isCondas(item) {
    return (0,yaml/* child */.jf)(item, 'pip') !== undefined || conda_environment_runtimes.has(condaPackage(item)?.name ?? '');
}
function condaPackage(item) {
    const spec = parseCondaSpec((0,yaml/* textOf */.b6)(item) ?? '');
    return spec && { ...spec, extras: [], line: item.line, runtime: true, ecosystem: 'conda' };
}
function pipPackages(item) {
    return readRequirements((0,yaml/* textOf */.b6)(item) ?? '').requirements.map((found) => packageOf(found, { line: item.line }));
}
function pipIncludes(item) {
    return readRequirements((0,yaml/* textOf */.b6)(item) ?? '').includes.map((include) => ({ ...include, line: item.line }));
}

;// CONCATENATED MODULE: ./lib/extractors/conda-lock.js
/** `conda-lock.yml`, read by lines: it lists every package once a platform and is long. */
const condaLock = {
    id: 'conda-lock',
    files: ['*conda-lock.{yml,yaml}'],
    affects: ['dependencies'],
    maxBytes: 20_000_000,
    extract({ text }) {
        const packages = new Map();
        const lines = text.split('\n');
        for (const [index, line] of lines.entries()) {
            const name = /^\s*-\s*name:\s*["']?([\w.-]+)/.exec(line)?.[1];
            const version = /^\s+version:\s*["']?([^"'\s]+)/.exec(lines[index + 1] ?? '')?.[1];
            if (name === undefined || version === undefined || packages.has(name))
                continue;
            const ecosystem = /^\s+manager:\s*pip/.test(lines[index + 2] ?? '') ? 'pypi' : 'conda';
            packages.set(name, { name, specifier: `==${version}`, extras: [], pinned: true, line: index + 1, runtime: true, ecosystem });
        }
        return {
            facts: { manifest: { kind: 'lock', format: 'conda-lock.yml', packages: [...packages.values()], includes: [], manager: 'conda' } },
        };
    },
};

;// CONCATENATED MODULE: ./lib/extractors/devcontainer.js

/** Comments of JSON, and the strings that may hold what looks like one; a string that does not end is one all the same. */
const stringOrComment = /"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
/** `devcontainer.json`: the image that it builds. */
const devcontainer = {
    id: 'devcontainer',
    files: ['{devcontainer,.devcontainer}.json'],
    wants: (text) => /"docker[Ff]ile"/.test(text),
    affects: ['images'],
    maxBytes: 50_000,
    extract({ text }) {
        const { root } = (0,yaml/* readYaml */.gM)(text.replace(stringOrComment, (found) => (found.startsWith('"') ? found : '')));
        const build = (0,yaml/* child */.jf)(root, 'build');
        const dockerfile = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(build, 'dockerfile')) ?? (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(root, 'dockerFile'));
        return { facts: dockerfile ? { builds: [{ dockerfile, arguments: (0,yaml/* recordOf */.zv)((0,yaml/* child */.jf)(build, 'args')) }] } : {} };
    },
};

// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(8390);
;// CONCATENATED MODULE: ./lib/languages/dockerfile.js

/** What ends a line for the parser, and for nobody else. */
const loneReturn = /\r(?!\n)/g;
/** The parser looks at the beginning of a comment for a directive, and takes ever longer with its length. */
const longComment = /^([ \t]*#[^\n]{200})[^\n]+/gm;
/** The parser takes an escaped `#` that begins a continued line for a comment, and the instruction behind it for more of this one. */
const escapedSign = /^([ \t]*[\\`]+)#/gm;
/** The instructions of a Dockerfile in order; template tags are taken out so that what surrounds them parses. */
function parseDockerfile(text) {
    const source = maskTemplate(text).replace(loneReturn, ' ').replace(longComment, '$1');
    const lines = source.split(/\r?\n/);
    const file = main.DockerfileParser.parse(source.replace(escapedSign, '$1_'));
    const continuation = file.getEscapeCharacter();
    return file.getInstructions().map((instruction) => toInstruction(triggerOf(instruction), lines, continuation));
}
/** Jinja, Go and cookiecutter: a line that is one tag becomes a comment, a tag within a line one word. */
function maskTemplate(text) {
    if (!/\{[{%]/.test(text))
        return text;
    return text
        .replace(/^[ \t]*(?:\{%.*%\}|\{\{-?\s*(?:if|else|end|range|with|define|template|include)\b.*\}\})[ \t]*$/gm, '# template')
        .replace(/\{%[^%\n]*%\}/g, '')
        .replace(/\{\{[^{}\n]*\}\}/g, (tag) => tag.replace(/\s+/g, ''));
}
function triggerOf(instruction) {
    const trigger = instruction.getTriggerInstruction?.();
    return trigger ?? instruction;
}
function toInstruction(instruction, lines, continuation) {
    const particular = instruction;
    const script = scriptOf(particular, lines, continuation);
    const json = execForm(script.text);
    return {
        keyword: instruction.getKeyword(),
        line: instruction.getRange().start.line + 1,
        words: instruction.getArguments().map((argument) => argument.getValue()),
        flags: Object.fromEntries((particular.getFlags?.() ?? []).map((flag) => [flag.getName(), flag.getValue() ?? ''])),
        properties: (particular.getProperties?.() ?? []).map((property) => {
            const value = property.getValue();
            return { name: property.getName(), ...(value !== null && { value }) };
        }),
        ...(json && { json }),
        script,
    };
}
/** `["a", "b"]`; a test such as `[ -f x ] && …` is shell. */
function execForm(script) {
    if (!/^\[.*\]\s*$/s.test(script))
        return undefined;
    try {
        const parsed = JSON.parse(script.replace(/\\\s*\n/g, ' '));
        return Array.isArray(parsed) && parsed.every((item) => typeof item === 'string') ? parsed : undefined;
    }
    catch {
        return undefined;
    }
}
const hereDocument = /^<<-?["']?\w/;
/** A here-document that is a script as a whole, and its name. */
const hereScript = /^(?:(?:\/bin\/)?(?:ba|da|z|a)?sh(?:\s+-\w+)*\s+)?<<-?\s*["']?(\w+)["']?\s*$/;
function scriptOf(instruction, lines, continuation) {
    const range = instruction.getArgumentsRange();
    if (!range)
        return { text: '', line: instruction.getRange().start.line + 1 };
    const line = range.start.line + 1;
    const rows = lines.slice(range.start.line, range.end.line + 1);
    rows[0] = (rows[0] ?? '').slice(range.start.character);
    if (!instruction.getArguments().some((argument) => hereDocument.test(argument.getValue()))) {
        return { text: rows.map((row, index) => continued(row, continuation, index)).join('\n'), line };
    }
    const name = hereScript.exec(rows[0])?.[1];
    if (name === undefined)
        return { text: rows.join('\n'), line };
    const content = rows.slice(1, rows.at(-1)?.trim() === name ? -1 : undefined);
    return { text: content.join('\n'), line: line + 1 };
}
/** Neither a comment or an empty line, nor blanks behind the sign for it, end a continued instruction, which a shell must be told. */
function continued(row, continuation, index) {
    if (index > 0 && /^\s*(?:#.*)?$/.test(row))
        return '\\';
    return row.endsWith(continuation, row.trimEnd().length) ? `${row.trimEnd().slice(0, -1)}\\` : row;
}

;// CONCATENATED MODULE: ./lib/languages/installs.js
const MANAGERS = [
    {
        manager: 'pip',
        program: /^pip[\d.]*$/,
        verbs: ['install'],
        valued: '-i --index-url --extra-index-url -f --find-links -r --requirement -c --constraint -e --editable -t --target --prefix --root --trusted-host --timeout --retries --cache-dir --proxy --platform --python-version --implementation --abi --only-binary --no-binary --progress-bar --src --python -p --upgrade-strategy --config-settings --global-option --install-option --index-strategy --torch-backend --resolution --prerelease --index --default-index --link-mode --group --extra --override --log --cert --exists-action --report --use-feature --with --refresh-package --reinstall-package --no-build-isolation-package'.split(' '),
        read: readPip,
    },
    { manager: 'pip', program: /^pipx$/, verbs: ['install'], valued: ['--python', '--pip-args', '--index-url', '-i'], read: readPip },
    {
        manager: 'conda',
        program: /^(?:conda|mamba|micromamba)$/,
        verbs: ['install', 'create'],
        valued: ['-c', '--channel', '-n', '--name', '-p', '--prefix', '--file', '-f', '-r', '--root-prefix', '--solver'],
        read: readConda,
    },
    {
        manager: 'apt',
        program: /^(?:apt|apt-get|aptitude)$/,
        verbs: ['install'],
        valued: ['-t', '--target-release', '-o', '--option', '-c', '--config-file', '-a', '--host-architecture'],
        read: readWith(/^([a-z0-9][\w.+-]*?)(?::[a-z0-9]+)?(?:[=/](\S+))?$/i),
    },
    {
        manager: 'apk',
        program: /^apk$/,
        verbs: ['add'],
        valued: ['-t', '--virtual', '-X', '--repository', '-p', '--root', '--arch', '--keys-dir', '--cache-max-age'],
        read: readWith(/^([a-z0-9][\w.+-]*?)(?:@[\w-]+)?(?:[=~<>]+(\S+))?$/i),
    },
    {
        manager: 'yum',
        program: /^(?:yum|dnf|microdnf|tdnf)$/,
        verbs: ['install'],
        valued: ['-c', '--config', '--enablerepo', '--disablerepo', '--setopt', '--releasever', '--installroot', '-x', '--exclude'],
        read: readWith(/^([a-z0-9][\w.+-]*?)(?:-(\d+(?:\.\d+)+\S*))?$/i),
    },
    {
        manager: 'npm',
        program: /^(?:npm|pnpm|yarn|bun)$/,
        verbs: ['install', 'i', 'add'],
        valued: ['--prefix', '-C', '--registry', '--dir', '--cwd', '--cache', '--loglevel'],
        read: readWith(/^(@?[a-z0-9][\w./-]*?)(?:@(?:latest|next|([^@]+)))?$/i),
    },
    { manager: 'gem', program: /^gem$/, verbs: ['install'], valued: ['-i', '--source', '-s'], read: readWith(/^([a-z][\w-]*)(?::(\S+))?$/i) },
    {
        manager: 'cargo',
        program: /^cargo$/,
        verbs: ['install'],
        valued: ['--root', '--features', '-F', '--target', '--git', '--path', '--branch', '--tag', '--rev', '--bin', '--profile'],
        read: readWith(/^([a-z][\w-]*)(?:@(\S+))?$/i),
    },
    {
        manager: 'go',
        program: /^go$/,
        verbs: ['install'],
        valued: ['-ldflags', '-tags', '-mod'],
        read: readWith(/^([a-z][\w-]*\.[\w./-]+)(?:@(?:latest|(\S+)))?$/i),
    },
    {
        manager: 'r',
        program: /^(?:install2\.r|installGithub\.r)$/,
        verbs: [],
        valued: ['-n', '-r', '-l', '--repos', '--ncpus'],
        read: readWith(/^([a-z][\w.]*)()$/i),
    },
];
/**
 * Packages that a command installs by name from a registry, in the order written. Requirement files, paths, archives and
 * repositories are none; `pinned` says that a version is named, by whatever operator.
 */
function installsOf(command) {
    if (/^(?:echo|printf|print)$/.test(command.words[0] ?? ''))
        return [];
    return [...registryInstalls(command), ...rInstalls(command)];
}
function registryInstalls({ words, line }) {
    const found = MANAGERS.map((manager) => ({ manager, start: installs_startOf(manager, words) })).find(({ start }) => start > 0);
    if (!found)
        return [];
    const { manager, read, valued } = found.manager;
    const version = versionOption(words);
    return packageWords(words.slice(found.start), valued).flatMap((word) => {
        const named = read(word);
        if (!named)
            return [];
        return [install(line, manager, named.package, named.version ?? (manager === 'gem' || manager === 'cargo' ? version : undefined))];
    });
}
function install(line, manager, name, version) {
    return { line, manager, package: name.toLowerCase(), ...(version && { version }), pinned: Boolean(version) };
}
/** Index of the first word after the verb, 0 where the command is not this manager's. Options may stand before the verb. */
function installs_startOf({ program, verbs }, words) {
    const at = words.findIndex((word) => program.test(word.slice(word.lastIndexOf('/') + 1)));
    if (at < 0)
        return 0;
    if (verbs.length === 0)
        return at + 1;
    const verb = words.findIndex((word, index) => index > at && verbs.includes(word));
    const between = words.slice(at + 1, Math.max(verb, at + 1));
    return verb > 0 && between.every((word, index) => word === 'global' || isOption(word) || isOption(between[index - 1] ?? ''))
        ? verb + 1
        : 0;
}
/** Of a package with its version; longer words would only keep the expressions that read them busy. */
const installs_longestName = 300;
function packageWords(words, valued) {
    return words.filter((word, index) => word.length < installs_longestName && !isOption(word) && !valued.includes(words[index - 1] ?? ''));
}
function isOption(word) {
    return word.startsWith('-');
}
function versionOption(words) {
    const at = words.findIndex((word) => /^(?:-v|--version|--vers)$/.test(word));
    return at < 0 ? undefined : words[at + 1];
}
function readPip(word) {
    const spec = word.replace(/;.*$/s, '').trim();
    if (/[\\/]|^\.|^git\+|\.(?:whl|zip|tar\.\w+|tgz)$|\s@\s/.test(spec))
        return undefined;
    const parts = /^([a-z0-9](?:[\w.-]*[a-z0-9])?)(?:\s*\[[^\]]*\])?\s*(?:(?:[=~!<>]=?=?|@)\s*(\S.*))?$/i.exec(spec);
    return parts?.[1] ? { package: parts[1], ...(parts[2] && { version: parts[2] }) } : undefined;
}
function readConda(word) {
    const parts = /^(?:[\w./-]+::)?([a-z0-9_][\w.-]*?)(?:\[[^\]]*\])?\s*(?:[=<>!~]+\s*([^=\s].*))?$/i.exec(word);
    return parts?.[1] && !/\.(?:ya?ml|txt|tar\.bz2|conda)$/.test(word)
        ? { package: parts[1], ...(parts[2] && { version: parts[2] }) }
        : undefined;
}
/** Reads a word by a pattern of two groups, name and version; archives and paths are no packages. */
function readWith(pattern) {
    return (word) => {
        const parts = /^[./~]|:\/\/|\.(?:deb|rpm|apk|tgz|tar\.gz)$/.test(word) ? null : pattern.exec(word);
        return parts?.[1] ? { package: parts[1], ...(parts[2] && { version: parts[2] }) } : undefined;
    };
}
/** `install.packages(c("a", "b"))` inside the expression of `R -e` or `Rscript -e`. */
function rInstalls({ words, line }) {
    if (!/^(?:R|Rscript|r|littler)$/.test(words[0]?.split('/').at(-1) ?? ''))
        return [];
    return words.flatMap((word) => [
        ...word.matchAll(/(install\.packages|install_version|pak)\s*\(\s*(?:pkgs\s*=\s*)?(c\([^()]*\)|["'][^"']*["'](?:\s*,\s*["'][^"']*["'])?)/g),
    ].flatMap(([, call, list = '']) => {
        const names = [...list.matchAll(/["']([\w.]+)["']/g)].map(([, name = '']) => name);
        const [first = '', version] = names;
        return call === 'install_version' ? [install(line, 'r', first, version)] : names.map((name) => install(line, 'r', name, undefined));
    }));
}

;// CONCATENATED MODULE: ./lib/extractors/dockerfile.js






const NOT_IMAGES = 'dockerignore|md|py|sh|rst|json|yaml|yml|html|go|js|ts|java|png|svg';
/** Dockerfiles and Containerfiles in all their spellings, templates of them included. */
const dockerfile = {
    id: 'dockerfile',
    files: [
        `{Dockerfile,dockerfile,Containerfile}?([_-]!(*.@(${NOT_IMAGES}))|.!(*.@(${NOT_IMAGES})|@(${NOT_IMAGES})))`,
        '*.{Dockerfile,dockerfile,Containerfile,containerfile}',
        '*{Dockerfile,Containerfile}',
        '*[_-]{dockerfile,containerfile}',
        '*.docker',
    ],
    affects: ['images', 'tools', 'serving.present', 'serving.deploys', 'serving.healthChecks', 'dependencies.python'],
    maxBytes: 512 * 1024,
    extract({ path, text, budget }) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        if (!/^[ \t]*FROM\s/im.test(text) && !/^(?:dockerfile|containerfile)$/i.test(name))
            return { facts: {} };
        if (!budget.spend(text.length))
            return { facts: {}, problems: [{ reason: 'too large to read' }] };
        const instructions = parseDockerfile(text);
        const { stages, whole } = dockerfile_stagesOf(instructions, budget);
        const commands = stages.flatMap(({ alias, commands }) => commands.map((command) => (alias ? { ...command, owner: alias } : command)));
        return {
            facts: { dockerfile: summary(stages, dockerfile_argumentsOf(instructions)), commands },
            problems: whole ? [] : [{ reason: 'more stages than are read' }],
        };
    },
};
/** To copy a value, and to compare an alias, is slower than a parser's step. */
const stepsOfInheritance = 10;
/** The build stages in order; what stands before the first FROM sets the values that FROM lines may use. Each stage costs what it inherits. */
function dockerfile_stagesOf(instructions, budget) {
    const globals = new Map();
    const stages = [];
    for (const instruction of instructions) {
        const stage = stages.at(-1);
        if (instruction.keyword === 'FROM') {
            const inherited = stage ? stage.values.size + stage.chain.length + stages.length : 0;
            if (!budget.spend(stepsOfInheritance * inherited))
                return { stages, whole: false };
            stages.push(openStage(instruction, globals, stages));
        }
        else if (stage)
            addTo(stage, instruction, globals);
        else
            for (const { name, value } of instruction.properties)
                if (value !== undefined)
                    globals.set(name, expandVariables(value, globals));
    }
    return { stages, whole: true };
}
/** What stands before the first FROM. */
function dockerfile_argumentsOf(instructions) {
    const first = instructions.findIndex(({ keyword }) => keyword === 'FROM');
    const before = instructions.slice(0, Math.max(first, 0));
    return Object.fromEntries(before.flatMap(({ properties }) => properties.map(({ name, value = '' }) => [name, value])));
}
function openStage(instruction, globals, earlier) {
    const from = fromLine(instruction, globals, earlier);
    const base = from.pin === 'stage' ? earlier.findLast(({ alias }) => alias?.toLowerCase() === from.image.toLowerCase()) : undefined;
    const stage = { from, instructions: [], commands: [], values: new Map(base?.values), chain: [] };
    stage.chain = [...(base?.chain ?? []), stage];
    if (from.alias)
        stage.alias = from.alias;
    return stage;
}
function fromLine({ line, words, flags }, globals, earlier) {
    const [written = '', as, alias] = words;
    const image = expandVariables(written, globals).replace(/^["']|["']$/g, '');
    const stage = earlier.some((stage) => stage.alias !== undefined && couldName(image, stage.alias));
    const reference = stage ? { image } : parseImageReference(image);
    return {
        line,
        ...reference,
        ...(as?.toLowerCase() === 'as' && alias && { alias }),
        ...(flags['platform'] && { platform: flags['platform'] }),
        pin: stage ? 'stage' : pinOf(reference),
        ...(written.includes('$') && { written }),
    };
}
/** `base-${TARGETARCH}` can only mean one of the stages that it fits. */
function couldName(image, alias) {
    const name = alias.toLowerCase();
    if (!hasGap(image))
        return image.toLowerCase() === name;
    const [first = '', ...others] = image.toLowerCase().split(/\$\{\w+\}|\$\w+/);
    const last = others.pop();
    if (last === undefined)
        return first === name;
    if (`${first}${others.join('')}${last}` === '' || !name.startsWith(first))
        return false;
    // Each gap stands for one character at least; the earliest place of a part leaves the most room for those behind it.
    let from = first.length;
    for (const part of others) {
        const at = name.indexOf(part, from + 1);
        if (at < 0)
            return false;
        from = at + part.length;
    }
    return name.length > from + last.length && name.endsWith(last);
}
function addTo(stage, instruction, globals) {
    stage.instructions.push(instruction);
    for (const command of dockerfile_commandsOf(instruction))
        stage.commands.push(command);
    if (instruction.keyword !== 'ARG' && instruction.keyword !== 'ENV')
        return;
    for (const { name, value } of instruction.properties) {
        const given = value ?? globals.get(name);
        if (given !== undefined)
            stage.values.set(name, expandVariables(given, stage.values));
    }
}
const RUNS = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK']);
function dockerfile_commandsOf({ keyword, line, json, script }) {
    if (!RUNS.has(keyword))
        return [];
    if (json)
        return parseExec(json, line);
    return parseShell(keyword === 'HEALTHCHECK' ? script.text.replace(/^(?:CMD|NONE)\b/i, '') : script.text, script.line);
}
function summary(stages, globals) {
    const chain = (stages.at(-1)?.chain ?? []).flatMap((stage) => stage.instructions);
    const last = (keyword) => chain.findLast((instruction) => instruction.keyword === keyword);
    const values = stages.at(-1)?.values ?? new Map();
    const user = last('USER')?.words[0];
    const healthcheck = last('HEALTHCHECK');
    const instructions = stages.flatMap((stage) => stage.instructions);
    const [entrypoint, command] = [dockerfile_wordsOf(last('ENTRYPOINT')), dockerfile_wordsOf(last('CMD'))];
    return {
        from: stages.flatMap(({ from }) => from ?? []),
        arguments: globals,
        installs: stages.flatMap(stageInstalls),
        ...(user && { user: expandVariables(user, values) }),
        ...(healthcheck && healthcheck.words[0]?.toUpperCase() !== 'NONE' && { healthcheck: healthcheck.line }),
        expose: chain.filter(({ keyword }) => keyword === 'EXPOSE').flatMap(({ words }) => words.flatMap((word) => portOf(word, values))),
        entrypoint: [last('ENTRYPOINT'), last('CMD')].flatMap((instruction) => (instruction ? dockerfile_commandsOf(instruction) : [])),
        start: { ...(entrypoint && { entrypoint }), ...(command && { command }) },
        copies: instructions.filter(({ keyword }) => keyword === 'COPY' || keyword === 'ADD').map(copyOf),
        environment: Object.fromEntries(instructions
            .filter(({ keyword }) => keyword === 'ENV')
            .flatMap(({ properties }) => properties.map(({ name, value = '' }) => [name, value]))),
    };
}
function dockerfile_wordsOf(instruction) {
    return instruction && (instruction.json ?? ['sh', '-c', instruction.script.text]);
}
/** A word that is one variable may hold several packages. */
const dockerfile_VARIABLE = /^\$(?:\w+|\{\w+\})$/;
function stageInstalls({ commands, values }) {
    return commands.flatMap((command) => {
        const words = command.words.flatMap((word) => (dockerfile_VARIABLE.test(word) ? expandVariables(word, values).split(/\s+/) : word));
        return installsOf({ ...command, words });
    });
}
function portOf(word, values) {
    const port = Number.parseInt(expandVariables(word, values), 10);
    return port > 0 ? [port] : [];
}
function copyOf({ line, words, flags, json }) {
    return { line, ...(flags['from'] && { from: flags['from'] }), sources: (json ?? words).slice(0, -1) };
}

;// CONCATENATED MODULE: ./lib/extractors/documents.js
/** What a document is, by its name. The first that fits decides. */
const names = [
    { kind: 'codeowners', name: /^codeowners$/ },
    { kind: 'modelCard', name: /^model[-_ ]?card/ },
    { kind: 'dataCard', name: /^(?:data[-_ ]?card|dataset[-_ ]?card|datasheet)/ },
    { kind: 'license', name: /^(?:licen[cs]e|copying|unlicense)(?:[-._]|$)/ },
    { kind: 'notice', name: /^(?:notice|third[-_]?party)/ },
    { kind: 'citation', name: /^citation/ },
    { kind: 'contributing', name: /^contributing/ },
    { kind: 'changelog', name: /^(?:changelog|changes|history|release[-_]?notes)(?:\.|$)/ },
    { kind: 'security', name: /^security(?:\.|$)/ },
    { kind: 'runbook', name: /^(?:runbook|playbook|operations|on[-_]?call)(?:[-._]|$)|runbook/ },
    { kind: 'readme', name: /^readme(?:\.|$)/ },
];
/** What of a project's documents hangs on one of a kind that cannot be read; a readme may be that of a model. */
const documents_partsOf = {
    codeowners: ['documents.codeowners'],
    license: ['documents.license'],
    modelCard: ['documents.modelCard'],
    readme: ['documents.modelCard'],
    runbook: ['documents.runbook'],
};
/** Documents that a reader looks for by name, in any folder and of any text format. */
const documents_documents = {
    id: 'documents',
    files: [
        '[Rr][Ee][Aa][Dd][Mm][Ee]*',
        '{LICEN[CS]E,licen[cs]e,Licen[cs]e,COPYING,UNLICENSE,NOTICE,CITATION,CODEOWNERS}*',
        '{CONTRIBUTING,Contributing,contributing,CHANGELOG,Changelog,changelog,CHANGES,HISTORY,RELEASE,SECURITY,security}*',
        '*{[Rr]unbook,RUNBOOK}*',
        '{[Mm]odel,MODEL,[Dd]ata,DATA,[Dd]ataset,DATASET}{_,-, ,}{[Cc]ard,CARD}*',
        '**/*{[Mm]odel,MODEL}{_,-}{[Cc]ard,CARD}/**/*.{md,qmd,[Rr]md,rst,html,txt}',
        '{datasheet,DATASHEET,playbook,PLAYBOOK,OPERATIONS,oncall,on-call,ONCALL}*',
    ],
    affects: (path) => documents_partsOf[documents_kindOf(path) ?? 'notice'] ?? [],
    maxBytes: 1_000_000,
    extract({ path, text }) {
        const kind = documents_kindOf(path);
        if (kind === undefined)
            return { facts: {} };
        const installs = kind === 'readme' ? documents_installsOf(text) : [];
        const document = {
            kind: kind === 'readme' && isModelCard(text) ? 'modelCard' : kind,
            ...(installs.length > 0 && { installs }),
            headings: headingsOf(text),
            words: text.split(/\s+/).filter(Boolean).length,
        };
        return { facts: { document } };
    },
};
function documents_kindOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    if (!/^[^.]+$|\.(?:md|markdown|mdx|rst|txt|adoc|org|html|cff|qmd|rmd|ipynb|bib)$/.test(name))
        return undefined;
    return names.find((one) => one.name.test(name))?.kind ?? (isInCardFolder(path) ? 'modelCard' : undefined);
}
/** A card that is rendered from code has a folder to itself. */
function isInCardFolder(path) {
    return /(?:^|[/_-])model[-_]card\/[^/]+$/i.test(path);
}
/** The front matter that the Hugging Face Hub reads from a model's README. */
function isModelCard(text) {
    const front = /^---\r?\n([\s\S]{0,5000}?)\r?\n---/.exec(text)?.[1] ?? '';
    return /^(?:pipeline_tag|base_model|model-index|library_name):/m.test(front);
}
/** Names after `pip install` and its kin, without versions and extras, and those of git repositories; no paths, files or other URLs. */
function documents_installsOf(text) {
    const commands = text.matchAll(/\b(?:pip3? install|uv add|poetry add|(?:conda|mamba) install)[ \t]([^\n`#<]{1,300})/g);
    const words = [...commands].flatMap(([, rest = '']) => rest.replace(/-[rc]\s+\S+/g, ' ').split(/\s+/));
    const names = words.flatMap((word) => /^["']?([A-Za-z][\w.-]*)(?:\[[^\]]*\])?(?:[=<>~!].*)?["']?$/.exec(word)?.[1]?.toLowerCase() ?? []);
    const sources = words.flatMap((word) => /^["']?git\+\S+\/([\w.-]+?)(?:\.git)?(?:[@#][^"']*)?["']?$/.exec(word)?.[1]?.toLowerCase() ?? []);
    return [...new Set([...names, ...sources])].slice(0, 50);
}
function headingsOf(text) {
    let fenced = false;
    return text.split(/\r?\n/).flatMap((raw, index) => {
        if (/^\s*(?:```|~~~)/.test(raw))
            fenced = !fenced;
        const heading = fenced ? undefined : /^#{2,6}\s+(\S.{0,400})/.exec(raw)?.[1]?.replace(/\s*#*\s*$/, '');
        return heading === undefined ? [] : [{ line: index + 1, text: heading.slice(0, 200) }];
    });
}

;// CONCATENATED MODULE: ./lib/extractors/drone.js



/** `.drone.yml`: each step of each pipeline is a job. */
const drone = {
    id: 'drone',
    files: ['.drone.yml', '.drone.yaml'],
    affects: ['ci', ...ofCommands],
    maxBytes: 500_000,
    extract({ path, text }) {
        const documents = (0,yaml/* readYamlDocuments */.Cw)(text);
        const jobs = documents.flatMap(({ root }) => (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(root, 'steps')).map((step) => drone_jobOf(step, root)));
        const role = path.includes('/') ? 'template' : 'workflow';
        const triggers = [...new Set(jobs.flatMap((job) => job.triggers ?? []))];
        const ci = ciFacts({ system: 'drone', role, triggers, paths: [], jobs, includes: [], uses: [] });
        return { facts: ci, problems: documents.flatMap(({ problems }) => problems) };
    },
};
const triggerOfEvent = new Map(Object.entries({
    push: 'push',
    pull_request: 'pull-request',
    tag: 'tag',
    cron: 'schedule',
    custom: 'manual',
    promote: 'release',
}));
function drone_jobOf(step, pipeline) {
    const limits = [(0,yaml.at)(step, 'when', 'event'), (0,yaml.at)(pipeline, 'trigger', 'event')];
    const events = limits.map((node) => (0,yaml/* textsOf */.CB)(node?.kind === 'map' ? (0,yaml/* child */.jf)(node, 'include') : node)).find((list) => list.length > 0);
    const image = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(step, 'image'));
    const environment = (0,yaml/* recordOf */.zv)((0,yaml/* child */.jf)(step, 'environment'));
    return {
        line: step.line,
        name: (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(step, 'name')) ?? 'step',
        triggers: events?.map((event) => triggerOfEvent.get(event) ?? 'other') ?? ['push', 'pull-request', 'tag'],
        disabled: false,
        needs: (0,yaml/* textsOf */.CB)((0,yaml/* child */.jf)(step, 'depends_on')),
        ...(image && { image }),
        services: (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(pipeline, 'services')).flatMap((service) => (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(service, 'image')) ?? []),
        ...(Object.keys(environment).length > 0 && { environment }),
        steps: [commandStep(step.line, scriptCommands((0,yaml/* child */.jf)(step, 'commands')))],
    };
}

;// CONCATENATED MODULE: ./lib/languages/ini.js
const header = /^\s*\[([^\n]*)\]\s*(?:[#;][^\n]*)?$/;
const comment = /^\s*(?:[#;]|$)/;
/**
 * Sections of an INI file as Python's configparser reads them: `#` and `;` start a comment only at the start of a line, and a line
 * indented deeper than its key goes on with the value. Lines that are neither are left out; nothing is thrown.
 */
function readIni(text) {
    const sections = [{ name: '', line: 1, entries: [] }];
    let entry;
    let indentation = 0;
    for (const [index, raw] of text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .entries()) {
        if (comment.test(raw))
            continue;
        const line = index + 1;
        const depth = raw.length - raw.trimStart().length;
        if (entry && depth > indentation) {
            const more = raw.trim();
            entry.lines.push({ text: more, line });
            entry.value += entry.value === '' ? more : `\n${more}`;
            continue;
        }
        entry = undefined;
        const name = header.exec(raw)?.[1];
        if (name !== undefined) {
            sections.push({ name: name.trim(), line, entries: [] });
            continue;
        }
        const sign = raw.search(/[=:]/);
        const key = raw.slice(0, Math.max(sign, 0)).trim();
        if (key === '')
            continue;
        const value = raw.slice(sign + 1).trim();
        entry = { key, value, line, lines: value === '' ? [] : [{ text: value, line }] };
        indentation = depth;
        sections.at(-1)?.entries.push(entry);
    }
    return sections;
}
/** Entry of a section by their names, the last one where it is written twice. */
function iniEntry(sections, section, key) {
    const wanted = key.toLowerCase();
    return sections
        .filter((one) => one.name === section)
        .flatMap((one) => one.entries)
        .findLast((entry) => entry.key.toLowerCase() === wanted);
}

;// CONCATENATED MODULE: ./lib/extractors/dvc-config.js

const dvc_config_schemes = new Map(Object.entries({
    s3: 's3',
    gs: 'gs',
    azure: 'azure',
    ssh: 'ssh',
    http: 'http',
    https: 'http',
    gdrive: 'gdrive',
    hdfs: 'hdfs',
    webhdfs: 'hdfs',
    webdav: 'webdav',
    webdavs: 'webdav',
    oss: 'oss',
}));
/** `.dvc/config`: the remotes that everybody who clones shares. `.dvc/config.local` is one machine's and not read. */
const dvcConfig = {
    id: 'dvc-config',
    files: ['**/.dvc/config', '.dvc/config'],
    affects: ['data', 'data.dvc', 'tools'],
    maxBytes: 100_000,
    extract({ text }) {
        const sections = readIni(text);
        const main = iniEntry(sections, 'core', 'remote')?.value;
        const remotes = sections.flatMap(({ name, line, entries }) => {
            const remote = /^'?remote\s+"([^"]+)"'?$/.exec(name)?.[1];
            const url = entries.find(({ key }) => key === 'url');
            if (remote === undefined)
                return [];
            const endpoint = entries.find(({ key }) => key === 'endpointurl')?.value;
            const place = { name: remote, url: url?.value ?? '', line: url?.line ?? line, ...(endpoint !== undefined && { endpoint }) };
            return [{ ...place, kind: 'unknown', default: remote === main }];
        });
        const urls = new Map(remotes.map(({ name, url }) => [name, url]));
        return { facts: { dvc: { kind: 'config', remotes: remotes.map((remote) => ({ ...remote, kind: dvc_config_kindOf(remote.url, urls) })) } } };
    },
};
/** A remote can stand on another one: `remote://storage/folder`. */
function dvc_config_kindOf(url, urls, depth = 0) {
    const [, scheme, host] = /^([a-z0-9+]+):\/\/([^/]*)/i.exec(url) ?? [];
    if (scheme === undefined)
        return url === '' ? 'unknown' : 'local';
    const base = scheme === 'remote' && depth < 5 ? urls.get(host ?? '') : undefined;
    return base === undefined ? (dvc_config_schemes.get(scheme.toLowerCase()) ?? 'unknown') : dvc_config_kindOf(base, urls, depth + 1);
}

;// CONCATENATED MODULE: ./lib/extractors/dvc-lock.js

/** `dvc.lock`: the stages that were run, with what they read and wrote. */
const dvcLock = {
    id: 'dvc-lock',
    files: ['dvc.lock'],
    affects: ['data', 'data.dvc'],
    maxBytes: 5_000_000,
    extract({ text }) {
        const { root, problems } = (0,yaml/* readYaml */.gM)(text);
        const stages = (0,yaml/* child */.jf)(root, 'stages') ?? root;
        return {
            facts: {
                dvc: {
                    kind: 'lock',
                    stages: (0,yaml/* entriesOf */.Mc)(stages)
                        .filter(({ value }) => value.kind === 'map')
                        .map(({ key, line, value }) => ({ name: key, line, deps: dvc_lock_pathsOf((0,yaml/* child */.jf)(value, 'deps')), outs: dvc_lock_pathsOf((0,yaml/* child */.jf)(value, 'outs')) })),
                },
            },
            problems,
        };
    },
};
function dvc_lock_pathsOf(node) {
    return (0,yaml/* itemsOf */.S3)(node).flatMap((item) => (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(item, 'path')) ?? []);
}

;// CONCATENATED MODULE: ./lib/languages/settings.js
/** Enough for a configuration file; what is longer is data. */
const maxValues = 3000;
const settings_maxLength = 500;
/** Every scalar below a YAML or JSON node with its dotted key; items of lists are numbered from 0. At most 3,000. */
function settingsOf(node, key = '', values = []) {
    if (!node || values.length >= maxValues)
        return values;
    if (node.kind === 'scalar') {
        if (node.value !== null)
            values.push({ key, value: node.text.slice(0, settings_maxLength), line: node.line });
        return values;
    }
    const below = key === '' ? '' : `${key}.`;
    if (node.kind === 'list')
        for (const [index, item] of node.items.entries())
            settingsOf(item, `${below}${index}`, values);
    else
        for (const entry of node.entries)
            settingsOf(entry.value, `${below}${entry.key}`, values);
    return values;
}

;// CONCATENATED MODULE: ./lib/extractors/dvc-pipeline.js



/** `dvc.yaml` in any folder. Templates are kept as such: what they iterate over can stand in another file. */
const dvcPipeline = {
    id: 'dvc-pipeline',
    files: ['dvc.yaml'],
    affects: ['data', 'data.dvc', 'training', 'tools'],
    maxBytes: 500_000,
    extract({ text }) {
        const { root, problems } = (0,yaml/* readYaml */.gM)(text);
        const bodies = (0,yaml/* entriesOf */.Mc)((0,yaml/* child */.jf)(root, 'stages')).map(({ key, line, value }) => ({ key, line, value }));
        return {
            facts: {
                dvc: {
                    kind: 'pipeline',
                    stages: bodies.map(({ key, line, value }) => readStage(key, line, value)),
                    metrics: dvc_pipeline_pathsOf((0,yaml/* child */.jf)(root, 'metrics')),
                    params: dvc_pipeline_pathsOf((0,yaml/* child */.jf)(root, 'params')),
                    plots: dvc_pipeline_pathsOf((0,yaml/* child */.jf)(root, 'plots')),
                    artifacts: (0,yaml/* entriesOf */.Mc)((0,yaml/* child */.jf)(root, 'artifacts')).map(({ key, value }) => (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(value, 'path')) ?? key),
                    vars: readVariables((0,yaml/* child */.jf)(root, 'vars')),
                },
                commands: bodies.flatMap(({ key, value }) => readCommands(key, dvc_pipeline_bodyOf(value))),
            },
            problems,
        };
    },
};
/** What is repeated for each item of a template; the stage itself where it is none. */
function dvc_pipeline_bodyOf(stage) {
    return (0,yaml/* child */.jf)(stage, 'do') ?? stage;
}
function readStage(name, line, stage) {
    const body = dvc_pipeline_bodyOf(stage);
    const command = (0,yaml/* scalarsOf */.TM)((0,yaml/* child */.jf)(body, 'cmd'));
    const axes = axesOf(stage);
    const workingDirectory = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(body, 'wdir'));
    return {
        name,
        line,
        deps: dvc_pipeline_pathsOf((0,yaml/* child */.jf)(body, 'deps')),
        outs: outputsOf(body),
        params: paramsOf((0,yaml/* child */.jf)(body, 'params')),
        frozen: (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(body, 'frozen')) === 'true',
        ...(command.length > 0 && { command: command.map((one) => one.text).join('\n') }),
        ...(axes && { template: name, axes }),
        ...(workingDirectory !== undefined && { workingDirectory }),
    };
}
function readCommands(owner, body) {
    const start = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(body, 'wdir'));
    return (0,yaml/* scalarsOf */.TM)((0,yaml/* child */.jf)(body, 'cmd')).flatMap((command) => parseShell(command.text, command.textLine).map((one) => {
        const directory = [start, one.directory].filter(Boolean).join('/');
        return { ...one, owner, ...(directory !== '' && { directory }) };
    }));
}
function axesOf(stage) {
    const foreach = (0,yaml/* child */.jf)(stage, 'foreach');
    const matrix = (0,yaml/* child */.jf)(stage, 'matrix');
    if (foreach)
        return [dvc_pipeline_namesOf(foreach, String)];
    return matrix && (0,yaml/* entriesOf */.Mc)(matrix).map(({ key, value }) => dvc_pipeline_namesOf(value, (index) => `${key}${index}`));
}
/** How DVC names what it iterates over: scalars by themselves, entries by their key, anything else by its number. */
function dvc_pipeline_namesOf(node, numbered) {
    if (node.kind === 'scalar')
        return node.text;
    if (node.kind === 'map')
        return node.entries.map(({ key }) => key);
    return node.items.map((item, index) => (0,yaml/* textOf */.b6)(item) ?? numbered(index));
}
function outputsOf(body) {
    const kinds = [
        ['outs', 'out'],
        ['metrics', 'metric'],
        ['plots', 'plot'],
    ];
    return kinds.flatMap(([key, kind]) => (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(body, key)).flatMap((item) => {
        const path = (0,yaml/* textOf */.b6)(item);
        if (path !== undefined)
            return [{ path, cache: true, kind }];
        return (0,yaml/* entriesOf */.Mc)(item).map((entry) => ({ path: entry.key, cache: (0,yaml/* plainOf */.oi)((0,yaml/* child */.jf)(entry.value, 'cache')) !== false, kind }));
    }));
}
/** `lr`, `params.toml: [lr]`: keys of the parameter files, `file:key` where the file isn't `params.yaml`. */
function paramsOf(node) {
    return (0,yaml/* itemsOf */.S3)(node).flatMap((item) => {
        const key = (0,yaml/* textOf */.b6)(item);
        if (key !== undefined)
            return [key];
        return (0,yaml/* entriesOf */.Mc)(item).flatMap((file) => {
            const keys = (0,yaml/* scalarsOf */.TM)(file.value).map((one) => `${file.key}:${one.text}`);
            return keys.length > 0 ? keys : [`${file.key}:`];
        });
    });
}
/** Paths of a list whose items are texts or one-entry maps, or of a map's keys. */
function dvc_pipeline_pathsOf(node) {
    const entries = (0,yaml/* entriesOf */.Mc)(node).map(({ key }) => key);
    return [...entries, ...(0,yaml/* itemsOf */.S3)(node).flatMap((item) => (0,yaml/* textOf */.b6)(item) ?? (0,yaml/* entriesOf */.Mc)(item).map(({ key }) => key))];
}
function readVariables(node) {
    const items = (0,yaml/* itemsOf */.S3)(node);
    return {
        files: items.flatMap((item) => (0,yaml/* textOf */.b6)(item)?.replace(/:[\s\S]*$/, '') ?? []),
        values: items.filter((item) => item.kind === 'map').flatMap((item) => settingsOf(item).map(({ key, value }) => ({ key, value }))),
    };
}

;// CONCATENATED MODULE: ./lib/extractors/dvc-pointer.js


/** `*.dvc`: what `dvc add`, `dvc import` and `dvc import-url` leave in git; also the stage files of DVC before 1.0, and `Dvcfile`. */
const dvcPointer = {
    id: 'dvc-pointer',
    files: ['*.dvc', 'Dvcfile'],
    affects: ['data', 'data.dvc'],
    maxBytes: 500_000,
    extract({ path, text }) {
        const { root, problems } = (0,yaml/* readYaml */.gM)(text);
        const command = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(root, 'cmd'));
        const facts = command === undefined ? pointerOf(root) : dvc_pointer_stageOf(path, command, root);
        return { facts, problems };
    },
};
function pointerOf(root) {
    const outs = (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(root, 'outs')).flatMap((item) => {
        const path = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(item, 'path'));
        const hash = hashOf(item);
        const size = Number((0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(item, 'size')) ?? Number.NaN);
        return path === undefined ? [] : [{ path, line: item.line, ...(hash && { hash }), ...(Number.isFinite(size) && { size }) }];
    });
    if (outs.length === 0)
        return {};
    const imported = (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(root, 'deps')).map(importOf).find(Boolean);
    const pointer = { kind: 'pointer', outs, ...(imported && { import: imported }) };
    return { dvc: pointer };
}
function importOf(dependency) {
    const repository = (0,yaml/* child */.jf)(dependency, 'repo');
    const url = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(repository ?? dependency, repository ? 'url' : 'path'));
    const revision = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(repository, 'rev_lock')) ?? (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(dependency, 'etag')) ?? hashOf(dependency);
    return url === undefined ? undefined : { url, ...(revision && { revision }) };
}
function hashOf(node) {
    return (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(node, 'md5')) ?? (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(node, 'etag')) ?? (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(node, 'checksum'));
}
function dvc_pointer_stageOf(path, command, root) {
    const outputs = (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(root, 'outs'));
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.dvc$/, '');
    const workingDirectory = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(root, 'wdir'));
    const stage = {
        name,
        line: 1,
        command,
        deps: (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(root, 'deps')).flatMap((item) => (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(item, 'path')) ?? []),
        outs: outputs.flatMap((item) => {
            const output = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(item, 'path'));
            const kind = ((0,yaml/* plainOf */.oi)((0,yaml/* child */.jf)(item, 'metric')) ?? false) === false ? 'out' : 'metric';
            return output === undefined ? [] : [{ path: output, cache: (0,yaml/* plainOf */.oi)((0,yaml/* child */.jf)(item, 'cache')) !== false, kind }];
        }),
        params: [],
        frozen: false,
        locked: outputs.every((item) => hashOf(item) !== undefined),
        ...(workingDirectory !== undefined && { workingDirectory }),
    };
    const commands = parseShell(command, (0,yaml/* child */.jf)(root, 'cmd')?.line ?? 1).map((one) => ({ ...one, owner: name }));
    return { dvc: { kind: 'pipeline', stages: [stage], metrics: [], params: [], plots: [], artifacts: [] }, commands };
}

;// CONCATENATED MODULE: ./lib/languages/foreign.js
const C_LIKE = {
    opaque: /\/(?:\/[^\n]*|\*[\s\S]*?(?:\*\/|$))|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|'[^'\\\n]*(?:\\.[^'\\\n]*)*'?/g,
    comment: '/',
};
const NOT_CALLS = /^(?:if|for|while|function|switch|return|repeat|end|elseif|catch|let|do|begin|in|and|or|not|where|macro|struct|module)$/;
const grammars = {
    r: {
        opaque: /#[^\n]*|"""[\s\S]*?(?:"""|$)|"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|'[^'\\]*(?:\\[\s\S][^'\\]*)*'?/g,
        comment: '#',
        imports: [
            /\b(?:library|require|requireNamespace|loadNamespace|attachNamespace)\s*\(\s*(?:package\s*=\s*)?["']?(?<name>[A-Za-z][\w.]*)/g,
            /\b(?:p_load|box::use|use)\s*\((?<names>[^()]*)\)/g,
            /(?<![\w.])(?<name>[A-Za-z][\w.]*):::?[\w.]/g,
            // What `reticulate` loads of Python.
            /(?<![\w.$@])import\s*\(\s*["'](?<name>[A-Za-z][\w.]*)["']/g,
        ],
        quoted: true,
        calls: /(?<![\w.$@:])(?<name>[A-Za-z.][\w.]*(?::::?[\w.]+)?)\s*\(/g,
        first: /\s{0,200}(?:[\w.]{1,60}\s{0,20}=\s{0,20})?(?:["'](?<text>[^"'\n]{1,500})["']|(?<name>[A-Za-z][\w.$]{0,99}))\s{0,200}[,)]/y,
    },
    julia: {
        opaque: /#=[\s\S]*?(?:=#|$)|#[^\n]*|"""[\s\S]*?(?:"""|$)|"[^"\\]*(?:\\[\s\S][^"\\]*)*"?/g,
        comment: '#',
        imports: [/^[ \t]*(?:using|import)[ \t]+(?<names>[^\n:;]+(?:,[ \t]*\n[^\n:;]+)*)/gm],
        calls: /(?<![\w.@])(?<name>[A-Za-z_][\w.]*!?)\(/g,
    },
    cpp: { ...C_LIKE, imports: [/^[ \t]*#[ \t]*include[ \t]*[<"](?<name>[^>"\n]+)/gm], quoted: true },
    jvm: {
        ...C_LIKE,
        imports: [/^[ \t]*import[ \t]+(?:static[ \t]+)?(?<name>\w+(?:\.\w+)*(?:\.\*)?)/gm],
        // What fits a model, what makes a file a program or none, and what a test tries; no other call is.
        calls: [
            /\.(?<name>fit|train)\s{0,5}\(/g,
            /\b(?:void|def|fun)\s{1,5}(?<name>main)\s{0,5}\(/g,
            /\bextends\s{1,5}(?<name>App)\b/g,
            /^[ \t]*(?!case\b)(?:\w+[ \t]+){0,4}(?<name>class|object)[ \t]/gm,
            /(?<name>@(?:\w{1,40}\.)?Test)\b/g,
            /(?<![\w$])(?<name>assert\w{0,40})\s{0,5}\(/g,
        ],
        first: /\s{0,20}(?<name>true)\s{0,20}\)/y,
    },
    csharp: {
        opaque: new RegExp(`"""[\\s\\S]*?(?:"""|$)|@"[^"]*(?:""[^"]*)*"?|${C_LIKE.opaque.source}`, 'g'),
        comment: '/',
        imports: [/^\uFEFF?[ \t]*(?:global[ \t]+)?using[ \t]+(?:static[ \t]+)?(?:\w+[ \t]*=[ \t]*)?(?<name>\w+(?:\.\w+)*)[ \t]*;/gm],
        // What fits a model, with ML.NET and with TorchSharp, and what makes a file a program or none; no other call is.
        calls: [/\.(?<name>Fit|backward)\s{0,5}\(/g, /\b(?<name>Main)\s{0,5}\(/g, /^[ \t]*(?:\w+[ \t]+){0,4}(?<name>class)[ \t]/gm],
    },
    go: {
        opaque: /\/(?:\/[^\n]*|\*[\s\S]*?(?:\*\/|$))|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|`[^`]*`?/g,
        comment: '/',
        imports: [/^import[ \t]+(?:[\w.]+[ \t]+)?"(?<name>[^"\n]+)"/gm, /^import[ \t]*\((?<names>[^()]*)\)/gm],
        quoted: true,
    },
    rust: {
        opaque: /\/(?:\/[^\n]*|\*[\s\S]*?(?:\*\/|$))|"[^"\\]*(?:\\[\s\S][^"\\]*)*"?/g,
        comment: '/',
        imports: [/^[ \t]*(?:pub[ \t]+)?(?:use|extern[ \t]+crate)[ \t]+(?<name>\w+(?:::\w+)*)/gm],
        // What marks a test; no other call is.
        calls: /#\[(?<name>(?:\w{1,40}::)?test)\b/g,
    },
    javascript: {
        opaque: new RegExp(`${C_LIKE.opaque.source}|\`[^\`\\\\]*(?:\\\\[\\s\\S][^\`\\\\]*)*\`?`, 'g'),
        comment: '/',
        imports: [/\b(?:from|import)\s*["'](?<name>[^"'\n]+)["']/g, /\b(?:require|import)\s*\(\s*["'](?<name>[^"'\n]+)["']/g],
        quoted: true,
        // What a test asserts with, what is made, and what a service is asked for; no other call is.
        calls: [
            /(?<![\w$])(?<name>expect|assert|should|cy)(?:\.\w{1,40}){0,8}\s*\(/g,
            /(?<![\w$])new\s{1,5}(?:[\w$]{1,60}\.){0,4}(?<name>[A-Z]\w{1,80})\s{0,5}\(/g,
            /\.(?<name>(?:create|update|invoke|start)[A-Z]\w{1,60})\s{0,5}\(\s{0,20}\{/g,
        ],
    },
    lua: {
        opaque: /--\[\[[\s\S]*?(?:\]\]|$)|--[^\n]*|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|'[^'\\\n]*(?:\\.[^'\\\n]*)*'?/g,
        comment: '-',
        imports: [/\brequire\s{0,20}\(?\s{0,20}["'](?<name>[^"'\n]+)["']/g],
        quoted: true,
    },
};
/** What source of another language than Python loads and calls, by name alone; comments and strings are left out. Never throws. */
function readForeign(text, language) {
    const grammar = grammars[language];
    const { imports, quoted, calls } = grammar;
    const bare = quoted && !calls ? '' : blanked(text, grammar, true);
    const searched = quoted ? blanked(text, grammar, false) : bare;
    const found = imports.flatMap((pattern) => matches(searched, pattern));
    const called = [calls ?? []].flat().flatMap((pattern) => matches(bare, pattern));
    return {
        language,
        imports: foreign_inOrder(found).map(({ name, line }) => ({ name, line })),
        calls: callsOf(foreign_inOrder(called.filter(({ name }) => !NOT_CALLS.test(name))), text, grammar),
    };
}
function callsOf(found, text, { first }) {
    return found.map(({ name, line, end = 0 }) => {
        if (!first)
            return { name, line };
        first.lastIndex = end;
        const given = first.exec(text)?.groups;
        if (given?.['text'] !== undefined)
            return { name, line, first: { literal: given['text'] } };
        return given?.['name'] === undefined ? { name, line } : { name, line, first: { reference: given['name'] } };
    });
}
/** The text without comments, and without what stands in strings where those are to go too; lines stay. */
function blanked(text, { opaque, comment }, strings) {
    return text.replace(opaque, (whole) => {
        if (!strings && !whole.startsWith(comment))
            return whole;
        return whole.includes('\n') ? whole.replace(/[^\n]+/g, spaces) : spaces(whole);
    });
}
function spaces(text) {
    return ' '.repeat(text.length);
}
function matches(text, pattern) {
    const found = [];
    let [line, counted] = [1, 0];
    for (const { 0: whole, index, groups } of text.matchAll(pattern)) {
        for (; counted < index; counted++)
            if (text.charCodeAt(counted) === 10)
                line++;
        if (groups?.['name'])
            found.push({ name: groups['name'], line, end: index + whole.length });
        else
            for (const one of foreign_listed(groups?.['names'] ?? '', line))
                found.push(one);
    }
    return found;
}
/** Names of a list: the quoted ones, or without quotes all words but aliases. */
function foreign_listed(names, firstLine) {
    const item = names.includes('"') ? /(?<=")[^"\n]+(?=")/g : /(?<!\bas[ \t]{1,20})\w[\w./]*/g;
    return names.split('\n').flatMap((text, index) => {
        const written = text.match(item) ?? [];
        return written.filter((name) => /\w/.test(name) && name !== 'as').map((name) => ({ name, line: firstLine + index }));
    });
}
function foreign_inOrder(found) {
    const seen = new Set();
    const unique = found.filter(({ name, line }) => !seen.has(`${line} ${name}`) && seen.add(`${line} ${name}`));
    return unique.sort((a, b) => a.line - b.line);
}

;// CONCATENATED MODULE: ./lib/languages/python/scope.js
const SEARCHED = 64;
const MOST_ARMS = 8;
/** A new scope in which nothing is bound. */
function openScope(kind, name, parent) {
    const scope = { kind, name, bindings: new Map(), attributes: new Map(), attributed: new Set(), elsewhere: new Map() };
    if (parent)
        scope.parent = parent;
    return scope;
}
/** Name of something that is defined in the scope, qualified within the module. */
function qualify(scope, name) {
    return scope.name ? `${scope.name}.${name}` : name;
}
/** Binds a name in the scope, or where `global` or `nonlocal` sends it. */
function bind(scope, name, binding) {
    append((scope.elsewhere.get(name) ?? scope).bindings, name, binding);
}
/** Adds a binding to those of a name, behind the earlier ones. */
function append(bindings, name, binding) {
    const list = bindings.get(name);
    if (list)
        list.push(binding);
    else
        bindings.set(name, [binding]);
}
/** The module that a scope belongs to. */
function moduleOf(scope) {
    let current = scope;
    while (current.parent)
        current = current.parent;
    return current;
}
/** What a name in an expression means, once all bindings of the module are known; undefined where nothing binds it. */
function meaningOf(name) {
    if (name.meaning === undefined)
        name.meaning = lookUp(name.scope, name.name, name.at) ?? null;
    return name.meaning ?? undefined;
}
/** What a name means at an offset; undefined where nothing binds it. */
function lookUp(scope, name, at) {
    for (let current = scope; current; current = current.parent) {
        // Python hides the names of a class body from the functions in it.
        if (current.kind === 'class' && current !== scope)
            continue;
        const list = current.bindings.get(name);
        const binding = list && scope_nearest(list, at);
        if (!binding)
            continue;
        const meaning = { binding, outer: current !== scope, only: list.length === 1 };
        if (binding.arm && isLeft(binding.arm, at))
            meaning.otherwise = boundInOtherArms(list, binding, at);
        return meaning;
    }
    return undefined;
}
/** What else the blocks of the statement bind a name to that one of them binds. */
function boundInOtherArms(bindings, binding, at) {
    let arm = binding.arm;
    for (let up = 0; up < MOST_ARMS && arm.outer && isLeft(arm.outer, at); up++)
        arm = arm.outer;
    const first = firstFrom(bindings, arm.from);
    return bindings
        .slice(first, first + SEARCHED)
        .filter((other) => other !== binding && other.from >= arm.from && other.to <= arm.to && !other.extent && !other.fallback)
        .map(({ value }) => value)
        .slice(-MOST_ARMS);
}
/** Whether what stands at an offset runs when the statement has: later, or in a function that was defined before. */
function isLeft({ from, to }, at) {
    return at < from || at >= to;
}
/**
 * The binding that holds at an offset: the last one before it, else the first one after it, since a function may be called later.
 * Bindings to plain values are passed over for others: `mlflow = None` after a failed import says nothing about calls. What else
 * stands in for a failed import is passed over for the import.
 */
function scope_nearest(bindings, at) {
    const following = firstFrom(bindings, at);
    const end = Math.min(bindings.length, following + SEARCHED);
    let later;
    for (let index = following; index < end; index++) {
        const binding = bindings[index];
        if (!binding.extent)
            later ??= at < binding.from && binding.value.kind !== 'literal' ? binding : undefined;
        else if (binding.extent.from <= at && at <= binding.extent.to)
            return binding;
    }
    let plain;
    let fallback;
    for (let index = following - 1; index >= Math.max(0, following - SEARCHED); index--) {
        const binding = bindings[index];
        if (binding.extent)
            continue;
        if (binding.value.kind === 'literal')
            plain ??= binding;
        else if (binding.fallback)
            fallback ??= binding;
        else
            return fallback && binding.value.kind !== 'absolute' ? fallback : binding;
    }
    return fallback ?? later ?? plain;
}
function firstFrom(bindings, at) {
    let low = 0;
    let high = bindings.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (bindings[middle].to <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/languages/python/draft.js

/** The draft of a module in which nothing was read yet. */
function emptyDraft() {
    return {
        module: openScope('module', ''),
        imports: [],
        attempts: [],
        calls: [],
        environment: [],
        definitions: [],
        assignments: [],
        strings: [],
        asserts: [],
        comparisons: [],
    };
}

;// CONCATENATED MODULE: ./lib/languages/python/lines.js
/** Offsets at which the lines of a text start. */
function lineStarts(text) {
    if (text.includes('\r'))
        return [0, ...Array.from(text.matchAll(/\r\n?|\n/g), ({ index, 0: end }) => index + end.length)];
    const starts = [0];
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}
/** The 1-based line of an offset. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}

// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js + 3 modules
var dist = __webpack_require__(1283);
;// CONCATENATED MODULE: ./lib/languages/python/parse.js

/** A step is one token of sound text, about two microseconds; these are the prices of what takes the parser longer. */
const RECOVERY = 8;
/** Places of the parser's stack that are copied, again and again, wherever it tries how a broken text may go on. */
const COPIED = 100;
const STRETCH = 40;
const STRETCH_LENGTH = 4096;
/** What a text may cost by its length: a number table costs one step a character, prose code a third. */
const STEPS_PER_CHARACTER = 3;
const STEPS_PER_TEXT = 50_000;
/** The syntax tree of a text, however broken; undefined where it costs more than its length or the budget allows. */
function parse_parse(text, budget) {
    try {
        return parseWithin(text, budget, STEPS_PER_TEXT + STEPS_PER_CHARACTER * text.length);
    }
    catch {
        // The parser recurses over its nodes at the end, and thousands of nested brackets exhaust the stack.
        return undefined;
    }
}
function parseWithin(text, budget, allowance) {
    const input = countingInput(text);
    // `recovering` is the parser's own count of the tokens until it takes the text for sound again, `stacks` how deep each of its attempts is.
    const partial = dist/* parser */.K.startParse(input);
    let left = allowance;
    for (;;) {
        const tree = partial.advance();
        if (tree)
            return tree;
        const depth = partial.stacks?.[0]?.stack.length ?? 0;
        const cost = 1 + (partial.recovering ? RECOVERY + Math.floor(depth / COPIED) : 0) + STRETCH * input.takeStretches();
        left -= cost;
        if (left < 0 || !budget.spend(cost))
            return undefined;
    }
}
/** The text in stretches, which counts those that are read to their end: an open string makes the parser read all that follows, again and again. */
function countingInput(text) {
    let stretches = 0;
    let next = -1;
    return {
        length: text.length,
        lineChunks: false,
        chunk(from) {
            if (from === next)
                stretches++;
            next = from + STRETCH_LENGTH;
            return text.slice(from, next);
        },
        read: (from, to) => text.slice(from, to),
        takeStretches() {
            const taken = stretches;
            stretches = 0;
            return taken;
        },
    };
}

;// CONCATENATED MODULE: ./lib/languages/python/expression.js
/** What nothing can be said about. */
const unknown = { kind: 'unknown' };
const UNNAMEABLE = new Set(['unknown', 'literal', 'items', 'entries', 'joined', 'self', 'parameter']);
/** Whether something can be named after it: a reference, or what a call returned. */
function isNameable(expression) {
    return !UNNAMEABLE.has(expression.kind);
}
/** The instance that calling the class would give. */
function instanceOf(type) {
    return isNameable(type) ? { kind: 'call', of: type, arguments: [] } : unknown;
}
/** The first of several alternatives that something can be named after. */
function either(...options) {
    return options.find(isNameable) ?? unknown;
}
/** A text where the other of two values is none; else the first that something can be named after, with the other in its place. */
function oneOf(first, second) {
    if (isNone(second) && isText(first))
        return first;
    if (isNone(first) && isText(second))
        return second;
    const found = either(first, second);
    if (isReplaceable(found))
        found.otherwise = found === first ? second : first;
    return found;
}
function isNone(expression) {
    return expression.kind === 'literal' && expression.value === null;
}
function isText(expression) {
    return expression.kind === 'literal' && isDefault(expression);
}
/** Whether an expression may have another value in its place. */
function isReplaceable(expression) {
    return expression.kind === 'name' || expression.kind === 'attribute' || expression.kind === 'call';
}
/** Whether a default value says what is used: a text, or something that may hold one. */
function isDefault(fallback) {
    return fallback.kind === 'literal' ? typeof fallback.value === 'string' && fallback.value !== '' : fallback.kind !== 'unknown';
}
/** Several expressions as a tuple, one as itself. */
function tupleOf(items) {
    return items.length === 1 && items[0] ? items[0] : { kind: 'items', type: 'tuple', items };
}
/** The last part of a dotted name; undefined for what has no name. */
function lastName(expression) {
    return expression.kind === 'name' || expression.kind === 'attribute' ? expression.name : undefined;
}

;// CONCATENATED MODULE: ./lib/languages/python/meaning.js


const DEEPEST = 6;
/** Steps of depth for what itself takes many: names that mean each other must not multiply them. */
const WIDE = 3;
const MOST_RETURNS = 8;
const MOST_BASES = 8;
/** Items of a list, entries of a dictionary that are looked at for one that says something. */
const MOST_ITEMS = 200;
/** What a name was bound to, where a call can be named after it. */
function nameMeaning(name) {
    return nameable(meaningOf(name)?.binding);
}
function nameable(binding, depth = 0) {
    const value = binding && given(picked(binding.value, depth), depth);
    return value && isNameable(value) ? value : undefined;
}
/** What a parameter stands for where the module says so; any other expression as it is. */
function given(expression, depth) {
    if (expression.kind !== 'parameter')
        return expression;
    if (expression.argument === undefined && depth <= DEEPEST) {
        expression.argument = null;
        const found = argumentsFor(expression, depth + 1);
        expression.argument = found.find((argument) => isNameable(argument) && isRooted(argument, depth + 1)) ?? null;
    }
    return expression.argument ?? expression.fallback;
}
/** What the module's calls of a function give for one of its parameters. */
function argumentsFor({ name, position, definition }, depth) {
    const called = /\.__init__$/.test(definition.name) ? definition.scope.definition : definition;
    const calls = moduleOf(definition.scope).called?.get(called?.name.slice(called.name.lastIndexOf('.') + 1) ?? '') ?? [];
    return calls.flatMap((call) => {
        if (definitionOf(call.of, depth) !== called)
            return [];
        const positional = call.arguments.filter((argument) => argument.name === undefined || argument.name === '*');
        const argument = call.arguments.find((one) => one.name === name) ?? positional[position];
        return argument && !positional.slice(0, position + 1).some((one) => one.name === '*') ? [argument.value] : [];
    });
}
/** What an attribute was assigned, where a call can be named after it; not a parameter of the method that assigned it. */
function attributeMeaning(attribute) {
    const value = nameable(attributeBinding(attribute));
    return value && isRooted(value, 0) ? value : undefined;
}
/** The assignment of an attribute: in the class of the object, or to the same name in the same function or around it. */
function attributeBinding({ of, name }, depth = 0) {
    const owner = classOf(of, depth);
    if (owner)
        return classAttribute(owner, name, of.kind === 'name' ? of.at : 0, depth);
    if (of.kind !== 'name' || !moduleOf(of.scope).attributed.has(of.name))
        return undefined;
    return lookUp(of.scope, `${of.name}.${name}`, of.at)?.binding;
}
/** Body of the class that an object is an instance of, where that class is defined in the module. */
function classOf(object, depth) {
    if (depth > DEEPEST)
        return undefined;
    const value = object.kind === 'attribute' ? attributeBinding(object, depth + 1)?.value : boundValue(object, depth);
    if (value?.kind === 'self')
        return value.scope;
    if (value?.kind !== 'call')
        return undefined;
    const called = definitionOf(value.of, depth + 1);
    return called?.kind === 'class' ? called.body : undefined;
}
function boundValue(expression, depth) {
    if (expression.kind !== 'name')
        return expression;
    const value = meaningOf(expression)?.binding.value;
    return value && given(value, depth + 1);
}
function classAttribute(owner, name, at, depth) {
    for (const { attributes, bindings } of lineageOf(owner, depth)) {
        const assigned = attributes.get(name);
        if (assigned)
            return scope_nearest(assigned, at);
        const declared = bindings.get(name)?.at(-1);
        if (declared)
            return asAttribute(declared, depth);
    }
    return undefined;
}
/** Bodies of a class and of the module's classes that it derives from, nearest first. */
function lineageOf(owner, depth) {
    const lineage = new Set([owner]);
    for (const { definition } of lineage) {
        for (const base of definition?.bases.slice(0, MOST_BASES) ?? []) {
            const inherited = lineage.size < MOST_BASES && depth < DEEPEST ? definitionOf(base, depth + 1) : undefined;
            if (inherited?.kind === 'class')
                lineage.add(inherited.body);
        }
    }
    return lineage;
}
/** A property is what it returns; a method is no value. */
function asAttribute(declared, depth) {
    if (declared.value.kind !== 'definition')
        return declared;
    const { definition } = declared.value;
    const isProperty = definition.decorators.some(({ expression }) => /property$/.test(lastName(expression) ?? ''));
    const value = isProperty ? meaning_resultOf(definition, depth + 1) : undefined;
    return value && { ...declared, value };
}
/** The function or class of the module that an expression names. */
function definitionOf(expression, depth = 0) {
    if (depth > DEEPEST)
        return undefined;
    const value = expression.kind === 'attribute' ? method(expression, depth) : boundValue(expression, depth);
    if (value?.kind === 'definition')
        return value.definition;
    return value && value !== expression && value.kind === 'name' ? definitionOf(value, depth + 1) : undefined;
}
function method({ of, name }, depth) {
    const owner = classOf(of, depth + 1) ?? definitionOf(of, depth + 1)?.body;
    return owner?.bindings.get(name)?.at(-1)?.value;
}
/** What a call gives, where it calls a function of the module that says so. */
function callMeaning({ of, imported }, depth = 0) {
    if (imported)
        return imported;
    const called = definitionOf(of, depth);
    return called?.kind === 'function' ? meaning_resultOf(called, depth + 1) : undefined;
}
/** The last thing a function returns that is made of what the module imports or defines; not of the function's parameters. */
function meaning_resultOf(definition, depth = 0) {
    if (depth > DEEPEST)
        return undefined;
    if (definition.result === undefined) {
        definition.result = null;
        definition.result =
            definition.returned.slice(-MOST_RETURNS).findLast((returned) => isNameable(returned) && isRooted(returned, depth)) ?? null;
    }
    return definition.result ?? undefined;
}
/** Whether an expression leads to something imported or defined, or known to every module. */
function isRooted(expression, depth) {
    let current = expression;
    for (let links = 0; current && links < 40; links++) {
        if (current.kind === 'absolute')
            return true;
        if (current.kind === 'definition')
            return current.definition.kind === 'class';
        if (current.kind === 'name') {
            const found = meaningOf(current);
            if (!found)
                return true;
            current = nameable(found.binding, depth + 1);
        }
        else if (current.kind === 'attribute')
            current = nameable(attributeBinding(current, depth), depth + 1) ?? current.of;
        else if (current.kind === 'call')
            current = callMeaning(current, depth) ?? current.of;
        else if (current.kind === 'element')
            current = current.of;
        else
            return false;
    }
    return false;
}
/** An element of a list or dictionary that is written out, one of what a loop goes through; any other expression as it is. */
function picked(expression, depth = 0) {
    if (depth > DEEPEST)
        return unknown;
    const part = partOf(expression, depth);
    return part.kind === 'iterated' ? picked(part, depth + 1) : part;
}
function partOf(expression, depth) {
    if (expression.kind === 'iterated')
        return iteratedItem(expression.of, depth) ?? unknown;
    if (expression.kind !== 'element')
        return expression;
    const { of } = expression;
    if (of.kind === 'iterated' || of.kind === 'element')
        return elementAt(picked(of, depth + 1), expression);
    const part = elementAt(container(of) ?? of, expression);
    // What a function holds of its own parameters has no meaning where it is called.
    return of.kind === 'call' && isNameable(part) && !isRooted(part, depth + WIDE) ? expression : part;
}
function elementAt(of, element) {
    const wanted = element.key?.kind === 'literal' ? element.key.value : undefined;
    if (of.kind === 'unknown')
        return of;
    if (wanted === undefined)
        return element;
    if (of.kind === 'items')
        return (typeof wanted === 'number' && of.items.at(wanted)) || unknown;
    if (of.kind !== 'entries')
        return element;
    return of.entries.slice(0, MOST_ITEMS).find((entry) => entry.key?.kind === 'literal' && entry.key.value === wanted)?.value ?? unknown;
}
/** The first element that something can be named after. */
function iteratedItem(iterable, depth) {
    if (depth > DEEPEST)
        return undefined;
    const held = container(iterable);
    if (held?.kind === 'items')
        return held.items.slice(0, MOST_ITEMS).find((item) => isNameable(item) || item.kind === 'items') ?? held.items[0];
    if (iterable.kind !== 'call')
        return undefined;
    const { of, arguments: given } = iterable;
    const each = given.map(({ value }) => ({ kind: 'iterated', of: value }));
    if (of.kind === 'name' && of.name === 'zip')
        return { kind: 'items', type: 'tuple', items: each };
    if (of.kind === 'name' && of.name === 'enumerate')
        return { kind: 'items', type: 'tuple', items: [unknown, ...each] };
    return of.kind === 'attribute' ? iteratedEntry(of) : undefined;
}
function iteratedEntry({ of, name }) {
    const held = container(of);
    const entry = held?.kind === 'entries' ? (held.entries.slice(0, MOST_ITEMS).find(({ value }) => isNameable(value)) ?? held.entries[0]) : undefined;
    if (!entry)
        return undefined;
    if (name === 'values')
        return entry.value;
    return name === 'items' ? { kind: 'items', type: 'tuple', items: [entry.key ?? unknown, entry.value] } : undefined;
}
/** The list or dictionary that an expression holds, or that a function of the module returns. */
function container(expression) {
    let current = expression;
    for (let copies = 0; current && copies < DEEPEST; copies++) {
        if (current.kind === 'items' || current.kind === 'entries')
            return current;
        if (current.kind === 'name')
            current = meaningOf(current)?.binding.value;
        else if (current.kind === 'attribute')
            current = attributeBinding(current)?.value;
        else if (current.kind === 'call')
            current = definitionOf(current.of)?.returned.at(-1);
        else
            return undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/languages/python/builtins.js
/** Those of Python 2 and of notebooks included. */
const builtins = new Set([
    ...['abs', 'aiter', 'all', 'anext', 'any', 'ascii', 'bin', 'bool', 'breakpoint', 'bytearray', 'bytes', 'callable', 'chr', 'classmethod'],
    ...['compile', 'complex', 'copyright', 'credits', 'delattr', 'dict', 'dir', 'divmod', 'enumerate', 'eval', 'exec', 'exit', 'filter'],
    ...[
        'float',
        'format',
        'frozenset',
        'getattr',
        'globals',
        'hasattr',
        'hash',
        'help',
        'hex',
        'id',
        'input',
        'int',
        'isinstance',
        'issubclass',
    ],
    ...[
        'iter',
        'len',
        'license',
        'list',
        'locals',
        'map',
        'max',
        'memoryview',
        'min',
        'next',
        'object',
        'oct',
        'open',
        'ord',
        'pow',
        'print',
    ],
    ...['property', 'quit', 'range', 'repr', 'reversed', 'round', 'set', 'setattr', 'slice', 'sorted', 'staticmethod', 'str', 'sum', 'super'],
    ...['tuple', 'type', 'vars', 'zip', 'NotImplemented', 'Ellipsis'],
    ...['basestring', 'cmp', 'execfile', 'file', 'long', 'raw_input', 'reduce', 'reload', 'unichr', 'unicode', 'xrange'],
    ...['display', 'displayHTML', 'get_ipython', 'spark', 'dbutils', 'sc', 'sqlContext', 'In', 'Out'],
]);
/** Whether a name is a built-in function, type or exception, or the module's own `__name__` and the like. */
function isBuiltin(name) {
    return builtins.has(name) || /^__\w+__$|(?:Error|Exception|Warning|Exit|Interrupt|Iteration)$/.test(name);
}

;// CONCATENATED MODULE: ./lib/languages/python/names.js




/** A chain with more links loses its beginning. */
const LONGEST_CHAIN = 40;
const MOST_COPIES = 16;
const TYPE_NAMES = { string: 'str', number: 'float', boolean: 'bool', object: 'None' };
/**
 * The dotted name of an expression, followed through imports, assignments and what the module's functions return: `()` marks
 * what a call returned, `[]` an element. A root that nothing binds stays as written; where there is no name at all it is `?`.
 */
function dottedName(expression) {
    const links = [];
    let current = expression;
    for (let copies = 0; links.length < LONGEST_CHAIN && copies < MOST_COPIES;) {
        const meaning = followed(current);
        if (meaning)
            copies++;
        const [link, next] = meaning ? ['', meaning] : linkOf(current);
        if (!next)
            return link + links.reverse().join('');
        if (link)
            links.push(link);
        current = next;
    }
    return `?${links.reverse().join('')}`;
}
/** The names that an expression of a name has where other blocks bound what it begins with. */
function otherNames(expression, name) {
    let root = expression;
    for (let links = 0; links < LONGEST_CHAIN && (root.kind === 'attribute' || root.kind === 'call' || root.kind === 'element'); links++)
        root = root.of;
    const others = root.kind === 'name' ? (meaningOf(root)?.otherwise ?? []).filter(isNameable) : [];
    const start = others.length > 0 ? dottedName(root) : '';
    if (others.length === 0 || !name.startsWith(start))
        return [];
    const named = others.map((other) => dottedName(other) + name.slice(start.length));
    return [...new Set(named)].filter((other) => other !== name && !other.startsWith('?'));
}
function followed(expression) {
    if (expression.kind === 'name')
        return nameMeaning(expression);
    if (expression.kind === 'attribute')
        return attributeMeaning(expression);
    if (expression.kind === 'call')
        return callMeaning(expression);
    const part = picked(expression);
    return part === expression ? undefined : part;
}
/** The last link of a chain with what it hangs on; of a root, its name alone. */
function linkOf(expression) {
    switch (expression.kind) {
        case 'attribute':
            return [`.${expression.name}`, expression.of];
        case 'call':
            return ['()', expression.of];
        case 'element':
            return ['[]', expression.of];
        case 'name':
            return [rootName(expression)];
        case 'absolute':
            return [expression.name];
        case 'definition':
            return [expression.definition.name];
        case 'literal':
            return [`${TYPE_NAMES[typeof expression.value]}()`];
        case 'joined':
            return expression.path ? ['', expression.parts[0]] : ['str()'];
        case 'items':
            return [`${expression.type}()`];
        case 'entries':
            return ['dict()'];
        default:
            return ['?'];
    }
}
/** A name that nothing binds comes from the star import, where there is but one place to come from. */
function rootName(expression) {
    const { name, scope } = expression;
    const { starred } = moduleOf(scope);
    if (!starred || meaningOf(expression) || isBuiltin(name))
        return name;
    return `${starred}.${name}`;
}

;// CONCATENATED MODULE: ./lib/languages/python/settings.js


/** Calls that say what stands where nothing else is set, with the place of that among what they are given. */
const PLACES = new Map([
    ['os.getenv', 1],
    ['os.environ.get', 1],
    ['decouple.config', Number.POSITIVE_INFINITY],
    ['pydantic.Field', 0],
    ['dataclasses.field', Number.POSITIVE_INFINITY],
]);
const LAST = /^(?:getenv|get|config|[Ff]ield)$/;
/** Whether a call may read a setting and say what stands for it, as far as its last name tells. */
function mayHaveDefault({ of, arguments: given }) {
    return given.length > 0 && LAST.test(lastName(of) ?? '');
}
/** What a call that reads a setting gives where nothing is set; undefined for any other call. */
function defaultOf(call) {
    const place = mayHaveDefault(call) ? PLACES.get(dottedName(call.of)) : undefined;
    if (place === undefined)
        return undefined;
    const value = (call.arguments.find(({ name }) => name === 'default') ?? call.arguments[place])?.value;
    return value && isDefault(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/languages/python/constants.js





const constants_MOST_COPIES = 8;
const constants_DEEPEST = 12;
const LONGEST_TEXT = 500;
const PATHS = /^(?:pathlib\.(?:Pure)?(?:Posix)?Path|os\.path\.join|str|os\.fspath|upath\.UPath|cloudpathlib\.\w+)$/;
/**
 * The literal, list or dictionary that a name holds; a name of an outer scope only where it is assigned once. Of `given or "text"`,
 * of a parameter's and of a setting's default value the text, where what is given is known no further.
 */
function constantOf(expression, depth = 0) {
    let current = expression;
    let otherwise;
    for (let copies = 0; current && copies < constants_MOST_COPIES; copies++) {
        if (isReplaceable(current))
            otherwise = current.otherwise ?? otherwise;
        if (current.kind === 'parameter' && isDefault(current.fallback))
            otherwise = current.fallback;
        if (current.kind === 'items' || current.kind === 'entries')
            return current;
        if (current.kind === 'literal' && (current.value !== null || !otherwise))
            return current;
        if (current.kind === 'call')
            otherwise = defaultOf(current) ?? otherwise;
        if (current.kind === 'joined' || current.kind === 'call')
            return literalText(current, depth) ?? textInPlace(otherwise, depth);
        current = constants_heldBy(current);
    }
    return textInPlace(otherwise, depth);
}
/** What a name stands for where nothing is given in its place: the default value of a parameter, where that has a name too. */
function replacementOf(expression) {
    let current = expression;
    let otherwise;
    for (let copies = 0; current && copies < constants_MOST_COPIES; copies++) {
        if (isReplaceable(current))
            otherwise = current.otherwise ?? otherwise;
        if (current.kind === 'parameter')
            otherwise = current.fallback;
        current = constants_heldBy(current);
    }
    return otherwise?.kind === 'attribute' || otherwise?.kind === 'name' ? otherwise : undefined;
}
/** The key under which an expression is taken from a dictionary that the module does not write out. */
function constants_keyOf(expression) {
    let current = expression;
    for (let copies = 0; current && copies < constants_MOST_COPIES; copies++) {
        const next = constants_heldBy(current);
        if (current.kind === 'element' && !next)
            return current.key?.kind === 'literal' ? String(current.key.value) : undefined;
        current = next;
    }
    return undefined;
}
function textInPlace(otherwise, depth) {
    const constant = otherwise && depth < constants_DEEPEST ? constantOf(otherwise, depth + 1) : undefined;
    return constant?.kind === 'literal' && typeof constant.value === 'string' ? constant : undefined;
}
function constants_heldBy(expression) {
    if (expression.kind === 'attribute')
        return attributeBinding(expression)?.value;
    if (expression.kind === 'element') {
        const part = picked(expression);
        return part === expression ? undefined : part;
    }
    if (expression.kind !== 'name')
        return undefined;
    const found = meaningOf(expression);
    return found && (found.only || !found.outer) ? found.binding.value : undefined;
}
function literalText(expression, depth) {
    const text = constantText(expression, depth);
    return text === undefined ? undefined : { kind: 'literal', value: text };
}
/** The text that an expression is known to make, or the part of it before what is not known. */
function constantPrefix(expression) {
    const parts = expression.kind === 'joined' ? expression.parts : [expression];
    let text = '';
    for (const part of parts) {
        const known = constantText(part, 1);
        if (known === undefined)
            return { text, whole: false };
        text += known;
        if (text.length > LONGEST_TEXT)
            return { text: text.slice(0, LONGEST_TEXT), whole: false };
    }
    return { text, whole: true };
}
function constantText(expression, depth) {
    if (depth > constants_DEEPEST)
        return undefined;
    if (expression.kind === 'joined' || expression.kind === 'call') {
        if (expression.text === undefined) {
            expression.text = null;
            expression.text = (expression.kind === 'call' ? pathText(expression, depth) : joinedText(expression.parts, '', depth)) ?? null;
        }
        return expression.text ?? undefined;
    }
    const constant = constantOf(expression, depth + 1);
    return constant?.kind === 'literal' && constant.value !== null ? String(constant.value) : undefined;
}
function joinedText(parts, separator, depth) {
    let text = '';
    for (const [index, part] of parts.entries()) {
        const known = constantText(part, depth + 1);
        if (known === undefined || text.length + known.length > LONGEST_TEXT)
            return undefined;
        text += index > 0 && text !== '' && !text.endsWith(separator) ? separator + known : known;
    }
    return text;
}
function pathText({ of, arguments: given }, depth) {
    if (given.length === 0 || given.length > 8 || given.some(({ name }) => name !== undefined) || !PATHS.test(dottedName(of)))
        return undefined;
    return joinedText(given.map(({ value }) => value), '/', depth);
}

;// CONCATENATED MODULE: ./lib/languages/python/dynamic.js




/** Parts of a text that are followed; whatever comes after them is not known. */
const MOST_PARTS = 50;
const LONGEST_NAME = 200;
/** A module, or modules: each `*` stands for a part of a name that is not known, below a package that is. */
const MODULES = /^(?:\.{1,5}|[A-Za-z_]\w*(?:\.|$))(?:[\w*]+(?:\.[\w*]+)*)?$/;
/** Finds the modules that are imported by a text, and says of each such call what it returns. */
function readDynamicImports({ calls, imports }) {
    const names = new Set(['import_module', '__import__']);
    for (const { name, alias } of imports)
        if (name === 'import_module')
            names.add(alias);
    for (const { from, call, scope } of calls) {
        const called = lastName(call.of) ?? '';
        const found = names.has(called) ? dynamic_importedBy(call) : undefined;
        if (!found)
            continue;
        call.imported = { kind: 'absolute', name: found.value };
        imports.push({ from, module: found.module, alias: '', level: found.level, ...(scope.name && { within: scope.name }) });
    }
}
function dynamic_importedBy({ of, arguments: given }) {
    const called = dottedName(of);
    const isPlain = called === '__import__';
    if (!isPlain && called !== 'importlib.import_module')
        return undefined;
    const argument = (name, position) => (given.find((one) => one.name === name) ?? positional(given, position))?.value;
    const written = argument('name', 0);
    const packaged = isPlain ? undefined : argument('package', 1);
    const text = written ? patternOf(written, { left: MOST_PARTS }) : '';
    const base = packaged && text.startsWith('.') ? patternOf(packaged, { left: MOST_PARTS }) : '';
    const pattern = (base + text).replace(/\*+/g, '*');
    if (pattern.length > LONGEST_NAME || pattern.endsWith('.') || !MODULES.test(pattern))
        return undefined;
    const level = /^\.*/.exec(pattern)?.[0].length ?? 0;
    const isTop = isPlain && level === 0 && argument('fromlist', 3) === undefined;
    return { module: pattern.slice(level), level, value: isTop ? pattern.split('.', 1)[0] : pattern };
}
function positional(given, position) {
    const before = given.slice(0, position + 1);
    return before.every(({ name }) => name === undefined) ? before[position] : undefined;
}
/** The text that an expression makes, with `*` for each part that is not known; a module's own package is the empty text. */
function patternOf(expression, budget) {
    if (budget.left-- <= 0)
        return '*';
    if (expression.kind === 'literal')
        return typeof expression.value === 'string' ? expression.value.slice(0, LONGEST_NAME + 1) : '*';
    if (expression.kind === 'joined' && !expression.path)
        return joined(expression.parts, budget);
    if (expression.kind === 'call')
        return formatted(expression, budget);
    if (expression.kind === 'attribute')
        return dynamic_named(expression.of, expression.name, budget) ?? held(attributeBinding(expression)?.value, budget);
    if (expression.kind !== 'name')
        return '*';
    const found = meaningOf(expression);
    if (!found)
        return /^__(?:name|package)__$/.test(expression.name) ? '' : '*';
    return found.only || !(found.outer || found.otherwise) ? held(found.binding.value, budget) : '*';
}
function held(value, budget) {
    return value ? patternOf(value, budget) : '*';
}
function joined(parts, budget) {
    const known = parts.slice(0, MOST_PARTS).map((part) => patternOf(part, budget));
    return known.join('') + (parts.length > MOST_PARTS ? '*' : '');
}
/** `models.__name__`: the package that an import brought in. */
function dynamic_named(of, attribute, budget) {
    return attribute === '__name__' && budget.left > 0 ? dottedName(of) : undefined;
}
/** `"models.{}".format(name)`. */
function formatted({ of }, budget) {
    if (of.kind !== 'attribute' || of.name !== 'format')
        return '*';
    return patternOf(of.of, budget).replace(/\{[^{}]*\}/g, '*');
}

;// CONCATENATED MODULE: ./lib/languages/python/strings.js
const ESCAPES = { n: '\n', t: '\t', r: '\r', '\\': '\\', "'": "'", '"': '"', '\n': '', '0': '\0' };
const START = /^([a-zA-Z]{0,2})('''|"""|'|")/;
const URI = /^(?:[a-zA-Z][a-zA-Z0-9+.-]{1,30}:\/\/|(?:dbfs|runs|models|file):\/|azureml:|jdbc:)/;
const DATA_FILE = /\.(?:csv|tsv|parquet|pq|jsonl?|ndjson|feather|arrow|avro|orc|xlsx?|h5|hdf5|npy|npz|mat|tfrecords?|db|sqlite3?|duckdb|pkl|pickle|joblib|dill|pt|pth|ckpt|safetensors|onnx|gguf|ggml|bin|tflite|pb|pmml|mlmodel|keras|mar|cbm|ubj|bst|model|rds|zip|tar|tgz|gz|bz2|7z)$/i;
const LONGEST = 500;
/** The value of a string literal as written, with its quotes; escapes by number stay as written. */
function stringValue(source) {
    const start = START.exec(source);
    if (!start)
        return source;
    const [whole, prefix = '', quote = ''] = start;
    const closed = source.endsWith(quote) && source.length >= whole.length + quote.length;
    const body = source.slice(whole.length, closed ? source.length - quote.length : undefined);
    if (!body.includes('\\') || /r/i.test(prefix))
        return body;
    return body.replace(/\\([\s\S])/g, (written, character) => ESCAPES[character] ?? written);
}
/** Number of characters before the first one of a string literal's value. */
function openingLength(source) {
    return START.exec(source)?.[0].length ?? 0;
}
/** Whether a string is a URI, those of MLflow and Databricks with one slash included. */
function isUri(value) {
    return value.length <= LONGEST && URI.test(value) && !/\s/.test(value);
}
/** Whether a string names a data or model file. */
function isDataFile(value) {
    return value.length <= LONGEST && value.length > 3 && DATA_FILE.test(value) && !/[\s<>|]/.test(value);
}
/** The value of a number literal; undefined where it is complex or malformed. */
function numberValue(source) {
    const value = Number(source.replaceAll('_', '').replace(/[lL]$/, ''));
    return Number.isFinite(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/languages/python/values.js


const values_DEEPEST = 12;
const values_MOST_ITEMS = 1000;
/** Parts of lists and dictionaries that one module's facts may hold. */
const values_MOST_PARTS = 200_000;
/** What an expression writes out, or points to: constants are followed to what they were assigned. */
function values_readValue(expression, allowance, depth = 0) {
    if (depth > values_DEEPEST || allowance.parts-- <= 0)
        return {};
    switch (expression.kind) {
        case 'unknown':
        case 'self':
            return {};
        case 'literal':
            return { literal: expression.value };
        case 'joined':
            return writtenOut(expression, allowance, depth);
        case 'items':
            return { items: itemsOf(expression, allowance, depth + 1) };
        case 'entries':
            return { entries: entriesOf(expression, allowance, depth) };
        default:
            return referenceOf(expression, allowance, depth);
    }
}
/** The items of a list; what is unpacked in it stands for itself where it is not known. */
function itemsOf({ items }, allowance, depth) {
    const values = [];
    for (const item of items.slice(0, values_MOST_ITEMS)) {
        const value = values_readValue(item.kind === 'iterated' ? item.of : item, allowance, depth);
        if (item.kind === 'iterated' && value.items)
            values.push(...value.items);
        else
            values.push(value);
    }
    return values.slice(0, values_MOST_ITEMS);
}
function entriesOf({ entries }, allowance, depth) {
    return entries.slice(0, values_MOST_ITEMS).flatMap(({ key, value }) => {
        const name = key && literalOf(key);
        return name === undefined ? [] : [{ key: String(name), value: values_readValue(value, allowance, depth + 1) }];
    });
}
function literalOf(expression) {
    const constant = constantOf(expression);
    return constant?.kind === 'literal' ? constant.value : undefined;
}
function referenceOf(expression, allowance, depth) {
    const written = dictCall(expression);
    if (written)
        return values_readValue(written, allowance, depth);
    const value = { reference: dottedName(expression), ...writtenOut(expression, allowance, depth) };
    const other = value.literal === undefined ? replacementOf(expression) : undefined;
    const key = value.literal === undefined && value.reference?.endsWith('[]') ? constants_keyOf(expression) : undefined;
    if (key !== undefined)
        value.key = key;
    const otherwise = other && dottedName(other);
    if (otherwise?.includes('.') && otherwise !== value.reference)
        value.otherwise = otherwise;
    return value;
}
function writtenOut(expression, allowance, depth) {
    const constant = constantOf(expression);
    return constant ? values_readValue(constant, allowance, depth + 1) : {};
}
/** `dict(a=1)` as the dictionary that it makes. */
function dictCall(expression) {
    if (expression.kind !== 'call' || expression.of.kind !== 'name' || expression.of.name !== 'dict')
        return undefined;
    if (expression.arguments.length === 0 || expression.arguments.some(({ name }) => name === undefined || name === '**'))
        return undefined;
    return {
        kind: 'entries',
        entries: expression.arguments.map(({ name, value }) => ({ key: { kind: 'literal', value: name ?? '' }, value })),
    };
}
/** Arguments of a call; `**` of a known dictionary gives its entries by name. */
function values_argumentsOf(given, allowance) {
    return given.flatMap(({ name, value }) => {
        const read = values_readValue(value, allowance);
        if (name === '**' && read.entries)
            return read.entries.map((entry) => ({ name: entry.key, value: entry.value }));
        return [name === undefined ? { value: read } : { name, value: read }];
    });
}

;// CONCATENATED MODULE: ./lib/languages/python/resolve.js







/** Calls of one name that are looked at for what they give to its parameters. */
const MOST_CALLS = 32;
/** The module that a draft describes, with every name resolved; `positionOf` gives the line of an offset. */
function resolve(draft, positionOf) {
    const starred = starredModule(draft.imports);
    if (starred)
        draft.module.starred = starred;
    draft.module.called = callsByName(draft);
    readDynamicImports(draft);
    const context = { positionOf, allowance: { parts: values_MOST_PARTS } };
    const calls = draft.calls.map((call) => callOf(call, context));
    return {
        imports: draft.imports.map((item) => resolve_importOf(item, draft, positionOf)),
        calls: resolve_inOrder([...calls, ...resolve_environmentCalls(draft, context)]),
        definitions: resolve_inOrder(draft.definitions.map((definition) => resolve_definitionOf(definition, context))),
        assignments: resolve_inOrder(draft.assignments.flatMap((assignment) => assignmentOf(assignment, context))),
        strings: resolve_inOrder(stringsOf(draft).map(({ from, value }) => ({ value, ...positionOf(from) }))),
        asserts: draft.asserts.map(({ from, scope }) => ({ ...positionOf(from), ...withinOf(scope) })),
        comparisons: resolve_inOrder(draft.comparisons.map(({ from, left, operator, right, scope, kept }) => ({
            left,
            operator,
            right,
            ...positionOf(from),
            ...withinOf(scope),
            ...(kept && { kept }),
        }))),
        ...(draft.mainGuard !== undefined && { mainGuard: positionOf(draft.mainGuard).line }),
        depth: 'full',
    };
}
function resolve_inOrder(found) {
    return found.sort((a, b) => (a.cell ?? 0) - (b.cell ?? 0) || a.line - b.line);
}
/** The module of the last star import, unless another one imports from another package; modules of its own folder and those around it are of one. */
function starredModule(imports) {
    const modules = imports.filter(({ name }) => name === '*').map(({ module, level }) => '.'.repeat(level) + module);
    const packages = new Set(modules.map((module) => (module.startsWith('.') ? '.' : module.replace(/\..*/, ''))));
    return packages.size === 1 ? modules.at(-1) : undefined;
}
function callsByName({ calls, definitions }) {
    const byName = new Map(definitions.map(({ name }) => [name.slice(name.lastIndexOf('.') + 1), []]));
    for (const { call } of calls) {
        const named = byName.get(lastName(call.of) ?? '');
        if (named && named.length < MOST_CALLS)
            named.push(call);
    }
    return byName;
}
/** Texts that name something outside the code; of those that start at the same place the longest. */
function stringsOf(draft) {
    const longest = new Map();
    for (const { from, value } of draft.strings) {
        const { text, whole } = constantPrefix(value);
        const known = longest.get(from) ?? '';
        if (text.length > known.length && (isUri(text) || (whole && isDataFile(text))))
            longest.set(from, text);
    }
    return [...longest].map(([from, value]) => ({ from, value }));
}
function withinOf(scope) {
    return scope.name ? { within: scope.name } : {};
}
// A module has thousands of calls and imports. What they become is filled in property by property: an object made of "the rest" of
// another takes ten times as long to make, and has a layout of its own, which makes whatever reads it slow and takes more room than it.
function resolve_importOf(item, { attempts }, positionOf) {
    const { line, cell } = positionOf(item.from);
    const found = { module: item.module, alias: item.alias, level: item.level, line };
    if (item.name !== undefined)
        found.name = item.name;
    if (item.typing)
        found.typing = true;
    if (attempts.some(({ from, to }) => from <= item.from && item.from < to))
        found.optional = true;
    if (item.within !== undefined)
        found.within = item.within;
    if (cell !== undefined)
        found.cell = cell;
    return found;
}
function callOf(called, context) {
    const { call } = called;
    const name = dottedName(call.of);
    const found = calledAt(name, values_argumentsOf(call.arguments, context.allowance), called, context);
    const others = otherNames(call.of, name);
    if (others.length > 0)
        found.otherwise = others;
    return found;
}
function calledAt(name, given, { from, scope, guarded }, { positionOf }) {
    const { line, cell } = positionOf(from);
    const call = { name, arguments: given, line };
    if (cell !== undefined)
        call.cell = cell;
    if (scope.name)
        call.within = scope.name;
    if (guarded)
        call.guarded = true;
    return call;
}
/** `os.environ["NAME"]` as the calls that it stands for. */
function resolve_environmentCalls(draft, context) {
    return draft.environment.flatMap((place) => {
        const { element, stored } = place;
        if (!element.key || dottedName(element.of) !== 'os.environ')
            return [];
        const given = [{ value: element.key }, ...(stored ? [{ value: stored }] : [])];
        const name = stored ? 'os.environ.__setitem__' : 'os.environ.__getitem__';
        return [calledAt(name, values_argumentsOf(given, context.allowance), place, context)];
    });
}
function resolve_definitionOf(definition, context) {
    const { name, kind, bases, decorators, parameters, from, end, scope } = definition;
    const result = meaning_resultOf(definition);
    return {
        name,
        kind,
        ...context.positionOf(from),
        endLine: context.positionOf(end).line,
        bases: bases.map(dottedName),
        decorators: decorators.map((decorator) => decoratorOf(decorator, scope, context)),
        parameters,
        ...(result && { returns: dottedName(result) }),
    };
}
function decoratorOf({ from, expression }, scope, context) {
    const call = expression.kind === 'call';
    const given = call ? values_argumentsOf(expression.arguments, context.allowance) : [];
    return calledAt(dottedName(call ? expression.of : expression), given, { from, scope, guarded: false }, context);
}
function assignmentOf({ from, target, value, scope }, context) {
    const written = writtenTarget(target);
    const read = written === undefined ? {} : values_readValue(value, context.allowance);
    const saysNothing = value.kind === 'call' ? read.literal === undefined && !read.entries : Object.keys(read).length === 0;
    if (written === undefined || saysNothing)
        return [];
    return [{ target: written, value: read, ...context.positionOf(from), ...withinOf(scope) }];
}
/** A target as written, dotted; a subscript by a constant counts as an attribute. */
function writtenTarget(target) {
    const parts = [];
    for (let current = target; parts.length < 20;) {
        if (current.kind === 'name')
            return [current.name, ...parts.reverse()].join('.');
        if (current.kind === 'attribute')
            parts.push(current.name);
        else if (current.kind === 'element' && current.key?.kind === 'literal')
            parts.push(String(current.key.value));
        else
            return undefined;
        current = current.of;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/languages/python/run-magic.js
/** Of a line of a notebook, which Databricks keeps as a comment. */
const run_magic_RUN = /^(?:# MAGIC )?[ \t]*%run[ \t]+(?:-\w[ \t]+)*["']?([^\s"'$]+)/gm;
/**
 * What `%run PATH` takes into a notebook, as the star import of the module at that path that it amounts to, with the offset of its line. A path from
 * elsewhere than the notebook's folder gives none.
 * https://docs.databricks.com/aws/en/notebooks/notebook-workflows
 */
function runModules(text) {
    if (!text.includes('%run'))
        return [];
    return [...text.matchAll(run_magic_RUN)].flatMap(({ index, 1: path = '' }) => {
        const imported = moduleAt(path.replace(/\.(?:py|ipynb)$/, ''));
        return imported ? [{ from: index, imported }] : [];
    });
}
function moduleAt(path) {
    const names = path.split('/').filter((name) => name !== '.');
    const up = names.findIndex((name) => name !== '..');
    const below = names.slice(Math.max(up, 0));
    if (up < 0 || below.some((name) => name === '' || /[.{}~]/.test(name)))
        return undefined;
    return { module: below.join('.'), name: '*', alias: '*', level: up + 1 };
}

;// CONCATENATED MODULE: ./lib/languages/python/sound/tree.js
/** Thrown for whatever is not plainly Python as this parser knows it; another parser then reads the text. */
const unsound = new Error('not plainly Python');

;// CONCATENATED MODULE: ./lib/languages/python/sound/parser.js

const parser_DEEPEST = 100;
/** A parser before the first of the tokens. */
function parserOf(text, { kinds, froms, tos }, openings) {
    return { text, kinds, froms, tos, openings, next: 0, depth: 0 };
}
/** Kind of the next token, or of one of those behind it. */
function peek(parser, ahead = 0) {
    return parser.kinds[parser.next + ahead] ?? 'end';
}
/** Offset at which the next token starts. */
function start(parser) {
    return parser.froms[parser.next] ?? parser.text.length;
}
/** Offset at which the last taken token ends. */
function end(parser) {
    return parser.tos[parser.next - 1] ?? 0;
}
/** Takes the next token if it is of a kind. */
function take(parser, kind) {
    if (parser.kinds[parser.next] !== kind)
        return false;
    parser.next++;
    return true;
}
/** Takes the next token, which must be of a kind. */
function expect(parser, kind) {
    if (parser.kinds[parser.next++] !== kind)
        throw unsound;
}
/** Takes the next token, whatever it is, as a leaf. */
function takeLeaf(parser, type) {
    const at = parser.next++;
    return { type, from: parser.froms[at], to: parser.tos[at] };
}
/** Takes the next token, which must be a name. */
function takeName(parser) {
    if (parser.kinds[parser.next] !== 'name')
        throw unsound;
    return takeLeaf(parser, 'VariableName');
}
/** A node from an offset to the last taken token. */
function nodeFrom(parser, type, from, children) {
    return { type, from, to: end(parser), children };
}
/** Reads one construct more deeply nested. */
function nested(parser, read) {
    if (++parser.depth > parser_DEEPEST)
        throw unsound;
    const result = read(parser);
    parser.depth--;
    return result;
}
/** Reads items between commas up to a token that closes them, which is not taken; a comma may stand behind the last. */
function parser_listed(parser, closing, into, readItem) {
    while (peek(parser) !== closing) {
        readItem(parser, into);
        if (!take(parser, ','))
            return;
    }
}

;// CONCATENATED MODULE: ./lib/languages/python/sound/expressions.js


/** How tightly operators bind, the loosest first; those of one row associate to the left, `**` to the right. */
const ROWS = [
    [undefined, ['or']],
    [undefined, ['and']],
    ['CompareOp', ['<', '>', '==', '>=', '<=', '!=', '<>']],
    ['BitOp', ['|']],
    ['BitOp', ['^']],
    ['BitOp', ['&']],
    ['BitOp', ['<<', '>>']],
    ['ArithOp', ['+', '-']],
    ['ArithOp', ['*', '@', '/', '%', '//']],
    ['ArithOp', ['**']],
];
const OPERATORS = new Map(ROWS.flatMap(([type, row], power) => row.map((operator) => [operator, { power, type: type ?? operator }])));
const [OR, COMPARISON, BIT_OR, POWER] = [0, 2, 3, 9];
/** Reads an expression, conditional expressions and lambdas included. */
function readTest(parser) {
    return nested(parser, test);
}
function test(parser) {
    if (peek(parser) === 'lambda')
        return parser.openings.lambda(parser);
    const from = start(parser);
    const value = readBinary(parser, OR);
    if (peek(parser) !== 'if')
        return value;
    const children = [value, takeLeaf(parser, 'if'), readBinary(parser, OR)];
    if (peek(parser) !== 'else')
        throw unsound;
    children.push(takeLeaf(parser, 'else'), readTest(parser));
    return nodeFrom(parser, 'ConditionalExpression', from, children);
}
/** Reads an expression that is no conditional one: what a comprehension loops over. */
function readOperand(parser) {
    return nested(parser, (inner) => readBinary(inner, OR));
}
/** Reads what a comprehension tests. */
function readCondition(parser) {
    return peek(parser) === 'lambda' ? nested(parser, parser.openings.lambda) : readOperand(parser);
}
/** Reads an expression without comparison: what can be assigned to, unpacked, or stand before `in`. */
function readTarget(parser) {
    return nested(parser, (inner) => readBinary(inner, BIT_OR));
}
/** Reads an expression, or an assignment expression. */
function readNamed(parser) {
    const from = start(parser);
    const value = readTest(parser);
    if (peek(parser) !== ':=')
        return value;
    return nodeFrom(parser, 'NamedExpression', from, [value, takeLeaf(parser, 'AssignOp'), readTest(parser)]);
}
/** Reads `*` with what it unpacks into a list, or what `read` reads. */
function readStarredOr(parser, into, read) {
    if (peek(parser) === '*')
        into.push(takeLeaf(parser, '*'), readTarget(parser));
    else
        into.push(read(parser));
}
/** Reads a `yield` with what it yields; `type` says whether it is a statement. */
function readYield(parser, type = 'YieldExpression') {
    const from = start(parser);
    expect(parser, 'yield');
    const children = [];
    if (take(parser, 'from'))
        children.push(readTest(parser));
    else if (startsExpression(peek(parser)))
        do
            readStarredOr(parser, children, readTest);
        while (take(parser, ',') && startsExpression(peek(parser)));
    return nodeFrom(parser, type, from, children);
}
const STARTS = new Set(['name', 'number', 'string', 'format', '(', '[', '{', '-', '+', '~', '*', '...']);
const STARTING_WORDS = new Set(['not', 'await', 'lambda', 'None', 'True', 'False']);
/** Whether an expression can start with a token of a kind. */
function startsExpression(kind) {
    return STARTS.has(kind) || STARTING_WORDS.has(kind);
}
function readBinary(parser, weakest) {
    const from = start(parser);
    let left = readUnary(parser, weakest);
    for (;;) {
        const kind = peek(parser);
        const operator = OPERATORS.get(kind);
        if (operator) {
            const { power, type } = operator;
            if (power < weakest)
                return left;
            const sign = takeLeaf(parser, type);
            const right = readBinary(parser, power === POWER ? power : power + 1);
            left = nodeFrom(parser, 'BinaryExpression', from, [left, sign, right]);
        }
        else if (weakest <= COMPARISON && (kind === 'in' || kind === 'is' || (kind === 'not' && peek(parser, 1) === 'in'))) {
            const signs = [takeLeaf(parser, kind)];
            if (kind === 'is' && peek(parser) === 'not')
                signs.push(takeLeaf(parser, 'not'));
            if (kind === 'not')
                signs.push(takeLeaf(parser, 'in'));
            left = nodeFrom(parser, 'BinaryExpression', from, [left, ...signs, readBinary(parser, BIT_OR)]);
        }
        else
            return left;
    }
}
function readUnary(parser, weakest) {
    const kind = peek(parser);
    if (kind === 'not')
        return weakest > COMPARISON ? fail() : prefixed(parser, 'not', COMPARISON);
    if (kind === '-' || kind === '+')
        return prefixed(parser, 'ArithOp', POWER);
    return kind === '~' ? prefixed(parser, 'BitOp', POWER) : readPrimary(parser);
}
function fail() {
    throw unsound;
}
function prefixed(parser, type, power) {
    const from = start(parser);
    const sign = takeLeaf(parser, type);
    const operand = nested(parser, (inner) => readBinary(inner, power));
    return nodeFrom(parser, 'UnaryExpression', from, [sign, operand]);
}
function readPrimary(parser) {
    const from = start(parser);
    if (take(parser, 'await'))
        return nodeFrom(parser, 'AwaitExpression', from, [nested(parser, readPrimary)]);
    let value = readAtom(parser);
    for (;;) {
        const kind = peek(parser);
        const follow = parser.openings.following.get(kind);
        if (follow)
            value = follow(parser, value, from);
        else if (kind === '.')
            value = readAttribute(parser, value, from);
        else
            return value;
    }
}
const NOT_WORDS = new Set(['number', 'string', 'format', 'newline', 'indent', 'dedent', 'end']);
function readAttribute(parser, of, from) {
    parser.next++;
    const kind = peek(parser);
    // Keywords are attributes too: `print`, `None`.
    if (!/^[A-Za-z]/.test(kind) || NOT_WORDS.has(kind))
        throw unsound;
    return nodeFrom(parser, 'MemberExpression', from, [of, takeLeaf(parser, 'PropertyName')]);
}
const LEAVES = new Map([
    ['name', 'VariableName'],
    ['number', 'Number'],
    ['None', 'None'],
    ['True', 'Boolean'],
    ['False', 'Boolean'],
    ['...', 'Ellipsis'],
]);
function readAtom(parser) {
    const kind = peek(parser);
    const type = LEAVES.get(kind);
    if (type)
        return takeLeaf(parser, type);
    const read = parser.openings.starting.get(kind);
    if (!read)
        throw unsound;
    return nested(parser, read);
}

;// CONCATENATED MODULE: ./lib/languages/python/sound/brackets.js



/** Reads `(…)` as an expression: in brackets, a tuple, or a generator. */
function readParentheses(parser) {
    const from = start(parser);
    expect(parser, '(');
    const children = [];
    if (peek(parser) === 'yield')
        children.push(readYield(parser));
    else if (peek(parser) !== ')')
        readStarredOr(parser, children, readNamed);
    let type = children.length > 0 ? 'ParenthesizedExpression' : 'TupleExpression';
    if (readLoops(parser, children))
        type = 'ComprehensionExpression';
    else if (take(parser, ',')) {
        type = 'TupleExpression';
        parser_listed(parser, ')', children, readElement);
    }
    expect(parser, ')');
    return nodeFrom(parser, type, from, children);
}
function readElement(parser, into) {
    readStarredOr(parser, into, readNamed);
}
/** Reads a list. */
function readBrackets(parser) {
    const from = start(parser);
    expect(parser, '[');
    const children = [];
    let type = 'ArrayExpression';
    parser_listed(parser, ']', children, (inner, into) => {
        readElement(inner, into);
        if (readLoops(inner, into))
            type = 'ArrayComprehensionExpression';
    });
    expect(parser, ']');
    return nodeFrom(parser, type, from, children);
}
/** Reads a dictionary or a set. */
function readBraces(parser) {
    const from = start(parser);
    expect(parser, '{');
    const children = [];
    let type = 'Dictionary';
    let loops = false;
    parser_listed(parser, '}', children, (inner, into) => {
        if (!readEntry(inner, into))
            type = 'Set';
        if (readLoops(inner, into))
            loops = true;
    });
    expect(parser, '}');
    return nodeFrom(parser, `${type}${loops ? 'Comprehension' : ''}Expression`, from, children);
}
/** False where it is the element of a set. */
function readEntry(parser, into) {
    if (peek(parser) === '**') {
        into.push(takeLeaf(parser, '**'), readTarget(parser));
        return true;
    }
    readStarredOr(parser, into, readNamed);
    if (peek(parser) !== ':')
        return false;
    into.push(takeLeaf(parser, ':'), readTest(parser));
    return true;
}
/** Reads the `for … in … if …` of a comprehension; false where there is none. */
function readLoops(parser, into) {
    if (!startsLoop(parser))
        return false;
    while (startsLoop(parser)) {
        take(parser, 'async');
        into.push(takeLeaf(parser, 'for'));
        parser_listed(parser, 'in', into, (inner, targets) => readStarredOr(inner, targets, readTarget));
        if (peek(parser) !== 'in')
            throw unsound;
        into.push(takeLeaf(parser, 'in'), readOperand(parser));
        while (peek(parser) === 'if')
            into.push(takeLeaf(parser, 'if'), readCondition(parser));
    }
    return true;
}
function startsLoop(parser) {
    return peek(parser) === 'for' || (peek(parser) === 'async' && peek(parser, 1) === 'for');
}
/** Reads the arguments of a call or the bases of a class, with their brackets. */
function readCallArguments(parser) {
    const from = start(parser);
    expect(parser, '(');
    const children = [];
    parser_listed(parser, ')', children, readArgument);
    expect(parser, ')');
    return nodeFrom(parser, 'ArgList', from, children);
}
/** Reads the call of a value. */
function brackets_readCall(parser, value, from) {
    return nodeFrom(parser, 'CallExpression', from, [value, nested(parser, readCallArguments)]);
}
function readArgument(parser, into) {
    const kind = peek(parser);
    if (kind === '*' || kind === '**')
        into.push(takeLeaf(parser, kind));
    else if (kind === 'name' && (peek(parser, 1) === '=' || peek(parser, 1) === ':='))
        into.push(takeLeaf(parser, 'VariableName'), takeLeaf(parser, 'AssignOp'));
    into.push(readTest(parser));
    readLoops(parser, into);
}
/** Reads what stands in `[…]` behind a value: keys, and slices with their colons. */
function readSubscript(parser, value, from) {
    expect(parser, '[');
    const children = [value];
    if (peek(parser) === ']')
        throw unsound;
    nested(parser, (inner) => parser_listed(inner, ']', children, readKey));
    expect(parser, ']');
    return nodeFrom(parser, 'MemberExpression', from, children);
}
function readKey(parser, into) {
    if (startsExpression(peek(parser)))
        readStarredOr(parser, into, readNamed);
    else if (peek(parser) !== ':')
        throw unsound;
    while (peek(parser) === ':') {
        into.push(takeLeaf(parser, ':'));
        if (startsExpression(peek(parser)))
            into.push(readNamed(parser));
    }
}

;// CONCATENATED MODULE: ./lib/languages/python/sound/parameters.js



/** Reads the parameters of a function, with their brackets. */
function readParameters(parser) {
    const from = start(parser);
    expect(parser, '(');
    const children = [];
    parser_listed(parser, ')', children, (inner, into) => readParameter(inner, into, readAnnotation));
    expect(parser, ')');
    return nodeFrom(parser, 'ParamList', from, children);
}
/** Reads a lambda with its parameters. */
function readLambda(parser) {
    const from = start(parser);
    expect(parser, 'lambda');
    const first = start(parser);
    const parameters = [];
    parser_listed(parser, ':', parameters, (inner, into) => readParameter(inner, into));
    const list = { type: 'ParamList', from: first, to: start(parser), children: parameters };
    if (peek(parser) !== ':')
        throw unsound;
    return nodeFrom(parser, 'LambdaExpression', from, [list, takeLeaf(parser, ':'), readTest(parser)]);
}
function readParameter(parser, into, readType) {
    if (take(parser, '/'))
        return;
    const kind = peek(parser);
    if (kind === '*' || kind === '**')
        into.push(takeLeaf(parser, kind));
    if (kind === '*' && peek(parser) !== 'name')
        return;
    into.push(takeName(parser));
    if (readType && peek(parser) === ':')
        into.push(readType(parser, ':'));
    if (peek(parser) === '=')
        into.push(takeLeaf(parser, 'AssignOp'), readTest(parser));
}
/** Reads an annotation behind `:` or `->`. */
function readAnnotation(parser, sign) {
    const from = start(parser);
    expect(parser, sign);
    return nodeFrom(parser, 'TypeDef', from, [readTest(parser)]);
}

;// CONCATENATED MODULE: ./lib/languages/python/sound/statements.js




/** Reads one line of statements, with its line break. */
function readLine(parser, into) {
    do
        into.push(readStatement(parser));
    while (take(parser, ';') && peek(parser) !== 'newline');
    if (!take(parser, 'newline'))
        throw unsound;
}
const statements = {
    import: readImport,
    from: readImport,
    return: (parser, from) => withExpressions(parser, 'ReturnStatement', from),
    yield: (parser) => readYield(parser, 'YieldStatement'),
    raise: readRaise,
    assert: (parser, from) => withExpressions(parser, 'AssertStatement', from),
    del: (parser, from) => withExpressions(parser, 'DeleteStatement', from),
    global: readScope,
    nonlocal: readScope,
    pass: (parser, from) => keywordOnly(parser, 'PassStatement', from),
    break: (parser, from) => keywordOnly(parser, 'BreakStatement', from),
    continue: (parser, from) => keywordOnly(parser, 'ContinueStatement', from),
};
function readStatement(parser) {
    const from = start(parser);
    const kind = peek(parser);
    return kind === 'name' ? readExpressionStatement(parser, from) : (statements[kind] ?? readExpressionStatement)(parser, from);
}
function keywordOnly(parser, type, from) {
    parser.next++;
    return nodeFrom(parser, type, from, []);
}
function withExpressions(parser, type, from) {
    parser.next++;
    const children = [];
    if (startsExpression(peek(parser)))
        readExpressions(parser, children);
    return nodeFrom(parser, type, from, children);
}
/** Reads expressions between commas. */
function readExpressions(parser, into) {
    do
        readStarredOr(parser, into, readTest);
    while (take(parser, ',') && startsExpression(peek(parser)));
}
const IMPORTING = new Set(['import', 'from', 'as', 'name', '.', '...', ',', '(', ')', '*']);
function readImport(parser, from) {
    while (IMPORTING.has(peek(parser)))
        parser.next++;
    return { type: 'ImportStatement', from, to: end(parser) };
}
function readRaise(parser, from) {
    parser.next++;
    const children = [];
    if (startsExpression(peek(parser))) {
        children.push(readTest(parser));
        if (take(parser, 'from'))
            children.push(readTest(parser));
    }
    return nodeFrom(parser, 'RaiseStatement', from, children);
}
function readScope(parser, from) {
    const children = [takeLeaf(parser, peek(parser))];
    do
        children.push(takeName(parser));
    while (take(parser, ','));
    return nodeFrom(parser, 'ScopeStatement', from, children);
}
const UPDATES = new Set(['+=', '-=', '*=', '/=', '//=', '%=', '**=', '@=', '&=', '|=', '^=', '>>=', '<<=']);
function readExpressionStatement(parser, from) {
    if (isPrintStatement(parser))
        throw unsound;
    const children = [];
    readExpressions(parser, children);
    const kind = peek(parser);
    if (UPDATES.has(kind)) {
        parser.next++;
        statements_readValue(parser, children);
        return nodeFrom(parser, 'UpdateStatement', from, children);
    }
    if (kind === ':')
        children.push(readAnnotation(parser, ':'));
    else if (kind !== '=')
        return nodeFrom(parser, 'ExpressionStatement', from, children);
    while (peek(parser) === '=') {
        children.push(takeLeaf(parser, 'AssignOp'));
        statements_readValue(parser, children);
    }
    return nodeFrom(parser, 'AssignStatement', from, children);
}
/** `print` of Python 2, which sound text of Python 3 can look like: `print >>log, text`. */
function isPrintStatement(parser) {
    const from = start(parser);
    return parser.text.startsWith('print', from) && parser.tos[parser.next] === from + 5 && !/^(?:[(.,=:]|newline)$/.test(peek(parser, 1));
}
function statements_readValue(parser, into) {
    if (peek(parser) === 'yield')
        into.push(readYield(parser));
    else
        readExpressions(parser, into);
}

;// CONCATENATED MODULE: ./lib/languages/python/sound/blocks.js






const compounds = {
    if: readIf,
    while: readWhile,
    for: readFor,
    try: readTry,
    with: blocks_readWith,
    def: readFunction,
    class: readClass,
    async: readAsync,
    '@': readDecorated,
};
/** Reads the statements of one line, or a compound statement with its blocks. */
function readStatements(parser, into) {
    const compound = compounds[peek(parser)];
    if (compound)
        into.push(nested(parser, (inner) => compound(inner, start(inner))));
    else
        readLine(parser, into);
}
/** A block ends with its last statement, not where the next one starts: comments between them belong to neither. */
function readBody(parser) {
    const from = start(parser);
    expect(parser, ':');
    const children = [];
    if (!take(parser, 'newline'))
        readLine(parser, children);
    else {
        expect(parser, 'indent');
        while (!take(parser, 'dedent'))
            readStatements(parser, children);
    }
    return { type: 'Body', from, to: children.at(-1)?.to ?? from, children };
}
function withBody(type, from, children) {
    return { type, from, to: children.at(-1)?.to ?? from, children };
}
function readIf(parser, from) {
    const children = [];
    do
        children.push(takeLeaf(parser, peek(parser)), readNamed(parser), readBody(parser));
    while (peek(parser) === 'elif');
    readElse(parser, children);
    return withBody('IfStatement', from, children);
}
function readElse(parser, into) {
    if (peek(parser) === 'else')
        into.push(takeLeaf(parser, 'else'), readBody(parser));
}
function readWhile(parser, from) {
    parser.next++;
    const children = [readNamed(parser), readBody(parser)];
    readElse(parser, children);
    return withBody('WhileStatement', from, children);
}
function readFor(parser, from) {
    const children = [takeLeaf(parser, 'for')];
    do
        readStarredOr(parser, children, readTarget);
    while (take(parser, ',') && peek(parser) !== 'in');
    if (peek(parser) !== 'in')
        throw unsound;
    children.push(takeLeaf(parser, 'in'));
    readExpressions(parser, children);
    children.push(readBody(parser));
    readElse(parser, children);
    return withBody('ForStatement', from, children);
}
function readTry(parser, from) {
    parser.next++;
    const children = [readBody(parser)];
    while (peek(parser) === 'except') {
        children.push(takeLeaf(parser, 'except'));
        take(parser, '*');
        if (peek(parser) !== ':')
            children.push(readTest(parser));
        if (peek(parser) === 'as')
            children.push(takeLeaf(parser, 'as'), takeName(parser));
        children.push(readBody(parser));
    }
    readElse(parser, children);
    if (take(parser, 'finally'))
        children.push(readBody(parser));
    return withBody('TryStatement', from, children);
}
function blocks_readWith(parser, from) {
    parser.next++;
    const children = [];
    const bracketed = peek(parser) === '(' && holdsTargets(parser);
    if (bracketed)
        parser.next++;
    do {
        children.push(readTest(parser));
        if (peek(parser) === 'as')
            children.push(takeLeaf(parser, 'as'), readTarget(parser));
    } while (take(parser, ',') && peek(parser) !== ')');
    if (bracketed)
        expect(parser, ')');
    children.push(readBody(parser));
    return withBody('WithStatement', from, children);
}
/** Whether the bracket that stands next holds context managers with their targets, and not one expression. */
function holdsTargets({ kinds, next }) {
    let open = 0;
    let targets = false;
    for (let at = next; at < kinds.length; at++) {
        const kind = kinds[at];
        if (kind === '(' || kind === '[' || kind === '{')
            open++;
        else if (kind === ')' || kind === ']' || kind === '}')
            open--;
        else if (kind === 'as' && open === 1)
            targets = true;
        if (open === 0)
            return targets && kinds[at + 1] === ':';
    }
    return false;
}
function readFunction(parser, from) {
    expect(parser, 'def');
    const children = [takeName(parser), readParameters(parser)];
    if (peek(parser) === '->')
        children.push(readAnnotation(parser, '->'));
    children.push(readBody(parser));
    return withBody('FunctionDefinition', from, children);
}
function readClass(parser, from) {
    expect(parser, 'class');
    const children = [takeName(parser)];
    if (peek(parser) === '(')
        children.push(readCallArguments(parser));
    children.push(readBody(parser));
    return withBody('ClassDefinition', from, children);
}
function readAsync(parser, from) {
    parser.next++;
    const kind = peek(parser);
    if (kind === 'def')
        return readFunction(parser, from);
    if (kind === 'for')
        return readFor(parser, from);
    if (kind === 'with')
        return blocks_readWith(parser, from);
    throw unsound;
}
function readDecorated(parser, from) {
    const children = [];
    while (peek(parser) === '@')
        children.push(readDecorator(parser));
    const at = start(parser);
    if (take(parser, 'async'))
        children.push(readFunction(parser, at));
    else
        children.push(peek(parser) === 'class' ? readClass(parser, at) : readFunction(parser, at));
    return withBody('DecoratedStatement', from, children);
}
function readDecorator(parser) {
    const from = start(parser);
    expect(parser, '@');
    const children = [];
    do
        children.push(takeName(parser));
    while (take(parser, '.'));
    if (peek(parser) === '(')
        children.push(readCallArguments(parser));
    const to = end(parser);
    if (!take(parser, 'newline'))
        throw unsound;
    return { type: 'Decorator', from, to, children };
}

;// CONCATENATED MODULE: ./lib/languages/python/sound/strings.js

const [NEWLINE, RETURN, QUOTE, DOUBLE_QUOTE, BACKSLASH, BRACE_OPEN, BRACE_CLOSE] = [10, 13, 39, 34, 92, 123, 125];
const OPENING = new Set([40, 91, BRACE_OPEN]);
const CLOSING = new Set([41, 93, BRACE_CLOSE]);
const strings_DEEPEST = 20;
/** Whether a word before a quote makes it a string: `r`, `Rb`, `f` … */
function isStringPrefix(word) {
    return /^(?:[ubf]|[bf]?r|r[bf])$/i.test(word);
}
function isQuote(code) {
    return code === QUOTE || code === DOUBLE_QUOTE;
}
/** The offset behind the string whose quote stands at `at`; of a format string, what stands in its gaps may hold quotes again. */
function endOfString(text, at, prefix, depth = 0) {
    if (depth > strings_DEEPEST)
        throw unsound;
    const quote = text.charCodeAt(at);
    const long = text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote;
    const format = /f/i.test(prefix);
    for (let next = at + (long ? 3 : 1); next < text.length;) {
        const code = text.charCodeAt(next);
        if (code === quote) {
            if (!long)
                return next + 1;
            if (text.charCodeAt(next + 1) === quote && text.charCodeAt(next + 2) === quote)
                return next + 3;
            next++;
        }
        else if (code === BACKSLASH)
            next = behindEscape(text, next, format);
        else if (!long && (code === NEWLINE || code === RETURN))
            throw unsound;
        else if (format && code === BRACE_OPEN)
            next = text.charCodeAt(next + 1) === BRACE_OPEN ? next + 2 : endOfGap(text, next, depth);
        else
            next++;
    }
    throw unsound;
}
function behindEscape(text, at, format) {
    if (!format || text.charCodeAt(at + 1) !== 78)
        return at + (text.charCodeAt(at + 1) === RETURN ? 3 : 2);
    // The name of a character, `\N{DASH}`, is no gap.
    const end = text.charCodeAt(at + 2) === BRACE_OPEN ? text.indexOf('}', at) : -1;
    return end < 0 ? at + 2 : end + 1;
}
function endOfGap(text, at, depth) {
    const end = endOfGapExpression(text, at + 1, depth);
    return text.charCodeAt(end) === BRACE_CLOSE ? end + 1 : endOfFormat(text, end, depth);
}
/** The offset behind the gap whose conversion or format starts at `at`: `!r}`, `:>{width}}`, `=}`. */
function endOfFormat(text, at, depth) {
    for (let next = at; next < text.length;) {
        const code = text.charCodeAt(next);
        if (code === BRACE_CLOSE)
            return next + 1;
        if (code === BRACE_OPEN) {
            if (depth > strings_DEEPEST)
                throw unsound;
            next = endOfGap(text, next, depth + 1);
        }
        else
            next++;
    }
    throw unsound;
}
/** Where the expression of a gap ends: at its closing brace, its format, its conversion or the `=` of a self-documenting gap. */
function endOfGapExpression(text, from, depth = 0) {
    let nested = 0;
    for (let next = from; next < text.length;) {
        const code = text.charCodeAt(next);
        if (isQuote(code))
            next = endOfString(text, next, prefixBefore(text, next), depth + 1);
        else if (nested === 0 && (code === BRACE_CLOSE || endsExpression(text, next, code)))
            return next;
        else {
            if (OPENING.has(code))
                nested++;
            else if (CLOSING.has(code))
                nested--;
            next++;
        }
    }
    throw unsound;
}
const [BANG, EQUALS, COLON] = [33, 61, 58];
function endsExpression(text, at, code) {
    if (code === COLON)
        return true;
    if (code === BANG)
        return text.charCodeAt(at + 1) !== EQUALS;
    return code === EQUALS && !/[=!<>]/.test(text.charAt(at - 1)) && /^\s*[!:}]/.test(text.slice(at + 1, at + 12));
}
function prefixBefore(text, quote) {
    const [prefix = ''] = /[A-Za-z]{0,3}$/.exec(text.slice(Math.max(0, quote - 3), quote)) ?? [];
    return isStringPrefix(prefix) ? prefix : '';
}

;// CONCATENATED MODULE: ./lib/languages/python/sound/tokens.js


const [TAB, tokens_NEWLINE, FORM_FEED, tokens_RETURN, SPACE, HASH, DOT, tokens_BACKSLASH] = [9, 10, 12, 13, 32, 35, 46, 92];
const NUMBER = /0[xX][_0-9a-fA-F]+|0[oO][_0-7]+|0[bB][_01]+|(?:\d[\d_]*(?:\.(?:\d[\d_]*)?)?|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?[jJ]?(?![A-Za-z0-9_])/y;
const KEYWORDS = new Map([
    ...['False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif', 'else'],
    ...['except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise'],
    ...['return', 'try', 'while', 'with', 'yield'],
].map((word) => [word, word]));
const LONGEST_KEYWORD = 8;
/** Operators by the code of their first character, the longest first. */
const tokens_OPERATORS = [];
for (const operator of [
    ...['**=', '//=', '>>=', '<<=', '...', '**', '//', '>>', '<<', '==', '!=', '<=', '>=', '<>', '->', ':='],
    ...['+=', '-=', '*=', '/=', '%=', '&=', '|=', '^=', '@='],
    ...['(', ')', '[', ']', '{', '}', ',', ':', '.', ';', '@', '=', '+', '-', '*', '/', '%', '&', '|', '^', '~', '<', '>'],
]) {
    const first = operator.charCodeAt(0);
    tokens_OPERATORS[first] = [...(tokens_OPERATORS[first] ?? []), operator];
}
/** The tokens of a text; with `gap`, of the expression between two offsets, whose lines mean nothing. Throws `unsound`. */
function tokensOf(text, gap) {
    const { from, to } = gap ?? { from: 0, to: text.length };
    const lexer = { text, at: from, end: to, brackets: gap ? 1 : 0, indents: [0], kinds: [], froms: [], tos: [] };
    if (!gap)
        startLine(lexer);
    while (lexer.at < to)
        tokens_readToken(lexer);
    if (!gap)
        closeBlocks(lexer);
    tokens_push(lexer, 'end', to, to);
    return lexer;
}
function tokens_push(lexer, kind, from, to) {
    lexer.kinds.push(kind);
    lexer.froms.push(from);
    lexer.tos.push(to);
}
function tokens_readToken(lexer) {
    const { text, at } = lexer;
    const code = text.charCodeAt(at);
    if (code === SPACE || code === TAB || code === FORM_FEED)
        lexer.at++;
    else if (isWordStart(code))
        sound_tokens_readWord(lexer);
    else if (code === tokens_NEWLINE || code === tokens_RETURN)
        endLine(lexer);
    else if (isQuote(code))
        readString(lexer, at, '');
    else if (isDigit(code) || (code === DOT && isDigit(text.charCodeAt(at + 1))))
        readNumber(lexer);
    else if (code === HASH)
        lexer.at = lineEnd(text, at);
    else if (code === tokens_BACKSLASH)
        lexer.at = behindContinuation(text, at);
    else
        tokens_readOperator(lexer, code);
}
function isWordStart(code) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 0xa1;
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
function sound_tokens_readWord(lexer) {
    const { text, at } = lexer;
    let end = at + 1;
    for (let code = text.charCodeAt(end); isWordStart(code) || isDigit(code);)
        code = text.charCodeAt(++end);
    const length = end - at;
    const word = length <= LONGEST_KEYWORD ? text.slice(at, end) : '';
    if (length <= 2 && isQuote(text.charCodeAt(end)) && isStringPrefix(word)) {
        readString(lexer, end, word);
        return;
    }
    tokens_push(lexer, KEYWORDS.get(word) ?? 'name', at, end);
    lexer.at = end;
}
function readString(lexer, quote, prefix) {
    const from = quote - prefix.length;
    lexer.at = endOfString(lexer.text, quote, prefix);
    tokens_push(lexer, /f/i.test(prefix) ? 'format' : 'string', from, lexer.at);
}
function readNumber(lexer) {
    NUMBER.lastIndex = lexer.at;
    const [written] = NUMBER.exec(lexer.text) ?? [];
    if (written === undefined)
        throw unsound;
    tokens_push(lexer, 'number', lexer.at, lexer.at + written.length);
    lexer.at += written.length;
}
function tokens_readOperator(lexer, code) {
    const { text, at } = lexer;
    const operator = tokens_OPERATORS[code]?.find((candidate) => candidate.length === 1 || text.startsWith(candidate, at));
    if (operator === undefined)
        throw unsound;
    if (operator === '(' || operator === '[' || operator === '{')
        lexer.brackets++;
    else if ((operator === ')' || operator === ']' || operator === '}') && --lexer.brackets < 0)
        throw unsound;
    lexer.at = at + operator.length;
    tokens_push(lexer, operator, at, lexer.at);
}
function behindContinuation(text, at) {
    const code = text.charCodeAt(at + 1);
    if (code === tokens_NEWLINE)
        return at + 2;
    if (code === tokens_RETURN)
        return text.charCodeAt(at + 2) === tokens_NEWLINE ? at + 3 : at + 2;
    throw unsound;
}
function lineEnd(text, from) {
    for (let at = from; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === tokens_NEWLINE || code === tokens_RETURN)
            return at;
    }
    return text.length;
}
function endLine(lexer) {
    const from = lexer.at++;
    if (lexer.brackets > 0)
        return;
    tokens_push(lexer, 'newline', from, lexer.at);
    startLine(lexer);
}
/** Passes over blank lines and comments, then opens or closes blocks by the width of the line's white space. */
function startLine(lexer) {
    for (;;) {
        const start = lexer.at;
        const width = takeIndent(lexer);
        const code = lexer.text.charCodeAt(lexer.at);
        if (code === HASH)
            lexer.at = lineEnd(lexer.text, lexer.at);
        else if (code !== tokens_NEWLINE && code !== tokens_RETURN) {
            if (lexer.at < lexer.end)
                block(lexer, width, start);
            return;
        }
        if (lexer.at++ >= lexer.end)
            return;
    }
}
function takeIndent(lexer) {
    let width = 0;
    for (;; lexer.at++) {
        const code = lexer.text.charCodeAt(lexer.at);
        if (code === SPACE)
            width++;
        else if (code === TAB)
            width += 8 - (width % 8);
        else if (code !== FORM_FEED)
            return width;
    }
}
function block(lexer, width, lineStart) {
    const { indents } = lexer;
    if (width > (indents.at(-1) ?? 0)) {
        indents.push(width);
        tokens_push(lexer, 'indent', lexer.at, lexer.at);
        return;
    }
    for (; width < (indents.at(-1) ?? 0); indents.pop())
        tokens_push(lexer, 'dedent', lineStart, lineStart);
    if (width !== indents.at(-1))
        throw unsound;
}
function closeBlocks(lexer) {
    const { indents, kinds, end } = lexer;
    if (lexer.brackets > 0)
        throw unsound;
    const last = kinds.at(-1);
    if (last !== undefined && last !== 'newline' && last !== 'dedent')
        tokens_push(lexer, 'newline', end, end);
    for (; indents.length > 1; indents.pop())
        tokens_push(lexer, 'dedent', end, end);
}

;// CONCATENATED MODULE: ./lib/languages/python/sound/formats.js





const [formats_QUOTE, formats_DOUBLE_QUOTE, formats_BACKSLASH, formats_BRACE_OPEN, formats_BRACE_CLOSE, formats_COLON] = [39, 34, 92, 123, 125, 58];
const formats_DEEPEST = 20;
/** Reads a string; several side by side are one. */
function readStrings(parser) {
    const from = start(parser);
    const strings = [];
    for (let kind = peek(parser); kind === 'string' || kind === 'format'; kind = peek(parser)) {
        const written = takeLeaf(parser, 'String');
        strings.push(kind === 'string' ? written : readFormat(parser, written.from, written.to));
    }
    const [only] = strings;
    return strings.length === 1 && only ? only : nodeFrom(parser, 'ContinuedString', from, strings);
}
/** A format string's gaps are its children. */
function readFormat(parser, from, to) {
    let opening = from;
    while (parser.text.charCodeAt(opening) !== formats_QUOTE && parser.text.charCodeAt(opening) !== formats_DOUBLE_QUOTE)
        opening++;
    const raw = /r/i.test(parser.text.slice(from, opening));
    const gaps = [];
    for (let at = opening + 1; at < to;)
        at = readCharacter(parser, at, raw, gaps);
    return { type: 'FormatString', from, to, children: gaps };
}
/** The offset behind a character of a format string, or behind the gap that it opens. */
function readCharacter(parser, at, raw, gaps) {
    const { text } = parser;
    const code = text.charCodeAt(at);
    if (code === formats_BACKSLASH) {
        const named = !raw && text.startsWith('N{', at + 1) ? text.indexOf('}', at) : -1;
        return named < 0 ? at + 2 : named + 1;
    }
    if (code !== formats_BRACE_OPEN)
        return at + 1;
    if (text.charCodeAt(at + 1) === formats_BRACE_OPEN)
        return at + 2;
    const gap = readGap(parser, at, 0);
    gaps.push(gap);
    return gap.to;
}
function readGap(parser, from, depth) {
    if (depth > formats_DEEPEST)
        throw unsound;
    const { text } = parser;
    const expressionEnd = endOfGapExpression(text, from + 1);
    const children = readGapExpressions(parser, from + 1, expressionEnd);
    let at = expressionEnd;
    while (text.charCodeAt(at) !== formats_COLON && text.charCodeAt(at) !== formats_BRACE_CLOSE) {
        if (at++ >= text.length)
            throw unsound;
    }
    if (text.charCodeAt(at) === formats_COLON) {
        const specification = readSpecification(parser, at, depth);
        children.push(specification);
        at = specification.to;
    }
    return { type: 'FormatReplacement', from, to: at + 1, children };
}
function readSpecification(parser, from, depth) {
    const gaps = [];
    let at = from;
    for (let code = parser.text.charCodeAt(at); code !== formats_BRACE_CLOSE; code = parser.text.charCodeAt(at)) {
        if (at >= parser.text.length)
            throw unsound;
        if (code === formats_BRACE_OPEN) {
            const gap = readGap(parser, at, depth + 1);
            gaps.push(gap);
            at = gap.to;
        }
        else
            at++;
    }
    return { type: 'FormatSpec', from, to: at, children: gaps };
}
function readGapExpressions({ text, openings, depth }, from, to) {
    const inner = { ...parserOf(text, tokensOf(text, { from, to }), openings), depth: depth + 1 };
    const children = [];
    if (peek(inner) === 'yield')
        children.push(readYield(inner));
    else
        do
            readStarredOr(inner, children, readTest);
        while (take(inner, ',') && peek(inner) !== 'end');
    if (peek(inner) !== 'end')
        throw unsound;
    return children;
}

;// CONCATENATED MODULE: ./lib/languages/python/sound.js







const openings = {
    lambda: readLambda,
    starting: new Map([
        ['(', readParentheses],
        ['[', readBrackets],
        ['{', readBraces],
        ['string', readStrings],
        ['format', readStrings],
    ]),
    following: new Map([
        ['(', brackets_readCall],
        ['[', readSubscript],
    ]),
};
/**
 * The syntax tree of text that is plainly Python 3; undefined for anything else, broken text above all. It reads several times as
 * fast as a parser that must be ready to recover at every token, and names its nodes as that one does, which then reads the rest.
 */
function parseSound(text, budget) {
    const tokens = soundly(() => tokensOf(text));
    return tokens && budget.spend(tokens.kinds.length) ? soundly(() => sound_readModule(text, tokens)) : undefined;
}
function sound_readModule(text, tokens) {
    const parser = parserOf(text, tokens, openings);
    const children = [];
    while (peek(parser) !== 'end')
        readStatements(parser, children);
    return { type: 'Script', from: 0, to: text.length, children };
}
function soundly(read) {
    try {
        return read();
    }
    catch (error) {
        if (error === unsound)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/languages/python/text.js
const MAGIC = /^([ \t]*)(%%?[a-zA-Z!]|!(?!=)|\?)/;
/** Magics whose line goes on with Python. */
const TRANSPARENT = /^([ \t]*)(%(?:time|timeit|prun|memit|lprun)\b(?:[ \t]+-[a-z](?:[ \t]*\d+)?)*[ \t]+)(?=[\w(["'])/;
const ASSIGNED_SHELL = /^([\w.,[\]' \t"]+=[ \t]*)([!%][a-zA-Z./~{$(])/;
const HELP = /^([ \t]*[\w.]+)(\?\??)[ \t]*$/;
/** A line that may hold something of these; most texts have none. */
const FOREIGN_LINE = /^[ \t]*[%!?<>]|=[ \t]*[!%]|\?[ \t]*$/m;
const MARKS = /[%!?]/;
const CONFLICT = /^(?:<{7}|>{7}|\|{7}) |^={7}$/;
/** What the grammar does not know: `with … as (a, b):`, and a continuation at the end of a block. */
const TUPLE_TARGET = /([)\]\w][ \t]+as[ \t]*)\(([\w \t,.*]*)\)(?=[ \t]*[:,][ \t]*$)/gm;
const EMPTY_CONTINUATION = /\\(?=\r?\n[ \t]*\r?\n)/g;
const NAMED_GAP = /\{\{[-+~]?\s*[\w.]+(?:\s*\|[^{}\n]{0,200})?(?:\[[^{}\n]{0,80}\])?\s*[-+~]?\}\}/g;
const BLOCK_GAP = /\{%.{0,500}?%\}|\{#.{0,500}?#\}/g;
const TEMPLATE = /\{\{[-~]?\s*(?:cookiecutter|copier|_copier)\b|^[ \t]*\{%[-+ ]/m;
/**
 * The same text with everything that is not Python made harmless: a byte-order mark, IPython magics and shell lines, conflict
 * markers, gaps of templates; and what the grammar does not know written as it does. Lines, and columns behind a byte-order mark, stay where they are.
 */
function maskForeignText(text, options = {}) {
    const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    const targets = source.includes(' as (') || source.includes(' as(') ? source.replace(TUPLE_TARGET, '$1 $2 ') : source;
    const plain = targets.includes('\\') ? targets.replace(EMPTY_CONTINUATION, ' ') : targets;
    const filled = options.template || hasGaps(plain) ? text_maskTemplate(plain) : plain;
    if (!FOREIGN_LINE.test(filled))
        return filled;
    const conflicting = /^<{7} /m.test(filled);
    let shell = false;
    return filled
        .split('\n')
        .map((line) => {
        const masked = shell ? `#${line.slice(1)}` : maskLine(line, conflicting);
        shell = masked !== line && /\\\s*$/.test(masked) && /#/.test(masked);
        return masked;
    })
        .join('\n');
}
/** Whether a text has gaps that a template's engine fills, in its code or in a text that it holds. */
function hasGaps(text) {
    return (text.includes('{{') || text.includes('{%')) && TEMPLATE.test(text);
}
function maskLine(line, conflicting) {
    if (conflicting && CONFLICT.test(line))
        return `#${line.slice(1)}`;
    if (!MARKS.test(line))
        return line;
    const transparent = TRANSPARENT.exec(line);
    if (transparent)
        return text_replaced(line, transparent, 'pass;');
    const magic = MAGIC.exec(line);
    if (magic)
        return `${magic[1]}0#${line.slice(magic[1].length + 2)}`;
    const shell = ASSIGNED_SHELL.exec(line);
    if (shell)
        return `${shell[1]}0#${line.slice(shell[1].length + 2)}`;
    const help = HELP.exec(line);
    return help ? help[1] : line;
}
function text_replaced(line, [, indent = '', magic = ''], by) {
    return `${indent}${by.padEnd(magic.length)}${line.slice(indent.length + magic.length)}`;
}
function text_maskTemplate(text) {
    const named = text.replace(NAMED_GAP, (gap) => '_'.repeat(gap.length));
    return named
        .split('\n')
        .map((line) => {
        if (/^\s*(?:\{%.*%\}|\{#.*#\}|\{\{.*\}\}|_{5,})\s*$/.test(line))
            return line.replace(/\S/, '#');
        return line.replace(BLOCK_GAP, (gap) => ' '.repeat(gap.length));
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/languages/python/assign.js



/** Binds the names of an assignment target, tuples part by part. The binding holds behind the span, or only within the extent. */
function bindTarget(reading, span, target, value, extent) {
    const pending = [[target, value]];
    for (let next = pending.pop(); next; next = pending.pop()) {
        const [written, given] = next;
        // `[a, *b] = …`
        const part = written.kind === 'iterated' ? written.of : written;
        if (part.kind === 'items')
            for (const [index, item] of part.items.entries())
                pending.push([item, assign_partOf(given, index, part.items.length)]);
        else
            bindOne(reading, part, bindingAt(reading, span, given, extent));
    }
}
/** What the text of a span binds a name to, behind the span or only within the extent. */
function bindingAt({ fallback, arm }, { from, to }, value, extent) {
    const binding = { from, to, value };
    if (extent)
        binding.extent = extent;
    if (fallback)
        binding.fallback = true;
    if (arm)
        binding.arm = arm;
    return binding;
}
function assign_partOf(value, index, count) {
    if (value.kind === 'items')
        return (value.items.length === count && value.items[index]) || unknown;
    return isNameable(value) ? { kind: 'element', of: value, key: { kind: 'literal', value: index } } : unknown;
}
function bindOne(reading, target, binding) {
    if (target.kind === 'name')
        bind(reading.scope, target.name, binding);
    if (target.kind === 'element')
        store(reading, target, binding.value);
    if (target.kind !== 'attribute' || target.of.kind !== 'name')
        return;
    const { name: object, at } = target.of;
    const self = lookUp(reading.scope, object, at)?.binding.value;
    if (self?.kind === 'self')
        append(self.scope.attributes, target.name, binding);
    else {
        moduleOf(reading.scope).attributed.add(object);
        bind(reading.scope, `${object}.${target.name}`, binding);
    }
}
function store(reading, target, value) {
    const subscript = reading.draft.environment.findLast(({ element }) => element === target);
    if (subscript)
        subscript.stored = value;
}
/** Keeps an assignment as a fact, unless it only holds what a call returned. */
function recordAssignment(reading, from, target, value) {
    if (value.kind === 'unknown' || (value.kind === 'call' && !isValue(value)))
        return;
    reading.draft.assignments.push({ from, target, value, scope: reading.scope });
}
/** `dict(a=1)` writes out a value, `os.getenv("A", "a")` the one that stands where nothing is set. */
function isValue(call) {
    const { of, arguments: given } = call;
    return (of.kind === 'name' && of.name === 'dict' && given.every(({ name }) => name !== undefined)) || mayHaveDefault(call);
}

;// CONCATENATED MODULE: ./lib/languages/python/acts.js

const ACTS = new Set([
    ...['AssignStatement', 'UpdateStatement', 'DeleteStatement', 'AssertStatement', 'YieldStatement'],
    ...['ReturnStatement', 'RaiseStatement', 'BreakStatement', 'ContinueStatement'],
]);
/** What only tells a reader something: it prints, logs or shows. */
const acts_telling = /^(?:[cp]?print|print_exc|s?echo|display|show|log|log_(?:metric|param|message|info|warning|error)s?|debug|info|warn|warning|error|critical|exception|success|markdown)$/;
const terminal = /^(?:stdout|stderr)$/;
/** Whether a statement does anything of which the program's way or what it leaves behind depends. */
function doesSomething({ draft }, { type, from }, pieces) {
    if (type !== 'ExpressionStatement')
        return ACTS.has(type);
    const lastCall = draft.calls.at(-1);
    if (!lastCall || lastCall.from < from)
        return false;
    return !pieces.some(({ expression }) => expression?.kind === 'call' && acts_tells(expression.of));
}
function acts_tells(called) {
    const name = lastName(called) ?? '';
    return acts_telling.test(name) || (called.kind === 'attribute' && terminal.test(lastName(called.of) ?? ''));
}

;// CONCATENATED MODULE: ./lib/languages/python/answers.js
const answers_LONGEST = 1000;
const answers_LONGEST_KEYWORD = 'return'.length;
const JOINS = /(?<![\w.])(?:all|any|bool)$/;
const LONGEST_JOIN = ' bool'.length;
const KEYWORD = /(?<!\w)(?:if|else|and|or|not|in|is|await|yield|lambda|return)$/;
/**
 * Whether what follows `before`, the beginning of an expression, is the answer that a name keeps: the whole of what is assigned, a
 * named argument, a value of a dictionary. What selects elements, filters or is passed on is none. Brackets in strings may mislead.
 */
function isAnswer(before, isAssigned) {
    if (before.length > answers_LONGEST)
        return false;
    for (let open = lastOpen(before, before.length);; open = lastOpen(before, open)) {
        if (open < 0)
            return isAssigned && !/\b(?:for|lambda)\b/.test(before);
        if (before[open] === '(' && (!belongsToName(before, open) || joinsAnswers(before, open)))
            continue;
        if (before[open] === '[' && joinsAnswers(before, lastOpen(before, open)) && !belongsToName(before, open))
            continue;
        const inside = before.slice(open + 1);
        if (before[open] === '(')
            return /(?:^|[\s,])\w+\s*=[\s(]*$/.test(inside);
        return before[open] === '{' && /:[\s(]*$/.test(inside);
    }
}
/** Whether what follows `before`, the beginning of an expression, selects elements or filters. */
function selects(before) {
    if (before.length > answers_LONGEST || /\bfor\b/.test(before))
        return true;
    for (let open = lastOpen(before, before.length); open >= 0; open = lastOpen(before, open)) {
        if (before[open] === '[' && belongsToName(before, open))
            return true;
    }
    return false;
}
/** Whether a bracket calls what makes one answer of those that it is given. */
function joinsAnswers(text, open) {
    return open >= 0 && JOINS.test(text.slice(Math.max(0, open - LONGEST_JOIN), open));
}
/** Whether a bracket calls or selects from what stands before it: a name that is no keyword, or another bracket. */
function belongsToName(text, open) {
    const end = text
        .slice(0, open)
        .trimEnd()
        .slice(-answers_LONGEST_KEYWORD - 1);
    return /[\w)\]]$/.test(end) && !KEYWORD.test(end);
}
/** Place of the last bracket before `end` that is open there; -1 where there is none. */
function lastOpen(text, end) {
    let closed = 0;
    for (let at = end - 1; at >= 0; at--) {
        const character = text[at];
        if (')]}'.includes(character))
            closed++;
        else if ('([{'.includes(character) && closed-- === 0)
            return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/languages/python/comparisons.js


/** Takes the orderings of `&` and `|` for a mask over many values, unless their statement turns out to be a condition. */
function setMasksApart({ compared, masks }, { from }) {
    for (let last = compared.at(-1); last && last.from >= from; last = compared.at(-1)) {
        masks.push(last);
        compared.pop();
    }
}
/** Keeps the orderings of a condition. */
function keepComparisons({ scope, compared, masks, draft }) {
    for (const { from, left, operator, right } of [...compared.splice(0), ...masks.splice(0)])
        draft.comparisons.push({ from, left, operator, right, scope, kept: false });
}
/** Keeps the orderings that a function gives back, but for those that only select. */
function keepReturned(reading, start) {
    const decides = ({ from }) => !selects(reading.text.slice(start, from));
    reading.compared = reading.compared.filter(decides);
    reading.masks = reading.masks.filter(decides);
    keepComparisons(reading);
}
/** Keeps the orderings of a statement whose answer a name or a named argument keeps, but for those of a table that its column keeps. */
function keepAnswers({ text, scope, compared, masks, draft }, start, target) {
    masks.length = 0;
    const table = target?.includes('[') ? target.slice(0, target.indexOf('[')) : undefined;
    for (const { from, left, operator, right } of compared.splice(0)) {
        if (from < start || (table && [left, right].some((side) => isOf(side, table))))
            continue;
        if (isAnswer(text.slice(start, from), target !== undefined))
            draft.comparisons.push({ from, left, operator, right, scope, kept: true });
    }
}
function isOf(side, table) {
    return side.startsWith(table) && /^[.[]/.test(side.slice(table.length));
}
/** Forgets the orderings that no kept statement has asked for. */
function dropComparisons({ compared, masks }) {
    compared.length = 0;
    masks.length = 0;
}
/** Remembers, before the first block of a condition, what was compared and done before it. */
function openCondition({ acts, draft }, statement) {
    statement.before ??= { acts, comparisons: draft.comparisons.length };
}
/** Counts what a statement does; forgets the orderings of a condition on which nothing hangs but what is told. */
function countActs(reading, statement, pieces) {
    if (doesSomething(reading, statement, pieces))
        reading.acts++;
    const { before } = statement;
    if (before?.acts === reading.acts)
        reading.draft.comparisons.length = before.comparisons;
}

;// CONCATENATED MODULE: ./lib/languages/python/syntax.js
/** What the source says between two offsets. */
function syntax_textOf(reading, { from, to }) {
    return reading.text.slice(from, to);
}
/** The expressions among pieces. */
function expressionsOf(pieces) {
    const expressions = [];
    for (const { expression } of pieces)
        if (expression)
            expressions.push(expression);
    return expressions;
}

;// CONCATENATED MODULE: ./lib/languages/python/loops.js



/** Binds what stands between `for` and `in` to the elements of what follows, within the node. */
function bindLoops(reading, { from, to }, pieces) {
    for (const [index, { type }] of pieces.entries()) {
        if (type !== 'for')
            continue;
        const end = pieces.findIndex((piece, place) => place > index && piece.type === 'in');
        const of = pieces[end + 1]?.expression ?? unknown;
        const target = tupleOf(expressionsOf(pieces.slice(index + 1, Math.max(end, index + 1))));
        bindTarget(reading, { from: to, to }, target, { kind: 'iterated', of }, { from, to });
    }
}

;// CONCATENATED MODULE: ./lib/languages/python/lists.js



/** Items of the longest list that a sum is read to make: a long sum is one in another for each operand. */
const LONGEST_SUM = 1000;
/** The items of a list, tuple or set, in order; `*` before one unpacks what it holds. */
function lists_itemsOf(pieces) {
    const items = [];
    for (const [index, { expression }] of pieces.entries())
        if (expression)
            items.push(pieces[index - 1]?.type === '*' ? { kind: 'iterated', of: expression } : expression);
    return items;
}
/** The list that a sum makes, as far as its operands are written out; undefined where neither is. */
function listSum(left, right) {
    if (left.kind === 'items' && left.items.length >= LONGEST_SUM)
        return left;
    const list = left.kind === 'items' ? left : right;
    return list.kind === 'items' ? { kind: 'items', type: list.type, items: [...termsOf(left), ...termsOf(right)] } : undefined;
}
function termsOf(operand) {
    return operand.kind === 'items' ? operand.items.slice(0, LONGEST_SUM) : [{ kind: 'iterated', of: operand }];
}
/** The entries of a dictionary; what `**` unpacks is left out. */
function lists_entriesOf(pieces) {
    const entries = [];
    for (let index = 0; index < pieces.length; index++) {
        const [key, colon, value] = pieces.slice(index, index + 3);
        if (key?.type === '**')
            index++;
        if (colon?.type !== ':' || !key?.expression || !value?.expression)
            continue;
        entries.push({ key: key.expression, value: value.expression });
        index += 2;
    }
    return entries;
}
/** The arguments of a call, in order; of a generator argument no more than that there is one. */
function lists_argumentsOf(reading, node, pieces) {
    if (pieces.some((piece) => piece.type === 'for')) {
        bindLoops(reading, node, pieces);
        return [{ value: unknown }];
    }
    const found = [];
    for (let index = 0; index < pieces.length; index++) {
        const [piece, next, value] = [pieces[index], pieces[index + 1], pieces[index + 2]];
        if (next?.type === 'AssignOp' && value?.expression) {
            found.push({ name: syntax_textOf(reading, piece), value: value.expression });
            index += 2;
        }
        else if ((piece.type === '*' || piece.type === '**') && next?.expression) {
            found.push({ name: piece.type, value: next.expression });
            index++;
        }
        else if (piece.expression)
            found.push({ value: piece.expression });
    }
    return found;
}
/** The parameters of a function or lambda, in order, `self` included. */
function parametersOf(reading, pieces) {
    const parameters = [];
    for (const [index, piece] of pieces.entries()) {
        const [before, last] = [pieces[index - 1], parameters.at(-1)];
        if (before?.type === 'AssignOp') {
            if (last && piece.expression)
                last.default = piece.expression;
        }
        else if (piece.type === 'TypeDef') {
            if (last && piece.expression)
                last.annotation = annotated(reading, piece.expression);
        }
        else if (piece.type === 'VariableName') {
            parameters.push({ name: syntax_textOf(reading, piece), star: before?.type === '*' || before?.type === '**' });
        }
    }
    return parameters;
}
/** An instance of what an annotation names: behind `Optional[…]`, a component's `Output[…]`, quotes or `| None` too. */
function annotated(reading, annotation) {
    let type = annotation;
    if (type.kind === 'element' && /^(?:Optional|Annotated|Final|ClassVar|Type|Input|Output)$/.test(lastName(type.of) ?? ''))
        type = firstKey(type);
    if (/^(?:Any|object)$/.test(lastName(type) ?? ''))
        return unknown;
    if (type.kind !== 'literal')
        return instanceOf(type.kind === 'element' ? unknown : type);
    if (typeof type.value !== 'string' || !/^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(type.value))
        return unknown;
    const [root = '', ...rest] = type.value.split('.');
    const name = { kind: 'name', name: root, scope: reading.scope, at: reading.open.at(-1)?.from ?? 0 };
    return instanceOf(rest.reduce((of, part) => ({ kind: 'attribute', of, name: part }), name));
}
function firstKey({ key }) {
    if (key?.kind === 'items')
        return key.items[0] ?? unknown;
    return key ?? unknown;
}

;// CONCATENATED MODULE: ./lib/languages/python/texts.js



const LONGEST_STRING = 500;
/** A string literal; one that names something outside the code is kept as a fact. */
function texts_readString(reading, from, to) {
    const value = stringValue(reading.text.slice(from, to));
    const within = reading.open.at(-1)?.type;
    const string = { kind: 'literal', value };
    if (within !== 'ContinuedString' && (isUri(value) || isDataFile(value)))
        keepString(reading, from, string);
    return string;
}
function keepString(reading, from, value) {
    reading.draft.strings.push({ from, value });
}
/** An f-string: a literal where it has no gaps. */
function leaveFormatString(reading, { from, to }, pieces) {
    const source = reading.text.slice(from, to);
    const parts = [];
    let start = openingLength(source);
    for (const { from: gap, to: end, expression } of pieces.filter((piece) => piece.type === 'FormatReplacement')) {
        parts.push(literal(texts_constantText(source.slice(start, gap - from))), expression ?? unknown);
        start = end - from;
    }
    if (parts.length === 0)
        return literal(texts_constantText(stringValue(source)));
    const quote = /("""|'''|"|')$/.exec(source)?.[0].length ?? 0;
    parts.push(literal(texts_constantText(source.slice(start, source.length - quote))));
    return kept(reading, from, { kind: 'joined', parts });
}
function texts_constantText(written) {
    return written.replaceAll('{{', '{').replaceAll('}}', '}');
}
function literal(value) {
    return { kind: 'literal', value };
}
function kept(reading, from, joined) {
    if (reading.open.at(-1)?.type !== 'ContinuedString')
        keepString(reading, from, joined);
    return joined;
}
/** Strings side by side are one string. */
function leaveContinuedString(reading, { from }, pieces) {
    const parts = pieces.flatMap(({ expression }) => (expression?.kind === 'joined' ? expression.parts : (expression ?? [])));
    if (parts.every((part) => part.kind === 'literal')) {
        const value = parts.map((part) => part.value).join('');
        if (isUri(value) || isDataFile(value))
            keepString(reading, from, literal(value));
        return literal(value);
    }
    return kept(reading, from, { kind: 'joined', parts });
}
/** A sum or a quotient that makes a string, a list or a path of its operands; unknown where neither is text or a list. */
function joinedBy(reading, from, operator, left, right) {
    if (!texts_isText(left) && !texts_isText(right))
        return (operator === '+' && listSum(left, right)) || unknown;
    // A long sum is one expression in another for each operand: the parts of the inner one are taken over, not copied.
    const parts = left.kind === 'joined' ? left.parts : [left];
    if (operator === '/')
        parts.push(literal('/'));
    parts.push(right);
    const joined = { kind: 'joined', parts, path: operator === '/' };
    if (parts.length < LONGEST_STRING)
        keepString(reading, from, joined);
    return joined;
}
function texts_isText(expression) {
    return expression.kind === 'joined' || (expression.kind === 'literal' && typeof expression.value === 'string');
}

;// CONCATENATED MODULE: ./lib/languages/python/expressions.js








const ORDERING = new Set(['<', '<=', '>', '>=']);
const LONGEST_OPERAND = 120;
/** Keeps a token; names and literals become expressions. */
function readLeaf(reading, piece) {
    const expression = leafExpression(reading, piece);
    if (expression)
        piece.expression = expression;
    reading.pieces.push(piece);
}
function leafExpression(reading, { type, from, to }) {
    if (type === 'VariableName')
        return { kind: 'name', name: reading.text.slice(from, to), scope: reading.scope, at: from };
    if (type === 'String')
        return texts_readString(reading, from, to);
    if (type === 'Number')
        return literalOrUnknown(numberValue(reading.text.slice(from, to)));
    if (type === 'Boolean')
        return { kind: 'literal', value: reading.text[from] === 'T' };
    if (type === 'None')
        return { kind: 'literal', value: null };
    return type === 'Ellipsis' ? unknown : undefined;
}
function literalOrUnknown(value) {
    return value === undefined ? unknown : { kind: 'literal', value };
}
/** What an expression's node leaves behind once its children are read; undefined for other nodes. */
function leaveExpression(reading, node, pieces) {
    const { type, from, to } = node;
    if (type === 'ArgList')
        return { type, from, to, arguments: lists_argumentsOf(reading, node, pieces) };
    if (type === 'ParamList')
        return { type, from, to, parameters: parametersOf(reading, pieces) };
    if (type === 'FormatReplacement')
        return { type, from, to, expression: pieces[0]?.expression ?? unknown };
    const expression = leaveNode[type]?.(reading, node, pieces);
    return expression && { type, from, to, expression };
}
const leaveNode = {
    CallExpression: leaveCall,
    MemberExpression: leaveMember,
    BinaryExpression: leaveBinary,
    UnaryExpression: (_, __, pieces) => negated(pieces),
    ParenthesizedExpression: (_, __, pieces) => expressionsOf(pieces)[0] ?? unknown,
    AwaitExpression: (_, __, pieces) => expressionsOf(pieces)[0] ?? unknown,
    YieldExpression: () => unknown,
    ConditionalExpression: (_, __, pieces) => oneOf(pieces[0]?.expression ?? unknown, pieces.at(-1)?.expression ?? unknown),
    NamedExpression: leaveNamed,
    LambdaExpression: leaveLambda,
    TupleExpression: (_, __, pieces) => ({ kind: 'items', type: 'tuple', items: lists_itemsOf(pieces) }),
    ArrayExpression: (_, __, pieces) => ({ kind: 'items', type: 'list', items: lists_itemsOf(pieces) }),
    SetExpression: (_, __, pieces) => ({ kind: 'items', type: 'set', items: lists_itemsOf(pieces) }),
    DictionaryExpression: (_, __, pieces) => ({ kind: 'entries', entries: lists_entriesOf(pieces) }),
    ComprehensionExpression: leaveComprehension,
    ArrayComprehensionExpression: leaveComprehension,
    DictionaryComprehensionExpression: leaveComprehension,
    SetComprehensionExpression: leaveComprehension,
    FormatString: leaveFormatString,
    ContinuedString: leaveContinuedString,
    TypeDef: (_, __, pieces) => expressionsOf(pieces)[0] ?? unknown,
    Decorator: leaveDecorator,
};
function leaveCall(reading, { from }, pieces) {
    const call = { kind: 'call', of: pieces[0]?.expression ?? unknown, arguments: pieces.at(-1)?.arguments ?? [] };
    const { scope, guarded } = reading;
    reading.draft.calls.push({ from, call, scope, guarded });
    return call;
}
function leaveMember(reading, { from }, pieces) {
    const [object, member] = pieces;
    const of = object?.expression ?? unknown;
    if (member?.type === 'PropertyName')
        return { kind: 'attribute', of, name: syntax_textOf(reading, member) };
    const element = { kind: 'element', of };
    if (pieces.length !== 2 || !member?.expression)
        return element;
    element.key = member.expression;
    const { scope, guarded } = reading;
    if (lastName(of) === 'environ')
        reading.draft.environment.push({ from, element, scope, guarded });
    return element;
}
function leaveBinary(reading, node, pieces) {
    const { from } = node;
    const [left, operator, right] = pieces;
    if (!left || !operator || !right)
        return unknown;
    const written = syntax_textOf(reading, operator);
    if (ORDERING.has(written)) {
        reading.compared.push({ from, left: operand(reading, left), operator: written, right: operand(reading, right) });
        return unknown;
    }
    const [first, second] = [left.expression ?? unknown, right.expression ?? unknown];
    if (written === 'or')
        return oneOf(first, second);
    if (written === '&' || written === '|')
        setMasksApart(reading, node);
    if (written === '|')
        return either(first, second);
    return written === '+' || written === '/' ? joinedBy(reading, from, written, first, second) : unknown;
}
function operand(reading, { from, to }) {
    return reading.text.slice(from, Math.min(to, from + LONGEST_OPERAND)).replace(/\s+/g, ' ');
}
function negated([operator, operand]) {
    if (operator?.type !== 'ArithOp' || operand?.expression?.kind !== 'literal')
        return unknown;
    const { value } = operand.expression;
    return typeof value === 'number' ? { kind: 'literal', value: -value } : unknown;
}
function leaveNamed(reading, node, pieces) {
    const [target, value] = expressionsOf(pieces);
    if (target && value)
        bindTarget(reading, node, target, value);
    return value ?? unknown;
}
function leaveLambda(reading, { from, to }, pieces) {
    for (const { name } of pieces[0]?.parameters ?? []) {
        bindTarget(reading, { from: to, to }, { kind: 'name', name, scope: reading.scope, at: from }, unknown, { from, to });
    }
    return unknown;
}
function leaveComprehension(reading, node, pieces) {
    bindLoops(reading, node, pieces);
    return unknown;
}
function leaveDecorator(_, __, pieces) {
    const [first, ...names] = expressionsOf(pieces);
    const of = names.reduce((object, next) => (next.kind === 'name' ? { kind: 'attribute', of: object, name: next.name } : object), first ?? unknown);
    const given = pieces.at(-1)?.arguments;
    return given ? { kind: 'call', of, arguments: given } : of;
}

;// CONCATENATED MODULE: ./lib/languages/python/statements.js







const MAIN_GUARD = /__name__\s*==\s*(['"])__main__\1|(['"])__main__\2\s*==\s*__name__/;
const TYPE_CHECKING = /^(?:[\w.]+\.)?TYPE_CHECKING$/;
/** White space that is looked through behind a definition. */
const BLANKS = 2000;
const FAILED_IMPORT = /\b(?:ImportError|ModuleNotFoundError)\b/;
const ANY_FAILURE = /\b(?:ImportError|ModuleNotFoundError|(?:Base)?Exception)\b/;
/** Records what an import statement binds. */
function statements_readImport(reading, from, to) {
    const within = reading.scope.name;
    for (const imported of parseImport(reading.text.slice(from, to))) {
        reading.draft.imports.push({ from, ...imported, ...(reading.typing && { typing: true }), ...(within && { within }) });
        if (imported.alias === '*')
            continue;
        bind(reading.scope, imported.alias, bindingAt(reading, { from, to }, { kind: 'absolute', name: absoluteName(imported) }));
    }
}
/** Opens what a block belongs to: a function's or class's scope, a guard, the target of a loop. */
function enterBody(reading, node) {
    const parent = reading.open.at(-1);
    if (!parent)
        return;
    const { scope, guarded, typing, fallback, arm } = reading;
    node.restore = { scope, guarded, typing, fallback, arm };
    // A statement has a header before each of its bodies: to look at all of them again would cost the square of their number.
    const header = reading.pieces.slice(parent.base + (parent.headed ?? 0));
    parent.headed = reading.pieces.length - parent.base;
    enterBodyOf[parent.type]?.(reading, parent, header, node);
    dropComparisons(reading);
}
const enterBodyOf = {
    FunctionDefinition: enterFunction,
    ClassDefinition: enterClass,
    IfStatement: enterIf,
    WhileStatement: enterCondition,
    ForStatement: enterFor,
    WithStatement: enterWith,
    TryStatement: enterTry,
    MatchClause: (reading) => enterArm(reading, reading.open.at(-2)),
};
function enterArm(reading, statement) {
    if (!statement)
        return;
    const { from, to } = statement;
    reading.arm = reading.arm ? { from, to, outer: reading.arm } : { from, to };
}
function enterTry(reading, parent, header) {
    if (header[0]?.type !== 'except')
        return;
    const as = header.findIndex((piece) => piece.type === 'as');
    const name = header[as + 1]?.expression;
    if (as >= 0 && name)
        bindTarget(reading, { from: parent.from, to: parent.from }, name, { kind: 'unknown' });
    const caught = header.find((piece) => piece.expression);
    if (!caught || catches(reading, caught, ANY_FAILURE))
        reading.fallback = true;
}
function catches({ text }, { from, to }, failure) {
    return failure.test(text.slice(from, Math.min(to, from + 200)));
}
function enterFunction(reading, parent, header, body) {
    const scope = statements_define(reading, parent, header, 'function');
    const parameters = header.find((piece) => piece.type === 'ParamList')?.parameters ?? [];
    const outer = reading.scope;
    reading.scope = scope;
    const { definition } = scope;
    const isStatic = definition?.decorators.some(({ expression }) => lastName(expression) === 'staticmethod');
    const isMethod = outer.kind === 'class' && !isStatic;
    for (const [index, parameter] of parameters.entries()) {
        const position = isMethod ? index - 1 : index;
        const value = position < 0 ? { kind: 'self', scope: outer } : parameterValue(parameter, position, definition);
        bind(scope, parameter.name, { from: body.from, to: body.from, value });
    }
}
function parameterValue(parameter, position, definition) {
    const { name, star, annotation, default: fallback = { kind: 'unknown' } } = parameter;
    if (star || !definition)
        return { kind: 'unknown' };
    if (annotation && isReplaceable(annotation) && isDefault(fallback))
        annotation.otherwise = fallback;
    if (annotation && annotation.kind !== 'unknown')
        return annotation;
    return { kind: 'parameter', name, position, definition, fallback };
}
function enterClass(reading, parent, header) {
    reading.scope = statements_define(reading, parent, header, 'class');
}
function statements_define(reading, node, header, kind) {
    const { scope: outer, draft } = reading;
    const written = header.find((piece) => piece.type === 'VariableName');
    const local = written ? reading.text.slice(written.from, written.to) : '';
    const name = qualify(outer, local);
    const bases = header.find((piece) => piece.type === 'ArgList')?.arguments ?? [];
    const parameters = header.find((piece) => piece.type === 'ParamList')?.parameters ?? [];
    const body = openScope(kind, name, outer);
    const definition = {
        from: node.from,
        end: lastWritten(reading.text, node),
        name,
        kind,
        scope: outer,
        bases: bases.filter((base) => base.name === undefined).map((base) => base.value),
        decorators: decoratorsBefore(reading, node),
        parameters: parameters.map((parameter) => parameter.name),
        body,
        returned: [],
    };
    body.definition = definition;
    draft.definitions.push(definition);
    if (local)
        bind(outer, local, bindingAt(reading, { from: node.from, to: node.from }, { kind: 'definition', definition }));
    return body;
}
function lastWritten(text, { from, to }) {
    let end = to - 1;
    for (const limit = Math.max(from, to - BLANKS); end > limit && /\s/.test(text.charAt(end));)
        end--;
    return end;
}
function decoratorsBefore(reading, node) {
    const holder = reading.open.at(-2);
    if (holder?.type !== 'DecoratedStatement')
        return [];
    const pieces = reading.pieces.slice(holder.base, node.base);
    return pieces.flatMap(({ type, from, expression }) => (type === 'Decorator' && expression ? [{ from, expression }] : []));
}
function enterCondition(reading, statement) {
    openCondition(reading, statement);
    keepComparisons(reading);
}
function enterIf(reading, statement, header) {
    enterCondition(reading, statement);
    enterArm(reading, statement);
    const condition = header.at(-1);
    if (!condition?.expression && condition?.type !== 'BinaryExpression')
        return;
    const written = reading.text.slice(condition.from, Math.min(condition.to, condition.from + 200));
    if (TYPE_CHECKING.test(written))
        reading.typing = true;
    if (!MAIN_GUARD.test(written))
        return;
    reading.guarded = true;
    reading.draft.mainGuard ??= condition.from;
}
function enterFor(reading, parent, header) {
    const end = header.findIndex((piece) => piece.type === 'in');
    if (end < 0)
        return;
    const targets = header.slice(0, end).filter((piece) => piece.type !== 'for');
    const of = header[end + 1]?.expression ?? { kind: 'unknown' };
    bindTarget(reading, { from: parent.from, to: parent.from }, together(targets), { kind: 'iterated', of });
}
/** What is ordered in the head of a `with` is a condition too: a pipeline's `with If(accuracy > 0.9)`. */
function enterWith(reading, statement, header) {
    enterCondition(reading, statement);
    for (const [index, { type }] of header.entries()) {
        const [context, target] = [header[index - 1]?.expression, header[index + 1]];
        if (type !== 'as' || !context || !target?.expression)
            continue;
        bindTarget(reading, { from: target.from, to: target.to }, target.expression, context);
    }
}
/** Records what a statement says once its children are read. */
function leaveStatement(reading, node, pieces) {
    if (node.restore)
        Object.assign(reading, node.restore);
    statements_leaveNode[node.type]?.(reading, node, pieces);
    if (!node.type.endsWith('Statement'))
        return;
    countActs(reading, node, pieces);
    dropComparisons(reading);
}
const statements_leaveNode = {
    AssignStatement: leaveAssign,
    ExpressionStatement: (reading, { from }) => keepAnswers(reading, from),
    AssertStatement: (reading, { from }) => {
        reading.draft.asserts.push({ from, scope: reading.scope });
        keepComparisons(reading);
    },
    ReturnStatement: leaveReturn,
    ScopeStatement: leaveScope,
    TryStatement: leaveTry,
};
function leaveAssign(reading, node, pieces) {
    const sides = [[]];
    for (const piece of pieces) {
        if (piece.type === 'AssignOp')
            sides.push([]);
        else if (piece.type !== 'TypeDef')
            sides.at(-1)?.push(piece);
    }
    const type = pieces.find((piece) => piece.type === 'TypeDef')?.expression;
    const declared = type ? annotated(reading, type) : { kind: 'unknown' };
    const written = sides.length > 1 ? together(sides.at(-1)) : declared;
    const value = written.kind === 'unknown' ? declared : written;
    for (const side of sides.length > 1 ? sides.slice(0, -1) : sides) {
        const target = together(side);
        bindTarget(reading, node, target, value);
        if (sides.length > 1)
            recordAssignment(reading, node.from, target, written);
    }
    const start = sides.at(-1)?.[0]?.from ?? node.from;
    keepAnswers(reading, start, sides.length > 1 ? reading.text.slice(node.from, start) : undefined);
}
function together(pieces) {
    return tupleOf(expressionsOf(pieces));
}
function leaveReturn(reading, { from }, pieces) {
    keepReturned(reading, from);
    if (pieces.length > 0)
        reading.scope.definition?.returned.push(together(pieces));
}
function leaveScope(reading, _, [keyword, ...names]) {
    const target = keyword?.type === 'global' ? moduleOf(reading.scope) : reading.scope.parent;
    if (!target || target === reading.scope)
        return;
    for (const name of expressionsOf(names))
        if (name.kind === 'name')
            reading.scope.elsewhere.set(name.name, target);
}
function leaveTry(reading, { from, to }, pieces) {
    const caught = pieces.map((piece, index) => (piece.type === 'except' ? pieces[index + 1] : undefined));
    if (!caught.some((piece) => piece && catches(reading, piece, FAILED_IMPORT)))
        return;
    const { attempts } = reading.draft;
    while ((attempts.at(-1)?.from ?? -1) >= from)
        attempts.pop();
    attempts.push({ from, to });
}

;// CONCATENATED MODULE: ./lib/languages/python/walk.js


const walk_LEAVES = new Set([
    ...['VariableName', 'PropertyName', 'Number', 'String', 'Boolean', 'None', 'Ellipsis'],
    ...['AssignOp', 'ArithOp', 'BitOp', 'CompareOp', ':', '*', '**'],
    ...['for', 'in', 'is', 'not', 'and', 'or', 'if', 'elif', 'else', 'as', 'except', 'global', 'nonlocal'],
]);
/** For each character of the text; sound trees have fewer than one. */
const MOST_NODES = 4;
const SKIPPED = new Set([
    ...['(', ')', '[', ']', '{', '}', ',', ';', '.', '->', '/', 'Comment', 'At', 'Escape', 'UpdateOp', 'FormatConversion', 'FormatSelfDoc'],
    ...['import', 'from', 'def', 'class', 'async', 'await', 'return', 'raise', 'del', 'pass', 'break', 'continue', 'while', 'with'],
    ...['try', 'finally', 'lambda', 'yield', 'assert', 'print', 'match', 'case', 'type'],
]);
/**
 * Reads a tree into the draft in one pass without recursion, so that nesting costs no stack. Offsets of the tree start at
 * `offset`. False where the tree cannot be walked to its end: the parser's trees of thousands of levels are not sound.
 */
function walk(tree, offset, reading) {
    const cursor = tree.cursor();
    for (let left = MOST_NODES * (tree.length + 1); left > 0; left--) {
        if (!cursor.type)
            return false;
        const { name } = cursor;
        const [from, to] = [cursor.from + offset, cursor.to + offset];
        if (walk_LEAVES.has(name))
            readLeaf(reading, { type: name, from, to });
        else if (name === 'ImportStatement')
            statements_readImport(reading, from, to);
        else if (!SKIPPED.has(name)) {
            const node = walk_enter(reading, name, from, to);
            if (cursor.firstChild())
                continue;
            walk_leave(reading, node);
        }
        while (!cursor.nextSibling()) {
            if (!cursor.parent())
                return true;
            walk_leave(reading, reading.open.at(-1));
        }
    }
    return false;
}
/** Reads the tree of a sound text in the same way; it holds no node that is skipped. */
function walkSound(root, offset, reading) {
    const path = [];
    for (let node = root; node;) {
        const { type, children } = node;
        const from = node.from + offset;
        const to = node.to + offset;
        if (children)
            path.push({ children, next: 0, open: walk_enter(reading, type, from, to) });
        else if (type === 'ImportStatement')
            statements_readImport(reading, from, to);
        else
            readLeaf(reading, { type, from, to });
        for (;;) {
            const last = path.at(-1);
            if (!last)
                return;
            node = last.children[last.next++];
            if (node)
                break;
            path.pop();
            walk_leave(reading, last.open);
        }
    }
}
function walk_enter(reading, type, from, to) {
    const node = { type, from, to, base: reading.pieces.length };
    if (type === 'Body')
        enterBody(reading, node);
    reading.open.push(node);
    return node;
}
function walk_leave(reading, node) {
    reading.open.pop();
    const pieces = reading.pieces.splice(node.base);
    const piece = leaveExpression(reading, node, pieces);
    if (piece)
        reading.pieces.push(piece);
    else
        leaveStatement(reading, node, pieces);
}

;// CONCATENATED MODULE: ./lib/languages/python.js










/**
 * One Python module, whose texts share their names but are parsed apart, so that a broken one costs only itself. Where the
 * budget runs out, imports are found line by line, `depth` says so, and there is a problem. Never throws.
 */
function readPython(texts, budget, options = {}) {
    const parts = placed(texts, options);
    const text = parts.map((part) => part.text).join('\n');
    const positionOf = positions(parts, lineStarts(text));
    const draft = emptyDraft();
    const reading = python_startOf({ text, draft });
    const cut = parts.filter((part) => !readPart(part, reading, budget));
    for (const [index, { offset }] of parts.entries())
        for (const { from, imported } of runModules(texts[index]?.text ?? ''))
            draft.imports.push({ from: offset + from, ...imported });
    const module = resolve(draft, positionOf);
    if (python_isTemplate(texts, budget))
        module.template = true;
    if (cut.length === 0)
        return { module, problems: [] };
    const problems = cut.map((part) => ({
        line: positionOf(part.offset).line,
        reason: 'too tangled to parse: only its import lines were read',
    }));
    return { module: { ...module, depth: 'imports' }, problems };
}
/** Whether the text is no Python before its gaps are filled; a text within it may have gaps too. */
function python_isTemplate([only, ...more], budget) {
    return only !== undefined && more.length === 0 && hasGaps(only.text) && !parseSound(only.text, budget);
}
function placed(texts, options) {
    let offset = 0;
    return texts.map((one) => {
        const part = { ...one, text: maskForeignText(one.text, options), offset };
        offset += part.text.length + 1;
        return part;
    });
}
/** False where only the import lines of a part could be read, or not much more. */
function readPart(part, reading, budget) {
    const sound = parseSound(part.text, budget);
    if (sound) {
        walkSound(sound, part.offset, reading);
        return true;
    }
    const tree = parse_parse(part.text, budget);
    if (tree && walk(tree, part.offset, reading))
        return true;
    readImportLines(part, reading.draft);
    Object.assign(reading, python_startOf(reading));
    return false;
}
function python_startOf({ text, draft }) {
    return {
        text,
        draft,
        scope: draft.module,
        guarded: false,
        typing: false,
        fallback: false,
        arm: undefined,
        pieces: [],
        open: [],
        compared: [],
        masks: [],
        acts: 0,
    };
}
function readImportLines({ text, offset }, draft) {
    const known = new Set(draft.imports.map(({ from }) => from));
    for (const { from, names } of findImports(text)) {
        const at = from + offset;
        if (known.has(at))
            continue;
        for (const imported of names) {
            draft.imports.push({ from: at, ...imported });
            bind(draft.module, imported.alias, { from: at, to: at, value: { kind: 'absolute', name: absoluteName(imported) } });
        }
    }
}
function positions(parts, starts) {
    if (parts.length === 1 && parts[0]?.cell === undefined)
        return (offset) => ({ line: lineAt(starts, offset) });
    const offsets = parts.map((part) => part.offset);
    const firstLines = offsets.map((offset) => lineAt(starts, offset));
    return (offset) => {
        const index = lineAt(offsets, offset) - 1;
        const line = lineAt(starts, offset) - (firstLines[index] ?? 1) + 1;
        const cell = parts[index]?.cell;
        return cell === undefined ? { line } : { line, cell };
    };
}

;// CONCATENATED MODULE: ./lib/extractors/foreign.js


const LANGUAGES = {
    r: 'r',
    jl: 'julia',
    cpp: 'cpp',
    cc: 'cpp',
    cxx: 'cpp',
    cu: 'cpp',
    h: 'cpp',
    hpp: 'cpp',
    java: 'jvm',
    kt: 'jvm',
    scala: 'jvm',
    cs: 'csharp',
    go: 'go',
    rs: 'rust',
    js: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    jsx: 'javascript',
    ts: 'javascript',
    tsx: 'javascript',
    vue: 'javascript',
    svelte: 'javascript',
    lua: 'lua',
};
/** What renv wrote to start itself. */
const ofRenv = /(?:^|\/)renv\/activate\.R$/;
const ofAnyLanguage = ['tools', 'training', 'tests', 'tests.present'];
/** Languages in which models are served and observed as in Python. */
const foreign_ofData = /\.(?:r|rmd|qmd|rmarkdown|jl)$/i;
const DOCUMENTS = ['Rmd', 'rmd', 'qmd', 'Rmarkdown'];
/** Source of other languages than Python, by name alone; code chunks of R Markdown and Quarto documents. */
const foreign = {
    id: 'foreign',
    files: [...Object.keys(LANGUAGES), 'R', ...DOCUMENTS].map((ending) => `*.${ending}`),
    affects: (path) => foreign_ofData.test(path) ? [...ofAnyLanguage, 'data.reads', 'data.validation', 'serving', 'monitoring', 'models'] : ofAnyLanguage,
    maxBytes: 500_000,
    extract({ path, text, budget }) {
        if (ofRenv.test(path))
            return { facts: {} };
        const ending = path.slice(path.lastIndexOf('.') + 1);
        const language = LANGUAGES[ending.toLowerCase()];
        return language ? { facts: { foreign: readForeign(text, language) } } : readDocument(text, budget);
    },
};
function readDocument(text, budget) {
    const facts = {};
    const [r, julia, python] = [chunksOf(text, 'r'), chunksOf(text, 'julia'), chunksOf(text, 'python')];
    if (r)
        facts.foreign = readForeign(r, 'r');
    else if (julia)
        facts.foreign = readForeign(julia, 'julia');
    if (!python)
        return { facts };
    const { module, problems } = readPython([{ text: python }], budget);
    return { facts: { ...facts, python: module }, problems };
}
/** The text with everything blank but the chunks of a language; empty where there are none. */
function chunksOf(text, language) {
    const opening = new RegExp(`^\\s*(\`{3,}|~{3,})\\s*\\{\\.?${language}\\b`, 'i');
    let fence;
    const lines = text.split(/\r?\n/).map((line) => {
        if (fence === undefined) {
            fence = opening.exec(line)?.[1];
            return '';
        }
        if (!line.trim().startsWith(fence))
            return line;
        fence = undefined;
        return '';
    });
    return lines.some(Boolean) ? lines.join('\n') : '';
}

;// CONCATENATED MODULE: ./lib/extractors/gitattributes.js
/** `.gitattributes`: which patterns git-lfs keeps, and every filter as a setting, by which tools are recognised. */
const gitattributes = {
    id: 'gitattributes',
    files: ['.gitattributes'],
    affects: ['data'],
    maxBytes: 200_000,
    extract({ text }) {
        const attributes = text.split(/\r?\n/).flatMap((raw, index) => {
            const [, quoted, bare, rest = ''] = /^\s*(?:"([^"]+)"|([^#\s]\S*))\s+([\s\S]*)$/.exec(raw) ?? [];
            const pattern = quoted ?? bare;
            return pattern === undefined ? [] : [{ line: index + 1, pattern, filter: /(?:^|\s)filter=(\S+)/.exec(rest)?.[1] }];
        });
        const values = attributes.flatMap(({ line, filter }) => (filter ? [{ key: 'filter', value: filter, line }] : []));
        return {
            facts: {
                attributes: attributes.map(({ filter, ...one }) => ({ ...one, lfs: filter === 'lfs' })),
                settings: { format: 'ini', values },
            },
        };
    },
};

;// CONCATENATED MODULE: ./lib/languages/github-actions.js


/** Inputs by which actions take a shell command of their caller. */
const commandInputs = ['run', 'command', 'commands', 'cmd', 'run-command'];
/** A step of a workflow or of a composite action; `directory` is where it runs unless it says otherwise. */
function workflowStep(step, directory) {
    const [name, uses, condition] = ['name', 'uses', 'if'].map((key) => (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(step, key)));
    const workingDirectory = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(step, 'working-directory')) ?? directory;
    const environment = github_actions_environmentOf(step);
    const given = (0,yaml/* child */.jf)(step, 'with');
    const isShell = !/python|node/.test((0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(step, 'shell')) ?? '');
    const scripts = uses ? commandInputs.map((key) => (0,yaml/* child */.jf)(given, key)) : [isShell ? (0,yaml/* child */.jf)(step, 'run') : undefined];
    return {
        line: step.line,
        ...(name && { name }),
        ...(uses && { uses }),
        with: (0,yaml/* recordOf */.zv)(given),
        commands: scripts.flatMap((script) => scriptCommands(script, workingDirectory)),
        ...(workingDirectory && { workingDirectory }),
        ...(condition && { condition }),
        ...(environment && { environment }),
    };
}
/** `env` of a workflow, job or step. */
function github_actions_environmentOf(node) {
    const environment = (0,yaml/* recordOf */.zv)((0,yaml/* child */.jf)(node, 'env'));
    return Object.keys(environment).length > 0 ? environment : undefined;
}
/** The `uses` of jobs and steps, each with how firmly it names one version. */
function actionUses(nodes) {
    return nodes.flatMap((node) => {
        const use = (0,yaml/* child */.jf)(node, 'uses');
        const uses = (0,yaml/* textOf */.b6)(use);
        return use && uses ? [{ line: use.line, uses, pin: github_actions_pinOf(uses) }] : [];
    });
}
function github_actions_pinOf(uses) {
    if (uses.startsWith('./') || uses.startsWith('../'))
        return 'local';
    if (/@sha256:[0-9a-f]{64}$/.test(uses))
        return 'commit';
    if (uses.startsWith('docker://'))
        return /:[^/:]+$/.test(uses.slice('docker://'.length)) ? 'tag' : 'none';
    const ref = /@([^@]+)$/.exec(uses)?.[1];
    if (ref === undefined)
        return 'none';
    if (/^[0-9a-f]{40}$/.test(ref))
        return 'commit';
    return /^v?\d/.test(ref) ? 'tag' : 'branch';
}

;// CONCATENATED MODULE: ./lib/extractors/github-action.js




/** GitHub actions of the repository itself; the steps of a composite one are a job by the name `runs`. */
const githubAction = {
    id: 'github-action',
    files: ['action.yml', 'action.yaml'],
    wants: (text) => /^runs:/m.test(text),
    affects: ['ci', ...ofCommands],
    maxBytes: 500_000,
    extract({ text }) {
        const { root, problems } = (0,yaml/* readYaml */.gM)(text);
        const runs = (0,yaml/* child */.jf)(root, 'runs');
        const steps = (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(runs, 'steps'));
        const name = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(root, 'name'));
        const image = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(runs, 'image'))?.replace(/^docker:\/\//, '');
        if (!runs || !(0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(runs, 'using')))
            return { facts: {}, problems };
        const job = {
            line: runs.line,
            name: 'runs',
            disabled: false,
            needs: [],
            ...(image && !/Dockerfile/.test(image) && { image }),
            services: [],
            steps: steps.map((step) => workflowStep(step)),
        };
        const facts = ciFacts({
            system: 'github-actions',
            role: 'action',
            ...(name && { name }),
            triggers: ['call'],
            paths: [],
            jobs: [job],
            includes: [],
            uses: actionUses(steps),
        });
        return { facts, problems };
    },
};

;// CONCATENATED MODULE: ./lib/extractors/github-workflow.js




/** GitHub Actions workflows; one that doesn't stand in the repository's own `.github/workflows` never starts and is a template. */
const githubWorkflow = {
    id: 'github-workflow',
    files: ['**/.github/workflows/*.{yml,yaml}'],
    affects: ['ci', ...ofCommands],
    maxBytes: 1_000_000,
    extract({ path, text }) {
        const { root, problems } = (0,yaml/* readYaml */.gM)(text);
        const jobs = (0,yaml/* entriesOf */.Mc)((0,yaml/* child */.jf)(root, 'jobs'));
        if (jobs.length === 0)
            return { facts: {}, problems };
        const live = /^\.github\/workflows\/[^/]+$/.test(path);
        return { facts: ciFacts({ ...workflow(root, jobs), role: live ? 'workflow' : 'template' }), problems };
    },
};
function workflow(root, jobs) {
    const name = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(root, 'name'));
    const permissions = permissionsOf((0,yaml/* child */.jf)(root, 'permissions'));
    const events = eventsOf((0,yaml/* child */.jf)(root, 'on') ?? (0,yaml/* child */.jf)(root, 'true'));
    const converted = jobs.map((entry) => github_workflow_jobOf(entry, root));
    return {
        system: 'github-actions',
        ...(name && { name }),
        triggers: [...new Set(events.flatMap(github_workflow_triggersOf))],
        paths: github_workflow_pathsOf(events),
        jobs: converted,
        includes: [],
        uses: actionUses(jobs.flatMap(({ value }) => [value, ...(0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(value, 'steps'))])),
        ...(permissions !== undefined && { permissions }),
    };
}
function permissionsOf(node) {
    return node?.kind === 'map' ? (0,yaml/* recordOf */.zv)(node) : (0,yaml/* textOf */.b6)(node);
}
function eventsOf(on) {
    if (on?.kind === 'map')
        return on.entries.map(({ key, value }) => ({ name: key, settings: value }));
    return (0,yaml/* textsOf */.CB)(on).map((name) => ({ name }));
}
const github_workflow_triggerOfEvent = new Map(Object.entries({
    pull_request: 'pull-request',
    pull_request_target: 'pull-request',
    merge_group: 'pull-request',
    push: 'push',
    schedule: 'schedule',
    workflow_dispatch: 'manual',
    repository_dispatch: 'manual',
    workflow_call: 'call',
    release: 'release',
    create: 'tag',
}));
function github_workflow_triggersOf({ name, settings }) {
    const trigger = github_workflow_triggerOfEvent.get(name) ?? 'other';
    const types = (0,yaml/* textsOf */.CB)((0,yaml/* child */.jf)(settings, 'types'));
    if (trigger === 'pull-request' && types.length > 0 && types.every((type) => type === 'closed'))
        return ['other'];
    if (trigger !== 'push')
        return [trigger];
    const isFiltered = (...filters) => filters.some((filter) => (0,yaml/* child */.jf)(settings, filter) !== undefined);
    const byTag = isFiltered('tags', 'tags-ignore');
    if (byTag && !isFiltered('branches', 'branches-ignore'))
        return ['tag'];
    return [...branchTriggers(settings), ...(byTag ? ['tag'] : [])];
}
/** A push to whichever branch is also one to the branch of a pull request. */
function branchTriggers(settings) {
    const branches = (0,yaml/* textsOf */.CB)((0,yaml/* child */.jf)(settings, 'branches'));
    return branches.length === 0 || branches.some((name) => /^\*{1,2}$/.test(name)) ? ['push', 'pull-request'] : ['push'];
}
function github_workflow_pathsOf(events) {
    const filtered = events.filter(({ name }) => name === 'push' || name.startsWith('pull_request'));
    const paths = filtered.flatMap(({ settings }) => [
        ...(0,yaml/* textsOf */.CB)((0,yaml/* child */.jf)(settings, 'paths')),
        ...(0,yaml/* textsOf */.CB)((0,yaml/* child */.jf)(settings, 'paths-ignore')).map((path) => `!${path}`),
    ]);
    return [...new Set(paths)];
}
function github_workflow_jobOf({ key, line, value }, root) {
    const condition = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(value, 'if'));
    const container = (0,yaml/* child */.jf)(value, 'container');
    const image = (0,yaml/* textOf */.b6)(container) ?? (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(container, 'image'));
    const uses = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(value, 'uses'));
    const directory = defaultDirectory(value) ?? defaultDirectory(root);
    const environment = { ...github_actions_environmentOf(root), ...github_actions_environmentOf(value) };
    const matrix = github_workflow_matrixOf((0,yaml/* child */.jf)((0,yaml/* child */.jf)(value, 'strategy'), 'matrix'));
    return {
        line,
        name: key,
        ...(condition && { condition }),
        disabled: github_workflow_isNever(condition),
        ...(uses && { uses, with: (0,yaml/* recordOf */.zv)((0,yaml/* child */.jf)(value, 'with')) }),
        needs: (0,yaml/* textsOf */.CB)((0,yaml/* child */.jf)(value, 'needs')),
        ...(image && { image }),
        services: (0,yaml/* entriesOf */.Mc)((0,yaml/* child */.jf)(value, 'services')).flatMap((service) => (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(service.value, 'image')) ?? []),
        ...(directory && { workingDirectory: directory }),
        ...(environment && Object.keys(environment).length > 0 && { environment }),
        ...(matrix && { matrix }),
        steps: (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(value, 'steps')).map((step) => workflowStep(step, directory)),
    };
}
function defaultDirectory(node) {
    return (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)((0,yaml/* child */.jf)((0,yaml/* child */.jf)(node, 'defaults'), 'run'), 'working-directory'));
}
function github_workflow_isNever(condition) {
    return condition !== undefined && /^(?:\$\{\{\s*)?false(?:\s*\}\})?$/.test(condition.trim());
}
function github_workflow_matrixOf(matrix) {
    const values = new Map();
    const add = (key, node) => {
        if (node.kind === 'map')
            for (const entry of node.entries)
                add(`${key}.${entry.key}`, entry.value);
        else
            for (const text of (0,yaml/* textsOf */.CB)(node))
                values.set(key, (values.get(key) ?? new Set()).add(text));
    };
    for (const { key, value } of (0,yaml/* entriesOf */.Mc)(matrix)) {
        if (key === 'exclude')
            continue;
        const rows = value.kind === 'list' ? value.items : [value];
        for (const row of rows) {
            if (key !== 'include')
                add(key, row);
            else
                for (const entry of (0,yaml/* entriesOf */.Mc)(row))
                    add(entry.key, entry.value);
        }
    }
    return values.size > 0 ? Object.fromEntries([...values].map(([key, set]) => [key, [...set]])) : undefined;
}

;// CONCATENATED MODULE: ./lib/extractors/gitignore.js
/** `.gitignore` of any folder: its patterns, without comments. */
const gitignore = {
    id: 'gitignore',
    files: ['.gitignore'],
    affects: ['data', 'data.dvc'],
    maxBytes: 200_000,
    extract({ text }) {
        const ignores = text
            .replace(/^\uFEFF/, '')
            .split(/\r?\n/)
            .map((raw, index) => ({ line: index + 1, pattern: withoutTrailingSpaces(raw) }))
            .filter(({ pattern }) => pattern !== '' && !pattern.startsWith('#'));
        return { facts: { ignores } };
    },
};
/** The last space stays where a backslash stands before it. */
function withoutTrailingSpaces(line) {
    const trimmed = line.trimEnd();
    return trimmed.endsWith('\\') ? line.slice(0, trimmed.length + 1) : trimmed;
}

;// CONCATENATED MODULE: ./lib/extractors/gitlab-ci.js



/** Characters of the longest file that can be one; among all YAML files, a longer one is something else. */
const gitlab_ci_longest = 1_000_000;
/** GitLab pipelines and the templates that they include; only the root's `.gitlab-ci.yml` starts by itself. */
const gitlabCi = {
    id: 'gitlab-ci',
    files: ['*.yml', '*.yaml'],
    wants: (text) => text.length < gitlab_ci_longest && /^(?:include|stages):|^[ \t]+(?:stage|script|before_script):/m.test(text),
    affects: ['ci', ...ofCommands],
    maxBytes: 10_000_000,
    extract({ path, text, budget }) {
        const documents = (0,yaml/* readYamlDocuments */.Cw)(text);
        const root = documents.at(-1)?.root;
        const isMain = path === '.gitlab-ci.yml';
        if (!isMain && !/gitlab/i.test(path) && !looksLikeGitlab(root))
            return { facts: {} };
        const entries = (0,yaml/* entriesOf */.Mc)(root).filter(({ key, value }) => !globalKeys.has(key) && value.kind === 'map');
        if (!isMain && entries.length === 0)
            return { facts: {} };
        return {
            facts: ciFacts({ ...pipeline(root, entries, budget), role: isMain ? 'workflow' : 'template' }),
            problems: isMain ? documents.flatMap(({ problems }) => problems) : [],
        };
    },
};
const globalKeys = new Set([
    'stages',
    'variables',
    'include',
    'default',
    'workflow',
    'image',
    'services',
    'before_script',
    'after_script',
    'cache',
    'spec',
]);
/** Top-level maps that hold a `script` beside a `stage`. */
function looksLikeGitlab(root) {
    const jobs = (0,yaml/* entriesOf */.Mc)(root).filter(({ key, value }) => !globalKeys.has(key) && (0,yaml/* child */.jf)(value, 'script'));
    return (jobs.length > 0 && ((0,yaml/* child */.jf)(root, 'stages')?.kind === 'list' || jobs.some(({ value }) => (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(value, 'stage')) !== undefined)));
}
function pipeline(root, entries, budget) {
    const rules = (0,yaml/* child */.jf)((0,yaml/* child */.jf)(root, 'workflow'), 'rules');
    const jobs = entries.map((entry) => gitlab_ci_jobOf(entry, root, budget));
    const triggers = rules ? triggersOfRules(rules) : jobs.filter(({ disabled }) => !disabled).flatMap((job) => job.triggers ?? gitlab_ci_everyBranch);
    const started = triggers.length > 0 ? triggers : gitlab_ci_everyBranch;
    return { system: 'gitlab-ci', triggers: [...new Set(started)], paths: [], jobs, includes: includesOf(root, entries), uses: [] };
}
function includesOf(root, entries) {
    const nodes = [(0,yaml/* child */.jf)(root, 'include'), ...entries.map(({ value }) => (0,yaml.at)(value, 'trigger', 'include'))];
    const listed = nodes.flatMap((node) => (node?.kind === 'list' ? node.items : node ? [node] : []));
    return listed.flatMap((node) => {
        const local = (0,yaml/* textOf */.b6)(node) ?? (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(node, 'local'));
        return local && !local.includes('://') ? [{ line: node.line, path: local }] : [];
    });
}
function gitlab_ci_jobOf({ key, line, value }, root, budget) {
    const job = inherit(value, root);
    const defaults = (name) => (0,yaml/* child */.jf)(job.own, name) ?? (0,yaml.at)(root, 'default', name) ?? (0,yaml/* child */.jf)(root, name);
    const image = imageName(defaults('image'));
    const triggers = triggersOfJob(job.own);
    const shared = (0,yaml/* child */.jf)(root, 'variables');
    const environment = {
        ...(budget.spend(stepsPerCharacter * (0,yaml/* entriesOf */.Mc)(shared).length) && (0,yaml/* recordOf */.zv)(shared)),
        ...(0,yaml/* recordOf */.zv)((0,yaml/* child */.jf)(job.own, 'variables')),
    };
    const matrix = gitlab_ci_matrixOf((0,yaml.at)(job.own, 'parallel', 'matrix'));
    const steps = ['before_script', 'script', 'after_script'].flatMap((name) => {
        const script = defaults(name);
        const whole = script && resolveReferences(script, root);
        if (!whole || !budget.spend(stepsPerCharacter * lengthOf(whole)))
            return [];
        return [commandStep(whole.line, scriptCommands(whole), { name })];
    });
    return {
        line,
        name: key,
        ...(triggers && { triggers }),
        disabled: key.startsWith('.') || (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(job.own, 'when')) === 'never',
        ...(job.missing && { uses: job.missing }),
        needs: (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(job.own, 'needs')).flatMap((need) => (0,yaml/* textOf */.b6)(need) ?? (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(need, 'job')) ?? []),
        ...(image && { image }),
        services: (0,yaml/* itemsOf */.S3)(defaults('services')).flatMap((service) => imageName(service) ?? []),
        ...(Object.keys(environment).length > 0 && { environment }),
        ...(matrix && { matrix }),
        steps,
    };
}
/** What jobs share is read for each of them. */
const stepsPerCharacter = 10;
function lengthOf(script) {
    if (script.kind === 'list')
        return script.items.reduce((sum, item) => sum + lengthOf(item), 1);
    return script.kind === 'scalar' ? 1 + script.text.length : 1;
}
function imageName(node) {
    return (0,yaml/* textOf */.b6)(node) ?? (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(node, 'name'));
}
/** GitLab's own limit. */
const maxExtends = 11;
/** The job with what it extends in this file, each parent once; `missing` names a parent that another file must hold. */
function inherit(job, root, seen = new Set(), depth = 0) {
    let missing;
    const entries = new Map((0,yaml/* entriesOf */.Mc)(job).map((entry) => [entry.key, entry]));
    for (const name of (0,yaml/* textsOf */.CB)((0,yaml/* child */.jf)(job, 'extends')).reverse()) {
        if (seen.has(name) || depth > maxExtends)
            continue;
        seen.add(name);
        const parent = (0,yaml/* child */.jf)(root, name);
        if (!parent) {
            missing = name;
            continue;
        }
        const inherited = inherit(parent, root, seen, depth + 1);
        for (const entry of (0,yaml/* entriesOf */.Mc)(inherited.own))
            if (!entries.has(entry.key))
                entries.set(entry.key, entry);
        missing ??= inherited.missing;
    }
    return { own: { kind: 'map', line: job.line, entries: [...entries.values()] }, ...(missing && { missing }) };
}
const maxReferences = 100;
/** `!reference [.setup, script]` is replaced by what it points to. */
function resolveReferences(node, root, budget = { left: maxReferences }) {
    if (node.kind !== 'list')
        return node;
    if (node.tag !== '!reference')
        return { ...node, items: node.items.map((item) => resolveReferences(item, root, budget)) };
    const target = --budget.left < 0 ? undefined : (0,yaml.at)(root, ...(0,yaml/* textsOf */.CB)(node));
    return target ? resolveReferences(target, root, budget) : { ...node, items: [] };
}
function gitlab_ci_matrixOf(matrix) {
    const rows = (0,yaml/* itemsOf */.S3)(matrix).flatMap(yaml/* entriesOf */.Mc);
    return rows.length > 0 ? Object.fromEntries(rows.map(({ key, value }) => [key, (0,yaml/* textsOf */.CB)(value)])) : undefined;
}
/** Without rules, every branch that is pushed is built, a merge request's among them. */
const gitlab_ci_everyBranch = ['push', 'pull-request'];
function triggersOfJob(job) {
    const rules = (0,yaml/* child */.jf)(job, 'rules');
    if (rules)
        return triggersOfRules(rules);
    const only = (0,yaml/* child */.jf)(job, 'only');
    if ((0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(job, 'when')) === 'manual')
        return ['manual'];
    if (!only)
        return undefined;
    const refs = only.kind === 'map' ? (0,yaml/* child */.jf)(only, 'refs') : only;
    return refs ? [...new Set((0,yaml/* textsOf */.CB)(refs).flatMap((ref) => triggersOfRef.get(ref) ?? ['push']))] : gitlab_ci_everyBranch;
}
const triggersOfRef = new Map(Object.entries({
    merge_requests: ['pull-request'],
    external_pull_requests: ['pull-request'],
    branches: gitlab_ci_everyBranch,
    pushes: gitlab_ci_everyBranch,
    tags: ['tag'],
    schedules: ['schedule'],
    web: ['manual'],
    api: ['other'],
    triggers: ['other'],
}));
function triggersOfRules(rules) {
    const found = (0,yaml/* itemsOf */.S3)(rules).flatMap((rule) => {
        const when = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(rule, 'when'));
        if (when === 'never')
            return [];
        return when === 'manual' ? ['manual'] : triggersOfCondition((0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(rule, 'if')));
    });
    return [...new Set(found)];
}
function triggersOfCondition(condition) {
    if (condition === undefined)
        return gitlab_ci_everyBranch;
    const found = [];
    if (/merge_request_event|external_pull_request_event|\$CI_MERGE_REQUEST_/.test(condition))
        found.push('pull-request');
    if (/\$CI_COMMIT_TAG\b(?!\s*==\s*null)/.test(condition))
        found.push('tag');
    if (/["']schedule["']/.test(condition))
        found.push('schedule');
    if (/["']web["']/.test(condition))
        found.push('manual');
    if (/["']push["']|\$CI_COMMIT_(?:BRANCH|REF_NAME)\s*=|\$CI_DEFAULT_BRANCH/.test(condition))
        found.push('push');
    return found.length > 0 ? found : gitlab_ci_everyBranch;
}

;// CONCATENATED MODULE: ./lib/extractors/google-cloud-build.js




/** Characters of the longest file that can be one; among all YAML files, a longer one is something else. */
const google_cloud_build_longest = 1_000_000;
/** Cloud Build configurations, each step a job. What starts them is set up in Google Cloud and stays unsaid. */
const googleCloudBuild = {
    id: 'google-cloud-build',
    files: ['*.yml', '*.yaml', '*cloudbuild*.json'],
    wants: (text) => text.length < google_cloud_build_longest &&
        /^[ \t]*"?steps"?:/m.test(text) &&
        /^[ \t]*(?:[-{][ \t]*)?['"]?(?:name|id|args|script)['"]?[ \t]*:/m.test(text) &&
        /\bargs\b|\bscript\b|\bentrypoint\b/.test(text),
    affects: ['ci', ...ofCommands],
    maxBytes: 10_000_000,
    extract({ path, text }) {
        const { root, problems } = (0,yaml/* readYaml */.gM)(text);
        const named = /cloud-?_?build[^/]*\.(?:ya?ml|json)$/i.test(path);
        const steps = (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(root, 'steps'));
        if (!steps.some(isBuildStep) || !(named || isBuild(root)))
            return { facts: {} };
        const role = path.includes('{{') ? 'template' : 'workflow';
        return {
            facts: ciFacts({ system: 'google-cloud-build', role, triggers: [], paths: [], jobs: steps.map(google_cloud_build_jobOf), includes: [], uses: [] }),
            problems,
        };
    },
};
/** A builder image with arguments; anything else that has steps names them otherwise. */
function isBuildStep(step) {
    const runs = (0,yaml/* child */.jf)(step, 'args') ?? (0,yaml/* child */.jf)(step, 'script') ?? (0,yaml/* child */.jf)(step, 'entrypoint');
    return (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(step, 'name')) !== undefined && runs !== undefined && !(0,yaml/* child */.jf)(step, 'image');
}
const buildKeys = 'steps images substitutions options timeout artifacts logsBucket availableSecrets serviceAccount tags queueTtl secrets source dependencies';
const google_cloud_build_stepKeys = 'name args env dir id waitFor entrypoint secretEnv volumes timeout script allowFailure allowExitCodes automapSubstitutions';
/** Under any other name, a build shows itself by having no key that Cloud Build does not know. */
function isBuild(root) {
    const has = (keys, node) => (0,yaml/* entriesOf */.Mc)(node).every(({ key }) => keys.split(' ').includes(key));
    return has(buildKeys, root) && (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(root, 'steps')).every((step) => has(google_cloud_build_stepKeys, step));
}
function google_cloud_build_jobOf(step, index) {
    const image = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(step, 'name')) ?? '';
    const directory = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(step, 'dir'));
    const commands = [...google_cloud_build_scriptOf(step), ...google_cloud_build_argumentsOf(step, image)].map((command) => inDirectory(command, directory));
    return {
        line: step.line,
        name: (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(step, 'id')) ?? `step ${index + 1}`,
        disabled: false,
        needs: (0,yaml/* scalarsOf */.TM)((0,yaml/* child */.jf)(step, 'waitFor')).map(({ text }) => text),
        image,
        services: [],
        ...(directory && { workingDirectory: directory }),
        environment: google_cloud_build_environmentOf(step),
        steps: [commandStep(step.line, commands)],
    };
}
function google_cloud_build_environmentOf(step) {
    return Object.fromEntries((0,yaml/* scalarsOf */.TM)((0,yaml/* child */.jf)(step, 'env')).map(({ text }) => [text.split('=', 1)[0] ?? text, text.slice(text.indexOf('=') + 1)]));
}
function google_cloud_build_scriptOf(step) {
    return (0,yaml/* scalarsOf */.TM)((0,yaml/* child */.jf)(step, 'script')).flatMap(({ text, textLine }) => parseShell(text, textLine));
}
/** Arguments follow the entry point; without one, a builder image is named for the program that it runs. */
function google_cloud_build_argumentsOf(step, image) {
    const given = (0,yaml/* scalarsOf */.TM)((0,yaml/* child */.jf)(step, 'args'));
    if (given.length === 0)
        return [];
    const program = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(step, 'entrypoint')) ??
        image
            .replace(/[:@][\s\S]*$/, '')
            .split('/')
            .at(-1) ??
        image;
    const flag = given.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
    const script = given[flag + 1];
    if (/(?:^|\/)(?:ba|da)?sh$/.test(program) && flag >= 0 && script)
        return parseShell(script.text.replaceAll('$$', '$'), script.textLine);
    const words = [program, ...given.map(({ text }) => text)];
    return [{ line: given[0]?.line ?? step.line, text: words.join(' ').replace(/\s+/g, ' '), words }];
}

;// CONCATENATED MODULE: ./lib/languages/gaps.js
const TAG = /\{\{[\s\S]{0,2000}?\}\}|\{%[\s\S]{0,2000}?%\}/g;
const MARK = /gap(\d+)gap/g;
/** Masks Go, Helm and Jinja tags: a line of nothing but tags is emptied, a tag within a line becomes a word. */
function maskGaps(text) {
    if (!/\{\{|\{%/.test(text))
        return { text, template: false, restore: (value) => value };
    const tags = [];
    const masked = text.replace(TAG, (tag) => {
        tags.push(tag);
        return `gap${tags.length - 1}gap${tag.replace(/[^\n]/g, '')}`;
    });
    const lines = masked.split('\n').map((line) => (/^\s*(?:gap\d+gap\s*)+(?:#.*)?$/.test(line) ? '' : line));
    const restore = (value) => (value.includes('gap') ? value.replace(MARK, (_, index) => tags[Number(index)] ?? '') : value);
    return { text: lines.join('\n'), template: true, restore };
}

;// CONCATENATED MODULE: ./lib/languages/promql.js
const WORDS = new Set('and or unless bool offset by without on ignoring group_left group_right inf nan start end sum avg min max count stddev stdvar group topk bottomk quantile count_values'.split(' '));
/** Names of the metrics that a PromQL expression reads, each once, in order; labels, functions and variables are none. */
function metricsOf(expression) {
    const named = [...expression.matchAll(/__name__\s*=~?\s*"([\w:]+)"/g)].map(([, name = '']) => name);
    const bare = expression
        .replace(/#[^\n]*/g, ' ')
        .replace(/"(?:[^"\\]|\\.)*(?:"|$)|'(?:[^'\\]|\\.)*(?:'|$)|`[^`]*(?:`|$)/gs, ' ')
        .replace(/\{\{[\s\S]{0,500}?\}\}|\$\{[^{}]*\}|\$\w+/g, ' ')
        .replace(/\{[^{}]*\}|\[[^[\]]*\]/g, ' ')
        .replace(/\b(?:by|without|on|ignoring|group_left|group_right)\s*\([^()]*\)/gi, ' ')
        .replace(/\boffset\s+-?\w+/gi, ' ');
    const read = [...bare.matchAll(/(?<![\w:.])([a-z_:][\w:]*)(?![\w:])(?!\s*\()/gi)].map(([name]) => name);
    return [...new Set([...named, ...read.filter((name) => !WORDS.has(name.toLowerCase()))])];
}

;// CONCATENATED MODULE: ./lib/extractors/grafana.js



/** Grafana dashboards: JSON models, and those that stand in the text blocks of config maps. */
const grafana = {
    id: 'grafana',
    files: ['*.json', '*.yml', '*.yaml'],
    // What is cut off may end before it says more than that it has panels.
    wants: (text) => /"(?:panels|rows)"\s*:\s*\[/.test(text) &&
        (/"(?:schemaVersion|targets|templating|datasource)"\s*:/.test(text) || !/[\]}]\s*$/.test(text.slice(-100))),
    // Any JSON could be a dashboard, and hardly any is: only what is named as one casts doubt where it cannot be read.
    affects: (path) => (/dashboard|grafana|monitor/i.test(path) ? ['monitoring.present'] : []),
    maxBytes: 4 * 1024 * 1024,
    extract({ path, text, budget }) {
        if (!budget.spend(text.length))
            return { facts: {}, problems: [{ reason: 'too large to read' }] };
        const root = path.endsWith('.json') ? grafana_parse(text) : null;
        if (root === undefined)
            return { facts: {}, problems: [{ reason: 'not JSON' }] };
        const dashboard = root
            ? dashboardIn(root)
            : blocksOf(text)
                .map((block) => dashboardIn(grafana_parse(block)))
                .find(Boolean);
        return { facts: dashboard ? { dashboard } : {} };
    },
};
/** Text blocks of a YAML file that could hold a dashboard. */
function blocksOf(text) {
    const scalars = (node) => node?.kind === 'scalar' ? [node.text] : [...(0,yaml/* entriesOf */.Mc)(node).map(({ value }) => value), ...(0,yaml/* itemsOf */.S3)(node)].flatMap(scalars);
    return (0,yaml/* readYamlDocuments */.Cw)(maskGaps(text).text).flatMap(({ root }) => scalars(root).filter((block) => grafana.wants?.(block)));
}
function dashboardIn(root) {
    const model = record(record(root)?.['dashboard']) ?? record(root);
    const panels = [...list(model?.['panels']), ...list(model?.['rows'])];
    if (!model || panels.length === 0 || !panels.every((panel) => record(panel)))
        return undefined;
    const expressions = panels.flatMap((panel) => grafana_expressionsOf(panel, 0));
    const title = model['title'];
    return { system: 'grafana', title: typeof title === 'string' ? title : '', metrics: [...new Set(expressions.flatMap(metricsOf))] };
}
function grafana_expressionsOf(panel, depth) {
    if (depth > 3)
        return [];
    const own = list(panel.targets).flatMap((target) => {
        const expression = record(target)?.['expr'];
        return typeof expression === 'string' ? [expression] : [];
    });
    return [...own, ...list(panel.panels).flatMap((inner) => grafana_expressionsOf((record(inner) ?? {}), depth + 1))];
}
function grafana_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function record(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function list(value) {
    return Array.isArray(value) ? value : [];
}

// EXTERNAL MODULE: ./lib/languages/json.js
var json = __webpack_require__(7641);
;// CONCATENATED MODULE: ./lib/languages/tasks.js



/** Facts of one runner's tasks: the tasks, and their commands for the channel. */
function taskFacts(file) {
    const commands = file.tasks.flatMap((task) => task.commands.map((command) => ({ ...command, owner: task.name })));
    if (file.tasks.length === 0 && !file.includes)
        return {};
    return { tasks: [file], ...(commands.length > 0 && { commands }) };
}
/** Keys under which task tables name a command, a Python function, other tasks, a folder. */
const commandKeys = ['cmd', 'shell', 'command', 'run'];
const functionKeys = ['call', 'script'];
const taskKeys = ['sequence', 'parallel', 'composite', 'chain', 'depends', 'depends-on', 'depends_on', 'deps'];
const directoryKeys = ['cwd', 'working_dir', 'dir'];
/** The table behind a path of keys; empty where there is none. */
function tableAt(root, path) {
    const found = path.reduce((from, key) => ((0,json/* isObject */.G)(from) ? from[key] : undefined), root);
    return (0,json/* isObject */.G)(found) ? found : {};
}
/** Tasks of a TOML table, `name = "command"` or `name = { cmd, … }`, in the spellings of the runners that have them. */
function tomlTasks(document, path, nameOf = (key) => key) {
    const table = tableAt(document.value, path);
    const names = new Set(Object.keys(table));
    return Object.entries(table)
        .filter(([key]) => !key.startsWith('_'))
        .map(([key, value]) => {
        const line = document.lineOf(...path, key);
        const parts = tasks_partsOf(value, names);
        const commands = parts.scripts.flatMap((script) => parseShell(script.replace(/^[-@]\s*/, ''), document.find(script.split('\n', 1)[0] ?? '', line)));
        return {
            name: nameOf(key),
            line,
            needs: parts.needs.map(nameOf),
            commands: commands.map((command) => inDirectory(command, parts.directory)),
            default: false,
            ...(parts.directory && { directory: parts.directory }),
        };
    });
}
/** Scripts of hatch's environments: those of the default one go by their name, those of others by `environment:name`. */
function hatchTasks(document, path) {
    return Object.keys(tableAt(document.value, path)).flatMap((environment) => {
        const nameOf = (name) => (environment === 'default' ? name : `${environment}:${name}`);
        const tasks = tomlTasks(document, [...path, environment, 'scripts'], nameOf);
        const names = new Set(tasks.map(({ name }) => name));
        const callsOther = (task, word) => nameOf(word) !== task.name && names.has(nameOf(word));
        return tasks.map((task) => ({
            ...task,
            needs: [...task.needs, ...task.commands.flatMap(({ words: [word = ''] }) => (callsOther(task, word) ? [nameOf(word)] : []))],
            commands: task.commands.filter(({ words: [word = ''] }) => !callsOther(task, word)),
        }));
    });
}
function tasks_partsOf(value, names) {
    if (typeof value === 'string')
        return { scripts: [value], needs: [] };
    if (Array.isArray(value))
        return listParts(value, names);
    if (!(0,json/* isObject */.G)(value))
        return { scripts: [], needs: [] };
    const commands = pick(value, commandKeys).flatMap((given) => (Array.isArray(given) ? tasks_argumentsOf(given) : [given]));
    const functions = pick(value, functionKeys).flatMap((given) => (typeof given === 'string' ? [`python -m ${given.split(':', 1)[0]}`] : []));
    const listed = pick(value, taskKeys).map((given) => listParts(Array.isArray(given) ? given : [given], names));
    const directory = pick(value, directoryKeys).find((given) => typeof given === 'string');
    return {
        scripts: [...commands.filter((given) => typeof given === 'string'), ...functions, ...listed.flatMap(({ scripts }) => scripts)],
        needs: listed.flatMap(({ needs }) => needs),
        ...(typeof directory === 'string' && { directory }),
    };
}
/** A list names tasks, holds commands, or both. */
function listParts(list, names) {
    const parts = list.map((item) => {
        const task = (0,json/* isObject */.G)(item) ? (item['ref'] ?? item['task']) : item;
        if (typeof task !== 'string')
            return tasks_partsOf(item, names);
        const first = task.trim().split(/\s+/, 1)[0] ?? '';
        return names.has(first) ? { scripts: [], needs: [first] } : { scripts: [task], needs: [] };
    });
    return { scripts: parts.flatMap(({ scripts }) => scripts), needs: parts.flatMap(({ needs }) => needs) };
}
/** A list of one word each is an argument vector, any other a list of commands. */
function tasks_argumentsOf(given) {
    const isVector = given.length > 1 && given.every((item) => typeof item === 'string' && !/\s/.test(item));
    return isVector ? [given.join(' ')] : [...given];
}
function pick(table, keys) {
    return keys.flatMap((key) => (table[key] === undefined ? [] : [table[key]]));
}

// EXTERNAL MODULE: ./lib/languages/toml.js
var toml = __webpack_require__(6899);
;// CONCATENATED MODULE: ./lib/extractors/hatch.js


/** `hatch.toml`: the scripts of its environments. */
const hatch = {
    id: 'hatch',
    files: ['hatch.toml'],
    affects: ['tests'],
    maxBytes: 200_000,
    extract({ text }) {
        return { facts: taskFacts({ runner: 'hatch', tasks: hatchTasks((0,toml/* readToml */.D7)(text), ['envs']) }) };
    },
};

;// CONCATENATED MODULE: ./lib/extractors/ini-settings.js

/** INI files as flat settings, `section.key`. */
const iniSettings = {
    id: 'ini-settings',
    files: ['*.ini', '*.cfg', '*.config', '.coveragerc', '.flake8'],
    wants: (text) => /^\[[^\]\r\n\u2028\u2029]+\]/m.test(text),
    affects: (path) => (/(?:^|\/)(?:pytest\.ini|tox\.ini|\.coveragerc)$/.test(path) ? ['tests.coverage'] : []),
    maxBytes: 200_000,
    extract({ text }) {
        const values = readIni(text).flatMap(({ name, entries }) => entries.map(({ key, value, line }) => ({ key: name === '' ? key : `${name}.${key}`, value, line })));
        return { facts: values.length > 0 ? { settings: { format: 'ini', values } } : {} };
    },
};

;// CONCATENATED MODULE: ./lib/languages/python-tasks.js


/** Functions under one of the decorators as tasks; `run` names the methods that run a command, by their last part. */
function pythonTasks(module, options) {
    const callsIn = callsByFunction(module.calls);
    // Of functions of one name the last one counts.
    const definitions = [...new Map(module.definitions.map((definition) => [definition.name, definition])).values()];
    const tasks = definitions.flatMap((definition) => {
        const decorator = definition.decorators.find(({ name }) => options.decorators.test(name));
        if (!decorator || definition.kind !== 'function')
            return [];
        const calls = callsIn.get(definition.name) ?? [];
        return [
            {
                name: python_tasks_nameOf(definition, decorator),
                line: definition.line,
                needs: needsOf(decorator, calls),
                commands: python_tasks_commandsOf(calls, options),
                default: python_tasks_isDefault(decorator) ?? options.default,
                function: definition.name,
            },
        ];
    });
    const names = new Set(tasks.map(({ function: name }) => name));
    return tasks.map((task) => ({ ...task, needs: [...task.needs, ...calledTasks(callsIn.get(task.function ?? '') ?? [], task, names)] }));
}
/** The calls of each function by its name, those of functions in it included. */
function callsByFunction(calls) {
    const found = new Map();
    for (const call of calls) {
        for (let name = call.within ?? ''; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
            const known = found.get(name);
            if (known)
                known.push(call);
            else
                found.set(name, [call]);
        }
    }
    return found;
}
function python_tasks_nameOf(definition, decorator) {
    const given = decorator.arguments.find(({ name }) => name === 'name')?.value.literal;
    return typeof given === 'string' ? given : definition.name;
}
/** `@task(test, pre=[build])` and `session.notify('test')`. */
function needsOf(decorator, calls) {
    const before = decorator.arguments.filter(({ name }) => name === undefined || name === 'pre' || name === 'post' || name === 'requires');
    const notified = calls.filter(({ name }) => name.endsWith('.notify')).map((call) => call.arguments[0]?.value);
    return [...before.map(({ value }) => value), ...notified].flatMap((value) => python_tasks_namesIn(value));
}
function python_tasks_namesIn(value) {
    if (value?.items)
        return value.items.flatMap(python_tasks_namesIn);
    const name = value?.reference ?? value?.literal;
    return typeof name === 'string' ? [name] : [];
}
/** A task that calls another's function runs it. */
function calledTasks(calls, task, names) {
    return calls.flatMap(({ name, within }) => (within === task.function && names.has(name) && name !== task.function ? [name] : []));
}
function python_tasks_isDefault(decorator) {
    const given = decorator.arguments.find(({ name }) => name === 'default')?.value.literal;
    return typeof given === 'boolean' ? given : undefined;
}
function python_tasks_commandsOf(calls, { run, change }) {
    let directory;
    return calls.flatMap((call) => {
        const given = call.arguments.filter(({ name }) => name === undefined || name === '*');
        const first = given[0]?.value;
        if (change?.test(call.name))
            directory = typeof first?.literal === 'string' ? first.literal : directory;
        if (!run.test(call.name))
            return [];
        const words = given.flatMap(({ name, value }) => (name === '*' && !value.items ? [] : python_tasks_wordsOf(value)));
        const script = words.length === 1 && typeof first?.literal === 'string' ? first.literal : words.map(python_tasks_quoted).join(' ');
        return parseShell(script, call.line).map((command) => inDirectory({ ...command, line: call.line }, directory));
    });
}
function python_tasks_wordsOf(value) {
    if (value.items)
        return value.items.flatMap(python_tasks_wordsOf);
    if (value.literal !== undefined && value.literal !== null)
        return [String(value.literal)];
    return value.reference === 'sys.executable' ? ['python'] : value.reference ? [`$${value.reference.replace(/\W/g, '_')}`] : [];
}
function python_tasks_quoted(word) {
    return /[\s'"\\;&|<>()]/.test(word) ? `'${word.replaceAll("'", `'\\''`)}'` : word;
}

;// CONCATENATED MODULE: ./lib/extractors/invoke.js




/** Tasks of Invoke in `tasks.py`; names are written with dashes on the command line. */
const invoke = {
    id: 'invoke',
    files: ['tasks.py', '**/tasks/*.py'],
    wants: (text) => /^[ \t]*(?:from|import)[ \t]+invoke\b/m.test(text),
    affects: ofCommands,
    maxBytes: 500_000,
    extract({ text, budget }) {
        const { module } = readPython([{ text }], budget);
        const tasks = pythonTasks(module, { decorators: /(?:^|\.)task$/, run: /\.(?:run|sudo)$/, change: /\.cd$/, default: false });
        const dashed = (name) => name.replaceAll('_', '-');
        return {
            facts: taskFacts({
                runner: 'invoke',
                tasks: tasks.map((task) => ({ ...task, name: dashed(task.name), needs: task.needs.map(dashed) })),
            }),
        };
    },
};

;// CONCATENATED MODULE: ./lib/extractors/jenkins.js



/** Jenkinsfiles, declarative or scripted: each stage is a job. What starts them is set up in Jenkins and stays unsaid. */
const jenkins = {
    id: 'jenkins',
    files: ['Jenkinsfile*', 'jenkinsfile*', '*.{Jenkinsfile,jenkinsfile}'],
    affects: ['ci', ...ofCommands],
    maxBytes: 500_000,
    extract({ path, text }) {
        if (!/\b(?:pipeline|node|stage|sh)\b/.test(text))
            return { facts: {} };
        const { jobs, triggers } = readStages(text);
        const role = path.includes('{{') ? 'template' : 'workflow';
        return { facts: ciFacts({ system: 'jenkins', role, triggers, paths: [], jobs, includes: [], uses: [] }) };
    },
};
/** What is never closed runs to the end, so that nothing is read twice. */
const string = String.raw `'''[\s\S]*?(?:'''|$)|"""[\s\S]*?(?:"""|$)|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"`;
const jenkins_comment = String.raw `//[^\n]*|/\*[\s\S]*?(?:\*/|$)`;
const tokens = new RegExp(String.raw `${jenkins_comment}|\b(?<word>stage|dir|sh|bat|pwsh|powershell|image|docker|cron|pollSCM)\b\s*(?:\(\s*)?(?:script\s*:\s*)?(?<string>${string})|${string}|[{}]`, 'g');
function readStages(text) {
    const reading = { jobs: [], triggers: new Set(), blocks: [], pending: undefined, image: undefined };
    let line = 1;
    let from = 0;
    for (const match of text.matchAll(tokens)) {
        line += text.slice(from, match.index).split('\n').length - 1;
        from = match.index;
        jenkins_readToken(match, line, reading);
    }
    return { jobs: reading.jobs, triggers: [...reading.triggers] };
}
function jenkins_readToken({ 0: token, groups }, line, reading) {
    const value = unquote(groups?.['string'] ?? '');
    const word = groups?.['word'];
    if (token === '{') {
        reading.blocks.push({ directory: reading.pending });
        reading.pending = undefined;
    }
    else if (token === '}')
        reading.blocks.pop();
    else if (word === 'stage')
        reading.jobs.push(newJob(value, line, reading.image));
    else if (word === 'dir')
        reading.pending = value;
    else if (word === 'image' || word === 'docker')
        setImage(value, reading);
    else if (word === 'cron')
        reading.triggers.add('schedule');
    else if (word === 'pollSCM')
        reading.triggers.add('push');
    else if (word)
        addCommands(value, line + leadingNewlines(groups?.['string'] ?? ''), reading);
}
function addCommands(script, line, reading) {
    const directory = reading.blocks.flatMap((block) => block.directory ?? []).join('/');
    const commands = parseShell(script.trimStart(), line).map((command) => inDirectory(command, directory));
    const job = reading.jobs.at(-1) ?? newJob('pipeline', line, reading.image);
    if (reading.jobs.length === 0)
        reading.jobs.push(job);
    job.steps.push(commandStep(line, commands));
}
function setImage(image, reading) {
    const job = reading.jobs.at(-1);
    if (job && job.steps.length === 0)
        job.image = image;
    else
        reading.image ??= image;
}
function newJob(name, line, image) {
    return { line, name, disabled: false, needs: [], ...(image && { image }), services: [], steps: [] };
}
function unquote(literal) {
    const quotes = /^(?:'''|""")/.test(literal) ? 3 : 1;
    return literal.slice(quotes, -quotes).replace(/\\(["'$\\])/g, '$1');
}
function leadingNewlines(literal) {
    return (/^(?:'''|""")\s*/.exec(literal)?.[0].split('\n').length ?? 1) - 1;
}

;// CONCATENATED MODULE: ./lib/extractors/json-settings.js



/** Small JSON files as flat settings. JSON is YAML, whose reader knows the lines and forgives comments. */
const jsonSettings = {
    id: 'json-settings',
    files: ['*.json'],
    wants: (text) => /^\s*\{/.test(text) && !/"lockfileVersion"|"nbformat"|"panels"\s*:/.test(text),
    affects: ofSettings,
    maxBytes: 50_000,
    extract({ text }) {
        const values = settingsOf((0,yaml/* readYaml */.gM)(text).root);
        return { facts: values.length > 0 ? { settings: { format: 'json', values } } : {} };
    },
};

;// CONCATENATED MODULE: ./lib/extractors/julia-manifest.js
/** `Manifest.toml` of Julia: every package with its version. */
const juliaManifest = {
    id: 'julia-manifest',
    files: ['{Manifest,JuliaManifest}.toml'],
    wants: (text) => /^julia_version|machine-generated/m.test(text),
    affects: ['dependencies'],
    maxBytes: 2_000_000,
    extract({ text }) {
        const packages = [];
        for (const [index, line] of text.split('\n').entries()) {
            const name = /^\[\[(?:deps\.)?(\w+)\]\]/.exec(line)?.[1];
            if (name !== undefined) {
                packages.push({
                    name: name.toLowerCase(),
                    specifier: '',
                    extras: [],
                    pinned: true,
                    line: index + 1,
                    runtime: true,
                    ecosystem: 'julia',
                });
                continue;
            }
            const version = /^version\s*=\s*"([^"]+)"/.exec(line)?.[1];
            const last = packages.at(-1);
            if (version !== undefined && last?.specifier === '')
                last.specifier = version;
        }
        return { facts: { manifest: { kind: 'lock', format: 'Manifest.toml', packages, includes: [] } } };
    },
};

;// CONCATENATED MODULE: ./lib/extractors/julia-project.js

/** `Project.toml` of Julia; versions stand in `[compat]`, where a bare one means "compatible with". */
const juliaProject = {
    id: 'julia-project',
    files: ['{Project,JuliaProject}.toml'],
    wants: (text) => /^\[deps\]|^uuid\s*=/m.test(text),
    affects: ['dependencies'],
    maxBytes: 200_000,
    extract({ text }) {
        const document = (0,toml/* readToml */.D7)(text);
        if (!document.value)
            return { facts: {}, problems: document.problem ? [document.problem] : [] };
        const written = Object.entries(document.value['compat'] ?? {});
        const compatible = new Map(written.flatMap(([name, version]) => (typeof version === 'string' ? [[name, version]] : [])));
        const packages = Object.keys(document.value['deps'] ?? {}).map((name) => {
            const specifier = compatible.get(name) ?? '';
            const pinned = specifier.startsWith('=');
            return {
                name: name.toLowerCase(),
                specifier,
                extras: [],
                pinned,
                line: document.lineOf('deps', name),
                runtime: true,
                ecosystem: 'julia',
            };
        });
        const name = document.value['name'];
        const build = typeof name === 'string' ? { backend: 'Pkg', name, line: document.lineOf('name'), scripts: [] } : undefined;
        return { facts: { manifest: { kind: 'manifest', format: 'Project.toml', packages, includes: [], ...(build && { build }) } } };
    },
};

;// CONCATENATED MODULE: ./lib/extractors/just.js



/** `justfile`: recipes and aliases; the first recipe is the default. */
const just = {
    id: 'just',
    files: ['justfile', 'Justfile', '.justfile', '*.just'],
    affects: ofCommands,
    maxBytes: 500_000,
    extract({ text }) {
        const recipes = recipesOf(text.split(/\r?\n/));
        const tasks = recipes.map((recipe, index) => ({ ...just_taskOf(recipe), default: index === 0 }));
        const aliases = [...text.matchAll(/^alias\s+([\w-]+)\s*:=\s*([\w:-]+)/gm)].map(([, name = '', target = '']) => ({ name, line: 1, needs: [target], commands: [], default: false }));
        const includes = [...text.matchAll(/^(?:import\??\s+['"]([^'"]+)['"]|mod\??\s+([\w-]+)(?:\s+['"]([^'"]+)['"])?)/gm)].map(includeOf);
        return { facts: taskFacts({ runner: 'just', tasks: [...tasks, ...aliases], ...(includes.length > 0 && { includes }) }) };
    },
};
const just_header = /^@?([A-Za-z_][\w-]*)(?![\w-])(?:[^:\n"']|"[^"]*"|'[^']*')*:(?!=)([^#]*)/;
const dependency = /\(([A-Za-z_][\w-]*)(?![\w-])[^()]*\)|([A-Za-z_][\w-]*)/g;
function recipesOf(lines) {
    const recipes = [];
    let open;
    for (const [index, text] of lines.entries()) {
        const [, name, needs = ''] = just_header.exec(text) ?? [];
        if (open && (/^\s+\S/.test(text) || text === ''))
            open.body.push(text);
        else if (name) {
            open = { name, line: index + 1, needs: [...needs.matchAll(dependency)].map(([, called, plain]) => called ?? plain ?? ''), body: [] };
            recipes.push(open);
        }
        else
            open = undefined;
    }
    return recipes;
}
/** Lines run one by one, each in a shell of its own; a body that starts with a shell's `#!` is one script. */
function just_taskOf({ name, line, needs, body }) {
    const shebang = /^\s*#!.*/.exec(body[0] ?? '')?.[0];
    const lines = shebang ? [] : joinContinued(body);
    const script = shebang && /\b(?:ba|z|da)?sh\b/.test(shebang) ? parseShell(body.join('\n'), line + 1) : [];
    return {
        name,
        line,
        needs,
        commands: [...script, ...lines.flatMap(({ text, index }) => parseShell(text.replace(/^\s+[@-]*/, ''), line + 1 + index))],
    };
}
function joinContinued(lines) {
    const joined = [];
    let open = false;
    for (const [index, text] of lines.entries()) {
        const last = joined.at(-1);
        if (open && last)
            last.text += `\n${text}`;
        else
            joined.push({ text, index });
        open = text.endsWith('\\');
    }
    return joined;
}
function includeOf([, imported, module, path]) {
    return imported === undefined ? { path: path ?? `${module}.just`, prefix: `${module}::` } : { path: imported };
}

;// CONCATENATED MODULE: ./lib/extractors/kubernetes.js




const DEPLOYMENT = '{k8s,kube,manifest,deploy,serv,seldon,kserve,inference,argo}';
/** Kubernetes objects in manifests and Helm templates, those that stand in lists and in text blocks of other objects included. */
const kubernetes = {
    id: 'kubernetes',
    files: [
        '*.yaml',
        '*.yml',
        '*.tpl',
        '*.{yaml,yml,json}.{tmpl,tpl,j2,jinja2,template}',
        // Most JSON is data: only what is named for its purpose is worth a problem where it cannot be read.
        `*${DEPLOYMENT}*.json`,
        `**/*${DEPLOYMENT}*/**/*.json`,
    ],
    wants: (text) => /["']?\bapiVersion["']?\s*:/.test(text) && /["']?\bkind["']?\s*:/.test(text),
    affects: ['services', 'tools', 'serving', 'monitoring', 'training.pipelines'],
    maxBytes: 2 * 1024 * 1024,
    extract({ text, budget }) {
        if (!budget.spend(text.length))
            return { facts: {}, problems: [{ reason: 'too large to read' }] };
        const masked = maskGaps(text);
        const documents = (0,yaml/* readYamlDocuments */.Cw)(masked.text);
        const found = documents.flatMap(({ root }) => objectsIn(root, 0, 0));
        if (found.length === 0)
            return { facts: {} };
        const images = found.map((object) => kubernetes_imagesOf(object, masked));
        const charts = chartsOf(found, text);
        return {
            facts: {
                objects: found.map((object, index) => toObject(object, images[index] ?? [], charts[index], masked)),
                images: images.flat(),
                commands: found.flatMap(kubernetes_commandsOf).map((command) => ({ ...command, text: masked.restore(command.text) })),
            },
            ...(!masked.template && { problems: documents.flatMap(({ problems }) => problems) }),
        };
    },
};
const MAX_NESTING = 3;
const MAX_VALUES = 500;
const MAX_VALUE_LENGTH = 500;
/** Kubernetes takes no longer one. */
const MAX_LABEL = 63;
/** Objects of a document, of a `List`, and of text blocks that hold manifests (Argo's `resource.manifest`). */
function objectsIn(node, offset, nesting) {
    if (!node || nesting > MAX_NESTING)
        return [];
    const isObject = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(node, 'apiVersion')) !== undefined && (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(node, 'kind')) !== undefined;
    if (isObject && /List$/.test((0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(node, 'kind')) ?? '')) {
        const items = (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(node, 'items'));
        if (items.length > 0)
            return items.flatMap((item) => objectsIn(item, offset, nesting + 1));
    }
    if (!isObject)
        return [];
    const spec = (0,yaml/* child */.jf)(node, 'spec');
    return [{ node, spec, below: entriesBelow(spec), offset }, ...manifestsIn(node, offset, nesting)];
}
function manifestsIn(node, offset, nesting) {
    if (node.kind === 'list')
        return node.items.flatMap((item) => manifestsIn(item, offset, nesting));
    if (node.kind === 'map')
        return node.entries.flatMap(({ value }) => manifestsIn(value, offset, nesting));
    if (!node.text.includes('apiVersion') || !/^[ \t]*["']?apiVersion["']?[ \t]*:/m.test(node.text))
        return [];
    if (!/^[ \t]*["']?kind["']?[ \t]*:/m.test(node.text))
        return [];
    const inner = offset + node.textLine - 1;
    return (0,yaml/* readYamlDocuments */.Cw)(node.text).flatMap(({ root }) => objectsIn(root, inner, nesting + 1));
}
function toObject(found, images, chart, { template, restore }) {
    const { node, spec, below, offset } = found;
    const metadata = (0,yaml/* child */.jf)(node, 'metadata');
    const name = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(metadata, 'name')) ?? (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(metadata, 'generateName'));
    const kind = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(node, 'kind')) ?? '';
    const pod = (0,yaml/* child */.jf)((0,yaml/* child */.jf)((0,yaml/* child */.jf)(spec, 'template'), 'metadata'), 'annotations');
    const partOf = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)((0,yaml/* child */.jf)(metadata, 'labels'), 'app.kubernetes.io/part-of'));
    const selected = (0,yaml/* child */.jf)((0,yaml/* child */.jf)((0,yaml/* child */.jf)(spec, 'selector'), 'matchLabels'), 'control-plane');
    const annotations = { ...(0,yaml/* recordOf */.zv)((0,yaml/* child */.jf)(metadata, 'annotations')), ...(0,yaml/* recordOf */.zv)(pod) };
    return {
        line: offset + node.line,
        apiVersion: restore((0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(node, 'apiVersion')) ?? ''),
        kind: restore(kind),
        ...(name !== undefined && { name: restore(name) }),
        ...(partOf !== undefined && { partOf: restore(partOf) }),
        ...(chart !== undefined && !template && { chart }),
        images: images.map(({ line, image }) => ({ line, image })),
        probes: PROBES.filter((probe) => below.some(({ key }) => key === `${probe}Probe`)),
        annotations: Object.fromEntries(Object.entries(annotations).map(([key, value]) => [restore(key), restore(value)])),
        ports: portsIn(below).map(restore),
        ...(selected && { ofOperator: true }),
        template,
        rollouts: kind === 'CustomResourceDefinition' ? [] : rolloutsIn(found, restore),
    };
}
/** Of each object the chart that its label names, or the last line above it that says what it was rendered from. */
function chartsOf(found, text) {
    const sources = text.includes('# Source: ') ? text.split('\n').map((line) => SOURCE.exec(line)?.[1]) : [];
    let at = 0;
    let source;
    return found.map(({ node, offset }) => {
        for (; at < offset + node.line && at < sources.length; at++)
            source = sources[at] ?? source;
        const label = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)((0,yaml/* child */.jf)((0,yaml/* child */.jf)(node, 'metadata'), 'labels'), 'helm.sh/chart'));
        return label?.slice(0, MAX_LABEL).replace(/-v?\d[\w.+-]*$/, '') ?? source;
    });
}
/** A line that Helm writes above all that it renders; of charts in charts the innermost. */
const SOURCE = /^# Source: (?:[\w.-]{1,100}\/charts\/)*([\w.-]{1,100})\/[\w./-]*\.(?:ya?ml|tpl)\s*$/;
const PROBES = ['liveness', 'readiness', 'startup'];
function entriesBelow(node, found = []) {
    if (node?.kind === 'list')
        for (const item of node.items)
            entriesBelow(item, found);
    for (const entry of (0,yaml/* entriesOf */.Mc)(node)) {
        found.push(entry);
        entriesBelow(entry.value, found);
    }
    return found;
}
function kubernetes_imagesOf({ node, below, offset }, { restore }) {
    const owner = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)((0,yaml/* child */.jf)(node, 'metadata'), 'name'));
    if ((0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(node, 'kind')) === 'CustomResourceDefinition')
        return [];
    return below.flatMap(({ key, value }) => {
        if (key !== 'image')
            return [];
        const image = restore((0,yaml/* textOf */.b6)(value) ?? '');
        return image ? [{ line: offset + value.line, ...parseImageReference(image), ...(owner && { owner: restore(owner) }) }] : [];
    });
}
function portsIn(below) {
    const ports = below.flatMap(({ key, value }) => (key === 'ports' ? (0,yaml/* itemsOf */.S3)(value) : []));
    return ports.flatMap((port) => (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(port, 'containerPort')) ?? (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(port, 'port')) ?? []);
}
/** What its containers run: `command` with `args`. */
function kubernetes_commandsOf({ node, spec, offset }) {
    const owner = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)((0,yaml/* child */.jf)(node, 'metadata'), 'name'));
    return containersIn(spec).flatMap((container) => {
        const command = (0,yaml/* child */.jf)(container, 'command');
        const words = [...(0,yaml/* textsOf */.CB)(command), ...(0,yaml/* textsOf */.CB)((0,yaml/* child */.jf)(container, 'args'))];
        const line = offset + ((command ?? (0,yaml/* child */.jf)(container, 'args'))?.line ?? container.line);
        return words.length === 0 ? [] : parseExec(words, line).map((parsed) => (owner ? { ...parsed, owner } : parsed));
    });
}
/** Maps that hold a container: they name a command and an image, or arguments and an image. */
function containersIn(node, found = []) {
    if (node && (0,yaml/* child */.jf)(node, 'image') && ((0,yaml/* child */.jf)(node, 'command') ?? (0,yaml/* child */.jf)(node, 'args')))
        found.push(node);
    for (const { value } of (0,yaml/* entriesOf */.Mc)(node))
        if (value.kind !== 'scalar')
            containersIn(value, found);
    for (const item of (0,yaml/* itemsOf */.S3)(node))
        containersIn(item, found);
    return found;
}
/** Settings that split traffic between versions. */
const ROLLOUT = /(?:^|\.)(?:canaryTrafficPercent|canary|blueGreen)(?:\.|$)|(?:^|\.)(?:route\.\d+\.weight|predictors\.\d+\.traffic|traffic\.\d+\.percent)$/;
/** What a key of each of them holds: hardly an object has one, and without it no path is put together. */
const ROLLOUT_KEY = /canary|blueGreen|(?:weight|traffic|percent)$/;
function rolloutsIn({ spec, below }, restore) {
    const rollouts = [];
    if (!spec || !below.some(({ key }) => ROLLOUT_KEY.test(key)))
        return rollouts;
    let left = MAX_VALUES;
    const visit = (node, path) => {
        if (node.kind === 'map')
            node.entries.every(({ key, value }) => visit(value, path ? `${path}.${key}` : key));
        else if (node.kind === 'list')
            node.items.every((item, index) => visit(item, `${path}.${index}`));
        else if (path && node.value !== null) {
            left--;
            const key = restore(path);
            if (ROLLOUT.test(key))
                rollouts.push({ key, value: restore(node.text).slice(0, MAX_VALUE_LENGTH) });
        }
        return left > 0;
    };
    visit(spec, '');
    return rollouts;
}

;// CONCATENATED MODULE: ./lib/languages/makefile.js
/** What a command, a rule or a line of a recipe adds beside its text. */
const itemCost = 20;
const additionsOf = (length) => 10_000 + 8 * length;
const makefile_assignment = /^\s*(?:export\s+|override\s+)*([\w.-]+)\s*(\+|\?|::?)?=\s*([\s\S]*)$/;
const conditional = /^\s*(?:ifeq|ifneq|ifdef|ifndef|else|endif|define|endef|export|unexport|vpath)\b/;
/** Rules and includes of a makefile; both arms of a conditional are read. Never throws. */
function readMakefile(text) {
    const left = additionsOf(text.length);
    const reading = { variables: new Map([['MAKE', 'make']]), rules: [], includes: [], open: [], left };
    let plainFrom;
    for (const { text: line, line: number } of makefile_logicalLines(text)) {
        makefile_readLine(line, number, reading);
        if (reading.left < 0)
            plainFrom ??= number;
    }
    const goal = reading.variables.get('.DEFAULT_GOAL') ?? reading.rules.find(({ target }) => /^[^.%]/.test(target))?.target;
    return { rules: reading.rules, includes: reading.includes, ...(goal && { goal }), ...(plainFrom !== undefined && { plainFrom }) };
}
function makefile_readLine(line, number, reading) {
    const [, name, operator, value = ''] = makefile_assignment.exec(line) ?? [];
    const included = /^\s*[-s]?include\s+(\S.*)$/.exec(line)?.[1];
    if (line.startsWith('\t'))
        addRecipe(line.slice(1), number, reading);
    else if (/^\s*(?:#|$)/.test(line) || conditional.test(line))
        return;
    else if (name)
        makefile_assign(name, operator, value, reading);
    else if (included)
        for (const file of words(included, reading))
            reading.includes.push(file);
    else
        readRule(line, number, reading);
}
function makefile_assign(name, operator, value, { variables }) {
    const text = value
        .replace(/\s#[\s\S]*$/, '')
        .replace(/\\\n\s*/g, ' ')
        .trim();
    if (operator === '?' && variables.has(name))
        return;
    const before = operator === '+' ? variables.get(name) : undefined;
    variables.set(name, before && text ? `${before} ${text}` : before || text);
}
function readRule(line, number, reading) {
    const [, targets, after = ''] = /^([^\s:=#][^:=#]*)::?(?!=)([\s\S]*)$/.exec(line) ?? [];
    if (targets === undefined || makefile_assignment.test(after))
        return;
    const [prerequisites = '', ...inline] = after.split(';');
    const needs = words(prerequisites.replace(/#[\s\S]*$/, '').replaceAll('|', ' '), reading);
    const names = words(targets, reading);
    reading.left -= (names.length - 1) * (after.length + itemCost);
    const kept = reading.left < 0 ? names.slice(0, 1) : names;
    reading.open = kept.map((target) => ({ target, line: number, needs, recipe: [] }));
    for (const rule of reading.open)
        reading.rules.push(rule);
    if (inline.length > 0)
        addRecipe(inline.join(';'), number, reading);
}
function addRecipe(text, line, reading) {
    const command = text.replace(/^[\s@+-]+/, '');
    if (command === '')
        return;
    reading.left -= (reading.open.length - 1) * (command.length + itemCost);
    const rules = reading.left < 0 ? reading.open.slice(0, 1) : reading.open;
    for (const rule of rules)
        rule.recipe.push({ text: makefile_expand(command, reading, rule), line });
}
function words(text, reading) {
    return makefile_expand(text, reading).replace(/\\\n/g, ' ').split(/\s+/).filter(Boolean);
}
/** Lines with those that a backslash continues; a recipe's keep their breaks, which the shell reads. */
function makefile_logicalLines(text) {
    const joined = [];
    let open = false;
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const last = joined.at(-1);
        if (open && last)
            last.text += `\n${raw}`;
        else
            joined.push({ text: raw, line: index + 1 });
        open = raw.endsWith('\\');
    }
    return joined;
}
const makefile_maxDepth = 8;
/** Expansions in one line: values that name others many times grow beyond any bound. */
const maxExpansions = 500;
const makefile_reference = /\$(?:\$|\(([^()$]*)\)|\{([^{}$]*)\}|([@<^*?]))/g;
/** The text with its variables; one without value stays as a variable of the shell, a `$(shell …)` as its substitution. */
function makefile_expand(text, reading, rule) {
    const budget = { left: maxExpansions };
    const inner = (part, depth) => {
        if (depth > makefile_maxDepth)
            return part;
        return part.replace(makefile_reference, (whole, round, curly, automatic) => {
            if (whole === '$$')
                return '$';
            const name = (round ?? curly ?? '').trim();
            if (name.startsWith('shell '))
                return `$(${name.slice('shell '.length)})`;
            const isOpen = reading.left >= 0 && budget.left-- > 0;
            const value = isOpen ? (automatic ? automaticValue(automatic, rule) : reading.variables.get(name)) : undefined;
            if (value === undefined)
                return /^\w+$/.test(name) ? `\${${name}}` : '$_';
            reading.left -= value.length + itemCost * (value.split(/[;&|\n]/).length - 1);
            return automatic ? value : inner(value, depth + 1);
        });
    };
    return inner(text, 0).replace(/\$\(shell\s+/g, '$(');
}
function automaticValue(name, rule) {
    if (name === '@')
        return rule?.target ?? '$@';
    return (name === '<' ? rule?.needs[0] : rule?.needs.join(' ')) ?? '';
}

;// CONCATENATED MODULE: ./lib/extractors/makefile.js




/** Makefiles: targets with their prerequisites and recipes. */
const makefile = {
    id: 'makefile',
    files: ['Makefile', 'makefile', 'GNUmakefile', '*.mk', 'Makefile.*'],
    affects: ofCommands,
    maxBytes: 500_000,
    extract({ text }) {
        const { rules, goal, includes, plainFrom } = readMakefile(text);
        const tasks = rules.map(({ target, line, needs, recipe }) => ({
            name: target,
            line,
            needs,
            commands: recipe.flatMap((one) => parseShell(one.text, one.line)),
            default: target === goal,
        }));
        return {
            facts: taskFacts({ runner: 'make', tasks, ...(includes.length > 0 && { includes: includes.map((path) => ({ path })) }) }),
            ...(plainFrom !== undefined && {
                problems: [{ line: plainFrom, reason: 'variables add too much to the file: not read from here on' }],
            }),
        };
    },
};

;// CONCATENATED MODULE: ./lib/extractors/mise.js



/** Tasks of `mise.toml`; an alias is a task that needs its own. */
const mise = {
    id: 'mise',
    files: ['mise.toml', '.mise.toml', '**/mise/config.toml'],
    affects: ofCommands,
    maxBytes: 200_000,
    extract({ text }) {
        const document = (0,toml/* readToml */.D7)(text);
        const tasks = tomlTasks(document, ['tasks']);
        const aliases = tasks.flatMap(({ name, line }) => {
            const alias = tableAt(document.value, ['tasks', name])['alias'];
            return typeof alias === 'string' ? [{ name: alias, line, needs: [name], commands: [], default: false }] : [];
        });
        return { facts: taskFacts({ runner: 'mise', tasks: [...tasks, ...aliases] }) };
    },
};

;// CONCATENATED MODULE: ./lib/extractors/mlproject.js


/** `MLproject` of MLflow: entry points as tasks. */
const mlproject = {
    id: 'mlproject',
    files: ['MLproject'],
    affects: ['training', 'tools'],
    maxBytes: 100_000,
    extract({ text }) {
        const { root, problems } = (0,yaml/* readYaml */.gM)(text);
        const tasks = (0,yaml/* entriesOf */.Mc)((0,yaml/* child */.jf)(root, 'entry_points')).map(({ key, line, value }) => {
            const command = (0,yaml/* child */.jf)(value, 'command');
            const commands = command?.kind === 'scalar' ? parseShell(command.text, command.textLine) : [];
            return { name: key, line, needs: [], commands, default: key === 'main' };
        });
        const commands = tasks.flatMap((task) => task.commands.map((command) => ({ ...command, owner: task.name })));
        return { facts: { tasks: [{ runner: 'mlproject', tasks }], commands }, problems };
    },
};

;// CONCATENATED MODULE: ./lib/languages/python-cell.js

const CELL_MAGIC = /^\s*%%([\w!]+)[ \t]*(.*)/;
const SHELLS = new Set(['bash', 'sh', 'zsh', 'cmd', 'system', '!', 'script', 'sx']);
const PYTHON_CELLS = /^(?:time|timeit|capture|prun|memit|mprun|lprun|heat|snakeviz|cache|python3?|py|local|spark|pyspark|skip\w*|notify|wandb|debug|scalene|ipytest|run_pytest\w*)$/;
/** Line magics that run a program of that name. */
const PROGRAMS = new Set(['pip', 'conda', 'mamba', 'uv', 'dvc', 'sh', 'bash']);
const SHELL_LINE = /^(?:[\w.,[\] \t]+=)?[ \t]*!+[ \t]*(.+)/;
const LINE_MAGIC = /^(?:[\w.,[\] \t]+=)?[ \t]*%([a-zA-Z]\w*)[ \t]*(.*)/;
/** Tells a code cell's Python from its shell lines and magics. */
function readCell(source) {
    const magic = CELL_MAGIC.exec(source);
    if (!magic)
        return { python: source, commands: lineCommands(source) };
    const [whole, name = '', rest = ''] = magic;
    const commands = [magicCommand(`%%${name}`, rest, 1)];
    const body = source.slice(whole.length).replace(/^\r?\n/, '');
    if (SHELLS.has(name))
        return { python: '', commands: name === 'script' && !/\b(?:ba|z)?sh\b/.test(rest) ? commands : parseShell(body, 2) };
    const isPython = PYTHON_CELLS.test(name) || (/^(?:writefile|file)$/.test(name) && /\.py\s*$/.test(rest));
    if (!isPython)
        return { python: '', commands };
    return { python: `\n${body}`, commands: [...commands, ...lineCommands(`\n${body}`)] };
}
function lineCommands(source) {
    if (!/[!%]/.test(source))
        return [];
    const lines = source.split(/\r?\n/);
    return lines.flatMap((line, index) => {
        const shell = SHELL_LINE.exec(line);
        if (shell && !line.trimStart().startsWith('!='))
            return parseShell(python_cell_continued(lines, index, shell[1]), index + 1);
        const magic = LINE_MAGIC.exec(line);
        if (!magic)
            return [];
        const [, name = '', rest = ''] = magic;
        if (!PROGRAMS.has(name))
            return [magicCommand(`%${name}`, rest, index + 1)];
        const script = python_cell_continued(lines, index, rest);
        return parseShell(/^(?:ba)?sh$/.test(name) ? script : `${name} ${script}`, index + 1);
    });
}
function python_cell_continued(lines, index, first) {
    let script = first.replaceAll('{sys.executable}', 'python');
    for (let next = index + 1; script.endsWith('\\') && next < lines.length; next++)
        script += `\n${lines[next]}`;
    return script;
}
function magicCommand(name, rest, line) {
    const words = rest.split(/\s+/).filter(Boolean);
    return { line, text: [name, ...words].join(' '), words: [name, ...words] };
}

;// CONCATENATED MODULE: ./lib/languages/python-commands.js

const RUNNERS = /^(?:subprocess\.(?:run|call|check_call|check_output|Popen|getoutput|getstatusoutput)|os\.(?:system|popen)|asyncio\.create_subprocess_(?:shell|exec))$/;
/** Shell commands that Python code runs, as far as it writes them out; what it computes stands as a variable of the shell. */
function python_commands_commandsOf(calls) {
    return calls.flatMap(({ name, arguments: given, line, cell }) => {
        if (!RUNNERS.test(name))
            return [];
        const script = python_commands_scriptOf(given);
        if (script === undefined)
            return [];
        return parseShell(script, 1).map((command) => ({ ...command, line, ...(cell !== undefined && { cell }) }));
    });
}
function python_commands_scriptOf(given) {
    const first = given.find((argument) => argument.name === undefined || argument.name === 'args')?.value;
    if (typeof first?.literal === 'string') {
        const rest = given.filter((argument) => argument.name === undefined).slice(1);
        return [first.literal, ...rest.filter((argument) => typeof argument.value.literal === 'string').map(({ value }) => wordOf(value))].join(' ');
    }
    const words = first?.items?.map(wordOf);
    return words?.[0] && !words[0].startsWith('$') ? words.join(' ') : undefined;
}
function wordOf({ literal, reference }) {
    if (typeof literal === 'string')
        return /^[\w@%+=:,./-]+$/.test(literal) ? literal : `'${literal.replaceAll("'", "'\\''")}'`;
    if (literal !== undefined)
        return String(literal);
    if (reference === 'sys.executable')
        return 'python';
    return `$${/^\w+$/.test(reference ?? '') ? reference : '_'}`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
;// CONCATENATED MODULE: ./lib/extractors/notebook.schema.js

const notebook_schema_text = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())])
    .transform((source) => (Array.isArray(source) ? source.join('') : source))
    .catch('');
const Cell = schemas/* object */.Ikc({
    cell_type: schemas/* string */.YjP().catch('code'),
    source: notebook_schema_text.optional(),
    /** `source` until nbformat 3. */
    input: notebook_schema_text.optional(),
    outputs: schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]),
    execution_count: schemas/* number */.aig().nullish().catch(null),
    prompt_number: schemas/* number */.aig().nullish().catch(null),
});
const cells = schemas/* array */.YOg(Cell.nullable().catch(null))
    .transform((all) => all.filter((cell) => cell !== null))
    .optional();
const notebook_schema_named = schemas/* object */.Ikc({ language: schemas/* string */.YjP().optional().catch(undefined), name: schemas/* string */.YjP().optional().catch(undefined) })
    .optional()
    .catch(undefined);
/** A notebook as Jupyter saves it, as far as it is read; nbformat 3 keeps its cells in worksheets. */
const Notebook = schemas/* object */.Ikc({
    metadata: schemas/* object */.Ikc({ kernelspec: notebook_schema_named, language_info: notebook_schema_named }).optional().catch(undefined),
    cells,
    worksheets: schemas/* array */.YOg(schemas/* object */.Ikc({ cells })).optional(),
})
    .refine((notebook) => notebook.cells !== undefined || notebook.worksheets !== undefined, 'it has no cells');

;// CONCATENATED MODULE: ./lib/extractors/notebook.js





/** Its outputs may be large; as code it is a module like any other, and no module is longer. */
const longestCode = 1_000_000;
/** What a notebook may do; the platforms that one calls are those of one file. */
const ofNotebooks = [
    'notebooks',
    'training',
    'tools',
    'data.hub',
    'data.reads',
    'data.validation',
    'data.versioning',
    'hazards',
    'models',
    'monitoring.drift',
    'monitoring.present',
    'storage',
    'hostedModels',
    'calls',
];
/** Names of those that may bring a model into service; any other serves nobody. */
const releasing = /deploy|serv(?:e|ing)|endpoint|inference/i;
/** Jupyter notebooks: all code cells together are one module. */
const notebook = {
    id: 'notebook',
    files: ['*.ipynb'],
    affects: (path) => (releasing.test(path) ? [...ofNotebooks, 'serving.present', 'serving.deploys'] : ofNotebooks),
    maxBytes: 50_000_000,
    extract({ text, budget }) {
        const read = parseNotebook(text);
        if ('reason' in read)
            return { facts: {}, problems: [read] };
        const cells = codeCells(read);
        const language = languageOf(read);
        const sources = cells.map(sourceOf);
        const length = sources.reduce((sum, source) => sum + source.length, 0);
        if (length > longestCode)
            return {
                facts: { notebook: notebook_summary(cells, language) },
                problems: [{ reason: `oversized: ${length} characters of code, of which ${longestCode} are read at most` }],
            };
        const source = readSources(sources, language, budget);
        return { ...source, facts: { ...source.facts, notebook: notebook_summary(cells, language) } };
    },
};
function parseNotebook(text) {
    const written = text.replace(/^\uFEFF/, '');
    // A file that was only created, and not yet opened in Jupyter.
    if (written.trim() === '')
        return { cells: [] };
    let value;
    try {
        value = JSON.parse(written);
    }
    catch {
        return { reason: 'not a notebook: it is no JSON' };
    }
    const parsed = Notebook.safeParse(value);
    return parsed.success ? parsed.data : { reason: 'not a notebook: it has no cells' };
}
function codeCells({ cells, worksheets }) {
    const all = cells ?? worksheets?.flatMap((sheet) => sheet.cells ?? []) ?? [];
    return all.filter((cell) => cell.cell_type === 'code');
}
function sourceOf({ source, input }) {
    return source ?? input ?? '';
}
function languageOf({ metadata }) {
    const { kernelspec, language_info: info } = metadata ?? {};
    const written = (info?.name ?? kernelspec?.language ?? kernelspec?.name ?? 'python').toLowerCase();
    if (/^(?:i?python|pyspark|conda|pysparkkernel|sparkmagic)/.test(written))
        return 'python';
    if (/^ir\b|^r$/.test(written))
        return 'r';
    if (/^(?:java|kotlin|scala)$/.test(written))
        return 'jvm';
    return /^julia/.test(written) ? 'julia' : written;
}
function readSources(sources, language, budget) {
    if (language === 'r' || language === 'julia' || language === 'jvm')
        return { facts: { foreign: readForeign(sources.join('\n'), language) } };
    if (language !== 'python' && /^(?:bash|javascript|typescript|rust|go|c|c\+\+|sql|markdown|csharp|\.net|f#|sas)/.test(language))
        return { facts: {} };
    const cells = sources.map(readCell);
    const { module, problems } = readPython(cells.map(({ python }, index) => ({ text: python, cell: index + 1 })), budget);
    const commands = cells.flatMap((cell, index) => cell.commands.map((command) => ({ ...command, cell: index + 1 })));
    const run = python_commands_commandsOf(module.calls);
    const facts = { python: module };
    if (commands.length + run.length > 0)
        facts.commands = [...commands, ...run];
    return { facts, problems };
}
function notebook_summary(cells, language) {
    const counted = cells.map((cell, index) => ({ cell: index + 1, lines: lineCount(sourceOf(cell)), hasOutputs: cell.outputs.length > 0 }));
    // Databricks writes 0 for every cell that it exports.
    const executed = cells.map((cell) => cell.execution_count ?? cell.prompt_number ?? 0).filter((count) => count > 0);
    return {
        language,
        codeCells: cells.length,
        lines: counted.reduce((sum, { lines }) => sum + lines, 0),
        longestCellLines: counted.reduce((longest, { lines }) => Math.max(longest, lines), 0),
        hasOutputs: counted.some((cell) => cell.hasOutputs),
        outOfOrder: executed.some((count, index) => index > 0 && count <= executed[index - 1]),
        cells: counted,
    };
}
function lineCount(source) {
    return source === '' ? 0 : source.replace(/\n$/, '').split('\n').length;
}

;// CONCATENATED MODULE: ./lib/extractors/nox.js



/** Sessions of `noxfile.py`. */
const nox = {
    id: 'nox',
    files: ['noxfile.py'],
    affects: ['tests'],
    maxBytes: 500_000,
    extract({ text, budget }) {
        const { module } = readPython([{ text }], budget);
        const tasks = pythonTasks(module, {
            decorators: /(?:^|\.)session$/,
            run: /\.run(?:_always|_install)?$/,
            change: /\.(?:chdir|cd)$/,
            default: true,
        });
        return { facts: taskFacts({ runner: 'nox', tasks: withDefaults(tasks, module) }) };
    },
};
/** `nox.options.sessions` names what runs by default; without it every session does. */
function withDefaults(tasks, module) {
    const options = module.assignments.find(({ target }) => target === 'nox.options.sessions');
    const named = options?.value.items?.map((item) => item.literal ?? item.reference);
    return named ? tasks.map((task) => ({ ...task, default: named.includes(task.name) || named.includes(task.function) })) : tasks;
}

;// CONCATENATED MODULE: ./lib/extractors/npm-lock.js

/** Lock files of npm (`package-lock.json`), yarn, pnpm and bun. Only npm's lists packages here: of the others it counts that they exist. */
const npmLock = {
    id: 'npm-lock',
    files: ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock'],
    affects: ['dependencies'],
    maxBytes: 20_000_000,
    extract({ path, text }) {
        const format = path.slice(path.lastIndexOf('/') + 1);
        const manifest = { kind: 'lock', format, packages: [], includes: [], manager: 'npm' };
        if (!format.endsWith('.json'))
            return { facts: { manifest } };
        const { value, problem, find } = (0,json/* readJson */.V)(text);
        if (!value)
            return { facts: {}, problems: problem ? [problem] : [] };
        return { facts: { manifest: { ...manifest, packages: lockedPackages(value, find) } } };
    },
};
/** Version 1 nests packages below `dependencies`, later versions list them by folder. */
function lockedPackages(root, find) {
    const [listed, prefix] = (0,json/* isObject */.G)(root['packages']) ? [root['packages'], 'node_modules/'] : [root['dependencies'], ''];
    return Object.entries((0,json/* isObject */.G)(listed) ? listed : {}).flatMap(([key, value]) => {
        const version = (0,json/* isObject */.G)(value) ? value['version'] : undefined;
        if (!key.startsWith(prefix) || typeof version !== 'string')
            return [];
        const name = key.slice(prefix.length).toLowerCase();
        return [{ name, specifier: version, extras: [], pinned: true, line: find(key), runtime: true, ecosystem: 'npm' }];
    });
}

;// CONCATENATED MODULE: ./lib/extractors/npm-scripts.js



/** `scripts` of a `package.json`, each with its `pre` and `post` script. */
const npmScripts = {
    id: 'npm-scripts',
    files: ['package.json'],
    wants: (text) => text.includes('"scripts"'),
    affects: ['tests'],
    maxBytes: 500_000,
    extract({ text }) {
        const document = (0,json/* readJson */.V)(text);
        const scripts = document.value?.['scripts'];
        const start = document.find('scripts');
        const entries = Object.entries((0,json/* isObject */.G)(scripts) ? scripts : {});
        const names = new Set(entries.map(([name]) => name));
        const tasks = entries.flatMap(([name, script]) => {
            if (typeof script !== 'string')
                return [];
            const line = document.find(name, start);
            const needs = [`pre${name}`, `post${name}`].filter((hook) => names.has(hook));
            return [{ name, line, needs, commands: parseShell(script, line).map((command) => ({ ...command, line })), default: false }];
        });
        return { facts: taskFacts({ runner: 'npm', tasks }) };
    },
};

;// CONCATENATED MODULE: ./lib/extractors/package-json.js

const sections = ['dependencies', 'devDependencies', 'optionalDependencies'];
/** `package.json` of npm, yarn, pnpm and bun. */
const packageJson = {
    id: 'package-json',
    files: ['package.json'],
    affects: ['dependencies'],
    maxBytes: 500_000,
    extract({ text }) {
        const document = (0,json/* readJson */.V)(text);
        if (!document.value)
            return { facts: {}, problems: document.problem ? [document.problem] : [] };
        const packages = sections.flatMap((section) => {
            const listed = document.value?.[section];
            const start = document.find(section);
            return Object.entries((0,json/* isObject */.G)(listed) ? listed : {}).flatMap(([name, specifier]) => typeof specifier !== 'string' || /^(?:workspace|file|link):/.test(specifier)
                ? []
                : [
                    {
                        name: name.toLowerCase(),
                        specifier,
                        extras: [],
                        pinned: isExact(specifier),
                        line: document.find(name, start),
                        runtime: section === 'dependencies',
                        ecosystem: 'npm',
                    },
                ]);
        });
        return { facts: { manifest: { kind: 'manifest', format: 'package.json', packages, includes: [], manager: 'npm' } } };
    },
};
function isExact(specifier) {
    return /^=?v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(specifier) || /#[0-9a-f]{40}$/.test(specifier);
}

;// CONCATENATED MODULE: ./lib/extractors/pipfile.js


/** `Pipfile` of Pipenv. */
const pipfile = {
    id: 'pipfile',
    files: ['Pipfile'],
    affects: ['dependencies', 'tools'],
    maxBytes: 500_000,
    extract({ text }) {
        const document = (0,toml/* readToml */.D7)(text);
        if (!document.value)
            return { facts: {}, problems: document.problem ? [document.problem] : [] };
        const packages = ['packages', 'dev-packages'].flatMap((section) => Object.entries(document.value?.[section] ?? {}).map(([name, value]) => {
            const specifier = versionOf(value);
            const runtime = section === 'packages';
            const line = document.lineOf(section, name);
            const pinned = isExactVersion(specifier) || hasRevision(value);
            return { name: normalisePackage(name), specifier, extras: [], pinned, line, runtime, ecosystem: 'pypi' };
        }));
        const requires = Object.entries(document.value['requires'] ?? {}).find(([key]) => /^python(?:_full)?_version$/.test(key));
        const python = typeof requires?.[1] === 'string' && { specifier: `==${requires[1]}`, line: document.lineOf('requires', requires[0]) };
        return {
            facts: { manifest: { kind: 'manifest', format: 'Pipfile', packages, includes: [], manager: 'pipenv', ...(python && { python }) } },
        };
    },
};
function versionOf(value) {
    const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : value;
    return typeof version === 'string' && version !== '*' ? version : '';
}
function hasRevision(value) {
    return typeof value === 'object' && value !== null && 'ref' in value && typeof value.ref === 'string' && /^[0-9a-f]{40}$/.test(value.ref);
}

;// CONCATENATED MODULE: ./lib/extractors/pipfile-lock.js


/** `Pipfile.lock` of Pipenv. */
const pipfileLock = {
    id: 'pipfile-lock',
    files: ['Pipfile.lock'],
    affects: ['dependencies'],
    maxBytes: 10_000_000,
    extract({ text }) {
        const document = (0,json/* readJson */.V)(text);
        if (!document.value)
            return { facts: {}, problems: document.problem ? [document.problem] : [] };
        const packages = ['default', 'develop'].flatMap((section) => {
            const locked = document.value?.[section];
            const start = document.find(section);
            return Object.entries((0,json/* isObject */.G)(locked) ? locked : {}).map(([name, value]) => {
                const specifier = (0,json/* isObject */.G)(value) && typeof value['version'] === 'string' ? value['version'] : '';
                const runtime = section === 'default';
                return {
                    name: normalisePackage(name),
                    specifier,
                    extras: [],
                    pinned: true,
                    line: document.find(name, start),
                    runtime,
                    ecosystem: 'pypi',
                };
            });
        });
        return { facts: { manifest: { kind: 'lock', format: 'Pipfile.lock', packages, includes: [], manager: 'pipenv' } } };
    },
};

;// CONCATENATED MODULE: ./lib/extractors/pipfile-scripts.js


/** `[scripts]` of a `Pipfile`. */
const pipfileScripts = {
    id: 'pipfile-scripts',
    files: ['Pipfile'],
    wants: (text) => /^\[scripts\]/m.test(text),
    affects: ['tests'],
    maxBytes: 200_000,
    extract({ text }) {
        return { facts: taskFacts({ runner: 'pipenv', tasks: tomlTasks((0,toml/* readToml */.D7)(text), ['scripts']) }) };
    },
};

;// CONCATENATED MODULE: ./lib/languages/pixi.js



/** Packages that Pixi's tables list below a path, its features' as groups; the interpreter and paths of the project itself are none. */
function pixiPackages(document, root, below = []) {
    const features = Object.keys((0,toml/* tableAt */.af)(root, ...below, 'feature')).map((feature) => ['feature', feature]);
    return [[], ...features].flatMap((feature) => ['dependencies', 'pypi-dependencies'].flatMap((key) => {
        const path = [...below, ...feature, key];
        return Object.entries((0,toml/* tableAt */.af)(root, ...path))
            .filter(([name, value]) => name !== 'python' && !((0,toml/* isTable */.bI)(value) && 'path' in value))
            .map(([name, value]) => {
            const specifier = pixiVersion(value);
            const [ecosystem, pinned] = key === 'dependencies' ? ['conda', isExactCondaVersion(specifier)] : ['pypi', isExactVersion(specifier)];
            const about = { specifier, extras: [], pinned, line: document.lineOf(...path, name), runtime: feature.length === 0, ecosystem };
            return { name: normalisePackage(name), ...about, ...(feature[1] !== undefined && { group: feature[1] }) };
        });
    }));
}
/** A version as Pixi writes it, alone or in a table; empty for any. */
function pixiVersion(value) {
    const version = (0,toml/* isTable */.bI)(value) ? value['version'] : value;
    return typeof version === 'string' && version !== '*' ? version : '';
}

;// CONCATENATED MODULE: ./lib/extractors/pixi.js


/** `pixi.toml`. */
const pixi = {
    id: 'pixi',
    files: ['pixi.toml'],
    affects: ['dependencies', 'tools'],
    maxBytes: 500_000,
    extract({ text }) {
        const document = (0,toml/* readToml */.D7)(text);
        if (!document.value)
            return { facts: {}, problems: document.problem ? [document.problem] : [] };
        const packages = pixiPackages(document, document.value);
        const specifier = pixiVersion((0,toml/* valueAt */.fK)(document.value, 'dependencies', 'python'));
        const python = specifier === '' ? undefined : { specifier, line: document.lineOf('dependencies', 'python') };
        return {
            facts: { manifest: { kind: 'manifest', format: 'pixi.toml', packages, includes: [], manager: 'pixi', ...(python && { python }) } },
        };
    },
};

;// CONCATENATED MODULE: ./lib/extractors/pixi-lock.js
const archive = /^\s*-\s*(?:conda|pypi):\s*\S*\/([\w.-]+?)-(\d[^-/\s]*)(?:-[^/\s]*)?$/;
/** `pixi.lock`, read by lines: it names each package by the URL of its archive. */
const pixiLock = {
    id: 'pixi-lock',
    files: ['pixi.lock'],
    affects: ['dependencies'],
    maxBytes: 20_000_000,
    extract({ text }) {
        const packages = new Map();
        for (const [index, line] of text.split('\n').entries()) {
            const [, name, version] = archive.exec(line) ?? [];
            if (name === undefined || version === undefined)
                continue;
            const key = name.toLowerCase().replaceAll('_', '-');
            if (packages.has(key))
                continue;
            const ecosystem = /-\s*pypi:/.test(line) ? 'pypi' : 'conda';
            packages.set(key, { name: key, specifier: `==${version}`, extras: [], pinned: true, line: index + 1, runtime: true, ecosystem });
        }
        return { facts: { manifest: { kind: 'lock', format: 'pixi.lock', packages: [...packages.values()], includes: [], manager: 'pixi' } } };
    },
};

;// CONCATENATED MODULE: ./lib/extractors/pixi-tasks.js


/** Tasks of `pixi.toml`, those of its features and platforms included. */
const pixiTasks = {
    id: 'pixi-tasks',
    files: ['pixi.toml'],
    affects: ['tests'],
    maxBytes: 500_000,
    extract({ text }) {
        const document = (0,toml/* readToml */.D7)(text);
        const nested = ['feature', 'target'].flatMap((kind) => Object.keys(tableAt(document.value, [kind])).map((name) => [kind, name, 'tasks']));
        return { facts: taskFacts({ runner: 'pixi', tasks: [['tasks'], ...nested].flatMap((path) => tomlTasks(document, path)) }) };
    },
};

;// CONCATENATED MODULE: ./lib/extractors/poe.js


/** `poe_tasks.toml` of Poe the Poet. */
const poe = {
    id: 'poe',
    files: ['poe_tasks.toml'],
    affects: ['tests'],
    maxBytes: 200_000,
    extract({ text }) {
        const document = (0,toml/* readToml */.D7)(text);
        return {
            facts: taskFacts({ runner: 'poe', tasks: [['tasks'], ['tool', 'poe', 'tasks']].flatMap((path) => tomlTasks(document, path)) }),
        };
    },
};

;// CONCATENATED MODULE: ./lib/extractors/pre-commit.js



/** `.pre-commit-config.yaml`: the hooks; those of other repositories have no commands here. */
const preCommit = {
    id: 'pre-commit',
    files: ['.pre-commit-config.{yaml,yml}'],
    affects: ['tests', 'tools'],
    maxBytes: 500_000,
    extract({ text }) {
        const { root, problems } = (0,yaml/* readYaml */.gM)(text);
        const tasks = (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(root, 'repos')).flatMap((repository) => (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(repository, 'hooks')).map(pre_commit_taskOf));
        return { facts: taskFacts({ runner: 'pre-commit', tasks }), problems };
    },
};
/** Hooks that run on a commit or by `pre-commit run`; one of the manual stage only when it is asked for. */
function pre_commit_taskOf(hook) {
    const [entry] = (0,yaml/* scalarsOf */.TM)((0,yaml/* child */.jf)(hook, 'entry'));
    const given = (0,yaml/* textsOf */.CB)((0,yaml/* child */.jf)(hook, 'args')).join(' ');
    const stages = (0,yaml/* textsOf */.CB)((0,yaml/* child */.jf)(hook, 'stages'));
    return {
        name: (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(hook, 'id')) ?? 'hook',
        line: hook.line,
        needs: [],
        commands: entry ? parseShell(`${entry.text.trimEnd()} ${given}`, entry.textLine) : [],
        default: stages.length === 0 || stages.some((stage) => /^(?:pre-)?commit$/.test(stage)),
    };
}

;// CONCATENATED MODULE: ./lib/extractors/prometheus.js



/** Prometheus: scrape configurations and rule groups, in files of its own and within Helm values, config maps and PrometheusRule objects. */
const prometheus = {
    id: 'prometheus',
    files: ['*.yml', '*.yaml', '*.rules', '*.{yml,yaml}.{tmpl,tpl,j2,jinja2,template}'],
    wants: (text) => /scrape_configs|additionalScrapeConfigs/.test(text) || (/\bexpr\s*:/.test(text) && /\b(?:alert|record)\s*:/.test(text)),
    affects: ['monitoring', 'tools'],
    maxBytes: 1024 * 1024,
    extract({ text, budget }) {
        if (!budget.spend(text.length))
            return { facts: {}, problems: [{ reason: 'too large to read' }] };
        const { text: masked, restore, template } = maskGaps(text);
        const documents = (0,yaml/* readYamlDocuments */.Cw)(masked);
        const file = { scrapes: [], rules: [], ruleFiles: [] };
        for (const { root } of documents)
            visit(root, 0, file, restore);
        return {
            facts: file.scrapes.length + file.rules.length + file.ruleFiles.length > 0 ? { prometheus: file } : {},
            ...(!template && { problems: documents.flatMap(({ problems }) => problems) }),
        };
    },
};
/** Fills `file` from every scrape configuration and rule below the node; `offset` is the number of lines before its text. */
function visit(node, offset, file, restore) {
    for (const item of (0,yaml/* itemsOf */.S3)(node))
        visit(item, offset, file, restore);
    for (const { key, value } of (0,yaml/* entriesOf */.Mc)(node)) {
        if (key === 'scrape_configs' || key === 'additionalScrapeConfigs') {
            for (const item of (0,yaml/* itemsOf */.S3)(value))
                file.scrapes.push(...scrapeOf(item, offset, restore));
        }
        else if (key === 'rule_files')
            for (const path of (0,yaml/* textsOf */.CB)(value))
                file.ruleFiles.push(restore(path));
        else if (key === 'rules')
            for (const item of (0,yaml/* itemsOf */.S3)(value))
                file.rules.push(...ruleOf(item, offset, restore));
        visit(value, offset, file, restore);
    }
    if (node?.kind === 'scalar' && node.text.includes('\n') && prometheus.wants?.(node.text)) {
        for (const { root } of (0,yaml/* readYamlDocuments */.Cw)(node.text))
            visit(root, offset + node.textLine - 1, file, restore);
    }
}
function scrapeOf(node, offset, restore) {
    const job = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(node, 'job_name'));
    if (job === undefined)
        return [];
    const targets = (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(node, 'static_configs')).flatMap((config) => (0,yaml/* textsOf */.CB)((0,yaml/* child */.jf)(config, 'targets')));
    return [{ line: offset + node.line, job: restore(job), targets: targets.map(restore) }];
}
function ruleOf(node, offset, restore) {
    const expression = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(node, 'expr'));
    const alert = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(node, 'alert'));
    const name = alert ?? (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(node, 'record'));
    if (expression === undefined || name === undefined)
        return [];
    const written = restore(expression);
    return [
        {
            line: offset + node.line,
            name: restore(name),
            kind: alert === undefined ? 'record' : 'alert',
            expression: written,
            metrics: metricsOf(written),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/languages/poetry.js


/** Packages of Poetry's own tables: the project's, and those of each group. */
function poetryPackages(document, root) {
    const groups = Object.keys((0,toml/* tableAt */.af)(root, 'tool', 'poetry', 'group'));
    const tables = [
        { path: ['tool', 'poetry', 'dependencies'] },
        { path: ['tool', 'poetry', 'dev-dependencies'], group: 'dev' },
        ...groups.map((group) => ({ path: ['tool', 'poetry', 'group', group, 'dependencies'], group })),
    ];
    return tables.flatMap(({ path, group }) => Object.entries((0,toml/* tableAt */.af)(root, ...path))
        .filter(([name]) => name !== 'python')
        .map(([name, value]) => {
        const about = { ...poetryVersion(value), line: document.lineOf(...path, name), runtime: !isDevelopmentGroup(group ?? '') };
        return { name: normalisePackage(name), ...about, ecosystem: 'pypi', ...(group && { group }) };
    }));
}
/** Poetry reads a bare version as exactly it, unlike a caret or a tilde. */
function poetryVersion(value) {
    const constraint = Array.isArray(value) ? value[0] : value;
    if (!(0,toml/* isTable */.bI)(constraint)) {
        const specifier = typeof constraint === 'string' ? constraint.trim() : '';
        return { specifier, pinned: isExactVersion(specifier) || /^\d[^\s*,]*$/.test(specifier), extras: [] };
    }
    const extras = Array.isArray(constraint['extras']) ? constraint['extras'].map(String) : [];
    const place = constraint['git'] ?? constraint['url'] ?? constraint['path'];
    if (place === undefined)
        return { ...poetryVersion(constraint['version']), extras };
    const revision = constraint['rev'] ?? constraint['tag'];
    const specifier = `@ ${place}${revision === undefined ? '' : `@${revision}`}`;
    return { specifier, pinned: revision !== undefined || constraint['url'] !== undefined, extras };
}

;// CONCATENATED MODULE: ./lib/extractors/pyproject.js





/** `pyproject.toml` of every build tool: PEP 621 and 735, Poetry, PDM, uv, Hatch, Flit and Pixi; also as a template. */
const pyproject = {
    id: 'pyproject',
    files: ['pyproject.toml'],
    affects: ['dependencies', 'tools', 'tests.coverage'],
    maxBytes: 1_000_000,
    extract({ text }) {
        const document = (0,toml/* readToml */.D7)(maskGaps(text).text);
        if (!document.value)
            return { facts: {}, problems: document.problem ? [document.problem] : [] };
        const manifest = readManifest(document, document.value);
        return { facts: manifest ? { manifest } : {} };
    },
};
/** Undefined where the file only holds settings of tools. */
function readManifest(document, root) {
    const packages = [...listedPackages(document, root), ...poetryPackages(document, root), ...pixiPackages(document, root, ['tool', 'pixi'])];
    if (packages.length === 0 && !('project' in root) && (0,toml/* valueAt */.fK)(root, 'tool', 'poetry') === undefined)
        return undefined;
    const build = readBuild(document, root);
    const python = pyproject_readPython(document, root);
    const manager = ['poetry', 'pdm', 'pixi', 'uv', 'hatch', 'flit'].find((name) => (0,toml/* valueAt */.fK)(root, 'tool', name) !== undefined);
    return {
        kind: 'manifest',
        format: 'pyproject.toml',
        packages: applySources(root, packages),
        includes: dynamicIncludes(document, root),
        ...(python && { python }),
        ...(build && { build }),
        ...(manager && { manager }),
    };
}
/** Lists of PEP 508 strings, wherever a build tool keeps one. */
function listedPackages(document, root) {
    const development = (lists) => lists.map((list) => ({ ...list, runtime: false }));
    const lists = [
        { path: ['project', 'dependencies'] },
        { path: ['tool', 'flit', 'metadata', 'requires'] },
        ...groupsBelow(root, ['project', 'optional-dependencies']),
        ...groupsBelow(root, ['tool', 'flit', 'metadata', 'requires-extra']),
        ...development([
            { path: ['tool', 'uv', 'dev-dependencies'], group: 'dev' },
            ...groupsBelow(root, ['dependency-groups']),
            ...groupsBelow(root, ['tool', 'pdm', 'dev-dependencies']),
            ...hatchEnvironments(root),
        ]),
    ];
    return lists.flatMap((list) => pyproject_packagesOf(document, root, list));
}
function pyproject_packagesOf(document, root, { path, ...place }) {
    const items = (0,toml/* valueAt */.fK)(root, ...path);
    let line = document.lineOf(...path);
    return (Array.isArray(items) ? items : []).flatMap((item) => {
        if (typeof item !== 'string')
            return [];
        line = document.find(item, line);
        return pythonPackage(item, { line, ...place }) ?? [];
    });
}
function groupsBelow(root, path) {
    return Object.keys((0,toml/* tableAt */.af)(root, ...path)).map((group) => ({ path: [...path, group], group }));
}
function hatchEnvironments(root) {
    return groupsBelow(root, ['tool', 'hatch', 'envs']).flatMap(({ path, ...place }) => ['dependencies', 'extra-dependencies'].map((key) => ({ path: [...path, key], ...place })));
}
/** `[tool.uv.sources]` can fix to a commit what the list of dependencies names without a version. */
function applySources(root, packages) {
    const sources = Object.entries((0,toml/* tableAt */.af)(root, 'tool', 'uv', 'sources'));
    const fixed = new Set(sources.filter(([, source]) => (0,toml/* isTable */.bI)(source) && ('rev' in source || 'url' in source)).map(([name]) => normalisePackage(name)));
    return packages.map((one) => (fixed.has(one.name) ? { ...one, pinned: true } : one));
}
function dynamicIncludes(document, root) {
    const path = ['tool', 'setuptools', 'dynamic', 'dependencies'];
    const files = (0,toml/* valueAt */.fK)(root, ...path, 'file');
    const line = document.lineOf(...path);
    return [files].flat().flatMap((file) => (typeof file === 'string' ? [{ line, path: file, constraint: false }] : []));
}
function pyproject_readPython(document, root) {
    const paths = [
        ['project', 'requires-python'],
        ['tool', 'poetry', 'dependencies', 'python'],
        ['tool', 'flit', 'metadata', 'requires-python'],
        ['tool', 'pixi', 'dependencies', 'python'],
    ];
    for (const path of paths) {
        const specifier = (0,toml/* valueAt */.fK)(root, ...path);
        if (typeof specifier === 'string')
            return { specifier, line: document.lineOf(...path) };
    }
    return undefined;
}
function readBuild(document, root) {
    const system = (0,toml/* valueAt */.fK)(root, 'build-system');
    const isApplication = (0,toml/* valueAt */.fK)(root, 'tool', 'uv', 'package') === false || (0,toml/* valueAt */.fK)(root, 'tool', 'poetry', 'package-mode') === false;
    if (isApplication || !(0,toml/* isTable */.bI)(system))
        return undefined;
    const backend = system['build-backend'];
    const name = (0,toml/* valueAt */.fK)(root, 'project', 'name') ?? (0,toml/* valueAt */.fK)(root, 'tool', 'poetry', 'name') ?? (0,toml/* valueAt */.fK)(root, 'tool', 'flit', 'metadata', 'module');
    const scripts = { ...(0,toml/* tableAt */.af)(root, 'tool', 'poetry', 'scripts'), ...(0,toml/* tableAt */.af)(root, 'project', 'scripts') };
    return {
        backend: typeof backend === 'string' ? backend : 'setuptools',
        line: document.lineOf('build-system'),
        scripts: Object.entries(scripts).flatMap(([script, target]) => (typeof target === 'string' ? [{ name: script, target }] : [])),
        ...(typeof name === 'string' && { name }),
    };
}

;// CONCATENATED MODULE: ./lib/extractors/pyproject-tasks.js


/** Where the runners that live in `pyproject.toml` keep their tasks. */
const tables = [
    { runner: 'poe', path: ['tool', 'poe', 'tasks'] },
    { runner: 'pdm', path: ['tool', 'pdm', 'scripts'] },
    { runner: 'rye', path: ['tool', 'rye', 'scripts'] },
    { runner: 'taskipy', path: ['tool', 'taskipy', 'tasks'] },
    { runner: 'pixi', path: ['tool', 'pixi', 'tasks'] },
];
/** Task tables of `pyproject.toml`: poe, pdm, rye, taskipy, pixi and the environments of hatch. */
const pyprojectTasks = {
    id: 'pyproject-tasks',
    files: ['pyproject.toml'],
    wants: (text) => /^\[tool\.(?:poe|pdm|rye|taskipy|pixi|hatch)\b/m.test(text),
    affects: ['tests'],
    maxBytes: 500_000,
    extract({ text }) {
        const document = (0,toml/* readToml */.D7)(text);
        const files = tables.map(({ runner, path }) => ({
            runner,
            tasks: [...tomlTasks(document, path), ...featureTasks(document, runner, path)],
        }));
        const all = [...files, { runner: 'hatch', tasks: hatchTasks(document, ['tool', 'hatch', 'envs']) }].map(taskFacts);
        const facts = {};
        const tasks = all.flatMap((one) => one.tasks ?? []);
        const commands = all.flatMap((one) => one.commands ?? []);
        if (tasks.length > 0)
            facts.tasks = tasks;
        if (commands.length > 0)
            facts.commands = commands;
        return { facts };
    },
};
function featureTasks(document, runner, path) {
    if (runner !== 'pixi')
        return [];
    const above = [...path.slice(0, -1), 'feature'];
    return Object.keys(tableAt(document.value, above)).flatMap((feature) => tomlTasks(document, [...above, feature, 'tasks']));
}

;// CONCATENATED MODULE: ./lib/extractors/python.js



/** Python source: scripts, packages, Snakemake and SCons files, and templates of them. */
const python = {
    id: 'python',
    files: ['*.py', '*.smk', 'Snakefile', 'SConstruct', '*.py.tmpl', '*.py.jinja', '*.py.jinja2', '*.py.j2'],
    affects: [
        'training',
        'tests',
        'tests.present',
        'tools',
        'data',
        'serving',
        'monitoring',
        'hazards',
        'models',
        'lockIn',
        'storage',
        'hostedModels',
        'runtimes',
        'calls',
    ],
    maxBytes: 1_000_000,
    extract({ path, text, budget }) {
        const template = path.includes('{{') || /\.(?:tmpl|jinja2?|j2)$/.test(path);
        const { module, problems } = readPython([{ text }], budget, { template });
        const commands = [...python_commands_commandsOf(module.calls), ...databricksCommands(text)];
        return { facts: { python: module, ...(commands.length > 0 && { commands }) }, problems };
    },
};
/** Databricks saves notebooks as Python whose magics are comments. */
function databricksCommands(text) {
    if (!text.startsWith('# Databricks notebook source'))
        return [];
    const magics = text.split('\n').map((line) => /^# MAGIC (%.*|!.*)/.exec(line)?.[1] ?? '');
    return readCell(magics.join('\n').replaceAll('%%', '%')).commands;
}

;// CONCATENATED MODULE: ./lib/extractors/python-lock.js

const formats = [
    { format: 'uv.lock', name: /(?:^|\/)uv\.lock$/, manager: 'uv' },
    { format: 'poetry.lock', name: /(?:^|\/)poetry\.lock$/, manager: 'poetry' },
    { format: 'pdm.lock', name: /(?:^|\/)pdm\.lock$/, manager: 'pdm' },
    { format: 'pylock.toml', name: /(?:^|\/)pylock(?:\.[^/]+)?\.toml$/, manager: undefined },
];
/** Lock files of uv, Poetry, PDM and PEP 751. All are written by machines, a key a line, so they are read by lines: they are long. */
const pythonLock = {
    id: 'python-lock',
    files: ['{uv,poetry,pdm}.lock', 'pylock.toml', 'pylock.*.toml'],
    affects: ['dependencies'],
    maxBytes: 20_000_000,
    extract({ path, text }) {
        const { format, manager } = formats.find((one) => one.name.test(path)) ?? { format: 'pylock.toml', manager: undefined };
        const packages = readPackages(text);
        return { facts: { manifest: { kind: 'lock', format, packages, includes: [], ...(manager && { manager }) } } };
    },
};
function readPackages(text) {
    const packages = [];
    let name;
    let inside = false;
    for (const [index, line] of text.split('\n').entries()) {
        if (line.startsWith('[')) {
            inside = /^\[\[packages?\]\]/.test(line);
            name = undefined;
            continue;
        }
        if (!inside)
            continue;
        const [, key, value = ''] = /^(name|version)\s*=\s*["']([^"']+)["']/.exec(line) ?? [];
        if (key === 'name')
            name = { text: normalisePackage(value), line: index + 1 };
        if (key !== 'version' || !name)
            continue;
        const { text: packageName, line: start } = name;
        packages.push({ name: packageName, specifier: `==${value}`, extras: [], pinned: true, line: start, runtime: true, ecosystem: 'pypi' });
    }
    return packages;
}

;// CONCATENATED MODULE: ./lib/extractors/python-program.js

/** Python programs whose name has no ending: `train` and `serve` of a SageMaker container. */
const pythonProgram = {
    ...python,
    id: 'python-program',
    files: ['[a-z]+([a-z_-])'],
    firstLine: /^#!.*\bpython/,
};

;// CONCATENATED MODULE: ./lib/extractors/r-description.js
const fields = /^(Depends|Imports|LinkingTo|Suggests):/;
/** `DESCRIPTION` of an R package. */
const rDescription = {
    id: 'r-description',
    files: ['DESCRIPTION'],
    wants: (text) => /^Package:/m.test(text) && /^(?:Version|Title):/m.test(text),
    affects: ['dependencies'],
    maxBytes: 100_000,
    extract({ text }) {
        const name = /^Package:\s*(\S+)/m.exec(text)?.[1];
        return {
            facts: {
                manifest: {
                    kind: 'manifest',
                    format: 'DESCRIPTION',
                    packages: r_description_readPackages(text),
                    includes: [],
                    ...(name && { build: { backend: 'R', name, line: 1, scripts: [] } }),
                },
            },
        };
    },
};
function r_description_readPackages(text) {
    let field;
    return text.split(/\r?\n/).flatMap((raw, index) => {
        if (/^\S/.test(raw))
            field = fields.exec(raw)?.[1];
        if (field === undefined)
            return [];
        const runtime = field !== 'Suggests';
        return raw
            .replace(fields, '')
            .split(',')
            .flatMap((item) => {
            const [, name, specifier = ''] = /^\s*([A-Za-z][\w.]*)\s*(?:\(([^)]*)\)\s*)?$/.exec(item) ?? [];
            if (name === undefined || name === 'R')
                return [];
            const pinned = /^==/.test(specifier);
            return [{ name: name.toLowerCase(), specifier, extras: [], pinned, line: index + 1, runtime, ecosystem: 'cran' }];
        });
    });
}

;// CONCATENATED MODULE: ./lib/extractors/renv-lock.js

/** `renv.lock` of R. */
const renvLock = {
    id: 'renv-lock',
    files: ['renv.lock'],
    affects: ['dependencies'],
    maxBytes: 5_000_000,
    extract({ text }) {
        const { value, problem, find } = (0,json/* readJson */.V)(text);
        if (!value)
            return { facts: {}, problems: problem ? [problem] : [] };
        const locked = (0,json/* isObject */.G)(value['Packages']) ? value['Packages'] : {};
        const start = find('Packages');
        const packages = Object.entries(locked).map(([name, one]) => {
            const version = (0,json/* isObject */.G)(one) && typeof one['Version'] === 'string' ? one['Version'] : '';
            return {
                name: name.toLowerCase(),
                specifier: version,
                extras: [],
                pinned: true,
                line: find(name, start),
                runtime: true,
                ecosystem: 'cran',
            };
        });
        return { facts: { manifest: { kind: 'lock', format: 'renv.lock', packages, includes: [], manager: 'renv' } } };
    },
};

;// CONCATENATED MODULE: ./lib/extractors/requirements.js

/** Requirement and constraint files of pip, in a `requirements` folder under any name; a `.lock` is a lock of what it fixes. */
const requirements = {
    id: 'requirements',
    files: ['*requirements*.{txt,in,lock}', 'constraints*.txt', '**/requirements/**/*.{txt,in}', '*.{req,pip}'],
    affects: ['dependencies', 'tools'],
    maxBytes: 2_000_000,
    extract({ path, text }) {
        const { requirements: found, includes, problems, compiled } = readRequirements(text);
        const runtime = !isDevelopmentGroup(path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, ''));
        const isLock = path.endsWith('.lock');
        if (isLock && !found.some((one) => one.pinned))
            return { facts: {} };
        return {
            facts: {
                manifest: {
                    kind: isLock ? 'lock' : 'manifest',
                    format: 'requirements.txt',
                    packages: found.map((one) => packageOf(one, { line: one.line, runtime })),
                    includes,
                    ...(compiled && { manager: 'pip-tools' }),
                },
            },
            problems: problems.slice(0, 1),
        };
    },
};

;// CONCATENATED MODULE: ./lib/languages/passwords.js
/** Words that stand for a password; a value of nothing else is one that no service has. */
const filler = /pass(?:word|wd|phrase)?|secret|credential|admin|user(?:name)?|root|default|string|value|demo|local|strong|secure|super|some|here|my|the|key|token|yes|no|on|off|required|optional|hidden|prompt|[^a-z\d]/gi;
const placeholder = /change|example|placeholder|your|dummy|fake|sample|insert|replace|redacted|todo|xxx|\*\*\*|\.\.\.|[<>{}$%()[\]@]|^(?:true|false|null|none|test\w*|mock\w*)$/i;
/** What local services are shipped with: no secret to anyone. */
const shipped = /^(?:postgres|postgresql|minioadmin|minio123|airflow|mlflow|mysql|root|guest|rabbitmq|redis|feast|prefect|dagster|jupyter)$/i;
/** Whether a text that a placeholder could be written in says that it is one. */
function isPlaceholder(value) {
    return placeholder.test(value);
}
/** The value, where it can be a password that somebody chose. */
function passwordOf(value) {
    return value && !isPlaceholder(value) && !shipped.test(value) ? value : undefined;
}
/** Whether a value is made of words that only stand for a password, and figures. */
function isFiller(value) {
    return !/[a-z]/i.test(value.replace(filler, ''));
}
/** Found by its beginning alone, which is fast: `://user:password@`. */
const address = /:\/\/[^\s/:@"'`<>\\]{0,64}:[^\s/@"'`\\]{4,128}@(?!sha256:)[\w.-]+/;
/** Hosts of documentation, and the machine itself. */
const nowhere = /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|host(?:name)?|server|.*example.*)$/i;
/**
 * The password of an address, `scheme://user:password@host`. None that stands for one, is made of the user's name, as local services
 * are given them, or is a variable's name; nor one of this machine.
 */
function passwordInAddress(text) {
    const [found] = address.exec(text) ?? [];
    const [, user = '', written = '', host = ''] = /^:\/\/([^:]*):(.*)@([^@]*)$/.exec(found ?? '') ?? [];
    const value = passwordOf(written.replace(/%[\da-f]{2}/gi, '-'));
    if (value === undefined || nowhere.test(host) || /^[A-Z_]+$/.test(value))
        return undefined;
    const [name, own] = [user, value].map((word) => word.toLowerCase().replace(filler, ''));
    return own && own !== name ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/extractors/secrets.js

/** Credentials whose form alone gives them away. */
const secrets_tokens = [
    { says: 'AWS access key', expression: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/ },
    { says: 'GitHub token', expression: /\bgh[pousr]_[A-Za-z0-9]{36,}\b|\bgithub_pat_[A-Za-z0-9_]{60,}\b/ },
    { says: 'GitLab token', expression: /\bglpat-[\w-]{20,}\b/ },
    { says: 'Hugging Face token', expression: /\bhf_[A-Za-z]{34,}\b/ },
    { says: 'OpenAI key', expression: /\bsk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{20}T3BlbkFJ[A-Za-z0-9_-]{20,}|\bsk-[A-Za-z0-9]{48}\b/ },
    { says: 'Anthropic key', expression: /\bsk-ant-[a-z]+\d{2}-[\w-]{80,}/ },
    { says: 'Google API key', expression: /\bAIza[\w-]{35}\b/ },
    { says: 'Slack token', expression: /\bxox[abeoprs]-\d{6,}-[\w-]{10,}/ },
    { says: 'Slack webhook', expression: /hooks\.slack\.com\/services\/T\w{6,}\/B\w{6,}\/\w{20,}/ },
    { says: 'Stripe key', expression: /\b[sr]k_live_[A-Za-z0-9]{20,}\b/ },
    { says: 'Azure storage key', expression: /AccountKey=[A-Za-z0-9+/]{86}==/ },
    { says: 'npm token', expression: /\bnpm_[A-Za-z0-9]{36}\b/ },
    { says: 'PyPI token', expression: /\bpypi-AgEIcHlwaS5vcmc[\w-]{50,}/ },
    { says: 'Databricks token', expression: /\bdapi[0-9a-f]{32}\b/ },
    { says: 'Weights & Biases key', expression: /\bwandb_v\d_[A-Za-z0-9_]{20,}\b/ },
    { says: 'Fernet key', expression: /\bFernet\(\s*b?["'][\w-]{43}=["']/ },
];
/** The first line of a key; the second shows that it is one and no text about keys. */
const privateKey = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----(?:\\n|\s)*[A-Za-z0-9+/=]{40}/;
const keyName = 'api[_-]?key|secret[_-]?key|access[_-]?key|auth[_-]?token|access[_-]?token|api[_-]?token|client[_-]?secret|private[_-]?key';
/** `name = "value"` in code, with a name that says what the value is. */
const secrets_assigned = new RegExp(String.raw `(?:${keyName})["']?\s*[:=]\s*["']([^"'\s]{20,})["']`, 'i');
/** Keys that encrypt or sign: the same name is as often given to where a key is kept, or to which one it is. */
const cipherName = 'fernet[_-]?key|encryption[_-]?key|signing[_-]?key|jwt[_-]?(?:secret|key)';
const cipher = new RegExp(String.raw `(?:${cipherName})["']?\s*[:=]\s*b?["']([\w+/=-]{32,})["']`, 'i');
const keptElsewhere = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$|^(?:projects|alias|keys?|vault|secrets?)\//i;
/** `name=value` where a value needs no quotes. */
const unquoted = new RegExp(String.raw `(?:${keyName}|${cipherName})(?:=|\s*[:=]\s+)([\w+/=.-]{20,})(?=["'\s;&|)]|$)`, 'i');
/** Files of which every value is a text, whether quoted or not. */
const ofTexts = /\.(?:(?:ba|z)?sh|env|cfg|ini|properties)$|(?:^|\/)(?:\.env[^/]*|Dockerfile[^/]*|Makefile|[^/]*compose[^/]*\.ya?ml)$/;
/** A password that configuration hands to a service or a chart. */
const secrets_deployed = /(?:PASSWORD|[Pp]assword|PASSWD)["']?\s*(?:=|:\s)\s*["']?([^\s"'#,;]{4,})/;
/** The same, set on the command line of a chart's installation. */
const installed = /--set(?:-string)?[ =]\S*[Pp]assword=["']?([^\s"'#,;]{4,})/;
const deployedBelow = /name:\s*["']?[A-Z0-9_]*(?:PASSWORD|PASSWD)["']?[^\S\n]*\n\s*value:\s*["']?([^\s"'#,;]{4,})/;
/** Where else a password is more than the name of a field; there its value is as often a word that only stands for one. */
const secrets_configured = [
    {
        files: /\.(?:ba|z)?sh$/,
        expression: /^\s*(?:(?:export|readonly|local|declare)\s+)?\w*(?:PASSWORD|password|PASSWD)=["']?([^\s"'`#,;\\]{4,})/,
    },
    {
        files: /(?:^|\/)(?!(?:tox|pytest|setup|mypy)\.)[^/]*\.(?:cfg|ini|conf|properties)$/,
        expression: /^\s*[\w.-]*(?:PASSWORD|[Pp]assword|PASSWD)\s*[=:]\s*["']?([^\s"'#,;]{4,})["']?\s*$/,
    },
    {
        files: /(?:^|\/)[^/]*(?:config|settings|secret|credential)[^/]*\.json$/i,
        expression: /"[\w.-]*(?:PASSWORD|[Pp]assword|PASSWD)"\s*:\s*"([^\s"\\]{4,})"/,
    },
];
/** The end of the token that Neptune publishes for anonymous users. */
const published = /iNzA2YmM4Zi03NmY5LTRjMmUtOTM5ZC00YmEwMzZmOTMyZTQifQ/;
/**
 * What a line with a credential holds at the least. A text is gone through once with this, and only the lines that hold it are looked at:
 * a ninth of the time of trying every expression on every line.
 */
const suspect = new RegExp([
    /A[KS]IA[A-Z2-7]{16}|gh[pousr]_[A-Za-z0-9]{36}|github_pat_|glpat-|hf_[A-Za-z]{34}|sk-[\w-]{20}|AIza|wandb_v\d_|xox[abeoprs]-|hooks\.slack\.com/,
    /k_live_|Fernet\(|AccountKey=|npm_[A-Za-z0-9]{36}|pypi-AgE|dapi[0-9a-f]{32}|PRIVATE KEY-----|PASSWORD|[Pp]assword|PASSWD/,
    /(?:[Kk][Ee][Yy]|[Tt][Oo][Kk][Ee][Nn]|[Ss][Ee][Cc][Rr][Ee][Tt])["']?[^\S\n]*[:=][^\S\n]*(?:b?["'][^"'\s]{20}|[\w+/=.-]{20})/,
    address,
]
    .map(({ source }) => source)
    .join('|'));
/** Credentials in code and configuration, by a few patterns of high confidence. What is found is never quoted. */
const secrets = {
    id: 'secrets',
    files: [
        '*.{py,ipynb,r,R,jl,sh,bash,js,ts,java,scala,go,rs,cpp}',
        '*.{yaml,yml,json,toml,ini,cfg,conf,properties,xml,tf,tfvars,env,pem,key}',
        '{Dockerfile,Makefile,Jenkinsfile}*',
        '.env*',
    ],
    copies: true,
    wants: (text) => suspect.test(text),
    affects: [],
    maxBytes: 500_000,
    extract({ path, text }) {
        const found = [...suspectLines(text).flatMap((line) => secretsInLine(path, line)), ...secretsAcrossLines(text)];
        return { facts: found.length > 0 ? { secrets: found.sort((a, b) => a.line - b.line) } : {} };
    },
};
function suspectLines(text) {
    const lines = [];
    let [line, start, end] = [0, 0, -1];
    for (const { index } of text.matchAll(new RegExp(suspect, 'g'))) {
        if (index < end)
            continue;
        while (end < index) {
            start = end + 1;
            end = secrets_endOfLine(text, start);
            line++;
        }
        lines.push({ text: text.slice(start, end), line });
    }
    return lines;
}
function secrets_endOfLine(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
const maxLineLength = 5000;
function secretsInLine(path, { text, line }) {
    if (text.length > maxLineLength)
        return [];
    for (const { says, expression } of secrets_tokens) {
        const match = expression.exec(text)?.[0];
        if (match && !/example/i.test(match) && isVaried(match))
            return [{ line, says: `${says} ${redacted(match)}` }];
    }
    const code = text.replace(/^\s*[#;].*/, '');
    const key = keyIn(path, text, code);
    if (key)
        return [{ line, says: `a key assigned in code, ${redacted(key)}` }];
    const password = passwordIn(path, code);
    if (password)
        return [{ line, says: `a password in configuration, ${redacted(password)}` }];
    const sent = isExample(path) ? undefined : passwordInAddress(code);
    return sent ? [{ line, says: `a ${isFiller(sent) ? 'weak ' : ''}password in an address, ${redacted(sent)}` }] : [];
}
function keyIn(path, text, code) {
    const value = secrets_assigned.exec(text)?.[1];
    if (value && isRandom(value))
        return value;
    const encrypting = cipher.exec(text)?.[1];
    if (encrypting && isRandom(encrypting) && !secrets_isName(encrypting) && !keptElsewhere.test(encrypting))
        return encrypting;
    const bare = ofTexts.test(path) && !isExample(path) ? unquoted.exec(code)?.[1] : undefined;
    return bare && isRandom(bare) && !secrets_isName(bare) && !keptElsewhere.test(bare) ? bare : undefined;
}
/** A path, or words that are joined: what has no quotes names things more often. */
function secrets_isName(value) {
    const isMixed = /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value);
    return /^[./~]|\.\w{1,5}$/.test(value) || !(isMixed || isHex(value));
}
/** Files that start services; elsewhere a password is as likely the name of a field. */
function isDeployment(path) {
    if (/(?:^|\/)[^/]*compose[^/]*\.ya?ml$|\.(?:env|tfvars)$|(?:^|\/)Dockerfile/.test(path))
        return true;
    return /(?:^|\/)\.env(?:rc$|\.)/.test(path) && !isExample(path);
}
/** What is copied and filled in before it is used. */
function isExample(path) {
    return /(?:^|[/._-])(?:examples?|samples?|template|tmpl|dist|tests?)(?:[._-][^/]*)?$/i.test(path);
}
function passwordIn(path, text) {
    if (isDeployment(path))
        return passwordOf(secrets_deployed.exec(text)?.[1]);
    const set = passwordOf(installed.exec(text)?.[1]);
    if (set || isExample(path))
        return set;
    const place = secrets_configured.find(({ files }) => files.test(path));
    const value = passwordOf(place?.expression.exec(text)?.[1]);
    return value && !isFiller(value) ? value : undefined;
}
function secretsAcrossLines(text) {
    const key = privateKey.exec(text);
    const below = deployedBelow.exec(text);
    const password = passwordOf(below?.[1]);
    return [
        ...(key ? [{ line: secrets_lineAt(text, key.index), says: 'a private key' }] : []),
        ...(below && password ? [{ line: secrets_lineAt(text, below.index) + 1, says: `a password in configuration, ${redacted(password)}` }] : []),
    ];
}
function secrets_lineAt(text, offset) {
    return text.slice(0, offset).split('\n').length;
}
/** Letters and digits mixed as chance mixes them, and no word that says it is none. */
function isRandom(value) {
    const isPossible = /^[\w+/=.-]+$/.test(value) && /\d/.test(value) && /[a-z]/i.test(value) && !isPlaceholder(value);
    return isPossible && !published.test(value) && entropyOf(value) >= (isHex(value) ? 3 : 3.5);
}
/** Of sixteen digits chance makes less variety than of all letters. */
function isHex(value) {
    return /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(value);
}
function isVaried(value) {
    return new Set(value).size >= 8;
}
/** Shannon's entropy of the characters, in bits. */
function entropyOf(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}
function redacted(value) {
    return value.length > 12 ? `${value.slice(0, 4)}…` : '…';
}

;// CONCATENATED MODULE: ./lib/extractors/setup-cfg.js


/** `setup.cfg` of setuptools. */
const setupCfg = {
    id: 'setup-cfg',
    files: ['setup.cfg'],
    wants: (text) => /^\[(?:metadata|options)/m.test(text),
    affects: ['dependencies', 'tools', 'tests.coverage'],
    maxBytes: 500_000,
    extract({ text }) {
        const sections = readIni(text);
        const lists = sections.flatMap(({ name, entries }) => {
            if (name === 'options')
                return entries.filter(({ key }) => key === 'install_requires' || key === 'tests_require');
            return name === 'options.extras_require' ? entries : [];
        });
        const packages = lists.flatMap(({ key, lines }) => {
            const group = key === 'install_requires' ? undefined : key;
            const runtime = key === 'install_requires' || (key !== 'tests_require' && !isDevelopmentGroup(key));
            return lines.flatMap((item) => pythonPackage(item.text, { line: item.line, group, runtime }) ?? []);
        });
        const includes = lists.flatMap(({ lines }) => lines.flatMap((item) => {
            const path = /^file:\s*(\S.*)$/.exec(item.text)?.[1];
            return path === undefined ? [] : [{ line: item.line, path: path.trim(), constraint: false }];
        }));
        const python = iniEntry(sections, 'options', 'python_requires');
        const name = iniEntry(sections, 'metadata', 'name');
        return {
            facts: {
                manifest: {
                    kind: 'manifest',
                    format: 'setup.cfg',
                    packages,
                    includes,
                    ...(python && { python: { specifier: python.value, line: python.line } }),
                    ...(name && { build: { backend: 'setuptools', name: name.value, line: name.line, scripts: setup_cfg_scriptsOf(sections) } }),
                },
            },
        };
    },
};
function setup_cfg_scriptsOf(sections) {
    const lines = iniEntry(sections, 'options.entry_points', 'console_scripts')?.lines ?? [];
    return lines.flatMap(({ text }) => {
        const [, name, target] = /^(\S+)\s*=\s*(\S+)/.exec(text) ?? [];
        return name && target ? [{ name, target }] : [];
    });
}

;// CONCATENATED MODULE: ./lib/extractors/setup-py.js


/** `setup.py`, as far as it writes its dependencies out: lists, and names that stand for lists of the same file. */
const setupPy = {
    id: 'setup-py',
    files: ['setup.py'],
    wants: (text) => /\bsetup\s*\(/.test(text),
    affects: ['dependencies'],
    maxBytes: 500_000,
    extract({ text, budget }) {
        const { module } = readPython([{ text }], budget);
        const call = module.calls.find(({ name }) => /^(?:setuptools\.setup|distutils\.core\.setup|setup)$/.test(name));
        if (!call)
            return { facts: {} };
        const given = (key) => setup_py_resolve(argument(call.arguments, key), module);
        const python = given('python_requires')?.literal;
        const name = given('name')?.literal;
        const manifest = {
            kind: 'manifest',
            format: 'setup.py',
            packages: [...setup_py_listed(given('install_requires'), text, call.line), ...extras(given('extras_require'), text, call.line)],
            includes: [],
            build: { backend: 'setuptools', line: call.line, scripts: [], ...(typeof name === 'string' && { name }) },
            ...(typeof python === 'string' && { python: { specifier: python, line: setup_py_lineOf(text, 'python_requires', call.line) } }),
        };
        return { facts: { manifest } };
    },
};
function argument(written, key) {
    return written.find(({ name }) => name === key)?.value;
}
/** Follows a name to what the file assigns to it. */
function setup_py_resolve(value, module) {
    if (value?.reference === undefined)
        return value;
    return module.assignments.find(({ target, within }) => target === value.reference && within === undefined)?.value;
}
function setup_py_listed(value, text, from, group) {
    const runtime = group === undefined || !isDevelopmentGroup(group);
    return (value?.items ?? []).flatMap(({ literal }) => typeof literal === 'string' ? (pythonPackage(literal, { line: setup_py_lineOf(text, literal, from), group, runtime }) ?? []) : []);
}
function extras(value, text, from) {
    return (value?.entries ?? []).flatMap(({ key, value: items }) => setup_py_listed(items, text, from, key));
}
function setup_py_lineOf(text, wanted, otherwise) {
    const start = text.indexOf(wanted);
    return start < 0 ? otherwise : text.slice(0, start).split('\n').length;
}

;// CONCATENATED MODULE: ./lib/extractors/shell-script.js



/** Shell scripts: one task by the file's name. */
const shellScript = {
    id: 'shell-script',
    files: ['*.sh', '*.bash', '*.zsh'],
    affects: ofCommands,
    maxBytes: 500_000,
    extract({ path, text }) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const commands = parseShell(text, 1);
        return {
            facts: commands.length > 0 ? taskFacts({ runner: 'script', tasks: [{ name, line: 1, needs: [], commands, default: true }] }) : {},
        };
    },
};

;// CONCATENATED MODULE: ./lib/extractors/shell-program.js

/** Shell scripts whose name has no ending: the first line names a shell. */
const shellProgram = {
    ...shellScript,
    id: 'shell-program',
    files: ['[a-z]+([a-z_-])'],
    firstLine: /^#!.*\b(?:ba|da|k|z|a)?sh\b/,
};

;// CONCATENATED MODULE: ./lib/extractors/taskfile.js




/** `Taskfile.yml` of Task. */
const taskfile = {
    id: 'taskfile',
    files: ['{T,t}askfile{,.dist}.{yml,yaml}'],
    wants: (text) => /^tasks:/m.test(text),
    affects: ofCommands,
    maxBytes: 500_000,
    extract({ text }) {
        const { root, problems } = (0,yaml/* readYaml */.gM)(text);
        const includes = (0,yaml/* entriesOf */.Mc)((0,yaml/* child */.jf)(root, 'includes')).flatMap(({ key, value }) => {
            const path = (0,yaml/* textOf */.b6)(value) ?? (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(value, 'taskfile'));
            return path ? [{ path, prefix: `${key}:` }] : [];
        });
        const tasks = (0,yaml/* entriesOf */.Mc)((0,yaml/* child */.jf)(root, 'tasks')).map(taskfile_taskOf);
        return { facts: taskFacts({ runner: 'taskfile', tasks, ...(includes.length > 0 && { includes }) }), problems };
    },
};
function taskfile_taskOf({ key, line, value }) {
    const directory = (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(value, 'dir'));
    const steps = value.kind === 'map'
        ? [...(0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(value, 'cmds')), ...present((0,yaml/* child */.jf)(value, 'cmd'))]
        : value.kind === 'list'
            ? value.items
            : [value];
    return {
        name: key,
        line,
        needs: [...(0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(value, 'deps')), ...steps.filter((step) => (0,yaml/* child */.jf)(step, 'task'))].flatMap((need) => (0,yaml/* textOf */.b6)(need) ?? (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(need, 'task')) ?? []),
        commands: steps.flatMap((step) => taskfile_commandsOf(step, directory)),
        default: key === 'default',
        ...(directory && { directory }),
    };
}
function taskfile_commandsOf(step, directory) {
    return scriptCommands(step.kind === 'map' ? (0,yaml/* child */.jf)(step, 'cmd') : step).map((command) => inDirectory(command, directory));
}
function present(node) {
    return node ? [node] : [];
}

;// CONCATENATED MODULE: ./lib/languages/hcl.js
const HEADER = /^[ \t]*([A-Za-z_][\w-]*)((?:[ \t]+(?:"[^"\n]*"|[A-Za-z_][\w-]*))*)[ \t]*\{/dgm;
const ATTRIBUTE = /^[ \t{]*([A-Za-z_][\w-]*)[ \t]*=[ \t]*"/gm;
/** The top-level blocks of an HCL text; comments, here-documents and nested blocks are no blocks. Never throws. */
function readHcl(text) {
    const masked = mask(text);
    const depths = depthsOf(masked);
    const lineAt = lineCounter(text);
    return [...masked.matchAll(HEADER)]
        .filter(({ index }) => depths[index] === 0)
        .map(({ index, 0: header, 1: block = '', indices }) => {
        const [from, to] = indices?.[2] ?? [0, 0];
        const attributes = attributesOf(text, masked, depths, index + header.length);
        return { line: lineAt(indices?.[1]?.[0] ?? index), block, labels: labelsOf(text.slice(from, to)), attributes };
    });
}
function labelsOf(written) {
    return [...written.matchAll(/"([^"\n]*)"|([A-Za-z_][\w-]*)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}
function attributesOf(text, masked, depths, from) {
    let end = from;
    while (end < masked.length && (depths[end] ?? 0) > 0)
        end++;
    const found = {};
    for (const { index, 0: head, 1: name = '' } of masked.slice(from, end).matchAll(ATTRIBUTE)) {
        const value = from + index + head.length;
        if (depths[value] === 1)
            found[name] = text.slice(value, masked.indexOf('"', value));
    }
    return found;
}
/** The text at equal length with comments, here-documents and the insides of strings blanked. */
function mask(text) {
    return text.replace(/#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|<<[-~]?"?(\w+)"?[ \t]*\r?\n[\s\S]*?(?:^[ \t]*\1[ \t]*$|(?![\s\S]))|"(?:[^"\\\n$]|\\.|\$\{(?:[^{}"]|"(?:[^"\\]|\\.){0,300}"|\{[^{}]{0,1000}\}){0,1000}\}|\$)*"?/gm, (found) => (/^".*"$/s.test(found) ? `"${blank(found.slice(1, -1))}"` : blank(found)));
}
function blank(text) {
    return text.replace(/[^\n]/g, ' ');
}
/** How many braces are open before each character. */
function depthsOf(masked) {
    const depths = new Uint16Array(masked.length + 1);
    let depth = 0;
    for (let index = 0; index < masked.length; index++) {
        if (masked[index] === '}')
            depth = Math.max(0, depth - 1);
        depths[index] = depth;
        if (masked[index] === '{')
            depth++;
    }
    return depths;
}
/** Line of an offset; offsets must be asked in rising order. */
function lineCounter(text) {
    let line = 1;
    let seen = 0;
    return (offset) => {
        for (; seen < offset; seen++)
            if (text[seen] === '\n')
                line++;
        return line;
    };
}

;// CONCATENATED MODULE: ./lib/languages/hcl-provisioners.js

const hcl_provisioners_header = /^[ \t]*provisioner[ \t]+(?:"[^"\n]*"|[\w-]+)[ \t]*\{/gm;
const attribute = /^[ \t{]*(command|inline|working_dir|interpreter)[ \t]*=/gm;
const hcl_provisioners_blanks = /[ \t]*/y;
const hcl_provisioners_hereDocument = /<<[-~]?"?(\w+)"?[ \t]*\r?\n/y;
const hcl_provisioners_shells = /\b(?:sh|bash|zsh|dash)\b/;
const blockDepth = 2;
/** The scripts of all provisioners of an HCL text; those for another interpreter than a shell are none. Never throws. */
function readProvisioners(text) {
    if (!text.includes('provisioner'))
        return [];
    const masked = mask(text);
    const depths = depthsOf(masked);
    const lineAt = lineCounter(text);
    return [...masked.matchAll(hcl_provisioners_header)].flatMap(({ index, 0: head }) => {
        const kind = /(local|remote)-exec/.exec(text.slice(index, index + head.length))?.[0];
        if (depths[index] !== blockDepth - 1 || (kind !== 'local-exec' && kind !== 'remote-exec'))
            return [];
        let end = index + head.length;
        while (end < masked.length && (depths[end] ?? 0) >= blockDepth)
            end++;
        const { command, inline, working_dir: folder, interpreter } = hcl_provisioners_attributesOf(text, masked, index + head.length, end);
        const script = command ?? inline;
        if (!script || (interpreter && !hcl_provisioners_shells.test(interpreter.text)))
            return [];
        const directory = folder ? { directory: folder.text.replace(/^\$\{path\.(?:module|root|cwd)\}\/?/, '') } : {};
        return [{ kind, text: script.text, line: lineAt(script.offset), ...(directory.directory && directory) }];
    });
}
function hcl_provisioners_attributesOf(text, masked, from, end) {
    const found = {};
    for (const { index, 0: head, 1: name = '' } of masked.slice(from, end).matchAll(attribute)) {
        if (found[name])
            continue;
        hcl_provisioners_blanks.lastIndex = from + index + head.length;
        hcl_provisioners_blanks.test(text);
        const value = valueAt(text, masked, hcl_provisioners_blanks.lastIndex, end);
        if (value)
            found[name] = value;
    }
    return found;
}
/** A string, a here-document, or a list of strings, which are lines. */
function valueAt(text, masked, offset, end) {
    if (text[offset] === '"')
        return { text: stringAt(text, masked, offset).value, offset };
    if (text[offset] === '[')
        return { text: hcl_provisioners_listed(text, masked, offset, end).join('\n'), offset };
    hcl_provisioners_hereDocument.lastIndex = offset;
    const [opening, delimiter = ''] = hcl_provisioners_hereDocument.exec(text) ?? [];
    if (opening === undefined)
        return undefined;
    const start = offset + opening.length;
    const closing = new RegExp(`^[ \\t]*${delimiter}[ \\t]*\\r?$`, 'm').exec(text.slice(start, end));
    return closing ? { text: text.slice(start, start + closing.index), offset: start } : undefined;
}
function hcl_provisioners_listed(text, masked, offset, end) {
    const items = [];
    for (let at = offset + 1; at < end && masked[at] !== ']'; at++) {
        if (masked[at] !== '"')
            continue;
        const { value, next } = stringAt(text, masked, at);
        items.push(value);
        at = next - 1;
    }
    return items;
}
function stringAt(text, masked, offset) {
    const close = masked.indexOf('"', offset + 1);
    const end = close < 0 ? text.length : close;
    const value = text.slice(offset + 1, end).replace(/\\(["\\nt])/g, (_, char) => escapes[char] ?? char);
    return { value, next: end + 1 };
}
const escapes = { n: '\n', t: '\t' };

;// CONCATENATED MODULE: ./lib/extractors/terraform.js




/** Terraform and OpenTofu: the headers of the blocks, where modules come from, and what provisioners run. */
const terraform = {
    id: 'terraform',
    files: ['*.tf', '*.tofu', '*.{tf,tofu}.json'],
    affects: ['tools', 'lockIn', 'monitoring', 'serving'],
    maxBytes: 512 * 1024,
    extract({ path, text, budget }) {
        if (!budget.spend(text.length))
            return { facts: {}, problems: [{ reason: 'too large to read' }] };
        if (!path.endsWith('.json')) {
            const terraform = readHcl(text).map(({ line, block, labels, attributes }) => toBlock(line, block, labels, attributes));
            const commands = readProvisioners(text).flatMap(terraform_commandsOf);
            return { facts: { terraform, ...(commands.length > 0 && { commands }) } };
        }
        try {
            return { facts: { terraform: jsonBlocks(JSON.parse(text), text) } };
        }
        catch (error) {
            return { facts: {}, problems: [{ reason: `not JSON: ${String(error)}` }] };
        }
    },
};
function terraform_commandsOf({ text, line, directory: start }) {
    const commands = parseShell(text, line);
    return start ? commands.map((command) => ({ ...command, directory: joinPath(start, command.directory ?? '') })) : commands;
}
function toBlock(line, block, labels, attributes) {
    const { source, chart } = attributes;
    return {
        line,
        block,
        labels,
        ...(typeof source === 'string' && { source }),
        ...(typeof chart === 'string' && labels[0] === 'helm_release' && { chart }),
    };
}
/** Number of labels that stand before a block's body, by its kind; other kinds have none. */
const LABELS = { resource: 2, data: 2, module: 1, provider: 1, variable: 1, output: 1 };
function jsonBlocks(root, text) {
    return entries(root).flatMap(([block, body]) => labelled(body, LABELS[block] ?? 0, []).map(({ labels, body }) => {
        const label = labels.at(-1);
        const offset = text.indexOf(`"${label ?? block}"`);
        return toBlock(text.slice(0, Math.max(offset, 0)).split('\n').length, block, labels, Object.fromEntries(entries(body)));
    }));
}
function labelled(body, depth, labels) {
    if (depth === 0)
        return [{ labels, body }];
    return entries(body).flatMap(([label, inner]) => labelled(inner, depth - 1, [...labels, label]));
}
function entries(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

;// CONCATENATED MODULE: ./lib/extractors/toml-settings.js

/** TOML files as flat settings. */
const tomlSettings = {
    id: 'toml-settings',
    files: ['*.toml'],
    wants: (text) => !/^\[\[package\]\]/m.test(text),
    affects: (path) => (/(?:^|\/)pytest\.toml$/.test(path) ? ['tests.coverage'] : []),
    maxBytes: 200_000,
    extract({ text }) {
        const document = (0,toml/* readToml */.D7)(text);
        const values = toml_settings_flatten(document, document.value ?? {}, [], []);
        return { facts: values.length > 0 ? { settings: { format: 'toml', values } } : {} };
    },
};
/** Deeper than any settings file nests; a path longer than this costs more than it says. */
const toml_settings_maxDepth = 50;
function toml_settings_flatten(document, value, path, values) {
    if (path.length > toml_settings_maxDepth)
        return values;
    if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
        const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
        for (const [key, below] of entries)
            toml_settings_flatten(document, below, [...path, key], values);
        return values;
    }
    if (value !== undefined)
        values.push({ key: path.join('.'), value: String(value), line: document.lineOf(...path) });
    return values;
}

;// CONCATENATED MODULE: ./lib/languages/tox.js


/** Environments of tox's INI format; the one by the name of `testenv` stands for every environment without a section. */
function toxTasks(sections) {
    const settings = sections.find(({ name }) => name === 'tox' || name === 'tox:tox');
    const listed = (settings?.entries ?? []).find(({ key }) => /^env_?list$/i.test(key));
    const names = listed ? expandBraces(listed.lines.map(({ text }) => text).join(',')) : [];
    const environments = sections.filter(({ name }) => name === 'testenv' || name.startsWith('testenv:'));
    const base = environments.find(({ name }) => name === 'testenv');
    const own = environments
        .filter(({ name }) => name !== 'testenv')
        .flatMap((section) => expandBraces(section.name.slice('testenv:'.length)).map((name) => ({ name, section })));
    const known = new Set(own.map(({ name }) => name));
    const factors = names.filter((name) => !known.has(name)).map((name) => ({ name, section: base }));
    return [
        ...(base ? [tox_taskOf('testenv', base, base, sections, names.length === 0)] : []),
        ...own.map(({ name, section }) => tox_taskOf(name, section, base, sections, names.includes(name))),
        ...factors.flatMap(({ name, section }) => (section ? [tox_taskOf(name, section, base, sections, true)] : [])),
    ];
}
function tox_taskOf(name, section, base, sections, isDefault) {
    const directory = entryOf('changedir', section, base)?.value ?? entryOf('change_dir', section, base)?.value;
    const folder = directory && substitute(directory, sections, name);
    const commands = ['commands_pre', 'commands', 'commands_post'].flatMap((key) => tox_commandsOf(entryOf(key, section, base), name, sections));
    return {
        name,
        line: section.line,
        needs: [],
        commands: commands.map((command) => inDirectory(command, folder)),
        default: isDefault,
        ...(folder && { directory: folder }),
    };
}
function entryOf(key, section, base) {
    return section.entries.find((entry) => entry.key === key) ?? base?.entries.find((entry) => entry.key === key);
}
function tox_commandsOf(entry, environment, sections) {
    return tox_joinContinued(entry?.lines ?? []).flatMap(({ text, line }) => {
        const [, condition, command] = /^([\w.!,{}-]+):\s+([\s\S]*)$/.exec(text) ?? [];
        if (condition && environment !== 'testenv' && !tox_holds(condition, environment))
            return [];
        const script = substitute(command ?? text, sections, environment).replace(/^[ \t]*[-!][ \t]*/gm, '');
        return parseShell(script, line).map((parsed) => ({ ...parsed, line }));
    });
}
function tox_joinContinued(lines) {
    const joined = [];
    for (const { text, line } of lines) {
        const last = joined.at(-1);
        if (last?.text.endsWith('\\'))
            last.text = `${last.text.slice(0, -1)} ${text}`;
        else
            joined.push({ text, line });
    }
    return joined;
}
/** Whether an environment's factors meet a condition: `py39,lint` is "or", `a-b` is "and", `!` is "not". */
function tox_holds(condition, environment) {
    const factors = new Set(environment.split('-'));
    return expandBraces(condition).some((one) => one.split('-').every((factor) => (factor.startsWith('!') ? !factors.has(factor.slice(1)) : factors.has(factor))));
}
const tox_maxDepth = 5;
/** `{posargs:x}` becomes its default, `{[section]key}` what stands there; folders of tox become relative. */
function substitute(text, sections, environment, depth = 0) {
    if (depth > tox_maxDepth)
        return text;
    return text.replace(/\{([^{}]*)\}/g, (whole, inner) => {
        const [, section, key] = /^\[([^\]]*)\](\w+)$/.exec(inner) ?? [];
        const referenced = section === undefined ? undefined : sections.find(({ name }) => name === section)?.entries.find((entry) => entry.key === key);
        if (referenced)
            return substitute(referenced.lines.map((line) => line.text).join('\n'), sections, environment, depth + 1);
        if (/^posargs\b/.test(inner))
            return inner.slice('posargs'.length).replace(/^:/, '');
        if (/^(?:toxinidir|tox_root|:?changedir)$/.test(inner))
            return '.';
        if (/^(?:envpython|env_python)$/.test(inner))
            return 'python';
        return inner === 'envname' || inner === 'env_name' ? environment : `$${whole}`;
    });
}
const tox_maxNames = 500;
const maxNameLength = 300;
/** `py{38,39}-a, b` as its names, at most five hundred. */
function expandBraces(text) {
    const open = splitOutsideBraces(text).reverse();
    const expanded = [];
    while (open.length > 0 && expanded.length < tox_maxNames) {
        const name = open.pop() ?? '';
        const [, head = '', options, tail = ''] = name.length > maxNameLength ? [] : (/^([^{]*)\{([^{}]*)\}(.*)$/.exec(name) ?? []);
        if (options === undefined)
            expanded.push(name);
        else
            open.push(...options
                .split(',')
                .map((option) => `${head}${option.trim()}${tail}`)
                .reverse());
    }
    return expanded;
}
function splitOutsideBraces(text) {
    const names = [''];
    let depth = 0;
    for (const char of text) {
        depth += char === '{' ? 1 : char === '}' ? -1 : 0;
        if (char === '\n' || (char === ',' && depth <= 0))
            names.push('');
        else
            names[names.length - 1] += char;
    }
    return names.map((name) => name.replace(/#[\s\S]*$/, '').trim()).filter(Boolean);
}

;// CONCATENATED MODULE: ./lib/extractors/tox.js



/** Environments of `tox.ini` and of tox's sections in `setup.cfg`. */
const tox = {
    id: 'tox',
    files: ['tox.ini', 'setup.cfg'],
    wants: (text) => /^\[(?:tox|testenv)\b/m.test(text),
    affects: ['tests'],
    maxBytes: 500_000,
    extract({ text }) {
        return { facts: taskFacts({ runner: 'tox', tasks: toxTasks(readIni(text)) }) };
    },
};

;// CONCATENATED MODULE: ./lib/extractors/tox-toml.js







/** Environments of `tox.toml` and of `[tool.tox]` in `pyproject.toml`, the INI text that it may hold included. */
const toxToml = {
    id: 'tox-toml',
    files: ['tox.toml', 'pyproject.toml'],
    wants: (text) => /tox\b|^env_list|^\[env_run_base\]/m.test(text),
    affects: ['tests'],
    maxBytes: 500_000,
    extract({ path, text }) {
        const document = (0,toml/* readToml */.D7)(text);
        const above = path.endsWith('tox.toml') ? [] : ['tool', 'tox'];
        const legacy = tableAt(document.value, above)['legacy_tox_ini'];
        if (typeof legacy === 'string')
            return { facts: taskFacts({ runner: 'tox', tasks: legacyTasks(legacy, document, above) }) };
        return { facts: taskFacts({ runner: 'tox', tasks: nativeTasks(document, above) }) };
    },
};
/** The lines of INI text count from where its first line that says anything stands in the file. */
function legacyTasks(text, document, above) {
    const lines = text.split('\n');
    const spoken = lines.findIndex((line) => line.trim() !== '');
    const offset = document.find(lines[spoken] ?? '', document.lineOf(...above, 'legacy_tox_ini')) - spoken - 1;
    const shift = (placed) => ({ ...placed, line: placed.line + offset });
    return toxTasks(readIni(text)).map((task) => ({ ...shift(task), commands: task.commands.map(shift) }));
}
function nativeTasks(document, above) {
    const listed = tableAt(document.value, above)['env_list'];
    const names = Array.isArray(listed) ? listed.filter((name) => typeof name === 'string') : [];
    const environments = Object.keys(tableAt(document.value, [...above, 'env']));
    const isDefault = (name) => names.includes(name);
    const base = tableAt(document.value, [...above, 'env_run_base'])['commands'] !== undefined;
    return [
        ...(base
            ? [
                {
                    ...tox_toml_taskOf('testenv', [...above, 'env_run_base'], document),
                    default: names.length === 0 || names.some((name) => !environments.includes(name)),
                },
            ]
            : []),
        ...environments.map((name) => ({ ...tox_toml_taskOf(name, [...above, 'env', name], document), default: isDefault(name) })),
    ];
}
function tox_toml_taskOf(name, path, document) {
    const table = tableAt(document.value, path);
    const line = document.lineOf(...path, 'commands');
    const directory = typeof table['change_dir'] === 'string' ? table['change_dir'].replace(/\{tox_root\}/g, '.') : undefined;
    const given = Array.isArray(table['commands']) ? table['commands'] : [];
    const commands = given.flatMap((words) => (Array.isArray(words) ? parseShell(words.map(tox_toml_wordOf).join(' '), line) : []));
    return {
        name,
        line: document.lineOf(...path),
        needs: [],
        commands: commands.map((command) => inDirectory({ ...command, line }, directory)),
        default: false,
    };
}
/** A word, or a substitution with what it defaults to. */
function tox_toml_wordOf(word) {
    if (typeof word === 'string')
        return word.replaceAll('{tox_root}', '.').replace(/\{posargs:?([^{}]*)\}/g, '$1');
    const fallback = (0,json/* isObject */.G)(word) ? word['default'] : undefined;
    return Array.isArray(fallback) ? fallback.join(' ') : '';
}

;// CONCATENATED MODULE: ./lib/extractors/travis.js




/** `.travis.yml`: one job, and one for each row of `jobs.include`. */
const travis = {
    id: 'travis',
    files: ['.travis.yml', '.travis.yaml'],
    affects: ['ci', ...ofCommands],
    maxBytes: 500_000,
    extract({ path, text }) {
        const { root, problems } = (0,yaml/* readYaml */.gM)(text);
        if (root?.kind !== 'map')
            return { facts: {}, problems };
        const rows = (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)((0,yaml/* child */.jf)(root, 'jobs') ?? (0,yaml/* child */.jf)(root, 'matrix'), 'include'));
        const jobs = [travis_jobOf(root, 'build'), ...rows.map((row, index) => travis_jobOf(row, (0,yaml/* textOf */.b6)((0,yaml/* child */.jf)(row, 'name')) ?? `row ${index + 1}`))];
        const role = path.includes('/') ? 'template' : 'workflow';
        const ci = { system: 'travis', role, triggers: ['push', 'pull-request'], paths: [], jobs, includes: [], uses: [] };
        return { facts: ciFacts(ci), problems };
    },
};
const travis_phases = ['before_install', 'install', 'before_script', 'script', 'after_success', 'after_script', 'before_deploy', 'deploy'];
function travis_jobOf(node, name) {
    const steps = travis_phases.flatMap((phase) => {
        const script = (0,yaml/* child */.jf)(node, phase);
        const commands = phase === 'deploy' ? deployCommands(script) : scriptCommands(script);
        return commands.length > 0 ? [commandStep(script?.line ?? node.line, commands, { name: phase })] : [];
    });
    const matrix = travis_matrixOf((0,yaml/* child */.jf)(node, 'env'), (0,yaml/* textsOf */.CB)((0,yaml/* child */.jf)(node, 'python')));
    return { line: node.line, name, disabled: false, needs: [], services: (0,yaml/* textsOf */.CB)((0,yaml/* child */.jf)(node, 'services')), ...(matrix && { matrix }), steps };
}
/** Each provider as the command by which Travis calls it: `dpl pypi`. A script is run as it stands. */
function deployCommands(deploy) {
    const targets = deploy?.kind === 'list' ? (0,yaml/* itemsOf */.S3)(deploy) : deploy ? [deploy] : [];
    return targets.flatMap((target) => {
        const node = (0,yaml/* child */.jf)(target, 'provider');
        const provider = (0,yaml/* textOf */.b6)(target) ?? (0,yaml/* textOf */.b6)(node);
        if (provider === undefined || provider === 'script')
            return scriptCommands((0,yaml/* child */.jf)(target, 'script'));
        return parseShell(`dpl ${provider}`, node?.line ?? target.line);
    });
}
/** `env` as a list is a matrix of rows `A=1 B=2`; its map form holds one in `jobs` or `matrix`. Versions of Python are in a variable too. */
function travis_matrixOf(env, versions) {
    const rows = env?.kind === 'map' ? ['global', 'jobs', 'matrix'].flatMap((key) => (0,yaml/* itemsOf */.S3)((0,yaml/* child */.jf)(env, key))) : (0,yaml/* itemsOf */.S3)(env);
    const values = new Map(versions.length > 0 ? [['TRAVIS_PYTHON_VERSION', versions]] : []);
    for (const row of rows) {
        const pairs = row.kind === 'map'
            ? Object.entries((0,yaml/* recordOf */.zv)(row))
            : [...((0,yaml/* textOf */.b6)(row) ?? '').matchAll(/(?<!\w)(\w+)=("[^"]*"|'[^']*'|\S*)/g)].map(([, key, value]) => [key, value]);
        for (const [key = '', value = ''] of pairs) {
            const known = values.get(key) ?? [];
            known.push(value.replace(/^["']|["']$/g, ''));
            values.set(key, known);
        }
    }
    return values.size > 0 ? Object.fromEntries(values) : undefined;
}

;// CONCATENATED MODULE: ./lib/extractors/yaml-settings.js




/** YAML files as flat settings: Hydra configs, parameter files, a tool's own configuration, and templates of them. What doesn't parse is left out. */
const yamlSettings = {
    id: 'yaml-settings',
    files: ['*.yaml', '*.yml', '*.{yaml,yml}.{tmpl,j2,jinja,jinja2}'],
    wants: (text) => text.includes(':') && !/^\s*(?:lockfileVersion|lock-version):/m.test(text.slice(0, 500)),
    affects: ofSettings,
    maxBytes: 200_000,
    extract({ path, text }) {
        const masked = /\.ya?ml$/.test(path) ? text : maskGaps(text).text;
        const values = (0,yaml/* readYamlDocuments */.Cw)(masked).flatMap((document) => settingsOf(document.root));
        return { facts: values.length > 0 ? { settings: { format: 'yaml', values } } : {} };
    },
};

;// CONCATENATED MODULE: ./lib/extractors/index.js









































































/** Every file format that is read. A new one is a file in this folder and a line here. */
const extractors_extractors = [
    appveyor,
    awsCodebuild,
    awsCodepipeline,
    azurePipelines,
    bitbucketPipelines,
    buildkite,
    circleci,
    codeowners,
    compose_compose,
    condaEnvironment,
    condaLock,
    devcontainer,
    dockerfile,
    documents_documents,
    drone,
    dvcConfig,
    dvcLock,
    dvcPipeline,
    dvcPointer,
    foreign,
    gitattributes,
    githubAction,
    githubWorkflow,
    gitignore,
    gitlabCi,
    googleCloudBuild,
    grafana,
    hatch,
    iniSettings,
    invoke,
    jenkins,
    jsonSettings,
    juliaManifest,
    juliaProject,
    just,
    kubernetes,
    makefile,
    mise,
    mlproject,
    notebook,
    nox,
    npmLock,
    npmScripts,
    packageJson,
    pipfile,
    pipfileLock,
    pipfileScripts,
    pixi,
    pixiLock,
    pixiTasks,
    poe,
    preCommit,
    prometheus,
    pyproject,
    pyprojectTasks,
    python,
    pythonProgram,
    pythonLock,
    rDescription,
    renvLock,
    requirements,
    secrets,
    setupCfg,
    setupPy,
    shellProgram,
    shellScript,
    taskfile,
    terraform,
    tomlSettings,
    tox,
    toxToml,
    travis,
    yamlSettings,
];

// EXTERNAL MODULE: ./lib/lookups.js
var lookups = __webpack_require__(492);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/policies/evaluate.js + 3 modules
var evaluate = __webpack_require__(3951);
// EXTERNAL MODULE: ./lib/scorecard/build.js + 4 modules
var scorecard_build = __webpack_require__(9049);
;// CONCATENATED MODULE: ./lib/scan.js










/** Source to facts to evaluations to scorecard: of the head, and of the base to say what changed. Throws ScanError. */
async function scan({ head, base, rules, progress, units, cache, ...about }) {
    // Without a base nothing is read twice: what is read is free again before the policies are judged.
    const shared = cache ?? (base && new Map());
    const named = base && new WeakMap();
    const options = (stage) => ({
        ...units,
        ...(shared && { cache: shared }),
        ...(named && { named }),
        progress: (done, of) => progress?.(stage, done, of),
    });
    const { facts, evaluations } = await judge(head, rules, options('reading'));
    const compared = base && (await judgeBase(base, rules, options('reading the base')));
    return {
        facts,
        scorecard: (0,scorecard_build/* buildScorecard */.b)({
            facts,
            evaluations,
            policies: rules.policies,
            settings: rules.settings,
            ...(compared && { base: compared }),
            ...about,
            notices: [...(about.notices ?? []), ...listingNotices(head)],
        }),
    };
}
function listingNotices(source) {
    return (source.notices?.() ?? []).map((text) => ({ level: 'warning', text }));
}
async function judge(source, rules, options) {
    const facts = await factsOf(source, rules, options);
    const evaluations = await (0,lookups/* withLookups */._)(source, (context) => (0,evaluate/* evaluate */._)(rules.policies, facts, context));
    return { facts, evaluations, ...(source.commit === undefined ? {} : { commit: source.commit }) };
}
/** A base that cannot be judged costs the comparison, not the judgement of the head: then everything counts as new. */
async function judgeBase(base, rules, options) {
    if ('missing' in base)
        return base;
    try {
        const { facts, ...judged } = await judge(base, rules, options);
        return { ...judged, problems: facts.problems };
    }
    catch (error) {
        if (error instanceof errors/* ScanError */.s)
            return { missing: error.message };
        const { message } = stageError('the judgement of the base', error);
        return { missing: message, problems: [{ path: '.', stage: 'analysis', reason: message, affects: [], internal: true }] };
    }
}
/** The facts of a source. Throws ScanError. */
async function factsOf(source, rules, options = {}) {
    const { extractors = extractors_extractors, analyses = analyses_analyses, named, ...reading } = options;
    const extraction = await extractFiles(source, { extractors, excluded: rules.isExcluded, ...reading });
    const { exclude, projects } = rules.settings;
    const owners = contained('the reading of owners', () => ownersOf(extraction.facts));
    return gatherFacts({
        ...extraction,
        head: source.commit,
        excluded: exclude,
        divided: projects,
        index: rules.index,
        analyses,
        ownersOf: (path) => owners()(path),
        ...(named && { named }),
        wanted: { calls: [...new Set(rules.policies.flatMap(({ policy }) => policy.wants?.calls ?? []))] },
    });
}


/***/ }),

/***/ 9049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ buildScorecard)
});

// EXTERNAL MODULE: ./lib/policies/policy.js
var policy = __webpack_require__(4618);
// EXTERNAL MODULE: ./lib/scorecard/breakdown.js
var breakdown = __webpack_require__(5971);
;// CONCATENATED MODULE: ./lib/scorecard/compare.js
/** The judgements of the head with the state of each finding since the base; what the head no longer has is added as `fixed`. */
function compare(head, base) {
    const judged = new Map(base.map((judgement) => [placeOf(judgement), judgement]));
    return head.map((judgement) => {
        const before = judged.get(placeOf(judgement));
        const state = stateOf(judgement.outcome, before?.outcome);
        return { ...judgement, ...(state && { state }), findings: compareFindings(judgement, before) };
    });
}
function placeOf({ policy, project }) {
    return `${policy} ${project}`;
}
/** What became of a policy as a whole; undefined where there is nothing to say. */
function stateOf(now, before) {
    if (now === 'fail')
        return before === 'fail' ? 'unchanged' : 'introduced';
    if (now === 'unknown' || now === 'error') {
        if (before === 'pass' || before === 'fail')
            return 'lost';
        return before === 'unknown' || before === 'error' ? 'unchanged' : 'introduced';
    }
    return before === 'fail' ? 'fixed' : undefined;
}
function compareFindings(head, base) {
    const pairs = pair(head, base?.findings ?? []);
    const findings = head.findings.map((finding) => ({ ...finding, state: findingState(finding, pairs.get(finding), base) }));
    const kept = new Set(pairs.values());
    const gone = (base?.findings ?? []).filter((finding) => finding.outcome === 'fail' && !kept.has(finding));
    return [...findings, ...gone.map((finding) => goneFrom(head, finding))];
}
function findingState(finding, before, base) {
    if (finding.outcome === 'fail')
        return before?.outcome === 'fail' ? 'unchanged' : 'introduced';
    if (before)
        return before.outcome === 'fail' ? 'lost' : 'unchanged';
    return wasDecided(finding, base) ? 'lost' : 'introduced';
}
/** Whether what cannot be told of the head could be told of the base: of this subject, or of the project as a whole. */
function wasDecided({ fingerprint, path }, base) {
    if (base?.passes.includes(fingerprint))
        return true;
    return path === undefined && (base?.outcome === 'pass' || base?.outcome === 'fail');
}
/** A finding that the head does not have is fixed only where the head could still see it. */
function goneFrom(head, finding) {
    const seen = head.outcome !== 'unknown' && head.outcome !== 'error';
    return seen ? { ...finding, state: 'fixed' } : { ...finding, state: 'lost', outcome: 'unknown' };
}
/**
 * Which finding of the base each one of the head was: the same in the same place first, then the same anywhere (renamed, moved),
 * unless it still stands in its place and passes there now.
 */
function pair(head, base) {
    const pairs = new Map();
    const repaired = new Set(head.passes);
    let free = base;
    for (const identity of [inPlace, anywhere]) {
        const waiting = groupBy(free, identity);
        for (const finding of head.findings.filter((it) => !pairs.has(it))) {
            const match = waiting.get(identity(finding))?.shift();
            if (match)
                pairs.set(finding, match);
        }
        free = [...waiting.values()].flat().filter(({ fingerprint }) => !repaired.has(fingerprint));
    }
    return pairs;
}
function inPlace({ fingerprint }) {
    return fingerprint;
}
/** The first part of a fingerprint says what a finding is, the second where. */
function anywhere({ fingerprint }) {
    return fingerprint.split('-')[0] ?? fingerprint;
}
function groupBy(findings, identity) {
    const groups = new Map();
    for (const finding of findings) {
        const group = groups.get(identity(finding));
        if (group)
            group.push(finding);
        else
            groups.set(identity(finding), [finding]);
    }
    return groups;
}

// EXTERNAL MODULE: ./lib/model/scorecard.js
var scorecard = __webpack_require__(9621);
// EXTERNAL MODULE: ./lib/policies/glob.js
var policies_glob = __webpack_require__(2402);
;// CONCATENATED MODULE: ./lib/scorecard/waivers.js

const millisecondsOfDay = 24 * 60 * 60 * 1000;
/** Whole days until the last day on which a waiver holds; negative once it is over. Both days as 2027-01-31. */
function daysLeft(expires, today) {
    return Math.round((Date.parse(`${expires}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / millisecondsOfDay);
}
/** The evaluations with the waiver of each finding that has one; only those that have not expired count as waived. */
function applyWaivers(evaluations, waivers, today) {
    return evaluations.map((evaluation) => {
        const own = waivers.filter(({ policy }) => policy === evaluation.policy);
        if (own.length === 0)
            return evaluation;
        const findings = evaluation.findings.map((finding) => withWaiver(finding, own, today));
        return {
            ...evaluation,
            findings,
            waived: findings.filter((it) => it.outcome === 'fail' && it.state !== 'fixed' && isWaived(it)).length,
        };
    });
}
function isWaived({ waiver }) {
    return waiver?.active === true;
}
/** Of several waivers the one that holds longest. */
function withWaiver(finding, waivers, today) {
    const [waiver] = waivers.filter((it) => covers(it, finding)).toSorted((a, b) => b.expires.localeCompare(a.expires));
    if (!waiver)
        return finding;
    const { reason, owner, ticket, expires } = waiver;
    const left = daysLeft(expires, today);
    return {
        ...finding,
        waiver: {
            reason,
            expires,
            daysLeft: left,
            active: left >= 0,
            ...(owner !== undefined && { owner }),
            ...(ticket !== undefined && { ticket }),
        },
    };
}
/** Without paths a waiver covers the whole policy; with paths only what has a place. */
function covers({ paths }, { path }) {
    return paths.length === 0 || (path !== undefined && paths.some((glob) => (0,policies_glob/* matchesGlob */.k)(path, glob)));
}
/** What a reader must know about the waivers: which have expired, which are about to, which cover nothing any more. */
function waiverNotices(waivers, evaluations, today, expired = 'warning') {
    return waivers.flatMap((waiver) => {
        const text = noticeOf(waiver, evaluations, today, expired);
        return text
            ? [{ ...text, ...(waiver.path !== undefined && { path: waiver.path }), ...(waiver.line !== undefined && { line: waiver.line }) }]
            : [];
    });
}
function noticeOf(waiver, evaluations, today, expired) {
    const findings = evaluations.filter(({ policy }) => policy === waiver.policy).flatMap((it) => it.findings);
    if (!findings.some((finding) => finding.state !== 'fixed' && covers(waiver, finding)))
        return { level: 'note', text: `The waiver of ${waiver.policy} (${waiver.reason}) covers nothing and can be removed` };
    const left = daysLeft(waiver.expires, today);
    if (left < 0)
        return { level: expired, text: `The waiver of ${waiver.policy} (${waiver.reason}) expired on ${waiver.expires}` };
    if (left <= 14)
        return { level: 'note', text: `The waiver of ${waiver.policy} (${waiver.reason}) expires on ${waiver.expires}` };
    return undefined;
}

;// CONCATENATED MODULE: ./lib/scorecard/gate.js


/** Whether the change may pass, with the reasons in words. A minimum score is only set by somebody who means it, so it counts whatever findings do. Findings of staged policies and waived ones never hold it up. */
function judgeGate(gate, evaluations, score, { others = [], refusals = [], stateless = 'new' } = {}) {
    const isNew = ({ state }) => state === 'introduced' || state === 'lost' || (state === undefined && stateless === 'new');
    const onFindings = gate.failOn === 'never' ? [] : [...findingReasons(gate, evaluations, isNew), ...others];
    const reasons = [...refusals, ...onFindings, ...scoreReasons(gate, score)];
    return { outcome: reasons.length > 0 ? 'failed' : 'passed', failOn: gate.failOn, severity: gate.severity, reasons };
}
function findingReasons(gate, evaluations, isNew) {
    return evaluations
        .filter(({ severity, staged }) => !staged && isAtLeast(severity, gate.severity))
        .flatMap((evaluation) => {
        const failing = blocking(evaluation).filter((finding) => counts(gate, finding, isNew(finding)));
        return failing.length > 0 ? [reasonOf(gate, evaluation, failing)] : [];
    });
}
/** Where enough subjects pass, those that fail are shown and hold nothing up. An evaluation that failed itself has no findings. */
function blocking(evaluation) {
    if (evaluation.outcome === 'error')
        return [
            {
                message: evaluation.reason,
                remediation: '',
                outcome: 'error',
                fingerprint: '',
                evidence: [],
                ...(evaluation.state && { state: evaluation.state }),
            },
        ];
    return evaluation.outcome === 'pass' ? [] : evaluation.findings;
}
function counts({ failOn, onUnknown }, finding, isNew) {
    const { outcome, state } = finding;
    if (state === 'fixed' || isWaived(finding))
        return false;
    if (outcome === 'fail' || outcome === 'error')
        return failOn === 'any' || isNew;
    return state === 'lost' || (onUnknown === 'fail' && (failOn === 'any' || isNew));
}
function reasonOf({ failOn }, { policy, severity, title, outcome, reason }, findings) {
    if (outcome === 'error')
        return `${policy} (${severity}): ${reason}`;
    const number = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
    return `${policy} (${severity}): ${number}${failOn === 'introduced' ? ' introduced' : ''} against "${title}"`;
}
/** Where what is unknown is held against the change, the score is what it is at the worst. */
function scoreReasons({ minimumScore, onUnknown }, { value, range }) {
    const points = onUnknown === 'fail' ? (range?.low ?? value) : value;
    if (points === undefined || points >= minimumScore)
        return [];
    return [`the score is ${points}, below the minimum of ${minimumScore}`];
}
/** Whether a severity is as grave as another, or graver. */
function isAtLeast(severity, threshold) {
    return scorecard/* Severity */.AI.options.indexOf(severity) <= scorecard/* Severity */.AI.options.indexOf(threshold);
}

;// CONCATENATED MODULE: ./lib/scorecard/score.js
/** What a policy of each severity is worth. */
const weights = { critical: 10, high: 7.5, medium: 5, low: 2.5, info: 0 };
/**
 * Earned over possible, in whole points of 100: a policy earns its weight by the share of its subjects that passed. Waived subjects
 * count in neither; what is unknown makes a range. A project in which whatever passes does so for want of anything is no part of it:
 * without anything decided there is no value.
 */
function scoreOf(judgements) {
    const counted = judgements.filter(({ staged }) => !staged);
    const value = shareOf(counted.map((it) => tally(it, it.waived)));
    const low = shareOf(counted.map((it) => asIf(it, 0)));
    const high = shareOf(counted.map((it) => asIf(it, 1)));
    const withoutWaivers = shareOf(counted.map((it) => tally(it, 0)));
    return {
        ...(value !== undefined && { value }),
        ...(value !== undefined && low !== undefined && high !== undefined && low !== high && { range: around(value, low, high) }),
        ...(withoutWaivers !== undefined && withoutWaivers !== value && { withoutWaivers }),
    };
}
/** A project of which nothing is decided yet enters with what is unknown of it, and with what is in order there. */
function around(value, low, high) {
    return { low: Math.min(low, value), high: Math.max(high, value) };
}
function tally({ project, severity, passed, judged, isEmpty = false }, waived) {
    const weight = weights[severity];
    return { project, weight, passed, of: Math.max(0, judged - waived), isGround: !isEmpty && weight > 0 && judged > 0 };
}
/** The tally if everything unknown turned out bad (0) or good (1). An expression that failed is as unknown as its whole policy. */
function asIf(judgement, good) {
    const unknown = Math.max(judgement.unknown, judgement.outcome === 'error' || judgement.outcome === 'unknown' ? 1 : 0);
    const certain = tally(judgement, judgement.waived);
    const isGround = certain.isGround || (certain.weight > 0 && unknown > 0);
    return { ...certain, passed: certain.passed + unknown * good, of: certain.of + unknown, isGround };
}
function shareOf(tallies) {
    const grounds = new Set(tallies.filter(({ isGround }) => isGround).map(({ project }) => project));
    const applicable = tallies.filter(({ project, weight, of }) => weight > 0 && of > 0 && grounds.has(project));
    const possible = applicable.reduce((sum, { weight }) => sum + weight, 0);
    if (possible === 0)
        return undefined;
    const earned = applicable.reduce((sum, { weight, passed, of }) => sum + (weight * passed) / of, 0);
    return wholePoints(earned / possible);
}
/** 100 and 0 are said only where they are reached. */
function wholePoints(share) {
    const points = Math.round(share * 100);
    if (points === 100 && share < 1)
        return 99;
    return points === 0 && share > 0 ? 1 : points;
}

;// CONCATENATED MODULE: ./lib/scorecard/build.js






/** Head against base, waivers applied, score and gate. Pure. */
function buildScorecard(input) {
    const { facts, settings, today, base } = input;
    const before = base && 'evaluations' in base ? applyWaivers(base.evaluations, settings.waivers, today) : undefined;
    const compared = before ? compare(input.evaluations, before) : input.evaluations;
    const judgements = applyWaivers(compared, settings.waivers, today);
    const evaluations = judgements.map(forReaders);
    const score = scoreOf(judgements);
    const onWaivers = waiverNotices(settings.waivers, evaluations, today, input.onExpired === 'fail' ? 'error' : 'warning');
    const problems = [...facts.problems, ...(0,breakdown/* breakdownsOfBase */.Vm)(base?.problems ?? [])];
    const expired = onWaivers.filter(({ level }) => level === 'error').map(({ text }) => text);
    return {
        schema: 'scorecard/1',
        tool: { name: 'mlops-scorecard', version: input.version },
        repository: repositoryOf(input),
        ...(base && { base: baseOf(base, before) }),
        score,
        scores: scoresByProject(facts, judgements, before),
        gate: judgeGate(settings.gate, evaluations, score, {
            others: [...expired, ...(0,breakdown/* breakdownReasons */.rt)(problems)],
            refusals: input.refusals ?? [],
            stateless: base ? 'new' : 'known',
        }),
        counts: countsOf(evaluations),
        evaluations,
        policies: input.policies.filter(({ policy }) => evaluations.some((it) => it.policy === policy.id)).map(policy/* summarise */.fS),
        tools: facts.projects.flatMap(({ root, tools }) => tools.map((tool) => ({ ...tool, project: root }))),
        lockIn: facts.projects.map(lockInOf),
        problems,
        notices: [...(0,breakdown/* breakdownNotices */.nT)(problems), ...(input.notices ?? []), ...onWaivers],
    };
}
function lockInOf({ root, lockIn }) {
    const platforms = lockIn.platforms.map(({ name, vendor, layers, files, callSites, isolated, alternatives }) => ({
        name,
        vendor,
        layers,
        files,
        callSites,
        isolated,
        alternatives,
    }));
    return { project: root, exposure: lockIn.exposure, platforms };
}
function forReaders({ passes: _, isEmpty: __, ...evaluation }) {
    return evaluation;
}
function repositoryOf({ facts, name }) {
    const { head, ml, files, excluded } = facts.repository;
    return { ml, files, excluded, ...(name !== undefined && { name }), ...(head !== undefined && { head }) };
}
function baseOf(base, before) {
    if ('missing' in base)
        return { missing: base.missing };
    return { score: scoreOf(before ?? []), ...(base.commit !== undefined && { commit: base.commit }) };
}
function scoresByProject(facts, evaluations, before) {
    const of = (list, root) => scoreOf(list.filter(({ project }) => project === root));
    return facts.projects.map(({ root, owners }) => ({
        project: root,
        ...(owners.length > 0 && { owners }),
        score: of(evaluations, root),
        ...(before?.some(({ project }) => project === root) && { previous: of(before, root) }),
    }));
}
function countsOf(evaluations) {
    const findings = evaluations.filter(({ staged }) => !staged).flatMap((it) => it.findings);
    const open = findings.filter((it) => it.state !== 'fixed' && !isWaived(it));
    return {
        introduced: open.filter((it) => it.state === 'lost' || (it.state === 'introduced' && it.outcome === 'fail')).length,
        fixed: findings.filter((it) => it.state === 'fixed').length,
        findings: open.filter((it) => it.outcome === 'fail').length,
        waived: findings.filter((it) => it.state !== 'fixed' && isWaived(it)).length,
        unknown: open.filter((it) => it.outcome === 'unknown').length,
    };
}


/***/ })

};
