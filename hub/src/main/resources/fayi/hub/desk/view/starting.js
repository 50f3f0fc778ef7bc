import {html} from '../library/html.js';
import {say} from '../language/language.js';

/** Until the hub has said whether somebody is signed in. */
export function Starting() {
  return html`<main class="whole-page"><p role="status">${say('starting')}</p></main>`;
}
