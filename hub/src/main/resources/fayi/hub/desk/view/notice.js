import {html} from '../library/html.js';
import {say} from '../language/language.js';
import {closeNotice, notice} from '../state/notice.js';
import {ProblemText} from './problem-text.js';

/** Always there for screen readers, filled when there is something to tell. */
export function Notice() {
  const told = notice.value;
  return html`<div class="notice-place" role="alert">
    ${told !== null && html`<p class="note ${told.tone}" data-test="notice" data-notice=${told.key}>
      ${told.problem ? html`<${ProblemText} problem=${told.problem} />` : html`<span>${say(told.key, told.values)}</span>`}
      <button type="button" class="plain" aria-label=${say('notice.close')} title=${say('notice.close')}
        onClick=${closeNotice}>✕</button>
    </p>`}
  </div>`;
}
