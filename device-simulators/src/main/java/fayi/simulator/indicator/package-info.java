/** A board with relays and inputs behind a pseudo-terminal, which speaks Modbus RTU. */
@NullMarked
package fayi.simulator.indicator;

import org.jspecify.annotations.NullMarked;
