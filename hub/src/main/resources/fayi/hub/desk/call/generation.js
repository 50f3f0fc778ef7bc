// One generation of a call: one peer connection, from the station's first offer to its closing.

export class Generation {
  #connection;
  #ears;
  #tracks;
  #answer = null;
  #candidates = [];
  number;

  /** `ears`: send(signal), remoteTrack(track), changed(). `tracks` are the lawyer's own, perhaps none. */
  constructor(number, iceServers, tracks, ears) {
    this.number = number;
    this.#ears = ears;
    this.#tracks = tracks;
    this.#connection = new RTCPeerConnection({iceServers, bundlePolicy: 'max-bundle'});
    this.#connection.onicecandidate = ({candidate}) => this.#found(candidate);
    this.#connection.ontrack = ({track}) => ears.remoteTrack(track);
    this.#connection.onconnectionstatechange = () => ears.changed();
  }

  get connectionState() {
    return this.#connection.connectionState;
  }

  get hasOffer() {
    return this.#connection.remoteDescription !== null;
  }

  #found(candidate) {
    if (!candidate?.candidate) return;
    const signal = {
      type: 'candidate',
      generation: this.number,
      candidate: candidate.candidate,
      sdpMid: candidate.sdpMid ?? '',
      sdpMLineIndex: candidate.sdpMLineIndex ?? 0,
    };
    this.#candidates.push(signal);
    this.#ears.send(signal);
  }

  /** Answers an offer; a second offer of the same generation restarts ICE on the same connection. */
  async answer(sdp) {
    this.#candidates = [];
    await this.#connection.setRemoteDescription({type: 'offer', sdp});
    await this.#attach();
    await this.#connection.setLocalDescription();
    // The codecs stand in the station's order, VP8 first: an answer keeps it.
    this.#answer = {type: 'answer', generation: this.number, sdp: this.#connection.localDescription.sdp};
    this.#ears.send(this.#answer);
  }

  /** Both directions stay open even without an own track, so that one can be added later without a new offer. */
  async #attach() {
    for (const transceiver of this.#connection.getTransceivers()) {
      if (transceiver.stopped) continue;
      const own = this.#tracks.find(track => track.kind === transceiver.receiver.track.kind) ?? null;
      transceiver.direction = 'sendrecv';
      if (transceiver.sender.track !== own) await transceiver.sender.replaceTrack(own);
    }
  }

  /** Sends other tracks from now on. */
  async use(tracks) {
    this.#tracks = tracks;
    if (this.hasOffer) await this.#attach();
  }

  /** Takes the station's candidate; one that the browser cannot use (a name it cannot resolve) is passed over. */
  async candidate({candidate, sdpMid, sdpMLineIndex}) {
    try {
      await this.#connection.addIceCandidate({candidate, sdpMid, sdpMLineIndex});
    } catch (unusable) {
      console.warn(`A candidate of generation ${this.number} was not usable: ${unusable.name}`);
    }
  }

  /** Says again what may have been lost with a socket; the station passes over what it knows. */
  repeat() {
    if (this.#answer === null || this.connectionState === 'connected') return;
    this.#ears.send(this.#answer);
    this.#candidates.forEach(candidate => this.#ears.send(candidate));
  }

  statistics() {
    return this.#connection.getStats();
  }

  close() {
    this.#connection.onicecandidate = null;
    this.#connection.ontrack = null;
    this.#connection.onconnectionstatechange = null;
    this.#connection.close();
  }
}
