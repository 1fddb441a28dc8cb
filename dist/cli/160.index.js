export const id = 160;
export const ids = [160];
export const modules = {

/***/ 7520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ pythonPrograms),
/* harmony export */   fB: () => (/* binding */ givenToPython),
/* harmony export */   kX: () => (/* binding */ programName)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1629);

const variable = String.raw `(?:\w*_)?py(?:thon)?\d?(?:_?(?:bin|cmd|exe|executable|interpreter)|_path)?`;
/** A variable that holds an interpreter says so: `$PYTHON`, `${ci_python}`, `$(PY)`, `${PYTHON_BIN:-python3}`. */
const interpreter = new RegExp(String.raw `^\$(?:${variable}|\(${variable}\)|\{${variable}(?::?[-=][^{}$]*)?\})$`, 'i');
/** The name of a program without its folder and its release: `/usr/bin/python3.11` is `python`, and so is `$PYTHON`. */
function programName(program) {
    if (interpreter.test(program))
        return 'python';
    const name = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(program).replace(/\.exe$/, '');
    return /^python[\d.]*$/.test(name) ? 'python' : name;
}
/** What a command gives to Python, or to coverage for it, to run: `-m` and a module or a script, and all that follows; undefined where that is neither. */
function givenToPython([program = '', ...rest]) {
    const name = programName(program);
    if (name !== 'python' && !(name === 'coverage' && rest[0] === 'run'))
        return undefined;
    const at = rest.findIndex((word) => word === '-m' || word === '-c' || word.endsWith('.py'));
    return at < 0 || rest[at] === '-c' ? undefined : rest.slice(at);
}
/** Paths, from where a command runs, that the program can have that it gives to Python: `a.py`, or `a/b.py` and `a/b/__main__.py` for `-m a.b`. */
function pythonPrograms(words) {
    const given = givenToPython(words) ?? [];
    const [script, module = ''] = given;
    if (script !== '-m')
        return script === undefined ? [] : [script];
    if (module === 'coverage')
        return pythonPrograms(given.slice(1));
    if (!/^\w+(?:\.\w+)*$/.test(module))
        return [];
    const path = module.replaceAll('.', '/');
    return [`${path}.py`, `${path}/__main__.py`];
}


/***/ }),

/***/ 3972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ parentName),
/* harmony export */   UK: () => (/* binding */ lastName),
/* harmony export */   tF: () => (/* binding */ uncalled)
/* harmony export */ });
/** `fit` of `Trainer.fit`; the whole of a name without a dot. */
function lastName(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}
/** `Trainer` of `Trainer.fit`; empty for a name of the module's own level. */
function parentName(name) {
    return name.slice(0, Math.max(0, name.lastIndexOf('.')));
}
/** A segment of a name without the call that ends it: `Trainer` of `Trainer()`. */
function uncalled(segment) {
    return segment.endsWith('()') ? segment.slice(0, -2) : segment;
}


/***/ }),

/***/ 5759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ isSetAside),
/* harmony export */   MH: () => (/* binding */ isTestCode),
/* harmony export */   MQ: () => (/* binding */ isTestPath),
/* harmony export */   Mn: () => (/* binding */ isAssetPath),
/* harmony export */   VU: () => (/* binding */ holdsData),
/* harmony export */   pA: () => (/* binding */ setAsideLast),
/* harmony export */   rm: () => (/* binding */ isIllustration),
/* harmony export */   yK: () => (/* binding */ kindOfFile),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1629);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1780);


/** Endings that mean one kind wherever the file lies. */
const endings = {
    notebook: words('ipynb'),
    data: words(`csv tsv psv parquet feather arrow avro orc jsonl ndjson h5ad npy npz mat tfrecord tfrecords rds rdata rda sav dta sas7bdat xls xlsx
     lmdb mdb duckdb libsvm svmlight arff nc las laz pcd ubyte recordio wds dcm nii`),
    model: words(`pt pth ckpt onnx keras tflite safetensors joblib mar gguf ggml caffemodel mlmodel cbm ubj bst xgb lgb pmml skops pdparams pdmodel engine trt
     rknn cloudpickle dill llamafile`),
    source: words(`py pyi r jl c cc cpp cxx h hpp cu cuh java kt scala go rs js jsx mjs cjs ts tsx sh bash zsh ps1 sql lua rb pl swift cs proto qmd rmd
     vue svelte css scss`),
    configuration: words('yaml yml toml ini cfg conf config properties env tf tfvars hcl lock dvc gin jsonnet libsonnet gradle editorconfig'),
    document: words('md mdx rst adoc pdf doc docx ppt pptx tex bib cff'),
};
/** A model by default, data in a folder of data, where no folder of models is nearer. */
const serialised = words('pkl pickle h5 hdf5');
/** A model in a folder of models, data in a folder of data, by the nearer of the two. */
const anything = words('bin pb params weights msgpack');
/** Data in a folder of data, or under a name that says so; otherwise what the second table says. */
const loose = words('json txt xml html htm zip tar tgz gz bz2 xz zst 7z db sqlite sqlite3 dat data trn tst');
/** A report is named for what it shows. */
const pages = words('html htm');
const pictures = words('jpg jpeg png gif bmp tif tiff webp wav flac mp3 ogg mp4 avi mov mkv webm');
const otherwise = new Map(Object.entries({ json: 'configuration', xml: 'configuration', txt: 'document', html: 'source', htm: 'source' }));
const compression = /\.(?:gz|bz2|xz|zst|zip)$/;
/** What handles data or speaks of it, as a data platform or a schema do, holds none for being named so. */
const dataPlace = /(?:^|[\W_\d])(?:data(?![-_](?:platforms?|pipelines?|engineering|generators?|governance|observability|quality|contracts?|drift|configs?|schemas?|scien(?:ce|tists?))(?:[\W_\d]|$))|datasets?|corpus|corpora)(?:[\W_\d]|$)/;
const modelPlace = /(?:^|[\W_])(?:models?|checkpoints?|weights|pretrained)(?:[\W_]|$)/;
/** What belongs to a language model and grows as large as one; shards of a checkpoint. */
const modelPart = /^(?:tokenizer|vocab|merges)\.(?:json|txt)$|^[\w-]*model[\w.-]*\.bin$|^(?:spiece|sentencepiece[\w.]*|tokenizer)\.model$|\.data-\d{5}-of-\d{5}$/;
/** What a documentation builder leaves behind. */
const rendered = /(?:^|\/)(?:_build|doctrees|\.doctrees)(?:\/|$)/;
/** What a tool remembers for itself: its runs, users and connections, or which features there are. */
const state = /^(?:registry|online_store|airflow|mlflow|mlruns|prefect|metaflow|dagster|zenml|optuna[\w-]*|label_?studio|superset|grafana|celerybeat-schedule)\.(?:db|sqlite3?)$|\.(?:db|sqlite3?)-(?:journal|wal|shm)$|^dump\.rdb$|^celerybeat-schedule$/;
/** One part of a data set, ready to be fitted or judged on. */
const split = /(?:^|[_-])[xy]_?(?:train|test|val|valid|dev)(?:[_.-]|$)/;
const wellKnown = /^(?:(?:.*\.)?dockerfile(?:\..*)?|[a-z]*file|config|.*rc|\..*|(?:requirements|constraints|package|package-lock|tsconfig)[\w.-]*\.(?:txt|in|json))$/;
const wellKnownDocument = /^(?:licen[cs]e|notice|copying|codeowners|authors|changelog|readme|description)(?:[-.]|$)/;
const testFolder = /(?:^|\/)(?:tests?|unit[-_]?tests?|\w+_tests|[\w.]+\.(?:unit|integration|functional)?tests|testing|__tests__|test[-_]?data|fixtures?|mocks?|mock-\w+|goldens?|snapshots|cassettes)(?:\/|$)/i;
const assetFolder = /(?:^|\/)(?:docs?|documentation|[\w.-]*images?|imgs?|assets?|figures?|static|public|media|screenshots?|node_modules|vendor|third[-_]party|dist)(?:\/|$)/i;
const illustrationFolder = /(?:^|\/)(?:docs?(?:-\w+)?|documentation|(?:[\w.]+-)?(?:examples?|samples?|tutorials?|demos?|demo[-_]projects?|cookbooks?|quickstarts?|benchmarks?|notebooks?))\//i;
const asideFolder = /(?:^|\/)_?(?:archived?|old|legacy|deprecated|obsolete|attic|graveyard|backups?|unused)(?:[-_.\d][^/]*)?\//i;
const asideFile = /(?:^|\/)(?:old|legacy|deprecated|archived)[-_][^/]*$|[-_](?:old|backup|bak|deprecated|unused)\.\w+$/i;
/** Whether a path, seen from the project's root, lies among what is kept and no longer used. */
function isSetAside(path) {
    return asideFolder.test(path) || asideFile.test(path);
}
/** What lies among what is kept and no longer used behind the rest, otherwise in the same order. */
function setAsideLast(items, pathOf) {
    const aside = new Set(items.filter((item) => isSetAside(pathOf(item))));
    return aside.size === 0 ? [...items] : [...items.filter((item) => !aside.has(item)), ...aside];
}
/** Whether a path lies among tests and what they compare with. Most analyses ask it of each path. */
const isTestPath = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)((path) => testFolder.test(path), _remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .mostFiles */ .p);
const testModule = /(?:^|\/)(?:test_[^/]*|[^/]*_tests?|conftest)\.py$/;
/** Whether a path lies among tests, or has the name of a module of Python's tests. */
function isTestCode(path) {
    return isTestPath(path) || testModule.test(path);
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
    const kind = kindOfPath(path);
    return isTestPath(path) && kind !== 'other' ? 'test' : kind;
}
/** Whether a file holds data, by its path alone: a part of a data set may be called a test. */
function holdsData(path) {
    return kindOfPath(path) === 'data';
}
const kindOfPath = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)((path) => {
    const lower = path.toLowerCase();
    const cut = lower.lastIndexOf('/');
    return kindOfContent(lower.slice(0, Math.max(cut, 0)), lower.slice(cut + 1));
}, _remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .mostFiles */ .p);
/** Ending of a file's name without that of its compression, lower-case; empty where it has none. */
function endingOf(path) {
    const name = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .baseOf */ .bx)(path).toLowerCase();
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
    if (state.test(name))
        return 'other';
    const ending = endingOf(name);
    for (const [kind, known] of Object.entries(endings))
        if (known.has(ending))
            return kind;
    const amongData = dataPlace.test(folder);
    const holdsData = amongData && isDataNearer(folder);
    if (serialised.has(ending))
        return holdsData || split.test(name) ? 'data' : 'model';
    if (anything.has(ending))
        return holdsData ? 'data' : modelPlace.test(`${folder}/${name}`) ? 'model' : 'other';
    if (amongData && (pictures.has(ending) || loose.has(ending) || ending === ''))
        return 'data';
    if (loose.has(ending) && !pages.has(ending) && dataPlace.test(name.slice(0, -ending.length)))
        return 'data';
    return otherwise.get(ending) ?? 'other';
}
function isDataNearer(folder) {
    const named = folder.split('/').findLast((part) => dataPlace.test(part) || modelPlace.test(part));
    return named !== undefined && dataPlace.test(named);
}
function words(text) {
    return new Set(text.split(/\s+/).filter(Boolean));
}


/***/ }),

/***/ 1629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Un: () => (/* binding */ pathAndParents),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   gN: () => (/* binding */ parentOf)
/* harmony export */ });
/** A path that something in a folder writes, as seen from the root of the repository. Steps that would lead out of it are left out. */
function repositoryPath(folder, written) {
    const parts = [];
    for (const part of `${written.startsWith('/') ? '' : folder}/${written}`.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
/** Folder of a path; the empty string is the repository's root. */
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** Whether a path is a folder's or below it; everything is within the root. */
function isWithin(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
/** The last part of a path. */
function baseOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** A path and the folders above it, from the outermost on. */
function pathAndParents(path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 1173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ outermost),
/* harmony export */   LO: () => (/* binding */ projectFolders),
/* harmony export */   Vo: () => (/* binding */ nearestRoot),
/* harmony export */   pd: () => (/* binding */ foldersOf)
/* harmony export */ });
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5759);

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
    return !/(?:^|\/)\.|\{\{/.test(folder) && !(0,_file_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .isTestPath */ .MQ)(folder) && !(0,_file_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .isAssetPath */ .Mn)(folder);
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


/***/ }),

/***/ 1780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   Lj: () => (/* binding */ rememberedOfFiles),
/* harmony export */   MI: () => (/* binding */ rememberedOf),
/* harmony export */   p: () => (/* binding */ mostFiles),
/* harmony export */   s2: () => (/* binding */ rememberedOfList)
/* harmony export */ });
/** A function that works each answer out once, or, with a bound, forgets all of them when there are so many, and starts again. */
function remembered(work, most = Number.POSITIVE_INFINITY) {
    return recalled(work, () => new Map(), most);
}
/** The same of what each object answers, as long as that lives: head and base share the facts of a file, and so do projects. */
function rememberedOf(work, most = Number.POSITIVE_INFINITY) {
    return recalled(work, () => new WeakMap(), most);
}
/** Files whose answers are kept for a base or another project: of a hundred thousand they would take more room than they save time. */
const mostFiles = 5000;
/** The same of what a file says. */
function rememberedOfFiles(work) {
    return rememberedOf(work, mostFiles);
}
/** The same of a list of names, for as long as the next one asked about is the same: a base mostly has the files of its head. */
function rememberedOfList(work) {
    let last;
    return (names) => {
        const isSame = last?.names.length === names.length && last.names.every((name, index) => name === names[index]);
        if (!last || !isSame)
            last = { names, answer: work(names) };
        return last.answer;
    };
}
function recalled(work, empty, most) {
    let known = empty();
    let kept = 0;
    return (from) => {
        const held = known.get(from);
        if (held !== undefined || known.has(from))
            return held;
        const answer = work(from);
        if (++kept > most)
            [known, kept] = [empty(), 1];
        known.set(from, answer);
        return answer;
    };
}


/***/ }),

/***/ 5172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nS: () => (/* reexport */ Capability),
  At: () => (/* binding */ Facts),
  Wd: () => (/* reexport */ Layer),
  Tx: () => (/* reexport */ MonitoringKind),
  AF: () => (/* binding */ Problem),
  MM: () => (/* binding */ Project),
  LN: () => (/* binding */ Repository),
  qF: () => (/* reexport */ ToolUse),
  hO: () => (/* binding */ factNames),
  yD: () => (/* binding */ factOf),
  jO: () => (/* binding */ factParts),
  pe: () => (/* binding */ openedBy),
  EF: () => (/* binding */ overlap)
});

// UNUSED EXPORTS: EntryPoint

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1918);
;// CONCATENATED MODULE: ./lib/model/facts-words.js


const line = schemas/* int */.Whr().min(1);
const evidence = schemas/* array */.YOg(model_location/* Evidence */.of);
const at = { path: schemas/* string */.YjP(), line: line.optional(), cell: line.optional() };
const yesNo = schemas/* enum */.k5n(['yes', 'no', 'unknown']);
const strings = schemas/* array */.YOg(schemas/* string */.YjP());
const illustration = schemas/* boolean */.zMY()
    .optional()
    .describe('True where it stands among the examples, docs or demos of a library, or among what is kept and no longer used.');
const Capability = schemas/* enum */.k5n([
    'data-versioning',
    'data-processing',
    'artifact-storage',
    'compute',
    'orchestration',
    'experiment-tracking',
    'model-registry',
    'model-format',
    'training',
    'serving',
    'monitoring',
    'feature-store',
    'testing',
    'packaging',
    'ci-cd',
    'data-validation',
    'labelling',
    'notebook',
    'platform',
    'iac',
    'hosted-model',
]);
const MonitoringKind = schemas/* enum */.k5n([
    'metrics-endpoint',
    'scrape-config',
    'dashboard',
    'alert-rule',
    'drift-detection',
    'tracing',
    'managed',
]);
const Layer = schemas/* enum */.k5n(['data', 'training', 'tracking', 'registry', 'serving', 'features', 'orchestration', 'monitoring', 'other']);
const ProjectKind = schemas/* enum */.k5n(['training', 'serving', 'library', 'template']);

;// CONCATENATED MODULE: ./lib/model/facts-making.js


