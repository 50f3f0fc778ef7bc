/** A signature pad on a serial line. */
@NullMarked
package fayi.simulator.pad;

import org.jspecify.annotations.NullMarked;
