// The whole page. Views are functions of the values they read and keep no state of their own.
import {html} from '../library/html.js';
import {sessionState} from '../state/session.js';
import {consultation} from '../state/consultation.js';
import {confirmation} from '../state/confirmation.js';
import {Starting} from './starting.js';
import {SignIn} from './sign-in.js';
import {TopBar} from './top-bar.js';
import {Queue} from './queue.js';
import {Middle} from './middle.js';
import {CallPanel} from './call-panel.js';
import {ShortcutBar} from './shortcut-bar.js';
import {EndQuestion} from './end-question.js';

export function Desk() {
  const state = sessionState.value;
  if (state === 'unknown') return html`<${Starting} />`;
  // A session that ends during a call covers the materials, and neither the call nor the draft is lost.
  const covered = state === 'expired' && consultation.value !== null;
  if (state !== 'in' && !covered) return html`<${SignIn} />`;
  return html`
    <div class="desk" inert=${covered} data-covered=${covered}>
      <${TopBar} />
      <${Queue} />
      <${Middle} />
      <${CallPanel} />
      <${ShortcutBar} />
    </div>
    ${confirmation.value !== null && html`<${EndQuestion} />`}
    ${covered && html`<${SignIn} />`}`;
}
