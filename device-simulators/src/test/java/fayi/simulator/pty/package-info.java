@NullMarked
package fayi.simulator.pty;

import org.jspecify.annotations.NullMarked;
