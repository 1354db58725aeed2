// What runs on a reader's page before anything is drawn, alone in a page of a test.
import { html } from '../../extension/content/snapshot.js';
import { shadowRoots } from '../../extension/content/shadow.js';

globalThis.lab = { html, shadowRoots };
