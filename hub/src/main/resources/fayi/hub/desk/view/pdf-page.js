import {Component} from '../library/preact.js';
import {html} from '../library/html.js';

/** Sharper than this costs memory and is not seen. */
const MOST_PIXELS = 16_000_000;

/** Draws a page of a PDF as wide as its surroundings, times `zoom`. Its canvas is emptied when it goes. */
export class PdfPage extends Component {
  #canvas = null;
  #task = null;
  #observer = null;
  #width = 0;
  #serial = 0;
  #take = canvas => {
    this.#canvas = canvas;
  };

  componentDidMount() {
    this.#observer = new ResizeObserver(([{contentRect}]) => {
      const width = Math.floor(contentRect.width);
      if (width === this.#width) return;
      this.#width = width;
      this.#draw();
    });
    this.#observer.observe(this.#canvas.parentElement);
  }

  componentDidUpdate(before) {
    const {paper, page, zoom} = this.props;
    if (before.paper !== paper || before.page !== page || before.zoom !== zoom) this.#draw();
  }

  componentWillUnmount() {
    this.#serial++;
    this.#observer.disconnect();
    this.#task?.cancel();
  }

  async #draw() {
    const mine = ++this.#serial;
    this.#task?.cancel();
    const {paper, page, zoom} = this.props;
    const drawn = await paper.page(page);
    const canvas = this.#canvas;
    if (mine !== this.#serial || canvas === null || this.#width === 0) return;
    const natural = drawn.getViewport({scale: 1});
    const shown = drawn.getViewport({scale: (this.#width * zoom) / natural.width});
    const sharp = Math.min(devicePixelRatio, Math.sqrt(MOST_PIXELS / (shown.width * shown.height)));
    canvas.width = Math.floor(shown.width * sharp);
    canvas.height = Math.floor(shown.height * sharp);
    canvas.style.width = `${Math.floor(shown.width)}px`;
    canvas.style.height = `${Math.floor(shown.height)}px`;
    canvas.dataset.drawn = '';
    this.#task = drawn.render({canvas, viewport: drawn.getViewport({scale: shown.scale * sharp})});
    try {
      await this.#task.promise;
      if (mine === this.#serial) canvas.dataset.drawn = `${page}`;
    } catch (stopped) {
      if (stopped.name !== 'RenderingCancelledException') throw stopped;
    }
  }

  render() {
    return html`<canvas ref=${this.#take} class="pdf-page" data-test="pdf-page" role="img" aria-label=${this.props.title} />`;
  }
}
