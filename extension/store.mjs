// The stores' listings out of the files that the project keeps: title and summary are the
// manifest's own, the description stands in store/.
//
//   node extension/store.mjs     writes dist/store/LANGUAGE/{title,summary,description}.txt
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AVAILABLE } from './ui/strings.js';

/** The stores' limits, in characters: Chrome Web Store, addons.mozilla.org, Edge Add-ons; the least of each. */
export const LIMITS = { title: 45, summary: 132, description: [250, 10_000] };

const here = (file) => fileURLToPath(new URL(file, import.meta.url));

/**
 * What a store shows in one language.
 * @param {string} language
 */
export function listing(language) {
  const messages = JSON.parse(readFileSync(here(`_locales/${language}/messages.json`), 'utf8'));
  return {
    title: messages.extension_name.message,
    summary: messages.extension_description.message,
    description: readFileSync(here(`store/description.${language}.txt`), 'utf8').trim(),
  };
}

if (process.argv[1] === here('store.mjs')) {
  for (const language of AVAILABLE) {
    const out = `dist/store/${language}`;
    mkdirSync(out, { recursive: true });
    for (const [part, text] of Object.entries(listing(language))) writeFileSync(`${out}/${part}.txt`, `${text}\n`);
  }
  console.log(`listings in dist/store: ${AVAILABLE.join(', ')}`);
}
