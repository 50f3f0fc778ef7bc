/** A printer that is none: the real IPP server of CUPS with a tray, paper, a jam and a switch. */
@NullMarked
package fayi.simulator.printer;

import org.jspecify.annotations.NullMarked;
