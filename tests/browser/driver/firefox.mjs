// Drives headless Firefox over WebDriver BiDi. System access lets a test run code in the
// browser's own window: needed to open moz-extension: pages.
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';

export async function launch({ dir = 'dist/firefox', headless = true, env = process.env } = {}) {
  const browser = await puppeteer.launch({
    browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless, env, args: ['--remote-allow-system-access'], defaultViewport: { width: 1200, height: 800 },
    extraPrefsFirefox: { 'extensions.webextOptionalPermissionPrompts': false, 'ui.prefersReducedMotion': 1,
      // Pages of tests reach nothing but the test's own server.
      'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': 9, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': 9,
      'network.proxy.no_proxies_on': '127.0.0.1, localhost' },
  });
  const id = await browser.installExtension(resolve(dir));
  const bidi = async (method, params) => (await browser.connection.send(method, params)).result;
  const inChrome = async (fn, ...args) => {
    // Windows come and go: any of them will do.
    const { contexts } = await bidi('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const r = await bidi('script.callFunction', {
      functionDeclaration: String(fn), awaitPromise: true, target: { context: contexts[0].context },
      arguments: args.map((value) => ({ type: 'string', value })),
    });
    if (r.exceptionDetails) throw new Error(r.exceptionDetails.text);
    return r.result.value;
  };
  // In a place that no closed window takes with it.
  await inChrome((id) => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const box = Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal());
    Cu.evalInSandbox(`var seen = []; function watch(id, Services, Ci) {
      const ours = (p) => p && (p.addonId === id || (p.contentScriptAddonPolicy && p.contentScriptAddonPolicy.id === id));
      Services.obs.addObserver({ observe(subject) {
        const channel = subject.QueryInterface(Ci.nsIHttpChannel);
        const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
        if (ours(triggeringPrincipal) || ours(loadingPrincipal)) seen.push(channel.URI.spec);
      } }, 'http-on-modify-request');
    }`, box);
    box.watch(id, Services, Ci);
    ExtensionParent.mastheadRequests = box;
  }, id);
  const uuid = await inChrome((id) => WebExtensionPolicy.getByID(id).mozExtensionHostname, id);
  const url = (path) => `moz-extension://${uuid}/${path}`;
  const addon = (f) => inChrome(`async (id) => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const addon = await AddonManager.getAddonByID(id);
    ${f}
  }`, id);
  /** Opens a window, `kind` private or not, with a page in it. */
  const newWindow = async (at, kind) => {
    const known = new Set(browser.targets());
    await inChrome(async (at, kind) => {
      const win = Services.wm.getMostRecentWindow('navigator:browser').OpenBrowserWindow({ private: kind === 'private' });
      await new Promise((ok) => {
        const done = (subject) => {
          if (subject !== win) return;
          Services.obs.removeObserver(done, 'browser-delayed-startup-finished');
          ok();
        };
        Services.obs.addObserver(done, 'browser-delayed-startup-finished');
      });
      win.gBrowser.fixupAndLoadURIString(at, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
    }, at, kind);
    return (await browser.waitForTarget((t) => t.url() === at && !known.has(t))).asPage();
  };
  return {
    name: 'firefox', browser, id, url, inChrome,
    // page.goto() never settles for moz-extension: pages, the bare command does.
    async open(path) {
      const page = await browser.newPage();
      await bidi('browsingContext.navigate', { context: page.mainFrame()._id, url: url(path), wait: 'complete' });
      return page;
    },
    allow: async () => {}, // the preference above answers every prompt with yes
    async action(page) {
      await page.bringToFront();
      await inChrome((id) => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(id);
        ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
      }, id);
    },
    async inShadow(page, selector, f, ...args) {
      const target = { context: page.mainFrame()._id };
      const { nodes } = await bidi('browsingContext.locateNodes', {
        ...target, locator: { type: 'css', value: selector }, maxNodeCount: 1, serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
      });
      const shadow = nodes[0]?.value.shadowRoot;
      if (!shadow) return null;
      const r = await bidi('script.callFunction', {
        functionDeclaration: `(root, args) => Promise.resolve((${f})(root, ...JSON.parse(args))).then((v) => JSON.stringify(v ?? null))`,
        awaitPromise: true, target: { context: target.context },
        arguments: [{ sharedId: shadow.sharedId }, { type: 'string', value: JSON.stringify(args) }],
      });
      if (r.exceptionDetails) throw new Error(r.exceptionDetails.text);
      return JSON.parse(r.result.value);
    },
    /** What a restart does to the extension, without losing the temporary load. */
    cycle: () => addon('await addon.disable(); await addon.enable();'),
    allowPrivate: () => inChrome(async (id) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID(id)).reload();
    }, id),
    second: (at) => newWindow(at, ''),
    private: (at) => newWindow(at, 'private'),
    disable: () => addon('await addon.disable();'),
    enable: () => addon('await addon.enable();'),
    /** Addresses that anything of the extension asked for since the start; told before the browser's end. */
    requests: async () => JSON.parse(await inChrome(() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      return JSON.stringify(ExtensionParent.mastheadRequests.seen);
    })),
    /** A real key with Alt and Shift, through the browser's own key handling. */
    press: (letter) => inChrome((letter) => {
      const win = Services.wm.getMostRecentWindow('navigator:browser');
      const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      tip.beginInputTransactionForTests(win);
      const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], [letter, `Key${letter}`, letter.charCodeAt(0)]].map(([key, code, keyCode]) => new win.KeyboardEvent('', { key, code, keyCode }));
      for (const k of keys) tip.keydown(k);
      for (const k of keys.reverse()) tip.keyup(k);
    }, letter),
    /** Whether the extension's sidebar is open. */
    side: async () => (await inChrome(() => {
      const win = Services.wm.getMostRecentWindow('navigator:browser');
      return String(win.SidebarController.isOpen && /masthead/.test(win.SidebarController.currentID));
    })) === 'true',
    /** What the page looks like in print, or on a screen again. */
    media: (_page, type) => inChrome((type) => {
      Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser.browsingContext.mediumOverride = type;
    }, type),
    /** The popup's own page is out of a test's reach in Firefox. */
    pressInPopup: async () => false,
    popup: () => inChrome(() => Services.wm.getMostRecentWindow('navigator:browser').document.querySelector('.webextension-popup-browser')?.currentURI.spec),
  };
}
