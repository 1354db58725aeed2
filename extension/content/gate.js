// The gate: runs in pages of sites that the reader gave access to, asks of the page one
// thing (does it look like news?), tells the background, and is gone. It keeps one
// listener, for pages that change their address without loading.

import { ext } from '../ext.js';
import { ask } from '../protocol.js';

(() => {
  const key = 'mastheadGate';
  if (globalThis[key] || !/^https?:$/.test(location.protocol)) return;
  globalThis[key] = true;

  /** Whether one of the selectors finds an element. One by one: browsers look a single selector up ten times as fast as a list. */
  const has = (...selectors) => selectors.some((s) => document.querySelector(s));

  /** Whether the page looks like news. Cheap tests first; none reads the whole page. */
  function news() {
    const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
    if (type && /^(article|video|news)/i.test(type)) return true;
    if (has('meta[property^="article:published"]', 'meta[name="article:published_time"]', '[itemtype*="NewsArticle"]', 'link[rel="amphtml"]')) return true;
    for (const s of document.querySelectorAll('script[type="application/ld+json"]')) {
      const text = s.textContent ?? '';
      if (text.length < 500_000 && /"(?:\w*NewsArticle|Article|LiveBlogPosting|NewsMediaOrganization|ReportageNewsArticle)"/.test(text)) return true;
    }
    if (!has('h1')) return false;
    const body = document.querySelector('article, main, [role=main], [itemprop=articleBody]');
    if (body && long(body)) return true;
    return long(document.body) && has('time[datetime]', '[class*=date i]', '[class*=byline i]', '[rel=author]');
  }

  /** Three paragraphs of a sentence or more. */
  function long(within) {
    let n = 0;
    let seen = 0;
    for (const p of within?.getElementsByTagName('p') ?? []) {
      if ((p.textContent ?? '').length > 120 && (n += 1) >= 3) return true;
      if ((seen += 1) > 60) break;
    }
    return false;
  }

  let told = '';
  let left = 6;
  /** @type {MutationObserver|null} */
  let observer = null;

  function look() {
    const found = news();
    const at = `${location.href.split('#')[0]} ${found}`;
    if (at !== told) {
      told = at;
      // After an update of the extension this script is an orphan: it ends.
      ask(ext, { kind: 'hello', news: found }).catch(stop);
    }
    return found;
  }

  /** A page that fills itself after loading: a few looks more, then no more. */
  function watch() {
    observer?.disconnect();
    let timer = 0;
    left = 6;
    observer = new MutationObserver(() => {
      if (timer) return;
      timer = setTimeout(() => {
        timer = 0;
        if (look() || (left -= 1) <= 0) observer?.disconnect();
      }, 700);
    });
    observer.observe(document.documentElement, { childList: true, subtree: true });
    setTimeout(() => observer?.disconnect(), 10_000);
  }

  function moved() {
    if (globalThis.mastheadLabeller?.alive) return; // the labeller sees to it
    if (!look()) watch();
  }

  const navigation = /** @type {any} */ (globalThis).navigation;
  function stop() {
    observer?.disconnect();
    navigation?.removeEventListener('navigatesuccess', moved);
    removeEventListener('popstate', moved);
    removeEventListener('pageshow', shown);
    globalThis[key] = false;
  }
  function shown(e) {
    if (e.persisted) {
      told = '';
      moved();
    }
  }
  if (navigation) navigation.addEventListener('navigatesuccess', moved);
  else addEventListener('popstate', moved);
  addEventListener('pageshow', shown);
  if (!look()) watch();
})();
