// Light, dark, or as the system is.
import {signal} from '../library/signals.js';
import {remember, remembered} from './preferences.js';

export const APPEARANCES = ['system', 'light', 'dark'];

export const appearance = signal(APPEARANCES.includes(remembered('appearance')) ? remembered('appearance') : 'system');

/** The style sheets look at the root's attribute. */
export function applyAppearance() {
  document.documentElement.dataset.appearance = appearance.value;
}

export function nextAppearance() {
  appearance.value = APPEARANCES[(APPEARANCES.indexOf(appearance.value) + 1) % APPEARANCES.length];
  remember('appearance', appearance.value);
}
