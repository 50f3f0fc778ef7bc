// Who waits. The hub says over a socket that the queue has changed; the page then asks for it.
import {batch, computed, signal} from '../library/signals.js';
import {get} from '../hub/requests.js';
import {paths, socketAddress} from '../hub/paths.js';
import {LastingSocket} from '../hub/lasting-socket.js';
import {milliseconds} from '../language/time.js';
import {setClock} from './clock.js';

/** Even without news the queue is asked for this often: a lost event must not leave a person waiting. */
const REFRESH_MS = 15_000;

/** null until the hub has answered, then the hub's DeskQueue. */
export const queue = signal(null);

export const waiting = computed(() => queue.value?.waiting ?? []);

/** `connecting`, `live`, or `lost`: what is shown may then be old. */
export const queueLine = signal('connecting');

let socket = null;
let timer = 0;
let asked = 0;

/** Asks for the queue; a refused or lost question changes nothing but the state of the line. */
export async function refreshQueue() {
  const question = ++asked;
  try {
    const answer = await get(paths.queue);
    if (question !== asked || socket === null) return;
    batch(() => {
      setClock(milliseconds(answer.now));
      queue.value = answer;
      if (socket.isOpen) queueLine.value = 'live';
    });
  } catch (problem) {
    if (problem.name !== 'HubProblem') throw problem;
    queueLine.value = 'lost';
  }
}

export function watchQueue() {
  if (socket !== null) return;
  socket = new LastingSocket(() => socketAddress(paths.events), {
    opened: refreshQueue,
    message: refreshQueue,
    lost: () => {
      queueLine.value = 'lost';
      // Tells a session that has ended from a hub that is away.
      refreshQueue();
    },
  });
  timer = setInterval(refreshQueue, REFRESH_MS);
  refreshQueue();
}

export function forgetQueue() {
  socket?.close();
  socket = null;
  clearInterval(timer);
  batch(() => {
    queue.value = null;
    queueLine.value = 'connecting';
  });
}
