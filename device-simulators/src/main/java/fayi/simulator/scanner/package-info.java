/** A code scanner that is none: sends codes as lines. */
@NullMarked
package fayi.simulator.scanner;

import org.jspecify.annotations.NullMarked;
