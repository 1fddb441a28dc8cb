export const id = 673;
export const ids = [673];
export const modules = {

/***/ 1673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lockCommand: () => (/* binding */ lockCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(5250);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
;// CONCATENATED MODULE: ./lib/github/client.js

// The package's index reads and prints the event when it is imported; only this half of it is wanted.



const usual = { second: 1_000, request: 30_000, pause: 90_000 };
const retries = 2;
const waitsForLimits = 2;
function silent() { }
/** A client that honours the runner's proxy, retries what is safe to repeat and waits out short rate limits. */
function connect(token, apiUrl, patience = usual) {
    const worthWaiting = (seconds, _request, _client, tries) => tries < waitsForLimits && seconds * 1_000 <= patience.pause;
    const Client = utils/* GitHub */.gq.plugin(timeLimit(patience.request), dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
    return new Client((0,utils/* getOctokitOptions */.EG)(token, {
        baseUrl: apiUrl,
        userAgent: 'mlops-scorecard',
        log: { debug: silent, info: silent, warn: silent, error: silent },
        retry: { retries, retryAfterBaseValue: patience.second },
        throttle: {
            // Without a name, all clients of a process would share one queue.
            id: (0,external_node_crypto_.randomUUID)(),
            onRateLimit: worthWaiting,
            onSecondaryRateLimit: worthWaiting,
            retryAfterBaseValue: patience.second,
        },
    }));
}
/** First in line, and so innermost: each try gets a limit of its own. */
function timeLimit(milliseconds) {
    return (client) => {
        client.hook.before('request', (options) => {
            options.request = { ...options.request, signal: AbortSignal.timeout(milliseconds) };
        });
        return {};
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
;// CONCATENATED MODULE: ./lib/github/failure.js

/** Tells failed requests apart; whatever else was thrown is thrown on. */
function failureOf(error) {
    const answer = readAnswer(error);
    if (!answer)
        throw error;
    const { status, message, headers } = answer;
    const says = `${status}: ${message}`;
    if (!headers)
        return network(message);
    if (status >= 500)
        return { kind: 'unavailable', says, advice: 'GitHub had trouble; run the job again.', temporary: true };
    if (status === 429 || headers['x-ratelimit-remaining'] === '0' || /secondary rate/i.test(message))
        return rateLimited(says, headers);
    if (status === 403 && /not accessible by/i.test(message))
        return readOnly(says, headers['x-accepted-github-permissions']);
    if (status === 401)
        return { kind: 'denied', says, advice: 'The token is not valid: check the input `token`.', temporary: false };
    if (status === 403)
        return { kind: 'denied', says, advice: 'The token may not do this here.', temporary: false };
    if (status === 404)
        return notFound(says);
    return { kind: 'rejected', says, advice: 'GitHub refused the request; please report this.', temporary: false };
}
const RequestFailure = schemas/* looseObject */._H3({
    status: schemas/* number */.aig(),
    message: schemas/* string */.YjP(),
    response: schemas/* looseObject */._H3({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }).optional(),
});
function readAnswer(error) {
    if (error instanceof classic_errors/* ZodError */.G)
        return { status: 0, message: 'the answer is cut off, or not what GitHub would say' };
    const { data } = RequestFailure.safeParse(error);
    return data && { status: data.status, message: data.message, ...(data.response && { headers: data.response.headers }) };
}
function network(message) {
    return {
        kind: 'network',
        says: message,
        advice: 'GitHub could not be reached; check the proxy settings of the runner and run the job again.',
        temporary: true,
    };
}
function rateLimited(says, headers) {
    const seconds = Number(headers['retry-after']);
    return {
        kind: 'rate-limited',
        says,
        advice: "The token's rate limit is used up; run the job again later.",
        temporary: true,
        ...(seconds > 0 && { retryAfter: seconds }),
    };
}
function readOnly(says, accepted) {
    const permissions = typeof accepted === 'string' && /^[\w=;, -]+$/.test(accepted) ? ` (it asks for ${accepted})` : '';
    return {
        kind: 'read-only',
        says,
        advice: `The token lacks a permission: give the job \`permissions: pull-requests: write\`${permissions}. Runs for forks and for Dependabot are read-only whatever the workflow says.`,
        temporary: false,
    };
}
function notFound(says) {
    return {
        kind: 'not-found',
        says,
        advice: 'It does not exist, or the token has no access to it: GitHub does not tell the two apart.',
        temporary: false,
    };
}

;// CONCATENATED MODULE: ./lib/github/remote-files.js



const Commit = schemas/* looseObject */._H3({ sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/) });
const File = schemas/* looseObject */._H3({ type: schemas/* literal */.euz('file'), encoding: schemas/* literal */.euz('base64'), content: schemas/* string */.YjP() });
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
            const { data } = File.safeParse(answer.data);
            if (data)
                return Buffer.from(data.content, 'base64').toString('utf8');
            throw new errors/* ConfigurationError */.j(`${owner}/${repo}:${path} is not a file of less than 1 MB`);
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
        if (failureOf(error).kind === 'not-found')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/github/remote-policy.js




/**
 * Opens the repositories that policy files name, each once, so that all of it is of one commit. Throws ConfigurationError where there
 * is no token, no such ref or no access, and ScanError where GitHub cannot say now: missing policy is no policy to pass by.
 */
function remoteRepositories(token, apiUrl) {
    const opened = new Map();
    return async (wanted) => {
        const { owner, name, path, ref } = wanted;
        const what = `the policy file ${owner}/${name}:${path}@${ref}`;
        if (token === '')
            throw new errors/* ConfigurationError */.j(`${what} cannot be read: there is no token`, { remedy: 'Give the token that may read it.' });
        const key = `${owner}/${name}@${ref}`.toLowerCase();
        const files = opened.get(key) ?? openRemote(connect(token, apiUrl), { owner, name }, ref);
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
        const { says, advice, temporary } = failureOf(cause);
        if (temporary)
            throw new errors/* ScanError */.s(`${what} cannot be read: GitHub answers "${says}"`, { remedy: advice, cause });
        throw new errors/* ConfigurationError */.j(`${what} cannot be read: GitHub answers "${says}"`, {
            remedy: `${advice} The workflow's own token reads this repository and public ones; for another, pass the token of a GitHub App with \`contents: read\` there.`,
            cause,
        });
    }
}

// EXTERNAL MODULE: ./lib/rules.js + 8 modules
var rules = __webpack_require__(7954);
// EXTERNAL MODULE: ./lib/settings/vendored.js
var vendored = __webpack_require__(9966);
// EXTERNAL MODULE: ./lib/sources/index.js + 4 modules
var sources = __webpack_require__(1177);
// EXTERNAL MODULE: ./lib/cli/open.js
var cli_open = __webpack_require__(8000);
// EXTERNAL MODULE: ./lib/cli/output.js
var output = __webpack_require__(1517);
;// CONCATENATED MODULE: ./lib/cli/policy/lock.js










/** `policy lock [path]`: vendors all that the policy file inherits, with commits and hashes, in place of what was vendored before. */
async function lockCommand(path) {
    const folder = (0,external_node_path_.resolve)(path);
    const files = (0,rules/* ruleFilesOf */.dT)(await (0,sources/* openSource */.o)(folder));
    const { GITHUB_TOKEN: token = '', GITHUB_API_URL: apiUrl = 'https://api.github.com' } = process.env;
    const { open, reads } = recording(remoteRepositories(token, apiUrl));
    await (0,rules/* loadRules */.A7)(await (0,rules/* readLayers */.n4)(files, undefined, { open }), (0,cli_open/* today */.E)());
    const all = [...reads.values()];
    assertOneCopy(all);
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, vendored/* vendorFolder */.N9), { recursive: true, force: true });
    if (all.length === 0)
        return (0,output/* write */.t)('nothing is inherited from another repository, so nothing is vendored\n');
    for (const { reference, files: texts } of all) {
        for (const [file, text] of texts)
            writeBelow(folder, (0,vendored/* vendoredPath */.pw)(reference, file), text);
    }
    writeBelow(folder, vendored/* lockPath */.HZ, (0,dist/* stringify */.As)(lockOf(all)));
    const lines = all.map(({ reference, commit, files: texts }) => `${reference.owner}/${reference.name}@${reference.ref}  ${commit}  ${texts.size} files`);
    return (0,output/* write */.t)(`${[...lines, `wrote ${vendored/* lockPath */.HZ}: commit it with what stands beside it`].join('\n')}\n`);
}
function recording(open) {
    const reads = new Map();
    return {
        reads,
        async open(reference) {
            const files = await open(reference);
            const key = `${reference.owner}/${reference.name}@${reference.ref}`;
            const read = reads.get(key) ?? { reference, commit: files.commit ?? reference.ref, files: new Map() };
            reads.set(key, read);
            return {
                ...files,
                async read(path) {
                    const text = await files.read(path);
                    if (text !== undefined)
                        read.files.set(path, text);
                    return text;
                },
            };
        },
    };
}
/** A copy has one place, whatever the ref: two commits of one repository cannot both be vendored. */
function assertOneCopy(reads) {
    const texts = new Map();
    for (const { reference, files } of reads) {
        for (const [file, text] of files) {
            const copy = (0,vendored/* vendoredPath */.pw)(reference, file);
            if ((texts.get(copy) ?? text) !== text)
                throw new errors/* ConfigurationError */.j(`${reference.owner}/${reference.name}:${file} is inherited at two commits that differ`, {
                    remedy: 'Let every file that extends it name the same commit.',
                });
            texts.set(copy, text);
        }
    }
}
function lockOf(reads) {
    return {
        schema: 'policy-lock/1',
        repositories: reads.map(({ reference, commit, files }) => ({
            repository: `${reference.owner}/${reference.name}`,
            ref: reference.ref,
            commit,
            files: Object.fromEntries([...files].toSorted().map(([file, text]) => [file, (0,vendored/* sha256 */.sc)(text)])),
        })),
    };
}
function writeBelow(folder, path, text) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, path), text);
}


/***/ })

};
