/** Sheets below a camera, found, straightened, cleaned and bound. */
@NullMarked
package fayi.simulator.document;

import org.jspecify.annotations.NullMarked;
