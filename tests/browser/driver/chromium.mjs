// Drives headless Chromium over CDP.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';

export async function launch({ dir = 'dist/chromium', headless = true, env = process.env } = {}) {
  // The browser's own log has every request from its start to its end, and who asked.
  const folder = mkdtempSync(join(tmpdir(), 'masthead-net-'));
  const log = join(folder, 'net.json');
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless, env, pipe: true, enableExtensions: true, args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', `--log-net-log=${log}`,
      // Pages of tests reach nothing but the test's own server.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'],
    defaultViewport: { width: 1200, height: 800 },
  });
  const id = await browser.installExtension(resolve(dir));
  const extension = (await browser.extensions()).get(id);
  const url = (path) => `chrome-extension://${id}/${path}`;
  const open = async (path) => {
    const page = await browser.newPage();
    await page.goto(url(path));
    return page;
  };
  const manage = async (f, ...args) => {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    const done = await page.evaluate(f, id, ...args);
    await page.close();
    return done;
  };
  return {
    name: 'chromium', browser, id, url, open,
    /** Marks hosts as granted at run time; the request of a click then needs no prompt. */
    allow: (...hosts) => manage(async (id, hosts) => { for (const h of hosts) await chrome.developerPrivate.addHostPermission(id, h); }, hosts),
    action: (page) => page.triggerExtensionAction(extension),
    /** A function run in the closed shadow root of the first `selector`: `(root, ...args)`; null where there is none. */
    async inShadow(page, selector, f, ...args) {
      const cdp = await page.createCDPSession();
      try {
        const { root } = await cdp.send('DOM.getDocument', { depth: 1 });
        const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector });
        if (!nodeId) return null;
        const { node } = await cdp.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
        const shadow = node.shadowRoots?.[0];
        if (!shadow) return null;
        const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
        const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
          objectId: object.objectId, functionDeclaration: `function(...args){return (${f})(this, ...args)}`, arguments: args.map((value) => ({ value })),
          returnByValue: true, awaitPromise: true,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value ?? null;
      } finally {
        await cdp.detach();
      }
    },
    /** What a restart does to the extension, without losing the unpacked load. */
    cycle: () => manage(async (id) => {
      await chrome.management.setEnabled(id, false);
      await chrome.management.setEnabled(id, true);
    }),
    /** Lets the extension into private windows, as its switch in the browser's list does; it is loaded anew by that. */
    allowPrivate: () => manage(async (id) => {
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    }),
    /** Opens a second window. */
    async second(at) {
      const known = new Set(browser.targets());
      const cdp = await browser.target().createCDPSession();
      await cdp.send('Target.createTarget', { url: at, newWindow: true });
      await cdp.detach();
      return (await browser.waitForTarget((t) => t.url() === at && !known.has(t))).asPage();
    },
    /** Opens a private window. */
    async private(at) {
      const seen = browser.waitForTarget((t) => t.url() === at);
      const own = await open('ui/about.html');
      await own.evaluate((at) => chrome.windows.create({ incognito: true, url: at }).then(() => true), at);
      await own.close();
      return (await seen).asPage();
    },
    disable: () => manage((id) => chrome.management.setEnabled(id, false)),
    enable: () => manage((id) => chrome.management.setEnabled(id, true)),
    /** Addresses that the extension's pages and its background asked for since the start; told after the browser's end. */
    async requests() {
      const own = `"initiator":"chrome-extension://${id}`;
      const found = readFileSync(log, 'utf8').split('\n').filter((line) => line.includes(own)).map((line) => /"url":"([^"]*)"/.exec(line)?.[1]).filter(Boolean);
      rmSync(folder, { recursive: true, force: true });
      return [...new Set(found)];
    },
    side: async () => browser.targets().some((t) => t.url().startsWith(url('ui/panel.html'))),
    media: (page, type) => page.emulateMediaType(type || undefined),
    /** Presses a button in the popup that is open; false where it cannot be got at. */
    async pressInPopup(selector) {
      const target = await browser.waitForTarget((t) => t.url().startsWith(url('ui/popup.html')));
      const popup = await target.asPage();
      await popup.waitForSelector(selector);
      await popup.$eval(selector, (el) => /** @type {any} */ (el).click());
      return true;
    },
    popup: () => browser.targets().map((t) => t.url()).find((u) => u.endsWith('popup.html')),
  };
}
