import {html} from '../library/html.js';
import {say} from '../language/language.js';
import {remoteStream} from '../call/call.js';
import {hidden, mediaState, ownStream} from '../call/own-media.js';
import {Video} from './video.js';

/** The person large, oneself small in a corner. */
export function Pictures() {
  const seen = mediaState.value === 'both' || mediaState.value === 'picture';
  return html`<div class="pictures">
    <${Video} stream=${remoteStream.value} name="remote" label=${say('call.person')} />
    ${remoteStream.value === null && html`<p class="no-picture">${say('call.no-picture')}</p>`}
    <div class="self">
      <${Video} stream=${ownStream.value} silent=${true} name="self" label=${say('call.self')} />
      ${(hidden.value || !seen) && html`<span>${say(hidden.value ? 'call.hidden' : 'call.no-camera')}</span>`}
    </div>
  </div>`;
}