const File = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    size: schemas/* int */.Whr().optional(),
    kind: schemas/* enum */.k5n(['source', 'notebook', 'data', 'model', 'configuration', 'document', 'test', 'other', 'symlink', 'submodule']),
    lfs: schemas/* boolean */.zMY(),
    owners: strings,
});
const Tests = schemas/* strictObject */.rej({
    present: yesNo,
    frameworks: strings,
    files: schemas/* int */.Whr().describe('Number of test files that assert something.'),
    paths: strings.describe('Those files, at most 200.'),
    withoutAssertions: strings.describe('Python files that are named as tests and assert nothing, at most 200.'),
    misplaced: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: line.optional(), script: schemas/* string */.YjP(), found: schemas/* string */.YjP() }))
        .describe('Scripts for tests that CI runs by a path at which there is nothing, and the one file of that name.'),
    ci: schemas/* enum */.k5n(['run', 'not-run', 'no-ci', 'unknown']).describe('Whether any live CI configuration runs them.'),
    onPullRequest: yesNo.describe('Whether a run that pull requests trigger is among them.'),
    jobs: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: line.optional(), name: schemas/* string */.YjP(), triggers: strings, command: schemas/* string */.YjP(), chain: evidence })),
    coverage: schemas/* strictObject */.rej({ measured: yesNo, threshold: schemas/* string */.YjP().optional(), evidence: evidence }),
    environment: schemas/* strictObject */.rej({
        folder: schemas/* string */.YjP().describe('`.` or that of the manifest nearest above the tests.'),
        install: schemas/* string */.YjP(),
        run: schemas/* string */.YjP(),
        python: schemas/* string */.YjP().describe('A release that the project allows: `3.12`.'),
        versionFile: schemas/* string */.YjP().optional().describe('A `.python-version`.'),
    })
        .optional()
        .describe('Where and with what Python tests can be run; absent where there are none.'),
    evidence: evidence,
});
const DvcRemote = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    kind: schemas/* string */.YjP(),
    default: schemas/* boolean */.zMY(),
    named: schemas/* boolean */.zMY().optional().describe('True where a command or a call of the repository names it, which needs no default.'),
    path: schemas/* string */.YjP(),
    line: line.optional(),
});
const Data = schemas/* strictObject */.rej({
    versioning: schemas/* enum */.k5n(['versioned', 'partial', 'none', 'no-data', 'unknown']),
    tools: strings,
    reads: schemas/* array */.YOg(schemas/* strictObject */.rej({
        ...at,
        target: schemas/* string */.YjP(),
        database: schemas/* boolean */.zMY().optional().describe('True where it asks a database or a warehouse.'),
        hub: schemas/* boolean */.zMY().optional().describe('True where it asks a hub of data sets.'),
    }))
        .describe('What code reads, what training reaches first: paths, URIs, dataset names.'),
    dvc: schemas/* strictObject */.rej({
        initialised: schemas/* boolean */.zMY(),
        roots: strings,
        remotes: schemas/* array */.YOg(DvcRemote),
        stages: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), name: schemas/* string */.YjP(), line: line.optional(), locked: yesNo, outputsIgnored: yesNo })),
        files: schemas/* int */.Whr().describe('Number of .dvc pointer files, but for those of tests.'),
    }),
    rawFiles: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        size: schemas/* int */.Whr(),
        atLeast: schemas/* boolean */.zMY().optional().describe('True where the content is not here, and the size the least that it can be.'),
        dvc: schemas/* boolean */.zMY().optional().describe('True where a .dvc file names it, or a folder that it lies in.'),
        kind: schemas/* enum */.k5n(['data', 'model', 'result']).describe('`result`: what a model said or what was measured, which none learns from.'),
    })),
    hub: schemas/* array */.YOg(schemas/* strictObject */.rej({
        ...at,
        id: schemas/* string */.YjP(),
        kind: schemas/* enum */.k5n(['dataset', 'model']),
        revision: schemas/* string */.YjP().optional(),
        pinned: yesNo,
        address: schemas/* string */.YjP()
            .optional()
            .describe('How it is addressed where it is no name that is given: `hf://datasets/owner/name`, up to the revision.'),
        evidence: evidence.optional().describe('All places that load it so, where there are several.'),
        illustration: illustration,
    })),
    validation: schemas/* strictObject */.rej({ present: yesNo, tools: strings, evidence: evidence }),
    evidence: evidence,
    illustration: schemas/* boolean */.zMY().optional().describe('True where only the examples, docs or demos of a library train.'),
});
const EntryPoint = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    line: line.optional(),
    cell: line.optional(),
    kind: schemas/* enum */.k5n(['script', 'notebook', 'task', 'pipeline', 'managed-job']),
    frameworks: strings,
    tracked: yesNo,
    tools: strings.describe('Trackers that it reaches.'),
    seeded: yesNo,
    seeding: evidence.optional().describe('From the entry point to the call that fixes a seed, where one does.'),
    registers: yesNo.describe('Whether it reaches a call that registers the model.'),
    inPipeline: yesNo.describe('Whether a pipeline definition of the repository runs it.'),
    chain: evidence.describe('From the entry point to the call that fits.'),
    evidence: evidence.describe('From the entry point to the call that tracks.'),
    owners: strings,
    illustration: illustration,
});
const Training = schemas/* strictObject */.rej({
    tracking: schemas/* enum */.k5n(['tracked', 'partly', 'untracked', 'no-training', 'unknown']),
    entryPoints: schemas/* array */.YOg(EntryPoint),
    registrations: evidence.describe('Calls that register what an entry point fits, those that it reaches first.'),
    pipelines: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...at, tool: schemas/* string */.YjP() })),
    qualityGate: schemas/* strictObject */.rej({ present: yesNo, evidence: evidence }),
});
const Image = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    from: schemas/* array */.YOg(schemas/* strictObject */.rej({
        line: line,
        image: schemas/* string */.YjP(),
        registry: schemas/* string */.YjP().optional(),
        repository: schemas/* string */.YjP().optional(),
        tag: schemas/* string */.YjP().optional(),
        digest: schemas/* string */.YjP().optional(),
        alias: schemas/* string */.YjP().optional(),
        pin: schemas/* enum */.k5n(['digest', 'version-tag', 'floating-tag', 'latest', 'none', 'scratch', 'stage', 'build-arg', 'unknown']),
        builtHere: schemas/* boolean */.zMY().optional().describe('True where the repository builds and names the image itself.'),
    })),
    installs: schemas/* array */.YOg(schemas/* strictObject */.rej({ line: line, manager: schemas/* string */.YjP(), package: schemas/* string */.YjP(), version: schemas/* string */.YjP().optional(), pinned: schemas/* boolean */.zMY() })),
    user: schemas/* string */.YjP().optional().describe('USER of the final stage; absent where it sets none.'),
    root: yesNo.describe('Whether the container runs as root.'),
    healthcheck: schemas/* boolean */.zMY(),
});
const Model = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().describe('Path of the file, or the target as the code writes it.'),
    line: line.optional(),
    format: schemas/* string */.YjP(),
    portable: yesNo.describe('Whether the format can be loaded without the framework that wrote it, and without running code.'),
    executable: yesNo.describe('Whether loading the format can run code (pickle and its kin).'),
    inGit: schemas/* boolean */.zMY(),
    size: schemas/* int */.Whr().optional(),
    savedBy: evidence,
    loadedBy: evidence,
    servedBy: evidence,
    card: schemas/* string */.YjP().optional(),
    owners: strings,
});
const Dependencies = schemas/* strictObject */.rej({
    manifests: strings,
    lockFiles: strings,
    locked: strings.describe('Ecosystems whose packages are locked, each that running needs.'),
    pinning: schemas/* enum */.k5n(['all', 'most', 'some', 'none', 'no-manifest', 'unknown']).describe('Of what the manifests declare.'),
    packages: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        specifier: schemas/* string */.YjP(),
        pinned: schemas/* boolean */.zMY(),
        ecosystem: schemas/* string */.YjP(),
        runtime: schemas/* boolean */.zMY(),
        path: schemas/* string */.YjP(),
        line: line.optional(),
        cell: line.optional(),
        task: schemas/* boolean */.zMY().optional().describe('True where a task installs it for itself when it runs: no lock file reaches it.'),
    })),
    python: schemas/* strictObject */.rej({
        declared: yesNo,
        specifier: schemas/* string */.YjP().optional(),
        inUse: schemas/* strictObject */.rej({ specifier: schemas/* string */.YjP(), newest: schemas/* string */.YjP() })
            .optional()
            .describe('What CI, commands, platforms and images set up, as `>=3.8,<3.11` and `3.10`.'),
        evidence: evidence,
    }),
    installable: yesNo,
    managers: strings,
});
const Notebook = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    codeCells: schemas/* int */.Whr(),
    lines: schemas/* int */.Whr(),
    hasOutputs: schemas/* boolean */.zMY(),
    outOfOrder: schemas/* boolean */.zMY(),
    longestCellLines: schemas/* int */.Whr(),
});
const Ci = schemas/* strictObject */.rej({
    systems: strings,
    jobs: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        line: line,
        name: schemas/* string */.YjP(),
        triggers: strings,
        live: yesNo,
        commands: schemas/* array */.YOg(schemas/* strictObject */.rej({ line: line, text: schemas/* string */.YjP() })),
    })),
    actions: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: line, uses: schemas/* string */.YjP(), pin: schemas/* enum */.k5n(['commit', 'tag', 'branch', 'local', 'none']) })),
});
const facts_making_document = schemas/* strictObject */.rej({ path: schemas/* string */.YjP() }).optional();
const Documents = schemas/* strictObject */.rej({
    readme: facts_making_document,
    license: facts_making_document,
    codeowners: facts_making_document,
    modelCard: facts_making_document,
    dataCard: facts_making_document,
    contributing: facts_making_document,
    changelog: facts_making_document,
    security: facts_making_document,
    citation: facts_making_document,
    runbook: facts_making_document,
});

;// CONCATENATED MODULE: ./lib/model/facts-operating.js



const Serving = schemas/* strictObject */.rej({
    present: yesNo,
    tools: strings,
    endpoints: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...at, tool: schemas/* string */.YjP(), route: schemas/* string */.YjP().optional() })),
    healthChecks: schemas/* strictObject */.rej({ present: yesNo, evidence: evidence }),
    rollback: schemas/* strictObject */.rej({ present: yesNo, evidence: evidence }),
    deploys: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...at, tool: schemas/* string */.YjP(), owners: strings, illustration: illustration }))
        .describe('What puts the service into operation: manifests, deploy jobs, endpoint definitions.'),
    evidence: evidence,
    illustration: schemas/* boolean */.zMY().optional().describe('True where only the examples, docs or demos of a library serve.'),
});
const Monitoring = schemas/* strictObject */.rej({
    present: yesNo,
    kinds: schemas/* array */.YOg(MonitoringKind),
    tools: strings,
    metrics: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...at, name: schemas/* string */.YjP() })).describe('Metrics that the code emits.'),
    alerts: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...at, name: schemas/* string */.YjP(), metrics: strings, emitted: yesNo })),
    notified: yesNo.describe('Whether somebody is told of the alerts: no where the whole configuration of Prometheus is here and names no Alertmanager.'),
    evidence: schemas/* array */.YOg(model_location/* Evidence */.of.extend({ kind: MonitoringKind, tool: schemas/* string */.YjP() })),
});
const ToolUse = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    capability: Capability,
    licence: schemas/* enum */.k5n(['open-source', 'proprietary']),
    hosting: schemas/* enum */.k5n(['self', 'vendor', 'unknown']),
    vendor: schemas/* string */.YjP().optional(),
    level: schemas/* enum */.k5n(['declared', 'configured', 'used']),
    files: schemas/* int */.Whr().describe('Number of files with evidence of its highest level.'),
    testsOnly: schemas/* boolean */.zMY().optional().describe('True where only tests show it, of what is there for other work.'),
    evidence: evidence,
});
const LockIn = schemas/* strictObject */.rej({
    platforms: schemas/* array */.YOg(schemas/* strictObject */.rej({
        vendor: schemas/* string */.YjP(),
        tool: schemas/* string */.YjP(),
        name: schemas/* string */.YjP(),
        files: schemas/* int */.Whr(),
        callSites: schemas/* int */.Whr(),
        layers: schemas/* array */.YOg(Layer),
        modules: strings.describe('Folders in which it is called, or else named.'),
        isolated: yesNo.describe('Whether all its calls stand behind one module of the project.'),
        alternatives: strings,
        evidence: evidence,
    })),
    exposure: schemas/* enum */.k5n(['none', 'low', 'medium', 'high', 'unknown']),
    portable: yesNo.describe('Whether models are saved in a format that another platform can load.'),
});
const OperatedService = schemas/* strictObject */.rej({
    ...at,
    name: schemas/* string */.YjP(),
    tool: schemas/* string */.YjP().optional(),
    image: schemas/* string */.YjP(),
    pin: schemas/* string */.YjP(),
    healthChecked: yesNo,
    stateful: schemas/* boolean */.zMY(),
    backedUp: yesNo,
    owners: strings,
    illustration: illustration,
});

;// CONCATENATED MODULE: ./lib/model/facts.js







const ProjectShape = {
    root: schemas/* string */.YjP().describe('`.` or a folder.'),
    kinds: schemas/* array */.YOg(ProjectKind),
    owners: strings,
    undecided: strings.describe('Facts that a problem could still change.'),
    files: schemas/* array */.YOg(File),
    tests: Tests,
    data: Data,
    training: Training,
    images: schemas/* array */.YOg(Image),
    models: schemas/* array */.YOg(Model),
    serving: Serving,
    monitoring: Monitoring,
    tools: schemas/* array */.YOg(ToolUse),
    lockIn: LockIn,
    storage: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...at, uri: schemas/* string */.YjP(), scheme: schemas/* string */.YjP(), bucket: schemas/* string */.YjP() })),
    dependencies: Dependencies,
    notebooks: schemas/* array */.YOg(Notebook),
    ci: Ci,
    documents: Documents,
    hazards: schemas/* array */.YOg(schemas/* strictObject */.rej({
        ...at,
        kind: schemas/* string */.YjP(),
        says: schemas/* string */.YjP().optional(),
        undecided: schemas/* boolean */.zMY()
            .optional()
            .describe('True where a manifest or lock that could not be read may fix a version in which it is safe.'),
        illustration: illustration,
    })),
    hostedModels: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...at, provider: schemas/* string */.YjP(), model: schemas/* string */.YjP(), pinned: yesNo, illustration: illustration })),
    runtimes: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...at, tool: schemas/* string */.YjP(), argument: schemas/* string */.YjP(), version: schemas/* string */.YjP(), pinned: yesNo, illustration: illustration })),
    services: schemas/* array */.YOg(OperatedService).describe('Services that the project runs itself, from compose files and Kubernetes manifests.'),
    calls: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...at, name: schemas/* string */.YjP(), arguments: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) })),
};
const Project = schemas/* strictObject */.rej(ProjectShape);
const factNames = Object.keys(ProjectShape).filter((name) => !['root', 'owners', 'undecided'].includes(name));
/** Parts that rest on few files: only a problem that names one casts doubt on it. */
const partsOfFewFiles = ['tests.present', 'data.dvc', 'data.rawFiles'];
/** Parts that any problem of their fact casts doubt on too. */
const partsOfTheirFact = [
    'data.hub',
    'data.reads',
    'data.validation',
    'data.versioning',
    'dependencies.installable',
    'dependencies.packages',
    'dependencies.python',
    'documents.codeowners',
    'documents.license',
    'documents.modelCard',
    'documents.runbook',
    'monitoring.alerts',
    'monitoring.drift',
    'monitoring.present',
    'serving.deploys',
    'serving.healthChecks',
    'serving.present',
    'serving.rollback',
    'tests.ci',
    'tests.coverage',
    'training.entryPoints',
    'training.pipelines',
    'training.present',
    'training.qualityGate',
    'training.registered',
];
/** Answers that a fact gives of its own; a problem or a policy can name them instead of the whole. */
const factParts = [...partsOfFewFiles, ...partsOfTheirFact];
/** The fact that a name of it, or of a part of it, belongs to. */
function factOf(name) {
    return name.split('.', 1)[0] ?? name;
}
/** Whether two names are of the same fact or part, or one is of a part of the other. */
function overlap(one, other) {
    return one === other || factOf(one) === other || one === factOf(other);
}
/**
 * The facts and parts that problems of the named ones leave open, but for those `settled`. A part that is open leaves its fact open, which
 * speaks of all that belongs to it.
 */
function openedBy(names, settled) {
    const follows = (part) => partsOfTheirFact.some((own) => own === part);
    const parts = factParts.filter((part) => !settled.has(part) && (names.has(part) || (follows(part) && names.has(factOf(part)))));
    const wholes = new Set(parts.filter(follows).map(factOf));
    return [...factNames.filter((fact) => names.has(fact) || wholes.has(fact)), ...parts].sort();
}
const Problem = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    line: line.optional(),
    stage: schemas/* enum */.k5n(['source', 'extractor', 'analysis']),
    reason: schemas/* string */.YjP(),
    affects: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Names of the facts that this could change.'),
    internal: schemas/* boolean */.zMY().optional().describe('True where the scorecard itself failed: a bug to report, and no fault of the file.'),
});
const Repository = schemas/* strictObject */.rej({
    ml: yesNo.describe('Whether it trains, evaluates or serves a model, or processes data for one.'),
    projects: strings,
    head: schemas/* string */.YjP().optional().describe('Commit that was read, where there is one.'),
    files: schemas/* int */.Whr(),
    bytes: schemas/* int */.Whr(),
    excluded: strings,
});
const Facts = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('facts/1'),
    repository: Repository,
    problems: schemas/* array */.YOg(Problem),
    projects: schemas/* array */.YOg(Project),
    whole: Project.optional().describe('The repository as if it were one project, for the policies that judge it so; absent where it is one.'),
});


/***/ }),

/***/ 9621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ Severity),
/* harmony export */   Pi: () => (/* binding */ Outcome)
/* harmony export */ });
/* unused harmony exports FindingState, Finding, Evaluation, Score, PolicySummary, LockInSummary, Scorecard */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6843);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5172);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1918);



const Severity = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['critical', 'high', 'medium', 'low', 'info']);
const Outcome = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', 'fail', 'not-applicable', 'unknown', 'error']);
/** What became of a finding since the base: `lost` was pass or fail there and is unknown now. */
const FindingState = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['introduced', 'fixed', 'unchanged', 'lost']);
const Finding = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Absent where the finding is about the project as a whole.'),
    line: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().optional(),
    cell: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().optional(),
    message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    remediation: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Markdown: what to type in this repository.'),
    outcome: Outcome,
    state: FindingState.optional().describe('Absent where nothing was compared.'),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Stable identity: content, not line.'),
    evidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_location_js__WEBPACK_IMPORTED_MODULE_1__/* .Evidence */ .of),
    waiver: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        owner: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        ticket: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        expires: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        daysLeft: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        active: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    })
        .optional(),
});
const Evaluation = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    policy: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    capability: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    severity: Severity,
    project: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Root of the project.'),
    outcome: Outcome,
    state: FindingState.optional(),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('The deciding step in words: which condition or validation, and how many subjects.'),
    judged: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().describe('Subjects that passed or failed; 1 for a policy without subjects.'),
    passed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    unknown: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().describe('Subjects that could not be decided.'),
    waived: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    staged: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('Newer than the pack that the policy file names: shown, and counted from the next pack on.'),
    findings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Finding).describe('Subjects that failed or are unknown; fixed ones when a base was compared.'),
    evidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_location_js__WEBPACK_IMPORTED_MODULE_1__/* .Evidence */ .of).describe('What a pass rests on.'),
});
const Score = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    value: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().optional().describe('Whole points of 100; absent where nothing applicable was decided.'),
    range: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ low: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), high: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }).optional().describe('Where unknown outcomes could move it.'),
    withoutWaivers: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().optional(),
});
const PolicySummary = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    capability: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    severity: Severity,
    motivation: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    remediation: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    effort: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['low', 'medium', 'high']),
    references: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('File that defines it, where it is not one of ours.'),
});
const LockInSummary = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    project: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    exposure: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    platforms: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        vendor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        layers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        files: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        callSites: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        isolated: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        alternatives: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    })),
});
const Scorecard = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('scorecard/1'),
    tool: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        head: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        ml: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['yes', 'no', 'unknown']),
        files: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        excluded: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    }),
    base: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        score: Score.optional(),
        missing: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Why nothing was compared.'),
    })
        .optional(),
    score: Score,
    scores: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        project: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        owners: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional().describe('Who answers for it, where the policy file or CODEOWNERS says so.'),
        score: Score,
        previous: Score.optional(),
    })),
    gate: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['passed', 'failed']),
        failOn: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['introduced', 'any', 'never']),
        severity: Severity,
        reasons: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    }),
    counts: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ introduced: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), fixed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), findings: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), waived: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), unknown: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }),
    evaluations: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Evaluation),
    policies: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(PolicySummary).describe('What was judged: one entry a policy, for the texts that explain it.'),
    tools: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolUse */ .qF.extend({ project: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    lockIn: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(LockInSummary),
    problems: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF),
    notices: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        level: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['note', 'warning', 'error']),
        text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        line: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().optional(),
    })),
});


/***/ }),

