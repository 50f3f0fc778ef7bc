import {html} from '../library/html.js';
import {say} from '../language/language.js';
import {nextPage, page, previousPage, shownPaper, showPaper, zoom} from '../state/matter.js';
import {PdfPage} from './pdf-page.js';

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

function zoomBy(step) {
  const next = ZOOMS[ZOOMS.indexOf(zoom.value) + step];
  if (next !== undefined) zoom.value = next;
}

function Tools({shown}) {
  return html`<div class="paper-tools">
    <button type="button" data-test="page-previous" disabled=${page.value <= 1} onClick=${previousPage}>
      ${say('paper.previous')}</button>
    <span class="number" data-test="page-number">${say('paper.page', {page: page.value, pages: shown.paper.pages})}</span>
    <button type="button" data-test="page-next" onClick=${nextPage}>${say('paper.next')}<kbd>Alt N</kbd></button>
    <span class="gap"></span>
    <button type="button" data-test="zoom-out" aria-label=${say('paper.smaller')} title=${say('paper.smaller')}
      disabled=${zoom.value === ZOOMS[0]} onClick=${() => zoomBy(-1)}>−</button>
    <button type="button" class="number" data-test="zoom" title=${say('paper.fit')}
      onClick=${() => { zoom.value = 1; }}>${Math.round(zoom.value * 100)}%</button>
    <button type="button" data-test="zoom-in" aria-label=${say('paper.larger')} title=${say('paper.larger')}
      disabled=${zoom.value === ZOOMS.at(-1)} onClick=${() => zoomBy(1)}>+</button>
  </div>`;
}

function Content({shown}) {
  if (shown.state === 'refused') {
    return html`<div class="centre"><p class="note bad" role="alert">${say('paper.refused')}</p>
      <button type="button" onClick=${() => showPaper(shown.entry)}>${say('paper.again')}</button></div>`;
  }
  if (shown.paper === null) return html`<p class="centre" role="status">${say('paper.loading')}</p>`;
  if (shown.paper.picture) {
    return html`<img class="photograph" data-test="photograph" src=${shown.paper.picture} alt=${shown.entry.title}
      width="${Math.round(zoom.value * 100)}%" />`;
  }
  return html`<${PdfPage} paper=${shown.paper} page=${page.value} zoom=${zoom.value} title=${shown.entry.title} />`;
}

/** One page of one paper, as wide as the pane unless it is enlarged. */
export function PaperPane() {
  const shown = shownPaper.value;
  if (shown === null) return html`<div class="paper-pane empty"><p class="quiet">${say('paper.choose')}<kbd>Alt P</kbd></p></div>`;
  return html`<section class="paper-pane" aria-label=${shown.entry.title} data-test="paper" data-state=${shown.state}>
    ${shown.paper !== null && html`<${Tools} shown=${shown} />`}
    <div class="paper-ground" tabindex="0" key=${`${shown.entry.name}-${page.value}`}><${Content} shown=${shown} /></div>
  </section>`;
}
