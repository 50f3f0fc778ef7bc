@NullMarked
package fayi.simulator.card;

import org.jspecify.annotations.NullMarked;
