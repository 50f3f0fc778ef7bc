// The page of what somebody took along. It asks the hub for nothing until its reader touches 'open', because messengers open
// addresses by themselves to show a preview, and the content can be fetched once.
import {fetchSealed, tellKept, Refused} from './hub.js';
import {button, element, said, show} from './parts.js';
import {canOpen, randomHex, unseal} from './sealed.js';

const id = location.pathname.split('/').pop();
const key = location.hash.slice(1);
const opener = canOpen ? randomHex(16) : '';
let unsaved = false;

function trouble(problem) {
  const parts = [said(problem, 'p', {class: 'note', 'data-test': 'trouble', 'data-problem': problem})];
  if (problem === 'no-line') parts.push(button('again', 'main', open));
  show(said('ready', 'h1'), ...parts);
}

function fileName(head, ending) {
  return `${head.title.replace(/[\\/:*?"<>|\u0000-\u001f]/g, ' ').trim().slice(0, 60) || 'fayi'}.${ending}`;
}

function textOf(head) {
  const parts = head.sections.flatMap(section => [section.heading, ...section.paragraphs, '']);
  return [head.title, '', ...parts, `${head.from} ${head.madeAt}`].join('\r\n');
}

function sheet(head) {
  const parts = head.sections.flatMap(({heading, paragraphs}) => [
    ...(heading === '' ? [] : [element('h2', {}, heading)]),
    ...paragraphs.map(paragraph => element('p', {}, paragraph)),
  ]);
  return element('div', {class: 'content', 'data-test': 'content'}, ...parts);
}

function links(head, file, ending) {
  const address = URL.createObjectURL(file);
  const save = element('a', {class: 'button main', href: address, download: fileName(head, ending), 'data-test': 'save'});
  save.append(said('save', 'span'));
  const saved = element('div', {});
  save.addEventListener('click', () => {
    unsaved = false;
    saved.replaceChildren(said('saved', 'p', {class: 'note', 'data-test': 'saved'}));
  });
  const other = element('a', {class: 'button', href: address, target: '_blank', rel: 'noopener', 'data-test': 'show'});
  other.append(said('show', 'span'));
  return ending === 'pdf' ? [save, saved, other] : [save, saved];
}

async function reveal({head, bytes}) {
  document.title = head.title;
  const origin = said('from', 'p', {'data-test': 'from'});
  origin.replaceChildren(element('p', {}, `${head.from} · ${head.madeAt.slice(0, 16).replace('T', ' ')}`));
  const warning = said('unsaved', 'p', {class: 'note'});
  if (head.kind === 'sheet') {
    const file = new Blob(['\ufeff', textOf(head)], {type: 'text/plain;charset=utf-8'});
    show(element('h1', {'data-test': 'title'}, head.title), origin, warning, sheet(head), ...links(head, file, 'txt'));
    return;
  }
  const pages = element('div', {class: 'content', 'data-test': 'content'});
  const file = new Blob([bytes], {type: 'application/pdf'});
  show(element('h1', {'data-test': 'title'}, head.title), origin, warning, ...links(head, file, 'pdf'), pages);
  try {
    // Large, and not needed for what is only to be read.
    const {drawPages} = await import('./document.js');
    await drawPages(bytes, pages);
  } catch (cannotDraw) {
    // An old browser: the file can be saved and opened all the same.
    pages.remove();
  }
}

async function open() {
  show(said('opening', 'h1'));
  try {
    const sealed = await fetchSealed(id, opener);
    let content;
    try {
      content = await unseal(id, key, sealed);
    } catch (otherKey) {
      trouble('other-key');
      return;
    }
    unsaved = true;
    // The key need not stay in the browser's history.
    history.replaceState(null, '', location.pathname);
    await tellKept(id, opener);
    await reveal(content);
  } catch (failure) {
    if (!(failure instanceof Refused)) throw failure;
    trouble(failure.id);
  }
}

addEventListener('beforeunload', event => {
  if (unsaved) event.preventDefault();
});

if (!/^[0-9a-f]{32}$/.test(id) || !/^[\w-]{43}$/.test(key)) {
  trouble('incomplete');
} else if (!canOpen) {
  trouble('insecure');
} else {
  const wechat = /MicroMessenger/i.test(navigator.userAgent) ? [said('wechat', 'p', {class: 'note'})] : [];
  show(said('ready', 'h1'), said('once'), ...wechat, button('open', 'main', open));
}
