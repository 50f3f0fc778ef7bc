import {html} from '../library/html.js';
import {say} from '../language/language.js';
import {consultation, signalling} from '../state/consultation.js';
import {Pictures} from './pictures.js';
import {CallState} from './call-state.js';
import {CallControls} from './call-controls.js';
import {MediaTrouble} from './media-trouble.js';
import {OpinionNotes} from './opinion-notes.js';

/** Picture, controls and notes of a consultation. */
export function CallPanel() {
  const current = consultation.value;
  if (current === null) {
    return html`<aside class="call-panel" data-test="call-panel"><p class="quiet centre">${say('call.none')}</p></aside>`;
  }
  const open = current.phase === 'open';
  return html`<aside class="call-panel" data-test="call-panel">
    ${open && html`<${Pictures} /><${CallState} /><${MediaTrouble} />`}
    ${open && signalling.value === 'lost' && html`<p class="note" role="status" data-test="signalling-lost">
      ${say('call.hub-away')}</p>`}
    ${!open && html`<p class="note" role="status" data-test="over" data-by=${current.by}>
      ${say(`over.${current.by}`)}</p>`}
    <${CallControls} open=${open} />
    <${OpinionNotes} />
  </aside>`;
}
