import {html} from '../library/html.js';
import {nameOf, say} from '../language/language.js';
import {duration} from '../language/time.js';
import {now} from '../state/clock.js';
import {consultation} from '../state/consultation.js';
import {queue, waiting} from '../state/queue.js';
import {QueueEntry} from './queue-entry.js';

function CurrentOne() {
  const {ticket, phase, since} = consultation.value;
  return html`<div class="current" data-test="current-ticket">
    <small>${say(phase === 'open' ? 'queue.current' : 'queue.over')}</small>
    <b>${nameOf('topic.', ticket.topic)}</b>
    <span>${ticket.stationName}</span>
    ${phase === 'open' && html`<span class="number">${say('queue.spent', {spent: duration(now.value - since)})}</span>`}
  </div>`;
}

/** Everyone who waits, in the order of service, never more than a glance away. */
export function Queue() {
  return html`<nav class="queue" aria-label=${say('queue.title')} data-test="queue">
    ${consultation.value !== null && html`<${CurrentOne} />`}
    <h2>${say('queue.title')} <span class="number" data-test="queue-count">${waiting.value.length}</span></h2>
    ${queue.value !== null && waiting.value.length === 0
      && html`<p class="quiet" data-test="queue-empty">${say('queue.empty')}</p>`}
    <ol>${waiting.value.map((ticket, index) => html`
      <${QueueEntry} key=${ticket.ticketId} ticket=${ticket} first=${index === 0} />`)}
    </ol>
  </nav>`;
}
