export const id = 733;
export const ids = [733];
export const modules = {

/***/ 4114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./lib/github/log.js
var log = __webpack_require__(853);
;// CONCATENATED MODULE: ./lib/github/annotations.js


// The runner keeps ten of a level and step; the last is left for what the run has to say about itself.
const mostOfLevel = 9;
const longestMessage = 4_000;
const issue = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
/** Puts the first nine of each level on the run; returns how many were left out. */
function annotate(annotations) {
    const used = { error: 0, warning: 0, notice: 0 };
    let omitted = 0;
    for (const annotation of annotations) {
        if (used[annotation.level] === mostOfLevel)
            omitted += 1;
        else
            say(annotation);
        used[annotation.level] = Math.min(used[annotation.level] + 1, mostOfLevel);
    }
    return omitted;
}
/** One annotation, outside of the count. */
function say({ level, title, message, path, line }) {
    const text = message
        .split(/\r\n|\r|\n/)
        .map(log/* loggable */.o)
        .join('\n');
    issue[level](text.slice(0, longestMessage), {
        title: (0,log/* loggable */.o)(title),
        ...(path !== undefined && { file: path }),
        ...(line !== undefined && { startLine: line }),
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(1053);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
;// CONCATENATED MODULE: ./lib/github/payload.js


const Commit = schemas/* string */.YjP().regex(/^(?!0+$)(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const FullName = schemas/* looseObject */._H3({ full_name: schemas/* string */.YjP() });
/** GitHub sends 25 MB at most. */
const mostBytes = 64 * 1024 * 1024;
/** A field that is absent, or not what we know it to be, is undefined: an event is never refused for a field. */
function optional(schema) {
    return schema.optional().catch(undefined);
}
const PullRequestPayload = schemas/* looseObject */._H3({
    number: schemas/* int */.Whr().positive(),
    head: schemas/* looseObject */._H3({ sha: Commit, repo: optional(FullName) }),
    base: schemas/* looseObject */._H3({ ref: schemas/* string */.YjP(), sha: Commit, repo: optional(FullName) }),
});
const WorkflowRunPayload = schemas/* looseObject */._H3({
    head_sha: Commit,
    pull_requests: schemas/* array */.YOg(schemas/* looseObject */._H3({
        number: schemas/* int */.Whr().positive(),
        head: schemas/* looseObject */._H3({ sha: Commit }),
        base: schemas/* looseObject */._H3({ ref: schemas/* string */.YjP(), sha: Commit, repo: schemas/* looseObject */._H3({ id: schemas/* number */.aig() }) }),
    }))
        .catch([]),
});
const Payload = schemas/* looseObject */._H3({
    repository: optional(schemas/* looseObject */._H3({ id: optional(schemas/* number */.aig()), full_name: optional(schemas/* string */.YjP()) })),
    pull_request: optional(PullRequestPayload),
    merge_group: optional(schemas/* looseObject */._H3({ head_sha: Commit, base_ref: schemas/* string */.YjP(), base_sha: Commit })),
    workflow_run: optional(WorkflowRunPayload),
    before: optional(Commit),
    ref: optional(schemas/* string */.YjP()),
});
/** Reads the event's payload; a missing or broken file gives an empty one and the reason. */
function readPayload(path) {
    if (!path)
        return { payload: {}, trouble: 'GITHUB_EVENT_PATH is not set' };
    try {
        const { size } = (0,external_node_fs_.statSync)(path);
        if (size > mostBytes)
            return { payload: {}, trouble: `the event's payload has ${size} bytes, of which ${mostBytes} are read at most` };
        return { payload: Payload.parse(JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'))) };
    }
    catch (error) {
        return { payload: {}, trouble: `the event's payload cannot be read: ${error instanceof Error ? error.message : String(error)}` };
    }
}

;// CONCATENATED MODULE: ./lib/github/context.js



const causedByAnyone = /^(?:workflow_run|issue_comment|issues|discussion|discussion_comment|fork|watch)$/;
/** The context of the run that `env` describes. Throws ConfigurationError outside of GitHub Actions, ScanError where the event's payload is needed and lost. */
function readContext(env) {
    const { payload, trouble } = readPayload(env['GITHUB_EVENT_PATH']);
    const repository = readRepository(env['GITHUB_REPOSITORY'] ?? payload.repository?.full_name);
    const serverUrl = trimSlash(env['GITHUB_SERVER_URL'] || 'https://github.com');
    const run = readRun(env);
    const workspace = env['GITHUB_WORKSPACE'] || process.cwd();
    const event = env['GITHUB_EVENT_NAME'] || 'unknown';
    requireSubject(event, payload, trouble);
    return {
        event,
        repository,
        ...subjectOf(payload, env),
        ...(causedByAnyone.test(event) && env['GITHUB_SHA'] && { trusted: env['GITHUB_SHA'] }),
        actor: env['GITHUB_ACTOR'] ?? '',
        apiUrl: trimSlash(env['GITHUB_API_URL'] || 'https://api.github.com'),
        serverUrl,
        ...(run && { run, runUrl: `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${run.id}` }),
        ...(env['GITHUB_WORKFLOW_REF'] && { workflowRef: env['GITHUB_WORKFLOW_REF'] }),
        ...(env['GITHUB_ACTION_REPOSITORY'] && { actionRepository: env['GITHUB_ACTION_REPOSITORY'] }),
        workspace,
        temporary: env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(),
        troubles: trouble ? [trouble] : [],
    };
}
/** Without its payload a change would be held against nothing, and be judged by the policy that it brings along. */
function requireSubject(event, payload, trouble) {
    const subject = /^pull_request/.test(event) ? payload.pull_request : event === 'merge_group' ? payload.merge_group : event;
    if (subject && !(trouble && /^(?:push|workflow_run)$/.test(event)))
        return;
    throw new errors/* ScanError */.s(`the payload of the event ${event} does not say what is to be judged${trouble ? `: ${trouble}` : ''}`, {
        remedy: 'Run the job again; if it stays, GITHUB_EVENT_PATH does not name what GitHub sent.',
    });
}
function subjectOf(payload, env) {
    if (payload.pull_request)
        return ofPullRequest(payload.pull_request, env);
    if (payload.merge_group)
        return ofMergeGroup(payload.merge_group);
    if (payload.workflow_run)
        return ofWorkflowRun(payload.workflow_run, payload.repository?.id);
    return ofCommit(payload, env);
}
function ofPullRequest({ number, head, base }, env) {
    const merge = env['GITHUB_REF'] === `refs/pull/${number}/merge` ? env['GITHUB_SHA'] : undefined;
    return {
        head: head.sha,
        base: { ref: base.ref, commit: base.sha },
        ...(merge && { merge }),
        // A head without a repository belongs to a fork that was deleted.
        pullRequest: { number, fork: !head.repo || head.repo.full_name !== base.repo?.full_name },
    };
}
function ofMergeGroup(group) {
    return { head: group.head_sha, base: { ref: branchOf(group.base_ref), commit: group.base_sha } };
}
/** GitHub names only pull requests of the same repository here, among them some that merely share the branch. */
function ofWorkflowRun(run, repositoryId) {
    const pulls = run.pull_requests.filter(({ head, base }) => head.sha === run.head_sha && base.repo.id === repositoryId);
    const [pull, ...others] = pulls;
    if (!pull || others.length > 0)
        return { head: run.head_sha };
    return {
        head: run.head_sha,
        base: { ref: pull.base.ref, commit: pull.base.sha },
        pullRequest: { number: pull.number, fork: false },
    };
}
function ofCommit(payload, env) {
    const head = env['GITHUB_SHA'];
    const ref = payload.ref ?? env['GITHUB_REF'];
    return {
        ...(head && { head }),
        ...(env['GITHUB_EVENT_NAME'] === 'push' && payload.before && ref && { base: { ref: branchOf(ref), commit: payload.before } }),
    };
}
function readRepository(fullName) {
    const [, owner, name] = /^([^/\s]+)\/([^/\s]+)$/.exec(fullName ?? '') ?? [];
    if (owner && name)
        return { owner, name };
    throw new errors/* ConfigurationError */.j('no repository is given: GITHUB_REPOSITORY is not set', {
        remedy: 'This is the entry for GitHub Actions; outside of a workflow, run `mlops-scorecard scan`.',
    });
}
function readRun(env) {
    const id = Number(env['GITHUB_RUN_ID']);
    const attempt = Number(env['GITHUB_RUN_ATTEMPT'] || 1);
    return Number.isSafeInteger(id) && id > 0 && Number.isSafeInteger(attempt) ? { id, attempt } : undefined;
}
function branchOf(ref) {
    return ref.replace(/^refs\/heads\//, '');
}
function trimSlash(url) {
    return url.replace(/(?<!\/)\/+$/, '');
}

;// CONCATENATED MODULE: ./lib/github/body.js
const limit = 65_000;
const note = '\n\n_The rest does not fit into a comment; the summary of the run has all of it._';
/** The text, cut at a blank line outside of every fence and fold if it has more code points than a comment may have. */
function shorten(text, most = limit) {
    const points = Array.from(text);
    if (points.length <= most)
        return text;
    return lastWholePart(points.slice(0, most - note.length).join('')) + note;
}
function lastWholePart(text) {
    let fence = '';
    let folds = 0;
    let end = 0;
    let offset = 0;
    for (const line of text.split('\n')) {
        const [mark = ''] = /^\s{0,3}(?:`{3,}|~{3,})/.exec(line) ?? [];
        if (mark && fence === '')
            fence = mark.trim();
        else if (mark.trim().startsWith(fence) && fence !== '')
            fence = '';
        else if (fence === '')
            folds += count(line, '<details') - count(line, '</details>');
        if (line.trim() === '' && fence === '' && folds === 0)
            end = offset;
        offset += line.length + 1;
    }
    return text.slice(0, end);
}
function count(line, part) {
    return line.split(part).length - 1;
}

;// CONCATENATED MODULE: ./lib/github/summary.js


const summary_mostBytes = 1_048_576;
const mostPoints = summary_mostBytes / 4 - 1_024;
/** Adds Markdown to the job's summary, whole or not at all; returns why it could not, if so. */
function addToSummary(path, text) {
    if (!path)
        return 'this run has none';
    try {
        const whole = `${text}\n\n`;
        const fits = Buffer.byteLength(whole) < summary_mostBytes ? whole : shorten(whole, mostPoints);
        const { size } = (0,external_node_fs_.statSync)(path);
        return size + Buffer.byteLength(fits) > summary_mostBytes ? 'it is full' : append(path, fits, size);
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
/** Half a table would show as text. */
function append(path, text, size) {
    try {
        (0,external_node_fs_.appendFileSync)(path, text);
    }
    catch (error) {
        if ((0,external_node_fs_.statSync)(path).isFile())
            (0,external_node_fs_.truncateSync)(path, size);
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/model/failures.js
var failures = __webpack_require__(4326);
// EXTERNAL MODULE: ./lib/scorecard/breakdown.js
var breakdown = __webpack_require__(5971);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/github/client.js
var client = __webpack_require__(636);
// EXTERNAL MODULE: ./lib/github/failure.js
var github_failure = __webpack_require__(317);
;// CONCATENATED MODULE: ./lib/github/marker.js
/** How every comment of ours with this key starts. */
function markerStart(key) {
    return `<!-- mlops-scorecard:v1:${key} `;
}
function writeMarker({ key, head, run }) {
    const origin = run ? ` run=${run.id}.${run.attempt}` : '';
    return `${markerStart(key)}sha=${head}${origin} -->`;
}
/** Undefined where the body does not start with a whole marker. */
function readMarker(body) {
    const match = /^<!-- mlops-scorecard:v1:([0-9a-f]+) sha=([0-9a-f]+)(?: run=(\d{1,15})\.(\d{1,9}))? -->/.exec(body);
    if (!match)
        return undefined;
    const [, key = '', head = '', id, attempt] = match;
    return { key, head, ...(id && { run: { id: Number(id), attempt: Number(attempt) } }) };
}

;// CONCATENATED MODULE: ./lib/github/comment.js



const tries = 3;
const longestWait = 60;
/** Makes the note the one comment of ours with its key; it resolves whatever GitHub answers. */
async function stick(thread, note, wait = sleep) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await settle(thread, note);
        }
        catch (error) {
            const failure = (0,github_failure/* failureOf */.g)(error);
            const seconds = failure.retryAfter ?? attempt * attempt;
            if (!failure.temporary || attempt === tries || seconds > longestWait)
                return { status: 'refused', failure };
            await wait(seconds);
        }
    }
}
/** One look at the conversation and what follows from it. */
async function settle(thread, note, known = { gone: [] }) {
    const { created } = known;
    const [oldest, ...younger] = await listOwn(thread, note.key, known);
    const reason = await outdated(thread, note, oldest);
    if (reason)
        return { status: 'skipped', reason };
    if (!oldest)
        return create(thread, note, known);
    const kept = textOf(oldest) === normalise(note.text);
    const updated = kept ? oldest : await unlessGone(thread.update(oldest.id, bodyOf(note)));
    if (!updated)
        return created ? settle(thread, note, without(known, oldest)) : create(thread, note, without(known, oldest));
    for (const { id } of younger)
        await unlessGone(thread.remove(id));
    if (oldest.id === created?.id)
        return { status: 'created', url: created.html_url };
    return { status: kept ? 'kept' : 'updated', url: updated.html_url };
}
/** Looks again afterwards: another run may have created its comment in the same moment. */
async function create(thread, note, known) {
    if (!note.create)
        return { status: 'skipped', reason: 'nothing changed' };
    const created = await thread.create(bodyOf(note));
    return settle(thread, note, { ...known, created });
}
function without({ created, gone }, { id }) {
    return { ...(created && created.id !== id && { created }), gone: [...gone, id] };
}
/** Anyone can write our marker: only comments of the account that the token writes under are ours. */
async function listOwn(thread, key, { created, gone }) {
    const marked = (await thread.list(markerStart(key))).filter(({ id }) => !gone.includes(id));
    if (created && !marked.some(({ id }) => id === created.id))
        marked.push(created);
    if (marked.length === 0)
        return [];
    const viewer = created?.user ? created.user.login : await thread.viewer();
    return marked.filter(({ user }) => (viewer === undefined ? user?.type === 'Bot' : user?.login === viewer));
}
async function outdated(thread, note, existing) {
    const head = await thread.head();
    if (head !== note.head)
        return `the pull request has moved on to ${head.slice(0, 7)}`;
    const marker = existing && readMarker(existing.body);
    return marker && isNewer(marker, note) ? 'a newer run has already reported on this commit' : undefined;
}
/** A re-run is asked for later than any first attempt, so it is never older. */
function isNewer(marker, note) {
    if (!marker.run || !note.run || note.run.attempt > 1)
        return false;
    return marker.head === note.head && marker.run.id > note.run.id;
}
async function unlessGone(request) {
    try {
        return await request;
    }
    catch (error) {
        if ((0,github_failure/* failureOf */.g)(error).kind === 'not-found')
            return undefined;
        throw error;
    }
}
function bodyOf(note) {
    return `${writeMarker(note)}\n${shorten(note.text)}`;
}
function textOf(comment) {
    return normalise(comment.body.slice(comment.body.indexOf('\n') + 1));
}
/** The same result of another run is the same: what links to the run does not count. */
function normalise(text) {
    return shorten(text)
        .replaceAll('\r\n', '\n')
        .replace(/\/actions\/runs\/\d+/g, '/actions/runs')
        .trimEnd();
}
function sleep(seconds) {
    return new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
}

;// CONCATENATED MODULE: ./lib/github/thread.js

const Comment = schemas/* looseObject */._H3({
    id: schemas/* number */.aig(),
    html_url: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().catch(''),
    user: schemas/* looseObject */._H3({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }).nullable(),
});
const Pull = schemas/* looseObject */._H3({ head: schemas/* looseObject */._H3({ sha: schemas/* string */.YjP() }) });
const Viewer = schemas/* looseObject */._H3({ viewer: schemas/* looseObject */._H3({ login: schemas/* string */.YjP() }) });
/** Opens the conversation of a pull request. */
function openThread(client, { owner, name: repo }, number) {
    const pull = { owner, repo, pull_number: number };
    const issue = { owner, repo, issue_number: number };
    return {
        list: (start) => listComments(client, issue, start),
        // Never repeated blindly: an answer that is lost on its way back may belong to a comment that now exists.
        create: async (body) => Comment.parse((await client.rest.issues.createComment({ ...issue, body, request: { retries: 0 } })).data),
        update: async (id, body) => Comment.parse((await client.rest.issues.updateComment({ owner, repo, comment_id: id, body })).data),
        remove: async (id) => {
            await client.rest.issues.deleteComment({ owner, repo, comment_id: id });
        },
        head: async () => Pull.parse((await client.rest.pulls.get(pull)).data).head.sha,
        viewer: () => readViewer(client),
    };
}
/** Octokit's own paginator takes a conflict, and an answer that is empty or breaks off, for an end of the list: then a second comment would follow. */
async function listComments(client, issue, start) {
    const found = [];
    for (let page = 1, more = true; more; page += 1) {
        const { data, headers } = await client.rest.issues.listComments({ ...issue, per_page: 100, page });
        const comments = schemas/* array */.YOg(Comment).parse(data);
        found.push(...comments.filter(({ body }) => body.startsWith(start)));
        more = comments.length > 0 && /rel="next"/.test(headers.link ?? '');
    }
    return found.sort((one, other) => one.id - other.id);
}
/** GET /user is closed to the tokens of Actions and Apps; GraphQL answers each of them. */
async function readViewer(client) {
    try {
        return Viewer.parse(await client.graphql('{ viewer { login } }')).viewer.login;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/reports/words.js
var words = __webpack_require__(3678);
;// CONCATENATED MODULE: ./lib/action/comment.js







/** Brings the pull request's comment up to date and says in the log what became of it; returns its address, if there is one. */
async function comment(verdict, inputs, context, dial = client/* connect */.N) {
    const { pullRequest, head, run } = context;
    if (!pullRequest || !head || inputs.comment === 'never')
        return '';
    if (!inputs.token) {
        (0,log/* log */.R)('No comment is written: the input `token` is empty.');
        return '';
    }
    const thread = openThread(dial(inputs.token, context.apiUrl), context.repository, pullRequest.number);
    const create = inputs.comment === 'always' || isNews(verdict.scorecard);
    const outcome = await stick(thread, { key: keyOf(inputs), head, text: verdict.comment, create, ...(run && { run }) });
    tell(outcome, context);
    return 'url' in outcome ? outcome.url : '';
}
/** Scorecards of other folders, and by other policy files, have comments of their own; a new version of the file keeps its comment. */
function keyOf({ path, policy }) {
    const file = policy.replace(/@[^@/]*$/, '');
    return (0,external_node_crypto_.createHash)('sha256').update(`${path}\n${file}`).digest('hex').slice(0, 16);
}
function isNews({ base, counts, evaluations, gate }) {
    return !(0,words/* isCompared */.uQ)({ base }) || counts.introduced + counts.fixed + (0,words/* ceasedIn */.fI)(evaluations) > 0 || gate.outcome === 'failed';
}
function tell(outcome, context) {
    if (outcome.status === 'refused')
        explain(outcome.failure, context);
    else if (outcome.status === 'skipped')
        (0,log/* log */.R)(`No comment is written: ${outcome.reason}.`);
    else
        (0,log/* log */.R)(`Comment ${outcome.status}: ${outcome.url}`);
}
function explain({ kind, says, advice }, context) {
    const expected = kind === 'read-only' && (context.pullRequest?.fork || context.actor === 'dependabot[bot]');
    const reason = expected ? 'A run for a fork or for Dependabot has a token that can only read.' : `GitHub answers "${says}". ${advice}`;
    say({
        level: expected ? 'notice' : 'warning',
        title: 'MLOps Scorecard: no comment',
        message: `The scorecard is in the summary of this run instead of in a comment. ${reason}`,
    });
}

// EXTERNAL MODULE: ./lib/model/scorecard.js
var scorecard = __webpack_require__(9621);
// EXTERNAL MODULE: ./lib/strict/nearest.js
var nearest = __webpack_require__(4980);
;// CONCATENATED MODULE: ./lib/action/inputs.js




/** An input that is left empty is not set: the policy file decides, or the default. */
function input(schema, fallback, says) {
    return schema.meta({ description: says, fallback });
}
function choice(values) {
    return schemas/* enum */.k5n(values, {
        error: ({ input: given }) => `is "${given}", not one of ${values.join(', ')}${(0,nearest/* didYouMean */.a)(String(given), values)}`,
    });
}
const score = schemas/* string */.YjP().regex(/^(?:100|[1-9]?\d)$/, 'is not a whole number from 0 to 100');
const inputs_text = schemas/* string */.YjP().default('');
/** A folder, from the root that is the empty one. */
const folder = schemas/* string */.YjP().transform((written) => written.replace(/^(\.\/)+|(?<!\/)\/+$/g, '').replace(/^\.$/, ''));
/** The Action's inputs, in the order of action.yml, which a test holds to these names, defaults and descriptions. */
const Inputs = schemas/* strictObject */.rej({
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that the workflow evaluates
    token: input(inputs_text, '${{ github.token }}', 'Token that reads the repository and writes the comment.'),
    path: input(folder.default(''), '.', 'Folder to scan, from the workspace.'),
    policy: input(inputs_text, '', "Policy file: a path, or `owner/repo:path@ref`, which stands above the repository's own and is enforced. Empty: the repository's own, `.github/mlops-scorecard.yml`, if it has one."),
    comment: input(choice(['always', 'changes', 'never']).default('always'), 'always', 'When to comment on a pull request: `always`, `changes` (only where it introduces or fixes something) or `never`.'),
    'fail-on': input(choice(['introduced', 'any', 'never']).optional(), '', 'Findings that fail the run: `introduced`, `any` or `never`. Of this and the policy file, the stricter holds; so for the next three.'),
    severity: input(choice(scorecard/* Severity */.AI.options).optional(), '', 'Least severity that fails the run: `critical`, `high`, `medium`, `low` or `info`.'),
    'minimum-score': input(score.optional(), '', 'Score, from 0 to 100, below which the run fails.'),
    'on-unknown': input(choice(['warn', 'fail']).optional(), '', 'What a policy that could not be decided does: `warn` or `fail`.'),
    'sarif-file': input(inputs_text, '', 'Path, from the workspace, at which to write the findings as SARIF. Empty: a temporary file.'),
    'json-file': input(inputs_text, '', 'Path, from the workspace, at which to write the scorecard as JSON. Empty: a temporary file.'),
});
/** The inputs as the runner hands them over. Throws ConfigurationError naming every one that is wrong. */
function readInputs(env) {
    const given = Object.keys(Inputs.shape).flatMap((name) => {
        const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
        return value ? [[name, value]] : [];
    });
    const { data, error } = Inputs.safeParse(Object.fromEntries(given));
    if (data)
        return data;
    throw new errors/* ConfigurationError */.j(error.issues.map(({ path, message }) => `input \`${path.join('.')}\` ${message}`).join('\n'), {
        remedy: 'Correct the `with:` of the step that runs this action.',
    });
}

;// CONCATENATED MODULE: ./lib/action/outputs.js


/** The Action's outputs, in the order of action.yml, which a test holds to these names and descriptions. */
const outputs = {
    score: 'Score in whole points of 100; empty where nothing applicable was decided.',
    'previous-score': 'Score of what the head was compared with; empty where nothing was compared.',
    gate: '`passed` or `failed`.',
    introduced: 'Number of findings that the pull request introduces.',
    fixed: 'Number of findings that the pull request fixes.',
    findings: 'Number of findings.',
    json: 'Path of the scorecard as JSON.',
    sarif: 'Path of the findings as SARIF.',
    badge: 'Path of the JSON for a badge endpoint.',
    'comment-url': 'Address of the comment; empty where there is none.',
};
/** Hands values to later steps. Throws ScanError where the runner's file does not take them: a later step must not miss them unawares. */
function writeOutputs(values) {
    try {
        for (const [name, value] of Object.entries(values))
            (0,core/* setOutput */.uH)(name, value);
    }
    catch (cause) {
        throw new errors/* ScanError */.s(`the outputs could not be written: ${cause instanceof Error ? cause.message : String(cause)}`, {
            remedy: "Check that the runner's disk has room, and that GITHUB_OUTPUT names a file that may be written to.",
            cause,
        });
    }
}
/** What the scorecard alone says. */
function outputsOf({ score, base, gate, counts }) {
    return {
        score: points(score),
        'previous-score': points(base?.score),
        gate: gate.outcome,
        introduced: String(counts.introduced),
        fixed: String(counts.fixed),
        findings: String(counts.findings),
    };
}
function points(score) {
    return score?.value === undefined ? '' : String(score.value);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/whole-file.js



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
        const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (stats && !stats.isFile())
            (0,external_node_fs_.writeFileSync)(path, text);
        else
            replace(stats ? (0,external_node_fs_.realpathSync)(path) : path, text);
    }
    catch (error) {
        throw failureOf(path, error);
    }
}
/** Makes the folder with those above it, where they are not there. Throws as `writeWhole` does. */
function makeFolder(path) {
    try {
        (0,external_node_fs_.mkdirSync)(path, { recursive: true });
    }
    catch (error) {
        throw failureOf(path, error);
    }
}
function replace(path, text) {
    const partial = `${path}.${(0,external_node_crypto_.randomUUID)()}.partial`;
    try {
        const file = (0,external_node_fs_.openSync)(partial, 'wx');
        try {
            (0,external_node_fs_.writeFileSync)(file, text);
            (0,external_node_fs_.fsyncSync)(file);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        (0,external_node_fs_.renameSync)(partial, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(partial, { force: true });
        throw error;
    }
}
function failureOf(path, cause) {
    const { code = '', message } = cause;
    const full = ofTheDisk[code];
    if (full !== undefined)
        return new errors/* ScanError */.s(`cannot write ${path}: ${full} (${code})`, { cause, remedy: 'Make room and run it again.' });
    const reason = ofThePath[code];
    return new errors/* ConfigurationError */.j(`cannot write ${path}: ${reason === undefined ? message : `${reason} (${code})`}`, {
        cause,
        remedy: 'Name a file in a folder that exists and that you may write to.',
    });
}

;// CONCATENATED MODULE: ./lib/action/report-files.js




/**
 * Writes a report, whole or not at all, to the path that an input asks for, or else to a temporary file; returns its absolute path.
 * The workspace holds a stranger's files: a link in it must not lead the write elsewhere. Throws ConfigurationError and ScanError.
 */
function writeReport(content, wanted, name, context) {
    const path = wanted ? (0,external_node_path_.resolve)(context.workspace, wanted) : (0,external_node_path_.join)(context.temporary, 'mlops-scorecard', name);
    makeFolder((0,external_node_path_.dirname)(path));
    refuseLinks(path, wanted ? context.workspace : context.temporary);
    writeWhole(path, content);
    return path;
}
function refuseLinks(path, root) {
    if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink())
        throw new errors/* ConfigurationError */.j(`cannot write ${path}: it is a link`, { remedy: 'Name a path that is free and not a link.' });
    const inside = (0,external_node_path_.relative)(root, path);
    if (inside.startsWith('..'))
        return;
    if ((0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path)) === (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(root), inside))
        return;
    throw new errors/* ConfigurationError */.j(`cannot write ${path}: a folder on the way is a link`, { remedy: 'Name a path that no link is part of.' });
}

;// CONCATENATED MODULE: ./lib/action/run.js












/** One run of the Action: from the inputs to the exit code. Never throws. */
async function run({ env, judge, connect }) {
    failures/* failures */.e.subscribe(debugStack);
    try {
        const inputs = readInputs(env);
        const context = readContext(env);
        for (const trouble of context.troubles)
            (0,log/* log */.R)(`Note: ${trouble}.`);
        const verdict = await judge({ inputs, context });
        const codes = publish(verdict, inputs, context, env);
        codes.push(await attempt(env, async () => writeOutputs({ 'comment-url': await comment(verdict, inputs, context, connect) })));
        return Math.max(closeGate(verdict, context), ...codes);
    }
    catch (error) {
        return giveUp(error, env);
    }
    finally {
        failures/* failures */.e.unsubscribe(debugStack);
    }
}
/** Everything that needs no permission comes first: what happens to the comment cannot lose a result. Nothing that fails here stops the rest. */
function publish(verdict, inputs, context, env) {
    (0,log/* log */.R)(verdict.log);
    const omitted = annotate(verdict.annotations);
    if (omitted > 0)
        (0,log/* log */.R)(`${omitted} more in the summary: GitHub shows ten annotations of a kind.`);
    const refusal = addToSummary(env['GITHUB_STEP_SUMMARY'], verdict.summary);
    if (refusal)
        (0,log/* log */.R)(`The summary of this run lacks the report: ${refusal}.`);
    const written = {};
    const reports = [
        ['json', verdict.json, inputs['json-file'], 'scorecard.json'],
        ['badge', verdict.badge, '', 'badge.json'],
        ['sarif', verdict.sarif, inputs['sarif-file'], 'scorecard.sarif'],
    ];
    const codes = reports.map(([name, content, wanted, usual]) => attemptNow(env, () => {
        written[name] = content === undefined ? '' : writeReport(content, wanted, usual, context);
    }));
    return [...codes, attemptNow(env, () => writeOutputs({ ...outputsOf(verdict.scorecard), ...written }))];
}
/** 0, or the exit code of what went wrong, which is said. */
function attemptNow(env, act) {
    try {
        act();
        return 0;
    }
    catch (error) {
        return giveUp(error, env);
    }
}
async function attempt(env, act) {
    try {
        await act();
        return 0;
    }
    catch (error) {
        return giveUp(error, env);
    }
}
/** Whoever reads "failed" takes the reasons for all there are: where a part of the scan failed, that is the result. */
function closeGate({ scorecard, breakdowns }, { serverUrl, actionRepository }) {
    const { gate, problems } = scorecard;
    if (gate.outcome === 'failed')
        say({ level: 'error', title: 'MLOps Scorecard: the gate failed', message: gate.reasons.join('\n') });
    const broken = [...(0,breakdown/* breakdownReasons */.rt)(problems), ...breakdowns];
    if (broken.length === 0)
        return gate.outcome === 'failed' ? 1 : 0;
    const where = actionRepository === undefined ? '' : `: ${serverUrl}/${actionRepository}/issues/new`;
    const message = `${broken.join('\n')}\nThis is a bug; please report it${where}`;
    say({ level: 'error', title: 'MLOps Scorecard: a part of the scan failed', message });
    return 3;
}
function giveUp(error, env) {
    const configuration = error instanceof errors/* ConfigurationError */.j;
    const title = configuration ? 'MLOps Scorecard: the configuration is wrong' : 'MLOps Scorecard: the scan failed';
    const remedy = configuration || error instanceof errors/* ScanError */.s ? error.remedy : 'This is a bug; please report it.';
    const message = [error instanceof Error ? error.message : String(error), remedy].filter(Boolean).join('\n');
    const { path, line } = (configuration && error.location) || {};
    say({ level: 'error', title, message, ...(path !== undefined && { path }), ...(line !== undefined && { line }) });
    addToSummary(env['GITHUB_STEP_SUMMARY'], `### ${title}\n\n${asCode(message)}`);
    debugStack(error);
    return configuration ? 2 : 3;
}
function debugStack(error) {
    if (error instanceof Error && error.stack)
        (0,core/* debug */.Yz)(error.stack);
}
function asCode(text) {
    return text.replace(/^.*$/gm, (line) => `    ${(0,log/* loggable */.o)(line)}`);
}


/***/ })

};
