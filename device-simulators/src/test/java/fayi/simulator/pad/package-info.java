@NullMarked
package fayi.simulator.pad;

import org.jspecify.annotations.NullMarked;
