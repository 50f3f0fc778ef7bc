import {html} from '../library/html.js';
import {say} from '../language/language.js';
import {SHORTCUTS} from '../shortcuts.js';

/** Every key of the desk; those that would do nothing now are pale. */
export function ShortcutBar() {
  return html`<footer class="shortcut-bar" aria-label=${say('shortcuts')}>
    ${SHORTCUTS.map(({letter, id, can}) => html`<span key=${id} class=${can() ? '' : 'idle'}>
      <kbd>Alt ${letter}</kbd>${say(`shortcut.${id}`)}</span>`)}
  </footer>`;
}
