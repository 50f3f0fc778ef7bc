import {html} from '../library/html.js';
import {nameOf, say, translated} from '../language/language.js';
import {duration, milliseconds} from '../language/time.js';
import {now} from '../state/clock.js';
import {answer, claiming, consultation} from '../state/consultation.js';
import {waiting} from '../state/queue.js';

/** Why this one is where they are in the queue, where that can be said. */
function Reason({ticket}) {
  if (ticket.priorityReason) {
    const reason = translated('group.', ticket.priorityReason);
    return html`<span class="priority">★ ${say('queue.priority', {reason})}</span>`;
  }
  const began = milliseconds(ticket.waitingSince);
  return waiting.value.every(other => milliseconds(other.waitingSince) >= began)
    && html`<span class="reason">${say('queue.longest')}</span>`;
}

/** One who waits: for how long, what for, from where, and why they are first. */
export function QueueEntry({ticket, first}) {
  const busy = consultation.value !== null;
  const taking = claiming.value === ticket.ticketId;
  return html`<li class="queue-entry" data-test="queue-entry" data-ticket=${ticket.ticketId}>
    <span class="topic">${nameOf('topic.', ticket.topic)}</span>
    <span class="wait number" data-test="wait">
      ${say('queue.waits', {wait: duration(now.value - milliseconds(ticket.waitingSince))})}
    </span>
    <${Reason} ticket=${ticket} />
    <span class="quiet">${ticket.stationName}</span>
    <span class="quiet">
      ${say(ticket.matter ? 'queue.with-materials' : 'queue.without-materials')}
      ${ticket.locale === 'en' && ` · ${say('queue.english')}`}
    </span>
    <button type="button" class=${first && !busy ? 'main' : ''} data-test="answer" data-ticket=${ticket.ticketId}
      disabled=${busy || claiming.value !== null} title=${busy ? say('queue.busy') : ''} onClick=${() => answer(ticket)}>
      ${say(taking ? 'queue.taking' : 'queue.answer')}${first && !busy && html`<kbd>Alt A</kbd>`}
    </button>
  </li>`;
}
