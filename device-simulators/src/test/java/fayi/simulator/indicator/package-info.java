@NullMarked
package fayi.simulator.indicator;

import org.jspecify.annotations.NullMarked;
