// Every message between content scripts, background and the extension's own pages, as
// one tagged union by `kind`. A message that is not in here is not answered.
//
// Three directions, each with its own list:
//   PageMessage     content script → background; accepted only from this extension's script
//                   in the top frame of a web page, and only about that page's own tab and host
//   UiMessage       popup, options, panel → background; accepted only from this extension's pages
//   TabMessage      background → content script
// An answer is `{ ok: true, value }` or `{ ok: false, error: { code, message } }`.
// To add a message: a typedef here, its name in the list below, a handler in background/background.js.

/**
 * @typedef {import('../build/report').Report} Report
 * @typedef {import('../build/report').Consent} Consent
 * @typedef {import('../build/report').Measured} Measured
 * @typedef {import('../build/report').Anchor} Anchor
 * @typedef {import('./ui/settings.js').Settings} Settings
 * @typedef {import('./ui/settings.js').Site} Site
 */

/**
 * What the overlay needs to know of the settings, resolved for one host.
 * @typedef {object} View
 * @property {boolean} on                  labels on this site at all
 * @property {boolean} automatic           labelled without a click
 * @property {{outlet: boolean, consent: boolean, claims: boolean}} layers
 * @property {string} marks                all, unsourced or off
 * @property {string} strip                top, bottom or icon
 * @property {string} theme                auto, light or dark
 * @property {string} language             of the interface, resolved
 * @property {string} host                 key under which the site is remembered
 */

/**
 * How a tab stands. Kept in storage.session under `tab:<id>`, without the Report, which
 * is under `report:<id>`; both may be read (not written) by the extension's pages.
 * @typedef {object} TabState
 * @property {string} url
 * @property {string|null} host            null: not a web page
 * @property {'labelled'|'working'|'off'|'waiting'|'no_access'|'not_news'|'failed'|'unsupported'|'unknown'} status
 *   waiting: a news page, to be labelled on a click
 * @property {boolean} news                whether the page looked like news
 * @property {string|null} problem         code of what went wrong: `page_removes_overlay`, `too_large`, `failed` …
 * @property {{drawn: number, lost: string[]}} marks   marks drawn, ids of claims that are shown in the panel alone
 * @property {string|null} banner          the note beside it: `shown`, `no_room`, `gone`; null: none
 * @property {string|null} strip           `line`, `icon`, or `none`: no free place on the page; null: not drawn yet
 * @property {string|null} chosen          label of the banner's button that the reader clicked
 * @property {string[]} unread             origins of frames that could hold a banner and may not be read
 * @property {boolean} impersonation
 * @property {number} at                   milliseconds since 1970
 */

/** @typedef {{url: string, html: string}} FrameSnapshot */

/**
 * @typedef {{kind: 'hello', news: boolean}} Hello             the gate's word on the page; answer: `{ label: boolean }`
 * @typedef {{kind: 'view', messages: boolean}} AskView        answer: `{ view: View, messages?: object }`
 * @typedef {{kind: 'read', snapshot: FrameSnapshot, frames: FrameSnapshot[], foreign: string[], name: string|null}} Read
 *   the page, its readable frames, the addresses of visible frames of other origins, the overlay's name where
 *   the page is to be dressed for it;
 *   answer: `{ report: Report, dressed: boolean, frames: { url: string, frameId: number|null }[] }`
 * @typedef {{kind: 'more', snapshot: FrameSnapshot, path: number[]}} More   another article of the same document, at
 *   `path`; answer: the Report with its claims added
 * @typedef {{kind: 'grade', consent: Consent, measured: (Measured|null)[]|null, frameId: number|null}} Grade
 *   `measured` null: to be measured in that frame; answer: `{ consent: Consent, parts }`, what the banner holds where
 *   it was measured in a frame, else null
 * @typedef {{kind: 'report', marks?: TabState['marks'], banner?: string|null, strip?: string, chosen?: string|null, problem?: string|null, unread?: string[],
 *   status?: TabState['status']}} Tell
 * @typedef {{kind: 'site', change: Site}} ChangeSite          for the sender's own host
 * @typedef {{kind: 'panel', section?: string}} AskPanel       opens or closes a side panel, or shows a section of it; answer: whether there is one
 * @typedef {{kind: 'options', at: string}} AskOptions         opens the options at a section
 * @typedef {Hello|AskView|Read|More|Grade|Tell|ChangeSite|AskPanel|AskOptions|AskNotice} PageMessage
 */

