// Values that a view may read and that draw it again when they change (see view/desk.js).
export {signal, computed, effect, batch, untracked} from './signals-core-1.14.5.js';
