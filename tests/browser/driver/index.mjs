// What the browser tests have in common: a browser with the extension in it, asking the
// background, waiting for a state (never for a time), and looking at what was drawn.
import { launch as chromium } from './chromium.mjs';
import { launch as firefox } from './firefox.mjs';

/** The overlay's element, which has another name in every page; a page may put elements of its own after its body. */
export const HOST = ':root > :not(head, body, script, style, noscript, iframe, div)';
const LOOKS = ['quotation', 'attributed', 'no_source', 'uncertain', 'active'].flatMap((k) => ['light', 'dark'].map((tone) => `masthead-${k}-${tone}`));
const wanted = process.env.BROWSER ?? 'both';
export const BROWSERS = [['chromium', chromium], ['firefox', firefox]].filter(([name]) => wanted === 'both' || wanted === name);

/** Tries `f` until it answers something true. */
export async function until(what, f, ms = 12_000) {
  const end = Date.now() + ms;
  let last;
  for (;;) {
    try {
      last = await f();
      if (last) return last;
    } catch (e) {
      last = e;
    }
    if (Date.now() > end) throw new Error(`waited in vain for ${what}: ${last instanceof Error ? last.stack : JSON.stringify(last)}`);
    await new Promise((ok) => setTimeout(ok, 40));
  }
}

/** A browser with the extension, and one of its own pages to talk to the background from. */
export async function start(launch) {
  const b = await launch();
  let own = await b.open('ui/options.html');
  const ask = async (message) => {
    const answer = await own.evaluate((m) => (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(m), message);
    if (!answer?.ok) throw new Error(`${message.kind}: ${JSON.stringify(answer)}`);
    return answer.value;
  };
  const tabOf = (page) => until('the tab', async () => {
    const url = await page.evaluate(() => location.href);
    const find = () => own.evaluate((u) => (globalThis.browser ?? globalThis.chrome).tabs.query({}).then(
      (ts) => (ts.find((t) => t.url === u) ?? ts.find((t) => t.active && !t.url?.includes('/ui/')))?.id), url);
    // Without access a tab's address is not told: then it is the one in front.
    return (await find()) ?? page.bringToFront().then(find);
  });
  /** @type {((url: string) => boolean)[]} */
  const expected = [];
  const kit = {
    ...b, ask, tabOf,
    /** Runs a function in one of the extension's own pages, which is not in front. */
    run: (f, ...args) => own.evaluate(f, ...args),
    /** Disables and enables the extension, as a restart does; or has it loaded anew by `how`. */
    async restart(how = b.cycle) {
      // Where a window showed nothing but the extension, it closes with it, and the answer is lost.
      await how().catch((e) => { if (!/Discarded|no such frame/.test(String(e))) throw e; });
      await own.close().catch(() => undefined);
      own = await until('the extension again', () => b.open('ui/options.html'));
      await until('the background', () => ask({ kind: 'settings' }));
    },
    /** Gives access to all sites, by a real click, and labels without one. */
    async grant() {
      await b.allow('http://*/*', 'https://*/*');
      await own.evaluate(() => {
        const button = document.createElement('button');
        button.id = 'test-grant';
        button.textContent = 'grant';
        button.style.cssText = 'position:fixed;inset:0;z-index:99999';
        button.onclick = () => (globalThis.browser ?? globalThis.chrome).permissions.request({ origins: ['http://*/*', 'https://*/*'] }).then((ok) => {
          document.documentElement.dataset.granted = String(ok);
          button.remove();
        });
        document.documentElement.append(button); // the page fills its body anew
      });
      await own.bringToFront();
      await own.click('#test-grant');
      await own.waitForFunction(() => document.documentElement.dataset.granted === 'true');
      await kit.set({ mode: 'all', welcomed: true });
      await ask({ kind: 'access-changed' });
    },
    /** Changes general settings. */
    async set(change) {
      const { settings } = await ask({ kind: 'settings' });
      return ask({ kind: 'set-settings', settings: { ...settings, ...change } });
    },
    site: (page, change) => ask({ kind: 'set-site', host: new URL(page.url()).hostname, change }),
    async page(url) {
      const page = await b.browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    state: async (page) => ask({ kind: 'state', tabId: await tabOf(page) }),
    /** Waits until a page has its labels. */
    async labelled(page, ms = 12_000) {
      const tabId = await tabOf(page);
      return until('labels', async () => {
        const s = await ask({ kind: 'state', tabId });
        return s.state.status === 'labelled' && (await b.inShadow(page, HOST, (root) => root.childElementCount)) ? s : null;
      }, ms);
    },
    /** A page with its labels, and what the background says of it. */
    async visit(url) {
      const page = await kit.page(url);
      return { page, got: await kit.labelled(page) };
    },
    /** Runs a function in the overlay's shadow root. */
    shadow: (page, f, ...args) => b.inShadow(page, HOST, String(f), ...args),
    /** Texts of the marked ranges, by highlight name, as the page itself sees them. */
    marks: (page) => page.evaluate((looks) => Object.fromEntries([...CSS.highlights].filter(([n]) => /^x-[a-z]{12}-\d$/.test(n))
      .map(([n, h]) => [looks[Number(n.at(-1))], [...h].map((r) => r.toString())])), LOOKS),
    /** The name under which the page has the words of a look. */
    markName: (page, look) => page.evaluate((n) => [...CSS.highlights.keys()].find((k) => k.endsWith(`-${n}`)), LOOKS.indexOf(look)),
    /** Closes every page that a test opened. */
    async closePages() {
      for (const page of await b.browser.pages()) if (page !== own) await page.close().catch(() => undefined);
    },
    /** Says that a test itself has the extension ask for an address. @param {(url: string) => boolean} which */
    expect: (which) => expected.push(which),
    /** Ends the browser, and fails where the extension asked the network for anything that no test had it ask for. */
    async close() {
      // Firefox tells before its end, Chromium in a log that is whole after it.
      const early = b.name === 'firefox' ? await b.requests() : null;
      await b.browser.close();
      const sent = (early ?? await b.requests()).filter((u) => !/^(chrome-extension|moz-extension|data|blob|about|chrome|resource):/.test(u));
      const foreign = sent.filter((u) => !expected.some((which) => which(u)));
      if (foreign.length) throw new Error(`the extension asked for ${foreign.join(', ')}`);
      if (sent.length < expected.length) throw new Error(`the extension asked ${sent.length} times, ${expected.length} were to be seen: the record is not whole`);
    },
  };
  return kit;
}
