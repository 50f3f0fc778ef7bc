@NullMarked
package fayi.simulator.scanner;

import org.jspecify.annotations.NullMarked;
