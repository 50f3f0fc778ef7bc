// The two requests of the page. Neither carries the key.
const DEADLINE_MS = 60_000;

/** What the hub said no with: its problem's id, or `no-line` when nothing is decided. */
export class Refused extends Error {
  constructor(id) {
    super(id);
    this.id = id;
  }
}

async function post(path, opener) {
  return fetch(path, {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify({opener}),
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(DEADLINE_MS),
  });
}

/** The sealed bytes. The same opener may ask again when the line broke. @throws Refused */
export async function fetchSealed(id, opener) {
  let answer;
  try {
    answer = await post(`/api/taken/${id}/open`, opener);
    if (answer.ok) return await answer.arrayBuffer();
  } catch (unreachable) {
    throw new Refused('no-line');
  }
  const problem = await answer.json().catch(() => ({}));
  throw new Refused([404, 410].includes(answer.status) && typeof problem.id === 'string' ? problem.id : 'no-line');
}

/** All is here: the hub deletes it. When this is lost, the hub deletes it by itself some minutes later. */
export async function tellKept(id, opener) {
  try {
    await post(`/api/taken/${id}/kept`, opener);
  } catch (lost) {
    // Nobody needs to do anything.
  }
}
