export const id = 754;
export const ids = [754];
export const modules = {

/***/ 7754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/github/log.js
var github_log = __webpack_require__(853);
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
            annotations_say(annotation);
        used[annotation.level] = Math.min(used[annotation.level] + 1, mostOfLevel);
    }
    return omitted;
}
/** One annotation, outside of the count. */
function annotations_say({ level, title, message, path, line }) {
    const text = message
        .split(/\r\n|\r|\n/)
        .map(github_log/* loggable */.o)
        .join('\n');
    issue[level](text.slice(0, longestMessage), {
        title: (0,github_log/* loggable */.o)(title),
        ...(path !== undefined && { file: path }),
        ...(line !== undefined && { startLine: line }),
    });
}

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
function client_connect(token, apiUrl, patience = usual) {
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(5491);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(3342);
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
const longestWords = 200;
function readAnswer(error) {
    if (error instanceof errors/* ZodError */.G)
        return { status: 0, message: 'the answer is cut off, or not what GitHub would say' };
    const { data } = RequestFailure.safeParse(error);
    return data && { status: data.status, message: worded(data.message), ...(data.response && { headers: data.response.headers }) };
}
/** What proxies answer can be a page of HTML. */
function worded(message) {
    const line = message.trim().split(/\r?\n/)[0] ?? '';
    return /^<(?:!doctype|html|head|body)/i.test(line) ? 'a page of HTML' : line.slice(0, longestWords);
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
async function comment_stick(thread, note, wait = sleep) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await settle(thread, note);
        }
        catch (error) {
            const failure = failureOf(error);
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
        if (failureOf(error).kind === 'not-found')
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
function thread_openThread(client, { owner, name: repo }, number) {
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
/** What a reader takes in; a change can write texts of any length into what it is told of. */
const longest = 500;
/** The text up to a length that nothing around it is crowded out by. */
function clipped(text, most = longest) {
    return text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
/** Whether the head was held against a base, and not only meant to be. */
function words_isCompared({ base }) {
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
function words_ceasedIn(evaluations) {
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

;// CONCATENATED MODULE: ./lib/action/comment.js







/** Brings the pull request's comment up to date and says in the log what became of it; returns its address, if there is one. */
async function comment(verdict, inputs, context, dial = connect) {
    const { pullRequest, head, run } = context;
    if (!pullRequest || !head || inputs.comment === 'never')
        return '';
    if (!inputs.token) {
        log('No comment is written: the input `token` is empty.');
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
    return !isCompared({ base }) || counts.introduced + counts.fixed + ceasedIn(evaluations) > 0 || gate.outcome === 'failed';
}
function tell(outcome, context) {
    if (outcome.status === 'refused')
        explain(outcome.failure, context);
    else if (outcome.status === 'skipped')
        log(`No comment is written: ${outcome.reason}.`);
    else
        log(`Comment ${outcome.status}: ${outcome.url}`);
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/model/location.js

const Location = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().describe('Path from the root of what was scanned, with `/`.'),
    line: schemas/* int */.Whr().min(1).optional().describe('1-based line; absent where the whole file is meant.'),
    cell: schemas/* int */.Whr().min(1).optional().describe('1-based code cell of a notebook; `line` then counts within it.'),
});
const Evidence = Location.extend({
    says: schemas/* string */.YjP().optional().describe('What stands there, shortened and with secrets redacted.'),
});
/** The path, line and cell of what has them, and nothing else of it. */
function locationOf({ path, line, cell }) {
    return { path, ...(line !== undefined && { line }), ...(cell !== undefined && { cell }) };
}
/** Notebook cells have no lines of the file: `path#cell3:2`. */
function formatLocation({ path, line, cell }) {
    const inside = cell === undefined ? path : `${path}#cell${cell}`;
    return line === undefined ? inside : `${inside}:${line}`;
}

;// CONCATENATED MODULE: ./lib/model/errors.js

/** The user asked for something that cannot be: a wrong flag, a broken policy file. The run ends with exit code 2. */
class ConfigurationError extends Error {
    location;
    /** What to do about it, as one sentence. */
    remedy;
    constructor(message, options = {}) {
        super(options.location ? `${formatLocation(options.location)}: ${message}` : message, { cause: options.cause });
        this.name = 'ConfigurationError';
        this.location = options.location;
        this.remedy = options.remedy;
    }
}
/** The scan itself could not be done: git failed, the run's time is over. Exit code 3; 2 where what was named is not there. */
class ScanError extends Error {
    remedy;
    misnomer;
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.name = 'ScanError';
        this.remedy = options.remedy;
        this.misnomer = options.misnomer;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
    throw new ScanError(`the payload of the event ${event} does not say what is to be judged${trouble ? `: ${trouble}` : ''}`, {
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
    throw new ConfigurationError('no repository is given: GITHUB_REPOSITORY is not set', {
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

;// CONCATENATED MODULE: ./lib/github/permalink.js
/**
 * Gives the address of a file, and of a line in it, at a commit of the run's repository; paths count from a folder, or from the root.
 * None for a path that leads upwards: no tree holds one, an artifact may, and a browser would follow it to another's page.
 */
function permalinkTo({ serverUrl, repository }, commit, below = '') {
    const blobs = `${serverUrl}/${repository.owner}/${repository.name}/blob/${commit}/`;
    return (path, line) => {
        if (path.split('/').some((part) => part === '.' || part === '..'))
            return undefined;
        const full = below === '' ? path : `${below}/${path}`;
        return `${blobs}${full.split('/').map(encodeURIComponent).join('/')}${line === undefined ? '' : `#L${line}`}`;
    };
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



/** Browsers and servers take no longer ones. */
const longestAddress = 2000;
/** `path:line` as code, linked to the file at the scanned commit where its address is known. */
function placeLink(place, options, { inTable = false } = {}) {
    if (place.path === undefined)
        return '';
    const label = clipped(formatLocation({ path: place.path, line: place.line, cell: place.cell }));
    const code = inTable ? codeCell(label) : codeSpan(label);
    const address = options.permalink?.(place.path, place.cell === undefined ? place.line : undefined);
    return address === undefined || address.length > longestAddress ? code : `[${code}](${safeAddress(address)})`;
}
/** Links to places, each once: what a line says twice is seen at one glance. */
function placeLinks(places, ...how) {
    return [...new Set(places.map((place) => placeLink(place, ...how)))];
}
/** Percent-encoded where Markdown or HTML could end the address early. */
function safeAddress(address) {
    return oneLine(address).replace(/[\s<>()[\]"'`\\|]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
/** A folded part; GitHub needs the blank lines to read Markdown inside. */
function details(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

;// CONCATENATED MODULE: ./lib/reports/markdown/appendix.js



const maxRows = 50;
const gravity = ['error', 'warning', 'note'];
/**
 * What the reader must know about the run itself: a part of it that failed, policy changes, expired waivers, a broken file. The gravest
 * come first, and the rest is counted: a change that says a thousand things must not hide the one that matters.
 */
function notices(scorecard, options) {
    const { rootPermalink: permalink = options.permalink } = options;
    const all = scorecard.notices.toSorted((a, b) => gravity.indexOf(a.level) - gravity.indexOf(b.level));
    const lines = all.slice(0, maxRows).map(({ level, text, path, line }) => {
        const place = placeLink({ path, line }, { ...(permalink && { permalink }) });
        return `> ${{ note: 'ℹ️', warning: '⚠️', error: '❌' }[level]} ${proseLine(clipped(text))}${place === '' ? '' : ` ${place}`}`;
    });
    const more = all.length > maxRows ? [`> …and ${all.length - maxRows} more, which the JSON has.`] : [];
    return [...bugLink(scorecard, options), ...lines, ...more].join('\n>\n');
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
    const body = table(['Policy', 'Where', 'Reason', 'Owner', 'Ends'], rows.map(({ evaluation, finding }) => {
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
    return details(`${words_count(scorecard.problems.length, 'file')} not read in full`, table(['File', 'Reason', 'Could change'], rows) + more);
}
function footer(scorecard, { runUrl }) {
    const head = scorecard.repository.head ? ` · ${escapeText(scorecard.repository.head.slice(0, 7))}` : '';
    const excluded = scorecard.repository.excluded.length > 0 ? ` · excluded: ${scorecard.repository.excluded.map(escapeText).join(', ')}` : '';
    const run = runUrl === undefined ? '' : ` · [full report](${safeAddress(runUrl)})`;
    return `<sub>${escapeText(scorecard.tool.name)} ${escapeText(scorecard.tool.version)}${head} · ${words_count(scorecard.repository.files, 'file')}${excluded}${run}</sub>`;
}

;// CONCATENATED MODULE: ./lib/reports/markdown/changes.js



const changes_maxRows = 5;
/** Of letters; none of ours is half as long. */
const longestRemedy = 4000;
const icons = { introduced: '❌', fixed: '✅', lost: '❔', unchanged: '❌' };
/** The rows that a reviewer needs: what this change did; without a base, the most severe findings. */
function changes(scorecard, options) {
    const compared = words_isCompared(scorecard);
    const rows = rowsOf(scorecard, (finding) => (compared ? isChange(finding) : finding.outcome === 'fail' && !finding.waiver?.active));
    if (rows.length === 0)
        return '';
    const shown = spread(rows, changes_maxRows);
    const more = rows.length > shown.length ? [`…and ${rows.length - shown.length} more, folded below.`] : [];
    return [...shown.map((row) => rowText(row, scorecard, options)), ...more].join('\n\n');
}
/** What could not be decided is no change, unless it was decided before: then it was lost sight of. */
function isChange({ state, outcome }) {
    return state === 'fixed' || state === 'lost' || (state === 'introduced' && outcome !== 'unknown');
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
/** Three lines: what is so and where; what is asked for and why; what to do first. */
function rowText({ evaluation, finding }, scorecard, options) {
    const project = evaluation.project === '.' ? '' : ` in ${escapeText(evaluation.project)}`;
    const place = placeLink(finding, options);
    const state = finding.state === undefined || finding.state === 'unchanged' ? '' : ` ${stateWords[finding.state]}`;
    const waiver = finding.waiver ? ` · ${escapeText(waiverWords(finding.waiver))}` : '';
    const mark = `${icons[finding.state ?? 'unchanged']}${state}`;
    const where = `${project} · ${evaluation.severity}${place === '' ? '' : ` · ${place}`}${waiver}`;
    if (hasCeased({ evaluation, finding }))
        return `➖ no longer applies **${escapeText(evaluation.title)}**${where}<br>${proseLine(clipped(evaluation.reason))}`;
    if (finding.state === 'fixed')
        return `${mark} **${escapeText(evaluation.title)}**${where}`;
    const policy = scorecard.policies.find(({ id }) => id === evaluation.policy);
    const why = policy ? ` ${proseLine(firstSentence(policy.motivation))}` : '';
    const remedy = clipped(finding.remediation, longestRemedy);
    const body = `${proseBlocks(remedy)}${reportLink(evaluation.policy, scorecard, options)}`;
    const step = firstStep(remedy);
    const summary = step === '' ? 'What to do' : `What to do: ${proseHtml(clipped(step))}`;
    const asked = `Asked for: ${escapeText(sentence(evaluation.title))}${why}`;
    return `${mark} **${proseLine(clipped(finding.message))}**${where}<br>${asked}\n\n${details(summary, body)}`;
}
/** The opening words of a remedy, up to the code that they lead to; none where it is all code. */
function firstStep(remediation) {
    const paragraph = remediation.trim().split(/(?:^|\n\s*)(?:\n|```)/)[0] ?? '';
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
    const changed = scorecard.evaluations.some((evaluation) => evaluation.findings.some((finding) => finding.state !== undefined && finding.state !== 'unchanged'));
    return (words_isCompared(scorecard) && !changed && scorecard.gate.outcome === 'passed' && scorecard.notices.every((notice) => notice.level === 'note'));
}
/** Verdict and score, in one or two lines. */
function header(scorecard) {
    if (isNotMachineLearning(scorecard))
        return '**MLOps Scorecard**: no machine learning found here, so no policy applies.';
    if (isQuiet(scorecard))
        return quietLine(scorecard);
    const title = `### MLOps Scorecard: ${scoreMove(scorecard)}${gateWords(scorecard)}`;
    return [title, summary(scorecard), ...reasons(scorecard)].join('\n\n');
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
function summary(scorecard) {
    const { counts, base } = scorecard;
    if (!words_isCompared(scorecard)) {
        const alone = base?.missing === undefined ? '' : ` Not compared with the base: ${escapeText(base.missing)}.`;
        return `**${words_count(counts.findings, 'finding')}** from ${words_count(scorecard.policies.length, 'policy', 'policies')}: ${tallyWords(scorecard.evaluations)}.${alone}`;
    }
    const lost = lostIn(scorecard.evaluations);
    const ceased = words_ceasedIn(scorecard.evaluations);
    const parts = [
        `**${counts.introduced} introduced**`,
        `**${counts.fixed} fixed**`,
        ...(lost > 0 ? [`**${lost} lost sight of**`] : []),
        ...(ceased > 0 ? [`**${ceased} no longer asked for**`] : []),
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
const maxReasons = 30;
function reasons({ gate }) {
    if (gate.outcome !== 'failed')
        return [];
    const shown = gate.reasons.slice(0, maxReasons).map((reason) => `- ${escapeText(clipped(reason))}`);
    const more = gate.reasons.length > maxReasons ? [`- …and ${gate.reasons.length - maxReasons} more`] : [];
    return [[...shown, ...more].join('\n')];
}
/** A comment is read on a screen; the JSON has every project. */
const maxProjects = 30;
/** A row for each project of several; none where nothing moved. */
function projectScores(scorecard) {
    const { scores, evaluations } = scorecard;
    if (scores.length < 2 || isQuiet(scorecard))
        return '';
    const owned = scores.some(({ owners }) => owners);
    const rows = scores.slice(0, maxProjects).map(({ project, owners = [], score, previous }) => {
        const failing = evaluations.filter((evaluation) => evaluation.project === project && evaluation.outcome === 'fail').length;
        const who = owned ? [owners.map(escapeText).join(', ')] : [];
        return [escapeText(project), scoreChange(score, previous), String(failing), ...who];
    });
    const more = scores.length > maxProjects ? [`…and ${scores.length - maxProjects} more projects.`] : [];
    return [table(['Project', 'Score', 'Failing', ...(owned ? ['Owners'] : [])], rows), ...more].join('\n\n');
}

;// CONCATENATED MODULE: ./lib/reports/markdown/policies.js



const policies_icons = { pass: '✅', fail: '❌', 'not-applicable': '➖', unknown: '❔', error: '⚠️' };
const maxFindings = 20;
const maxEvidence = 6;
/** Every policy with its outcome, by capability. */
function policyTable(scorecard, options) {
    const manyProjects = scorecard.scores.length > 1;
    const sorted = [...scorecard.evaluations].sort((a, b) => compare(a.capability, b.capability) || compare(a.policy, b.policy) || compare(a.project, b.project));
    const rows = sorted.map((evaluation) => [
        policies_icons[evaluation.outcome],
        escapeText(evaluation.title) + (manyProjects ? ` · ${escapeText(evaluation.project)}` : ''),
        escapeText(capabilityWords(evaluation.capability)),
        evaluation.severity,
        because(evaluation, options),
    ]);
    return details(`All policies: ${tallyWords(scorecard.evaluations)}`, table(['', 'Policy', 'Capability', 'Severity', 'Because'], rows));
}
function because(evaluation, options) {
    const proof = evaluation.outcome === 'pass' ? placeLinks(evaluation.evidence, options, { inTable: true }).slice(0, 2) : [];
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
    const present = evaluation.findings.filter((finding) => finding.state !== 'fixed').toSorted((a, b) => stateRank(a) - stateRank(b));
    const project = evaluation.project === '.' ? '' : ` (${escapeText(evaluation.project)})`;
    const lines = present.slice(0, maxFindings).map((finding) => {
        const place = placeLink(finding, options);
        const chain = placeLinks(finding.evidence, options).filter((link) => link !== place);
        const rest = chain.length > maxEvidence ? ` and ${chain.length - maxEvidence} more` : '';
        const seen = chain.length > 0 ? `<br><sub>evidence: ${chain.slice(0, maxEvidence).join(' → ')}${rest}</sub>` : '';
        const state = finding.state === undefined || finding.state === 'unchanged' ? '' : `**${stateWords[finding.state]}** `;
        const waived = finding.waiver ? ` _(${escapeText(waiverWords(finding.waiver))})_` : '';
        return `- ${state}${place === '' ? '' : `${place} `}${proseLine(clipped(finding.message))}${waived}${seen}`;
    });
    const more = present.length > maxFindings ? [`- …and ${present.length - maxFindings} more`] : [];
    const remedy = present[0] ? `\n\n${proseBlocks(present[0].remediation)}` : '';
    const why = policy ? `\n\n${proseBlocks(policy.motivation)}` : '';
    return `**${policies_icons[evaluation.outcome]} ${escapeText(evaluation.title)}**${project} · ${evaluation.severity}${why}\n\n${[...lines, ...more].join('\n')}${remedy}`;
}

;// CONCATENATED MODULE: ./lib/reports/markdown/stack.js



const hostingWords = { self: 'self-hosted', vendor: "vendor's", unknown: '' };
/** Capability by capability: what is used, how, whose it is, and where, what only tests use left out. Then how deep the lock-in goes. */
function stackMap(scorecard, options) {
    const tools = scorecard.tools
        .filter(({ testsOnly }) => !testsOnly)
        .sort((a, b) => compare(a.capability, b.capability) || compare(a.name, b.name));
    if (tools.length === 0)
        return '';
    const rows = tools.map((tool) => [
        escapeText(capabilityWords(tool.capability)),
        escapeText(tool.name),
        tool.level,
        [tool.licence === 'proprietary' ? 'proprietary' : 'open source', hostingWords[tool.hosting]].filter((word) => word !== '').join(', '),
        tool.evidence[0] ? `${placeLink(tool.evidence[0], options, { inTable: true })}${tool.files > 1 ? ` +${tool.files - 1}` : ''}` : '',
    ]);
    const map = table(['Capability', 'Tool', 'Level', 'Licence', 'Where'], rows);
    return details(`Stack: ${words_count(tools.length, 'tool')}${exposureWords(scorecard)}`, [map, lockIn(scorecard)].filter((part) => part !== '').join('\n\n'));
}
function exposureWords({ lockIn }) {
    const words = [...new Set(lockIn.map(({ exposure }) => exposure))];
    return words.length === 1 ? `, lock-in ${escapeText(words[0] ?? '')}` : '';
}
function lockIn(scorecard) {
    const rows = scorecard.lockIn.flatMap(({ project, platforms }) => platforms.map((platform) => [
        escapeText(platform.name) + (project === '.' ? '' : ` in ${escapeText(project)}`),
        escapeText(platform.layers.join(', ')),
        `${words_count(platform.callSites, 'call')} in ${words_count(platform.files, 'file')}${platform.isolated === 'yes' && platform.files === 1 ? ', behind one module' : ''}`,
        platform.alternatives.map(escapeText).join(', '),
    ]));
    return rows.length === 0 ? '' : table(['Platform', 'Layers', 'Reach', 'Open counterparts'], rows);
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
        const text = join(sections, dropped);
        const last = [...sections].filter(({ drop }) => drop !== undefined).sort((a, b) => (b.drop ?? 0) - (a.drop ?? 0))[0];
        if (codePoints(text) <= limit || !last)
            return text;
        sections = sections.filter((section) => section !== last);
        dropped.push(last.name);
    }
}
function sectionsOf(scorecard, options) {
    const verdict = { name: 'verdict', text: header(scorecard) };
    const told = { name: 'notices', text: notices(scorecard, options) };
    const closing = [
        { name: 'problems', drop: 4, text: problems(scorecard, options) },
        { name: 'footer', text: footer(scorecard, options) },
    ];
    if (isNotMachineLearning(scorecard))
        return [verdict, told, ...closing];
    return [
        verdict,
        { name: 'projects', drop: 1, text: projectScores(scorecard) },
        told,
        { name: 'changes', drop: 0, text: changes(scorecard, options) },
        { name: 'findings', drop: 6, text: findingDetails(scorecard, options) },
        { name: 'all policies', drop: 2, text: policyTable(scorecard, options) },
        { name: 'stack', drop: 5, text: stackMap(scorecard, options) },
        { name: 'waivers', drop: 3, text: waivers(scorecard, options) },
        ...closing,
    ];
}
function join(sections, dropped) {
    const left = dropped.length === 0 ? [] : [`<sub>Left out for length: ${dropped.join(', ')}. The job summary has all of it.</sub>`];
    return `${[...sections.map(({ text }) => text), ...left].join('\n\n')}\n`;
}
function codePoints(text) {
    let points = 0;
    for (const _ of text)
        points++;
    return points;
}

;// CONCATENATED MODULE: ./lib/model/facts-words.js


const line = schemas/* int */.Whr().min(1);
const evidence = schemas/* array */.YOg(Evidence);
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
    evidence: schemas/* array */.YOg(Evidence.extend({ kind: MonitoringKind, tool: schemas/* string */.YjP() })),
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

;// CONCATENATED MODULE: ./lib/model/scorecard.js



const Severity = schemas/* enum */.k5n(['critical', 'high', 'medium', 'low', 'info']);
const Outcome = schemas/* enum */.k5n(['pass', 'fail', 'not-applicable', 'unknown', 'error']);
/** What became of a finding since the base: `lost` was pass or fail there and is unknown now. */
const FindingState = schemas/* enum */.k5n(['introduced', 'fixed', 'unchanged', 'lost']);
const Finding = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().optional().describe('Absent where the finding is about the project as a whole.'),
    line: schemas/* int */.Whr().optional(),
    cell: schemas/* int */.Whr().optional(),
    message: schemas/* string */.YjP(),
    remediation: schemas/* string */.YjP().describe('Markdown: what to type in this repository.'),
    outcome: Outcome,
    state: FindingState.optional().describe('Absent where nothing was compared.'),
    fingerprint: schemas/* string */.YjP().describe('Stable identity: content, not line.'),
    evidence: schemas/* array */.YOg(Evidence),
    waiver: schemas/* strictObject */.rej({
        reason: schemas/* string */.YjP(),
        owner: schemas/* string */.YjP().optional(),
        ticket: schemas/* string */.YjP().optional(),
        expires: schemas/* string */.YjP(),
        daysLeft: schemas/* int */.Whr(),
        active: schemas/* boolean */.zMY(),
    })
        .optional(),
});
const Evaluation = schemas/* strictObject */.rej({
    policy: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    capability: schemas/* string */.YjP(),
    severity: Severity,
    project: schemas/* string */.YjP().describe('Root of the project.'),
    outcome: Outcome,
    state: FindingState.optional(),
    reason: schemas/* string */.YjP().describe('The deciding step in words: which condition or validation, and how many subjects.'),
    judged: schemas/* int */.Whr().describe('Subjects that passed or failed; 1 for a policy without subjects.'),
    passed: schemas/* int */.Whr(),
    unknown: schemas/* int */.Whr().describe('Subjects that could not be decided.'),
    waived: schemas/* int */.Whr(),
    staged: schemas/* boolean */.zMY().describe('Newer than the pack that the policy file names: shown, and counted from the next pack on.'),
    findings: schemas/* array */.YOg(Finding).describe('Subjects that failed or are unknown; fixed ones when a base was compared.'),
    evidence: schemas/* array */.YOg(Evidence).describe('What a pass rests on.'),
});
const Score = schemas/* strictObject */.rej({
    value: schemas/* int */.Whr().optional().describe('Whole points of 100; absent where nothing applicable was decided.'),
    range: schemas/* strictObject */.rej({ low: schemas/* int */.Whr(), high: schemas/* int */.Whr() }).optional().describe('Where unknown outcomes could move it.'),
    withoutWaivers: schemas/* int */.Whr().optional(),
});
const PolicySummary = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    capability: schemas/* string */.YjP(),
    severity: Severity,
    motivation: schemas/* string */.YjP(),
    remediation: schemas/* string */.YjP(),
    effort: schemas/* enum */.k5n(['low', 'medium', 'high']),
    references: schemas/* array */.YOg(schemas/* string */.YjP()),
    path: schemas/* string */.YjP().optional().describe('File that defines it, where it is not one of ours.'),
});
const LockInSummary = schemas/* strictObject */.rej({
    project: schemas/* string */.YjP(),
    exposure: schemas/* string */.YjP(),
    platforms: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        vendor: schemas/* string */.YjP(),
        layers: schemas/* array */.YOg(schemas/* string */.YjP()),
        files: schemas/* int */.Whr(),
        callSites: schemas/* int */.Whr(),
        isolated: schemas/* string */.YjP(),
        alternatives: schemas/* array */.YOg(schemas/* string */.YjP()),
    })),
});
const Scorecard = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('scorecard/1'),
    tool: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
    repository: schemas/* strictObject */.rej({
        name: schemas/* string */.YjP().optional(),
        head: schemas/* string */.YjP().optional(),
        ml: schemas/* enum */.k5n(['yes', 'no', 'unknown']),
        files: schemas/* int */.Whr(),
        excluded: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    base: schemas/* strictObject */.rej({
        commit: schemas/* string */.YjP().optional(),
        score: Score.optional(),
        missing: schemas/* string */.YjP().optional().describe('Why nothing was compared.'),
    })
        .optional(),
    score: Score,
    scores: schemas/* array */.YOg(schemas/* strictObject */.rej({
        project: schemas/* string */.YjP(),
        owners: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('Who answers for it, where the policy file or CODEOWNERS says so.'),
        score: Score,
        previous: Score.optional(),
    })),
    gate: schemas/* strictObject */.rej({
        outcome: schemas/* enum */.k5n(['passed', 'failed']),
        failOn: schemas/* enum */.k5n(['introduced', 'any', 'never']),
        severity: Severity,
        reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    counts: schemas/* strictObject */.rej({ introduced: schemas/* int */.Whr(), fixed: schemas/* int */.Whr(), findings: schemas/* int */.Whr(), waived: schemas/* int */.Whr(), unknown: schemas/* int */.Whr() }),
    evaluations: schemas/* array */.YOg(Evaluation),
    policies: schemas/* array */.YOg(PolicySummary).describe('What was judged: one entry a policy, for the texts that explain it.'),
    tools: schemas/* array */.YOg(ToolUse.extend({ project: schemas/* string */.YjP() })),
    lockIn: schemas/* array */.YOg(LockInSummary),
    problems: schemas/* array */.YOg(Problem),
    notices: schemas/* array */.YOg(schemas/* strictObject */.rej({
        level: schemas/* enum */.k5n(['note', 'warning', 'error']),
        text: schemas/* string */.YjP(),
        path: schemas/* string */.YjP().optional(),
        line: schemas/* int */.Whr().optional(),
    })),
});

;// CONCATENATED MODULE: ./lib/comment/artifact.js



/** A scorecard of 300 findings is about half a megabyte. */
const maxBytes = 8 * 1024 * 1024;
/**
 * The scorecard that the fork's run uploaded. The fork wrote it, so it is data from a stranger: a regular file of bounded size
 * that is a scorecard to the letter, or nothing. Throws ConfigurationError.
 */
function readArtifact(path) {
    const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (!stats)
        throw refused(path, 'it is not there', 'Check that the first workflow uploads the scorecard and that this job downloads it before this step.');
    if (!stats.isFile())
        throw refused(path, 'it is not a regular file');
    if (stats.size > maxBytes)
        throw refused(path, `it has ${stats.size} bytes, of which ${maxBytes} are allowed`);
    const { data, error } = Scorecard.safeParse(parse(path));
    if (data)
        return data;
    const { path: place = [], message } = error.issues[0] ?? {};
    throw refused(path, `it is no scorecard: ${place.join('.')}: ${message}`, 'Both workflows must use the same version of this Action.');
}
function parse(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        throw refused(path, 'it is not JSON');
    }
}
function refused(path, reason, remedy) {
    return new ConfigurationError(`the uploaded scorecard is refused: ${reason}`, {
        location: { path },
        ...(remedy === undefined ? {} : { remedy }),
    });
}

;// CONCATENATED MODULE: ./lib/comment/inputs.js


/** Inputs of the second entry, as comment/action.yml declares them. */
const Inputs = schemas/* object */.Ikc({
    token: schemas/* string */.YjP().min(1, 'is empty'),
    scorecard: schemas/* string */.YjP().default('scorecard.json'),
});
/** Throws ConfigurationError naming what is wrong. */
function readInputs(env) {
    const given = { token: env['INPUT_TOKEN'] ?? '', scorecard: env['INPUT_SCORECARD'] || undefined };
    const { data, error } = Inputs.safeParse(given);
    if (data)
        return data;
    throw new ConfigurationError(error.issues.map(({ path, message }) => `input \`${path.join('.')}\` ${message}`).join('\n'));
}

;// CONCATENATED MODULE: ./lib/comment/origin.js



const Event = schemas/* looseObject */._H3({
    workflow_run: schemas/* looseObject */._H3({
        event: schemas/* string */.YjP(),
        head_sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/),
        head_branch: schemas/* string */.YjP(),
        head_repository: schemas/* looseObject */._H3({ owner: schemas/* looseObject */._H3({ login: schemas/* string */.YjP() }) }).nullable(),
    }),
});
const origin_Pull = schemas/* looseObject */._H3({ number: schemas/* int */.Whr().positive(), head: schemas/* looseObject */._H3({ sha: schemas/* string */.YjP() }) });
/** The `workflow_run` event that started this job. Throws ConfigurationError for any other. */
function readOrigin(eventPath) {
    try {
        const { workflow_run: run } = Event.parse(JSON.parse((0,external_node_fs_.readFileSync)(eventPath ?? '', 'utf8')));
        return { event: run.event, head: run.head_sha, branch: run.head_branch, owner: run.head_repository?.owner.login };
    }
    catch (cause) {
        throw new ConfigurationError('this entry runs on `workflow_run` only', {
            cause,
            remedy: '`mlops-scorecard init --forks` writes both workflows.',
        });
    }
}
/**
 * Number of the open pull request whose head is that commit; undefined where there is none any more. GitHub names no pull
 * request of a fork in the event, and what the artifact says of it would be the fork's word.
 */
async function findPullRequest(client, { owner, name }, { head, branch, owner: fork }) {
    if (fork === undefined)
        return undefined;
    const answer = await client.rest.pulls.list({ owner, repo: name, state: 'open', head: `${fork}:${branch}`, per_page: 100 });
    const pulls = schemas/* array */.YOg(origin_Pull).parse(answer.data);
    return pulls.find((pull) => pull.head.sha === head)?.number;
}

;// CONCATENATED MODULE: ./lib/comment/run.js















/** Posts the scorecard of a fork's run. Returns the exit code: 0 also where there is nothing to comment on, 2 for a wrong set-up or artifact. */
async function run({ env, connect: dial = client_connect }) {
    try {
        const inputs = readInputs(env);
        const context = readContext(env);
        const origin = readOrigin(env['GITHUB_EVENT_PATH']);
        const client = dial(inputs.token, context.apiUrl);
        const number = await findPullRequest(client, context.repository, origin);
        if (number === undefined)
            (0,github_log/* log */.R)('No open pull request has that commit as its head any more; nothing to comment on.');
        else
            await post(client, number, readArtifact(inputs.scorecard), context, origin);
        return 0;
    }
    catch (error) {
        annotations_say({ level: 'error', title: 'MLOps Scorecard: no comment', message: wordsOf(error) });
        return error instanceof ConfigurationError ? 2 : 3;
    }
}
/** What went wrong and what to do about it. */
function wordsOf(error) {
    if (error instanceof ConfigurationError || error instanceof ScanError)
        return [error.message, error.remedy].filter(Boolean).join('\n');
    try {
        const { says, advice } = failureOf(error);
        return `GitHub answers "${says}". ${advice}`;
    }
    catch {
        if (error instanceof Error && error.stack)
            (0,core/* debug */.Yz)(error.stack);
        return `${error instanceof Error ? error.message : String(error)}\nThis is a bug; please report it.`;
    }
}
/** The fork's run made the scorecard, and a fork can change its workflow. It stands first, where nothing of the report can crowd it out. */
const foreign = "> ℹ️ Reported by the fork's own run, which the fork could change. The gate of a required workflow is what counts.";
async function post(client, number, scorecard, context, { head }) {
    const report = renderMarkdown(scorecard, { permalink: permalinkTo(context, head) }, commentLimit - foreign.length);
    const outcome = await comment_stick(thread_openThread(client, context.repository, number), {
        key: keyOf({ path: '', policy: '' }),
        head,
        text: `${foreign}\n\n${report}`,
        create: true,
        ...(context.run && { run: context.run }),
    });
    if (outcome.status === 'refused') {
        const { says, advice } = outcome.failure;
        throw new ScanError(`GitHub answers "${says}"`, { remedy: advice });
    }
    (0,github_log/* log */.R)(outcome.status === 'skipped' ? `No comment is written: ${outcome.reason}.` : `Comment ${outcome.status}: ${outcome.url}`);
}


/***/ })

};
