// html`<tag ...>`: how a view says what it looks like.
import {h} from './preact.js';
import htm from './htm-3.1.1.js';

export const html = htm.bind(h);