/***/ 1925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ yamlTokens)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** Of the collections that are open at once. Nobody writes that many; a line of `a: b: c`, which is no YAML, opens one that is never closed. */
const deepest = 200;
/**
 * The syntax of a YAML text, one token a document or directive; undefined where collections nest deeper than a reader that recurses can follow, with `lines` read up to there.
 * The parser itself keeps a stack of its own; who composes values from its tokens recurses. A call stack that is used up is no error that can always be caught: the engine ends
 * the process where a regular expression would have to be compiled there.
 */
function yamlTokens(text, lines) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(lines.addNewLine);
    const tokens = [];
    lines.addNewLine(0);
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        if (parser.stack.length > deepest)
            return undefined;
    }
    for (const token of parser.end())
        tokens.push(token);
    return tokens;
}


/***/ }),

/***/ 1258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ bundledFolder),
/* harmony export */   OO: () => (/* binding */ readersDigestPath),
/* harmony export */   kB: () => (/* binding */ parsedToolsPath),
/* harmony export */   sM: () => (/* binding */ parsedHazardsPath),
/* harmony export */   vA: () => (/* binding */ checkedPoliciesPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Folder of the policies, tools and hazards that come with the product: two levels up from here and from the bundle alike. */
const bundledFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(import.meta.dirname, '..', '..', 'policies');
/** The tool records as the build parsed them; absent where the sources run. */
const parsedToolsPath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(import.meta.dirname, '..', 'tools.json');
/** The hazards as the build parsed them; absent where the sources run. */
const parsedHazardsPath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(import.meta.dirname, '..', 'hazards.json');
/** The policies as the build checked them; absent where the sources run. */
const checkedPoliciesPath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(import.meta.dirname, '..', 'policies.json');
/** A digest of whatever reads files, as the build made it; absent where the sources run. */
const readersDigestPath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(import.meta.dirname, '..', 'readers.txt');


/***/ }),

/***/ 6506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qr: () => (/* binding */ maxSteps),
/* harmony export */   Rf: () => (/* binding */ spend),
/* harmony export */   s6: () => (/* binding */ spendOnLength),
/* harmony export */   uP: () => (/* binding */ spendOn)
/* harmony export */ });
/* unused harmony export ExhaustedError */
/** Thrown where an expression would do more than its share. */
class ExhaustedError extends Error {
}
const maxSteps = 5_000_000;
const maxLength = 1_000_000;
/** Takes steps from the meter. Throws ExhaustedError once they are used up. */
function spend(meter, steps) {
    meter.left -= steps;
    if (meter.left < 0)
        throw new ExhaustedError(`needs more than ${maxSteps.toLocaleString('en')} steps`);
}
/** Takes steps for the size of a value that an expression made. Throws ExhaustedError where it is too large. */
function spendOn(meter, value) {
    if (typeof value !== 'string' && !Array.isArray(value))
        return;
    spendOnLength(meter, value.length);
}
/** As `spendOn`, before a value of that length is made. */
function spendOnLength(meter, length) {
    if (length > maxLength)
        throw new ExhaustedError(`makes a value longer than ${maxLength.toLocaleString('en')}`);
    spend(meter, length >> 4);
}


/***/ }),

/***/ 8954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ fromCel),
/* harmony export */   O: () => (/* binding */ toCel)
/* harmony export */ });
/** Keys that the CEL library would follow into an object's own machinery. */
const hidden = new Set(['__proto__', 'constructor', 'prototype']);
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
        if (item !== undefined && !hidden.has(key))
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


/***/ }),

/***/ 2402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

const cache = new Map();
/**
 * Whether a path matches a glob: `*` and `?` within a segment, `**` any number of segments, `[a-z]`, `{a,b}`; hidden files count.
 * A pattern without `/` matches the file's name in any folder, one that ends in `/` all that is below. In linear time, for any pattern.
 */
function matchesGlob(path, pattern) {
    let matcher = cache.get(pattern);
    if (!matcher) {
        const expression = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(toRegularExpression(pattern));
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
    return re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.quote(part.startsWith('\\') && part.length > 1 ? part.slice(1) : part);
}
function characterClass(part) {
    const negated = part[1] === '!' || part[1] === '^';
    const members = part.slice(negated ? 2 : 1, -1).replaceAll(/[\\\][^]/g, '\\$&');
    return members === '' ? re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.quote(part) : `[${negated ? '^/' : ''}${members}]`;
}


/***/ }),

/***/ 7073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed)
/* harmony export */ });
/** As a sentence lists them: `a, b and c`; of a longer list the first and how many more there are. */
function listed(words, most) {
    const named = words.slice(0, words.length > most ? most : -1);
    const last = words.length > most ? `${words.length - most} more` : (words.at(-1) ?? '');
    return named.length === 0 ? last : `${named.join(', ')} and ${last}`;
}


/***/ }),

/***/ 9094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q8: () => (/* binding */ assertUnique),
  hd: () => (/* binding */ loadPolicies),
  ON: () => (/* binding */ parsePolicy)
});

// UNUSED EXPORTS: checkedPolicies

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/model/facts.js + 3 modules
var model_facts = __webpack_require__(5172);
// EXTERNAL MODULE: ./lib/strict/yaml.js + 1 modules
var yaml = __webpack_require__(2335);
// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 13 modules
var lib = __webpack_require__(7337);
// EXTERNAL MODULE: ./lib/strict/nearest.js
var nearest = __webpack_require__(2599);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./lib/policies/cel-meter.js
var cel_meter = __webpack_require__(6506);
// EXTERNAL MODULE: ./lib/policies/cel-value.js
var cel_value = __webpack_require__(8954);
// EXTERNAL MODULE: ./lib/policies/glob.js
var glob = __webpack_require__(2402);
// EXTERNAL MODULE: ./lib/policies/listed.js
var listed = __webpack_require__(7073);
;// CONCATENATED MODULE: ./lib/policies/version.js
const preReleases = ['dev', 'snapshot', 'a', 'alpha', 'b', 'beta', 'c', 'pre', 'preview', 'rc'];
/**
 * -1, 0 or 1: which of two versions or tags is later. Numbers count as numbers (12.10 is after 12.4), a missing one as 0,
 * a pre-release comes before its release and any other suffix after it; a leading `v` says nothing.
 */
function compareVersions(left, right) {
    const [a, b] = [split(left), split(right)];
    const order = firstDifference(a.release, b.release, '0') || firstDifference(a.suffix, b.suffix, '');
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}
function split(version) {
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
        'string._matches(string): bool': (text, pattern) => matches(meter(), text, pattern),
        'list<string>._join(): string': (words) => join(meter(), words, ''),
        'list<string>._join(string): string': (words, separator) => join(meter(), words, separator),
        'string.replace(string, string): string': (text, from, to) => replace(meter(), text, from, to),
        'string.charAt(int): string': (text, index) => text.charAt(Number(index)),
        'list<list<A>>.flatten(): list<A>': (lists) => flatten(meter(), lists),
        'list<A>.distinct(): list<A>': (list) => [...new Map(list.map((item) => [identity(item), item])).values()],
        'list<A>.slice(int, int): list<A>': (list, start, end) => list.slice(Number(start), Number(end)),
        'list<string>.listed(int): string': (words, most) => listedWithin(meter(), words, Math.max(0, Number(most))),
        'list<string>.atMost(int): list<string>': (lines, most) => atMost(lines, Math.max(0, Number(most))),
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
        (0,cel_meter/* spend */.Rf)(meter(), (path.length + pattern.length) >> 3);
        try {
            return (0,glob/* matchesGlob */.k)(path, pattern);
        }
        catch {
            throw new lib/* EvaluationError */.ZN(`not a glob: ${pattern}`);
        }
    };
}
const expressions = new Map();
/** Whether the pattern is found anywhere in the text, by RE2: linear in the text, whatever the pattern. */
function matches(meter, text, pattern) {
    (0,cel_meter/* spend */.Rf)(meter, (text.length * (pattern.length + 8)) >> 6);
    let expression = expressions.get(pattern);
    if (!expression) {
        try {
            expression = build/* RE2JS */.L3.compile(pattern);
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
function join(meter, words, separator) {
    spendOnJoin(meter, words, separator);
    if (words.some((word) => typeof word !== 'string'))
        throw new lib/* EvaluationError */.ZN('join() takes a list of strings');
    return words.join(separator);
}
function spendOnJoin(meter, words, separator) {
    (0,cel_meter/* spendOnLength */.s6)(meter, words.reduce((length, word) => length + word.length + separator.length, 0));
}
function listedWithin(meter, words, most) {
    spendOnJoin(meter, words.slice(0, most), ', ');
    return (0,listed/* listed */.K)(words, most);
}
/** As a block of code lists them: of a longer list the first, and a comment that says how many more there are. */
function atMost(lines, most) {
    return lines.length > most ? [...lines.slice(0, most), `# and ${lines.length - most} more`] : [...lines];
}
function replace(meter, text, from, to) {
    const pieces = text.split(from);
    (0,cel_meter/* spendOnLength */.s6)(meter, text.length + (pieces.length - 1) * Math.max(0, to.length - from.length));
    return pieces.join(to);
}
function flatten(meter, lists) {
    (0,cel_meter/* spendOnLength */.s6)(meter, lists.reduce((length, list) => length + (Array.isArray(list) ? list.length : 1), 0));
    return lists.flat();
}
/** Equal values have equal texts: what tells `1` from `"1"`, and records by their content. */
function identity(value) {
    return JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? { int: String(item) } : item)) ?? '';
}
const configurations = new WeakMap();
/** An absent file is an empty record, so that `config(path).?key` says so. */
function toMeteredCel({ meter }, value) {
    if (typeof value !== 'object' || value === null)
        return (0,cel_value/* toCel */.O)(value ?? {});
    const known = configurations.get(value);
    if (known !== undefined)
        return known;
    const converted = (0,cel_value/* toCel */.O)(value);
    configurations.set(value, converted);
    (0,cel_meter/* spend */.Rf)(meter, JSON.stringify(value).length >> 4);
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
function namesIn(node) {
    const names = new Set();
    visit(node, (it) => {
        if (it.op === 'id')
            names.add(it.args);
    });
    return names;
}
/** The first call of something that there is not: the checker would complain of its arguments instead. */
function unknownFunction(node, known) {
    const unknown = [];
    visit(node, (it) => {
        if ((it.op !== 'call' && it.op !== 'rcall') || known.has(it.args[0]))
            return;
        unknown.push({ message: `There is no function ${it.args[0]}${(0,nearest/* didYouMean */.a)(it.args[0], known)}`, start: it.pos });
    });
    return unknown[0];
}
/** What the type checker lets through: unknown fields behind `has()`, `.?` and `[?]`, and words that an enumeration does not have. */
function complaintsAbout(node, records) {
    const complaints = [];
    visit(node, (it) => {
        const complaint = unknownField(it, records) ?? unknownWord(it, records);
        if (complaint)
            complaints.push(complaint);
    });
    return complaints;
}
/** The fields of a node's static type; undefined where it is no record. */
function fieldsOf(node, records) {
    const type = typeOf(node, records);
    return type === undefined ? undefined : records.get(type);
}
function unknownField(node, records) {
    if (node.op !== '.' && node.op !== '.?' && node.op !== '[?]')
        return undefined;
    const [target, key] = node.args;
    const name = typeof key === 'string' ? key : key.op === 'value' ? key.args : undefined;
    const fields = fieldsOf(target, records);
    if (!fields || typeof name !== 'string' || name in fields)
        return undefined;
    return { message: `No such key: ${name}${(0,nearest/* didYouMean */.a)(name, Object.keys(fields))}`, start: node.pos };
}
function unknownWord(node, records) {
    if (node.op !== '==' && node.op !== '!=' && node.op !== 'in')
        return undefined;
    const [left, right] = node.args;
    for (const [side, other] of [
        [left, right],
        [right, left],
    ]) {
        const words = wordsOf(side, records);
        const wrong = words && literalsIn(other).find((literal) => !words.includes(literal.args));
        if (wrong)
            return { message: `"${wrong.args}" is never the value here: it is one of ${words.join(', ')}`, start: wrong.pos };
    }
    return undefined;
}
function wordsOf(node, records) {
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
function visit(node, see) {
    see(node);
    for (const child of childrenOf(node))
        visit(child, see);
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
const options = { enableOptionalTypes: true, homogeneousAggregateLiterals: false, limits: { maxAstNodes: 5000, maxDepth: 100 } };
/**
 * A function that turns expressions over these names into programs. It throws ExpressionError for what does not parse, has another
 * type than expected, or names a field or word that does not exist.
 */
function createChecker(scope) {
    const typed = environmentOf(scope);
    const flat = cel_flatten(scope);
    return (source, expects) => {
        const { type, ast } = check(typed, source, expects, flat);
        return programOf({ source, type, reads: [...namesIn(ast)] });
    };
}
const environments = new WeakMap();
/** An outer scope is declared once, for all that stand in it. */
function environmentOf(scope) {
    const known = environments.get(scope);
    if (known)
        return known;
    const environment = scope.outer ? environmentOf(scope.outer).clone() : registerFunctions(new lib/* Environment */.OH(options), () => session);
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
function parse(environment, source) {
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
    const parsed = parse(environment, source);
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
let known;
/** Names of all functions, methods and macros; the same in every scope. */
function functionNames() {
    known ??= new Set(registerFunctions(new lib/* Environment */.OH(options), () => session)
        .getDefinitions()
        .functions.map(({ name }) => name));
    return known;
}
/** The library's message, with the word that was probably meant. */
function explain(error, scope) {
    const plain = toExpressionError(error);
    const node = error?.node;
    if (error?.code === 'unknown_variable' && node?.op === 'id')
        return new ExpressionError(`${plain.message}${(0,nearest/* didYouMean */.a)(node.args, Object.keys(scope.variables))}`, plain.start);
    if (error?.code === 'no_such_key' && node?.op === '.')
        return new ExpressionError(`${plain.message}${(0,nearest/* didYouMean */.a)(node.args[1], Object.keys(fieldsOf(node.args[0], scope.records) ?? {}))}`, plain.start);
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
function programOf({ source, type, reads }) {
    let evaluate;
    function run(variables, current) {
        untyped ??= countingSteps(registerFunctions(new lib/* Environment */.OH({ ...options, unlistedVariablesAreDyn: true }), () => session));
        evaluate ??= parse(untyped, source);
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
        (0,cel_meter/* spend */.Rf)(session.meter, 1);
        const value = node.evaluate(this, node, context);
        if (!passing.has(node.op))
            (0,cel_meter/* spendOn */.uP)(session.meter, value);
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
const counts = ['passed', 'failed', 'judged', 'unknown'];
/** The names that a policy with these params can use everywhere: the facts, `project`, `projects`, `repository` and `params`. */
function scopeOf(params) {
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
    const scope = scopeOf(policy.params);
    const general = createChecker(scope);
    const compileWith = (checker) => (keys, expects, expression) => compileAt({ path, line: source.textLineOf(keys) }, checker, expects, expression);
    const outer = compileWith(general);
    const subjects = policy.subjects === undefined ? undefined : outer(['subjects'], 'list', policy.subjects);
    const inner = subjects ? compileWith(createChecker(withVariables(scope, { subject: memberType(subjects.type) }))) : outer;
    const template = (keys, text) => compileText(text, { path, line: source.textLineOf(keys) }, (expression) => inner(keys, 'any', expression));
    const advice = (name) => policy.remediation[name].map(({ when, text }, index) => ({
        when: inner(['remediation', name, index, 'when'], 'bool', when),
        text: template(['remediation', name, index, 'text'], text),
    }));
    const counted = () => compileWith(createChecker(withVariables(scope, Object.fromEntries(counts.map((name) => [name, 'dyn'])))));
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
        remediation: template(['remediation', 'text'], policy.remediation.text),
        instead: advice('instead'),
        also: advice('also'),
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
const interpolation = /(?<!\$)\{\{(.{1,4000}?)\}\}/g;
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
/** All names that the programs of a judgement read: what only a message or a remedy reads decides nothing. */
function namesJudged({ matchConditions, validations, ...programs }) {
    const { subjects, at, key, unknownWhen, pass, evidence } = programs;
    const conditions = [...matchConditions, ...validations].map(({ holds }) => holds);
    return compile_namesIn([...conditions, subjects, at, key, unknownWhen, pass, evidence]);
}
/** All names that what a policy says reads: its messages, and what to do. */
function namesSaid({ validations, remediation, instead, also }) {
    const messages = validations.flatMap(({ message }) => message ?? []);
    const parts = [...messages, ...remediation, ...[...instead, ...also].flatMap(({ when, text }) => [when, ...text])];
    return compile_namesIn(parts.filter((part) => typeof part !== 'string'));
}
function compile_namesIn(programs) {
    return new Set(programs.flatMap((program) => [...(program?.reads ?? [])]));
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

// EXTERNAL MODULE: ./lib/policies/policy.js
var policies_policy = __webpack_require__(4618);
// EXTERNAL MODULE: ./lib/policies/schema.js
var schema = __webpack_require__(1471);
;// CONCATENATED MODULE: ./lib/policies/load.js










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
    const names = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.yaml')).map(({ name }) => name);
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
        return { ...policy, path: texts[index]?.path ?? '', builtIn: true, programs: (0,policies_policy/* mapPrograms */.kV)(policy.programs, programOf) };
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
    const source = (0,yaml/* parseStrictYaml */.A)(schema/* PolicyFile */.jp, text, path);
    const policy = source.value;
    const refuse = (message, keys) => new errors/* ConfigurationError */.j(message, { location: { path, line: source.lineOf(keys) } });
    const name = (0,external_node_path_.basename)(path).replace(/\.ya?ml$/, '');
    if (policy.id !== name)
        throw refuse(`the id is "${policy.id}" and the file's name "${name}": they must be the same`, ['id']);
    const programs = compilePolicy(source, path);
    const read = namesJudged(programs);
    const said = namesSaid(programs);
    const unlisted = model_facts/* factNames */.hO.find((fact) => read.has(fact) && !policy.facts.some((listed) => (0,model_facts/* factOf */.yD)(listed) === fact));
    if (unlisted)
        throw refuse(`an expression reads \`${unlisted}\`, which \`facts\` does not list`, ['facts']);
    const unread = policy.facts.find((fact) => !read.has((0,model_facts/* factOf */.yD)(fact)) && !said.has((0,model_facts/* factOf */.yD)(fact)) && !read.has('projects'));
    if (unread)
        throw refuse(`\`facts\` lists \`${unread}\`, which no expression reads`, ['facts']);
    // The kinds stand under `project`, and are as unknown as any fact where the stage that finds them failed.
    const facts = read.has('project') ? [...new Set([...policy.facts, 'kinds'])] : policy.facts;
    return { ...policy, facts, path, builtIn, programs };
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


/***/ }),

/***/ 4618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _0: () => (/* binding */ defaultConfiguration),
/* harmony export */   fS: () => (/* binding */ summarise),
/* harmony export */   kV: () => (/* binding */ mapPrograms)
/* harmony export */ });
/** The same programs with each expression changed. */
function mapPrograms(programs, change) {
    const single = ['subjects', 'at', 'key', 'unknownWhen', 'pass', 'evidence'].flatMap((name) => {
        const expression = programs[name];
        return expression ? [[name, change(expression)]] : [];
    });
    const within = (text) => text.map((part) => (typeof part === 'string' ? part : change(part)));
    const advice = ({ when, text }) => ({ when: change(when), text: within(text) });
    return {
        ...Object.fromEntries(single),
        matchConditions: programs.matchConditions.map(({ name, holds }) => ({ name, holds: change(holds) })),
        validations: programs.validations.map(({ holds, message, ...rest }) => {
            return { ...rest, holds: change(holds), ...(message && { message: change(message) }) };
        }),
        remediation: within(programs.remediation),
        instead: programs.instead.map(advice),
        also: programs.also.map(advice),
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


/***/ }),

/***/ 1471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ paramReason),
/* harmony export */   bO: () => (/* binding */ ParamValue),
/* harmony export */   jp: () => (/* binding */ PolicyFile)
/* harmony export */ });
/* unused harmony exports Param, Validation */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6843);
/* harmony import */ var _model_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5172);
/* harmony import */ var _model_scorecard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9621);



const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/\S/, 'must say something');
const pack = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^\d{4}\.\d{2}$/, 'must be a pack, as "2026.11"');
const expression = text.max(4000).describe('CEL over the facts.');
const ParamValue = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())]);
/** `stricter` orders the values: numbers by size, `false` before `true`, words as `values` lists them, lists by what they contain. */
const Param = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['bool', 'int', 'double', 'string', 'strings']),
    default: ParamValue,
    stricter: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['higher', 'lower']).optional().describe('Which way a value may move below a lock; absent: it may not move.'),
    values: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).min(1).optional().describe('The words allowed; from low to high, where `stricter` is given.'),
    says: text,
})
    .superRefine((param, issues) => {
    const reason = paramReason(param, param.default);
    if (reason)
        issues.addIssue({ code: 'custom', path: ['default'], message: reason });
    if (param.type === 'string' && param.stricter && !param.values)
        issues.addIssue({ code: 'custom', path: ['stricter'], message: 'a string is ordered only by its `values`' });
});
const Validation = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ expression, message: text.optional(), messageExpression: expression.optional() })
    .refine((it) => it.message !== undefined || it.messageExpression !== undefined, { message: 'needs a `message` or a `messageExpression`' });
