// Pages with consent banners for the tests.
import { readFileSync } from 'node:fs';

const article = readFileSync('tests/pages/article.html', 'utf8').replace(/<div id="cookie-banner"[^]*?<script src="article.js"><\/script>/, '');

/** A page of ours with something more in it. */
export const page = (more) => article.replace('</body>', `${more}</body>`);

/** Consent libraries of the npm registry, in their usual form. */
export const LIBRARIES = {
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
    html: page(`<link rel="stylesheet" href="/npm/vanilla-cookieconsent/dist/cookieconsent.css"><script src="/npm/vanilla-cookieconsent/dist/cookieconsent.umd.js"></script><script>CookieConsent.run({hideFromBots:false,categories:{necessary:{enabled:true,readOnly:true},analytics:{}},
      language:{default:'en',translations:{en:{consentModal:{title:'We use cookies',description:'We and our 12 partners use cookies to measure audiences and to show personalised advertising.',acceptAllBtn:'Accept all',acceptNecessaryBtn:'Reject all',showPreferencesBtn:'Manage preferences'},
      preferencesModal:{title:'Preferences',acceptAllBtn:'Accept all',acceptNecessaryBtn:'Reject all',savePreferencesBtn:'Save',sections:[{title:'Analytics',description:'Counting',linkedCategory:'analytics'}]}}}}});</script>`),
    platform: /cookieconsent/i, kinds: ['accept', 'reject', 'settings'], reject: '.cm__btn[data-role=necessary]',
  },
  'osano cookieconsent': {
    html: page(`<link rel="stylesheet" href="/npm/cookieconsent/build/cookieconsent.min.css"><script src="/npm/cookieconsent/build/cookieconsent.min.js"></script><script>window.cookieconsent.initialise({type:'opt-in',palette:{popup:{background:'#eaf7f7',text:'#5c7291'},button:{background:'#56cbdb',text:'#fff'}},content:{message:'This website uses cookies to ensure you get the best experience and to show advertising.',allow:'Allow cookies',deny:'Decline',link:'Learn more',href:'/privacy'}});</script>`),
    platform: /osano|cookie ?consent/i, kinds: ['accept', 'reject'], reject: '.cc-deny',
  },
};

/** A plain banner. */
export const BANNER = `<style>.b{position:fixed;left:0;right:0;bottom:0;background:#eee;padding:14px;font:14px sans-serif}.b button{padding:8px 14px}</style>
  <div class="b" role="dialog" aria-label="Cookie consent"><p>We and our 81 partners use cookies to store information on your device and to show personalised advertising.</p>
  <button id="no">Reject all</button> <button id="set">Manage settings</button> <button id="yes">Accept all</button></div>`;
const CLOSE = "for (const b of root.querySelectorAll('#no,#yes')) b.addEventListener('click', () => host.remove())";

/** The same banner in all places where banners are put. */
export const PLACES = {
  'an open shadow tree': page(`<div id="cmp"></div><script>const host=document.getElementById('cmp'),root=host.attachShadow({mode:'open'});root.innerHTML=${JSON.stringify(BANNER)};${CLOSE}</script>`),
  'a closed shadow tree': page(`<div id="cmp"></div><script>{const host=document.getElementById('cmp'),root=host.attachShadow({mode:'closed'});root.innerHTML=${JSON.stringify(BANNER)};${CLOSE};document.addEventListener('test-reject',()=>root.getElementById('no').click())}</script>`),
  'a frame of the same origin': page('<iframe id="cmp" title="Consent" src="/frame.html" style="position:fixed;left:0;right:0;bottom:0;width:100%;height:160px;border:0"></iframe>'),
  'a modal dialog': page(`<dialog id="cmp" style="max-width:500px"><p>We and our 81 partners use cookies to store information on your device and to show personalised advertising.</p><button id="no">Reject all</button> <button>Manage settings</button> <button id="yes">Accept all</button></dialog>
    <script>{const host=document.getElementById('cmp'),root=host;host.showModal();${CLOSE}}</script>`),
  'a banner that fades in': page(`<div id="cmp" style="opacity:0;transition:opacity .4s">${BANNER}</div><script>{const host=document.getElementById('cmp'),root=host;setTimeout(()=>{host.style.opacity=1},2000);${CLOSE}}</script>`),
  'a late banner': page(`<script>setTimeout(()=>{const host=document.createElement('div'),root=host;host.id='cmp';host.innerHTML=${JSON.stringify(BANNER)};document.body.append(host);${CLOSE}},2500)</script>`),
  'a banner that was there and hidden': page(`<div id="cmp" hidden>${BANNER}</div><script>{const host=document.getElementById('cmp'),root=host;setTimeout(()=>{host.hidden=false},2000);${CLOSE}}</script>`),
};
