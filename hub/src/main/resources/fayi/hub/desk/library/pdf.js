// The one module that knows where the hub serves PDF.js's WebJar; its version is the root pom's.
import {GlobalWorkerOptions, getDocument} from '/webjars/pdfjs-dist/5.4.624/legacy/build/pdf.min.mjs';

const root = '/webjars/pdfjs-dist/5.4.624/';
GlobalWorkerOptions.workerSrc = `${root}legacy/build/pdf.worker.min.mjs`;

/** Opens a PDF from its bytes; nothing in it is run, and no font or picture is fetched from outside the hub. */
export function openPdf(bytes) {
  return getDocument({
    data: bytes,
    isEvalSupported: false,
    enableXfa: false,
    cMapUrl: `${root}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${root}standard_fonts/`,
    wasmUrl: `${root}wasm/`,
  }).promise;
}
