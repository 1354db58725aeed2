// Consent banners of real libraries, in light and shadow trees, in frames and late:
// found, named, measured, the note beside them and on none of their buttons, gone after
// the choice.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { BROWSERS, HOST, start, until } from './driver/index.mjs';
import { serve } from './driver/server.mjs';

const article = readFileSync('tests/pages/article.html', 'utf8').replace(/<div id="cookie-banner"[^]*?<script src="article.js"><\/script>/, '');
const SIZES = [[1300, 850], [800, 600], [390, 700]];

/** A page of ours with something more in it. */
const page = (more) => article.replace('</body>', `${more}</body>`);

const LIBRARIES = {
  klaro: {
    html: page(`<script>var klaroConfig={version:1,elementID:'klaro',default:false,mustConsent:false,acceptAll:true,hideDeclineAll:false,lang:'en',
      translations:{en:{privacyPolicyUrl:'/privacy',purposes:{analytics:'Analytics'},consentNotice:{description:'Hi! Could we please enable some additional services for Analytics? You can always change or withdraw your consent later.'}}},
      services:[{name:'counter',title:'Counter',purposes:['analytics'],cookies:['c']}]};</script><script defer src="/npm/klaro/dist/klaro.js"></script>`),
    platform: /klaro/i, kinds: ['accept', 'reject'], reject: '.cm-btn-danger',
  },
  tarteaucitron: {
    html: page(`<script src="/npm/tarteaucitronjs/tarteaucitron.js"></script><script>tarteaucitron.init({privacyUrl:'/privacy',orientation:'bottom',showAlertSmall:false,cookieslist:true,DenyAllCta:true,AcceptAllCta:true,highPrivacy:true,showIcon:false});
      tarteaucitron.user.gtagUa='G-XXXX';(tarteaucitron.job=tarteaucitron.job||[]).push('youtube');</script>`),
    platform: /tarteaucitron/i, kinds: ['accept', 'reject'], reject: '#tarteaucitronAllDenied2',
  },
  orejime: {
    html: page(`<link rel="stylesheet" href="/npm/orejime/dist/orejime-standard.css"><script>window.orejimeConfig={privacyPolicyUrl:'/privacy',purposes:[{id:'analytics',title:'Analytics',description:'Counting visits',cookies:['c']}]};</script><script src="/npm/orejime/dist/orejime-standard-en.js"></script>`),
    platform: /orejime/i, kinds: ['accept', 'reject'], reject: '.orejime-Notice-declineButton, .orejime-Banner-declineButton',
  },
  'vanilla-cookieconsent': {
    html: page(`<link rel="stylesheet" href="/npm/vanilla-cookieconsent/dist/cookieconsent.css"><script src="/npm/vanilla-cookieconsent/dist/cookieconsent.umd.js"></script><script>CookieConsent.run({categories:{necessary:{enabled:true,readOnly:true},analytics:{}},
      language:{default:'en',translations:{en:{consentModal:{title:'We use cookies',description:'We and our 12 partners use cookies to measure audiences and to show personalised advertising.',acceptAllBtn:'Accept all',acceptNecessaryBtn:'Reject all',showPreferencesBtn:'Manage preferences'},
      preferencesModal:{title:'Preferences',acceptAllBtn:'Accept all',acceptNecessaryBtn:'Reject all',savePreferencesBtn:'Save',sections:[{title:'Analytics',description:'Counting',linkedCategory:'analytics'}]}}}}});</script>`),
    platform: /cookieconsent/i, kinds: ['accept', 'reject', 'settings'], reject: '.cm__btn[data-role=necessary]',
  },
  'osano cookieconsent': {
    html: page(`<link rel="stylesheet" href="/npm/cookieconsent/build/cookieconsent.min.css"><script src="/npm/cookieconsent/build/cookieconsent.min.js"></script><script>window.cookieconsent.initialise({type:'opt-in',palette:{popup:{background:'#eaf7f7',text:'#5c7291'},button:{background:'#56cbdb',text:'#fff'}},content:{message:'This website uses cookies to ensure you get the best experience and to show advertising.',allow:'Allow cookies',deny:'Decline',link:'Learn more',href:'/privacy'}});</script>`),
    platform: /osano|cookie ?consent/i, kinds: ['accept', 'reject'], reject: '.cc-deny',
  },
};

