import {html} from '../library/html.js';
import {say} from '../language/language.js';
import {line} from '../call/call.js';
import {person} from '../state/consultation.js';

const SIGNS = {idle: '○', connecting: '○', connected: '●', weak: '▲', lost: '✕'};

/** The line and the person's side, in words. */
export function CallState() {
  return html`<p class="call-state" role="status">
    <span data-test="line" data-line=${line.value}>${SIGNS[line.value]} ${say(`line.${line.value}`)}</span>
    <span data-test="person" data-person=${person.value}>${say(`person.${person.value}`)}</span>
  </p>`;
}
