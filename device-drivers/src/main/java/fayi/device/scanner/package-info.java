/** Scanners of QR codes. */
@NullMarked
package fayi.device.scanner;

import org.jspecify.annotations.NullMarked;
