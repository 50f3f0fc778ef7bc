// The matter of the person in the call, and its papers; wiped with the consultation.
import {batch, signal} from '../library/signals.js';
import {get} from '../hub/requests.js';
import {paths} from '../hub/paths.js';
import {OpenPaper} from '../paper/open-paper.js';

/** null, or the hub's DeskMatter. */
export const matter = signal(null);

/** `none` (nothing was submitted), `loading`, `shown`, or `refused`. */
export const matterState = signal('none');

/** null, or {entry, state: `loading`|`open`|`refused`, paper: OpenPaper}. */
export const shownPaper = signal(null);

/** Whether the whole number of the identity card is shown. */
export const numberUncovered = signal(false);

/** The page of the shown paper, from 1, and its enlargement. */
export const page = signal(1);
export const zoom = signal(1);

const opened = new Map();
let serial = 0;

/** Loads the matter with intake number `number`; undefined when the person handed in nothing. */
export async function loadMatter(number) {
  const mine = ++serial;
  if (number === undefined || number === null) {
    matterState.value = 'none';
    return;
  }
  matterState.value = 'loading';
  try {
    const loaded = await get(paths.matter(number));
    if (mine !== serial) return;
    batch(() => {
      matter.value = loaded;
      matterState.value = 'shown';
    });
  } catch (problem) {
    if (problem.name !== 'HubProblem') throw problem;
    if (mine === serial) matterState.value = 'refused';
  }
}

/** Shows a paper, fetched once a consultation, since every reading is written down. */
export async function showPaper(entry) {
  const mine = serial;
  batch(() => {
    page.value = 1;
    zoom.value = 1;
    shownPaper.value = {entry, state: 'loading', paper: opened.get(entry.name) ?? null};
  });
  let paper = null;
  try {
    paper = opened.get(entry.name) ?? await OpenPaper.fetch(matter.value.intakeNumber, entry);
  } catch (failure) {
    // A damaged paper, or a hub that is away: the lawyer is told and can try again.
    console.warn(`A paper could not be opened: ${failure.name}`);
  }
  if (mine !== serial) {
    paper?.close();
    return;
  }
  if (paper !== null) opened.set(entry.name, paper);
  if (shownPaper.value?.entry === entry) shownPaper.value = {entry, state: paper ? 'open' : 'refused', paper};
}

export function hidePaper() {
  shownPaper.value = null;
}

/** One page on; after the last page of a paper comes the next paper, after the last paper the first. */
export function nextPage() {
  const papers = matter.value?.papers ?? [];
  const shown = shownPaper.value;
  if (papers.length === 0) return;
  if (shown === null) {
    showPaper(papers[0]);
  } else if (shown.paper !== null && page.value < shown.paper.pages) {
    page.value++;
  } else {
    showPaper(papers[(papers.indexOf(shown.entry) + 1) % papers.length]);
  }
}

export function previousPage() {
  if (page.value > 1) page.value--;
}

export function wipeMatter() {
  serial++;
  for (const paper of opened.values()) paper.close();
  opened.clear();
  batch(() => {
    matter.value = null;
    matterState.value = 'none';
    shownPaper.value = null;
    numberUncovered.value = false;
    page.value = 1;
    zoom.value = 1;
  });
}
