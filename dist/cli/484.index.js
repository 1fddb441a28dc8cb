export const id = 484;
export const ids = [484];
export const modules = {

/***/ 8000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today),
/* harmony export */   h: () => (/* binding */ open)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3434);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7954);
/* harmony import */ var _settings_inherit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9998);
/* harmony import */ var _sources_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1177);






/** What a command works on: the source, and the rules of its policy file or of the one named, tightened by the inputs. Throws ConfigurationError and ScanError. */
async function open(path, options, inputs = {}) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    const source = await (0,_sources_index_js__WEBPACK_IMPORTED_MODULE_5__/* .openSource */ .o)(folder, options.rev);
    const files = (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleFilesOf */ .dT)(source);
    const layers = options.policy === undefined
        ? await (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .readLayers */ .n4)(files)
        : await (0,_settings_inherit_js__WEBPACK_IMPORTED_MODULE_4__/* .inherit */ .I)({ path: options.policy, files }, await readPolicyFile(options.policy), { open: (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .vendoredOnly */ .U9)(files) });
    return { folder, source, rules: await (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .loadRules */ .A7)([...layers, (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsRules */ .RJ)(inputs)], today()) };
}
/** As 2026-11-21, by the machine's clock. */
function today() {
    return new Date().toISOString().slice(0, 10);
}
async function readPolicyFile(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((cause) => {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`the policy file ${path} cannot be read: ${cause.code}`, { cause });
    });
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


/** Writes to the file, whole or not at all, or to stdout; waits until it is taken. Throws ScanError where it cannot be written. */
async function write(text, file) {
    if (file === undefined)
        return print(text);
    const partial = `${file}.${process.pid}.partial`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(partial, text);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(partial, file);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScanError */ .s(`the report could not be written to ${file}: ${reason}`, {
            cause,
            remedy: 'Name a file in a folder that exists and that you may write to.',
        });
    }
}
function print(text) {
    return new Promise((resolve, reject) => {
        // A reader that closes early, as `head` does, is no error.
        process.stdout.on('error', (error) => (error.code === 'EPIPE' ? resolve() : reject(error)));
        process.stdout.write(text, () => resolve());
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

/***/ 1022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Iz: () => (/* binding */ spawnGit),
/* harmony export */   V0: () => (/* binding */ records),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   q_: () => (/* binding */ gitText)
/* harmony export */ });
/* unused harmony export gitEnvironment */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3434);


/** Long enough for a repository of 100,000 files on a slow disk; short enough that a FIFO named `.gitignore` cannot hold a job. */
const timeoutMs = 60_000;
const maxOutput = 512 * 1024 * 1024;
/**
 * Settings that keep the repository's own configuration from executing anything or reaching the network: hooks, the file
 * system monitor, transports, and ignore files outside the repository. `safe.directory` lets containers read a mounted checkout.
 */
const safeSettings = [
    'safe.directory=*',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.excludesFile=/dev/null',
    'core.attributesFile=/dev/null',
    'core.untrackedCache=false',
    'core.quotePath=false',
    'protocol.allow=never',
    'gc.auto=0',
    'maintenance.auto=false',
];
/** Environment for git: nothing of the caller's GIT_* variables, which could redirect it, and no user or system configuration. */
function gitEnvironment(extra = {}) {
    const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
    return {
        ...Object.fromEntries(kept),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_NO_LAZY_FETCH: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        LC_ALL: 'C',
        ...extra,
    };
}
function spawnGit(args, { folder, environment, settings = [] }) {
    const configured = [...safeSettings, ...settings].flatMap((setting) => ['-c', setting]);
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['--no-pager', '-C', folder, ...configured, ...args], { env: gitEnvironment(environment), windowsHide: true });
}
/** Runs git to its end. Throws ScanError only where git cannot be started at all. */
function runGit(args, options) {
    return new Promise((resolve, reject) => {
        const child = spawnGit(args, options);
        const chunks = [];
        let size = 0;
        let stderr = '';
        let stopped = false;
        const stop = () => {
            stopped = true;
            child.kill('SIGKILL');
        };
        const timer = setTimeout(stop, options.timeout ?? timeoutMs);
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size > maxOutput)
                return stop();
            chunks.push(chunk);
        });
        child.stderr.on('data', (chunk) => {
            if (stderr.length < 4096)
                stderr += chunk.toString('utf8');
        });
        child.stdin.on('error', () => { });
        child.on('error', (cause) => {
            clearTimeout(timer);
            reject(new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScanError */ .s('git could not be started', { cause, remedy: 'Install git and make sure that it is on PATH.' }));
        });
        child.on('close', (code) => {
            clearTimeout(timer);
            resolve({ code: stopped ? undefined : (code ?? undefined), stdout: Buffer.concat(chunks), stderr: stderr.trim() });
        });
        child.stdin.end(options.input ?? '');
    });
}
/** Standard output as text. Throws ScanError with git's own words where git failed. */
async function gitText(args, options) {
    const result = await runGit(args, options);
    if (result.code !== 0)
        throw failed(args, result);
    return result.stdout.toString('utf8');
}
function failed(args, { code, stderr }) {
    const what = code === undefined ? 'took too long' : (stderr.split('\n')[0] ?? `exit code ${code}`);
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScanError */ .s(`git ${args[0]}: ${what}`);
}
/** NUL-separated records of git's `-z` output. */
function records(output) {
    const text = output.toString('utf8');
    return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}


