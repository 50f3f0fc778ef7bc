import {html} from '../library/html.js';
import {say} from '../language/language.js';
import {timeOfDay} from '../language/time.js';
import {deliverOpinion} from '../state/consultation.js';
import {draft, LONGEST, sending, sentAt, unsent} from '../state/opinion.js';

function state() {
  if (sending.value) return say('opinion.sending');
  if (unsent.value) return say(sentAt.value === null ? 'opinion.kept' : 'opinion.changed');
  return sentAt.value === null ? say('opinion.empty') : say('opinion.sent', {at: timeOfDay(sentAt.value)});
}

function write(event) {
  draft.value = event.target.value;
}

/** The written opinion: the person gets it printed. */
export function OpinionNotes() {
  return html`<section class="opinion">
    <h3><label for="opinion">${say('opinion.title')}</label>
      <span class="number quiet" data-test="opinion-count">${draft.value.length} / ${LONGEST}</span></h3>
    <textarea id="opinion" data-test="opinion-text" maxlength=${LONGEST} value=${draft.value} onInput=${write}
      autocomplete="off" placeholder=${say('opinion.placeholder')}></textarea>
    <div class="opinion-foot">
      <span role="status" data-test="opinion-state" data-sent=${sentAt.value !== null && !unsent.value}>${state()}</span>
      <button type="button" class="main" data-test="opinion-send" disabled=${!unsent.value || sending.value}
        onClick=${deliverOpinion}>${say('opinion.send')}</button>
    </div>
  </section>`;
}
