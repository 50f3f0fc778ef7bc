// Parts of the page. Everything that was taken along goes in as text: no name or paragraph can become markup.
import {texts} from './texts.js';

/** An element with these attributes and children, which are elements or texts. */
export function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A text of the page in both languages. */
export function said(key, name = 'p', attributes = {}) {
  const [chinese, english] = texts[key];
  return element('div', attributes, element(name, {}, chinese), element('p', {lang: 'en'}, english));
}

/** A button in both languages. */
export function button(key, kind, onTouch) {
  const [chinese, english] = texts[key];
  const made = element('button', {class: kind, type: 'button', 'data-test': key}, `${chinese} ${english}`);
  made.addEventListener('click', onTouch);
  return made;
}

/** Shows these and nothing else. */
export function show(...parts) {
  document.getElementById('page').replaceChildren(...parts);
}
