import {html} from '../library/html.js';
import {say} from '../language/language.js';
import {bellOn, toggleBell} from '../state/bell.js';
import {consultation} from '../state/consultation.js';
import {tell, tellProblem} from '../state/notice.js';
import {queueLine} from '../state/queue.js';
import {session, signOut} from '../state/session.js';
import {Choices} from './choices.js';
import {Notice} from './notice.js';

async function leave() {
  if (consultation.value !== null) {
    tell('notice.sign-out-in-call', 'bad');
    return;
  }
  try {
    await signOut();
  } catch (problem) {
    tellProblem(problem);
  }
}

/** Who works here, the state of the hub, and what there is to tell. */
export function TopBar() {
  const lawyer = session.value?.lawyer;
  return html`<header class="top-bar">
    <strong>${say('title')}</strong>
    <span data-test="lawyer">${lawyer?.name} · ${lawyer?.office}</span>
    <span class="hub-line" data-line=${queueLine.value} data-test="hub-line" role="status">
      ${say(`hub.${queueLine.value}`)}
    </span>
    <${Notice} />
    <span class="choices">
      <button type="button" class="plain" data-test="bell" aria-pressed=${bellOn.value} onClick=${toggleBell}>
        ${say(bellOn.value ? 'bell.on' : 'bell.off')}
      </button>
      <${Choices} />
      <button type="button" class="plain" data-test="sign-out" onClick=${leave}>${say('sign-out')}</button>
    </span>
  </header>`;
}
