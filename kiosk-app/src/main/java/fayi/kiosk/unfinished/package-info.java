/** Interviews that a person sets aside and goes on with elsewhere: the code, the seal, and what still fits. Pure. */
@NullMarked
package fayi.kiosk.unfinished;

import org.jspecify.annotations.NullMarked;
