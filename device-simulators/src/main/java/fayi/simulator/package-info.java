/** Starts the simulated devices of a station. */
@NullMarked
package fayi.simulator;

import org.jspecify.annotations.NullMarked;