/***/ }),

/***/ 1177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openSource)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/sources/git.js
var git = __webpack_require__(1022);
// EXTERNAL MODULE: ./lib/sources/objects.js
var objects = __webpack_require__(9390);
;// CONCATENATED MODULE: ./lib/sources/text.js
/** Text of a file's bytes: UTF-8 with replacement characters for what is not, UTF-16 by its byte-order mark; undefined for binary content. */
function decodeText(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    if (bytes.subarray(0, 8000).includes(0))
        return undefined;
    return new TextDecoder('utf-8').decode(bytes);
}
const pointerStart = 'version https://git-lfs.github.com/spec/v1';
/** Size in bytes of the content that a git-lfs pointer stands for; undefined where the text is none. */
function lfsPointerSize(text) {
    if (!text.startsWith(pointerStart))
        return undefined;
    const size = /^size (\d{1,15})$/m.exec(text)?.[1];
    return size === undefined ? undefined : Number(size);
}
/** Pointers are three short lines; nothing outside this range can be one. */
function mayBeLfsPointer(size) {
    return size !== undefined && size >= 100 && size <= 1024;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/sources/folder.js


const maxFiles = 200_000;
const maxDepth = 100;
/** Folders that hold what was installed or computed; without git there are no ignore rules that would say so. */
const derived = new Set([
    '.git',
    '.hg',
    '.svn',
    'node_modules',
    '__pycache__',
    '.venv',
    'venv',
    '.tox',
    '.nox',
    '.ipynb_checkpoints',
    '.mypy_cache',
    '.pytest_cache',
]);
/** Regular files and links below a folder that git does not know, sorted by path; at most 200,000 in folders at most 100 deep. */
function listFolder(root) {
    const files = [];
    const pending = [{ path: '', depth: 0 }];
    while (pending.length > 0 && files.length < maxFiles) {
        const folder = pending.pop();
        if (!folder)
            break;
        for (const entry of entries((0,external_node_path_.join)(root, folder.path))) {
            const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
            if (entry.isDirectory()) {
                if (!derived.has(entry.name) && folder.depth < maxDepth)
                    pending.push({ path, depth: folder.depth + 1 });
            }
            else {
                const file = describe(root, path, entry);
                if (file)
                    files.push(file);
            }
        }
    }
    return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
function entries(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function describe(root, path, entry) {
    if (entry.isSymbolicLink())
        return { path, mode: 'symlink' };
    if (!entry.isFile())
        return undefined;
    try {
        const stats = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path));
        return { path, size: stats.size, mode: stats.mode & 0o111 ? 'executable' : 'file' };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/sources/work-tree.js






/**
 * The files of a folder as they are on disk: what git tracks and what it neither tracks nor ignores; every file of a
 * folder without git. A subfolder of a checkout is a root of its own.
 */
async function openWorkTree(root) {
    const commit = await headOf(root);
    let listing;
    return {
        description: 'work tree',
        commit,
        list() {
            listing ??= list(root);
            return listing;
        },
        read: (files, limits) => read(root, files, limits.maxBytes),
        close: async () => { },
    };
}
async function headOf(root) {
    const result = await (0,git/* runGit */.EO)(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { folder: root }).catch(() => undefined);
    return result?.code === 0 ? result.stdout.toString('utf8').trim() : undefined;
}
async function list(root) {
    const tracked = await trackedFiles(root);
    if (!tracked)
        return markPointers(root, listFolder(root));
    const untracked = await untrackedFiles(root);
    if (tracked.length === 0 && untracked.length === 0)
        return markPointers(root, listFolder(root));
    const gone = [];
    const files = [];
    for (const entry of tracked) {
        const file = entry.mode === 'submodule' ? { path: entry.path, mode: entry.mode } : onDisk(root, entry.path);
        if (!file)
            gone.push(entry);
        else
            files.push(file);
    }
    for (const path of untracked) {
        const file = onDisk(root, path);
        if (file)
            files.push(file);
    }
    files.push(...(await notCheckedOut(root, gone)));
    return markPointers(root, files.sort((a, b) => (a.path < b.path ? -1 : 1)));
}
/** Undefined where the folder is in no work tree of git, or git cannot read it. */
async function trackedFiles(root) {
    const inside = await (0,git/* runGit */.EO)(['rev-parse', '--is-inside-work-tree'], { folder: root }).catch(() => undefined);
    if (inside?.code !== 0 || inside.stdout.toString('utf8').trim() !== 'true')
        return undefined;
    const args = ['ls-files', '-z', '-t', '--cached', '--stage'];
    const result = await (0,git/* runGit */.EO)(args, { folder: root });
    if (result.code !== 0)
        throw (0,git/* failed */.gz)(args, result);
    const byPath = new Map();
    for (const record of (0,git/* records */.V0)(result.stdout)) {
        const match = /^(\S) (\d{6}) ([0-9a-f]+) \d\t(.*)$/s.exec(record);
        if (!match)
            continue;
        const [, tag, mode, blob, path] = match;
        byPath.set(path, { path, blob, mode: modeOf(mode), skipped: tag === 'S' });
    }
    return [...byPath.values()];
}
/** Reading ignore rules can be made slow or blocking by the repository; without them, untracked files are left out. */
async function untrackedFiles(root) {
    const result = await (0,git/* runGit */.EO)(['ls-files', '-z', '--others', '--exclude-standard'], { folder: root, timeout: 20_000 });
    return result.code === 0 ? (0,git/* records */.V0)(result.stdout).filter((path) => !path.endsWith('/')) : [];
}
/** Tracked files that are not on disk: deleted ones are gone, sparse and partial checkouts still have theirs. */
async function notCheckedOut(root, gone) {
    if (gone.length === 0)
        return [];
    const sizes = await (0,objects/* objectSizes */.Et)(root, 'HEAD', gone.map((entry) => entry.blob));
    return gone.filter((entry) => entry.skipped || !sizes.has(entry.blob)).map(({ path, mode }) => ({ path, mode }));
}
function modeOf(mode) {
    if (mode === '120000')
        return 'symlink';
    if (mode === '160000')
        return 'submodule';
    return mode === '100755' ? 'executable' : 'file';
}
function onDisk(root, path) {
    try {
        const stats = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path));
        if (stats.isSymbolicLink())
            return { path, mode: 'symlink' };
        if (!stats.isFile())
            return undefined;
        return { path, size: stats.size, mode: stats.mode & 0o111 ? 'executable' : 'file' };
    }
    catch {
        return undefined;
    }
}
function markPointers(root, files) {
    const inside = guard(root);
    return files.map((file) => {
        if (!mayBeLfsPointer(file.size) || file.mode === 'symlink')
            return file;
        const result = readFile(root, file, 1024, inside);
        const size = 'text' in result ? lfsPointerSize(result.text) : undefined;
        return size === undefined ? file : { ...file, size, lfs: true };
    });
}
async function* read(root, files, maxBytes) {
    const inside = guard(root);
    for (const file of files)
        yield readFile(root, file, maxBytes(file), inside);
}
/** True for paths whose folder, links resolved, is still below the root: a tracked folder may have become a link out of the tree. */
function guard(root) {
    const real = (0,external_node_fs_.realpathSync)(root);
    const known = new Map();
    return (path) => {
        const folder = (0,external_node_path_.dirname)((0,external_node_path_.join)(root, path));
        let inside = known.get(folder);
        if (inside === undefined) {
            try {
                const resolved = (0,external_node_fs_.realpathSync)(folder);
                inside = resolved === real || resolved.startsWith(real.endsWith(external_node_path_.sep) ? real : real + external_node_path_.sep);
            }
            catch {
                inside = false;
            }
            known.set(folder, inside);
        }
        return inside;
    };
}
function readFile(root, file, maxBytes, inside) {
    if (file.size === undefined)
        return { file, failure: 'absent', detail: 'not in the work tree' };
    if (!inside(file.path))
        return { file, failure: 'unreadable', detail: 'its folder is a link out of the tree' };
    let handle;
    try {
        handle = (0,external_node_fs_.openSync)((0,external_node_path_.join)(root, file.path), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        const stats = (0,external_node_fs_.fstatSync)(handle);
        if (!stats.isFile())
            return { file, failure: 'unreadable', detail: 'not a regular file' };
        if (stats.size > maxBytes)
            return { file, failure: 'oversized', detail: `${stats.size} bytes, of which ${maxBytes} are read at most` };
        const bytes = Buffer.alloc(stats.size);
        let length = 0;
        while (length < bytes.length) {
            const count = (0,external_node_fs_.readSync)(handle, bytes, length, bytes.length - length, length);
            if (count === 0)
                break;
            length += count;
        }
        const text = decodeText(bytes.subarray(0, length));
        return text === undefined ? { file, failure: 'binary', detail: 'binary content' } : { file, text };
    }
    catch (error) {
        const code = error.code ?? String(error);
        return { file, failure: code === 'ENOENT' ? 'vanished' : 'unreadable', detail: code };
    }
    finally {
        if (handle !== undefined)
            (0,external_node_fs_.closeSync)(handle);
    }
}

;// CONCATENATED MODULE: ./lib/sources/revision.js




/**
 * The files of a commit, read from git's object store; nothing is checked out. `folder` may be a subfolder of a checkout, or
 * a bare repository; `below` names a folder of the commit that is then the root, empty where the commit has none.
 */
async function openRevision(folder, revision, below = '') {
    const commit = await (0,objects/* resolveCommit */.WL)(folder, revision);
    let listing;
    return {
        description: `revision ${commit.slice(0, 12)}`,
        commit,
        list() {
            listing ??= revision_list(folder, commit, below);
            return listing;
        },
        read: (files, limits) => revision_read(folder, files, limits.maxBytes),
        close: async () => { },
    };
}
async function revision_list(folder, commit, below) {
    if (below !== '' && !(await isFolder(folder, `${commit}:${below}`)))
        return [];
    const args = ['ls-tree', '-r', '-z', below === '' ? commit : `${commit}:${below}`];
    const result = await (0,git/* runGit */.EO)(args, { folder });
    if (result.code !== 0)
        throw (0,git/* failed */.gz)(args, result);
    const entries = (0,git/* records */.V0)(result.stdout).flatMap((record) => {
        const match = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.exec(record);
        return match ? [{ mode: modeOf(match[1]), blob: match[2], path: match[3] }] : [];
    });
    const sizes = await (0,objects/* objectSizes */.Et)(folder, commit, [...new Set(entries.filter(({ mode }) => mode !== 'submodule').map(({ blob }) => blob))]);
    const files = entries.map((entry) => {
        const size = entry.mode === 'symlink' || entry.mode === 'submodule' ? undefined : sizes.get(entry.blob);
        return size === undefined ? entry : { ...entry, size };
    });
    return revision_markPointers(folder, files.sort((a, b) => (a.path < b.path ? -1 : 1)));
}
async function isFolder(folder, object) {
    const result = await (0,git/* runGit */.EO)(['cat-file', '-t', object], { folder });
    return result.stdout.toString('utf8').trim() === 'tree';
}
async function revision_markPointers(folder, files) {
    const sizes = new Map();
    const candidates = files.filter((file) => mayBeLfsPointer(file.size));
    for await (const result of revision_read(folder, candidates, () => 1024)) {
        const size = 'text' in result ? lfsPointerSize(result.text) : undefined;
        if (size !== undefined)
            sizes.set(result.file, size);
    }
    return files.map((file) => {
        const size = sizes.get(file);
        return size === undefined ? file : { ...file, size, lfs: true };
    });
}
async function* revision_read(folder, files, maxBytes) {
    const readable = files.filter((file) => failureOf(file, maxBytes(file)) === undefined);
    const contents = (0,objects/* readObjects */.$I)(folder, readable.map((file) => file.blob));
    for (const file of files) {
        const failure = failureOf(file, maxBytes(file));
        if (failure) {
            yield failure;
            continue;
        }
        const content = (await contents.next()).value;
        if (!content)
            yield absent(file);
        else {
            const text = decodeText(content);
            yield text === undefined ? { file, failure: 'binary', detail: 'binary content' } : { file, text };
        }
    }
}
function failureOf(file, maxBytes) {
    if (file.mode === 'symlink' || file.mode === 'submodule')
        return { file, failure: 'unreadable', detail: 'not a regular file' };
    if (file.blob === undefined || file.size === undefined)
        return absent(file);
    if (!file.lfs && file.size > maxBytes)
        return { file, failure: 'oversized', detail: `${file.size} bytes, of which ${maxBytes} are read at most` };
    return undefined;
}
function absent(file) {
    return { file, failure: 'absent', detail: 'its object is not in this clone' };
}

;// CONCATENATED MODULE: ./lib/sources/index.js




/** The folder as it is on disk, or a revision of its repository. Throws ScanError where there is no such folder or commit. */
async function openSource(folder, revision) {
    if (!(0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory()) {
        throw new errors/* ScanError */.s(`${folder} is not a folder`, { remedy: 'Name the folder of the repository to scan.' });
    }
    return revision === undefined ? openWorkTree(folder) : openRevision(folder, revision);
}


/***/ }),

/***/ 9390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   Et: () => (/* binding */ objectSizes),
/* harmony export */   WL: () => (/* binding */ resolveCommit)
/* harmony export */ });
/* unused harmony export isPartial */
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3434);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1022);


