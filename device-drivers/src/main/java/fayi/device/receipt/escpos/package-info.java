/**
 * Receipt printers that speak ESC/POS, as most thermal printers of 58 and 80 mm do (Epson, "ESC/POS Command Reference").
 * {@link fayi.device.receipt.escpos.ReceiptEncoder} and {@link fayi.device.receipt.escpos.AnswerDecoder} are pure.
 */
@NullMarked
package fayi.device.receipt.escpos;

import org.jspecify.annotations.NullMarked;