/** A policy as its file has it. */
const PolicyFile = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be words in kebab-case'),
    title: text.max(120),
    capability: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([..._model_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .Capability */ .nS.options, 'documentation', 'security']),
    scope: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['project', 'repository']).default('project'),
    appliesTo: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['ml', 'any']).default('ml').describe('`ml`: not-applicable where the repository is not about machine learning.'),
    severity: _model_scorecard_js__WEBPACK_IMPORTED_MODULE_1__/* .Severity */ .AI,
    since: pack,
    default: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['on', 'off']).default('on'),
    deprecatedIds: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), pack)
        .default({})
        .describe('Earlier ids, each with the pack since which it is another: a policy file that uses one is warned for that pack, and then refused.'),
    motivation: text,
    facts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([..._model_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factNames */ .hO, ..._model_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factParts */ .jO]))
        .describe('What it reads: where one of these is undecided, so is the outcome. A part stands for the fact where no more of it is read.'),
    params: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[a-z][A-Za-z0-9]*$/), Param).default({}),
    matchConditions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: text, expression }))
        .default([])
        .describe('All must hold, otherwise not-applicable, with the name as the reason.'),
    subjects: expression.optional().describe('A list: an outcome each.'),
    whenEmpty: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', 'not-applicable']).default('not-applicable').describe('The outcome where there is no subject.'),
    at: expression.optional().describe('A record with `path`, and `line` or `cell`: the place of a subject; absent: the subject itself.'),
    key: expression.optional().describe('What identifies a subject beside its path; absent: the text of its line.'),
    unknownWhen: expression.optional(),
    validations: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Validation).min(1).describe('All must hold; true is good.'),
    pass: expression.optional().describe('Over `passed`, `failed`, `judged`, `unknown`; absent: no subject failed.'),
    evidence: expression
        .optional()
        .describe('A list of records with `path`: what the outcome rests on; absent: that of the subject or the facts.'),
    remediation: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        effort: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['low', 'medium', 'high']),
        text: text.describe('Markdown; `{{ … }}` holds an expression, whose list is a line each where it begins one.'),
        instead: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ when: expression, text }))
            .default([])
            .describe('Texts for one reason, tool or language: the first whose `when` holds stands in place of `text`.'),
        also: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ when: expression, text }))
            .default([])
            .describe('Texts that follow it, each where its `when` holds.'),
    }),
    references: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5({ protocol: /^https$/ })).default([]),
    precision: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ judged: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0), wrong: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0) })
        .optional()
        .describe('Findings that a reader judged on real repositories, and how many of them were wrong.'),
    wants: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ calls: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text) })
        .optional()
        .describe('Names of calls that the fact `calls` shall list; `*` allowed.'),
});
/** Says why a value does not fit a param; undefined where it does. */
function paramReason(param, value) {
    if (!fits(param.type, value))
        return `must be ${nouns[param.type]}`;
    const words = Array.isArray(value) ? value : [value];
    if (param.values && !words.every((word) => param.values?.includes(word)))
        return `must be one of ${param.values.join(', ')}`;
    return undefined;
}
const nouns = {
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


/***/ }),

/***/ 3664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c8: () => (/* binding */ inheritOptions),
  RJ: () => (/* binding */ inputsRules),
  A7: () => (/* binding */ loadRules),
  wG: () => (/* binding */ pathsOf),
  av: () => (/* binding */ policyFilePath),
  n4: () => (/* binding */ readLayers),
  dT: () => (/* binding */ ruleFilesOf)
});

// UNUSED EXPORTS: vendoredFirst

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/policies/bundled.js
var bundled = __webpack_require__(1258);
// EXTERNAL MODULE: ./lib/policies/glob.js
var policies_glob = __webpack_require__(2402);
// EXTERNAL MODULE: ./lib/policies/load.js + 7 modules
var load = __webpack_require__(9094);
// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
// EXTERNAL MODULE: ./lib/graph/project-folders.js
var project_folders = __webpack_require__(1173);
// EXTERNAL MODULE: ./lib/strict/nearest.js
var nearest = __webpack_require__(2599);
;// CONCATENATED MODULE: ./lib/projects.js



/** Entries that mean nothing for which a folder that was perhaps meant is looked for: each look goes over all folders. */
const mostGuessed = 10;
/** Folders that the braces of one glob may name; a handful of braces would else name a million. */
const mostAlternatives = 1000;
/**
 * The layers with a project for each folder that a glob or a search of theirs means among these files. A folder that is not there is none:
 * it would stand in the score with nothing wrong in it. Without files it is not known which are there.
 */
function divide(layers, paths) {
    if (!layers.some(({ layer }) => layer.says.projects))
        return [...layers];
    const folders = (0,project_folders/* foldersOf */.pd)(paths);
    const isThere = (root) => paths.length === 0 || root === '.' || folders.has(root);
    return layers.map((rule) => {
        const { projects } = rule.layer.says;
        if (!projects)
            return rule;
        const found = projects.flatMap((project) => rootsOf(project, paths, folders)
            .filter(isThere)
            .map((root) => ({ ...project, root })));
        return { ...rule, layer: { ...rule.layer, says: { ...rule.layer.says, projects: found } } };
    });
}
/**
 * A warning for each entry of the repository's own file that means none of its folders, as `divide` has found; what others wrote for many
 * may well do so.
 */
function emptyProjectNotices(written, divided, paths) {
    const empty = written.flatMap((layer, place) => (layer.kind === 'repository' ? emptyIn(layer, divided[place]) : []));
    const folders = empty.length > 0 ? (0,project_folders/* foldersOf */.pd)(paths) : new Set();
    return empty.map(({ project: { written, index, root, found }, layer }, position) => {
        const meant = (position < mostGuessed && found !== 'glob' && folderMeant(root, folders)) || '.';
        const text = `\`projects\` names \`${written}\`, and there is no such folder here with anything in it: it counts nowhere${meant}`;
        return { level: 'warning', text, path: layer.path, line: layer.lineOf(`projects.${index}`) ?? 1 };
    });
}
function emptyIn(layer, divided) {
    const found = new Set(divided?.says.projects?.map(({ index }) => index));
    return (layer.says.projects ?? []).filter(({ index }) => !found.has(index)).map((project) => ({ project, layer }));
}
/** A folder written nearly so, or one that lies deeper. */
function folderMeant(root, folders) {
    const deeper = [...folders].find((folder) => folder.endsWith(`/${root}`));
    return deeper === undefined ? (0,nearest/* didYouMean */.a)(root, folders) : `, did you mean "${deeper}"?`;
}
function rootsOf({ root, found }, paths, folders) {
    if (found === undefined)
        return [root];
    if (found === 'manifests')
        return (0,project_folders/* projectFolders */.LO)(paths, root);
    const glob = new esm/* Minimatch */.VR(root, { braceExpandMax: mostAlternatives });
    return (0,project_folders/* outermost */.J9)([...folders].filter((folder) => glob.match(folder)));
}

// EXTERNAL MODULE: ./lib/policies/policy.js
var policies_policy = __webpack_require__(4618);
// EXTERNAL MODULE: ./lib/policies/schema.js
var schema = __webpack_require__(1471);
;// CONCATENATED MODULE: ./lib/settings/configure.js





/**
 * The policies as the settings want them, in the order given. Throws ConfigurationError for an id that two of them share, and for a
 * policy or param that does not exist, wherever the settings name one.
 */
