/** Code scanners that send each code as a line over a serial port. {@link CodeLines} is pure. */
@NullMarked
package fayi.device.scanner.serial;

import org.jspecify.annotations.NullMarked;
