/** The small window with the simulated devices. */
@NullMarked
package fayi.simulator.dock;

import org.jspecify.annotations.NullMarked;
