// Requests to the hub. Nothing is cached, every change carries the session's token, every wait has an end.
import {HubProblem} from './problem.js';

const DEADLINE_MS = 20_000;
let token = '';
let onExpired = () => {};

/** The token of the session, for the header X-Fayi-Desk. */
export function useToken(csrfToken) {
  token = csrfToken;
}

/** `listener` hears that the hub no longer knows the session. */
export function whenExpired(listener) {
  onExpired = listener;
}

async function ask(method, path, {body, open = false} = {}) {
  const headers = {Accept: 'application/json'};
  if (method !== 'GET') headers['X-Fayi-Desk'] = token || 'desk';
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  let answer;
  try {
    answer = await fetch(path, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
  } catch (unreachable) {
    throw new HubProblem(0, {id: 'hub-unreachable'});
  }
  if (answer.ok) return answer;
  if (answer.status === 401 && !open) {
    onExpired();
    throw new HubProblem(401, {id: 'session-expired'});
  }
  throw await HubProblem.of(answer);
}

/** A record of the hub. `open` for what needs no session. */
export async function get(path, options) {
  return (await ask('GET', path, options)).json();
}

/** Posts a record; resolves to the answer's record, or null for an empty one. */
export async function post(path, body, options = {}) {
  const answer = await ask('POST', path, {...options, body});
  const text = await answer.text();
  return text === '' ? null : JSON.parse(text);
}

export async function remove(path) {
  await ask('DELETE', path);
}

/** The bytes of a paper. */
export async function bytes(path) {
  return (await ask('GET', path)).arrayBuffer();
}
