/** All simulated devices of one station, and what a person can do with them. */
@NullMarked
package fayi.simulator.station;

import org.jspecify.annotations.NullMarked;