function configurePolicies(policies, settings) {
    (0,load/* assertUnique */.q8)(policies);
    assertKnown(policies, settings);
    assertDivisible(policies, settings);
    return policies.map((policy) => {
        const base = { ...(0,policies_policy/* defaultConfiguration */._0)(policy), staged: settings.pack !== undefined && policy.builtIn && policy.since > settings.pack };
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
        const reason = param ? (0,schema/* paramReason */.EM)(param, value) : `is no param of this policy${(0,nearest/* didYouMean */.a)(name, Object.keys(policy.params))}`;
        if (reason)
            throw refusal(`\`policies.${policy.id}.params.${name}\` ${reason}`, settings, `${policy.id}.params.${name}`);
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
        throw refusal(`there is no policy "${unknown}"${(0,nearest/* didYouMean */.a)(unknown, ids)}`, settings, unknown);
}
/** What is judged once for the repository cannot be otherwise in one of its projects. */
function assertDivisible(policies, settings) {
    const whole = policies.filter(({ scope }) => scope === 'repository');
    for (const { root, policies: own } of settings.projects) {
        const policy = whole.find((candidate) => changeOf(candidate, own));
        if (!policy)
            continue;
        const message = `${policy.id} judges the repository as a whole, and not a project of it: set it in \`policies\``;
        throw refusal(message, settings, `projects.${root}.policies.${policy.id}`);
    }
}
/** An error at the first value whose key holds these words, or at the waiver of that policy. */
function refusal(message, settings, words) {
    const [, provenance] = Object.entries(settings.provenance).find(([key]) => `.${key}.`.includes(`.${words}.`)) ?? [];
    const waiver = settings.waivers.find(({ policy }) => policy === words);
    const path = provenance?.origin.path ?? waiver?.path ?? settings.path;
    const line = provenance?.origin.line ?? waiver?.line;
    return new errors/* ConfigurationError */.j(message, path === undefined ? {} : { location: { path, ...(line !== undefined && { line }) } });
}

// EXTERNAL MODULE: ./lib/settings/files.js
var settings_files = __webpack_require__(1682);
// EXTERNAL MODULE: ./lib/settings/inherit.js
var inherit = __webpack_require__(9998);
// EXTERNAL MODULE: ./lib/settings/load.js
var settings_load = __webpack_require__(5465);
// EXTERNAL MODULE: ./lib/settings/schema.js
var settings_schema = __webpack_require__(586);
;// CONCATENATED MODULE: ./lib/settings/inputs.js




/** What the inputs say, as the layer below all files: it tightens, and never loosens. Throws ConfigurationError for a word that is none. */
function inputsLayer({ failOn, severity, minimumScore, onUnknown }) {
    const given = {
        ...(failOn && { 'fail-on': failOn }),
        ...(severity && { severity }),
        ...(minimumScore && { 'minimum-score': Number(minimumScore) }),
        ...(onUnknown && { 'on-unknown': onUnknown }),
    };
    const { data, error } = settings_schema/* GateEntry */.S7.safeParse(given);
    if (data)
        return { kind: 'inputs', path: 'inputs', says: { gate: (0,settings_load/* translateGate */.MO)(data) }, lineOf: () => undefined };
    const [issue] = error.issues;
    const name = String(issue?.path[0]);
    const written = name === 'minimum-score' ? minimumScore : String(given[name]);
    const words = issue?.code === 'invalid_value' ? issue.values.map(String) : undefined;
    const wanted = words ? `one of ${words.join(', ')}` : 'a whole number from 0 to 100';
    throw new errors/* ConfigurationError */.j(`${name} is ${wanted}, not "${written}"${words ? (0,nearest/* didYouMean */.a)(String(written), words) : ''}`);
}

// EXTERNAL MODULE: ./lib/settings/locks.js
var locks = __webpack_require__(2185);
;// CONCATENATED MODULE: ./lib/settings/notices.js

/** Policies by name before the rest is counted. */
const mostNamed = 5;
/** Where the policy file is looked for in vain. */
const misplaced = /^(?:\.github\/)?\.?mlops[-_]scorecard\.ya?ml$/i;
/** A warning for each file that is called like the policy file and lies elsewhere, where the repository has none in its place. */
function misplacedNotices(layers, paths, place) {
    if (layers.some(({ kind }) => kind === 'repository'))
        return [];
    return paths
        .filter((path) => misplaced.test(path) && path !== place)
        .map((path) => ({ level: 'warning', text: `\`${path}\` is not read: the policy file of a repository is \`${place}\`.`, path }));
}
/** A warning where the policy file names a pack that there is none of: a later one than this version knows, or none at all. */
function packNotices(policies, { pack, provenance }) {
    const named = policies.flatMap(({ builtIn, since, deprecatedIds }) => [...(builtIn ? [since] : []), ...Object.values(deprecatedIds)]);
    const packs = [...new Set(named)].toSorted();
    const newest = packs.at(-1);
    if (pack === undefined || newest === undefined || packs.includes(pack))
        return [];
    const known = packs.length === 1 ? `this version knows ${newest}` : `this version knows ${packs.join(', ')}`;
    const effect = pack > newest ? 'every policy counts' : 'what came later is shown and does not count';
    return [{ level: 'warning', text: `There is no pack ${pack} here, ${known}: ${effect}.`, ...provenance['pack']?.origin }];
}
/** A warning for each inherited file that is named by a branch or tag and not vendored: tomorrow it can say something else. */
function movableNotices(layers) {
    return layers.flatMap(({ reference, files }) => {
        if (!reference || (0,settings_files/* isCommit */.WM)(reference.ref) || files.vendored)
            return [];
        const now = files.commit === undefined ? '' : `, now ${files.commit}`;
        const text = `The policy file ${(0,settings_files/* formatReference */.FH)(reference)} is named by a branch or tag, which can move${now}: name the commit, or run \`mlops-scorecard policy lock\`.`;
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
    const more = staged.length > mostNamed ? ` and ${staged.length - mostNamed} more` : '';
    const text = `${staged.slice(0, mostNamed).join(', ')}${more} ${verb} newer than the pack ${pack} of the policy file: shown now, and will count from the next pack that it names.`;
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
        const { path, line } = (0,locks/* originAt */.iX)(layer, key);
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

// EXTERNAL MODULE: ./lib/settings/resolve.js + 5 modules
var resolve = __webpack_require__(7684);
// EXTERNAL MODULE: ./lib/settings/vendored.js
var vendored = __webpack_require__(9966);
// EXTERNAL MODULE: ./lib/graph/remembered.js
var remembered = __webpack_require__(1780);
// EXTERNAL MODULE: ./lib/tools/definitions.js
var definitions = __webpack_require__(7349);
// EXTERNAL MODULE: ./lib/tools/match-arguments.js
var match_arguments = __webpack_require__(2819);
// EXTERNAL MODULE: ./lib/graph/commands/python-program.js
var python_program = __webpack_require__(7520);
// EXTERNAL MODULE: ./lib/tools/match-name.js
var match_name = __webpack_require__(336);
;// CONCATENATED MODULE: ./lib/tools/match-command.js


/**
 * Compiles `[pattern, claim]` pairs: leading words, `*` for one word; options of the command may stand between them. An option at the
 * pattern's end may stand anywhere behind its other words, one that is all of a pattern anywhere among what is given to an image.
 */
function commandIndex(patterns) {
    const byFirst = new Map();
    const byOption = new Map();
    for (const [written, claim] of patterns) {
        for (const pattern of (0,match_name/* withoutBraces */.L)(written)) {
            const words = pattern.split(/\s+/);
            const first = words[0] ?? '';
            const index = first.startsWith('-') ? byOption : byFirst;
            index.set(first, [...(index.get(first) ?? []), entryOf(words, claim)]);
        }
    }
    return {
        find(words) {
            const found = new Set();
            for (const form of formsOf(words)) {
                for (const entry of byFirst.get(form[0] ?? '') ?? [])
                    if (leads(entry, form))
                        found.add(entry.claim);
                if (form[0]?.startsWith('-'))
                    for (const word of form)
                        for (const { claim } of byOption.get(word) ?? [])
                            found.add(claim);
            }
            return [...found];
        },
    };
}
function entryOf(words, claim) {
    const option = words.slice(startOfOption(words));
    const spelled = option.length > 1 ? [option, [option.join('=')]] : [option].filter(({ length }) => length > 0);
    const testsOf = (some) => some.map((word) => (0,match_name/* globOf */.k8)(word));
    return { words: testsOf(words.slice(0, words.length - option.length)), option: spelled.map(testsOf), claim };
}
/** Where the option begins that is the last word of a pattern, or has it for its value; `-m` begins what Python runs instead. */
function startOfOption(words) {
    const at = words.findLastIndex((word) => word.startsWith('-') && word !== '-m');
    return at > 0 && at >= words.length - 2 ? at : words.length;
}
/** The command as written, as Python alone would be given it, and the program that it runs as a module: `python3 -m pytest` is also `pytest`. */
function formsOf(words) {
    const form = [(0,python_program/* programName */.kX)(words[0] ?? ''), ...words.slice(1)];
    const given = (0,python_program/* givenToPython */.fB)(words);
    if (!given)
        return [form];
    return [form, ['python', ...given], ...(given[0] === '-m' ? formsOf(given.slice(1)) : [])];
}
function leads({ words, option }, form) {
    let at = 0;
    for (const test of words) {
        while (at > 0 && form[at]?.startsWith('-') && !test(form[at] ?? ''))
            at++;
        const word = form[at];
        if (word === undefined || !test(word))
            return false;
        at++;
    }
    return option.length === 0 || option.some((spelled) => holdsFrom(at, spelled, form));
}
function holdsFrom(start, tests, form) {
    return form.some((_, at) => at >= start && tests.every((test, next) => test(form[at + next] ?? '')));
}

// EXTERNAL MODULE: ./lib/tools/match-dotted.js
var match_dotted = __webpack_require__(5503);
// EXTERNAL MODULE: ./lib/tools/match-path.js
var match_path = __webpack_require__(9884);
;// CONCATENATED MODULE: ./lib/tools/compile.js







/**
 * Compiles all records once; the index is then only read. A claim begins with what all have, and what the record says comes after:
 * the other way round V8 would give each claim a layout of its own, and reading them would be slow.
 */
function compileTools(tools, hazards = []) {
    const sources = [...tools.flatMap(sourcesOfTool), ...hazards.flatMap(sourcesOfHazard)];
    const imports = patternsOf(sources, 'imports');
    const calls = (0,match_dotted/* dottedIndex */.R)(callPatterns(sources));
    const below = (0,match_dotted/* dottedIndex */.R)(imports.filter(([, claim]) => claim.level === 'used'), { prefix: true });
    const byName = {
        imports: (0,remembered/* remembered */.HK)((0,match_dotted/* dottedIndex */.R)(imports, { prefix: true }).find),
        // What `torch.load()` returned and is called is no second `torch.load`: only a pattern for any call holds for it.
        calls: (0,remembered/* remembered */.HK)((name) => (name.endsWith('()') ? calls.find('') : [...calls.find(name), ...below.find(name)])),
        bases: (0,remembered/* remembered */.HK)((0,match_dotted/* dottedIndex */.R)(patternsOf(sources, 'bases')).find),
        packages: (0,match_name/* nameIndex */.O5)(patternsOf(sources, 'packages'), packageName).find,
        images: (0,match_name/* nameIndex */.O5)(patternsOf(sources, 'images')).find,
        actions: (0,match_name/* nameIndex */.O5)(patternsOf(sources, 'actions'), (name) => name.toLowerCase()).find,
        kinds: (0,match_name/* nameIndex */.O5)(patternsOf(sources, 'kinds')).find,
        terraform: (0,match_name/* nameIndex */.O5)(patternsOf(sources, 'terraform')).find,
        charts: (0,match_name/* nameIndex */.O5)(patternsOf(sources, 'charts')).find,
        environment: (0,match_name/* nameIndex */.O5)(patternsOf(sources, 'environment')).find,
        uris: (0,match_name/* nameIndex */.O5)(patternsOf(sources, 'uris').map(([prefix, claim]) => [`${prefix}*`, claim])).find,
    };
    const foreign = (0,match_name/* nameIndex */.O5)(foreignPatterns(sources));
    const commands = commandIndex(patternsOf(sources, 'commands'));
    const files = (0,match_path/* pathIndex */.A)(patternsOf(sources, 'files'));
    const settings = settingIndex(sources);
    const defined = (0,definitions/* definitionIndex */.a)(definesOf(sources));
    return {
        roots: new Set(imports.map(([pattern]) => (0,match_dotted/* firstSegment */._)(pattern))),
        ofFile: (0,remembered/* remembered */.HK)(files.find, remembered/* mostFiles */.p),
        find(by, name, { words, language, value } = {}, path = '') {
            if (by === 'files')
                return [];
            if (by === 'commands')
                return commands.find(words ?? []);
            if (by === 'settings')
                return settings(name, value ?? '', path);
            if (by === 'defines')
                return defined(name, words ?? [], path);
            return by === 'foreign' ? foreign.find(`${language}:${name}`) : byName[by](name);
        },
    };
}
const levels = ['declared', 'configured', 'used'];
function sourcesOfTool(tool) {
    const atLevel = levels.flatMap((level) => (tool[level] ? [{ recogniser: tool[level], says: { tool, level } }] : []));
    const inRole = (tool.roles ?? []).map((role) => ({ recogniser: role, says: { tool, role, ...conditionsOf(role) } }));
    return [...atLevel, ...inRole];
}
function sourcesOfHazard(hazard) {
    return hazard.signs.map((danger) => ({ recogniser: danger, says: { hazard, danger, ...conditionsOf(danger) } }));
}
function conditionsOf({ when, unless }) {
    if (!when && !unless)
        return {};
    const wanted = (0,match_arguments/* everyArgument */.B1)(when ?? {});
    const refused = (0,match_arguments/* anyArgument */.eP)(unless ?? {});
    return { allows: (given) => wanted(given) && !refused(given) };
}
function patternsOf(sources, by) {
    return sources.flatMap(({ recogniser, says }) => {
        const patterns = recogniser[by];
        if (!patterns)
            return [];
        return patterns.map((pattern) => [pattern, { by, rooted: isRooted(pattern), ...says, ...levelOfRole(says, by) }]);
    });
}
function isRooted(pattern) {
    return !/^[*?]/.test(pattern);
}
function callPatterns(sources) {
    return sources.flatMap(({ recogniser, says }) => (recogniser.calls ?? []).map((call) => {
        const { name, with: when, without: unless } = typeof call === 'string' ? { name: call } : call;
        const rooted = isRooted(name);
        const isItsOwn = rooted || asksForValue({ ...says.role?.when, ...when });
        const tests = [says.allows, conditionsOf({ when, unless }).allows].filter((test) => test !== undefined);
        const allows = tests.length > 0 && { allows: (given) => tests.every((test) => test(given)) };
        return [name, { by: 'calls', rooted, ...says, ...(isItsOwn && levelOfRole(says, 'calls')), ...allows }];
    }));
}
/** A call of anybody's is the tool's own where an argument names it: `TrainingArguments(report_to="wandb")`. */
function asksForValue(when) {
    return Object.values(when).some((value) => value !== '*');
}
const levelsOfRoles = {
    calls: 'used',
    bases: 'used',
    commands: 'used',
    actions: 'used',
    kinds: 'used',
    charts: 'used',
    images: 'configured',
    terraform: 'configured',
    environment: 'configured',
    settings: 'configured',
};
/** A tool that plays a role is at work, where the sign is its own: a file's name or a URI may be another's, and functions that it calls run without it. */
function levelOfRole({ role }, by) {
    const level = role && !role.implied && levelsOfRoles[by];
    return level ? { level } : {};
}
function definesOf(sources) {
    return sources.flatMap(({ recogniser, says }) => (recogniser.defines ?? []).map((pattern) => [pattern, { by: 'defines', rooted: false, ...says }]));
}
function foreignPatterns(sources) {
    return sources.flatMap(({ recogniser, says }) => (recogniser.foreign ?? []).flatMap(({ language, imports = [], calls = [] }) => [...imports, ...calls.map((name) => `${name}()`)].map((name) => [`${language}:${name}`, { by: 'foreign', rooted: false, ...says }])));
}
/** Settings are looked up by key, then held against the value and the files that the record names. */
function settingIndex(sources) {
    const entries = sources.flatMap(({ recogniser, says }) => (recogniser.settings ?? []).map(({ files, key, value }) => {
        const inFile = (0,match_path/* pathIndex */.A)(files.map((glob) => [glob, true]));
        const fits = (0,match_name/* globOf */.k8)(value ?? '*');
        const level = value !== undefined && levelOfRole(says, 'settings');
        return [key, { fits, inFile, claim: { by: 'settings', rooted: false, ...says, ...level } }];
    }));
    const byKey = (0,remembered/* remembered */.HK)((0,match_dotted/* dottedIndex */.R)(entries).find);
    return (key, value, path) => byKey(key).flatMap(({ fits, inFile, claim }) => (fits(value) && inFile.find(path).length > 0 ? [claim] : []));
}
/** PEP 503's spelling, which no other ecosystem's names conflict with. */
function packageName(name) {
    return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/strict/yaml.js + 1 modules
var yaml = __webpack_require__(2335);
;// CONCATENATED MODULE: ./lib/tools/lists.js
/** The tool with each `$name` among its calls, bases, pinned names and values of arguments replaced by the patterns of that list. `missing` is called for a name of no list. */
function withLists(tool, lists, missing) {
    const patternsOf = (pattern) => (pattern.startsWith('$') ? (lists[pattern.slice(1)] ?? missing(pattern)) : [pattern]);
    const callsOf = (call) => {
        if (typeof call === 'string')
            return [...patternsOf(call)];
        return patternsOf(call.name).map((name) => ({ ...call, name }));
    };
    const written = (part) => ({
        ...part,
        ...(part.calls && { calls: part.calls.flatMap(callsOf) }),
        ...(part.bases && { bases: part.bases.flatMap(patternsOf) }),
    });
    const eitherOf = (value) => (value.startsWith('$') ? `{${patternsOf(value).join(',')}}` : value);
    const valuesOf = (conditions) => Object.fromEntries(Object.entries(conditions).map(([key, value]) => [key, eitherOf(value)]));
    const played = (role) => ({
        ...written(role),
        ...(role.pinned && { pinned: role.pinned.flatMap(patternsOf) }),
        ...(role.when && { when: valuesOf(role.when) }),
        ...(role.unless && { unless: valuesOf(role.unless) }),
    });
    return { ...tool, ...(tool.used && { used: written(tool.used) }), ...(tool.roles && { roles: tool.roles.map(played) }) };
}

// EXTERNAL MODULE: ./lib/tools/schema.js
var tools_schema = __webpack_require__(3604);
;// CONCATENATED MODULE: ./lib/tools/load.js







/**
 * Every record of the folder's `*.yaml`, in the order of their names. What the build parsed before is taken from `parsed` while
 * the texts are the same. Throws ConfigurationError, also where two records share an id.
 */
function loadTools(folder, parsed) {
    return parsedOr(parsed, recordFiles(folder), toolsOf);
}
/** What `parsed` of `loadTools` holds, as text: written by the build. Throws ConfigurationError. */
function parsedTools(folder) {
    return writeParsed(recordFiles(folder), toolsOf);
}
/** Reads one file of records. Throws ConfigurationError that names the file, the line and the nearest right word. */
function parseTools(text, path) {
    const { capability, lists = {}, tools } = (0,yaml/* parseStrictYaml */.A)(tools_schema/* ToolFile */.dC, text, path).value;
    const missing = (name) => {
        throw new errors/* ConfigurationError */.j(`there is no list \`${name}\` under \`lists\``, { location: { path } });
    };
    return tools.map((tool) => withLists({ capability, ...tool }, lists, missing));
}
/** Reads `policies/hazards/loading.yaml` or a file of its format, as `loadTools` its folder. Throws ConfigurationError. */
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
        if (digest === digestOf(files))
            return records;
    }
    return read(files);
}
function writeParsed(files, read) {
    return JSON.stringify({ digest: digestOf(files), records: read(files) });
}
function recordFile(path) {
    return { path, text: (0,external_node_fs_.readFileSync)(path, 'utf8') };
}
function recordFiles(folder) {
    const names = (0,external_node_fs_.readdirSync)(folder).filter((name) => name.endsWith('.yaml'));
    return names.sort().map((name) => recordFile((0,external_node_path_.join)(folder, name)));
}
function digestOf(files) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { text } of files)
        hash.update(text.replaceAll('\r\n', '\n')).update('\0');
    return hash.digest('hex');
}
function toolsOf(files) {
    const homes = new Map();
    return files.flatMap(({ path, text }) => {
        const tools = parseTools(text, path);
        for (const { id } of tools)
            claimId(homes, id, path);
        return tools;
    });
}
function hazardsOf(files) {
    return files.flatMap(({ path, text }) => (0,yaml/* parseStrictYaml */.A)(tools_schema/* HazardFile */.$I, text, path).value.hazards);
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
const maxBytes = 1024 * 1024;
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
            for await (const result of source.read([file], { maxBytes: () => maxBytes })) {
                if ('text' in result)
                    return result.text;
                throw new errors/* ConfigurationError */.j(`cannot be read: ${result.detail}`, { location: { path } });
            }
            return undefined;
        },
    };
}
/** Paths of all files of the sources that are scanned and compared, each once. */
async function pathsOf(sources) {
    const lists = await Promise.all(sources.map((source) => source.list()));
    return [...new Set(lists.flatMap((files) => files.map(({ path }) => path)))];
}
/** A policy file with what it extends; none where the file is only looked for and absent. Throws ConfigurationError. */
async function readLayers(files, path, { reference, ...given } = {}) {
    const place = { path: path ?? policyFilePath, files, ...(reference && { reference }) };
    const text = await files.read(place.path);
    if (text !== undefined)
        return (0,inherit/* inherit */.I)(place, text, await inheritOptions(files, given));
    if (path === undefined)
        return [];
    throw new errors/* ConfigurationError */.j(`there is no policy file ${path}`, { remedy: 'Check the path; it counts from the root of the repository.' });
}
/** Without an opener only what `policy lock` vendored is read, of the owners that the lock names: a scan needs no network. */
async function inheritOptions(own, { open, ...given } = {}) {
    if (open)
        return { open, ...given };
    const lock = await (0,vendored/* readLock */.mF)(own);
    return {
        open: async (reference) => (await rules_vendored(own, reference)) ?? refuse(reference),
        ...(lock && { owners: lock.owners }),
        ...given,
    };
}
/** The vendored copy where there is one; else what the opener finds. */
function vendoredFirst(own, open) {
    return async (reference) => (await rules_vendored(own, reference)) ?? open(reference);
}
async function rules_vendored(own, reference) {
    const lock = await (0,vendored/* readLock */.mF)(own);
    return lock && (0,vendored/* vendoredFiles */.dI)(lock, own, reference);
}
function refuse(reference) {
    throw new errors/* ConfigurationError */.j(`extends ${(0,settings_files/* formatReference */.FH)(reference)}, which is not vendored here`, {
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
    const policies = [...(await (0,load/* loadPolicies */.hd)(bundled/* bundledFolder */.L, bundled/* checkedPoliciesPath */.vA)), ...new Set([...custom.values()].flat())];
    const written = layers.map(({ layer }) => layer);
    const isExcluded = matcher(written.flatMap(({ says }) => says.exclude ?? []));
    const read = paths.filter((path) => !isExcluded(path));
    const divided = divide(layers, read).map(({ layer }) => ({ ...layer, brings: (custom.get(layer.path) ?? []).map(({ id }) => id) }));
    const { settings, violations } = (0,resolve/* resolveSettings */.M)(divided, policies, today);
    if (violations.length > 0)
        throw new errors/* ConfigurationError */.j(violations.map(violationWords).join('\n'), { remedy: 'Drop it here, or ask the owner of the lock.' });
    const tools = [...loadTools((0,external_node_path_.join)(bundled/* bundledFolder */.L, 'tools'), bundled/* parsedToolsPath */.kB), ...settings.tools];
    const configured = configurePolicies(policies, settings);
    return {
        settings,
        policies: configured,
        index: compileTools(tools, [...loadHazards((0,external_node_path_.join)(bundled/* bundledFolder */.L, 'hazards', 'loading.yaml'), bundled/* parsedHazardsPath */.sM), ...settings.hazards]),
        isExcluded,
        notices: [
            ...renamedNotices(policies, written, settings.pack),
            ...movableNotices(layers),
            ...stagedNotices(configured, settings.pack),
            ...emptyProjectNotices(written, divided, read),
            ...packNotices(policies, settings),
            ...misplacedNotices(written, paths, policyFilePath),
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
            throw noPolicy(glob, (0,locks/* originAt */.iX)(layer, `custom.${index}`));
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
        return (0,load/* parsePolicy */.ON)(text, path);
    }
    catch (error) {
        if (home === '' || !(error instanceof errors/* ConfigurationError */.j))
            throw error;
        throw new errors/* ConfigurationError */.j(`${home}${error.message}`, { cause: error, ...(error.remedy !== undefined && { remedy: error.remedy }) });
    }
}
/** Whether one of the globs of a policy file means a path. They count from the root: one without `/` means nothing further down. */
function matcher(globs) {
    const rooted = globs.map((glob) => ({ glob: glob.includes('/') ? glob : `./${glob}`, start: plainStart(glob) }));
    return (path) => rooted.some(({ glob, start }) => path.startsWith(start) && (0,policies_glob/* matchesGlob */.k)(path, glob));
}
/** What a path must begin with to match: most do not, and need not be held against the glob. */
function plainStart(glob) {
    return (/^[^*?[{}\\]*/.exec(glob)?.[0] ?? '').replace(/^\.?\//, '');
}


/***/ }),

/***/ 4215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultSettings)
/* harmony export */ });
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


/***/ }),

/***/ 1682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   WM: () => (/* binding */ isCommit)
/* harmony export */ });
const form = /^(?<owner>[\w.-]+)\/(?<name>[\w.-]+):(?<path>[^@\s]+)@(?<ref>[^@\s]+)$/;
/** Undefined where the text is none: a path in the same repository, or one that leads out of the other. */
function parseReference(text) {
    const { owner, name, path, ref } = form.exec(text)?.groups ?? {};
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


/***/ }),

/***/ 9998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ inherit)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3434);
/* harmony import */ var _strict_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2599);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1682);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5465);




const maxDepth = 5;
const maxFiles = 30;
/**
 * The layer of a policy file behind those that it extends, from first to last: paths of its own repository and
 * `owner/repo:path@ref`, several and nested. Throws ConfigurationError for a circle, for more than 5 levels or 30 files, for another
 * owner's file that no file allows, and for one that is not there.
 */
