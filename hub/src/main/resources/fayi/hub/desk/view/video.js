import {Component} from '../library/preact.js';
import {html} from '../library/html.js';

/** A stream on the screen. A browser that will not sound before a gesture is asked again at the next one. */
export class Video extends Component {
  #element = null;
  #take = element => {
    this.#element = element;
  };
  #again = () => this.#play();

  componentDidMount() {
    this.#show();
    ['pointerdown', 'keydown'].forEach(gesture => addEventListener(gesture, this.#again));
  }

  componentDidUpdate() {
    this.#show();
  }

  componentWillUnmount() {
    ['pointerdown', 'keydown'].forEach(gesture => removeEventListener(gesture, this.#again));
    this.#element.srcObject = null;
  }

  #show() {
    if (this.#element.srcObject === this.props.stream) return;
    this.#element.srcObject = this.props.stream;
    this.#play();
  }

  #play() {
    const element = this.#element;
    if (element?.srcObject && element.paused) {
      element.play().catch(refused => console.warn(`A video does not play yet: ${refused.name}`));
    }
  }

  render() {
    const {name, label, silent} = this.props;
    return html`<video ref=${this.#take} class=${name} data-test="video-${name}" aria-label=${label} muted=${silent}
      autoplay playsinline disablepictureinpicture />`;
  }
}