/** True for a partial clone: objects may be missing on purpose, and asking for one could start a fetch. */
async function isPartial(folder) {
    const found = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(['config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$'], { folder });
    return found.code === 0 && found.stdout.length > 0;
}
/** Sizes in bytes of those of a commit's blobs that the object store holds; absent ones are left out. Asks no remote. */
async function objectSizes(folder, commit, blobs) {
    const sizes = new Map();
    if (blobs.length === 0)
        return sizes;
    const missing = (await isPartial(folder)) ? await missingObjects(folder, commit) : new Set();
    const input = blobs.filter((blob) => !missing.has(blob)).join('\n');
    if (input === '')
        return sizes;
    const result = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(['cat-file', '--batch-check=%(objectname) %(objectsize)', '--buffer'], { folder, input: `${input}\n` });
    for (const line of result.stdout.toString('utf8').split('\n')) {
        const match = /^([0-9a-f]+) (\d+)$/.exec(line);
        if (match?.[1])
            sizes.set(match[1], Number(match[2]));
    }
    return sizes;
}
/** `rev-list --missing=print` is the one listing that names absent objects without trying to fetch them, also in old git. */
async function missingObjects(folder, commit) {
    const result = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(['rev-list', '--objects', '--no-walk', '--missing=print', '--no-object-names', commit], { folder });
    const names = result.stdout.toString('utf8').split('\n');
    return new Set(names.filter((name) => name.startsWith('?')).map((name) => name.slice(1)));
}
/** Contents of blobs in the order asked; `undefined` for one that the store does not hold. One git process for all. */
async function* readObjects(folder, blobs) {
    if (blobs.length === 0)
        return;
    const child = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .spawnGit */ .Iz)(['cat-file', '--batch', '--buffer'], { folder });
    child.stdin.on('error', () => { });
    child.on('error', () => { });
    child.stderr.resume();
    child.stdin.end(`${blobs.join('\n')}\n`);
    const stream = byteReader(child.stdout);
    try {
        for (const blob of blobs) {
            const header = await stream.line();
            if (header === undefined)
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScanError */ .s(`git cat-file ended before ${blob}`);
            const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1];
            if (size === undefined)
                yield undefined;
            else {
                const content = await stream.bytes(Number(size));
                await stream.bytes(1);
                yield content;
            }
        }
    }
    finally {
        child.kill('SIGKILL');
    }
}
/** Reads lines and counted bytes from a stream, keeping each chunk once: no buffer is joined until it is asked for. */
function byteReader(input) {
    const chunks = input[Symbol.asyncIterator]();
    let pending = [];
    let length = 0;
    const more = async () => {
        const next = await chunks.next();
        if (next.done)
            return false;
        pending.push(next.value);
        length += next.value.length;
        return true;
    };
    const take = (count) => {
        const all = pending.length === 1 ? pending[0] : Buffer.concat(pending);
        pending = count < all.length ? [all.subarray(count)] : [];
        length -= count;
        return all.subarray(0, count);
    };
    return {
        async line() {
            for (;;) {
                const end = newlineIn(pending);
                if (end >= 0)
                    return take(end + 1).toString('utf8', 0, end);
                if (!(await more()))
                    return undefined;
            }
        },
        async bytes(count) {
            while (length < count)
                if (!(await more()))
                    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScanError */ .s('git cat-file ended within an object');
            return take(count);
        },
    };
}
function newlineIn(chunks) {
    let before = 0;
    for (const chunk of chunks) {
        const at = chunk.indexOf(10);
        if (at >= 0)
            return before + at;
        before += chunk.length;
    }
    return -1;
}
/** Full id of the commit that a revision names. Throws ScanError where there is none. */
async function resolveCommit(folder, revision) {
    try {
        return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitText */ .q_)(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], { folder })).trim();
    }
    catch (cause) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScanError */ .s(`no commit "${revision}" in this repository`, {
            cause,
            remedy: 'Check the name, or fetch it first; a shallow checkout holds one commit only.',
        });
    }
}


/***/ })

};
