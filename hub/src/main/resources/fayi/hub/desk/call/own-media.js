// The lawyer's camera and microphone. Whatever is missing or refused, the call goes on with what there is.
import {batch, signal} from '../library/signals.js';

const PICTURE = {width: {ideal: 640}, height: {ideal: 480}, frameRate: {ideal: 30, max: 30}};
const SOUND = {echoCancellation: true, noiseSuppression: true, autoGainControl: true};

/** `closed`, `opening`, `both`, `sound` (no camera), `picture` (no microphone), or `none` (listening only). */
export const mediaState = signal('closed');

/** Why something is missing: `denied`, `missing`, `busy` or `insecure`; null when nothing is. */
export const mediaReason = signal(null);

export const muted = signal(false);
export const hidden = signal(false);

/** The stream for the small picture of oneself, or null. */
export const ownStream = signal(null);

const REASONS = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

let serial = 0;

async function ask(wanted) {
  try {
    return {stream: await navigator.mediaDevices.getUserMedia(wanted)};
  } catch (refused) {
    const reason = REASONS[refused.name];
    if (reason === undefined) throw refused;
    return {reason};
  }
}

/** Opens both, else the microphone, else the camera; resolves to the tracks there are, perhaps none. */
export async function openMedia() {
  const mine = ++serial;
  mediaState.value = 'opening';
  let reason = null;
  let stream = null;
  if (!navigator.mediaDevices) {
    // Browsers show cameras to secure pages only: HTTPS, or this very machine.
    reason = 'insecure';
  } else {
    for (const wanted of [{audio: SOUND, video: PICTURE}, {audio: SOUND}, {video: PICTURE}]) {
      const answer = await ask(wanted);
      stream = answer.stream ?? null;
      if (stream) break;
      reason ??= answer.reason;
    }
  }
  if (mine !== serial) {
    stop(stream);
    return [];
  }
  show(stream, reason);
  return stream?.getTracks() ?? [];
}

function show(stream, reason) {
  stop(ownStream.value);
  const sound = (stream?.getAudioTracks().length ?? 0) > 0;
  const picture = (stream?.getVideoTracks().length ?? 0) > 0;
  batch(() => {
    ownStream.value = stream;
    mediaReason.value = sound && picture ? null : reason;
    mediaState.value = sound && picture ? 'both' : sound ? 'sound' : picture ? 'picture' : 'none';
  });
  apply();
}

function apply() {
  ownStream.value?.getAudioTracks().forEach(track => { track.enabled = !muted.value; });
  ownStream.value?.getVideoTracks().forEach(track => { track.enabled = !hidden.value; });
}

export function toggleMuted() {
  muted.value = !muted.value;
  apply();
}

export function toggleHidden() {
  hidden.value = !hidden.value;
  apply();
}

function stop(stream) {
  stream?.getTracks().forEach(track => track.stop());
}

/** Lets go of both devices; the next call begins unmuted and seen. */
export function closeMedia() {
  serial++;
  stop(ownStream.value);
  batch(() => {
    ownStream.value = null;
    mediaState.value = 'closed';
    mediaReason.value = null;
    muted.value = false;
    hidden.value = false;
  });
}
