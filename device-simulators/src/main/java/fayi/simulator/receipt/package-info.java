/** A receipt printer: it understands ESC/POS as a printer of 80 mm with a GBK font does, and keeps what it printed as pictures. */
@NullMarked
package fayi.simulator.receipt;

import org.jspecify.annotations.NullMarked;