/**
 * @typedef {{kind: 'state', tabId: number}} AskState          answer: `{ state: TabState, view: View|null, report: Report|null, access: boolean }`
 * @typedef {{kind: 'label', tabId: number}} LabelNow          label this tab (after a click); answer: TabState
 * @typedef {{kind: 'settings'}} AskSettings                   answer: `{ settings: Settings, problems }`
 * @typedef {{kind: 'set-settings', settings: Settings}} SetSettings
 * @typedef {{kind: 'set-site', host: string, change: Site|null, tabId?: number}} SetSite   null: forget the site; of the
 *   tab, where it is private, nothing is written to disk
 * @typedef {{kind: 'access-changed'}} AccessChanged           permissions were asked for; register scripts anew
 * @typedef {{kind: 'jump', tabId: number, id: string}} Jump   to a claim's words; answer: whether they are there
 * @typedef {{kind: 'show', tabId: number, anchor: Anchor}} Show   any other anchor; answer as of a jump
 * @typedef {{kind: 'command', tabId: number, name: string}} Command   as by the keyboard
 * @typedef {{kind: 'owner', query: string}} AskOwner          answer: `{ outlet, ownership }`
 * @typedef {{kind: 'notice', url: string}} AskNotice          fetches that page (same site as a labelled tab) and reads it;
 *   answer: `{ url, read_at, notice }`; from a page only for its own legal notice
 * @typedef {{kind: 'registry'}} AskRegistry                   answer: `{ date: string|null, own: boolean }`
 * @typedef {{kind: 'set-registry', bytes: string|null}} SetRegistry   base64 of a registry file; null: back to the packaged one
 * @typedef {AskState|LabelNow|AskSettings|SetSettings|SetSite|AccessChanged|Jump|Show|Command|AskOwner|AskNotice|AskRegistry|SetRegistry} UiMessage
 */

/**
 * @typedef {{kind: 'ping'}} Ping                              answer: whether the overlay is drawn
 * @typedef {{kind: 'start'}} Start                            label again
 * @typedef {{kind: 'view-changed', view: View, messages: object}} ViewChanged
 * @typedef {{kind: 'show-claim', id: string}} ShowClaim
 * @typedef {{kind: 'show-anchor', anchor: Anchor}} ShowAnchor
 * @typedef {{kind: 'do', name: string}} Do                    toggle-site, next-note, previous-note, open-panel
 * @typedef {Ping|Start|ViewChanged|ShowClaim|ShowAnchor|Do} TabMessage
 */

export const PAGE_KINDS = ['hello', 'view', 'read', 'more', 'grade', 'report', 'site', 'panel', 'options', 'notice'];
export const UI_KINDS = [
  'state', 'label', 'settings', 'set-settings', 'set-site', 'access-changed', 'jump', 'show', 'command', 'owner', 'notice', 'registry', 'set-registry',
];

/** Most UTF-16 units of HTML that are read of a page, its frames included. */
export const MAX_HTML = 16 << 20;

/** @param {number} tabId */
export const stateKey = (tabId) => `tab:${tabId}`;
/** @param {number} tabId */
export const reportKey = (tabId) => `report:${tabId}`;
/** The section that the side panel of a window is asked to show. @param {number|undefined} windowId */
export const sectionKey = (windowId) => `section:${windowId}`;

/** An error with a code, as it crosses a boundary. */
export class Failure extends Error {
  /**
   * @param {string} code
   * @param {string} [message]
   */
  constructor(code, message = code) {
    super(message);
    this.code = code;
  }
}

/** Messages that open something: asked once, since an answer may be lost after the deed. */
const ONCE = new Set(['options', 'panel', 'notice']);
/** Milliseconds until a message is sent again. */
const AGAIN = [100, 400, 1500];

/**
 * Sends a message to the background and unwraps its answer. A background that the browser
 * stopped in the middle of its work loses the answer: the message is sent again, which
 * starts it anew. An orphan, left behind by an update, has no `runtime.id` and gives up.
 * @param {typeof chrome} ext
 * @param {PageMessage|UiMessage} message
 * @returns {Promise<any>}
 */
export async function ask(ext, message) {
  let answer;
  for (let tries = 0; ; tries += 1) {
    const last = tries >= AGAIN.length || ONCE.has(message.kind);
    try {
      answer = await ext.runtime.sendMessage(message);
      if (answer || last) break;
    } catch (e) {
      if (last || !ext.runtime?.id) throw e;
    }
    await new Promise((ok) => setTimeout(ok, AGAIN[tries]));
  }
  if (answer?.ok) return answer.value;
  throw new Failure(answer?.error?.code ?? 'no_answer', answer?.error?.message ?? 'the background did not answer');
}