const BANNER = `<style>.b{position:fixed;left:0;right:0;bottom:0;background:#eee;padding:14px;font:14px sans-serif}.b button{padding:8px 14px}</style>
  <div class="b" role="dialog" aria-label="Cookie consent"><p>We and our 81 partners use cookies to store information on your device and to show personalised advertising.</p>
  <button id="no">Reject all</button> <button id="set">Manage settings</button> <button id="yes">Accept all</button></div>`;
const CLOSE = "for (const b of root.querySelectorAll('#no,#yes')) b.addEventListener('click', () => host.remove())";

const PLACES = {
  'an open shadow tree': page(`<div id="cmp"></div><script>const host=document.getElementById('cmp'),root=host.attachShadow({mode:'open'});root.innerHTML=${JSON.stringify(BANNER)};${CLOSE}</script>`),
  'a closed shadow tree': page(`<div id="cmp"></div><script>{const host=document.getElementById('cmp'),root=host.attachShadow({mode:'closed'});root.innerHTML=${JSON.stringify(BANNER)};${CLOSE};document.addEventListener('test-reject',()=>root.getElementById('no').click())}</script>`),
  'a frame of the same origin': page('<iframe id="cmp" title="Consent" src="/frame.html" style="position:fixed;left:0;right:0;bottom:0;width:100%;height:160px;border:0"></iframe>'),
  'a modal dialog': page(`<dialog id="cmp" style="max-width:500px"><p>We and our 81 partners use cookies to store information on your device and to show personalised advertising.</p><button id="no">Reject all</button> <button>Manage settings</button> <button id="yes">Accept all</button></dialog>
    <script>{const host=document.getElementById('cmp'),root=host;host.showModal();${CLOSE}}</script>`),
  'a late banner': page(`<script>setTimeout(()=>{const host=document.createElement('div'),root=host;host.id='cmp';host.innerHTML=${JSON.stringify(BANNER)};document.body.append(host);${CLOSE}},2500)</script>`),
  'a banner that was there and hidden': page(`<div id="cmp" hidden>${BANNER}</div><script>{const host=document.getElementById('cmp'),root=host;setTimeout(()=>{host.hidden=false},2000);${CLOSE}}</script>`),
};

const over = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

