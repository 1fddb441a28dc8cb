export const id = 362;
export const ids = [362];
export const modules = {

/***/ 3362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyExplainCommand: () => (/* binding */ policyExplainCommand)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3434);
/* harmony import */ var _policies_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4618);
/* harmony import */ var _strict_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4980);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8000);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1517);





/** `policy explain <id> [path]`: for each value of a policy the file and line that set it, what it overrode, and what is locked. */
async function policyExplainCommand(id, path, options) {
    const { rules } = await (0,_open_js__WEBPACK_IMPORTED_MODULE_1__/* .open */ .h)(path, options);
    const configured = rules.policies.find(({ policy }) => policy.id === id || policy.deprecatedIds.includes(id));
    if (!configured) {
        const ids = rules.policies.map(({ policy }) => policy.id);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(`there is no policy "${id}"${(0,_strict_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(id, ids)}`, { remedy: `Policies: ${ids.join(', ')}.` });
    }
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .write */ .t)(`${explanation(configured, rules).join('\n')}\n`);
}
function explanation(configured, { settings }) {
    const { policy, configuration, byProject = {} } = configured;
    const defaults = fieldsOf((0,_policies_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultConfiguration */ ._)(policy));
    const lines = Object.entries(fieldsOf(configuration)).map(([field, value]) => valueLine(field, value, defaults[field], settings.provenance[`policies.${policy.id}.${field}`]));
    const inProjects = Object.entries(byProject).flatMap(([root, own]) => Object.entries(fieldsOf(own)).flatMap(([field, value]) => {
        const known = settings.provenance[`projects.${root}.policies.${policy.id}.${field}`];
        return known ? [valueLine(`${root}: ${field}`, value, fieldsOf(configuration)[field], known)] : [];
    }));
    const waivers = settings.waivers
        .filter((waiver) => waiver.policy === policy.id)
        .map(({ path = '', line, paths, reason, expires }) => `  waived  ${paths.join(' ') || 'everywhere'} until ${expires}: ${reason} (${place({ path, ...(line && { line }) })})`);
    const lock = settings.provenance[`locked.${policy.id}`];
    const locked = lock
        ? `  locked by ${place(lock.origin)}: it can be made stricter below, and not weaker${allowance(lock.value)}`
        : '  not locked';
    return [`${policy.id} (${policy.builtIn ? 'built in' : policy.path})`, ...lines, ...inProjects, ...waivers, locked];
}
function fieldsOf({ enabled, severity, params }) {
    return { enabled, severity, ...Object.fromEntries(Object.entries(params).map(([name, value]) => [`params.${name}`, value])) };
}
function valueLine(field, value, otherwise, known) {
    if (!known)
        return `  ${field} = ${show(value)}  as the policy comes`;
    const overrode = known.overrode.toReversed().map((before) => `${show(before.value)} of ${place(before.origin)}`);
    return `  ${field} = ${show(value)}  ${place(known.origin)}, over ${[...overrode, `${show(otherwise)} without it`].join(', ')}`;
}
function allowance(waivers) {
    const { owners, maxDays } = waivers;
    if (!owners && maxDays === undefined)
        return ' nor waived';
    return `; waivers ${[owners && `by ${owners.join(', ')}`, maxDays !== undefined && `for ${maxDays} days`].filter(Boolean).join(' ')}`;
}
function place({ path, line }) {
    return line === undefined ? path : `${path}:${line}`;
}
function show(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}


/***/ })

};
