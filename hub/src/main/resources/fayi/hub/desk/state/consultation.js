// One consultation, from the claim of a ticket to the wipe of all that the page knew of the person.
import {batch, signal} from '../library/signals.js';
import {get, post} from '../hub/requests.js';
import {paths, socketAddress} from '../hub/paths.js';
import {LastingSocket} from '../hub/lasting-socket.js';
import {Call} from '../call/call.js';
import {closeMedia, mediaState, openMedia} from '../call/own-media.js';
import {now} from './clock.js';
import {closeNotice, tell, tellProblem} from './notice.js';
import {alreadyWritten, sendOpinion, sentAt, wipeOpinion} from './opinion.js';
import {loadMatter, wipeMatter} from './matter.js';
import {queue, refreshQueue} from './queue.js';

/** A browser's question for the camera may stand unanswered; the person is not kept waiting for it. */
const MEDIA_MS = 6_000;

/**
 * null, or {ticket, phase: `open`|`over`, by, since}. By `station`, `desk`, `hub`, or `queue` when the person waits again;
 * `over` leaves the materials until the lawyer closes them.
 */
export const consultation = signal(null);

/** `here`, `left` (their signalling is gone, the picture may go on) or `returned`. */
export const person = signal('here');

/** Whether the page's own signalling is connected. */
export const signalling = signal('connecting');

/** Ticket being claimed, or null. */
export const claiming = signal(null);

export const ending = signal(false);

/** What is told of the last consultation, nothing of it personal: {by, spent, opinion}, or null. */
export const lastEnded = signal(null);

let call = null;
let socket = null;
let after = 0;
let absences = 0;

/** Takes a ticket of the queue. Two lawyers may try at once: the hub gives it to one. */
export async function answer(ticket) {
  if (claiming.value !== null || consultation.value !== null) return;
  claiming.value = ticket.ticketId;
  try {
    await post(paths.claim(ticket.ticketId));
    closeNotice();
    open(ticket);
  } catch (problem) {
    if (problem.id === 'ticket-taken') tell('notice.taken', 'info', {station: ticket.stationName});
    else tellProblem(problem);
  } finally {
    claiming.value = null;
    refreshQueue();
  }
}

/** Begins again after a reload of the page with the ticket that, the hub says, this lawyer holds. */
export async function resume(ticket) {
  open(ticket);
  try {
    // Claiming one's own ticket changes nothing and tells how far it is.
    const {opinion} = await post(paths.claim(ticket.ticketId));
    if (opinion && holds(ticket)) alreadyWritten(opinion);
  } catch (problem) {
    tellProblem(problem);
  }
}

function open(ticket) {
  after = 0;
  absences = 0;
  batch(() => {
    lastEnded.value = null;
    person.value = 'here';
    signalling.value = 'connecting';
    consultation.value = {ticket, phase: 'open', by: null, since: now.value};
  });
  loadMatter(ticket.matter);
  connect(ticket);
}

function holds(ticket) {
  return consultation.value?.ticket.ticketId === ticket.ticketId && consultation.value.phase === 'open';
}

async function connect(ticket) {
  const opening = openMedia();
  const patience = new Promise(resolve => setTimeout(resolve, MEDIA_MS, []));
  const [iceServers, tracks] = await Promise.all([loadIceServers(), Promise.race([opening, patience])]);
  if (!holds(ticket)) return;
  const own = new Call(outgoing => socket?.send(JSON.stringify(outgoing)) ?? false, iceServers, tracks);
  call = own;
  opening.then(late => own === call && late !== tracks && own.use(late));
  socket = new LastingSocket(() => socketAddress(paths.signals(ticket.ticketId), {after}), {
    opened: () => {
      signalling.value = 'open';
      own.socketOpened();
    },
    lost: () => {
      signalling.value = 'lost';
      refreshQueue();
    },
    message: receive,
  });
}

async function loadIceServers() {
  try {
    return (await get(paths.ice)).servers;
  } catch (problem) {
    // Without them a call in one network still works, and the line's state tells when it does not.
    tellProblem(problem);
    return [];
  }
}

function receive(text) {
  const {sequence, signal: incoming} = JSON.parse(text);
  if (sequence <= after) return;
  after = sequence;
  switch (incoming.type) {
    case 'offer':
    case 'candidate':
      call?.receive(incoming);
      break;
    case 'peer-left':
      person.value = 'left';
      break;
    case 'peer-returned':
      person.value = 'returned';
      break;
    case 'ended':
      // The echo of one's own end is no news.
      if (!ending.value) over(incoming.by);
      break;
    default:
      // What is meant for the station, or a newer hub's news.
  }
}

/** Asks for camera and microphone again, in the same call. */
export async function retryMedia() {
  if (mediaState.value === 'opening') return;
  const tracks = await openMedia();
  await call?.use(tracks);
}

/** The hub's queue no longer names this ticket as held: twice, since the first answer may be older than the claim. */
export function noticeQueue(known) {
  const current = consultation.value;
  if (known === null || current === null || current.phase !== 'open') return;
  const isThis = ticket => ticket.ticketId === current.ticket.ticketId;
  absences = known.mine.some(isThis) ? 0 : absences + 1;
  // A desk that was away for too long finds its person waiting again.
  if (absences >= 2) over(known.waiting.some(isThis) ? 'queue' : 'hub');
}

/** The call is over, by another hand than this lawyer's: an opinion can still be finished. */
function over(by) {
  if (consultation.value?.phase !== 'open') return;
  disconnect();
  consultation.value = {...consultation.value, phase: 'over', by};
  refreshQueue();
}

export async function deliverOpinion() {
  const {ticket} = consultation.value;
  try {
    await sendOpinion(ticket.ticketId);
    return true;
  } catch (problem) {
    tellProblem(problem);
    return false;
  }
}

/** Ends the consultation at the hub and wipes it here; when the hub cannot be reached, it stays. */
export async function end() {
  const {ticket, phase} = consultation.value;
  ending.value = true;
  try {
    if (phase === 'open') await post(paths.end(ticket.ticketId));
    finish(phase === 'open' ? 'desk' : consultation.value.by);
  } catch (problem) {
    tellProblem(problem);
  } finally {
    ending.value = false;
    refreshQueue();
  }
}

function disconnect() {
  socket?.close();
  socket = null;
  call?.close();
  call = null;
  closeMedia();
}

/** Wipes everything of the person from this page. */
export function finish(by) {
  const current = consultation.value;
  if (current === null) return;
  disconnect();
  batch(() => {
    lastEnded.value = {by, spent: now.value - current.since, opinion: sentAt.value !== null};
    consultation.value = null;
    person.value = 'here';
    wipeMatter();
    wipeOpinion();
    if (queue.value !== null) queue.value = {...queue.value, mine: []};
  });
}

/** Counters of the call as they are now; null without a call. */
export async function callStatistics() {
  return call === null ? null : call.statistics();
}
