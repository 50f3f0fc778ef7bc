/** Wires of TCP on which something can go wrong between any driver and any peer. */
@NullMarked
package fayi.simulator.wire;

import org.jspecify.annotations.NullMarked;
