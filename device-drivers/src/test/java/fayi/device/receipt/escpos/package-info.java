@NullMarked
package fayi.device.receipt.escpos;

import org.jspecify.annotations.NullMarked;
