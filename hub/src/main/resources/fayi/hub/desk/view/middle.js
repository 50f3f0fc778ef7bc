import {html} from '../library/html.js';
import {say} from '../language/language.js';
import {duration} from '../language/time.js';
import {consultation, lastEnded} from '../state/consultation.js';
import {loadMatter, matterState} from '../state/matter.js';
import {waiting} from '../state/queue.js';
import {Matter} from './matter.js';

function Ended() {
  const {by, spent, opinion} = lastEnded.value;
  return html`<div class="centre" data-test="ended">
    <h2>✓ ${say(by === 'desk' ? 'ended.title' : `ended.by-${by}`)}</h2>
    <p>${say('ended.spent', {spent: duration(spent)})}</p>
    <p>${say(opinion ? 'ended.with-opinion' : 'ended.without-opinion')}</p>
    <p>${say('ended.wiped')}</p>
    ${waiting.value.length > 0 && html`<p><b>${say('idle.waiting', {count: waiting.value.length})}</b></p>`}
  </div>`;
}

function Idle() {
  const count = waiting.value.length;
  return html`<div class="centre" data-test="idle">
    <h2>${say(count > 0 ? 'idle.waiting' : 'idle.nobody', {count})}</h2>
    <p>${say(count > 0 ? 'idle.answer' : 'idle.bell')}</p>
  </div>`;
}

function Without() {
  const state = matterState.value;
  const again = () => loadMatter(consultation.value.ticket.matter);
  return html`<div class="centre" data-test="matter-${state}">
    <h2>${say(`matter.${state}`)}</h2>
    <p>${say(`matter.${state}.text`)}</p>
    ${state === 'refused' && html`<button type="button" data-test="matter-again" onClick=${again}>
      ${say('paper.again')}</button>`}
  </div>`;
}

/** The person's matter while there is one, otherwise what to do next. */
export function Middle() {
  let content;
  if (consultation.value !== null) content = matterState.value === 'shown' ? html`<${Matter} />` : html`<${Without} />`;
  else content = lastEnded.value !== null ? html`<${Ended} />` : html`<${Idle} />`;
  return html`<main class="middle">${content}</main>`;
}
