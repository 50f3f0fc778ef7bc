// The lawyer's choices of language, looks and sound: all that this page keeps in the browser, none of it about a person.
const NAMES = ['language', 'appearance', 'sound'];

/** The remembered choice, or null; a browser that keeps nothing is no error. */
export function remembered(name) {
  try {
    return localStorage.getItem(`fayi-desk-${known(name)}`);
  } catch (refused) {
    if (refused instanceof DOMException) return null;
    throw refused;
  }
}

export function remember(name, value) {
  try {
    localStorage.setItem(`fayi-desk-${known(name)}`, value);
  } catch (refused) {
    // Private windows may refuse: the choice then lasts as long as the page.
    if (!(refused instanceof DOMException)) throw refused;
  }
}

function known(name) {
  if (!NAMES.includes(name)) throw new Error(`${name} is not a preference`);
  return name;
}
