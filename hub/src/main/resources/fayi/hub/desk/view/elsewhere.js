import {html} from '../library/html.js';
import {say} from '../language/language.js';

/** A second page of the same browser: the first one holds the desk. */
export function Elsewhere() {
  return html`<main class="whole-page" data-test="elsewhere">
    <h1>${say('elsewhere.title')}</h1>
    <p role="status">${say('elsewhere.text')}</p>
  </main>`;
}
