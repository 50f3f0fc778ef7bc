@NullMarked
package fayi.device.scanner.serial;

import org.jspecify.annotations.NullMarked;
