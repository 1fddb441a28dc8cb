export const id = 184;
export const ids = [184];
export const modules = {

/***/ 5184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge_judge)
});

// EXTERNAL MODULE: ./lib/github/client.js
var client = __webpack_require__(636);
// EXTERNAL MODULE: ./lib/github/log.js
var log = __webpack_require__(853);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
;// CONCATENATED MODULE: ./lib/github/merge-base.js

const Comparison = schemas/* looseObject */._H3({ merge_base_commit: schemas/* looseObject */._H3({ sha: schemas/* string */.YjP() }) });
/** Commit from which two commits parted, as GitHub knows it: a shallow checkout cannot tell. Throws what the client throws. */
async function askMergeBase(client, { owner, name: repo }, base, head) {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${base}...${head}`, per_page: 1 });
    return Comparison.parse(data).merge_base_commit.sha;
}

;// CONCATENATED MODULE: ./lib/model/version.js
/** Kept equal to package.json by a test. */
const version = '0.1.0';

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
            return [...facts, ...model_facts/* factParts */.jO.filter((part) => facts.has(part.split('.')[0]))];
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

;// CONCATENATED MODULE: ./lib/graph/file-kind.js
/** Endings that mean one kind wherever the file lies. */
const endings = {
    notebook: words('ipynb'),
    data: words(`csv tsv psv parquet feather arrow avro orc jsonl ndjson h5ad npy npz mat tfrecord tfrecords rds rdata rda sav dta sas7bdat xls xlsx
     lmdb mdb libsvm svmlight arff nc las laz pcd ubyte recordio wds dcm nii`),
    model: words(`pt pth ckpt onnx keras tflite safetensors joblib mar gguf ggml caffemodel mlmodel cbm ubj bst pmml skops pdparams pdmodel engine trt
     rknn cloudpickle dill llamafile`),
    source: words(`py pyi r jl c cc cpp cxx h hpp cu cuh java kt scala go rs js jsx mjs cjs ts tsx sh bash zsh ps1 sql lua rb pl swift cs proto qmd rmd
     vue svelte css scss`),
    configuration: words('yaml yml toml ini cfg conf config properties env tf tfvars hcl lock dvc gin jsonnet libsonnet gradle editorconfig'),
    document: words('md mdx rst adoc pdf doc docx ppt pptx tex bib cff'),
};
/** A model by default, data in a folder of data. */
const serialised = words('pkl pickle h5 hdf5');
/** A model in a folder of models, data in a folder of data. */
const anything = words('bin pb params weights msgpack');
/** Data in a folder of data, or under a name that says so; otherwise what the second table says. */
const loose = words('json txt xml html htm zip tar tgz gz bz2 xz zst 7z db sqlite sqlite3 dat data trn tst');
/** A report is named for what it shows. */
const pages = words('html htm');
const pictures = words('jpg jpeg png gif bmp tif tiff webp wav flac mp3 ogg mp4 avi mov mkv webm');
const otherwise = new Map(Object.entries({ json: 'configuration', xml: 'configuration', txt: 'document', html: 'source', htm: 'source' }));
const compression = /\.(?:gz|bz2|xz|zst|zip)$/;
const dataPlace = /(?:^|[\W_\d])(?:data|datasets?|corpus|corpora)(?:[\W_\d]|$)/;
const modelPlace = /(?:^|[\W_])(?:models?|checkpoints?|weights|pretrained)(?:[\W_]|$)/;
/** What belongs to a language model and grows as large as one; shards of a checkpoint. */
const modelPart = /^(?:tokenizer|vocab|merges)\.(?:json|txt)$|^[\w-]*model[\w.-]*\.bin$|^(?:spiece|sentencepiece[\w.]*|tokenizer)\.model$|\.data-\d{5}-of-\d{5}$/;
/** What a documentation builder leaves behind. */
const rendered = /(?:^|\/)(?:_build|doctrees|\.doctrees)(?:\/|$)/;
/** One part of a data set, ready to be fitted or judged on. */
const split = /(?:^|[_-])[xy]_?(?:train|test|val|valid|dev)(?:[_.-]|$)/;
const wellKnown = /^(?:(?:.*\.)?dockerfile(?:\..*)?|[a-z]*file|config|.*rc|\..*|(?:requirements|constraints|package|package-lock|tsconfig)[\w.-]*\.(?:txt|in|json))$/;
const wellKnownDocument = /^(?:licen[cs]e|notice|copying|codeowners|authors|changelog|readme|description)(?:[-.]|$)/;
const testFolder = /(?:^|\/)(?:tests?|\w+_tests|testing|__tests__|test[-_]?data|fixtures?|mocks?|mock-\w+|goldens?|snapshots|cassettes)(?:\/|$)/i;
const assetFolder = /(?:^|\/)(?:docs?|documentation|[\w.-]*images?|imgs?|assets?|figures?|static|public|media|screenshots?|node_modules|vendor|third[-_]party|dist)(?:\/|$)/i;
const illustrationFolder = /(?:^|\/)(?:docs?(?:-\w+)?|documentation|(?:[\w.]+-)?(?:examples?|samples?|tutorials?|demos?|demo[-_]projects?|cookbooks?|quickstarts?|benchmarks?|notebooks?))\//i;
/** Whether a path lies among tests and what they compare with. */
function isTestPath(path) {
    return testFolder.test(path);
}
/** Whether a path lies among what a page shows or what comes from elsewhere. */
function isAssetPath(path) {
    return assetFolder.test(path);
}
/** Whether a path, seen from the project's root, lies among what shows others how to use the project, as examples and docs do. */
function isIllustration(path) {
    return illustrationFolder.test(path);
}
/** What a file is, by its path alone. What lies among tests is a test, whatever it holds. */
function kindOfFile(path) {
    const lower = path.toLowerCase();
    const cut = lower.lastIndexOf('/');
    const kind = kindOfContent(lower.slice(0, Math.max(cut, 0)), lower.slice(cut + 1));
    return isTestPath(lower) && kind !== 'other' ? 'test' : kind;
}
/** Ending of a file's name without that of its compression, lower-case; empty where it has none. */
function endingOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const plain = name.replace(compression, '');
    const found = /[.-](ubyte)$|\.([a-z0-9]+)$/.exec(plain) ?? /\.([a-z0-9]+)$/.exec(name);
    return found?.[1] ?? found?.[2] ?? '';
}
function kindOfContent(folder, name) {
    if (rendered.test(folder))
        return 'other';
    if (wellKnownDocument.test(name))
        return 'document';
    if (wellKnown.test(name))
        return 'configuration';
    if (modelPart.test(name))
        return 'model';
    const ending = endingOf(name);
    for (const [kind, known] of Object.entries(endings))
        if (known.has(ending))
            return kind;
    const amongData = dataPlace.test(folder);
    if (serialised.has(ending))
        return amongData || split.test(name) ? 'data' : 'model';
    if (anything.has(ending))
        return amongData ? 'data' : modelPlace.test(`${folder}/${name}`) ? 'model' : 'other';
    if (amongData && (pictures.has(ending) || loose.has(ending) || ending === ''))
        return 'data';
    if (loose.has(ending) && !pages.has(ending) && dataPlace.test(name.slice(0, -ending.length)))
        return 'data';
    return otherwise.get(ending) ?? 'other';
}
function words(text) {
    return new Set(text.split(/\s+/).filter(Boolean));
}

;// CONCATENATED MODULE: ./lib/graph/project-folders.js

const names = [
    String.raw `pyproject\.toml|setup\.(?:py|cfg)|Pipfile|pixi\.toml`,
    String.raw `(?:[\w.-]*[-_.])?requirements(?:[-_.][\w.-]*)?\.(?:txt|in)|requirements/[^/]+\.(?:txt|in)`,
    String.raw `(?:environment|conda(?:[-_]env(?:ironment)?)?)(?:[-_.][\w-]+)?\.ya?ml`,
    String.raw `dvc\.yaml|\.dvc/config|MLproject|bentofile\.ya?ml|cog\.yaml|databricks\.ya?ml`,
    String.raw `DESCRIPTION|renv\.lock|(?:Julia)?Project\.toml`,
];
/** Folders that hold the manifest of the project around them. */
const aside = '(?:requirements|environments?|envs?|conda(?:[-_]envs?)?|docker(?:[-_]context)?)';
/** What is installed, run or packed as one has such a file at its root. */
const manifest = new RegExp(`^(?:(?<folder>.*?)/)??(?:${aside}/)?(?:${names.join('|')})$`);
/** A model that MLflow wrote brings manifests of its own. */
const model = /^(?:(?<folder>.*)\/)?MLmodel$/;
/**
 * Folders below `root`, itself included, in which a project stands by its manifest; what lies within such a folder is part of it. Folders
 * that are hidden, of tests, of documents, of templates or from elsewhere hold none.
 */
function projectFolders(paths, root) {
    const start = root === '.' ? '' : `${root}/`;
    const below = paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
    const found = foldersWith(below, manifest);
    const models = foldersWith(below, model);
    const inside = outermost([...found].filter((folder) => folder !== '' && isPlace(folder) && !models.has(folder)));
    return [...(found.has('') ? [root] : []), ...inside.map((folder) => `${start}${folder}`)];
}
function foldersWith(paths, file) {
    const matches = paths.map((path) => file.exec(path)).filter((match) => match !== null);
    return new Set(matches.map(({ groups }) => groups?.['folder'] ?? ''));
}
function isPlace(folder) {
    return !/(?:^|\/)\.|\{\{/.test(folder) && !isTestPath(folder) && !isAssetPath(folder);
}
/** Every folder that holds a file, at whatever depth; not the root. */
function foldersOf(paths) {
    const folders = new Set();
    for (const path of paths) {
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            const folder = path.slice(0, end);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return folders;
}
/** The folders that lie within no other of them, sorted. */
function outermost(folders) {
    const kept = [];
    for (const folder of folders.map((one) => `${one}/`).toSorted()) {
        const last = kept.at(-1);
        if (last === undefined || !folder.startsWith(last))
            kept.push(folder);
    }
    return kept.map((folder) => folder.slice(0, -1)).toSorted();
}
/** The folder of `roots` that a path lies in; of several the nearest; undefined where it lies in none. */
function nearestRoot(roots, path) {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
        const folder = path.slice(0, end);
        if (roots.has(folder))
            return folder;
    }
    return roots.has('.') ? '.' : undefined;
}

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
;// CONCATENATED MODULE: ./lib/tools/match-name.js

/** Longest text that a glob is held against: what stands beyond it decides nothing. */
const maxLength = 500;
const special = /[\\^$.|+()[\]{}]/g;
/** Writes out `{a,b}`: the patterns without braces that one with braces stands for. */
function withoutBraces(pattern) {
    if (!pattern.includes('{'))
        return [pattern];
    const [, before = '', words, after = ''] = /^([^{}\\$]*)\{([^{}\\$]+,[^{}\\$]+)\}([^{}\\$]*)$/.exec(pattern) ?? [];
    return words === undefined ? esm/* minimatch */.xF.braceExpand(pattern) : words.split(',').map((word) => `${before}${word}${after}`);
}
/** Returns a test for a glob over text that is no path: `*` is any run of characters, `?` one, `{a,b}` either; leading folders may be left open. */
function globOf(pattern) {
    if (!/[*?{]/.test(pattern))
        return (text) => text === pattern;
    let tests;
    return (text) => {
        tests ??= withoutBraces(pattern).map(testOf);
        const start = text.length > maxLength ? text.slice(0, maxLength) : text;
        return tests.some((test) => test(start));
    };
}
function testOf(glob) {
    if (!glob.startsWith('**/'))
        return piecesTest(glob);
    const [here, below] = [piecesTest(glob.slice('**/'.length)), piecesTest(glob.slice('*'.length))];
    return (text) => here(text) || below(text);
}
/** The text between the stars, in its order; most globs have one star, and are a beginning or an end. */
function piecesTest(glob) {
    if (glob.includes('?'))
        return expressionTest(glob);
    const [first = '', ...between] = glob.split(/\*+/);
    const last = between.pop();
    if (last === undefined)
        return (text) => text === first;
    return (text) => {
        if (!text.startsWith(first))
            return false;
        let at = first.length;
        for (const piece of between) {
            const found = text.indexOf(piece, at);
            if (found < 0)
                return false;
            at = found + piece.length;
        }
        return at + last.length <= text.length && text.endsWith(last);
    };
}
function expressionTest(glob) {
    const parts = glob.split(/(\*+|\?)/);
    const expression = new RegExp(`^${parts.map(expressionOf).join('')}$`, 's');
    return (text) => expression.test(text);
}
function expressionOf(part) {
    if (part === '?')
        return '.';
    return part.startsWith('*') ? '.*' : part.replace(special, '\\$&');
}
/** Compiles `[pattern, claim]` pairs; `fold` brings patterns and names to one spelling. */
function nameIndex(entries, fold = (name) => name) {
    const exact = new Map();
    const globs = [];
    const byFirst = new Map();
    for (const [written, claim] of entries) {
        for (const pattern of withoutBraces(fold(written))) {
            if (/[*?]/.test(pattern))
                globs.push({ first: /^[^*?]/.exec(pattern)?.[0] ?? '', test: globOf(pattern), claim });
            else
                exact.set(pattern, [...(exact.get(pattern) ?? []), claim]);
        }
    }
    function candidates(start) {
        const known = byFirst.get(start) ?? globs.filter(({ first }) => first === '' || first === start);
        byFirst.set(start, known);
        return known;
    }
    return {
        find(name) {
            const folded = fold(name);
            const found = [...(exact.get(folded) ?? [])];
            for (const { test, claim } of candidates(folded.charAt(0)))
                if (test(folded))
                    found.push(claim);
            return found;
        },
    };
}

;// CONCATENATED MODULE: ./lib/tools/match-segments.js

/** Compiles a segment as a record writes it: plain, with `*` and `?`, or `**`. */
function segmentOf(word) {
    return word === '**' ? { many: true } : { many: false, test: globOf(word) };
}
/**
 * Whether a pattern holds for a name or path in segments; with `prefix` also for everything below. Takes as little as possible for
 * each `**`, and more where what follows does not fit: the last one alone needs to be taken back to.
 */
function holds(pattern, segments, prefix = false) {
    let [at, many, taken] = [0, -1, 0];
    for (let next = 0; next < segments.length;) {
        if (prefix && at === pattern.length)
            return true;
        const expected = pattern[at];
        if (expected?.many) {
            many = at++;
            taken = next;
        }
        else if (expected?.test(segments[next] ?? '')) {
            at++;
            next++;
        }
        else if (many >= 0) {
            at = many + 1;
            next = ++taken;
        }
        else
            return false;
    }
    while (pattern[at]?.many)
        at++;
    return at === pattern.length;
}

;// CONCATENATED MODULE: ./lib/tools/match-dotted.js


/** The module that a dotted name begins with. */
function firstSegment(name) {
    const plain = bare(name);
    const dot = plain.indexOf('.');
    return dot < 0 ? plain : plain.slice(0, dot);
}
/** `sklearn.svm.SVC().fit` as `sklearn.svm.SVC.fit`. */
function bare(name) {
    return name.includes('()') ? name.replaceAll('()', '') : name;
}
/** Compiles `[pattern, claim]` pairs; with `prefix`, `mlflow` also holds for `mlflow.sklearn`. */
function dottedIndex(patterns, { prefix = false } = {}) {
    const byFirst = new Map();
    const byLast = new Map();
    const others = [];
    const always = [];
    for (const [written, claim] of patterns)
        for (const pattern of withoutBraces(written))
            file(pattern, claim);
    function file(pattern, claim) {
        const words = pattern.split('.');
        const entry = { words, prefix, needle: '', claim };
        const first = words[0] ?? '';
        const last = words.at(-1) ?? '';
        if (pattern === '**')
            always.push(claim);
        else if (isPlain(first))
            add(byFirst, first, entry);
        else if (isPlain(last) && !prefix)
            add(byLast, last, entry);
        else
            others.push({ ...entry, needle: needleOf(pattern) });
    }
    return {
        find(name) {
            const plain = bare(name);
            const candidates = [
                ...(byFirst.get(firstSegment(plain)) ?? []),
                ...(byLast.get(plain.slice(plain.lastIndexOf('.') + 1)) ?? []),
                ...others.filter(({ needle }) => plain.includes(needle)),
            ];
            if (candidates.length === 0)
                return always;
            const segments = plain.split('.');
            return [...always, ...candidates.filter((entry) => matches(entry, segments)).map(({ claim }) => claim)];
        },
    };
}
function matches(entry, segments) {
    entry.segments ??= entry.words.map(segmentOf);
    return holds(entry.segments, segments, entry.prefix);
}
function needleOf(pattern) {
    const parts = pattern.split(/[*?]+\.?|\.[*?]+/);
    return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}
function isPlain(word) {
    return !/[*?{]/.test(word);
}
function add(map, key, entry) {
    const list = map.get(key);
    if (list)
        list.push(entry);
    else
        map.set(key, [entry]);
}

;// CONCATENATED MODULE: ./lib/tools/own-modules.js
/** Folders that a project commonly puts on the module path. */
const sourceFolders = ['', 'src/', 'lib/', 'python/'];
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
        .flatMap((above) => sourceFolders.map((inner) => `${above}${inner}${root}`))
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
const known = new WeakMap();
/** The body of a scope; a module is sorted into bodies once. */
function bodyOf(module, within) {
    const bodies = known.get(module) ?? bodiesOf(module);
    known.set(module, bodies);
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

;// CONCATENATED MODULE: ./lib/tools/signs.js

/** The sign of these parts. */
function signOf(by, name, { line, cell }, about = {}) {
    const { says, arguments: given, within, words, language, value, named } = about;
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
    for (const call of calls)
        see('calls', call.name, call, call);
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
    for (const call of calls)
        if (environmentReaders.has(call.name))
            showEnvironmentRead(call, see);
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
const environmentReaders = new Set([
    'os.getenv',
    'os.environ.get',
    'os.environ.setdefault',
    'os.environ.pop',
    'os.environ.__getitem__',
    'os.environ.__setitem__',
]);
function showEnvironmentRead(call, see) {
    const name = call.arguments[0]?.value.literal;
    if (typeof name === 'string')
        see('environment', name, call);
}
function showManifest({ manifest, dockerfile }, see) {
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
        for (const word of command.words)
            if (word.includes('://'))
                see('uris', uriIn(word), command);
        for (const name of Object.keys(command.environment ?? {}))
            see('environment', name, command);
    }
}
/** The command, and each wrapper that the shell reader took off it: `uv run pytest` also runs uv. */
function formsOf({ words, wrappers }) {
    return [words, ...(wrappers ?? []).map((wrapper) => wrapper.split(' '))];
}
function uriIn(word) {
    return /[a-z][a-z0-9+.-]{0,40}:\/\/.*/i.exec(word)?.[0] ?? word;
}
function showImages({ images, dockerfile, services, objects, ci }, see) {
    const named = [
        ...(images ?? []),
        ...(dockerfile?.from ?? []).filter(({ pin }) => pin !== 'stage' && pin !== 'scratch'),
        ...(services ?? []),
        ...(objects ?? []).flatMap((object) => object.images),
        ...(ci?.jobs ?? []).flatMap(({ image, services: beside, line }) => [image, ...beside].map((name) => ({ image: name, line }))),
    ];
    for (const { image, line } of named)
        if (image)
            see('images', withoutTag(image), { line }, { says: image });
}
/** The reference without tag, digest and the registry and folder that stand for themselves. */
function withoutTag(image) {
    const bare = image.replace(/@.*$/, '').replace(/:[^:/]*$/, '');
    return bare.replace(/^(?:index\.)?docker\.io\//, '').replace(/^library\//, '');
}
function showCi({ ci, dockerfile, services }, see) {
    if (ci?.role === 'workflow')
        see('kinds', `ci/${ci.system}`, { line: 1 }, { says: ci.name ?? ci.system });
    for (const { uses, line } of ci?.uses ?? [])
        see('actions', uses.replace(/@[^@]*$/, ''), { line }, { says: uses });
    const settings = (ci?.jobs ?? []).flatMap((job) => [job, ...job.steps]);
    for (const { environment, line } of [...settings, ...(services ?? [])])
        showEnvironment(environment, { line }, see);
    showEnvironment(dockerfile?.environment, { line: 1 }, see);
}
function showEnvironment(environment, at, see) {
    for (const [name, value] of Object.entries(environment ?? {})) {
        see('environment', name, at);
        if (value.includes('://'))
            see('uris', value, at);
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
    for (const { block, labels, line } of terraform ?? []) {
        if ((block === 'resource' || block === 'data') && labels[0])
            see('terraform', labels[0], { line });
    }
    if (dvc?.kind === 'config')
        for (const { url, line } of dvc.remotes)
            see('uris', url, { line });
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
function showSettings({ settings }, see) {
    for (const setting of settings?.values ?? []) {
        const { key, value } = setting;
        see('settings', key, setting, setting);
        if (isTarget(key))
            see('calls', value, setting, { arguments: [], named: true });
        if (value.includes('://'))
            see('uris', value, setting);
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
        see('foreign', `${name}()`, item, { language, says: `${item.name}(…)` });
    }
}

;// CONCATENATED MODULE: ./lib/tools/recognise.js




/** Recognises every tool, role and hazard in a project's files. `root` is the project's folder; globs are held against paths below it. */
function recognise(index, files, facts, root = '.') {
    const isOwn = ownModules(files);
    const below = (path) => (root === '.' ? path : path.slice(root.length + 1));
    const matches = [
        ...files.flatMap(({ path }) => matchesOf(index.ofFile(below(path)), fileSign(path), path)),
        ...facts.flatMap((file) => matchesIn(index, file, below(file.path), (module) => isOwn(file.path, module))),
    ];
    const roles = matches.flatMap(roleMatch).sort((a, b) => compare(a.evidence, b.evidence));
    const byPath = new Map();
    for (const match of roles) {
        const beside = byPath.get(match.evidence.path);
        if (beside)
            beside.push(match);
        else
            byPath.set(match.evidence.path, [match]);
    }
    return {
        tools: toolMatches(matches),
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
function matchesIn(index, facts, pathInProject, isOwn) {
    const isMeant = moduleCheck(index, facts, isOwn);
    const seen = new Set();
    const matches = [];
    for (const { sign, claims } of namedIn(index, facts, pathInProject)) {
        const meant = isMeant(sign);
        const holding = claims.filter(({ rooted }) => !rooted || meant);
        const key = `${sign.by} ${sign.cell ?? ''}:${sign.line} ${sign.name}`;
        if (holding.length === 0 || seen.has(key))
            continue;
        seen.add(key);
        matches.push(...matchesOf(holding, sign, facts.path));
    }
    return matches;
}
/** What is named in a file, by the file's facts: head and base, and a project and the whole, share most of theirs. */
const recognise_known = new WeakMap();
function namedIn(index, facts, path) {
    const held = recognise_known.get(facts);
    if (held?.index === index && held.path === path)
        return held.named;
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
    recognise_known.set(facts, { index, path, named });
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
    const imported = new Set((python?.imports ?? []).filter(({ level }) => level === 0).map(({ module }) => firstSegment(module)));
    return ({ by, name, named }) => {
        if (by !== 'imports' && by !== 'calls' && by !== 'bases')
            return true;
        const module = firstSegment(name);
        const isBound = by === 'imports' || named || imported.has(module) || !index.roots.has(module);
        return isBound && !isOwn(module);
    };
}
function roleMatch({ claim, sign, evidence }) {
    const { tool, role, by } = claim;
    if (!tool || !role)
        return [];
    const { name, arguments: given, value, within } = sign;
    const about = { ...(given && { arguments: given }), ...(value !== undefined && { value }), ...(within !== undefined && { within }) };
    return [{ tool, role, by, name, evidence, ...about }];
}
function hazardMatch({ claim: { hazard, danger }, evidence }) {
    return hazard && danger ? [{ hazard, danger, evidence }] : [];
}
/** What a template would run is not run here; what it is written with is there. */
const insideTemplate = /\{\{|\.(?:tmpl|j2|jinja2?)$/;
const performed = new Set(['commands', 'uris', 'environment', 'actions']);
function levelOf({ level }, { named, by }, path) {
    // A test writes addresses out as examples.
    if (by === 'uris' && isTestPath(path))
        return undefined;
    if (level && performed.has(by) && insideTemplate.test(path))
        return 'declared';
    return named && level === 'used' ? 'configured' : level;
}
const running = new Set(['calls', 'commands', 'actions', 'bases']);
function toolMatches(matches) {
    const found = new Map();
    for (const { claim, sign, evidence } of matches) {
        const { tool } = claim;
        const level = levelOf(claim, sign, evidence.path);
        if (!tool || !level)
            continue;
        const key = `${tool.id} ${level}`;
        const match = found.get(key) ?? { tool, level, evidence: [], callSites: 0, seen: new Set() };
        found.set(key, match);
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
    if (fromElsewhere.test(path) || generated.test(path) || path.includes('{{') || (ofPages.test(path) && isAssetPath(path)))
        return { ...problem, affects: [] };
    return isTestPath(path) ? { ...problem, affects: affects.filter((name) => !notFromTests.has(name)) } : problem;
}

;// CONCATENATED MODULE: ./lib/model/empty.js
/** A project in which nothing was found: what every analysis starts from, and what a test adds its few facts to. */
function emptyProject(root) {
    return {
        root,
        kinds: [],
        owners: [],
        undecided: [],
        files: [],
        ...emptyMaking(),
        ...emptyOperation(),
        tools: [],
        lockIn: { platforms: [], exposure: 'none', portable: 'unknown' },
        storage: [],
        dependencies: {
            manifests: [],
            lockFiles: [],
            locked: [],
            pinning: 'no-manifest',
            packages: [],
            python: { declared: 'no', evidence: [] },
            installable: 'no',
            managers: [],
        },
        notebooks: [],
        ci: { systems: [], jobs: [], actions: [] },
        documents: {},
        hazards: [],
        calls: [],
    };
}
/** Facts of a machine-learning repository with one empty project. */
function emptyFacts() {
    return {
        schema: 'facts/1',
        repository: { ml: 'yes', projects: ['.'], files: 0, bytes: 0, excluded: [] },
        problems: [],
        projects: [emptyProject('.')],
    };
}
function emptyMaking() {
    return {
        tests: {
            present: 'no',
            frameworks: [],
            files: 0,
            paths: [],
            ci: 'no-ci',
            onPullRequest: 'no',
            jobs: [],
            coverage: { measured: 'no', evidence: [] },
            evidence: [],
        },
        data: {
            versioning: 'no-data',
            tools: [],
            reads: [],
            dvc: { initialised: false, roots: [], remotes: [], stages: [], files: 0 },
            rawFiles: [],
            hub: [],
            validation: { present: 'no', tools: [], evidence: [] },
            evidence: [],
        },
        training: { tracking: 'no-training', entryPoints: [], pipelines: [], qualityGate: { present: 'no', evidence: [] } },
        models: [],
    };
}
function emptyOperation() {
    return {
        images: [],
        serving: {
            present: 'no',
            tools: [],
            endpoints: [],
            healthChecks: { present: 'no', evidence: [] },
            rollback: { present: 'no', evidence: [] },
            deploys: [],
            evidence: [],
        },
        monitoring: { present: 'no', kinds: [], tools: [], metrics: [], alerts: [], evidence: [] },
        hostedModels: [],
        runtimes: [],
        services: [],
    };
}

;// CONCATENATED MODULE: ./lib/analyses/illustrations.js

/** Whether a path of the repository lies among the illustrations of the project at `root`. */
function illustrates(root) {
    const start = root === '.' ? 0 : root.length + 1;
    return (path) => isIllustration(path.slice(start));
}
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
    const showsTraining = training.entryPoints.length > 0 && training.entryPoints.every(({ path }) => isShown(path));
    return {
        ...project,
        training: { ...training, entryPoints: mark(training.entryPoints) },
        data: { ...data, hub: mark(data.hub), ...(showsTraining && { illustration: true }) },
        serving: { ...serving, deploys: serving.deploys.map(shown), ...(showsServing && { illustration: true }) },
        hazards: mark(project.hazards),
        hostedModels: mark(project.hostedModels),
        runtimes: mark(project.runtimes),
        services: mark(project.services),
    };
}

;// CONCATENATED MODULE: ./lib/analyses/gather-project.js




/** The facts of one project, each question asked in turn, and a problem for each stage that failed. */
function gatherProject(view, analyses) {
    const fallen = fallenIn(view.root);
    const undecided = new Set(view.problems.flatMap(({ affects }) => affects).filter(isFactOrPart));
    const project = { ...emptyProject(view.root), owners: ownersOfRoot(view, fallen) };
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
            undecided.delete(name);
    }
    const marked = mark(project, earlier, fallen);
    for (const name of fallen.undecided())
        undecided.add(name);
    return { project: { ...marked, undecided: [...undecided].sort() }, problems: fallen.problems() };
}
function isFactOrPart(name) {
    return [...model_facts/* factNames */.hO, ...model_facts/* factParts */.jO].some((known) => known === name);
}
/**
 * What the analysis found, and which names nothing unread could change. Whether a fact is settled says of its gist; where a reader
 * failed, no more of it is taken for sure than a part that is settled itself.
 */
function analyse(analysis, view, earlier) {
    const found = analysis.analyse(view, earlier);
    const isHit = view.problems.some(({ internal, affects }) => internal && affects.includes(analysis.fact));
    const whole = !isHit && analysis.settled?.(found) ? [analysis.fact] : [];
    return { found, settled: [...whole, ...(analysis.settledParts?.(found) ?? [])] };
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
    const input = { ...given, problems: given.problems.map(narrowed) };
    const parts = partsOf(input);
    const gathered = parts.map(({ root, owns }) => gatherProject(viewOf(root, owns, input), input.analyses));
    const undivided = () => viewOf('.', () => true, input);
    const whole = parts.some(({ root }) => root !== '.') ? gatherProject(undivided(), input.analyses) : undefined;
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
    const homes = new Map(files.map(({ path }) => [path, nearestRoot(roots, path)]));
    const rest = !roots.has('.') && [...homes.values()].includes(undefined);
    const owns = (root) => (path) => (homes.get(path) ?? nearestRoot(roots, path) ?? '.') === root;
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
    const recognised = contained('the recognition of tools', () => recognise(input.index, files, facts, root));
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

;// CONCATENATED MODULE: ./lib/tools/match-arguments.js

/** Returns a test that holds where every condition's argument is written and has its value; `*` is any value, known or not. */
function everyArgument(conditions) {
    const tests = Object.entries(conditions).map(condition);
    return (given) => tests.every((test) => test(given));
}
/** Returns a test that holds where any condition's argument is written and has its value. */
function anyArgument(conditions) {
    const tests = Object.entries(conditions).map(condition);
    return (given) => tests.some((test) => test(given));
}
function condition([key, glob]) {
    const places = placesOf(key);
    if (glob === '*')
        return (given) => argumentAt(given, places) !== undefined;
    const fits = globOf(glob);
    return (given) => spellings(argumentAt(given, places)).some(fits);
}
/** The argument of that name or position (`0`, `path|0`); undefined where the call does not write it. */
function argumentOf(given, key) {
    return argumentAt(given, placesOf(key));
}
function placesOf(key) {
    return key.split('|').map((word) => (/^\d+$/.test(word) ? { position: Number(word) } : { name: word }));
}
function argumentAt(given, places) {
    for (const place of places) {
        const found = 'name' in place ? given.find(({ name }) => name === place.name) : positional(given, place.position);
        if (found)
            return found.value;
    }
    return undefined;
}
function positional(given, position) {
    let left = position;
    return given.find(({ name }) => name === undefined && left-- === 0);
}
/** A value as text, in each way that a record may spell it; a list stands for any of its items. */
function spellings(value) {
    if (value === undefined)
        return [];
    const { literal, reference, items } = value;
    if (literal === true)
        return ['True', 'true'];
    if (literal === false)
        return ['False', 'false'];
    if (literal === null)
        return ['None', 'null'];
    if (literal !== undefined)
        return [String(literal)];
    if (reference !== undefined)
        return [reference];
    return (items ?? []).flatMap(spellings);
}

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
        const wanted = dottedIndex(project.wanted.calls.map((pattern) => [pattern, true]));
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
    return value.items ? value.items.map(textOf).join(', ') : spellings(value)[0];
}

;// CONCATENATED MODULE: ./lib/languages/shell/directory.js
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

;// CONCATENATED MODULE: ./lib/languages/shell/clauses.js
const keywords = new Set(['if', 'then', 'else', 'elif', 'fi', 'do', 'done', 'while', 'until', '!']);
/** Groups tokens into simple commands; keywords, conditions in `[[ ]]`, loop headers and `case` patterns are left out. */
function clausesOf(tokens) {
    const reader = { clauses: [], words: [], heredoc: undefined, until: undefined, cases: 0, subshells: 0, defines: false };
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
    if (token.text === 'esac' && reader.until?.includes(')'))
        endCase(reader);
    else if (reader.until?.includes(token.text)) {
        if (token.text === '{')
            reader.clauses.push({ kind: 'open' });
        reader.until = token.text === 'in' ? [')'] : undefined;
    }
}
function endCase(reader) {
    reader.cases = Math.max(0, reader.cases - 1);
    reader.until = undefined;
}
function readWord(token, reader) {
    const starts = reader.words.length === 0 && !token.quoted;
    if (!starts)
        reader.words.push(token);
    else if (token.text === 'for' || token.text === 'select')
        reader.until = ['\n', ';', 'do'];
    else if (token.text === '[[')
        reader.until = [']]'];
    else if (token.text === 'case') {
        reader.cases++;
        reader.until = ['in'];
    }
    else if (token.text === 'esac')
        endCase(reader);
    else if (token.text === 'function')
        reader.until = ['{', '(', '\n'];
    else if (token.text === '{')
        reader.clauses.push({ kind: 'open' });
    else if (token.text === '}')
        reader.clauses.push({ kind: 'close' });
    else if (!keywords.has(token.text))
        reader.words.push(token);
}
function readOperator(text, reader) {
    if (text === '(')
        readOpening(reader);
    else if (text === ')' && reader.defines) {
        reader.words = [];
        reader.defines = false;
    }
    else {
        flush(reader);
        if (text === ';;' && reader.cases > 0)
            reader.until = [')'];
        if (text === ')' && reader.subshells-- > 0)
            reader.clauses.push({ kind: 'close' });
        reader.subshells = Math.max(0, reader.subshells);
    }
}
function readOpening(reader) {
    reader.defines = reader.words.length > 0;
    if (reader.defines)
        return;
    reader.subshells++;
    reader.clauses.push({ kind: 'open' });
}
function flush(reader) {
    const { words, heredoc } = reader;
    pushScripts(words, reader);
    if (words.length > 0)
        reader.clauses.push(heredoc ? { kind: 'command', words, heredoc } : { kind: 'command', words });
    reader.words = [];
    reader.heredoc = undefined;
    reader.defines = false;
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
    const options = skipOptions(words, at, wrapper);
    const rest = words.slice(options.next + (wrapper.operands ?? 0));
    const directory = skipOptions(words, 1, wrapper).directory ?? options.directory;
    found.wrappers.push(wrapper.words.join(' '));
    found.words = options.module ? ['python', '-m', ...rest] : wrapper.python && rest[0]?.endsWith('.py') ? ['python', ...rest] : rest;
    if (directory)
        found.directory = directory;
    return true;
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
/** A longer path is no folder that anyone means. */
const maxDirectory = 1_000;
const shells = new Set(['bash', 'sh', 'zsh', 'dash', 'ksh', 'ash']);
/**
 * The simple commands of a POSIX shell script in the order in which they stand, those of substitutions before the command
 * that holds them; both arms of an `if`, the body of a loop once. `firstLine` is the line of the text's first line.
 * Tolerant and linear: what does not parse is read as words.
 */
function parseShell(text, firstLine) {
    const shell = { directory: '', pushed: [], scopes: [], depth: 0, commands: [] };
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
        else
            runCommand(clause, script.text, shell);
    }
}
function runCommand(clause, source, shell) {
    const [first, last] = [clause.words[0], clause.words.at(-1)];
    const unwrapped = unwrap(clause.words.map((word) => word.text));
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
    });
}
/** Runs a script in a shell of its own; false where it is nested too deep. */
function runInner(script, outer, environment) {
    if (outer.depth >= shell_maxDepth)
        return false;
    const inner = { directory: outer.directory, pushed: [], scopes: [], depth: outer.depth + 1, commands: [] };
    run(script, inner);
    const inherited = Object.keys(environment).length > 0;
    for (const command of inner.commands) {
        outer.commands.push(inherited ? { ...command, environment: { ...environment, ...command.environment } } : command);
    }
    return true;
}
/** What `bash -c '…'` or a heredoc to a shell runs. */
function nestedScript(words, heredoc) {
    if (!shells.has(words[0]?.split('/').at(-1) ?? ''))
        return undefined;
    const flag = words.findIndex((word) => /^-[a-z]*c$/.test(word));
    const operands = words.slice(1).filter((word) => !word.startsWith('-'));
    const text = flag > 0 ? words.slice(flag + 1).find((word) => !word.startsWith('-')) : undefined;
    if (text !== undefined)
        return { text };
    return heredoc && operands.length === 0 ? { text: heredoc.text, line: heredoc.line } : undefined;
}
function changeDirectory(name, operands, shell) {
    if (name === 'popd')
        shell.directory = shell.pushed.pop() ?? shell.directory;
    if (name !== 'cd' && name !== 'pushd')
        return name === 'popd';
    const target = operands.find((word) => !/^-[A-Za-z]+$|^--?$|^\/d$/.test(word)) ?? (operands.includes('-') ? '.' : '~');
    if (name === 'pushd')
        shell.pushed.push(shell.directory);
    const joined = joinPath(shell.directory, target);
    shell.directory = joined.length > maxDirectory ? '$_' : joined;
    return true;
}

;// CONCATENATED MODULE: ./lib/graph/commands/actions.js
/** Actions that stand for a command: `{name}` is an input, `{name:x}` one with its default. */
const commands = new Map(Object.entries({
    'docker/build-push-action': 'docker build -f {file:Dockerfile} {context:.}',
    'pre-commit/action': 'pre-commit run --all-files',
    'pypa/cibuildwheel': 'cibuildwheel',
}));
/** The shell command that an action of others stands for; undefined where it stands for none. */
function commandOfAction({ uses = '', with: inputs }) {
    const template = commands.get(uses.replace(/@[\s\S]*$/, '').toLowerCase());
    return template?.replace(/\{([\w-]+)(?::([^}]*))?\}/g, (_, name, fallback = '') => inputs[name] || fallback) || undefined;
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

;// CONCATENATED MODULE: ./lib/graph/commands/containers.js
const runValued = new Set('-e --env -v --volume -w --workdir --name -p --publish -u --user --network --net --gpus --entrypoint --mount --env-file -m --memory --cpus --shm-size --platform -l --label -h --hostname --add-host --device --ulimit --cap-add --security-opt --restart --pull --ipc --runtime -c --container -n --namespace -f --file --profile --project-name --project-directory --index'.split(' '));
const buildValued = new Set('-t --tag --build-arg --target --platform --cache-from --cache-to --label --network --secret --ssh -o --output --builder --progress'.split(' '));
/** Reads a `docker`, `docker compose`, `podman` or `kubectl exec` command; undefined for anything else. */
function containerAction(words) {
    const [program, ...rest] = words;
    if (program === 'docker-compose')
        return compose(rest);
    if (program === 'kubectl')
        return kubectl(rest);
    if (program !== 'docker' && program !== 'podman')
        return undefined;
    const [verb, ...operands] = rest[0] === 'buildx' || rest[0] === 'container' || rest[0] === 'image' ? rest.slice(1) : rest;
    if (verb === 'compose')
        return compose(operands);
    if (verb === 'run' || verb === 'exec')
        return { kind: 'run', words: behindOptions(operands, runValued).slice(1) };
    return verb === 'build' ? build(operands) : undefined;
}
function kubectl(words) {
    const separator = words.indexOf('--');
    return words.includes('exec') && separator > 0 ? { kind: 'run', words: words.slice(separator + 1) } : undefined;
}
function compose(words) {
    const files = words.flatMap((word, index) => (/^(?:-f|--file)$/.test(words[index - 1] ?? '') ? [word] : []));
    const [verb, ...operands] = behindOptions(words, runValued);
    const [service, ...inner] = behindOptions(operands, runValued);
    if ((verb === 'run' || verb === 'exec') && inner.length > 0)
        return { kind: 'run', words: inner };
    return verb === 'run' || verb === 'up' ? { kind: 'compose', files, service } : undefined;
}
function build(words) {
    let file;
    let context = '.';
    for (let at = 0; at < words.length; at++) {
        const [name = '', inline] = (words[at] ?? '').split(/=(.*)/s);
        if (name === '-f' || name === '--file')
            file = inline ?? words[++at];
        else if (buildValued.has(name) && inline === undefined)
            at++;
        else if (!name.startsWith('-'))
            context = name;
    }
    return { kind: 'build', file, context };
}
function behindOptions(words, valued) {
    let at = 0;
    while (words[at]?.startsWith('-'))
        at += valued.has(words[at] ?? '') ? 2 : 1;
    return words.slice(at);
}

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
    const form = program === 'python' || /^python[\d.]*$/.test(program) ? moduleForm(words) : [baseOf(program), ...words.slice(1)];
    const written = (syntaxesOf.get(form[0] ?? '') ?? []).flatMap((syntax) => parse(form, syntax, environment) ?? []);
    const script = isScript(program) ? [{ runner: 'script', names: [program], rest: words.slice(1) }] : [];
    return [...wrapped, ...written, ...script];
}
/** `python -m tox -e py` is `tox -e py`. */
function moduleForm(words) {
    return words[1] === '-m' ? words.slice(2) : [...words];
}
function baseOf(program) {
    return program.slice(program.lastIndexOf('/') + 1);
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
        const key = isKnown(name, syntax) ? name : short;
        if (!isKnown(key, syntax))
            continue;
        const value = inline ?? (key === name ? words[++at] : attached) ?? '';
        if (syntax.folder?.includes(key))
            found.folder = value;
        if (syntax.file?.includes(key))
            found.file = value;
        if (syntax.names?.includes(key))
            found.names.push(...value.split(',').filter(Boolean));
    }
    return at;
}
function isKnown(name, { folder, file, names, valued }) {
    return [folder, file, names, valued].some((options) => options?.includes(name));
}

;// CONCATENATED MODULE: ./lib/graph/modules.js
/** Folders that are put on the import path by convention or by `package_dir`. */
const modules_sourceFolders = new Set(['src', 'lib', 'python', 'code', 'source', 'app', 'scripts', 'include']);
/** Finds modules in any layout: script folder first, then its ancestors and their source folders, then package roots elsewhere. */
function indexModules(paths) {
    const files = new Set();
    const folders = new Set();
    const rootsOf = new Map();
    for (const path of paths) {
        if (!path.endsWith('.py'))
            continue;
        files.add(path);
        for (let at = path; at !== ''; at = parentOf(at)) {
            if (at !== path)
                folders.add(at);
            const name = modules_baseOf(at).replace(/\.py$/, '');
            const roots = rootsOf.get(name) ?? new Set();
            rootsOf.set(name, roots.add(parentOf(at)));
        }
    }
    function below(root, segments) {
        for (let taken = segments.length; taken > 0; taken--) {
            const at = modules_join(root, segments.slice(0, taken).map(modules_bare).join('/'));
            const path = [`${at}.py`, `${at}/__init__.py`].find((file) => files.has(file));
            if (path !== undefined)
                return { path, rest: segments.slice(taken) };
        }
        return undefined;
    }
    function rootsFor(from, first) {
        const home = parentOf(from);
        return [...(rootsOf.get(first) ?? [])]
            .map((root) => ({ root, rank: rankOf(root, home, first) }))
            .filter(({ rank }) => rank < unlikely)
            .sort((a, b) => a.rank - b.rank || a.root.length - b.root.length || (a.root < b.root ? -1 : 1))
            .map(({ root }) => root);
    }
    function rankOf(root, home, first) {
        if (root === home)
            return 0;
        const distance = stepsUp(home, root);
        if (distance !== undefined)
            return distance;
        const isPackage = files.has(modules_join(root, '__init__.py'));
        if (modules_sourceFolders.has(modules_baseOf(root)))
            return 100 + (stepsUp(home, parentOf(root)) ?? 100);
        return !isPackage && files.has(modules_join(root, `${first}/__init__.py`)) ? 1000 : unlikely;
    }
    function absolute(from, segments) {
        for (const root of rootsFor(from, modules_bare(segments[0] ?? ''))) {
            const found = below(root, segments);
            if (found)
                return found;
        }
        return undefined;
    }
    function relative(from, dotted) {
        const dots = /^\.+/.exec(dotted)?.[0].length ?? 0;
        let folder = parentOf(from);
        for (let up = 1; up < dots; up++)
            folder = parentOf(folder);
        const rest = dotted.slice(dots).split('.').filter(Boolean);
        const found = below(folder, rest);
        if (found)
            return found;
        const own = modules_join(folder, '__init__.py');
        return files.has(own) ? { path: own, rest } : undefined;
    }
    const knownIn = knownByFolder();
    return {
        resolve(from, dotted) {
            const known = knownIn(from);
            if (!known.has(dotted))
                known.set(dotted, dotted.startsWith('.') ? relative(from, dotted) : absolute(from, dotted.split('.')));
            return known.get(dotted);
        },
        moduleFile(folder, dotted) {
            const segments = dotted.split('.');
            const found = below(folder, segments) ?? absolute(modules_join(folder, '_'), segments);
            if (!found || found.rest.length > 0)
                return undefined;
            const main = found.path.replace(/__init__\.py$/, '__main__.py');
            return files.has(main) ? main : found.path;
        },
    };
}
/** What was resolved before in the folder of a file: a name means the same in all of its files. */
function knownByFolder() {
    const byFolder = new Map();
    const byFile = new Map();
    return (from) => {
        const held = byFile.get(from);
        if (held)
            return held;
        const known = byFolder.get(parentOf(from)) ?? new Map();
        byFolder.set(parentOf(from), known);
        byFile.set(from, known);
        return known;
    };
}
const unlikely = 10_000;
/** Folder of a path; the empty string is the repository's root. */
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function modules_baseOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function modules_join(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
function modules_bare(segment) {
    return segment.endsWith('()') ? segment.slice(0, -2) : segment;
}
/** How many folders `root` is above `folder`; undefined where it is not. */
function stepsUp(folder, root) {
    if (root === folder)
        return 0;
    if (root !== '' && !folder.startsWith(`${root}/`))
        return undefined;
    const between = root === '' ? folder : folder.slice(root.length + 1);
    return between.split('/').length;
}

;// CONCATENATED MODULE: ./lib/graph/commands/task-index.js


/** Runners that look for their file in the folder they are started in, and not above it. */
const exactFolder = new Set(['make', 'tox', 'nox']);
const maxIncludes = 20;
/** Every task of the repository, by runner and folder. */
function indexTasks(facts) {
    const byPath = new Map();
    const byFolder = new Map();
    for (const { path, tasks } of facts) {
        for (const file of tasks ?? []) {
            task_index_add(byPath, path, { path, file });
            task_index_add(byFolder, keyOf(file.runner, homeOf(path, file.runner)), { path, file });
        }
    }
    function filesFor({ runner, file, folder }, from) {
        const start = joinPath(from, folder ?? '');
        if (file)
            return (byPath.get(joinPath(start, file)) ?? []).filter((placed) => placed.file.runner === runner);
        for (let at = start;; at = parentOf(at)) {
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
            for (const include of placed.file.includes ?? []) {
                const path = joinPath(parentOf(placed.path), include.path);
                const candidates = [path, `${path}/Taskfile.yml`].flatMap((candidate) => byPath.get(candidate) ?? []);
                const added = candidates.filter((candidate) => candidate.file.runner === placed.file.runner && !found.some((known) => known.placed === candidate));
                found.push(...added.map((candidate) => ({ placed: candidate, prefix: prefix + (include.prefix ?? '') })));
            }
        }
        return found;
    }
    function named(name, files) {
        const all = withIncludes(files).flatMap(({ placed, prefix }) => placed.file.tasks.map((task) => ({ path: placed.path, runner: placed.file.runner, task, name: prefix + task.name })));
        const exact = all.filter((one) => one.name === name);
        if (exact.length > 0)
            return exact;
        const alike = all.filter((one) => isNamed(one, name));
        return alike.length > 0 ? alike : all.filter(({ runner, task }) => runner === 'tox' && task.name === 'testenv');
    }
    return {
        find(invocation, folder) {
            if (invocation.runner === 'script')
                return scriptTasks(invocation, folder, byPath);
            const files = filesFor(invocation, folder);
            const placed = invocation.names.flatMap((name) => named(name, files));
            if (invocation.names.length > 0)
                return placed;
            return files.flatMap(({ path, file }) => file.tasks.filter((task) => task.default).map((task) => ({ path, runner: file.runner, task })));
        },
        needsOf({ path, runner, task }) {
            const own = (byPath.get(path) ?? []).filter(({ file }) => file.runner === runner);
            return task.needs.flatMap((need) => named(need, own));
        },
    };
}
function scriptTasks({ names, folder }, from, byPath) {
    const path = joinPath(joinPath(from, folder ?? ''), names[0] ?? '');
    const scripts = (byPath.get(path) ?? []).filter(({ file }) => file.runner === 'script');
    return scripts.flatMap(({ file }) => file.tasks.map((task) => ({ path, runner: file.runner, task })));
}
/** `tests-3.12` and `tests(a=1)` of nox, `quality.test` of Invoke's `tasks/quality.py`, `py` factors of hatch. */
function isNamed({ runner, task, path }, name) {
    if (runner === 'nox')
        return name.startsWith(`${task.name}-`) || name.startsWith(`${task.name}(`) || name === task.function;
    if (runner === 'invoke')
        return name === `${path.slice(path.lastIndexOf('/') + 1, -'.py'.length)}.${task.name}` || name.replaceAll('_', '-') === task.name;
    return runner === 'hatch' && name.replace(/^([\w-]+)\.[\w.-]+:/, '$1:') === task.name;
}
/** Folder in which a task file's runner starts; Invoke and mise keep their files in folders of their own too. */
function homeOf(path, runner) {
    const folder = parentOf(path);
    if (runner === 'invoke')
        return folder.replace(/(?:^|\/)tasks$/, '');
    return runner === 'mise' ? folder.replace(/(?:^|\/)(?:\.config\/)?mise$/, '') : folder;
}
function keyOf(runner, folder) {
    return `${runner} ${folder}`;
}
function task_index_add(index, key, placed) {
    const list = index.get(key);
    if (list)
        list.push(placed);
    else
        index.set(key, [placed]);
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
        const found = valuesOf(match, values);
        if (found)
            return found.map((value) => text.replaceAll(match[0], () => value));
    }
    return [text];
}
function valuesOf([, context, key = '', curly, bare], { matrix, inputs, environment }) {
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
const maxSteps = 2_000;
/** Follows commands through the tasks, scripts, Dockerfiles and compose files of a repository. */
function indexCommands(facts) {
    const tasks = indexTasks(facts.values());
    return {
        follow: (command, start) => follow(command, { ...start, folder: start.folder, facts, tasks, open: [], budget: { left: maxSteps } }),
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
function followTasks({ words, wrappers = [], environment, ...command }, at) {
    const known = environment ? { ...at.values.environment, ...environment } : at.values.environment;
    for (const invocation of invocationsOf(words, wrappers, known)) {
        const found = at.tasks.find(invocation, at.folder ?? '');
        if (found.length > 0)
            return found.flatMap((task) => followTask(task, at));
        const inner = invocation.runner === 'pixi' || invocation.runner === 'hatch' ? programOf(invocation) : undefined;
        if (inner)
            return [runOf({ ...command, words: inner }, at)];
    }
    return undefined;
}
function followTask(placed, at) {
    const { path, runner, task } = placed;
    const key = `${path}#${runner}:${task.name}`;
    if (at.open.includes(key) || --at.budget.left < 0)
        return [];
    const isScript = runner === 'script';
    const chain = isScript ? at.chain : [...at.chain, { path, line: task.line, says: task.name }];
    const folder = isScript ? at.folder : homeOf(path, runner);
    const inside = { ...at, path, folder, chain, open: [...at.open, key] };
    const before = at.tasks.needsOf(placed).flatMap((need) => followTask(need, inside));
    return [...before, ...task.commands.flatMap((command) => follow(command, inside))];
}
function followContainer(command, at) {
    const action = containerAction(command.words);
    if (!action)
        return undefined;
    const inside = { ...at, folder: undefined, open: [...at.open, `container ${command.text}`] };
    if (action.kind === 'run')
        return runInside(action.words, command, { ...inside, ...at, open: inside.open });
    if (action.kind === 'compose')
        return [runOf(command, at), ...composeRuns(action.files, action.service, at.folder ?? '', inside)];
    const folder = joinPath(at.folder ?? '', action.context);
    return [runOf(command, at), ...buildRuns(action.file ? joinPath(at.folder ?? '', action.file) : joinPath(folder, 'Dockerfile'), inside)];
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
const composeFiles = ['docker-compose.yml', 'docker-compose.yaml', 'compose.yml', 'compose.yaml'];
function composeRuns(files, service, folder, at) {
    return (files.length > 0 ? files : composeFiles).flatMap((name) => {
        const path = joinPath(folder, name);
        const started = (at.facts.get(path)?.services ?? []).filter((one) => service === undefined || one.name === service);
        return started.flatMap(({ command, line }) => parseShell(command ?? '', line).flatMap((one) => follow({ ...one, line }, { ...at, path })));
    });
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
/** A Python script of the repository may run commands itself. */
function followPython({ words: [program = '', ...rest] }, at) {
    const script = rest.find((word) => !word.startsWith('-'));
    if (!/^(?:.*\/)?python[\d.]*$/.test(program) || !script?.endsWith('.py'))
        return [];
    const path = joinPath(at.folder ?? '', script);
    if (at.open.includes(path))
        return [];
    return (at.facts.get(path)?.commands ?? []).flatMap((inner) => follow(inner, { ...at, path, open: [...at.open, path] }));
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

;// CONCATENATED MODULE: ./lib/graph/jobs.js






const nothing = { matrix: {}, inputs: {}, environment: {} };
const jobs_maxDepth = 6;
const jobs_maxSteps = 20_000;
/** They are the same for each project of a repository, and follow thousands of steps in a large one. */
const jobs_known = new WeakMap();
/** Every job that some event starts, of every CI file that starts by itself. */
function jobRuns(facts) {
    const runs = jobs_known.get(facts) ?? followJobs(facts);
    jobs_known.set(facts, runs);
    return runs;
}
function followJobs(facts) {
    const commands = indexCommands(facts);
    return [...facts.values()].flatMap(({ path, ci }) => {
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
    return [joinPath(parentOf(from), bare), joinPath('', bare.replace(/^\/+/, ''))].find((path) => facts.get(path)?.ci);
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
        found.runs.push(...step.commands.flatMap((command) => commands.follow(command, start)));
        if (!step.uses)
            continue;
        const evidence = { path: place.path, line: step.line, says: step.uses };
        found.uses.push({ path: place.path, line: step.line, uses: step.uses, chain: [...place.chain, evidence] });
        const script = commandOfAction(step);
        if (script)
            found.runs.push(...parseShell(script, step.line).flatMap((command) => commands.follow({ ...command, line: step.line }, start)));
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
    const candidates = [local, `${local}/action.yml`, `${local}/action.yaml`, joinPath(parentOf(at.path), local)];
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
    const plain = git_pattern_isPlain(pattern);
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
    if (git_pattern_isPlain(pattern))
        return anchored ? `/${above}${pattern}` : pattern;
    return isEnding(pattern) && !anchored ? pattern : undefined;
}
function git_pattern_isPlain(pattern) {
    return !/[*?[\\]/.test(pattern);
}
function isEnding(pattern) {
    return /^\*\.[\w.-]+$/.test(pattern);
}
/** A path and the folders above it, from the outermost on. */
function pathAndParents(path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
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
    const name = path.slice(path.lastIndexOf('/') + 1);
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
        .flatMap(({ path, ignores = [] }) => ignores.map(({ pattern }) => gitPattern(pattern, parentOf(path))));
    const ruleOf = lastRule(patterns.map((pattern, order) => ({ order, pattern })));
    return (path) => pathAndParents(path).some((part) => ruleOf(part)?.pattern.negated === false);
}

;// CONCATENATED MODULE: ./lib/graph/join-path.js
/** A path as something in a folder writes it, from the root of the repository. Steps that would lead out of it are left out. */
function join_path_joinPath(folder, path) {
    const parts = [];
    for (const part of `${path.startsWith('/') ? '' : folder}/${path}`.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./lib/analyses/data/dvc-values.js

/** Enough for any pipeline that a person reads; a matrix can multiply beyond it. */
const maxNames = 500;
/** What the pipeline's own `vars`, its parameter files and `params.yaml` beside it say. */
function dvc_values_valuesOf(folder, variables, facts) {
    const files = ['params.yaml', ...(variables?.files ?? [])].map((file) => join_path_joinPath(folder, file));
    const settings = files.flatMap((file) => facts.get(file)?.settings?.values ?? []);
    return new Map([...settings, ...(variables?.values ?? [])].map(({ key, value }) => [key, value]));
}
/** A text with every `${key}` that has a value replaced; the others stay. */
function interpolate(text, values) {
    return text.replace(/\$\{([^{}]+)\}/g, (whole, key) => values.get(dotted(key.trim())) ?? whole);
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
    const below = [...values.keys()].filter((one) => one.startsWith(`${dotted(key)}.`)).map((one) => one.slice(dotted(key).length + 1));
    const heads = [...new Set(below.map((rest) => rest.split('.')[0] ?? rest))];
    return heads.map((head) => (/^\d+$/.test(head) ? (values.get(`${dotted(key)}.${head}`) ?? head) : head));
}
/** `speakers[0].name` as the settings write it. */
function dotted(key) {
    return key.replace(/\[(\w+)\]/g, '.$1');
}

;// CONCATENATED MODULE: ./lib/analyses/data/dvc.js





/** How DVC is set up: where it was initialised, its remotes, and each stage with what it lacks. */
function dvcOf(project) {
    const configs = configsOf(project);
    const roots = [...new Set([...configs, ...initialised(project)].map(({ path }) => parentOf(parentOf(path)) || '.'))].sort();
    return {
        initialised: roots.length > 0,
        roots,
        remotes: configs.flatMap(({ path, dvc }) => dvc.remotes.map((remote) => ({ ...remote, path }))),
        stages: stagesOf(project),
        files: below(project, 'pointer').length,
    };
}
/** Paths that DVC keeps the content of: what pointers name, and cached outputs of stages. */
function dvcOutputs(project) {
    const pointed = below(project, 'pointer').flatMap(({ path, dvc }) => dvc.outs.map((out) => join_path_joinPath(parentOf(path), out.path)));
    const written = below(project, 'lock').flatMap(({ path, dvc }) => dvc.stages.flatMap(({ outs }) => outs.map((out) => join_path_joinPath(parentOf(path), out))));
    return [...pointed, ...written];
}
function below(project, kind) {
    return project.facts.flatMap(({ path, dvc }) => (dvc?.kind === kind ? [{ path, dvc: dvc }] : []));
}
/** The project's own, and that of a repository which was initialised as a whole. */
function configsOf(project) {
    const above = [...project.repository.facts.values()].flatMap(({ path, dvc }) => {
        const root = parentOf(parentOf(path));
        return dvc?.kind === 'config' && root !== project.root && isWithin(project.root, root) ? [{ path, dvc }] : [];
    });
    return project.root === '.' ? below(project, 'config') : [...below(project, 'config'), ...above];
}
function isWithin(folder, above) {
    return above === '' || folder.startsWith(`${above}/`);
}
/** `dvc init` leaves more than a config, which may also be empty. */
function initialised(project) {
    return project.files.filter(({ path }) => /(?:^|\/)\.dvc\/(?:config|\.gitignore)$/.test(path));
}
function stagesOf(project) {
    const isIgnored = ignoredBy(project.repository.facts.values());
    const locks = new Map(below(project, 'lock')
        .filter(isReal)
        .map(({ path, dvc }) => [parentOf(path), new Set(dvc.stages.map(({ name }) => name))]));
    return below(project, 'pipeline')
        .filter(isReal)
        .flatMap(({ path, dvc }) => {
        const folder = parentOf(path);
        const values = dvc_values_valuesOf(folder, dvc.vars, project.repository.facts);
        const locked = locks.get(folder) ?? new Set();
        return dvc.stages.flatMap((stage) => {
            const names = stageNames(stage, values);
            const outputsIgnored = areIgnored(stage, join_path_joinPath(folder, stage.workingDirectory ?? ''), values, isIgnored);
            return (names ?? [stage.name]).map((name) => ({
                path,
                name,
                line: stage.line,
                locked: lockOf(stage, name, names, locked),
                outputsIgnored,
            }));
        });
    });
}
/** A pipeline among tests is there to be read, and one in a template to be filled in. */
function isReal({ path }) {
    return !isTestPath(path) && !path.includes('{{');
}
/** A frozen stage and one without outputs are locked by DVC all the same; a template that can't be expanded is known only where it was never run. */
function lockOf(stage, name, names, locked) {
    if (stage.locked !== undefined)
        return stage.locked ? 'yes' : 'no';
    if (names)
        return locked.has(name) ? 'yes' : 'no';
    return [...locked].some((one) => one.startsWith(`${name}@`)) ? 'unknown' : 'no';
}
function areIgnored(stage, folder, values, isIgnored) {
    const cached = stage.outs.filter(({ cache }) => cache).map(({ path }) => interpolate(path, values));
    const known = cached.filter((path) => !path.includes('${') && !/^\w+:\/\//.test(path)).map((path) => join_path_joinPath(folder, path));
    if (!known.every(isIgnored))
        return 'no';
    return known.length === cached.length ? 'yes' : 'unknown';
}

;// CONCATENATED MODULE: ./lib/analyses/data/hub.js

/** Data sets and models that calls load from a hub by id, with the revision that they ask for. */
function hubUses(roles, facts) {
    return roles.flatMap(({ role, evidence, arguments: given = [] }) => {
        if (role.format !== 'hub' || (role.role !== 'reads-data' && role.role !== 'loads-model'))
            return [];
        const id = argumentOf(given, role.argument ?? '0')?.literal;
        if (typeof id !== 'string' || !isHubId(id) || isWrittenTo(id, facts.get(evidence.path)))
            return [];
        const { says: _, ...place } = evidence;
        const value = argumentOf(given, 'revision');
        const [name = id, tag] = id.split(/[:@]/);
        const revision = typeof value?.literal === 'string' ? value.literal : tag;
        const kind = role.role === 'reads-data' ? 'dataset' : 'model';
        const pinned = revision === undefined ? (value === undefined || value.literal === null ? 'no' : 'unknown') : isFixed(revision) ? 'yes' : 'no';
        return [{ ...place, id: name, kind, ...(revision !== undefined && { revision }), pinned }];
    });
}
/** Whether the file itself saves something under that name: it is then a folder, whatever it looks like. */
function isWrittenTo(id, file) {
    const { assignments = [], calls = [] } = file?.python ?? {};
    return (assignments.some(({ target, value }) => value.literal === id && output.test(target)) ||
        calls.some(({ name, arguments: given }) => given.some((one) => one.value.literal === id && (output.test(one.name ?? '') || /\.save(?:_pretrained|_model|_to_disk)?$/.test(name)))));
}
const output = /(?:^|[._])(?:output|save|checkpoint|ckpt|merged|logging)_?(?:dir|path|folder|directory)?$/i;
/** `owner/name` or a bare name: neither a path of the file system nor a URL, and no file's ending. */
function isHubId(id) {
    return (/^[\w.-]+(?:\/[\w.-]+)?(?:[:@][\w./-]+)?$/.test(id) &&
        !/^\.|\.(?:json|csv|pt|pth|bin|parquet|txt|onnx|safetensors)$/.test(id) &&
        !reader.test(id));
}
/** Names that `load_dataset` takes for a format of local files. */
const reader = /^(?:csv|json|text|parquet|arrow|pandas|xml|imagefolder|audiofolder|videofolder|webdataset|sql)$/;
/** A commit, or a tag that names a version; a branch moves. */
function isFixed(revision) {
    return /^[0-9a-f]{40}$/.test(revision) || /^v?\d+(?:\.\d+)+/.test(revision);
}

;// CONCATENATED MODULE: ./lib/analyses/data/own-validation.js

const validates = /^_?validate_(?:\w+_)?(?:data|dataset|dataframe|frame|df|schema|columns?|features?|labels?|quality)(?:_\w+)?$/;
const checks = /^_?(?:check|verify)_(?:\w+_)?(?:schema|columns|quality|missing|nulls?|duplicates|dtypes|ranges?|integrity|distributions?)(?:_\w+)?$/;
const validators = /(?:Data|Schema|Frame|Feature)\w*Valid(?:ator|ation)\w*$|DataQuality\w*$/;
/** Checks of data that the project wrote itself, by what it calls them. What a web framework's model validates are requests. */
function ownValidation(facts) {
    return facts.flatMap(({ path, python }) => isTestPath(path)
        ? []
        : (python?.definitions ?? []).filter(isValidation).map(({ name, line, cell }) => ({
            path,
            line,
            ...(cell !== undefined && { cell }),
            says: name,
        })));
}
function isValidation({ name, kind, decorators }) {
    const own = name.slice(name.lastIndexOf('.') + 1);
    if (kind === 'class')
        return validators.test(own);
    return decorators.length === 0 && (validates.test(own) || checks.test(own));
}

;// CONCATENATED MODULE: ./lib/analyses/data/raw-files.js

/** What is larger than this does not belong into git: its history keeps every version for every clone. */
const rawFileBytes = 500_000;
/** Data and model files above the limit whose content git itself keeps: no git-lfs pointers, no test fixtures, no pictures of a page. */
function rawFilesOf(files) {
    const absent = sizeOfAbsent(files);
    return files.flatMap((file) => {
        const size = file.size ?? absent;
        if (size === undefined || size <= rawFileBytes || !isContent(file))
            return [];
        const kind = kindOfFile(file.path);
        return kind === 'model' || (kind === 'data' && !isAssetPath(file.path)) ? [{ path: file.path, size, kind }] : [];
    });
}
function isContent(file) {
    return file.lfs !== true && (file.mode === 'file' || file.mode === 'executable');
}
/**
 * A clone that was made with a size limit lacks the objects above it, so one that is missing among many that are there is large:
 * larger than the largest of them. Undefined where most are missing, as then another filter was at work.
 */
function sizeOfAbsent(files) {
    const sizes = files.flatMap((file) => (isContent(file) && file.size !== undefined ? [file.size] : []));
    const absent = files.filter((file) => isContent(file) && file.size === undefined).length;
    if (absent === 0 || absent >= sizes.length)
        return undefined;
    return sizes.reduce((largest, size) => Math.max(largest, size), rawFileBytes + 1);
}

;// CONCATENATED MODULE: ./lib/analyses/data/versioning.js


/** What speaks for data versioning, tool by tool. */
function managementOf(project, dvc, hub) {
    return [...byDvc(project, dvc), ...byGitLfs(project), ...byRole(project), ...byRevision(hub)];
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
    const pipelines = project.facts.filter((file) => file.dvc && !isTestPath(file.path));
    if (!dvc.initialised && pipelines.length === 0)
        return [];
    const outputs = dvcOutputs(project).filter((path) => !isTestPath(path) && !isPageAsset(path));
    const keepsData = outputs.some((path) => kindOfFile(path) !== 'model' && !isModelName(path));
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
        const kind = kindOfFile(path);
        return lfs === true && (kind === 'model' || (kind === 'data' && !isAssetPath(path)));
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
function byRole(project) {
    const found = new Map();
    for (const { role, tool, evidence, name } of project.recognised.roles) {
        if (role.role !== 'versions-data' || isTestPath(evidence.path) || isOptional(project, evidence.path, name))
            continue;
        found.set(tool.id, [...(found.get(tool.id) ?? []), evidence]);
    }
    return [...found].map(([tool, evidence]) => ({ tool, complete: true, keeps: true, evidence: evidence.slice(0, 5) }));
}
/** An import that may fail is an integration for others to use, not what this project relies on. */
function isOptional(project, path, name) {
    const root = name.split(/[.(]/)[0];
    const imports = project.repository.facts.get(path)?.python?.imports.filter(({ module }) => module.split('.')[0] === root) ?? [];
    return imports.length > 0 && imports.every(({ optional }) => optional === true);
}
/** A data set of a hub that is asked for by commit or version can't change under the project. */
function byRevision(hub) {
    const datasets = hub.filter(({ kind }) => kind === 'dataset');
    const pinned = datasets.filter((one) => one.pinned === 'yes');
    if (pinned.length === 0)
        return [];
    const evidence = pinned.map(({ path, line, cell, id, revision }) => ({
        path,
        ...(line !== undefined && { line }),
        ...(cell !== undefined && { cell }),
        says: `${id}@${revision}`,
    }));
    return [{ tool: 'huggingface-hub', complete: pinned.length === datasets.length, keeps: true, evidence: evidence.slice(0, 5) }];
}

;// CONCATENATED MODULE: ./lib/analyses/target.js

/** What a call is about as the source writes it, a text or a name; undefined where it works that out by another call. */
function targetOf({ role, arguments: given = [] }) {
    return written(argumentOf(given, role.argument ?? '0'));
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

;// CONCATENATED MODULE: ./lib/analyses/data.js








const maxReads = 200;
/** What the project reads to train, and whether that is versioned. */
const data = defineAnalysis({
    fact: 'data',
    analyse(project, earlier) {
        const roles = project.recognised.roles.filter((match) => !isTestPath(match.evidence.path) && isOwnCall(match));
        const reads = roles.filter(({ role }) => role.role === 'reads-data');
        const ways = waysToFit(earlier);
        const isOnTheWay = ({ evidence }) => ways.has(evidence.path);
        const dvc = dvcOf(project);
        const hub = hubUses(roles, project.repository.facts);
        const rawFiles = rawFilesOf(project.files);
        const management = managementOf(project, dvc, hub);
        const unread = reads.length === 0 ? fitsIn(earlier) : [];
        const bundledOnly = reads.length === 0 && roles.some(({ role }) => role.role === 'bundles-data');
        return {
            versioning: versioningOf(management, { rawFiles, trains: trains(earlier), bundledOnly }),
            tools: management.map(({ tool }) => tool),
            reads: [...reads.filter(isOnTheWay), ...reads.filter((match) => !isOnTheWay(match))].slice(0, maxReads).map(readOf),
            dvc,
            rawFiles,
            hub,
            validation: validationOf(project),
            evidence: [...management.flatMap(({ evidence }) => evidence), ...rawFiles.slice(0, 5).map(({ path }) => ({ path })), ...unread],
        };
    },
    settled: ({ versioning, rawFiles, reads }) => versioning === 'versioned' ||
        (versioning === 'none' && reads.length > 0) ||
        (versioning === 'partial' && rawFiles.some(({ kind }) => kind === 'data')),
});
function trains({ training }) {
    return training !== undefined && training.entryPoints.length > 0;
}
/** Files between what is run and what fits: what they read is what training reads first of all. */
function waysToFit({ training }) {
    return new Set(training?.entryPoints.flatMap(({ path, chain }) => [path, ...chain.map((step) => step.path)]));
}
/** Where models are fitted: all there is to show of data whose reading no call gives away. */
function fitsIn({ training }) {
    return (training?.entryPoints ?? []).slice(0, 5).map(({ path, line }) => ({ path, ...(line !== undefined && { line }) }));
}
/** The target as the source writes it; the call where it doesn't. */
function readOf(match) {
    const { says: _, ...place } = match.evidence;
    return { ...place, target: targetOf(match) ?? match.name };
}
function validationOf(project) {
    const checks = project.recognised.roles.filter(({ role }) => role.role === 'validates-data');
    const tools = [...new Set(checks.map(({ tool }) => tool.id))].sort();
    const evidence = [...checks.map((check) => check.evidence), ...ownValidation(project.facts)];
    return { present: evidence.length > 0 ? 'yes' : 'no', tools, evidence: evidence.slice(0, 20) };
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
        const all = [...manifestsOf(project.facts)];
        const locks = [...all.filter(isLock), ...locksAbove(project)].map((lock) => ({ ...lock, fixes: fixedBy(lock) }));
        const manifests = all.filter((manifest) => !isLock(manifest));
        const packages = manifests
            .filter((manifest) => !isConstraint(manifest, manifests))
            .flatMap((manifest) => directPackages(manifest, manifests, locks));
        return {
            manifests: manifests.map(({ path }) => path),
            lockFiles: locks.map(({ path }) => path),
            locked: lockedBy(locks, packages),
            pinning: pinningOf(packages, locks),
            packages,
            python: pythonOf(project, manifests),
            installable: manifests.some(({ build }) => build) ? 'yes' : 'no',
            managers: [...new Set(all.flatMap(({ manager, format }) => manager ?? managers[format] ?? []))].sort(),
        };
    },
});
function* manifestsOf(facts) {
    for (const { path, manifest } of facts)
        if (manifest)
            yield { path, ...manifest };
}
/** What a tool compiled from another file with every version in it is a lock, whatever its format. */
function isLock({ kind, manager, format, packages }) {
    return (kind === 'lock' ||
        (manager === 'pip-tools' && format === 'requirements.txt' && packages.length > 0 && packages.every((one) => one.pinned)));
}
/** A workspace keeps one lock in the root of the repository for all its members. */
function locksAbove(project) {
    if (project.root === '.')
        return [];
    return [...manifestsOf(project.repository.facts.values())].filter((manifest) => isLock(manifest) && isBelow(project.root, parentOf(manifest.path)) && parentOf(manifest.path) !== project.root);
}
function isConstraint(manifest, manifests) {
    return manifests.some(({ path, includes }) => includes.some((one) => one.constraint && join_path_joinPath(parentOf(path), one.path) === manifest.path));
}
function directPackages(manifest, manifests, locks) {
    const included = manifest.includes.filter(({ constraint }) => constraint).map(({ path }) => join_path_joinPath(parentOf(manifest.path), path));
    const constraints = manifests.filter(({ path }) => included.includes(path)).map(fixedBy);
    const fixing = [...locks.filter((lock) => covers(lock, manifest)).map(({ fixes }) => fixes), ...constraints];
    return manifest.packages.map(({ name, specifier, pinned, ecosystem, runtime, line }) => ({
        name,
        specifier,
        pinned: pinned || fixing.some((fixes) => fixes({ name, ecosystem })),
        ecosystem,
        runtime,
        path: manifest.path,
        line,
    }));
}
/** A lock file speaks for the manifests beside and below it. */
function covers(lock, manifest) {
    return isBelow(parentOf(manifest.path), parentOf(lock.path));
}
/** Ecosystems for which there is a lock. One of which only the existence is read is npm's, or may be for anything. */
function lockedBy(locks, packages) {
    const named = new Set(locks.flatMap((lock) => lock.packages.map(ecosystemOf)));
    if (locks.some((lock) => lock.packages.length === 0 && lock.manager === 'npm'))
        named.add('npm');
    const isOpen = locks.some((lock) => lock.packages.length === 0 && lock.manager !== 'npm');
    const ecosystems = new Set(packages.filter((one) => isOpen || named.has(ecosystemOf(one))).map(({ ecosystem }) => ecosystem));
    return [...ecosystems].sort();
}
/** Whether a lock fixes a package. One of which only the existence is read is taken for complete within its ecosystem. */
function fixedBy({ packages, manager }) {
    if (packages.length === 0)
        return ({ ecosystem }) => manager === 'npm' && ecosystem === 'npm';
    const fixed = new Set(packages.filter(({ pinned }) => pinned).map(dependencies_keyOf));
    return (wanted) => fixed.has(dependencies_keyOf(wanted));
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
    return { declared: evidence.length > 0 ? 'yes' : 'no', ...(specifier !== undefined && { specifier }), evidence };
}
/** An image of Python with its version declares it to whoever builds that image, and to whoever looks. */
function pythonImages({ facts }) {
    return facts.flatMap(({ path, dockerfile }) => (dockerfile?.from ?? [])
        .filter(({ repository = '', tag = '' }) => (/(?:^|\/)python$/.test(repository) && /^3\.\d/.test(tag)) || /python3\.\d/.test(tag))
        .map(({ line, image }) => ({ path, line, says: image })));
}
function isBelow(folder, above) {
    return above === '' || folder === above || folder.startsWith(`${above}/`);
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
        for (const part of pathAndParents(wanted)) {
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
        .filter((path) => !isTestPath(path))
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
        kind: kindOf(file),
        lfs: file.lfs === true,
        owners: project.ownersOf(file.path),
    })),
});
function kindOf(file) {
    return file.mode === 'symlink' || file.mode === 'submodule' ? file.mode : kindOfFile(file.path);
}

;// CONCATENATED MODULE: ./lib/analyses/installed-version.js
/** Whether the project's requirements leave room for a release of the package before `version`. A lock file decides alone. */
function canInstallOlder(facts, { package: name, version }) {
    const listed = (kind) => facts.flatMap(({ manifest }) => (manifest?.kind === kind ? manifest.packages.filter((item) => item.name === name) : []));
    const locked = listed('lock');
    const requirements = locked.length > 0 ? locked : listed('manifest');
    return requirements.length === 0 || requirements.some((requirement) => isOlder(lowestOf(requirement), version));
}
/** The lowest release that a specifier allows; `0` where it has no lower bound. */
function lowestOf({ specifier }) {
    const bounds = [...specifier.matchAll(/(===?|~=|>=|>|\^|~|^)\s*v?(\d+(?:\.\d+)*)/g)].map((match) => match[2] ?? '0');
    return bounds.sort((a, b) => (isOlder(a, b) ? 1 : -1))[0] ?? '0';
}
function isOlder(a, b) {
    const [left, right] = [numbersOf(a), numbersOf(b)];
    const at = right.findIndex((number, index) => number !== (left[index] ?? 0));
    return at >= 0 && (left[at] ?? 0) < (right[at] ?? 0);
}
function numbersOf(version) {
    return version.split('.').map(Number);
}

;// CONCATENATED MODULE: ./lib/analyses/hazards.js



/** Dangerous calls and secrets in the project's code; tests may do as they like with what they made themselves. */
const hazards = defineAnalysis({
    fact: 'hazards',
    analyse(project) {
        const called = project.recognised.hazards.filter((match) => !isTest(match.evidence.path) && isDangerous(match, project));
        const found = [...called.map(hazardOf), ...project.facts.flatMap(({ path, secrets }) => (isTest(path) ? [] : secretsOf(path, secrets)))];
        return found.sort(byPlace);
    },
});
function isTest(path) {
    return isTestPath(path) || /(?:^|\/)(?:test_[^/]*|[^/]*_tests?|conftest)\.py$/.test(path);
}
function isDangerous({ danger, evidence }, project) {
    const { safeSince, safeBeside = [] } = danger;
    if (safeSince && !canInstallOlder(project.facts, safeSince))
        return false;
    if (safeBeside.length === 0)
        return true;
    const calls = project.repository.facts.get(evidence.path)?.python?.calls ?? [];
    return !calls.some(({ name }) => safeBeside.includes(name));
}
function hazardOf({ hazard, evidence: { path, line, cell, says } }) {
    const text = says === undefined ? hazard.says : `${says}: ${hazard.says}`;
    return { path, ...(line === undefined ? {} : { line }), ...(cell === undefined ? {} : { cell }), kind: hazard.kind, says: text };
}
function secretsOf(path, secrets = []) {
    return secrets.map(({ line, says }) => ({ path, line, kind: 'hardcoded-secret', says }));
}
function byPlace(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    return (a.cell ?? 0) - (b.cell ?? 0) || (a.line ?? 0) - (b.line ?? 0);
}

;// CONCATENATED MODULE: ./lib/analyses/hosted-models.js


/** Models that a vendor runs, by the name that the code asks for; `pinned` where the name means one fixed snapshot. */
const hostedModels = defineAnalysis({
    fact: 'hostedModels',
    analyse(project) {
        const constants = constantsOf(project.facts);
        const inUse = new Set(project.recognised.tools.filter(({ level }) => level === 'used').flatMap(hosted_models_placesOf));
        return project.recognised.roles
            .filter(({ role, tool, evidence }) => role.role === 'hosts-models' && inUse.has(`${tool.id} ${evidence.path}`))
            .flatMap((match) => modelsOf(match, constants).map((model) => ({ ...placeOf(match), provider: match.tool.id, model, pinned: isPinned(match, model) })));
    },
});
/** A client of one vendor also speaks to other servers: the vendor's own must be in use in the same file. */
function hosted_models_placesOf({ tool, evidence }) {
    return evidence.map(({ path }) => `${tool.id} ${path}`);
}
/** Strings that modules write out under a name in capitals, by that name. */
function constantsOf(facts) {
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
/** The values of the argument; a constant stands for its string where the project writes out one alone. */
function modelsOf(match, constants) {
    const value = match.role.argument === undefined ? undefined : argumentOf(match.arguments ?? [], match.role.argument);
    const written = constants.get(value?.reference?.split('.').at(-1) ?? '');
    return written?.size === 1 ? [...written] : hosted_models_valuesOf(match);
}
/** What the role's argument is in a call: a literal, a list's items; a variable's value is not known. */
function hosted_models_valuesOf({ role, arguments: given }) {
    if (role.argument === undefined || !given)
        return [];
    const value = argumentOf(given, role.argument);
    return value?.reference === undefined ? spellings(value) : [];
}
/** Far longer than any name of a model or an image; patterns take ever more time with the length. */
const longestName = 500;
/** Whether a value names one fixed version, by the record's own pattern. */
function isPinned({ role }, value) {
    if (role.pinned === undefined || value.length > longestName)
        return 'unknown';
    return new RegExp(role.pinned).test(value) ? 'yes' : 'no';
}
/** Path, line and cell of a match, without what stands there. */
function placeOf({ evidence: { path, line, cell } }) {
    return { path, ...(line === undefined ? {} : { line }), ...(cell === undefined ? {} : { cell }) };
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

;// CONCATENATED MODULE: ./lib/analyses/built-images.js

/** Says whether an image is one that the repository builds itself: under that name, or as the project whose name it has. */
function builtImages(facts) {
    const named = facts.flatMap(({ services, commands, manifest }) => [
        ...(services ?? []).flatMap(({ build, image }) => (build === undefined || image === undefined ? [] : [image])),
        ...(commands ?? []).flatMap(tagsOf),
        ...(manifest?.build?.name === undefined ? [] : [manifest.build.name]),
    ]);
    const names = new Set(named.map(nameOf));
    return ({ image, registry, repository = '' }) => registry === undefined && !repository.includes('/') && names.has(nameOf(image));
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
function nameOf(image) {
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
    analyse({ facts }) {
        const isBuiltHere = builtImages(facts);
        return facts.flatMap((file) => imageOf(file, isBuiltHere)).sort((a, b) => (a.path < b.path ? -1 : 1));
    },
});
function imageOf({ path, dockerfile }, isBuiltHere) {
    if (!dockerfile)
        return [];
    const { from, installs, user, healthcheck } = dockerfile;
    return [
        {
            path,
            from: from.map(({ platform: _, ...line }) => (isBuiltHere(line) ? { ...line, builtHere: true } : line)),
            installs,
            ...(user !== undefined && { user }),
            root: rootOf(dockerfile),
            healthcheck: healthcheck !== undefined,
        },
    ];
}
/** Images that set another user than root themselves. */
const UNPRIVILEGED = /nonroot|rootless|unprivileged|(?:^|\/)(?:bitnami|jupyter|jupyterhub|mambaorg|nginxinc|kserve|seldonio|grafana|prom|elastic)\//i;
/** Images of publishers that are known to leave the user to whoever builds on them. */
const PRIVILEGED = /^(?:library\/)?[\w.-]+$|(?:^|\/)(?:nvidia|pytorch|tensorflow|continuumio|condaforge|conda|rocker|astral-sh|huggingface|rapidsai|amazonlinux|deeplearning-platform-release|vscode|pypa|arm64v8|amd64|oven|r-base|playwright|lambda)\//;
/** Without USER the base image decides: of what is known nothing about, nothing is said. */
function rootOf({ user, from }) {
    if (user !== undefined)
        return rootOfUser(user);
    const base = images_baseOf(from);
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
function images_baseOf(from) {
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
            template: isTemplate(project),
        };
        return Object.keys(tests).filter((kind) => tests[kind]);
    },
});
/**
 * What others install: published, installed by name, or built and neither run, served nor put into an image but to show its use. Where
 * no package has a name, the bulk of code that trains and serves only in what shows its use says the same.
 */
function isLibrary({ root, facts }, { training, serving }) {
    const isShown = illustrates(root);
    const own = facts.filter(({ path }) => !isShown(path) && !isTestPath(path));
    const names = own.flatMap(({ manifest }) => manifest?.build?.name ?? []);
    if (names.length > 0 && (isPublished(facts) || isInstalledByName(own, names)))
        return true;
    const runs = training?.entryPoints.some(({ path, kind }) => kind === 'notebook' || !isShown(path)) ?? false;
    const serves = serving?.present === 'yes' && serving.evidence.some(({ path }) => !isShown(path));
    if (runs || serves || own.some(({ dvc }) => dvc?.kind === 'pipeline'))
        return false;
    if (names.length > 0)
        return !own.some(({ dockerfile }) => dockerfile);
    const shows = (training?.entryPoints.length ?? 0) > 0 || serving?.present === 'yes';
    return shows && own.filter(({ python, foreign }) => python ?? foreign).length >= bulk;
}
function isInstalledByName(facts, names) {
    const own = new Set(names.map(canonical));
    return facts.some(({ document }) => document?.installs?.some((name) => own.has(canonical(name))));
}
/** One spelling of a package's name, as indexes compare them. */
function canonical(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
const publishing = /^(?:twine upload|uv publish|poetry publish|flit publish|hatch publish|pdm publish|maturin (?:publish|upload)|npm publish)\b/;
function isPublished(facts) {
    return facts.some(({ ci, commands }) => {
        if (!ci)
            return false;
        const uploads = ci.uses.some(({ uses }) => uses.startsWith('pypa/gh-action-pypi-publish'));
        return uploads || (commands ?? []).some(({ words }) => publishing.test(words.join(' ')));
    });
}
const templateFiles = /(?:^|\/)(?:cookiecutter\.json|copier\.ya?ml|databricks_template_schema\.json|\.cruft\.json)$/;
function isTemplate({ files }) {
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
/** The deepest exposure of any platform. */
function exposureOf(uses, project) {
    const depths = uses.map((use) => order.indexOf(exposureTo(use, project)));
    return order[Math.max(0, ...depths)] ?? 'none';
}
/**
 * Low: one file, optional, or no layer that the work depends on. High: code of a layer that the work depends on calls it, in several
 * places and in more than a corner of the project; or the project is written for it. Medium: anything between.
 */
function exposureTo({ roles, code, required, platform }, project) {
    if (platform.files <= 1 || platform.layers.every((layer) => peripheral.has(layer)))
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
    return facts.filter(({ path, python, foreign }) => (python || foreign) && !isTestPath(path)).length;
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
        return {
            platforms: uses.map(({ platform }) => platform),
            exposure: exposureOf(uses, project),
            portable: portabilityOf(project.recognised.roles),
        };
    },
    settled: ({ exposure }) => exposure === 'high',
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
    const evidence = matches.flatMap((match) => match.evidence).filter(({ path }) => !lock_in_isTest(path));
    const roles = project.recognised.roles.filter((match) => match.tool.id === tool.id && !lock_in_isTest(match.evidence.path));
    const paths = [...new Set(evidence.map(({ path }) => path))].sort();
    const code = paths.filter((path) => isCode(path, project));
    const layers = [...new Set(roles.flatMap(({ role }) => role.layer ?? []))];
    return {
        tool,
        roles,
        code,
        required: code.filter((path) => !lock_in_isOptional(path, evidence, project)),
        platform: {
            vendor: tool.vendor ?? tool.id,
            tool: tool.id,
            name: tool.name,
            files: paths.length,
            callSites: matches.reduce((sum, { callSites }) => sum + callSites, 0),
            layers: (layers.length > 0 ? layers : (tool.layers ?? [layerOf(tool.capability)])).sort(),
            modules: [...new Set(paths.map(lock_in_folderOf))].sort(),
            isolated: isolation(code, tool.id, project),
            alternatives: tool.alternatives ?? [],
            evidence: evidence.slice(0, maxEvidence),
        },
    };
}
/** A test calls a platform to see that something else does. */
function lock_in_isTest(path) {
    return isTestPath(path) || /(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/.test(path);
}
function isCode(path, { repository }) {
    const facts = repository.facts.get(path);
    return facts?.python !== undefined || facts?.foreign !== undefined;
}
/** Every import of it in the file stands behind `except ImportError`. */
function lock_in_isOptional(path, evidence, { repository }) {
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
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
}
/** At most one module, or one folder that is named for the platform or in which every module calls it; notebooks and what shows others the way call what they please. */
function isolation(code, id, { root, facts, repository }) {
    const isShown = illustrates(root);
    const modules = code.filter((path) => !isShown(path) && repository.facts.get(path)?.notebook === undefined);
    if (modules.length <= 1)
        return 'yes';
    const [folder = '', ...others] = new Set(modules.map(lock_in_folderOf));
    if (others.length > 0 || folder === '.')
        return 'no';
    if (folder.slice(folder.lastIndexOf('/') + 1).replaceAll('_', '-') === id)
        return 'yes';
    const beside = facts.filter(({ path, python }) => python && lock_in_folderOf(path) === folder && !path.endsWith('/__init__.py'));
    return beside.every(({ path }) => code.includes(path)) ? 'yes' : 'no';
}
function portabilityOf(roles) {
    const saved = roles.filter(({ role }) => role.role === 'saves-model' && role.portable !== undefined);
    if (saved.length === 0)
        return 'unknown';
    return saved.some(({ role }) => role.portable) ? 'yes' : 'no';
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
        const found = new Map();
        for (const file of project.files)
            if (kindOfFile(file.path) === 'model')
                found.set(file.path, inGit(project, file.path, file.size));
        for (const match of project.recognised.roles)
            addTarget(project, found, match);
        return [...found.values()].slice(0, maxModels);
    },
});
function inGit(project, path, size) {
    const format = endingOf(path);
    return { ...emptyModel(project, path, format), inGit: true, ...(size !== undefined && { size }) };
}
function emptyModel(project, path, format) {
    const card = cardBeside(project, path);
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
}
function addTarget(project, found, match) {
    const { role, evidence } = match;
    if ((role.role !== 'saves-model' && role.role !== 'loads-model') || isTestPath(evidence.path))
        return;
    const target = targetOf(match) ?? (role.role === 'saves-model' ? `${match.name} in ${evidence.path}` : undefined);
    if (target === undefined || !isOwnCall(match))
        return;
    const key = [...found.keys()].find((path) => namesFile(target, path)) ?? target;
    const model = found.get(key) ?? withRole({ ...emptyModel(project, key, role.format ?? endingOf(key)), ...lineOf(evidence) }, match);
    found.set(key, model);
    if (role.role === 'saves-model')
        model.savedBy.push(evidence);
    else
        model.loadedBy.push(evidence);
    if (role.role === 'loads-model' && servesIn(project, evidence.path))
        model.servedBy.push(evidence);
}
/** What the tool's record knows of its format counts for more than the ending. */
function withRole(model, { role }) {
    return {
        ...model,
        ...(role.portable !== undefined && { portable: role.portable ? 'yes' : 'no' }),
        ...(role.executable !== undefined && { executable: role.executable ? 'yes' : 'no' }),
    };
}
function namesFile(target, path) {
    const bare = target.replace(/^(?:\.{0,2}\/)+/, '');
    return bare !== '' && (path === bare || path.endsWith(`/${bare}`));
}
function lineOf({ line }) {
    return line === undefined ? {} : { line };
}
function servesIn(project, path) {
    return project.recognised.rolesIn(path).some(({ role }) => role.role === 'serves');
}
function cardBeside(project, path) {
    const cards = project.facts.filter(({ document }) => document?.kind === 'modelCard').map((file) => file.path);
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return cards.find((card) => card.slice(0, card.lastIndexOf('/') + 1) === folder) ?? cards[0];
}

;// CONCATENATED MODULE: ./lib/analyses/charts.js

/** Says whether a file lies in a Helm chart that names its home or its sources: a copy of somebody's, or one made for others to install. */
function inPublishedChart(facts) {
    const folders = facts.filter(isPublishedChart).map(({ path }) => `${parentOf(path)}/`);
    return (path) => folders.some((folder) => path.startsWith(folder));
}
function isPublishedChart({ path, settings }) {
    return /\/Chart\.ya?ml$/.test(path) && (settings?.values.some(({ key }) => /^(?:home|sources)\b/.test(key)) ?? false);
}

;// CONCATENATED MODULE: ./lib/analyses/monitoring/alerts.js

/** Metrics that the code names where it makes them. */
function emittedMetrics(matches) {
    return matches.flatMap(({ role, evidence, arguments: given }) => {
        if (role.kind !== 'metrics-endpoint' || !role.argument || !given)
            return [];
        const name = spellings(argumentOf(given, role.argument))[0];
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
/** The client libraries add these endings to the names that the code writes. */
function alerts_baseOf(metric) {
    return metric.replace(/(?:_total|_bucket|_count|_sum|_created|_info)$/, '');
}

;// CONCATENATED MODULE: ./lib/analyses/monitoring.js





const MAX_EVIDENCE = 50;
/** What observes the served model or its service: calls in code, and configuration of what collects, shows and warns. */
const monitoring = defineAnalysis({
    fact: 'monitoring',
    analyse(project) {
        const matches = project.recognised.roles.filter((match) => match.role.role === 'monitors' && isAtWork(match));
        const isCopied = inPublishedChart(project.facts);
        const found = [...matches.flatMap(monitoring_evidenceOf), ...project.facts.filter(({ path }) => !isTestPath(path)).flatMap(configured)];
        const evidence = [...found.filter(({ path }) => !isCopied(path)), ...found.filter(({ path }) => isCopied(path))];
        const metrics = emittedMetrics(matches);
        const kinds = new Set(evidence.map(({ kind }) => kind));
        return {
            present: kinds.size > 0 ? 'yes' : 'no',
            kinds: model_facts/* MonitoringKind */.Tx.options.filter((kind) => kinds.has(kind)),
            tools: [...new Set(evidence.map(({ tool }) => tool))].sort(),
            metrics,
            alerts: alertRules(project, metrics),
            evidence: evidence.slice(0, MAX_EVIDENCE),
        };
    },
    settled: ({ present }) => present === 'yes',
});
const aboutDrift = /drift|population[-_]?stability|(?:^|[^a-z])psi(?:[^a-z]|$)/i;
/** A statistic compares anything; in code that is named for drift it compares what arrives with what was trained on. */
function isAtWork({ role, evidence: { path }, within = '' }) {
    return !isTestPath(path) && (!role.general || aboutDrift.test(`${path} ${within}`));
}
function monitoring_evidenceOf({ role, tool, evidence }) {
    return role.kind ? [{ ...evidence, kind: role.kind, tool: tool.id }] : [];
}
/** What files of a monitoring system's own format say. */
function configured({ path, prometheus, dashboard, objects }) {
    const says = (kind, tool, line, text) => ({ path, line, says: text, kind, tool });
    const scrapes = (prometheus?.scrapes ?? []).filter((scrape) => !scrapesItself(scrape));
    const alerts = (prometheus?.rules ?? []).filter(({ kind }) => kind === 'alert');
    const annotated = (objects ?? []).filter(({ annotations }) => annotations['prometheus.io/scrape'] === 'true');
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
        .filter(({ role }) => role.role === 'manages-runtime')
        .flatMap((match) => versionsOf(match).map((version) => ({
        ...placeOf(match),
        tool: match.tool.id,
        argument: match.role.argument?.split('|')[0] ?? match.name,
        version,
        pinned: isPinned(match, version),
    }))),
});
function versionsOf(match) {
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
const services = defineAnalysis({
    fact: 'services',
    analyse(project) {
        const backups = new Set(project.facts.flatMap(backedUp));
        const describe = (found) => {
            const tool = toolOf(project, found);
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
            .filter(({ path }) => !isTestPath(path) && !STAND_IN_FILE.test(path) && !path.includes('{{') && !isCopied(path))
            .flatMap((file) => [...composed(file), ...deployed(file, project)])
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
        .filter(({ image, build }) => image !== undefined && build === undefined && !hasGap(parseImageReference(image).repository ?? '$'))
        .map((service) => fromCompose(path, service));
}
function fromCompose(path, { name, line, image = '', volumes, healthcheck }) {
    const keeps = volumes.some((volume) => /^[\w-]+:/.test(volume));
    return { path, line, name, image, healthChecked: healthcheck ? 'yes' : 'no', stateful: keeps || isStateful(image) };
}
/** Of the cluster's workloads only those with a well-known image: the others run what the project builds. */
function deployed({ path, objects = [] }, project) {
    return objects.filter(({ kind }) => WORKLOADS.has(kind)).flatMap((object) => fromObject(path, object, project));
}
function fromObject(path, { line, name = '', kind, images, probes }, project) {
    return images
        .filter(({ image }) => isStateful(image) || toolOf(project, { path, image }) !== undefined)
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
/** The tool whose record names the image. */
function toolOf({ recognised }, { path, image }) {
    return recognised.tools.find(({ evidence }) => evidence.some((item) => item.path === path && item.says === image))?.tool.id;
}
function backedUp({ commands = [] }) {
    return commands.filter(({ text }) => BACKUP.test(text)).map(({ text }) => text);
}

;// CONCATENATED MODULE: ./lib/graph/outline.js
const outline_known = new WeakMap();
/** The outline of a module, which is made once. */
function outlineOf(module) {
    const outline = outline_known.get(module) ?? readOutline(module);
    outline_known.set(module, outline);
    return outline;
}
function readOutline({ definitions }) {
    const inner = new Map();
    const classes = new Set();
    const decorated = new Map();
    for (const definition of definitions) {
        const { name, kind, decorators } = definition;
        if (name.includes('.'))
            outline_add(inner, name.slice(0, name.lastIndexOf('.')), definition);
        if (kind === 'class')
            classes.add(name);
        else
            for (const start of new Set(decorators.flatMap((decorator) => beginnings(decorator.name))))
                outline_add(decorated, start, definition);
    }
    return { inner, classes, decorated };
}
/** `a` and `a.b` of `a.b.c`. */
function beginnings(name) {
    const found = [];
    for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1))
        found.push(name.slice(0, dot));
    return found;
}
function outline_add(index, key, definition) {
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
        const [first, second] = segments;
        if (first === undefined)
            return undefined;
        const bound = binding(path, symbols_bare(first));
        if (bound === undefined)
            return undefined;
        if ('module' in bound)
            return bound.module === path ? undefined : inModule(bound.module, segments.slice(1));
        const { symbol } = bound;
        const member = second !== undefined && !first.endsWith('()') ? definition(symbol.path, `${symbol.definition.name}.${symbols_bare(second)}`) : undefined;
        return member?.definition.kind === 'function' ? { symbol: member, rest: segments.slice(2) } : { symbol, rest: segments.slice(1) };
    }
    /** A function that is defined in the body of the function around the name, or of one around that. */
    function nested(path, within, name) {
        for (let scope = within; scope !== ''; scope = parentName(scope)) {
            if (members(path, scope).length === 0 || definition(path, scope)?.definition.kind !== 'function')
                continue;
            const [first = '', ...rest] = name.split('.');
            const symbol = definition(path, `${scope}.${symbols_bare(first)}`);
            if (symbol)
                return { symbol, rest };
        }
        return undefined;
    }
    function outside(path, name) {
        const local = name.startsWith('.') ? undefined : inModule(path, name.split('.'));
        const found = local ? undefined : index.resolve(path, name);
        return local ?? (found && inModule(found.path, found.rest));
    }
    const known = new Map();
    function outsideOnce(path, name) {
        const names = known.get(path) ?? new Map();
        known.set(path, names);
        if (!names.has(name))
            names.set(name, outside(path, name));
        return names.get(name);
    }
    return {
        index,
        lookup: (path, within, name) => (name.startsWith('.') ? undefined : nested(path, within, name)) ?? outsideOnce(path, name),
        definition,
        definitionsIn: (path) => definitions.get(path)?.values() ?? [],
        members,
    };
}
/** Follows names through `from … import`, each once: import cycles and star imports end. */
function bindings(modules, index, definition) {
    const known = new Map();
    const aliases = new Map();
    function importsOf(path, name) {
        const byAlias = aliases.get(path) ?? aliasesOf(modules.get(path));
        aliases.set(path, byAlias);
        return [...(byAlias.get(name) ?? []), ...(byAlias.get('*') ?? [])];
    }
    function find(path, name) {
        for (const item of importsOf(path, name)) {
            const found = index.resolve(path, symbols_dotted(item, name));
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
    const byAlias = new Map();
    for (const item of module?.imports ?? []) {
        const alias = item.name === '*' ? '*' : item.alias;
        const list = byAlias.get(alias);
        if (list)
            list.push(item);
        else
            byAlias.set(alias, [item]);
    }
    return byAlias;
}
/** The dotted name that an import binds to `name`. */
function symbols_dotted({ module, name, level }, alias) {
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

;// CONCATENATED MODULE: ./lib/graph/classes.js

const plainBases = new Set(['object', 'abc.ABC', 'typing.Protocol', 'typing.Generic', 'typing.NamedTuple', 'enum.Enum', 'Exception']);
const maxLineage = 12;
/** Reads the class hierarchy from the symbols; cycles and long lines of ancestors end. */
function classesOf(symbols) {
    const bases = remembered(({ path, definition: { name, bases: written } }) => written.flatMap((base) => {
        const meaning = symbols.lookup(path, parentName(name), base.replace(/\[[\s\S]*$/, ''));
        return meaning?.rest.length === 0 && meaning.symbol.definition.kind === 'class' ? [meaning.symbol] : [];
    }));
    const lineage = remembered((owner) => {
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
    const methodNames = remembered((owner) => {
        const held = lineage(owner).flatMap(({ path, definition }) => symbols.members(path, definition.name));
        return [...new Set(held.map(({ name }) => name.slice(name.lastIndexOf('.') + 1)))];
    });
    return {
        lineage,
        method,
        methodNames,
        hasForeignBase: remembered((owner) => lineage(owner).some((one) => one.definition.bases.filter((base) => !plainBases.has(base)).length > bases(one).length)),
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
function remembered(work) {
    const known = new Map();
    return (owner) => {
        const held = known.get(owner) ?? { answer: work(owner) };
        known.set(owner, held);
        return held.answer;
    };
}

;// CONCATENATED MODULE: ./lib/graph/links.js



/** Methods that a framework's own method calls on objects that it was given. */
const frameworkCalls = new Map(Object.entries({
    fit: ['training_step', 'train_step', 'configure_optimizers'],
    fit_transform: ['fit'],
    fit_predict: ['fit'],
}));
/** Methods that switch the mode of a network: they say nothing about the receiver. */
const modes = new Set(['train', 'eval', 'test']);
const commonMethods = new Set([
    'get',
    'items',
    'keys',
    'values',
    'append',
    'add',
    'update',
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
    const callLinks = calls
        .filter(({ guarded }) => scope.within !== '' || scope.main === true || !guarded)
        .flatMap((call) => linksOfCall(module, program, scope, call));
    return [...callLinks, ...tableLinks(program, scope, assignments), ...nestedLinks(module, scope)];
}
/** Functions that running code puts into a variable or a table are taken to be called from there; at import they are only named. */
function tableLinks(program, scope, assignments) {
    if (scope.within === '' && !scope.main)
        return [];
    return assignments.flatMap(({ value, ...at }) => linksOfValue(program, scope, value, at)).filter(({ kind }) => kind === 'scope');
}
/** Functions defined in a function's body are taken to be called there, in whatever way. */
function nestedLinks(module, { path, within }) {
    const { inner, classes } = outlineOf(module);
    if (within === '' || classes.has(within))
        return [];
    const functions = (inner.get(within) ?? []).filter(({ kind }) => kind === 'function');
    return functions.map(({ name, line, cell }) => ({ kind: 'scope', scope: { path, within: name }, at: place({ line, cell }), says: name }));
}
function linksOfCall(module, program, scope, call) {
    const at = place(call);
    const handed = call.arguments.flatMap(({ value }) => linksOfValue(program, scope, value, at));
    const isRegistering = scope.within === '' && !call.guarded && call.cell === undefined;
    return [
        ...calleeLinks(program, scope, call, at),
        ...commandLinks(module, scope, call),
        ...handed.filter(({ kind }) => kind === 'scope' || !isRegistering),
    ];
}
function linksOfValue(program, scope, value, at) {
    if (value.reference !== undefined) {
        const method = selfMethod(program, scope, value.reference);
        const found = method ? { symbol: method, rest: [] } : program.symbols.lookup(scope.path, scope.within, value.reference);
        return found && found.rest.length === 0 ? symbolLinks(program, found.symbol, at) : [];
    }
    const inside = [...(value.items ?? []), ...(value.entries ?? []).map((entry) => entry.value)];
    return inside.flatMap((item) => linksOfValue(program, scope, item, at));
}
function calleeLinks(program, scope, { name, arguments: given }, at) {
    const last = name.slice(name.lastIndexOf('.') + 1).replaceAll('()', '');
    const hooked = (frameworkCalls.get(last) ?? []).map((method) => ({ kind: 'method', name: method, at, says: name }));
    const own = selfMethod(program, scope, name);
    if (own)
        return [...methodLinks(program, scope, own, at), ...hooked];
    const found = program.symbols.lookup(scope.path, scope.within, name);
    const unknown = isMode(name, last, given) ? [] : methodLink(last, name, at);
    if (!found)
        return [...hooked, ...unknown];
    const { symbol, rest } = found;
    const links = symbolLinks(program, symbol, at);
    if (rest.length === 0)
        return links;
    const method = symbol.definition.kind === 'class' && rest.length === 1 ? program.classes.method(symbol, last) : undefined;
    if (method)
        return [...links, { kind: 'scope', scope: scopeOf(method), at, says: `${symbol.definition.name}.${last}` }, ...hooked];
    return [...links, ...hooked, ...unknown];
}
/** `model.train()`, `model.train(False)`: the mode of a network, unless the receiver's name says that it trains. */
function isMode(name, last, given) {
    if (!modes.has(last) || /train|learn|runner|agent|engine|solver/i.test(name.slice(0, -last.length)))
        return false;
    const [flag, ...more] = given;
    return more.length === 0 && (!flag || typeof flag.value.literal === 'boolean' || /mode|train|flag/i.test(flag.value.reference ?? ''));
}
function methodLink(last, name, at) {
    return name.includes('.') && !commonMethods.has(last) ? [{ kind: 'method', name: last, at, says: name }] : [];
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
    const hooks = program.hooks.get(symbol) ?? hooksOf(program, symbol);
    program.hooks.set(symbol, hooks);
    return [{ kind: 'instance', symbol, hooks, at, says }];
}
/** Methods that a framework calls by itself once the class is instantiated: those that a foreign base may know. */
function hooksOf(program, symbol) {
    if (!program.classes.hasForeignBase(symbol))
        return program.classes.methodNames(symbol).filter((name) => isProperty(program, symbol, name));
    return program.classes.methodNames(symbol).filter((name) => !/^(?:fit|train|partial_fit)/.test(name) || isStep(program, symbol, name));
}
function isProperty(program, symbol, name) {
    return (program.classes.method(symbol, name)?.definition.decorators.some((decorator) => /(?:^|[._])property$/.test(decorator.name)) ?? false);
}
/** A decorated method is a framework's to call, whatever its name: a step of a flow. */
function isStep(program, symbol, name) {
    return program.classes.method(symbol, name)?.definition.decorators.some(({ name: decorator }) => decorator.includes('.')) ?? false;
}
/** What a command line runs: `app()` what `@app.command()` decorates, `fire.Fire()` any function, `absl.app.run()` the main one. */
function commandLinks(module, { path, within }, { name, ...call }) {
    if (within !== '' && !/(?:^|\.)main$/.test(within))
        return [];
    const runsAll = /(?:^|\.)Fire$/.test(name) && call.arguments.length === 0;
    const runsMain = /(?:^|\.)app\.run$/.test(name);
    const { decorated } = outlineOf(module);
    const commands = decorated.get(name) ?? [];
    const isRun = (definition) => (runsAll && !definition.name.includes('.')) || (runsMain && definition.name === 'main') || commands.includes(definition);
    const run = runsAll || runsMain ? module.definitions.filter((definition) => definition.kind === 'function' && isRun(definition)) : commands;
    return run.map((definition) => ({ kind: 'scope', scope: { path, within: definition.name }, at: place(call), says: definition.name }));
}
function place({ line, cell }) {
    return cell === undefined ? { line } : { line, cell };
}
/** Files whose top level runs when the file's imports do, those within functions included. */
function importedBy({ modules, symbols }, path) {
    const found = (modules.get(path)?.imports ?? []).flatMap(({ module, name, level, typing }) => {
        const dotted = '.'.repeat(level) + [module, name === '*' ? '' : name].filter(Boolean).join('.');
        const resolved = typing ? undefined : symbols.index.resolve(path, dotted);
        return resolved && resolved.path !== path ? [resolved.path] : [];
    });
    return [...new Set(found)];
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
    const program = { modules, symbols, classes: classesOf(symbols), hooks: new Map() };
    const same = sameScopes();
    const links = reach_remembered((scope) => distinct(linksOf(program, scope), same));
    return {
        ...program,
        same,
        links: (scope) => links(same(scope)),
        imports: reach_remembered((path) => importedBy(program, path)),
        bodyOf: reach_remembered((symbol) => same(scopeOf(symbol))),
    };
}
function reach_remembered(work) {
    const known = new Map();
    return (from) => {
        const result = known.get(from) ?? work(from);
        known.set(from, result);
        return result;
    };
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
    return {
        get,
        has(path, within = '') {
            if (get(path, within))
                return true;
            if (within !== '')
                return false;
            loaded ??= loadedBy(graph, arrivals.values());
            return loaded.has(path);
        },
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
        return [bodyOf(owner), ...bodiesOf(owner, called)];
    }
    return (link) => (link.kind === 'method' ? seek(link.name, link.below) : instantiate(link.symbol, link.hooks));
}
function positionOf({ line, cell }) {
    return cell === undefined ? { line } : { line, cell };
}

;// CONCATENATED MODULE: ./lib/analyses/serving/model-reach.js


const MODEL = String.raw `\w*(?:model|net|network|pipe|pipeline|classifier|predictor|regressor|estimator|llm|learner|detector)s?\d?`;
const RUN = 'generate|run|forward|invoke|ainvoke|stream|astream|transform|encode|score|__call__';
/** Asking a model: a method of that name on anything, or running what is called a model or comes from what is. */
const PREDICTS = new RegExp([
    String.raw `(?:^|\.)(?:predict|predict_\w+|infer|inference|run_inference|transcribe)$`,
    String.raw `(?:^|\.)(?:run|make|get|do|batch)_(?:prediction|predictions|predict|inference)$`,
    String.raw `(?:^|\.)${MODEL}(?:\(\)|\[\])*\.(?:${RUN})$`,
    String.raw `(?:^|\.)${MODEL}(?:\(\)|\[\])+$`,
    String.raw `(?:^|\.)(?:model|classifier|predictor|llm)\d?$|^(?:self\.)?(?:net|pipe|pipeline)\d?$`,
    String.raw `InferenceSession\(\)\.run$|ORTModel\w*\(\)$`,
].join('|'), 'i');
/** Predictions of other languages, by the name of the call. */
const model_reach_FOREIGN = /^(?:(?:\w+::)?(?:predict\w*|augment)|vetiver_\w+|load_model\w*)$/;
/** Answers for matches of frameworks that take any request. The call graph is made once, when the first is asked for. */
function modelReach(project, matches) {
    const { facts } = project.repository;
    let prepared;
    function prepare() {
        const graph = callGraphOf(facts);
        return { graph, points: modelPoints(project, graph.modules) };
    }
    function search(start) {
        prepared ??= prepare();
        for (const arrival of reachFrom(prepared.graph, start).arrivals()) {
            const { path } = arrival.scope;
            const point = prepared.points.get(model_reach_keyOf(arrival.scope)) ?? prepared.points.get(model_reach_keyOf({ path, within: '' }));
            if (point)
                return [...chainTo(arrival), point];
        }
        return undefined;
    }
    /** What takes the routes of a file into an app, and makes what they answer with when it starts. */
    function usersOf(path) {
        prepared ??= prepare();
        const { modules, imports } = prepared.graph;
        const users = [...modules.keys()].filter((user) => !isTestPath(user) && imports(user).includes(path));
        return users.map((user) => ({ path: user, within: '', main: true }));
    }
    const ofHandlers = () => model_reach_remembered(ofScopes, 'handlers', () => search(handlersIn(facts)));
    const ofFile = new Map();
    const ofScopes = new Map();
    return (match) => {
        const { path } = match.evidence;
        const file = facts.get(path);
        if (!file?.python)
            return file && (foreignPoint(file) ?? (model_reach_isPlatform(match) ? ofHandlers() : undefined));
        const { python } = file;
        const from = (start) => search(start) ?? search([...start, ...usersOf(path)]);
        // All routes of a file at once: most files without a model are done with after one search.
        const together = () => from(matches.filter(({ evidence }) => evidence.path === path).flatMap((other) => scopesOf(other, python)));
        if (!model_reach_remembered(ofFile, path, () => together() !== undefined))
            return undefined;
        const start = scopesOf(match, python);
        return model_reach_remembered(ofScopes, start.map(model_reach_keyOf).join(' '), () => from(start));
    };
}
/** An image or a resource that calls a handler for each request. */
function model_reach_isPlatform({ by }) {
    return by === 'images' || by === 'terraform';
}
/** Functions that take what such a platform hands them: the event and its context. */
function handlersIn(facts) {
    return [...facts].flatMap(([path, { python }]) => isTestPath(path) ? [] : (python?.definitions ?? []).filter(isHandler).map(({ name }) => ({ path, within: name })));
}
function isHandler({ kind, parameters }) {
    return kind === 'function' && parameters.length === 2 && /^_*event$/.test(parameters[0] ?? '') && /^_*context$/.test(parameters[1] ?? '');
}
function model_reach_remembered(answers, key, work) {
    if (!answers.has(key))
        answers.set(key, work());
    return answers.get(key);
}
/** What runs on a request: the decorated function, the methods of the class, or the whole script of an app. */
function scopesOf({ by, name, evidence, within }, { definitions, calls }) {
    const { path, line } = evidence;
    if (by === 'bases') {
        const methods = definitions.filter((definition) => definition.name.startsWith(`${within}.`));
        return [{ path, within: within ?? '' }, ...methods.map((method) => ({ path, within: method.name }))];
    }
    if (by === 'imports') {
        const root = name.split('.', 1)[0] ?? name;
        const users = calls.filter((call) => call.name === root || call.name.startsWith(`${root}.`)).flatMap((call) => call.within ?? []);
        return [{ path, within: '', main: true }, ...[...new Set(users)].map((user) => ({ path, within: user }))];
    }
    const decorated = definitions.filter(({ decorators }) => decorators.some((decorator) => decorator.line === line));
    const script = { path, within: '', main: true };
    if (decorated.length > 0)
        return [...decorated.map((definition) => ({ path, within: definition.name })), script];
    return [{ path, within: within ?? '' }, script];
}
/** Where models are loaded, asked or called over the network, by the scope that does it. */
function modelPoints(project, modules) {
    const named = new Set();
    for (const { role, evidence, by } of project.recognised.roles) {
        const isModel = role.role === 'loads-model' || role.role === 'hosts-models';
        if (isModel && by === 'calls')
            named.add(`${evidence.path}:${evidence.line}`);
    }
    const asks = new Map();
    const points = new Map();
    for (const [path, { calls }] of modules) {
        for (const { name, line, within = '', guarded = false } of calls) {
            const key = model_reach_keyOf({ path, within, main: guarded && within === '' });
            if (points.has(key))
                continue;
            if (model_reach_remembered(asks, name, () => PREDICTS.test(name)) || named.has(`${path}:${line}`))
                points.set(key, { path, line, says: `${name}(…)` });
        }
    }
    return points;
}
function foreignPoint({ path, foreign }) {
    const call = foreign?.calls.find(({ name }) => model_reach_FOREIGN.test(name));
    return call && [{ path, line: call.line, says: `${call.name}(…)` }];
}
function model_reach_keyOf({ path, within, main = false }) {
    return `${path}\n${within}${main ? '\nmain' : ''}`;
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
    return contextsOf(path).some((context) => own.some((source) => /[*?$[]/.test(source) || packing_isWithin(file, join_path_joinPath(context, source))));
}
function contextsOf(path) {
    const folder = parentOf(path);
    return folder === '' ? [''] : [folder, ...contextsOf(folder)];
}
function packing_isWithin(file, folder) {
    return folder === '' || file === folder || file.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./lib/analyses/serving/operation.js




const operation_MAX_EVIDENCE = 20;
const HEALTH_ROUTE = /(?:^|\/)(?:health\w*|healthz|ready|readyz|readiness|live|livez|liveness|alive|ping|status|heartbeat)\/?$/i;
/** A router's prefix often stands elsewhere: then its file or its function says what it answers. */
const HEALTH_FILE = /(?:^|\/)(?:health\w*|readiness|liveness|heartbeat)\.py$/i;
/** What can tell that the service is up: probes, health checks of containers, a route for it, or a server that is made for models and brings one. */
function healthChecks(project, servers) {
    const isCopied = inPublishedChart(project.facts);
    const isOthers = runsOthers(project);
    const declared = project.facts
        .filter(({ path }) => !isCopied(path))
        .flatMap(({ path, objects, services, dockerfile }) => [
        ...(objects ?? [])
            .filter(({ probes, images }) => probes.length > 0 && !isOthers(path, images))
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
    if (match.role.role !== 'serves' || isTestPath(match.evidence.path))
        return false;
    return HEALTH_ROUTE.test(routeOf(match) ?? '') || HEALTH_FILE.test(match.evidence.path);
}
/** What puts the service into operation, each place once. What deploys anything counts where it can be about one of the `served` files. */
function deploys(project, served) {
    const { recognised, ownersOf, repository } = project;
    const places = new Map();
    const packs = packsAny(project, served);
    const isCopied = inPublishedChart(project.facts);
    const isOthers = runsOthers(project);
    for (const match of recognised.roles) {
        const { role, evidence, tool } = match;
        const file = repository.facts.get(evidence.path);
        if (role.role !== 'deploys' || isTrial(evidence.path) || isCopied(evidence.path))
            continue;
        if (role.general && (!packs || isOthers(evidence.path, imagesAt(match, file))))
            continue;
        if (role.local && !isMeantToDeploy(match, file))
            continue;
        const { says: _, ...at } = evidence;
        const key = `${at.path}:${at.cell ?? ''}:${at.line ?? ''}`;
        if (!places.has(key))
            places.set(key, { ...at, tool: tool.id, owners: ownersOf(at.path) });
    }
    return [...places.values()];
}
/** Whether a script brings something up only to test it. */
function isTrial(path) {
    return isTestPath(path) || /(?:^|\/)[\w.]+[-_]tests?\//i.test(path);
}
/** Whether CI runs a command, or a script or task that is named for deploying: elsewhere it starts things on one's own machine. */
function isMeantToDeploy({ evidence: { path, line } }, file) {
    const command = file?.commands?.find((one) => one.line === line);
    return (file?.ci !== undefined ||
        /deploy|release|(?:^|[\W_])prod(?:uction)?(?:[\W_]|$)/i.test(`${path} ${command?.owner ?? ''} ${command?.text ?? ''}`));
}
function imagesAt({ by, evidence: { line } }, file) {
    return by === 'kinds' ? (file?.objects?.find((object) => object.line === line)?.images ?? []) : [];
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
    return spellings(argumentOf(given, role.argument))[0];
}
/** Whether there is anything, with the first places. */
function presence(evidence) {
    return { present: evidence.length > 0 ? 'yes' : 'no', evidence: evidence.slice(0, operation_MAX_EVIDENCE) };
}

;// CONCATENATED MODULE: ./lib/analyses/serving/rollback.js



const NAME = /(?:^|[/_.-])roll[-_]?backs?(?:[/_.-]|$)/i;
/** A database's `rollback` takes back no release. */
const FUNCTION = /(?:^|[._])roll_?back_(?:to|model|deploy|release|version|service|endpoint|champion|production|alias)/i;
/** What can bring an earlier version back: a command, script, task or job for it, a staged rollout, traffic that is split between versions. */
function rollback({ facts, recognised }) {
    const isCopied = inPublishedChart(facts);
    const roles = recognised.roles.filter(({ role }) => role.role === 'rolls-back').map(({ evidence }) => evidence);
    const own = facts.filter(({ path }) => !isCopied(path) && !isTestPath(path));
    const declared = own.flatMap(({ path, objects }) => (objects ?? []).flatMap((object) => splitOf(path, object)));
    return presence([...roles, ...declared, ...own.flatMap(namedForIt)]);
}
function splitOf(path, { line, rollouts }) {
    const rollout = rollouts.find(({ value }) => value !== '0' && value !== '100');
    return rollout ? [{ path, line, says: `${rollout.key}: ${rollout.value}` }] : [];
}
function namedForIt({ path, python, commands, ci, tasks }) {
    if (NAME.test(path.slice(path.lastIndexOf('/') + 1)) && (python || commands || ci))
        return [{ path }];
    const jobs = (ci?.jobs ?? []).filter(({ name }) => NAME.test(name));
    const targets = (tasks ?? []).flatMap((file) => file.tasks).filter(({ name }) => NAME.test(name));
    const functions = (python?.definitions ?? []).filter(({ name }) => FUNCTION.test(name));
    return [...jobs, ...targets, ...functions].map(({ line, name }) => ({ path, line, says: name }));
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
    const plain = name.replace(/\{\{[\s\S]*?\}\}-?/g, '');
    return MODEL_NAME.test(plain) && !OTHER_WORK.test(plain);
}

;// CONCATENATED MODULE: ./lib/analyses/serving.js






const serving_MAX_EVIDENCE = 20;
const TEST_FILE = /(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/;
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
    settled: ({ present }) => present === 'yes',
});
function serversOf(project) {
    const matches = project.recognised.roles.filter(({ role, evidence }) => role.role === 'serves' && !isTestPath(evidence.path) && !TEST_FILE.test(evidence.path));
    const general = matches.filter(({ role, evidence }) => role.general && evidence.cell === undefined);
    const reach = modelReach(project, general);
    return matches.flatMap((match) => {
        if (!match.role.general)
            return [{ match, proof: [match.evidence] }];
        const way = general.includes(match) ? reach(match) : undefined;
        return way ? [{ match, proof: [match.evidence, ...way.slice(-1)] }] : [];
    });
}
function endpointOf(match) {
    const { says: _, ...at } = match.evidence;
    const route = routeOf(match);
    return [{ ...at, tool: match.tool.id, ...(route !== undefined && { route }) }];
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
        return writtenIn(file).flatMap(({ value, line, cell }) => {
            const uri = value.includes('://') ? /([a-z][a-z0-9]{0,20}):\/\/([^\s"'`,;)\]]+)/i.exec(value) : undefined;
            const scheme = uri?.[1]?.toLowerCase() ?? '';
            const key = `${cell ?? ''}:${line} ${uri?.[0]}`;
            if (!uri || !schemes.has(scheme) || seen.has(key))
                return [];
            seen.add(key);
            const at = { path: file.path, line, ...(cell === undefined ? {} : { cell }) };
            return [{ ...at, uri: uri[0], scheme, bucket: bucketOf(uri[2] ?? '') }];
        });
    }),
});
function writtenIn({ python, settings, commands, dvc, services }) {
    return [
        ...(python?.strings ?? []),
        ...(settings?.values ?? []),
        ...(commands ?? []).flatMap(({ words, line, cell }) => words.map((value) => ({ value, line, ...(cell === undefined ? {} : { cell }) }))),
        ...(dvc?.kind === 'config' ? dvc.remotes.map(({ url, line }) => ({ value: url, line })) : []),
        ...(services ?? []).flatMap(({ environment, line }) => Object.values(environment).map((value) => ({ value, line }))),
    ];
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
        for (let at = parentOf(path); at !== ''; at = parentOf(at))
            folders.add(at);
    return { files: testFiles(project), folders };
}
/** Files that hold automated tests of the project's own code, in any language. */
function testFiles({ facts, recognised }) {
    const isCopied = inPublishedChart(facts);
    return facts.flatMap((file) => {
        const roles = recognised.rolesIn(file.path).filter(({ role }) => role.role === 'defines-tests');
        if (roles.length === 0 || isForeignCode(file.path) || isCopied(file.path))
            return [];
        const line = file.python ? firstPythonTest(file.python, roles) : foreignTest(file);
        return line === undefined
            ? []
            : [{ path: file.path, line, frameworks: frameworksOf(roles), collectors: new Set(roles.map(({ tool }) => tool.id)) }];
    });
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
/** The first test function or step, where the module asserts anything; `test` in a name is no test without an assertion. */
function firstPythonTest(module, roles) {
    const tests = module.definitions.filter(({ name, kind, decorators }) => {
        const own = name.slice(name.lastIndexOf('.') + 1);
        return kind === 'function' && /^test/i.test(own) && !decorators.some((decorator) => decorator.name.endsWith('fixture'));
    });
    const asserts = module.asserts.length > 0 || module.calls.some(({ name }) => isAssertion(name));
    const called = roles.find(({ by }) => by === 'calls')?.evidence.line;
    return asserts ? (tests[0]?.line ?? called) : undefined;
}
function isAssertion(name) {
    return /(?:^|[._])(?:assert\w*|assert)(?:\(\)|\.|$)|^pytest\.(?:raises|warns|fail|approx|deprecated_call)$|\.fail$|\.should\w*$|(?:^|\.)expect$/.test(name);
}
/** Of other languages little more than imports is known: what a framework's test file is by import or name counts. */
function foreignTest({ foreign, path }) {
    // Julia's `@test` also checks a script's own results as it runs.
    if (!foreign || (foreign.language === 'julia' && !/test/i.test(path)))
        return undefined;
    const first = foreign.calls.find(({ name }) => /^(?:expect_|test_that|testthat::|@?test)/.test(name)) ?? foreign.imports[0];
    return first?.line ?? 1;
}

;// CONCATENATED MODULE: ./lib/analyses/tests/coverage.js

const coverage_maxEvidence = 10;
/** Options of pytest, Jest and Go. */
const measuring = /^(?:--cov(?:erage)?|--?cover(?:profile|pkg|mode)?)(?:=|$)/;
/** Whether something measures which lines the tests run, and the share below which it fails. */
function coverageOf({ facts, recognised }, jobs) {
    const roles = recognised.roles
        .filter(({ role, evidence }) => role.role === 'measures-coverage' && !isForeignCode(evidence.path))
        .map(({ evidence }) => evidence);
    const runs = jobs.flatMap((job) => job.runs.filter(({ command }) => command.words.some((word) => measuring.test(word))));
    const evidence = [...roles, ...runs.flatMap(({ chain }) => chain.slice(-1))];
    const threshold = thresholdOf(facts, jobs);
    return {
        measured: evidence.length > 0 ? 'yes' : 'no',
        ...(threshold !== undefined && { threshold }),
        evidence: evidence.slice(0, coverage_maxEvidence),
    };
}
function thresholdOf(facts, jobs) {
    const settings = facts.flatMap((file) => (isForeignCode(file.path) ? [] : (file.settings?.values ?? [])));
    const configured = settings.find(({ key }) => key.endsWith('.fail_under') && /(?:coverage[.:]report|^report)\.fail_under$/.test(key))?.value;
    const options = [
        ...jobs.flatMap((job) => job.runs.map(({ command }) => command.text)),
        ...settings.filter(({ key }) => key.includes('addopts') && /addopts(?:\.\d+)?$/.test(key)).map(({ value }) => value),
    ];
    return configured ?? options.map((text) => /--(?:cov-)?fail-under[= ](\d+(?:\.\d+)?)/.exec(text)?.[1]).find(Boolean);
}

;// CONCATENATED MODULE: ./lib/analyses/tests/collected.js


/** Options of test runners whose value is no path. */
const valued = new Set('-k -m -n -c -o -p -W -r --maxfail --cov --cov-report --cov-config --cov-fail-under --junitxml --junit-xml --tb --durations --timeout --rootdir --ignore --deselect --dist --log-level --log-cli-level --color --numprocesses --reruns --reruns-delay --html --confcutdir --import-mode --basetemp --splits --group --browser --project --config --settings -s --start-directory --pattern -t --top-level-directory'.split(' '));
/**
 * Those of the test files that a runner's command collects when it runs in `folder`: all below it, or those below the paths that it
 * names. A folder that is not known, or that only exists where the command runs, is taken to be a copy of the repository.
 */
function collectedBy(words, folder, { files, folders }) {
    const known = folder !== undefined && folders.has(folder);
    const paths = pathsIn(words, (word) => folders.has(joinPath(folder ?? '', word)));
    if (paths.length === 0)
        return known || folder === undefined ? files.filter(({ path }) => collected_isBelow(path, folder ?? '')) : [];
    const start = known ? folder : '';
    return files.filter(({ path }) => paths.some((named) => collected_isNamed(path, withinRepository(joinPath(start, named)))));
}
/** What leads out of the repository was meant from a folder of it that nobody entered. */
function withinRepository(path) {
    return path.replace(/^(?:\.\.\/)+/, '');
}
/** Operands behind the runner's name that can be paths; `tests/a.py::test_b` names its file, `./...` its folder. */
function pathsIn(words, isFolder) {
    const paths = [];
    for (let at = runnerIndex(words) + 1; at < words.length; at++) {
        const word = words[at] ?? '';
        if (word === '-s' && words[at - 1] === 'discover')
            paths.push(words[++at] ?? '');
        else if (word.startsWith('-'))
            at += valued.has(word) && !isPathLike(words[at + 1]) ? 1 : 0;
        else if (isPathLike(word) || isFolder(word))
            paths.push(collected_placeOf(word.replace(/::[\s\S]*$|\/?\.\.\.$/, ''), isFolder));
    }
    return paths;
}
/** A feature in Gherkin stands for the steps beside it or further up; any other operand for itself. */
function collected_placeOf(operand, isFolder) {
    if (!/\.feature(?::\d+)?$/.test(operand))
        return operand;
    for (let at = parentOf(operand); at !== ''; at = parentOf(at))
        if (isFolder(`${at}/steps`))
            return `${at}/steps`;
    return isFolder('steps') ? 'steps' : parentOf(operand);
}
/** Where the runner stands: first, or behind each `-m` of Python and coverage. */
function runnerIndex(words) {
    let at = 0;
    while (/(?:^|\/)(?:python[\d.]*|coverage)$/.test(words[at] ?? '')) {
        const flag = words.indexOf('-m', at);
        if (flag < 0)
            break;
        at = flag + 1;
    }
    return at;
}
function isPathLike(word) {
    return word !== undefined && (/[/.*$]/.test(word) || (/^[\w-]+$/.test(word) && /tests?/i.test(word)));
}
/** Whether a path as named on a command line is the file, a folder or module above it, begins a glob over it, or hides behind a variable. */
function collected_isNamed(path, named) {
    if (named.includes('$') || collected_isBelow(path, named))
        return true;
    if (named.includes('*'))
        return path.startsWith(named.slice(0, named.indexOf('*')));
    const module = named.replace(/\./g, '/');
    return !named.includes('/') && (collected_isBelow(path, module) || path === `${module}.py`);
}
function collected_isBelow(path, folder) {
    return folder === '' || folder === '.' || path === folder || path.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./lib/analyses/tests/test-runs.js



/** What a job runs that collects test files, what collects most first. */
function testsIn(job, suite, project) {
    const commands = job.runs.map((run) => ({ command: run.command.text, chain: run.chain, files: collected(run, suite, project) }));
    const actions = job.uses.map(({ path, line, uses, chain }) => ({
        command: uses,
        chain,
        files: collectedByAction(path, line, suite, project),
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
    const [program = '', ...rest] = words;
    const script = scriptIn(program, rest);
    if (script === undefined)
        return 0;
    const paths = [joinPath(folder ?? '', script), joinPath('', script)];
    if (files.some(({ path }) => paths.includes(path)))
        return 1;
    const starts = paths.some((path) => project.recognised.rolesIn(path).some(({ role, by }) => role.role === 'runs-tests' && by === 'calls'));
    return starts ? files.length : 0;
}
/** Whether a job runs a script of the repository that by its name or arguments is about tests, wherever it may run them. */
function mayRunTests({ runs }, { repository }) {
    return runs.some(({ command: { words }, folder }) => {
        const [program = '', ...rest] = words;
        const script = scriptIn(program, rest);
        if (script === undefined || ![folder ?? '', ''].some((from) => repository.facts.has(joinPath(from, script))))
            return false;
        return isTestPath(script) || rest.some((word) => aboutTests.test(word));
    });
}
/** Of a model's test, `test.py`, it says nothing. */
const aboutTests = /py\.?test|unit[-_]?test|(?:run|submit|start|execute)[-_]?(?:all[-_]?)?tests\b|(?:^|[\s=./])tests\//i;
/** The file that Python is given to run. */
function scriptIn(program, rest) {
    const script = /^(?:.*\/)?python[\d.]*$/.test(program) ? rest.find((word) => !word.startsWith('-')) : undefined;
    return script?.endsWith('.py') ? script : undefined;
}
/** The action's own `uses` stands a line or two below its step. */
const usesWithin = 3;
function collectedByAction(path, line, { files }, project) {
    const isHere = ({ evidence: { line: at = 0 } }) => at >= line && at < line + usesWithin;
    const runners = project.recognised
        .rolesIn(path)
        .filter((match) => match.role.role === 'runs-tests' && match.by === 'actions' && isHere(match));
    return files.filter(({ collectors }) => runners.some(({ tool }) => collectors.has(tool.id))).length;
}

;// CONCATENATED MODULE: ./lib/analyses/tests.js





const maxPaths = 200;
const maxJobs = 100;
/** Whether tests of the project's own code exist, which CI jobs run them, and whether their coverage is measured. */
const tests = defineAnalysis({
    fact: 'tests',
    analyse(project) {
        const suite = suiteOf(project);
        const { files } = suite;
        const live = jobRuns(project.repository.facts);
        const suspects = files.length > 0 ? live.filter((job) => mayRunTests(job, project)) : [];
        const jobs = live.flatMap((job) => testJob(job, suite, project)).slice(0, maxJobs);
        return {
            present: files.length > 0 ? 'yes' : 'no',
            frameworks: [...new Set(files.flatMap(({ frameworks }) => frameworks))].sort(),
            files: files.length,
            paths: files.map(({ path }) => path).slice(0, maxPaths),
            ci: inCi(project, live, jobs, suspects),
            onPullRequest: onPullRequest(jobs, suspects),
            jobs,
            coverage: coverageOf(project, live),
            evidence: [...firstTests(files), ...jobs.slice(0, 1).flatMap(({ chain }) => chain.slice(-1))],
        };
    },
    settled: ({ present, ci, onPullRequest: reviewed }) => present === 'yes' && ci === 'run' && reviewed === 'yes',
    settledParts: ({ present }) => (present === 'yes' ? ['tests.present'] : []),
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
function firstTests(files) {
    return files.slice(0, 5).map(({ path, line }) => ({ path, line }));
}

;// CONCATENATED MODULE: ./lib/analyses/tools.js

/** Places that are shown for one tool; a tool of a large repository is everywhere. */
const tools_maxEvidence = 10;
const rank = { declared: 0, configured: 1, used: 2 };
/** Every tool that shows itself, at its highest level, by id. */
const tools = defineAnalysis({
    fact: 'tools',
    analyse(project) {
        const highest = new Map();
        for (const match of project.recognised.tools) {
            const known = highest.get(match.tool.id);
            if (!known || rank[match.level] > rank[known.level])
                highest.set(match.tool.id, match);
        }
        return [...highest.values()].map(toolUse);
    },
});
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

;// CONCATENATED MODULE: ./lib/analyses/training/grouped.js
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

;// CONCATENATED MODULE: ./lib/analyses/training/launches.js

const maxMentions = 5000;
/** Python files that code and settings name by path, from the root or from their own folder, by the file that names them. */
function handedScripts(project, graph) {
    return named(project, graph).handed;
}
/** Whatever Python file has a name that the file writes out: a platform runs it in a folder that only it knows. */
function mentionedScripts(project, graph) {
    return named(project, graph).mentioned;
}
const launches_known = new WeakMap();
function named(project, graph) {
    const found = launches_known.get(project) ?? findNamed(project, graph);
    launches_known.set(project, found);
    return found;
}
function findNamed({ facts }, { modules }) {
    const byName = grouped(modules.keys(), launches_nameOf);
    const handed = new Map();
    const mentioned = new Map();
    const add = (to, from, path) => to.set(from, (to.get(from) ?? new Set()).add(path));
    let left = maxMentions;
    for (const file of facts) {
        for (const text of mentionsIn(file)) {
            if (left-- <= 0)
                return { handed, mentioned };
            const others = (byName.get(launches_nameOf(text)) ?? []).filter((path) => path !== file.path);
            for (const path of others)
                add(mentioned, file.path, path);
            const target = others.find((path) => isNamedBy(path, text, file.path));
            if (target)
                add(handed, file.path, target);
        }
    }
    return { handed, mentioned };
}
/** Words that end like a Python file, in what code and settings write out: `entry_point="train.py"`, `command: python train.py`. */
function mentionsIn({ python, settings }) {
    const found = [];
    const readText = (text) => {
        if (text.includes('.py') && text.length < 1000)
            found.push(...(text.match(/[\w./-]+\.py(?![\w.])/g) ?? []));
    };
    const readValue = ({ literal, items, entries }) => {
        if (typeof literal === 'string')
            readText(literal);
        for (const item of items ?? [])
            readValue(item);
        for (const { value } of entries ?? [])
            readValue(value);
    };
    for (const call of python?.calls ?? [])
        for (const { value } of call.arguments)
            readValue(value);
    for (const { value } of python?.assignments ?? [])
        readValue(value);
    for (const { value } of settings?.values ?? [])
        readText(value);
    return found;
}
/** Whether `text`, written in the file `from`, can mean `candidate`: a path with folders by its end, a bare name near the file. */
function isNamedBy(candidate, text, from) {
    const plain = text.replace(/^(?:\.{1,2}\/)+/, '').replace(/^\/+/, '');
    if (plain.includes('/'))
        return candidate === plain || candidate.endsWith(`/${plain}`);
    const home = launches_folderOf(from);
    return launches_folderOf(candidate) === home || launches_folderOf(candidate).startsWith(home === '' ? '' : `${home}/`);
}
/** Every program of the repository that some command of it starts. */
function launchesOf(facts, { symbols, modules }, exists) {
    const launches = [];
    for (const from of facts) {
        for (const command of from.commands ?? []) {
            const folder = resolvePath(workingFolder(from, command), command.directory ?? '');
            const path = launches_programOf(command.words, folder, exists, (name) => symbols.index.moduleFile(folder, name));
            if (path !== undefined && (modules.has(path) || exists(path)))
                launches.push({ path, from, command });
        }
    }
    return launches;
}
function workingFolder(from, { owner }) {
    const inFile = from.dvc?.kind === 'pipeline' ? (from.dvc.stages.find(({ name }) => name === owner)?.workingDirectory ?? '') : '';
    return from.ci ? '' : resolvePath(launches_folderOf(from.path), inFile);
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
        const path = [resolvePath(folder, word), resolvePath('', word)].find(exists);
        if (path !== undefined)
            return path;
    }
    return undefined;
}
/** Joins a folder and a relative path, `.` and `..` taken out; what leads out of the repository ends at its root. */
function resolvePath(folder, relative) {
    const parts = [];
    for (const part of `${folder}/${relative}`.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
function launches_folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function launches_nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/analyses/training/runnables.js


/** Everything in the project's Python code that can be run, tasks after scripts; `near` are the files that could fit something. */
function runnablesOf(project, graph, launches, near) {
    const own = project.facts.filter(({ path, python }) => python !== undefined && !path.endsWith('__init__.py'));
    const isOwn = new Set(own.map(({ path }) => path));
    const handed = handedScripts(project, graph);
    const mentioned = mentionedScripts(project, graph);
    const programs = own.map(({ path, notebook }) => {
        const start = [{ path, within: '', main: true }];
        if (!notebook)
            return { path, kind: 'script', start, handsOn: [...(mentioned.get(path) ?? [])], inPipeline: false };
        const started = launches.filter(({ from }) => from.path === path).map((launch) => ({ path: launch.path, within: '', main: true }));
        const programs = [...(handed.get(path) ?? [])].flatMap((script) => runnables_programOf(script, graph));
        return { path, kind: 'notebook', start: [...start, ...started, ...programs], inPipeline: false };
    });
    const scripts = new Set([...handed.values()].flatMap((targets) => [...targets]));
    const launched = [...scripts].map((path) => ({ path, kind: 'task', start: runnables_programOf(path, graph), inPipeline: true }));
    const tasks = [
        ...orchestrated(project, graph),
        ...consoleScripts(project, graph),
        ...launched,
        ...runnables_configured(project, graph),
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
        const decorated = decoratedBy(path, module, { line: line ?? 0, ...(cell === undefined ? {} : { cell }) }, name);
        const handed = (given ?? [])
            .flatMap(({ value }) => referencesOf(value))
            .map((reference) => graph.symbols.lookup(path, within ?? '', reference));
        return [...decorated, ...handed.map((meaning) => meaning?.symbol)].flatMap((symbol) => stepOf(symbol, graph));
    });
}
function decoratedBy(path, { definitions }, at, name) {
    const isIt = (decorator) => decorator.line === at.line && decorator.cell === at.cell && decorator.name === name;
    return definitions.filter(({ decorators }) => decorators.some(isIt)).map((definition) => ({ path, definition }));
}
function stepOf(symbol, graph) {
    return taskOf(symbol, graph).map((task) => ({ ...task, isStep: true }));
}
function taskOf(symbol, graph, inPipeline = true) {
    if (!symbol)
        return [];
    const { path, definition } = symbol;
    const bodies = definition.kind === 'function' ? [definition.name] : graph.classes.methodNames(symbol).map((name) => `${definition.name}.${name}`);
    const start = [...bodies, ...(definition.kind === 'class' ? [definition.name] : [])].map((within) => ({ path, within }));
    return [
        { path, kind: 'task', start, inPipeline, line: definition.line, ...(definition.cell === undefined ? {} : { cell: definition.cell }) },
    ];
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
    const written = project.facts.flatMap(({ path, settings }) => (settings?.values ?? []).map(({ value }) => ({ path, value })));
    const classes = new Set(written.map(({ value }) => value).filter(isClassName));
    // What code makes by itself is no entry point: the settings only say which of them.
    for (const [path, { calls }] of classes.size === 0 ? [] : graph.modules) {
        if (!isTestPath(path))
            for (const { name } of calls)
                classes.delete(lastOf(name));
    }
    const named = [...(classes.size === 0 ? [] : graph.modules.keys())].flatMap((path) => [...graph.symbols.definitionsIn(path)].filter(({ definition: { kind, name } }) => kind === 'class' && classes.has(name)));
    const targets = written.flatMap(({ path, value }) => {
        const meaning = isDottedName(value) ? graph.symbols.lookup(path, '', value) : undefined;
        return meaning?.rest.length === 0 && meaning.symbol.definition.kind === 'function' ? [meaning.symbol] : [];
    });
    return [...named, ...targets].flatMap((symbol) => taskOf(symbol, graph));
}
function lastOf(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}
function isDottedName(text) {
    return text.length < 200 && /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/.test(text);
}
function isClassName(text) {
    return /^[A-Z][a-z0-9]+[A-Z]\w{2,60}$/.test(text);
}
/** Functions of files that nothing imports, called by nothing: what runs them is outside, a cloud function or a job. */
function uncalled(graph, near) {
    const imported = new Set([...graph.modules.keys()].flatMap((path) => graph.imports(path)));
    return [...near].flatMap((path) => {
        const module = graph.modules.get(path);
        if (!module || imported.has(path) || module.mainGuard !== undefined)
            return [];
        const called = calledInside(path, module, graph);
        return module.definitions
            .filter(({ kind, name }) => kind === 'function' && !name.includes('.') && !called.has(name))
            .flatMap((definition) => taskOf({ path, definition }, graph, false));
    });
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
const testFile = /(?:^|\/)(?:test_[^/]*|[^/]*_tests?|conftest)\.py$/;
/** What the project runs to fit a model. Tests, benchmarks and what only starts another entry point are left out. */
function fittingsOf(project, graph, fits, launches) {
    const near = reaching(graph, fits.keys());
    const runnables = runnablesOf(project, graph, launches, near);
    const tasks = new Set(runnables.filter(({ isStep }) => isStep).flatMap(({ start }) => start.map(({ path, within }) => `${path}\n${within}`)));
    const candidates = runnables.filter(({ path, start }) => start.some((scope) => near.has(scope.path)) && !isMeasuring(path));
    const found = candidates.flatMap((runnable) => fittingOf(runnable, graph, fits));
    const isModule = onlyImported(project, graph, launches);
    const run = found.filter(({ runnable, fit }) => runnable.kind !== 'script' || fit.within === '' || !isModule(runnable.path));
    return withoutTemplates(withoutDelegates(onePerFile(run), tasks));
}
/** Says whether a file is a module of a package that others import and nothing starts: what its top level calls, a registry say, runs no training. */
function onlyImported({ repository }, graph, launches) {
    const imported = new Set([...graph.modules.keys()].flatMap((path) => graph.imports(path)));
    const started = new Set(launches.map(({ path }) => path));
    return (path) => {
        const isPackaged = repository.facts.has(join_path_joinPath(parentOf(path), '__init__.py'));
        return isPackaged && imported.has(path) && !started.has(path) && graph.modules.get(path)?.mainGuard === undefined;
    };
}
/** Whether a file exists to test or to measure. */
function isMeasuring(path) {
    return isTestPath(path) || testFile.test(path) || entry_points_measuring.test(path);
}
function fittingOf(runnable, graph, fits) {
    const reach = reachFrom(graph, runnable.start);
    const reached = [...reach.arrivals()].flatMap((arrival) => {
        const { path, within, main } = arrival.scope;
        const here = (fits.get(path) ?? []).filter((fit) => fit.within === within && (main === true || within !== '' || !isGuarded(graph, path, fit)));
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
    const users = new Map();
    for (const path of graph.modules.keys()) {
        for (const imported of graph.imports(path))
            users.set(imported, [...(users.get(imported) ?? []), path]);
    }
    const found = new Set(targets);
    for (const path of found)
        for (const user of users.get(path) ?? [])
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
    return [...best.values()];
}
/** What only leads to a file that can be run by itself, as a task or by way of one, is a pipeline and no entry point. */
function withoutDelegates(fittings, tasks) {
    const paths = new Set(fittings.map(({ runnable }) => runnable.path));
    return fittings.filter(({ runnable, arrival, fits }) => {
        if (runnable.kind === 'notebook')
            return true;
        if (fits.every(({ managed }) => managed) && runnable.handsOn?.some((path) => paths.has(path)))
            return false;
        const way = [];
        for (let step = arrival; step; step = step.from)
            way.push(step.scope);
        const isPipeline = runnable.kind === 'task' || way.some(({ path, within }) => tasks.has(`${path}\n${within}`));
        return !isPipeline || !way.some(({ path }) => path !== runnable.path && paths.has(path));
    });
}
const template = /\{\{|\{%|\.(?:tmpl|j2|jinja2?|mustache)$|(?:^|\/)__\w+__(?:\/|$)/;
/** What a template would generate counts only where the repository is nothing but that template. */
function withoutTemplates(fittings) {
    const own = fittings.filter(({ runnable }) => !template.test(runnable.path));
    return own.length > 0 ? own : [...fittings];
}
/** Where an entry point starts: its first line of code that leads to the fit. */
function startOf({ runnable, arrival, fit }) {
    if (runnable.line !== undefined)
        return entry_points_positionOf(runnable);
    let first = arrival;
    while (first?.from?.from)
        first = first.from;
    return entry_points_positionOf(first?.from && first.at ? first.at : fit.evidence);
}
function entry_points_positionOf({ line, cell }) {
    return { ...(line === undefined ? {} : { line }), ...(cell === undefined ? {} : { cell }) };
}

;// CONCATENATED MODULE: ./lib/analyses/training/guesses.js
/** Methods that fit whatever object they are called on. */
const fitMethods = new Set(['fit', 'partial_fit', 'fit_generator', 'train_on_batch', 'apply_gradients', 'fit_one_cycle']);
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
/** Calls that fit objects which no import explains: parameters, what own factories return, loops that are written out. */
function guessedFits(path, module, graph) {
    const imported = new Set(module.imports.filter(({ level }) => level === 0).map((item) => item.module.split('.')[0] ?? ''));
    const isForeign = (name) => {
        const root = name.split('.')[0]?.replace(/[()[\]]/g, '') ?? '';
        return imported.has(root) && graph.symbols.index.resolve(path, root) === undefined;
    };
    const methods = module.calls.filter((call) => saysFit(call) && isUnexplained(path, call, graph, isForeign));
    return [...methods, ...writtenLoops(module)];
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
    const meaning = graph.symbols.lookup(path, within, name);
    if (meaning === undefined)
        return !isForeign(name) || returnsAnything(receiver);
    if (meaning.rest.length === 0)
        return false;
    return meaning.symbol.definition.kind === 'function' || inherits(meaning.symbol, last, graph);
}
/** Whether a method of a class comes from somebody else's base class. */
function inherits(owner, method, { classes }) {
    return classes.method(owner, method) === undefined && classes.hasForeignBase(owner);
}
/** What somebody else's function returned may be anything: `hydra.utils.instantiate().fit`. A class says what it is. */
function returnsAnything(receiver) {
    return /(?:^|\.)[a-z_][a-z0-9_]*(?:\(\)|\[\])+$/.test(receiver);
}
/** Loops of one's own: a backward pass and an update of parameters in one function or class, or in a closure that the update calls. */
function writtenLoops({ calls }) {
    const updated = new Set();
    for (const { name, within, arguments: given } of calls) {
        if (!name.includes('.') || !updates.has(guesses_lastOf(name)) || otherSteps.test(name))
            continue;
        updated.add(guesses_outermost(within));
        for (const { value } of given)
            if (value.reference !== undefined)
                updated.add(value.reference);
    }
    return calls.filter(({ name, within }) => /(?:^|[._])backward$/.test(name) && updated.has(guesses_outermost(within)));
}
function guesses_outermost(within = '') {
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
        const known = (byPath.get(path) ?? []).filter((match) => !isPreparation(match, module, own)).map(fitOfRole);
        const taken = new Set(known.map(({ evidence: { line, cell } }) => `${cell ?? ''}:${line}`));
        const guessed = frameworks.size === 0 ? [] : guessedFits(path, module, graph);
        const others = guessed.filter(({ line, cell }) => !taken.has(`${cell ?? ''}:${line}`));
        const found = [...known, ...others.map((call) => fitOfCall(path, call, own))];
        if (found.length > 0)
            fits.set(path, found);
    }
    return fits;
}
/** Matches of training roles. A call that an orchestrator may run anything with is no fit by itself: what it runs may be. */
function recordedFits({ recognised: { roles } }) {
    const orchestrating = new Set(roles.filter(({ role }) => role.role === 'orchestrates').map(fits_placeOf));
    return roles.filter((match) => {
        return match.role.role === 'trains' && (match.by === 'calls' || match.by === 'bases') && !orchestrating.has(fits_placeOf(match));
    });
}
/** Whether what holds anything is fitted in a file that only prepares data, with no other framework beside. */
function isPreparation({ role, name, tool }, module, frameworks) {
    return role.general === true && frameworks.every((id) => id === tool.id) && onlyPrepares(module, name.split('.')[0] ?? name);
}
function fits_placeOf({ evidence: { path, line, cell }, name }) {
    return `${path}\n${cell ?? ''}:${line ?? ''} ${name}`;
}
function fitOfRole({ tool, evidence, within }) {
    return { evidence, within: within ?? '', frameworks: [tool.id], managed: tool.platform === true };
}
function fitOfCall(path, { name, line, cell, within }, frameworks) {
    const place = cell === undefined ? { path, line } : { path, line, cell };
    return { evidence: { ...place, says: `${name}(…)` }, within: within ?? '', frameworks, managed: false };
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
/** Functions of each language that fit a model by themselves, and those that do where a modelling package is loaded. */
const fitting = {
    r: {
        always: /^(?:stats::)?(?:lm|glm|nls|loess|aov)$/,
        loaded: /^(?:\w+::)?(?:train|fit|fit_resamples|last_fit|tune_grid|tune_bayes|randomForest|ranger|xgboost|xgb\.train|lightgbm|lgb\.train|glmnet|cv\.glmnet|rpart|svm|naiveBayes|nnet|gbm|gam|lmer|h2o\.\w+|auto\.arima|ARIMA|model|learner\$train)$/,
    },
    julia: { always: /^$/, loaded: /(?:^|\.)(?:train!|fit!|fit|lm|glm|update!|xgboost)$/ },
};
/** What an R package defines, documents and tests. */
const ofPackage = /^(?:R|man|vignettes|inst|tests|docs)\/|^[^/]*\.Rmd$/;
/** Entry points in R and Julia: scripts and documents; what belongs to a package only defines. */
function foreignFits({ facts, recognised }) {
    const packages = facts.filter(({ path }) => /(?:^|\/)DESCRIPTION$/.test(path)).map(({ path }) => path.slice(0, -'DESCRIPTION'.length));
    return facts.flatMap((file) => {
        if (!file.foreign || packages.some((root) => file.path.startsWith(root) && ofPackage.test(file.path.slice(root.length))))
            return [];
        const trains = recognised.rolesIn(file.path).filter(({ role, by }) => role.role === 'trains' && by === 'foreign');
        return fitIn(file, trains);
    });
}
function fitIn({ path, foreign }, trains) {
    const names = foreign && fitting[foreign.language];
    const call = names && foreign.calls.find(({ name }) => names.always.test(name) || (trains.length > 0 && names.loaded.test(name)));
    if (!call)
        return [];
    return [{ path, line: call.line, name: call.name, frameworks: [...new Set(trains.map(({ tool }) => tool.id))].sort() }];
}

;// CONCATENATED MODULE: ./lib/analyses/training/pipelines.js


/** Definitions of pipelines, one for each file and tool. */
function pipelinesOf({ facts, recognised }) {
    const files = facts.flatMap(({ path, dvc, tasks }) => {
        const stage = dvc?.kind === 'pipeline' ? dvc.stages[0] : undefined;
        if (stage)
            return [{ path, line: stage.line, tool: 'dvc' }];
        const task = tasks?.find(({ runner }) => runner === 'mlproject')?.tasks[0];
        return task ? [{ path, line: task.line, tool: 'mlflow' }] : [];
    });
    const found = recognised.roles
        .filter(({ role }) => role.role === 'orchestrates')
        .map(({ tool, evidence: { path, line, cell } }) => {
        return { path, ...(line === undefined ? {} : { line }), ...(cell === undefined ? {} : { cell }), tool: tool.id };
    });
    const seen = new Set();
    return [...files, ...found].filter(({ path, tool }) => {
        const key = `${path}\n${tool}`;
        if (seen.has(key) || isMeasuring(path))
            return false;
        seen.add(key);
        return true;
    });
}
/** Whether a pipeline starts a file: by a command of a stage, an MLproject or a job, or by its path in settings. */
function startedByPipeline(project, graph, launches) {
    const byCommand = launches.filter(({ from }) => isPipeline(from)).map(({ path }) => path);
    const bySettings = [...handedScripts(project, graph)].flatMap(([from, scripts]) => (graph.modules.has(from) ? [] : [...scripts]));
    const paths = new Set([...byCommand, ...bySettings]);
    return (path) => paths.has(path);
}
function isPipeline({ dvc, tasks, ci, objects, path }) {
    if (dvc?.kind === 'pipeline' || tasks?.some(({ runner }) => runner === 'mlproject'))
        return true;
    return ci !== undefined || (objects?.length ?? 0) > 0 || /(?:^|\/)Snakefile$|\.(?:smk|nf)$/.test(path);
}

;// CONCATENATED MODULE: ./lib/analyses/training/quality-gate.js

/** Metrics of a whole model; a score, a loss or an overlap may be that of one prediction. */
const modelMetric = /(?:^|[\W_])(?:acc(?:uracy)?|auc|auroc|f1|f_?beta|precision|recall|rmse|mae|mape|r2|r_squared|bleu|rouge|wer|cer|perplexity|map50?)(?:[\W_\d]|$)/i;
const anyMetric = /(?:^|[\W_])(?:score|loss|mse|iou|dice|metrics?|performance)(?:[\W_\d]|$)/i;
const errorMetric = /rmse|mae|mape|wer|cer|perplexity|mse|loss/i;
const threshold = /thres|limit|tolerance|cutoff/i;
const limit = /min(?:imum)?_|_min\b|max(?:imum)?_|baseline|required|target|acceptable|champion|production|prod_|current|deployed|registered/i;
/** Comparisons that choose a checkpoint or end a loop, not a model that goes out. */
const searching = /best|patience|early|prev(?:ious)?|last_|epoch|step|delta|lowest|highest|\blen\(|count|shape/i;
/** Where a model is judged, by the words of a path or a function. */
const judging = /gate|promot|validat|quality|evaluat|eval_|_eval|regist|deploy|champion|approv|accept|release|compare_model|check_model|model_(?:test|check)/i;
/** Where it is decided whether a model goes out: there the best of the others is a limit. */
const promoting = /promot|regist|deploy|champion|approv|release/i;
const bestOfOthers = /^(?:max|min)\(/;
const ordering = new Set(['<', '<=', '>', '>=']);
const comparing = /^dvc\s+metrics\s+diff\b/;
/** Whether a metric is held against a limit before a model goes out: in code, in a test, or by the platform's own check. */
function qualityGateOf({ facts, recognised }) {
    const evidence = [...quality_gate_byRole(recognised), ...facts.flatMap((file) => [...byComparison(file), ...byAssertion(file), ...byCommand(file)])];
    return { present: evidence.length > 0 ? 'yes' : 'no', evidence: evidence.slice(0, 10) };
}
function quality_gate_byRole({ roles }) {
    return roles.filter(({ role }) => role.role === 'gates-quality').map(({ evidence }) => evidence);
}
function byComparison({ path, python }) {
    return (python?.comparisons ?? []).flatMap(({ left, operator, right, line, cell, within = '' }) => {
        if (!ordering.has(operator) || searching.test(left) || searching.test(right))
            return [];
        const isJudged = judging.test(`${path} ${within}`);
        const isPromotion = promoting.test(`${path} ${within}`);
        const isTest = isMeasuring(path);
        if (isTest && !/model|perform|quality/i.test(within))
            return [];
        const names = (side) => !threshold.test(side) && (modelMetric.test(side) || (isJudged && !isTest && anyMetric.test(side)));
        const holds = (side, metric) => isLimit(side, metric) || (isPromotion && bestOfOthers.test(side));
        const isGate = (names(left) && holds(right, left)) || (names(right) && holds(left, right));
        return isGate ? [{ path, line, ...(cell === undefined ? {} : { cell }), says: `${left} ${operator} ${right}`.slice(0, 120) }] : [];
    });
}
/** A limit by its name, or a number: a share below one, or any for an error. */
function isLimit(side, metric) {
    const number = Number(side);
    return Number.isNaN(number)
        ? threshold.test(side) || limit.test(side)
        : number !== 0 && (Math.abs(number) < 1 || errorMetric.test(metric));
}
/** Test functions that are named after a model's metric. */
function byAssertion({ path, python }) {
    if (!python || !/(?:^|\/)tests?(?:\/|_)|_test\.py$/.test(path))
        return [];
    const held = python.asserts.filter(({ within }) => within !== undefined && /(?:^|_)model(?:_|$)/i.test(within) && modelMetric.test(within));
    return held.slice(0, 1).map(({ line, within }) => ({ path, line, says: within ?? '' }));
}
function byCommand({ path, commands, ci }) {
    if (!ci)
        return [];
    return (commands ?? [])
        .filter(({ words }) => comparing.test(words.join(' ')))
        .map(({ line, text }) => ({ path, line, says: text.slice(0, 120) }));
}

;// CONCATENATED MODULE: ./lib/analyses/training/reached.js

/** Says whether a run reaches a call that registers a model, or leaves that to a step of its own, which none of the runs reaches. */
function registrationOf({ recognised }, runs) {
    const matches = recognised.roles.filter(({ role, evidence }) => role.role === 'registers-model' && !isMeasuring(evidence.path));
    const reaches = (reach) => matches.some(({ evidence, within }) => reach.has(evidence.path, within));
    const isStepOfItsOwn = matches.length > 0 && !runs.some(reaches);
    return (reach) => (isStepOfItsOwn || reaches(reach) ? 'yes' : 'no');
}

;// CONCATENATED MODULE: ./lib/analyses/training/seeding.js

const seedArgument = /^(?:random_state|random_seed|seed|manual_seed|global_seed|data_seed)$/;
/** Names of what settings are kept in. */
const settings = /(?:^|[._])(?:params?|hyperparameters?|hparams|kwargs|config|cfg|settings|options|space)(?:$|[._])/i;
/**
 * Says whether a run fixes a seed: by a call, by an argument of one, or because nothing in it depends on chance. It is unknown where
 * what fits is given settings that the source does not write out.
 */
function seedingOf(project, { modules }) {
    const { explicit, implied, draws } = rolesOf(project);
    const isImplied = new Set(implied.map(({ evidence }) => seeding_placeOf(evidence)));
    const known = new Map();
    const dictionariesIn = (module) => {
        const found = known.get(module) ?? dictionariesOf(module);
        known.set(module, found);
        return found;
    };
    return ({ reach, fits }) => {
        const isReached = ({ evidence, within }) => reach.has(evidence.path, within);
        if (explicit.some(isReached))
            return 'yes';
        const bodies = [...reach.arrivals()].flatMap(({ scope: { path, within } }) => {
            const module = modules.get(path);
            return module ? [{ path, calls: bodyOf(module, within).calls, dictionaries: dictionariesIn(module) }] : [];
        });
        if (bodies.some(({ calls, dictionaries }) => calls.some((call) => says('yes', call, dictionaries))))
            return 'yes';
        const fitting = new Set(fits.map(({ evidence }) => seeding_placeOf(evidence)));
        if ([...fitting].every((place) => isImplied.has(place)) && !draws.some(isReached))
            return 'yes';
        return bodies.some((body) => isHidden(body, fitting)) ? 'unknown' : 'no';
    };
}
/** Whether what fits, or another call of the same library beside it, is given settings that stand elsewhere. */
function isHidden({ path, calls, dictionaries }, fitting) {
    const own = calls.filter(({ line, cell }) => fitting.has(seeding_placeOf({ path, line, cell })));
    const roots = new Set(own.map(seeding_rootOf));
    return calls.some((call) => roots.has(seeding_rootOf(call)) && says('unknown', call, dictionaries));
}
function says(answer, call, dictionaries) {
    return call.arguments.some((given) => seedIn(given, dictionaries) === answer);
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
function seedIn({ name, value }, { written, seeded }) {
    if (name !== undefined && seedArgument.test(name))
        return seeding_isFixed(value) ? 'yes' : 'no';
    const { reference, entries } = value;
    if (holdsSeed(value) || (reference !== undefined && seeded.has(reference)))
        return 'yes';
    if (entries !== undefined || (reference !== undefined && written.has(reference)))
        return 'no';
    return name === '**' || settings.test(name ?? '') || settings.test(reference ?? '') ? 'unknown' : 'no';
}
function holdsSeed({ entries = [] }) {
    return entries.some(({ key, value }) => seedArgument.test(key) && seeding_isFixed(value));
}
function seeding_isFixed({ literal, reference }) {
    return typeof literal === 'number' || reference !== undefined;
}

;// CONCATENATED MODULE: ./lib/analyses/training/tracking.js

const untracked = { tracked: 'no', tools: [], evidence: [] };
/** Says what records a run: calls that it reaches, settings that it reads, or the pipeline stage that starts it. */
function trackedBy(project, graph, launches) {
    const roles = project.recognised.roles.filter(({ role }) => role.role === 'tracks');
    const inCode = roles.filter(({ evidence }) => graph.modules.has(evidence.path));
    const inSettings = roles.filter(({ evidence: { path }, by }) => {
        return by !== 'environment' && !graph.modules.has(path) && project.repository.facts.get(path)?.settings !== undefined;
    });
    const installed = new Set(project.recognised.tools.map(({ tool }) => tool.id));
    const isInstalled = (id) => installed.has(id);
    const isChosen = chooser([...project.repository.facts.values()]);
    return (run) => {
        const reached = inCode.filter(({ evidence, within, role, tool }) => run.reach.has(evidence.path, within) && (!role.implied || isInstalled(tool.id)));
        if (reached.length > 0)
            return byCalls(run.reach, reached);
        const staged = byStage(run.path, launches);
        if (staged.tracked === 'yes')
            return staged;
        const named = readsSettings(run, graph) ? bySettings(inSettings, isChosen) : untracked;
        return ([staged, named].find(({ tracked }) => tracked === 'yes') ?? [staged, named].find(({ tracked }) => tracked === 'unknown') ?? untracked);
    };
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
function readsSettings({ reach, isTask }, { modules }) {
    if (isTask)
        return true;
    const paths = new Set([...reach.arrivals()].map(({ scope }) => scope.path));
    return [...paths].some((path) => {
        const module = modules.get(path);
        const decorators = module?.definitions.flatMap((definition) => definition.decorators) ?? [];
        return [...(module?.calls ?? []), ...decorators].some(({ name }) => configurators.test(name));
    });
}
function bySettings(matches, isChosen) {
    const chosen = matches.filter(({ evidence }) => isChosen(evidence.path));
    const found = chosen.length > 0 ? chosen : matches;
    if (found.length === 0)
        return untracked;
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
    const folders = new Set([...withDefaults.keys()].map(tracking_folderOf));
    const picks = [...withDefaults].flatMap(([path, { values }]) => values
        .filter(({ key }) => /^defaults\b/.test(key))
        .map(({ key, value }) => ({ path, group: tracking_groupOf(key), value: value.replace(/\.ya?ml$/, '') })));
    function isChosen(path, seen = new Set()) {
        const group = tracking_folderOf(path);
        const root = [...folders].find((folder) => folder !== group && tracking_folderOf(group) === folder);
        if (root === undefined || seen.has(path))
            return root === undefined;
        const option = tracking_nameOf(path).replace(/\.ya?ml$/, '');
        return picks.some((pick) => {
            if (pick.path === path || pick.value !== option)
                return false;
            const isHere = pick.group === tracking_nameOf(group) || (pick.group === '' && tracking_folderOf(pick.path) === group);
            return isHere && isChosen(pick.path, new Set([...seen, path]));
        });
    }
    return (path) => isChosen(path);
}
/** `logger` of `defaults[2].override /logger`; empty for an item without a group. */
function tracking_groupOf(key) {
    const last = key.replace(/^defaults(?:\[\d+\]|\.\d+)?\.?/, '').replace(/^override\s+/, '');
    return tracking_nameOf(last.replace(/@.*$/, ''));
}
/** A stage with parameters, in a pipeline with metrics, records both for each run. */
function byStage(path, launches) {
    const stages = launches.filter((launch) => launch.path === path).flatMap(({ from, command }) => stageOf(from, command.owner));
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
function tracking_folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function tracking_nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/analyses/training.js











/** What the project runs to fit a model, and what becomes of each run. */
const training = defineAnalysis({
    fact: 'training',
    analyse(project) {
        const entryPoints = entryPointsOf(project);
        return { tracking: trackingOf(entryPoints), entryPoints, pipelines: pipelinesOf(project), qualityGate: qualityGateOf(project) };
    },
    settled: ({ tracking }) => tracking === 'partly' || tracking === 'untracked',
});
function entryPointsOf(project) {
    const graph = callGraphOf(project.repository.facts);
    const launches = launchesOf(project.facts, graph, fileTest(project));
    const isStarted = startedByPipeline(project, graph, launches);
    const trackedOf = trackedBy(project, graph, launches);
    const seeds = seedingOf(project, graph);
    const fittings = fittingsOf(project, graph, fitsOf(project, graph), launches);
    const registers = registrationOf(project, fittings.map(({ reach }) => reach));
    const fromPython = fittings.map((fitting) => {
        const { runnable, reach } = fitting;
        const tracked = trackedOf({ path: runnable.path, isTask: runnable.kind === 'task', reach });
        const inPipeline = runnable.inPipeline || isStarted(runnable.path) ? 'yes' : 'no';
        return {
            ...descriptionOf(fitting),
            ...tracked,
            seeded: seeds(fitting),
            registers: registers(reach),
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
    return { path: runnable.path, ...startOf(fitting), kind, frameworks, chain: [...chainTo(arrival), fit.evidence] };
}
function foreignEntry({ path, line, name, frameworks }, project, isStarted) {
    const tracks = project.recognised.rolesIn(path).filter(({ role }) => role.role === 'tracks');
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
        registers: 'no',
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
    services,
    tools,
    storage,
    hazards,
    calls,
    hostedModels,
    runtimes,
    training,
    models,
    data,
    serving,
    monitoring,
    lockIn,
    kinds,
];

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
        return [...found];
    };
}
/** A glob without `/` is held against the file's name. It is compiled when a path first holds its longest plain part. */
function dispatch_compile(pattern, extractor) {
    const wholePath = pattern.includes('/');
    const { needle, ...name } = pattern.includes('(') ? dispatch_anything : plainParts(pattern);
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
const dispatch_anything = { needle: '', first: undefined, ending: undefined };
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
function budgetOf(steps) {
    let left = steps;
    return {
        spend(count) {
            left -= count;
            return left >= 0;
        },
    };
}

;// CONCATENATED MODULE: ./lib/extractors/extract.js




/** Parser steps that one file may cost; about ten times what the largest ordinary file needs. */
const stepsPerFile = 20_000_000;
/** Problems that one reader may have with one file: a thousand more say nothing new. */
const mostProblems = 20;
/** Facts of every file that some extractor wants. What cannot be read is a problem with the facts that it could change. */
async function extractFiles(source, { extractors, excluded, cache = new Map(), progress }) {
    const files = (await source.list()).filter((file) => !excluded?.(file.path));
    const wanted = wantedFiles(files, dispatch_dispatcher(extractors));
    const results = new Map();
    const unread = [];
    for (const file of wanted.keys()) {
        const known = file.blob && cache.get(extract_keyOf(file, file.blob));
        if (known)
            results.set(file.path, known);
        else
            unread.push(file);
    }
    const maxBytes = (file) => Math.max(...(wanted.get(file) ?? []).map((extractor) => extractor.maxBytes));
    let done = 0;
    for await (const read of source.read(unread, { maxBytes })) {
        results.set(read.file.path, resultOf(read, wanted.get(read.file) ?? [], cache));
        progress?.(++done, unread.length);
    }
    return collect(files, results);
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
function resultOf(read, extractors, cache) {
    const blob = 'text' in read ? (read.file.blob ?? read.blob) : undefined;
    if (blob === undefined)
        return extractFile(read, extractors);
    const key = extract_keyOf(read.file, blob);
    const known = cache.get(key);
    if (known)
        return known;
    const result = extractFile(read, extractors);
    // A failure of ours may be of the moment: it is not remembered.
    if (!result.problems.some(({ internal }) => internal))
        cache.set(key, result);
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
        const affects = [...new Set(extractors.flatMap((extractor) => extractor.affects))];
        if (affects.length > 0)
            result.problems.push({ path, stage: 'source', reason: `${read.failure}: ${read.detail}`, affects });
        return result;
    }
    for (const extractor of extractors)
        runExtractor(extractor, path, read.text, result);
    return result;
}
function runExtractor(extractor, path, text, result) {
    const problem = (reason, line) => {
        if (extractor.affects.length === 0)
            return;
        result.problems.push({ path, ...(line === undefined ? {} : { line }), stage: 'extractor', reason, affects: [...extractor.affects] });
    };
    if (text.length > extractor.maxBytes) {
        problem(`oversized: ${text.length} characters, of which ${extractor.maxBytes} are read at most`);
        return;
    }
    try {
        if (extractor.wants && !extractor.wants(text))
            return;
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
/** Facts that are read from their own formats; all others rest on tools, whose signs may stand in any file. */
const ofOwnFormats = new Set(['files', 'documents', 'notebooks', 'images']);
/** What an unreadable file could plausibly change is less than what a reader feeds: when that fails, nothing it feeds is sure. */
function failureOf({ id, affects }, path, error) {
    failures/* failures */.e.publish(error);
    const reason = `internal error: the ${id} reader failed: ${error instanceof Error ? error.message : String(error)}`;
    const fed = model_facts/* factNames */.hO.filter((name) => affects.length === 0 || affects.includes(name) || !ofOwnFormats.has(name));
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
    return { files, facts, problems };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/model/yaml-nesting.js
const deepestFlow = 150;
const mostOnOneLine = 100;
const mostPairs = 500;
const widestIndent = 200;
const [tab, yaml_nesting_lineFeed, carriageReturn, space, comma, dash, colon, question, bracket, closing, brace, closingBrace] = [
    9, 10, 13, 32, 44, 45, 58, 63, 91, 93, 123, 125,
];
const beforeFlow = new Set([tab, yaml_nesting_lineFeed, carriageReturn, space, comma, dash, colon, question, bracket, brace]);
/**
 * Whether collections may nest deeper than a reader that recurses can follow: by brackets, by `- - -` or `a: a: a:` on one line, or by indentation.
 * What looks like it in strings and comments counts too; nobody writes that many levels. A stack that is used up is no error that can
 * always be caught: the engine ends the process where a regular expression would have to be compiled there.
 */
function mayNestDeeply(text) {
    let [flow, onLine, pairs, lineStart, previous] = [0, 0, 0, 0, yaml_nesting_lineFeed];
    let indenting = true;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (indenting && code !== space) {
            indenting = false;
            if (at - lineStart > widestIndent)
                return true;
        }
        if (code === yaml_nesting_lineFeed) {
            indenting = true;
            lineStart = at + 1;
            onLine = 0;
            pairs = 0;
        }
        else if ((code === bracket || code === brace) && (flow > 0 || beforeFlow.has(previous))) {
            if (++flow > deepestFlow)
                return true;
        }
        else if (code === closing || code === closingBrace) {
            if (flow > 0)
                flow--;
        }
        else if ((code === space || code === tab) && (previous === dash || previous === question)) {
            if (++onLine > mostOnOneLine)
                return true;
        }
        else if (code === colon) {
            if (++pairs > mostPairs)
                return true;
        }
        else if (code === comma)
            pairs = 0;
        previous = code;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/languages/yaml/node.js
/** Values and keys that are read of one text; what comes after them is left out. */
const maxNodes = 300_000;
/** Levels that are read; what stands deeper is left out. */
const node_maxDepth = 100;
/** Entries of a map, none for anything else. */
function entriesOf(node) {
    return node?.kind === 'map' ? node.entries : [];
}

;// CONCATENATED MODULE: ./lib/languages/yaml/library.js



/** Every document of the text as the `yaml` library reads it: all of YAML 1.2, with a problem for each thing that does not parse. */
function readWithLibrary(text) {
    if (mayNestDeeply(text))
        return [{ problems: [{ line: 1, reason: 'nested too deeply to be read' }] }];
    const lines = new dist/* LineCounter */.HN();
    const budget = { left: maxNodes };
    const options = { lineCounter: lines, logLevel: 'error', prettyErrors: false, uniqueKeys: false, strict: false };
    const documents = withoutStacks(() => (0,dist/* parseAllDocuments */.hR)(text, options));
    return Array.isArray(documents) ? documents.map((document) => convert(document, lines, budget)) : [];
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
    if (!node || depth > node_maxDepth || --conversion.budget.left < 0)
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
const [cursor_tab, cursor_lineFeed, cursor_space, hash, cursor_dash, dot] = [9, 10, 32, 35, 45, 46];
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
    return code === cursor_space || code === cursor_lineFeed || code === cursor_tab || Number.isNaN(code);
}
/** Accounts for a value or key at a depth; the library knows what to leave out where there are too many. */
function enter(cursor, depth) {
    if (--cursor.left < 0 || depth > node_maxDepth)
        giveUp();
}
/** First offset from `at` on that holds no space and no tab. */
function skipSpaces(text, at) {
    let code = text.charCodeAt(at);
    while (code === cursor_space || code === cursor_tab)
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
    else if (code === cursor_lineFeed)
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
        while (text.charCodeAt(at) === cursor_space)
            at++;
        const column = at - cursor.at;
        const code = text.charCodeAt(at);
        if (code === cursor_lineFeed)
            nextLine(cursor, at);
        else if (code === hash) {
            cursor.comment = Math.min(cursor.comment, column);
            skipLine(cursor);
        }
        else {
            if (code === cursor_tab)
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
    if ((code !== cursor_dash && code !== dot) || text.charCodeAt(at + 1) !== code || text.charCodeAt(at + 2) !== code)
        return undefined;
    if (!isEmpty(text.charCodeAt(at + 3)))
        return undefined;
    return code === cursor_dash ? '---' : '...';
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

const [plain_tab, plain_lineFeed, plain_space, plain_hash, plain_dash, plain_colon, plain_question] = [9, 10, 32, 35, 45, 58, 63];
const indicators = codesOf('#,[]{}&*!|>\'"%@`');
const flowIndicators = codesOf(',[]{}');
function codesOf(characters) {
    return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
/** Whether an unquoted scalar may start here. */
function startsPlain(text, at, inFlow) {
    const code = text.charCodeAt(at);
    if (code === plain_dash || code === plain_colon || code === plain_question)
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
        if (code === plain_colon && endsIndicator(text.charCodeAt(at + 1), inFlow))
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
const plain_nothing = /^(?:~|[Nn]ull|NULL)$/;
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
    return plain_nothing.test(source);
}
/** An unquoted scalar by the core schema of YAML 1.2. */
function plainScalar(source, line) {
    const value = notString.test(source) ? resolved(source) : source;
    return { kind: 'scalar', line, value, text: value === null ? '' : source, textLine: line };
}
function resolved(source) {
    if (plain_nothing.test(source))
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
    return /[\\\n]/.test(inner) ? quoted_unescaped(inner) : inner;
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
function quoted_unescaped(inner) {
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
    return scalars_keyOf(text.slice(at, end), quoted);
}
/** A key as its text; merge keys and keys of several lines are left to the library. */
function scalars_keyOf(source, quoted) {
    if (source.includes('\n'))
        giveUp();
    const key = quoted ? unquoted(source) : isNull(source) ? '' : source;
    return key === '<<' ? giveUp() : key;
}

;// CONCATENATED MODULE: ./lib/languages/yaml/flow.js




const [flow_lineFeed, flow_space, flow_hash, flow_comma, flow_colon, openList, closeList, openMap, closeMap] = [10, 32, 35, 44, 58, 91, 93, 123, 125];
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
        if (text.charCodeAt(cursor.at) === flow_comma) {
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
    const key = scalars_keyOf(text.slice(at, end), quoted);
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
function yaml_textOf(node) {
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
        return scalarsOf(script);
    return script.items.flatMap(flatten);
}
/** A `cd` in one line of a list holds for the lines below. */
function changedDirectory(text, directory) {
    if (!/\bcd\b|\bpushd\b|\bpopd\b/.test(text))
        return directory;
    const marker = parseShell(`${text}\n:`, 1).at(-1);
    return joinPath(directory ?? '', marker?.directory ?? '') || undefined;
}
function imagesOf({ image, services, line, name }) {
    return [image, ...services].flatMap((reference) => (reference ? [{ line, owner: name, ...parseImageReference(reference) }] : []));
}

;// CONCATENATED MODULE: ./lib/extractors/appveyor.js


/** `appveyor.yml`: one job. */
const appveyor = {
    id: 'appveyor',
    files: ['appveyor.yml', '.appveyor.yml'],
    affects: ['tests', 'ci', 'tools'],
    maxBytes: 500_000,
    extract({ path, text }) {
        const { root, problems } = readYaml(text);
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
        const script = child(root, phase);
        const commands = (script?.kind === 'list' ? script.items : script ? [script] : []).flatMap(itemCommands);
        return commands.length > 0 ? [commandStep(script?.line ?? 1, commands, { name: phase })] : [];
    });
    const variables = child(root, 'environment');
    const rows = [variables, ...itemsOf(child(variables, 'matrix'))].flatMap(entriesOf);
    const matrix = rows.filter(({ value }) => yaml_textOf(value) !== undefined).map(({ key, value }) => [key, textsOf(value)]);
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
const longest = 1_000_000;
/** CodeBuild's buildspec files, each phase a job. What starts them is set up in AWS and stays unsaid. */
const awsCodebuild = {
    id: 'aws-codebuild',
    files: ['*.yml', '*.yaml'],
    wants: (text) => text.length < longest && /^phases:/m.test(text) && /^[ \t]+commands:/m.test(text),
    affects: ['tests', 'ci', 'tools', 'training', 'serving'],
    maxBytes: 10_000_000,
    extract({ path, text }) {
        const { root, problems } = readYaml(text);
        const environment = recordOf(at(root, 'env', 'variables'));
        const jobs = entriesOf(child(root, 'phases')).map(({ key, line, value }) => ({
            line,
            name: key,
            disabled: false,
            needs: [],
            services: [],
            ...(Object.keys(environment).length > 0 && { environment }),
            steps: ['commands', 'finally'].flatMap((name) => {
                const script = child(value, name);
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
        const { root, problems } = readYaml(text);
        const resources = entriesOf(child(root, 'Resources'));
        const ofType = (type) => resources.filter(({ value }) => yaml_textOf(child(value, 'Type')) === type);
        const pipelines = ofType('AWS::CodePipeline::Pipeline');
        if (pipelines.length === 0)
            return { facts: {} };
        const jobs = [...pipelines.flatMap(aws_codepipeline_stagesOf), ...ofType('AWS::CodeBuild::Project').flatMap(buildOf)];
        const role = path.includes('{{') ? 'template' : 'workflow';
        return { facts: ciFacts({ system: 'aws-codepipeline', role, triggers: [], paths: [], jobs, includes: [], uses: [] }), problems };
    },
};
function aws_codepipeline_stagesOf({ value }) {
    const stages = itemsOf(at(value, 'Properties', 'Stages'));
    return stages.map((stage) => aws_codepipeline_jobOf(yaml_textOf(child(stage, 'Name')) ?? 'stage', stage.line, []));
}
/** A buildspec that stands in the template as text. */
function buildOf({ key, line, value }) {
    const written = at(value, 'Properties', 'Source', 'BuildSpec');
    if (written?.kind !== 'scalar' || !written.text.includes('phases:'))
        return [];
    return [aws_codepipeline_jobOf(key, line, phasesOf(written))];
}
function phasesOf({ text, textLine }) {
    const phases = entriesOf(child(readYaml(text).root, 'phases'));
    return phases.map(({ key, line, value }) => {
        const commands = scriptCommands(child(value, 'commands')).map((command) => ({ ...command, line: command.line + textLine - 1 }));
        return commandStep(line + textLine - 1, commands, { name: key });
    });
}
function aws_codepipeline_jobOf(name, line, steps) {
    return { line, name, disabled: false, needs: [], services: [], steps };
}

;// CONCATENATED MODULE: ./lib/languages/azure-pipelines.js


/** Items of a list; those of template conditions (`${{ if … }}:`, `${{ each … }}:`) included. */
function itemsThroughConditions(list) {
    return itemsOf(list).flatMap((item) => {
        const conditional = entriesOf(item).filter(({ key }) => key.startsWith('${{'));
        return conditional.length > 0 ? conditional.flatMap(({ value }) => itemsThroughConditions(value)) : [item];
    });
}
/** Every job of a pipeline or template; the steps of a file that has no jobs are the job `steps`. */
function azureJobs(root) {
    const variables = variablesOf(root);
    const staged = itemsThroughConditions(child(root, 'stages')).flatMap((stage) => {
        if (yaml_textOf(child(stage, 'template')))
            return [azure_pipelines_jobOf(stage, variables)];
        const own = { ...variables, ...variablesOf(stage) };
        const isOff = azure_pipelines_isNever(yaml_textOf(child(stage, 'condition')));
        return itemsThroughConditions(child(stage, 'jobs')).map((job) => ({ ...azure_pipelines_jobOf(job, own), ...(isOff && { disabled: true }) }));
    });
    const jobs = itemsThroughConditions(child(root, 'jobs')).map((job) => azure_pipelines_jobOf(job, variables));
    const steps = child(root, 'steps');
    const extended = child(root, 'extends');
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
        const path = key === 'template' ? yaml_textOf(value) : undefined;
        return path && /\.ya?ml(?:@|$)/.test(path) ? [{ line, path }] : azureTemplates(value);
    });
}
function azure_pipelines_jobOf(job, inherited) {
    const name = ['job', 'deployment', 'template'].map((key) => yaml_textOf(child(job, key))).find(Boolean) ?? 'steps';
    const template = yaml_textOf(child(job, 'template'));
    const condition = yaml_textOf(child(job, 'condition'));
    const container = child(job, 'container');
    const image = yaml_textOf(container) ?? yaml_textOf(child(container, 'image'));
    const environment = { ...inherited, ...variablesOf(job) };
    const matrix = matrixOf(child(child(job, 'strategy'), 'matrix'));
    return {
        line: job.line,
        name,
        ...(condition && { condition }),
        disabled: azure_pipelines_isNever(condition),
        ...(template && { uses: template, with: recordOf(child(job, 'parameters')) }),
        needs: itemsOf(child(job, 'dependsOn')).flatMap((need) => yaml_textOf(need) ?? []),
        ...(image && /[:/]/.test(image) && { image }),
        services: [],
        ...(Object.keys(environment).length > 0 && { environment }),
        ...(matrix && { matrix }),
        steps: [child(job, 'steps'), ...strategySteps(child(job, 'strategy'))].flatMap((steps) => itemsThroughConditions(steps).map(azure_pipelines_stepOf)),
    };
}
/** Steps of a deployment job: `strategy.runOnce.deploy.steps` and its like. */
function strategySteps(strategy) {
    return entriesOf(strategy).flatMap(({ key, value }) => {
        if (key === 'matrix')
            return [];
        return key === 'steps' ? [value] : strategySteps(value);
    });
}
const scriptKeys = ['script', 'bash', 'pwsh', 'powershell'];
function azure_pipelines_stepOf(step) {
    const inputs = child(step, 'inputs');
    const directory = yaml_textOf(child(step, 'workingDirectory')) ?? yaml_textOf(child(inputs, 'workingDirectory'));
    const uses = yaml_textOf(child(step, 'task')) ?? yaml_textOf(child(step, 'template'));
    const [condition, name] = [yaml_textOf(child(step, 'condition')), yaml_textOf(child(step, 'displayName'))];
    const scripts = [...scriptKeys.map((key) => child(step, key)), child(inputs, 'script'), child(inputs, 'inlineScript')];
    const commands = [...scripts.map(withoutMacros), scriptFile(inputs)].flatMap((script) => scriptCommands(script, directory));
    const environment = recordOf(child(step, 'env'));
    return commandStep(step.line, commands, {
        ...(name && { name }),
        ...(uses && { uses, with: recordOf(inputs ?? child(step, 'parameters')) }),
        ...(directory && { workingDirectory: directory }),
        ...(condition && { condition }),
        ...(Object.keys(environment).length > 0 && { environment }),
    });
}
/** A task that is given a script's path runs it. */
function scriptFile(inputs) {
    const file = ['filePath', 'scriptPath'].map((key) => child(inputs, key)).find((node) => yaml_textOf(node));
    if (file?.kind !== 'scalar')
        return undefined;
    const runner = file.text.endsWith('.py') ? 'python ' : file.text.endsWith('.sh') ? 'bash ' : '';
    return withoutMacros({ ...file, text: `${runner}${file.text} ${yaml_textOf(child(inputs, 'arguments')) ?? ''}` });
}
const posixCommands = new Set(['pwd', 'date', 'whoami', 'nproc', 'hostname', 'uname', 'ls', 'id', 'arch']);
/** `$(name)` is a variable here unless it is a command that everyone knows. */
function withoutMacros(node) {
    if (node?.kind !== 'scalar')
        return node;
    const text = node.text.replace(/\$\(([A-Za-z_][\w.-]*)\)/g, (macro, name) => (posixCommands.has(name) ? macro : `\${${name}}`));
    return { ...node, text };
}
function variablesOf(node) {
    const variables = child(node, 'variables');
    if (variables?.kind === 'map')
        return recordOf(variables);
    return Object.fromEntries(itemsOf(variables).flatMap((variable) => {
        const name = yaml_textOf(child(variable, 'name'));
        return name ? [[name, yaml_textOf(child(variable, 'value')) ?? '']] : [];
    }));
}
function matrixOf(matrix) {
    const values = new Map();
    for (const { value: row } of entriesOf(matrix)) {
        for (const [key, value] of Object.entries(recordOf(row)))
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
        /^[ \t]*-[ \t]*(?:task|script|bash|pwsh|powershell|template|checkout|job|deployment|stage|\$\{\{ *(?:if|each)\b.*)[ \t]*:|^extends:/m.test(text),
    affects: ['tests', 'ci', 'tools', 'training', 'serving'],
    maxBytes: 10_000_000,
    extract({ path, text }) {
        const { root, problems } = readYaml(text);
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
    const holds = (list, keys) => itemsThroughConditions(child(root, list)).some((item) => keys.some((key) => child(item, key)));
    if (holds('steps', stepKeys) || holds('jobs', ['job', 'deployment', 'template']) || holds('stages', ['stage', 'template']))
        return true;
    return Boolean(yaml_textOf(child(child(root, 'extends'), 'template')));
}
/** A file without trigger, pool or resources that takes parameters or is a bare list of steps is there for others to include. */
function startsByItself(path, root) {
    if (path.includes('{{') || path.includes('{%'))
        return false;
    const has = (key) => child(root, key) !== undefined;
    if (/azure-pipelines?[^/]*\.ya?ml$/.test(path) || ['trigger', 'pr', 'schedules', 'pool', 'resources', 'extends'].some(has))
        return true;
    return has('stages') && !has('parameters');
}
function isLocal({ path }) {
    return !path.includes('@') || path.endsWith('@self');
}
function triggersOf(root) {
    const push = child(root, 'trigger');
    const review = child(root, 'pr');
    const isOff = (node) => yaml_textOf(node) === 'none';
    const triggers = [];
    if (!isOff(push))
        triggers.push('push');
    if (review ? !isOff(review) : !isOff(push))
        triggers.push('pull-request');
    if (itemsOf(child(root, 'schedules')).length > 0)
        triggers.push('schedule');
    if (entriesOf(push).some(({ key }) => key === 'tags'))
        triggers.push('tag');
    return triggers.length > 0 ? triggers : ['manual'];
}

;// CONCATENATED MODULE: ./lib/extractors/bitbucket-pipelines.js


/** `bitbucket-pipelines.yml`: each step is a job with the triggers of the pipelines that hold it. */
const bitbucketPipelines = {
    id: 'bitbucket-pipelines',
    files: ['bitbucket-pipelines.yml'],
    affects: ['tests', 'ci', 'tools'],
    maxBytes: 500_000,
    extract({ path, text }) {
        const { root, problems } = readYaml(text);
        const jobs = entriesOf(child(root, 'pipelines')).flatMap(({ key, value }) => {
            const lists = value.kind === 'list' ? [value] : entriesOf(value).map((entry) => entry.value);
            return lists.flatMap(bitbucket_pipelines_stepsOf).map((step) => bitbucket_pipelines_jobOf(step, bitbucket_pipelines_triggersOf.get(key) ?? ['other'], yaml_textOf(child(root, 'image'))));
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
    return entriesOf(node).flatMap(({ key, value }) => {
        if (key === 'step')
            return [value];
        return key === 'parallel' || key === 'stage' || key === 'steps' ? bitbucket_pipelines_stepsOf(value) : [];
    });
}
function bitbucket_pipelines_jobOf(step, triggers, defaultImage) {
    const image = yaml_textOf(child(step, 'image')) ?? yaml_textOf(child(child(step, 'image'), 'name')) ?? defaultImage;
    const pipes = itemsOf(child(step, 'script')).flatMap((item) => {
        const pipe = yaml_textOf(child(item, 'pipe'));
        return pipe ? [commandStep(item.line, [], { uses: pipe })] : [];
    });
    return {
        line: step.line,
        name: yaml_textOf(child(step, 'name')) ?? 'step',
        triggers,
        disabled: false,
        needs: [],
        ...(image && { image }),
        services: [],
        steps: [commandStep(step.line, scriptCommands(child(step, 'script'))), ...pipes],
    };
}

;// CONCATENATED MODULE: ./lib/extractors/buildkite.js


/** Buildkite pipelines, each command step a job. What starts them is set up in Buildkite and stays unsaid. */
const buildkite = {
    id: 'buildkite',
    files: ['**/.buildkite/**/*.{yml,yaml}'],
    wants: (text) => /^[ \t]*(?:-[ \t]*)?steps:/m.test(text),
    affects: ['tests', 'ci', 'tools'],
    maxBytes: 500_000,
    extract({ path, text }) {
        const { root, problems } = readYaml(text);
        const jobs = buildkite_stepsOf(child(root, 'steps')).map(buildkite_jobOf);
        const role = path.startsWith('.buildkite/') ? 'workflow' : 'template';
        return { facts: ciFacts({ system: 'buildkite', role, triggers: [], paths: [], jobs, includes: [], uses: [] }), problems };
    },
};
function buildkite_stepsOf(steps) {
    return itemsOf(steps).flatMap((step) => (child(step, 'steps') ? buildkite_stepsOf(child(step, 'steps')) : [step]));
}
function buildkite_jobOf(step, index) {
    const script = child(step, 'commands') ?? child(step, 'command');
    const plugins = itemsOf(child(step, 'plugins')).flatMap((plugin) => entriesOf(plugin).map(({ key, line }) => commandStep(line, [], { uses: key })));
    const environment = recordOf(child(step, 'env'));
    return {
        line: step.line,
        name: yaml_textOf(child(step, 'label')) ?? yaml_textOf(child(step, 'key')) ?? `step ${index + 1}`,
        disabled: false,
        needs: textsOf(child(step, 'depends_on')),
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
    affects: ['tests', 'ci', 'tools', 'training', 'serving'],
    maxBytes: 1_000_000,
    extract({ path, text }) {
        const { root, problems } = readYaml(text);
        const budget = { left: circleci_maxSteps };
        const uses = usesIn(root);
        const jobs = entriesOf(child(root, 'jobs')).map((entry) => circleci_jobOf(entry, uses && (uses.get(entry.key) ?? []), { root, budget }));
        if (jobs.length === 0)
            return { facts: {}, problems };
        const role = /^\.circleci\/config\.ya?ml$/.test(path) ? 'workflow' : 'template';
        const triggers = [...new Set(jobs.filter(({ disabled }) => !disabled).flatMap((job) => job.triggers ?? everyBranch))];
        return { facts: ciFacts({ system: 'circleci', role, triggers, paths: [], jobs, includes: [], uses: [] }), problems };
    },
};
const everyBranch = ['push', 'pull-request'];
function circleci_jobOf({ key, line, value }, uses, { root, budget }) {
    const executor = child(child(root, 'executors'), yaml_textOf(child(value, 'executor')) ?? yaml_textOf(at(value, 'executor', 'name')) ?? '');
    const images = [child(value, 'docker'), child(executor, 'docker')].flatMap((docker) => itemsOf(docker).flatMap((item) => yaml_textOf(child(item, 'image')) ?? []));
    const directory = yaml_textOf(child(value, 'working_directory'));
    const environment = recordOf(child(value, 'environment'));
    const triggers = uses && circleci_triggersOf(uses);
    return {
        line,
        name: key,
        ...(triggers && { triggers }),
        disabled: uses?.length === 0,
        needs: (uses ?? []).flatMap(({ settings }) => textsOf(child(settings, 'requires'))),
        ...(images[0] && { image: images[0] }),
        services: images.slice(1),
        ...(Object.keys(environment).length > 0 && { environment }),
        steps: circleci_stepsOf(child(value, 'steps'), { root, directory: isCheckout(directory) ? undefined : directory, budget, open: [] }),
    };
}
/** The checkout stands in the job's working directory, so that a path there is the repository's root. */
function isCheckout(directory) {
    return directory === undefined || /^[~/]/.test(directory);
}
/** Where workflows name each job; absent where the file has no workflows. */
function usesIn(root) {
    const workflows = entriesOf(child(root, 'workflows')).filter(({ value }) => child(value, 'jobs'));
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
        const scheduled = itemsOf(child(value, 'triggers')).some((trigger) => child(trigger, 'schedule'));
        for (const item of itemsOf(child(value, 'jobs'))) {
            const name = yaml_textOf(item);
            if (name !== undefined)
                add(name, { settings: undefined, scheduled });
            for (const { key, value: settings } of entriesOf(item))
                add(key, { settings, scheduled });
        }
    }
    return uses;
}
function circleci_triggersOf(uses) {
    const found = new Set(uses.flatMap(({ settings, scheduled }) => {
        if (scheduled)
            return ['schedule'];
        const only = textsOf(at(settings, 'filters', 'branches', 'only'));
        const ignored = textsOf(at(settings, 'filters', 'branches', 'ignore'));
        const onlyTags = child(child(settings, 'filters'), 'tags') && ignored.some((branch) => branch.includes('.*'));
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
    return itemsOf(steps).flatMap((step) => {
        if (--place.budget.left < 0)
            return [];
        const named = yaml_textOf(step);
        if (named !== undefined)
            return namedStep(named, step.line, undefined, place);
        return entriesOf(step).flatMap(({ key, line, value }) => {
            if (key === 'run')
                return [runStep(value, line, place)];
            const nested = child(value, 'steps');
            return nested ? circleci_stepsOf(nested, place) : namedStep(key, line, value, place);
        });
    });
}
/** A command that the file defines is replaced by its steps; any other name is an orb's. */
function namedStep(name, line, settings, place) {
    const command = child(child(place.root, 'commands'), name);
    if (command && place.open.includes(name))
        return [];
    if (command)
        return circleci_stepsOf(child(command, 'steps'), { ...place, open: [...place.open, name] });
    return [commandStep(line, [], { uses: name, with: recordOf(settings) })];
}
function runStep(run, line, { directory, budget }) {
    const script = run.kind === 'scalar' ? run : child(run, 'command');
    budget.left -= Math.floor((yaml_textOf(script) ?? '').length / charactersPerStep);
    const folder = yaml_textOf(child(run, 'working_directory')) ?? directory;
    const name = yaml_textOf(child(run, 'name'));
    const environment = recordOf(child(run, 'environment'));
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
    affects: [],
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

;// CONCATENATED MODULE: ./lib/languages/exec.js

/** The commands that an argument vector runs: itself, or what a shell or a wrapper in it runs. */
function parseExec(words, line) {
    return parseShell(words.map(quote).join(' '), line);
}
function quote(word) {
    return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./lib/languages/variables.js
/** Values that hold each other twice double with every line. */
const variables_maxLength = 10_000;
/** Expands `$A`, `${A}`, `${A:-x}`, `${A-x}`, `${A:+x}` and `${A+x}`; a variable without value stays as written, and so does a text that grows too long. */
function expandVariables(text, values) {
    if (!text.includes('$'))
        return text;
    const expanded = expand(text, values);
    return expanded.length > Math.max(variables_maxLength, text.length) ? text : expanded;
}
function expand(text, values) {
    return text.replace(VARIABLE, (written, plain, name, operator, word = '') => {
        const value = values.get(plain ?? name ?? '');
        const given = operator?.startsWith(':') ? Boolean(value) : value !== undefined;
        if (operator?.endsWith('+'))
            return given ? expandVariables(word, values) : '';
        if (operator?.endsWith('-'))
            return given ? (value ?? '') : expandVariables(word, values);
        return value ?? written;
    });
}
const VARIABLE = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+])((?:[^{}]|\{[^{}]*\})*))?\})/g;

;// CONCATENATED MODULE: ./lib/extractors/compose.js





/** Compose files: the services with their images, builds and health checks. */
const compose_compose = {
    id: 'compose',
    files: ['*{docker,podman}[_-]compose*.{yml,yaml}', 'compose{,[._-]*}.{yml,yaml}'],
    wants: (text) => /^["']?services["']?\s*:/m.test(text),
    affects: ['services', 'tools', 'serving', 'monitoring'],
    maxBytes: 512 * 1024,
    extract({ text, budget }) {
        if (!budget.spend(text.length))
            return { facts: {}, problems: [{ reason: 'too large to read' }] };
        const { root, problems } = readYaml(text);
        const entries = entriesOf(child(root, 'services')).filter(({ value }) => value.kind === 'map');
        return {
            facts: { services: entries.map(toService), images: entries.flatMap(compose_imageOf), commands: entries.flatMap(commandsOf) },
            problems,
        };
    },
};
const DEFAULTS = new Map();
function toService({ key, line, value }) {
    const image = yaml_textOf(child(value, 'image'));
    const build = compose_buildOf(child(value, 'build'));
    const command = commandText(child(value, 'command'));
    const restart = yaml_textOf(child(value, 'restart'));
    return {
        name: key,
        line,
        ...(image && { image: expandVariables(image, DEFAULTS) }),
        ...(build && { build }),
        ...(command && { command }),
        ports: itemsOf(child(value, 'ports')).flatMap((port) => yaml_textOf(port) ?? yaml_textOf(child(port, 'published')) ?? yaml_textOf(child(port, 'target')) ?? []),
        volumes: itemsOf(child(value, 'volumes')).flatMap((volume) => yaml_textOf(volume) ?? volumeOf(volume)),
        healthcheck: isHealthCheck(child(value, 'healthcheck')),
        ...(restart && { restart }),
        environment: environmentOf(child(value, 'environment')),
    };
}
/** The Dockerfile, or the folder that is built. */
function compose_buildOf(node) {
    if (node?.kind !== 'map')
        return yaml_textOf(node);
    const context = yaml_textOf(child(node, 'context')) ?? '.';
    const dockerfile = yaml_textOf(child(node, 'dockerfile'));
    return dockerfile ? `${context.replace(/\/$/, '')}/${dockerfile}` : context;
}
function volumeOf(node) {
    return [child(node, 'source'), child(node, 'target')].flatMap((part) => yaml_textOf(part) ?? []).join(':');
}
function isHealthCheck(node) {
    return node?.kind === 'map' && yaml_textOf(child(node, 'disable')) !== 'true';
}
function environmentOf(node) {
    if (node?.kind === 'map')
        return recordOf(node);
    return Object.fromEntries(textsOf(node).map((text) => {
        const equals = text.indexOf('=');
        return equals < 0 ? [text, ''] : [text.slice(0, equals), text.slice(equals + 1)];
    }));
}
function compose_imageOf({ key, value }) {
    const node = child(value, 'image');
    const image = yaml_textOf(node);
    return node && image ? [{ line: node.line, ...parseImageReference(expandVariables(image, DEFAULTS)), owner: key }] : [];
}
function commandText(node) {
    return node?.kind === 'list' ? textsOf(node).join(' ') : yaml_textOf(node);
}
function commandsOf({ key, value }) {
    return ['entrypoint', 'command'].flatMap((name) => {
        const node = child(value, name);
        if (!node)
            return [];
        const words = textsOf(node);
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
    return (/[@#/][0-9a-f]{40}(?:[#?.&]|$)/i.test(url) ||
        /#(?:.*&)?(?:sha256|sha384|sha512)=/i.test(url) ||
        /\.(?:whl|tar\.gz|zip)(?:[#?]|$)/i.test(url));
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
    const wheel = /([^/\\]+?)-\d[^/\\]*\.(?:whl|tar\.gz|zip)(?:[#?]|$)/.exec(text)?.[1];
    const repository = /^(?:git|hg|svn|bzr)\+.*?\/([\w.-]+?)(?:\.git)?(?:@[^/]*)?(?:#.*)?$/.exec(text)?.[1];
    const name = egg ?? wheel ?? repository;
    if (name === undefined)
        return undefined;
    return { name: normalisePackage(name), extras: [], specifier: `@ ${text}`, pinned: isPinnedUrl(text) };
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
    let open;
    for (const [index, raw] of text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .entries()) {
        const continues = /\\\s*$/.test(raw) && !/^\s*#/.test(raw);
        const content = raw
            .replace(/(^|\s)#.*$/, '$1')
            .replace(/\\\s*$/, '')
            .trim();
        open = open ? { line: open.line, content: `${open.content} ${content}`.trim() } : { line: index + 1, content };
        if (continues)
            continue;
        if (open.content !== '')
            logical.push(open);
        open = undefined;
    }
    if (open && open.content !== '')
        logical.push(open);
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

;// CONCATENATED MODULE: ./lib/extractors/conda-environment.js



/** What conda brings along or installs first: an interpreter and an installer, not dependencies of the project. */
const conda_environment_runtimes = new Set(['python', 'pip', 'nodejs', 'r-base', 'julia']);
/** Environment files of conda, under any name. */
const condaEnvironment = {
    id: 'conda-environment',
    files: ['*.{yml,yaml}'],
    wants: (text) => /^dependencies:/m.test(text) && /^(?:name|channels|prefix):|^\s*-\s*(?:python|pip)\b/m.test(text),
    affects: ['dependencies', 'tools'],
    maxBytes: 500_000,
    extract({ text }) {
        const { root, problems } = readYaml(text);
        const items = itemsOf(child(root, 'dependencies'));
        if (!items.some((item) => item.kind === 'scalar' || child(item, 'pip')))
            return { facts: {} };
        const pip = items.flatMap((item) => itemsOf(child(item, 'pip')));
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
function condaPackage(item) {
    const spec = parseCondaSpec(yaml_textOf(item) ?? '');
    return spec && { ...spec, extras: [], line: item.line, runtime: true, ecosystem: 'conda' };
}
function pipPackages(item) {
    return readRequirements(yaml_textOf(item) ?? '').requirements.map((found) => packageOf(found, { line: item.line }));
}
function pipIncludes(item) {
    return readRequirements(yaml_textOf(item) ?? '').includes.map((include) => ({ ...include, line: item.line }));
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

// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(8390);
;// CONCATENATED MODULE: ./lib/languages/dockerfile.js

/** The parser looks at the beginning of a comment for a directive, and takes ever longer with its length. */
const longComment = /^([ \t]*#[^\n]{200})[^\n]+/gm;
/** The instructions of a Dockerfile in order; template tags are taken out so that what surrounds them parses. */
function parseDockerfile(text) {
    const source = maskTemplate(text).replace(longComment, '$1');
    const lines = source.split(/\r?\n/);
    const file = main.DockerfileParser.parse(source);
    const continuation = file.getEscapeCharacter();
    return file.getInstructions().map((instruction) => toInstruction(triggerOf(instruction), lines, continuation));
}
/** Jinja, Go and cookiecutter: a line that is one tag becomes a comment, a tag within a line one word. */
function maskTemplate(text) {
    if (!/\{[{%]/.test(text))
        return text;
    return text
        .replace(/^[ \t]*(?:\{%[^\n]*%\}|\{\{-?\s*(?:if|else|end|range|with|define|template|include)\b[^\n]*\}\})[ \t]*$/gm, '# template')
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
function scriptOf(instruction, lines, continuation) {
    const range = instruction.getArgumentsRange();
    if (!range)
        return { text: '', line: instruction.getRange().start.line + 1 };
    const line = range.start.line + 1;
    const rows = lines.slice(range.start.line, range.end.line + 1);
    rows[0] = (rows[0] ?? '').slice(range.start.character);
    const heredoc = instruction.getHeredocs?.()[0]?.getContentRange();
    if (!heredoc)
        return { text: rows.map((row, index) => continued(row, continuation, index)).join('\n'), line };
    const shell = /^(?:(?:\/bin\/)?(?:ba|da|z|a)?sh(?:\s+-\w+)*\s+)?<<-?\s*["']?\w+["']?\s*$/.test(rows[0]);
    return shell
        ? { text: lines.slice(heredoc.start.line, heredoc.end.line + 1).join('\n'), line: heredoc.start.line + 1 }
        : { text: rows.join('\n'), line };
}
/** A comment or an empty line does not end a continued instruction, which a shell must be told. */
function continued(row, continuation, index) {
    if (index > 0 && /^\s*(?:#.*)?$/.test(row))
        return '\\';
    return continuation === '\\' ? row : row.replace(/`\s*$/, '\\');
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
    const parts = /^([a-z0-9](?:[\w.-]*[a-z0-9])?)\s*(?:\[[^\]]*\])?\s*(?:(?:[=~!<>]=?=?|@)\s*(\S.*))?$/i.exec(spec);
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
        ...word.matchAll(/(install\.packages|install_version|pak)\s*\(\s*(?:pkgs\s*=\s*)?(c\([^)]*\)|["'][^"']*["'](?:\s*,\s*["'][^"']*["'])?)/g),
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
        `{Dockerfile,dockerfile,Containerfile}?([._-]!(*.@(${NOT_IMAGES})|@(${NOT_IMAGES})))`,
        '*.{Dockerfile,dockerfile,Containerfile,containerfile}',
        '*.docker',
    ],
    affects: ['images', 'tools', 'serving'],
    maxBytes: 512 * 1024,
    extract({ path, text, budget }) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        if (!/^[ \t]*FROM\s/im.test(text) && !/^(?:dockerfile|containerfile)$/i.test(name))
            return { facts: {} };
        if (!budget.spend(text.length))
            return { facts: {}, problems: [{ reason: 'too large to read' }] };
        const { stages, whole } = dockerfile_stagesOf(parseDockerfile(text), budget);
        const commands = stages.flatMap(({ alias, commands }) => commands.map((command) => (alias ? { ...command, owner: alias } : command)));
        return { facts: { dockerfile: summary(stages), commands }, problems: whole ? [] : [{ reason: 'more stages than are read' }] };
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
    stage.commands.push(...dockerfile_commandsOf(instruction));
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
function summary(stages) {
    const chain = (stages.at(-1)?.chain ?? []).flatMap((stage) => stage.instructions);
    const last = (keyword) => chain.findLast((instruction) => instruction.keyword === keyword);
    const values = stages.at(-1)?.values ?? new Map();
    const user = last('USER')?.words[0];
    const healthcheck = last('HEALTHCHECK');
    const instructions = stages.flatMap((stage) => stage.instructions);
    return {
        from: stages.flatMap(({ from }) => from ?? []),
        installs: stages.flatMap(stageInstalls),
        ...(user && { user: expandVariables(user, values) }),
        ...(healthcheck && healthcheck.words[0]?.toUpperCase() !== 'NONE' && { healthcheck: healthcheck.line }),
        expose: chain.filter(({ keyword }) => keyword === 'EXPOSE').flatMap(({ words }) => words.flatMap((word) => portOf(word, values))),
        entrypoint: [last('ENTRYPOINT'), last('CMD')].flatMap((instruction) => (instruction ? dockerfile_commandsOf(instruction) : [])),
        copies: instructions.filter(({ keyword }) => keyword === 'COPY' || keyword === 'ADD').map(copyOf),
        environment: Object.fromEntries(instructions
            .filter(({ keyword }) => keyword === 'ENV')
            .flatMap(({ properties }) => properties.map(({ name, value = '' }) => [name, value]))),
    };
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
const documents_names = [
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
    affects: [],
    maxBytes: 1_000_000,
    extract({ path, text }) {
        const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
        if (!/^[^.]+$|\.(?:md|markdown|mdx|rst|txt|adoc|org|html|cff|qmd|rmd|ipynb|bib)$/.test(name))
            return { facts: {} };
        const kind = documents_names.find((one) => one.name.test(name))?.kind ?? (isInCardFolder(path) ? 'modelCard' : undefined);
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
    affects: ['tests', 'ci', 'tools'],
    maxBytes: 500_000,
    extract({ path, text }) {
        const documents = readYamlDocuments(text);
        const jobs = documents.flatMap(({ root }) => itemsOf(child(root, 'steps')).map((step) => drone_jobOf(step, root)));
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
    const limits = [at(step, 'when', 'event'), at(pipeline, 'trigger', 'event')];
    const events = limits.map((node) => textsOf(node?.kind === 'map' ? child(node, 'include') : node)).find((list) => list.length > 0);
    const image = yaml_textOf(child(step, 'image'));
    const environment = recordOf(child(step, 'environment'));
    return {
        line: step.line,
        name: yaml_textOf(child(step, 'name')) ?? 'step',
        triggers: events?.map((event) => triggerOfEvent.get(event) ?? 'other') ?? ['push', 'pull-request', 'tag'],
        disabled: false,
        needs: textsOf(child(step, 'depends_on')),
        ...(image && { image }),
        services: itemsOf(child(pipeline, 'services')).flatMap((service) => yaml_textOf(child(service, 'image')) ?? []),
        ...(Object.keys(environment).length > 0 && { environment }),
        steps: [commandStep(step.line, scriptCommands(child(step, 'commands')))],
    };
}

;// CONCATENATED MODULE: ./lib/languages/ini.js
const ini_header = /^\s*\[([^\n]*)\]\s*(?:[#;][^\n]*)?$/;
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
        const name = ini_header.exec(raw)?.[1];
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
            return remote === undefined
                ? []
                : [{ name: remote, url: url?.value ?? '', kind: 'unknown', default: remote === main, line: url?.line ?? line }];
        });
        return { facts: { dvc: { kind: 'config', remotes: remotes.map((remote) => ({ ...remote, kind: dvc_config_kindOf(remote.url, remotes) })) } } };
    },
};
/** A remote can stand on another one: `remote://storage/folder`. */
function dvc_config_kindOf(url, remotes, depth = 0) {
    const [, scheme, host] = /^([a-z0-9+]+):\/\/([^/]*)/i.exec(url) ?? [];
    if (scheme === undefined)
        return url === '' ? 'unknown' : 'local';
    const base = scheme === 'remote' && depth < 5 ? remotes.find(({ name }) => name === host) : undefined;
    return base ? dvc_config_kindOf(base.url, remotes, depth + 1) : (dvc_config_schemes.get(scheme.toLowerCase()) ?? 'unknown');
}

;// CONCATENATED MODULE: ./lib/extractors/dvc-lock.js

/** `dvc.lock`: the stages that were run, with what they read and wrote. */
const dvcLock = {
    id: 'dvc-lock',
    files: ['dvc.lock'],
    affects: ['data', 'data.dvc'],
    maxBytes: 5_000_000,
    extract({ text }) {
        const { root, problems } = readYaml(text);
        const stages = child(root, 'stages') ?? root;
        return {
            facts: {
                dvc: {
                    kind: 'lock',
                    stages: entriesOf(stages)
                        .filter(({ value }) => value.kind === 'map')
                        .map(({ key, line, value }) => ({ name: key, line, deps: dvc_lock_pathsOf(child(value, 'deps')), outs: dvc_lock_pathsOf(child(value, 'outs')) })),
                },
            },
            problems,
        };
    },
};
function dvc_lock_pathsOf(node) {
    return itemsOf(node).flatMap((item) => yaml_textOf(child(item, 'path')) ?? []);
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
        const { root, problems } = readYaml(text);
        const bodies = entriesOf(child(root, 'stages')).map(({ key, line, value }) => ({ key, line, value }));
        return {
            facts: {
                dvc: {
                    kind: 'pipeline',
                    stages: bodies.map(({ key, line, value }) => readStage(key, line, value)),
                    metrics: dvc_pipeline_pathsOf(child(root, 'metrics')),
                    params: dvc_pipeline_pathsOf(child(root, 'params')),
                    plots: dvc_pipeline_pathsOf(child(root, 'plots')),
                    artifacts: entriesOf(child(root, 'artifacts')).map(({ key, value }) => yaml_textOf(child(value, 'path')) ?? key),
                    vars: readVariables(child(root, 'vars')),
                },
                commands: bodies.flatMap(({ key, value }) => readCommands(key, dvc_pipeline_bodyOf(value))),
            },
            problems,
        };
    },
};
/** What is repeated for each item of a template; the stage itself where it is none. */
function dvc_pipeline_bodyOf(stage) {
    return child(stage, 'do') ?? stage;
}
function readStage(name, line, stage) {
    const body = dvc_pipeline_bodyOf(stage);
    const command = scalarsOf(child(body, 'cmd'));
    const axes = axesOf(stage);
    const workingDirectory = yaml_textOf(child(body, 'wdir'));
    return {
        name,
        line,
        deps: dvc_pipeline_pathsOf(child(body, 'deps')),
        outs: outputsOf(body),
        params: paramsOf(child(body, 'params')),
        frozen: yaml_textOf(child(body, 'frozen')) === 'true',
        ...(command.length > 0 && { command: command.map((one) => one.text).join('\n') }),
        ...(axes && { template: name, axes }),
        ...(workingDirectory !== undefined && { workingDirectory }),
    };
}
function readCommands(owner, body) {
    const start = yaml_textOf(child(body, 'wdir'));
    return scalarsOf(child(body, 'cmd')).flatMap((command) => parseShell(command.text, command.textLine).map((one) => {
        const directory = [start, one.directory].filter(Boolean).join('/');
        return { ...one, owner, ...(directory !== '' && { directory }) };
    }));
}
function axesOf(stage) {
    const foreach = child(stage, 'foreach');
    const matrix = child(stage, 'matrix');
    if (foreach)
        return [namesOf(foreach, String)];
    return matrix && entriesOf(matrix).map(({ key, value }) => namesOf(value, (index) => `${key}${index}`));
}
/** How DVC names what it iterates over: scalars by themselves, entries by their key, anything else by its number. */
function namesOf(node, numbered) {
    if (node.kind === 'scalar')
        return node.text;
    if (node.kind === 'map')
        return node.entries.map(({ key }) => key);
    return node.items.map((item, index) => yaml_textOf(item) ?? numbered(index));
}
function outputsOf(body) {
    const kinds = [
        ['outs', 'out'],
        ['metrics', 'metric'],
        ['plots', 'plot'],
    ];
    return kinds.flatMap(([key, kind]) => itemsOf(child(body, key)).flatMap((item) => {
        const path = yaml_textOf(item);
        if (path !== undefined)
            return [{ path, cache: true, kind }];
        return entriesOf(item).map((entry) => ({ path: entry.key, cache: plainOf(child(entry.value, 'cache')) !== false, kind }));
    }));
}
/** `lr`, `params.toml: [lr]`: keys of the parameter files, `file:key` where the file isn't `params.yaml`. */
function paramsOf(node) {
    return itemsOf(node).flatMap((item) => {
        const key = yaml_textOf(item);
        if (key !== undefined)
            return [key];
        return entriesOf(item).flatMap((file) => {
            const keys = scalarsOf(file.value).map((one) => `${file.key}:${one.text}`);
            return keys.length > 0 ? keys : [`${file.key}:`];
        });
    });
}
/** Paths of a list whose items are texts or one-entry maps, or of a map's keys. */
function dvc_pipeline_pathsOf(node) {
    const entries = entriesOf(node).map(({ key }) => key);
    return [...entries, ...itemsOf(node).flatMap((item) => yaml_textOf(item) ?? entriesOf(item).map(({ key }) => key))];
}
function readVariables(node) {
    const items = itemsOf(node);
    return {
        files: items.flatMap((item) => yaml_textOf(item)?.replace(/:[\s\S]*$/, '') ?? []),
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
        const { root, problems } = readYaml(text);
        const command = yaml_textOf(child(root, 'cmd'));
        const facts = command === undefined ? pointerOf(root) : dvc_pointer_stageOf(path, command, root);
        return { facts, problems };
    },
};
function pointerOf(root) {
    const outs = itemsOf(child(root, 'outs')).flatMap((item) => {
        const path = yaml_textOf(child(item, 'path'));
        const hash = hashOf(item);
        const size = Number(yaml_textOf(child(item, 'size')) ?? Number.NaN);
        return path === undefined ? [] : [{ path, line: item.line, ...(hash && { hash }), ...(Number.isFinite(size) && { size }) }];
    });
    if (outs.length === 0)
        return {};
    const imported = itemsOf(child(root, 'deps')).map(importOf).find(Boolean);
    const pointer = { kind: 'pointer', outs, ...(imported && { import: imported }) };
    return { dvc: pointer };
}
function importOf(dependency) {
    const repository = child(dependency, 'repo');
    const url = yaml_textOf(child(repository ?? dependency, repository ? 'url' : 'path'));
    const revision = yaml_textOf(child(repository, 'rev_lock')) ?? yaml_textOf(child(dependency, 'etag')) ?? hashOf(dependency);
    return url === undefined ? undefined : { url, ...(revision && { revision }) };
}
function hashOf(node) {
    return yaml_textOf(child(node, 'md5')) ?? yaml_textOf(child(node, 'etag')) ?? yaml_textOf(child(node, 'checksum'));
}
function dvc_pointer_stageOf(path, command, root) {
    const outputs = itemsOf(child(root, 'outs'));
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.dvc$/, '');
    const workingDirectory = yaml_textOf(child(root, 'wdir'));
    const stage = {
        name,
        line: 1,
        command,
        deps: itemsOf(child(root, 'deps')).flatMap((item) => yaml_textOf(child(item, 'path')) ?? []),
        outs: outputs.flatMap((item) => {
            const output = yaml_textOf(child(item, 'path'));
            const kind = (plainOf(child(item, 'metric')) ?? false) === false ? 'out' : 'metric';
            return output === undefined ? [] : [{ path: output, cache: plainOf(child(item, 'cache')) !== false, kind }];
        }),
        params: [],
        frozen: false,
        locked: outputs.every((item) => hashOf(item) !== undefined),
        ...(workingDirectory !== undefined && { workingDirectory }),
    };
    const commands = parseShell(command, child(root, 'cmd')?.line ?? 1).map((one) => ({ ...one, owner: name }));
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
        ],
        quoted: true,
        calls: /(?<![\w.$@:])(?<name>[A-Za-z.][\w.]*(?::::?[\w.]+)?)\s*\(/g,
    },
    julia: {
        opaque: /#=[\s\S]*?(?:=#|$)|#[^\n]*|"""[\s\S]*?(?:"""|$)|"[^"\\]*(?:\\[\s\S][^"\\]*)*"?/g,
        comment: '#',
        imports: [/^[ \t]*(?:using|import)[ \t]+(?<names>[^\n:;]+(?:,[ \t]*\n[^\n:;]+)*)/gm],
        calls: /(?<![\w.@])(?<name>[A-Za-z_][\w.]*!?)\(/g,
    },
    cpp: { ...C_LIKE, imports: [/^[ \t]*#[ \t]*include[ \t]*[<"](?<name>[^>"\n]+)/gm], quoted: true },
    java: { ...C_LIKE, imports: [/^[ \t]*import[ \t]+(?:static[ \t]+)?(?<name>\w+(?:\.\w+)*(?:\.\*)?)/gm] },
    scala: { ...C_LIKE, imports: [/^[ \t]*import[ \t]+(?<name>\w+(?:\.\w+)*)/gm] },
    go: {
        opaque: /\/(?:\/[^\n]*|\*[\s\S]*?(?:\*\/|$))|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|`[^`]*`?/g,
        comment: '/',
        imports: [/^import[ \t]+(?:[\w.]+[ \t]+)?"(?<name>[^"\n]+)"/gm, /^import[ \t]*\((?<names>[^)]*)\)/gm],
        quoted: true,
    },
    rust: {
        opaque: /\/(?:\/[^\n]*|\*[\s\S]*?(?:\*\/|$))|"[^"\\]*(?:\\[\s\S][^"\\]*)*"?/g,
        comment: '/',
        imports: [/^[ \t]*(?:pub[ \t]+)?(?:use|extern[ \t]+crate)[ \t]+(?<name>\w+(?:::\w+)*)/gm],
    },
    javascript: {
        opaque: new RegExp(`${C_LIKE.opaque.source}|\`[^\`\\\\]*(?:\\\\[\\s\\S][^\`\\\\]*)*\`?`, 'g'),
        comment: '/',
        imports: [/\b(?:from|import)\s*["'](?<name>[^"'\n]+)["']/g, /\b(?:require|import)\s*\(\s*["'](?<name>[^"'\n]+)["']/g],
        quoted: true,
    },
    lua: {
        opaque: /--\[\[[\s\S]*?(?:\]\]|$)|--[^\n]*|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|'[^'\\\n]*(?:\\.[^'\\\n]*)*'?/g,
        comment: '-',
        imports: [/\brequire\s*\(?\s*["'](?<name>[^"'\n]+)["']/g],
        quoted: true,
    },
};
/** What source of another language than Python loads and calls, by name alone; comments and strings are left out. Never throws. */
function readForeign(text, language) {
    const grammar = grammars[language];
    const { imports, quoted, calls } = grammar;
    const bare = quoted && !calls ? '' : blanked(text, grammar, true);
    const searched = quoted ? blanked(text, grammar, false) : bare;
    const found = imports.flatMap((pattern) => foreign_matches(searched, pattern));
    return {
        language,
        imports: inOrder(found),
        calls: calls ? inOrder(foreign_matches(bare, calls).filter(({ name }) => !NOT_CALLS.test(name))) : [],
    };
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
function foreign_matches(text, pattern) {
    const found = [];
    let [line, counted] = [1, 0];
    for (const { index, groups } of text.matchAll(pattern)) {
        for (; counted < index; counted++)
            if (text.charCodeAt(counted) === 10)
                line++;
        if (groups?.['name'])
            found.push({ name: groups['name'], line });
        else
            found.push(...listed(groups?.['names'] ?? '', line));
    }
    return found;
}
/** Names of a list: the quoted ones, or without quotes all words but aliases. */
function listed(names, firstLine) {
    const item = names.includes('"') ? /(?<=")[^"\n]+(?=")/g : /(?<!\bas[ \t]+)\w[\w./]*/g;
    return names.split('\n').flatMap((text, index) => {
        const written = text.match(item) ?? [];
        return written.filter((name) => /\w/.test(name) && name !== 'as').map((name) => ({ name, line: firstLine + index }));
    });
}
function inOrder(found) {
    const seen = new Set();
    const unique = found.filter(({ name, line }) => !seen.has(`${line} ${name}`) && seen.add(`${line} ${name}`));
    return unique.sort((a, b) => a.line - b.line);
}

;// CONCATENATED MODULE: ./lib/languages/python/scope.js
const SEARCHED = 64;
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
        if (binding)
            return { binding, outer: current !== scope, only: list.length === 1 };
    }
    return undefined;
}
/**
 * The binding that holds at an offset: the last one before it, else the first one after it, since a function may be called later.
 * Bindings to plain values are passed over for others: `mlflow = None` after a failed import says nothing about calls.
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
    for (let index = following - 1; index >= Math.max(0, following - SEARCHED); index--) {
        const binding = bindings[index];
        if (binding.extent)
            continue;
        if (binding.value.kind !== 'literal')
            return binding;
        plain ??= binding;
    }
    return later ?? plain;
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
        calls: [],
        environment: [],
        definitions: [],
        assignments: [],
        strings: [],
        asserts: [],
        comparisons: [],
    };
}

;// CONCATENATED MODULE: ./lib/languages/python/imports.js
const TOKEN = /[\p{L}\p{N}_]+|[.,*]/gu;
const LONGEST_STATEMENT = 200;
/** The names that one import statement binds; what is not an import statement gives none. */
function parseImport(statement) {
    const tokens = statement.replace(/#[^\r\n]*|\\\r?\n/g, '').match(TOKEN) ?? [];
    if (tokens[0] === 'import')
        return imports_listed(tokens.slice(1)).map(({ name, alias }) => importedModule(name, alias));
    if (tokens[0] !== 'from')
        return [];
    const end = tokens.indexOf('import');
    if (end < 0)
        return [];
    const dots = tokens.slice(1, end).findIndex((token) => token !== '.');
    const level = dots < 0 ? end - 1 : dots;
    const module = tokens.slice(1 + level, end).join('');
    return imports_listed(tokens.slice(end + 1)).map(({ name, alias }) => ({ module, name, alias: alias ?? name, level }));
}
function importedModule(module, alias) {
    return { module, alias: alias ?? module.split('.', 1)[0], level: 0 };
}
function imports_listed(tokens) {
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
var python_dist = __webpack_require__(1283);
;// CONCATENATED MODULE: ./lib/languages/python/parse.js

/** A step is one token of sound text, about two microseconds; these are the prices of what takes the parser longer. */
const RECOVERY = 8;
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
    // `recovering` is the parser's own count of the tokens until it takes the text for sound again.
    const partial = python_dist/* parser */.K.startParse(input);
    let left = allowance;
    for (;;) {
        const tree = partial.advance();
        if (tree)
            return tree;
        const cost = 1 + (partial.recovering ? RECOVERY : 0) + STRETCH * input.takeStretches();
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
function callMeaning({ of }, depth = 0) {
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

;// CONCATENATED MODULE: ./lib/languages/python/constants.js



const constants_MOST_COPIES = 8;
const constants_DEEPEST = 12;
const LONGEST_TEXT = 500;
const PATHS = /^(?:pathlib\.(?:Pure)?(?:Posix)?Path|os\.path\.join|str|os\.fspath|upath\.UPath|cloudpathlib\.\w+)$/;
/** The literal, list or dictionary that a name holds; a name of an outer scope only where it is assigned once. */
function constantOf(expression, depth = 0) {
    let current = expression;
    for (let copies = 0; current && copies < constants_MOST_COPIES; copies++) {
        if (current.kind === 'literal' || current.kind === 'items' || current.kind === 'entries')
            return current;
        if (current.kind === 'joined' || current.kind === 'call')
            return literalText(current, depth);
        current = heldBy(current);
    }
    return undefined;
}
function heldBy(expression) {
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
const MOST_PARTS = 200_000;
/** What an expression writes out, or points to: constants are followed to what they were assigned. */
function readValue(expression, allowance, depth = 0) {
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
            return { items: expression.items.slice(0, values_MOST_ITEMS).map((item) => readValue(item, allowance, depth + 1)) };
        case 'entries':
            return { entries: values_entriesOf(expression, allowance, depth) };
        default:
            return referenceOf(expression, allowance, depth);
    }
}
function values_entriesOf({ entries }, allowance, depth) {
    return entries.slice(0, values_MOST_ITEMS).flatMap(({ key, value }) => {
        const name = key && literalOf(key);
        return name === undefined ? [] : [{ key: String(name), value: readValue(value, allowance, depth + 1) }];
    });
}
function literalOf(expression) {
    const constant = constantOf(expression);
    return constant?.kind === 'literal' ? constant.value : undefined;
}
function referenceOf(expression, allowance, depth) {
    const written = dictCall(expression);
    if (written)
        return readValue(written, allowance, depth);
    return { reference: dottedName(expression), ...writtenOut(expression, allowance, depth) };
}
function writtenOut(expression, allowance, depth) {
    const constant = constantOf(expression);
    return constant ? readValue(constant, allowance, depth + 1) : {};
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
        const read = readValue(value, allowance);
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
    const context = { positionOf, allowance: { parts: MOST_PARTS } };
    const calls = draft.calls.map((call) => callOf(call, context));
    return {
        imports: draft.imports.map(({ from, ...rest }) => ({ ...rest, ...positionOf(from) })),
        calls: resolve_inOrder([...calls, ...environmentCalls(draft, context)]),
        definitions: resolve_inOrder(draft.definitions.map((definition) => resolve_definitionOf(definition, context))),
        assignments: resolve_inOrder(draft.assignments.flatMap((assignment) => assignmentOf(assignment, context))),
        strings: resolve_inOrder(stringsOf(draft).map(({ from, value }) => ({ value, ...positionOf(from) }))),
        asserts: draft.asserts.map(({ from, scope }) => ({ ...positionOf(from), ...withinOf(scope) })),
        comparisons: resolve_inOrder(draft.comparisons.map(({ from, scope, ...rest }) => ({ ...rest, ...positionOf(from), ...withinOf(scope) }))),
        ...(draft.mainGuard !== undefined && { mainGuard: positionOf(draft.mainGuard).line }),
        depth: 'full',
    };
}
function resolve_inOrder(found) {
    return found.sort((a, b) => (a.cell ?? 0) - (b.cell ?? 0) || a.line - b.line);
}
/** The module of the last star import, unless another one imports from another package. */
function starredModule(imports) {
    const modules = imports.filter(({ name }) => name === '*').map(({ module, level }) => '.'.repeat(level) + module);
    const packages = new Set(modules.map((module) => module.replace(/(?<=[^.])\..*/, '')));
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
function callOf({ call, ...place }, context) {
    return calledAt(dottedName(call.of), values_argumentsOf(call.arguments, context.allowance), place, context);
}
/** Filled in property by property: a module has thousands of calls. */
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
function environmentCalls(draft, context) {
    return draft.environment.flatMap(({ element, stored, ...place }) => {
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
    const read = written === undefined ? {} : readValue(value, context.allowance);
    if (written === undefined || Object.keys(read).length === 0)
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
        if (!brackets_readEntry(inner, into))
            type = 'Set';
        if (readLoops(inner, into))
            loops = true;
    });
    expect(parser, '}');
    return nodeFrom(parser, `${type}${loops ? 'Comprehension' : ''}Expression`, from, children);
}
/** False where it is the element of a set. */
function brackets_readEntry(parser, into) {
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
function readCall(parser, value, from) {
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
    nested(parser, (inner) => parser_listed(inner, ']', children, brackets_readKey));
    expect(parser, ']');
    return nodeFrom(parser, 'MemberExpression', from, children);
}
function brackets_readKey(parser, into) {
    if (startsExpression(peek(parser)))
        readStarredOr(parser, into, readNamed);
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
function strings_isQuote(code) {
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
        if (strings_isQuote(code))
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
    push(lexer, 'end', to, to);
    return lexer;
}
function push(lexer, kind, from, to) {
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
        tokens_endLine(lexer);
    else if (strings_isQuote(code))
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
    if (length <= 2 && strings_isQuote(text.charCodeAt(end)) && isStringPrefix(word)) {
        readString(lexer, end, word);
        return;
    }
    push(lexer, KEYWORDS.get(word) ?? 'name', at, end);
    lexer.at = end;
}
function readString(lexer, quote, prefix) {
    const from = quote - prefix.length;
    lexer.at = endOfString(lexer.text, quote, prefix);
    push(lexer, /f/i.test(prefix) ? 'format' : 'string', from, lexer.at);
}
function readNumber(lexer) {
    NUMBER.lastIndex = lexer.at;
    const [written] = NUMBER.exec(lexer.text) ?? [];
    if (written === undefined)
        throw unsound;
    push(lexer, 'number', lexer.at, lexer.at + written.length);
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
    push(lexer, operator, at, lexer.at);
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
function tokens_endLine(lexer) {
    const from = lexer.at++;
    if (lexer.brackets > 0)
        return;
    push(lexer, 'newline', from, lexer.at);
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
        push(lexer, 'indent', lexer.at, lexer.at);
        return;
    }
    for (; width < (indents.at(-1) ?? 0); indents.pop())
        push(lexer, 'dedent', lineStart, lineStart);
    if (width !== indents.at(-1))
        throw unsound;
}
function closeBlocks(lexer) {
    const { indents, kinds, end } = lexer;
    if (lexer.brackets > 0)
        throw unsound;
    const last = kinds.at(-1);
    if (last !== undefined && last !== 'newline' && last !== 'dedent')
        push(lexer, 'newline', end, end);
    for (; indents.length > 1; indents.pop())
        push(lexer, 'dedent', end, end);
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
        ['(', readCall],
        ['[', readSubscript],
    ]),
};
/**
 * The syntax tree of text that is plainly Python 3; undefined for anything else, broken text above all. It reads several times as
 * fast as a parser that must be ready to recover at every token, and names its nodes as that one does, which then reads the rest.
 */
function parseSound(text, budget) {
    const tokens = soundly(() => tokensOf(text));
    return tokens && budget.spend(tokens.kinds.length) ? soundly(() => readModule(text, tokens)) : undefined;
}
function readModule(text, tokens) {
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
    const gaps = options.template || ((plain.includes('{{') || plain.includes('{%')) && TEMPLATE.test(plain));
    const filled = gaps ? text_maskTemplate(plain) : plain;
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
function maskLine(line, conflicting) {
    if (conflicting && CONFLICT.test(line))
        return `#${line.slice(1)}`;
    if (!MARKS.test(line))
        return line;
    const transparent = TRANSPARENT.exec(line);
    if (transparent)
        return replaced(line, transparent, 'pass;');
    const magic = MAGIC.exec(line);
    if (magic)
        return `${magic[1]}0#${line.slice(magic[1].length + 2)}`;
    const shell = ASSIGNED_SHELL.exec(line);
    if (shell)
        return `${shell[1]}0#${line.slice(shell[1].length + 2)}`;
    const help = HELP.exec(line);
    return help ? help[1] : line;
}
function replaced(line, [, indent = '', magic = ''], by) {
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
        const [part, given] = next;
        if (part.kind === 'items')
            for (const [index, item] of part.items.entries())
                pending.push([item, assign_partOf(given, index, part.items.length)]);
        else
            bindOne(reading, part, { from: span.from, to: span.to, value: given, ...(extent && { extent }) });
    }
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
/** `dict(a=1)` writes out a value. */
function isValue({ of, arguments: given }) {
    return of.kind === 'name' && of.name === 'dict' && given.every(({ name }) => name !== undefined);
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
/** An instance of what an annotation names: behind `Optional[…]`, quotes or `| None` too. */
function annotated(reading, annotation) {
    let type = annotation;
    if (type.kind === 'element' && /^(?:Optional|Annotated|Final|ClassVar|Type)$/.test(lastName(type.of) ?? ''))
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
/** A sum or a quotient that makes a string or a path of its operands; unknown where neither is text. */
function joinedBy(reading, from, operator, left, right) {
    if (!isText(left) && !isText(right))
        return unknown;
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
function isText(expression) {
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
    ConditionalExpression: (_, __, pieces) => either(pieces[0]?.expression ?? unknown, pieces.at(-1)?.expression ?? unknown),
    NamedExpression: leaveNamed,
    LambdaExpression: leaveLambda,
    TupleExpression: (_, __, pieces) => ({ kind: 'items', type: 'tuple', items: expressionsOf(pieces) }),
    ArrayExpression: (_, __, pieces) => ({ kind: 'items', type: 'list', items: expressionsOf(pieces) }),
    SetExpression: (_, __, pieces) => ({ kind: 'items', type: 'set', items: expressionsOf(pieces) }),
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
function leaveBinary(reading, { from }, pieces) {
    const [left, operator, right] = pieces;
    if (!left || !operator || !right)
        return unknown;
    const written = syntax_textOf(reading, operator);
    if (ORDERING.has(written)) {
        reading.compared.push({ from, left: operand(reading, left), operator: written, right: operand(reading, right) });
        return unknown;
    }
    const [first, second] = [left.expression ?? unknown, right.expression ?? unknown];
    if (written === 'or' || written === '|')
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
/** Records what an import statement binds. */
function statements_readImport(reading, from, to) {
    const within = reading.scope.name;
    for (const imported of parseImport(reading.text.slice(from, to))) {
        reading.draft.imports.push({ from, ...imported, ...(reading.typing && { typing: true }), ...(within && { within }) });
        if (imported.alias === '*')
            continue;
        bind(reading.scope, imported.alias, { from, to, value: { kind: 'absolute', name: absoluteName(imported) } });
    }
}
/** Opens what a block belongs to: a function's or class's scope, a guard, the target of a loop. */
function enterBody(reading, node) {
    const parent = reading.open.at(-1);
    if (!parent)
        return;
    const { scope, guarded, typing } = reading;
    node.restore = { scope, guarded, typing };
    enterBodyOf[parent.type]?.(reading, parent, reading.pieces.slice(parent.base), node);
    reading.compared.length = 0;
}
const enterBodyOf = {
    FunctionDefinition: enterFunction,
    ClassDefinition: enterClass,
    IfStatement: enterIf,
    WhileStatement: keepComparisons,
    ForStatement: enterFor,
    WithStatement: enterWith,
    TryStatement: (reading, parent, header) => {
        parent.importsBefore ??= reading.draft.imports.length;
        const as = header.findIndex((piece) => piece.type === 'as');
        const name = header[as + 1]?.expression;
        if (as >= 0 && name)
            bindTarget(reading, { from: parent.from, to: parent.from }, name, { kind: 'unknown' });
    },
};
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
        bind(outer, local, { from: node.from, to: node.from, value: { kind: 'definition', definition } });
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
function enterIf(reading, _, header) {
    keepComparisons(reading);
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
function keepComparisons(reading) {
    const { scope, compared, draft } = reading;
    for (const comparison of compared.splice(0))
        draft.comparisons.push({ ...comparison, scope });
}
function enterFor(reading, parent, header) {
    const end = header.findIndex((piece) => piece.type === 'in');
    const targets = header.slice(0, end).filter((piece) => piece.type !== 'for');
    const of = header[end + 1]?.expression ?? { kind: 'unknown' };
    bindTarget(reading, { from: parent.from, to: parent.from }, together(targets), { kind: 'iterated', of });
}
function enterWith(reading, _, header) {
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
    if (node.type.endsWith('Statement'))
        reading.compared.length = 0;
}
const statements_leaveNode = {
    AssignStatement: leaveAssign,
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
}
function together(pieces) {
    return tupleOf(expressionsOf(pieces));
}
function leaveReturn(reading, _, pieces) {
    keepComparisons(reading);
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
function leaveTry(reading, { importsBefore }, pieces) {
    const caught = pieces.map((piece, index) => (piece.type === 'except' ? pieces[index + 1] : undefined));
    if (!caught.some((piece) => piece && FAILED_IMPORT.test(reading.text.slice(piece.from, Math.min(piece.to, piece.from + 200)))))
        return;
    for (const statement of reading.draft.imports.slice(importsBefore))
        statement.optional = true;
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
            leave(reading, node);
        }
        while (!cursor.nextSibling()) {
            if (!cursor.parent())
                return true;
            leave(reading, reading.open.at(-1));
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
            leave(reading, last.open);
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
function leave(reading, node) {
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
    const module = resolve(draft, positionOf);
    if (cut.length === 0)
        return { module, problems: [] };
    const problems = cut.map((part) => ({
        line: positionOf(part.offset).line,
        reason: 'too tangled to parse: only its import lines were read',
    }));
    return { module: { ...module, depth: 'imports' }, problems };
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
    return { text, draft, scope: draft.module, guarded: false, typing: false, pieces: [], open: [], compared: [] };
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
    java: 'java',
    kt: 'java',
    scala: 'scala',
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
const DOCUMENTS = ['Rmd', 'rmd', 'qmd', 'Rmarkdown'];
/** Source of other languages than Python, by name alone; code chunks of R Markdown and Quarto documents. */
const foreign = {
    id: 'foreign',
    files: [...Object.keys(LANGUAGES), 'R', ...DOCUMENTS].map((ending) => `*.${ending}`),
    affects: ['tools', 'training', 'tests', 'tests.present'],
    maxBytes: 500_000,
    extract({ path, text, budget }) {
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
    const [name, uses, condition] = ['name', 'uses', 'if'].map((key) => yaml_textOf(child(step, key)));
    const workingDirectory = yaml_textOf(child(step, 'working-directory')) ?? directory;
    const environment = github_actions_environmentOf(step);
    const given = child(step, 'with');
    const isShell = !/python|node/.test(yaml_textOf(child(step, 'shell')) ?? '');
    const scripts = uses ? commandInputs.map((key) => child(given, key)) : [isShell ? child(step, 'run') : undefined];
    return {
        line: step.line,
        ...(name && { name }),
        ...(uses && { uses }),
        with: recordOf(given),
        commands: scripts.flatMap((script) => scriptCommands(script, workingDirectory)),
        ...(workingDirectory && { workingDirectory }),
        ...(condition && { condition }),
        ...(environment && { environment }),
    };
}
/** `env` of a workflow, job or step. */
function github_actions_environmentOf(node) {
    const environment = recordOf(child(node, 'env'));
    return Object.keys(environment).length > 0 ? environment : undefined;
}
/** The `uses` of jobs and steps, each with how firmly it names one version. */
function actionUses(nodes) {
    return nodes.flatMap((node) => {
        const use = child(node, 'uses');
        const uses = yaml_textOf(use);
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
    affects: ['tests', 'ci', 'tools'],
    maxBytes: 500_000,
    extract({ text }) {
        const { root, problems } = readYaml(text);
        const runs = child(root, 'runs');
        const steps = itemsOf(child(runs, 'steps'));
        const name = yaml_textOf(child(root, 'name'));
        const image = yaml_textOf(child(runs, 'image'))?.replace(/^docker:\/\//, '');
        if (!runs || !yaml_textOf(child(runs, 'using')))
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
    affects: ['tests', 'ci', 'tools', 'training', 'serving'],
    maxBytes: 1_000_000,
    extract({ path, text }) {
        const { root, problems } = readYaml(text);
        const jobs = entriesOf(child(root, 'jobs'));
        if (jobs.length === 0)
            return { facts: {}, problems };
        const live = /^\.github\/workflows\/[^/]+$/.test(path);
        return { facts: ciFacts({ ...workflow(root, jobs), role: live ? 'workflow' : 'template' }), problems };
    },
};
function workflow(root, jobs) {
    const name = yaml_textOf(child(root, 'name'));
    const permissions = permissionsOf(child(root, 'permissions'));
    const events = eventsOf(child(root, 'on') ?? child(root, 'true'));
    const converted = jobs.map((entry) => github_workflow_jobOf(entry, root));
    return {
        system: 'github-actions',
        ...(name && { name }),
        triggers: [...new Set(events.flatMap(github_workflow_triggersOf))],
        paths: github_workflow_pathsOf(events),
        jobs: converted,
        includes: [],
        uses: actionUses(jobs.flatMap(({ value }) => [value, ...itemsOf(child(value, 'steps'))])),
        ...(permissions !== undefined && { permissions }),
    };
}
function permissionsOf(node) {
    return node?.kind === 'map' ? recordOf(node) : yaml_textOf(node);
}
function eventsOf(on) {
    if (on?.kind === 'map')
        return on.entries.map(({ key, value }) => ({ name: key, settings: value }));
    return textsOf(on).map((name) => ({ name }));
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
    const types = textsOf(child(settings, 'types'));
    if (trigger === 'pull-request' && types.length > 0 && types.every((type) => type === 'closed'))
        return ['other'];
    if (trigger !== 'push')
        return [trigger];
    const isFiltered = (...filters) => filters.some((filter) => child(settings, filter) !== undefined);
    const byTag = isFiltered('tags', 'tags-ignore');
    if (byTag && !isFiltered('branches', 'branches-ignore'))
        return ['tag'];
    return [...branchTriggers(settings), ...(byTag ? ['tag'] : [])];
}
/** A push to whichever branch is also one to the branch of a pull request. */
function branchTriggers(settings) {
    const branches = textsOf(child(settings, 'branches'));
    return branches.length === 0 || branches.some((name) => /^\*{1,2}$/.test(name)) ? ['push', 'pull-request'] : ['push'];
}
function github_workflow_pathsOf(events) {
    const filtered = events.filter(({ name }) => name === 'push' || name.startsWith('pull_request'));
    const paths = filtered.flatMap(({ settings }) => [
        ...textsOf(child(settings, 'paths')),
        ...textsOf(child(settings, 'paths-ignore')).map((path) => `!${path}`),
    ]);
    return [...new Set(paths)];
}
function github_workflow_jobOf({ key, line, value }, root) {
    const condition = yaml_textOf(child(value, 'if'));
    const container = child(value, 'container');
    const image = yaml_textOf(container) ?? yaml_textOf(child(container, 'image'));
    const uses = yaml_textOf(child(value, 'uses'));
    const directory = defaultDirectory(value) ?? defaultDirectory(root);
    const environment = { ...github_actions_environmentOf(root), ...github_actions_environmentOf(value) };
    const matrix = github_workflow_matrixOf(child(child(value, 'strategy'), 'matrix'));
    return {
        line,
        name: key,
        ...(condition && { condition }),
        disabled: github_workflow_isNever(condition),
        ...(uses && { uses, with: recordOf(child(value, 'with')) }),
        needs: textsOf(child(value, 'needs')),
        ...(image && { image }),
        services: entriesOf(child(value, 'services')).flatMap((service) => yaml_textOf(child(service.value, 'image')) ?? []),
        ...(directory && { workingDirectory: directory }),
        ...(environment && Object.keys(environment).length > 0 && { environment }),
        ...(matrix && { matrix }),
        steps: itemsOf(child(value, 'steps')).map((step) => workflowStep(step, directory)),
    };
}
function defaultDirectory(node) {
    return yaml_textOf(child(child(child(node, 'defaults'), 'run'), 'working-directory'));
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
            for (const text of textsOf(node))
                values.set(key, (values.get(key) ?? new Set()).add(text));
    };
    for (const { key, value } of entriesOf(matrix)) {
        if (key === 'exclude')
            continue;
        const rows = value.kind === 'list' ? value.items : [value];
        for (const row of rows) {
            if (key !== 'include')
                add(key, row);
            else
                for (const entry of entriesOf(row))
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
    affects: ['tests', 'ci', 'tools', 'training', 'serving'],
    maxBytes: 10_000_000,
    extract({ path, text, budget }) {
        const documents = readYamlDocuments(text);
        const root = documents.at(-1)?.root;
        const isMain = path === '.gitlab-ci.yml';
        if (!isMain && !/gitlab/i.test(path) && !looksLikeGitlab(root))
            return { facts: {} };
        const entries = entriesOf(root).filter(({ key, value }) => !globalKeys.has(key) && value.kind === 'map');
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
    const jobs = entriesOf(root).filter(({ key, value }) => !globalKeys.has(key) && child(value, 'script'));
    return (jobs.length > 0 && (child(root, 'stages')?.kind === 'list' || jobs.some(({ value }) => yaml_textOf(child(value, 'stage')) !== undefined)));
}
function pipeline(root, entries, budget) {
    const rules = child(child(root, 'workflow'), 'rules');
    const jobs = entries.map((entry) => gitlab_ci_jobOf(entry, root, budget));
    const triggers = rules ? triggersOfRules(rules) : jobs.filter(({ disabled }) => !disabled).flatMap((job) => job.triggers ?? gitlab_ci_everyBranch);
    const started = triggers.length > 0 ? triggers : gitlab_ci_everyBranch;
    return { system: 'gitlab-ci', triggers: [...new Set(started)], paths: [], jobs, includes: includesOf(root, entries), uses: [] };
}
function includesOf(root, entries) {
    const nodes = [child(root, 'include'), ...entries.map(({ value }) => at(value, 'trigger', 'include'))];
    const listed = nodes.flatMap((node) => (node?.kind === 'list' ? node.items : node ? [node] : []));
    return listed.flatMap((node) => {
        const local = yaml_textOf(node) ?? yaml_textOf(child(node, 'local'));
        return local && !local.includes('://') ? [{ line: node.line, path: local }] : [];
    });
}
function gitlab_ci_jobOf({ key, line, value }, root, budget) {
    const job = inherit(value, root);
    const defaults = (name) => child(job.own, name) ?? at(root, 'default', name) ?? child(root, name);
    const image = imageName(defaults('image'));
    const triggers = triggersOfJob(job.own);
    const shared = child(root, 'variables');
    const environment = {
        ...(budget.spend(stepsPerCharacter * entriesOf(shared).length) && recordOf(shared)),
        ...recordOf(child(job.own, 'variables')),
    };
    const matrix = gitlab_ci_matrixOf(at(job.own, 'parallel', 'matrix'));
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
        disabled: key.startsWith('.') || yaml_textOf(child(job.own, 'when')) === 'never',
        ...(job.missing && { uses: job.missing }),
        needs: itemsOf(child(job.own, 'needs')).flatMap((need) => yaml_textOf(need) ?? yaml_textOf(child(need, 'job')) ?? []),
        ...(image && { image }),
        services: itemsOf(defaults('services')).flatMap((service) => imageName(service) ?? []),
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
    return yaml_textOf(node) ?? yaml_textOf(child(node, 'name'));
}
/** GitLab's own limit. */
const maxExtends = 11;
/** The job with what it extends in this file, each parent once; `missing` names a parent that another file must hold. */
function inherit(job, root, seen = new Set(), depth = 0) {
    let missing;
    const entries = new Map(entriesOf(job).map((entry) => [entry.key, entry]));
    for (const name of textsOf(child(job, 'extends')).reverse()) {
        if (seen.has(name) || depth > maxExtends)
            continue;
        seen.add(name);
        const parent = child(root, name);
        if (!parent) {
            missing = name;
            continue;
        }
        const inherited = inherit(parent, root, seen, depth + 1);
        for (const entry of entriesOf(inherited.own))
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
    const target = --budget.left < 0 ? undefined : at(root, ...textsOf(node));
    return target ? resolveReferences(target, root, budget) : { ...node, items: [] };
}
function gitlab_ci_matrixOf(matrix) {
    const rows = itemsOf(matrix).flatMap(entriesOf);
    return rows.length > 0 ? Object.fromEntries(rows.map(({ key, value }) => [key, textsOf(value)])) : undefined;
}
/** Without rules, every branch that is pushed is built, a merge request's among them. */
const gitlab_ci_everyBranch = ['push', 'pull-request'];
function triggersOfJob(job) {
    const rules = child(job, 'rules');
    if (rules)
        return triggersOfRules(rules);
    const only = child(job, 'only');
    if (yaml_textOf(child(job, 'when')) === 'manual')
        return ['manual'];
    if (!only)
        return undefined;
    const refs = only.kind === 'map' ? child(only, 'refs') : only;
    return refs ? [...new Set(textsOf(refs).flatMap((ref) => triggersOfRef.get(ref) ?? ['push']))] : gitlab_ci_everyBranch;
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
    const found = itemsOf(rules).flatMap((rule) => {
        const when = yaml_textOf(child(rule, 'when'));
        if (when === 'never')
            return [];
        return when === 'manual' ? ['manual'] : triggersOfCondition(yaml_textOf(child(rule, 'if')));
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
    affects: ['tests', 'ci', 'tools', 'training', 'serving'],
    maxBytes: 10_000_000,
    extract({ path, text }) {
        const { root, problems } = readYaml(text);
        const named = /cloud-?_?build[^/]*\.(?:ya?ml|json)$/i.test(path);
        const steps = itemsOf(child(root, 'steps'));
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
    const runs = child(step, 'args') ?? child(step, 'script') ?? child(step, 'entrypoint');
    return yaml_textOf(child(step, 'name')) !== undefined && runs !== undefined && !child(step, 'image');
}
const buildKeys = 'steps images substitutions options timeout artifacts logsBucket availableSecrets serviceAccount tags queueTtl secrets source dependencies';
const google_cloud_build_stepKeys = 'name args env dir id waitFor entrypoint secretEnv volumes timeout script allowFailure allowExitCodes automapSubstitutions';
/** Under any other name, a build shows itself by having no key that Cloud Build does not know. */
function isBuild(root) {
    const has = (keys, node) => entriesOf(node).every(({ key }) => keys.split(' ').includes(key));
    return has(buildKeys, root) && itemsOf(child(root, 'steps')).every((step) => has(google_cloud_build_stepKeys, step));
}
function google_cloud_build_jobOf(step, index) {
    const image = yaml_textOf(child(step, 'name')) ?? '';
    const directory = yaml_textOf(child(step, 'dir'));
    const commands = [...google_cloud_build_scriptOf(step), ...google_cloud_build_argumentsOf(step, image)].map((command) => inDirectory(command, directory));
    return {
        line: step.line,
        name: yaml_textOf(child(step, 'id')) ?? `step ${index + 1}`,
        disabled: false,
        needs: scalarsOf(child(step, 'waitFor')).map(({ text }) => text),
        image,
        services: [],
        ...(directory && { workingDirectory: directory }),
        environment: google_cloud_build_environmentOf(step),
        steps: [commandStep(step.line, commands)],
    };
}
function google_cloud_build_environmentOf(step) {
    return Object.fromEntries(scalarsOf(child(step, 'env')).map(({ text }) => [text.split('=', 1)[0] ?? text, text.slice(text.indexOf('=') + 1)]));
}
function google_cloud_build_scriptOf(step) {
    return scalarsOf(child(step, 'script')).flatMap(({ text, textLine }) => parseShell(text, textLine));
}
/** Arguments follow the entry point; without one, a builder image is named for the program that it runs. */
function google_cloud_build_argumentsOf(step, image) {
    const given = scalarsOf(child(step, 'args'));
    if (given.length === 0)
        return [];
    const program = yaml_textOf(child(step, 'entrypoint')) ??
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
        .replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`/g, ' ')
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
    wants: (text) => /"(?:panels|rows)"\s*:\s*\[/.test(text) && /"(?:schemaVersion|targets|templating|datasource)"\s*:/.test(text),
    // Any JSON could be a dashboard, and hardly any is: what cannot be read casts no doubt.
    affects: [],
    maxBytes: 4 * 1024 * 1024,
    extract({ path, text, budget }) {
        if (!budget.spend(text.length))
            return { facts: {}, problems: [{ reason: 'too large to read' }] };
        const dashboard = path.endsWith('.json') ? dashboardIn(text) : blocksOf(text).map(dashboardIn).find(Boolean);
        return { facts: dashboard ? { dashboard } : {} };
    },
};
/** Text blocks of a YAML file that could hold a dashboard. */
function blocksOf(text) {
    const scalars = (node) => node?.kind === 'scalar' ? [node.text] : [...entriesOf(node).map(({ value }) => value), ...itemsOf(node)].flatMap(scalars);
    return readYamlDocuments(maskGaps(text).text).flatMap(({ root }) => scalars(root).filter((block) => grafana.wants?.(block)));
}
function dashboardIn(text) {
    const root = grafana_parse(text);
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

;// CONCATENATED MODULE: ./lib/languages/json.js
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
    const found = path.reduce((from, key) => (isObject(from) ? from[key] : undefined), root);
    return isObject(found) ? found : {};
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
    if (!isObject(value))
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
        const task = isObject(item) ? (item['ref'] ?? item['task']) : item;
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

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/languages/toml.js

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
                const line = index.get(toml_join(path.slice(0, length)));
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
        return { value: (0,smol_toml_dist/* parse */.qg)(source), ...places };
    }
    catch (error) {
        const line = error instanceof smol_toml_dist/* TomlError */.zx ? error.line : 1;
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
function toml_tableAt(root, ...path) {
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
            const whole = toml_join(path);
            const count = counts.get(whole) ?? 0;
            if (brackets === '[[')
                counts.set(whole, count + 1);
            current = brackets === '[[' ? [...path, count] : withinArrays(path, counts);
        }
        const path = brackets ? current : keyPath(text, current);
        if (path && !index.has(toml_join(path)))
            index.set(toml_join(path), number + 1);
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
        const count = counts.get(toml_join(path.slice(0, position + 1)));
        return count === undefined || position === path.length - 1 ? [part] : [part, count - 1];
    });
}
/** Its first parts: a dotted key of thousands is no key of anybody's. */
function splitKey(text) {
    const parts = [...text.slice(0, maxKey).matchAll(/"([^"]*)"|'([^']*)'|([\w-]+)/g)];
    return parts.map(([, double, single, bare]) => double ?? single ?? bare ?? '');
}
function toml_join(path) {
    return path.join('\u0000');
}

;// CONCATENATED MODULE: ./lib/extractors/hatch.js


/** `hatch.toml`: the scripts of its environments. */
const hatch = {
    id: 'hatch',
    files: ['hatch.toml'],
    affects: ['tests'],
    maxBytes: 200_000,
    extract({ text }) {
        return { facts: taskFacts({ runner: 'hatch', tasks: hatchTasks(readToml(text), ['envs']) }) };
    },
};

;// CONCATENATED MODULE: ./lib/extractors/ini-settings.js

/** INI files as flat settings, `section.key`. */
const iniSettings = {
    id: 'ini-settings',
    files: ['*.ini', '*.cfg', '*.config', '.coveragerc', '.flake8'],
    wants: (text) => /^\[[^\]\r\n]+\]/m.test(text),
    affects: [],
    maxBytes: 200_000,
    extract({ text }) {
        const values = readIni(text).flatMap(({ name, entries }) => entries.map(({ key, value, line }) => ({ key: name === '' ? key : `${name}.${key}`, value, line })));
        return { facts: values.length > 0 ? { settings: { format: 'ini', values } } : {} };
    },
};

;// CONCATENATED MODULE: ./lib/languages/python-tasks.js


/** Functions under one of the decorators as tasks; `run` names the methods that run a command, by their last part. */
function pythonTasks(module, options) {
    const tasks = module.definitions.flatMap((definition) => {
        const decorator = definition.decorators.find(({ name }) => options.decorators.test(name));
        if (!decorator || definition.kind !== 'function')
            return [];
        const calls = module.calls.filter(({ within }) => within === definition.name || within?.startsWith(`${definition.name}.`));
        return [
            {
                name: python_tasks_nameOf(definition, decorator),
                line: definition.line,
                needs: needsOf(decorator, calls),
                commands: python_tasks_commandsOf(calls, options),
                default: isDefault(decorator),
                function: definition.name,
            },
        ];
    });
    const names = new Set(tasks.map(({ function: name }) => name));
    return tasks.map((task) => ({ ...task, needs: [...task.needs, ...calledTasks(module, task, names)] }));
}
function python_tasks_nameOf(definition, decorator) {
    const given = decorator.arguments.find(({ name }) => name === 'name')?.value.literal;
    return typeof given === 'string' ? given : definition.name;
}
/** `@task(test, pre=[build])` and `session.notify('test')`. */
function needsOf(decorator, calls) {
    const before = decorator.arguments.filter(({ name }) => name === undefined || name === 'pre' || name === 'post' || name === 'requires');
    const notified = calls.filter(({ name }) => name.endsWith('.notify')).map((call) => call.arguments[0]?.value);
    return [...before.map(({ value }) => value), ...notified].flatMap((value) => namesIn(value));
}
function namesIn(value) {
    if (value?.items)
        return value.items.flatMap(namesIn);
    const name = value?.reference ?? value?.literal;
    return typeof name === 'string' ? [name] : [];
}
/** A task that calls another's function runs it. */
function calledTasks(module, task, names) {
    return module.calls.flatMap(({ name, within }) => (within === task.function && names.has(name) && name !== task.function ? [name] : []));
}
function isDefault(decorator) {
    const given = decorator.arguments.find(({ name }) => name === 'default')?.value.literal;
    return given !== false;
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
    affects: ['tests'],
    maxBytes: 500_000,
    extract({ text, budget }) {
        const { module } = readPython([{ text }], budget);
        const tasks = pythonTasks(module, { decorators: /(?:^|\.)task$/, run: /\.(?:run|sudo)$/, change: /\.cd$/ });
        const dashed = (name) => name.replaceAll('_', '-');
        return {
            facts: taskFacts({
                runner: 'invoke',
                tasks: tasks.map((task) => ({ ...task, name: dashed(task.name), needs: task.needs.map(dashed), default: false })),
            }),
        };
    },
};

;// CONCATENATED MODULE: ./lib/extractors/jenkins.js


/** Jenkinsfiles, declarative or scripted: each stage is a job. What starts them is set up in Jenkins and stays unsaid. */
const jenkins = {
    id: 'jenkins',
    files: ['Jenkinsfile*', 'jenkinsfile*', '*.{Jenkinsfile,jenkinsfile}'],
    affects: ['tests', 'ci', 'tools', 'training', 'serving'],
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
    affects: [],
    maxBytes: 50_000,
    extract({ text }) {
        const values = settingsOf(readYaml(text).root);
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
        const document = readToml(text);
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
    affects: ['tests'],
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
    affects: ['services', 'tools', 'serving', 'monitoring'],
    maxBytes: 2 * 1024 * 1024,
    extract({ text, budget }) {
        if (!budget.spend(text.length))
            return { facts: {}, problems: [{ reason: 'too large to read' }] };
        const masked = maskGaps(text);
        const documents = readYamlDocuments(masked.text);
        const found = documents.flatMap(({ root }) => objectsIn(root, 0, 0));
        if (found.length === 0)
            return { facts: {} };
        const images = found.map((object) => kubernetes_imagesOf(object, masked));
        return {
            facts: {
                objects: found.map((object, index) => toObject(object, images[index] ?? [], masked)),
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
/** Objects of a document, of a `List`, and of text blocks that hold manifests (Argo's `resource.manifest`). */
function objectsIn(node, offset, nesting) {
    if (!node || nesting > MAX_NESTING)
        return [];
    const isObject = yaml_textOf(child(node, 'apiVersion')) !== undefined && yaml_textOf(child(node, 'kind')) !== undefined;
    if (isObject && /List$/.test(yaml_textOf(child(node, 'kind')) ?? '')) {
        const items = itemsOf(child(node, 'items'));
        if (items.length > 0)
            return items.flatMap((item) => objectsIn(item, offset, nesting + 1));
    }
    if (!isObject)
        return [];
    const spec = child(node, 'spec');
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
    return readYamlDocuments(node.text).flatMap(({ root }) => objectsIn(root, inner, nesting + 1));
}
function toObject(found, images, { template, restore }) {
    const { node, spec, below, offset } = found;
    const metadata = child(node, 'metadata');
    const name = yaml_textOf(child(metadata, 'name')) ?? yaml_textOf(child(metadata, 'generateName'));
    const kind = yaml_textOf(child(node, 'kind')) ?? '';
    const pod = child(child(child(spec, 'template'), 'metadata'), 'annotations');
    const annotations = { ...recordOf(child(metadata, 'annotations')), ...recordOf(pod) };
    return {
        line: offset + node.line,
        apiVersion: restore(yaml_textOf(child(node, 'apiVersion')) ?? ''),
        kind: restore(kind),
        ...(name !== undefined && { name: restore(name) }),
        images: images.map(({ line, image }) => ({ line, image })),
        probes: PROBES.filter((probe) => below.some(({ key }) => key === `${probe}Probe`)),
        annotations: Object.fromEntries(Object.entries(annotations).map(([key, value]) => [restore(key), restore(value)])),
        ports: portsIn(below).map(restore),
        template,
        rollouts: kind === 'CustomResourceDefinition' ? [] : rolloutsIn(found, restore),
    };
}
const PROBES = ['liveness', 'readiness', 'startup'];
function entriesBelow(node, found = []) {
    if (node?.kind === 'list')
        for (const item of node.items)
            entriesBelow(item, found);
    for (const entry of entriesOf(node)) {
        found.push(entry);
        entriesBelow(entry.value, found);
    }
    return found;
}
function kubernetes_imagesOf({ node, below, offset }, { restore }) {
    const owner = yaml_textOf(child(child(node, 'metadata'), 'name'));
    if (yaml_textOf(child(node, 'kind')) === 'CustomResourceDefinition')
        return [];
    return below.flatMap(({ key, value }) => {
        if (key !== 'image')
            return [];
        const image = restore(yaml_textOf(value) ?? '');
        return image ? [{ line: offset + value.line, ...parseImageReference(image), ...(owner && { owner: restore(owner) }) }] : [];
    });
}
function portsIn(below) {
    const ports = below.flatMap(({ key, value }) => (key === 'ports' ? itemsOf(value) : []));
    return ports.flatMap((port) => yaml_textOf(child(port, 'containerPort')) ?? yaml_textOf(child(port, 'port')) ?? []);
}
/** What its containers run: `command` with `args`. */
function kubernetes_commandsOf({ node, spec, offset }) {
    const owner = yaml_textOf(child(child(node, 'metadata'), 'name'));
    return containersIn(spec).flatMap((container) => {
        const command = child(container, 'command');
        const words = [...textsOf(command), ...textsOf(child(container, 'args'))];
        const line = offset + ((command ?? child(container, 'args'))?.line ?? container.line);
        return words.length === 0 ? [] : parseExec(words, line).map((parsed) => (owner ? { ...parsed, owner } : parsed));
    });
}
/** Maps that hold a container: they name a command and an image, or arguments and an image. */
function containersIn(node, found = []) {
    if (node && child(node, 'image') && (child(node, 'command') ?? child(node, 'args')))
        found.push(node);
    for (const { value } of entriesOf(node))
        if (value.kind !== 'scalar')
            containersIn(value, found);
    for (const item of itemsOf(node))
        containersIn(item, found);
    return found;
}
/** Settings that split traffic between versions or keep old ones. */
const ROLLOUT = /(?:^|\.)(?:canaryTrafficPercent|revisionHistoryLimit|canary|blueGreen)(?:\.|$)|(?:^|\.)(?:route\.\d+\.weight|predictors\.\d+\.traffic|traffic\.\d+\.percent)$/;
/** What a key of each of them holds: hardly an object has one, and without it no path is put together. */
const ROLLOUT_KEY = /canary|revisionHistoryLimit|blueGreen|(?:weight|traffic|percent)$/;
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
const assignment = /^\s*(?:export\s+|override\s+)*([\w.-]+)\s*(\+|\?|::?)?=\s*([\s\S]*)$/;
const conditional = /^\s*(?:ifeq|ifneq|ifdef|ifndef|else|endif|define|endef|export|unexport|vpath)\b/;
/** Rules and includes of a makefile; both arms of a conditional are read. Never throws. */
function readMakefile(text) {
    const reading = { variables: new Map([['MAKE', 'make']]), rules: [], includes: [], open: [] };
    for (const { text: line, line: number } of makefile_logicalLines(text))
        makefile_readLine(line, number, reading);
    const goal = reading.variables.get('.DEFAULT_GOAL') ?? reading.rules.find(({ target }) => /^[^.%]/.test(target))?.target;
    return { rules: reading.rules, includes: reading.includes, ...(goal && { goal }) };
}
function makefile_readLine(line, number, reading) {
    const [, name, operator, value = ''] = assignment.exec(line) ?? [];
    const included = /^\s*[-s]?include\s+(\S.*)$/.exec(line)?.[1];
    if (line.startsWith('\t'))
        addRecipe(line.slice(1), number, reading);
    else if (/^\s*(?:#|$)/.test(line) || conditional.test(line))
        return;
    else if (name)
        makefile_assign(name, operator, value, reading);
    else if (included)
        reading.includes.push(...makefile_words(included, reading));
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
    variables.set(name, operator === '+' ? `${variables.get(name) ?? ''} ${text}`.trim() : text);
}
function readRule(line, number, reading) {
    const [, targets, after = ''] = /^([^\s:=#][^:=#]*)::?(?!=)([\s\S]*)$/.exec(line) ?? [];
    if (targets === undefined || assignment.test(after))
        return;
    const [prerequisites = '', ...inline] = after.split(';');
    const needs = makefile_words(prerequisites.replace(/#[\s\S]*$/, '').replaceAll('|', ' '), reading);
    reading.open = makefile_words(targets, reading).map((target) => ({ target, line: number, needs, recipe: [] }));
    reading.rules.push(...reading.open);
    if (inline.length > 0)
        addRecipe(inline.join(';'), number, reading);
}
function addRecipe(text, line, reading) {
    const command = text.replace(/^[\s@+-]+/, '');
    if (command === '')
        return;
    for (const rule of reading.open)
        rule.recipe.push({ text: makefile_expand(command, reading, rule), line });
}
function makefile_words(text, reading) {
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
const makefile_maxLength = 20_000;
const reference = /\$(?:\$|\(([^()$]*)\)|\{([^{}$]*)\}|([@<^*?]))/g;
/** The text with its variables; one without value stays as a variable of the shell, a `$(shell …)` as its substitution. */
function makefile_expand(text, reading, rule) {
    const budget = { left: maxExpansions };
    const inner = (part, depth) => {
        if (depth > makefile_maxDepth || part.length > makefile_maxLength)
            return part;
        return part.replace(reference, (whole, round, curly, automatic) => {
            if (whole === '$$')
                return '$';
            if (automatic)
                return automaticValue(automatic, rule);
            const name = (round ?? curly ?? '').trim();
            if (name.startsWith('shell '))
                return `$(${name.slice('shell '.length)})`;
            const value = budget.left-- > 0 ? reading.variables.get(name) : undefined;
            if (value !== undefined)
                return inner(value, depth + 1);
            return /^\w+$/.test(name) ? `\${${name}}` : '$_';
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
    affects: ['tests', 'tools'],
    maxBytes: 500_000,
    extract({ text }) {
        const { rules, goal, includes } = readMakefile(text);
        const tasks = rules.map(({ target, line, needs, recipe }) => ({
            name: target,
            line,
            needs,
            commands: recipe.flatMap((one) => parseShell(one.text, one.line)),
            default: target === goal,
        }));
        return { facts: taskFacts({ runner: 'make', tasks, ...(includes.length > 0 && { includes: includes.map((path) => ({ path })) }) }) };
    },
};

;// CONCATENATED MODULE: ./lib/extractors/mise.js


/** Tasks of `mise.toml`; an alias is a task that needs its own. */
const mise = {
    id: 'mise',
    files: ['mise.toml', '.mise.toml', '**/mise/config.toml'],
    affects: ['tests'],
    maxBytes: 200_000,
    extract({ text }) {
        const document = readToml(text);
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
        const { root, problems } = readYaml(text);
        const tasks = entriesOf(child(root, 'entry_points')).map(({ key, line, value }) => {
            const command = child(value, 'command');
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
/** Jupyter notebooks: all code cells together are one module. */
const notebook = {
    id: 'notebook',
    files: ['*.ipynb'],
    // A notebook serves nobody and runs no service; the platforms that one calls are those of one file.
    affects: ['notebooks', 'training', 'tools', 'data', 'hazards', 'models', 'storage', 'hostedModels', 'calls'],
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
    let value;
    try {
        value = JSON.parse(text.replace(/^\uFEFF/, ''));
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
    return /^julia/.test(written) ? 'julia' : written;
}
function readSources(sources, language, budget) {
    if (language === 'r' || language === 'julia' || language === 'scala')
        return { facts: { foreign: readForeign(sources.join('\n'), language) } };
    if (language !== 'python' &&
        /^(?:bash|javascript|typescript|rust|go|c|c\+\+|java|kotlin|sql|markdown|csharp|\.net|f#|sas)/.test(language))
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
    const executed = cells.flatMap((cell) => cell.execution_count ?? cell.prompt_number ?? []);
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
        const tasks = pythonTasks(module, { decorators: /(?:^|\.)session$/, run: /\.run(?:_always|_install)?$/, change: /\.(?:chdir|cd)$/ });
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
        const { value, problem, find } = readJson(text);
        if (!value)
            return { facts: {}, problems: problem ? [problem] : [] };
        return { facts: { manifest: { ...manifest, packages: lockedPackages(value, find) } } };
    },
};
/** Version 1 nests packages below `dependencies`, later versions list them by folder. */
function lockedPackages(root, find) {
    const [listed, prefix] = isObject(root['packages']) ? [root['packages'], 'node_modules/'] : [root['dependencies'], ''];
    return Object.entries(isObject(listed) ? listed : {}).flatMap(([key, value]) => {
        const version = isObject(value) ? value['version'] : undefined;
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
        const document = readJson(text);
        const scripts = document.value?.['scripts'];
        const start = document.find('scripts');
        const entries = Object.entries(isObject(scripts) ? scripts : {});
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
        const document = readJson(text);
        if (!document.value)
            return { facts: {}, problems: document.problem ? [document.problem] : [] };
        const packages = sections.flatMap((section) => {
            const listed = document.value?.[section];
            const start = document.find(section);
            return Object.entries(isObject(listed) ? listed : {}).flatMap(([name, specifier]) => typeof specifier !== 'string' || /^(?:workspace|file|link):/.test(specifier)
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
        const document = readToml(text);
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
        const document = readJson(text);
        if (!document.value)
            return { facts: {}, problems: document.problem ? [document.problem] : [] };
        const packages = ['default', 'develop'].flatMap((section) => {
            const locked = document.value?.[section];
            const start = document.find(section);
            return Object.entries(isObject(locked) ? locked : {}).map(([name, value]) => {
                const specifier = isObject(value) && typeof value['version'] === 'string' ? value['version'] : '';
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
        return { facts: taskFacts({ runner: 'pipenv', tasks: tomlTasks(readToml(text), ['scripts']) }) };
    },
};

;// CONCATENATED MODULE: ./lib/languages/pixi.js



/** Packages that Pixi's tables list below a path, its features' as groups; the interpreter and paths of the project itself are none. */
function pixiPackages(document, root, below = []) {
    const features = Object.keys(toml_tableAt(root, ...below, 'feature')).map((feature) => ['feature', feature]);
    return [[], ...features].flatMap((feature) => ['dependencies', 'pypi-dependencies'].flatMap((key) => {
        const path = [...below, ...feature, key];
        return Object.entries(toml_tableAt(root, ...path))
            .filter(([name, value]) => name !== 'python' && !(isTable(value) && 'path' in value))
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
    const version = isTable(value) ? value['version'] : value;
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
        const document = readToml(text);
        if (!document.value)
            return { facts: {}, problems: document.problem ? [document.problem] : [] };
        const packages = pixiPackages(document, document.value);
        const specifier = pixiVersion(valueAt(document.value, 'dependencies', 'python'));
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
        const document = readToml(text);
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
        const document = readToml(text);
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
        const { root, problems } = readYaml(text);
        const tasks = itemsOf(child(root, 'repos')).flatMap((repository) => itemsOf(child(repository, 'hooks')).map(pre_commit_taskOf));
        return { facts: taskFacts({ runner: 'pre-commit', tasks }), problems };
    },
};
/** Hooks that run on a commit or by `pre-commit run`; one of the manual stage only when it is asked for. */
function pre_commit_taskOf(hook) {
    const [entry] = scalarsOf(child(hook, 'entry'));
    const given = textsOf(child(hook, 'args')).join(' ');
    const stages = textsOf(child(hook, 'stages'));
    return {
        name: yaml_textOf(child(hook, 'id')) ?? 'hook',
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
        const documents = readYamlDocuments(masked);
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
    for (const item of itemsOf(node))
        visit(item, offset, file, restore);
    for (const { key, value } of entriesOf(node)) {
        if (key === 'scrape_configs' || key === 'additionalScrapeConfigs') {
            file.scrapes.push(...itemsOf(value).flatMap((item) => scrapeOf(item, offset, restore)));
        }
        else if (key === 'rule_files')
            file.ruleFiles.push(...textsOf(value).map(restore));
        else if (key === 'rules')
            file.rules.push(...itemsOf(value).flatMap((item) => ruleOf(item, offset, restore)));
        visit(value, offset, file, restore);
    }
    if (node?.kind === 'scalar' && node.text.includes('\n') && prometheus.wants?.(node.text)) {
        for (const { root } of readYamlDocuments(node.text))
            visit(root, offset + node.textLine - 1, file, restore);
    }
}
function scrapeOf(node, offset, restore) {
    const job = yaml_textOf(child(node, 'job_name'));
    if (job === undefined)
        return [];
    const targets = itemsOf(child(node, 'static_configs')).flatMap((config) => textsOf(child(config, 'targets')));
    return [{ line: offset + node.line, job: restore(job), targets: targets.map(restore) }];
}
function ruleOf(node, offset, restore) {
    const expression = yaml_textOf(child(node, 'expr'));
    const alert = yaml_textOf(child(node, 'alert'));
    const name = alert ?? yaml_textOf(child(node, 'record'));
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
    const groups = Object.keys(toml_tableAt(root, 'tool', 'poetry', 'group'));
    const tables = [
        { path: ['tool', 'poetry', 'dependencies'] },
        { path: ['tool', 'poetry', 'dev-dependencies'], group: 'dev' },
        ...groups.map((group) => ({ path: ['tool', 'poetry', 'group', group, 'dependencies'], group })),
    ];
    return tables.flatMap(({ path, group }) => Object.entries(toml_tableAt(root, ...path))
        .filter(([name]) => name !== 'python')
        .map(([name, value]) => {
        const about = { ...poetryVersion(value), line: document.lineOf(...path, name), runtime: !isDevelopmentGroup(group ?? '') };
        return { name: normalisePackage(name), ...about, ecosystem: 'pypi', ...(group && { group }) };
    }));
}
/** Poetry reads a bare version as exactly it, unlike a caret or a tilde. */
function poetryVersion(value) {
    const constraint = Array.isArray(value) ? value[0] : value;
    if (!isTable(constraint)) {
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
    affects: ['dependencies', 'tools'],
    maxBytes: 1_000_000,
    extract({ text }) {
        const document = readToml(maskGaps(text).text);
        if (!document.value)
            return { facts: {}, problems: document.problem ? [document.problem] : [] };
        const manifest = readManifest(document, document.value);
        return { facts: manifest ? { manifest } : {} };
    },
};
/** Undefined where the file only holds settings of tools. */
function readManifest(document, root) {
    const packages = [...listedPackages(document, root), ...poetryPackages(document, root), ...pixiPackages(document, root, ['tool', 'pixi'])];
    if (packages.length === 0 && !('project' in root) && valueAt(root, 'tool', 'poetry') === undefined)
        return undefined;
    const build = readBuild(document, root);
    const python = pyproject_readPython(document, root);
    const manager = ['poetry', 'pdm', 'pixi', 'uv', 'hatch', 'flit'].find((name) => valueAt(root, 'tool', name) !== undefined);
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
    return lists.flatMap((list) => packagesOf(document, root, list));
}
function packagesOf(document, root, { path, ...place }) {
    const items = valueAt(root, ...path);
    let line = document.lineOf(...path);
    return (Array.isArray(items) ? items : []).flatMap((item) => {
        if (typeof item !== 'string')
            return [];
        line = document.find(item, line);
        return pythonPackage(item, { line, ...place }) ?? [];
    });
}
function groupsBelow(root, path) {
    return Object.keys(toml_tableAt(root, ...path)).map((group) => ({ path: [...path, group], group }));
}
function hatchEnvironments(root) {
    return groupsBelow(root, ['tool', 'hatch', 'envs']).flatMap(({ path, ...place }) => ['dependencies', 'extra-dependencies'].map((key) => ({ path: [...path, key], ...place })));
}
/** `[tool.uv.sources]` can fix to a commit what the list of dependencies names without a version. */
function applySources(root, packages) {
    const sources = Object.entries(toml_tableAt(root, 'tool', 'uv', 'sources'));
    const fixed = new Set(sources.filter(([, source]) => isTable(source) && ('rev' in source || 'url' in source)).map(([name]) => normalisePackage(name)));
    return packages.map((one) => (fixed.has(one.name) ? { ...one, pinned: true } : one));
}
function dynamicIncludes(document, root) {
    const path = ['tool', 'setuptools', 'dynamic', 'dependencies'];
    const files = valueAt(root, ...path, 'file');
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
        const specifier = valueAt(root, ...path);
        if (typeof specifier === 'string')
            return { specifier, line: document.lineOf(...path) };
    }
    return undefined;
}
function readBuild(document, root) {
    const system = valueAt(root, 'build-system');
    const isApplication = valueAt(root, 'tool', 'uv', 'package') === false || valueAt(root, 'tool', 'poetry', 'package-mode') === false;
    if (isApplication || !isTable(system))
        return undefined;
    const backend = system['build-backend'];
    const name = valueAt(root, 'project', 'name') ?? valueAt(root, 'tool', 'poetry', 'name') ?? valueAt(root, 'tool', 'flit', 'metadata', 'module');
    const scripts = { ...toml_tableAt(root, 'tool', 'poetry', 'scripts'), ...toml_tableAt(root, 'project', 'scripts') };
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
        const document = readToml(text);
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



/** Programs whose first line says what they are written in: `train` and `serve` of a SageMaker container. */
const withoutEnding = /(?:^|\/)[a-z_-]+$/;
/** Python source: scripts, packages, Snakemake and SCons files, and templates of them. */
const python = {
    id: 'python',
    files: ['*.py', '*.smk', 'Snakefile', 'SConstruct', '*.py.tmpl', '*.py.jinja', '*.py.jinja2', '*.py.j2', '[a-z]+([a-z_-])'],
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
        const isProgram = withoutEnding.test(path);
        if (isProgram && !/^#!.*\bpython/.test(text))
            return { facts: {} };
        const template = path.includes('{{') || !(isProgram || /(?:\.(?:py|smk)|file|SConstruct)$/.test(path));
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
        const { value, problem, find } = readJson(text);
        if (!value)
            return { facts: {}, problems: problem ? [problem] : [] };
        const locked = isObject(value['Packages']) ? value['Packages'] : {};
        const start = find('Packages');
        const packages = Object.entries(locked).map(([name, one]) => {
            const version = isObject(one) && typeof one['Version'] === 'string' ? one['Version'] : '';
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

/** Requirement and constraint files of pip, in a `requirements` folder under any name. */
const requirements = {
    id: 'requirements',
    files: ['*requirements*.{txt,in}', 'constraints*.txt', '**/requirements/**/*.{txt,in}', '*.{req,pip}'],
    affects: ['dependencies', 'tools'],
    maxBytes: 2_000_000,
    extract({ path, text }) {
        const { requirements: found, includes, problems, compiled } = readRequirements(text);
        const runtime = !isDevelopmentGroup(path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, ''));
        return {
            facts: {
                manifest: {
                    kind: 'manifest',
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
];
/** The first line of a key; the second shows that it is one and no text about keys. */
const privateKey = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----(?:\\n|\s)*[A-Za-z0-9+/=]{40}/;
/** `name = "value"` in code, with a name that says what the value is. */
const assigned = /\b[\w.-]*(?:api[_-]?key|secret[_-]?key|access[_-]?key|auth[_-]?token|access[_-]?token|api[_-]?token|client[_-]?secret|private[_-]?key)["']?\s*[:=]\s*["']([^"'\s]{20,})["']/i;
/** A password that configuration hands to a service or a chart. */
const secrets_deployed = /\b[A-Za-z0-9_.]*(?:PASSWORD|[Pp]assword|PASSWD)["']?\s*(?:=|:\s)\s*["']?([^\s"'#,;]{4,})/;
/** The same, set on the command line of a chart's installation. */
const installed = /--set(?:-string)?[ =]\S*[Pp]assword=["']?([^\s"'#,;]{4,})/;
const deployedBelow = /name:\s*["']?[A-Z0-9_]*(?:PASSWORD|PASSWD)["']?\s*\n\s*value:\s*["']?([^\s"'#,;]{4,})/;
const placeholder = /change|example|placeholder|your|dummy|fake|sample|insert|replace|redacted|todo|xxx|\*\*\*|\.\.\.|[<>{}$%()[\]@]|^(?:true|false|null|none|test\w*|mock\w*)$/i;
/** What local services are shipped with: no secret to anyone. */
const shipped = /^(?:postgres|postgresql|minioadmin|minio123|airflow|mlflow|mysql|root|guest|rabbitmq|redis|feast|prefect|dagster|jupyter)$/i;
/**
 * What a line with a credential holds at the least. A text is gone through once with this, and only the lines that hold it are looked at:
 * a ninth of the time of trying every expression on every line.
 */
const suspect = new RegExp([
    /A[KS]IA[A-Z2-7]{16}|gh[pousr]_[A-Za-z0-9]{36}|github_pat_|glpat-|hf_[A-Za-z]{34}|sk-[\w-]{20}|AIza|xox[abeoprs]-|hooks\.slack\.com/,
    /k_live_|AccountKey=|npm_[A-Za-z0-9]{36}|pypi-AgE|dapi[0-9a-f]{32}|PRIVATE KEY-----|PASSWORD|[Pp]assword|PASSWD/,
    /(?:[Kk][Ee][Yy]|[Tt][Oo][Kk][Ee][Nn]|[Ss][Ee][Cc][Rr][Ee][Tt])["']?[^\S\n]*[:=][^\S\n]*["'][^"'\s]{20}/,
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
    wants: (text) => suspect.test(text),
    affects: [],
    maxBytes: 500_000,
    extract({ path, text }) {
        const password = isDeployment(path) ? secrets_deployed : installed;
        const found = [...suspectLines(text).flatMap((line) => secretsInLine(line, password)), ...secretsAcrossLines(text)];
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
function secretsInLine({ text, line }, password) {
    if (text.length > maxLineLength)
        return [];
    for (const { says, expression } of secrets_tokens) {
        const match = expression.exec(text)?.[0];
        if (match && !/example/i.test(match) && isVaried(match))
            return [{ line, says: `${says} ${redacted(match)}` }];
    }
    const value = assigned.exec(text)?.[1];
    if (value && isRandom(value))
        return [{ line, says: `a key assigned in code, ${redacted(value)}` }];
    return passwordIn(text.replace(/^\s*#.*/, ''), password, line);
}
/** Files that start services; elsewhere a password is as likely the name of a field. */
function isDeployment(path) {
    return /(?:^|\/)[^/]*compose[^/]*\.ya?ml$|\.(?:env|tfvars)$|(?:^|\/)Dockerfile/.test(path);
}
function passwordIn(text, expression, line) {
    const value = expression.exec(text)?.[1];
    return value && !placeholder.test(value) && !shipped.test(value)
        ? [{ line, says: `a password in configuration, ${redacted(value)}` }]
        : [];
}
function secretsAcrossLines(text) {
    const key = privateKey.exec(text);
    const password = deployedBelow.exec(text);
    const value = password?.[1] ?? '';
    return [
        ...(key ? [{ line: secrets_lineAt(text, key.index), says: 'a private key' }] : []),
        ...(password && !placeholder.test(value) && !shipped.test(value)
            ? [{ line: secrets_lineAt(text, password.index) + 1, says: `a password in configuration, ${redacted(value)}` }]
            : []),
    ];
}
function secrets_lineAt(text, offset) {
    return text.slice(0, offset).split('\n').length;
}
/** Letters and digits mixed as chance mixes them, and no word that says it is none. */
function isRandom(value) {
    return /^[\w+/=.-]+$/.test(value) && /\d/.test(value) && /[a-z]/i.test(value) && !placeholder.test(value) && entropyOf(value) >= 3.5;
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
    affects: ['dependencies', 'tools'],
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
                    ...(name && { build: { backend: 'setuptools', name: name.value, line: name.line, scripts: scriptsOf(sections) } }),
                },
            },
        };
    },
};
function scriptsOf(sections) {
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
            ...(typeof python === 'string' && { python: { specifier: python, line: call.line } }),
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
    affects: ['tests', 'tools', 'training'],
    maxBytes: 500_000,
    extract({ path, text }) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const commands = parseShell(text, 1);
        return {
            facts: commands.length > 0 ? taskFacts({ runner: 'script', tasks: [{ name, line: 1, needs: [], commands, default: true }] }) : {},
        };
    },
};

;// CONCATENATED MODULE: ./lib/extractors/taskfile.js



/** `Taskfile.yml` of Task. */
const taskfile = {
    id: 'taskfile',
    files: ['{T,t}askfile{,.dist}.{yml,yaml}'],
    wants: (text) => /^tasks:/m.test(text),
    affects: ['tests'],
    maxBytes: 500_000,
    extract({ text }) {
        const { root, problems } = readYaml(text);
        const includes = entriesOf(child(root, 'includes')).flatMap(({ key, value }) => {
            const path = yaml_textOf(value) ?? yaml_textOf(child(value, 'taskfile'));
            return path ? [{ path, prefix: `${key}:` }] : [];
        });
        const tasks = entriesOf(child(root, 'tasks')).map(taskfile_taskOf);
        return { facts: taskFacts({ runner: 'taskfile', tasks, ...(includes.length > 0 && { includes }) }), problems };
    },
};
function taskfile_taskOf({ key, line, value }) {
    const directory = yaml_textOf(child(value, 'dir'));
    const steps = value.kind === 'map'
        ? [...itemsOf(child(value, 'cmds')), ...present(child(value, 'cmd'))]
        : value.kind === 'list'
            ? value.items
            : [value];
    return {
        name: key,
        line,
        needs: [...itemsOf(child(value, 'deps')), ...steps.filter((step) => child(step, 'task'))].flatMap((need) => yaml_textOf(need) ?? yaml_textOf(child(need, 'task')) ?? []),
        commands: steps.flatMap((step) => taskfile_commandsOf(step, directory)),
        default: key === 'default',
        ...(directory && { directory }),
    };
}
function taskfile_commandsOf(step, directory) {
    return scriptCommands(step.kind === 'map' ? child(step, 'cmd') : step).map((command) => inDirectory(command, directory));
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
    return text.replace(/#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|<<[-~]?"?(\w+)"?[ \t]*\r?\n[\s\S]*?(?:^[ \t]*\1[ \t]*$|(?![\s\S]))|"(?:[^"\\\n$]|\\.|\$\{(?:[^{}"]|"(?:[^"\\]|\\.)*"|\{[^{}]*\})*\}|\$)*"?/gm, (found) => (/^".*"$/s.test(found) ? `"${blank(found.slice(1, -1))}"` : blank(found)));
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

;// CONCATENATED MODULE: ./lib/extractors/terraform.js

/** Terraform and OpenTofu: the headers of the blocks, and where modules come from. */
const terraform = {
    id: 'terraform',
    files: ['*.tf', '*.tofu', '*.{tf,tofu}.json'],
    affects: ['tools', 'lockIn', 'monitoring', 'serving'],
    maxBytes: 512 * 1024,
    extract({ path, text, budget }) {
        if (!budget.spend(text.length))
            return { facts: {}, problems: [{ reason: 'too large to read' }] };
        if (!path.endsWith('.json'))
            return {
                facts: {
                    terraform: readHcl(text).map(({ line, block, labels, attributes }) => toBlock(line, block, labels, attributes['source'])),
                },
            };
        try {
            return { facts: { terraform: jsonBlocks(JSON.parse(text), text) } };
        }
        catch (error) {
            return { facts: {}, problems: [{ reason: `not JSON: ${String(error)}` }] };
        }
    },
};
function toBlock(line, block, labels, source) {
    return { line, block, labels, ...(typeof source === 'string' && { source }) };
}
/** Number of labels that stand before a block's body, by its kind; other kinds have none. */
const LABELS = { resource: 2, data: 2, module: 1, provider: 1, variable: 1, output: 1 };
function jsonBlocks(root, text) {
    return entries(root).flatMap(([block, body]) => labelled(body, LABELS[block] ?? 0, []).map(({ labels, body }) => {
        const label = labels.at(-1);
        const offset = text.indexOf(`"${label ?? block}"`);
        return toBlock(text.slice(0, Math.max(offset, 0)).split('\n').length, block, labels, Object.fromEntries(entries(body))['source']);
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
    affects: [],
    maxBytes: 200_000,
    extract({ text }) {
        const document = readToml(text);
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
    return names.map((name) => name.replace(/#.*$/, '').trim()).filter(Boolean);
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
        const document = readToml(text);
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
        return word.replaceAll('{tox_root}', '.').replace(/\{posargs:?([^}]*)\}/g, '$1');
    const fallback = isObject(word) ? word['default'] : undefined;
    return Array.isArray(fallback) ? fallback.join(' ') : '';
}

;// CONCATENATED MODULE: ./lib/extractors/travis.js


/** `.travis.yml`: one job, and one for each row of `jobs.include`. */
const travis = {
    id: 'travis',
    files: ['.travis.yml', '.travis.yaml'],
    affects: ['tests', 'ci', 'tools'],
    maxBytes: 500_000,
    extract({ path, text }) {
        const { root, problems } = readYaml(text);
        if (root?.kind !== 'map')
            return { facts: {}, problems };
        const rows = itemsOf(child(child(root, 'jobs') ?? child(root, 'matrix'), 'include'));
        const jobs = [travis_jobOf(root, 'build'), ...rows.map((row, index) => travis_jobOf(row, yaml_textOf(child(row, 'name')) ?? `row ${index + 1}`))];
        const role = path.includes('/') ? 'template' : 'workflow';
        const ci = { system: 'travis', role, triggers: ['push', 'pull-request'], paths: [], jobs, includes: [], uses: [] };
        return { facts: ciFacts(ci), problems };
    },
};
const travis_phases = ['before_install', 'install', 'before_script', 'script', 'after_success', 'after_script', 'before_deploy', 'deploy'];
function travis_jobOf(node, name) {
    const steps = travis_phases.flatMap((phase) => {
        const script = child(node, phase);
        const commands = phase === 'deploy' ? scriptCommands(child(script, 'script')) : scriptCommands(script);
        return commands.length > 0 ? [commandStep(script?.line ?? node.line, commands, { name: phase })] : [];
    });
    const matrix = travis_matrixOf(child(node, 'env'));
    return { line: node.line, name, disabled: false, needs: [], services: textsOf(child(node, 'services')), ...(matrix && { matrix }), steps };
}
/** `env` as a list is a matrix of rows `A=1 B=2`; its map form holds one in `jobs` or `matrix`. */
function travis_matrixOf(env) {
    const rows = env?.kind === 'map' ? ['global', 'jobs', 'matrix'].flatMap((key) => itemsOf(child(env, key))) : itemsOf(env);
    const values = new Map();
    for (const row of rows) {
        const pairs = row.kind === 'map'
            ? Object.entries(recordOf(row))
            : [...(yaml_textOf(row) ?? '').matchAll(/(?<!\w)(\w+)=("[^"]*"|'[^']*'|\S*)/g)].map(([, key, value]) => [key, value]);
        for (const [key = '', value = ''] of pairs)
            values.set(key, [...(values.get(key) ?? []), value.replace(/^["']|["']$/g, '')]);
    }
    return values.size > 0 ? Object.fromEntries(values) : undefined;
}

;// CONCATENATED MODULE: ./lib/extractors/yaml-settings.js



/** YAML files as flat settings: Hydra configs, parameter files, a tool's own configuration, and templates of them. What doesn't parse is left out. */
const yamlSettings = {
    id: 'yaml-settings',
    files: ['*.yaml', '*.yml', '*.{yaml,yml}.{tmpl,j2,jinja,jinja2}'],
    wants: (text) => text.includes(':') && !/^\s*(?:lockfileVersion|lock-version):/m.test(text.slice(0, 500)),
    affects: [],
    maxBytes: 200_000,
    extract({ path, text }) {
        const masked = /\.ya?ml$/.test(path) ? text : maskGaps(text).text;
        const values = readYamlDocuments(masked).flatMap((document) => settingsOf(document.root));
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
    pythonLock,
    rDescription,
    renvLock,
    requirements,
    secrets,
    setupCfg,
    setupPy,
    shellScript,
    taskfile,
    terraform,
    tomlSettings,
    tox,
    toxToml,
    travis,
    yamlSettings,
];

;// CONCATENATED MODULE: ./lib/lookups.js




/** An expression may name a file that another file names; nobody needs more than a few such steps. */
const lookups_maxRounds = 4;
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
            return known.get(path) ?? (round === lookups_maxRounds ? { unread: `it is one of more than ${lookups_maxRounds - 1} that name each other` } : {});
        };
        const result = judge({
            contentOf: ({ path, line, cell }) => (line === undefined ? undefined : contentAt(path).content?.lines(cell)[line - 1]?.trim()),
            config: (path) => configIn(path, contentAt(path)),
            misses: () => misses,
            standing,
        });
        if (asked.size === 0 || round === lookups_maxRounds)
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
        failures/* failures */.e.publish(error);
    }
    return found;
}
function configIn(path, { content, unread }) {
    if (unread !== undefined)
        throw new Error(`${path} cannot be read: ${unread}`);
    return content?.value();
}
function contentOf(path, text) {
    const lines = once(() => text.split('\n'));
    const cells = once(() => lookups_codeCells(text));
    return { lines: (cell) => (cell === undefined ? lines() : (cells()[cell - 1] ?? [])), value: once(() => lookups_readValue(path, text)) };
}
function once(compute) {
    let value;
    return () => {
        value ??= { of: compute() };
        return value.of;
    };
}
function lookups_codeCells(text) {
    const cells = readJson(text).value?.['cells'];
    const code = (Array.isArray(cells) ? cells : []).filter((cell) => isObject(cell) && cell['cell_type'] === 'code');
    return code.map(({ source }) => (Array.isArray(source) ? source.join('') : String(source ?? '')).split('\n'));
}
function lookups_readValue(path, text) {
    if (/\.ya?ml$/.test(path))
        return plainOf(readYaml(text).root);
    return path.endsWith('.toml') ? readToml(text).value : readJson(text).value;
}

// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(1053);
;// CONCATENATED MODULE: ./lib/policies/cel-meter.js
/** Thrown where an expression would do more than its share. */
class ExhaustedError extends Error {
}
const cel_meter_maxSteps = 5_000_000;
const cel_meter_maxLength = 1_000_000;
/** Takes steps from the meter. Throws ExhaustedError once they are used up. */
function spend(meter, steps) {
    meter.left -= steps;
    if (meter.left < 0)
        throw new ExhaustedError(`needs more than ${cel_meter_maxSteps.toLocaleString('en')} steps`);
}
/** Takes steps for the size of a value that an expression made. Throws ExhaustedError where it is too large. */
function spendOn(meter, value) {
    if (typeof value !== 'string' && !Array.isArray(value))
        return;
    spendOnLength(meter, value.length);
}
/** As `spendOn`, before a value of that length is made. */
function spendOnLength(meter, length) {
    if (length > cel_meter_maxLength)
        throw new ExhaustedError(`makes a value longer than ${cel_meter_maxLength.toLocaleString('en')}`);
    spend(meter, length >> 4);
}

;// CONCATENATED MODULE: ./lib/policies/cel-value.js
/** Keys that the CEL library would follow into an object's own machinery. */
const cel_value_hidden = new Set(['__proto__', 'constructor', 'prototype']);
/**
 * A JSON-like value as expressions see it: the one place where integers become CEL's `int`.
 * A record with a `line` and no `path` gets the path of the record around it.
 */
function toCel(value, path) {
    if (typeof value === 'number')
        return Number.isSafeInteger(value) ? BigInt(value) : value;
    if (typeof value === 'bigint' || typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (Array.isArray(value))
        return value.map((item) => toCel(item, path));
    if (value instanceof Date)
        return value.toISOString();
    if (typeof value !== 'object' || value === null)
        return null;
    return recordToCel(value, path);
}
function recordToCel(value, outerPath) {
    const own = value['path'];
    const path = typeof own === 'string' ? own : outerPath;
    const record = Object.create(null);
    for (const [key, item] of Object.entries(value))
        if (item !== undefined && !cel_value_hidden.has(key))
            record[key] = toCel(item, path);
    if (own === undefined && path !== undefined && 'line' in record)
        record['path'] = path;
    return record;
}
/** What an expression returned, with `int` as numbers again. */
function fromCel(value) {
    if (typeof value === 'bigint')
        return Number(value);
    if (Array.isArray(value))
        return value.map(fromCel);
    if (value instanceof Map)
        return Object.fromEntries([...value].map(([key, item]) => [String(key), fromCel(item)]));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromCel(item)]));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/policies/subject.js


/** The project as a whole; its place is the first evidence of what the policy reads, in its own files if there is any; its identity is the policy's. */
function whole(trial) {
    const evidence = subject_evidenceOf(trial, trial.variables, trial.policy.facts.flatMap((fact) => evidenceIn(trial.variables[fact.split('.')[0] ?? fact])));
    const { root } = trial.project;
    const first = evidence.find(({ path }) => root === '.' || path.startsWith(`${root}/`)) ?? evidence[0];
    const location = first ? subject_placeOf(first) : {};
    return { variables: trial.variables, location, evidence, fingerprint: wholeFingerprint(trial) };
}
/** Identity of the project as a whole under a policy; no expression is run for it. */
function wholeFingerprint(trial) {
    return fingerprintOf(trial, '', '');
}
/** One member of `subjects`. `seen` tells apart those that are alike in one file. */
function subjectOf(trial, value, seen) {
    const variables = { ...trial.variables, subject: value };
    const evidence = subject_evidenceOf(trial, variables, evidenceIn(value));
    const location = locate(trial, variables, value, evidence);
    const key = trial.policy.programs.key?.run(variables, trial.session) ?? contentAt(trial, location);
    const same = `${location.path}\n${key}`;
    const index = seen.get(same) ?? 0;
    seen.set(same, index + 1);
    return {
        variables,
        location,
        evidence,
        fingerprint: fingerprintOf(trial, location.path ?? '', index === 0 ? String(key) : `${key}\n${index}`),
    };
}
/** A subject without a path of its own is where its first evidence is. */
function locate({ policy, session }, variables, value, evidence) {
    const own = subject_placeOf(policy.programs.at ? policy.programs.at.run(variables, session) : value);
    if (own.path !== undefined || !evidence[0])
        return own;
    return subject_placeOf(evidence[0]);
}
/** Text of the line without its indentation: it moves with the line, and a change of it is a change of the subject. */
function contentAt(trial, location) {
    if (location.path === undefined)
        return '';
    return trial.contentOf({ ...location, path: location.path })?.trim() ?? '';
}
/** Two parts: what it is, which survives a move to another file, and where. Of what nothing else is known, the place is what it is. */
function fingerprintOf({ policy, project }, path, key) {
    return `${digest([policy.id, key || path])}-${digest([project.root, path])}`;
}
function digest(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}
function subject_evidenceOf(trial, variables, otherwise) {
    const { evidence } = trial.policy.programs;
    if (!evidence)
        return otherwise;
    const list = evidence.run(variables, trial.session);
    return Array.isArray(list) ? list.flatMap(asEvidence) : [];
}
/** What a fact or subject rests on, by the names under which facts carry it. */
function evidenceIn(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    const { evidence, chain } = value;
    return [chain, evidence].flatMap((list) => (Array.isArray(list) ? list.flatMap(asEvidence) : []));
}
function asEvidence(value) {
    const { path, ...rest } = subject_placeOf(value);
    if (path === undefined)
        return [];
    const says = value.says;
    return [{ path, ...rest, ...(typeof says === 'string' && { says }) }];
}
function subject_placeOf(value) {
    if (typeof value === 'string')
        return { path: value };
    if (typeof value !== 'object' || value === null)
        return {};
    const { path, line, cell } = fromCel({ ...value, evidence: undefined, chain: undefined });
    return {
        ...(typeof path === 'string' && { path }),
        ...(typeof line === 'number' && { line }),
        ...(typeof cell === 'number' && { cell }),
    };
}

;// CONCATENATED MODULE: ./lib/policies/conclude.js

/** More than a reader would follow. */
const conclude_maxEvidence = 50;
/** The judgement of a policy from what became of its subjects. */
function conclude(trial, outcome, reason, subjects = []) {
    const { policy, configuration, project } = trial;
    const passed = subjects.filter((subject) => subject.outcome === 'pass');
    const evaluation = {
        policy: policy.id,
        title: policy.title,
        capability: policy.capability,
        severity: configuration.severity,
        project: project.root,
        outcome,
        reason,
        judged: passed.length + count(subjects, 'fail'),
        passed: passed.length,
        unknown: count(subjects, 'unknown'),
        waived: 0,
        staged: configuration.staged,
        findings: subjects.filter((subject) => subject.outcome !== 'pass').map((subject) => findingOf(trial, subject)),
        evidence: passed.flatMap(({ evidence }) => evidence).slice(0, conclude_maxEvidence),
    };
    return { ...evaluation, passes: passed.map(({ fingerprint }) => fingerprint) };
}
/** The judgement where there is no subject, and that is good. */
function concludeEmpty(trial) {
    return { ...conclude(trial, 'pass', 'there is none'), judged: 1, passed: 1 };
}
/** The judgement where something that could not be read may change the outcome; what is known of the subjects is kept. */
function concludeUndecided(trial, undecided, subjects) {
    const reason = `cannot be decided: ${undecided.join(', ')} could not be read completely`;
    const judgement = conclude(trial, 'unknown', reason, subjects);
    const finding = {
        message: reason,
        remediation: 'The problems of this report name the files and why. Repair them, or exclude them in the policy file.',
        outcome: 'unknown',
        fingerprint: wholeFingerprint(trial),
        evidence: [],
    };
    return { ...judgement, unknown: judgement.unknown + 1, findings: [...judgement.findings, finding] };
}
function count(subjects, outcome) {
    return subjects.filter((subject) => subject.outcome === outcome).length;
}
function findingOf(trial, subject) {
    const inner = { ...trial, variables: subject.variables };
    const remediation = trial.policy.programs.remediation.map((part) => (typeof part === 'string' ? part : asCode(asText(inner, part))));
    return {
        ...subject.location,
        message: subject.message,
        remediation: remediation.join('').trim(),
        outcome: subject.outcome,
        fingerprint: subject.fingerprint,
        evidence: subject.evidence.slice(0, conclude_maxEvidence),
    };
}
/** Text that a program yields. */
function asText({ variables, session }, program) {
    const value = program.run(variables, session);
    return Array.isArray(value) ? value.join(', ') : String(value);
}
/** Interpolated text stands in code spans and fences, which nothing in it may end. */
function asCode(text) {
    return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').replaceAll('`', "'");
}

;// CONCATENATED MODULE: ./lib/policies/judge.js


/** Never throws: an expression that fails is the outcome `error`. */
function judge(trial) {
    try {
        return judgeOrThrow(trial);
    }
    catch (error) {
        return conclude(trial, 'error', `an expression failed: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function judgeOrThrow(trial) {
    const { policy, project, ml } = trial;
    if (policy.appliesTo === 'ml' && ml === 'no')
        return conclude(trial, 'not-applicable', 'the repository is not about machine learning');
    const undecided = policy.facts.filter((fact) => project.undecided.includes(fact));
    const ruledOut = undecided.length === 0 ? undefined : surelyUnmet(trial, undecided);
    const unmet = ruledOut ?? policy.programs.matchConditions.find(({ holds }) => !isTrue(trial, holds));
    if (unmet)
        return undecided.length > 0 && !ruledOut
            ? concludeUndecided(trial, undecided, [])
            : conclude(trial, 'not-applicable', `does not apply: ${unmet.name}`);
    if (!policy.programs.subjects)
        return undecided.length > 0 ? concludeUndecided(trial, undecided, []) : judgeWhole(trial);
    const subjects = judgeSubjects(trial, policy.programs.subjects);
    if (subjects.length === 0 && policy.whenEmpty === 'pass' && undecided.length === 0)
        return concludeEmpty(trial);
    const outcome = outcomeOf(trial, subjects);
    const isFailureSure = outcome === 'fail' && !undecided.some((fact) => trial.fallen.includes(fact));
    if (undecided.length > 0 && !isFailureSure)
        return concludeUndecided(trial, undecided, subjects);
    return conclude(trial, outcome, reasonOf(outcome, subjects), subjects);
}
/** A condition that fails whatever the undecided facts may turn out to be; one that itself fails to run rules nothing out. */
function surelyUnmet(trial, undecided) {
    const open = new Set(['project', ...undecided.map((fact) => fact.split('.')[0] ?? fact)]);
    return trial.policy.programs.matchConditions.find(({ holds }) => {
        if (holds.reads.some((name) => open.has(name)))
            return false;
        try {
            return !isTrue(trial, holds);
        }
        catch {
            return false;
        }
    });
}
function judgeWhole(trial) {
    const subject = judgeSubject(trial, whole(trial));
    return conclude(trial, subject.outcome, subject.message, [subject]);
}
function judgeSubjects(trial, program) {
    const list = program.run(trial.variables, trial.session);
    if (!Array.isArray(list))
        throw new Error('`subjects` is not a list');
    const seen = new Map();
    return list.map((value) => judgeSubject(trial, subjectOf(trial, value, seen)));
}
function judgeSubject(trial, subject) {
    const { policy } = trial;
    const inner = { ...trial, variables: subject.variables };
    if (policy.programs.unknownWhen && isTrue(inner, policy.programs.unknownWhen))
        return { ...subject, outcome: 'unknown', message: `cannot be decided: ${policy.title}` };
    const broken = policy.programs.validations.find(({ holds }) => !isTrue(inner, holds));
    if (!broken)
        return { ...subject, outcome: 'pass', message: policy.title };
    return { ...subject, outcome: 'fail', message: broken.message ? asText(inner, broken.message) : (broken.text ?? policy.title) };
}
/** With what is unknown taken for good and for bad: only where both agree is it decided. */
function outcomeOf(trial, subjects) {
    if (subjects.length === 0)
        return 'not-applicable';
    const passed = count(subjects, 'pass');
    const failed = count(subjects, 'fail');
    const unknown = count(subjects, 'unknown');
    const best = passes(trial, passed + unknown, failed, unknown);
    const worst = unknown === 0 ? best : passes(trial, passed, failed + unknown, unknown);
    if (best !== worst)
        return 'unknown';
    return best ? 'pass' : 'fail';
}
function passes(trial, passed, failed, unknown) {
    const { pass } = trial.policy.programs;
    if (!pass)
        return failed === 0;
    return isTrue({ ...trial, variables: { ...trial.variables, passed, failed, unknown, judged: passed + failed } }, pass);
}
function reasonOf(outcome, subjects) {
    const total = subjects.length;
    if (total === 0)
        return 'does not apply: there is nothing to judge';
    if (outcome === 'unknown')
        return `${count(subjects, 'unknown')} of ${total} cannot be decided`;
    const failed = count(subjects, 'fail');
    if (failed === 0)
        return total === 1 ? 'the one there is passes' : `all ${total} pass`;
    const first = subjects.find((subject) => subject.outcome === 'fail')?.message;
    return total === 1 ? (first ?? '') : `${failed} of ${total} fail, first: ${first}`;
}
function isTrue({ variables, session }, program) {
    const value = program.run(variables, session);
    if (typeof value !== 'boolean')
        throw new Error(`\`${program.source.trim()}\` is neither true nor false`);
    return value;
}

;// CONCATENATED MODULE: ./lib/policies/evaluate.js



/**
 * One judgement for each enabled policy and project, in the order of the projects and then of the policies; a policy of the
 * repository is judged once, by the facts of the whole. Never throws: an expression that fails is the outcome `error`.
 */
function evaluate(policies, facts, context = {}) {
    const shared = { repository: toCel(facts.repository), projects: facts.projects.map(projectToCel) };
    const whole = facts.whole ?? facts.projects[0];
    return [...facts.projects, ...(facts.whole ? [facts.whole] : [])].flatMap((project) => {
        const own = policies
            .filter(({ policy }) => (policy.scope === 'repository' ? project === whole : project !== facts.whole))
            .map((configured) => ({ ...configured, configuration: configured.byProject?.[project.root] ?? configured.configuration }))
            .filter(({ configuration }) => configuration.enabled);
        if (own.length === 0)
            return [];
        const variables = evaluate_variablesOf(project, shared);
        return own.map(({ policy, configuration }) => standing(`${policy.id} ${project.root}`, context, () => judgeProject(policy, configuration, project, facts, variables, context)));
    });
}
function standing(key, { misses = () => 0, standing: held }, work) {
    const before = misses();
    const judgement = held?.get(key) ?? work();
    if (misses() === before)
        held?.set(key, judgement);
    return judgement;
}
function judgeProject(policy, configuration, project, facts, variables, context) {
    return judge({
        policy,
        configuration,
        project,
        ml: facts.repository.ml,
        fallen: facts.problems.flatMap(({ internal, affects }) => (internal ? affects : [])),
        variables: { ...variables, params: paramsToCel(policy, configuration) },
        session: { meter: { left: cel_meter_maxSteps }, config: configOf(project, context) },
        contentOf: context.contentOf ?? (() => undefined),
    });
}
function evaluate_variablesOf(project, shared) {
    const facts = projectToCel(project);
    return { ...shared, ...facts, project: facts };
}
const converted = new WeakMap();
/** The facts of a project are by far the largest value, and the same in each round of lookups. */
function projectToCel(project) {
    const record = converted.get(project) ?? toCel(project);
    converted.set(project, record);
    return record;
}
/** A `double` stays one, also where its value is whole. */
function paramsToCel(policy, { params }) {
    const convert = (name, value) => (policy.params[name]?.type === 'double' ? value : toCel(value));
    return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, convert(name, value)]));
}
/** Paths of a project's configuration files count from the project's root and never lead out of it. */
function configOf(project, { config }) {
    return (path) => {
        const inside = path.replace(/^(\.?\/)+/, '');
        if (!config || inside.split('/').includes('..'))
            return undefined;
        return config(project.root === '.' ? inside : `${project.root}/${inside}`);
    };
}

;// CONCATENATED MODULE: ./lib/policies/policy.js
/** The same programs with each expression changed. */
function policy_mapPrograms(programs, change) {
    const single = ['subjects', 'at', 'key', 'unknownWhen', 'pass', 'evidence'].flatMap((name) => {
        const expression = programs[name];
        return expression ? [[name, change(expression)]] : [];
    });
    return {
        ...Object.fromEntries(single),
        matchConditions: programs.matchConditions.map(({ name, holds }) => ({ name, holds: change(holds) })),
        validations: programs.validations.map(({ holds, message, ...rest }) => {
            return { ...rest, holds: change(holds), ...(message && { message: change(message) }) };
        }),
        remediation: programs.remediation.map((part) => (typeof part === 'string' ? part : change(part))),
    };
}
/** The configuration that a policy brings with it. */
function defaultConfiguration(policy) {
    const params = Object.fromEntries(Object.entries(policy.params).map(([name, param]) => [name, param.default]));
    return { enabled: policy.default === 'on', severity: policy.severity, params, staged: false };
}
/** What a report says of a policy; places that the remediation would fill in are an ellipsis. */
function summarise({ policy, configuration }) {
    const { id, title, capability, motivation, references, builtIn, path, programs, remediation } = policy;
    return {
        id,
        title,
        capability,
        severity: configuration.severity,
        motivation,
        remediation: programs.remediation
            .map((part) => (typeof part === 'string' ? part : '…'))
            .join('')
            .trim(),
        effort: remediation.effort,
        references,
        ...(!builtIn && { path }),
    };
}

// EXTERNAL MODULE: ./lib/scorecard/breakdown.js
var breakdown = __webpack_require__(5971);
;// CONCATENATED MODULE: ./lib/scorecard/compare.js
/** The judgements of the head with the state of each finding since the base; what the head no longer has is added as `fixed`. */
function compare_compare(head, base) {
    return head.map((judgement) => {
        const before = base.find(({ policy, project }) => policy === judgement.policy && project === judgement.project);
        const state = stateOf(judgement.outcome, before?.outcome);
        return { ...judgement, ...(state && { state }), findings: compareFindings(judgement, before) };
    });
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
        const key = identity(finding);
        groups.set(key, [...(groups.get(key) ?? []), finding]);
    }
    return groups;
}

// EXTERNAL MODULE: ./lib/model/scorecard.js
var scorecard = __webpack_require__(9621);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var re2js_build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./lib/policies/glob.js

const cache = new Map();
/**
 * Whether a path matches a glob: `*` and `?` within a segment, `**` any number of segments, `[a-z]`, `{a,b}`; hidden files count.
 * A pattern without `/` matches the file's name in any folder, one that ends in `/` all that is below. In linear time, for any pattern.
 */
function matchesGlob(path, pattern) {
    let matcher = cache.get(pattern);
    if (!matcher) {
        const expression = re2js_build/* RE2JS */.L3.compile(toRegularExpression(pattern));
        matcher = (candidate) => expression.matches(candidate);
        if (cache.size > 1000)
            cache.clear();
        cache.set(pattern, matcher);
    }
    return matcher(path);
}
function toRegularExpression(pattern) {
    const rooted = pattern.replace(/^\.?\//, '');
    const below = rooted.endsWith('/') ? `${rooted}**` : rooted;
    return pattern.includes('/') ? translate(below) : `(?:.*/)?${translate(below)}`;
}
const token = /\*\*\/|\/\*\*$|\*+|\?|\[[!^]?\]?[^\]]*\]|\\.|[{},]|[^*?[{},\\]+|[\s\S]/g;
function translate(glob) {
    let depth = 0;
    const parts = (glob.match(token) ?? []).map((part) => {
        if (part === '{')
            depth++;
        if (part === '}' && depth === 0)
            return '\\}';
        if (part === '}')
            depth--;
        return translateToken(part, depth > 0);
    });
    return `(?s)${parts.join('')}${')'.repeat(depth)}`;
}
function translateToken(part, inBraces) {
    if (part === '**/')
        return '(?:.*/)?';
    if (part === '/**')
        return '/.+';
    if (part === '**')
        return '.*';
    if (part.startsWith('*'))
        return '[^/]*';
    if (part === '?')
        return '[^/]';
    if (part === '{')
        return '(?:';
    if (part === '}')
        return ')';
    if (part === ',' && inBraces)
        return '|';
    if (part.startsWith('[') && part.length > 2)
        return characterClass(part);
    return re2js_build/* RE2JS */.L3.quote(part.startsWith('\\') && part.length > 1 ? part.slice(1) : part);
}
function characterClass(part) {
    const negated = part[1] === '!' || part[1] === '^';
    const members = part.slice(negated ? 2 : 1, -1).replaceAll(/[\\\][^]/g, '\\$&');
    return members === '' ? re2js_build/* RE2JS */.L3.quote(part) : `[${negated ? '^/' : ''}${members}]`;
}

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
    const [waiver] = waivers.filter((it) => waivers_covers(it, finding)).toSorted((a, b) => b.expires.localeCompare(a.expires));
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
function waivers_covers({ paths }, { path }) {
    return paths.length === 0 || (path !== undefined && paths.some((glob) => matchesGlob(path, glob)));
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
    if (!findings.some((finding) => finding.state !== 'fixed' && waivers_covers(waiver, finding)))
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
        return failing.length > 0 ? [gate_reasonOf(gate, evaluation, failing)] : [];
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
function gate_reasonOf({ failOn }, { policy, severity, title, outcome, reason }, findings) {
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
 * count in neither; what is unknown makes a range. Without anything decided there is no value.
 */
function scoreOf(evaluations) {
    const counted = evaluations.filter(({ staged }) => !staged);
    const value = shareOf(counted.map((it) => tally(it, it.waived)));
    const low = shareOf(counted.map((it) => asIf(it, 0)));
    const high = shareOf(counted.map((it) => asIf(it, 1)));
    const withoutWaivers = shareOf(counted.map((it) => tally(it, 0)));
    return {
        ...(value !== undefined && { value }),
        ...(value !== undefined && low !== undefined && high !== undefined && low !== high && { range: { low, high } }),
        ...(withoutWaivers !== undefined && withoutWaivers !== value && { withoutWaivers }),
    };
}
function tally({ severity, passed, judged }, waived) {
    return { weight: weights[severity], passed, of: Math.max(0, judged - waived) };
}
/** The tally if everything unknown turned out bad (0) or good (1). An expression that failed is as unknown as its whole policy. */
function asIf(evaluation, good) {
    const unknown = Math.max(evaluation.unknown, evaluation.outcome === 'error' || evaluation.outcome === 'unknown' ? 1 : 0);
    const { weight, passed, of } = tally(evaluation, evaluation.waived);
    return { weight, passed: passed + unknown * good, of: of + unknown };
}
function shareOf(tallies) {
    const applicable = tallies.filter(({ weight, of }) => weight > 0 && of > 0);
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
    const compared = before ? compare_compare(input.evaluations, before) : input.evaluations;
    const evaluations = applyWaivers(compared, settings.waivers, today).map(forReaders);
    const score = scoreOf(evaluations);
    const onWaivers = waiverNotices(settings.waivers, evaluations, today, input.onExpired === 'fail' ? 'error' : 'warning');
    const problems = [...facts.problems, ...(0,breakdown/* breakdownsOfBase */.Vm)(base?.problems ?? [])];
    const expired = onWaivers.filter(({ level }) => level === 'error').map(({ text }) => text);
    return {
        schema: 'scorecard/1',
        tool: { name: 'mlops-scorecard', version: input.version },
        repository: repositoryOf(input),
        ...(base && { base: build_baseOf(base, before) }),
        score,
        scores: scoresByProject(facts, evaluations, before),
        gate: judgeGate(settings.gate, evaluations, score, {
            others: [...expired, ...(0,breakdown/* breakdownReasons */.rt)(problems)],
            refusals: input.refusals ?? [],
            stateless: base ? 'new' : 'known',
        }),
        counts: countsOf(evaluations),
        evaluations,
        policies: input.policies.filter(({ policy }) => evaluations.some((it) => it.policy === policy.id)).map(summarise),
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
function forReaders({ passes: _, ...evaluation }) {
    return evaluation;
}
function repositoryOf({ facts, name }) {
    const { head, ml, files, excluded } = facts.repository;
    return { ml, files, excluded, ...(name !== undefined && { name }), ...(head !== undefined && { head }) };
}
function build_baseOf(base, before) {
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

;// CONCATENATED MODULE: ./lib/scan.js










/** Source to facts to evaluations to scorecard: of the head, and of the base to say what changed. Throws ScanError. */
async function scan({ head, base, rules, progress, units, cache = new Map(), ...about }) {
    const { facts, evaluations } = await scan_judge(head, rules, { cache, ...units, progress: (done, of) => progress?.('reading', done, of) });
    const compared = base && (await judgeBase(base, rules, { cache, ...units, progress: (done, of) => progress?.('reading the base', done, of) }));
    return {
        facts,
        scorecard: buildScorecard({
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
async function scan_judge(source, rules, options) {
    const facts = await factsOf(source, rules, options);
    const evaluations = await withLookups(source, (context) => evaluate(rules.policies, facts, context));
    return { facts, evaluations, ...(source.commit === undefined ? {} : { commit: source.commit }) };
}
/** A base that cannot be judged costs the comparison, not the judgement of the head: then everything counts as new. */
async function judgeBase(base, rules, options) {
    if ('missing' in base)
        return base;
    try {
        const { facts, ...judged } = await scan_judge(base, rules, options);
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
    const { extractors = extractors_extractors, analyses = analyses_analyses, ...reading } = options;
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
        wanted: { calls: [...new Set(rules.policies.flatMap(({ policy }) => policy.wants?.calls ?? []))] },
    });
}

;// CONCATENATED MODULE: ./lib/reports/prose.js
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
            const end = prose_closing(lines, index + 1, fence[1]);
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
function prose_closing(lines, from, fence) {
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

;// CONCATENATED MODULE: ./lib/reports/words.js
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
function words_count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** Most severe first, then those this change introduced, then by policy and place. */
function bySeverity(a, b) {
    return (stateRank(a.finding) - stateRank(b.finding) ||
        severities.indexOf(a.evaluation.severity) - severities.indexOf(b.evaluation.severity) ||
        words_compare(a.evaluation.policy, b.evaluation.policy) ||
        words_compare(a.finding.path ?? '', b.finding.path ?? '') ||
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
function words_compare(a, b) {
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
function words_tally(evaluations) {
    const counts = { pass: 0, fail: 0, 'not-applicable': 0, unknown: 0, error: 0 };
    for (const evaluation of evaluations)
        counts[evaluation.outcome]++;
    return counts;
}
/** `12 pass, 5 fail, 2 unknown`, without zeros. */
function tallyWords(evaluations) {
    const counts = words_tally(evaluations);
    const parts = Object.keys(counts)
        .filter((outcome) => counts[outcome] > 0)
        .map((outcome) => `${counts[outcome]} ${outcomeWords[outcome]}`);
    return parts.join(', ');
}

;// CONCATENATED MODULE: ./lib/action/annotations.js


const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'notice', info: 'notice' };
/**
 * What to mark on the change, the most urgent first: what it broke of the rules, what it introduced, and what fails in the files that
 * it touches.
 * Where nothing is compared, nothing is marked: a first run would bury its reader.
 */
function annotationsOf(scorecard, changed, folder) {
    if (changed === undefined)
        return [];
    const rows = rowsOf(scorecard, (finding) => finding.outcome === 'fail' &&
        !finding.waiver?.active &&
        finding.path !== undefined &&
        (finding.state === 'introduced' || (finding.state === 'unchanged' && changed.has(finding.path))));
    const below = folder.replace(/^(\.\/)+|(?<!\/)\/+$/g, '').replace(/^\.$/, '');
    const found = rows.map(({ evaluation, finding }) => ({
        level: levels[evaluation.severity],
        title: evaluation.title,
        message: [finding.message, finding.remediation].flatMap(parseProse).map(linesOf).join('\n'),
        path: below === '' ? (finding.path ?? '') : `${below}/${finding.path}`,
        ...(finding.line === undefined || finding.cell !== undefined ? {} : { line: finding.line }),
    }));
    return [...brokenRules(scorecard), ...found];
}
/** The policy file counts from the root of the repository, whatever folder is scanned. */
function brokenRules({ notices }) {
    return notices.flatMap(({ level, text, path, line }) => level === 'error' && path !== undefined
        ? [{ level, title: 'The policy file', message: text, path, ...(line !== undefined && { line }) }]
        : []);
}
/** Annotations show plain text and keep its lines: code stays code. */
function linesOf(block) {
    if (block.kind === 'code')
        return block.text.replace(/^/gm, '    ');
    const texts = block.kind === 'list' ? block.items.map((spans) => ['- ', ...annotations_textsOf(spans)]) : [annotations_textsOf(block.spans)];
    return texts.map((parts) => parts.join('')).join('\n');
}
function annotations_textsOf(spans) {
    return spans.map(({ text }) => text);
}

;// CONCATENATED MODULE: ./lib/action/changed-paths.js
/** What a pull request touches, by blob ids: annotations elsewhere are not shown beside its diff. */
async function changedPaths({ head, base }) {
    if (!base || 'missing' in base)
        return undefined;
    const before = new Map((await base.list()).map((file) => [file.path, file.blob]));
    return new Set((await head.list()).filter((file) => before.get(file.path) !== file.blob).map((file) => file.path));
}

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
        return `${JSON.stringify({ schemaVersion: 1, label: 'MLOps scorecard', message: scoreWords(score), color })}\n`;
    },
};

;// CONCATENATED MODULE: ./lib/reports/json.js
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

;// CONCATENATED MODULE: ./lib/reports/markdown-escape.js

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
    return parseProse(text)
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
    return parseProse(text)
        .flatMap((block) => block.kind === 'code' ? [[{ kind: 'code', text: block.text }]] : block.kind === 'list' ? block.items : [block.spans])
        .map((spans) => spans.map((piece) => (piece.kind === 'code' ? `<code>${html(piece.text)}</code>` : html(piece.text))).join(''))
        .join(' ');
}
/** Prose as Markdown blocks, each line behind `indent`. */
function proseBlocks(text, indent = '') {
    return parseProse(text)
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

;// CONCATENATED MODULE: ./lib/reports/markdown/section.js

/** `path:line` as code, linked to the file at the scanned commit where its address is known. */
function placeLink(place, options, { inTable = false } = {}) {
    if (place.path === undefined)
        return '';
    const label = `${place.path}${place.cell === undefined ? '' : `#cell${place.cell}`}${place.line === undefined ? '' : `:${place.line}`}`;
    const code = inTable ? codeCell(label) : codeSpan(label);
    const address = options.permalink?.(place.path, place.cell === undefined ? place.line : undefined);
    return address === undefined ? code : `[${code}](${safeAddress(address)})`;
}
/** Percent-encoded where Markdown or HTML could end the address early. */
function safeAddress(address) {
    return oneLine(address).replace(/[\s<>()[\]"'`\\|]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
/** A folded part; GitHub needs the blank lines to read Markdown inside. */
function details(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function section_table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

;// CONCATENATED MODULE: ./lib/reports/markdown/appendix.js



const maxRows = 50;
/** What the reader must know about the run itself: a part of it that failed, policy changes, expired waivers, a broken file. */
function notices(scorecard, options) {
    const lines = scorecard.notices.map(({ level, text, path, line }) => {
        const place = placeLink({ path, line }, options);
        return `> ${{ note: 'ℹ️', warning: '⚠️', error: '❌' }[level]} ${proseLine(text)}${place === '' ? '' : ` ${place}`}`;
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
    const rows = rowsOf(scorecard, (finding) => finding.waiver !== undefined).slice(0, maxRows);
    if (rows.length === 0)
        return '';
    const body = section_table(['Policy', 'Where', 'Reason', 'Owner', 'Ends'], rows.map(({ evaluation, finding }) => {
        const waiver = finding.waiver;
        const left = waiver && (waiver.daysLeft < 0 ? 'expired' : `${words_count(waiver.daysLeft, 'day')} left`);
        return [
            escapeText(evaluation.policy),
            placeLink(finding, options, { inTable: true }),
            escapeText(waiver?.reason ?? ''),
            escapeText([waiver?.owner, waiver?.ticket].filter((part) => part !== undefined).join(' · ')),
            `${escapeText(waiver?.expires ?? '')} (${left})`,
        ];
    }));
    return details(`Waivers: ${words_count(rows.length, 'finding')}`, body);
}
function problems(scorecard, options) {
    if (scorecard.problems.length === 0)
        return '';
    const rows = scorecard.problems
        .slice(0, maxRows)
        .map((problem) => [placeLink(problem, options, { inTable: true }), escapeText(problem.reason), escapeText(problem.affects.join(', '))]);
    const more = scorecard.problems.length > maxRows ? `\n\n…and ${scorecard.problems.length - maxRows} more.` : '';
    return details(`${words_count(scorecard.problems.length, 'file')} not read in full`, section_table(['File', 'Reason', 'Could change'], rows) + more);
}
function footer(scorecard, { runUrl }) {
    const head = scorecard.repository.head ? ` · ${escapeText(scorecard.repository.head.slice(0, 7))}` : '';
    const excluded = scorecard.repository.excluded.length > 0 ? ` · excluded: ${scorecard.repository.excluded.map(escapeText).join(', ')}` : '';
    const run = runUrl === undefined ? '' : ` · [full report](${safeAddress(runUrl)})`;
    return `<sub>${escapeText(scorecard.tool.name)} ${escapeText(scorecard.tool.version)}${head} · ${words_count(scorecard.repository.files, 'file')}${excluded}${run}</sub>`;
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
    const rows = rowsOf(scorecard, (finding) => compared ? finding.state !== undefined && finding.state !== 'unchanged' : finding.outcome === 'fail' && !finding.waiver?.active);
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
    const project = evaluation.project === '.' ? '' : ` in ${escapeText(evaluation.project)}`;
    const place = placeLink(finding, options);
    const state = finding.state === undefined || finding.state === 'unchanged' ? '' : ` ${stateWords[finding.state]}`;
    const title = `${icons[finding.state ?? 'unchanged']}${state} **${escapeText(evaluation.title)}**${project} · ${evaluation.severity}${place === '' ? '' : ` · ${place}`}`;
    if (finding.state === 'fixed')
        return title;
    const policy = scorecard.policies.find(({ id }) => id === evaluation.policy);
    const why = policy ? ` ${proseLine(firstSentence(policy.motivation))}` : '';
    const body = `${proseBlocks(finding.remediation)}${reportLink(evaluation.policy, scorecard, options)}`;
    return `${title}<br>${proseLine(sentence(finding.message))}${why}\n\n${details(`What to do: ${proseHtml(firstStep(finding.remediation))}`, body)}`;
}
/** The opening words of a remedy, up to the code that they lead to. */
function firstStep(remediation) {
    const paragraph = remediation.trim().split(/\n\s*(?:\n|```)/)[0] ?? '';
    return firstSentence(paragraph).replace(/:$/, '');
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
function header_header(scorecard) {
    if (isNotMachineLearning(scorecard))
        return '**MLOps Scorecard**: no machine learning found here, so no policy applies.';
    if (isQuiet(scorecard))
        return quietLine(scorecard);
    const title = `### MLOps Scorecard: ${scoreMove(scorecard)}${gateWords(scorecard)}`;
    return [title, header_summary(scorecard), ...reasons(scorecard), ...projectScores(scorecard)].join('\n\n');
}
function quietLine(scorecard) {
    const before = words_count(scorecard.counts.findings, 'finding');
    return `**MLOps Scorecard: ${scoreMove(scorecard)}**. This change introduced and fixed nothing; ${before} as before.`;
}
function gateWords({ gate }) {
    if (gate.outcome === 'failed')
        return ' · ❌ gate failed';
    return gate.failOn === 'never' ? '' : ' · ✅ gate passed';
}
function header_summary(scorecard) {
    const { counts, base } = scorecard;
    if (base === undefined || base.missing !== undefined) {
        const alone = base?.missing === undefined ? '' : ` Not compared with the base: ${escapeText(base.missing)}.`;
        return `**${words_count(counts.findings, 'finding')}** from ${words_count(scorecard.policies.length, 'policy', 'policies')}: ${tallyWords(scorecard.evaluations)}.${alone}`;
    }
    const lost = scorecard.evaluations.flatMap((evaluation) => evaluation.findings).filter((finding) => finding.state === 'lost').length;
    const parts = [
        `**${counts.introduced} introduced**`,
        `**${counts.fixed} fixed**`,
        ...(lost > 0 ? [`**${lost} lost sight of**`] : []),
        `${words_count(counts.findings, 'finding')} in all`,
    ];
    return `${parts.join(' · ')}.${moveWords(scorecard)}`;
}
/** A score can move because a policy began or ceased to apply; that is no merit and no fault of the change. */
function moveWords({ base, score, evaluations }) {
    if (base?.score === undefined || scoreWords(base.score) === scoreWords(score))
        return '';
    const changed = evaluations.some((evaluation) => evaluation.findings.some((finding) => finding.state === 'introduced' || finding.state === 'fixed'));
    return changed ? '' : ' The score moved because other policies apply now.';
}
function reasons({ gate }) {
    return gate.outcome === 'failed' ? [gate.reasons.map((reason) => `- ${escapeText(reason)}`).join('\n')] : [];
}
/** A comment is read on a screen; the JSON has every project. */
const maxProjects = 30;
function projectScores({ scores, evaluations }) {
    if (scores.length < 2)
        return [];
    const owned = scores.some(({ owners }) => owners);
    const rows = scores.slice(0, maxProjects).map(({ project, owners = [], score, previous }) => {
        const failing = evaluations.filter((evaluation) => evaluation.project === project && evaluation.outcome === 'fail').length;
        const who = owned ? [owners.map(escapeText).join(', ')] : [];
        return [escapeText(project), scoreChange(score, previous), String(failing), ...who];
    });
    const more = scores.length > maxProjects ? [`…and ${scores.length - maxProjects} more projects.`] : [];
    return [section_table(['Project', 'Score', 'Failing', ...(owned ? ['Owners'] : [])], rows), ...more];
}

;// CONCATENATED MODULE: ./lib/reports/markdown/policies.js



const policies_icons = { pass: '✅', fail: '❌', 'not-applicable': '➖', unknown: '❔', error: '⚠️' };
const maxFindings = 20;
const policies_maxEvidence = 6;
/** Every policy with its outcome, by capability. */
function policyTable(scorecard, options) {
    const manyProjects = scorecard.scores.length > 1;
    const sorted = [...scorecard.evaluations].sort((a, b) => policies_compare(a.capability, b.capability) || policies_compare(a.policy, b.policy) || policies_compare(a.project, b.project));
    const rows = sorted.map((evaluation) => [
        policies_icons[evaluation.outcome],
        escapeText(evaluation.title) + (manyProjects ? ` · ${escapeText(evaluation.project)}` : ''),
        escapeText(capabilityWords(evaluation.capability)),
        evaluation.severity,
        because(evaluation, options),
    ]);
    return details(`All policies: ${tallyWords(scorecard.evaluations)}`, section_table(['', 'Policy', 'Capability', 'Severity', 'Because'], rows));
}
function because(evaluation, options) {
    const proof = evaluation.outcome === 'pass' ? evaluation.evidence.slice(0, 2).map((place) => placeLink(place, options, { inTable: true })) : [];
    const reason = proseLine(evaluation.reason === '' ? outcomeWords[evaluation.outcome] : evaluation.reason, { inTable: true });
    return [reason, ...proof].join(' ');
}
/** Each failing policy with its findings, their evidence and what to do. */
function findingDetails(scorecard, options) {
    const failing = scorecard.evaluations
        .filter((evaluation) => evaluation.findings.some((finding) => finding.state !== 'fixed'))
        .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
    if (failing.length === 0)
        return '';
    return details('Findings, with evidence and remedies', failing.map((evaluation) => findings(evaluation, scorecard, options)).join('\n\n'));
}
function findings(evaluation, scorecard, options) {
    const policy = scorecard.policies.find(({ id }) => id === evaluation.policy);
    const present = evaluation.findings.filter((finding) => finding.state !== 'fixed');
    const project = evaluation.project === '.' ? '' : ` (${escapeText(evaluation.project)})`;
    const lines = present.slice(0, maxFindings).map((finding) => {
        const place = placeLink(finding, options);
        const chain = finding.evidence
            .filter(({ path, line }) => path !== finding.path || line !== finding.line)
            .slice(0, policies_maxEvidence)
            .map((evidence) => placeLink(evidence, options));
        const seen = chain.length > 0 ? `<br><sub>evidence: ${chain.join(' → ')}</sub>` : '';
        const waived = finding.waiver ? ` _(waived until ${escapeText(finding.waiver.expires)})_` : '';
        return `- ${place === '' ? '' : `${place} `}${proseLine(finding.message)}${waived}${seen}`;
    });
    const more = present.length > maxFindings ? [`- …and ${present.length - maxFindings} more`] : [];
    const remedy = present[0] ? `\n\n${proseBlocks(present[0].remediation)}` : '';
    const why = policy ? `\n\n${proseBlocks(policy.motivation)}` : '';
    return `**${policies_icons[evaluation.outcome]} ${escapeText(evaluation.title)}**${project} · ${evaluation.severity}${why}\n\n${[...lines, ...more].join('\n')}${remedy}`;
}
function policies_compare(a, b) {
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
        escapeText(capabilityWords(tool.capability)),
        escapeText(tool.name),
        tool.level,
        [tool.licence === 'proprietary' ? 'proprietary' : 'open source', hostingWords[tool.hosting]].filter((word) => word !== '').join(', '),
        tool.evidence[0] ? `${placeLink(tool.evidence[0], options, { inTable: true })}${tool.files > 1 ? ` +${tool.files - 1}` : ''}` : '',
    ]);
    const map = section_table(['Capability', 'Tool', 'Level', 'Licence', 'Where'], rows);
    return details(`Stack: ${words_count(tools.length, 'tool')}${exposureWords(scorecard)}`, [map, stack_lockIn(scorecard)].filter((part) => part !== '').join('\n\n'));
}
function exposureWords({ lockIn }) {
    const words = [...new Set(lockIn.map(({ exposure }) => exposure))];
    return words.length === 1 ? `, lock-in ${escapeText(words[0] ?? '')}` : '';
}
function stack_lockIn(scorecard) {
    const rows = scorecard.lockIn.flatMap(({ project, platforms }) => platforms.map((platform) => [
        escapeText(platform.name) + (project === '.' ? '' : ` in ${escapeText(project)}`),
        escapeText(platform.layers.join(', ')),
        `${words_count(platform.callSites, 'call')} in ${words_count(platform.files, 'file')}${platform.isolated === 'yes' ? ', behind one module' : ''}`,
        platform.alternatives.map(escapeText).join(', '),
    ]));
    return rows.length === 0 ? '' : section_table(['Platform', 'Layers', 'Reach', 'Open counterparts'], rows);
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
        const text = markdown_join(sections, dropped);
        const last = [...sections].filter(({ drop }) => drop !== undefined).sort((a, b) => (b.drop ?? 0) - (a.drop ?? 0))[0];
        if (codePoints(text) <= limit || !last)
            return text;
        sections = sections.filter((section) => section !== last);
        dropped.push(last.name);
    }
}
function sectionsOf(scorecard, options) {
    const opening = [
        { name: 'verdict', text: header_header(scorecard) },
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
function markdown_join(sections, dropped) {
    const left = dropped.length === 0 ? [] : [`<sub>Left out for length: ${dropped.join(', ')}. The job summary has all of it.</sub>`];
    return `${[...sections.map(({ text }) => text), ...left].join('\n\n')}\n`;
}
function codePoints(text) {
    let points = 0;
    for (const _ of text)
        points++;
    return points;
}

;// CONCATENATED MODULE: ./lib/reports/sarif.js



/** What GitHub shows of one run; it refuses runs above 25,000. */
const maxResults = 5_000;
const sarif_levels = {
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
    render: (scorecard) => jsonText(toSarif(scorecard)),
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
                            message: { text: `${oneLine(problem.path)}: ${oneLine(problem.reason)}` },
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
        shortDescription: { text: oneLine(policy.title) },
        fullDescription: { text: oneLine(plainProse(policy.motivation)) },
        help: {
            text: oneLine(plainProse(policy.remediation)),
            markdown: `${proseBlocks(policy.motivation)}\n\n${proseBlocks(policy.remediation)}`,
        },
        ...(reference === undefined ? {} : { helpUri: reference }),
        defaultConfiguration: { level: sarif_levels[policy.severity] },
        properties: { tags: ['mlops', policy.capability] },
    };
}
function result(evaluation, finding, ids) {
    const line = finding.cell === undefined ? (finding.line ?? 1) : 1;
    const message = `${plainProse(finding.message)}${finding.cell === undefined ? '' : ` (code cell ${finding.cell})`}`;
    return {
        ruleId: evaluation.policy,
        ruleIndex: ids.indexOf(evaluation.policy),
        level: sarif_levels[evaluation.severity],
        message: { text: oneLine(message) },
        locations: [
            { physicalLocation: { artifactLocation: { uri: uriOf(finding.path), uriBaseId: '%SRCROOT%' }, region: { startLine: line } } },
        ],
        partialFingerprints: { 'scorecardFinding/v1': finding.fingerprint },
        ...(finding.waiver?.active
            ? { suppressions: [{ kind: 'external', status: 'accepted', justification: oneLine(finding.waiver.reason) }] }
            : {}),
    };
}
/** Code scanning wants a file for every result: what is about the whole project stands at its README. */
function uriOf(path) {
    return (path ?? 'README.md').split('/').map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./lib/reports/colour.js
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
        const paint = painter(options.colour ?? false);
        const width = Math.min(Math.max(options.width ?? 100, 60), 120);
        const sections = [
            terminal_header(scorecard, paint),
            terminal_notices(scorecard, paint),
            ...quiet(scorecard, () => [
                terminal_projectScores(scorecard, paint),
                terminal_failures(scorecard, paint, width),
                fixed(scorecard, paint),
                unknowns(scorecard, paint, width),
                terminal_passes(scorecard, paint, options),
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
    const head = repository.head ? ` at ${oneLine(repository.head.slice(0, 7))}` : '';
    const score = paint.strong(scoreMove(scorecard));
    const verdict = gate.failOn === 'never' && gate.outcome === 'passed'
        ? ''
        : ` · gate ${gate.outcome === 'passed' ? paint.good('passed') : paint.bad('failed')}`;
    return `${paint.strong('MLOps Scorecard')}  ${score}${verdict}\n${paint.faint(`${oneLine(name)}${head}, ${words_count(repository.files, 'file')}: ${tallyWords(scorecard.evaluations)}`)}`;
}
function terminal_projectScores({ scores }, paint) {
    if (scores.length < 2)
        return '';
    const words = scores.map(({ score, previous }) => scoreChange(score, previous));
    const width = Math.max(...words.map((word) => word.length));
    const lines = scores.map(({ project, owners = [] }, index) => `  ${(words[index] ?? '').padEnd(width)}  ${paint.place(oneLine(project))}  ${paint.faint(oneLine(owners.join(', ')))}`.trimEnd());
    return [paint.strong('Projects'), ...lines].join('\n');
}
function terminal_notices(scorecard, paint) {
    return scorecard.notices
        .map(({ level, text }) => `${level === 'note' ? paint.faint('note') : paint.warn(level)}: ${oneLine(plainProse(text))}`)
        .join('\n');
}
function terminal_failures(scorecard, paint, width) {
    const rows = rowsOf(scorecard, (finding) => finding.state !== 'fixed' && (finding.outcome === 'fail' || finding.outcome === 'error'));
    const groups = byPolicy(rows);
    const urgent = groups.slice(0, maxInFull).map((group) => failure(group, paint, width));
    const others = groups.slice(maxInFull).map((group) => oneLiner(group, paint));
    const rest = others.length === 0 ? [] : [[paint.strong(`${others.length} more`), ...others].join('\n')];
    return [...urgent, ...rest].join('\n\n');
}
/** What the change made good. */
function fixed(scorecard, paint) {
    const rows = rowsOf(scorecard, (finding) => finding.state === 'fixed');
    const lines = rows
        .slice(0, 10)
        .map(({ evaluation, finding }) => `  ${paint.good(marks.pass)} ${oneLine(evaluation.title)}  ${paint.place(placeWords(finding))}`.trimEnd());
    return lines.length === 0 ? '' : [paint.strong(`Fixed: ${words_count(rows.length, 'finding')}`), ...lines].join('\n');
}
function oneLiner(rows, paint) {
    const { evaluation, finding } = rows[0];
    const more = rows.length > 1 ? paint.faint(` and ${rows.length - 1} more`) : '';
    return `  ${paint.bad(marks.fail)} ${oneLine(evaluation.title)}  ${paint.faint(`${evaluation.severity} ${oneLine(evaluation.policy)}`)}${projectWord(evaluation, paint)}  ${paint.place(placeWords(finding))}${more}`.trimEnd();
}
function failure(rows, paint, width) {
    const { evaluation } = rows[0];
    const waived = rows.every(({ finding }) => finding.waiver?.active);
    const mark = waived ? paint.faint('~') : evaluation.outcome === 'error' ? paint.warn(marks.error) : paint.bad(marks.fail);
    const title = `${mark} ${paint.strong(oneLine(evaluation.title))}  ${severityWord(evaluation.severity, paint)}  ${paint.faint(oneLine(evaluation.policy))}${projectWord(evaluation, paint)}`;
    const shown = rows.slice(0, maxRowsPerPolicy).map((row) => terminal_place(row, paint, width));
    const more = rows.length > shown.length ? [paint.faint(`    and ${rows.length - shown.length} more`)] : [];
    const first = rows.find(({ finding }) => finding.outcome === 'fail' && !finding.waiver?.active);
    const remedy = first ? remediation(first.finding.remediation, paint, width) : [];
    return [title, ...shown, ...more, ...remedy].join('\n');
}
function terminal_place({ finding }, paint, width) {
    const state = finding.state && finding.state !== 'unchanged' ? `${finding.state}: ` : '';
    const waived = finding.waiver ? paint.faint(` (waived until ${oneLine(`${finding.waiver.expires}: ${finding.waiver.reason}`)})`) : '';
    const where = placeWords(finding);
    const text = `${state}${oneLine(plainProse(finding.message))}`;
    const lines = wrap(where === '' || text.includes(where) ? text : `${where}  ${text}`, width - 4);
    return (lines.map((line) => `    ${where !== '' && line.startsWith(where) ? paint.place(where) + line.slice(where.length) : line}`).join('\n') +
        waived);
}
function placeWords({ path, line, cell }) {
    if (path === undefined)
        return '';
    return oneLine(`${path}${cell === undefined ? '' : `#cell${cell}`}${line === undefined ? '' : `:${line}`}`);
}
function remediation(text, paint, width) {
    return parseProse(text).flatMap((block) => {
        if (block.kind === 'code')
            return block.text.split('\n').map((line) => `      ${paint.code(withoutInvisible(line))}`);
        const items = block.kind === 'list' ? block.items : [block.spans];
        return items.flatMap((spans) => wrap(oneLine(spans.map((span) => span.text).join('')), width - 6).map((line, index) => `    ${index === 0 ? paint.faint('→') : ' '} ${line}`));
    });
}
function unknowns(scorecard, paint, width) {
    const open = scorecard.evaluations.filter(({ outcome }) => outcome === 'unknown' || outcome === 'error');
    const lines = open.flatMap((evaluation) => wrap(oneLine(`${evaluation.title}: ${evaluation.reason}`), width - 4).map((line, index) => index === 0 ? `  ${paint.warn(marks.unknown)} ${line}` : `    ${line}`));
    return lines.length === 0 ? '' : [paint.strong('Could not be decided'), ...lines].join('\n');
}
function terminal_passes(scorecard, paint, options) {
    const shown = scorecard.evaluations.filter((evaluation) => evaluation.outcome === 'pass' || (options.all && evaluation.outcome === 'not-applicable'));
    if (shown.length === 0)
        return '';
    const lines = shown.map((evaluation) => {
        const proof = evaluation.evidence[0];
        const mark = evaluation.outcome === 'pass' ? paint.good(marks.pass) : paint.faint(marks['not-applicable']);
        const why = evaluation.outcome === 'pass' ? (proof ? placeWords(proof) : '') : `${outcomeWords[evaluation.outcome]}: ${evaluation.reason}`;
        return `  ${mark} ${oneLine(evaluation.title)}${projectWord(evaluation, paint)}  ${paint.faint(oneLine(why))}`.trimEnd();
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
            .map((tool) => `${oneLine(tool.name)}${tool.licence === 'proprietary' ? '°' : ''}`);
        const label = oneLine(capabilityWords(capability)).padEnd(24);
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
        .flatMap((problem) => wrap(`${placeWords(problem)}  ${oneLine(problem.reason)}`, width - 4).map((line) => `    ${line}`));
    const more = scorecard.problems.length > 8 ? [paint.faint(`    and ${scorecard.problems.length - 8} more; --format json lists all`)] : [];
    return [paint.warn(`${words_count(scorecard.problems.length, 'file')} could not be read in full`), ...shown, ...more].join('\n');
}
function terminal_footer(scorecard, paint) {
    const reasons = scorecard.gate.reasons.map((reason) => `${scorecard.gate.outcome === 'failed' ? paint.bad('gate') : paint.faint('gate')}: ${oneLine(reason)}`);
    const failing = scorecard.evaluations.find((evaluation) => evaluation.outcome === 'fail');
    const hint = failing ? [paint.faint(`Why? mlops-scorecard explain ${oneLine(failing.policy)} <path> shows the chain of evidence.`)] : [];
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
    return evaluation.project === '.' ? '' : paint.faint(`  in ${oneLine(evaluation.project)}`);
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

;// CONCATENATED MODULE: ./lib/action/renderings.js






const usual = {
    markdown: renderMarkdown,
    terminal: (scorecard) => terminal.render(scorecard, { width: 110 }),
    json: json.render,
    badge: badge.render,
    sarif: sarif.render,
};
/** The scorecard in every form in which it is published. A form that cannot be made is left out or says so, and the others stand. */
function renderAll(scorecard, annotations, options, renderers = usual) {
    const breakdowns = [];
    const made = (form, make, instead) => {
        try {
            return make();
        }
        catch (error) {
            breakdowns.push(stageError(`the rendering of ${form}`, error).message);
            return instead;
        }
    };
    const bare = `MLOps Scorecard: the gate ${scorecard.gate.outcome}. The report could not be rendered, which is a bug; please report it.`;
    return {
        scorecard,
        comment: made('the comment', () => renderers.markdown(scorecard, options, commentLimit), bare),
        summary: made('the summary', () => renderers.markdown(scorecard, { ...options, all: true }, summaryLimit), bare),
        log: made('the log', () => renderers.terminal(scorecard), bare),
        json: made('the JSON', () => renderers.json(scorecard), undefined),
        badge: made('the badge', () => renderers.badge(scorecard), undefined),
        sarif: made('the SARIF', () => renderers.sarif(scorecard), undefined),
        annotations: made('the annotations', annotations, []),
        breakdowns,
    };
}

// EXTERNAL MODULE: ./lib/github/failure.js
var github_failure = __webpack_require__(317);
;// CONCATENATED MODULE: ./lib/github/remote-files.js



const Commit = schemas/* looseObject */._H3({ sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/) });
const File = schemas/* looseObject */._H3({ type: schemas/* literal */.euz('file'), encoding: schemas/* literal */.euz('base64'), content: schemas/* string */.YjP() });
/** A folder, a link, a submodule, or a file whose content GitHub leaves out. */
const Other = schemas/* union */.KCZ([
    schemas/* array */.YOg(schemas/* unknown */.L5J()),
    schemas/* looseObject */._H3({ type: schemas/* enum */.k5n(['dir', 'symlink', 'submodule']) }),
    schemas/* looseObject */._H3({ encoding: schemas/* literal */.euz('none') }),
]);
const Tree = schemas/* looseObject */._H3({ truncated: schemas/* boolean */.zMY(), tree: schemas/* array */.YOg(schemas/* looseObject */._H3({ path: schemas/* string */.YjP(), type: schemas/* string */.YjP() })) });
/** The files of a branch, tag or commit as it is now; further reads are of the same commit. Throws what the client throws. */
async function openRemote(client, { owner, name: repo }, ref) {
    const { sha } = Commit.parse((await client.rest.repos.getCommit({ owner, repo, ref, per_page: 1 })).data);
    return {
        commit: sha,
        async read(path) {
            const answer = await unlessAbsent(client.rest.repos.getContent({ owner, repo, path, ref: sha }));
            if (!answer)
                return undefined;
            if (Other.safeParse(answer.data).success)
                throw new errors/* ConfigurationError */.j(`${owner}/${repo}:${path} is not a file of less than 1 MB`);
            return Buffer.from(File.parse(answer.data).content, 'base64').toString('utf8');
        },
        async paths() {
            const { tree, truncated } = Tree.parse((await client.rest.git.getTree({ owner, repo, tree_sha: sha, recursive: '1' })).data);
            if (truncated)
                throw new errors/* ConfigurationError */.j(`${owner}/${repo} has too many files to look for custom policies in it`);
            return tree.filter(({ type }) => type === 'blob').map(({ path }) => path);
        },
    };
}
async function unlessAbsent(request) {
    try {
        return await request;
    }
    catch (error) {
        if ((0,github_failure/* failureOf */.g)(error).kind === 'not-found')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/github/remote-policy.js




/**
 * Opens the repositories that policy files name, each once, so that all of it is of one commit. Throws ConfigurationError where there
 * is no token, no such ref or no access, and ScanError where GitHub cannot say now: missing policy is no policy to pass by.
 */
function remoteRepositories(token, apiUrl, dial = client/* connect */.N) {
    const opened = new Map();
    return async (wanted) => {
        const { owner, name, path, ref } = wanted;
        const what = `the policy file ${owner}/${name}:${path}@${ref}`;
        if (token === '')
            throw new errors/* ConfigurationError */.j(`${what} cannot be read: there is no token`, { remedy: 'Give the token that may read it.' });
        const key = `${owner}/${name}@${ref}`.toLowerCase();
        const files = opened.get(key) ?? openRemote(dial(token, apiUrl), { owner, name }, ref);
        opened.set(key, files);
        return withReasons(await explained(files, what), what);
    };
}
function withReasons(files, what) {
    return { commit: files.commit, read: (path) => explained(files.read(path), what), paths: () => explained(files.paths(), what) };
}
async function explained(request, what) {
    try {
        return await request;
    }
    catch (cause) {
        if (cause instanceof errors/* ConfigurationError */.j)
            throw cause;
        const { kind, says, advice, temporary } = (0,github_failure/* failureOf */.g)(cause);
        if (temporary)
            throw new errors/* ScanError */.s(`${what} cannot be read: GitHub answers "${says}"`, { remedy: advice, cause });
        throw new errors/* ConfigurationError */.j(`${what} cannot be read: GitHub answers "${says}"`, {
            remedy: `${kind === 'read-only' ? 'The token lacks a permission.' : advice} The workflow's own token reads this repository and public ones; for another, pass the token of a GitHub App with \`contents: read\` there.`,
            cause,
        });
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/policies/bundled.js

/** Folder of the policies, tools and hazards that come with the product: two levels up from here and from the bundle alike. */
const bundledFolder = (0,external_node_path_.join)(import.meta.dirname, '..', '..', 'policies');
/** The tool records as the build parsed them; absent where the sources run. */
const parsedToolsPath = (0,external_node_path_.join)(import.meta.dirname, '..', 'tools.json');
/** The hazards as the build parsed them; absent where the sources run. */
const parsedHazardsPath = (0,external_node_path_.join)(import.meta.dirname, '..', 'hazards.json');
/** The policies as the build checked them; absent where the sources run. */
const checkedPoliciesPath = (0,external_node_path_.join)(import.meta.dirname, '..', 'policies.json');
/** A digest of whatever reads files, as the build made it; absent where the sources run. */
const readersDigestPath = (0,external_node_path_.join)(import.meta.dirname, '..', 'readers.txt');

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/strict/nearest.js
var strict_nearest = __webpack_require__(4980);
;// CONCATENATED MODULE: ./lib/strict/issue.js

/** Of all that is wrong what says most: an unknown key before what is missing for it, and of a union the branch that came furthest. */
function tellingIssue(issues) {
    const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
    if (issue?.code !== 'invalid_union')
        return issue;
    const branches = issue.errors.map(tellingIssue).filter((it) => it !== undefined);
    const [deepest] = branches.toSorted((a, b) => Number(b.code === 'unrecognized_keys') - Number(a.code === 'unrecognized_keys') || b.path.length - a.path.length);
    if (!deepest)
        return issue;
    const alternatives = branches.flatMap(wordsWanted);
    if (deepest.path.length > 0 || alternatives.length < branches.length)
        return { ...deepest, path: [...issue.path, ...deepest.path] };
    return { ...issue, code: 'invalid_value', values: alternatives };
}
/** What a branch of a union would take in place of the value as a whole. */
function wordsWanted(issue) {
    if (issue.path.length > 0)
        return [];
    if (issue.code === 'invalid_value')
        return issue.values.map(String);
    return issue.code === 'invalid_type' ? [noun(issue.expected)] : [];
}
/** Keys at which an issue is written. */
function issue_keysOf(issue) {
    return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
}
/** What is wrong with the value at an issue's place, and what would be right there. */
function describeIssue(issue, schema, root) {
    const where = issue.path.length > 0 ? `\`${issue.path.map(String).join('.')}\`` : 'the file';
    if (issue.code === 'unrecognized_keys')
        return unknownKey(issue.keys[0] ?? '', issue.path, where, schema);
    const value = issue_valueAt(root, issue.path);
    if (issue.code === 'invalid_value') {
        const wanted = issue.values.map(String);
        const is = value === undefined ? 'is missing' : `is ${issue_quote(value)}`;
        return `${where} ${is}, must be one of ${wanted.join(', ')}${typeof value === 'string' ? (0,strict_nearest/* didYouMean */.a)(value, wanted) : ''}`;
    }
    if (issue.code !== 'invalid_type')
        return `${where}: ${issue.message}`;
    if (value === undefined)
        return `${where} is missing`;
    const remedy = issue.expected === 'string' && typeof value !== 'object' ? ': put it in quotes' : '';
    return `${where} is ${issue_quote(value)}, must be ${noun(issue.expected)}${remedy}`;
}
const nouns = {
    record: 'a map',
    object: 'a map',
    array: 'a list',
    string: 'text',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
};
function noun(expected) {
    return nouns[expected] ?? `of type ${expected}`;
}
/** Where no word is near, all of a short list are told. */
function unknownKey(key, path, where, schema) {
    const allowed = [...new Set(keysAllowed(schema, path))];
    const meant = (0,strict_nearest/* didYouMean */.a)(key, allowed);
    const others = meant === '' && allowed.length > 0 && allowed.length <= 8 ? `; the keys there are ${allowed.join(', ')}` : '';
    return `unknown key "${key}"${path.length > 0 ? ` in ${where}` : ''}${meant}${others}`;
}
function issue_quote(value) {
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
function issue_valueAt(root, path) {
    return path.reduce((value, key) => (typeof value === 'object' && value !== null ? value[key] : undefined), root);
}
/** Keys that records at this place may have, whatever wraps them. */
function keysAllowed(schema, path) {
    const { shape, innerType, element, valueType, options, in: input } = schema.def;
    if (innerType)
        return keysAllowed(innerType, path);
    if (input)
        return keysAllowed(input, path);
    if (options)
        return options.flatMap((option) => keysAllowed(option, path));
    const [key, ...rest] = path;
    if (key === undefined)
        return Object.keys(shape ?? {});
    const part = shape ? shape[String(key)] : (element ?? valueType);
    return part ? keysAllowed(part, rest) : [];
}

;// CONCATENATED MODULE: ./lib/strict/trouble.js
/** What the commoner mistakes come to, and how each is mended. */
const trouble_words = {
    TAB_AS_INDENT: 'a tab stands where only spaces may indent',
    DUPLICATE_KEY: 'the key stands here a second time',
    BLOCK_AS_IMPLICIT_KEY: 'a text that holds `: ` must be quoted, or the line is indented wrongly',
    BAD_INDENT: 'the line is indented wrongly',
    MULTILINE_IMPLICIT_KEY: 'a `:` is missing behind a key, or the line is indented wrongly',
    MULTIPLE_DOCS: 'a second document begins here: write it in a file of its own',
    NON_STRING_KEY: 'a text that begins with `{` or `[` must be quoted',
    BAD_SCALAR_START: 'a text that begins with `@` or a backtick must be quoted',
    TAG_RESOLVE_FAILED: 'a text that begins with `!` must be quoted: tags are not read here',
};
/** Why the text is no YAML, for whoever wrote it; what is rare in the parser's own words, without the place. */
function troubleWords({ code, message }) {
    return trouble_words[code] ?? message.split(/ at line \d+/)[0]?.trim() ?? message;
}

;// CONCATENATED MODULE: ./lib/strict/yaml.js





const maxCharacters = 256 * 1024;
const yaml_maxDepth = 20;
/**
 * Reads YAML as strictly as it can be read: any warning, a duplicate, a tag or an unknown key is a ConfigurationError that names
 * the file, the line and the nearest right word.
 */
function parseStrictYaml(schema, text, path) {
    const source = parsePlainYaml(text, path);
    const parsed = schema.safeParse(source.value);
    if (parsed.success)
        return { ...source, value: parsed.data };
    const issue = tellingIssue(parsed.error.issues);
    const message = issue ? describeIssue(issue, schema, source.value) : 'is not valid';
    throw new errors/* ConfigurationError */.j(message, { location: { path, line: source.lineOf(issue ? issue_keysOf(issue) : []) } });
}
function parsePlainYaml(written, path) {
    const text = written.replace(/^\uFEFF/, '');
    if (text.length > maxCharacters)
        throw new errors/* ConfigurationError */.j(`is larger than ${maxCharacters / 1024} KiB`, { location: { path } });
    if (mayNestDeeply(text))
        throw new errors/* ConfigurationError */.j('is nested too deeply to be read', { location: { path } });
    if (/[\0\uFFFD]/.test(text))
        throw new errors/* ConfigurationError */.j('is not text in UTF-8', { location: { path } });
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: true, strict: true, stringKeys: true });
    const [trouble] = [...document.errors, ...document.warnings];
    if (trouble) {
        throw new errors/* ConfigurationError */.j(troubleWords(trouble), { location: { path, line: lines.linePos(trouble.pos[0]).line } });
    }
    const lineAt = (node) => (node?.range ? Math.max(1, lines.linePos(node.range[0]).line) : 1);
    const shape = refusal(document.contents, 0);
    if (shape)
        throw new errors/* ConfigurationError */.j(shape.reason, { location: { path, line: lineAt(shape.node) } });
    const find = (keys) => nodeAt(document.contents, keys);
    return {
        value: document.toJS({ maxAliasCount: 0 }),
        lineOf: (keys) => lineAt(find(keys)),
        textLineOf: (keys) => {
            const node = find(keys);
            return lineAt(node) + ((0,dist/* isScalar */.jn)(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') ? 1 : 0);
        },
    };
}
/** Why a tree is not read at all: aliases can hide what a file says, tags can empty it, and depth can exhaust whoever walks it. */
function refusal(node, depth) {
    if (depth > yaml_maxDepth)
        return { reason: `is nested more than ${yaml_maxDepth} levels deep`, node: node };
    if ((0,dist/* isAlias */.Vj)(node))
        return { reason: 'a text that begins with `*` must be quoted: aliases are not read here', node };
    if ((0,dist/* isPair */.tO)(node))
        return refusal(node.key, depth) ?? refusal(node.value, depth);
    if ((0,dist/* isScalar */.jn)(node) || (0,dist/* isCollection */.P3)(node)) {
        if (node.anchor)
            return { reason: 'anchors and aliases are not read here: write the value out', node };
        if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:'))
            return { reason: `the tag ${node.tag} is not read here`, node };
    }
    if (!(0,dist/* isCollection */.P3)(node))
        return undefined;
    for (const item of node.items) {
        const found = refusal(item, depth + 1);
        if (found)
            return found;
    }
    return undefined;
}
/** The node at the keys; where the last of them is written as a key, that key's node when its value has none. */
function nodeAt(root, keys) {
    let node = root;
    for (const key of keys) {
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === String(key));
            if (!pair)
                return node;
            node = ((0,dist/* isCollection */.P3)(pair.value) && pair.value.flow !== true ? pair.key : (pair.value ?? pair.key));
            if (keys.at(-1) !== key)
                node = (pair.value ?? pair.key);
        }
        else if ((0,dist/* isCollection */.P3)(node)) {
            const item = node.items[Number(key)];
            if (!item)
                return node;
            node = item;
        }
        else
            return node;
    }
    return node;
}

// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 13 modules
var lib = __webpack_require__(7337);
;// CONCATENATED MODULE: ./lib/policies/version.js
const preReleases = ['dev', 'snapshot', 'a', 'alpha', 'b', 'beta', 'c', 'pre', 'preview', 'rc'];
/**
 * -1, 0 or 1: which of two versions or tags is later. Numbers count as numbers (12.10 is after 12.4), a missing one as 0,
 * a pre-release comes before its release and any other suffix after it; a leading `v` says nothing.
 */
function compareVersions(left, right) {
    const [a, b] = [version_split(left), version_split(right)];
    const order = firstDifference(a.release, b.release, '0') || firstDifference(a.suffix, b.suffix, '');
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}
function version_split(version) {
    const bare = version
        .trim()
        .toLowerCase()
        .replace(/^v(?=\d)/, '');
    const release = /^\d+(\.\d+)*/.exec(bare)?.[0] ?? '';
    return { release: release.match(/\d+/g) ?? [], suffix: bare.slice(release.length).match(/\d+|[a-z]+/g) ?? [] };
}
function firstDifference(left, right, missing) {
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        const order = compareParts(left[index] ?? missing, right[index] ?? missing);
        if (order !== 0)
            return order;
    }
    return 0;
}
function compareParts(left, right) {
    const [a, b] = [rankOf(left), rankOf(right)];
    if (a !== b)
        return a - b;
    if (a === ranks.number)
        return compareNumbers(left, right);
    if (a === ranks.preRelease)
        return preReleases.indexOf(left) - preReleases.indexOf(right);
    return left === right ? 0 : left < right ? -1 : 1;
}
const ranks = { preRelease: 0, missing: 1, number: 2, word: 3 };
function rankOf(part) {
    if (part === '')
        return ranks.missing;
    if (/^\d/.test(part))
        return ranks.number;
    return preReleases.includes(part) ? ranks.preRelease : ranks.word;
}
function compareNumbers(left, right) {
    const [a, b] = [left.replace(/^0+(?=\d)/, ''), right.replace(/^0+(?=\d)/, '')];
    if (a.length !== b.length)
        return a.length - b.length;
    return a === b ? 0 : a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/policies/cel-functions.js






/** Methods of the library that are not safe for any input, and what stands for each. */
const replacedMethods = { matches: '_matches', join: '_join' };
/** Adds what policies can call beyond the standard functions. The session is asked at every call, as it changes from run to run. */
function registerFunctions(environment, session) {
    const meter = () => session().meter;
    const functions = {
        'glob(string, string): bool': matchesGlobWithin(meter),
        'versionCompare(string, string): int': (left, right) => BigInt(compareVersions(left, right)),
        'config(string): dyn': (path) => toMeteredCel(session(), session().config(path)),
        'string._matches(string): bool': (text, pattern) => cel_functions_matches(meter(), text, pattern),
        'list<string>._join(): string': (words) => cel_functions_join(meter(), words, ''),
        'list<string>._join(string): string': (words, separator) => cel_functions_join(meter(), words, separator),
        'string.replace(string, string): string': (text, from, to) => replace(meter(), text, from, to),
        'string.charAt(int): string': (text, index) => text.charAt(Number(index)),
        'list<list<A>>.flatten(): list<A>': (lists) => cel_functions_flatten(meter(), lists),
        'list<A>.distinct(): list<A>': (list) => [...new Map(list.map((item) => [identity(item), item])).values()],
        'list<A>.slice(int, int): list<A>': (list, start, end) => list.slice(Number(start), Number(end)),
        'shellQuote(string): string': (word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`),
        'list<string>.sort(): list<string>': (words) => [...words].sort(),
        'list<int>.sum(): int': (numbers) => numbers.reduce((total, number) => total + number, 0n),
    };
    for (const [signature, handler] of Object.entries(functions))
        environment.registerFunction(signature, handler, { async: false });
    return environment;
}
function matchesGlobWithin(meter) {
    return (path, pattern) => {
        spend(meter(), (path.length + pattern.length) >> 3);
        try {
            return matchesGlob(path, pattern);
        }
        catch {
            throw new lib/* EvaluationError */.ZN(`not a glob: ${pattern}`);
        }
    };
}
const expressions = new Map();
/** Whether the pattern is found anywhere in the text, by RE2: linear in the text, whatever the pattern. */
function cel_functions_matches(meter, text, pattern) {
    spend(meter, (text.length * (pattern.length + 8)) >> 6);
    let expression = expressions.get(pattern);
    if (!expression) {
        try {
            expression = re2js_build/* RE2JS */.L3.compile(pattern);
        }
        catch (error) {
            throw new lib/* EvaluationError */.ZN(`not a pattern of RE2: ${error instanceof Error ? error.message : pattern}`);
        }
        if (expressions.size > 1000)
            expressions.clear();
        expressions.set(pattern, expression);
    }
    return expression.matcher(text).find();
}
function cel_functions_join(meter, words, separator) {
    spendOnLength(meter, words.reduce((length, word) => length + word.length + separator.length, 0));
    if (words.some((word) => typeof word !== 'string'))
        throw new lib/* EvaluationError */.ZN('join() takes a list of strings');
    return words.join(separator);
}
function replace(meter, text, from, to) {
    const pieces = text.split(from);
    spendOnLength(meter, text.length + (pieces.length - 1) * Math.max(0, to.length - from.length));
    return pieces.join(to);
}
function cel_functions_flatten(meter, lists) {
    spendOnLength(meter, lists.reduce((length, list) => length + (Array.isArray(list) ? list.length : 1), 0));
    return lists.flat();
}
/** Equal values have equal texts: what tells `1` from `"1"`, and records by their content. */
function identity(value) {
    return JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? { int: String(item) } : item)) ?? '';
}
const configurations = new WeakMap();
/** An absent or unreadable file is an empty record, so that `config(path).?key` says so. */
function toMeteredCel({ meter }, value) {
    if (typeof value !== 'object' || value === null)
        return toCel(value ?? {});
    const known = configurations.get(value);
    if (known !== undefined)
        return known;
    const converted = toCel(value);
    configurations.set(value, converted);
    spend(meter, JSON.stringify(value).length >> 4);
    return converted;
}

;// CONCATENATED MODULE: ./lib/policies/cel-check.js


/** Prepares a parsed expression: unsafe methods are replaced, and `[]` is a list of anything (the library cannot type its members). */
function rewrite(node) {
    if (node.op === 'rcall')
        node.args[0] = replacedMethods[node.args[0]] ?? node.args[0];
    if (node.op === 'list' && node.args.length === 0)
        meta(node).setMeta('check', (checker) => checker.getType('list<dyn>'));
    for (const child of childrenOf(node))
        rewrite(child);
}
/** Names of the variables that an expression reads, its own iteration variables among them. */
function cel_check_namesIn(node) {
    const names = new Set();
    cel_check_visit(node, (it) => {
        if (it.op === 'id')
            names.add(it.args);
    });
    return names;
}
/** The first call of something that there is not: the checker would complain of its arguments instead. */
function unknownFunction(node, known) {
    const unknown = [];
    cel_check_visit(node, (it) => {
        if ((it.op !== 'call' && it.op !== 'rcall') || known.has(it.args[0]))
            return;
        unknown.push({ message: `There is no function ${it.args[0]}${(0,strict_nearest/* didYouMean */.a)(it.args[0], known)}`, start: it.pos });
    });
    return unknown[0];
}
/** What the type checker lets through: unknown fields behind `has()`, `.?` and `[?]`, and words that an enumeration does not have. */
function complaintsAbout(node, records) {
    const complaints = [];
    cel_check_visit(node, (it) => {
        const complaint = unknownField(it, records) ?? unknownWord(it, records);
        if (complaint)
            complaints.push(complaint);
    });
    return complaints;
}
/** The fields of a node's static type; undefined where it is no record. */
function cel_check_fieldsOf(node, records) {
    const type = typeOf(node, records);
    return type === undefined ? undefined : records.get(type);
}
function unknownField(node, records) {
    if (node.op !== '.' && node.op !== '.?' && node.op !== '[?]')
        return undefined;
    const [target, key] = node.args;
    const name = typeof key === 'string' ? key : key.op === 'value' ? key.args : undefined;
    const fields = cel_check_fieldsOf(target, records);
    if (!fields || typeof name !== 'string' || name in fields)
        return undefined;
    return { message: `No such key: ${name}${(0,strict_nearest/* didYouMean */.a)(name, Object.keys(fields))}`, start: node.pos };
}
function unknownWord(node, records) {
    if (node.op !== '==' && node.op !== '!=' && node.op !== 'in')
        return undefined;
    const [left, right] = node.args;
    for (const [side, other] of [
        [left, right],
        [right, left],
    ]) {
        const words = cel_check_wordsOf(side, records);
        const wrong = words && literalsIn(other).find((literal) => !words.includes(literal.args));
        if (wrong)
            return { message: `"${wrong.args}" is never the value here: it is one of ${words.join(', ')}`, start: wrong.pos };
    }
    return undefined;
}
function cel_check_wordsOf(node, records) {
    if (node.op !== '.')
        return undefined;
    const type = typeOf(node.args[0], records);
    return type === undefined ? undefined : records.get(type)?.[node.args[1]]?.words;
}
function literalsIn(node) {
    if (node.op === 'list')
        return node.args.flatMap(literalsIn);
    return node.op === 'value' && typeof node.args === 'string' ? [node] : [];
}
/** Within `has()` the checker types only the first name: the rest is followed from field to field. */
function typeOf(node, records) {
    const checked = meta(node).checkedType;
    if (checked)
        return checked.kind === 'optional' ? checked.valueType?.name : checked.name;
    if (node.op !== '.' && node.op !== '.?')
        return undefined;
    const outer = typeOf(node.args[0], records);
    return outer === undefined ? undefined : records.get(outer)?.[node.args[1]]?.type;
}
function cel_check_visit(node, see) {
    see(node);
    for (const child of childrenOf(node))
        cel_check_visit(child, see);
}
function childrenOf(node) {
    switch (node.op) {
        case 'value':
        case 'id':
            return [];
        case '.':
        case '.?':
            return [node.args[0]];
        case 'call':
            return node.args[1];
        case 'rcall':
            return [node.args[1], ...node.args[2]];
        case 'map':
            return node.args.flat();
        case '!_':
        case '-_':
            return [node.args];
        default:
            return node.args;
    }
}
function meta(node) {
    return node;
}

;// CONCATENATED MODULE: ./lib/policies/cel.js





/** An expression that cannot be right. */
class ExpressionError extends Error {
    /** Offset into the expression; absent where the whole of it is meant. */
    start;
    constructor(message, start) {
        super(message);
        this.start = start;
    }
}
const cel_options = { enableOptionalTypes: true, homogeneousAggregateLiterals: false, limits: { maxAstNodes: 5000, maxDepth: 100 } };
/**
 * A function that turns expressions over these names into programs. It throws ExpressionError for what does not parse, has another
 * type than expected, or names a field or word that does not exist.
 */
function createChecker(scope) {
    const typed = cel_environmentOf(scope);
    const flat = cel_flatten(scope);
    return (source, expects) => {
        const { type, ast } = check(typed, source, expects, flat);
        return cel_programOf({ source, type, reads: [...cel_check_namesIn(ast)] });
    };
}
const environments = new WeakMap();
/** An outer scope is declared once, for all that stand in it. */
function cel_environmentOf(scope) {
    const known = environments.get(scope);
    if (known)
        return known;
    const environment = scope.outer ? cel_environmentOf(scope.outer).clone() : registerFunctions(new lib/* Environment */.OH(cel_options), () => session);
    for (const [name, fields] of scope.records) {
        const types = Object.entries(fields).map(([key, { type }]) => [key, type]);
        environment.registerType(name, { fields: Object.fromEntries(types) });
    }
    for (const [name, type] of Object.entries(scope.variables))
        environment.registerVariable(name, type);
    environments.set(scope, environment);
    return environment;
}
function cel_flatten({ outer, records, variables }) {
    if (!outer)
        return { records, variables };
    const around = cel_flatten(outer);
    return { records: new Map([...around.records, ...records]), variables: { ...around.variables, ...variables } };
}
function cel_parse(environment, source) {
    try {
        const parsed = environment.parse(source);
        rewrite(parsed.ast);
        return parsed;
    }
    catch (error) {
        throw toExpressionError(error);
    }
}
function check(environment, source, expects, scope) {
    const parsed = cel_parse(environment, source);
    const stranger = unknownFunction(parsed.ast, functionNames());
    if (stranger)
        throw new ExpressionError(stranger.message, stranger.start);
    const { valid, error, type = 'dyn' } = parsed.check();
    if (!valid)
        throw explain(error, scope);
    const [complaint] = complaintsAbout(parsed.ast, scope.records);
    if (complaint)
        throw new ExpressionError(complaint.message, complaint.start);
    const general = type.replace(/<.*/, '');
    if (expects !== 'any' && general !== 'dyn' && general !== expects)
        throw new ExpressionError(`must be ${expects}, is ${type}`);
    return { type, ast: parsed.ast };
}
let cel_known;
/** Names of all functions, methods and macros; the same in every scope. */
function functionNames() {
    cel_known ??= new Set(registerFunctions(new lib/* Environment */.OH(cel_options), () => session)
        .getDefinitions()
        .functions.map(({ name }) => name));
    return cel_known;
}
/** The library's message, with the word that was probably meant. */
function explain(error, scope) {
    const plain = toExpressionError(error);
    const node = error?.node;
    if (error?.code === 'unknown_variable' && node?.op === 'id')
        return new ExpressionError(`${plain.message}${(0,strict_nearest/* didYouMean */.a)(node.args, Object.keys(scope.variables))}`, plain.start);
    if (error?.code === 'no_such_key' && node?.op === '.')
        return new ExpressionError(`${plain.message}${(0,strict_nearest/* didYouMean */.a)(node.args[1], Object.keys(cel_check_fieldsOf(node.args[0], scope.records) ?? {}))}`, plain.start);
    return plain;
}
function toExpressionError(thrown) {
    if (thrown instanceof ExpressionError)
        return thrown;
    const error = thrown;
    const message = error?.summary ?? error?.message ?? String(thrown);
    return new ExpressionError(message.replaceAll(/\b_(?=(matches|join)\b)/g, ''), error?.range?.start);
}
const idle = { meter: { left: 0 }, config: () => undefined };
let session = idle;
let untyped;
/**
 * The program of an expression that was checked before; it is parsed when it first runs. Values are plain records, which the typed
 * environment would refuse: programs run where every name may hold anything.
 */
function cel_programOf({ source, type, reads }) {
    let evaluate;
    function run(variables, current) {
        untyped ??= countingSteps(registerFunctions(new lib/* Environment */.OH({ ...cel_options, unlistedVariablesAreDyn: true }), () => session));
        evaluate ??= cel_parse(untyped, source);
        session = current;
        try {
            return evaluate({ ...variables });
        }
        catch (error) {
            throw toExpressionError(error);
        }
        finally {
            session = idle;
        }
    }
    return { source, reads, type, run };
}
/** What these nodes yield is counted where it is made. */
const passing = new Set(['accuPush', 'accuValue', 'accuInc', '?:']);
/** Every node of an expression runs through one method of the library's evaluator, and a function's handler is where that can be had. */
function countingSteps(environment) {
    environment.registerFunction('_evaluator(): bool', countIn, { async: false });
    environment.evaluate('_evaluator()');
    return environment;
}
function countIn() {
    this.run = function run(node, context) {
        spend(session.meter, 1);
        const value = node.evaluate(this, node, context);
        if (!passing.has(node.op))
            spendOn(session.meter, value);
        return value;
    };
    return true;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
;// CONCATENATED MODULE: ./lib/policies/cel-types.js

/**
 * The types of a zod schema in CEL's terms: a record becomes a named type (`training.entryPoints` is one member of that list),
 * and a record with a `line` but no `path` takes the path of the record around it, as `toCel` does with the values.
 */
function deriveTypes(schema, root) {
    const records = new Map();
    function fieldOf(part, name, inPath) {
        if (part.properties)
            return { type: recordOf(part.properties, name, inPath) };
        if (part.type === 'array')
            return listOf(fieldOf(part.items ?? {}, name, inPath));
        if (typeof part.additionalProperties === 'object')
            return { type: `map<string, ${fieldOf(part.additionalProperties, name, false).type}>` };
        if (part.enum?.every((word) => typeof word === 'string'))
            return { type: 'string', words: part.enum };
        return { type: scalars[part.type ?? ''] ?? 'dyn' };
    }
    function recordOf(properties, name, inPath) {
        const hasPath = 'path' in properties;
        const fields = {};
        for (const [key, part] of Object.entries(properties))
            fields[key] = fieldOf(part, name === root ? key : `${name}.${key}`, inPath || hasPath);
        if (inPath && !hasPath && 'line' in properties)
            fields['path'] = { type: 'string' };
        records.set(name, fields);
        return name;
    }
    const { properties = {} } = json_schema_processors/* toJSONSchema */.bl(schema, { reused: 'inline' });
    recordOf(properties, root, false);
    return { records, root };
}
const scalars = { string: 'string', integer: 'int', number: 'double', boolean: 'bool' };
function listOf({ type, words }) {
    return { type: `list<${type}>`, ...(words && { words }) };
}

;// CONCATENATED MODULE: ./lib/policies/scope.js


const paramTypes = { bool: 'bool', int: 'int', double: 'double', string: 'string', strings: 'list<string>' };
/** What is known of the project itself, beside its facts. */
const projectFields = ['root', 'kinds', 'owners', 'undecided'];
/** What `pass` counts; doubles, so that shares can be reckoned with them, and untyped, so that they compare with whole numbers. */
const scope_counts = ['passed', 'failed', 'judged', 'unknown'];
/** The names that a policy with these params can use everywhere: the facts, `project`, `projects`, `repository` and `params`. */
function scope_scopeOf(params) {
    const outer = factTypes();
    if (Object.keys(params).length === 0)
        return outer;
    return { outer, records: new Map([['params', scope_fieldsOf(params)]]), variables: { params: 'params' } };
}
function withVariables(outer, variables) {
    return { outer, records: new Map(), variables };
}
let derived;
function factTypes() {
    derived ??= deriveScope();
    return derived;
}
function deriveScope() {
    const project = deriveTypes(model_facts/* Project */.MM, 'Project');
    const repository = deriveTypes(model_facts/* Repository */.LN, 'repository');
    const fields = project.records.get('Project') ?? {};
    const own = Object.fromEntries(projectFields.flatMap((name) => (fields[name] ? [[name, fields[name]]] : [])));
    const facts = Object.fromEntries(model_facts/* factNames */.hO.filter((name) => name !== 'kinds').flatMap((name) => (fields[name] ? [[name, fields[name].type]] : [])));
    return {
        records: new Map([...repository.records, ...project.records, ['project', own]]),
        variables: { ...facts, project: 'project', projects: 'list<Project>', repository: 'repository' },
    };
}
function scope_fieldsOf(params) {
    return Object.fromEntries(Object.entries(params).map(([name, { type, values }]) => [name, { type: paramTypes[type], ...(values && { words: values }) }]));
}

;// CONCATENATED MODULE: ./lib/policies/compile.js



/** Every expression of a policy as a program. Throws ConfigurationError with the line and a caret under what is wrong. */
function compilePolicy(source, path) {
    const { value: policy } = source;
    const scope = scope_scopeOf(policy.params);
    const general = createChecker(scope);
    const compileWith = (checker) => (keys, expects, expression) => compileAt({ path, line: source.textLineOf(keys) }, checker, expects, expression);
    const outer = compileWith(general);
    const subjects = policy.subjects === undefined ? undefined : outer(['subjects'], 'list', policy.subjects);
    const inner = subjects ? compileWith(createChecker(withVariables(scope, { subject: memberType(subjects.type) }))) : outer;
    const counted = () => compileWith(createChecker(withVariables(scope, Object.fromEntries(scope_counts.map((name) => [name, 'dyn'])))));
    return {
        matchConditions: policy.matchConditions.map(({ name, expression }, index) => ({
            name,
            holds: outer(['matchConditions', index, 'expression'], 'bool', expression),
        })),
        ...(subjects && { subjects }),
        ...(policy.at !== undefined && { at: inner(['at'], 'any', policy.at) }),
        ...(policy.key !== undefined && { key: inner(['key'], 'string', policy.key) }),
        ...(policy.unknownWhen !== undefined && { unknownWhen: inner(['unknownWhen'], 'bool', policy.unknownWhen) }),
        validations: policy.validations.map((validation, index) => compileValidation(validation, ['validations', index], inner)),
        ...(policy.pass !== undefined && { pass: counted()(['pass'], 'bool', policy.pass) }),
        ...(policy.evidence !== undefined && { evidence: inner(['evidence'], 'list', policy.evidence) }),
        remediation: compileText(policy.remediation.text, { path, line: source.textLineOf(['remediation', 'text']) }, (expression) => inner(['remediation', 'text'], 'any', expression)),
    };
}
function compileValidation(validation, keys, compile) {
    const { expression, message, messageExpression } = validation;
    return {
        holds: compile([...keys, 'expression'], 'bool', expression),
        ...(message !== undefined && { text: message }),
        ...(messageExpression !== undefined && { message: compile([...keys, 'messageExpression'], 'string', messageExpression) }),
    };
}
/** `{{ … }}` holds an expression; `${{ … }}` is a workflow's own. */
const interpolation = /(?<!\$)\{\{(.+?)\}\}/g;
const unclosed = /(?<!\$)\{\{/;
/** What a repository says is shown as code, where neither Markdown nor HTML is read in it. */
function compileText(text, at, compile) {
    const parts = text.split(interpolation);
    return parts.map((part, index) => {
        const before = parts
            .slice(0, index)
            .filter((_, position) => position % 2 === 0)
            .join('');
        const refuse = (message, above) => new errors/* ConfigurationError */.j(message, { location: { path: at.path, line: at.line + above.split('\n').length - 1 } });
        if (index % 2 === 1) {
            if (endsInCode(before))
                return compile(part.trim());
            throw refuse(`{{${part}}} must stand in code: \`…\` or a fenced block`, before);
        }
        const open = part.search(unclosed);
        if (open >= 0)
            throw refuse('`{{` is not closed on its line', before + part.slice(0, open));
        return part;
    });
}
function endsInCode(markdown) {
    const outsideFences = markdown.replaceAll(/```[\s\S]*?```/g, '');
    return outsideFences.includes('```') || (outsideFences.match(/`/g) ?? []).length % 2 === 1;
}
/** All names that a policy's programs read. */
function namesRead(programs) {
    const { matchConditions, validations, remediation, subjects, at, key, unknownWhen, pass, evidence } = programs;
    const single = [subjects, at, key, unknownWhen, pass, evidence, ...remediation.filter((part) => typeof part !== 'string')];
    const all = [...matchConditions.map(({ holds }) => holds), ...validations.flatMap(({ holds, message }) => [holds, message]), ...single];
    return new Set(all.flatMap((program) => [...(program?.reads ?? [])]));
}
function memberType(listType) {
    return /^list<(.+)>$/.exec(listType)?.[1] ?? 'dyn';
}
function compileAt(at, checker, expects, expression) {
    try {
        return checker(expression, expects);
    }
    catch (error) {
        if (!(error instanceof ExpressionError))
            throw error;
        const before = expression.slice(0, error.start ?? 0).split('\n');
        const message = error.start === undefined ? error.message : `${error.message}\n${withCaret(expression, before)}`;
        throw new errors/* ConfigurationError */.j(message, { location: { path: at.path, line: at.line + before.length - 1 } });
    }
}
function withCaret(expression, before) {
    const line = expression.split('\n')[before.length - 1] ?? '';
    return `    ${line}\n    ${' '.repeat(before.at(-1)?.length ?? 0)}^`;
}

;// CONCATENATED MODULE: ./lib/policies/schema.js



const schema_text = schemas/* string */.YjP().regex(/\S/, 'must say something');
const pack = schemas/* string */.YjP().regex(/^\d{4}\.\d{2}$/, 'must be a pack, as "2026.11"');
const expression = schema_text.max(4000).describe('CEL over the facts.');
const ParamValue = schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* number */.aig(), schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]);
/** `stricter` orders the values: numbers by size, `false` before `true`, words as `values` lists them, lists by what they contain. */
const Param = schemas/* strictObject */.rej({
    type: schemas/* enum */.k5n(['bool', 'int', 'double', 'string', 'strings']),
    default: ParamValue,
    stricter: schemas/* enum */.k5n(['higher', 'lower']).optional().describe('Which way a value may move below a lock; absent: it may not move.'),
    values: schemas/* array */.YOg(schemas/* string */.YjP()).min(1).optional().describe('The words allowed; from low to high, where `stricter` is given.'),
    says: schema_text,
})
    .superRefine((param, issues) => {
    const reason = paramReason(param, param.default);
    if (reason)
        issues.addIssue({ code: 'custom', path: ['default'], message: reason });
    if (param.type === 'string' && param.stricter && !param.values)
        issues.addIssue({ code: 'custom', path: ['stricter'], message: 'a string is ordered only by its `values`' });
});
const Validation = schemas/* strictObject */.rej({ expression, message: schema_text.optional(), messageExpression: expression.optional() })
    .refine((it) => it.message !== undefined || it.messageExpression !== undefined, { message: 'needs a `message` or a `messageExpression`' });
/** A policy as its file has it. */
const PolicyFile = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be words in kebab-case'),
    title: schema_text.max(120),
    capability: schemas/* enum */.k5n([...model_facts/* Capability */.nS.options, 'documentation', 'security']),
    scope: schemas/* enum */.k5n(['project', 'repository']).default('project'),
    appliesTo: schemas/* enum */.k5n(['ml', 'any']).default('ml').describe('`ml`: not-applicable where the repository is not about machine learning.'),
    severity: scorecard/* Severity */.AI,
    since: pack,
    default: schemas/* enum */.k5n(['on', 'off']).default('on'),
    deprecatedIds: schemas/* record */.g1P(schemas/* string */.YjP(), pack)
        .default({})
        .describe('Earlier ids, each with the pack since which it is another: a policy file that uses one is warned for that pack, and then refused.'),
    motivation: schema_text,
    facts: schemas/* array */.YOg(schemas/* enum */.k5n([...model_facts/* factNames */.hO, ...model_facts/* factParts */.jO]))
        .describe('What it reads: where one of these is undecided, so is the outcome. A part stands for the fact where no more of it is read.'),
    params: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[a-z][A-Za-z0-9]*$/), Param).default({}),
    matchConditions: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schema_text, expression }))
        .default([])
        .describe('All must hold, otherwise not-applicable, with the name as the reason.'),
    subjects: expression.optional().describe('A list: an outcome each.'),
    whenEmpty: schemas/* enum */.k5n(['pass', 'not-applicable']).default('not-applicable').describe('The outcome where there is no subject.'),
    at: expression.optional().describe('A record with `path`, and `line` or `cell`: the place of a subject; absent: the subject itself.'),
    key: expression.optional().describe('What identifies a subject beside its path; absent: the text of its line.'),
    unknownWhen: expression.optional(),
    validations: schemas/* array */.YOg(Validation).min(1).describe('All must hold; true is good.'),
    pass: expression.optional().describe('Over `passed`, `failed`, `judged`, `unknown`; absent: no subject failed.'),
    evidence: expression
        .optional()
        .describe('A list of records with `path`: what the outcome rests on; absent: that of the subject or the facts.'),
    remediation: schemas/* strictObject */.rej({
        effort: schemas/* enum */.k5n(['low', 'medium', 'high']),
        text: schema_text.describe('Markdown; `{{ … }}` holds an expression.'),
    }),
    references: schemas/* array */.YOg(schemas/* url */.OZ5({ protocol: /^https$/ })).default([]),
    precision: schemas/* strictObject */.rej({ judged: schemas/* int */.Whr().min(0), wrong: schemas/* int */.Whr().min(0) })
        .optional()
        .describe('Findings that a reader judged on real repositories, and how many of them were wrong.'),
    wants: schemas/* strictObject */.rej({ calls: schemas/* array */.YOg(schema_text) })
        .optional()
        .describe('Names of calls that the fact `calls` shall list; `*` allowed.'),
});
/** Says why a value does not fit a param; undefined where it does. */
function paramReason(param, value) {
    if (!fits(param.type, value))
        return `must be ${schema_nouns[param.type]}`;
    const words = Array.isArray(value) ? value : [value];
    if (param.values && !words.every((word) => param.values?.includes(word)))
        return `must be one of ${param.values.join(', ')}`;
    return undefined;
}
const schema_nouns = {
    bool: 'true or false',
    int: 'a whole number',
    double: 'a number',
    string: 'a string',
    strings: 'a list of strings',
};
function fits(type, value) {
    if (type === 'bool')
        return typeof value === 'boolean';
    if (type === 'int')
        return Number.isSafeInteger(value);
    if (type === 'double')
        return typeof value === 'number' && Number.isFinite(value);
    if (type === 'string')
        return typeof value === 'string';
    return Array.isArray(value) && value.every((word) => typeof word === 'string');
}

;// CONCATENATED MODULE: ./lib/policies/load.js










/** Lies beside the policies and is none: how hazards are recognised. */
const load_hazards = 'hazards.yaml';
/**
 * Every `<id>.yaml` directly below the folder, sorted by id. What the build checked before is taken from `checked` while the texts are
 * the same. Throws ConfigurationError naming file and line.
 */
async function loadPolicies(folder, checked) {
    const texts = await readTexts(folder);
    const policies = (checked === undefined ? undefined : await readChecked(checked, texts)) ?? parseAll(texts);
    assertUnique(policies);
    return policies;
}
/** What `checked` of `loadPolicies` holds, as text: written by the build. Throws ConfigurationError. */
async function checkedPolicies(folder) {
    const texts = await readTexts(folder);
    const policies = parseAll(texts).map(({ path: _, builtIn: __, programs, ...policy }) => {
        return { ...policy, programs: mapPrograms(programs, ({ source, type, reads }) => ({ source, type, reads })) };
    });
    return JSON.stringify({ digest: digestOf(texts), policies });
}
async function readTexts(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.yaml') && entry.name !== load_hazards).map(({ name }) => name);
    return Promise.all(names.toSorted().map(async (name) => ({ path: (0,external_node_path_.join)(folder, name), text: await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8') })));
}
function parseAll(texts) {
    return texts.map(({ path, text }) => parsePolicy(text, path, true));
}
async function readChecked(path, texts) {
    const written = await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
    if (written === undefined)
        return undefined;
    const { digest, policies } = JSON.parse(written);
    if (digest !== digestOf(texts))
        return undefined;
    return policies.map((policy, index) => {
        return { ...policy, path: texts[index]?.path ?? '', builtIn: true, programs: policy_mapPrograms(policy.programs, cel_programOf) };
    });
}
function digestOf(texts) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { path, text } of texts)
        hash.update(`${(0,external_node_path_.basename)(path)}\0${text.replaceAll('\r\n', '\n')}\0`);
    return hash.digest('hex');
}
/** Throws ConfigurationError where the text is not a policy that could be evaluated. */
function parsePolicy(text, path, builtIn = false) {
    const source = parseStrictYaml(PolicyFile, text, path);
    const policy = source.value;
    const refuse = (message, keys) => new errors/* ConfigurationError */.j(message, { location: { path, line: source.lineOf(keys) } });
    const name = (0,external_node_path_.basename)(path).replace(/\.ya?ml$/, '');
    if (policy.id !== name)
        throw refuse(`the id is "${policy.id}" and the file's name "${name}": they must be the same`, ['id']);
    const programs = compilePolicy(source, path);
    const read = namesRead(programs);
    const unlisted = model_facts/* factNames */.hO.find((fact) => read.has(fact) && !policy.facts.some((listed) => factOf(listed) === fact));
    if (unlisted)
        throw refuse(`an expression reads \`${unlisted}\`, which \`facts\` does not list`, ['facts']);
    const unread = policy.facts.find((fact) => !read.has(factOf(fact)) && !read.has('projects'));
    if (unread)
        throw refuse(`\`facts\` lists \`${unread}\`, which no expression reads`, ['facts']);
    // The kinds stand under `project`, and are as unknown as any fact where the stage that finds them failed.
    const facts = read.has('project') ? [...new Set([...policy.facts, 'kinds'])] : policy.facts;
    return { ...policy, facts, path, builtIn, programs };
}
/** The fact of which a name may mean a part: `data` of `data.dvc`. */
function factOf(name) {
    return name.split('.')[0] ?? name;
}
/** Throws ConfigurationError where two policies share an id, or one has the id that another had before. */
function assertUnique(policies) {
    const owners = new Map();
    for (const policy of policies) {
        for (const id of [policy.id, ...Object.keys(policy.deprecatedIds)]) {
            const other = owners.get(id);
            if (other)
                throw new errors/* ConfigurationError */.j(`the id "${id}" is already that of ${other.path}`, { location: { path: policy.path } });
            owners.set(id, policy);
        }
    }
}

;// CONCATENATED MODULE: ./lib/projects.js


/** The layers with a project for each folder that a glob or a search of theirs means among these files. */
function divide(layers, paths) {
    if (!layers.some(({ layer }) => layer.says.projects))
        return [...layers];
    const folders = foldersOf(paths);
    return layers.map((rule) => {
        const { projects } = rule.layer.says;
        if (!projects)
            return rule;
        const found = projects.flatMap((project) => rootsOf(project, paths, folders).map((root) => ({ ...project, root })));
        return { ...rule, layer: { ...rule.layer, says: { ...rule.layer.says, projects: found } } };
    });
}
/** A warning for each entry of the repository's own file that means none of its folders; what others wrote for many may well do so. */
function emptyProjectNotices(layers, paths) {
    const own = layers.filter(({ kind, says }) => kind === 'repository' && says.projects);
    const folders = own.length > 0 ? foldersOf(paths) : new Set();
    return own.flatMap((layer) => (layer.says.projects ?? [])
        .filter((project) => !rootsOf(project, paths, folders).some((root) => root === '.' || folders.has(root)))
        .map(({ written, index }) => {
        const text = `\`projects\` names \`${written}\`, and there is no such folder here with anything in it.`;
        return { level: 'warning', text, path: layer.path, line: layer.lineOf(`projects.${index}`) ?? 1 };
    }));
}
function rootsOf({ root, found }, paths, folders) {
    if (found === undefined)
        return [root];
    if (found === 'manifests')
        return projectFolders(paths, root);
    const glob = new esm/* Minimatch */.VR(root);
    return outermost([...folders].filter((folder) => glob.match(folder)));
}

;// CONCATENATED MODULE: ./lib/settings/configure.js





/**
 * The policies as the settings want them, in the order given. Throws ConfigurationError for an id that two of them share, and for a
 * policy or param that does not exist, wherever the settings name one.
 */
function configurePolicies(policies, settings) {
    assertUnique(policies);
    assertKnown(policies, settings);
    assertDivisible(policies, settings);
    return policies.map((policy) => {
        const base = { ...defaultConfiguration(policy), staged: settings.pack !== undefined && policy.builtIn && policy.since > settings.pack };
        const configuration = changed(policy, base, changeOf(policy, settings.policies), settings);
        const byProject = settings.projects.flatMap((project) => {
            const change = changeOf(policy, project.policies);
            return change ? [[project.root, changed(policy, configuration, change, settings)]] : [];
        });
        return { policy, configuration, ...(byProject.length > 0 && { byProject: Object.fromEntries(byProject) }) };
    });
}
/** A policy that was renamed still answers to its earlier ids. */
function changeOf(policy, changes) {
    const id = [policy.id, ...Object.keys(policy.deprecatedIds)].find((name) => changes[name] !== undefined);
    return id === undefined ? undefined : changes[id];
}
function changed(policy, configuration, change, settings) {
    if (!change)
        return configuration;
    for (const [name, value] of Object.entries(change.params ?? {})) {
        const param = policy.params[name];
        const reason = param ? paramReason(param, value) : `is no param of this policy${(0,strict_nearest/* didYouMean */.a)(name, Object.keys(policy.params))}`;
        if (reason)
            throw configure_refusal(`\`policies.${policy.id}.params.${name}\` ${reason}`, settings, `${policy.id}.params.${name}`);
    }
    return {
        ...configuration,
        ...(change.enabled !== undefined && { enabled: change.enabled }),
        ...(change.severity && { severity: change.severity }),
        params: { ...configuration.params, ...change.params },
    };
}
function assertKnown(policies, settings) {
    const ids = new Set(policies.flatMap(({ id, deprecatedIds }) => [id, ...Object.keys(deprecatedIds)]));
    const named = [
        ...Object.keys(settings.policies),
        ...settings.locked.map(({ policy }) => policy).filter((name) => name !== 'gate'),
        ...settings.waivers.map(({ policy }) => policy),
        ...settings.projects.flatMap((project) => Object.keys(project.policies)),
    ];
    const unknown = named.find((id) => !ids.has(id));
    if (unknown !== undefined)
        throw configure_refusal(`there is no policy "${unknown}"${(0,strict_nearest/* didYouMean */.a)(unknown, ids)}`, settings, unknown);
}
/** What is judged once for the repository cannot be otherwise in one of its projects. */
function assertDivisible(policies, settings) {
    const whole = policies.filter(({ scope }) => scope === 'repository');
    for (const { root, policies: own } of settings.projects) {
        const policy = whole.find((candidate) => changeOf(candidate, own));
        if (!policy)
            continue;
        const message = `${policy.id} judges the repository as a whole, and not a project of it: set it in \`policies\``;
        throw configure_refusal(message, settings, `projects.${root}.policies.${policy.id}`);
    }
}
/** An error at the first value whose key holds these words, or at the waiver of that policy. */
function configure_refusal(message, settings, words) {
    const [, provenance] = Object.entries(settings.provenance).find(([key]) => `.${key}.`.includes(`.${words}.`)) ?? [];
    const waiver = settings.waivers.find(({ policy }) => policy === words);
    const path = provenance?.origin.path ?? waiver?.path ?? settings.path;
    const line = provenance?.origin.line ?? waiver?.line;
    return new errors/* ConfigurationError */.j(message, path === undefined ? {} : { location: { path, ...(line !== undefined && { line }) } });
}

;// CONCATENATED MODULE: ./lib/settings/files.js
const files_form = /^(?<owner>[\w.-]+)\/(?<name>[\w.-]+):(?<path>[^@\s]+)@(?<ref>[^@\s]+)$/;
/** Undefined where the text is none: a path in the same repository, or one that leads out of the other. */
function parseReference(text) {
    const { owner, name, path, ref } = files_form.exec(text)?.groups ?? {};
    if (!owner || !name || !path || !ref)
        return undefined;
    const leadsOut = path.startsWith('/') || [owner, name, ...path.split('/')].some((part) => part === '.' || part === '..');
    return leadsOut ? undefined : { owner, name, path, ref };
}
/** A reference as `extends` writes it. */
function formatReference({ owner, name, path, ref }) {
    return `${owner}/${name}:${path}@${ref}`;
}
/** A branch or tag can move between two runs; only a commit cannot. */
function isCommit(ref) {
    return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(ref);
}

;// CONCATENATED MODULE: ./lib/settings/defaults.js
/** Settings of a repository without a policy file: every policy as it comes, and a gate that never fails. */
const defaultSettings = {
    extends: [],
    policies: {},
    custom: [],
    tools: [],
    hazards: [],
    exclude: [],
    locked: [],
    waivers: [],
    gate: { failOn: 'never', severity: 'high', minimumScore: 0, onUnknown: 'warn' },
    projects: [],
    provenance: {},
};

;// CONCATENATED MODULE: ./lib/settings/baseline.js


/** What holds before a layer gives the entry's value: what was said of it, or else what holds where nothing is said. */
function baselineOf(values, entry, policies) {
    if (entry.policy === undefined)
        return values.get(entry.key)?.value ?? gateDefault(values, entry);
    const known = values.get(entry.key) ?? values.get(`policies.${entry.policy}.${entry.field}`);
    if (known)
        return known.value;
    const policy = findPolicy(policies, entry.policy);
    if (!policy)
        return undefined;
    const { enabled, severity, params } = defaultConfiguration(policy);
    return entry.field === 'enabled' ? enabled : entry.field === 'severity' ? severity : params[entry.field.replace('params.', '')];
}
/** Who says when the gate fails, and no more, means its other defaults; what the same layer says of it is no such word. */
function gateDefault(values, { field, origin }) {
    const failOn = values.get('gate.failOn');
    if (!failOn || failOn.value === 'never' || failOn.origin.path === origin.path)
        return undefined;
    return defaultSettings.gate[field];
}
/** The policy of this id, present or former. */
function findPolicy(policies, id) {
    return policies.find((policy) => policy.id === id || Object.hasOwn(policy.deprecatedIds, id));
}

;// CONCATENATED MODULE: ./lib/settings/locks.js
const locks_millisecondsOfDay = 24 * 60 * 60 * 1000;
/** Why a lock does not let a waiver through; undefined where it does. Without a date the length of a waiver is not judged. */
function breachOf({ policy, waivers }, waiver, today) {
    if (!waivers)
        return `${policy} is locked and cannot be waived`;
    const { owners, maxDays } = waivers;
    if (owners && !owners.includes(waiver.owner ?? ''))
        return `${policy} is locked: a waiver needs one of these owners: ${owners.join(', ')}`;
    if (maxDays === undefined || today === undefined)
        return undefined;
    const days = Math.round((Date.parse(waiver.expires) - Date.parse(today)) / locks_millisecondsOfDay);
    return days > maxDays ? `${policy} is locked: a waiver may hold for ${maxDays} days at most, not ${days}` : undefined;
}
function noLocks() {
    return { policies: new Map(), layers: [] };
}
/** Adds the locks of a layer that has spoken, and what the enforced layers lock by naming it. */
function holdLocks(held, layer, enforced, currentId) {
    const written = (layer.says.locked ?? []).map((lock, index) => ({ layer, lock, key: `locked.${index}` }));
    for (const { layer: by, lock, key } of [...written, ...impliedLocks(enforced)]) {
        const origin = originAt(by, key);
        if (lock.policy === 'gate')
            held.gate ??= origin;
        else {
            const policy = currentId(lock.policy);
            held.policies.set(policy, [...(held.policies.get(policy) ?? []), { ...lock, policy, origin }]);
        }
        if (!held.layers.some((known) => known.layer === by))
            held.layers.push({ layer: by, origin });
    }
}
/** What one of the layers locks in so many words counts as it is written there. */
function impliedLocks(layers) {
    const written = new Set(layers.flatMap(({ says }) => (says.locked ?? []).map(({ policy }) => policy)));
    return layers.flatMap((layer) => {
        const named = Object.keys(layer.says.policies ?? {}).map((policy) => ({ layer, lock: { policy }, key: `policies.${policy}` }));
        const brought = (layer.brings ?? []).map((policy) => ({ layer, lock: { policy }, key: 'custom' }));
        return [
            ...[...named, ...brought].filter(({ lock }) => !written.has(lock.policy)),
            ...(layer.says.gate ? [{ layer, lock: { policy: 'gate' }, key: 'gate' }] : []),
        ];
    });
}
/** Who locked each policy, as `locked.<id>`, and the gate; the value says which waivers the lock lets through. */
function lockOrigins({ policies, gate }) {
    const ofPolicies = [...policies].flatMap(([id, [lock]]) => lock ? [[`locked.${id}`, { value: lock.waivers ?? {}, origin: lock.origin, overrode: [] }]] : []);
    return { ...Object.fromEntries(ofPolicies), ...(gate && { 'locked.gate': { value: {}, origin: gate, overrode: [] } }) };
}
/** The lock that an entry must keep; for a pack that of a policy which it would put off. */
function locks_lockOf(held, entry, policies, before) {
    if (entry.policy !== undefined)
        return held.policies.get(entry.policy)?.[0];
    if (entry.field !== 'pack')
        return held.gate && { policy: 'the gate', origin: held.gate };
    const putOff = policies.find(({ id, since, builtIn }) => builtIn && held.policies.has(id) && since > String(entry.value) && !(before !== undefined && since > String(before)));
    return putOff && held.policies.get(putOff.id)?.[0];
}
/** Place of a layer's value. */
function originAt(layer, key) {
    const line = layer.lineOf(key);
    return { path: layer.path, ...(line !== undefined && { line }) };
}

;// CONCATENATED MODULE: ./lib/settings/escapes.js
const escapes_nothing = { exclude: [], tools: false, hazards: false, projects: false, owners: [] };
/**
 * What a layer says that a locking layer above it does not allow: files that are not read, tools and hazards that are recognised
 * otherwise, projects that divide the evidence or leave files to none.
 */
function escapesFrom({ says: { allow = escapes_nothing } }, { says }) {
    const excluded = (says.exclude ?? []).flatMap((glob, index) => allow.exclude.includes(glob) ? [] : [{ key: `exclude.${index}`, message: `\`${glob}\` may not be excluded below a lock` }]);
    const lists = ['tools', 'hazards', 'projects'].flatMap((key) => says[key]?.length && !allow[key] ? [{ key, message: `\`${key}\` may not be given below a lock` }] : []);
    return [...excluded, ...lists];
}

;// CONCATENATED MODULE: ./lib/settings/strictness.js

/** From the laxest to the strictest. */
const gateOrders = {
    failOn: (value) => ['never', 'introduced', 'any'].indexOf(value),
    severity: (value) => scorecard/* Severity */.AI.options.indexOf(value),
    minimumScore: (value) => value,
    onUnknown: (value) => ['warn', 'fail'].indexOf(value),
};
/** Whether a field of the gate would let more through than before. */
function isWeakerGate(field, before, after) {
    const order = gateOrders[field];
    return order(after) < order(before);
}
/** Whether a field of a policy (`enabled`, `severity`, `params.level`) would ask for less than before, or for something that cannot be compared. */
function isWeaker(policy, field, before, after) {
    if (field === 'enabled')
        return before === true && after === false;
    if (field === 'severity')
        return scorecard/* Severity */.AI.options.indexOf(after) > scorecard/* Severity */.AI.options.indexOf(before);
    const param = policy.params[field.replace('params.', '')];
    return param === undefined || !isAtLeastAsStrict(param, before, after);
}
/** What a change of a policy's field does. */
function directionOf(policy, field, before, after) {
    const forth = isWeaker(policy, field, before, after);
    const back = isWeaker(policy, field, after, before);
    if (forth === back)
        return 'other';
    return forth ? 'weaker' : 'stricter';
}
function isAtLeastAsStrict(param, before, after) {
    if (JSON.stringify(before) === JSON.stringify(after))
        return true;
    if (!param.stricter)
        return false;
    return param.stricter === 'higher' ? isAtMost(param, before, after) : isAtMost(param, after, before);
}
/** Lists are ordered by what they contain, words by their place among the param's `values`. */
function isAtMost({ values = [] }, low, high) {
    if (Array.isArray(low) && Array.isArray(high))
        return low.every((word) => high.includes(word));
    if (typeof low === 'string' && typeof high === 'string')
        return values.indexOf(low) <= values.indexOf(high);
    return typeof low === typeof high && Number(low) <= Number(high);
}

;// CONCATENATED MODULE: ./lib/settings/violations.js




/** A value that may not be given below a lock. */
function weakening(policy, { field, value, origin }, before, against) {
    return { message: `${policy} is locked: ${field} may not go from ${show(before)} to ${show(value)}`, at: origin, against };
}
/** Whether an entry asks for less than what holds before it; never so of a pack. */
function weakens(entry, before, policies) {
    if (entry.field === 'pack')
        return false;
    if (entry.policy === undefined)
        return isWeakerGate(entry.field, before, entry.value);
    const policy = findPolicy(policies, entry.policy);
    return policy !== undefined && isWeaker(policy, entry.field, before, entry.value);
}
/** What of a layer a locking one does not allow. */
function escapeViolations(above, against, layer) {
    return escapesFrom(above, layer).map(({ key, message }) => ({ message, at: originAt(layer, key), against }));
}
/** Why the locks on its policy do not let a waiver through; undefined where they do. */
function waiverViolation(locks, waiver, today) {
    const { path = '', line } = waiver;
    for (const lock of locks.policies.get(waiver.policy) ?? []) {
        const message = breachOf(lock, waiver, today);
        if (message !== undefined)
            return { message, at: { path, ...(line !== undefined && { line }) }, against: lock.origin };
    }
    return undefined;
}
function show(value) {
    if (value === undefined)
        return 'none';
    if (typeof value === 'boolean')
        return value ? 'on' : 'off';
    return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./lib/settings/beside.js



/**
 * Holds what spoke before a layer that locks, and is not what that layer builds on, to its locks as well: the order in which a file
 * names what it extends is no way around them. What spoke before counts as weaker only where no later value stands over it.
 */
function holdBeside(state, layer, own, spoken, { policies, today }) {
    const beside = spoken.filter(({ kind, path }) => kind === layer.kind && !layer.inherits?.includes(path));
    const paths = new Set(beside.map(({ path }) => path));
    const escapes = own.layers.flatMap(({ origin }) => beside.flatMap((other) => escapeViolations(layer, origin, other)));
    const waivers = state.waivers.filter(({ path = '' }) => paths.has(path)).flatMap((waiver) => waiverViolation(own, waiver, today) ?? []);
    state.violations.push(...escapes, ...waivers);
    for (const entry of state.entries.values())
        if (paths.has(entry.origin.path))
            holdValue(state, entry, own, paths, policies);
}
/** A value from beside the lock falls back to the last from elsewhere where it is weaker than that. */
function holdValue(state, entry, own, beside, policies) {
    const known = state.values.get(entry.key);
    const elsewhere = known?.overrode.findLast(({ origin }) => !beside.has(origin.path));
    state.values.delete(entry.key);
    const before = elsewhere?.value ?? baselineOf(state.values, entry, policies);
    const lock = locks_lockOf(own, entry, policies, before);
    const isWeaker = entry.field === 'pack' || (before !== undefined && weakens(entry, before, policies));
    if (lock && isWeaker)
        state.violations.push(weakening(lock.policy, entry, before, lock.origin));
    const kept = lock && isWeaker ? elsewhere && { ...elsewhere, overrode: [] } : known;
    if (kept)
        state.values.set(entry.key, kept);
}

;// CONCATENATED MODULE: ./lib/settings/entries.js

/** Every single value that a layer gives; lists are no values. */
function entries_entriesOf(layer) {
    const { policies = {}, projects = [], gate = {}, pack } = layer.says;
    const entry = (key, written, field, value, policy) => {
        const line = layer.lineOf(written);
        return { key, field, value, origin: { path: layer.path, ...(line !== undefined && { line }) }, ...(policy !== undefined && { policy }) };
    };
    const ofPolicies = (changes, prefix, written) => Object.entries(changes).flatMap(([id, change]) => entries_fieldsOf(change).map(([field, value]) => entry(`${prefix}policies.${id}.${field}`, `${written}policies.${id}.${field}`, field, value, id)));
    return [
        ...ofPolicies(policies, '', ''),
        ...projects.flatMap(({ root, index, policies: own }) => ofPolicies(own, `projects.${root}.`, `projects.${index}.`)),
        ...Object.entries(gate).map(([field, value]) => entry(`gate.${field}`, `gate.${field}`, field, value)),
        ...(pack === undefined ? [] : [entry('pack', 'pack', 'pack', pack)]),
    ];
}
function entries_fieldsOf({ enabled, severity, params = {} }) {
    return [
        ...(enabled === undefined ? [] : [['enabled', enabled]]),
        ...(severity === undefined ? [] : [['severity', severity]]),
        ...Object.entries(params).map(([name, value]) => [`params.${name}`, value]),
    ];
}
/** The settings that the values and the lists of all layers make. */
function gather(layers, values, waivers) {
    const all = (key) => layers.flatMap((layer) => (layer.says[key] ?? []));
    const path = layers.findLast(({ kind }) => kind !== 'inputs')?.path;
    const pack = values.get('pack')?.value;
    return {
        ...(path !== undefined && { path }),
        ...(pack !== undefined && { pack }),
        extends: all('extends'),
        policies: changesOf(values, 'policies.'),
        custom: all('custom'),
        tools: all('tools'),
        hazards: all('hazards'),
        exclude: all('exclude'),
        locked: all('locked'),
        waivers: [...waivers],
        gate: gateOf(values),
        projects: projectsOf(layers, values),
        provenance: Object.fromEntries(values),
    };
}
function gateOf(values) {
    const given = Object.keys(defaultSettings.gate).flatMap((field) => {
        const known = values.get(`gate.${field}`);
        return known ? [[field, known.value]] : [];
    });
    return { ...defaultSettings.gate, ...Object.fromEntries(given) };
}
/** Of the entries that mean one folder the last that names owners is believed. */
function projectsOf(layers, values) {
    const projects = new Map();
    for (const project of layers.flatMap(({ says }) => says.projects ?? [])) {
        const { root } = project;
        const owners = project.owners.length > 0 ? project.owners : (projects.get(root)?.owners ?? []);
        projects.set(root, { ...project, owners, policies: changesOf(values, `projects.${root}.policies.`) });
    }
    return [...projects.values()];
}
/** `<prefix><id>.<field>` → what changes in each policy. */
function changesOf(values, prefix) {
    const changes = {};
    for (const [key, { value }] of values) {
        if (!key.startsWith(prefix))
            continue;
        const [id = '', ...field] = key.slice(prefix.length).split('.');
        changes[id] = withField(changes[id] ?? {}, field.join('.'), value);
    }
    return changes;
}
function withField(change, field, value) {
    if (!field.startsWith('params.'))
        return { ...change, [field]: value };
    return { ...change, params: { ...change.params, [field.slice('params.'.length)]: value } };
}

;// CONCATENATED MODULE: ./lib/settings/resolve.js





/**
 * Makes one set of settings out of several layers, and says where each value comes from. The rules, in the order in which they hold:
 *
 * 1. Layers speak in this order: enforced, inherited (what is extended before what extends it), repository, inputs.
 * 2. A value (severity, enabled, a param, a field of the gate, the pack) is that of the last layer that gives one.
 * 3. Lists (custom, tools, hazards, exclude, waivers, projects, locked) add up.
 * 4. A policy that a layer locks can by the layers after it be made stricter, never weaker, off or other in what cannot be compared,
 *    neither for the repository nor for one of its projects. The value above stays, and the attempt is a violation. So it is with the
 *    gate where `gate` is locked, and with a pack that a locked policy would be too new for.
 * 5. It can be waived by the layers after it only as every lock on it allows: by these owners, for at most so many days.
 * 6. While a layer locks anything, `exclude`, `tools`, `hazards` and `projects` of the layers after it are violations, but for what
 *    its `allow` names: a locked policy judges the same files by the same evidence everywhere.
 * 7. What a locking layer does not build on is held to its locks also where it is named before it.
 * 8. Enforced layers lock every policy that they name or bring, and the gate where they give one, for all other layers.
 * 9. Inputs only tighten: one that would weaken is ignored.
 */
function resolve_resolveSettings(layers, policies, today) {
    const state = { values: new Map(), entries: new Map(), locks: noLocks(), waivers: [], violations: [] };
    const ordered = settings_resolve_inOrder(layers);
    for (const [index, layer] of ordered.entries()) {
        for (const entry of entries_entriesOf(layer))
            setValue(state, layer, underCurrentId(entry, policies), policies);
        for (const waiver of layer.says.waivers ?? [])
            addWaiver(state, waiver, today, policies);
        state.violations.push(...state.locks.layers.flatMap(({ layer: above, origin }) => escapeViolations(above, origin, layer)));
        const enforcing = layer.kind === 'enforced' && ordered[index + 1]?.kind !== 'enforced';
        holdLocks(state.locks, layer, enforcing ? ordered.slice(0, index + 1) : [], (id) => currentId(policies, id));
        holdBeside(state, layer, locksOf(layer, policies), ordered.slice(0, index), { policies, today });
    }
    const settings = gather(layers, state.values, state.waivers);
    return { settings: { ...settings, provenance: { ...settings.provenance, ...lockOrigins(state.locks) } }, violations: state.violations };
}
const resolve_order = ['enforced', 'inherited', 'repository', 'inputs'];
function settings_resolve_inOrder(layers) {
    return layers.toSorted((a, b) => resolve_order.indexOf(a.kind) - resolve_order.indexOf(b.kind));
}
function setValue(state, layer, entry, policies) {
    const before = baselineOf(state.values, entry, policies);
    const weaker = before !== undefined && weakens(entry, before, policies);
    if (weaker && layer.kind === 'inputs')
        return;
    const lock = locks_lockOf(state.locks, entry, policies, before);
    if (lock && (weaker || entry.field === 'pack')) {
        state.violations.push(weakening(lock.policy, entry, before, lock.origin));
        return;
    }
    const known = state.values.get(entry.key);
    const overrode = known ? [...known.overrode, { value: known.value, origin: known.origin }] : [];
    state.values.set(entry.key, { value: entry.value, origin: entry.origin, overrode });
    state.entries.set(entry.key, entry);
}
/** The locks of one layer, by what it says itself. */
function locksOf(layer, policies) {
    const own = noLocks();
    holdLocks(own, layer, [], (id) => currentId(policies, id));
    return own;
}
/** Whichever of its names a policy is called by, it is one policy: a former name is no way around a lock. */
function currentId(policies, id) {
    return findPolicy(policies, id)?.id ?? id;
}
function underCurrentId(entry, policies) {
    if (entry.policy === undefined)
        return entry;
    const policy = currentId(policies, entry.policy);
    return { ...entry, policy, key: entry.key.replace(`policies.${entry.policy}.`, `policies.${policy}.`) };
}
function addWaiver(state, given, today, policies) {
    const waiver = { ...given, policy: currentId(policies, given.policy) };
    const violation = waiverViolation(state.locks, waiver, today);
    if (violation)
        state.violations.push(violation);
    else
        state.waivers.push(waiver);
}

;// CONCATENATED MODULE: ./lib/tools/schema.js


function isExpression(text) {
    try {
        return new RegExp(text) instanceof RegExp;
    }
    catch {
        return false;
    }
}
const patterns = schemas/* array */.YOg(schemas/* string */.YjP().min(1)).optional();
/**
 * How something shows itself in a repository. Every list is an "or".
 * Dotted patterns (`imports`, `calls`) match segment by segment: `*` within one segment, `**` any number of segments.
 * Globs (`files`) are minimatch's, from the project's root; those without `/` match the file's name in any folder.
 */
const Recogniser = schemas/* strictObject */.rej({
    imports: patterns.describe('Python modules: `mlflow` matches `mlflow` and `mlflow.sklearn`.'),
    calls: schemas/* array */.YOg(schemas/* union */.KCZ([
        schemas/* string */.YjP(),
        schemas/* strictObject */.rej({
            name: schemas/* string */.YjP(),
            with: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
                .optional()
                .describe('Argument by name, position (`0`) or either (`path|0`) → glob over its value; `*` is any, written or computed.'),
            without: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional().describe('Arguments that, with any of these values, are no match.'),
        }),
    ]))
        .optional()
        .describe('Resolved dotted names of calls, `()` left out: `mlflow.log_*`, `sklearn.**.fit`.'),
    bases: patterns.describe('Resolved base classes of class definitions.'),
    packages: patterns.describe('Names in dependency manifests; `*` allowed.'),
    files: patterns,
    settings: schemas/* array */.YOg(schemas/* strictObject */.rej({ files: schemas/* array */.YOg(schemas/* string */.YjP()), key: schemas/* string */.YjP(), value: schemas/* string */.YjP().optional() }))
        .optional()
        .describe('Key (dotted pattern) and value (glob) of a settings file.'),
    commands: patterns.describe('Leading words of a command: `dvc`, `aws sagemaker`, `python -m pytest`; `*` is one word.'),
    images: patterns.describe('Globs over image references without tag or digest.'),
    actions: patterns.describe('Globs over `uses:` without its ref.'),
    kinds: patterns.describe('`group/Kind` of Kubernetes objects; the group may hold `*`, versions are ignored: `serving.kserve.io/InferenceService`.'),
    terraform: patterns.describe('Globs over resource and data types: `aws_sagemaker_*`.'),
    uris: patterns.describe('Prefixes of string literals: `s3://`.'),
    environment: patterns.describe('Names of environment variables that code or configuration sets or reads.'),
    foreign: schemas/* array */.YOg(schemas/* strictObject */.rej({
        language: schemas/* string */.YjP(),
        imports: patterns.describe('Packages, by `library()`, `using`, `import`.'),
        calls: patterns.describe('Functions, without the package before them.'),
    }))
        .optional()
        .describe('What code of other languages loads and calls.'),
});
/** What a tool can be doing where its calls or files are found; analyses ask for roles, never for tools by name. */
const Role = schemas/* enum */.k5n([
    'trains',
    'tracks',
    'registers-model',
    'saves-model',
    'loads-model',
    'serves',
    'health-checks',
    'monitors',
    'versions-data',
    'reads-data',
    'bundles-data',
    'validates-data',
    'orchestrates',
    'runs-tests',
    'defines-tests',
    'measures-coverage',
    'seeds',
    'draws',
    'deploys',
    'rolls-back',
    'gates-quality',
    'hosts-models',
    'manages-runtime',
    'operates',
]);
const RoleRecord = schemas/* strictObject */.rej({
    role: Role,
    ...Recogniser.shape,
    kind: model_facts/* MonitoringKind */.Tx.optional().describe('Of the role `monitors`.'),
    layer: model_facts/* Layer */.Wd.optional().describe('Of a proprietary platform: what the call touches.'),
    format: schemas/* string */.YjP().optional().describe('Of `saves-model` and `loads-model`: the file format.'),
    general: schemas/* boolean */.zMY()
        .optional()
        .describe('Of `serves`: a framework for any request; it serves predictions only where what it runs reaches a model. Of `deploys`: it counts only where an image can hold what serves. Of `monitors`: it counts only in code that is named for drift. Of `trains`: not in code that only prepares data.'),
    local: schemas/* boolean */.zMY()
        .optional()
        .describe('Of `deploys`: it also starts things on one’s own machine; it counts only in CI, or in what is named for deploying.'),
    portable: schemas/* boolean */.zMY().optional().describe('Of `saves-model`: another framework can load it, without running code.'),
    executable: schemas/* boolean */.zMY().optional().describe('Of `saves-model` and `loads-model`: loading can run code.'),
    argument: schemas/* string */.YjP()
        .optional()
        .describe('Name, position or either (`path|0`) of the argument that the role is about: a path, a route, a model, a version.'),
    pinned: schemas/* string */.YjP()
        .refine(isExpression, 'is no regular expression')
        .optional()
        .describe('Of `hosts-models` and `manages-runtime`: regular expression for values of the argument that name one fixed version.'),
    implied: schemas/* boolean */.zMY()
        .optional()
        .describe('The role alone does not show the tool at work: a framework plays it by itself, or the call may go to another.'),
    when: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional().describe('Arguments that must have these values (globs) for the role to hold.'),
    unless: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional().describe('Arguments that, with any of these values, take the role away.'),
});
const Tool = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9-]*$/),
    name: schemas/* string */.YjP(),
    licence: schemas/* enum */.k5n(['open-source', 'proprietary']),
    hosting: schemas/* enum */.k5n(['self', 'vendor', 'unknown']),
    vendor: schemas/* string */.YjP().optional(),
    homepage: schemas/* string */.YjP().optional(),
    platform: schemas/* boolean */.zMY().optional().describe('A proprietary platform that counts for lock-in.'),
    layers: schemas/* array */.YOg(model_facts/* Layer */.Wd).optional().describe('Layers a platform touches where no role says it more exactly.'),
    alternatives: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('Open counterparts by tool id.'),
    also: schemas/* array */.YOg(model_facts/* Capability */.nS).optional().describe('Further capabilities.'),
    configured: Recogniser.optional().describe('Evidence that it is set up: files of its own format, a service in compose or Kubernetes.'),
    used: Recogniser.optional().describe('Evidence that it runs: imported and called, run by CI, a pipeline or an image.'),
    declared: Recogniser.optional().describe('Evidence that it is only listed: packages of a manifest.'),
    roles: schemas/* array */.YOg(RoleRecord).optional(),
});
/** One way in which a hazard shows itself. */
const HazardSign = schemas/* strictObject */.rej({
    ...Recogniser.shape,
    when: RoleRecord.shape.when,
    unless: RoleRecord.shape.unless,
    safeSince: schemas/* strictObject */.rej({ package: schemas/* string */.YjP(), version: schemas/* string */.YjP() })
        .optional()
        .describe('The release of a package from which the default is safe: no hazard where the project cannot install an older one.'),
    safeBeside: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('Names of calls that, in the same file, take the danger away.'),
});
/** Code that endangers whoever runs it, recognised as a tool's roles are. */
const Hazard = schemas/* strictObject */.rej({
    kind: schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9-]*$/),
    says: schemas/* string */.YjP().describe('What is dangerous about it, in one clause.'),
    signs: schemas/* array */.YOg(HazardSign),
});
const HazardFile = schemas/* strictObject */.rej({ hazards: schemas/* array */.YOg(Hazard) });
const ToolFile = schemas/* strictObject */.rej({ capability: model_facts/* Capability */.nS, tools: schemas/* array */.YOg(Tool) });

;// CONCATENATED MODULE: ./lib/settings/schema.js





const settings_schema_text = schemas/* string */.YjP().regex(/\S/, 'must say something');
const globs = schemas/* array */.YOg(settings_schema_text);
const owner = settings_schema_text.regex(/^(@[\w.-]+(\/[\w.-]+)?|[^@\s]+@[^@\s]+)$/, 'must be an owner, as @acme/ml or ml@acme.example');
const id = settings_schema_text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be the id of a policy');
/** A day that exists, as 2027-01-31. YAML reads an unquoted one as text too. */
const day = schemas/* string */.YjP().refine(isDay, 'must be a day, as 2027-01-31');
const PolicyEntry = schemas/* union */.KCZ([
    schemas/* literal */.euz('off'),
    schemas/* literal */.euz('on'),
    schemas/* strictObject */.rej({
        enabled: schemas/* boolean */.zMY().optional(),
        severity: scorecard/* Severity */.AI.optional(),
        params: schemas/* record */.g1P(schemas/* string */.YjP(), ParamValue).optional(),
    }),
]);
const LockEntry = schemas/* union */.KCZ([
    id,
    schemas/* strictObject */.rej({
        policy: id,
        waivers: schemas/* strictObject */.rej({ owners: schemas/* array */.YOg(owner).optional(), 'max-days': schemas/* int */.Whr().min(1).optional() })
            .describe('Waivers that the files below may still give.'),
    }),
]);
const WaiverEntry = schemas/* strictObject */.rej({
    policy: id,
    paths: globs.min(1).optional().describe('Absent: every place.'),
    reason: settings_schema_text,
    owner: owner.optional(),
    ticket: settings_schema_text.optional(),
    expires: day.describe('Last day on which it holds.'),
});
const GateEntry = schemas/* strictObject */.rej({
    'fail-on': schemas/* enum */.k5n(['introduced', 'any', 'never']).optional(),
    severity: scorecard/* Severity */.AI.optional().describe('The least severity that holds a change up.'),
    'minimum-score': schemas/* int */.Whr().min(0).max(100).optional(),
    'on-unknown': schemas/* enum */.k5n(['warn', 'fail']).optional(),
});
const folder = settings_schema_text.regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))/, 'must be a folder of the repository');
const ProjectEntry = schemas/* strictObject */.rej({
    path: folder.optional().describe('A folder, or a glob of folders as `services/*`.'),
    find: folder
        .regex(/^[^*?[\]]+$/, 'must be a folder to look below, without wildcards')
        .optional()
        .describe('A folder, `.` for all: below it each outermost folder with a manifest is a project.'),
    owners: schemas/* array */.YOg(owner).optional().describe('Who answers for it; absent: as CODEOWNERS says of the folder.'),
    policies: schemas/* record */.g1P(id, PolicyEntry).optional().describe('What changes in each policy for these projects.'),
})
    .refine(({ path, find }) => (path === undefined) !== (find === undefined), { message: 'needs a `path` or a `find`, and not both' });
const AllowEntry = schemas/* strictObject */.rej({
    exclude: globs.optional().describe('Globs that the files below may exclude, as they write them.'),
    tools: schemas/* boolean */.zMY().optional().describe('Whether they may describe tools.'),
    hazards: schemas/* boolean */.zMY().optional().describe('Whether they may describe hazards.'),
    projects: schemas/* boolean */.zMY().optional().describe('Whether they may divide the repository into projects.'),
    owners: schemas/* array */.YOg(settings_schema_text).optional().describe("Owners, beside the repository's own, whose files may be extended."),
});
/** `.github/mlops-scorecard.yml`, in a repository or in an organisation's. */
const PolicyFileOfRepository = schemas/* strictObject */.rej({
    extends: schemas/* array */.YOg(settings_schema_text).optional().describe('Files of this repository, or `owner/repo:path@commit`.'),
    pack: schemas/* string */.YjP()
        .regex(/^\d{4}\.\d{2}$/, 'must be a pack, as "2026.11"')
        .optional()
        .describe('Newer policies are shown and count only once this is raised.'),
    policies: schemas/* record */.g1P(id, PolicyEntry).optional().describe('What changes in each policy: `on`, `off`, or severity and params.'),
    custom: globs.optional().describe('Policies of your own, in the format of ours.'),
    tools: schemas/* array */.YOg(Tool.extend({ capability: model_facts/* Capability */.nS }))
        .optional()
        .describe('In-house tools, and how they are recognised.'),
    hazards: schemas/* array */.YOg(Hazard).optional().describe('What else endangers whoever runs it, in the format of ours.'),
    exclude: globs.optional().describe('Paths that are not read; shown in every report.'),
    locked: schemas/* array */.YOg(LockEntry).optional().describe('Policies that the files below can tighten, and not weaken; `gate` locks the gate.'),
    allow: AllowEntry.optional().describe('What the files below may say although something is locked here.'),
    waivers: schemas/* array */.YOg(WaiverEntry).optional().describe('Findings that are accepted until a day.'),
    gate: GateEntry.optional().describe('When a run fails.'),
    projects: schemas/* array */.YOg(ProjectEntry)
        .optional()
        .describe('Projects of a repository that holds several, each with a score. Of entries that mean the same folder, the last counts.'),
});
function isDay(value) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
}

;// CONCATENATED MODULE: ./lib/settings/load.js




/** Settings of a repository by its own file alone. Throws ConfigurationError naming file, line and the nearest right word. */
function loadSettings(text, path) {
    return resolveSettings([loadLayer(text, path, 'repository')], []).settings;
}
/** What one policy file says. Throws ConfigurationError naming file, line and the nearest right word. */
function loadLayer(text, path, kind) {
    const source = parseStrictYaml(PolicyFileOfRepository.nullable(), text, path);
    return { kind, path, says: load_translate(source, path), lineOf: (key) => source.lineOf(load_keysOf(key)) };
}
/** No id and no param holds a dot; what stands in a list is named by its place. */
function load_keysOf(key) {
    return key.split('.').map((word) => fileWords[word] ?? word);
}
/** The file is written in kebab-case. */
const fileWords = { failOn: 'fail-on', minimumScore: 'minimum-score', onUnknown: 'on-unknown' };
function load_translate(source, path) {
    const { gate, locked, waivers, projects, policies, extends: inherited, pack, custom, tools, hazards, exclude, allow } = source.value ?? {};
    return {
        ...(inherited && { extends: inherited }),
        ...(pack !== undefined && { pack }),
        ...(policies && { policies: translatePolicies(policies) }),
        ...(custom && { custom }),
        ...(tools && { tools }),
        ...(hazards && { hazards }),
        ...(exclude && { exclude }),
        ...(locked && { locked: locked.map(translateLock) }),
        ...(allow && { allow: translateAllowance(allow) }),
        ...(waivers && { waivers: waivers.map((waiver, index) => translateWaiver(waiver, path, source.lineOf(['waivers', index]))) }),
        ...(gate && { gate: translateGate(gate) }),
        ...(projects && { projects: projects.map(translateProject) }),
    };
}
function translatePolicies(entries) {
    return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, translatePolicy(entry)]));
}
/** To set a severity or a param is to want the policy. */
function translatePolicy(entry) {
    if (entry === 'off' || entry === 'on')
        return { enabled: entry === 'on' };
    const { enabled = true, severity, params } = entry;
    return { enabled, ...(severity && { severity }), ...(params && { params }) };
}
function translateLock(entry) {
    if (typeof entry === 'string')
        return { policy: entry };
    const { owners, 'max-days': maxDays } = entry.waivers;
    return { policy: entry.policy, waivers: { ...(owners && { owners }), ...(maxDays !== undefined && { maxDays }) } };
}
function translateWaiver(entry, path, line) {
    const { policy, paths = [], reason, owner, ticket, expires } = entry;
    return { policy, paths, reason, expires, path, line, ...(owner !== undefined && { owner }), ...(ticket !== undefined && { ticket }) };
}
/** The gate as a file writes it. */
function translateGate(entry) {
    const { 'fail-on': failOn, severity, 'minimum-score': minimumScore, 'on-unknown': onUnknown } = entry;
    return {
        ...(failOn && { failOn }),
        ...(severity && { severity }),
        ...(minimumScore !== undefined && { minimumScore }),
        ...(onUnknown && { onUnknown }),
    };
}
function translateAllowance(entry) {
    const { exclude = [], tools = false, hazards = false, projects = false, owners = [] } = entry;
    return { exclude, tools, hazards, projects, owners };
}
function translateProject(entry, index) {
    const { path, find, owners = [], policies = {} } = entry;
    const root = (path ?? find ?? '').replace(/^(\.\/)+/, '').replace(/\/+$/, '') || '.';
    const found = find !== undefined ? 'manifests' : /[*?[{]/.test(root) ? 'glob' : undefined;
    const written = found === 'manifests' ? `find: ${root}` : root;
    return { root, ...(found && { found }), written, index, owners, policies: translatePolicies(policies) };
}

;// CONCATENATED MODULE: ./lib/settings/inherit.js



const inherit_maxDepth = 5;
const maxFiles = 30;
/**
 * The layer of a policy file behind those that it extends, from first to last: paths of its own repository and
 * `owner/repo:path@ref`, several and nested. Throws ConfigurationError for a circle, for more than 5 levels or 30 files, for another
 * owner's file that no file allows, and for one that is not there.
 */
async function inherit_inherit(place, text, options) {
    const layers = [];
    await inherit_visit({ place, text, trail: [], owners: options.owners }, layers, options);
    return layers;
}
/** Adds the file of a step behind what it extends, if it is not there yet; returns the names of both. */
async function inherit_visit({ place, text, trail, owners }, layers, options) {
    const name = inherit_nameOf(place);
    const visited = layers.find(({ layer }) => layer.path === name);
    if (visited)
        return [...(visited.layer.inherits ?? []), name];
    const layer = loadLayer(text, name, options.enforced ? 'enforced' : place.reference ? 'inherited' : 'repository');
    const allowed = owners && [...owners, ...(layer.says.allow?.owners ?? [])];
    const inherits = new Set();
    for (const [index, written] of (layer.says.extends ?? []).entries()) {
        const location = { path: name, line: layer.lineOf(`extends.${index}`) ?? 1 };
        const refuse = (message, remedy) => new errors/* ConfigurationError */.j(message, { location, ...(remedy && { remedy }) });
        const next = await inherit_follow(written, place, allowed, options.open, refuse);
        if ([...trail, name].includes(inherit_nameOf(next)))
            throw refuse(`extends itself by way of ${inherit_nameOf(next)}`);
        if (trail.length + 1 >= inherit_maxDepth)
            throw refuse(`extends more than ${inherit_maxDepth} levels deep`);
        if (layers.length >= maxFiles)
            throw refuse(`extends more than ${maxFiles} files`);
        const content = await inherit_textOf(next, written, refuse);
        for (const above of await inherit_visit({ place: next, text: content, trail: [...trail, name], owners: allowed }, layers, options))
            inherits.add(above);
    }
    layers.push({ layer: { ...layer, inherits: [...inherits] }, files: place.files, ...(place.reference && { reference: place.reference }) });
    return [...inherits, name];
}
function inherit_nameOf({ path, reference }) {
    return reference ? formatReference(reference) : path;
}
/** A path counts in the repository of the file that writes it. */
async function inherit_follow(written, from, owners, open, refuse) {
    const reference = parseReference(written);
    if (reference) {
        if (owners && !owners.some((owner) => owner.toLowerCase() === reference.owner.toLowerCase()))
            throw refuse(`extends \`${written}\`, which belongs to another owner`, `Files of ${owners.join(', ')} may be extended; a policy file allows others by \`allow: { owners: [${reference.owner}] }\`.`);
        return { path: reference.path, files: await opened(reference, open, refuse), reference };
    }
    if (/[:@]/.test(written) || written.startsWith('/') || written.split('/').includes('..'))
        throw refuse(`\`${written}\` is no file to extend`, 'Write a path of this repository, or owner/repo:path@commit.');
    const path = written.replace(/^(\.\/)+/, '');
    return { path, files: from.files, ...(from.reference && { reference: { ...from.reference, path } }) };
}
/** What cannot be opened is named with the line that asks for it. */
async function opened(reference, open, refuse) {
    try {
        return await open(reference);
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j && !error.location)
            throw refuse(error.message, error.remedy);
        throw error;
    }
}
async function inherit_textOf(place, written, refuse) {
    const text = await place.files.read(place.path);
    if (text !== undefined)
        return text;
    throw refuse(`extends \`${written}\`, which is absent or not readable with this token`, 'Check the path and the ref; a private repository needs a token of a GitHub App with `contents: read` there.');
}

;// CONCATENATED MODULE: ./lib/settings/inputs.js




/** What the inputs say, as the layer below all files: it tightens, and never loosens. Throws ConfigurationError for a word that is none. */
function inputsLayer({ failOn, severity, minimumScore, onUnknown }) {
    const given = {
        ...(failOn && { 'fail-on': failOn }),
        ...(severity && { severity }),
        ...(minimumScore && { 'minimum-score': Number(minimumScore) }),
        ...(onUnknown && { 'on-unknown': onUnknown }),
    };
    const { data, error } = GateEntry.safeParse(given);
    if (data)
        return { kind: 'inputs', path: 'inputs', says: { gate: translateGate(data) }, lineOf: () => undefined };
    const [issue] = error.issues;
    const name = String(issue?.path[0]);
    const written = name === 'minimum-score' ? minimumScore : String(given[name]);
    const words = issue?.code === 'invalid_value' ? issue.values.map(String) : undefined;
    const wanted = words ? `one of ${words.join(', ')}` : 'a whole number from 0 to 100';
    throw new errors/* ConfigurationError */.j(`${name} is ${wanted}, not "${written}"${words ? (0,strict_nearest/* didYouMean */.a)(String(written), words) : ''}`);
}

;// CONCATENATED MODULE: ./lib/settings/notices.js

/** A warning for each inherited file that is named by a branch or tag and not vendored: tomorrow it can say something else. */
function movableNotices(layers) {
    return layers.flatMap(({ reference, files }) => {
        if (!reference || isCommit(reference.ref) || files.vendored)
            return [];
        const now = files.commit === undefined ? '' : `, now ${files.commit}`;
        const text = `The policy file ${formatReference(reference)} is named by a branch or tag, which can move${now}: name the commit, or run \`mlops-scorecard policy lock\`.`;
        return [{ level: 'warning', text }];
    });
}
/** Which policies are newer than the pack of the policy file; none where it names none. */
function stagedNotices(policies, pack) {
    const staged = policies
        .filter(({ configuration }) => configuration.enabled && configuration.staged)
        .map(({ policy }) => `\`${policy.id}\``);
    if (staged.length === 0)
        return [];
    const verb = staged.length === 1 ? 'is' : 'are';
    const text = `${staged.join(', ')} ${verb} newer than the pack ${pack} of the policy file: shown now, and will count from the next pack that it names.`;
    return [{ level: 'note', text }];
}

;// CONCATENATED MODULE: ./lib/settings/renamed.js


/**
 * A warning for each former id that a policy file still uses. Throws ConfigurationError for one that was given up before the pack: the
 * file's, or without one the newest.
 */
function renamedNotices(policies, layers, pack = newestPack(policies)) {
    const former = new Map(policies.flatMap(({ id, deprecatedIds }) => Object.entries(deprecatedIds).map(([old, since]) => [old, { id, since }])));
    return layers.flatMap((layer) => idsIn(layer).flatMap(({ id, key }) => {
        const now = former.get(id);
        if (!now)
            return [];
        const { path, line } = originAt(layer, key);
        const place = { path, ...(line !== undefined && { line }) };
        const called = `the policy "${id}" is called "${now.id}" since the pack ${now.since}`;
        if (pack > now.since)
            throw new errors/* ConfigurationError */.j(called, { location: place, remedy: `Write ${now.id}.` });
        return [{ level: 'warning', text: `In ${path} ${called}: the former name is read until the next pack.`, ...place }];
    }));
}
function newestPack(policies) {
    const packs = policies.filter(({ builtIn }) => builtIn).flatMap(({ since, deprecatedIds }) => [since, ...Object.values(deprecatedIds)]);
    return packs.toSorted().at(-1) ?? '';
}
function idsIn({ says }) {
    const { policies = {}, locked = [], waivers = [], projects = [] } = says;
    return [
        ...Object.keys(policies).map((id) => ({ id, key: `policies.${id}` })),
        ...locked.map(({ policy }, index) => ({ id: policy, key: `locked.${index}` })),
        ...waivers.map(({ policy }, index) => ({ id: policy, key: `waivers.${index}.policy` })),
        ...projects.flatMap(({ index, policies: own }) => Object.keys(own).map((id) => ({ id, key: `projects.${index}.policies.${id}` }))),
    ];
}

;// CONCATENATED MODULE: ./lib/settings/vendored.js




/** Folder of what is vendored, and its list. Everything here is written by `policy lock`. */
const vendorFolder = '.github/mlops-scorecard';
const lockPath = `${vendorFolder}/lock.yml`;
const vendored_hash = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256');
/** What was inherited when it was locked: each repository at one commit, each file with the hash of its text. */
const PolicyLock = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('policy-lock/1'),
    owners: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Whose the repository is: theirs are the files that it may extend.'),
    repositories: schemas/* array */.YOg(schemas/* strictObject */.rej({
        repository: schemas/* string */.YjP(),
        ref: schemas/* string */.YjP().describe('As `extends` names it.'),
        commit: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/),
        files: schemas/* record */.g1P(schemas/* string */.YjP(), vendored_hash),
    })),
});
/** The lock of a repository, if it has one. Throws ConfigurationError where it is broken. */
async function readLock(files) {
    const text = await files.read(lockPath);
    return text === undefined ? undefined : parseStrictYaml(PolicyLock, text, lockPath).value;
}
/** Path of the vendored copy of a file. */
function vendoredPath({ owner, name }, path) {
    return `${vendorFolder}/${owner}/${name}/${path}`;
}
/** The vendored files of another repository, each held to the hash that was locked. Undefined where the lock does not know it. */
function vendoredFiles(lock, own, reference) {
    const known = lock.repositories.find(({ repository, ref }) => repository === `${reference.owner}/${reference.name}` && ref === reference.ref);
    if (!known)
        return undefined;
    return {
        commit: known.commit,
        vendored: true,
        paths: async () => Object.keys(known.files),
        async read(path) {
            const expected = known.files[path];
            if (expected === undefined)
                return undefined;
            const copy = vendoredPath(reference, path);
            const text = await own.read(copy);
            if (text !== undefined && sha256(text) === expected)
                return text;
            const what = text === undefined ? 'is gone' : 'is not what was locked: its SHA-256 is another';
            throw new errors/* ConfigurationError */.j(`the vendored copy ${what}`, {
                location: { path: copy },
                remedy: 'Run `mlops-scorecard policy lock` and commit what it writes; vendored files are not edited by hand.',
            });
        },
    };
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./lib/tools/match-command.js

/** Compiles `[pattern, claim]` pairs: leading words, `*` for one word; options of the command may stand between them. */
function commandIndex(patterns) {
    const byFirst = new Map();
    for (const [written, claim] of patterns) {
        for (const pattern of withoutBraces(written)) {
            const words = pattern.split(/\s+/);
            const first = words[0] ?? '';
            byFirst.set(first, [...(byFirst.get(first) ?? []), { words: words.map((word) => globOf(word)), claim }]);
        }
    }
    return {
        find(words) {
            const found = new Set();
            for (const form of match_command_formsOf(words))
                for (const entry of byFirst.get(form[0] ?? '') ?? [])
                    if (leads(entry.words, form))
                        found.add(entry.claim);
            return [...found];
        },
    };
}
/** The command as written, and the program that Python runs as a module: `python3 -m pytest` is also `pytest`. */
function match_command_formsOf(words) {
    const form = [match_command_programOf(words[0] ?? ''), ...words.slice(1)];
    const module = form.indexOf('-m');
    const inner = isModuleRunner(form, module) ? match_command_formsOf(form.slice(module + 1)) : [];
    return [form, ...inner];
}
/** `python -X dev -m`, `coverage run -m`: what stands before `-m` is the runner and its options. */
function isModuleRunner(form, module) {
    if (module < 1 || module + 1 >= form.length)
        return false;
    return form[0] === 'python' || (form[0] === 'coverage' && form[1] === 'run');
}
/** `/usr/bin/python3.11` is `python`. */
function match_command_programOf(word) {
    const name = word.slice(word.lastIndexOf('/') + 1).replace(/\.exe$/, '');
    return /^python[\d.]*$/.test(name) ? 'python' : name;
}
function leads(pattern, form) {
    let at = 0;
    for (const test of pattern) {
        while (at > 0 && form[at]?.startsWith('-') && !test(form[at] ?? ''))
            at++;
        const word = form[at];
        if (word === undefined || !test(word))
            return false;
        at++;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/tools/match-path.js



/**
 * Compiles `[glob, claim]` pairs. A path is first looked up by its file name, its ending and its folders, so that few globs
 * are tried.
 */
function pathIndex(patterns) {
    const byName = new Map();
    const byEnding = new Map();
    const byFolder = new Map();
    const others = [];
    for (const [written, claim] of patterns) {
        for (const pattern of withoutBraces(written)) {
            const entry = { fits: fitOf(pattern), claim };
            const folders = pattern.split('/');
            const name = folders.pop() ?? '';
            const ending = /^[^.]*\*[^.]*(\.[^.]+)$/.exec(name)?.[1];
            const folder = folders.find((word) => word !== '' && match_path_isPlain(word));
            if (match_path_isPlain(name))
                match_path_add(byName, name, entry);
            else if (ending && match_path_isPlain(ending))
                match_path_add(byEnding, ending, entry);
            else if (folder)
                match_path_add(byFolder, folder, entry);
            else
                others.push(entry);
        }
    }
    return {
        find(path) {
            const segments = path.split('/');
            const name = segments.at(-1) ?? '';
            const candidates = [...(byName.get(name) ?? []), ...(byEnding.get(match_path_endingOf(name)) ?? [])];
            for (const folder of new Set(segments.slice(0, -1)))
                candidates.push(...(byFolder.get(folder) ?? []));
            candidates.push(...others);
            const found = new Set();
            for (const { fits, claim } of candidates)
                if (!found.has(claim) && fits(path, segments))
                    found.add(claim);
            return [...found];
        },
    };
}
function match_path_isPlain(word) {
    return !/[*?[\]()!+@]/.test(word);
}
/** A pattern without `/` is held against the file's name. What is no plain glob is left to minimatch, and compiled when it is first asked. */
function fitOf(pattern) {
    const words = pattern.split('/');
    if (/[[\]()\\!#]/.test(pattern))
        return otherFit(pattern, words.length === 1);
    if (words.length === 1) {
        const test = globOf(pattern);
        return (_, segments) => test(segments.at(-1) ?? '');
    }
    // `a/**` is what lies below `a`, and not a file of that name.
    const below = [...words, ...(words.at(-1) === '**' ? ['*'] : [])];
    let compiled;
    return (_, segments) => {
        compiled ??= below.map(segmentOf);
        return holds(compiled, segments);
    };
}
function otherFit(pattern, nameOnly) {
    let glob;
    return (path, segments) => {
        glob ??= new esm/* Minimatch */.VR(pattern, { dot: true });
        return glob.match(nameOnly ? (segments.at(-1) ?? '') : path);
    };
}
/** The last dot and what follows; the whole name where it has none. */
function match_path_endingOf(name) {
    return name.slice(Math.max(name.lastIndexOf('.'), 0));
}
function match_path_add(map, key, entry) {
    const list = map.get(key);
    if (list)
        list.push(entry);
    else
        map.set(key, [entry]);
}

;// CONCATENATED MODULE: ./lib/tools/compile.js





/** Compiles all records once; the index is then only read. */
function compileTools(tools, hazards = []) {
    const sources = [...tools.flatMap(sourcesOfTool), ...hazards.flatMap(sourcesOfHazard)];
    const imports = patternsOf(sources, 'imports');
    const calls = dottedIndex(callPatterns(sources));
    const below = dottedIndex(imports.filter(([, claim]) => claim.level === 'used'), { prefix: true });
    const byName = {
        imports: compile_remembered(dottedIndex(imports, { prefix: true }).find),
        calls: compile_remembered((name) => [...calls.find(name), ...below.find(name)]),
        bases: compile_remembered(dottedIndex(patternsOf(sources, 'bases')).find),
        packages: nameIndex(patternsOf(sources, 'packages'), packageName).find,
        images: nameIndex(patternsOf(sources, 'images')).find,
        actions: nameIndex(patternsOf(sources, 'actions'), (name) => name.toLowerCase()).find,
        kinds: nameIndex(patternsOf(sources, 'kinds')).find,
        terraform: nameIndex(patternsOf(sources, 'terraform')).find,
        environment: nameIndex(patternsOf(sources, 'environment')).find,
        uris: nameIndex(patternsOf(sources, 'uris').map(([prefix, claim]) => [`${prefix}*`, claim])).find,
    };
    const foreign = nameIndex(foreignPatterns(sources));
    const commands = commandIndex(patternsOf(sources, 'commands'));
    const files = pathIndex(patternsOf(sources, 'files'));
    const settings = settingIndex(sources);
    return {
        roots: new Set(imports.map(([pattern]) => firstSegment(pattern))),
        ofFile: (path) => files.find(path),
        find(by, name, { words, language, value } = {}, path = '') {
            if (by === 'files')
                return [];
            if (by === 'commands')
                return commands.find(words ?? []);
            if (by === 'settings')
                return settings(name, value ?? '', path);
            return by === 'foreign' ? foreign.find(`${language}:${name}`) : byName[by](name);
        },
    };
}
/** The same few names are called over and over: each is looked up once. */
function compile_remembered(find) {
    const known = new Map();
    return (name) => {
        const held = known.get(name);
        if (held !== undefined)
            return held;
        const found = find(name);
        known.set(name, found);
        return found;
    };
}
const compile_levels = ['declared', 'configured', 'used'];
function sourcesOfTool(tool) {
    const atLevel = compile_levels.flatMap((level) => (tool[level] ? [{ tool, level, recogniser: tool[level] }] : []));
    const inRole = (tool.roles ?? []).map((role) => ({ tool, role, recogniser: role, ...conditionsOf(role) }));
    return [...atLevel, ...inRole];
}
function sourcesOfHazard(hazard) {
    return hazard.signs.map((danger) => ({ hazard, danger, recogniser: danger, ...conditionsOf(danger) }));
}
function conditionsOf({ when, unless }) {
    if (!when && !unless)
        return {};
    const wanted = everyArgument(when ?? {});
    const refused = anyArgument(unless ?? {});
    return { allows: (given) => wanted(given) && !refused(given) };
}
function patternsOf(sources, by) {
    return sources.flatMap(({ recogniser, ...said }) => {
        const patterns = recogniser[by];
        if (!patterns)
            return [];
        const claim = { ...said, ...levelOfRole(said, by), by };
        return patterns.map((pattern) => [pattern, { ...claim, rooted: compile_isRooted(pattern) }]);
    });
}
function compile_isRooted(pattern) {
    return !/^[*?]/.test(pattern);
}
function callPatterns(sources) {
    return sources.flatMap(({ recogniser, ...said }) => (recogniser.calls ?? []).map((call) => {
        const { name, with: when, without: unless } = typeof call === 'string' ? { name: call } : call;
        const rooted = compile_isRooted(name);
        const tests = [said.allows, conditionsOf({ when, unless }).allows].filter((test) => test !== undefined);
        const allows = tests.length > 0 && { allows: (given) => tests.every((test) => test(given)) };
        return [name, { ...said, ...(rooted && levelOfRole(said, 'calls')), ...allows, rooted, by: 'calls' }];
    }));
}
const levelsOfRoles = {
    calls: 'used',
    bases: 'used',
    commands: 'used',
    actions: 'used',
    kinds: 'used',
    images: 'configured',
    terraform: 'configured',
    environment: 'configured',
};
/** A tool that plays a role is at work, where the sign is its own: a file's name or a URI may be another's. */
function levelOfRole({ role }, by) {
    const level = role && !role.implied && levelsOfRoles[by];
    return level ? { level } : {};
}
function foreignPatterns(sources) {
    return sources.flatMap(({ recogniser, ...said }) => (recogniser.foreign ?? []).flatMap(({ language, imports = [], calls = [] }) => [...imports, ...calls.map((name) => `${name}()`)].map((name) => [`${language}:${name}`, { ...said, by: 'foreign', rooted: false }])));
}
/** Settings are looked up by key, then held against the value and the files that the record names. */
function settingIndex(sources) {
    const entries = sources.flatMap(({ recogniser, ...said }) => (recogniser.settings ?? []).map(({ files, key, value }) => {
        const inFile = pathIndex(files.map((glob) => [glob, true]));
        const fits = globOf(value ?? '*');
        return [key, { fits, inFile, claim: { ...said, by: 'settings', rooted: false } }];
    }));
    const byKey = compile_remembered(dottedIndex(entries).find);
    return (key, value, path) => byKey(key).flatMap(({ fits, inFile, claim }) => (fits(value) && inFile.find(path).length > 0 ? [claim] : []));
}
/** PEP 503's spelling, which no other ecosystem's names conflict with. */
function packageName(name) {
    return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/tools/load.js






/**
 * Every record of the folder's `*.yaml`, in the order of their names. What the build parsed before is taken from `parsed` while
 * the texts are the same. Throws ConfigurationError, also where two records share an id.
 */
function loadTools(folder, parsed) {
    return parsedOr(parsed, recordFiles(folder), load_toolsOf);
}
/** What `parsed` of `loadTools` holds, as text: written by the build. Throws ConfigurationError. */
function parsedTools(folder) {
    return writeParsed(recordFiles(folder), load_toolsOf);
}
/** Reads one file of records. Throws ConfigurationError that names the file, the line and the nearest right word. */
function parseTools(text, path) {
    const { capability, tools } = parseStrictYaml(ToolFile, text, path).value;
    return tools.map((tool) => ({ ...tool, capability }));
}
/** Reads `policies/hazards.yaml` or a file of its format, as `loadTools` its folder. Throws ConfigurationError. */
function loadHazards(path, parsed) {
    return parsedOr(parsed, [recordFile(path)], hazardsOf);
}
/** What `parsed` of `loadHazards` holds, as text: written by the build. Throws ConfigurationError. */
function parsedHazards(path) {
    return writeParsed([recordFile(path)], hazardsOf);
}
function parsedOr(parsed, files, read) {
    if (parsed !== undefined && (0,external_node_fs_.existsSync)(parsed)) {
        const { digest, records } = JSON.parse((0,external_node_fs_.readFileSync)(parsed, 'utf8'));
        if (digest === load_digestOf(files))
            return records;
    }
    return read(files);
}
function writeParsed(files, read) {
    return JSON.stringify({ digest: load_digestOf(files), records: read(files) });
}
function recordFile(path) {
    return { path, text: (0,external_node_fs_.readFileSync)(path, 'utf8') };
}
function recordFiles(folder) {
    const names = (0,external_node_fs_.readdirSync)(folder).filter((name) => name.endsWith('.yaml'));
    return names.sort().map((name) => recordFile((0,external_node_path_.join)(folder, name)));
}
function load_digestOf(files) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { text } of files)
        hash.update(text.replaceAll('\r\n', '\n')).update('\0');
    return hash.digest('hex');
}
function load_toolsOf(files) {
    const homes = new Map();
    return files.flatMap(({ path, text }) => {
        const tools = parseTools(text, path);
        for (const { id } of tools)
            claimId(homes, id, path);
        return tools;
    });
}
function hazardsOf(files) {
    return files.flatMap(({ path, text }) => parseStrictYaml(HazardFile, text, path).value.hazards);
}
function claimId(homes, id, path) {
    const home = homes.get(id);
    if (home)
        throw new errors/* ConfigurationError */.j(`the tool \`${id}\` is already described in ${home}`, { location: { path } });
    homes.set(id, path);
}

;// CONCATENATED MODULE: ./lib/rules.js

















/** Where a repository keeps its policy file. */
const policyFilePath = '.github/mlops-scorecard.yml';
/** Far above any policy file a person writes. */
const rules_maxBytes = 1024 * 1024;
/** Files of a source: on a pull request those of the target branch, never of the head. */
function ruleFilesOf(source) {
    let listing;
    const list = () => {
        listing ??= source.list();
        return listing;
    };
    return {
        ...(source.commit === undefined ? {} : { commit: source.commit }),
        paths: async () => (await list()).map((file) => file.path),
        async read(path) {
            const file = (await list()).find((candidate) => candidate.path === path);
            if (!file)
                return undefined;
            for await (const result of source.read([file], { maxBytes: () => rules_maxBytes })) {
                if ('text' in result)
                    return result.text;
                throw new errors/* ConfigurationError */.j(`cannot be read: ${result.detail}`, { location: { path } });
            }
            return undefined;
        },
    };
}
/** Paths of all files of the sources that are scanned and compared, each once. */
async function rules_pathsOf(sources) {
    const lists = await Promise.all(sources.map((source) => source.list()));
    return [...new Set(lists.flatMap((files) => files.map(({ path }) => path)))];
}
/** A policy file with what it extends; none where the file is only looked for and absent. Throws ConfigurationError. */
async function readLayers(files, path, { reference, ...given } = {}) {
    const place = { path: path ?? policyFilePath, files, ...(reference && { reference }) };
    const text = await files.read(place.path);
    if (text !== undefined)
        return inherit_inherit(place, text, await inheritOptions(files, given));
    if (path === undefined)
        return [];
    throw new errors/* ConfigurationError */.j(`there is no policy file ${path}`, { remedy: 'Check the path; it counts from the root of the repository.' });
}
/** Without an opener only what `policy lock` vendored is read, of the owners that the lock names: a scan needs no network. */
async function inheritOptions(own, { open, ...given } = {}) {
    if (open)
        return { open, ...given };
    const lock = await readLock(own);
    return {
        open: async (reference) => (await vendored(own, reference)) ?? refuse(reference),
        ...(lock && { owners: lock.owners }),
        ...given,
    };
}
/** The vendored copy where there is one; else what the opener finds. */
function vendoredFirst(own, open) {
    return async (reference) => (await vendored(own, reference)) ?? open(reference);
}
async function vendored(own, reference) {
    const lock = await readLock(own);
    return lock && vendoredFiles(lock, own, reference);
}
function refuse(reference) {
    throw new errors/* ConfigurationError */.j(`extends ${formatReference(reference)}, which is not vendored here`, {
        remedy: 'Run `mlops-scorecard policy lock` and commit what it writes.',
    });
}
/** What the inputs say, as the last of the layers. Throws ConfigurationError for a word that is none. */
function inputsRules(inputs) {
    return { layer: inputsLayer(inputs), files: { read: async () => undefined, paths: async () => [] } };
}
/** Everything that layers of settings imply, loaded and compiled. Throws ConfigurationError naming file, line and remedy. */
async function loadRules(layers, { today, paths = [] } = {}) {
    const custom = await customPolicies(layers);
    const policies = [...(await loadPolicies(bundledFolder, checkedPoliciesPath)), ...new Set([...custom.values()].flat())];
    const written = layers.map(({ layer }) => layer);
    const isExcluded = matcher(written.flatMap(({ says }) => says.exclude ?? []));
    const read = paths.filter((path) => !isExcluded(path));
    const divided = divide(layers, read).map(({ layer }) => ({ ...layer, brings: (custom.get(layer.path) ?? []).map(({ id }) => id) }));
    const { settings, violations } = resolve_resolveSettings(divided, policies, today);
    if (violations.length > 0)
        throw new errors/* ConfigurationError */.j(violations.map(violationWords).join('\n'), { remedy: 'Drop it here, or ask the owner of the lock.' });
    const tools = [...loadTools((0,external_node_path_.join)(bundledFolder, 'tools'), parsedToolsPath), ...settings.tools];
    const configured = configurePolicies(policies, settings);
    return {
        settings,
        policies: configured,
        index: compileTools(tools, [...loadHazards((0,external_node_path_.join)(bundledFolder, 'hazards.yaml'), parsedHazardsPath), ...settings.hazards]),
        isExcluded,
        notices: [
            ...renamedNotices(policies, written, settings.pack),
            ...movableNotices(layers),
            ...stagedNotices(configured, settings.pack),
            ...emptyProjectNotices(written, read),
        ],
    };
}
function violationWords({ message, at, against }) {
    const place = ({ path, line }) => (line === undefined ? path : `${path}:${line}`);
    return `${place(at)}: ${message} (locked by ${place(against)})`;
}
/** The policies that each layer brings, by its path. Two files of one repository may name the same; it is one. */
async function customPolicies(layers) {
    const known = new Map();
    const brought = new Map();
    for (const { layer, files, reference } of layers) {
        const home = reference ? `${reference.owner}/${reference.name}:` : '';
        const policies = [];
        for (const path of await customPaths(layer, files)) {
            const policy = known.get(home + path) ?? parseCustom((await files.read(path)) ?? '', path, home);
            known.set(home + path, policy);
            policies.push(policy);
        }
        brought.set(layer.path, policies);
    }
    return brought;
}
/** A glob that means no file would pass for want of policy. */
async function customPaths(layer, files) {
    const found = new Set();
    for (const [index, glob] of (layer.says.custom ?? []).entries()) {
        const paths = (await files.paths()).filter(matcher([glob]));
        if (paths.length === 0)
            throw noPolicy(glob, originAt(layer, `custom.${index}`));
        for (const path of paths)
            found.add(path);
    }
    return [...found];
}
function noPolicy(glob, location) {
    return new errors/* ConfigurationError */.j(`\`custom\` names \`${glob}\`, and there is no such file`, {
        location,
        remedy: 'Paths count from the root of the repository that holds the policy file.',
    });
}
/** What is wrong with a policy of another repository is told with its name. */
function parseCustom(text, path, home) {
    try {
        return parsePolicy(text, path);
    }
    catch (error) {
        if (home === '' || !(error instanceof errors/* ConfigurationError */.j))
            throw error;
        throw new errors/* ConfigurationError */.j(`${home}${error.message}`, { cause: error, ...(error.remedy !== undefined && { remedy: error.remedy }) });
    }
}
function matcher(globs) {
    const patterns = globs.map((glob) => new esm/* Minimatch */.VR(glob.endsWith('/') ? `${glob}**` : glob, { dot: true }));
    return (path) => patterns.some((pattern) => pattern.match(path));
}

;// CONCATENATED MODULE: ./lib/settings/compare.js

/** What would change from base to head, the weakening first. */
function compareSettings(base, head) {
    const changes = [
        ...policyChanges(base.policies, head.policies),
        ...gateChanges(base.settings.gate, head.settings.gate),
        ...packChanges(base.settings.pack, head.settings.pack),
        ...waiverChanges(base.settings.waivers, head.settings.waivers),
        ...listChanges('exclude', base.settings.exclude, head.settings.exclude, 'weaker'),
        ...listChanges('locked', compare_names(base.settings.locked), compare_names(head.settings.locked), 'stricter'),
        ...listChanges('extends', base.settings.extends, head.settings.extends, 'other'),
        ...recordChanges('tools', base.settings.tools, head.settings.tools, ({ id }) => id),
        ...recordChanges('hazards', base.settings.hazards, head.settings.hazards, ({ kind }) => kind),
        ...listChanges('projects', base.settings.projects.map(({ written }) => written), head.settings.projects.map(({ written }) => written), 'other'),
    ];
    const order = { weaker: 0, stricter: 1, other: 2 };
    return changes.sort((a, b) => order[a.effect] - order[b.effect]);
}
function compare_names(locked) {
    return locked.map(({ policy }) => policy);
}
function policyChanges(base, head) {
    const after = new Map(head.map((configured) => [configured.policy.id, configured]));
    const before = new Map(base.map((configured) => [configured.policy.id, configured]));
    const removed = base.filter(({ policy }) => !after.has(policy.id)).map(({ policy }) => weaker(`removes the policy \`${policy.id}\``));
    return [...removed, ...head.flatMap((configured) => policyChange(before.get(configured.policy.id), configured))];
}
function policyChange(before, { policy, configuration: now, byProject }) {
    if (!before)
        return now.enabled ? [stricter(`adds the policy \`${policy.id}\``)] : [];
    const own = configurationChanges(policy.id, policy, before.configuration, now);
    const roots = new Set([...Object.keys(before.byProject ?? {}), ...Object.keys(byProject ?? {})]);
    const inProjects = [...roots].flatMap((root) => configurationChanges(`${policy.id}\` in \`${root}`, policy, before.byProject?.[root] ?? before.configuration, byProject?.[root] ?? now));
    const rewritten = JSON.stringify(judgingOf(before.policy)) !== JSON.stringify(judgingOf(policy));
    return [...own, ...inProjects, ...(rewritten ? [{ effect: 'other', says: `rewrites the conditions of \`${policy.id}\`` }] : [])];
}
/** What of a policy decides its outcome. */
function judgingOf({ scope, appliesTo, params, matchConditions, subjects, whenEmpty, unknownWhen, validations, pass }) {
    return [scope, appliesTo, params, matchConditions, subjects, whenEmpty, unknownWhen, validations, pass];
}
function configurationChanges(name, policy, before, now) {
    if (before.enabled !== now.enabled)
        return [now.enabled ? stricter(`turns \`${name}\` on`) : weaker(`turns \`${name}\` off`)];
    if (!now.enabled)
        return [];
    const severity = before.severity === now.severity ? [] : [severityChange(name, policy, before, now)];
    const values = Object.entries(now.params).flatMap(([param, value]) => {
        const old = before.params[param];
        if (JSON.stringify(old) === JSON.stringify(value))
            return [];
        const says = `sets \`${param}\` of \`${name}\` from \`${JSON.stringify(old)}\` to \`${JSON.stringify(value)}\``;
        return [{ effect: directionOf(policy, `params.${param}`, old, value), says }];
    });
    return [...severity, ...values];
}
function severityChange(name, policy, before, now) {
    const says = `sets the severity of \`${name}\` from ${before.severity} to ${now.severity}`;
    return { effect: directionOf(policy, 'severity', before.severity, now.severity), says };
}
const compare_gateWords = {
    failOn: 'fail-on',
    severity: 'severity',
    minimumScore: 'minimum-score',
    onUnknown: 'on-unknown',
};
function gateChanges(before, now) {
    return Object.keys(compare_gateWords).flatMap((field) => {
        if (before[field] === now[field])
            return [];
        const says = `sets the gate's \`${compare_gateWords[field]}\` from ${before[field]} to ${now[field]}`;
        return [isWeakerGate(field, before[field], now[field]) ? weaker(says) : stricter(says)];
    });
}
/** An older pack puts off the policies that are newer. */
function packChanges(before, now) {
    if (before === now)
        return [];
    const isOlder = now !== undefined && (before === undefined || now < before);
    const says = `sets the pack from ${before ?? 'the newest'} to ${now ?? 'the newest'}`;
    return [isOlder ? weaker(says) : stricter(says)];
}
function waiverChanges(before, now) {
    const key = ({ policy, paths }) => `${policy} ${[...paths].sort().join(' ')}`;
    const known = new Map(before.map((waiver) => [key(waiver), waiver]));
    const kept = new Set(now.map(key));
    const added = now.flatMap((waiver) => {
        const old = known.get(key(waiver));
        if (!old)
            return [weaker(`waives \`${waiver.policy}\`${compare_placesOf(waiver)} until ${waiver.expires}`)];
        return waiver.expires > old.expires
            ? [weaker(`extends the waiver of \`${waiver.policy}\`${compare_placesOf(waiver)} from ${old.expires} to ${waiver.expires}`)]
            : [];
    });
    return [
        ...added,
        ...before
            .filter((waiver) => !kept.has(key(waiver)))
            .map((waiver) => stricter(`drops the waiver of \`${waiver.policy}\`${compare_placesOf(waiver)}`)),
    ];
}
function compare_placesOf({ paths }) {
    return paths.length === 0 ? '' : ` in ${paths.map((path) => `\`${path}\``).join(', ')}`;
}
function listChanges(key, before, now, adding) {
    const opposite = { weaker: 'stricter', stricter: 'weaker', other: 'other' };
    const added = [...new Set(now)]
        .filter((item) => !before.includes(item))
        .map((item) => ({ effect: adding, says: `adds \`${item}\` to \`${key}\`` }));
    const removed = [...new Set(before)]
        .filter((item) => !now.includes(item))
        .map((item) => ({ effect: opposite[adding], says: `removes \`${item}\` from \`${key}\`` }));
    return [...added, ...removed];
}
/** Records that come, go, or say something else under the same name. */
function recordChanges(key, before, now, nameOf) {
    const known = new Map(before.map((item) => [nameOf(item), JSON.stringify(item)]));
    const rewritten = now.filter((item) => (known.get(nameOf(item)) ?? JSON.stringify(item)) !== JSON.stringify(item));
    return [
        ...listChanges(key, before.map(nameOf), now.map(nameOf), 'other'),
        ...rewritten.map((item) => ({ effect: 'other', says: `rewrites \`${nameOf(item)}\` in \`${key}\`` })),
    ];
}
function weaker(says) {
    return { effect: 'weaker', says };
}
function stricter(says) {
    return { effect: 'stricter', says };
}

;// CONCATENATED MODULE: ./lib/rule-changes.js


/** A notice for each thing that the head of a pull request or a branch would change in the rules of its base. */
function ruleChanges(base, head, change) {
    const { path } = head.settings;
    if (base.settings.path === undefined && path !== undefined) {
        return [
            { level: 'note', text: `This ${change} adds the policy file. It takes effect once merged; until then the defaults judge.`, path },
        ];
    }
    return compareSettings(base, head).map(({ effect, says }) => ({
        level: effect === 'weaker' ? 'warning' : 'note',
        text: `**${effect === 'other' ? 'Policy change' : `${effect === 'weaker' ? 'Weaker' : 'Stricter'} policy`}:** this ${change} ${says}. It takes effect once merged.`,
        path: path ?? base.settings.path ?? policyFilePath,
    }));
}

;// CONCATENATED MODULE: ./lib/settings/drift.js


/**
 * Where the sources of vendored policy have moved on since they were locked. Throws ConfigurationError where the lock claims of a
 * commit what it does not hold: somebody wrote it by hand.
 */
async function driftNotices(own, open) {
    const lock = await readLock(own);
    const notices = await Promise.all((lock?.repositories ?? []).map((locked) => driftOf(locked, open)));
    return notices.flat();
}
async function driftOf(locked, open) {
    const { repository, ref, commit } = locked;
    await holdToSource(locked, await open(referenceTo(repository, commit)));
    const { commit: now } = await open(referenceTo(repository, ref));
    if (now === undefined || now === commit)
        return [];
    const text = `${repository}@${ref} has moved on from ${commit} to ${now} since it was vendored: run \`mlops-scorecard policy lock\` to follow it.`;
    return [{ level: 'note', text, path: lockPath }];
}
async function holdToSource({ repository, commit, files }, source) {
    for (const [path, hash] of Object.entries(files)) {
        const text = await source.read(path);
        if (text !== undefined && sha256(text) === hash)
            continue;
        throw new errors/* ConfigurationError */.j(`the lock gives ${repository}:${path} a hash that it does not have at ${commit}`, {
            location: { path: lockPath },
            remedy: 'Run `mlops-scorecard policy lock` and commit what it writes; it is not edited by hand.',
        });
    }
}
function referenceTo(repository, ref) {
    const [owner = '', name = ''] = repository.split('/');
    return { owner, name, path: lockPath, ref };
}

;// CONCATENATED MODULE: ./lib/action/remembering.js
const unread = { read: async () => '', paths: async () => [] };
/** One opener for the target branch, and one for the head that fetches nothing. */
function remembering(open) {
    const known = new Map();
    let missing = 0;
    let unknown = 0;
    const counted = async (request) => {
        missing += 1;
        const answer = await request;
        if (answer !== undefined)
            missing -= 1;
        return answer;
    };
    return {
        async open(reference) {
            const files = await counted(open(reference));
            const watched = { ...files, read: (path) => counted(files.read(path)) };
            known.set(remembering_keyOf(reference), watched);
            return watched;
        },
        async ifKnown(reference) {
            const files = known.get(remembering_keyOf(reference));
            if (!files)
                unknown += 1;
            return files ?? unread;
        },
        isMissing: () => missing + unknown > 0,
        isUnread: () => unknown > 0,
    };
}
function remembering_keyOf({ owner, name, ref }) {
    return `${owner}/${name}@${ref}`;
}

;// CONCATENATED MODULE: ./lib/action/rules.js







/**
 * The rules that judge, from the target branch's tip, and what the reader must know about them: what the head would change in
 * them is shown and does not count yet; where it would break them, it does not pass. Throws where something of them cannot be read:
 * missing policy is no policy to pass by.
 */
async function rulesOf(sides, inputs, context, today) {
    const scanned = sides.base && !('missing' in sides.base) ? [sides.head, sides.base] : [sides.head];
    const reading = { ...(await readingOf(inputs, context, today)), paths: await rules_pathsOf(scanned) };
    const workflow = await workflowNotices(sides, context);
    const files = await ownFiles(sides, reading, context);
    const open = vendoredFirst(files, reading.open);
    if (!context.pullRequest) {
        const drift = context.event === 'schedule' ? await driftNotices(files, reading.open) : [];
        const rules = await load(await ownLayers(files, open, reading), reading);
        return { rules, notices: [...rules.notices, ...drift, ...workflow], refusals: [] };
    }
    const known = remembering(open);
    const inherited = await rules_attempt(() => ownLayers(files, known.open, reading));
    const base = inherited instanceof errors/* ConfigurationError */.j ? inherited : await rules_attempt(() => load(inherited, reading));
    const headFiles = ruleFilesOf(sides.head);
    const head = await rules_attempt(async () => load(await ownLayers(headFiles, vendoredFirst(headFiles, known.ifKnown), reading), reading));
    if (!(base instanceof errors/* ConfigurationError */.j)) {
        const { notices, refusals } = rules_changeOf(base, head, known.isUnread());
        return { rules: base, notices: [...base.notices, ...notices, ...workflow], refusals };
    }
    if (head instanceof errors/* ConfigurationError */.j || known.isMissing())
        throw base;
    const others = inherited instanceof errors/* ConfigurationError */.j ? [] : inherited.filter(({ reference }) => reference);
    return { rules: await load(others, reading), notices: [...repaired(base), ...workflow], refusals: [] };
}
async function readingOf(inputs, { apiUrl, repository }, today) {
    const open = remoteRepositories(inputs.token, apiUrl);
    const reference = parseReference(inputs.policy);
    const owners = [repository.owner, ...(reference ? [reference.owner] : [])];
    const path = reference || inputs.policy === '' ? undefined : inputs.policy;
    const enforced = reference ? await readLayers(await open(reference), reference.path, { open, owners, reference, enforced: true }) : [];
    return { open, owners, path, enforced, inputs: inputsRules(rules_gateOf(inputs)), today };
}
function rules_gateOf(inputs) {
    return {
        failOn: inputs['fail-on'],
        severity: inputs.severity,
        minimumScore: inputs['minimum-score'],
        onUnknown: inputs['on-unknown'],
    };
}
/** The target branch's files as git has them, or else as the API answers. */
async function ownFiles({ rules }, { open }, { repository, base }) {
    if (!('missing' in rules))
        return ruleFilesOf(rules);
    try {
        return await open({ ...repository, path: policyFilePath, ref: base?.ref ?? 'HEAD' });
    }
    catch (cause) {
        throw new errors/* ScanError */.s(`the policy of the target branch could not be read: ${rules.missing}`, {
            remedy: 'Check the network and that the token has `contents: read`; the head is never judged by its own policy.',
            cause,
        });
    }
}
async function ownLayers(files, open, { enforced, path, owners }) {
    const above = new Set(enforced.map(fileOf));
    const own = await readLayers(files, path, { open, owners });
    return own.filter((layer) => !layer.reference || !above.has(fileOf(layer)));
}
async function load(own, { enforced, inputs, today, paths }) {
    return loadRules([...enforced, ...own, inputs], { today, paths });
}
/** Whatever commit of it is extended below, an enforced file counts as it is enforced. */
function fileOf({ reference, layer }) {
    return reference ? `${reference.owner}/${reference.name}:${reference.path}`.toLowerCase() : layer.path;
}
async function rules_attempt(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j)
            return error;
        throw error;
    }
}
/** With a broken file at the base the run is red; unless this pull request repairs the file: then what it inherits judges. */
function repaired(base) {
    return [
        {
            level: 'warning',
            text: `The policy file of the target branch is broken, so the built-in policies and what it inherits judge. This pull request repairs it. It said: ${base.message}`,
        },
    ];
}
/** What the head would do to the rules. What it newly extends may hold what an error misses: then nothing is certain before it is merged. */
function rules_changeOf(base, head, unread) {
    const partly = unread
        ? [
            {
                level: 'note',
                text: 'What this pull request newly extends is read once it is merged; what it would change is shown without that.',
            },
        ]
        : [];
    if (!(head instanceof errors/* ConfigurationError */.j))
        return { notices: [...partly, ...ruleChanges(base, head, 'pull request')], refusals: [] };
    const { message, remedy, location } = head;
    const said = [message, remedy, 'With a broken file every run stops.']
        .filter(Boolean)
        .map((text) => (/[.?!]$/.test(text ?? '') ? text : `${text}.`));
    const notice = {
        level: unread ? 'warning' : 'error',
        text: `This pull request ${unread ? 'may' : 'would'} break the policy file: ${said.join(' ')}`,
        path: policyFilePath,
        ...location,
    };
    return { notices: [...partly, notice], refusals: unread ? [] : ['this pull request would break the policy file'] };
}
/** An advisory set-up lives in the repository: a change to the workflow that runs it cannot be stopped from there, so it is named. */
async function workflowNotices(sides, context) {
    const path = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/.exec(context.workflowRef ?? '')?.[1];
    if (path === undefined || !sides.base || 'missing' in sides.base)
        return [];
    const [now, before] = await Promise.all([blobOf(sides.head, path), blobOf(sides.base, path)]);
    if (now === before)
        return [];
    const verb = before === undefined ? 'adds' : now === undefined ? 'removes' : 'changes';
    return [{ level: verb === 'adds' ? 'note' : 'warning', text: `This pull request ${verb} the workflow that runs this scorecard.`, path }];
}
async function blobOf(source, path) {
    return (await source.list()).find((file) => file.path === path)?.blob;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/sources/leftovers.js

const folders = new Set();
const children = new Set();
let watches = false;
/** Removes the folder when this process ends, also by a signal or an error. */
function removeAtEnd(folder) {
    watch();
    folders.add(folder);
}
/** Ends the child with this process: a fetch must not outlive the run that wanted it. */
function stopAtEnd(child) {
    watch();
    children.add(child);
    child.once('close', () => children.delete(child));
    child.once('error', () => children.delete(child));
}
function watch() {
    if (watches)
        return;
    watches = true;
    process.once('exit', clear);
}
function clear() {
    for (const child of children)
        child.kill('SIGTERM');
    for (const folder of folders)
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
}

;// CONCATENATED MODULE: ./lib/sources/git.js



/** Long enough for a repository of 100,000 files on a slow disk; short enough that a FIFO named `.gitignore` cannot hold a job. */
const timeoutMs = 60_000;
/** The listing of a million files; a few kilobytes of trees within trees can list more than any disk holds. */
const maxOutput = 128 * 1024 * 1024;
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
        // Stands above `protocol.<name>.allow` of any configuration: none is allowed.
        GIT_ALLOW_PROTOCOL: '',
        LC_ALL: 'C',
        ...extra,
    };
}
function spawnGit(args, { folder, environment, settings = [] }) {
    const configured = [...safeSettings, ...settings].flatMap((setting) => ['-c', setting]);
    const child = (0,external_node_child_process_.spawn)('git', ['--no-pager', '-C', folder, ...configured, ...args], { env: gitEnvironment(environment), windowsHide: true });
    stopAtEnd(child);
    return child;
}
/** Ends git and stops listening: what it started may hold its pipes open for longer than it lives. */
function stopGit(child) {
    child.kill('SIGKILL');
    for (const stream of [child.stdin, child.stdout, child.stderr])
        stream.destroy();
}
/** Runs git to its end. Throws ScanError only where git cannot be started at all. */
function git_runGit(args, options) {
    return new Promise((resolve, reject) => {
        const child = spawnGit(args, options);
        const chunks = [];
        let size = 0;
        let stderr = '';
        let stopped = false;
        const stop = () => {
            stopped = true;
            stopGit(child);
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
            reject(new errors/* ScanError */.s('git could not be started', { cause, remedy: 'Install git and make sure that it is on PATH.' }));
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
    const result = await git_runGit(args, options);
    if (result.code !== 0)
        throw git_failed(args, result);
    return result.stdout.toString('utf8');
}
function git_failed(args, { code, stderr }) {
    const what = code === undefined ? 'took too long, or said too much' : (stderr.split('\n')[0] ?? `exit code ${code}`);
    return new errors/* ScanError */.s(`git ${args[0]}: ${what}`);
}
/** NUL-separated records of git's `-z` output. */
function git_records(output) {
    const text = output.toString('utf8');
    return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}

;// CONCATENATED MODULE: ./lib/sources/borrow.js




/** Larger blobs stay with the remote: no reader takes them. */
const blobLimit = '5m';
const fetchTimeout = 180_000;
/** The token goes to the address it was given for and nowhere else; below a byte in a second for half a minute a transfer is over. */
const straight = ['http.followRedirects=false', 'http.lowSpeedLimit=1', 'http.lowSpeedTime=30'];
/**
 * A private repository that sees the checkout's objects and holds those that were missing, got by one shallow fetch.
 * Returns its folder. Throws ScanError with git's words where the remote cannot give what is wanted.
 */
async function borrow({ folder, temporary, remote, wants }) {
    const home = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'scorecard-'));
    removeAtEnd(home);
    await gitText(['init', '--quiet', '--bare', home], { folder: temporary });
    await lendObjects(folder, home);
    const refspecs = wants.map((want, index) => `${want}:refs/scorecard/${index}`);
    const args = ['fetch', '--quiet', '--no-tags', '--depth=1', '--no-auto-gc', `--filter=blob:limit=${blobLimit}`, remote.url, ...refspecs];
    const transport = new URL(remote.url).protocol.replace(':', '');
    const result = await git_runGit(args, {
        folder: home,
        settings: ['credential.helper=', 'core.askPass=', ...straight],
        environment: { ...credentials(remote), GIT_ALLOW_PROTOCOL: transport },
        timeout: fetchTimeout,
    });
    if (result.code === 0)
        return home;
    (0,external_node_fs_.rmSync)(home, { recursive: true, force: true });
    throw git_failed(['fetch'], result);
}
/** Commit that the n-th want became. */
async function borrowed(home, index) {
    return (await gitText(['rev-parse', '--verify', `refs/scorecard/${index}^{commit}`], { folder: home })).trim();
}
async function lendObjects(folder, home) {
    const place = async (name) => (0,external_node_path_.resolve)(folder, (await gitText(['rev-parse', '--git-path', name], { folder })).trim());
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(home, 'objects', 'info'), { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(home, 'objects', 'info', 'alternates'), `${await place('objects')}\n`);
    const shallow = await place('shallow');
    if ((0,external_node_fs_.existsSync)(shallow))
        (0,external_node_fs_.copyFileSync)(shallow, (0,external_node_path_.join)(home, 'shallow'));
    // A ref makes the checkout's commit known to the negotiation: the remote then sends only what differs.
    const head = await git_runGit(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { folder });
    if (head.code === 0)
        await git_runGit(['update-ref', 'refs/scorecard/checkout', head.stdout.toString('utf8').trim()], { folder: home });
}
/** The token goes by environment: an argument would show in the list of processes, a configuration file would stay. */
function credentials({ url, token }) {
    if (token === undefined || token === '' || !/^https?:/.test(url))
        return {};
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${new URL(url).origin}/.extraheader`,
        GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
    };
}
/** Parents of a commit as its object names them, also where a shallow clone hides them. Throws ScanError. */
async function parentsOf(folder, commit) {
    const text = await gitText(['cat-file', 'commit', commit], { folder });
    const header = text.slice(0, text.indexOf('\n\n'));
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
}
/** True where the clone holds the commit and its files can be listed. */
async function hasCommit(folder, commit) {
    const result = await git_runGit(['cat-file', '-e', `${commit}^{tree}`], { folder });
    return result.code === 0;
}

;// CONCATENATED MODULE: ./lib/sources/objects.js


/** True for a partial clone: objects may be missing on purpose, and asking for one could start a fetch. */
async function isPartial(folder) {
    const found = await git_runGit(['config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$'], { folder });
    return found.code === 0 && found.stdout.length > 0;
}
/** Sizes in bytes of those of a commit's blobs that the object store holds; absent ones are left out. Asks no remote. */
async function objects_objectSizes(folder, commit, blobs) {
    const sizes = new Map();
    if (blobs.length === 0)
        return sizes;
    const missing = (await isPartial(folder)) ? await missingObjects(folder, commit) : new Set();
    const input = blobs.filter((blob) => !missing.has(blob)).join('\n');
    if (input === '')
        return sizes;
    const result = await git_runGit(['cat-file', '--batch-check=%(objectname) %(objectsize)', '--buffer'], { folder, input: `${input}\n` });
    for (const line of result.stdout.toString('utf8').split('\n')) {
        const match = /^([0-9a-f]+) (\d+)$/.exec(line);
        if (match?.[1])
            sizes.set(match[1], Number(match[2]));
    }
    return sizes;
}
/** `rev-list --missing=print` is the one listing that names absent objects without trying to fetch them, also in old git. */
async function missingObjects(folder, commit) {
    const result = await git_runGit(['rev-list', '--objects', '--no-walk', '--missing=print', '--no-object-names', commit], { folder });
    const names = result.stdout.toString('utf8').split('\n');
    return new Set(names.filter((name) => name.startsWith('?')).map((name) => name.slice(1)));
}
/** Broken objects that are stepped over; each costs a process. */
const maxBroken = 20;
const stallMs = 60_000;
/**
 * Contents of blobs in the order asked; `undefined` for one that the store does not hold, or holds broken: git ends at such a one,
 * and is asked again for the rest. Throws ScanError where git says nothing for `timeout` milliseconds, or ends too often.
 */
async function* readObjects(folder, blobs, { timeout = stallMs } = {}) {
    let read = 0;
    for (let broken = 0; read < blobs.length; broken++) {
        if (broken > maxBroken)
            throw new errors/* ScanError */.s(`git cat-file ended before ${blobs[read]}, after ${maxBroken} broken objects`);
        for await (const content of readBatch(folder, blobs.slice(read), timeout)) {
            read++;
            yield content;
        }
        if (read++ < blobs.length)
            yield undefined;
    }
}
/** Contents up to where git ends. One process for all. */
async function* readBatch(folder, blobs, timeout) {
    const child = spawnGit(['cat-file', '--batch', '--buffer'], { folder });
    child.stdin.on('error', () => { });
    child.on('error', () => { });
    child.stderr.resume();
    child.stdin.end(`${blobs.join('\n')}\n`);
    const stream = byteReader(child, timeout);
    try {
        for (const _ of blobs) {
            const header = await stream.line();
            if (header === undefined)
                return;
            const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1];
            if (size === undefined) {
                yield undefined;
                continue;
            }
            const content = await stream.bytes(Number(size));
            if (!content || !(await stream.bytes(1)))
                return;
            yield content;
        }
    }
    finally {
        stopGit(child);
    }
}
/** Reads lines and counted bytes from git's output, keeping each chunk once: no buffer is joined until it is asked for. */
function byteReader(child, timeout) {
    const chunks = child.stdout[Symbol.asyncIterator]();
    let pending = [];
    let length = 0;
    const more = async () => {
        const chunk = await nextChunk(chunks, child, timeout);
        if (!chunk)
            return false;
        pending.push(chunk);
        length += chunk.length;
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
                    return undefined;
            return take(count);
        },
    };
}
/** The clock runs only while git is waited for: what a reader does between two chunks is not git's time. */
async function nextChunk(chunks, child, timeout) {
    let stalled = false;
    const timer = setTimeout(() => {
        stalled = true;
        stopGit(child);
    }, timeout);
    try {
        const next = await chunks.next();
        if (!stalled)
            return next.done ? undefined : next.value;
    }
    catch {
        // A stream that is destroyed while it is waited for.
    }
    finally {
        clearTimeout(timer);
    }
    if (stalled)
        throw new errors/* ScanError */.s('git cat-file: took too long');
    return undefined;
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
/** Full id of the commit that a revision names. Throws ScanError where there is none, or git cannot tell. */
async function resolveCommit(folder, revision) {
    // Older git knows no --end-of-options here, so that what could be an option never gets there.
    const result = revision.startsWith('-') ? undefined : await git_runGit(['rev-parse', '--verify', `${revision}^{commit}`], { folder });
    if (result?.code === 0)
        return result.stdout.toString('utf8').trim();
    throw noCommit(folder, revision, result);
}
function noCommit(folder, revision, result) {
    const says = result === undefined || /single revision|unknown revision|bad revision/.test(result.stderr) ? '' : git_failed(['rev-parse'], result).message;
    if (/not a git repository/i.test(says))
        return new errors/* ScanError */.s(`${folder} is in no git repository, so it has no revisions`, {
            remedy: 'Scan it without a revision, or name a checkout.',
        });
    return new errors/* ScanError */.s(`no commit "${revision}" in this repository${says && ` (${says})`}`, {
        remedy: 'Check the name, or fetch it first; a shallow checkout holds one commit only.',
    });
}

;// CONCATENATED MODULE: ./lib/sources/text.js

/** Text of a file's bytes: UTF-8 with replacement characters for what is not, UTF-16 by its byte-order mark; undefined for binary content. */
function text_decodeText(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    if (bytes.subarray(0, 8000).includes(0))
        return undefined;
    return new TextDecoder('utf-8').decode(bytes);
}
/** Git's id of a blob with this content, in a repository of SHA-1 objects. */
function text_blobId(content) {
    return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
const pointerStart = 'version https://git-lfs.github.com/spec/v1';
/** Size in bytes of the content that a git-lfs pointer stands for; undefined where the text is none. */
function text_lfsPointerSize(text) {
    if (!text.startsWith(pointerStart))
        return undefined;
    const size = /^size (\d{1,15})$/m.exec(text)?.[1];
    return size === undefined ? undefined : Number(size);
}
/** Pointers are three short lines; nothing outside this range can be one. */
function text_mayBeLfsPointer(size) {
    return size !== undefined && size >= 100 && size <= 1024;
}

;// CONCATENATED MODULE: ./lib/sources/folder.js



/** Far above any repository that people work in; what is left out unsaid would look like what is not there. */
const folder_maxFiles = 1_000_000;
/** Folders that hold what was installed or computed; without git there are no ignore rules that would say so. */
const folder_derived = new Set([
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
/** Regular files and links below a folder that git does not know. Throws ScanError for more than a million. */
function folder_listFolder(root) {
    const files = [];
    const closed = [];
    const pending = [''];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of folder_entries(root, folder, closed)) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (!folder_derived.has(entry.name))
                    pending.push(path);
                continue;
            }
            const file = describe(root, path, entry);
            if (file)
                files.push(file);
            if (files.length > folder_maxFiles)
                throw new ScanError(`more than ${folder_maxFiles} files`, { remedy: 'Name a folder of it to scan.' });
        }
    }
    return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), closed };
}
function folder_entries(root, folder, closed) {
    try {
        return readdirSync(join(root, folder), { withFileTypes: true });
    }
    catch (error) {
        const { code } = error;
        if (code !== 'ENOENT')
            closed.push(`${folder} (${code})`);
        return [];
    }
}
function describe(root, path, entry) {
    if (entry.isSymbolicLink())
        return { path, mode: 'symlink' };
    if (!entry.isFile())
        return undefined;
    try {
        const stats = lstatSync(join(root, path));
        return { path, size: stats.size, mode: stats.mode & 0o111 ? 'executable' : 'file' };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/sources/work-tree.js







/** Questions about the repository itself; git answers them from a few small files. */
const questionTimeout = 20_000;
/**
 * The files of a folder as they are on disk: what git tracks and what it neither tracks nor ignores; every file of a
 * folder without git, and where git fails, with a notice. A subfolder of a checkout is a root of its own. Throws ScanError for a
 * bare repository.
 */
async function openWorkTree(root) {
    const known = await askGit(root);
    const notices = [];
    let listing;
    return {
        description: 'work tree',
        commit: known.commit,
        list() {
            listing ??= work_tree_list(root, known, notices);
            return listing;
        },
        read: (files, limits) => read(root, files, limits.maxBytes),
        notices: () => notices,
        close: async () => { },
    };
}
async function askGit(root) {
    const args = ['rev-parse', '--is-bare-repository', '--is-inside-work-tree'];
    const answer = await runGit(args, { folder: root, timeout: questionTimeout }).catch(() => undefined);
    const [bare, inside] = answer?.code === 0 ? answer.stdout.toString('utf8').split('\n') : [];
    if (inside === 'true')
        return { commit: await headOf(root), inWorkTree: true };
    const hasGit = lstatSync(join(root, '.git'), { throwIfNoEntry: false }) !== undefined;
    if (bare === 'true' && !hasGit)
        throw new ScanError('this is a bare repository, which has no work tree', { remedy: 'Name the revision to scan: --rev HEAD.' });
    if (!hasGit)
        return { commit: undefined, inWorkTree: false };
    const trouble = !answer ? 'git could not be started' : answer.code === 0 ? 'its work tree is elsewhere' : failed(args, answer).message;
    return { commit: undefined, trouble, inWorkTree: false };
}
async function headOf(root) {
    const args = ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'];
    const result = await runGit(args, { folder: root, timeout: questionTimeout }).catch(() => undefined);
    return result?.code === 0 ? result.stdout.toString('utf8').trim() : undefined;
}
async function work_tree_list(root, { inWorkTree, trouble }, notices) {
    if (!inWorkTree)
        return work_tree_everything(root, notices, trouble);
    const tracked = await trackedFiles(root);
    if (!Array.isArray(tracked))
        return work_tree_everything(root, notices, tracked.message);
    const untracked = await untrackedFiles(root);
    if (!untracked)
        return work_tree_everything(root, notices, 'git took too long to find what is ignored', tracked);
    if (tracked.length === 0 && untracked.length === 0)
        return work_tree_everything(root, notices);
    return merged(root, tracked, untracked);
}
/** More than git would list, so that nothing is missed; with tracked files, also those that are not on disk on purpose. */
async function work_tree_everything(root, notices, trouble, tracked = []) {
    if (trouble !== undefined)
        notices.push(`every file of the folder is read, ignored ones too: ${trouble}`);
    const { files, closed } = listFolder(root);
    for (const folder of closed.slice(0, 10))
        notices.push(`a folder could not be read: ${folder}`);
    const paths = new Set(tracked.map(({ path }) => path));
    return merged(root, tracked, files.map(({ path }) => path).filter((path) => !paths.has(path)));
}
async function merged(root, tracked, untracked) {
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
/** The error where git fails: a broken index must not hide the files. */
async function trackedFiles(root) {
    const args = ['ls-files', '-z', '-t', '--cached', '--stage'];
    const result = await runGit(args, { folder: root });
    if (result.code !== 0)
        return failed(args, result);
    const byPath = new Map();
    for (const record of records(result.stdout)) {
        const match = /^(\S) (\d{6}) ([0-9a-f]+) \d\t(.*)$/s.exec(record);
        if (!match)
            continue;
        const [, tag, mode, blob, path] = match;
        byPath.set(path, { path, blob, mode: modeOf(mode), skipped: tag === 'S' });
    }
    return [...byPath.values()];
}
/** Undefined where git does not come to an end: the repository can make its ignore rules slow, or block whoever reads them. */
async function untrackedFiles(root) {
    const result = await runGit(['ls-files', '-z', '--others', '--exclude-standard'], { folder: root, timeout: 20_000 });
    return result.code === 0 ? records(result.stdout).filter((path) => !path.endsWith('/')) : undefined;
}
/** Tracked files that are not on disk: deleted ones are gone, sparse and partial checkouts still have theirs. */
async function notCheckedOut(root, gone) {
    if (gone.length === 0)
        return [];
    const sizes = await objectSizes(root, 'HEAD', gone.map((entry) => entry.blob));
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
        const stats = lstatSync(join(root, path));
        if (stats.isSymbolicLink())
            return { path, mode: 'symlink' };
        if (!stats.isFile())
            return undefined;
        return { path, size: stats.size, mode: stats.mode & 0o111 ? 'executable' : 'file' };
    }
    catch (error) {
        const { code } = error;
        return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : { path, mode: 'file' };
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
    const real = realpathSync(root);
    const known = new Map();
    return (path) => {
        const folder = dirname(join(root, path));
        let inside = known.get(folder);
        if (inside === undefined) {
            try {
                const resolved = realpathSync(folder);
                inside = resolved === real || resolved.startsWith(real.endsWith(sep) ? real : real + sep);
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
        handle = openSync(join(root, file.path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
        const stats = fstatSync(handle);
        if (!stats.isFile())
            return { file, failure: 'unreadable', detail: 'not a regular file' };
        if (stats.size > maxBytes)
            return { file, failure: 'oversized', detail: `${stats.size} bytes, of which ${maxBytes} are read at most` };
        const bytes = Buffer.alloc(stats.size);
        let length = 0;
        while (length < bytes.length) {
            const count = readSync(handle, bytes, length, bytes.length - length, length);
            if (count === 0)
                break;
            length += count;
        }
        const content = bytes.subarray(0, length);
        const text = decodeText(content);
        return text === undefined ? { file, failure: 'binary', detail: 'binary content' } : { file, text, blob: blobId(content) };
    }
    catch (error) {
        const code = error.code ?? String(error);
        return { file, failure: code === 'ENOENT' ? 'vanished' : 'unreadable', detail: code };
    }
    finally {
        if (handle !== undefined)
            closeSync(handle);
    }
}

;// CONCATENATED MODULE: ./lib/sources/revision.js




/**
 * The files of a commit, read from git's object store; nothing is checked out. `folder` may be a subfolder of a checkout, or
 * a bare repository; `below` names a folder of the commit that is then the root, empty where the commit has none.
 */
async function openRevision(folder, revision, below = '') {
    const commit = await resolveCommit(folder, revision);
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
    const result = await git_runGit(args, { folder });
    if (result.code !== 0)
        throw git_failed(args, result);
    const entries = git_records(result.stdout).flatMap((record) => {
        const match = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.exec(record);
        return match ? [{ mode: modeOf(match[1]), blob: match[2], path: match[3] }] : [];
    });
    const sizes = await objects_objectSizes(folder, commit, [...new Set(entries.filter(({ mode }) => mode !== 'submodule').map(({ blob }) => blob))]);
    const files = entries.map((entry) => {
        const size = entry.mode === 'symlink' || entry.mode === 'submodule' ? undefined : sizes.get(entry.blob);
        return size === undefined ? entry : { ...entry, size };
    });
    return revision_markPointers(folder, files.sort((a, b) => (a.path < b.path ? -1 : 1)));
}
async function isFolder(folder, object) {
    const result = await git_runGit(['cat-file', '-t', object], { folder });
    return result.stdout.toString('utf8').trim() === 'tree';
}
async function revision_markPointers(folder, files) {
    const sizes = new Map();
    const candidates = files.filter((file) => text_mayBeLfsPointer(file.size));
    for await (const result of revision_read(folder, candidates, () => 1024)) {
        const size = 'text' in result ? text_lfsPointerSize(result.text) : undefined;
        if (size !== undefined)
            sizes.set(result.file, size);
    }
    return files.map((file) => {
        const size = sizes.get(file);
        return size === undefined ? file : { ...file, size, lfs: true };
    });
}
async function* revision_read(folder, files, maxBytes) {
    const readable = files.filter((file) => revision_failureOf(file, maxBytes(file)) === undefined);
    const contents = readObjects(folder, readable.map((file) => file.blob));
    for (const file of files) {
        const failure = revision_failureOf(file, maxBytes(file));
        if (failure) {
            yield failure;
            continue;
        }
        const content = (await contents.next()).value;
        if (!content)
            yield absent(file);
        else {
            const text = text_decodeText(content);
            yield text === undefined ? { file, failure: 'binary', detail: 'binary content' } : { file, text };
        }
    }
}
function revision_failureOf(file, maxBytes) {
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

;// CONCATENATED MODULE: ./lib/action/sides.js






/** Opens head, base and rules of the run's event. Throws ConfigurationError without a checkout, ScanError where the head cannot be read. */
async function openSides(request) {
    const { context } = request;
    const below = request.path.replace(/^(\.\/)+|\/+$/g, '').replace(/^\.$/, '');
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(context.workspace, '.git'))) {
        throw new errors/* ConfigurationError */.j('there is no checkout in the workspace', {
            remedy: 'Put `- uses: actions/checkout@v6` with `fetch-depth: 2` before this step.',
        });
    }
    const checkout = await resolveCommit(context.workspace, 'HEAD');
    const sides = context.base
        ? await compareSides(request, await pairOf(request, checkout), below)
        : { head: await openRevision(context.workspace, checkout, below), rules: await openRevision(context.workspace, checkout) };
    await refuseNothing(sides, below);
    return sides;
}
/** A mistaken path must not end as a scan in which nothing was found; a change may remove the folder that it names. */
async function refuseNothing({ head, base }, below) {
    if (below === '' || (await head.list()).length > 0)
        return;
    if (base && !('missing' in base) && (await base.list()).length > 0)
        return;
    throw new errors/* ConfigurationError */.j(`the input \`path\` is "${below}", which is no folder of ${head.description}`, {
        remedy: 'Name a folder that the repository holds; it counts from its root.',
    });
}
/** A merge commit against its first parent, or a head against its merge base; the two are never mixed. */
async function pairOf({ context, findMergeBase }, checkout) {
    if (context.merge !== undefined && checkout === context.merge) {
        return { head: checkout, base: (await parentsOf(context.workspace, checkout))[0] };
    }
    const head = context.head ?? checkout;
    const base = context.base?.commit;
    if (!context.pullRequest || base === undefined)
        return { head, base };
    return { head, base: await findMergeBase(base, head) };
}
async function compareSides({ context, token }, { head, base }, below) {
    const tip = context.pullRequest && context.base?.ref !== undefined ? `refs/heads/${context.base.ref}` : undefined;
    const missing = await sides_absent(context.workspace, [head, base]);
    const wants = [...missing, ...(tip === undefined ? [] : [tip])];
    const { home, reason } = wants.length === 0 ? { home: context.workspace, reason: undefined } : await fetchInto(context, token, wants);
    const at = home ?? context.workspace;
    const open = (commit) => openRevision(at, commit, below);
    const tipCommit = home !== undefined && tip !== undefined ? await borrowed(home, wants.length - 1) : undefined;
    return {
        head: await open(head),
        base: base === undefined
            ? { missing: 'no common commit with the target branch is known' }
            : reason !== undefined && missing.includes(base)
                ? { missing: reason }
                : await listable(await open(base)),
        rules: context.event === 'push' ? await openRevision(at, head) : await rulesSide(tipCommit, context, at, reason),
    };
}
/** What is to be compared with must not cost the judgement of the head. */
async function listable(base) {
    try {
        await base.list();
        return base;
    }
    catch (error) {
        if (error instanceof errors/* ScanError */.s)
            return { missing: error.message };
        throw error;
    }
}
/** The policy file stands at the repository's root, wherever the scan starts. */
async function rulesSide(commit, context, at, reason) {
    if (commit !== undefined)
        return openRevision(at, commit);
    const known = context.base?.commit;
    if (known !== undefined && (await hasCommit(at, known)))
        return openRevision(at, known);
    return { missing: reason ?? 'the target branch is not known' };
}
async function sides_absent(folder, commits) {
    const missing = [];
    for (const commit of commits)
        if (commit !== undefined && !(await hasCommit(folder, commit)))
            missing.push(commit);
    return missing;
}
async function fetchInto(context, token, wants) {
    const { owner, name } = context.repository;
    const remote = { url: `${context.serverUrl}/${owner}/${name}`, token };
    try {
        return { home: await borrow({ folder: context.workspace, temporary: context.temporary, remote, wants }) };
    }
    catch (error) {
        return { reason: error instanceof Error ? error.message : String(error) };
    }
}

;// CONCATENATED MODULE: ./lib/action/judge.js










/** Scans the sides of the run's event and renders the scorecard in every form that the Action publishes. */
const judge_judge = async ({ inputs, context }) => {
    const findMergeBase = mergeBaseBy(inputs, context);
    const sides = await openSides({ context, path: inputs.path, token: inputs.token, findMergeBase });
    const today = new Date().toISOString().slice(0, 10);
    const { rules, notices, refusals } = await rulesOf(sides, inputs, context, today);
    const { scorecard } = await scan({
        head: sides.head,
        ...(sides.base && { base: sides.base }),
        rules,
        today,
        version: version,
        name: `${context.repository.owner}/${context.repository.name}`,
        notices,
        refusals,
        onExpired: context.event === 'schedule' ? 'fail' : 'warn',
    });
    const changed = await changedPaths(sides);
    return renderAll(scorecard, () => annotationsOf(scorecard, changed, inputs.path), reportOptions(context, inputs.path));
};
function mergeBaseBy({ token }, { apiUrl, repository }) {
    return async (base, head) => {
        try {
            return await askMergeBase((0,client/* connect */.N)(token, apiUrl), repository, base, head);
        }
        catch (error) {
            (0,log/* log */.R)(`The commit from which the pull request parted could not be asked for: ${error instanceof Error ? error.message : String(error)}`);
            return undefined;
        }
    };
}
/** Places are linked at the pull request's own head: GitHub's trial merge is a commit that people cannot browse. */
function reportOptions(context, path) {
    const { owner, name } = context.repository;
    const below = path.replace(/^(\.\/)+|\/+$/g, '').replace(/^\.$/, '');
    const permalink = (file, line) => {
        if (context.head === undefined)
            return undefined;
        const full = (below === '' ? file : `${below}/${file}`).split('/').map(encodeURIComponent).join('/');
        return `${context.serverUrl}/${owner}/${name}/blob/${context.head}/${full}${line === undefined ? '' : `#L${line}`}`;
    };
    return {
        permalink,
        ...(context.actionRepository === undefined ? {} : { issueUrl: `${context.serverUrl}/${context.actionRepository}/issues/new` }),
        ...(context.runUrl === undefined ? {} : { runUrl: context.runUrl }),
    };
}


/***/ })

};
