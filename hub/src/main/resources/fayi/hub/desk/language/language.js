// What the page says, in the language the lawyer chose. Chinese comes first; a key is in both bundles (a test checks it).
import {signal} from '../library/signals.js';
import {remembered, remember} from '../state/preferences.js';

const bundles = {};

/** `zh-CN` or `en`. */
export const language = signal(remembered('language') === 'en' ? 'en' : 'zh-CN');

/** Fetches both bundles; nothing can be said before. */
export async function loadLanguages() {
  await Promise.all(['zh-CN', 'en'].map(async name => {
    const answer = await fetch(new URL(`${name}.json`, import.meta.url));
    if (!answer.ok) throw new Error(`The hub does not serve ${name}.json: ${answer.status}`);
    bundles[name] = await answer.json();
  }));
}

export function chooseLanguage(name) {
  language.value = name;
  remember('language', name);
}

/** The text of `key`, its {names} replaced by `values`. */
export function say(key, values = {}) {
  const text = bundles[language.value][key];
  if (text === undefined) throw new Error(`No text for ${key}`);
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** Whether the bundle has a text for `key`: for ids that a newer hub may invent. */
export function canSay(key) {
  return bundles[language.value][key] !== undefined;
}

/** The text of a hub's id under `prefix`; what a newer hub invents is shown as `otherwise`. */
export function nameOf(prefix, id, otherwise = id) {
  return canSay(prefix + id) ? say(prefix + id) : otherwise;
}

/** The hub names some things in Chinese only: the same thing in the chosen language, where both bundles know it. */
export function translated(prefix, chinese) {
  const known = Object.entries(bundles['zh-CN']).find(([key, text]) => key.startsWith(prefix) && text === chinese);
  return known === undefined ? chinese : say(known[0]);
}
