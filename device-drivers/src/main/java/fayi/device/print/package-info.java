/** Printers of papers. */
@NullMarked
package fayi.device.print;

import org.jspecify.annotations.NullMarked;
