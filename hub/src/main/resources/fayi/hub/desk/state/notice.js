// The one thing the page has to tell just now. It stays until it is closed or something newer is to be told.
import {signal} from '../library/signals.js';

/** null, or {key, values, tone}; tone is `info`, `good` or `bad`. `problem` instead of `key` for what the hub refused. */
export const notice = signal(null);

export function tell(key, tone = 'info', values = {}) {
  notice.value = {key, tone, values};
}

/** Tells what the hub refused, as a HubProblem. Anything else is an error of the page and is thrown on. */
export function tellProblem(problem) {
  if (problem.name !== 'HubProblem') throw problem;
  // A session that ended has its own page.
  if (problem.id !== 'session-expired') notice.value = {problem, tone: 'bad', key: problem.id, values: {}};
}

export function closeNotice() {
  notice.value = null;
}
