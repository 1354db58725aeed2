// Runs in frames that the reader let us read: gives the frame's HTML back to the
// background, which alone can ask for it, and measures buttons there when asked.

import { elementAt } from './overlay/anchor.js';
import { control, drawn, measure } from './measure.js';
import { partsOf } from './overlay/banner.js';
import { html, shadowOf } from './snapshot.js';

// A frame without buttons or with a whole site in it is no banner.
const MAX_FRAME = 2 << 20;

if (window !== top) {
  globalThis.mastheadFrame = {
    snapshot() {
      if (innerWidth < 100 || innerHeight < 40) return null;
      const text = html(document);
      return text.length <= MAX_FRAME ? { url: location.href, html: text } : null;
    },
    measure(anchors, banner) {
      const element = banner && elementAt(document, banner.path, shadowOf);
      const choices = anchors.map((a) => a && elementAt(document, a.path, shadowOf));
      return { values: measure(choices, element), parts: element && partsOf(element, choices.flatMap((el) => (el && drawn(el) ? [control(el)] : [])), shadowOf) };
    },
  };
}
