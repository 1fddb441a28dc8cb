export const id = 641;
export const ids = [641];
export const modules = {

/***/ 4641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   factsCommand: () => (/* binding */ factsCommand)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3434);
/* harmony import */ var _reports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2689);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4077);
/* harmony import */ var _scorecard_breakdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5971);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1140);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1517);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9095);
/* harmony import */ var _scan_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9474);








/** `facts [path]`: what was found, as JSON by its published schema. */
async function factsCommand(path, options) {
    if (options.format !== 'json')
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(`facts are printed as json, not as ${options.format}`);
    const { folder, source, rules } = await (0,_open_js__WEBPACK_IMPORTED_MODULE_3__/* .open */ .h)(path, options);
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .progressOn */ .z)(process.stderr);
    const cache = options.cache ? (0,_scan_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .openScanCache */ .g)(folder) : undefined;
    const facts = await (0,_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .x)(source, rules, { ...(cache && { cache }), progress: (done, of) => progress.report('reading', done, of) });
    cache?.save();
    progress.done();
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .write */ .t)((0,_reports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s)(options.files ? facts : withCounts(facts)), options.output);
    if ((0,_scorecard_breakdown_js__WEBPACK_IMPORTED_MODULE_7__/* .isBrokenDown */ .SK)(facts))
        process.exitCode = 3;
}
/** A file list can be longer than all other facts together, so it is printed as counts by kind. */
function withCounts(facts) {
    const counted = (project) => ({ ...project, files: countByKind(project.files) });
    return { ...facts, projects: facts.projects.map(counted), ...(facts.whole && { whole: counted(facts.whole) }) };
}
function countByKind(files) {
    const counts = {};
    for (const { kind } of files)
        counts[kind] = (counts[kind] ?? 0) + 1;
    return counts;
}


/***/ }),

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
