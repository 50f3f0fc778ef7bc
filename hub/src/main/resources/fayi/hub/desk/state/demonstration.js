// The accounts of a demonstration, to be filled in by a click. In the field the hub knows no such address.
import {signal} from '../library/signals.js';
import {get} from '../hub/requests.js';
import {paths} from '../hub/paths.js';

/** Records of account, password, code and name; empty in the field. */
export const demonstrationAccounts = signal([]);

/** Asks again, because a one-time code lives thirty seconds. */
export async function loadDemonstration() {
  try {
    demonstrationAccounts.value = (await get(paths.demonstration, {open: true})).accounts;
  } catch (problem) {
    if (problem.name !== 'HubProblem') throw problem;
    demonstrationAccounts.value = [];
  }
}
