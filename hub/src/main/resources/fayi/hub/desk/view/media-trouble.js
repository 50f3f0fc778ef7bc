import {html} from '../library/html.js';
import {say} from '../language/language.js';
import {mediaReason, mediaState} from '../call/own-media.js';
import {retryMedia} from '../state/consultation.js';

/** What of the lawyer's own camera and microphone is missing, why, and the way on. */
export function MediaTrouble() {
  const state = mediaState.value;
  if (state === 'opening') return html`<p class="note" role="status">${say('media.opening')}</p>`;
  if (state === 'both' || state === 'closed') return null;
  return html`<p class="note" role="alert" data-test="media-trouble" data-media=${state} data-reason=${mediaReason.value}>
    <span>${say(`media.${state}`)} ${say(`media.reason.${mediaReason.value}`)}</span>
    <button type="button" data-test="media-retry" onClick=${retryMedia}>${say('media.retry')}</button>
  </p>`;
}
