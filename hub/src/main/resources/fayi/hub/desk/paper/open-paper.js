// A paper of a matter, opened in memory: a PDF whose pages can be drawn, or a photograph.
import {bytes} from '../hub/requests.js';
import {paths} from '../hub/paths.js';

export class OpenPaper {
  #document;
  #picture;

  constructor(document, picture) {
    this.#document = document;
    this.#picture = picture;
  }

  /** Fetches and opens a paper. @throws HubProblem, or PDF.js's error for a damaged PDF */
  static async fetch(number, entry) {
    const content = await bytes(paths.paper(number, entry.name));
    if (entry.mediaType === 'application/pdf') {
      // Large, and not needed before somebody shows a paper.
      const {openPdf} = await import('../library/pdf.js');
      return new OpenPaper(await openPdf(content), null);
    }
    return new OpenPaper(null, URL.createObjectURL(new Blob([content], {type: entry.mediaType})));
  }

  get pages() {
    return this.#document?.numPages ?? 1;
  }

  /** Address of a photograph, or null for a PDF. */
  get picture() {
    return this.#picture;
  }

  /** A page of the PDF, from 1. */
  page(number) {
    return this.#document.getPage(number);
  }

  close() {
    this.#document?.destroy();
    if (this.#picture) URL.revokeObjectURL(this.#picture);
  }
}
