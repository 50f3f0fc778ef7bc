import {html} from '../library/html.js';
import {say} from '../language/language.js';
import {hidden, mediaState, muted, toggleHidden, toggleMuted} from '../call/own-media.js';
import {askToEnd} from '../state/confirmation.js';
import {ending} from '../state/consultation.js';

/** Mute, hide, end. */
export function CallControls({open}) {
  const heard = mediaState.value !== 'none' && mediaState.value !== 'picture';
  const seen = mediaState.value !== 'none' && mediaState.value !== 'sound';
  return html`<div class="call-controls">
    ${open && html`
      <button type="button" data-test="mute" aria-pressed=${muted.value} disabled=${!heard} onClick=${toggleMuted}>
        ${say(muted.value ? 'call.muted' : 'call.mute')}<kbd>Alt M</kbd></button>
      <button type="button" data-test="hide" aria-pressed=${hidden.value} disabled=${!seen} onClick=${toggleHidden}>
        ${say(hidden.value ? 'call.camera-off' : 'call.hide')}<kbd>Alt C</kbd></button>`}
    <button type="button" class="stop" data-test="end" disabled=${ending.value} onClick=${askToEnd}>
      ${say(ending.value ? 'call.ending' : open ? 'call.end' : 'call.close')}<kbd>Alt X</kbd></button>
  </div>`;
}
