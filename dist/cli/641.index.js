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
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1840);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8000);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1517);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9095);





/** `facts [path]`: what was found, as JSON by its published schema. */
async function factsCommand(path, options) {
    if (options.format !== 'json')
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(`facts are printed as json, not as ${options.format}`);
    const { source, rules } = await (0,_open_js__WEBPACK_IMPORTED_MODULE_2__/* .open */ .h)(path, options);
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .progressOn */ .z)(process.stderr);
    const facts = await (0,_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .factsOf */ .x)(source, rules, { progress: (done, of) => progress.report('reading', done, of) });
    progress.done();
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .t)(`${JSON.stringify(options.files ? facts : withCounts(facts), null, 2)}\n`, options.output);
}
/** A file list can be longer than all other facts together, so it is printed as counts by kind. */
function withCounts(facts) {
    return { ...facts, projects: facts.projects.map((project) => ({ ...project, files: countByKind(project.files) })) };
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


/***/ })

};
