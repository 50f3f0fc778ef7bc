import {html} from '../library/html.js';
import {say} from '../language/language.js';
import {consultation} from '../state/consultation.js';
import {refusal, sessionState, signIn, signingIn} from '../state/session.js';
import {Choices} from './choices.js';
import {DemonstrationAccounts} from './demonstration-accounts.js';
import {ProblemText} from './problem-text.js';

async function submit(event) {
  event.preventDefault();
  const {account, password, code} = event.target.elements;
  if (await signIn(account.value.trim(), password.value, code.value.replace(/\s/g, ''))) return;
  // The code may be spent now: a new one is typed, the rest stays.
  code.value = '';
  code.focus();
}

/** Password and one-time code. */
export function SignIn() {
  return html`<main class="sign-in" data-test="sign-in">
    <form class="card" onSubmit=${submit} autocomplete="off">
      <h1>${say('title')}</h1>
      ${sessionState.value === 'expired' && html`<p class="note" role="status" data-test="session-expired">
        ${say(consultation.value === null ? 'sign-in.expired' : 'sign-in.expired-in-call')}</p>`}
      <label>${say('sign-in.account')}
        <input name="account" id="account" data-test="sign-in-account" required autocomplete="username" autofocus
          spellcheck=${false} />
      </label>
      <label>${say('sign-in.password')}
        <input name="password" id="password" data-test="sign-in-password" type="password" required
          autocomplete="current-password" />
      </label>
      <label>${say('sign-in.code')}
        <input name="code" id="code" data-test="sign-in-code" required inputmode="numeric" autocomplete="one-time-code"
          pattern="[0-9 ]{6,7}" maxlength="7" title=${say('sign-in.code.title')} />
        <small>${say('sign-in.code.hint')}</small>
      </label>
      ${refusal.value !== null && html`<p class="note bad" role="alert" data-test="sign-in-refused">
        <${ProblemText} problem=${refusal.value} /></p>`}
      <button class="main" data-test="sign-in-submit" disabled=${signingIn.value}>
        ${say(signingIn.value ? 'sign-in.wait' : 'sign-in.do')}
      </button>
    </form>
    <${DemonstrationAccounts} />
    <p class="choices"><${Choices} /></p>
  </main>`;
}
