// The written opinion. The draft is in this page's memory only: it outlives lost lines, not the page.
import {batch, computed, signal} from '../library/signals.js';
import {post} from '../hub/requests.js';
import {paths} from '../hub/paths.js';

/** The protocol's greatest length of an opinion. */
export const LONGEST = 4000;

export const draft = signal('');

/** The text that the hub has accepted, or null. */
export const sentText = signal(null);

/** When the hub accepted it, as the hub writes moments, or null. */
export const sentAt = signal(null);

export const sending = signal(false);

/** Whether the lawyer has written something that the person does not have. */
export const unsent = computed(() => draft.value.trim() !== '' && draft.value !== sentText.value);

/** The hub has this opinion already, sent before the page was loaded; it can be written further. */
export function alreadyWritten({text, writtenAt}) {
  batch(() => {
    if (draft.value === '') draft.value = text;
    sentText.value = text;
    sentAt.value = writtenAt;
  });
}

/** Sends the draft. @throws HubProblem */
export async function sendOpinion(ticketId) {
  const text = draft.value;
  sending.value = true;
  try {
    const opinion = await post(paths.opinion(ticketId), {text});
    batch(() => {
      sentText.value = text;
      sentAt.value = opinion.writtenAt;
    });
  } finally {
    sending.value = false;
  }
}

export function wipeOpinion() {
  batch(() => {
    draft.value = '';
    sentText.value = null;
    sentAt.value = null;
    sending.value = false;
  });
}
