// The browser's extension API, touched through this one name. Both browsers answer
// with promises.

/** @type {typeof chrome} */
export const ext = /** @type {any} */ (globalThis).browser ?? globalThis.chrome;
