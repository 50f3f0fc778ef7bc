/** Does over the loopback what the dock does by hand: for tests and the tour. */
@NullMarked
package fayi.simulator.control;

import org.jspecify.annotations.NullMarked;
