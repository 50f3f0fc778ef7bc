// A WebSocket that comes back by itself, at first after half a second, at last every eight, never in step with others.
const FIRST_MS = 500;
const LONGEST_MS = 8_000;

export class LastingSocket {
  #address;
  #ears;
  #socket = null;
  #failures = 0;
  #timer = 0;
  #closed = false;
  #again = () => this.#hurry();

  /** `address()` is asked at every attempt. `ears`: message(text), opened(), lost(). */
  constructor(address, ears) {
    this.#address = address;
    this.#ears = ears;
    addEventListener('online', this.#again);
    this.#open();
  }

  get isOpen() {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  /** False when there is no connection now: what is to be sent must be sent again after opened(). */
  send(text) {
    if (!this.isOpen) return false;
    this.#socket.send(text);
    return true;
  }

  close() {
    this.#closed = true;
    clearTimeout(this.#timer);
    removeEventListener('online', this.#again);
    this.#socket?.close(1000);
  }

  #open() {
    const socket = new WebSocket(this.#address());
    this.#socket = socket;
    socket.onopen = () => {
      if (this.#closed) return;
      this.#failures = 0;
      this.#ears.opened();
    };
    socket.onmessage = ({data}) => {
      if (!this.#closed) this.#ears.message(data);
    };
    socket.onclose = () => {
      if (this.#closed) return;
      const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** this.#failures++);
      this.#timer = setTimeout(() => this.#open(), longest * (0.5 + Math.random() / 2));
      this.#ears.lost();
    };
  }

  #hurry() {
    if (this.#closed || this.#socket.readyState !== WebSocket.CLOSED) return;
    clearTimeout(this.#timer);
    this.#failures = 0;
    this.#open();
  }
}
