// The call with one station. The station is always the offerer: every `ready` begins a new generation.
import {batch, signal} from '../library/signals.js';
import {Generation} from './generation.js';
import {IDLE, nextLine} from './line.js';
import {NOTHING, readStatistics} from './statistics.js';

/** How long a `ready` may go without an offer before it is said again. */
const OFFER_MS = 8_000;

/** The line's word, for the page. */
export const line = signal('idle');

/** What the station sends, or null. */
export const remoteStream = signal(null);

export class Call {
  #send;
  #iceServers;
  #tracks;
  #generation = null;
  #early = [];
  #inbox = [];
  #working = false;
  #closed = false;
  #state = IDLE;
  #readyAt = 0;
  #counts = NOTHING;
  #timer = setInterval(() => this.#tick(), 1000);

  /** `send(signal)` is false when it could not be sent now. `tracks` are the lawyer's own. */
  constructor(send, iceServers, tracks) {
    this.#send = send;
    this.#iceServers = iceServers;
    this.#tracks = tracks;
  }

  /** Tells the station that this page listens. */
  ready() {
    this.#readyAt = performance.now();
    this.#send({type: 'ready'});
    if (line.value === 'idle') line.value = 'connecting';
  }

  /** The signalling socket is there (again): the call goes on, what may have been lost is said again. */
  socketOpened() {
    if (this.#generation === null) this.ready();
    else this.#generation.repeat();
  }

  /** Takes a signal of the station. They are worked off one after another, in their order. */
  receive(incoming) {
    this.#inbox.push(incoming);
    if (!this.#working) this.#work();
  }

  async #work() {
    this.#working = true;
    try {
      while (this.#inbox.length > 0 && !this.#closed) await this.#take(this.#inbox.shift());
    } finally {
      this.#working = false;
    }
  }

  async #take(incoming) {
    if (incoming.type === 'offer') {
      await this.#offered(incoming);
    } else if (incoming.type === 'candidate') {
      const current = this.#generation?.number ?? 0;
      if (incoming.generation === current && this.#generation?.hasOffer) await this.#generation.candidate(incoming);
      else if (incoming.generation >= current) this.#early.push(incoming);
    }
  }

  async #offered({generation: number, sdp}) {
    const current = this.#generation?.number ?? 0;
    // After a reload the hub repeats all offers of this ticket: only the newest is worth a connection.
    if (number < current || this.#inbox.some(later => later.type === 'offer' && later.generation > number)) return;
    if (number > current) this.#begin(number);
    const own = this.#generation;
    try {
      await own.answer(sdp);
    } catch (failure) {
      if (this.#closed || own !== this.#generation) return;
      // The station's line watch offers again by itself.
      console.warn(`The offer of generation ${number} could not be answered: ${failure.name}`);
      return;
    }
    const due = this.#early.filter(candidate => candidate.generation === number);
    this.#early = this.#early.filter(candidate => candidate.generation > number);
    for (const candidate of due) await own.candidate(candidate);
  }

  #begin(number) {
    this.#generation?.close();
    this.#counts = NOTHING;
    const stream = new MediaStream();
    this.#generation = new Generation(number, this.#iceServers, this.#tracks, {
      send: outgoing => this.#send(outgoing),
      changed: () => this.#look(),
      remoteTrack: track => {
        stream.addTrack(track);
        remoteStream.value = stream;
      },
    });
    this.#look();
  }

  /** Sends other tracks from now on, as when a camera was allowed after all. */
  async use(tracks) {
    this.#tracks = tracks;
    await this.#generation?.use(tracks);
  }

  async #tick() {
    const own = this.#generation;
    if (own === null) {
      if (this.#readyAt > 0 && performance.now() - this.#readyAt > OFFER_MS) this.ready();
      return;
    }
    const counts = readStatistics(await own.statistics());
    if (this.#closed || own !== this.#generation) return;
    this.#counts = counts;
    this.#look();
  }

  #look() {
    if (this.#closed || this.#generation === null) return;
    this.#state = nextLine(this.#state, this.#generation.connectionState, this.#counts);
    line.value = this.#state.word;
  }

  /** Counters of the current generation, fresh. */
  async statistics() {
    const counts = this.#generation === null ? NOTHING : readStatistics(await this.#generation.statistics());
    return {...counts, generation: this.#generation?.number ?? 0, line: line.value};
  }

  close() {
    this.#closed = true;
    clearInterval(this.#timer);
    this.#generation?.close();
    this.#generation = null;
    this.#inbox = [];
    this.#early = [];
    batch(() => {
      remoteStream.value = null;
      line.value = 'idle';
    });
  }
}
