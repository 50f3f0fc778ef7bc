// The state of the line in one word: idle, connecting, connected, weak, lost. Pure, one step a second.

/** A person hears and sees it from here on: one packet in twelve missing, or most of a second to come and go. */
const WEAK_LOSS = 0.08;
const WEAK_ROUND_TRIP_MS = 700;
/** So many judged seconds change the word, so that it does not flicker. */
const STEADY = 3;

export const IDLE = Object.freeze({word: 'idle', weak: 0, fine: 0, before: null});

/** The next state, after `state`, of a connection in `connectionState` with counters `now`. */
export function nextLine(state, connectionState, now) {
  switch (connectionState) {
    case 'connected':
      return judged(state, now);
    case 'disconnected':
    case 'failed':
    case 'closed':
      return {...IDLE, word: 'lost'};
    default:
      // A new generation after a lost one is still a lost line to the lawyer.
      return {...IDLE, word: state.word === 'lost' ? 'lost' : 'connecting'};
  }
}

function judged(state, now) {
  if (state.before === null) return {word: 'connected', weak: 0, fine: 0, before: now};
  if (state.before === now) return state;
  const received = now.packetsReceived - state.before.packetsReceived;
  const lost = Math.max(0, now.packetsLost - state.before.packetsLost);
  const isWeak = received <= 0 || lost / (received + lost) > WEAK_LOSS || now.roundTripMs > WEAK_ROUND_TRIP_MS;
  const weak = isWeak ? state.weak + 1 : 0;
  const fine = isWeak ? 0 : state.fine + 1;
  let word = state.word === 'weak' ? 'weak' : 'connected';
  if (weak >= STEADY) word = 'weak';
  if (fine >= STEADY) word = 'connected';
  return {word, weak, fine, before: now};
}
