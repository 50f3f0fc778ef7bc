// Who is signed in. The session itself is a cookie that this page cannot read.
import {batch, signal} from '../library/signals.js';
import {get, post, remove, useToken, whenExpired} from '../hub/requests.js';
import {paths} from '../hub/paths.js';

/** null, or the hub's DeskSession. */
export const session = signal(null);

/** `unknown` until the hub has answered, then `out`, `in`, or `expired` (an earlier session ended by itself). */
export const sessionState = signal('unknown');

/** The hub's Problem that refused the last sign-in, or null. */
export const refusal = signal(null);

export const signingIn = signal(false);

function begin(answer) {
  useToken(answer.csrfToken);
  batch(() => {
    session.value = answer;
    sessionState.value = 'in';
    refusal.value = null;
  });
}

/** Finds the session that an earlier load of the page began. */
export async function resumeSession() {
  whenExpired(() => {
    if (sessionState.value === 'in') sessionState.value = 'expired';
  });
  try {
    begin(await get(paths.session, {open: true}));
  } catch (problem) {
    if (problem.name !== 'HubProblem') throw problem;
    batch(() => {
      sessionState.value = 'out';
      if (problem.status === 0) refusal.value = problem;
    });
  }
}

/** Signs in; true when the hub agreed. */
export async function signIn(account, password, code) {
  signingIn.value = true;
  try {
    begin(await post(paths.session, {account, password, code}, {open: true}));
    return true;
  } catch (problem) {
    if (problem.name !== 'HubProblem') throw problem;
    refusal.value = problem;
    return false;
  } finally {
    signingIn.value = false;
  }
}

export async function signOut() {
  await remove(paths.session);
  useToken('');
  batch(() => {
    session.value = null;
    sessionState.value = 'out';
  });
}
