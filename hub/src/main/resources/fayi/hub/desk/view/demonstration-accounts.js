import {Component} from '../library/preact.js';
import {html} from '../library/html.js';
import {say} from '../language/language.js';
import {demonstrationAccounts, loadDemonstration} from '../state/demonstration.js';

async function fill(name) {
  await loadDemonstration();
  const chosen = demonstrationAccounts.value.find(({account}) => account === name);
  if (chosen === undefined) return;
  for (const field of ['account', 'password', 'code']) document.getElementById(field).value = chosen[field];
  document.querySelector('[data-test=sign-in-submit]').focus();
}

/** The accounts of a demonstration; nothing in the field. */
export class DemonstrationAccounts extends Component {
  componentDidMount() {
    loadDemonstration();
  }

  render() {
    const accounts = demonstrationAccounts.value;
    if (accounts.length === 0) return null;
    return html`<section class="card demonstration" data-test="demonstration">
      <h2>${say('demonstration.title')}</h2>
      <p>${say('demonstration.text')}</p>
      <ul>${accounts.map(({account, name}) => html`<li key=${account}>
        <button type="button" data-test="demonstration-account" data-account=${account} onClick=${() => fill(account)}>
          ${say('demonstration.fill', {name, account})}
        </button></li>`)}
      </ul>
    </section>`;
  }
}
