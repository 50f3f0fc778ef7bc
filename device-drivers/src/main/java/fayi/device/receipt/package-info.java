/** Printers of receipts. */
@NullMarked
package fayi.device.receipt;

import org.jspecify.annotations.NullMarked;
