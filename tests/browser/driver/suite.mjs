// A group of tests in each wanted browser: with the extension in it, a server of pages, and
// everything closed again. What a test file states is its own: its pages and its tests.
import { after, afterEach, before, describe } from 'node:test';
import { BROWSERS, start } from './index.mjs';
import { serve } from './server.mjs';

/** @typedef {Awaited<ReturnType<typeof start>>} Browser */
/** @typedef {Awaited<ReturnType<typeof serve>>} Web */

/**
 * @param {string} title
 * @param {object} how
 * @param {string} [how.root] folder that is served
 * @param {(web: Web) => Record<string, string> | Promise<Record<string, string>>} [how.pages] pages of the group's own, by path
 * @param {boolean} [how.access] whether all sites are granted and labelled without a click
 * @param {boolean} [how.skip]
 * @param {(b: Browser, web: Web, name: string) => void} tests both are there once a test runs
 */
export function inBrowsers(title, { root, pages, access = true, skip = false }, tests) {
  for (const [name, launch] of BROWSERS) {
    describe(`${name}: ${title}`, { skip }, () => {
      const b = /** @type {Browser} */ ({});
      const web = /** @type {Web} */ ({});
      before(async () => {
        Object.assign(web, await serve(root));
        for (const [path, html] of Object.entries((await pages?.(web)) ?? {})) web.put(path, html);
        Object.assign(b, await start(launch));
        if (access) await b.grant();
      });
      after(async () => {
        try {
          await b.close?.();
        } finally {
          web.close?.();
        }
      });
      afterEach(() => b.closePages());
      tests(b, web, name);
    });
  }
}
