// The question that stands before the end of a consultation.
import {signal} from '../library/signals.js';
import {consultation, deliverOpinion, end} from './consultation.js';
import {sentAt, unsent} from './opinion.js';

/** null, `unsent` (a draft was not sent) or `unwritten` (there is no opinion at all). */
export const confirmation = signal(null);

/** Ends at once when the person has the opinion; asks otherwise. */
export function askToEnd() {
  if (consultation.value === null || confirmation.value !== null) return;
  if (unsent.value) confirmation.value = 'unsent';
  else if (sentAt.value === null) confirmation.value = 'unwritten';
  else end();
}

export function keepOn() {
  confirmation.value = null;
}

export function endAnyway() {
  confirmation.value = null;
  end();
}

export async function sendAndEnd() {
  confirmation.value = null;
  if (await deliverOpinion()) await end();
}