async function inherit(place, text, options) {
    const layers = [];
    await visit({ place, text, trail: [], owners: options.owners }, layers, options);
    return layers;
}
/** Adds the file of a step behind what it extends, if it is not there yet; returns the names of both. */
async function visit({ place, text, trail, owners }, layers, options) {
    const name = nameOf(place);
    const visited = layers.find(({ layer }) => layer.path === name);
    if (visited)
        return [...(visited.layer.inherits ?? []), name];
    const layer = (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadLayer */ .az)(text, name, options.enforced ? 'enforced' : place.reference ? 'inherited' : 'repository');
    const allowed = owners && [...owners, ...(layer.says.allow?.owners ?? [])];
    const inherits = new Set();
    for (const [index, written] of (layer.says.extends ?? []).entries()) {
        const location = { path: name, line: layer.lineOf(`extends.${index}`) ?? 1 };
        const refuse = (message, remedy) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(message, { location, ...(remedy && { remedy }) });
        const next = await follow(written, place, allowed, options.open, refuse);
        if ([...trail, name].includes(nameOf(next)))
            throw refuse(`extends itself by way of ${nameOf(next)}`);
        if (trail.length + 1 >= maxDepth)
            throw refuse(`extends more than ${maxDepth} levels deep`);
        if (layers.length >= maxFiles)
            throw refuse(`extends more than ${maxFiles} files`);
        const content = await textOf(next, written, refuse);
        for (const above of await visit({ place: next, text: content, trail: [...trail, name], owners: allowed }, layers, options))
            inherits.add(above);
    }
    layers.push({ layer: { ...layer, inherits: [...inherits] }, files: place.files, ...(place.reference && { reference: place.reference }) });
    return [...inherits, name];
}
function nameOf({ path, reference }) {
    return reference ? (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(reference) : path;
}
/** A path counts in the repository of the file that writes it. */
async function follow(written, from, owners, open, refuse) {
    const reference = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(written);
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
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j && !error.location)
            throw refuse(error.message, error.remedy);
        throw error;
    }
}
async function textOf(place, written, refuse) {
    const text = await place.files.read(place.path);
    if (text !== undefined)
        return text;
    if (!place.reference) {
        // A hint is not worth another error in the place of this one.
        const paths = await place.files.paths().catch(() => []);
        throw refuse(`extends \`${written}\`, and there is no such file${(0,_strict_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(place.path, paths)}`, 'A path counts from the root of the repository that holds this file; a file of another is `owner/repo:path@commit`.');
    }
    throw refuse(`extends \`${written}\`, which is absent or not readable with this token`, 'Check the path and the ref; a private repository needs a token of a GitHub App with `contents: read` there.');
}


/***/ }),

/***/ 5465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ translateGate),
/* harmony export */   az: () => (/* binding */ loadLayer)
/* harmony export */ });
/* unused harmony export loadSettings */
/* harmony import */ var _strict_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2335);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7684);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(586);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4215);




/** Settings of a repository by its own file alone. Throws ConfigurationError naming file, line and the nearest right word. */
function loadSettings(text, path) {
    return resolveSettings([loadLayer(text, path, 'repository')], []).settings;
}
/** What one policy file says. Throws ConfigurationError naming file, line and the nearest right word. */
function loadLayer(text, path, kind) {
    const source = (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictYaml */ .A)(_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyFileOfRepository */ .Up.nullable(), text, path);
    return { kind, path, says: translate(source, path), lineOf: (key) => source.lineOf(keysOf(key)) };
}
/** No id and no param holds a dot; what stands in a list is named by its place. */
function keysOf(key) {
    return key.split('.').map((word) => fileWords[word] ?? word);
}
/** The file is written in kebab-case. */
const fileWords = { failOn: 'fail-on', minimumScore: 'minimum-score', onUnknown: 'on-unknown' };
function translate(source, path) {
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
    const root = (path ?? find ?? '').replace(/^(\.\/)+/, '').replace(/(?<!\/)\/+$/, '') || '.';
    const found = find !== undefined ? 'manifests' : /[*?[{]/.test(root) ? 'glob' : undefined;
    const written = found === 'manifests' ? `find: ${root}` : root;
    return { root, ...(found && { found }), written, index, owners, policies: translatePolicies(policies) };
}


/***/ }),

/***/ 2185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ breachOf),
/* harmony export */   UK: () => (/* binding */ noLocks),
/* harmony export */   Vx: () => (/* binding */ lockOf),
/* harmony export */   aI: () => (/* binding */ holdLocks),
/* harmony export */   iX: () => (/* binding */ originAt),
/* harmony export */   vF: () => (/* binding */ lockOrigins)
/* harmony export */ });
const millisecondsOfDay = 24 * 60 * 60 * 1000;
/** Why a lock does not let a waiver through; undefined where it does. Without a date the length of a waiver is not judged. */
function breachOf({ policy, waivers }, waiver, today) {
    if (!waivers)
        return `${policy} is locked and cannot be waived`;
    const { owners, maxDays } = waivers;
    if (owners && !owners.includes(waiver.owner ?? ''))
        return `${policy} is locked: a waiver needs one of these owners: ${owners.join(', ')}`;
    if (maxDays === undefined || today === undefined)
        return undefined;
    const days = Math.round((Date.parse(waiver.expires) - Date.parse(today)) / millisecondsOfDay);
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
function lockOf(held, entry, policies, before) {
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


/***/ }),

/***/ 7684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ resolveSettings)
});

// EXTERNAL MODULE: ./lib/policies/policy.js
var policies_policy = __webpack_require__(4618);
// EXTERNAL MODULE: ./lib/settings/defaults.js
var defaults = __webpack_require__(4215);
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
    const { enabled, severity, params } = (0,policies_policy/* defaultConfiguration */._0)(policy);
    return entry.field === 'enabled' ? enabled : entry.field === 'severity' ? severity : params[entry.field.replace('params.', '')];
}
/** Who says when the gate fails, and no more, means its other defaults; what the same layer says of it is no such word. */
function gateDefault(values, { field, origin }) {
    const failOn = values.get('gate.failOn');
    if (!failOn || failOn.value === 'never' || failOn.origin.path === origin.path)
        return undefined;
    return defaults/* defaultSettings */.L.gate[field];
}
/** The policy of this id, present or former. */
function findPolicy(policies, id) {
    return policies.find((policy) => policy.id === id || Object.hasOwn(policy.deprecatedIds, id));
}

// EXTERNAL MODULE: ./lib/settings/locks.js
var settings_locks = __webpack_require__(2185);
;// CONCATENATED MODULE: ./lib/settings/escapes.js
const nothing = { exclude: [], tools: false, hazards: false, projects: false, owners: [] };
/**
 * What a layer says that a locking layer above it does not allow: files that are not read, tools and hazards that are recognised
 * otherwise, projects that divide the evidence or leave files to none.
 */
function escapesFrom({ says: { allow = nothing } }, { says }) {
    const excluded = (says.exclude ?? []).flatMap((glob, index) => allow.exclude.includes(glob) ? [] : [{ key: `exclude.${index}`, message: `\`${glob}\` may not be excluded below a lock` }]);
    const lists = ['tools', 'hazards', 'projects'].flatMap((key) => isGiven(key, says) && !allow[key] ? [{ key, message: `\`${key}\` may not be given below a lock` }] : []);
    return [...excluded, ...lists];
}
/** Projects also where no folder of today is one: tomorrow there may be. */
function isGiven(key, says) {
    const given = says[key];
    return given !== undefined && (given.length > 0 || key === 'projects');
}

// EXTERNAL MODULE: ./lib/settings/strictness.js
var strictness = __webpack_require__(6327);
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
        return (0,strictness/* isWeakerGate */.BY)(entry.field, before, entry.value);
    const policy = findPolicy(policies, entry.policy);
    return policy !== undefined && (0,strictness/* isWeaker */.c2)(policy, entry.field, before, entry.value);
}
/** What of a layer a locking one does not allow. */
function escapeViolations(above, against, layer) {
    return escapesFrom(above, layer).map(({ key, message }) => ({ message, at: (0,settings_locks/* originAt */.iX)(layer, key), against }));
}
/** Why the locks on its policy do not let a waiver through; undefined where they do. */
function waiverViolation(locks, waiver, today) {
    const { path = '', line } = waiver;
    for (const lock of locks.policies.get(waiver.policy) ?? []) {
        const message = (0,settings_locks/* breachOf */.LH)(lock, waiver, today);
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
    const lock = (0,settings_locks/* lockOf */.Vx)(own, entry, policies, before);
    const isWeaker = entry.field === 'pack' || (before !== undefined && weakens(entry, before, policies));
    if (lock && isWeaker)
        state.violations.push(weakening(lock.policy, entry, before, lock.origin));
    const kept = lock && isWeaker ? elsewhere && { ...elsewhere, overrode: [] } : known;
    if (kept)
        state.values.set(entry.key, kept);
}

;// CONCATENATED MODULE: ./lib/settings/entries.js

/** Every single value that a layer gives; lists are no values. */
function entriesOf(layer) {
    const { policies = {}, projects = [], gate = {}, pack } = layer.says;
    const entry = (key, written, field, value, policy) => {
        const line = layer.lineOf(written);
        return { key, field, value, origin: { path: layer.path, ...(line !== undefined && { line }) }, ...(policy !== undefined && { policy }) };
    };
    const ofPolicies = (changes, prefix, written) => Object.entries(changes).flatMap(([id, change]) => fieldsOf(change).map(([field, value]) => entry(`${prefix}policies.${id}.${field}`, `${written}policies.${id}.${field}`, field, value, id)));
    return [
        ...ofPolicies(policies, '', ''),
        ...projects.flatMap(({ root, index, policies: own }) => ofPolicies(own, `projects.${root}.`, `projects.${index}.`)),
        ...Object.entries(gate).map(([field, value]) => entry(`gate.${field}`, `gate.${field}`, field, value)),
        ...(pack === undefined ? [] : [entry('pack', 'pack', 'pack', pack)]),
    ];
}
function fieldsOf({ enabled, severity, params = {} }) {
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
    const given = Object.keys(defaults/* defaultSettings */.L.gate).flatMap((field) => {
        const known = values.get(`gate.${field}`);
        return known ? [[field, known.value]] : [];
    });
    return { ...defaults/* defaultSettings */.L.gate, ...Object.fromEntries(given) };
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
function resolveSettings(layers, policies, today) {
    const state = { values: new Map(), entries: new Map(), locks: (0,settings_locks/* noLocks */.UK)(), waivers: [], violations: [] };
    const ordered = inOrder(layers);
    for (const [index, layer] of ordered.entries()) {
        for (const entry of entriesOf(layer))
            setValue(state, layer, underCurrentId(entry, policies), policies);
        for (const waiver of layer.says.waivers ?? [])
            addWaiver(state, waiver, today, policies);
        state.violations.push(...state.locks.layers.flatMap(({ layer: above, origin }) => escapeViolations(above, origin, layer)));
        const enforcing = layer.kind === 'enforced' && ordered[index + 1]?.kind !== 'enforced';
        (0,settings_locks/* holdLocks */.aI)(state.locks, layer, enforcing ? ordered.slice(0, index + 1) : [], (id) => currentId(policies, id));
        holdBeside(state, layer, locksOf(layer, policies), ordered.slice(0, index), { policies, today });
    }
    const settings = gather(layers, state.values, state.waivers);
    return { settings: { ...settings, provenance: { ...settings.provenance, ...(0,settings_locks/* lockOrigins */.vF)(state.locks) } }, violations: state.violations };
}
const order = ['enforced', 'inherited', 'repository', 'inputs'];
function inOrder(layers) {
    return layers.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
function setValue(state, layer, entry, policies) {
    const before = baselineOf(state.values, entry, policies);
    const weaker = before !== undefined && weakens(entry, before, policies);
    if (weaker && layer.kind === 'inputs')
        return;
    const lock = (0,settings_locks/* lockOf */.Vx)(state.locks, entry, policies, before);
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
    const own = (0,settings_locks/* noLocks */.UK)();
    (0,settings_locks/* holdLocks */.aI)(own, layer, [], (id) => currentId(policies, id));
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


/***/ }),

/***/ 586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S7: () => (/* binding */ GateEntry),
/* harmony export */   Up: () => (/* binding */ PolicyFileOfRepository)
/* harmony export */ });
/* unused harmony exports PolicyEntry, LockEntry, WaiverEntry, ProjectEntry, AllowEntry */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6843);
/* harmony import */ var _model_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5172);
/* harmony import */ var _model_scorecard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9621);
/* harmony import */ var _policies_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1471);
/* harmony import */ var _tools_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3604);





const text = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/\S/, 'must say something');
const globs = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text);
const owner = text.regex(/^(@[\w.-]+(\/[\w.-]+)?|[^@\s]+@[^@\s]+)$/, 'must be an owner, as @acme/ml or ml@acme.example');
const id = text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be the id of a policy');
/** A day that exists, as 2027-01-31. YAML reads an unquoted one as text too. */
const day = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().refine(isDay, 'must be a day, as 2027-01-31');
const PolicyEntry = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('off'),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('on'),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        enabled: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().optional(),
        severity: _model_scorecard_js__WEBPACK_IMPORTED_MODULE_1__/* .Severity */ .AI.optional(),
        params: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), _policies_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .ParamValue */ .bO).optional(),
    }),
]);
const LockEntry = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    id,
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        policy: id,
        waivers: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ owners: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(owner).optional(), 'max-days': zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1).optional() })
            .describe('Waivers that the files below may still give.'),
    }),
]);
const WaiverEntry = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    policy: id,
    paths: globs.min(1).optional().describe('Absent: every place.'),
    reason: text,
    owner: owner.optional(),
    ticket: text.optional(),
    expires: day.describe('Last day on which it holds.'),
});
const points = 'must be a whole number from 0 to 100';
const GateEntry = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['introduced', 'any', 'never']).optional(),
    severity: _model_scorecard_js__WEBPACK_IMPORTED_MODULE_1__/* .Severity */ .AI.optional().describe('The least severity that holds a change up.'),
    'minimum-score': zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0, points).max(100, points).optional(),
    'on-unknown': zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['warn', 'fail']).optional(),
});
const folder = text.regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))/, 'must be a folder of the repository');
const ProjectEntry = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    path: folder.optional().describe('A folder, or a glob of folders as `services/*`.'),
    find: folder
        .regex(/^[^*?[\]]+$/, 'must be a folder to look below, without wildcards')
        .optional()
        .describe('A folder, `.` for all: below it each outermost folder with a manifest is a project.'),
    owners: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(owner).optional().describe('Who answers for it; absent: as CODEOWNERS says of the folder.'),
    policies: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(id, PolicyEntry).optional().describe('What changes in each policy for these projects.'),
})
    .refine(({ path, find }) => (path === undefined) !== (find === undefined), { message: 'needs a `path` or a `find`, and not both' });
const AllowEntry = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    exclude: globs.optional().describe('Globs that the files below may exclude, as they write them.'),
    tools: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().optional().describe('Whether they may describe tools.'),
    hazards: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().optional().describe('Whether they may describe hazards.'),
    projects: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().optional().describe('Whether they may divide the repository into projects.'),
    owners: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text).optional().describe("Owners, beside the repository's own, whose files may be extended."),
});
/** `.github/mlops-scorecard.yml`, in a repository or in an organisation's. */
const PolicyFileOfRepository = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    extends: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text).optional().describe('Files of this repository, or `owner/repo:path@commit`.'),
    pack: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^\d{4}\.\d{2}$/, 'must be a pack, as "2026.11"')
        .optional()
        .describe('Newer policies are shown and count only once this is raised.'),
    policies: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(id, PolicyEntry).optional().describe('What changes in each policy: `on`, `off`, or severity and params.'),
    custom: globs.optional().describe('Policies of your own, in the format of ours.'),
    tools: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_tools_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .Tool */ .NL.extend({ capability: _model_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .Capability */ .nS }))
        .optional()
        .describe('In-house tools, and how they are recognised.'),
    hazards: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_tools_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .Hazard */ .lA).optional().describe('What else endangers whoever runs it, in the format of ours.'),
    exclude: globs.optional().describe('Paths that are not read; shown in every report.'),
    locked: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(LockEntry).optional().describe('Policies that the files below can tighten, and not weaken; `gate` locks the gate.'),
    allow: AllowEntry.optional().describe('What the files below may say although something is locked here.'),
    waivers: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(WaiverEntry).optional().describe('Findings that are accepted until a day.'),
    gate: GateEntry.optional().describe('When a run fails.'),
    projects: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(ProjectEntry)
        .optional()
        .describe('Projects of a repository that holds several, each with a score. Of entries that mean the same folder, the last counts.'),
});
function isDay(value) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
}


/***/ }),

/***/ 6327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ isWeakerGate),
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   c2: () => (/* binding */ isWeaker)
/* harmony export */ });
/* harmony import */ var _model_scorecard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9621);

/** From the laxest to the strictest. */
const gateOrders = {
    failOn: (value) => ['never', 'introduced', 'any'].indexOf(value),
    severity: (value) => _model_scorecard_js__WEBPACK_IMPORTED_MODULE_0__/* .Severity */ .AI.options.indexOf(value),
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
        return _model_scorecard_js__WEBPACK_IMPORTED_MODULE_0__/* .Severity */ .AI.options.indexOf(after) > _model_scorecard_js__WEBPACK_IMPORTED_MODULE_0__/* .Severity */ .AI.options.indexOf(before);
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


/***/ }),

/***/ 9966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   N9: () => (/* binding */ vendorFolder),
/* harmony export */   dI: () => (/* binding */ vendoredFiles),
/* harmony export */   mF: () => (/* binding */ readLock),
/* harmony export */   pw: () => (/* binding */ vendoredPath),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* unused harmony export PolicyLock */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6843);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3434);
/* harmony import */ var _strict_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2335);




/** Folder of what is vendored, and its list. Everything here is written by `policy lock`. */
const vendorFolder = '.github/mlops-scorecard';
const lockPath = `${vendorFolder}/lock.yml`;
const hash = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256');
/** What was inherited when it was locked: each repository at one commit, each file with the hash of its text. */
const PolicyLock = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('policy-lock/1'),
    owners: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe('Whose the repository is: theirs are the files that it may extend.'),
    repositories: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('As `extends` names it.'),
        commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/),
        files: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), hash),
    })),
});
/** The lock of a repository, if it has one. Throws ConfigurationError where it is broken. */
async function readLock(files) {
    const text = await files.read(lockPath);
    return text === undefined ? undefined : (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictYaml */ .A)(PolicyLock, text, lockPath).value;
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
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(`the vendored copy ${what}`, {
                location: { path: copy },
                remedy: 'Run `mlops-scorecard policy lock` and commit what it writes; vendored files are not edited by hand.',
            });
        },
    };
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 4801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gz: () => (/* binding */ failed),
  V0: () => (/* binding */ records),
  EO: () => (/* binding */ runGit),
  Iz: () => (/* binding */ spawnGit),
  Fd: () => (/* binding */ stopGit)
});

// UNUSED EXPORTS: gitEnvironment, gitText

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
function runGit(args, options) {
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
    const result = await runGit(args, options);
    if (result.code !== 0)
        throw failed(args, result);
    return result.stdout.toString('utf8');
}
function failed(args, { code, stderr }) {
    const what = code === undefined ? 'took too long, or said too much' : (stderr.split('\n')[0] ?? `exit code ${code}`);
    return new errors/* ScanError */.s(`git ${args[0]}: ${what}`);
}
/** NUL-separated records of git's `-z` output. */
function records(output) {
    const text = output.toString('utf8');
    return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}


/***/ }),

/***/ 9935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ sources_isFolder),
  o: () => (/* binding */ openSource)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/sources/git.js + 1 modules
var git = __webpack_require__(4801);
;// CONCATENATED MODULE: ./lib/sources/least-sizes.js