for (const [name, launch] of BROWSERS) {
  describe(`${name}: consent`, () => {
    /** @type {Awaited<ReturnType<typeof start>>} */
    let b;
    /** @type {Awaited<ReturnType<typeof serve>>} */
    let web;

    before(async () => {
      web = await serve();
      for (const [id, { html }] of Object.entries(LIBRARIES)) web.put(`/${id.replaceAll(' ', '-')}.html`, html);
      for (const [id, html] of Object.entries(PLACES)) web.put(`/${id.replaceAll(' ', '-')}.html`, html);
      web.put('/frame.html', `<!doctype html><title>Consent</title><body>${BANNER.replace('position:fixed', 'position:static')}<script>for (const i of ['no','yes']) document.getElementById(i).onclick = () => parent.document.getElementById('cmp').remove()</script>`);
      web.put('/other.html', page(`<iframe id="cmp" title="Consent" src="${web.other}/frame.html?cmp" style="position:fixed;left:0;right:0;bottom:0;width:100%;height:160px;border:0"></iframe>`));
      const tcf = await build({ entryPoints: ['tests/browser/tcf-page.js'], bundle: true, write: false, format: 'iife', logLevel: 'error' });
      web.put('/tcf.js', tcf.outputFiles[0].text);
      web.put('/tcf.html', page('<script src="/tcf.js"></script>'));
      b = await start(launch);
      await b.grant();
    });
    after(async () => {
      await b?.close();
      web?.close();
    });

    afterEach(() => b.closePages());

    const noteBox = (p) => b.shadow(p, (root) => {
      const el = root.querySelector('.consent');
      return el && !el.hidden && el.style.visibility !== 'hidden' ? el.getBoundingClientRect().toJSON() : null;
    });
    const withNote = (p) => until('the note', () => noteBox(p));
    const settled = (p) => p.evaluate(() => new Promise((ok) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(ok, 300)))));
    const graded = (p) => until('grades', async () => {
      const s = await b.state(p);
      return s.report?.consent?.choices.some((c) => c.prominence) && s.report.consent;
    });

    for (const [id, { platform, kinds, reject }] of Object.entries(LIBRARIES)) {
      test(`${id}: found, named, measured; the note is on no button and goes with the banner`, async () => {
        const p = await b.page(`${web.url}/${id.replaceAll(' ', '-')}.html`);
        await b.labelled(p);
        await withNote(p);
        const consent = await graded(p);
        assert.match(consent.platform?.name ?? '', platform);
        for (const k of kinds) assert.ok(consent.choices.some((c) => c.kind === k), `${k} among ${consent.choices.map((c) => `${c.kind} ${c.label}`)}`);
        assert.ok(consent.choices.filter((c) => kinds.includes(c.kind) && c.layer === 1).every((c) => c.prominence?.measured?.visible !== false));
        for (const [width, height] of SIZES) {
          await p.setViewport({ width, height });
          await settled(p);
          const box = await noteBox(p);
          if (!box) continue; // there is no room for it that is not on a button
          const buttons = await p.$$eval('[class*=cc-] a, [class*=cc-] button, .klaro button, #tarteaucitronRoot button, [class*=orejime] button, #cc-main button', (els) => els.map((e) => e.getBoundingClientRect().toJSON()).filter((r) => r.width > 1));
          assert.deepEqual(buttons.filter((r) => over(r, box)), [], `at ${width}`);
        }
        await p.setViewport({ width: 1300, height: 850 });
        await p.bringToFront();
        await p.evaluate((s) => [...document.querySelectorAll(s)].find((e) => e.getBoundingClientRect().width > 1)?.click(), reject);
        await until('the note to go', async () => !(await noteBox(p)));
        });
    }

    for (const [id, html] of Object.entries(PLACES)) {
      test(`in ${id} the banner is found and measured, and its note goes with it`, async () => {
        assert.ok(html);
        const p = await b.page(`${web.url}/${id.replaceAll(' ', '-')}.html`);
        await b.labelled(p);
        await withNote(p);
        const consent = await graded(p);
        const no = consent.choices.find((c) => c.kind === 'reject');
        assert.equal(no?.label, 'Reject all');
        assert.ok(no.prominence.measured?.width > 20, JSON.stringify(no.prominence));
        await p.evaluate(() => {
          const cmp = /** @type {any} */ (document.getElementById('cmp'));
          const root = cmp.contentDocument ?? cmp.shadowRoot ?? cmp;
          const no = root.querySelector('#no');
          if (no) no.click();
          else document.dispatchEvent(new Event('test-reject'));
        });
        await until('the note to go', async () => !(await noteBox(p)));
        });
    }

    test('a frame of another origin is not read without leave: one line says so and offers it', async () => {
      const p = await b.page(`${web.url}/other.html`);
      const { state } = await b.labelled(p);
      assert.equal(state.unread.length, 1);
      await withNote(p);
      assert.match(await b.shadow(p, (root) => root.querySelector('.consent').textContent), /localhost/);
      await b.set({ frames: true });
      await p.reload();
      await b.labelled(p);
      const consent = await graded(p);
      assert.equal(consent.choices.find((c) => c.kind === 'reject')?.label, 'Reject all');
      assert.ok(consent.choices.some((c) => c.prominence?.measured?.width > 20));
      await b.set({ frames: false });
    });

    test('a TCF interface is asked, read-only, for its string', async () => {
      const p = await b.page(`${web.url}/tcf.html`);
      const { report } = await b.labelled(p);
      assert.equal(report.consent?.tcf?.cmp_id, 300);
      assert.deepEqual(report.consent.tcf.purposes_consent, [1, 3]);
      assert.deepEqual(report.consent.tcf.purposes_legitimate_interest, [7, 9]);
      assert.equal(report.consent.tcf.vendors_consent, 3);
    });

    test('a banner put in anew every 50 ms leaves the page usable', async () => {
      web.put('/mad.html', page(`<script>let n=0;setInterval(()=>{document.getElementById('cmp')?.remove();const d=document.createElement('div');d.id='cmp';d.innerHTML=${JSON.stringify(BANNER)};document.body.append(d);n++},50);
        globalThis.ticks=[];let last=performance.now();setInterval(()=>{const now=performance.now();ticks.push(now-last);last=now},20)</script>`));
      const p = await b.page(`${web.url}/mad.html`);
      await b.labelled(p);
      await p.evaluate(() => new Promise((ok) => setTimeout(ok, 4000)));
      const gaps = await p.evaluate(() => globalThis.ticks.slice(-150).sort((a, b) => b - a));
      assert.ok(gaps[2] < 400, `the page was held up for ${gaps.slice(0, 3)} ms`);
      assert.equal(await p.evaluate((h) => document.querySelectorAll(h).length, HOST), 1);
    });
  });
}
