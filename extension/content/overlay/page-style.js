// The little that the overlay needs of the page's own style: that its element is drawn,
// and how marked words look.
//
// Where the background can, it adds this as a style of the user (CSS Cascade, origins): the
// page cannot see that, its own rules cannot win against it, and the browser takes it away
// with the extension, so that nothing of an extension that is gone is left to be seen.

export const KINDS = ['quotation', 'attributed', 'no_source', 'uncertain', 'active'];
export const TONES = ['light', 'dark'];
const COLOURS = {
  light: { accent: '#0b5c63', ochre: '#9a5b00', soft: '#8a857a', tint: '#0b5c6322' },
  dark: { accent: '#7cc7cd', ochre: '#e0a95a', soft: '#8f897d', tint: '#7cc7cd33' },
};

/** The overlay's name where nobody gives it one of its own. */
export const PLAIN = 'masthead-overlay';
const NAME = /^x-[a-z]{12}$/;

/** A name for the overlay in one page, so that no page can look for it by name. */
export function newName() {
  return `x-${[...crypto.getRandomValues(new Uint8Array(12))].map((n) => String.fromCharCode(97 + (n % 26))).join('')}`;
}

/** Whether a name may be put into a style sheet. @param {unknown} name */
export const isName = (name) => typeof name === 'string' && NAME.test(name);

/** Under which name words are registered: it tells the page neither kind nor tone. */
export const highlightName = (name, kind, tone) => `${name}-${KINDS.indexOf(kind) * TONES.length + TONES.indexOf(tone)}`;

/** All names under which words may be registered. */
export const highlightNames = (name) => KINDS.flatMap((kind) => TONES.map((tone) => highlightName(name, kind, tone)));

/** How marked words look. Line style tells the kinds apart, colour only helps. */
export function highlightStyle(name) {
  const rule = (kind, tone, body) => `::highlight(${highlightName(name, kind, tone)}){${body}}`;
  const line = (style, color, thick) => `text-decoration:underline ${style} ${color};text-decoration-thickness:${thick};text-underline-offset:.22em;text-decoration-skip-ink:auto`;
  const rules = TONES.map((tone) => {
    const c = COLOURS[tone];
    return rule('quotation', tone, line('solid', c.accent, '1.5px')) + rule('attributed', tone, line('dotted', c.accent, '2px'))
      + rule('no_source', tone, line('dashed', c.ochre, '1.5px')) + rule('uncertain', tone, line('dotted', c.soft, '1px'))
      // A line as high as the words: Chromium heeds a ground only where the page's own style gives it.
      + rule('active', tone, `text-decoration:underline solid ${c.tint};text-decoration-thickness:1.3em;text-underline-offset:-1em;text-decoration-skip-ink:none`);
  }).join('');
  return `@media not print{${rules}}`;
}

/** All of it, for a style of the user. @param {string} name one that `isName` */
export const pageStyle = (name) => `@media not print{${name}{display:block!important}}${highlightStyle(name)}`;
