/** Serial lines without hardware: pseudo-terminals, and bytes that take as long as on a wire. */
@NullMarked
package fayi.simulator.pty;

import org.jspecify.annotations.NullMarked;
