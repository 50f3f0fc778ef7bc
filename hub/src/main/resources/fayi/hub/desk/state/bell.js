// A tone, made here, when someone waits and this lawyer is free. Browsers let a page sound only after a gesture.
import {signal} from '../library/signals.js';
import {remember, remembered} from './preferences.js';

const AGAIN_MS = 12_000;

/** Whether the lawyer wants to hear it. */
export const bellOn = signal(remembered('sound') !== 'off');

let context = null;
let timer = 0;

/** Call within a gesture: allows the tone. */
export function allowSound() {
  context ??= new AudioContext();
  if (context.state === 'suspended') context.resume();
}

export function toggleBell() {
  bellOn.value = !bellOn.value;
  remember('sound', bellOn.value ? 'on' : 'off');
}

/** Two soft notes, a fourth apart, half a second long. */
function strike() {
  if (context?.state !== 'running') return;
  [[587.33, 0], [783.99, 0.18]].forEach(([hertz, delay]) => {
    const start = context.currentTime + delay;
    const note = new OscillatorNode(context, {frequency: hertz, type: 'sine'});
    const volume = new GainNode(context, {gain: 0});
    volume.gain.linearRampToValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(0.18, start + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.001, start + 0.35);
    note.connect(volume).connect(context.destination);
    note.start(start);
    note.stop(start + 0.4);
  });
}

/** Rings at once and again until it is called with false. */
export function ring(wanted) {
  if (wanted === (timer !== 0)) return;
  clearInterval(timer);
  timer = 0;
  if (wanted) {
    strike();
    timer = setInterval(strike, AGAIN_MS);
  }
}
