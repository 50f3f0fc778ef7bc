// Draws the pages of a PDF, for browsers that neither show nor save one, such as those inside messengers.
import {openPdf} from '/desk/library/pdf.js';
import {element} from './parts.js';

const WIDTH = 1080;

/** Draws all pages into `place`, one below the other. */
export async function drawPages(bytes, place) {
  const pdf = await openPdf(bytes);
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({scale: WIDTH / page.getViewport({scale: 1}).width});
    const canvas = element('canvas', {width: Math.floor(viewport.width), height: Math.floor(viewport.height)});
    await page.render({canvas, viewport}).promise;
    canvas.dataset.page = `${number}`;
    place.append(canvas);
  }
}
