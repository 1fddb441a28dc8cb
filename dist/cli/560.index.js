export const id = 560;
export const ids = [560];
export const modules = {

/***/ 560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/model/version.js
var version = __webpack_require__(3341);
// EXTERNAL MODULE: ./lib/policies/bundled.js
var bundled = __webpack_require__(1258);
// EXTERNAL MODULE: ./lib/policies/load.js + 7 modules
var load = __webpack_require__(9094);
// EXTERNAL MODULE: ./lib/reports/colour.js
var colour = __webpack_require__(87);
// EXTERNAL MODULE: ./lib/model/facts.js + 3 modules
var model_facts = __webpack_require__(5172);
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1918);
// EXTERNAL MODULE: ./lib/reports/markdown-escape.js
var markdown_escape = __webpack_require__(6144);
// EXTERNAL MODULE: ./lib/reports/prose.js
var prose = __webpack_require__(7392);
// EXTERNAL MODULE: ./lib/reports/prose-lines.js
var prose_lines = __webpack_require__(8050);
;// CONCATENATED MODULE: ./lib/reports/unfilled.js
/**
 * A remedy as it reads where no repository fills it in: for each `{{ expression }}` its fallback, `PATH` where it names a path, or `…`
 * where what stands there depends on more.
 */
function unfilled(remedy) {
    return remedy.replaceAll(/\{\{([^\n]*?)\}\}/g, (_, expression) => {
        const fallback = /^[^"]*\.orValue\("([^"]*)"\)[\s)]*$/.exec(expression)?.[1];
        const name = /^\s*(?:shellQuote\()?[\w.?[\]]+\.(\w+)\)?\s*$/.exec(expression)?.[1];
        return fallback ?? name?.toUpperCase() ?? '…';
    });
}

// EXTERNAL MODULE: ./lib/reports/words.js
var words = __webpack_require__(3678);
;// CONCATENATED MODULE: ./lib/reports/explain.js







/** A policy in full, for a terminal. */
function explainPolicy(policy, paint) {
    const conditions = policy.matchConditions.map(({ name, expression }) => `  ${(0,markdown_escape/* oneLine */.TN)(name)}\n${code(expression, paint)}`);
    const params = Object.entries(policy.params).map(([name, param]) => `  ${paint.strong((0,markdown_escape/* oneLine */.TN)(name))} = ${(0,markdown_escape/* oneLine */.TN)(JSON.stringify(param.default))}  ${(0,markdown_escape/* oneLine */.TN)(param.says)}`);
    const parts = [
        `${paint.strong((0,markdown_escape/* oneLine */.TN)(policy.title))}  ${paint.faint(policy.id)}\n${policy.severity} · ${policy.capability} · ${policy.default} by default · since ${policy.since} · ${precisionWords(policy)}`,
        explain_prose(policy.motivation, paint),
        section('Applies when', conditions, paint),
        section(policy.subjects === undefined ? 'Passes when' : 'Each subject passes when', policy.validations.map(({ expression }) => code(expression, paint)), paint),
        section('Parameters', params, paint),
        section(`What to do (effort: ${policy.remediation.effort})`, [explain_prose(unfilled(policy.remediation.text), paint)], paint),
        section('References', policy.references.map((reference) => `  ${(0,markdown_escape/* oneLine */.TN)(reference)}`), paint),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** How often a reader agreed with the findings; fewer than 20 judged says nothing. */
function precisionWords({ precision }) {
    if (!precision || precision.judged < 20)
        return `precision unmeasured${precision ? ` (n = ${precision.judged})` : ''}`;
    return `precision ${Math.round((100 * (precision.judged - precision.wrong)) / precision.judged)} % (n = ${precision.judged})`;
}
/** How a repository or a file came by the outcome of one policy: the deciding step, each finding and its chain of evidence. */
function explainEvaluation(policy, scorecard, facts, { paint, file }) {
    const evaluations = scorecard.evaluations.filter((evaluation) => evaluation.policy === policy.id);
    if (evaluations.length === 0)
        return `${paint.strong((0,markdown_escape/* oneLine */.TN)(policy.title))}  ${paint.faint(policy.id)}\nNot judged: the policy is off.\n`;
    return evaluations
        .map((evaluation) => `${explained(policy, evaluation, facts, { paint, ...(file === undefined ? {} : { file }) })}\n`)
        .join('\n');
}
function explained(policy, evaluation, facts, { paint, file }) {
    const isAbout = (place) => file === undefined || place.path === file;
    const findings = evaluation.findings.filter((finding) => isAbout(finding) || finding.evidence.some(isAbout));
    const project = evaluation.project === '.' ? '' : ` in ${(0,markdown_escape/* oneLine */.TN)(evaluation.project)}`;
    const outcome = { pass: paint.good, fail: paint.bad, error: paint.bad, unknown: paint.warn, 'not-applicable': paint.faint }[evaluation.outcome];
    const affecting = facts.problems.filter(({ affects }) => affects.some((name) => policy.facts.some((listed) => (0,model_facts/* overlap */.EF)(name, listed))));
    const alone = file !== undefined && findings.length === 0 ? [aloneWords(file, evaluation.evidence.some(isAbout), paint)] : [];
    const parts = [
        `${paint.strong((0,markdown_escape/* oneLine */.TN)(policy.title))}${project}: ${outcome(words/* outcomeWords */.wX[evaluation.outcome])}\n  ${(0,markdown_escape/* oneLine */.TN)((0,prose/* plainProse */.U2)(evaluation.reason))}`,
        section('Findings', [...findingChains(findings, paint), ...alone], paint),
        section('Rests on', evaluation.evidence
            .filter(isAbout)
            .slice(0, 20)
            .map((place) => step(place, paint)), paint),
        section('Could not be read', affecting
            .slice(0, 10)
            .map((problem) => `  ${(0,markdown_escape/* oneLine */.TN)((0,model_location/* formatLocation */.j$)({ path: problem.path, line: problem.line }))}  ${(0,markdown_escape/* oneLine */.TN)(problem.reason)}`), paint),
        section('Read from the facts', policy.facts.map((fact) => `  mlops-scorecard facts <path> | jq '.projects[] | .${fact}'`), paint),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
/** What there is to say of a file that has no finding: the reason is that of the whole project. */
function aloneWords(file, isEvidence, paint) {
    if (isEvidence)
        return `  ${paint.good('✓')} ${(0,markdown_escape/* oneLine */.TN)(file)} passes`;
    return `  ${paint.faint('–')} none is about ${(0,markdown_escape/* oneLine */.TN)(file)}, and nothing rests on it`;
}
/** Each with its chain; what to do stands once, below the last of those that it is for. */
function findingChains(findings, paint) {
    return findings.map((finding, index) => {
        const chain = findingChain(finding, paint);
        return findings[index + 1]?.remediation === finding.remediation ? chain : `${chain}\n${explain_prose(finding.remediation, paint, '→')}`;
    });
}
function findingChain(finding, paint) {
    const place = finding.path === undefined
        ? ''
        : `${paint.place((0,markdown_escape/* oneLine */.TN)((0,model_location/* formatLocation */.j$)({ path: finding.path, line: finding.line, cell: finding.cell })))}  `;
    const waived = finding.waiver ? paint.faint(` (${(0,markdown_escape/* oneLine */.TN)(`${(0,words/* waiverWords */.O3)(finding.waiver)}: ${finding.waiver.reason}`)})`) : '';
    const steps = [...new Set(finding.evidence.map((evidence) => step(evidence, paint)))];
    const chain = steps.map((words, index) => `  ${paint.faint(`${index + 1}.`)}${words}`);
    return [`  ${place}${(0,markdown_escape/* oneLine */.TN)((0,prose/* plainProse */.U2)(finding.message))}${waived}`, ...chain].join('\n');
}
function step(evidence, paint) {
    const says = evidence.says === undefined ? '' : `  ${paint.faint((0,markdown_escape/* oneLine */.TN)(evidence.says))}`;
    return `  ${paint.place((0,markdown_escape/* oneLine */.TN)((0,model_location/* formatLocation */.j$)(evidence)))}${says}`;
}
function section(title, lines, paint) {
    return lines.length === 0 ? '' : [paint.strong(title), ...lines].join('\n');
}
function code(expression, paint) {
    return expression
        .trim()
        .split('\n')
        .map((line) => `    ${paint.code((0,markdown_escape/* withoutInvisible */.OT)(line))}`)
        .join('\n');
}
/** Where a line of prose ends on any terminal. */
const width = 100;
function explain_prose(text, paint, mark) {
    return (0,prose_lines/* proseLines */.D)(text, { width, indent: 2, paint, ...(mark !== undefined && { mark }) }).join('\n');
}

;// CONCATENATED MODULE: ./lib/reports/policy-reference.js



/** Every policy as Markdown: the reference documentation. The texts are our own, so they are printed as written. */
function policyReference(policies) {
    const sorted = [...policies].sort((a, b) => (a.id < b.id ? -1 : 1));
    const opening = `# Policies

Each policy states a good state of a repository. This page is made by \`mlops-scorecard explain --all\`.

${policyOverview(sorted)}`;
    return `${[opening, ...sorted.map(entry)].join('\n\n')}\n`;
}
/** One row a policy, for the README and the head of the reference. */
function policyOverview(policies, page = '') {
    const rows = policies.map((policy) => `| [${policy.id}](${page}#${policy.id}) | ${policy.title} | ${(0,words/* capabilityWords */.QD)(policy.capability)} | ${policy.severity} | ${policy.default} |`);
    return ['| Policy | What it asks | Capability | Severity | Default |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}
function entry(policy) {
    const params = Object.entries(policy.params).map(([name, param]) => `| \`${name}\` | \`${JSON.stringify(param.default)}\` | ${param.stricter ?? '–'} | ${param.says} |`);
    const parts = [
        `## ${policy.id}`,
        `**${policy.title}.** ${policy.severity} · ${(0,words/* capabilityWords */.QD)(policy.capability)} · ${policy.default} by default · since ${policy.since} · ${precisionWords(policy)}`,
        policy.motivation.trim(),
        policy.matchConditions.length > 0 ? `Applies when: ${policy.matchConditions.map(({ name }) => name).join('; ')}.` : '',
        params.length > 0 ? ['| Parameter | Default | Stricter | |', '| --- | --- | --- | --- |', ...params].join('\n') : '',
        `**What to do** (effort: ${policy.remediation.effort})\n\n${unfilled(policy.remediation.text).trim()}`,
        policy.references.length > 0 ? policy.references.map((reference) => `- <${reference}>`).join('\n') : '',
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}

// EXTERNAL MODULE: ./lib/scan.js + 328 modules
var scan = __webpack_require__(4077);
// EXTERNAL MODULE: ./lib/scorecard/breakdown.js
var breakdown = __webpack_require__(5971);
// EXTERNAL MODULE: ./lib/sources/index.js + 6 modules
var sources = __webpack_require__(9935);
// EXTERNAL MODULE: ./lib/strict/nearest.js
var nearest = __webpack_require__(2599);
// EXTERNAL MODULE: ./lib/cli/checkout.js
var checkout = __webpack_require__(8384);
// EXTERNAL MODULE: ./lib/cli/open.js + 2 modules
var cli_open = __webpack_require__(1140);
// EXTERNAL MODULE: ./lib/cli/output.js
var output = __webpack_require__(1517);
// EXTERNAL MODULE: ./lib/cli/scan-cache.js
var scan_cache = __webpack_require__(9474);
;// CONCATENATED MODULE: ./lib/cli/explain.js

















/** `explain`: a policy in full; with a path, how this repository or file came by its outcome. */
async function explainCommand(id, path, options) {
    if (options.all)
        return (0,output/* write */.t)(policyReference(await (0,load/* loadPolicies */.hd)(bundled/* bundledFolder */.L, bundled/* checkedPoliciesPath */.vA)));
    if (id === undefined)
        throw new errors/* ConfigurationError */.j('name a policy, or use --all', { remedy: 'mlops-scorecard explain --all lists them.' });
    const paint = (0,colour/* painter */.C)((0,output/* wantsColour */.M)(process.env, process.stdout.isTTY));
    if (path === undefined)
        return (0,output/* write */.t)(found(await (0,load/* loadPolicies */.hd)(bundled/* bundledFolder */.L, bundled/* checkedPoliciesPath */.vA), id)
            .map((policy) => explainPolicy(policy, paint))
            .join('\n'));
    const { folder, file } = place(path, id);
    const { source, rules } = await (0,cli_open/* open */.h)(folder, options);
    const policies = found(rules.policies.map(({ policy }) => policy), id);
    const cache = options.cache ? (0,scan_cache/* openScanCache */.g)(folder) : undefined;
    const { scorecard, facts } = await (0,scan/* scan */.S)({ head: source, rules, today: (0,cli_open/* today */.E)(), version: version/* version */.r, ...(cache && { cache }) });
    cache?.save();
    await (0,output/* write */.t)(policies.map((policy) => explainEvaluation(policy, scorecard, facts, { paint, ...(file === undefined ? {} : { file }) })).join('\n'));
    if ((0,breakdown/* isBrokenDown */.SK)(scorecard))
        process.exitCode = 3;
}
function found(policies, id) {
    const exact = policies.filter((policy) => policy.id === id);
    const some = exact.length > 0 ? exact : policies.filter((policy) => policy.id.startsWith(id));
    if (some.length > 0)
        return some;
    const meant = (0,nearest/* didYouMean */.a)(id, policies.map((policy) => policy.id));
    throw new errors/* ConfigurationError */.j(`there is no policy "${id}"${meant}`, {
        remedy: `Policies: ${policies.map((policy) => policy.id).join(', ')}.`,
    });
}
/** A file is explained within the nearest folder above it that has a `.git`, or within its own. */
function place(path, id) {
    const full = (0,external_node_path_.resolve)(path);
    if (!(0,external_node_fs_.existsSync)(full)) {
        const remedy = (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(id)) ? `The policy comes first: \`mlops-scorecard explain ${path} ${id}\`.` : undefined;
        throw new errors/* ConfigurationError */.j(`there is no file or folder ${path}`, remedy === undefined ? {} : { remedy });
    }
    if ((0,sources/* isFolder */.l)(full))
        return { folder: full };
    const folder = (0,checkout/* checkoutOf */.o)((0,external_node_path_.dirname)(full)) ?? (0,external_node_path_.dirname)(full);
    return { folder, file: (0,external_node_path_.relative)(folder, full) };
}


/***/ })

};
