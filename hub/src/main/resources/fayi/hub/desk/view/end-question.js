import {Component} from '../library/preact.js';
import {html} from '../library/html.js';
import {say} from '../language/language.js';
import {consultation} from '../state/consultation.js';
import {confirmation, endAnyway, keepOn, sendAndEnd} from '../state/confirmation.js';

/** Asks before a person goes without a written opinion. */
export class EndQuestion extends Component {
  #dialog = null;
  #take = dialog => {
    this.#dialog = dialog;
  };

  componentDidMount() {
    this.#dialog.showModal();
  }

  render() {
    const question = confirmation.value;
    return html`<dialog ref=${this.#take} class="card" data-test="end-question" aria-labelledby="end-question"
      onCancel=${keepOn}>
      <h2 id="end-question">${say(`end.${question}`)}</h2>
      <p>${say(`end.${question}.text`)}</p>
      <div class="dialog-buttons">
        <button type="button" class="main" data-test="end-keep" onClick=${keepOn}>
          ${say(consultation.value?.phase === 'open' ? 'end.keep' : 'end.back')}</button>
        ${question === 'unsent' && html`<button type="button" data-test="end-send" onClick=${sendAndEnd}>
          ${say('end.send')}</button>`}
        <button type="button" class="stop" data-test="end-confirm" onClick=${endAnyway}>${say('end.anyway')}</button>
      </div>
    </dialog>`;
  }
}
