// Where the page begins: it finds the session, draws the desk, and keeps both in step.
import {render} from './library/preact.js';
import {effect, untracked} from './library/signals.js';
import {html} from './library/html.js';
import {language, loadLanguages, say} from './language/language.js';
import {applyAppearance} from './state/appearance.js';
import {allowSound, bellOn, ring} from './state/bell.js';
import {startClock} from './state/clock.js';
import {confirmation} from './state/confirmation.js';
import {callStatistics, consultation, finish, noticeQueue, resume} from './state/consultation.js';
import {forgetQueue, queue, waiting, watchQueue} from './state/queue.js';
import {unsent} from './state/opinion.js';
import {resumeSession, session, sessionState} from './state/session.js';
import {listenForShortcuts} from './shortcuts.js';
import {Desk} from './view/desk.js';
import {Elsewhere} from './view/elsewhere.js';

let account = null;

/** The queue is watched while somebody is signed in; another person at this page finds nothing of the last one. */
function followSession() {
  const state = sessionState.value;
  const current = session.value?.account ?? null;
  untracked(() => {
    if (state === 'in') {
      if (account !== current) finish('desk');
      account = current;
      watchQueue();
    } else if (state === 'out') {
      finish('desk');
      account = null;
      forgetQueue();
    } else if (state === 'expired' && consultation.value === null) {
      forgetQueue();
    }
  });
}

/** A ticket that this lawyer holds is this page's call, also after a reload. */
function followQueue() {
  const known = queue.value;
  untracked(() => {
    noticeQueue(known);
    if (known !== null && consultation.value === null && known.mine.length > 0) resume(known.mine[0]);
  });
}

function followTitle() {
  document.documentElement.lang = language.value;
  const count = sessionState.value === 'in' ? waiting.value.length : 0;
  document.title = count > 0 && consultation.value === null
    ? say('title.waiting', {count})
    : say(consultation.value === null ? 'title' : 'title.call');
}

function followBell() {
  ring(bellOn.value && sessionState.value === 'in' && consultation.value === null && waiting.value.length > 0);
}

async function start(root) {
  await loadLanguages();
  // Every value that a view reads while it is drawn draws the page again when it changes; no view keeps state.
  effect(() => render(html`<${Desk} />`, root));
  [applyAppearance, followSession, followQueue, followTitle, followBell].forEach(follow => effect(follow));
  startClock();
  ['pointerdown', 'keydown'].forEach(gesture => addEventListener(gesture, allowSound));
  listenForShortcuts(() => sessionState.value === 'in' && confirmation.value === null);
  addEventListener('beforeunload', event => {
    if (unsent.value) event.preventDefault();
  });
  await resumeSession();
}

/** Diagnostics, for a technician's console and for tests: counters of the call, nothing of its content. */
Object.defineProperty(window, 'fayiDesk', {value: Object.freeze({callStatistics})});

const root = document.getElementById('desk');
if (navigator.locks) {
  // Two pages of one lawyer would take the call from each other: the second waits until the first is closed.
  const wait = setTimeout(async () => {
    await loadLanguages();
    applyAppearance();
    render(html`<${Elsewhere} />`, root);
  }, 1500);
  navigator.locks.request('fayi-desk', () => {
    clearTimeout(wait);
    start(root);
    return new Promise(() => {});
  });
} else {
  start(root);
}
