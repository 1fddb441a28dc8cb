export const id = 533;
export const ids = [533];
export const modules = {

/***/ 5533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: () => (/* binding */ checkCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3434);
/* harmony import */ var _policies_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9094);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7954);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8000);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1517);







/** `policy check [file]`: whether a policy file or a policy is right, with all that it inherits; exit code 2 where it is not. */
async function checkCommand(file = _rules_js__WEBPACK_IMPORTED_MODULE_4__/* .policyFilePath */ .av) {
    const text = await readText(file);
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .write */ .t)(/^id\s*:/m.test(text) ? checkPolicy(text, file) : await checkPolicyFile(file));
}
function checkPolicy(text, file) {
    const { id, title, params } = (0,_policies_load_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePolicy */ .ON)(text, file);
    const names = Object.keys(params);
    return `${file} is right: ${id}, "${title}"${names.length > 0 ? `, with the params ${names.join(', ')}` : ''}\n`;
}
async function checkPolicyFile(file) {
    const { rules } = await (0,_open_js__WEBPACK_IMPORTED_MODULE_5__/* .open */ .h)('.', { policy: file });
    const on = rules.policies.filter(({ configuration }) => configuration.enabled);
    const own = on.filter(({ policy }) => !policy.builtIn);
    const { locked, waivers } = rules.settings;
    const counts = [
        `${on.length} policies are on`,
        `${own.length} of them your own`,
        `${locked.length} locked`,
        `${waivers.length} waived in part`,
    ];
    return [`${file} is right: ${counts.join(', ')}`, ...rules.notices.map(({ text }) => `note: ${text}`), ''].join('\n');
}
async function readText(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file), 'utf8').catch((cause) => {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`${file} cannot be read: ${cause.code}`, {
            cause,
            remedy: `Name the file to check; without a name it is ${_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .policyFilePath */ .av}.`,
        });
    });
}


/***/ })

};