/** No clone that was made with a size limit leaves out less, where it does not say what its limit was. */
const smallestLimit = 500_001;
/**
 * The same files; an absent one with the least size that it can have, where a size limit of the clone is why it is absent: the limit
 * that git recorded; where none is recorded and most files are there, the size of the largest that is.
 */
async function withLeastSizes(folder, files, missing = new Map()) {
    const isAbsent = (file) => file.size === undefined && (file.mode === 'file' || file.mode === 'executable');
    if (!files.some(isAbsent))
        return [...files];
    const filters = await filtersOf(folder);
    const recorded = filters.length > 0;
    const limit = recorded ? leastLimit(filters) : largestOf(files, files.filter(isAbsent).length);
    return files.map((file) => {
        if (!isAbsent(file))
            return file;
        const { skipped = false, size } = missing.get(file.path) ?? {};
        const atLeast = size ?? (skipped && !recorded ? undefined : limit);
        return atLeast === undefined ? file : { ...file, atLeast };
    });
}
/** Which objects the repository left with its remotes when it fetched: `blob:none`, `blob:limit=1048576`. */
async function filtersOf(folder) {
    const { code, stdout } = await (0,git/* runGit */.EO)(['config', '--get-regexp', '^remote\\..*\\.partialclonefilter$'], { folder });
    if (code !== 0)
        return [];
    return stdout
        .toString('utf8')
        .split('\n')
        .flatMap((line) => /\s(\S+)$/.exec(line)?.[1] ?? []);
}
const units = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };
/** Undefined where any of the filters leaves out more than what is large. */
function leastLimit(filters) {
    const limits = filters.map((filter) => {
        const [, digits = '', unit = ''] = /^blob:limit=(\d+)([kmg]?)$/i.exec(filter) ?? [];
        return digits === '' ? 0 : Number(digits) * (units[unit.toLowerCase()] ?? 1);
    });
    const least = Math.min(...limits);
    return least > 0 ? least : undefined;
}
/** Undefined where most files are missing: then it was not for their size. */
function largestOf(files, absent) {
    const sizes = files.flatMap(({ size, lfs }) => (size !== undefined && lfs !== true ? [size] : []));
    if (absent >= sizes.length)
        return undefined;
    return sizes.reduce((largest, size) => Math.max(largest, size), smallestLimit);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/sources/links.js

/** Bytes of what is written in a link; no system follows a longer one. */
const maxTarget = 4096;
/** Where a symbolic link leads by what is written in it, from the root; undefined where that is out of the tree, or nowhere. */
function linkTarget(path, written) {
    if (written === '' || written.startsWith('/'))
        return undefined;
    const target = external_node_path_.posix.join(external_node_path_.posix.dirname(path), written);
    return target === '..' || target.startsWith('../') ? undefined : target.replace(/\/$/, '');
}

// EXTERNAL MODULE: ./lib/sources/objects.js + 1 modules
var objects = __webpack_require__(4693);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
/** Git's id of a blob with this content, in a repository of SHA-1 objects. */
function blobId(content) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
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

;// CONCATENATED MODULE: ./lib/sources/folder.js



/** Far above any repository that people work in; what is left out unsaid would look like what is not there. */
const maxFiles = 1_000_000;
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
/** Regular files and links below a folder that git does not know. Throws ScanError for more than a million. */
function listFolder(root) {
    const files = [];
    const closed = [];
    const pending = [''];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of entries(root, folder, closed)) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (!derived.has(entry.name))
                    pending.push(path);
                continue;
            }
            const file = describe(root, path, entry);
            if (file)
                files.push(file);
            if (files.length > maxFiles)
                throw new errors/* ScanError */.s(`more than ${maxFiles} files`, { remedy: 'Name a folder of it to scan.' });
        }
    }
    return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), closed };
}
function entries(root, folder, closed) {
    try {
        return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder), { withFileTypes: true });
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
        const stats = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path));
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
            listing ??= list(root, known, notices);
            return listing;
        },
        read: (files, limits) => read(root, files, limits.maxBytes),
        notices: () => notices,
        close: async () => { },
    };
}
async function askGit(root) {
    const args = ['rev-parse', '--is-bare-repository', '--is-inside-work-tree'];
    const answer = await (0,git/* runGit */.EO)(args, { folder: root, timeout: questionTimeout }).catch(() => undefined);
    const [bare, inside] = answer?.code === 0 ? answer.stdout.toString('utf8').split('\n') : [];
    if (inside === 'true')
        return { commit: await headOf(root), inWorkTree: true };
    const hasGit = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, '.git'), { throwIfNoEntry: false }) !== undefined;
    if (bare === 'true' && !hasGit)
        throw new errors/* ScanError */.s('this is a bare repository, which has no work tree', {
            remedy: 'Name the revision to scan: --rev HEAD.',
            misnomer: { word: root, names: [] },
        });
    if (!hasGit)
        return { commit: undefined, inWorkTree: false };
    const trouble = !answer ? 'git could not be started' : answer.code === 0 ? 'its work tree is elsewhere' : (0,git/* failed */.gz)(args, answer).message;
    return { commit: undefined, trouble, inWorkTree: false };
}
async function headOf(root) {
    const args = ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'];
    const result = await (0,git/* runGit */.EO)(args, { folder: root, timeout: questionTimeout }).catch(() => undefined);
    return result?.code === 0 ? result.stdout.toString('utf8').trim() : undefined;
}
async function list(root, { inWorkTree, trouble }, notices) {
    if (!inWorkTree)
        return everything(root, notices, trouble);
    const tracked = await trackedFiles(root);
    if (!Array.isArray(tracked))
        return everything(root, notices, tracked.message);
    const untracked = await untrackedFiles(root);
    if (!untracked)
        return everything(root, notices, 'git took too long to find what is ignored', tracked);
    if (tracked.length === 0 && untracked.length === 0)
        return everything(root, notices);
    return merged(root, tracked, untracked);
}
/** More than git would list, so that nothing is missed; with tracked files, also those that are not on disk on purpose. */
async function everything(root, notices, trouble, tracked = []) {
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
    const { absent, missing } = await notCheckedOut(root, gone);
    const all = [...files, ...absent].sort((a, b) => (a.path < b.path ? -1 : 1));
    return withLeastSizes(root, markPointers(root, all), missing);
}
/** The error where git fails: a broken index must not hide the files. */
async function trackedFiles(root) {
    const args = ['ls-files', '-z', '-t', '--cached', '--stage'];
    const result = await (0,git/* runGit */.EO)(args, { folder: root });
    if (result.code !== 0)
        return (0,git/* failed */.gz)(args, result);
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
/** Undefined where git does not come to an end: the repository can make its ignore rules slow, or block whoever reads them. */
async function untrackedFiles(root) {
    const result = await (0,git/* runGit */.EO)(['ls-files', '-z', '--others', '--exclude-standard'], { folder: root, timeout: 20_000 });
    return result.code === 0 ? (0,git/* records */.V0)(result.stdout).filter((path) => !path.endsWith('/')) : undefined;
}
/** Tracked files that are not on disk: deleted ones are gone, sparse and partial checkouts still have theirs. */
async function notCheckedOut(root, gone) {
    if (gone.length === 0)
        return { absent: [], missing: new Map() };
    const sizes = await (0,objects/* objectSizes */.Et)(root, 'HEAD', gone.map((entry) => entry.blob));
    const kept = gone.filter((entry) => entry.skipped || !sizes.has(entry.blob));
    return {
        absent: kept.map(({ path, mode }) => ({ path, mode })),
        missing: new Map(kept.map(({ path, blob, skipped }) => [path, { skipped, size: sizes.get(blob) }])),
    };
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
            return { path, mode: 'symlink', ...targetOf(root, path) };
        if (!stats.isFile())
            return undefined;
        return { path, size: stats.size, mode: stats.mode & 0o111 ? 'executable' : 'file' };
    }
    catch (error) {
        const { code } = error;
        return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : { path, mode: 'file' };
    }
}
function targetOf(root, path) {
    const target = linkTarget(path, (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(root, path)));
    return target === undefined ? {} : { target };
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
    if (file.mode === 'symlink' || file.mode === 'submodule')
        return { file, failure: 'unreadable', detail: 'not a regular file' };
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
    const marked = await revision_markPointers(folder, files.sort((a, b) => (a.path < b.path ? -1 : 1)));
    return withLeastSizes(folder, await withTargets(folder, marked, sizes));
}
async function withTargets(folder, files, sizes) {
    const links = files.filter(({ mode, blob = '' }) => mode === 'symlink' && (sizes.get(blob) ?? maxTarget + 1) <= maxTarget);
    const targets = new Map();
    const written = (0,objects/* readObjects */.$I)(folder, links.map(({ blob = '' }) => blob));
    for (const link of links) {
        const target = linkTarget(link.path, (await written.next()).value?.toString('utf8') ?? '');
        if (target !== undefined)
            targets.set(link, target);
    }
    return files.map((file) => {
        const target = targets.get(file);
        return target === undefined ? file : { ...file, target };
    });
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
    if (!sources_isFolder(folder)) {
        throw new errors/* ScanError */.s(`${folder} is not a folder`, {
            remedy: 'Name the folder of the repository to scan.',
            misnomer: { word: folder, names: [] },
        });
    }
    return revision === undefined ? openWorkTree(folder) : openRevision(folder, revision);
}
/** False also where a part of the path is a file, or may not be looked into. */
function sources_isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 4693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Et: () => (/* binding */ objectSizes),
  $I: () => (/* binding */ readObjects),
  WL: () => (/* binding */ resolveCommit)
});

// UNUSED EXPORTS: isPartial

// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/sources/git.js + 1 modules
var git = __webpack_require__(4801);
;// CONCATENATED MODULE: ./lib/sources/no-commit.js


/** Enough to guess among; more than anybody remembers. */
const maxNames = 2000;
/** The error of a revision that is none, with what git said of it, and the branch that only a remote has. */
async function noCommit(folder, revision, result) {
    const says = result === undefined || /single revision|unknown revision|bad revision/.test(result.stderr) ? '' : (0,git/* failed */.gz)(['rev-parse'], result).message;
    if (/not a git repository/i.test(says))
        return new errors/* ScanError */.s(`${folder} is in no git repository, so it has no revisions`, {
            remedy: 'Scan it without a revision, or name a checkout.',
            misnomer: { word: revision, names: [] },
        });
    const names = await namesIn(folder);
    const remote = names.find((name) => name.endsWith(`/${revision}`));
    const meant = remote === undefined ? '' : `, did you mean "${remote}"?`;
    const shallow = (await isShallow(folder)) ? '; this checkout is shallow and holds its newest commits only' : '';
    return new errors/* ScanError */.s(`no commit "${revision}" in this repository${says && ` (${says})`}${meant}`, {
        remedy: `Check the name, or fetch it first${shallow}.`,
        ...(says === '' && { misnomer: { word: revision, names: remote === undefined ? names : [] } }),
    });
}
async function namesIn(folder) {
    const args = ['for-each-ref', `--count=${maxNames}`, '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags'];
    const { code, stdout } = await (0,git/* runGit */.EO)(args, { folder });
    return code === 0 ? stdout.toString('utf8').split('\n').filter(Boolean) : [];
}
async function isShallow(folder) {
    const { stdout } = await (0,git/* runGit */.EO)(['rev-parse', '--is-shallow-repository'], { folder });
    return stdout.toString('utf8').trim() === 'true';
}

;// CONCATENATED MODULE: ./lib/sources/objects.js



/** True for a partial clone: objects may be missing on purpose, and asking for one could start a fetch. */
async function isPartial(folder) {
    const found = await (0,git/* runGit */.EO)(['config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$'], { folder });
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
    const result = await (0,git/* runGit */.EO)(['cat-file', '--batch-check=%(objectname) %(objectsize)', '--buffer'], { folder, input: `${input}\n` });
    for (const line of result.stdout.toString('utf8').split('\n')) {
        const match = /^([0-9a-f]+) (\d+)$/.exec(line);
        if (match?.[1])
            sizes.set(match[1], Number(match[2]));
    }
    return sizes;
}
/** `rev-list --missing=print` is the one listing that names absent objects without trying to fetch them, also in old git. */
async function missingObjects(folder, commit) {
    const result = await (0,git/* runGit */.EO)(['rev-list', '--objects', '--no-walk', '--missing=print', '--no-object-names', commit], { folder });
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
    const child = (0,git/* spawnGit */.Iz)(['cat-file', '--batch', '--buffer'], { folder });
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
        (0,git/* stopGit */.Fd)(child);
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
        (0,git/* stopGit */.Fd)(child);
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
    const result = revision.startsWith('-') ? undefined : await (0,git/* runGit */.EO)(['rev-parse', '--verify', `${revision}^{commit}`], { folder });
    if (result?.code === 0)
        return result.stdout.toString('utf8').trim();
    throw await noCommit(folder, revision, result);
}


/***/ }),

/***/ 6582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ tellingIssue),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   gW: () => (/* binding */ tellingIssues),
/* harmony export */   n6: () => (/* binding */ describeIssue)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2599);

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
/** All that is wrong, what says most first. What is missing beside an unknown key is what that was meant for. */
function tellingIssues(issues) {
    const single = issues.flatMap((issue) => issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : (tellingIssue([issue]) ?? []));
    const misspelt = new Set(single.flatMap(({ code, path }) => (code === 'unrecognized_keys' ? [path.join('.')] : [])));
    const isMeant = ({ code, path }) => (code === 'invalid_type' && misspelt.has(path.slice(0, -1).join('.'))) || (code === 'custom' && misspelt.has(path.join('.')));
    const told = single.filter((issue) => !isMeant(issue));
    return told.toSorted((a, b) => Number(b.code === 'unrecognized_keys') - Number(a.code === 'unrecognized_keys'));
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
function keysOf(issue) {
    return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
}
/** What is wrong with the value at an issue's place, and what would be right there. */
function describeIssue(issue, schema, root) {
    const where = issue.path.length > 0 ? `\`${issue.path.map(String).join('.')}\`` : 'the file';
    if (issue.code === 'unrecognized_keys')
        return unknownKey(issue.keys[0] ?? '', issue.path, where, schema);
    const value = valueAt(root, issue.path);
    if (issue.code === 'invalid_value') {
        const wanted = issue.values.map(String);
        const is = value === undefined ? 'is missing' : `is ${quote(value)}`;
        return `${where} ${is}, must be one of ${wanted.join(', ')}${wordMeant(value, wanted)}`;
    }
    if (issue.code !== 'invalid_type')
        return `${where}: ${issue.message}`;
    if (value === undefined)
        return `${where} is missing`;
    const remedy = issue.expected === 'string' && typeof value !== 'object' ? ': put it in quotes' : '';
    return `${where} is ${quote(value)}, must be ${noun(issue.expected)}${remedy}`;
}
/** What says the same elsewhere stands before what is written nearly so: "no" is not a slip of "on". */
const synonyms = { no: 'off', false: 'off', disabled: 'off', yes: 'on', true: 'on', enabled: 'on', all: 'any' };
function wordMeant(value, wanted) {
    const same = synonyms[String(value).toLowerCase()];
    if (same !== undefined && wanted.includes(same))
        return `, did you mean "${same}"?`;
    return typeof value === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(value, wanted) : '';
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
    const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(key, allowed);
    const others = meant === '' && allowed.length > 0 && allowed.length <= 8 ? `; the keys there are ${allowed.join(', ')}` : '';
    return `unknown key "${key}"${path.length > 0 ? ` in ${where}` : ''}${meant}${others}`;
}
function quote(value) {
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
function valueAt(root, path) {
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


/***/ }),

/***/ 2335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseStrictYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/model/yaml-tokens.js
var yaml_tokens = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/strict/issue.js
var strict_issue = __webpack_require__(6582);
;// CONCATENATED MODULE: ./lib/strict/trouble.js
/** What the commoner mistakes come to, and how each is mended. */
const words = {
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
    return words[code] ?? message.split(/ at line \d+/)[0]?.trim() ?? message;
}

;// CONCATENATED MODULE: ./lib/strict/yaml.js





const maxCharacters = 256 * 1024;
const maxDepth = 20;
/** Told at once; who mends these sees the next. */
const maxIssues = 5;
/**
 * Reads YAML as strictly as it can be read: any warning, a duplicate, a tag or an unknown key is a ConfigurationError that names
 * the file, the line and the nearest right word.
 */
function parseStrictYaml(schema, text, path) {
    const source = parsePlainYaml(text, path);
    const parsed = schema.safeParse(source.value);
    if (parsed.success)
        return { ...source, value: parsed.data };
    const [first, ...others] = (0,strict_issue/* tellingIssues */.gW)(parsed.error.issues).map((issue) => ({
        message: (0,strict_issue/* describeIssue */.n6)(issue, schema, source.value),
        line: source.lineOf((0,strict_issue/* keysOf */.YD)(issue)),
    }));
    const further = others.slice(0, maxIssues - 1).map(({ message, line }) => `\n${path}:${line}: ${message}`);
    const more = others.length < maxIssues ? '' : `\nand ${others.length - maxIssues + 1} more`;
    const message = `${first?.message ?? 'is not valid'}${further.join('')}${more}`;
    throw new errors/* ConfigurationError */.j(message, { location: { path, line: first?.line ?? 1 } });
}
function parsePlainYaml(written, path) {
    const text = written.replace(/^\uFEFF/, '');
    if (text.length > maxCharacters)
        throw new errors/* ConfigurationError */.j(`is larger than ${maxCharacters / 1024} KiB`, { location: { path } });
    if (/[\0\uFFFD]/.test(text))
        throw new errors/* ConfigurationError */.j('is not text in UTF-8', { location: { path } });
    const read = new dist/* LineCounter */.HN();
    if (!(0,yaml_tokens/* yamlTokens */.m)(text, read))
        throw new errors/* ConfigurationError */.j('is nested too deeply to be read', { location: { path, line: read.lineStarts.length } });
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
    if (depth > maxDepth)
        return { reason: `is nested more than ${maxDepth} levels deep`, node: node };
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


/***/ }),

/***/ 7349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ definitionIndex),
/* harmony export */   u: () => (/* binding */ showDefinitions)
/* harmony export */ });
/* harmony import */ var _match_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(336);
/* harmony import */ var _match_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9884);


/** Compiles what records say of modules that a platform calls by the names in them, each found by the first of these names. */
function definitionIndex(patterns) {
    const byFirst = new Map();
    for (const [{ names, files }, claim] of patterns) {
        const [first = '', ...rest] = names;
        const index = files && (0,_match_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathIndex */ .A)(files.map((glob) => [glob, true]));
        const isIn = (path) => index === undefined || index.find(path).length > 0;
        byFirst.set(first, [...(byFirst.get(first) ?? []), { rest: rest.map((glob) => (0,_match_name_js__WEBPACK_IMPORTED_MODULE_0__/* .globOf */ .k8)(glob)), isIn, claim }]);
    }
    return (name, others, path) => (byFirst.get(name) ?? []).flatMap(({ rest, isIn, claim }) => (isIn(path) && rest.every((fits) => others.some(fits)) ? [claim] : []));
}
/** Shows what a module defines at its top, each name once. */
function showDefinitions({ definitions }, see) {
    const top = new Map();
    for (const definition of definitions)
        if (!definition.name.includes('.'))
            top.set(definition.name, definition);
    const words = [...top.keys()];
    for (const [name, definition] of top)
        see('defines', name, definition, { words, within: name });
}


