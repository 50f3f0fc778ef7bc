/** The driver of receipt printers against one that speaks ESC/POS. */
@NullMarked
package fayi.simulator.receipt;

import org.jspecify.annotations.NullMarked;
