// One key for each thing done often. Alt with a letter works while writing too; the letters are free in Chromium's and
// Firefox's menus.
import {answer, consultation} from './state/consultation.js';
import {toggleHidden, toggleMuted} from './call/own-media.js';
import {askToEnd} from './state/confirmation.js';
import {hidePaper, matter, nextPage, shownPaper, showPaper} from './state/matter.js';
import {waiting} from './state/queue.js';

function inCall() {
  return consultation.value?.phase === 'open';
}

function togglePaper() {
  if (shownPaper.value !== null) hidePaper();
  else showPaper(matter.value.papers[0]);
}

function toOpinion() {
  document.getElementById('opinion').focus();
}

/** In the order of their list: letter, text key, whether it can be done now, what it does. */
export const SHORTCUTS = [
  {letter: 'A', id: 'answer', can: () => consultation.value === null && waiting.value.length > 0,
    run: () => answer(waiting.value[0])},
  {letter: 'M', id: 'mute', can: inCall, run: toggleMuted},
  {letter: 'C', id: 'camera', can: inCall, run: toggleHidden},
  {letter: 'P', id: 'show', can: () => (matter.value?.papers.length ?? 0) > 0, run: togglePaper},
  {letter: 'N', id: 'next', can: () => (matter.value?.papers.length ?? 0) > 0, run: nextPage},
  {letter: 'O', id: 'opinion', can: () => consultation.value !== null, run: toOpinion},
  {letter: 'X', id: 'end', can: () => consultation.value !== null, run: askToEnd},
];

/** Listens on the whole page, except while a question stands. */
export function listenForShortcuts(mayRun) {
  addEventListener('keydown', event => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) return;
    // The key's place, not its sign: on some systems Alt with a letter writes another sign.
    const shortcut = SHORTCUTS.find(({letter}) => event.code === `Key${letter}`);
    if (shortcut === undefined || !mayRun()) return;
    event.preventDefault();
    if (shortcut.can()) shortcut.run();
  });
}