/***/ }),

/***/ 3865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isExpression),
/* harmony export */   u: () => (/* binding */ isFoundIn)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

const compiled = new Map();
/** Whether a record's expression is found in a text; in linear time, as a repository's policy file may bring records of its own. Throws for a broken one. */
function isFoundIn(expression, text) {
    const matcher = compiled.get(expression) ?? re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(expression);
    compiled.set(expression, matcher);
    return matcher.matcher(text).find();
}
/** Whether RE2 knows the expression: it has no look-around and no back references. */
function isExpression(text) {
    try {
        re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 2819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ everyArgument),
/* harmony export */   Nf: () => (/* binding */ argumentOf),
/* harmony export */   cl: () => (/* binding */ spellings),
/* harmony export */   eP: () => (/* binding */ anyArgument)
/* harmony export */ });
/* harmony import */ var _match_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(336);

/** Returns a test that holds where every condition's argument is written and has its value, whichever of several texts it is; `*` is any value, known or not. */
function everyArgument(conditions) {
    const tests = Object.entries(conditions).map((one) => condition(one, ({ either = [] }) => either));
    return (given) => tests.every((test) => test(given));
}
/** Returns a test that holds where any condition's argument is written and is known to have its value. */
function anyArgument(conditions) {
    const tests = Object.entries(conditions).map((one) => condition(one, () => []));
    return (given) => tests.some((test) => test(given));
}
function condition([key, glob], textsOf) {
    const places = placesOf(key);
    if (glob === '*')
        return (given) => argumentAt(given, places) !== undefined;
    const fits = (0,_match_name_js__WEBPACK_IMPORTED_MODULE_0__/* .globOf */ .k8)(glob);
    return (given) => {
        const value = argumentAt(given, places);
        const texts = value ? textsOf(value) : [];
        return spellings(value).some(fits) || (texts.length > 0 && texts.every(fits));
    };
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
/** What is read from the command line: its default is not all that it may be. */
const option = /\.parse_(?:known_)?args\(\)/;
/** A value as text, in each way that a record may spell it: `…` stands for what is not known, a list for any of its items, `[]` for none. */
function spellings(value) {
    if (value === undefined)
        return [];
    const { literal, head, reference, items } = value;
    if (literal === true)
        return ['True', 'true'];
    if (literal === false)
        return ['False', 'false'];
    if (literal === null)
        return ['None', 'null'];
    if (literal !== undefined)
        return [String(literal), ...(reference !== undefined && option.test(reference) ? [reference] : [])];
    const named = reference === undefined ? [] : [reference];
    if (head !== undefined)
        return [...named, `${head}…`];
    if (reference !== undefined)
        return named;
    return items?.length === 0 ? ['[]'] : (items ?? []).flatMap(spellings);
}


/***/ }),

/***/ 5503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ dottedIndex),
/* harmony export */   _: () => (/* binding */ firstSegment)
/* harmony export */ });
/* harmony import */ var _graph_dotted_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3972);
/* harmony import */ var _match_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(336);
/* harmony import */ var _match_segments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9121);



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
        for (const pattern of (0,_match_name_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutBraces */ .L)(written))
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
                ...(byLast.get((0,_graph_dotted_name_js__WEBPACK_IMPORTED_MODULE_2__/* .lastName */ .UK)(plain)) ?? []),
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
    entry.segments ??= entry.words.map(_match_segments_js__WEBPACK_IMPORTED_MODULE_1__/* .segmentOf */ .d);
    return (0,_match_segments_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v)(entry.segments, segments, entry.prefix);
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


/***/ }),

/***/ 336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withoutBraces),
/* harmony export */   O5: () => (/* binding */ nameIndex),
/* harmony export */   k8: () => (/* binding */ globOf)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);

/** Longest text that a glob is held against: what stands beyond it decides nothing. */
const maxLength = 500;
/** Patterns that the braces of one may stand for; a handful of braces would else stand for a million. */
const mostAlternatives = 1000;
/** Writes out `{a,b}`: the patterns without braces that one with braces stands for. */
function withoutBraces(pattern) {
    if (!pattern.includes('{'))
        return [pattern];
    const [, before = '', words, after = ''] = /^([^{}\\$]*)\{([^{}\\$]+,[^{}\\$]+)\}([^{}\\$]*)$/.exec(pattern) ?? [];
    return words === undefined
        ? minimatch__WEBPACK_IMPORTED_MODULE_0__/* .minimatch */ .xF.braceExpand(pattern, { braceExpandMax: mostAlternatives })
        : words.split(',').map((word) => `${before}${word}${after}`);
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
        return letterTest(glob);
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
/** Letter by letter; where it fails, the last star takes one letter more. No more steps than both lengths multiplied. */
function letterTest(glob) {
    return (text) => {
        let [at, read, star, taken] = [0, 0, -1, 0];
        while (read < text.length) {
            if (glob[at] === '*')
                [star, taken, at] = [at, read, at + 1];
            else if (glob[at] === '?' || glob[at] === text[read])
                [at, read] = [at + 1, read + 1];
            else if (star >= 0)
                [at, taken, read] = [star + 1, taken + 1, taken + 1];
            else
                return false;
        }
        return /^\**$/.test(glob.slice(at));
    };
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


/***/ }),

/***/ 9884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pathIndex)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _match_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(336);
/* harmony import */ var _match_segments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9121);



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
        for (const pattern of (0,_match_name_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutBraces */ .L)(written)) {
            const entry = { fits: fitOf(pattern), claim };
            const folders = pattern.split('/');
            const name = folders.pop() ?? '';
            const ending = /^[^.]*\*[^.]*(\.[^.]+)$/.exec(name)?.[1];
            const folder = folders.find((word) => word !== '' && isPlain(word));
            if (isPlain(name))
                add(byName, name, entry);
            else if (ending && isPlain(ending))
                add(byEnding, ending, entry);
            else if (folder)
                add(byFolder, folder, entry);
            else
                others.push(entry);
        }
    }
    return {
        find(path) {
            const segments = path.split('/');
            const name = segments.at(-1) ?? '';
            const candidates = [...(byName.get(name) ?? []), ...(byEnding.get(endingOf(name)) ?? [])];
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
function isPlain(word) {
    return !/[*?[\]()!+@]/.test(word);
}
/** A pattern without `/` is held against the file's name. What is no plain glob is left to minimatch, and compiled when it is first asked. */
function fitOf(pattern) {
    const words = pattern.split('/');
    if (/[[\]()\\!#]/.test(pattern))
        return otherFit(pattern, words.length === 1);
    if (words.length === 1) {
        const test = (0,_match_name_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)(pattern);
        return (_, segments) => test(segments.at(-1) ?? '');
    }
    // `a/**` is what lies below `a`, and not a file of that name.
    const below = [...words, ...(words.at(-1) === '**' ? ['*'] : [])];
    let compiled;
    return (_, segments) => {
        compiled ??= below.map(_match_segments_js__WEBPACK_IMPORTED_MODULE_2__/* .segmentOf */ .d);
        return (0,_match_segments_js__WEBPACK_IMPORTED_MODULE_2__/* .holds */ .v)(compiled, segments);
    };
}
function otherFit(pattern, nameOnly) {
    let glob;
    return (path, segments) => {
        glob ??= new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(pattern, { dot: true });
        return glob.match(nameOnly ? (segments.at(-1) ?? '') : path);
    };
}
/** The last dot and what follows; the whole name where it has none. */
function endingOf(name) {
    return name.slice(Math.max(name.lastIndexOf('.'), 0));
}
function add(map, key, entry) {
    const list = map.get(key);
    if (list)
        list.push(entry);
    else
        map.set(key, [entry]);
}


/***/ }),

/***/ 9121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ segmentOf),
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _match_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(336);

/** Compiles a segment as a record writes it: plain, with `*` and `?`, or `**`. */
function segmentOf(word) {
    return word === '**' ? { many: true } : { many: false, test: (0,_match_name_js__WEBPACK_IMPORTED_MODULE_0__/* .globOf */ .k8)(word) };
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


/***/ }),

/***/ 3604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ HazardFile),
/* harmony export */   NL: () => (/* binding */ Tool),
/* harmony export */   dC: () => (/* binding */ ToolFile),
/* harmony export */   lA: () => (/* binding */ Hazard)
/* harmony export */ });
/* unused harmony exports Recogniser, Role, RoleRecord, HazardSign */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6843);
/* harmony import */ var _model_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5172);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3865);



const patterns = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1)).optional();
/**
 * How something shows itself in a repository. Every list is an "or".
 * Dotted patterns (`imports`, `calls`) match segment by segment: `*` within one segment, `**` any number of segments.
 * Globs (`files`) are minimatch's, from the project's root; those without `/` match the file's name in any folder.
 */
const Recogniser = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    imports: patterns.describe('Python modules: `mlflow` matches `mlflow` and `mlflow.sklearn`.'),
    calls: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            with: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
                .optional()
                .describe('Argument by name, position (`0`) or either (`path|0`) → glob over its value; `*` is any, written or computed.'),
            without: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional().describe('Arguments that, with any of these values, are no match.'),
        }),
    ]))
        .optional()
        .describe('Resolved dotted names of calls, `()` left out: `mlflow.log_*`, `sklearn.**.fit`.'),
    bases: patterns.describe('Resolved base classes of class definitions.'),
    defines: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ names: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1)).min(1), files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional() }))
        .optional()
        .describe('Functions and classes that a Python module defines at its top, for a platform to call by these names: the first of `names` as it is, and one for each glob behind it.'),
    packages: patterns.describe('Names in dependency manifests; `*` allowed.'),
    files: patterns,
    settings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() }))
        .optional()
        .describe('Key (dotted pattern) and value (glob) of a settings file.'),
    commands: patterns.describe('Leading words of a command: `dvc`, `aws sagemaker`, `python -m pytest`; `*` is one word. An option alone is one that an image is given.'),
    images: patterns.describe('Globs over image references without tag or digest.'),
    actions: patterns.describe('Globs over `uses:` without its ref.'),
    kinds: patterns.describe('`group/Kind` of Kubernetes objects; the group may hold `*`, versions are ignored: `serving.kserve.io/InferenceService`.'),
    terraform: patterns.describe('Globs over resource and data types: `aws_sagemaker_*`.'),
    charts: patterns.describe('Globs over names of Helm charts that are installed, without their repository: `kube-prometheus-stack`.'),
    uris: patterns.describe('Prefixes of string literals: `s3://`.'),
    environment: patterns.describe('Names of environment variables that code or configuration sets or reads.'),
    foreign: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        language: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        imports: patterns.describe('Packages, by `library()`, `using`, `import`.'),
        calls: patterns.describe('Functions, without the package before them.'),
    }))
        .optional()
        .describe('What code of other languages loads and calls.'),
});
/** What a tool can be doing where its calls or files are found; analyses ask for roles, never for tools by name. */
const Role = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
    'trains',
    'brings-algorithm',
    'tracks',
    'names-tracker',
    'mutes-tracker',
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
    'asserts',
    'measures-coverage',
    'installs',
    'seeds',
    'draws',
    'deploys',
    'rolls-back',
    'gates-quality',
    'hosts-models',
    'manages-runtime',
    'operates',
    'runs-jobs',
]);
const Release = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ package: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const RoleRecord = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    role: Role,
    ...Recogniser.shape,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_model_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .MonitoringKind */ .Tx, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_model_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .MonitoringKind */ .Tx)])
        .optional()
        .describe('Of the role `monitors`; several where it is more than one thing.'),
    layer: _model_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .Layer */ .Wd.optional().describe('Of a proprietary platform: what the call touches.'),
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Of `saves-model` and `loads-model`: the file format. Of `reads-data`: `hub`, `database`.'),
    general: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .optional()
        .describe('Of `serves`: a framework for any request; it serves predictions only where what it runs reaches a model. Of `deploys`: it counts only where an image can hold what serves. Of `monitors`: where the tool shows nothing surer, in code that is named for drift, or as a dashboard where it has no model. Of `trains`: not in code that only prepares data, and no command, which may start any job. Of `reads-data`: only where training reaches it. Of `rolls-back`: only where a person gives the `argument`.'),
    local: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .optional()
        .describe('Of `deploys`: it also starts things on one’s own machine; it counts only in CI, or in what is named for deploying.'),
    portable: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional().describe('Of `saves-model`: another framework can load it, without running code.'),
    executable: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional().describe('Of `saves-model` and `loads-model`: loading can run code.'),
    unsure: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .optional()
        .describe('Of `tracks`: it may record nothing, as the value of an option decides: the answer is open where nothing surer is found.'),
    frameworks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .optional()
        .describe('Of `tracks`: ids of the training tools whose runs it records by itself; for runs of others alone it is unsure.'),
    until: Release.optional().describe('Of `tracks`: the release of a package from which it no longer holds; unsure where the project can install older and newer ones.'),
    remote: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .optional()
        .describe('Of `trains`: it starts a job that runs whatever program it is given: what that program does is not seen where it is started.'),
    safeSince: Release.optional().describe('Of `loads-model`: the release of a package from which loading runs no code; `executable` holds where the project can install an older one.'),
    unknownBefore: Release.optional().describe('Of `loads-model`: the release of a package from which what it loads holds no code unless that is asked for; not known where the project installs an older one.'),
    transient: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .optional()
        .describe('Of `trains`: it divides what it is given and leaves no model for anything else; it counts only where nothing else is fitted.'),
    argument: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Name, position or either (`path|0`) of the argument that the role is about: a path, a route, a model, a version.'),
    omitted: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Of `manages-runtime`: the argument that the call leaves to the platform.'),
    pinned: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine(_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isExpression */ .B, 'is no regular expression of RE2'))
        .optional()
        .describe('Of `hosts-models` and `manages-runtime`: regular expressions (RE2), one of which is found in every value of the argument that names one fixed version.'),
    opaque: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine(_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isExpression */ .B, 'is no regular expression of RE2'))
        .optional()
        .describe('Of `hosts-models`: regular expressions (RE2) of values that name something of the account itself, which do not say whether it stays as it is.'),
    implied: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .optional()
        .describe('The role alone does not show the tool at work: a framework plays it by itself, or the call may go to another.'),
    when: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional().describe('Arguments that must have these values (globs) for the role to hold.'),
    unless: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional().describe('Arguments that, with any of these values, take the role away.'),
});
const Tool = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[a-z0-9][a-z0-9-]*$/),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    licence: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['open-source', 'proprietary']),
    hosting: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['self', 'vendor', 'unknown']),
    vendor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    homepage: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    platform: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional().describe('A proprietary platform that counts for lock-in.'),
    layers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_model_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .Layer */ .Wd).optional().describe('Layers a platform touches where no role says it more exactly.'),
    alternatives: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional().describe('Open counterparts by tool id.'),
    unlisted: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional().describe('Nothing that anyone would call a tool: its roles count, and it is not listed with the tools.'),
    also: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_model_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .Capability */ .nS).optional().describe('Further capabilities.'),
    configured: Recogniser.optional().describe('Evidence that it is set up: files of its own format, a service in compose or Kubernetes.'),
    used: Recogniser.optional().describe('Evidence that it runs: imported and called, run by CI, a pipeline or an image.'),
    declared: Recogniser.optional().describe('Evidence that it is only listed: packages of a manifest.'),
    elsewhere: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1)),
        settings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1)).optional(),
        options: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1)),
        own: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1)),
    })
        .optional()
        .describe('Environment variables, settings that code or a command makes by name, and options of commands that send what speaks its protocol to another server, and globs over addresses that are its own: where a variable or a setting is any other, `uris` show nothing, and a command with such an option never does.'),
    roles: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(RoleRecord).optional(),
});
/** One way in which a hazard shows itself. */
const HazardSign = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...Recogniser.shape,
    when: RoleRecord.shape.when,
    unless: RoleRecord.shape.unless,
    safeSince: Release.optional().describe('The release of a package from which the default is safe: no hazard where the project cannot install an older one.'),
    safeBeside: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional().describe('Names of calls that, in the same file, take the danger away.'),
});
/** Code that endangers whoever runs it, recognised as a tool's roles are. */
const Hazard = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[a-z0-9][a-z0-9-]*$/),
    says: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('What is dangerous about it, in one clause.'),
    signs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(HazardSign),
});
const HazardFile = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ hazards: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Hazard) });
const ToolFile = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    capability: _model_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .Capability */ .nS,
    lists: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1)))
        .optional()
        .describe('Names of calls and classes that several records share: `$name` among `calls` or `bases` stands for all of that list.'),
    tools: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Tool),
});


/***/ }),

/***/ 5523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder),
/* harmony export */   y: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3434);



/** What no other path would mend. */
const ofTheDisk = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the quota of the disk is used up',
    EFBIG: 'the file may not become that large',
    EIO: 'the disk fails',
};
/** What another path would mend. */
const ofThePath = {
    ENOENT: 'there is no such folder',
    ENOTDIR: 'a part of the path is a file',
    EEXIST: 'a part of the path is a file',
    EISDIR: 'it is a folder',
    EACCES: 'you may not write there',
    EPERM: 'you may not write there',
    EROFS: 'the file system can only be read',
    ENAMETOOLONG: 'the name is too long',
};
/**
 * Writes the file whole or not at all: beside it first, then in its place. What is no regular file, such as /dev/stdout or a pipe, is
 * written to as it is. Throws ScanError where the disk takes no more, and ConfigurationError where no file can be at that path.
 */
function writeWhole(path, text) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
        if (stats && !stats.isFile())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, text);
        else
            replace(stats ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path) : path, text);
    }
    catch (error) {
        throw failureOf(path, error);
    }
}
/** Makes the folder with those above it, where they are not there. Throws as `writeWhole` does. */
function makeFolder(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path, { recursive: true });
    }
    catch (error) {
        throw failureOf(path, error);
    }
}
function replace(path, text) {
    const partial = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.partial`;
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(partial, 'wx');
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, text);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(partial, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(partial, { force: true });
        throw error;
    }
}
function failureOf(path, cause) {
    const { code = '', message } = cause;
    const full = ofTheDisk[code];
    if (full !== undefined)
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanError */ .s(`cannot write ${path}: ${full} (${code})`, { cause, remedy: 'Make room and run it again.' });
    const reason = ofThePath[code];
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`cannot write ${path}: ${reason === undefined ? message : `${reason} (${code})`}`, {
        cause,
        remedy: 'Name a file in a folder that exists and that you may write to.',
    });
}


/***/ })

};
