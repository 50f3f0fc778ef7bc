/** The driver of printers against the real server of CUPS. */
@NullMarked
package fayi.simulator.printer;

import org.jspecify.annotations.NullMarked;
