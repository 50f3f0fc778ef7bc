// The hub's clock, so that waiting times do not depend on the browser's. It ticks once a second.
import {signal} from '../library/signals.js';

let hubMinusOwn = 0;

/** Milliseconds, as the hub counts them. */
export const now = signal(Date.now());

/** Sets the clock by a moment that the hub has just named. */
export function setClock(hubMilliseconds) {
  hubMinusOwn = hubMilliseconds - performance.now();
  tick();
}

function tick() {
  now.value = hubMinusOwn + performance.now();
}

export function startClock() {
  hubMinusOwn = Date.now() - performance.now();
  setInterval(tick, 1000);
}
